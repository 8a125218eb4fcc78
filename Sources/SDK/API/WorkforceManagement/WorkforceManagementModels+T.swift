// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

/// The schema `TargetUnavailableTime`.
public typealias TargetUnavailableTime = Model<TargetUnavailableTimeFields>

/// The properties of ``TargetUnavailableTime``.
public struct TargetUnavailableTimeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
}

/// The schema `TeamReference`.
public typealias TeamReference = Model<TeamReferenceFields>

/// The properties of ``TeamReference``.
public struct TeamReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `TimeOffBalanceJobReference`.
public typealias TimeOffBalanceJobReference = Model<TimeOffBalanceJobReferenceFields>

/// The properties of ``TimeOffBalanceJobReference``.
public struct TimeOffBalanceJobReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<TimeOffBalanceJobReferenceStatus> { Field("status") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `status` of ``TimeOffBalanceJobReference``, open to those that are newer than this version.
public struct TimeOffBalanceJobReferenceStatus: OpenEnum {
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

/// The schema `TimeOffBalanceJobResponse`.
public typealias TimeOffBalanceJobResponse = Model<TimeOffBalanceJobResponseFields>

/// The properties of ``TimeOffBalanceJobResponse``.
public struct TimeOffBalanceJobResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[TimeOffBalanceResponse]> { Field("entities") }
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<TimeOffBalanceJobResponseStatus> { Field("status") }
}

/// A value of `status` of ``TimeOffBalanceJobResponse``, open to those that are newer than this version.
public struct TimeOffBalanceJobResponseStatus: OpenEnum {
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

/// The schema `TimeOffBalanceRequest`.
public typealias TimeOffBalanceRequest = Model<TimeOffBalanceRequestFields>

/// The properties of ``TimeOffBalanceRequest``.
public struct TimeOffBalanceRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `activityCodeIds`, required.
    @_alwaysEmitIntoClient public var activityCodeIds: Field<[String]> { Field("activityCodeIds") }
    /// `dateRanges`.
    @_alwaysEmitIntoClient public var dateRanges: Field<[LocalDateRange]> { Field("dateRanges") }
}

/// The schema `TimeOffBalanceResponse`.
public typealias TimeOffBalanceResponse = Model<TimeOffBalanceResponseFields>

/// The properties of ``TimeOffBalanceResponse``.
public struct TimeOffBalanceResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `activityCodeId`, required.
    @_alwaysEmitIntoClient public var activityCodeId: Field<String> { Field("activityCodeId") }
    /// `hrisTimeOffTypeId`, required.
    @_alwaysEmitIntoClient public var hrisTimeOffTypeId: Field<String> { Field("hrisTimeOffTypeId") }
    /// `hrisTimeOffTypeSecondaryId`.
    @_alwaysEmitIntoClient public var hrisTimeOffTypeSecondaryId: Field<String> { Field("hrisTimeOffTypeSecondaryId") }
    /// `startDate`, a date such as `2026-11-24`.
    @_alwaysEmitIntoClient public var startDate: Field<String> { Field("startDate") }
    /// `balanceMinutesPerDay`.
    @_alwaysEmitIntoClient public var balanceMinutesPerDay: Field<[Int]> { Field("balanceMinutesPerDay") }
}

/// The schema `TimeOffBalancesResponse`.
public typealias TimeOffBalancesResponse = Model<TimeOffBalancesResponseFields>

/// The properties of ``TimeOffBalancesResponse``.
public struct TimeOffBalancesResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `job`.
    @_alwaysEmitIntoClient public var job: Field<TimeOffBalanceJobReference> { Field("job") }
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[TimeOffBalanceResponse]> { Field("entities") }
}

/// The schema `TimeOffIntegrationStatusResponse`.
public typealias TimeOffIntegrationStatusResponse = Model<TimeOffIntegrationStatusResponseFields>

/// The properties of ``TimeOffIntegrationStatusResponse``.
public struct TimeOffIntegrationStatusResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `timeOffRequest`, required.
    @_alwaysEmitIntoClient public var timeOffRequest: Field<TimeOffRequestReference> { Field("timeOffRequest") }
    /// `integrationStatus`, required.
    @_alwaysEmitIntoClient public var integrationStatus: Field<TimeOffIntegrationStatusResponseIntegrationStatus> { Field("integrationStatus") }
}

