// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient

/// The schema `V2FlowExecutionDataFlowidTopicFlowErrorWarningInfo`.
public typealias V2FlowExecutionDataFlowidTopicFlowErrorWarningInfo = Model<V2FlowExecutionDataFlowidTopicFlowErrorWarningInfoFields>

/// The properties of ``V2FlowExecutionDataFlowidTopicFlowErrorWarningInfo``.
public struct V2FlowExecutionDataFlowidTopicFlowErrorWarningInfoFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `reason`.
    @_alwaysEmitIntoClient public var reason: Field<String> { Field("reason") }
    /// `executionId`.
    @_alwaysEmitIntoClient public var executionId: Field<String> { Field("executionId") }
    /// `objectId`.
    @_alwaysEmitIntoClient public var objectId: Field<String> { Field("objectId") }
}

/// The schema `V2FlowExecutionDataFlowidTopicFlowExecutionHistory`.
///
/// Events of `v2.flows.instances.flow.{id}`.
public typealias V2FlowExecutionDataFlowidTopicFlowExecutionHistory = Model<V2FlowExecutionDataFlowidTopicFlowExecutionHistoryFields>

/// The properties of ``V2FlowExecutionDataFlowidTopicFlowExecutionHistory``.
public struct V2FlowExecutionDataFlowidTopicFlowExecutionHistoryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `executionId`.
    @_alwaysEmitIntoClient public var executionId: Field<String> { Field("executionId") }
    /// `conversationId`.
    @_alwaysEmitIntoClient public var conversationId: Field<String> { Field("conversationId") }
    /// `divisionId`.
    @_alwaysEmitIntoClient public var divisionId: Field<String> { Field("divisionId") }
    /// `endDateTime`.
    @_alwaysEmitIntoClient public var endDateTime: Field<Instant> { Field("endDateTime") }
    /// `endpoint`.
    @_alwaysEmitIntoClient public var endpoint: Field<String> { Field("endpoint") }
    /// `errors`.
    @_alwaysEmitIntoClient public var errors: Field<[V2FlowExecutionDataFlowidTopicFlowErrorWarningInfo]> { Field("errors") }
    /// `execution`.
    @_alwaysEmitIntoClient public var execution: Field<[V2FlowExecutionDataFlowidTopicFlowExecutionItem]> { Field("execution") }
    /// `flowExitReason`.
    @_alwaysEmitIntoClient public var flowExitReason: Field<String> { Field("flowExitReason") }
    /// `flowId`.
    @_alwaysEmitIntoClient public var flowId: Field<String> { Field("flowId") }
    /// `flowIsDebug`.
    @_alwaysEmitIntoClient public var flowIsDebug: Field<Bool> { Field("flowIsDebug") }
    /// `executionItemsTruncated`.
    @_alwaysEmitIntoClient public var executionItemsTruncated: Field<Bool> { Field("executionItemsTruncated") }
    /// `flowType`.
    @_alwaysEmitIntoClient public var flowType: Field<String> { Field("flowType") }
    /// `flowVersion`.
    @_alwaysEmitIntoClient public var flowVersion: Field<String> { Field("flowVersion") }
    /// `messageType`.
    @_alwaysEmitIntoClient public var messageType: Field<V2FlowExecutionDataFlowidTopicFlowExecutionHistoryMessageType> { Field("messageType") }
    /// `invokingContext`.
    @_alwaysEmitIntoClient public var invokingContext: Field<V2FlowExecutionDataFlowidTopicInvokingContextInfo> { Field("invokingContext") }
    /// `startDateTime`.
    @_alwaysEmitIntoClient public var startDateTime: Field<Instant> { Field("startDateTime") }
    /// `warnings`.
    @_alwaysEmitIntoClient public var warnings: Field<[V2FlowExecutionDataFlowidTopicFlowErrorWarningInfo]> { Field("warnings") }
    /// `executionHistoryUri`.
    @_alwaysEmitIntoClient public var executionHistoryUri: Field<String> { Field("executionHistoryUri") }
    /// `executionHistoryUriTtl`.
    @_alwaysEmitIntoClient public var executionHistoryUriTtl: Field<Int> { Field("executionHistoryUriTtl") }
}

/// A value of `messageType` of ``V2FlowExecutionDataFlowidTopicFlowExecutionHistory``, open to those that are newer
/// than this version.
public struct V2FlowExecutionDataFlowidTopicFlowExecutionHistoryMessageType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "unknown" }
    /// `sms`.
    @_alwaysEmitIntoClient public static var sms: Self { "sms" }
    /// `twitter`.
    @_alwaysEmitIntoClient public static var twitter: Self { "twitter" }
    /// `facebook`.
    @_alwaysEmitIntoClient public static var facebook: Self { "facebook" }
    /// `instagram`.
    @_alwaysEmitIntoClient public static var instagram: Self { "instagram" }
    /// `line`.
    @_alwaysEmitIntoClient public static var line: Self { "line" }
    /// `whatsapp`.
    @_alwaysEmitIntoClient public static var whatsapp: Self { "whatsapp" }
    /// `webmessaging`.
    @_alwaysEmitIntoClient public static var webmessaging: Self { "webmessaging" }
    /// `open`.
    @_alwaysEmitIntoClient public static var open: Self { "open" }
}

/// The schema `V2FlowExecutionDataFlowidTopicFlowExecutionItem`.
public typealias V2FlowExecutionDataFlowidTopicFlowExecutionItem = Model<V2FlowExecutionDataFlowidTopicFlowExecutionItemFields>

