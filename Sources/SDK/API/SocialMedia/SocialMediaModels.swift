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
    public var flag: Field<ContentModerationFlag> { Field("flag") }
    /// `categories`.
    public var categories: Field<[String]> { Field("categories") }
}

/// A value of `flag` of ``ContentModeration``, open to those that are newer than this version.
public struct ContentModerationFlag: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `NotSafeForWork`.
    public static var notSafeForWork: Self { "NotSafeForWork" }
    /// `SafeForWork`.
    public static var safeForWork: Self { "SafeForWork" }
    /// `Unknown`.
    public static var unknown: Self { "Unknown" }
}

/// The schema `ContentReaction`.
public typealias ContentReaction = Model<ContentReactionFields>

/// The properties of ``ContentReaction``.
public struct ContentReactionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `reactionType`, required.
    public var reactionType: Field<ContentReactionReactionType> { Field("reactionType") }
    /// `count`, required.
    public var count: Field<Int> { Field("count") }
}

/// A value of `reactionType` of ``ContentReaction``, open to those that are newer than this version.
public struct ContentReactionReactionType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Like`.
    public static var like: Self { "Like" }
    /// `Love`.
    public static var love: Self { "Love" }
    /// `Wow`.
    public static var wow: Self { "Wow" }
    /// `Haha`.
    public static var haha: Self { "Haha" }
    /// `Sad`.
    public static var sad: Self { "Sad" }
    /// `Angry`.
    public static var angry: Self { "Angry" }
    /// `Thankful`.
    public static var thankful: Self { "Thankful" }
    /// `Pride`.
    public static var pride: Self { "Pride" }
    /// `Care`.
    public static var care: Self { "Care" }
    /// `Share`.
    public static var share: Self { "Share" }
    /// `Comment`.
    public static var comment: Self { "Comment" }
    /// `View`.
    public static var view: Self { "View" }
    /// `Rating`.
    public static var rating: Self { "Rating" }
}

/// The schema `DataIngestionRuleStatusPatchRequest`.
public typealias DataIngestionRuleStatusPatchRequest = Model<DataIngestionRuleStatusPatchRequestFields>

/// The properties of ``DataIngestionRuleStatusPatchRequest``.
public struct DataIngestionRuleStatusPatchRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `status`, required.
    public var status: Field<DataIngestionRuleStatusPatchRequestStatus> { Field("status") }
}

/// A value of `status` of ``DataIngestionRuleStatusPatchRequest``, open to those that are newer than this version.
public struct DataIngestionRuleStatusPatchRequestStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Active`.
    public static var active: Self { "Active" }
    /// `Paused`.
    public static var paused: Self { "Paused" }
}

/// The schema `DataIngestionRulesMetadata`.
public typealias DataIngestionRulesMetadata = Model<DataIngestionRulesMetadataFields>

/// The properties of ``DataIngestionRulesMetadata``.
public struct DataIngestionRulesMetadataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `countByStatus`.
    public var countByStatus: Field<[String: Int]> { Field("countByStatus") }
    /// `platform`.
    public var platform: Field<String> { Field("platform") }
    /// `totalCount`.
    public var totalCount: Field<Int> { Field("totalCount") }
}

/// The schema `EscalationRuleRequest`.
public typealias EscalationRuleRequest = Model<EscalationRuleRequestFields>

/// The properties of ``EscalationRuleRequest``.
public struct EscalationRuleRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    public var name: Field<String> { Field("name") }
    /// `matchCriteria`, required.
    public var matchCriteria: Field<String> { Field("matchCriteria") }
    /// `priority`, required.
    public var priority: Field<Int> { Field("priority") }
    /// `divisionId`, required.
    public var divisionId: Field<String> { Field("divisionId") }
    /// `description`.
    public var description: Field<String> { Field("description") }
    /// `status`.
    public var status: Field<EscalationRuleRequestStatus> { Field("status") }
    /// `openEscalation`.
    public var openEscalation: Field<EscalationTarget> { Field("openEscalation") }
    /// `facebookEscalation`.
    public var facebookEscalation: Field<EscalationTarget> { Field("facebookEscalation") }
    /// `instagramEscalation`.
    public var instagramEscalation: Field<EscalationTarget> { Field("instagramEscalation") }
    /// `twitterEscalation`.
    public var twitterEscalation: Field<EscalationTarget> { Field("twitterEscalation") }
    /// `googleBusinessProfileEscalation`.
    public var googleBusinessProfileEscalation: Field<EscalationTarget> { Field("googleBusinessProfileEscalation") }
}

/// A value of `status` of ``EscalationRuleRequest``, open to those that are newer than this version.
public struct EscalationRuleRequestStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Active`.
    public static var active: Self { "Active" }
    /// `Paused`.
    public static var paused: Self { "Paused" }
}

/// The schema `EscalationRuleResponse`.
public typealias EscalationRuleResponse = Model<EscalationRuleResponseFields>

/// The properties of ``EscalationRuleResponse``.
public struct EscalationRuleResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `matchCriteria`, required.
    public var matchCriteria: Field<String> { Field("matchCriteria") }
    /// `priority`.
    public var priority: Field<Int> { Field("priority") }
    /// `divisionId`, required.
    public var divisionId: Field<String> { Field("divisionId") }
    /// `description`.
    public var description: Field<String> { Field("description") }
    /// `dateCreated`.
    public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`.
    public var dateModified: Field<Instant> { Field("dateModified") }
    /// `status`.
    public var status: Field<EscalationRuleResponseStatus> { Field("status") }
    /// `openEscalation`.
    public var openEscalation: Field<EscalationTarget> { Field("openEscalation") }
    /// `facebookEscalation`.
    public var facebookEscalation: Field<EscalationTarget> { Field("facebookEscalation") }
    /// `instagramEscalation`.
    public var instagramEscalation: Field<EscalationTarget> { Field("instagramEscalation") }
    /// `twitterEscalation`.
    public var twitterEscalation: Field<EscalationTarget> { Field("twitterEscalation") }
    /// `googleBusinessProfileEscalation`.
    public var googleBusinessProfileEscalation: Field<EscalationTarget> { Field("googleBusinessProfileEscalation") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `status` of ``EscalationRuleResponse``, open to those that are newer than this version.
public struct EscalationRuleResponseStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Active`.
    public static var active: Self { "Active" }
    /// `Paused`.
    public static var paused: Self { "Paused" }
}

/// The schema `EscalationTarget`.
public typealias EscalationTarget = Model<EscalationTargetFields>

/// The properties of ``EscalationTarget``.
public struct EscalationTargetFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `targetType`, required.
    public var targetType: Field<EscalationTargetTargetType> { Field("targetType") }
    /// `destination`, required.
    public var destination: Field<EscalationTargetDestination> { Field("destination") }
    /// `override`.
    public var override: Field<OverrideEscalationTarget> { Field("override") }
}

/// A value of `targetType` of ``EscalationTarget``, open to those that are newer than this version.
public struct EscalationTargetTargetType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Conversation`.
    public static var conversation: Self { "Conversation" }
}

/// A value of `destination` of ``EscalationTarget``, open to those that are newer than this version.
public struct EscalationTargetDestination: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `SourceIntegration`.
    public static var sourceIntegration: Self { "SourceIntegration" }
    /// `OverrideIntegration`.
    public static var overrideIntegration: Self { "OverrideIntegration" }
}

/// The schema `FacebookDataIngestionRuleRequest`.
public typealias FacebookDataIngestionRuleRequest = Model<FacebookDataIngestionRuleRequestFields>

/// The properties of ``FacebookDataIngestionRuleRequest``.
public struct FacebookDataIngestionRuleRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    public var name: Field<String> { Field("name") }
    /// `description`.
    public var description: Field<String> { Field("description") }
    /// `integrationId`.
    public var integrationId: Field<String> { Field("integrationId") }
}

/// The schema `FacebookDataIngestionRuleResponse`.
public typealias FacebookDataIngestionRuleResponse = Model<FacebookDataIngestionRuleResponseFields>

