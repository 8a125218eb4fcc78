// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

/// The schema `Term`.
public typealias Term = Model<TermFields>

/// The properties of ``Term``.
public struct TermFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `word`, required.
    @_alwaysEmitIntoClient public var word: Field<String> { Field("word") }
    /// `participantType`, required.
    @_alwaysEmitIntoClient public var participantType: Field<TermParticipantType> { Field("participantType") }
}

/// A value of `participantType` of ``Term``, open to those that are newer than this version.
public struct TermParticipantType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Internal`.
    @_alwaysEmitIntoClient public static var `internal`: Self { "Internal" }
    /// `External`.
    @_alwaysEmitIntoClient public static var external: Self { "External" }
    /// `Both`.
    @_alwaysEmitIntoClient public static var both: Self { "Both" }
}

/// The schema `TestTopicPhraseJob`.
public typealias TestTopicPhraseJob = Model<TestTopicPhraseJobFields>

/// The properties of ``TestTopicPhraseJob``.
public struct TestTopicPhraseJobFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `state`.
    @_alwaysEmitIntoClient public var state: Field<TestTopicPhraseJobState> { Field("state") }
    /// `createdBy`.
    @_alwaysEmitIntoClient public var createdBy: Field<AddressableEntityRef> { Field("createdBy") }
    /// `dateCreated`.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `processedTranscriptsCount`.
    @_alwaysEmitIntoClient public var processedTranscriptsCount: Field<Int> { Field("processedTranscriptsCount") }
    /// `matchedTranscriptsCount`.
    @_alwaysEmitIntoClient public var matchedTranscriptsCount: Field<Int> { Field("matchedTranscriptsCount") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `state` of ``TestTopicPhraseJob``, open to those that are newer than this version.
public struct TestTopicPhraseJobState: OpenEnum {
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

/// The schema `TestTopicPhraseJobRequest`.
public typealias TestTopicPhraseJobRequest = Model<TestTopicPhraseJobRequestFields>

/// The properties of ``TestTopicPhraseJobRequest``.
public struct TestTopicPhraseJobRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `topic`, required.
    @_alwaysEmitIntoClient public var topic: Field<TestTopicPhraseTopic> { Field("topic") }
    /// `transcriptsFilters`.
    @_alwaysEmitIntoClient public var transcriptsFilters: Field<TranscriptsFilters> { Field("transcriptsFilters") }
}

/// The schema `TestTopicPhraseJobs`.
public typealias TestTopicPhraseJobs = Model<TestTopicPhraseJobsFields>

/// The properties of ``TestTopicPhraseJobs``.
public struct TestTopicPhraseJobsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `state`.
    @_alwaysEmitIntoClient public var state: Field<TestTopicPhraseJobsState> { Field("state") }
    /// `createdBy`.
    @_alwaysEmitIntoClient public var createdBy: Field<AddressableEntityRef> { Field("createdBy") }
    /// `dateCreated`.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `action`.
    @_alwaysEmitIntoClient public var action: Field<String> { Field("action") }
    /// `entityType`.
    @_alwaysEmitIntoClient public var entityType: Field<TestTopicPhraseJobsEntityType> { Field("entityType") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `state` of ``TestTopicPhraseJobs``, open to those that are newer than this version.
public struct TestTopicPhraseJobsState: OpenEnum {
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

/// A value of `entityType` of ``TestTopicPhraseJobs``, open to those that are newer than this version.
public struct TestTopicPhraseJobsEntityType: OpenEnum {
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

/// The schema `TestTopicPhrasePhrase`.
public typealias TestTopicPhrasePhrase = Model<TestTopicPhrasePhraseFields>

/// The properties of ``TestTopicPhrasePhrase``.
public struct TestTopicPhrasePhraseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `text`, required.
    @_alwaysEmitIntoClient public var text: Field<String> { Field("text") }
    /// `strictness`.
    @_alwaysEmitIntoClient public var strictness: Field<TestTopicPhrasePhraseStrictness> { Field("strictness") }
}

/// A value of `strictness` of ``TestTopicPhrasePhrase``, open to those that are newer than this version.
public struct TestTopicPhrasePhraseStrictness: OpenEnum {
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

/// The schema `TestTopicPhraseTopic`.
public typealias TestTopicPhraseTopic = Model<TestTopicPhraseTopicFields>

/// The properties of ``TestTopicPhraseTopic``.
public struct TestTopicPhraseTopicFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `phrase`, required.
    @_alwaysEmitIntoClient public var phrase: Field<TestTopicPhrasePhrase> { Field("phrase") }
    /// `strictness`.
    @_alwaysEmitIntoClient public var strictness: Field<TestTopicPhraseTopicStrictness> { Field("strictness") }
    /// `matchingType`.
    @_alwaysEmitIntoClient public var matchingType: Field<TestTopicPhraseTopicMatchingType> { Field("matchingType") }
    /// `dialect`, required.
    @_alwaysEmitIntoClient public var dialect: Field<String> { Field("dialect") }
    /// `participants`.
    @_alwaysEmitIntoClient public var participants: Field<TestTopicPhraseTopicParticipants> { Field("participants") }
}

/// A value of `strictness` of ``TestTopicPhraseTopic``, open to those that are newer than this version.
public struct TestTopicPhraseTopicStrictness: OpenEnum {
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

/// A value of `matchingType` of ``TestTopicPhraseTopic``, open to those that are newer than this version.
public struct TestTopicPhraseTopicMatchingType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Lexical`.
    @_alwaysEmitIntoClient public static var lexical: Self { "Lexical" }
    /// `Semantic`.
    @_alwaysEmitIntoClient public static var semantic: Self { "Semantic" }
}

