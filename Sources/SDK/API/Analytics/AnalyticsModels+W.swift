// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient

/// The schema `Warning`.
public typealias Warning = Model<WarningFields>

/// The properties of ``Warning``.
public struct WarningFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `value`.
    @_alwaysEmitIntoClient public var value: Field<Int> { Field("value") }
    /// `rangeType`.
    @_alwaysEmitIntoClient public var rangeType: Field<WarningRangeType> { Field("rangeType") }
    /// `color`.
    @_alwaysEmitIntoClient public var color: Field<String> { Field("color") }
}

/// A value of `rangeType` of ``Warning``, open to those that are newer than this version.
public struct WarningRangeType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `OVER`.
    @_alwaysEmitIntoClient public static var over: Self { "OVER" }
    /// `UNDER`.
    @_alwaysEmitIntoClient public static var under: Self { "UNDER" }
    /// `BETWEEN`.
    @_alwaysEmitIntoClient public static var between: Self { "BETWEEN" }
}

/// The schema `Widget`.
public typealias Widget = Model<WidgetFields>

/// The properties of ``Widget``.
public struct WidgetFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `row`.
    @_alwaysEmitIntoClient public var row: Field<Int> { Field("row") }
    /// `column`.
    @_alwaysEmitIntoClient public var column: Field<Int> { Field("column") }
    /// `title`.
    @_alwaysEmitIntoClient public var title: Field<String> { Field("title") }
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<WidgetType> { Field("type") }
    /// `metrics`.
    @_alwaysEmitIntoClient public var metrics: Field<[WidgetMetrics]> { Field("metrics") }
    /// `displayText`.
    @_alwaysEmitIntoClient public var displayText: Field<String> { Field("displayText") }
    /// `displayTextColor`.
    @_alwaysEmitIntoClient public var displayTextColor: Field<String> { Field("displayTextColor") }
    /// `webContentUrl`.
    @_alwaysEmitIntoClient public var webContentUrl: Field<String> { Field("webContentUrl") }
    /// `splitFilters`.
    @_alwaysEmitIntoClient public var splitFilters: Field<Bool> { Field("splitFilters") }
    /// `splitByMediaType`.
    @_alwaysEmitIntoClient public var splitByMediaType: Field<Bool> { Field("splitByMediaType") }
    /// `showLongest`.
    @_alwaysEmitIntoClient public var showLongest: Field<Bool> { Field("showLongest") }
    /// `displayAsTable`.
    @_alwaysEmitIntoClient public var displayAsTable: Field<Bool> { Field("displayAsTable") }
    /// `showDuration`.
    @_alwaysEmitIntoClient public var showDuration: Field<Bool> { Field("showDuration") }
    /// `sortOrder`.
    @_alwaysEmitIntoClient public var sortOrder: Field<WidgetSortOrder> { Field("sortOrder") }
    /// `sortKey`.
    @_alwaysEmitIntoClient public var sortKey: Field<WidgetSortKey> { Field("sortKey") }
    /// `entityLimit`.
    @_alwaysEmitIntoClient public var entityLimit: Field<Int> { Field("entityLimit") }
    /// `displayAggregates`.
    @_alwaysEmitIntoClient public var displayAggregates: Field<Bool> { Field("displayAggregates") }
    /// `isFullWidth`.
    @_alwaysEmitIntoClient public var isFullWidth: Field<Bool> { Field("isFullWidth") }
    /// `showPercentageChange`.
    @_alwaysEmitIntoClient public var showPercentageChange: Field<Bool> { Field("showPercentageChange") }
    /// `showProfilePicture`.
    @_alwaysEmitIntoClient public var showProfilePicture: Field<Bool> { Field("showProfilePicture") }
    /// `filter`.
    @_alwaysEmitIntoClient public var filter: Field<ViewFilter> { Field("filter") }
    /// `periods`.
    @_alwaysEmitIntoClient public var periods: Field<[WidgetPeriods]> { Field("periods") }
    /// `mediaTypes`.
    @_alwaysEmitIntoClient public var mediaTypes: Field<[WidgetMediaTypes]> { Field("mediaTypes") }
    /// `warnings`.
    @_alwaysEmitIntoClient public var warnings: Field<[Warning]> { Field("warnings") }
    /// `showTimeInStatus`.
    @_alwaysEmitIntoClient public var showTimeInStatus: Field<Bool> { Field("showTimeInStatus") }
    /// `showOfflineAgents`.
    @_alwaysEmitIntoClient public var showOfflineAgents: Field<Bool> { Field("showOfflineAgents") }
    /// `selectedStatuses`.
    @_alwaysEmitIntoClient public var selectedStatuses: Field<[WidgetSelectedStatuses]> { Field("selectedStatuses") }
    /// `selectedSegmentTypes`.
    @_alwaysEmitIntoClient public var selectedSegmentTypes: Field<[WidgetSelectedSegmentTypes]> { Field("selectedSegmentTypes") }
    /// `agentInteractionSortOrder`.
    @_alwaysEmitIntoClient public var agentInteractionSortOrder: Field<WidgetAgentInteractionSortOrder> { Field("agentInteractionSortOrder") }
}

/// A value of `type` of ``Widget``, open to those that are newer than this version.
public struct WidgetType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `METRIC`.
    @_alwaysEmitIntoClient public static var metric: Self { "METRIC" }
    /// `CHART`.
    @_alwaysEmitIntoClient public static var chart: Self { "CHART" }
    /// `PIE`.
    @_alwaysEmitIntoClient public static var pie: Self { "PIE" }
    /// `HEAT_MAP`.
    @_alwaysEmitIntoClient public static var heatMap: Self { "HEAT_MAP" }
    /// `FREE_TEXT`.
    @_alwaysEmitIntoClient public static var freeText: Self { "FREE_TEXT" }
    /// `AGENT_STATUS`.
    @_alwaysEmitIntoClient public static var agentStatus: Self { "AGENT_STATUS" }
    /// `REALTIME_ADHERENCE`.
    @_alwaysEmitIntoClient public static var realtimeAdherence: Self { "REALTIME_ADHERENCE" }
    /// `WEB_CONTENT_URL`.
    @_alwaysEmitIntoClient public static var webContentUrl: Self { "WEB_CONTENT_URL" }
    /// `AGENT_ACTIVITY`.
    @_alwaysEmitIntoClient public static var agentActivity: Self { "AGENT_ACTIVITY" }
}

