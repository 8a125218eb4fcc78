// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

/// The schema `CalendarUrlResponse`.
public typealias CalendarUrlResponse = Model<CalendarUrlResponseFields>

/// The properties of ``CalendarUrlResponse``.
public struct CalendarUrlResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `calendarUrl`.
    @_alwaysEmitIntoClient public var calendarUrl: Field<String> { Field("calendarUrl") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `CapacityPlanDeleteRequest`.
public typealias CapacityPlanDeleteRequest = Model<CapacityPlanDeleteRequestFields>

/// The properties of ``CapacityPlanDeleteRequest``.
public struct CapacityPlanDeleteRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `capacityPlanIds`, required.
    @_alwaysEmitIntoClient public var capacityPlanIds: Field<[String]> { Field("capacityPlanIds") }
}

/// The schema `CapacityPlanForecastInputsResponse`.
public typealias CapacityPlanForecastInputsResponse = Model<CapacityPlanForecastInputsResponseFields>

/// The properties of ``CapacityPlanForecastInputsResponse``.
public struct CapacityPlanForecastInputsResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `businessUnit`, required.
    @_alwaysEmitIntoClient public var businessUnit: Field<BusinessUnitReference> { Field("businessUnit") }
    /// `capacityPlan`, required.
    @_alwaysEmitIntoClient public var capacityPlan: Field<CapacityPlanReference> { Field("capacityPlan") }
    /// `downloadUrl`, required.
    @_alwaysEmitIntoClient public var downloadUrl: Field<String> { Field("downloadUrl") }
    /// `downloadTemplate`.
    @_alwaysEmitIntoClient public var downloadTemplate: Field<CapacityPlanForecastInputsTemplate> { Field("downloadTemplate") }
}

/// The schema `CapacityPlanForecastInputsTemplate`.
public typealias CapacityPlanForecastInputsTemplate = Model<CapacityPlanForecastInputsTemplateFields>

/// The properties of ``CapacityPlanForecastInputsTemplate``.
public struct CapacityPlanForecastInputsTemplateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `referenceBusinessUnitDate`, required, a date such as `2026-11-24`.
    @_alwaysEmitIntoClient public var referenceBusinessUnitDate: Field<String> { Field("referenceBusinessUnitDate") }
    /// `granularity`, required.
    @_alwaysEmitIntoClient public var granularity: Field<CapacityPlanForecastInputsTemplateGranularity> { Field("granularity") }
    /// `months`.
    @_alwaysEmitIntoClient public var months: Field<[String]> { Field("months") }
    /// `planningGroupsForecastData`, required.
    @_alwaysEmitIntoClient public var planningGroupsForecastData: Field<[ForecastInputPlanningGroupData]> { Field("planningGroupsForecastData") }
    /// `capacityPlanForecastSummary`, required.
    @_alwaysEmitIntoClient public var capacityPlanForecastSummary: Field<CapacityPlanForecastMetrics> { Field("capacityPlanForecastSummary") }
}