/// The properties of ``V2FlowExecutionDataFlowidTopicFlowExecutionItem``.
public struct V2FlowExecutionDataFlowidTopicFlowExecutionItemFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `objectType`.
    @_alwaysEmitIntoClient public var objectType: Field<String> { Field("objectType") }
    /// `objectId`.
    @_alwaysEmitIntoClient public var objectId: Field<String> { Field("objectId") }
    /// `outputPathId`.
    @_alwaysEmitIntoClient public var outputPathId: Field<String> { Field("outputPathId") }
    /// `executionId`.
    @_alwaysEmitIntoClient public var executionId: Field<String> { Field("executionId") }
    /// `startDateTime`.
    @_alwaysEmitIntoClient public var startDateTime: Field<Instant> { Field("startDateTime") }
    /// `error`.
    @_alwaysEmitIntoClient public var error: Field<V2FlowExecutionDataFlowidTopicFlowErrorWarningInfo> { Field("error") }
    /// `warning`.
    @_alwaysEmitIntoClient public var warning: Field<V2FlowExecutionDataFlowidTopicFlowErrorWarningInfo> { Field("warning") }
    /// `languageTag`.
    @_alwaysEmitIntoClient public var languageTag: Field<String> { Field("languageTag") }
}

/// The schema `V2FlowExecutionDataFlowidTopicInvokingContextInfo`.
public typealias V2FlowExecutionDataFlowidTopicInvokingContextInfo = Model<V2FlowExecutionDataFlowidTopicInvokingContextInfoFields>

/// The properties of ``V2FlowExecutionDataFlowidTopicInvokingContextInfo``.
public struct V2FlowExecutionDataFlowidTopicInvokingContextInfoFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `flow`.
    @_alwaysEmitIntoClient public var flow: Field<V2FlowExecutionDataFlowidTopicInvokingFlowContext> { Field("flow") }
    /// `journeyActionMap`.
    @_alwaysEmitIntoClient public var journeyActionMap: Field<V2FlowExecutionDataFlowidTopicInvokingJourneyActionMapContext> { Field("journeyActionMap") }
    /// `processAutomation`.
    @_alwaysEmitIntoClient public var processAutomation: Field<V2FlowExecutionDataFlowidTopicInvokingProcessAutomationContext> { Field("processAutomation") }
    /// `quality`.
    @_alwaysEmitIntoClient public var quality: Field<V2FlowExecutionDataFlowidTopicInvokingQualityContext> { Field("quality") }
    /// `workitem`.
    @_alwaysEmitIntoClient public var workitem: Field<V2FlowExecutionDataFlowidTopicInvokingWorkitemContext> { Field("workitem") }
}

/// The schema `V2FlowExecutionDataFlowidTopicInvokingFlowContext`.
public typealias V2FlowExecutionDataFlowidTopicInvokingFlowContext = Model<V2FlowExecutionDataFlowidTopicInvokingFlowContextFields>

/// The properties of ``V2FlowExecutionDataFlowidTopicInvokingFlowContext``.
public struct V2FlowExecutionDataFlowidTopicInvokingFlowContextFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `flowExecutionId`.
    @_alwaysEmitIntoClient public var flowExecutionId: Field<String> { Field("flowExecutionId") }
    /// `objectExecutionId`.
    @_alwaysEmitIntoClient public var objectExecutionId: Field<String> { Field("objectExecutionId") }
}

/// The schema `V2FlowExecutionDataFlowidTopicInvokingJourneyActionMapContext`.
public typealias V2FlowExecutionDataFlowidTopicInvokingJourneyActionMapContext = Model<V2FlowExecutionDataFlowidTopicInvokingJourneyActionMapContextFields>

/// The properties of ``V2FlowExecutionDataFlowidTopicInvokingJourneyActionMapContext``.
public struct V2FlowExecutionDataFlowidTopicInvokingJourneyActionMapContextFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `actionMapId`.
    @_alwaysEmitIntoClient public var actionMapId: Field<String> { Field("actionMapId") }
    /// `actionId`.
    @_alwaysEmitIntoClient public var actionId: Field<String> { Field("actionId") }
}

/// The schema `V2FlowExecutionDataFlowidTopicInvokingProcessAutomationContext`.
public typealias V2FlowExecutionDataFlowidTopicInvokingProcessAutomationContext = Model<V2FlowExecutionDataFlowidTopicInvokingProcessAutomationContextFields>

/// The properties of ``V2FlowExecutionDataFlowidTopicInvokingProcessAutomationContext``.
public struct V2FlowExecutionDataFlowidTopicInvokingProcessAutomationContextFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `triggerId`.
    @_alwaysEmitIntoClient public var triggerId: Field<String> { Field("triggerId") }
    /// `triggerName`.
    @_alwaysEmitIntoClient public var triggerName: Field<String> { Field("triggerName") }
}

/// The schema `V2FlowExecutionDataFlowidTopicInvokingQualityContext`.
public typealias V2FlowExecutionDataFlowidTopicInvokingQualityContext = Model<V2FlowExecutionDataFlowidTopicInvokingQualityContextFields>

/// The properties of ``V2FlowExecutionDataFlowidTopicInvokingQualityContext``.
public struct V2FlowExecutionDataFlowidTopicInvokingQualityContextFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `policyId`.
    @_alwaysEmitIntoClient public var policyId: Field<String> { Field("policyId") }
    /// `policyName`.
    @_alwaysEmitIntoClient public var policyName: Field<String> { Field("policyName") }
}

/// The schema `V2FlowExecutionDataFlowidTopicInvokingWorkitemContext`.
public typealias V2FlowExecutionDataFlowidTopicInvokingWorkitemContext = Model<V2FlowExecutionDataFlowidTopicInvokingWorkitemContextFields>

/// The properties of ``V2FlowExecutionDataFlowidTopicInvokingWorkitemContext``.
public struct V2FlowExecutionDataFlowidTopicInvokingWorkitemContextFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `workitemId`.
    @_alwaysEmitIntoClient public var workitemId: Field<String> { Field("workitemId") }
    /// `workitemName`.
    @_alwaysEmitIntoClient public var workitemName: Field<String> { Field("workitemName") }
}

/// The schema `V2IntegrationPresenceEventOrganizationPresence`.
public typealias V2IntegrationPresenceEventOrganizationPresence = Model<V2IntegrationPresenceEventOrganizationPresenceFields>

/// The properties of ``V2IntegrationPresenceEventOrganizationPresence``.
public struct V2IntegrationPresenceEventOrganizationPresenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `systemPresence`.
    @_alwaysEmitIntoClient public var systemPresence: Field<String> { Field("systemPresence") }
}