/// A value of `integrationStatus` of ``TimeOffIntegrationStatusResponse``, open to those that are newer than this
/// version.
public struct TimeOffIntegrationStatusResponseIntegrationStatus: OpenEnum {
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

/// The schema `TimeOffIntegrationStatusResponseListing`.
public typealias TimeOffIntegrationStatusResponseListing = Model<TimeOffIntegrationStatusResponseListingFields>

/// The properties of ``TimeOffIntegrationStatusResponseListing``.
public struct TimeOffIntegrationStatusResponseListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[TimeOffIntegrationStatusResponse]> { Field("entities") }
}

/// The schema `TimeOffLimit`.
public typealias TimeOffLimit = Model<TimeOffLimitFields>

/// The properties of ``TimeOffLimit``.
public struct TimeOffLimitFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `granularity`.
    @_alwaysEmitIntoClient public var granularity: Field<TimeOffLimitGranularity> { Field("granularity") }
    /// `defaultLimitMinutes`.
    @_alwaysEmitIntoClient public var defaultLimitMinutes: Field<Int> { Field("defaultLimitMinutes") }
    /// `metadata`.
    @_alwaysEmitIntoClient public var metadata: Field<WfmVersionedEntityMetadata> { Field("metadata") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `granularity` of ``TimeOffLimit``, open to those that are newer than this version.
public struct TimeOffLimitGranularity: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Daily`.
    @_alwaysEmitIntoClient public static var daily: Self { "Daily" }
    /// `FifteenMinutes`.
    @_alwaysEmitIntoClient public static var fifteenMinutes: Self { "FifteenMinutes" }
}

/// The schema `TimeOffLimitListing`.
public typealias TimeOffLimitListing = Model<TimeOffLimitListingFields>

/// The properties of ``TimeOffLimitListing``.
public struct TimeOffLimitListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[TimeOffLimit]> { Field("entities") }
}

/// The schema `TimeOffLimitRange`.
public typealias TimeOffLimitRange = Model<TimeOffLimitRangeFields>

/// The properties of ``TimeOffLimitRange``.
public struct TimeOffLimitRangeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `startDate`, required, a date such as `2026-11-24`.
    @_alwaysEmitIntoClient public var startDate: Field<String> { Field("startDate") }
    /// `granularity`, required.
    @_alwaysEmitIntoClient public var granularity: Field<TimeOffLimitRangeGranularity> { Field("granularity") }
    /// `limitMinutesPerInterval`, required.
    @_alwaysEmitIntoClient public var limitMinutesPerInterval: Field<[Int]> { Field("limitMinutesPerInterval") }
}

/// A value of `granularity` of ``TimeOffLimitRange``, open to those that are newer than this version.
public struct TimeOffLimitRangeGranularity: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Daily`.
    @_alwaysEmitIntoClient public static var daily: Self { "Daily" }
    /// `FifteenMinutes`.
    @_alwaysEmitIntoClient public static var fifteenMinutes: Self { "FifteenMinutes" }
}

/// The schema `TimeOffLimitReference`.
public typealias TimeOffLimitReference = Model<TimeOffLimitReferenceFields>

/// The properties of ``TimeOffLimitReference``.
public struct TimeOffLimitReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `TimeOffLimitValueRange`.
public typealias TimeOffLimitValueRange = Model<TimeOffLimitValueRangeFields>

/// The properties of ``TimeOffLimitValueRange``.
public struct TimeOffLimitValueRangeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `timeOffLimit`.
    @_alwaysEmitIntoClient public var timeOffLimit: Field<TimeOffLimitReference> { Field("timeOffLimit") }
    /// `startDate`, required, a date such as `2026-11-24`.
    @_alwaysEmitIntoClient public var startDate: Field<String> { Field("startDate") }
    /// `granularity`, required.
    @_alwaysEmitIntoClient public var granularity: Field<TimeOffLimitValueRangeGranularity> { Field("granularity") }
    /// `limitMinutesPerInterval`.
    @_alwaysEmitIntoClient public var limitMinutesPerInterval: Field<[Int]> { Field("limitMinutesPerInterval") }
    /// `allocatedMinutesPerInterval`.
    @_alwaysEmitIntoClient public var allocatedMinutesPerInterval: Field<[Int]> { Field("allocatedMinutesPerInterval") }
    /// `waitlistedMinutesPerInterval`.
    @_alwaysEmitIntoClient public var waitlistedMinutesPerInterval: Field<[Int]> { Field("waitlistedMinutesPerInterval") }
    /// `waitlistedRequestsPerInterval`.
    @_alwaysEmitIntoClient public var waitlistedRequestsPerInterval: Field<[Int]> { Field("waitlistedRequestsPerInterval") }
    /// `metadata`.
    @_alwaysEmitIntoClient public var metadata: Field<WfmVersionedEntityMetadata> { Field("metadata") }
}

