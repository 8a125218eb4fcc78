// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient

/// The schema `RecordingArchiveRestoreTopicMediaResult`.
public typealias RecordingArchiveRestoreTopicMediaResult = Model<RecordingArchiveRestoreTopicMediaResultFields>

/// The properties of ``RecordingArchiveRestoreTopicMediaResult``.
public struct RecordingArchiveRestoreTopicMediaResultFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `channelId`.
    @_alwaysEmitIntoClient public var channelId: Field<String> { Field("channelId") }
    /// `waveUri`.
    @_alwaysEmitIntoClient public var waveUri: Field<String> { Field("waveUri") }
    /// `mediaUri`.
    @_alwaysEmitIntoClient public var mediaUri: Field<String> { Field("mediaUri") }
    /// `waveformData`.
    @_alwaysEmitIntoClient public var waveformData: Field<[Double]> { Field("waveformData") }
}

/// The schema `RecordingArchiveRestoreTopicRecording`.
///
/// Events of `v2.users.{id}.recordings`.
public typealias RecordingArchiveRestoreTopicRecording = Model<RecordingArchiveRestoreTopicRecordingFields>

/// The properties of ``RecordingArchiveRestoreTopicRecording``.
public struct RecordingArchiveRestoreTopicRecordingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `conversationId`.
    @_alwaysEmitIntoClient public var conversationId: Field<String> { Field("conversationId") }
    /// `fileState`.
    @_alwaysEmitIntoClient public var fileState: Field<String> { Field("fileState") }
    /// `mediaUris`.
    @_alwaysEmitIntoClient public var mediaUris: Field<[RecordingArchiveRestoreTopicMediaResult]> { Field("mediaUris") }
    /// `estimatedTranscodeTimeMs`.
    @_alwaysEmitIntoClient public var estimatedTranscodeTimeMs: Field<Int> { Field("estimatedTranscodeTimeMs") }
    /// `actualTranscodeTimeMs`.
    @_alwaysEmitIntoClient public var actualTranscodeTimeMs: Field<Int> { Field("actualTranscodeTimeMs") }
}

/// The schema `RecordingEventMediaResult`.
public typealias RecordingEventMediaResult = Model<RecordingEventMediaResultFields>

/// The properties of ``RecordingEventMediaResult``.
public struct RecordingEventMediaResultFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `channelId`.
    @_alwaysEmitIntoClient public var channelId: Field<String> { Field("channelId") }
    /// `waveUri`.
    @_alwaysEmitIntoClient public var waveUri: Field<String> { Field("waveUri") }
    /// `mediaUri`.
    @_alwaysEmitIntoClient public var mediaUri: Field<String> { Field("mediaUri") }
    /// `waveformData`.
    @_alwaysEmitIntoClient public var waveformData: Field<[Double]> { Field("waveformData") }
}

/// The schema `RecordingEventRecording`.
///
/// Events of `v2.users.{id}.conversations.{id}.recordings`.
public typealias RecordingEventRecording = Model<RecordingEventRecordingFields>

/// The properties of ``RecordingEventRecording``.
public struct RecordingEventRecordingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `conversationId`.
    @_alwaysEmitIntoClient public var conversationId: Field<String> { Field("conversationId") }
    /// `fileState`.
    @_alwaysEmitIntoClient public var fileState: Field<String> { Field("fileState") }
    /// `mediaUris`.
    @_alwaysEmitIntoClient public var mediaUris: Field<[RecordingEventMediaResult]> { Field("mediaUris") }
    /// `estimatedTranscodeTimeMs`.
    @_alwaysEmitIntoClient public var estimatedTranscodeTimeMs: Field<Int> { Field("estimatedTranscodeTimeMs") }
    /// `actualTranscodeTimeMs`.
    @_alwaysEmitIntoClient public var actualTranscodeTimeMs: Field<Int> { Field("actualTranscodeTimeMs") }
}

/// The schema `RecordingTranscodeCompleteTopicMediaResult`.
public typealias RecordingTranscodeCompleteTopicMediaResult = Model<RecordingTranscodeCompleteTopicMediaResultFields>

/// The properties of ``RecordingTranscodeCompleteTopicMediaResult``.
public struct RecordingTranscodeCompleteTopicMediaResultFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `channelId`.
    @_alwaysEmitIntoClient public var channelId: Field<String> { Field("channelId") }
    /// `waveUri`.
    @_alwaysEmitIntoClient public var waveUri: Field<String> { Field("waveUri") }
    /// `mediaUri`.
    @_alwaysEmitIntoClient public var mediaUri: Field<String> { Field("mediaUri") }
    /// `waveformData`.
    @_alwaysEmitIntoClient public var waveformData: Field<[Double]> { Field("waveformData") }
}

/// The schema `RecordingTranscodeCompleteTopicRecording`.
///
/// Events of `v2.users.{id}.conversations.{id}.recordings.{id}`.
public typealias RecordingTranscodeCompleteTopicRecording = Model<RecordingTranscodeCompleteTopicRecordingFields>

