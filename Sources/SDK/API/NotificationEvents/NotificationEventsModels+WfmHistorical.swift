// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient

/// The schema `WfmHistoricalAdherenceAgentCalculationsCompleteTopicSecondaryPresenceReference`.
public typealias WfmHistoricalAdherenceAgentCalculationsCompleteTopicSecondaryPresenceReference = Model<WfmHistoricalAdherenceAgentCalculationsCompleteTopicSecondaryPresenceReferenceFields>

/// The properties of ``WfmHistoricalAdherenceAgentCalculationsCompleteTopicSecondaryPresenceReference``.
public struct WfmHistoricalAdherenceAgentCalculationsCompleteTopicSecondaryPresenceReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
}

/// The schema `WfmHistoricalAdherenceAgentCalculationsCompleteTopicUserReference`.
public typealias WfmHistoricalAdherenceAgentCalculationsCompleteTopicUserReference = Model<WfmHistoricalAdherenceAgentCalculationsCompleteTopicUserReferenceFields>

/// The properties of ``WfmHistoricalAdherenceAgentCalculationsCompleteTopicUserReference``.
public struct WfmHistoricalAdherenceAgentCalculationsCompleteTopicUserReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
}

/// The schema `WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceActuals`.
public typealias WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceActuals = Model<WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceActualsFields>

/// The properties of ``WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceActuals``.
public struct WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceActualsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `actualActivityCategory`.
    @_alwaysEmitIntoClient public var actualActivityCategory: Field<WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceActualsActualActivityCategory> { Field("actualActivityCategory") }
    /// `actualSecondaryPresenceId`.
    @_alwaysEmitIntoClient public var actualSecondaryPresenceId: Field<String> { Field("actualSecondaryPresenceId") }
    /// `startOffsetSeconds`.
    @_alwaysEmitIntoClient public var startOffsetSeconds: Field<Int> { Field("startOffsetSeconds") }
    /// `endOffsetSeconds`.
    @_alwaysEmitIntoClient public var endOffsetSeconds: Field<Int> { Field("endOffsetSeconds") }
}

/// A value of `actualActivityCategory` of
/// ``WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceActuals``, open to those that are newer
/// than this version.
public struct WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceActualsActualActivityCategory: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
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
    /// `Unscheduled`.
    @_alwaysEmitIntoClient public static var unscheduled: Self { "Unscheduled" }
}

/// The schema
/// `WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceAgentCalculationsCompleteNotification`.
///
/// Events of `v2.users.{id}.workforcemanagement.adherence.historical.agent`.
public typealias WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceAgentCalculationsCompleteNotification = Model<WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceAgentCalculationsCompleteNotificationFields>

/// The properties of
/// ``WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceAgentCalculationsCompleteNotification``.
public struct WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceAgentCalculationsCompleteNotificationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `jobId`.
    @_alwaysEmitIntoClient public var jobId: Field<String> { Field("jobId") }
    /// `queryState`.
    @_alwaysEmitIntoClient public var queryState: Field<WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceAgentCalculationsCompleteNotificationQueryState> { Field("queryState") }
    /// `downloadUrls`.
    @_alwaysEmitIntoClient public var downloadUrls: Field<[String]> { Field("downloadUrls") }
    /// `result`.
    @_alwaysEmitIntoClient public var result: Field<WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceAgentResult> { Field("result") }
}

/// A value of `queryState` of
/// ``WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceAgentCalculationsCompleteNotification``,
/// open to those that are newer than this version.
public struct WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceAgentCalculationsCompleteNotificationQueryState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
    /// `Complete`.
    @_alwaysEmitIntoClient public static var complete: Self { "Complete" }
    /// `Error`.
    @_alwaysEmitIntoClient public static var error: Self { "Error" }
    /// `Processing`.
    @_alwaysEmitIntoClient public static var processing: Self { "Processing" }
}

/// The schema `WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceAgentDayMetrics`.
public typealias WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceAgentDayMetrics = Model<WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceAgentDayMetricsFields>