/// A value of `granularity` of ``TimeOffLimitValueRange``, open to those that are newer than this version.
public struct TimeOffLimitValueRangeGranularity: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Daily`.
    @_alwaysEmitIntoClient public static var daily: Self { "Daily" }
    /// `FifteenMinutes`.
    @_alwaysEmitIntoClient public static var fifteenMinutes: Self { "FifteenMinutes" }
}

/// The schema `TimeOffLimitValues`.
public typealias TimeOffLimitValues = Model<TimeOffLimitValuesFields>

/// The properties of ``TimeOffLimitValues``.
public struct TimeOffLimitValuesFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `limitMinutes`, required.
    @_alwaysEmitIntoClient public var limitMinutes: Field<[Int]> { Field("limitMinutes") }
    /// `allocatedMinutes`, required.
    @_alwaysEmitIntoClient public var allocatedMinutes: Field<[Int]> { Field("allocatedMinutes") }
    /// `waitlistedMinutes`, required.
    @_alwaysEmitIntoClient public var waitlistedMinutes: Field<[Int]> { Field("waitlistedMinutes") }
    /// `waitlistedRequests`, required.
    @_alwaysEmitIntoClient public var waitlistedRequests: Field<[Int]> { Field("waitlistedRequests") }
}

/// The schema `TimeOffPlan`.
public typealias TimeOffPlan = Model<TimeOffPlanFields>

/// The properties of ``TimeOffPlan``.
public struct TimeOffPlanFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `activityCodeIds`.
    @_alwaysEmitIntoClient public var activityCodeIds: Field<[String]> { Field("activityCodeIds") }
    /// `timeOffLimits`.
    @_alwaysEmitIntoClient public var timeOffLimits: Field<[TimeOffLimitReference]> { Field("timeOffLimits") }
    /// `autoApprovalRule`.
    @_alwaysEmitIntoClient public var autoApprovalRule: Field<TimeOffPlanAutoApprovalRule> { Field("autoApprovalRule") }
    /// `daysBeforeStartToExpireFromWaitlist`.
    @_alwaysEmitIntoClient public var daysBeforeStartToExpireFromWaitlist: Field<Int> { Field("daysBeforeStartToExpireFromWaitlist") }
    /// `hrisTimeOffType`.
    @_alwaysEmitIntoClient public var hrisTimeOffType: Field<HrisTimeOffType> { Field("hrisTimeOffType") }
    /// `active`.
    @_alwaysEmitIntoClient public var active: Field<Bool> { Field("active") }
    /// `metadata`.
    @_alwaysEmitIntoClient public var metadata: Field<WfmVersionedEntityMetadata> { Field("metadata") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `autoApprovalRule` of ``TimeOffPlan``, open to those that are newer than this version.
public struct TimeOffPlanAutoApprovalRule: OpenEnum {
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

/// The schema `TimeOffPlanBusinessUnitAssociation`.
public typealias TimeOffPlanBusinessUnitAssociation = Model<TimeOffPlanBusinessUnitAssociationFields>

/// The properties of ``TimeOffPlanBusinessUnitAssociation``.
public struct TimeOffPlanBusinessUnitAssociationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `managementUnits`.
    @_alwaysEmitIntoClient public var managementUnits: Field<[ManagementUnitReference]> { Field("managementUnits") }
    /// `staffingGroups`.
    @_alwaysEmitIntoClient public var staffingGroups: Field<[StaffingGroupReference]> { Field("staffingGroups") }
}

/// The schema `TimeOffPlanListing`.
public typealias TimeOffPlanListing = Model<TimeOffPlanListingFields>

/// The properties of ``TimeOffPlanListing``.
public struct TimeOffPlanListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[TimeOffPlan]> { Field("entities") }
}

/// The schema `TimeOffPlanManagementUnitAssociation`.
public typealias TimeOffPlanManagementUnitAssociation = Model<TimeOffPlanManagementUnitAssociationFields>

/// The properties of ``TimeOffPlanManagementUnitAssociation``.
public struct TimeOffPlanManagementUnitAssociationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `managementUnit`, required.
    @_alwaysEmitIntoClient public var managementUnit: Field<ManagementUnitReference> { Field("managementUnit") }
    /// `staffingGroups`.
    @_alwaysEmitIntoClient public var staffingGroups: Field<[StaffingGroupReference]> { Field("staffingGroups") }
}

/// The schema `TimeOffRequestList`.
public typealias TimeOffRequestList = Model<TimeOffRequestListFields>

/// The properties of ``TimeOffRequestList``.
public struct TimeOffRequestListFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `timeOffRequests`.
    @_alwaysEmitIntoClient public var timeOffRequests: Field<[TimeOffRequestResponse]> { Field("timeOffRequests") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `TimeOffRequestListItem`.
public typealias TimeOffRequestListItem = Model<TimeOffRequestListItemFields>

/// The properties of ``TimeOffRequestListItem``.
public struct TimeOffRequestListItemFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `user`, required.
    @_alwaysEmitIntoClient public var user: Field<UserReference> { Field("user") }
    /// `isFullDayRequest`, required.
    @_alwaysEmitIntoClient public var isFullDayRequest: Field<Bool> { Field("isFullDayRequest") }
    /// `markedAsRead`.
    @_alwaysEmitIntoClient public var markedAsRead: Field<Bool> { Field("markedAsRead") }
    /// `activityCodeId`, required.
    @_alwaysEmitIntoClient public var activityCodeId: Field<String> { Field("activityCodeId") }
    /// `paid`.
    @_alwaysEmitIntoClient public var paid: Field<Bool> { Field("paid") }
    /// `status`, required.
    @_alwaysEmitIntoClient public var status: Field<TimeOffRequestListItemStatus> { Field("status") }
    /// `substatus`.
    @_alwaysEmitIntoClient public var substatus: Field<TimeOffRequestListItemSubstatus> { Field("substatus") }
    /// `partialDayStartDateTimes`, required.
    @_alwaysEmitIntoClient public var partialDayStartDateTimes: Field<[Instant]> { Field("partialDayStartDateTimes") }
    /// `fullDayManagementUnitDates`, required.
    @_alwaysEmitIntoClient public var fullDayManagementUnitDates: Field<[String]> { Field("fullDayManagementUnitDates") }
    /// `dailyDurationMinutes`, required.
    @_alwaysEmitIntoClient public var dailyDurationMinutes: Field<Int> { Field("dailyDurationMinutes") }
    /// `durationMinutes`, required.
    @_alwaysEmitIntoClient public var durationMinutes: Field<[Int]> { Field("durationMinutes") }
    /// `payableMinutes`, required.
    @_alwaysEmitIntoClient public var payableMinutes: Field<[Int]> { Field("payableMinutes") }
    /// `fullDayEarliestStartOffsetMinutes`, required.
    @_alwaysEmitIntoClient public var fullDayEarliestStartOffsetMinutes: Field<[Int]> { Field("fullDayEarliestStartOffsetMinutes") }
    /// `fullDayLatestEndOffsetMinutes`, required.
    @_alwaysEmitIntoClient public var fullDayLatestEndOffsetMinutes: Field<[Int]> { Field("fullDayLatestEndOffsetMinutes") }
    /// `notes`, required.
    @_alwaysEmitIntoClient public var notes: Field<String> { Field("notes") }
    /// `submittedBy`, required.
    @_alwaysEmitIntoClient public var submittedBy: Field<UserReference> { Field("submittedBy") }
    /// `submittedDate`, required.
    @_alwaysEmitIntoClient public var submittedDate: Field<Instant> { Field("submittedDate") }
    /// `reviewedBy`.
    @_alwaysEmitIntoClient public var reviewedBy: Field<UserReference> { Field("reviewedBy") }
    /// `reviewedDate`.
    @_alwaysEmitIntoClient public var reviewedDate: Field<Instant> { Field("reviewedDate") }
    /// `syncVersion`, required.
    @_alwaysEmitIntoClient public var syncVersion: Field<Int> { Field("syncVersion") }
    /// `metadata`, required.
    @_alwaysEmitIntoClient public var metadata: Field<WfmVersionedEntityMetadata> { Field("metadata") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `status` of ``TimeOffRequestListItem``, open to those that are newer than this version.
public struct TimeOffRequestListItemStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `PENDING`.
    @_alwaysEmitIntoClient public static var pending: Self { "PENDING" }
    /// `APPROVED`.
    @_alwaysEmitIntoClient public static var approved: Self { "APPROVED" }
    /// `DENIED`.
    @_alwaysEmitIntoClient public static var denied: Self { "DENIED" }
    /// `CANCELED`.
    @_alwaysEmitIntoClient public static var canceled: Self { "CANCELED" }
}

/// A value of `substatus` of ``TimeOffRequestListItem``, open to those that are newer than this version.
public struct TimeOffRequestListItemSubstatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `AdvanceTimeElapsed`.
    @_alwaysEmitIntoClient public static var advanceTimeElapsed: Self { "AdvanceTimeElapsed" }
    /// `AutoApproved`.
    @_alwaysEmitIntoClient public static var autoApproved: Self { "AutoApproved" }
    /// `BlockedDate`.
    @_alwaysEmitIntoClient public static var blockedDate: Self { "BlockedDate" }
    /// `InsufficientBalance`.
    @_alwaysEmitIntoClient public static var insufficientBalance: Self { "InsufficientBalance" }
    /// `InvalidDailyDuration`.
    @_alwaysEmitIntoClient public static var invalidDailyDuration: Self { "InvalidDailyDuration" }
    /// `ManualApproval`.
    @_alwaysEmitIntoClient public static var manualApproval: Self { "ManualApproval" }
    /// `OutsideShift`.
    @_alwaysEmitIntoClient public static var outsideShift: Self { "OutsideShift" }
    /// `OverlapsRestrictedActivityCode`.
    @_alwaysEmitIntoClient public static var overlapsRestrictedActivityCode: Self { "OverlapsRestrictedActivityCode" }
    /// `RemovedFromWaitlist`.
    @_alwaysEmitIntoClient public static var removedFromWaitlist: Self { "RemovedFromWaitlist" }
    /// `ReviewDate`.
    @_alwaysEmitIntoClient public static var reviewDate: Self { "ReviewDate" }
    /// `Waitlisted`.
    @_alwaysEmitIntoClient public static var waitlisted: Self { "Waitlisted" }
}

/// The schema `TimeOffRequestListing`.
public typealias TimeOffRequestListing = Model<TimeOffRequestListingFields>

/// The properties of ``TimeOffRequestListing``.
public struct TimeOffRequestListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`, required.
    @_alwaysEmitIntoClient public var entities: Field<[TimeOffRequestListItem]> { Field("entities") }
    /// `downloadUrl`.
    @_alwaysEmitIntoClient public var downloadUrl: Field<String> { Field("downloadUrl") }
}

