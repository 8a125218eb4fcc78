// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient

/// The schema `GamificationScorecardChangeTopicEvaluationDetail`.
public typealias GamificationScorecardChangeTopicEvaluationDetail = Model<GamificationScorecardChangeTopicEvaluationDetailFields>

/// The properties of ``GamificationScorecardChangeTopicEvaluationDetail``.
public struct GamificationScorecardChangeTopicEvaluationDetailFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `evaluationId`.
    @_alwaysEmitIntoClient public var evaluationId: Field<String> { Field("evaluationId") }
    /// `conversationId`.
    @_alwaysEmitIntoClient public var conversationId: Field<String> { Field("conversationId") }
    /// `conversationDate`.
    @_alwaysEmitIntoClient public var conversationDate: Field<String> { Field("conversationDate") }
    /// `formName`.
    @_alwaysEmitIntoClient public var formName: Field<String> { Field("formName") }
    /// `points`.
    @_alwaysEmitIntoClient public var points: Field<Int> { Field("points") }
    /// `maxPoints`.
    @_alwaysEmitIntoClient public var maxPoints: Field<Int> { Field("maxPoints") }
    /// `evaluationScore`.
    @_alwaysEmitIntoClient public var evaluationScore: Field<Int> { Field("evaluationScore") }
    /// `evaluationScoreDouble`.
    @_alwaysEmitIntoClient public var evaluationScoreDouble: Field<Double> { Field("evaluationScoreDouble") }
    /// `mediaTypes`.
    @_alwaysEmitIntoClient public var mediaTypes: Field<[String]> { Field("mediaTypes") }
}

/// The schema `GamificationScorecardChangeTopicMetric`.
public typealias GamificationScorecardChangeTopicMetric = Model<GamificationScorecardChangeTopicMetricFields>

/// The properties of ``GamificationScorecardChangeTopicMetric``.
public struct GamificationScorecardChangeTopicMetricFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
}

/// The schema `GamificationScorecardChangeTopicPerformanceMetric`.
public typealias GamificationScorecardChangeTopicPerformanceMetric = Model<GamificationScorecardChangeTopicPerformanceMetricFields>

/// The properties of ``GamificationScorecardChangeTopicPerformanceMetric``.
public struct GamificationScorecardChangeTopicPerformanceMetricFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `metric`.
    @_alwaysEmitIntoClient public var metric: Field<GamificationScorecardChangeTopicMetric> { Field("metric") }
    /// `points`.
    @_alwaysEmitIntoClient public var points: Field<Int> { Field("points") }
    /// `value`.
    @_alwaysEmitIntoClient public var value: Field<Double> { Field("value") }
    /// `punctualityEvents`.
    @_alwaysEmitIntoClient public var punctualityEvents: Field<[GamificationScorecardChangeTopicPunctualityEvent]> { Field("punctualityEvents") }
    /// `evaluationDetails`.
    @_alwaysEmitIntoClient public var evaluationDetails: Field<[GamificationScorecardChangeTopicEvaluationDetail]> { Field("evaluationDetails") }
}

/// The schema `GamificationScorecardChangeTopicPunctualityEvent`.
public typealias GamificationScorecardChangeTopicPunctualityEvent = Model<GamificationScorecardChangeTopicPunctualityEventFields>

/// The properties of ``GamificationScorecardChangeTopicPunctualityEvent``.
public struct GamificationScorecardChangeTopicPunctualityEventFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `dateStart`.
    @_alwaysEmitIntoClient public var dateStart: Field<String> { Field("dateStart") }
    /// `dateScheduleStart`.
    @_alwaysEmitIntoClient public var dateScheduleStart: Field<String> { Field("dateScheduleStart") }
    /// `activityCode`.
    @_alwaysEmitIntoClient public var activityCode: Field<String> { Field("activityCode") }
    /// `activityCodeId`.
    @_alwaysEmitIntoClient public var activityCodeId: Field<String> { Field("activityCodeId") }
    /// `activityColor`.
    @_alwaysEmitIntoClient public var activityColor: Field<String> { Field("activityColor") }
    /// `activityName`.
    @_alwaysEmitIntoClient public var activityName: Field<String> { Field("activityName") }
    /// `points`.
    @_alwaysEmitIntoClient public var points: Field<Int> { Field("points") }
}

/// The schema `GamificationScorecardChangeTopicScorecardChange`.
///
/// Events of `v2.gamification.scorecards.users.{id}`.
public typealias GamificationScorecardChangeTopicScorecardChange = Model<GamificationScorecardChangeTopicScorecardChangeFields>

/// The properties of ``GamificationScorecardChangeTopicScorecardChange``.
public struct GamificationScorecardChangeTopicScorecardChangeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `workday`.
    @_alwaysEmitIntoClient public var workday: Field<String> { Field("workday") }
    /// `divisionId`.
    @_alwaysEmitIntoClient public var divisionId: Field<String> { Field("divisionId") }
    /// `teamId`.
    @_alwaysEmitIntoClient public var teamId: Field<String> { Field("teamId") }
    /// `performanceProfileId`.
    @_alwaysEmitIntoClient public var performanceProfileId: Field<String> { Field("performanceProfileId") }
    /// `userId`.
    @_alwaysEmitIntoClient public var userId: Field<String> { Field("userId") }
    /// `performanceMetrics`.
    @_alwaysEmitIntoClient public var performanceMetrics: Field<[GamificationScorecardChangeTopicPerformanceMetric]> { Field("performanceMetrics") }
}

/// The schema `GcuccTeamsCalendarEventsGCUCCTeamsCalendarEventV2`.
///
/// Events of `v2.users.{id}.integrations.calendar.teams`.
public typealias GcuccTeamsCalendarEventsGCUCCTeamsCalendarEventV2 = Model<GcuccTeamsCalendarEventsGCUCCTeamsCalendarEventV2Fields>

