// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

/// The schema `ContentModeration`.
public typealias ContentModeration = Model<ContentModerationFields>

/// The properties of ``ContentModeration``.
public struct ContentModerationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `flag`, required.
    @_alwaysEmitIntoClient public var flag: Field<ContentModerationFlag> { Field("flag") }
    /// `categories`.
    @_alwaysEmitIntoClient public var categories: Field<[String]> { Field("categories") }
}

/// A value of `flag` of ``ContentModeration``, open to those that are newer than this version.
public struct ContentModerationFlag: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `NotSafeForWork`.
    @_alwaysEmitIntoClient public static var notSafeForWork: Self { "NotSafeForWork" }
    /// `SafeForWork`.
    @_alwaysEmitIntoClient public static var safeForWork: Self { "SafeForWork" }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
}

/// The schema `ContentReaction`.
public typealias ContentReaction = Model<ContentReactionFields>

/// The properties of ``ContentReaction``.
public struct ContentReactionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `reactionType`, required.
    @_alwaysEmitIntoClient public var reactionType: Field<ContentReactionReactionType> { Field("reactionType") }
    /// `count`, required.
    @_alwaysEmitIntoClient public var count: Field<Int> { Field("count") }
}

/// A value of `reactionType` of ``ContentReaction``, open to those that are newer than this version.
public struct ContentReactionReactionType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Like`.
    @_alwaysEmitIntoClient public static var like: Self { "Like" }
    /// `Love`.
    @_alwaysEmitIntoClient public static var love: Self { "Love" }
    /// `Wow`.
    @_alwaysEmitIntoClient public static var wow: Self { "Wow" }
    /// `Haha`.
    @_alwaysEmitIntoClient public static var haha: Self { "Haha" }
    /// `Sad`.
    @_alwaysEmitIntoClient public static var sad: Self { "Sad" }
    /// `Angry`.
    @_alwaysEmitIntoClient public static var angry: Self { "Angry" }
    /// `Thankful`.
    @_alwaysEmitIntoClient public static var thankful: Self { "Thankful" }
    /// `Pride`.
    @_alwaysEmitIntoClient public static var pride: Self { "Pride" }
    /// `Care`.
    @_alwaysEmitIntoClient public static var care: Self { "Care" }
    /// `Share`.
    @_alwaysEmitIntoClient public static var share: Self { "Share" }
    /// `Comment`.
    @_alwaysEmitIntoClient public static var comment: Self { "Comment" }
    /// `View`.
    @_alwaysEmitIntoClient public static var view: Self { "View" }
    /// `Rating`.
    @_alwaysEmitIntoClient public static var rating: Self { "Rating" }
}

/// The schema `DataIngestionRuleStatusPatchRequest`.
public typealias DataIngestionRuleStatusPatchRequest = Model<DataIngestionRuleStatusPatchRequestFields>

/// The properties of ``DataIngestionRuleStatusPatchRequest``.
public struct DataIngestionRuleStatusPatchRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `status`, required.
    @_alwaysEmitIntoClient public var status: Field<DataIngestionRuleStatusPatchRequestStatus> { Field("status") }
}

/// A value of `status` of ``DataIngestionRuleStatusPatchRequest``, open to those that are newer than this version.
public struct DataIngestionRuleStatusPatchRequestStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Active`.
    @_alwaysEmitIntoClient public static var active: Self { "Active" }
    /// `Paused`.
    @_alwaysEmitIntoClient public static var paused: Self { "Paused" }
}

/// The schema `DataIngestionRulesMetadata`.
public typealias DataIngestionRulesMetadata = Model<DataIngestionRulesMetadataFields>

/// The properties of ``DataIngestionRulesMetadata``.
public struct DataIngestionRulesMetadataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `countByStatus`.
    @_alwaysEmitIntoClient public var countByStatus: Field<[String: Int]> { Field("countByStatus") }
    /// `platform`.
    @_alwaysEmitIntoClient public var platform: Field<String> { Field("platform") }
    /// `totalCount`.
    @_alwaysEmitIntoClient public var totalCount: Field<Int> { Field("totalCount") }
}

/// The schema `EscalationRuleRequest`.
public typealias EscalationRuleRequest = Model<EscalationRuleRequestFields>

/// The properties of ``EscalationRuleRequest``.
public struct EscalationRuleRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `matchCriteria`, required.
    @_alwaysEmitIntoClient public var matchCriteria: Field<String> { Field("matchCriteria") }
    /// `priority`, required.
    @_alwaysEmitIntoClient public var priority: Field<Int> { Field("priority") }
    /// `divisionId`, required.
    @_alwaysEmitIntoClient public var divisionId: Field<String> { Field("divisionId") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<EscalationRuleRequestStatus> { Field("status") }
    /// `openEscalation`.
    @_alwaysEmitIntoClient public var openEscalation: Field<EscalationTarget> { Field("openEscalation") }
    /// `facebookEscalation`.
    @_alwaysEmitIntoClient public var facebookEscalation: Field<EscalationTarget> { Field("facebookEscalation") }
    /// `instagramEscalation`.
    @_alwaysEmitIntoClient public var instagramEscalation: Field<EscalationTarget> { Field("instagramEscalation") }
    /// `twitterEscalation`.
    @_alwaysEmitIntoClient public var twitterEscalation: Field<EscalationTarget> { Field("twitterEscalation") }
    /// `googleBusinessProfileEscalation`.
    @_alwaysEmitIntoClient public var googleBusinessProfileEscalation: Field<EscalationTarget> { Field("googleBusinessProfileEscalation") }
}

/// A value of `status` of ``EscalationRuleRequest``, open to those that are newer than this version.
public struct EscalationRuleRequestStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Active`.
    @_alwaysEmitIntoClient public static var active: Self { "Active" }
    /// `Paused`.
    @_alwaysEmitIntoClient public static var paused: Self { "Paused" }
}

/// The schema `EscalationRuleResponse`.
public typealias EscalationRuleResponse = Model<EscalationRuleResponseFields>

/// The properties of ``EscalationRuleResponse``.
public struct EscalationRuleResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `matchCriteria`, required.
    @_alwaysEmitIntoClient public var matchCriteria: Field<String> { Field("matchCriteria") }
    /// `priority`.
    @_alwaysEmitIntoClient public var priority: Field<Int> { Field("priority") }
    /// `divisionId`, required.
    @_alwaysEmitIntoClient public var divisionId: Field<String> { Field("divisionId") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `dateCreated`.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<EscalationRuleResponseStatus> { Field("status") }
    /// `openEscalation`.
    @_alwaysEmitIntoClient public var openEscalation: Field<EscalationTarget> { Field("openEscalation") }
    /// `facebookEscalation`.
    @_alwaysEmitIntoClient public var facebookEscalation: Field<EscalationTarget> { Field("facebookEscalation") }
    /// `instagramEscalation`.
    @_alwaysEmitIntoClient public var instagramEscalation: Field<EscalationTarget> { Field("instagramEscalation") }
    /// `twitterEscalation`.
    @_alwaysEmitIntoClient public var twitterEscalation: Field<EscalationTarget> { Field("twitterEscalation") }
    /// `googleBusinessProfileEscalation`.
    @_alwaysEmitIntoClient public var googleBusinessProfileEscalation: Field<EscalationTarget> { Field("googleBusinessProfileEscalation") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `status` of ``EscalationRuleResponse``, open to those that are newer than this version.
public struct EscalationRuleResponseStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Active`.
    @_alwaysEmitIntoClient public static var active: Self { "Active" }
    /// `Paused`.
    @_alwaysEmitIntoClient public static var paused: Self { "Paused" }
}

/// The schema `EscalationTarget`.
public typealias EscalationTarget = Model<EscalationTargetFields>

/// The properties of ``EscalationTarget``.
public struct EscalationTargetFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `targetType`, required.
    @_alwaysEmitIntoClient public var targetType: Field<EscalationTargetTargetType> { Field("targetType") }
    /// `destination`, required.
    @_alwaysEmitIntoClient public var destination: Field<EscalationTargetDestination> { Field("destination") }
    /// `override`.
    @_alwaysEmitIntoClient public var override: Field<OverrideEscalationTarget> { Field("override") }
}

