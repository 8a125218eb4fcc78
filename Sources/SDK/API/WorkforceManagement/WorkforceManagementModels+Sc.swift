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
    public var id: Field<String> { Field("id") }
    /// `name`, required.
    public var name: Field<String> { Field("name") }
    /// `bidWindowStartDate`, required, a date such as `2026-11-24`.
    public var bidWindowStartDate: Field<String> { Field("bidWindowStartDate") }
    /// `bidWindowEndDate`, required, a date such as `2026-11-24`.
    public var bidWindowEndDate: Field<String> { Field("bidWindowEndDate") }
    /// `effectiveDate`, required, a date such as `2026-11-24`.
    public var effectiveDate: Field<String> { Field("effectiveDate") }
    /// `status`, required.
    public var status: Field<ScheduleBidStatus> { Field("status") }
    /// `bidType`, required.
    public var bidType: Field<ScheduleBidBidType> { Field("bidType") }
    /// `forecast`.
    public var forecast: Field<BuShortTermForecastWeekReference> { Field("forecast") }
    /// `weeksToSchedule`, required.
    public var weeksToSchedule: Field<Int> { Field("weeksToSchedule") }
    /// `endOverridesAndRotations`, required.
    public var endOverridesAndRotations: Field<Bool> { Field("endOverridesAndRotations") }
    /// `agentRankingType`, required.
    public var agentRankingType: Field<ScheduleBidAgentRankingType> { Field("agentRankingType") }
    /// `rankingTiebreakerType`, required.
    public var rankingTiebreakerType: Field<ScheduleBidRankingTiebreakerType> { Field("rankingTiebreakerType") }
    /// `publishedDate`.
    public var publishedDate: Field<Instant> { Field("publishedDate") }
    /// `endDate`, a date such as `2026-11-24`.
    public var endDate: Field<String> { Field("endDate") }
    /// `metadata`, required.
    public var metadata: Field<WorkPlanBidMetadata> { Field("metadata") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `status` of ``ScheduleBid``, open to those that are newer than this version.
public struct ScheduleBidStatus: OpenEnum {
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

/// A value of `bidType` of ``ScheduleBid``, open to those that are newer than this version.
public struct ScheduleBidBidType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `WorkPlanBid`.
    public static var workPlanBid: Self { "WorkPlanBid" }
    /// `ScheduleBid`.
    public static var scheduleBid: Self { "ScheduleBid" }
}

/// A value of `agentRankingType` of ``ScheduleBid``, open to those that are newer than this version.
public struct ScheduleBidAgentRankingType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `HireDate`.
    public static var hireDate: Self { "HireDate" }
    /// `Performance`.
    public static var performance: Self { "Performance" }
}

/// A value of `rankingTiebreakerType` of ``ScheduleBid``, open to those that are newer than this version.
public struct ScheduleBidRankingTiebreakerType: OpenEnum {
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

/// The schema `ScheduleBidGroup`.
public typealias ScheduleBidGroup = Model<ScheduleBidGroupFields>

/// The properties of ``ScheduleBidGroup``.
public struct ScheduleBidGroupFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    public var name: Field<String> { Field("name") }
    /// `managementUnit`, required.
    public var managementUnit: Field<ManagementUnitReference> { Field("managementUnit") }
    /// `agents`, required.
    public var agents: Field<[UserReference]> { Field("agents") }
    /// `workPlans`.
    public var workPlans: Field<[WorkPlanReference]> { Field("workPlans") }
    /// `workPlanRotations`.
    public var workPlanRotations: Field<[BidGroupWorkPlanRotationResponse]> { Field("workPlanRotations") }
    /// `planningGroups`, required.
    public var planningGroups: Field<[PlanningGroupReference]> { Field("planningGroups") }
    /// `downloadUrl`.
    public var downloadUrl: Field<String> { Field("downloadUrl") }
    /// `downloadTemplate`.
    public var downloadTemplate: Field<BidGroupScheduleSet> { Field("downloadTemplate") }
}

/// The schema `ScheduleBidGroupCreate`.
public typealias ScheduleBidGroupCreate = Model<ScheduleBidGroupCreateFields>

/// The properties of ``ScheduleBidGroupCreate``.
public struct ScheduleBidGroupCreateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    public var name: Field<String> { Field("name") }
    /// `managementUnitId`, required.
    public var managementUnitId: Field<String> { Field("managementUnitId") }
    /// `agentIds`, required.
    public var agentIds: Field<[String]> { Field("agentIds") }
    /// `workPlanIds`.
    public var workPlanIds: Field<[String]> { Field("workPlanIds") }
    /// `workPlanRotations`.
    public var workPlanRotations: Field<[BidGroupWorkPlanRotationRequest]> { Field("workPlanRotations") }
    /// `planningGroupIds`, required.
    public var planningGroupIds: Field<[String]> { Field("planningGroupIds") }
}

/// The schema `ScheduleBidGroupReference`.
public typealias ScheduleBidGroupReference = Model<ScheduleBidGroupReferenceFields>

/// The properties of ``ScheduleBidGroupReference``.
public struct ScheduleBidGroupReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    public var id: Field<String> { Field("id") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `ScheduleBidGroupResponse`.
public typealias ScheduleBidGroupResponse = Model<ScheduleBidGroupResponseFields>

/// The properties of ``ScheduleBidGroupResponse``.
public struct ScheduleBidGroupResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    public var id: Field<String> { Field("id") }
    /// `scheduleBidGroup`, required.
    public var scheduleBidGroup: Field<ScheduleBidGroup> { Field("scheduleBidGroup") }
    /// `metadata`, required.
    public var metadata: Field<WorkPlanBidMetadata> { Field("metadata") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `ScheduleBidGroupSummary`.
public typealias ScheduleBidGroupSummary = Model<ScheduleBidGroupSummaryFields>

/// The properties of ``ScheduleBidGroupSummary``.
public struct ScheduleBidGroupSummaryFields: FieldSet {
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
    /// `workPlanRotationCount`, required.
    public var workPlanRotationCount: Field<Int> { Field("workPlanRotationCount") }
    /// `planningGroupCount`, required.
    public var planningGroupCount: Field<Int> { Field("planningGroupCount") }
    /// `scheduleSetError`.
    public var scheduleSetError: Field<ScheduleSetError> { Field("scheduleSetError") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `ScheduleBidGroupSummaryList`.
public typealias ScheduleBidGroupSummaryList = Model<ScheduleBidGroupSummaryListFields>

/// The properties of ``ScheduleBidGroupSummaryList``.
public struct ScheduleBidGroupSummaryListFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `scheduleBidGroupSummaries`, required.
    public var scheduleBidGroupSummaries: Field<[ScheduleBidGroupSummary]> { Field("scheduleBidGroupSummaries") }
}

/// The schema `ScheduleBidGroupUpdate`.
public typealias ScheduleBidGroupUpdate = Model<ScheduleBidGroupUpdateFields>

/// The properties of ``ScheduleBidGroupUpdate``.
public struct ScheduleBidGroupUpdateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `managementUnitId`.
    public var managementUnitId: Field<String> { Field("managementUnitId") }
    /// `agentIds`.
    public var agentIds: Field<SetWrapperString> { Field("agentIds") }
    /// `workPlanIds`.
    public var workPlanIds: Field<SetWrapperString> { Field("workPlanIds") }
    /// `workPlanRotations`.
    public var workPlanRotations: Field<ListWrapperBidGroupWorkPlanRotationRequest> { Field("workPlanRotations") }
    /// `planningGroupIds`.
    public var planningGroupIds: Field<SetWrapperString> { Field("planningGroupIds") }
    /// `scheduleSets`.
    public var scheduleSets: Field<ListWrapperScheduleSetRequest> { Field("scheduleSets") }
}

/// The schema `ScheduleBidListResponse`.
public typealias ScheduleBidListResponse = Model<ScheduleBidListResponseFields>

/// The properties of ``ScheduleBidListResponse``.
public struct ScheduleBidListResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[ScheduleBid]> { Field("entities") }
}

/// The schema `ScheduleBidReference`.
public typealias ScheduleBidReference = Model<ScheduleBidReferenceFields>

/// The properties of ``ScheduleBidReference``.
public struct ScheduleBidReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `ScheduleBidScheduledActivity`.
public typealias ScheduleBidScheduledActivity = Model<ScheduleBidScheduledActivityFields>

/// The properties of ``ScheduleBidScheduledActivity``.
public struct ScheduleBidScheduledActivityFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `startDate`, required.
    public var startDate: Field<Instant> { Field("startDate") }
    /// `lengthMinutes`, required.
    public var lengthMinutes: Field<Int> { Field("lengthMinutes") }
    /// `description`, required.
    public var description: Field<String> { Field("description") }
    /// `activityCategory`, required.
    public var activityCategory: Field<ScheduleBidScheduledActivityActivityCategory> { Field("activityCategory") }
    /// `activityCodeId`, required.
    public var activityCodeId: Field<String> { Field("activityCodeId") }
    /// `paid`.
    public var paid: Field<Bool> { Field("paid") }
}

