// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

/// The schema `BaseProgramEntity`.
public typealias BaseProgramEntity = Model<BaseProgramEntityFields>

/// The properties of ``BaseProgramEntity``.
public struct BaseProgramEntityFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `BaseTopicEntitiy`.
public typealias BaseTopicEntitiy = Model<BaseTopicEntitiyFields>

/// The properties of ``BaseTopicEntitiy``.
public struct BaseTopicEntitiyFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `CategoriesEntityListing`.
public typealias CategoriesEntityListing = Model<CategoriesEntityListingFields>

/// The properties of ``CategoriesEntityListing``.
public struct CategoriesEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[StaCategory]> { Field("entities") }
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

/// The schema `CategoryRequest`.
public typealias CategoryRequest = Model<CategoryRequestFields>

/// The properties of ``CategoryRequest``.
public struct CategoryRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `interactionType`, required.
    @_alwaysEmitIntoClient public var interactionType: Field<CategoryRequestInteractionType> { Field("interactionType") }
    /// `criteria`, required.
    @_alwaysEmitIntoClient public var criteria: Field<Operand> { Field("criteria") }
}

/// A value of `interactionType` of ``CategoryRequest``, open to those that are newer than this version.
public struct CategoryRequestInteractionType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Voice`.
    @_alwaysEmitIntoClient public static var voice: Self { "Voice" }
    /// `Digital`.
    @_alwaysEmitIntoClient public static var digital: Self { "Digital" }
    /// `All`.
    @_alwaysEmitIntoClient public static var all: Self { "All" }
}

/// The schema `CommunicationTranslation`.
public typealias CommunicationTranslation = Model<CommunicationTranslationFields>

/// The properties of ``CommunicationTranslation``.
public struct CommunicationTranslationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `communicationId`, required.
    @_alwaysEmitIntoClient public var communicationId: Field<String> { Field("communicationId") }
    /// `transcripts`, required.
    @_alwaysEmitIntoClient public var transcripts: Field<[TranscriptTranslation]> { Field("transcripts") }
}

/// The schema `CommunicationTranslationList`.
public typealias CommunicationTranslationList = Model<CommunicationTranslationListFields>

/// The properties of ``CommunicationTranslationList``.
public struct CommunicationTranslationListFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[CommunicationTranslation]> { Field("entities") }
}

/// The schema `ConversationCategoriesEntityListing`.
public typealias ConversationCategoriesEntityListing = Model<ConversationCategoriesEntityListingFields>

/// The properties of ``ConversationCategoriesEntityListing``.
public struct ConversationCategoriesEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[ConversationCategory]> { Field("entities") }
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

/// The schema `ConversationCategory`.
public typealias ConversationCategory = Model<ConversationCategoryFields>

/// The properties of ``ConversationCategory``.
public struct ConversationCategoryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `interactionType`.
    @_alwaysEmitIntoClient public var interactionType: Field<ConversationCategoryInteractionType> { Field("interactionType") }
    /// `criteria`.
    @_alwaysEmitIntoClient public var criteria: Field<Operand> { Field("criteria") }
}

/// A value of `interactionType` of ``ConversationCategory``, open to those that are newer than this version.
public struct ConversationCategoryInteractionType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Voice`.
    @_alwaysEmitIntoClient public static var voice: Self { "Voice" }
    /// `Digital`.
    @_alwaysEmitIntoClient public static var digital: Self { "Digital" }
    /// `All`.
    @_alwaysEmitIntoClient public static var all: Self { "All" }
}

/// The schema `ConversationInsight`.
public typealias ConversationInsight = Model<ConversationInsightFields>

/// The properties of ``ConversationInsight``.
public struct ConversationInsightFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<ConversationInsightType> { Field("type") }
    /// `title`.
    @_alwaysEmitIntoClient public var title: Field<String> { Field("title") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `outcome`.
    @_alwaysEmitIntoClient public var outcome: Field<String> { Field("outcome") }
}

