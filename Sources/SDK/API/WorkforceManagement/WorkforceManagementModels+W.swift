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
    public var timeOffRequest: Field<TimeOffRequestReference> { Field("timeOffRequest") }
    /// `timeOffLimit`.
    public var timeOffLimit: Field<TimeOffLimitReference> { Field("timeOffLimit") }
    /// `date`, a date such as `2026-11-24`.
    public var date: Field<String> { Field("date") }
    /// `waitlistPosition`.
    public var waitlistPosition: Field<Int> { Field("waitlistPosition") }
}

/// The schema `WaitlistPositionListing`.
public typealias WaitlistPositionListing = Model<WaitlistPositionListingFields>

/// The properties of ``WaitlistPositionListing``.
public struct WaitlistPositionListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[WaitlistPosition]> { Field("entities") }
}

/// The schema `WeekSchedule`.
public typealias WeekSchedule = Model<WeekScheduleFields>

/// The properties of ``WeekSchedule``.
public struct WeekScheduleFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    public var id: Field<String> { Field("id") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
    /// `weekDate`.
    public var weekDate: Field<String> { Field("weekDate") }
    /// `description`.
    public var description: Field<String> { Field("description") }
    /// `published`.
    public var published: Field<Bool> { Field("published") }
    /// `generationResults`.
    public var generationResults: Field<WeekScheduleGenerationResult> { Field("generationResults") }
    /// `shortTermForecast`.
    public var shortTermForecast: Field<ShortTermForecastReference> { Field("shortTermForecast") }
    /// `metadata`.
    public var metadata: Field<WfmVersionedEntityMetadata> { Field("metadata") }
    /// `userSchedules`.
    public var userSchedules: Field<[String: UserSchedule]> { Field("userSchedules") }
    /// `headcountForecast`.
    public var headcountForecast: Field<HeadcountForecast> { Field("headcountForecast") }
    /// `agentSchedulesVersion`.
    public var agentSchedulesVersion: Field<Int> { Field("agentSchedulesVersion") }
}

/// The schema `WeekScheduleGenerationResult`.
public typealias WeekScheduleGenerationResult = Model<WeekScheduleGenerationResultFields>

/// The properties of ``WeekScheduleGenerationResult``.
public struct WeekScheduleGenerationResultFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `failed`.
    public var failed: Field<Bool> { Field("failed") }
    /// `runId`.
    public var runId: Field<String> { Field("runId") }
    /// `agentWarnings`.
    public var agentWarnings: Field<[ScheduleGenerationWarning]> { Field("agentWarnings") }
    /// `agentWarningCount`.
    public var agentWarningCount: Field<Int> { Field("agentWarningCount") }
}

/// The schema `WeekScheduleListItemResponse`.
public typealias WeekScheduleListItemResponse = Model<WeekScheduleListItemResponseFields>

/// The properties of ``WeekScheduleListItemResponse``.
public struct WeekScheduleListItemResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    public var id: Field<String> { Field("id") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
    /// `weekDate`.
    public var weekDate: Field<String> { Field("weekDate") }
    /// `description`.
    public var description: Field<String> { Field("description") }
    /// `published`.
    public var published: Field<Bool> { Field("published") }
    /// `generationResults`.
    public var generationResults: Field<WeekScheduleGenerationResult> { Field("generationResults") }
    /// `shortTermForecast`.
    public var shortTermForecast: Field<ShortTermForecastReference> { Field("shortTermForecast") }
    /// `metadata`.
    public var metadata: Field<WfmVersionedEntityMetadata> { Field("metadata") }
}

/// The schema `WeekScheduleListResponse`.
public typealias WeekScheduleListResponse = Model<WeekScheduleListResponseFields>

/// The properties of ``WeekScheduleListResponse``.
public struct WeekScheduleListResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[WeekScheduleListItemResponse]> { Field("entities") }
}

/// The schema `WeekScheduleReference`.
public typealias WeekScheduleReference = Model<WeekScheduleReferenceFields>

/// The properties of ``WeekScheduleReference``.
public struct WeekScheduleReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    public var id: Field<String> { Field("id") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
    /// `weekDate`.
    public var weekDate: Field<String> { Field("weekDate") }
}

/// The schema `WeekScheduleResponse`.
public typealias WeekScheduleResponse = Model<WeekScheduleResponseFields>

/// The properties of ``WeekScheduleResponse``.
public struct WeekScheduleResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `result`.
    public var result: Field<WeekSchedule> { Field("result") }
    /// `downloadUrl`.
    public var downloadUrl: Field<String> { Field("downloadUrl") }
}

/// The schema `WeekShiftTradeListResponse`.
public typealias WeekShiftTradeListResponse = Model<WeekShiftTradeListResponseFields>

/// The properties of ``WeekShiftTradeListResponse``.
public struct WeekShiftTradeListResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[WeekShiftTradeResponse]> { Field("entities") }
    /// `downloadUrl`.
    public var downloadUrl: Field<String> { Field("downloadUrl") }
}

/// The schema `WeekShiftTradeMatchesSummaryResponse`.
public typealias WeekShiftTradeMatchesSummaryResponse = Model<WeekShiftTradeMatchesSummaryResponseFields>

/// The properties of ``WeekShiftTradeMatchesSummaryResponse``.
public struct WeekShiftTradeMatchesSummaryResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `weekDate`, a date such as `2026-11-24`.
    public var weekDate: Field<String> { Field("weekDate") }
    /// `count`.
    public var count: Field<Int> { Field("count") }
    /// `crossWeekReceivingCount`.
    public var crossWeekReceivingCount: Field<Int> { Field("crossWeekReceivingCount") }
}

/// The schema `WeekShiftTradeResponse`.
public typealias WeekShiftTradeResponse = Model<WeekShiftTradeResponseFields>

/// The properties of ``WeekShiftTradeResponse``.
public struct WeekShiftTradeResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `trade`.
    public var trade: Field<ShiftTradeResponse> { Field("trade") }
    /// `matchReview`.
    public var matchReview: Field<ShiftTradeMatchReviewResponse> { Field("matchReview") }
}

/// The schema `Weekly`.
public typealias Weekly = Model<WeeklyFields>

/// The properties of ``Weekly``.
public struct WeeklyFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `downloadUrl`.
    public var downloadUrl: Field<String> { Field("downloadUrl") }
    /// `downloadResult`.
    public var downloadResult: Field<[ContinuousForecastTimeSeries]> { Field("downloadResult") }
}

/// The schema `WfmAgent`.
public typealias WfmAgent = Model<WfmAgentFields>

/// The properties of ``WfmAgent``.
public struct WfmAgentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    public var id: Field<String> { Field("id") }
    /// `user`.
    public var user: Field<UserReference> { Field("user") }
    /// `workPlan`.
    public var workPlan: Field<WorkPlanReference> { Field("workPlan") }
    /// `workPlanRotation`.
    public var workPlanRotation: Field<WorkPlanRotationReference> { Field("workPlanRotation") }
    /// `acceptDirectShiftTrades`.
    public var acceptDirectShiftTrades: Field<Bool> { Field("acceptDirectShiftTrades") }
    /// `workPlanOverrides`.
    public var workPlanOverrides: Field<[WorkPlanOverride]> { Field("workPlanOverrides") }
    /// `queues`.
    public var queues: Field<[QueueReference]> { Field("queues") }
    /// `languages`.
    public var languages: Field<[LanguageReference]> { Field("languages") }
    /// `skills`.
    public var skills: Field<[RoutingSkillReference]> { Field("skills") }
    /// `schedulable`.
    public var schedulable: Field<Bool> { Field("schedulable") }
    /// `metadata`.
    public var metadata: Field<WfmVersionedEntityMetadata> { Field("metadata") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `WfmAgentHistoricalAdherenceJobReference`.
public typealias WfmAgentHistoricalAdherenceJobReference = Model<WfmAgentHistoricalAdherenceJobReferenceFields>

/// The properties of ``WfmAgentHistoricalAdherenceJobReference``.
public struct WfmAgentHistoricalAdherenceJobReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `status`.
    public var status: Field<WfmAgentHistoricalAdherenceJobReferenceStatus> { Field("status") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `status` of ``WfmAgentHistoricalAdherenceJobReference``, open to those that are newer than this version.
public struct WfmAgentHistoricalAdherenceJobReferenceStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Processing`.
    public static var processing: Self { "Processing" }
    /// `Complete`.
    public static var complete: Self { "Complete" }
    /// `Error`.
    public static var error: Self { "Error" }
}

/// The schema `WfmAgentHistoricalAdherenceResponse`.
public typealias WfmAgentHistoricalAdherenceResponse = Model<WfmAgentHistoricalAdherenceResponseFields>

/// The properties of ``WfmAgentHistoricalAdherenceResponse``.
public struct WfmAgentHistoricalAdherenceResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `job`, required.
    public var job: Field<WfmAgentHistoricalAdherenceJobReference> { Field("job") }
    /// `downloadUrls`.
    public var downloadUrls: Field<[String]> { Field("downloadUrls") }
    /// `result`.
    public var result: Field<WfmAgentHistoricalAdherenceResult> { Field("result") }
}

/// The schema `WfmAgentHistoricalAdherenceResult`.
public typealias WfmAgentHistoricalAdherenceResult = Model<WfmAgentHistoricalAdherenceResultFields>

/// The properties of ``WfmAgentHistoricalAdherenceResult``.
public struct WfmAgentHistoricalAdherenceResultFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `user`.
    public var user: Field<UserReference> { Field("user") }
    /// `startDate`, required.
    public var startDate: Field<Instant> { Field("startDate") }
    /// `endDate`, required.
    public var endDate: Field<Instant> { Field("endDate") }
    /// `calculationsCompletedDate`, required.
    public var calculationsCompletedDate: Field<Instant> { Field("calculationsCompletedDate") }
    /// `targetAdherencePercentage`, required.
    public var targetAdherencePercentage: Field<Double> { Field("targetAdherencePercentage") }
    /// `adherencePercentage`.
    public var adherencePercentage: Field<Double> { Field("adherencePercentage") }
    /// `conformancePercentage`.
    public var conformancePercentage: Field<Double> { Field("conformancePercentage") }
    /// `impact`, required.
    public var impact: Field<WfmAgentHistoricalAdherenceResultImpact> { Field("impact") }
    /// `exceptionInfo`.
    public var exceptionInfo: Field<[HistoricalAdherenceExceptionInfo]> { Field("exceptionInfo") }
    /// `dayMetrics`, required.
    public var dayMetrics: Field<[AgentAdherenceDayMetrics]> { Field("dayMetrics") }
    /// `actuals`.
    public var actuals: Field<[HistoricalAdherenceActuals]> { Field("actuals") }
    /// `scheduledActivities`.
    public var scheduledActivities: Field<[AgentAdherenceScheduledActivity]> { Field("scheduledActivities") }
    /// `secondaryPresenceLookupItems`, required.
    public var secondaryPresenceLookupItems: Field<[SecondaryPresenceLookupItem]> { Field("secondaryPresenceLookupItems") }
}

/// A value of `impact` of ``WfmAgentHistoricalAdherenceResult``, open to those that are newer than this version.
public struct WfmAgentHistoricalAdherenceResultImpact: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Positive`.
    public static var positive: Self { "Positive" }
    /// `Negative`.
    public static var negative: Self { "Negative" }
    /// `Neutral`.
    public static var neutral: Self { "Neutral" }
    /// `Unknown`.
    public static var unknown: Self { "Unknown" }
}

/// The schema `WfmEntityMetadata`.
public typealias WfmEntityMetadata = Model<WfmEntityMetadataFields>

/// The properties of ``WfmEntityMetadata``.
public struct WfmEntityMetadataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `modifiedBy`.
    public var modifiedBy: Field<UserReference> { Field("modifiedBy") }
    /// `dateModified`.
    public var dateModified: Field<Instant> { Field("dateModified") }
    /// `createdBy`.
    public var createdBy: Field<UserReference> { Field("createdBy") }
    /// `dateCreated`.
    public var dateCreated: Field<Instant> { Field("dateCreated") }
}

