// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient

/// The schema `WfmUserNotificationTopicAdherenceExplanationNotification`.
public typealias WfmUserNotificationTopicAdherenceExplanationNotification = Model<WfmUserNotificationTopicAdherenceExplanationNotificationFields>

/// The properties of ``WfmUserNotificationTopicAdherenceExplanationNotification``.
public struct WfmUserNotificationTopicAdherenceExplanationNotificationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `agent`.
    @_alwaysEmitIntoClient public var agent: Field<WfmUserNotificationTopicUserReference> { Field("agent") }
    /// `managementUnit`.
    @_alwaysEmitIntoClient public var managementUnit: Field<WfmUserNotificationTopicManagementUnit> { Field("managementUnit") }
    /// `businessUnit`.
    @_alwaysEmitIntoClient public var businessUnit: Field<WfmUserNotificationTopicBusinessUnit> { Field("businessUnit") }
    /// `startDate`.
    @_alwaysEmitIntoClient public var startDate: Field<Instant> { Field("startDate") }
    /// `lengthMinutes`.
    @_alwaysEmitIntoClient public var lengthMinutes: Field<Int> { Field("lengthMinutes") }
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<WfmUserNotificationTopicAdherenceExplanationNotificationStatus> { Field("status") }
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<WfmUserNotificationTopicAdherenceExplanationNotificationType> { Field("type") }
    /// `notes`.
    @_alwaysEmitIntoClient public var notes: Field<String> { Field("notes") }
}

/// A value of `status` of ``WfmUserNotificationTopicAdherenceExplanationNotification``, open to those that are newer
/// than this version.
public struct WfmUserNotificationTopicAdherenceExplanationNotificationStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Pending`.
    @_alwaysEmitIntoClient public static var pending: Self { "Pending" }
    /// `Approved`.
    @_alwaysEmitIntoClient public static var approved: Self { "Approved" }
    /// `Denied`.
    @_alwaysEmitIntoClient public static var denied: Self { "Denied" }
}

/// A value of `type` of ``WfmUserNotificationTopicAdherenceExplanationNotification``, open to those that are newer than
/// this version.
public struct WfmUserNotificationTopicAdherenceExplanationNotificationType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Late`.
    @_alwaysEmitIntoClient public static var late: Self { "Late" }
}

/// The schema `WfmUserNotificationTopicAlternativeShiftNotification`.
public typealias WfmUserNotificationTopicAlternativeShiftNotification = Model<WfmUserNotificationTopicAlternativeShiftNotificationFields>

/// The properties of ``WfmUserNotificationTopicAlternativeShiftNotification``.
public struct WfmUserNotificationTopicAlternativeShiftNotificationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `weekDate`.
    @_alwaysEmitIntoClient public var weekDate: Field<Instant> { Field("weekDate") }
    /// `granularity`.
    @_alwaysEmitIntoClient public var granularity: Field<WfmUserNotificationTopicAlternativeShiftNotificationGranularity> { Field("granularity") }
    /// `newState`.
    @_alwaysEmitIntoClient public var newState: Field<WfmUserNotificationTopicAlternativeShiftNotificationNewState> { Field("newState") }
    /// `initiatingUser`.
    @_alwaysEmitIntoClient public var initiatingUser: Field<WfmUserNotificationTopicUserReference> { Field("initiatingUser") }
    /// `initiatingShiftDate`.
    @_alwaysEmitIntoClient public var initiatingShiftDate: Field<Instant> { Field("initiatingShiftDate") }
    /// `receivingUser`.
    @_alwaysEmitIntoClient public var receivingUser: Field<WfmUserNotificationTopicUserReference> { Field("receivingUser") }
    /// `receivingShiftDate`.
    @_alwaysEmitIntoClient public var receivingShiftDate: Field<Instant> { Field("receivingShiftDate") }
}

/// A value of `granularity` of ``WfmUserNotificationTopicAlternativeShiftNotification``, open to those that are newer
/// than this version.
public struct WfmUserNotificationTopicAlternativeShiftNotificationGranularity: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Daily`.
    @_alwaysEmitIntoClient public static var daily: Self { "Daily" }
    /// `Weekly`.
    @_alwaysEmitIntoClient public static var weekly: Self { "Weekly" }
}

/// A value of `newState` of ``WfmUserNotificationTopicAlternativeShiftNotification``, open to those that are newer than
/// this version.
public struct WfmUserNotificationTopicAlternativeShiftNotificationNewState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Submitted`.
    @_alwaysEmitIntoClient public static var submitted: Self { "Submitted" }
    /// `Expired`.
    @_alwaysEmitIntoClient public static var expired: Self { "Expired" }
    /// `Approved`.
    @_alwaysEmitIntoClient public static var approved: Self { "Approved" }
    /// `Denied`.
    @_alwaysEmitIntoClient public static var denied: Self { "Denied" }
    /// `Canceled`.
    @_alwaysEmitIntoClient public static var canceled: Self { "Canceled" }
}

/// The schema `WfmUserNotificationTopicBusinessUnit`.
public typealias WfmUserNotificationTopicBusinessUnit = Model<WfmUserNotificationTopicBusinessUnitFields>

/// The properties of ``WfmUserNotificationTopicBusinessUnit``.
public struct WfmUserNotificationTopicBusinessUnitFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
}

/// The schema `WfmUserNotificationTopicManagementUnit`.
public typealias WfmUserNotificationTopicManagementUnit = Model<WfmUserNotificationTopicManagementUnitFields>

/// The properties of ``WfmUserNotificationTopicManagementUnit``.
public struct WfmUserNotificationTopicManagementUnitFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
}

/// The schema `WfmUserNotificationTopicShiftTradeNotification`.
public typealias WfmUserNotificationTopicShiftTradeNotification = Model<WfmUserNotificationTopicShiftTradeNotificationFields>

