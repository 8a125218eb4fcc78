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
    public var id: Field<String> { Field("id") }
}

/// The schema `WfmHistoricalAdherenceAgentCalculationsCompleteTopicUserReference`.
public typealias WfmHistoricalAdherenceAgentCalculationsCompleteTopicUserReference = Model<WfmHistoricalAdherenceAgentCalculationsCompleteTopicUserReferenceFields>

/// The properties of ``WfmHistoricalAdherenceAgentCalculationsCompleteTopicUserReference``.
public struct WfmHistoricalAdherenceAgentCalculationsCompleteTopicUserReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
}

/// The schema `WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceActuals`.
public typealias WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceActuals = Model<WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceActualsFields>

/// The properties of ``WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceActuals``.
public struct WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceActualsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `actualActivityCategory`.
    public var actualActivityCategory: Field<WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceActualsActualActivityCategory> { Field("actualActivityCategory") }
    /// `actualSecondaryPresenceId`.
    public var actualSecondaryPresenceId: Field<String> { Field("actualSecondaryPresenceId") }
    /// `startOffsetSeconds`.
    public var startOffsetSeconds: Field<Int> { Field("startOffsetSeconds") }
    /// `endOffsetSeconds`.
    public var endOffsetSeconds: Field<Int> { Field("endOffsetSeconds") }
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
    public static var unknown: Self { "Unknown" }
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
    /// `Unscheduled`.
    public static var unscheduled: Self { "Unscheduled" }
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
    public var jobId: Field<String> { Field("jobId") }
    /// `queryState`.
    public var queryState: Field<WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceAgentCalculationsCompleteNotificationQueryState> { Field("queryState") }
    /// `downloadUrls`.
    public var downloadUrls: Field<[String]> { Field("downloadUrls") }
    /// `result`.
    public var result: Field<WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceAgentResult> { Field("result") }
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
    public static var unknown: Self { "Unknown" }
    /// `Complete`.
    public static var complete: Self { "Complete" }
    /// `Error`.
    public static var error: Self { "Error" }
    /// `Processing`.
    public static var processing: Self { "Processing" }
}

/// The schema `WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceAgentDayMetrics`.
public typealias WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceAgentDayMetrics = Model<WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceAgentDayMetricsFields>

/// The properties of ``WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceAgentDayMetrics``.
public struct WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceAgentDayMetricsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `dayStartOffsetSeconds`.
    public var dayStartOffsetSeconds: Field<Int> { Field("dayStartOffsetSeconds") }
    /// `adherenceScheduleSeconds`.
    public var adherenceScheduleSeconds: Field<Int> { Field("adherenceScheduleSeconds") }
    /// `conformanceScheduleSeconds`.
    public var conformanceScheduleSeconds: Field<Int> { Field("conformanceScheduleSeconds") }
    /// `conformanceActualSeconds`.
    public var conformanceActualSeconds: Field<Int> { Field("conformanceActualSeconds") }
    /// `exceptionCount`.
    public var exceptionCount: Field<Int> { Field("exceptionCount") }
    /// `exceptionDurationSeconds`.
    public var exceptionDurationSeconds: Field<Int> { Field("exceptionDurationSeconds") }
    /// `actualLengthSeconds`.
    public var actualLengthSeconds: Field<Int> { Field("actualLengthSeconds") }
    /// `scheduleLengthSeconds`.
    public var scheduleLengthSeconds: Field<Int> { Field("scheduleLengthSeconds") }
    /// `impactSeconds`.
    public var impactSeconds: Field<Int> { Field("impactSeconds") }
    /// `adherencePercentage`.
    public var adherencePercentage: Field<Double> { Field("adherencePercentage") }
    /// `conformancePercentage`.
    public var conformancePercentage: Field<Double> { Field("conformancePercentage") }
}

/// The schema `WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceAgentResult`.
public typealias WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceAgentResult = Model<WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceAgentResultFields>

