// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

/// The schema `SearchAlternativeShiftTradesRequest`.
public typealias SearchAlternativeShiftTradesRequest = Model<SearchAlternativeShiftTradesRequestFields>

/// The properties of ``SearchAlternativeShiftTradesRequest``.
public struct SearchAlternativeShiftTradesRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `managementUnitIds`.
    @_alwaysEmitIntoClient public var managementUnitIds: Field<[String]> { Field("managementUnitIds") }
    /// `agentIds`.
    @_alwaysEmitIntoClient public var agentIds: Field<[String]> { Field("agentIds") }
}

/// The schema `SearchShiftTradeResponse`.
public typealias SearchShiftTradeResponse = Model<SearchShiftTradeResponseFields>

/// The properties of ``SearchShiftTradeResponse``.
public struct SearchShiftTradeResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `trade`.
    @_alwaysEmitIntoClient public var trade: Field<ShiftTradeResponse> { Field("trade") }
    /// `matchingReceivingShiftIds`.
    @_alwaysEmitIntoClient public var matchingReceivingShiftIds: Field<[String]> { Field("matchingReceivingShiftIds") }
    /// `preview`.
    @_alwaysEmitIntoClient public var preview: Field<ShiftTradePreviewResponse> { Field("preview") }
}

/// The schema `SearchShiftTradesRequest`.
public typealias SearchShiftTradesRequest = Model<SearchShiftTradesRequestFields>

/// The properties of ``SearchShiftTradesRequest``.
public struct SearchShiftTradesRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `receivingScheduleId`, required.
    @_alwaysEmitIntoClient public var receivingScheduleId: Field<String> { Field("receivingScheduleId") }
    /// `receivingShiftIds`.
    @_alwaysEmitIntoClient public var receivingShiftIds: Field<[String]> { Field("receivingShiftIds") }
}

/// The schema `SearchShiftTradesResponse`.
public typealias SearchShiftTradesResponse = Model<SearchShiftTradesResponseFields>

/// The properties of ``SearchShiftTradesResponse``.
public struct SearchShiftTradesResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `trades`.
    @_alwaysEmitIntoClient public var trades: Field<[SearchShiftTradeResponse]> { Field("trades") }
    /// `downloadUrl`.
    @_alwaysEmitIntoClient public var downloadUrl: Field<String> { Field("downloadUrl") }
}

/// The schema `SearchUnmatchedShiftTradeListJobRequest`.
public typealias SearchUnmatchedShiftTradeListJobRequest = Model<SearchUnmatchedShiftTradeListJobRequestFields>

/// The properties of ``SearchUnmatchedShiftTradeListJobRequest``.
public struct SearchUnmatchedShiftTradeListJobRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `managementUnitIds`, required.
    @_alwaysEmitIntoClient public var managementUnitIds: Field<[String]> { Field("managementUnitIds") }
    /// `weekDates`, required.
    @_alwaysEmitIntoClient public var weekDates: Field<[String]> { Field("weekDates") }
    /// `receivingSchedule`, required.
    @_alwaysEmitIntoClient public var receivingSchedule: Field<ReceivingScheduleLookup> { Field("receivingSchedule") }
    /// `receivingShiftIds`.
    @_alwaysEmitIntoClient public var receivingShiftIds: Field<[String]> { Field("receivingShiftIds") }
}

/// The schema `SearchUnmatchedShiftTradeListJobResponseItem`.
public typealias SearchUnmatchedShiftTradeListJobResponseItem = Model<SearchUnmatchedShiftTradeListJobResponseItemFields>

/// The properties of ``SearchUnmatchedShiftTradeListJobResponseItem``.
public struct SearchUnmatchedShiftTradeListJobResponseItemFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `trades`, required.
    @_alwaysEmitIntoClient public var trades: Field<[SearchUnmatchedShiftTradeResponseItem]> { Field("trades") }
}

/// The schema `SearchUnmatchedShiftTradeResponseItem`.
public typealias SearchUnmatchedShiftTradeResponseItem = Model<SearchUnmatchedShiftTradeResponseItemFields>

