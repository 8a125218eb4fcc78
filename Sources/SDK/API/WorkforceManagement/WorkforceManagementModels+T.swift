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
    public var id: Field<String> { Field("id") }
}

/// The schema `TeamReference`.
public typealias TeamReference = Model<TeamReferenceFields>

/// The properties of ``TeamReference``.
public struct TeamReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `TimeOffBalanceJobReference`.
public typealias TimeOffBalanceJobReference = Model<TimeOffBalanceJobReferenceFields>

/// The properties of ``TimeOffBalanceJobReference``.
public struct TimeOffBalanceJobReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `status`.
    public var status: Field<TimeOffBalanceJobReferenceStatus> { Field("status") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `status` of ``TimeOffBalanceJobReference``, open to those that are newer than this version.
public struct TimeOffBalanceJobReferenceStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Processing`.
    public static var processing: Self { "Processing" }
    /// `Complete`.
    public static var complete: Self { "Complete" }
    /// `Error`.
    public static var error: Self { "Error" }
}

/// The schema `TimeOffBalanceJobResponse`.
public typealias TimeOffBalanceJobResponse = Model<TimeOffBalanceJobResponseFields>

/// The properties of ``TimeOffBalanceJobResponse``.
public struct TimeOffBalanceJobResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[TimeOffBalanceResponse]> { Field("entities") }
    /// `status`.
    public var status: Field<TimeOffBalanceJobResponseStatus> { Field("status") }
}

/// A value of `status` of ``TimeOffBalanceJobResponse``, open to those that are newer than this version.
public struct TimeOffBalanceJobResponseStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Processing`.
    public static var processing: Self { "Processing" }
    /// `Complete`.
    public static var complete: Self { "Complete" }
    /// `Error`.
    public static var error: Self { "Error" }
}

/// The schema `TimeOffBalanceRequest`.
public typealias TimeOffBalanceRequest = Model<TimeOffBalanceRequestFields>

/// The properties of ``TimeOffBalanceRequest``.
public struct TimeOffBalanceRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `activityCodeIds`, required.
    public var activityCodeIds: Field<[String]> { Field("activityCodeIds") }
    /// `dateRanges`.
    public var dateRanges: Field<[LocalDateRange]> { Field("dateRanges") }
}

/// The schema `TimeOffBalanceResponse`.
public typealias TimeOffBalanceResponse = Model<TimeOffBalanceResponseFields>

/// The properties of ``TimeOffBalanceResponse``.
public struct TimeOffBalanceResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `activityCodeId`, required.
    public var activityCodeId: Field<String> { Field("activityCodeId") }
    /// `hrisTimeOffTypeId`, required.
    public var hrisTimeOffTypeId: Field<String> { Field("hrisTimeOffTypeId") }
    /// `hrisTimeOffTypeSecondaryId`.
    public var hrisTimeOffTypeSecondaryId: Field<String> { Field("hrisTimeOffTypeSecondaryId") }
    /// `startDate`, a date such as `2026-11-24`.
    public var startDate: Field<String> { Field("startDate") }
    /// `balanceMinutesPerDay`.
    public var balanceMinutesPerDay: Field<[Int]> { Field("balanceMinutesPerDay") }
}

/// The schema `TimeOffBalancesResponse`.
public typealias TimeOffBalancesResponse = Model<TimeOffBalancesResponseFields>

/// The properties of ``TimeOffBalancesResponse``.
public struct TimeOffBalancesResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `job`.
    public var job: Field<TimeOffBalanceJobReference> { Field("job") }
    /// `entities`.
    public var entities: Field<[TimeOffBalanceResponse]> { Field("entities") }
}

/// The schema `TimeOffIntegrationStatusResponse`.
public typealias TimeOffIntegrationStatusResponse = Model<TimeOffIntegrationStatusResponseFields>