/// The properties of ``WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceAgentResult``.
public struct WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceAgentResultFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `user`.
    public var user: Field<WfmHistoricalAdherenceAgentCalculationsCompleteTopicUserReference> { Field("user") }
    /// `startDate`.
    public var startDate: Field<Instant> { Field("startDate") }
    /// `endDate`.
    public var endDate: Field<Instant> { Field("endDate") }
    /// `calculationsCompletedDate`.
    public var calculationsCompletedDate: Field<Instant> { Field("calculationsCompletedDate") }
    /// `targetAdherencePercentage`.
    public var targetAdherencePercentage: Field<Double> { Field("targetAdherencePercentage") }
    /// `adherencePercentage`.
    public var adherencePercentage: Field<Double> { Field("adherencePercentage") }
    /// `conformancePercentage`.
    public var conformancePercentage: Field<Double> { Field("conformancePercentage") }
    /// `impact`.
    public var impact: Field<WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceAgentResultImpact> { Field("impact") }
    /// `exceptionInfo`.
    public var exceptionInfo: Field<[WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceExceptionInfo]> { Field("exceptionInfo") }
    /// `dayMetrics`.
    public var dayMetrics: Field<[WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceAgentDayMetrics]> { Field("dayMetrics") }
    /// `actuals`.
    public var actuals: Field<[WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceActuals]> { Field("actuals") }
    /// `scheduledActivities`.
    public var scheduledActivities: Field<[WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceScheduledActivity]> { Field("scheduledActivities") }
    /// `secondaryPresenceLookupItems`.
    public var secondaryPresenceLookupItems: Field<[WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmSecondaryPresenceLookupItem]> { Field("secondaryPresenceLookupItems") }
}

/// A value of `impact` of ``WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceAgentResult``,
/// open to those that are newer than this version.
public struct WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceAgentResultImpact: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    public static var unknown: Self { "Unknown" }
    /// `Positive`.
    public static var positive: Self { "Positive" }
    /// `Negative`.
    public static var negative: Self { "Negative" }
    /// `Neutral`.
    public static var neutral: Self { "Neutral" }
}

/// The schema `WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceExceptionInfo`.
public typealias WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceExceptionInfo = Model<WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceExceptionInfoFields>

/// The properties of ``WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceExceptionInfo``.
public struct WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceExceptionInfoFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `startOffsetSeconds`.
    public var startOffsetSeconds: Field<Int> { Field("startOffsetSeconds") }
    /// `endOffsetSeconds`.
    public var endOffsetSeconds: Field<Int> { Field("endOffsetSeconds") }
    /// `scheduledActivityCodeId`.
    public var scheduledActivityCodeId: Field<String> { Field("scheduledActivityCodeId") }
    /// `scheduledActivityCategory`.
    public var scheduledActivityCategory: Field<WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceExceptionInfoScheduledActivityCategory> { Field("scheduledActivityCategory") }
    /// `scheduledSecondaryPresenceLookupIds`.
    public var scheduledSecondaryPresenceLookupIds: Field<[String]> { Field("scheduledSecondaryPresenceLookupIds") }
    /// `actualActivityCodeId`.
    public var actualActivityCodeId: Field<String> { Field("actualActivityCodeId") }
    /// `actualActivityCategory`.
    public var actualActivityCategory: Field<WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceExceptionInfoActualActivityCategory> { Field("actualActivityCategory") }
    /// `systemPresence`.
    public var systemPresence: Field<WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceExceptionInfoSystemPresence> { Field("systemPresence") }
    /// `routingStatus`.
    public var routingStatus: Field<WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceExceptionInfoRoutingStatus> { Field("routingStatus") }
    /// `impact`.
    public var impact: Field<WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceExceptionInfoImpact> { Field("impact") }
    /// `secondaryPresenceLookupId`.
    public var secondaryPresenceLookupId: Field<String> { Field("secondaryPresenceLookupId") }
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
    public static var unknown: Self { "Unknown" }
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
    /// `Unscheduled`.
    public static var unscheduled: Self { "Unscheduled" }
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
    public static var unknown: Self { "Unknown" }
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
    /// `Unscheduled`.
    public static var unscheduled: Self { "Unscheduled" }
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
    public static var unknown: Self { "Unknown" }
    /// `Available`.
    public static var available: Self { "Available" }
    /// `Away`.
    public static var away: Self { "Away" }
    /// `Busy`.
    public static var busy: Self { "Busy" }
    /// `Offline`.
    public static var offline: Self { "Offline" }
    /// `Idle`.
    public static var idle: Self { "Idle" }
    /// `OnQueue`.
    public static var onQueue: Self { "OnQueue" }
    /// `Meal`.
    public static var meal: Self { "Meal" }
    /// `Meeting`.
    public static var meeting: Self { "Meeting" }
    /// `Break`.
    public static var `break`: Self { "Break" }
    /// `Training`.
    public static var training: Self { "Training" }
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
    public static var unknown: Self { "UNKNOWN" }
    /// `OFF_QUEUE`.
    public static var offQueue: Self { "OFF_QUEUE" }
    /// `IDLE`.
    public static var idle: Self { "IDLE" }
    /// `INTERACTING`.
    public static var interacting: Self { "INTERACTING" }
    /// `NOT_RESPONDING`.
    public static var notResponding: Self { "NOT_RESPONDING" }
    /// `COMMUNICATING`.
    public static var communicating: Self { "COMMUNICATING" }
}

