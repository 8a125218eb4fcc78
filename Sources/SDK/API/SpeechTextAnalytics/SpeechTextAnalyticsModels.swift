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
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `BaseTopicEntitiy`.
public typealias BaseTopicEntitiy = Model<BaseTopicEntitiyFields>

/// The properties of ``BaseTopicEntitiy``.
public struct BaseTopicEntitiyFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `CategoriesEntityListing`.
public typealias CategoriesEntityListing = Model<CategoriesEntityListingFields>

/// The properties of ``CategoriesEntityListing``.
public struct CategoriesEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[StaCategory]> { Field("entities") }
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

/// The schema `CategoryRequest`.
public typealias CategoryRequest = Model<CategoryRequestFields>

/// The properties of ``CategoryRequest``.
public struct CategoryRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    public var name: Field<String> { Field("name") }
    /// `description`.
    public var description: Field<String> { Field("description") }
    /// `interactionType`, required.
    public var interactionType: Field<CategoryRequestInteractionType> { Field("interactionType") }
    /// `criteria`, required.
    public var criteria: Field<Operand> { Field("criteria") }
}

/// A value of `interactionType` of ``CategoryRequest``, open to those that are newer than this version.
public struct CategoryRequestInteractionType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Voice`.
    public static var voice: Self { "Voice" }
    /// `Digital`.
    public static var digital: Self { "Digital" }
    /// `All`.
    public static var all: Self { "All" }
}

/// The schema `CommunicationTranslation`.
public typealias CommunicationTranslation = Model<CommunicationTranslationFields>

/// The properties of ``CommunicationTranslation``.
public struct CommunicationTranslationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `communicationId`, required.
    public var communicationId: Field<String> { Field("communicationId") }
    /// `transcripts`, required.
    public var transcripts: Field<[TranscriptTranslation]> { Field("transcripts") }
}

/// The schema `CommunicationTranslationList`.
public typealias CommunicationTranslationList = Model<CommunicationTranslationListFields>

/// The properties of ``CommunicationTranslationList``.
public struct CommunicationTranslationListFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[CommunicationTranslation]> { Field("entities") }
}

/// The schema `ConversationCategoriesEntityListing`.
public typealias ConversationCategoriesEntityListing = Model<ConversationCategoriesEntityListingFields>

/// The properties of ``ConversationCategoriesEntityListing``.
public struct ConversationCategoriesEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[ConversationCategory]> { Field("entities") }
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

/// The schema `ConversationCategory`.
public typealias ConversationCategory = Model<ConversationCategoryFields>

/// The properties of ``ConversationCategory``.
public struct ConversationCategoryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `description`.
    public var description: Field<String> { Field("description") }
    /// `interactionType`.
    public var interactionType: Field<ConversationCategoryInteractionType> { Field("interactionType") }
    /// `criteria`.
    public var criteria: Field<Operand> { Field("criteria") }
}

/// A value of `interactionType` of ``ConversationCategory``, open to those that are newer than this version.
public struct ConversationCategoryInteractionType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Voice`.
    public static var voice: Self { "Voice" }
    /// `Digital`.
    public static var digital: Self { "Digital" }
    /// `All`.
    public static var all: Self { "All" }
}

/// The schema `ConversationInsight`.
public typealias ConversationInsight = Model<ConversationInsightFields>

/// The properties of ``ConversationInsight``.
public struct ConversationInsightFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    public var type: Field<ConversationInsightType> { Field("type") }
    /// `title`.
    public var title: Field<String> { Field("title") }
    /// `description`.
    public var description: Field<String> { Field("description") }
    /// `outcome`.
    public var outcome: Field<String> { Field("outcome") }
}