/// The properties of ``WfmUserNotificationTopicShiftTradeNotification``.
public struct WfmUserNotificationTopicShiftTradeNotificationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `weekDate`.
    @_alwaysEmitIntoClient public var weekDate: Field<String> { Field("weekDate") }
    /// `tradeId`.
    @_alwaysEmitIntoClient public var tradeId: Field<String> { Field("tradeId") }
    /// `oneSided`.
    @_alwaysEmitIntoClient public var oneSided: Field<Bool> { Field("oneSided") }
    /// `newState`.
    @_alwaysEmitIntoClient public var newState: Field<WfmUserNotificationTopicShiftTradeNotificationNewState> { Field("newState") }
    /// `initiatingUser`.
    @_alwaysEmitIntoClient public var initiatingUser: Field<WfmUserNotificationTopicUserReference> { Field("initiatingUser") }
    /// `initiatingShiftDate`.
    @_alwaysEmitIntoClient public var initiatingShiftDate: Field<Instant> { Field("initiatingShiftDate") }
    /// `receivingUser`.
    @_alwaysEmitIntoClient public var receivingUser: Field<WfmUserNotificationTopicUserReference> { Field("receivingUser") }
    /// `receivingShiftDate`.
    @_alwaysEmitIntoClient public var receivingShiftDate: Field<Instant> { Field("receivingShiftDate") }
}

/// A value of `newState` of ``WfmUserNotificationTopicShiftTradeNotification``, open to those that are newer than this
/// version.
public struct WfmUserNotificationTopicShiftTradeNotificationNewState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unmatched`.
    @_alwaysEmitIntoClient public static var unmatched: Self { "Unmatched" }
    /// `Matched`.
    @_alwaysEmitIntoClient public static var matched: Self { "Matched" }
    /// `Approved`.
    @_alwaysEmitIntoClient public static var approved: Self { "Approved" }
    /// `Denied`.
    @_alwaysEmitIntoClient public static var denied: Self { "Denied" }
    /// `Expired`.
    @_alwaysEmitIntoClient public static var expired: Self { "Expired" }
    /// `Canceled`.
    @_alwaysEmitIntoClient public static var canceled: Self { "Canceled" }
}

/// The schema `WfmUserNotificationTopicTimeOffRequestNotification`.
public typealias WfmUserNotificationTopicTimeOffRequestNotification = Model<WfmUserNotificationTopicTimeOffRequestNotificationFields>

/// The properties of ``WfmUserNotificationTopicTimeOffRequestNotification``.
public struct WfmUserNotificationTopicTimeOffRequestNotificationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `timeOffRequestId`.
    @_alwaysEmitIntoClient public var timeOffRequestId: Field<String> { Field("timeOffRequestId") }
    /// `user`.
    @_alwaysEmitIntoClient public var user: Field<WfmUserNotificationTopicUserReference> { Field("user") }
    /// `isFullDayRequest`.
    @_alwaysEmitIntoClient public var isFullDayRequest: Field<Bool> { Field("isFullDayRequest") }
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<WfmUserNotificationTopicTimeOffRequestNotificationStatus> { Field("status") }
    /// `partialDayStartDateTimes`.
    @_alwaysEmitIntoClient public var partialDayStartDateTimes: Field<[Instant]> { Field("partialDayStartDateTimes") }
    /// `fullDayManagementUnitDates`.
    @_alwaysEmitIntoClient public var fullDayManagementUnitDates: Field<[String]> { Field("fullDayManagementUnitDates") }
}

/// A value of `status` of ``WfmUserNotificationTopicTimeOffRequestNotification``, open to those that are newer than
/// this version.
public struct WfmUserNotificationTopicTimeOffRequestNotificationStatus: OpenEnum {
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

/// The schema `WfmUserNotificationTopicUserReference`.
public typealias WfmUserNotificationTopicUserReference = Model<WfmUserNotificationTopicUserReferenceFields>

/// The properties of ``WfmUserNotificationTopicUserReference``.
public struct WfmUserNotificationTopicUserReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
}

/// The schema `WfmUserNotificationTopicWfmUserNotification`.
///
/// Events of `v2.users.{id}.workforcemanagement.notifications`.
public typealias WfmUserNotificationTopicWfmUserNotification = Model<WfmUserNotificationTopicWfmUserNotificationFields>

/// The properties of ``WfmUserNotificationTopicWfmUserNotification``.
public struct WfmUserNotificationTopicWfmUserNotificationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `mutableGroupId`.
    @_alwaysEmitIntoClient public var mutableGroupId: Field<String> { Field("mutableGroupId") }
    /// `timestamp`.
    @_alwaysEmitIntoClient public var timestamp: Field<Instant> { Field("timestamp") }
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<WfmUserNotificationTopicWfmUserNotificationType> { Field("type") }
    /// `shiftTrade`.
    @_alwaysEmitIntoClient public var shiftTrade: Field<WfmUserNotificationTopicShiftTradeNotification> { Field("shiftTrade") }
    /// `timeOffRequest`.
    @_alwaysEmitIntoClient public var timeOffRequest: Field<WfmUserNotificationTopicTimeOffRequestNotification> { Field("timeOffRequest") }
    /// `adherenceExplanation`.
    @_alwaysEmitIntoClient public var adherenceExplanation: Field<WfmUserNotificationTopicAdherenceExplanationNotification> { Field("adherenceExplanation") }
    /// `alternativeShift`.
    @_alwaysEmitIntoClient public var alternativeShift: Field<WfmUserNotificationTopicAlternativeShiftNotification> { Field("alternativeShift") }
    /// `agentNotification`.
    @_alwaysEmitIntoClient public var agentNotification: Field<Bool> { Field("agentNotification") }
    /// `otherNotificationIdsInGroup`.
    @_alwaysEmitIntoClient public var otherNotificationIdsInGroup: Field<[String]> { Field("otherNotificationIdsInGroup") }
    /// `markedAsRead`.
    @_alwaysEmitIntoClient public var markedAsRead: Field<Bool> { Field("markedAsRead") }
}

/// A value of `type` of ``WfmUserNotificationTopicWfmUserNotification``, open to those that are newer than this
/// version.
public struct WfmUserNotificationTopicWfmUserNotificationType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ShiftTrade`.
    @_alwaysEmitIntoClient public static var shiftTrade: Self { "ShiftTrade" }
    /// `TimeOffRequest`.
    @_alwaysEmitIntoClient public static var timeOffRequest: Self { "TimeOffRequest" }
    /// `AdherenceExplanation`.
    @_alwaysEmitIntoClient public static var adherenceExplanation: Self { "AdherenceExplanation" }
    /// `AlternativeShift`.
    @_alwaysEmitIntoClient public static var alternativeShift: Self { "AlternativeShift" }
}

