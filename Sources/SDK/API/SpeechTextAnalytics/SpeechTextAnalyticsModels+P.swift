// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

/// The schema `ParticipantMetrics`.
public typealias ParticipantMetrics = Model<ParticipantMetricsFields>

/// The properties of ``ParticipantMetrics``.
public struct ParticipantMetricsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `agentDurationPercentage`.
    public var agentDurationPercentage: Field<Double> { Field("agentDurationPercentage") }
    /// `customerDurationPercentage`.
    public var customerDurationPercentage: Field<Double> { Field("customerDurationPercentage") }
    /// `silenceDurationPercentage`.
    public var silenceDurationPercentage: Field<Double> { Field("silenceDurationPercentage") }
    /// `ivrDurationPercentage`.
    public var ivrDurationPercentage: Field<Double> { Field("ivrDurationPercentage") }
    /// `acdDurationPercentage`.
    public var acdDurationPercentage: Field<Double> { Field("acdDurationPercentage") }
    /// `overtalkDurationPercentage`.
    public var overtalkDurationPercentage: Field<Double> { Field("overtalkDurationPercentage") }
    /// `otherDurationPercentage`.
    public var otherDurationPercentage: Field<Double> { Field("otherDurationPercentage") }
    /// `overtalkCount`.
    public var overtalkCount: Field<Int> { Field("overtalkCount") }
}

/// The schema `Phrase`.
public typealias Phrase = Model<PhraseFields>

/// The properties of ``Phrase``.
public struct PhraseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `text`, required.
    public var text: Field<String> { Field("text") }
    /// `strictness`.
    public var strictness: Field<PhraseStrictness> { Field("strictness") }
    /// `sentiment`.
    public var sentiment: Field<PhraseSentiment> { Field("sentiment") }
    /// `isAIGenerated`.
    public var isAIGenerated: Field<Bool> { Field("isAIGenerated") }
}

/// A value of `strictness` of ``Phrase``, open to those that are newer than this version.
public struct PhraseStrictness: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `1`.
    public static var value1: Self { "1" }
    /// `55`.
    public static var value55: Self { "55" }
    /// `65`.
    public static var value65: Self { "65" }
    /// `72`.
    public static var value72: Self { "72" }
    /// `85`.
    public static var value85: Self { "85" }
    /// `90`.
    public static var value90: Self { "90" }
}