/// A value of `activityCategory` of ``ScheduleBidScheduledActivity``, open to those that are newer than this version.
public struct ScheduleBidScheduledActivityActivityCategory: OpenEnum {
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

/// The schema `ScheduleBidScheduledShift`.
public typealias ScheduleBidScheduledShift = Model<ScheduleBidScheduledShiftFields>

/// The properties of ``ScheduleBidScheduledShift``.
public struct ScheduleBidScheduledShiftFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `workPlanShiftId`.
    public var workPlanShiftId: Field<String> { Field("workPlanShiftId") }
    /// `workPlanId`.
    public var workPlanId: Field<String> { Field("workPlanId") }
    /// `startDate`, required.
    public var startDate: Field<Instant> { Field("startDate") }
    /// `lengthMinutes`, required.
    public var lengthMinutes: Field<Int> { Field("lengthMinutes") }
    /// `activities`, required.
    public var activities: Field<[ScheduleBidScheduledActivity]> { Field("activities") }
}

/// The schema `ScheduleGenerationMessage`.
public typealias ScheduleGenerationMessage = Model<ScheduleGenerationMessageFields>

/// The properties of ``ScheduleGenerationMessage``.
public struct ScheduleGenerationMessageFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    public var type: Field<ScheduleGenerationMessageType> { Field("type") }
    /// `arguments`.
    public var arguments: Field<[SchedulerMessageArgument]> { Field("arguments") }
}