/// The schema `WfmUserScheduleAdherenceUpdatedMuTopicActivityCodeReference`.
public typealias WfmUserScheduleAdherenceUpdatedMuTopicActivityCodeReference = Model<WfmUserScheduleAdherenceUpdatedMuTopicActivityCodeReferenceFields>

/// The properties of ``WfmUserScheduleAdherenceUpdatedMuTopicActivityCodeReference``.
public struct WfmUserScheduleAdherenceUpdatedMuTopicActivityCodeReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `secondaryPresences`.
    @_alwaysEmitIntoClient public var secondaryPresences: Field<[WfmUserScheduleAdherenceUpdatedMuTopicSecondaryPresenceReference]> { Field("secondaryPresences") }
}

/// The schema `WfmUserScheduleAdherenceUpdatedMuTopicQueueReference`.
public typealias WfmUserScheduleAdherenceUpdatedMuTopicQueueReference = Model<WfmUserScheduleAdherenceUpdatedMuTopicQueueReferenceFields>

/// The properties of ``WfmUserScheduleAdherenceUpdatedMuTopicQueueReference``.
public struct WfmUserScheduleAdherenceUpdatedMuTopicQueueReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
}

/// The schema `WfmUserScheduleAdherenceUpdatedMuTopicRealTimeAdherenceExplanation`.
public typealias WfmUserScheduleAdherenceUpdatedMuTopicRealTimeAdherenceExplanation = Model<WfmUserScheduleAdherenceUpdatedMuTopicRealTimeAdherenceExplanationFields>

/// The properties of ``WfmUserScheduleAdherenceUpdatedMuTopicRealTimeAdherenceExplanation``.
public struct WfmUserScheduleAdherenceUpdatedMuTopicRealTimeAdherenceExplanationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `startDate`.
    @_alwaysEmitIntoClient public var startDate: Field<Instant> { Field("startDate") }
    /// `lengthMinutes`.
    @_alwaysEmitIntoClient public var lengthMinutes: Field<Int> { Field("lengthMinutes") }
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<WfmUserScheduleAdherenceUpdatedMuTopicRealTimeAdherenceExplanationStatus> { Field("status") }
}

