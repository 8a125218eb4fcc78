// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

/// The schema `RateLimitAggregateDataContainer`.
public typealias RateLimitAggregateDataContainer = Model<RateLimitAggregateDataContainerFields>

/// The properties of ``RateLimitAggregateDataContainer``.
public struct RateLimitAggregateDataContainerFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `group`.
    @_alwaysEmitIntoClient public var group: Field<[String: String]> { Field("group") }
    /// `data`.
    @_alwaysEmitIntoClient public var data: Field<[StatisticalResponse]> { Field("data") }
}

/// The schema `RateLimitAggregateQueryClause`.
public typealias RateLimitAggregateQueryClause = Model<RateLimitAggregateQueryClauseFields>

/// The properties of ``RateLimitAggregateQueryClause``.
public struct RateLimitAggregateQueryClauseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<RateLimitAggregateQueryClauseType> { Field("type") }
    /// `predicates`, required.
    @_alwaysEmitIntoClient public var predicates: Field<[RateLimitAggregateQueryPredicate]> { Field("predicates") }
}

/// A value of `type` of ``RateLimitAggregateQueryClause``, open to those that are newer than this version.
public struct RateLimitAggregateQueryClauseType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `and`.
    @_alwaysEmitIntoClient public static var and: Self { "and" }
    /// `or`.
    @_alwaysEmitIntoClient public static var or: Self { "or" }
}

/// The schema `RateLimitAggregateQueryFilter`.
public typealias RateLimitAggregateQueryFilter = Model<RateLimitAggregateQueryFilterFields>

/// The properties of ``RateLimitAggregateQueryFilter``.
public struct RateLimitAggregateQueryFilterFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<RateLimitAggregateQueryFilterType> { Field("type") }
    /// `clauses`.
    @_alwaysEmitIntoClient public var clauses: Field<[RateLimitAggregateQueryClause]> { Field("clauses") }
    /// `predicates`.
    @_alwaysEmitIntoClient public var predicates: Field<[RateLimitAggregateQueryPredicate]> { Field("predicates") }
}

/// A value of `type` of ``RateLimitAggregateQueryFilter``, open to those that are newer than this version.
public struct RateLimitAggregateQueryFilterType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `and`.
    @_alwaysEmitIntoClient public static var and: Self { "and" }
    /// `or`.
    @_alwaysEmitIntoClient public static var or: Self { "or" }
}

/// The schema `RateLimitAggregateQueryPredicate`.
public typealias RateLimitAggregateQueryPredicate = Model<RateLimitAggregateQueryPredicateFields>

/// The properties of ``RateLimitAggregateQueryPredicate``.
public struct RateLimitAggregateQueryPredicateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<RateLimitAggregateQueryPredicateType> { Field("type") }
    /// `dimension`.
    @_alwaysEmitIntoClient public var dimension: Field<RateLimitAggregateQueryPredicateDimension> { Field("dimension") }
    /// `operator`.
    @_alwaysEmitIntoClient public var `operator`: Field<RateLimitAggregateQueryPredicateOperator> { Field("operator") }
    /// `value`.
    @_alwaysEmitIntoClient public var value: Field<String> { Field("value") }
    /// `range`.
    @_alwaysEmitIntoClient public var range: Field<NumericRange> { Field("range") }
}

/// A value of `type` of ``RateLimitAggregateQueryPredicate``, open to those that are newer than this version.
public struct RateLimitAggregateQueryPredicateType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `dimension`.
    @_alwaysEmitIntoClient public static var dimension: Self { "dimension" }
    /// `property`.
    @_alwaysEmitIntoClient public static var property: Self { "property" }
    /// `metric`.
    @_alwaysEmitIntoClient public static var metric: Self { "metric" }
}

/// A value of `dimension` of ``RateLimitAggregateQueryPredicate``, open to those that are newer than this version.
public struct RateLimitAggregateQueryPredicateDimension: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `correlationId`.
    @_alwaysEmitIntoClient public static var correlationId: Self { "correlationId" }
    /// `entityId`.
    @_alwaysEmitIntoClient public static var entityId: Self { "entityId" }
    /// `limitName`.
    @_alwaysEmitIntoClient public static var limitName: Self { "limitName" }
    /// `max`.
    @_alwaysEmitIntoClient public static var max: Self { "max" }
    /// `namespace`.
    @_alwaysEmitIntoClient public static var namespace: Self { "namespace" }
    /// `timeUnit`.
    @_alwaysEmitIntoClient public static var timeUnit: Self { "timeUnit" }
    /// `userId`.
    @_alwaysEmitIntoClient public static var userId: Self { "userId" }
}

/// A value of `operator` of ``RateLimitAggregateQueryPredicate``, open to those that are newer than this version.
public struct RateLimitAggregateQueryPredicateOperator: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `matches`.
    @_alwaysEmitIntoClient public static var matches: Self { "matches" }
    /// `exists`.
    @_alwaysEmitIntoClient public static var exists: Self { "exists" }
    /// `notExists`.
    @_alwaysEmitIntoClient public static var notExists: Self { "notExists" }
}

/// The schema `RateLimitAggregateQueryResponse`.
public typealias RateLimitAggregateQueryResponse = Model<RateLimitAggregateQueryResponseFields>

/// The properties of ``RateLimitAggregateQueryResponse``.
public struct RateLimitAggregateQueryResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `results`.
    @_alwaysEmitIntoClient public var results: Field<[RateLimitAggregateDataContainer]> { Field("results") }
}

/// The schema `RateLimitAggregationQuery`.
public typealias RateLimitAggregationQuery = Model<RateLimitAggregationQueryFields>

/// The properties of ``RateLimitAggregationQuery``.
public struct RateLimitAggregationQueryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `interval`, required, an interval: two dates of ISO 8601 with `/` between them.
    @_alwaysEmitIntoClient public var interval: Field<String> { Field("interval") }
    /// `granularity`.
    @_alwaysEmitIntoClient public var granularity: Field<String> { Field("granularity") }
    /// `timeZone`.
    @_alwaysEmitIntoClient public var timeZone: Field<String> { Field("timeZone") }
    /// `groupBy`.
    @_alwaysEmitIntoClient public var groupBy: Field<[RateLimitAggregationQueryGroupBy]> { Field("groupBy") }
    /// `filter`.
    @_alwaysEmitIntoClient public var filter: Field<RateLimitAggregateQueryFilter> { Field("filter") }
    /// `metrics`, required.
    @_alwaysEmitIntoClient public var metrics: Field<[RateLimitAggregationQueryMetrics]> { Field("metrics") }
    /// `flattenMultivaluedDimensions`.
    @_alwaysEmitIntoClient public var flattenMultivaluedDimensions: Field<Bool> { Field("flattenMultivaluedDimensions") }
    /// `views`.
    @_alwaysEmitIntoClient public var views: Field<[RateLimitAggregationView]> { Field("views") }
    /// `alternateTimeDimension`.
    @_alwaysEmitIntoClient public var alternateTimeDimension: Field<RateLimitAggregationQueryAlternateTimeDimension> { Field("alternateTimeDimension") }
}

/// A value of `groupBy` of ``RateLimitAggregationQuery``, open to those that are newer than this version.
public struct RateLimitAggregationQueryGroupBy: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `correlationId`.
    @_alwaysEmitIntoClient public static var correlationId: Self { "correlationId" }
    /// `entityId`.
    @_alwaysEmitIntoClient public static var entityId: Self { "entityId" }
    /// `limitName`.
    @_alwaysEmitIntoClient public static var limitName: Self { "limitName" }
    /// `max`.
    @_alwaysEmitIntoClient public static var max: Self { "max" }
    /// `namespace`.
    @_alwaysEmitIntoClient public static var namespace: Self { "namespace" }
    /// `timeUnit`.
    @_alwaysEmitIntoClient public static var timeUnit: Self { "timeUnit" }
    /// `userId`.
    @_alwaysEmitIntoClient public static var userId: Self { "userId" }
}

/// A value of `metrics` of ``RateLimitAggregationQuery``, open to those that are newer than this version.
public struct RateLimitAggregationQueryMetrics: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `oRateLimitRecorded`.
    @_alwaysEmitIntoClient public static var oRateLimitRecorded: Self { "oRateLimitRecorded" }
}

/// A value of `alternateTimeDimension` of ``RateLimitAggregationQuery``, open to those that are newer than this
/// version.
public struct RateLimitAggregationQueryAlternateTimeDimension: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `eventTime`.
    @_alwaysEmitIntoClient public static var eventTime: Self { "eventTime" }
}

/// The schema `RateLimitAggregationView`.
public typealias RateLimitAggregationView = Model<RateLimitAggregationViewFields>

/// The properties of ``RateLimitAggregationView``.
public struct RateLimitAggregationViewFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `target`, required.
    @_alwaysEmitIntoClient public var target: Field<RateLimitAggregationViewTarget> { Field("target") }
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `function`, required.
    @_alwaysEmitIntoClient public var function: Field<RateLimitAggregationViewFunction> { Field("function") }
    /// `range`.
    @_alwaysEmitIntoClient public var range: Field<AggregationRange> { Field("range") }
}

/// A value of `target` of ``RateLimitAggregationView``, open to those that are newer than this version.
public struct RateLimitAggregationViewTarget: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `oRateLimitRecorded`.
    @_alwaysEmitIntoClient public static var oRateLimitRecorded: Self { "oRateLimitRecorded" }
}

/// A value of `function` of ``RateLimitAggregationView``, open to those that are newer than this version.
public struct RateLimitAggregationViewFunction: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `rangeBound`.
    @_alwaysEmitIntoClient public static var rangeBound: Self { "rangeBound" }
}

/// The schema `ReportingExportJobListing`.
public typealias ReportingExportJobListing = Model<ReportingExportJobListingFields>

/// The properties of ``ReportingExportJobListing``.
public struct ReportingExportJobListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[ReportingExportJobResponse]> { Field("entities") }
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

/// The schema `ReportingExportJobRequest`.
public typealias ReportingExportJobRequest = Model<ReportingExportJobRequestFields>

/// The properties of ``ReportingExportJobRequest``.
public struct ReportingExportJobRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `timeZone`, required.
    @_alwaysEmitIntoClient public var timeZone: Field<String> { Field("timeZone") }
    /// `exportFormat`, required.
    @_alwaysEmitIntoClient public var exportFormat: Field<ReportingExportJobRequestExportFormat> { Field("exportFormat") }
    /// `interval`, required, an interval: two dates of ISO 8601 with `/` between them.
    @_alwaysEmitIntoClient public var interval: Field<String> { Field("interval") }
    /// `period`, required.
    @_alwaysEmitIntoClient public var period: Field<String> { Field("period") }
    /// `viewType`, required.
    @_alwaysEmitIntoClient public var viewType: Field<ReportingExportJobRequestViewType> { Field("viewType") }
    /// `filter`, required.
    @_alwaysEmitIntoClient public var filter: Field<ViewFilter> { Field("filter") }
    /// `read`.
    @_alwaysEmitIntoClient public var read: Field<Bool> { Field("read") }
    /// `locale`, required.
    @_alwaysEmitIntoClient public var locale: Field<String> { Field("locale") }
    /// `hasFormatDurations`.
    @_alwaysEmitIntoClient public var hasFormatDurations: Field<Bool> { Field("hasFormatDurations") }
    /// `hasSplitFilters`.
    @_alwaysEmitIntoClient public var hasSplitFilters: Field<Bool> { Field("hasSplitFilters") }
    /// `excludeEmptyRows`.
    @_alwaysEmitIntoClient public var excludeEmptyRows: Field<Bool> { Field("excludeEmptyRows") }
    /// `hasSplitByMedia`.
    @_alwaysEmitIntoClient public var hasSplitByMedia: Field<Bool> { Field("hasSplitByMedia") }
    /// `hasSummaryRow`.
    @_alwaysEmitIntoClient public var hasSummaryRow: Field<Bool> { Field("hasSummaryRow") }
    /// `csvDelimiter`.
    @_alwaysEmitIntoClient public var csvDelimiter: Field<ReportingExportJobRequestCsvDelimiter> { Field("csvDelimiter") }
    /// `selectedColumns`.
    @_alwaysEmitIntoClient public var selectedColumns: Field<[SelectedColumns]> { Field("selectedColumns") }
    /// `hasCustomParticipantAttributes`.
    @_alwaysEmitIntoClient public var hasCustomParticipantAttributes: Field<Bool> { Field("hasCustomParticipantAttributes") }
    /// `recipientEmails`.
    @_alwaysEmitIntoClient public var recipientEmails: Field<[String]> { Field("recipientEmails") }
    /// `includeDurationFormatInHeader`.
    @_alwaysEmitIntoClient public var includeDurationFormatInHeader: Field<Bool> { Field("includeDurationFormatInHeader") }
    /// `durationFormat`.
    @_alwaysEmitIntoClient public var durationFormat: Field<ReportingExportJobRequestDurationFormat> { Field("durationFormat") }
    /// `chartColumns`.
    @_alwaysEmitIntoClient public var chartColumns: Field<[ChartColumn]> { Field("chartColumns") }
}