/// The schema `TimeOffRequestLookup`.
public typealias TimeOffRequestLookup = Model<TimeOffRequestLookupFields>

/// The properties of ``TimeOffRequestLookup``.
public struct TimeOffRequestLookupFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `timeOffRequestId`, required.
    @_alwaysEmitIntoClient public var timeOffRequestId: Field<String> { Field("timeOffRequestId") }
    /// `userId`, required.
    @_alwaysEmitIntoClient public var userId: Field<String> { Field("userId") }
}

/// The schema `TimeOffRequestNotification`.
public typealias TimeOffRequestNotification = Model<TimeOffRequestNotificationFields>

/// The properties of ``TimeOffRequestNotification``.
public struct TimeOffRequestNotificationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `timeOffRequestId`.
    @_alwaysEmitIntoClient public var timeOffRequestId: Field<String> { Field("timeOffRequestId") }
    /// `user`.
    @_alwaysEmitIntoClient public var user: Field<UserReference> { Field("user") }
    /// `isFullDayRequest`.
    @_alwaysEmitIntoClient public var isFullDayRequest: Field<Bool> { Field("isFullDayRequest") }
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<TimeOffRequestNotificationStatus> { Field("status") }
    /// `partialDayStartDateTimes`.
    @_alwaysEmitIntoClient public var partialDayStartDateTimes: Field<[Instant]> { Field("partialDayStartDateTimes") }
    /// `fullDayManagementUnitDates`.
    @_alwaysEmitIntoClient public var fullDayManagementUnitDates: Field<[String]> { Field("fullDayManagementUnitDates") }
}