/// A value of `granularity` of ``CapacityPlanForecastInputsTemplate``, open to those that are newer than this version.
public struct CapacityPlanForecastInputsTemplateGranularity: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Weekly`.
    @_alwaysEmitIntoClient public static var weekly: Self { "Weekly" }
    /// `Monthly`.
    @_alwaysEmitIntoClient public static var monthly: Self { "Monthly" }
}

/// The schema `CapacityPlanForecastMetrics`.
public typealias CapacityPlanForecastMetrics = Model<CapacityPlanForecastMetricsFields>

/// The properties of ``CapacityPlanForecastMetrics``.
public struct CapacityPlanForecastMetricsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `volume`, required.
    @_alwaysEmitIntoClient public var volume: Field<[Double]> { Field("volume") }
    /// `averageHandleTime`, required.
    @_alwaysEmitIntoClient public var averageHandleTime: Field<[Double]> { Field("averageHandleTime") }
}

/// The schema `CapacityPlanListItem`.
public typealias CapacityPlanListItem = Model<CapacityPlanListItemFields>

/// The properties of ``CapacityPlanListItem``.
public struct CapacityPlanListItemFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `startBusinessUnitDate`, required, a date such as `2026-11-24`.
    @_alwaysEmitIntoClient public var startBusinessUnitDate: Field<String> { Field("startBusinessUnitDate") }
    /// `endBusinessUnitDate`, required, a date such as `2026-11-24`.
    @_alwaysEmitIntoClient public var endBusinessUnitDate: Field<String> { Field("endBusinessUnitDate") }
    /// `metadata`, required.
    @_alwaysEmitIntoClient public var metadata: Field<CapacityPlanMetadata> { Field("metadata") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `CapacityPlanMetadata`.
public typealias CapacityPlanMetadata = Model<CapacityPlanMetadataFields>

/// The properties of ``CapacityPlanMetadata``.
public struct CapacityPlanMetadataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `modifiedBy`, required, set by the platform.
    @_alwaysEmitIntoClient public var modifiedBy: Field<UserReference> { Field("modifiedBy") }
    /// `modifiedDate`, required, set by the platform.
    @_alwaysEmitIntoClient public var modifiedDate: Field<Instant> { Field("modifiedDate") }
    /// `createdDate`, set by the platform.
    @_alwaysEmitIntoClient public var createdDate: Field<Instant> { Field("createdDate") }
    /// `createdBy`, set by the platform.
    @_alwaysEmitIntoClient public var createdBy: Field<UserReference> { Field("createdBy") }
    /// `version`, required.
    @_alwaysEmitIntoClient public var version: Field<Int> { Field("version") }
}

/// The schema `CapacityPlanMetricsSummary`.
public typealias CapacityPlanMetricsSummary = Model<CapacityPlanMetricsSummaryFields>

/// The properties of ``CapacityPlanMetricsSummary``.
public struct CapacityPlanMetricsSummaryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `requiredStaffFullTimeEquivalentCount`, required.
    @_alwaysEmitIntoClient public var requiredStaffFullTimeEquivalentCount: Field<[Double]> { Field("requiredStaffFullTimeEquivalentCount") }
    /// `plannedFullTimeEquivalentCount`, required.
    @_alwaysEmitIntoClient public var plannedFullTimeEquivalentCount: Field<[Double]> { Field("plannedFullTimeEquivalentCount") }
    /// `staffingOverUnderFullTimeEquivalentCount`, required.
    @_alwaysEmitIntoClient public var staffingOverUnderFullTimeEquivalentCount: Field<[Double]> { Field("staffingOverUnderFullTimeEquivalentCount") }
    /// `startingFullTimeEquivalentCount`, required.
    @_alwaysEmitIntoClient public var startingFullTimeEquivalentCount: Field<[Double]> { Field("startingFullTimeEquivalentCount") }
    /// `attritionFullTimeEquivalentCount`, required.
    @_alwaysEmitIntoClient public var attritionFullTimeEquivalentCount: Field<[Double]> { Field("attritionFullTimeEquivalentCount") }
    /// `attritionPercentage`, required.
    @_alwaysEmitIntoClient public var attritionPercentage: Field<[Double]> { Field("attritionPercentage") }
    /// `newHireFullTimeEquivalentCount`, required.
    @_alwaysEmitIntoClient public var newHireFullTimeEquivalentCount: Field<[Double]> { Field("newHireFullTimeEquivalentCount") }
    /// `transfersFullTimeEquivalentCount`, required.
    @_alwaysEmitIntoClient public var transfersFullTimeEquivalentCount: Field<[Double]> { Field("transfersFullTimeEquivalentCount") }
    /// `extraTimeUnderTimeFullTimeEquivalentCount`, required.
    @_alwaysEmitIntoClient public var extraTimeUnderTimeFullTimeEquivalentCount: Field<[Double]> { Field("extraTimeUnderTimeFullTimeEquivalentCount") }
    /// `shrinkageFullTimeEquivalentCount`, required.
    @_alwaysEmitIntoClient public var shrinkageFullTimeEquivalentCount: Field<[Double]> { Field("shrinkageFullTimeEquivalentCount") }
    /// `shrinkagePercentage`, required.
    @_alwaysEmitIntoClient public var shrinkagePercentage: Field<[Double]> { Field("shrinkagePercentage") }
    /// `endOfMonthPlannedFullTimeEquivalentCount`.
    @_alwaysEmitIntoClient public var endOfMonthPlannedFullTimeEquivalentCount: Field<[Double]> { Field("endOfMonthPlannedFullTimeEquivalentCount") }
    /// `netFullTimeEquivalentCount`, required.
    @_alwaysEmitIntoClient public var netFullTimeEquivalentCount: Field<[Double]> { Field("netFullTimeEquivalentCount") }
}

/// The schema `CapacityPlanReference`.
public typealias CapacityPlanReference = Model<CapacityPlanReferenceFields>

/// The properties of ``CapacityPlanReference``.
public struct CapacityPlanReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `CapacityPlanRequest`.
public typealias CapacityPlanRequest = Model<CapacityPlanRequestFields>

/// The properties of ``CapacityPlanRequest``.
public struct CapacityPlanRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `startBusinessUnitDate`, required, a date such as `2026-11-24`.
    @_alwaysEmitIntoClient public var startBusinessUnitDate: Field<String> { Field("startBusinessUnitDate") }
    /// `endBusinessUnitDate`, required, a date such as `2026-11-24`.
    @_alwaysEmitIntoClient public var endBusinessUnitDate: Field<String> { Field("endBusinessUnitDate") }
    /// `forecast`, required.
    @_alwaysEmitIntoClient public var forecast: Field<BuShortTermForecastReference> { Field("forecast") }
    /// `fullTimeEquivalentWeeklyHours`, required.
    @_alwaysEmitIntoClient public var fullTimeEquivalentWeeklyHours: Field<Double> { Field("fullTimeEquivalentWeeklyHours") }
    /// `staffingGroupAllocations`, required.
    @_alwaysEmitIntoClient public var staffingGroupAllocations: Field<[CreateStaffingGroupAllocation]> { Field("staffingGroupAllocations") }
}

/// The schema `CapacityPlanResponse`.
public typealias CapacityPlanResponse = Model<CapacityPlanResponseFields>

/// The properties of ``CapacityPlanResponse``.
public struct CapacityPlanResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `forecast`.
    @_alwaysEmitIntoClient public var forecast: Field<BuShortTermForecastReference> { Field("forecast") }
    /// `startBusinessUnitDate`, required, a date such as `2026-11-24`.
    @_alwaysEmitIntoClient public var startBusinessUnitDate: Field<String> { Field("startBusinessUnitDate") }
    /// `endBusinessUnitDate`, required, a date such as `2026-11-24`.
    @_alwaysEmitIntoClient public var endBusinessUnitDate: Field<String> { Field("endBusinessUnitDate") }
    /// `fullTimeEquivalentWeeklyHours`, required.
    @_alwaysEmitIntoClient public var fullTimeEquivalentWeeklyHours: Field<Double> { Field("fullTimeEquivalentWeeklyHours") }
    /// `metadata`, required.
    @_alwaysEmitIntoClient public var metadata: Field<CapacityPlanMetadata> { Field("metadata") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `CapacityPlanStaffingGroupAllocationsResponse`.
public typealias CapacityPlanStaffingGroupAllocationsResponse = Model<CapacityPlanStaffingGroupAllocationsResponseFields>

/// The properties of ``CapacityPlanStaffingGroupAllocationsResponse``.
public struct CapacityPlanStaffingGroupAllocationsResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `capacityPlan`, required.
    @_alwaysEmitIntoClient public var capacityPlan: Field<CapacityPlanReference> { Field("capacityPlan") }
    /// `fullTimeEquivalentWeeklyHours`, required.
    @_alwaysEmitIntoClient public var fullTimeEquivalentWeeklyHours: Field<Double> { Field("fullTimeEquivalentWeeklyHours") }
    /// `downloadUrl`, required.
    @_alwaysEmitIntoClient public var downloadUrl: Field<String> { Field("downloadUrl") }
    /// `downloadTemplate`.
    @_alwaysEmitIntoClient public var downloadTemplate: Field<StaffingGroupAllocationsResponseTemplate> { Field("downloadTemplate") }
}

/// The schema `CapacityPlanStaffingGroupMetricChangeHistoryListResponse`.
public typealias CapacityPlanStaffingGroupMetricChangeHistoryListResponse = Model<CapacityPlanStaffingGroupMetricChangeHistoryListResponseFields>

/// The properties of ``CapacityPlanStaffingGroupMetricChangeHistoryListResponse``.
public struct CapacityPlanStaffingGroupMetricChangeHistoryListResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[StaffingGroupMetricChangeResponse]> { Field("entities") }
}

/// The schema `CapacityPlanStaffingGroupMetricChangeResponse`.
public typealias CapacityPlanStaffingGroupMetricChangeResponse = Model<CapacityPlanStaffingGroupMetricChangeResponseFields>

/// The properties of ``CapacityPlanStaffingGroupMetricChangeResponse``.
public struct CapacityPlanStaffingGroupMetricChangeResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `numberOfWeeks`, required.
    @_alwaysEmitIntoClient public var numberOfWeeks: Field<Int> { Field("numberOfWeeks") }
    /// `weekStartNumber`, required.
    @_alwaysEmitIntoClient public var weekStartNumber: Field<Int> { Field("weekStartNumber") }
    /// `value`, required.
    @_alwaysEmitIntoClient public var value: Field<Double> { Field("value") }
    /// `metric`, required.
    @_alwaysEmitIntoClient public var metric: Field<CapacityPlanStaffingGroupMetricChangeResponseMetric> { Field("metric") }
    /// `notes`.
    @_alwaysEmitIntoClient public var notes: Field<String> { Field("notes") }
    /// `transfersFullTimeEquivalent`.
    @_alwaysEmitIntoClient public var transfersFullTimeEquivalent: Field<TransfersFullTimeEquivalent> { Field("transfersFullTimeEquivalent") }
    /// `staffingGroups`, required.
    @_alwaysEmitIntoClient public var staffingGroups: Field<[StaffingGroupReference]> { Field("staffingGroups") }
    /// `createdBy`, required.
    @_alwaysEmitIntoClient public var createdBy: Field<UserReference> { Field("createdBy") }
    /// `createdDate`, required.
    @_alwaysEmitIntoClient public var createdDate: Field<Instant> { Field("createdDate") }
    /// `version`, required.
    @_alwaysEmitIntoClient public var version: Field<Int> { Field("version") }
}

/// A value of `metric` of ``CapacityPlanStaffingGroupMetricChangeResponse``, open to those that are newer than this
/// version.
public struct CapacityPlanStaffingGroupMetricChangeResponseMetric: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `StartingWeeklyFullTimeEquivalentCount`.
    @_alwaysEmitIntoClient public static var startingWeeklyFullTimeEquivalentCount: Self { "StartingWeeklyFullTimeEquivalentCount" }
    /// `NewHiresFullTimeEquivalentCount`.
    @_alwaysEmitIntoClient public static var newHiresFullTimeEquivalentCount: Self { "NewHiresFullTimeEquivalentCount" }
    /// `AttritionPercentage`.
    @_alwaysEmitIntoClient public static var attritionPercentage: Self { "AttritionPercentage" }
    /// `ShrinkagePercentage`.
    @_alwaysEmitIntoClient public static var shrinkagePercentage: Self { "ShrinkagePercentage" }
    /// `TransfersFullTimeEquivalentCount`.
    @_alwaysEmitIntoClient public static var transfersFullTimeEquivalentCount: Self { "TransfersFullTimeEquivalentCount" }
    /// `ExtraTimeUnderTimeFullTimeEquivalentCount`.
    @_alwaysEmitIntoClient public static var extraTimeUnderTimeFullTimeEquivalentCount: Self { "ExtraTimeUnderTimeFullTimeEquivalentCount" }
}

/// The schema `CapacityPlanStaffingRequirementResult`.
public typealias CapacityPlanStaffingRequirementResult = Model<CapacityPlanStaffingRequirementResultFields>

/// The properties of ``CapacityPlanStaffingRequirementResult``.
public struct CapacityPlanStaffingRequirementResultFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `businessUnit`, required.
    @_alwaysEmitIntoClient public var businessUnit: Field<BusinessUnitReference> { Field("businessUnit") }
    /// `capacityPlan`, required.
    @_alwaysEmitIntoClient public var capacityPlan: Field<CapacityPlanReference> { Field("capacityPlan") }
    /// `status`, required.
    @_alwaysEmitIntoClient public var status: Field<CapacityPlanStaffingRequirementResultStatus> { Field("status") }
    /// `referenceBusinessUnitDate`, required, a date such as `2026-11-24`.
    @_alwaysEmitIntoClient public var referenceBusinessUnitDate: Field<String> { Field("referenceBusinessUnitDate") }
    /// `granularity`, required.
    @_alwaysEmitIntoClient public var granularity: Field<CapacityPlanStaffingRequirementResultGranularity> { Field("granularity") }
    /// `errorCode`.
    @_alwaysEmitIntoClient public var errorCode: Field<CapacityPlanStaffingRequirementResultErrorCode> { Field("errorCode") }
    /// `downloadUrl`.
    @_alwaysEmitIntoClient public var downloadUrl: Field<String> { Field("downloadUrl") }
    /// `downloadTemplate`.
    @_alwaysEmitIntoClient public var downloadTemplate: Field<StaffingRequirementResultResponseTemplate> { Field("downloadTemplate") }
}

/// A value of `status` of ``CapacityPlanStaffingRequirementResult``, open to those that are newer than this version.
public struct CapacityPlanStaffingRequirementResultStatus: OpenEnum {
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

/// A value of `granularity` of ``CapacityPlanStaffingRequirementResult``, open to those that are newer than this
/// version.
public struct CapacityPlanStaffingRequirementResultGranularity: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Weekly`.
    @_alwaysEmitIntoClient public static var weekly: Self { "Weekly" }
    /// `Monthly`.
    @_alwaysEmitIntoClient public static var monthly: Self { "Monthly" }
}