/// A value of `exportFormat` of ``ReportingExportJobRequest``, open to those that are newer than this version.
public struct ReportingExportJobRequestExportFormat: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `CSV`.
    @_alwaysEmitIntoClient public static var csv: Self { "CSV" }
    /// `PDF`.
    @_alwaysEmitIntoClient public static var pdf: Self { "PDF" }
}

/// A value of `viewType` of ``ReportingExportJobRequest``, open to those that are newer than this version.
public struct ReportingExportJobRequestViewType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `QUEUE_PERFORMANCE_SUMMARY_VIEW`.
    @_alwaysEmitIntoClient public static var queuePerformanceSummaryView: Self { "QUEUE_PERFORMANCE_SUMMARY_VIEW" }
    /// `QUEUE_PERFORMANCE_DETAIL_VIEW`.
    @_alwaysEmitIntoClient public static var queuePerformanceDetailView: Self { "QUEUE_PERFORMANCE_DETAIL_VIEW" }
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
    /// `API_USAGE_VIEW`.
    @_alwaysEmitIntoClient public static var apiUsageView: Self { "API_USAGE_VIEW" }
    /// `SCHEDULED_CALLBACKS_VIEW`.
    @_alwaysEmitIntoClient public static var scheduledCallbacksView: Self { "SCHEDULED_CALLBACKS_VIEW" }
    /// `CONTENT_SEARCH_VIEW`.
    @_alwaysEmitIntoClient public static var contentSearchView: Self { "CONTENT_SEARCH_VIEW" }
    /// `LANDING_PAGE`.
    @_alwaysEmitIntoClient public static var landingPage: Self { "LANDING_PAGE" }
    /// `DASHBOARD_SUMMARY`.
    @_alwaysEmitIntoClient public static var dashboardSummary: Self { "DASHBOARD_SUMMARY" }
    /// `DASHBOARD_DETAIL`.
    @_alwaysEmitIntoClient public static var dashboardDetail: Self { "DASHBOARD_DETAIL" }
    /// `DASHBOARD_USERS`.
    @_alwaysEmitIntoClient public static var dashboardUsers: Self { "DASHBOARD_USERS" }
    /// `DASHBOARD_USERS_DETAIL`.
    @_alwaysEmitIntoClient public static var dashboardUsersDetail: Self { "DASHBOARD_USERS_DETAIL" }
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
    /// `AGENT_PERFORMANCE_ME_VIEW`.
    @_alwaysEmitIntoClient public static var agentPerformanceMeView: Self { "AGENT_PERFORMANCE_ME_VIEW" }
    /// `AGENT_STATUS_ME_VIEW`.
    @_alwaysEmitIntoClient public static var agentStatusMeView: Self { "AGENT_STATUS_ME_VIEW" }
    /// `AGENT_EVALUATION_ME_VIEW`.
    @_alwaysEmitIntoClient public static var agentEvaluationMeView: Self { "AGENT_EVALUATION_ME_VIEW" }
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
    /// `SCHEDULED_EXPORTS_VIEW`.
    @_alwaysEmitIntoClient public static var scheduledExportsView: Self { "SCHEDULED_EXPORTS_VIEW" }
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
    /// `ALERT_RULES_VIEW`.
    @_alwaysEmitIntoClient public static var alertRulesView: Self { "ALERT_RULES_VIEW" }
    /// `CONFIGURE_ALERT_RULE_VIEW`.
    @_alwaysEmitIntoClient public static var configureAlertRuleView: Self { "CONFIGURE_ALERT_RULE_VIEW" }
    /// `PREDICTIVE_ROUTING_VIEW`.
    @_alwaysEmitIntoClient public static var predictiveRoutingView: Self { "PREDICTIVE_ROUTING_VIEW" }
    /// `PREDICTIVE_ROUTING_QUEUE_OVERVIEW`.
    @_alwaysEmitIntoClient public static var predictiveRoutingQueueOverview: Self { "PREDICTIVE_ROUTING_QUEUE_OVERVIEW" }
    /// `PREDICTIVE_ROUTING_MODEL_VIEW`.
    @_alwaysEmitIntoClient public static var predictiveRoutingModelView: Self { "PREDICTIVE_ROUTING_MODEL_VIEW" }
    /// `PREDICTIVE_ROUTING_IMPACT_VIEW`.
    @_alwaysEmitIntoClient public static var predictiveRoutingImpactView: Self { "PREDICTIVE_ROUTING_IMPACT_VIEW" }
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
    /// `KNOWLEDGE_PERFORMANCE_VIEW`.
    @_alwaysEmitIntoClient public static var knowledgePerformanceView: Self { "KNOWLEDGE_PERFORMANCE_VIEW" }
    /// `AGENT_SCORECARD_INSIGHTS_SUMMARY_VIEW`.
    @_alwaysEmitIntoClient public static var agentScorecardInsightsSummaryView: Self { "AGENT_SCORECARD_INSIGHTS_SUMMARY_VIEW" }
    /// `AGENT_SCORECARD_INSIGHTS_DETAIL_VIEW`.
    @_alwaysEmitIntoClient public static var agentScorecardInsightsDetailView: Self { "AGENT_SCORECARD_INSIGHTS_DETAIL_VIEW" }
    /// `QUEUE_WRAPUP_DETAIL_VIEW`.
    @_alwaysEmitIntoClient public static var queueWrapupDetailView: Self { "QUEUE_WRAPUP_DETAIL_VIEW" }
    /// `INTERACTION_DETAIL_VIEW`.
    @_alwaysEmitIntoClient public static var interactionDetailView: Self { "INTERACTION_DETAIL_VIEW" }
    /// `CAMPAIGN_INTERACTION_DETAIL_VIEW`.
    @_alwaysEmitIntoClient public static var campaignInteractionDetailView: Self { "CAMPAIGN_INTERACTION_DETAIL_VIEW" }
    /// `CAMPAIGN_ATTEMPT_DETAIL_VIEW`.
    @_alwaysEmitIntoClient public static var campaignAttemptDetailView: Self { "CAMPAIGN_ATTEMPT_DETAIL_VIEW" }
    /// `WORKITEM_PERFORMANCE_SUMMARY_VIEW`.
    @_alwaysEmitIntoClient public static var workitemPerformanceSummaryView: Self { "WORKITEM_PERFORMANCE_SUMMARY_VIEW" }
    /// `AGENT_ASSIST_PERFORMANCE_VIEW`.
    @_alwaysEmitIntoClient public static var agentAssistPerformanceView: Self { "AGENT_ASSIST_PERFORMANCE_VIEW" }
    /// `CONTACT_CENTER_PERFORMANCE_VIEW`.
    @_alwaysEmitIntoClient public static var contactCenterPerformanceView: Self { "CONTACT_CENTER_PERFORMANCE_VIEW" }
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
    /// `SOCIAL_LISTENING_VIEW`.
    @_alwaysEmitIntoClient public static var socialListeningView: Self { "SOCIAL_LISTENING_VIEW" }
    /// `SOCIAL_LISTENING_POSTS_VIEW`.
    @_alwaysEmitIntoClient public static var socialListeningPostsView: Self { "SOCIAL_LISTENING_POSTS_VIEW" }
    /// `AGENT_PERFORMANCE_TIMELINE_DETAIL_VIEW`.
    @_alwaysEmitIntoClient public static var agentPerformanceTimelineDetailView: Self { "AGENT_PERFORMANCE_TIMELINE_DETAIL_VIEW" }
    /// `DASHBOARD_SLIDESHOWS`.
    @_alwaysEmitIntoClient public static var dashboardSlideshows: Self { "DASHBOARD_SLIDESHOWS" }
    /// `DASHBOARD_SLIDESHOWS_DETAIL`.
    @_alwaysEmitIntoClient public static var dashboardSlideshowsDetail: Self { "DASHBOARD_SLIDESHOWS_DETAIL" }
    /// `AGENT_COPILOT_PERFORMANCE_VIEW`.
    @_alwaysEmitIntoClient public static var agentCopilotPerformanceView: Self { "AGENT_COPILOT_PERFORMANCE_VIEW" }
    /// `AGENT_ASSIGNED_EVALUATION_ME_VIEW`.
    @_alwaysEmitIntoClient public static var agentAssignedEvaluationMeView: Self { "AGENT_ASSIGNED_EVALUATION_ME_VIEW" }
    /// `VIRTUAL_AGENT_PERFORMANCE_VIEW`.
    @_alwaysEmitIntoClient public static var virtualAgentPerformanceView: Self { "VIRTUAL_AGENT_PERFORMANCE_VIEW" }
    /// `CONTENT_EXPLORATION_VIEW`.
    @_alwaysEmitIntoClient public static var contentExplorationView: Self { "CONTENT_EXPLORATION_VIEW" }
    /// `EVALUATION_PERFORMANCE_SUMMARY_VIEW`.
    @_alwaysEmitIntoClient public static var evaluationPerformanceSummaryView: Self { "EVALUATION_PERFORMANCE_SUMMARY_VIEW" }
    /// `EVALUATION_PERFORMANCE_DETAIL_VIEW`.
    @_alwaysEmitIntoClient public static var evaluationPerformanceDetailView: Self { "EVALUATION_PERFORMANCE_DETAIL_VIEW" }
    /// `EVALUATION_PERFORMANCE_QUESTION_GROUP_DETAIL_VIEW`.
    @_alwaysEmitIntoClient public static var evaluationPerformanceQuestionGroupDetailView: Self { "EVALUATION_PERFORMANCE_QUESTION_GROUP_DETAIL_VIEW" }
    /// `EVALUATION_PERFORMANCE_QUESTION_DETAIL_VIEW`.
    @_alwaysEmitIntoClient public static var evaluationPerformanceQuestionDetailView: Self { "EVALUATION_PERFORMANCE_QUESTION_DETAIL_VIEW" }
    /// `QUEUE_WORKITEM_ACTIVITY_SUMMARY_VIEW`.
    @_alwaysEmitIntoClient public static var queueWorkitemActivitySummaryView: Self { "QUEUE_WORKITEM_ACTIVITY_SUMMARY_VIEW" }
    /// `QUEUE_WORKITEM_ACTIVITY_DETAIL_VIEW`.
    @_alwaysEmitIntoClient public static var queueWorkitemActivityDetailView: Self { "QUEUE_WORKITEM_ACTIVITY_DETAIL_VIEW" }
    /// `DIGITAL_ADOPTION_VIEW`.
    @_alwaysEmitIntoClient public static var digitalAdoptionView: Self { "DIGITAL_ADOPTION_VIEW" }
    /// `DIGITAL_INTENT_VIEW`.
    @_alwaysEmitIntoClient public static var digitalIntentView: Self { "DIGITAL_INTENT_VIEW" }
    /// `DIGITAL_PERFORMANCE_VIEW`.
    @_alwaysEmitIntoClient public static var digitalPerformanceView: Self { "DIGITAL_PERFORMANCE_VIEW" }
    /// `COPILOT_USAGE_VIEW`.
    @_alwaysEmitIntoClient public static var copilotUsageView: Self { "COPILOT_USAGE_VIEW" }
    /// `PREDICTIVE_ROUTING_THROUGHPUT_VIEW`.
    @_alwaysEmitIntoClient public static var predictiveRoutingThroughputView: Self { "PREDICTIVE_ROUTING_THROUGHPUT_VIEW" }
    /// `QUEUE_SKILL_EXPRESSION_PERFORMANCE_VIEW`.
    @_alwaysEmitIntoClient public static var queueSkillExpressionPerformanceView: Self { "QUEUE_SKILL_EXPRESSION_PERFORMANCE_VIEW" }
    /// `AGENTIC_VIRTUAL_AGENT_PERFORMANCE_VIEW`.
    @_alwaysEmitIntoClient public static var agenticVirtualAgentPerformanceView: Self { "AGENTIC_VIRTUAL_AGENT_PERFORMANCE_VIEW" }
    /// `CALLBACK_QUEUE_PERFORMANCE_SUMMARY_VIEW`.
    @_alwaysEmitIntoClient public static var callbackQueuePerformanceSummaryView: Self { "CALLBACK_QUEUE_PERFORMANCE_SUMMARY_VIEW" }
    /// `CALLBACK_QUEUE_PERFORMANCE_DETAIL_VIEW`.
    @_alwaysEmitIntoClient public static var callbackQueuePerformanceDetailView: Self { "CALLBACK_QUEUE_PERFORMANCE_DETAIL_VIEW" }
}

