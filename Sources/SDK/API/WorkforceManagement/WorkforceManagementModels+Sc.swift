// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

/// The schema `ScheduleBid`.
public typealias ScheduleBid = Model<ScheduleBidFields>

/// The properties of ``ScheduleBid``.
public struct ScheduleBidFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `bidWindowStartDate`, required, a date such as `2026-11-24`.
    @_alwaysEmitIntoClient public var bidWindowStartDate: Field<String> { Field("bidWindowStartDate") }
    /// `bidWindowEndDate`, required, a date such as `2026-11-24`.
    @_alwaysEmitIntoClient public var bidWindowEndDate: Field<String> { Field("bidWindowEndDate") }
    /// `effectiveDate`, required, a date such as `2026-11-24`.
    @_alwaysEmitIntoClient public var effectiveDate: Field<String> { Field("effectiveDate") }
    /// `status`, required.
    @_alwaysEmitIntoClient public var status: Field<ScheduleBidStatus> { Field("status") }
    /// `bidType`, required.
    @_alwaysEmitIntoClient public var bidType: Field<ScheduleBidBidType> { Field("bidType") }
    /// `forecast`.
    @_alwaysEmitIntoClient public var forecast: Field<BuShortTermForecastWeekReference> { Field("forecast") }
    /// `weeksToSchedule`, required.
    @_alwaysEmitIntoClient public var weeksToSchedule: Field<Int> { Field("weeksToSchedule") }
    /// `endOverridesAndRotations`, required.
    @_alwaysEmitIntoClient public var endOverridesAndRotations: Field<Bool> { Field("endOverridesAndRotations") }
    /// `agentRankingType`, required.
    @_alwaysEmitIntoClient public var agentRankingType: Field<ScheduleBidAgentRankingType> { Field("agentRankingType") }
    /// `rankingTiebreakerType`, required.
    @_alwaysEmitIntoClient public var rankingTiebreakerType: Field<ScheduleBidRankingTiebreakerType> { Field("rankingTiebreakerType") }
    /// `publishedDate`.
    @_alwaysEmitIntoClient public var publishedDate: Field<Instant> { Field("publishedDate") }
    /// `endDate`, a date such as `2026-11-24`.
    @_alwaysEmitIntoClient public var endDate: Field<String> { Field("endDate") }
    /// `metadata`, required.
    @_alwaysEmitIntoClient public var metadata: Field<WorkPlanBidMetadata> { Field("metadata") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `status` of ``ScheduleBid``, open to those that are newer than this version.
public struct ScheduleBidStatus: OpenEnum {
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

/// A value of `bidType` of ``ScheduleBid``, open to those that are newer than this version.
public struct ScheduleBidBidType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `WorkPlanBid`.
    @_alwaysEmitIntoClient public static var workPlanBid: Self { "WorkPlanBid" }
    /// `ScheduleBid`.
    @_alwaysEmitIntoClient public static var scheduleBid: Self { "ScheduleBid" }
}

/// A value of `agentRankingType` of ``ScheduleBid``, open to those that are newer than this version.
public struct ScheduleBidAgentRankingType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `HireDate`.
    @_alwaysEmitIntoClient public static var hireDate: Self { "HireDate" }
    /// `Performance`.
    @_alwaysEmitIntoClient public static var performance: Self { "Performance" }
}

/// A value of `rankingTiebreakerType` of ``ScheduleBid``, open to those that are newer than this version.
public struct ScheduleBidRankingTiebreakerType: OpenEnum {
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

/// The schema `ScheduleBidGroup`.
public typealias ScheduleBidGroup = Model<ScheduleBidGroupFields>

/// The properties of ``ScheduleBidGroup``.
public struct ScheduleBidGroupFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `managementUnit`, required.
    @_alwaysEmitIntoClient public var managementUnit: Field<ManagementUnitReference> { Field("managementUnit") }
    /// `agents`, required.
    @_alwaysEmitIntoClient public var agents: Field<[UserReference]> { Field("agents") }
    /// `workPlans`.
    @_alwaysEmitIntoClient public var workPlans: Field<[WorkPlanReference]> { Field("workPlans") }
    /// `workPlanRotations`.
    @_alwaysEmitIntoClient public var workPlanRotations: Field<[BidGroupWorkPlanRotationResponse]> { Field("workPlanRotations") }
    /// `planningGroups`, required.
    @_alwaysEmitIntoClient public var planningGroups: Field<[PlanningGroupReference]> { Field("planningGroups") }
    /// `downloadUrl`.
    @_alwaysEmitIntoClient public var downloadUrl: Field<String> { Field("downloadUrl") }
    /// `downloadTemplate`.
    @_alwaysEmitIntoClient public var downloadTemplate: Field<BidGroupScheduleSet> { Field("downloadTemplate") }
}

/// The schema `ScheduleBidGroupCreate`.
public typealias ScheduleBidGroupCreate = Model<ScheduleBidGroupCreateFields>

/// The properties of ``ScheduleBidGroupCreate``.
public struct ScheduleBidGroupCreateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `managementUnitId`, required.
    @_alwaysEmitIntoClient public var managementUnitId: Field<String> { Field("managementUnitId") }
    /// `agentIds`, required.
    @_alwaysEmitIntoClient public var agentIds: Field<[String]> { Field("agentIds") }
    /// `workPlanIds`.
    @_alwaysEmitIntoClient public var workPlanIds: Field<[String]> { Field("workPlanIds") }
    /// `workPlanRotations`.
    @_alwaysEmitIntoClient public var workPlanRotations: Field<[BidGroupWorkPlanRotationRequest]> { Field("workPlanRotations") }
    /// `planningGroupIds`, required.
    @_alwaysEmitIntoClient public var planningGroupIds: Field<[String]> { Field("planningGroupIds") }
}

/// The schema `ScheduleBidGroupReference`.
public typealias ScheduleBidGroupReference = Model<ScheduleBidGroupReferenceFields>

/// The properties of ``ScheduleBidGroupReference``.
public struct ScheduleBidGroupReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `ScheduleBidGroupResponse`.
public typealias ScheduleBidGroupResponse = Model<ScheduleBidGroupResponseFields>

/// The properties of ``ScheduleBidGroupResponse``.
public struct ScheduleBidGroupResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `scheduleBidGroup`, required.
    @_alwaysEmitIntoClient public var scheduleBidGroup: Field<ScheduleBidGroup> { Field("scheduleBidGroup") }
    /// `metadata`, required.
    @_alwaysEmitIntoClient public var metadata: Field<WorkPlanBidMetadata> { Field("metadata") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `ScheduleBidGroupSummary`.
public typealias ScheduleBidGroupSummary = Model<ScheduleBidGroupSummaryFields>

/// The properties of ``ScheduleBidGroupSummary``.
public struct ScheduleBidGroupSummaryFields: FieldSet {
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
    /// `workPlanRotationCount`, required.
    @_alwaysEmitIntoClient public var workPlanRotationCount: Field<Int> { Field("workPlanRotationCount") }
    /// `planningGroupCount`, required.
    @_alwaysEmitIntoClient public var planningGroupCount: Field<Int> { Field("planningGroupCount") }
    /// `scheduleSetError`.
    @_alwaysEmitIntoClient public var scheduleSetError: Field<ScheduleSetError> { Field("scheduleSetError") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `ScheduleBidGroupSummaryList`.
public typealias ScheduleBidGroupSummaryList = Model<ScheduleBidGroupSummaryListFields>

/// The properties of ``ScheduleBidGroupSummaryList``.
public struct ScheduleBidGroupSummaryListFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `scheduleBidGroupSummaries`, required.
    @_alwaysEmitIntoClient public var scheduleBidGroupSummaries: Field<[ScheduleBidGroupSummary]> { Field("scheduleBidGroupSummaries") }
}

/// The schema `ScheduleBidGroupUpdate`.
public typealias ScheduleBidGroupUpdate = Model<ScheduleBidGroupUpdateFields>

/// The properties of ``ScheduleBidGroupUpdate``.
public struct ScheduleBidGroupUpdateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `managementUnitId`.
    @_alwaysEmitIntoClient public var managementUnitId: Field<String> { Field("managementUnitId") }
    /// `agentIds`.
    @_alwaysEmitIntoClient public var agentIds: Field<SetWrapperString> { Field("agentIds") }
    /// `workPlanIds`.
    @_alwaysEmitIntoClient public var workPlanIds: Field<SetWrapperString> { Field("workPlanIds") }
    /// `workPlanRotations`.
    @_alwaysEmitIntoClient public var workPlanRotations: Field<ListWrapperBidGroupWorkPlanRotationRequest> { Field("workPlanRotations") }
    /// `planningGroupIds`.
    @_alwaysEmitIntoClient public var planningGroupIds: Field<SetWrapperString> { Field("planningGroupIds") }
    /// `scheduleSets`.
    @_alwaysEmitIntoClient public var scheduleSets: Field<ListWrapperScheduleSetRequest> { Field("scheduleSets") }
}

/// The schema `ScheduleBidListResponse`.
public typealias ScheduleBidListResponse = Model<ScheduleBidListResponseFields>

/// The properties of ``ScheduleBidListResponse``.
public struct ScheduleBidListResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[ScheduleBid]> { Field("entities") }
}

