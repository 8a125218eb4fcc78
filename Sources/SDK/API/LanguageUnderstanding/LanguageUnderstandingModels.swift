// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

/// The schema `ContextEntity`.
public typealias ContextEntity = Model<ContextEntityFields>

/// The properties of ``ContextEntity``.
public struct ContextEntityFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
}

/// The schema `ContextIntent`.
public typealias ContextIntent = Model<ContextIntentFields>

/// The properties of ``ContextIntent``.
public struct ContextIntentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
}

/// The schema `DetectedDialogAct`.
public typealias DetectedDialogAct = Model<DetectedDialogActFields>

/// The properties of ``DetectedDialogAct``.
public struct DetectedDialogActFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, set by the platform.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `probability`, set by the platform.
    @_alwaysEmitIntoClient public var probability: Field<Double> { Field("probability") }
}

/// The schema `DetectedIntent`.
public typealias DetectedIntent = Model<DetectedIntentFields>

/// The properties of ``DetectedIntent``.
public struct DetectedIntentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, set by the platform.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `probability`, set by the platform.
    @_alwaysEmitIntoClient public var probability: Field<Double> { Field("probability") }
    /// `entities`, set by the platform.
    @_alwaysEmitIntoClient public var entities: Field<[DetectedNamedEntity]> { Field("entities") }
}

/// The schema `DetectedNamedEntity`.
public typealias DetectedNamedEntity = Model<DetectedNamedEntityFields>

/// The properties of ``DetectedNamedEntity``.
public struct DetectedNamedEntityFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, set by the platform.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `entityType`, set by the platform.
    @_alwaysEmitIntoClient public var entityType: Field<String> { Field("entityType") }
    /// `probability`, set by the platform.
    @_alwaysEmitIntoClient public var probability: Field<Double> { Field("probability") }
    /// `value`, set by the platform.
    @_alwaysEmitIntoClient public var value: Field<DetectedNamedEntityValue> { Field("value") }
}

/// The schema `DetectedNamedEntityValue`.
public typealias DetectedNamedEntityValue = Model<DetectedNamedEntityValueFields>

/// The properties of ``DetectedNamedEntityValue``.
public struct DetectedNamedEntityValueFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `raw`, set by the platform.
    @_alwaysEmitIntoClient public var raw: Field<String> { Field("raw") }
    /// `resolved`, set by the platform.
    @_alwaysEmitIntoClient public var resolved: Field<String> { Field("resolved") }
    /// `unit`, set by the platform.
    @_alwaysEmitIntoClient public var unit: Field<String> { Field("unit") }
}

/// The schema `Draft`.
public typealias Draft = Model<DraftFields>

/// The properties of ``Draft``.
public struct DraftFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `miner`, set by the platform.
    @_alwaysEmitIntoClient public var miner: Field<Miner> { Field("miner") }
    /// `intents`, set by the platform.
    @_alwaysEmitIntoClient public var intents: Field<[DraftIntents]> { Field("intents") }
    /// `topics`, set by the platform.
    @_alwaysEmitIntoClient public var topics: Field<[DraftTopics]> { Field("topics") }
    /// `dateCreated`, set by the platform.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`, set by the platform.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `DraftIntents`.
public typealias DraftIntents = Model<DraftIntentsFields>

/// The properties of ``DraftIntents``.
public struct DraftIntentsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `utterances`, required.
    @_alwaysEmitIntoClient public var utterances: Field<[String]> { Field("utterances") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `DraftListing`.
public typealias DraftListing = Model<DraftListingFields>

/// The properties of ``DraftListing``.
public struct DraftListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[Draft]> { Field("entities") }
    /// `nextUri`.
    @_alwaysEmitIntoClient public var nextUri: Field<String> { Field("nextUri") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `previousUri`.
    @_alwaysEmitIntoClient public var previousUri: Field<String> { Field("previousUri") }
}

/// The schema `DraftRequest`.
public typealias DraftRequest = Model<DraftRequestFields>

/// The properties of ``DraftRequest``.
public struct DraftRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `intents`.
    @_alwaysEmitIntoClient public var intents: Field<[DraftIntents]> { Field("intents") }
    /// `topics`.
    @_alwaysEmitIntoClient public var topics: Field<[DraftTopicRequest]> { Field("topics") }
}

/// The schema `DraftTopicRequest`.
public typealias DraftTopicRequest = Model<DraftTopicRequestFields>