/// A value of `participants` of ``TestTopicPhraseTopic``, open to those that are newer than this version.
public struct TestTopicPhraseTopicParticipants: OpenEnum {
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

/// The schema `Topic`.
public typealias Topic = Model<TopicFields>

/// The properties of ``Topic``.
public struct TopicFields: FieldSet {
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
    @_alwaysEmitIntoClient public var strictness: Field<TopicStrictness> { Field("strictness") }
    /// `matchingType`.
    @_alwaysEmitIntoClient public var matchingType: Field<TopicMatchingType> { Field("matchingType") }
    /// `programs`.
    @_alwaysEmitIntoClient public var programs: Field<[BaseProgramEntity]> { Field("programs") }
    /// `tags`.
    @_alwaysEmitIntoClient public var tags: Field<[String]> { Field("tags") }
    /// `dialect`.
    @_alwaysEmitIntoClient public var dialect: Field<String> { Field("dialect") }
    /// `participants`.
    @_alwaysEmitIntoClient public var participants: Field<TopicParticipants> { Field("participants") }
    /// `phrases`.
    @_alwaysEmitIntoClient public var phrases: Field<[Phrase]> { Field("phrases") }
    /// `modifiedBy`.
    @_alwaysEmitIntoClient public var modifiedBy: Field<AddressableEntityRef> { Field("modifiedBy") }
    /// `dateModified`.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `publishedBy`.
    @_alwaysEmitIntoClient public var publishedBy: Field<AddressableEntityRef> { Field("publishedBy") }
    /// `datePublished`.
    @_alwaysEmitIntoClient public var datePublished: Field<Instant> { Field("datePublished") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `strictness` of ``Topic``, open to those that are newer than this version.
public struct TopicStrictness: OpenEnum {
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

/// A value of `matchingType` of ``Topic``, open to those that are newer than this version.
public struct TopicMatchingType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Lexical`.
    @_alwaysEmitIntoClient public static var lexical: Self { "Lexical" }
    /// `Semantic`.
    @_alwaysEmitIntoClient public static var semantic: Self { "Semantic" }
}

/// A value of `participants` of ``Topic``, open to those that are newer than this version.
public struct TopicParticipants: OpenEnum {
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

/// The schema `TopicJob`.
public typealias TopicJob = Model<TopicJobFields>

/// The properties of ``TopicJob``.
public struct TopicJobFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `state`.
    @_alwaysEmitIntoClient public var state: Field<TopicJobState> { Field("state") }
    /// `topics`.
    @_alwaysEmitIntoClient public var topics: Field<[BaseTopicEntitiy]> { Field("topics") }
    /// `createdBy`.
    @_alwaysEmitIntoClient public var createdBy: Field<AddressableEntityRef> { Field("createdBy") }
    /// `dateCreated`.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `state` of ``TopicJob``, open to those that are newer than this version.
public struct TopicJobState: OpenEnum {
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

/// The schema `TopicJobRequest`.
public typealias TopicJobRequest = Model<TopicJobRequestFields>

/// The properties of ``TopicJobRequest``.
public struct TopicJobRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `topicIds`, required.
    @_alwaysEmitIntoClient public var topicIds: Field<[String]> { Field("topicIds") }
}

/// The schema `TopicRequest`.
public typealias TopicRequest = Model<TopicRequestFields>

/// The properties of ``TopicRequest``.
public struct TopicRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `strictness`.
    @_alwaysEmitIntoClient public var strictness: Field<TopicRequestStrictness> { Field("strictness") }
    /// `programIds`.
    @_alwaysEmitIntoClient public var programIds: Field<[String]> { Field("programIds") }
    /// `matchingType`.
    @_alwaysEmitIntoClient public var matchingType: Field<TopicRequestMatchingType> { Field("matchingType") }
    /// `tags`.
    @_alwaysEmitIntoClient public var tags: Field<[String]> { Field("tags") }
    /// `dialect`, required.
    @_alwaysEmitIntoClient public var dialect: Field<String> { Field("dialect") }
    /// `participants`.
    @_alwaysEmitIntoClient public var participants: Field<TopicRequestParticipants> { Field("participants") }
    /// `phrases`.
    @_alwaysEmitIntoClient public var phrases: Field<[Phrase]> { Field("phrases") }
}

/// A value of `strictness` of ``TopicRequest``, open to those that are newer than this version.
public struct TopicRequestStrictness: OpenEnum {
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

/// A value of `matchingType` of ``TopicRequest``, open to those that are newer than this version.
public struct TopicRequestMatchingType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Lexical`.
    @_alwaysEmitIntoClient public static var lexical: Self { "Lexical" }
    /// `Semantic`.
    @_alwaysEmitIntoClient public static var semantic: Self { "Semantic" }
}

/// A value of `participants` of ``TopicRequest``, open to those that are newer than this version.
public struct TopicRequestParticipants: OpenEnum {
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

/// The schema `TopicsDefinitionsProgramMappings`.
public typealias TopicsDefinitionsProgramMappings = Model<TopicsDefinitionsProgramMappingsFields>

/// The properties of ``TopicsDefinitionsProgramMappings``.
public struct TopicsDefinitionsProgramMappingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `program`.
    @_alwaysEmitIntoClient public var program: Field<BaseProgramEntity> { Field("program") }
    /// `queues`.
    @_alwaysEmitIntoClient public var queues: Field<[AddressableEntityRef]> { Field("queues") }
    /// `flows`.
    @_alwaysEmitIntoClient public var flows: Field<[AddressableEntityRef]> { Field("flows") }
    /// `modifiedBy`.
    @_alwaysEmitIntoClient public var modifiedBy: Field<AddressableEntityRef> { Field("modifiedBy") }
    /// `dateModified`.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
}

/// The schema `TopicsDefinitionsProgramsMappingsEntityListing`.
public typealias TopicsDefinitionsProgramsMappingsEntityListing = Model<TopicsDefinitionsProgramsMappingsEntityListingFields>

/// The properties of ``TopicsDefinitionsProgramsMappingsEntityListing``.
public struct TopicsDefinitionsProgramsMappingsEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[TopicsDefinitionsProgramMappings]> { Field("entities") }
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

/// The schema `TopicsEntityListing`.
public typealias TopicsEntityListing = Model<TopicsEntityListingFields>

/// The properties of ``TopicsEntityListing``.
public struct TopicsEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[ListedTopic]> { Field("entities") }
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

/// The schema `TranscriptTranslation`.
public typealias TranscriptTranslation = Model<TranscriptTranslationFields>

/// The properties of ``TranscriptTranslation``.
public struct TranscriptTranslationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `phrases`.
    @_alwaysEmitIntoClient public var phrases: Field<[PhraseTranslation]> { Field("phrases") }
    /// `translateError`.
    @_alwaysEmitIntoClient public var translateError: Field<String> { Field("translateError") }
}

/// The schema `TranscriptUrl`.
public typealias TranscriptUrl = Model<TranscriptUrlFields>

/// The properties of ``TranscriptUrl``.
public struct TranscriptUrlFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `url`.
    @_alwaysEmitIntoClient public var url: Field<String> { Field("url") }
}

/// The schema `TranscriptUrls`.
public typealias TranscriptUrls = Model<TranscriptUrlsFields>

/// The properties of ``TranscriptUrls``.
public struct TranscriptUrlsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `conversation`.
    @_alwaysEmitIntoClient public var conversation: Field<AddressableEntityRef> { Field("conversation") }
    /// `communicationId`.
    @_alwaysEmitIntoClient public var communicationId: Field<String> { Field("communicationId") }
    /// `urls`.
    @_alwaysEmitIntoClient public var urls: Field<[SegmentUrl]> { Field("urls") }
}