/// A value of `type` of ``ScheduleGenerationMessage``, open to those that are newer than this version.
public struct ScheduleGenerationMessageType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `AgentNotFound`.
    public static var agentNotFound: Self { "AgentNotFound" }
    /// `AgentNotInSelectedManagementUnit`.
    public static var agentNotInSelectedManagementUnit: Self { "AgentNotInSelectedManagementUnit" }
    /// `AgentNotLicensed`.
    public static var agentNotLicensed: Self { "AgentNotLicensed" }
    /// `AgentWithoutWorkPlan`.
    public static var agentWithoutWorkPlan: Self { "AgentWithoutWorkPlan" }
    /// `WorkPlanNotEnabled`.
    public static var workPlanNotEnabled: Self { "WorkPlanNotEnabled" }
    /// `WorkPlanNotFound`.
    public static var workPlanNotFound: Self { "WorkPlanNotFound" }
    /// `AgentWithoutCapability`.
    public static var agentWithoutCapability: Self { "AgentWithoutCapability" }
    /// `NoNeedDays`.
    public static var noNeedDays: Self { "NoNeedDays" }
    /// `UnableToProduceAgentSchedule`.
    public static var unableToProduceAgentSchedule: Self { "UnableToProduceAgentSchedule" }
    /// `UnableToScheduleMinCoverageForPlanningGroup`.
    public static var unableToScheduleMinCoverageForPlanningGroup: Self { "UnableToScheduleMinCoverageForPlanningGroup" }
    /// `UnableToScheduleMaxConsecutiveWorkingDays`.
    public static var unableToScheduleMaxConsecutiveWorkingDays: Self { "UnableToScheduleMaxConsecutiveWorkingDays" }
    /// `UnableToScheduleMaxConsecutiveWorkingWeekends`.
    public static var unableToScheduleMaxConsecutiveWorkingWeekends: Self { "UnableToScheduleMaxConsecutiveWorkingWeekends" }
    /// `UnableToScheduleMaxWeeklyPaidTime`.
    public static var unableToScheduleMaxWeeklyPaidTime: Self { "UnableToScheduleMaxWeeklyPaidTime" }
    /// `UnableToScheduleMaxWeeklyWorkDays`.
    public static var unableToScheduleMaxWeeklyWorkDays: Self { "UnableToScheduleMaxWeeklyWorkDays" }
    /// `UnableToScheduleMaxWorkDayPaidTime`.
    public static var unableToScheduleMaxWorkDayPaidTime: Self { "UnableToScheduleMaxWorkDayPaidTime" }
    /// `UnableToScheduleMinConsecutiveNonWorkingTimePerWeek`.
    public static var unableToScheduleMinConsecutiveNonWorkingTimePerWeek: Self { "UnableToScheduleMinConsecutiveNonWorkingTimePerWeek" }
    /// `UnableToScheduleMinIntershiftTime`.
    public static var unableToScheduleMinIntershiftTime: Self { "UnableToScheduleMinIntershiftTime" }
    /// `UnableToScheduleMinShiftStartDistance`.
    public static var unableToScheduleMinShiftStartDistance: Self { "UnableToScheduleMinShiftStartDistance" }
    /// `UnableToScheduleMinWeeklyPaidTime`.
    public static var unableToScheduleMinWeeklyPaidTime: Self { "UnableToScheduleMinWeeklyPaidTime" }
    /// `UnableToScheduleMinWeeklyWorkDays`.
    public static var unableToScheduleMinWeeklyWorkDays: Self { "UnableToScheduleMinWeeklyWorkDays" }
    /// `UnableToScheduleMinWorkDayPaidTime`.
    public static var unableToScheduleMinWorkDayPaidTime: Self { "UnableToScheduleMinWorkDayPaidTime" }
    /// `UnableToSchedulePlanningPeriodMaxDaysOff`.
    public static var unableToSchedulePlanningPeriodMaxDaysOff: Self { "UnableToSchedulePlanningPeriodMaxDaysOff" }
    /// `UnableToSchedulePlanningPeriodMaxPaidTime`.
    public static var unableToSchedulePlanningPeriodMaxPaidTime: Self { "UnableToSchedulePlanningPeriodMaxPaidTime" }
    /// `UnableToSchedulePlanningPeriodMinDaysOff`.
    public static var unableToSchedulePlanningPeriodMinDaysOff: Self { "UnableToSchedulePlanningPeriodMinDaysOff" }
    /// `UnableToSchedulePlanningPeriodMinPaidTime`.
    public static var unableToSchedulePlanningPeriodMinPaidTime: Self { "UnableToSchedulePlanningPeriodMinPaidTime" }
    /// `UnableToScheduleShiftVariance`.
    public static var unableToScheduleShiftVariance: Self { "UnableToScheduleShiftVariance" }
    /// `UnableToScheduleWorkDay`.
    public static var unableToScheduleWorkDay: Self { "UnableToScheduleWorkDay" }
    /// `UnableToScheduleMaxConsecutiveWorkingDaysFromAgentHistory`.
    public static var unableToScheduleMaxConsecutiveWorkingDaysFromAgentHistory: Self { "UnableToScheduleMaxConsecutiveWorkingDaysFromAgentHistory" }
    /// `UnableToScheduleMaxConsecutiveWorkingWeekendsFromAgentHistory`.
    public static var unableToScheduleMaxConsecutiveWorkingWeekendsFromAgentHistory: Self { "UnableToScheduleMaxConsecutiveWorkingWeekendsFromAgentHistory" }
    /// `UnableToScheduleMaxWeeklyPaidTimeFromTimeOff`.
    public static var unableToScheduleMaxWeeklyPaidTimeFromTimeOff: Self { "UnableToScheduleMaxWeeklyPaidTimeFromTimeOff" }
    /// `UnableToScheduleMaxWorkDayPaidTimeFromTimeOff`.
    public static var unableToScheduleMaxWorkDayPaidTimeFromTimeOff: Self { "UnableToScheduleMaxWorkDayPaidTimeFromTimeOff" }
    /// `UnableToScheduleMinIntershiftTimeFromAgentHistory`.
    public static var unableToScheduleMinIntershiftTimeFromAgentHistory: Self { "UnableToScheduleMinIntershiftTimeFromAgentHistory" }
    /// `UnableToScheduleMinIntershiftTimeFromDst`.
    public static var unableToScheduleMinIntershiftTimeFromDst: Self { "UnableToScheduleMinIntershiftTimeFromDst" }
    /// `UnableToScheduleMinShiftStartDistanceFromAgentHistory`.
    public static var unableToScheduleMinShiftStartDistanceFromAgentHistory: Self { "UnableToScheduleMinShiftStartDistanceFromAgentHistory" }
    /// `UnableToScheduleMinShiftStartDistanceFromDst`.
    public static var unableToScheduleMinShiftStartDistanceFromDst: Self { "UnableToScheduleMinShiftStartDistanceFromDst" }
    /// `UnableToScheduleMinWeeklyPaidTimeFromTimeOff`.
    public static var unableToScheduleMinWeeklyPaidTimeFromTimeOff: Self { "UnableToScheduleMinWeeklyPaidTimeFromTimeOff" }
    /// `UnableToScheduleMinWeeklyWorkDaysFromTimeOff`.
    public static var unableToScheduleMinWeeklyWorkDaysFromTimeOff: Self { "UnableToScheduleMinWeeklyWorkDaysFromTimeOff" }
    /// `UnableToScheduleMinWorkDayPaidTimeFromTimeOff`.
    public static var unableToScheduleMinWorkDayPaidTimeFromTimeOff: Self { "UnableToScheduleMinWorkDayPaidTimeFromTimeOff" }
    /// `UnableToSchedulePlanningPeriodMaxDaysOffFromAgentHistory`.
    public static var unableToSchedulePlanningPeriodMaxDaysOffFromAgentHistory: Self { "UnableToSchedulePlanningPeriodMaxDaysOffFromAgentHistory" }
    /// `UnableToSchedulePlanningPeriodMaxDaysOffFromTimeOff`.
    public static var unableToSchedulePlanningPeriodMaxDaysOffFromTimeOff: Self { "UnableToSchedulePlanningPeriodMaxDaysOffFromTimeOff" }
    /// `UnableToSchedulePlanningPeriodMaxPaidTimeFromAgentHistory`.
    public static var unableToSchedulePlanningPeriodMaxPaidTimeFromAgentHistory: Self { "UnableToSchedulePlanningPeriodMaxPaidTimeFromAgentHistory" }
    /// `UnableToSchedulePlanningPeriodMaxPaidTimeFromTimeOff`.
    public static var unableToSchedulePlanningPeriodMaxPaidTimeFromTimeOff: Self { "UnableToSchedulePlanningPeriodMaxPaidTimeFromTimeOff" }
    /// `UnableToSchedulePlanningPeriodMinDaysOffFromAgentHistory`.
    public static var unableToSchedulePlanningPeriodMinDaysOffFromAgentHistory: Self { "UnableToSchedulePlanningPeriodMinDaysOffFromAgentHistory" }
    /// `UnableToSchedulePlanningPeriodMinPaidTimeFromAgentHistory`.
    public static var unableToSchedulePlanningPeriodMinPaidTimeFromAgentHistory: Self { "UnableToSchedulePlanningPeriodMinPaidTimeFromAgentHistory" }
    /// `UnableToSchedulePlanningPeriodMinPaidTimeFromTimeOff`.
    public static var unableToSchedulePlanningPeriodMinPaidTimeFromTimeOff: Self { "UnableToSchedulePlanningPeriodMinPaidTimeFromTimeOff" }
    /// `UnableToScheduleWorkDayFromTimeOff`.
    public static var unableToScheduleWorkDayFromTimeOff: Self { "UnableToScheduleWorkDayFromTimeOff" }
    /// `AgentWithoutCapabilityToHandleActivityOnQueueWork`.
    public static var agentWithoutCapabilityToHandleActivityOnQueueWork: Self { "AgentWithoutCapabilityToHandleActivityOnQueueWork" }
    /// `UnableToProduceAgentScheduleDueToUnavailableTimes`.
    public static var unableToProduceAgentScheduleDueToUnavailableTimes: Self { "UnableToProduceAgentScheduleDueToUnavailableTimes" }
    /// `UnableToScheduleMaxActivityLengthFromShiftEndFromDst`.
    public static var unableToScheduleMaxActivityLengthFromShiftEndFromDst: Self { "UnableToScheduleMaxActivityLengthFromShiftEndFromDst" }
    /// `UnableToScheduleMaxActivityLengthFromShiftEndFromTimeOff`.
    public static var unableToScheduleMaxActivityLengthFromShiftEndFromTimeOff: Self { "UnableToScheduleMaxActivityLengthFromShiftEndFromTimeOff" }
    /// `UnableToScheduleMaxShiftStartAndPaidDurationVarianceFromTimeOff`.
    public static var unableToScheduleMaxShiftStartAndPaidDurationVarianceFromTimeOff: Self { "UnableToScheduleMaxShiftStartAndPaidDurationVarianceFromTimeOff" }
    /// `UnableToScheduleMaxShiftStartTimeVarianceFromDst`.
    public static var unableToScheduleMaxShiftStartTimeVarianceFromDst: Self { "UnableToScheduleMaxShiftStartTimeVarianceFromDst" }
    /// `UnableToScheduleMaxShiftStartTimeVarianceFromTimeOff`.
    public static var unableToScheduleMaxShiftStartTimeVarianceFromTimeOff: Self { "UnableToScheduleMaxShiftStartTimeVarianceFromTimeOff" }
    /// `UnableToScheduleMinActivityLengthFromShiftEndFromDst`.
    public static var unableToScheduleMinActivityLengthFromShiftEndFromDst: Self { "UnableToScheduleMinActivityLengthFromShiftEndFromDst" }
    /// `UnableToScheduleMinActivityLengthFromShiftStartFromDst`.
    public static var unableToScheduleMinActivityLengthFromShiftStartFromDst: Self { "UnableToScheduleMinActivityLengthFromShiftStartFromDst" }
    /// `UnableToSchedulePlanningPeriodMaxShiftStartAndPaidDurationVarianceFromAgentHistory`.
    public static var unableToSchedulePlanningPeriodMaxShiftStartAndPaidDurationVarianceFromAgentHistory: Self { "UnableToSchedulePlanningPeriodMaxShiftStartAndPaidDurationVarianceFromAgentHistory" }
    /// `UnableToSchedulePlanningPeriodMaxShiftStartAndPaidDurationVarianceFromTimeOff`.
    public static var unableToSchedulePlanningPeriodMaxShiftStartAndPaidDurationVarianceFromTimeOff: Self { "UnableToSchedulePlanningPeriodMaxShiftStartAndPaidDurationVarianceFromTimeOff" }
    /// `UnableToSchedulePlanningPeriodMaxShiftStartTimeVarianceFromAgentHistory`.
    public static var unableToSchedulePlanningPeriodMaxShiftStartTimeVarianceFromAgentHistory: Self { "UnableToSchedulePlanningPeriodMaxShiftStartTimeVarianceFromAgentHistory" }
    /// `UnableToSchedulePlanningPeriodMaxShiftStartTimeVarianceFromDst`.
    public static var unableToSchedulePlanningPeriodMaxShiftStartTimeVarianceFromDst: Self { "UnableToSchedulePlanningPeriodMaxShiftStartTimeVarianceFromDst" }
    /// `UnableToSchedulePlanningPeriodMaxShiftStartTimeVarianceFromTimeOff`.
    public static var unableToSchedulePlanningPeriodMaxShiftStartTimeVarianceFromTimeOff: Self { "UnableToSchedulePlanningPeriodMaxShiftStartTimeVarianceFromTimeOff" }
    /// `UnableToSchedulePlanningPeriodMaxWorkingWeekendsFromAgentHistory`.
    public static var unableToSchedulePlanningPeriodMaxWorkingWeekendsFromAgentHistory: Self { "UnableToSchedulePlanningPeriodMaxWorkingWeekendsFromAgentHistory" }
    /// `UnableToSchedulePlanningPeriodShiftMaxCountFromAgentHistory`.
    public static var unableToSchedulePlanningPeriodShiftMaxCountFromAgentHistory: Self { "UnableToSchedulePlanningPeriodShiftMaxCountFromAgentHistory" }
    /// `UnableToSchedulePlanningPeriodShiftMinCountFromAgentHistory`.
    public static var unableToSchedulePlanningPeriodShiftMinCountFromAgentHistory: Self { "UnableToSchedulePlanningPeriodShiftMinCountFromAgentHistory" }
}