/// A value of `targetType` of ``EscalationTarget``, open to those that are newer than this version.
public struct EscalationTargetTargetType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Conversation`.
    @_alwaysEmitIntoClient public static var conversation: Self { "Conversation" }
}

/// A value of `destination` of ``EscalationTarget``, open to those that are newer than this version.
public struct EscalationTargetDestination: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `SourceIntegration`.
    @_alwaysEmitIntoClient public static var sourceIntegration: Self { "SourceIntegration" }
    /// `OverrideIntegration`.
    @_alwaysEmitIntoClient public static var overrideIntegration: Self { "OverrideIntegration" }
}

/// The schema `FacebookDataIngestionRuleRequest`.
public typealias FacebookDataIngestionRuleRequest = Model<FacebookDataIngestionRuleRequestFields>

/// The properties of ``FacebookDataIngestionRuleRequest``.
public struct FacebookDataIngestionRuleRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `integrationId`.
    @_alwaysEmitIntoClient public var integrationId: Field<String> { Field("integrationId") }
}

/// The schema `FacebookDataIngestionRuleResponse`.
public typealias FacebookDataIngestionRuleResponse = Model<FacebookDataIngestionRuleResponseFields>

/// The properties of ``FacebookDataIngestionRuleResponse``.
public struct FacebookDataIngestionRuleResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<FacebookDataIngestionRuleResponseStatus> { Field("status") }
    /// `version`.
    @_alwaysEmitIntoClient public var version: Field<Int> { Field("version") }
    /// `dateCreated`, set by the platform.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`, set by the platform.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `platform`, set by the platform.
    @_alwaysEmitIntoClient public var platform: Field<String> { Field("platform") }
    /// `ingestionRuleInfo`.
    @_alwaysEmitIntoClient public var ingestionRuleInfo: Field<MessageInfo> { Field("ingestionRuleInfo") }
    /// `integrationId`.
    @_alwaysEmitIntoClient public var integrationId: Field<String> { Field("integrationId") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `status` of ``FacebookDataIngestionRuleResponse``, open to those that are newer than this version.
public struct FacebookDataIngestionRuleResponseStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Active`.
    @_alwaysEmitIntoClient public static var active: Self { "Active" }
    /// `Deleted`.
    @_alwaysEmitIntoClient public static var deleted: Self { "Deleted" }
    /// `Error`.
    @_alwaysEmitIntoClient public static var error: Self { "Error" }
    /// `Paused`.
    @_alwaysEmitIntoClient public static var paused: Self { "Paused" }
    /// `Pending`.
    @_alwaysEmitIntoClient public static var pending: Self { "Pending" }
    /// `SystemPaused`.
    @_alwaysEmitIntoClient public static var systemPaused: Self { "SystemPaused" }
}

/// The schema `FacebookDataIngestionRuleVersionResponse`.
public typealias FacebookDataIngestionRuleVersionResponse = Model<FacebookDataIngestionRuleVersionResponseFields>

/// The properties of ``FacebookDataIngestionRuleVersionResponse``.
public struct FacebookDataIngestionRuleVersionResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<FacebookDataIngestionRuleVersionResponseStatus> { Field("status") }
    /// `version`.
    @_alwaysEmitIntoClient public var version: Field<Int> { Field("version") }
    /// `dateCreated`, set by the platform.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`, set by the platform.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `platform`, set by the platform.
    @_alwaysEmitIntoClient public var platform: Field<String> { Field("platform") }
    /// `ingestionRuleInfo`.
    @_alwaysEmitIntoClient public var ingestionRuleInfo: Field<MessageInfo> { Field("ingestionRuleInfo") }
    /// `integrationId`.
    @_alwaysEmitIntoClient public var integrationId: Field<String> { Field("integrationId") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `status` of ``FacebookDataIngestionRuleVersionResponse``, open to those that are newer than this version.
public struct FacebookDataIngestionRuleVersionResponseStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Active`.
    @_alwaysEmitIntoClient public static var active: Self { "Active" }
    /// `Deleted`.
    @_alwaysEmitIntoClient public static var deleted: Self { "Deleted" }
    /// `Error`.
    @_alwaysEmitIntoClient public static var error: Self { "Error" }
    /// `Paused`.
    @_alwaysEmitIntoClient public static var paused: Self { "Paused" }
    /// `Pending`.
    @_alwaysEmitIntoClient public static var pending: Self { "Pending" }
    /// `SystemPaused`.
    @_alwaysEmitIntoClient public static var systemPaused: Self { "SystemPaused" }
}

/// The schema `FacebookDataIngestionRuleVersionResponseEntityListing`.
public typealias FacebookDataIngestionRuleVersionResponseEntityListing = Model<FacebookDataIngestionRuleVersionResponseEntityListingFields>

/// The properties of ``FacebookDataIngestionRuleVersionResponseEntityListing``.
public struct FacebookDataIngestionRuleVersionResponseEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[FacebookDataIngestionRuleVersionResponse]> { Field("entities") }
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

/// The schema `GenericDataIngestionRuleResponse`.
public typealias GenericDataIngestionRuleResponse = Model<GenericDataIngestionRuleResponseFields>

/// The properties of ``GenericDataIngestionRuleResponse``.
public struct GenericDataIngestionRuleResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<GenericDataIngestionRuleResponseStatus> { Field("status") }
    /// `version`.
    @_alwaysEmitIntoClient public var version: Field<Int> { Field("version") }
    /// `dateCreated`.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `platform`.
    @_alwaysEmitIntoClient public var platform: Field<String> { Field("platform") }
    /// `ingestionRuleInfo`.
    @_alwaysEmitIntoClient public var ingestionRuleInfo: Field<MessageInfo> { Field("ingestionRuleInfo") }
    /// `countries`.
    @_alwaysEmitIntoClient public var countries: Field<[String]> { Field("countries") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `status` of ``GenericDataIngestionRuleResponse``, open to those that are newer than this version.
public struct GenericDataIngestionRuleResponseStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Active`.
    @_alwaysEmitIntoClient public static var active: Self { "Active" }
    /// `Deleted`.
    @_alwaysEmitIntoClient public static var deleted: Self { "Deleted" }
    /// `Error`.
    @_alwaysEmitIntoClient public static var error: Self { "Error" }
    /// `Paused`.
    @_alwaysEmitIntoClient public static var paused: Self { "Paused" }
    /// `Pending`.
    @_alwaysEmitIntoClient public static var pending: Self { "Pending" }
    /// `SystemPaused`.
    @_alwaysEmitIntoClient public static var systemPaused: Self { "SystemPaused" }
}

/// The schema `GenericDataIngestionRuleResponseEntityListing`.
public typealias GenericDataIngestionRuleResponseEntityListing = Model<GenericDataIngestionRuleResponseEntityListingFields>

/// The properties of ``GenericDataIngestionRuleResponseEntityListing``.
public struct GenericDataIngestionRuleResponseEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[GenericDataIngestionRuleResponse]> { Field("entities") }
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

/// The schema `GoogleBusinessProfileDataIngestionRuleRequest`.
public typealias GoogleBusinessProfileDataIngestionRuleRequest = Model<GoogleBusinessProfileDataIngestionRuleRequestFields>

/// The properties of ``GoogleBusinessProfileDataIngestionRuleRequest``.
public struct GoogleBusinessProfileDataIngestionRuleRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `integrationId`, required.
    @_alwaysEmitIntoClient public var integrationId: Field<String> { Field("integrationId") }
    /// `externalSource`, required.
    @_alwaysEmitIntoClient public var externalSource: Field<DomainEntityRef> { Field("externalSource") }
}

/// The schema `GoogleBusinessProfileDataIngestionRuleResponse`.
public typealias GoogleBusinessProfileDataIngestionRuleResponse = Model<GoogleBusinessProfileDataIngestionRuleResponseFields>

