// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

/// The schema `Daily`.
public typealias Daily = Model<DailyFields>

/// The properties of ``Daily``.
public struct DailyFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `downloadUrl`.
    @_alwaysEmitIntoClient public var downloadUrl: Field<String> { Field("downloadUrl") }
    /// `downloadResult`.
    @_alwaysEmitIntoClient public var downloadResult: Field<[ContinuousForecastTimeSeries]> { Field("downloadResult") }
}

/// The schema `DailyPossibleShift`.
public typealias DailyPossibleShift = Model<DailyPossibleShiftFields>

/// The properties of ``DailyPossibleShift``.
public struct DailyPossibleShiftFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `dayOfWeek`.
    @_alwaysEmitIntoClient public var dayOfWeek: Field<DailyPossibleShiftDayOfWeek> { Field("dayOfWeek") }
    /// `earliestShiftStartMinutesFromMidnight`.
    @_alwaysEmitIntoClient public var earliestShiftStartMinutesFromMidnight: Field<Int> { Field("earliestShiftStartMinutesFromMidnight") }
    /// `required`.
    @_alwaysEmitIntoClient public var required: Field<Bool> { Field("required") }
    /// `minimumPaidTimeMinutes`.
    @_alwaysEmitIntoClient public var minimumPaidTimeMinutes: Field<Int> { Field("minimumPaidTimeMinutes") }
    /// `maximumPaidTimeMinutes`.
    @_alwaysEmitIntoClient public var maximumPaidTimeMinutes: Field<Int> { Field("maximumPaidTimeMinutes") }
    /// `intervalScheduleProbabilities`.
    @_alwaysEmitIntoClient public var intervalScheduleProbabilities: Field<[Int]> { Field("intervalScheduleProbabilities") }
}

/// A value of `dayOfWeek` of ``DailyPossibleShift``, open to those that are newer than this version.
public struct DailyPossibleShiftDayOfWeek: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Sunday`.
    @_alwaysEmitIntoClient public static var sunday: Self { "Sunday" }
    /// `Monday`.
    @_alwaysEmitIntoClient public static var monday: Self { "Monday" }
    /// `Tuesday`.
    @_alwaysEmitIntoClient public static var tuesday: Self { "Tuesday" }
    /// `Wednesday`.
    @_alwaysEmitIntoClient public static var wednesday: Self { "Wednesday" }
    /// `Thursday`.
    @_alwaysEmitIntoClient public static var thursday: Self { "Thursday" }
    /// `Friday`.
    @_alwaysEmitIntoClient public static var friday: Self { "Friday" }
    /// `Saturday`.
    @_alwaysEmitIntoClient public static var saturday: Self { "Saturday" }
}

/// The schema `DateRange`.
public typealias DateRange = Model<DateRangeFields>

/// The properties of ``DateRange``.
public struct DateRangeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `startDate`.
    @_alwaysEmitIntoClient public var startDate: Field<String> { Field("startDate") }
    /// `endDate`.
    @_alwaysEmitIntoClient public var endDate: Field<String> { Field("endDate") }
}

/// The schema `DateRangeWithOptionalEnd`.
public typealias DateRangeWithOptionalEnd = Model<DateRangeWithOptionalEndFields>

/// The properties of ``DateRangeWithOptionalEnd``.
public struct DateRangeWithOptionalEndFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `startBusinessUnitDate`, required, a date such as `2026-11-24`.
    @_alwaysEmitIntoClient public var startBusinessUnitDate: Field<String> { Field("startBusinessUnitDate") }
    /// `endBusinessUnitDate`, a date such as `2026-11-24`.
    @_alwaysEmitIntoClient public var endBusinessUnitDate: Field<String> { Field("endBusinessUnitDate") }
}

/// The schema `DayOfWeekMinimums`.
public typealias DayOfWeekMinimums = Model<DayOfWeekMinimumsFields>

/// The properties of ``DayOfWeekMinimums``.
public struct DayOfWeekMinimumsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `minimumValue`, required.
    @_alwaysEmitIntoClient public var minimumValue: Field<Double> { Field("minimumValue") }
    /// `daysOfWeek`, required.
    @_alwaysEmitIntoClient public var daysOfWeek: Field<[DayOfWeekMinimumsDaysOfWeek]> { Field("daysOfWeek") }
}

/// A value of `daysOfWeek` of ``DayOfWeekMinimums``, open to those that are newer than this version.
public struct DayOfWeekMinimumsDaysOfWeek: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Sunday`.
    @_alwaysEmitIntoClient public static var sunday: Self { "Sunday" }
    /// `Monday`.
    @_alwaysEmitIntoClient public static var monday: Self { "Monday" }
    /// `Tuesday`.
    @_alwaysEmitIntoClient public static var tuesday: Self { "Tuesday" }
    /// `Wednesday`.
    @_alwaysEmitIntoClient public static var wednesday: Self { "Wednesday" }
    /// `Thursday`.
    @_alwaysEmitIntoClient public static var thursday: Self { "Thursday" }
    /// `Friday`.
    @_alwaysEmitIntoClient public static var friday: Self { "Friday" }
    /// `Saturday`.
    @_alwaysEmitIntoClient public static var saturday: Self { "Saturday" }
}

/// The schema `DecisionMetricsData`.
public typealias DecisionMetricsData = Model<DecisionMetricsDataFields>

/// The properties of ``DecisionMetricsData``.
public struct DecisionMetricsDataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `user`, required.
    @_alwaysEmitIntoClient public var user: Field<UserReference> { Field("user") }
    /// `performanceRank`.
    @_alwaysEmitIntoClient public var performanceRank: Field<Int> { Field("performanceRank") }
    /// `tieBreakerValue`.
    @_alwaysEmitIntoClient public var tieBreakerValue: Field<Int> { Field("tieBreakerValue") }
    /// `metadata`.
    @_alwaysEmitIntoClient public var metadata: Field<WfmEntityMetadata> { Field("metadata") }
}

/// The schema `DecisionMetricsJobReference`.
public typealias DecisionMetricsJobReference = Model<DecisionMetricsJobReferenceFields>

/// The properties of ``DecisionMetricsJobReference``.
public struct DecisionMetricsJobReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `DecisionMetricsResponse`.
public typealias DecisionMetricsResponse = Model<DecisionMetricsResponseFields>

/// The properties of ``DecisionMetricsResponse``.
public struct DecisionMetricsResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[DecisionMetricsData]> { Field("entities") }
}

/// The schema `DecisionMetricsUpdateError`.
public typealias DecisionMetricsUpdateError = Model<DecisionMetricsUpdateErrorFields>

/// The properties of ``DecisionMetricsUpdateError``.
public struct DecisionMetricsUpdateErrorFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `user`, required.
    @_alwaysEmitIntoClient public var user: Field<UserReference> { Field("user") }
    /// `errors`, required.
    @_alwaysEmitIntoClient public var errors: Field<[DecisionMetricsUpdateErrorErrors]> { Field("errors") }
}

/// A value of `errors` of ``DecisionMetricsUpdateError``, open to those that are newer than this version.
public struct DecisionMetricsUpdateErrorErrors: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `InvalidUser`.
    @_alwaysEmitIntoClient public static var invalidUser: Self { "InvalidUser" }
    /// `InvalidPerformanceRank`.
    @_alwaysEmitIntoClient public static var invalidPerformanceRank: Self { "InvalidPerformanceRank" }
    /// `InvalidTieBreaker`.
    @_alwaysEmitIntoClient public static var invalidTieBreaker: Self { "InvalidTieBreaker" }
}

