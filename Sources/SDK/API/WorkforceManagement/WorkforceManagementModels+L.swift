// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient

/// The schema `LanguageReference`.
public typealias LanguageReference = Model<LanguageReferenceFields>

/// The properties of ``LanguageReference``.
public struct LanguageReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `ListAlternativeShiftTradesResponse`.
public typealias ListAlternativeShiftTradesResponse = Model<ListAlternativeShiftTradesResponseFields>

/// The properties of ``ListAlternativeShiftTradesResponse``.
public struct ListAlternativeShiftTradesResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `job`.
    public var job: Field<AlternativeShiftJobResponse> { Field("job") }
    /// `result`.
    public var result: Field<AlternativeShiftTradeListing> { Field("result") }
}

/// The schema `ListWrapperAgentWorkPlanField`.
public typealias ListWrapperAgentWorkPlanField = Model<ListWrapperAgentWorkPlanFieldFields>

/// The properties of ``ListWrapperAgentWorkPlanField``.
public struct ListWrapperAgentWorkPlanFieldFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `values`.
    public var values: Field<[ListWrapperAgentWorkPlanFieldValues]> { Field("values") }
}

/// A value of `values` of ``ListWrapperAgentWorkPlanField``, open to those that are newer than this version.
public struct ListWrapperAgentWorkPlanFieldValues: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Name`.
    public static var name: Self { "Name" }
    /// `PaidHours`.
    public static var paidHours: Self { "PaidHours" }
}

/// The schema `ListWrapperAlternativeShiftBuSettingsActivityCategory`.
public typealias ListWrapperAlternativeShiftBuSettingsActivityCategory = Model<ListWrapperAlternativeShiftBuSettingsActivityCategoryFields>

/// The properties of ``ListWrapperAlternativeShiftBuSettingsActivityCategory``.
public struct ListWrapperAlternativeShiftBuSettingsActivityCategoryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `values`.
    public var values: Field<[ListWrapperAlternativeShiftBuSettingsActivityCategoryValues]> { Field("values") }
}

/// A value of `values` of ``ListWrapperAlternativeShiftBuSettingsActivityCategory``, open to those that are newer than
/// this version.
public struct ListWrapperAlternativeShiftBuSettingsActivityCategoryValues: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Break`.
    public static var `break`: Self { "Break" }
    /// `Meal`.
    public static var meal: Self { "Meal" }
    /// `Meeting`.
    public static var meeting: Self { "Meeting" }
    /// `OffQueueWork`.
    public static var offQueueWork: Self { "OffQueueWork" }
    /// `TimeOff`.
    public static var timeOff: Self { "TimeOff" }
    /// `Training`.
    public static var training: Self { "Training" }
    /// `Unavailable`.
    public static var unavailable: Self { "Unavailable" }
}

/// The schema `ListWrapperAlternativeShiftBuSettingsGranularity`.
public typealias ListWrapperAlternativeShiftBuSettingsGranularity = Model<ListWrapperAlternativeShiftBuSettingsGranularityFields>

/// The properties of ``ListWrapperAlternativeShiftBuSettingsGranularity``.
public struct ListWrapperAlternativeShiftBuSettingsGranularityFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `values`.
    public var values: Field<[ListWrapperAlternativeShiftBuSettingsGranularityValues]> { Field("values") }
}