/// A value of `status` of ``WfmUserScheduleAdherenceUpdatedMuTopicRealTimeAdherenceExplanation``, open to those that
/// are newer than this version.
public struct WfmUserScheduleAdherenceUpdatedMuTopicRealTimeAdherenceExplanationStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Pending`.
    @_alwaysEmitIntoClient public static var pending: Self { "Pending" }
    /// `Approved`.
    @_alwaysEmitIntoClient public static var approved: Self { "Approved" }
    /// `Denied`.
    @_alwaysEmitIntoClient public static var denied: Self { "Denied" }
}

/// The schema `WfmUserScheduleAdherenceUpdatedMuTopicSecondaryPresenceReference`.
public typealias WfmUserScheduleAdherenceUpdatedMuTopicSecondaryPresenceReference = Model<WfmUserScheduleAdherenceUpdatedMuTopicSecondaryPresenceReferenceFields>

/// The properties of ``WfmUserScheduleAdherenceUpdatedMuTopicSecondaryPresenceReference``.
public struct WfmUserScheduleAdherenceUpdatedMuTopicSecondaryPresenceReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
}

/// The schema `WfmUserScheduleAdherenceUpdatedMuTopicUriReference`.
public typealias WfmUserScheduleAdherenceUpdatedMuTopicUriReference = Model<WfmUserScheduleAdherenceUpdatedMuTopicUriReferenceFields>

/// The properties of ``WfmUserScheduleAdherenceUpdatedMuTopicUriReference``.
public struct WfmUserScheduleAdherenceUpdatedMuTopicUriReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
}

/// The schema `WfmUserScheduleAdherenceUpdatedMuTopicUserNextActivityReminder`.
public typealias WfmUserScheduleAdherenceUpdatedMuTopicUserNextActivityReminder = Model<WfmUserScheduleAdherenceUpdatedMuTopicUserNextActivityReminderFields>

/// The properties of ``WfmUserScheduleAdherenceUpdatedMuTopicUserNextActivityReminder``.
public struct WfmUserScheduleAdherenceUpdatedMuTopicUserNextActivityReminderFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `activityCategory`.
    @_alwaysEmitIntoClient public var activityCategory: Field<String> { Field("activityCategory") }
    /// `startDate`.
    @_alwaysEmitIntoClient public var startDate: Field<Instant> { Field("startDate") }
}

/// The schema `WfmUserScheduleAdherenceUpdatedMuTopicUserReference`.
public typealias WfmUserScheduleAdherenceUpdatedMuTopicUserReference = Model<WfmUserScheduleAdherenceUpdatedMuTopicUserReferenceFields>

/// The properties of ``WfmUserScheduleAdherenceUpdatedMuTopicUserReference``.
public struct WfmUserScheduleAdherenceUpdatedMuTopicUserReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
}

/// The schema `WfmUserScheduleAdherenceUpdatedMuTopicUserScheduleAdherenceUpdate`.
///
/// Events of `v2.workforcemanagement.managementunits.{id}.adherence`.
public typealias WfmUserScheduleAdherenceUpdatedMuTopicUserScheduleAdherenceUpdate = Model<WfmUserScheduleAdherenceUpdatedMuTopicUserScheduleAdherenceUpdateFields>

/// The properties of ``WfmUserScheduleAdherenceUpdatedMuTopicUserScheduleAdherenceUpdate``.
public struct WfmUserScheduleAdherenceUpdatedMuTopicUserScheduleAdherenceUpdateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `user`.
    @_alwaysEmitIntoClient public var user: Field<WfmUserScheduleAdherenceUpdatedMuTopicUserReference> { Field("user") }
    /// `managementUnitId`.
    @_alwaysEmitIntoClient public var managementUnitId: Field<String> { Field("managementUnitId") }
    /// `businessUnitId`.
    @_alwaysEmitIntoClient public var businessUnitId: Field<String> { Field("businessUnitId") }
    /// `team`.
    @_alwaysEmitIntoClient public var team: Field<WfmUserScheduleAdherenceUpdatedMuTopicUriReference> { Field("team") }
    /// `scheduledActivityCategory`.
    @_alwaysEmitIntoClient public var scheduledActivityCategory: Field<String> { Field("scheduledActivityCategory") }
    /// `scheduledActivityCode`.
    @_alwaysEmitIntoClient public var scheduledActivityCode: Field<WfmUserScheduleAdherenceUpdatedMuTopicActivityCodeReference> { Field("scheduledActivityCode") }
    /// `systemPresence`.
    @_alwaysEmitIntoClient public var systemPresence: Field<String> { Field("systemPresence") }
    /// `organizationSecondaryPresenceId`.
    @_alwaysEmitIntoClient public var organizationSecondaryPresenceId: Field<String> { Field("organizationSecondaryPresenceId") }
    /// `routingStatus`.
    @_alwaysEmitIntoClient public var routingStatus: Field<WfmUserScheduleAdherenceUpdatedMuTopicUserScheduleAdherenceUpdateRoutingStatus> { Field("routingStatus") }
    /// `actualActivityCategory`.
    @_alwaysEmitIntoClient public var actualActivityCategory: Field<String> { Field("actualActivityCategory") }
    /// `isOutOfOffice`.
    @_alwaysEmitIntoClient public var isOutOfOffice: Field<Bool> { Field("isOutOfOffice") }
    /// `adherenceState`.
    @_alwaysEmitIntoClient public var adherenceState: Field<WfmUserScheduleAdherenceUpdatedMuTopicUserScheduleAdherenceUpdateAdherenceState> { Field("adherenceState") }
    /// `impact`.
    @_alwaysEmitIntoClient public var impact: Field<String> { Field("impact") }
    /// `adherenceExplanation`.
    @_alwaysEmitIntoClient public var adherenceExplanation: Field<WfmUserScheduleAdherenceUpdatedMuTopicRealTimeAdherenceExplanation> { Field("adherenceExplanation") }
    /// `adherenceChangeTime`.
    @_alwaysEmitIntoClient public var adherenceChangeTime: Field<Instant> { Field("adherenceChangeTime") }
    /// `presenceUpdateTime`.
    @_alwaysEmitIntoClient public var presenceUpdateTime: Field<Instant> { Field("presenceUpdateTime") }
    /// `activeQueues`.
    @_alwaysEmitIntoClient public var activeQueues: Field<[WfmUserScheduleAdherenceUpdatedMuTopicQueueReference]> { Field("activeQueues") }
    /// `activeQueuesModifiedTime`.
    @_alwaysEmitIntoClient public var activeQueuesModifiedTime: Field<Instant> { Field("activeQueuesModifiedTime") }
    /// `removedFromManagementUnit`.
    @_alwaysEmitIntoClient public var removedFromManagementUnit: Field<Bool> { Field("removedFromManagementUnit") }
    /// `suppressOnTimeReminder`.
    @_alwaysEmitIntoClient public var suppressOnTimeReminder: Field<Bool> { Field("suppressOnTimeReminder") }
    /// `nextActivityReminders`.
    @_alwaysEmitIntoClient public var nextActivityReminders: Field<[WfmUserScheduleAdherenceUpdatedMuTopicUserNextActivityReminder]> { Field("nextActivityReminders") }
}

/// A value of `routingStatus` of ``WfmUserScheduleAdherenceUpdatedMuTopicUserScheduleAdherenceUpdate``, open to those
/// that are newer than this version.
public struct WfmUserScheduleAdherenceUpdatedMuTopicUserScheduleAdherenceUpdateRoutingStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `__EMPTY__`.
    @_alwaysEmitIntoClient public static var empty_: Self { "__EMPTY__" }
    /// `OFF_QUEUE`.
    @_alwaysEmitIntoClient public static var offQueue: Self { "OFF_QUEUE" }
    /// `IDLE`.
    @_alwaysEmitIntoClient public static var idle: Self { "IDLE" }
    /// `INTERACTING`.
    @_alwaysEmitIntoClient public static var interacting: Self { "INTERACTING" }
    /// `NOT_RESPONDING`.
    @_alwaysEmitIntoClient public static var notResponding: Self { "NOT_RESPONDING" }
    /// `COMMUNICATING`.
    @_alwaysEmitIntoClient public static var communicating: Self { "COMMUNICATING" }
    /// `OFFLINE`.
    @_alwaysEmitIntoClient public static var offline: Self { "OFFLINE" }
}

/// A value of `adherenceState` of ``WfmUserScheduleAdherenceUpdatedMuTopicUserScheduleAdherenceUpdate``, open to those
/// that are newer than this version.
public struct WfmUserScheduleAdherenceUpdatedMuTopicUserScheduleAdherenceUpdateAdherenceState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `InAdherence`.
    @_alwaysEmitIntoClient public static var inAdherence: Self { "InAdherence" }
    /// `OutOfAdherence`.
    @_alwaysEmitIntoClient public static var outOfAdherence: Self { "OutOfAdherence" }
    /// `Unscheduled`.
    @_alwaysEmitIntoClient public static var unscheduled: Self { "Unscheduled" }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
    /// `Ignored`.
    @_alwaysEmitIntoClient public static var ignored: Self { "Ignored" }
    /// `Explained`.
    @_alwaysEmitIntoClient public static var explained: Self { "Explained" }
}

/// The schema `WfmUserScheduleAdherenceUpdatedTeamTopicActivityCodeReference`.
public typealias WfmUserScheduleAdherenceUpdatedTeamTopicActivityCodeReference = Model<WfmUserScheduleAdherenceUpdatedTeamTopicActivityCodeReferenceFields>

/// The properties of ``WfmUserScheduleAdherenceUpdatedTeamTopicActivityCodeReference``.
public struct WfmUserScheduleAdherenceUpdatedTeamTopicActivityCodeReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `secondaryPresences`.
    @_alwaysEmitIntoClient public var secondaryPresences: Field<[WfmUserScheduleAdherenceUpdatedTeamTopicSecondaryPresenceReference]> { Field("secondaryPresences") }
}

/// The schema `WfmUserScheduleAdherenceUpdatedTeamTopicQueueReference`.
public typealias WfmUserScheduleAdherenceUpdatedTeamTopicQueueReference = Model<WfmUserScheduleAdherenceUpdatedTeamTopicQueueReferenceFields>

/// The properties of ``WfmUserScheduleAdherenceUpdatedTeamTopicQueueReference``.
public struct WfmUserScheduleAdherenceUpdatedTeamTopicQueueReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
}

/// The schema `WfmUserScheduleAdherenceUpdatedTeamTopicRealTimeAdherenceExplanation`.
public typealias WfmUserScheduleAdherenceUpdatedTeamTopicRealTimeAdherenceExplanation = Model<WfmUserScheduleAdherenceUpdatedTeamTopicRealTimeAdherenceExplanationFields>

/// The properties of ``WfmUserScheduleAdherenceUpdatedTeamTopicRealTimeAdherenceExplanation``.
public struct WfmUserScheduleAdherenceUpdatedTeamTopicRealTimeAdherenceExplanationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `startDate`.
    @_alwaysEmitIntoClient public var startDate: Field<Instant> { Field("startDate") }
    /// `lengthMinutes`.
    @_alwaysEmitIntoClient public var lengthMinutes: Field<Int> { Field("lengthMinutes") }
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<WfmUserScheduleAdherenceUpdatedTeamTopicRealTimeAdherenceExplanationStatus> { Field("status") }
}

/// A value of `status` of ``WfmUserScheduleAdherenceUpdatedTeamTopicRealTimeAdherenceExplanation``, open to those that
/// are newer than this version.
public struct WfmUserScheduleAdherenceUpdatedTeamTopicRealTimeAdherenceExplanationStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Pending`.
    @_alwaysEmitIntoClient public static var pending: Self { "Pending" }
    /// `Approved`.
    @_alwaysEmitIntoClient public static var approved: Self { "Approved" }
    /// `Denied`.
    @_alwaysEmitIntoClient public static var denied: Self { "Denied" }
}

