// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

/// The schema `WaitlistPosition`.
public typealias WaitlistPosition = Model<WaitlistPositionFields>

/// The properties of ``WaitlistPosition``.
public struct WaitlistPositionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `timeOffRequest`.
    @_alwaysEmitIntoClient public var timeOffRequest: Field<TimeOffRequestReference> { Field("timeOffRequest") }
    /// `timeOffLimit`.
    @_alwaysEmitIntoClient public var timeOffLimit: Field<TimeOffLimitReference> { Field("timeOffLimit") }
    /// `date`, a date such as `2026-11-24`.
    @_alwaysEmitIntoClient public var date: Field<String> { Field("date") }
    /// `waitlistPosition`.
    @_alwaysEmitIntoClient public var waitlistPosition: Field<Int> { Field("waitlistPosition") }
}

/// The schema `WaitlistPositionListing`.
public typealias WaitlistPositionListing = Model<WaitlistPositionListingFields>

/// The properties of ``WaitlistPositionListing``.
public struct WaitlistPositionListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[WaitlistPosition]> { Field("entities") }
}

/// The schema `WeekSchedule`.
public typealias WeekSchedule = Model<WeekScheduleFields>

/// The properties of ``WeekSchedule``.
public struct WeekScheduleFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `weekDate`.
    @_alwaysEmitIntoClient public var weekDate: Field<String> { Field("weekDate") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `published`.
    @_alwaysEmitIntoClient public var published: Field<Bool> { Field("published") }
    /// `generationResults`.
    @_alwaysEmitIntoClient public var generationResults: Field<WeekScheduleGenerationResult> { Field("generationResults") }
    /// `shortTermForecast`.
    @_alwaysEmitIntoClient public var shortTermForecast: Field<ShortTermForecastReference> { Field("shortTermForecast") }
    /// `metadata`.
    @_alwaysEmitIntoClient public var metadata: Field<WfmVersionedEntityMetadata> { Field("metadata") }
    /// `userSchedules`.
    @_alwaysEmitIntoClient public var userSchedules: Field<[String: UserSchedule]> { Field("userSchedules") }
    /// `headcountForecast`.
    @_alwaysEmitIntoClient public var headcountForecast: Field<HeadcountForecast> { Field("headcountForecast") }
    /// `agentSchedulesVersion`.
    @_alwaysEmitIntoClient public var agentSchedulesVersion: Field<Int> { Field("agentSchedulesVersion") }
}

/// The schema `WeekScheduleGenerationResult`.
public typealias WeekScheduleGenerationResult = Model<WeekScheduleGenerationResultFields>

/// The properties of ``WeekScheduleGenerationResult``.
public struct WeekScheduleGenerationResultFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `failed`.
    @_alwaysEmitIntoClient public var failed: Field<Bool> { Field("failed") }
    /// `runId`.
    @_alwaysEmitIntoClient public var runId: Field<String> { Field("runId") }
    /// `agentWarnings`.
    @_alwaysEmitIntoClient public var agentWarnings: Field<[ScheduleGenerationWarning]> { Field("agentWarnings") }
    /// `agentWarningCount`.
    @_alwaysEmitIntoClient public var agentWarningCount: Field<Int> { Field("agentWarningCount") }
}

/// The schema `WeekScheduleListItemResponse`.
public typealias WeekScheduleListItemResponse = Model<WeekScheduleListItemResponseFields>

/// The properties of ``WeekScheduleListItemResponse``.
public struct WeekScheduleListItemResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `weekDate`.
    @_alwaysEmitIntoClient public var weekDate: Field<String> { Field("weekDate") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `published`.
    @_alwaysEmitIntoClient public var published: Field<Bool> { Field("published") }
    /// `generationResults`.
    @_alwaysEmitIntoClient public var generationResults: Field<WeekScheduleGenerationResult> { Field("generationResults") }
    /// `shortTermForecast`.
    @_alwaysEmitIntoClient public var shortTermForecast: Field<ShortTermForecastReference> { Field("shortTermForecast") }
    /// `metadata`.
    @_alwaysEmitIntoClient public var metadata: Field<WfmVersionedEntityMetadata> { Field("metadata") }
}

/// The schema `WeekScheduleListResponse`.
public typealias WeekScheduleListResponse = Model<WeekScheduleListResponseFields>

/// The properties of ``WeekScheduleListResponse``.
public struct WeekScheduleListResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[WeekScheduleListItemResponse]> { Field("entities") }
}

/// The schema `WeekScheduleReference`.
public typealias WeekScheduleReference = Model<WeekScheduleReferenceFields>

/// The properties of ``WeekScheduleReference``.
public struct WeekScheduleReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `weekDate`.
    @_alwaysEmitIntoClient public var weekDate: Field<String> { Field("weekDate") }
}

/// The schema `WeekScheduleResponse`.
public typealias WeekScheduleResponse = Model<WeekScheduleResponseFields>

/// The properties of ``WeekScheduleResponse``.
public struct WeekScheduleResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `result`.
    @_alwaysEmitIntoClient public var result: Field<WeekSchedule> { Field("result") }
    /// `downloadUrl`.
    @_alwaysEmitIntoClient public var downloadUrl: Field<String> { Field("downloadUrl") }
}

/// The schema `WeekShiftTradeListResponse`.
public typealias WeekShiftTradeListResponse = Model<WeekShiftTradeListResponseFields>

/// The properties of ``WeekShiftTradeListResponse``.
public struct WeekShiftTradeListResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[WeekShiftTradeResponse]> { Field("entities") }
    /// `downloadUrl`.
    @_alwaysEmitIntoClient public var downloadUrl: Field<String> { Field("downloadUrl") }
}

/// The schema `WeekShiftTradeMatchesSummaryResponse`.
public typealias WeekShiftTradeMatchesSummaryResponse = Model<WeekShiftTradeMatchesSummaryResponseFields>

/// The properties of ``WeekShiftTradeMatchesSummaryResponse``.
public struct WeekShiftTradeMatchesSummaryResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `weekDate`, a date such as `2026-11-24`.
    @_alwaysEmitIntoClient public var weekDate: Field<String> { Field("weekDate") }
    /// `count`.
    @_alwaysEmitIntoClient public var count: Field<Int> { Field("count") }
    /// `crossWeekReceivingCount`.
    @_alwaysEmitIntoClient public var crossWeekReceivingCount: Field<Int> { Field("crossWeekReceivingCount") }
}

/// The schema `WeekShiftTradeResponse`.
public typealias WeekShiftTradeResponse = Model<WeekShiftTradeResponseFields>

/// The properties of ``WeekShiftTradeResponse``.
public struct WeekShiftTradeResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `trade`.
    @_alwaysEmitIntoClient public var trade: Field<ShiftTradeResponse> { Field("trade") }
    /// `matchReview`.
    @_alwaysEmitIntoClient public var matchReview: Field<ShiftTradeMatchReviewResponse> { Field("matchReview") }
}

/// The schema `Weekly`.
public typealias Weekly = Model<WeeklyFields>

/// The properties of ``Weekly``.
public struct WeeklyFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `downloadUrl`.
    @_alwaysEmitIntoClient public var downloadUrl: Field<String> { Field("downloadUrl") }
    /// `downloadResult`.
    @_alwaysEmitIntoClient public var downloadResult: Field<[ContinuousForecastTimeSeries]> { Field("downloadResult") }
}

/// The schema `WfmAgent`.
public typealias WfmAgent = Model<WfmAgentFields>

/// The properties of ``WfmAgent``.
public struct WfmAgentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `user`.
    @_alwaysEmitIntoClient public var user: Field<UserReference> { Field("user") }
    /// `workPlan`.
    @_alwaysEmitIntoClient public var workPlan: Field<WorkPlanReference> { Field("workPlan") }
    /// `workPlanRotation`.
    @_alwaysEmitIntoClient public var workPlanRotation: Field<WorkPlanRotationReference> { Field("workPlanRotation") }
    /// `acceptDirectShiftTrades`.
    @_alwaysEmitIntoClient public var acceptDirectShiftTrades: Field<Bool> { Field("acceptDirectShiftTrades") }
    /// `workPlanOverrides`.
    @_alwaysEmitIntoClient public var workPlanOverrides: Field<[WorkPlanOverride]> { Field("workPlanOverrides") }
    /// `queues`.
    @_alwaysEmitIntoClient public var queues: Field<[QueueReference]> { Field("queues") }
    /// `languages`.
    @_alwaysEmitIntoClient public var languages: Field<[LanguageReference]> { Field("languages") }
    /// `skills`.
    @_alwaysEmitIntoClient public var skills: Field<[RoutingSkillReference]> { Field("skills") }
    /// `schedulable`.
    @_alwaysEmitIntoClient public var schedulable: Field<Bool> { Field("schedulable") }
    /// `metadata`.
    @_alwaysEmitIntoClient public var metadata: Field<WfmVersionedEntityMetadata> { Field("metadata") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `WfmAgentHistoricalAdherenceJobReference`.
public typealias WfmAgentHistoricalAdherenceJobReference = Model<WfmAgentHistoricalAdherenceJobReferenceFields>

/// The properties of ``WfmAgentHistoricalAdherenceJobReference``.
public struct WfmAgentHistoricalAdherenceJobReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<WfmAgentHistoricalAdherenceJobReferenceStatus> { Field("status") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `status` of ``WfmAgentHistoricalAdherenceJobReference``, open to those that are newer than this version.
public struct WfmAgentHistoricalAdherenceJobReferenceStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Processing`.
    @_alwaysEmitIntoClient public static var processing: Self { "Processing" }
    /// `Complete`.
    @_alwaysEmitIntoClient public static var complete: Self { "Complete" }
    /// `Error`.
    @_alwaysEmitIntoClient public static var error: Self { "Error" }
}

/// The schema `WfmAgentHistoricalAdherenceResponse`.
public typealias WfmAgentHistoricalAdherenceResponse = Model<WfmAgentHistoricalAdherenceResponseFields>

/// The properties of ``WfmAgentHistoricalAdherenceResponse``.
public struct WfmAgentHistoricalAdherenceResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `job`, required.
    @_alwaysEmitIntoClient public var job: Field<WfmAgentHistoricalAdherenceJobReference> { Field("job") }
    /// `downloadUrls`.
    @_alwaysEmitIntoClient public var downloadUrls: Field<[String]> { Field("downloadUrls") }
    /// `result`.
    @_alwaysEmitIntoClient public var result: Field<WfmAgentHistoricalAdherenceResult> { Field("result") }
}

/// The schema `WfmAgentHistoricalAdherenceResult`.
public typealias WfmAgentHistoricalAdherenceResult = Model<WfmAgentHistoricalAdherenceResultFields>

/// The properties of ``WfmAgentHistoricalAdherenceResult``.
public struct WfmAgentHistoricalAdherenceResultFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `user`.
    @_alwaysEmitIntoClient public var user: Field<UserReference> { Field("user") }
    /// `startDate`, required.
    @_alwaysEmitIntoClient public var startDate: Field<Instant> { Field("startDate") }
    /// `endDate`, required.
    @_alwaysEmitIntoClient public var endDate: Field<Instant> { Field("endDate") }
    /// `calculationsCompletedDate`, required.
    @_alwaysEmitIntoClient public var calculationsCompletedDate: Field<Instant> { Field("calculationsCompletedDate") }
    /// `targetAdherencePercentage`, required.
    @_alwaysEmitIntoClient public var targetAdherencePercentage: Field<Double> { Field("targetAdherencePercentage") }
    /// `adherencePercentage`.
    @_alwaysEmitIntoClient public var adherencePercentage: Field<Double> { Field("adherencePercentage") }
    /// `conformancePercentage`.
    @_alwaysEmitIntoClient public var conformancePercentage: Field<Double> { Field("conformancePercentage") }
    /// `impact`, required.
    @_alwaysEmitIntoClient public var impact: Field<WfmAgentHistoricalAdherenceResultImpact> { Field("impact") }
    /// `exceptionInfo`.
    @_alwaysEmitIntoClient public var exceptionInfo: Field<[HistoricalAdherenceExceptionInfo]> { Field("exceptionInfo") }
    /// `dayMetrics`, required.
    @_alwaysEmitIntoClient public var dayMetrics: Field<[AgentAdherenceDayMetrics]> { Field("dayMetrics") }
    /// `actuals`.
    @_alwaysEmitIntoClient public var actuals: Field<[HistoricalAdherenceActuals]> { Field("actuals") }
    /// `scheduledActivities`.
    @_alwaysEmitIntoClient public var scheduledActivities: Field<[AgentAdherenceScheduledActivity]> { Field("scheduledActivities") }
    /// `secondaryPresenceLookupItems`, required.
    @_alwaysEmitIntoClient public var secondaryPresenceLookupItems: Field<[SecondaryPresenceLookupItem]> { Field("secondaryPresenceLookupItems") }
}

/// A value of `impact` of ``WfmAgentHistoricalAdherenceResult``, open to those that are newer than this version.
public struct WfmAgentHistoricalAdherenceResultImpact: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Positive`.
    @_alwaysEmitIntoClient public static var positive: Self { "Positive" }
    /// `Negative`.
    @_alwaysEmitIntoClient public static var negative: Self { "Negative" }
    /// `Neutral`.
    @_alwaysEmitIntoClient public static var neutral: Self { "Neutral" }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
}

/// The schema `WfmEntityMetadata`.
public typealias WfmEntityMetadata = Model<WfmEntityMetadataFields>

/// The properties of ``WfmEntityMetadata``.
public struct WfmEntityMetadataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `modifiedBy`.
    @_alwaysEmitIntoClient public var modifiedBy: Field<UserReference> { Field("modifiedBy") }
    /// `dateModified`.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `createdBy`.
    @_alwaysEmitIntoClient public var createdBy: Field<UserReference> { Field("createdBy") }
    /// `dateCreated`.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
}

/// The schema `WfmForecastModificationIntervalOffsetValue`.
public typealias WfmForecastModificationIntervalOffsetValue = Model<WfmForecastModificationIntervalOffsetValueFields>