/// The properties of ``FacebookDataIngestionRuleResponse``.
public struct FacebookDataIngestionRuleResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `description`.
    public var description: Field<String> { Field("description") }
    /// `status`.
    public var status: Field<FacebookDataIngestionRuleResponseStatus> { Field("status") }
    /// `version`.
    public var version: Field<Int> { Field("version") }
    /// `dateCreated`, set by the platform.
    public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`, set by the platform.
    public var dateModified: Field<Instant> { Field("dateModified") }
    /// `platform`, set by the platform.
    public var platform: Field<String> { Field("platform") }
    /// `ingestionRuleInfo`.
    public var ingestionRuleInfo: Field<MessageInfo> { Field("ingestionRuleInfo") }
    /// `integrationId`.
    public var integrationId: Field<String> { Field("integrationId") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `status` of ``FacebookDataIngestionRuleResponse``, open to those that are newer than this version.
public struct FacebookDataIngestionRuleResponseStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Active`.
    public static var active: Self { "Active" }
    /// `Deleted`.
    public static var deleted: Self { "Deleted" }
    /// `Error`.
    public static var error: Self { "Error" }
    /// `Paused`.
    public static var paused: Self { "Paused" }
    /// `Pending`.
    public static var pending: Self { "Pending" }
    /// `SystemPaused`.
    public static var systemPaused: Self { "SystemPaused" }
}

/// The schema `FacebookDataIngestionRuleVersionResponse`.
public typealias FacebookDataIngestionRuleVersionResponse = Model<FacebookDataIngestionRuleVersionResponseFields>

/// The properties of ``FacebookDataIngestionRuleVersionResponse``.
public struct FacebookDataIngestionRuleVersionResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `description`.
    public var description: Field<String> { Field("description") }
    /// `status`.
    public var status: Field<FacebookDataIngestionRuleVersionResponseStatus> { Field("status") }
    /// `version`.
    public var version: Field<Int> { Field("version") }
    /// `dateCreated`, set by the platform.
    public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`, set by the platform.
    public var dateModified: Field<Instant> { Field("dateModified") }
    /// `platform`, set by the platform.
    public var platform: Field<String> { Field("platform") }
    /// `ingestionRuleInfo`.
    public var ingestionRuleInfo: Field<MessageInfo> { Field("ingestionRuleInfo") }
    /// `integrationId`.
    public var integrationId: Field<String> { Field("integrationId") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `status` of ``FacebookDataIngestionRuleVersionResponse``, open to those that are newer than this version.
public struct FacebookDataIngestionRuleVersionResponseStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Active`.
    public static var active: Self { "Active" }
    /// `Deleted`.
    public static var deleted: Self { "Deleted" }
    /// `Error`.
    public static var error: Self { "Error" }
    /// `Paused`.
    public static var paused: Self { "Paused" }
    /// `Pending`.
    public static var pending: Self { "Pending" }
    /// `SystemPaused`.
    public static var systemPaused: Self { "SystemPaused" }
}

/// The schema `FacebookDataIngestionRuleVersionResponseEntityListing`.
public typealias FacebookDataIngestionRuleVersionResponseEntityListing = Model<FacebookDataIngestionRuleVersionResponseEntityListingFields>

/// The properties of ``FacebookDataIngestionRuleVersionResponseEntityListing``.
public struct FacebookDataIngestionRuleVersionResponseEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[FacebookDataIngestionRuleVersionResponse]> { Field("entities") }
    /// `pageSize`.
    public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`.
    public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `total`.
    public var total: Field<Int> { Field("total") }
    /// `lastUri`.
    public var lastUri: Field<String> { Field("lastUri") }
    /// `firstUri`.
    public var firstUri: Field<String> { Field("firstUri") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
    /// `nextUri`.
    public var nextUri: Field<String> { Field("nextUri") }
    /// `previousUri`.
    public var previousUri: Field<String> { Field("previousUri") }
    /// `pageCount`.
    public var pageCount: Field<Int> { Field("pageCount") }
}

/// The schema `GenericDataIngestionRuleResponse`.
public typealias GenericDataIngestionRuleResponse = Model<GenericDataIngestionRuleResponseFields>

/// The properties of ``GenericDataIngestionRuleResponse``.
public struct GenericDataIngestionRuleResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `description`.
    public var description: Field<String> { Field("description") }
    /// `status`.
    public var status: Field<GenericDataIngestionRuleResponseStatus> { Field("status") }
    /// `version`.
    public var version: Field<Int> { Field("version") }
    /// `dateCreated`.
    public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`.
    public var dateModified: Field<Instant> { Field("dateModified") }
    /// `platform`.
    public var platform: Field<String> { Field("platform") }
    /// `ingestionRuleInfo`.
    public var ingestionRuleInfo: Field<MessageInfo> { Field("ingestionRuleInfo") }
    /// `countries`.
    public var countries: Field<[String]> { Field("countries") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `status` of ``GenericDataIngestionRuleResponse``, open to those that are newer than this version.
public struct GenericDataIngestionRuleResponseStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Active`.
    public static var active: Self { "Active" }
    /// `Deleted`.
    public static var deleted: Self { "Deleted" }
    /// `Error`.
    public static var error: Self { "Error" }
    /// `Paused`.
    public static var paused: Self { "Paused" }
    /// `Pending`.
    public static var pending: Self { "Pending" }
    /// `SystemPaused`.
    public static var systemPaused: Self { "SystemPaused" }
}

/// The schema `GenericDataIngestionRuleResponseEntityListing`.
public typealias GenericDataIngestionRuleResponseEntityListing = Model<GenericDataIngestionRuleResponseEntityListingFields>

/// The properties of ``GenericDataIngestionRuleResponseEntityListing``.
public struct GenericDataIngestionRuleResponseEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[GenericDataIngestionRuleResponse]> { Field("entities") }
    /// `pageSize`.
    public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`.
    public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `total`.
    public var total: Field<Int> { Field("total") }
    /// `lastUri`.
    public var lastUri: Field<String> { Field("lastUri") }
    /// `firstUri`.
    public var firstUri: Field<String> { Field("firstUri") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
    /// `nextUri`.
    public var nextUri: Field<String> { Field("nextUri") }
    /// `previousUri`.
    public var previousUri: Field<String> { Field("previousUri") }
    /// `pageCount`.
    public var pageCount: Field<Int> { Field("pageCount") }
}

/// The schema `GoogleBusinessProfileDataIngestionRuleRequest`.
public typealias GoogleBusinessProfileDataIngestionRuleRequest = Model<GoogleBusinessProfileDataIngestionRuleRequestFields>

/// The properties of ``GoogleBusinessProfileDataIngestionRuleRequest``.
public struct GoogleBusinessProfileDataIngestionRuleRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    public var name: Field<String> { Field("name") }
    /// `description`.
    public var description: Field<String> { Field("description") }
    /// `integrationId`, required.
    public var integrationId: Field<String> { Field("integrationId") }
    /// `externalSource`, required.
    public var externalSource: Field<DomainEntityRef> { Field("externalSource") }
}

/// The schema `GoogleBusinessProfileDataIngestionRuleResponse`.
public typealias GoogleBusinessProfileDataIngestionRuleResponse = Model<GoogleBusinessProfileDataIngestionRuleResponseFields>

/// The properties of ``GoogleBusinessProfileDataIngestionRuleResponse``.
public struct GoogleBusinessProfileDataIngestionRuleResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `description`.
    public var description: Field<String> { Field("description") }
    /// `status`.
    public var status: Field<GoogleBusinessProfileDataIngestionRuleResponseStatus> { Field("status") }
    /// `version`.
    public var version: Field<Int> { Field("version") }
    /// `dateCreated`, set by the platform.
    public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`, set by the platform.
    public var dateModified: Field<Instant> { Field("dateModified") }
    /// `platform`, set by the platform.
    public var platform: Field<String> { Field("platform") }
    /// `ingestionRuleInfo`.
    public var ingestionRuleInfo: Field<MessageInfo> { Field("ingestionRuleInfo") }
    /// `integrationId`.
    public var integrationId: Field<String> { Field("integrationId") }
    /// `externalSource`.
    public var externalSource: Field<DomainEntityRef> { Field("externalSource") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `status` of ``GoogleBusinessProfileDataIngestionRuleResponse``, open to those that are newer than this
/// version.
public struct GoogleBusinessProfileDataIngestionRuleResponseStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Active`.
    public static var active: Self { "Active" }
    /// `Deleted`.
    public static var deleted: Self { "Deleted" }
    /// `Error`.
    public static var error: Self { "Error" }
    /// `Paused`.
    public static var paused: Self { "Paused" }
    /// `Pending`.
    public static var pending: Self { "Pending" }
    /// `SystemPaused`.
    public static var systemPaused: Self { "SystemPaused" }
}

/// The schema `GoogleBusinessProfileDataIngestionRuleVersionResponse`.
public typealias GoogleBusinessProfileDataIngestionRuleVersionResponse = Model<GoogleBusinessProfileDataIngestionRuleVersionResponseFields>