/// A value of `type` of ``ConversationInsight``, open to those that are newer than this version.
public struct ConversationInsightType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Reason`.
    public static var reason: Self { "Reason" }
    /// `Resolution`.
    public static var resolution: Self { "Resolution" }
    /// `ActionItem`.
    public static var actionItem: Self { "ActionItem" }
}

/// The schema `ConversationMetrics`.
public typealias ConversationMetrics = Model<ConversationMetricsFields>

/// The properties of ``ConversationMetrics``.
public struct ConversationMetricsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `conversation`.
    public var conversation: Field<AddressableEntityRef> { Field("conversation") }
    /// `sentimentScore`.
    public var sentimentScore: Field<Double> { Field("sentimentScore") }
    /// `sentimentTrend`.
    public var sentimentTrend: Field<Double> { Field("sentimentTrend") }
    /// `sentimentTrendClass`.
    public var sentimentTrendClass: Field<ConversationMetricsSentimentTrendClass> { Field("sentimentTrendClass") }
    /// `empathyScores`.
    public var empathyScores: Field<[EmpathyScore]> { Field("empathyScores") }
    /// `participantMetrics`.
    public var participantMetrics: Field<ParticipantMetrics> { Field("participantMetrics") }
}

/// A value of `sentimentTrendClass` of ``ConversationMetrics``, open to those that are newer than this version.
public struct ConversationMetricsSentimentTrendClass: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `NotCalculated`.
    public static var notCalculated: Self { "NotCalculated" }
    /// `Declining`.
    public static var declining: Self { "Declining" }
    /// `SlightlyDeclining`.
    public static var slightlyDeclining: Self { "SlightlyDeclining" }
    /// `NoChange`.
    public static var noChange: Self { "NoChange" }
    /// `SlightlyImproving`.
    public static var slightlyImproving: Self { "SlightlyImproving" }
    /// `Improving`.
    public static var improving: Self { "Improving" }
}

/// The schema `CreateReprocessJobRequest`.
public typealias CreateReprocessJobRequest = Model<CreateReprocessJobRequestFields>

/// The properties of ``CreateReprocessJobRequest``.
public struct CreateReprocessJobRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    public var name: Field<String> { Field("name") }
    /// `description`.
    public var description: Field<String> { Field("description") }
    /// `dateStart`, required.
    public var dateStart: Field<Instant> { Field("dateStart") }
    /// `dateEnd`, required.
    public var dateEnd: Field<Instant> { Field("dateEnd") }
    /// `programs`, required.
    public var programs: Field<[String]> { Field("programs") }
    /// `mediaTypes`, required.
    public var mediaTypes: Field<[String]> { Field("mediaTypes") }
    /// `dialects`.
    public var dialects: Field<[String]> { Field("dialects") }
}

/// The schema `DeleteProgramResponse`.
public typealias DeleteProgramResponse = Model<DeleteProgramResponseFields>

/// The properties of ``DeleteProgramResponse``.
public struct DeleteProgramResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `topicLinksJob`.
    public var topicLinksJob: Field<AddressableEntityRef> { Field("topicLinksJob") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `DictionaryFeedback`.
public typealias DictionaryFeedback = Model<DictionaryFeedbackFields>

/// The properties of ``DictionaryFeedback``.
public struct DictionaryFeedbackFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `term`, required.
    public var term: Field<String> { Field("term") }
    /// `dialect`, required.
    public var dialect: Field<String> { Field("dialect") }
    /// `boostValue`.
    public var boostValue: Field<Double> { Field("boostValue") }
    /// `source`, set by the platform.
    public var source: Field<DictionaryFeedbackSource> { Field("source") }
    /// `dateCreated`, set by the platform.
    public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `createdBy`, set by the platform.
    public var createdBy: Field<UserReference> { Field("createdBy") }
    /// `dateModified`, set by the platform.
    public var dateModified: Field<Instant> { Field("dateModified") }
    /// `modifiedBy`, set by the platform.
    public var modifiedBy: Field<UserReference> { Field("modifiedBy") }
    /// `transcriptionEngine`.
    public var transcriptionEngine: Field<DictionaryFeedbackTranscriptionEngine> { Field("transcriptionEngine") }
    /// `status`, set by the platform.
    public var status: Field<DictionaryFeedbackStatus> { Field("status") }
    /// `invalidReason`, set by the platform.
    public var invalidReason: Field<String> { Field("invalidReason") }
    /// `displayAs`.
    public var displayAs: Field<String> { Field("displayAs") }
    /// `examplePhrases`.
    public var examplePhrases: Field<[DictionaryFeedbackExamplePhrase]> { Field("examplePhrases") }
    /// `soundsLike`.
    public var soundsLike: Field<[String]> { Field("soundsLike") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `source` of ``DictionaryFeedback``, open to those that are newer than this version.
public struct DictionaryFeedbackSource: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Manual`.
    public static var manual: Self { "Manual" }
}

/// A value of `transcriptionEngine` of ``DictionaryFeedback``, open to those that are newer than this version.
public struct DictionaryFeedbackTranscriptionEngine: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Genesys`.
    public static var genesys: Self { "Genesys" }
    /// `GenesysExtended`.
    public static var genesysExtended: Self { "GenesysExtended" }
}

/// A value of `status` of ``DictionaryFeedback``, open to those that are newer than this version.
public struct DictionaryFeedbackStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Active`.
    public static var active: Self { "Active" }
    /// `Pending`.
    public static var pending: Self { "Pending" }
    /// `Failed`.
    public static var failed: Self { "Failed" }
    /// `Saved`.
    public static var saved: Self { "Saved" }
    /// `Invalid`.
    public static var invalid: Self { "Invalid" }
}

/// The schema `DictionaryFeedbackEntityListing`.
public typealias DictionaryFeedbackEntityListing = Model<DictionaryFeedbackEntityListingFields>

/// The properties of ``DictionaryFeedbackEntityListing``.
public struct DictionaryFeedbackEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[ListedDictionaryFeedback]> { Field("entities") }
    /// `pageSize`.
    public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageCount`.
    public var pageCount: Field<Int> { Field("pageCount") }
    /// `total`.
    public var total: Field<Int> { Field("total") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
    /// `nextUri`.
    public var nextUri: Field<String> { Field("nextUri") }
}

/// The schema `DictionaryFeedbackExamplePhrase`.
public typealias DictionaryFeedbackExamplePhrase = Model<DictionaryFeedbackExamplePhraseFields>

/// The properties of ``DictionaryFeedbackExamplePhrase``.
public struct DictionaryFeedbackExamplePhraseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `phrase`, required.
    public var phrase: Field<String> { Field("phrase") }
    /// `source`.
    public var source: Field<DictionaryFeedbackExamplePhraseSource> { Field("source") }
}

/// A value of `source` of ``DictionaryFeedbackExamplePhrase``, open to those that are newer than this version.
public struct DictionaryFeedbackExamplePhraseSource: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Manual`.
    public static var manual: Self { "Manual" }
}