/// A value of `csvDelimiter` of ``ReportingExportJobRequest``, open to those that are newer than this version.
public struct ReportingExportJobRequestCsvDelimiter: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `SEMICOLON`.
    @_alwaysEmitIntoClient public static var semicolon: Self { "SEMICOLON" }
    /// `COMMA`.
    @_alwaysEmitIntoClient public static var comma: Self { "COMMA" }
}

/// A value of `durationFormat` of ``ReportingExportJobRequest``, open to those that are newer than this version.
public struct ReportingExportJobRequestDurationFormat: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Seconds`.
    @_alwaysEmitIntoClient public static var seconds: Self { "Seconds" }
    /// `Milliseconds`.
    @_alwaysEmitIntoClient public static var milliseconds: Self { "Milliseconds" }
    /// `Hhmmss`.
    @_alwaysEmitIntoClient public static var hhmmss: Self { "Hhmmss" }
    /// `Hms`.
    @_alwaysEmitIntoClient public static var hms: Self { "Hms" }
}

/// The schema `ReportingExportJobResponse`.
public typealias ReportingExportJobResponse = Model<ReportingExportJobResponseFields>

/// The properties of ``ReportingExportJobResponse``.
public struct ReportingExportJobResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `runId`, required.
    @_alwaysEmitIntoClient public var runId: Field<String> { Field("runId") }
    /// `status`, required.
    @_alwaysEmitIntoClient public var status: Field<ReportingExportJobResponseStatus> { Field("status") }
    /// `timeZone`, required.
    @_alwaysEmitIntoClient public var timeZone: Field<String> { Field("timeZone") }
    /// `exportFormat`, required.
    @_alwaysEmitIntoClient public var exportFormat: Field<ReportingExportJobResponseExportFormat> { Field("exportFormat") }
    /// `interval`, required, an interval: two dates of ISO 8601 with `/` between them.
    @_alwaysEmitIntoClient public var interval: Field<String> { Field("interval") }
    /// `downloadUrl`.
    @_alwaysEmitIntoClient public var downloadUrl: Field<String> { Field("downloadUrl") }
    /// `viewType`, required.
    @_alwaysEmitIntoClient public var viewType: Field<ReportingExportJobResponseViewType> { Field("viewType") }
    /// `exportErrorMessagesType`.
    @_alwaysEmitIntoClient public var exportErrorMessagesType: Field<ReportingExportJobResponseExportErrorMessagesType> { Field("exportErrorMessagesType") }
    /// `period`, required.
    @_alwaysEmitIntoClient public var period: Field<String> { Field("period") }
    /// `filter`, required.
    @_alwaysEmitIntoClient public var filter: Field<ViewFilter> { Field("filter") }
    /// `read`, required.
    @_alwaysEmitIntoClient public var read: Field<Bool> { Field("read") }
    /// `createdDateTime`, required.
    @_alwaysEmitIntoClient public var createdDateTime: Field<Instant> { Field("createdDateTime") }
    /// `modifiedDateTime`, required.
    @_alwaysEmitIntoClient public var modifiedDateTime: Field<Instant> { Field("modifiedDateTime") }
    /// `locale`, required.
    @_alwaysEmitIntoClient public var locale: Field<String> { Field("locale") }
    /// `percentageComplete`, required.
    @_alwaysEmitIntoClient public var percentageComplete: Field<Double> { Field("percentageComplete") }
    /// `hasFormatDurations`.
    @_alwaysEmitIntoClient public var hasFormatDurations: Field<Bool> { Field("hasFormatDurations") }
    /// `hasSplitFilters`.
    @_alwaysEmitIntoClient public var hasSplitFilters: Field<Bool> { Field("hasSplitFilters") }
    /// `excludeEmptyRows`.
    @_alwaysEmitIntoClient public var excludeEmptyRows: Field<Bool> { Field("excludeEmptyRows") }
    /// `hasSplitByMedia`.
    @_alwaysEmitIntoClient public var hasSplitByMedia: Field<Bool> { Field("hasSplitByMedia") }
    /// `hasSummaryRow`.
    @_alwaysEmitIntoClient public var hasSummaryRow: Field<Bool> { Field("hasSummaryRow") }
    /// `csvDelimiter`.
    @_alwaysEmitIntoClient public var csvDelimiter: Field<ReportingExportJobResponseCsvDelimiter> { Field("csvDelimiter") }
    /// `selectedColumns`.
    @_alwaysEmitIntoClient public var selectedColumns: Field<[SelectedColumns]> { Field("selectedColumns") }
    /// `hasCustomParticipantAttributes`.
    @_alwaysEmitIntoClient public var hasCustomParticipantAttributes: Field<Bool> { Field("hasCustomParticipantAttributes") }
    /// `recipientEmails`.
    @_alwaysEmitIntoClient public var recipientEmails: Field<[String]> { Field("recipientEmails") }
    /// `emailStatuses`.
    @_alwaysEmitIntoClient public var emailStatuses: Field<[String: String]> { Field("emailStatuses") }
    /// `emailErrorDescription`.
    @_alwaysEmitIntoClient public var emailErrorDescription: Field<String> { Field("emailErrorDescription") }
    /// `includeDurationFormatInHeader`.
    @_alwaysEmitIntoClient public var includeDurationFormatInHeader: Field<Bool> { Field("includeDurationFormatInHeader") }
    /// `durationFormat`.
    @_alwaysEmitIntoClient public var durationFormat: Field<ReportingExportJobResponseDurationFormat> { Field("durationFormat") }
    /// `exportAllowedToRerun`.
    @_alwaysEmitIntoClient public var exportAllowedToRerun: Field<Bool> { Field("exportAllowedToRerun") }
    /// `chartColumns`.
    @_alwaysEmitIntoClient public var chartColumns: Field<[ChartColumn]> { Field("chartColumns") }
    /// `enabled`.
    @_alwaysEmitIntoClient public var enabled: Field<Bool> { Field("enabled") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `status` of ``ReportingExportJobResponse``, open to those that are newer than this version.
public struct ReportingExportJobResponseStatus: OpenEnum {
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

/// A value of `exportFormat` of ``ReportingExportJobResponse``, open to those that are newer than this version.
public struct ReportingExportJobResponseExportFormat: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `CSV`.
    @_alwaysEmitIntoClient public static var csv: Self { "CSV" }
    /// `PDF`.
    @_alwaysEmitIntoClient public static var pdf: Self { "PDF" }
}

/// A value of `viewType` of ``ReportingExportJobResponse``, open to those that are newer than this version.
public struct ReportingExportJobResponseViewType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `QUEUE_PERFORMANCE_SUMMARY_VIEW`.
    @_alwaysEmitIntoClient public static var queuePerformanceSummaryView: Self { "QUEUE_PERFORMANCE_SUMMARY_VIEW" }
    /// `QUEUE_PERFORMANCE_DETAIL_VIEW`.
    @_alwaysEmitIntoClient public static var queuePerformanceDetailView: Self { "QUEUE_PERFORMANCE_DETAIL_VIEW" }
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
    /// `API_USAGE_VIEW`.
    @_alwaysEmitIntoClient public static var apiUsageView: Self { "API_USAGE_VIEW" }
    /// `SCHEDULED_CALLBACKS_VIEW`.
    @_alwaysEmitIntoClient public static var scheduledCallbacksView: Self { "SCHEDULED_CALLBACKS_VIEW" }
    /// `CONTENT_SEARCH_VIEW`.
    @_alwaysEmitIntoClient public static var contentSearchView: Self { "CONTENT_SEARCH_VIEW" }
    /// `LANDING_PAGE`.
    @_alwaysEmitIntoClient public static var landingPage: Self { "LANDING_PAGE" }
    /// `DASHBOARD_SUMMARY`.
    @_alwaysEmitIntoClient public static var dashboardSummary: Self { "DASHBOARD_SUMMARY" }
    /// `DASHBOARD_DETAIL`.
    @_alwaysEmitIntoClient public static var dashboardDetail: Self { "DASHBOARD_DETAIL" }
    /// `DASHBOARD_USERS`.
    @_alwaysEmitIntoClient public static var dashboardUsers: Self { "DASHBOARD_USERS" }
    /// `DASHBOARD_USERS_DETAIL`.
    @_alwaysEmitIntoClient public static var dashboardUsersDetail: Self { "DASHBOARD_USERS_DETAIL" }
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
    /// `AGENT_PERFORMANCE_ME_VIEW`.
    @_alwaysEmitIntoClient public static var agentPerformanceMeView: Self { "AGENT_PERFORMANCE_ME_VIEW" }
    /// `AGENT_STATUS_ME_VIEW`.
    @_alwaysEmitIntoClient public static var agentStatusMeView: Self { "AGENT_STATUS_ME_VIEW" }
    /// `AGENT_EVALUATION_ME_VIEW`.
    @_alwaysEmitIntoClient public static var agentEvaluationMeView: Self { "AGENT_EVALUATION_ME_VIEW" }
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
    /// `SCHEDULED_EXPORTS_VIEW`.
    @_alwaysEmitIntoClient public static var scheduledExportsView: Self { "SCHEDULED_EXPORTS_VIEW" }
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
    /// `ALERT_RULES_VIEW`.
    @_alwaysEmitIntoClient public static var alertRulesView: Self { "ALERT_RULES_VIEW" }
    /// `CONFIGURE_ALERT_RULE_VIEW`.
    @_alwaysEmitIntoClient public static var configureAlertRuleView: Self { "CONFIGURE_ALERT_RULE_VIEW" }
    /// `PREDICTIVE_ROUTING_VIEW`.
    @_alwaysEmitIntoClient public static var predictiveRoutingView: Self { "PREDICTIVE_ROUTING_VIEW" }
    /// `PREDICTIVE_ROUTING_QUEUE_OVERVIEW`.
    @_alwaysEmitIntoClient public static var predictiveRoutingQueueOverview: Self { "PREDICTIVE_ROUTING_QUEUE_OVERVIEW" }
    /// `PREDICTIVE_ROUTING_MODEL_VIEW`.
    @_alwaysEmitIntoClient public static var predictiveRoutingModelView: Self { "PREDICTIVE_ROUTING_MODEL_VIEW" }
    /// `PREDICTIVE_ROUTING_IMPACT_VIEW`.
    @_alwaysEmitIntoClient public static var predictiveRoutingImpactView: Self { "PREDICTIVE_ROUTING_IMPACT_VIEW" }
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
    /// `KNOWLEDGE_PERFORMANCE_VIEW`.
    @_alwaysEmitIntoClient public static var knowledgePerformanceView: Self { "KNOWLEDGE_PERFORMANCE_VIEW" }
    /// `AGENT_SCORECARD_INSIGHTS_SUMMARY_VIEW`.
    @_alwaysEmitIntoClient public static var agentScorecardInsightsSummaryView: Self { "AGENT_SCORECARD_INSIGHTS_SUMMARY_VIEW" }
    /// `AGENT_SCORECARD_INSIGHTS_DETAIL_VIEW`.
    @_alwaysEmitIntoClient public static var agentScorecardInsightsDetailView: Self { "AGENT_SCORECARD_INSIGHTS_DETAIL_VIEW" }
    /// `QUEUE_WRAPUP_DETAIL_VIEW`.
    @_alwaysEmitIntoClient public static var queueWrapupDetailView: Self { "QUEUE_WRAPUP_DETAIL_VIEW" }
    /// `INTERACTION_DETAIL_VIEW`.
    @_alwaysEmitIntoClient public static var interactionDetailView: Self { "INTERACTION_DETAIL_VIEW" }
    /// `CAMPAIGN_INTERACTION_DETAIL_VIEW`.
    @_alwaysEmitIntoClient public static var campaignInteractionDetailView: Self { "CAMPAIGN_INTERACTION_DETAIL_VIEW" }
    /// `CAMPAIGN_ATTEMPT_DETAIL_VIEW`.
    @_alwaysEmitIntoClient public static var campaignAttemptDetailView: Self { "CAMPAIGN_ATTEMPT_DETAIL_VIEW" }
    /// `WORKITEM_PERFORMANCE_SUMMARY_VIEW`.
    @_alwaysEmitIntoClient public static var workitemPerformanceSummaryView: Self { "WORKITEM_PERFORMANCE_SUMMARY_VIEW" }
    /// `AGENT_ASSIST_PERFORMANCE_VIEW`.
    @_alwaysEmitIntoClient public static var agentAssistPerformanceView: Self { "AGENT_ASSIST_PERFORMANCE_VIEW" }
    /// `CONTACT_CENTER_PERFORMANCE_VIEW`.
    @_alwaysEmitIntoClient public static var contactCenterPerformanceView: Self { "CONTACT_CENTER_PERFORMANCE_VIEW" }
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
    /// `SOCIAL_LISTENING_VIEW`.
    @_alwaysEmitIntoClient public static var socialListeningView: Self { "SOCIAL_LISTENING_VIEW" }
    /// `SOCIAL_LISTENING_POSTS_VIEW`.
    @_alwaysEmitIntoClient public static var socialListeningPostsView: Self { "SOCIAL_LISTENING_POSTS_VIEW" }
    /// `AGENT_PERFORMANCE_TIMELINE_DETAIL_VIEW`.
    @_alwaysEmitIntoClient public static var agentPerformanceTimelineDetailView: Self { "AGENT_PERFORMANCE_TIMELINE_DETAIL_VIEW" }
    /// `DASHBOARD_SLIDESHOWS`.
    @_alwaysEmitIntoClient public static var dashboardSlideshows: Self { "DASHBOARD_SLIDESHOWS" }
    /// `DASHBOARD_SLIDESHOWS_DETAIL`.
    @_alwaysEmitIntoClient public static var dashboardSlideshowsDetail: Self { "DASHBOARD_SLIDESHOWS_DETAIL" }
    /// `AGENT_COPILOT_PERFORMANCE_VIEW`.
    @_alwaysEmitIntoClient public static var agentCopilotPerformanceView: Self { "AGENT_COPILOT_PERFORMANCE_VIEW" }
    /// `AGENT_ASSIGNED_EVALUATION_ME_VIEW`.
    @_alwaysEmitIntoClient public static var agentAssignedEvaluationMeView: Self { "AGENT_ASSIGNED_EVALUATION_ME_VIEW" }
    /// `VIRTUAL_AGENT_PERFORMANCE_VIEW`.
    @_alwaysEmitIntoClient public static var virtualAgentPerformanceView: Self { "VIRTUAL_AGENT_PERFORMANCE_VIEW" }
    /// `CONTENT_EXPLORATION_VIEW`.
    @_alwaysEmitIntoClient public static var contentExplorationView: Self { "CONTENT_EXPLORATION_VIEW" }
    /// `EVALUATION_PERFORMANCE_SUMMARY_VIEW`.
    @_alwaysEmitIntoClient public static var evaluationPerformanceSummaryView: Self { "EVALUATION_PERFORMANCE_SUMMARY_VIEW" }
    /// `EVALUATION_PERFORMANCE_DETAIL_VIEW`.
    @_alwaysEmitIntoClient public static var evaluationPerformanceDetailView: Self { "EVALUATION_PERFORMANCE_DETAIL_VIEW" }
    /// `EVALUATION_PERFORMANCE_QUESTION_GROUP_DETAIL_VIEW`.
    @_alwaysEmitIntoClient public static var evaluationPerformanceQuestionGroupDetailView: Self { "EVALUATION_PERFORMANCE_QUESTION_GROUP_DETAIL_VIEW" }
    /// `EVALUATION_PERFORMANCE_QUESTION_DETAIL_VIEW`.
    @_alwaysEmitIntoClient public static var evaluationPerformanceQuestionDetailView: Self { "EVALUATION_PERFORMANCE_QUESTION_DETAIL_VIEW" }
    /// `QUEUE_WORKITEM_ACTIVITY_SUMMARY_VIEW`.
    @_alwaysEmitIntoClient public static var queueWorkitemActivitySummaryView: Self { "QUEUE_WORKITEM_ACTIVITY_SUMMARY_VIEW" }
    /// `QUEUE_WORKITEM_ACTIVITY_DETAIL_VIEW`.
    @_alwaysEmitIntoClient public static var queueWorkitemActivityDetailView: Self { "QUEUE_WORKITEM_ACTIVITY_DETAIL_VIEW" }
    /// `DIGITAL_ADOPTION_VIEW`.
    @_alwaysEmitIntoClient public static var digitalAdoptionView: Self { "DIGITAL_ADOPTION_VIEW" }
    /// `DIGITAL_INTENT_VIEW`.
    @_alwaysEmitIntoClient public static var digitalIntentView: Self { "DIGITAL_INTENT_VIEW" }
    /// `DIGITAL_PERFORMANCE_VIEW`.
    @_alwaysEmitIntoClient public static var digitalPerformanceView: Self { "DIGITAL_PERFORMANCE_VIEW" }
    /// `COPILOT_USAGE_VIEW`.
    @_alwaysEmitIntoClient public static var copilotUsageView: Self { "COPILOT_USAGE_VIEW" }
    /// `PREDICTIVE_ROUTING_THROUGHPUT_VIEW`.
    @_alwaysEmitIntoClient public static var predictiveRoutingThroughputView: Self { "PREDICTIVE_ROUTING_THROUGHPUT_VIEW" }
    /// `QUEUE_SKILL_EXPRESSION_PERFORMANCE_VIEW`.
    @_alwaysEmitIntoClient public static var queueSkillExpressionPerformanceView: Self { "QUEUE_SKILL_EXPRESSION_PERFORMANCE_VIEW" }
    /// `AGENTIC_VIRTUAL_AGENT_PERFORMANCE_VIEW`.
    @_alwaysEmitIntoClient public static var agenticVirtualAgentPerformanceView: Self { "AGENTIC_VIRTUAL_AGENT_PERFORMANCE_VIEW" }
    /// `CALLBACK_QUEUE_PERFORMANCE_SUMMARY_VIEW`.
    @_alwaysEmitIntoClient public static var callbackQueuePerformanceSummaryView: Self { "CALLBACK_QUEUE_PERFORMANCE_SUMMARY_VIEW" }
    /// `CALLBACK_QUEUE_PERFORMANCE_DETAIL_VIEW`.
    @_alwaysEmitIntoClient public static var callbackQueuePerformanceDetailView: Self { "CALLBACK_QUEUE_PERFORMANCE_DETAIL_VIEW" }
}

/// A value of `exportErrorMessagesType` of ``ReportingExportJobResponse``, open to those that are newer than this
/// version.
public struct ReportingExportJobResponseExportErrorMessagesType: OpenEnum {
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
    /// `FAILED_CONVERTING_EXPORT_JOB_TO_QUEUE_PERFORMANCE_JOB`.
    @_alwaysEmitIntoClient public static var failedConvertingExportJobToQueuePerformanceJob: Self { "FAILED_CONVERTING_EXPORT_JOB_TO_QUEUE_PERFORMANCE_JOB" }
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
    /// `BAD_REQUEST_SCHEDULED_RUN`.
    @_alwaysEmitIntoClient public static var badRequestScheduledRun: Self { "BAD_REQUEST_SCHEDULED_RUN" }
}

/// A value of `csvDelimiter` of ``ReportingExportJobResponse``, open to those that are newer than this version.
public struct ReportingExportJobResponseCsvDelimiter: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `SEMICOLON`.
    @_alwaysEmitIntoClient public static var semicolon: Self { "SEMICOLON" }
    /// `COMMA`.
    @_alwaysEmitIntoClient public static var comma: Self { "COMMA" }
}

/// A value of `durationFormat` of ``ReportingExportJobResponse``, open to those that are newer than this version.
public struct ReportingExportJobResponseDurationFormat: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Seconds`.
    @_alwaysEmitIntoClient public static var seconds: Self { "Seconds" }
    /// `Milliseconds`.
    @_alwaysEmitIntoClient public static var milliseconds: Self { "Milliseconds" }
    /// `Hhmmss`.
    @_alwaysEmitIntoClient public static var hhmmss: Self { "Hhmmss" }
    /// `Hms`.
    @_alwaysEmitIntoClient public static var hms: Self { "Hms" }
}