/// The properties of ``GcuccTeamsCalendarEventsGCUCCTeamsCalendarEventV2``.
public struct GcuccTeamsCalendarEventsGCUCCTeamsCalendarEventV2Fields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `externalUserId`.
    @_alwaysEmitIntoClient public var externalUserId: Field<String> { Field("externalUserId") }
    /// `genesysUserId`.
    @_alwaysEmitIntoClient public var genesysUserId: Field<String> { Field("genesysUserId") }
    /// `trigger`.
    @_alwaysEmitIntoClient public var trigger: Field<GcuccTeamsCalendarEventsGCUCCTeamsCalendarEventV2Trigger> { Field("trigger") }
    /// `eventType`.
    @_alwaysEmitIntoClient public var eventType: Field<GcuccTeamsCalendarEventsGCUCCTeamsCalendarEventV2EventType> { Field("eventType") }
    /// `eventTime`.
    @_alwaysEmitIntoClient public var eventTime: Field<Instant> { Field("eventTime") }
    /// `responseStatus`.
    @_alwaysEmitIntoClient public var responseStatus: Field<GcuccTeamsCalendarEventsGCUCCTeamsCalendarEventV2ResponseStatus> { Field("responseStatus") }
    /// `meetingId`.
    @_alwaysEmitIntoClient public var meetingId: Field<String> { Field("meetingId") }
}

/// A value of `trigger` of ``GcuccTeamsCalendarEventsGCUCCTeamsCalendarEventV2``, open to those that are newer than
/// this version.
public struct GcuccTeamsCalendarEventsGCUCCTeamsCalendarEventV2Trigger: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
    /// `EventStart`.
    @_alwaysEmitIntoClient public static var eventStart: Self { "EventStart" }
    /// `EventEnd`.
    @_alwaysEmitIntoClient public static var eventEnd: Self { "EventEnd" }
}

/// A value of `eventType` of ``GcuccTeamsCalendarEventsGCUCCTeamsCalendarEventV2``, open to those that are newer than
/// this version.
public struct GcuccTeamsCalendarEventsGCUCCTeamsCalendarEventV2EventType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
    /// `Calendar`.
    @_alwaysEmitIntoClient public static var calendar: Self { "Calendar" }
    /// `InstantMeeting`.
    @_alwaysEmitIntoClient public static var instantMeeting: Self { "InstantMeeting" }
}

/// A value of `responseStatus` of ``GcuccTeamsCalendarEventsGCUCCTeamsCalendarEventV2``, open to those that are newer
/// than this version.
public struct GcuccTeamsCalendarEventsGCUCCTeamsCalendarEventV2ResponseStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "unknown" }
    /// `none`.
    @_alwaysEmitIntoClient public static var none_: Self { "none" }
    /// `organizer`.
    @_alwaysEmitIntoClient public static var organizer: Self { "organizer" }
    /// `tentativelyAccepted`.
    @_alwaysEmitIntoClient public static var tentativelyAccepted: Self { "tentativelyAccepted" }
    /// `accepted`.
    @_alwaysEmitIntoClient public static var accepted: Self { "accepted" }
    /// `declined`.
    @_alwaysEmitIntoClient public static var declined: Self { "declined" }
    /// `notResponded`.
    @_alwaysEmitIntoClient public static var notResponded: Self { "notResponded" }
}

/// The schema `GenAiPhrasesTestPhraseDetectedPhrase`.
public typealias GenAiPhrasesTestPhraseDetectedPhrase = Model<GenAiPhrasesTestPhraseDetectedPhraseFields>

/// The properties of ``GenAiPhrasesTestPhraseDetectedPhrase``.
public struct GenAiPhrasesTestPhraseDetectedPhraseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `foundPhrase`.
    @_alwaysEmitIntoClient public var foundPhrase: Field<String> { Field("foundPhrase") }
    /// `snippet`.
    @_alwaysEmitIntoClient public var snippet: Field<String> { Field("snippet") }
    /// `confidence`.
    @_alwaysEmitIntoClient public var confidence: Field<Int> { Field("confidence") }
}

/// The schema `GenAiPhrasesTestPhraseMatchedTranscript`.
public typealias GenAiPhrasesTestPhraseMatchedTranscript = Model<GenAiPhrasesTestPhraseMatchedTranscriptFields>

/// The properties of ``GenAiPhrasesTestPhraseMatchedTranscript``.
public struct GenAiPhrasesTestPhraseMatchedTranscriptFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `timestamp`.
    @_alwaysEmitIntoClient public var timestamp: Field<Int> { Field("timestamp") }
    /// `transcriptId`.
    @_alwaysEmitIntoClient public var transcriptId: Field<String> { Field("transcriptId") }
    /// `communicationId`.
    @_alwaysEmitIntoClient public var communicationId: Field<String> { Field("communicationId") }
    /// `conversationId`.
    @_alwaysEmitIntoClient public var conversationId: Field<String> { Field("conversationId") }
    /// `mediaType`.
    @_alwaysEmitIntoClient public var mediaType: Field<GenAiPhrasesTestPhraseMatchedTranscriptMediaType> { Field("mediaType") }
    /// `detectedPhrases`.
    @_alwaysEmitIntoClient public var detectedPhrases: Field<[GenAiPhrasesTestPhraseDetectedPhrase]> { Field("detectedPhrases") }
}

/// A value of `mediaType` of ``GenAiPhrasesTestPhraseMatchedTranscript``, open to those that are newer than this
/// version.
public struct GenAiPhrasesTestPhraseMatchedTranscriptMediaType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "unknown" }
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

/// The schema `GenAiPhrasesTestTopicPhraseResults`.
public typealias GenAiPhrasesTestTopicPhraseResults = Model<GenAiPhrasesTestTopicPhraseResultsFields>

/// The properties of ``GenAiPhrasesTestTopicPhraseResults``.
public struct GenAiPhrasesTestTopicPhraseResultsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `processedTranscriptsCount`.
    @_alwaysEmitIntoClient public var processedTranscriptsCount: Field<Int> { Field("processedTranscriptsCount") }
    /// `matchedTranscriptsCount`.
    @_alwaysEmitIntoClient public var matchedTranscriptsCount: Field<Int> { Field("matchedTranscriptsCount") }
    /// `matchedTranscripts`.
    @_alwaysEmitIntoClient public var matchedTranscripts: Field<[GenAiPhrasesTestPhraseMatchedTranscript]> { Field("matchedTranscripts") }
}

/// The schema `GenAiPhrasesTopicsDefinitionsJob`.
///
/// Events of `v2.speechandtextanalytics.topics.generatedphrases.jobs.{id}`.
public typealias GenAiPhrasesTopicsDefinitionsJob = Model<GenAiPhrasesTopicsDefinitionsJobFields>

