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
    public var calendarUrl: Field<String> { Field("calendarUrl") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `CapacityPlanDeleteRequest`.
public typealias CapacityPlanDeleteRequest = Model<CapacityPlanDeleteRequestFields>

/// The properties of ``CapacityPlanDeleteRequest``.
public struct CapacityPlanDeleteRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `capacityPlanIds`, required.
    public var capacityPlanIds: Field<[String]> { Field("capacityPlanIds") }
}

/// The schema `CapacityPlanForecastInputsResponse`.
public typealias CapacityPlanForecastInputsResponse = Model<CapacityPlanForecastInputsResponseFields>

/// The properties of ``CapacityPlanForecastInputsResponse``.
public struct CapacityPlanForecastInputsResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `businessUnit`, required.
    public var businessUnit: Field<BusinessUnitReference> { Field("businessUnit") }
    /// `capacityPlan`, required.
    public var capacityPlan: Field<CapacityPlanReference> { Field("capacityPlan") }
    /// `downloadUrl`, required.
    public var downloadUrl: Field<String> { Field("downloadUrl") }
    /// `downloadTemplate`.
    public var downloadTemplate: Field<CapacityPlanForecastInputsTemplate> { Field("downloadTemplate") }
}

/// The schema `CapacityPlanForecastInputsTemplate`.
public typealias CapacityPlanForecastInputsTemplate = Model<CapacityPlanForecastInputsTemplateFields>

/// The properties of ``CapacityPlanForecastInputsTemplate``.
public struct CapacityPlanForecastInputsTemplateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `referenceBusinessUnitDate`, required, a date such as `2026-11-24`.
    public var referenceBusinessUnitDate: Field<String> { Field("referenceBusinessUnitDate") }
    /// `granularity`, required.
    public var granularity: Field<CapacityPlanForecastInputsTemplateGranularity> { Field("granularity") }
    /// `months`.
    public var months: Field<[String]> { Field("months") }
    /// `planningGroupsForecastData`, required.
    public var planningGroupsForecastData: Field<[ForecastInputPlanningGroupData]> { Field("planningGroupsForecastData") }
    /// `capacityPlanForecastSummary`, required.
    public var capacityPlanForecastSummary: Field<CapacityPlanForecastMetrics> { Field("capacityPlanForecastSummary") }
}

