// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient

/// The schema `HeadcountForecast`.
public typealias HeadcountForecast = Model<HeadcountForecastFields>

/// The properties of ``HeadcountForecast``.
public struct HeadcountForecastFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `required`, required.
    @_alwaysEmitIntoClient public var required: Field<[HeadcountInterval]> { Field("required") }
    /// `requiredWithoutShrinkage`, required.
    @_alwaysEmitIntoClient public var requiredWithoutShrinkage: Field<[HeadcountInterval]> { Field("requiredWithoutShrinkage") }
}

/// The schema `HeadcountInterval`.
public typealias HeadcountInterval = Model<HeadcountIntervalFields>

/// The properties of ``HeadcountInterval``.
public struct HeadcountIntervalFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `interval`, required.
    @_alwaysEmitIntoClient public var interval: Field<Instant> { Field("interval") }
    /// `value`, required.
    @_alwaysEmitIntoClient public var value: Field<Double> { Field("value") }
}

/// The schema `HistoricalAdherenceActuals`.
public typealias HistoricalAdherenceActuals = Model<HistoricalAdherenceActualsFields>

/// The properties of ``HistoricalAdherenceActuals``.
public struct HistoricalAdherenceActualsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `actualActivityCategory`.
    @_alwaysEmitIntoClient public var actualActivityCategory: Field<HistoricalAdherenceActualsActualActivityCategory> { Field("actualActivityCategory") }
    /// `actualSecondaryPresenceLookupId`.
    @_alwaysEmitIntoClient public var actualSecondaryPresenceLookupId: Field<String> { Field("actualSecondaryPresenceLookupId") }
    /// `startOffsetSeconds`.
    @_alwaysEmitIntoClient public var startOffsetSeconds: Field<Int> { Field("startOffsetSeconds") }
    /// `endOffsetSeconds`.
    @_alwaysEmitIntoClient public var endOffsetSeconds: Field<Int> { Field("endOffsetSeconds") }
}

/// A value of `actualActivityCategory` of ``HistoricalAdherenceActuals``, open to those that are newer than this
/// version.
public struct HistoricalAdherenceActualsActualActivityCategory: OpenEnum {
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
    /// `Unscheduled`.
    @_alwaysEmitIntoClient public static var unscheduled: Self { "Unscheduled" }
}

/// The schema `HistoricalAdherenceDayMetrics`.
public typealias HistoricalAdherenceDayMetrics = Model<HistoricalAdherenceDayMetricsFields>

/// The properties of ``HistoricalAdherenceDayMetrics``.
public struct HistoricalAdherenceDayMetricsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `dayStartOffsetSecs`.
    @_alwaysEmitIntoClient public var dayStartOffsetSecs: Field<Int> { Field("dayStartOffsetSecs") }
    /// `adherenceScheduleSecs`.
    @_alwaysEmitIntoClient public var adherenceScheduleSecs: Field<Int> { Field("adherenceScheduleSecs") }
    /// `conformanceScheduleSecs`.
    @_alwaysEmitIntoClient public var conformanceScheduleSecs: Field<Int> { Field("conformanceScheduleSecs") }
    /// `conformanceActualSecs`.
    @_alwaysEmitIntoClient public var conformanceActualSecs: Field<Int> { Field("conformanceActualSecs") }
    /// `exceptionCount`.
    @_alwaysEmitIntoClient public var exceptionCount: Field<Int> { Field("exceptionCount") }
    /// `exceptionDurationSecs`.
    @_alwaysEmitIntoClient public var exceptionDurationSecs: Field<Int> { Field("exceptionDurationSecs") }
    /// `impactSeconds`.
    @_alwaysEmitIntoClient public var impactSeconds: Field<Int> { Field("impactSeconds") }
    /// `scheduleLengthSecs`.
    @_alwaysEmitIntoClient public var scheduleLengthSecs: Field<Int> { Field("scheduleLengthSecs") }
    /// `actualLengthSecs`.
    @_alwaysEmitIntoClient public var actualLengthSecs: Field<Int> { Field("actualLengthSecs") }
    /// `adherencePercentage`.
    @_alwaysEmitIntoClient public var adherencePercentage: Field<Double> { Field("adherencePercentage") }
    /// `conformancePercentage`.
    @_alwaysEmitIntoClient public var conformancePercentage: Field<Double> { Field("conformancePercentage") }
}