/// A value of `metrics` of ``Widget``, open to those that are newer than this version.
public struct WidgetMetrics: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `AVG_TALK_TIME`.
    @_alwaysEmitIntoClient public static var avgTalkTime: Self { "AVG_TALK_TIME" }
    /// `AVG_HOLD_TIME`.
    @_alwaysEmitIntoClient public static var avgHoldTime: Self { "AVG_HOLD_TIME" }
    /// `AVG_ACW_TIME`.
    @_alwaysEmitIntoClient public static var avgAcwTime: Self { "AVG_ACW_TIME" }
    /// `AVG_WAIT_TIME`.
    @_alwaysEmitIntoClient public static var avgWaitTime: Self { "AVG_WAIT_TIME" }
    /// `AVG_HANDLE_TIME`.
    @_alwaysEmitIntoClient public static var avgHandleTime: Self { "AVG_HANDLE_TIME" }
    /// `AVG_ALERT_TIME`.
    @_alwaysEmitIntoClient public static var avgAlertTime: Self { "AVG_ALERT_TIME" }
    /// `AVG_ANSWER_TIME`.
    @_alwaysEmitIntoClient public static var avgAnswerTime: Self { "AVG_ANSWER_TIME" }
    /// `AVG_ABANDON_TIME`.
    @_alwaysEmitIntoClient public static var avgAbandonTime: Self { "AVG_ABANDON_TIME" }
    /// `TOTAL_TALK_TIME`.
    @_alwaysEmitIntoClient public static var totalTalkTime: Self { "TOTAL_TALK_TIME" }
    /// `TOTAL_HANDLE_TIME`.
    @_alwaysEmitIntoClient public static var totalHandleTime: Self { "TOTAL_HANDLE_TIME" }
    /// `TOTAL_HOLD_TIME`.
    @_alwaysEmitIntoClient public static var totalHoldTime: Self { "TOTAL_HOLD_TIME" }
    /// `TOTAL_ACW_TIME`.
    @_alwaysEmitIntoClient public static var totalAcwTime: Self { "TOTAL_ACW_TIME" }
    /// `TOTAL_ALERT_TIME`.
    @_alwaysEmitIntoClient public static var totalAlertTime: Self { "TOTAL_ALERT_TIME" }
    /// `MAX_ABANDON_TIME`.
    @_alwaysEmitIntoClient public static var maxAbandonTime: Self { "MAX_ABANDON_TIME" }
    /// `MAX_WAIT_TIME`.
    @_alwaysEmitIntoClient public static var maxWaitTime: Self { "MAX_WAIT_TIME" }
    /// `MAX_TALK_TIME`.
    @_alwaysEmitIntoClient public static var maxTalkTime: Self { "MAX_TALK_TIME" }
    /// `MAX_HOLD_TIME`.
    @_alwaysEmitIntoClient public static var maxHoldTime: Self { "MAX_HOLD_TIME" }
    /// `MAX_ACW_TIME`.
    @_alwaysEmitIntoClient public static var maxAcwTime: Self { "MAX_ACW_TIME" }
    /// `MIN_ABANDON_TIME`.
    @_alwaysEmitIntoClient public static var minAbandonTime: Self { "MIN_ABANDON_TIME" }
    /// `MIN_WAIT_TIME`.
    @_alwaysEmitIntoClient public static var minWaitTime: Self { "MIN_WAIT_TIME" }
    /// `MIN_TALK_TIME`.
    @_alwaysEmitIntoClient public static var minTalkTime: Self { "MIN_TALK_TIME" }
    /// `MIN_HOLD_TIME`.
    @_alwaysEmitIntoClient public static var minHoldTime: Self { "MIN_HOLD_TIME" }
    /// `MIN_ACW_TIME`.
    @_alwaysEmitIntoClient public static var minAcwTime: Self { "MIN_ACW_TIME" }
    /// `ALERT_COUNT`.
    @_alwaysEmitIntoClient public static var alertCount: Self { "ALERT_COUNT" }
    /// `OFFERED_COUNT`.
    @_alwaysEmitIntoClient public static var offeredCount: Self { "OFFERED_COUNT" }
    /// `ABANDONED_COUNT`.
    @_alwaysEmitIntoClient public static var abandonedCount: Self { "ABANDONED_COUNT" }
    /// `ABANDONED_PERCENT`.
    @_alwaysEmitIntoClient public static var abandonedPercent: Self { "ABANDONED_PERCENT" }
    /// `SHORT_ABANDONED_COUNT`.
    @_alwaysEmitIntoClient public static var shortAbandonedCount: Self { "SHORT_ABANDONED_COUNT" }
    /// `SHORT_ABANDONED_PERCENT`.
    @_alwaysEmitIntoClient public static var shortAbandonedPercent: Self { "SHORT_ABANDONED_PERCENT" }
    /// `ABANDONED_NO_SHORT_COUNT`.
    @_alwaysEmitIntoClient public static var abandonedNoShortCount: Self { "ABANDONED_NO_SHORT_COUNT" }
    /// `ABANDONED_NO_SHORT_PERCENT`.
    @_alwaysEmitIntoClient public static var abandonedNoShortPercent: Self { "ABANDONED_NO_SHORT_PERCENT" }
    /// `ANSWERED_COUNT`.
    @_alwaysEmitIntoClient public static var answeredCount: Self { "ANSWERED_COUNT" }
    /// `ANSWERED_PERCENT`.
    @_alwaysEmitIntoClient public static var answeredPercent: Self { "ANSWERED_PERCENT" }
    /// `FLOWOUT_COUNT`.
    @_alwaysEmitIntoClient public static var flowoutCount: Self { "FLOWOUT_COUNT" }
    /// `FLOWOUT_PERCENT`.
    @_alwaysEmitIntoClient public static var flowoutPercent: Self { "FLOWOUT_PERCENT" }
    /// `OUTBOUND_COUNT`.
    @_alwaysEmitIntoClient public static var outboundCount: Self { "OUTBOUND_COUNT" }
    /// `OUTBOUND_ATTEMPTED_COUNT`.
    @_alwaysEmitIntoClient public static var outboundAttemptedCount: Self { "OUTBOUND_ATTEMPTED_COUNT" }
    /// `VOICEMAIL_COUNT`.
    @_alwaysEmitIntoClient public static var voicemailCount: Self { "VOICEMAIL_COUNT" }
    /// `HANDLED_COUNT`.
    @_alwaysEmitIntoClient public static var handledCount: Self { "HANDLED_COUNT" }
    /// `HELD_COUNT`.
    @_alwaysEmitIntoClient public static var heldCount: Self { "HELD_COUNT" }
    /// `TRANSFERRED_COUNT`.
    @_alwaysEmitIntoClient public static var transferredCount: Self { "TRANSFERRED_COUNT" }
    /// `TRANSFERRED_PERCENT`.
    @_alwaysEmitIntoClient public static var transferredPercent: Self { "TRANSFERRED_PERCENT" }
    /// `WAITING_CURRENT`.
    @_alwaysEmitIntoClient public static var waitingCurrent: Self { "WAITING_CURRENT" }
    /// `INTERACTING_CURRENT`.
    @_alwaysEmitIntoClient public static var interactingCurrent: Self { "INTERACTING_CURRENT" }
    /// `HELD_CURRENT`.
    @_alwaysEmitIntoClient public static var heldCurrent: Self { "HELD_CURRENT" }
    /// `ALERTING_CURRENT`.
    @_alwaysEmitIntoClient public static var alertingCurrent: Self { "ALERTING_CURRENT" }
    /// `SERVICE_LEVEL`.
    @_alwaysEmitIntoClient public static var serviceLevel: Self { "SERVICE_LEVEL" }
    /// `OVER_SERVICE_LEVEL`.
    @_alwaysEmitIntoClient public static var overServiceLevel: Self { "OVER_SERVICE_LEVEL" }
    /// `ONLINE_AGENTS`.
    @_alwaysEmitIntoClient public static var onlineAgents: Self { "ONLINE_AGENTS" }
    /// `AVAILABLE_AGENTS`.
    @_alwaysEmitIntoClient public static var availableAgents: Self { "AVAILABLE_AGENTS" }
    /// `AWAY_AGENTS`.
    @_alwaysEmitIntoClient public static var awayAgents: Self { "AWAY_AGENTS" }
    /// `BREAK_AGENTS`.
    @_alwaysEmitIntoClient public static var breakAgents: Self { "BREAK_AGENTS" }
    /// `MEAL_AGENTS`.
    @_alwaysEmitIntoClient public static var mealAgents: Self { "MEAL_AGENTS" }
    /// `TRAINING_AGENTS`.
    @_alwaysEmitIntoClient public static var trainingAgents: Self { "TRAINING_AGENTS" }
    /// `BUSY_AGENTS`.
    @_alwaysEmitIntoClient public static var busyAgents: Self { "BUSY_AGENTS" }
    /// `MEETING_AGENTS`.
    @_alwaysEmitIntoClient public static var meetingAgents: Self { "MEETING_AGENTS" }
    /// `SYSTEM_AWAY_AGENTS`.
    @_alwaysEmitIntoClient public static var systemAwayAgents: Self { "SYSTEM_AWAY_AGENTS" }
    /// `OFFLINE_AGENTS`.
    @_alwaysEmitIntoClient public static var offlineAgents: Self { "OFFLINE_AGENTS" }
    /// `ON_QUEUE_AGENTS`.
    @_alwaysEmitIntoClient public static var onQueueAgents: Self { "ON_QUEUE_AGENTS" }
    /// `OFF_QUEUE_AGENTS`.
    @_alwaysEmitIntoClient public static var offQueueAgents: Self { "OFF_QUEUE_AGENTS" }
    /// `INTERACTING_AGENTS`.
    @_alwaysEmitIntoClient public static var interactingAgents: Self { "INTERACTING_AGENTS" }
    /// `ACW_AGENTS`.
    @_alwaysEmitIntoClient public static var acwAgents: Self { "ACW_AGENTS" }
    /// `COMMUNICATING_AGENTS`.
    @_alwaysEmitIntoClient public static var communicatingAgents: Self { "COMMUNICATING_AGENTS" }
    /// `IDLE_AGENTS`.
    @_alwaysEmitIntoClient public static var idleAgents: Self { "IDLE_AGENTS" }
    /// `NOT_RESPONDING_AGENTS`.
    @_alwaysEmitIntoClient public static var notRespondingAgents: Self { "NOT_RESPONDING_AGENTS" }
    /// `LONGEST_WAITING`.
    @_alwaysEmitIntoClient public static var longestWaiting: Self { "LONGEST_WAITING" }
    /// `LONGEST_INTERACTING`.
    @_alwaysEmitIntoClient public static var longestInteracting: Self { "LONGEST_INTERACTING" }
    /// `FLOW_ACTIVE_LONGEST`.
    @_alwaysEmitIntoClient public static var flowActiveLongest: Self { "FLOW_ACTIVE_LONGEST" }
    /// `FLOW_ACTIVE_CURRENT`.
    @_alwaysEmitIntoClient public static var flowActiveCurrent: Self { "FLOW_ACTIVE_CURRENT" }
    /// `FLOW_ENTRIES_COUNT`.
    @_alwaysEmitIntoClient public static var flowEntriesCount: Self { "FLOW_ENTRIES_COUNT" }
    /// `FLOW_TOTAL_DURATION`.
    @_alwaysEmitIntoClient public static var flowTotalDuration: Self { "FLOW_TOTAL_DURATION" }
    /// `FLOW_MAX_DURATION`.
    @_alwaysEmitIntoClient public static var flowMaxDuration: Self { "FLOW_MAX_DURATION" }
    /// `FLOW_AVG_DURATION`.
    @_alwaysEmitIntoClient public static var flowAvgDuration: Self { "FLOW_AVG_DURATION" }
    /// `FLOW_DISCONNECT_COUNT`.
    @_alwaysEmitIntoClient public static var flowDisconnectCount: Self { "FLOW_DISCONNECT_COUNT" }
    /// `FLOW_DISCONNECT_PERCENT`.
    @_alwaysEmitIntoClient public static var flowDisconnectPercent: Self { "FLOW_DISCONNECT_PERCENT" }
    /// `FLOW_TOTAL_DISCONNECT_DURATION`.
    @_alwaysEmitIntoClient public static var flowTotalDisconnectDuration: Self { "FLOW_TOTAL_DISCONNECT_DURATION" }
    /// `FLOW_AVG_DISCONNECT_DURATION`.
    @_alwaysEmitIntoClient public static var flowAvgDisconnectDuration: Self { "FLOW_AVG_DISCONNECT_DURATION" }
    /// `FLOW_MAX_DISCONNECT_DURATION`.
    @_alwaysEmitIntoClient public static var flowMaxDisconnectDuration: Self { "FLOW_MAX_DISCONNECT_DURATION" }
    /// `FLOW_FLOW_DISCONNECT`.
    @_alwaysEmitIntoClient public static var flowFlowDisconnect: Self { "FLOW_FLOW_DISCONNECT" }
    /// `FLOW_FLOW_DISCONNECT_PERCENT`.
    @_alwaysEmitIntoClient public static var flowFlowDisconnectPercent: Self { "FLOW_FLOW_DISCONNECT_PERCENT" }
    /// `FLOW_SYSTEM_ERROR_DISCONNECT`.
    @_alwaysEmitIntoClient public static var flowSystemErrorDisconnect: Self { "FLOW_SYSTEM_ERROR_DISCONNECT" }
    /// `FLOW_SYSTEM_ERROR_DISCONNECT_PERCENT`.
    @_alwaysEmitIntoClient public static var flowSystemErrorDisconnectPercent: Self { "FLOW_SYSTEM_ERROR_DISCONNECT_PERCENT" }
    /// `FLOW_CUSTOMER_DISCONNECT`.
    @_alwaysEmitIntoClient public static var flowCustomerDisconnect: Self { "FLOW_CUSTOMER_DISCONNECT" }
    /// `FLOW_CUSTOMER_DISCONNECT_PERCENT`.
    @_alwaysEmitIntoClient public static var flowCustomerDisconnectPercent: Self { "FLOW_CUSTOMER_DISCONNECT_PERCENT" }
    /// `FLOW_SHORT_DISCONNECT`.
    @_alwaysEmitIntoClient public static var flowShortDisconnect: Self { "FLOW_SHORT_DISCONNECT" }
    /// `FLOW_SHORT_DISCONNECT_PERCENT`.
    @_alwaysEmitIntoClient public static var flowShortDisconnectPercent: Self { "FLOW_SHORT_DISCONNECT_PERCENT" }
    /// `FLOW_EXIT_COUNT`.
    @_alwaysEmitIntoClient public static var flowExitCount: Self { "FLOW_EXIT_COUNT" }
    /// `FLOW_EXIT_PERCENT`.
    @_alwaysEmitIntoClient public static var flowExitPercent: Self { "FLOW_EXIT_PERCENT" }
    /// `FLOW_TOTAL_EXIT_DURATION`.
    @_alwaysEmitIntoClient public static var flowTotalExitDuration: Self { "FLOW_TOTAL_EXIT_DURATION" }
    /// `FLOW_MAX_EXIT_DURATION`.
    @_alwaysEmitIntoClient public static var flowMaxExitDuration: Self { "FLOW_MAX_EXIT_DURATION" }
    /// `FLOW_AVG_EXIT_DURATION`.
    @_alwaysEmitIntoClient public static var flowAvgExitDuration: Self { "FLOW_AVG_EXIT_DURATION" }
    /// `FLOW_ACD_EXIT_COUNT`.
    @_alwaysEmitIntoClient public static var flowAcdExitCount: Self { "FLOW_ACD_EXIT_COUNT" }
    /// `FLOW_ACD_EXIT_PERCENT`.
    @_alwaysEmitIntoClient public static var flowAcdExitPercent: Self { "FLOW_ACD_EXIT_PERCENT" }
    /// `FLOW_GROUP_EXIT_COUNT`.
    @_alwaysEmitIntoClient public static var flowGroupExitCount: Self { "FLOW_GROUP_EXIT_COUNT" }
    /// `FLOW_GROUP_EXIT_PERCENT`.
    @_alwaysEmitIntoClient public static var flowGroupExitPercent: Self { "FLOW_GROUP_EXIT_PERCENT" }
    /// `FLOW_NUMBER_EXIT_COUNT`.
    @_alwaysEmitIntoClient public static var flowNumberExitCount: Self { "FLOW_NUMBER_EXIT_COUNT" }
    /// `FLOW_NUMBER_EXIT_PERCENT`.
    @_alwaysEmitIntoClient public static var flowNumberExitPercent: Self { "FLOW_NUMBER_EXIT_PERCENT" }
    /// `FLOW_USER_EXIT_COUNT`.
    @_alwaysEmitIntoClient public static var flowUserExitCount: Self { "FLOW_USER_EXIT_COUNT" }
    /// `FLOW_USER_EXIT_PERCENT`.
    @_alwaysEmitIntoClient public static var flowUserExitPercent: Self { "FLOW_USER_EXIT_PERCENT" }
    /// `FLOW_FLOW_EXIT_COUNT`.
    @_alwaysEmitIntoClient public static var flowFlowExitCount: Self { "FLOW_FLOW_EXIT_COUNT" }
    /// `FLOW_FLOW_EXIT_PERCENT`.
    @_alwaysEmitIntoClient public static var flowFlowExitPercent: Self { "FLOW_FLOW_EXIT_PERCENT" }
    /// `FLOW_SECURE_FLOW_EXIT_COUNT`.
    @_alwaysEmitIntoClient public static var flowSecureFlowExitCount: Self { "FLOW_SECURE_FLOW_EXIT_COUNT" }
    /// `FLOW_SECURE_FLOW_EXIT_PERCENT`.
    @_alwaysEmitIntoClient public static var flowSecureFlowExitPercent: Self { "FLOW_SECURE_FLOW_EXIT_PERCENT" }
    /// `FLOW_ACD_VOICEMAIL_EXIT_COUNT`.
    @_alwaysEmitIntoClient public static var flowAcdVoicemailExitCount: Self { "FLOW_ACD_VOICEMAIL_EXIT_COUNT" }
    /// `FLOW_ACD_VOICEMAIL_EXIT_PERCENT`.
    @_alwaysEmitIntoClient public static var flowAcdVoicemailExitPercent: Self { "FLOW_ACD_VOICEMAIL_EXIT_PERCENT" }
    /// `FLOW_USER_VOICEMAIL_EXIT_COUNT`.
    @_alwaysEmitIntoClient public static var flowUserVoicemailExitCount: Self { "FLOW_USER_VOICEMAIL_EXIT_COUNT" }
    /// `FLOW_USER_VOICEMAIL_EXIT_PERCENT`.
    @_alwaysEmitIntoClient public static var flowUserVoicemailExitPercent: Self { "FLOW_USER_VOICEMAIL_EXIT_PERCENT" }
    /// `FLOW_OUTCOME_COUNT`.
    @_alwaysEmitIntoClient public static var flowOutcomeCount: Self { "FLOW_OUTCOME_COUNT" }
    /// `FLOW_AVG_OUTCOME_DECIMAL`.
    @_alwaysEmitIntoClient public static var flowAvgOutcomeDecimal: Self { "FLOW_AVG_OUTCOME_DECIMAL" }
    /// `FLOW_OUTCOME_FAILURE_COUNT`.
    @_alwaysEmitIntoClient public static var flowOutcomeFailureCount: Self { "FLOW_OUTCOME_FAILURE_COUNT" }
    /// `FLOW_OUTCOME_FAILURE_PERCENT`.
    @_alwaysEmitIntoClient public static var flowOutcomeFailurePercent: Self { "FLOW_OUTCOME_FAILURE_PERCENT" }
    /// `FLOW_OUTCOME_SUCCESS_COUNT`.
    @_alwaysEmitIntoClient public static var flowOutcomeSuccessCount: Self { "FLOW_OUTCOME_SUCCESS_COUNT" }
    /// `FLOW_OUTCOME_SUCCESS_PERCENT`.
    @_alwaysEmitIntoClient public static var flowOutcomeSuccessPercent: Self { "FLOW_OUTCOME_SUCCESS_PERCENT" }
    /// `FLOW_OUTCOME_TOTAL_DURATION`.
    @_alwaysEmitIntoClient public static var flowOutcomeTotalDuration: Self { "FLOW_OUTCOME_TOTAL_DURATION" }
    /// `FLOW_OUTCOME_MAX_DURATION`.
    @_alwaysEmitIntoClient public static var flowOutcomeMaxDuration: Self { "FLOW_OUTCOME_MAX_DURATION" }
    /// `FLOW_OUTCOME_AVG_DURATION`.
    @_alwaysEmitIntoClient public static var flowOutcomeAvgDuration: Self { "FLOW_OUTCOME_AVG_DURATION" }
    /// `FLOW_OUTCOME_MIN_DURATION`.
    @_alwaysEmitIntoClient public static var flowOutcomeMinDuration: Self { "FLOW_OUTCOME_MIN_DURATION" }
    /// `OFF_QUEUE_TIME`.
    @_alwaysEmitIntoClient public static var offQueueTime: Self { "OFF_QUEUE_TIME" }
    /// `OFF_QUEUE_PERCENT`.
    @_alwaysEmitIntoClient public static var offQueuePercent: Self { "OFF_QUEUE_PERCENT" }
    /// `AVAILABLE_TIME`.
    @_alwaysEmitIntoClient public static var availableTime: Self { "AVAILABLE_TIME" }
    /// `AVAILABLE_PERCENT`.
    @_alwaysEmitIntoClient public static var availablePercent: Self { "AVAILABLE_PERCENT" }
    /// `BUSY_TIME`.
    @_alwaysEmitIntoClient public static var busyTime: Self { "BUSY_TIME" }
    /// `BUSY_PERCENT`.
    @_alwaysEmitIntoClient public static var busyPercent: Self { "BUSY_PERCENT" }
    /// `AWAY_TIME`.
    @_alwaysEmitIntoClient public static var awayTime: Self { "AWAY_TIME" }
    /// `AWAY_PERCENT`.
    @_alwaysEmitIntoClient public static var awayPercent: Self { "AWAY_PERCENT" }
    /// `BREAK_TIME`.
    @_alwaysEmitIntoClient public static var breakTime: Self { "BREAK_TIME" }
    /// `BREAK_PERCENT`.
    @_alwaysEmitIntoClient public static var breakPercent: Self { "BREAK_PERCENT" }
    /// `MEAL_TIME`.
    @_alwaysEmitIntoClient public static var mealTime: Self { "MEAL_TIME" }
    /// `MEAL_PERCENT`.
    @_alwaysEmitIntoClient public static var mealPercent: Self { "MEAL_PERCENT" }
    /// `MEETING_TIME`.
    @_alwaysEmitIntoClient public static var meetingTime: Self { "MEETING_TIME" }
    /// `MEETING_PERCENT`.
    @_alwaysEmitIntoClient public static var meetingPercent: Self { "MEETING_PERCENT" }
    /// `TRAINING_TIME`.
    @_alwaysEmitIntoClient public static var trainingTime: Self { "TRAINING_TIME" }
    /// `TRAINING_PERCENT`.
    @_alwaysEmitIntoClient public static var trainingPercent: Self { "TRAINING_PERCENT" }
    /// `INTERACTING_TIME`.
    @_alwaysEmitIntoClient public static var interactingTime: Self { "INTERACTING_TIME" }
    /// `INTERACTING_PERCENT`.
    @_alwaysEmitIntoClient public static var interactingPercent: Self { "INTERACTING_PERCENT" }
    /// `COMMUNICATING_TIME`.
    @_alwaysEmitIntoClient public static var communicatingTime: Self { "COMMUNICATING_TIME" }
    /// `COMMUNICATING_PERCENT`.
    @_alwaysEmitIntoClient public static var communicatingPercent: Self { "COMMUNICATING_PERCENT" }
    /// `SYSTEM_AWAY_TIME`.
    @_alwaysEmitIntoClient public static var systemAwayTime: Self { "SYSTEM_AWAY_TIME" }
    /// `SYSTEM_AWAY_PERCENT`.
    @_alwaysEmitIntoClient public static var systemAwayPercent: Self { "SYSTEM_AWAY_PERCENT" }
    /// `ON_QUEUE_TIME`.
    @_alwaysEmitIntoClient public static var onQueueTime: Self { "ON_QUEUE_TIME" }
    /// `ON_QUEUE_PERCENT`.
    @_alwaysEmitIntoClient public static var onQueuePercent: Self { "ON_QUEUE_PERCENT" }
    /// `IDLE_TIME`.
    @_alwaysEmitIntoClient public static var idleTime: Self { "IDLE_TIME" }
    /// `IDLE_PERCENT`.
    @_alwaysEmitIntoClient public static var idlePercent: Self { "IDLE_PERCENT" }
    /// `NOT_RESPONDING_TIME`.
    @_alwaysEmitIntoClient public static var notRespondingTime: Self { "NOT_RESPONDING_TIME" }
    /// `NOT_RESPONDING_PERCENT`.
    @_alwaysEmitIntoClient public static var notRespondingPercent: Self { "NOT_RESPONDING_PERCENT" }
    /// `LOGGED_IN_TIME`.
    @_alwaysEmitIntoClient public static var loggedInTime: Self { "LOGGED_IN_TIME" }
    /// `OCCUPANCY_PERCENT`.
    @_alwaysEmitIntoClient public static var occupancyPercent: Self { "OCCUPANCY_PERCENT" }
    /// `MIN_ALERT_TIME`.
    @_alwaysEmitIntoClient public static var minAlertTime: Self { "MIN_ALERT_TIME" }
    /// `MAX_ALERT_TIME`.
    @_alwaysEmitIntoClient public static var maxAlertTime: Self { "MAX_ALERT_TIME" }
    /// `MIN_HANDLE_TIME`.
    @_alwaysEmitIntoClient public static var minHandleTime: Self { "MIN_HANDLE_TIME" }
    /// `MAX_HANDLE_TIME`.
    @_alwaysEmitIntoClient public static var maxHandleTime: Self { "MAX_HANDLE_TIME" }
    /// `MIN_ANSWERED_TIME`.
    @_alwaysEmitIntoClient public static var minAnsweredTime: Self { "MIN_ANSWERED_TIME" }
    /// `MAX_ANSWERED_TIME`.
    @_alwaysEmitIntoClient public static var maxAnsweredTime: Self { "MAX_ANSWERED_TIME" }
    /// `MIN_NOT_RESPONDING_TIME`.
    @_alwaysEmitIntoClient public static var minNotRespondingTime: Self { "MIN_NOT_RESPONDING_TIME" }
    /// `MAX_NOT_RESPONDING_TIME`.
    @_alwaysEmitIntoClient public static var maxNotRespondingTime: Self { "MAX_NOT_RESPONDING_TIME" }
    /// `MET_SERVICE_LEVEL`.
    @_alwaysEmitIntoClient public static var metServiceLevel: Self { "MET_SERVICE_LEVEL" }
    /// `WFM_ADHERENCE_STATUS`.
    @_alwaysEmitIntoClient public static var wfmAdherenceStatus: Self { "WFM_ADHERENCE_STATUS" }
    /// `WFM_SCHEDULED_ACTIVITY`.
    @_alwaysEmitIntoClient public static var wfmScheduledActivity: Self { "WFM_SCHEDULED_ACTIVITY" }
    /// `WFM_ADHERENCE_DURATION`.
    @_alwaysEmitIntoClient public static var wfmAdherenceDuration: Self { "WFM_ADHERENCE_DURATION" }
    /// `AGENT_TITLE`.
    @_alwaysEmitIntoClient public static var agentTitle: Self { "AGENT_TITLE" }
    /// `AGENT_DEPARTMENT`.
    @_alwaysEmitIntoClient public static var agentDepartment: Self { "AGENT_DEPARTMENT" }
    /// `AGENT_EXTENSION`.
    @_alwaysEmitIntoClient public static var agentExtension: Self { "AGENT_EXTENSION" }
    /// `AGENT_SKILLS`.
    @_alwaysEmitIntoClient public static var agentSkills: Self { "AGENT_SKILLS" }
    /// `AGENT_LOCATION`.
    @_alwaysEmitIntoClient public static var agentLocation: Self { "AGENT_LOCATION" }
    /// `AGENT_REPORTS_TO`.
    @_alwaysEmitIntoClient public static var agentReportsTo: Self { "AGENT_REPORTS_TO" }
    /// `AGENT_EMAIL`.
    @_alwaysEmitIntoClient public static var agentEmail: Self { "AGENT_EMAIL" }
    /// `AGENT_ROLE`.
    @_alwaysEmitIntoClient public static var agentRole: Self { "AGENT_ROLE" }
    /// `AGENT_GROUP`.
    @_alwaysEmitIntoClient public static var agentGroup: Self { "AGENT_GROUP" }
    /// `AGENT_TIME_IN_STATUS`.
    @_alwaysEmitIntoClient public static var agentTimeInStatus: Self { "AGENT_TIME_IN_STATUS" }
    /// `AGENT_TIME_IN_ROUTING_STATUS`.
    @_alwaysEmitIntoClient public static var agentTimeInRoutingStatus: Self { "AGENT_TIME_IN_ROUTING_STATUS" }
    /// `AGENT_STATUS`.
    @_alwaysEmitIntoClient public static var agentStatus: Self { "AGENT_STATUS" }
    /// `AGENT_SECONDARY_STATUS`.
    @_alwaysEmitIntoClient public static var agentSecondaryStatus: Self { "AGENT_SECONDARY_STATUS" }
    /// `AGENT_ROUTING_STATUS`.
    @_alwaysEmitIntoClient public static var agentRoutingStatus: Self { "AGENT_ROUTING_STATUS" }
    /// `AGENT_MEDIA_TYPES`.
    @_alwaysEmitIntoClient public static var agentMediaTypes: Self { "AGENT_MEDIA_TYPES" }
    /// `ACW_COUNT`.
    @_alwaysEmitIntoClient public static var acwCount: Self { "ACW_COUNT" }
    /// `ANSWER_TRANSFERRED_PERCENT`.
    @_alwaysEmitIntoClient public static var answerTransferredPercent: Self { "ANSWER_TRANSFERRED_PERCENT" }
    /// `FLOW_AVG_MILESTONE_DECIMAL`.
    @_alwaysEmitIntoClient public static var flowAvgMilestoneDecimal: Self { "FLOW_AVG_MILESTONE_DECIMAL" }
    /// `NOT_RESPONDING_COUNT`.
    @_alwaysEmitIntoClient public static var notRespondingCount: Self { "NOT_RESPONDING_COUNT" }
    /// `AVG_ACW_HANDLED`.
    @_alwaysEmitIntoClient public static var avgAcwHandled: Self { "AVG_ACW_HANDLED" }
    /// `AVG_CONTACTING_TIME`.
    @_alwaysEmitIntoClient public static var avgContactingTime: Self { "AVG_CONTACTING_TIME" }
    /// `AVG_DIALING_TIME`.
    @_alwaysEmitIntoClient public static var avgDialingTime: Self { "AVG_DIALING_TIME" }
    /// `AVG_FLOWOUT_TIME`.
    @_alwaysEmitIntoClient public static var avgFlowoutTime: Self { "AVG_FLOWOUT_TIME" }
    /// `AVG_HOLD_HANDLED`.
    @_alwaysEmitIntoClient public static var avgHoldHandled: Self { "AVG_HOLD_HANDLED" }
    /// `AVG_MONITOR`.
    @_alwaysEmitIntoClient public static var avgMonitor: Self { "AVG_MONITOR" }
    /// `BLIND_TRANSFER_COUNT`.
    @_alwaysEmitIntoClient public static var blindTransferCount: Self { "BLIND_TRANSFER_COUNT" }
    /// `BLIND_TRANSFER_PERCENT`.
    @_alwaysEmitIntoClient public static var blindTransferPercent: Self { "BLIND_TRANSFER_PERCENT" }
    /// `CONNECTED_COUNT`.
    @_alwaysEmitIntoClient public static var connectedCount: Self { "CONNECTED_COUNT" }
    /// `CONSULT_COUNT`.
    @_alwaysEmitIntoClient public static var consultCount: Self { "CONSULT_COUNT" }
    /// `CONSULT_TRANSFER_COUNT`.
    @_alwaysEmitIntoClient public static var consultTransferCount: Self { "CONSULT_TRANSFER_COUNT" }
    /// `CONSULT_TRANSFER_PERCENT`.
    @_alwaysEmitIntoClient public static var consultTransferPercent: Self { "CONSULT_TRANSFER_PERCENT" }
    /// `CONTACTING_COUNT`.
    @_alwaysEmitIntoClient public static var contactingCount: Self { "CONTACTING_COUNT" }
    /// `DIALING_COUNT`.
    @_alwaysEmitIntoClient public static var dialingCount: Self { "DIALING_COUNT" }
    /// `ERROR_COUNT`.
    @_alwaysEmitIntoClient public static var errorCount: Self { "ERROR_COUNT" }
    /// `EXTERNAL_MEDIA_COUNT`.
    @_alwaysEmitIntoClient public static var externalMediaCount: Self { "EXTERNAL_MEDIA_COUNT" }
    /// `MAX_CONTACTING_TIME`.
    @_alwaysEmitIntoClient public static var maxContactingTime: Self { "MAX_CONTACTING_TIME" }
    /// `MAX_DIALING_TIME`.
    @_alwaysEmitIntoClient public static var maxDialingTime: Self { "MAX_DIALING_TIME" }
    /// `MAX_FLOWOUT_TIME`.
    @_alwaysEmitIntoClient public static var maxFlowoutTime: Self { "MAX_FLOWOUT_TIME" }
    /// `FLOW_MILESTONE_COUNT`.
    @_alwaysEmitIntoClient public static var flowMilestoneCount: Self { "FLOW_MILESTONE_COUNT" }
    /// `MIN_FLOWOUT_TIME`.
    @_alwaysEmitIntoClient public static var minFlowoutTime: Self { "MIN_FLOWOUT_TIME" }
    /// `MAX_MONITOR`.
    @_alwaysEmitIntoClient public static var maxMonitor: Self { "MAX_MONITOR" }
    /// `MIN_CONTACTING_TIME`.
    @_alwaysEmitIntoClient public static var minContactingTime: Self { "MIN_CONTACTING_TIME" }
    /// `MIN_DIALING_TIME`.
    @_alwaysEmitIntoClient public static var minDialingTime: Self { "MIN_DIALING_TIME" }
    /// `MIN_MONITOR`.
    @_alwaysEmitIntoClient public static var minMonitor: Self { "MIN_MONITOR" }
    /// `MONITOR_COUNT`.
    @_alwaysEmitIntoClient public static var monitorCount: Self { "MONITOR_COUNT" }
    /// `MEDIA_COUNT`.
    @_alwaysEmitIntoClient public static var mediaCount: Self { "MEDIA_COUNT" }
    /// `SERVICE_LEVEL_TARGET`.
    @_alwaysEmitIntoClient public static var serviceLevelTarget: Self { "SERVICE_LEVEL_TARGET" }
    /// `SERVICE_LEVEL_TARGET_CURRENT`.
    @_alwaysEmitIntoClient public static var serviceLevelTargetCurrent: Self { "SERVICE_LEVEL_TARGET_CURRENT" }
    /// `TALK_COUNT`.
    @_alwaysEmitIntoClient public static var talkCount: Self { "TALK_COUNT" }
    /// `TOTAL_ABANDON_TIME`.
    @_alwaysEmitIntoClient public static var totalAbandonTime: Self { "TOTAL_ABANDON_TIME" }
    /// `TOTAL_NOT_RESPONDING_TIME`.
    @_alwaysEmitIntoClient public static var totalNotRespondingTime: Self { "TOTAL_NOT_RESPONDING_TIME" }
    /// `TOTAL_CONTACTING`.
    @_alwaysEmitIntoClient public static var totalContacting: Self { "TOTAL_CONTACTING" }
    /// `TOTAL_DIALING`.
    @_alwaysEmitIntoClient public static var totalDialing: Self { "TOTAL_DIALING" }
    /// `TOTAL_MONITOR`.
    @_alwaysEmitIntoClient public static var totalMonitor: Self { "TOTAL_MONITOR" }
    /// `TOTAL_WAIT_TIME`.
    @_alwaysEmitIntoClient public static var totalWaitTime: Self { "TOTAL_WAIT_TIME" }
    /// `WAIT_COUNT`.
    @_alwaysEmitIntoClient public static var waitCount: Self { "WAIT_COUNT" }
    /// `PARK_COUNT`.
    @_alwaysEmitIntoClient public static var parkCount: Self { "PARK_COUNT" }
    /// `AVG_PARK_TIME`.
    @_alwaysEmitIntoClient public static var avgParkTime: Self { "AVG_PARK_TIME" }
    /// `TOTAL_PARK_TIME`.
    @_alwaysEmitIntoClient public static var totalParkTime: Self { "TOTAL_PARK_TIME" }
    /// `MIN_PARK_TIME`.
    @_alwaysEmitIntoClient public static var minParkTime: Self { "MIN_PARK_TIME" }
    /// `MAX_PARK_TIME`.
    @_alwaysEmitIntoClient public static var maxParkTime: Self { "MAX_PARK_TIME" }
    /// `INBOUND_AUDIO_COUNT`.
    @_alwaysEmitIntoClient public static var inboundAudioCount: Self { "INBOUND_AUDIO_COUNT" }
    /// `OUTBOUND_AUDIO_COUNT`.
    @_alwaysEmitIntoClient public static var outboundAudioCount: Self { "OUTBOUND_AUDIO_COUNT" }
}