/// The schema `V2IntegrationPresenceEventPresenceActivityEvent`.
///
/// Events of `v2.users.{id}.integrationpresence`.
public typealias V2IntegrationPresenceEventPresenceActivityEvent = Model<V2IntegrationPresenceEventPresenceActivityEventFields>

/// The properties of ``V2IntegrationPresenceEventPresenceActivityEvent``.
public struct V2IntegrationPresenceEventPresenceActivityEventFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `userId`.
    @_alwaysEmitIntoClient public var userId: Field<String> { Field("userId") }
    /// `eventType`.
    @_alwaysEmitIntoClient public var eventType: Field<V2IntegrationPresenceEventPresenceActivityEventEventType> { Field("eventType") }
    /// `source`.
    @_alwaysEmitIntoClient public var source: Field<String> { Field("source") }
    /// `modifiedDate`.
    @_alwaysEmitIntoClient public var modifiedDate: Field<Instant> { Field("modifiedDate") }
    /// `presenceDefinition`.
    @_alwaysEmitIntoClient public var presenceDefinition: Field<V2IntegrationPresenceEventOrganizationPresence> { Field("presenceDefinition") }
    /// `message`.
    @_alwaysEmitIntoClient public var message: Field<String> { Field("message") }
    /// `currentDisplaySourceId`.
    @_alwaysEmitIntoClient public var currentDisplaySourceId: Field<String> { Field("currentDisplaySourceId") }
    /// `previousDisplaySourceId`.
    @_alwaysEmitIntoClient public var previousDisplaySourceId: Field<String> { Field("previousDisplaySourceId") }
    /// `futurePresenceDefinition`.
    @_alwaysEmitIntoClient public var futurePresenceDefinition: Field<V2IntegrationPresenceEventOrganizationPresence> { Field("futurePresenceDefinition") }
}