/// The properties of ``GoogleBusinessProfileDataIngestionRuleVersionResponse``.
public struct GoogleBusinessProfileDataIngestionRuleVersionResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `description`.
    public var description: Field<String> { Field("description") }
    /// `status`.
    public var status: Field<GoogleBusinessProfileDataIngestionRuleVersionResponseStatus> { Field("status") }
    /// `version`.
    public var version: Field<Int> { Field("version") }
    /// `dateCreated`, set by the platform.
    public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`, set by the platform.
    public var dateModified: Field<Instant> { Field("dateModified") }
    /// `platform`, set by the platform.
    public var platform: Field<String> { Field("platform") }
    /// `ingestionRuleInfo`.
    public var ingestionRuleInfo: Field<MessageInfo> { Field("ingestionRuleInfo") }
    /// `integrationId`.
    public var integrationId: Field<String> { Field("integrationId") }
    /// `externalSource`.
    public var externalSource: Field<DomainEntityRef> { Field("externalSource") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `status` of ``GoogleBusinessProfileDataIngestionRuleVersionResponse``, open to those that are newer than
/// this version.
public struct GoogleBusinessProfileDataIngestionRuleVersionResponseStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Active`.
    public static var active: Self { "Active" }
    /// `Deleted`.
    public static var deleted: Self { "Deleted" }
    /// `Error`.
    public static var error: Self { "Error" }
    /// `Paused`.
    public static var paused: Self { "Paused" }
    /// `Pending`.
    public static var pending: Self { "Pending" }
    /// `SystemPaused`.
    public static var systemPaused: Self { "SystemPaused" }
}

/// The schema `GoogleBusinessProfileDataIngestionRuleVersionResponseEntityListing`.
public typealias GoogleBusinessProfileDataIngestionRuleVersionResponseEntityListing = Model<GoogleBusinessProfileDataIngestionRuleVersionResponseEntityListingFields>

/// The properties of ``GoogleBusinessProfileDataIngestionRuleVersionResponseEntityListing``.
public struct GoogleBusinessProfileDataIngestionRuleVersionResponseEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[GoogleBusinessProfileDataIngestionRuleVersionResponse]> { Field("entities") }
    /// `pageSize`.
    public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`.
    public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `total`.
    public var total: Field<Int> { Field("total") }
    /// `lastUri`.
    public var lastUri: Field<String> { Field("lastUri") }
    /// `firstUri`.
    public var firstUri: Field<String> { Field("firstUri") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
    /// `nextUri`.
    public var nextUri: Field<String> { Field("nextUri") }
    /// `previousUri`.
    public var previousUri: Field<String> { Field("previousUri") }
    /// `pageCount`.
    public var pageCount: Field<Int> { Field("pageCount") }
}

/// The schema `InstagramDataIngestionRuleRequest`.
public typealias InstagramDataIngestionRuleRequest = Model<InstagramDataIngestionRuleRequestFields>

/// The properties of ``InstagramDataIngestionRuleRequest``.
public struct InstagramDataIngestionRuleRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    public var name: Field<String> { Field("name") }
    /// `description`.
    public var description: Field<String> { Field("description") }
    /// `integrationId`, required.
    public var integrationId: Field<String> { Field("integrationId") }
}

/// The schema `InstagramDataIngestionRuleResponse`.
public typealias InstagramDataIngestionRuleResponse = Model<InstagramDataIngestionRuleResponseFields>

/// The properties of ``InstagramDataIngestionRuleResponse``.
public struct InstagramDataIngestionRuleResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `description`.
    public var description: Field<String> { Field("description") }
    /// `status`.
    public var status: Field<InstagramDataIngestionRuleResponseStatus> { Field("status") }
    /// `version`.
    public var version: Field<Int> { Field("version") }
    /// `dateCreated`, set by the platform.
    public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`, set by the platform.
    public var dateModified: Field<Instant> { Field("dateModified") }
    /// `platform`, set by the platform.
    public var platform: Field<String> { Field("platform") }
    /// `ingestionRuleInfo`.
    public var ingestionRuleInfo: Field<MessageInfo> { Field("ingestionRuleInfo") }
    /// `integrationId`.
    public var integrationId: Field<String> { Field("integrationId") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `status` of ``InstagramDataIngestionRuleResponse``, open to those that are newer than this version.
public struct InstagramDataIngestionRuleResponseStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Active`.
    public static var active: Self { "Active" }
    /// `Deleted`.
    public static var deleted: Self { "Deleted" }
    /// `Error`.
    public static var error: Self { "Error" }
    /// `Paused`.
    public static var paused: Self { "Paused" }
    /// `Pending`.
    public static var pending: Self { "Pending" }
    /// `SystemPaused`.
    public static var systemPaused: Self { "SystemPaused" }
}

/// The schema `InstagramDataIngestionRuleVersionResponse`.
public typealias InstagramDataIngestionRuleVersionResponse = Model<InstagramDataIngestionRuleVersionResponseFields>

/// The properties of ``InstagramDataIngestionRuleVersionResponse``.
public struct InstagramDataIngestionRuleVersionResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `description`.
    public var description: Field<String> { Field("description") }
    /// `status`.
    public var status: Field<InstagramDataIngestionRuleVersionResponseStatus> { Field("status") }
    /// `version`.
    public var version: Field<Int> { Field("version") }
    /// `dateCreated`, set by the platform.
    public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`, set by the platform.
    public var dateModified: Field<Instant> { Field("dateModified") }
    /// `platform`, set by the platform.
    public var platform: Field<String> { Field("platform") }
    /// `ingestionRuleInfo`.
    public var ingestionRuleInfo: Field<MessageInfo> { Field("ingestionRuleInfo") }
    /// `integrationId`.
    public var integrationId: Field<String> { Field("integrationId") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `status` of ``InstagramDataIngestionRuleVersionResponse``, open to those that are newer than this
/// version.
public struct InstagramDataIngestionRuleVersionResponseStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Active`.
    public static var active: Self { "Active" }
    /// `Deleted`.
    public static var deleted: Self { "Deleted" }
    /// `Error`.
    public static var error: Self { "Error" }
    /// `Paused`.
    public static var paused: Self { "Paused" }
    /// `Pending`.
    public static var pending: Self { "Pending" }
    /// `SystemPaused`.
    public static var systemPaused: Self { "SystemPaused" }
}

/// The schema `InstagramDataIngestionRuleVersionResponseEntityListing`.
public typealias InstagramDataIngestionRuleVersionResponseEntityListing = Model<InstagramDataIngestionRuleVersionResponseEntityListingFields>

/// The properties of ``InstagramDataIngestionRuleVersionResponseEntityListing``.
public struct InstagramDataIngestionRuleVersionResponseEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[InstagramDataIngestionRuleVersionResponse]> { Field("entities") }
    /// `pageSize`.
    public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`.
    public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `total`.
    public var total: Field<Int> { Field("total") }
    /// `lastUri`.
    public var lastUri: Field<String> { Field("lastUri") }
    /// `firstUri`.
    public var firstUri: Field<String> { Field("firstUri") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
    /// `nextUri`.
    public var nextUri: Field<String> { Field("nextUri") }
    /// `previousUri`.
    public var previousUri: Field<String> { Field("previousUri") }
    /// `pageCount`.
    public var pageCount: Field<Int> { Field("pageCount") }
}

/// The schema `ManualEscalationRequest`.
public typealias ManualEscalationRequest = Model<ManualEscalationRequestFields>

/// The properties of ``ManualEscalationRequest``.
public struct ManualEscalationRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `socialMediaNormalizedMessageId`, required.
    public var socialMediaNormalizedMessageId: Field<String> { Field("socialMediaNormalizedMessageId") }
    /// `escalationTarget`.
    public var escalationTarget: Field<EscalationTarget> { Field("escalationTarget") }
}

/// The schema `ManualEscalationResponse`.
public typealias ManualEscalationResponse = Model<ManualEscalationResponseFields>

/// The properties of ``ManualEscalationResponse``.
public struct ManualEscalationResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `socialMediaNormalizedMessageId`.
    public var socialMediaNormalizedMessageId: Field<String> { Field("socialMediaNormalizedMessageId") }
    /// `conversationNormalizedMessageId`.
    public var conversationNormalizedMessageId: Field<String> { Field("conversationNormalizedMessageId") }
    /// `escalationTarget`.
    public var escalationTarget: Field<EscalationTarget> { Field("escalationTarget") }
    /// `escalationStatus`.
    public var escalationStatus: Field<ManualEscalationResponseEscalationStatus> { Field("escalationStatus") }
}