/// The properties of ``GenAiPhrasesTopicsDefinitionsJob``.
public struct GenAiPhrasesTopicsDefinitionsJobFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `state`.
    @_alwaysEmitIntoClient public var state: Field<GenAiPhrasesTopicsDefinitionsJobState> { Field("state") }
    /// `testTopicPhraseResults`.
    @_alwaysEmitIntoClient public var testTopicPhraseResults: Field<[GenAiPhrasesTestTopicPhraseResults]> { Field("testTopicPhraseResults") }
    /// `genAIPhrasesResults`.
    @_alwaysEmitIntoClient public var genAIPhrasesResults: Field<[String]> { Field("genAIPhrasesResults") }
}

/// A value of `state` of ``GenAiPhrasesTopicsDefinitionsJob``, open to those that are newer than this version.
public struct GenAiPhrasesTopicsDefinitionsJobState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Completed`.
    @_alwaysEmitIntoClient public static var completed: Self { "Completed" }
    /// `Running`.
    @_alwaysEmitIntoClient public static var running: Self { "Running" }
    /// `Failed`.
    @_alwaysEmitIntoClient public static var failed: Self { "Failed" }
}

/// The schema `GeolocationEventGeolocation`.
///
/// Events of `v2.users.{id}.geolocation`.
public typealias GeolocationEventGeolocation = Model<GeolocationEventGeolocationFields>

/// The properties of ``GeolocationEventGeolocation``.
public struct GeolocationEventGeolocationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `userId`.
    @_alwaysEmitIntoClient public var userId: Field<String> { Field("userId") }
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<String> { Field("type") }
    /// `country`.
    @_alwaysEmitIntoClient public var country: Field<String> { Field("country") }
    /// `region`.
    @_alwaysEmitIntoClient public var region: Field<String> { Field("region") }
    /// `city`.
    @_alwaysEmitIntoClient public var city: Field<String> { Field("city") }
}

/// The schema `GroupGreetingEventGreeting`.
///
/// Events of `v2.groups.{id}.greetings`.
public typealias GroupGreetingEventGreeting = Model<GroupGreetingEventGreetingFields>

/// The properties of ``GroupGreetingEventGreeting``.
public struct GroupGreetingEventGreetingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<String> { Field("type") }
    /// `ownerType`.
    @_alwaysEmitIntoClient public var ownerType: Field<String> { Field("ownerType") }
    /// `owner`.
    @_alwaysEmitIntoClient public var owner: Field<GroupGreetingEventGreetingOwner> { Field("owner") }
    /// `greetingAudioFile`.
    @_alwaysEmitIntoClient public var greetingAudioFile: Field<GroupGreetingEventGreetingAudioFile> { Field("greetingAudioFile") }
    /// `audioTTS`.
    @_alwaysEmitIntoClient public var audioTTS: Field<String> { Field("audioTTS") }
}

/// The schema `GroupGreetingEventGreetingAudioFile`.
public typealias GroupGreetingEventGreetingAudioFile = Model<GroupGreetingEventGreetingAudioFileFields>

/// The properties of ``GroupGreetingEventGreetingAudioFile``.
public struct GroupGreetingEventGreetingAudioFileFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `durationMilliseconds`.
    @_alwaysEmitIntoClient public var durationMilliseconds: Field<Int> { Field("durationMilliseconds") }
    /// `sizeBytes`.
    @_alwaysEmitIntoClient public var sizeBytes: Field<Int> { Field("sizeBytes") }
}

/// The schema `GroupGreetingEventGreetingOwner`.
public typealias GroupGreetingEventGreetingOwner = Model<GroupGreetingEventGreetingOwnerFields>

/// The properties of ``GroupGreetingEventGreetingOwner``.
public struct GroupGreetingEventGreetingOwnerFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
}

/// The schema `ImportTemplateImportStatusImportStatus`.
///
/// Events of `v2.outbound.importtemplates.{id}.importstatus`.
public typealias ImportTemplateImportStatusImportStatus = Model<ImportTemplateImportStatusImportStatusFields>

/// The properties of ``ImportTemplateImportStatusImportStatus``.
public struct ImportTemplateImportStatusImportStatusFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `importState`.
    @_alwaysEmitIntoClient public var importState: Field<ImportTemplateImportStatusImportStatusImportState> { Field("importState") }
    /// `totalRecords`.
    @_alwaysEmitIntoClient public var totalRecords: Field<Int> { Field("totalRecords") }
    /// `completedRecords`.
    @_alwaysEmitIntoClient public var completedRecords: Field<Int> { Field("completedRecords") }
    /// `percentageComplete`.
    @_alwaysEmitIntoClient public var percentageComplete: Field<Int> { Field("percentageComplete") }
    /// `failureReason`.
    @_alwaysEmitIntoClient public var failureReason: Field<String> { Field("failureReason") }
    /// `targetContactListIds`.
    @_alwaysEmitIntoClient public var targetContactListIds: Field<[String]> { Field("targetContactListIds") }
    /// `listNamePrefix`.
    @_alwaysEmitIntoClient public var listNamePrefix: Field<String> { Field("listNamePrefix") }
    /// `additionalProperties`.
    @_alwaysEmitIntoClient public var additionalProperties: Field<JSON> { Field("additionalProperties") }
}

/// A value of `importState` of ``ImportTemplateImportStatusImportStatus``, open to those that are newer than this
/// version.
public struct ImportTemplateImportStatusImportStatusImportState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `IN_PROGRESS`.
    @_alwaysEmitIntoClient public static var inProgress: Self { "IN_PROGRESS" }
    /// `FAILED`.
    @_alwaysEmitIntoClient public static var failed: Self { "FAILED" }
}

/// The schema `LearningAssignmentRuleRunTopicLearningAssignmentRuleRunNotification`.
///
/// Events of `v2.wem.learning.assignments.modules.{id}`.
public typealias LearningAssignmentRuleRunTopicLearningAssignmentRuleRunNotification = Model<LearningAssignmentRuleRunTopicLearningAssignmentRuleRunNotificationFields>

/// The properties of ``LearningAssignmentRuleRunTopicLearningAssignmentRuleRunNotification``.
public struct LearningAssignmentRuleRunTopicLearningAssignmentRuleRunNotificationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[LearningAssignmentRuleRunTopicLearningAssignmentsCreated]> { Field("entities") }
    /// `total`.
    @_alwaysEmitIntoClient public var total: Field<Int> { Field("total") }
}

/// The schema `LearningAssignmentRuleRunTopicLearningAssignmentsCreated`.
public typealias LearningAssignmentRuleRunTopicLearningAssignmentsCreated = Model<LearningAssignmentRuleRunTopicLearningAssignmentsCreatedFields>

/// The properties of ``LearningAssignmentRuleRunTopicLearningAssignmentsCreated``.
public struct LearningAssignmentRuleRunTopicLearningAssignmentsCreatedFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `module`.
    @_alwaysEmitIntoClient public var module: Field<LearningAssignmentRuleRunTopicLearningModuleReference> { Field("module") }
}

/// The schema `LearningAssignmentRuleRunTopicLearningModuleReference`.
public typealias LearningAssignmentRuleRunTopicLearningModuleReference = Model<LearningAssignmentRuleRunTopicLearningModuleReferenceFields>

/// The properties of ``LearningAssignmentRuleRunTopicLearningModuleReference``.
public struct LearningAssignmentRuleRunTopicLearningModuleReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
}

/// The schema `LearningAssignmentTopicLearningAssignmentNotification`.
///
/// Events of `v2.users.{id}.wem.learning.assignment`.
public typealias LearningAssignmentTopicLearningAssignmentNotification = Model<LearningAssignmentTopicLearningAssignmentNotificationFields>

/// The properties of ``LearningAssignmentTopicLearningAssignmentNotification``.
public struct LearningAssignmentTopicLearningAssignmentNotificationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `user`.
    @_alwaysEmitIntoClient public var user: Field<LearningAssignmentTopicUserReference> { Field("user") }
    /// `module`.
    @_alwaysEmitIntoClient public var module: Field<LearningAssignmentTopicLearningModuleReference> { Field("module") }
    /// `version`.
    @_alwaysEmitIntoClient public var version: Field<Int> { Field("version") }
    /// `state`.
    @_alwaysEmitIntoClient public var state: Field<LearningAssignmentTopicLearningAssignmentNotificationState> { Field("state") }
    /// `dateRecommendedForCompletion`.
    @_alwaysEmitIntoClient public var dateRecommendedForCompletion: Field<Instant> { Field("dateRecommendedForCompletion") }
    /// `createdBy`.
    @_alwaysEmitIntoClient public var createdBy: Field<LearningAssignmentTopicUserReference> { Field("createdBy") }
    /// `dateCreated`.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `modifiedBy`.
    @_alwaysEmitIntoClient public var modifiedBy: Field<LearningAssignmentTopicUserReference> { Field("modifiedBy") }
    /// `dateModified`.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `isOverdue`.
    @_alwaysEmitIntoClient public var isOverdue: Field<Bool> { Field("isOverdue") }
    /// `lengthInMinutes`.
    @_alwaysEmitIntoClient public var lengthInMinutes: Field<Int> { Field("lengthInMinutes") }
    /// `percentageScore`.
    @_alwaysEmitIntoClient public var percentageScore: Field<Double> { Field("percentageScore") }
    /// `isPassed`.
    @_alwaysEmitIntoClient public var isPassed: Field<Bool> { Field("isPassed") }
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<LearningAssignmentTopicLearningAssignmentNotificationType> { Field("type") }
}

/// A value of `state` of ``LearningAssignmentTopicLearningAssignmentNotification``, open to those that are newer than
/// this version.
public struct LearningAssignmentTopicLearningAssignmentNotificationState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Assigned`.
    @_alwaysEmitIntoClient public static var assigned: Self { "Assigned" }
    /// `InProgress`.
    @_alwaysEmitIntoClient public static var inProgress: Self { "InProgress" }
    /// `Completed`.
    @_alwaysEmitIntoClient public static var completed: Self { "Completed" }
    /// `Deleted`.
    @_alwaysEmitIntoClient public static var deleted: Self { "Deleted" }
    /// `NotCompleted`.
    @_alwaysEmitIntoClient public static var notCompleted: Self { "NotCompleted" }
    /// `InvalidSchedule`.
    @_alwaysEmitIntoClient public static var invalidSchedule: Self { "InvalidSchedule" }
}