/// The schema `ReportingExportMetadataJobListing`.
public typealias ReportingExportMetadataJobListing = Model<ReportingExportMetadataJobListingFields>

/// The properties of ``ReportingExportMetadataJobListing``.
public struct ReportingExportMetadataJobListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[ReportingExportMetadataJobResponse]> { Field("entities") }
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

/// The schema `ReportingExportMetadataJobResponse`.
public typealias ReportingExportMetadataJobResponse = Model<ReportingExportMetadataJobResponseFields>

/// The properties of ``ReportingExportMetadataJobResponse``.
public struct ReportingExportMetadataJobResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `viewType`.
    @_alwaysEmitIntoClient public var viewType: Field<ReportingExportMetadataJobResponseViewType> { Field("viewType") }
    /// `dateLimitations`.
    @_alwaysEmitIntoClient public var dateLimitations: Field<String> { Field("dateLimitations") }
    /// `requiredFilters`.
    @_alwaysEmitIntoClient public var requiredFilters: Field<[String]> { Field("requiredFilters") }
    /// `supportedFilters`.
    @_alwaysEmitIntoClient public var supportedFilters: Field<[String]> { Field("supportedFilters") }
    /// `requiredColumnIds`.
    @_alwaysEmitIntoClient public var requiredColumnIds: Field<[String]> { Field("requiredColumnIds") }
    /// `dependentColumnIds`.
    @_alwaysEmitIntoClient public var dependentColumnIds: Field<[String: [String]]> { Field("dependentColumnIds") }
    /// `availableColumnIds`.
    @_alwaysEmitIntoClient public var availableColumnIds: Field<[String]> { Field("availableColumnIds") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `viewType` of ``ReportingExportMetadataJobResponse``, open to those that are newer than this version.
public struct ReportingExportMetadataJobResponseViewType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `QUEUE_PERFORMANCE_SUMMARY_VIEW`.
    @_alwaysEmitIntoClient public static var queuePerformanceSummaryView: Self { "QUEUE_PERFORMANCE_SUMMARY_VIEW" }
    /// `QUEUE_PERFORMANCE_DETAIL_VIEW`.
    @_alwaysEmitIntoClient public static var queuePerformanceDetailView: Self { "QUEUE_PERFORMANCE_DETAIL_VIEW" }
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
    /// `API_USAGE_VIEW`.
    @_alwaysEmitIntoClient public static var apiUsageView: Self { "API_USAGE_VIEW" }
    /// `SCHEDULED_CALLBACKS_VIEW`.
    @_alwaysEmitIntoClient public static var scheduledCallbacksView: Self { "SCHEDULED_CALLBACKS_VIEW" }
    /// `CONTENT_SEARCH_VIEW`.
    @_alwaysEmitIntoClient public static var contentSearchView: Self { "CONTENT_SEARCH_VIEW" }
    /// `LANDING_PAGE`.
    @_alwaysEmitIntoClient public static var landingPage: Self { "LANDING_PAGE" }
    /// `DASHBOARD_SUMMARY`.
    @_alwaysEmitIntoClient public static var dashboardSummary: Self { "DASHBOARD_SUMMARY" }
    /// `DASHBOARD_DETAIL`.
    @_alwaysEmitIntoClient public static var dashboardDetail: Self { "DASHBOARD_DETAIL" }
    /// `DASHBOARD_USERS`.
    @_alwaysEmitIntoClient public static var dashboardUsers: Self { "DASHBOARD_USERS" }
    /// `DASHBOARD_USERS_DETAIL`.
    @_alwaysEmitIntoClient public static var dashboardUsersDetail: Self { "DASHBOARD_USERS_DETAIL" }
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
    /// `AGENT_PERFORMANCE_ME_VIEW`.
    @_alwaysEmitIntoClient public static var agentPerformanceMeView: Self { "AGENT_PERFORMANCE_ME_VIEW" }
    /// `AGENT_STATUS_ME_VIEW`.
    @_alwaysEmitIntoClient public static var agentStatusMeView: Self { "AGENT_STATUS_ME_VIEW" }
    /// `AGENT_EVALUATION_ME_VIEW`.
    @_alwaysEmitIntoClient public static var agentEvaluationMeView: Self { "AGENT_EVALUATION_ME_VIEW" }
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
    /// `SCHEDULED_EXPORTS_VIEW`.
    @_alwaysEmitIntoClient public static var scheduledExportsView: Self { "SCHEDULED_EXPORTS_VIEW" }
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
    /// `ALERT_RULES_VIEW`.
    @_alwaysEmitIntoClient public static var alertRulesView: Self { "ALERT_RULES_VIEW" }
    /// `CONFIGURE_ALERT_RULE_VIEW`.
    @_alwaysEmitIntoClient public static var configureAlertRuleView: Self { "CONFIGURE_ALERT_RULE_VIEW" }
    /// `PREDICTIVE_ROUTING_VIEW`.
    @_alwaysEmitIntoClient public static var predictiveRoutingView: Self { "PREDICTIVE_ROUTING_VIEW" }
    /// `PREDICTIVE_ROUTING_QUEUE_OVERVIEW`.
    @_alwaysEmitIntoClient public static var predictiveRoutingQueueOverview: Self { "PREDICTIVE_ROUTING_QUEUE_OVERVIEW" }
    /// `PREDICTIVE_ROUTING_MODEL_VIEW`.
    @_alwaysEmitIntoClient public static var predictiveRoutingModelView: Self { "PREDICTIVE_ROUTING_MODEL_VIEW" }
    /// `PREDICTIVE_ROUTING_IMPACT_VIEW`.
    @_alwaysEmitIntoClient public static var predictiveRoutingImpactView: Self { "PREDICTIVE_ROUTING_IMPACT_VIEW" }
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
    /// `KNOWLEDGE_PERFORMANCE_VIEW`.
    @_alwaysEmitIntoClient public static var knowledgePerformanceView: Self { "KNOWLEDGE_PERFORMANCE_VIEW" }
    /// `AGENT_SCORECARD_INSIGHTS_SUMMARY_VIEW`.
    @_alwaysEmitIntoClient public static var agentScorecardInsightsSummaryView: Self { "AGENT_SCORECARD_INSIGHTS_SUMMARY_VIEW" }
    /// `AGENT_SCORECARD_INSIGHTS_DETAIL_VIEW`.
    @_alwaysEmitIntoClient public static var agentScorecardInsightsDetailView: Self { "AGENT_SCORECARD_INSIGHTS_DETAIL_VIEW" }
    /// `QUEUE_WRAPUP_DETAIL_VIEW`.
    @_alwaysEmitIntoClient public static var queueWrapupDetailView: Self { "QUEUE_WRAPUP_DETAIL_VIEW" }
    /// `INTERACTION_DETAIL_VIEW`.
    @_alwaysEmitIntoClient public static var interactionDetailView: Self { "INTERACTION_DETAIL_VIEW" }
    /// `CAMPAIGN_INTERACTION_DETAIL_VIEW`.
    @_alwaysEmitIntoClient public static var campaignInteractionDetailView: Self { "CAMPAIGN_INTERACTION_DETAIL_VIEW" }
    /// `CAMPAIGN_ATTEMPT_DETAIL_VIEW`.
    @_alwaysEmitIntoClient public static var campaignAttemptDetailView: Self { "CAMPAIGN_ATTEMPT_DETAIL_VIEW" }
    /// `WORKITEM_PERFORMANCE_SUMMARY_VIEW`.
    @_alwaysEmitIntoClient public static var workitemPerformanceSummaryView: Self { "WORKITEM_PERFORMANCE_SUMMARY_VIEW" }
    /// `AGENT_ASSIST_PERFORMANCE_VIEW`.
    @_alwaysEmitIntoClient public static var agentAssistPerformanceView: Self { "AGENT_ASSIST_PERFORMANCE_VIEW" }
    /// `CONTACT_CENTER_PERFORMANCE_VIEW`.
    @_alwaysEmitIntoClient public static var contactCenterPerformanceView: Self { "CONTACT_CENTER_PERFORMANCE_VIEW" }
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
    /// `SOCIAL_LISTENING_VIEW`.
    @_alwaysEmitIntoClient public static var socialListeningView: Self { "SOCIAL_LISTENING_VIEW" }
    /// `SOCIAL_LISTENING_POSTS_VIEW`.
    @_alwaysEmitIntoClient public static var socialListeningPostsView: Self { "SOCIAL_LISTENING_POSTS_VIEW" }
    /// `AGENT_PERFORMANCE_TIMELINE_DETAIL_VIEW`.
    @_alwaysEmitIntoClient public static var agentPerformanceTimelineDetailView: Self { "AGENT_PERFORMANCE_TIMELINE_DETAIL_VIEW" }
    /// `DASHBOARD_SLIDESHOWS`.
    @_alwaysEmitIntoClient public static var dashboardSlideshows: Self { "DASHBOARD_SLIDESHOWS" }
    /// `DASHBOARD_SLIDESHOWS_DETAIL`.
    @_alwaysEmitIntoClient public static var dashboardSlideshowsDetail: Self { "DASHBOARD_SLIDESHOWS_DETAIL" }
    /// `AGENT_COPILOT_PERFORMANCE_VIEW`.
    @_alwaysEmitIntoClient public static var agentCopilotPerformanceView: Self { "AGENT_COPILOT_PERFORMANCE_VIEW" }
    /// `AGENT_ASSIGNED_EVALUATION_ME_VIEW`.
    @_alwaysEmitIntoClient public static var agentAssignedEvaluationMeView: Self { "AGENT_ASSIGNED_EVALUATION_ME_VIEW" }
    /// `VIRTUAL_AGENT_PERFORMANCE_VIEW`.
    @_alwaysEmitIntoClient public static var virtualAgentPerformanceView: Self { "VIRTUAL_AGENT_PERFORMANCE_VIEW" }
    /// `CONTENT_EXPLORATION_VIEW`.
    @_alwaysEmitIntoClient public static var contentExplorationView: Self { "CONTENT_EXPLORATION_VIEW" }
    /// `EVALUATION_PERFORMANCE_SUMMARY_VIEW`.
    @_alwaysEmitIntoClient public static var evaluationPerformanceSummaryView: Self { "EVALUATION_PERFORMANCE_SUMMARY_VIEW" }
    /// `EVALUATION_PERFORMANCE_DETAIL_VIEW`.
    @_alwaysEmitIntoClient public static var evaluationPerformanceDetailView: Self { "EVALUATION_PERFORMANCE_DETAIL_VIEW" }
    /// `EVALUATION_PERFORMANCE_QUESTION_GROUP_DETAIL_VIEW`.
    @_alwaysEmitIntoClient public static var evaluationPerformanceQuestionGroupDetailView: Self { "EVALUATION_PERFORMANCE_QUESTION_GROUP_DETAIL_VIEW" }
    /// `EVALUATION_PERFORMANCE_QUESTION_DETAIL_VIEW`.
    @_alwaysEmitIntoClient public static var evaluationPerformanceQuestionDetailView: Self { "EVALUATION_PERFORMANCE_QUESTION_DETAIL_VIEW" }
    /// `QUEUE_WORKITEM_ACTIVITY_SUMMARY_VIEW`.
    @_alwaysEmitIntoClient public static var queueWorkitemActivitySummaryView: Self { "QUEUE_WORKITEM_ACTIVITY_SUMMARY_VIEW" }
    /// `QUEUE_WORKITEM_ACTIVITY_DETAIL_VIEW`.
    @_alwaysEmitIntoClient public static var queueWorkitemActivityDetailView: Self { "QUEUE_WORKITEM_ACTIVITY_DETAIL_VIEW" }
    /// `DIGITAL_ADOPTION_VIEW`.
    @_alwaysEmitIntoClient public static var digitalAdoptionView: Self { "DIGITAL_ADOPTION_VIEW" }
    /// `DIGITAL_INTENT_VIEW`.
    @_alwaysEmitIntoClient public static var digitalIntentView: Self { "DIGITAL_INTENT_VIEW" }
    /// `DIGITAL_PERFORMANCE_VIEW`.
    @_alwaysEmitIntoClient public static var digitalPerformanceView: Self { "DIGITAL_PERFORMANCE_VIEW" }
    /// `COPILOT_USAGE_VIEW`.
    @_alwaysEmitIntoClient public static var copilotUsageView: Self { "COPILOT_USAGE_VIEW" }
    /// `PREDICTIVE_ROUTING_THROUGHPUT_VIEW`.
    @_alwaysEmitIntoClient public static var predictiveRoutingThroughputView: Self { "PREDICTIVE_ROUTING_THROUGHPUT_VIEW" }
    /// `QUEUE_SKILL_EXPRESSION_PERFORMANCE_VIEW`.
    @_alwaysEmitIntoClient public static var queueSkillExpressionPerformanceView: Self { "QUEUE_SKILL_EXPRESSION_PERFORMANCE_VIEW" }
    /// `AGENTIC_VIRTUAL_AGENT_PERFORMANCE_VIEW`.
    @_alwaysEmitIntoClient public static var agenticVirtualAgentPerformanceView: Self { "AGENTIC_VIRTUAL_AGENT_PERFORMANCE_VIEW" }
    /// `CALLBACK_QUEUE_PERFORMANCE_SUMMARY_VIEW`.
    @_alwaysEmitIntoClient public static var callbackQueuePerformanceSummaryView: Self { "CALLBACK_QUEUE_PERFORMANCE_SUMMARY_VIEW" }
    /// `CALLBACK_QUEUE_PERFORMANCE_DETAIL_VIEW`.
    @_alwaysEmitIntoClient public static var callbackQueuePerformanceDetailView: Self { "CALLBACK_QUEUE_PERFORMANCE_DETAIL_VIEW" }
}

