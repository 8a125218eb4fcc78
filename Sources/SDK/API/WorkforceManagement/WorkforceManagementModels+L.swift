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
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `ListAlternativeShiftTradesResponse`.
public typealias ListAlternativeShiftTradesResponse = Model<ListAlternativeShiftTradesResponseFields>

/// The properties of ``ListAlternativeShiftTradesResponse``.
public struct ListAlternativeShiftTradesResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `job`.
    @_alwaysEmitIntoClient public var job: Field<AlternativeShiftJobResponse> { Field("job") }
    /// `result`.
    @_alwaysEmitIntoClient public var result: Field<AlternativeShiftTradeListing> { Field("result") }
}

/// The schema `ListWrapperAgentWorkPlanField`.
public typealias ListWrapperAgentWorkPlanField = Model<ListWrapperAgentWorkPlanFieldFields>

/// The properties of ``ListWrapperAgentWorkPlanField``.
public struct ListWrapperAgentWorkPlanFieldFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `values`.
    @_alwaysEmitIntoClient public var values: Field<[ListWrapperAgentWorkPlanFieldValues]> { Field("values") }
}

/// A value of `values` of ``ListWrapperAgentWorkPlanField``, open to those that are newer than this version.
public struct ListWrapperAgentWorkPlanFieldValues: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Name`.
    @_alwaysEmitIntoClient public static var name: Self { "Name" }
    /// `PaidHours`.
    @_alwaysEmitIntoClient public static var paidHours: Self { "PaidHours" }
}

/// The schema `ListWrapperAlternativeShiftBuSettingsActivityCategory`.
public typealias ListWrapperAlternativeShiftBuSettingsActivityCategory = Model<ListWrapperAlternativeShiftBuSettingsActivityCategoryFields>

/// The properties of ``ListWrapperAlternativeShiftBuSettingsActivityCategory``.
public struct ListWrapperAlternativeShiftBuSettingsActivityCategoryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `values`.
    @_alwaysEmitIntoClient public var values: Field<[ListWrapperAlternativeShiftBuSettingsActivityCategoryValues]> { Field("values") }
}

/// A value of `values` of ``ListWrapperAlternativeShiftBuSettingsActivityCategory``, open to those that are newer than
/// this version.
public struct ListWrapperAlternativeShiftBuSettingsActivityCategoryValues: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
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

/// The schema `ListWrapperAlternativeShiftBuSettingsGranularity`.
public typealias ListWrapperAlternativeShiftBuSettingsGranularity = Model<ListWrapperAlternativeShiftBuSettingsGranularityFields>

/// The properties of ``ListWrapperAlternativeShiftBuSettingsGranularity``.
public struct ListWrapperAlternativeShiftBuSettingsGranularityFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `values`.
    @_alwaysEmitIntoClient public var values: Field<[ListWrapperAlternativeShiftBuSettingsGranularityValues]> { Field("values") }
}

/// A value of `values` of ``ListWrapperAlternativeShiftBuSettingsGranularity``, open to those that are newer than this
/// version.
public struct ListWrapperAlternativeShiftBuSettingsGranularityValues: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Daily`.
    @_alwaysEmitIntoClient public static var daily: Self { "Daily" }
}

/// The schema `ListWrapperBidGroupWorkPlanRequest`.
public typealias ListWrapperBidGroupWorkPlanRequest = Model<ListWrapperBidGroupWorkPlanRequestFields>

/// The properties of ``ListWrapperBidGroupWorkPlanRequest``.
public struct ListWrapperBidGroupWorkPlanRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `values`.
    @_alwaysEmitIntoClient public var values: Field<[BidGroupWorkPlanRequest]> { Field("values") }
}

/// The schema `ListWrapperBidGroupWorkPlanRotationRequest`.
public typealias ListWrapperBidGroupWorkPlanRotationRequest = Model<ListWrapperBidGroupWorkPlanRotationRequestFields>

/// The properties of ``ListWrapperBidGroupWorkPlanRotationRequest``.
public struct ListWrapperBidGroupWorkPlanRotationRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `values`.
    @_alwaysEmitIntoClient public var values: Field<[BidGroupWorkPlanRotationRequest]> { Field("values") }
}