/// The properties of ``DraftTopicRequest``.
public struct DraftTopicRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `phrases`, required.
    @_alwaysEmitIntoClient public var phrases: Field<[String]> { Field("phrases") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `DraftTopics`.
public typealias DraftTopics = Model<DraftTopicsFields>

/// The properties of ``DraftTopics``.
public struct DraftTopicsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `miner`, set by the platform.
    @_alwaysEmitIntoClient public var miner: Field<Miner> { Field("miner") }
    /// `conversationCount`, set by the platform.
    @_alwaysEmitIntoClient public var conversationCount: Field<Int> { Field("conversationCount") }
    /// `conversationPercent`, set by the platform.
    @_alwaysEmitIntoClient public var conversationPercent: Field<Double> { Field("conversationPercent") }
    /// `utteranceCount`, set by the platform.
    @_alwaysEmitIntoClient public var utteranceCount: Field<Int> { Field("utteranceCount") }
    /// `phraseCount`, set by the platform.
    @_alwaysEmitIntoClient public var phraseCount: Field<Int> { Field("phraseCount") }
    /// `phrases`, required.
    @_alwaysEmitIntoClient public var phrases: Field<[String]> { Field("phrases") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `IgnorePhrase`.
public typealias IgnorePhrase = Model<IgnorePhraseFields>

/// The properties of ``IgnorePhrase``.
public struct IgnorePhraseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `text`, required.
    @_alwaysEmitIntoClient public var text: Field<String> { Field("text") }
    /// `participant`, required.
    @_alwaysEmitIntoClient public var participant: Field<IgnorePhraseParticipant> { Field("participant") }
    /// `mediaType`.
    @_alwaysEmitIntoClient public var mediaType: Field<IgnorePhraseMediaType> { Field("mediaType") }
}

/// A value of `participant` of ``IgnorePhrase``, open to those that are newer than this version.
public struct IgnorePhraseParticipant: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Customer`.
    @_alwaysEmitIntoClient public static var customer: Self { "Customer" }
    /// `Agent`.
    @_alwaysEmitIntoClient public static var agent: Self { "Agent" }
    /// `Both`.
    @_alwaysEmitIntoClient public static var both: Self { "Both" }
}

/// A value of `mediaType` of ``IgnorePhrase``, open to those that are newer than this version.
public struct IgnorePhraseMediaType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Chat`.
    @_alwaysEmitIntoClient public static var chat: Self { "Chat" }
    /// `Call`.
    @_alwaysEmitIntoClient public static var call: Self { "Call" }
    /// `Message`.
    @_alwaysEmitIntoClient public static var message: Self { "Message" }
    /// `Email`.
    @_alwaysEmitIntoClient public static var email: Self { "Email" }
}

/// The schema `IgnorePhrasesRequest`.
public typealias IgnorePhrasesRequest = Model<IgnorePhrasesRequestFields>

/// The properties of ``IgnorePhrasesRequest``.
public struct IgnorePhrasesRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `phrases`, required.
    @_alwaysEmitIntoClient public var phrases: Field<[IgnorePhrase]> { Field("phrases") }
}

/// The schema `IgnorePhrasesResponse`.
public typealias IgnorePhrasesResponse = Model<IgnorePhrasesResponseFields>

/// The properties of ``IgnorePhrasesResponse``.
public struct IgnorePhrasesResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `totalPhrases`, required.
    @_alwaysEmitIntoClient public var totalPhrases: Field<Int> { Field("totalPhrases") }
    /// `addedPhrases`, required.
    @_alwaysEmitIntoClient public var addedPhrases: Field<Int> { Field("addedPhrases") }
    /// `updatedPhrases`, required.
    @_alwaysEmitIntoClient public var updatedPhrases: Field<Int> { Field("updatedPhrases") }
}

/// The schema `IgnoreTopic`.
public typealias IgnoreTopic = Model<IgnoreTopicFields>

/// The properties of ``IgnoreTopic``.
public struct IgnoreTopicFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `text`, required.
    @_alwaysEmitIntoClient public var text: Field<String> { Field("text") }
    /// `participant`, required.
    @_alwaysEmitIntoClient public var participant: Field<IgnoreTopicParticipant> { Field("participant") }
    /// `mediaType`.
    @_alwaysEmitIntoClient public var mediaType: Field<IgnoreTopicMediaType> { Field("mediaType") }
}

/// A value of `participant` of ``IgnoreTopic``, open to those that are newer than this version.
public struct IgnoreTopicParticipant: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Customer`.
    @_alwaysEmitIntoClient public static var customer: Self { "Customer" }
    /// `Agent`.
    @_alwaysEmitIntoClient public static var agent: Self { "Agent" }
    /// `Both`.
    @_alwaysEmitIntoClient public static var both: Self { "Both" }
}

/// A value of `mediaType` of ``IgnoreTopic``, open to those that are newer than this version.
public struct IgnoreTopicMediaType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Chat`.
    @_alwaysEmitIntoClient public static var chat: Self { "Chat" }
    /// `Call`.
    @_alwaysEmitIntoClient public static var call: Self { "Call" }
    /// `Message`.
    @_alwaysEmitIntoClient public static var message: Self { "Message" }
    /// `Email`.
    @_alwaysEmitIntoClient public static var email: Self { "Email" }
}

/// The schema `IgnoreTopicsRequest`.
public typealias IgnoreTopicsRequest = Model<IgnoreTopicsRequestFields>

/// The properties of ``IgnoreTopicsRequest``.
public struct IgnoreTopicsRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `topics`, required.
    @_alwaysEmitIntoClient public var topics: Field<[IgnoreTopic]> { Field("topics") }
}

/// The schema `IgnoreTopicsResponse`.
public typealias IgnoreTopicsResponse = Model<IgnoreTopicsResponseFields>

/// The properties of ``IgnoreTopicsResponse``.
public struct IgnoreTopicsResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `totalTopics`, required.
    @_alwaysEmitIntoClient public var totalTopics: Field<Int> { Field("totalTopics") }
    /// `addedTopics`, required.
    @_alwaysEmitIntoClient public var addedTopics: Field<Int> { Field("addedTopics") }
    /// `updatedTopics`, required.
    @_alwaysEmitIntoClient public var updatedTopics: Field<Int> { Field("updatedTopics") }
}