/// The schema `EmpathyScore`.
public typealias EmpathyScore = Model<EmpathyScoreFields>

/// The properties of ``EmpathyScore``.
public struct EmpathyScoreFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `score`.
    public var score: Field<Double> { Field("score") }
    /// `userId`.
    public var userId: Field<String> { Field("userId") }
}

/// The schema `EngineIntegration`.
public typealias EngineIntegration = Model<EngineIntegrationFields>

/// The properties of ``EngineIntegration``.
public struct EngineIntegrationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `GenAIPhrasesJob`.
public typealias GenAIPhrasesJob = Model<GenAIPhrasesJobFields>

/// The properties of ``GenAIPhrasesJob``.
public struct GenAIPhrasesJobFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `state`.
    public var state: Field<GenAIPhrasesJobState> { Field("state") }
    /// `createdBy`.
    public var createdBy: Field<AddressableEntityRef> { Field("createdBy") }
    /// `dateCreated`.
    public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`.
    public var dateModified: Field<Instant> { Field("dateModified") }
    /// `aiGeneratedPhrases`.
    public var aiGeneratedPhrases: Field<[String]> { Field("aiGeneratedPhrases") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `state` of ``GenAIPhrasesJob``, open to those that are newer than this version.
public struct GenAIPhrasesJobState: OpenEnum {
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

/// The schema `GenAIPhrasesJobRequest`.
public typealias GenAIPhrasesJobRequest = Model<GenAIPhrasesJobRequestFields>

/// The properties of ``GenAIPhrasesJobRequest``.
public struct GenAIPhrasesJobRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `topic`, required.
    public var topic: Field<GenAIPhrasesJobTopic> { Field("topic") }
}

/// The schema `GenAIPhrasesJobTopic`.
public typealias GenAIPhrasesJobTopic = Model<GenAIPhrasesJobTopicFields>

/// The properties of ``GenAIPhrasesJobTopic``.
public struct GenAIPhrasesJobTopicFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    public var name: Field<String> { Field("name") }
    /// `description`.
    public var description: Field<String> { Field("description") }
    /// `dialect`, required.
    public var dialect: Field<String> { Field("dialect") }
    /// `phrases`.
    public var phrases: Field<[String]> { Field("phrases") }
}

/// The schema `GenAIPhrasesJobs`.
public typealias GenAIPhrasesJobs = Model<GenAIPhrasesJobsFields>

/// The properties of ``GenAIPhrasesJobs``.
public struct GenAIPhrasesJobsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `state`.
    public var state: Field<GenAIPhrasesJobsState> { Field("state") }
    /// `createdBy`.
    public var createdBy: Field<AddressableEntityRef> { Field("createdBy") }
    /// `dateCreated`.
    public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`.
    public var dateModified: Field<Instant> { Field("dateModified") }
    /// `action`.
    public var action: Field<String> { Field("action") }
    /// `entityType`.
    public var entityType: Field<GenAIPhrasesJobsEntityType> { Field("entityType") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `state` of ``GenAIPhrasesJobs``, open to those that are newer than this version.
public struct GenAIPhrasesJobsState: OpenEnum {
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

/// A value of `entityType` of ``GenAIPhrasesJobs``, open to those that are newer than this version.
public struct GenAIPhrasesJobsEntityType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `TOPIC`.
    public static var topic: Self { "TOPIC" }
    /// `PROGRAM`.
    public static var program: Self { "PROGRAM" }
    /// `PROGRAM_TOPIC_LINK`.
    public static var programTopicLink: Self { "PROGRAM_TOPIC_LINK" }
    /// `TOPIC_PHRASE`.
    public static var topicPhrase: Self { "TOPIC_PHRASE" }
}

/// The schema `GeneralProgramJob`.
public typealias GeneralProgramJob = Model<GeneralProgramJobFields>

/// The properties of ``GeneralProgramJob``.
public struct GeneralProgramJobFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `state`.
    public var state: Field<GeneralProgramJobState> { Field("state") }
    /// `createdBy`.
    public var createdBy: Field<AddressableEntityRef> { Field("createdBy") }
    /// `dateCreated`.
    public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`.
    public var dateModified: Field<Instant> { Field("dateModified") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `state` of ``GeneralProgramJob``, open to those that are newer than this version.
public struct GeneralProgramJobState: OpenEnum {
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

/// The schema `GeneralProgramJobRequest`.
public typealias GeneralProgramJobRequest = Model<GeneralProgramJobRequestFields>

/// The properties of ``GeneralProgramJobRequest``.
public struct GeneralProgramJobRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `dialect`, required.
    public var dialect: Field<GeneralProgramJobRequestDialect> { Field("dialect") }
    /// `mode`.
    public var mode: Field<GeneralProgramJobRequestMode> { Field("mode") }
}

/// A value of `dialect` of ``GeneralProgramJobRequest``, open to those that are newer than this version.
public struct GeneralProgramJobRequestDialect: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ar-001`.
    public static var ar001: Self { "ar-001" }
    /// `ar-AE`.
    public static var arAe: Self { "ar-AE" }
    /// `ar-BH`.
    public static var arBh: Self { "ar-BH" }
    /// `ar-EG`.
    public static var arEg: Self { "ar-EG" }
    /// `ar-IL`.
    public static var arIl: Self { "ar-IL" }
    /// `ar-SA`.
    public static var arSa: Self { "ar-SA" }
    /// `ar-TN`.
    public static var arTn: Self { "ar-TN" }
    /// `da-DK`.
    public static var daDk: Self { "da-DK" }
    /// `de-CH`.
    public static var deCh: Self { "de-CH" }
    /// `de-DE`.
    public static var deDe: Self { "de-DE" }
    /// `en-AU`.
    public static var enAu: Self { "en-AU" }
    /// `en-GB`.
    public static var enGb: Self { "en-GB" }
    /// `en-HK`.
    public static var enHk: Self { "en-HK" }
    /// `en-IE`.
    public static var enIe: Self { "en-IE" }
    /// `en-IN`.
    public static var enIn: Self { "en-IN" }
    /// `en-NZ`.
    public static var enNz: Self { "en-NZ" }
    /// `en-SG`.
    public static var enSg: Self { "en-SG" }
    /// `en-US`.
    public static var enUs: Self { "en-US" }
    /// `en-ZA`.
    public static var enZa: Self { "en-ZA" }
    /// `es-ES`.
    public static var esEs: Self { "es-ES" }
    /// `es-US`.
    public static var esUs: Self { "es-US" }
    /// `fi-FI`.
    public static var fiFi: Self { "fi-FI" }
    /// `fr-CA`.
    public static var frCa: Self { "fr-CA" }
    /// `fr-FR`.
    public static var frFr: Self { "fr-FR" }
    /// `he-IL`.
    public static var heIl: Self { "he-IL" }
    /// `hi-IN`.
    public static var hiIn: Self { "hi-IN" }
    /// `it-IT`.
    public static var itIt: Self { "it-IT" }
    /// `ja-JP`.
    public static var jaJp: Self { "ja-JP" }
    /// `ko-KR`.
    public static var koKr: Self { "ko-KR" }
    /// `nb-NO`.
    public static var nbNo: Self { "nb-NO" }
    /// `nl-NL`.
    public static var nlNl: Self { "nl-NL" }
    /// `pl-PL`.
    public static var plPl: Self { "pl-PL" }
    /// `pt-BR`.
    public static var ptBr: Self { "pt-BR" }
    /// `pt-PT`.
    public static var ptPt: Self { "pt-PT" }
    /// `sv-SE`.
    public static var svSe: Self { "sv-SE" }
    /// `tr-TR`.
    public static var trTr: Self { "tr-TR" }
    /// `zh-CN`.
    public static var zhCn: Self { "zh-CN" }
    /// `zh-HK`.
    public static var zhHk: Self { "zh-HK" }
    /// `zh-TW`.
    public static var zhTw: Self { "zh-TW" }
    /// `zu-ZA`.
    public static var zuZa: Self { "zu-ZA" }
}