/// The schema `HistoricalAdherenceExceptionInfo`.
public typealias HistoricalAdherenceExceptionInfo = Model<HistoricalAdherenceExceptionInfoFields>

/// The properties of ``HistoricalAdherenceExceptionInfo``.
public struct HistoricalAdherenceExceptionInfoFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `startOffsetSeconds`.
    @_alwaysEmitIntoClient public var startOffsetSeconds: Field<Int> { Field("startOffsetSeconds") }
    /// `endOffsetSeconds`.
    @_alwaysEmitIntoClient public var endOffsetSeconds: Field<Int> { Field("endOffsetSeconds") }
    /// `scheduledActivityCodeId`.
    @_alwaysEmitIntoClient public var scheduledActivityCodeId: Field<String> { Field("scheduledActivityCodeId") }
    /// `scheduledActivityCategory`.
    @_alwaysEmitIntoClient public var scheduledActivityCategory: Field<HistoricalAdherenceExceptionInfoScheduledActivityCategory> { Field("scheduledActivityCategory") }
    /// `scheduledSecondaryPresenceLookupIds`.
    @_alwaysEmitIntoClient public var scheduledSecondaryPresenceLookupIds: Field<[String]> { Field("scheduledSecondaryPresenceLookupIds") }
    /// `actualActivityCodeId`.
    @_alwaysEmitIntoClient public var actualActivityCodeId: Field<String> { Field("actualActivityCodeId") }
    /// `actualActivityCategory`.
    @_alwaysEmitIntoClient public var actualActivityCategory: Field<HistoricalAdherenceExceptionInfoActualActivityCategory> { Field("actualActivityCategory") }
    /// `systemPresence`.
    @_alwaysEmitIntoClient public var systemPresence: Field<HistoricalAdherenceExceptionInfoSystemPresence> { Field("systemPresence") }
    /// `routingStatus`.
    @_alwaysEmitIntoClient public var routingStatus: Field<HistoricalAdherenceExceptionInfoRoutingStatus> { Field("routingStatus") }
    /// `impact`.
    @_alwaysEmitIntoClient public var impact: Field<HistoricalAdherenceExceptionInfoImpact> { Field("impact") }
    /// `secondaryPresenceLookupId`.
    @_alwaysEmitIntoClient public var secondaryPresenceLookupId: Field<String> { Field("secondaryPresenceLookupId") }
}

/// A value of `scheduledActivityCategory` of ``HistoricalAdherenceExceptionInfo``, open to those that are newer than
/// this version.
public struct HistoricalAdherenceExceptionInfoScheduledActivityCategory: OpenEnum {
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
    /// `Unscheduled`.
    @_alwaysEmitIntoClient public static var unscheduled: Self { "Unscheduled" }
}

/// A value of `actualActivityCategory` of ``HistoricalAdherenceExceptionInfo``, open to those that are newer than this
/// version.
public struct HistoricalAdherenceExceptionInfoActualActivityCategory: OpenEnum {
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
    /// `Unscheduled`.
    @_alwaysEmitIntoClient public static var unscheduled: Self { "Unscheduled" }
}

/// A value of `systemPresence` of ``HistoricalAdherenceExceptionInfo``, open to those that are newer than this version.
public struct HistoricalAdherenceExceptionInfoSystemPresence: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
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
    /// `Training`.
    @_alwaysEmitIntoClient public static var training: Self { "Training" }
    /// `Meeting`.
    @_alwaysEmitIntoClient public static var meeting: Self { "Meeting" }
    /// `Break`.
    @_alwaysEmitIntoClient public static var `break`: Self { "Break" }
}