/// The properties of ``RecordingTranscodeCompleteTopicRecording``.
public struct RecordingTranscodeCompleteTopicRecordingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `conversationId`.
    @_alwaysEmitIntoClient public var conversationId: Field<String> { Field("conversationId") }
    /// `fileState`.
    @_alwaysEmitIntoClient public var fileState: Field<String> { Field("fileState") }
    /// `mediaUris`.
    @_alwaysEmitIntoClient public var mediaUris: Field<[RecordingTranscodeCompleteTopicMediaResult]> { Field("mediaUris") }
    /// `estimatedTranscodeTimeMs`.
    @_alwaysEmitIntoClient public var estimatedTranscodeTimeMs: Field<Int> { Field("estimatedTranscodeTimeMs") }
    /// `actualTranscodeTimeMs`.
    @_alwaysEmitIntoClient public var actualTranscodeTimeMs: Field<Int> { Field("actualTranscodeTimeMs") }
}

/// The schema `ReportingDataExportTopicDataExportNotification`.
///
/// Events of `v2.users.{id}.analytics.reporting.exports`.
public typealias ReportingDataExportTopicDataExportNotification = Model<ReportingDataExportTopicDataExportNotificationFields>

/// The properties of ``ReportingDataExportTopicDataExportNotification``.
public struct ReportingDataExportTopicDataExportNotificationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `runId`.
    @_alwaysEmitIntoClient public var runId: Field<String> { Field("runId") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<ReportingDataExportTopicDataExportNotificationStatus> { Field("status") }
    /// `exportFormat`.
    @_alwaysEmitIntoClient public var exportFormat: Field<ReportingDataExportTopicDataExportNotificationExportFormat> { Field("exportFormat") }
    /// `downloadUrl`.
    @_alwaysEmitIntoClient public var downloadUrl: Field<String> { Field("downloadUrl") }
    /// `viewType`.
    @_alwaysEmitIntoClient public var viewType: Field<ReportingDataExportTopicDataExportNotificationViewType> { Field("viewType") }
    /// `exportErrorMessagesType`.
    @_alwaysEmitIntoClient public var exportErrorMessagesType: Field<ReportingDataExportTopicDataExportNotificationExportErrorMessagesType> { Field("exportErrorMessagesType") }
    /// `read`.
    @_alwaysEmitIntoClient public var read: Field<Bool> { Field("read") }
    /// `createdDateTime`.
    @_alwaysEmitIntoClient public var createdDateTime: Field<Instant> { Field("createdDateTime") }
    /// `modifiedDateTime`.
    @_alwaysEmitIntoClient public var modifiedDateTime: Field<Instant> { Field("modifiedDateTime") }
    /// `percentageComplete`.
    @_alwaysEmitIntoClient public var percentageComplete: Field<Double> { Field("percentageComplete") }
    /// `emailStatuses`.
    @_alwaysEmitIntoClient public var emailStatuses: Field<[String: String]> { Field("emailStatuses") }
    /// `emailErrorDescription`.
    @_alwaysEmitIntoClient public var emailErrorDescription: Field<String> { Field("emailErrorDescription") }
    /// `scheduleExpression`.
    @_alwaysEmitIntoClient public var scheduleExpression: Field<String> { Field("scheduleExpression") }
    /// `scheduleStaticLinkUrl`.
    @_alwaysEmitIntoClient public var scheduleStaticLinkUrl: Field<String> { Field("scheduleStaticLinkUrl") }
    /// `exportAllowedToRerun`.
    @_alwaysEmitIntoClient public var exportAllowedToRerun: Field<Bool> { Field("exportAllowedToRerun") }
}

/// A value of `status` of ``ReportingDataExportTopicDataExportNotification``, open to those that are newer than this
/// version.
public struct ReportingDataExportTopicDataExportNotificationStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `SUBMITTED`.
    @_alwaysEmitIntoClient public static var submitted: Self { "SUBMITTED" }
    /// `RUNNING`.
    @_alwaysEmitIntoClient public static var running: Self { "RUNNING" }
    /// `CANCELLING`.
    @_alwaysEmitIntoClient public static var cancelling: Self { "CANCELLING" }
    /// `CANCELLED`.
    @_alwaysEmitIntoClient public static var cancelled: Self { "CANCELLED" }
    /// `COMPLETED`.
    @_alwaysEmitIntoClient public static var completed: Self { "COMPLETED" }
    /// `COMPLETED_WITH_PARTIAL_RESULTS`.
    @_alwaysEmitIntoClient public static var completedWithPartialResults: Self { "COMPLETED_WITH_PARTIAL_RESULTS" }
    /// `FAILED`.
    @_alwaysEmitIntoClient public static var failed: Self { "FAILED" }
}

