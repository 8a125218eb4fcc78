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
    public var evaluationId: Field<String> { Field("evaluationId") }
    /// `conversationId`.
    public var conversationId: Field<String> { Field("conversationId") }
    /// `conversationDate`.
    public var conversationDate: Field<String> { Field("conversationDate") }
    /// `formName`.
    public var formName: Field<String> { Field("formName") }
    /// `points`.
    public var points: Field<Int> { Field("points") }
    /// `maxPoints`.
    public var maxPoints: Field<Int> { Field("maxPoints") }
    /// `evaluationScore`.
    public var evaluationScore: Field<Int> { Field("evaluationScore") }
    /// `evaluationScoreDouble`.
    public var evaluationScoreDouble: Field<Double> { Field("evaluationScoreDouble") }
    /// `mediaTypes`.
    public var mediaTypes: Field<[String]> { Field("mediaTypes") }
}

/// The schema `GamificationScorecardChangeTopicMetric`.
public typealias GamificationScorecardChangeTopicMetric = Model<GamificationScorecardChangeTopicMetricFields>

/// The properties of ``GamificationScorecardChangeTopicMetric``.
public struct GamificationScorecardChangeTopicMetricFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
}

/// The schema `GamificationScorecardChangeTopicPerformanceMetric`.
public typealias GamificationScorecardChangeTopicPerformanceMetric = Model<GamificationScorecardChangeTopicPerformanceMetricFields>

/// The properties of ``GamificationScorecardChangeTopicPerformanceMetric``.
public struct GamificationScorecardChangeTopicPerformanceMetricFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `metric`.
    public var metric: Field<GamificationScorecardChangeTopicMetric> { Field("metric") }
    /// `points`.
    public var points: Field<Int> { Field("points") }
    /// `value`.
    public var value: Field<Double> { Field("value") }
    /// `punctualityEvents`.
    public var punctualityEvents: Field<[GamificationScorecardChangeTopicPunctualityEvent]> { Field("punctualityEvents") }
    /// `evaluationDetails`.
    public var evaluationDetails: Field<[GamificationScorecardChangeTopicEvaluationDetail]> { Field("evaluationDetails") }
}

/// The schema `GamificationScorecardChangeTopicPunctualityEvent`.
public typealias GamificationScorecardChangeTopicPunctualityEvent = Model<GamificationScorecardChangeTopicPunctualityEventFields>

/// The properties of ``GamificationScorecardChangeTopicPunctualityEvent``.
public struct GamificationScorecardChangeTopicPunctualityEventFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `dateStart`.
    public var dateStart: Field<String> { Field("dateStart") }
    /// `dateScheduleStart`.
    public var dateScheduleStart: Field<String> { Field("dateScheduleStart") }
    /// `activityCode`.
    public var activityCode: Field<String> { Field("activityCode") }
    /// `activityCodeId`.
    public var activityCodeId: Field<String> { Field("activityCodeId") }
    /// `activityColor`.
    public var activityColor: Field<String> { Field("activityColor") }
    /// `activityName`.
    public var activityName: Field<String> { Field("activityName") }
    /// `points`.
    public var points: Field<Int> { Field("points") }
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
    public var workday: Field<String> { Field("workday") }
    /// `divisionId`.
    public var divisionId: Field<String> { Field("divisionId") }
    /// `teamId`.
    public var teamId: Field<String> { Field("teamId") }
    /// `performanceProfileId`.
    public var performanceProfileId: Field<String> { Field("performanceProfileId") }
    /// `userId`.
    public var userId: Field<String> { Field("userId") }
    /// `performanceMetrics`.
    public var performanceMetrics: Field<[GamificationScorecardChangeTopicPerformanceMetric]> { Field("performanceMetrics") }
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
    public var externalUserId: Field<String> { Field("externalUserId") }
    /// `genesysUserId`.
    public var genesysUserId: Field<String> { Field("genesysUserId") }
    /// `trigger`.
    public var trigger: Field<GcuccTeamsCalendarEventsGCUCCTeamsCalendarEventV2Trigger> { Field("trigger") }
    /// `eventType`.
    public var eventType: Field<GcuccTeamsCalendarEventsGCUCCTeamsCalendarEventV2EventType> { Field("eventType") }
    /// `eventTime`.
    public var eventTime: Field<Instant> { Field("eventTime") }
    /// `responseStatus`.
    public var responseStatus: Field<GcuccTeamsCalendarEventsGCUCCTeamsCalendarEventV2ResponseStatus> { Field("responseStatus") }
    /// `meetingId`.
    public var meetingId: Field<String> { Field("meetingId") }
}