/// The schema `WfmForecastModificationIntervalOffsetValue`.
public typealias WfmForecastModificationIntervalOffsetValue = Model<WfmForecastModificationIntervalOffsetValueFields>

/// The properties of ``WfmForecastModificationIntervalOffsetValue``.
public struct WfmForecastModificationIntervalOffsetValueFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `intervalIndex`, required.
    public var intervalIndex: Field<Int> { Field("intervalIndex") }
    /// `value`, required.
    public var value: Field<Double> { Field("value") }
}

/// The schema `WfmHistoricalAdherenceBulkItem`.
public typealias WfmHistoricalAdherenceBulkItem = Model<WfmHistoricalAdherenceBulkItemFields>

/// The properties of ``WfmHistoricalAdherenceBulkItem``.
public struct WfmHistoricalAdherenceBulkItemFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `managementUnitId`, required.
    public var managementUnitId: Field<String> { Field("managementUnitId") }
    /// `startDate`, required.
    public var startDate: Field<Instant> { Field("startDate") }
    /// `endDate`, required.
    public var endDate: Field<Instant> { Field("endDate") }
    /// `userIds`.
    public var userIds: Field<[String]> { Field("userIds") }
    /// `includeExceptions`.
    public var includeExceptions: Field<Bool> { Field("includeExceptions") }
    /// `includeActuals`.
    public var includeActuals: Field<Bool> { Field("includeActuals") }
}

/// The schema `WfmHistoricalAdherenceBulkJobReference`.
public typealias WfmHistoricalAdherenceBulkJobReference = Model<WfmHistoricalAdherenceBulkJobReferenceFields>

/// The properties of ``WfmHistoricalAdherenceBulkJobReference``.
public struct WfmHistoricalAdherenceBulkJobReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `status`.
    public var status: Field<WfmHistoricalAdherenceBulkJobReferenceStatus> { Field("status") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `status` of ``WfmHistoricalAdherenceBulkJobReference``, open to those that are newer than this version.
public struct WfmHistoricalAdherenceBulkJobReferenceStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Processing`.
    public static var processing: Self { "Processing" }
    /// `Complete`.
    public static var complete: Self { "Complete" }
    /// `Error`.
    public static var error: Self { "Error" }
}

/// The schema `WfmHistoricalAdherenceBulkQuery`.
public typealias WfmHistoricalAdherenceBulkQuery = Model<WfmHistoricalAdherenceBulkQueryFields>

/// The properties of ``WfmHistoricalAdherenceBulkQuery``.
public struct WfmHistoricalAdherenceBulkQueryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `items`, required.
    public var items: Field<[WfmHistoricalAdherenceBulkItem]> { Field("items") }
    /// `timeZone`, required.
    public var timeZone: Field<String> { Field("timeZone") }
}

/// The schema `WfmHistoricalAdherenceBulkResponse`.
public typealias WfmHistoricalAdherenceBulkResponse = Model<WfmHistoricalAdherenceBulkResponseFields>

/// The properties of ``WfmHistoricalAdherenceBulkResponse``.
public struct WfmHistoricalAdherenceBulkResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `job`.
    public var job: Field<WfmHistoricalAdherenceBulkJobReference> { Field("job") }
    /// `downloadUrls`.
    public var downloadUrls: Field<[String]> { Field("downloadUrls") }
    /// `downloadResult`.
    public var downloadResult: Field<WfmHistoricalAdherenceBulkResult> { Field("downloadResult") }
}

/// The schema `WfmHistoricalAdherenceBulkResult`.
public typealias WfmHistoricalAdherenceBulkResult = Model<WfmHistoricalAdherenceBulkResultFields>

/// The properties of ``WfmHistoricalAdherenceBulkResult``.
public struct WfmHistoricalAdherenceBulkResultFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `startDate`.
    public var startDate: Field<Instant> { Field("startDate") }
    /// `endDate`.
    public var endDate: Field<Instant> { Field("endDate") }
    /// `managementUnitId`.
    public var managementUnitId: Field<String> { Field("managementUnitId") }
    /// `userResults`.
    public var userResults: Field<[WfmHistoricalAdherenceBulkUserResult]> { Field("userResults") }
    /// `lookupIdToSecondaryPresenceId`.
    public var lookupIdToSecondaryPresenceId: Field<[String: String]> { Field("lookupIdToSecondaryPresenceId") }
}

/// The schema `WfmHistoricalAdherenceBulkUserDayMetrics`.
public typealias WfmHistoricalAdherenceBulkUserDayMetrics = Model<WfmHistoricalAdherenceBulkUserDayMetricsFields>

/// The properties of ``WfmHistoricalAdherenceBulkUserDayMetrics``.
public struct WfmHistoricalAdherenceBulkUserDayMetricsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `dayStartOffsetSeconds`.
    public var dayStartOffsetSeconds: Field<Int> { Field("dayStartOffsetSeconds") }
    /// `adherenceScheduleSeconds`.
    public var adherenceScheduleSeconds: Field<Int> { Field("adherenceScheduleSeconds") }
    /// `conformanceScheduleSeconds`.
    public var conformanceScheduleSeconds: Field<Int> { Field("conformanceScheduleSeconds") }
    /// `conformanceActualSeconds`.
    public var conformanceActualSeconds: Field<Int> { Field("conformanceActualSeconds") }
    /// `exceptionCount`.
    public var exceptionCount: Field<Int> { Field("exceptionCount") }
    /// `exceptionDurationSeconds`.
    public var exceptionDurationSeconds: Field<Int> { Field("exceptionDurationSeconds") }
    /// `impactSeconds`.
    public var impactSeconds: Field<Int> { Field("impactSeconds") }
    /// `scheduleLengthSeconds`.
    public var scheduleLengthSeconds: Field<Int> { Field("scheduleLengthSeconds") }
    /// `actualLengthSeconds`.
    public var actualLengthSeconds: Field<Int> { Field("actualLengthSeconds") }
    /// `adherencePercentage`.
    public var adherencePercentage: Field<Double> { Field("adherencePercentage") }
    /// `conformancePercentage`.
    public var conformancePercentage: Field<Double> { Field("conformancePercentage") }
}

/// The schema `WfmHistoricalAdherenceBulkUserResult`.
public typealias WfmHistoricalAdherenceBulkUserResult = Model<WfmHistoricalAdherenceBulkUserResultFields>

/// The properties of ``WfmHistoricalAdherenceBulkUserResult``.
public struct WfmHistoricalAdherenceBulkUserResultFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `userId`.
    public var userId: Field<String> { Field("userId") }
    /// `adherencePercentage`.
    public var adherencePercentage: Field<Double> { Field("adherencePercentage") }
    /// `conformancePercentage`.
    public var conformancePercentage: Field<Double> { Field("conformancePercentage") }
    /// `impact`.
    public var impact: Field<WfmHistoricalAdherenceBulkUserResultImpact> { Field("impact") }
    /// `exceptionInfo`.
    public var exceptionInfo: Field<[HistoricalAdherenceExceptionInfo]> { Field("exceptionInfo") }
    /// `actuals`.
    public var actuals: Field<[HistoricalAdherenceActuals]> { Field("actuals") }
    /// `dayMetrics`.
    public var dayMetrics: Field<[WfmHistoricalAdherenceBulkUserDayMetrics]> { Field("dayMetrics") }
}

/// A value of `impact` of ``WfmHistoricalAdherenceBulkUserResult``, open to those that are newer than this version.
public struct WfmHistoricalAdherenceBulkUserResultImpact: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Positive`.
    public static var positive: Self { "Positive" }
    /// `Negative`.
    public static var negative: Self { "Negative" }
    /// `Neutral`.
    public static var neutral: Self { "Neutral" }
    /// `Unknown`.
    public static var unknown: Self { "Unknown" }
}

/// The schema `WfmHistoricalAdherenceQuery`.
public typealias WfmHistoricalAdherenceQuery = Model<WfmHistoricalAdherenceQueryFields>

/// The properties of ``WfmHistoricalAdherenceQuery``.
public struct WfmHistoricalAdherenceQueryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `startDate`, required.
    public var startDate: Field<Instant> { Field("startDate") }
    /// `endDate`.
    public var endDate: Field<Instant> { Field("endDate") }
    /// `timeZone`.
    public var timeZone: Field<String> { Field("timeZone") }
    /// `userIds`.
    public var userIds: Field<[String]> { Field("userIds") }
    /// `includeExceptions`.
    public var includeExceptions: Field<Bool> { Field("includeExceptions") }
    /// `teamIds`.
    public var teamIds: Field<[String]> { Field("teamIds") }
}

/// The schema `WfmHistoricalAdherenceQueryForAgent`.
public typealias WfmHistoricalAdherenceQueryForAgent = Model<WfmHistoricalAdherenceQueryForAgentFields>

/// The properties of ``WfmHistoricalAdherenceQueryForAgent``.
public struct WfmHistoricalAdherenceQueryForAgentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `startDate`, required.
    public var startDate: Field<Instant> { Field("startDate") }
    /// `endDate`.
    public var endDate: Field<Instant> { Field("endDate") }
    /// `timeZone`.
    public var timeZone: Field<String> { Field("timeZone") }
}

/// The schema `WfmHistoricalAdherenceQueryForTeams`.
public typealias WfmHistoricalAdherenceQueryForTeams = Model<WfmHistoricalAdherenceQueryForTeamsFields>

/// The properties of ``WfmHistoricalAdherenceQueryForTeams``.
public struct WfmHistoricalAdherenceQueryForTeamsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `startDate`, required.
    public var startDate: Field<Instant> { Field("startDate") }
    /// `endDate`.
    public var endDate: Field<Instant> { Field("endDate") }
    /// `timeZone`, required.
    public var timeZone: Field<String> { Field("timeZone") }
    /// `userIds`.
    public var userIds: Field<[String]> { Field("userIds") }
    /// `includeExceptions`.
    public var includeExceptions: Field<Bool> { Field("includeExceptions") }
}

/// The schema `WfmHistoricalAdherenceResponse`.
public typealias WfmHistoricalAdherenceResponse = Model<WfmHistoricalAdherenceResponseFields>

/// The properties of ``WfmHistoricalAdherenceResponse``.
public struct WfmHistoricalAdherenceResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `downloadUrl`.
    public var downloadUrl: Field<String> { Field("downloadUrl") }
    /// `downloadResult`.
    public var downloadResult: Field<WfmHistoricalAdherenceResultWrapper> { Field("downloadResult") }
    /// `downloadUrls`.
    public var downloadUrls: Field<[String]> { Field("downloadUrls") }
    /// `queryState`.
    public var queryState: Field<WfmHistoricalAdherenceResponseQueryState> { Field("queryState") }
}

/// A value of `queryState` of ``WfmHistoricalAdherenceResponse``, open to those that are newer than this version.
public struct WfmHistoricalAdherenceResponseQueryState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Processing`.
    public static var processing: Self { "Processing" }
    /// `Complete`.
    public static var complete: Self { "Complete" }
    /// `Error`.
    public static var error: Self { "Error" }
}

/// The schema `WfmHistoricalAdherenceResultWrapper`.
public typealias WfmHistoricalAdherenceResultWrapper = Model<WfmHistoricalAdherenceResultWrapperFields>

/// The properties of ``WfmHistoricalAdherenceResultWrapper``.
public struct WfmHistoricalAdherenceResultWrapperFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entityId`.
    public var entityId: Field<String> { Field("entityId") }
    /// `data`.
    public var data: Field<[HistoricalAdherenceQueryResult]> { Field("data") }
    /// `lookupIdToSecondaryPresenceId`.
    public var lookupIdToSecondaryPresenceId: Field<[String: String]> { Field("lookupIdToSecondaryPresenceId") }
}

/// The schema `WfmHistoricalShrinkageRequest`.
public typealias WfmHistoricalShrinkageRequest = Model<WfmHistoricalShrinkageRequestFields>

