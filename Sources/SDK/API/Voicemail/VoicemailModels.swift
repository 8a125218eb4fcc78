// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

/// The schema `CopyVoicemailMessage`.
public typealias CopyVoicemailMessage = Model<CopyVoicemailMessageFields>

/// The properties of ``CopyVoicemailMessage``.
public struct CopyVoicemailMessageFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `voicemailMessageId`, required.
    @_alwaysEmitIntoClient public var voicemailMessageId: Field<String> { Field("voicemailMessageId") }
    /// `userId`.
    @_alwaysEmitIntoClient public var userId: Field<String> { Field("userId") }
    /// `groupId`.
    @_alwaysEmitIntoClient public var groupId: Field<String> { Field("groupId") }
}

/// The schema `GroupEmailPolicy`.
public typealias GroupEmailPolicy = Model<GroupEmailPolicyFields>

/// The properties of ``GroupEmailPolicy``.
public struct GroupEmailPolicyFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `emailMembers`.
    @_alwaysEmitIntoClient public var emailMembers: Field<Bool> { Field("emailMembers") }
    /// `emailGroup`.
    @_alwaysEmitIntoClient public var emailGroup: Field<Bool> { Field("emailGroup") }
}

/// The schema `PINConfiguration`.
public typealias PINConfiguration = Model<PINConfigurationFields>

/// The properties of ``PINConfiguration``.
public struct PINConfigurationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `minimumLength`.
    @_alwaysEmitIntoClient public var minimumLength: Field<Int> { Field("minimumLength") }
    /// `maximumLength`.
    @_alwaysEmitIntoClient public var maximumLength: Field<Int> { Field("maximumLength") }
}

/// The schema `VoicemailGroupPolicy`.
public typealias VoicemailGroupPolicy = Model<VoicemailGroupPolicyFields>

/// The properties of ``VoicemailGroupPolicy``.
public struct VoicemailGroupPolicyFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `group`, set by the platform.
    @_alwaysEmitIntoClient public var group: Field<Group> { Field("group") }
    /// `enabled`.
    @_alwaysEmitIntoClient public var enabled: Field<Bool> { Field("enabled") }
    /// `sendEmailNotifications`.
    @_alwaysEmitIntoClient public var sendEmailNotifications: Field<Bool> { Field("sendEmailNotifications") }
    /// `disableEmailPii`.
    @_alwaysEmitIntoClient public var disableEmailPii: Field<Bool> { Field("disableEmailPii") }
    /// `includeEmailTranscriptions`.
    @_alwaysEmitIntoClient public var includeEmailTranscriptions: Field<Bool> { Field("includeEmailTranscriptions") }
    /// `languagePreference`.
    @_alwaysEmitIntoClient public var languagePreference: Field<String> { Field("languagePreference") }
    /// `emailPolicy`.
    @_alwaysEmitIntoClient public var emailPolicy: Field<GroupEmailPolicy> { Field("emailPolicy") }
    /// `rotateCallsSecs`.
    @_alwaysEmitIntoClient public var rotateCallsSecs: Field<Int> { Field("rotateCallsSecs") }
    /// `stopRingingAfterRotations`.
    @_alwaysEmitIntoClient public var stopRingingAfterRotations: Field<Int> { Field("stopRingingAfterRotations") }
    /// `overflowGroupId`.
    @_alwaysEmitIntoClient public var overflowGroupId: Field<String> { Field("overflowGroupId") }
    /// `groupAlertType`.
    @_alwaysEmitIntoClient public var groupAlertType: Field<VoicemailGroupPolicyGroupAlertType> { Field("groupAlertType") }
    /// `interactiveResponsePromptId`.
    @_alwaysEmitIntoClient public var interactiveResponsePromptId: Field<String> { Field("interactiveResponsePromptId") }
    /// `interactiveResponseRequired`.
    @_alwaysEmitIntoClient public var interactiveResponseRequired: Field<Bool> { Field("interactiveResponseRequired") }
    /// `includeGroupNumberInUserCallerIdLists`.
    @_alwaysEmitIntoClient public var includeGroupNumberInUserCallerIdLists: Field<Bool> { Field("includeGroupNumberInUserCallerIdLists") }
}

/// A value of `groupAlertType` of ``VoicemailGroupPolicy``, open to those that are newer than this version.
public struct VoicemailGroupPolicyGroupAlertType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `RANDOM`.
    @_alwaysEmitIntoClient public static var random: Self { "RANDOM" }
    /// `ROUND_ROBIN`.
    @_alwaysEmitIntoClient public static var roundRobin: Self { "ROUND_ROBIN" }
    /// `SEQUENTIAL`.
    @_alwaysEmitIntoClient public static var sequential: Self { "SEQUENTIAL" }
}

/// The schema `VoicemailMailboxInfo`.
public typealias VoicemailMailboxInfo = Model<VoicemailMailboxInfoFields>