/// A value of `mode` of ``GeneralProgramJobRequest``, open to those that are newer than this version.
public struct GeneralProgramJobRequestMode: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Skip`.
    public static var skip: Self { "Skip" }
    /// `Merge`.
    public static var merge: Self { "Merge" }
    /// `ReplaceMerge`.
    public static var replaceMerge: Self { "ReplaceMerge" }
}

/// The schema `GeneralTopic`.
public typealias GeneralTopic = Model<GeneralTopicFields>

/// The properties of ``GeneralTopic``.
public struct GeneralTopicFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`.
    public var name: Field<String> { Field("name") }
}

/// The schema `GeneralTopicsEntityListing`.
public typealias GeneralTopicsEntityListing = Model<GeneralTopicsEntityListingFields>

/// The properties of ``GeneralTopicsEntityListing``.
public struct GeneralTopicsEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[GeneralTopic]> { Field("entities") }
}

/// The schema `InfixOperator`.
public typealias InfixOperator = Model<InfixOperatorFields>

/// The properties of ``InfixOperator``.
public struct InfixOperatorFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `operatorType`, required.
    public var operatorType: Field<InfixOperatorOperatorType> { Field("operatorType") }
    /// `operatorPosition`.
    public var operatorPosition: Field<OperatorPosition> { Field("operatorPosition") }
}

/// A value of `operatorType` of ``InfixOperator``, open to those that are newer than this version.
public struct InfixOperatorOperatorType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Or`.
    public static var or: Self { "Or" }
    /// `And`.
    public static var and: Self { "And" }
    /// `Near`.
    public static var near: Self { "Near" }
}

/// The schema `InsightsSettingsRequest`.
public typealias InsightsSettingsRequest = Model<InsightsSettingsRequestFields>

/// The properties of ``InsightsSettingsRequest``.
public struct InsightsSettingsRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `enabled`, required.
    public var enabled: Field<Bool> { Field("enabled") }
}

/// The schema `ListedDictionaryFeedback`.
public typealias ListedDictionaryFeedback = Model<ListedDictionaryFeedbackFields>

/// The properties of ``ListedDictionaryFeedback``.
public struct ListedDictionaryFeedbackFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `term`, required.
    public var term: Field<String> { Field("term") }
    /// `dialect`, required.
    public var dialect: Field<String> { Field("dialect") }
    /// `boostValue`.
    public var boostValue: Field<Double> { Field("boostValue") }
    /// `source`, set by the platform.
    public var source: Field<ListedDictionaryFeedbackSource> { Field("source") }
    /// `dateCreated`, set by the platform.
    public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `createdBy`, set by the platform.
    public var createdBy: Field<UserReference> { Field("createdBy") }
    /// `dateModified`, set by the platform.
    public var dateModified: Field<Instant> { Field("dateModified") }
    /// `modifiedBy`, set by the platform.
    public var modifiedBy: Field<UserReference> { Field("modifiedBy") }
    /// `transcriptionEngine`.
    public var transcriptionEngine: Field<ListedDictionaryFeedbackTranscriptionEngine> { Field("transcriptionEngine") }
    /// `status`, set by the platform.
    public var status: Field<ListedDictionaryFeedbackStatus> { Field("status") }
    /// `invalidReason`, set by the platform.
    public var invalidReason: Field<String> { Field("invalidReason") }
    /// `displayAs`.
    public var displayAs: Field<String> { Field("displayAs") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `source` of ``ListedDictionaryFeedback``, open to those that are newer than this version.
public struct ListedDictionaryFeedbackSource: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Manual`.
    public static var manual: Self { "Manual" }
}