/// A value of `type` of ``ConversationInsight``, open to those that are newer than this version.
public struct ConversationInsightType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Reason`.
    @_alwaysEmitIntoClient public static var reason: Self { "Reason" }
    /// `Resolution`.
    @_alwaysEmitIntoClient public static var resolution: Self { "Resolution" }
    /// `ActionItem`.
    @_alwaysEmitIntoClient public static var actionItem: Self { "ActionItem" }
}

/// The schema `ConversationMetrics`.
public typealias ConversationMetrics = Model<ConversationMetricsFields>

/// The properties of ``ConversationMetrics``.
public struct ConversationMetricsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `conversation`.
    @_alwaysEmitIntoClient public var conversation: Field<AddressableEntityRef> { Field("conversation") }
    /// `sentimentScore`.
    @_alwaysEmitIntoClient public var sentimentScore: Field<Double> { Field("sentimentScore") }
    /// `sentimentTrend`.
    @_alwaysEmitIntoClient public var sentimentTrend: Field<Double> { Field("sentimentTrend") }
    /// `sentimentTrendClass`.
    @_alwaysEmitIntoClient public var sentimentTrendClass: Field<ConversationMetricsSentimentTrendClass> { Field("sentimentTrendClass") }
    /// `empathyScores`.
    @_alwaysEmitIntoClient public var empathyScores: Field<[EmpathyScore]> { Field("empathyScores") }
    /// `participantMetrics`.
    @_alwaysEmitIntoClient public var participantMetrics: Field<ParticipantMetrics> { Field("participantMetrics") }
}

/// A value of `sentimentTrendClass` of ``ConversationMetrics``, open to those that are newer than this version.
public struct ConversationMetricsSentimentTrendClass: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `NotCalculated`.
    @_alwaysEmitIntoClient public static var notCalculated: Self { "NotCalculated" }
    /// `Declining`.
    @_alwaysEmitIntoClient public static var declining: Self { "Declining" }
    /// `SlightlyDeclining`.
    @_alwaysEmitIntoClient public static var slightlyDeclining: Self { "SlightlyDeclining" }
    /// `NoChange`.
    @_alwaysEmitIntoClient public static var noChange: Self { "NoChange" }
    /// `SlightlyImproving`.
    @_alwaysEmitIntoClient public static var slightlyImproving: Self { "SlightlyImproving" }
    /// `Improving`.
    @_alwaysEmitIntoClient public static var improving: Self { "Improving" }
}

/// The schema `CreateReprocessJobRequest`.
public typealias CreateReprocessJobRequest = Model<CreateReprocessJobRequestFields>

/// The properties of ``CreateReprocessJobRequest``.
public struct CreateReprocessJobRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `dateStart`, required.
    @_alwaysEmitIntoClient public var dateStart: Field<Instant> { Field("dateStart") }
    /// `dateEnd`, required.
    @_alwaysEmitIntoClient public var dateEnd: Field<Instant> { Field("dateEnd") }
    /// `programs`, required.
    @_alwaysEmitIntoClient public var programs: Field<[String]> { Field("programs") }
    /// `mediaTypes`, required.
    @_alwaysEmitIntoClient public var mediaTypes: Field<[String]> { Field("mediaTypes") }
    /// `dialects`.
    @_alwaysEmitIntoClient public var dialects: Field<[String]> { Field("dialects") }
}

/// The schema `DeleteProgramResponse`.
public typealias DeleteProgramResponse = Model<DeleteProgramResponseFields>

/// The properties of ``DeleteProgramResponse``.
public struct DeleteProgramResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `topicLinksJob`.
    @_alwaysEmitIntoClient public var topicLinksJob: Field<AddressableEntityRef> { Field("topicLinksJob") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `DictionaryFeedback`.
public typealias DictionaryFeedback = Model<DictionaryFeedbackFields>

/// The properties of ``DictionaryFeedback``.
public struct DictionaryFeedbackFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `term`, required.
    @_alwaysEmitIntoClient public var term: Field<String> { Field("term") }
    /// `dialect`, required.
    @_alwaysEmitIntoClient public var dialect: Field<String> { Field("dialect") }
    /// `boostValue`.
    @_alwaysEmitIntoClient public var boostValue: Field<Double> { Field("boostValue") }
    /// `source`, set by the platform.
    @_alwaysEmitIntoClient public var source: Field<DictionaryFeedbackSource> { Field("source") }
    /// `dateCreated`, set by the platform.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `createdBy`, set by the platform.
    @_alwaysEmitIntoClient public var createdBy: Field<UserReference> { Field("createdBy") }
    /// `dateModified`, set by the platform.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `modifiedBy`, set by the platform.
    @_alwaysEmitIntoClient public var modifiedBy: Field<UserReference> { Field("modifiedBy") }
    /// `transcriptionEngine`.
    @_alwaysEmitIntoClient public var transcriptionEngine: Field<DictionaryFeedbackTranscriptionEngine> { Field("transcriptionEngine") }
    /// `status`, set by the platform.
    @_alwaysEmitIntoClient public var status: Field<DictionaryFeedbackStatus> { Field("status") }
    /// `invalidReason`, set by the platform.
    @_alwaysEmitIntoClient public var invalidReason: Field<String> { Field("invalidReason") }
    /// `displayAs`.
    @_alwaysEmitIntoClient public var displayAs: Field<String> { Field("displayAs") }
    /// `examplePhrases`.
    @_alwaysEmitIntoClient public var examplePhrases: Field<[DictionaryFeedbackExamplePhrase]> { Field("examplePhrases") }
    /// `soundsLike`.
    @_alwaysEmitIntoClient public var soundsLike: Field<[String]> { Field("soundsLike") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `source` of ``DictionaryFeedback``, open to those that are newer than this version.
public struct DictionaryFeedbackSource: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Manual`.
    @_alwaysEmitIntoClient public static var manual: Self { "Manual" }
}

/// A value of `transcriptionEngine` of ``DictionaryFeedback``, open to those that are newer than this version.
public struct DictionaryFeedbackTranscriptionEngine: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Genesys`.
    @_alwaysEmitIntoClient public static var genesys: Self { "Genesys" }
    /// `GenesysExtended`.
    @_alwaysEmitIntoClient public static var genesysExtended: Self { "GenesysExtended" }
}

/// A value of `status` of ``DictionaryFeedback``, open to those that are newer than this version.
public struct DictionaryFeedbackStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Active`.
    @_alwaysEmitIntoClient public static var active: Self { "Active" }
    /// `Pending`.
    @_alwaysEmitIntoClient public static var pending: Self { "Pending" }
    /// `Failed`.
    @_alwaysEmitIntoClient public static var failed: Self { "Failed" }
    /// `Saved`.
    @_alwaysEmitIntoClient public static var saved: Self { "Saved" }
    /// `Invalid`.
    @_alwaysEmitIntoClient public static var invalid: Self { "Invalid" }
}

/// The schema `DictionaryFeedbackEntityListing`.
public typealias DictionaryFeedbackEntityListing = Model<DictionaryFeedbackEntityListingFields>

/// The properties of ``DictionaryFeedbackEntityListing``.
public struct DictionaryFeedbackEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[ListedDictionaryFeedback]> { Field("entities") }
    /// `pageSize`.
    @_alwaysEmitIntoClient public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageCount`.
    @_alwaysEmitIntoClient public var pageCount: Field<Int> { Field("pageCount") }
    /// `total`.
    @_alwaysEmitIntoClient public var total: Field<Int> { Field("total") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `nextUri`.
    @_alwaysEmitIntoClient public var nextUri: Field<String> { Field("nextUri") }
}

/// The schema `DictionaryFeedbackExamplePhrase`.
public typealias DictionaryFeedbackExamplePhrase = Model<DictionaryFeedbackExamplePhraseFields>

/// The properties of ``DictionaryFeedbackExamplePhrase``.
public struct DictionaryFeedbackExamplePhraseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `phrase`, required.
    @_alwaysEmitIntoClient public var phrase: Field<String> { Field("phrase") }
    /// `source`.
    @_alwaysEmitIntoClient public var source: Field<DictionaryFeedbackExamplePhraseSource> { Field("source") }
}

/// A value of `source` of ``DictionaryFeedbackExamplePhrase``, open to those that are newer than this version.
public struct DictionaryFeedbackExamplePhraseSource: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Manual`.
    @_alwaysEmitIntoClient public static var manual: Self { "Manual" }
}

/// The schema `EmpathyScore`.
public typealias EmpathyScore = Model<EmpathyScoreFields>