/// The properties of ``VoicemailMailboxInfo``.
public struct VoicemailMailboxInfoFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `ownerType`, set by the platform.
    @_alwaysEmitIntoClient public var ownerType: Field<VoicemailMailboxInfoOwnerType> { Field("ownerType") }
    /// `usageSizeBytes`, set by the platform.
    @_alwaysEmitIntoClient public var usageSizeBytes: Field<Int> { Field("usageSizeBytes") }
    /// `totalCount`, set by the platform.
    @_alwaysEmitIntoClient public var totalCount: Field<Int> { Field("totalCount") }
    /// `unreadCount`, set by the platform.
    @_alwaysEmitIntoClient public var unreadCount: Field<Int> { Field("unreadCount") }
    /// `deletedCount`, set by the platform.
    @_alwaysEmitIntoClient public var deletedCount: Field<Int> { Field("deletedCount") }
    /// `createdDate`, set by the platform.
    @_alwaysEmitIntoClient public var createdDate: Field<Instant> { Field("createdDate") }
    /// `modifiedDate`, set by the platform.
    @_alwaysEmitIntoClient public var modifiedDate: Field<Instant> { Field("modifiedDate") }
    /// `newestUnreadDate`, set by the platform.
    @_alwaysEmitIntoClient public var newestUnreadDate: Field<Instant> { Field("newestUnreadDate") }
    /// `oldestUnreadDate`, set by the platform.
    @_alwaysEmitIntoClient public var oldestUnreadDate: Field<Instant> { Field("oldestUnreadDate") }
    /// `newestReadDate`, set by the platform.
    @_alwaysEmitIntoClient public var newestReadDate: Field<Instant> { Field("newestReadDate") }
    /// `oldestReadDate`, set by the platform.
    @_alwaysEmitIntoClient public var oldestReadDate: Field<Instant> { Field("oldestReadDate") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `ownerType` of ``VoicemailMailboxInfo``, open to those that are newer than this version.
public struct VoicemailMailboxInfoOwnerType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `User`.
    @_alwaysEmitIntoClient public static var user: Self { "User" }
    /// `Group`.
    @_alwaysEmitIntoClient public static var group: Self { "Group" }
    /// `Queue`.
    @_alwaysEmitIntoClient public static var queue: Self { "Queue" }
}

/// The schema `VoicemailMediaInfo`.
public typealias VoicemailMediaInfo = Model<VoicemailMediaInfoFields>

/// The properties of ``VoicemailMediaInfo``.
public struct VoicemailMediaInfoFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `mediaFileUri`.
    @_alwaysEmitIntoClient public var mediaFileUri: Field<String> { Field("mediaFileUri") }
    /// `mediaImageUri`.
    @_alwaysEmitIntoClient public var mediaImageUri: Field<String> { Field("mediaImageUri") }
    /// `waveformData`.
    @_alwaysEmitIntoClient public var waveformData: Field<[Double]> { Field("waveformData") }
}

/// The schema `VoicemailMessageEntityListing`.
public typealias VoicemailMessageEntityListing = Model<VoicemailMessageEntityListingFields>

/// The properties of ``VoicemailMessageEntityListing``.
public struct VoicemailMessageEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[VoicemailMessage]> { Field("entities") }
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

/// The schema `VoicemailOrganizationPolicy`.
public typealias VoicemailOrganizationPolicy = Model<VoicemailOrganizationPolicyFields>

/// The properties of ``VoicemailOrganizationPolicy``.
public struct VoicemailOrganizationPolicyFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `enabled`, set by the platform.
    @_alwaysEmitIntoClient public var enabled: Field<Bool> { Field("enabled") }
    /// `alertTimeoutSeconds`.
    @_alwaysEmitIntoClient public var alertTimeoutSeconds: Field<Int> { Field("alertTimeoutSeconds") }
    /// `pinConfiguration`.
    @_alwaysEmitIntoClient public var pinConfiguration: Field<PINConfiguration> { Field("pinConfiguration") }
    /// `voicemailExtension`.
    @_alwaysEmitIntoClient public var voicemailExtension: Field<String> { Field("voicemailExtension") }
    /// `pinRequired`.
    @_alwaysEmitIntoClient public var pinRequired: Field<Bool> { Field("pinRequired") }
    /// `interactiveResponseRequired`.
    @_alwaysEmitIntoClient public var interactiveResponseRequired: Field<Bool> { Field("interactiveResponseRequired") }
    /// `sendEmailNotifications`.
    @_alwaysEmitIntoClient public var sendEmailNotifications: Field<Bool> { Field("sendEmailNotifications") }
    /// `includeEmailTranscriptions`.
    @_alwaysEmitIntoClient public var includeEmailTranscriptions: Field<Bool> { Field("includeEmailTranscriptions") }
    /// `disableEmailPii`.
    @_alwaysEmitIntoClient public var disableEmailPii: Field<Bool> { Field("disableEmailPii") }
    /// `maximumRecordingTimeSeconds`.
    @_alwaysEmitIntoClient public var maximumRecordingTimeSeconds: Field<Int> { Field("maximumRecordingTimeSeconds") }
    /// `modifiedDate`, set by the platform.
    @_alwaysEmitIntoClient public var modifiedDate: Field<Instant> { Field("modifiedDate") }
}

/// The schema `VoicemailUserPolicy`.
public typealias VoicemailUserPolicy = Model<VoicemailUserPolicyFields>

/// The properties of ``VoicemailUserPolicy``.
public struct VoicemailUserPolicyFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `enabled`, set by the platform.
    @_alwaysEmitIntoClient public var enabled: Field<Bool> { Field("enabled") }
    /// `alertTimeoutSeconds`.
    @_alwaysEmitIntoClient public var alertTimeoutSeconds: Field<Int> { Field("alertTimeoutSeconds") }
    /// `pin`.
    @_alwaysEmitIntoClient public var pin: Field<String> { Field("pin") }
    /// `modifiedDate`, set by the platform.
    @_alwaysEmitIntoClient public var modifiedDate: Field<Instant> { Field("modifiedDate") }
    /// `sendEmailNotifications`.
    @_alwaysEmitIntoClient public var sendEmailNotifications: Field<Bool> { Field("sendEmailNotifications") }
}