/// A value of `impact` of ``WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceExceptionInfo``,
/// open to those that are newer than this version.
public struct WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceExceptionInfoImpact: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    public static var unknown: Self { "Unknown" }
    /// `Positive`.
    public static var positive: Self { "Positive" }
    /// `Negative`.
    public static var negative: Self { "Negative" }
    /// `Neutral`.
    public static var neutral: Self { "Neutral" }
}

/// The schema `WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceScheduledActivity`.
public typealias WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceScheduledActivity = Model<WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceScheduledActivityFields>

/// The properties of ``WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceScheduledActivity``.
public struct WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceScheduledActivityFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `activityCodeId`.
    public var activityCodeId: Field<String> { Field("activityCodeId") }
    /// `startOffsetSeconds`.
    public var startOffsetSeconds: Field<Int> { Field("startOffsetSeconds") }
    /// `endOffsetSeconds`.
    public var endOffsetSeconds: Field<Int> { Field("endOffsetSeconds") }
}

/// The schema `WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmSecondaryPresenceLookupItem`.
public typealias WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmSecondaryPresenceLookupItem = Model<WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmSecondaryPresenceLookupItemFields>

/// The properties of ``WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmSecondaryPresenceLookupItem``.
public struct WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmSecondaryPresenceLookupItemFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `lookupId`.
    public var lookupId: Field<String> { Field("lookupId") }
    /// `secondaryPresence`.
    public var secondaryPresence: Field<WfmHistoricalAdherenceAgentCalculationsCompleteTopicSecondaryPresenceReference> { Field("secondaryPresence") }
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
    public var id: Field<String> { Field("id") }
    /// `downloadUrls`.
    public var downloadUrls: Field<[String]> { Field("downloadUrls") }
    /// `queryState`.
    public var queryState: Field<WfmHistoricalAdherenceBulkCalculationsCompleteTopicWfmHistoricalAdherenceBulkCalculationsCompleteNotificationQueryState> { Field("queryState") }
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
    public static var unknown: Self { "Unknown" }
    /// `Complete`.
    public static var complete: Self { "Complete" }
    /// `Error`.
    public static var error: Self { "Error" }
    /// `Processing`.
    public static var processing: Self { "Processing" }
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
    public var id: Field<String> { Field("id") }
    /// `downloadUrl`.
    public var downloadUrl: Field<String> { Field("downloadUrl") }
    /// `downloadUrls`.
    public var downloadUrls: Field<[String]> { Field("downloadUrls") }
    /// `queryState`.
    public var queryState: Field<WfmHistoricalAdherenceCalculationsCompleteTopicWfmHistoricalAdherenceCalculationsCompleteNoticeQueryState> { Field("queryState") }
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
    public static var processing: Self { "Processing" }
    /// `Complete`.
    public static var complete: Self { "Complete" }
    /// `Canceled`.
    public static var canceled: Self { "Canceled" }
    /// `Error`.
    public static var error: Self { "Error" }
}