/// The schema `TranscriptionEnginesRequest`.
public typealias TranscriptionEnginesRequest = Model<TranscriptionEnginesRequestFields>

/// The properties of ``TranscriptionEnginesRequest``.
public struct TranscriptionEnginesRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `transcriptionEngines`, required.
    @_alwaysEmitIntoClient public var transcriptionEngines: Field<[ProgramTranscriptionEngine]> { Field("transcriptionEngines") }
}

/// The schema `TranscriptsFilters`.
public typealias TranscriptsFilters = Model<TranscriptsFiltersFields>

/// The properties of ``TranscriptsFilters``.
public struct TranscriptsFiltersFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `mediaType`.
    @_alwaysEmitIntoClient public var mediaType: Field<TranscriptsFiltersMediaType> { Field("mediaType") }
    /// `startTimeMs`.
    @_alwaysEmitIntoClient public var startTimeMs: Field<Int> { Field("startTimeMs") }
    /// `endTimeMs`.
    @_alwaysEmitIntoClient public var endTimeMs: Field<Int> { Field("endTimeMs") }
    /// `programs`.
    @_alwaysEmitIntoClient public var programs: Field<[String]> { Field("programs") }
    /// `queues`.
    @_alwaysEmitIntoClient public var queues: Field<[String]> { Field("queues") }
    /// `flows`.
    @_alwaysEmitIntoClient public var flows: Field<[String]> { Field("flows") }
}