/// The schema `WfmUserScheduleAdherenceUpdatedTeamTopicSecondaryPresenceReference`.
public typealias WfmUserScheduleAdherenceUpdatedTeamTopicSecondaryPresenceReference = Model<WfmUserScheduleAdherenceUpdatedTeamTopicSecondaryPresenceReferenceFields>

/// The properties of ``WfmUserScheduleAdherenceUpdatedTeamTopicSecondaryPresenceReference``.
public struct WfmUserScheduleAdherenceUpdatedTeamTopicSecondaryPresenceReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
}

/// The schema `WfmUserScheduleAdherenceUpdatedTeamTopicUriReference`.
public typealias WfmUserScheduleAdherenceUpdatedTeamTopicUriReference = Model<WfmUserScheduleAdherenceUpdatedTeamTopicUriReferenceFields>

/// The properties of ``WfmUserScheduleAdherenceUpdatedTeamTopicUriReference``.
public struct WfmUserScheduleAdherenceUpdatedTeamTopicUriReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
}

/// The schema `WfmUserScheduleAdherenceUpdatedTeamTopicUserNextActivityReminder`.
public typealias WfmUserScheduleAdherenceUpdatedTeamTopicUserNextActivityReminder = Model<WfmUserScheduleAdherenceUpdatedTeamTopicUserNextActivityReminderFields>

/// The properties of ``WfmUserScheduleAdherenceUpdatedTeamTopicUserNextActivityReminder``.
public struct WfmUserScheduleAdherenceUpdatedTeamTopicUserNextActivityReminderFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `activityCategory`.
    @_alwaysEmitIntoClient public var activityCategory: Field<String> { Field("activityCategory") }
    /// `startDate`.
    @_alwaysEmitIntoClient public var startDate: Field<Instant> { Field("startDate") }
}

/// The schema `WfmUserScheduleAdherenceUpdatedTeamTopicUserReference`.
public typealias WfmUserScheduleAdherenceUpdatedTeamTopicUserReference = Model<WfmUserScheduleAdherenceUpdatedTeamTopicUserReferenceFields>

/// The properties of ``WfmUserScheduleAdherenceUpdatedTeamTopicUserReference``.
public struct WfmUserScheduleAdherenceUpdatedTeamTopicUserReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
}

