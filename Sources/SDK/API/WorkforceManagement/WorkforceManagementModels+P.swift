// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient

/// The schema `PatchBuReschedulingOptionsManagementUnitRequest`.
public typealias PatchBuReschedulingOptionsManagementUnitRequest = Model<PatchBuReschedulingOptionsManagementUnitRequestFields>

/// The properties of ``PatchBuReschedulingOptionsManagementUnitRequest``.
public struct PatchBuReschedulingOptionsManagementUnitRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `managementUnitId`, required.
    @_alwaysEmitIntoClient public var managementUnitId: Field<String> { Field("managementUnitId") }
    /// `applied`.
    @_alwaysEmitIntoClient public var applied: Field<Bool> { Field("applied") }
}

/// The schema `PatchBuReschedulingOptionsRequest`.
public typealias PatchBuReschedulingOptionsRequest = Model<PatchBuReschedulingOptionsRequestFields>

/// The properties of ``PatchBuReschedulingOptionsRequest``.
public struct PatchBuReschedulingOptionsRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `managementUnits`.
    @_alwaysEmitIntoClient public var managementUnits: Field<[PatchBuReschedulingOptionsManagementUnitRequest]> { Field("managementUnits") }
}

/// The schema `PatchBuScheduleRunRequest`.
public typealias PatchBuScheduleRunRequest = Model<PatchBuScheduleRunRequestFields>

/// The properties of ``PatchBuScheduleRunRequest``.
public struct PatchBuScheduleRunRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `reschedulingOptions`.
    @_alwaysEmitIntoClient public var reschedulingOptions: Field<PatchBuReschedulingOptionsRequest> { Field("reschedulingOptions") }
}

/// The schema `PatchOpportunityRequest`.
public typealias PatchOpportunityRequest = Model<PatchOpportunityRequestFields>

/// The properties of ``PatchOpportunityRequest``.
public struct PatchOpportunityRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `startDate`.
    @_alwaysEmitIntoClient public var startDate: Field<Instant> { Field("startDate") }
    /// `endDate`.
    @_alwaysEmitIntoClient public var endDate: Field<Instant> { Field("endDate") }
    /// `openDate`.
    @_alwaysEmitIntoClient public var openDate: Field<ValueWrapperInstant> { Field("openDate") }
    /// `deadlineDate`.
    @_alwaysEmitIntoClient public var deadlineDate: Field<Instant> { Field("deadlineDate") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<ValueWrapperString> { Field("description") }
    /// `activityCodeId`.
    @_alwaysEmitIntoClient public var activityCodeId: Field<String> { Field("activityCodeId") }
    /// `approvalType`.
    @_alwaysEmitIntoClient public var approvalType: Field<PatchOpportunityRequestApprovalType> { Field("approvalType") }
    /// `capacity`.
    @_alwaysEmitIntoClient public var capacity: Field<Int> { Field("capacity") }
    /// `agentIds`.
    @_alwaysEmitIntoClient public var agentIds: Field<ListWrapperString> { Field("agentIds") }
    /// `metadata`, required.
    @_alwaysEmitIntoClient public var metadata: Field<WfmVersionedEntityMetadata> { Field("metadata") }
}

