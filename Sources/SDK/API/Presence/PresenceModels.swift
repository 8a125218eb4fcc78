// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

/// The schema `MutableUserPresence`.
public typealias MutableUserPresence = Model<MutableUserPresenceFields>

/// The properties of ``MutableUserPresence``.
public struct MutableUserPresenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `source`.
    @_alwaysEmitIntoClient public var source: Field<String> { Field("source") }
    /// `sourceId`.
    @_alwaysEmitIntoClient public var sourceId: Field<String> { Field("sourceId") }
    /// `primary`.
    @_alwaysEmitIntoClient public var primary: Field<Bool> { Field("primary") }
    /// `presenceDefinition`.
    @_alwaysEmitIntoClient public var presenceDefinition: Field<PresenceDefinition> { Field("presenceDefinition") }
    /// `futurePresenceDefinition`, set by the platform.
    @_alwaysEmitIntoClient public var futurePresenceDefinition: Field<PresenceDefinition> { Field("futurePresenceDefinition") }
    /// `message`.
    @_alwaysEmitIntoClient public var message: Field<String> { Field("message") }
    /// `modifiedDate`.
    @_alwaysEmitIntoClient public var modifiedDate: Field<Instant> { Field("modifiedDate") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `OrganizationPresenceDefinitionEntityListing`.
public typealias OrganizationPresenceDefinitionEntityListing = Model<OrganizationPresenceDefinitionEntityListingFields>

/// The properties of ``OrganizationPresenceDefinitionEntityListing``.
public struct OrganizationPresenceDefinitionEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `total`.
    @_alwaysEmitIntoClient public var total: Field<Int> { Field("total") }
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[OrganizationPresenceDefinition]> { Field("entities") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `OrganizationPresenceEntityListing`.
public typealias OrganizationPresenceEntityListing = Model<OrganizationPresenceEntityListingFields>

/// The properties of ``OrganizationPresenceEntityListing``.
public struct OrganizationPresenceEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[OrganizationPresence]> { Field("entities") }
    /// `pageSize`.
    @_alwaysEmitIntoClient public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`.
    @_alwaysEmitIntoClient public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `total`.
    @_alwaysEmitIntoClient public var total: Field<Int> { Field("total") }
    /// `lastUri`.
    @_alwaysEmitIntoClient public var lastUri: Field<String> { Field("lastUri") }
    /// `firstUri`.
    @_alwaysEmitIntoClient public var firstUri: Field<String> { Field("firstUri") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `nextUri`.
    @_alwaysEmitIntoClient public var nextUri: Field<String> { Field("nextUri") }
    /// `previousUri`.
    @_alwaysEmitIntoClient public var previousUri: Field<String> { Field("previousUri") }
    /// `pageCount`.
    @_alwaysEmitIntoClient public var pageCount: Field<Int> { Field("pageCount") }
}

/// The schema `PresenceSettings`.
public typealias PresenceSettings = Model<PresenceSettingsFields>

/// The properties of ``PresenceSettings``.
public struct PresenceSettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `restorePresenceSettings`.
    @_alwaysEmitIntoClient public var restorePresenceSettings: Field<RestorePresenceSettings> { Field("restorePresenceSettings") }
    /// `requestingOffQueueEnabled`.
    @_alwaysEmitIntoClient public var requestingOffQueueEnabled: Field<Bool> { Field("requestingOffQueueEnabled") }
    /// `defaultPrimaryPresenceRegisteredSourceId`.
    @_alwaysEmitIntoClient public var defaultPrimaryPresenceRegisteredSourceId: Field<String> { Field("defaultPrimaryPresenceRegisteredSourceId") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `RestorePresenceSettings`.
public typealias RestorePresenceSettings = Model<RestorePresenceSettingsFields>

/// The properties of ``RestorePresenceSettings``.
public struct RestorePresenceSettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `enabled`, required.
    @_alwaysEmitIntoClient public var enabled: Field<Bool> { Field("enabled") }
    /// `restoreTimeMilliseconds`, required.
    @_alwaysEmitIntoClient public var restoreTimeMilliseconds: Field<Int> { Field("restoreTimeMilliseconds") }
    /// `restoreOnQueueEnabled`, required.
    @_alwaysEmitIntoClient public var restoreOnQueueEnabled: Field<Bool> { Field("restoreOnQueueEnabled") }
}

/// The schema `Source`.
public typealias Source = Model<SourceFields>

/// The properties of ``Source``.
public struct SourceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<SourceType> { Field("type") }
    /// `deactivated`.
    @_alwaysEmitIntoClient public var deactivated: Field<Bool> { Field("deactivated") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `type` of ``Source``, open to those that are newer than this version.
public struct SourceType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `System`.
    @_alwaysEmitIntoClient public static var system: Self { "System" }
    /// `User`.
    @_alwaysEmitIntoClient public static var user: Self { "User" }
}

/// The schema `SourceEntityListing`.
public typealias SourceEntityListing = Model<SourceEntityListingFields>

/// The properties of ``SourceEntityListing``.
public struct SourceEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `total`.
    @_alwaysEmitIntoClient public var total: Field<Int> { Field("total") }
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[Source]> { Field("entities") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `SystemPresence`.
public typealias SystemPresence = Model<SystemPresenceFields>

/// The properties of ``SystemPresence``.
public struct SystemPresenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `UcUserPresence`.
public typealias UcUserPresence = Model<UcUserPresenceFields>

/// The properties of ``UcUserPresence``.
public struct UcUserPresenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `userId`.
    @_alwaysEmitIntoClient public var userId: Field<String> { Field("userId") }
    /// `source`.
    @_alwaysEmitIntoClient public var source: Field<String> { Field("source") }
    /// `sourceId`.
    @_alwaysEmitIntoClient public var sourceId: Field<String> { Field("sourceId") }
    /// `presenceDefinition`.
    @_alwaysEmitIntoClient public var presenceDefinition: Field<PresenceDefinition> { Field("presenceDefinition") }
    /// `message`.
    @_alwaysEmitIntoClient public var message: Field<String> { Field("message") }
    /// `modifiedDate`.
    @_alwaysEmitIntoClient public var modifiedDate: Field<Instant> { Field("modifiedDate") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `UserPrimarySource`.
public typealias UserPrimarySource = Model<UserPrimarySourceFields>

/// The properties of ``UserPrimarySource``.
public struct UserPrimarySourceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `sourceId`.
    @_alwaysEmitIntoClient public var sourceId: Field<String> { Field("sourceId") }
    /// `registered`.
    @_alwaysEmitIntoClient public var registered: Field<Bool> { Field("registered") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}