/// A value of `eventType` of ``V2IntegrationPresenceEventPresenceActivityEvent``, open to those that are newer than
/// this version.
public struct V2IntegrationPresenceEventPresenceActivityEventEventType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UserPresenceStatusChanged`.
    @_alwaysEmitIntoClient public static var userPresenceStatusChanged: Self { "UserPresenceStatusChanged" }
    /// `UserPrimaryPresenceSourceChanged`.
    @_alwaysEmitIntoClient public static var userPrimaryPresenceSourceChanged: Self { "UserPrimaryPresenceSourceChanged" }
}

/// The schema `V2QueueObservationMetricCountData`.
public typealias V2QueueObservationMetricCountData = Model<V2QueueObservationMetricCountDataFields>

/// The properties of ``V2QueueObservationMetricCountData``.
public struct V2QueueObservationMetricCountDataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `metric`.
    @_alwaysEmitIntoClient public var metric: Field<V2QueueObservationMetricCountDataMetric> { Field("metric") }
    /// `count`.
    @_alwaysEmitIntoClient public var count: Field<Int> { Field("count") }
    /// `calculatedMetricValue`.
    @_alwaysEmitIntoClient public var calculatedMetricValue: Field<Int> { Field("calculatedMetricValue") }
}

/// A value of `metric` of ``V2QueueObservationMetricCountData``, open to those that are newer than this version.
public struct V2QueueObservationMetricCountDataMetric: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `oAlerting`.
    @_alwaysEmitIntoClient public static var oAlerting: Self { "oAlerting" }
    /// `oInteracting`.
    @_alwaysEmitIntoClient public static var oInteracting: Self { "oInteracting" }
    /// `oWaiting`.
    @_alwaysEmitIntoClient public static var oWaiting: Self { "oWaiting" }
    /// `oFlow`.
    @_alwaysEmitIntoClient public static var oFlow: Self { "oFlow" }
    /// `oLongestWaiting`.
    @_alwaysEmitIntoClient public static var oLongestWaiting: Self { "oLongestWaiting" }
    /// `oLongestInteracting`.
    @_alwaysEmitIntoClient public static var oLongestInteracting: Self { "oLongestInteracting" }
}

/// The schema `V2QueueObservationMetricCountGroup`.
public typealias V2QueueObservationMetricCountGroup = Model<V2QueueObservationMetricCountGroupFields>

/// The properties of ``V2QueueObservationMetricCountGroup``.
public struct V2QueueObservationMetricCountGroupFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `mediaType`.
    @_alwaysEmitIntoClient public var mediaType: Field<String> { Field("mediaType") }
    /// `data`.
    @_alwaysEmitIntoClient public var data: Field<[V2QueueObservationMetricCountData]> { Field("data") }
}

/// The schema `V2QueueObservationObservationCountNotification`.
///
/// Events of `v2.analytics.queues.{id}.activity`.
public typealias V2QueueObservationObservationCountNotification = Model<V2QueueObservationObservationCountNotificationFields>

/// The properties of ``V2QueueObservationObservationCountNotification``.
public struct V2QueueObservationObservationCountNotificationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `results`.
    @_alwaysEmitIntoClient public var results: Field<[V2QueueObservationMetricCountGroup]> { Field("results") }
}

/// The schema `V2ReprocessJobStateChangedTopicJobStateChanged`.
///
/// Events of `v2.speechandtextanalytics.reprocessing.jobs.{id}`.
public typealias V2ReprocessJobStateChangedTopicJobStateChanged = Model<V2ReprocessJobStateChangedTopicJobStateChangedFields>

/// The properties of ``V2ReprocessJobStateChangedTopicJobStateChanged``.
public struct V2ReprocessJobStateChangedTopicJobStateChangedFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `organizationId`.
    @_alwaysEmitIntoClient public var organizationId: Field<String> { Field("organizationId") }
    /// `jobId`.
    @_alwaysEmitIntoClient public var jobId: Field<String> { Field("jobId") }
    /// `jobStatus`.
    @_alwaysEmitIntoClient public var jobStatus: Field<V2ReprocessJobStateChangedTopicJobStateChangedJobStatus> { Field("jobStatus") }
    /// `processedInteractionsCount`.
    @_alwaysEmitIntoClient public var processedInteractionsCount: Field<Int> { Field("processedInteractionsCount") }
    /// `failedInteractionsCount`.
    @_alwaysEmitIntoClient public var failedInteractionsCount: Field<Int> { Field("failedInteractionsCount") }
    /// `totalInteractions`.
    @_alwaysEmitIntoClient public var totalInteractions: Field<Int> { Field("totalInteractions") }
}

/// A value of `jobStatus` of ``V2ReprocessJobStateChangedTopicJobStateChanged``, open to those that are newer than this
/// version.
public struct V2ReprocessJobStateChangedTopicJobStateChangedJobStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
    /// `Queued`.
    @_alwaysEmitIntoClient public static var queued: Self { "Queued" }
    /// `InProgress`.
    @_alwaysEmitIntoClient public static var inProgress: Self { "InProgress" }
    /// `Completed`.
    @_alwaysEmitIntoClient public static var completed: Self { "Completed" }
    /// `Failed`.
    @_alwaysEmitIntoClient public static var failed: Self { "Failed" }
}

/// The schema `V2SessionConversationsSummarySettingsPreviewEventConversationFollowupAction`.
public typealias V2SessionConversationsSummarySettingsPreviewEventConversationFollowupAction = Model<V2SessionConversationsSummarySettingsPreviewEventConversationFollowupActionFields>

/// The properties of ``V2SessionConversationsSummarySettingsPreviewEventConversationFollowupAction``.
public struct V2SessionConversationsSummarySettingsPreviewEventConversationFollowupActionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `text`.
    @_alwaysEmitIntoClient public var text: Field<String> { Field("text") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `score`.
    @_alwaysEmitIntoClient public var score: Field<Double> { Field("score") }
}

/// The schema `V2SessionConversationsSummarySettingsPreviewEventConversationReasonMessage`.
public typealias V2SessionConversationsSummarySettingsPreviewEventConversationReasonMessage = Model<V2SessionConversationsSummarySettingsPreviewEventConversationReasonMessageFields>

/// The properties of ``V2SessionConversationsSummarySettingsPreviewEventConversationReasonMessage``.
public struct V2SessionConversationsSummarySettingsPreviewEventConversationReasonMessageFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `text`.
    @_alwaysEmitIntoClient public var text: Field<String> { Field("text") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `score`.
    @_alwaysEmitIntoClient public var score: Field<Double> { Field("score") }
}

/// The schema `V2SessionConversationsSummarySettingsPreviewEventConversationResolutionMessage`.
public typealias V2SessionConversationsSummarySettingsPreviewEventConversationResolutionMessage = Model<V2SessionConversationsSummarySettingsPreviewEventConversationResolutionMessageFields>

/// The properties of ``V2SessionConversationsSummarySettingsPreviewEventConversationResolutionMessage``.
public struct V2SessionConversationsSummarySettingsPreviewEventConversationResolutionMessageFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `text`.
    @_alwaysEmitIntoClient public var text: Field<String> { Field("text") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `score`.
    @_alwaysEmitIntoClient public var score: Field<Double> { Field("score") }
}

/// The schema `V2SessionConversationsSummarySettingsPreviewEventConversationSummaryExtractedEntity`.
public typealias V2SessionConversationsSummarySettingsPreviewEventConversationSummaryExtractedEntity = Model<V2SessionConversationsSummarySettingsPreviewEventConversationSummaryExtractedEntityFields>

/// The properties of ``V2SessionConversationsSummarySettingsPreviewEventConversationSummaryExtractedEntity``.
public struct V2SessionConversationsSummarySettingsPreviewEventConversationSummaryExtractedEntityFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `label`.
    @_alwaysEmitIntoClient public var label: Field<String> { Field("label") }
    /// `value`.
    @_alwaysEmitIntoClient public var value: Field<String> { Field("value") }
}

/// The schema `V2SessionConversationsSummarySettingsPreviewEventConversationSummaryLabel`.
public typealias V2SessionConversationsSummarySettingsPreviewEventConversationSummaryLabel = Model<V2SessionConversationsSummarySettingsPreviewEventConversationSummaryLabelFields>

/// The properties of ``V2SessionConversationsSummarySettingsPreviewEventConversationSummaryLabel``.
public struct V2SessionConversationsSummarySettingsPreviewEventConversationSummaryLabelFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<V2SessionConversationsSummarySettingsPreviewEventConversationSummaryLabelType> { Field("type") }
}

/// A value of `type` of ``V2SessionConversationsSummarySettingsPreviewEventConversationSummaryLabel``, open to those
/// that are newer than this version.
public struct V2SessionConversationsSummarySettingsPreviewEventConversationSummaryLabelType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `CUSTOMER_SETTING`.
    @_alwaysEmitIntoClient public static var customerSetting: Self { "CUSTOMER_SETTING" }
    /// `UNKNOWN`.
    @_alwaysEmitIntoClient public static var unknown: Self { "UNKNOWN" }
}

/// The schema `V2SessionConversationsSummarySettingsPreviewEventConversationSummaryMessage`.
public typealias V2SessionConversationsSummarySettingsPreviewEventConversationSummaryMessage = Model<V2SessionConversationsSummarySettingsPreviewEventConversationSummaryMessageFields>

/// The properties of ``V2SessionConversationsSummarySettingsPreviewEventConversationSummaryMessage``.
public struct V2SessionConversationsSummarySettingsPreviewEventConversationSummaryMessageFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `text`.
    @_alwaysEmitIntoClient public var text: Field<String> { Field("text") }
    /// `score`.
    @_alwaysEmitIntoClient public var score: Field<Double> { Field("score") }
}

/// The schema `V2SessionConversationsSummarySettingsPreviewEventConversationSummarySettingsPreviewMessage`.
///
/// Events of `v2.users.{id}.conversations.summaries.settings.preview`.
public typealias V2SessionConversationsSummarySettingsPreviewEventConversationSummarySettingsPreviewMessage = Model<V2SessionConversationsSummarySettingsPreviewEventConversationSummarySettingsPreviewMessageFields>

/// The properties of ``V2SessionConversationsSummarySettingsPreviewEventConversationSummarySettingsPreviewMessage``.
public struct V2SessionConversationsSummarySettingsPreviewEventConversationSummarySettingsPreviewMessageFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `createdDate`.
    @_alwaysEmitIntoClient public var createdDate: Field<Instant> { Field("createdDate") }
    /// `summaryId`.
    @_alwaysEmitIntoClient public var summaryId: Field<String> { Field("summaryId") }
    /// `sessionId`.
    @_alwaysEmitIntoClient public var sessionId: Field<String> { Field("sessionId") }
    /// `userId`.
    @_alwaysEmitIntoClient public var userId: Field<String> { Field("userId") }
    /// `summarySettingsId`.
    @_alwaysEmitIntoClient public var summarySettingsId: Field<String> { Field("summarySettingsId") }
    /// `language`.
    @_alwaysEmitIntoClient public var language: Field<String> { Field("language") }
    /// `mediaType`.
    @_alwaysEmitIntoClient public var mediaType: Field<V2SessionConversationsSummarySettingsPreviewEventConversationSummarySettingsPreviewMessageMediaType> { Field("mediaType") }
    /// `summary`.
    @_alwaysEmitIntoClient public var summary: Field<V2SessionConversationsSummarySettingsPreviewEventConversationSummaryMessage> { Field("summary") }
    /// `reason`.
    @_alwaysEmitIntoClient public var reason: Field<V2SessionConversationsSummarySettingsPreviewEventConversationReasonMessage> { Field("reason") }
    /// `resolution`.
    @_alwaysEmitIntoClient public var resolution: Field<V2SessionConversationsSummarySettingsPreviewEventConversationResolutionMessage> { Field("resolution") }
    /// `followupActions`.
    @_alwaysEmitIntoClient public var followupActions: Field<[V2SessionConversationsSummarySettingsPreviewEventConversationFollowupAction]> { Field("followupActions") }
    /// `extractedEntities`.
    @_alwaysEmitIntoClient public var extractedEntities: Field<[V2SessionConversationsSummarySettingsPreviewEventConversationSummaryExtractedEntity]> { Field("extractedEntities") }
    /// `labels`.
    @_alwaysEmitIntoClient public var labels: Field<[V2SessionConversationsSummarySettingsPreviewEventConversationSummaryLabel]> { Field("labels") }
    /// `errorType`.
    @_alwaysEmitIntoClient public var errorType: Field<V2SessionConversationsSummarySettingsPreviewEventConversationSummarySettingsPreviewMessageErrorType> { Field("errorType") }
    /// `durationMs`.
    @_alwaysEmitIntoClient public var durationMs: Field<Int> { Field("durationMs") }
}

/// A value of `mediaType` of
/// ``V2SessionConversationsSummarySettingsPreviewEventConversationSummarySettingsPreviewMessage``, open to those that
/// are newer than this version.
public struct V2SessionConversationsSummarySettingsPreviewEventConversationSummarySettingsPreviewMessageMediaType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UNKNOWN`.
    @_alwaysEmitIntoClient public static var unknown: Self { "UNKNOWN" }
    /// `MESSAGE`.
    @_alwaysEmitIntoClient public static var message: Self { "MESSAGE" }
    /// `CALL`.
    @_alwaysEmitIntoClient public static var call: Self { "CALL" }
    /// `EMAIL`.
    @_alwaysEmitIntoClient public static var email: Self { "EMAIL" }
}