/// A value of `sortOrder` of ``Widget``, open to those that are newer than this version.
public struct WidgetSortOrder: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ascending`.
    @_alwaysEmitIntoClient public static var ascending: Self { "ascending" }
    /// `descending`.
    @_alwaysEmitIntoClient public static var descending: Self { "descending" }
}

/// A value of `sortKey` of ``Widget``, open to those that are newer than this version.
public struct WidgetSortKey: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Name`.
    @_alwaysEmitIntoClient public static var name: Self { "Name" }
    /// `Duration`.
    @_alwaysEmitIntoClient public static var duration: Self { "Duration" }
}

/// A value of `periods` of ``Widget``, open to those that are newer than this version.
public struct WidgetPeriods: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `NONE`.
    @_alwaysEmitIntoClient public static var none_: Self { "NONE" }
    /// `CURRENT_HALF_HOUR`.
    @_alwaysEmitIntoClient public static var currentHalfHour: Self { "CURRENT_HALF_HOUR" }
    /// `TODAY`.
    @_alwaysEmitIntoClient public static var today: Self { "TODAY" }
    /// `YESTERDAY`.
    @_alwaysEmitIntoClient public static var yesterday: Self { "YESTERDAY" }
    /// `THIS_WEEK`.
    @_alwaysEmitIntoClient public static var thisWeek: Self { "THIS_WEEK" }
    /// `LAST_WEEK`.
    @_alwaysEmitIntoClient public static var lastWeek: Self { "LAST_WEEK" }
    /// `THIS_MONTH`.
    @_alwaysEmitIntoClient public static var thisMonth: Self { "THIS_MONTH" }
    /// `LAST_MONTH`.
    @_alwaysEmitIntoClient public static var lastMonth: Self { "LAST_MONTH" }
    /// `PRIOR_7_DAYS`.
    @_alwaysEmitIntoClient public static var prior7Days: Self { "PRIOR_7_DAYS" }
    /// `PAST_7_DAYS_TO_DATE`.
    @_alwaysEmitIntoClient public static var past7DaysToDate: Self { "PAST_7_DAYS_TO_DATE" }
    /// `PRIOR_30_DAYS`.
    @_alwaysEmitIntoClient public static var prior30Days: Self { "PRIOR_30_DAYS" }
    /// `PAST_30_DAYS_TO_DATE`.
    @_alwaysEmitIntoClient public static var past30DaysToDate: Self { "PAST_30_DAYS_TO_DATE" }
    /// `PRIOR_3_MONTHS`.
    @_alwaysEmitIntoClient public static var prior3Months: Self { "PRIOR_3_MONTHS" }
}