/// A value of `escalationStatus` of ``ManualEscalationResponse``, open to those that are newer than this version.
public struct ManualEscalationResponseEscalationStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    public static var unknown: Self { "Unknown" }
    /// `Manual`.
    public static var manual: Self { "Manual" }
    /// `Throttled`.
    public static var throttled: Self { "Throttled" }
    /// `PreviouslyEscalated`.
    public static var previouslyEscalated: Self { "PreviouslyEscalated" }
    /// `NotEscalated`.
    public static var notEscalated: Self { "NotEscalated" }
    /// `Automatic`.
    public static var automatic: Self { "Automatic" }
}

/// The schema `OpenDataIngestionRuleRequest`.
public typealias OpenDataIngestionRuleRequest = Model<OpenDataIngestionRuleRequestFields>

/// The properties of ``OpenDataIngestionRuleRequest``.
public struct OpenDataIngestionRuleRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    public var name: Field<String> { Field("name") }
    /// `description`.
    public var description: Field<String> { Field("description") }
    /// `externalSource`, required.
    public var externalSource: Field<DomainEntityRef> { Field("externalSource") }
}

/// The schema `OpenDataIngestionRuleResponse`.
public typealias OpenDataIngestionRuleResponse = Model<OpenDataIngestionRuleResponseFields>

/// The properties of ``OpenDataIngestionRuleResponse``.
public struct OpenDataIngestionRuleResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `description`.
    public var description: Field<String> { Field("description") }
    /// `status`.
    public var status: Field<OpenDataIngestionRuleResponseStatus> { Field("status") }
    /// `version`.
    public var version: Field<Int> { Field("version") }
    /// `dateCreated`, set by the platform.
    public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`, set by the platform.
    public var dateModified: Field<Instant> { Field("dateModified") }
    /// `platform`, set by the platform.
    public var platform: Field<String> { Field("platform") }
    /// `ingestionRuleInfo`.
    public var ingestionRuleInfo: Field<MessageInfo> { Field("ingestionRuleInfo") }
    /// `externalSource`.
    public var externalSource: Field<DomainEntityRef> { Field("externalSource") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `status` of ``OpenDataIngestionRuleResponse``, open to those that are newer than this version.
public struct OpenDataIngestionRuleResponseStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Active`.
    public static var active: Self { "Active" }
    /// `Deleted`.
    public static var deleted: Self { "Deleted" }
    /// `Error`.
    public static var error: Self { "Error" }
    /// `Paused`.
    public static var paused: Self { "Paused" }
    /// `Pending`.
    public static var pending: Self { "Pending" }
    /// `SystemPaused`.
    public static var systemPaused: Self { "SystemPaused" }
}

/// The schema `OpenDataIngestionRuleVersionResponse`.
public typealias OpenDataIngestionRuleVersionResponse = Model<OpenDataIngestionRuleVersionResponseFields>

/// The properties of ``OpenDataIngestionRuleVersionResponse``.
public struct OpenDataIngestionRuleVersionResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `description`.
    public var description: Field<String> { Field("description") }
    /// `status`.
    public var status: Field<OpenDataIngestionRuleVersionResponseStatus> { Field("status") }
    /// `version`.
    public var version: Field<Int> { Field("version") }
    /// `dateCreated`, set by the platform.
    public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`, set by the platform.
    public var dateModified: Field<Instant> { Field("dateModified") }
    /// `platform`, set by the platform.
    public var platform: Field<String> { Field("platform") }
    /// `ingestionRuleInfo`.
    public var ingestionRuleInfo: Field<MessageInfo> { Field("ingestionRuleInfo") }
    /// `externalSource`.
    public var externalSource: Field<DomainEntityRef> { Field("externalSource") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `status` of ``OpenDataIngestionRuleVersionResponse``, open to those that are newer than this version.
public struct OpenDataIngestionRuleVersionResponseStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Active`.
    public static var active: Self { "Active" }
    /// `Deleted`.
    public static var deleted: Self { "Deleted" }
    /// `Error`.
    public static var error: Self { "Error" }
    /// `Paused`.
    public static var paused: Self { "Paused" }
    /// `Pending`.
    public static var pending: Self { "Pending" }
    /// `SystemPaused`.
    public static var systemPaused: Self { "SystemPaused" }
}

/// The schema `OpenDataIngestionRuleVersionResponseEntityListing`.
public typealias OpenDataIngestionRuleVersionResponseEntityListing = Model<OpenDataIngestionRuleVersionResponseEntityListingFields>

/// The properties of ``OpenDataIngestionRuleVersionResponseEntityListing``.
public struct OpenDataIngestionRuleVersionResponseEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[OpenDataIngestionRuleVersionResponse]> { Field("entities") }
    /// `pageSize`.
    public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`.
    public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `total`.
    public var total: Field<Int> { Field("total") }
    /// `lastUri`.
    public var lastUri: Field<String> { Field("lastUri") }
    /// `firstUri`.
    public var firstUri: Field<String> { Field("firstUri") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
    /// `nextUri`.
    public var nextUri: Field<String> { Field("nextUri") }
    /// `previousUri`.
    public var previousUri: Field<String> { Field("previousUri") }
    /// `pageCount`.
    public var pageCount: Field<Int> { Field("pageCount") }
}

/// The schema `OpenSocialMediaChannel`.
public typealias OpenSocialMediaChannel = Model<OpenSocialMediaChannelFields>

/// The properties of ``OpenSocialMediaChannel``.
public struct OpenSocialMediaChannelFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `platform`, set by the platform.
    public var platform: Field<OpenSocialMediaChannelPlatform> { Field("platform") }
    /// `type`, set by the platform.
    public var type: Field<OpenSocialMediaChannelType> { Field("type") }
    /// `messageId`, required.
    public var messageId: Field<String> { Field("messageId") }
    /// `to`.
    public var to: Field<OpenSocialMediaRecipient> { Field("to") }
    /// `from`, required.
    public var from: Field<OpenSocialMediaRecipient> { Field("from") }
    /// `time`, required.
    public var time: Field<Instant> { Field("time") }
    /// `metadata`.
    public var metadata: Field<ConversationChannelMetadata> { Field("metadata") }
    /// `publicMetadata`, required.
    public var publicMetadata: Field<OpenSocialMediaPublicMetadata> { Field("publicMetadata") }
}

/// A value of `platform` of ``OpenSocialMediaChannel``, open to those that are newer than this version.
public struct OpenSocialMediaChannelPlatform: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Open`.
    public static var open: Self { "Open" }
}

/// A value of `type` of ``OpenSocialMediaChannel``, open to those that are newer than this version.
public struct OpenSocialMediaChannelType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Public`.
    public static var `public`: Self { "Public" }
}

/// The schema `OpenSocialMediaMessageContent`.
public typealias OpenSocialMediaMessageContent = Model<OpenSocialMediaMessageContentFields>

/// The properties of ``OpenSocialMediaMessageContent``.
public struct OpenSocialMediaMessageContentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `contentType`, required.
    public var contentType: Field<OpenSocialMediaMessageContentContentType> { Field("contentType") }
    /// `attachment`.
    public var attachment: Field<ConversationContentAttachment> { Field("attachment") }
    /// `text`.
    public var text: Field<ConversationContentText> { Field("text") }
    /// `reaction`.
    public var reaction: Field<ConversationContentReaction> { Field("reaction") }
}

/// A value of `contentType` of ``OpenSocialMediaMessageContent``, open to those that are newer than this version.
public struct OpenSocialMediaMessageContentContentType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Attachment`.
    public static var attachment: Self { "Attachment" }
    /// `Reactions`.
    public static var reactions: Self { "Reactions" }
    /// `Text`.
    public static var text: Self { "Text" }
}

/// The schema `OpenSocialMediaNormalizedMessage`.
public typealias OpenSocialMediaNormalizedMessage = Model<OpenSocialMediaNormalizedMessageFields>