/// A value of `type` of ``LearningAssignmentTopicLearningAssignmentNotification``, open to those that are newer than
/// this version.
public struct LearningAssignmentTopicLearningAssignmentNotificationType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
    /// `Native`.
    @_alwaysEmitIntoClient public static var native: Self { "Native" }
    /// `External`.
    @_alwaysEmitIntoClient public static var external: Self { "External" }
}

/// The schema `LearningAssignmentTopicLearningModuleReference`.
public typealias LearningAssignmentTopicLearningModuleReference = Model<LearningAssignmentTopicLearningModuleReferenceFields>

/// The properties of ``LearningAssignmentTopicLearningModuleReference``.
public struct LearningAssignmentTopicLearningModuleReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
}

/// The schema `LearningAssignmentTopicUserReference`.
public typealias LearningAssignmentTopicUserReference = Model<LearningAssignmentTopicUserReferenceFields>

/// The properties of ``LearningAssignmentTopicUserReference``.
public struct LearningAssignmentTopicUserReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
}

/// The schema `MaestroWebhooksInvocationTopicPublicWebhooksEvent`.
///
/// Events of `v2.integrations.inbound.webhook.{id}.invocation`.
public typealias MaestroWebhooksInvocationTopicPublicWebhooksEvent = Model<MaestroWebhooksInvocationTopicPublicWebhooksEventFields>

/// The properties of ``MaestroWebhooksInvocationTopicPublicWebhooksEvent``.
public struct MaestroWebhooksInvocationTopicPublicWebhooksEventFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `webhookId`.
    @_alwaysEmitIntoClient public var webhookId: Field<String> { Field("webhookId") }
    /// `invocationTime`.
    @_alwaysEmitIntoClient public var invocationTime: Field<String> { Field("invocationTime") }
    /// `webhooksInvocation`.
    @_alwaysEmitIntoClient public var webhooksInvocation: Field<MaestroWebhooksInvocationTopicWebhooksInvocation> { Field("webhooksInvocation") }
}

/// The schema `MaestroWebhooksInvocationTopicWebhooksInvocation`.
public typealias MaestroWebhooksInvocationTopicWebhooksInvocation = Model<MaestroWebhooksInvocationTopicWebhooksInvocationFields>