/// The schema `ListWrapperFixedAvailability`.
public typealias ListWrapperFixedAvailability = Model<ListWrapperFixedAvailabilityFields>

/// The properties of ``ListWrapperFixedAvailability``.
public struct ListWrapperFixedAvailabilityFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `values`.
    @_alwaysEmitIntoClient public var values: Field<[FixedAvailability]> { Field("values") }
}

/// The schema `ListWrapperInteger`.
public typealias ListWrapperInteger = Model<ListWrapperIntegerFields>

/// The properties of ``ListWrapperInteger``.
public struct ListWrapperIntegerFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `values`.
    @_alwaysEmitIntoClient public var values: Field<[Int]> { Field("values") }
}

/// The schema `ListWrapperInterval`.
public typealias ListWrapperInterval = Model<ListWrapperIntervalFields>

/// The properties of ``ListWrapperInterval``.
public struct ListWrapperIntervalFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `values`.
    @_alwaysEmitIntoClient public var values: Field<[String]> { Field("values") }
}

/// The schema `ListWrapperOverrideDate`.
public typealias ListWrapperOverrideDate = Model<ListWrapperOverrideDateFields>

/// The properties of ``ListWrapperOverrideDate``.
public struct ListWrapperOverrideDateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `values`.
    @_alwaysEmitIntoClient public var values: Field<[OverrideDate]> { Field("values") }
}

/// The schema `ListWrapperPlanningGroupMinimumsRequest`.
public typealias ListWrapperPlanningGroupMinimumsRequest = Model<ListWrapperPlanningGroupMinimumsRequestFields>

/// The properties of ``ListWrapperPlanningGroupMinimumsRequest``.
public struct ListWrapperPlanningGroupMinimumsRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `values`.
    @_alwaysEmitIntoClient public var values: Field<[PlanningGroupMinimumsRequest]> { Field("values") }
}

/// The schema `ListWrapperRequiredDateRange`.
public typealias ListWrapperRequiredDateRange = Model<ListWrapperRequiredDateRangeFields>

/// The properties of ``ListWrapperRequiredDateRange``.
public struct ListWrapperRequiredDateRangeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `values`.
    @_alwaysEmitIntoClient public var values: Field<[RequiredDateRange]> { Field("values") }
}

/// The schema `ListWrapperScheduleSetRequest`.
public typealias ListWrapperScheduleSetRequest = Model<ListWrapperScheduleSetRequestFields>

/// The properties of ``ListWrapperScheduleSetRequest``.
public struct ListWrapperScheduleSetRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `values`.
    @_alwaysEmitIntoClient public var values: Field<[ScheduleSetRequest]> { Field("values") }
}

/// The schema `ListWrapperSecondaryPresence`.
public typealias ListWrapperSecondaryPresence = Model<ListWrapperSecondaryPresenceFields>

/// The properties of ``ListWrapperSecondaryPresence``.
public struct ListWrapperSecondaryPresenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `values`.
    @_alwaysEmitIntoClient public var values: Field<[SecondaryPresence]> { Field("values") }
}

/// The schema `ListWrapperShiftStartVariance`.
public typealias ListWrapperShiftStartVariance = Model<ListWrapperShiftStartVarianceFields>

/// The properties of ``ListWrapperShiftStartVariance``.
public struct ListWrapperShiftStartVarianceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `values`.
    @_alwaysEmitIntoClient public var values: Field<[ShiftStartVariance]> { Field("values") }
}

/// The schema `ListWrapperString`.
public typealias ListWrapperString = Model<ListWrapperStringFields>

/// The properties of ``ListWrapperString``.
public struct ListWrapperStringFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `values`.
    @_alwaysEmitIntoClient public var values: Field<[String]> { Field("values") }
}

/// The schema `LocalDateRange`.
public typealias LocalDateRange = Model<LocalDateRangeFields>