/// The schema `ScheduleGenerationResult`.
public typealias ScheduleGenerationResult = Model<ScheduleGenerationResultFields>

/// The properties of ``ScheduleGenerationResult``.
public struct ScheduleGenerationResultFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `failed`.
    public var failed: Field<Bool> { Field("failed") }
    /// `runId`.
    public var runId: Field<String> { Field("runId") }
    /// `messageCount`.
    public var messageCount: Field<Int> { Field("messageCount") }
    /// `messages`.
    public var messages: Field<[ScheduleGenerationMessage]> { Field("messages") }
    /// `messageSeverities`.
    public var messageSeverities: Field<[SchedulerMessageTypeSeverity]> { Field("messageSeverities") }
}

/// The schema `ScheduleGenerationResultSummary`.
public typealias ScheduleGenerationResultSummary = Model<ScheduleGenerationResultSummaryFields>

/// The properties of ``ScheduleGenerationResultSummary``.
public struct ScheduleGenerationResultSummaryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `failed`.
    public var failed: Field<Bool> { Field("failed") }
    /// `runId`.
    public var runId: Field<String> { Field("runId") }
    /// `messageCount`.
    public var messageCount: Field<Int> { Field("messageCount") }
    /// `messageSeverityCounts`.
    public var messageSeverityCounts: Field<[SchedulerMessageSeverityCount]> { Field("messageSeverityCounts") }
}

/// The schema `ScheduleGenerationWarning`.
public typealias ScheduleGenerationWarning = Model<ScheduleGenerationWarningFields>

/// The properties of ``ScheduleGenerationWarning``.
public struct ScheduleGenerationWarningFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `userId`.
    public var userId: Field<String> { Field("userId") }
    /// `userNotLicensed`.
    public var userNotLicensed: Field<Bool> { Field("userNotLicensed") }
    /// `unableToMeetMaxDays`.
    public var unableToMeetMaxDays: Field<Bool> { Field("unableToMeetMaxDays") }
    /// `unableToScheduleRequiredDays`.
    public var unableToScheduleRequiredDays: Field<[ScheduleGenerationWarningUnableToScheduleRequiredDays]> { Field("unableToScheduleRequiredDays") }
    /// `unableToMeetMinPaidForTheWeek`.
    public var unableToMeetMinPaidForTheWeek: Field<Bool> { Field("unableToMeetMinPaidForTheWeek") }
    /// `unableToMeetMaxPaidForTheWeek`.
    public var unableToMeetMaxPaidForTheWeek: Field<Bool> { Field("unableToMeetMaxPaidForTheWeek") }
    /// `noNeedDays`.
    public var noNeedDays: Field<[ScheduleGenerationWarningNoNeedDays]> { Field("noNeedDays") }
    /// `shiftsTooCloseTogether`.
    public var shiftsTooCloseTogether: Field<Bool> { Field("shiftsTooCloseTogether") }
}