/// A value of `trigger` of ``GcuccTeamsCalendarEventsGCUCCTeamsCalendarEventV2``, open to those that are newer than
/// this version.
public struct GcuccTeamsCalendarEventsGCUCCTeamsCalendarEventV2Trigger: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    public static var unknown: Self { "Unknown" }
    /// `EventStart`.
    public static var eventStart: Self { "EventStart" }
    /// `EventEnd`.
    public static var eventEnd: Self { "EventEnd" }
}

/// A value of `eventType` of ``GcuccTeamsCalendarEventsGCUCCTeamsCalendarEventV2``, open to those that are newer than
/// this version.
public struct GcuccTeamsCalendarEventsGCUCCTeamsCalendarEventV2EventType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    public static var unknown: Self { "Unknown" }
    /// `Calendar`.
    public static var calendar: Self { "Calendar" }
    /// `InstantMeeting`.
    public static var instantMeeting: Self { "InstantMeeting" }
}

/// A value of `responseStatus` of ``GcuccTeamsCalendarEventsGCUCCTeamsCalendarEventV2``, open to those that are newer
/// than this version.
public struct GcuccTeamsCalendarEventsGCUCCTeamsCalendarEventV2ResponseStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `unknown`.
    public static var unknown: Self { "unknown" }
    /// `none`.
    public static var none_: Self { "none" }
    /// `organizer`.
    public static var organizer: Self { "organizer" }
    /// `tentativelyAccepted`.
    public static var tentativelyAccepted: Self { "tentativelyAccepted" }
    /// `accepted`.
    public static var accepted: Self { "accepted" }
    /// `declined`.
    public static var declined: Self { "declined" }
    /// `notResponded`.
    public static var notResponded: Self { "notResponded" }
}

/// The schema `GenAiPhrasesTestPhraseDetectedPhrase`.
public typealias GenAiPhrasesTestPhraseDetectedPhrase = Model<GenAiPhrasesTestPhraseDetectedPhraseFields>

/// The properties of ``GenAiPhrasesTestPhraseDetectedPhrase``.
public struct GenAiPhrasesTestPhraseDetectedPhraseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `foundPhrase`.
    public var foundPhrase: Field<String> { Field("foundPhrase") }
    /// `snippet`.
    public var snippet: Field<String> { Field("snippet") }
    /// `confidence`.
    public var confidence: Field<Int> { Field("confidence") }
}

/// The schema `GenAiPhrasesTestPhraseMatchedTranscript`.
public typealias GenAiPhrasesTestPhraseMatchedTranscript = Model<GenAiPhrasesTestPhraseMatchedTranscriptFields>

/// The properties of ``GenAiPhrasesTestPhraseMatchedTranscript``.
public struct GenAiPhrasesTestPhraseMatchedTranscriptFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `timestamp`.
    public var timestamp: Field<Int> { Field("timestamp") }
    /// `transcriptId`.
    public var transcriptId: Field<String> { Field("transcriptId") }
    /// `communicationId`.
    public var communicationId: Field<String> { Field("communicationId") }
    /// `conversationId`.
    public var conversationId: Field<String> { Field("conversationId") }
    /// `mediaType`.
    public var mediaType: Field<GenAiPhrasesTestPhraseMatchedTranscriptMediaType> { Field("mediaType") }
    /// `detectedPhrases`.
    public var detectedPhrases: Field<[GenAiPhrasesTestPhraseDetectedPhrase]> { Field("detectedPhrases") }
}

/// A value of `mediaType` of ``GenAiPhrasesTestPhraseMatchedTranscript``, open to those that are newer than this
/// version.
public struct GenAiPhrasesTestPhraseMatchedTranscriptMediaType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `unknown`.
    public static var unknown: Self { "unknown" }
    /// `call`.
    public static var call: Self { "call" }
    /// `message`.
    public static var message: Self { "message" }
    /// `email`.
    public static var email: Self { "email" }
    /// `chat`.
    public static var chat: Self { "chat" }
    /// `callback`.
    public static var callback: Self { "callback" }
    /// `all`.
    public static var all: Self { "all" }
}

/// The schema `GenAiPhrasesTestTopicPhraseResults`.
public typealias GenAiPhrasesTestTopicPhraseResults = Model<GenAiPhrasesTestTopicPhraseResultsFields>