/// A value of `errorCode` of ``CapacityPlanStaffingRequirementResult``, open to those that are newer than this version.
public struct CapacityPlanStaffingRequirementResultErrorCode: OpenEnum {
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

/// The schema `CapacityPlanningPlanningGroupAllocation`.
public typealias CapacityPlanningPlanningGroupAllocation = Model<CapacityPlanningPlanningGroupAllocationFields>

/// The properties of ``CapacityPlanningPlanningGroupAllocation``.
public struct CapacityPlanningPlanningGroupAllocationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `planningGroupId`, required.
    @_alwaysEmitIntoClient public var planningGroupId: Field<String> { Field("planningGroupId") }
    /// `requiredStaffFullTimeEquivalentCount`, required.
    @_alwaysEmitIntoClient public var requiredStaffFullTimeEquivalentCount: Field<[Double]> { Field("requiredStaffFullTimeEquivalentCount") }
    /// `staffingGroupFullTimeEquivalentContributions`, required.
    @_alwaysEmitIntoClient public var staffingGroupFullTimeEquivalentContributions: Field<[StaffingGroupFullTimeEquivalentContribution]> { Field("staffingGroupFullTimeEquivalentContributions") }
    /// `totalPlannedFullTimeEquivalentCount`, required.
    @_alwaysEmitIntoClient public var totalPlannedFullTimeEquivalentCount: Field<[Double]> { Field("totalPlannedFullTimeEquivalentCount") }
    /// `overUnderFullTimeEquivalentCount`, required.
    @_alwaysEmitIntoClient public var overUnderFullTimeEquivalentCount: Field<[Double]> { Field("overUnderFullTimeEquivalentCount") }
}

/// The schema `CapacityPlansListResponse`.
public typealias CapacityPlansListResponse = Model<CapacityPlansListResponseFields>

/// The properties of ``CapacityPlansListResponse``.
public struct CapacityPlansListResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[CapacityPlanListItem]> { Field("entities") }
}

/// The schema `ComputedData`.
public typealias ComputedData = Model<ComputedDataFields>

/// The properties of ``ComputedData``.
public struct ComputedDataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `weekly`.
    @_alwaysEmitIntoClient public var weekly: Field<Weekly> { Field("weekly") }
    /// `quarterHour`.
    @_alwaysEmitIntoClient public var quarterHour: Field<QuarterHourly> { Field("quarterHour") }
}

/// The schema `ConstraintConflictMessage`.
public typealias ConstraintConflictMessage = Model<ConstraintConflictMessageFields>

/// The properties of ``ConstraintConflictMessage``.
public struct ConstraintConflictMessageFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `message`.
    @_alwaysEmitIntoClient public var message: Field<WorkPlanConstraintConflictMessage> { Field("message") }
    /// `conflictedConstraintMessages`.
    @_alwaysEmitIntoClient public var conflictedConstraintMessages: Field<[WorkPlanConstraintMessage]> { Field("conflictedConstraintMessages") }
}

/// The schema `ContinuousForecastGetSessionResponse`.
public typealias ContinuousForecastGetSessionResponse = Model<ContinuousForecastGetSessionResponseFields>

/// The properties of ``ContinuousForecastGetSessionResponse``.
public struct ContinuousForecastGetSessionResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `sessionId`.
    @_alwaysEmitIntoClient public var sessionId: Field<String> { Field("sessionId") }
    /// `lastSuccessfulSessionId`.
    @_alwaysEmitIntoClient public var lastSuccessfulSessionId: Field<String> { Field("lastSuccessfulSessionId") }
    /// `state`.
    @_alwaysEmitIntoClient public var state: Field<ContinuousForecastGetSessionResponseState> { Field("state") }
    /// `errorCode`.
    @_alwaysEmitIntoClient public var errorCode: Field<String> { Field("errorCode") }
}

/// A value of `state` of ``ContinuousForecastGetSessionResponse``, open to those that are newer than this version.
public struct ContinuousForecastGetSessionResponseState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Complete`.
    @_alwaysEmitIntoClient public static var complete: Self { "Complete" }
    /// `Processing`.
    @_alwaysEmitIntoClient public static var processing: Self { "Processing" }
    /// `Error`.
    @_alwaysEmitIntoClient public static var error: Self { "Error" }
}

/// The schema `ContinuousForecastSessionResponse`.
public typealias ContinuousForecastSessionResponse = Model<ContinuousForecastSessionResponseFields>

/// The properties of ``ContinuousForecastSessionResponse``.
public struct ContinuousForecastSessionResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `sessionId`.
    @_alwaysEmitIntoClient public var sessionId: Field<String> { Field("sessionId") }
    /// `state`.
    @_alwaysEmitIntoClient public var state: Field<ContinuousForecastSessionResponseState> { Field("state") }
    /// `files`.
    @_alwaysEmitIntoClient public var files: Field<SessionFiles> { Field("files") }
}

/// A value of `state` of ``ContinuousForecastSessionResponse``, open to those that are newer than this version.
public struct ContinuousForecastSessionResponseState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Complete`.
    @_alwaysEmitIntoClient public static var complete: Self { "Complete" }
    /// `Processing`.
    @_alwaysEmitIntoClient public static var processing: Self { "Processing" }
    /// `Error`.
    @_alwaysEmitIntoClient public static var error: Self { "Error" }
}

/// The schema `ContinuousForecastSnapshotResponse`.
public typealias ContinuousForecastSnapshotResponse = Model<ContinuousForecastSnapshotResponseFields>

/// The properties of ``ContinuousForecastSnapshotResponse``.
public struct ContinuousForecastSnapshotResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `sessionId`.
    @_alwaysEmitIntoClient public var sessionId: Field<String> { Field("sessionId") }
    /// `snapshotId`.
    @_alwaysEmitIntoClient public var snapshotId: Field<String> { Field("snapshotId") }
    /// `files`.
    @_alwaysEmitIntoClient public var files: Field<SnapshotFiles> { Field("files") }
}

/// The schema `ContinuousForecastTimeSeries`.
public typealias ContinuousForecastTimeSeries = Model<ContinuousForecastTimeSeriesFields>

/// The properties of ``ContinuousForecastTimeSeries``.
public struct ContinuousForecastTimeSeriesFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `planningGroup`.
    @_alwaysEmitIntoClient public var planningGroup: Field<String> { Field("planningGroup") }
    /// `weeks`.
    @_alwaysEmitIntoClient public var weeks: Field<[ContinuousForecastWeeks]> { Field("weeks") }
}

/// The schema `ContinuousForecastWeeks`.
public typealias ContinuousForecastWeeks = Model<ContinuousForecastWeeksFields>

/// The properties of ``ContinuousForecastWeeks``.
public struct ContinuousForecastWeeksFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `weekOffset`.
    @_alwaysEmitIntoClient public var weekOffset: Field<Int> { Field("weekOffset") }
    /// `values`.
    @_alwaysEmitIntoClient public var values: Field<[Double]> { Field("values") }
}

/// The schema `CopyBuForecastRequest`.
public typealias CopyBuForecastRequest = Model<CopyBuForecastRequestFields>

/// The properties of ``CopyBuForecastRequest``.
public struct CopyBuForecastRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `description`, required.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `weekDate`, required, a date such as `2026-11-24`.
    @_alwaysEmitIntoClient public var weekDate: Field<String> { Field("weekDate") }
}

/// The schema `CopyCapacityPlanRequest`.
public typealias CopyCapacityPlanRequest = Model<CopyCapacityPlanRequestFields>