/// The properties of ``MaestroWebhooksInvocationTopicWebhooksInvocation``.
public struct MaestroWebhooksInvocationTopicWebhooksInvocationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `body`.
    @_alwaysEmitIntoClient public var body: Field<JSON> { Field("body") }
    /// `headers`.
    @_alwaysEmitIntoClient public var headers: Field<[String: [String]]> { Field("headers") }
    /// `query`.
    @_alwaysEmitIntoClient public var query: Field<[String: [String]]> { Field("query") }
}

/// The schema `MessagingCampaignScheduleConfigChangeAlteration`.
public typealias MessagingCampaignScheduleConfigChangeAlteration = Model<MessagingCampaignScheduleConfigChangeAlterationFields>

/// The properties of ``MessagingCampaignScheduleConfigChangeAlteration``.
public struct MessagingCampaignScheduleConfigChangeAlterationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<MessagingCampaignScheduleConfigChangeAlterationType> { Field("type") }
    /// `start`.
    @_alwaysEmitIntoClient public var start: Field<String> { Field("start") }
    /// `end`.
    @_alwaysEmitIntoClient public var end: Field<String> { Field("end") }
    /// `additionalProperties`.
    @_alwaysEmitIntoClient public var additionalProperties: Field<JSON> { Field("additionalProperties") }
}

/// A value of `type` of ``MessagingCampaignScheduleConfigChangeAlteration``, open to those that are newer than this
/// version.
public struct MessagingCampaignScheduleConfigChangeAlterationType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Exclusion`.
    @_alwaysEmitIntoClient public static var exclusion: Self { "Exclusion" }
    /// `Inclusion`.
    @_alwaysEmitIntoClient public static var inclusion: Self { "Inclusion" }
}

/// The schema `MessagingCampaignScheduleConfigChangeMessagingCampaignSchedule`.
///
/// Events of `v2.outbound.schedules.messagingcampaigns.{id}`.
public typealias MessagingCampaignScheduleConfigChangeMessagingCampaignSchedule = Model<MessagingCampaignScheduleConfigChangeMessagingCampaignScheduleFields>

/// The properties of ``MessagingCampaignScheduleConfigChangeMessagingCampaignSchedule``.
public struct MessagingCampaignScheduleConfigChangeMessagingCampaignScheduleFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `intervals`.
    @_alwaysEmitIntoClient public var intervals: Field<[MessagingCampaignScheduleConfigChangeScheduleInterval]> { Field("intervals") }
    /// `recurrences`.
    @_alwaysEmitIntoClient public var recurrences: Field<[MessagingCampaignScheduleConfigChangeScheduleRecurrence]> { Field("recurrences") }
    /// `timeZone`.
    @_alwaysEmitIntoClient public var timeZone: Field<String> { Field("timeZone") }
    /// `messagingCampaign`.
    @_alwaysEmitIntoClient public var messagingCampaign: Field<MessagingCampaignScheduleConfigChangeUriReference> { Field("messagingCampaign") }
    /// `additionalProperties`.
    @_alwaysEmitIntoClient public var additionalProperties: Field<JSON> { Field("additionalProperties") }
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `dateCreated`.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `version`.
    @_alwaysEmitIntoClient public var version: Field<Int> { Field("version") }
}

/// The schema `MessagingCampaignScheduleConfigChangeRecurrencePattern`.
public typealias MessagingCampaignScheduleConfigChangeRecurrencePattern = Model<MessagingCampaignScheduleConfigChangeRecurrencePatternFields>

/// The properties of ``MessagingCampaignScheduleConfigChangeRecurrencePattern``.
public struct MessagingCampaignScheduleConfigChangeRecurrencePatternFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<MessagingCampaignScheduleConfigChangeRecurrencePatternType> { Field("type") }
    /// `interval`.
    @_alwaysEmitIntoClient public var interval: Field<Int> { Field("interval") }
    /// `daysOfWeek`.
    @_alwaysEmitIntoClient public var daysOfWeek: Field<[String]> { Field("daysOfWeek") }
    /// `additionalProperties`.
    @_alwaysEmitIntoClient public var additionalProperties: Field<JSON> { Field("additionalProperties") }
}

/// A value of `type` of ``MessagingCampaignScheduleConfigChangeRecurrencePattern``, open to those that are newer than
/// this version.
public struct MessagingCampaignScheduleConfigChangeRecurrencePatternType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Daily`.
    @_alwaysEmitIntoClient public static var daily: Self { "Daily" }
    /// `Weekly`.
    @_alwaysEmitIntoClient public static var weekly: Self { "Weekly" }
}

/// The schema `MessagingCampaignScheduleConfigChangeRecurrenceRange`.
public typealias MessagingCampaignScheduleConfigChangeRecurrenceRange = Model<MessagingCampaignScheduleConfigChangeRecurrenceRangeFields>

/// The properties of ``MessagingCampaignScheduleConfigChangeRecurrenceRange``.
public struct MessagingCampaignScheduleConfigChangeRecurrenceRangeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<MessagingCampaignScheduleConfigChangeRecurrenceRangeType> { Field("type") }
    /// `end`.
    @_alwaysEmitIntoClient public var end: Field<String> { Field("end") }
    /// `numberOfOccurrences`.
    @_alwaysEmitIntoClient public var numberOfOccurrences: Field<Int> { Field("numberOfOccurrences") }
    /// `additionalProperties`.
    @_alwaysEmitIntoClient public var additionalProperties: Field<JSON> { Field("additionalProperties") }
}

/// A value of `type` of ``MessagingCampaignScheduleConfigChangeRecurrenceRange``, open to those that are newer than
/// this version.
public struct MessagingCampaignScheduleConfigChangeRecurrenceRangeType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `NoEnd`.
    @_alwaysEmitIntoClient public static var noEnd: Self { "NoEnd" }
    /// `Numbered`.
    @_alwaysEmitIntoClient public static var numbered: Self { "Numbered" }
    /// `EndDate`.
    @_alwaysEmitIntoClient public static var endDate: Self { "EndDate" }
}

/// The schema `MessagingCampaignScheduleConfigChangeScheduleInterval`.
public typealias MessagingCampaignScheduleConfigChangeScheduleInterval = Model<MessagingCampaignScheduleConfigChangeScheduleIntervalFields>