/// The properties of ``EmpathyScore``.
public struct EmpathyScoreFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `score`.
    @_alwaysEmitIntoClient public var score: Field<Double> { Field("score") }
    /// `userId`.
    @_alwaysEmitIntoClient public var userId: Field<String> { Field("userId") }
}

/// The schema `EngineIntegration`.
public typealias EngineIntegration = Model<EngineIntegrationFields>

/// The properties of ``EngineIntegration``.
public struct EngineIntegrationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `GenAIPhrasesJob`.
public typealias GenAIPhrasesJob = Model<GenAIPhrasesJobFields>

/// The properties of ``GenAIPhrasesJob``.
public struct GenAIPhrasesJobFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `state`.
    @_alwaysEmitIntoClient public var state: Field<GenAIPhrasesJobState> { Field("state") }
    /// `createdBy`.
    @_alwaysEmitIntoClient public var createdBy: Field<AddressableEntityRef> { Field("createdBy") }
    /// `dateCreated`.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `aiGeneratedPhrases`.
    @_alwaysEmitIntoClient public var aiGeneratedPhrases: Field<[String]> { Field("aiGeneratedPhrases") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `state` of ``GenAIPhrasesJob``, open to those that are newer than this version.
public struct GenAIPhrasesJobState: OpenEnum {
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

/// The schema `GenAIPhrasesJobRequest`.
public typealias GenAIPhrasesJobRequest = Model<GenAIPhrasesJobRequestFields>

/// The properties of ``GenAIPhrasesJobRequest``.
public struct GenAIPhrasesJobRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `topic`, required.
    @_alwaysEmitIntoClient public var topic: Field<GenAIPhrasesJobTopic> { Field("topic") }
}

/// The schema `GenAIPhrasesJobTopic`.
public typealias GenAIPhrasesJobTopic = Model<GenAIPhrasesJobTopicFields>

/// The properties of ``GenAIPhrasesJobTopic``.
public struct GenAIPhrasesJobTopicFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `dialect`, required.
    @_alwaysEmitIntoClient public var dialect: Field<String> { Field("dialect") }
    /// `phrases`.
    @_alwaysEmitIntoClient public var phrases: Field<[String]> { Field("phrases") }
}

/// The schema `GenAIPhrasesJobs`.
public typealias GenAIPhrasesJobs = Model<GenAIPhrasesJobsFields>

/// The properties of ``GenAIPhrasesJobs``.
public struct GenAIPhrasesJobsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `state`.
    @_alwaysEmitIntoClient public var state: Field<GenAIPhrasesJobsState> { Field("state") }
    /// `createdBy`.
    @_alwaysEmitIntoClient public var createdBy: Field<AddressableEntityRef> { Field("createdBy") }
    /// `dateCreated`.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `action`.
    @_alwaysEmitIntoClient public var action: Field<String> { Field("action") }
    /// `entityType`.
    @_alwaysEmitIntoClient public var entityType: Field<GenAIPhrasesJobsEntityType> { Field("entityType") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `state` of ``GenAIPhrasesJobs``, open to those that are newer than this version.
public struct GenAIPhrasesJobsState: OpenEnum {
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

/// A value of `entityType` of ``GenAIPhrasesJobs``, open to those that are newer than this version.
public struct GenAIPhrasesJobsEntityType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `TOPIC`.
    @_alwaysEmitIntoClient public static var topic: Self { "TOPIC" }
    /// `PROGRAM`.
    @_alwaysEmitIntoClient public static var program: Self { "PROGRAM" }
    /// `PROGRAM_TOPIC_LINK`.
    @_alwaysEmitIntoClient public static var programTopicLink: Self { "PROGRAM_TOPIC_LINK" }
    /// `TOPIC_PHRASE`.
    @_alwaysEmitIntoClient public static var topicPhrase: Self { "TOPIC_PHRASE" }
}

/// The schema `GeneralProgramJob`.
public typealias GeneralProgramJob = Model<GeneralProgramJobFields>

/// The properties of ``GeneralProgramJob``.
public struct GeneralProgramJobFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `state`.
    @_alwaysEmitIntoClient public var state: Field<GeneralProgramJobState> { Field("state") }
    /// `createdBy`.
    @_alwaysEmitIntoClient public var createdBy: Field<AddressableEntityRef> { Field("createdBy") }
    /// `dateCreated`.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `state` of ``GeneralProgramJob``, open to those that are newer than this version.
public struct GeneralProgramJobState: OpenEnum {
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

/// The schema `GeneralProgramJobRequest`.
public typealias GeneralProgramJobRequest = Model<GeneralProgramJobRequestFields>

/// The properties of ``GeneralProgramJobRequest``.
public struct GeneralProgramJobRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `dialect`, required.
    @_alwaysEmitIntoClient public var dialect: Field<GeneralProgramJobRequestDialect> { Field("dialect") }
    /// `mode`.
    @_alwaysEmitIntoClient public var mode: Field<GeneralProgramJobRequestMode> { Field("mode") }
}

/// A value of `dialect` of ``GeneralProgramJobRequest``, open to those that are newer than this version.
public struct GeneralProgramJobRequestDialect: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ar-001`.
    @_alwaysEmitIntoClient public static var ar001: Self { "ar-001" }
    /// `ar-AE`.
    @_alwaysEmitIntoClient public static var arAe: Self { "ar-AE" }
    /// `ar-BH`.
    @_alwaysEmitIntoClient public static var arBh: Self { "ar-BH" }
    /// `ar-EG`.
    @_alwaysEmitIntoClient public static var arEg: Self { "ar-EG" }
    /// `ar-IL`.
    @_alwaysEmitIntoClient public static var arIl: Self { "ar-IL" }
    /// `ar-SA`.
    @_alwaysEmitIntoClient public static var arSa: Self { "ar-SA" }
    /// `ar-TN`.
    @_alwaysEmitIntoClient public static var arTn: Self { "ar-TN" }
    /// `da-DK`.
    @_alwaysEmitIntoClient public static var daDk: Self { "da-DK" }
    /// `de-CH`.
    @_alwaysEmitIntoClient public static var deCh: Self { "de-CH" }
    /// `de-DE`.
    @_alwaysEmitIntoClient public static var deDe: Self { "de-DE" }
    /// `en-AU`.
    @_alwaysEmitIntoClient public static var enAu: Self { "en-AU" }
    /// `en-GB`.
    @_alwaysEmitIntoClient public static var enGb: Self { "en-GB" }
    /// `en-HK`.
    @_alwaysEmitIntoClient public static var enHk: Self { "en-HK" }
    /// `en-IE`.
    @_alwaysEmitIntoClient public static var enIe: Self { "en-IE" }
    /// `en-IN`.
    @_alwaysEmitIntoClient public static var enIn: Self { "en-IN" }
    /// `en-NZ`.
    @_alwaysEmitIntoClient public static var enNz: Self { "en-NZ" }
    /// `en-SG`.
    @_alwaysEmitIntoClient public static var enSg: Self { "en-SG" }
    /// `en-US`.
    @_alwaysEmitIntoClient public static var enUs: Self { "en-US" }
    /// `en-ZA`.
    @_alwaysEmitIntoClient public static var enZa: Self { "en-ZA" }
    /// `es-ES`.
    @_alwaysEmitIntoClient public static var esEs: Self { "es-ES" }
    /// `es-US`.
    @_alwaysEmitIntoClient public static var esUs: Self { "es-US" }
    /// `fi-FI`.
    @_alwaysEmitIntoClient public static var fiFi: Self { "fi-FI" }
    /// `fr-CA`.
    @_alwaysEmitIntoClient public static var frCa: Self { "fr-CA" }
    /// `fr-FR`.
    @_alwaysEmitIntoClient public static var frFr: Self { "fr-FR" }
    /// `he-IL`.
    @_alwaysEmitIntoClient public static var heIl: Self { "he-IL" }
    /// `hi-IN`.
    @_alwaysEmitIntoClient public static var hiIn: Self { "hi-IN" }
    /// `it-IT`.
    @_alwaysEmitIntoClient public static var itIt: Self { "it-IT" }
    /// `ja-JP`.
    @_alwaysEmitIntoClient public static var jaJp: Self { "ja-JP" }
    /// `ko-KR`.
    @_alwaysEmitIntoClient public static var koKr: Self { "ko-KR" }
    /// `nb-NO`.
    @_alwaysEmitIntoClient public static var nbNo: Self { "nb-NO" }
    /// `nl-NL`.
    @_alwaysEmitIntoClient public static var nlNl: Self { "nl-NL" }
    /// `pl-PL`.
    @_alwaysEmitIntoClient public static var plPl: Self { "pl-PL" }
    /// `pt-BR`.
    @_alwaysEmitIntoClient public static var ptBr: Self { "pt-BR" }
    /// `pt-PT`.
    @_alwaysEmitIntoClient public static var ptPt: Self { "pt-PT" }
    /// `sv-SE`.
    @_alwaysEmitIntoClient public static var svSe: Self { "sv-SE" }
    /// `tr-TR`.
    @_alwaysEmitIntoClient public static var trTr: Self { "tr-TR" }
    /// `zh-CN`.
    @_alwaysEmitIntoClient public static var zhCn: Self { "zh-CN" }
    /// `zh-HK`.
    @_alwaysEmitIntoClient public static var zhHk: Self { "zh-HK" }
    /// `zh-TW`.
    @_alwaysEmitIntoClient public static var zhTw: Self { "zh-TW" }
    /// `zu-ZA`.
    @_alwaysEmitIntoClient public static var zuZa: Self { "zu-ZA" }
}

/// A value of `mode` of ``GeneralProgramJobRequest``, open to those that are newer than this version.
public struct GeneralProgramJobRequestMode: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Skip`.
    @_alwaysEmitIntoClient public static var skip: Self { "Skip" }
    /// `Merge`.
    @_alwaysEmitIntoClient public static var merge: Self { "Merge" }
    /// `ReplaceMerge`.
    @_alwaysEmitIntoClient public static var replaceMerge: Self { "ReplaceMerge" }
}