/// The schema `ScheduleBidReference`.
public typealias ScheduleBidReference = Model<ScheduleBidReferenceFields>

/// The properties of ``ScheduleBidReference``.
public struct ScheduleBidReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `ScheduleBidScheduledActivity`.
public typealias ScheduleBidScheduledActivity = Model<ScheduleBidScheduledActivityFields>

/// The properties of ``ScheduleBidScheduledActivity``.
public struct ScheduleBidScheduledActivityFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `startDate`, required.
    @_alwaysEmitIntoClient public var startDate: Field<Instant> { Field("startDate") }
    /// `lengthMinutes`, required.
    @_alwaysEmitIntoClient public var lengthMinutes: Field<Int> { Field("lengthMinutes") }
    /// `description`, required.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `activityCategory`, required.
    @_alwaysEmitIntoClient public var activityCategory: Field<ScheduleBidScheduledActivityActivityCategory> { Field("activityCategory") }
    /// `activityCodeId`, required.
    @_alwaysEmitIntoClient public var activityCodeId: Field<String> { Field("activityCodeId") }
    /// `paid`.
    @_alwaysEmitIntoClient public var paid: Field<Bool> { Field("paid") }
}

/// A value of `activityCategory` of ``ScheduleBidScheduledActivity``, open to those that are newer than this version.
public struct ScheduleBidScheduledActivityActivityCategory: OpenEnum {
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

/// The schema `ScheduleBidScheduledShift`.
public typealias ScheduleBidScheduledShift = Model<ScheduleBidScheduledShiftFields>

/// The properties of ``ScheduleBidScheduledShift``.
public struct ScheduleBidScheduledShiftFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `workPlanShiftId`.
    @_alwaysEmitIntoClient public var workPlanShiftId: Field<String> { Field("workPlanShiftId") }
    /// `workPlanId`.
    @_alwaysEmitIntoClient public var workPlanId: Field<String> { Field("workPlanId") }
    /// `startDate`, required.
    @_alwaysEmitIntoClient public var startDate: Field<Instant> { Field("startDate") }
    /// `lengthMinutes`, required.
    @_alwaysEmitIntoClient public var lengthMinutes: Field<Int> { Field("lengthMinutes") }
    /// `activities`, required.
    @_alwaysEmitIntoClient public var activities: Field<[ScheduleBidScheduledActivity]> { Field("activities") }
}

/// The schema `ScheduleGenerationMessage`.
public typealias ScheduleGenerationMessage = Model<ScheduleGenerationMessageFields>

/// The properties of ``ScheduleGenerationMessage``.
public struct ScheduleGenerationMessageFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<ScheduleGenerationMessageType> { Field("type") }
    /// `arguments`.
    @_alwaysEmitIntoClient public var arguments: Field<[SchedulerMessageArgument]> { Field("arguments") }
}