/// The properties of ``SearchUnmatchedShiftTradeResponseItem``.
public struct SearchUnmatchedShiftTradeResponseItemFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `trade`, required.
    @_alwaysEmitIntoClient public var trade: Field<ShiftTradeResponseItem> { Field("trade") }
    /// `receivingShiftMatches`, required.
    @_alwaysEmitIntoClient public var receivingShiftMatches: Field<[ShiftTradeMatchResponseItem]> { Field("receivingShiftMatches") }
}

/// The schema `SecondaryPresence`.
public typealias SecondaryPresence = Model<SecondaryPresenceFields>

/// The properties of ``SecondaryPresence``.
public struct SecondaryPresenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `SecondaryPresenceLookupItem`.
public typealias SecondaryPresenceLookupItem = Model<SecondaryPresenceLookupItemFields>

/// The properties of ``SecondaryPresenceLookupItem``.
public struct SecondaryPresenceLookupItemFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `lookupId`.
    @_alwaysEmitIntoClient public var lookupId: Field<String> { Field("lookupId") }
    /// `secondaryPresence`.
    @_alwaysEmitIntoClient public var secondaryPresence: Field<SecondaryPresence> { Field("secondaryPresence") }
}

/// The schema `ServiceGoalTemplate`.
public typealias ServiceGoalTemplate = Model<ServiceGoalTemplateFields>

/// The properties of ``ServiceGoalTemplate``.
public struct ServiceGoalTemplateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `serviceLevel`.
    @_alwaysEmitIntoClient public var serviceLevel: Field<BuServiceLevel> { Field("serviceLevel") }
    /// `averageSpeedOfAnswer`.
    @_alwaysEmitIntoClient public var averageSpeedOfAnswer: Field<BuAverageSpeedOfAnswer> { Field("averageSpeedOfAnswer") }
    /// `abandonRate`.
    @_alwaysEmitIntoClient public var abandonRate: Field<BuAbandonRate> { Field("abandonRate") }
    /// `metadata`.
    @_alwaysEmitIntoClient public var metadata: Field<WfmVersionedEntityMetadata> { Field("metadata") }
    /// `impactOverride`.
    @_alwaysEmitIntoClient public var impactOverride: Field<ServiceGoalTemplateImpactOverride> { Field("impactOverride") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `ServiceGoalTemplateImpactOverride`.
public typealias ServiceGoalTemplateImpactOverride = Model<ServiceGoalTemplateImpactOverrideFields>

/// The properties of ``ServiceGoalTemplateImpactOverride``.
public struct ServiceGoalTemplateImpactOverrideFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `enabled`, required.
    @_alwaysEmitIntoClient public var enabled: Field<Bool> { Field("enabled") }
    /// `impact`, required.
    @_alwaysEmitIntoClient public var impact: Field<WfmServiceGoalImpactSettings> { Field("impact") }
}

/// The schema `ServiceGoalTemplateList`.
public typealias ServiceGoalTemplateList = Model<ServiceGoalTemplateListFields>

/// The properties of ``ServiceGoalTemplateList``.
public struct ServiceGoalTemplateListFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[ServiceGoalTemplate]> { Field("entities") }
    /// `metadata`.
    @_alwaysEmitIntoClient public var metadata: Field<WfmVersionedEntityMetadata> { Field("metadata") }
}

/// The schema `ServiceGoalTemplateReference`.
public typealias ServiceGoalTemplateReference = Model<ServiceGoalTemplateReferenceFields>

/// The properties of ``ServiceGoalTemplateReference``.
public struct ServiceGoalTemplateReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `SessionFiles`.
public typealias SessionFiles = Model<SessionFilesFields>

/// The properties of ``SessionFiles``.
public struct SessionFilesFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `metaData`.
    @_alwaysEmitIntoClient public var metaData: Field<SessionMetaData> { Field("metaData") }
    /// `offered`.
    @_alwaysEmitIntoClient public var offered: Field<SessionMetricData> { Field("offered") }
    /// `averageHandleTime`.
    @_alwaysEmitIntoClient public var averageHandleTime: Field<SessionMetricData> { Field("averageHandleTime") }
}