/// The schema `DecisionMetricsUpdateJobRequest`.
public typealias DecisionMetricsUpdateJobRequest = Model<DecisionMetricsUpdateJobRequestFields>

/// The properties of ``DecisionMetricsUpdateJobRequest``.
public struct DecisionMetricsUpdateJobRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `uploadKey`, required.
    @_alwaysEmitIntoClient public var uploadKey: Field<String> { Field("uploadKey") }
}

/// The schema `DecisionMetricsUpdateJobResponse`.
public typealias DecisionMetricsUpdateJobResponse = Model<DecisionMetricsUpdateJobResponseFields>

/// The properties of ``DecisionMetricsUpdateJobResponse``.
public struct DecisionMetricsUpdateJobResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `uploadKey`, required.
    @_alwaysEmitIntoClient public var uploadKey: Field<String> { Field("uploadKey") }
    /// `job`, required.
    @_alwaysEmitIntoClient public var job: Field<DecisionMetricsJobReference> { Field("job") }
    /// `status`, required.
    @_alwaysEmitIntoClient public var status: Field<DecisionMetricsUpdateJobResponseStatus> { Field("status") }
    /// `metadata`, required.
    @_alwaysEmitIntoClient public var metadata: Field<WfmEntityMetadata> { Field("metadata") }
    /// `updateErrors`, required.
    @_alwaysEmitIntoClient public var updateErrors: Field<[DecisionMetricsUpdateError]> { Field("updateErrors") }
}

/// A value of `status` of ``DecisionMetricsUpdateJobResponse``, open to those that are newer than this version.
public struct DecisionMetricsUpdateJobResponseStatus: OpenEnum {
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

/// The schema `DecisionMetricsUploadData`.
public typealias DecisionMetricsUploadData = Model<DecisionMetricsUploadDataFields>

/// The properties of ``DecisionMetricsUploadData``.
public struct DecisionMetricsUploadDataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `userId`, required.
    @_alwaysEmitIntoClient public var userId: Field<String> { Field("userId") }
    /// `performanceRank`.
    @_alwaysEmitIntoClient public var performanceRank: Field<ValueWrapperInteger> { Field("performanceRank") }
    /// `tieBreakerValue`.
    @_alwaysEmitIntoClient public var tieBreakerValue: Field<ValueWrapperInteger> { Field("tieBreakerValue") }
}

/// The schema `DecisionMetricsUploadResponse`.
public typealias DecisionMetricsUploadResponse = Model<DecisionMetricsUploadResponseFields>

/// The properties of ``DecisionMetricsUploadResponse``.
public struct DecisionMetricsUploadResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `uploadKey`.
    @_alwaysEmitIntoClient public var uploadKey: Field<String> { Field("uploadKey") }
    /// `url`.
    @_alwaysEmitIntoClient public var url: Field<String> { Field("url") }
    /// `headers`.
    @_alwaysEmitIntoClient public var headers: Field<[String: String]> { Field("headers") }
    /// `uploadBodySchema`.
    @_alwaysEmitIntoClient public var uploadBodySchema: Field<DecisionMetricsUploadSchema> { Field("uploadBodySchema") }
}

/// The schema `DecisionMetricsUploadSchema`.
public typealias DecisionMetricsUploadSchema = Model<DecisionMetricsUploadSchemaFields>

/// The properties of ``DecisionMetricsUploadSchema``.
public struct DecisionMetricsUploadSchemaFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `userMetrics`, required.
    @_alwaysEmitIntoClient public var userMetrics: Field<[DecisionMetricsUploadData]> { Field("userMetrics") }
}

/// The schema `DeletableUserReference`.
public typealias DeletableUserReference = Model<DeletableUserReferenceFields>

/// The properties of ``DeletableUserReference``.
public struct DeletableUserReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `delete`.
    @_alwaysEmitIntoClient public var delete: Field<Bool> { Field("delete") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `EstimateAvailableFullDayTimeOffRequest`.
public typealias EstimateAvailableFullDayTimeOffRequest = Model<EstimateAvailableFullDayTimeOffRequestFields>

/// The properties of ``EstimateAvailableFullDayTimeOffRequest``.
public struct EstimateAvailableFullDayTimeOffRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `date`, required, a date such as `2026-11-24`.
    @_alwaysEmitIntoClient public var date: Field<String> { Field("date") }
    /// `requestedDurationMinutes`.
    @_alwaysEmitIntoClient public var requestedDurationMinutes: Field<Int> { Field("requestedDurationMinutes") }
}

/// The schema `EstimateAvailableFullDayTimeOffResponse`.
public typealias EstimateAvailableFullDayTimeOffResponse = Model<EstimateAvailableFullDayTimeOffResponseFields>

/// The properties of ``EstimateAvailableFullDayTimeOffResponse``.
public struct EstimateAvailableFullDayTimeOffResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `date`, required, a date such as `2026-11-24`.
    @_alwaysEmitIntoClient public var date: Field<String> { Field("date") }
    /// `durationMinutes`, required.
    @_alwaysEmitIntoClient public var durationMinutes: Field<Int> { Field("durationMinutes") }
    /// `payableMinutes`, required.
    @_alwaysEmitIntoClient public var payableMinutes: Field<Int> { Field("payableMinutes") }
    /// `flexible`, required.
    @_alwaysEmitIntoClient public var flexible: Field<Bool> { Field("flexible") }
    /// `overrideDateType`.
    @_alwaysEmitIntoClient public var overrideDateType: Field<EstimateAvailableFullDayTimeOffResponseOverrideDateType> { Field("overrideDateType") }
    /// `earliestStartOffsetMinutes`.
    @_alwaysEmitIntoClient public var earliestStartOffsetMinutes: Field<Int> { Field("earliestStartOffsetMinutes") }
    /// `latestEndOffsetMinutes`.
    @_alwaysEmitIntoClient public var latestEndOffsetMinutes: Field<Int> { Field("latestEndOffsetMinutes") }
}

/// A value of `overrideDateType` of ``EstimateAvailableFullDayTimeOffResponse``, open to those that are newer than this
/// version.
public struct EstimateAvailableFullDayTimeOffResponseOverrideDateType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Blocked`.
    @_alwaysEmitIntoClient public static var blocked: Self { "Blocked" }
    /// `ManualReview`.
    @_alwaysEmitIntoClient public static var manualReview: Self { "ManualReview" }
}

/// The schema `EstimateAvailablePartialDayTimeOffRequest`.
public typealias EstimateAvailablePartialDayTimeOffRequest = Model<EstimateAvailablePartialDayTimeOffRequestFields>

/// The properties of ``EstimateAvailablePartialDayTimeOffRequest``.
public struct EstimateAvailablePartialDayTimeOffRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `date`, required.
    @_alwaysEmitIntoClient public var date: Field<Instant> { Field("date") }
    /// `requestedDurationMinutes`.
    @_alwaysEmitIntoClient public var requestedDurationMinutes: Field<Int> { Field("requestedDurationMinutes") }
}

/// The schema `EstimateAvailablePartialDayTimeOffResponse`.
public typealias EstimateAvailablePartialDayTimeOffResponse = Model<EstimateAvailablePartialDayTimeOffResponseFields>

/// The properties of ``EstimateAvailablePartialDayTimeOffResponse``.
public struct EstimateAvailablePartialDayTimeOffResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `date`, required.
    @_alwaysEmitIntoClient public var date: Field<Instant> { Field("date") }
    /// `durationMinutes`, required.
    @_alwaysEmitIntoClient public var durationMinutes: Field<Int> { Field("durationMinutes") }
    /// `payableMinutes`, required.
    @_alwaysEmitIntoClient public var payableMinutes: Field<Int> { Field("payableMinutes") }
    /// `flexible`, required.
    @_alwaysEmitIntoClient public var flexible: Field<Bool> { Field("flexible") }
    /// `overrideDateType`.
    @_alwaysEmitIntoClient public var overrideDateType: Field<EstimateAvailablePartialDayTimeOffResponseOverrideDateType> { Field("overrideDateType") }
}

/// A value of `overrideDateType` of ``EstimateAvailablePartialDayTimeOffResponse``, open to those that are newer than
/// this version.
public struct EstimateAvailablePartialDayTimeOffResponseOverrideDateType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Blocked`.
    @_alwaysEmitIntoClient public static var blocked: Self { "Blocked" }
    /// `ManualReview`.
    @_alwaysEmitIntoClient public static var manualReview: Self { "ManualReview" }
}