/// The schema `IgnoredMinedEntity`.
public typealias IgnoredMinedEntity = Model<IgnoredMinedEntityFields>

/// The properties of ``IgnoredMinedEntity``.
public struct IgnoredMinedEntityFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `text`, required.
    @_alwaysEmitIntoClient public var text: Field<String> { Field("text") }
    /// `participant`, required.
    @_alwaysEmitIntoClient public var participant: Field<IgnoredMinedEntityParticipant> { Field("participant") }
    /// `dateCreated`, required.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`, required.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `mediaType`.
    @_alwaysEmitIntoClient public var mediaType: Field<IgnoredMinedEntityMediaType> { Field("mediaType") }
}

/// A value of `participant` of ``IgnoredMinedEntity``, open to those that are newer than this version.
public struct IgnoredMinedEntityParticipant: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Customer`.
    @_alwaysEmitIntoClient public static var customer: Self { "Customer" }
    /// `Agent`.
    @_alwaysEmitIntoClient public static var agent: Self { "Agent" }
    /// `Both`.
    @_alwaysEmitIntoClient public static var both: Self { "Both" }
}

/// A value of `mediaType` of ``IgnoredMinedEntity``, open to those that are newer than this version.
public struct IgnoredMinedEntityMediaType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Chat`.
    @_alwaysEmitIntoClient public static var chat: Self { "Chat" }
    /// `Call`.
    @_alwaysEmitIntoClient public static var call: Self { "Call" }
    /// `Message`.
    @_alwaysEmitIntoClient public static var message: Self { "Message" }
    /// `Email`.
    @_alwaysEmitIntoClient public static var email: Self { "Email" }
}

/// The schema `IgnoredMinedPhraseListing`.
public typealias IgnoredMinedPhraseListing = Model<IgnoredMinedPhraseListingFields>

/// The properties of ``IgnoredMinedPhraseListing``.
public struct IgnoredMinedPhraseListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[IgnoredMinedEntity]> { Field("entities") }
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

/// The schema `IgnoredMinedTopicListing`.
public typealias IgnoredMinedTopicListing = Model<IgnoredMinedTopicListingFields>

/// The properties of ``IgnoredMinedTopicListing``.
public struct IgnoredMinedTopicListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[IgnoredMinedEntity]> { Field("entities") }
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

/// The schema `IntentFeedback`.
public typealias IntentFeedback = Model<IntentFeedbackFields>

/// The properties of ``IntentFeedback``.
public struct IntentFeedbackFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, set by the platform.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `probability`, set by the platform.
    @_alwaysEmitIntoClient public var probability: Field<Double> { Field("probability") }
    /// `entities`, set by the platform.
    @_alwaysEmitIntoClient public var entities: Field<[DetectedNamedEntity]> { Field("entities") }
    /// `assessment`.
    @_alwaysEmitIntoClient public var assessment: Field<IntentFeedbackAssessment> { Field("assessment") }
}