/// A value of `type` of ``ScheduleGenerationMessage``, open to those that are newer than this version.
public struct ScheduleGenerationMessageType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `AgentNotFound`.
    @_alwaysEmitIntoClient public static var agentNotFound: Self { "AgentNotFound" }
    /// `AgentNotInSelectedManagementUnit`.
    @_alwaysEmitIntoClient public static var agentNotInSelectedManagementUnit: Self { "AgentNotInSelectedManagementUnit" }
    /// `AgentNotLicensed`.
    @_alwaysEmitIntoClient public static var agentNotLicensed: Self { "AgentNotLicensed" }
    /// `AgentWithoutWorkPlan`.
    @_alwaysEmitIntoClient public static var agentWithoutWorkPlan: Self { "AgentWithoutWorkPlan" }
    /// `WorkPlanNotEnabled`.
    @_alwaysEmitIntoClient public static var workPlanNotEnabled: Self { "WorkPlanNotEnabled" }
    /// `WorkPlanNotFound`.
    @_alwaysEmitIntoClient public static var workPlanNotFound: Self { "WorkPlanNotFound" }
    /// `AgentWithoutCapability`.
    @_alwaysEmitIntoClient public static var agentWithoutCapability: Self { "AgentWithoutCapability" }
    /// `NoNeedDays`.
    @_alwaysEmitIntoClient public static var noNeedDays: Self { "NoNeedDays" }
    /// `UnableToProduceAgentSchedule`.
    @_alwaysEmitIntoClient public static var unableToProduceAgentSchedule: Self { "UnableToProduceAgentSchedule" }
    /// `UnableToScheduleMinCoverageForPlanningGroup`.
    @_alwaysEmitIntoClient public static var unableToScheduleMinCoverageForPlanningGroup: Self { "UnableToScheduleMinCoverageForPlanningGroup" }
    /// `UnableToScheduleMaxConsecutiveWorkingDays`.
    @_alwaysEmitIntoClient public static var unableToScheduleMaxConsecutiveWorkingDays: Self { "UnableToScheduleMaxConsecutiveWorkingDays" }
    /// `UnableToScheduleMaxConsecutiveWorkingWeekends`.
    @_alwaysEmitIntoClient public static var unableToScheduleMaxConsecutiveWorkingWeekends: Self { "UnableToScheduleMaxConsecutiveWorkingWeekends" }
    /// `UnableToScheduleMaxWeeklyPaidTime`.
    @_alwaysEmitIntoClient public static var unableToScheduleMaxWeeklyPaidTime: Self { "UnableToScheduleMaxWeeklyPaidTime" }
    /// `UnableToScheduleMaxWeeklyWorkDays`.
    @_alwaysEmitIntoClient public static var unableToScheduleMaxWeeklyWorkDays: Self { "UnableToScheduleMaxWeeklyWorkDays" }
    /// `UnableToScheduleMaxWorkDayPaidTime`.
    @_alwaysEmitIntoClient public static var unableToScheduleMaxWorkDayPaidTime: Self { "UnableToScheduleMaxWorkDayPaidTime" }
    /// `UnableToScheduleMinConsecutiveNonWorkingTimePerWeek`.
    @_alwaysEmitIntoClient public static var unableToScheduleMinConsecutiveNonWorkingTimePerWeek: Self { "UnableToScheduleMinConsecutiveNonWorkingTimePerWeek" }
    /// `UnableToScheduleMinIntershiftTime`.
    @_alwaysEmitIntoClient public static var unableToScheduleMinIntershiftTime: Self { "UnableToScheduleMinIntershiftTime" }
    /// `UnableToScheduleMinShiftStartDistance`.
    @_alwaysEmitIntoClient public static var unableToScheduleMinShiftStartDistance: Self { "UnableToScheduleMinShiftStartDistance" }
    /// `UnableToScheduleMinWeeklyPaidTime`.
    @_alwaysEmitIntoClient public static var unableToScheduleMinWeeklyPaidTime: Self { "UnableToScheduleMinWeeklyPaidTime" }
    /// `UnableToScheduleMinWeeklyWorkDays`.
    @_alwaysEmitIntoClient public static var unableToScheduleMinWeeklyWorkDays: Self { "UnableToScheduleMinWeeklyWorkDays" }
    /// `UnableToScheduleMinWorkDayPaidTime`.
    @_alwaysEmitIntoClient public static var unableToScheduleMinWorkDayPaidTime: Self { "UnableToScheduleMinWorkDayPaidTime" }
    /// `UnableToSchedulePlanningPeriodMaxDaysOff`.
    @_alwaysEmitIntoClient public static var unableToSchedulePlanningPeriodMaxDaysOff: Self { "UnableToSchedulePlanningPeriodMaxDaysOff" }
    /// `UnableToSchedulePlanningPeriodMaxPaidTime`.
    @_alwaysEmitIntoClient public static var unableToSchedulePlanningPeriodMaxPaidTime: Self { "UnableToSchedulePlanningPeriodMaxPaidTime" }
    /// `UnableToSchedulePlanningPeriodMinDaysOff`.
    @_alwaysEmitIntoClient public static var unableToSchedulePlanningPeriodMinDaysOff: Self { "UnableToSchedulePlanningPeriodMinDaysOff" }
    /// `UnableToSchedulePlanningPeriodMinPaidTime`.
    @_alwaysEmitIntoClient public static var unableToSchedulePlanningPeriodMinPaidTime: Self { "UnableToSchedulePlanningPeriodMinPaidTime" }
    /// `UnableToScheduleShiftVariance`.
    @_alwaysEmitIntoClient public static var unableToScheduleShiftVariance: Self { "UnableToScheduleShiftVariance" }
    /// `UnableToScheduleWorkDay`.
    @_alwaysEmitIntoClient public static var unableToScheduleWorkDay: Self { "UnableToScheduleWorkDay" }
    /// `UnableToScheduleMaxConsecutiveWorkingDaysFromAgentHistory`.
    @_alwaysEmitIntoClient public static var unableToScheduleMaxConsecutiveWorkingDaysFromAgentHistory: Self { "UnableToScheduleMaxConsecutiveWorkingDaysFromAgentHistory" }
    /// `UnableToScheduleMaxConsecutiveWorkingWeekendsFromAgentHistory`.
    @_alwaysEmitIntoClient public static var unableToScheduleMaxConsecutiveWorkingWeekendsFromAgentHistory: Self { "UnableToScheduleMaxConsecutiveWorkingWeekendsFromAgentHistory" }
    /// `UnableToScheduleMaxWeeklyPaidTimeFromTimeOff`.
    @_alwaysEmitIntoClient public static var unableToScheduleMaxWeeklyPaidTimeFromTimeOff: Self { "UnableToScheduleMaxWeeklyPaidTimeFromTimeOff" }
    /// `UnableToScheduleMaxWorkDayPaidTimeFromTimeOff`.
    @_alwaysEmitIntoClient public static var unableToScheduleMaxWorkDayPaidTimeFromTimeOff: Self { "UnableToScheduleMaxWorkDayPaidTimeFromTimeOff" }
    /// `UnableToScheduleMinIntershiftTimeFromAgentHistory`.
    @_alwaysEmitIntoClient public static var unableToScheduleMinIntershiftTimeFromAgentHistory: Self { "UnableToScheduleMinIntershiftTimeFromAgentHistory" }
    /// `UnableToScheduleMinIntershiftTimeFromDst`.
    @_alwaysEmitIntoClient public static var unableToScheduleMinIntershiftTimeFromDst: Self { "UnableToScheduleMinIntershiftTimeFromDst" }
    /// `UnableToScheduleMinShiftStartDistanceFromAgentHistory`.
    @_alwaysEmitIntoClient public static var unableToScheduleMinShiftStartDistanceFromAgentHistory: Self { "UnableToScheduleMinShiftStartDistanceFromAgentHistory" }
    /// `UnableToScheduleMinShiftStartDistanceFromDst`.
    @_alwaysEmitIntoClient public static var unableToScheduleMinShiftStartDistanceFromDst: Self { "UnableToScheduleMinShiftStartDistanceFromDst" }
    /// `UnableToScheduleMinWeeklyPaidTimeFromTimeOff`.
    @_alwaysEmitIntoClient public static var unableToScheduleMinWeeklyPaidTimeFromTimeOff: Self { "UnableToScheduleMinWeeklyPaidTimeFromTimeOff" }
    /// `UnableToScheduleMinWeeklyWorkDaysFromTimeOff`.
    @_alwaysEmitIntoClient public static var unableToScheduleMinWeeklyWorkDaysFromTimeOff: Self { "UnableToScheduleMinWeeklyWorkDaysFromTimeOff" }
    /// `UnableToScheduleMinWorkDayPaidTimeFromTimeOff`.
    @_alwaysEmitIntoClient public static var unableToScheduleMinWorkDayPaidTimeFromTimeOff: Self { "UnableToScheduleMinWorkDayPaidTimeFromTimeOff" }
    /// `UnableToSchedulePlanningPeriodMaxDaysOffFromAgentHistory`.
    @_alwaysEmitIntoClient public static var unableToSchedulePlanningPeriodMaxDaysOffFromAgentHistory: Self { "UnableToSchedulePlanningPeriodMaxDaysOffFromAgentHistory" }
    /// `UnableToSchedulePlanningPeriodMaxDaysOffFromTimeOff`.
    @_alwaysEmitIntoClient public static var unableToSchedulePlanningPeriodMaxDaysOffFromTimeOff: Self { "UnableToSchedulePlanningPeriodMaxDaysOffFromTimeOff" }
    /// `UnableToSchedulePlanningPeriodMaxPaidTimeFromAgentHistory`.
    @_alwaysEmitIntoClient public static var unableToSchedulePlanningPeriodMaxPaidTimeFromAgentHistory: Self { "UnableToSchedulePlanningPeriodMaxPaidTimeFromAgentHistory" }
    /// `UnableToSchedulePlanningPeriodMaxPaidTimeFromTimeOff`.
    @_alwaysEmitIntoClient public static var unableToSchedulePlanningPeriodMaxPaidTimeFromTimeOff: Self { "UnableToSchedulePlanningPeriodMaxPaidTimeFromTimeOff" }
    /// `UnableToSchedulePlanningPeriodMinDaysOffFromAgentHistory`.
    @_alwaysEmitIntoClient public static var unableToSchedulePlanningPeriodMinDaysOffFromAgentHistory: Self { "UnableToSchedulePlanningPeriodMinDaysOffFromAgentHistory" }
    /// `UnableToSchedulePlanningPeriodMinPaidTimeFromAgentHistory`.
    @_alwaysEmitIntoClient public static var unableToSchedulePlanningPeriodMinPaidTimeFromAgentHistory: Self { "UnableToSchedulePlanningPeriodMinPaidTimeFromAgentHistory" }
    /// `UnableToSchedulePlanningPeriodMinPaidTimeFromTimeOff`.
    @_alwaysEmitIntoClient public static var unableToSchedulePlanningPeriodMinPaidTimeFromTimeOff: Self { "UnableToSchedulePlanningPeriodMinPaidTimeFromTimeOff" }
    /// `UnableToScheduleWorkDayFromTimeOff`.
    @_alwaysEmitIntoClient public static var unableToScheduleWorkDayFromTimeOff: Self { "UnableToScheduleWorkDayFromTimeOff" }
    /// `AgentWithoutCapabilityToHandleActivityOnQueueWork`.
    @_alwaysEmitIntoClient public static var agentWithoutCapabilityToHandleActivityOnQueueWork: Self { "AgentWithoutCapabilityToHandleActivityOnQueueWork" }
    /// `UnableToProduceAgentScheduleDueToUnavailableTimes`.
    @_alwaysEmitIntoClient public static var unableToProduceAgentScheduleDueToUnavailableTimes: Self { "UnableToProduceAgentScheduleDueToUnavailableTimes" }
    /// `UnableToScheduleMaxActivityLengthFromShiftEndFromDst`.
    @_alwaysEmitIntoClient public static var unableToScheduleMaxActivityLengthFromShiftEndFromDst: Self { "UnableToScheduleMaxActivityLengthFromShiftEndFromDst" }
    /// `UnableToScheduleMaxActivityLengthFromShiftEndFromTimeOff`.
    @_alwaysEmitIntoClient public static var unableToScheduleMaxActivityLengthFromShiftEndFromTimeOff: Self { "UnableToScheduleMaxActivityLengthFromShiftEndFromTimeOff" }
    /// `UnableToScheduleMaxShiftStartAndPaidDurationVarianceFromTimeOff`.
    @_alwaysEmitIntoClient public static var unableToScheduleMaxShiftStartAndPaidDurationVarianceFromTimeOff: Self { "UnableToScheduleMaxShiftStartAndPaidDurationVarianceFromTimeOff" }
    /// `UnableToScheduleMaxShiftStartTimeVarianceFromDst`.
    @_alwaysEmitIntoClient public static var unableToScheduleMaxShiftStartTimeVarianceFromDst: Self { "UnableToScheduleMaxShiftStartTimeVarianceFromDst" }
    /// `UnableToScheduleMaxShiftStartTimeVarianceFromTimeOff`.
    @_alwaysEmitIntoClient public static var unableToScheduleMaxShiftStartTimeVarianceFromTimeOff: Self { "UnableToScheduleMaxShiftStartTimeVarianceFromTimeOff" }
    /// `UnableToScheduleMinActivityLengthFromShiftEndFromDst`.
    @_alwaysEmitIntoClient public static var unableToScheduleMinActivityLengthFromShiftEndFromDst: Self { "UnableToScheduleMinActivityLengthFromShiftEndFromDst" }
    /// `UnableToScheduleMinActivityLengthFromShiftStartFromDst`.
    @_alwaysEmitIntoClient public static var unableToScheduleMinActivityLengthFromShiftStartFromDst: Self { "UnableToScheduleMinActivityLengthFromShiftStartFromDst" }
    /// `UnableToSchedulePlanningPeriodMaxShiftStartAndPaidDurationVarianceFromAgentHistory`.
    @_alwaysEmitIntoClient public static var unableToSchedulePlanningPeriodMaxShiftStartAndPaidDurationVarianceFromAgentHistory: Self { "UnableToSchedulePlanningPeriodMaxShiftStartAndPaidDurationVarianceFromAgentHistory" }
    /// `UnableToSchedulePlanningPeriodMaxShiftStartAndPaidDurationVarianceFromTimeOff`.
    @_alwaysEmitIntoClient public static var unableToSchedulePlanningPeriodMaxShiftStartAndPaidDurationVarianceFromTimeOff: Self { "UnableToSchedulePlanningPeriodMaxShiftStartAndPaidDurationVarianceFromTimeOff" }
    /// `UnableToSchedulePlanningPeriodMaxShiftStartTimeVarianceFromAgentHistory`.
    @_alwaysEmitIntoClient public static var unableToSchedulePlanningPeriodMaxShiftStartTimeVarianceFromAgentHistory: Self { "UnableToSchedulePlanningPeriodMaxShiftStartTimeVarianceFromAgentHistory" }
    /// `UnableToSchedulePlanningPeriodMaxShiftStartTimeVarianceFromDst`.
    @_alwaysEmitIntoClient public static var unableToSchedulePlanningPeriodMaxShiftStartTimeVarianceFromDst: Self { "UnableToSchedulePlanningPeriodMaxShiftStartTimeVarianceFromDst" }
    /// `UnableToSchedulePlanningPeriodMaxShiftStartTimeVarianceFromTimeOff`.
    @_alwaysEmitIntoClient public static var unableToSchedulePlanningPeriodMaxShiftStartTimeVarianceFromTimeOff: Self { "UnableToSchedulePlanningPeriodMaxShiftStartTimeVarianceFromTimeOff" }
    /// `UnableToSchedulePlanningPeriodMaxWorkingWeekendsFromAgentHistory`.
    @_alwaysEmitIntoClient public static var unableToSchedulePlanningPeriodMaxWorkingWeekendsFromAgentHistory: Self { "UnableToSchedulePlanningPeriodMaxWorkingWeekendsFromAgentHistory" }
    /// `UnableToSchedulePlanningPeriodShiftMaxCountFromAgentHistory`.
    @_alwaysEmitIntoClient public static var unableToSchedulePlanningPeriodShiftMaxCountFromAgentHistory: Self { "UnableToSchedulePlanningPeriodShiftMaxCountFromAgentHistory" }
    /// `UnableToSchedulePlanningPeriodShiftMinCountFromAgentHistory`.
    @_alwaysEmitIntoClient public static var unableToSchedulePlanningPeriodShiftMinCountFromAgentHistory: Self { "UnableToSchedulePlanningPeriodShiftMinCountFromAgentHistory" }
}