/// The properties of ``LocalDateRange``.
public struct LocalDateRangeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `startDate`, a date such as `2026-11-24`.
    @_alwaysEmitIntoClient public var startDate: Field<String> { Field("startDate") }
    /// `endDate`, a date such as `2026-11-24`.
    @_alwaysEmitIntoClient public var endDate: Field<String> { Field("endDate") }
}

/// The schema `LongTermForecastPlanningGroupData`.
public typealias LongTermForecastPlanningGroupData = Model<LongTermForecastPlanningGroupDataFields>

/// The properties of ``LongTermForecastPlanningGroupData``.
public struct LongTermForecastPlanningGroupDataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `planningGroupId`, required.
    @_alwaysEmitIntoClient public var planningGroupId: Field<String> { Field("planningGroupId") }
    /// `offeredPerDay`, required.
    @_alwaysEmitIntoClient public var offeredPerDay: Field<[Double]> { Field("offeredPerDay") }
    /// `averageHandleTimeSecondsPerDay`, required.
    @_alwaysEmitIntoClient public var averageHandleTimeSecondsPerDay: Field<[Double]> { Field("averageHandleTimeSecondsPerDay") }
}

/// The schema `LongTermForecastResult`.
public typealias LongTermForecastResult = Model<LongTermForecastResultFields>

/// The properties of ``LongTermForecastResult``.
public struct LongTermForecastResultFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `planningGroups`.
    @_alwaysEmitIntoClient public var planningGroups: Field<[LongTermForecastPlanningGroupData]> { Field("planningGroups") }
    /// `referenceStartDate`, a date such as `2026-11-24`.
    @_alwaysEmitIntoClient public var referenceStartDate: Field<String> { Field("referenceStartDate") }
    /// `weekCount`.
    @_alwaysEmitIntoClient public var weekCount: Field<Int> { Field("weekCount") }
}

/// The schema `LongTermForecastResultResponse`.
public typealias LongTermForecastResultResponse = Model<LongTermForecastResultResponseFields>

/// The properties of ``LongTermForecastResultResponse``.
public struct LongTermForecastResultResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `result`.
    @_alwaysEmitIntoClient public var result: Field<LongTermForecastResult> { Field("result") }
    /// `downloadUrl`.
    @_alwaysEmitIntoClient public var downloadUrl: Field<String> { Field("downloadUrl") }
}

/// The schema `LongTermRequirements`.
public typealias LongTermRequirements = Model<LongTermRequirementsFields>

/// The properties of ``LongTermRequirements``.
public struct LongTermRequirementsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `forecastMetadata`, required.
    @_alwaysEmitIntoClient public var forecastMetadata: Field<ForecastMetadata> { Field("forecastMetadata") }
    /// `dateGenerationStarted`, required.
    @_alwaysEmitIntoClient public var dateGenerationStarted: Field<Instant> { Field("dateGenerationStarted") }
    /// `months`.
    @_alwaysEmitIntoClient public var months: Field<[String]> { Field("months") }
    /// `requirementResults`, required.
    @_alwaysEmitIntoClient public var requirementResults: Field<[PlanningGroupRequirementOutput]> { Field("requirementResults") }
}

/// The schema `LongTermRequirementsErrorDetail`.
public typealias LongTermRequirementsErrorDetail = Model<LongTermRequirementsErrorDetailFields>

/// The properties of ``LongTermRequirementsErrorDetail``.
public struct LongTermRequirementsErrorDetailFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `internalErrorCode`, required.
    @_alwaysEmitIntoClient public var internalErrorCode: Field<LongTermRequirementsErrorDetailInternalErrorCode> { Field("internalErrorCode") }
    /// `description`, required.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
}

/// A value of `internalErrorCode` of ``LongTermRequirementsErrorDetail``, open to those that are newer than this
/// version.
public struct LongTermRequirementsErrorDetailInternalErrorCode: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `TimedOut`.
    @_alwaysEmitIntoClient public static var timedOut: Self { "TimedOut" }
    /// `NoData`.
    @_alwaysEmitIntoClient public static var noData: Self { "NoData" }
    /// `ClientDataInvalid`.
    @_alwaysEmitIntoClient public static var clientDataInvalid: Self { "ClientDataInvalid" }
    /// `ConfigurationInvalid`.
    @_alwaysEmitIntoClient public static var configurationInvalid: Self { "ConfigurationInvalid" }
    /// `RequirementsFailed`.
    @_alwaysEmitIntoClient public static var requirementsFailed: Self { "RequirementsFailed" }
}