/// A value of `assessment` of ``IntentFeedback``, open to those that are newer than this version.
public struct IntentFeedbackAssessment: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Incorrect`.
    @_alwaysEmitIntoClient public static var incorrect: Self { "Incorrect" }
    /// `Correct`.
    @_alwaysEmitIntoClient public static var correct: Self { "Correct" }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
    /// `Disabled`.
    @_alwaysEmitIntoClient public static var disabled: Self { "Disabled" }
}

/// The schema `MinedIntentsListing`.
public typealias MinedIntentsListing = Model<MinedIntentsListingFields>

/// The properties of ``MinedIntentsListing``.
public struct MinedIntentsListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[MinerIntent]> { Field("entities") }
    /// `nextUri`.
    @_alwaysEmitIntoClient public var nextUri: Field<String> { Field("nextUri") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `previousUri`.
    @_alwaysEmitIntoClient public var previousUri: Field<String> { Field("previousUri") }
}

/// The schema `Miner`.
public typealias Miner = Model<MinerFields>

/// The properties of ``Miner``.
public struct MinerFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `language`.
    @_alwaysEmitIntoClient public var language: Field<MinerLanguage> { Field("language") }
    /// `minerType`.
    @_alwaysEmitIntoClient public var minerType: Field<MinerMinerType> { Field("minerType") }
    /// `seeding`.
    @_alwaysEmitIntoClient public var seeding: Field<Bool> { Field("seeding") }
    /// `dateCreated`, set by the platform.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `status`, set by the platform.
    @_alwaysEmitIntoClient public var status: Field<MinerStatus> { Field("status") }
    /// `conversationsDateRangeStart`, set by the platform, a date such as `2026-11-24`.
    @_alwaysEmitIntoClient public var conversationsDateRangeStart: Field<String> { Field("conversationsDateRangeStart") }
    /// `conversationsDateRangeEnd`, set by the platform, a date such as `2026-11-24`.
    @_alwaysEmitIntoClient public var conversationsDateRangeEnd: Field<String> { Field("conversationsDateRangeEnd") }
    /// `dateCompleted`, set by the platform.
    @_alwaysEmitIntoClient public var dateCompleted: Field<Instant> { Field("dateCompleted") }
    /// `message`, set by the platform.
    @_alwaysEmitIntoClient public var message: Field<String> { Field("message") }
    /// `errorInfo`, set by the platform.
    @_alwaysEmitIntoClient public var errorInfo: Field<MinerErrorInfo> { Field("errorInfo") }
    /// `warningInfo`, set by the platform.
    @_alwaysEmitIntoClient public var warningInfo: Field<MinerErrorInfo> { Field("warningInfo") }
    /// `conversationDataUploaded`, set by the platform.
    @_alwaysEmitIntoClient public var conversationDataUploaded: Field<Bool> { Field("conversationDataUploaded") }
    /// `mediaType`, set by the platform.
    @_alwaysEmitIntoClient public var mediaType: Field<MinerMediaType> { Field("mediaType") }
    /// `participantType`, set by the platform.
    @_alwaysEmitIntoClient public var participantType: Field<MinerParticipantType> { Field("participantType") }
    /// `queueIds`, set by the platform.
    @_alwaysEmitIntoClient public var queueIds: Field<[String]> { Field("queueIds") }
    /// `dateTriggered`, set by the platform.
    @_alwaysEmitIntoClient public var dateTriggered: Field<Instant> { Field("dateTriggered") }
    /// `dateModified`, set by the platform.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `latestDraftVersion`, set by the platform.
    @_alwaysEmitIntoClient public var latestDraftVersion: Field<Draft> { Field("latestDraftVersion") }
    /// `conversationsFetchedCount`, set by the platform.
    @_alwaysEmitIntoClient public var conversationsFetchedCount: Field<Int> { Field("conversationsFetchedCount") }
    /// `conversationsValidCount`, set by the platform.
    @_alwaysEmitIntoClient public var conversationsValidCount: Field<Int> { Field("conversationsValidCount") }
    /// `getminedItemCount`, set by the platform.
    @_alwaysEmitIntoClient public var getminedItemCount: Field<Int> { Field("getminedItemCount") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `language` of ``Miner``, open to those that are newer than this version.
public struct MinerLanguage: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `en-us`.
    @_alwaysEmitIntoClient public static var enUs: Self { "en-us" }
    /// `en-gb`.
    @_alwaysEmitIntoClient public static var enGb: Self { "en-gb" }
    /// `en-au`.
    @_alwaysEmitIntoClient public static var enAu: Self { "en-au" }
    /// `en-in`.
    @_alwaysEmitIntoClient public static var enIn: Self { "en-in" }
    /// `en-za`.
    @_alwaysEmitIntoClient public static var enZa: Self { "en-za" }
    /// `es-us`.
    @_alwaysEmitIntoClient public static var esUs: Self { "es-us" }
    /// `es-es`.
    @_alwaysEmitIntoClient public static var esEs: Self { "es-es" }
    /// `fr-fr`.
    @_alwaysEmitIntoClient public static var frFr: Self { "fr-fr" }
    /// `fr-ca`.
    @_alwaysEmitIntoClient public static var frCa: Self { "fr-ca" }
    /// `de-de`.
    @_alwaysEmitIntoClient public static var deDe: Self { "de-de" }
    /// `pt-pt`.
    @_alwaysEmitIntoClient public static var ptPt: Self { "pt-pt" }
    /// `pt-br`.
    @_alwaysEmitIntoClient public static var ptBr: Self { "pt-br" }
    /// `it-it`.
    @_alwaysEmitIntoClient public static var itIt: Self { "it-it" }
    /// `nl-nl`.
    @_alwaysEmitIntoClient public static var nlNl: Self { "nl-nl" }
    /// `de-ch`.
    @_alwaysEmitIntoClient public static var deCh: Self { "de-ch" }
    /// `ja-jp`.
    @_alwaysEmitIntoClient public static var jaJp: Self { "ja-jp" }
    /// `ko-kr`.
    @_alwaysEmitIntoClient public static var koKr: Self { "ko-kr" }
    /// `hi-in`.
    @_alwaysEmitIntoClient public static var hiIn: Self { "hi-in" }
    /// `ar-001`.
    @_alwaysEmitIntoClient public static var ar001: Self { "ar-001" }
    /// `ar-ae`.
    @_alwaysEmitIntoClient public static var arAe: Self { "ar-ae" }
    /// `ar-bh`.
    @_alwaysEmitIntoClient public static var arBh: Self { "ar-bh" }
    /// `ar-eg`.
    @_alwaysEmitIntoClient public static var arEg: Self { "ar-eg" }
    /// `ar-il`.
    @_alwaysEmitIntoClient public static var arIl: Self { "ar-il" }
    /// `ar-sa`.
    @_alwaysEmitIntoClient public static var arSa: Self { "ar-sa" }
    /// `ar-tn`.
    @_alwaysEmitIntoClient public static var arTn: Self { "ar-tn" }
    /// `da-dk`.
    @_alwaysEmitIntoClient public static var daDk: Self { "da-dk" }
    /// `fi-fi`.
    @_alwaysEmitIntoClient public static var fiFi: Self { "fi-fi" }
    /// `sv-se`.
    @_alwaysEmitIntoClient public static var svSe: Self { "sv-se" }
    /// `nb-no`.
    @_alwaysEmitIntoClient public static var nbNo: Self { "nb-no" }
    /// `tr-tr`.
    @_alwaysEmitIntoClient public static var trTr: Self { "tr-tr" }
    /// `he-il`.
    @_alwaysEmitIntoClient public static var heIl: Self { "he-il" }
    /// `zu-za`.
    @_alwaysEmitIntoClient public static var zuZa: Self { "zu-za" }
}

/// A value of `minerType` of ``Miner``, open to those that are newer than this version.
public struct MinerMinerType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Intent`.
    @_alwaysEmitIntoClient public static var intent: Self { "Intent" }
    /// `Topic`.
    @_alwaysEmitIntoClient public static var topic: Self { "Topic" }
}