/// The schema `GeneralTopic`.
public typealias GeneralTopic = Model<GeneralTopicFields>

/// The properties of ``GeneralTopic``.
public struct GeneralTopicFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
}

/// The schema `GeneralTopicsEntityListing`.
public typealias GeneralTopicsEntityListing = Model<GeneralTopicsEntityListingFields>

/// The properties of ``GeneralTopicsEntityListing``.
public struct GeneralTopicsEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[GeneralTopic]> { Field("entities") }
}

/// The schema `InfixOperator`.
public typealias InfixOperator = Model<InfixOperatorFields>

/// The properties of ``InfixOperator``.
public struct InfixOperatorFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `operatorType`, required.
    @_alwaysEmitIntoClient public var operatorType: Field<InfixOperatorOperatorType> { Field("operatorType") }
    /// `operatorPosition`.
    @_alwaysEmitIntoClient public var operatorPosition: Field<OperatorPosition> { Field("operatorPosition") }
}

/// A value of `operatorType` of ``InfixOperator``, open to those that are newer than this version.
public struct InfixOperatorOperatorType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Or`.
    @_alwaysEmitIntoClient public static var or: Self { "Or" }
    /// `And`.
    @_alwaysEmitIntoClient public static var and: Self { "And" }
    /// `Near`.
    @_alwaysEmitIntoClient public static var near: Self { "Near" }
}

/// The schema `InsightsSettingsRequest`.
public typealias InsightsSettingsRequest = Model<InsightsSettingsRequestFields>

/// The properties of ``InsightsSettingsRequest``.
public struct InsightsSettingsRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `enabled`, required.
    @_alwaysEmitIntoClient public var enabled: Field<Bool> { Field("enabled") }
}

/// The schema `ListedDictionaryFeedback`.
public typealias ListedDictionaryFeedback = Model<ListedDictionaryFeedbackFields>

/// The properties of ``ListedDictionaryFeedback``.
public struct ListedDictionaryFeedbackFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `term`, required.
    @_alwaysEmitIntoClient public var term: Field<String> { Field("term") }
    /// `dialect`, required.
    @_alwaysEmitIntoClient public var dialect: Field<String> { Field("dialect") }
    /// `boostValue`.
    @_alwaysEmitIntoClient public var boostValue: Field<Double> { Field("boostValue") }
    /// `source`, set by the platform.
    @_alwaysEmitIntoClient public var source: Field<ListedDictionaryFeedbackSource> { Field("source") }
    /// `dateCreated`, set by the platform.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `createdBy`, set by the platform.
    @_alwaysEmitIntoClient public var createdBy: Field<UserReference> { Field("createdBy") }
    /// `dateModified`, set by the platform.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `modifiedBy`, set by the platform.
    @_alwaysEmitIntoClient public var modifiedBy: Field<UserReference> { Field("modifiedBy") }
    /// `transcriptionEngine`.
    @_alwaysEmitIntoClient public var transcriptionEngine: Field<ListedDictionaryFeedbackTranscriptionEngine> { Field("transcriptionEngine") }
    /// `status`, set by the platform.
    @_alwaysEmitIntoClient public var status: Field<ListedDictionaryFeedbackStatus> { Field("status") }
    /// `invalidReason`, set by the platform.
    @_alwaysEmitIntoClient public var invalidReason: Field<String> { Field("invalidReason") }
    /// `displayAs`.
    @_alwaysEmitIntoClient public var displayAs: Field<String> { Field("displayAs") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `source` of ``ListedDictionaryFeedback``, open to those that are newer than this version.
public struct ListedDictionaryFeedbackSource: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Manual`.
    @_alwaysEmitIntoClient public static var manual: Self { "Manual" }
}