/// A value of `unableToScheduleRequiredDays` of ``ScheduleGenerationWarning``, open to those that are newer than this
/// version.
public struct ScheduleGenerationWarningUnableToScheduleRequiredDays: OpenEnum {
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

/// A value of `noNeedDays` of ``ScheduleGenerationWarning``, open to those that are newer than this version.
public struct ScheduleGenerationWarningNoNeedDays: OpenEnum {
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

/// The schema `ScheduleReferenceWithBusinessUnit`.
public typealias ScheduleReferenceWithBusinessUnit = Model<ScheduleReferenceWithBusinessUnitFields>

/// The properties of ``ScheduleReferenceWithBusinessUnit``.
public struct ScheduleReferenceWithBusinessUnitFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    public var id: Field<String> { Field("id") }
    /// `weekDate`, required, a date such as `2026-11-24`.
    public var weekDate: Field<String> { Field("weekDate") }
    /// `businessUnit`, required.
    public var businessUnit: Field<BusinessUnitReference> { Field("businessUnit") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `ScheduleSetError`.
public typealias ScheduleSetError = Model<ScheduleSetErrorFields>

/// The properties of ``ScheduleSetError``.
public struct ScheduleSetErrorFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `errorCode`, required.
    public var errorCode: Field<ScheduleSetErrorErrorCode> { Field("errorCode") }
    /// `workPlans`.
    public var workPlans: Field<[WorkPlanReference]> { Field("workPlans") }
    /// `workPlanRotations`.
    public var workPlanRotations: Field<[WorkPlanRotationReference]> { Field("workPlanRotations") }
}

/// A value of `errorCode` of ``ScheduleSetError``, open to those that are newer than this version.
public struct ScheduleSetErrorErrorCode: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `InvalidWorkPlans`.
    public static var invalidWorkPlans: Self { "InvalidWorkPlans" }
    /// `InvalidWorkPlanRotations`.
    public static var invalidWorkPlanRotations: Self { "InvalidWorkPlanRotations" }
}

/// The schema `ScheduleSetRequest`.
public typealias ScheduleSetRequest = Model<ScheduleSetRequestFields>

/// The properties of ``ScheduleSetRequest``.
public struct ScheduleSetRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `scheduleSetId`, required.
    public var scheduleSetId: Field<String> { Field("scheduleSetId") }
    /// `overrideAgentCount`.
    public var overrideAgentCount: Field<Int> { Field("overrideAgentCount") }
}

/// The schema `ScheduleUploadProcessingResponse`.
public typealias ScheduleUploadProcessingResponse = Model<ScheduleUploadProcessingResponseFields>

/// The properties of ``ScheduleUploadProcessingResponse``.
public struct ScheduleUploadProcessingResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `status`.
    public var status: Field<ScheduleUploadProcessingResponseStatus> { Field("status") }
    /// `operationId`.
    public var operationId: Field<String> { Field("operationId") }
    /// `result`.
    public var result: Field<BuScheduleMetadata> { Field("result") }
}

/// A value of `status` of ``ScheduleUploadProcessingResponse``, open to those that are newer than this version.
public struct ScheduleUploadProcessingResponseStatus: OpenEnum {
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

/// The schema `ScheduleVisibilitySettingsRequest`.
public typealias ScheduleVisibilitySettingsRequest = Model<ScheduleVisibilitySettingsRequestFields>

/// The properties of ``ScheduleVisibilitySettingsRequest``.
public struct ScheduleVisibilitySettingsRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `enabled`.
    public var enabled: Field<Bool> { Field("enabled") }
    /// `futureWeeks`.
    public var futureWeeks: Field<Int> { Field("futureWeeks") }
}

/// The schema `ScheduleVisibilitySettingsResponse`.
public typealias ScheduleVisibilitySettingsResponse = Model<ScheduleVisibilitySettingsResponseFields>

/// The properties of ``ScheduleVisibilitySettingsResponse``.
public struct ScheduleVisibilitySettingsResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `enabled`, required.
    public var enabled: Field<Bool> { Field("enabled") }
    /// `futureWeeks`, required.
    public var futureWeeks: Field<Int> { Field("futureWeeks") }
}

/// The schema `SchedulerMessageArgument`.
public typealias SchedulerMessageArgument = Model<SchedulerMessageArgumentFields>

/// The properties of ``SchedulerMessageArgument``.
public struct SchedulerMessageArgumentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    public var type: Field<SchedulerMessageArgumentType> { Field("type") }
    /// `value`.
    public var value: Field<String> { Field("value") }
}

/// A value of `type` of ``SchedulerMessageArgument``, open to those that are newer than this version.
public struct SchedulerMessageArgumentType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `AgentId`.
    public static var agentId: Self { "AgentId" }
    /// `Date`.
    public static var date: Self { "Date" }
    /// `PlanningGroupId`.
    public static var planningGroupId: Self { "PlanningGroupId" }
}

/// The schema `SchedulerMessageSeverityCount`.
public typealias SchedulerMessageSeverityCount = Model<SchedulerMessageSeverityCountFields>

/// The properties of ``SchedulerMessageSeverityCount``.
public struct SchedulerMessageSeverityCountFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `severity`.
    public var severity: Field<SchedulerMessageSeverityCountSeverity> { Field("severity") }
    /// `count`.
    public var count: Field<Int> { Field("count") }
}