/// The properties of ``GenAiPhrasesTestTopicPhraseResults``.
public struct GenAiPhrasesTestTopicPhraseResultsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `processedTranscriptsCount`.
    public var processedTranscriptsCount: Field<Int> { Field("processedTranscriptsCount") }
    /// `matchedTranscriptsCount`.
    public var matchedTranscriptsCount: Field<Int> { Field("matchedTranscriptsCount") }
    /// `matchedTranscripts`.
    public var matchedTranscripts: Field<[GenAiPhrasesTestPhraseMatchedTranscript]> { Field("matchedTranscripts") }
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
    public var id: Field<String> { Field("id") }
    /// `state`.
    public var state: Field<GenAiPhrasesTopicsDefinitionsJobState> { Field("state") }
    /// `testTopicPhraseResults`.
    public var testTopicPhraseResults: Field<[GenAiPhrasesTestTopicPhraseResults]> { Field("testTopicPhraseResults") }
    /// `genAIPhrasesResults`.
    public var genAIPhrasesResults: Field<[String]> { Field("genAIPhrasesResults") }
}

/// A value of `state` of ``GenAiPhrasesTopicsDefinitionsJob``, open to those that are newer than this version.
public struct GenAiPhrasesTopicsDefinitionsJobState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Completed`.
    public static var completed: Self { "Completed" }
    /// `Running`.
    public static var running: Self { "Running" }
    /// `Failed`.
    public static var failed: Self { "Failed" }
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
    public var userId: Field<String> { Field("userId") }
    /// `type`.
    public var type: Field<String> { Field("type") }
    /// `country`.
    public var country: Field<String> { Field("country") }
    /// `region`.
    public var region: Field<String> { Field("region") }
    /// `city`.
    public var city: Field<String> { Field("city") }
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
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `type`.
    public var type: Field<String> { Field("type") }
    /// `ownerType`.
    public var ownerType: Field<String> { Field("ownerType") }
    /// `owner`.
    public var owner: Field<GroupGreetingEventGreetingOwner> { Field("owner") }
    /// `greetingAudioFile`.
    public var greetingAudioFile: Field<GroupGreetingEventGreetingAudioFile> { Field("greetingAudioFile") }
    /// `audioTTS`.
    public var audioTTS: Field<String> { Field("audioTTS") }
}

/// The schema `GroupGreetingEventGreetingAudioFile`.
public typealias GroupGreetingEventGreetingAudioFile = Model<GroupGreetingEventGreetingAudioFileFields>

/// The properties of ``GroupGreetingEventGreetingAudioFile``.
public struct GroupGreetingEventGreetingAudioFileFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `durationMilliseconds`.
    public var durationMilliseconds: Field<Int> { Field("durationMilliseconds") }
    /// `sizeBytes`.
    public var sizeBytes: Field<Int> { Field("sizeBytes") }
}

/// The schema `GroupGreetingEventGreetingOwner`.
public typealias GroupGreetingEventGreetingOwner = Model<GroupGreetingEventGreetingOwnerFields>

/// The properties of ``GroupGreetingEventGreetingOwner``.
public struct GroupGreetingEventGreetingOwnerFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
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
    public var importState: Field<ImportTemplateImportStatusImportStatusImportState> { Field("importState") }
    /// `totalRecords`.
    public var totalRecords: Field<Int> { Field("totalRecords") }
    /// `completedRecords`.
    public var completedRecords: Field<Int> { Field("completedRecords") }
    /// `percentageComplete`.
    public var percentageComplete: Field<Int> { Field("percentageComplete") }
    /// `failureReason`.
    public var failureReason: Field<String> { Field("failureReason") }
    /// `targetContactListIds`.
    public var targetContactListIds: Field<[String]> { Field("targetContactListIds") }
    /// `listNamePrefix`.
    public var listNamePrefix: Field<String> { Field("listNamePrefix") }
    /// `additionalProperties`.
    public var additionalProperties: Field<JSON> { Field("additionalProperties") }
}

/// A value of `importState` of ``ImportTemplateImportStatusImportStatus``, open to those that are newer than this
/// version.
public struct ImportTemplateImportStatusImportStatusImportState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `IN_PROGRESS`.
    public static var inProgress: Self { "IN_PROGRESS" }
    /// `FAILED`.
    public static var failed: Self { "FAILED" }
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
    public var entities: Field<[LearningAssignmentRuleRunTopicLearningAssignmentsCreated]> { Field("entities") }
    /// `total`.
    public var total: Field<Int> { Field("total") }
}

/// The schema `LearningAssignmentRuleRunTopicLearningAssignmentsCreated`.
public typealias LearningAssignmentRuleRunTopicLearningAssignmentsCreated = Model<LearningAssignmentRuleRunTopicLearningAssignmentsCreatedFields>

/// The properties of ``LearningAssignmentRuleRunTopicLearningAssignmentsCreated``.
public struct LearningAssignmentRuleRunTopicLearningAssignmentsCreatedFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `module`.
    public var module: Field<LearningAssignmentRuleRunTopicLearningModuleReference> { Field("module") }
}

/// The schema `LearningAssignmentRuleRunTopicLearningModuleReference`.
public typealias LearningAssignmentRuleRunTopicLearningModuleReference = Model<LearningAssignmentRuleRunTopicLearningModuleReferenceFields>

/// The properties of ``LearningAssignmentRuleRunTopicLearningModuleReference``.
public struct LearningAssignmentRuleRunTopicLearningModuleReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
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
    public var id: Field<String> { Field("id") }
    /// `user`.
    public var user: Field<LearningAssignmentTopicUserReference> { Field("user") }
    /// `module`.
    public var module: Field<LearningAssignmentTopicLearningModuleReference> { Field("module") }
    /// `version`.
    public var version: Field<Int> { Field("version") }
    /// `state`.
    public var state: Field<LearningAssignmentTopicLearningAssignmentNotificationState> { Field("state") }
    /// `dateRecommendedForCompletion`.
    public var dateRecommendedForCompletion: Field<Instant> { Field("dateRecommendedForCompletion") }
    /// `createdBy`.
    public var createdBy: Field<LearningAssignmentTopicUserReference> { Field("createdBy") }
    /// `dateCreated`.
    public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `modifiedBy`.
    public var modifiedBy: Field<LearningAssignmentTopicUserReference> { Field("modifiedBy") }
    /// `dateModified`.
    public var dateModified: Field<Instant> { Field("dateModified") }
    /// `isOverdue`.
    public var isOverdue: Field<Bool> { Field("isOverdue") }
    /// `lengthInMinutes`.
    public var lengthInMinutes: Field<Int> { Field("lengthInMinutes") }
    /// `percentageScore`.
    public var percentageScore: Field<Double> { Field("percentageScore") }
    /// `isPassed`.
    public var isPassed: Field<Bool> { Field("isPassed") }
    /// `type`.
    public var type: Field<LearningAssignmentTopicLearningAssignmentNotificationType> { Field("type") }
}

/// A value of `state` of ``LearningAssignmentTopicLearningAssignmentNotification``, open to those that are newer than
/// this version.
public struct LearningAssignmentTopicLearningAssignmentNotificationState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Assigned`.
    public static var assigned: Self { "Assigned" }
    /// `InProgress`.
    public static var inProgress: Self { "InProgress" }
    /// `Completed`.
    public static var completed: Self { "Completed" }
    /// `Deleted`.
    public static var deleted: Self { "Deleted" }
    /// `NotCompleted`.
    public static var notCompleted: Self { "NotCompleted" }
    /// `InvalidSchedule`.
    public static var invalidSchedule: Self { "InvalidSchedule" }
}

