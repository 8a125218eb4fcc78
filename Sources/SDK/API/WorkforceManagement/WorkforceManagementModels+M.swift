// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

/// The schema `ManagementUnit`.
public typealias ManagementUnit = Model<ManagementUnitFields>

/// The properties of ``ManagementUnit``.
public struct ManagementUnitFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `businessUnit`.
    @_alwaysEmitIntoClient public var businessUnit: Field<BusinessUnitReference> { Field("businessUnit") }
    /// `startDayOfWeek`.
    @_alwaysEmitIntoClient public var startDayOfWeek: Field<ManagementUnitStartDayOfWeek> { Field("startDayOfWeek") }
    /// `timeZone`.
    @_alwaysEmitIntoClient public var timeZone: Field<String> { Field("timeZone") }
    /// `settings`.
    @_alwaysEmitIntoClient public var settings: Field<ManagementUnitSettingsResponse> { Field("settings") }
    /// `metadata`.
    @_alwaysEmitIntoClient public var metadata: Field<WfmVersionedEntityMetadata> { Field("metadata") }
    /// `division`.
    @_alwaysEmitIntoClient public var division: Field<DivisionReference> { Field("division") }
    /// `version`, set by the platform.
    @_alwaysEmitIntoClient public var version: Field<Int> { Field("version") }
    /// `modifiedBy`, set by the platform.
    @_alwaysEmitIntoClient public var modifiedBy: Field<UserReference> { Field("modifiedBy") }
    /// `dateModified`, set by the platform.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `startDayOfWeek` of ``ManagementUnit``, open to those that are newer than this version.
public struct ManagementUnitStartDayOfWeek: OpenEnum {
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

/// The schema `ManagementUnitAvailabilitySettingsResponse`.
public typealias ManagementUnitAvailabilitySettingsResponse = Model<ManagementUnitAvailabilitySettingsResponseFields>

/// The properties of ``ManagementUnitAvailabilitySettingsResponse``.
public struct ManagementUnitAvailabilitySettingsResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `enabled`, required.
    @_alwaysEmitIntoClient public var enabled: Field<Bool> { Field("enabled") }
}

/// The schema `ManagementUnitListing`.
public typealias ManagementUnitListing = Model<ManagementUnitListingFields>