/// A value of `severity` of ``SchedulerMessageSeverityCount``, open to those that are newer than this version.
public struct SchedulerMessageSeverityCountSeverity: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Ignore`.
    public static var ignore: Self { "Ignore" }
    /// `Information`.
    public static var information: Self { "Information" }
    /// `Warning`.
    public static var warning: Self { "Warning" }
    /// `Error`.
    public static var error: Self { "Error" }
}

/// The schema `SchedulerMessageTypeSeverity`.
public typealias SchedulerMessageTypeSeverity = Model<SchedulerMessageTypeSeverityFields>

/// The properties of ``SchedulerMessageTypeSeverity``.
public struct SchedulerMessageTypeSeverityFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    public var type: Field<SchedulerMessageTypeSeverityType> { Field("type") }
    /// `severity`.
    public var severity: Field<SchedulerMessageTypeSeveritySeverity> { Field("severity") }
}

/// A value of `type` of ``SchedulerMessageTypeSeverity``, open to those that are newer than this version.
public struct SchedulerMessageTypeSeverityType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `AgentNotFound`.
    public static var agentNotFound: Self { "AgentNotFound" }
    /// `AgentNotInSelectedManagementUnit`.
    public static var agentNotInSelectedManagementUnit: Self { "AgentNotInSelectedManagementUnit" }
    /// `AgentNotLicensed`.
    public static var agentNotLicensed: Self { "AgentNotLicensed" }
    /// `AgentWithoutWorkPlan`.
    public static var agentWithoutWorkPlan: Self { "AgentWithoutWorkPlan" }
    /// `WorkPlanNotEnabled`.
    public static var workPlanNotEnabled: Self { "WorkPlanNotEnabled" }
    /// `WorkPlanNotFound`.
    public static var workPlanNotFound: Self { "WorkPlanNotFound" }
    /// `AgentWithoutCapability`.
    public static var agentWithoutCapability: Self { "AgentWithoutCapability" }
    /// `NoNeedDays`.
    public static var noNeedDays: Self { "NoNeedDays" }
    /// `UnableToProduceAgentSchedule`.
    public static var unableToProduceAgentSchedule: Self { "UnableToProduceAgentSchedule" }
    /// `UnableToScheduleMinCoverageForPlanningGroup`.
    public static var unableToScheduleMinCoverageForPlanningGroup: Self { "UnableToScheduleMinCoverageForPlanningGroup" }
    /// `UnableToScheduleMaxConsecutiveWorkingDays`.
    public static var unableToScheduleMaxConsecutiveWorkingDays: Self { "UnableToScheduleMaxConsecutiveWorkingDays" }
    /// `UnableToScheduleMaxConsecutiveWorkingWeekends`.
    public static var unableToScheduleMaxConsecutiveWorkingWeekends: Self { "UnableToScheduleMaxConsecutiveWorkingWeekends" }
    /// `UnableToScheduleMaxWeeklyPaidTime`.
    public static var unableToScheduleMaxWeeklyPaidTime: Self { "UnableToScheduleMaxWeeklyPaidTime" }
    /// `UnableToScheduleMaxWeeklyWorkDays`.
    public static var unableToScheduleMaxWeeklyWorkDays: Self { "UnableToScheduleMaxWeeklyWorkDays" }
    /// `UnableToScheduleMaxWorkDayPaidTime`.
    public static var unableToScheduleMaxWorkDayPaidTime: Self { "UnableToScheduleMaxWorkDayPaidTime" }
    /// `UnableToScheduleMinConsecutiveNonWorkingTimePerWeek`.
    public static var unableToScheduleMinConsecutiveNonWorkingTimePerWeek: Self { "UnableToScheduleMinConsecutiveNonWorkingTimePerWeek" }
    /// `UnableToScheduleMinIntershiftTime`.
    public static var unableToScheduleMinIntershiftTime: Self { "UnableToScheduleMinIntershiftTime" }
    /// `UnableToScheduleMinShiftStartDistance`.
    public static var unableToScheduleMinShiftStartDistance: Self { "UnableToScheduleMinShiftStartDistance" }
    /// `UnableToScheduleMinWeeklyPaidTime`.
    public static var unableToScheduleMinWeeklyPaidTime: Self { "UnableToScheduleMinWeeklyPaidTime" }
    /// `UnableToScheduleMinWeeklyWorkDays`.
    public static var unableToScheduleMinWeeklyWorkDays: Self { "UnableToScheduleMinWeeklyWorkDays" }
    /// `UnableToScheduleMinWorkDayPaidTime`.
    public static var unableToScheduleMinWorkDayPaidTime: Self { "UnableToScheduleMinWorkDayPaidTime" }
    /// `UnableToSchedulePlanningPeriodMaxDaysOff`.
    public static var unableToSchedulePlanningPeriodMaxDaysOff: Self { "UnableToSchedulePlanningPeriodMaxDaysOff" }
    /// `UnableToSchedulePlanningPeriodMaxPaidTime`.
    public static var unableToSchedulePlanningPeriodMaxPaidTime: Self { "UnableToSchedulePlanningPeriodMaxPaidTime" }
    /// `UnableToSchedulePlanningPeriodMinDaysOff`.
    public static var unableToSchedulePlanningPeriodMinDaysOff: Self { "UnableToSchedulePlanningPeriodMinDaysOff" }
    /// `UnableToSchedulePlanningPeriodMinPaidTime`.
    public static var unableToSchedulePlanningPeriodMinPaidTime: Self { "UnableToSchedulePlanningPeriodMinPaidTime" }
    /// `UnableToScheduleShiftVariance`.
    public static var unableToScheduleShiftVariance: Self { "UnableToScheduleShiftVariance" }
    /// `UnableToScheduleWorkDay`.
    public static var unableToScheduleWorkDay: Self { "UnableToScheduleWorkDay" }
    /// `UnableToScheduleMaxConsecutiveWorkingDaysFromAgentHistory`.
    public static var unableToScheduleMaxConsecutiveWorkingDaysFromAgentHistory: Self { "UnableToScheduleMaxConsecutiveWorkingDaysFromAgentHistory" }
    /// `UnableToScheduleMaxConsecutiveWorkingWeekendsFromAgentHistory`.
    public static var unableToScheduleMaxConsecutiveWorkingWeekendsFromAgentHistory: Self { "UnableToScheduleMaxConsecutiveWorkingWeekendsFromAgentHistory" }
    /// `UnableToScheduleMaxWeeklyPaidTimeFromTimeOff`.
    public static var unableToScheduleMaxWeeklyPaidTimeFromTimeOff: Self { "UnableToScheduleMaxWeeklyPaidTimeFromTimeOff" }
    /// `UnableToScheduleMaxWorkDayPaidTimeFromTimeOff`.
    public static var unableToScheduleMaxWorkDayPaidTimeFromTimeOff: Self { "UnableToScheduleMaxWorkDayPaidTimeFromTimeOff" }
    /// `UnableToScheduleMinIntershiftTimeFromAgentHistory`.
    public static var unableToScheduleMinIntershiftTimeFromAgentHistory: Self { "UnableToScheduleMinIntershiftTimeFromAgentHistory" }
    /// `UnableToScheduleMinIntershiftTimeFromDst`.
    public static var unableToScheduleMinIntershiftTimeFromDst: Self { "UnableToScheduleMinIntershiftTimeFromDst" }
    /// `UnableToScheduleMinShiftStartDistanceFromAgentHistory`.
    public static var unableToScheduleMinShiftStartDistanceFromAgentHistory: Self { "UnableToScheduleMinShiftStartDistanceFromAgentHistory" }
    /// `UnableToScheduleMinShiftStartDistanceFromDst`.
    public static var unableToScheduleMinShiftStartDistanceFromDst: Self { "UnableToScheduleMinShiftStartDistanceFromDst" }
    /// `UnableToScheduleMinWeeklyPaidTimeFromTimeOff`.
    public static var unableToScheduleMinWeeklyPaidTimeFromTimeOff: Self { "UnableToScheduleMinWeeklyPaidTimeFromTimeOff" }
    /// `UnableToScheduleMinWeeklyWorkDaysFromTimeOff`.
    public static var unableToScheduleMinWeeklyWorkDaysFromTimeOff: Self { "UnableToScheduleMinWeeklyWorkDaysFromTimeOff" }
    /// `UnableToScheduleMinWorkDayPaidTimeFromTimeOff`.
    public static var unableToScheduleMinWorkDayPaidTimeFromTimeOff: Self { "UnableToScheduleMinWorkDayPaidTimeFromTimeOff" }
    /// `UnableToSchedulePlanningPeriodMaxDaysOffFromAgentHistory`.
    public static var unableToSchedulePlanningPeriodMaxDaysOffFromAgentHistory: Self { "UnableToSchedulePlanningPeriodMaxDaysOffFromAgentHistory" }
    /// `UnableToSchedulePlanningPeriodMaxDaysOffFromTimeOff`.
    public static var unableToSchedulePlanningPeriodMaxDaysOffFromTimeOff: Self { "UnableToSchedulePlanningPeriodMaxDaysOffFromTimeOff" }
    /// `UnableToSchedulePlanningPeriodMaxPaidTimeFromAgentHistory`.
    public static var unableToSchedulePlanningPeriodMaxPaidTimeFromAgentHistory: Self { "UnableToSchedulePlanningPeriodMaxPaidTimeFromAgentHistory" }
    /// `UnableToSchedulePlanningPeriodMaxPaidTimeFromTimeOff`.
    public static var unableToSchedulePlanningPeriodMaxPaidTimeFromTimeOff: Self { "UnableToSchedulePlanningPeriodMaxPaidTimeFromTimeOff" }
    /// `UnableToSchedulePlanningPeriodMinDaysOffFromAgentHistory`.
    public static var unableToSchedulePlanningPeriodMinDaysOffFromAgentHistory: Self { "UnableToSchedulePlanningPeriodMinDaysOffFromAgentHistory" }
    /// `UnableToSchedulePlanningPeriodMinPaidTimeFromAgentHistory`.
    public static var unableToSchedulePlanningPeriodMinPaidTimeFromAgentHistory: Self { "UnableToSchedulePlanningPeriodMinPaidTimeFromAgentHistory" }
    /// `UnableToSchedulePlanningPeriodMinPaidTimeFromTimeOff`.
    public static var unableToSchedulePlanningPeriodMinPaidTimeFromTimeOff: Self { "UnableToSchedulePlanningPeriodMinPaidTimeFromTimeOff" }
    /// `UnableToScheduleWorkDayFromTimeOff`.
    public static var unableToScheduleWorkDayFromTimeOff: Self { "UnableToScheduleWorkDayFromTimeOff" }
    /// `AgentWithoutCapabilityToHandleActivityOnQueueWork`.
    public static var agentWithoutCapabilityToHandleActivityOnQueueWork: Self { "AgentWithoutCapabilityToHandleActivityOnQueueWork" }
    /// `UnableToProduceAgentScheduleDueToUnavailableTimes`.
    public static var unableToProduceAgentScheduleDueToUnavailableTimes: Self { "UnableToProduceAgentScheduleDueToUnavailableTimes" }
    /// `UnableToScheduleMaxActivityLengthFromShiftEndFromDst`.
    public static var unableToScheduleMaxActivityLengthFromShiftEndFromDst: Self { "UnableToScheduleMaxActivityLengthFromShiftEndFromDst" }
    /// `UnableToScheduleMaxActivityLengthFromShiftEndFromTimeOff`.
    public static var unableToScheduleMaxActivityLengthFromShiftEndFromTimeOff: Self { "UnableToScheduleMaxActivityLengthFromShiftEndFromTimeOff" }
    /// `UnableToScheduleMaxShiftStartAndPaidDurationVarianceFromTimeOff`.
    public static var unableToScheduleMaxShiftStartAndPaidDurationVarianceFromTimeOff: Self { "UnableToScheduleMaxShiftStartAndPaidDurationVarianceFromTimeOff" }
    /// `UnableToScheduleMaxShiftStartTimeVarianceFromDst`.
    public static var unableToScheduleMaxShiftStartTimeVarianceFromDst: Self { "UnableToScheduleMaxShiftStartTimeVarianceFromDst" }
    /// `UnableToScheduleMaxShiftStartTimeVarianceFromTimeOff`.
    public static var unableToScheduleMaxShiftStartTimeVarianceFromTimeOff: Self { "UnableToScheduleMaxShiftStartTimeVarianceFromTimeOff" }
    /// `UnableToScheduleMinActivityLengthFromShiftEndFromDst`.
    public static var unableToScheduleMinActivityLengthFromShiftEndFromDst: Self { "UnableToScheduleMinActivityLengthFromShiftEndFromDst" }
    /// `UnableToScheduleMinActivityLengthFromShiftStartFromDst`.
    public static var unableToScheduleMinActivityLengthFromShiftStartFromDst: Self { "UnableToScheduleMinActivityLengthFromShiftStartFromDst" }
    /// `UnableToSchedulePlanningPeriodMaxShiftStartAndPaidDurationVarianceFromAgentHistory`.
    public static var unableToSchedulePlanningPeriodMaxShiftStartAndPaidDurationVarianceFromAgentHistory: Self { "UnableToSchedulePlanningPeriodMaxShiftStartAndPaidDurationVarianceFromAgentHistory" }
    /// `UnableToSchedulePlanningPeriodMaxShiftStartAndPaidDurationVarianceFromTimeOff`.
    public static var unableToSchedulePlanningPeriodMaxShiftStartAndPaidDurationVarianceFromTimeOff: Self { "UnableToSchedulePlanningPeriodMaxShiftStartAndPaidDurationVarianceFromTimeOff" }
    /// `UnableToSchedulePlanningPeriodMaxShiftStartTimeVarianceFromAgentHistory`.
    public static var unableToSchedulePlanningPeriodMaxShiftStartTimeVarianceFromAgentHistory: Self { "UnableToSchedulePlanningPeriodMaxShiftStartTimeVarianceFromAgentHistory" }
    /// `UnableToSchedulePlanningPeriodMaxShiftStartTimeVarianceFromDst`.
    public static var unableToSchedulePlanningPeriodMaxShiftStartTimeVarianceFromDst: Self { "UnableToSchedulePlanningPeriodMaxShiftStartTimeVarianceFromDst" }
    /// `UnableToSchedulePlanningPeriodMaxShiftStartTimeVarianceFromTimeOff`.
    public static var unableToSchedulePlanningPeriodMaxShiftStartTimeVarianceFromTimeOff: Self { "UnableToSchedulePlanningPeriodMaxShiftStartTimeVarianceFromTimeOff" }
    /// `UnableToSchedulePlanningPeriodMaxWorkingWeekendsFromAgentHistory`.
    public static var unableToSchedulePlanningPeriodMaxWorkingWeekendsFromAgentHistory: Self { "UnableToSchedulePlanningPeriodMaxWorkingWeekendsFromAgentHistory" }
    /// `UnableToSchedulePlanningPeriodShiftMaxCountFromAgentHistory`.
    public static var unableToSchedulePlanningPeriodShiftMaxCountFromAgentHistory: Self { "UnableToSchedulePlanningPeriodShiftMaxCountFromAgentHistory" }
    /// `UnableToSchedulePlanningPeriodShiftMinCountFromAgentHistory`.
    public static var unableToSchedulePlanningPeriodShiftMinCountFromAgentHistory: Self { "UnableToSchedulePlanningPeriodShiftMinCountFromAgentHistory" }
}

/// A value of `severity` of ``SchedulerMessageTypeSeverity``, open to those that are newer than this version.
public struct SchedulerMessageTypeSeveritySeverity: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Ignore`.
    public static var ignore: Self { "Ignore" }
    /// `Information`.
    public static var information: Self { "Information" }
    /// `Warning`.
    public static var warning: Self { "Warning" }
    /// `Error`.
    public static var error: Self { "Error" }
}