/// The properties of ``WfmForecastModificationIntervalOffsetValue``.
public struct WfmForecastModificationIntervalOffsetValueFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `intervalIndex`, required.
    @_alwaysEmitIntoClient public var intervalIndex: Field<Int> { Field("intervalIndex") }
    /// `value`, required.
    @_alwaysEmitIntoClient public var value: Field<Double> { Field("value") }
}

/// The schema `WfmHistoricalAdherenceBulkItem`.
public typealias WfmHistoricalAdherenceBulkItem = Model<WfmHistoricalAdherenceBulkItemFields>

/// The properties of ``WfmHistoricalAdherenceBulkItem``.
public struct WfmHistoricalAdherenceBulkItemFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `managementUnitId`, required.
    @_alwaysEmitIntoClient public var managementUnitId: Field<String> { Field("managementUnitId") }
    /// `startDate`, required.
    @_alwaysEmitIntoClient public var startDate: Field<Instant> { Field("startDate") }
    /// `endDate`, required.
    @_alwaysEmitIntoClient public var endDate: Field<Instant> { Field("endDate") }
    /// `userIds`.
    @_alwaysEmitIntoClient public var userIds: Field<[String]> { Field("userIds") }
    /// `includeExceptions`.
    @_alwaysEmitIntoClient public var includeExceptions: Field<Bool> { Field("includeExceptions") }
    /// `includeActuals`.
    @_alwaysEmitIntoClient public var includeActuals: Field<Bool> { Field("includeActuals") }
}

/// The schema `WfmHistoricalAdherenceBulkJobReference`.
public typealias WfmHistoricalAdherenceBulkJobReference = Model<WfmHistoricalAdherenceBulkJobReferenceFields>

/// The properties of ``WfmHistoricalAdherenceBulkJobReference``.
public struct WfmHistoricalAdherenceBulkJobReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<WfmHistoricalAdherenceBulkJobReferenceStatus> { Field("status") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `status` of ``WfmHistoricalAdherenceBulkJobReference``, open to those that are newer than this version.
public struct WfmHistoricalAdherenceBulkJobReferenceStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Processing`.
    @_alwaysEmitIntoClient public static var processing: Self { "Processing" }
    /// `Complete`.
    @_alwaysEmitIntoClient public static var complete: Self { "Complete" }
    /// `Error`.
    @_alwaysEmitIntoClient public static var error: Self { "Error" }
}

/// The schema `WfmHistoricalAdherenceBulkQuery`.
public typealias WfmHistoricalAdherenceBulkQuery = Model<WfmHistoricalAdherenceBulkQueryFields>

/// The properties of ``WfmHistoricalAdherenceBulkQuery``.
public struct WfmHistoricalAdherenceBulkQueryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `items`, required.
    @_alwaysEmitIntoClient public var items: Field<[WfmHistoricalAdherenceBulkItem]> { Field("items") }
    /// `timeZone`, required.
    @_alwaysEmitIntoClient public var timeZone: Field<String> { Field("timeZone") }
}

/// The schema `WfmHistoricalAdherenceBulkResponse`.
public typealias WfmHistoricalAdherenceBulkResponse = Model<WfmHistoricalAdherenceBulkResponseFields>

/// The properties of ``WfmHistoricalAdherenceBulkResponse``.
public struct WfmHistoricalAdherenceBulkResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `job`.
    @_alwaysEmitIntoClient public var job: Field<WfmHistoricalAdherenceBulkJobReference> { Field("job") }
    /// `downloadUrls`.
    @_alwaysEmitIntoClient public var downloadUrls: Field<[String]> { Field("downloadUrls") }
    /// `downloadResult`.
    @_alwaysEmitIntoClient public var downloadResult: Field<WfmHistoricalAdherenceBulkResult> { Field("downloadResult") }
}

/// The schema `WfmHistoricalAdherenceBulkResult`.
public typealias WfmHistoricalAdherenceBulkResult = Model<WfmHistoricalAdherenceBulkResultFields>

/// The properties of ``WfmHistoricalAdherenceBulkResult``.
public struct WfmHistoricalAdherenceBulkResultFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `startDate`.
    @_alwaysEmitIntoClient public var startDate: Field<Instant> { Field("startDate") }
    /// `endDate`.
    @_alwaysEmitIntoClient public var endDate: Field<Instant> { Field("endDate") }
    /// `managementUnitId`.
    @_alwaysEmitIntoClient public var managementUnitId: Field<String> { Field("managementUnitId") }
    /// `userResults`.
    @_alwaysEmitIntoClient public var userResults: Field<[WfmHistoricalAdherenceBulkUserResult]> { Field("userResults") }
    /// `lookupIdToSecondaryPresenceId`.
    @_alwaysEmitIntoClient public var lookupIdToSecondaryPresenceId: Field<[String: String]> { Field("lookupIdToSecondaryPresenceId") }
}

/// The schema `WfmHistoricalAdherenceBulkUserDayMetrics`.
public typealias WfmHistoricalAdherenceBulkUserDayMetrics = Model<WfmHistoricalAdherenceBulkUserDayMetricsFields>

/// The properties of ``WfmHistoricalAdherenceBulkUserDayMetrics``.
public struct WfmHistoricalAdherenceBulkUserDayMetricsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `dayStartOffsetSeconds`.
    @_alwaysEmitIntoClient public var dayStartOffsetSeconds: Field<Int> { Field("dayStartOffsetSeconds") }
    /// `adherenceScheduleSeconds`.
    @_alwaysEmitIntoClient public var adherenceScheduleSeconds: Field<Int> { Field("adherenceScheduleSeconds") }
    /// `conformanceScheduleSeconds`.
    @_alwaysEmitIntoClient public var conformanceScheduleSeconds: Field<Int> { Field("conformanceScheduleSeconds") }
    /// `conformanceActualSeconds`.
    @_alwaysEmitIntoClient public var conformanceActualSeconds: Field<Int> { Field("conformanceActualSeconds") }
    /// `exceptionCount`.
    @_alwaysEmitIntoClient public var exceptionCount: Field<Int> { Field("exceptionCount") }
    /// `exceptionDurationSeconds`.
    @_alwaysEmitIntoClient public var exceptionDurationSeconds: Field<Int> { Field("exceptionDurationSeconds") }
    /// `impactSeconds`.
    @_alwaysEmitIntoClient public var impactSeconds: Field<Int> { Field("impactSeconds") }
    /// `scheduleLengthSeconds`.
    @_alwaysEmitIntoClient public var scheduleLengthSeconds: Field<Int> { Field("scheduleLengthSeconds") }
    /// `actualLengthSeconds`.
    @_alwaysEmitIntoClient public var actualLengthSeconds: Field<Int> { Field("actualLengthSeconds") }
    /// `adherencePercentage`.
    @_alwaysEmitIntoClient public var adherencePercentage: Field<Double> { Field("adherencePercentage") }
    /// `conformancePercentage`.
    @_alwaysEmitIntoClient public var conformancePercentage: Field<Double> { Field("conformancePercentage") }
}

/// The schema `WfmHistoricalAdherenceBulkUserResult`.
public typealias WfmHistoricalAdherenceBulkUserResult = Model<WfmHistoricalAdherenceBulkUserResultFields>

/// The properties of ``WfmHistoricalAdherenceBulkUserResult``.
public struct WfmHistoricalAdherenceBulkUserResultFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `userId`.
    @_alwaysEmitIntoClient public var userId: Field<String> { Field("userId") }
    /// `adherencePercentage`.
    @_alwaysEmitIntoClient public var adherencePercentage: Field<Double> { Field("adherencePercentage") }
    /// `conformancePercentage`.
    @_alwaysEmitIntoClient public var conformancePercentage: Field<Double> { Field("conformancePercentage") }
    /// `impact`.
    @_alwaysEmitIntoClient public var impact: Field<WfmHistoricalAdherenceBulkUserResultImpact> { Field("impact") }
    /// `exceptionInfo`.
    @_alwaysEmitIntoClient public var exceptionInfo: Field<[HistoricalAdherenceExceptionInfo]> { Field("exceptionInfo") }
    /// `actuals`.
    @_alwaysEmitIntoClient public var actuals: Field<[HistoricalAdherenceActuals]> { Field("actuals") }
    /// `dayMetrics`.
    @_alwaysEmitIntoClient public var dayMetrics: Field<[WfmHistoricalAdherenceBulkUserDayMetrics]> { Field("dayMetrics") }
}

/// A value of `impact` of ``WfmHistoricalAdherenceBulkUserResult``, open to those that are newer than this version.
public struct WfmHistoricalAdherenceBulkUserResultImpact: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Positive`.
    @_alwaysEmitIntoClient public static var positive: Self { "Positive" }
    /// `Negative`.
    @_alwaysEmitIntoClient public static var negative: Self { "Negative" }
    /// `Neutral`.
    @_alwaysEmitIntoClient public static var neutral: Self { "Neutral" }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
}

/// The schema `WfmHistoricalAdherenceQuery`.
public typealias WfmHistoricalAdherenceQuery = Model<WfmHistoricalAdherenceQueryFields>

/// The properties of ``WfmHistoricalAdherenceQuery``.
public struct WfmHistoricalAdherenceQueryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `startDate`, required.
    @_alwaysEmitIntoClient public var startDate: Field<Instant> { Field("startDate") }
    /// `endDate`.
    @_alwaysEmitIntoClient public var endDate: Field<Instant> { Field("endDate") }
    /// `timeZone`.
    @_alwaysEmitIntoClient public var timeZone: Field<String> { Field("timeZone") }
    /// `userIds`.
    @_alwaysEmitIntoClient public var userIds: Field<[String]> { Field("userIds") }
    /// `includeExceptions`.
    @_alwaysEmitIntoClient public var includeExceptions: Field<Bool> { Field("includeExceptions") }
    /// `teamIds`.
    @_alwaysEmitIntoClient public var teamIds: Field<[String]> { Field("teamIds") }
}

/// The schema `WfmHistoricalAdherenceQueryForAgent`.
public typealias WfmHistoricalAdherenceQueryForAgent = Model<WfmHistoricalAdherenceQueryForAgentFields>

/// The properties of ``WfmHistoricalAdherenceQueryForAgent``.
public struct WfmHistoricalAdherenceQueryForAgentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `startDate`, required.
    @_alwaysEmitIntoClient public var startDate: Field<Instant> { Field("startDate") }
    /// `endDate`.
    @_alwaysEmitIntoClient public var endDate: Field<Instant> { Field("endDate") }
    /// `timeZone`.
    @_alwaysEmitIntoClient public var timeZone: Field<String> { Field("timeZone") }
}

/// The schema `WfmHistoricalAdherenceQueryForTeams`.
public typealias WfmHistoricalAdherenceQueryForTeams = Model<WfmHistoricalAdherenceQueryForTeamsFields>

/// The properties of ``WfmHistoricalAdherenceQueryForTeams``.
public struct WfmHistoricalAdherenceQueryForTeamsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `startDate`, required.
    @_alwaysEmitIntoClient public var startDate: Field<Instant> { Field("startDate") }
    /// `endDate`.
    @_alwaysEmitIntoClient public var endDate: Field<Instant> { Field("endDate") }
    /// `timeZone`, required.
    @_alwaysEmitIntoClient public var timeZone: Field<String> { Field("timeZone") }
    /// `userIds`.
    @_alwaysEmitIntoClient public var userIds: Field<[String]> { Field("userIds") }
    /// `includeExceptions`.
    @_alwaysEmitIntoClient public var includeExceptions: Field<Bool> { Field("includeExceptions") }
}

/// The schema `WfmHistoricalAdherenceResponse`.
public typealias WfmHistoricalAdherenceResponse = Model<WfmHistoricalAdherenceResponseFields>

/// The properties of ``WfmHistoricalAdherenceResponse``.
public struct WfmHistoricalAdherenceResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `downloadUrl`.
    @_alwaysEmitIntoClient public var downloadUrl: Field<String> { Field("downloadUrl") }
    /// `downloadResult`.
    @_alwaysEmitIntoClient public var downloadResult: Field<WfmHistoricalAdherenceResultWrapper> { Field("downloadResult") }
    /// `downloadUrls`.
    @_alwaysEmitIntoClient public var downloadUrls: Field<[String]> { Field("downloadUrls") }
    /// `queryState`.
    @_alwaysEmitIntoClient public var queryState: Field<WfmHistoricalAdherenceResponseQueryState> { Field("queryState") }
}

/// A value of `queryState` of ``WfmHistoricalAdherenceResponse``, open to those that are newer than this version.
public struct WfmHistoricalAdherenceResponseQueryState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Processing`.
    @_alwaysEmitIntoClient public static var processing: Self { "Processing" }
    /// `Complete`.
    @_alwaysEmitIntoClient public static var complete: Self { "Complete" }
    /// `Error`.
    @_alwaysEmitIntoClient public static var error: Self { "Error" }
}

/// The schema `WfmHistoricalAdherenceResultWrapper`.
public typealias WfmHistoricalAdherenceResultWrapper = Model<WfmHistoricalAdherenceResultWrapperFields>

/// The properties of ``WfmHistoricalAdherenceResultWrapper``.
public struct WfmHistoricalAdherenceResultWrapperFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entityId`.
    @_alwaysEmitIntoClient public var entityId: Field<String> { Field("entityId") }
    /// `data`.
    @_alwaysEmitIntoClient public var data: Field<[HistoricalAdherenceQueryResult]> { Field("data") }
    /// `lookupIdToSecondaryPresenceId`.
    @_alwaysEmitIntoClient public var lookupIdToSecondaryPresenceId: Field<[String: String]> { Field("lookupIdToSecondaryPresenceId") }
}

/// The schema `WfmHistoricalShrinkageRequest`.
public typealias WfmHistoricalShrinkageRequest = Model<WfmHistoricalShrinkageRequestFields>

/// The properties of ``WfmHistoricalShrinkageRequest``.
public struct WfmHistoricalShrinkageRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `startDate`, required.
    @_alwaysEmitIntoClient public var startDate: Field<Instant> { Field("startDate") }
    /// `endDate`.
    @_alwaysEmitIntoClient public var endDate: Field<Instant> { Field("endDate") }
    /// `timeZone`.
    @_alwaysEmitIntoClient public var timeZone: Field<String> { Field("timeZone") }
    /// `granularity`.
    @_alwaysEmitIntoClient public var granularity: Field<WfmHistoricalShrinkageRequestGranularity> { Field("granularity") }
}