/// The schema `ScheduleGenerationResult`.
public typealias ScheduleGenerationResult = Model<ScheduleGenerationResultFields>

/// The properties of ``ScheduleGenerationResult``.
public struct ScheduleGenerationResultFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `failed`.
    @_alwaysEmitIntoClient public var failed: Field<Bool> { Field("failed") }
    /// `runId`.
    @_alwaysEmitIntoClient public var runId: Field<String> { Field("runId") }
    /// `messageCount`.
    @_alwaysEmitIntoClient public var messageCount: Field<Int> { Field("messageCount") }
    /// `messages`.
    @_alwaysEmitIntoClient public var messages: Field<[ScheduleGenerationMessage]> { Field("messages") }
    /// `messageSeverities`.
    @_alwaysEmitIntoClient public var messageSeverities: Field<[SchedulerMessageTypeSeverity]> { Field("messageSeverities") }
}

/// The schema `ScheduleGenerationResultSummary`.
public typealias ScheduleGenerationResultSummary = Model<ScheduleGenerationResultSummaryFields>

/// The properties of ``ScheduleGenerationResultSummary``.
public struct ScheduleGenerationResultSummaryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `failed`.
    @_alwaysEmitIntoClient public var failed: Field<Bool> { Field("failed") }
    /// `runId`.
    @_alwaysEmitIntoClient public var runId: Field<String> { Field("runId") }
    /// `messageCount`.
    @_alwaysEmitIntoClient public var messageCount: Field<Int> { Field("messageCount") }
    /// `messageSeverityCounts`.
    @_alwaysEmitIntoClient public var messageSeverityCounts: Field<[SchedulerMessageSeverityCount]> { Field("messageSeverityCounts") }
}

/// The schema `ScheduleGenerationWarning`.
public typealias ScheduleGenerationWarning = Model<ScheduleGenerationWarningFields>

/// The properties of ``ScheduleGenerationWarning``.
public struct ScheduleGenerationWarningFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `userId`.
    @_alwaysEmitIntoClient public var userId: Field<String> { Field("userId") }
    /// `userNotLicensed`.
    @_alwaysEmitIntoClient public var userNotLicensed: Field<Bool> { Field("userNotLicensed") }
    /// `unableToMeetMaxDays`.
    @_alwaysEmitIntoClient public var unableToMeetMaxDays: Field<Bool> { Field("unableToMeetMaxDays") }
    /// `unableToScheduleRequiredDays`.
    @_alwaysEmitIntoClient public var unableToScheduleRequiredDays: Field<[ScheduleGenerationWarningUnableToScheduleRequiredDays]> { Field("unableToScheduleRequiredDays") }
    /// `unableToMeetMinPaidForTheWeek`.
    @_alwaysEmitIntoClient public var unableToMeetMinPaidForTheWeek: Field<Bool> { Field("unableToMeetMinPaidForTheWeek") }
    /// `unableToMeetMaxPaidForTheWeek`.
    @_alwaysEmitIntoClient public var unableToMeetMaxPaidForTheWeek: Field<Bool> { Field("unableToMeetMaxPaidForTheWeek") }
    /// `noNeedDays`.
    @_alwaysEmitIntoClient public var noNeedDays: Field<[ScheduleGenerationWarningNoNeedDays]> { Field("noNeedDays") }
    /// `shiftsTooCloseTogether`.
    @_alwaysEmitIntoClient public var shiftsTooCloseTogether: Field<Bool> { Field("shiftsTooCloseTogether") }
}