/// The schema `EstimateAvailableTimeOffRequest`.
public typealias EstimateAvailableTimeOffRequest = Model<EstimateAvailableTimeOffRequestFields>

/// The properties of ``EstimateAvailableTimeOffRequest``.
public struct EstimateAvailableTimeOffRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `fullDayDates`.
    @_alwaysEmitIntoClient public var fullDayDates: Field<[EstimateAvailableFullDayTimeOffRequest]> { Field("fullDayDates") }
    /// `partialDayDates`.
    @_alwaysEmitIntoClient public var partialDayDates: Field<[EstimateAvailablePartialDayTimeOffRequest]> { Field("partialDayDates") }
    /// `activityCodeId`, required.
    @_alwaysEmitIntoClient public var activityCodeId: Field<String> { Field("activityCodeId") }
    /// `paid`, required.
    @_alwaysEmitIntoClient public var paid: Field<Bool> { Field("paid") }
}

/// The schema `EstimateAvailableTimeOffResponse`.
public typealias EstimateAvailableTimeOffResponse = Model<EstimateAvailableTimeOffResponseFields>

/// The properties of ``EstimateAvailableTimeOffResponse``.
public struct EstimateAvailableTimeOffResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `fullDayDates`.
    @_alwaysEmitIntoClient public var fullDayDates: Field<[EstimateAvailableFullDayTimeOffResponse]> { Field("fullDayDates") }
    /// `partialDayDates`.
    @_alwaysEmitIntoClient public var partialDayDates: Field<[EstimateAvailablePartialDayTimeOffResponse]> { Field("partialDayDates") }
    /// `user`, required.
    @_alwaysEmitIntoClient public var user: Field<UserReference> { Field("user") }
    /// `activityCodeId`, required.
    @_alwaysEmitIntoClient public var activityCodeId: Field<String> { Field("activityCodeId") }
    /// `paid`, required.
    @_alwaysEmitIntoClient public var paid: Field<Bool> { Field("paid") }
}

/// The schema `EvaluateShiftTradeListJobRequest`.
public typealias EvaluateShiftTradeListJobRequest = Model<EvaluateShiftTradeListJobRequestFields>

/// The properties of ``EvaluateShiftTradeListJobRequest``.
public struct EvaluateShiftTradeListJobRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `managementUnitIds`, required.
    @_alwaysEmitIntoClient public var managementUnitIds: Field<[String]> { Field("managementUnitIds") }
    /// `weekDates`, required.
    @_alwaysEmitIntoClient public var weekDates: Field<[String]> { Field("weekDates") }
}

/// The schema `EvaluateShiftTradeListJobResponseItem`.
public typealias EvaluateShiftTradeListJobResponseItem = Model<EvaluateShiftTradeListJobResponseItemFields>

/// The properties of ``EvaluateShiftTradeListJobResponseItem``.
public struct EvaluateShiftTradeListJobResponseItemFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[EvaluatedShiftTradeResponseItem]> { Field("entities") }
}

/// The schema `EvaluatedShiftTradeResponseItem`.
public typealias EvaluatedShiftTradeResponseItem = Model<EvaluatedShiftTradeResponseItemFields>

/// The properties of ``EvaluatedShiftTradeResponseItem``.
public struct EvaluatedShiftTradeResponseItemFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `trade`, required.
    @_alwaysEmitIntoClient public var trade: Field<ShiftTradeResponseItem> { Field("trade") }
    /// `matchReview`.
    @_alwaysEmitIntoClient public var matchReview: Field<ShiftTradeMatchReviewResponse> { Field("matchReview") }
}

/// The schema `FixedAvailability`.
public typealias FixedAvailability = Model<FixedAvailabilityFields>

/// The properties of ``FixedAvailability``.
public struct FixedAvailabilityFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `availabilityRange`.
    @_alwaysEmitIntoClient public var availabilityRange: Field<AvailabilityRange> { Field("availabilityRange") }
    /// `dateRange`.
    @_alwaysEmitIntoClient public var dateRange: Field<RequiredLocalDateRange> { Field("dateRange") }
    /// `daysOfWeek`.
    @_alwaysEmitIntoClient public var daysOfWeek: Field<[FixedAvailabilityDaysOfWeek]> { Field("daysOfWeek") }
}