/// A value of `granularity` of ``WfmHistoricalShrinkageRequest``, open to those that are newer than this version.
public struct WfmHistoricalShrinkageRequestGranularity: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Daily`.
    @_alwaysEmitIntoClient public static var daily: Self { "Daily" }
    /// `Weekly`.
    @_alwaysEmitIntoClient public static var weekly: Self { "Weekly" }
}

/// The schema `WfmHistoricalShrinkageResponse`.
public typealias WfmHistoricalShrinkageResponse = Model<WfmHistoricalShrinkageResponseFields>

/// The properties of ``WfmHistoricalShrinkageResponse``.
public struct WfmHistoricalShrinkageResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `operationId`.
    @_alwaysEmitIntoClient public var operationId: Field<String> { Field("operationId") }
    /// `downloadUrls`.
    @_alwaysEmitIntoClient public var downloadUrls: Field<[String]> { Field("downloadUrls") }
    /// `downloadResult`.
    @_alwaysEmitIntoClient public var downloadResult: Field<HistoricalShrinkageResultListing> { Field("downloadResult") }
    /// `state`.
    @_alwaysEmitIntoClient public var state: Field<WfmHistoricalShrinkageResponseState> { Field("state") }
}

/// A value of `state` of ``WfmHistoricalShrinkageResponse``, open to those that are newer than this version.
public struct WfmHistoricalShrinkageResponseState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Processing`.
    @_alwaysEmitIntoClient public static var processing: Self { "Processing" }
    /// `Complete`.
    @_alwaysEmitIntoClient public static var complete: Self { "Complete" }
    /// `Error`.
    @_alwaysEmitIntoClient public static var error: Self { "Error" }
}

/// The schema `WfmHistoricalShrinkageTeamsRequest`.
public typealias WfmHistoricalShrinkageTeamsRequest = Model<WfmHistoricalShrinkageTeamsRequestFields>

/// The properties of ``WfmHistoricalShrinkageTeamsRequest``.
public struct WfmHistoricalShrinkageTeamsRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `startDate`, required.
    @_alwaysEmitIntoClient public var startDate: Field<Instant> { Field("startDate") }
    /// `endDate`.
    @_alwaysEmitIntoClient public var endDate: Field<Instant> { Field("endDate") }
    /// `timeZone`, required.
    @_alwaysEmitIntoClient public var timeZone: Field<String> { Field("timeZone") }
    /// `granularity`.
    @_alwaysEmitIntoClient public var granularity: Field<WfmHistoricalShrinkageTeamsRequestGranularity> { Field("granularity") }
}

/// A value of `granularity` of ``WfmHistoricalShrinkageTeamsRequest``, open to those that are newer than this version.
public struct WfmHistoricalShrinkageTeamsRequestGranularity: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Daily`.
    @_alwaysEmitIntoClient public static var daily: Self { "Daily" }
    /// `Weekly`.
    @_alwaysEmitIntoClient public static var weekly: Self { "Weekly" }
}

/// The schema `WfmIntegrationListing`.
public typealias WfmIntegrationListing = Model<WfmIntegrationListingFields>

/// The properties of ``WfmIntegrationListing``.
public struct WfmIntegrationListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[WfmIntegrationResponse]> { Field("entities") }
}

/// The schema `WfmIntegrationReference`.
public typealias WfmIntegrationReference = Model<WfmIntegrationReferenceFields>

/// The properties of ``WfmIntegrationReference``.
public struct WfmIntegrationReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `WfmIntegrationResponse`.
public typealias WfmIntegrationResponse = Model<WfmIntegrationResponseFields>

/// The properties of ``WfmIntegrationResponse``.
public struct WfmIntegrationResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `active`, required.
    @_alwaysEmitIntoClient public var active: Field<Bool> { Field("active") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `WfmIntradayPlanningGroupListing`.
public typealias WfmIntradayPlanningGroupListing = Model<WfmIntradayPlanningGroupListingFields>

/// The properties of ``WfmIntradayPlanningGroupListing``.
public struct WfmIntradayPlanningGroupListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[ForecastPlanningGroupResponse]> { Field("entities") }
    /// `noDataReason`.
    @_alwaysEmitIntoClient public var noDataReason: Field<WfmIntradayPlanningGroupListingNoDataReason> { Field("noDataReason") }
}

/// A value of `noDataReason` of ``WfmIntradayPlanningGroupListing``, open to those that are newer than this version.
public struct WfmIntradayPlanningGroupListingNoDataReason: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `NoPublishedSchedule`.
    @_alwaysEmitIntoClient public static var noPublishedSchedule: Self { "NoPublishedSchedule" }
    /// `NoSourceForecast`.
    @_alwaysEmitIntoClient public static var noSourceForecast: Self { "NoSourceForecast" }
}

/// The schema `WfmProcessUploadRequest`.
public typealias WfmProcessUploadRequest = Model<WfmProcessUploadRequestFields>

/// The properties of ``WfmProcessUploadRequest``.
public struct WfmProcessUploadRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `uploadKey`, required.
    @_alwaysEmitIntoClient public var uploadKey: Field<String> { Field("uploadKey") }
}

/// The schema `WfmServiceGoalImpact`.
public typealias WfmServiceGoalImpact = Model<WfmServiceGoalImpactFields>

/// The properties of ``WfmServiceGoalImpact``.
public struct WfmServiceGoalImpactFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `increaseByPercent`, required.
    @_alwaysEmitIntoClient public var increaseByPercent: Field<Double> { Field("increaseByPercent") }
    /// `decreaseByPercent`, required.
    @_alwaysEmitIntoClient public var decreaseByPercent: Field<Double> { Field("decreaseByPercent") }
}

/// The schema `WfmServiceGoalImpactSettings`.
public typealias WfmServiceGoalImpactSettings = Model<WfmServiceGoalImpactSettingsFields>

/// The properties of ``WfmServiceGoalImpactSettings``.
public struct WfmServiceGoalImpactSettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `serviceLevel`, required.
    @_alwaysEmitIntoClient public var serviceLevel: Field<WfmServiceGoalImpact> { Field("serviceLevel") }
    /// `averageSpeedOfAnswer`, required.
    @_alwaysEmitIntoClient public var averageSpeedOfAnswer: Field<WfmServiceGoalImpact> { Field("averageSpeedOfAnswer") }
    /// `abandonRate`, required.
    @_alwaysEmitIntoClient public var abandonRate: Field<WfmServiceGoalImpact> { Field("abandonRate") }
}

/// The schema `WfmTimeSpan`.
public typealias WfmTimeSpan = Model<WfmTimeSpanFields>

/// The properties of ``WfmTimeSpan``.
public struct WfmTimeSpanFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `startDate`, required.
    @_alwaysEmitIntoClient public var startDate: Field<Instant> { Field("startDate") }
    /// `lengthMinutes`, required.
    @_alwaysEmitIntoClient public var lengthMinutes: Field<Int> { Field("lengthMinutes") }
}

/// The schema `WfmUserEntityListing`.
public typealias WfmUserEntityListing = Model<WfmUserEntityListingFields>

/// The properties of ``WfmUserEntityListing``.
public struct WfmUserEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[UserReference]> { Field("entities") }
}

/// The schema `WfmUserNotification`.
public typealias WfmUserNotification = Model<WfmUserNotificationFields>

/// The properties of ``WfmUserNotification``.
public struct WfmUserNotificationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `mutableGroupId`, required.
    @_alwaysEmitIntoClient public var mutableGroupId: Field<String> { Field("mutableGroupId") }
    /// `timestamp`, set by the platform.
    @_alwaysEmitIntoClient public var timestamp: Field<Instant> { Field("timestamp") }
    /// `type`, set by the platform.
    @_alwaysEmitIntoClient public var type: Field<WfmUserNotificationType> { Field("type") }
    /// `shiftTrade`, set by the platform.
    @_alwaysEmitIntoClient public var shiftTrade: Field<ShiftTradeNotification> { Field("shiftTrade") }
    /// `timeOffRequest`, set by the platform.
    @_alwaysEmitIntoClient public var timeOffRequest: Field<TimeOffRequestNotification> { Field("timeOffRequest") }
    /// `adherenceExplanation`, set by the platform.
    @_alwaysEmitIntoClient public var adherenceExplanation: Field<AdherenceExplanationNotification> { Field("adherenceExplanation") }
    /// `alternativeShift`, set by the platform.
    @_alwaysEmitIntoClient public var alternativeShift: Field<AlternativeShiftNotification> { Field("alternativeShift") }
    /// `markedAsRead`, required.
    @_alwaysEmitIntoClient public var markedAsRead: Field<Bool> { Field("markedAsRead") }
    /// `agentNotification`, set by the platform.
    @_alwaysEmitIntoClient public var agentNotification: Field<Bool> { Field("agentNotification") }
    /// `otherNotificationIdsInGroup`, set by the platform.
    @_alwaysEmitIntoClient public var otherNotificationIdsInGroup: Field<[String]> { Field("otherNotificationIdsInGroup") }
}

/// A value of `type` of ``WfmUserNotification``, open to those that are newer than this version.
public struct WfmUserNotificationType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `AdherenceExplanation`.
    @_alwaysEmitIntoClient public static var adherenceExplanation: Self { "AdherenceExplanation" }
    /// `ShiftTrade`.
    @_alwaysEmitIntoClient public static var shiftTrade: Self { "ShiftTrade" }
    /// `TimeOffRequest`.
    @_alwaysEmitIntoClient public static var timeOffRequest: Self { "TimeOffRequest" }
    /// `AlternativeShift`.
    @_alwaysEmitIntoClient public static var alternativeShift: Self { "AlternativeShift" }
}

/// The schema `WfmVersionedEntityMetadata`.
public typealias WfmVersionedEntityMetadata = Model<WfmVersionedEntityMetadataFields>

/// The properties of ``WfmVersionedEntityMetadata``.
public struct WfmVersionedEntityMetadataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `modifiedBy`, set by the platform.
    @_alwaysEmitIntoClient public var modifiedBy: Field<UserReference> { Field("modifiedBy") }
    /// `dateModified`, set by the platform.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `createdBy`, set by the platform.
    @_alwaysEmitIntoClient public var createdBy: Field<UserReference> { Field("createdBy") }
    /// `dateCreated`, set by the platform.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `version`, required.
    @_alwaysEmitIntoClient public var version: Field<Int> { Field("version") }
}

/// The schema `WorkPlan`.
public typealias WorkPlan = Model<WorkPlanFields>

/// The properties of ``WorkPlan``.
public struct WorkPlanFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `enabled`.
    @_alwaysEmitIntoClient public var enabled: Field<Bool> { Field("enabled") }
    /// `valid`, set by the platform.
    @_alwaysEmitIntoClient public var valid: Field<Bool> { Field("valid") }
    /// `constrainWeeklyPaidTime`.
    @_alwaysEmitIntoClient public var constrainWeeklyPaidTime: Field<Bool> { Field("constrainWeeklyPaidTime") }
    /// `flexibleWeeklyPaidTime`.
    @_alwaysEmitIntoClient public var flexibleWeeklyPaidTime: Field<Bool> { Field("flexibleWeeklyPaidTime") }
    /// `weeklyExactPaidMinutes`.
    @_alwaysEmitIntoClient public var weeklyExactPaidMinutes: Field<Int> { Field("weeklyExactPaidMinutes") }
    /// `weeklyMinimumPaidMinutes`.
    @_alwaysEmitIntoClient public var weeklyMinimumPaidMinutes: Field<Int> { Field("weeklyMinimumPaidMinutes") }
    /// `weeklyMaximumPaidMinutes`.
    @_alwaysEmitIntoClient public var weeklyMaximumPaidMinutes: Field<Int> { Field("weeklyMaximumPaidMinutes") }
    /// `constrainPaidTimeGranularity`.
    @_alwaysEmitIntoClient public var constrainPaidTimeGranularity: Field<Bool> { Field("constrainPaidTimeGranularity") }
    /// `paidTimeGranularityMinutes`.
    @_alwaysEmitIntoClient public var paidTimeGranularityMinutes: Field<Int> { Field("paidTimeGranularityMinutes") }
    /// `constrainMinimumTimeBetweenShifts`.
    @_alwaysEmitIntoClient public var constrainMinimumTimeBetweenShifts: Field<Bool> { Field("constrainMinimumTimeBetweenShifts") }
    /// `minimumTimeBetweenShiftsMinutes`.
    @_alwaysEmitIntoClient public var minimumTimeBetweenShiftsMinutes: Field<Int> { Field("minimumTimeBetweenShiftsMinutes") }
    /// `maximumDays`.
    @_alwaysEmitIntoClient public var maximumDays: Field<Int> { Field("maximumDays") }
    /// `minimumConsecutiveNonWorkingMinutesPerWeek`.
    @_alwaysEmitIntoClient public var minimumConsecutiveNonWorkingMinutesPerWeek: Field<Int> { Field("minimumConsecutiveNonWorkingMinutesPerWeek") }
    /// `constrainMaximumConsecutiveWorkingWeekends`.
    @_alwaysEmitIntoClient public var constrainMaximumConsecutiveWorkingWeekends: Field<Bool> { Field("constrainMaximumConsecutiveWorkingWeekends") }
    /// `maximumConsecutiveWorkingWeekends`.
    @_alwaysEmitIntoClient public var maximumConsecutiveWorkingWeekends: Field<Int> { Field("maximumConsecutiveWorkingWeekends") }
    /// `minimumWorkingDaysPerWeek`.
    @_alwaysEmitIntoClient public var minimumWorkingDaysPerWeek: Field<Int> { Field("minimumWorkingDaysPerWeek") }
    /// `constrainMaximumConsecutiveWorkingDays`.
    @_alwaysEmitIntoClient public var constrainMaximumConsecutiveWorkingDays: Field<Bool> { Field("constrainMaximumConsecutiveWorkingDays") }
    /// `maximumConsecutiveWorkingDays`.
    @_alwaysEmitIntoClient public var maximumConsecutiveWorkingDays: Field<Int> { Field("maximumConsecutiveWorkingDays") }
    /// `minimumShiftStartDistanceMinutes`.
    @_alwaysEmitIntoClient public var minimumShiftStartDistanceMinutes: Field<Int> { Field("minimumShiftStartDistanceMinutes") }
    /// `minimumDaysOffPerPlanningPeriod`.
    @_alwaysEmitIntoClient public var minimumDaysOffPerPlanningPeriod: Field<Int> { Field("minimumDaysOffPerPlanningPeriod") }
    /// `maximumDaysOffPerPlanningPeriod`.
    @_alwaysEmitIntoClient public var maximumDaysOffPerPlanningPeriod: Field<Int> { Field("maximumDaysOffPerPlanningPeriod") }
    /// `minimumPaidMinutesPerPlanningPeriod`.
    @_alwaysEmitIntoClient public var minimumPaidMinutesPerPlanningPeriod: Field<Int> { Field("minimumPaidMinutesPerPlanningPeriod") }
    /// `maximumPaidMinutesPerPlanningPeriod`.
    @_alwaysEmitIntoClient public var maximumPaidMinutesPerPlanningPeriod: Field<Int> { Field("maximumPaidMinutesPerPlanningPeriod") }
    /// `constrainMaximumWorkingWeekendsPerPlanningPeriod`.
    @_alwaysEmitIntoClient public var constrainMaximumWorkingWeekendsPerPlanningPeriod: Field<Bool> { Field("constrainMaximumWorkingWeekendsPerPlanningPeriod") }
    /// `maximumWorkingWeekendsPerPlanningPeriod`.
    @_alwaysEmitIntoClient public var maximumWorkingWeekendsPerPlanningPeriod: Field<Int> { Field("maximumWorkingWeekendsPerPlanningPeriod") }
    /// `optionalDays`.
    @_alwaysEmitIntoClient public var optionalDays: Field<SetWrapperDayOfWeek> { Field("optionalDays") }
    /// `shiftStartVarianceType`.
    @_alwaysEmitIntoClient public var shiftStartVarianceType: Field<WorkPlanShiftStartVarianceType> { Field("shiftStartVarianceType") }
    /// `shiftStartVariancePeriod`.
    @_alwaysEmitIntoClient public var shiftStartVariancePeriod: Field<WorkPlanShiftStartVariancePeriod> { Field("shiftStartVariancePeriod") }
    /// `shiftStartVariances`.
    @_alwaysEmitIntoClient public var shiftStartVariances: Field<ListWrapperShiftStartVariance> { Field("shiftStartVariances") }
    /// `shifts`.
    @_alwaysEmitIntoClient public var shifts: Field<[WorkPlanShift]> { Field("shifts") }
    /// `agents`.
    @_alwaysEmitIntoClient public var agents: Field<[DeletableUserReference]> { Field("agents") }
    /// `agentCount`.
    @_alwaysEmitIntoClient public var agentCount: Field<Int> { Field("agentCount") }
    /// `metadata`, required.
    @_alwaysEmitIntoClient public var metadata: Field<WfmVersionedEntityMetadata> { Field("metadata") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `shiftStartVarianceType` of ``WorkPlan``, open to those that are newer than this version.
public struct WorkPlanShiftStartVarianceType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ShiftStart`.
    @_alwaysEmitIntoClient public static var shiftStart: Self { "ShiftStart" }
    /// `ShiftStartAndPaidDuration`.
    @_alwaysEmitIntoClient public static var shiftStartAndPaidDuration: Self { "ShiftStartAndPaidDuration" }
}