/// A value of `mediaTypes` of ``Widget``, open to those that are newer than this version.
public struct WidgetMediaTypes: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `callback`.
    @_alwaysEmitIntoClient public static var callback: Self { "callback" }
    /// `chat`.
    @_alwaysEmitIntoClient public static var chat: Self { "chat" }
    /// `cobrowse`.
    @_alwaysEmitIntoClient public static var cobrowse: Self { "cobrowse" }
    /// `email`.
    @_alwaysEmitIntoClient public static var email: Self { "email" }
    /// `internalmessage`.
    @_alwaysEmitIntoClient public static var internalmessage: Self { "internalmessage" }
    /// `message`.
    @_alwaysEmitIntoClient public static var message: Self { "message" }
    /// `screenmonitoring`.
    @_alwaysEmitIntoClient public static var screenmonitoring: Self { "screenmonitoring" }
    /// `screenshare`.
    @_alwaysEmitIntoClient public static var screenshare: Self { "screenshare" }
    /// `unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "unknown" }
    /// `video`.
    @_alwaysEmitIntoClient public static var video: Self { "video" }
    /// `voice`.
    @_alwaysEmitIntoClient public static var voice: Self { "voice" }
}

/// A value of `selectedStatuses` of ``Widget``, open to those that are newer than this version.
public struct WidgetSelectedStatuses: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Available`.
    @_alwaysEmitIntoClient public static var available: Self { "Available" }
    /// `Away`.
    @_alwaysEmitIntoClient public static var away: Self { "Away" }
    /// `Busy`.
    @_alwaysEmitIntoClient public static var busy: Self { "Busy" }
    /// `Break`.
    @_alwaysEmitIntoClient public static var `break`: Self { "Break" }
    /// `Meeting`.
    @_alwaysEmitIntoClient public static var meeting: Self { "Meeting" }
    /// `Training`.
    @_alwaysEmitIntoClient public static var training: Self { "Training" }
    /// `Meal`.
    @_alwaysEmitIntoClient public static var meal: Self { "Meal" }
    /// `SystemAway`.
    @_alwaysEmitIntoClient public static var systemAway: Self { "SystemAway" }
    /// `OnQueue`.
    @_alwaysEmitIntoClient public static var onQueue: Self { "OnQueue" }
    /// `Interacting`.
    @_alwaysEmitIntoClient public static var interacting: Self { "Interacting" }
    /// `NotResponding`.
    @_alwaysEmitIntoClient public static var notResponding: Self { "NotResponding" }
    /// `Idle`.
    @_alwaysEmitIntoClient public static var idle: Self { "Idle" }
    /// `Communicating`.
    @_alwaysEmitIntoClient public static var communicating: Self { "Communicating" }
    /// `OffQueue`.
    @_alwaysEmitIntoClient public static var offQueue: Self { "OffQueue" }
    /// `Online`.
    @_alwaysEmitIntoClient public static var online: Self { "Online" }
    /// `Offline`.
    @_alwaysEmitIntoClient public static var offline: Self { "Offline" }
}

/// A value of `selectedSegmentTypes` of ``Widget``, open to those that are newer than this version.
public struct WidgetSelectedSegmentTypes: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `alert`.
    @_alwaysEmitIntoClient public static var alert: Self { "alert" }
    /// `barging`.
    @_alwaysEmitIntoClient public static var barging: Self { "barging" }
    /// `callback`.
    @_alwaysEmitIntoClient public static var callback: Self { "callback" }
    /// `coaching`.
    @_alwaysEmitIntoClient public static var coaching: Self { "coaching" }
    /// `contacting`.
    @_alwaysEmitIntoClient public static var contacting: Self { "contacting" }
    /// `converting`.
    @_alwaysEmitIntoClient public static var converting: Self { "converting" }
    /// `delay`.
    @_alwaysEmitIntoClient public static var delay: Self { "delay" }
    /// `dialing`.
    @_alwaysEmitIntoClient public static var dialing: Self { "dialing" }
    /// `hold`.
    @_alwaysEmitIntoClient public static var hold: Self { "hold" }
    /// `interact`.
    @_alwaysEmitIntoClient public static var interact: Self { "interact" }
    /// `ivr`.
    @_alwaysEmitIntoClient public static var ivr: Self { "ivr" }
    /// `monitoring`.
    @_alwaysEmitIntoClient public static var monitoring: Self { "monitoring" }
    /// `parked`.
    @_alwaysEmitIntoClient public static var parked: Self { "parked" }
    /// `scheduled`.
    @_alwaysEmitIntoClient public static var scheduled: Self { "scheduled" }
    /// `screenmonitoring`.
    @_alwaysEmitIntoClient public static var screenmonitoring: Self { "screenmonitoring" }
    /// `sharing`.
    @_alwaysEmitIntoClient public static var sharing: Self { "sharing" }
    /// `system`.
    @_alwaysEmitIntoClient public static var system: Self { "system" }
    /// `transmitting`.
    @_alwaysEmitIntoClient public static var transmitting: Self { "transmitting" }
    /// `unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "unknown" }
    /// `uploading`.
    @_alwaysEmitIntoClient public static var uploading: Self { "uploading" }
    /// `voicemail`.
    @_alwaysEmitIntoClient public static var voicemail: Self { "voicemail" }
    /// `wrapup`.
    @_alwaysEmitIntoClient public static var wrapup: Self { "wrapup" }
}

/// A value of `agentInteractionSortOrder` of ``Widget``, open to those that are newer than this version.
public struct WidgetAgentInteractionSortOrder: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ascending`.
    @_alwaysEmitIntoClient public static var ascending: Self { "ascending" }
    /// `descending`.
    @_alwaysEmitIntoClient public static var descending: Self { "descending" }
}

/// The schema `WorkitemStatusFilter`.
public typealias WorkitemStatusFilter = Model<WorkitemStatusFilterFields>

/// The properties of ``WorkitemStatusFilter``.
public struct WorkitemStatusFilterFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `worktypeId`.
    @_alwaysEmitIntoClient public var worktypeId: Field<String> { Field("worktypeId") }
    /// `workitemStatusId`.
    @_alwaysEmitIntoClient public var workitemStatusId: Field<String> { Field("workitemStatusId") }
}