/// A value of `transcriptionEngine` of ``ListedDictionaryFeedback``, open to those that are newer than this version.
public struct ListedDictionaryFeedbackTranscriptionEngine: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Genesys`.
    @_alwaysEmitIntoClient public static var genesys: Self { "Genesys" }
    /// `GenesysExtended`.
    @_alwaysEmitIntoClient public static var genesysExtended: Self { "GenesysExtended" }
}

/// A value of `status` of ``ListedDictionaryFeedback``, open to those that are newer than this version.
public struct ListedDictionaryFeedbackStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Active`.
    @_alwaysEmitIntoClient public static var active: Self { "Active" }
    /// `Pending`.
    @_alwaysEmitIntoClient public static var pending: Self { "Pending" }
    /// `Failed`.
    @_alwaysEmitIntoClient public static var failed: Self { "Failed" }
    /// `Saved`.
    @_alwaysEmitIntoClient public static var saved: Self { "Saved" }
    /// `Invalid`.
    @_alwaysEmitIntoClient public static var invalid: Self { "Invalid" }
}

/// The schema `ListedProgram`.
public typealias ListedProgram = Model<ListedProgramFields>

/// The properties of ``ListedProgram``.
public struct ListedProgramFields: FieldSet {
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
    /// `topicsCount`.
    @_alwaysEmitIntoClient public var topicsCount: Field<Int> { Field("topicsCount") }
    /// `tags`.
    @_alwaysEmitIntoClient public var tags: Field<[String]> { Field("tags") }
    /// `modifiedBy`.
    @_alwaysEmitIntoClient public var modifiedBy: Field<AddressableEntityRef> { Field("modifiedBy") }
    /// `dateModified`.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `ListedTopic`.
public typealias ListedTopic = Model<ListedTopicFields>

/// The properties of ``ListedTopic``.
public struct ListedTopicFields: FieldSet {
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
    /// `strictness`.
    @_alwaysEmitIntoClient public var strictness: Field<ListedTopicStrictness> { Field("strictness") }
    /// `matchingType`.
    @_alwaysEmitIntoClient public var matchingType: Field<ListedTopicMatchingType> { Field("matchingType") }
    /// `programsCount`.
    @_alwaysEmitIntoClient public var programsCount: Field<Int> { Field("programsCount") }
    /// `tags`.
    @_alwaysEmitIntoClient public var tags: Field<[String]> { Field("tags") }
    /// `dialect`.
    @_alwaysEmitIntoClient public var dialect: Field<String> { Field("dialect") }
    /// `participants`.
    @_alwaysEmitIntoClient public var participants: Field<ListedTopicParticipants> { Field("participants") }
    /// `phrasesCount`.
    @_alwaysEmitIntoClient public var phrasesCount: Field<Int> { Field("phrasesCount") }
    /// `modifiedBy`.
    @_alwaysEmitIntoClient public var modifiedBy: Field<AddressableEntityRef> { Field("modifiedBy") }
    /// `dateModified`.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `strictness` of ``ListedTopic``, open to those that are newer than this version.
public struct ListedTopicStrictness: OpenEnum {
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

/// A value of `matchingType` of ``ListedTopic``, open to those that are newer than this version.
public struct ListedTopicMatchingType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Lexical`.
    @_alwaysEmitIntoClient public static var lexical: Self { "Lexical" }
    /// `Semantic`.
    @_alwaysEmitIntoClient public static var semantic: Self { "Semantic" }
}

/// A value of `participants` of ``ListedTopic``, open to those that are newer than this version.
public struct ListedTopicParticipants: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `External`.
    @_alwaysEmitIntoClient public static var external: Self { "External" }
    /// `Internal`.
    @_alwaysEmitIntoClient public static var `internal`: Self { "Internal" }
    /// `All`.
    @_alwaysEmitIntoClient public static var all: Self { "All" }
}

/// The schema `Operand`.
public typealias Operand = Model<OperandFields>

/// The properties of ``Operand``.
public struct OperandFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<OperandType> { Field("type") }
    /// `occurrence`.
    @_alwaysEmitIntoClient public var occurrence: Field<Int> { Field("occurrence") }
    /// `inverted`.
    @_alwaysEmitIntoClient public var inverted: Field<Bool> { Field("inverted") }
    /// `term`.
    @_alwaysEmitIntoClient public var term: Field<Term> { Field("term") }
    /// `topicId`.
    @_alwaysEmitIntoClient public var topicId: Field<String> { Field("topicId") }
    /// `voiceSecondsPosition`.
    @_alwaysEmitIntoClient public var voiceSecondsPosition: Field<OperandPosition> { Field("voiceSecondsPosition") }
    /// `digitalWordsPosition`.
    @_alwaysEmitIntoClient public var digitalWordsPosition: Field<OperandPosition> { Field("digitalWordsPosition") }
    /// `infixOperator`.
    @_alwaysEmitIntoClient public var infixOperator: Field<InfixOperator> { Field("infixOperator") }
    /// `operands`.
    @_alwaysEmitIntoClient public var operands: Field<[Operand]> { Field("operands") }
}

/// A value of `type` of ``Operand``, open to those that are newer than this version.
public struct OperandType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Term`.
    @_alwaysEmitIntoClient public static var term: Self { "Term" }
    /// `Topic`.
    @_alwaysEmitIntoClient public static var topic: Self { "Topic" }
    /// `OperandGroup`.
    @_alwaysEmitIntoClient public static var operandGroup: Self { "OperandGroup" }
}

/// The schema `OperandPosition`.
public typealias OperandPosition = Model<OperandPositionFields>

/// The properties of ``OperandPosition``.
public struct OperandPositionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `startingPositionValue`.
    @_alwaysEmitIntoClient public var startingPositionValue: Field<Int> { Field("startingPositionValue") }
    /// `startingPositionDirection`.
    @_alwaysEmitIntoClient public var startingPositionDirection: Field<OperandPositionStartingPositionDirection> { Field("startingPositionDirection") }
    /// `endingPositionValue`.
    @_alwaysEmitIntoClient public var endingPositionValue: Field<Int> { Field("endingPositionValue") }
    /// `endingPositionDirection`.
    @_alwaysEmitIntoClient public var endingPositionDirection: Field<OperandPositionEndingPositionDirection> { Field("endingPositionDirection") }
}

/// A value of `startingPositionDirection` of ``OperandPosition``, open to those that are newer than this version.
public struct OperandPositionStartingPositionDirection: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `FromStart`.
    @_alwaysEmitIntoClient public static var fromStart: Self { "FromStart" }
    /// `FromEnd`.
    @_alwaysEmitIntoClient public static var fromEnd: Self { "FromEnd" }
}