/// A value of `shiftStartVariancePeriod` of ``WorkPlan``, open to those that are newer than this version.
public struct WorkPlanShiftStartVariancePeriod: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Weekly`.
    @_alwaysEmitIntoClient public static var weekly: Self { "Weekly" }
    /// `PlanningPeriod`.
    @_alwaysEmitIntoClient public static var planningPeriod: Self { "PlanningPeriod" }
}

/// The schema `WorkPlanActivity`.
public typealias WorkPlanActivity = Model<WorkPlanActivityFields>

/// The properties of ``WorkPlanActivity``.
public struct WorkPlanActivityFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `activityCodeId`.
    @_alwaysEmitIntoClient public var activityCodeId: Field<String> { Field("activityCodeId") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `lengthMinutes`.
    @_alwaysEmitIntoClient public var lengthMinutes: Field<Int> { Field("lengthMinutes") }
    /// `startTimeIsRelativeToShiftStart`.
    @_alwaysEmitIntoClient public var startTimeIsRelativeToShiftStart: Field<Bool> { Field("startTimeIsRelativeToShiftStart") }
    /// `flexibleStartTime`.
    @_alwaysEmitIntoClient public var flexibleStartTime: Field<Bool> { Field("flexibleStartTime") }
    /// `earliestStartTimeMinutes`.
    @_alwaysEmitIntoClient public var earliestStartTimeMinutes: Field<Int> { Field("earliestStartTimeMinutes") }
    /// `latestStartTimeMinutes`.
    @_alwaysEmitIntoClient public var latestStartTimeMinutes: Field<Int> { Field("latestStartTimeMinutes") }
    /// `exactStartTimeMinutes`.
    @_alwaysEmitIntoClient public var exactStartTimeMinutes: Field<Int> { Field("exactStartTimeMinutes") }
    /// `startTimeIncrementMinutes`.
    @_alwaysEmitIntoClient public var startTimeIncrementMinutes: Field<Int> { Field("startTimeIncrementMinutes") }
    /// `countsAsPaidTime`.
    @_alwaysEmitIntoClient public var countsAsPaidTime: Field<Bool> { Field("countsAsPaidTime") }
    /// `countsAsContiguousWorkTime`.
    @_alwaysEmitIntoClient public var countsAsContiguousWorkTime: Field<Bool> { Field("countsAsContiguousWorkTime") }
    /// `minimumLengthFromShiftStartMinutes`.
    @_alwaysEmitIntoClient public var minimumLengthFromShiftStartMinutes: Field<Int> { Field("minimumLengthFromShiftStartMinutes") }
    /// `minimumLengthFromShiftEndMinutes`.
    @_alwaysEmitIntoClient public var minimumLengthFromShiftEndMinutes: Field<Int> { Field("minimumLengthFromShiftEndMinutes") }
    /// `maximumLengthFromShiftEndMinutes`.
    @_alwaysEmitIntoClient public var maximumLengthFromShiftEndMinutes: Field<Int> { Field("maximumLengthFromShiftEndMinutes") }
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `delete`.
    @_alwaysEmitIntoClient public var delete: Field<Bool> { Field("delete") }
    /// `validationId`.
    @_alwaysEmitIntoClient public var validationId: Field<String> { Field("validationId") }
}

/// The schema `WorkPlanBid`.
public typealias WorkPlanBid = Model<WorkPlanBidFields>

/// The properties of ``WorkPlanBid``.
public struct WorkPlanBidFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `forecast`.
    @_alwaysEmitIntoClient public var forecast: Field<BuShortTermForecastWeekReference> { Field("forecast") }
    /// `bidWindowStartDate`, required, a date such as `2026-11-24`.
    @_alwaysEmitIntoClient public var bidWindowStartDate: Field<String> { Field("bidWindowStartDate") }
    /// `bidWindowEndDate`, required, a date such as `2026-11-24`.
    @_alwaysEmitIntoClient public var bidWindowEndDate: Field<String> { Field("bidWindowEndDate") }
    /// `effectiveDate`, required, a date such as `2026-11-24`.
    @_alwaysEmitIntoClient public var effectiveDate: Field<String> { Field("effectiveDate") }
    /// `status`, required.
    @_alwaysEmitIntoClient public var status: Field<WorkPlanBidStatus> { Field("status") }
    /// `agentRankingType`, required.
    @_alwaysEmitIntoClient public var agentRankingType: Field<WorkPlanBidAgentRankingType> { Field("agentRankingType") }
    /// `rankingTiebreakerType`, required.
    @_alwaysEmitIntoClient public var rankingTiebreakerType: Field<WorkPlanBidRankingTiebreakerType> { Field("rankingTiebreakerType") }
    /// `publishedDate`.
    @_alwaysEmitIntoClient public var publishedDate: Field<Instant> { Field("publishedDate") }
    /// `bidType`, required.
    @_alwaysEmitIntoClient public var bidType: Field<WorkPlanBidBidType> { Field("bidType") }
    /// `endOverridesAndRotations`, required.
    @_alwaysEmitIntoClient public var endOverridesAndRotations: Field<Bool> { Field("endOverridesAndRotations") }
    /// `workPlanFieldsVisibleToAgents`, required.
    @_alwaysEmitIntoClient public var workPlanFieldsVisibleToAgents: Field<[WorkPlanBidWorkPlanFieldsVisibleToAgents]> { Field("workPlanFieldsVisibleToAgents") }
    /// `metadata`.
    @_alwaysEmitIntoClient public var metadata: Field<WorkPlanBidMetadata> { Field("metadata") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `status` of ``WorkPlanBid``, open to those that are newer than this version.
public struct WorkPlanBidStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Draft`.
    @_alwaysEmitIntoClient public static var draft: Self { "Draft" }
    /// `Locked`.
    @_alwaysEmitIntoClient public static var locked: Self { "Locked" }
    /// `Optimized`.
    @_alwaysEmitIntoClient public static var optimized: Self { "Optimized" }
    /// `Scheduled`.
    @_alwaysEmitIntoClient public static var scheduled: Self { "Scheduled" }
    /// `Open`.
    @_alwaysEmitIntoClient public static var open: Self { "Open" }
    /// `Closed`.
    @_alwaysEmitIntoClient public static var closed: Self { "Closed" }
    /// `Processed`.
    @_alwaysEmitIntoClient public static var processed: Self { "Processed" }
    /// `Published`.
    @_alwaysEmitIntoClient public static var published: Self { "Published" }
}

/// A value of `agentRankingType` of ``WorkPlanBid``, open to those that are newer than this version.
public struct WorkPlanBidAgentRankingType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `HireDate`.
    @_alwaysEmitIntoClient public static var hireDate: Self { "HireDate" }
    /// `Performance`.
    @_alwaysEmitIntoClient public static var performance: Self { "Performance" }
}

/// A value of `rankingTiebreakerType` of ``WorkPlanBid``, open to those that are newer than this version.
public struct WorkPlanBidRankingTiebreakerType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `HireDate`.
    @_alwaysEmitIntoClient public static var hireDate: Self { "HireDate" }
    /// `Performance`.
    @_alwaysEmitIntoClient public static var performance: Self { "Performance" }
    /// `Custom`.
    @_alwaysEmitIntoClient public static var custom: Self { "Custom" }
    /// `RandomlyAssign`.
    @_alwaysEmitIntoClient public static var randomlyAssign: Self { "RandomlyAssign" }
}

/// A value of `bidType` of ``WorkPlanBid``, open to those that are newer than this version.
public struct WorkPlanBidBidType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `WorkPlanBid`.
    @_alwaysEmitIntoClient public static var workPlanBid: Self { "WorkPlanBid" }
    /// `ScheduleBid`.
    @_alwaysEmitIntoClient public static var scheduleBid: Self { "ScheduleBid" }
}