/// The properties of ``MessagingCampaignScheduleConfigChangeScheduleInterval``.
public struct MessagingCampaignScheduleConfigChangeScheduleIntervalFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `start`.
    @_alwaysEmitIntoClient public var start: Field<String> { Field("start") }
    /// `end`.
    @_alwaysEmitIntoClient public var end: Field<String> { Field("end") }
    /// `additionalProperties`.
    @_alwaysEmitIntoClient public var additionalProperties: Field<JSON> { Field("additionalProperties") }
}

/// The schema `MessagingCampaignScheduleConfigChangeScheduleRecurrence`.
public typealias MessagingCampaignScheduleConfigChangeScheduleRecurrence = Model<MessagingCampaignScheduleConfigChangeScheduleRecurrenceFields>

/// The properties of ``MessagingCampaignScheduleConfigChangeScheduleRecurrence``.
public struct MessagingCampaignScheduleConfigChangeScheduleRecurrenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `start`.
    @_alwaysEmitIntoClient public var start: Field<String> { Field("start") }
    /// `end`.
    @_alwaysEmitIntoClient public var end: Field<String> { Field("end") }
    /// `timeZone`.
    @_alwaysEmitIntoClient public var timeZone: Field<String> { Field("timeZone") }
    /// `range`.
    @_alwaysEmitIntoClient public var range: Field<MessagingCampaignScheduleConfigChangeRecurrenceRange> { Field("range") }
    /// `pattern`.
    @_alwaysEmitIntoClient public var pattern: Field<MessagingCampaignScheduleConfigChangeRecurrencePattern> { Field("pattern") }
    /// `alterations`.
    @_alwaysEmitIntoClient public var alterations: Field<[MessagingCampaignScheduleConfigChangeAlteration]> { Field("alterations") }
    /// `additionalProperties`.
    @_alwaysEmitIntoClient public var additionalProperties: Field<JSON> { Field("additionalProperties") }
}

/// The schema `MessagingCampaignScheduleConfigChangeUriReference`.
public typealias MessagingCampaignScheduleConfigChangeUriReference = Model<MessagingCampaignScheduleConfigChangeUriReferenceFields>

/// The properties of ``MessagingCampaignScheduleConfigChangeUriReference``.
public struct MessagingCampaignScheduleConfigChangeUriReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
}

/// The schema `ScheduleBiddingAdminNotificationTopicScheduleBiddingNotification`.
///
/// Events of `v2.workforcemanagement.businessunits.{id}.schedulebids.{id}`.
public typealias ScheduleBiddingAdminNotificationTopicScheduleBiddingNotification = Model<ScheduleBiddingAdminNotificationTopicScheduleBiddingNotificationFields>

/// The properties of ``ScheduleBiddingAdminNotificationTopicScheduleBiddingNotification``.
public struct ScheduleBiddingAdminNotificationTopicScheduleBiddingNotificationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `buId`.
    @_alwaysEmitIntoClient public var buId: Field<String> { Field("buId") }
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<ScheduleBiddingAdminNotificationTopicScheduleBiddingNotificationStatus> { Field("status") }
    /// `bidType`.
    @_alwaysEmitIntoClient public var bidType: Field<ScheduleBiddingAdminNotificationTopicScheduleBiddingNotificationBidType> { Field("bidType") }
}

/// A value of `status` of ``ScheduleBiddingAdminNotificationTopicScheduleBiddingNotification``, open to those that are
/// newer than this version.
public struct ScheduleBiddingAdminNotificationTopicScheduleBiddingNotificationStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
    /// `Draft`.
    @_alwaysEmitIntoClient public static var draft: Self { "Draft" }
    /// `Locked`.
    @_alwaysEmitIntoClient public static var locked: Self { "Locked" }
    /// `Scheduled`.
    @_alwaysEmitIntoClient public static var scheduled: Self { "Scheduled" }
    /// `Optimized`.
    @_alwaysEmitIntoClient public static var optimized: Self { "Optimized" }
    /// `Open`.
    @_alwaysEmitIntoClient public static var open: Self { "Open" }
    /// `Closed`.
    @_alwaysEmitIntoClient public static var closed: Self { "Closed" }
    /// `Processed`.
    @_alwaysEmitIntoClient public static var processed: Self { "Processed" }
    /// `Published`.
    @_alwaysEmitIntoClient public static var published: Self { "Published" }
}

/// A value of `bidType` of ``ScheduleBiddingAdminNotificationTopicScheduleBiddingNotification``, open to those that are
/// newer than this version.
public struct ScheduleBiddingAdminNotificationTopicScheduleBiddingNotificationBidType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
    /// `WorkPlanBid`.
    @_alwaysEmitIntoClient public static var workPlanBid: Self { "WorkPlanBid" }
    /// `ScheduleBid`.
    @_alwaysEmitIntoClient public static var scheduleBid: Self { "ScheduleBid" }
}

/// The schema `StatEventCampaignTopicIntervalMetrics`.
public typealias StatEventCampaignTopicIntervalMetrics = Model<StatEventCampaignTopicIntervalMetricsFields>

/// The properties of ``StatEventCampaignTopicIntervalMetrics``.
public struct StatEventCampaignTopicIntervalMetricsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `interval`.
    @_alwaysEmitIntoClient public var interval: Field<String> { Field("interval") }
    /// `metrics`.
    @_alwaysEmitIntoClient public var metrics: Field<[StatEventCampaignTopicMetricStats]> { Field("metrics") }
}

/// The schema `StatEventCampaignTopicMetricStats`.
public typealias StatEventCampaignTopicMetricStats = Model<StatEventCampaignTopicMetricStatsFields>

/// The properties of ``StatEventCampaignTopicMetricStats``.
public struct StatEventCampaignTopicMetricStatsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `metric`.
    @_alwaysEmitIntoClient public var metric: Field<String> { Field("metric") }
    /// `qualifier`.
    @_alwaysEmitIntoClient public var qualifier: Field<String> { Field("qualifier") }
    /// `stats`.
    @_alwaysEmitIntoClient public var stats: Field<[String: Double]> { Field("stats") }
}

/// The schema `StatEventCampaignTopicStatsNotification`.
///
/// Events of `v2.outbound.campaigns.{id}.stats`.
public typealias StatEventCampaignTopicStatsNotification = Model<StatEventCampaignTopicStatsNotificationFields>