/// The properties of ``OpenSocialMediaNormalizedMessage``.
public struct OpenSocialMediaNormalizedMessageFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `channel`, required.
    public var channel: Field<OpenSocialMediaChannel> { Field("channel") }
    /// `text`.
    public var text: Field<String> { Field("text") }
    /// `type`, set by the platform.
    public var type: Field<OpenSocialMediaNormalizedMessageType> { Field("type") }
    /// `content`.
    public var content: Field<[OpenSocialMediaMessageContent]> { Field("content") }
    /// `metadata`.
    public var metadata: Field<[String: String]> { Field("metadata") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `type` of ``OpenSocialMediaNormalizedMessage``, open to those that are newer than this version.
public struct OpenSocialMediaNormalizedMessageType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Text`.
    public static var text: Self { "Text" }
}

/// The schema `OpenSocialMediaPublicMetadata`.
public typealias OpenSocialMediaPublicMetadata = Model<OpenSocialMediaPublicMetadataFields>

/// The properties of ``OpenSocialMediaPublicMetadata``.
public struct OpenSocialMediaPublicMetadataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `rootId`, required.
    public var rootId: Field<String> { Field("rootId") }
    /// `replyToId`.
    public var replyToId: Field<String> { Field("replyToId") }
    /// `source`.
    public var source: Field<String> { Field("source") }
    /// `url`.
    public var url: Field<String> { Field("url") }
    /// `mentionIds`.
    public var mentionIds: Field<[String]> { Field("mentionIds") }
    /// `tagIds`.
    public var tagIds: Field<[String]> { Field("tagIds") }
}

/// The schema `OpenSocialMediaReactionsChannel`.
public typealias OpenSocialMediaReactionsChannel = Model<OpenSocialMediaReactionsChannelFields>

/// The properties of ``OpenSocialMediaReactionsChannel``.
public struct OpenSocialMediaReactionsChannelFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `platform`, set by the platform.
    public var platform: Field<OpenSocialMediaReactionsChannelPlatform> { Field("platform") }
    /// `type`, set by the platform.
    public var type: Field<OpenSocialMediaReactionsChannelType> { Field("type") }
    /// `messageId`, required.
    public var messageId: Field<String> { Field("messageId") }
    /// `to`, set by the platform.
    public var to: Field<OpenSocialMediaRecipient> { Field("to") }
    /// `time`, required.
    public var time: Field<Instant> { Field("time") }
}

/// A value of `platform` of ``OpenSocialMediaReactionsChannel``, open to those that are newer than this version.
public struct OpenSocialMediaReactionsChannelPlatform: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Open`.
    public static var open: Self { "Open" }
}

/// A value of `type` of ``OpenSocialMediaReactionsChannel``, open to those that are newer than this version.
public struct OpenSocialMediaReactionsChannelType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Public`.
    public static var `public`: Self { "Public" }
}

/// The schema `OpenSocialMediaReactionsEvent`.
public typealias OpenSocialMediaReactionsEvent = Model<OpenSocialMediaReactionsEventFields>

/// The properties of ``OpenSocialMediaReactionsEvent``.
public struct OpenSocialMediaReactionsEventFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `reactions`, required.
    public var reactions: Field<[ContentReaction]> { Field("reactions") }
}

/// The schema `OpenSocialMediaReactionsNormalizedEvent`.
public typealias OpenSocialMediaReactionsNormalizedEvent = Model<OpenSocialMediaReactionsNormalizedEventFields>

/// The properties of ``OpenSocialMediaReactionsNormalizedEvent``.
public struct OpenSocialMediaReactionsNormalizedEventFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `channel`, required.
    public var channel: Field<OpenSocialMediaReactionsChannel> { Field("channel") }
    /// `events`, required.
    public var events: Field<[OpenSocialMediaReactionsEvent]> { Field("events") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `OpenSocialMediaReactionsRequest`.
public typealias OpenSocialMediaReactionsRequest = Model<OpenSocialMediaReactionsRequestFields>

/// The properties of ``OpenSocialMediaReactionsRequest``.
public struct OpenSocialMediaReactionsRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `events`, required.
    public var events: Field<[OpenSocialMediaReactionsNormalizedEvent]> { Field("events") }
}

/// The schema `OpenSocialMediaRecipient`.
public typealias OpenSocialMediaRecipient = Model<OpenSocialMediaRecipientFields>

/// The properties of ``OpenSocialMediaRecipient``.
public struct OpenSocialMediaRecipientFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    public var id: Field<String> { Field("id") }
    /// `idType`.
    public var idType: Field<OpenSocialMediaRecipientIdType> { Field("idType") }
    /// `firstName`.
    public var firstName: Field<String> { Field("firstName") }
    /// `lastName`.
    public var lastName: Field<String> { Field("lastName") }
    /// `nickname`.
    public var nickname: Field<String> { Field("nickname") }
    /// `image`.
    public var image: Field<String> { Field("image") }
    /// `additionalIds`.
    public var additionalIds: Field<[OpenSocialMediaRecipientAdditionalIdentifier]> { Field("additionalIds") }
}

/// A value of `idType` of ``OpenSocialMediaRecipient``, open to those that are newer than this version.
public struct OpenSocialMediaRecipientIdType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Email`.
    public static var email: Self { "Email" }
    /// `Phone`.
    public static var phone: Self { "Phone" }
    /// `Opaque`.
    public static var opaque: Self { "Opaque" }
    /// `Topic`.
    public static var topic: Self { "Topic" }
}

/// The schema `OpenSocialMediaRecipientAdditionalIdentifier`.
public typealias OpenSocialMediaRecipientAdditionalIdentifier = Model<OpenSocialMediaRecipientAdditionalIdentifierFields>

/// The properties of ``OpenSocialMediaRecipientAdditionalIdentifier``.
public struct OpenSocialMediaRecipientAdditionalIdentifierFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required, set by the platform.
    public var type: Field<OpenSocialMediaRecipientAdditionalIdentifierType> { Field("type") }
    /// `value`, required, set by the platform.
    public var value: Field<String> { Field("value") }
}

/// A value of `type` of ``OpenSocialMediaRecipientAdditionalIdentifier``, open to those that are newer than this
/// version.
public struct OpenSocialMediaRecipientAdditionalIdentifierType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Topic`.
    public static var topic: Self { "Topic" }
    /// `IngestionRule`.
    public static var ingestionRule: Self { "IngestionRule" }
    /// `IngestionRuleVersion`.
    public static var ingestionRuleVersion: Self { "IngestionRuleVersion" }
    /// `PhoneNumber`.
    public static var phoneNumber: Self { "PhoneNumber" }
}

/// The schema `OpenSocialNormalizedMessageEntityListing`.
public typealias OpenSocialNormalizedMessageEntityListing = Model<OpenSocialNormalizedMessageEntityListingFields>

/// The properties of ``OpenSocialNormalizedMessageEntityListing``.
public struct OpenSocialNormalizedMessageEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[OpenSocialMediaNormalizedMessage]> { Field("entities") }
    /// `pageSize`.
    public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`.
    public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `total`.
    public var total: Field<Int> { Field("total") }
    /// `lastUri`.
    public var lastUri: Field<String> { Field("lastUri") }
    /// `firstUri`.
    public var firstUri: Field<String> { Field("firstUri") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
    /// `nextUri`.
    public var nextUri: Field<String> { Field("nextUri") }
    /// `previousUri`.
    public var previousUri: Field<String> { Field("previousUri") }
    /// `pageCount`.
    public var pageCount: Field<Int> { Field("pageCount") }
}

/// The schema `OpenSocialReactionsNormalizedEventEntityListing`.
public typealias OpenSocialReactionsNormalizedEventEntityListing = Model<OpenSocialReactionsNormalizedEventEntityListingFields>

/// The properties of ``OpenSocialReactionsNormalizedEventEntityListing``.
public struct OpenSocialReactionsNormalizedEventEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[OpenSocialMediaReactionsNormalizedEvent]> { Field("entities") }
    /// `pageSize`.
    public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`.
    public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `total`.
    public var total: Field<Int> { Field("total") }
    /// `lastUri`.
    public var lastUri: Field<String> { Field("lastUri") }
    /// `firstUri`.
    public var firstUri: Field<String> { Field("firstUri") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
    /// `nextUri`.
    public var nextUri: Field<String> { Field("nextUri") }
    /// `previousUri`.
    public var previousUri: Field<String> { Field("previousUri") }
    /// `pageCount`.
    public var pageCount: Field<Int> { Field("pageCount") }
}

/// The schema `OverrideEscalationTarget`.
public typealias OverrideEscalationTarget = Model<OverrideEscalationTargetFields>

/// The properties of ``OverrideEscalationTarget``.
public struct OverrideEscalationTargetFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `integrationId`, required.
    public var integrationId: Field<String> { Field("integrationId") }
}

/// The schema `SocialEscalationResponseEntityListing`.
public typealias SocialEscalationResponseEntityListing = Model<SocialEscalationResponseEntityListingFields>

/// The properties of ``SocialEscalationResponseEntityListing``.
public struct SocialEscalationResponseEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[EscalationRuleResponse]> { Field("entities") }
    /// `pageSize`.
    public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`.
    public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `total`.
    public var total: Field<Int> { Field("total") }
    /// `lastUri`.
    public var lastUri: Field<String> { Field("lastUri") }
    /// `firstUri`.
    public var firstUri: Field<String> { Field("firstUri") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
    /// `nextUri`.
    public var nextUri: Field<String> { Field("nextUri") }
    /// `previousUri`.
    public var previousUri: Field<String> { Field("previousUri") }
    /// `pageCount`.
    public var pageCount: Field<Int> { Field("pageCount") }
}