/// A value of `daysOfWeek` of ``FixedAvailability``, open to those that are newer than this version.
public struct FixedAvailabilityDaysOfWeek: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Sunday`.
    @_alwaysEmitIntoClient public static var sunday: Self { "Sunday" }
    /// `Monday`.
    @_alwaysEmitIntoClient public static var monday: Self { "Monday" }
    /// `Tuesday`.
    @_alwaysEmitIntoClient public static var tuesday: Self { "Tuesday" }
    /// `Wednesday`.
    @_alwaysEmitIntoClient public static var wednesday: Self { "Wednesday" }
    /// `Thursday`.
    @_alwaysEmitIntoClient public static var thursday: Self { "Thursday" }
    /// `Friday`.
    @_alwaysEmitIntoClient public static var friday: Self { "Friday" }
    /// `Saturday`.
    @_alwaysEmitIntoClient public static var saturday: Self { "Saturday" }
}

/// The schema `ForecastAbandonRateResponse`.
public typealias ForecastAbandonRateResponse = Model<ForecastAbandonRateResponseFields>

/// The properties of ``ForecastAbandonRateResponse``.
public struct ForecastAbandonRateResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `percent`.
    @_alwaysEmitIntoClient public var percent: Field<Int> { Field("percent") }
}

/// The schema `ForecastAverageSpeedOfAnswerResponse`.
public typealias ForecastAverageSpeedOfAnswerResponse = Model<ForecastAverageSpeedOfAnswerResponseFields>

/// The properties of ``ForecastAverageSpeedOfAnswerResponse``.
public struct ForecastAverageSpeedOfAnswerResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `seconds`.
    @_alwaysEmitIntoClient public var seconds: Field<Int> { Field("seconds") }
}

/// The schema `ForecastInputPlanningGroupData`.
public typealias ForecastInputPlanningGroupData = Model<ForecastInputPlanningGroupDataFields>

/// The properties of ``ForecastInputPlanningGroupData``.
public struct ForecastInputPlanningGroupDataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `planningGroupId`, required.
    @_alwaysEmitIntoClient public var planningGroupId: Field<String> { Field("planningGroupId") }
    /// `capacityPlanForecastMetrics`, required.
    @_alwaysEmitIntoClient public var capacityPlanForecastMetrics: Field<CapacityPlanForecastMetrics> { Field("capacityPlanForecastMetrics") }
}

/// The schema `ForecastMetadata`.
public typealias ForecastMetadata = Model<ForecastMetadataFields>

/// The properties of ``ForecastMetadata``.
public struct ForecastMetadataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `dateCreated`.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `forecastId`.
    @_alwaysEmitIntoClient public var forecastId: Field<String> { Field("forecastId") }
    /// `intervalLengthInMinutes`.
    @_alwaysEmitIntoClient public var intervalLengthInMinutes: Field<String> { Field("intervalLengthInMinutes") }
    /// `source`.
    @_alwaysEmitIntoClient public var source: Field<ForecastMetadataSource> { Field("source") }
    /// `dateStart`.
    @_alwaysEmitIntoClient public var dateStart: Field<Instant> { Field("dateStart") }
    /// `timeZone`.
    @_alwaysEmitIntoClient public var timeZone: Field<String> { Field("timeZone") }
}

/// A value of `source` of ``ForecastMetadata``, open to those that are newer than this version.
public struct ForecastMetadataSource: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `AutomaticBestMethod`.
    @_alwaysEmitIntoClient public static var automaticBestMethod: Self { "AutomaticBestMethod" }
    /// `MainForecast`.
    @_alwaysEmitIntoClient public static var mainForecast: Self { "MainForecast" }
}

/// The schema `ForecastPlanningGroupData`.
public typealias ForecastPlanningGroupData = Model<ForecastPlanningGroupDataFields>

/// The properties of ``ForecastPlanningGroupData``.
public struct ForecastPlanningGroupDataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `planningGroupId`, required.
    @_alwaysEmitIntoClient public var planningGroupId: Field<String> { Field("planningGroupId") }
    /// `offeredPerInterval`, required.
    @_alwaysEmitIntoClient public var offeredPerInterval: Field<[Double]> { Field("offeredPerInterval") }
    /// `averageHandleTimeSecondsPerInterval`, required.
    @_alwaysEmitIntoClient public var averageHandleTimeSecondsPerInterval: Field<[Double]> { Field("averageHandleTimeSecondsPerInterval") }
}

/// The schema `ForecastPlanningGroupResponse`.
public typealias ForecastPlanningGroupResponse = Model<ForecastPlanningGroupResponseFields>

/// The properties of ``ForecastPlanningGroupResponse``.
public struct ForecastPlanningGroupResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `routePaths`.
    @_alwaysEmitIntoClient public var routePaths: Field<[RoutePathResponse]> { Field("routePaths") }
    /// `serviceGoalTemplate`.
    @_alwaysEmitIntoClient public var serviceGoalTemplate: Field<ForecastServiceGoalTemplateResponse> { Field("serviceGoalTemplate") }
}

/// The schema `ForecastPlanningGroupsResponse`.
public typealias ForecastPlanningGroupsResponse = Model<ForecastPlanningGroupsResponseFields>

/// The properties of ``ForecastPlanningGroupsResponse``.
public struct ForecastPlanningGroupsResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[ForecastPlanningGroupResponse]> { Field("entities") }
    /// `businessUnitServiceGoalImpact`.
    @_alwaysEmitIntoClient public var businessUnitServiceGoalImpact: Field<WfmServiceGoalImpactSettings> { Field("businessUnitServiceGoalImpact") }
}

/// The schema `ForecastServiceGoalTemplateImpactOverrideResponse`.
public typealias ForecastServiceGoalTemplateImpactOverrideResponse = Model<ForecastServiceGoalTemplateImpactOverrideResponseFields>

/// The properties of ``ForecastServiceGoalTemplateImpactOverrideResponse``.
public struct ForecastServiceGoalTemplateImpactOverrideResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `serviceLevel`.
    @_alwaysEmitIntoClient public var serviceLevel: Field<WfmServiceGoalImpact> { Field("serviceLevel") }
    /// `averageSpeedOfAnswer`.
    @_alwaysEmitIntoClient public var averageSpeedOfAnswer: Field<WfmServiceGoalImpact> { Field("averageSpeedOfAnswer") }
    /// `abandonRate`.
    @_alwaysEmitIntoClient public var abandonRate: Field<WfmServiceGoalImpact> { Field("abandonRate") }
}

/// The schema `ForecastServiceGoalTemplateResponse`.
public typealias ForecastServiceGoalTemplateResponse = Model<ForecastServiceGoalTemplateResponseFields>

/// The properties of ``ForecastServiceGoalTemplateResponse``.
public struct ForecastServiceGoalTemplateResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `serviceLevel`.
    @_alwaysEmitIntoClient public var serviceLevel: Field<ForecastServiceLevelResponse> { Field("serviceLevel") }
    /// `averageSpeedOfAnswer`.
    @_alwaysEmitIntoClient public var averageSpeedOfAnswer: Field<ForecastAverageSpeedOfAnswerResponse> { Field("averageSpeedOfAnswer") }
    /// `abandonRate`.
    @_alwaysEmitIntoClient public var abandonRate: Field<ForecastAbandonRateResponse> { Field("abandonRate") }
    /// `impactOverride`.
    @_alwaysEmitIntoClient public var impactOverride: Field<ForecastServiceGoalTemplateImpactOverrideResponse> { Field("impactOverride") }
}

/// The schema `ForecastServiceLevelResponse`.
public typealias ForecastServiceLevelResponse = Model<ForecastServiceLevelResponseFields>

/// The properties of ``ForecastServiceLevelResponse``.
public struct ForecastServiceLevelResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `percent`.
    @_alwaysEmitIntoClient public var percent: Field<Int> { Field("percent") }
    /// `seconds`.
    @_alwaysEmitIntoClient public var seconds: Field<Int> { Field("seconds") }
}

/// The schema `ForecastSourceDayPointer`.
public typealias ForecastSourceDayPointer = Model<ForecastSourceDayPointerFields>

/// The properties of ``ForecastSourceDayPointer``.
public struct ForecastSourceDayPointerFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `dayOfWeek`.
    @_alwaysEmitIntoClient public var dayOfWeek: Field<ForecastSourceDayPointerDayOfWeek> { Field("dayOfWeek") }
    /// `weight`.
    @_alwaysEmitIntoClient public var weight: Field<Int> { Field("weight") }
    /// `date`.
    @_alwaysEmitIntoClient public var date: Field<String> { Field("date") }
    /// `fileName`.
    @_alwaysEmitIntoClient public var fileName: Field<String> { Field("fileName") }
    /// `dataKey`.
    @_alwaysEmitIntoClient public var dataKey: Field<String> { Field("dataKey") }
}

/// A value of `dayOfWeek` of ``ForecastSourceDayPointer``, open to those that are newer than this version.
public struct ForecastSourceDayPointerDayOfWeek: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Sunday`.
    @_alwaysEmitIntoClient public static var sunday: Self { "Sunday" }
    /// `Monday`.
    @_alwaysEmitIntoClient public static var monday: Self { "Monday" }
    /// `Tuesday`.
    @_alwaysEmitIntoClient public static var tuesday: Self { "Tuesday" }
    /// `Wednesday`.
    @_alwaysEmitIntoClient public static var wednesday: Self { "Wednesday" }
    /// `Thursday`.
    @_alwaysEmitIntoClient public static var thursday: Self { "Thursday" }
    /// `Friday`.
    @_alwaysEmitIntoClient public static var friday: Self { "Friday" }
    /// `Saturday`.
    @_alwaysEmitIntoClient public static var saturday: Self { "Saturday" }
    /// `EighthDay`.
    @_alwaysEmitIntoClient public static var eighthDay: Self { "EighthDay" }
}

/// The schema `GenerateBuForecastRequest`.
public typealias GenerateBuForecastRequest = Model<GenerateBuForecastRequestFields>