/// A value of `values` of ``ListWrapperAlternativeShiftBuSettingsGranularity``, open to those that are newer than this
/// version.
public struct ListWrapperAlternativeShiftBuSettingsGranularityValues: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Daily`.
    public static var daily: Self { "Daily" }
}

/// The schema `ListWrapperBidGroupWorkPlanRequest`.
public typealias ListWrapperBidGroupWorkPlanRequest = Model<ListWrapperBidGroupWorkPlanRequestFields>

/// The properties of ``ListWrapperBidGroupWorkPlanRequest``.
public struct ListWrapperBidGroupWorkPlanRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `values`.
    public var values: Field<[BidGroupWorkPlanRequest]> { Field("values") }
}

/// The schema `ListWrapperBidGroupWorkPlanRotationRequest`.
public typealias ListWrapperBidGroupWorkPlanRotationRequest = Model<ListWrapperBidGroupWorkPlanRotationRequestFields>

/// The properties of ``ListWrapperBidGroupWorkPlanRotationRequest``.
public struct ListWrapperBidGroupWorkPlanRotationRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `values`.
    public var values: Field<[BidGroupWorkPlanRotationRequest]> { Field("values") }
}

/// The schema `ListWrapperFixedAvailability`.
public typealias ListWrapperFixedAvailability = Model<ListWrapperFixedAvailabilityFields>

/// The properties of ``ListWrapperFixedAvailability``.
public struct ListWrapperFixedAvailabilityFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `values`.
    public var values: Field<[FixedAvailability]> { Field("values") }
}

/// The schema `ListWrapperInteger`.
public typealias ListWrapperInteger = Model<ListWrapperIntegerFields>

/// The properties of ``ListWrapperInteger``.
public struct ListWrapperIntegerFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `values`.
    public var values: Field<[Int]> { Field("values") }
}

/// The schema `ListWrapperInterval`.
public typealias ListWrapperInterval = Model<ListWrapperIntervalFields>

/// The properties of ``ListWrapperInterval``.
public struct ListWrapperIntervalFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `values`.
    public var values: Field<[String]> { Field("values") }
}

/// The schema `ListWrapperOverrideDate`.
public typealias ListWrapperOverrideDate = Model<ListWrapperOverrideDateFields>

/// The properties of ``ListWrapperOverrideDate``.
public struct ListWrapperOverrideDateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `values`.
    public var values: Field<[OverrideDate]> { Field("values") }
}

/// The schema `ListWrapperPlanningGroupMinimumsRequest`.
public typealias ListWrapperPlanningGroupMinimumsRequest = Model<ListWrapperPlanningGroupMinimumsRequestFields>

/// The properties of ``ListWrapperPlanningGroupMinimumsRequest``.
public struct ListWrapperPlanningGroupMinimumsRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `values`.
    public var values: Field<[PlanningGroupMinimumsRequest]> { Field("values") }
}

/// The schema `ListWrapperRequiredDateRange`.
public typealias ListWrapperRequiredDateRange = Model<ListWrapperRequiredDateRangeFields>

/// The properties of ``ListWrapperRequiredDateRange``.
public struct ListWrapperRequiredDateRangeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `values`.
    public var values: Field<[RequiredDateRange]> { Field("values") }
}

/// The schema `ListWrapperScheduleSetRequest`.
public typealias ListWrapperScheduleSetRequest = Model<ListWrapperScheduleSetRequestFields>

/// The properties of ``ListWrapperScheduleSetRequest``.
public struct ListWrapperScheduleSetRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `values`.
    public var values: Field<[ScheduleSetRequest]> { Field("values") }
}

/// The schema `ListWrapperSecondaryPresence`.
public typealias ListWrapperSecondaryPresence = Model<ListWrapperSecondaryPresenceFields>

/// The properties of ``ListWrapperSecondaryPresence``.
public struct ListWrapperSecondaryPresenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `values`.
    public var values: Field<[SecondaryPresence]> { Field("values") }
}

/// The schema `ListWrapperShiftStartVariance`.
public typealias ListWrapperShiftStartVariance = Model<ListWrapperShiftStartVarianceFields>

/// The properties of ``ListWrapperShiftStartVariance``.
public struct ListWrapperShiftStartVarianceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `values`.
    public var values: Field<[ShiftStartVariance]> { Field("values") }
}

/// The schema `ListWrapperString`.
public typealias ListWrapperString = Model<ListWrapperStringFields>

/// The properties of ``ListWrapperString``.
public struct ListWrapperStringFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `values`.
    public var values: Field<[String]> { Field("values") }
}

/// The schema `LocalDateRange`.
public typealias LocalDateRange = Model<LocalDateRangeFields>

/// The properties of ``LocalDateRange``.
public struct LocalDateRangeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `startDate`, a date such as `2026-11-24`.
    public var startDate: Field<String> { Field("startDate") }
    /// `endDate`, a date such as `2026-11-24`.
    public var endDate: Field<String> { Field("endDate") }
}

/// The schema `LongTermForecastPlanningGroupData`.
public typealias LongTermForecastPlanningGroupData = Model<LongTermForecastPlanningGroupDataFields>

/// The properties of ``LongTermForecastPlanningGroupData``.
public struct LongTermForecastPlanningGroupDataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `planningGroupId`, required.
    public var planningGroupId: Field<String> { Field("planningGroupId") }
    /// `offeredPerDay`, required.
    public var offeredPerDay: Field<[Double]> { Field("offeredPerDay") }
    /// `averageHandleTimeSecondsPerDay`, required.
    public var averageHandleTimeSecondsPerDay: Field<[Double]> { Field("averageHandleTimeSecondsPerDay") }
}

/// The schema `LongTermForecastResult`.
public typealias LongTermForecastResult = Model<LongTermForecastResultFields>

/// The properties of ``LongTermForecastResult``.
public struct LongTermForecastResultFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `planningGroups`.
    public var planningGroups: Field<[LongTermForecastPlanningGroupData]> { Field("planningGroups") }
    /// `referenceStartDate`, a date such as `2026-11-24`.
    public var referenceStartDate: Field<String> { Field("referenceStartDate") }
    /// `weekCount`.
    public var weekCount: Field<Int> { Field("weekCount") }
}

/// The schema `LongTermForecastResultResponse`.
public typealias LongTermForecastResultResponse = Model<LongTermForecastResultResponseFields>

/// The properties of ``LongTermForecastResultResponse``.
public struct LongTermForecastResultResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `result`.
    public var result: Field<LongTermForecastResult> { Field("result") }
    /// `downloadUrl`.
    public var downloadUrl: Field<String> { Field("downloadUrl") }
}

/// The schema `LongTermRequirements`.
public typealias LongTermRequirements = Model<LongTermRequirementsFields>

/// The properties of ``LongTermRequirements``.
public struct LongTermRequirementsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `forecastMetadata`, required.
    public var forecastMetadata: Field<ForecastMetadata> { Field("forecastMetadata") }
    /// `dateGenerationStarted`, required.
    public var dateGenerationStarted: Field<Instant> { Field("dateGenerationStarted") }
    /// `months`.
    public var months: Field<[String]> { Field("months") }
    /// `requirementResults`, required.
    public var requirementResults: Field<[PlanningGroupRequirementOutput]> { Field("requirementResults") }
}

/// The schema `LongTermRequirementsErrorDetail`.
public typealias LongTermRequirementsErrorDetail = Model<LongTermRequirementsErrorDetailFields>

/// The properties of ``LongTermRequirementsErrorDetail``.
public struct LongTermRequirementsErrorDetailFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `internalErrorCode`, required.
    public var internalErrorCode: Field<LongTermRequirementsErrorDetailInternalErrorCode> { Field("internalErrorCode") }
    /// `description`, required.
    public var description: Field<String> { Field("description") }
}

/// A value of `internalErrorCode` of ``LongTermRequirementsErrorDetail``, open to those that are newer than this
/// version.
public struct LongTermRequirementsErrorDetailInternalErrorCode: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `TimedOut`.
    public static var timedOut: Self { "TimedOut" }
    /// `NoData`.
    public static var noData: Self { "NoData" }
    /// `ClientDataInvalid`.
    public static var clientDataInvalid: Self { "ClientDataInvalid" }
    /// `ConfigurationInvalid`.
    public static var configurationInvalid: Self { "ConfigurationInvalid" }
    /// `RequirementsFailed`.
    public static var requirementsFailed: Self { "RequirementsFailed" }
}

/// The schema `LongTermRequirementsResponse`.
public typealias LongTermRequirementsResponse = Model<LongTermRequirementsResponseFields>

/// The properties of ``LongTermRequirementsResponse``.
public struct LongTermRequirementsResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `status`, required.
    public var status: Field<LongTermRequirementsResponseStatus> { Field("status") }
    /// `errorCode`.
    public var errorCode: Field<LongTermRequirementsResponseErrorCode> { Field("errorCode") }
    /// `longTermRequirements`.
    public var longTermRequirements: Field<LongTermRequirements> { Field("longTermRequirements") }
    /// `downloadUrl`.
    public var downloadUrl: Field<String> { Field("downloadUrl") }
}

/// A value of `status` of ``LongTermRequirementsResponse``, open to those that are newer than this version.
public struct LongTermRequirementsResponseStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Processing`.
    public static var processing: Self { "Processing" }
    /// `Complete`.
    public static var complete: Self { "Complete" }
    /// `Canceled`.
    public static var canceled: Self { "Canceled" }
    /// `Error`.
    public static var error: Self { "Error" }
}