/// A value of `sentiment` of ``Phrase``, open to those that are newer than this version.
public struct PhraseSentiment: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unspecified`.
    public static var unspecified: Self { "Unspecified" }
    /// `Positive`.
    public static var positive: Self { "Positive" }
    /// `Neutral`.
    public static var neutral: Self { "Neutral" }
    /// `Negative`.
    public static var negative: Self { "Negative" }
}

/// The schema `PhraseTranslation`.
public typealias PhraseTranslation = Model<PhraseTranslationFields>

/// The properties of ``PhraseTranslation``.
public struct PhraseTranslationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `startTimeMs`, required.
    public var startTimeMs: Field<Int> { Field("startTimeMs") }
    /// `participantPurpose`, required.
    public var participantPurpose: Field<String> { Field("participantPurpose") }
    /// `translatedText`, required.
    public var translatedText: Field<String> { Field("translatedText") }
}

/// The schema `ProcessingSettingsRequest`.
public typealias ProcessingSettingsRequest = Model<ProcessingSettingsRequestFields>

/// The properties of ``ProcessingSettingsRequest``.
public struct ProcessingSettingsRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `sentimentAnalysisEnabled`.
    public var sentimentAnalysisEnabled: Field<Bool> { Field("sentimentAnalysisEnabled") }
    /// `agentEmpathyAnalysisEnabled`.
    public var agentEmpathyAnalysisEnabled: Field<Bool> { Field("agentEmpathyAnalysisEnabled") }
}

/// The schema `Program`.
public typealias Program = Model<ProgramFields>

/// The properties of ``Program``.
public struct ProgramFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `description`.
    public var description: Field<String> { Field("description") }
    /// `published`.
    public var published: Field<Bool> { Field("published") }
    /// `topics`.
    public var topics: Field<[BaseTopicEntitiy]> { Field("topics") }
    /// `tags`.
    public var tags: Field<[String]> { Field("tags") }
    /// `modifiedBy`.
    public var modifiedBy: Field<AddressableEntityRef> { Field("modifiedBy") }
    /// `dateModified`.
    public var dateModified: Field<Instant> { Field("dateModified") }
    /// `publishedBy`.
    public var publishedBy: Field<AddressableEntityRef> { Field("publishedBy") }
    /// `datePublished`.
    public var datePublished: Field<Instant> { Field("datePublished") }
    /// `topicLinksJob`.
    public var topicLinksJob: Field<AddressableEntityRef> { Field("topicLinksJob") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `ProgramInsightsSettings`.
public typealias ProgramInsightsSettings = Model<ProgramInsightsSettingsFields>

/// The properties of ``ProgramInsightsSettings``.
public struct ProgramInsightsSettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `program`.
    public var program: Field<BaseProgramEntity> { Field("program") }
    /// `enabled`.
    public var enabled: Field<Bool> { Field("enabled") }
}

/// The schema `ProgramInsightsSettingsEntityListing`.
public typealias ProgramInsightsSettingsEntityListing = Model<ProgramInsightsSettingsEntityListingFields>

/// The properties of ``ProgramInsightsSettingsEntityListing``.
public struct ProgramInsightsSettingsEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[ProgramInsightsSettings]> { Field("entities") }
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

/// The schema `ProgramJob`.
public typealias ProgramJob = Model<ProgramJobFields>

/// The properties of ``ProgramJob``.
public struct ProgramJobFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `state`.
    public var state: Field<ProgramJobState> { Field("state") }
    /// `programs`.
    public var programs: Field<[BaseProgramEntity]> { Field("programs") }
    /// `createdBy`.
    public var createdBy: Field<AddressableEntityRef> { Field("createdBy") }
    /// `dateCreated`.
    public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`.
    public var dateModified: Field<Instant> { Field("dateModified") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `state` of ``ProgramJob``, open to those that are newer than this version.
public struct ProgramJobState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Running`.
    public static var running: Self { "Running" }
    /// `Completed`.
    public static var completed: Self { "Completed" }
    /// `Failed`.
    public static var failed: Self { "Failed" }
}

/// The schema `ProgramJobRequest`.
public typealias ProgramJobRequest = Model<ProgramJobRequestFields>

/// The properties of ``ProgramJobRequest``.
public struct ProgramJobRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `programIds`, required.
    public var programIds: Field<[String]> { Field("programIds") }
}

/// The schema `ProgramMappingsRequest`.
public typealias ProgramMappingsRequest = Model<ProgramMappingsRequestFields>

/// The properties of ``ProgramMappingsRequest``.
public struct ProgramMappingsRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `queueIds`, required.
    public var queueIds: Field<[String]> { Field("queueIds") }
    /// `flowIds`, required.
    public var flowIds: Field<[String]> { Field("flowIds") }
}

/// The schema `ProgramProcessingSettings`.
public typealias ProgramProcessingSettings = Model<ProgramProcessingSettingsFields>

/// The properties of ``ProgramProcessingSettings``.
public struct ProgramProcessingSettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `program`.
    public var program: Field<BaseProgramEntity> { Field("program") }
    /// `sentimentAnalysisEnabled`.
    public var sentimentAnalysisEnabled: Field<Bool> { Field("sentimentAnalysisEnabled") }
    /// `agentEmpathyAnalysisEnabled`.
    public var agentEmpathyAnalysisEnabled: Field<Bool> { Field("agentEmpathyAnalysisEnabled") }
}

/// The schema `ProgramProcessingSettingsEntityListing`.
public typealias ProgramProcessingSettingsEntityListing = Model<ProgramProcessingSettingsEntityListingFields>

/// The properties of ``ProgramProcessingSettingsEntityListing``.
public struct ProgramProcessingSettingsEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[ProgramProcessingSettings]> { Field("entities") }
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

/// The schema `ProgramProcessingSettingsPatchResponse`.
public typealias ProgramProcessingSettingsPatchResponse = Model<ProgramProcessingSettingsPatchResponseFields>

/// The properties of ``ProgramProcessingSettingsPatchResponse``.
public struct ProgramProcessingSettingsPatchResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `program`.
    public var program: Field<BaseProgramEntity> { Field("program") }
    /// `sentimentAnalysisEnabled`.
    public var sentimentAnalysisEnabled: Field<Bool> { Field("sentimentAnalysisEnabled") }
    /// `agentEmpathyAnalysisEnabled`.
    public var agentEmpathyAnalysisEnabled: Field<Bool> { Field("agentEmpathyAnalysisEnabled") }
}

/// The schema `ProgramRequest`.
public typealias ProgramRequest = Model<ProgramRequestFields>

/// The properties of ``ProgramRequest``.
public struct ProgramRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    public var name: Field<String> { Field("name") }
    /// `description`.
    public var description: Field<String> { Field("description") }
    /// `topicIds`.
    public var topicIds: Field<[String]> { Field("topicIds") }
    /// `tags`.
    public var tags: Field<[String]> { Field("tags") }
}

/// The schema `ProgramTopicLinksJob`.
public typealias ProgramTopicLinksJob = Model<ProgramTopicLinksJobFields>

/// The properties of ``ProgramTopicLinksJob``.
public struct ProgramTopicLinksJobFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `state`.
    public var state: Field<ProgramTopicLinksJobState> { Field("state") }
    /// `programId`.
    public var programId: Field<String> { Field("programId") }
    /// `createdBy`.
    public var createdBy: Field<AddressableEntityRef> { Field("createdBy") }
    /// `dateCreated`.
    public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`.
    public var dateModified: Field<Instant> { Field("dateModified") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `state` of ``ProgramTopicLinksJob``, open to those that are newer than this version.
public struct ProgramTopicLinksJobState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Running`.
    public static var running: Self { "Running" }
    /// `Completed`.
    public static var completed: Self { "Completed" }
    /// `Failed`.
    public static var failed: Self { "Failed" }
}

/// The schema `ProgramTranscriptionEngine`.
public typealias ProgramTranscriptionEngine = Model<ProgramTranscriptionEngineFields>

/// The properties of ``ProgramTranscriptionEngine``.
public struct ProgramTranscriptionEngineFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `engine`.
    public var engine: Field<ProgramTranscriptionEngineEngine> { Field("engine") }
    /// `dialects`.
    public var dialects: Field<[String]> { Field("dialects") }
    /// `engineIntegration`.
    public var engineIntegration: Field<EngineIntegration> { Field("engineIntegration") }
}

/// A value of `engine` of ``ProgramTranscriptionEngine``, open to those that are newer than this version.
public struct ProgramTranscriptionEngineEngine: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Genesys`.
    public static var genesys: Self { "Genesys" }
    /// `GenesysExtended`.
    public static var genesysExtended: Self { "GenesysExtended" }
    /// `TranscriptionConnector`.
    public static var transcriptionConnector: Self { "TranscriptionConnector" }
}

/// The schema `ProgramTranscriptionEngines`.
public typealias ProgramTranscriptionEngines = Model<ProgramTranscriptionEnginesFields>

/// The properties of ``ProgramTranscriptionEngines``.
public struct ProgramTranscriptionEnginesFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `program`.
    public var program: Field<BaseProgramEntity> { Field("program") }
    /// `transcriptionEngines`.
    public var transcriptionEngines: Field<[ProgramTranscriptionEngine]> { Field("transcriptionEngines") }
    /// `modifiedBy`.
    public var modifiedBy: Field<AddressableEntityRef> { Field("modifiedBy") }
    /// `dateModified`.
    public var dateModified: Field<Instant> { Field("dateModified") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `ProgramsEntityListing`.
public typealias ProgramsEntityListing = Model<ProgramsEntityListingFields>

/// The properties of ``ProgramsEntityListing``.
public struct ProgramsEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[ListedProgram]> { Field("entities") }
    /// `pageSize`.
    public var pageSize: Field<Int> { Field("pageSize") }
    /// `total`.
    public var total: Field<Int> { Field("total") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
    /// `nextUri`.
    public var nextUri: Field<String> { Field("nextUri") }
    /// `pageCount`.
    public var pageCount: Field<Int> { Field("pageCount") }
}