/// The properties of ``GenerateBuForecastRequest``.
public struct GenerateBuForecastRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `description`, required.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `weekCount`.
    @_alwaysEmitIntoClient public var weekCount: Field<Int> { Field("weekCount") }
    /// `canUseForScheduling`.
    @_alwaysEmitIntoClient public var canUseForScheduling: Field<Bool> { Field("canUseForScheduling") }
}

/// The schema `GetAgentsWorkPlansRequest`.
public typealias GetAgentsWorkPlansRequest = Model<GetAgentsWorkPlansRequestFields>

/// The properties of ``GetAgentsWorkPlansRequest``.
public struct GetAgentsWorkPlansRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `agentIds`, required.
    @_alwaysEmitIntoClient public var agentIds: Field<[String]> { Field("agentIds") }
    /// `startDate`, required, a date such as `2026-11-24`.
    @_alwaysEmitIntoClient public var startDate: Field<String> { Field("startDate") }
    /// `weekCount`, required.
    @_alwaysEmitIntoClient public var weekCount: Field<Int> { Field("weekCount") }
}

/// The schema `GroupSettings`.
public typealias GroupSettings = Model<GroupSettingsFields>

/// The properties of ``GroupSettings``.
public struct GroupSettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `minimumGroupSize`.
    @_alwaysEmitIntoClient public var minimumGroupSize: Field<Int> { Field("minimumGroupSize") }
    /// `maximumGroupSize`.
    @_alwaysEmitIntoClient public var maximumGroupSize: Field<Int> { Field("maximumGroupSize") }
    /// `maximumTotalSessions`.
    @_alwaysEmitIntoClient public var maximumTotalSessions: Field<Int> { Field("maximumTotalSessions") }
    /// `maximumConcurrentSessions`.
    @_alwaysEmitIntoClient public var maximumConcurrentSessions: Field<Int> { Field("maximumConcurrentSessions") }
}

/// The schema `IgnoredActivityCategories`.
public typealias IgnoredActivityCategories = Model<IgnoredActivityCategoriesFields>

/// The properties of ``IgnoredActivityCategories``.
public struct IgnoredActivityCategoriesFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `values`.
    @_alwaysEmitIntoClient public var values: Field<[IgnoredActivityCategoriesValues]> { Field("values") }
}

/// A value of `values` of ``IgnoredActivityCategories``, open to those that are newer than this version.
public struct IgnoredActivityCategoriesValues: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `OnQueueWork`.
    @_alwaysEmitIntoClient public static var onQueueWork: Self { "OnQueueWork" }
    /// `Break`.
    @_alwaysEmitIntoClient public static var `break`: Self { "Break" }
    /// `Meal`.
    @_alwaysEmitIntoClient public static var meal: Self { "Meal" }
    /// `Meeting`.
    @_alwaysEmitIntoClient public static var meeting: Self { "Meeting" }
    /// `OffQueueWork`.
    @_alwaysEmitIntoClient public static var offQueueWork: Self { "OffQueueWork" }
    /// `TimeOff`.
    @_alwaysEmitIntoClient public static var timeOff: Self { "TimeOff" }
    /// `Training`.
    @_alwaysEmitIntoClient public static var training: Self { "Training" }
    /// `Unavailable`.
    @_alwaysEmitIntoClient public static var unavailable: Self { "Unavailable" }
}

/// The schema `IgnoredActivityCodeIds`.
public typealias IgnoredActivityCodeIds = Model<IgnoredActivityCodeIdsFields>

/// The properties of ``IgnoredActivityCodeIds``.
public struct IgnoredActivityCodeIdsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `values`.
    @_alwaysEmitIntoClient public var values: Field<[String]> { Field("values") }
}

/// The schema `ImportForecastResponse`.
public typealias ImportForecastResponse = Model<ImportForecastResponseFields>

/// The properties of ``ImportForecastResponse``.
public struct ImportForecastResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<ImportForecastResponseStatus> { Field("status") }
    /// `operationId`.
    @_alwaysEmitIntoClient public var operationId: Field<String> { Field("operationId") }
    /// `result`.
    @_alwaysEmitIntoClient public var result: Field<BuShortTermForecast> { Field("result") }
}

/// A value of `status` of ``ImportForecastResponse``, open to those that are newer than this version.
public struct ImportForecastResponseStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Processing`.
    @_alwaysEmitIntoClient public static var processing: Self { "Processing" }
    /// `Complete`.
    @_alwaysEmitIntoClient public static var complete: Self { "Complete" }
    /// `Canceled`.
    @_alwaysEmitIntoClient public static var canceled: Self { "Canceled" }
    /// `Error`.
    @_alwaysEmitIntoClient public static var error: Self { "Error" }
}

/// The schema `ImportForecastUploadResponse`.
public typealias ImportForecastUploadResponse = Model<ImportForecastUploadResponseFields>

/// The properties of ``ImportForecastUploadResponse``.
public struct ImportForecastUploadResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `uploadKey`.
    @_alwaysEmitIntoClient public var uploadKey: Field<String> { Field("uploadKey") }
    /// `url`.
    @_alwaysEmitIntoClient public var url: Field<String> { Field("url") }
    /// `headers`.
    @_alwaysEmitIntoClient public var headers: Field<[String: String]> { Field("headers") }
    /// `uploadBodySchema`.
    @_alwaysEmitIntoClient public var uploadBodySchema: Field<BuImportShortTermForecastSchema> { Field("uploadBodySchema") }
}

/// The schema `ImportScheduleUploadResponse`.
public typealias ImportScheduleUploadResponse = Model<ImportScheduleUploadResponseFields>

/// The properties of ``ImportScheduleUploadResponse``.
public struct ImportScheduleUploadResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `uploadKey`.
    @_alwaysEmitIntoClient public var uploadKey: Field<String> { Field("uploadKey") }
    /// `url`.
    @_alwaysEmitIntoClient public var url: Field<String> { Field("url") }
    /// `headers`.
    @_alwaysEmitIntoClient public var headers: Field<[String: String]> { Field("headers") }
    /// `uploadBodySchema`.
    @_alwaysEmitIntoClient public var uploadBodySchema: Field<ImportScheduleUploadSchema> { Field("uploadBodySchema") }
}

/// The schema `ImportScheduleUploadSchema`.
public typealias ImportScheduleUploadSchema = Model<ImportScheduleUploadSchemaFields>

/// The properties of ``ImportScheduleUploadSchema``.
public struct ImportScheduleUploadSchemaFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `description`, required.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `weekCount`, required.
    @_alwaysEmitIntoClient public var weekCount: Field<Int> { Field("weekCount") }
    /// `published`.
    @_alwaysEmitIntoClient public var published: Field<Bool> { Field("published") }
    /// `shortTermForecast`.
    @_alwaysEmitIntoClient public var shortTermForecast: Field<BuShortTermForecastReference> { Field("shortTermForecast") }
    /// `headcountForecast`.
    @_alwaysEmitIntoClient public var headcountForecast: Field<BuHeadcountForecastBuPlanningGroupHeadcountForecastUploadSchema> { Field("headcountForecast") }
    /// `agentSchedules`.
    @_alwaysEmitIntoClient public var agentSchedules: Field<[BuImportAgentScheduleUploadSchema]> { Field("agentSchedules") }
}

/// The schema `InitiatingAlternativeShift`.
public typealias InitiatingAlternativeShift = Model<InitiatingAlternativeShiftFields>

/// The properties of ``InitiatingAlternativeShift``.
public struct InitiatingAlternativeShiftFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `startDate`, required.
    @_alwaysEmitIntoClient public var startDate: Field<Instant> { Field("startDate") }
}

/// The schema `InitiatingShiftRequestItem`.
public typealias InitiatingShiftRequestItem = Model<InitiatingShiftRequestItemFields>

/// The properties of ``InitiatingShiftRequestItem``.
public struct InitiatingShiftRequestItemFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `schedule`, required.
    @_alwaysEmitIntoClient public var schedule: Field<BuScheduleReference> { Field("schedule") }
    /// `weekDate`, required, a date such as `2026-11-24`.
    @_alwaysEmitIntoClient public var weekDate: Field<String> { Field("weekDate") }
}

/// The schema `IntradayPerformancePredictionData`.
public typealias IntradayPerformancePredictionData = Model<IntradayPerformancePredictionDataFields>

/// The properties of ``IntradayPerformancePredictionData``.
public struct IntradayPerformancePredictionDataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `serviceLevelPercent`.
    @_alwaysEmitIntoClient public var serviceLevelPercent: Field<Double> { Field("serviceLevelPercent") }
    /// `averageSpeedOfAnswerSeconds`.
    @_alwaysEmitIntoClient public var averageSpeedOfAnswerSeconds: Field<Double> { Field("averageSpeedOfAnswerSeconds") }
    /// `occupancyPercent`.
    @_alwaysEmitIntoClient public var occupancyPercent: Field<Double> { Field("occupancyPercent") }
}

/// The schema `IntradayPlanningGroupRequest`.
public typealias IntradayPlanningGroupRequest = Model<IntradayPlanningGroupRequestFields>

/// The properties of ``IntradayPlanningGroupRequest``.
public struct IntradayPlanningGroupRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `businessUnitDate`, required, a date such as `2026-11-24`.
    @_alwaysEmitIntoClient public var businessUnitDate: Field<String> { Field("businessUnitDate") }
    /// `categories`, required.
    @_alwaysEmitIntoClient public var categories: Field<[IntradayPlanningGroupRequestCategories]> { Field("categories") }
    /// `planningGroupIds`.
    @_alwaysEmitIntoClient public var planningGroupIds: Field<[String]> { Field("planningGroupIds") }
    /// `intervalLengthMinutes`.
    @_alwaysEmitIntoClient public var intervalLengthMinutes: Field<Int> { Field("intervalLengthMinutes") }
}

/// A value of `categories` of ``IntradayPlanningGroupRequest``, open to those that are newer than this version.
public struct IntradayPlanningGroupRequestCategories: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ForecastData`.
    @_alwaysEmitIntoClient public static var forecastData: Self { "ForecastData" }
    /// `ScheduleData`.
    @_alwaysEmitIntoClient public static var scheduleData: Self { "ScheduleData" }
    /// `PerformancePredictionData`.
    @_alwaysEmitIntoClient public static var performancePredictionData: Self { "PerformancePredictionData" }
}