/// The schema `WfmUserScheduleAdherenceUpdatedTeamTopicUserScheduleAdherenceUpdate`.
///
/// Events of `v2.workforcemanagement.teams.{id}.adherence`.
public typealias WfmUserScheduleAdherenceUpdatedTeamTopicUserScheduleAdherenceUpdate = Model<WfmUserScheduleAdherenceUpdatedTeamTopicUserScheduleAdherenceUpdateFields>

/// The properties of ``WfmUserScheduleAdherenceUpdatedTeamTopicUserScheduleAdherenceUpdate``.
public struct WfmUserScheduleAdherenceUpdatedTeamTopicUserScheduleAdherenceUpdateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `user`.
    @_alwaysEmitIntoClient public var user: Field<WfmUserScheduleAdherenceUpdatedTeamTopicUserReference> { Field("user") }
    /// `managementUnitId`.
    @_alwaysEmitIntoClient public var managementUnitId: Field<String> { Field("managementUnitId") }
    /// `businessUnitId`.
    @_alwaysEmitIntoClient public var businessUnitId: Field<String> { Field("businessUnitId") }
    /// `team`.
    @_alwaysEmitIntoClient public var team: Field<WfmUserScheduleAdherenceUpdatedTeamTopicUriReference> { Field("team") }
    /// `scheduledActivityCategory`.
    @_alwaysEmitIntoClient public var scheduledActivityCategory: Field<String> { Field("scheduledActivityCategory") }
    /// `scheduledActivityCode`.
    @_alwaysEmitIntoClient public var scheduledActivityCode: Field<WfmUserScheduleAdherenceUpdatedTeamTopicActivityCodeReference> { Field("scheduledActivityCode") }
    /// `systemPresence`.
    @_alwaysEmitIntoClient public var systemPresence: Field<String> { Field("systemPresence") }
    /// `organizationSecondaryPresenceId`.
    @_alwaysEmitIntoClient public var organizationSecondaryPresenceId: Field<String> { Field("organizationSecondaryPresenceId") }
    /// `routingStatus`.
    @_alwaysEmitIntoClient public var routingStatus: Field<WfmUserScheduleAdherenceUpdatedTeamTopicUserScheduleAdherenceUpdateRoutingStatus> { Field("routingStatus") }
    /// `actualActivityCategory`.
    @_alwaysEmitIntoClient public var actualActivityCategory: Field<String> { Field("actualActivityCategory") }
    /// `isOutOfOffice`.
    @_alwaysEmitIntoClient public var isOutOfOffice: Field<Bool> { Field("isOutOfOffice") }
    /// `adherenceState`.
    @_alwaysEmitIntoClient public var adherenceState: Field<WfmUserScheduleAdherenceUpdatedTeamTopicUserScheduleAdherenceUpdateAdherenceState> { Field("adherenceState") }
    /// `impact`.
    @_alwaysEmitIntoClient public var impact: Field<String> { Field("impact") }
    /// `adherenceExplanation`.
    @_alwaysEmitIntoClient public var adherenceExplanation: Field<WfmUserScheduleAdherenceUpdatedTeamTopicRealTimeAdherenceExplanation> { Field("adherenceExplanation") }
    /// `adherenceChangeTime`.
    @_alwaysEmitIntoClient public var adherenceChangeTime: Field<Instant> { Field("adherenceChangeTime") }
    /// `presenceUpdateTime`.
    @_alwaysEmitIntoClient public var presenceUpdateTime: Field<Instant> { Field("presenceUpdateTime") }
    /// `activeQueues`.
    @_alwaysEmitIntoClient public var activeQueues: Field<[WfmUserScheduleAdherenceUpdatedTeamTopicQueueReference]> { Field("activeQueues") }
    /// `activeQueuesModifiedTime`.
    @_alwaysEmitIntoClient public var activeQueuesModifiedTime: Field<Instant> { Field("activeQueuesModifiedTime") }
    /// `removedFromManagementUnit`.
    @_alwaysEmitIntoClient public var removedFromManagementUnit: Field<Bool> { Field("removedFromManagementUnit") }
    /// `suppressOnTimeReminder`.
    @_alwaysEmitIntoClient public var suppressOnTimeReminder: Field<Bool> { Field("suppressOnTimeReminder") }
    /// `nextActivityReminders`.
    @_alwaysEmitIntoClient public var nextActivityReminders: Field<[WfmUserScheduleAdherenceUpdatedTeamTopicUserNextActivityReminder]> { Field("nextActivityReminders") }
}

/// A value of `routingStatus` of ``WfmUserScheduleAdherenceUpdatedTeamTopicUserScheduleAdherenceUpdate``, open to those
/// that are newer than this version.
public struct WfmUserScheduleAdherenceUpdatedTeamTopicUserScheduleAdherenceUpdateRoutingStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `__EMPTY__`.
    @_alwaysEmitIntoClient public static var empty_: Self { "__EMPTY__" }
    /// `OFF_QUEUE`.
    @_alwaysEmitIntoClient public static var offQueue: Self { "OFF_QUEUE" }
    /// `IDLE`.
    @_alwaysEmitIntoClient public static var idle: Self { "IDLE" }
    /// `INTERACTING`.
    @_alwaysEmitIntoClient public static var interacting: Self { "INTERACTING" }
    /// `NOT_RESPONDING`.
    @_alwaysEmitIntoClient public static var notResponding: Self { "NOT_RESPONDING" }
    /// `COMMUNICATING`.
    @_alwaysEmitIntoClient public static var communicating: Self { "COMMUNICATING" }
    /// `OFFLINE`.
    @_alwaysEmitIntoClient public static var offline: Self { "OFFLINE" }
}