/// The properties of ``TimeOffIntegrationStatusResponse``.
public struct TimeOffIntegrationStatusResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `timeOffRequest`, required.
    public var timeOffRequest: Field<TimeOffRequestReference> { Field("timeOffRequest") }
    /// `integrationStatus`, required.
    public var integrationStatus: Field<TimeOffIntegrationStatusResponseIntegrationStatus> { Field("integrationStatus") }
}

/// A value of `integrationStatus` of ``TimeOffIntegrationStatusResponse``, open to those that are newer than this
/// version.
public struct TimeOffIntegrationStatusResponseIntegrationStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Processing`.
    public static var processing: Self { "Processing" }
    /// `Error`.
    public static var error: Self { "Error" }
    /// `AutomaticallyComplete`.
    public static var automaticallyComplete: Self { "AutomaticallyComplete" }
    /// `ManuallyComplete`.
    public static var manuallyComplete: Self { "ManuallyComplete" }
}

/// The schema `TimeOffIntegrationStatusResponseListing`.
public typealias TimeOffIntegrationStatusResponseListing = Model<TimeOffIntegrationStatusResponseListingFields>

/// The properties of ``TimeOffIntegrationStatusResponseListing``.
public struct TimeOffIntegrationStatusResponseListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[TimeOffIntegrationStatusResponse]> { Field("entities") }
}

/// The schema `TimeOffLimit`.
public typealias TimeOffLimit = Model<TimeOffLimitFields>

/// The properties of ``TimeOffLimit``.
public struct TimeOffLimitFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    public var id: Field<String> { Field("id") }
    /// `granularity`.
    public var granularity: Field<TimeOffLimitGranularity> { Field("granularity") }
    /// `defaultLimitMinutes`.
    public var defaultLimitMinutes: Field<Int> { Field("defaultLimitMinutes") }
    /// `metadata`.
    public var metadata: Field<WfmVersionedEntityMetadata> { Field("metadata") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `granularity` of ``TimeOffLimit``, open to those that are newer than this version.
public struct TimeOffLimitGranularity: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Daily`.
    public static var daily: Self { "Daily" }
    /// `FifteenMinutes`.
    public static var fifteenMinutes: Self { "FifteenMinutes" }
}

/// The schema `TimeOffLimitListing`.
public typealias TimeOffLimitListing = Model<TimeOffLimitListingFields>

/// The properties of ``TimeOffLimitListing``.
public struct TimeOffLimitListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[TimeOffLimit]> { Field("entities") }
}

/// The schema `TimeOffLimitRange`.
public typealias TimeOffLimitRange = Model<TimeOffLimitRangeFields>

/// The properties of ``TimeOffLimitRange``.
public struct TimeOffLimitRangeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `startDate`, required, a date such as `2026-11-24`.
    public var startDate: Field<String> { Field("startDate") }
    /// `granularity`, required.
    public var granularity: Field<TimeOffLimitRangeGranularity> { Field("granularity") }
    /// `limitMinutesPerInterval`, required.
    public var limitMinutesPerInterval: Field<[Int]> { Field("limitMinutesPerInterval") }
}