/// A value of `granularity` of ``CapacityPlanForecastInputsTemplate``, open to those that are newer than this version.
public struct CapacityPlanForecastInputsTemplateGranularity: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Weekly`.
    public static var weekly: Self { "Weekly" }
    /// `Monthly`.
    public static var monthly: Self { "Monthly" }
}

/// The schema `CapacityPlanForecastMetrics`.
public typealias CapacityPlanForecastMetrics = Model<CapacityPlanForecastMetricsFields>

/// The properties of ``CapacityPlanForecastMetrics``.
public struct CapacityPlanForecastMetricsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `volume`, required.
    public var volume: Field<[Double]> { Field("volume") }
    /// `averageHandleTime`, required.
    public var averageHandleTime: Field<[Double]> { Field("averageHandleTime") }
}

/// The schema `CapacityPlanListItem`.
public typealias CapacityPlanListItem = Model<CapacityPlanListItemFields>

/// The properties of ``CapacityPlanListItem``.
public struct CapacityPlanListItemFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `startBusinessUnitDate`, required, a date such as `2026-11-24`.
    public var startBusinessUnitDate: Field<String> { Field("startBusinessUnitDate") }
    /// `endBusinessUnitDate`, required, a date such as `2026-11-24`.
    public var endBusinessUnitDate: Field<String> { Field("endBusinessUnitDate") }
    /// `metadata`, required.
    public var metadata: Field<CapacityPlanMetadata> { Field("metadata") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `CapacityPlanMetadata`.
public typealias CapacityPlanMetadata = Model<CapacityPlanMetadataFields>

/// The properties of ``CapacityPlanMetadata``.
public struct CapacityPlanMetadataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `modifiedBy`, required, set by the platform.
    public var modifiedBy: Field<UserReference> { Field("modifiedBy") }
    /// `modifiedDate`, required, set by the platform.
    public var modifiedDate: Field<Instant> { Field("modifiedDate") }
    /// `createdDate`, set by the platform.
    public var createdDate: Field<Instant> { Field("createdDate") }
    /// `createdBy`, set by the platform.
    public var createdBy: Field<UserReference> { Field("createdBy") }
    /// `version`, required.
    public var version: Field<Int> { Field("version") }
}

/// The schema `CapacityPlanMetricsSummary`.
public typealias CapacityPlanMetricsSummary = Model<CapacityPlanMetricsSummaryFields>

/// The properties of ``CapacityPlanMetricsSummary``.
public struct CapacityPlanMetricsSummaryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `requiredStaffFullTimeEquivalentCount`, required.
    public var requiredStaffFullTimeEquivalentCount: Field<[Double]> { Field("requiredStaffFullTimeEquivalentCount") }
    /// `plannedFullTimeEquivalentCount`, required.
    public var plannedFullTimeEquivalentCount: Field<[Double]> { Field("plannedFullTimeEquivalentCount") }
    /// `staffingOverUnderFullTimeEquivalentCount`, required.
    public var staffingOverUnderFullTimeEquivalentCount: Field<[Double]> { Field("staffingOverUnderFullTimeEquivalentCount") }
    /// `startingFullTimeEquivalentCount`, required.
    public var startingFullTimeEquivalentCount: Field<[Double]> { Field("startingFullTimeEquivalentCount") }
    /// `attritionFullTimeEquivalentCount`, required.
    public var attritionFullTimeEquivalentCount: Field<[Double]> { Field("attritionFullTimeEquivalentCount") }
    /// `attritionPercentage`, required.
    public var attritionPercentage: Field<[Double]> { Field("attritionPercentage") }
    /// `newHireFullTimeEquivalentCount`, required.
    public var newHireFullTimeEquivalentCount: Field<[Double]> { Field("newHireFullTimeEquivalentCount") }
    /// `transfersFullTimeEquivalentCount`, required.
    public var transfersFullTimeEquivalentCount: Field<[Double]> { Field("transfersFullTimeEquivalentCount") }
    /// `extraTimeUnderTimeFullTimeEquivalentCount`, required.
    public var extraTimeUnderTimeFullTimeEquivalentCount: Field<[Double]> { Field("extraTimeUnderTimeFullTimeEquivalentCount") }
    /// `shrinkageFullTimeEquivalentCount`, required.
    public var shrinkageFullTimeEquivalentCount: Field<[Double]> { Field("shrinkageFullTimeEquivalentCount") }
    /// `shrinkagePercentage`, required.
    public var shrinkagePercentage: Field<[Double]> { Field("shrinkagePercentage") }
    /// `endOfMonthPlannedFullTimeEquivalentCount`.
    public var endOfMonthPlannedFullTimeEquivalentCount: Field<[Double]> { Field("endOfMonthPlannedFullTimeEquivalentCount") }
    /// `netFullTimeEquivalentCount`, required.
    public var netFullTimeEquivalentCount: Field<[Double]> { Field("netFullTimeEquivalentCount") }
}

/// The schema `CapacityPlanReference`.
public typealias CapacityPlanReference = Model<CapacityPlanReferenceFields>

/// The properties of ``CapacityPlanReference``.
public struct CapacityPlanReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `CapacityPlanRequest`.
public typealias CapacityPlanRequest = Model<CapacityPlanRequestFields>

/// The properties of ``CapacityPlanRequest``.
public struct CapacityPlanRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    public var name: Field<String> { Field("name") }
    /// `description`.
    public var description: Field<String> { Field("description") }
    /// `startBusinessUnitDate`, required, a date such as `2026-11-24`.
    public var startBusinessUnitDate: Field<String> { Field("startBusinessUnitDate") }
    /// `endBusinessUnitDate`, required, a date such as `2026-11-24`.
    public var endBusinessUnitDate: Field<String> { Field("endBusinessUnitDate") }
    /// `forecast`, required.
    public var forecast: Field<BuShortTermForecastReference> { Field("forecast") }
    /// `fullTimeEquivalentWeeklyHours`, required.
    public var fullTimeEquivalentWeeklyHours: Field<Double> { Field("fullTimeEquivalentWeeklyHours") }
    /// `staffingGroupAllocations`, required.
    public var staffingGroupAllocations: Field<[CreateStaffingGroupAllocation]> { Field("staffingGroupAllocations") }
}

/// The schema `CapacityPlanResponse`.
public typealias CapacityPlanResponse = Model<CapacityPlanResponseFields>

/// The properties of ``CapacityPlanResponse``.
public struct CapacityPlanResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `description`.
    public var description: Field<String> { Field("description") }
    /// `forecast`.
    public var forecast: Field<BuShortTermForecastReference> { Field("forecast") }
    /// `startBusinessUnitDate`, required, a date such as `2026-11-24`.
    public var startBusinessUnitDate: Field<String> { Field("startBusinessUnitDate") }
    /// `endBusinessUnitDate`, required, a date such as `2026-11-24`.
    public var endBusinessUnitDate: Field<String> { Field("endBusinessUnitDate") }
    /// `fullTimeEquivalentWeeklyHours`, required.
    public var fullTimeEquivalentWeeklyHours: Field<Double> { Field("fullTimeEquivalentWeeklyHours") }
    /// `metadata`, required.
    public var metadata: Field<CapacityPlanMetadata> { Field("metadata") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `CapacityPlanStaffingGroupAllocationsResponse`.
public typealias CapacityPlanStaffingGroupAllocationsResponse = Model<CapacityPlanStaffingGroupAllocationsResponseFields>

/// The properties of ``CapacityPlanStaffingGroupAllocationsResponse``.
public struct CapacityPlanStaffingGroupAllocationsResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `capacityPlan`, required.
    public var capacityPlan: Field<CapacityPlanReference> { Field("capacityPlan") }
    /// `fullTimeEquivalentWeeklyHours`, required.
    public var fullTimeEquivalentWeeklyHours: Field<Double> { Field("fullTimeEquivalentWeeklyHours") }
    /// `downloadUrl`, required.
    public var downloadUrl: Field<String> { Field("downloadUrl") }
    /// `downloadTemplate`.
    public var downloadTemplate: Field<StaffingGroupAllocationsResponseTemplate> { Field("downloadTemplate") }
}

/// The schema `CapacityPlanStaffingGroupMetricChangeHistoryListResponse`.
public typealias CapacityPlanStaffingGroupMetricChangeHistoryListResponse = Model<CapacityPlanStaffingGroupMetricChangeHistoryListResponseFields>

/// The properties of ``CapacityPlanStaffingGroupMetricChangeHistoryListResponse``.
public struct CapacityPlanStaffingGroupMetricChangeHistoryListResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[StaffingGroupMetricChangeResponse]> { Field("entities") }
}

/// The schema `CapacityPlanStaffingGroupMetricChangeResponse`.
public typealias CapacityPlanStaffingGroupMetricChangeResponse = Model<CapacityPlanStaffingGroupMetricChangeResponseFields>

/// The properties of ``CapacityPlanStaffingGroupMetricChangeResponse``.
public struct CapacityPlanStaffingGroupMetricChangeResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `numberOfWeeks`, required.
    public var numberOfWeeks: Field<Int> { Field("numberOfWeeks") }
    /// `weekStartNumber`, required.
    public var weekStartNumber: Field<Int> { Field("weekStartNumber") }
    /// `value`, required.
    public var value: Field<Double> { Field("value") }
    /// `metric`, required.
    public var metric: Field<CapacityPlanStaffingGroupMetricChangeResponseMetric> { Field("metric") }
    /// `notes`.
    public var notes: Field<String> { Field("notes") }
    /// `transfersFullTimeEquivalent`.
    public var transfersFullTimeEquivalent: Field<TransfersFullTimeEquivalent> { Field("transfersFullTimeEquivalent") }
    /// `staffingGroups`, required.
    public var staffingGroups: Field<[StaffingGroupReference]> { Field("staffingGroups") }
    /// `createdBy`, required.
    public var createdBy: Field<UserReference> { Field("createdBy") }
    /// `createdDate`, required.
    public var createdDate: Field<Instant> { Field("createdDate") }
    /// `version`, required.
    public var version: Field<Int> { Field("version") }
}

/// A value of `metric` of ``CapacityPlanStaffingGroupMetricChangeResponse``, open to those that are newer than this
/// version.
public struct CapacityPlanStaffingGroupMetricChangeResponseMetric: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `StartingWeeklyFullTimeEquivalentCount`.
    public static var startingWeeklyFullTimeEquivalentCount: Self { "StartingWeeklyFullTimeEquivalentCount" }
    /// `NewHiresFullTimeEquivalentCount`.
    public static var newHiresFullTimeEquivalentCount: Self { "NewHiresFullTimeEquivalentCount" }
    /// `AttritionPercentage`.
    public static var attritionPercentage: Self { "AttritionPercentage" }
    /// `ShrinkagePercentage`.
    public static var shrinkagePercentage: Self { "ShrinkagePercentage" }
    /// `TransfersFullTimeEquivalentCount`.
    public static var transfersFullTimeEquivalentCount: Self { "TransfersFullTimeEquivalentCount" }
    /// `ExtraTimeUnderTimeFullTimeEquivalentCount`.
    public static var extraTimeUnderTimeFullTimeEquivalentCount: Self { "ExtraTimeUnderTimeFullTimeEquivalentCount" }
}

/// The schema `CapacityPlanStaffingRequirementResult`.
public typealias CapacityPlanStaffingRequirementResult = Model<CapacityPlanStaffingRequirementResultFields>

/// The properties of ``CapacityPlanStaffingRequirementResult``.
public struct CapacityPlanStaffingRequirementResultFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `businessUnit`, required.
    public var businessUnit: Field<BusinessUnitReference> { Field("businessUnit") }
    /// `capacityPlan`, required.
    public var capacityPlan: Field<CapacityPlanReference> { Field("capacityPlan") }
    /// `status`, required.
    public var status: Field<CapacityPlanStaffingRequirementResultStatus> { Field("status") }
    /// `referenceBusinessUnitDate`, required, a date such as `2026-11-24`.
    public var referenceBusinessUnitDate: Field<String> { Field("referenceBusinessUnitDate") }
    /// `granularity`, required.
    public var granularity: Field<CapacityPlanStaffingRequirementResultGranularity> { Field("granularity") }
    /// `errorCode`.
    public var errorCode: Field<CapacityPlanStaffingRequirementResultErrorCode> { Field("errorCode") }
    /// `downloadUrl`.
    public var downloadUrl: Field<String> { Field("downloadUrl") }
    /// `downloadTemplate`.
    public var downloadTemplate: Field<StaffingRequirementResultResponseTemplate> { Field("downloadTemplate") }
}

/// A value of `status` of ``CapacityPlanStaffingRequirementResult``, open to those that are newer than this version.
public struct CapacityPlanStaffingRequirementResultStatus: OpenEnum {
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

/// A value of `granularity` of ``CapacityPlanStaffingRequirementResult``, open to those that are newer than this
/// version.
public struct CapacityPlanStaffingRequirementResultGranularity: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Weekly`.
    public static var weekly: Self { "Weekly" }
    /// `Monthly`.
    public static var monthly: Self { "Monthly" }
}