/// A value of `errorType` of
/// ``V2SessionConversationsSummarySettingsPreviewEventConversationSummarySettingsPreviewMessage``, open to those that
/// are newer than this version.
public struct V2SessionConversationsSummarySettingsPreviewEventConversationSummarySettingsPreviewMessageErrorType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UNKNOWN`.
    @_alwaysEmitIntoClient public static var unknown: Self { "UNKNOWN" }
    /// `CONVERSATION_TOO_LONG`.
    @_alwaysEmitIntoClient public static var conversationTooLong: Self { "CONVERSATION_TOO_LONG" }
    /// `CONVERSATION_TOO_SHORT`.
    @_alwaysEmitIntoClient public static var conversationTooShort: Self { "CONVERSATION_TOO_SHORT" }
    /// `RATE_LIMITED`.
    @_alwaysEmitIntoClient public static var rateLimited: Self { "RATE_LIMITED" }
}

/// The schema `V2StaConversationCategoriesStaConversationCategoriesMessage`.
///
/// Events of `v2.speechandtextanalytics.conversations.{id}.categories`.
public typealias V2StaConversationCategoriesStaConversationCategoriesMessage = Model<V2StaConversationCategoriesStaConversationCategoriesMessageFields>

/// The properties of ``V2StaConversationCategoriesStaConversationCategoriesMessage``.
public struct V2StaConversationCategoriesStaConversationCategoriesMessageFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `organizationId`.
    @_alwaysEmitIntoClient public var organizationId: Field<String> { Field("organizationId") }
    /// `conversationId`.
    @_alwaysEmitIntoClient public var conversationId: Field<String> { Field("conversationId") }
    /// `mediaType`.
    @_alwaysEmitIntoClient public var mediaType: Field<V2StaConversationCategoriesStaConversationCategoriesMessageMediaType> { Field("mediaType") }
    /// `transcriptIds`.
    @_alwaysEmitIntoClient public var transcriptIds: Field<[String]> { Field("transcriptIds") }
    /// `categoryIds`.
    @_alwaysEmitIntoClient public var categoryIds: Field<[String]> { Field("categoryIds") }
}

/// A value of `mediaType` of ``V2StaConversationCategoriesStaConversationCategoriesMessage``, open to those that are
/// newer than this version.
public struct V2StaConversationCategoriesStaConversationCategoriesMessageMediaType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "unknown" }
    /// `call`.
    @_alwaysEmitIntoClient public static var call: Self { "call" }
    /// `chat`.
    @_alwaysEmitIntoClient public static var chat: Self { "chat" }
    /// `email`.
    @_alwaysEmitIntoClient public static var email: Self { "email" }
    /// `message`.
    @_alwaysEmitIntoClient public static var message: Self { "message" }
}

/// The schema `V2StaEmpathyOverallTopicAgentEmpathyScore`.
public typealias V2StaEmpathyOverallTopicAgentEmpathyScore = Model<V2StaEmpathyOverallTopicAgentEmpathyScoreFields>

/// The properties of ``V2StaEmpathyOverallTopicAgentEmpathyScore``.
public struct V2StaEmpathyOverallTopicAgentEmpathyScoreFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `agentId`.
    @_alwaysEmitIntoClient public var agentId: Field<String> { Field("agentId") }
    /// `overallEmpathyScore`.
    @_alwaysEmitIntoClient public var overallEmpathyScore: Field<Double> { Field("overallEmpathyScore") }
}

/// The schema `V2StaEmpathyOverallTopicOverallEmpathyMessage`.
///
/// Events of `v2.speechandtextanalytics.conversation.{id}.empathy`.
public typealias V2StaEmpathyOverallTopicOverallEmpathyMessage = Model<V2StaEmpathyOverallTopicOverallEmpathyMessageFields>

/// The properties of ``V2StaEmpathyOverallTopicOverallEmpathyMessage``.
public struct V2StaEmpathyOverallTopicOverallEmpathyMessageFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `conversationId`.
    @_alwaysEmitIntoClient public var conversationId: Field<String> { Field("conversationId") }
    /// `queueIds`.
    @_alwaysEmitIntoClient public var queueIds: Field<[String]> { Field("queueIds") }
    /// `divisionIds`.
    @_alwaysEmitIntoClient public var divisionIds: Field<[String]> { Field("divisionIds") }
    /// `flowIds`.
    @_alwaysEmitIntoClient public var flowIds: Field<[String]> { Field("flowIds") }
    /// `agents`.
    @_alwaysEmitIntoClient public var agents: Field<[V2StaEmpathyOverallTopicAgentEmpathyScore]> { Field("agents") }
}

/// The schema `V2StaSentimentOverallTopicOverallSentimentMessage`.
///
/// Events of `v2.speechandtextanalytics.conversation.{id}.sentiment`.
public typealias V2StaSentimentOverallTopicOverallSentimentMessage = Model<V2StaSentimentOverallTopicOverallSentimentMessageFields>

/// The properties of ``V2StaSentimentOverallTopicOverallSentimentMessage``.
public struct V2StaSentimentOverallTopicOverallSentimentMessageFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `conversationId`.
    @_alwaysEmitIntoClient public var conversationId: Field<String> { Field("conversationId") }
    /// `sentimentOverallScore`.
    @_alwaysEmitIntoClient public var sentimentOverallScore: Field<Double> { Field("sentimentOverallScore") }
    /// `sentimentTrendScore`.
    @_alwaysEmitIntoClient public var sentimentTrendScore: Field<Double> { Field("sentimentTrendScore") }
    /// `queueIds`.
    @_alwaysEmitIntoClient public var queueIds: Field<[String]> { Field("queueIds") }
    /// `divisionIds`.
    @_alwaysEmitIntoClient public var divisionIds: Field<[String]> { Field("divisionIds") }
    /// `flowIds`.
    @_alwaysEmitIntoClient public var flowIds: Field<[String]> { Field("flowIds") }
}

/// The schema `V2StaTopicsDetectedTopicParticipant`.
public typealias V2StaTopicsDetectedTopicParticipant = Model<V2StaTopicsDetectedTopicParticipantFields>

/// The properties of ``V2StaTopicsDetectedTopicParticipant``.
public struct V2StaTopicsDetectedTopicParticipantFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `userId`.
    @_alwaysEmitIntoClient public var userId: Field<String> { Field("userId") }
    /// `queueId`.
    @_alwaysEmitIntoClient public var queueId: Field<String> { Field("queueId") }
    /// `divisionId`.
    @_alwaysEmitIntoClient public var divisionId: Field<String> { Field("divisionId") }
    /// `purpose`.
    @_alwaysEmitIntoClient public var purpose: Field<String> { Field("purpose") }
    /// `flowId`.
    @_alwaysEmitIntoClient public var flowId: Field<String> { Field("flowId") }
}

/// The schema `V2StaTopicsDetectedTopicTopicDetected`.
public typealias V2StaTopicsDetectedTopicTopicDetected = Model<V2StaTopicsDetectedTopicTopicDetectedFields>

/// The properties of ``V2StaTopicsDetectedTopicTopicDetected``.
public struct V2StaTopicsDetectedTopicTopicDetectedFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `participant`.
    @_alwaysEmitIntoClient public var participant: Field<String> { Field("participant") }
    /// `topicId`.
    @_alwaysEmitIntoClient public var topicId: Field<String> { Field("topicId") }
    /// `topicName`.
    @_alwaysEmitIntoClient public var topicName: Field<String> { Field("topicName") }
}

/// The schema `V2StaTopicsDetectedTopicTopicsDetectedMessage`.
///
/// Events of `v2.speechandtextanalytics.conversation.{id}.topics`.
public typealias V2StaTopicsDetectedTopicTopicsDetectedMessage = Model<V2StaTopicsDetectedTopicTopicsDetectedMessageFields>

/// The properties of ``V2StaTopicsDetectedTopicTopicsDetectedMessage``.
public struct V2StaTopicsDetectedTopicTopicsDetectedMessageFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `conversationId`.
    @_alwaysEmitIntoClient public var conversationId: Field<String> { Field("conversationId") }
    /// `communicationId`.
    @_alwaysEmitIntoClient public var communicationId: Field<String> { Field("communicationId") }
    /// `recordingId`.
    @_alwaysEmitIntoClient public var recordingId: Field<String> { Field("recordingId") }
    /// `transcriptId`.
    @_alwaysEmitIntoClient public var transcriptId: Field<String> { Field("transcriptId") }
    /// `mediaType`.
    @_alwaysEmitIntoClient public var mediaType: Field<String> { Field("mediaType") }
    /// `programId`.
    @_alwaysEmitIntoClient public var programId: Field<String> { Field("programId") }
    /// `topics`.
    @_alwaysEmitIntoClient public var topics: Field<[V2StaTopicsDetectedTopicTopicDetected]> { Field("topics") }
    /// `participants`.
    @_alwaysEmitIntoClient public var participants: Field<[V2StaTopicsDetectedTopicParticipant]> { Field("participants") }
}

/// The schema `V2WebMessagingUndeliveredMessageTopicMessage`.
public typealias V2WebMessagingUndeliveredMessageTopicMessage = Model<V2WebMessagingUndeliveredMessageTopicMessageFields>

/// The properties of ``V2WebMessagingUndeliveredMessageTopicMessage``.
public struct V2WebMessagingUndeliveredMessageTopicMessageFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `eventTimeMs`.
    @_alwaysEmitIntoClient public var eventTimeMs: Field<Int> { Field("eventTimeMs") }
}

/// The schema `V2WebMessagingUndeliveredMessageTopicWebMessagingUndeliveredMessageEventBody`.
///
/// Events of `v2.webmessaging.deployments.{id}.undelivered.messages`.
public typealias V2WebMessagingUndeliveredMessageTopicWebMessagingUndeliveredMessageEventBody = Model<V2WebMessagingUndeliveredMessageTopicWebMessagingUndeliveredMessageEventBodyFields>

/// The properties of ``V2WebMessagingUndeliveredMessageTopicWebMessagingUndeliveredMessageEventBody``.
public struct V2WebMessagingUndeliveredMessageTopicWebMessagingUndeliveredMessageEventBodyFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `conversationId`.
    @_alwaysEmitIntoClient public var conversationId: Field<String> { Field("conversationId") }
    /// `deploymentId`.
    @_alwaysEmitIntoClient public var deploymentId: Field<String> { Field("deploymentId") }
    /// `participantId`.
    @_alwaysEmitIntoClient public var participantId: Field<String> { Field("participantId") }
    /// `externalContactId`.
    @_alwaysEmitIntoClient public var externalContactId: Field<String> { Field("externalContactId") }
    /// `communicationId`.
    @_alwaysEmitIntoClient public var communicationId: Field<String> { Field("communicationId") }
    /// `sessionExpiry`.
    @_alwaysEmitIntoClient public var sessionExpiry: Field<Int> { Field("sessionExpiry") }
    /// `messages`.
    @_alwaysEmitIntoClient public var messages: Field<[V2WebMessagingUndeliveredMessageTopicMessage]> { Field("messages") }
    /// `eventTimeMs`.
    @_alwaysEmitIntoClient public var eventTimeMs: Field<Int> { Field("eventTimeMs") }
}

/// The schema `V2WemEngagementCelebrationUpdatesTopicContestCompleteData`.
public typealias V2WemEngagementCelebrationUpdatesTopicContestCompleteData = Model<V2WemEngagementCelebrationUpdatesTopicContestCompleteDataFields>

/// The properties of ``V2WemEngagementCelebrationUpdatesTopicContestCompleteData``.
public struct V2WemEngagementCelebrationUpdatesTopicContestCompleteDataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `dateEnd`.
    @_alwaysEmitIntoClient public var dateEnd: Field<String> { Field("dateEnd") }
    /// `anonymization`.
    @_alwaysEmitIntoClient public var anonymization: Field<V2WemEngagementCelebrationUpdatesTopicContestCompleteDataAnonymization> { Field("anonymization") }
    /// `metrics`.
    @_alwaysEmitIntoClient public var metrics: Field<[V2WemEngagementCelebrationUpdatesTopicContestMetrics]> { Field("metrics") }
    /// `prizes`.
    @_alwaysEmitIntoClient public var prizes: Field<[V2WemEngagementCelebrationUpdatesTopicContestPrizes]> { Field("prizes") }
    /// `winners`.
    @_alwaysEmitIntoClient public var winners: Field<[V2WemEngagementCelebrationUpdatesTopicContestWinners]> { Field("winners") }
}

/// A value of `anonymization` of ``V2WemEngagementCelebrationUpdatesTopicContestCompleteData``, open to those that are
/// newer than this version.
public struct V2WemEngagementCelebrationUpdatesTopicContestCompleteDataAnonymization: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UNKNOWN`.
    @_alwaysEmitIntoClient public static var unknown: Self { "UNKNOWN" }
    /// `NO_ANONYMIZATION`.
    @_alwaysEmitIntoClient public static var noAnonymization: Self { "NO_ANONYMIZATION" }
    /// `ALL`.
    @_alwaysEmitIntoClient public static var all: Self { "ALL" }
    /// `ALL_EXCEPT_TOP`.
    @_alwaysEmitIntoClient public static var allExceptTop: Self { "ALL_EXCEPT_TOP" }
}