/// The properties of ``GoogleBusinessProfileDataIngestionRuleResponse``.
public struct GoogleBusinessProfileDataIngestionRuleResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<GoogleBusinessProfileDataIngestionRuleResponseStatus> { Field("status") }
    /// `version`.
    @_alwaysEmitIntoClient public var version: Field<Int> { Field("version") }
    /// `dateCreated`, set by the platform.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`, set by the platform.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `platform`, set by the platform.
    @_alwaysEmitIntoClient public var platform: Field<String> { Field("platform") }
    /// `ingestionRuleInfo`.
    @_alwaysEmitIntoClient public var ingestionRuleInfo: Field<MessageInfo> { Field("ingestionRuleInfo") }
    /// `integrationId`.
    @_alwaysEmitIntoClient public var integrationId: Field<String> { Field("integrationId") }
    /// `externalSource`.
    @_alwaysEmitIntoClient public var externalSource: Field<DomainEntityRef> { Field("externalSource") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `status` of ``GoogleBusinessProfileDataIngestionRuleResponse``, open to those that are newer than this
/// version.
public struct GoogleBusinessProfileDataIngestionRuleResponseStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Active`.
    @_alwaysEmitIntoClient public static var active: Self { "Active" }
    /// `Deleted`.
    @_alwaysEmitIntoClient public static var deleted: Self { "Deleted" }
    /// `Error`.
    @_alwaysEmitIntoClient public static var error: Self { "Error" }
    /// `Paused`.
    @_alwaysEmitIntoClient public static var paused: Self { "Paused" }
    /// `Pending`.
    @_alwaysEmitIntoClient public static var pending: Self { "Pending" }
    /// `SystemPaused`.
    @_alwaysEmitIntoClient public static var systemPaused: Self { "SystemPaused" }
}

/// The schema `GoogleBusinessProfileDataIngestionRuleVersionResponse`.
public typealias GoogleBusinessProfileDataIngestionRuleVersionResponse = Model<GoogleBusinessProfileDataIngestionRuleVersionResponseFields>

/// The properties of ``GoogleBusinessProfileDataIngestionRuleVersionResponse``.
public struct GoogleBusinessProfileDataIngestionRuleVersionResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<GoogleBusinessProfileDataIngestionRuleVersionResponseStatus> { Field("status") }
    /// `version`.
    @_alwaysEmitIntoClient public var version: Field<Int> { Field("version") }
    /// `dateCreated`, set by the platform.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`, set by the platform.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `platform`, set by the platform.
    @_alwaysEmitIntoClient public var platform: Field<String> { Field("platform") }
    /// `ingestionRuleInfo`.
    @_alwaysEmitIntoClient public var ingestionRuleInfo: Field<MessageInfo> { Field("ingestionRuleInfo") }
    /// `integrationId`.
    @_alwaysEmitIntoClient public var integrationId: Field<String> { Field("integrationId") }
    /// `externalSource`.
    @_alwaysEmitIntoClient public var externalSource: Field<DomainEntityRef> { Field("externalSource") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `status` of ``GoogleBusinessProfileDataIngestionRuleVersionResponse``, open to those that are newer than
/// this version.
public struct GoogleBusinessProfileDataIngestionRuleVersionResponseStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Active`.
    @_alwaysEmitIntoClient public static var active: Self { "Active" }
    /// `Deleted`.
    @_alwaysEmitIntoClient public static var deleted: Self { "Deleted" }
    /// `Error`.
    @_alwaysEmitIntoClient public static var error: Self { "Error" }
    /// `Paused`.
    @_alwaysEmitIntoClient public static var paused: Self { "Paused" }
    /// `Pending`.
    @_alwaysEmitIntoClient public static var pending: Self { "Pending" }
    /// `SystemPaused`.
    @_alwaysEmitIntoClient public static var systemPaused: Self { "SystemPaused" }
}

/// The schema `GoogleBusinessProfileDataIngestionRuleVersionResponseEntityListing`.
public typealias GoogleBusinessProfileDataIngestionRuleVersionResponseEntityListing = Model<GoogleBusinessProfileDataIngestionRuleVersionResponseEntityListingFields>

/// The properties of ``GoogleBusinessProfileDataIngestionRuleVersionResponseEntityListing``.
public struct GoogleBusinessProfileDataIngestionRuleVersionResponseEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[GoogleBusinessProfileDataIngestionRuleVersionResponse]> { Field("entities") }
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

/// The schema `InstagramDataIngestionRuleRequest`.
public typealias InstagramDataIngestionRuleRequest = Model<InstagramDataIngestionRuleRequestFields>

/// The properties of ``InstagramDataIngestionRuleRequest``.
public struct InstagramDataIngestionRuleRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `integrationId`, required.
    @_alwaysEmitIntoClient public var integrationId: Field<String> { Field("integrationId") }
}

/// The schema `InstagramDataIngestionRuleResponse`.
public typealias InstagramDataIngestionRuleResponse = Model<InstagramDataIngestionRuleResponseFields>

/// The properties of ``InstagramDataIngestionRuleResponse``.
public struct InstagramDataIngestionRuleResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<InstagramDataIngestionRuleResponseStatus> { Field("status") }
    /// `version`.
    @_alwaysEmitIntoClient public var version: Field<Int> { Field("version") }
    /// `dateCreated`, set by the platform.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`, set by the platform.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `platform`, set by the platform.
    @_alwaysEmitIntoClient public var platform: Field<String> { Field("platform") }
    /// `ingestionRuleInfo`.
    @_alwaysEmitIntoClient public var ingestionRuleInfo: Field<MessageInfo> { Field("ingestionRuleInfo") }
    /// `integrationId`.
    @_alwaysEmitIntoClient public var integrationId: Field<String> { Field("integrationId") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `status` of ``InstagramDataIngestionRuleResponse``, open to those that are newer than this version.
public struct InstagramDataIngestionRuleResponseStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Active`.
    @_alwaysEmitIntoClient public static var active: Self { "Active" }
    /// `Deleted`.
    @_alwaysEmitIntoClient public static var deleted: Self { "Deleted" }
    /// `Error`.
    @_alwaysEmitIntoClient public static var error: Self { "Error" }
    /// `Paused`.
    @_alwaysEmitIntoClient public static var paused: Self { "Paused" }
    /// `Pending`.
    @_alwaysEmitIntoClient public static var pending: Self { "Pending" }
    /// `SystemPaused`.
    @_alwaysEmitIntoClient public static var systemPaused: Self { "SystemPaused" }
}

/// The schema `InstagramDataIngestionRuleVersionResponse`.
public typealias InstagramDataIngestionRuleVersionResponse = Model<InstagramDataIngestionRuleVersionResponseFields>

/// The properties of ``InstagramDataIngestionRuleVersionResponse``.
public struct InstagramDataIngestionRuleVersionResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<InstagramDataIngestionRuleVersionResponseStatus> { Field("status") }
    /// `version`.
    @_alwaysEmitIntoClient public var version: Field<Int> { Field("version") }
    /// `dateCreated`, set by the platform.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`, set by the platform.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `platform`, set by the platform.
    @_alwaysEmitIntoClient public var platform: Field<String> { Field("platform") }
    /// `ingestionRuleInfo`.
    @_alwaysEmitIntoClient public var ingestionRuleInfo: Field<MessageInfo> { Field("ingestionRuleInfo") }
    /// `integrationId`.
    @_alwaysEmitIntoClient public var integrationId: Field<String> { Field("integrationId") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `status` of ``InstagramDataIngestionRuleVersionResponse``, open to those that are newer than this
/// version.
public struct InstagramDataIngestionRuleVersionResponseStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Active`.
    @_alwaysEmitIntoClient public static var active: Self { "Active" }
    /// `Deleted`.
    @_alwaysEmitIntoClient public static var deleted: Self { "Deleted" }
    /// `Error`.
    @_alwaysEmitIntoClient public static var error: Self { "Error" }
    /// `Paused`.
    @_alwaysEmitIntoClient public static var paused: Self { "Paused" }
    /// `Pending`.
    @_alwaysEmitIntoClient public static var pending: Self { "Pending" }
    /// `SystemPaused`.
    @_alwaysEmitIntoClient public static var systemPaused: Self { "SystemPaused" }
}

/// The schema `InstagramDataIngestionRuleVersionResponseEntityListing`.
public typealias InstagramDataIngestionRuleVersionResponseEntityListing = Model<InstagramDataIngestionRuleVersionResponseEntityListingFields>

/// The properties of ``InstagramDataIngestionRuleVersionResponseEntityListing``.
public struct InstagramDataIngestionRuleVersionResponseEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[InstagramDataIngestionRuleVersionResponse]> { Field("entities") }
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

/// The schema `ManualEscalationRequest`.
public typealias ManualEscalationRequest = Model<ManualEscalationRequestFields>

/// The properties of ``ManualEscalationRequest``.
public struct ManualEscalationRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `socialMediaNormalizedMessageId`, required.
    @_alwaysEmitIntoClient public var socialMediaNormalizedMessageId: Field<String> { Field("socialMediaNormalizedMessageId") }
    /// `escalationTarget`.
    @_alwaysEmitIntoClient public var escalationTarget: Field<EscalationTarget> { Field("escalationTarget") }
}

/// The schema `ManualEscalationResponse`.
public typealias ManualEscalationResponse = Model<ManualEscalationResponseFields>

/// The properties of ``ManualEscalationResponse``.
public struct ManualEscalationResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `socialMediaNormalizedMessageId`.
    @_alwaysEmitIntoClient public var socialMediaNormalizedMessageId: Field<String> { Field("socialMediaNormalizedMessageId") }
    /// `conversationNormalizedMessageId`.
    @_alwaysEmitIntoClient public var conversationNormalizedMessageId: Field<String> { Field("conversationNormalizedMessageId") }
    /// `escalationTarget`.
    @_alwaysEmitIntoClient public var escalationTarget: Field<EscalationTarget> { Field("escalationTarget") }
    /// `escalationStatus`.
    @_alwaysEmitIntoClient public var escalationStatus: Field<ManualEscalationResponseEscalationStatus> { Field("escalationStatus") }
}

/// A value of `escalationStatus` of ``ManualEscalationResponse``, open to those that are newer than this version.
public struct ManualEscalationResponseEscalationStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
    /// `Manual`.
    @_alwaysEmitIntoClient public static var manual: Self { "Manual" }
    /// `Throttled`.
    @_alwaysEmitIntoClient public static var throttled: Self { "Throttled" }
    /// `PreviouslyEscalated`.
    @_alwaysEmitIntoClient public static var previouslyEscalated: Self { "PreviouslyEscalated" }
    /// `NotEscalated`.
    @_alwaysEmitIntoClient public static var notEscalated: Self { "NotEscalated" }
    /// `Automatic`.
    @_alwaysEmitIntoClient public static var automatic: Self { "Automatic" }
}

/// The schema `OpenDataIngestionRuleRequest`.
public typealias OpenDataIngestionRuleRequest = Model<OpenDataIngestionRuleRequestFields>

/// The properties of ``OpenDataIngestionRuleRequest``.
public struct OpenDataIngestionRuleRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `externalSource`, required.
    @_alwaysEmitIntoClient public var externalSource: Field<DomainEntityRef> { Field("externalSource") }
}

/// The schema `OpenDataIngestionRuleResponse`.
public typealias OpenDataIngestionRuleResponse = Model<OpenDataIngestionRuleResponseFields>

/// The properties of ``OpenDataIngestionRuleResponse``.
public struct OpenDataIngestionRuleResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<OpenDataIngestionRuleResponseStatus> { Field("status") }
    /// `version`.
    @_alwaysEmitIntoClient public var version: Field<Int> { Field("version") }
    /// `dateCreated`, set by the platform.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`, set by the platform.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `platform`, set by the platform.
    @_alwaysEmitIntoClient public var platform: Field<String> { Field("platform") }
    /// `ingestionRuleInfo`.
    @_alwaysEmitIntoClient public var ingestionRuleInfo: Field<MessageInfo> { Field("ingestionRuleInfo") }
    /// `externalSource`.
    @_alwaysEmitIntoClient public var externalSource: Field<DomainEntityRef> { Field("externalSource") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `status` of ``OpenDataIngestionRuleResponse``, open to those that are newer than this version.
public struct OpenDataIngestionRuleResponseStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Active`.
    @_alwaysEmitIntoClient public static var active: Self { "Active" }
    /// `Deleted`.
    @_alwaysEmitIntoClient public static var deleted: Self { "Deleted" }
    /// `Error`.
    @_alwaysEmitIntoClient public static var error: Self { "Error" }
    /// `Paused`.
    @_alwaysEmitIntoClient public static var paused: Self { "Paused" }
    /// `Pending`.
    @_alwaysEmitIntoClient public static var pending: Self { "Pending" }
    /// `SystemPaused`.
    @_alwaysEmitIntoClient public static var systemPaused: Self { "SystemPaused" }
}

/// The schema `OpenDataIngestionRuleVersionResponse`.
public typealias OpenDataIngestionRuleVersionResponse = Model<OpenDataIngestionRuleVersionResponseFields>

/// The properties of ``OpenDataIngestionRuleVersionResponse``.
public struct OpenDataIngestionRuleVersionResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<OpenDataIngestionRuleVersionResponseStatus> { Field("status") }
    /// `version`.
    @_alwaysEmitIntoClient public var version: Field<Int> { Field("version") }
    /// `dateCreated`, set by the platform.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`, set by the platform.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `platform`, set by the platform.
    @_alwaysEmitIntoClient public var platform: Field<String> { Field("platform") }
    /// `ingestionRuleInfo`.
    @_alwaysEmitIntoClient public var ingestionRuleInfo: Field<MessageInfo> { Field("ingestionRuleInfo") }
    /// `externalSource`.
    @_alwaysEmitIntoClient public var externalSource: Field<DomainEntityRef> { Field("externalSource") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `status` of ``OpenDataIngestionRuleVersionResponse``, open to those that are newer than this version.
public struct OpenDataIngestionRuleVersionResponseStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Active`.
    @_alwaysEmitIntoClient public static var active: Self { "Active" }
    /// `Deleted`.
    @_alwaysEmitIntoClient public static var deleted: Self { "Deleted" }
    /// `Error`.
    @_alwaysEmitIntoClient public static var error: Self { "Error" }
    /// `Paused`.
    @_alwaysEmitIntoClient public static var paused: Self { "Paused" }
    /// `Pending`.
    @_alwaysEmitIntoClient public static var pending: Self { "Pending" }
    /// `SystemPaused`.
    @_alwaysEmitIntoClient public static var systemPaused: Self { "SystemPaused" }
}

/// The schema `OpenDataIngestionRuleVersionResponseEntityListing`.
public typealias OpenDataIngestionRuleVersionResponseEntityListing = Model<OpenDataIngestionRuleVersionResponseEntityListingFields>

/// The properties of ``OpenDataIngestionRuleVersionResponseEntityListing``.
public struct OpenDataIngestionRuleVersionResponseEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[OpenDataIngestionRuleVersionResponse]> { Field("entities") }
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

/// The schema `OpenSocialMediaChannel`.
public typealias OpenSocialMediaChannel = Model<OpenSocialMediaChannelFields>

/// The properties of ``OpenSocialMediaChannel``.
public struct OpenSocialMediaChannelFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `platform`, set by the platform.
    @_alwaysEmitIntoClient public var platform: Field<OpenSocialMediaChannelPlatform> { Field("platform") }
    /// `type`, set by the platform.
    @_alwaysEmitIntoClient public var type: Field<OpenSocialMediaChannelType> { Field("type") }
    /// `messageId`, required.
    @_alwaysEmitIntoClient public var messageId: Field<String> { Field("messageId") }
    /// `to`.
    @_alwaysEmitIntoClient public var to: Field<OpenSocialMediaRecipient> { Field("to") }
    /// `from`, required.
    @_alwaysEmitIntoClient public var from: Field<OpenSocialMediaRecipient> { Field("from") }
    /// `time`, required.
    @_alwaysEmitIntoClient public var time: Field<Instant> { Field("time") }
    /// `metadata`.
    @_alwaysEmitIntoClient public var metadata: Field<ConversationChannelMetadata> { Field("metadata") }
    /// `publicMetadata`, required.
    @_alwaysEmitIntoClient public var publicMetadata: Field<OpenSocialMediaPublicMetadata> { Field("publicMetadata") }
}

/// A value of `platform` of ``OpenSocialMediaChannel``, open to those that are newer than this version.
public struct OpenSocialMediaChannelPlatform: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Open`.
    @_alwaysEmitIntoClient public static var open: Self { "Open" }
}

/// A value of `type` of ``OpenSocialMediaChannel``, open to those that are newer than this version.
public struct OpenSocialMediaChannelType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Public`.
    @_alwaysEmitIntoClient public static var `public`: Self { "Public" }
}

/// The schema `OpenSocialMediaMessageContent`.
public typealias OpenSocialMediaMessageContent = Model<OpenSocialMediaMessageContentFields>

/// The properties of ``OpenSocialMediaMessageContent``.
public struct OpenSocialMediaMessageContentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `contentType`, required.
    @_alwaysEmitIntoClient public var contentType: Field<OpenSocialMediaMessageContentContentType> { Field("contentType") }
    /// `attachment`.
    @_alwaysEmitIntoClient public var attachment: Field<ConversationContentAttachment> { Field("attachment") }
    /// `text`.
    @_alwaysEmitIntoClient public var text: Field<ConversationContentText> { Field("text") }
    /// `reaction`.
    @_alwaysEmitIntoClient public var reaction: Field<ConversationContentReaction> { Field("reaction") }
}

/// A value of `contentType` of ``OpenSocialMediaMessageContent``, open to those that are newer than this version.
public struct OpenSocialMediaMessageContentContentType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Attachment`.
    @_alwaysEmitIntoClient public static var attachment: Self { "Attachment" }
    /// `Reactions`.
    @_alwaysEmitIntoClient public static var reactions: Self { "Reactions" }
    /// `Text`.
    @_alwaysEmitIntoClient public static var text: Self { "Text" }
}

/// The schema `OpenSocialMediaNormalizedMessage`.
public typealias OpenSocialMediaNormalizedMessage = Model<OpenSocialMediaNormalizedMessageFields>

/// The properties of ``OpenSocialMediaNormalizedMessage``.
public struct OpenSocialMediaNormalizedMessageFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `channel`, required.
    @_alwaysEmitIntoClient public var channel: Field<OpenSocialMediaChannel> { Field("channel") }
    /// `text`.
    @_alwaysEmitIntoClient public var text: Field<String> { Field("text") }
    /// `type`, set by the platform.
    @_alwaysEmitIntoClient public var type: Field<OpenSocialMediaNormalizedMessageType> { Field("type") }
    /// `content`.
    @_alwaysEmitIntoClient public var content: Field<[OpenSocialMediaMessageContent]> { Field("content") }
    /// `metadata`.
    @_alwaysEmitIntoClient public var metadata: Field<[String: String]> { Field("metadata") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `type` of ``OpenSocialMediaNormalizedMessage``, open to those that are newer than this version.
public struct OpenSocialMediaNormalizedMessageType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Text`.
    @_alwaysEmitIntoClient public static var text: Self { "Text" }
}

/// The schema `OpenSocialMediaPublicMetadata`.
public typealias OpenSocialMediaPublicMetadata = Model<OpenSocialMediaPublicMetadataFields>

/// The properties of ``OpenSocialMediaPublicMetadata``.
public struct OpenSocialMediaPublicMetadataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `rootId`, required.
    @_alwaysEmitIntoClient public var rootId: Field<String> { Field("rootId") }
    /// `replyToId`.
    @_alwaysEmitIntoClient public var replyToId: Field<String> { Field("replyToId") }
    /// `source`.
    @_alwaysEmitIntoClient public var source: Field<String> { Field("source") }
    /// `url`.
    @_alwaysEmitIntoClient public var url: Field<String> { Field("url") }
    /// `mentionIds`.
    @_alwaysEmitIntoClient public var mentionIds: Field<[String]> { Field("mentionIds") }
    /// `tagIds`.
    @_alwaysEmitIntoClient public var tagIds: Field<[String]> { Field("tagIds") }
}

/// The schema `OpenSocialMediaReactionsChannel`.
public typealias OpenSocialMediaReactionsChannel = Model<OpenSocialMediaReactionsChannelFields>

/// The properties of ``OpenSocialMediaReactionsChannel``.
public struct OpenSocialMediaReactionsChannelFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `platform`, set by the platform.
    @_alwaysEmitIntoClient public var platform: Field<OpenSocialMediaReactionsChannelPlatform> { Field("platform") }
    /// `type`, set by the platform.
    @_alwaysEmitIntoClient public var type: Field<OpenSocialMediaReactionsChannelType> { Field("type") }
    /// `messageId`, required.
    @_alwaysEmitIntoClient public var messageId: Field<String> { Field("messageId") }
    /// `to`, set by the platform.
    @_alwaysEmitIntoClient public var to: Field<OpenSocialMediaRecipient> { Field("to") }
    /// `time`, required.
    @_alwaysEmitIntoClient public var time: Field<Instant> { Field("time") }
}

/// A value of `platform` of ``OpenSocialMediaReactionsChannel``, open to those that are newer than this version.
public struct OpenSocialMediaReactionsChannelPlatform: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Open`.
    @_alwaysEmitIntoClient public static var open: Self { "Open" }
}

/// A value of `type` of ``OpenSocialMediaReactionsChannel``, open to those that are newer than this version.
public struct OpenSocialMediaReactionsChannelType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Public`.
    @_alwaysEmitIntoClient public static var `public`: Self { "Public" }
}

/// The schema `OpenSocialMediaReactionsEvent`.
public typealias OpenSocialMediaReactionsEvent = Model<OpenSocialMediaReactionsEventFields>

/// The properties of ``OpenSocialMediaReactionsEvent``.
public struct OpenSocialMediaReactionsEventFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `reactions`, required.
    @_alwaysEmitIntoClient public var reactions: Field<[ContentReaction]> { Field("reactions") }
}

/// The schema `OpenSocialMediaReactionsNormalizedEvent`.
public typealias OpenSocialMediaReactionsNormalizedEvent = Model<OpenSocialMediaReactionsNormalizedEventFields>

/// The properties of ``OpenSocialMediaReactionsNormalizedEvent``.
public struct OpenSocialMediaReactionsNormalizedEventFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `channel`, required.
    @_alwaysEmitIntoClient public var channel: Field<OpenSocialMediaReactionsChannel> { Field("channel") }
    /// `events`, required.
    @_alwaysEmitIntoClient public var events: Field<[OpenSocialMediaReactionsEvent]> { Field("events") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `OpenSocialMediaReactionsRequest`.
public typealias OpenSocialMediaReactionsRequest = Model<OpenSocialMediaReactionsRequestFields>

/// The properties of ``OpenSocialMediaReactionsRequest``.
public struct OpenSocialMediaReactionsRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `events`, required.
    @_alwaysEmitIntoClient public var events: Field<[OpenSocialMediaReactionsNormalizedEvent]> { Field("events") }
}

/// The schema `OpenSocialMediaRecipient`.
public typealias OpenSocialMediaRecipient = Model<OpenSocialMediaRecipientFields>

/// The properties of ``OpenSocialMediaRecipient``.
public struct OpenSocialMediaRecipientFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `idType`.
    @_alwaysEmitIntoClient public var idType: Field<OpenSocialMediaRecipientIdType> { Field("idType") }
    /// `firstName`.
    @_alwaysEmitIntoClient public var firstName: Field<String> { Field("firstName") }
    /// `lastName`.
    @_alwaysEmitIntoClient public var lastName: Field<String> { Field("lastName") }
    /// `nickname`.
    @_alwaysEmitIntoClient public var nickname: Field<String> { Field("nickname") }
    /// `image`.
    @_alwaysEmitIntoClient public var image: Field<String> { Field("image") }
    /// `additionalIds`.
    @_alwaysEmitIntoClient public var additionalIds: Field<[OpenSocialMediaRecipientAdditionalIdentifier]> { Field("additionalIds") }
}

/// A value of `idType` of ``OpenSocialMediaRecipient``, open to those that are newer than this version.
public struct OpenSocialMediaRecipientIdType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Email`.
    @_alwaysEmitIntoClient public static var email: Self { "Email" }
    /// `Phone`.
    @_alwaysEmitIntoClient public static var phone: Self { "Phone" }
    /// `Opaque`.
    @_alwaysEmitIntoClient public static var opaque: Self { "Opaque" }
    /// `Topic`.
    @_alwaysEmitIntoClient public static var topic: Self { "Topic" }
}

/// The schema `OpenSocialMediaRecipientAdditionalIdentifier`.
public typealias OpenSocialMediaRecipientAdditionalIdentifier = Model<OpenSocialMediaRecipientAdditionalIdentifierFields>

/// The properties of ``OpenSocialMediaRecipientAdditionalIdentifier``.
public struct OpenSocialMediaRecipientAdditionalIdentifierFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required, set by the platform.
    @_alwaysEmitIntoClient public var type: Field<OpenSocialMediaRecipientAdditionalIdentifierType> { Field("type") }
    /// `value`, required, set by the platform.
    @_alwaysEmitIntoClient public var value: Field<String> { Field("value") }
}

/// A value of `type` of ``OpenSocialMediaRecipientAdditionalIdentifier``, open to those that are newer than this
/// version.
public struct OpenSocialMediaRecipientAdditionalIdentifierType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Topic`.
    @_alwaysEmitIntoClient public static var topic: Self { "Topic" }
    /// `IngestionRule`.
    @_alwaysEmitIntoClient public static var ingestionRule: Self { "IngestionRule" }
    /// `IngestionRuleVersion`.
    @_alwaysEmitIntoClient public static var ingestionRuleVersion: Self { "IngestionRuleVersion" }
    /// `PhoneNumber`.
    @_alwaysEmitIntoClient public static var phoneNumber: Self { "PhoneNumber" }
}

/// The schema `OpenSocialNormalizedMessageEntityListing`.
public typealias OpenSocialNormalizedMessageEntityListing = Model<OpenSocialNormalizedMessageEntityListingFields>

/// The properties of ``OpenSocialNormalizedMessageEntityListing``.
public struct OpenSocialNormalizedMessageEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[OpenSocialMediaNormalizedMessage]> { Field("entities") }
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

/// The schema `OpenSocialReactionsNormalizedEventEntityListing`.
public typealias OpenSocialReactionsNormalizedEventEntityListing = Model<OpenSocialReactionsNormalizedEventEntityListingFields>

/// The properties of ``OpenSocialReactionsNormalizedEventEntityListing``.
public struct OpenSocialReactionsNormalizedEventEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[OpenSocialMediaReactionsNormalizedEvent]> { Field("entities") }
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

/// The schema `OverrideEscalationTarget`.
public typealias OverrideEscalationTarget = Model<OverrideEscalationTargetFields>

/// The properties of ``OverrideEscalationTarget``.
public struct OverrideEscalationTargetFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `integrationId`, required.
    @_alwaysEmitIntoClient public var integrationId: Field<String> { Field("integrationId") }
}

/// The schema `SocialEscalationResponseEntityListing`.
public typealias SocialEscalationResponseEntityListing = Model<SocialEscalationResponseEntityListingFields>

/// The properties of ``SocialEscalationResponseEntityListing``.
public struct SocialEscalationResponseEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[EscalationRuleResponse]> { Field("entities") }
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

/// The schema `SocialMediaAggregateDataContainer`.
public typealias SocialMediaAggregateDataContainer = Model<SocialMediaAggregateDataContainerFields>

/// The properties of ``SocialMediaAggregateDataContainer``.
public struct SocialMediaAggregateDataContainerFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `group`.
    @_alwaysEmitIntoClient public var group: Field<[String: String]> { Field("group") }
    /// `data`.
    @_alwaysEmitIntoClient public var data: Field<[SocialMediaStatisticalResponse]> { Field("data") }
}

/// The schema `SocialMediaAggregateMetricData`.
public typealias SocialMediaAggregateMetricData = Model<SocialMediaAggregateMetricDataFields>

/// The properties of ``SocialMediaAggregateMetricData``.
public struct SocialMediaAggregateMetricDataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `metric`.
    @_alwaysEmitIntoClient public var metric: Field<String> { Field("metric") }
    /// `qualifier`.
    @_alwaysEmitIntoClient public var qualifier: Field<String> { Field("qualifier") }
    /// `stats`.
    @_alwaysEmitIntoClient public var stats: Field<SocialMediaStatisticalSummary> { Field("stats") }
}

/// The schema `SocialMediaAsyncAggregateQueryResponse`.
public typealias SocialMediaAsyncAggregateQueryResponse = Model<SocialMediaAsyncAggregateQueryResponseFields>

/// The properties of ``SocialMediaAsyncAggregateQueryResponse``.
public struct SocialMediaAsyncAggregateQueryResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `results`.
    @_alwaysEmitIntoClient public var results: Field<[SocialMediaAggregateDataContainer]> { Field("results") }
    /// `cursor`.
    @_alwaysEmitIntoClient public var cursor: Field<String> { Field("cursor") }
}

/// The schema `SocialMediaAsyncAggregationQuery`.
public typealias SocialMediaAsyncAggregationQuery = Model<SocialMediaAsyncAggregationQueryFields>

/// The properties of ``SocialMediaAsyncAggregationQuery``.
public struct SocialMediaAsyncAggregationQueryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `interval`, required, an interval: two dates of ISO 8601 with `/` between them.
    @_alwaysEmitIntoClient public var interval: Field<String> { Field("interval") }
    /// `granularity`.
    @_alwaysEmitIntoClient public var granularity: Field<String> { Field("granularity") }
    /// `timeZone`.
    @_alwaysEmitIntoClient public var timeZone: Field<String> { Field("timeZone") }
    /// `groupBy`.
    @_alwaysEmitIntoClient public var groupBy: Field<[SocialMediaAsyncAggregationQueryGroupBy]> { Field("groupBy") }
    /// `filter`.
    @_alwaysEmitIntoClient public var filter: Field<SocialMediaQueryFilter> { Field("filter") }
    /// `metrics`, required.
    @_alwaysEmitIntoClient public var metrics: Field<[SocialMediaAsyncAggregationQueryMetrics]> { Field("metrics") }
    /// `pageSize`.
    @_alwaysEmitIntoClient public var pageSize: Field<Int> { Field("pageSize") }
}

/// A value of `groupBy` of ``SocialMediaAsyncAggregationQuery``, open to those that are newer than this version.
public struct SocialMediaAsyncAggregationQueryGroupBy: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `country`.
    @_alwaysEmitIntoClient public static var country: Self { "country" }
    /// `language`.
    @_alwaysEmitIntoClient public static var language: Self { "language" }
    /// `platform`.
    @_alwaysEmitIntoClient public static var platform: Self { "platform" }
    /// `topic`.
    @_alwaysEmitIntoClient public static var topic: Self { "topic" }
    /// `escalationStatus`.
    @_alwaysEmitIntoClient public static var escalationStatus: Self { "escalationStatus" }
    /// `messageContentType`.
    @_alwaysEmitIntoClient public static var messageContentType: Self { "messageContentType" }
    /// `sentiment`.
    @_alwaysEmitIntoClient public static var sentiment: Self { "sentiment" }
    /// `dataIngestionRule`.
    @_alwaysEmitIntoClient public static var dataIngestionRule: Self { "dataIngestionRule" }
    /// `text`.
    @_alwaysEmitIntoClient public static var text: Self { "text" }
    /// `moderationFlag`.
    @_alwaysEmitIntoClient public static var moderationFlag: Self { "moderationFlag" }
    /// `sourceType`.
    @_alwaysEmitIntoClient public static var sourceType: Self { "sourceType" }
    /// `verifiedUser`.
    @_alwaysEmitIntoClient public static var verifiedUser: Self { "verifiedUser" }
    /// `followerCount`.
    @_alwaysEmitIntoClient public static var followerCount: Self { "followerCount" }
    /// `likes`.
    @_alwaysEmitIntoClient public static var likes: Self { "likes" }
    /// `shares`.
    @_alwaysEmitIntoClient public static var shares: Self { "shares" }
    /// `comments`.
    @_alwaysEmitIntoClient public static var comments: Self { "comments" }
    /// `views`.
    @_alwaysEmitIntoClient public static var views: Self { "views" }
    /// `postType`.
    @_alwaysEmitIntoClient public static var postType: Self { "postType" }
    /// `reposts`.
    @_alwaysEmitIntoClient public static var reposts: Self { "reposts" }
    /// `saves`.
    @_alwaysEmitIntoClient public static var saves: Self { "saves" }
}

/// A value of `metrics` of ``SocialMediaAsyncAggregationQuery``, open to those that are newer than this version.
public struct SocialMediaAsyncAggregationQueryMetrics: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `nSocialPosts`.
    @_alwaysEmitIntoClient public static var nSocialPosts: Self { "nSocialPosts" }
    /// `oSocialAuthors`.
    @_alwaysEmitIntoClient public static var oSocialAuthors: Self { "oSocialAuthors" }
    /// `oSocialSentiment`.
    @_alwaysEmitIntoClient public static var oSocialSentiment: Self { "oSocialSentiment" }
    /// `oSocialEngagement`.
    @_alwaysEmitIntoClient public static var oSocialEngagement: Self { "oSocialEngagement" }
    /// `nSocialReviewRating`.
    @_alwaysEmitIntoClient public static var nSocialReviewRating: Self { "nSocialReviewRating" }
}

/// The schema `SocialMediaAsyncDetailQuery`.
public typealias SocialMediaAsyncDetailQuery = Model<SocialMediaAsyncDetailQueryFields>

/// The properties of ``SocialMediaAsyncDetailQuery``.
public struct SocialMediaAsyncDetailQueryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `interval`, required, an interval: two dates of ISO 8601 with `/` between them.
    @_alwaysEmitIntoClient public var interval: Field<String> { Field("interval") }
    /// `timeZone`.
    @_alwaysEmitIntoClient public var timeZone: Field<String> { Field("timeZone") }
    /// `filter`.
    @_alwaysEmitIntoClient public var filter: Field<SocialMediaQueryFilter> { Field("filter") }
    /// `pageSize`.
    @_alwaysEmitIntoClient public var pageSize: Field<Int> { Field("pageSize") }
    /// `order`.
    @_alwaysEmitIntoClient public var order: Field<SocialMediaAsyncDetailQueryOrder> { Field("order") }
}

/// A value of `order` of ``SocialMediaAsyncDetailQuery``, open to those that are newer than this version.
public struct SocialMediaAsyncDetailQueryOrder: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `asc`.
    @_alwaysEmitIntoClient public static var asc: Self { "asc" }
    /// `desc`.
    @_alwaysEmitIntoClient public static var desc: Self { "desc" }
}

/// The schema `SocialMediaAsyncDetailQueryResponse`.
public typealias SocialMediaAsyncDetailQueryResponse = Model<SocialMediaAsyncDetailQueryResponseFields>

/// The properties of ``SocialMediaAsyncDetailQueryResponse``.
public struct SocialMediaAsyncDetailQueryResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `results`.
    @_alwaysEmitIntoClient public var results: Field<[SocialMediaDetailDataContainer]> { Field("results") }
    /// `cursor`.
    @_alwaysEmitIntoClient public var cursor: Field<String> { Field("cursor") }
}

/// The schema `SocialMediaDetailDataContainer`.
public typealias SocialMediaDetailDataContainer = Model<SocialMediaDetailDataContainerFields>

/// The properties of ``SocialMediaDetailDataContainer``.
public struct SocialMediaDetailDataContainerFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `interval`.
    @_alwaysEmitIntoClient public var interval: Field<String> { Field("interval") }
    /// `messages`.
    @_alwaysEmitIntoClient public var messages: Field<[SocialMediaDetailMessageContainer]> { Field("messages") }
}

/// The schema `SocialMediaDetailMessageContainer`.
public typealias SocialMediaDetailMessageContainer = Model<SocialMediaDetailMessageContainerFields>

/// The properties of ``SocialMediaDetailMessageContainer``.
public struct SocialMediaDetailMessageContainerFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `normalizedMessage`.
    @_alwaysEmitIntoClient public var normalizedMessage: Field<ConversationNormalizedMessage> { Field("normalizedMessage") }
    /// `escalationInfo`.
    @_alwaysEmitIntoClient public var escalationInfo: Field<SocialMediaMessageEscalationInfo> { Field("escalationInfo") }
    /// `contentModeration`.
    @_alwaysEmitIntoClient public var contentModeration: Field<ContentModeration> { Field("contentModeration") }
}

/// The schema `SocialMediaMessageEscalationInfo`.
public typealias SocialMediaMessageEscalationInfo = Model<SocialMediaMessageEscalationInfoFields>

/// The properties of ``SocialMediaMessageEscalationInfo``.
public struct SocialMediaMessageEscalationInfoFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `escalationStatus`.
    @_alwaysEmitIntoClient public var escalationStatus: Field<SocialMediaMessageEscalationInfoEscalationStatus> { Field("escalationStatus") }
}

/// A value of `escalationStatus` of ``SocialMediaMessageEscalationInfo``, open to those that are newer than this
/// version.
public struct SocialMediaMessageEscalationInfoEscalationStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
    /// `Manual`.
    @_alwaysEmitIntoClient public static var manual: Self { "Manual" }
    /// `Throttled`.
    @_alwaysEmitIntoClient public static var throttled: Self { "Throttled" }
    /// `PreviouslyEscalated`.
    @_alwaysEmitIntoClient public static var previouslyEscalated: Self { "PreviouslyEscalated" }
    /// `NotEscalated`.
    @_alwaysEmitIntoClient public static var notEscalated: Self { "NotEscalated" }
    /// `Automatic`.
    @_alwaysEmitIntoClient public static var automatic: Self { "Automatic" }
}

/// The schema `SocialMediaQueryClause`.
public typealias SocialMediaQueryClause = Model<SocialMediaQueryClauseFields>

/// The properties of ``SocialMediaQueryClause``.
public struct SocialMediaQueryClauseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<SocialMediaQueryClauseType> { Field("type") }
    /// `predicates`, required.
    @_alwaysEmitIntoClient public var predicates: Field<[SocialMediaQueryPredicate]> { Field("predicates") }
}

/// A value of `type` of ``SocialMediaQueryClause``, open to those that are newer than this version.
public struct SocialMediaQueryClauseType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `and`.
    @_alwaysEmitIntoClient public static var and: Self { "and" }
    /// `or`.
    @_alwaysEmitIntoClient public static var or: Self { "or" }
}

/// The schema `SocialMediaQueryFilter`.
public typealias SocialMediaQueryFilter = Model<SocialMediaQueryFilterFields>

/// The properties of ``SocialMediaQueryFilter``.
public struct SocialMediaQueryFilterFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<SocialMediaQueryFilterType> { Field("type") }
    /// `clauses`.
    @_alwaysEmitIntoClient public var clauses: Field<[SocialMediaQueryClause]> { Field("clauses") }
    /// `predicates`.
    @_alwaysEmitIntoClient public var predicates: Field<[SocialMediaQueryPredicate]> { Field("predicates") }
}

/// A value of `type` of ``SocialMediaQueryFilter``, open to those that are newer than this version.
public struct SocialMediaQueryFilterType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `and`.
    @_alwaysEmitIntoClient public static var and: Self { "and" }
    /// `or`.
    @_alwaysEmitIntoClient public static var or: Self { "or" }
}

/// The schema `SocialMediaQueryPredicate`.
public typealias SocialMediaQueryPredicate = Model<SocialMediaQueryPredicateFields>

/// The properties of ``SocialMediaQueryPredicate``.
public struct SocialMediaQueryPredicateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<SocialMediaQueryPredicateType> { Field("type") }
    /// `dimension`.
    @_alwaysEmitIntoClient public var dimension: Field<SocialMediaQueryPredicateDimension> { Field("dimension") }
    /// `operator`.
    @_alwaysEmitIntoClient public var `operator`: Field<SocialMediaQueryPredicateOperator> { Field("operator") }
    /// `value`.
    @_alwaysEmitIntoClient public var value: Field<String> { Field("value") }
    /// `range`.
    @_alwaysEmitIntoClient public var range: Field<NumericRange> { Field("range") }
}

/// A value of `type` of ``SocialMediaQueryPredicate``, open to those that are newer than this version.
public struct SocialMediaQueryPredicateType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `dimension`.
    @_alwaysEmitIntoClient public static var dimension: Self { "dimension" }
    /// `property`.
    @_alwaysEmitIntoClient public static var property: Self { "property" }
    /// `metric`.
    @_alwaysEmitIntoClient public static var metric: Self { "metric" }
}

/// A value of `dimension` of ``SocialMediaQueryPredicate``, open to those that are newer than this version.
public struct SocialMediaQueryPredicateDimension: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `country`.
    @_alwaysEmitIntoClient public static var country: Self { "country" }
    /// `language`.
    @_alwaysEmitIntoClient public static var language: Self { "language" }
    /// `platform`.
    @_alwaysEmitIntoClient public static var platform: Self { "platform" }
    /// `topic`.
    @_alwaysEmitIntoClient public static var topic: Self { "topic" }
    /// `escalationStatus`.
    @_alwaysEmitIntoClient public static var escalationStatus: Self { "escalationStatus" }
    /// `messageContentType`.
    @_alwaysEmitIntoClient public static var messageContentType: Self { "messageContentType" }
    /// `sentiment`.
    @_alwaysEmitIntoClient public static var sentiment: Self { "sentiment" }
    /// `dataIngestionRule`.
    @_alwaysEmitIntoClient public static var dataIngestionRule: Self { "dataIngestionRule" }
    /// `text`.
    @_alwaysEmitIntoClient public static var text: Self { "text" }
    /// `moderationFlag`.
    @_alwaysEmitIntoClient public static var moderationFlag: Self { "moderationFlag" }
    /// `sourceType`.
    @_alwaysEmitIntoClient public static var sourceType: Self { "sourceType" }
    /// `verifiedUser`.
    @_alwaysEmitIntoClient public static var verifiedUser: Self { "verifiedUser" }
    /// `followerCount`.
    @_alwaysEmitIntoClient public static var followerCount: Self { "followerCount" }
    /// `likes`.
    @_alwaysEmitIntoClient public static var likes: Self { "likes" }
    /// `shares`.
    @_alwaysEmitIntoClient public static var shares: Self { "shares" }
    /// `comments`.
    @_alwaysEmitIntoClient public static var comments: Self { "comments" }
    /// `views`.
    @_alwaysEmitIntoClient public static var views: Self { "views" }
    /// `postType`.
    @_alwaysEmitIntoClient public static var postType: Self { "postType" }
    /// `reposts`.
    @_alwaysEmitIntoClient public static var reposts: Self { "reposts" }
    /// `saves`.
    @_alwaysEmitIntoClient public static var saves: Self { "saves" }
}

/// A value of `operator` of ``SocialMediaQueryPredicate``, open to those that are newer than this version.
public struct SocialMediaQueryPredicateOperator: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `matches`.
    @_alwaysEmitIntoClient public static var matches: Self { "matches" }
    /// `exists`.
    @_alwaysEmitIntoClient public static var exists: Self { "exists" }
    /// `notExists`.
    @_alwaysEmitIntoClient public static var notExists: Self { "notExists" }
}

/// The schema `SocialMediaStatisticalResponse`.
public typealias SocialMediaStatisticalResponse = Model<SocialMediaStatisticalResponseFields>

/// The properties of ``SocialMediaStatisticalResponse``.
public struct SocialMediaStatisticalResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `interval`.
    @_alwaysEmitIntoClient public var interval: Field<String> { Field("interval") }
    /// `metrics`.
    @_alwaysEmitIntoClient public var metrics: Field<[SocialMediaAggregateMetricData]> { Field("metrics") }
}

/// The schema `SocialMediaStatisticalSummary`.
public typealias SocialMediaStatisticalSummary = Model<SocialMediaStatisticalSummaryFields>

/// The properties of ``SocialMediaStatisticalSummary``.
public struct SocialMediaStatisticalSummaryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `max`.
    @_alwaysEmitIntoClient public var max: Field<Double> { Field("max") }
    /// `min`.
    @_alwaysEmitIntoClient public var min: Field<Double> { Field("min") }
    /// `count`.
    @_alwaysEmitIntoClient public var count: Field<Int> { Field("count") }
    /// `countNegative`.
    @_alwaysEmitIntoClient public var countNegative: Field<Int> { Field("countNegative") }
    /// `countPositive`.
    @_alwaysEmitIntoClient public var countPositive: Field<Int> { Field("countPositive") }
    /// `countNeutral`.
    @_alwaysEmitIntoClient public var countNeutral: Field<Int> { Field("countNeutral") }
    /// `countUnknown`.
    @_alwaysEmitIntoClient public var countUnknown: Field<Int> { Field("countUnknown") }
    /// `sum`.
    @_alwaysEmitIntoClient public var sum: Field<Double> { Field("sum") }
    /// `average`.
    @_alwaysEmitIntoClient public var average: Field<Double> { Field("average") }
    /// `current`.
    @_alwaysEmitIntoClient public var current: Field<Double> { Field("current") }
    /// `ratio`.
    @_alwaysEmitIntoClient public var ratio: Field<Double> { Field("ratio") }
    /// `numerator`.
    @_alwaysEmitIntoClient public var numerator: Field<Double> { Field("numerator") }
    /// `denominator`.
    @_alwaysEmitIntoClient public var denominator: Field<Double> { Field("denominator") }
    /// `target`.
    @_alwaysEmitIntoClient public var target: Field<Double> { Field("target") }
    /// `p95`.
    @_alwaysEmitIntoClient public var p95: Field<Int> { Field("p95") }
    /// `p99`.
    @_alwaysEmitIntoClient public var p99: Field<Int> { Field("p99") }
}

/// The schema `SocialTopicPatchRequest`.
public typealias SocialTopicPatchRequest = Model<SocialTopicPatchRequestFields>

/// The properties of ``SocialTopicPatchRequest``.
public struct SocialTopicPatchRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `divisionId`.
    @_alwaysEmitIntoClient public var divisionId: Field<String> { Field("divisionId") }
}

/// The schema `SocialTopicRequest`.
public typealias SocialTopicRequest = Model<SocialTopicRequestFields>

/// The properties of ``SocialTopicRequest``.
public struct SocialTopicRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `divisionId`, required.
    @_alwaysEmitIntoClient public var divisionId: Field<String> { Field("divisionId") }
}

/// The schema `SocialTopicResponse`.
public typealias SocialTopicResponse = Model<SocialTopicResponseFields>

/// The properties of ``SocialTopicResponse``.
public struct SocialTopicResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `dateCreated`.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `divisionId`.
    @_alwaysEmitIntoClient public var divisionId: Field<String> { Field("divisionId") }
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<SocialTopicResponseStatus> { Field("status") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `status` of ``SocialTopicResponse``, open to those that are newer than this version.
public struct SocialTopicResponseStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Active`.
    @_alwaysEmitIntoClient public static var active: Self { "Active" }
    /// `Pending`.
    @_alwaysEmitIntoClient public static var pending: Self { "Pending" }
    /// `Deleted`.
    @_alwaysEmitIntoClient public static var deleted: Self { "Deleted" }
}

/// The schema `SocialTopicWithDataIngestionRuleMetadataResponse`.
public typealias SocialTopicWithDataIngestionRuleMetadataResponse = Model<SocialTopicWithDataIngestionRuleMetadataResponseFields>

/// The properties of ``SocialTopicWithDataIngestionRuleMetadataResponse``.
public struct SocialTopicWithDataIngestionRuleMetadataResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `dateCreated`.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `divisionId`.
    @_alwaysEmitIntoClient public var divisionId: Field<String> { Field("divisionId") }
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<SocialTopicWithDataIngestionRuleMetadataResponseStatus> { Field("status") }
    /// `dataIngestionRulesMetadata`.
    @_alwaysEmitIntoClient public var dataIngestionRulesMetadata: Field<[DataIngestionRulesMetadata]> { Field("dataIngestionRulesMetadata") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `status` of ``SocialTopicWithDataIngestionRuleMetadataResponse``, open to those that are newer than this
/// version.
public struct SocialTopicWithDataIngestionRuleMetadataResponseStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Active`.
    @_alwaysEmitIntoClient public static var active: Self { "Active" }
    /// `Pending`.
    @_alwaysEmitIntoClient public static var pending: Self { "Pending" }
    /// `Deleted`.
    @_alwaysEmitIntoClient public static var deleted: Self { "Deleted" }
}

/// The schema `SocialTopicWithDataIngestionRuleMetadataResponseEntityListing`.
public typealias SocialTopicWithDataIngestionRuleMetadataResponseEntityListing = Model<SocialTopicWithDataIngestionRuleMetadataResponseEntityListingFields>

/// The properties of ``SocialTopicWithDataIngestionRuleMetadataResponseEntityListing``.
public struct SocialTopicWithDataIngestionRuleMetadataResponseEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[SocialTopicWithDataIngestionRuleMetadataResponse]> { Field("entities") }
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

/// The schema `TweetUsage`.
public typealias TweetUsage = Model<TweetUsageFields>

/// The properties of ``TweetUsage``.
public struct TweetUsageFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `ingestionLimit`.
    @_alwaysEmitIntoClient public var ingestionLimit: Field<Int> { Field("ingestionLimit") }
    /// `tweetCount`.
    @_alwaysEmitIntoClient public var tweetCount: Field<Int> { Field("tweetCount") }
    /// `dateStart`.
    @_alwaysEmitIntoClient public var dateStart: Field<Instant> { Field("dateStart") }
}

/// The schema `TwitterDataHistoricalTweetRequest`.
public typealias TwitterDataHistoricalTweetRequest = Model<TwitterDataHistoricalTweetRequestFields>

/// The properties of ``TwitterDataHistoricalTweetRequest``.
public struct TwitterDataHistoricalTweetRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `searchTerms`, required.
    @_alwaysEmitIntoClient public var searchTerms: Field<String> { Field("searchTerms") }
    /// `countries`.
    @_alwaysEmitIntoClient public var countries: Field<[String]> { Field("countries") }
}

/// The schema `TwitterDataHistoricalTweetResponse`.
public typealias TwitterDataHistoricalTweetResponse = Model<TwitterDataHistoricalTweetResponseFields>

/// The properties of ``TwitterDataHistoricalTweetResponse``.
public struct TwitterDataHistoricalTweetResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `matchingTweets`.
    @_alwaysEmitIntoClient public var matchingTweets: Field<Int> { Field("matchingTweets") }
    /// `previousNumberOfDays`.
    @_alwaysEmitIntoClient public var previousNumberOfDays: Field<Int> { Field("previousNumberOfDays") }
    /// `usageStatistics`.
    @_alwaysEmitIntoClient public var usageStatistics: Field<TweetUsage> { Field("usageStatistics") }
}

/// The schema `TwitterDataIngestionRuleRequest`.
public typealias TwitterDataIngestionRuleRequest = Model<TwitterDataIngestionRuleRequestFields>

/// The properties of ``TwitterDataIngestionRuleRequest``.
public struct TwitterDataIngestionRuleRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `searchTerms`, required.
    @_alwaysEmitIntoClient public var searchTerms: Field<String> { Field("searchTerms") }
    /// `countries`.
    @_alwaysEmitIntoClient public var countries: Field<[String]> { Field("countries") }
}

/// The schema `TwitterDataIngestionRuleResponse`.
public typealias TwitterDataIngestionRuleResponse = Model<TwitterDataIngestionRuleResponseFields>

/// The properties of ``TwitterDataIngestionRuleResponse``.
public struct TwitterDataIngestionRuleResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<TwitterDataIngestionRuleResponseStatus> { Field("status") }
    /// `version`.
    @_alwaysEmitIntoClient public var version: Field<Int> { Field("version") }
    /// `dateCreated`, set by the platform.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`, set by the platform.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `platform`, set by the platform.
    @_alwaysEmitIntoClient public var platform: Field<String> { Field("platform") }
    /// `ingestionRuleInfo`.
    @_alwaysEmitIntoClient public var ingestionRuleInfo: Field<MessageInfo> { Field("ingestionRuleInfo") }
    /// `searchTerms`.
    @_alwaysEmitIntoClient public var searchTerms: Field<String> { Field("searchTerms") }
    /// `countries`.
    @_alwaysEmitIntoClient public var countries: Field<[String]> { Field("countries") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `status` of ``TwitterDataIngestionRuleResponse``, open to those that are newer than this version.
public struct TwitterDataIngestionRuleResponseStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Active`.
    @_alwaysEmitIntoClient public static var active: Self { "Active" }
    /// `Deleted`.
    @_alwaysEmitIntoClient public static var deleted: Self { "Deleted" }
    /// `Error`.
    @_alwaysEmitIntoClient public static var error: Self { "Error" }
    /// `Paused`.
    @_alwaysEmitIntoClient public static var paused: Self { "Paused" }
    /// `Pending`.
    @_alwaysEmitIntoClient public static var pending: Self { "Pending" }
    /// `SystemPaused`.
    @_alwaysEmitIntoClient public static var systemPaused: Self { "SystemPaused" }
}

/// The schema `TwitterDataIngestionRuleVersionResponse`.
public typealias TwitterDataIngestionRuleVersionResponse = Model<TwitterDataIngestionRuleVersionResponseFields>

/// The properties of ``TwitterDataIngestionRuleVersionResponse``.
public struct TwitterDataIngestionRuleVersionResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<TwitterDataIngestionRuleVersionResponseStatus> { Field("status") }
    /// `version`.
    @_alwaysEmitIntoClient public var version: Field<Int> { Field("version") }
    /// `dateCreated`, set by the platform.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`, set by the platform.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `platform`, set by the platform.
    @_alwaysEmitIntoClient public var platform: Field<String> { Field("platform") }
    /// `ingestionRuleInfo`.
    @_alwaysEmitIntoClient public var ingestionRuleInfo: Field<MessageInfo> { Field("ingestionRuleInfo") }
    /// `searchTerms`.
    @_alwaysEmitIntoClient public var searchTerms: Field<String> { Field("searchTerms") }
    /// `countries`.
    @_alwaysEmitIntoClient public var countries: Field<[String]> { Field("countries") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `status` of ``TwitterDataIngestionRuleVersionResponse``, open to those that are newer than this version.
public struct TwitterDataIngestionRuleVersionResponseStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Active`.
    @_alwaysEmitIntoClient public static var active: Self { "Active" }
    /// `Deleted`.
    @_alwaysEmitIntoClient public static var deleted: Self { "Deleted" }
    /// `Error`.
    @_alwaysEmitIntoClient public static var error: Self { "Error" }
    /// `Paused`.
    @_alwaysEmitIntoClient public static var paused: Self { "Paused" }
    /// `Pending`.
    @_alwaysEmitIntoClient public static var pending: Self { "Pending" }
    /// `SystemPaused`.
    @_alwaysEmitIntoClient public static var systemPaused: Self { "SystemPaused" }
}

/// The schema `TwitterDataIngestionRuleVersionResponseEntityListing`.
public typealias TwitterDataIngestionRuleVersionResponseEntityListing = Model<TwitterDataIngestionRuleVersionResponseEntityListingFields>

/// The properties of ``TwitterDataIngestionRuleVersionResponseEntityListing``.
public struct TwitterDataIngestionRuleVersionResponseEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[TwitterDataIngestionRuleVersionResponse]> { Field("entities") }
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