/// The properties of ``ManagementUnitListing``.
public struct ManagementUnitListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[ManagementUnit]> { Field("entities") }
    /// `pageSize`.
    @_alwaysEmitIntoClient public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`.
    @_alwaysEmitIntoClient public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `total`.
    @_alwaysEmitIntoClient public var total: Field<Int> { Field("total") }
    /// `lastUri`.
    @_alwaysEmitIntoClient public var lastUri: Field<String> { Field("lastUri") }
    /// `firstUri`.
    @_alwaysEmitIntoClient public var firstUri: Field<String> { Field("firstUri") }
    /// `pageCount`.
    @_alwaysEmitIntoClient public var pageCount: Field<Int> { Field("pageCount") }
    /// `nextUri`.
    @_alwaysEmitIntoClient public var nextUri: Field<String> { Field("nextUri") }
    /// `previousUri`.
    @_alwaysEmitIntoClient public var previousUri: Field<String> { Field("previousUri") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `ManagementUnitReference`.
public typealias ManagementUnitReference = Model<ManagementUnitReferenceFields>

/// The properties of ``ManagementUnitReference``.
public struct ManagementUnitReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `ManagementUnitSettingsRequest`.
public typealias ManagementUnitSettingsRequest = Model<ManagementUnitSettingsRequestFields>

/// The properties of ``ManagementUnitSettingsRequest``.
public struct ManagementUnitSettingsRequestFields: FieldSet {
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
    /// `metadata`, required.
    @_alwaysEmitIntoClient public var metadata: Field<WfmVersionedEntityMetadata> { Field("metadata") }
}

/// The schema `ManagementUnitSettingsResponse`.
public typealias ManagementUnitSettingsResponse = Model<ManagementUnitSettingsResponseFields>

/// The properties of ``ManagementUnitSettingsResponse``.
public struct ManagementUnitSettingsResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `adherence`.
    @_alwaysEmitIntoClient public var adherence: Field<AdherenceSettings> { Field("adherence") }
    /// `shortTermForecasting`.
    @_alwaysEmitIntoClient public var shortTermForecasting: Field<ShortTermForecastingSettings> { Field("shortTermForecasting") }
    /// `timeOff`.
    @_alwaysEmitIntoClient public var timeOff: Field<TimeOffSettingsResponse> { Field("timeOff") }
    /// `scheduling`.
    @_alwaysEmitIntoClient public var scheduling: Field<SchedulingSettingsResponse> { Field("scheduling") }
    /// `shiftTrading`.
    @_alwaysEmitIntoClient public var shiftTrading: Field<ShiftTradeSettings> { Field("shiftTrading") }
    /// `metadata`, required.
    @_alwaysEmitIntoClient public var metadata: Field<WfmVersionedEntityMetadata> { Field("metadata") }
}

/// The schema `ManagementUnitUserListing`.
public typealias ManagementUnitUserListing = Model<ManagementUnitUserListingFields>

/// The properties of ``ManagementUnitUserListing``.
public struct ManagementUnitUserListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `managementUnit`, required.
    @_alwaysEmitIntoClient public var managementUnit: Field<ManagementUnitReference> { Field("managementUnit") }
    /// `users`, required.
    @_alwaysEmitIntoClient public var users: Field<[UserReference]> { Field("users") }
}

/// The schema `MatchShiftTradeJobRequest`.
public typealias MatchShiftTradeJobRequest = Model<MatchShiftTradeJobRequestFields>

/// The properties of ``MatchShiftTradeJobRequest``.
public struct MatchShiftTradeJobRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `weekDate`, required, a date such as `2026-11-24`.
    @_alwaysEmitIntoClient public var weekDate: Field<String> { Field("weekDate") }
    /// `receivingSchedule`, required.
    @_alwaysEmitIntoClient public var receivingSchedule: Field<ReceivingScheduleLookup> { Field("receivingSchedule") }
    /// `receivingShiftId`.
    @_alwaysEmitIntoClient public var receivingShiftId: Field<String> { Field("receivingShiftId") }
    /// `metadata`, required.
    @_alwaysEmitIntoClient public var metadata: Field<WfmVersionedEntityMetadata> { Field("metadata") }
}

/// The schema `MatchShiftTradeRequest`.
public typealias MatchShiftTradeRequest = Model<MatchShiftTradeRequestFields>

/// The properties of ``MatchShiftTradeRequest``.
public struct MatchShiftTradeRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `receivingScheduleId`, required.
    @_alwaysEmitIntoClient public var receivingScheduleId: Field<String> { Field("receivingScheduleId") }
    /// `receivingShiftId`.
    @_alwaysEmitIntoClient public var receivingShiftId: Field<String> { Field("receivingShiftId") }
    /// `metadata`, required.
    @_alwaysEmitIntoClient public var metadata: Field<WfmVersionedEntityMetadata> { Field("metadata") }
}

/// The schema `MatchShiftTradeResponse`.
public typealias MatchShiftTradeResponse = Model<MatchShiftTradeResponseFields>

/// The properties of ``MatchShiftTradeResponse``.
public struct MatchShiftTradeResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `trade`.
    @_alwaysEmitIntoClient public var trade: Field<ShiftTradeResponse> { Field("trade") }
    /// `violations`.
    @_alwaysEmitIntoClient public var violations: Field<[ShiftTradeMatchViolation]> { Field("violations") }
    /// `adminReviewViolations`.
    @_alwaysEmitIntoClient public var adminReviewViolations: Field<[ShiftTradeMatchViolation]> { Field("adminReviewViolations") }
    /// `unevaluatedRules`.
    @_alwaysEmitIntoClient public var unevaluatedRules: Field<[MatchShiftTradeResponseUnevaluatedRules]> { Field("unevaluatedRules") }
}

/// A value of `unevaluatedRules` of ``MatchShiftTradeResponse``, open to those that are newer than this version.
public struct MatchShiftTradeResponseUnevaluatedRules: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `PlanningPeriodMinPaidTime`.
    @_alwaysEmitIntoClient public static var planningPeriodMinPaidTime: Self { "PlanningPeriodMinPaidTime" }
    /// `PlanningPeriodMaxPaidTime`.
    @_alwaysEmitIntoClient public static var planningPeriodMaxPaidTime: Self { "PlanningPeriodMaxPaidTime" }
    /// `MinimumTimeBetweenShifts`.
    @_alwaysEmitIntoClient public static var minimumTimeBetweenShifts: Self { "MinimumTimeBetweenShifts" }
}

/// The schema `MinimumStaffingRequest`.
public typealias MinimumStaffingRequest = Model<MinimumStaffingRequestFields>

/// The properties of ``MinimumStaffingRequest``.
public struct MinimumStaffingRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `enabled`.
    @_alwaysEmitIntoClient public var enabled: Field<Bool> { Field("enabled") }
    /// `minimumValue`.
    @_alwaysEmitIntoClient public var minimumValue: Field<Double> { Field("minimumValue") }
    /// `planningGroupOverrides`.
    @_alwaysEmitIntoClient public var planningGroupOverrides: Field<ListWrapperPlanningGroupMinimumsRequest> { Field("planningGroupOverrides") }
    /// `applicableIntervals`.
    @_alwaysEmitIntoClient public var applicableIntervals: Field<MinimumStaffingRequestApplicableIntervals> { Field("applicableIntervals") }
}

/// A value of `applicableIntervals` of ``MinimumStaffingRequest``, open to those that are newer than this version.
public struct MinimumStaffingRequestApplicableIntervals: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `AllIntervals`.
    @_alwaysEmitIntoClient public static var allIntervals: Self { "AllIntervals" }
    /// `VolumeOnlyIntervals`.
    @_alwaysEmitIntoClient public static var volumeOnlyIntervals: Self { "VolumeOnlyIntervals" }
}

/// The schema `MinimumStaffingResponse`.
public typealias MinimumStaffingResponse = Model<MinimumStaffingResponseFields>

/// The properties of ``MinimumStaffingResponse``.
public struct MinimumStaffingResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `enabled`, required.
    @_alwaysEmitIntoClient public var enabled: Field<Bool> { Field("enabled") }
    /// `minimumValue`, required.
    @_alwaysEmitIntoClient public var minimumValue: Field<Double> { Field("minimumValue") }
    /// `planningGroupOverrides`, required.
    @_alwaysEmitIntoClient public var planningGroupOverrides: Field<[PlanningGroupMinimumsResponse]> { Field("planningGroupOverrides") }
    /// `applicableIntervals`, required.
    @_alwaysEmitIntoClient public var applicableIntervals: Field<MinimumStaffingResponseApplicableIntervals> { Field("applicableIntervals") }
    /// `metadata`, required.
    @_alwaysEmitIntoClient public var metadata: Field<WfmVersionedEntityMetadata> { Field("metadata") }
}

/// A value of `applicableIntervals` of ``MinimumStaffingResponse``, open to those that are newer than this version.
public struct MinimumStaffingResponseApplicableIntervals: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `AllIntervals`.
    @_alwaysEmitIntoClient public static var allIntervals: Self { "AllIntervals" }
    /// `VolumeOnlyIntervals`.
    @_alwaysEmitIntoClient public static var volumeOnlyIntervals: Self { "VolumeOnlyIntervals" }
}

/// The schema `ModelData`.
public typealias ModelData = Model<ModelDataFields>

/// The properties of ``ModelData``.
public struct ModelDataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `downloadUrls`.
    @_alwaysEmitIntoClient public var downloadUrls: Field<[String]> { Field("downloadUrls") }
    /// `downloadResult`.
    @_alwaysEmitIntoClient public var downloadResult: Field<[PlanningGroupModel]> { Field("downloadResult") }
}

/// The schema `ModelMetaData`.
public typealias ModelMetaData = Model<ModelMetaDataFields>

/// The properties of ``ModelMetaData``.
public struct ModelMetaDataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `downloadUrls`.
    @_alwaysEmitIntoClient public var downloadUrls: Field<[String]> { Field("downloadUrls") }
    /// `downloadResult`.
    @_alwaysEmitIntoClient public var downloadResult: Field<ModelMetaDataResult> { Field("downloadResult") }
}

/// The schema `ModelMetaDataResult`.
public typealias ModelMetaDataResult = Model<ModelMetaDataResultFields>

/// The properties of ``ModelMetaDataResult``.
public struct ModelMetaDataResultFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `sessionInfo`.
    @_alwaysEmitIntoClient public var sessionInfo: Field<SessionInfo> { Field("sessionInfo") }
    /// `planningGroups`.
    @_alwaysEmitIntoClient public var planningGroups: Field<[PlanningGroupModel]> { Field("planningGroups") }
}

/// The schema `MonthlyPlanningPeriodSettings`.
public typealias MonthlyPlanningPeriodSettings = Model<MonthlyPlanningPeriodSettingsFields>

/// The properties of ``MonthlyPlanningPeriodSettings``.
public struct MonthlyPlanningPeriodSettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `startDate`, required, a date such as `2026-11-24`.
    @_alwaysEmitIntoClient public var startDate: Field<String> { Field("startDate") }
}

/// The schema `MoveAgentResponse`.
public typealias MoveAgentResponse = Model<MoveAgentResponseFields>

/// The properties of ``MoveAgentResponse``.
public struct MoveAgentResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `user`.
    @_alwaysEmitIntoClient public var user: Field<UserReference> { Field("user") }
    /// `result`.
    @_alwaysEmitIntoClient public var result: Field<MoveAgentResponseResult> { Field("result") }
}

/// A value of `result` of ``MoveAgentResponse``, open to those that are newer than this version.
public struct MoveAgentResponseResult: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `AlreadyMoved`.
    @_alwaysEmitIntoClient public static var alreadyMoved: Self { "AlreadyMoved" }
    /// `DestinationBusinessUnitAgentLimitExceeded`.
    @_alwaysEmitIntoClient public static var destinationBusinessUnitAgentLimitExceeded: Self { "DestinationBusinessUnitAgentLimitExceeded" }
    /// `DestinationManagementUnitAgentLimitExceeded`.
    @_alwaysEmitIntoClient public static var destinationManagementUnitAgentLimitExceeded: Self { "DestinationManagementUnitAgentLimitExceeded" }
    /// `DestinationManagementUnitDoesNotExist`.
    @_alwaysEmitIntoClient public static var destinationManagementUnitDoesNotExist: Self { "DestinationManagementUnitDoesNotExist" }
    /// `MoveSuccessful`.
    @_alwaysEmitIntoClient public static var moveSuccessful: Self { "MoveSuccessful" }
    /// `MovingToDifferentManagementUnit`.
    @_alwaysEmitIntoClient public static var movingToDifferentManagementUnit: Self { "MovingToDifferentManagementUnit" }
    /// `NothingToDo`.
    @_alwaysEmitIntoClient public static var nothingToDo: Self { "NothingToDo" }
    /// `SourceManagementUnitNotAuthorized`.
    @_alwaysEmitIntoClient public static var sourceManagementUnitNotAuthorized: Self { "SourceManagementUnitNotAuthorized" }
}

/// The schema `MoveAgentsRequest`.
public typealias MoveAgentsRequest = Model<MoveAgentsRequestFields>

/// The properties of ``MoveAgentsRequest``.
public struct MoveAgentsRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `userIds`, required.
    @_alwaysEmitIntoClient public var userIds: Field<[String]> { Field("userIds") }
    /// `destinationManagementUnitId`.
    @_alwaysEmitIntoClient public var destinationManagementUnitId: Field<String> { Field("destinationManagementUnitId") }
}

/// The schema `MoveAgentsResponse`.
public typealias MoveAgentsResponse = Model<MoveAgentsResponseFields>

/// The properties of ``MoveAgentsResponse``.
public struct MoveAgentsResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `requestingUser`.
    @_alwaysEmitIntoClient public var requestingUser: Field<UserReference> { Field("requestingUser") }
    /// `destinationManagementUnit`.
    @_alwaysEmitIntoClient public var destinationManagementUnit: Field<ManagementUnitReference> { Field("destinationManagementUnit") }
    /// `results`.
    @_alwaysEmitIntoClient public var results: Field<[MoveAgentResponse]> { Field("results") }
}

/// The schema `MoveManagementUnitRequest`.
public typealias MoveManagementUnitRequest = Model<MoveManagementUnitRequestFields>

/// The properties of ``MoveManagementUnitRequest``.
public struct MoveManagementUnitRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `businessUnitId`, required.
    @_alwaysEmitIntoClient public var businessUnitId: Field<String> { Field("businessUnitId") }
}

/// The schema `MoveManagementUnitResponse`.
public typealias MoveManagementUnitResponse = Model<MoveManagementUnitResponseFields>

/// The properties of ``MoveManagementUnitResponse``.
public struct MoveManagementUnitResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `businessUnit`.
    @_alwaysEmitIntoClient public var businessUnit: Field<BusinessUnitReference> { Field("businessUnit") }
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<MoveManagementUnitResponseStatus> { Field("status") }
}

/// A value of `status` of ``MoveManagementUnitResponse``, open to those that are newer than this version.
public struct MoveManagementUnitResponseStatus: OpenEnum {
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

/// The schema `MuAgentQueueTimeRequest`.
public typealias MuAgentQueueTimeRequest = Model<MuAgentQueueTimeRequestFields>

/// The properties of ``MuAgentQueueTimeRequest``.
public struct MuAgentQueueTimeRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `managementUnitId`, required.
    @_alwaysEmitIntoClient public var managementUnitId: Field<String> { Field("managementUnitId") }
    /// `agentOnQueueTimes`, required.
    @_alwaysEmitIntoClient public var agentOnQueueTimes: Field<[AgentQueueTimeRequest]> { Field("agentOnQueueTimes") }
}

/// The schema `MuAgentsWorkPlansResult`.
public typealias MuAgentsWorkPlansResult = Model<MuAgentsWorkPlansResultFields>

/// The properties of ``MuAgentsWorkPlansResult``.
public struct MuAgentsWorkPlansResultFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[AgentWorkPlans]> { Field("entities") }
    /// `referenceStartWeekDate`, required, a date such as `2026-11-24`.
    @_alwaysEmitIntoClient public var referenceStartWeekDate: Field<String> { Field("referenceStartWeekDate") }
    /// `workPlanLookup`, required.
    @_alwaysEmitIntoClient public var workPlanLookup: Field<[String: WorkPlanReference]> { Field("workPlanLookup") }
}

/// The schema `MuRescheduleResultWrapper`.
public typealias MuRescheduleResultWrapper = Model<MuRescheduleResultWrapperFields>

/// The properties of ``MuRescheduleResultWrapper``.
public struct MuRescheduleResultWrapperFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `agentSchedules`.
    @_alwaysEmitIntoClient public var agentSchedules: Field<[BuAgentScheduleRescheduleResponse]> { Field("agentSchedules") }
}