/// The properties of ``WfmHistoricalShrinkageRequest``.
public struct WfmHistoricalShrinkageRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `startDate`, required.
    public var startDate: Field<Instant> { Field("startDate") }
    /// `endDate`.
    public var endDate: Field<Instant> { Field("endDate") }
    /// `timeZone`.
    public var timeZone: Field<String> { Field("timeZone") }
    /// `granularity`.
    public var granularity: Field<WfmHistoricalShrinkageRequestGranularity> { Field("granularity") }
}

/// A value of `granularity` of ``WfmHistoricalShrinkageRequest``, open to those that are newer than this version.
public struct WfmHistoricalShrinkageRequestGranularity: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Daily`.
    public static var daily: Self { "Daily" }
    /// `Weekly`.
    public static var weekly: Self { "Weekly" }
}

/// The schema `WfmHistoricalShrinkageResponse`.
public typealias WfmHistoricalShrinkageResponse = Model<WfmHistoricalShrinkageResponseFields>

/// The properties of ``WfmHistoricalShrinkageResponse``.
public struct WfmHistoricalShrinkageResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `operationId`.
    public var operationId: Field<String> { Field("operationId") }
    /// `downloadUrls`.
    public var downloadUrls: Field<[String]> { Field("downloadUrls") }
    /// `downloadResult`.
    public var downloadResult: Field<HistoricalShrinkageResultListing> { Field("downloadResult") }
    /// `state`.
    public var state: Field<WfmHistoricalShrinkageResponseState> { Field("state") }
}

/// A value of `state` of ``WfmHistoricalShrinkageResponse``, open to those that are newer than this version.
public struct WfmHistoricalShrinkageResponseState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Processing`.
    public static var processing: Self { "Processing" }
    /// `Complete`.
    public static var complete: Self { "Complete" }
    /// `Error`.
    public static var error: Self { "Error" }
}

/// The schema `WfmHistoricalShrinkageTeamsRequest`.
public typealias WfmHistoricalShrinkageTeamsRequest = Model<WfmHistoricalShrinkageTeamsRequestFields>

/// The properties of ``WfmHistoricalShrinkageTeamsRequest``.
public struct WfmHistoricalShrinkageTeamsRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `startDate`, required.
    public var startDate: Field<Instant> { Field("startDate") }
    /// `endDate`.
    public var endDate: Field<Instant> { Field("endDate") }
    /// `timeZone`, required.
    public var timeZone: Field<String> { Field("timeZone") }
    /// `granularity`.
    public var granularity: Field<WfmHistoricalShrinkageTeamsRequestGranularity> { Field("granularity") }
}

/// A value of `granularity` of ``WfmHistoricalShrinkageTeamsRequest``, open to those that are newer than this version.
public struct WfmHistoricalShrinkageTeamsRequestGranularity: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Daily`.
    public static var daily: Self { "Daily" }
    /// `Weekly`.
    public static var weekly: Self { "Weekly" }
}

/// The schema `WfmIntegrationListing`.
public typealias WfmIntegrationListing = Model<WfmIntegrationListingFields>

/// The properties of ``WfmIntegrationListing``.
public struct WfmIntegrationListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[WfmIntegrationResponse]> { Field("entities") }
}

/// The schema `WfmIntegrationReference`.
public typealias WfmIntegrationReference = Model<WfmIntegrationReferenceFields>

/// The properties of ``WfmIntegrationReference``.
public struct WfmIntegrationReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `WfmIntegrationResponse`.
public typealias WfmIntegrationResponse = Model<WfmIntegrationResponseFields>

/// The properties of ``WfmIntegrationResponse``.
public struct WfmIntegrationResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `active`, required.
    public var active: Field<Bool> { Field("active") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `WfmIntradayPlanningGroupListing`.
public typealias WfmIntradayPlanningGroupListing = Model<WfmIntradayPlanningGroupListingFields>

/// The properties of ``WfmIntradayPlanningGroupListing``.
public struct WfmIntradayPlanningGroupListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[ForecastPlanningGroupResponse]> { Field("entities") }
    /// `noDataReason`.
    public var noDataReason: Field<WfmIntradayPlanningGroupListingNoDataReason> { Field("noDataReason") }
}

/// A value of `noDataReason` of ``WfmIntradayPlanningGroupListing``, open to those that are newer than this version.
public struct WfmIntradayPlanningGroupListingNoDataReason: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `NoPublishedSchedule`.
    public static var noPublishedSchedule: Self { "NoPublishedSchedule" }
    /// `NoSourceForecast`.
    public static var noSourceForecast: Self { "NoSourceForecast" }
}

/// The schema `WfmProcessUploadRequest`.
public typealias WfmProcessUploadRequest = Model<WfmProcessUploadRequestFields>

/// The properties of ``WfmProcessUploadRequest``.
public struct WfmProcessUploadRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `uploadKey`, required.
    public var uploadKey: Field<String> { Field("uploadKey") }
}

/// The schema `WfmServiceGoalImpact`.
public typealias WfmServiceGoalImpact = Model<WfmServiceGoalImpactFields>

/// The properties of ``WfmServiceGoalImpact``.
public struct WfmServiceGoalImpactFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `increaseByPercent`, required.
    public var increaseByPercent: Field<Double> { Field("increaseByPercent") }
    /// `decreaseByPercent`, required.
    public var decreaseByPercent: Field<Double> { Field("decreaseByPercent") }
}

/// The schema `WfmServiceGoalImpactSettings`.
public typealias WfmServiceGoalImpactSettings = Model<WfmServiceGoalImpactSettingsFields>

/// The properties of ``WfmServiceGoalImpactSettings``.
public struct WfmServiceGoalImpactSettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `serviceLevel`, required.
    public var serviceLevel: Field<WfmServiceGoalImpact> { Field("serviceLevel") }
    /// `averageSpeedOfAnswer`, required.
    public var averageSpeedOfAnswer: Field<WfmServiceGoalImpact> { Field("averageSpeedOfAnswer") }
    /// `abandonRate`, required.
    public var abandonRate: Field<WfmServiceGoalImpact> { Field("abandonRate") }
}

/// The schema `WfmTimeSpan`.
public typealias WfmTimeSpan = Model<WfmTimeSpanFields>

/// The properties of ``WfmTimeSpan``.
public struct WfmTimeSpanFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `startDate`, required.
    public var startDate: Field<Instant> { Field("startDate") }
    /// `lengthMinutes`, required.
    public var lengthMinutes: Field<Int> { Field("lengthMinutes") }
}

/// The schema `WfmUserEntityListing`.
public typealias WfmUserEntityListing = Model<WfmUserEntityListingFields>

/// The properties of ``WfmUserEntityListing``.
public struct WfmUserEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[UserReference]> { Field("entities") }
}

/// The schema `WfmUserNotification`.
public typealias WfmUserNotification = Model<WfmUserNotificationFields>

/// The properties of ``WfmUserNotification``.
public struct WfmUserNotificationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    public var id: Field<String> { Field("id") }
    /// `mutableGroupId`, required.
    public var mutableGroupId: Field<String> { Field("mutableGroupId") }
    /// `timestamp`, set by the platform.
    public var timestamp: Field<Instant> { Field("timestamp") }
    /// `type`, set by the platform.
    public var type: Field<WfmUserNotificationType> { Field("type") }
    /// `shiftTrade`, set by the platform.
    public var shiftTrade: Field<ShiftTradeNotification> { Field("shiftTrade") }
    /// `timeOffRequest`, set by the platform.
    public var timeOffRequest: Field<TimeOffRequestNotification> { Field("timeOffRequest") }
    /// `adherenceExplanation`, set by the platform.
    public var adherenceExplanation: Field<AdherenceExplanationNotification> { Field("adherenceExplanation") }
    /// `alternativeShift`, set by the platform.
    public var alternativeShift: Field<AlternativeShiftNotification> { Field("alternativeShift") }
    /// `markedAsRead`, required.
    public var markedAsRead: Field<Bool> { Field("markedAsRead") }
    /// `agentNotification`, set by the platform.
    public var agentNotification: Field<Bool> { Field("agentNotification") }
    /// `otherNotificationIdsInGroup`, set by the platform.
    public var otherNotificationIdsInGroup: Field<[String]> { Field("otherNotificationIdsInGroup") }
}

/// A value of `type` of ``WfmUserNotification``, open to those that are newer than this version.
public struct WfmUserNotificationType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `AdherenceExplanation`.
    public static var adherenceExplanation: Self { "AdherenceExplanation" }
    /// `ShiftTrade`.
    public static var shiftTrade: Self { "ShiftTrade" }
    /// `TimeOffRequest`.
    public static var timeOffRequest: Self { "TimeOffRequest" }
    /// `AlternativeShift`.
    public static var alternativeShift: Self { "AlternativeShift" }
}

/// The schema `WfmVersionedEntityMetadata`.
public typealias WfmVersionedEntityMetadata = Model<WfmVersionedEntityMetadataFields>

/// The properties of ``WfmVersionedEntityMetadata``.
public struct WfmVersionedEntityMetadataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `modifiedBy`, set by the platform.
    public var modifiedBy: Field<UserReference> { Field("modifiedBy") }
    /// `dateModified`, set by the platform.
    public var dateModified: Field<Instant> { Field("dateModified") }
    /// `createdBy`, set by the platform.
    public var createdBy: Field<UserReference> { Field("createdBy") }
    /// `dateCreated`, set by the platform.
    public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `version`, required.
    public var version: Field<Int> { Field("version") }
}

/// The schema `WorkPlan`.
public typealias WorkPlan = Model<WorkPlanFields>

/// The properties of ``WorkPlan``.
public struct WorkPlanFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `enabled`.
    public var enabled: Field<Bool> { Field("enabled") }
    /// `valid`, set by the platform.
    public var valid: Field<Bool> { Field("valid") }
    /// `constrainWeeklyPaidTime`.
    public var constrainWeeklyPaidTime: Field<Bool> { Field("constrainWeeklyPaidTime") }
    /// `flexibleWeeklyPaidTime`.
    public var flexibleWeeklyPaidTime: Field<Bool> { Field("flexibleWeeklyPaidTime") }
    /// `weeklyExactPaidMinutes`.
    public var weeklyExactPaidMinutes: Field<Int> { Field("weeklyExactPaidMinutes") }
    /// `weeklyMinimumPaidMinutes`.
    public var weeklyMinimumPaidMinutes: Field<Int> { Field("weeklyMinimumPaidMinutes") }
    /// `weeklyMaximumPaidMinutes`.
    public var weeklyMaximumPaidMinutes: Field<Int> { Field("weeklyMaximumPaidMinutes") }
    /// `constrainPaidTimeGranularity`.
    public var constrainPaidTimeGranularity: Field<Bool> { Field("constrainPaidTimeGranularity") }
    /// `paidTimeGranularityMinutes`.
    public var paidTimeGranularityMinutes: Field<Int> { Field("paidTimeGranularityMinutes") }
    /// `constrainMinimumTimeBetweenShifts`.
    public var constrainMinimumTimeBetweenShifts: Field<Bool> { Field("constrainMinimumTimeBetweenShifts") }
    /// `minimumTimeBetweenShiftsMinutes`.
    public var minimumTimeBetweenShiftsMinutes: Field<Int> { Field("minimumTimeBetweenShiftsMinutes") }
    /// `maximumDays`.
    public var maximumDays: Field<Int> { Field("maximumDays") }
    /// `minimumConsecutiveNonWorkingMinutesPerWeek`.
    public var minimumConsecutiveNonWorkingMinutesPerWeek: Field<Int> { Field("minimumConsecutiveNonWorkingMinutesPerWeek") }
    /// `constrainMaximumConsecutiveWorkingWeekends`.
    public var constrainMaximumConsecutiveWorkingWeekends: Field<Bool> { Field("constrainMaximumConsecutiveWorkingWeekends") }
    /// `maximumConsecutiveWorkingWeekends`.
    public var maximumConsecutiveWorkingWeekends: Field<Int> { Field("maximumConsecutiveWorkingWeekends") }
    /// `minimumWorkingDaysPerWeek`.
    public var minimumWorkingDaysPerWeek: Field<Int> { Field("minimumWorkingDaysPerWeek") }
    /// `constrainMaximumConsecutiveWorkingDays`.
    public var constrainMaximumConsecutiveWorkingDays: Field<Bool> { Field("constrainMaximumConsecutiveWorkingDays") }
    /// `maximumConsecutiveWorkingDays`.
    public var maximumConsecutiveWorkingDays: Field<Int> { Field("maximumConsecutiveWorkingDays") }
    /// `minimumShiftStartDistanceMinutes`.
    public var minimumShiftStartDistanceMinutes: Field<Int> { Field("minimumShiftStartDistanceMinutes") }
    /// `minimumDaysOffPerPlanningPeriod`.
    public var minimumDaysOffPerPlanningPeriod: Field<Int> { Field("minimumDaysOffPerPlanningPeriod") }
    /// `maximumDaysOffPerPlanningPeriod`.
    public var maximumDaysOffPerPlanningPeriod: Field<Int> { Field("maximumDaysOffPerPlanningPeriod") }
    /// `minimumPaidMinutesPerPlanningPeriod`.
    public var minimumPaidMinutesPerPlanningPeriod: Field<Int> { Field("minimumPaidMinutesPerPlanningPeriod") }
    /// `maximumPaidMinutesPerPlanningPeriod`.
    public var maximumPaidMinutesPerPlanningPeriod: Field<Int> { Field("maximumPaidMinutesPerPlanningPeriod") }
    /// `constrainMaximumWorkingWeekendsPerPlanningPeriod`.
    public var constrainMaximumWorkingWeekendsPerPlanningPeriod: Field<Bool> { Field("constrainMaximumWorkingWeekendsPerPlanningPeriod") }
    /// `maximumWorkingWeekendsPerPlanningPeriod`.
    public var maximumWorkingWeekendsPerPlanningPeriod: Field<Int> { Field("maximumWorkingWeekendsPerPlanningPeriod") }
    /// `optionalDays`.
    public var optionalDays: Field<SetWrapperDayOfWeek> { Field("optionalDays") }
    /// `shiftStartVarianceType`.
    public var shiftStartVarianceType: Field<WorkPlanShiftStartVarianceType> { Field("shiftStartVarianceType") }
    /// `shiftStartVariancePeriod`.
    public var shiftStartVariancePeriod: Field<WorkPlanShiftStartVariancePeriod> { Field("shiftStartVariancePeriod") }
    /// `shiftStartVariances`.
    public var shiftStartVariances: Field<ListWrapperShiftStartVariance> { Field("shiftStartVariances") }
    /// `shifts`.
    public var shifts: Field<[WorkPlanShift]> { Field("shifts") }
    /// `agents`.
    public var agents: Field<[DeletableUserReference]> { Field("agents") }
    /// `agentCount`.
    public var agentCount: Field<Int> { Field("agentCount") }
    /// `metadata`, required.
    public var metadata: Field<WfmVersionedEntityMetadata> { Field("metadata") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `shiftStartVarianceType` of ``WorkPlan``, open to those that are newer than this version.
public struct WorkPlanShiftStartVarianceType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ShiftStart`.
    public static var shiftStart: Self { "ShiftStart" }
    /// `ShiftStartAndPaidDuration`.
    public static var shiftStartAndPaidDuration: Self { "ShiftStartAndPaidDuration" }
}