/// A value of `errorCode` of ``CapacityPlanStaffingRequirementResult``, open to those that are newer than this version.
public struct CapacityPlanStaffingRequirementResultErrorCode: OpenEnum {
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

/// The schema `CapacityPlanningPlanningGroupAllocation`.
public typealias CapacityPlanningPlanningGroupAllocation = Model<CapacityPlanningPlanningGroupAllocationFields>

/// The properties of ``CapacityPlanningPlanningGroupAllocation``.
public struct CapacityPlanningPlanningGroupAllocationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `planningGroupId`, required.
    public var planningGroupId: Field<String> { Field("planningGroupId") }
    /// `requiredStaffFullTimeEquivalentCount`, required.
    public var requiredStaffFullTimeEquivalentCount: Field<[Double]> { Field("requiredStaffFullTimeEquivalentCount") }
    /// `staffingGroupFullTimeEquivalentContributions`, required.
    public var staffingGroupFullTimeEquivalentContributions: Field<[StaffingGroupFullTimeEquivalentContribution]> { Field("staffingGroupFullTimeEquivalentContributions") }
    /// `totalPlannedFullTimeEquivalentCount`, required.
    public var totalPlannedFullTimeEquivalentCount: Field<[Double]> { Field("totalPlannedFullTimeEquivalentCount") }
    /// `overUnderFullTimeEquivalentCount`, required.
    public var overUnderFullTimeEquivalentCount: Field<[Double]> { Field("overUnderFullTimeEquivalentCount") }
}

/// The schema `CapacityPlansListResponse`.
public typealias CapacityPlansListResponse = Model<CapacityPlansListResponseFields>

/// The properties of ``CapacityPlansListResponse``.
public struct CapacityPlansListResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[CapacityPlanListItem]> { Field("entities") }
}

/// The schema `ComputedData`.
public typealias ComputedData = Model<ComputedDataFields>

/// The properties of ``ComputedData``.
public struct ComputedDataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `weekly`.
    public var weekly: Field<Weekly> { Field("weekly") }
    /// `quarterHour`.
    public var quarterHour: Field<QuarterHourly> { Field("quarterHour") }
}

/// The schema `ConstraintConflictMessage`.
public typealias ConstraintConflictMessage = Model<ConstraintConflictMessageFields>

/// The properties of ``ConstraintConflictMessage``.
public struct ConstraintConflictMessageFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `message`.
    public var message: Field<WorkPlanConstraintConflictMessage> { Field("message") }
    /// `conflictedConstraintMessages`.
    public var conflictedConstraintMessages: Field<[WorkPlanConstraintMessage]> { Field("conflictedConstraintMessages") }
}

/// The schema `ContinuousForecastGetSessionResponse`.
public typealias ContinuousForecastGetSessionResponse = Model<ContinuousForecastGetSessionResponseFields>

/// The properties of ``ContinuousForecastGetSessionResponse``.
public struct ContinuousForecastGetSessionResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `sessionId`.
    public var sessionId: Field<String> { Field("sessionId") }
    /// `lastSuccessfulSessionId`.
    public var lastSuccessfulSessionId: Field<String> { Field("lastSuccessfulSessionId") }
    /// `state`.
    public var state: Field<ContinuousForecastGetSessionResponseState> { Field("state") }
    /// `errorCode`.
    public var errorCode: Field<String> { Field("errorCode") }
}

/// A value of `state` of ``ContinuousForecastGetSessionResponse``, open to those that are newer than this version.
public struct ContinuousForecastGetSessionResponseState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Complete`.
    public static var complete: Self { "Complete" }
    /// `Processing`.
    public static var processing: Self { "Processing" }
    /// `Error`.
    public static var error: Self { "Error" }
}

/// The schema `ContinuousForecastSessionResponse`.
public typealias ContinuousForecastSessionResponse = Model<ContinuousForecastSessionResponseFields>

/// The properties of ``ContinuousForecastSessionResponse``.
public struct ContinuousForecastSessionResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `sessionId`.
    public var sessionId: Field<String> { Field("sessionId") }
    /// `state`.
    public var state: Field<ContinuousForecastSessionResponseState> { Field("state") }
    /// `files`.
    public var files: Field<SessionFiles> { Field("files") }
}

/// A value of `state` of ``ContinuousForecastSessionResponse``, open to those that are newer than this version.
public struct ContinuousForecastSessionResponseState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Complete`.
    public static var complete: Self { "Complete" }
    /// `Processing`.
    public static var processing: Self { "Processing" }
    /// `Error`.
    public static var error: Self { "Error" }
}

/// The schema `ContinuousForecastSnapshotResponse`.
public typealias ContinuousForecastSnapshotResponse = Model<ContinuousForecastSnapshotResponseFields>

/// The properties of ``ContinuousForecastSnapshotResponse``.
public struct ContinuousForecastSnapshotResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `sessionId`.
    public var sessionId: Field<String> { Field("sessionId") }
    /// `snapshotId`.
    public var snapshotId: Field<String> { Field("snapshotId") }
    /// `files`.
    public var files: Field<SnapshotFiles> { Field("files") }
}

/// The schema `ContinuousForecastTimeSeries`.
public typealias ContinuousForecastTimeSeries = Model<ContinuousForecastTimeSeriesFields>

/// The properties of ``ContinuousForecastTimeSeries``.
public struct ContinuousForecastTimeSeriesFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `planningGroup`.
    public var planningGroup: Field<String> { Field("planningGroup") }
    /// `weeks`.
    public var weeks: Field<[ContinuousForecastWeeks]> { Field("weeks") }
}

/// The schema `ContinuousForecastWeeks`.
public typealias ContinuousForecastWeeks = Model<ContinuousForecastWeeksFields>

/// The properties of ``ContinuousForecastWeeks``.
public struct ContinuousForecastWeeksFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `weekOffset`.
    public var weekOffset: Field<Int> { Field("weekOffset") }
    /// `values`.
    public var values: Field<[Double]> { Field("values") }
}

/// The schema `CopyBuForecastRequest`.
public typealias CopyBuForecastRequest = Model<CopyBuForecastRequestFields>

/// The properties of ``CopyBuForecastRequest``.
public struct CopyBuForecastRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `description`, required.
    public var description: Field<String> { Field("description") }
    /// `weekDate`, required, a date such as `2026-11-24`.
    public var weekDate: Field<String> { Field("weekDate") }
}

/// The schema `CopyCapacityPlanRequest`.
public typealias CopyCapacityPlanRequest = Model<CopyCapacityPlanRequestFields>

/// The properties of ``CopyCapacityPlanRequest``.
public struct CopyCapacityPlanRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    public var name: Field<String> { Field("name") }
    /// `description`.
    public var description: Field<String> { Field("description") }
    /// `startBusinessUnitDate`, required, a date such as `2026-11-24`.
    public var startBusinessUnitDate: Field<String> { Field("startBusinessUnitDate") }
    /// `endBusinessUnitDate`, required, a date such as `2026-11-24`.
    public var endBusinessUnitDate: Field<String> { Field("endBusinessUnitDate") }
    /// `forecast`.
    public var forecast: Field<ValueWrapperBuShortTermForecastReference> { Field("forecast") }
}