/// A value of `errorCode` of ``LongTermRequirementsResponse``, open to those that are newer than this version.
public struct LongTermRequirementsResponseErrorCode: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `TimedOut`.
    public static var timedOut: Self { "TimedOut" }
    /// `NoData`.
    public static var noData: Self { "NoData" }
    /// `ClientDataInvalid`.
    public static var clientDataInvalid: Self { "ClientDataInvalid" }
    /// `ConfigurationInvalid`.
    public static var configurationInvalid: Self { "ConfigurationInvalid" }
    /// `RequirementsFailed`.
    public static var requirementsFailed: Self { "RequirementsFailed" }
}

/// The schema `LongTermRequirementsServiceGoal`.
public typealias LongTermRequirementsServiceGoal = Model<LongTermRequirementsServiceGoalFields>

/// The properties of ``LongTermRequirementsServiceGoal``.
public struct LongTermRequirementsServiceGoalFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `useAsaTarget`, required.
    public var useAsaTarget: Field<Bool> { Field("useAsaTarget") }
    /// `targetAsaSec`, required.
    public var targetAsaSec: Field<Double> { Field("targetAsaSec") }
    /// `useServiceLevelTarget`, required.
    public var useServiceLevelTarget: Field<Bool> { Field("useServiceLevelTarget") }
    /// `serviceLevelObjectiveSeconds`, required.
    public var serviceLevelObjectiveSeconds: Field<Double> { Field("serviceLevelObjectiveSeconds") }
    /// `serviceLevelGoalPercent`, required.
    public var serviceLevelGoalPercent: Field<Double> { Field("serviceLevelGoalPercent") }
    /// `useAbandonRateGoal`, required.
    public var useAbandonRateGoal: Field<Bool> { Field("useAbandonRateGoal") }
    /// `abandonRateGoalPercent`, required.
    public var abandonRateGoalPercent: Field<Double> { Field("abandonRateGoalPercent") }
}

/// The schema `LongTermRequirementsServiceGoalDetail`.
public typealias LongTermRequirementsServiceGoalDetail = Model<LongTermRequirementsServiceGoalDetailFields>

/// The properties of ``LongTermRequirementsServiceGoalDetail``.
public struct LongTermRequirementsServiceGoalDetailFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    public var id: Field<String> { Field("id") }
    /// `serviceGoals`, required.
    public var serviceGoals: Field<LongTermRequirementsServiceGoal> { Field("serviceGoals") }
}