/// A value of `status` of ``TimeOffRequestNotification``, open to those that are newer than this version.
public struct TimeOffRequestNotificationStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `PENDING`.
    @_alwaysEmitIntoClient public static var pending: Self { "PENDING" }
    /// `APPROVED`.
    @_alwaysEmitIntoClient public static var approved: Self { "APPROVED" }
    /// `DENIED`.
    @_alwaysEmitIntoClient public static var denied: Self { "DENIED" }
    /// `CANCELED`.
    @_alwaysEmitIntoClient public static var canceled: Self { "CANCELED" }
}

/// The schema `TimeOffRequestQueryBody`.
public typealias TimeOffRequestQueryBody = Model<TimeOffRequestQueryBodyFields>

/// The properties of ``TimeOffRequestQueryBody``.
public struct TimeOffRequestQueryBodyFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `ids`.
    @_alwaysEmitIntoClient public var ids: Field<[String]> { Field("ids") }
    /// `userIds`.
    @_alwaysEmitIntoClient public var userIds: Field<[String]> { Field("userIds") }
    /// `statuses`.
    @_alwaysEmitIntoClient public var statuses: Field<[TimeOffRequestQueryBodyStatuses]> { Field("statuses") }
    /// `substatuses`.
    @_alwaysEmitIntoClient public var substatuses: Field<[TimeOffRequestQueryBodySubstatuses]> { Field("substatuses") }
    /// `dateRange`.
    @_alwaysEmitIntoClient public var dateRange: Field<DateRange> { Field("dateRange") }
    /// `teamIds`.
    @_alwaysEmitIntoClient public var teamIds: Field<[String]> { Field("teamIds") }
}