/// A value of `transcriptionEngine` of ``ListedDictionaryFeedback``, open to those that are newer than this version.
public struct ListedDictionaryFeedbackTranscriptionEngine: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Genesys`.
    public static var genesys: Self { "Genesys" }
    /// `GenesysExtended`.
    public static var genesysExtended: Self { "GenesysExtended" }
}

/// A value of `status` of ``ListedDictionaryFeedback``, open to those that are newer than this version.
public struct ListedDictionaryFeedbackStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Active`.
    public static var active: Self { "Active" }
    /// `Pending`.
    public static var pending: Self { "Pending" }
    /// `Failed`.
    public static var failed: Self { "Failed" }
    /// `Saved`.
    public static var saved: Self { "Saved" }
    /// `Invalid`.
    public static var invalid: Self { "Invalid" }
}

/// The schema `ListedProgram`.
public typealias ListedProgram = Model<ListedProgramFields>

/// The properties of ``ListedProgram``.
public struct ListedProgramFields: FieldSet {
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
    /// `topicsCount`.
    public var topicsCount: Field<Int> { Field("topicsCount") }
    /// `tags`.
    public var tags: Field<[String]> { Field("tags") }
    /// `modifiedBy`.
    public var modifiedBy: Field<AddressableEntityRef> { Field("modifiedBy") }
    /// `dateModified`.
    public var dateModified: Field<Instant> { Field("dateModified") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `ListedTopic`.
public typealias ListedTopic = Model<ListedTopicFields>

/// The properties of ``ListedTopic``.
public struct ListedTopicFields: FieldSet {
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
    /// `strictness`.
    public var strictness: Field<ListedTopicStrictness> { Field("strictness") }
    /// `matchingType`.
    public var matchingType: Field<ListedTopicMatchingType> { Field("matchingType") }
    /// `programsCount`.
    public var programsCount: Field<Int> { Field("programsCount") }
    /// `tags`.
    public var tags: Field<[String]> { Field("tags") }
    /// `dialect`.
    public var dialect: Field<String> { Field("dialect") }
    /// `participants`.
    public var participants: Field<ListedTopicParticipants> { Field("participants") }
    /// `phrasesCount`.
    public var phrasesCount: Field<Int> { Field("phrasesCount") }
    /// `modifiedBy`.
    public var modifiedBy: Field<AddressableEntityRef> { Field("modifiedBy") }
    /// `dateModified`.
    public var dateModified: Field<Instant> { Field("dateModified") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `strictness` of ``ListedTopic``, open to those that are newer than this version.
public struct ListedTopicStrictness: OpenEnum {
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

/// A value of `matchingType` of ``ListedTopic``, open to those that are newer than this version.
public struct ListedTopicMatchingType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Lexical`.
    public static var lexical: Self { "Lexical" }
    /// `Semantic`.
    public static var semantic: Self { "Semantic" }
}

/// A value of `participants` of ``ListedTopic``, open to those that are newer than this version.
public struct ListedTopicParticipants: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `External`.
    public static var external: Self { "External" }
    /// `Internal`.
    public static var `internal`: Self { "Internal" }
    /// `All`.
    public static var all: Self { "All" }
}

/// The schema `Operand`.
public typealias Operand = Model<OperandFields>

/// The properties of ``Operand``.
public struct OperandFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    public var type: Field<OperandType> { Field("type") }
    /// `occurrence`.
    public var occurrence: Field<Int> { Field("occurrence") }
    /// `inverted`.
    public var inverted: Field<Bool> { Field("inverted") }
    /// `term`.
    public var term: Field<Term> { Field("term") }
    /// `topicId`.
    public var topicId: Field<String> { Field("topicId") }
    /// `voiceSecondsPosition`.
    public var voiceSecondsPosition: Field<OperandPosition> { Field("voiceSecondsPosition") }
    /// `digitalWordsPosition`.
    public var digitalWordsPosition: Field<OperandPosition> { Field("digitalWordsPosition") }
    /// `infixOperator`.
    public var infixOperator: Field<InfixOperator> { Field("infixOperator") }
    /// `operands`.
    public var operands: Field<[Operand]> { Field("operands") }
}

/// A value of `type` of ``Operand``, open to those that are newer than this version.
public struct OperandType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Term`.
    public static var term: Self { "Term" }
    /// `Topic`.
    public static var topic: Self { "Topic" }
    /// `OperandGroup`.
    public static var operandGroup: Self { "OperandGroup" }
}

/// The schema `OperandPosition`.
public typealias OperandPosition = Model<OperandPositionFields>

/// The properties of ``OperandPosition``.
public struct OperandPositionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `startingPositionValue`.
    public var startingPositionValue: Field<Int> { Field("startingPositionValue") }
    /// `startingPositionDirection`.
    public var startingPositionDirection: Field<OperandPositionStartingPositionDirection> { Field("startingPositionDirection") }
    /// `endingPositionValue`.
    public var endingPositionValue: Field<Int> { Field("endingPositionValue") }
    /// `endingPositionDirection`.
    public var endingPositionDirection: Field<OperandPositionEndingPositionDirection> { Field("endingPositionDirection") }
}

/// A value of `startingPositionDirection` of ``OperandPosition``, open to those that are newer than this version.
public struct OperandPositionStartingPositionDirection: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `FromStart`.
    public static var fromStart: Self { "FromStart" }
    /// `FromEnd`.
    public static var fromEnd: Self { "FromEnd" }
}

/// A value of `endingPositionDirection` of ``OperandPosition``, open to those that are newer than this version.
public struct OperandPositionEndingPositionDirection: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `FromStart`.
    public static var fromStart: Self { "FromStart" }
    /// `FromEnd`.
    public static var fromEnd: Self { "FromEnd" }
}

/// The schema `OperatorPosition`.
public typealias OperatorPosition = Model<OperatorPositionFields>

/// The properties of ``OperatorPosition``.
public struct OperatorPositionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `voiceSecondsPosition`.
    public var voiceSecondsPosition: Field<Int> { Field("voiceSecondsPosition") }
    /// `digitalWordsPosition`.
    public var digitalWordsPosition: Field<Int> { Field("digitalWordsPosition") }
}