/// The schema `WfmHistoricalDataImportPurgeCompleteTopicHistoricalDataDeleteEntity`.
public typealias WfmHistoricalDataImportPurgeCompleteTopicHistoricalDataDeleteEntity = Model<WfmHistoricalDataImportPurgeCompleteTopicHistoricalDataDeleteEntityFields>

/// The properties of ``WfmHistoricalDataImportPurgeCompleteTopicHistoricalDataDeleteEntity``.
public struct WfmHistoricalDataImportPurgeCompleteTopicHistoricalDataDeleteEntityFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `requestId`.
    public var requestId: Field<String> { Field("requestId") }
    /// `status`.
    public var status: Field<WfmHistoricalDataImportPurgeCompleteTopicHistoricalDataDeleteEntityStatus> { Field("status") }
}

/// A value of `status` of ``WfmHistoricalDataImportPurgeCompleteTopicHistoricalDataDeleteEntity``, open to those that
/// are newer than this version.
public struct WfmHistoricalDataImportPurgeCompleteTopicHistoricalDataDeleteEntityStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    public static var unknown: Self { "Unknown" }
    /// `InProgress`.
    public static var inProgress: Self { "InProgress" }
    /// `Success`.
    public static var success: Self { "Success" }
}

/// The schema `WfmHistoricalDataImportPurgeCompleteTopicHistoricalDataDisallowedDeleteEntity`.
public typealias WfmHistoricalDataImportPurgeCompleteTopicHistoricalDataDisallowedDeleteEntity = Model<WfmHistoricalDataImportPurgeCompleteTopicHistoricalDataDisallowedDeleteEntityFields>

/// The properties of ``WfmHistoricalDataImportPurgeCompleteTopicHistoricalDataDisallowedDeleteEntity``.
public struct WfmHistoricalDataImportPurgeCompleteTopicHistoricalDataDisallowedDeleteEntityFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `requestId`.
    public var requestId: Field<String> { Field("requestId") }
    /// `reason`.
    public var reason: Field<WfmHistoricalDataImportPurgeCompleteTopicHistoricalDataDisallowedDeleteEntityReason> { Field("reason") }
}

/// A value of `reason` of ``WfmHistoricalDataImportPurgeCompleteTopicHistoricalDataDisallowedDeleteEntity``, open to
/// those that are newer than this version.
public struct WfmHistoricalDataImportPurgeCompleteTopicHistoricalDataDisallowedDeleteEntityReason: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    public static var unknown: Self { "Unknown" }
    /// `DeleteInProgress`.
    public static var deleteInProgress: Self { "DeleteInProgress" }
    /// `ValidationInProgress`.
    public static var validationInProgress: Self { "ValidationInProgress" }
    /// `RequestIdNotFound`.
    public static var requestIdNotFound: Self { "RequestIdNotFound" }
    /// `InvalidRequest`.
    public static var invalidRequest: Self { "InvalidRequest" }
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
    public var id: Field<String> { Field("id") }
    /// `state`.
    public var state: Field<WfmHistoricalDataImportPurgeCompleteTopicHistoricalDataPurgeRequestCompleteState> { Field("state") }
    /// `entities`.
    public var entities: Field<[WfmHistoricalDataImportPurgeCompleteTopicHistoricalDataDeleteEntity]> { Field("entities") }
    /// `disallowedEntities`.
    public var disallowedEntities: Field<[WfmHistoricalDataImportPurgeCompleteTopicHistoricalDataDisallowedDeleteEntity]> { Field("disallowedEntities") }
}