/// A value of `unableToScheduleRequiredDays` of ``ScheduleGenerationWarning``, open to those that are newer than this
/// version.
public struct ScheduleGenerationWarningUnableToScheduleRequiredDays: OpenEnum {
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

/// A value of `noNeedDays` of ``ScheduleGenerationWarning``, open to those that are newer than this version.
public struct ScheduleGenerationWarningNoNeedDays: OpenEnum {
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

/// The schema `ScheduleReferenceWithBusinessUnit`.
public typealias ScheduleReferenceWithBusinessUnit = Model<ScheduleReferenceWithBusinessUnitFields>

/// The properties of ``ScheduleReferenceWithBusinessUnit``.
public struct ScheduleReferenceWithBusinessUnitFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `weekDate`, required, a date such as `2026-11-24`.
    @_alwaysEmitIntoClient public var weekDate: Field<String> { Field("weekDate") }
    /// `businessUnit`, required.
    @_alwaysEmitIntoClient public var businessUnit: Field<BusinessUnitReference> { Field("businessUnit") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `ScheduleSetError`.
public typealias ScheduleSetError = Model<ScheduleSetErrorFields>

/// The properties of ``ScheduleSetError``.
public struct ScheduleSetErrorFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `errorCode`, required.
    @_alwaysEmitIntoClient public var errorCode: Field<ScheduleSetErrorErrorCode> { Field("errorCode") }
    /// `workPlans`.
    @_alwaysEmitIntoClient public var workPlans: Field<[WorkPlanReference]> { Field("workPlans") }
    /// `workPlanRotations`.
    @_alwaysEmitIntoClient public var workPlanRotations: Field<[WorkPlanRotationReference]> { Field("workPlanRotations") }
}

/// A value of `errorCode` of ``ScheduleSetError``, open to those that are newer than this version.
public struct ScheduleSetErrorErrorCode: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `InvalidWorkPlans`.
    @_alwaysEmitIntoClient public static var invalidWorkPlans: Self { "InvalidWorkPlans" }
    /// `InvalidWorkPlanRotations`.
    @_alwaysEmitIntoClient public static var invalidWorkPlanRotations: Self { "InvalidWorkPlanRotations" }
}

/// The schema `ScheduleSetRequest`.
public typealias ScheduleSetRequest = Model<ScheduleSetRequestFields>

/// The properties of ``ScheduleSetRequest``.
public struct ScheduleSetRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `scheduleSetId`, required.
    @_alwaysEmitIntoClient public var scheduleSetId: Field<String> { Field("scheduleSetId") }
    /// `overrideAgentCount`.
    @_alwaysEmitIntoClient public var overrideAgentCount: Field<Int> { Field("overrideAgentCount") }
}

/// The schema `ScheduleUploadProcessingResponse`.
public typealias ScheduleUploadProcessingResponse = Model<ScheduleUploadProcessingResponseFields>

/// The properties of ``ScheduleUploadProcessingResponse``.
public struct ScheduleUploadProcessingResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<ScheduleUploadProcessingResponseStatus> { Field("status") }
    /// `operationId`.
    @_alwaysEmitIntoClient public var operationId: Field<String> { Field("operationId") }
    /// `result`.
    @_alwaysEmitIntoClient public var result: Field<BuScheduleMetadata> { Field("result") }
}

/// A value of `status` of ``ScheduleUploadProcessingResponse``, open to those that are newer than this version.
public struct ScheduleUploadProcessingResponseStatus: OpenEnum {
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

/// The schema `ScheduleVisibilitySettingsRequest`.
public typealias ScheduleVisibilitySettingsRequest = Model<ScheduleVisibilitySettingsRequestFields>

/// The properties of ``ScheduleVisibilitySettingsRequest``.
public struct ScheduleVisibilitySettingsRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `enabled`.
    @_alwaysEmitIntoClient public var enabled: Field<Bool> { Field("enabled") }
    /// `futureWeeks`.
    @_alwaysEmitIntoClient public var futureWeeks: Field<Int> { Field("futureWeeks") }
}

/// The schema `ScheduleVisibilitySettingsResponse`.
public typealias ScheduleVisibilitySettingsResponse = Model<ScheduleVisibilitySettingsResponseFields>

/// The properties of ``ScheduleVisibilitySettingsResponse``.
public struct ScheduleVisibilitySettingsResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `enabled`, required.
    @_alwaysEmitIntoClient public var enabled: Field<Bool> { Field("enabled") }
    /// `futureWeeks`, required.
    @_alwaysEmitIntoClient public var futureWeeks: Field<Int> { Field("futureWeeks") }
}

/// The schema `SchedulerMessageArgument`.
public typealias SchedulerMessageArgument = Model<SchedulerMessageArgumentFields>

/// The properties of ``SchedulerMessageArgument``.
public struct SchedulerMessageArgumentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<SchedulerMessageArgumentType> { Field("type") }
    /// `value`.
    @_alwaysEmitIntoClient public var value: Field<String> { Field("value") }
}

/// A value of `type` of ``SchedulerMessageArgument``, open to those that are newer than this version.
public struct SchedulerMessageArgumentType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `AgentId`.
    @_alwaysEmitIntoClient public static var agentId: Self { "AgentId" }
    /// `Date`.
    @_alwaysEmitIntoClient public static var date: Self { "Date" }
    /// `PlanningGroupId`.
    @_alwaysEmitIntoClient public static var planningGroupId: Self { "PlanningGroupId" }
}

/// The schema `SchedulerMessageSeverityCount`.
public typealias SchedulerMessageSeverityCount = Model<SchedulerMessageSeverityCountFields>

/// The properties of ``SchedulerMessageSeverityCount``.
public struct SchedulerMessageSeverityCountFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `severity`.
    @_alwaysEmitIntoClient public var severity: Field<SchedulerMessageSeverityCountSeverity> { Field("severity") }
    /// `count`.
    @_alwaysEmitIntoClient public var count: Field<Int> { Field("count") }
}