/// The properties of ``WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceAgentDayMetrics``.
public struct WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceAgentDayMetricsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `dayStartOffsetSeconds`.
    @_alwaysEmitIntoClient public var dayStartOffsetSeconds: Field<Int> { Field("dayStartOffsetSeconds") }
    /// `adherenceScheduleSeconds`.
    @_alwaysEmitIntoClient public var adherenceScheduleSeconds: Field<Int> { Field("adherenceScheduleSeconds") }
    /// `conformanceScheduleSeconds`.
    @_alwaysEmitIntoClient public var conformanceScheduleSeconds: Field<Int> { Field("conformanceScheduleSeconds") }
    /// `conformanceActualSeconds`.
    @_alwaysEmitIntoClient public var conformanceActualSeconds: Field<Int> { Field("conformanceActualSeconds") }
    /// `exceptionCount`.
    @_alwaysEmitIntoClient public var exceptionCount: Field<Int> { Field("exceptionCount") }
    /// `exceptionDurationSeconds`.
    @_alwaysEmitIntoClient public var exceptionDurationSeconds: Field<Int> { Field("exceptionDurationSeconds") }
    /// `actualLengthSeconds`.
    @_alwaysEmitIntoClient public var actualLengthSeconds: Field<Int> { Field("actualLengthSeconds") }
    /// `scheduleLengthSeconds`.
    @_alwaysEmitIntoClient public var scheduleLengthSeconds: Field<Int> { Field("scheduleLengthSeconds") }
    /// `impactSeconds`.
    @_alwaysEmitIntoClient public var impactSeconds: Field<Int> { Field("impactSeconds") }
    /// `adherencePercentage`.
    @_alwaysEmitIntoClient public var adherencePercentage: Field<Double> { Field("adherencePercentage") }
    /// `conformancePercentage`.
    @_alwaysEmitIntoClient public var conformancePercentage: Field<Double> { Field("conformancePercentage") }
}

/// The schema `WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceAgentResult`.
public typealias WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceAgentResult = Model<WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceAgentResultFields>

/// The properties of ``WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceAgentResult``.
public struct WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceAgentResultFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `user`.
    @_alwaysEmitIntoClient public var user: Field<WfmHistoricalAdherenceAgentCalculationsCompleteTopicUserReference> { Field("user") }
    /// `startDate`.
    @_alwaysEmitIntoClient public var startDate: Field<Instant> { Field("startDate") }
    /// `endDate`.
    @_alwaysEmitIntoClient public var endDate: Field<Instant> { Field("endDate") }
    /// `calculationsCompletedDate`.
    @_alwaysEmitIntoClient public var calculationsCompletedDate: Field<Instant> { Field("calculationsCompletedDate") }
    /// `targetAdherencePercentage`.
    @_alwaysEmitIntoClient public var targetAdherencePercentage: Field<Double> { Field("targetAdherencePercentage") }
    /// `adherencePercentage`.
    @_alwaysEmitIntoClient public var adherencePercentage: Field<Double> { Field("adherencePercentage") }
    /// `conformancePercentage`.
    @_alwaysEmitIntoClient public var conformancePercentage: Field<Double> { Field("conformancePercentage") }
    /// `impact`.
    @_alwaysEmitIntoClient public var impact: Field<WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceAgentResultImpact> { Field("impact") }
    /// `exceptionInfo`.
    @_alwaysEmitIntoClient public var exceptionInfo: Field<[WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceExceptionInfo]> { Field("exceptionInfo") }
    /// `dayMetrics`.
    @_alwaysEmitIntoClient public var dayMetrics: Field<[WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceAgentDayMetrics]> { Field("dayMetrics") }
    /// `actuals`.
    @_alwaysEmitIntoClient public var actuals: Field<[WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceActuals]> { Field("actuals") }
    /// `scheduledActivities`.
    @_alwaysEmitIntoClient public var scheduledActivities: Field<[WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceScheduledActivity]> { Field("scheduledActivities") }
    /// `secondaryPresenceLookupItems`.
    @_alwaysEmitIntoClient public var secondaryPresenceLookupItems: Field<[WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmSecondaryPresenceLookupItem]> { Field("secondaryPresenceLookupItems") }
}

/// A value of `impact` of ``WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceAgentResult``,
/// open to those that are newer than this version.
public struct WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceAgentResultImpact: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
    /// `Positive`.
    @_alwaysEmitIntoClient public static var positive: Self { "Positive" }
    /// `Negative`.
    @_alwaysEmitIntoClient public static var negative: Self { "Negative" }
    /// `Neutral`.
    @_alwaysEmitIntoClient public static var neutral: Self { "Neutral" }
}