/// A value of `type` of ``LearningAssignmentTopicLearningAssignmentNotification``, open to those that are newer than
/// this version.
public struct LearningAssignmentTopicLearningAssignmentNotificationType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    public static var unknown: Self { "Unknown" }
    /// `Native`.
    public static var native: Self { "Native" }
    /// `External`.
    public static var external: Self { "External" }
}

/// The schema `LearningAssignmentTopicLearningModuleReference`.
public typealias LearningAssignmentTopicLearningModuleReference = Model<LearningAssignmentTopicLearningModuleReferenceFields>

/// The properties of ``LearningAssignmentTopicLearningModuleReference``.
public struct LearningAssignmentTopicLearningModuleReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
}

/// The schema `LearningAssignmentTopicUserReference`.
public typealias LearningAssignmentTopicUserReference = Model<LearningAssignmentTopicUserReferenceFields>

/// The properties of ``LearningAssignmentTopicUserReference``.
public struct LearningAssignmentTopicUserReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
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
    public var webhookId: Field<String> { Field("webhookId") }
    /// `invocationTime`.
    public var invocationTime: Field<String> { Field("invocationTime") }
    /// `webhooksInvocation`.
    public var webhooksInvocation: Field<MaestroWebhooksInvocationTopicWebhooksInvocation> { Field("webhooksInvocation") }
}

/// The schema `MaestroWebhooksInvocationTopicWebhooksInvocation`.
public typealias MaestroWebhooksInvocationTopicWebhooksInvocation = Model<MaestroWebhooksInvocationTopicWebhooksInvocationFields>

