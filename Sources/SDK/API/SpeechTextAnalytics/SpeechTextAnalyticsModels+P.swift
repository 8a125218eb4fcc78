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
    @_alwaysEmitIntoClient public var agentDurationPercentage: Field<Double> { Field("agentDurationPercentage") }
    /// `customerDurationPercentage`.
    @_alwaysEmitIntoClient public var customerDurationPercentage: Field<Double> { Field("customerDurationPercentage") }
    /// `silenceDurationPercentage`.
    @_alwaysEmitIntoClient public var silenceDurationPercentage: Field<Double> { Field("silenceDurationPercentage") }
    /// `ivrDurationPercentage`.
    @_alwaysEmitIntoClient public var ivrDurationPercentage: Field<Double> { Field("ivrDurationPercentage") }
    /// `acdDurationPercentage`.
    @_alwaysEmitIntoClient public var acdDurationPercentage: Field<Double> { Field("acdDurationPercentage") }
    /// `overtalkDurationPercentage`.
    @_alwaysEmitIntoClient public var overtalkDurationPercentage: Field<Double> { Field("overtalkDurationPercentage") }
    /// `otherDurationPercentage`.
    @_alwaysEmitIntoClient public var otherDurationPercentage: Field<Double> { Field("otherDurationPercentage") }
    /// `overtalkCount`.
    @_alwaysEmitIntoClient public var overtalkCount: Field<Int> { Field("overtalkCount") }
}

/// The schema `Phrase`.
public typealias Phrase = Model<PhraseFields>

/// The properties of ``Phrase``.
public struct PhraseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `text`, required.
    @_alwaysEmitIntoClient public var text: Field<String> { Field("text") }
    /// `strictness`.
    @_alwaysEmitIntoClient public var strictness: Field<PhraseStrictness> { Field("strictness") }
    /// `sentiment`.
    @_alwaysEmitIntoClient public var sentiment: Field<PhraseSentiment> { Field("sentiment") }
    /// `isAIGenerated`.
    @_alwaysEmitIntoClient public var isAIGenerated: Field<Bool> { Field("isAIGenerated") }
}

/// A value of `strictness` of ``Phrase``, open to those that are newer than this version.
public struct PhraseStrictness: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `1`.
    @_alwaysEmitIntoClient public static var value1: Self { "1" }
    /// `55`.
    @_alwaysEmitIntoClient public static var value55: Self { "55" }
    /// `65`.
    @_alwaysEmitIntoClient public static var value65: Self { "65" }
    /// `72`.
    @_alwaysEmitIntoClient public static var value72: Self { "72" }
    /// `85`.
    @_alwaysEmitIntoClient public static var value85: Self { "85" }
    /// `90`.
    @_alwaysEmitIntoClient public static var value90: Self { "90" }
}