/// The schema `WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceExceptionInfo`.
public typealias WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceExceptionInfo = Model<WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceExceptionInfoFields>

/// The properties of ``WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceExceptionInfo``.
public struct WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceExceptionInfoFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `startOffsetSeconds`.
    @_alwaysEmitIntoClient public var startOffsetSeconds: Field<Int> { Field("startOffsetSeconds") }
    /// `endOffsetSeconds`.
    @_alwaysEmitIntoClient public var endOffsetSeconds: Field<Int> { Field("endOffsetSeconds") }
    /// `scheduledActivityCodeId`.
    @_alwaysEmitIntoClient public var scheduledActivityCodeId: Field<String> { Field("scheduledActivityCodeId") }
    /// `scheduledActivityCategory`.
    @_alwaysEmitIntoClient public var scheduledActivityCategory: Field<WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceExceptionInfoScheduledActivityCategory> { Field("scheduledActivityCategory") }
    /// `scheduledSecondaryPresenceLookupIds`.
    @_alwaysEmitIntoClient public var scheduledSecondaryPresenceLookupIds: Field<[String]> { Field("scheduledSecondaryPresenceLookupIds") }
    /// `actualActivityCodeId`.
    @_alwaysEmitIntoClient public var actualActivityCodeId: Field<String> { Field("actualActivityCodeId") }
    /// `actualActivityCategory`.
    @_alwaysEmitIntoClient public var actualActivityCategory: Field<WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceExceptionInfoActualActivityCategory> { Field("actualActivityCategory") }
    /// `systemPresence`.
    @_alwaysEmitIntoClient public var systemPresence: Field<WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceExceptionInfoSystemPresence> { Field("systemPresence") }
    /// `routingStatus`.
    @_alwaysEmitIntoClient public var routingStatus: Field<WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceExceptionInfoRoutingStatus> { Field("routingStatus") }
    /// `impact`.
    @_alwaysEmitIntoClient public var impact: Field<WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceExceptionInfoImpact> { Field("impact") }
    /// `secondaryPresenceLookupId`.
    @_alwaysEmitIntoClient public var secondaryPresenceLookupId: Field<String> { Field("secondaryPresenceLookupId") }
}

/// A value of `scheduledActivityCategory` of
/// ``WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceExceptionInfo``, open to those that are
/// newer than this version.
public struct WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceExceptionInfoScheduledActivityCategory: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
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
    /// `Unscheduled`.
    @_alwaysEmitIntoClient public static var unscheduled: Self { "Unscheduled" }
}

/// A value of `actualActivityCategory` of
/// ``WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceExceptionInfo``, open to those that are
/// newer than this version.
public struct WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceExceptionInfoActualActivityCategory: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
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
    /// `Unscheduled`.
    @_alwaysEmitIntoClient public static var unscheduled: Self { "Unscheduled" }
}

/// A value of `systemPresence` of
/// ``WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceExceptionInfo``, open to those that are
/// newer than this version.
public struct WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceExceptionInfoSystemPresence: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
    /// `Available`.
    @_alwaysEmitIntoClient public static var available: Self { "Available" }
    /// `Away`.
    @_alwaysEmitIntoClient public static var away: Self { "Away" }
    /// `Busy`.
    @_alwaysEmitIntoClient public static var busy: Self { "Busy" }
    /// `Offline`.
    @_alwaysEmitIntoClient public static var offline: Self { "Offline" }
    /// `Idle`.
    @_alwaysEmitIntoClient public static var idle: Self { "Idle" }
    /// `OnQueue`.
    @_alwaysEmitIntoClient public static var onQueue: Self { "OnQueue" }
    /// `Meal`.
    @_alwaysEmitIntoClient public static var meal: Self { "Meal" }
    /// `Meeting`.
    @_alwaysEmitIntoClient public static var meeting: Self { "Meeting" }
    /// `Break`.
    @_alwaysEmitIntoClient public static var `break`: Self { "Break" }
    /// `Training`.
    @_alwaysEmitIntoClient public static var training: Self { "Training" }
}