/// A value of `granularity` of ``TimeOffLimitRange``, open to those that are newer than this version.
public struct TimeOffLimitRangeGranularity: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Daily`.
    public static var daily: Self { "Daily" }
    /// `FifteenMinutes`.
    public static var fifteenMinutes: Self { "FifteenMinutes" }
}

/// The schema `TimeOffLimitReference`.
public typealias TimeOffLimitReference = Model<TimeOffLimitReferenceFields>

/// The properties of ``TimeOffLimitReference``.
public struct TimeOffLimitReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    public var id: Field<String> { Field("id") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `TimeOffLimitValueRange`.
public typealias TimeOffLimitValueRange = Model<TimeOffLimitValueRangeFields>

/// The properties of ``TimeOffLimitValueRange``.
public struct TimeOffLimitValueRangeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `timeOffLimit`.
    public var timeOffLimit: Field<TimeOffLimitReference> { Field("timeOffLimit") }
    /// `startDate`, required, a date such as `2026-11-24`.
    public var startDate: Field<String> { Field("startDate") }
    /// `granularity`, required.
    public var granularity: Field<TimeOffLimitValueRangeGranularity> { Field("granularity") }
    /// `limitMinutesPerInterval`.
    public var limitMinutesPerInterval: Field<[Int]> { Field("limitMinutesPerInterval") }
    /// `allocatedMinutesPerInterval`.
    public var allocatedMinutesPerInterval: Field<[Int]> { Field("allocatedMinutesPerInterval") }
    /// `waitlistedMinutesPerInterval`.
    public var waitlistedMinutesPerInterval: Field<[Int]> { Field("waitlistedMinutesPerInterval") }
    /// `waitlistedRequestsPerInterval`.
    public var waitlistedRequestsPerInterval: Field<[Int]> { Field("waitlistedRequestsPerInterval") }
    /// `metadata`.
    public var metadata: Field<WfmVersionedEntityMetadata> { Field("metadata") }
}

/// A value of `granularity` of ``TimeOffLimitValueRange``, open to those that are newer than this version.
public struct TimeOffLimitValueRangeGranularity: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Daily`.
    public static var daily: Self { "Daily" }
    /// `FifteenMinutes`.
    public static var fifteenMinutes: Self { "FifteenMinutes" }
}

/// The schema `TimeOffLimitValues`.
public typealias TimeOffLimitValues = Model<TimeOffLimitValuesFields>

/// The properties of ``TimeOffLimitValues``.
public struct TimeOffLimitValuesFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `limitMinutes`, required.
    public var limitMinutes: Field<[Int]> { Field("limitMinutes") }
    /// `allocatedMinutes`, required.
    public var allocatedMinutes: Field<[Int]> { Field("allocatedMinutes") }
    /// `waitlistedMinutes`, required.
    public var waitlistedMinutes: Field<[Int]> { Field("waitlistedMinutes") }
    /// `waitlistedRequests`, required.
    public var waitlistedRequests: Field<[Int]> { Field("waitlistedRequests") }
}

/// The schema `TimeOffPlan`.
public typealias TimeOffPlan = Model<TimeOffPlanFields>

/// The properties of ``TimeOffPlan``.
public struct TimeOffPlanFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `activityCodeIds`.
    public var activityCodeIds: Field<[String]> { Field("activityCodeIds") }
    /// `timeOffLimits`.
    public var timeOffLimits: Field<[TimeOffLimitReference]> { Field("timeOffLimits") }
    /// `autoApprovalRule`.
    public var autoApprovalRule: Field<TimeOffPlanAutoApprovalRule> { Field("autoApprovalRule") }
    /// `daysBeforeStartToExpireFromWaitlist`.
    public var daysBeforeStartToExpireFromWaitlist: Field<Int> { Field("daysBeforeStartToExpireFromWaitlist") }
    /// `hrisTimeOffType`.
    public var hrisTimeOffType: Field<HrisTimeOffType> { Field("hrisTimeOffType") }
    /// `active`.
    public var active: Field<Bool> { Field("active") }
    /// `metadata`.
    public var metadata: Field<WfmVersionedEntityMetadata> { Field("metadata") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `autoApprovalRule` of ``TimeOffPlan``, open to those that are newer than this version.
public struct TimeOffPlanAutoApprovalRule: OpenEnum {
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

/// The schema `TimeOffPlanBusinessUnitAssociation`.
public typealias TimeOffPlanBusinessUnitAssociation = Model<TimeOffPlanBusinessUnitAssociationFields>

/// The properties of ``TimeOffPlanBusinessUnitAssociation``.
public struct TimeOffPlanBusinessUnitAssociationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `managementUnits`.
    public var managementUnits: Field<[ManagementUnitReference]> { Field("managementUnits") }
    /// `staffingGroups`.
    public var staffingGroups: Field<[StaffingGroupReference]> { Field("staffingGroups") }
}

/// The schema `TimeOffPlanListing`.
public typealias TimeOffPlanListing = Model<TimeOffPlanListingFields>

/// The properties of ``TimeOffPlanListing``.
public struct TimeOffPlanListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[TimeOffPlan]> { Field("entities") }
}