/// The schema `NotificationsResponse`.
public typealias NotificationsResponse = Model<NotificationsResponseFields>

/// The properties of ``NotificationsResponse``.
public struct NotificationsResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[WfmUserNotification]> { Field("entities") }
}

/// The schema `RealTimeAdherenceExplanation`.
public typealias RealTimeAdherenceExplanation = Model<RealTimeAdherenceExplanationFields>

/// The properties of ``RealTimeAdherenceExplanation``.
public struct RealTimeAdherenceExplanationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `startDate`.
    @_alwaysEmitIntoClient public var startDate: Field<Instant> { Field("startDate") }
    /// `lengthMinutes`.
    @_alwaysEmitIntoClient public var lengthMinutes: Field<Int> { Field("lengthMinutes") }
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<RealTimeAdherenceExplanationStatus> { Field("status") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `status` of ``RealTimeAdherenceExplanation``, open to those that are newer than this version.
public struct RealTimeAdherenceExplanationStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Pending`.
    @_alwaysEmitIntoClient public static var pending: Self { "Pending" }
    /// `Approved`.
    @_alwaysEmitIntoClient public static var approved: Self { "Approved" }
    /// `Denied`.
    @_alwaysEmitIntoClient public static var denied: Self { "Denied" }
}

/// The schema `ReceivingScheduleLookup`.
public typealias ReceivingScheduleLookup = Model<ReceivingScheduleLookupFields>

/// The properties of ``ReceivingScheduleLookup``.
public struct ReceivingScheduleLookupFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
}

/// The schema `RecurrenceEndSettings`.
public typealias RecurrenceEndSettings = Model<RecurrenceEndSettingsFields>

/// The properties of ``RecurrenceEndSettings``.
public struct RecurrenceEndSettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `lastDate`.
    @_alwaysEmitIntoClient public var lastDate: Field<Instant> { Field("lastDate") }
    /// `noEndDate`.
    @_alwaysEmitIntoClient public var noEndDate: Field<Bool> { Field("noEndDate") }
}

/// The schema `RecurrencePeriod`.
public typealias RecurrencePeriod = Model<RecurrencePeriodFields>

/// The properties of ``RecurrencePeriod``.
public struct RecurrencePeriodFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `magnitude`, required.
    @_alwaysEmitIntoClient public var magnitude: Field<Int> { Field("magnitude") }
    /// `granularity`, required.
    @_alwaysEmitIntoClient public var granularity: Field<RecurrencePeriodGranularity> { Field("granularity") }
}

/// A value of `granularity` of ``RecurrencePeriod``, open to those that are newer than this version.
public struct RecurrencePeriodGranularity: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Days`.
    @_alwaysEmitIntoClient public static var days: Self { "Days" }
    /// `Weeks`.
    @_alwaysEmitIntoClient public static var weeks: Self { "Weeks" }
}

/// The schema `RecurrenceSettings`.
public typealias RecurrenceSettings = Model<RecurrenceSettingsFields>

/// The properties of ``RecurrenceSettings``.
public struct RecurrenceSettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `endAfter`, required.
    @_alwaysEmitIntoClient public var endAfter: Field<RecurrenceEndSettings> { Field("endAfter") }
    /// `recurrencePeriod`, required.
    @_alwaysEmitIntoClient public var recurrencePeriod: Field<RecurrencePeriod> { Field("recurrencePeriod") }
    /// `minimumTimeBetweenOccurrences`, required.
    @_alwaysEmitIntoClient public var minimumTimeBetweenOccurrences: Field<RecurrencePeriod> { Field("minimumTimeBetweenOccurrences") }
}

/// The schema `RecurrenceSettingsBase`.
public typealias RecurrenceSettingsBase = Model<RecurrenceSettingsBaseFields>

/// The properties of ``RecurrenceSettingsBase``.
public struct RecurrenceSettingsBaseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `endAfter`, required.
    @_alwaysEmitIntoClient public var endAfter: Field<RecurrenceEndSettings> { Field("endAfter") }
}

/// The schema `RequiredDateRange`.
public typealias RequiredDateRange = Model<RequiredDateRangeFields>

/// The properties of ``RequiredDateRange``.
public struct RequiredDateRangeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `startDate`, required.
    @_alwaysEmitIntoClient public var startDate: Field<Instant> { Field("startDate") }
    /// `endDate`, required.
    @_alwaysEmitIntoClient public var endDate: Field<Instant> { Field("endDate") }
}

/// The schema `RequiredLocalDateRange`.
public typealias RequiredLocalDateRange = Model<RequiredLocalDateRangeFields>

/// The properties of ``RequiredLocalDateRange``.
public struct RequiredLocalDateRangeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `startDate`, required, a date such as `2026-11-24`.
    @_alwaysEmitIntoClient public var startDate: Field<String> { Field("startDate") }
    /// `endDate`, required, a date such as `2026-11-24`.
    @_alwaysEmitIntoClient public var endDate: Field<String> { Field("endDate") }
}