/// The schema `SocialMediaAggregateDataContainer`.
public typealias SocialMediaAggregateDataContainer = Model<SocialMediaAggregateDataContainerFields>

/// The properties of ``SocialMediaAggregateDataContainer``.
public struct SocialMediaAggregateDataContainerFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `group`.
    public var group: Field<[String: String]> { Field("group") }
    /// `data`.
    public var data: Field<[SocialMediaStatisticalResponse]> { Field("data") }
}

/// The schema `SocialMediaAggregateMetricData`.
public typealias SocialMediaAggregateMetricData = Model<SocialMediaAggregateMetricDataFields>

/// The properties of ``SocialMediaAggregateMetricData``.
public struct SocialMediaAggregateMetricDataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `metric`.
    public var metric: Field<String> { Field("metric") }
    /// `qualifier`.
    public var qualifier: Field<String> { Field("qualifier") }
    /// `stats`.
    public var stats: Field<SocialMediaStatisticalSummary> { Field("stats") }
}

/// The schema `SocialMediaAsyncAggregateQueryResponse`.
public typealias SocialMediaAsyncAggregateQueryResponse = Model<SocialMediaAsyncAggregateQueryResponseFields>

/// The properties of ``SocialMediaAsyncAggregateQueryResponse``.
public struct SocialMediaAsyncAggregateQueryResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `results`.
    public var results: Field<[SocialMediaAggregateDataContainer]> { Field("results") }
    /// `cursor`.
    public var cursor: Field<String> { Field("cursor") }
}

/// The schema `SocialMediaAsyncAggregationQuery`.
public typealias SocialMediaAsyncAggregationQuery = Model<SocialMediaAsyncAggregationQueryFields>

/// The properties of ``SocialMediaAsyncAggregationQuery``.
public struct SocialMediaAsyncAggregationQueryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `interval`, required, an interval: two dates of ISO 8601 with `/` between them.
    public var interval: Field<String> { Field("interval") }
    /// `granularity`.
    public var granularity: Field<String> { Field("granularity") }
    /// `timeZone`.
    public var timeZone: Field<String> { Field("timeZone") }
    /// `groupBy`.
    public var groupBy: Field<[SocialMediaAsyncAggregationQueryGroupBy]> { Field("groupBy") }
    /// `filter`.
    public var filter: Field<SocialMediaQueryFilter> { Field("filter") }
    /// `metrics`, required.
    public var metrics: Field<[SocialMediaAsyncAggregationQueryMetrics]> { Field("metrics") }
    /// `pageSize`.
    public var pageSize: Field<Int> { Field("pageSize") }
}

/// A value of `groupBy` of ``SocialMediaAsyncAggregationQuery``, open to those that are newer than this version.
public struct SocialMediaAsyncAggregationQueryGroupBy: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `country`.
    public static var country: Self { "country" }
    /// `language`.
    public static var language: Self { "language" }
    /// `platform`.
    public static var platform: Self { "platform" }
    /// `topic`.
    public static var topic: Self { "topic" }
    /// `escalationStatus`.
    public static var escalationStatus: Self { "escalationStatus" }
    /// `messageContentType`.
    public static var messageContentType: Self { "messageContentType" }
    /// `sentiment`.
    public static var sentiment: Self { "sentiment" }
    /// `dataIngestionRule`.
    public static var dataIngestionRule: Self { "dataIngestionRule" }
    /// `text`.
    public static var text: Self { "text" }
    /// `moderationFlag`.
    public static var moderationFlag: Self { "moderationFlag" }
    /// `sourceType`.
    public static var sourceType: Self { "sourceType" }
    /// `verifiedUser`.
    public static var verifiedUser: Self { "verifiedUser" }
    /// `followerCount`.
    public static var followerCount: Self { "followerCount" }
    /// `likes`.
    public static var likes: Self { "likes" }
    /// `shares`.
    public static var shares: Self { "shares" }
    /// `comments`.
    public static var comments: Self { "comments" }
    /// `views`.
    public static var views: Self { "views" }
    /// `postType`.
    public static var postType: Self { "postType" }
    /// `reposts`.
    public static var reposts: Self { "reposts" }
    /// `saves`.
    public static var saves: Self { "saves" }
}

/// A value of `metrics` of ``SocialMediaAsyncAggregationQuery``, open to those that are newer than this version.
public struct SocialMediaAsyncAggregationQueryMetrics: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `nSocialPosts`.
    public static var nSocialPosts: Self { "nSocialPosts" }
    /// `oSocialAuthors`.
    public static var oSocialAuthors: Self { "oSocialAuthors" }
    /// `oSocialSentiment`.
    public static var oSocialSentiment: Self { "oSocialSentiment" }
    /// `oSocialEngagement`.
    public static var oSocialEngagement: Self { "oSocialEngagement" }
    /// `nSocialReviewRating`.
    public static var nSocialReviewRating: Self { "nSocialReviewRating" }
}

/// The schema `SocialMediaAsyncDetailQuery`.
public typealias SocialMediaAsyncDetailQuery = Model<SocialMediaAsyncDetailQueryFields>

/// The properties of ``SocialMediaAsyncDetailQuery``.
public struct SocialMediaAsyncDetailQueryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `interval`, required, an interval: two dates of ISO 8601 with `/` between them.
    public var interval: Field<String> { Field("interval") }
    /// `timeZone`.
    public var timeZone: Field<String> { Field("timeZone") }
    /// `filter`.
    public var filter: Field<SocialMediaQueryFilter> { Field("filter") }
    /// `pageSize`.
    public var pageSize: Field<Int> { Field("pageSize") }
    /// `order`.
    public var order: Field<SocialMediaAsyncDetailQueryOrder> { Field("order") }
}

/// A value of `order` of ``SocialMediaAsyncDetailQuery``, open to those that are newer than this version.
public struct SocialMediaAsyncDetailQueryOrder: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `asc`.
    public static var asc: Self { "asc" }
    /// `desc`.
    public static var desc: Self { "desc" }
}

/// The schema `SocialMediaAsyncDetailQueryResponse`.
public typealias SocialMediaAsyncDetailQueryResponse = Model<SocialMediaAsyncDetailQueryResponseFields>

/// The properties of ``SocialMediaAsyncDetailQueryResponse``.
public struct SocialMediaAsyncDetailQueryResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `results`.
    public var results: Field<[SocialMediaDetailDataContainer]> { Field("results") }
    /// `cursor`.
    public var cursor: Field<String> { Field("cursor") }
}

/// The schema `SocialMediaDetailDataContainer`.
public typealias SocialMediaDetailDataContainer = Model<SocialMediaDetailDataContainerFields>

/// The properties of ``SocialMediaDetailDataContainer``.
public struct SocialMediaDetailDataContainerFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `interval`.
    public var interval: Field<String> { Field("interval") }
    /// `messages`.
    public var messages: Field<[SocialMediaDetailMessageContainer]> { Field("messages") }
}

/// The schema `SocialMediaDetailMessageContainer`.
public typealias SocialMediaDetailMessageContainer = Model<SocialMediaDetailMessageContainerFields>

/// The properties of ``SocialMediaDetailMessageContainer``.
public struct SocialMediaDetailMessageContainerFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `normalizedMessage`.
    public var normalizedMessage: Field<ConversationNormalizedMessage> { Field("normalizedMessage") }
    /// `escalationInfo`.
    public var escalationInfo: Field<SocialMediaMessageEscalationInfo> { Field("escalationInfo") }
    /// `contentModeration`.
    public var contentModeration: Field<ContentModeration> { Field("contentModeration") }
}

/// The schema `SocialMediaMessageEscalationInfo`.
public typealias SocialMediaMessageEscalationInfo = Model<SocialMediaMessageEscalationInfoFields>

/// The properties of ``SocialMediaMessageEscalationInfo``.
public struct SocialMediaMessageEscalationInfoFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `escalationStatus`.
    public var escalationStatus: Field<SocialMediaMessageEscalationInfoEscalationStatus> { Field("escalationStatus") }
}