/// A value of `adherenceState` of ``WfmUserScheduleAdherenceUpdatedTeamTopicUserScheduleAdherenceUpdate``, open to
/// those that are newer than this version.
public struct WfmUserScheduleAdherenceUpdatedTeamTopicUserScheduleAdherenceUpdateAdherenceState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `InAdherence`.
    @_alwaysEmitIntoClient public static var inAdherence: Self { "InAdherence" }
    /// `OutOfAdherence`.
    @_alwaysEmitIntoClient public static var outOfAdherence: Self { "OutOfAdherence" }
    /// `Unscheduled`.
    @_alwaysEmitIntoClient public static var unscheduled: Self { "Unscheduled" }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
    /// `Ignored`.
    @_alwaysEmitIntoClient public static var ignored: Self { "Ignored" }
    /// `Explained`.
    @_alwaysEmitIntoClient public static var explained: Self { "Explained" }
}

/// The schema `WfmUserScheduleAdherenceUpdatedTopicActivityCodeReference`.
public typealias WfmUserScheduleAdherenceUpdatedTopicActivityCodeReference = Model<WfmUserScheduleAdherenceUpdatedTopicActivityCodeReferenceFields>

/// The properties of ``WfmUserScheduleAdherenceUpdatedTopicActivityCodeReference``.
public struct WfmUserScheduleAdherenceUpdatedTopicActivityCodeReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `secondaryPresences`.
    @_alwaysEmitIntoClient public var secondaryPresences: Field<[WfmUserScheduleAdherenceUpdatedTopicSecondaryPresenceReference]> { Field("secondaryPresences") }
}

/// The schema `WfmUserScheduleAdherenceUpdatedTopicQueueReference`.
public typealias WfmUserScheduleAdherenceUpdatedTopicQueueReference = Model<WfmUserScheduleAdherenceUpdatedTopicQueueReferenceFields>

/// The properties of ``WfmUserScheduleAdherenceUpdatedTopicQueueReference``.
public struct WfmUserScheduleAdherenceUpdatedTopicQueueReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
}

/// The schema `WfmUserScheduleAdherenceUpdatedTopicRealTimeAdherenceExplanation`.
public typealias WfmUserScheduleAdherenceUpdatedTopicRealTimeAdherenceExplanation = Model<WfmUserScheduleAdherenceUpdatedTopicRealTimeAdherenceExplanationFields>

/// The properties of ``WfmUserScheduleAdherenceUpdatedTopicRealTimeAdherenceExplanation``.
public struct WfmUserScheduleAdherenceUpdatedTopicRealTimeAdherenceExplanationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `startDate`.
    @_alwaysEmitIntoClient public var startDate: Field<Instant> { Field("startDate") }
    /// `lengthMinutes`.
    @_alwaysEmitIntoClient public var lengthMinutes: Field<Int> { Field("lengthMinutes") }
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<WfmUserScheduleAdherenceUpdatedTopicRealTimeAdherenceExplanationStatus> { Field("status") }
}