/// The properties of ``CopyCapacityPlanRequest``.
public struct CopyCapacityPlanRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `startBusinessUnitDate`, required, a date such as `2026-11-24`.
    @_alwaysEmitIntoClient public var startBusinessUnitDate: Field<String> { Field("startBusinessUnitDate") }
    /// `endBusinessUnitDate`, required, a date such as `2026-11-24`.
    @_alwaysEmitIntoClient public var endBusinessUnitDate: Field<String> { Field("endBusinessUnitDate") }
    /// `forecast`.
    @_alwaysEmitIntoClient public var forecast: Field<ValueWrapperBuShortTermForecastReference> { Field("forecast") }
}

/// The schema `CopyScheduleBid`.
public typealias CopyScheduleBid = Model<CopyScheduleBidFields>

/// The properties of ``CopyScheduleBid``.
public struct CopyScheduleBidFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
}

/// The schema `CopyWorkPlan`.
public typealias CopyWorkPlan = Model<CopyWorkPlanFields>

/// The properties of ``CopyWorkPlan``.
public struct CopyWorkPlanFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
}

/// The schema `CopyWorkPlanBid`.
public typealias CopyWorkPlanBid = Model<CopyWorkPlanBidFields>

/// The properties of ``CopyWorkPlanBid``.
public struct CopyWorkPlanBidFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
}

/// The schema `CopyWorkPlanRotationRequest`.
public typealias CopyWorkPlanRotationRequest = Model<CopyWorkPlanRotationRequestFields>

/// The properties of ``CopyWorkPlanRotationRequest``.
public struct CopyWorkPlanRotationRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
}

/// The schema `CreateActivityCodeRequest`.
public typealias CreateActivityCodeRequest = Model<CreateActivityCodeRequestFields>

/// The properties of ``CreateActivityCodeRequest``.
public struct CreateActivityCodeRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `category`, required.
    @_alwaysEmitIntoClient public var category: Field<CreateActivityCodeRequestCategory> { Field("category") }
    /// `lengthInMinutes`.
    @_alwaysEmitIntoClient public var lengthInMinutes: Field<Int> { Field("lengthInMinutes") }
    /// `countsAsPaidTime`.
    @_alwaysEmitIntoClient public var countsAsPaidTime: Field<Bool> { Field("countsAsPaidTime") }
    /// `countsAsWorkTime`.
    @_alwaysEmitIntoClient public var countsAsWorkTime: Field<Bool> { Field("countsAsWorkTime") }
    /// `agentTimeOffSelectable`.
    @_alwaysEmitIntoClient public var agentTimeOffSelectable: Field<Bool> { Field("agentTimeOffSelectable") }
    /// `countsTowardShrinkage`.
    @_alwaysEmitIntoClient public var countsTowardShrinkage: Field<Bool> { Field("countsTowardShrinkage") }
    /// `plannedShrinkage`.
    @_alwaysEmitIntoClient public var plannedShrinkage: Field<Bool> { Field("plannedShrinkage") }
    /// `interruptible`.
    @_alwaysEmitIntoClient public var interruptible: Field<Bool> { Field("interruptible") }
    /// `secondaryPresences`.
    @_alwaysEmitIntoClient public var secondaryPresences: Field<[SecondaryPresence]> { Field("secondaryPresences") }
    /// `planningGroupIds`.
    @_alwaysEmitIntoClient public var planningGroupIds: Field<[String]> { Field("planningGroupIds") }
    /// `style`.
    @_alwaysEmitIntoClient public var style: Field<ActivityCodeStyle> { Field("style") }
}

/// A value of `category` of ``CreateActivityCodeRequest``, open to those that are newer than this version.
public struct CreateActivityCodeRequestCategory: OpenEnum {
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

/// The schema `CreateActivityPlanRequest`.
public typealias CreateActivityPlanRequest = Model<CreateActivityPlanRequestFields>

/// The properties of ``CreateActivityPlanRequest``.
public struct CreateActivityPlanRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `managementUnitIds`.
    @_alwaysEmitIntoClient public var managementUnitIds: Field<[String]> { Field("managementUnitIds") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `activityCodeId`, required.
    @_alwaysEmitIntoClient public var activityCodeId: Field<String> { Field("activityCodeId") }
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<CreateActivityPlanRequestType> { Field("type") }
    /// `lengthMinutes`, required.
    @_alwaysEmitIntoClient public var lengthMinutes: Field<Int> { Field("lengthMinutes") }
    /// `initialSchedulePeriod`, required.
    @_alwaysEmitIntoClient public var initialSchedulePeriod: Field<SchedulingPeriod> { Field("initialSchedulePeriod") }
    /// `groupSettings`.
    @_alwaysEmitIntoClient public var groupSettings: Field<GroupSettings> { Field("groupSettings") }
    /// `recurrenceSettings`.
    @_alwaysEmitIntoClient public var recurrenceSettings: Field<RecurrenceSettings> { Field("recurrenceSettings") }
    /// `attendeesSearchRule`.
    @_alwaysEmitIntoClient public var attendeesSearchRule: Field<UserSearchRule> { Field("attendeesSearchRule") }
    /// `facilitated`.
    @_alwaysEmitIntoClient public var facilitated: Field<Bool> { Field("facilitated") }
    /// `facilitatorsSearchRule`.
    @_alwaysEmitIntoClient public var facilitatorsSearchRule: Field<UserSearchRule> { Field("facilitatorsSearchRule") }
    /// `transitionTimeMinutes`, required.
    @_alwaysEmitIntoClient public var transitionTimeMinutes: Field<Int> { Field("transitionTimeMinutes") }
    /// `serviceGoalImpactOverrides`.
    @_alwaysEmitIntoClient public var serviceGoalImpactOverrides: Field<ActivityPlanServiceGoalImpactOverrides> { Field("serviceGoalImpactOverrides") }
    /// `optimizationObjective`, required.
    @_alwaysEmitIntoClient public var optimizationObjective: Field<CreateActivityPlanRequestOptimizationObjective> { Field("optimizationObjective") }
    /// `state`, required.
    @_alwaysEmitIntoClient public var state: Field<CreateActivityPlanRequestState> { Field("state") }
    /// `countsAsPaidTime`, required.
    @_alwaysEmitIntoClient public var countsAsPaidTime: Field<Bool> { Field("countsAsPaidTime") }
    /// `fixedAvailability`.
    @_alwaysEmitIntoClient public var fixedAvailability: Field<[FixedAvailability]> { Field("fixedAvailability") }
    /// `startTimeIncrementMinutes`.
    @_alwaysEmitIntoClient public var startTimeIncrementMinutes: Field<Int> { Field("startTimeIncrementMinutes") }
}

/// A value of `type` of ``CreateActivityPlanRequest``, open to those that are newer than this version.
public struct CreateActivityPlanRequestType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Individual`.
    @_alwaysEmitIntoClient public static var individual: Self { "Individual" }
    /// `Group`.
    @_alwaysEmitIntoClient public static var group: Self { "Group" }
}

/// A value of `optimizationObjective` of ``CreateActivityPlanRequest``, open to those that are newer than this version.
public struct CreateActivityPlanRequestOptimizationObjective: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `FavorServiceGoals`.
    @_alwaysEmitIntoClient public static var favorServiceGoals: Self { "FavorServiceGoals" }
    /// `FavorSchedulingAll`.
    @_alwaysEmitIntoClient public static var favorSchedulingAll: Self { "FavorSchedulingAll" }
}

/// A value of `state` of ``CreateActivityPlanRequest``, open to those that are newer than this version.
public struct CreateActivityPlanRequestState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Active`.
    @_alwaysEmitIntoClient public static var active: Self { "Active" }
    /// `Inactive`.
    @_alwaysEmitIntoClient public static var inactive: Self { "Inactive" }
}

/// The schema `CreateAdherenceAdjustmentsReasonCodeRequest`.
public typealias CreateAdherenceAdjustmentsReasonCodeRequest = Model<CreateAdherenceAdjustmentsReasonCodeRequestFields>

/// The properties of ``CreateAdherenceAdjustmentsReasonCodeRequest``.
public struct CreateAdherenceAdjustmentsReasonCodeRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `state`.
    @_alwaysEmitIntoClient public var state: Field<CreateAdherenceAdjustmentsReasonCodeRequestState> { Field("state") }
}