/// The schema `CopyScheduleBid`.
public typealias CopyScheduleBid = Model<CopyScheduleBidFields>

/// The properties of ``CopyScheduleBid``.
public struct CopyScheduleBidFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    public var name: Field<String> { Field("name") }
}

/// The schema `CopyWorkPlan`.
public typealias CopyWorkPlan = Model<CopyWorkPlanFields>

/// The properties of ``CopyWorkPlan``.
public struct CopyWorkPlanFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    public var name: Field<String> { Field("name") }
}

/// The schema `CopyWorkPlanBid`.
public typealias CopyWorkPlanBid = Model<CopyWorkPlanBidFields>

/// The properties of ``CopyWorkPlanBid``.
public struct CopyWorkPlanBidFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    public var name: Field<String> { Field("name") }
}

/// The schema `CopyWorkPlanRotationRequest`.
public typealias CopyWorkPlanRotationRequest = Model<CopyWorkPlanRotationRequestFields>

/// The properties of ``CopyWorkPlanRotationRequest``.
public struct CopyWorkPlanRotationRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    public var name: Field<String> { Field("name") }
}

/// The schema `CreateActivityCodeRequest`.
public typealias CreateActivityCodeRequest = Model<CreateActivityCodeRequestFields>

/// The properties of ``CreateActivityCodeRequest``.
public struct CreateActivityCodeRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    public var name: Field<String> { Field("name") }
    /// `category`, required.
    public var category: Field<CreateActivityCodeRequestCategory> { Field("category") }
    /// `lengthInMinutes`.
    public var lengthInMinutes: Field<Int> { Field("lengthInMinutes") }
    /// `countsAsPaidTime`.
    public var countsAsPaidTime: Field<Bool> { Field("countsAsPaidTime") }
    /// `countsAsWorkTime`.
    public var countsAsWorkTime: Field<Bool> { Field("countsAsWorkTime") }
    /// `agentTimeOffSelectable`.
    public var agentTimeOffSelectable: Field<Bool> { Field("agentTimeOffSelectable") }
    /// `countsTowardShrinkage`.
    public var countsTowardShrinkage: Field<Bool> { Field("countsTowardShrinkage") }
    /// `plannedShrinkage`.
    public var plannedShrinkage: Field<Bool> { Field("plannedShrinkage") }
    /// `interruptible`.
    public var interruptible: Field<Bool> { Field("interruptible") }
    /// `secondaryPresences`.
    public var secondaryPresences: Field<[SecondaryPresence]> { Field("secondaryPresences") }
    /// `planningGroupIds`.
    public var planningGroupIds: Field<[String]> { Field("planningGroupIds") }
    /// `style`.
    public var style: Field<ActivityCodeStyle> { Field("style") }
}

/// A value of `category` of ``CreateActivityCodeRequest``, open to those that are newer than this version.
public struct CreateActivityCodeRequestCategory: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `OnQueueWork`.
    public static var onQueueWork: Self { "OnQueueWork" }
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

/// The schema `CreateActivityPlanRequest`.
public typealias CreateActivityPlanRequest = Model<CreateActivityPlanRequestFields>

/// The properties of ``CreateActivityPlanRequest``.
public struct CreateActivityPlanRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    public var name: Field<String> { Field("name") }
    /// `managementUnitIds`.
    public var managementUnitIds: Field<[String]> { Field("managementUnitIds") }
    /// `description`.
    public var description: Field<String> { Field("description") }
    /// `activityCodeId`, required.
    public var activityCodeId: Field<String> { Field("activityCodeId") }
    /// `type`, required.
    public var type: Field<CreateActivityPlanRequestType> { Field("type") }
    /// `lengthMinutes`, required.
    public var lengthMinutes: Field<Int> { Field("lengthMinutes") }
    /// `initialSchedulePeriod`, required.
    public var initialSchedulePeriod: Field<SchedulingPeriod> { Field("initialSchedulePeriod") }
    /// `groupSettings`.
    public var groupSettings: Field<GroupSettings> { Field("groupSettings") }
    /// `recurrenceSettings`.
    public var recurrenceSettings: Field<RecurrenceSettings> { Field("recurrenceSettings") }
    /// `attendeesSearchRule`.
    public var attendeesSearchRule: Field<UserSearchRule> { Field("attendeesSearchRule") }
    /// `facilitated`.
    public var facilitated: Field<Bool> { Field("facilitated") }
    /// `facilitatorsSearchRule`.
    public var facilitatorsSearchRule: Field<UserSearchRule> { Field("facilitatorsSearchRule") }
    /// `transitionTimeMinutes`, required.
    public var transitionTimeMinutes: Field<Int> { Field("transitionTimeMinutes") }
    /// `serviceGoalImpactOverrides`.
    public var serviceGoalImpactOverrides: Field<ActivityPlanServiceGoalImpactOverrides> { Field("serviceGoalImpactOverrides") }
    /// `optimizationObjective`, required.
    public var optimizationObjective: Field<CreateActivityPlanRequestOptimizationObjective> { Field("optimizationObjective") }
    /// `state`, required.
    public var state: Field<CreateActivityPlanRequestState> { Field("state") }
    /// `countsAsPaidTime`, required.
    public var countsAsPaidTime: Field<Bool> { Field("countsAsPaidTime") }
    /// `fixedAvailability`.
    public var fixedAvailability: Field<[FixedAvailability]> { Field("fixedAvailability") }
    /// `startTimeIncrementMinutes`.
    public var startTimeIncrementMinutes: Field<Int> { Field("startTimeIncrementMinutes") }
}

/// A value of `type` of ``CreateActivityPlanRequest``, open to those that are newer than this version.
public struct CreateActivityPlanRequestType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Individual`.
    public static var individual: Self { "Individual" }
    /// `Group`.
    public static var group: Self { "Group" }
}

/// A value of `optimizationObjective` of ``CreateActivityPlanRequest``, open to those that are newer than this version.
public struct CreateActivityPlanRequestOptimizationObjective: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `FavorServiceGoals`.
    public static var favorServiceGoals: Self { "FavorServiceGoals" }
    /// `FavorSchedulingAll`.
    public static var favorSchedulingAll: Self { "FavorSchedulingAll" }
}

/// A value of `state` of ``CreateActivityPlanRequest``, open to those that are newer than this version.
public struct CreateActivityPlanRequestState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Active`.
    public static var active: Self { "Active" }
    /// `Inactive`.
    public static var inactive: Self { "Inactive" }
}

/// The schema `CreateAdherenceAdjustmentsReasonCodeRequest`.
public typealias CreateAdherenceAdjustmentsReasonCodeRequest = Model<CreateAdherenceAdjustmentsReasonCodeRequestFields>

/// The properties of ``CreateAdherenceAdjustmentsReasonCodeRequest``.
public struct CreateAdherenceAdjustmentsReasonCodeRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `state`.
    public var state: Field<CreateAdherenceAdjustmentsReasonCodeRequestState> { Field("state") }
}