/// A value of `shiftStartVariancePeriod` of ``WorkPlan``, open to those that are newer than this version.
public struct WorkPlanShiftStartVariancePeriod: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Weekly`.
    public static var weekly: Self { "Weekly" }
    /// `PlanningPeriod`.
    public static var planningPeriod: Self { "PlanningPeriod" }
}

/// The schema `WorkPlanActivity`.
public typealias WorkPlanActivity = Model<WorkPlanActivityFields>

/// The properties of ``WorkPlanActivity``.
public struct WorkPlanActivityFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `activityCodeId`.
    public var activityCodeId: Field<String> { Field("activityCodeId") }
    /// `description`.
    public var description: Field<String> { Field("description") }
    /// `lengthMinutes`.
    public var lengthMinutes: Field<Int> { Field("lengthMinutes") }
    /// `startTimeIsRelativeToShiftStart`.
    public var startTimeIsRelativeToShiftStart: Field<Bool> { Field("startTimeIsRelativeToShiftStart") }
    /// `flexibleStartTime`.
    public var flexibleStartTime: Field<Bool> { Field("flexibleStartTime") }
    /// `earliestStartTimeMinutes`.
    public var earliestStartTimeMinutes: Field<Int> { Field("earliestStartTimeMinutes") }
    /// `latestStartTimeMinutes`.
    public var latestStartTimeMinutes: Field<Int> { Field("latestStartTimeMinutes") }
    /// `exactStartTimeMinutes`.
    public var exactStartTimeMinutes: Field<Int> { Field("exactStartTimeMinutes") }
    /// `startTimeIncrementMinutes`.
    public var startTimeIncrementMinutes: Field<Int> { Field("startTimeIncrementMinutes") }
    /// `countsAsPaidTime`.
    public var countsAsPaidTime: Field<Bool> { Field("countsAsPaidTime") }
    /// `countsAsContiguousWorkTime`.
    public var countsAsContiguousWorkTime: Field<Bool> { Field("countsAsContiguousWorkTime") }
    /// `minimumLengthFromShiftStartMinutes`.
    public var minimumLengthFromShiftStartMinutes: Field<Int> { Field("minimumLengthFromShiftStartMinutes") }
    /// `minimumLengthFromShiftEndMinutes`.
    public var minimumLengthFromShiftEndMinutes: Field<Int> { Field("minimumLengthFromShiftEndMinutes") }
    /// `maximumLengthFromShiftEndMinutes`.
    public var maximumLengthFromShiftEndMinutes: Field<Int> { Field("maximumLengthFromShiftEndMinutes") }
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `delete`.
    public var delete: Field<Bool> { Field("delete") }
    /// `validationId`.
    public var validationId: Field<String> { Field("validationId") }
}

/// The schema `WorkPlanBid`.
public typealias WorkPlanBid = Model<WorkPlanBidFields>

/// The properties of ``WorkPlanBid``.
public struct WorkPlanBidFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    public var id: Field<String> { Field("id") }
    /// `name`, required.
    public var name: Field<String> { Field("name") }
    /// `forecast`.
    public var forecast: Field<BuShortTermForecastWeekReference> { Field("forecast") }
    /// `bidWindowStartDate`, required, a date such as `2026-11-24`.
    public var bidWindowStartDate: Field<String> { Field("bidWindowStartDate") }
    /// `bidWindowEndDate`, required, a date such as `2026-11-24`.
    public var bidWindowEndDate: Field<String> { Field("bidWindowEndDate") }
    /// `effectiveDate`, required, a date such as `2026-11-24`.
    public var effectiveDate: Field<String> { Field("effectiveDate") }
    /// `status`, required.
    public var status: Field<WorkPlanBidStatus> { Field("status") }
    /// `agentRankingType`, required.
    public var agentRankingType: Field<WorkPlanBidAgentRankingType> { Field("agentRankingType") }
    /// `rankingTiebreakerType`, required.
    public var rankingTiebreakerType: Field<WorkPlanBidRankingTiebreakerType> { Field("rankingTiebreakerType") }
    /// `publishedDate`.
    public var publishedDate: Field<Instant> { Field("publishedDate") }
    /// `bidType`, required.
    public var bidType: Field<WorkPlanBidBidType> { Field("bidType") }
    /// `endOverridesAndRotations`, required.
    public var endOverridesAndRotations: Field<Bool> { Field("endOverridesAndRotations") }
    /// `workPlanFieldsVisibleToAgents`, required.
    public var workPlanFieldsVisibleToAgents: Field<[WorkPlanBidWorkPlanFieldsVisibleToAgents]> { Field("workPlanFieldsVisibleToAgents") }
    /// `metadata`.
    public var metadata: Field<WorkPlanBidMetadata> { Field("metadata") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `status` of ``WorkPlanBid``, open to those that are newer than this version.
public struct WorkPlanBidStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Draft`.
    public static var draft: Self { "Draft" }
    /// `Locked`.
    public static var locked: Self { "Locked" }
    /// `Optimized`.
    public static var optimized: Self { "Optimized" }
    /// `Scheduled`.
    public static var scheduled: Self { "Scheduled" }
    /// `Open`.
    public static var open: Self { "Open" }
    /// `Closed`.
    public static var closed: Self { "Closed" }
    /// `Processed`.
    public static var processed: Self { "Processed" }
    /// `Published`.
    public static var published: Self { "Published" }
}

/// A value of `agentRankingType` of ``WorkPlanBid``, open to those that are newer than this version.
public struct WorkPlanBidAgentRankingType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `HireDate`.
    public static var hireDate: Self { "HireDate" }
    /// `Performance`.
    public static var performance: Self { "Performance" }
}

/// A value of `rankingTiebreakerType` of ``WorkPlanBid``, open to those that are newer than this version.
public struct WorkPlanBidRankingTiebreakerType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `HireDate`.
    public static var hireDate: Self { "HireDate" }
    /// `Performance`.
    public static var performance: Self { "Performance" }
    /// `Custom`.
    public static var custom: Self { "Custom" }
    /// `RandomlyAssign`.
    public static var randomlyAssign: Self { "RandomlyAssign" }
}

/// A value of `bidType` of ``WorkPlanBid``, open to those that are newer than this version.
public struct WorkPlanBidBidType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `WorkPlanBid`.
    public static var workPlanBid: Self { "WorkPlanBid" }
    /// `ScheduleBid`.
    public static var scheduleBid: Self { "ScheduleBid" }
}