/// A value of `state` of ``CreateAdherenceAdjustmentsReasonCodeRequest``, open to those that are newer than this
/// version.
public struct CreateAdherenceAdjustmentsReasonCodeRequestState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Active`.
    @_alwaysEmitIntoClient public static var active: Self { "Active" }
    /// `Inactive`.
    @_alwaysEmitIntoClient public static var inactive: Self { "Inactive" }
}

/// The schema `CreateAdherenceAdjustmentsReasonCodesBulkRequest`.
public typealias CreateAdherenceAdjustmentsReasonCodesBulkRequest = Model<CreateAdherenceAdjustmentsReasonCodesBulkRequestFields>

/// The properties of ``CreateAdherenceAdjustmentsReasonCodesBulkRequest``.
public struct CreateAdherenceAdjustmentsReasonCodesBulkRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `reasonCodes`.
    @_alwaysEmitIntoClient public var reasonCodes: Field<[CreateAdherenceAdjustmentsReasonCodeRequest]> { Field("reasonCodes") }
}

/// The schema `CreateAdminTimeOffRequest`.
public typealias CreateAdminTimeOffRequest = Model<CreateAdminTimeOffRequestFields>

/// The properties of ``CreateAdminTimeOffRequest``.
public struct CreateAdminTimeOffRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `status`, required.
    @_alwaysEmitIntoClient public var status: Field<CreateAdminTimeOffRequestStatus> { Field("status") }
    /// `users`, required.
    @_alwaysEmitIntoClient public var users: Field<[UserReference]> { Field("users") }
    /// `activityCodeId`, required.
    @_alwaysEmitIntoClient public var activityCodeId: Field<String> { Field("activityCodeId") }
    /// `notes`.
    @_alwaysEmitIntoClient public var notes: Field<String> { Field("notes") }
    /// `fullDayManagementUnitDates`.
    @_alwaysEmitIntoClient public var fullDayManagementUnitDates: Field<[String]> { Field("fullDayManagementUnitDates") }
    /// `fullDayEarliestStartOffsetMinutes`.
    @_alwaysEmitIntoClient public var fullDayEarliestStartOffsetMinutes: Field<[Int]> { Field("fullDayEarliestStartOffsetMinutes") }
    /// `fullDayLatestEndOffsetMinutes`.
    @_alwaysEmitIntoClient public var fullDayLatestEndOffsetMinutes: Field<[Int]> { Field("fullDayLatestEndOffsetMinutes") }
    /// `partialDayStartDateTimes`.
    @_alwaysEmitIntoClient public var partialDayStartDateTimes: Field<[Instant]> { Field("partialDayStartDateTimes") }
    /// `dailyDurationMinutes`.
    @_alwaysEmitIntoClient public var dailyDurationMinutes: Field<Int> { Field("dailyDurationMinutes") }
    /// `durationMinutes`.
    @_alwaysEmitIntoClient public var durationMinutes: Field<[Int]> { Field("durationMinutes") }
    /// `payableMinutes`.
    @_alwaysEmitIntoClient public var payableMinutes: Field<[Int]> { Field("payableMinutes") }
    /// `paid`.
    @_alwaysEmitIntoClient public var paid: Field<Bool> { Field("paid") }
}

/// A value of `status` of ``CreateAdminTimeOffRequest``, open to those that are newer than this version.
public struct CreateAdminTimeOffRequestStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `PENDING`.
    @_alwaysEmitIntoClient public static var pending: Self { "PENDING" }
    /// `APPROVED`.
    @_alwaysEmitIntoClient public static var approved: Self { "APPROVED" }
}

/// The schema `CreateAgentTimeOffRequest`.
public typealias CreateAgentTimeOffRequest = Model<CreateAgentTimeOffRequestFields>

/// The properties of ``CreateAgentTimeOffRequest``.
public struct CreateAgentTimeOffRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `activityCodeId`, required.
    @_alwaysEmitIntoClient public var activityCodeId: Field<String> { Field("activityCodeId") }
    /// `notes`.
    @_alwaysEmitIntoClient public var notes: Field<String> { Field("notes") }
    /// `fullDayManagementUnitDates`.
    @_alwaysEmitIntoClient public var fullDayManagementUnitDates: Field<[String]> { Field("fullDayManagementUnitDates") }
    /// `fullDayEarliestStartOffsetMinutes`.
    @_alwaysEmitIntoClient public var fullDayEarliestStartOffsetMinutes: Field<[Int]> { Field("fullDayEarliestStartOffsetMinutes") }
    /// `fullDayLatestEndOffsetMinutes`.
    @_alwaysEmitIntoClient public var fullDayLatestEndOffsetMinutes: Field<[Int]> { Field("fullDayLatestEndOffsetMinutes") }
    /// `partialDayStartDateTimes`.
    @_alwaysEmitIntoClient public var partialDayStartDateTimes: Field<[Instant]> { Field("partialDayStartDateTimes") }
    /// `dailyDurationMinutes`.
    @_alwaysEmitIntoClient public var dailyDurationMinutes: Field<Int> { Field("dailyDurationMinutes") }
    /// `durationMinutes`.
    @_alwaysEmitIntoClient public var durationMinutes: Field<[Int]> { Field("durationMinutes") }
    /// `payableMinutes`.
    @_alwaysEmitIntoClient public var payableMinutes: Field<[Int]> { Field("payableMinutes") }
}

/// The schema `CreateAlternativeShiftTradeRequest`.
public typealias CreateAlternativeShiftTradeRequest = Model<CreateAlternativeShiftTradeRequestFields>

/// The properties of ``CreateAlternativeShiftTradeRequest``.
public struct CreateAlternativeShiftTradeRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `jobId`, required.
    @_alwaysEmitIntoClient public var jobId: Field<String> { Field("jobId") }
    /// `dropShiftReferenceKeys`.
    @_alwaysEmitIntoClient public var dropShiftReferenceKeys: Field<[String]> { Field("dropShiftReferenceKeys") }
    /// `pickupShiftReferenceKeys`.
    @_alwaysEmitIntoClient public var pickupShiftReferenceKeys: Field<[String]> { Field("pickupShiftReferenceKeys") }
    /// `alternativeShiftTradeGranularity`, required.
    @_alwaysEmitIntoClient public var alternativeShiftTradeGranularity: Field<CreateAlternativeShiftTradeRequestAlternativeShiftTradeGranularity> { Field("alternativeShiftTradeGranularity") }
    /// `expirationDate`.
    @_alwaysEmitIntoClient public var expirationDate: Field<Instant> { Field("expirationDate") }
    /// `reviewNote`.
    @_alwaysEmitIntoClient public var reviewNote: Field<String> { Field("reviewNote") }
}

/// A value of `alternativeShiftTradeGranularity` of ``CreateAlternativeShiftTradeRequest``, open to those that are
/// newer than this version.
public struct CreateAlternativeShiftTradeRequestAlternativeShiftTradeGranularity: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Daily`.
    @_alwaysEmitIntoClient public static var daily: Self { "Daily" }
}

/// The schema `CreateBusinessUnitRequest`.
public typealias CreateBusinessUnitRequest = Model<CreateBusinessUnitRequestFields>

/// The properties of ``CreateBusinessUnitRequest``.
public struct CreateBusinessUnitRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `divisionId`, required.
    @_alwaysEmitIntoClient public var divisionId: Field<String> { Field("divisionId") }
    /// `settings`, required.
    @_alwaysEmitIntoClient public var settings: Field<CreateBusinessUnitSettingsRequest> { Field("settings") }
}

/// The schema `CreateBusinessUnitSettingsRequest`.
public typealias CreateBusinessUnitSettingsRequest = Model<CreateBusinessUnitSettingsRequestFields>

/// The properties of ``CreateBusinessUnitSettingsRequest``.
public struct CreateBusinessUnitSettingsRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `startDayOfWeek`, required.
    @_alwaysEmitIntoClient public var startDayOfWeek: Field<CreateBusinessUnitSettingsRequestStartDayOfWeek> { Field("startDayOfWeek") }
    /// `timeZone`, required.
    @_alwaysEmitIntoClient public var timeZone: Field<String> { Field("timeZone") }
    /// `shortTermForecasting`.
    @_alwaysEmitIntoClient public var shortTermForecasting: Field<BuShortTermForecastingSettings> { Field("shortTermForecasting") }
    /// `scheduling`.
    @_alwaysEmitIntoClient public var scheduling: Field<BuSchedulingSettingsRequest> { Field("scheduling") }
    /// `notifications`.
    @_alwaysEmitIntoClient public var notifications: Field<BuNotificationSettingsRequest> { Field("notifications") }
    /// `learning`.
    @_alwaysEmitIntoClient public var learning: Field<BuActivitySettingsRequest> { Field("learning") }
    /// `coaching`.
    @_alwaysEmitIntoClient public var coaching: Field<BuActivitySettingsRequest> { Field("coaching") }
}