/// A value of `escalationStatus` of ``SocialMediaMessageEscalationInfo``, open to those that are newer than this
/// version.
public struct SocialMediaMessageEscalationInfoEscalationStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    public static var unknown: Self { "Unknown" }
    /// `Manual`.
    public static var manual: Self { "Manual" }
    /// `Throttled`.
    public static var throttled: Self { "Throttled" }
    /// `PreviouslyEscalated`.
    public static var previouslyEscalated: Self { "PreviouslyEscalated" }
    /// `NotEscalated`.
    public static var notEscalated: Self { "NotEscalated" }
    /// `Automatic`.
    public static var automatic: Self { "Automatic" }
}

/// The schema `SocialMediaQueryClause`.
public typealias SocialMediaQueryClause = Model<SocialMediaQueryClauseFields>

/// The properties of ``SocialMediaQueryClause``.
public struct SocialMediaQueryClauseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    public var type: Field<SocialMediaQueryClauseType> { Field("type") }
    /// `predicates`, required.
    public var predicates: Field<[SocialMediaQueryPredicate]> { Field("predicates") }
}

/// A value of `type` of ``SocialMediaQueryClause``, open to those that are newer than this version.
public struct SocialMediaQueryClauseType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `and`.
    public static var and: Self { "and" }
    /// `or`.
    public static var or: Self { "or" }
}

/// The schema `SocialMediaQueryFilter`.
public typealias SocialMediaQueryFilter = Model<SocialMediaQueryFilterFields>

/// The properties of ``SocialMediaQueryFilter``.
public struct SocialMediaQueryFilterFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    public var type: Field<SocialMediaQueryFilterType> { Field("type") }
    /// `clauses`.
    public var clauses: Field<[SocialMediaQueryClause]> { Field("clauses") }
    /// `predicates`.
    public var predicates: Field<[SocialMediaQueryPredicate]> { Field("predicates") }
}

/// A value of `type` of ``SocialMediaQueryFilter``, open to those that are newer than this version.
public struct SocialMediaQueryFilterType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `and`.
    public static var and: Self { "and" }
    /// `or`.
    public static var or: Self { "or" }
}

/// The schema `SocialMediaQueryPredicate`.
public typealias SocialMediaQueryPredicate = Model<SocialMediaQueryPredicateFields>

/// The properties of ``SocialMediaQueryPredicate``.
public struct SocialMediaQueryPredicateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    public var type: Field<SocialMediaQueryPredicateType> { Field("type") }
    /// `dimension`.
    public var dimension: Field<SocialMediaQueryPredicateDimension> { Field("dimension") }
    /// `operator`.
    public var `operator`: Field<SocialMediaQueryPredicateOperator> { Field("operator") }
    /// `value`.
    public var value: Field<String> { Field("value") }
    /// `range`.
    public var range: Field<NumericRange> { Field("range") }
}

/// A value of `type` of ``SocialMediaQueryPredicate``, open to those that are newer than this version.
public struct SocialMediaQueryPredicateType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `dimension`.
    public static var dimension: Self { "dimension" }
    /// `property`.
    public static var property: Self { "property" }
    /// `metric`.
    public static var metric: Self { "metric" }
}

/// A value of `dimension` of ``SocialMediaQueryPredicate``, open to those that are newer than this version.
public struct SocialMediaQueryPredicateDimension: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `country`.
    public static var country: Self { "country" }
    /// `language`.
    public static var language: Self { "language" }
    /// `platform`.
    public static var platform: Self { "platform" }
    /// `topic`.
    public static var topic: Self { "topic" }
    /// `escalationStatus`.
    public static var escalationStatus: Self { "escalationStatus" }
    /// `messageContentType`.
    public static var messageContentType: Self { "messageContentType" }
    /// `sentiment`.
    public static var sentiment: Self { "sentiment" }
    /// `dataIngestionRule`.
    public static var dataIngestionRule: Self { "dataIngestionRule" }
    /// `text`.
    public static var text: Self { "text" }
    /// `moderationFlag`.
    public static var moderationFlag: Self { "moderationFlag" }
    /// `sourceType`.
    public static var sourceType: Self { "sourceType" }
    /// `verifiedUser`.
    public static var verifiedUser: Self { "verifiedUser" }
    /// `followerCount`.
    public static var followerCount: Self { "followerCount" }
    /// `likes`.
    public static var likes: Self { "likes" }
    /// `shares`.
    public static var shares: Self { "shares" }
    /// `comments`.
    public static var comments: Self { "comments" }
    /// `views`.
    public static var views: Self { "views" }
    /// `postType`.
    public static var postType: Self { "postType" }
    /// `reposts`.
    public static var reposts: Self { "reposts" }
    /// `saves`.
    public static var saves: Self { "saves" }
}

/// A value of `operator` of ``SocialMediaQueryPredicate``, open to those that are newer than this version.
public struct SocialMediaQueryPredicateOperator: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `matches`.
    public static var matches: Self { "matches" }
    /// `exists`.
    public static var exists: Self { "exists" }
    /// `notExists`.
    public static var notExists: Self { "notExists" }
}

/// The schema `SocialMediaStatisticalResponse`.
public typealias SocialMediaStatisticalResponse = Model<SocialMediaStatisticalResponseFields>

/// The properties of ``SocialMediaStatisticalResponse``.
public struct SocialMediaStatisticalResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `interval`.
    public var interval: Field<String> { Field("interval") }
    /// `metrics`.
    public var metrics: Field<[SocialMediaAggregateMetricData]> { Field("metrics") }
}

/// The schema `SocialMediaStatisticalSummary`.
public typealias SocialMediaStatisticalSummary = Model<SocialMediaStatisticalSummaryFields>

/// The properties of ``SocialMediaStatisticalSummary``.
public struct SocialMediaStatisticalSummaryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `max`.
    public var max: Field<Double> { Field("max") }
    /// `min`.
    public var min: Field<Double> { Field("min") }
    /// `count`.
    public var count: Field<Int> { Field("count") }
    /// `countNegative`.
    public var countNegative: Field<Int> { Field("countNegative") }
    /// `countPositive`.
    public var countPositive: Field<Int> { Field("countPositive") }
    /// `countNeutral`.
    public var countNeutral: Field<Int> { Field("countNeutral") }
    /// `countUnknown`.
    public var countUnknown: Field<Int> { Field("countUnknown") }
    /// `sum`.
    public var sum: Field<Double> { Field("sum") }
    /// `average`.
    public var average: Field<Double> { Field("average") }
    /// `current`.
    public var current: Field<Double> { Field("current") }
    /// `ratio`.
    public var ratio: Field<Double> { Field("ratio") }
    /// `numerator`.
    public var numerator: Field<Double> { Field("numerator") }
    /// `denominator`.
    public var denominator: Field<Double> { Field("denominator") }
    /// `target`.
    public var target: Field<Double> { Field("target") }
    /// `p95`.
    public var p95: Field<Int> { Field("p95") }
    /// `p99`.
    public var p99: Field<Int> { Field("p99") }
}

/// The schema `SocialTopicPatchRequest`.
public typealias SocialTopicPatchRequest = Model<SocialTopicPatchRequestFields>

/// The properties of ``SocialTopicPatchRequest``.
public struct SocialTopicPatchRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `description`.
    public var description: Field<String> { Field("description") }
    /// `divisionId`.
    public var divisionId: Field<String> { Field("divisionId") }
}

/// The schema `SocialTopicRequest`.
public typealias SocialTopicRequest = Model<SocialTopicRequestFields>

/// The properties of ``SocialTopicRequest``.
public struct SocialTopicRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    public var name: Field<String> { Field("name") }
    /// `description`.
    public var description: Field<String> { Field("description") }
    /// `divisionId`, required.
    public var divisionId: Field<String> { Field("divisionId") }
}

/// The schema `SocialTopicResponse`.
public typealias SocialTopicResponse = Model<SocialTopicResponseFields>

/// The properties of ``SocialTopicResponse``.
public struct SocialTopicResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `description`.
    public var description: Field<String> { Field("description") }
    /// `dateCreated`.
    public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`.
    public var dateModified: Field<Instant> { Field("dateModified") }
    /// `divisionId`.
    public var divisionId: Field<String> { Field("divisionId") }
    /// `status`.
    public var status: Field<SocialTopicResponseStatus> { Field("status") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `status` of ``SocialTopicResponse``, open to those that are newer than this version.
public struct SocialTopicResponseStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Active`.
    public static var active: Self { "Active" }
    /// `Pending`.
    public static var pending: Self { "Pending" }
    /// `Deleted`.
    public static var deleted: Self { "Deleted" }
}

/// The schema `SocialTopicWithDataIngestionRuleMetadataResponse`.
public typealias SocialTopicWithDataIngestionRuleMetadataResponse = Model<SocialTopicWithDataIngestionRuleMetadataResponseFields>