/// A value of `workPlanFieldsVisibleToAgents` of ``WorkPlanBid``, open to those that are newer than this version.
public struct WorkPlanBidWorkPlanFieldsVisibleToAgents: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Name`.
    @_alwaysEmitIntoClient public static var name: Self { "Name" }
    /// `PaidHours`.
    @_alwaysEmitIntoClient public static var paidHours: Self { "PaidHours" }
}

/// The schema `WorkPlanBidGroup`.
public typealias WorkPlanBidGroup = Model<WorkPlanBidGroupFields>

/// The properties of ``WorkPlanBidGroup``.
public struct WorkPlanBidGroupFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `managementUnit`, required.
    @_alwaysEmitIntoClient public var managementUnit: Field<ManagementUnitReference> { Field("managementUnit") }
    /// `agents`, required.
    @_alwaysEmitIntoClient public var agents: Field<[UserReference]> { Field("agents") }
    /// `workPlans`, required.
    @_alwaysEmitIntoClient public var workPlans: Field<[BidGroupWorkPlanResponse]> { Field("workPlans") }
    /// `planningGroups`, required.
    @_alwaysEmitIntoClient public var planningGroups: Field<[PlanningGroupReference]> { Field("planningGroups") }
}

/// The schema `WorkPlanBidGroupCreate`.
public typealias WorkPlanBidGroupCreate = Model<WorkPlanBidGroupCreateFields>

/// The properties of ``WorkPlanBidGroupCreate``.
public struct WorkPlanBidGroupCreateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `managementUnitId`, required.
    @_alwaysEmitIntoClient public var managementUnitId: Field<String> { Field("managementUnitId") }
    /// `agentIds`, required.
    @_alwaysEmitIntoClient public var agentIds: Field<[String]> { Field("agentIds") }
    /// `workPlans`, required.
    @_alwaysEmitIntoClient public var workPlans: Field<[BidGroupWorkPlanRequest]> { Field("workPlans") }
    /// `planningGroupIds`, required.
    @_alwaysEmitIntoClient public var planningGroupIds: Field<[String]> { Field("planningGroupIds") }
}

/// The schema `WorkPlanBidGroupResponse`.
public typealias WorkPlanBidGroupResponse = Model<WorkPlanBidGroupResponseFields>

/// The properties of ``WorkPlanBidGroupResponse``.
public struct WorkPlanBidGroupResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `workPlanBidGroup`.
    @_alwaysEmitIntoClient public var workPlanBidGroup: Field<WorkPlanBidGroup> { Field("workPlanBidGroup") }
    /// `metadata`.
    @_alwaysEmitIntoClient public var metadata: Field<WorkPlanBidMetadata> { Field("metadata") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `WorkPlanBidGroupSummary`.
public typealias WorkPlanBidGroupSummary = Model<WorkPlanBidGroupSummaryFields>

/// The properties of ``WorkPlanBidGroupSummary``.
public struct WorkPlanBidGroupSummaryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `managementUnit`, required.
    @_alwaysEmitIntoClient public var managementUnit: Field<ManagementUnitReference> { Field("managementUnit") }
    /// `agentCount`, required.
    @_alwaysEmitIntoClient public var agentCount: Field<Int> { Field("agentCount") }
    /// `workPlanCount`, required.
    @_alwaysEmitIntoClient public var workPlanCount: Field<Int> { Field("workPlanCount") }
    /// `planningGroupCount`, required.
    @_alwaysEmitIntoClient public var planningGroupCount: Field<Int> { Field("planningGroupCount") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `WorkPlanBidGroupSummaryList`.
public typealias WorkPlanBidGroupSummaryList = Model<WorkPlanBidGroupSummaryListFields>

/// The properties of ``WorkPlanBidGroupSummaryList``.
public struct WorkPlanBidGroupSummaryListFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `workPlanBidGroupSummaryList`, required.
    @_alwaysEmitIntoClient public var workPlanBidGroupSummaryList: Field<[WorkPlanBidGroupSummary]> { Field("workPlanBidGroupSummaryList") }
}

/// The schema `WorkPlanBidGroupUpdate`.
public typealias WorkPlanBidGroupUpdate = Model<WorkPlanBidGroupUpdateFields>

/// The properties of ``WorkPlanBidGroupUpdate``.
public struct WorkPlanBidGroupUpdateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `managementUnitId`.
    @_alwaysEmitIntoClient public var managementUnitId: Field<String> { Field("managementUnitId") }
    /// `agentIds`.
    @_alwaysEmitIntoClient public var agentIds: Field<ListWrapperString> { Field("agentIds") }
    /// `workPlans`.
    @_alwaysEmitIntoClient public var workPlans: Field<ListWrapperBidGroupWorkPlanRequest> { Field("workPlans") }
    /// `planningGroupIds`.
    @_alwaysEmitIntoClient public var planningGroupIds: Field<ListWrapperString> { Field("planningGroupIds") }
}

/// The schema `WorkPlanBidListResponse`.
public typealias WorkPlanBidListResponse = Model<WorkPlanBidListResponseFields>

/// The properties of ``WorkPlanBidListResponse``.
public struct WorkPlanBidListResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[WorkPlanBid]> { Field("entities") }
}

/// The schema `WorkPlanBidMetadata`.
public typealias WorkPlanBidMetadata = Model<WorkPlanBidMetadataFields>

/// The properties of ``WorkPlanBidMetadata``.
public struct WorkPlanBidMetadataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `createdBy`, required.
    @_alwaysEmitIntoClient public var createdBy: Field<UserReference> { Field("createdBy") }
    /// `createdDate`, required.
    @_alwaysEmitIntoClient public var createdDate: Field<Instant> { Field("createdDate") }
    /// `modifiedBy`.
    @_alwaysEmitIntoClient public var modifiedBy: Field<UserReference> { Field("modifiedBy") }
    /// `modifiedDate`.
    @_alwaysEmitIntoClient public var modifiedDate: Field<Instant> { Field("modifiedDate") }
}

/// The schema `WorkPlanConfigurationViolationMessage`.
public typealias WorkPlanConfigurationViolationMessage = Model<WorkPlanConfigurationViolationMessageFields>

/// The properties of ``WorkPlanConfigurationViolationMessage``.
public struct WorkPlanConfigurationViolationMessageFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<WorkPlanConfigurationViolationMessageType> { Field("type") }
    /// `arguments`.
    @_alwaysEmitIntoClient public var arguments: Field<[WorkPlanValidationMessageArgument]> { Field("arguments") }
    /// `severity`.
    @_alwaysEmitIntoClient public var severity: Field<WorkPlanConfigurationViolationMessageSeverity> { Field("severity") }
}

/// A value of `type` of ``WorkPlanConfigurationViolationMessage``, open to those that are newer than this version.
public struct WorkPlanConfigurationViolationMessageType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ActivitiesOverlap`.
    @_alwaysEmitIntoClient public static var activitiesOverlap: Self { "ActivitiesOverlap" }
    /// `ActivityEndGreaterThanShiftStop`.
    @_alwaysEmitIntoClient public static var activityEndGreaterThanShiftStop: Self { "ActivityEndGreaterThanShiftStop" }
    /// `ActivityPaidTimeGreaterThanShiftPaidTime`.
    @_alwaysEmitIntoClient public static var activityPaidTimeGreaterThanShiftPaidTime: Self { "ActivityPaidTimeGreaterThanShiftPaidTime" }
    /// `ActivityStartBeforeShiftStart`.
    @_alwaysEmitIntoClient public static var activityStartBeforeShiftStart: Self { "ActivityStartBeforeShiftStart" }
    /// `ActivityStartGreaterThanEqualToShiftStop`.
    @_alwaysEmitIntoClient public static var activityStartGreaterThanEqualToShiftStop: Self { "ActivityStartGreaterThanEqualToShiftStop" }
    /// `ActivityStartIncrementMinutesNotDivisibleByScheduleIntervalMinutes`.
    @_alwaysEmitIntoClient public static var activityStartIncrementMinutesNotDivisibleByScheduleIntervalMinutes: Self { "ActivityStartIncrementMinutesNotDivisibleByScheduleIntervalMinutes" }
    /// `DailyExactPaidMinutes`.
    @_alwaysEmitIntoClient public static var dailyExactPaidMinutes: Self { "DailyExactPaidMinutes" }
    /// `DailyMaxTotalLessThanWeeklyMin`.
    @_alwaysEmitIntoClient public static var dailyMaxTotalLessThanWeeklyMin: Self { "DailyMaxTotalLessThanWeeklyMin" }
    /// `DailyMaxTotalLessThanWeeklyMinWithOptional`.
    @_alwaysEmitIntoClient public static var dailyMaxTotalLessThanWeeklyMinWithOptional: Self { "DailyMaxTotalLessThanWeeklyMinWithOptional" }
    /// `DailyMaxTotalLessThanWeeklyMinWithoutOptional`.
    @_alwaysEmitIntoClient public static var dailyMaxTotalLessThanWeeklyMinWithoutOptional: Self { "DailyMaxTotalLessThanWeeklyMinWithoutOptional" }
    /// `DailyMinTotalGreaterThanWeeklyMax`.
    @_alwaysEmitIntoClient public static var dailyMinTotalGreaterThanWeeklyMax: Self { "DailyMinTotalGreaterThanWeeklyMax" }
    /// `DailyMinTotalGreaterThanWeeklyMaxWithOptional`.
    @_alwaysEmitIntoClient public static var dailyMinTotalGreaterThanWeeklyMaxWithOptional: Self { "DailyMinTotalGreaterThanWeeklyMaxWithOptional" }
    /// `DailyMinTotalGreaterThanWeeklyMaxWithoutOptional`.
    @_alwaysEmitIntoClient public static var dailyMinTotalGreaterThanWeeklyMaxWithoutOptional: Self { "DailyMinTotalGreaterThanWeeklyMaxWithoutOptional" }
    /// `DailyRequiredDaysGreaterThanWeeklyMaxDays`.
    @_alwaysEmitIntoClient public static var dailyRequiredDaysGreaterThanWeeklyMaxDays: Self { "DailyRequiredDaysGreaterThanWeeklyMaxDays" }
    /// `DailyShiftHasNoDaysSelected`.
    @_alwaysEmitIntoClient public static var dailyShiftHasNoDaysSelected: Self { "DailyShiftHasNoDaysSelected" }
    /// `DailyShiftMaxPossibilitiesViolated`.
    @_alwaysEmitIntoClient public static var dailyShiftMaxPossibilitiesViolated: Self { "DailyShiftMaxPossibilitiesViolated" }
    /// `EarliestShiftStopIsTooLate`.
    @_alwaysEmitIntoClient public static var earliestShiftStopIsTooLate: Self { "EarliestShiftStopIsTooLate" }
    /// `ExactPaidTimeNotDivisibleByGranularity`.
    @_alwaysEmitIntoClient public static var exactPaidTimeNotDivisibleByGranularity: Self { "ExactPaidTimeNotDivisibleByGranularity" }
    /// `MaxConsecutiveWorkingDaysNoMoreThanDoubleMaxWorkingDaysPerWeek`.
    @_alwaysEmitIntoClient public static var maxConsecutiveWorkingDaysNoMoreThanDoubleMaxWorkingDaysPerWeek: Self { "MaxConsecutiveWorkingDaysNoMoreThanDoubleMaxWorkingDaysPerWeek" }
    /// `MaxDaysOffPerPlanningPeriodNotCorrect`.
    @_alwaysEmitIntoClient public static var maxDaysOffPerPlanningPeriodNotCorrect: Self { "MaxDaysOffPerPlanningPeriodNotCorrect" }
    /// `MaxPaidTimeIsMoreThanShiftLength`.
    @_alwaysEmitIntoClient public static var maxPaidTimeIsMoreThanShiftLength: Self { "MaxPaidTimeIsMoreThanShiftLength" }
    /// `MaxPaidTimeNotDivisibleByGranularity`.
    @_alwaysEmitIntoClient public static var maxPaidTimeNotDivisibleByGranularity: Self { "MaxPaidTimeNotDivisibleByGranularity" }
    /// `MaxPaidTimePerMonthlyPlanningPeriod`.
    @_alwaysEmitIntoClient public static var maxPaidTimePerMonthlyPlanningPeriod: Self { "MaxPaidTimePerMonthlyPlanningPeriod" }
    /// `MaxPaidTimePerPlanningPeriod`.
    @_alwaysEmitIntoClient public static var maxPaidTimePerPlanningPeriod: Self { "MaxPaidTimePerPlanningPeriod" }
    /// `MaxShifts`.
    @_alwaysEmitIntoClient public static var maxShifts: Self { "MaxShifts" }
    /// `MinPaidTimeNotDivisibleByGranularity`.
    @_alwaysEmitIntoClient public static var minPaidTimeNotDivisibleByGranularity: Self { "MinPaidTimeNotDivisibleByGranularity" }
    /// `MinPaidTimePerMonthlyPlanningPeriod`.
    @_alwaysEmitIntoClient public static var minPaidTimePerMonthlyPlanningPeriod: Self { "MinPaidTimePerMonthlyPlanningPeriod" }
    /// `MinPaidTimePerPlanningPeriod`.
    @_alwaysEmitIntoClient public static var minPaidTimePerPlanningPeriod: Self { "MinPaidTimePerPlanningPeriod" }
    /// `NoShifts`.
    @_alwaysEmitIntoClient public static var noShifts: Self { "NoShifts" }
    /// `PaidTimeGreaterThanMaxWorkTime`.
    @_alwaysEmitIntoClient public static var paidTimeGreaterThanMaxWorkTime: Self { "PaidTimeGreaterThanMaxWorkTime" }
    /// `PaidTimeLessThanMinWorkTime`.
    @_alwaysEmitIntoClient public static var paidTimeLessThanMinWorkTime: Self { "PaidTimeLessThanMinWorkTime" }
    /// `PaidTimeNotMetByShiftStartStop`.
    @_alwaysEmitIntoClient public static var paidTimeNotMetByShiftStartStop: Self { "PaidTimeNotMetByShiftStartStop" }
    /// `PlanningPeriodMaxWorkingWeekendsCannotBeMet`.
    @_alwaysEmitIntoClient public static var planningPeriodMaxWorkingWeekendsCannotBeMet: Self { "PlanningPeriodMaxWorkingWeekendsCannotBeMet" }
    /// `ShiftDaysSelectMoreThanMinWorkingDays`.
    @_alwaysEmitIntoClient public static var shiftDaysSelectMoreThanMinWorkingDays: Self { "ShiftDaysSelectMoreThanMinWorkingDays" }
    /// `ShiftStopEarlierThanStart`.
    @_alwaysEmitIntoClient public static var shiftStopEarlierThanStart: Self { "ShiftStopEarlierThanStart" }
    /// `ShiftMaxCountPerPlanningPeriodCannotBeMet`.
    @_alwaysEmitIntoClient public static var shiftMaxCountPerPlanningPeriodCannotBeMet: Self { "ShiftMaxCountPerPlanningPeriodCannotBeMet" }
    /// `ShiftMinCountPerPlanningPeriodCannotBeMet`.
    @_alwaysEmitIntoClient public static var shiftMinCountPerPlanningPeriodCannotBeMet: Self { "ShiftMinCountPerPlanningPeriodCannotBeMet" }
    /// `ShiftVarianceCannotBeMet`.
    @_alwaysEmitIntoClient public static var shiftVarianceCannotBeMet: Self { "ShiftVarianceCannotBeMet" }
    /// `WeeklyExactPaidMinutes`.
    @_alwaysEmitIntoClient public static var weeklyExactPaidMinutes: Self { "WeeklyExactPaidMinutes" }
}

/// A value of `severity` of ``WorkPlanConfigurationViolationMessage``, open to those that are newer than this version.
public struct WorkPlanConfigurationViolationMessageSeverity: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Information`.
    @_alwaysEmitIntoClient public static var information: Self { "Information" }
    /// `Warning`.
    @_alwaysEmitIntoClient public static var warning: Self { "Warning" }
    /// `Error`.
    @_alwaysEmitIntoClient public static var error: Self { "Error" }
}

/// The schema `WorkPlanConstraintConflictMessage`.
public typealias WorkPlanConstraintConflictMessage = Model<WorkPlanConstraintConflictMessageFields>

/// The properties of ``WorkPlanConstraintConflictMessage``.
public struct WorkPlanConstraintConflictMessageFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<WorkPlanConstraintConflictMessageType> { Field("type") }
    /// `arguments`.
    @_alwaysEmitIntoClient public var arguments: Field<[WorkPlanValidationMessageArgument]> { Field("arguments") }
}

/// A value of `type` of ``WorkPlanConstraintConflictMessage``, open to those that are newer than this version.
public struct WorkPlanConstraintConflictMessageType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UnknownFix`.
    @_alwaysEmitIntoClient public static var unknownFix: Self { "UnknownFix" }
    /// `WithPotentialFixes`.
    @_alwaysEmitIntoClient public static var withPotentialFixes: Self { "WithPotentialFixes" }
}