/// A value of `startDayOfWeek` of ``CreateBusinessUnitSettingsRequest``, open to those that are newer than this
/// version.
public struct CreateBusinessUnitSettingsRequestStartDayOfWeek: OpenEnum {
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

/// The schema `CreateCapacityPlanStaffingGroupMetricChangeRequest`.
public typealias CreateCapacityPlanStaffingGroupMetricChangeRequest = Model<CreateCapacityPlanStaffingGroupMetricChangeRequestFields>

/// The properties of ``CreateCapacityPlanStaffingGroupMetricChangeRequest``.
public struct CreateCapacityPlanStaffingGroupMetricChangeRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `numberOfWeeks`, required.
    @_alwaysEmitIntoClient public var numberOfWeeks: Field<Int> { Field("numberOfWeeks") }
    /// `weekStartNumber`, required.
    @_alwaysEmitIntoClient public var weekStartNumber: Field<Int> { Field("weekStartNumber") }
    /// `value`, required.
    @_alwaysEmitIntoClient public var value: Field<Double> { Field("value") }
    /// `metric`, required.
    @_alwaysEmitIntoClient public var metric: Field<CreateCapacityPlanStaffingGroupMetricChangeRequestMetric> { Field("metric") }
    /// `notes`.
    @_alwaysEmitIntoClient public var notes: Field<String> { Field("notes") }
    /// `transfersFullTimeEquivalent`.
    @_alwaysEmitIntoClient public var transfersFullTimeEquivalent: Field<TransfersFullTimeEquivalent> { Field("transfersFullTimeEquivalent") }
    /// `staffingGroupIds`, required.
    @_alwaysEmitIntoClient public var staffingGroupIds: Field<[String]> { Field("staffingGroupIds") }
    /// `version`, required.
    @_alwaysEmitIntoClient public var version: Field<Int> { Field("version") }
}

/// A value of `metric` of ``CreateCapacityPlanStaffingGroupMetricChangeRequest``, open to those that are newer than
/// this version.
public struct CreateCapacityPlanStaffingGroupMetricChangeRequestMetric: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `StartingWeeklyFullTimeEquivalentCount`.
    @_alwaysEmitIntoClient public static var startingWeeklyFullTimeEquivalentCount: Self { "StartingWeeklyFullTimeEquivalentCount" }
    /// `NewHiresFullTimeEquivalentCount`.
    @_alwaysEmitIntoClient public static var newHiresFullTimeEquivalentCount: Self { "NewHiresFullTimeEquivalentCount" }
    /// `AttritionPercentage`.
    @_alwaysEmitIntoClient public static var attritionPercentage: Self { "AttritionPercentage" }
    /// `ShrinkagePercentage`.
    @_alwaysEmitIntoClient public static var shrinkagePercentage: Self { "ShrinkagePercentage" }
    /// `TransfersFullTimeEquivalentCount`.
    @_alwaysEmitIntoClient public static var transfersFullTimeEquivalentCount: Self { "TransfersFullTimeEquivalentCount" }
    /// `ExtraTimeUnderTimeFullTimeEquivalentCount`.
    @_alwaysEmitIntoClient public static var extraTimeUnderTimeFullTimeEquivalentCount: Self { "ExtraTimeUnderTimeFullTimeEquivalentCount" }
}

/// The schema `CreateManagementUnitApiRequest`.
public typealias CreateManagementUnitApiRequest = Model<CreateManagementUnitApiRequestFields>

/// The properties of ``CreateManagementUnitApiRequest``.
public struct CreateManagementUnitApiRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `timeZone`.
    @_alwaysEmitIntoClient public var timeZone: Field<String> { Field("timeZone") }
    /// `startDayOfWeek`.
    @_alwaysEmitIntoClient public var startDayOfWeek: Field<CreateManagementUnitApiRequestStartDayOfWeek> { Field("startDayOfWeek") }
    /// `settings`.
    @_alwaysEmitIntoClient public var settings: Field<CreateManagementUnitSettingsRequest> { Field("settings") }
    /// `divisionId`.
    @_alwaysEmitIntoClient public var divisionId: Field<String> { Field("divisionId") }
    /// `businessUnitId`, required.
    @_alwaysEmitIntoClient public var businessUnitId: Field<String> { Field("businessUnitId") }
}

/// A value of `startDayOfWeek` of ``CreateManagementUnitApiRequest``, open to those that are newer than this version.
public struct CreateManagementUnitApiRequestStartDayOfWeek: OpenEnum {
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

/// The schema `CreateManagementUnitSettingsRequest`.
public typealias CreateManagementUnitSettingsRequest = Model<CreateManagementUnitSettingsRequestFields>

/// The properties of ``CreateManagementUnitSettingsRequest``.
public struct CreateManagementUnitSettingsRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `adherence`.
    @_alwaysEmitIntoClient public var adherence: Field<AdherenceSettings> { Field("adherence") }
    /// `shortTermForecasting`.
    @_alwaysEmitIntoClient public var shortTermForecasting: Field<ShortTermForecastingSettings> { Field("shortTermForecasting") }
    /// `timeOff`.
    @_alwaysEmitIntoClient public var timeOff: Field<TimeOffSettingsRequest> { Field("timeOff") }
    /// `scheduling`.
    @_alwaysEmitIntoClient public var scheduling: Field<SchedulingSettingsRequest> { Field("scheduling") }
    /// `shiftTrading`.
    @_alwaysEmitIntoClient public var shiftTrading: Field<ShiftTradeSettings> { Field("shiftTrading") }
}

/// The schema `CreatePlanningGroupRequest`.
public typealias CreatePlanningGroupRequest = Model<CreatePlanningGroupRequestFields>

/// The properties of ``CreatePlanningGroupRequest``.
public struct CreatePlanningGroupRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `routePaths`, required.
    @_alwaysEmitIntoClient public var routePaths: Field<[RoutePathRequest]> { Field("routePaths") }
    /// `serviceGoalTemplateId`, required.
    @_alwaysEmitIntoClient public var serviceGoalTemplateId: Field<String> { Field("serviceGoalTemplateId") }
}

/// The schema `CreateScheduleBid`.
public typealias CreateScheduleBid = Model<CreateScheduleBidFields>

/// The properties of ``CreateScheduleBid``.
public struct CreateScheduleBidFields: FieldSet {
    /// Makes the set.
    public init() {}
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
    /// `weeksToSchedule`, required.
    @_alwaysEmitIntoClient public var weeksToSchedule: Field<Int> { Field("weeksToSchedule") }
    /// `endOverridesAndRotations`.
    @_alwaysEmitIntoClient public var endOverridesAndRotations: Field<Bool> { Field("endOverridesAndRotations") }
    /// `agentRankingType`, required.
    @_alwaysEmitIntoClient public var agentRankingType: Field<CreateScheduleBidAgentRankingType> { Field("agentRankingType") }
    /// `rankingTiebreakerType`, required.
    @_alwaysEmitIntoClient public var rankingTiebreakerType: Field<CreateScheduleBidRankingTiebreakerType> { Field("rankingTiebreakerType") }
}

/// A value of `agentRankingType` of ``CreateScheduleBid``, open to those that are newer than this version.
public struct CreateScheduleBidAgentRankingType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `HireDate`.
    @_alwaysEmitIntoClient public static var hireDate: Self { "HireDate" }
    /// `Performance`.
    @_alwaysEmitIntoClient public static var performance: Self { "Performance" }
}

/// A value of `rankingTiebreakerType` of ``CreateScheduleBid``, open to those that are newer than this version.
public struct CreateScheduleBidRankingTiebreakerType: OpenEnum {
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

/// The schema `CreateServiceGoalTemplate`.
public typealias CreateServiceGoalTemplate = Model<CreateServiceGoalTemplateFields>

/// The properties of ``CreateServiceGoalTemplate``.
public struct CreateServiceGoalTemplateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `serviceLevel`.
    @_alwaysEmitIntoClient public var serviceLevel: Field<BuServiceLevel> { Field("serviceLevel") }
    /// `averageSpeedOfAnswer`.
    @_alwaysEmitIntoClient public var averageSpeedOfAnswer: Field<BuAverageSpeedOfAnswer> { Field("averageSpeedOfAnswer") }
    /// `abandonRate`.
    @_alwaysEmitIntoClient public var abandonRate: Field<BuAbandonRate> { Field("abandonRate") }
    /// `impactOverride`.
    @_alwaysEmitIntoClient public var impactOverride: Field<ServiceGoalTemplateImpactOverride> { Field("impactOverride") }
}