/// The schema `ReschedulingManagementUnitResponse`.
public typealias ReschedulingManagementUnitResponse = Model<ReschedulingManagementUnitResponseFields>

/// The properties of ``ReschedulingManagementUnitResponse``.
public struct ReschedulingManagementUnitResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `managementUnit`.
    @_alwaysEmitIntoClient public var managementUnit: Field<ManagementUnitReference> { Field("managementUnit") }
    /// `applied`.
    @_alwaysEmitIntoClient public var applied: Field<Bool> { Field("applied") }
}

/// The schema `ReschedulingOptionsRunResponse`.
public typealias ReschedulingOptionsRunResponse = Model<ReschedulingOptionsRunResponseFields>

/// The properties of ``ReschedulingOptionsRunResponse``.
public struct ReschedulingOptionsRunResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `existingSchedule`.
    @_alwaysEmitIntoClient public var existingSchedule: Field<BuScheduleReference> { Field("existingSchedule") }
    /// `startDate`.
    @_alwaysEmitIntoClient public var startDate: Field<Instant> { Field("startDate") }
    /// `endDate`.
    @_alwaysEmitIntoClient public var endDate: Field<Instant> { Field("endDate") }
    /// `managementUnits`.
    @_alwaysEmitIntoClient public var managementUnits: Field<[ReschedulingManagementUnitResponse]> { Field("managementUnits") }
    /// `agentCount`.
    @_alwaysEmitIntoClient public var agentCount: Field<Int> { Field("agentCount") }
    /// `activityCodeIds`.
    @_alwaysEmitIntoClient public var activityCodeIds: Field<[String]> { Field("activityCodeIds") }
    /// `doNotChangeWeeklyPaidTime`.
    @_alwaysEmitIntoClient public var doNotChangeWeeklyPaidTime: Field<Bool> { Field("doNotChangeWeeklyPaidTime") }
    /// `doNotChangeDailyPaidTime`.
    @_alwaysEmitIntoClient public var doNotChangeDailyPaidTime: Field<Bool> { Field("doNotChangeDailyPaidTime") }
    /// `doNotChangeShiftStartTimes`.
    @_alwaysEmitIntoClient public var doNotChangeShiftStartTimes: Field<Bool> { Field("doNotChangeShiftStartTimes") }
    /// `doNotChangeManuallyEditedShifts`.
    @_alwaysEmitIntoClient public var doNotChangeManuallyEditedShifts: Field<Bool> { Field("doNotChangeManuallyEditedShifts") }
}

/// The schema `RoutePathRequest`.
public typealias RoutePathRequest = Model<RoutePathRequestFields>

/// The properties of ``RoutePathRequest``.
public struct RoutePathRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `queueId`, required.
    @_alwaysEmitIntoClient public var queueId: Field<String> { Field("queueId") }
    /// `mediaType`, required.
    @_alwaysEmitIntoClient public var mediaType: Field<RoutePathRequestMediaType> { Field("mediaType") }
    /// `languageId`.
    @_alwaysEmitIntoClient public var languageId: Field<String> { Field("languageId") }
    /// `skillIds`.
    @_alwaysEmitIntoClient public var skillIds: Field<[String]> { Field("skillIds") }
    /// `sourcePlanningGroup`.
    @_alwaysEmitIntoClient public var sourcePlanningGroup: Field<SourcePlanningGroupRequest> { Field("sourcePlanningGroup") }
}

/// A value of `mediaType` of ``RoutePathRequest``, open to those that are newer than this version.
public struct RoutePathRequestMediaType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Voice`.
    @_alwaysEmitIntoClient public static var voice: Self { "Voice" }
    /// `Chat`.
    @_alwaysEmitIntoClient public static var chat: Self { "Chat" }
    /// `Email`.
    @_alwaysEmitIntoClient public static var email: Self { "Email" }
    /// `Callback`.
    @_alwaysEmitIntoClient public static var callback: Self { "Callback" }
    /// `Message`.
    @_alwaysEmitIntoClient public static var message: Self { "Message" }
    /// `Workitem`.
    @_alwaysEmitIntoClient public static var workitem: Self { "Workitem" }
}

/// The schema `RoutePathResponse`.
public typealias RoutePathResponse = Model<RoutePathResponseFields>

/// The properties of ``RoutePathResponse``.
public struct RoutePathResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `queue`.
    @_alwaysEmitIntoClient public var queue: Field<QueueReference> { Field("queue") }
    /// `mediaType`.
    @_alwaysEmitIntoClient public var mediaType: Field<RoutePathResponseMediaType> { Field("mediaType") }
    /// `language`.
    @_alwaysEmitIntoClient public var language: Field<LanguageReference> { Field("language") }
    /// `skills`.
    @_alwaysEmitIntoClient public var skills: Field<[RoutingSkillReference]> { Field("skills") }
}

/// A value of `mediaType` of ``RoutePathResponse``, open to those that are newer than this version.
public struct RoutePathResponseMediaType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Voice`.
    @_alwaysEmitIntoClient public static var voice: Self { "Voice" }
    /// `Chat`.
    @_alwaysEmitIntoClient public static var chat: Self { "Chat" }
    /// `Email`.
    @_alwaysEmitIntoClient public static var email: Self { "Email" }
    /// `Callback`.
    @_alwaysEmitIntoClient public static var callback: Self { "Callback" }
    /// `Message`.
    @_alwaysEmitIntoClient public static var message: Self { "Message" }
    /// `Workitem`.
    @_alwaysEmitIntoClient public static var workitem: Self { "Workitem" }
}

/// The schema `RoutingSkillReference`.
public typealias RoutingSkillReference = Model<RoutingSkillReferenceFields>

/// The properties of ``RoutingSkillReference``.
public struct RoutingSkillReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `ValidateAgentUnavailableTimesRequest`.
public typealias ValidateAgentUnavailableTimesRequest = Model<ValidateAgentUnavailableTimesRequestFields>

/// The properties of ``ValidateAgentUnavailableTimesRequest``.
public struct ValidateAgentUnavailableTimesRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `validationWeekDate`, required, a date such as `2026-11-24`.
    @_alwaysEmitIntoClient public var validationWeekDate: Field<String> { Field("validationWeekDate") }
    /// `unavailableTimes`, required.
    @_alwaysEmitIntoClient public var unavailableTimes: Field<[UpdateUnavailableTime]> { Field("unavailableTimes") }
}

/// The schema `ValidateAgentUnavailableTimesResponse`.
public typealias ValidateAgentUnavailableTimesResponse = Model<ValidateAgentUnavailableTimesResponseFields>

/// The properties of ``ValidateAgentUnavailableTimesResponse``.
public struct ValidateAgentUnavailableTimesResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `status`, required.
    @_alwaysEmitIntoClient public var status: Field<ValidateAgentUnavailableTimesResponseStatus> { Field("status") }
    /// `result`.
    @_alwaysEmitIntoClient public var result: Field<UnavailableTimesValidationResult> { Field("result") }
}