/// A value of `status` of ``Miner``, open to those that are newer than this version.
public struct MinerStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `NotStarted`.
    @_alwaysEmitIntoClient public static var notStarted: Self { "NotStarted" }
    /// `FetchingConversationIds`.
    @_alwaysEmitIntoClient public static var fetchingConversationIds: Self { "FetchingConversationIds" }
    /// `ConversationIdsFetched`.
    @_alwaysEmitIntoClient public static var conversationIdsFetched: Self { "ConversationIdsFetched" }
    /// `ConversationIdsFetchError`.
    @_alwaysEmitIntoClient public static var conversationIdsFetchError: Self { "ConversationIdsFetchError" }
    /// `FetchingConversations`.
    @_alwaysEmitIntoClient public static var fetchingConversations: Self { "FetchingConversations" }
    /// `ConversationsFetched`.
    @_alwaysEmitIntoClient public static var conversationsFetched: Self { "ConversationsFetched" }
    /// `ConversationsFetchError`.
    @_alwaysEmitIntoClient public static var conversationsFetchError: Self { "ConversationsFetchError" }
    /// `Queued`.
    @_alwaysEmitIntoClient public static var queued: Self { "Queued" }
    /// `QueuingError`.
    @_alwaysEmitIntoClient public static var queuingError: Self { "QueuingError" }
    /// `MiningStarted`.
    @_alwaysEmitIntoClient public static var miningStarted: Self { "MiningStarted" }
    /// `MaskingUtterances`.
    @_alwaysEmitIntoClient public static var maskingUtterances: Self { "MaskingUtterances" }
    /// `MaskingError`.
    @_alwaysEmitIntoClient public static var maskingError: Self { "MaskingError" }
    /// `ComputingAnalytics`.
    @_alwaysEmitIntoClient public static var computingAnalytics: Self { "ComputingAnalytics" }
    /// `ComputingAnalyticsError`.
    @_alwaysEmitIntoClient public static var computingAnalyticsError: Self { "ComputingAnalyticsError" }
    /// `MiningCompleted`.
    @_alwaysEmitIntoClient public static var miningCompleted: Self { "MiningCompleted" }
    /// `MiningError`.
    @_alwaysEmitIntoClient public static var miningError: Self { "MiningError" }
    /// `ModelValidationError`.
    @_alwaysEmitIntoClient public static var modelValidationError: Self { "ModelValidationError" }
    /// `Deleted`.
    @_alwaysEmitIntoClient public static var deleted: Self { "Deleted" }
}

/// A value of `mediaType` of ``Miner``, open to those that are newer than this version.
public struct MinerMediaType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Chat`.
    @_alwaysEmitIntoClient public static var chat: Self { "Chat" }
    /// `Call`.
    @_alwaysEmitIntoClient public static var call: Self { "Call" }
    /// `Message`.
    @_alwaysEmitIntoClient public static var message: Self { "Message" }
    /// `Email`.
    @_alwaysEmitIntoClient public static var email: Self { "Email" }
}

/// A value of `participantType` of ``Miner``, open to those that are newer than this version.
public struct MinerParticipantType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Customer`.
    @_alwaysEmitIntoClient public static var customer: Self { "Customer" }
    /// `Agent`.
    @_alwaysEmitIntoClient public static var agent: Self { "Agent" }
    /// `Both`.
    @_alwaysEmitIntoClient public static var both: Self { "Both" }
}

/// The schema `MinerErrorInfo`.
public typealias MinerErrorInfo = Model<MinerErrorInfoFields>

/// The properties of ``MinerErrorInfo``.
public struct MinerErrorInfoFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `message`.
    @_alwaysEmitIntoClient public var message: Field<String> { Field("message") }
    /// `code`.
    @_alwaysEmitIntoClient public var code: Field<String> { Field("code") }
    /// `messageWithParams`.
    @_alwaysEmitIntoClient public var messageWithParams: Field<String> { Field("messageWithParams") }
    /// `messageParams`.
    @_alwaysEmitIntoClient public var messageParams: Field<JSON> { Field("messageParams") }
}

/// The schema `MinerExecuteRequest`.
public typealias MinerExecuteRequest = Model<MinerExecuteRequestFields>