/// A value of `state` of ``CreateAdherenceAdjustmentsReasonCodeRequest``, open to those that are newer than this
/// version.
public struct CreateAdherenceAdjustmentsReasonCodeRequestState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Active`.
    public static var active: Self { "Active" }
    /// `Inactive`.
    public static var inactive: Self { "Inactive" }
}

/// The schema `CreateAdherenceAdjustmentsReasonCodesBulkRequest`.
public typealias CreateAdherenceAdjustmentsReasonCodesBulkRequest = Model<CreateAdherenceAdjustmentsReasonCodesBulkRequestFields>

/// The properties of ``CreateAdherenceAdjustmentsReasonCodesBulkRequest``.
public struct CreateAdherenceAdjustmentsReasonCodesBulkRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `reasonCodes`.
    public var reasonCodes: Field<[CreateAdherenceAdjustmentsReasonCodeRequest]> { Field("reasonCodes") }
}

/// The schema `CreateAdminTimeOffRequest`.
public typealias CreateAdminTimeOffRequest = Model<CreateAdminTimeOffRequestFields>

/// The properties of ``CreateAdminTimeOffRequest``.
public struct CreateAdminTimeOffRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `status`, required.
    public var status: Field<CreateAdminTimeOffRequestStatus> { Field("status") }
    /// `users`, required.
    public var users: Field<[UserReference]> { Field("users") }
    /// `activityCodeId`, required.
    public var activityCodeId: Field<String> { Field("activityCodeId") }
    /// `notes`.
    public var notes: Field<String> { Field("notes") }
    /// `fullDayManagementUnitDates`.
    public var fullDayManagementUnitDates: Field<[String]> { Field("fullDayManagementUnitDates") }
    /// `fullDayEarliestStartOffsetMinutes`.
    public var fullDayEarliestStartOffsetMinutes: Field<[Int]> { Field("fullDayEarliestStartOffsetMinutes") }
    /// `fullDayLatestEndOffsetMinutes`.
    public var fullDayLatestEndOffsetMinutes: Field<[Int]> { Field("fullDayLatestEndOffsetMinutes") }
    /// `partialDayStartDateTimes`.
    public var partialDayStartDateTimes: Field<[Instant]> { Field("partialDayStartDateTimes") }
    /// `dailyDurationMinutes`.
    public var dailyDurationMinutes: Field<Int> { Field("dailyDurationMinutes") }
    /// `durationMinutes`.
    public var durationMinutes: Field<[Int]> { Field("durationMinutes") }
    /// `payableMinutes`.
    public var payableMinutes: Field<[Int]> { Field("payableMinutes") }
    /// `paid`.
    public var paid: Field<Bool> { Field("paid") }
}

/// A value of `status` of ``CreateAdminTimeOffRequest``, open to those that are newer than this version.
public struct CreateAdminTimeOffRequestStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `PENDING`.
    public static var pending: Self { "PENDING" }
    /// `APPROVED`.
    public static var approved: Self { "APPROVED" }
}

/// The schema `CreateAgentTimeOffRequest`.
public typealias CreateAgentTimeOffRequest = Model<CreateAgentTimeOffRequestFields>

/// The properties of ``CreateAgentTimeOffRequest``.
public struct CreateAgentTimeOffRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `activityCodeId`, required.
    public var activityCodeId: Field<String> { Field("activityCodeId") }
    /// `notes`.
    public var notes: Field<String> { Field("notes") }
    /// `fullDayManagementUnitDates`.
    public var fullDayManagementUnitDates: Field<[String]> { Field("fullDayManagementUnitDates") }
    /// `fullDayEarliestStartOffsetMinutes`.
    public var fullDayEarliestStartOffsetMinutes: Field<[Int]> { Field("fullDayEarliestStartOffsetMinutes") }
    /// `fullDayLatestEndOffsetMinutes`.
    public var fullDayLatestEndOffsetMinutes: Field<[Int]> { Field("fullDayLatestEndOffsetMinutes") }
    /// `partialDayStartDateTimes`.
    public var partialDayStartDateTimes: Field<[Instant]> { Field("partialDayStartDateTimes") }
    /// `dailyDurationMinutes`.
    public var dailyDurationMinutes: Field<Int> { Field("dailyDurationMinutes") }
    /// `durationMinutes`.
    public var durationMinutes: Field<[Int]> { Field("durationMinutes") }
    /// `payableMinutes`.
    public var payableMinutes: Field<[Int]> { Field("payableMinutes") }
}

/// The schema `CreateAlternativeShiftTradeRequest`.
public typealias CreateAlternativeShiftTradeRequest = Model<CreateAlternativeShiftTradeRequestFields>

/// The properties of ``CreateAlternativeShiftTradeRequest``.
public struct CreateAlternativeShiftTradeRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `jobId`, required.
    public var jobId: Field<String> { Field("jobId") }
    /// `dropShiftReferenceKeys`.
    public var dropShiftReferenceKeys: Field<[String]> { Field("dropShiftReferenceKeys") }
    /// `pickupShiftReferenceKeys`.
    public var pickupShiftReferenceKeys: Field<[String]> { Field("pickupShiftReferenceKeys") }
    /// `alternativeShiftTradeGranularity`, required.
    public var alternativeShiftTradeGranularity: Field<CreateAlternativeShiftTradeRequestAlternativeShiftTradeGranularity> { Field("alternativeShiftTradeGranularity") }
    /// `expirationDate`.
    public var expirationDate: Field<Instant> { Field("expirationDate") }
    /// `reviewNote`.
    public var reviewNote: Field<String> { Field("reviewNote") }
}

/// A value of `alternativeShiftTradeGranularity` of ``CreateAlternativeShiftTradeRequest``, open to those that are
/// newer than this version.
public struct CreateAlternativeShiftTradeRequestAlternativeShiftTradeGranularity: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Daily`.
    public static var daily: Self { "Daily" }
}

/// The schema `CreateBusinessUnitRequest`.
public typealias CreateBusinessUnitRequest = Model<CreateBusinessUnitRequestFields>

/// The properties of ``CreateBusinessUnitRequest``.
public struct CreateBusinessUnitRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    public var name: Field<String> { Field("name") }
    /// `divisionId`, required.
    public var divisionId: Field<String> { Field("divisionId") }
    /// `settings`, required.
    public var settings: Field<CreateBusinessUnitSettingsRequest> { Field("settings") }
}

/// The schema `CreateBusinessUnitSettingsRequest`.
public typealias CreateBusinessUnitSettingsRequest = Model<CreateBusinessUnitSettingsRequestFields>

/// The properties of ``CreateBusinessUnitSettingsRequest``.
public struct CreateBusinessUnitSettingsRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `startDayOfWeek`, required.
    public var startDayOfWeek: Field<CreateBusinessUnitSettingsRequestStartDayOfWeek> { Field("startDayOfWeek") }
    /// `timeZone`, required.
    public var timeZone: Field<String> { Field("timeZone") }
    /// `shortTermForecasting`.
    public var shortTermForecasting: Field<BuShortTermForecastingSettings> { Field("shortTermForecasting") }
    /// `scheduling`.
    public var scheduling: Field<BuSchedulingSettingsRequest> { Field("scheduling") }
    /// `notifications`.
    public var notifications: Field<BuNotificationSettingsRequest> { Field("notifications") }
    /// `learning`.
    public var learning: Field<BuActivitySettingsRequest> { Field("learning") }
    /// `coaching`.
    public var coaching: Field<BuActivitySettingsRequest> { Field("coaching") }
}