/// A value of `status` of ``ValidateAgentUnavailableTimesResponse``, open to those that are newer than this version.
public struct ValidateAgentUnavailableTimesResponseStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Processing`.
    @_alwaysEmitIntoClient public static var processing: Self { "Processing" }
    /// `Complete`.
    @_alwaysEmitIntoClient public static var complete: Self { "Complete" }
    /// `Canceled`.
    @_alwaysEmitIntoClient public static var canceled: Self { "Canceled" }
    /// `Error`.
    @_alwaysEmitIntoClient public static var error: Self { "Error" }
}

/// The schema `ValidateWorkPlanMessages`.
public typealias ValidateWorkPlanMessages = Model<ValidateWorkPlanMessagesFields>

/// The properties of ``ValidateWorkPlanMessages``.
public struct ValidateWorkPlanMessagesFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `violationMessages`.
    @_alwaysEmitIntoClient public var violationMessages: Field<[WorkPlanConfigurationViolationMessage]> { Field("violationMessages") }
    /// `constraintConflictMessage`.
    @_alwaysEmitIntoClient public var constraintConflictMessage: Field<ConstraintConflictMessage> { Field("constraintConflictMessage") }
}

/// The schema `ValidateWorkPlanResponse`.
public typealias ValidateWorkPlanResponse = Model<ValidateWorkPlanResponseFields>

/// The properties of ``ValidateWorkPlanResponse``.
public struct ValidateWorkPlanResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `workPlan`.
    @_alwaysEmitIntoClient public var workPlan: Field<WorkPlanReference> { Field("workPlan") }
    /// `valid`.
    @_alwaysEmitIntoClient public var valid: Field<Bool> { Field("valid") }
    /// `messages`.
    @_alwaysEmitIntoClient public var messages: Field<ValidateWorkPlanMessages> { Field("messages") }
}

/// The schema `ValidationServiceAsyncResponse`.
public typealias ValidationServiceAsyncResponse = Model<ValidationServiceAsyncResponseFields>

/// The properties of ``ValidationServiceAsyncResponse``.
public struct ValidationServiceAsyncResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `ValidationServiceRequest`.
public typealias ValidationServiceRequest = Model<ValidationServiceRequestFields>

/// The properties of ``ValidationServiceRequest``.
public struct ValidationServiceRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `dateImportEnded`, required.
    @_alwaysEmitIntoClient public var dateImportEnded: Field<Instant> { Field("dateImportEnded") }
    /// `uploadKey`, required.
    @_alwaysEmitIntoClient public var uploadKey: Field<String> { Field("uploadKey") }
}

/// The schema `ValueWrapperActivityCodeStyle`.
public typealias ValueWrapperActivityCodeStyle = Model<ValueWrapperActivityCodeStyleFields>

/// The properties of ``ValueWrapperActivityCodeStyle``.
public struct ValueWrapperActivityCodeStyleFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `value`.
    @_alwaysEmitIntoClient public var value: Field<ActivityCodeStyle> { Field("value") }
}

/// The schema `ValueWrapperActivityPlanServiceGoalImpactOverrides`.
public typealias ValueWrapperActivityPlanServiceGoalImpactOverrides = Model<ValueWrapperActivityPlanServiceGoalImpactOverridesFields>

/// The properties of ``ValueWrapperActivityPlanServiceGoalImpactOverrides``.
public struct ValueWrapperActivityPlanServiceGoalImpactOverridesFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `value`.
    @_alwaysEmitIntoClient public var value: Field<ActivityPlanServiceGoalImpactOverrides> { Field("value") }
}

/// The schema `ValueWrapperBuShortTermForecastReference`.
public typealias ValueWrapperBuShortTermForecastReference = Model<ValueWrapperBuShortTermForecastReferenceFields>

/// The properties of ``ValueWrapperBuShortTermForecastReference``.
public struct ValueWrapperBuShortTermForecastReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `value`.
    @_alwaysEmitIntoClient public var value: Field<BuShortTermForecastReference> { Field("value") }
}

/// The schema `ValueWrapperDate`.
public typealias ValueWrapperDate = Model<ValueWrapperDateFields>

/// The properties of ``ValueWrapperDate``.
public struct ValueWrapperDateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `value`.
    @_alwaysEmitIntoClient public var value: Field<Instant> { Field("value") }
}

/// The schema `ValueWrapperGroupSettings`.
public typealias ValueWrapperGroupSettings = Model<ValueWrapperGroupSettingsFields>

/// The properties of ``ValueWrapperGroupSettings``.
public struct ValueWrapperGroupSettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `value`.
    @_alwaysEmitIntoClient public var value: Field<GroupSettings> { Field("value") }
}

/// The schema `ValueWrapperHrisTimeOffType`.
public typealias ValueWrapperHrisTimeOffType = Model<ValueWrapperHrisTimeOffTypeFields>

/// The properties of ``ValueWrapperHrisTimeOffType``.
public struct ValueWrapperHrisTimeOffTypeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `value`.
    @_alwaysEmitIntoClient public var value: Field<HrisTimeOffType> { Field("value") }
}

/// The schema `ValueWrapperInstant`.
public typealias ValueWrapperInstant = Model<ValueWrapperInstantFields>

/// The properties of ``ValueWrapperInstant``.
public struct ValueWrapperInstantFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `value`.
    @_alwaysEmitIntoClient public var value: Field<Instant> { Field("value") }
}

/// The schema `ValueWrapperInteger`.
public typealias ValueWrapperInteger = Model<ValueWrapperIntegerFields>

/// The properties of ``ValueWrapperInteger``.
public struct ValueWrapperIntegerFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `value`.
    @_alwaysEmitIntoClient public var value: Field<Int> { Field("value") }
}

/// The schema `ValueWrapperLocalDate`.
public typealias ValueWrapperLocalDate = Model<ValueWrapperLocalDateFields>

/// The properties of ``ValueWrapperLocalDate``.
public struct ValueWrapperLocalDateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `value`, a date such as `2026-11-24`.
    @_alwaysEmitIntoClient public var value: Field<String> { Field("value") }
}

/// The schema `ValueWrapperMonthlyPlanningPeriodSettings`.
public typealias ValueWrapperMonthlyPlanningPeriodSettings = Model<ValueWrapperMonthlyPlanningPeriodSettingsFields>

/// The properties of ``ValueWrapperMonthlyPlanningPeriodSettings``.
public struct ValueWrapperMonthlyPlanningPeriodSettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `value`.
    @_alwaysEmitIntoClient public var value: Field<MonthlyPlanningPeriodSettings> { Field("value") }
}

/// The schema `ValueWrapperPlanningPeriodSettings`.
public typealias ValueWrapperPlanningPeriodSettings = Model<ValueWrapperPlanningPeriodSettingsFields>

/// The properties of ``ValueWrapperPlanningPeriodSettings``.
public struct ValueWrapperPlanningPeriodSettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `value`.
    @_alwaysEmitIntoClient public var value: Field<PlanningPeriodSettings> { Field("value") }
}

/// The schema `ValueWrapperShiftTradeTargetRequestItem`.
public typealias ValueWrapperShiftTradeTargetRequestItem = Model<ValueWrapperShiftTradeTargetRequestItemFields>

/// The properties of ``ValueWrapperShiftTradeTargetRequestItem``.
public struct ValueWrapperShiftTradeTargetRequestItemFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `value`.
    @_alwaysEmitIntoClient public var value: Field<ShiftTradeTargetRequestItem> { Field("value") }
}

/// The schema `ValueWrapperString`.
public typealias ValueWrapperString = Model<ValueWrapperStringFields>

/// The properties of ``ValueWrapperString``.
public struct ValueWrapperStringFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `value`.
    @_alwaysEmitIntoClient public var value: Field<String> { Field("value") }
}

/// The schema `ValueWrapperUserSearchRule`.
public typealias ValueWrapperUserSearchRule = Model<ValueWrapperUserSearchRuleFields>

/// The properties of ``ValueWrapperUserSearchRule``.
public struct ValueWrapperUserSearchRuleFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `value`.
    @_alwaysEmitIntoClient public var value: Field<UserSearchRule> { Field("value") }
}