/// The properties of ``StatEventCampaignTopicStatsNotification``.
public struct StatEventCampaignTopicStatsNotificationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `group`.
    @_alwaysEmitIntoClient public var group: Field<[String: String]> { Field("group") }
    /// `data`.
    @_alwaysEmitIntoClient public var data: Field<[StatEventCampaignTopicIntervalMetrics]> { Field("data") }
}

/// The schema `StatEventFlowOutcomeTopicIntervalMetrics`.
public typealias StatEventFlowOutcomeTopicIntervalMetrics = Model<StatEventFlowOutcomeTopicIntervalMetricsFields>

/// The properties of ``StatEventFlowOutcomeTopicIntervalMetrics``.
public struct StatEventFlowOutcomeTopicIntervalMetricsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `interval`.
    @_alwaysEmitIntoClient public var interval: Field<String> { Field("interval") }
    /// `metrics`.
    @_alwaysEmitIntoClient public var metrics: Field<[StatEventFlowOutcomeTopicMetricStats]> { Field("metrics") }
}

/// The schema `StatEventFlowOutcomeTopicMetricStats`.
public typealias StatEventFlowOutcomeTopicMetricStats = Model<StatEventFlowOutcomeTopicMetricStatsFields>

/// The properties of ``StatEventFlowOutcomeTopicMetricStats``.
public struct StatEventFlowOutcomeTopicMetricStatsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `metric`.
    @_alwaysEmitIntoClient public var metric: Field<String> { Field("metric") }
    /// `qualifier`.
    @_alwaysEmitIntoClient public var qualifier: Field<String> { Field("qualifier") }
    /// `stats`.
    @_alwaysEmitIntoClient public var stats: Field<[String: Double]> { Field("stats") }
}

/// The schema `StatEventFlowOutcomeTopicStatsNotification`.
///
/// Events of `v2.analytics.flowoutcome.{id}.aggregates`.
public typealias StatEventFlowOutcomeTopicStatsNotification = Model<StatEventFlowOutcomeTopicStatsNotificationFields>

/// The properties of ``StatEventFlowOutcomeTopicStatsNotification``.
public struct StatEventFlowOutcomeTopicStatsNotificationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `group`.
    @_alwaysEmitIntoClient public var group: Field<[String: String]> { Field("group") }
    /// `data`.
    @_alwaysEmitIntoClient public var data: Field<[StatEventFlowOutcomeTopicIntervalMetrics]> { Field("data") }
}

/// The schema `StatEventFlowTopicIntervalMetrics`.
public typealias StatEventFlowTopicIntervalMetrics = Model<StatEventFlowTopicIntervalMetricsFields>

/// The properties of ``StatEventFlowTopicIntervalMetrics``.
public struct StatEventFlowTopicIntervalMetricsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `interval`.
    @_alwaysEmitIntoClient public var interval: Field<String> { Field("interval") }
    /// `metrics`.
    @_alwaysEmitIntoClient public var metrics: Field<[StatEventFlowTopicMetricStats]> { Field("metrics") }
}

/// The schema `StatEventFlowTopicMetricStats`.
public typealias StatEventFlowTopicMetricStats = Model<StatEventFlowTopicMetricStatsFields>

/// The properties of ``StatEventFlowTopicMetricStats``.
public struct StatEventFlowTopicMetricStatsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `metric`.
    @_alwaysEmitIntoClient public var metric: Field<String> { Field("metric") }
    /// `qualifier`.
    @_alwaysEmitIntoClient public var qualifier: Field<String> { Field("qualifier") }
    /// `stats`.
    @_alwaysEmitIntoClient public var stats: Field<[String: Double]> { Field("stats") }
}

/// The schema `StatEventFlowTopicStatsNotification`.
///
/// Events of `v2.analytics.flow.{id}.aggregates`.
public typealias StatEventFlowTopicStatsNotification = Model<StatEventFlowTopicStatsNotificationFields>

/// The properties of ``StatEventFlowTopicStatsNotification``.
public struct StatEventFlowTopicStatsNotificationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `group`.
    @_alwaysEmitIntoClient public var group: Field<[String: String]> { Field("group") }
    /// `data`.
    @_alwaysEmitIntoClient public var data: Field<[StatEventFlowTopicIntervalMetrics]> { Field("data") }
}

/// The schema `StatEventQueueTopicIntervalMetrics`.
public typealias StatEventQueueTopicIntervalMetrics = Model<StatEventQueueTopicIntervalMetricsFields>

/// The properties of ``StatEventQueueTopicIntervalMetrics``.
public struct StatEventQueueTopicIntervalMetricsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `interval`.
    @_alwaysEmitIntoClient public var interval: Field<String> { Field("interval") }
    /// `metrics`.
    @_alwaysEmitIntoClient public var metrics: Field<[StatEventQueueTopicMetricStats]> { Field("metrics") }
}

/// The schema `StatEventQueueTopicMetricStats`.
public typealias StatEventQueueTopicMetricStats = Model<StatEventQueueTopicMetricStatsFields>

/// The properties of ``StatEventQueueTopicMetricStats``.
public struct StatEventQueueTopicMetricStatsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `metric`.
    @_alwaysEmitIntoClient public var metric: Field<String> { Field("metric") }
    /// `qualifier`.
    @_alwaysEmitIntoClient public var qualifier: Field<String> { Field("qualifier") }
    /// `stats`.
    @_alwaysEmitIntoClient public var stats: Field<[String: Double]> { Field("stats") }
}

/// The schema `StatEventQueueTopicStatsNotification`.
///
/// Events of `v2.analytics.queues.{id}.observations`.
public typealias StatEventQueueTopicStatsNotification = Model<StatEventQueueTopicStatsNotificationFields>

/// The properties of ``StatEventQueueTopicStatsNotification``.
public struct StatEventQueueTopicStatsNotificationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `group`.
    @_alwaysEmitIntoClient public var group: Field<[String: String]> { Field("group") }
    /// `data`.
    @_alwaysEmitIntoClient public var data: Field<[StatEventQueueTopicIntervalMetrics]> { Field("data") }
}

/// The schema `StatEventUserTopicIntervalMetrics`.
public typealias StatEventUserTopicIntervalMetrics = Model<StatEventUserTopicIntervalMetricsFields>