/// A value of `severity` of ``SchedulerMessageSeverityCount``, open to those that are newer than this version.
public struct SchedulerMessageSeverityCountSeverity: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Ignore`.
    @_alwaysEmitIntoClient public static var ignore: Self { "Ignore" }
    /// `Information`.
    @_alwaysEmitIntoClient public static var information: Self { "Information" }
    /// `Warning`.
    @_alwaysEmitIntoClient public static var warning: Self { "Warning" }
    /// `Error`.
    @_alwaysEmitIntoClient public static var error: Self { "Error" }
}

/// The schema `SchedulerMessageTypeSeverity`.
public typealias SchedulerMessageTypeSeverity = Model<SchedulerMessageTypeSeverityFields>

/// The properties of ``SchedulerMessageTypeSeverity``.
public struct SchedulerMessageTypeSeverityFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<SchedulerMessageTypeSeverityType> { Field("type") }
    /// `severity`.
    @_alwaysEmitIntoClient public var severity: Field<SchedulerMessageTypeSeveritySeverity> { Field("severity") }
}

/// A value of `type` of ``SchedulerMessageTypeSeverity``, open to those that are newer than this version.
public struct SchedulerMessageTypeSeverityType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `AgentNotFound`.
    @_alwaysEmitIntoClient public static var agentNotFound: Self { "AgentNotFound" }
    /// `AgentNotInSelectedManagementUnit`.
    @_alwaysEmitIntoClient public static var agentNotInSelectedManagementUnit: Self { "AgentNotInSelectedManagementUnit" }
    /// `AgentNotLicensed`.
    @_alwaysEmitIntoClient public static var agentNotLicensed: Self { "AgentNotLicensed" }
    /// `AgentWithoutWorkPlan`.
    @_alwaysEmitIntoClient public static var agentWithoutWorkPlan: Self { "AgentWithoutWorkPlan" }
    /// `WorkPlanNotEnabled`.
    @_alwaysEmitIntoClient public static var workPlanNotEnabled: Self { "WorkPlanNotEnabled" }
    /// `WorkPlanNotFound`.
    @_alwaysEmitIntoClient public static var workPlanNotFound: Self { "WorkPlanNotFound" }
    /// `AgentWithoutCapability`.
    @_alwaysEmitIntoClient public static var agentWithoutCapability: Self { "AgentWithoutCapability" }
    /// `NoNeedDays`.
    @_alwaysEmitIntoClient public static var noNeedDays: Self { "NoNeedDays" }
    /// `UnableToProduceAgentSchedule`.
    @_alwaysEmitIntoClient public static var unableToProduceAgentSchedule: Self { "UnableToProduceAgentSchedule" }
    /// `UnableToScheduleMinCoverageForPlanningGroup`.
    @_alwaysEmitIntoClient public static var unableToScheduleMinCoverageForPlanningGroup: Self { "UnableToScheduleMinCoverageForPlanningGroup" }
    /// `UnableToScheduleMaxConsecutiveWorkingDays`.
    @_alwaysEmitIntoClient public static var unableToScheduleMaxConsecutiveWorkingDays: Self { "UnableToScheduleMaxConsecutiveWorkingDays" }
    /// `UnableToScheduleMaxConsecutiveWorkingWeekends`.
    @_alwaysEmitIntoClient public static var unableToScheduleMaxConsecutiveWorkingWeekends: Self { "UnableToScheduleMaxConsecutiveWorkingWeekends" }
    /// `UnableToScheduleMaxWeeklyPaidTime`.
    @_alwaysEmitIntoClient public static var unableToScheduleMaxWeeklyPaidTime: Self { "UnableToScheduleMaxWeeklyPaidTime" }
    /// `UnableToScheduleMaxWeeklyWorkDays`.
    @_alwaysEmitIntoClient public static var unableToScheduleMaxWeeklyWorkDays: Self { "UnableToScheduleMaxWeeklyWorkDays" }
    /// `UnableToScheduleMaxWorkDayPaidTime`.
    @_alwaysEmitIntoClient public static var unableToScheduleMaxWorkDayPaidTime: Self { "UnableToScheduleMaxWorkDayPaidTime" }
    /// `UnableToScheduleMinConsecutiveNonWorkingTimePerWeek`.
    @_alwaysEmitIntoClient public static var unableToScheduleMinConsecutiveNonWorkingTimePerWeek: Self { "UnableToScheduleMinConsecutiveNonWorkingTimePerWeek" }
    /// `UnableToScheduleMinIntershiftTime`.
    @_alwaysEmitIntoClient public static var unableToScheduleMinIntershiftTime: Self { "UnableToScheduleMinIntershiftTime" }
    /// `UnableToScheduleMinShiftStartDistance`.
    @_alwaysEmitIntoClient public static var unableToScheduleMinShiftStartDistance: Self { "UnableToScheduleMinShiftStartDistance" }
    /// `UnableToScheduleMinWeeklyPaidTime`.
    @_alwaysEmitIntoClient public static var unableToScheduleMinWeeklyPaidTime: Self { "UnableToScheduleMinWeeklyPaidTime" }
    /// `UnableToScheduleMinWeeklyWorkDays`.
    @_alwaysEmitIntoClient public static var unableToScheduleMinWeeklyWorkDays: Self { "UnableToScheduleMinWeeklyWorkDays" }
    /// `UnableToScheduleMinWorkDayPaidTime`.
    @_alwaysEmitIntoClient public static var unableToScheduleMinWorkDayPaidTime: Self { "UnableToScheduleMinWorkDayPaidTime" }
    /// `UnableToSchedulePlanningPeriodMaxDaysOff`.
    @_alwaysEmitIntoClient public static var unableToSchedulePlanningPeriodMaxDaysOff: Self { "UnableToSchedulePlanningPeriodMaxDaysOff" }
    /// `UnableToSchedulePlanningPeriodMaxPaidTime`.
    @_alwaysEmitIntoClient public static var unableToSchedulePlanningPeriodMaxPaidTime: Self { "UnableToSchedulePlanningPeriodMaxPaidTime" }
    /// `UnableToSchedulePlanningPeriodMinDaysOff`.
    @_alwaysEmitIntoClient public static var unableToSchedulePlanningPeriodMinDaysOff: Self { "UnableToSchedulePlanningPeriodMinDaysOff" }
    /// `UnableToSchedulePlanningPeriodMinPaidTime`.
    @_alwaysEmitIntoClient public static var unableToSchedulePlanningPeriodMinPaidTime: Self { "UnableToSchedulePlanningPeriodMinPaidTime" }
    /// `UnableToScheduleShiftVariance`.
    @_alwaysEmitIntoClient public static var unableToScheduleShiftVariance: Self { "UnableToScheduleShiftVariance" }
    /// `UnableToScheduleWorkDay`.
    @_alwaysEmitIntoClient public static var unableToScheduleWorkDay: Self { "UnableToScheduleWorkDay" }
    /// `UnableToScheduleMaxConsecutiveWorkingDaysFromAgentHistory`.
    @_alwaysEmitIntoClient public static var unableToScheduleMaxConsecutiveWorkingDaysFromAgentHistory: Self { "UnableToScheduleMaxConsecutiveWorkingDaysFromAgentHistory" }
    /// `UnableToScheduleMaxConsecutiveWorkingWeekendsFromAgentHistory`.
    @_alwaysEmitIntoClient public static var unableToScheduleMaxConsecutiveWorkingWeekendsFromAgentHistory: Self { "UnableToScheduleMaxConsecutiveWorkingWeekendsFromAgentHistory" }
    /// `UnableToScheduleMaxWeeklyPaidTimeFromTimeOff`.
    @_alwaysEmitIntoClient public static var unableToScheduleMaxWeeklyPaidTimeFromTimeOff: Self { "UnableToScheduleMaxWeeklyPaidTimeFromTimeOff" }
    /// `UnableToScheduleMaxWorkDayPaidTimeFromTimeOff`.
    @_alwaysEmitIntoClient public static var unableToScheduleMaxWorkDayPaidTimeFromTimeOff: Self { "UnableToScheduleMaxWorkDayPaidTimeFromTimeOff" }
    /// `UnableToScheduleMinIntershiftTimeFromAgentHistory`.
    @_alwaysEmitIntoClient public static var unableToScheduleMinIntershiftTimeFromAgentHistory: Self { "UnableToScheduleMinIntershiftTimeFromAgentHistory" }
    /// `UnableToScheduleMinIntershiftTimeFromDst`.
    @_alwaysEmitIntoClient public static var unableToScheduleMinIntershiftTimeFromDst: Self { "UnableToScheduleMinIntershiftTimeFromDst" }
    /// `UnableToScheduleMinShiftStartDistanceFromAgentHistory`.
    @_alwaysEmitIntoClient public static var unableToScheduleMinShiftStartDistanceFromAgentHistory: Self { "UnableToScheduleMinShiftStartDistanceFromAgentHistory" }
    /// `UnableToScheduleMinShiftStartDistanceFromDst`.
    @_alwaysEmitIntoClient public static var unableToScheduleMinShiftStartDistanceFromDst: Self { "UnableToScheduleMinShiftStartDistanceFromDst" }
    /// `UnableToScheduleMinWeeklyPaidTimeFromTimeOff`.
    @_alwaysEmitIntoClient public static var unableToScheduleMinWeeklyPaidTimeFromTimeOff: Self { "UnableToScheduleMinWeeklyPaidTimeFromTimeOff" }
    /// `UnableToScheduleMinWeeklyWorkDaysFromTimeOff`.
    @_alwaysEmitIntoClient public static var unableToScheduleMinWeeklyWorkDaysFromTimeOff: Self { "UnableToScheduleMinWeeklyWorkDaysFromTimeOff" }
    /// `UnableToScheduleMinWorkDayPaidTimeFromTimeOff`.
    @_alwaysEmitIntoClient public static var unableToScheduleMinWorkDayPaidTimeFromTimeOff: Self { "UnableToScheduleMinWorkDayPaidTimeFromTimeOff" }
    /// `UnableToSchedulePlanningPeriodMaxDaysOffFromAgentHistory`.
    @_alwaysEmitIntoClient public static var unableToSchedulePlanningPeriodMaxDaysOffFromAgentHistory: Self { "UnableToSchedulePlanningPeriodMaxDaysOffFromAgentHistory" }
    /// `UnableToSchedulePlanningPeriodMaxDaysOffFromTimeOff`.
    @_alwaysEmitIntoClient public static var unableToSchedulePlanningPeriodMaxDaysOffFromTimeOff: Self { "UnableToSchedulePlanningPeriodMaxDaysOffFromTimeOff" }
    /// `UnableToSchedulePlanningPeriodMaxPaidTimeFromAgentHistory`.
    @_alwaysEmitIntoClient public static var unableToSchedulePlanningPeriodMaxPaidTimeFromAgentHistory: Self { "UnableToSchedulePlanningPeriodMaxPaidTimeFromAgentHistory" }
    /// `UnableToSchedulePlanningPeriodMaxPaidTimeFromTimeOff`.
    @_alwaysEmitIntoClient public static var unableToSchedulePlanningPeriodMaxPaidTimeFromTimeOff: Self { "UnableToSchedulePlanningPeriodMaxPaidTimeFromTimeOff" }
    /// `UnableToSchedulePlanningPeriodMinDaysOffFromAgentHistory`.
    @_alwaysEmitIntoClient public static var unableToSchedulePlanningPeriodMinDaysOffFromAgentHistory: Self { "UnableToSchedulePlanningPeriodMinDaysOffFromAgentHistory" }
    /// `UnableToSchedulePlanningPeriodMinPaidTimeFromAgentHistory`.
    @_alwaysEmitIntoClient public static var unableToSchedulePlanningPeriodMinPaidTimeFromAgentHistory: Self { "UnableToSchedulePlanningPeriodMinPaidTimeFromAgentHistory" }
    /// `UnableToSchedulePlanningPeriodMinPaidTimeFromTimeOff`.
    @_alwaysEmitIntoClient public static var unableToSchedulePlanningPeriodMinPaidTimeFromTimeOff: Self { "UnableToSchedulePlanningPeriodMinPaidTimeFromTimeOff" }
    /// `UnableToScheduleWorkDayFromTimeOff`.
    @_alwaysEmitIntoClient public static var unableToScheduleWorkDayFromTimeOff: Self { "UnableToScheduleWorkDayFromTimeOff" }
    /// `AgentWithoutCapabilityToHandleActivityOnQueueWork`.
    @_alwaysEmitIntoClient public static var agentWithoutCapabilityToHandleActivityOnQueueWork: Self { "AgentWithoutCapabilityToHandleActivityOnQueueWork" }
    /// `UnableToProduceAgentScheduleDueToUnavailableTimes`.
    @_alwaysEmitIntoClient public static var unableToProduceAgentScheduleDueToUnavailableTimes: Self { "UnableToProduceAgentScheduleDueToUnavailableTimes" }
    /// `UnableToScheduleMaxActivityLengthFromShiftEndFromDst`.
    @_alwaysEmitIntoClient public static var unableToScheduleMaxActivityLengthFromShiftEndFromDst: Self { "UnableToScheduleMaxActivityLengthFromShiftEndFromDst" }
    /// `UnableToScheduleMaxActivityLengthFromShiftEndFromTimeOff`.
    @_alwaysEmitIntoClient public static var unableToScheduleMaxActivityLengthFromShiftEndFromTimeOff: Self { "UnableToScheduleMaxActivityLengthFromShiftEndFromTimeOff" }
    /// `UnableToScheduleMaxShiftStartAndPaidDurationVarianceFromTimeOff`.
    @_alwaysEmitIntoClient public static var unableToScheduleMaxShiftStartAndPaidDurationVarianceFromTimeOff: Self { "UnableToScheduleMaxShiftStartAndPaidDurationVarianceFromTimeOff" }
    /// `UnableToScheduleMaxShiftStartTimeVarianceFromDst`.
    @_alwaysEmitIntoClient public static var unableToScheduleMaxShiftStartTimeVarianceFromDst: Self { "UnableToScheduleMaxShiftStartTimeVarianceFromDst" }
    /// `UnableToScheduleMaxShiftStartTimeVarianceFromTimeOff`.
    @_alwaysEmitIntoClient public static var unableToScheduleMaxShiftStartTimeVarianceFromTimeOff: Self { "UnableToScheduleMaxShiftStartTimeVarianceFromTimeOff" }
    /// `UnableToScheduleMinActivityLengthFromShiftEndFromDst`.
    @_alwaysEmitIntoClient public static var unableToScheduleMinActivityLengthFromShiftEndFromDst: Self { "UnableToScheduleMinActivityLengthFromShiftEndFromDst" }
    /// `UnableToScheduleMinActivityLengthFromShiftStartFromDst`.
    @_alwaysEmitIntoClient public static var unableToScheduleMinActivityLengthFromShiftStartFromDst: Self { "UnableToScheduleMinActivityLengthFromShiftStartFromDst" }
    /// `UnableToSchedulePlanningPeriodMaxShiftStartAndPaidDurationVarianceFromAgentHistory`.
    @_alwaysEmitIntoClient public static var unableToSchedulePlanningPeriodMaxShiftStartAndPaidDurationVarianceFromAgentHistory: Self { "UnableToSchedulePlanningPeriodMaxShiftStartAndPaidDurationVarianceFromAgentHistory" }
    /// `UnableToSchedulePlanningPeriodMaxShiftStartAndPaidDurationVarianceFromTimeOff`.
    @_alwaysEmitIntoClient public static var unableToSchedulePlanningPeriodMaxShiftStartAndPaidDurationVarianceFromTimeOff: Self { "UnableToSchedulePlanningPeriodMaxShiftStartAndPaidDurationVarianceFromTimeOff" }
    /// `UnableToSchedulePlanningPeriodMaxShiftStartTimeVarianceFromAgentHistory`.
    @_alwaysEmitIntoClient public static var unableToSchedulePlanningPeriodMaxShiftStartTimeVarianceFromAgentHistory: Self { "UnableToSchedulePlanningPeriodMaxShiftStartTimeVarianceFromAgentHistory" }
    /// `UnableToSchedulePlanningPeriodMaxShiftStartTimeVarianceFromDst`.
    @_alwaysEmitIntoClient public static var unableToSchedulePlanningPeriodMaxShiftStartTimeVarianceFromDst: Self { "UnableToSchedulePlanningPeriodMaxShiftStartTimeVarianceFromDst" }
    /// `UnableToSchedulePlanningPeriodMaxShiftStartTimeVarianceFromTimeOff`.
    @_alwaysEmitIntoClient public static var unableToSchedulePlanningPeriodMaxShiftStartTimeVarianceFromTimeOff: Self { "UnableToSchedulePlanningPeriodMaxShiftStartTimeVarianceFromTimeOff" }
    /// `UnableToSchedulePlanningPeriodMaxWorkingWeekendsFromAgentHistory`.
    @_alwaysEmitIntoClient public static var unableToSchedulePlanningPeriodMaxWorkingWeekendsFromAgentHistory: Self { "UnableToSchedulePlanningPeriodMaxWorkingWeekendsFromAgentHistory" }
    /// `UnableToSchedulePlanningPeriodShiftMaxCountFromAgentHistory`.
    @_alwaysEmitIntoClient public static var unableToSchedulePlanningPeriodShiftMaxCountFromAgentHistory: Self { "UnableToSchedulePlanningPeriodShiftMaxCountFromAgentHistory" }
    /// `UnableToSchedulePlanningPeriodShiftMinCountFromAgentHistory`.
    @_alwaysEmitIntoClient public static var unableToSchedulePlanningPeriodShiftMinCountFromAgentHistory: Self { "UnableToSchedulePlanningPeriodShiftMinCountFromAgentHistory" }
}

/// A value of `severity` of ``SchedulerMessageTypeSeverity``, open to those that are newer than this version.
public struct SchedulerMessageTypeSeveritySeverity: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Ignore`.
    @_alwaysEmitIntoClient public static var ignore: Self { "Ignore" }
    /// `Information`.
    @_alwaysEmitIntoClient public static var information: Self { "Information" }
    /// `Warning`.
    @_alwaysEmitIntoClient public static var warning: Self { "Warning" }
    /// `Error`.
    @_alwaysEmitIntoClient public static var error: Self { "Error" }
}