/// A value of `startDayOfWeek` of ``CreateBusinessUnitSettingsRequest``, open to those that are newer than this
/// version.
public struct CreateBusinessUnitSettingsRequestStartDayOfWeek: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Sunday`.
    public static var sunday: Self { "Sunday" }
    /// `Monday`.
    public static var monday: Self { "Monday" }
    /// `Tuesday`.
    public static var tuesday: Self { "Tuesday" }
    /// `Wednesday`.
    public static var wednesday: Self { "Wednesday" }
    /// `Thursday`.
    public static var thursday: Self { "Thursday" }
    /// `Friday`.
    public static var friday: Self { "Friday" }
    /// `Saturday`.
    public static var saturday: Self { "Saturday" }
}

/// The schema `CreateCapacityPlanStaffingGroupMetricChangeRequest`.
public typealias CreateCapacityPlanStaffingGroupMetricChangeRequest = Model<CreateCapacityPlanStaffingGroupMetricChangeRequestFields>

/// The properties of ``CreateCapacityPlanStaffingGroupMetricChangeRequest``.
public struct CreateCapacityPlanStaffingGroupMetricChangeRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `numberOfWeeks`, required.
    public var numberOfWeeks: Field<Int> { Field("numberOfWeeks") }
    /// `weekStartNumber`, required.
    public var weekStartNumber: Field<Int> { Field("weekStartNumber") }
    /// `value`, required.
    public var value: Field<Double> { Field("value") }
    /// `metric`, required.
    public var metric: Field<CreateCapacityPlanStaffingGroupMetricChangeRequestMetric> { Field("metric") }
    /// `notes`.
    public var notes: Field<String> { Field("notes") }
    /// `transfersFullTimeEquivalent`.
    public var transfersFullTimeEquivalent: Field<TransfersFullTimeEquivalent> { Field("transfersFullTimeEquivalent") }
    /// `staffingGroupIds`, required.
    public var staffingGroupIds: Field<[String]> { Field("staffingGroupIds") }
    /// `version`, required.
    public var version: Field<Int> { Field("version") }
}

/// A value of `metric` of ``CreateCapacityPlanStaffingGroupMetricChangeRequest``, open to those that are newer than
/// this version.
public struct CreateCapacityPlanStaffingGroupMetricChangeRequestMetric: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `StartingWeeklyFullTimeEquivalentCount`.
    public static var startingWeeklyFullTimeEquivalentCount: Self { "StartingWeeklyFullTimeEquivalentCount" }
    /// `NewHiresFullTimeEquivalentCount`.
    public static var newHiresFullTimeEquivalentCount: Self { "NewHiresFullTimeEquivalentCount" }
    /// `AttritionPercentage`.
    public static var attritionPercentage: Self { "AttritionPercentage" }
    /// `ShrinkagePercentage`.
    public static var shrinkagePercentage: Self { "ShrinkagePercentage" }
    /// `TransfersFullTimeEquivalentCount`.
    public static var transfersFullTimeEquivalentCount: Self { "TransfersFullTimeEquivalentCount" }
    /// `ExtraTimeUnderTimeFullTimeEquivalentCount`.
    public static var extraTimeUnderTimeFullTimeEquivalentCount: Self { "ExtraTimeUnderTimeFullTimeEquivalentCount" }
}

/// The schema `CreateManagementUnitApiRequest`.
public typealias CreateManagementUnitApiRequest = Model<CreateManagementUnitApiRequestFields>

/// The properties of ``CreateManagementUnitApiRequest``.
public struct CreateManagementUnitApiRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    public var name: Field<String> { Field("name") }
    /// `timeZone`.
    public var timeZone: Field<String> { Field("timeZone") }
    /// `startDayOfWeek`.
    public var startDayOfWeek: Field<CreateManagementUnitApiRequestStartDayOfWeek> { Field("startDayOfWeek") }
    /// `settings`.
    public var settings: Field<CreateManagementUnitSettingsRequest> { Field("settings") }
    /// `divisionId`.
    public var divisionId: Field<String> { Field("divisionId") }
    /// `businessUnitId`, required.
    public var businessUnitId: Field<String> { Field("businessUnitId") }
}

/// A value of `startDayOfWeek` of ``CreateManagementUnitApiRequest``, open to those that are newer than this version.
public struct CreateManagementUnitApiRequestStartDayOfWeek: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Sunday`.
    public static var sunday: Self { "Sunday" }
    /// `Monday`.
    public static var monday: Self { "Monday" }
    /// `Tuesday`.
    public static var tuesday: Self { "Tuesday" }
    /// `Wednesday`.
    public static var wednesday: Self { "Wednesday" }
    /// `Thursday`.
    public static var thursday: Self { "Thursday" }
    /// `Friday`.
    public static var friday: Self { "Friday" }
    /// `Saturday`.
    public static var saturday: Self { "Saturday" }
}

/// The schema `CreateManagementUnitSettingsRequest`.
public typealias CreateManagementUnitSettingsRequest = Model<CreateManagementUnitSettingsRequestFields>

/// The properties of ``CreateManagementUnitSettingsRequest``.
public struct CreateManagementUnitSettingsRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `adherence`.
    public var adherence: Field<AdherenceSettings> { Field("adherence") }
    /// `shortTermForecasting`.
    public var shortTermForecasting: Field<ShortTermForecastingSettings> { Field("shortTermForecasting") }
    /// `timeOff`.
    public var timeOff: Field<TimeOffSettingsRequest> { Field("timeOff") }
    /// `scheduling`.
    public var scheduling: Field<SchedulingSettingsRequest> { Field("scheduling") }
    /// `shiftTrading`.
    public var shiftTrading: Field<ShiftTradeSettings> { Field("shiftTrading") }
}

/// The schema `CreatePlanningGroupRequest`.
public typealias CreatePlanningGroupRequest = Model<CreatePlanningGroupRequestFields>

/// The properties of ``CreatePlanningGroupRequest``.
public struct CreatePlanningGroupRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    public var name: Field<String> { Field("name") }
    /// `routePaths`, required.
    public var routePaths: Field<[RoutePathRequest]> { Field("routePaths") }
    /// `serviceGoalTemplateId`, required.
    public var serviceGoalTemplateId: Field<String> { Field("serviceGoalTemplateId") }
}

/// The schema `CreateScheduleBid`.
public typealias CreateScheduleBid = Model<CreateScheduleBidFields>

/// The properties of ``CreateScheduleBid``.
public struct CreateScheduleBidFields: FieldSet {
    /// Makes the set.
    public init() {}
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
    /// `weeksToSchedule`, required.
    public var weeksToSchedule: Field<Int> { Field("weeksToSchedule") }
    /// `endOverridesAndRotations`.
    public var endOverridesAndRotations: Field<Bool> { Field("endOverridesAndRotations") }
    /// `agentRankingType`, required.
    public var agentRankingType: Field<CreateScheduleBidAgentRankingType> { Field("agentRankingType") }
    /// `rankingTiebreakerType`, required.
    public var rankingTiebreakerType: Field<CreateScheduleBidRankingTiebreakerType> { Field("rankingTiebreakerType") }
}

/// A value of `agentRankingType` of ``CreateScheduleBid``, open to those that are newer than this version.
public struct CreateScheduleBidAgentRankingType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `HireDate`.
    public static var hireDate: Self { "HireDate" }
    /// `Performance`.
    public static var performance: Self { "Performance" }
}

/// A value of `rankingTiebreakerType` of ``CreateScheduleBid``, open to those that are newer than this version.
public struct CreateScheduleBidRankingTiebreakerType: OpenEnum {
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

/// The schema `CreateServiceGoalTemplate`.
public typealias CreateServiceGoalTemplate = Model<CreateServiceGoalTemplateFields>

/// The properties of ``CreateServiceGoalTemplate``.
public struct CreateServiceGoalTemplateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    public var name: Field<String> { Field("name") }
    /// `serviceLevel`.
    public var serviceLevel: Field<BuServiceLevel> { Field("serviceLevel") }
    /// `averageSpeedOfAnswer`.
    public var averageSpeedOfAnswer: Field<BuAverageSpeedOfAnswer> { Field("averageSpeedOfAnswer") }
    /// `abandonRate`.
    public var abandonRate: Field<BuAbandonRate> { Field("abandonRate") }
    /// `impactOverride`.
    public var impactOverride: Field<ServiceGoalTemplateImpactOverride> { Field("impactOverride") }
}