/// The schema `ReportingTurn`.
public typealias ReportingTurn = Model<ReportingTurnFields>

/// The properties of ``ReportingTurn``.
public struct ReportingTurnFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `userInput`.
    @_alwaysEmitIntoClient public var userInput: Field<String> { Field("userInput") }
    /// `botPrompts`.
    @_alwaysEmitIntoClient public var botPrompts: Field<[String]> { Field("botPrompts") }
    /// `sessionId`.
    @_alwaysEmitIntoClient public var sessionId: Field<String> { Field("sessionId") }
    /// `conversation`.
    @_alwaysEmitIntoClient public var conversation: Field<AddressableEntityRef> { Field("conversation") }
    /// `askAction`.
    @_alwaysEmitIntoClient public var askAction: Field<ReportingTurnAction> { Field("askAction") }
    /// `intent`.
    @_alwaysEmitIntoClient public var intent: Field<ReportingTurnIntent> { Field("intent") }
    /// `knowledge`.
    @_alwaysEmitIntoClient public var knowledge: Field<ReportingTurnKnowledge> { Field("knowledge") }
    /// `knowledgeBaseEvents`.
    @_alwaysEmitIntoClient public var knowledgeBaseEvents: Field<ReportingTurnKnowledgeEvents> { Field("knowledgeBaseEvents") }
    /// `dateCreated`.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateCompleted`.
    @_alwaysEmitIntoClient public var dateCompleted: Field<Instant> { Field("dateCompleted") }
    /// `askActionResult`.
    @_alwaysEmitIntoClient public var askActionResult: Field<ReportingTurnAskActionResult> { Field("askActionResult") }
    /// `sessionEndDetails`.
    @_alwaysEmitIntoClient public var sessionEndDetails: Field<SessionEndDetails> { Field("sessionEndDetails") }
}