/// The schema `SchedulingNoForecastOptionsRequest`.
public typealias SchedulingNoForecastOptionsRequest = Model<SchedulingNoForecastOptionsRequestFields>

/// The properties of ``SchedulingNoForecastOptionsRequest``.
public struct SchedulingNoForecastOptionsRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `shiftLength`.
    public var shiftLength: Field<SchedulingNoForecastOptionsRequestShiftLength> { Field("shiftLength") }
    /// `shiftStart`.
    public var shiftStart: Field<SchedulingNoForecastOptionsRequestShiftStart> { Field("shiftStart") }
}

/// A value of `shiftLength` of ``SchedulingNoForecastOptionsRequest``, open to those that are newer than this version.
public struct SchedulingNoForecastOptionsRequestShiftLength: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Shortest`.
    public static var shortest: Self { "Shortest" }
    /// `Median`.
    public static var median: Self { "Median" }
    /// `Longest`.
    public static var longest: Self { "Longest" }
    /// `Random`.
    public static var random: Self { "Random" }
}

/// A value of `shiftStart` of ``SchedulingNoForecastOptionsRequest``, open to those that are newer than this version.
public struct SchedulingNoForecastOptionsRequestShiftStart: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Earliest`.
    public static var earliest: Self { "Earliest" }
    /// `Median`.
    public static var median: Self { "Median" }
    /// `Latest`.
    public static var latest: Self { "Latest" }
    /// `Random`.
    public static var random: Self { "Random" }
}

/// The schema `SchedulingOptionsRequest`.
public typealias SchedulingOptionsRequest = Model<SchedulingOptionsRequestFields>