/// The schema `CreateStaffingGroupAllocation`.
public typealias CreateStaffingGroupAllocation = Model<CreateStaffingGroupAllocationFields>

/// The properties of ``CreateStaffingGroupAllocation``.
public struct CreateStaffingGroupAllocationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `staffingGroupId`, required.
    public var staffingGroupId: Field<String> { Field("staffingGroupId") }
    /// `initialShrinkagePercentage`, required.
    public var initialShrinkagePercentage: Field<Double> { Field("initialShrinkagePercentage") }
    /// `initialAttritionPercentage`, required.
    public var initialAttritionPercentage: Field<Double> { Field("initialAttritionPercentage") }
    /// `startingWeeklyFullTimeEquivalentCount`, required.
    public var startingWeeklyFullTimeEquivalentCount: Field<Double> { Field("startingWeeklyFullTimeEquivalentCount") }
}

/// The schema `CreateStaffingGroupRequest`.
public typealias CreateStaffingGroupRequest = Model<CreateStaffingGroupRequestFields>

/// The properties of ``CreateStaffingGroupRequest``.
public struct CreateStaffingGroupRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    public var name: Field<String> { Field("name") }
    /// `userIds`.
    public var userIds: Field<[String]> { Field("userIds") }
    /// `managementUnitId`.
    public var managementUnitId: Field<String> { Field("managementUnitId") }
    /// `planningGroupIds`.
    public var planningGroupIds: Field<[String]> { Field("planningGroupIds") }
}

/// The schema `CreateTimeOffLimitRequest`.
public typealias CreateTimeOffLimitRequest = Model<CreateTimeOffLimitRequestFields>

/// The properties of ``CreateTimeOffLimitRequest``.
public struct CreateTimeOffLimitRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `granularity`.
    public var granularity: Field<CreateTimeOffLimitRequestGranularity> { Field("granularity") }
    /// `defaultLimitMinutes`.
    public var defaultLimitMinutes: Field<Int> { Field("defaultLimitMinutes") }
}

/// A value of `granularity` of ``CreateTimeOffLimitRequest``, open to those that are newer than this version.
public struct CreateTimeOffLimitRequestGranularity: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Daily`.
    public static var daily: Self { "Daily" }
    /// `FifteenMinutes`.
    public static var fifteenMinutes: Self { "FifteenMinutes" }
}

/// The schema `CreateTimeOffPlanBusinessUnitAssociation`.
public typealias CreateTimeOffPlanBusinessUnitAssociation = Model<CreateTimeOffPlanBusinessUnitAssociationFields>

/// The properties of ``CreateTimeOffPlanBusinessUnitAssociation``.
public struct CreateTimeOffPlanBusinessUnitAssociationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `managementUnitIds`.
    public var managementUnitIds: Field<[String]> { Field("managementUnitIds") }
    /// `staffingGroupIds`.
    public var staffingGroupIds: Field<[String]> { Field("staffingGroupIds") }
}

/// The schema `CreateTimeOffPlanManagementUnitAssociation`.
public typealias CreateTimeOffPlanManagementUnitAssociation = Model<CreateTimeOffPlanManagementUnitAssociationFields>

/// The properties of ``CreateTimeOffPlanManagementUnitAssociation``.
public struct CreateTimeOffPlanManagementUnitAssociationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `managementUnitId`, required.
    public var managementUnitId: Field<String> { Field("managementUnitId") }
    /// `staffingGroupIds`.
    public var staffingGroupIds: Field<[String]> { Field("staffingGroupIds") }
}

/// The schema `CreateTimeOffPlanRequest`.
public typealias CreateTimeOffPlanRequest = Model<CreateTimeOffPlanRequestFields>

/// The properties of ``CreateTimeOffPlanRequest``.
public struct CreateTimeOffPlanRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    public var name: Field<String> { Field("name") }
    /// `activityCodeIds`.
    public var activityCodeIds: Field<[String]> { Field("activityCodeIds") }
    /// `timeOffLimitIds`.
    public var timeOffLimitIds: Field<[String]> { Field("timeOffLimitIds") }
    /// `autoApprovalRule`, required.
    public var autoApprovalRule: Field<CreateTimeOffPlanRequestAutoApprovalRule> { Field("autoApprovalRule") }
    /// `daysBeforeStartToExpireFromWaitlist`.
    public var daysBeforeStartToExpireFromWaitlist: Field<Int> { Field("daysBeforeStartToExpireFromWaitlist") }
    /// `hrisTimeOffType`.
    public var hrisTimeOffType: Field<HrisTimeOffType> { Field("hrisTimeOffType") }
    /// `active`, required.
    public var active: Field<Bool> { Field("active") }
}

/// A value of `autoApprovalRule` of ``CreateTimeOffPlanRequest``, open to those that are newer than this version.
public struct CreateTimeOffPlanRequestAutoApprovalRule: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Never`.
    public static var never: Self { "Never" }
    /// `Always`.
    public static var always: Self { "Always" }
    /// `CheckLimits`.
    public static var checkLimits: Self { "CheckLimits" }
    /// `CheckActivityCodes`.
    public static var checkActivityCodes: Self { "CheckActivityCodes" }
    /// `CheckLimitsAndActivityCodes`.
    public static var checkLimitsAndActivityCodes: Self { "CheckLimitsAndActivityCodes" }
}

/// The schema `CreateWorkPlan`.
public typealias CreateWorkPlan = Model<CreateWorkPlanFields>

/// The properties of ``CreateWorkPlan``.
public struct CreateWorkPlanFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    public var name: Field<String> { Field("name") }
    /// `enabled`.
    public var enabled: Field<Bool> { Field("enabled") }
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
    public var shiftStartVarianceType: Field<CreateWorkPlanShiftStartVarianceType> { Field("shiftStartVarianceType") }
    /// `shiftStartVariancePeriod`.
    public var shiftStartVariancePeriod: Field<CreateWorkPlanShiftStartVariancePeriod> { Field("shiftStartVariancePeriod") }
    /// `shiftStartVariances`.
    public var shiftStartVariances: Field<ListWrapperShiftStartVariance> { Field("shiftStartVariances") }
    /// `shifts`.
    public var shifts: Field<[CreateWorkPlanShift]> { Field("shifts") }
    /// `agents`.
    public var agents: Field<[UserReference]> { Field("agents") }
}

/// A value of `shiftStartVarianceType` of ``CreateWorkPlan``, open to those that are newer than this version.
public struct CreateWorkPlanShiftStartVarianceType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ShiftStart`.
    public static var shiftStart: Self { "ShiftStart" }
    /// `ShiftStartAndPaidDuration`.
    public static var shiftStartAndPaidDuration: Self { "ShiftStartAndPaidDuration" }
}

/// A value of `shiftStartVariancePeriod` of ``CreateWorkPlan``, open to those that are newer than this version.
public struct CreateWorkPlanShiftStartVariancePeriod: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Weekly`.
    public static var weekly: Self { "Weekly" }
    /// `PlanningPeriod`.
    public static var planningPeriod: Self { "PlanningPeriod" }
}

/// The schema `CreateWorkPlanActivity`.
public typealias CreateWorkPlanActivity = Model<CreateWorkPlanActivityFields>

/// The properties of ``CreateWorkPlanActivity``.
public struct CreateWorkPlanActivityFields: FieldSet {
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
}