/// A value of `routingStatus` of
/// ``WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceExceptionInfo``, open to those that are
/// newer than this version.
public struct WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceExceptionInfoRoutingStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UNKNOWN`.
    @_alwaysEmitIntoClient public static var unknown: Self { "UNKNOWN" }
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
}

/// A value of `impact` of ``WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceExceptionInfo``,
/// open to those that are newer than this version.
public struct WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceExceptionInfoImpact: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
    /// `Positive`.
    @_alwaysEmitIntoClient public static var positive: Self { "Positive" }
    /// `Negative`.
    @_alwaysEmitIntoClient public static var negative: Self { "Negative" }
    /// `Neutral`.
    @_alwaysEmitIntoClient public static var neutral: Self { "Neutral" }
}

/// The schema `WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceScheduledActivity`.
public typealias WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceScheduledActivity = Model<WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceScheduledActivityFields>

/// The properties of ``WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceScheduledActivity``.
public struct WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceScheduledActivityFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `activityCodeId`.
    @_alwaysEmitIntoClient public var activityCodeId: Field<String> { Field("activityCodeId") }
    /// `startOffsetSeconds`.
    @_alwaysEmitIntoClient public var startOffsetSeconds: Field<Int> { Field("startOffsetSeconds") }
    /// `endOffsetSeconds`.
    @_alwaysEmitIntoClient public var endOffsetSeconds: Field<Int> { Field("endOffsetSeconds") }
}

/// The schema `WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmSecondaryPresenceLookupItem`.
public typealias WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmSecondaryPresenceLookupItem = Model<WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmSecondaryPresenceLookupItemFields>

/// The properties of ``WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmSecondaryPresenceLookupItem``.
public struct WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmSecondaryPresenceLookupItemFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `lookupId`.
    @_alwaysEmitIntoClient public var lookupId: Field<String> { Field("lookupId") }
    /// `secondaryPresence`.
    @_alwaysEmitIntoClient public var secondaryPresence: Field<WfmHistoricalAdherenceAgentCalculationsCompleteTopicSecondaryPresenceReference> { Field("secondaryPresence") }
}

/// The schema
/// `WfmHistoricalAdherenceBulkCalculationsCompleteTopicWfmHistoricalAdherenceBulkCalculationsCompleteNotification`.
///
/// Events of `v2.users.{id}.workforcemanagement.adherence.historical.bulk`.
public typealias WfmHistoricalAdherenceBulkCalculationsCompleteTopicWfmHistoricalAdherenceBulkCalculationsCompleteNotification = Model<WfmHistoricalAdherenceBulkCalculationsCompleteTopicWfmHistoricalAdherenceBulkCalculationsCompleteNotificationFields>

/// The properties of
/// ``WfmHistoricalAdherenceBulkCalculationsCompleteTopicWfmHistoricalAdherenceBulkCalculationsCompleteNotification``.
public struct WfmHistoricalAdherenceBulkCalculationsCompleteTopicWfmHistoricalAdherenceBulkCalculationsCompleteNotificationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `downloadUrls`.
    @_alwaysEmitIntoClient public var downloadUrls: Field<[String]> { Field("downloadUrls") }
    /// `queryState`.
    @_alwaysEmitIntoClient public var queryState: Field<WfmHistoricalAdherenceBulkCalculationsCompleteTopicWfmHistoricalAdherenceBulkCalculationsCompleteNotificationQueryState> { Field("queryState") }
}

/// A value of `queryState` of
/// ``WfmHistoricalAdherenceBulkCalculationsCompleteTopicWfmHistoricalAdherenceBulkCalculationsCompleteNotification``,
/// open to those that are newer than this version.
public struct WfmHistoricalAdherenceBulkCalculationsCompleteTopicWfmHistoricalAdherenceBulkCalculationsCompleteNotificationQueryState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
    /// `Complete`.
    @_alwaysEmitIntoClient public static var complete: Self { "Complete" }
    /// `Error`.
    @_alwaysEmitIntoClient public static var error: Self { "Error" }
    /// `Processing`.
    @_alwaysEmitIntoClient public static var processing: Self { "Processing" }
}

/// The schema `WfmHistoricalAdherenceCalculationsCompleteTopicWfmHistoricalAdherenceCalculationsCompleteNotice`.
///
/// Events of `v2.users.{id}.workforcemanagement.historicaladherencequery`.
public typealias WfmHistoricalAdherenceCalculationsCompleteTopicWfmHistoricalAdherenceCalculationsCompleteNotice = Model<WfmHistoricalAdherenceCalculationsCompleteTopicWfmHistoricalAdherenceCalculationsCompleteNoticeFields>

/// The properties of
/// ``WfmHistoricalAdherenceCalculationsCompleteTopicWfmHistoricalAdherenceCalculationsCompleteNotice``.
public struct WfmHistoricalAdherenceCalculationsCompleteTopicWfmHistoricalAdherenceCalculationsCompleteNoticeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `downloadUrl`.
    @_alwaysEmitIntoClient public var downloadUrl: Field<String> { Field("downloadUrl") }
    /// `downloadUrls`.
    @_alwaysEmitIntoClient public var downloadUrls: Field<[String]> { Field("downloadUrls") }
    /// `queryState`.
    @_alwaysEmitIntoClient public var queryState: Field<WfmHistoricalAdherenceCalculationsCompleteTopicWfmHistoricalAdherenceCalculationsCompleteNoticeQueryState> { Field("queryState") }
}

/// A value of `queryState` of
/// ``WfmHistoricalAdherenceCalculationsCompleteTopicWfmHistoricalAdherenceCalculationsCompleteNotice``, open to those
/// that are newer than this version.
public struct WfmHistoricalAdherenceCalculationsCompleteTopicWfmHistoricalAdherenceCalculationsCompleteNoticeQueryState: OpenEnum {
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

/// The schema `WfmHistoricalDataImportPurgeCompleteTopicHistoricalDataDeleteEntity`.
public typealias WfmHistoricalDataImportPurgeCompleteTopicHistoricalDataDeleteEntity = Model<WfmHistoricalDataImportPurgeCompleteTopicHistoricalDataDeleteEntityFields>

/// The properties of ``WfmHistoricalDataImportPurgeCompleteTopicHistoricalDataDeleteEntity``.
public struct WfmHistoricalDataImportPurgeCompleteTopicHistoricalDataDeleteEntityFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `requestId`.
    @_alwaysEmitIntoClient public var requestId: Field<String> { Field("requestId") }
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<WfmHistoricalDataImportPurgeCompleteTopicHistoricalDataDeleteEntityStatus> { Field("status") }
}

/// A value of `status` of ``WfmHistoricalDataImportPurgeCompleteTopicHistoricalDataDeleteEntity``, open to those that
/// are newer than this version.
public struct WfmHistoricalDataImportPurgeCompleteTopicHistoricalDataDeleteEntityStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
    /// `InProgress`.
    @_alwaysEmitIntoClient public static var inProgress: Self { "InProgress" }
    /// `Success`.
    @_alwaysEmitIntoClient public static var success: Self { "Success" }
}

/// The schema `WfmHistoricalDataImportPurgeCompleteTopicHistoricalDataDisallowedDeleteEntity`.
public typealias WfmHistoricalDataImportPurgeCompleteTopicHistoricalDataDisallowedDeleteEntity = Model<WfmHistoricalDataImportPurgeCompleteTopicHistoricalDataDisallowedDeleteEntityFields>

/// The properties of ``WfmHistoricalDataImportPurgeCompleteTopicHistoricalDataDisallowedDeleteEntity``.
public struct WfmHistoricalDataImportPurgeCompleteTopicHistoricalDataDisallowedDeleteEntityFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `requestId`.
    @_alwaysEmitIntoClient public var requestId: Field<String> { Field("requestId") }
    /// `reason`.
    @_alwaysEmitIntoClient public var reason: Field<WfmHistoricalDataImportPurgeCompleteTopicHistoricalDataDisallowedDeleteEntityReason> { Field("reason") }
}

/// A value of `reason` of ``WfmHistoricalDataImportPurgeCompleteTopicHistoricalDataDisallowedDeleteEntity``, open to
/// those that are newer than this version.
public struct WfmHistoricalDataImportPurgeCompleteTopicHistoricalDataDisallowedDeleteEntityReason: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
    /// `DeleteInProgress`.
    @_alwaysEmitIntoClient public static var deleteInProgress: Self { "DeleteInProgress" }
    /// `ValidationInProgress`.
    @_alwaysEmitIntoClient public static var validationInProgress: Self { "ValidationInProgress" }
    /// `RequestIdNotFound`.
    @_alwaysEmitIntoClient public static var requestIdNotFound: Self { "RequestIdNotFound" }
    /// `InvalidRequest`.
    @_alwaysEmitIntoClient public static var invalidRequest: Self { "InvalidRequest" }
}

/// The schema `WfmHistoricalDataImportPurgeCompleteTopicHistoricalDataPurgeRequestComplete`.
///
/// Events of `v2.workforcemanagement.historicaldata.delete.jobs`.
public typealias WfmHistoricalDataImportPurgeCompleteTopicHistoricalDataPurgeRequestComplete = Model<WfmHistoricalDataImportPurgeCompleteTopicHistoricalDataPurgeRequestCompleteFields>

/// The properties of ``WfmHistoricalDataImportPurgeCompleteTopicHistoricalDataPurgeRequestComplete``.
public struct WfmHistoricalDataImportPurgeCompleteTopicHistoricalDataPurgeRequestCompleteFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `state`.
    @_alwaysEmitIntoClient public var state: Field<WfmHistoricalDataImportPurgeCompleteTopicHistoricalDataPurgeRequestCompleteState> { Field("state") }
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[WfmHistoricalDataImportPurgeCompleteTopicHistoricalDataDeleteEntity]> { Field("entities") }
    /// `disallowedEntities`.
    @_alwaysEmitIntoClient public var disallowedEntities: Field<[WfmHistoricalDataImportPurgeCompleteTopicHistoricalDataDisallowedDeleteEntity]> { Field("disallowedEntities") }
}

/// A value of `state` of ``WfmHistoricalDataImportPurgeCompleteTopicHistoricalDataPurgeRequestComplete``, open to those
/// that are newer than this version.
public struct WfmHistoricalDataImportPurgeCompleteTopicHistoricalDataPurgeRequestCompleteState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
    /// `Processing`.
    @_alwaysEmitIntoClient public static var processing: Self { "Processing" }
    /// `Complete`.
    @_alwaysEmitIntoClient public static var complete: Self { "Complete" }
    /// `Error`.
    @_alwaysEmitIntoClient public static var error: Self { "Error" }
}

/// The schema `WfmHistoricalDataUploadPurgeRequestStatusTopicHistoricalDataUploadPurgeRequestUpdate`.
///
/// Events of `v2.workforcemanagement.historicaldata.deletejob`.
public typealias WfmHistoricalDataUploadPurgeRequestStatusTopicHistoricalDataUploadPurgeRequestUpdate = Model<WfmHistoricalDataUploadPurgeRequestStatusTopicHistoricalDataUploadPurgeRequestUpdateFields>

/// The properties of ``WfmHistoricalDataUploadPurgeRequestStatusTopicHistoricalDataUploadPurgeRequestUpdate``.
public struct WfmHistoricalDataUploadPurgeRequestStatusTopicHistoricalDataUploadPurgeRequestUpdateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<WfmHistoricalDataUploadPurgeRequestStatusTopicHistoricalDataUploadPurgeRequestUpdateStatus> { Field("status") }
}

/// A value of `status` of ``WfmHistoricalDataUploadPurgeRequestStatusTopicHistoricalDataUploadPurgeRequestUpdate``,
/// open to those that are newer than this version.
public struct WfmHistoricalDataUploadPurgeRequestStatusTopicHistoricalDataUploadPurgeRequestUpdateStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `InProgress`.
    @_alwaysEmitIntoClient public static var inProgress: Self { "InProgress" }
    /// `Success`.
    @_alwaysEmitIntoClient public static var success: Self { "Success" }
    /// `Failed`.
    @_alwaysEmitIntoClient public static var failed: Self { "Failed" }
}

/// The schema `WfmHistoricalDataUploadRequestStatusTopicHistoricalDataUploadRequestUpdate`.
///
/// Events of `v2.workforcemanagement.historicaldata.status`.
public typealias WfmHistoricalDataUploadRequestStatusTopicHistoricalDataUploadRequestUpdate = Model<WfmHistoricalDataUploadRequestStatusTopicHistoricalDataUploadRequestUpdateFields>

/// The properties of ``WfmHistoricalDataUploadRequestStatusTopicHistoricalDataUploadRequestUpdate``.
public struct WfmHistoricalDataUploadRequestStatusTopicHistoricalDataUploadRequestUpdateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `requestId`.
    @_alwaysEmitIntoClient public var requestId: Field<String> { Field("requestId") }
    /// `dateImportStarted`.
    @_alwaysEmitIntoClient public var dateImportStarted: Field<Instant> { Field("dateImportStarted") }
    /// `dateImportEnded`.
    @_alwaysEmitIntoClient public var dateImportEnded: Field<Instant> { Field("dateImportEnded") }
    /// `dateCreated`.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<WfmHistoricalDataUploadRequestStatusTopicHistoricalDataUploadRequestUpdateStatus> { Field("status") }
    /// `error`.
    @_alwaysEmitIntoClient public var error: Field<String> { Field("error") }
    /// `active`.
    @_alwaysEmitIntoClient public var active: Field<Bool> { Field("active") }
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<WfmHistoricalDataUploadRequestStatusTopicHistoricalDataUploadRequestUpdateType> { Field("type") }
    /// `fileName`.
    @_alwaysEmitIntoClient public var fileName: Field<String> { Field("fileName") }
    /// `fileSize`.
    @_alwaysEmitIntoClient public var fileSize: Field<Int> { Field("fileSize") }
}

/// A value of `status` of ``WfmHistoricalDataUploadRequestStatusTopicHistoricalDataUploadRequestUpdate``, open to those
/// that are newer than this version.
public struct WfmHistoricalDataUploadRequestStatusTopicHistoricalDataUploadRequestUpdateStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Initiated`.
    @_alwaysEmitIntoClient public static var initiated: Self { "Initiated" }
    /// `InProgress`.
    @_alwaysEmitIntoClient public static var inProgress: Self { "InProgress" }
    /// `Pending`.
    @_alwaysEmitIntoClient public static var pending: Self { "Pending" }
    /// `Success`.
    @_alwaysEmitIntoClient public static var success: Self { "Success" }
    /// `Failed`.
    @_alwaysEmitIntoClient public static var failed: Self { "Failed" }
    /// `Cancelled`.
    @_alwaysEmitIntoClient public static var cancelled: Self { "Cancelled" }
    /// `Purged`.
    @_alwaysEmitIntoClient public static var purged: Self { "Purged" }
    /// `PurgePending`.
    @_alwaysEmitIntoClient public static var purgePending: Self { "PurgePending" }
}