/// The schema `V2WemEngagementCelebrationUpdatesTopicContestMetrics`.
public typealias V2WemEngagementCelebrationUpdatesTopicContestMetrics = Model<V2WemEngagementCelebrationUpdatesTopicContestMetricsFields>

/// The properties of ``V2WemEngagementCelebrationUpdatesTopicContestMetrics``.
public struct V2WemEngagementCelebrationUpdatesTopicContestMetricsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
}

/// The schema `V2WemEngagementCelebrationUpdatesTopicContestPrizes`.
public typealias V2WemEngagementCelebrationUpdatesTopicContestPrizes = Model<V2WemEngagementCelebrationUpdatesTopicContestPrizesFields>

/// The properties of ``V2WemEngagementCelebrationUpdatesTopicContestPrizes``.
public struct V2WemEngagementCelebrationUpdatesTopicContestPrizesFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `tier`.
    @_alwaysEmitIntoClient public var tier: Field<Int> { Field("tier") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `imageId`.
    @_alwaysEmitIntoClient public var imageId: Field<String> { Field("imageId") }
}

/// The schema `V2WemEngagementCelebrationUpdatesTopicContestWinners`.
public typealias V2WemEngagementCelebrationUpdatesTopicContestWinners = Model<V2WemEngagementCelebrationUpdatesTopicContestWinnersFields>