/// The properties of ``MaestroWebhooksInvocationTopicWebhooksInvocation``.
public struct MaestroWebhooksInvocationTopicWebhooksInvocationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `body`.
    public var body: Field<JSON> { Field("body") }
    /// `headers`.
    public var headers: Field<[String: [String]]> { Field("headers") }
    /// `query`.
    public var query: Field<[String: [String]]> { Field("query") }
}

/// The schema `MessagingCampaignScheduleConfigChangeAlteration`.
public typealias MessagingCampaignScheduleConfigChangeAlteration = Model<MessagingCampaignScheduleConfigChangeAlterationFields>

/// The properties of ``MessagingCampaignScheduleConfigChangeAlteration``.
public struct MessagingCampaignScheduleConfigChangeAlterationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    public var type: Field<MessagingCampaignScheduleConfigChangeAlterationType> { Field("type") }
    /// `start`.
    public var start: Field<String> { Field("start") }
    /// `end`.
    public var end: Field<String> { Field("end") }
    /// `additionalProperties`.
    public var additionalProperties: Field<JSON> { Field("additionalProperties") }
}

/// A value of `type` of ``MessagingCampaignScheduleConfigChangeAlteration``, open to those that are newer than this
/// version.
public struct MessagingCampaignScheduleConfigChangeAlterationType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Exclusion`.
    public static var exclusion: Self { "Exclusion" }
    /// `Inclusion`.
    public static var inclusion: Self { "Inclusion" }
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
    public var intervals: Field<[MessagingCampaignScheduleConfigChangeScheduleInterval]> { Field("intervals") }
    /// `recurrences`.
    public var recurrences: Field<[MessagingCampaignScheduleConfigChangeScheduleRecurrence]> { Field("recurrences") }
    /// `timeZone`.
    public var timeZone: Field<String> { Field("timeZone") }
    /// `messagingCampaign`.
    public var messagingCampaign: Field<MessagingCampaignScheduleConfigChangeUriReference> { Field("messagingCampaign") }
    /// `additionalProperties`.
    public var additionalProperties: Field<JSON> { Field("additionalProperties") }
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `dateCreated`.
    public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`.
    public var dateModified: Field<Instant> { Field("dateModified") }
    /// `version`.
    public var version: Field<Int> { Field("version") }
}

/// The schema `MessagingCampaignScheduleConfigChangeRecurrencePattern`.
public typealias MessagingCampaignScheduleConfigChangeRecurrencePattern = Model<MessagingCampaignScheduleConfigChangeRecurrencePatternFields>

/// The properties of ``MessagingCampaignScheduleConfigChangeRecurrencePattern``.
public struct MessagingCampaignScheduleConfigChangeRecurrencePatternFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    public var type: Field<MessagingCampaignScheduleConfigChangeRecurrencePatternType> { Field("type") }
    /// `interval`.
    public var interval: Field<Int> { Field("interval") }
    /// `daysOfWeek`.
    public var daysOfWeek: Field<[String]> { Field("daysOfWeek") }
    /// `additionalProperties`.
    public var additionalProperties: Field<JSON> { Field("additionalProperties") }
}