/// The schema `TimeOffPlanManagementUnitAssociation`.
public typealias TimeOffPlanManagementUnitAssociation = Model<TimeOffPlanManagementUnitAssociationFields>

/// The properties of ``TimeOffPlanManagementUnitAssociation``.
public struct TimeOffPlanManagementUnitAssociationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `managementUnit`, required.
    public var managementUnit: Field<ManagementUnitReference> { Field("managementUnit") }
    /// `staffingGroups`.
    public var staffingGroups: Field<[StaffingGroupReference]> { Field("staffingGroups") }
}

/// The schema `TimeOffRequestList`.
public typealias TimeOffRequestList = Model<TimeOffRequestListFields>

/// The properties of ``TimeOffRequestList``.
public struct TimeOffRequestListFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `timeOffRequests`.
    public var timeOffRequests: Field<[TimeOffRequestResponse]> { Field("timeOffRequests") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `TimeOffRequestListItem`.
public typealias TimeOffRequestListItem = Model<TimeOffRequestListItemFields>

/// The properties of ``TimeOffRequestListItem``.
public struct TimeOffRequestListItemFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    public var id: Field<String> { Field("id") }
    /// `user`, required.
    public var user: Field<UserReference> { Field("user") }
    /// `isFullDayRequest`, required.
    public var isFullDayRequest: Field<Bool> { Field("isFullDayRequest") }
    /// `markedAsRead`.
    public var markedAsRead: Field<Bool> { Field("markedAsRead") }
    /// `activityCodeId`, required.
    public var activityCodeId: Field<String> { Field("activityCodeId") }
    /// `paid`.
    public var paid: Field<Bool> { Field("paid") }
    /// `status`, required.
    public var status: Field<TimeOffRequestListItemStatus> { Field("status") }
    /// `substatus`.
    public var substatus: Field<TimeOffRequestListItemSubstatus> { Field("substatus") }
    /// `partialDayStartDateTimes`, required.
    public var partialDayStartDateTimes: Field<[Instant]> { Field("partialDayStartDateTimes") }
    /// `fullDayManagementUnitDates`, required.
    public var fullDayManagementUnitDates: Field<[String]> { Field("fullDayManagementUnitDates") }
    /// `dailyDurationMinutes`, required.
    public var dailyDurationMinutes: Field<Int> { Field("dailyDurationMinutes") }
    /// `durationMinutes`, required.
    public var durationMinutes: Field<[Int]> { Field("durationMinutes") }
    /// `payableMinutes`, required.
    public var payableMinutes: Field<[Int]> { Field("payableMinutes") }
    /// `fullDayEarliestStartOffsetMinutes`, required.
    public var fullDayEarliestStartOffsetMinutes: Field<[Int]> { Field("fullDayEarliestStartOffsetMinutes") }
    /// `fullDayLatestEndOffsetMinutes`, required.
    public var fullDayLatestEndOffsetMinutes: Field<[Int]> { Field("fullDayLatestEndOffsetMinutes") }
    /// `notes`, required.
    public var notes: Field<String> { Field("notes") }
    /// `submittedBy`, required.
    public var submittedBy: Field<UserReference> { Field("submittedBy") }
    /// `submittedDate`, required.
    public var submittedDate: Field<Instant> { Field("submittedDate") }
    /// `reviewedBy`.
    public var reviewedBy: Field<UserReference> { Field("reviewedBy") }
    /// `reviewedDate`.
    public var reviewedDate: Field<Instant> { Field("reviewedDate") }
    /// `syncVersion`, required.
    public var syncVersion: Field<Int> { Field("syncVersion") }
    /// `metadata`, required.
    public var metadata: Field<WfmVersionedEntityMetadata> { Field("metadata") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `status` of ``TimeOffRequestListItem``, open to those that are newer than this version.
public struct TimeOffRequestListItemStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `PENDING`.
    public static var pending: Self { "PENDING" }
    /// `APPROVED`.
    public static var approved: Self { "APPROVED" }
    /// `DENIED`.
    public static var denied: Self { "DENIED" }
    /// `CANCELED`.
    public static var canceled: Self { "CANCELED" }
}

/// A value of `substatus` of ``TimeOffRequestListItem``, open to those that are newer than this version.
public struct TimeOffRequestListItemSubstatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `AdvanceTimeElapsed`.
    public static var advanceTimeElapsed: Self { "AdvanceTimeElapsed" }
    /// `AutoApproved`.
    public static var autoApproved: Self { "AutoApproved" }
    /// `BlockedDate`.
    public static var blockedDate: Self { "BlockedDate" }
    /// `InsufficientBalance`.
    public static var insufficientBalance: Self { "InsufficientBalance" }
    /// `InvalidDailyDuration`.
    public static var invalidDailyDuration: Self { "InvalidDailyDuration" }
    /// `ManualApproval`.
    public static var manualApproval: Self { "ManualApproval" }
    /// `OutsideShift`.
    public static var outsideShift: Self { "OutsideShift" }
    /// `OverlapsRestrictedActivityCode`.
    public static var overlapsRestrictedActivityCode: Self { "OverlapsRestrictedActivityCode" }
    /// `RemovedFromWaitlist`.
    public static var removedFromWaitlist: Self { "RemovedFromWaitlist" }
    /// `ReviewDate`.
    public static var reviewDate: Self { "ReviewDate" }
    /// `Waitlisted`.
    public static var waitlisted: Self { "Waitlisted" }
}