/// The properties of ``V2WemEngagementCelebrationUpdatesTopicContestWinners``.
public struct V2WemEngagementCelebrationUpdatesTopicContestWinnersFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `tier`.
    @_alwaysEmitIntoClient public var tier: Field<Int> { Field("tier") }
    /// `winnersCount`.
    @_alwaysEmitIntoClient public var winnersCount: Field<Int> { Field("winnersCount") }
    /// `contestScore`.
    @_alwaysEmitIntoClient public var contestScore: Field<V2WemEngagementCelebrationUpdatesTopicContestWinnersScore> { Field("contestScore") }
    /// `users`.
    @_alwaysEmitIntoClient public var users: Field<[V2WemEngagementCelebrationUpdatesTopicContestWinnersUsers]> { Field("users") }
}

/// The schema `V2WemEngagementCelebrationUpdatesTopicContestWinnersScore`.
public typealias V2WemEngagementCelebrationUpdatesTopicContestWinnersScore = Model<V2WemEngagementCelebrationUpdatesTopicContestWinnersScoreFields>

/// The properties of ``V2WemEngagementCelebrationUpdatesTopicContestWinnersScore``.
public struct V2WemEngagementCelebrationUpdatesTopicContestWinnersScoreFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `score`.
    @_alwaysEmitIntoClient public var score: Field<Double> { Field("score") }
}