/// A value of `askActionResult` of ``ReportingTurn``, open to those that are newer than this version.
public struct ReportingTurnAskActionResult: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `SuccessCollection`.
    @_alwaysEmitIntoClient public static var successCollection: Self { "SuccessCollection" }
    /// `SuccessConfirmationYes`.
    @_alwaysEmitIntoClient public static var successConfirmationYes: Self { "SuccessConfirmationYes" }
    /// `SuccessConfirmationNo`.
    @_alwaysEmitIntoClient public static var successConfirmationNo: Self { "SuccessConfirmationNo" }
    /// `SkippedCollection`.
    @_alwaysEmitIntoClient public static var skippedCollection: Self { "SkippedCollection" }
    /// `PartialCollection`.
    @_alwaysEmitIntoClient public static var partialCollection: Self { "PartialCollection" }
    /// `GuardrailsViolation`.
    @_alwaysEmitIntoClient public static var guardrailsViolation: Self { "GuardrailsViolation" }
    /// `NoMatchCollection`.
    @_alwaysEmitIntoClient public static var noMatchCollection: Self { "NoMatchCollection" }
    /// `NoMatchConfirmation`.
    @_alwaysEmitIntoClient public static var noMatchConfirmation: Self { "NoMatchConfirmation" }
    /// `AgentRequestedByUser`.
    @_alwaysEmitIntoClient public static var agentRequestedByUser: Self { "AgentRequestedByUser" }
    /// `ConfirmationRequired`.
    @_alwaysEmitIntoClient public static var confirmationRequired: Self { "ConfirmationRequired" }
    /// `Error`.
    @_alwaysEmitIntoClient public static var error: Self { "Error" }
    /// `ExpressionError`.
    @_alwaysEmitIntoClient public static var expressionError: Self { "ExpressionError" }
    /// `NoInputCollection`.
    @_alwaysEmitIntoClient public static var noInputCollection: Self { "NoInputCollection" }
    /// `NoInputConfirmation`.
    @_alwaysEmitIntoClient public static var noInputConfirmation: Self { "NoInputConfirmation" }
    /// `DisambiguationRequired`.
    @_alwaysEmitIntoClient public static var disambiguationRequired: Self { "DisambiguationRequired" }
    /// `SuccessDisambiguation`.
    @_alwaysEmitIntoClient public static var successDisambiguation: Self { "SuccessDisambiguation" }
    /// `SuccessDisambiguationNone`.
    @_alwaysEmitIntoClient public static var successDisambiguationNone: Self { "SuccessDisambiguationNone" }
    /// `NoMatchDisambiguation`.
    @_alwaysEmitIntoClient public static var noMatchDisambiguation: Self { "NoMatchDisambiguation" }
    /// `NoInputDisambiguation`.
    @_alwaysEmitIntoClient public static var noInputDisambiguation: Self { "NoInputDisambiguation" }
}

/// The schema `ReportingTurnAction`.
public typealias ReportingTurnAction = Model<ReportingTurnActionFields>

/// The properties of ``ReportingTurnAction``.
public struct ReportingTurnActionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `actionId`.
    @_alwaysEmitIntoClient public var actionId: Field<String> { Field("actionId") }
    /// `actionName`.
    @_alwaysEmitIntoClient public var actionName: Field<String> { Field("actionName") }
    /// `actionNumber`.
    @_alwaysEmitIntoClient public var actionNumber: Field<Int> { Field("actionNumber") }
    /// `actionType`.
    @_alwaysEmitIntoClient public var actionType: Field<ReportingTurnActionActionType> { Field("actionType") }
}

/// A value of `actionType` of ``ReportingTurnAction``, open to those that are newer than this version.
public struct ReportingTurnActionActionType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `AskForAuthenticationAction`.
    @_alwaysEmitIntoClient public static var askForAuthenticationAction: Self { "AskForAuthenticationAction" }
    /// `AddFlowMilestoneAction`.
    @_alwaysEmitIntoClient public static var addFlowMilestoneAction: Self { "AddFlowMilestoneAction" }
    /// `AskForNLUIntentAction`.
    @_alwaysEmitIntoClient public static var askForNLUIntentAction: Self { "AskForNLUIntentAction" }
    /// `AskForBooleanAction`.
    @_alwaysEmitIntoClient public static var askForBooleanAction: Self { "AskForBooleanAction" }
    /// `AskForPaymentAction`.
    @_alwaysEmitIntoClient public static var askForPaymentAction: Self { "AskForPaymentAction" }
    /// `AskForSlotAction`.
    @_alwaysEmitIntoClient public static var askForSlotAction: Self { "AskForSlotAction" }
    /// `AskSurveyQuestionAction`.
    @_alwaysEmitIntoClient public static var askSurveyQuestionAction: Self { "AskSurveyQuestionAction" }
    /// `AskForNLUNextIntentAction`.
    @_alwaysEmitIntoClient public static var askForNLUNextIntentAction: Self { "AskForNLUNextIntentAction" }
    /// `AssignCustomerSegmentAction`.
    @_alwaysEmitIntoClient public static var assignCustomerSegmentAction: Self { "AssignCustomerSegmentAction" }
    /// `BotState`.
    @_alwaysEmitIntoClient public static var botState: Self { "BotState" }
    /// `CallAgenticVirtualAgentAction`.
    @_alwaysEmitIntoClient public static var callAgenticVirtualAgentAction: Self { "CallAgenticVirtualAgentAction" }
    /// `CallBotFlowAction`.
    @_alwaysEmitIntoClient public static var callBotFlowAction: Self { "CallBotFlowAction" }
    /// `CallDigitalBotFlowAction`.
    @_alwaysEmitIntoClient public static var callDigitalBotFlowAction: Self { "CallDigitalBotFlowAction" }
    /// `CallTaskAction`.
    @_alwaysEmitIntoClient public static var callTaskAction: Self { "CallTaskAction" }
    /// `CallGuideAction`.
    @_alwaysEmitIntoClient public static var callGuideAction: Self { "CallGuideAction" }
    /// `ClearSlotAction`.
    @_alwaysEmitIntoClient public static var clearSlotAction: Self { "ClearSlotAction" }
    /// `ClearUtilizationLabelAction`.
    @_alwaysEmitIntoClient public static var clearUtilizationLabelAction: Self { "ClearUtilizationLabelAction" }
    /// `DisconnectAction`.
    @_alwaysEmitIntoClient public static var disconnectAction: Self { "DisconnectAction" }
    /// `EndTaskAction`.
    @_alwaysEmitIntoClient public static var endTaskAction: Self { "EndTaskAction" }
    /// `ExitBotFlowAction`.
    @_alwaysEmitIntoClient public static var exitBotFlowAction: Self { "ExitBotFlowAction" }
    /// `UpdateVariableAction`.
    @_alwaysEmitIntoClient public static var updateVariableAction: Self { "UpdateVariableAction" }
    /// `CommunicateAction`.
    @_alwaysEmitIntoClient public static var communicateAction: Self { "CommunicateAction" }
    /// `DecisionAction`.
    @_alwaysEmitIntoClient public static var decisionAction: Self { "DecisionAction" }
    /// `FindEmergencyGroupAction`.
    @_alwaysEmitIntoClient public static var findEmergencyGroupAction: Self { "FindEmergencyGroupAction" }
    /// `FindGrammarAction`.
    @_alwaysEmitIntoClient public static var findGrammarAction: Self { "FindGrammarAction" }
    /// `FindGrammarByIdAction`.
    @_alwaysEmitIntoClient public static var findGrammarByIdAction: Self { "FindGrammarByIdAction" }
    /// `FindGroupAction`.
    @_alwaysEmitIntoClient public static var findGroupAction: Self { "FindGroupAction" }
    /// `FindLanguageSkillAction`.
    @_alwaysEmitIntoClient public static var findLanguageSkillAction: Self { "FindLanguageSkillAction" }
    /// `FindQueueAction`.
    @_alwaysEmitIntoClient public static var findQueueAction: Self { "FindQueueAction" }
    /// `FindQueueByIdAction`.
    @_alwaysEmitIntoClient public static var findQueueByIdAction: Self { "FindQueueByIdAction" }
    /// `FindScheduleAction`.
    @_alwaysEmitIntoClient public static var findScheduleAction: Self { "FindScheduleAction" }
    /// `FindScheduleGroupAction`.
    @_alwaysEmitIntoClient public static var findScheduleGroupAction: Self { "FindScheduleGroupAction" }
    /// `FindSkillAction`.
    @_alwaysEmitIntoClient public static var findSkillAction: Self { "FindSkillAction" }
    /// `FindSystemPromptAction`.
    @_alwaysEmitIntoClient public static var findSystemPromptAction: Self { "FindSystemPromptAction" }
    /// `FindUserAction`.
    @_alwaysEmitIntoClient public static var findUserAction: Self { "FindUserAction" }
    /// `FindUserByIdAction`.
    @_alwaysEmitIntoClient public static var findUserByIdAction: Self { "FindUserByIdAction" }
    /// `FindUsersByIdAction`.
    @_alwaysEmitIntoClient public static var findUsersByIdAction: Self { "FindUsersByIdAction" }
    /// `FindUserPromptAction`.
    @_alwaysEmitIntoClient public static var findUserPromptAction: Self { "FindUserPromptAction" }
    /// `FindUtilizationLabelAction`.
    @_alwaysEmitIntoClient public static var findUtilizationLabelAction: Self { "FindUtilizationLabelAction" }
    /// `FormAction`.
    @_alwaysEmitIntoClient public static var formAction: Self { "FormAction" }
    /// `SwitchAction`.
    @_alwaysEmitIntoClient public static var switchAction: Self { "SwitchAction" }
    /// `DataAction`.
    @_alwaysEmitIntoClient public static var dataAction: Self { "DataAction" }
    /// `DataTableLookupAction`.
    @_alwaysEmitIntoClient public static var dataTableLookupAction: Self { "DataTableLookupAction" }
    /// `GetExternalContactAction`.
    @_alwaysEmitIntoClient public static var getExternalContactAction: Self { "GetExternalContactAction" }
    /// `GetExternalOrganizationAction`.
    @_alwaysEmitIntoClient public static var getExternalOrganizationAction: Self { "GetExternalOrganizationAction" }
    /// `GetAssignedCustomerSegmentsAction`.
    @_alwaysEmitIntoClient public static var getAssignedCustomerSegmentsAction: Self { "GetAssignedCustomerSegmentsAction" }
    /// `LoopAction`.
    @_alwaysEmitIntoClient public static var loopAction: Self { "LoopAction" }
    /// `ExitLoopAction`.
    @_alwaysEmitIntoClient public static var exitLoopAction: Self { "ExitLoopAction" }
    /// `NextLoopAction`.
    @_alwaysEmitIntoClient public static var nextLoopAction: Self { "NextLoopAction" }
    /// `LoopUntilAction`.
    @_alwaysEmitIntoClient public static var loopUntilAction: Self { "LoopUntilAction" }
    /// `SetActiveIntentAction`.
    @_alwaysEmitIntoClient public static var setActiveIntentAction: Self { "SetActiveIntentAction" }
    /// `SetFlowOutcomeAction`.
    @_alwaysEmitIntoClient public static var setFlowOutcomeAction: Self { "SetFlowOutcomeAction" }
    /// `InitializeFlowOutcomeAction`.
    @_alwaysEmitIntoClient public static var initializeFlowOutcomeAction: Self { "InitializeFlowOutcomeAction" }
    /// `AskForStringAction`.
    @_alwaysEmitIntoClient public static var askForStringAction: Self { "AskForStringAction" }
    /// `SendResponseAction`.
    @_alwaysEmitIntoClient public static var sendResponseAction: Self { "SendResponseAction" }
    /// `GetResponseAction`.
    @_alwaysEmitIntoClient public static var getResponseAction: Self { "GetResponseAction" }
    /// `ExtractSecureDataAction`.
    @_alwaysEmitIntoClient public static var extractSecureDataAction: Self { "ExtractSecureDataAction" }
    /// `SecureAction`.
    @_alwaysEmitIntoClient public static var secureAction: Self { "SecureAction" }
    /// `TransferTaskAction`.
    @_alwaysEmitIntoClient public static var transferTaskAction: Self { "TransferTaskAction" }
    /// `DigitalMenuAction`.
    @_alwaysEmitIntoClient public static var digitalMenuAction: Self { "DigitalMenuAction" }
    /// `WaitForInputAction`.
    @_alwaysEmitIntoClient public static var waitForInputAction: Self { "WaitForInputAction" }
    /// `EvaluateScheduleAction`.
    @_alwaysEmitIntoClient public static var evaluateScheduleAction: Self { "EvaluateScheduleAction" }
    /// `EvaluateScheduleGroupAction`.
    @_alwaysEmitIntoClient public static var evaluateScheduleGroupAction: Self { "EvaluateScheduleGroupAction" }
    /// `PromoteExternalContactAction`.
    @_alwaysEmitIntoClient public static var promoteExternalContactAction: Self { "PromoteExternalContactAction" }
    /// `ShowKnowledgeArticleAction`.
    @_alwaysEmitIntoClient public static var showKnowledgeArticleAction: Self { "ShowKnowledgeArticleAction" }
    /// `SendKnowledgeFeedbackAction`.
    @_alwaysEmitIntoClient public static var sendKnowledgeFeedbackAction: Self { "SendKnowledgeFeedbackAction" }
    /// `SetLocaleAction`.
    @_alwaysEmitIntoClient public static var setLocaleAction: Self { "SetLocaleAction" }
    /// `ScreenPopAction`.
    @_alwaysEmitIntoClient public static var screenPopAction: Self { "ScreenPopAction" }
    /// `SetUtilizationLabelAction`.
    @_alwaysEmitIntoClient public static var setUtilizationLabelAction: Self { "SetUtilizationLabelAction" }
    /// `SetWrapupCodeAction`.
    @_alwaysEmitIntoClient public static var setWrapupCodeAction: Self { "SetWrapupCodeAction" }
    /// `TransferPureMatchAction`.
    @_alwaysEmitIntoClient public static var transferPureMatchAction: Self { "TransferPureMatchAction" }
    /// `TransferUserAction`.
    @_alwaysEmitIntoClient public static var transferUserAction: Self { "TransferUserAction" }
    /// `TransferGroupAction`.
    @_alwaysEmitIntoClient public static var transferGroupAction: Self { "TransferGroupAction" }
    /// `TransferExternalAction`.
    @_alwaysEmitIntoClient public static var transferExternalAction: Self { "TransferExternalAction" }
    /// `GetAttributesAction`.
    @_alwaysEmitIntoClient public static var getAttributesAction: Self { "GetAttributesAction" }
    /// `SetAttributesAction`.
    @_alwaysEmitIntoClient public static var setAttributesAction: Self { "SetAttributesAction" }
    /// `SendInteractiveApplicationAction`.
    @_alwaysEmitIntoClient public static var sendInteractiveApplicationAction: Self { "SendInteractiveApplicationAction" }
    /// `SendRichLinkAction`.
    @_alwaysEmitIntoClient public static var sendRichLinkAction: Self { "SendRichLinkAction" }
    /// `SendDigitalContentAction`.
    @_alwaysEmitIntoClient public static var sendDigitalContentAction: Self { "SendDigitalContentAction" }
    /// `AgenticAskForIntentAction`.
    @_alwaysEmitIntoClient public static var agenticAskForIntentAction: Self { "AgenticAskForIntentAction" }
    /// `AgenticAnythingElseAction`.
    @_alwaysEmitIntoClient public static var agenticAnythingElseAction: Self { "AgenticAnythingElseAction" }
    /// `CreateConversationAttributeAction`.
    @_alwaysEmitIntoClient public static var createConversationAttributeAction: Self { "CreateConversationAttributeAction" }
    /// `GetConversationAttributeAction`.
    @_alwaysEmitIntoClient public static var getConversationAttributeAction: Self { "GetConversationAttributeAction" }
    /// `GetConversationAttributesAction`.
    @_alwaysEmitIntoClient public static var getConversationAttributesAction: Self { "GetConversationAttributesAction" }
    /// `UpdateConversationAttributeAction`.
    @_alwaysEmitIntoClient public static var updateConversationAttributeAction: Self { "UpdateConversationAttributeAction" }
    /// `FindDivisionAction`.
    @_alwaysEmitIntoClient public static var findDivisionAction: Self { "FindDivisionAction" }
    /// `FindDivisionsAction`.
    @_alwaysEmitIntoClient public static var findDivisionsAction: Self { "FindDivisionsAction" }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
}