/// A value of `endingPositionDirection` of ``OperandPosition``, open to those that are newer than this version.
public struct OperandPositionEndingPositionDirection: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `FromStart`.
    @_alwaysEmitIntoClient public static var fromStart: Self { "FromStart" }
    /// `FromEnd`.
    @_alwaysEmitIntoClient public static var fromEnd: Self { "FromEnd" }
}

/// The schema `OperatorPosition`.
public typealias OperatorPosition = Model<OperatorPositionFields>

/// The properties of ``OperatorPosition``.
public struct OperatorPositionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `voiceSecondsPosition`.
    @_alwaysEmitIntoClient public var voiceSecondsPosition: Field<Int> { Field("voiceSecondsPosition") }
    /// `digitalWordsPosition`.
    @_alwaysEmitIntoClient public var digitalWordsPosition: Field<Int> { Field("digitalWordsPosition") }
}

/// The schema `ReprocessInteractionsByJobIdResponse`.
public typealias ReprocessInteractionsByJobIdResponse = Model<ReprocessInteractionsByJobIdResponseFields>

/// The properties of ``ReprocessInteractionsByJobIdResponse``.
public struct ReprocessInteractionsByJobIdResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `url`.
    @_alwaysEmitIntoClient public var url: Field<String> { Field("url") }
}

/// The schema `ReprocessJobEntityListingResponse`.
public typealias ReprocessJobEntityListingResponse = Model<ReprocessJobEntityListingResponseFields>

/// The properties of ``ReprocessJobEntityListingResponse``.
public struct ReprocessJobEntityListingResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[ReprocessJobResponse]> { Field("entities") }
    /// `pageSize`.
    @_alwaysEmitIntoClient public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`.
    @_alwaysEmitIntoClient public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `total`.
    @_alwaysEmitIntoClient public var total: Field<Int> { Field("total") }
    /// `queueTotal`, required.
    @_alwaysEmitIntoClient public var queueTotal: Field<Int> { Field("queueTotal") }
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

/// The schema `ReprocessJobResponse`.
public typealias ReprocessJobResponse = Model<ReprocessJobResponseFields>

/// The properties of ``ReprocessJobResponse``.
public struct ReprocessJobResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `dateStart`, required.
    @_alwaysEmitIntoClient public var dateStart: Field<Instant> { Field("dateStart") }
    /// `dateEnd`, required.
    @_alwaysEmitIntoClient public var dateEnd: Field<Instant> { Field("dateEnd") }
    /// `mediaTypes`, required.
    @_alwaysEmitIntoClient public var mediaTypes: Field<[String]> { Field("mediaTypes") }
    /// `programs`, required.
    @_alwaysEmitIntoClient public var programs: Field<[String]> { Field("programs") }
    /// `dialects`.
    @_alwaysEmitIntoClient public var dialects: Field<[String]> { Field("dialects") }
    /// `createdBy`, required.
    @_alwaysEmitIntoClient public var createdBy: Field<AddressableEntityRef> { Field("createdBy") }
    /// `dateCreated`, required.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `jobStatus`, required.
    @_alwaysEmitIntoClient public var jobStatus: Field<ReprocessJobResponseJobStatus> { Field("jobStatus") }
    /// `queueOrder`.
    @_alwaysEmitIntoClient public var queueOrder: Field<Int> { Field("queueOrder") }
    /// `processedInteractionsCount`, required.
    @_alwaysEmitIntoClient public var processedInteractionsCount: Field<Int> { Field("processedInteractionsCount") }
    /// `failedInteractionsCount`, required.
    @_alwaysEmitIntoClient public var failedInteractionsCount: Field<Int> { Field("failedInteractionsCount") }
    /// `totalInteractionsCount`.
    @_alwaysEmitIntoClient public var totalInteractionsCount: Field<Int> { Field("totalInteractionsCount") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `jobStatus` of ``ReprocessJobResponse``, open to those that are newer than this version.
public struct ReprocessJobResponseJobStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Queued`.
    @_alwaysEmitIntoClient public static var queued: Self { "Queued" }
    /// `InProgress`.
    @_alwaysEmitIntoClient public static var inProgress: Self { "InProgress" }
    /// `Completed`.
    @_alwaysEmitIntoClient public static var completed: Self { "Completed" }
    /// `Failed`.
    @_alwaysEmitIntoClient public static var failed: Self { "Failed" }
}

/// The schema `SegmentUrl`.
public typealias SegmentUrl = Model<SegmentUrlFields>