/// The schema `V2WemEngagementCelebrationUpdatesTopicContestWinnersUsers`.
public typealias V2WemEngagementCelebrationUpdatesTopicContestWinnersUsers = Model<V2WemEngagementCelebrationUpdatesTopicContestWinnersUsersFields>

/// The properties of ``V2WemEngagementCelebrationUpdatesTopicContestWinnersUsers``.
public struct V2WemEngagementCelebrationUpdatesTopicContestWinnersUsersFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `rank`.
    @_alwaysEmitIntoClient public var rank: Field<Int> { Field("rank") }
}

/// The schema `V2WemEngagementCelebrationUpdatesTopicEngagementCelebration`.
///
/// Events of `v2.users.{id}.employeeengagement.celebrations`.
public typealias V2WemEngagementCelebrationUpdatesTopicEngagementCelebration = Model<V2WemEngagementCelebrationUpdatesTopicEngagementCelebrationFields>

/// The properties of ``V2WemEngagementCelebrationUpdatesTopicEngagementCelebration``.
public struct V2WemEngagementCelebrationUpdatesTopicEngagementCelebrationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `recipient`.
    @_alwaysEmitIntoClient public var recipient: Field<V2WemEngagementCelebrationUpdatesTopicUserId> { Field("recipient") }
    /// `createdBy`.
    @_alwaysEmitIntoClient public var createdBy: Field<V2WemEngagementCelebrationUpdatesTopicUserId> { Field("createdBy") }
    /// `dateCreated`.
    @_alwaysEmitIntoClient public var dateCreated: Field<String> { Field("dateCreated") }
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<V2WemEngagementCelebrationUpdatesTopicEngagementCelebrationType> { Field("type") }
    /// `title`.
    @_alwaysEmitIntoClient public var title: Field<String> { Field("title") }
    /// `note`.
    @_alwaysEmitIntoClient public var note: Field<String> { Field("note") }
    /// `sourceEntity`.
    @_alwaysEmitIntoClient public var sourceEntity: Field<V2WemEngagementCelebrationUpdatesTopicSourceEntity> { Field("sourceEntity") }
}

/// A value of `type` of ``V2WemEngagementCelebrationUpdatesTopicEngagementCelebration``, open to those that are newer
/// than this version.
public struct V2WemEngagementCelebrationUpdatesTopicEngagementCelebrationType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UNKNOWN`.
    @_alwaysEmitIntoClient public static var unknown: Self { "UNKNOWN" }
    /// `RECOGNITION`.
    @_alwaysEmitIntoClient public static var recognition: Self { "RECOGNITION" }
    /// `CONTEST_COMPLETE`.
    @_alwaysEmitIntoClient public static var contestComplete: Self { "CONTEST_COMPLETE" }
}

/// The schema `V2WemEngagementCelebrationUpdatesTopicSourceEntity`.
public typealias V2WemEngagementCelebrationUpdatesTopicSourceEntity = Model<V2WemEngagementCelebrationUpdatesTopicSourceEntityFields>

/// The properties of ``V2WemEngagementCelebrationUpdatesTopicSourceEntity``.
public struct V2WemEngagementCelebrationUpdatesTopicSourceEntityFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<V2WemEngagementCelebrationUpdatesTopicSourceEntityType> { Field("type") }
    /// `contestCompleteData`.
    @_alwaysEmitIntoClient public var contestCompleteData: Field<V2WemEngagementCelebrationUpdatesTopicContestCompleteData> { Field("contestCompleteData") }
}

/// A value of `type` of ``V2WemEngagementCelebrationUpdatesTopicSourceEntity``, open to those that are newer than this
/// version.
public struct V2WemEngagementCelebrationUpdatesTopicSourceEntityType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UNKNOWN`.
    @_alwaysEmitIntoClient public static var unknown: Self { "UNKNOWN" }
    /// `THANK_YOU`.
    @_alwaysEmitIntoClient public static var thankYou: Self { "THANK_YOU" }
    /// `CONGRATULATIONS`.
    @_alwaysEmitIntoClient public static var congratulations: Self { "CONGRATULATIONS" }
    /// `HIGH_PERFORMANCE`.
    @_alwaysEmitIntoClient public static var highPerformance: Self { "HIGH_PERFORMANCE" }
    /// `COMPANY_VALUES`.
    @_alwaysEmitIntoClient public static var companyValues: Self { "COMPANY_VALUES" }
    /// `COMPETITION`.
    @_alwaysEmitIntoClient public static var competition: Self { "COMPETITION" }
    /// `RACE`.
    @_alwaysEmitIntoClient public static var race: Self { "RACE" }
    /// `RAFFLE`.
    @_alwaysEmitIntoClient public static var raffle: Self { "RAFFLE" }
    /// `TEAM_GOAL`.
    @_alwaysEmitIntoClient public static var teamGoal: Self { "TEAM_GOAL" }
}

/// The schema `V2WemEngagementCelebrationUpdatesTopicUserId`.
public typealias V2WemEngagementCelebrationUpdatesTopicUserId = Model<V2WemEngagementCelebrationUpdatesTopicUserIdFields>

/// The properties of ``V2WemEngagementCelebrationUpdatesTopicUserId``.
public struct V2WemEngagementCelebrationUpdatesTopicUserIdFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
}