/// The properties of ``MinerExecuteRequest``.
public struct MinerExecuteRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `dateStart`, a date such as `2026-11-24`.
    @_alwaysEmitIntoClient public var dateStart: Field<String> { Field("dateStart") }
    /// `dateEnd`, a date such as `2026-11-24`.
    @_alwaysEmitIntoClient public var dateEnd: Field<String> { Field("dateEnd") }
    /// `uploadKey`.
    @_alwaysEmitIntoClient public var uploadKey: Field<String> { Field("uploadKey") }
    /// `mediaType`.
    @_alwaysEmitIntoClient public var mediaType: Field<MinerExecuteRequestMediaType> { Field("mediaType") }
    /// `participantType`.
    @_alwaysEmitIntoClient public var participantType: Field<MinerExecuteRequestParticipantType> { Field("participantType") }
    /// `queueIds`.
    @_alwaysEmitIntoClient public var queueIds: Field<[String]> { Field("queueIds") }
}

/// A value of `mediaType` of ``MinerExecuteRequest``, open to those that are newer than this version.
public struct MinerExecuteRequestMediaType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Chat`.
    @_alwaysEmitIntoClient public static var chat: Self { "Chat" }
    /// `Call`.
    @_alwaysEmitIntoClient public static var call: Self { "Call" }
    /// `Message`.
    @_alwaysEmitIntoClient public static var message: Self { "Message" }
    /// `Email`.
    @_alwaysEmitIntoClient public static var email: Self { "Email" }
}

/// A value of `participantType` of ``MinerExecuteRequest``, open to those that are newer than this version.
public struct MinerExecuteRequestParticipantType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Customer`.
    @_alwaysEmitIntoClient public static var customer: Self { "Customer" }
    /// `Agent`.
    @_alwaysEmitIntoClient public static var agent: Self { "Agent" }
    /// `Both`.
    @_alwaysEmitIntoClient public static var both: Self { "Both" }
}

/// The schema `MinerIntent`.
public typealias MinerIntent = Model<MinerIntentFields>

/// The properties of ``MinerIntent``.
public struct MinerIntentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `miner`.
    @_alwaysEmitIntoClient public var miner: Field<Miner> { Field("miner") }
    /// `utterances`.
    @_alwaysEmitIntoClient public var utterances: Field<[Utterance]> { Field("utterances") }
    /// `analyticVolumePercent`.
    @_alwaysEmitIntoClient public var analyticVolumePercent: Field<Double> { Field("analyticVolumePercent") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `MinerListing`.
public typealias MinerListing = Model<MinerListingFields>

/// The properties of ``MinerListing``.
public struct MinerListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[Miner]> { Field("entities") }
    /// `nextUri`.
    @_alwaysEmitIntoClient public var nextUri: Field<String> { Field("nextUri") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `previousUri`.
    @_alwaysEmitIntoClient public var previousUri: Field<String> { Field("previousUri") }
}

/// The schema `MinerTopic`.
public typealias MinerTopic = Model<MinerTopicFields>

/// The properties of ``MinerTopic``.
public struct MinerTopicFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `miner`, set by the platform.
    @_alwaysEmitIntoClient public var miner: Field<Miner> { Field("miner") }
    /// `conversationCount`, set by the platform.
    @_alwaysEmitIntoClient public var conversationCount: Field<Int> { Field("conversationCount") }
    /// `conversationPercent`, set by the platform.
    @_alwaysEmitIntoClient public var conversationPercent: Field<Double> { Field("conversationPercent") }
    /// `utteranceCount`, set by the platform.
    @_alwaysEmitIntoClient public var utteranceCount: Field<Int> { Field("utteranceCount") }
    /// `phraseCount`, set by the platform.
    @_alwaysEmitIntoClient public var phraseCount: Field<Int> { Field("phraseCount") }
    /// `phrases`.
    @_alwaysEmitIntoClient public var phrases: Field<[TopicPhrase]> { Field("phrases") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `MinerTopicPhrase`.
public typealias MinerTopicPhrase = Model<MinerTopicPhraseFields>

/// The properties of ``MinerTopicPhrase``.
public struct MinerTopicPhraseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `topic`.
    @_alwaysEmitIntoClient public var topic: Field<MinerTopic> { Field("topic") }
    /// `utterances`.
    @_alwaysEmitIntoClient public var utterances: Field<[Utterance]> { Field("utterances") }
    /// `utteranceCount`.
    @_alwaysEmitIntoClient public var utteranceCount: Field<Int> { Field("utteranceCount") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `MinerTopicsListing`.
public typealias MinerTopicsListing = Model<MinerTopicsListingFields>

/// The properties of ``MinerTopicsListing``.
public struct MinerTopicsListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[MinerTopic]> { Field("entities") }
    /// `nextUri`.
    @_alwaysEmitIntoClient public var nextUri: Field<String> { Field("nextUri") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `previousUri`.
    @_alwaysEmitIntoClient public var previousUri: Field<String> { Field("previousUri") }
}

/// The schema `NluConfusionMatrixColumn`.
public typealias NluConfusionMatrixColumn = Model<NluConfusionMatrixColumnFields>

/// The properties of ``NluConfusionMatrixColumn``.
public struct NluConfusionMatrixColumnFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `value`, required.
    @_alwaysEmitIntoClient public var value: Field<Double> { Field("value") }
}

/// The schema `NluConfusionMatrixRow`.
public typealias NluConfusionMatrixRow = Model<NluConfusionMatrixRowFields>

/// The properties of ``NluConfusionMatrixRow``.
public struct NluConfusionMatrixRowFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `columns`, required.
    @_alwaysEmitIntoClient public var columns: Field<[NluConfusionMatrixColumn]> { Field("columns") }
}

/// The schema `NluDetectionContext`.
public typealias NluDetectionContext = Model<NluDetectionContextFields>

/// The properties of ``NluDetectionContext``.
public struct NluDetectionContextFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `intent`.
    @_alwaysEmitIntoClient public var intent: Field<ContextIntent> { Field("intent") }
    /// `entity`.
    @_alwaysEmitIntoClient public var entity: Field<ContextEntity> { Field("entity") }
}