/// A value of `workPlanFieldsVisibleToAgents` of ``WorkPlanBid``, open to those that are newer than this version.
public struct WorkPlanBidWorkPlanFieldsVisibleToAgents: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Name`.
    public static var name: Self { "Name" }
    /// `PaidHours`.
    public static var paidHours: Self { "PaidHours" }
}

/// The schema `WorkPlanBidGroup`.
public typealias WorkPlanBidGroup = Model<WorkPlanBidGroupFields>

/// The properties of ``WorkPlanBidGroup``.
public struct WorkPlanBidGroupFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    public var name: Field<String> { Field("name") }
    /// `managementUnit`, required.
    public var managementUnit: Field<ManagementUnitReference> { Field("managementUnit") }
    /// `agents`, required.
    public var agents: Field<[UserReference]> { Field("agents") }
    /// `workPlans`, required.
    public var workPlans: Field<[BidGroupWorkPlanResponse]> { Field("workPlans") }
    /// `planningGroups`, required.
    public var planningGroups: Field<[PlanningGroupReference]> { Field("planningGroups") }
}

/// The schema `WorkPlanBidGroupCreate`.
public typealias WorkPlanBidGroupCreate = Model<WorkPlanBidGroupCreateFields>

/// The properties of ``WorkPlanBidGroupCreate``.
public struct WorkPlanBidGroupCreateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    public var name: Field<String> { Field("name") }
    /// `managementUnitId`, required.
    public var managementUnitId: Field<String> { Field("managementUnitId") }
    /// `agentIds`, required.
    public var agentIds: Field<[String]> { Field("agentIds") }
    /// `workPlans`, required.
    public var workPlans: Field<[BidGroupWorkPlanRequest]> { Field("workPlans") }
    /// `planningGroupIds`, required.
    public var planningGroupIds: Field<[String]> { Field("planningGroupIds") }
}

/// The schema `WorkPlanBidGroupResponse`.
public typealias WorkPlanBidGroupResponse = Model<WorkPlanBidGroupResponseFields>

/// The properties of ``WorkPlanBidGroupResponse``.
public struct WorkPlanBidGroupResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    public var id: Field<String> { Field("id") }
    /// `workPlanBidGroup`.
    public var workPlanBidGroup: Field<WorkPlanBidGroup> { Field("workPlanBidGroup") }
    /// `metadata`.
    public var metadata: Field<WorkPlanBidMetadata> { Field("metadata") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `WorkPlanBidGroupSummary`.
public typealias WorkPlanBidGroupSummary = Model<WorkPlanBidGroupSummaryFields>

/// The properties of ``WorkPlanBidGroupSummary``.
public struct WorkPlanBidGroupSummaryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    public var id: Field<String> { Field("id") }
    /// `name`, required.
    public var name: Field<String> { Field("name") }
    /// `managementUnit`, required.
    public var managementUnit: Field<ManagementUnitReference> { Field("managementUnit") }
    /// `agentCount`, required.
    public var agentCount: Field<Int> { Field("agentCount") }
    /// `workPlanCount`, required.
    public var workPlanCount: Field<Int> { Field("workPlanCount") }
    /// `planningGroupCount`, required.
    public var planningGroupCount: Field<Int> { Field("planningGroupCount") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `WorkPlanBidGroupSummaryList`.
public typealias WorkPlanBidGroupSummaryList = Model<WorkPlanBidGroupSummaryListFields>

/// The properties of ``WorkPlanBidGroupSummaryList``.
public struct WorkPlanBidGroupSummaryListFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `workPlanBidGroupSummaryList`, required.
    public var workPlanBidGroupSummaryList: Field<[WorkPlanBidGroupSummary]> { Field("workPlanBidGroupSummaryList") }
}

/// The schema `WorkPlanBidGroupUpdate`.
public typealias WorkPlanBidGroupUpdate = Model<WorkPlanBidGroupUpdateFields>

/// The properties of ``WorkPlanBidGroupUpdate``.
public struct WorkPlanBidGroupUpdateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `managementUnitId`.
    public var managementUnitId: Field<String> { Field("managementUnitId") }
    /// `agentIds`.
    public var agentIds: Field<ListWrapperString> { Field("agentIds") }
    /// `workPlans`.
    public var workPlans: Field<ListWrapperBidGroupWorkPlanRequest> { Field("workPlans") }
    /// `planningGroupIds`.
    public var planningGroupIds: Field<ListWrapperString> { Field("planningGroupIds") }
}

/// The schema `WorkPlanBidListResponse`.
public typealias WorkPlanBidListResponse = Model<WorkPlanBidListResponseFields>

/// The properties of ``WorkPlanBidListResponse``.
public struct WorkPlanBidListResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[WorkPlanBid]> { Field("entities") }
}

/// The schema `WorkPlanBidMetadata`.
public typealias WorkPlanBidMetadata = Model<WorkPlanBidMetadataFields>

/// The properties of ``WorkPlanBidMetadata``.
public struct WorkPlanBidMetadataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `createdBy`, required.
    public var createdBy: Field<UserReference> { Field("createdBy") }
    /// `createdDate`, required.
    public var createdDate: Field<Instant> { Field("createdDate") }
    /// `modifiedBy`.
    public var modifiedBy: Field<UserReference> { Field("modifiedBy") }
    /// `modifiedDate`.
    public var modifiedDate: Field<Instant> { Field("modifiedDate") }
}

/// The schema `WorkPlanConfigurationViolationMessage`.
public typealias WorkPlanConfigurationViolationMessage = Model<WorkPlanConfigurationViolationMessageFields>

/// The properties of ``WorkPlanConfigurationViolationMessage``.
public struct WorkPlanConfigurationViolationMessageFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    public var type: Field<WorkPlanConfigurationViolationMessageType> { Field("type") }
    /// `arguments`.
    public var arguments: Field<[WorkPlanValidationMessageArgument]> { Field("arguments") }
    /// `severity`.
    public var severity: Field<WorkPlanConfigurationViolationMessageSeverity> { Field("severity") }
}

/// A value of `type` of ``WorkPlanConfigurationViolationMessage``, open to those that are newer than this version.
public struct WorkPlanConfigurationViolationMessageType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ActivitiesOverlap`.
    public static var activitiesOverlap: Self { "ActivitiesOverlap" }
    /// `ActivityEndGreaterThanShiftStop`.
    public static var activityEndGreaterThanShiftStop: Self { "ActivityEndGreaterThanShiftStop" }
    /// `ActivityPaidTimeGreaterThanShiftPaidTime`.
    public static var activityPaidTimeGreaterThanShiftPaidTime: Self { "ActivityPaidTimeGreaterThanShiftPaidTime" }
    /// `ActivityStartBeforeShiftStart`.
    public static var activityStartBeforeShiftStart: Self { "ActivityStartBeforeShiftStart" }
    /// `ActivityStartGreaterThanEqualToShiftStop`.
    public static var activityStartGreaterThanEqualToShiftStop: Self { "ActivityStartGreaterThanEqualToShiftStop" }
    /// `ActivityStartIncrementMinutesNotDivisibleByScheduleIntervalMinutes`.
    public static var activityStartIncrementMinutesNotDivisibleByScheduleIntervalMinutes: Self { "ActivityStartIncrementMinutesNotDivisibleByScheduleIntervalMinutes" }
    /// `DailyExactPaidMinutes`.
    public static var dailyExactPaidMinutes: Self { "DailyExactPaidMinutes" }
    /// `DailyMaxTotalLessThanWeeklyMin`.
    public static var dailyMaxTotalLessThanWeeklyMin: Self { "DailyMaxTotalLessThanWeeklyMin" }
    /// `DailyMaxTotalLessThanWeeklyMinWithOptional`.
    public static var dailyMaxTotalLessThanWeeklyMinWithOptional: Self { "DailyMaxTotalLessThanWeeklyMinWithOptional" }
    /// `DailyMaxTotalLessThanWeeklyMinWithoutOptional`.
    public static var dailyMaxTotalLessThanWeeklyMinWithoutOptional: Self { "DailyMaxTotalLessThanWeeklyMinWithoutOptional" }
    /// `DailyMinTotalGreaterThanWeeklyMax`.
    public static var dailyMinTotalGreaterThanWeeklyMax: Self { "DailyMinTotalGreaterThanWeeklyMax" }
    /// `DailyMinTotalGreaterThanWeeklyMaxWithOptional`.
    public static var dailyMinTotalGreaterThanWeeklyMaxWithOptional: Self { "DailyMinTotalGreaterThanWeeklyMaxWithOptional" }
    /// `DailyMinTotalGreaterThanWeeklyMaxWithoutOptional`.
    public static var dailyMinTotalGreaterThanWeeklyMaxWithoutOptional: Self { "DailyMinTotalGreaterThanWeeklyMaxWithoutOptional" }
    /// `DailyRequiredDaysGreaterThanWeeklyMaxDays`.
    public static var dailyRequiredDaysGreaterThanWeeklyMaxDays: Self { "DailyRequiredDaysGreaterThanWeeklyMaxDays" }
    /// `DailyShiftHasNoDaysSelected`.
    public static var dailyShiftHasNoDaysSelected: Self { "DailyShiftHasNoDaysSelected" }
    /// `DailyShiftMaxPossibilitiesViolated`.
    public static var dailyShiftMaxPossibilitiesViolated: Self { "DailyShiftMaxPossibilitiesViolated" }
    /// `EarliestShiftStopIsTooLate`.
    public static var earliestShiftStopIsTooLate: Self { "EarliestShiftStopIsTooLate" }
    /// `ExactPaidTimeNotDivisibleByGranularity`.
    public static var exactPaidTimeNotDivisibleByGranularity: Self { "ExactPaidTimeNotDivisibleByGranularity" }
    /// `MaxConsecutiveWorkingDaysNoMoreThanDoubleMaxWorkingDaysPerWeek`.
    public static var maxConsecutiveWorkingDaysNoMoreThanDoubleMaxWorkingDaysPerWeek: Self { "MaxConsecutiveWorkingDaysNoMoreThanDoubleMaxWorkingDaysPerWeek" }
    /// `MaxDaysOffPerPlanningPeriodNotCorrect`.
    public static var maxDaysOffPerPlanningPeriodNotCorrect: Self { "MaxDaysOffPerPlanningPeriodNotCorrect" }
    /// `MaxPaidTimeIsMoreThanShiftLength`.
    public static var maxPaidTimeIsMoreThanShiftLength: Self { "MaxPaidTimeIsMoreThanShiftLength" }
    /// `MaxPaidTimeNotDivisibleByGranularity`.
    public static var maxPaidTimeNotDivisibleByGranularity: Self { "MaxPaidTimeNotDivisibleByGranularity" }
    /// `MaxPaidTimePerMonthlyPlanningPeriod`.
    public static var maxPaidTimePerMonthlyPlanningPeriod: Self { "MaxPaidTimePerMonthlyPlanningPeriod" }
    /// `MaxPaidTimePerPlanningPeriod`.
    public static var maxPaidTimePerPlanningPeriod: Self { "MaxPaidTimePerPlanningPeriod" }
    /// `MaxShifts`.
    public static var maxShifts: Self { "MaxShifts" }
    /// `MinPaidTimeNotDivisibleByGranularity`.
    public static var minPaidTimeNotDivisibleByGranularity: Self { "MinPaidTimeNotDivisibleByGranularity" }
    /// `MinPaidTimePerMonthlyPlanningPeriod`.
    public static var minPaidTimePerMonthlyPlanningPeriod: Self { "MinPaidTimePerMonthlyPlanningPeriod" }
    /// `MinPaidTimePerPlanningPeriod`.
    public static var minPaidTimePerPlanningPeriod: Self { "MinPaidTimePerPlanningPeriod" }
    /// `NoShifts`.
    public static var noShifts: Self { "NoShifts" }
    /// `PaidTimeGreaterThanMaxWorkTime`.
    public static var paidTimeGreaterThanMaxWorkTime: Self { "PaidTimeGreaterThanMaxWorkTime" }
    /// `PaidTimeLessThanMinWorkTime`.
    public static var paidTimeLessThanMinWorkTime: Self { "PaidTimeLessThanMinWorkTime" }
    /// `PaidTimeNotMetByShiftStartStop`.
    public static var paidTimeNotMetByShiftStartStop: Self { "PaidTimeNotMetByShiftStartStop" }
    /// `PlanningPeriodMaxWorkingWeekendsCannotBeMet`.
    public static var planningPeriodMaxWorkingWeekendsCannotBeMet: Self { "PlanningPeriodMaxWorkingWeekendsCannotBeMet" }
    /// `ShiftDaysSelectMoreThanMinWorkingDays`.
    public static var shiftDaysSelectMoreThanMinWorkingDays: Self { "ShiftDaysSelectMoreThanMinWorkingDays" }
    /// `ShiftStopEarlierThanStart`.
    public static var shiftStopEarlierThanStart: Self { "ShiftStopEarlierThanStart" }
    /// `ShiftMaxCountPerPlanningPeriodCannotBeMet`.
    public static var shiftMaxCountPerPlanningPeriodCannotBeMet: Self { "ShiftMaxCountPerPlanningPeriodCannotBeMet" }
    /// `ShiftMinCountPerPlanningPeriodCannotBeMet`.
    public static var shiftMinCountPerPlanningPeriodCannotBeMet: Self { "ShiftMinCountPerPlanningPeriodCannotBeMet" }
    /// `ShiftVarianceCannotBeMet`.
    public static var shiftVarianceCannotBeMet: Self { "ShiftVarianceCannotBeMet" }
    /// `WeeklyExactPaidMinutes`.
    public static var weeklyExactPaidMinutes: Self { "WeeklyExactPaidMinutes" }
}

/// A value of `severity` of ``WorkPlanConfigurationViolationMessage``, open to those that are newer than this version.
public struct WorkPlanConfigurationViolationMessageSeverity: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Information`.
    public static var information: Self { "Information" }
    /// `Warning`.
    public static var warning: Self { "Warning" }
    /// `Error`.
    public static var error: Self { "Error" }
}

/// The schema `WorkPlanConstraintConflictMessage`.
public typealias WorkPlanConstraintConflictMessage = Model<WorkPlanConstraintConflictMessageFields>

/// The properties of ``WorkPlanConstraintConflictMessage``.
public struct WorkPlanConstraintConflictMessageFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    public var type: Field<WorkPlanConstraintConflictMessageType> { Field("type") }
    /// `arguments`.
    public var arguments: Field<[WorkPlanValidationMessageArgument]> { Field("arguments") }
}

/// A value of `type` of ``WorkPlanConstraintConflictMessage``, open to those that are newer than this version.
public struct WorkPlanConstraintConflictMessageType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UnknownFix`.
    public static var unknownFix: Self { "UnknownFix" }
    /// `WithPotentialFixes`.
    public static var withPotentialFixes: Self { "WithPotentialFixes" }
}