/// A value of `statuses` of ``TimeOffRequestQueryBody``, open to those that are newer than this version.
public struct TimeOffRequestQueryBodyStatuses: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `PENDING`.
    @_alwaysEmitIntoClient public static var pending: Self { "PENDING" }
    /// `APPROVED`.
    @_alwaysEmitIntoClient public static var approved: Self { "APPROVED" }
    /// `DENIED`.
    @_alwaysEmitIntoClient public static var denied: Self { "DENIED" }
    /// `CANCELED`.
    @_alwaysEmitIntoClient public static var canceled: Self { "CANCELED" }
}

/// A value of `substatuses` of ``TimeOffRequestQueryBody``, open to those that are newer than this version.
public struct TimeOffRequestQueryBodySubstatuses: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `AdvanceTimeElapsed`.
    @_alwaysEmitIntoClient public static var advanceTimeElapsed: Self { "AdvanceTimeElapsed" }
    /// `AutoApproved`.
    @_alwaysEmitIntoClient public static var autoApproved: Self { "AutoApproved" }
    /// `BlockedDate`.
    @_alwaysEmitIntoClient public static var blockedDate: Self { "BlockedDate" }
    /// `InsufficientBalance`.
    @_alwaysEmitIntoClient public static var insufficientBalance: Self { "InsufficientBalance" }
    /// `InvalidDailyDuration`.
    @_alwaysEmitIntoClient public static var invalidDailyDuration: Self { "InvalidDailyDuration" }
    /// `ManualApproval`.
    @_alwaysEmitIntoClient public static var manualApproval: Self { "ManualApproval" }
    /// `OutsideShift`.
    @_alwaysEmitIntoClient public static var outsideShift: Self { "OutsideShift" }
    /// `OverlapsRestrictedActivityCode`.
    @_alwaysEmitIntoClient public static var overlapsRestrictedActivityCode: Self { "OverlapsRestrictedActivityCode" }
    /// `RemovedFromWaitlist`.
    @_alwaysEmitIntoClient public static var removedFromWaitlist: Self { "RemovedFromWaitlist" }
    /// `ReviewDate`.
    @_alwaysEmitIntoClient public static var reviewDate: Self { "ReviewDate" }
    /// `Waitlisted`.
    @_alwaysEmitIntoClient public static var waitlisted: Self { "Waitlisted" }
}

/// The schema `TimeOffRequestReference`.
public typealias TimeOffRequestReference = Model<TimeOffRequestReferenceFields>

/// The properties of ``TimeOffRequestReference``.
public struct TimeOffRequestReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `TimeOffRequestResponse`.
public typealias TimeOffRequestResponse = Model<TimeOffRequestResponseFields>