/// The schema `NluDetectionInput`.
public typealias NluDetectionInput = Model<NluDetectionInputFields>

/// The properties of ``NluDetectionInput``.
public struct NluDetectionInputFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `text`, required.
    @_alwaysEmitIntoClient public var text: Field<String> { Field("text") }
    /// `language`.
    @_alwaysEmitIntoClient public var language: Field<String> { Field("language") }
}

/// The schema `NluDetectionOutput`.
public typealias NluDetectionOutput = Model<NluDetectionOutputFields>

/// The properties of ``NluDetectionOutput``.
public struct NluDetectionOutputFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `intents`, set by the platform.
    @_alwaysEmitIntoClient public var intents: Field<[DetectedIntent]> { Field("intents") }
    /// `dialogActs`, set by the platform.
    @_alwaysEmitIntoClient public var dialogActs: Field<[DetectedDialogAct]> { Field("dialogActs") }
}

/// The schema `NluDetectionRequest`.
public typealias NluDetectionRequest = Model<NluDetectionRequestFields>

/// The properties of ``NluDetectionRequest``.
public struct NluDetectionRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `input`, required.
    @_alwaysEmitIntoClient public var input: Field<NluDetectionInput> { Field("input") }
    /// `context`.
    @_alwaysEmitIntoClient public var context: Field<NluDetectionContext> { Field("context") }
}

/// The schema `NluDetectionResponse`.
public typealias NluDetectionResponse = Model<NluDetectionResponseFields>

/// The properties of ``NluDetectionResponse``.
public struct NluDetectionResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `version`, set by the platform.
    @_alwaysEmitIntoClient public var version: Field<NluDomainVersion> { Field("version") }
    /// `input`.
    @_alwaysEmitIntoClient public var input: Field<NluDetectionInput> { Field("input") }
    /// `output`.
    @_alwaysEmitIntoClient public var output: Field<NluDetectionOutput> { Field("output") }
}

/// The schema `NluDomainListing`.
public typealias NluDomainListing = Model<NluDomainListingFields>

/// The properties of ``NluDomainListing``.
public struct NluDomainListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[NluDomain]> { Field("entities") }
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

/// The schema `NluDomainVersionListing`.
public typealias NluDomainVersionListing = Model<NluDomainVersionListingFields>

/// The properties of ``NluDomainVersionListing``.
public struct NluDomainVersionListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[NluDomainVersion]> { Field("entities") }
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

/// The schema `NluDomainVersionQualityReport`.
public typealias NluDomainVersionQualityReport = Model<NluDomainVersionQualityReportFields>

/// The properties of ``NluDomainVersionQualityReport``.
public struct NluDomainVersionQualityReportFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `version`, required.
    @_alwaysEmitIntoClient public var version: Field<NluDomainVersion> { Field("version") }
    /// `confusionMatrix`, required.
    @_alwaysEmitIntoClient public var confusionMatrix: Field<[NluConfusionMatrixRow]> { Field("confusionMatrix") }
    /// `summary`, required.
    @_alwaysEmitIntoClient public var summary: Field<NluQualityReportSummary> { Field("summary") }
}

/// The schema `NluDomainVersionTrainingResponse`.
public typealias NluDomainVersionTrainingResponse = Model<NluDomainVersionTrainingResponseFields>

/// The properties of ``NluDomainVersionTrainingResponse``.
public struct NluDomainVersionTrainingResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `message`, set by the platform.
    @_alwaysEmitIntoClient public var message: Field<String> { Field("message") }
    /// `version`.
    @_alwaysEmitIntoClient public var version: Field<NluDomainVersion> { Field("version") }
}

/// The schema `NluFeedbackListing`.
public typealias NluFeedbackListing = Model<NluFeedbackListingFields>

/// The properties of ``NluFeedbackListing``.
public struct NluFeedbackListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[NluFeedbackResponse]> { Field("entities") }
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

/// The schema `NluFeedbackRequest`.
public typealias NluFeedbackRequest = Model<NluFeedbackRequestFields>

/// The properties of ``NluFeedbackRequest``.
public struct NluFeedbackRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `text`, required.
    @_alwaysEmitIntoClient public var text: Field<String> { Field("text") }
    /// `intents`, required.
    @_alwaysEmitIntoClient public var intents: Field<[IntentFeedback]> { Field("intents") }
    /// `versionId`, required.
    @_alwaysEmitIntoClient public var versionId: Field<String> { Field("versionId") }
    /// `language`.
    @_alwaysEmitIntoClient public var language: Field<String> { Field("language") }
}

/// The schema `NluFeedbackResponse`.
public typealias NluFeedbackResponse = Model<NluFeedbackResponseFields>