/// The properties of ``SegmentUrl``.
public struct SegmentUrlFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `recording`.
    @_alwaysEmitIntoClient public var recording: Field<AddressableEntityRef> { Field("recording") }
    /// `url`.
    @_alwaysEmitIntoClient public var url: Field<String> { Field("url") }
}

/// The schema `SentimentData`.
public typealias SentimentData = Model<SentimentDataFields>

/// The properties of ``SentimentData``.
public struct SentimentDataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `insights`.
    @_alwaysEmitIntoClient public var insights: Field<SentimentInsights> { Field("insights") }
}

/// The schema `SentimentFeedback`.
public typealias SentimentFeedback = Model<SentimentFeedbackFields>

/// The properties of ``SentimentFeedback``.
public struct SentimentFeedbackFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `phrase`, required.
    @_alwaysEmitIntoClient public var phrase: Field<String> { Field("phrase") }
    /// `dialect`, required.
    @_alwaysEmitIntoClient public var dialect: Field<String> { Field("dialect") }
    /// `feedbackValue`, required.
    @_alwaysEmitIntoClient public var feedbackValue: Field<SentimentFeedbackFeedbackValue> { Field("feedbackValue") }
    /// `dateCreated`, set by the platform.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `createdBy`, set by the platform.
    @_alwaysEmitIntoClient public var createdBy: Field<AddressableEntityRef> { Field("createdBy") }
}

/// A value of `feedbackValue` of ``SentimentFeedback``, open to those that are newer than this version.
public struct SentimentFeedbackFeedbackValue: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Neutral`.
    @_alwaysEmitIntoClient public static var neutral: Self { "Neutral" }
    /// `Positive`.
    @_alwaysEmitIntoClient public static var positive: Self { "Positive" }
    /// `Negative`.
    @_alwaysEmitIntoClient public static var negative: Self { "Negative" }
}

/// The schema `SentimentFeedbackEntityListing`.
public typealias SentimentFeedbackEntityListing = Model<SentimentFeedbackEntityListingFields>

/// The properties of ``SentimentFeedbackEntityListing``.
public struct SentimentFeedbackEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[SentimentFeedback]> { Field("entities") }
}

/// The schema `SentimentInsightEntry`.
public typealias SentimentInsightEntry = Model<SentimentInsightEntryFields>

/// The properties of ``SentimentInsightEntry``.
public struct SentimentInsightEntryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `title`, required.
    @_alwaysEmitIntoClient public var title: Field<String> { Field("title") }
    /// `description`, required.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
}

/// The schema `SentimentInsights`.
public typealias SentimentInsights = Model<SentimentInsightsFields>

/// The properties of ``SentimentInsights``.
public struct SentimentInsightsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `positiveSentimentReasons`.
    @_alwaysEmitIntoClient public var positiveSentimentReasons: Field<[SentimentInsightEntry]> { Field("positiveSentimentReasons") }
    /// `negativeSentimentReasons`.
    @_alwaysEmitIntoClient public var negativeSentimentReasons: Field<[SentimentInsightEntry]> { Field("negativeSentimentReasons") }
}

/// The schema `SpeechTextAnalyticsConversationSummary`.
public typealias SpeechTextAnalyticsConversationSummary = Model<SpeechTextAnalyticsConversationSummaryFields>

/// The properties of ``SpeechTextAnalyticsConversationSummary``.
public struct SpeechTextAnalyticsConversationSummaryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `summaryType`.
    @_alwaysEmitIntoClient public var summaryType: Field<SpeechTextAnalyticsConversationSummarySummaryType> { Field("summaryType") }
    /// `mediaType`.
    @_alwaysEmitIntoClient public var mediaType: Field<SpeechTextAnalyticsConversationSummaryMediaType> { Field("mediaType") }
    /// `language`.
    @_alwaysEmitIntoClient public var language: Field<String> { Field("language") }
    /// `summaryId`.
    @_alwaysEmitIntoClient public var summaryId: Field<String> { Field("summaryId") }
    /// `agentId`.
    @_alwaysEmitIntoClient public var agentId: Field<String> { Field("agentId") }
    /// `sourceId`.
    @_alwaysEmitIntoClient public var sourceId: Field<String> { Field("sourceId") }
    /// `summary`.
    @_alwaysEmitIntoClient public var summary: Field<String> { Field("summary") }
    /// `generated`.
    @_alwaysEmitIntoClient public var generated: Field<Bool> { Field("generated") }
    /// `dateCreated`.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `insights`.
    @_alwaysEmitIntoClient public var insights: Field<[ConversationInsight]> { Field("insights") }
}

/// A value of `summaryType` of ``SpeechTextAnalyticsConversationSummary``, open to those that are newer than this
/// version.
public struct SpeechTextAnalyticsConversationSummarySummaryType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Conversation`.
    @_alwaysEmitIntoClient public static var conversation: Self { "Conversation" }
    /// `Agent`.
    @_alwaysEmitIntoClient public static var agent: Self { "Agent" }
    /// `VirtualAgent`.
    @_alwaysEmitIntoClient public static var virtualAgent: Self { "VirtualAgent" }
}

/// A value of `mediaType` of ``SpeechTextAnalyticsConversationSummary``, open to those that are newer than this
/// version.
public struct SpeechTextAnalyticsConversationSummaryMediaType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
    /// `Message`.
    @_alwaysEmitIntoClient public static var message: Self { "Message" }
    /// `Call`.
    @_alwaysEmitIntoClient public static var call: Self { "Call" }
    /// `Email`.
    @_alwaysEmitIntoClient public static var email: Self { "Email" }
}

/// The schema `SpeechTextAnalyticsConversationSummaryListing`.
public typealias SpeechTextAnalyticsConversationSummaryListing = Model<SpeechTextAnalyticsConversationSummaryListingFields>

/// The properties of ``SpeechTextAnalyticsConversationSummaryListing``.
public struct SpeechTextAnalyticsConversationSummaryListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[SpeechTextAnalyticsConversationSummary]> { Field("entities") }
}

/// The schema `SpeechTextAnalyticsSettingsRequest`.
public typealias SpeechTextAnalyticsSettingsRequest = Model<SpeechTextAnalyticsSettingsRequestFields>