/// A value of `routingStatus` of ``HistoricalAdherenceExceptionInfo``, open to those that are newer than this version.
public struct HistoricalAdherenceExceptionInfoRoutingStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
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

/// A value of `impact` of ``HistoricalAdherenceExceptionInfo``, open to those that are newer than this version.
public struct HistoricalAdherenceExceptionInfoImpact: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Positive`.
    @_alwaysEmitIntoClient public static var positive: Self { "Positive" }
    /// `Negative`.
    @_alwaysEmitIntoClient public static var negative: Self { "Negative" }
    /// `Neutral`.
    @_alwaysEmitIntoClient public static var neutral: Self { "Neutral" }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
}

/// The schema `HistoricalAdherenceQueryResult`.
public typealias HistoricalAdherenceQueryResult = Model<HistoricalAdherenceQueryResultFields>

/// The properties of ``HistoricalAdherenceQueryResult``.
public struct HistoricalAdherenceQueryResultFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `userId`.
    @_alwaysEmitIntoClient public var userId: Field<String> { Field("userId") }
    /// `managementUnitId`.
    @_alwaysEmitIntoClient public var managementUnitId: Field<String> { Field("managementUnitId") }
    /// `startDate`.
    @_alwaysEmitIntoClient public var startDate: Field<Instant> { Field("startDate") }
    /// `endDate`.
    @_alwaysEmitIntoClient public var endDate: Field<Instant> { Field("endDate") }
    /// `adherencePercentage`.
    @_alwaysEmitIntoClient public var adherencePercentage: Field<Double> { Field("adherencePercentage") }
    /// `conformancePercentage`.
    @_alwaysEmitIntoClient public var conformancePercentage: Field<Double> { Field("conformancePercentage") }
    /// `impact`.
    @_alwaysEmitIntoClient public var impact: Field<HistoricalAdherenceQueryResultImpact> { Field("impact") }
    /// `exceptionInfo`.
    @_alwaysEmitIntoClient public var exceptionInfo: Field<[HistoricalAdherenceExceptionInfo]> { Field("exceptionInfo") }
    /// `dayMetrics`.
    @_alwaysEmitIntoClient public var dayMetrics: Field<[HistoricalAdherenceDayMetrics]> { Field("dayMetrics") }
    /// `actualsEndDate`.
    @_alwaysEmitIntoClient public var actualsEndDate: Field<Instant> { Field("actualsEndDate") }
    /// `actuals`.
    @_alwaysEmitIntoClient public var actuals: Field<[HistoricalAdherenceActuals]> { Field("actuals") }
}

/// A value of `impact` of ``HistoricalAdherenceQueryResult``, open to those that are newer than this version.
public struct HistoricalAdherenceQueryResultImpact: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Positive`.
    @_alwaysEmitIntoClient public static var positive: Self { "Positive" }
    /// `Negative`.
    @_alwaysEmitIntoClient public static var negative: Self { "Negative" }
    /// `Neutral`.
    @_alwaysEmitIntoClient public static var neutral: Self { "Neutral" }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
}

/// The schema `HistoricalData`.
public typealias HistoricalData = Model<HistoricalDataFields>

/// The properties of ``HistoricalData``.
public struct HistoricalDataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `daily`.
    @_alwaysEmitIntoClient public var daily: Field<Daily> { Field("daily") }
    /// `quarterHour`.
    @_alwaysEmitIntoClient public var quarterHour: Field<QuarterHourly> { Field("quarterHour") }
}

/// The schema `HistoricalDataDeleteEntity`.
public typealias HistoricalDataDeleteEntity = Model<HistoricalDataDeleteEntityFields>

/// The properties of ``HistoricalDataDeleteEntity``.
public struct HistoricalDataDeleteEntityFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `requestId`.
    @_alwaysEmitIntoClient public var requestId: Field<String> { Field("requestId") }
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<HistoricalDataDeleteEntityStatus> { Field("status") }
}