/// A value of `mediaType` of ``TranscriptsFilters``, open to those that are newer than this version.
public struct TranscriptsFiltersMediaType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `call`.
    @_alwaysEmitIntoClient public static var call: Self { "call" }
    /// `message`.
    @_alwaysEmitIntoClient public static var message: Self { "message" }
    /// `email`.
    @_alwaysEmitIntoClient public static var email: Self { "email" }
    /// `chat`.
    @_alwaysEmitIntoClient public static var chat: Self { "chat" }
    /// `callback`.
    @_alwaysEmitIntoClient public static var callback: Self { "callback" }
    /// `all`.
    @_alwaysEmitIntoClient public static var all: Self { "all" }
}

/// The schema `TranslateSupportedLanguage`.
public typealias TranslateSupportedLanguage = Model<TranslateSupportedLanguageFields>

/// The properties of ``TranslateSupportedLanguage``.
public struct TranslateSupportedLanguageFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `languageName`, required.
    @_alwaysEmitIntoClient public var languageName: Field<String> { Field("languageName") }
    /// `languageCode`, required.
    @_alwaysEmitIntoClient public var languageCode: Field<String> { Field("languageCode") }
}

/// The schema `TranslateSupportedLanguageList`.
public typealias TranslateSupportedLanguageList = Model<TranslateSupportedLanguageListFields>

/// The properties of ``TranslateSupportedLanguageList``.
public struct TranslateSupportedLanguageListFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[TranslateSupportedLanguage]> { Field("entities") }
}