/// The properties of ``NluFeedbackResponse``.
public struct NluFeedbackResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `text`.
    @_alwaysEmitIntoClient public var text: Field<String> { Field("text") }
    /// `intents`.
    @_alwaysEmitIntoClient public var intents: Field<[IntentFeedback]> { Field("intents") }
    /// `version`, set by the platform.
    @_alwaysEmitIntoClient public var version: Field<NluDomainVersion> { Field("version") }
    /// `dateCreated`, set by the platform.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `language`.
    @_alwaysEmitIntoClient public var language: Field<String> { Field("language") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `NluOrganization`.
public typealias NluOrganization = Model<NluOrganizationFields>

/// The properties of ``NluOrganization``.
public struct NluOrganizationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `limits`.
    @_alwaysEmitIntoClient public var limits: Field<[String: Int]> { Field("limits") }
    /// `supportedLanguagesInfo`.
    @_alwaysEmitIntoClient public var supportedLanguagesInfo: Field<[SupportedLanguagesInfoDefinition]> { Field("supportedLanguagesInfo") }
}

/// The schema `NluQualityReportSummary`.
public typealias NluQualityReportSummary = Model<NluQualityReportSummaryFields>

/// The properties of ``NluQualityReportSummary``.
public struct NluQualityReportSummaryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `metrics`, required.
    @_alwaysEmitIntoClient public var metrics: Field<[NluQualityReportSummaryMetric]> { Field("metrics") }
}

/// The schema `NluQualityReportSummaryMetric`.
public typealias NluQualityReportSummaryMetric = Model<NluQualityReportSummaryMetricFields>

/// The properties of ``NluQualityReportSummaryMetric``.
public struct NluQualityReportSummaryMetricFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `value`, required.
    @_alwaysEmitIntoClient public var value: Field<Double> { Field("value") }
}

/// The schema `RemoveEntitiesRequest`.
public typealias RemoveEntitiesRequest = Model<RemoveEntitiesRequestFields>

/// The properties of ``RemoveEntitiesRequest``.
public struct RemoveEntitiesRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`, required.
    @_alwaysEmitIntoClient public var entities: Field<[RemoveEntity]> { Field("entities") }
}

/// The schema `RemoveEntity`.
public typealias RemoveEntity = Model<RemoveEntityFields>

/// The properties of ``RemoveEntity``.
public struct RemoveEntityFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
}

/// The schema `SupportedEntityTypeStatus`.
public typealias SupportedEntityTypeStatus = Model<SupportedEntityTypeStatusFields>

/// The properties of ``SupportedEntityTypeStatus``.
public struct SupportedEntityTypeStatusFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `listSlotType`.
    @_alwaysEmitIntoClient public var listSlotType: Field<SupportedEntityTypeStatusListSlotType> { Field("listSlotType") }
}

/// A value of `listSlotType` of ``SupportedEntityTypeStatus``, open to those that are newer than this version.
public struct SupportedEntityTypeStatusListSlotType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `All`.
    @_alwaysEmitIntoClient public static var all: Self { "All" }
    /// `Restricted`.
    @_alwaysEmitIntoClient public static var restricted: Self { "Restricted" }
    /// `Unrestricted`.
    @_alwaysEmitIntoClient public static var unrestricted: Self { "Unrestricted" }
}

/// The schema `SupportedLanguagesInfoDefinition`.
public typealias SupportedLanguagesInfoDefinition = Model<SupportedLanguagesInfoDefinitionFields>

/// The properties of ``SupportedLanguagesInfoDefinition``.
public struct SupportedLanguagesInfoDefinitionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `language`.
    @_alwaysEmitIntoClient public var language: Field<String> { Field("language") }
    /// `intentClassification`.
    @_alwaysEmitIntoClient public var intentClassification: Field<Bool> { Field("intentClassification") }
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<SupportedLanguagesInfoDefinitionStatus> { Field("status") }
    /// `supportedEntityTypes`.
    @_alwaysEmitIntoClient public var supportedEntityTypes: Field<[String]> { Field("supportedEntityTypes") }
    /// `supportedEntityTypeConfiguration`.
    @_alwaysEmitIntoClient public var supportedEntityTypeConfiguration: Field<SupportedEntityTypeStatus> { Field("supportedEntityTypeConfiguration") }
}

/// A value of `status` of ``SupportedLanguagesInfoDefinition``, open to those that are newer than this version.
public struct SupportedLanguagesInfoDefinitionStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `EARLY_PREVIEW`.
    @_alwaysEmitIntoClient public static var earlyPreview: Self { "EARLY_PREVIEW" }
    /// `PREVIEW`.
    @_alwaysEmitIntoClient public static var preview: Self { "PREVIEW" }
    /// `GA`.
    @_alwaysEmitIntoClient public static var ga: Self { "GA" }
}

/// The schema `TopicPhrase`.
public typealias TopicPhrase = Model<TopicPhraseFields>

/// The properties of ``TopicPhrase``.
public struct TopicPhraseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `text`.
    @_alwaysEmitIntoClient public var text: Field<String> { Field("text") }
    /// `utteranceCount`.
    @_alwaysEmitIntoClient public var utteranceCount: Field<Int> { Field("utteranceCount") }
}

/// The schema `Utterance`.
public typealias Utterance = Model<UtteranceFields>

/// The properties of ``Utterance``.
public struct UtteranceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `utteranceText`.
    @_alwaysEmitIntoClient public var utteranceText: Field<String> { Field("utteranceText") }
}