/// A value of `status` of ``WfmUserScheduleAdherenceUpdatedTopicRealTimeAdherenceExplanation``, open to those that are
/// newer than this version.
public struct WfmUserScheduleAdherenceUpdatedTopicRealTimeAdherenceExplanationStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Pending`.
    @_alwaysEmitIntoClient public static var pending: Self { "Pending" }
    /// `Approved`.
    @_alwaysEmitIntoClient public static var approved: Self { "Approved" }
    /// `Denied`.
    @_alwaysEmitIntoClient public static var denied: Self { "Denied" }
}

/// The schema `WfmUserScheduleAdherenceUpdatedTopicSecondaryPresenceReference`.
public typealias WfmUserScheduleAdherenceUpdatedTopicSecondaryPresenceReference = Model<WfmUserScheduleAdherenceUpdatedTopicSecondaryPresenceReferenceFields>

/// The properties of ``WfmUserScheduleAdherenceUpdatedTopicSecondaryPresenceReference``.
public struct WfmUserScheduleAdherenceUpdatedTopicSecondaryPresenceReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
}

/// The schema `WfmUserScheduleAdherenceUpdatedTopicUriReference`.
public typealias WfmUserScheduleAdherenceUpdatedTopicUriReference = Model<WfmUserScheduleAdherenceUpdatedTopicUriReferenceFields>

/// The properties of ``WfmUserScheduleAdherenceUpdatedTopicUriReference``.
public struct WfmUserScheduleAdherenceUpdatedTopicUriReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
}

/// The schema `WfmUserScheduleAdherenceUpdatedTopicUserNextActivityReminder`.
public typealias WfmUserScheduleAdherenceUpdatedTopicUserNextActivityReminder = Model<WfmUserScheduleAdherenceUpdatedTopicUserNextActivityReminderFields>

/// The properties of ``WfmUserScheduleAdherenceUpdatedTopicUserNextActivityReminder``.
public struct WfmUserScheduleAdherenceUpdatedTopicUserNextActivityReminderFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `activityCategory`.
    @_alwaysEmitIntoClient public var activityCategory: Field<String> { Field("activityCategory") }
    /// `startDate`.
    @_alwaysEmitIntoClient public var startDate: Field<Instant> { Field("startDate") }
}

/// The schema `WfmUserScheduleAdherenceUpdatedTopicUserReference`.
public typealias WfmUserScheduleAdherenceUpdatedTopicUserReference = Model<WfmUserScheduleAdherenceUpdatedTopicUserReferenceFields>

/// The properties of ``WfmUserScheduleAdherenceUpdatedTopicUserReference``.
public struct WfmUserScheduleAdherenceUpdatedTopicUserReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
}

/// The schema `WfmUserScheduleAdherenceUpdatedTopicUserScheduleAdherenceUpdate`.
///
/// Events of `v2.users.{id}.workforcemanagement.adherence`.
public typealias WfmUserScheduleAdherenceUpdatedTopicUserScheduleAdherenceUpdate = Model<WfmUserScheduleAdherenceUpdatedTopicUserScheduleAdherenceUpdateFields>

/// The properties of ``WfmUserScheduleAdherenceUpdatedTopicUserScheduleAdherenceUpdate``.
public struct WfmUserScheduleAdherenceUpdatedTopicUserScheduleAdherenceUpdateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `user`.
    @_alwaysEmitIntoClient public var user: Field<WfmUserScheduleAdherenceUpdatedTopicUserReference> { Field("user") }
    /// `managementUnitId`.
    @_alwaysEmitIntoClient public var managementUnitId: Field<String> { Field("managementUnitId") }
    /// `businessUnitId`.
    @_alwaysEmitIntoClient public var businessUnitId: Field<String> { Field("businessUnitId") }
    /// `team`.
    @_alwaysEmitIntoClient public var team: Field<WfmUserScheduleAdherenceUpdatedTopicUriReference> { Field("team") }
    /// `scheduledActivityCategory`.
    @_alwaysEmitIntoClient public var scheduledActivityCategory: Field<String> { Field("scheduledActivityCategory") }
    /// `scheduledActivityCode`.
    @_alwaysEmitIntoClient public var scheduledActivityCode: Field<WfmUserScheduleAdherenceUpdatedTopicActivityCodeReference> { Field("scheduledActivityCode") }
    /// `systemPresence`.
    @_alwaysEmitIntoClient public var systemPresence: Field<String> { Field("systemPresence") }
    /// `organizationSecondaryPresenceId`.
    @_alwaysEmitIntoClient public var organizationSecondaryPresenceId: Field<String> { Field("organizationSecondaryPresenceId") }
    /// `routingStatus`.
    @_alwaysEmitIntoClient public var routingStatus: Field<WfmUserScheduleAdherenceUpdatedTopicUserScheduleAdherenceUpdateRoutingStatus> { Field("routingStatus") }
    /// `actualActivityCategory`.
    @_alwaysEmitIntoClient public var actualActivityCategory: Field<String> { Field("actualActivityCategory") }
    /// `isOutOfOffice`.
    @_alwaysEmitIntoClient public var isOutOfOffice: Field<Bool> { Field("isOutOfOffice") }
    /// `adherenceState`.
    @_alwaysEmitIntoClient public var adherenceState: Field<WfmUserScheduleAdherenceUpdatedTopicUserScheduleAdherenceUpdateAdherenceState> { Field("adherenceState") }
    /// `impact`.
    @_alwaysEmitIntoClient public var impact: Field<String> { Field("impact") }
    /// `adherenceExplanation`.
    @_alwaysEmitIntoClient public var adherenceExplanation: Field<WfmUserScheduleAdherenceUpdatedTopicRealTimeAdherenceExplanation> { Field("adherenceExplanation") }
    /// `adherenceChangeTime`.
    @_alwaysEmitIntoClient public var adherenceChangeTime: Field<Instant> { Field("adherenceChangeTime") }
    /// `presenceUpdateTime`.
    @_alwaysEmitIntoClient public var presenceUpdateTime: Field<Instant> { Field("presenceUpdateTime") }
    /// `activeQueues`.
    @_alwaysEmitIntoClient public var activeQueues: Field<[WfmUserScheduleAdherenceUpdatedTopicQueueReference]> { Field("activeQueues") }
    /// `activeQueuesModifiedTime`.
    @_alwaysEmitIntoClient public var activeQueuesModifiedTime: Field<Instant> { Field("activeQueuesModifiedTime") }
    /// `removedFromManagementUnit`.
    @_alwaysEmitIntoClient public var removedFromManagementUnit: Field<Bool> { Field("removedFromManagementUnit") }
    /// `suppressOnTimeReminder`.
    @_alwaysEmitIntoClient public var suppressOnTimeReminder: Field<Bool> { Field("suppressOnTimeReminder") }
    /// `nextActivityReminders`.
    @_alwaysEmitIntoClient public var nextActivityReminders: Field<[WfmUserScheduleAdherenceUpdatedTopicUserNextActivityReminder]> { Field("nextActivityReminders") }
}

/// A value of `routingStatus` of ``WfmUserScheduleAdherenceUpdatedTopicUserScheduleAdherenceUpdate``, open to those
/// that are newer than this version.
public struct WfmUserScheduleAdherenceUpdatedTopicUserScheduleAdherenceUpdateRoutingStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `__EMPTY__`.
    @_alwaysEmitIntoClient public static var empty_: Self { "__EMPTY__" }
    /// `OFF_QUEUE`.
    @_alwaysEmitIntoClient public static var offQueue: Self { "OFF_QUEUE" }
    /// `IDLE`.
    @_alwaysEmitIntoClient public static var idle: Self { "IDLE" }
    /// `INTERACTING`.
    @_alwaysEmitIntoClient public static var interacting: Self { "INTERACTING" }
    /// `NOT_RESPONDING`.
    @_alwaysEmitIntoClient public static var notResponding: Self { "NOT_RESPONDING" }
    /// `COMMUNICATING`.
    @_alwaysEmitIntoClient public static var communicating: Self { "COMMUNICATING" }
    /// `OFFLINE`.
    @_alwaysEmitIntoClient public static var offline: Self { "OFFLINE" }
}

/// A value of `adherenceState` of ``WfmUserScheduleAdherenceUpdatedTopicUserScheduleAdherenceUpdate``, open to those
/// that are newer than this version.
public struct WfmUserScheduleAdherenceUpdatedTopicUserScheduleAdherenceUpdateAdherenceState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `InAdherence`.
    @_alwaysEmitIntoClient public static var inAdherence: Self { "InAdherence" }
    /// `OutOfAdherence`.
    @_alwaysEmitIntoClient public static var outOfAdherence: Self { "OutOfAdherence" }
    /// `Unscheduled`.
    @_alwaysEmitIntoClient public static var unscheduled: Self { "Unscheduled" }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
    /// `Ignored`.
    @_alwaysEmitIntoClient public static var ignored: Self { "Ignored" }
    /// `Explained`.
    @_alwaysEmitIntoClient public static var explained: Self { "Explained" }
}