/// The schema `TimeOffRequestListing`.
public typealias TimeOffRequestListing = Model<TimeOffRequestListingFields>

/// The properties of ``TimeOffRequestListing``.
public struct TimeOffRequestListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`, required.
    public var entities: Field<[TimeOffRequestListItem]> { Field("entities") }
    /// `downloadUrl`.
    public var downloadUrl: Field<String> { Field("downloadUrl") }
}

/// The schema `TimeOffRequestLookup`.
public typealias TimeOffRequestLookup = Model<TimeOffRequestLookupFields>

/// The properties of ``TimeOffRequestLookup``.
public struct TimeOffRequestLookupFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `timeOffRequestId`, required.
    public var timeOffRequestId: Field<String> { Field("timeOffRequestId") }
    /// `userId`, required.
    public var userId: Field<String> { Field("userId") }
}

/// The schema `TimeOffRequestNotification`.
public typealias TimeOffRequestNotification = Model<TimeOffRequestNotificationFields>

/// The properties of ``TimeOffRequestNotification``.
public struct TimeOffRequestNotificationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `timeOffRequestId`.
    public var timeOffRequestId: Field<String> { Field("timeOffRequestId") }
    /// `user`.
    public var user: Field<UserReference> { Field("user") }
    /// `isFullDayRequest`.
    public var isFullDayRequest: Field<Bool> { Field("isFullDayRequest") }
    /// `status`.
    public var status: Field<TimeOffRequestNotificationStatus> { Field("status") }
    /// `partialDayStartDateTimes`.
    public var partialDayStartDateTimes: Field<[Instant]> { Field("partialDayStartDateTimes") }
    /// `fullDayManagementUnitDates`.
    public var fullDayManagementUnitDates: Field<[String]> { Field("fullDayManagementUnitDates") }
}

/// A value of `status` of ``TimeOffRequestNotification``, open to those that are newer than this version.
public struct TimeOffRequestNotificationStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `PENDING`.
    public static var pending: Self { "PENDING" }
    /// `APPROVED`.
    public static var approved: Self { "APPROVED" }
    /// `DENIED`.
    public static var denied: Self { "DENIED" }
    /// `CANCELED`.
    public static var canceled: Self { "CANCELED" }
}

/// The schema `TimeOffRequestQueryBody`.
public typealias TimeOffRequestQueryBody = Model<TimeOffRequestQueryBodyFields>

/// The properties of ``TimeOffRequestQueryBody``.
public struct TimeOffRequestQueryBodyFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `ids`.
    public var ids: Field<[String]> { Field("ids") }
    /// `userIds`.
    public var userIds: Field<[String]> { Field("userIds") }
    /// `statuses`.
    public var statuses: Field<[TimeOffRequestQueryBodyStatuses]> { Field("statuses") }
    /// `substatuses`.
    public var substatuses: Field<[TimeOffRequestQueryBodySubstatuses]> { Field("substatuses") }
    /// `dateRange`.
    public var dateRange: Field<DateRange> { Field("dateRange") }
    /// `teamIds`.
    public var teamIds: Field<[String]> { Field("teamIds") }
}

/// A value of `statuses` of ``TimeOffRequestQueryBody``, open to those that are newer than this version.
public struct TimeOffRequestQueryBodyStatuses: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `PENDING`.
    public static var pending: Self { "PENDING" }
    /// `APPROVED`.
    public static var approved: Self { "APPROVED" }
    /// `DENIED`.
    public static var denied: Self { "DENIED" }
    /// `CANCELED`.
    public static var canceled: Self { "CANCELED" }
}

/// A value of `substatuses` of ``TimeOffRequestQueryBody``, open to those that are newer than this version.
public struct TimeOffRequestQueryBodySubstatuses: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `AdvanceTimeElapsed`.
    public static var advanceTimeElapsed: Self { "AdvanceTimeElapsed" }
    /// `AutoApproved`.
    public static var autoApproved: Self { "AutoApproved" }
    /// `BlockedDate`.
    public static var blockedDate: Self { "BlockedDate" }
    /// `InsufficientBalance`.
    public static var insufficientBalance: Self { "InsufficientBalance" }
    /// `InvalidDailyDuration`.
    public static var invalidDailyDuration: Self { "InvalidDailyDuration" }
    /// `ManualApproval`.
    public static var manualApproval: Self { "ManualApproval" }
    /// `OutsideShift`.
    public static var outsideShift: Self { "OutsideShift" }
    /// `OverlapsRestrictedActivityCode`.
    public static var overlapsRestrictedActivityCode: Self { "OverlapsRestrictedActivityCode" }
    /// `RemovedFromWaitlist`.
    public static var removedFromWaitlist: Self { "RemovedFromWaitlist" }
    /// `ReviewDate`.
    public static var reviewDate: Self { "ReviewDate" }
    /// `Waitlisted`.
    public static var waitlisted: Self { "Waitlisted" }
}

/// The schema `TimeOffRequestReference`.
public typealias TimeOffRequestReference = Model<TimeOffRequestReferenceFields>

/// The properties of ``TimeOffRequestReference``.
public struct TimeOffRequestReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `TimeOffRequestResponse`.
public typealias TimeOffRequestResponse = Model<TimeOffRequestResponseFields>

/// The properties of ``TimeOffRequestResponse``.
public struct TimeOffRequestResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    public var id: Field<String> { Field("id") }
    /// `user`, required.
    public var user: Field<UserReference> { Field("user") }
    /// `isFullDayRequest`, required.
    public var isFullDayRequest: Field<Bool> { Field("isFullDayRequest") }
    /// `markedAsRead`.
    public var markedAsRead: Field<Bool> { Field("markedAsRead") }
    /// `activityCodeId`, required.
    public var activityCodeId: Field<String> { Field("activityCodeId") }
    /// `paid`.
    public var paid: Field<Bool> { Field("paid") }
    /// `status`, required.
    public var status: Field<TimeOffRequestResponseStatus> { Field("status") }
    /// `substatus`.
    public var substatus: Field<TimeOffRequestResponseSubstatus> { Field("substatus") }
    /// `partialDayStartDateTimes`, required.
    public var partialDayStartDateTimes: Field<[Instant]> { Field("partialDayStartDateTimes") }
    /// `fullDayManagementUnitDates`, required.
    public var fullDayManagementUnitDates: Field<[String]> { Field("fullDayManagementUnitDates") }
    /// `dailyDurationMinutes`, required.
    public var dailyDurationMinutes: Field<Int> { Field("dailyDurationMinutes") }
    /// `durationMinutes`, required.
    public var durationMinutes: Field<[Int]> { Field("durationMinutes") }
    /// `payableMinutes`, required.
    public var payableMinutes: Field<[Int]> { Field("payableMinutes") }
    /// `fullDayEarliestStartOffsetMinutes`, required.
    public var fullDayEarliestStartOffsetMinutes: Field<[Int]> { Field("fullDayEarliestStartOffsetMinutes") }
    /// `fullDayLatestEndOffsetMinutes`, required.
    public var fullDayLatestEndOffsetMinutes: Field<[Int]> { Field("fullDayLatestEndOffsetMinutes") }
    /// `notes`, required.
    public var notes: Field<String> { Field("notes") }
    /// `submittedBy`, required.
    public var submittedBy: Field<UserReference> { Field("submittedBy") }
    /// `submittedDate`, required.
    public var submittedDate: Field<Instant> { Field("submittedDate") }
    /// `reviewedBy`.
    public var reviewedBy: Field<UserReference> { Field("reviewedBy") }
    /// `reviewedDate`.
    public var reviewedDate: Field<Instant> { Field("reviewedDate") }
    /// `modifiedBy`.
    public var modifiedBy: Field<UserReference> { Field("modifiedBy") }
    /// `modifiedDate`.
    public var modifiedDate: Field<Instant> { Field("modifiedDate") }
    /// `syncVersion`, required.
    public var syncVersion: Field<Int> { Field("syncVersion") }
    /// `metadata`, required.
    public var metadata: Field<WfmVersionedEntityMetadata> { Field("metadata") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `status` of ``TimeOffRequestResponse``, open to those that are newer than this version.
public struct TimeOffRequestResponseStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `PENDING`.
    public static var pending: Self { "PENDING" }
    /// `APPROVED`.
    public static var approved: Self { "APPROVED" }
    /// `DENIED`.
    public static var denied: Self { "DENIED" }
    /// `CANCELED`.
    public static var canceled: Self { "CANCELED" }
}

/// A value of `substatus` of ``TimeOffRequestResponse``, open to those that are newer than this version.
public struct TimeOffRequestResponseSubstatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `AdvanceTimeElapsed`.
    public static var advanceTimeElapsed: Self { "AdvanceTimeElapsed" }
    /// `AutoApproved`.
    public static var autoApproved: Self { "AutoApproved" }
    /// `BlockedDate`.
    public static var blockedDate: Self { "BlockedDate" }
    /// `InsufficientBalance`.
    public static var insufficientBalance: Self { "InsufficientBalance" }
    /// `InvalidDailyDuration`.
    public static var invalidDailyDuration: Self { "InvalidDailyDuration" }
    /// `ManualApproval`.
    public static var manualApproval: Self { "ManualApproval" }
    /// `OutsideShift`.
    public static var outsideShift: Self { "OutsideShift" }
    /// `OverlapsRestrictedActivityCode`.
    public static var overlapsRestrictedActivityCode: Self { "OverlapsRestrictedActivityCode" }
    /// `RemovedFromWaitlist`.
    public static var removedFromWaitlist: Self { "RemovedFromWaitlist" }
    /// `ReviewDate`.
    public static var reviewDate: Self { "ReviewDate" }
    /// `Waitlisted`.
    public static var waitlisted: Self { "Waitlisted" }
}

/// The schema `TimeOffSettingsRequest`.
public typealias TimeOffSettingsRequest = Model<TimeOffSettingsRequestFields>

/// The properties of ``TimeOffSettingsRequest``.
public struct TimeOffSettingsRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `submissionRangeEnforced`.
    public var submissionRangeEnforced: Field<Bool> { Field("submissionRangeEnforced") }
    /// `submissionRangeType`.
    public var submissionRangeType: Field<TimeOffSettingsRequestSubmissionRangeType> { Field("submissionRangeType") }
    /// `submissionEarliestDaysFromNow`.
    public var submissionEarliestDaysFromNow: Field<Int> { Field("submissionEarliestDaysFromNow") }
    /// `submissionLatestDaysFromNow`.
    public var submissionLatestDaysFromNow: Field<Int> { Field("submissionLatestDaysFromNow") }
    /// `submissionLatestDate`.
    public var submissionLatestDate: Field<ValueWrapperLocalDate> { Field("submissionLatestDate") }
}

/// A value of `submissionRangeType` of ``TimeOffSettingsRequest``, open to those that are newer than this version.
public struct TimeOffSettingsRequestSubmissionRangeType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Relative`.
    public static var relative: Self { "Relative" }
    /// `FixedEnd`.
    public static var fixedEnd: Self { "FixedEnd" }
}