/// A value of `status` of ``HistoricalDataDeleteEntity``, open to those that are newer than this version.
public struct HistoricalDataDeleteEntityStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `InProgress`.
    @_alwaysEmitIntoClient public static var inProgress: Self { "InProgress" }
    /// `Success`.
    @_alwaysEmitIntoClient public static var success: Self { "Success" }
}

/// The schema `HistoricalDataDisallowedDeleteEntity`.
public typealias HistoricalDataDisallowedDeleteEntity = Model<HistoricalDataDisallowedDeleteEntityFields>

/// The properties of ``HistoricalDataDisallowedDeleteEntity``.
public struct HistoricalDataDisallowedDeleteEntityFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `requestId`.
    @_alwaysEmitIntoClient public var requestId: Field<String> { Field("requestId") }
    /// `reason`.
    @_alwaysEmitIntoClient public var reason: Field<HistoricalDataDisallowedDeleteEntityReason> { Field("reason") }
}

/// A value of `reason` of ``HistoricalDataDisallowedDeleteEntity``, open to those that are newer than this version.
public struct HistoricalDataDisallowedDeleteEntityReason: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `InvalidRequest`.
    @_alwaysEmitIntoClient public static var invalidRequest: Self { "InvalidRequest" }
    /// `ValidationInProgress`.
    @_alwaysEmitIntoClient public static var validationInProgress: Self { "ValidationInProgress" }
    /// `DeleteInProgress`.
    @_alwaysEmitIntoClient public static var deleteInProgress: Self { "DeleteInProgress" }
    /// `RequestIdNotFound`.
    @_alwaysEmitIntoClient public static var requestIdNotFound: Self { "RequestIdNotFound" }
}

/// The schema `HistoricalDataJobEntityStatus`.
public typealias HistoricalDataJobEntityStatus = Model<HistoricalDataJobEntityStatusFields>

