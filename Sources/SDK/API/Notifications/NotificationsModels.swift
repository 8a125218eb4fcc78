// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient

/// The schema `AvailableTopic`.
public typealias AvailableTopic = Model<AvailableTopicFields>

/// The properties of ``AvailableTopic``.
public struct AvailableTopicFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `permissionDetails`.
    @_alwaysEmitIntoClient public var permissionDetails: Field<[PermissionDetails]> { Field("permissionDetails") }
    /// `requiresPermissions`.
    @_alwaysEmitIntoClient public var requiresPermissions: Field<[String]> { Field("requiresPermissions") }
    /// `requiresDivisionPermissions`.
    @_alwaysEmitIntoClient public var requiresDivisionPermissions: Field<Bool> { Field("requiresDivisionPermissions") }
    /// `requiresAnyValidator`.
    @_alwaysEmitIntoClient public var requiresAnyValidator: Field<Bool> { Field("requiresAnyValidator") }
    /// `enforced`.
    @_alwaysEmitIntoClient public var enforced: Field<Bool> { Field("enforced") }
    /// `visibility`.
    @_alwaysEmitIntoClient public var visibility: Field<AvailableTopicVisibility> { Field("visibility") }
    /// `schema`.
    @_alwaysEmitIntoClient public var schema: Field<JSON> { Field("schema") }
    /// `requiresCurrentUser`.
    @_alwaysEmitIntoClient public var requiresCurrentUser: Field<Bool> { Field("requiresCurrentUser") }
    /// `requiresCurrentUserOrPermission`.
    @_alwaysEmitIntoClient public var requiresCurrentUserOrPermission: Field<Bool> { Field("requiresCurrentUserOrPermission") }
    /// `transports`.
    @_alwaysEmitIntoClient public var transports: Field<[AvailableTopicTransports]> { Field("transports") }
    /// `publicApiTemplateUriPaths`.
    @_alwaysEmitIntoClient public var publicApiTemplateUriPaths: Field<[String]> { Field("publicApiTemplateUriPaths") }
    /// `topicParameters`.
    @_alwaysEmitIntoClient public var topicParameters: Field<[String]> { Field("topicParameters") }
}

/// A value of `visibility` of ``AvailableTopic``, open to those that are newer than this version.
public struct AvailableTopicVisibility: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Public`.
    @_alwaysEmitIntoClient public static var `public`: Self { "Public" }
    /// `Preview`.
    @_alwaysEmitIntoClient public static var preview: Self { "Preview" }
}

/// A value of `transports` of ``AvailableTopic``, open to those that are newer than this version.
public struct AvailableTopicTransports: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `All`.
    @_alwaysEmitIntoClient public static var all: Self { "All" }
    /// `Websocket`.
    @_alwaysEmitIntoClient public static var websocket: Self { "Websocket" }
    /// `EventBridge`.
    @_alwaysEmitIntoClient public static var eventBridge: Self { "EventBridge" }
    /// `ProcessAutomation`.
    @_alwaysEmitIntoClient public static var processAutomation: Self { "ProcessAutomation" }
}

/// The schema `AvailableTopicEntityListing`.
public typealias AvailableTopicEntityListing = Model<AvailableTopicEntityListingFields>

/// The properties of ``AvailableTopicEntityListing``.
public struct AvailableTopicEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[AvailableTopic]> { Field("entities") }
}

/// The schema `Channel`.
public typealias Channel = Model<ChannelFields>

/// The properties of ``Channel``.
public struct ChannelFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `connectUri`.
    @_alwaysEmitIntoClient public var connectUri: Field<String> { Field("connectUri") }
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `expires`.
    @_alwaysEmitIntoClient public var expires: Field<Instant> { Field("expires") }
}

/// The schema `ChannelEntityListing`.
public typealias ChannelEntityListing = Model<ChannelEntityListingFields>

/// The properties of ``ChannelEntityListing``.
public struct ChannelEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[Channel]> { Field("entities") }
}

/// The schema `ChannelTopic`.
public typealias ChannelTopic = Model<ChannelTopicFields>

/// The properties of ``ChannelTopic``.
public struct ChannelTopicFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `state`.
    @_alwaysEmitIntoClient public var state: Field<ChannelTopicState> { Field("state") }
    /// `rejectionReason`.
    @_alwaysEmitIntoClient public var rejectionReason: Field<String> { Field("rejectionReason") }
    /// `missingPermissions`.
    @_alwaysEmitIntoClient public var missingPermissions: Field<[String]> { Field("missingPermissions") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `state` of ``ChannelTopic``, open to those that are newer than this version.
public struct ChannelTopicState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Permitted`.
    @_alwaysEmitIntoClient public static var permitted: Self { "Permitted" }
    /// `Rejected`.
    @_alwaysEmitIntoClient public static var rejected: Self { "Rejected" }
}

/// The schema `ChannelTopicEntityListing`.
public typealias ChannelTopicEntityListing = Model<ChannelTopicEntityListingFields>

/// The properties of ``ChannelTopicEntityListing``.
public struct ChannelTopicEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[ChannelTopic]> { Field("entities") }
}

/// The schema `PermissionDetails`.
public typealias PermissionDetails = Model<PermissionDetailsFields>

/// The properties of ``PermissionDetails``.
public struct PermissionDetailsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<PermissionDetailsType> { Field("type") }
    /// `permissions`.
    @_alwaysEmitIntoClient public var permissions: Field<[String]> { Field("permissions") }
    /// `allowsCurrentUser`.
    @_alwaysEmitIntoClient public var allowsCurrentUser: Field<Bool> { Field("allowsCurrentUser") }
    /// `enforced`.
    @_alwaysEmitIntoClient public var enforced: Field<Bool> { Field("enforced") }
}

/// A value of `type` of ``PermissionDetails``, open to those that are newer than this version.
public struct PermissionDetailsType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `requiresCurrentUser`.
    @_alwaysEmitIntoClient public static var requiresCurrentUser: Self { "requiresCurrentUser" }
    /// `requiresPermissions`.
    @_alwaysEmitIntoClient public static var requiresPermissions: Self { "requiresPermissions" }
    /// `requiresDivisionPermissions`.
    @_alwaysEmitIntoClient public static var requiresDivisionPermissions: Self { "requiresDivisionPermissions" }
    /// `requiresAnyDivisionPermissions`.
    @_alwaysEmitIntoClient public static var requiresAnyDivisionPermissions: Self { "requiresAnyDivisionPermissions" }
    /// `requiresUserBeConversationParticipant`.
    @_alwaysEmitIntoClient public static var requiresUserBeConversationParticipant: Self { "requiresUserBeConversationParticipant" }
}