/// The schema `WorkPlanConstraintMessage`.
public typealias WorkPlanConstraintMessage = Model<WorkPlanConstraintMessageFields>

/// The properties of ``WorkPlanConstraintMessage``.
public struct WorkPlanConstraintMessageFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<WorkPlanConstraintMessageType> { Field("type") }
    /// `arguments`.
    @_alwaysEmitIntoClient public var arguments: Field<[WorkPlanValidationMessageArgument]> { Field("arguments") }
}

/// A value of `type` of ``WorkPlanConstraintMessage``, open to those that are newer than this version.
public struct WorkPlanConstraintMessageType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ActivityEarliestStartTimeMinutesFromMidnight`.
    @_alwaysEmitIntoClient public static var activityEarliestStartTimeMinutesFromMidnight: Self { "ActivityEarliestStartTimeMinutesFromMidnight" }
    /// `ActivityEarliestStartTimeMinutesFromShiftStart`.
    @_alwaysEmitIntoClient public static var activityEarliestStartTimeMinutesFromShiftStart: Self { "ActivityEarliestStartTimeMinutesFromShiftStart" }
    /// `ActivityLatestStartTimeMinutesFromMidnight`.
    @_alwaysEmitIntoClient public static var activityLatestStartTimeMinutesFromMidnight: Self { "ActivityLatestStartTimeMinutesFromMidnight" }
    /// `ActivityLatestStartTimeMinutesFromShiftStart`.
    @_alwaysEmitIntoClient public static var activityLatestStartTimeMinutesFromShiftStart: Self { "ActivityLatestStartTimeMinutesFromShiftStart" }
    /// `ActivityMaximumLengthFromShiftEndMinutes`.
    @_alwaysEmitIntoClient public static var activityMaximumLengthFromShiftEndMinutes: Self { "ActivityMaximumLengthFromShiftEndMinutes" }
    /// `ActivityMinimumLengthFromShiftEndMinutes`.
    @_alwaysEmitIntoClient public static var activityMinimumLengthFromShiftEndMinutes: Self { "ActivityMinimumLengthFromShiftEndMinutes" }
    /// `ActivityMinimumLengthFromShiftStartMinutes`.
    @_alwaysEmitIntoClient public static var activityMinimumLengthFromShiftStartMinutes: Self { "ActivityMinimumLengthFromShiftStartMinutes" }
    /// `ActivityStartTimeIncrementInMinutes`.
    @_alwaysEmitIntoClient public static var activityStartTimeIncrementInMinutes: Self { "ActivityStartTimeIncrementInMinutes" }
    /// `PlanningPeriodMaximumDaysOff`.
    @_alwaysEmitIntoClient public static var planningPeriodMaximumDaysOff: Self { "PlanningPeriodMaximumDaysOff" }
    /// `PlanningPeriodMaximumPaidTimeMinutes`.
    @_alwaysEmitIntoClient public static var planningPeriodMaximumPaidTimeMinutes: Self { "PlanningPeriodMaximumPaidTimeMinutes" }
    /// `PlanningPeriodMaximumWorkingWeekends`.
    @_alwaysEmitIntoClient public static var planningPeriodMaximumWorkingWeekends: Self { "PlanningPeriodMaximumWorkingWeekends" }
    /// `PlanningPeriodMinimumDaysOff`.
    @_alwaysEmitIntoClient public static var planningPeriodMinimumDaysOff: Self { "PlanningPeriodMinimumDaysOff" }
    /// `PlanningPeriodMinimumPaidTimeMinutes`.
    @_alwaysEmitIntoClient public static var planningPeriodMinimumPaidTimeMinutes: Self { "PlanningPeriodMinimumPaidTimeMinutes" }
    /// `ShiftDayOffRule`.
    @_alwaysEmitIntoClient public static var shiftDayOffRule: Self { "ShiftDayOffRule" }
    /// `ShiftEarliestStartTimeMinutesFromMidnight`.
    @_alwaysEmitIntoClient public static var shiftEarliestStartTimeMinutesFromMidnight: Self { "ShiftEarliestStartTimeMinutesFromMidnight" }
    /// `ShiftEarliestStopTimeMinutesFromMidnight`.
    @_alwaysEmitIntoClient public static var shiftEarliestStopTimeMinutesFromMidnight: Self { "ShiftEarliestStopTimeMinutesFromMidnight" }
    /// `ShiftLatestStartTimeMinutesFromMidnight`.
    @_alwaysEmitIntoClient public static var shiftLatestStartTimeMinutesFromMidnight: Self { "ShiftLatestStartTimeMinutesFromMidnight" }
    /// `ShiftLatestStopTimeMinutesFromMidnight`.
    @_alwaysEmitIntoClient public static var shiftLatestStopTimeMinutesFromMidnight: Self { "ShiftLatestStopTimeMinutesFromMidnight" }
    /// `ShiftMaximumContiguousTimeMinutes`.
    @_alwaysEmitIntoClient public static var shiftMaximumContiguousTimeMinutes: Self { "ShiftMaximumContiguousTimeMinutes" }
    /// `ShiftMaximumCountPerPlanningPeriod`.
    @_alwaysEmitIntoClient public static var shiftMaximumCountPerPlanningPeriod: Self { "ShiftMaximumCountPerPlanningPeriod" }
    /// `ShiftMaximumPaidTimeMinutes`.
    @_alwaysEmitIntoClient public static var shiftMaximumPaidTimeMinutes: Self { "ShiftMaximumPaidTimeMinutes" }
    /// `ShiftMinimumContiguousTimeMinutes`.
    @_alwaysEmitIntoClient public static var shiftMinimumContiguousTimeMinutes: Self { "ShiftMinimumContiguousTimeMinutes" }
    /// `ShiftMinimumCountPerPlanningPeriod`.
    @_alwaysEmitIntoClient public static var shiftMinimumCountPerPlanningPeriod: Self { "ShiftMinimumCountPerPlanningPeriod" }
    /// `ShiftMinimumPaidTimeMinutes`.
    @_alwaysEmitIntoClient public static var shiftMinimumPaidTimeMinutes: Self { "ShiftMinimumPaidTimeMinutes" }
    /// `ShiftStartTimeIncrementInMinutes`.
    @_alwaysEmitIntoClient public static var shiftStartTimeIncrementInMinutes: Self { "ShiftStartTimeIncrementInMinutes" }
    /// `ShiftStartVarianceMaximumVarianceMinutes`.
    @_alwaysEmitIntoClient public static var shiftStartVarianceMaximumVarianceMinutes: Self { "ShiftStartVarianceMaximumVarianceMinutes" }
    /// `ShiftStartVariancePaidDuration`.
    @_alwaysEmitIntoClient public static var shiftStartVariancePaidDuration: Self { "ShiftStartVariancePaidDuration" }
    /// `WorkPlanMaximumConsecutiveWorkingDays`.
    @_alwaysEmitIntoClient public static var workPlanMaximumConsecutiveWorkingDays: Self { "WorkPlanMaximumConsecutiveWorkingDays" }
    /// `WorkPlanMaximumConsecutiveWorkingWeekends`.
    @_alwaysEmitIntoClient public static var workPlanMaximumConsecutiveWorkingWeekends: Self { "WorkPlanMaximumConsecutiveWorkingWeekends" }
    /// `WorkPlanMaximumWeeklyPaidTimeMinutes`.
    @_alwaysEmitIntoClient public static var workPlanMaximumWeeklyPaidTimeMinutes: Self { "WorkPlanMaximumWeeklyPaidTimeMinutes" }
    /// `WorkPlanMaximumWorkingDaysPerWeek`.
    @_alwaysEmitIntoClient public static var workPlanMaximumWorkingDaysPerWeek: Self { "WorkPlanMaximumWorkingDaysPerWeek" }
    /// `WorkPlanMinimumConsecutiveNonWorkingTimePerWeekMinutes`.
    @_alwaysEmitIntoClient public static var workPlanMinimumConsecutiveNonWorkingTimePerWeekMinutes: Self { "WorkPlanMinimumConsecutiveNonWorkingTimePerWeekMinutes" }
    /// `WorkPlanMinimumInterShiftTimeMinutes`.
    @_alwaysEmitIntoClient public static var workPlanMinimumInterShiftTimeMinutes: Self { "WorkPlanMinimumInterShiftTimeMinutes" }
    /// `WorkPlanMinimumShiftStartDistanceMinutes`.
    @_alwaysEmitIntoClient public static var workPlanMinimumShiftStartDistanceMinutes: Self { "WorkPlanMinimumShiftStartDistanceMinutes" }
    /// `WorkPlanMinimumWeeklyPaidTimeMinutes`.
    @_alwaysEmitIntoClient public static var workPlanMinimumWeeklyPaidTimeMinutes: Self { "WorkPlanMinimumWeeklyPaidTimeMinutes" }
    /// `WorkPlanMinimumWorkingDaysPerWeek`.
    @_alwaysEmitIntoClient public static var workPlanMinimumWorkingDaysPerWeek: Self { "WorkPlanMinimumWorkingDaysPerWeek" }
    /// `WorkPlanOptionalDays`.
    @_alwaysEmitIntoClient public static var workPlanOptionalDays: Self { "WorkPlanOptionalDays" }
    /// `WorkPlanPaidTimeGranularityMinutes`.
    @_alwaysEmitIntoClient public static var workPlanPaidTimeGranularityMinutes: Self { "WorkPlanPaidTimeGranularityMinutes" }
}

/// The schema `WorkPlanConstraintViolationMessage`.
public typealias WorkPlanConstraintViolationMessage = Model<WorkPlanConstraintViolationMessageFields>

/// The properties of ``WorkPlanConstraintViolationMessage``.
public struct WorkPlanConstraintViolationMessageFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<WorkPlanConstraintViolationMessageType> { Field("type") }
    /// `arguments`, required.
    @_alwaysEmitIntoClient public var arguments: Field<[UnavailableTimesViolationMessageArgument]> { Field("arguments") }
}

/// A value of `type` of ``WorkPlanConstraintViolationMessage``, open to those that are newer than this version.
public struct WorkPlanConstraintViolationMessageType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `MinimumWeeklyWorkDays`.
    @_alwaysEmitIntoClient public static var minimumWeeklyWorkDays: Self { "MinimumWeeklyWorkDays" }
    /// `MinimumWeeklyPaidTime`.
    @_alwaysEmitIntoClient public static var minimumWeeklyPaidTime: Self { "MinimumWeeklyPaidTime" }
    /// `RequiredShift`.
    @_alwaysEmitIntoClient public static var requiredShift: Self { "RequiredShift" }
    /// `MaximumDaysOffPerPlanningPeriod`.
    @_alwaysEmitIntoClient public static var maximumDaysOffPerPlanningPeriod: Self { "MaximumDaysOffPerPlanningPeriod" }
    /// `MinimumPaidTimePerPlanningPeriod`.
    @_alwaysEmitIntoClient public static var minimumPaidTimePerPlanningPeriod: Self { "MinimumPaidTimePerPlanningPeriod" }
    /// `MinimumShiftCountPerPlanningPeriod`.
    @_alwaysEmitIntoClient public static var minimumShiftCountPerPlanningPeriod: Self { "MinimumShiftCountPerPlanningPeriod" }
}

/// The schema `WorkPlanConstraintsViolationMessage`.
public typealias WorkPlanConstraintsViolationMessage = Model<WorkPlanConstraintsViolationMessageFields>

/// The properties of ``WorkPlanConstraintsViolationMessage``.
public struct WorkPlanConstraintsViolationMessageFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<WorkPlanConstraintsViolationMessageType> { Field("type") }
    /// `fixableConstraintsMessages`, required.
    @_alwaysEmitIntoClient public var fixableConstraintsMessages: Field<[WorkPlanConstraintViolationMessage]> { Field("fixableConstraintsMessages") }
}

/// A value of `type` of ``WorkPlanConstraintsViolationMessage``, open to those that are newer than this version.
public struct WorkPlanConstraintsViolationMessageType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ConstraintConflictWithPotentialFixes`.
    @_alwaysEmitIntoClient public static var constraintConflictWithPotentialFixes: Self { "ConstraintConflictWithPotentialFixes" }
    /// `ConstraintConflictUnknownFix`.
    @_alwaysEmitIntoClient public static var constraintConflictUnknownFix: Self { "ConstraintConflictUnknownFix" }
}

/// The schema `WorkPlanListItemResponse`.
public typealias WorkPlanListItemResponse = Model<WorkPlanListItemResponseFields>