/// The schema `SchedulingNoForecastOptionsRequest`.
public typealias SchedulingNoForecastOptionsRequest = Model<SchedulingNoForecastOptionsRequestFields>

/// The properties of ``SchedulingNoForecastOptionsRequest``.
public struct SchedulingNoForecastOptionsRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `shiftLength`.
    @_alwaysEmitIntoClient public var shiftLength: Field<SchedulingNoForecastOptionsRequestShiftLength> { Field("shiftLength") }
    /// `shiftStart`.
    @_alwaysEmitIntoClient public var shiftStart: Field<SchedulingNoForecastOptionsRequestShiftStart> { Field("shiftStart") }
}

/// A value of `shiftLength` of ``SchedulingNoForecastOptionsRequest``, open to those that are newer than this version.
public struct SchedulingNoForecastOptionsRequestShiftLength: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Shortest`.
    @_alwaysEmitIntoClient public static var shortest: Self { "Shortest" }
    /// `Median`.
    @_alwaysEmitIntoClient public static var median: Self { "Median" }
    /// `Longest`.
    @_alwaysEmitIntoClient public static var longest: Self { "Longest" }
    /// `Random`.
    @_alwaysEmitIntoClient public static var random: Self { "Random" }
}

/// A value of `shiftStart` of ``SchedulingNoForecastOptionsRequest``, open to those that are newer than this version.
public struct SchedulingNoForecastOptionsRequestShiftStart: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Earliest`.
    @_alwaysEmitIntoClient public static var earliest: Self { "Earliest" }
    /// `Median`.
    @_alwaysEmitIntoClient public static var median: Self { "Median" }
    /// `Latest`.
    @_alwaysEmitIntoClient public static var latest: Self { "Latest" }
    /// `Random`.
    @_alwaysEmitIntoClient public static var random: Self { "Random" }
}

/// The schema `SchedulingOptionsRequest`.
public typealias SchedulingOptionsRequest = Model<SchedulingOptionsRequestFields>