/// The schema `SessionInfo`.
public typealias SessionInfo = Model<SessionInfoFields>

/// The properties of ``SessionInfo``.
public struct SessionInfoFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `version`.
    @_alwaysEmitIntoClient public var version: Field<Int> { Field("version") }
    /// `sessionId`.
    @_alwaysEmitIntoClient public var sessionId: Field<String> { Field("sessionId") }
    /// `businessUnitId`.
    @_alwaysEmitIntoClient public var businessUnitId: Field<String> { Field("businessUnitId") }
    /// `planningGroupsVersion`.
    @_alwaysEmitIntoClient public var planningGroupsVersion: Field<Int> { Field("planningGroupsVersion") }
    /// `dateOfSession`.
    @_alwaysEmitIntoClient public var dateOfSession: Field<Instant> { Field("dateOfSession") }
}

/// The schema `SessionMetaData`.
public typealias SessionMetaData = Model<SessionMetaDataFields>

/// The properties of ``SessionMetaData``.
public struct SessionMetaDataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `downloadUrl`.
    @_alwaysEmitIntoClient public var downloadUrl: Field<String> { Field("downloadUrl") }
    /// `downloadResult`.
    @_alwaysEmitIntoClient public var downloadResult: Field<SessionMetaDataResult> { Field("downloadResult") }
}

/// The schema `SessionMetaDataResult`.
public typealias SessionMetaDataResult = Model<SessionMetaDataResultFields>

/// The properties of ``SessionMetaDataResult``.
public struct SessionMetaDataResultFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `sessionInfo`.
    @_alwaysEmitIntoClient public var sessionInfo: Field<SessionInfo> { Field("sessionInfo") }
    /// `snapshots`.
    @_alwaysEmitIntoClient public var snapshots: Field<[Snapshots]> { Field("snapshots") }
    /// `dateForecastStart`.
    @_alwaysEmitIntoClient public var dateForecastStart: Field<Instant> { Field("dateForecastStart") }
    /// `dateHistoricalStart`.
    @_alwaysEmitIntoClient public var dateHistoricalStart: Field<Instant> { Field("dateHistoricalStart") }
    /// `aggregateOfferedHistoricalAvailability`.
    @_alwaysEmitIntoClient public var aggregateOfferedHistoricalAvailability: Field<AggregateHistoricalAvailability> { Field("aggregateOfferedHistoricalAvailability") }
    /// `aggregateAverageHandleTimeHistoricalAvailability`.
    @_alwaysEmitIntoClient public var aggregateAverageHandleTimeHistoricalAvailability: Field<AggregateHistoricalAvailability> { Field("aggregateAverageHandleTimeHistoricalAvailability") }
}

/// The schema `SessionMetricData`.
public typealias SessionMetricData = Model<SessionMetricDataFields>

/// The properties of ``SessionMetricData``.
public struct SessionMetricDataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `model`.
    @_alwaysEmitIntoClient public var model: Field<ModelData> { Field("model") }
    /// `computed`.
    @_alwaysEmitIntoClient public var computed: Field<ComputedData> { Field("computed") }
    /// `historical`.
    @_alwaysEmitIntoClient public var historical: Field<HistoricalData> { Field("historical") }
    /// `modelMetaData`.
    @_alwaysEmitIntoClient public var modelMetaData: Field<ModelMetaData> { Field("modelMetaData") }
    /// `outliers`.
    @_alwaysEmitIntoClient public var outliers: Field<OutlierData> { Field("outliers") }
}

/// The schema `SetTimeOffIntegrationStatusRequest`.
public typealias SetTimeOffIntegrationStatusRequest = Model<SetTimeOffIntegrationStatusRequestFields>

/// The properties of ``SetTimeOffIntegrationStatusRequest``.
public struct SetTimeOffIntegrationStatusRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `integrationStatus`, required.
    @_alwaysEmitIntoClient public var integrationStatus: Field<SetTimeOffIntegrationStatusRequestIntegrationStatus> { Field("integrationStatus") }
}