/// The schema `CreateStaffingGroupAllocation`.
public typealias CreateStaffingGroupAllocation = Model<CreateStaffingGroupAllocationFields>

/// The properties of ``CreateStaffingGroupAllocation``.
public struct CreateStaffingGroupAllocationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `staffingGroupId`, required.
    @_alwaysEmitIntoClient public var staffingGroupId: Field<String> { Field("staffingGroupId") }
    /// `initialShrinkagePercentage`, required.
    @_alwaysEmitIntoClient public var initialShrinkagePercentage: Field<Double> { Field("initialShrinkagePercentage") }
    /// `initialAttritionPercentage`, required.
    @_alwaysEmitIntoClient public var initialAttritionPercentage: Field<Double> { Field("initialAttritionPercentage") }
    /// `startingWeeklyFullTimeEquivalentCount`, required.
    @_alwaysEmitIntoClient public var startingWeeklyFullTimeEquivalentCount: Field<Double> { Field("startingWeeklyFullTimeEquivalentCount") }
}

/// The schema `CreateStaffingGroupRequest`.
public typealias CreateStaffingGroupRequest = Model<CreateStaffingGroupRequestFields>

/// The properties of ``CreateStaffingGroupRequest``.
public struct CreateStaffingGroupRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `userIds`.
    @_alwaysEmitIntoClient public var userIds: Field<[String]> { Field("userIds") }
    /// `managementUnitId`.
    @_alwaysEmitIntoClient public var managementUnitId: Field<String> { Field("managementUnitId") }
    /// `planningGroupIds`.
    @_alwaysEmitIntoClient public var planningGroupIds: Field<[String]> { Field("planningGroupIds") }
}

/// The schema `CreateTimeOffLimitRequest`.
public typealias CreateTimeOffLimitRequest = Model<CreateTimeOffLimitRequestFields>

/// The properties of ``CreateTimeOffLimitRequest``.
public struct CreateTimeOffLimitRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `granularity`.
    @_alwaysEmitIntoClient public var granularity: Field<CreateTimeOffLimitRequestGranularity> { Field("granularity") }
    /// `defaultLimitMinutes`.
    @_alwaysEmitIntoClient public var defaultLimitMinutes: Field<Int> { Field("defaultLimitMinutes") }
}

/// A value of `granularity` of ``CreateTimeOffLimitRequest``, open to those that are newer than this version.
public struct CreateTimeOffLimitRequestGranularity: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Daily`.
    @_alwaysEmitIntoClient public static var daily: Self { "Daily" }
    /// `FifteenMinutes`.
    @_alwaysEmitIntoClient public static var fifteenMinutes: Self { "FifteenMinutes" }
}

/// The schema `CreateTimeOffPlanBusinessUnitAssociation`.
public typealias CreateTimeOffPlanBusinessUnitAssociation = Model<CreateTimeOffPlanBusinessUnitAssociationFields>

/// The properties of ``CreateTimeOffPlanBusinessUnitAssociation``.
public struct CreateTimeOffPlanBusinessUnitAssociationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `managementUnitIds`.
    @_alwaysEmitIntoClient public var managementUnitIds: Field<[String]> { Field("managementUnitIds") }
    /// `staffingGroupIds`.
    @_alwaysEmitIntoClient public var staffingGroupIds: Field<[String]> { Field("staffingGroupIds") }
}

/// The schema `CreateTimeOffPlanManagementUnitAssociation`.
public typealias CreateTimeOffPlanManagementUnitAssociation = Model<CreateTimeOffPlanManagementUnitAssociationFields>

/// The properties of ``CreateTimeOffPlanManagementUnitAssociation``.
public struct CreateTimeOffPlanManagementUnitAssociationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `managementUnitId`, required.
    @_alwaysEmitIntoClient public var managementUnitId: Field<String> { Field("managementUnitId") }
    /// `staffingGroupIds`.
    @_alwaysEmitIntoClient public var staffingGroupIds: Field<[String]> { Field("staffingGroupIds") }
}

/// The schema `CreateTimeOffPlanRequest`.
public typealias CreateTimeOffPlanRequest = Model<CreateTimeOffPlanRequestFields>

/// The properties of ``CreateTimeOffPlanRequest``.
public struct CreateTimeOffPlanRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `activityCodeIds`.
    @_alwaysEmitIntoClient public var activityCodeIds: Field<[String]> { Field("activityCodeIds") }
    /// `timeOffLimitIds`.
    @_alwaysEmitIntoClient public var timeOffLimitIds: Field<[String]> { Field("timeOffLimitIds") }
    /// `autoApprovalRule`, required.
    @_alwaysEmitIntoClient public var autoApprovalRule: Field<CreateTimeOffPlanRequestAutoApprovalRule> { Field("autoApprovalRule") }
    /// `daysBeforeStartToExpireFromWaitlist`.
    @_alwaysEmitIntoClient public var daysBeforeStartToExpireFromWaitlist: Field<Int> { Field("daysBeforeStartToExpireFromWaitlist") }
    /// `hrisTimeOffType`.
    @_alwaysEmitIntoClient public var hrisTimeOffType: Field<HrisTimeOffType> { Field("hrisTimeOffType") }
    /// `active`, required.
    @_alwaysEmitIntoClient public var active: Field<Bool> { Field("active") }
}

/// A value of `autoApprovalRule` of ``CreateTimeOffPlanRequest``, open to those that are newer than this version.
public struct CreateTimeOffPlanRequestAutoApprovalRule: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Never`.
    @_alwaysEmitIntoClient public static var never: Self { "Never" }
    /// `Always`.
    @_alwaysEmitIntoClient public static var always: Self { "Always" }
    /// `CheckLimits`.
    @_alwaysEmitIntoClient public static var checkLimits: Self { "CheckLimits" }
    /// `CheckActivityCodes`.
    @_alwaysEmitIntoClient public static var checkActivityCodes: Self { "CheckActivityCodes" }
    /// `CheckLimitsAndActivityCodes`.
    @_alwaysEmitIntoClient public static var checkLimitsAndActivityCodes: Self { "CheckLimitsAndActivityCodes" }
}

/// The schema `CreateWorkPlan`.
public typealias CreateWorkPlan = Model<CreateWorkPlanFields>

/// The properties of ``CreateWorkPlan``.
public struct CreateWorkPlanFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `enabled`.
    @_alwaysEmitIntoClient public var enabled: Field<Bool> { Field("enabled") }
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
    @_alwaysEmitIntoClient public var shiftStartVarianceType: Field<CreateWorkPlanShiftStartVarianceType> { Field("shiftStartVarianceType") }
    /// `shiftStartVariancePeriod`.
    @_alwaysEmitIntoClient public var shiftStartVariancePeriod: Field<CreateWorkPlanShiftStartVariancePeriod> { Field("shiftStartVariancePeriod") }
    /// `shiftStartVariances`.
    @_alwaysEmitIntoClient public var shiftStartVariances: Field<ListWrapperShiftStartVariance> { Field("shiftStartVariances") }
    /// `shifts`.
    @_alwaysEmitIntoClient public var shifts: Field<[CreateWorkPlanShift]> { Field("shifts") }
    /// `agents`.
    @_alwaysEmitIntoClient public var agents: Field<[UserReference]> { Field("agents") }
}

/// A value of `shiftStartVarianceType` of ``CreateWorkPlan``, open to those that are newer than this version.
public struct CreateWorkPlanShiftStartVarianceType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ShiftStart`.
    @_alwaysEmitIntoClient public static var shiftStart: Self { "ShiftStart" }
    /// `ShiftStartAndPaidDuration`.
    @_alwaysEmitIntoClient public static var shiftStartAndPaidDuration: Self { "ShiftStartAndPaidDuration" }
}

/// A value of `shiftStartVariancePeriod` of ``CreateWorkPlan``, open to those that are newer than this version.
public struct CreateWorkPlanShiftStartVariancePeriod: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Weekly`.
    @_alwaysEmitIntoClient public static var weekly: Self { "Weekly" }
    /// `PlanningPeriod`.
    @_alwaysEmitIntoClient public static var planningPeriod: Self { "PlanningPeriod" }
}

/// The schema `CreateWorkPlanActivity`.
public typealias CreateWorkPlanActivity = Model<CreateWorkPlanActivityFields>

/// The properties of ``CreateWorkPlanActivity``.
public struct CreateWorkPlanActivityFields: FieldSet {
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
}

/// The schema `CreateWorkPlanBid`.
public typealias CreateWorkPlanBid = Model<CreateWorkPlanBidFields>