/// The schema `TimeOffSettingsResponse`.
public typealias TimeOffSettingsResponse = Model<TimeOffSettingsResponseFields>

/// The properties of ``TimeOffSettingsResponse``.
public struct TimeOffSettingsResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `submissionRangeEnforced`.
    public var submissionRangeEnforced: Field<Bool> { Field("submissionRangeEnforced") }
    /// `submissionRangeType`.
    public var submissionRangeType: Field<TimeOffSettingsResponseSubmissionRangeType> { Field("submissionRangeType") }
    /// `submissionEarliestDaysFromNow`.
    public var submissionEarliestDaysFromNow: Field<Int> { Field("submissionEarliestDaysFromNow") }
    /// `submissionLatestDaysFromNow`.
    public var submissionLatestDaysFromNow: Field<Int> { Field("submissionLatestDaysFromNow") }
    /// `submissionLatestDate`, a date such as `2026-11-24`.
    public var submissionLatestDate: Field<String> { Field("submissionLatestDate") }
}

/// A value of `submissionRangeType` of ``TimeOffSettingsResponse``, open to those that are newer than this version.
public struct TimeOffSettingsResponseSubmissionRangeType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Relative`.
    public static var relative: Self { "Relative" }
    /// `FixedEnd`.
    public static var fixedEnd: Self { "FixedEnd" }
}

/// The schema `TransfersFullTimeEquivalent`.
public typealias TransfersFullTimeEquivalent = Model<TransfersFullTimeEquivalentFields>

/// The properties of ``TransfersFullTimeEquivalent``.
public struct TransfersFullTimeEquivalentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `destinationStaffingGroupId`.
    public var destinationStaffingGroupId: Field<String> { Field("destinationStaffingGroupId") }
    /// `transferType`.
    public var transferType: Field<TransfersFullTimeEquivalentTransferType> { Field("transferType") }
}

/// A value of `transferType` of ``TransfersFullTimeEquivalent``, open to those that are newer than this version.
public struct TransfersFullTimeEquivalentTransferType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Permanent`.
    public static var permanent: Self { "Permanent" }
    /// `Temporary`.
    public static var temporary: Self { "Temporary" }
}