/// A value of `type` of ``MessagingCampaignScheduleConfigChangeRecurrencePattern``, open to those that are newer than
/// this version.
public struct MessagingCampaignScheduleConfigChangeRecurrencePatternType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Daily`.
    public static var daily: Self { "Daily" }
    /// `Weekly`.
    public static var weekly: Self { "Weekly" }
}

/// The schema `MessagingCampaignScheduleConfigChangeRecurrenceRange`.
public typealias MessagingCampaignScheduleConfigChangeRecurrenceRange = Model<MessagingCampaignScheduleConfigChangeRecurrenceRangeFields>

/// The properties of ``MessagingCampaignScheduleConfigChangeRecurrenceRange``.
public struct MessagingCampaignScheduleConfigChangeRecurrenceRangeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    public var type: Field<MessagingCampaignScheduleConfigChangeRecurrenceRangeType> { Field("type") }
    /// `end`.
    public var end: Field<String> { Field("end") }
    /// `numberOfOccurrences`.
    public var numberOfOccurrences: Field<Int> { Field("numberOfOccurrences") }
    /// `additionalProperties`.
    public var additionalProperties: Field<JSON> { Field("additionalProperties") }
}

/// A value of `type` of ``MessagingCampaignScheduleConfigChangeRecurrenceRange``, open to those that are newer than
/// this version.
public struct MessagingCampaignScheduleConfigChangeRecurrenceRangeType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `NoEnd`.
    public static var noEnd: Self { "NoEnd" }
    /// `Numbered`.
    public static var numbered: Self { "Numbered" }
    /// `EndDate`.
    public static var endDate: Self { "EndDate" }
}

/// The schema `MessagingCampaignScheduleConfigChangeScheduleInterval`.
public typealias MessagingCampaignScheduleConfigChangeScheduleInterval = Model<MessagingCampaignScheduleConfigChangeScheduleIntervalFields>

/// The properties of ``MessagingCampaignScheduleConfigChangeScheduleInterval``.
public struct MessagingCampaignScheduleConfigChangeScheduleIntervalFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `start`.
    public var start: Field<String> { Field("start") }
    /// `end`.
    public var end: Field<String> { Field("end") }
    /// `additionalProperties`.
    public var additionalProperties: Field<JSON> { Field("additionalProperties") }
}

/// The schema `MessagingCampaignScheduleConfigChangeScheduleRecurrence`.
public typealias MessagingCampaignScheduleConfigChangeScheduleRecurrence = Model<MessagingCampaignScheduleConfigChangeScheduleRecurrenceFields>

/// The properties of ``MessagingCampaignScheduleConfigChangeScheduleRecurrence``.
public struct MessagingCampaignScheduleConfigChangeScheduleRecurrenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `start`.
    public var start: Field<String> { Field("start") }
    /// `end`.
    public var end: Field<String> { Field("end") }
    /// `timeZone`.
    public var timeZone: Field<String> { Field("timeZone") }
    /// `range`.
    public var range: Field<MessagingCampaignScheduleConfigChangeRecurrenceRange> { Field("range") }
    /// `pattern`.
    public var pattern: Field<MessagingCampaignScheduleConfigChangeRecurrencePattern> { Field("pattern") }
    /// `alterations`.
    public var alterations: Field<[MessagingCampaignScheduleConfigChangeAlteration]> { Field("alterations") }
    /// `additionalProperties`.
    public var additionalProperties: Field<JSON> { Field("additionalProperties") }
}

/// The schema `MessagingCampaignScheduleConfigChangeUriReference`.
public typealias MessagingCampaignScheduleConfigChangeUriReference = Model<MessagingCampaignScheduleConfigChangeUriReferenceFields>

/// The properties of ``MessagingCampaignScheduleConfigChangeUriReference``.
public struct MessagingCampaignScheduleConfigChangeUriReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
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
    public var id: Field<String> { Field("id") }
    /// `buId`.
    public var buId: Field<String> { Field("buId") }
    /// `status`.
    public var status: Field<ScheduleBiddingAdminNotificationTopicScheduleBiddingNotificationStatus> { Field("status") }
    /// `bidType`.
    public var bidType: Field<ScheduleBiddingAdminNotificationTopicScheduleBiddingNotificationBidType> { Field("bidType") }
}

/// A value of `status` of ``ScheduleBiddingAdminNotificationTopicScheduleBiddingNotification``, open to those that are
/// newer than this version.
public struct ScheduleBiddingAdminNotificationTopicScheduleBiddingNotificationStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    public static var unknown: Self { "Unknown" }
    /// `Draft`.
    public static var draft: Self { "Draft" }
    /// `Locked`.
    public static var locked: Self { "Locked" }
    /// `Scheduled`.
    public static var scheduled: Self { "Scheduled" }
    /// `Optimized`.
    public static var optimized: Self { "Optimized" }
    /// `Open`.
    public static var open: Self { "Open" }
    /// `Closed`.
    public static var closed: Self { "Closed" }
    /// `Processed`.
    public static var processed: Self { "Processed" }
    /// `Published`.
    public static var published: Self { "Published" }
}

/// A value of `bidType` of ``ScheduleBiddingAdminNotificationTopicScheduleBiddingNotification``, open to those that are
/// newer than this version.
public struct ScheduleBiddingAdminNotificationTopicScheduleBiddingNotificationBidType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    public static var unknown: Self { "Unknown" }
    /// `WorkPlanBid`.
    public static var workPlanBid: Self { "WorkPlanBid" }
    /// `ScheduleBid`.
    public static var scheduleBid: Self { "ScheduleBid" }
}

/// The schema `StatEventCampaignTopicIntervalMetrics`.
public typealias StatEventCampaignTopicIntervalMetrics = Model<StatEventCampaignTopicIntervalMetricsFields>

/// The properties of ``StatEventCampaignTopicIntervalMetrics``.
public struct StatEventCampaignTopicIntervalMetricsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `interval`.
    public var interval: Field<String> { Field("interval") }
    /// `metrics`.
    public var metrics: Field<[StatEventCampaignTopicMetricStats]> { Field("metrics") }
}

/// The schema `StatEventCampaignTopicMetricStats`.
public typealias StatEventCampaignTopicMetricStats = Model<StatEventCampaignTopicMetricStatsFields>

/// The properties of ``StatEventCampaignTopicMetricStats``.
public struct StatEventCampaignTopicMetricStatsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `metric`.
    public var metric: Field<String> { Field("metric") }
    /// `qualifier`.
    public var qualifier: Field<String> { Field("qualifier") }
    /// `stats`.
    public var stats: Field<[String: Double]> { Field("stats") }
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
    public var group: Field<[String: String]> { Field("group") }
    /// `data`.
    public var data: Field<[StatEventCampaignTopicIntervalMetrics]> { Field("data") }
}

/// The schema `StatEventFlowOutcomeTopicIntervalMetrics`.
public typealias StatEventFlowOutcomeTopicIntervalMetrics = Model<StatEventFlowOutcomeTopicIntervalMetricsFields>

/// The properties of ``StatEventFlowOutcomeTopicIntervalMetrics``.
public struct StatEventFlowOutcomeTopicIntervalMetricsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `interval`.
    public var interval: Field<String> { Field("interval") }
    /// `metrics`.
    public var metrics: Field<[StatEventFlowOutcomeTopicMetricStats]> { Field("metrics") }
}

/// The schema `StatEventFlowOutcomeTopicMetricStats`.
public typealias StatEventFlowOutcomeTopicMetricStats = Model<StatEventFlowOutcomeTopicMetricStatsFields>

/// The properties of ``StatEventFlowOutcomeTopicMetricStats``.
public struct StatEventFlowOutcomeTopicMetricStatsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `metric`.
    public var metric: Field<String> { Field("metric") }
    /// `qualifier`.
    public var qualifier: Field<String> { Field("qualifier") }
    /// `stats`.
    public var stats: Field<[String: Double]> { Field("stats") }
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
    public var group: Field<[String: String]> { Field("group") }
    /// `data`.
    public var data: Field<[StatEventFlowOutcomeTopicIntervalMetrics]> { Field("data") }
}

/// The schema `StatEventFlowTopicIntervalMetrics`.
public typealias StatEventFlowTopicIntervalMetrics = Model<StatEventFlowTopicIntervalMetricsFields>

/// The properties of ``StatEventFlowTopicIntervalMetrics``.
public struct StatEventFlowTopicIntervalMetricsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `interval`.
    public var interval: Field<String> { Field("interval") }
    /// `metrics`.
    public var metrics: Field<[StatEventFlowTopicMetricStats]> { Field("metrics") }
}

/// The schema `StatEventFlowTopicMetricStats`.
public typealias StatEventFlowTopicMetricStats = Model<StatEventFlowTopicMetricStatsFields>

/// The properties of ``StatEventFlowTopicMetricStats``.
public struct StatEventFlowTopicMetricStatsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `metric`.
    public var metric: Field<String> { Field("metric") }
    /// `qualifier`.
    public var qualifier: Field<String> { Field("qualifier") }
    /// `stats`.
    public var stats: Field<[String: Double]> { Field("stats") }
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
    public var group: Field<[String: String]> { Field("group") }
    /// `data`.
    public var data: Field<[StatEventFlowTopicIntervalMetrics]> { Field("data") }
}

/// The schema `StatEventQueueTopicIntervalMetrics`.
public typealias StatEventQueueTopicIntervalMetrics = Model<StatEventQueueTopicIntervalMetricsFields>

/// The properties of ``StatEventQueueTopicIntervalMetrics``.
public struct StatEventQueueTopicIntervalMetricsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `interval`.
    public var interval: Field<String> { Field("interval") }
    /// `metrics`.
    public var metrics: Field<[StatEventQueueTopicMetricStats]> { Field("metrics") }
}

/// The schema `StatEventQueueTopicMetricStats`.
public typealias StatEventQueueTopicMetricStats = Model<StatEventQueueTopicMetricStatsFields>

/// The properties of ``StatEventQueueTopicMetricStats``.
public struct StatEventQueueTopicMetricStatsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `metric`.
    public var metric: Field<String> { Field("metric") }
    /// `qualifier`.
    public var qualifier: Field<String> { Field("qualifier") }
    /// `stats`.
    public var stats: Field<[String: Double]> { Field("stats") }
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
    public var group: Field<[String: String]> { Field("group") }
    /// `data`.
    public var data: Field<[StatEventQueueTopicIntervalMetrics]> { Field("data") }
}

/// The schema `StatEventUserTopicIntervalMetrics`.
public typealias StatEventUserTopicIntervalMetrics = Model<StatEventUserTopicIntervalMetricsFields>

/// The properties of ``StatEventUserTopicIntervalMetrics``.
public struct StatEventUserTopicIntervalMetricsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `interval`.
    public var interval: Field<String> { Field("interval") }
    /// `metrics`.
    public var metrics: Field<[StatEventUserTopicMetricStats]> { Field("metrics") }
}

/// The schema `StatEventUserTopicMetricStats`.
public typealias StatEventUserTopicMetricStats = Model<StatEventUserTopicMetricStatsFields>

/// The properties of ``StatEventUserTopicMetricStats``.
public struct StatEventUserTopicMetricStatsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `metric`.
    public var metric: Field<String> { Field("metric") }
    /// `qualifier`.
    public var qualifier: Field<String> { Field("qualifier") }
    /// `stats`.
    public var stats: Field<[String: Double]> { Field("stats") }
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
    public var group: Field<[String: String]> { Field("group") }
    /// `data`.
    public var data: Field<[StatEventUserTopicIntervalMetrics]> { Field("data") }
}

/// The schema `StatEventWrapUpCodeTopicIntervalMetrics`.
public typealias StatEventWrapUpCodeTopicIntervalMetrics = Model<StatEventWrapUpCodeTopicIntervalMetricsFields>

/// The properties of ``StatEventWrapUpCodeTopicIntervalMetrics``.
public struct StatEventWrapUpCodeTopicIntervalMetricsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `interval`.
    public var interval: Field<String> { Field("interval") }
    /// `metrics`.
    public var metrics: Field<[StatEventWrapUpCodeTopicMetricStats]> { Field("metrics") }
}

/// The schema `StatEventWrapUpCodeTopicMetricStats`.
public typealias StatEventWrapUpCodeTopicMetricStats = Model<StatEventWrapUpCodeTopicMetricStatsFields>

/// The properties of ``StatEventWrapUpCodeTopicMetricStats``.
public struct StatEventWrapUpCodeTopicMetricStatsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `metric`.
    public var metric: Field<String> { Field("metric") }
    /// `qualifier`.
    public var qualifier: Field<String> { Field("qualifier") }
    /// `stats`.
    public var stats: Field<[String: Double]> { Field("stats") }
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
    public var group: Field<[String: String]> { Field("group") }
    /// `data`.
    public var data: Field<[StatEventWrapUpCodeTopicIntervalMetrics]> { Field("data") }
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
    public var channelId: Field<String> { Field("channelId") }
    /// `systemTopicType`.
    public var systemTopicType: Field<SystemMessageSystemMessageSystemTopicType> { Field("systemTopicType") }
    /// `correlationId`.
    public var correlationId: Field<String> { Field("correlationId") }
    /// `organizationId`.
    public var organizationId: Field<String> { Field("organizationId") }
    /// `userId`.
    public var userId: Field<String> { Field("userId") }
    /// `oauthClientId`.
    public var oauthClientId: Field<String> { Field("oauthClientId") }
    /// `oauthClientOrgId`.
    public var oauthClientOrgId: Field<String> { Field("oauthClientOrgId") }
    /// `reason`.
    public var reason: Field<SystemMessageSystemMessageReason> { Field("reason") }
    /// `message`.
    public var message: Field<String> { Field("message") }
    /// `data`.
    public var data: Field<JSON> { Field("data") }
}

/// A value of `systemTopicType` of ``SystemMessageSystemMessage``, open to those that are newer than this version.
public struct SystemMessageSystemMessageSystemTopicType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `no_longer_subscribed`.
    public static var noLongerSubscribed: Self { "no_longer_subscribed" }
    /// `subscription_changed`.
    public static var subscriptionChanged: Self { "subscription_changed" }
    /// `token_revoked`.
    public static var tokenRevoked: Self { "token_revoked" }
}

/// A value of `reason` of ``SystemMessageSystemMessage``, open to those that are newer than this version.
public struct SystemMessageSystemMessageReason: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `another_channel_subscribed`.
    public static var anotherChannelSubscribed: Self { "another_channel_subscribed" }
    /// `user_tokens_revoked`.
    public static var userTokensRevoked: Self { "user_tokens_revoked" }
}