/// The properties of ``CreateWorkPlanBid``.
public struct CreateWorkPlanBidFields: FieldSet {
    /// Makes the set.
    public init() {}
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
    /// `agentRankingType`, required.
    @_alwaysEmitIntoClient public var agentRankingType: Field<CreateWorkPlanBidAgentRankingType> { Field("agentRankingType") }
    /// `rankingTiebreakerType`, required.
    @_alwaysEmitIntoClient public var rankingTiebreakerType: Field<CreateWorkPlanBidRankingTiebreakerType> { Field("rankingTiebreakerType") }
    /// `endOverridesAndRotations`.
    @_alwaysEmitIntoClient public var endOverridesAndRotations: Field<Bool> { Field("endOverridesAndRotations") }
    /// `workPlanFieldsVisibleToAgents`, required.
    @_alwaysEmitIntoClient public var workPlanFieldsVisibleToAgents: Field<[CreateWorkPlanBidWorkPlanFieldsVisibleToAgents]> { Field("workPlanFieldsVisibleToAgents") }
}

/// A value of `agentRankingType` of ``CreateWorkPlanBid``, open to those that are newer than this version.
public struct CreateWorkPlanBidAgentRankingType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `HireDate`.
    @_alwaysEmitIntoClient public static var hireDate: Self { "HireDate" }
    /// `Performance`.
    @_alwaysEmitIntoClient public static var performance: Self { "Performance" }
}

/// A value of `rankingTiebreakerType` of ``CreateWorkPlanBid``, open to those that are newer than this version.
public struct CreateWorkPlanBidRankingTiebreakerType: OpenEnum {
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

/// A value of `workPlanFieldsVisibleToAgents` of ``CreateWorkPlanBid``, open to those that are newer than this version.
public struct CreateWorkPlanBidWorkPlanFieldsVisibleToAgents: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Name`.
    @_alwaysEmitIntoClient public static var name: Self { "Name" }
    /// `PaidHours`.
    @_alwaysEmitIntoClient public static var paidHours: Self { "PaidHours" }
}

/// The schema `CreateWorkPlanShift`.
public typealias CreateWorkPlanShift = Model<CreateWorkPlanShiftFields>

/// The properties of ``CreateWorkPlanShift``.
public struct CreateWorkPlanShiftFields: FieldSet {
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
    @_alwaysEmitIntoClient public var dayOffRule: Field<CreateWorkPlanShiftDayOffRule> { Field("dayOffRule") }
    /// `planningPeriodConstraints`.
    @_alwaysEmitIntoClient public var planningPeriodConstraints: Field<PlanningPeriodShiftConstraints> { Field("planningPeriodConstraints") }
    /// `activities`.
    @_alwaysEmitIntoClient public var activities: Field<[CreateWorkPlanActivity]> { Field("activities") }
}

/// A value of `dayOffRule` of ``CreateWorkPlanShift``, open to those that are newer than this version.
public struct CreateWorkPlanShiftDayOffRule: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `NextDayOff`.
    @_alwaysEmitIntoClient public static var nextDayOff: Self { "NextDayOff" }
    /// `PreviousDayOff`.
    @_alwaysEmitIntoClient public static var previousDayOff: Self { "PreviousDayOff" }
}

/// The schema `CsvExportErrorDetails`.
public typealias CsvExportErrorDetails = Model<CsvExportErrorDetailsFields>

/// The properties of ``CsvExportErrorDetails``.
public struct CsvExportErrorDetailsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `errorCode`, required.
    @_alwaysEmitIntoClient public var errorCode: Field<String> { Field("errorCode") }
    /// `errorMessage`, required.
    @_alwaysEmitIntoClient public var errorMessage: Field<String> { Field("errorMessage") }
}

/// The schema `CurrentAgentAdherenceAdjustment`.
public typealias CurrentAgentAdherenceAdjustment = Model<CurrentAgentAdherenceAdjustmentFields>

/// The properties of ``CurrentAgentAdherenceAdjustment``.
public struct CurrentAgentAdherenceAdjustmentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `agent`.
    @_alwaysEmitIntoClient public var agent: Field<UserReference> { Field("agent") }
    /// `managementUnit`.
    @_alwaysEmitIntoClient public var managementUnit: Field<ManagementUnitReference> { Field("managementUnit") }
    /// `businessUnit`.
    @_alwaysEmitIntoClient public var businessUnit: Field<BusinessUnitReference> { Field("businessUnit") }
    /// `startDate`.
    @_alwaysEmitIntoClient public var startDate: Field<Instant> { Field("startDate") }
    /// `lengthMinutes`.
    @_alwaysEmitIntoClient public var lengthMinutes: Field<Int> { Field("lengthMinutes") }
    /// `reasonCode`.
    @_alwaysEmitIntoClient public var reasonCode: Field<AdherenceAdjustmentsReasonCodeReference> { Field("reasonCode") }
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<CurrentAgentAdherenceAdjustmentStatus> { Field("status") }
    /// `expired`.
    @_alwaysEmitIntoClient public var expired: Field<Bool> { Field("expired") }
    /// `submitterNotes`.
    @_alwaysEmitIntoClient public var submitterNotes: Field<String> { Field("submitterNotes") }
    /// `reviewerNotes`.
    @_alwaysEmitIntoClient public var reviewerNotes: Field<String> { Field("reviewerNotes") }
    /// `reviewedBy`.
    @_alwaysEmitIntoClient public var reviewedBy: Field<UserReference> { Field("reviewedBy") }
    /// `reviewedDate`.
    @_alwaysEmitIntoClient public var reviewedDate: Field<Instant> { Field("reviewedDate") }
    /// `metadata`.
    @_alwaysEmitIntoClient public var metadata: Field<WfmVersionedEntityMetadata> { Field("metadata") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `status` of ``CurrentAgentAdherenceAdjustment``, open to those that are newer than this version.
public struct CurrentAgentAdherenceAdjustmentStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Approved`.
    @_alwaysEmitIntoClient public static var approved: Self { "Approved" }
    /// `Denied`.
    @_alwaysEmitIntoClient public static var denied: Self { "Denied" }
    /// `Pending`.
    @_alwaysEmitIntoClient public static var pending: Self { "Pending" }
}

/// The schema `CurrentAgentCursorAdherenceAdjustmentsListing`.
public typealias CurrentAgentCursorAdherenceAdjustmentsListing = Model<CurrentAgentCursorAdherenceAdjustmentsListingFields>

/// The properties of ``CurrentAgentCursorAdherenceAdjustmentsListing``.
public struct CurrentAgentCursorAdherenceAdjustmentsListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[CurrentAgentAdherenceAdjustment]> { Field("entities") }
    /// `nextUri`.
    @_alwaysEmitIntoClient public var nextUri: Field<String> { Field("nextUri") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `previousUri`.
    @_alwaysEmitIntoClient public var previousUri: Field<String> { Field("previousUri") }
}

/// The schema `CurrentUserScheduleRequestBody`.
public typealias CurrentUserScheduleRequestBody = Model<CurrentUserScheduleRequestBodyFields>

/// The properties of ``CurrentUserScheduleRequestBody``.
public struct CurrentUserScheduleRequestBodyFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `startDate`, required.
    @_alwaysEmitIntoClient public var startDate: Field<Instant> { Field("startDate") }
    /// `endDate`, required.
    @_alwaysEmitIntoClient public var endDate: Field<Instant> { Field("endDate") }
    /// `loadFullWeeks`.
    @_alwaysEmitIntoClient public var loadFullWeeks: Field<Bool> { Field("loadFullWeeks") }
}

/// The schema `CurrentUserTimeOffIntegrationStatusRequest`.
public typealias CurrentUserTimeOffIntegrationStatusRequest = Model<CurrentUserTimeOffIntegrationStatusRequestFields>

/// The properties of ``CurrentUserTimeOffIntegrationStatusRequest``.
public struct CurrentUserTimeOffIntegrationStatusRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `timeOffRequestIds`, required.
    @_alwaysEmitIntoClient public var timeOffRequestIds: Field<[String]> { Field("timeOffRequestIds") }
}

/// The schema `CursorAdherenceAdjustmentsListing`.
public typealias CursorAdherenceAdjustmentsListing = Model<CursorAdherenceAdjustmentsListingFields>

/// The properties of ``CursorAdherenceAdjustmentsListing``.
public struct CursorAdherenceAdjustmentsListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[AdherenceAdjustment]> { Field("entities") }
    /// `nextUri`.
    @_alwaysEmitIntoClient public var nextUri: Field<String> { Field("nextUri") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `previousUri`.
    @_alwaysEmitIntoClient public var previousUri: Field<String> { Field("previousUri") }
}