/// The properties of ``TimeOffRequestResponse``.
public struct TimeOffRequestResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `user`, required.
    @_alwaysEmitIntoClient public var user: Field<UserReference> { Field("user") }
    /// `isFullDayRequest`, required.
    @_alwaysEmitIntoClient public var isFullDayRequest: Field<Bool> { Field("isFullDayRequest") }
    /// `markedAsRead`.
    @_alwaysEmitIntoClient public var markedAsRead: Field<Bool> { Field("markedAsRead") }
    /// `activityCodeId`, required.
    @_alwaysEmitIntoClient public var activityCodeId: Field<String> { Field("activityCodeId") }
    /// `paid`.
    @_alwaysEmitIntoClient public var paid: Field<Bool> { Field("paid") }
    /// `status`, required.
    @_alwaysEmitIntoClient public var status: Field<TimeOffRequestResponseStatus> { Field("status") }
    /// `substatus`.
    @_alwaysEmitIntoClient public var substatus: Field<TimeOffRequestResponseSubstatus> { Field("substatus") }
    /// `partialDayStartDateTimes`, required.
    @_alwaysEmitIntoClient public var partialDayStartDateTimes: Field<[Instant]> { Field("partialDayStartDateTimes") }
    /// `fullDayManagementUnitDates`, required.
    @_alwaysEmitIntoClient public var fullDayManagementUnitDates: Field<[String]> { Field("fullDayManagementUnitDates") }
    /// `dailyDurationMinutes`, required.
    @_alwaysEmitIntoClient public var dailyDurationMinutes: Field<Int> { Field("dailyDurationMinutes") }
    /// `durationMinutes`, required.
    @_alwaysEmitIntoClient public var durationMinutes: Field<[Int]> { Field("durationMinutes") }
    /// `payableMinutes`, required.
    @_alwaysEmitIntoClient public var payableMinutes: Field<[Int]> { Field("payableMinutes") }
    /// `fullDayEarliestStartOffsetMinutes`, required.
    @_alwaysEmitIntoClient public var fullDayEarliestStartOffsetMinutes: Field<[Int]> { Field("fullDayEarliestStartOffsetMinutes") }
    /// `fullDayLatestEndOffsetMinutes`, required.
    @_alwaysEmitIntoClient public var fullDayLatestEndOffsetMinutes: Field<[Int]> { Field("fullDayLatestEndOffsetMinutes") }
    /// `notes`, required.
    @_alwaysEmitIntoClient public var notes: Field<String> { Field("notes") }
    /// `submittedBy`, required.
    @_alwaysEmitIntoClient public var submittedBy: Field<UserReference> { Field("submittedBy") }
    /// `submittedDate`, required.
    @_alwaysEmitIntoClient public var submittedDate: Field<Instant> { Field("submittedDate") }
    /// `reviewedBy`.
    @_alwaysEmitIntoClient public var reviewedBy: Field<UserReference> { Field("reviewedBy") }
    /// `reviewedDate`.
    @_alwaysEmitIntoClient public var reviewedDate: Field<Instant> { Field("reviewedDate") }
    /// `modifiedBy`.
    @_alwaysEmitIntoClient public var modifiedBy: Field<UserReference> { Field("modifiedBy") }
    /// `modifiedDate`.
    @_alwaysEmitIntoClient public var modifiedDate: Field<Instant> { Field("modifiedDate") }
    /// `syncVersion`, required.
    @_alwaysEmitIntoClient public var syncVersion: Field<Int> { Field("syncVersion") }
    /// `metadata`, required.
    @_alwaysEmitIntoClient public var metadata: Field<WfmVersionedEntityMetadata> { Field("metadata") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `status` of ``TimeOffRequestResponse``, open to those that are newer than this version.
public struct TimeOffRequestResponseStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `PENDING`.
    @_alwaysEmitIntoClient public static var pending: Self { "PENDING" }
    /// `APPROVED`.
    @_alwaysEmitIntoClient public static var approved: Self { "APPROVED" }
    /// `DENIED`.
    @_alwaysEmitIntoClient public static var denied: Self { "DENIED" }
    /// `CANCELED`.
    @_alwaysEmitIntoClient public static var canceled: Self { "CANCELED" }
}

/// A value of `substatus` of ``TimeOffRequestResponse``, open to those that are newer than this version.
public struct TimeOffRequestResponseSubstatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `AdvanceTimeElapsed`.
    @_alwaysEmitIntoClient public static var advanceTimeElapsed: Self { "AdvanceTimeElapsed" }
    /// `AutoApproved`.
    @_alwaysEmitIntoClient public static var autoApproved: Self { "AutoApproved" }
    /// `BlockedDate`.
    @_alwaysEmitIntoClient public static var blockedDate: Self { "BlockedDate" }
    /// `InsufficientBalance`.
    @_alwaysEmitIntoClient public static var insufficientBalance: Self { "InsufficientBalance" }
    /// `InvalidDailyDuration`.
    @_alwaysEmitIntoClient public static var invalidDailyDuration: Self { "InvalidDailyDuration" }
    /// `ManualApproval`.
    @_alwaysEmitIntoClient public static var manualApproval: Self { "ManualApproval" }
    /// `OutsideShift`.
    @_alwaysEmitIntoClient public static var outsideShift: Self { "OutsideShift" }
    /// `OverlapsRestrictedActivityCode`.
    @_alwaysEmitIntoClient public static var overlapsRestrictedActivityCode: Self { "OverlapsRestrictedActivityCode" }
    /// `RemovedFromWaitlist`.
    @_alwaysEmitIntoClient public static var removedFromWaitlist: Self { "RemovedFromWaitlist" }
    /// `ReviewDate`.
    @_alwaysEmitIntoClient public static var reviewDate: Self { "ReviewDate" }
    /// `Waitlisted`.
    @_alwaysEmitIntoClient public static var waitlisted: Self { "Waitlisted" }
}