/// A value of `integrationStatus` of ``SetTimeOffIntegrationStatusRequest``, open to those that are newer than this
/// version.
public struct SetTimeOffIntegrationStatusRequestIntegrationStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Processing`.
    @_alwaysEmitIntoClient public static var processing: Self { "Processing" }
    /// `Error`.
    @_alwaysEmitIntoClient public static var error: Self { "Error" }
    /// `AutomaticallyComplete`.
    @_alwaysEmitIntoClient public static var automaticallyComplete: Self { "AutomaticallyComplete" }
    /// `ManuallyComplete`.
    @_alwaysEmitIntoClient public static var manuallyComplete: Self { "ManuallyComplete" }
}

/// The schema `SetTimeOffLimitValuesRequest`.
public typealias SetTimeOffLimitValuesRequest = Model<SetTimeOffLimitValuesRequestFields>

/// The properties of ``SetTimeOffLimitValuesRequest``.
public struct SetTimeOffLimitValuesRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `values`.
    @_alwaysEmitIntoClient public var values: Field<[TimeOffLimitRange]> { Field("values") }
    /// `metadata`, required.
    @_alwaysEmitIntoClient public var metadata: Field<WfmVersionedEntityMetadata> { Field("metadata") }
}

/// The schema `SetWrapperDayOfWeek`.
public typealias SetWrapperDayOfWeek = Model<SetWrapperDayOfWeekFields>

/// The properties of ``SetWrapperDayOfWeek``.
public struct SetWrapperDayOfWeekFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `values`.
    @_alwaysEmitIntoClient public var values: Field<[SetWrapperDayOfWeekValues]> { Field("values") }
}

/// A value of `values` of ``SetWrapperDayOfWeek``, open to those that are newer than this version.
public struct SetWrapperDayOfWeekValues: OpenEnum {
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

/// The schema `SetWrapperRoutePathRequest`.
public typealias SetWrapperRoutePathRequest = Model<SetWrapperRoutePathRequestFields>

/// The properties of ``SetWrapperRoutePathRequest``.
public struct SetWrapperRoutePathRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `values`.
    @_alwaysEmitIntoClient public var values: Field<[RoutePathRequest]> { Field("values") }
}

/// The schema `SetWrapperString`.
public typealias SetWrapperString = Model<SetWrapperStringFields>

/// The properties of ``SetWrapperString``.
public struct SetWrapperStringFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `values`.
    @_alwaysEmitIntoClient public var values: Field<[String]> { Field("values") }
}

/// The schema `SetWrapperSyncTimeOffProperty`.
public typealias SetWrapperSyncTimeOffProperty = Model<SetWrapperSyncTimeOffPropertyFields>

/// The properties of ``SetWrapperSyncTimeOffProperty``.
public struct SetWrapperSyncTimeOffPropertyFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `values`.
    @_alwaysEmitIntoClient public var values: Field<[SetWrapperSyncTimeOffPropertyValues]> { Field("values") }
}

/// A value of `values` of ``SetWrapperSyncTimeOffProperty``, open to those that are newer than this version.
public struct SetWrapperSyncTimeOffPropertyValues: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `PayableMinutes`.
    @_alwaysEmitIntoClient public static var payableMinutes: Self { "PayableMinutes" }
    /// `FullDayEarliestStartOffsetMinutes`.
    @_alwaysEmitIntoClient public static var fullDayEarliestStartOffsetMinutes: Self { "FullDayEarliestStartOffsetMinutes" }
    /// `FullDayLatestEndOffsetMinutes`.
    @_alwaysEmitIntoClient public static var fullDayLatestEndOffsetMinutes: Self { "FullDayLatestEndOffsetMinutes" }
}

/// The schema `SnapshotFiles`.
public typealias SnapshotFiles = Model<SnapshotFilesFields>

/// The properties of ``SnapshotFiles``.
public struct SnapshotFilesFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `metaData`.
    @_alwaysEmitIntoClient public var metaData: Field<SnapshotMetaData> { Field("metaData") }
    /// `offered`.
    @_alwaysEmitIntoClient public var offered: Field<SnapshotMetricData> { Field("offered") }
    /// `averageHandleTime`.
    @_alwaysEmitIntoClient public var averageHandleTime: Field<SnapshotMetricData> { Field("averageHandleTime") }
}

/// The schema `SnapshotInfo`.
public typealias SnapshotInfo = Model<SnapshotInfoFields>

/// The properties of ``SnapshotInfo``.
public struct SnapshotInfoFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `version`.
    @_alwaysEmitIntoClient public var version: Field<Int> { Field("version") }
    /// `snapshotId`.
    @_alwaysEmitIntoClient public var snapshotId: Field<String> { Field("snapshotId") }
    /// `dateSnapshot`.
    @_alwaysEmitIntoClient public var dateSnapshot: Field<Instant> { Field("dateSnapshot") }
    /// `businessUnitId`.
    @_alwaysEmitIntoClient public var businessUnitId: Field<String> { Field("businessUnitId") }
    /// `planningGroupsVersion`.
    @_alwaysEmitIntoClient public var planningGroupsVersion: Field<Int> { Field("planningGroupsVersion") }
}

/// The schema `SnapshotMetaData`.
public typealias SnapshotMetaData = Model<SnapshotMetaDataFields>

/// The properties of ``SnapshotMetaData``.
public struct SnapshotMetaDataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `downloadUrl`.
    @_alwaysEmitIntoClient public var downloadUrl: Field<String> { Field("downloadUrl") }
    /// `downloadResult`.
    @_alwaysEmitIntoClient public var downloadResult: Field<SnapshotMetaDataResult> { Field("downloadResult") }
}

/// The schema `SnapshotMetaDataResult`.
public typealias SnapshotMetaDataResult = Model<SnapshotMetaDataResultFields>

/// The properties of ``SnapshotMetaDataResult``.
public struct SnapshotMetaDataResultFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `snapshotInfo`.
    @_alwaysEmitIntoClient public var snapshotInfo: Field<SnapshotInfo> { Field("snapshotInfo") }
    /// `dateForecastStart`.
    @_alwaysEmitIntoClient public var dateForecastStart: Field<Instant> { Field("dateForecastStart") }
}

/// The schema `SnapshotMetricData`.
public typealias SnapshotMetricData = Model<SnapshotMetricDataFields>

/// The properties of ``SnapshotMetricData``.
public struct SnapshotMetricDataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `weekly`.
    @_alwaysEmitIntoClient public var weekly: Field<Weekly> { Field("weekly") }
    /// `quarterHour`.
    @_alwaysEmitIntoClient public var quarterHour: Field<QuarterHourly> { Field("quarterHour") }
}

/// The schema `Snapshots`.
public typealias Snapshots = Model<SnapshotsFields>

/// The properties of ``Snapshots``.
public struct SnapshotsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `daysInPast`.
    @_alwaysEmitIntoClient public var daysInPast: Field<Int> { Field("daysInPast") }
}

/// The schema `SourcePlanningGroupRequest`.
public typealias SourcePlanningGroupRequest = Model<SourcePlanningGroupRequestFields>

/// The properties of ``SourcePlanningGroupRequest``.
public struct SourcePlanningGroupRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `metadata`, required.
    @_alwaysEmitIntoClient public var metadata: Field<WfmVersionedEntityMetadata> { Field("metadata") }
}

/// The schema `StaffingGroupAllocation`.
public typealias StaffingGroupAllocation = Model<StaffingGroupAllocationFields>

/// The properties of ``StaffingGroupAllocation``.
public struct StaffingGroupAllocationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `staffingGroupId`, required.
    @_alwaysEmitIntoClient public var staffingGroupId: Field<String> { Field("staffingGroupId") }
    /// `shrinkagePercentages`, required.
    @_alwaysEmitIntoClient public var shrinkagePercentages: Field<[Double]> { Field("shrinkagePercentages") }
    /// `attritionPercentages`, required.
    @_alwaysEmitIntoClient public var attritionPercentages: Field<[Double]> { Field("attritionPercentages") }
    /// `newHiresFullTimeEquivalentCount`.
    @_alwaysEmitIntoClient public var newHiresFullTimeEquivalentCount: Field<[Double]> { Field("newHiresFullTimeEquivalentCount") }
    /// `startingWeeklyFullTimeEquivalentCount`, required.
    @_alwaysEmitIntoClient public var startingWeeklyFullTimeEquivalentCount: Field<Double> { Field("startingWeeklyFullTimeEquivalentCount") }
    /// `planningGroupIds`.
    @_alwaysEmitIntoClient public var planningGroupIds: Field<[String]> { Field("planningGroupIds") }
    /// `baseStartingFullTimeEquivalentCount`.
    @_alwaysEmitIntoClient public var baseStartingFullTimeEquivalentCount: Field<[Double]> { Field("baseStartingFullTimeEquivalentCount") }
    /// `attritionFullTimeEquivalentCount`.
    @_alwaysEmitIntoClient public var attritionFullTimeEquivalentCount: Field<[Double]> { Field("attritionFullTimeEquivalentCount") }
    /// `staffingGroupPlannedFullTimeEquivalentCount`.
    @_alwaysEmitIntoClient public var staffingGroupPlannedFullTimeEquivalentCount: Field<[Double]> { Field("staffingGroupPlannedFullTimeEquivalentCount") }
    /// `endOfMonthPlannedFullTimeEquivalentCount`.
    @_alwaysEmitIntoClient public var endOfMonthPlannedFullTimeEquivalentCount: Field<[Double]> { Field("endOfMonthPlannedFullTimeEquivalentCount") }
    /// `shrinkageFullTimeEquivalentCount`.
    @_alwaysEmitIntoClient public var shrinkageFullTimeEquivalentCount: Field<[Double]> { Field("shrinkageFullTimeEquivalentCount") }
    /// `netFullTimeEquivalentCount`.
    @_alwaysEmitIntoClient public var netFullTimeEquivalentCount: Field<[Double]> { Field("netFullTimeEquivalentCount") }
    /// `extraTimeUnderTimeFullTimeEquivalentCount`.
    @_alwaysEmitIntoClient public var extraTimeUnderTimeFullTimeEquivalentCount: Field<[Double]> { Field("extraTimeUnderTimeFullTimeEquivalentCount") }
    /// `transfersFullTimeEquivalentCount`.
    @_alwaysEmitIntoClient public var transfersFullTimeEquivalentCount: Field<[Double]> { Field("transfersFullTimeEquivalentCount") }
}

/// The schema `StaffingGroupAllocationsResponseTemplate`.
public typealias StaffingGroupAllocationsResponseTemplate = Model<StaffingGroupAllocationsResponseTemplateFields>

/// The properties of ``StaffingGroupAllocationsResponseTemplate``.
public struct StaffingGroupAllocationsResponseTemplateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `staffingGroupAllocations`, required.
    @_alwaysEmitIntoClient public var staffingGroupAllocations: Field<[StaffingGroupAllocation]> { Field("staffingGroupAllocations") }
    /// `months`.
    @_alwaysEmitIntoClient public var months: Field<[String]> { Field("months") }
    /// `planningGroupAllocations`.
    @_alwaysEmitIntoClient public var planningGroupAllocations: Field<[CapacityPlanningPlanningGroupAllocation]> { Field("planningGroupAllocations") }
    /// `capacityPlanMetricsSummary`.
    @_alwaysEmitIntoClient public var capacityPlanMetricsSummary: Field<CapacityPlanMetricsSummary> { Field("capacityPlanMetricsSummary") }
}

/// The schema `StaffingGroupFullTimeEquivalentContribution`.
public typealias StaffingGroupFullTimeEquivalentContribution = Model<StaffingGroupFullTimeEquivalentContributionFields>

/// The properties of ``StaffingGroupFullTimeEquivalentContribution``.
public struct StaffingGroupFullTimeEquivalentContributionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `staffingGroupId`, required.
    @_alwaysEmitIntoClient public var staffingGroupId: Field<String> { Field("staffingGroupId") }
    /// `plannedFullTimeEquivalentContribution`, required.
    @_alwaysEmitIntoClient public var plannedFullTimeEquivalentContribution: Field<[Double]> { Field("plannedFullTimeEquivalentContribution") }
}

/// The schema `StaffingGroupListing`.
public typealias StaffingGroupListing = Model<StaffingGroupListingFields>

/// The properties of ``StaffingGroupListing``.
public struct StaffingGroupListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[StaffingGroupResponse]> { Field("entities") }
    /// `downloadUrl`.
    @_alwaysEmitIntoClient public var downloadUrl: Field<String> { Field("downloadUrl") }
}

/// The schema `StaffingGroupMetricChangeResponse`.
public typealias StaffingGroupMetricChangeResponse = Model<StaffingGroupMetricChangeResponseFields>

/// The properties of ``StaffingGroupMetricChangeResponse``.
public struct StaffingGroupMetricChangeResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `numberOfWeeks`, required.
    @_alwaysEmitIntoClient public var numberOfWeeks: Field<Int> { Field("numberOfWeeks") }
    /// `weekStartNumber`, required.
    @_alwaysEmitIntoClient public var weekStartNumber: Field<Int> { Field("weekStartNumber") }
    /// `value`, required.
    @_alwaysEmitIntoClient public var value: Field<Double> { Field("value") }
    /// `metric`, required.
    @_alwaysEmitIntoClient public var metric: Field<StaffingGroupMetricChangeResponseMetric> { Field("metric") }
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
}

/// A value of `metric` of ``StaffingGroupMetricChangeResponse``, open to those that are newer than this version.
public struct StaffingGroupMetricChangeResponseMetric: OpenEnum {
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

/// The schema `StaffingGroupReference`.
public typealias StaffingGroupReference = Model<StaffingGroupReferenceFields>

/// The properties of ``StaffingGroupReference``.
public struct StaffingGroupReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `StaffingGroupResponse`.
public typealias StaffingGroupResponse = Model<StaffingGroupResponseFields>

/// The properties of ``StaffingGroupResponse``.
public struct StaffingGroupResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `users`.
    @_alwaysEmitIntoClient public var users: Field<[UserReference]> { Field("users") }
    /// `managementUnit`.
    @_alwaysEmitIntoClient public var managementUnit: Field<ManagementUnitReference> { Field("managementUnit") }
    /// `planningGroups`.
    @_alwaysEmitIntoClient public var planningGroups: Field<[PlanningGroupReference]> { Field("planningGroups") }
    /// `metadata`, required.
    @_alwaysEmitIntoClient public var metadata: Field<WfmVersionedEntityMetadata> { Field("metadata") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `StaffingRequirementResultResponseTemplate`.
public typealias StaffingRequirementResultResponseTemplate = Model<StaffingRequirementResultResponseTemplateFields>

/// The properties of ``StaffingRequirementResultResponseTemplate``.
public struct StaffingRequirementResultResponseTemplateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `requirementResults`, required.
    @_alwaysEmitIntoClient public var requirementResults: Field<[PlanningGroupRequirementOutput]> { Field("requirementResults") }
}

/// The schema `StaffingRequirementsPlanningGroupData`.
public typealias StaffingRequirementsPlanningGroupData = Model<StaffingRequirementsPlanningGroupDataFields>

/// The properties of ``StaffingRequirementsPlanningGroupData``.
public struct StaffingRequirementsPlanningGroupDataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `planningGroupId`, required.
    @_alwaysEmitIntoClient public var planningGroupId: Field<String> { Field("planningGroupId") }
    /// `staffingRequirementsPerInterval`, required.
    @_alwaysEmitIntoClient public var staffingRequirementsPerInterval: Field<[Double]> { Field("staffingRequirementsPerInterval") }
    /// `minimumStaffPerInterval`.
    @_alwaysEmitIntoClient public var minimumStaffPerInterval: Field<[Double]> { Field("minimumStaffPerInterval") }
    /// `effectiveStaffPerInterval`.
    @_alwaysEmitIntoClient public var effectiveStaffPerInterval: Field<[Double]> { Field("effectiveStaffPerInterval") }
}