/// The schema `ReprocessInteractionsByJobIdResponse`.
public typealias ReprocessInteractionsByJobIdResponse = Model<ReprocessInteractionsByJobIdResponseFields>

/// The properties of ``ReprocessInteractionsByJobIdResponse``.
public struct ReprocessInteractionsByJobIdResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `url`.
    public var url: Field<String> { Field("url") }
}

/// The schema `ReprocessJobEntityListingResponse`.
public typealias ReprocessJobEntityListingResponse = Model<ReprocessJobEntityListingResponseFields>

/// The properties of ``ReprocessJobEntityListingResponse``.
public struct ReprocessJobEntityListingResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[ReprocessJobResponse]> { Field("entities") }
    /// `pageSize`.
    public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`.
    public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `total`.
    public var total: Field<Int> { Field("total") }
    /// `queueTotal`, required.
    public var queueTotal: Field<Int> { Field("queueTotal") }
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

/// The schema `ReprocessJobResponse`.
public typealias ReprocessJobResponse = Model<ReprocessJobResponseFields>

/// The properties of ``ReprocessJobResponse``.
public struct ReprocessJobResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `description`.
    public var description: Field<String> { Field("description") }
    /// `dateStart`, required.
    public var dateStart: Field<Instant> { Field("dateStart") }
    /// `dateEnd`, required.
    public var dateEnd: Field<Instant> { Field("dateEnd") }
    /// `mediaTypes`, required.
    public var mediaTypes: Field<[String]> { Field("mediaTypes") }
    /// `programs`, required.
    public var programs: Field<[String]> { Field("programs") }
    /// `dialects`.
    public var dialects: Field<[String]> { Field("dialects") }
    /// `createdBy`, required.
    public var createdBy: Field<AddressableEntityRef> { Field("createdBy") }
    /// `dateCreated`, required.
    public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `jobStatus`, required.
    public var jobStatus: Field<ReprocessJobResponseJobStatus> { Field("jobStatus") }
    /// `queueOrder`.
    public var queueOrder: Field<Int> { Field("queueOrder") }
    /// `processedInteractionsCount`, required.
    public var processedInteractionsCount: Field<Int> { Field("processedInteractionsCount") }
    /// `failedInteractionsCount`, required.
    public var failedInteractionsCount: Field<Int> { Field("failedInteractionsCount") }
    /// `totalInteractionsCount`.
    public var totalInteractionsCount: Field<Int> { Field("totalInteractionsCount") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `jobStatus` of ``ReprocessJobResponse``, open to those that are newer than this version.
public struct ReprocessJobResponseJobStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Queued`.
    public static var queued: Self { "Queued" }
    /// `InProgress`.
    public static var inProgress: Self { "InProgress" }
    /// `Completed`.
    public static var completed: Self { "Completed" }
    /// `Failed`.
    public static var failed: Self { "Failed" }
}

/// The schema `SegmentUrl`.
public typealias SegmentUrl = Model<SegmentUrlFields>

/// The properties of ``SegmentUrl``.
public struct SegmentUrlFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `recording`.
    public var recording: Field<AddressableEntityRef> { Field("recording") }
    /// `url`.
    public var url: Field<String> { Field("url") }
}

/// The schema `SentimentData`.
public typealias SentimentData = Model<SentimentDataFields>