/// The schema `TimeOffSettingsRequest`.
public typealias TimeOffSettingsRequest = Model<TimeOffSettingsRequestFields>

/// The properties of ``TimeOffSettingsRequest``.
public struct TimeOffSettingsRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `submissionRangeEnforced`.
    @_alwaysEmitIntoClient public var submissionRangeEnforced: Field<Bool> { Field("submissionRangeEnforced") }
    /// `submissionRangeType`.
    @_alwaysEmitIntoClient public var submissionRangeType: Field<TimeOffSettingsRequestSubmissionRangeType> { Field("submissionRangeType") }
    /// `submissionEarliestDaysFromNow`.
    @_alwaysEmitIntoClient public var submissionEarliestDaysFromNow: Field<Int> { Field("submissionEarliestDaysFromNow") }
    /// `submissionLatestDaysFromNow`.
    @_alwaysEmitIntoClient public var submissionLatestDaysFromNow: Field<Int> { Field("submissionLatestDaysFromNow") }
    /// `submissionLatestDate`.
    @_alwaysEmitIntoClient public var submissionLatestDate: Field<ValueWrapperLocalDate> { Field("submissionLatestDate") }
}

/// A value of `submissionRangeType` of ``TimeOffSettingsRequest``, open to those that are newer than this version.
public struct TimeOffSettingsRequestSubmissionRangeType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Relative`.
    @_alwaysEmitIntoClient public static var relative: Self { "Relative" }
    /// `FixedEnd`.
    @_alwaysEmitIntoClient public static var fixedEnd: Self { "FixedEnd" }
}

/// The schema `TimeOffSettingsResponse`.
public typealias TimeOffSettingsResponse = Model<TimeOffSettingsResponseFields>

/// The properties of ``TimeOffSettingsResponse``.
public struct TimeOffSettingsResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `submissionRangeEnforced`.
    @_alwaysEmitIntoClient public var submissionRangeEnforced: Field<Bool> { Field("submissionRangeEnforced") }
    /// `submissionRangeType`.
    @_alwaysEmitIntoClient public var submissionRangeType: Field<TimeOffSettingsResponseSubmissionRangeType> { Field("submissionRangeType") }
    /// `submissionEarliestDaysFromNow`.
    @_alwaysEmitIntoClient public var submissionEarliestDaysFromNow: Field<Int> { Field("submissionEarliestDaysFromNow") }
    /// `submissionLatestDaysFromNow`.
    @_alwaysEmitIntoClient public var submissionLatestDaysFromNow: Field<Int> { Field("submissionLatestDaysFromNow") }
    /// `submissionLatestDate`, a date such as `2026-11-24`.
    @_alwaysEmitIntoClient public var submissionLatestDate: Field<String> { Field("submissionLatestDate") }
}

/// A value of `submissionRangeType` of ``TimeOffSettingsResponse``, open to those that are newer than this version.
public struct TimeOffSettingsResponseSubmissionRangeType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Relative`.
    @_alwaysEmitIntoClient public static var relative: Self { "Relative" }
    /// `FixedEnd`.
    @_alwaysEmitIntoClient public static var fixedEnd: Self { "FixedEnd" }
}

/// The schema `TransfersFullTimeEquivalent`.
public typealias TransfersFullTimeEquivalent = Model<TransfersFullTimeEquivalentFields>

/// The properties of ``TransfersFullTimeEquivalent``.
public struct TransfersFullTimeEquivalentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `destinationStaffingGroupId`.
    @_alwaysEmitIntoClient public var destinationStaffingGroupId: Field<String> { Field("destinationStaffingGroupId") }
    /// `transferType`.
    @_alwaysEmitIntoClient public var transferType: Field<TransfersFullTimeEquivalentTransferType> { Field("transferType") }
}

/// A value of `transferType` of ``TransfersFullTimeEquivalent``, open to those that are newer than this version.
public struct TransfersFullTimeEquivalentTransferType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Permanent`.
    @_alwaysEmitIntoClient public static var permanent: Self { "Permanent" }
    /// `Temporary`.
    @_alwaysEmitIntoClient public static var temporary: Self { "Temporary" }
}