/// A value of `sentiment` of ``Phrase``, open to those that are newer than this version.
public struct PhraseSentiment: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unspecified`.
    @_alwaysEmitIntoClient public static var unspecified: Self { "Unspecified" }
    /// `Positive`.
    @_alwaysEmitIntoClient public static var positive: Self { "Positive" }
    /// `Neutral`.
    @_alwaysEmitIntoClient public static var neutral: Self { "Neutral" }
    /// `Negative`.
    @_alwaysEmitIntoClient public static var negative: Self { "Negative" }
}

/// The schema `PhraseTranslation`.
public typealias PhraseTranslation = Model<PhraseTranslationFields>

/// The properties of ``PhraseTranslation``.
public struct PhraseTranslationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `startTimeMs`, required.
    @_alwaysEmitIntoClient public var startTimeMs: Field<Int> { Field("startTimeMs") }
    /// `participantPurpose`, required.
    @_alwaysEmitIntoClient public var participantPurpose: Field<String> { Field("participantPurpose") }
    /// `translatedText`, required.
    @_alwaysEmitIntoClient public var translatedText: Field<String> { Field("translatedText") }
}

/// The schema `ProcessingSettingsRequest`.
public typealias ProcessingSettingsRequest = Model<ProcessingSettingsRequestFields>

/// The properties of ``ProcessingSettingsRequest``.
public struct ProcessingSettingsRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `sentimentAnalysisEnabled`.
    @_alwaysEmitIntoClient public var sentimentAnalysisEnabled: Field<Bool> { Field("sentimentAnalysisEnabled") }
    /// `agentEmpathyAnalysisEnabled`.
    @_alwaysEmitIntoClient public var agentEmpathyAnalysisEnabled: Field<Bool> { Field("agentEmpathyAnalysisEnabled") }
}

/// The schema `Program`.
public typealias Program = Model<ProgramFields>

/// The properties of ``Program``.
public struct ProgramFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `published`.
    @_alwaysEmitIntoClient public var published: Field<Bool> { Field("published") }
    /// `topics`.
    @_alwaysEmitIntoClient public var topics: Field<[BaseTopicEntitiy]> { Field("topics") }
    /// `tags`.
    @_alwaysEmitIntoClient public var tags: Field<[String]> { Field("tags") }
    /// `modifiedBy`.
    @_alwaysEmitIntoClient public var modifiedBy: Field<AddressableEntityRef> { Field("modifiedBy") }
    /// `dateModified`.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `publishedBy`.
    @_alwaysEmitIntoClient public var publishedBy: Field<AddressableEntityRef> { Field("publishedBy") }
    /// `datePublished`.
    @_alwaysEmitIntoClient public var datePublished: Field<Instant> { Field("datePublished") }
    /// `topicLinksJob`.
    @_alwaysEmitIntoClient public var topicLinksJob: Field<AddressableEntityRef> { Field("topicLinksJob") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `ProgramInsightsSettings`.
public typealias ProgramInsightsSettings = Model<ProgramInsightsSettingsFields>

/// The properties of ``ProgramInsightsSettings``.
public struct ProgramInsightsSettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `program`.
    @_alwaysEmitIntoClient public var program: Field<BaseProgramEntity> { Field("program") }
    /// `enabled`.
    @_alwaysEmitIntoClient public var enabled: Field<Bool> { Field("enabled") }
}

/// The schema `ProgramInsightsSettingsEntityListing`.
public typealias ProgramInsightsSettingsEntityListing = Model<ProgramInsightsSettingsEntityListingFields>

/// The properties of ``ProgramInsightsSettingsEntityListing``.
public struct ProgramInsightsSettingsEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[ProgramInsightsSettings]> { Field("entities") }
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

/// The schema `ProgramJob`.
public typealias ProgramJob = Model<ProgramJobFields>

/// The properties of ``ProgramJob``.
public struct ProgramJobFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `state`.
    @_alwaysEmitIntoClient public var state: Field<ProgramJobState> { Field("state") }
    /// `programs`.
    @_alwaysEmitIntoClient public var programs: Field<[BaseProgramEntity]> { Field("programs") }
    /// `createdBy`.
    @_alwaysEmitIntoClient public var createdBy: Field<AddressableEntityRef> { Field("createdBy") }
    /// `dateCreated`.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `state` of ``ProgramJob``, open to those that are newer than this version.
public struct ProgramJobState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Running`.
    @_alwaysEmitIntoClient public static var running: Self { "Running" }
    /// `Completed`.
    @_alwaysEmitIntoClient public static var completed: Self { "Completed" }
    /// `Failed`.
    @_alwaysEmitIntoClient public static var failed: Self { "Failed" }
}

/// The schema `ProgramJobRequest`.
public typealias ProgramJobRequest = Model<ProgramJobRequestFields>

/// The properties of ``ProgramJobRequest``.
public struct ProgramJobRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `programIds`, required.
    @_alwaysEmitIntoClient public var programIds: Field<[String]> { Field("programIds") }
}

/// The schema `ProgramMappingsRequest`.
public typealias ProgramMappingsRequest = Model<ProgramMappingsRequestFields>

/// The properties of ``ProgramMappingsRequest``.
public struct ProgramMappingsRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `queueIds`, required.
    @_alwaysEmitIntoClient public var queueIds: Field<[String]> { Field("queueIds") }
    /// `flowIds`, required.
    @_alwaysEmitIntoClient public var flowIds: Field<[String]> { Field("flowIds") }
}

/// The schema `ProgramProcessingSettings`.
public typealias ProgramProcessingSettings = Model<ProgramProcessingSettingsFields>

/// The properties of ``ProgramProcessingSettings``.
public struct ProgramProcessingSettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `program`.
    @_alwaysEmitIntoClient public var program: Field<BaseProgramEntity> { Field("program") }
    /// `sentimentAnalysisEnabled`.
    @_alwaysEmitIntoClient public var sentimentAnalysisEnabled: Field<Bool> { Field("sentimentAnalysisEnabled") }
    /// `agentEmpathyAnalysisEnabled`.
    @_alwaysEmitIntoClient public var agentEmpathyAnalysisEnabled: Field<Bool> { Field("agentEmpathyAnalysisEnabled") }
}

/// The schema `ProgramProcessingSettingsEntityListing`.
public typealias ProgramProcessingSettingsEntityListing = Model<ProgramProcessingSettingsEntityListingFields>

/// The properties of ``ProgramProcessingSettingsEntityListing``.
public struct ProgramProcessingSettingsEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[ProgramProcessingSettings]> { Field("entities") }
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

/// The schema `ProgramProcessingSettingsPatchResponse`.
public typealias ProgramProcessingSettingsPatchResponse = Model<ProgramProcessingSettingsPatchResponseFields>