/// The properties of ``StatEventUserTopicIntervalMetrics``.
public struct StatEventUserTopicIntervalMetricsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `interval`.
    @_alwaysEmitIntoClient public var interval: Field<String> { Field("interval") }
    /// `metrics`.
    @_alwaysEmitIntoClient public var metrics: Field<[StatEventUserTopicMetricStats]> { Field("metrics") }
}

/// The schema `StatEventUserTopicMetricStats`.
public typealias StatEventUserTopicMetricStats = Model<StatEventUserTopicMetricStatsFields>

/// The properties of ``StatEventUserTopicMetricStats``.
public struct StatEventUserTopicMetricStatsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `metric`.
    @_alwaysEmitIntoClient public var metric: Field<String> { Field("metric") }
    /// `qualifier`.
    @_alwaysEmitIntoClient public var qualifier: Field<String> { Field("qualifier") }
    /// `stats`.
    @_alwaysEmitIntoClient public var stats: Field<[String: Double]> { Field("stats") }
}

/// The schema `StatEventUserTopicStatsNotification`.
///
/// Events of `v2.analytics.users.{id}.aggregates`.
public typealias StatEventUserTopicStatsNotification = Model<StatEventUserTopicStatsNotificationFields>

/// The properties of ``StatEventUserTopicStatsNotification``.
public struct StatEventUserTopicStatsNotificationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `group`.
    @_alwaysEmitIntoClient public var group: Field<[String: String]> { Field("group") }
    /// `data`.
    @_alwaysEmitIntoClient public var data: Field<[StatEventUserTopicIntervalMetrics]> { Field("data") }
}

/// The schema `StatEventWrapUpCodeTopicIntervalMetrics`.
public typealias StatEventWrapUpCodeTopicIntervalMetrics = Model<StatEventWrapUpCodeTopicIntervalMetricsFields>

/// The properties of ``StatEventWrapUpCodeTopicIntervalMetrics``.
public struct StatEventWrapUpCodeTopicIntervalMetricsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `interval`.
    @_alwaysEmitIntoClient public var interval: Field<String> { Field("interval") }
    /// `metrics`.
    @_alwaysEmitIntoClient public var metrics: Field<[StatEventWrapUpCodeTopicMetricStats]> { Field("metrics") }
}

/// The schema `StatEventWrapUpCodeTopicMetricStats`.
public typealias StatEventWrapUpCodeTopicMetricStats = Model<StatEventWrapUpCodeTopicMetricStatsFields>

/// The properties of ``StatEventWrapUpCodeTopicMetricStats``.
public struct StatEventWrapUpCodeTopicMetricStatsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `metric`.
    @_alwaysEmitIntoClient public var metric: Field<String> { Field("metric") }
    /// `qualifier`.
    @_alwaysEmitIntoClient public var qualifier: Field<String> { Field("qualifier") }
    /// `stats`.
    @_alwaysEmitIntoClient public var stats: Field<[String: Double]> { Field("stats") }
}

/// The schema `StatEventWrapUpCodeTopicStatsNotification`.
///
/// Events of `v2.analytics.wrapup.{id}.aggregates`.
public typealias StatEventWrapUpCodeTopicStatsNotification = Model<StatEventWrapUpCodeTopicStatsNotificationFields>

/// The properties of ``StatEventWrapUpCodeTopicStatsNotification``.
public struct StatEventWrapUpCodeTopicStatsNotificationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `group`.
    @_alwaysEmitIntoClient public var group: Field<[String: String]> { Field("group") }
    /// `data`.
    @_alwaysEmitIntoClient public var data: Field<[StatEventWrapUpCodeTopicIntervalMetrics]> { Field("data") }
}

/// The schema `SystemMessageSystemMessage`.
///
/// Events of `v2.system.no_longer_subscribed.{id}`, `v2.system.socket_closing`, `v2.system.token_revoked.{id}`,
/// `v2.system.{id}.{id}`.
public typealias SystemMessageSystemMessage = Model<SystemMessageSystemMessageFields>

/// The properties of ``SystemMessageSystemMessage``.
public struct SystemMessageSystemMessageFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `channelId`.
    @_alwaysEmitIntoClient public var channelId: Field<String> { Field("channelId") }
    /// `systemTopicType`.
    @_alwaysEmitIntoClient public var systemTopicType: Field<SystemMessageSystemMessageSystemTopicType> { Field("systemTopicType") }
    /// `correlationId`.
    @_alwaysEmitIntoClient public var correlationId: Field<String> { Field("correlationId") }
    /// `organizationId`.
    @_alwaysEmitIntoClient public var organizationId: Field<String> { Field("organizationId") }
    /// `userId`.
    @_alwaysEmitIntoClient public var userId: Field<String> { Field("userId") }
    /// `oauthClientId`.
    @_alwaysEmitIntoClient public var oauthClientId: Field<String> { Field("oauthClientId") }
    /// `oauthClientOrgId`.
    @_alwaysEmitIntoClient public var oauthClientOrgId: Field<String> { Field("oauthClientOrgId") }
    /// `reason`.
    @_alwaysEmitIntoClient public var reason: Field<SystemMessageSystemMessageReason> { Field("reason") }
    /// `message`.
    @_alwaysEmitIntoClient public var message: Field<String> { Field("message") }
    /// `data`.
    @_alwaysEmitIntoClient public var data: Field<JSON> { Field("data") }
}

/// A value of `systemTopicType` of ``SystemMessageSystemMessage``, open to those that are newer than this version.
public struct SystemMessageSystemMessageSystemTopicType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `no_longer_subscribed`.
    @_alwaysEmitIntoClient public static var noLongerSubscribed: Self { "no_longer_subscribed" }
    /// `subscription_changed`.
    @_alwaysEmitIntoClient public static var subscriptionChanged: Self { "subscription_changed" }
    /// `token_revoked`.
    @_alwaysEmitIntoClient public static var tokenRevoked: Self { "token_revoked" }
}

/// A value of `reason` of ``SystemMessageSystemMessage``, open to those that are newer than this version.
public struct SystemMessageSystemMessageReason: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `another_channel_subscribed`.
    @_alwaysEmitIntoClient public static var anotherChannelSubscribed: Self { "another_channel_subscribed" }
    /// `user_tokens_revoked`.
    @_alwaysEmitIntoClient public static var userTokensRevoked: Self { "user_tokens_revoked" }
}