/// A value of `exportFormat` of ``ReportingDataExportTopicDataExportNotification``, open to those that are newer than
/// this version.
public struct ReportingDataExportTopicDataExportNotificationExportFormat: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `CSV`.
    @_alwaysEmitIntoClient public static var csv: Self { "CSV" }
    /// `PDF`.
    @_alwaysEmitIntoClient public static var pdf: Self { "PDF" }
}

/// A value of `viewType` of ``ReportingDataExportTopicDataExportNotification``, open to those that are newer than this
/// version.
public struct ReportingDataExportTopicDataExportNotificationViewType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `QUEUE_PERFORMANCE_SUMMARY_VIEW`.
    @_alwaysEmitIntoClient public static var queuePerformanceSummaryView: Self { "QUEUE_PERFORMANCE_SUMMARY_VIEW" }
    /// `QUEUE_PERFORMANCE_DETAIL_VIEW`.
    @_alwaysEmitIntoClient public static var queuePerformanceDetailView: Self { "QUEUE_PERFORMANCE_DETAIL_VIEW" }
    /// `QUEUE_SKILL_EXPRESSION_PERFORMANCE_VIEW`.
    @_alwaysEmitIntoClient public static var queueSkillExpressionPerformanceView: Self { "QUEUE_SKILL_EXPRESSION_PERFORMANCE_VIEW" }
    /// `INTERACTION_SEARCH_VIEW`.
    @_alwaysEmitIntoClient public static var interactionSearchView: Self { "INTERACTION_SEARCH_VIEW" }
    /// `AGENT_PERFORMANCE_SUMMARY_VIEW`.
    @_alwaysEmitIntoClient public static var agentPerformanceSummaryView: Self { "AGENT_PERFORMANCE_SUMMARY_VIEW" }
    /// `AGENT_PERFORMANCE_DETAIL_VIEW`.
    @_alwaysEmitIntoClient public static var agentPerformanceDetailView: Self { "AGENT_PERFORMANCE_DETAIL_VIEW" }
    /// `AGENT_STATUS_SUMMARY_VIEW`.
    @_alwaysEmitIntoClient public static var agentStatusSummaryView: Self { "AGENT_STATUS_SUMMARY_VIEW" }
    /// `AGENT_STATUS_DETAIL_VIEW`.
    @_alwaysEmitIntoClient public static var agentStatusDetailView: Self { "AGENT_STATUS_DETAIL_VIEW" }
    /// `AGENT_EVALUATION_SUMMARY_VIEW`.
    @_alwaysEmitIntoClient public static var agentEvaluationSummaryView: Self { "AGENT_EVALUATION_SUMMARY_VIEW" }
    /// `AGENT_EVALUATION_DETAIL_VIEW`.
    @_alwaysEmitIntoClient public static var agentEvaluationDetailView: Self { "AGENT_EVALUATION_DETAIL_VIEW" }
    /// `AGENT_EVALUATION_ME_VIEW`.
    @_alwaysEmitIntoClient public static var agentEvaluationMeView: Self { "AGENT_EVALUATION_ME_VIEW" }
    /// `AGENT_QUEUE_DETAIL_VIEW`.
    @_alwaysEmitIntoClient public static var agentQueueDetailView: Self { "AGENT_QUEUE_DETAIL_VIEW" }
    /// `AGENT_INTERACTION_DETAIL_VIEW`.
    @_alwaysEmitIntoClient public static var agentInteractionDetailView: Self { "AGENT_INTERACTION_DETAIL_VIEW" }
    /// `ABANDON_INSIGHTS_VIEW`.
    @_alwaysEmitIntoClient public static var abandonInsightsView: Self { "ABANDON_INSIGHTS_VIEW" }
    /// `SKILLS_PERFORMANCE_VIEW`.
    @_alwaysEmitIntoClient public static var skillsPerformanceView: Self { "SKILLS_PERFORMANCE_VIEW" }
    /// `SURVEY_FORM_PERFORMANCE_SUMMARY_VIEW`.
    @_alwaysEmitIntoClient public static var surveyFormPerformanceSummaryView: Self { "SURVEY_FORM_PERFORMANCE_SUMMARY_VIEW" }
    /// `SURVEY_FORM_PERFORMANCE_DETAIL_VIEW`.
    @_alwaysEmitIntoClient public static var surveyFormPerformanceDetailView: Self { "SURVEY_FORM_PERFORMANCE_DETAIL_VIEW" }
    /// `DNIS_PERFORMANCE_SUMMARY_VIEW`.
    @_alwaysEmitIntoClient public static var dnisPerformanceSummaryView: Self { "DNIS_PERFORMANCE_SUMMARY_VIEW" }
    /// `DNIS_PERFORMANCE_DETAIL_VIEW`.
    @_alwaysEmitIntoClient public static var dnisPerformanceDetailView: Self { "DNIS_PERFORMANCE_DETAIL_VIEW" }
    /// `WRAP_UP_PERFORMANCE_SUMMARY_VIEW`.
    @_alwaysEmitIntoClient public static var wrapUpPerformanceSummaryView: Self { "WRAP_UP_PERFORMANCE_SUMMARY_VIEW" }
    /// `AGENT_WRAP_UP_PERFORMANCE_DETAIL_VIEW`.
    @_alwaysEmitIntoClient public static var agentWrapUpPerformanceDetailView: Self { "AGENT_WRAP_UP_PERFORMANCE_DETAIL_VIEW" }
    /// `QUEUE_ACTIVITY_SUMMARY_VIEW`.
    @_alwaysEmitIntoClient public static var queueActivitySummaryView: Self { "QUEUE_ACTIVITY_SUMMARY_VIEW" }
    /// `QUEUE_ACTIVITY_DETAIL_VIEW`.
    @_alwaysEmitIntoClient public static var queueActivityDetailView: Self { "QUEUE_ACTIVITY_DETAIL_VIEW" }
    /// `AGENT_QUEUE_ACTIVITY_SUMMARY_VIEW`.
    @_alwaysEmitIntoClient public static var agentQueueActivitySummaryView: Self { "AGENT_QUEUE_ACTIVITY_SUMMARY_VIEW" }
    /// `QUEUE_AGENT_DETAIL_VIEW`.
    @_alwaysEmitIntoClient public static var queueAgentDetailView: Self { "QUEUE_AGENT_DETAIL_VIEW" }
    /// `QUEUE_INTERACTION_DETAIL_VIEW`.
    @_alwaysEmitIntoClient public static var queueInteractionDetailView: Self { "QUEUE_INTERACTION_DETAIL_VIEW" }
    /// `AGENT_SCHEDULE_DETAIL_VIEW`.
    @_alwaysEmitIntoClient public static var agentScheduleDetailView: Self { "AGENT_SCHEDULE_DETAIL_VIEW" }
    /// `IVR_PERFORMANCE_SUMMARY_VIEW`.
    @_alwaysEmitIntoClient public static var ivrPerformanceSummaryView: Self { "IVR_PERFORMANCE_SUMMARY_VIEW" }
    /// `IVR_PERFORMANCE_DETAIL_VIEW`.
    @_alwaysEmitIntoClient public static var ivrPerformanceDetailView: Self { "IVR_PERFORMANCE_DETAIL_VIEW" }
    /// `ANSWER_INSIGHTS_VIEW`.
    @_alwaysEmitIntoClient public static var answerInsightsView: Self { "ANSWER_INSIGHTS_VIEW" }
    /// `HANDLE_INSIGHTS_VIEW`.
    @_alwaysEmitIntoClient public static var handleInsightsView: Self { "HANDLE_INSIGHTS_VIEW" }
    /// `TALK_INSIGHTS_VIEW`.
    @_alwaysEmitIntoClient public static var talkInsightsView: Self { "TALK_INSIGHTS_VIEW" }
    /// `HOLD_INSIGHTS_VIEW`.
    @_alwaysEmitIntoClient public static var holdInsightsView: Self { "HOLD_INSIGHTS_VIEW" }
    /// `ACW_INSIGHTS_VIEW`.
    @_alwaysEmitIntoClient public static var acwInsightsView: Self { "ACW_INSIGHTS_VIEW" }
    /// `WAIT_INSIGHTS_VIEW`.
    @_alwaysEmitIntoClient public static var waitInsightsView: Self { "WAIT_INSIGHTS_VIEW" }
    /// `AGENT_WRAP_UP_PERFORMANCE_INTERVAL_DETAIL_VIEW`.
    @_alwaysEmitIntoClient public static var agentWrapUpPerformanceIntervalDetailView: Self { "AGENT_WRAP_UP_PERFORMANCE_INTERVAL_DETAIL_VIEW" }
    /// `FLOW_OUTCOME_SUMMARY_VIEW`.
    @_alwaysEmitIntoClient public static var flowOutcomeSummaryView: Self { "FLOW_OUTCOME_SUMMARY_VIEW" }
    /// `FLOW_OUTCOME_PERFORMANCE_DETAIL_VIEW`.
    @_alwaysEmitIntoClient public static var flowOutcomePerformanceDetailView: Self { "FLOW_OUTCOME_PERFORMANCE_DETAIL_VIEW" }
    /// `FLOW_OUTCOME_PERFORMANCE_INTERVAL_DETAIL_VIEW`.
    @_alwaysEmitIntoClient public static var flowOutcomePerformanceIntervalDetailView: Self { "FLOW_OUTCOME_PERFORMANCE_INTERVAL_DETAIL_VIEW" }
    /// `FLOW_DESTINATION_SUMMARY_VIEW`.
    @_alwaysEmitIntoClient public static var flowDestinationSummaryView: Self { "FLOW_DESTINATION_SUMMARY_VIEW" }
    /// `FLOW_DESTINATION_DETAIL_VIEW`.
    @_alwaysEmitIntoClient public static var flowDestinationDetailView: Self { "FLOW_DESTINATION_DETAIL_VIEW" }
    /// `SCHEDULED_CALLBACKS_VIEW`.
    @_alwaysEmitIntoClient public static var scheduledCallbacksView: Self { "SCHEDULED_CALLBACKS_VIEW" }
    /// `CONTENT_SEARCH_VIEW`.
    @_alwaysEmitIntoClient public static var contentSearchView: Self { "CONTENT_SEARCH_VIEW" }
    /// `JOURNEY_ACTION_MAP_SUMMARY_VIEW`.
    @_alwaysEmitIntoClient public static var journeyActionMapSummaryView: Self { "JOURNEY_ACTION_MAP_SUMMARY_VIEW" }
    /// `JOURNEY_OUTCOME_SUMMARY_VIEW`.
    @_alwaysEmitIntoClient public static var journeyOutcomeSummaryView: Self { "JOURNEY_OUTCOME_SUMMARY_VIEW" }
    /// `JOURNEY_SEGMENT_SUMMARY_VIEW`.
    @_alwaysEmitIntoClient public static var journeySegmentSummaryView: Self { "JOURNEY_SEGMENT_SUMMARY_VIEW" }
    /// `AGENT_DEVELOPMENT_DETAIL_VIEW`.
    @_alwaysEmitIntoClient public static var agentDevelopmentDetailView: Self { "AGENT_DEVELOPMENT_DETAIL_VIEW" }
    /// `AGENT_DEVELOPMENT_DETAIL_ME_VIEW`.
    @_alwaysEmitIntoClient public static var agentDevelopmentDetailMeView: Self { "AGENT_DEVELOPMENT_DETAIL_ME_VIEW" }
    /// `AGENT_DEVELOPMENT_SUMMARY_VIEW`.
    @_alwaysEmitIntoClient public static var agentDevelopmentSummaryView: Self { "AGENT_DEVELOPMENT_SUMMARY_VIEW" }
    /// `AGENT_SCORECARD_VIEW`.
    @_alwaysEmitIntoClient public static var agentScorecardView: Self { "AGENT_SCORECARD_VIEW" }
    /// `AGENT_SCORECARD_ME_VIEW`.
    @_alwaysEmitIntoClient public static var agentScorecardMeView: Self { "AGENT_SCORECARD_ME_VIEW" }
    /// `AGENT_GAMIFICATION_LEADERSHIP_VIEW`.
    @_alwaysEmitIntoClient public static var agentGamificationLeadershipView: Self { "AGENT_GAMIFICATION_LEADERSHIP_VIEW" }
    /// `AGENT_SCHEDULE_ME_VIEW`.
    @_alwaysEmitIntoClient public static var agentScheduleMeView: Self { "AGENT_SCHEDULE_ME_VIEW" }
    /// `BOT_PERFORMANCE_SUMMARY_VIEW`.
    @_alwaysEmitIntoClient public static var botPerformanceSummaryView: Self { "BOT_PERFORMANCE_SUMMARY_VIEW" }
    /// `BOT_PERFORMANCE_DETAIL_VIEW`.
    @_alwaysEmitIntoClient public static var botPerformanceDetailView: Self { "BOT_PERFORMANCE_DETAIL_VIEW" }
    /// `TOPIC_TREND_SUMMARY_VIEW`.
    @_alwaysEmitIntoClient public static var topicTrendSummaryView: Self { "TOPIC_TREND_SUMMARY_VIEW" }
    /// `TOPIC_TREND_DETAIL_VIEW`.
    @_alwaysEmitIntoClient public static var topicTrendDetailView: Self { "TOPIC_TREND_DETAIL_VIEW" }
    /// `ACTION_MAP_BLOCKED_CONSTRAINTS_DETAIL_VIEW`.
    @_alwaysEmitIntoClient public static var actionMapBlockedConstraintsDetailView: Self { "ACTION_MAP_BLOCKED_CONSTRAINTS_DETAIL_VIEW" }
    /// `ACTION_MAP_BLOCKED_CONSTRAINTS_INTERVAL_DETAIL_VIEW`.
    @_alwaysEmitIntoClient public static var actionMapBlockedConstraintsIntervalDetailView: Self { "ACTION_MAP_BLOCKED_CONSTRAINTS_INTERVAL_DETAIL_VIEW" }
    /// `FLOW_MILESTONE_PERFORMANCE_DETAIL_VIEW`.
    @_alwaysEmitIntoClient public static var flowMilestonePerformanceDetailView: Self { "FLOW_MILESTONE_PERFORMANCE_DETAIL_VIEW" }
    /// `FLOW_MILESTONE_PERFORMANCE_INTERVAL_DETAIL_VIEW`.
    @_alwaysEmitIntoClient public static var flowMilestonePerformanceIntervalDetailView: Self { "FLOW_MILESTONE_PERFORMANCE_INTERVAL_DETAIL_VIEW" }
    /// `AGENT_TOPIC_SUMMARY_VIEW`.
    @_alwaysEmitIntoClient public static var agentTopicSummaryView: Self { "AGENT_TOPIC_SUMMARY_VIEW" }
    /// `AGENT_TOPIC_DETAIL_VIEW`.
    @_alwaysEmitIntoClient public static var agentTopicDetailView: Self { "AGENT_TOPIC_DETAIL_VIEW" }
    /// `QUEUE_TOPIC_SUMMARY_VIEW`.
    @_alwaysEmitIntoClient public static var queueTopicSummaryView: Self { "QUEUE_TOPIC_SUMMARY_VIEW" }
    /// `QUEUE_TOPIC_DETAIL_VIEW`.
    @_alwaysEmitIntoClient public static var queueTopicDetailView: Self { "QUEUE_TOPIC_DETAIL_VIEW" }
    /// `FLOW_TOPIC_SUMMARY_VIEW`.
    @_alwaysEmitIntoClient public static var flowTopicSummaryView: Self { "FLOW_TOPIC_SUMMARY_VIEW" }
    /// `FLOW_TOPIC_DETAIL_VIEW`.
    @_alwaysEmitIntoClient public static var flowTopicDetailView: Self { "FLOW_TOPIC_DETAIL_VIEW" }
    /// `AGENT_INTERACTIONS_ME_VIEW`.
    @_alwaysEmitIntoClient public static var agentInteractionsMeView: Self { "AGENT_INTERACTIONS_ME_VIEW" }
    /// `DATA_ACTIONS_PERFORMANCE_SUMMARY_VIEW`.
    @_alwaysEmitIntoClient public static var dataActionsPerformanceSummaryView: Self { "DATA_ACTIONS_PERFORMANCE_SUMMARY_VIEW" }
    /// `DATA_ACTIONS_PERFORMANCE_DETAIL_VIEW`.
    @_alwaysEmitIntoClient public static var dataActionsPerformanceDetailView: Self { "DATA_ACTIONS_PERFORMANCE_DETAIL_VIEW" }
    /// `AGENT_TIMELINE_SUMMARY_VIEW`.
    @_alwaysEmitIntoClient public static var agentTimelineSummaryView: Self { "AGENT_TIMELINE_SUMMARY_VIEW" }
    /// `AGENT_TIMELINE_DETAIL_VIEW`.
    @_alwaysEmitIntoClient public static var agentTimelineDetailView: Self { "AGENT_TIMELINE_DETAIL_VIEW" }
    /// `AGENT_LOGIN_LOGOUT_SUMMARY_VIEW`.
    @_alwaysEmitIntoClient public static var agentLoginLogoutSummaryView: Self { "AGENT_LOGIN_LOGOUT_SUMMARY_VIEW" }
    /// `AGENT_LOGIN_LOGOUT_DETAIL_VIEW`.
    @_alwaysEmitIntoClient public static var agentLoginLogoutDetailView: Self { "AGENT_LOGIN_LOGOUT_DETAIL_VIEW" }
    /// `CAMPAIGN_PERFORMANCE_SUMMARY_VIEW`.
    @_alwaysEmitIntoClient public static var campaignPerformanceSummaryView: Self { "CAMPAIGN_PERFORMANCE_SUMMARY_VIEW" }
    /// `CAMPAIGN_PERFORMANCE_DETAIL_VIEW`.
    @_alwaysEmitIntoClient public static var campaignPerformanceDetailView: Self { "CAMPAIGN_PERFORMANCE_DETAIL_VIEW" }
    /// `QUEUE_WRAPUP_DETAIL_VIEW`.
    @_alwaysEmitIntoClient public static var queueWrapupDetailView: Self { "QUEUE_WRAPUP_DETAIL_VIEW" }
    /// `CAMPAIGN_INTERACTION_DETAIL_VIEW`.
    @_alwaysEmitIntoClient public static var campaignInteractionDetailView: Self { "CAMPAIGN_INTERACTION_DETAIL_VIEW" }
    /// `CAMPAIGN_ATTEMPT_DETAIL_VIEW`.
    @_alwaysEmitIntoClient public static var campaignAttemptDetailView: Self { "CAMPAIGN_ATTEMPT_DETAIL_VIEW" }
    /// `WORKITEM_PERFORMANCE_SUMMARY_VIEW`.
    @_alwaysEmitIntoClient public static var workitemPerformanceSummaryView: Self { "WORKITEM_PERFORMANCE_SUMMARY_VIEW" }
    /// `QUEUE_ROUTING_PERFORMANCE_VIEW`.
    @_alwaysEmitIntoClient public static var queueRoutingPerformanceView: Self { "QUEUE_ROUTING_PERFORMANCE_VIEW" }
    /// `AGENT_WORKITEM_PERFORMANCE_SUMMARY_VIEW`.
    @_alwaysEmitIntoClient public static var agentWorkitemPerformanceSummaryView: Self { "AGENT_WORKITEM_PERFORMANCE_SUMMARY_VIEW" }
    /// `AGENT_WORKITEM_PERFORMANCE_DETAIL_VIEW`.
    @_alwaysEmitIntoClient public static var agentWorkitemPerformanceDetailView: Self { "AGENT_WORKITEM_PERFORMANCE_DETAIL_VIEW" }
    /// `QUEUE_WORKITEM_PERFORMANCE_SUMMARY_VIEW`.
    @_alwaysEmitIntoClient public static var queueWorkitemPerformanceSummaryView: Self { "QUEUE_WORKITEM_PERFORMANCE_SUMMARY_VIEW" }
    /// `QUEUE_WORKITEM_PERFORMANCE_DETAIL_VIEW`.
    @_alwaysEmitIntoClient public static var queueWorkitemPerformanceDetailView: Self { "QUEUE_WORKITEM_PERFORMANCE_DETAIL_VIEW" }
    /// `EMAIL_AGENT_PERFORMANCE_SUMMARY_VIEW`.
    @_alwaysEmitIntoClient public static var emailAgentPerformanceSummaryView: Self { "EMAIL_AGENT_PERFORMANCE_SUMMARY_VIEW" }
    /// `EMAIL_AGENT_PERFORMANCE_DETAIL_VIEW`.
    @_alwaysEmitIntoClient public static var emailAgentPerformanceDetailView: Self { "EMAIL_AGENT_PERFORMANCE_DETAIL_VIEW" }
    /// `MESSAGING_AGENT_PERFORMANCE_SUMMARY_VIEW`.
    @_alwaysEmitIntoClient public static var messagingAgentPerformanceSummaryView: Self { "MESSAGING_AGENT_PERFORMANCE_SUMMARY_VIEW" }
    /// `MESSAGING_AGENT_PERFORMANCE_DETAIL_VIEW`.
    @_alwaysEmitIntoClient public static var messagingAgentPerformanceDetailView: Self { "MESSAGING_AGENT_PERFORMANCE_DETAIL_VIEW" }
    /// `EMAIL_QUEUE_PERFORMANCE_SUMMARY_VIEW`.
    @_alwaysEmitIntoClient public static var emailQueuePerformanceSummaryView: Self { "EMAIL_QUEUE_PERFORMANCE_SUMMARY_VIEW" }
    /// `EMAIL_QUEUE_PERFORMANCE_DETAIL_VIEW`.
    @_alwaysEmitIntoClient public static var emailQueuePerformanceDetailView: Self { "EMAIL_QUEUE_PERFORMANCE_DETAIL_VIEW" }
    /// `MESSAGING_QUEUE_PERFORMANCE_SUMMARY_VIEW`.
    @_alwaysEmitIntoClient public static var messagingQueuePerformanceSummaryView: Self { "MESSAGING_QUEUE_PERFORMANCE_SUMMARY_VIEW" }
    /// `MESSAGING_QUEUE_PERFORMANCE_DETAIL_VIEW`.
    @_alwaysEmitIntoClient public static var messagingQueuePerformanceDetailView: Self { "MESSAGING_QUEUE_PERFORMANCE_DETAIL_VIEW" }
    /// `AGENT_PERFORMANCE_TIMELINE_DETAIL_VIEW`.
    @_alwaysEmitIntoClient public static var agentPerformanceTimelineDetailView: Self { "AGENT_PERFORMANCE_TIMELINE_DETAIL_VIEW" }
    /// `EVALUATION_PERFORMANCE_SUMMARY_VIEW`.
    @_alwaysEmitIntoClient public static var evaluationPerformanceSummaryView: Self { "EVALUATION_PERFORMANCE_SUMMARY_VIEW" }
    /// `EVALUATION_PERFORMANCE_DETAIL_VIEW`.
    @_alwaysEmitIntoClient public static var evaluationPerformanceDetailView: Self { "EVALUATION_PERFORMANCE_DETAIL_VIEW" }
    /// `EVALUATION_PERFORMANCE_QUESTION_GROUP_DETAIL_VIEW`.
    @_alwaysEmitIntoClient public static var evaluationPerformanceQuestionGroupDetailView: Self { "EVALUATION_PERFORMANCE_QUESTION_GROUP_DETAIL_VIEW" }
    /// `EVALUATION_PERFORMANCE_QUESTION_DETAIL_VIEW`.
    @_alwaysEmitIntoClient public static var evaluationPerformanceQuestionDetailView: Self { "EVALUATION_PERFORMANCE_QUESTION_DETAIL_VIEW" }
    /// `CONTENT_EXPLORATION_VIEW`.
    @_alwaysEmitIntoClient public static var contentExplorationView: Self { "CONTENT_EXPLORATION_VIEW" }
    /// `CALLBACK_QUEUE_PERFORMANCE_SUMMARY_VIEW`.
    @_alwaysEmitIntoClient public static var callbackQueuePerformanceSummaryView: Self { "CALLBACK_QUEUE_PERFORMANCE_SUMMARY_VIEW" }
    /// `CALLBACK_QUEUE_PERFORMANCE_DETAIL_VIEW`.
    @_alwaysEmitIntoClient public static var callbackQueuePerformanceDetailView: Self { "CALLBACK_QUEUE_PERFORMANCE_DETAIL_VIEW" }
}