/// The schema `LongTermRequirementsResponse`.
public typealias LongTermRequirementsResponse = Model<LongTermRequirementsResponseFields>

/// The properties of ``LongTermRequirementsResponse``.
public struct LongTermRequirementsResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `status`, required.
    @_alwaysEmitIntoClient public var status: Field<LongTermRequirementsResponseStatus> { Field("status") }
    /// `errorCode`.
    @_alwaysEmitIntoClient public var errorCode: Field<LongTermRequirementsResponseErrorCode> { Field("errorCode") }
    /// `longTermRequirements`.
    @_alwaysEmitIntoClient public var longTermRequirements: Field<LongTermRequirements> { Field("longTermRequirements") }
    /// `downloadUrl`.
    @_alwaysEmitIntoClient public var downloadUrl: Field<String> { Field("downloadUrl") }
}

/// A value of `status` of ``LongTermRequirementsResponse``, open to those that are newer than this version.
public struct LongTermRequirementsResponseStatus: OpenEnum {
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

/// A value of `errorCode` of ``LongTermRequirementsResponse``, open to those that are newer than this version.
public struct LongTermRequirementsResponseErrorCode: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `TimedOut`.
    @_alwaysEmitIntoClient public static var timedOut: Self { "TimedOut" }
    /// `NoData`.
    @_alwaysEmitIntoClient public static var noData: Self { "NoData" }
    /// `ClientDataInvalid`.
    @_alwaysEmitIntoClient public static var clientDataInvalid: Self { "ClientDataInvalid" }
    /// `ConfigurationInvalid`.
    @_alwaysEmitIntoClient public static var configurationInvalid: Self { "ConfigurationInvalid" }
    /// `RequirementsFailed`.
    @_alwaysEmitIntoClient public static var requirementsFailed: Self { "RequirementsFailed" }
}

/// The schema `LongTermRequirementsServiceGoal`.
public typealias LongTermRequirementsServiceGoal = Model<LongTermRequirementsServiceGoalFields>

/// The properties of ``LongTermRequirementsServiceGoal``.
public struct LongTermRequirementsServiceGoalFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `useAsaTarget`, required.
    @_alwaysEmitIntoClient public var useAsaTarget: Field<Bool> { Field("useAsaTarget") }
    /// `targetAsaSec`, required.
    @_alwaysEmitIntoClient public var targetAsaSec: Field<Double> { Field("targetAsaSec") }
    /// `useServiceLevelTarget`, required.
    @_alwaysEmitIntoClient public var useServiceLevelTarget: Field<Bool> { Field("useServiceLevelTarget") }
    /// `serviceLevelObjectiveSeconds`, required.
    @_alwaysEmitIntoClient public var serviceLevelObjectiveSeconds: Field<Double> { Field("serviceLevelObjectiveSeconds") }
    /// `serviceLevelGoalPercent`, required.
    @_alwaysEmitIntoClient public var serviceLevelGoalPercent: Field<Double> { Field("serviceLevelGoalPercent") }
    /// `useAbandonRateGoal`, required.
    @_alwaysEmitIntoClient public var useAbandonRateGoal: Field<Bool> { Field("useAbandonRateGoal") }
    /// `abandonRateGoalPercent`, required.
    @_alwaysEmitIntoClient public var abandonRateGoalPercent: Field<Double> { Field("abandonRateGoalPercent") }
}

/// The schema `LongTermRequirementsServiceGoalDetail`.
public typealias LongTermRequirementsServiceGoalDetail = Model<LongTermRequirementsServiceGoalDetailFields>

/// The properties of ``LongTermRequirementsServiceGoalDetail``.
public struct LongTermRequirementsServiceGoalDetailFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `serviceGoals`, required.
    @_alwaysEmitIntoClient public var serviceGoals: Field<LongTermRequirementsServiceGoal> { Field("serviceGoals") }
}