/// The schema `CreateWorkPlanBid`.
public typealias CreateWorkPlanBid = Model<CreateWorkPlanBidFields>

/// The properties of ``CreateWorkPlanBid``.
public struct CreateWorkPlanBidFields: FieldSet {
    /// Makes the set.
    public init() {}
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
    /// `agentRankingType`, required.
    public var agentRankingType: Field<CreateWorkPlanBidAgentRankingType> { Field("agentRankingType") }
    /// `rankingTiebreakerType`, required.
    public var rankingTiebreakerType: Field<CreateWorkPlanBidRankingTiebreakerType> { Field("rankingTiebreakerType") }
    /// `endOverridesAndRotations`.
    public var endOverridesAndRotations: Field<Bool> { Field("endOverridesAndRotations") }
    /// `workPlanFieldsVisibleToAgents`, required.
    public var workPlanFieldsVisibleToAgents: Field<[CreateWorkPlanBidWorkPlanFieldsVisibleToAgents]> { Field("workPlanFieldsVisibleToAgents") }
}

/// A value of `agentRankingType` of ``CreateWorkPlanBid``, open to those that are newer than this version.
public struct CreateWorkPlanBidAgentRankingType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `HireDate`.
    public static var hireDate: Self { "HireDate" }
    /// `Performance`.
    public static var performance: Self { "Performance" }
}

/// A value of `rankingTiebreakerType` of ``CreateWorkPlanBid``, open to those that are newer than this version.
public struct CreateWorkPlanBidRankingTiebreakerType: OpenEnum {
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

/// A value of `workPlanFieldsVisibleToAgents` of ``CreateWorkPlanBid``, open to those that are newer than this version.
public struct CreateWorkPlanBidWorkPlanFieldsVisibleToAgents: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Name`.
    public static var name: Self { "Name" }
    /// `PaidHours`.
    public static var paidHours: Self { "PaidHours" }
}

/// The schema `CreateWorkPlanShift`.
public typealias CreateWorkPlanShift = Model<CreateWorkPlanShiftFields>

/// The properties of ``CreateWorkPlanShift``.
public struct CreateWorkPlanShiftFields: FieldSet {
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
    public var dayOffRule: Field<CreateWorkPlanShiftDayOffRule> { Field("dayOffRule") }
    /// `planningPeriodConstraints`.
    public var planningPeriodConstraints: Field<PlanningPeriodShiftConstraints> { Field("planningPeriodConstraints") }
    /// `activities`.
    public var activities: Field<[CreateWorkPlanActivity]> { Field("activities") }
}

/// A value of `dayOffRule` of ``CreateWorkPlanShift``, open to those that are newer than this version.
public struct CreateWorkPlanShiftDayOffRule: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `NextDayOff`.
    public static var nextDayOff: Self { "NextDayOff" }
    /// `PreviousDayOff`.
    public static var previousDayOff: Self { "PreviousDayOff" }
}

/// The schema `CsvExportErrorDetails`.
public typealias CsvExportErrorDetails = Model<CsvExportErrorDetailsFields>

/// The properties of ``CsvExportErrorDetails``.
public struct CsvExportErrorDetailsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `errorCode`, required.
    public var errorCode: Field<String> { Field("errorCode") }
    /// `errorMessage`, required.
    public var errorMessage: Field<String> { Field("errorMessage") }
}

/// The schema `CurrentAgentAdherenceAdjustment`.
public typealias CurrentAgentAdherenceAdjustment = Model<CurrentAgentAdherenceAdjustmentFields>

/// The properties of ``CurrentAgentAdherenceAdjustment``.
public struct CurrentAgentAdherenceAdjustmentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `agent`.
    public var agent: Field<UserReference> { Field("agent") }
    /// `managementUnit`.
    public var managementUnit: Field<ManagementUnitReference> { Field("managementUnit") }
    /// `businessUnit`.
    public var businessUnit: Field<BusinessUnitReference> { Field("businessUnit") }
    /// `startDate`.
    public var startDate: Field<Instant> { Field("startDate") }
    /// `lengthMinutes`.
    public var lengthMinutes: Field<Int> { Field("lengthMinutes") }
    /// `reasonCode`.
    public var reasonCode: Field<AdherenceAdjustmentsReasonCodeReference> { Field("reasonCode") }
    /// `status`.
    public var status: Field<CurrentAgentAdherenceAdjustmentStatus> { Field("status") }
    /// `expired`.
    public var expired: Field<Bool> { Field("expired") }
    /// `submitterNotes`.
    public var submitterNotes: Field<String> { Field("submitterNotes") }
    /// `reviewerNotes`.
    public var reviewerNotes: Field<String> { Field("reviewerNotes") }
    /// `reviewedBy`.
    public var reviewedBy: Field<UserReference> { Field("reviewedBy") }
    /// `reviewedDate`.
    public var reviewedDate: Field<Instant> { Field("reviewedDate") }
    /// `metadata`.
    public var metadata: Field<WfmVersionedEntityMetadata> { Field("metadata") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `status` of ``CurrentAgentAdherenceAdjustment``, open to those that are newer than this version.
public struct CurrentAgentAdherenceAdjustmentStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Approved`.
    public static var approved: Self { "Approved" }
    /// `Denied`.
    public static var denied: Self { "Denied" }
    /// `Pending`.
    public static var pending: Self { "Pending" }
}

/// The schema `CurrentAgentCursorAdherenceAdjustmentsListing`.
public typealias CurrentAgentCursorAdherenceAdjustmentsListing = Model<CurrentAgentCursorAdherenceAdjustmentsListingFields>

/// The properties of ``CurrentAgentCursorAdherenceAdjustmentsListing``.
public struct CurrentAgentCursorAdherenceAdjustmentsListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[CurrentAgentAdherenceAdjustment]> { Field("entities") }
    /// `nextUri`.
    public var nextUri: Field<String> { Field("nextUri") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
    /// `previousUri`.
    public var previousUri: Field<String> { Field("previousUri") }
}

/// The schema `CurrentUserScheduleRequestBody`.
public typealias CurrentUserScheduleRequestBody = Model<CurrentUserScheduleRequestBodyFields>

/// The properties of ``CurrentUserScheduleRequestBody``.
public struct CurrentUserScheduleRequestBodyFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `startDate`, required.
    public var startDate: Field<Instant> { Field("startDate") }
    /// `endDate`, required.
    public var endDate: Field<Instant> { Field("endDate") }
    /// `loadFullWeeks`.
    public var loadFullWeeks: Field<Bool> { Field("loadFullWeeks") }
}

/// The schema `CurrentUserTimeOffIntegrationStatusRequest`.
public typealias CurrentUserTimeOffIntegrationStatusRequest = Model<CurrentUserTimeOffIntegrationStatusRequestFields>

/// The properties of ``CurrentUserTimeOffIntegrationStatusRequest``.
public struct CurrentUserTimeOffIntegrationStatusRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `timeOffRequestIds`, required.
    public var timeOffRequestIds: Field<[String]> { Field("timeOffRequestIds") }
}

/// The schema `CursorAdherenceAdjustmentsListing`.
public typealias CursorAdherenceAdjustmentsListing = Model<CursorAdherenceAdjustmentsListingFields>

/// The properties of ``CursorAdherenceAdjustmentsListing``.
public struct CursorAdherenceAdjustmentsListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[AdherenceAdjustment]> { Field("entities") }
    /// `nextUri`.
    public var nextUri: Field<String> { Field("nextUri") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
    /// `previousUri`.
    public var previousUri: Field<String> { Field("previousUri") }
}