/// The properties of ``HistoricalDataJobEntityStatus``.
public struct HistoricalDataJobEntityStatusFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `state`.
    @_alwaysEmitIntoClient public var state: Field<HistoricalDataJobEntityStatusState> { Field("state") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `state` of ``HistoricalDataJobEntityStatus``, open to those that are newer than this version.
public struct HistoricalDataJobEntityStatusState: OpenEnum {
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

/// The schema `HistoricalImportDeleteFilesJobRequest`.
public typealias HistoricalImportDeleteFilesJobRequest = Model<HistoricalImportDeleteFilesJobRequestFields>

/// The properties of ``HistoricalImportDeleteFilesJobRequest``.
public struct HistoricalImportDeleteFilesJobRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `requestIds`, required.
    @_alwaysEmitIntoClient public var requestIds: Field<[String]> { Field("requestIds") }
}

/// The schema `HistoricalImportDeleteFilesJobResponse`.
public typealias HistoricalImportDeleteFilesJobResponse = Model<HistoricalImportDeleteFilesJobResponseFields>

/// The properties of ``HistoricalImportDeleteFilesJobResponse``.
public struct HistoricalImportDeleteFilesJobResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `state`.
    @_alwaysEmitIntoClient public var state: Field<HistoricalImportDeleteFilesJobResponseState> { Field("state") }
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[HistoricalDataDeleteEntity]> { Field("entities") }
    /// `disallowedEntities`.
    @_alwaysEmitIntoClient public var disallowedEntities: Field<[HistoricalDataDisallowedDeleteEntity]> { Field("disallowedEntities") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `state` of ``HistoricalImportDeleteFilesJobResponse``, open to those that are newer than this version.
public struct HistoricalImportDeleteFilesJobResponseState: OpenEnum {
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

/// The schema `HistoricalImportOverallDeleteStatusResponse`.
public typealias HistoricalImportOverallDeleteStatusResponse = Model<HistoricalImportOverallDeleteStatusResponseFields>

/// The properties of ``HistoricalImportOverallDeleteStatusResponse``.
public struct HistoricalImportOverallDeleteStatusResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[HistoricalDataJobEntityStatus]> { Field("entities") }
    /// `status`, set by the platform.
    @_alwaysEmitIntoClient public var status: Field<HistoricalImportOverallDeleteStatusResponseStatus> { Field("status") }
}

/// A value of `status` of ``HistoricalImportOverallDeleteStatusResponse``, open to those that are newer than this
/// version.
public struct HistoricalImportOverallDeleteStatusResponseStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Processing`.
    @_alwaysEmitIntoClient public static var processing: Self { "Processing" }
    /// `Complete`.
    @_alwaysEmitIntoClient public static var complete: Self { "Complete" }
}

/// The schema `HistoricalImportStatus`.
public typealias HistoricalImportStatus = Model<HistoricalImportStatusFields>

/// The properties of ``HistoricalImportStatus``.
public struct HistoricalImportStatusFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `requestId`, set by the platform.
    @_alwaysEmitIntoClient public var requestId: Field<String> { Field("requestId") }
    /// `dateImportEnded`, set by the platform.
    @_alwaysEmitIntoClient public var dateImportEnded: Field<Instant> { Field("dateImportEnded") }
    /// `dateImportStarted`, set by the platform.
    @_alwaysEmitIntoClient public var dateImportStarted: Field<Instant> { Field("dateImportStarted") }
    /// `status`, set by the platform.
    @_alwaysEmitIntoClient public var status: Field<HistoricalImportStatusStatus> { Field("status") }
    /// `error`, set by the platform.
    @_alwaysEmitIntoClient public var error: Field<String> { Field("error") }
    /// `dateCreated`, set by the platform.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`, set by the platform.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `active`, set by the platform.
    @_alwaysEmitIntoClient public var active: Field<Bool> { Field("active") }
    /// `type`, set by the platform.
    @_alwaysEmitIntoClient public var type: Field<HistoricalImportStatusType> { Field("type") }
    /// `fileName`, set by the platform.
    @_alwaysEmitIntoClient public var fileName: Field<String> { Field("fileName") }
    /// `fileSize`, set by the platform.
    @_alwaysEmitIntoClient public var fileSize: Field<Int> { Field("fileSize") }
}

/// A value of `status` of ``HistoricalImportStatus``, open to those that are newer than this version.
public struct HistoricalImportStatusStatus: OpenEnum {
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

/// A value of `type` of ``HistoricalImportStatus``, open to those that are newer than this version.
public struct HistoricalImportStatusType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Csv`.
    @_alwaysEmitIntoClient public static var csv: Self { "Csv" }
    /// `Json`.
    @_alwaysEmitIntoClient public static var json: Self { "Json" }
}

/// The schema `HistoricalImportStatusJobResponse`.
public typealias HistoricalImportStatusJobResponse = Model<HistoricalImportStatusJobResponseFields>

/// The properties of ``HistoricalImportStatusJobResponse``.
public struct HistoricalImportStatusJobResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `importStatusResult`.
    @_alwaysEmitIntoClient public var importStatusResult: Field<HistoricalImportStatus> { Field("importStatusResult") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `HistoricalImportStatusListing`.
public typealias HistoricalImportStatusListing = Model<HistoricalImportStatusListingFields>

/// The properties of ``HistoricalImportStatusListing``.
public struct HistoricalImportStatusListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[HistoricalImportStatus]> { Field("entities") }
    /// `downloadUrl`.
    @_alwaysEmitIntoClient public var downloadUrl: Field<String> { Field("downloadUrl") }
}

/// The schema `HistoricalShrinkageActivityCategoryResponse`.
public typealias HistoricalShrinkageActivityCategoryResponse = Model<HistoricalShrinkageActivityCategoryResponseFields>

/// The properties of ``HistoricalShrinkageActivityCategoryResponse``.
public struct HistoricalShrinkageActivityCategoryResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `activityCategory`.
    @_alwaysEmitIntoClient public var activityCategory: Field<HistoricalShrinkageActivityCategoryResponseActivityCategory> { Field("activityCategory") }
    /// `shrinkageForActivityCategory`.
    @_alwaysEmitIntoClient public var shrinkageForActivityCategory: Field<HistoricalShrinkageAggregateResponse> { Field("shrinkageForActivityCategory") }
    /// `shrinkageForActivityCodes`.
    @_alwaysEmitIntoClient public var shrinkageForActivityCodes: Field<[HistoricalShrinkageActivityCodeResponse]> { Field("shrinkageForActivityCodes") }
}

/// A value of `activityCategory` of ``HistoricalShrinkageActivityCategoryResponse``, open to those that are newer than
/// this version.
public struct HistoricalShrinkageActivityCategoryResponseActivityCategory: OpenEnum {
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
    /// `Unscheduled`.
    @_alwaysEmitIntoClient public static var unscheduled: Self { "Unscheduled" }
}

/// The schema `HistoricalShrinkageActivityCodeResponse`.
public typealias HistoricalShrinkageActivityCodeResponse = Model<HistoricalShrinkageActivityCodeResponseFields>

/// The properties of ``HistoricalShrinkageActivityCodeResponse``.
public struct HistoricalShrinkageActivityCodeResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `activityCodeId`.
    @_alwaysEmitIntoClient public var activityCodeId: Field<String> { Field("activityCodeId") }
    /// `shrinkageForActivityCode`.
    @_alwaysEmitIntoClient public var shrinkageForActivityCode: Field<HistoricalShrinkageAggregateResponse> { Field("shrinkageForActivityCode") }
}

/// The schema `HistoricalShrinkageAggregateResponse`.
public typealias HistoricalShrinkageAggregateResponse = Model<HistoricalShrinkageAggregateResponseFields>

/// The properties of ``HistoricalShrinkageAggregateResponse``.
public struct HistoricalShrinkageAggregateResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `scheduledShrinkageSeconds`.
    @_alwaysEmitIntoClient public var scheduledShrinkageSeconds: Field<Int> { Field("scheduledShrinkageSeconds") }
    /// `scheduledShrinkagePercent`.
    @_alwaysEmitIntoClient public var scheduledShrinkagePercent: Field<Double> { Field("scheduledShrinkagePercent") }
    /// `actualShrinkageSeconds`.
    @_alwaysEmitIntoClient public var actualShrinkageSeconds: Field<Int> { Field("actualShrinkageSeconds") }
    /// `actualShrinkagePercent`.
    @_alwaysEmitIntoClient public var actualShrinkagePercent: Field<Double> { Field("actualShrinkagePercent") }
    /// `paidShrinkageSeconds`.
    @_alwaysEmitIntoClient public var paidShrinkageSeconds: Field<Int> { Field("paidShrinkageSeconds") }
    /// `unpaidShrinkageSeconds`.
    @_alwaysEmitIntoClient public var unpaidShrinkageSeconds: Field<Int> { Field("unpaidShrinkageSeconds") }
    /// `plannedShrinkageSeconds`.
    @_alwaysEmitIntoClient public var plannedShrinkageSeconds: Field<Int> { Field("plannedShrinkageSeconds") }
    /// `unplannedShrinkageSeconds`.
    @_alwaysEmitIntoClient public var unplannedShrinkageSeconds: Field<Int> { Field("unplannedShrinkageSeconds") }
}

/// The schema `HistoricalShrinkageResult`.
public typealias HistoricalShrinkageResult = Model<HistoricalShrinkageResultFields>

/// The properties of ``HistoricalShrinkageResult``.
public struct HistoricalShrinkageResultFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `startDate`.
    @_alwaysEmitIntoClient public var startDate: Field<Instant> { Field("startDate") }
    /// `endDate`.
    @_alwaysEmitIntoClient public var endDate: Field<Instant> { Field("endDate") }
    /// `totalScheduledDurationSeconds`.
    @_alwaysEmitIntoClient public var totalScheduledDurationSeconds: Field<Int> { Field("totalScheduledDurationSeconds") }
    /// `totalLoggedInDurationSeconds`.
    @_alwaysEmitIntoClient public var totalLoggedInDurationSeconds: Field<Int> { Field("totalLoggedInDurationSeconds") }
    /// `aggregatedShrinkage`.
    @_alwaysEmitIntoClient public var aggregatedShrinkage: Field<HistoricalShrinkageAggregateResponse> { Field("aggregatedShrinkage") }
    /// `shrinkageForActivityCategories`.
    @_alwaysEmitIntoClient public var shrinkageForActivityCategories: Field<[HistoricalShrinkageActivityCategoryResponse]> { Field("shrinkageForActivityCategories") }
    /// `businessUnitIds`.
    @_alwaysEmitIntoClient public var businessUnitIds: Field<[String]> { Field("businessUnitIds") }
}

/// The schema `HistoricalShrinkageResultListing`.
public typealias HistoricalShrinkageResultListing = Model<HistoricalShrinkageResultListingFields>

/// The properties of ``HistoricalShrinkageResultListing``.
public struct HistoricalShrinkageResultListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[HistoricalShrinkageResult]> { Field("entities") }
}

/// The schema `HrisTimeOffType`.
public typealias HrisTimeOffType = Model<HrisTimeOffTypeFields>

/// The properties of ``HrisTimeOffType``.
public struct HrisTimeOffTypeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `hrisIntegrationId`, required.
    @_alwaysEmitIntoClient public var hrisIntegrationId: Field<String> { Field("hrisIntegrationId") }
    /// `secondaryId`.
    @_alwaysEmitIntoClient public var secondaryId: Field<String> { Field("secondaryId") }
}

/// The schema `HrisTimeOffTypeResponse`.
public typealias HrisTimeOffTypeResponse = Model<HrisTimeOffTypeResponseFields>

/// The properties of ``HrisTimeOffTypeResponse``.
public struct HrisTimeOffTypeResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `secondaryId`.
    @_alwaysEmitIntoClient public var secondaryId: Field<String> { Field("secondaryId") }
}

/// The schema `HrisTimeOffTypesJobReference`.
public typealias HrisTimeOffTypesJobReference = Model<HrisTimeOffTypesJobReferenceFields>

/// The properties of ``HrisTimeOffTypesJobReference``.
public struct HrisTimeOffTypesJobReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<HrisTimeOffTypesJobReferenceStatus> { Field("status") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `status` of ``HrisTimeOffTypesJobReference``, open to those that are newer than this version.
public struct HrisTimeOffTypesJobReferenceStatus: OpenEnum {
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

/// The schema `HrisTimeOffTypesJobResponse`.
public typealias HrisTimeOffTypesJobResponse = Model<HrisTimeOffTypesJobResponseFields>

/// The properties of ``HrisTimeOffTypesJobResponse``.
public struct HrisTimeOffTypesJobResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[HrisTimeOffTypeResponse]> { Field("entities") }
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<HrisTimeOffTypesJobResponseStatus> { Field("status") }
}

/// A value of `status` of ``HrisTimeOffTypesJobResponse``, open to those that are newer than this version.
public struct HrisTimeOffTypesJobResponseStatus: OpenEnum {
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

/// The schema `HrisTimeOffTypesResponse`.
public typealias HrisTimeOffTypesResponse = Model<HrisTimeOffTypesResponseFields>

/// The properties of ``HrisTimeOffTypesResponse``.
public struct HrisTimeOffTypesResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `job`.
    @_alwaysEmitIntoClient public var job: Field<HrisTimeOffTypesJobReference> { Field("job") }
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[HrisTimeOffTypeResponse]> { Field("entities") }
}