/// The properties of ``ProgramProcessingSettingsPatchResponse``.
public struct ProgramProcessingSettingsPatchResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `program`.
    @_alwaysEmitIntoClient public var program: Field<BaseProgramEntity> { Field("program") }
    /// `sentimentAnalysisEnabled`.
    @_alwaysEmitIntoClient public var sentimentAnalysisEnabled: Field<Bool> { Field("sentimentAnalysisEnabled") }
    /// `agentEmpathyAnalysisEnabled`.
    @_alwaysEmitIntoClient public var agentEmpathyAnalysisEnabled: Field<Bool> { Field("agentEmpathyAnalysisEnabled") }
}

/// The schema `ProgramRequest`.
public typealias ProgramRequest = Model<ProgramRequestFields>

/// The properties of ``ProgramRequest``.
public struct ProgramRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `topicIds`.
    @_alwaysEmitIntoClient public var topicIds: Field<[String]> { Field("topicIds") }
    /// `tags`.
    @_alwaysEmitIntoClient public var tags: Field<[String]> { Field("tags") }
}

/// The schema `ProgramTopicLinksJob`.
public typealias ProgramTopicLinksJob = Model<ProgramTopicLinksJobFields>

/// The properties of ``ProgramTopicLinksJob``.
public struct ProgramTopicLinksJobFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `state`.
    @_alwaysEmitIntoClient public var state: Field<ProgramTopicLinksJobState> { Field("state") }
    /// `programId`.
    @_alwaysEmitIntoClient public var programId: Field<String> { Field("programId") }
    /// `createdBy`.
    @_alwaysEmitIntoClient public var createdBy: Field<AddressableEntityRef> { Field("createdBy") }
    /// `dateCreated`.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `state` of ``ProgramTopicLinksJob``, open to those that are newer than this version.
public struct ProgramTopicLinksJobState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Running`.
    @_alwaysEmitIntoClient public static var running: Self { "Running" }
    /// `Completed`.
    @_alwaysEmitIntoClient public static var completed: Self { "Completed" }
    /// `Failed`.
    @_alwaysEmitIntoClient public static var failed: Self { "Failed" }
}

/// The schema `ProgramTranscriptionEngine`.
public typealias ProgramTranscriptionEngine = Model<ProgramTranscriptionEngineFields>

/// The properties of ``ProgramTranscriptionEngine``.
public struct ProgramTranscriptionEngineFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `engine`.
    @_alwaysEmitIntoClient public var engine: Field<ProgramTranscriptionEngineEngine> { Field("engine") }
    /// `dialects`.
    @_alwaysEmitIntoClient public var dialects: Field<[String]> { Field("dialects") }
    /// `engineIntegration`.
    @_alwaysEmitIntoClient public var engineIntegration: Field<EngineIntegration> { Field("engineIntegration") }
}

/// A value of `engine` of ``ProgramTranscriptionEngine``, open to those that are newer than this version.
public struct ProgramTranscriptionEngineEngine: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Genesys`.
    @_alwaysEmitIntoClient public static var genesys: Self { "Genesys" }
    /// `GenesysExtended`.
    @_alwaysEmitIntoClient public static var genesysExtended: Self { "GenesysExtended" }
    /// `TranscriptionConnector`.
    @_alwaysEmitIntoClient public static var transcriptionConnector: Self { "TranscriptionConnector" }
}

/// The schema `ProgramTranscriptionEngines`.
public typealias ProgramTranscriptionEngines = Model<ProgramTranscriptionEnginesFields>

/// The properties of ``ProgramTranscriptionEngines``.
public struct ProgramTranscriptionEnginesFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `program`.
    @_alwaysEmitIntoClient public var program: Field<BaseProgramEntity> { Field("program") }
    /// `transcriptionEngines`.
    @_alwaysEmitIntoClient public var transcriptionEngines: Field<[ProgramTranscriptionEngine]> { Field("transcriptionEngines") }
    /// `modifiedBy`.
    @_alwaysEmitIntoClient public var modifiedBy: Field<AddressableEntityRef> { Field("modifiedBy") }
    /// `dateModified`.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `ProgramsEntityListing`.
public typealias ProgramsEntityListing = Model<ProgramsEntityListingFields>

/// The properties of ``ProgramsEntityListing``.
public struct ProgramsEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[ListedProgram]> { Field("entities") }
    /// `pageSize`.
    @_alwaysEmitIntoClient public var pageSize: Field<Int> { Field("pageSize") }
    /// `total`.
    @_alwaysEmitIntoClient public var total: Field<Int> { Field("total") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `nextUri`.
    @_alwaysEmitIntoClient public var nextUri: Field<String> { Field("nextUri") }
    /// `pageCount`.
    @_alwaysEmitIntoClient public var pageCount: Field<Int> { Field("pageCount") }
}