/// The schema `WorkPlanConstraintMessage`.
public typealias WorkPlanConstraintMessage = Model<WorkPlanConstraintMessageFields>

/// The properties of ``WorkPlanConstraintMessage``.
public struct WorkPlanConstraintMessageFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    public var type: Field<WorkPlanConstraintMessageType> { Field("type") }
    /// `arguments`.
    public var arguments: Field<[WorkPlanValidationMessageArgument]> { Field("arguments") }
}

/// A value of `type` of ``WorkPlanConstraintMessage``, open to those that are newer than this version.
public struct WorkPlanConstraintMessageType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ActivityEarliestStartTimeMinutesFromMidnight`.
    public static var activityEarliestStartTimeMinutesFromMidnight: Self { "ActivityEarliestStartTimeMinutesFromMidnight" }
    /// `ActivityEarliestStartTimeMinutesFromShiftStart`.
    public static var activityEarliestStartTimeMinutesFromShiftStart: Self { "ActivityEarliestStartTimeMinutesFromShiftStart" }
    /// `ActivityLatestStartTimeMinutesFromMidnight`.
    public static var activityLatestStartTimeMinutesFromMidnight: Self { "ActivityLatestStartTimeMinutesFromMidnight" }
    /// `ActivityLatestStartTimeMinutesFromShiftStart`.
    public static var activityLatestStartTimeMinutesFromShiftStart: Self { "ActivityLatestStartTimeMinutesFromShiftStart" }
    /// `ActivityMaximumLengthFromShiftEndMinutes`.
    public static var activityMaximumLengthFromShiftEndMinutes: Self { "ActivityMaximumLengthFromShiftEndMinutes" }
    /// `ActivityMinimumLengthFromShiftEndMinutes`.
    public static var activityMinimumLengthFromShiftEndMinutes: Self { "ActivityMinimumLengthFromShiftEndMinutes" }
    /// `ActivityMinimumLengthFromShiftStartMinutes`.
    public static var activityMinimumLengthFromShiftStartMinutes: Self { "ActivityMinimumLengthFromShiftStartMinutes" }
    /// `ActivityStartTimeIncrementInMinutes`.
    public static var activityStartTimeIncrementInMinutes: Self { "ActivityStartTimeIncrementInMinutes" }
    /// `PlanningPeriodMaximumDaysOff`.
    public static var planningPeriodMaximumDaysOff: Self { "PlanningPeriodMaximumDaysOff" }
    /// `PlanningPeriodMaximumPaidTimeMinutes`.
    public static var planningPeriodMaximumPaidTimeMinutes: Self { "PlanningPeriodMaximumPaidTimeMinutes" }
    /// `PlanningPeriodMaximumWorkingWeekends`.
    public static var planningPeriodMaximumWorkingWeekends: Self { "PlanningPeriodMaximumWorkingWeekends" }
    /// `PlanningPeriodMinimumDaysOff`.
    public static var planningPeriodMinimumDaysOff: Self { "PlanningPeriodMinimumDaysOff" }
    /// `PlanningPeriodMinimumPaidTimeMinutes`.
    public static var planningPeriodMinimumPaidTimeMinutes: Self { "PlanningPeriodMinimumPaidTimeMinutes" }
    /// `ShiftDayOffRule`.
    public static var shiftDayOffRule: Self { "ShiftDayOffRule" }
    /// `ShiftEarliestStartTimeMinutesFromMidnight`.
    public static var shiftEarliestStartTimeMinutesFromMidnight: Self { "ShiftEarliestStartTimeMinutesFromMidnight" }
    /// `ShiftEarliestStopTimeMinutesFromMidnight`.
    public static var shiftEarliestStopTimeMinutesFromMidnight: Self { "ShiftEarliestStopTimeMinutesFromMidnight" }
    /// `ShiftLatestStartTimeMinutesFromMidnight`.
    public static var shiftLatestStartTimeMinutesFromMidnight: Self { "ShiftLatestStartTimeMinutesFromMidnight" }
    /// `ShiftLatestStopTimeMinutesFromMidnight`.
    public static var shiftLatestStopTimeMinutesFromMidnight: Self { "ShiftLatestStopTimeMinutesFromMidnight" }
    /// `ShiftMaximumContiguousTimeMinutes`.
    public static var shiftMaximumContiguousTimeMinutes: Self { "ShiftMaximumContiguousTimeMinutes" }
    /// `ShiftMaximumCountPerPlanningPeriod`.
    public static var shiftMaximumCountPerPlanningPeriod: Self { "ShiftMaximumCountPerPlanningPeriod" }
    /// `ShiftMaximumPaidTimeMinutes`.
    public static var shiftMaximumPaidTimeMinutes: Self { "ShiftMaximumPaidTimeMinutes" }
    /// `ShiftMinimumContiguousTimeMinutes`.
    public static var shiftMinimumContiguousTimeMinutes: Self { "ShiftMinimumContiguousTimeMinutes" }
    /// `ShiftMinimumCountPerPlanningPeriod`.
    public static var shiftMinimumCountPerPlanningPeriod: Self { "ShiftMinimumCountPerPlanningPeriod" }
    /// `ShiftMinimumPaidTimeMinutes`.
    public static var shiftMinimumPaidTimeMinutes: Self { "ShiftMinimumPaidTimeMinutes" }
    /// `ShiftStartTimeIncrementInMinutes`.
    public static var shiftStartTimeIncrementInMinutes: Self { "ShiftStartTimeIncrementInMinutes" }
    /// `ShiftStartVarianceMaximumVarianceMinutes`.
    public static var shiftStartVarianceMaximumVarianceMinutes: Self { "ShiftStartVarianceMaximumVarianceMinutes" }
    /// `ShiftStartVariancePaidDuration`.
    public static var shiftStartVariancePaidDuration: Self { "ShiftStartVariancePaidDuration" }
    /// `WorkPlanMaximumConsecutiveWorkingDays`.
    public static var workPlanMaximumConsecutiveWorkingDays: Self { "WorkPlanMaximumConsecutiveWorkingDays" }
    /// `WorkPlanMaximumConsecutiveWorkingWeekends`.
    public static var workPlanMaximumConsecutiveWorkingWeekends: Self { "WorkPlanMaximumConsecutiveWorkingWeekends" }
    /// `WorkPlanMaximumWeeklyPaidTimeMinutes`.
    public static var workPlanMaximumWeeklyPaidTimeMinutes: Self { "WorkPlanMaximumWeeklyPaidTimeMinutes" }
    /// `WorkPlanMaximumWorkingDaysPerWeek`.
    public static var workPlanMaximumWorkingDaysPerWeek: Self { "WorkPlanMaximumWorkingDaysPerWeek" }
    /// `WorkPlanMinimumConsecutiveNonWorkingTimePerWeekMinutes`.
    public static var workPlanMinimumConsecutiveNonWorkingTimePerWeekMinutes: Self { "WorkPlanMinimumConsecutiveNonWorkingTimePerWeekMinutes" }
    /// `WorkPlanMinimumInterShiftTimeMinutes`.
    public static var workPlanMinimumInterShiftTimeMinutes: Self { "WorkPlanMinimumInterShiftTimeMinutes" }
    /// `WorkPlanMinimumShiftStartDistanceMinutes`.
    public static var workPlanMinimumShiftStartDistanceMinutes: Self { "WorkPlanMinimumShiftStartDistanceMinutes" }
    /// `WorkPlanMinimumWeeklyPaidTimeMinutes`.
    public static var workPlanMinimumWeeklyPaidTimeMinutes: Self { "WorkPlanMinimumWeeklyPaidTimeMinutes" }
    /// `WorkPlanMinimumWorkingDaysPerWeek`.
    public static var workPlanMinimumWorkingDaysPerWeek: Self { "WorkPlanMinimumWorkingDaysPerWeek" }
    /// `WorkPlanOptionalDays`.
    public static var workPlanOptionalDays: Self { "WorkPlanOptionalDays" }
    /// `WorkPlanPaidTimeGranularityMinutes`.
    public static var workPlanPaidTimeGranularityMinutes: Self { "WorkPlanPaidTimeGranularityMinutes" }
}

/// The schema `WorkPlanConstraintViolationMessage`.
public typealias WorkPlanConstraintViolationMessage = Model<WorkPlanConstraintViolationMessageFields>

/// The properties of ``WorkPlanConstraintViolationMessage``.
public struct WorkPlanConstraintViolationMessageFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    public var type: Field<WorkPlanConstraintViolationMessageType> { Field("type") }
    /// `arguments`, required.
    public var arguments: Field<[UnavailableTimesViolationMessageArgument]> { Field("arguments") }
}

/// A value of `type` of ``WorkPlanConstraintViolationMessage``, open to those that are newer than this version.
public struct WorkPlanConstraintViolationMessageType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `MinimumWeeklyWorkDays`.
    public static var minimumWeeklyWorkDays: Self { "MinimumWeeklyWorkDays" }
    /// `MinimumWeeklyPaidTime`.
    public static var minimumWeeklyPaidTime: Self { "MinimumWeeklyPaidTime" }
    /// `RequiredShift`.
    public static var requiredShift: Self { "RequiredShift" }
    /// `MaximumDaysOffPerPlanningPeriod`.
    public static var maximumDaysOffPerPlanningPeriod: Self { "MaximumDaysOffPerPlanningPeriod" }
    /// `MinimumPaidTimePerPlanningPeriod`.
    public static var minimumPaidTimePerPlanningPeriod: Self { "MinimumPaidTimePerPlanningPeriod" }
    /// `MinimumShiftCountPerPlanningPeriod`.
    public static var minimumShiftCountPerPlanningPeriod: Self { "MinimumShiftCountPerPlanningPeriod" }
}

/// The schema `WorkPlanConstraintsViolationMessage`.
public typealias WorkPlanConstraintsViolationMessage = Model<WorkPlanConstraintsViolationMessageFields>

/// The properties of ``WorkPlanConstraintsViolationMessage``.
public struct WorkPlanConstraintsViolationMessageFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    public var type: Field<WorkPlanConstraintsViolationMessageType> { Field("type") }
    /// `fixableConstraintsMessages`, required.
    public var fixableConstraintsMessages: Field<[WorkPlanConstraintViolationMessage]> { Field("fixableConstraintsMessages") }
}

/// A value of `type` of ``WorkPlanConstraintsViolationMessage``, open to those that are newer than this version.
public struct WorkPlanConstraintsViolationMessageType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ConstraintConflictWithPotentialFixes`.
    public static var constraintConflictWithPotentialFixes: Self { "ConstraintConflictWithPotentialFixes" }
    /// `ConstraintConflictUnknownFix`.
    public static var constraintConflictUnknownFix: Self { "ConstraintConflictUnknownFix" }
}

/// The schema `WorkPlanListItemResponse`.
public typealias WorkPlanListItemResponse = Model<WorkPlanListItemResponseFields>