/// A value of `state` of ``WfmHistoricalDataImportPurgeCompleteTopicHistoricalDataPurgeRequestComplete``, open to those
/// that are newer than this version.
public struct WfmHistoricalDataImportPurgeCompleteTopicHistoricalDataPurgeRequestCompleteState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    public static var unknown: Self { "Unknown" }
    /// `Processing`.
    public static var processing: Self { "Processing" }
    /// `Complete`.
    public static var complete: Self { "Complete" }
    /// `Error`.
    public static var error: Self { "Error" }
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
    public var status: Field<WfmHistoricalDataUploadPurgeRequestStatusTopicHistoricalDataUploadPurgeRequestUpdateStatus> { Field("status") }
}

/// A value of `status` of ``WfmHistoricalDataUploadPurgeRequestStatusTopicHistoricalDataUploadPurgeRequestUpdate``,
/// open to those that are newer than this version.
public struct WfmHistoricalDataUploadPurgeRequestStatusTopicHistoricalDataUploadPurgeRequestUpdateStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `InProgress`.
    public static var inProgress: Self { "InProgress" }
    /// `Success`.
    public static var success: Self { "Success" }
    /// `Failed`.
    public static var failed: Self { "Failed" }
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
    public var requestId: Field<String> { Field("requestId") }
    /// `dateImportStarted`.
    public var dateImportStarted: Field<Instant> { Field("dateImportStarted") }
    /// `dateImportEnded`.
    public var dateImportEnded: Field<Instant> { Field("dateImportEnded") }
    /// `dateCreated`.
    public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`.
    public var dateModified: Field<Instant> { Field("dateModified") }
    /// `status`.
    public var status: Field<WfmHistoricalDataUploadRequestStatusTopicHistoricalDataUploadRequestUpdateStatus> { Field("status") }
    /// `error`.
    public var error: Field<String> { Field("error") }
    /// `active`.
    public var active: Field<Bool> { Field("active") }
    /// `type`.
    public var type: Field<WfmHistoricalDataUploadRequestStatusTopicHistoricalDataUploadRequestUpdateType> { Field("type") }
    /// `fileName`.
    public var fileName: Field<String> { Field("fileName") }
    /// `fileSize`.
    public var fileSize: Field<Int> { Field("fileSize") }
}

/// A value of `status` of ``WfmHistoricalDataUploadRequestStatusTopicHistoricalDataUploadRequestUpdate``, open to those
/// that are newer than this version.
public struct WfmHistoricalDataUploadRequestStatusTopicHistoricalDataUploadRequestUpdateStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Initiated`.
    public static var initiated: Self { "Initiated" }
    /// `InProgress`.
    public static var inProgress: Self { "InProgress" }
    /// `Pending`.
    public static var pending: Self { "Pending" }
    /// `Success`.
    public static var success: Self { "Success" }
    /// `Failed`.
    public static var failed: Self { "Failed" }
    /// `Cancelled`.
    public static var cancelled: Self { "Cancelled" }
    /// `Purged`.
    public static var purged: Self { "Purged" }
    /// `PurgePending`.
    public static var purgePending: Self { "PurgePending" }
}

/// A value of `type` of ``WfmHistoricalDataUploadRequestStatusTopicHistoricalDataUploadRequestUpdate``, open to those
/// that are newer than this version.
public struct WfmHistoricalDataUploadRequestStatusTopicHistoricalDataUploadRequestUpdateType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Csv`.
    public static var csv: Self { "Csv" }
    /// `Json`.
    public static var json: Self { "Json" }
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
    public var operationId: Field<String> { Field("operationId") }
    /// `downloadUrls`.
    public var downloadUrls: Field<[String]> { Field("downloadUrls") }
    /// `state`.
    public var state: Field<WfmHistoricalShrinkageCalculationsCompleteTopicHistoricalShrinkageCalculationsCompleteNotificationState> { Field("state") }
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
    public static var unknown: Self { "Unknown" }
    /// `Complete`.
    public static var complete: Self { "Complete" }
    /// `Error`.
    public static var error: Self { "Error" }
    /// `Processing`.
    public static var processing: Self { "Processing" }
}