/// The properties of ``SentimentData``.
public struct SentimentDataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `insights`.
    public var insights: Field<SentimentInsights> { Field("insights") }
}

/// The schema `SentimentFeedback`.
public typealias SentimentFeedback = Model<SentimentFeedbackFields>

/// The properties of ``SentimentFeedback``.
public struct SentimentFeedbackFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `phrase`, required.
    public var phrase: Field<String> { Field("phrase") }
    /// `dialect`, required.
    public var dialect: Field<String> { Field("dialect") }
    /// `feedbackValue`, required.
    public var feedbackValue: Field<SentimentFeedbackFeedbackValue> { Field("feedbackValue") }
    /// `dateCreated`, set by the platform.
    public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `createdBy`, set by the platform.
    public var createdBy: Field<AddressableEntityRef> { Field("createdBy") }
}

/// A value of `feedbackValue` of ``SentimentFeedback``, open to those that are newer than this version.
public struct SentimentFeedbackFeedbackValue: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Neutral`.
    public static var neutral: Self { "Neutral" }
    /// `Positive`.
    public static var positive: Self { "Positive" }
    /// `Negative`.
    public static var negative: Self { "Negative" }
}

/// The schema `SentimentFeedbackEntityListing`.
public typealias SentimentFeedbackEntityListing = Model<SentimentFeedbackEntityListingFields>

/// The properties of ``SentimentFeedbackEntityListing``.
public struct SentimentFeedbackEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[SentimentFeedback]> { Field("entities") }
}

/// The schema `SentimentInsightEntry`.
public typealias SentimentInsightEntry = Model<SentimentInsightEntryFields>

/// The properties of ``SentimentInsightEntry``.
public struct SentimentInsightEntryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `title`, required.
    public var title: Field<String> { Field("title") }
    /// `description`, required.
    public var description: Field<String> { Field("description") }
}

/// The schema `SentimentInsights`.
public typealias SentimentInsights = Model<SentimentInsightsFields>

/// The properties of ``SentimentInsights``.
public struct SentimentInsightsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `positiveSentimentReasons`.
    public var positiveSentimentReasons: Field<[SentimentInsightEntry]> { Field("positiveSentimentReasons") }
    /// `negativeSentimentReasons`.
    public var negativeSentimentReasons: Field<[SentimentInsightEntry]> { Field("negativeSentimentReasons") }
}

/// The schema `SpeechTextAnalyticsConversationSummary`.
public typealias SpeechTextAnalyticsConversationSummary = Model<SpeechTextAnalyticsConversationSummaryFields>

/// The properties of ``SpeechTextAnalyticsConversationSummary``.
public struct SpeechTextAnalyticsConversationSummaryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `summaryType`.
    public var summaryType: Field<SpeechTextAnalyticsConversationSummarySummaryType> { Field("summaryType") }
    /// `mediaType`.
    public var mediaType: Field<SpeechTextAnalyticsConversationSummaryMediaType> { Field("mediaType") }
    /// `language`.
    public var language: Field<String> { Field("language") }
    /// `summaryId`.
    public var summaryId: Field<String> { Field("summaryId") }
    /// `agentId`.
    public var agentId: Field<String> { Field("agentId") }
    /// `sourceId`.
    public var sourceId: Field<String> { Field("sourceId") }
    /// `summary`.
    public var summary: Field<String> { Field("summary") }
    /// `generated`.
    public var generated: Field<Bool> { Field("generated") }
    /// `dateCreated`.
    public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `insights`.
    public var insights: Field<[ConversationInsight]> { Field("insights") }
}

/// A value of `summaryType` of ``SpeechTextAnalyticsConversationSummary``, open to those that are newer than this
/// version.
public struct SpeechTextAnalyticsConversationSummarySummaryType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Conversation`.
    public static var conversation: Self { "Conversation" }
    /// `Agent`.
    public static var agent: Self { "Agent" }
    /// `VirtualAgent`.
    public static var virtualAgent: Self { "VirtualAgent" }
}

/// A value of `mediaType` of ``SpeechTextAnalyticsConversationSummary``, open to those that are newer than this
/// version.
public struct SpeechTextAnalyticsConversationSummaryMediaType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    public static var unknown: Self { "Unknown" }
    /// `Message`.
    public static var message: Self { "Message" }
    /// `Call`.
    public static var call: Self { "Call" }
    /// `Email`.
    public static var email: Self { "Email" }
}

/// The schema `SpeechTextAnalyticsConversationSummaryListing`.
public typealias SpeechTextAnalyticsConversationSummaryListing = Model<SpeechTextAnalyticsConversationSummaryListingFields>

/// The properties of ``SpeechTextAnalyticsConversationSummaryListing``.
public struct SpeechTextAnalyticsConversationSummaryListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[SpeechTextAnalyticsConversationSummary]> { Field("entities") }
}

/// The schema `SpeechTextAnalyticsSettingsRequest`.
public typealias SpeechTextAnalyticsSettingsRequest = Model<SpeechTextAnalyticsSettingsRequestFields>

/// The properties of ``SpeechTextAnalyticsSettingsRequest``.
public struct SpeechTextAnalyticsSettingsRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `defaultProgramId`.
    public var defaultProgramId: Field<String> { Field("defaultProgramId") }
    /// `expectedDialects`.
    public var expectedDialects: Field<[String]> { Field("expectedDialects") }
    /// `textAnalyticsEnabled`.
    public var textAnalyticsEnabled: Field<Bool> { Field("textAnalyticsEnabled") }
    /// `agentEmpathyEnabled`.
    public var agentEmpathyEnabled: Field<Bool> { Field("agentEmpathyEnabled") }
}