/// The properties of ``WorkPlanListItemResponse``.
public struct WorkPlanListItemResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `enabled`.
    @_alwaysEmitIntoClient public var enabled: Field<Bool> { Field("enabled") }
    /// `valid`, set by the platform.
    @_alwaysEmitIntoClient public var valid: Field<Bool> { Field("valid") }
    /// `constrainWeeklyPaidTime`.
    @_alwaysEmitIntoClient public var constrainWeeklyPaidTime: Field<Bool> { Field("constrainWeeklyPaidTime") }
    /// `flexibleWeeklyPaidTime`.
    @_alwaysEmitIntoClient public var flexibleWeeklyPaidTime: Field<Bool> { Field("flexibleWeeklyPaidTime") }
    /// `weeklyExactPaidMinutes`.
    @_alwaysEmitIntoClient public var weeklyExactPaidMinutes: Field<Int> { Field("weeklyExactPaidMinutes") }
    /// `weeklyMinimumPaidMinutes`.
    @_alwaysEmitIntoClient public var weeklyMinimumPaidMinutes: Field<Int> { Field("weeklyMinimumPaidMinutes") }
    /// `weeklyMaximumPaidMinutes`.
    @_alwaysEmitIntoClient public var weeklyMaximumPaidMinutes: Field<Int> { Field("weeklyMaximumPaidMinutes") }
    /// `constrainPaidTimeGranularity`.
    @_alwaysEmitIntoClient public var constrainPaidTimeGranularity: Field<Bool> { Field("constrainPaidTimeGranularity") }
    /// `paidTimeGranularityMinutes`.
    @_alwaysEmitIntoClient public var paidTimeGranularityMinutes: Field<Int> { Field("paidTimeGranularityMinutes") }
    /// `constrainMinimumTimeBetweenShifts`.
    @_alwaysEmitIntoClient public var constrainMinimumTimeBetweenShifts: Field<Bool> { Field("constrainMinimumTimeBetweenShifts") }
    /// `minimumTimeBetweenShiftsMinutes`.
    @_alwaysEmitIntoClient public var minimumTimeBetweenShiftsMinutes: Field<Int> { Field("minimumTimeBetweenShiftsMinutes") }
    /// `maximumDays`.
    @_alwaysEmitIntoClient public var maximumDays: Field<Int> { Field("maximumDays") }
    /// `minimumConsecutiveNonWorkingMinutesPerWeek`.
    @_alwaysEmitIntoClient public var minimumConsecutiveNonWorkingMinutesPerWeek: Field<Int> { Field("minimumConsecutiveNonWorkingMinutesPerWeek") }
    /// `constrainMaximumConsecutiveWorkingWeekends`.
    @_alwaysEmitIntoClient public var constrainMaximumConsecutiveWorkingWeekends: Field<Bool> { Field("constrainMaximumConsecutiveWorkingWeekends") }
    /// `maximumConsecutiveWorkingWeekends`.
    @_alwaysEmitIntoClient public var maximumConsecutiveWorkingWeekends: Field<Int> { Field("maximumConsecutiveWorkingWeekends") }
    /// `minimumWorkingDaysPerWeek`.
    @_alwaysEmitIntoClient public var minimumWorkingDaysPerWeek: Field<Int> { Field("minimumWorkingDaysPerWeek") }
    /// `constrainMaximumConsecutiveWorkingDays`.
    @_alwaysEmitIntoClient public var constrainMaximumConsecutiveWorkingDays: Field<Bool> { Field("constrainMaximumConsecutiveWorkingDays") }
    /// `maximumConsecutiveWorkingDays`.
    @_alwaysEmitIntoClient public var maximumConsecutiveWorkingDays: Field<Int> { Field("maximumConsecutiveWorkingDays") }
    /// `minimumShiftStartDistanceMinutes`.
    @_alwaysEmitIntoClient public var minimumShiftStartDistanceMinutes: Field<Int> { Field("minimumShiftStartDistanceMinutes") }
    /// `minimumDaysOffPerPlanningPeriod`.
    @_alwaysEmitIntoClient public var minimumDaysOffPerPlanningPeriod: Field<Int> { Field("minimumDaysOffPerPlanningPeriod") }
    /// `maximumDaysOffPerPlanningPeriod`.
    @_alwaysEmitIntoClient public var maximumDaysOffPerPlanningPeriod: Field<Int> { Field("maximumDaysOffPerPlanningPeriod") }
    /// `minimumPaidMinutesPerPlanningPeriod`.
    @_alwaysEmitIntoClient public var minimumPaidMinutesPerPlanningPeriod: Field<Int> { Field("minimumPaidMinutesPerPlanningPeriod") }
    /// `maximumPaidMinutesPerPlanningPeriod`.
    @_alwaysEmitIntoClient public var maximumPaidMinutesPerPlanningPeriod: Field<Int> { Field("maximumPaidMinutesPerPlanningPeriod") }
    /// `constrainMaximumWorkingWeekendsPerPlanningPeriod`.
    @_alwaysEmitIntoClient public var constrainMaximumWorkingWeekendsPerPlanningPeriod: Field<Bool> { Field("constrainMaximumWorkingWeekendsPerPlanningPeriod") }
    /// `maximumWorkingWeekendsPerPlanningPeriod`.
    @_alwaysEmitIntoClient public var maximumWorkingWeekendsPerPlanningPeriod: Field<Int> { Field("maximumWorkingWeekendsPerPlanningPeriod") }
    /// `optionalDays`.
    @_alwaysEmitIntoClient public var optionalDays: Field<SetWrapperDayOfWeek> { Field("optionalDays") }
    /// `shiftStartVarianceType`.
    @_alwaysEmitIntoClient public var shiftStartVarianceType: Field<WorkPlanListItemResponseShiftStartVarianceType> { Field("shiftStartVarianceType") }
    /// `shiftStartVariancePeriod`.
    @_alwaysEmitIntoClient public var shiftStartVariancePeriod: Field<WorkPlanListItemResponseShiftStartVariancePeriod> { Field("shiftStartVariancePeriod") }
    /// `shiftStartVariances`.
    @_alwaysEmitIntoClient public var shiftStartVariances: Field<ListWrapperShiftStartVariance> { Field("shiftStartVariances") }
    /// `shifts`.
    @_alwaysEmitIntoClient public var shifts: Field<[WorkPlanShift]> { Field("shifts") }
    /// `agents`.
    @_alwaysEmitIntoClient public var agents: Field<[DeletableUserReference]> { Field("agents") }
    /// `agentCount`.
    @_alwaysEmitIntoClient public var agentCount: Field<Int> { Field("agentCount") }
    /// `metadata`, required.
    @_alwaysEmitIntoClient public var metadata: Field<WfmVersionedEntityMetadata> { Field("metadata") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `shiftStartVarianceType` of ``WorkPlanListItemResponse``, open to those that are newer than this version.
public struct WorkPlanListItemResponseShiftStartVarianceType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ShiftStart`.
    @_alwaysEmitIntoClient public static var shiftStart: Self { "ShiftStart" }
    /// `ShiftStartAndPaidDuration`.
    @_alwaysEmitIntoClient public static var shiftStartAndPaidDuration: Self { "ShiftStartAndPaidDuration" }
}

/// A value of `shiftStartVariancePeriod` of ``WorkPlanListItemResponse``, open to those that are newer than this
/// version.
public struct WorkPlanListItemResponseShiftStartVariancePeriod: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Weekly`.
    @_alwaysEmitIntoClient public static var weekly: Self { "Weekly" }
    /// `PlanningPeriod`.
    @_alwaysEmitIntoClient public static var planningPeriod: Self { "PlanningPeriod" }
}

/// The schema `WorkPlanListResponse`.
public typealias WorkPlanListResponse = Model<WorkPlanListResponseFields>

/// The properties of ``WorkPlanListResponse``.
public struct WorkPlanListResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[WorkPlanListItemResponse]> { Field("entities") }
}

/// The schema `WorkPlanOverride`.
public typealias WorkPlanOverride = Model<WorkPlanOverrideFields>

/// The properties of ``WorkPlanOverride``.
public struct WorkPlanOverrideFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `startDate`, required, a date such as `2026-11-24`.
    @_alwaysEmitIntoClient public var startDate: Field<String> { Field("startDate") }
    /// `weekCount`, required.
    @_alwaysEmitIntoClient public var weekCount: Field<Int> { Field("weekCount") }
    /// `workPlan`, required.
    @_alwaysEmitIntoClient public var workPlan: Field<WorkPlanReference> { Field("workPlan") }
}

/// The schema `WorkPlanOverrideListWrapperWorkPlanOverrideRequest`.
public typealias WorkPlanOverrideListWrapperWorkPlanOverrideRequest = Model<WorkPlanOverrideListWrapperWorkPlanOverrideRequestFields>

/// The properties of ``WorkPlanOverrideListWrapperWorkPlanOverrideRequest``.
public struct WorkPlanOverrideListWrapperWorkPlanOverrideRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `values`.
    @_alwaysEmitIntoClient public var values: Field<[WorkPlanOverrideRequest]> { Field("values") }
    /// `deleteAll`.
    @_alwaysEmitIntoClient public var deleteAll: Field<Bool> { Field("deleteAll") }
}

/// The schema `WorkPlanOverrideRequest`.
public typealias WorkPlanOverrideRequest = Model<WorkPlanOverrideRequestFields>

/// The properties of ``WorkPlanOverrideRequest``.
public struct WorkPlanOverrideRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `action`.
    @_alwaysEmitIntoClient public var action: Field<WorkPlanOverrideRequestAction> { Field("action") }
    /// `startDate`, required, a date such as `2026-11-24`.
    @_alwaysEmitIntoClient public var startDate: Field<String> { Field("startDate") }
    /// `weekCount`.
    @_alwaysEmitIntoClient public var weekCount: Field<Int> { Field("weekCount") }
    /// `workPlanId`.
    @_alwaysEmitIntoClient public var workPlanId: Field<String> { Field("workPlanId") }
}