/// The properties of ``SocialTopicWithDataIngestionRuleMetadataResponse``.
public struct SocialTopicWithDataIngestionRuleMetadataResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `description`.
    public var description: Field<String> { Field("description") }
    /// `dateCreated`.
    public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`.
    public var dateModified: Field<Instant> { Field("dateModified") }
    /// `divisionId`.
    public var divisionId: Field<String> { Field("divisionId") }
    /// `status`.
    public var status: Field<SocialTopicWithDataIngestionRuleMetadataResponseStatus> { Field("status") }
    /// `dataIngestionRulesMetadata`.
    public var dataIngestionRulesMetadata: Field<[DataIngestionRulesMetadata]> { Field("dataIngestionRulesMetadata") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `status` of ``SocialTopicWithDataIngestionRuleMetadataResponse``, open to those that are newer than this
/// version.
public struct SocialTopicWithDataIngestionRuleMetadataResponseStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Active`.
    public static var active: Self { "Active" }
    /// `Pending`.
    public static var pending: Self { "Pending" }
    /// `Deleted`.
    public static var deleted: Self { "Deleted" }
}

/// The schema `SocialTopicWithDataIngestionRuleMetadataResponseEntityListing`.
public typealias SocialTopicWithDataIngestionRuleMetadataResponseEntityListing = Model<SocialTopicWithDataIngestionRuleMetadataResponseEntityListingFields>

/// The properties of ``SocialTopicWithDataIngestionRuleMetadataResponseEntityListing``.
public struct SocialTopicWithDataIngestionRuleMetadataResponseEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[SocialTopicWithDataIngestionRuleMetadataResponse]> { Field("entities") }
    /// `pageSize`.
    public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`.
    public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `total`.
    public var total: Field<Int> { Field("total") }
    /// `lastUri`.
    public var lastUri: Field<String> { Field("lastUri") }
    /// `firstUri`.
    public var firstUri: Field<String> { Field("firstUri") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
    /// `nextUri`.
    public var nextUri: Field<String> { Field("nextUri") }
    /// `previousUri`.
    public var previousUri: Field<String> { Field("previousUri") }
    /// `pageCount`.
    public var pageCount: Field<Int> { Field("pageCount") }
}

/// The schema `TweetUsage`.
public typealias TweetUsage = Model<TweetUsageFields>

/// The properties of ``TweetUsage``.
public struct TweetUsageFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `ingestionLimit`.
    public var ingestionLimit: Field<Int> { Field("ingestionLimit") }
    /// `tweetCount`.
    public var tweetCount: Field<Int> { Field("tweetCount") }
    /// `dateStart`.
    public var dateStart: Field<Instant> { Field("dateStart") }
}

/// The schema `TwitterDataHistoricalTweetRequest`.
public typealias TwitterDataHistoricalTweetRequest = Model<TwitterDataHistoricalTweetRequestFields>

/// The properties of ``TwitterDataHistoricalTweetRequest``.
public struct TwitterDataHistoricalTweetRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `searchTerms`, required.
    public var searchTerms: Field<String> { Field("searchTerms") }
    /// `countries`.
    public var countries: Field<[String]> { Field("countries") }
}

/// The schema `TwitterDataHistoricalTweetResponse`.
public typealias TwitterDataHistoricalTweetResponse = Model<TwitterDataHistoricalTweetResponseFields>

/// The properties of ``TwitterDataHistoricalTweetResponse``.
public struct TwitterDataHistoricalTweetResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `matchingTweets`.
    public var matchingTweets: Field<Int> { Field("matchingTweets") }
    /// `previousNumberOfDays`.
    public var previousNumberOfDays: Field<Int> { Field("previousNumberOfDays") }
    /// `usageStatistics`.
    public var usageStatistics: Field<TweetUsage> { Field("usageStatistics") }
}

/// The schema `TwitterDataIngestionRuleRequest`.
public typealias TwitterDataIngestionRuleRequest = Model<TwitterDataIngestionRuleRequestFields>

/// The properties of ``TwitterDataIngestionRuleRequest``.
public struct TwitterDataIngestionRuleRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    public var name: Field<String> { Field("name") }
    /// `description`.
    public var description: Field<String> { Field("description") }
    /// `searchTerms`, required.
    public var searchTerms: Field<String> { Field("searchTerms") }
    /// `countries`.
    public var countries: Field<[String]> { Field("countries") }
}

/// The schema `TwitterDataIngestionRuleResponse`.
public typealias TwitterDataIngestionRuleResponse = Model<TwitterDataIngestionRuleResponseFields>

/// The properties of ``TwitterDataIngestionRuleResponse``.
public struct TwitterDataIngestionRuleResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `description`.
    public var description: Field<String> { Field("description") }
    /// `status`.
    public var status: Field<TwitterDataIngestionRuleResponseStatus> { Field("status") }
    /// `version`.
    public var version: Field<Int> { Field("version") }
    /// `dateCreated`, set by the platform.
    public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`, set by the platform.
    public var dateModified: Field<Instant> { Field("dateModified") }
    /// `platform`, set by the platform.
    public var platform: Field<String> { Field("platform") }
    /// `ingestionRuleInfo`.
    public var ingestionRuleInfo: Field<MessageInfo> { Field("ingestionRuleInfo") }
    /// `searchTerms`.
    public var searchTerms: Field<String> { Field("searchTerms") }
    /// `countries`.
    public var countries: Field<[String]> { Field("countries") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `status` of ``TwitterDataIngestionRuleResponse``, open to those that are newer than this version.
public struct TwitterDataIngestionRuleResponseStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Active`.
    public static var active: Self { "Active" }
    /// `Deleted`.
    public static var deleted: Self { "Deleted" }
    /// `Error`.
    public static var error: Self { "Error" }
    /// `Paused`.
    public static var paused: Self { "Paused" }
    /// `Pending`.
    public static var pending: Self { "Pending" }
    /// `SystemPaused`.
    public static var systemPaused: Self { "SystemPaused" }
}

/// The schema `TwitterDataIngestionRuleVersionResponse`.
public typealias TwitterDataIngestionRuleVersionResponse = Model<TwitterDataIngestionRuleVersionResponseFields>

/// The properties of ``TwitterDataIngestionRuleVersionResponse``.
public struct TwitterDataIngestionRuleVersionResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `description`.
    public var description: Field<String> { Field("description") }
    /// `status`.
    public var status: Field<TwitterDataIngestionRuleVersionResponseStatus> { Field("status") }
    /// `version`.
    public var version: Field<Int> { Field("version") }
    /// `dateCreated`, set by the platform.
    public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`, set by the platform.
    public var dateModified: Field<Instant> { Field("dateModified") }
    /// `platform`, set by the platform.
    public var platform: Field<String> { Field("platform") }
    /// `ingestionRuleInfo`.
    public var ingestionRuleInfo: Field<MessageInfo> { Field("ingestionRuleInfo") }
    /// `searchTerms`.
    public var searchTerms: Field<String> { Field("searchTerms") }
    /// `countries`.
    public var countries: Field<[String]> { Field("countries") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `status` of ``TwitterDataIngestionRuleVersionResponse``, open to those that are newer than this version.
public struct TwitterDataIngestionRuleVersionResponseStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Active`.
    public static var active: Self { "Active" }
    /// `Deleted`.
    public static var deleted: Self { "Deleted" }
    /// `Error`.
    public static var error: Self { "Error" }
    /// `Paused`.
    public static var paused: Self { "Paused" }
    /// `Pending`.
    public static var pending: Self { "Pending" }
    /// `SystemPaused`.
    public static var systemPaused: Self { "SystemPaused" }
}

/// The schema `TwitterDataIngestionRuleVersionResponseEntityListing`.
public typealias TwitterDataIngestionRuleVersionResponseEntityListing = Model<TwitterDataIngestionRuleVersionResponseEntityListingFields>

/// The properties of ``TwitterDataIngestionRuleVersionResponseEntityListing``.
public struct TwitterDataIngestionRuleVersionResponseEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[TwitterDataIngestionRuleVersionResponse]> { Field("entities") }
    /// `pageSize`.
    public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`.
    public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `total`.
    public var total: Field<Int> { Field("total") }
    /// `lastUri`.
    public var lastUri: Field<String> { Field("lastUri") }
    /// `firstUri`.
    public var firstUri: Field<String> { Field("firstUri") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
    /// `nextUri`.
    public var nextUri: Field<String> { Field("nextUri") }
    /// `previousUri`.
    public var previousUri: Field<String> { Field("previousUri") }
    /// `pageCount`.
    public var pageCount: Field<Int> { Field("pageCount") }
}