/// The schema `ReportingTurnIntent`.
public typealias ReportingTurnIntent = Model<ReportingTurnIntentFields>

/// The properties of ``ReportingTurnIntent``.
public struct ReportingTurnIntentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `confidence`.
    @_alwaysEmitIntoClient public var confidence: Field<Double> { Field("confidence") }
    /// `slots`.
    @_alwaysEmitIntoClient public var slots: Field<[ReportingTurnIntentSlot]> { Field("slots") }
}

/// The schema `ReportingTurnIntentSlot`.
public typealias ReportingTurnIntentSlot = Model<ReportingTurnIntentSlotFields>

/// The properties of ``ReportingTurnIntentSlot``.
public struct ReportingTurnIntentSlotFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `value`.
    @_alwaysEmitIntoClient public var value: Field<String> { Field("value") }
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<String> { Field("type") }
    /// `confidence`.
    @_alwaysEmitIntoClient public var confidence: Field<Double> { Field("confidence") }
}

/// The schema `ReportingTurnKnowledge`.
public typealias ReportingTurnKnowledge = Model<ReportingTurnKnowledgeFields>

/// The properties of ``ReportingTurnKnowledge``.
public struct ReportingTurnKnowledgeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `knowledgeBaseId`.
    @_alwaysEmitIntoClient public var knowledgeBaseId: Field<String> { Field("knowledgeBaseId") }
    /// `feedback`.
    @_alwaysEmitIntoClient public var feedback: Field<ReportingTurnKnowledgeFeedback> { Field("feedback") }
    /// `search`.
    @_alwaysEmitIntoClient public var search: Field<ReportingTurnKnowledgeSearch> { Field("search") }
}

/// The schema `ReportingTurnKnowledgeDocument`.
public typealias ReportingTurnKnowledgeDocument = Model<ReportingTurnKnowledgeDocumentFields>

/// The properties of ``ReportingTurnKnowledgeDocument``.
public struct ReportingTurnKnowledgeDocumentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `question`.
    @_alwaysEmitIntoClient public var question: Field<String> { Field("question") }
    /// `answer`.
    @_alwaysEmitIntoClient public var answer: Field<String> { Field("answer") }
    /// `confidence`.
    @_alwaysEmitIntoClient public var confidence: Field<Double> { Field("confidence") }
}

/// The schema `ReportingTurnKnowledgeEvents`.
public typealias ReportingTurnKnowledgeEvents = Model<ReportingTurnKnowledgeEventsFields>

/// The properties of ``ReportingTurnKnowledgeEvents``.
public struct ReportingTurnKnowledgeEventsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `search`.
    @_alwaysEmitIntoClient public var search: Field<[ReportingTurnKnowledgeSearchEvent]> { Field("search") }
    /// `feedback`.
    @_alwaysEmitIntoClient public var feedback: Field<[ReportingTurnKnowledgeFeedbackEvent]> { Field("feedback") }
}

/// The schema `ReportingTurnKnowledgeFeedback`.
public typealias ReportingTurnKnowledgeFeedback = Model<ReportingTurnKnowledgeFeedbackFields>

/// The properties of ``ReportingTurnKnowledgeFeedback``.
public struct ReportingTurnKnowledgeFeedbackFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `searchId`.
    @_alwaysEmitIntoClient public var searchId: Field<String> { Field("searchId") }
    /// `rating`.
    @_alwaysEmitIntoClient public var rating: Field<Int> { Field("rating") }
    /// `documents`.
    @_alwaysEmitIntoClient public var documents: Field<[ReportingTurnKnowledgeDocument]> { Field("documents") }
}

/// The schema `ReportingTurnKnowledgeFeedbackEvent`.
public typealias ReportingTurnKnowledgeFeedbackEvent = Model<ReportingTurnKnowledgeFeedbackEventFields>

/// The properties of ``ReportingTurnKnowledgeFeedbackEvent``.
public struct ReportingTurnKnowledgeFeedbackEventFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `searchId`.
    @_alwaysEmitIntoClient public var searchId: Field<String> { Field("searchId") }
    /// `knowledgeBaseId`.
    @_alwaysEmitIntoClient public var knowledgeBaseId: Field<String> { Field("knowledgeBaseId") }
    /// `documents`.
    @_alwaysEmitIntoClient public var documents: Field<[ReportingTurnKnowledgeDocument]> { Field("documents") }
    /// `feedbackRating`.
    @_alwaysEmitIntoClient public var feedbackRating: Field<Int> { Field("feedbackRating") }
    /// `documentVariationId`.
    @_alwaysEmitIntoClient public var documentVariationId: Field<String> { Field("documentVariationId") }
    /// `documentVersionId`.
    @_alwaysEmitIntoClient public var documentVersionId: Field<String> { Field("documentVersionId") }
}

/// The schema `ReportingTurnKnowledgeSearch`.
public typealias ReportingTurnKnowledgeSearch = Model<ReportingTurnKnowledgeSearchFields>

/// The properties of ``ReportingTurnKnowledgeSearch``.
public struct ReportingTurnKnowledgeSearchFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `searchId`.
    @_alwaysEmitIntoClient public var searchId: Field<String> { Field("searchId") }
    /// `documents`.
    @_alwaysEmitIntoClient public var documents: Field<[ReportingTurnKnowledgeDocument]> { Field("documents") }
    /// `query`.
    @_alwaysEmitIntoClient public var query: Field<String> { Field("query") }
}

/// The schema `ReportingTurnKnowledgeSearchEvent`.
public typealias ReportingTurnKnowledgeSearchEvent = Model<ReportingTurnKnowledgeSearchEventFields>

/// The properties of ``ReportingTurnKnowledgeSearchEvent``.
public struct ReportingTurnKnowledgeSearchEventFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `searchId`.
    @_alwaysEmitIntoClient public var searchId: Field<String> { Field("searchId") }
    /// `knowledgeBaseId`.
    @_alwaysEmitIntoClient public var knowledgeBaseId: Field<String> { Field("knowledgeBaseId") }
    /// `documents`.
    @_alwaysEmitIntoClient public var documents: Field<[ReportingTurnKnowledgeDocument]> { Field("documents") }
    /// `searchQuery`.
    @_alwaysEmitIntoClient public var searchQuery: Field<String> { Field("searchQuery") }
    /// `answerDocumentId`.
    @_alwaysEmitIntoClient public var answerDocumentId: Field<String> { Field("answerDocumentId") }
}

/// The schema `ReportingTurnsResponse`.
public typealias ReportingTurnsResponse = Model<ReportingTurnsResponseFields>

/// The properties of ``ReportingTurnsResponse``.
public struct ReportingTurnsResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[ReportingTurn]> { Field("entities") }
    /// `nextUri`.
    @_alwaysEmitIntoClient public var nextUri: Field<String> { Field("nextUri") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `previousUri`.
    @_alwaysEmitIntoClient public var previousUri: Field<String> { Field("previousUri") }
}

/// The schema `ResolutionAggregateDataContainer`.
public typealias ResolutionAggregateDataContainer = Model<ResolutionAggregateDataContainerFields>

/// The properties of ``ResolutionAggregateDataContainer``.
public struct ResolutionAggregateDataContainerFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `group`.
    @_alwaysEmitIntoClient public var group: Field<[String: String]> { Field("group") }
    /// `data`.
    @_alwaysEmitIntoClient public var data: Field<[StatisticalResponse]> { Field("data") }
}

/// The schema `ResolutionAggregateQueryClause`.
public typealias ResolutionAggregateQueryClause = Model<ResolutionAggregateQueryClauseFields>

/// The properties of ``ResolutionAggregateQueryClause``.
public struct ResolutionAggregateQueryClauseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<ResolutionAggregateQueryClauseType> { Field("type") }
    /// `predicates`, required.
    @_alwaysEmitIntoClient public var predicates: Field<[ResolutionAggregateQueryPredicate]> { Field("predicates") }
}

/// A value of `type` of ``ResolutionAggregateQueryClause``, open to those that are newer than this version.
public struct ResolutionAggregateQueryClauseType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `and`.
    @_alwaysEmitIntoClient public static var and: Self { "and" }
    /// `or`.
    @_alwaysEmitIntoClient public static var or: Self { "or" }
}

/// The schema `ResolutionAggregateQueryFilter`.
public typealias ResolutionAggregateQueryFilter = Model<ResolutionAggregateQueryFilterFields>