/// The properties of ``SchedulingOptionsRequest``.
public struct SchedulingOptionsRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `noForecastOptions`.
    public var noForecastOptions: Field<SchedulingNoForecastOptionsRequest> { Field("noForecastOptions") }
    /// `activitySmoothingType`.
    public var activitySmoothingType: Field<SchedulingOptionsRequestActivitySmoothingType> { Field("activitySmoothingType") }
    /// `induceScheduleVariability`.
    public var induceScheduleVariability: Field<Bool> { Field("induceScheduleVariability") }
}

/// A value of `activitySmoothingType` of ``SchedulingOptionsRequest``, open to those that are newer than this version.
public struct SchedulingOptionsRequestActivitySmoothingType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ReduceConcurrentActivitiesAcrossBu`.
    public static var reduceConcurrentActivitiesAcrossBu: Self { "ReduceConcurrentActivitiesAcrossBu" }
    /// `ReduceConcurrentActivitiesAcrossMu`.
    public static var reduceConcurrentActivitiesAcrossMu: Self { "ReduceConcurrentActivitiesAcrossMu" }
    /// `ConsistentServiceLevel`.
    public static var consistentServiceLevel: Self { "ConsistentServiceLevel" }
}

/// The schema `SchedulingPeriod`.
public typealias SchedulingPeriod = Model<SchedulingPeriodFields>

/// The properties of ``SchedulingPeriod``.
public struct SchedulingPeriodFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `latestEndDate`, required, a date such as `2026-11-24`.
    public var latestEndDate: Field<String> { Field("latestEndDate") }
    /// `earliestStartDate`, required, a date such as `2026-11-24`.
    public var earliestStartDate: Field<String> { Field("earliestStartDate") }
}

/// The schema `SchedulingPeriodBase`.
public typealias SchedulingPeriodBase = Model<SchedulingPeriodBaseFields>

/// The properties of ``SchedulingPeriodBase``.
public struct SchedulingPeriodBaseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `latestEndDate`, required, a date such as `2026-11-24`.
    public var latestEndDate: Field<String> { Field("latestEndDate") }
}

/// The schema `SchedulingProcessingError`.
public typealias SchedulingProcessingError = Model<SchedulingProcessingErrorFields>

/// The properties of ``SchedulingProcessingError``.
public struct SchedulingProcessingErrorFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `internalErrorCode`, set by the platform.
    public var internalErrorCode: Field<SchedulingProcessingErrorInternalErrorCode> { Field("internalErrorCode") }
    /// `description`, set by the platform.
    public var description: Field<String> { Field("description") }
}

/// A value of `internalErrorCode` of ``SchedulingProcessingError``, open to those that are newer than this version.
public struct SchedulingProcessingErrorInternalErrorCode: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `BadJson`.
    public static var badJson: Self { "BadJson" }
    /// `NotFound`.
    public static var notFound: Self { "NotFound" }
    /// `Fail`.
    public static var fail: Self { "Fail" }
}

/// The schema `SchedulingSettingsRequest`.
public typealias SchedulingSettingsRequest = Model<SchedulingSettingsRequestFields>

/// The properties of ``SchedulingSettingsRequest``.
public struct SchedulingSettingsRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `maxOccupancyPercentForDeferredWork`.
    public var maxOccupancyPercentForDeferredWork: Field<Int> { Field("maxOccupancyPercentForDeferredWork") }
    /// `defaultShrinkagePercent`.
    public var defaultShrinkagePercent: Field<Double> { Field("defaultShrinkagePercent") }
    /// `shrinkageOverrides`.
    public var shrinkageOverrides: Field<ShrinkageOverrides> { Field("shrinkageOverrides") }
    /// `planningPeriod`.
    public var planningPeriod: Field<ValueWrapperPlanningPeriodSettings> { Field("planningPeriod") }
    /// `monthlyPlanningPeriod`.
    public var monthlyPlanningPeriod: Field<ValueWrapperMonthlyPlanningPeriodSettings> { Field("monthlyPlanningPeriod") }
    /// `startDayOfWeekend`.
    public var startDayOfWeekend: Field<SchedulingSettingsRequestStartDayOfWeekend> { Field("startDayOfWeekend") }
    /// `scheduleVisibility`.
    public var scheduleVisibility: Field<ScheduleVisibilitySettingsRequest> { Field("scheduleVisibility") }
}

/// A value of `startDayOfWeekend` of ``SchedulingSettingsRequest``, open to those that are newer than this version.
public struct SchedulingSettingsRequestStartDayOfWeekend: OpenEnum {
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

/// The schema `SchedulingSettingsResponse`.
public typealias SchedulingSettingsResponse = Model<SchedulingSettingsResponseFields>

/// The properties of ``SchedulingSettingsResponse``.
public struct SchedulingSettingsResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `maxOccupancyPercentForDeferredWork`.
    public var maxOccupancyPercentForDeferredWork: Field<Int> { Field("maxOccupancyPercentForDeferredWork") }
    /// `defaultShrinkagePercent`.
    public var defaultShrinkagePercent: Field<Double> { Field("defaultShrinkagePercent") }
    /// `shrinkageOverrides`.
    public var shrinkageOverrides: Field<ShrinkageOverrides> { Field("shrinkageOverrides") }
    /// `planningPeriod`.
    public var planningPeriod: Field<PlanningPeriodSettings> { Field("planningPeriod") }
    /// `monthlyPlanningPeriod`.
    public var monthlyPlanningPeriod: Field<MonthlyPlanningPeriodSettings> { Field("monthlyPlanningPeriod") }
    /// `startDayOfWeekend`.
    public var startDayOfWeekend: Field<SchedulingSettingsResponseStartDayOfWeekend> { Field("startDayOfWeekend") }
    /// `scheduleVisibility`.
    public var scheduleVisibility: Field<ScheduleVisibilitySettingsResponse> { Field("scheduleVisibility") }
}

/// A value of `startDayOfWeekend` of ``SchedulingSettingsResponse``, open to those that are newer than this version.
public struct SchedulingSettingsResponseStartDayOfWeekend: OpenEnum {
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

/// The schema `SchedulingStatusResponse`.
public typealias SchedulingStatusResponse = Model<SchedulingStatusResponseFields>

/// The properties of ``SchedulingStatusResponse``.
public struct SchedulingStatusResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `status`, set by the platform.
    public var status: Field<SchedulingStatusResponseStatus> { Field("status") }
    /// `errorDetails`, set by the platform.
    public var errorDetails: Field<[SchedulingProcessingError]> { Field("errorDetails") }
    /// `schedulingResultUri`, set by the platform.
    public var schedulingResultUri: Field<String> { Field("schedulingResultUri") }
    /// `percentComplete`, set by the platform.
    public var percentComplete: Field<Int> { Field("percentComplete") }
}

/// A value of `status` of ``SchedulingStatusResponse``, open to those that are newer than this version.
public struct SchedulingStatusResponseStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Pending`.
    public static var pending: Self { "Pending" }
    /// `Success`.
    public static var success: Self { "Success" }
    /// `Failed`.
    public static var failed: Self { "Failed" }
    /// `Ongoing`.
    public static var ongoing: Self { "Ongoing" }
    /// `PartialFailure`.
    public static var partialFailure: Self { "PartialFailure" }
}