/// A value of `exportErrorMessagesType` of ``ReportingDataExportTopicDataExportNotification``, open to those that are
/// newer than this version.
public struct ReportingDataExportTopicDataExportNotificationExportErrorMessagesType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `FAILED_CONVERTING_EXPORT_JOB`.
    @_alwaysEmitIntoClient public static var failedConvertingExportJob: Self { "FAILED_CONVERTING_EXPORT_JOB" }
    /// `FAILED_NO_DATA_EXPORT_JOB_FOUND`.
    @_alwaysEmitIntoClient public static var failedNoDataExportJobFound: Self { "FAILED_NO_DATA_EXPORT_JOB_FOUND" }
    /// `FAILED_GETTING_DATA_FROM_SERVICE`.
    @_alwaysEmitIntoClient public static var failedGettingDataFromService: Self { "FAILED_GETTING_DATA_FROM_SERVICE" }
    /// `FAILED_GENERATING_TEMP_FILE`.
    @_alwaysEmitIntoClient public static var failedGeneratingTempFile: Self { "FAILED_GENERATING_TEMP_FILE" }
    /// `FAILED_SAVING_FILE_TO_S3`.
    @_alwaysEmitIntoClient public static var failedSavingFileToS3: Self { "FAILED_SAVING_FILE_TO_S3" }
    /// `FAILED_NOTIFYING_SKYWALKER_OF_DOWNLOAD`.
    @_alwaysEmitIntoClient public static var failedNotifyingSkywalkerOfDownload: Self { "FAILED_NOTIFYING_SKYWALKER_OF_DOWNLOAD" }
    /// `FAILED_BUILDING_DOWNLOAD_URL_FROM_SKYWALKER_RESPONSE`.
    @_alwaysEmitIntoClient public static var failedBuildingDownloadUrlFromSkywalkerResponse: Self { "FAILED_BUILDING_DOWNLOAD_URL_FROM_SKYWALKER_RESPONSE" }
    /// `EXPORT_TYPE_NOT_IMPLEMENTED`.
    @_alwaysEmitIntoClient public static var exportTypeNotImplemented: Self { "EXPORT_TYPE_NOT_IMPLEMENTED" }
    /// `REACHED_MAXIMUM_ATTEMPT_OF_RETRY`.
    @_alwaysEmitIntoClient public static var reachedMaximumAttemptOfRetry: Self { "REACHED_MAXIMUM_ATTEMPT_OF_RETRY" }
    /// `FAILED_LONG_RUNNING_EXPORT`.
    @_alwaysEmitIntoClient public static var failedLongRunningExport: Self { "FAILED_LONG_RUNNING_EXPORT" }
    /// `TOO_MANY_REQUESTS_FROM_AN_ORGANIZATION`.
    @_alwaysEmitIntoClient public static var tooManyRequestsFromAnOrganization: Self { "TOO_MANY_REQUESTS_FROM_AN_ORGANIZATION" }
    /// `FAILED_AS_EXPORT_FILE_SIZE_IS_GREATER_THAN_10MB`.
    @_alwaysEmitIntoClient public static var failedAsExportFileSizeIsGreaterThan10mb: Self { "FAILED_AS_EXPORT_FILE_SIZE_IS_GREATER_THAN_10MB" }
    /// `NOT_AUTHORIZED_TO_VIEW_EXPORT`.
    @_alwaysEmitIntoClient public static var notAuthorizedToViewExport: Self { "NOT_AUTHORIZED_TO_VIEW_EXPORT" }
    /// `STATIC_LINK_EXPORT_FAILED`.
    @_alwaysEmitIntoClient public static var staticLinkExportFailed: Self { "STATIC_LINK_EXPORT_FAILED" }
    /// `TOO_MANY_SEARCH_CRITERIA`.
    @_alwaysEmitIntoClient public static var tooManySearchCriteria: Self { "TOO_MANY_SEARCH_CRITERIA" }
    /// `SEARCH_CRITERIA_VALUES_EXCEED_LIMIT`.
    @_alwaysEmitIntoClient public static var searchCriteriaValuesExceedLimit: Self { "SEARCH_CRITERIA_VALUES_EXCEED_LIMIT" }
    /// `EXPORT_EMAIL_FILE_SIZE_EXCEEDED_LIMIT`.
    @_alwaysEmitIntoClient public static var exportEmailFileSizeExceededLimit: Self { "EXPORT_EMAIL_FILE_SIZE_EXCEEDED_LIMIT" }
    /// `CIRCUIT_BREAKER_OPEN_FOR_VIEW_TYPE`.
    @_alwaysEmitIntoClient public static var circuitBreakerOpenForViewType: Self { "CIRCUIT_BREAKER_OPEN_FOR_VIEW_TYPE" }
}
