// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

/// The schema `ScreenMonitorSettings`.
public typealias ScreenMonitorSettings = Model<ScreenMonitorSettingsFields>

/// The properties of ``ScreenMonitorSettings``.
public struct ScreenMonitorSettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `enableAgentNotifications`.
    @_alwaysEmitIntoClient public var enableAgentNotifications: Field<Bool> { Field("enableAgentNotifications") }
    /// `maxSimultaneousScreenMonitoringSessions`.
    @_alwaysEmitIntoClient public var maxSimultaneousScreenMonitoringSessions: Field<Int> { Field("maxSimultaneousScreenMonitoringSessions") }
}

/// The schema `ScreenMonitoringDetails`.
public typealias ScreenMonitoringDetails = Model<ScreenMonitoringDetailsFields>

/// The properties of ``ScreenMonitoringDetails``.
public struct ScreenMonitoringDetailsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `count`, required.
    @_alwaysEmitIntoClient public var count: Field<Int> { Field("count") }
}

/// The schema `ScreenMonitoringSession`.
public typealias ScreenMonitoringSession = Model<ScreenMonitoringSessionFields>

/// The properties of ``ScreenMonitoringSession``.
public struct ScreenMonitoringSessionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `sourceUser`, required.
    @_alwaysEmitIntoClient public var sourceUser: Field<AddressableEntityRef> { Field("sourceUser") }
    /// `targetUser`.
    @_alwaysEmitIntoClient public var targetUser: Field<AddressableEntityRef> { Field("targetUser") }
    /// `conversation`.
    @_alwaysEmitIntoClient public var conversation: Field<AddressableEntityRef> { Field("conversation") }
    /// `participantId`.
    @_alwaysEmitIntoClient public var participantId: Field<String> { Field("participantId") }
    /// `monitoringType`, required.
    @_alwaysEmitIntoClient public var monitoringType: Field<ScreenMonitoringSessionMonitoringType> { Field("monitoringType") }
    /// `dateCreated`, required.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `screenMonitoringId`, required.
    @_alwaysEmitIntoClient public var screenMonitoringId: Field<String> { Field("screenMonitoringId") }
}

/// A value of `monitoringType` of ``ScreenMonitoringSession``, open to those that are newer than this version.
public struct ScreenMonitoringSessionMonitoringType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `AgentLevel`.
    @_alwaysEmitIntoClient public static var agentLevel: Self { "AgentLevel" }
    /// `ConversationLevel`.
    @_alwaysEmitIntoClient public static var conversationLevel: Self { "ConversationLevel" }
}

/// The schema `ScreenMonitoringSessionEntityListing`.
public typealias ScreenMonitoringSessionEntityListing = Model<ScreenMonitoringSessionEntityListingFields>

/// The properties of ``ScreenMonitoringSessionEntityListing``.
public struct ScreenMonitoringSessionEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[ScreenMonitoringSession]> { Field("entities") }
}

/// The schema `ScreenMonitoringUserDetails`.
public typealias ScreenMonitoringUserDetails = Model<ScreenMonitoringUserDetailsFields>

/// The properties of ``ScreenMonitoringUserDetails``.
public struct ScreenMonitoringUserDetailsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `count`.
    @_alwaysEmitIntoClient public var count: Field<Int> { Field("count") }
    /// `targetUser`, required.
    @_alwaysEmitIntoClient public var targetUser: Field<AddressableEntityRef> { Field("targetUser") }
}

/// The schema `ScreenMonitoringUserDetailsEntityListing`.
public typealias ScreenMonitoringUserDetailsEntityListing = Model<ScreenMonitoringUserDetailsEntityListingFields>

/// The properties of ``ScreenMonitoringUserDetailsEntityListing``.
public struct ScreenMonitoringUserDetailsEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[ScreenMonitoringUserDetails]> { Field("entities") }
}

/// The schema `StartScreenMonitorResponseBody`.
public typealias StartScreenMonitorResponseBody = Model<StartScreenMonitorResponseBodyFields>

/// The properties of ``StartScreenMonitorResponseBody``.
public struct StartScreenMonitorResponseBodyFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `screenMonitoringId`.
    @_alwaysEmitIntoClient public var screenMonitoringId: Field<String> { Field("screenMonitoringId") }
}