/// The properties of ``SchedulingOptionsRequest``.
public struct SchedulingOptionsRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `noForecastOptions`.
    @_alwaysEmitIntoClient public var noForecastOptions: Field<SchedulingNoForecastOptionsRequest> { Field("noForecastOptions") }
    /// `activitySmoothingType`.
    @_alwaysEmitIntoClient public var activitySmoothingType: Field<SchedulingOptionsRequestActivitySmoothingType> { Field("activitySmoothingType") }
    /// `induceScheduleVariability`.
    @_alwaysEmitIntoClient public var induceScheduleVariability: Field<Bool> { Field("induceScheduleVariability") }
}

/// A value of `activitySmoothingType` of ``SchedulingOptionsRequest``, open to those that are newer than this version.
public struct SchedulingOptionsRequestActivitySmoothingType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ReduceConcurrentActivitiesAcrossBu`.
    @_alwaysEmitIntoClient public static var reduceConcurrentActivitiesAcrossBu: Self { "ReduceConcurrentActivitiesAcrossBu" }
    /// `ReduceConcurrentActivitiesAcrossMu`.
    @_alwaysEmitIntoClient public static var reduceConcurrentActivitiesAcrossMu: Self { "ReduceConcurrentActivitiesAcrossMu" }
    /// `ConsistentServiceLevel`.
    @_alwaysEmitIntoClient public static var consistentServiceLevel: Self { "ConsistentServiceLevel" }
}

/// The schema `SchedulingPeriod`.
public typealias SchedulingPeriod = Model<SchedulingPeriodFields>

/// The properties of ``SchedulingPeriod``.
public struct SchedulingPeriodFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `latestEndDate`, required, a date such as `2026-11-24`.
    @_alwaysEmitIntoClient public var latestEndDate: Field<String> { Field("latestEndDate") }
    /// `earliestStartDate`, required, a date such as `2026-11-24`.
    @_alwaysEmitIntoClient public var earliestStartDate: Field<String> { Field("earliestStartDate") }
}

/// The schema `SchedulingPeriodBase`.
public typealias SchedulingPeriodBase = Model<SchedulingPeriodBaseFields>

/// The properties of ``SchedulingPeriodBase``.
public struct SchedulingPeriodBaseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `latestEndDate`, required, a date such as `2026-11-24`.
    @_alwaysEmitIntoClient public var latestEndDate: Field<String> { Field("latestEndDate") }
}

/// The schema `SchedulingProcessingError`.
public typealias SchedulingProcessingError = Model<SchedulingProcessingErrorFields>

/// The properties of ``SchedulingProcessingError``.
public struct SchedulingProcessingErrorFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `internalErrorCode`, set by the platform.
    @_alwaysEmitIntoClient public var internalErrorCode: Field<SchedulingProcessingErrorInternalErrorCode> { Field("internalErrorCode") }
    /// `description`, set by the platform.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
}

/// A value of `internalErrorCode` of ``SchedulingProcessingError``, open to those that are newer than this version.
public struct SchedulingProcessingErrorInternalErrorCode: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `BadJson`.
    @_alwaysEmitIntoClient public static var badJson: Self { "BadJson" }
    /// `NotFound`.
    @_alwaysEmitIntoClient public static var notFound: Self { "NotFound" }
    /// `Fail`.
    @_alwaysEmitIntoClient public static var fail: Self { "Fail" }
}

/// The schema `SchedulingSettingsRequest`.
public typealias SchedulingSettingsRequest = Model<SchedulingSettingsRequestFields>

/// The properties of ``SchedulingSettingsRequest``.
public struct SchedulingSettingsRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `maxOccupancyPercentForDeferredWork`.
    @_alwaysEmitIntoClient public var maxOccupancyPercentForDeferredWork: Field<Int> { Field("maxOccupancyPercentForDeferredWork") }
    /// `defaultShrinkagePercent`.
    @_alwaysEmitIntoClient public var defaultShrinkagePercent: Field<Double> { Field("defaultShrinkagePercent") }
    /// `shrinkageOverrides`.
    @_alwaysEmitIntoClient public var shrinkageOverrides: Field<ShrinkageOverrides> { Field("shrinkageOverrides") }
    /// `planningPeriod`.
    @_alwaysEmitIntoClient public var planningPeriod: Field<ValueWrapperPlanningPeriodSettings> { Field("planningPeriod") }
    /// `monthlyPlanningPeriod`.
    @_alwaysEmitIntoClient public var monthlyPlanningPeriod: Field<ValueWrapperMonthlyPlanningPeriodSettings> { Field("monthlyPlanningPeriod") }
    /// `startDayOfWeekend`.
    @_alwaysEmitIntoClient public var startDayOfWeekend: Field<SchedulingSettingsRequestStartDayOfWeekend> { Field("startDayOfWeekend") }
    /// `scheduleVisibility`.
    @_alwaysEmitIntoClient public var scheduleVisibility: Field<ScheduleVisibilitySettingsRequest> { Field("scheduleVisibility") }
}

/// A value of `startDayOfWeekend` of ``SchedulingSettingsRequest``, open to those that are newer than this version.
public struct SchedulingSettingsRequestStartDayOfWeekend: OpenEnum {
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

/// The schema `SchedulingSettingsResponse`.
public typealias SchedulingSettingsResponse = Model<SchedulingSettingsResponseFields>

/// The properties of ``SchedulingSettingsResponse``.
public struct SchedulingSettingsResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `maxOccupancyPercentForDeferredWork`.
    @_alwaysEmitIntoClient public var maxOccupancyPercentForDeferredWork: Field<Int> { Field("maxOccupancyPercentForDeferredWork") }
    /// `defaultShrinkagePercent`.
    @_alwaysEmitIntoClient public var defaultShrinkagePercent: Field<Double> { Field("defaultShrinkagePercent") }
    /// `shrinkageOverrides`.
    @_alwaysEmitIntoClient public var shrinkageOverrides: Field<ShrinkageOverrides> { Field("shrinkageOverrides") }
    /// `planningPeriod`.
    @_alwaysEmitIntoClient public var planningPeriod: Field<PlanningPeriodSettings> { Field("planningPeriod") }
    /// `monthlyPlanningPeriod`.
    @_alwaysEmitIntoClient public var monthlyPlanningPeriod: Field<MonthlyPlanningPeriodSettings> { Field("monthlyPlanningPeriod") }
    /// `startDayOfWeekend`.
    @_alwaysEmitIntoClient public var startDayOfWeekend: Field<SchedulingSettingsResponseStartDayOfWeekend> { Field("startDayOfWeekend") }
    /// `scheduleVisibility`.
    @_alwaysEmitIntoClient public var scheduleVisibility: Field<ScheduleVisibilitySettingsResponse> { Field("scheduleVisibility") }
}

/// A value of `startDayOfWeekend` of ``SchedulingSettingsResponse``, open to those that are newer than this version.
public struct SchedulingSettingsResponseStartDayOfWeekend: OpenEnum {
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

/// The schema `SchedulingStatusResponse`.
public typealias SchedulingStatusResponse = Model<SchedulingStatusResponseFields>

/// The properties of ``SchedulingStatusResponse``.
public struct SchedulingStatusResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `status`, set by the platform.
    @_alwaysEmitIntoClient public var status: Field<SchedulingStatusResponseStatus> { Field("status") }
    /// `errorDetails`, set by the platform.
    @_alwaysEmitIntoClient public var errorDetails: Field<[SchedulingProcessingError]> { Field("errorDetails") }
    /// `schedulingResultUri`, set by the platform.
    @_alwaysEmitIntoClient public var schedulingResultUri: Field<String> { Field("schedulingResultUri") }
    /// `percentComplete`, set by the platform.
    @_alwaysEmitIntoClient public var percentComplete: Field<Int> { Field("percentComplete") }
}

/// A value of `status` of ``SchedulingStatusResponse``, open to those that are newer than this version.
public struct SchedulingStatusResponseStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Pending`.
    @_alwaysEmitIntoClient public static var pending: Self { "Pending" }
    /// `Success`.
    @_alwaysEmitIntoClient public static var success: Self { "Success" }
    /// `Failed`.
    @_alwaysEmitIntoClient public static var failed: Self { "Failed" }
    /// `Ongoing`.
    @_alwaysEmitIntoClient public static var ongoing: Self { "Ongoing" }
    /// `PartialFailure`.
    @_alwaysEmitIntoClient public static var partialFailure: Self { "PartialFailure" }
}