/// A value of `type` of ``WfmHistoricalDataUploadRequestStatusTopicHistoricalDataUploadRequestUpdate``, open to those
/// that are newer than this version.
public struct WfmHistoricalDataUploadRequestStatusTopicHistoricalDataUploadRequestUpdateType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Csv`.
    @_alwaysEmitIntoClient public static var csv: Self { "Csv" }
    /// `Json`.
    @_alwaysEmitIntoClient public static var json: Self { "Json" }
}

/// The schema `WfmHistoricalShrinkageCalculationsCompleteTopicHistoricalShrinkageCalculationsCompleteNotification`.
///
/// Events of `v2.users.{id}.workforcemanagement.shrinkage.jobs`.
public typealias WfmHistoricalShrinkageCalculationsCompleteTopicHistoricalShrinkageCalculationsCompleteNotification = Model<WfmHistoricalShrinkageCalculationsCompleteTopicHistoricalShrinkageCalculationsCompleteNotificationFields>

/// The properties of
/// ``WfmHistoricalShrinkageCalculationsCompleteTopicHistoricalShrinkageCalculationsCompleteNotification``.
public struct WfmHistoricalShrinkageCalculationsCompleteTopicHistoricalShrinkageCalculationsCompleteNotificationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `operationId`.
    @_alwaysEmitIntoClient public var operationId: Field<String> { Field("operationId") }
    /// `downloadUrls`.
    @_alwaysEmitIntoClient public var downloadUrls: Field<[String]> { Field("downloadUrls") }
    /// `state`.
    @_alwaysEmitIntoClient public var state: Field<WfmHistoricalShrinkageCalculationsCompleteTopicHistoricalShrinkageCalculationsCompleteNotificationState> { Field("state") }
}

/// A value of `state` of
/// ``WfmHistoricalShrinkageCalculationsCompleteTopicHistoricalShrinkageCalculationsCompleteNotification``, open to
/// those that are newer than this version.
public struct WfmHistoricalShrinkageCalculationsCompleteTopicHistoricalShrinkageCalculationsCompleteNotificationState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
    /// `Complete`.
    @_alwaysEmitIntoClient public static var complete: Self { "Complete" }
    /// `Error`.
    @_alwaysEmitIntoClient public static var error: Self { "Error" }
    /// `Processing`.
    @_alwaysEmitIntoClient public static var processing: Self { "Processing" }
}