/// A value of `action` of ``WorkPlanOverrideRequest``, open to those that are newer than this version.
public struct WorkPlanOverrideRequestAction: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Add`.
    @_alwaysEmitIntoClient public static var add: Self { "Add" }
    /// `Update`.
    @_alwaysEmitIntoClient public static var update: Self { "Update" }
    /// `Delete`.
    @_alwaysEmitIntoClient public static var delete: Self { "Delete" }
}

/// The schema `WorkPlanPatternRequest`.
public typealias WorkPlanPatternRequest = Model<WorkPlanPatternRequestFields>

/// The properties of ``WorkPlanPatternRequest``.
public struct WorkPlanPatternRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `workPlanIds`, required.
    @_alwaysEmitIntoClient public var workPlanIds: Field<[String]> { Field("workPlanIds") }
}

/// The schema `WorkPlanPatternResponse`.
public typealias WorkPlanPatternResponse = Model<WorkPlanPatternResponseFields>

/// The properties of ``WorkPlanPatternResponse``.
public struct WorkPlanPatternResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `workPlans`.
    @_alwaysEmitIntoClient public var workPlans: Field<[WorkPlanReference]> { Field("workPlans") }
}

/// The schema `WorkPlanReference`.
public typealias WorkPlanReference = Model<WorkPlanReferenceFields>

/// The properties of ``WorkPlanReference``.
public struct WorkPlanReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `managementUnit`.
    @_alwaysEmitIntoClient public var managementUnit: Field<ManagementUnitReference> { Field("managementUnit") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `WorkPlanRotationAgentResponse`.
public typealias WorkPlanRotationAgentResponse = Model<WorkPlanRotationAgentResponseFields>

/// The properties of ``WorkPlanRotationAgentResponse``.
public struct WorkPlanRotationAgentResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `user`.
    @_alwaysEmitIntoClient public var user: Field<UserReference> { Field("user") }
    /// `dateRange`.
    @_alwaysEmitIntoClient public var dateRange: Field<DateRangeWithOptionalEnd> { Field("dateRange") }
    /// `position`.
    @_alwaysEmitIntoClient public var position: Field<Int> { Field("position") }
}

/// The schema `WorkPlanRotationListResponse`.
public typealias WorkPlanRotationListResponse = Model<WorkPlanRotationListResponseFields>

/// The properties of ``WorkPlanRotationListResponse``.
public struct WorkPlanRotationListResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[WorkPlanRotationResponse]> { Field("entities") }
}

/// The schema `WorkPlanRotationReference`.
public typealias WorkPlanRotationReference = Model<WorkPlanRotationReferenceFields>

/// The properties of ``WorkPlanRotationReference``.
public struct WorkPlanRotationReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `WorkPlanRotationResponse`.
public typealias WorkPlanRotationResponse = Model<WorkPlanRotationResponseFields>

/// The properties of ``WorkPlanRotationResponse``.
public struct WorkPlanRotationResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `enabled`.
    @_alwaysEmitIntoClient public var enabled: Field<Bool> { Field("enabled") }
    /// `dateRange`.
    @_alwaysEmitIntoClient public var dateRange: Field<DateRangeWithOptionalEnd> { Field("dateRange") }
    /// `pattern`.
    @_alwaysEmitIntoClient public var pattern: Field<WorkPlanPatternResponse> { Field("pattern") }
    /// `agentCount`.
    @_alwaysEmitIntoClient public var agentCount: Field<Int> { Field("agentCount") }
    /// `agents`.
    @_alwaysEmitIntoClient public var agents: Field<[WorkPlanRotationAgentResponse]> { Field("agents") }
    /// `metadata`.
    @_alwaysEmitIntoClient public var metadata: Field<WfmVersionedEntityMetadata> { Field("metadata") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `WorkPlanShift`.
public typealias WorkPlanShift = Model<WorkPlanShiftFields>

/// The properties of ``WorkPlanShift``.
public struct WorkPlanShiftFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `days`.
    @_alwaysEmitIntoClient public var days: Field<SetWrapperDayOfWeek> { Field("days") }
    /// `flexibleStartTime`.
    @_alwaysEmitIntoClient public var flexibleStartTime: Field<Bool> { Field("flexibleStartTime") }
    /// `exactStartTimeMinutesFromMidnight`.
    @_alwaysEmitIntoClient public var exactStartTimeMinutesFromMidnight: Field<Int> { Field("exactStartTimeMinutesFromMidnight") }
    /// `earliestStartTimeMinutesFromMidnight`.
    @_alwaysEmitIntoClient public var earliestStartTimeMinutesFromMidnight: Field<Int> { Field("earliestStartTimeMinutesFromMidnight") }
    /// `latestStartTimeMinutesFromMidnight`.
    @_alwaysEmitIntoClient public var latestStartTimeMinutesFromMidnight: Field<Int> { Field("latestStartTimeMinutesFromMidnight") }
    /// `constrainStopTime`.
    @_alwaysEmitIntoClient public var constrainStopTime: Field<Bool> { Field("constrainStopTime") }
    /// `constrainLatestStopTime`.
    @_alwaysEmitIntoClient public var constrainLatestStopTime: Field<Bool> { Field("constrainLatestStopTime") }
    /// `latestStopTimeMinutesFromMidnight`.
    @_alwaysEmitIntoClient public var latestStopTimeMinutesFromMidnight: Field<Int> { Field("latestStopTimeMinutesFromMidnight") }
    /// `constrainEarliestStopTime`.
    @_alwaysEmitIntoClient public var constrainEarliestStopTime: Field<Bool> { Field("constrainEarliestStopTime") }
    /// `earliestStopTimeMinutesFromMidnight`.
    @_alwaysEmitIntoClient public var earliestStopTimeMinutesFromMidnight: Field<Int> { Field("earliestStopTimeMinutesFromMidnight") }
    /// `startIncrementMinutes`.
    @_alwaysEmitIntoClient public var startIncrementMinutes: Field<Int> { Field("startIncrementMinutes") }
    /// `flexiblePaidTime`.
    @_alwaysEmitIntoClient public var flexiblePaidTime: Field<Bool> { Field("flexiblePaidTime") }
    /// `exactPaidTimeMinutes`.
    @_alwaysEmitIntoClient public var exactPaidTimeMinutes: Field<Int> { Field("exactPaidTimeMinutes") }
    /// `minimumPaidTimeMinutes`.
    @_alwaysEmitIntoClient public var minimumPaidTimeMinutes: Field<Int> { Field("minimumPaidTimeMinutes") }
    /// `maximumPaidTimeMinutes`.
    @_alwaysEmitIntoClient public var maximumPaidTimeMinutes: Field<Int> { Field("maximumPaidTimeMinutes") }
    /// `constrainContiguousWorkTime`.
    @_alwaysEmitIntoClient public var constrainContiguousWorkTime: Field<Bool> { Field("constrainContiguousWorkTime") }
    /// `minimumContiguousWorkTimeMinutes`.
    @_alwaysEmitIntoClient public var minimumContiguousWorkTimeMinutes: Field<Int> { Field("minimumContiguousWorkTimeMinutes") }
    /// `maximumContiguousWorkTimeMinutes`.
    @_alwaysEmitIntoClient public var maximumContiguousWorkTimeMinutes: Field<Int> { Field("maximumContiguousWorkTimeMinutes") }
    /// `constrainDayOff`.
    @_alwaysEmitIntoClient public var constrainDayOff: Field<Bool> { Field("constrainDayOff") }
    /// `dayOffRule`.
    @_alwaysEmitIntoClient public var dayOffRule: Field<WorkPlanShiftDayOffRule> { Field("dayOffRule") }
    /// `planningPeriodConstraints`.
    @_alwaysEmitIntoClient public var planningPeriodConstraints: Field<PlanningPeriodShiftConstraints> { Field("planningPeriodConstraints") }
    /// `activities`.
    @_alwaysEmitIntoClient public var activities: Field<[WorkPlanActivity]> { Field("activities") }
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `delete`.
    @_alwaysEmitIntoClient public var delete: Field<Bool> { Field("delete") }
    /// `validationId`.
    @_alwaysEmitIntoClient public var validationId: Field<String> { Field("validationId") }
}

/// A value of `dayOffRule` of ``WorkPlanShift``, open to those that are newer than this version.
public struct WorkPlanShiftDayOffRule: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `NextDayOff`.
    @_alwaysEmitIntoClient public static var nextDayOff: Self { "NextDayOff" }
    /// `PreviousDayOff`.
    @_alwaysEmitIntoClient public static var previousDayOff: Self { "PreviousDayOff" }
}

/// The schema `WorkPlanValidationMessageArgument`.
public typealias WorkPlanValidationMessageArgument = Model<WorkPlanValidationMessageArgumentFields>

/// The properties of ``WorkPlanValidationMessageArgument``.
public struct WorkPlanValidationMessageArgumentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<WorkPlanValidationMessageArgumentType> { Field("type") }
    /// `value`.
    @_alwaysEmitIntoClient public var value: Field<String> { Field("value") }
}

/// A value of `type` of ``WorkPlanValidationMessageArgument``, open to those that are newer than this version.
public struct WorkPlanValidationMessageArgumentType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ActivityId`.
    @_alwaysEmitIntoClient public static var activityId: Self { "ActivityId" }
    /// `ActivityId2`.
    @_alwaysEmitIntoClient public static var activityId2: Self { "ActivityId2" }
    /// `ActivityPaidTimeMinutes`.
    @_alwaysEmitIntoClient public static var activityPaidTimeMinutes: Self { "ActivityPaidTimeMinutes" }
    /// `ActivityStartTimeMinutes`.
    @_alwaysEmitIntoClient public static var activityStartTimeMinutes: Self { "ActivityStartTimeMinutes" }
    /// `ActivityValidationId`.
    @_alwaysEmitIntoClient public static var activityValidationId: Self { "ActivityValidationId" }
    /// `ActivityValidationId2`.
    @_alwaysEmitIntoClient public static var activityValidationId2: Self { "ActivityValidationId2" }
    /// `ApplicableDays`.
    @_alwaysEmitIntoClient public static var applicableDays: Self { "ApplicableDays" }
    /// `Count`.
    @_alwaysEmitIntoClient public static var count: Self { "Count" }
    /// `DailyPaidTimeMinutes`.
    @_alwaysEmitIntoClient public static var dailyPaidTimeMinutes: Self { "DailyPaidTimeMinutes" }
    /// `MaximumDays`.
    @_alwaysEmitIntoClient public static var maximumDays: Self { "MaximumDays" }
    /// `MaxShiftCount`.
    @_alwaysEmitIntoClient public static var maxShiftCount: Self { "MaxShiftCount" }
    /// `Minutes`.
    @_alwaysEmitIntoClient public static var minutes: Self { "Minutes" }
    /// `PaidTimeGranularityMinutes`.
    @_alwaysEmitIntoClient public static var paidTimeGranularityMinutes: Self { "PaidTimeGranularityMinutes" }
    /// `RequiredDays`.
    @_alwaysEmitIntoClient public static var requiredDays: Self { "RequiredDays" }
    /// `ShiftId`.
    @_alwaysEmitIntoClient public static var shiftId: Self { "ShiftId" }
    /// `ShiftPaidTimeMinutes`.
    @_alwaysEmitIntoClient public static var shiftPaidTimeMinutes: Self { "ShiftPaidTimeMinutes" }
    /// `ShiftStartTimeMinutes`.
    @_alwaysEmitIntoClient public static var shiftStartTimeMinutes: Self { "ShiftStartTimeMinutes" }
    /// `ShiftStopTimeMinutes`.
    @_alwaysEmitIntoClient public static var shiftStopTimeMinutes: Self { "ShiftStopTimeMinutes" }
    /// `ShiftValidationId`.
    @_alwaysEmitIntoClient public static var shiftValidationId: Self { "ShiftValidationId" }
    /// `WeeklyPaidTimeMinutes`.
    @_alwaysEmitIntoClient public static var weeklyPaidTimeMinutes: Self { "WeeklyPaidTimeMinutes" }
    /// `Weeks`.
    @_alwaysEmitIntoClient public static var weeks: Self { "Weeks" }
    /// `WorkTimeMinutes`.
    @_alwaysEmitIntoClient public static var workTimeMinutes: Self { "WorkTimeMinutes" }
}

/// The schema `WorkPlanValidationRequest`.
public typealias WorkPlanValidationRequest = Model<WorkPlanValidationRequestFields>

/// The properties of ``WorkPlanValidationRequest``.
public struct WorkPlanValidationRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `enabled`.
    @_alwaysEmitIntoClient public var enabled: Field<Bool> { Field("enabled") }
    /// `valid`, set by the platform.
    @_alwaysEmitIntoClient public var valid: Field<Bool> { Field("valid") }
    /// `constrainWeeklyPaidTime`.
    @_alwaysEmitIntoClient public var constrainWeeklyPaidTime: Field<Bool> { Field("constrainWeeklyPaidTime") }
    /// `flexibleWeeklyPaidTime`.
    @_alwaysEmitIntoClient public var flexibleWeeklyPaidTime: Field<Bool> { Field("flexibleWeeklyPaidTime") }
    /// `weeklyExactPaidMinutes`.
    @_alwaysEmitIntoClient public var weeklyExactPaidMinutes: Field<Int> { Field("weeklyExactPaidMinutes") }
    /// `weeklyMinimumPaidMinutes`.
    @_alwaysEmitIntoClient public var weeklyMinimumPaidMinutes: Field<Int> { Field("weeklyMinimumPaidMinutes") }
    /// `weeklyMaximumPaidMinutes`.
    @_alwaysEmitIntoClient public var weeklyMaximumPaidMinutes: Field<Int> { Field("weeklyMaximumPaidMinutes") }
    /// `constrainPaidTimeGranularity`.
    @_alwaysEmitIntoClient public var constrainPaidTimeGranularity: Field<Bool> { Field("constrainPaidTimeGranularity") }
    /// `paidTimeGranularityMinutes`.
    @_alwaysEmitIntoClient public var paidTimeGranularityMinutes: Field<Int> { Field("paidTimeGranularityMinutes") }
    /// `constrainMinimumTimeBetweenShifts`.
    @_alwaysEmitIntoClient public var constrainMinimumTimeBetweenShifts: Field<Bool> { Field("constrainMinimumTimeBetweenShifts") }
    /// `minimumTimeBetweenShiftsMinutes`.
    @_alwaysEmitIntoClient public var minimumTimeBetweenShiftsMinutes: Field<Int> { Field("minimumTimeBetweenShiftsMinutes") }
    /// `maximumDays`.
    @_alwaysEmitIntoClient public var maximumDays: Field<Int> { Field("maximumDays") }
    /// `minimumConsecutiveNonWorkingMinutesPerWeek`.
    @_alwaysEmitIntoClient public var minimumConsecutiveNonWorkingMinutesPerWeek: Field<Int> { Field("minimumConsecutiveNonWorkingMinutesPerWeek") }
    /// `constrainMaximumConsecutiveWorkingWeekends`.
    @_alwaysEmitIntoClient public var constrainMaximumConsecutiveWorkingWeekends: Field<Bool> { Field("constrainMaximumConsecutiveWorkingWeekends") }
    /// `maximumConsecutiveWorkingWeekends`.
    @_alwaysEmitIntoClient public var maximumConsecutiveWorkingWeekends: Field<Int> { Field("maximumConsecutiveWorkingWeekends") }
    /// `minimumWorkingDaysPerWeek`.
    @_alwaysEmitIntoClient public var minimumWorkingDaysPerWeek: Field<Int> { Field("minimumWorkingDaysPerWeek") }
    /// `constrainMaximumConsecutiveWorkingDays`.
    @_alwaysEmitIntoClient public var constrainMaximumConsecutiveWorkingDays: Field<Bool> { Field("constrainMaximumConsecutiveWorkingDays") }
    /// `maximumConsecutiveWorkingDays`.
    @_alwaysEmitIntoClient public var maximumConsecutiveWorkingDays: Field<Int> { Field("maximumConsecutiveWorkingDays") }
    /// `minimumShiftStartDistanceMinutes`.
    @_alwaysEmitIntoClient public var minimumShiftStartDistanceMinutes: Field<Int> { Field("minimumShiftStartDistanceMinutes") }
    /// `minimumDaysOffPerPlanningPeriod`.
    @_alwaysEmitIntoClient public var minimumDaysOffPerPlanningPeriod: Field<Int> { Field("minimumDaysOffPerPlanningPeriod") }
    /// `maximumDaysOffPerPlanningPeriod`.
    @_alwaysEmitIntoClient public var maximumDaysOffPerPlanningPeriod: Field<Int> { Field("maximumDaysOffPerPlanningPeriod") }
    /// `minimumPaidMinutesPerPlanningPeriod`.
    @_alwaysEmitIntoClient public var minimumPaidMinutesPerPlanningPeriod: Field<Int> { Field("minimumPaidMinutesPerPlanningPeriod") }
    /// `maximumPaidMinutesPerPlanningPeriod`.
    @_alwaysEmitIntoClient public var maximumPaidMinutesPerPlanningPeriod: Field<Int> { Field("maximumPaidMinutesPerPlanningPeriod") }
    /// `constrainMaximumWorkingWeekendsPerPlanningPeriod`.
    @_alwaysEmitIntoClient public var constrainMaximumWorkingWeekendsPerPlanningPeriod: Field<Bool> { Field("constrainMaximumWorkingWeekendsPerPlanningPeriod") }
    /// `maximumWorkingWeekendsPerPlanningPeriod`.
    @_alwaysEmitIntoClient public var maximumWorkingWeekendsPerPlanningPeriod: Field<Int> { Field("maximumWorkingWeekendsPerPlanningPeriod") }
    /// `optionalDays`.
    @_alwaysEmitIntoClient public var optionalDays: Field<SetWrapperDayOfWeek> { Field("optionalDays") }
    /// `shiftStartVarianceType`.
    @_alwaysEmitIntoClient public var shiftStartVarianceType: Field<WorkPlanValidationRequestShiftStartVarianceType> { Field("shiftStartVarianceType") }
    /// `shiftStartVariancePeriod`.
    @_alwaysEmitIntoClient public var shiftStartVariancePeriod: Field<WorkPlanValidationRequestShiftStartVariancePeriod> { Field("shiftStartVariancePeriod") }
    /// `shiftStartVariances`.
    @_alwaysEmitIntoClient public var shiftStartVariances: Field<ListWrapperShiftStartVariance> { Field("shiftStartVariances") }
    /// `shifts`.
    @_alwaysEmitIntoClient public var shifts: Field<[WorkPlanShift]> { Field("shifts") }
    /// `agents`.
    @_alwaysEmitIntoClient public var agents: Field<[DeletableUserReference]> { Field("agents") }
    /// `agentCount`.
    @_alwaysEmitIntoClient public var agentCount: Field<Int> { Field("agentCount") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `shiftStartVarianceType` of ``WorkPlanValidationRequest``, open to those that are newer than this
/// version.
public struct WorkPlanValidationRequestShiftStartVarianceType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ShiftStart`.
    @_alwaysEmitIntoClient public static var shiftStart: Self { "ShiftStart" }
    /// `ShiftStartAndPaidDuration`.
    @_alwaysEmitIntoClient public static var shiftStartAndPaidDuration: Self { "ShiftStartAndPaidDuration" }
}

/// A value of `shiftStartVariancePeriod` of ``WorkPlanValidationRequest``, open to those that are newer than this
/// version.
public struct WorkPlanValidationRequestShiftStartVariancePeriod: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Weekly`.
    @_alwaysEmitIntoClient public static var weekly: Self { "Weekly" }
    /// `PlanningPeriod`.
    @_alwaysEmitIntoClient public static var planningPeriod: Self { "PlanningPeriod" }
}