/// The schema `SpeechTextAnalyticsSettingsResponse`.
public typealias SpeechTextAnalyticsSettingsResponse = Model<SpeechTextAnalyticsSettingsResponseFields>

/// The properties of ``SpeechTextAnalyticsSettingsResponse``.
public struct SpeechTextAnalyticsSettingsResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `defaultProgram`.
    public var defaultProgram: Field<AddressableEntityRef> { Field("defaultProgram") }
    /// `expectedDialects`.
    public var expectedDialects: Field<[String]> { Field("expectedDialects") }
    /// `textAnalyticsEnabled`.
    public var textAnalyticsEnabled: Field<Bool> { Field("textAnalyticsEnabled") }
    /// `agentEmpathyEnabled`.
    public var agentEmpathyEnabled: Field<Bool> { Field("agentEmpathyEnabled") }
}

/// The schema `StaCategory`.
public typealias StaCategory = Model<StaCategoryFields>

/// The properties of ``StaCategory``.
public struct StaCategoryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `description`.
    public var description: Field<String> { Field("description") }
    /// `interactionType`, required.
    public var interactionType: Field<StaCategoryInteractionType> { Field("interactionType") }
    /// `criteria`, required.
    public var criteria: Field<Operand> { Field("criteria") }
    /// `createdBy`.
    public var createdBy: Field<AddressableEntityRef> { Field("createdBy") }
    /// `dateCreated`.
    public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `modifiedBy`.
    public var modifiedBy: Field<AddressableEntityRef> { Field("modifiedBy") }
    /// `dateModified`.
    public var dateModified: Field<Instant> { Field("dateModified") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `interactionType` of ``StaCategory``, open to those that are newer than this version.
public struct StaCategoryInteractionType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Voice`.
    public static var voice: Self { "Voice" }
    /// `Digital`.
    public static var digital: Self { "Digital" }
    /// `All`.
    public static var all: Self { "All" }
}

/// The schema `SupportedDialectsEntityListing`.
public typealias SupportedDialectsEntityListing = Model<SupportedDialectsEntityListingFields>

/// The properties of ``SupportedDialectsEntityListing``.
public struct SupportedDialectsEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[SupportedDialectsTranscriptionEngine]> { Field("entities") }
}

/// The schema `SupportedDialectsTranscriptionEngine`.
public typealias SupportedDialectsTranscriptionEngine = Model<SupportedDialectsTranscriptionEngineFields>

/// The properties of ``SupportedDialectsTranscriptionEngine``.
public struct SupportedDialectsTranscriptionEngineFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `engine`.
    public var engine: Field<SupportedDialectsTranscriptionEngineEngine> { Field("engine") }
    /// `dialects`.
    public var dialects: Field<[String]> { Field("dialects") }
    /// `engineIntegration`.
    public var engineIntegration: Field<EngineIntegration> { Field("engineIntegration") }
}

/// A value of `engine` of ``SupportedDialectsTranscriptionEngine``, open to those that are newer than this version.
public struct SupportedDialectsTranscriptionEngineEngine: OpenEnum {
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

/// The schema `UnifiedGeneralTopic`.
public typealias UnifiedGeneralTopic = Model<UnifiedGeneralTopicFields>

/// The properties of ``UnifiedGeneralTopic``.
public struct UnifiedGeneralTopicFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `status`.
    public var status: Field<UnifiedGeneralTopicStatus> { Field("status") }
}

/// A value of `status` of ``UnifiedGeneralTopic``, open to those that are newer than this version.
public struct UnifiedGeneralTopicStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Deprecated`.
    public static var deprecated: Self { "Deprecated" }
    /// `Outdated`.
    public static var outdated: Self { "Outdated" }
    /// `Modified`.
    public static var modified: Self { "Modified" }
    /// `UpToDate`.
    public static var upToDate: Self { "UpToDate" }
    /// `ToBeCreated`.
    public static var toBeCreated: Self { "ToBeCreated" }
    /// `CreatedByUser`.
    public static var createdByUser: Self { "CreatedByUser" }
}

/// The schema `UnifiedGeneralTopicEntityListing`.
public typealias UnifiedGeneralTopicEntityListing = Model<UnifiedGeneralTopicEntityListingFields>

/// The properties of ``UnifiedGeneralTopicEntityListing``.
public struct UnifiedGeneralTopicEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[UnifiedGeneralTopic]> { Field("entities") }
}

/// The schema `UnpublishedProgramsEntityListing`.
public typealias UnpublishedProgramsEntityListing = Model<UnpublishedProgramsEntityListingFields>

/// The properties of ``UnpublishedProgramsEntityListing``.
public struct UnpublishedProgramsEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[Program]> { Field("entities") }
    /// `pageSize`.
    public var pageSize: Field<Int> { Field("pageSize") }
    /// `total`.
    public var total: Field<Int> { Field("total") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
    /// `pageCount`.
    public var pageCount: Field<Int> { Field("pageCount") }
    /// `nextUri`.
    public var nextUri: Field<String> { Field("nextUri") }
}