/// The properties of ``ResolutionAggregateQueryFilter``.
public struct ResolutionAggregateQueryFilterFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<ResolutionAggregateQueryFilterType> { Field("type") }
    /// `clauses`.
    @_alwaysEmitIntoClient public var clauses: Field<[ResolutionAggregateQueryClause]> { Field("clauses") }
    /// `predicates`.
    @_alwaysEmitIntoClient public var predicates: Field<[ResolutionAggregateQueryPredicate]> { Field("predicates") }
}

/// A value of `type` of ``ResolutionAggregateQueryFilter``, open to those that are newer than this version.
public struct ResolutionAggregateQueryFilterType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `and`.
    @_alwaysEmitIntoClient public static var and: Self { "and" }
    /// `or`.
    @_alwaysEmitIntoClient public static var or: Self { "or" }
}

/// The schema `ResolutionAggregateQueryPredicate`.
public typealias ResolutionAggregateQueryPredicate = Model<ResolutionAggregateQueryPredicateFields>

/// The properties of ``ResolutionAggregateQueryPredicate``.
public struct ResolutionAggregateQueryPredicateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<ResolutionAggregateQueryPredicateType> { Field("type") }
    /// `dimension`.
    @_alwaysEmitIntoClient public var dimension: Field<ResolutionAggregateQueryPredicateDimension> { Field("dimension") }
    /// `operator`.
    @_alwaysEmitIntoClient public var `operator`: Field<ResolutionAggregateQueryPredicateOperator> { Field("operator") }
    /// `value`.
    @_alwaysEmitIntoClient public var value: Field<String> { Field("value") }
    /// `range`.
    @_alwaysEmitIntoClient public var range: Field<NumericRange> { Field("range") }
}

/// A value of `type` of ``ResolutionAggregateQueryPredicate``, open to those that are newer than this version.
public struct ResolutionAggregateQueryPredicateType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `dimension`.
    @_alwaysEmitIntoClient public static var dimension: Self { "dimension" }
    /// `property`.
    @_alwaysEmitIntoClient public static var property: Self { "property" }
    /// `metric`.
    @_alwaysEmitIntoClient public static var metric: Self { "metric" }
}

/// A value of `dimension` of ``ResolutionAggregateQueryPredicate``, open to those that are newer than this version.
public struct ResolutionAggregateQueryPredicateDimension: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `conversationId`.
    @_alwaysEmitIntoClient public static var conversationId: Self { "conversationId" }
    /// `externalContactId`.
    @_alwaysEmitIntoClient public static var externalContactId: Self { "externalContactId" }
    /// `mediaType`.
    @_alwaysEmitIntoClient public static var mediaType: Self { "mediaType" }
    /// `queueId`.
    @_alwaysEmitIntoClient public static var queueId: Self { "queueId" }
    /// `requestedRouting`.
    @_alwaysEmitIntoClient public static var requestedRouting: Self { "requestedRouting" }
    /// `usedRouting`.
    @_alwaysEmitIntoClient public static var usedRouting: Self { "usedRouting" }
    /// `userId`.
    @_alwaysEmitIntoClient public static var userId: Self { "userId" }
    /// `wrapUpDate`.
    @_alwaysEmitIntoClient public static var wrapUpDate: Self { "wrapUpDate" }
}

/// A value of `operator` of ``ResolutionAggregateQueryPredicate``, open to those that are newer than this version.
public struct ResolutionAggregateQueryPredicateOperator: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `matches`.
    @_alwaysEmitIntoClient public static var matches: Self { "matches" }
    /// `exists`.
    @_alwaysEmitIntoClient public static var exists: Self { "exists" }
    /// `notExists`.
    @_alwaysEmitIntoClient public static var notExists: Self { "notExists" }
}

/// The schema `ResolutionAggregateQueryResponse`.
public typealias ResolutionAggregateQueryResponse = Model<ResolutionAggregateQueryResponseFields>

/// The properties of ``ResolutionAggregateQueryResponse``.
public struct ResolutionAggregateQueryResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `results`.
    @_alwaysEmitIntoClient public var results: Field<[ResolutionAggregateDataContainer]> { Field("results") }
}

/// The schema `ResolutionAggregationQuery`.
public typealias ResolutionAggregationQuery = Model<ResolutionAggregationQueryFields>

/// The properties of ``ResolutionAggregationQuery``.
public struct ResolutionAggregationQueryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `interval`, required, an interval: two dates of ISO 8601 with `/` between them.
    @_alwaysEmitIntoClient public var interval: Field<String> { Field("interval") }
    /// `granularity`.
    @_alwaysEmitIntoClient public var granularity: Field<String> { Field("granularity") }
    /// `timeZone`.
    @_alwaysEmitIntoClient public var timeZone: Field<String> { Field("timeZone") }
    /// `groupBy`.
    @_alwaysEmitIntoClient public var groupBy: Field<[ResolutionAggregationQueryGroupBy]> { Field("groupBy") }
    /// `filter`.
    @_alwaysEmitIntoClient public var filter: Field<ResolutionAggregateQueryFilter> { Field("filter") }
    /// `metrics`, required.
    @_alwaysEmitIntoClient public var metrics: Field<[ResolutionAggregationQueryMetrics]> { Field("metrics") }
    /// `flattenMultivaluedDimensions`.
    @_alwaysEmitIntoClient public var flattenMultivaluedDimensions: Field<Bool> { Field("flattenMultivaluedDimensions") }
    /// `views`.
    @_alwaysEmitIntoClient public var views: Field<[ResolutionAggregationView]> { Field("views") }
    /// `alternateTimeDimension`.
    @_alwaysEmitIntoClient public var alternateTimeDimension: Field<ResolutionAggregationQueryAlternateTimeDimension> { Field("alternateTimeDimension") }
}

/// A value of `groupBy` of ``ResolutionAggregationQuery``, open to those that are newer than this version.
public struct ResolutionAggregationQueryGroupBy: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `conversationId`.
    @_alwaysEmitIntoClient public static var conversationId: Self { "conversationId" }
    /// `externalContactId`.
    @_alwaysEmitIntoClient public static var externalContactId: Self { "externalContactId" }
    /// `mediaType`.
    @_alwaysEmitIntoClient public static var mediaType: Self { "mediaType" }
    /// `queueId`.
    @_alwaysEmitIntoClient public static var queueId: Self { "queueId" }
    /// `requestedRouting`.
    @_alwaysEmitIntoClient public static var requestedRouting: Self { "requestedRouting" }
    /// `usedRouting`.
    @_alwaysEmitIntoClient public static var usedRouting: Self { "usedRouting" }
    /// `userId`.
    @_alwaysEmitIntoClient public static var userId: Self { "userId" }
}

/// A value of `metrics` of ``ResolutionAggregationQuery``, open to those that are newer than this version.
public struct ResolutionAggregationQueryMetrics: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `nNextContactAvoided`.
    @_alwaysEmitIntoClient public static var nNextContactAvoided: Self { "nNextContactAvoided" }
}

/// A value of `alternateTimeDimension` of ``ResolutionAggregationQuery``, open to those that are newer than this
/// version.
public struct ResolutionAggregationQueryAlternateTimeDimension: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `eventTime`.
    @_alwaysEmitIntoClient public static var eventTime: Self { "eventTime" }
    /// `wrapUpDate`.
    @_alwaysEmitIntoClient public static var wrapUpDate: Self { "wrapUpDate" }
}

/// The schema `ResolutionAggregationView`.
public typealias ResolutionAggregationView = Model<ResolutionAggregationViewFields>

/// The properties of ``ResolutionAggregationView``.
public struct ResolutionAggregationViewFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `target`, required.
    @_alwaysEmitIntoClient public var target: Field<ResolutionAggregationViewTarget> { Field("target") }
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `function`, required.
    @_alwaysEmitIntoClient public var function: Field<ResolutionAggregationViewFunction> { Field("function") }
    /// `range`.
    @_alwaysEmitIntoClient public var range: Field<AggregationRange> { Field("range") }
}

/// A value of `target` of ``ResolutionAggregationView``, open to those that are newer than this version.
public struct ResolutionAggregationViewTarget: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `nNextContactAvoided`.
    @_alwaysEmitIntoClient public static var nNextContactAvoided: Self { "nNextContactAvoided" }
}

/// A value of `function` of ``ResolutionAggregationView``, open to those that are newer than this version.
public struct ResolutionAggregationViewFunction: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `rangeBound`.
    @_alwaysEmitIntoClient public static var rangeBound: Self { "rangeBound" }
}

/// The schema `ResolutionAsyncAggregateQueryResponse`.
public typealias ResolutionAsyncAggregateQueryResponse = Model<ResolutionAsyncAggregateQueryResponseFields>

/// The properties of ``ResolutionAsyncAggregateQueryResponse``.
public struct ResolutionAsyncAggregateQueryResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `results`.
    @_alwaysEmitIntoClient public var results: Field<[ResolutionAggregateDataContainer]> { Field("results") }
    /// `cursor`.
    @_alwaysEmitIntoClient public var cursor: Field<String> { Field("cursor") }
}

/// The schema `ResolutionAsyncAggregationQuery`.
public typealias ResolutionAsyncAggregationQuery = Model<ResolutionAsyncAggregationQueryFields>

/// The properties of ``ResolutionAsyncAggregationQuery``.
public struct ResolutionAsyncAggregationQueryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `interval`, required, an interval: two dates of ISO 8601 with `/` between them.
    @_alwaysEmitIntoClient public var interval: Field<String> { Field("interval") }
    /// `granularity`.
    @_alwaysEmitIntoClient public var granularity: Field<String> { Field("granularity") }
    /// `timeZone`.
    @_alwaysEmitIntoClient public var timeZone: Field<String> { Field("timeZone") }
    /// `groupBy`.
    @_alwaysEmitIntoClient public var groupBy: Field<[ResolutionAsyncAggregationQueryGroupBy]> { Field("groupBy") }
    /// `filter`.
    @_alwaysEmitIntoClient public var filter: Field<ResolutionAggregateQueryFilter> { Field("filter") }
    /// `metrics`, required.
    @_alwaysEmitIntoClient public var metrics: Field<[ResolutionAsyncAggregationQueryMetrics]> { Field("metrics") }
    /// `flattenMultivaluedDimensions`.
    @_alwaysEmitIntoClient public var flattenMultivaluedDimensions: Field<Bool> { Field("flattenMultivaluedDimensions") }
    /// `views`.
    @_alwaysEmitIntoClient public var views: Field<[ResolutionAggregationView]> { Field("views") }
    /// `alternateTimeDimension`.
    @_alwaysEmitIntoClient public var alternateTimeDimension: Field<ResolutionAsyncAggregationQueryAlternateTimeDimension> { Field("alternateTimeDimension") }
    /// `pageSize`.
    @_alwaysEmitIntoClient public var pageSize: Field<Int> { Field("pageSize") }
}

/// A value of `groupBy` of ``ResolutionAsyncAggregationQuery``, open to those that are newer than this version.
public struct ResolutionAsyncAggregationQueryGroupBy: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `conversationId`.
    @_alwaysEmitIntoClient public static var conversationId: Self { "conversationId" }
    /// `externalContactId`.
    @_alwaysEmitIntoClient public static var externalContactId: Self { "externalContactId" }
    /// `mediaType`.
    @_alwaysEmitIntoClient public static var mediaType: Self { "mediaType" }
    /// `queueId`.
    @_alwaysEmitIntoClient public static var queueId: Self { "queueId" }
    /// `requestedRouting`.
    @_alwaysEmitIntoClient public static var requestedRouting: Self { "requestedRouting" }
    /// `usedRouting`.
    @_alwaysEmitIntoClient public static var usedRouting: Self { "usedRouting" }
    /// `userId`.
    @_alwaysEmitIntoClient public static var userId: Self { "userId" }
}

/// A value of `metrics` of ``ResolutionAsyncAggregationQuery``, open to those that are newer than this version.
public struct ResolutionAsyncAggregationQueryMetrics: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `nNextContactAvoided`.
    @_alwaysEmitIntoClient public static var nNextContactAvoided: Self { "nNextContactAvoided" }
}

/// A value of `alternateTimeDimension` of ``ResolutionAsyncAggregationQuery``, open to those that are newer than this
/// version.
public struct ResolutionAsyncAggregationQueryAlternateTimeDimension: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `eventTime`.
    @_alwaysEmitIntoClient public static var eventTime: Self { "eventTime" }
    /// `wrapUpDate`.
    @_alwaysEmitIntoClient public static var wrapUpDate: Self { "wrapUpDate" }
}