/// The properties of ``SpeechTextAnalyticsSettingsRequest``.
public struct SpeechTextAnalyticsSettingsRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `defaultProgramId`.
    @_alwaysEmitIntoClient public var defaultProgramId: Field<String> { Field("defaultProgramId") }
    /// `expectedDialects`.
    @_alwaysEmitIntoClient public var expectedDialects: Field<[String]> { Field("expectedDialects") }
    /// `textAnalyticsEnabled`.
    @_alwaysEmitIntoClient public var textAnalyticsEnabled: Field<Bool> { Field("textAnalyticsEnabled") }
    /// `agentEmpathyEnabled`.
    @_alwaysEmitIntoClient public var agentEmpathyEnabled: Field<Bool> { Field("agentEmpathyEnabled") }
}

/// The schema `SpeechTextAnalyticsSettingsResponse`.
public typealias SpeechTextAnalyticsSettingsResponse = Model<SpeechTextAnalyticsSettingsResponseFields>

/// The properties of ``SpeechTextAnalyticsSettingsResponse``.
public struct SpeechTextAnalyticsSettingsResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `defaultProgram`.
    @_alwaysEmitIntoClient public var defaultProgram: Field<AddressableEntityRef> { Field("defaultProgram") }
    /// `expectedDialects`.
    @_alwaysEmitIntoClient public var expectedDialects: Field<[String]> { Field("expectedDialects") }
    /// `textAnalyticsEnabled`.
    @_alwaysEmitIntoClient public var textAnalyticsEnabled: Field<Bool> { Field("textAnalyticsEnabled") }
    /// `agentEmpathyEnabled`.
    @_alwaysEmitIntoClient public var agentEmpathyEnabled: Field<Bool> { Field("agentEmpathyEnabled") }
}

/// The schema `StaCategory`.
public typealias StaCategory = Model<StaCategoryFields>

/// The properties of ``StaCategory``.
public struct StaCategoryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `interactionType`, required.
    @_alwaysEmitIntoClient public var interactionType: Field<StaCategoryInteractionType> { Field("interactionType") }
    /// `criteria`, required.
    @_alwaysEmitIntoClient public var criteria: Field<Operand> { Field("criteria") }
    /// `createdBy`.
    @_alwaysEmitIntoClient public var createdBy: Field<AddressableEntityRef> { Field("createdBy") }
    /// `dateCreated`.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `modifiedBy`.
    @_alwaysEmitIntoClient public var modifiedBy: Field<AddressableEntityRef> { Field("modifiedBy") }
    /// `dateModified`.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `interactionType` of ``StaCategory``, open to those that are newer than this version.
public struct StaCategoryInteractionType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Voice`.
    @_alwaysEmitIntoClient public static var voice: Self { "Voice" }
    /// `Digital`.
    @_alwaysEmitIntoClient public static var digital: Self { "Digital" }
    /// `All`.
    @_alwaysEmitIntoClient public static var all: Self { "All" }
}

/// The schema `SupportedDialectsEntityListing`.
public typealias SupportedDialectsEntityListing = Model<SupportedDialectsEntityListingFields>

/// The properties of ``SupportedDialectsEntityListing``.
public struct SupportedDialectsEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[SupportedDialectsTranscriptionEngine]> { Field("entities") }
}

/// The schema `SupportedDialectsTranscriptionEngine`.
public typealias SupportedDialectsTranscriptionEngine = Model<SupportedDialectsTranscriptionEngineFields>

/// The properties of ``SupportedDialectsTranscriptionEngine``.
public struct SupportedDialectsTranscriptionEngineFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `engine`.
    @_alwaysEmitIntoClient public var engine: Field<SupportedDialectsTranscriptionEngineEngine> { Field("engine") }
    /// `dialects`.
    @_alwaysEmitIntoClient public var dialects: Field<[String]> { Field("dialects") }
    /// `engineIntegration`.
    @_alwaysEmitIntoClient public var engineIntegration: Field<EngineIntegration> { Field("engineIntegration") }
}

/// A value of `engine` of ``SupportedDialectsTranscriptionEngine``, open to those that are newer than this version.
public struct SupportedDialectsTranscriptionEngineEngine: OpenEnum {
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

/// The schema `UnifiedGeneralTopic`.
public typealias UnifiedGeneralTopic = Model<UnifiedGeneralTopicFields>

/// The properties of ``UnifiedGeneralTopic``.
public struct UnifiedGeneralTopicFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<UnifiedGeneralTopicStatus> { Field("status") }
}

/// A value of `status` of ``UnifiedGeneralTopic``, open to those that are newer than this version.
public struct UnifiedGeneralTopicStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Deprecated`.
    @_alwaysEmitIntoClient public static var deprecated: Self { "Deprecated" }
    /// `Outdated`.
    @_alwaysEmitIntoClient public static var outdated: Self { "Outdated" }
    /// `Modified`.
    @_alwaysEmitIntoClient public static var modified: Self { "Modified" }
    /// `UpToDate`.
    @_alwaysEmitIntoClient public static var upToDate: Self { "UpToDate" }
    /// `ToBeCreated`.
    @_alwaysEmitIntoClient public static var toBeCreated: Self { "ToBeCreated" }
    /// `CreatedByUser`.
    @_alwaysEmitIntoClient public static var createdByUser: Self { "CreatedByUser" }
}

/// The schema `UnifiedGeneralTopicEntityListing`.
public typealias UnifiedGeneralTopicEntityListing = Model<UnifiedGeneralTopicEntityListingFields>

/// The properties of ``UnifiedGeneralTopicEntityListing``.
public struct UnifiedGeneralTopicEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[UnifiedGeneralTopic]> { Field("entities") }
}

/// The schema `UnpublishedProgramsEntityListing`.
public typealias UnpublishedProgramsEntityListing = Model<UnpublishedProgramsEntityListingFields>

/// The properties of ``UnpublishedProgramsEntityListing``.
public struct UnpublishedProgramsEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[Program]> { Field("entities") }
    /// `pageSize`.
    @_alwaysEmitIntoClient public var pageSize: Field<Int> { Field("pageSize") }
    /// `total`.
    @_alwaysEmitIntoClient public var total: Field<Int> { Field("total") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `pageCount`.
    @_alwaysEmitIntoClient public var pageCount: Field<Int> { Field("pageCount") }
    /// `nextUri`.
    @_alwaysEmitIntoClient public var nextUri: Field<String> { Field("nextUri") }
}