/// A value of `approvalType` of ``PatchOpportunityRequest``, open to those that are newer than this version.
public struct PatchOpportunityRequestApprovalType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Automatic`.
    @_alwaysEmitIntoClient public static var automatic: Self { "Automatic" }
    /// `Manual`.
    @_alwaysEmitIntoClient public static var manual: Self { "Manual" }
}

/// The schema `PatchShiftTradeRequest`.
public typealias PatchShiftTradeRequest = Model<PatchShiftTradeRequestFields>

/// The properties of ``PatchShiftTradeRequest``.
public struct PatchShiftTradeRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `receivingUserId`.
    @_alwaysEmitIntoClient public var receivingUserId: Field<ValueWrapperString> { Field("receivingUserId") }
    /// `expiration`.
    @_alwaysEmitIntoClient public var expiration: Field<ValueWrapperDate> { Field("expiration") }
    /// `acceptableIntervals`.
    @_alwaysEmitIntoClient public var acceptableIntervals: Field<ListWrapperInterval> { Field("acceptableIntervals") }
    /// `metadata`, required.
    @_alwaysEmitIntoClient public var metadata: Field<WfmVersionedEntityMetadata> { Field("metadata") }
}

/// The schema `PendingAndApprovedOpportunityEnrollmentCounts`.
public typealias PendingAndApprovedOpportunityEnrollmentCounts = Model<PendingAndApprovedOpportunityEnrollmentCountsFields>

/// The properties of ``PendingAndApprovedOpportunityEnrollmentCounts``.
public struct PendingAndApprovedOpportunityEnrollmentCountsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `pending`, required.
    @_alwaysEmitIntoClient public var pending: Field<Int> { Field("pending") }
    /// `approved`, required.
    @_alwaysEmitIntoClient public var approved: Field<Int> { Field("approved") }
}

/// The schema `PerformancePredictionOutputs`.
public typealias PerformancePredictionOutputs = Model<PerformancePredictionOutputsFields>

/// The properties of ``PerformancePredictionOutputs``.
public struct PerformancePredictionOutputsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `calculationStartDate`, required.
    @_alwaysEmitIntoClient public var calculationStartDate: Field<Instant> { Field("calculationStartDate") }
    /// `calculationIntervalLengthMinutes`, required.
    @_alwaysEmitIntoClient public var calculationIntervalLengthMinutes: Field<Int> { Field("calculationIntervalLengthMinutes") }
    /// `planningGroupResults`, required.
    @_alwaysEmitIntoClient public var planningGroupResults: Field<[PlanningGroupOutputs]> { Field("planningGroupResults") }
}

/// The schema `PerformancePredictionRecalculationResponse`.
public typealias PerformancePredictionRecalculationResponse = Model<PerformancePredictionRecalculationResponseFields>

/// The properties of ``PerformancePredictionRecalculationResponse``.
public struct PerformancePredictionRecalculationResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `operationId`, required.
    @_alwaysEmitIntoClient public var operationId: Field<String> { Field("operationId") }
    /// `downloadUrl`.
    @_alwaysEmitIntoClient public var downloadUrl: Field<String> { Field("downloadUrl") }
    /// `downloadResult`.
    @_alwaysEmitIntoClient public var downloadResult: Field<PerformancePredictionOutputs> { Field("downloadResult") }
    /// `state`, required.
    @_alwaysEmitIntoClient public var state: Field<PerformancePredictionRecalculationResponseState> { Field("state") }
}

/// A value of `state` of ``PerformancePredictionRecalculationResponse``, open to those that are newer than this
/// version.
public struct PerformancePredictionRecalculationResponseState: OpenEnum {
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

/// The schema `PerformancePredictionRecalculationUploadResponse`.
public typealias PerformancePredictionRecalculationUploadResponse = Model<PerformancePredictionRecalculationUploadResponseFields>

/// The properties of ``PerformancePredictionRecalculationUploadResponse``.
public struct PerformancePredictionRecalculationUploadResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `uploadKey`.
    @_alwaysEmitIntoClient public var uploadKey: Field<String> { Field("uploadKey") }
    /// `url`.
    @_alwaysEmitIntoClient public var url: Field<String> { Field("url") }
    /// `headers`.
    @_alwaysEmitIntoClient public var headers: Field<[String: String]> { Field("headers") }
    /// `uploadBodySchema`.
    @_alwaysEmitIntoClient public var uploadBodySchema: Field<PerformancePredictionUploadSchema> { Field("uploadBodySchema") }
}

/// The schema `PerformancePredictionResponse`.
public typealias PerformancePredictionResponse = Model<PerformancePredictionResponseFields>

/// The properties of ``PerformancePredictionResponse``.
public struct PerformancePredictionResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `weekDate`, required, a date such as `2026-11-24`.
    @_alwaysEmitIntoClient public var weekDate: Field<String> { Field("weekDate") }
    /// `scheduleId`, required.
    @_alwaysEmitIntoClient public var scheduleId: Field<String> { Field("scheduleId") }
    /// `downloadUrl`.
    @_alwaysEmitIntoClient public var downloadUrl: Field<String> { Field("downloadUrl") }
    /// `downloadResult`.
    @_alwaysEmitIntoClient public var downloadResult: Field<PerformancePredictionOutputs> { Field("downloadResult") }
    /// `state`, required.
    @_alwaysEmitIntoClient public var state: Field<PerformancePredictionResponseState> { Field("state") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `state` of ``PerformancePredictionResponse``, open to those that are newer than this version.
public struct PerformancePredictionResponseState: OpenEnum {
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

/// The schema `PerformancePredictionUploadSchema`.
public typealias PerformancePredictionUploadSchema = Model<PerformancePredictionUploadSchemaFields>

/// The properties of ``PerformancePredictionUploadSchema``.
public struct PerformancePredictionUploadSchemaFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `calculationStartDate`, required.
    @_alwaysEmitIntoClient public var calculationStartDate: Field<Instant> { Field("calculationStartDate") }
    /// `onQueueTimes`, required.
    @_alwaysEmitIntoClient public var onQueueTimes: Field<[MuAgentQueueTimeRequest]> { Field("onQueueTimes") }
}

/// The schema `PlanningGroup`.
public typealias PlanningGroup = Model<PlanningGroupFields>

/// The properties of ``PlanningGroup``.
public struct PlanningGroupFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `serviceGoalTemplate`.
    @_alwaysEmitIntoClient public var serviceGoalTemplate: Field<ServiceGoalTemplateReference> { Field("serviceGoalTemplate") }
    /// `routePaths`.
    @_alwaysEmitIntoClient public var routePaths: Field<[RoutePathResponse]> { Field("routePaths") }
    /// `metadata`.
    @_alwaysEmitIntoClient public var metadata: Field<WfmVersionedEntityMetadata> { Field("metadata") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `PlanningGroupList`.
public typealias PlanningGroupList = Model<PlanningGroupListFields>

/// The properties of ``PlanningGroupList``.
public struct PlanningGroupListFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[PlanningGroup]> { Field("entities") }
    /// `metadata`.
    @_alwaysEmitIntoClient public var metadata: Field<WfmVersionedEntityMetadata> { Field("metadata") }
}

/// The schema `PlanningGroupMinimumsRequest`.
public typealias PlanningGroupMinimumsRequest = Model<PlanningGroupMinimumsRequestFields>

/// The properties of ``PlanningGroupMinimumsRequest``.
public struct PlanningGroupMinimumsRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `planningGroupId`, required.
    @_alwaysEmitIntoClient public var planningGroupId: Field<String> { Field("planningGroupId") }
    /// `dayOfWeekMinimums`, required.
    @_alwaysEmitIntoClient public var dayOfWeekMinimums: Field<[DayOfWeekMinimums]> { Field("dayOfWeekMinimums") }
}

/// The schema `PlanningGroupMinimumsResponse`.
public typealias PlanningGroupMinimumsResponse = Model<PlanningGroupMinimumsResponseFields>

/// The properties of ``PlanningGroupMinimumsResponse``.
public struct PlanningGroupMinimumsResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `planningGroup`, required.
    @_alwaysEmitIntoClient public var planningGroup: Field<PlanningGroupReference> { Field("planningGroup") }
    /// `dayOfWeekMinimums`, required.
    @_alwaysEmitIntoClient public var dayOfWeekMinimums: Field<[DayOfWeekMinimums]> { Field("dayOfWeekMinimums") }
}

/// The schema `PlanningGroupModel`.
public typealias PlanningGroupModel = Model<PlanningGroupModelFields>

/// The properties of ``PlanningGroupModel``.
public struct PlanningGroupModelFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `planningGroup`.
    @_alwaysEmitIntoClient public var planningGroup: Field<String> { Field("planningGroup") }
}

/// The schema `PlanningGroupOutputs`.
public typealias PlanningGroupOutputs = Model<PlanningGroupOutputsFields>

/// The properties of ``PlanningGroupOutputs``.
public struct PlanningGroupOutputsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `planningGroupId`, required.
    @_alwaysEmitIntoClient public var planningGroupId: Field<String> { Field("planningGroupId") }
    /// `serviceLevelPerInterval`, required.
    @_alwaysEmitIntoClient public var serviceLevelPerInterval: Field<[Double]> { Field("serviceLevelPerInterval") }
    /// `occupancyPerInterval`, required.
    @_alwaysEmitIntoClient public var occupancyPerInterval: Field<[Double]> { Field("occupancyPerInterval") }
    /// `averageSpeedOfAnswerSecondsPerInterval`, required.
    @_alwaysEmitIntoClient public var averageSpeedOfAnswerSecondsPerInterval: Field<[Double]> { Field("averageSpeedOfAnswerSecondsPerInterval") }
    /// `abandonRatePerInterval`, required.
    @_alwaysEmitIntoClient public var abandonRatePerInterval: Field<[Double]> { Field("abandonRatePerInterval") }
}

/// The schema `PlanningGroupReference`.
public typealias PlanningGroupReference = Model<PlanningGroupReferenceFields>

/// The properties of ``PlanningGroupReference``.
public struct PlanningGroupReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `PlanningGroupRequirementOutput`.
public typealias PlanningGroupRequirementOutput = Model<PlanningGroupRequirementOutputFields>

/// The properties of ``PlanningGroupRequirementOutput``.
public struct PlanningGroupRequirementOutputFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `intervals`.
    @_alwaysEmitIntoClient public var intervals: Field<[Int]> { Field("intervals") }
    /// `errorDetails`.
    @_alwaysEmitIntoClient public var errorDetails: Field<[LongTermRequirementsErrorDetail]> { Field("errorDetails") }
    /// `serviceGoalDetails`.
    @_alwaysEmitIntoClient public var serviceGoalDetails: Field<LongTermRequirementsServiceGoalDetail> { Field("serviceGoalDetails") }
}

/// The schema `PlanningGroupToStaffingGroupsListing`.
public typealias PlanningGroupToStaffingGroupsListing = Model<PlanningGroupToStaffingGroupsListingFields>

/// The properties of ``PlanningGroupToStaffingGroupsListing``.
public struct PlanningGroupToStaffingGroupsListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[PlanningGroupToStaffingGroupsResponse]> { Field("entities") }
}

/// The schema `PlanningGroupToStaffingGroupsResponse`.
public typealias PlanningGroupToStaffingGroupsResponse = Model<PlanningGroupToStaffingGroupsResponseFields>

/// The properties of ``PlanningGroupToStaffingGroupsResponse``.
public struct PlanningGroupToStaffingGroupsResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `planningGroup`, required.
    @_alwaysEmitIntoClient public var planningGroup: Field<PlanningGroupReference> { Field("planningGroup") }
    /// `staffingGroups`.
    @_alwaysEmitIntoClient public var staffingGroups: Field<[StaffingGroupReference]> { Field("staffingGroups") }
}

/// The schema `PlanningPeriodSettings`.
public typealias PlanningPeriodSettings = Model<PlanningPeriodSettingsFields>

/// The properties of ``PlanningPeriodSettings``.
public struct PlanningPeriodSettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `weekCount`, required.
    @_alwaysEmitIntoClient public var weekCount: Field<Int> { Field("weekCount") }
    /// `startDate`, required, a date such as `2026-11-24`.
    @_alwaysEmitIntoClient public var startDate: Field<String> { Field("startDate") }
}

/// The schema `PlanningPeriodShiftConstraints`.
public typealias PlanningPeriodShiftConstraints = Model<PlanningPeriodShiftConstraintsFields>

/// The properties of ``PlanningPeriodShiftConstraints``.
public struct PlanningPeriodShiftConstraintsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `enabled`.
    @_alwaysEmitIntoClient public var enabled: Field<Bool> { Field("enabled") }
    /// `minimumCount`.
    @_alwaysEmitIntoClient public var minimumCount: Field<Int> { Field("minimumCount") }
    /// `maximumCount`.
    @_alwaysEmitIntoClient public var maximumCount: Field<Int> { Field("maximumCount") }
}

/// The schema `PossibleWorkShiftsForWeek`.
public typealias PossibleWorkShiftsForWeek = Model<PossibleWorkShiftsForWeekFields>

/// The properties of ``PossibleWorkShiftsForWeek``.
public struct PossibleWorkShiftsForWeekFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<Int> { Field("id") }
    /// `dailyPossibleShifts`.
    @_alwaysEmitIntoClient public var dailyPossibleShifts: Field<[DailyPossibleShift]> { Field("dailyPossibleShifts") }
}

/// The schema `ProcessScheduleUpdateUploadRequest`.
public typealias ProcessScheduleUpdateUploadRequest = Model<ProcessScheduleUpdateUploadRequestFields>

/// The properties of ``ProcessScheduleUpdateUploadRequest``.
public struct ProcessScheduleUpdateUploadRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `uploadKey`, required.
    @_alwaysEmitIntoClient public var uploadKey: Field<String> { Field("uploadKey") }
    /// `teamIds`.
    @_alwaysEmitIntoClient public var teamIds: Field<[String]> { Field("teamIds") }
    /// `managementUnitIdsForAddedTeamUsers`.
    @_alwaysEmitIntoClient public var managementUnitIdsForAddedTeamUsers: Field<[String]> { Field("managementUnitIdsForAddedTeamUsers") }
}