/// The properties of ``WorkPlanListItemResponse``.
public struct WorkPlanListItemResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `enabled`.
    public var enabled: Field<Bool> { Field("enabled") }
    /// `valid`, set by the platform.
    public var valid: Field<Bool> { Field("valid") }
    /// `constrainWeeklyPaidTime`.
    public var constrainWeeklyPaidTime: Field<Bool> { Field("constrainWeeklyPaidTime") }
    /// `flexibleWeeklyPaidTime`.
    public var flexibleWeeklyPaidTime: Field<Bool> { Field("flexibleWeeklyPaidTime") }
    /// `weeklyExactPaidMinutes`.
    public var weeklyExactPaidMinutes: Field<Int> { Field("weeklyExactPaidMinutes") }
    /// `weeklyMinimumPaidMinutes`.
    public var weeklyMinimumPaidMinutes: Field<Int> { Field("weeklyMinimumPaidMinutes") }
    /// `weeklyMaximumPaidMinutes`.
    public var weeklyMaximumPaidMinutes: Field<Int> { Field("weeklyMaximumPaidMinutes") }
    /// `constrainPaidTimeGranularity`.
    public var constrainPaidTimeGranularity: Field<Bool> { Field("constrainPaidTimeGranularity") }
    /// `paidTimeGranularityMinutes`.
    public var paidTimeGranularityMinutes: Field<Int> { Field("paidTimeGranularityMinutes") }
    /// `constrainMinimumTimeBetweenShifts`.
    public var constrainMinimumTimeBetweenShifts: Field<Bool> { Field("constrainMinimumTimeBetweenShifts") }
    /// `minimumTimeBetweenShiftsMinutes`.
    public var minimumTimeBetweenShiftsMinutes: Field<Int> { Field("minimumTimeBetweenShiftsMinutes") }
    /// `maximumDays`.
    public var maximumDays: Field<Int> { Field("maximumDays") }
    /// `minimumConsecutiveNonWorkingMinutesPerWeek`.
    public var minimumConsecutiveNonWorkingMinutesPerWeek: Field<Int> { Field("minimumConsecutiveNonWorkingMinutesPerWeek") }
    /// `constrainMaximumConsecutiveWorkingWeekends`.
    public var constrainMaximumConsecutiveWorkingWeekends: Field<Bool> { Field("constrainMaximumConsecutiveWorkingWeekends") }
    /// `maximumConsecutiveWorkingWeekends`.
    public var maximumConsecutiveWorkingWeekends: Field<Int> { Field("maximumConsecutiveWorkingWeekends") }
    /// `minimumWorkingDaysPerWeek`.
    public var minimumWorkingDaysPerWeek: Field<Int> { Field("minimumWorkingDaysPerWeek") }
    /// `constrainMaximumConsecutiveWorkingDays`.
    public var constrainMaximumConsecutiveWorkingDays: Field<Bool> { Field("constrainMaximumConsecutiveWorkingDays") }
    /// `maximumConsecutiveWorkingDays`.
    public var maximumConsecutiveWorkingDays: Field<Int> { Field("maximumConsecutiveWorkingDays") }
    /// `minimumShiftStartDistanceMinutes`.
    public var minimumShiftStartDistanceMinutes: Field<Int> { Field("minimumShiftStartDistanceMinutes") }
    /// `minimumDaysOffPerPlanningPeriod`.
    public var minimumDaysOffPerPlanningPeriod: Field<Int> { Field("minimumDaysOffPerPlanningPeriod") }
    /// `maximumDaysOffPerPlanningPeriod`.
    public var maximumDaysOffPerPlanningPeriod: Field<Int> { Field("maximumDaysOffPerPlanningPeriod") }
    /// `minimumPaidMinutesPerPlanningPeriod`.
    public var minimumPaidMinutesPerPlanningPeriod: Field<Int> { Field("minimumPaidMinutesPerPlanningPeriod") }
    /// `maximumPaidMinutesPerPlanningPeriod`.
    public var maximumPaidMinutesPerPlanningPeriod: Field<Int> { Field("maximumPaidMinutesPerPlanningPeriod") }
    /// `constrainMaximumWorkingWeekendsPerPlanningPeriod`.
    public var constrainMaximumWorkingWeekendsPerPlanningPeriod: Field<Bool> { Field("constrainMaximumWorkingWeekendsPerPlanningPeriod") }
    /// `maximumWorkingWeekendsPerPlanningPeriod`.
    public var maximumWorkingWeekendsPerPlanningPeriod: Field<Int> { Field("maximumWorkingWeekendsPerPlanningPeriod") }
    /// `optionalDays`.
    public var optionalDays: Field<SetWrapperDayOfWeek> { Field("optionalDays") }
    /// `shiftStartVarianceType`.
    public var shiftStartVarianceType: Field<WorkPlanListItemResponseShiftStartVarianceType> { Field("shiftStartVarianceType") }
    /// `shiftStartVariancePeriod`.
    public var shiftStartVariancePeriod: Field<WorkPlanListItemResponseShiftStartVariancePeriod> { Field("shiftStartVariancePeriod") }
    /// `shiftStartVariances`.
    public var shiftStartVariances: Field<ListWrapperShiftStartVariance> { Field("shiftStartVariances") }
    /// `shifts`.
    public var shifts: Field<[WorkPlanShift]> { Field("shifts") }
    /// `agents`.
    public var agents: Field<[DeletableUserReference]> { Field("agents") }
    /// `agentCount`.
    public var agentCount: Field<Int> { Field("agentCount") }
    /// `metadata`, required.
    public var metadata: Field<WfmVersionedEntityMetadata> { Field("metadata") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `shiftStartVarianceType` of ``WorkPlanListItemResponse``, open to those that are newer than this version.
public struct WorkPlanListItemResponseShiftStartVarianceType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ShiftStart`.
    public static var shiftStart: Self { "ShiftStart" }
    /// `ShiftStartAndPaidDuration`.
    public static var shiftStartAndPaidDuration: Self { "ShiftStartAndPaidDuration" }
}

/// A value of `shiftStartVariancePeriod` of ``WorkPlanListItemResponse``, open to those that are newer than this
/// version.
public struct WorkPlanListItemResponseShiftStartVariancePeriod: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Weekly`.
    public static var weekly: Self { "Weekly" }
    /// `PlanningPeriod`.
    public static var planningPeriod: Self { "PlanningPeriod" }
}

/// The schema `WorkPlanListResponse`.
public typealias WorkPlanListResponse = Model<WorkPlanListResponseFields>

/// The properties of ``WorkPlanListResponse``.
public struct WorkPlanListResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[WorkPlanListItemResponse]> { Field("entities") }
}

/// The schema `WorkPlanOverride`.
public typealias WorkPlanOverride = Model<WorkPlanOverrideFields>

/// The properties of ``WorkPlanOverride``.
public struct WorkPlanOverrideFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `startDate`, required, a date such as `2026-11-24`.
    public var startDate: Field<String> { Field("startDate") }
    /// `weekCount`, required.
    public var weekCount: Field<Int> { Field("weekCount") }
    /// `workPlan`, required.
    public var workPlan: Field<WorkPlanReference> { Field("workPlan") }
}

/// The schema `WorkPlanOverrideListWrapperWorkPlanOverrideRequest`.
public typealias WorkPlanOverrideListWrapperWorkPlanOverrideRequest = Model<WorkPlanOverrideListWrapperWorkPlanOverrideRequestFields>

/// The properties of ``WorkPlanOverrideListWrapperWorkPlanOverrideRequest``.
public struct WorkPlanOverrideListWrapperWorkPlanOverrideRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `values`.
    public var values: Field<[WorkPlanOverrideRequest]> { Field("values") }
    /// `deleteAll`.
    public var deleteAll: Field<Bool> { Field("deleteAll") }
}

/// The schema `WorkPlanOverrideRequest`.
public typealias WorkPlanOverrideRequest = Model<WorkPlanOverrideRequestFields>

/// The properties of ``WorkPlanOverrideRequest``.
public struct WorkPlanOverrideRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `action`.
    public var action: Field<WorkPlanOverrideRequestAction> { Field("action") }
    /// `startDate`, required, a date such as `2026-11-24`.
    public var startDate: Field<String> { Field("startDate") }
    /// `weekCount`.
    public var weekCount: Field<Int> { Field("weekCount") }
    /// `workPlanId`.
    public var workPlanId: Field<String> { Field("workPlanId") }
}

/// A value of `action` of ``WorkPlanOverrideRequest``, open to those that are newer than this version.
public struct WorkPlanOverrideRequestAction: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Add`.
    public static var add: Self { "Add" }
    /// `Update`.
    public static var update: Self { "Update" }
    /// `Delete`.
    public static var delete: Self { "Delete" }
}

/// The schema `WorkPlanPatternRequest`.
public typealias WorkPlanPatternRequest = Model<WorkPlanPatternRequestFields>

/// The properties of ``WorkPlanPatternRequest``.
public struct WorkPlanPatternRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `workPlanIds`, required.
    public var workPlanIds: Field<[String]> { Field("workPlanIds") }
}

/// The schema `WorkPlanPatternResponse`.
public typealias WorkPlanPatternResponse = Model<WorkPlanPatternResponseFields>

/// The properties of ``WorkPlanPatternResponse``.
public struct WorkPlanPatternResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `workPlans`.
    public var workPlans: Field<[WorkPlanReference]> { Field("workPlans") }
}

/// The schema `WorkPlanReference`.
public typealias WorkPlanReference = Model<WorkPlanReferenceFields>

/// The properties of ``WorkPlanReference``.
public struct WorkPlanReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `managementUnit`.
    public var managementUnit: Field<ManagementUnitReference> { Field("managementUnit") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `WorkPlanRotationAgentResponse`.
public typealias WorkPlanRotationAgentResponse = Model<WorkPlanRotationAgentResponseFields>

/// The properties of ``WorkPlanRotationAgentResponse``.
public struct WorkPlanRotationAgentResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `user`.
    public var user: Field<UserReference> { Field("user") }
    /// `dateRange`.
    public var dateRange: Field<DateRangeWithOptionalEnd> { Field("dateRange") }
    /// `position`.
    public var position: Field<Int> { Field("position") }
}

/// The schema `WorkPlanRotationListResponse`.
public typealias WorkPlanRotationListResponse = Model<WorkPlanRotationListResponseFields>

/// The properties of ``WorkPlanRotationListResponse``.
public struct WorkPlanRotationListResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[WorkPlanRotationResponse]> { Field("entities") }
}

/// The schema `WorkPlanRotationReference`.
public typealias WorkPlanRotationReference = Model<WorkPlanRotationReferenceFields>

/// The properties of ``WorkPlanRotationReference``.
public struct WorkPlanRotationReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    public var id: Field<String> { Field("id") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `WorkPlanRotationResponse`.
public typealias WorkPlanRotationResponse = Model<WorkPlanRotationResponseFields>

/// The properties of ``WorkPlanRotationResponse``.
public struct WorkPlanRotationResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `enabled`.
    public var enabled: Field<Bool> { Field("enabled") }
    /// `dateRange`.
    public var dateRange: Field<DateRangeWithOptionalEnd> { Field("dateRange") }
    /// `pattern`.
    public var pattern: Field<WorkPlanPatternResponse> { Field("pattern") }
    /// `agentCount`.
    public var agentCount: Field<Int> { Field("agentCount") }
    /// `agents`.
    public var agents: Field<[WorkPlanRotationAgentResponse]> { Field("agents") }
    /// `metadata`.
    public var metadata: Field<WfmVersionedEntityMetadata> { Field("metadata") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `WorkPlanShift`.
public typealias WorkPlanShift = Model<WorkPlanShiftFields>

/// The properties of ``WorkPlanShift``.
public struct WorkPlanShiftFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    public var name: Field<String> { Field("name") }
    /// `days`.
    public var days: Field<SetWrapperDayOfWeek> { Field("days") }
    /// `flexibleStartTime`.
    public var flexibleStartTime: Field<Bool> { Field("flexibleStartTime") }
    /// `exactStartTimeMinutesFromMidnight`.
    public var exactStartTimeMinutesFromMidnight: Field<Int> { Field("exactStartTimeMinutesFromMidnight") }
    /// `earliestStartTimeMinutesFromMidnight`.
    public var earliestStartTimeMinutesFromMidnight: Field<Int> { Field("earliestStartTimeMinutesFromMidnight") }
    /// `latestStartTimeMinutesFromMidnight`.
    public var latestStartTimeMinutesFromMidnight: Field<Int> { Field("latestStartTimeMinutesFromMidnight") }
    /// `constrainStopTime`.
    public var constrainStopTime: Field<Bool> { Field("constrainStopTime") }
    /// `constrainLatestStopTime`.
    public var constrainLatestStopTime: Field<Bool> { Field("constrainLatestStopTime") }
    /// `latestStopTimeMinutesFromMidnight`.
    public var latestStopTimeMinutesFromMidnight: Field<Int> { Field("latestStopTimeMinutesFromMidnight") }
    /// `constrainEarliestStopTime`.
    public var constrainEarliestStopTime: Field<Bool> { Field("constrainEarliestStopTime") }
    /// `earliestStopTimeMinutesFromMidnight`.
    public var earliestStopTimeMinutesFromMidnight: Field<Int> { Field("earliestStopTimeMinutesFromMidnight") }
    /// `startIncrementMinutes`.
    public var startIncrementMinutes: Field<Int> { Field("startIncrementMinutes") }
    /// `flexiblePaidTime`.
    public var flexiblePaidTime: Field<Bool> { Field("flexiblePaidTime") }
    /// `exactPaidTimeMinutes`.
    public var exactPaidTimeMinutes: Field<Int> { Field("exactPaidTimeMinutes") }
    /// `minimumPaidTimeMinutes`.
    public var minimumPaidTimeMinutes: Field<Int> { Field("minimumPaidTimeMinutes") }
    /// `maximumPaidTimeMinutes`.
    public var maximumPaidTimeMinutes: Field<Int> { Field("maximumPaidTimeMinutes") }
    /// `constrainContiguousWorkTime`.
    public var constrainContiguousWorkTime: Field<Bool> { Field("constrainContiguousWorkTime") }
    /// `minimumContiguousWorkTimeMinutes`.
    public var minimumContiguousWorkTimeMinutes: Field<Int> { Field("minimumContiguousWorkTimeMinutes") }
    /// `maximumContiguousWorkTimeMinutes`.
    public var maximumContiguousWorkTimeMinutes: Field<Int> { Field("maximumContiguousWorkTimeMinutes") }
    /// `constrainDayOff`.
    public var constrainDayOff: Field<Bool> { Field("constrainDayOff") }
    /// `dayOffRule`.
    public var dayOffRule: Field<WorkPlanShiftDayOffRule> { Field("dayOffRule") }
    /// `planningPeriodConstraints`.
    public var planningPeriodConstraints: Field<PlanningPeriodShiftConstraints> { Field("planningPeriodConstraints") }
    /// `activities`.
    public var activities: Field<[WorkPlanActivity]> { Field("activities") }
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `delete`.
    public var delete: Field<Bool> { Field("delete") }
    /// `validationId`.
    public var validationId: Field<String> { Field("validationId") }
}

/// A value of `dayOffRule` of ``WorkPlanShift``, open to those that are newer than this version.
public struct WorkPlanShiftDayOffRule: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `NextDayOff`.
    public static var nextDayOff: Self { "NextDayOff" }
    /// `PreviousDayOff`.
    public static var previousDayOff: Self { "PreviousDayOff" }
}

/// The schema `WorkPlanValidationMessageArgument`.
public typealias WorkPlanValidationMessageArgument = Model<WorkPlanValidationMessageArgumentFields>

/// The properties of ``WorkPlanValidationMessageArgument``.
public struct WorkPlanValidationMessageArgumentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    public var type: Field<WorkPlanValidationMessageArgumentType> { Field("type") }
    /// `value`.
    public var value: Field<String> { Field("value") }
}

/// A value of `type` of ``WorkPlanValidationMessageArgument``, open to those that are newer than this version.
public struct WorkPlanValidationMessageArgumentType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ActivityId`.
    public static var activityId: Self { "ActivityId" }
    /// `ActivityId2`.
    public static var activityId2: Self { "ActivityId2" }
    /// `ActivityPaidTimeMinutes`.
    public static var activityPaidTimeMinutes: Self { "ActivityPaidTimeMinutes" }
    /// `ActivityStartTimeMinutes`.
    public static var activityStartTimeMinutes: Self { "ActivityStartTimeMinutes" }
    /// `ActivityValidationId`.
    public static var activityValidationId: Self { "ActivityValidationId" }
    /// `ActivityValidationId2`.
    public static var activityValidationId2: Self { "ActivityValidationId2" }
    /// `ApplicableDays`.
    public static var applicableDays: Self { "ApplicableDays" }
    /// `Count`.
    public static var count: Self { "Count" }
    /// `DailyPaidTimeMinutes`.
    public static var dailyPaidTimeMinutes: Self { "DailyPaidTimeMinutes" }
    /// `MaximumDays`.
    public static var maximumDays: Self { "MaximumDays" }
    /// `MaxShiftCount`.
    public static var maxShiftCount: Self { "MaxShiftCount" }
    /// `Minutes`.
    public static var minutes: Self { "Minutes" }
    /// `PaidTimeGranularityMinutes`.
    public static var paidTimeGranularityMinutes: Self { "PaidTimeGranularityMinutes" }
    /// `RequiredDays`.
    public static var requiredDays: Self { "RequiredDays" }
    /// `ShiftId`.
    public static var shiftId: Self { "ShiftId" }
    /// `ShiftPaidTimeMinutes`.
    public static var shiftPaidTimeMinutes: Self { "ShiftPaidTimeMinutes" }
    /// `ShiftStartTimeMinutes`.
    public static var shiftStartTimeMinutes: Self { "ShiftStartTimeMinutes" }
    /// `ShiftStopTimeMinutes`.
    public static var shiftStopTimeMinutes: Self { "ShiftStopTimeMinutes" }
    /// `ShiftValidationId`.
    public static var shiftValidationId: Self { "ShiftValidationId" }
    /// `WeeklyPaidTimeMinutes`.
    public static var weeklyPaidTimeMinutes: Self { "WeeklyPaidTimeMinutes" }
    /// `Weeks`.
    public static var weeks: Self { "Weeks" }
    /// `WorkTimeMinutes`.
    public static var workTimeMinutes: Self { "WorkTimeMinutes" }
}

/// The schema `WorkPlanValidationRequest`.
public typealias WorkPlanValidationRequest = Model<WorkPlanValidationRequestFields>

/// The properties of ``WorkPlanValidationRequest``.
public struct WorkPlanValidationRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `enabled`.
    public var enabled: Field<Bool> { Field("enabled") }
    /// `valid`, set by the platform.
    public var valid: Field<Bool> { Field("valid") }
    /// `constrainWeeklyPaidTime`.
    public var constrainWeeklyPaidTime: Field<Bool> { Field("constrainWeeklyPaidTime") }
    /// `flexibleWeeklyPaidTime`.
    public var flexibleWeeklyPaidTime: Field<Bool> { Field("flexibleWeeklyPaidTime") }
    /// `weeklyExactPaidMinutes`.
    public var weeklyExactPaidMinutes: Field<Int> { Field("weeklyExactPaidMinutes") }
    /// `weeklyMinimumPaidMinutes`.
    public var weeklyMinimumPaidMinutes: Field<Int> { Field("weeklyMinimumPaidMinutes") }
    /// `weeklyMaximumPaidMinutes`.
    public var weeklyMaximumPaidMinutes: Field<Int> { Field("weeklyMaximumPaidMinutes") }
    /// `constrainPaidTimeGranularity`.
    public var constrainPaidTimeGranularity: Field<Bool> { Field("constrainPaidTimeGranularity") }
    /// `paidTimeGranularityMinutes`.
    public var paidTimeGranularityMinutes: Field<Int> { Field("paidTimeGranularityMinutes") }
    /// `constrainMinimumTimeBetweenShifts`.
    public var constrainMinimumTimeBetweenShifts: Field<Bool> { Field("constrainMinimumTimeBetweenShifts") }
    /// `minimumTimeBetweenShiftsMinutes`.
    public var minimumTimeBetweenShiftsMinutes: Field<Int> { Field("minimumTimeBetweenShiftsMinutes") }
    /// `maximumDays`.
    public var maximumDays: Field<Int> { Field("maximumDays") }
    /// `minimumConsecutiveNonWorkingMinutesPerWeek`.
    public var minimumConsecutiveNonWorkingMinutesPerWeek: Field<Int> { Field("minimumConsecutiveNonWorkingMinutesPerWeek") }
    /// `constrainMaximumConsecutiveWorkingWeekends`.
    public var constrainMaximumConsecutiveWorkingWeekends: Field<Bool> { Field("constrainMaximumConsecutiveWorkingWeekends") }
    /// `maximumConsecutiveWorkingWeekends`.
    public var maximumConsecutiveWorkingWeekends: Field<Int> { Field("maximumConsecutiveWorkingWeekends") }
    /// `minimumWorkingDaysPerWeek`.
    public var minimumWorkingDaysPerWeek: Field<Int> { Field("minimumWorkingDaysPerWeek") }
    /// `constrainMaximumConsecutiveWorkingDays`.
    public var constrainMaximumConsecutiveWorkingDays: Field<Bool> { Field("constrainMaximumConsecutiveWorkingDays") }
    /// `maximumConsecutiveWorkingDays`.
    public var maximumConsecutiveWorkingDays: Field<Int> { Field("maximumConsecutiveWorkingDays") }
    /// `minimumShiftStartDistanceMinutes`.
    public var minimumShiftStartDistanceMinutes: Field<Int> { Field("minimumShiftStartDistanceMinutes") }
    /// `minimumDaysOffPerPlanningPeriod`.
    public var minimumDaysOffPerPlanningPeriod: Field<Int> { Field("minimumDaysOffPerPlanningPeriod") }
    /// `maximumDaysOffPerPlanningPeriod`.
    public var maximumDaysOffPerPlanningPeriod: Field<Int> { Field("maximumDaysOffPerPlanningPeriod") }
    /// `minimumPaidMinutesPerPlanningPeriod`.
    public var minimumPaidMinutesPerPlanningPeriod: Field<Int> { Field("minimumPaidMinutesPerPlanningPeriod") }
    /// `maximumPaidMinutesPerPlanningPeriod`.
    public var maximumPaidMinutesPerPlanningPeriod: Field<Int> { Field("maximumPaidMinutesPerPlanningPeriod") }
    /// `constrainMaximumWorkingWeekendsPerPlanningPeriod`.
    public var constrainMaximumWorkingWeekendsPerPlanningPeriod: Field<Bool> { Field("constrainMaximumWorkingWeekendsPerPlanningPeriod") }
    /// `maximumWorkingWeekendsPerPlanningPeriod`.
    public var maximumWorkingWeekendsPerPlanningPeriod: Field<Int> { Field("maximumWorkingWeekendsPerPlanningPeriod") }
    /// `optionalDays`.
    public var optionalDays: Field<SetWrapperDayOfWeek> { Field("optionalDays") }
    /// `shiftStartVarianceType`.
    public var shiftStartVarianceType: Field<WorkPlanValidationRequestShiftStartVarianceType> { Field("shiftStartVarianceType") }
    /// `shiftStartVariancePeriod`.
    public var shiftStartVariancePeriod: Field<WorkPlanValidationRequestShiftStartVariancePeriod> { Field("shiftStartVariancePeriod") }
    /// `shiftStartVariances`.
    public var shiftStartVariances: Field<ListWrapperShiftStartVariance> { Field("shiftStartVariances") }
    /// `shifts`.
    public var shifts: Field<[WorkPlanShift]> { Field("shifts") }
    /// `agents`.
    public var agents: Field<[DeletableUserReference]> { Field("agents") }
    /// `agentCount`.
    public var agentCount: Field<Int> { Field("agentCount") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `shiftStartVarianceType` of ``WorkPlanValidationRequest``, open to those that are newer than this
/// version.
public struct WorkPlanValidationRequestShiftStartVarianceType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ShiftStart`.
    public static var shiftStart: Self { "ShiftStart" }
    /// `ShiftStartAndPaidDuration`.
    public static var shiftStartAndPaidDuration: Self { "ShiftStartAndPaidDuration" }
}

/// A value of `shiftStartVariancePeriod` of ``WorkPlanValidationRequest``, open to those that are newer than this
/// version.
public struct WorkPlanValidationRequestShiftStartVariancePeriod: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Weekly`.
    public static var weekly: Self { "Weekly" }
    /// `PlanningPeriod`.
    public static var planningPeriod: Self { "PlanningPeriod" }
}
