// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient

/// The schema `WfmBuIntradayDataUpdateTopicBuIntradayDataGroup`.
public typealias WfmBuIntradayDataUpdateTopicBuIntradayDataGroup = Model<WfmBuIntradayDataUpdateTopicBuIntradayDataGroupFields>

/// The properties of ``WfmBuIntradayDataUpdateTopicBuIntradayDataGroup``.
public struct WfmBuIntradayDataUpdateTopicBuIntradayDataGroupFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `mediaType`.
    @_alwaysEmitIntoClient public var mediaType: Field<WfmBuIntradayDataUpdateTopicBuIntradayDataGroupMediaType> { Field("mediaType") }
    /// `forecastDataSummary`.
    @_alwaysEmitIntoClient public var forecastDataSummary: Field<WfmBuIntradayDataUpdateTopicBuIntradayForecastData> { Field("forecastDataSummary") }
    /// `forecastDataPerInterval`.
    @_alwaysEmitIntoClient public var forecastDataPerInterval: Field<[WfmBuIntradayDataUpdateTopicBuIntradayForecastData]> { Field("forecastDataPerInterval") }
    /// `scheduleDataSummary`.
    @_alwaysEmitIntoClient public var scheduleDataSummary: Field<WfmBuIntradayDataUpdateTopicBuIntradayScheduleData> { Field("scheduleDataSummary") }
    /// `scheduleDataPerInterval`.
    @_alwaysEmitIntoClient public var scheduleDataPerInterval: Field<[WfmBuIntradayDataUpdateTopicBuIntradayScheduleData]> { Field("scheduleDataPerInterval") }
    /// `performancePredictionDataSummary`.
    @_alwaysEmitIntoClient public var performancePredictionDataSummary: Field<WfmBuIntradayDataUpdateTopicIntradayPerformancePredictionData> { Field("performancePredictionDataSummary") }
    /// `performancePredictionDataPerInterval`.
    @_alwaysEmitIntoClient public var performancePredictionDataPerInterval: Field<[WfmBuIntradayDataUpdateTopicIntradayPerformancePredictionData]> { Field("performancePredictionDataPerInterval") }
}

/// A value of `mediaType` of ``WfmBuIntradayDataUpdateTopicBuIntradayDataGroup``, open to those that are newer than
/// this version.
public struct WfmBuIntradayDataUpdateTopicBuIntradayDataGroupMediaType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Voice`.
    @_alwaysEmitIntoClient public static var voice: Self { "Voice" }
    /// `Chat`.
    @_alwaysEmitIntoClient public static var chat: Self { "Chat" }
    /// `Email`.
    @_alwaysEmitIntoClient public static var email: Self { "Email" }
    /// `Callback`.
    @_alwaysEmitIntoClient public static var callback: Self { "Callback" }
    /// `Message`.
    @_alwaysEmitIntoClient public static var message: Self { "Message" }
    /// `Workitem`.
    @_alwaysEmitIntoClient public static var workitem: Self { "Workitem" }
}

/// The schema `WfmBuIntradayDataUpdateTopicBuIntradayForecastData`.
public typealias WfmBuIntradayDataUpdateTopicBuIntradayForecastData = Model<WfmBuIntradayDataUpdateTopicBuIntradayForecastDataFields>

/// The properties of ``WfmBuIntradayDataUpdateTopicBuIntradayForecastData``.
public struct WfmBuIntradayDataUpdateTopicBuIntradayForecastDataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `offered`.
    @_alwaysEmitIntoClient public var offered: Field<Double> { Field("offered") }
    /// `averageHandleTimeSeconds`.
    @_alwaysEmitIntoClient public var averageHandleTimeSeconds: Field<Double> { Field("averageHandleTimeSeconds") }
}

/// The schema `WfmBuIntradayDataUpdateTopicBuIntradayNotification`.
///
/// Events of `v2.businessunits.{id}.workforcemanagement.intraday`.
public typealias WfmBuIntradayDataUpdateTopicBuIntradayNotification = Model<WfmBuIntradayDataUpdateTopicBuIntradayNotificationFields>

/// The properties of ``WfmBuIntradayDataUpdateTopicBuIntradayNotification``.
public struct WfmBuIntradayDataUpdateTopicBuIntradayNotificationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `operationId`.
    @_alwaysEmitIntoClient public var operationId: Field<String> { Field("operationId") }
    /// `result`.
    @_alwaysEmitIntoClient public var result: Field<WfmBuIntradayDataUpdateTopicBuIntradayResult> { Field("result") }
}

/// The schema `WfmBuIntradayDataUpdateTopicBuIntradayResult`.
public typealias WfmBuIntradayDataUpdateTopicBuIntradayResult = Model<WfmBuIntradayDataUpdateTopicBuIntradayResultFields>

/// The properties of ``WfmBuIntradayDataUpdateTopicBuIntradayResult``.
public struct WfmBuIntradayDataUpdateTopicBuIntradayResultFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `startDate`.
    @_alwaysEmitIntoClient public var startDate: Field<Instant> { Field("startDate") }
    /// `endDate`.
    @_alwaysEmitIntoClient public var endDate: Field<Instant> { Field("endDate") }
    /// `intervalLengthMinutes`.
    @_alwaysEmitIntoClient public var intervalLengthMinutes: Field<Int> { Field("intervalLengthMinutes") }
    /// `intradayDataGroupings`.
    @_alwaysEmitIntoClient public var intradayDataGroupings: Field<[WfmBuIntradayDataUpdateTopicBuIntradayDataGroup]> { Field("intradayDataGroupings") }
    /// `categories`.
    @_alwaysEmitIntoClient public var categories: Field<[WfmBuIntradayDataUpdateTopicBuIntradayResultCategories]> { Field("categories") }
    /// `noDataReason`.
    @_alwaysEmitIntoClient public var noDataReason: Field<String> { Field("noDataReason") }
    /// `schedule`.
    @_alwaysEmitIntoClient public var schedule: Field<WfmBuIntradayDataUpdateTopicBuScheduleReference> { Field("schedule") }
    /// `shortTermForecast`.
    @_alwaysEmitIntoClient public var shortTermForecast: Field<WfmBuIntradayDataUpdateTopicBuShortTermForecastReference> { Field("shortTermForecast") }
}

/// A value of `categories` of ``WfmBuIntradayDataUpdateTopicBuIntradayResult``, open to those that are newer than this
/// version.
public struct WfmBuIntradayDataUpdateTopicBuIntradayResultCategories: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ForecastData`.
    @_alwaysEmitIntoClient public static var forecastData: Self { "ForecastData" }
    /// `ScheduleData`.
    @_alwaysEmitIntoClient public static var scheduleData: Self { "ScheduleData" }
    /// `PerformancePredictionData`.
    @_alwaysEmitIntoClient public static var performancePredictionData: Self { "PerformancePredictionData" }
}

/// The schema `WfmBuIntradayDataUpdateTopicBuIntradayScheduleData`.
public typealias WfmBuIntradayDataUpdateTopicBuIntradayScheduleData = Model<WfmBuIntradayDataUpdateTopicBuIntradayScheduleDataFields>

/// The properties of ``WfmBuIntradayDataUpdateTopicBuIntradayScheduleData``.
public struct WfmBuIntradayDataUpdateTopicBuIntradayScheduleDataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `onQueueTimeSeconds`.
    @_alwaysEmitIntoClient public var onQueueTimeSeconds: Field<Int> { Field("onQueueTimeSeconds") }
}

/// The schema `WfmBuIntradayDataUpdateTopicBuScheduleReference`.
public typealias WfmBuIntradayDataUpdateTopicBuScheduleReference = Model<WfmBuIntradayDataUpdateTopicBuScheduleReferenceFields>

/// The properties of ``WfmBuIntradayDataUpdateTopicBuScheduleReference``.
public struct WfmBuIntradayDataUpdateTopicBuScheduleReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `weekDate`.
    @_alwaysEmitIntoClient public var weekDate: Field<Instant> { Field("weekDate") }
}

/// The schema `WfmBuIntradayDataUpdateTopicBuShortTermForecastReference`.
public typealias WfmBuIntradayDataUpdateTopicBuShortTermForecastReference = Model<WfmBuIntradayDataUpdateTopicBuShortTermForecastReferenceFields>

/// The properties of ``WfmBuIntradayDataUpdateTopicBuShortTermForecastReference``.
public struct WfmBuIntradayDataUpdateTopicBuShortTermForecastReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `weekDate`.
    @_alwaysEmitIntoClient public var weekDate: Field<String> { Field("weekDate") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
}

/// The schema `WfmBuIntradayDataUpdateTopicIntradayPerformancePredictionData`.
public typealias WfmBuIntradayDataUpdateTopicIntradayPerformancePredictionData = Model<WfmBuIntradayDataUpdateTopicIntradayPerformancePredictionDataFields>

/// The properties of ``WfmBuIntradayDataUpdateTopicIntradayPerformancePredictionData``.
public struct WfmBuIntradayDataUpdateTopicIntradayPerformancePredictionDataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `serviceLevelPercent`.
    @_alwaysEmitIntoClient public var serviceLevelPercent: Field<Double> { Field("serviceLevelPercent") }
    /// `averageSpeedOfAnswerSeconds`.
    @_alwaysEmitIntoClient public var averageSpeedOfAnswerSeconds: Field<Double> { Field("averageSpeedOfAnswerSeconds") }
    /// `occupancyPercent`.
    @_alwaysEmitIntoClient public var occupancyPercent: Field<Double> { Field("occupancyPercent") }
}

/// The schema `WfmBuScheduleQueryResultTopicBuScheduleSearchResultNotification`.
///
/// Events of `v2.workforcemanagement.users.{id}.schedules.query`.
public typealias WfmBuScheduleQueryResultTopicBuScheduleSearchResultNotification = Model<WfmBuScheduleQueryResultTopicBuScheduleSearchResultNotificationFields>

/// The properties of ``WfmBuScheduleQueryResultTopicBuScheduleSearchResultNotification``.
public struct WfmBuScheduleQueryResultTopicBuScheduleSearchResultNotificationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `operationId`.
    @_alwaysEmitIntoClient public var operationId: Field<String> { Field("operationId") }
    /// `businessUnitId`.
    @_alwaysEmitIntoClient public var businessUnitId: Field<String> { Field("businessUnitId") }
    /// `downloadUrl`.
    @_alwaysEmitIntoClient public var downloadUrl: Field<String> { Field("downloadUrl") }
}

/// The schema `WfmBuScheduleRunTopicBuScheduleReference`.
public typealias WfmBuScheduleRunTopicBuScheduleReference = Model<WfmBuScheduleRunTopicBuScheduleReferenceFields>

/// The properties of ``WfmBuScheduleRunTopicBuScheduleReference``.
public struct WfmBuScheduleRunTopicBuScheduleReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `weekDate`.
    @_alwaysEmitIntoClient public var weekDate: Field<Instant> { Field("weekDate") }
}

/// The schema `WfmBuScheduleRunTopicBuScheduleRun`.
public typealias WfmBuScheduleRunTopicBuScheduleRun = Model<WfmBuScheduleRunTopicBuScheduleRunFields>

/// The properties of ``WfmBuScheduleRunTopicBuScheduleRun``.
public struct WfmBuScheduleRunTopicBuScheduleRunFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `percentComplete`.
    @_alwaysEmitIntoClient public var percentComplete: Field<Double> { Field("percentComplete") }
    /// `intradayRescheduling`.
    @_alwaysEmitIntoClient public var intradayRescheduling: Field<Bool> { Field("intradayRescheduling") }
    /// `state`.
    @_alwaysEmitIntoClient public var state: Field<WfmBuScheduleRunTopicBuScheduleRunState> { Field("state") }
    /// `weekCount`.
    @_alwaysEmitIntoClient public var weekCount: Field<Int> { Field("weekCount") }
    /// `schedule`.
    @_alwaysEmitIntoClient public var schedule: Field<WfmBuScheduleRunTopicBuScheduleReference> { Field("schedule") }
    /// `schedulingCanceledBy`.
    @_alwaysEmitIntoClient public var schedulingCanceledBy: Field<WfmBuScheduleRunTopicUserReference> { Field("schedulingCanceledBy") }
    /// `schedulingCompletedTime`.
    @_alwaysEmitIntoClient public var schedulingCompletedTime: Field<String> { Field("schedulingCompletedTime") }
    /// `messageCount`.
    @_alwaysEmitIntoClient public var messageCount: Field<Int> { Field("messageCount") }
    /// `messageSeverityCounts`.
    @_alwaysEmitIntoClient public var messageSeverityCounts: Field<[WfmBuScheduleRunTopicSchedulerMessageSeverityCount]> { Field("messageSeverityCounts") }
}

/// A value of `state` of ``WfmBuScheduleRunTopicBuScheduleRun``, open to those that are newer than this version.
public struct WfmBuScheduleRunTopicBuScheduleRunState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `None`.
    @_alwaysEmitIntoClient public static var none_: Self { "None" }
    /// `Queued`.
    @_alwaysEmitIntoClient public static var queued: Self { "Queued" }
    /// `Scheduling`.
    @_alwaysEmitIntoClient public static var scheduling: Self { "Scheduling" }
    /// `Canceled`.
    @_alwaysEmitIntoClient public static var canceled: Self { "Canceled" }
    /// `Failed`.
    @_alwaysEmitIntoClient public static var failed: Self { "Failed" }
    /// `Complete`.
    @_alwaysEmitIntoClient public static var complete: Self { "Complete" }
}

/// The schema `WfmBuScheduleRunTopicBuSchedulingRunProgressNotification`.
///
/// Events of `v2.workforcemanagement.businessunits.{id}.scheduling.runs`.
public typealias WfmBuScheduleRunTopicBuSchedulingRunProgressNotification = Model<WfmBuScheduleRunTopicBuSchedulingRunProgressNotificationFields>

/// The properties of ``WfmBuScheduleRunTopicBuSchedulingRunProgressNotification``.
public struct WfmBuScheduleRunTopicBuSchedulingRunProgressNotificationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<WfmBuScheduleRunTopicBuSchedulingRunProgressNotificationStatus> { Field("status") }
    /// `operationId`.
    @_alwaysEmitIntoClient public var operationId: Field<String> { Field("operationId") }
    /// `result`.
    @_alwaysEmitIntoClient public var result: Field<WfmBuScheduleRunTopicBuScheduleRun> { Field("result") }
}

/// A value of `status` of ``WfmBuScheduleRunTopicBuSchedulingRunProgressNotification``, open to those that are newer
/// than this version.
public struct WfmBuScheduleRunTopicBuSchedulingRunProgressNotificationStatus: OpenEnum {
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

/// The schema `WfmBuScheduleRunTopicSchedulerMessageSeverityCount`.
public typealias WfmBuScheduleRunTopicSchedulerMessageSeverityCount = Model<WfmBuScheduleRunTopicSchedulerMessageSeverityCountFields>

/// The properties of ``WfmBuScheduleRunTopicSchedulerMessageSeverityCount``.
public struct WfmBuScheduleRunTopicSchedulerMessageSeverityCountFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `severity`.
    @_alwaysEmitIntoClient public var severity: Field<WfmBuScheduleRunTopicSchedulerMessageSeverityCountSeverity> { Field("severity") }
    /// `count`.
    @_alwaysEmitIntoClient public var count: Field<Int> { Field("count") }
}

/// A value of `severity` of ``WfmBuScheduleRunTopicSchedulerMessageSeverityCount``, open to those that are newer than
/// this version.
public struct WfmBuScheduleRunTopicSchedulerMessageSeverityCountSeverity: OpenEnum {
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

/// The schema `WfmBuScheduleRunTopicUserReference`.
public typealias WfmBuScheduleRunTopicUserReference = Model<WfmBuScheduleRunTopicUserReferenceFields>

/// The properties of ``WfmBuScheduleRunTopicUserReference``.
public struct WfmBuScheduleRunTopicUserReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
}

/// The schema `WfmBuScheduleSearchResultTopicBuScheduleSearchResultNotification`.
///
/// Events of `v2.workforcemanagement.users.{id}.schedules.search`.
public typealias WfmBuScheduleSearchResultTopicBuScheduleSearchResultNotification = Model<WfmBuScheduleSearchResultTopicBuScheduleSearchResultNotificationFields>

/// The properties of ``WfmBuScheduleSearchResultTopicBuScheduleSearchResultNotification``.
public struct WfmBuScheduleSearchResultTopicBuScheduleSearchResultNotificationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `operationId`.
    @_alwaysEmitIntoClient public var operationId: Field<String> { Field("operationId") }
    /// `businessUnitId`.
    @_alwaysEmitIntoClient public var businessUnitId: Field<String> { Field("businessUnitId") }
    /// `downloadUrl`.
    @_alwaysEmitIntoClient public var downloadUrl: Field<String> { Field("downloadUrl") }
}

/// The schema `WfmBuScheduleTopicBuManagementUnitScheduleSummary`.
public typealias WfmBuScheduleTopicBuManagementUnitScheduleSummary = Model<WfmBuScheduleTopicBuManagementUnitScheduleSummaryFields>

/// The properties of ``WfmBuScheduleTopicBuManagementUnitScheduleSummary``.
public struct WfmBuScheduleTopicBuManagementUnitScheduleSummaryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `managementUnit`.
    @_alwaysEmitIntoClient public var managementUnit: Field<WfmBuScheduleTopicManagementUnit> { Field("managementUnit") }
    /// `startDate`.
    @_alwaysEmitIntoClient public var startDate: Field<Instant> { Field("startDate") }
    /// `endDate`.
    @_alwaysEmitIntoClient public var endDate: Field<Instant> { Field("endDate") }
    /// `agents`.
    @_alwaysEmitIntoClient public var agents: Field<[WfmBuScheduleTopicUserReference]> { Field("agents") }
    /// `agentCount`.
    @_alwaysEmitIntoClient public var agentCount: Field<Int> { Field("agentCount") }
}

/// The schema `WfmBuScheduleTopicBuScheduleGenerationResultSummary`.
public typealias WfmBuScheduleTopicBuScheduleGenerationResultSummary = Model<WfmBuScheduleTopicBuScheduleGenerationResultSummaryFields>

/// The properties of ``WfmBuScheduleTopicBuScheduleGenerationResultSummary``.
public struct WfmBuScheduleTopicBuScheduleGenerationResultSummaryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `failed`.
    @_alwaysEmitIntoClient public var failed: Field<Bool> { Field("failed") }
    /// `runId`.
    @_alwaysEmitIntoClient public var runId: Field<String> { Field("runId") }
    /// `messageCount`.
    @_alwaysEmitIntoClient public var messageCount: Field<Int> { Field("messageCount") }
    /// `messageSeverityCounts`.
    @_alwaysEmitIntoClient public var messageSeverityCounts: Field<[WfmBuScheduleTopicSchedulerMessageSeverityCount]> { Field("messageSeverityCounts") }
}

/// The schema `WfmBuScheduleTopicBuScheduleMetadata`.
public typealias WfmBuScheduleTopicBuScheduleMetadata = Model<WfmBuScheduleTopicBuScheduleMetadataFields>

/// The properties of ``WfmBuScheduleTopicBuScheduleMetadata``.
public struct WfmBuScheduleTopicBuScheduleMetadataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `weekDate`.
    @_alwaysEmitIntoClient public var weekDate: Field<Instant> { Field("weekDate") }
    /// `weekCount`.
    @_alwaysEmitIntoClient public var weekCount: Field<Int> { Field("weekCount") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `published`.
    @_alwaysEmitIntoClient public var published: Field<Bool> { Field("published") }
    /// `shortTermForecast`.
    @_alwaysEmitIntoClient public var shortTermForecast: Field<WfmBuScheduleTopicBuShortTermForecastReference> { Field("shortTermForecast") }
    /// `managementUnits`.
    @_alwaysEmitIntoClient public var managementUnits: Field<[WfmBuScheduleTopicBuManagementUnitScheduleSummary]> { Field("managementUnits") }
    /// `generationResults`.
    @_alwaysEmitIntoClient public var generationResults: Field<WfmBuScheduleTopicBuScheduleGenerationResultSummary> { Field("generationResults") }
    /// `metadata`.
    @_alwaysEmitIntoClient public var metadata: Field<WfmBuScheduleTopicWfmVersionedEntityMetadata> { Field("metadata") }
}

/// The schema `WfmBuScheduleTopicBuScheduleNotification`.
///
/// Events of `v2.workforcemanagement.businessunits.{id}.schedules`.
public typealias WfmBuScheduleTopicBuScheduleNotification = Model<WfmBuScheduleTopicBuScheduleNotificationFields>

/// The properties of ``WfmBuScheduleTopicBuScheduleNotification``.
public struct WfmBuScheduleTopicBuScheduleNotificationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<WfmBuScheduleTopicBuScheduleNotificationStatus> { Field("status") }
    /// `operationId`.
    @_alwaysEmitIntoClient public var operationId: Field<String> { Field("operationId") }
    /// `eventType`.
    @_alwaysEmitIntoClient public var eventType: Field<WfmBuScheduleTopicBuScheduleNotificationEventType> { Field("eventType") }
    /// `result`.
    @_alwaysEmitIntoClient public var result: Field<WfmBuScheduleTopicBuScheduleMetadata> { Field("result") }
}

/// A value of `status` of ``WfmBuScheduleTopicBuScheduleNotification``, open to those that are newer than this version.
public struct WfmBuScheduleTopicBuScheduleNotificationStatus: OpenEnum {
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

/// A value of `eventType` of ``WfmBuScheduleTopicBuScheduleNotification``, open to those that are newer than this
/// version.
public struct WfmBuScheduleTopicBuScheduleNotificationEventType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Update`.
    @_alwaysEmitIntoClient public static var update: Self { "Update" }
    /// `Import`.
    @_alwaysEmitIntoClient public static var `import`: Self { "Import" }
    /// `Copy`.
    @_alwaysEmitIntoClient public static var copy: Self { "Copy" }
    /// `Delete`.
    @_alwaysEmitIntoClient public static var delete: Self { "Delete" }
}

/// The schema `WfmBuScheduleTopicBuShortTermForecastReference`.
public typealias WfmBuScheduleTopicBuShortTermForecastReference = Model<WfmBuScheduleTopicBuShortTermForecastReferenceFields>

/// The properties of ``WfmBuScheduleTopicBuShortTermForecastReference``.
public struct WfmBuScheduleTopicBuShortTermForecastReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `weekDate`.
    @_alwaysEmitIntoClient public var weekDate: Field<String> { Field("weekDate") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
}

/// The schema `WfmBuScheduleTopicManagementUnit`.
public typealias WfmBuScheduleTopicManagementUnit = Model<WfmBuScheduleTopicManagementUnitFields>

/// The properties of ``WfmBuScheduleTopicManagementUnit``.
public struct WfmBuScheduleTopicManagementUnitFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
}

/// The schema `WfmBuScheduleTopicSchedulerMessageSeverityCount`.
public typealias WfmBuScheduleTopicSchedulerMessageSeverityCount = Model<WfmBuScheduleTopicSchedulerMessageSeverityCountFields>

/// The properties of ``WfmBuScheduleTopicSchedulerMessageSeverityCount``.
public struct WfmBuScheduleTopicSchedulerMessageSeverityCountFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `severity`.
    @_alwaysEmitIntoClient public var severity: Field<WfmBuScheduleTopicSchedulerMessageSeverityCountSeverity> { Field("severity") }
    /// `count`.
    @_alwaysEmitIntoClient public var count: Field<Int> { Field("count") }
}

/// A value of `severity` of ``WfmBuScheduleTopicSchedulerMessageSeverityCount``, open to those that are newer than this
/// version.
public struct WfmBuScheduleTopicSchedulerMessageSeverityCountSeverity: OpenEnum {
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

/// The schema `WfmBuScheduleTopicUserReference`.
public typealias WfmBuScheduleTopicUserReference = Model<WfmBuScheduleTopicUserReferenceFields>

/// The properties of ``WfmBuScheduleTopicUserReference``.
public struct WfmBuScheduleTopicUserReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
}

/// The schema `WfmBuScheduleTopicWfmVersionedEntityMetadata`.
public typealias WfmBuScheduleTopicWfmVersionedEntityMetadata = Model<WfmBuScheduleTopicWfmVersionedEntityMetadataFields>

/// The properties of ``WfmBuScheduleTopicWfmVersionedEntityMetadata``.
public struct WfmBuScheduleTopicWfmVersionedEntityMetadataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `version`.
    @_alwaysEmitIntoClient public var version: Field<Int> { Field("version") }
    /// `modifiedBy`.
    @_alwaysEmitIntoClient public var modifiedBy: Field<WfmBuScheduleTopicUserReference> { Field("modifiedBy") }
    /// `dateModified`.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
}

/// The schema `WfmBuShortTermForecastCopyCompleteTopicBuForecastModification`.
public typealias WfmBuShortTermForecastCopyCompleteTopicBuForecastModification = Model<WfmBuShortTermForecastCopyCompleteTopicBuForecastModificationFields>

/// The properties of ``WfmBuShortTermForecastCopyCompleteTopicBuForecastModification``.
public struct WfmBuShortTermForecastCopyCompleteTopicBuForecastModificationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<WfmBuShortTermForecastCopyCompleteTopicBuForecastModificationType> { Field("type") }
    /// `startIntervalIndex`.
    @_alwaysEmitIntoClient public var startIntervalIndex: Field<Int> { Field("startIntervalIndex") }
    /// `endIntervalIndex`.
    @_alwaysEmitIntoClient public var endIntervalIndex: Field<Int> { Field("endIntervalIndex") }
    /// `metric`.
    @_alwaysEmitIntoClient public var metric: Field<WfmBuShortTermForecastCopyCompleteTopicBuForecastModificationMetric> { Field("metric") }
    /// `legacyMetric`.
    @_alwaysEmitIntoClient public var legacyMetric: Field<WfmBuShortTermForecastCopyCompleteTopicBuForecastModificationLegacyMetric> { Field("legacyMetric") }
    /// `value`.
    @_alwaysEmitIntoClient public var value: Field<Double> { Field("value") }
    /// `values`.
    @_alwaysEmitIntoClient public var values: Field<[WfmBuShortTermForecastCopyCompleteTopicModificationIntervalOffsetValue]> { Field("values") }
    /// `secondaryValues`.
    @_alwaysEmitIntoClient public var secondaryValues: Field<[WfmBuShortTermForecastCopyCompleteTopicModificationIntervalOffsetValue]> { Field("secondaryValues") }
    /// `enabled`.
    @_alwaysEmitIntoClient public var enabled: Field<Bool> { Field("enabled") }
    /// `granularity`.
    @_alwaysEmitIntoClient public var granularity: Field<String> { Field("granularity") }
    /// `secondaryGranularity`.
    @_alwaysEmitIntoClient public var secondaryGranularity: Field<String> { Field("secondaryGranularity") }
    /// `displayGranularity`.
    @_alwaysEmitIntoClient public var displayGranularity: Field<String> { Field("displayGranularity") }
    /// `planningGroupIds`.
    @_alwaysEmitIntoClient public var planningGroupIds: Field<[String]> { Field("planningGroupIds") }
}

/// A value of `type` of ``WfmBuShortTermForecastCopyCompleteTopicBuForecastModification``, open to those that are newer
/// than this version.
public struct WfmBuShortTermForecastCopyCompleteTopicBuForecastModificationType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `MinimumPerInterval`.
    @_alwaysEmitIntoClient public static var minimumPerInterval: Self { "MinimumPerInterval" }
    /// `MaximumPerInterval`.
    @_alwaysEmitIntoClient public static var maximumPerInterval: Self { "MaximumPerInterval" }
    /// `SetValuePerInterval`.
    @_alwaysEmitIntoClient public static var setValuePerInterval: Self { "SetValuePerInterval" }
    /// `ChangeValuePerInterval`.
    @_alwaysEmitIntoClient public static var changeValuePerInterval: Self { "ChangeValuePerInterval" }
    /// `ChangePercentPerInterval`.
    @_alwaysEmitIntoClient public static var changePercentPerInterval: Self { "ChangePercentPerInterval" }
    /// `SetValueOverRange`.
    @_alwaysEmitIntoClient public static var setValueOverRange: Self { "SetValueOverRange" }
    /// `ChangeValueOverRange`.
    @_alwaysEmitIntoClient public static var changeValueOverRange: Self { "ChangeValueOverRange" }
    /// `SetValuesForIntervalSet`.
    @_alwaysEmitIntoClient public static var setValuesForIntervalSet: Self { "SetValuesForIntervalSet" }
    /// `SetMultiGranularityValuesForIntervalSet`.
    @_alwaysEmitIntoClient public static var setMultiGranularityValuesForIntervalSet: Self { "SetMultiGranularityValuesForIntervalSet" }
}

/// A value of `metric` of ``WfmBuShortTermForecastCopyCompleteTopicBuForecastModification``, open to those that are
/// newer than this version.
public struct WfmBuShortTermForecastCopyCompleteTopicBuForecastModificationMetric: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Offered`.
    @_alwaysEmitIntoClient public static var offered: Self { "Offered" }
    /// `AverageHandleTimeSeconds`.
    @_alwaysEmitIntoClient public static var averageHandleTimeSeconds: Self { "AverageHandleTimeSeconds" }
}

/// A value of `legacyMetric` of ``WfmBuShortTermForecastCopyCompleteTopicBuForecastModification``, open to those that
/// are newer than this version.
public struct WfmBuShortTermForecastCopyCompleteTopicBuForecastModificationLegacyMetric: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `AverageAfterCallWorkTimeSeconds`.
    @_alwaysEmitIntoClient public static var averageAfterCallWorkTimeSeconds: Self { "AverageAfterCallWorkTimeSeconds" }
    /// `AverageHandleTimeSeconds`.
    @_alwaysEmitIntoClient public static var averageHandleTimeSeconds: Self { "AverageHandleTimeSeconds" }
    /// `AverageTalkTimeSeconds`.
    @_alwaysEmitIntoClient public static var averageTalkTimeSeconds: Self { "AverageTalkTimeSeconds" }
    /// `Offered`.
    @_alwaysEmitIntoClient public static var offered: Self { "Offered" }
}

/// The schema `WfmBuShortTermForecastCopyCompleteTopicBuShortTermForecast`.
public typealias WfmBuShortTermForecastCopyCompleteTopicBuShortTermForecast = Model<WfmBuShortTermForecastCopyCompleteTopicBuShortTermForecastFields>

/// The properties of ``WfmBuShortTermForecastCopyCompleteTopicBuShortTermForecast``.
public struct WfmBuShortTermForecastCopyCompleteTopicBuShortTermForecastFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `weekDate`.
    @_alwaysEmitIntoClient public var weekDate: Field<String> { Field("weekDate") }
    /// `creationMethod`.
    @_alwaysEmitIntoClient public var creationMethod: Field<WfmBuShortTermForecastCopyCompleteTopicBuShortTermForecastCreationMethod> { Field("creationMethod") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `legacy`.
    @_alwaysEmitIntoClient public var legacy: Field<Bool> { Field("legacy") }
    /// `referenceStartDate`.
    @_alwaysEmitIntoClient public var referenceStartDate: Field<Instant> { Field("referenceStartDate") }
    /// `sourceDays`.
    @_alwaysEmitIntoClient public var sourceDays: Field<[WfmBuShortTermForecastCopyCompleteTopicForecastSourceDayPointer]> { Field("sourceDays") }
    /// `modifications`.
    @_alwaysEmitIntoClient public var modifications: Field<[WfmBuShortTermForecastCopyCompleteTopicBuForecastModification]> { Field("modifications") }
    /// `timeZone`.
    @_alwaysEmitIntoClient public var timeZone: Field<String> { Field("timeZone") }
    /// `planningGroupsVersion`.
    @_alwaysEmitIntoClient public var planningGroupsVersion: Field<Int> { Field("planningGroupsVersion") }
    /// `weekCount`.
    @_alwaysEmitIntoClient public var weekCount: Field<Int> { Field("weekCount") }
    /// `metadata`.
    @_alwaysEmitIntoClient public var metadata: Field<WfmBuShortTermForecastCopyCompleteTopicWfmVersionedEntityMetadata> { Field("metadata") }
    /// `canUseForScheduling`.
    @_alwaysEmitIntoClient public var canUseForScheduling: Field<Bool> { Field("canUseForScheduling") }
}

/// A value of `creationMethod` of ``WfmBuShortTermForecastCopyCompleteTopicBuShortTermForecast``, open to those that
/// are newer than this version.
public struct WfmBuShortTermForecastCopyCompleteTopicBuShortTermForecastCreationMethod: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Import`.
    @_alwaysEmitIntoClient public static var `import`: Self { "Import" }
    /// `ImportedHistoricalWeightedAverage`.
    @_alwaysEmitIntoClient public static var importedHistoricalWeightedAverage: Self { "ImportedHistoricalWeightedAverage" }
    /// `HistoricalWeightedAverage`.
    @_alwaysEmitIntoClient public static var historicalWeightedAverage: Self { "HistoricalWeightedAverage" }
    /// `Advanced`.
    @_alwaysEmitIntoClient public static var advanced: Self { "Advanced" }
}

/// The schema `WfmBuShortTermForecastCopyCompleteTopicBuShortTermForecastNotification`.
///
/// Events of `v2.workforcemanagement.businessunits.{id}.shorttermforecasts.copy`.
public typealias WfmBuShortTermForecastCopyCompleteTopicBuShortTermForecastNotification = Model<WfmBuShortTermForecastCopyCompleteTopicBuShortTermForecastNotificationFields>

/// The properties of ``WfmBuShortTermForecastCopyCompleteTopicBuShortTermForecastNotification``.
public struct WfmBuShortTermForecastCopyCompleteTopicBuShortTermForecastNotificationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<WfmBuShortTermForecastCopyCompleteTopicBuShortTermForecastNotificationStatus> { Field("status") }
    /// `result`.
    @_alwaysEmitIntoClient public var result: Field<WfmBuShortTermForecastCopyCompleteTopicBuShortTermForecast> { Field("result") }
    /// `operationId`.
    @_alwaysEmitIntoClient public var operationId: Field<String> { Field("operationId") }
}

/// A value of `status` of ``WfmBuShortTermForecastCopyCompleteTopicBuShortTermForecastNotification``, open to those
/// that are newer than this version.
public struct WfmBuShortTermForecastCopyCompleteTopicBuShortTermForecastNotificationStatus: OpenEnum {
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

/// The schema `WfmBuShortTermForecastCopyCompleteTopicForecastSourceDayPointer`.
public typealias WfmBuShortTermForecastCopyCompleteTopicForecastSourceDayPointer = Model<WfmBuShortTermForecastCopyCompleteTopicForecastSourceDayPointerFields>

/// The properties of ``WfmBuShortTermForecastCopyCompleteTopicForecastSourceDayPointer``.
public struct WfmBuShortTermForecastCopyCompleteTopicForecastSourceDayPointerFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `dayOfWeek`.
    @_alwaysEmitIntoClient public var dayOfWeek: Field<WfmBuShortTermForecastCopyCompleteTopicForecastSourceDayPointerDayOfWeek> { Field("dayOfWeek") }
    /// `weight`.
    @_alwaysEmitIntoClient public var weight: Field<Int> { Field("weight") }
    /// `date`.
    @_alwaysEmitIntoClient public var date: Field<String> { Field("date") }
    /// `fileName`.
    @_alwaysEmitIntoClient public var fileName: Field<String> { Field("fileName") }
    /// `dataKey`.
    @_alwaysEmitIntoClient public var dataKey: Field<String> { Field("dataKey") }
}

/// A value of `dayOfWeek` of ``WfmBuShortTermForecastCopyCompleteTopicForecastSourceDayPointer``, open to those that
/// are newer than this version.
public struct WfmBuShortTermForecastCopyCompleteTopicForecastSourceDayPointerDayOfWeek: OpenEnum {
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
    /// `EighthDay`.
    @_alwaysEmitIntoClient public static var eighthDay: Self { "EighthDay" }
}

/// The schema `WfmBuShortTermForecastCopyCompleteTopicModificationIntervalOffsetValue`.
public typealias WfmBuShortTermForecastCopyCompleteTopicModificationIntervalOffsetValue = Model<WfmBuShortTermForecastCopyCompleteTopicModificationIntervalOffsetValueFields>

/// The properties of ``WfmBuShortTermForecastCopyCompleteTopicModificationIntervalOffsetValue``.
public struct WfmBuShortTermForecastCopyCompleteTopicModificationIntervalOffsetValueFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `intervalIndex`.
    @_alwaysEmitIntoClient public var intervalIndex: Field<Int> { Field("intervalIndex") }
    /// `value`.
    @_alwaysEmitIntoClient public var value: Field<Double> { Field("value") }
}

/// The schema `WfmBuShortTermForecastCopyCompleteTopicUserReference`.
public typealias WfmBuShortTermForecastCopyCompleteTopicUserReference = Model<WfmBuShortTermForecastCopyCompleteTopicUserReferenceFields>

/// The properties of ``WfmBuShortTermForecastCopyCompleteTopicUserReference``.
public struct WfmBuShortTermForecastCopyCompleteTopicUserReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
}

/// The schema `WfmBuShortTermForecastCopyCompleteTopicWfmVersionedEntityMetadata`.
public typealias WfmBuShortTermForecastCopyCompleteTopicWfmVersionedEntityMetadata = Model<WfmBuShortTermForecastCopyCompleteTopicWfmVersionedEntityMetadataFields>

/// The properties of ``WfmBuShortTermForecastCopyCompleteTopicWfmVersionedEntityMetadata``.
public struct WfmBuShortTermForecastCopyCompleteTopicWfmVersionedEntityMetadataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `version`.
    @_alwaysEmitIntoClient public var version: Field<Int> { Field("version") }
    /// `modifiedBy`.
    @_alwaysEmitIntoClient public var modifiedBy: Field<WfmBuShortTermForecastCopyCompleteTopicUserReference> { Field("modifiedBy") }
    /// `dateModified`.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
}

/// The schema `WfmBuShortTermForecastGenerateProgressTopicBuForecastModification`.
public typealias WfmBuShortTermForecastGenerateProgressTopicBuForecastModification = Model<WfmBuShortTermForecastGenerateProgressTopicBuForecastModificationFields>

/// The properties of ``WfmBuShortTermForecastGenerateProgressTopicBuForecastModification``.
public struct WfmBuShortTermForecastGenerateProgressTopicBuForecastModificationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<WfmBuShortTermForecastGenerateProgressTopicBuForecastModificationType> { Field("type") }
    /// `startIntervalIndex`.
    @_alwaysEmitIntoClient public var startIntervalIndex: Field<Int> { Field("startIntervalIndex") }
    /// `endIntervalIndex`.
    @_alwaysEmitIntoClient public var endIntervalIndex: Field<Int> { Field("endIntervalIndex") }
    /// `metric`.
    @_alwaysEmitIntoClient public var metric: Field<WfmBuShortTermForecastGenerateProgressTopicBuForecastModificationMetric> { Field("metric") }
    /// `legacyMetric`.
    @_alwaysEmitIntoClient public var legacyMetric: Field<WfmBuShortTermForecastGenerateProgressTopicBuForecastModificationLegacyMetric> { Field("legacyMetric") }
    /// `value`.
    @_alwaysEmitIntoClient public var value: Field<Double> { Field("value") }
    /// `values`.
    @_alwaysEmitIntoClient public var values: Field<[WfmBuShortTermForecastGenerateProgressTopicModificationIntervalOffsetValue]> { Field("values") }
    /// `secondaryValues`.
    @_alwaysEmitIntoClient public var secondaryValues: Field<[WfmBuShortTermForecastGenerateProgressTopicModificationIntervalOffsetValue]> { Field("secondaryValues") }
    /// `enabled`.
    @_alwaysEmitIntoClient public var enabled: Field<Bool> { Field("enabled") }
    /// `granularity`.
    @_alwaysEmitIntoClient public var granularity: Field<String> { Field("granularity") }
    /// `secondaryGranularity`.
    @_alwaysEmitIntoClient public var secondaryGranularity: Field<String> { Field("secondaryGranularity") }
    /// `displayGranularity`.
    @_alwaysEmitIntoClient public var displayGranularity: Field<String> { Field("displayGranularity") }
    /// `planningGroupIds`.
    @_alwaysEmitIntoClient public var planningGroupIds: Field<[String]> { Field("planningGroupIds") }
}

/// A value of `type` of ``WfmBuShortTermForecastGenerateProgressTopicBuForecastModification``, open to those that are
/// newer than this version.
public struct WfmBuShortTermForecastGenerateProgressTopicBuForecastModificationType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `MinimumPerInterval`.
    @_alwaysEmitIntoClient public static var minimumPerInterval: Self { "MinimumPerInterval" }
    /// `MaximumPerInterval`.
    @_alwaysEmitIntoClient public static var maximumPerInterval: Self { "MaximumPerInterval" }
    /// `SetValuePerInterval`.
    @_alwaysEmitIntoClient public static var setValuePerInterval: Self { "SetValuePerInterval" }
    /// `ChangeValuePerInterval`.
    @_alwaysEmitIntoClient public static var changeValuePerInterval: Self { "ChangeValuePerInterval" }
    /// `ChangePercentPerInterval`.
    @_alwaysEmitIntoClient public static var changePercentPerInterval: Self { "ChangePercentPerInterval" }
    /// `SetValueOverRange`.
    @_alwaysEmitIntoClient public static var setValueOverRange: Self { "SetValueOverRange" }
    /// `ChangeValueOverRange`.
    @_alwaysEmitIntoClient public static var changeValueOverRange: Self { "ChangeValueOverRange" }
    /// `SetValuesForIntervalSet`.
    @_alwaysEmitIntoClient public static var setValuesForIntervalSet: Self { "SetValuesForIntervalSet" }
    /// `SetMultiGranularityValuesForIntervalSet`.
    @_alwaysEmitIntoClient public static var setMultiGranularityValuesForIntervalSet: Self { "SetMultiGranularityValuesForIntervalSet" }
}

/// A value of `metric` of ``WfmBuShortTermForecastGenerateProgressTopicBuForecastModification``, open to those that are
/// newer than this version.
public struct WfmBuShortTermForecastGenerateProgressTopicBuForecastModificationMetric: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Offered`.
    @_alwaysEmitIntoClient public static var offered: Self { "Offered" }
    /// `AverageHandleTimeSeconds`.
    @_alwaysEmitIntoClient public static var averageHandleTimeSeconds: Self { "AverageHandleTimeSeconds" }
}

/// A value of `legacyMetric` of ``WfmBuShortTermForecastGenerateProgressTopicBuForecastModification``, open to those
/// that are newer than this version.
public struct WfmBuShortTermForecastGenerateProgressTopicBuForecastModificationLegacyMetric: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `AverageAfterCallWorkTimeSeconds`.
    @_alwaysEmitIntoClient public static var averageAfterCallWorkTimeSeconds: Self { "AverageAfterCallWorkTimeSeconds" }
    /// `AverageHandleTimeSeconds`.
    @_alwaysEmitIntoClient public static var averageHandleTimeSeconds: Self { "AverageHandleTimeSeconds" }
    /// `AverageTalkTimeSeconds`.
    @_alwaysEmitIntoClient public static var averageTalkTimeSeconds: Self { "AverageTalkTimeSeconds" }
    /// `Offered`.
    @_alwaysEmitIntoClient public static var offered: Self { "Offered" }
}

/// The schema `WfmBuShortTermForecastGenerateProgressTopicBuShortTermForecast`.
public typealias WfmBuShortTermForecastGenerateProgressTopicBuShortTermForecast = Model<WfmBuShortTermForecastGenerateProgressTopicBuShortTermForecastFields>

/// The properties of ``WfmBuShortTermForecastGenerateProgressTopicBuShortTermForecast``.
public struct WfmBuShortTermForecastGenerateProgressTopicBuShortTermForecastFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `weekDate`.
    @_alwaysEmitIntoClient public var weekDate: Field<String> { Field("weekDate") }
    /// `creationMethod`.
    @_alwaysEmitIntoClient public var creationMethod: Field<WfmBuShortTermForecastGenerateProgressTopicBuShortTermForecastCreationMethod> { Field("creationMethod") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `legacy`.
    @_alwaysEmitIntoClient public var legacy: Field<Bool> { Field("legacy") }
    /// `referenceStartDate`.
    @_alwaysEmitIntoClient public var referenceStartDate: Field<Instant> { Field("referenceStartDate") }
    /// `sourceDays`.
    @_alwaysEmitIntoClient public var sourceDays: Field<[WfmBuShortTermForecastGenerateProgressTopicForecastSourceDayPointer]> { Field("sourceDays") }
    /// `modifications`.
    @_alwaysEmitIntoClient public var modifications: Field<[WfmBuShortTermForecastGenerateProgressTopicBuForecastModification]> { Field("modifications") }
    /// `timeZone`.
    @_alwaysEmitIntoClient public var timeZone: Field<String> { Field("timeZone") }
    /// `planningGroupsVersion`.
    @_alwaysEmitIntoClient public var planningGroupsVersion: Field<Int> { Field("planningGroupsVersion") }
    /// `weekCount`.
    @_alwaysEmitIntoClient public var weekCount: Field<Int> { Field("weekCount") }
    /// `metadata`.
    @_alwaysEmitIntoClient public var metadata: Field<WfmBuShortTermForecastGenerateProgressTopicWfmVersionedEntityMetadata> { Field("metadata") }
    /// `canUseForScheduling`.
    @_alwaysEmitIntoClient public var canUseForScheduling: Field<Bool> { Field("canUseForScheduling") }
}

/// A value of `creationMethod` of ``WfmBuShortTermForecastGenerateProgressTopicBuShortTermForecast``, open to those
/// that are newer than this version.
public struct WfmBuShortTermForecastGenerateProgressTopicBuShortTermForecastCreationMethod: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Import`.
    @_alwaysEmitIntoClient public static var `import`: Self { "Import" }
    /// `ImportedHistoricalWeightedAverage`.
    @_alwaysEmitIntoClient public static var importedHistoricalWeightedAverage: Self { "ImportedHistoricalWeightedAverage" }
    /// `HistoricalWeightedAverage`.
    @_alwaysEmitIntoClient public static var historicalWeightedAverage: Self { "HistoricalWeightedAverage" }
    /// `Advanced`.
    @_alwaysEmitIntoClient public static var advanced: Self { "Advanced" }
}

/// The schema `WfmBuShortTermForecastGenerateProgressTopicForecastSourceDayPointer`.
public typealias WfmBuShortTermForecastGenerateProgressTopicForecastSourceDayPointer = Model<WfmBuShortTermForecastGenerateProgressTopicForecastSourceDayPointerFields>

/// The properties of ``WfmBuShortTermForecastGenerateProgressTopicForecastSourceDayPointer``.
public struct WfmBuShortTermForecastGenerateProgressTopicForecastSourceDayPointerFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `dayOfWeek`.
    @_alwaysEmitIntoClient public var dayOfWeek: Field<WfmBuShortTermForecastGenerateProgressTopicForecastSourceDayPointerDayOfWeek> { Field("dayOfWeek") }
    /// `weight`.
    @_alwaysEmitIntoClient public var weight: Field<Int> { Field("weight") }
    /// `date`.
    @_alwaysEmitIntoClient public var date: Field<String> { Field("date") }
    /// `fileName`.
    @_alwaysEmitIntoClient public var fileName: Field<String> { Field("fileName") }
    /// `dataKey`.
    @_alwaysEmitIntoClient public var dataKey: Field<String> { Field("dataKey") }
}

/// A value of `dayOfWeek` of ``WfmBuShortTermForecastGenerateProgressTopicForecastSourceDayPointer``, open to those
/// that are newer than this version.
public struct WfmBuShortTermForecastGenerateProgressTopicForecastSourceDayPointerDayOfWeek: OpenEnum {
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
    /// `EighthDay`.
    @_alwaysEmitIntoClient public static var eighthDay: Self { "EighthDay" }
}

/// The schema `WfmBuShortTermForecastGenerateProgressTopicGenerateBuShortTermForecastProgressNotification`.
///
/// Events of `v2.workforcemanagement.businessunits.{id}.shorttermforecasts.generate`.
public typealias WfmBuShortTermForecastGenerateProgressTopicGenerateBuShortTermForecastProgressNotification = Model<WfmBuShortTermForecastGenerateProgressTopicGenerateBuShortTermForecastProgressNotificationFields>

/// The properties of ``WfmBuShortTermForecastGenerateProgressTopicGenerateBuShortTermForecastProgressNotification``.
public struct WfmBuShortTermForecastGenerateProgressTopicGenerateBuShortTermForecastProgressNotificationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<WfmBuShortTermForecastGenerateProgressTopicGenerateBuShortTermForecastProgressNotificationStatus> { Field("status") }
    /// `result`.
    @_alwaysEmitIntoClient public var result: Field<WfmBuShortTermForecastGenerateProgressTopicBuShortTermForecast> { Field("result") }
    /// `operationId`.
    @_alwaysEmitIntoClient public var operationId: Field<String> { Field("operationId") }
    /// `progress`.
    @_alwaysEmitIntoClient public var progress: Field<Int> { Field("progress") }
}

/// A value of `status` of
/// ``WfmBuShortTermForecastGenerateProgressTopicGenerateBuShortTermForecastProgressNotification``, open to those that
/// are newer than this version.
public struct WfmBuShortTermForecastGenerateProgressTopicGenerateBuShortTermForecastProgressNotificationStatus: OpenEnum {
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

/// The schema `WfmBuShortTermForecastGenerateProgressTopicModificationIntervalOffsetValue`.
public typealias WfmBuShortTermForecastGenerateProgressTopicModificationIntervalOffsetValue = Model<WfmBuShortTermForecastGenerateProgressTopicModificationIntervalOffsetValueFields>

/// The properties of ``WfmBuShortTermForecastGenerateProgressTopicModificationIntervalOffsetValue``.
public struct WfmBuShortTermForecastGenerateProgressTopicModificationIntervalOffsetValueFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `intervalIndex`.
    @_alwaysEmitIntoClient public var intervalIndex: Field<Int> { Field("intervalIndex") }
    /// `value`.
    @_alwaysEmitIntoClient public var value: Field<Double> { Field("value") }
}

/// The schema `WfmBuShortTermForecastGenerateProgressTopicUserReference`.
public typealias WfmBuShortTermForecastGenerateProgressTopicUserReference = Model<WfmBuShortTermForecastGenerateProgressTopicUserReferenceFields>

/// The properties of ``WfmBuShortTermForecastGenerateProgressTopicUserReference``.
public struct WfmBuShortTermForecastGenerateProgressTopicUserReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
}

/// The schema `WfmBuShortTermForecastGenerateProgressTopicWfmVersionedEntityMetadata`.
public typealias WfmBuShortTermForecastGenerateProgressTopicWfmVersionedEntityMetadata = Model<WfmBuShortTermForecastGenerateProgressTopicWfmVersionedEntityMetadataFields>

/// The properties of ``WfmBuShortTermForecastGenerateProgressTopicWfmVersionedEntityMetadata``.
public struct WfmBuShortTermForecastGenerateProgressTopicWfmVersionedEntityMetadataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `version`.
    @_alwaysEmitIntoClient public var version: Field<Int> { Field("version") }
    /// `modifiedBy`.
    @_alwaysEmitIntoClient public var modifiedBy: Field<WfmBuShortTermForecastGenerateProgressTopicUserReference> { Field("modifiedBy") }
    /// `dateModified`.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
}

/// The schema `WfmBuShortTermForecastImportCompleteTopicBuForecastModification`.
public typealias WfmBuShortTermForecastImportCompleteTopicBuForecastModification = Model<WfmBuShortTermForecastImportCompleteTopicBuForecastModificationFields>

/// The properties of ``WfmBuShortTermForecastImportCompleteTopicBuForecastModification``.
public struct WfmBuShortTermForecastImportCompleteTopicBuForecastModificationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<WfmBuShortTermForecastImportCompleteTopicBuForecastModificationType> { Field("type") }
    /// `startIntervalIndex`.
    @_alwaysEmitIntoClient public var startIntervalIndex: Field<Int> { Field("startIntervalIndex") }
    /// `endIntervalIndex`.
    @_alwaysEmitIntoClient public var endIntervalIndex: Field<Int> { Field("endIntervalIndex") }
    /// `metric`.
    @_alwaysEmitIntoClient public var metric: Field<WfmBuShortTermForecastImportCompleteTopicBuForecastModificationMetric> { Field("metric") }
    /// `legacyMetric`.
    @_alwaysEmitIntoClient public var legacyMetric: Field<WfmBuShortTermForecastImportCompleteTopicBuForecastModificationLegacyMetric> { Field("legacyMetric") }
    /// `value`.
    @_alwaysEmitIntoClient public var value: Field<Double> { Field("value") }
    /// `values`.
    @_alwaysEmitIntoClient public var values: Field<[WfmBuShortTermForecastImportCompleteTopicModificationIntervalOffsetValue]> { Field("values") }
    /// `secondaryValues`.
    @_alwaysEmitIntoClient public var secondaryValues: Field<[WfmBuShortTermForecastImportCompleteTopicModificationIntervalOffsetValue]> { Field("secondaryValues") }
    /// `enabled`.
    @_alwaysEmitIntoClient public var enabled: Field<Bool> { Field("enabled") }
    /// `granularity`.
    @_alwaysEmitIntoClient public var granularity: Field<String> { Field("granularity") }
    /// `secondaryGranularity`.
    @_alwaysEmitIntoClient public var secondaryGranularity: Field<String> { Field("secondaryGranularity") }
    /// `displayGranularity`.
    @_alwaysEmitIntoClient public var displayGranularity: Field<String> { Field("displayGranularity") }
    /// `planningGroupIds`.
    @_alwaysEmitIntoClient public var planningGroupIds: Field<[String]> { Field("planningGroupIds") }
}

/// A value of `type` of ``WfmBuShortTermForecastImportCompleteTopicBuForecastModification``, open to those that are
/// newer than this version.
public struct WfmBuShortTermForecastImportCompleteTopicBuForecastModificationType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `MinimumPerInterval`.
    @_alwaysEmitIntoClient public static var minimumPerInterval: Self { "MinimumPerInterval" }
    /// `MaximumPerInterval`.
    @_alwaysEmitIntoClient public static var maximumPerInterval: Self { "MaximumPerInterval" }
    /// `SetValuePerInterval`.
    @_alwaysEmitIntoClient public static var setValuePerInterval: Self { "SetValuePerInterval" }
    /// `ChangeValuePerInterval`.
    @_alwaysEmitIntoClient public static var changeValuePerInterval: Self { "ChangeValuePerInterval" }
    /// `ChangePercentPerInterval`.
    @_alwaysEmitIntoClient public static var changePercentPerInterval: Self { "ChangePercentPerInterval" }
    /// `SetValueOverRange`.
    @_alwaysEmitIntoClient public static var setValueOverRange: Self { "SetValueOverRange" }
    /// `ChangeValueOverRange`.
    @_alwaysEmitIntoClient public static var changeValueOverRange: Self { "ChangeValueOverRange" }
    /// `SetValuesForIntervalSet`.
    @_alwaysEmitIntoClient public static var setValuesForIntervalSet: Self { "SetValuesForIntervalSet" }
    /// `SetMultiGranularityValuesForIntervalSet`.
    @_alwaysEmitIntoClient public static var setMultiGranularityValuesForIntervalSet: Self { "SetMultiGranularityValuesForIntervalSet" }
}

/// A value of `metric` of ``WfmBuShortTermForecastImportCompleteTopicBuForecastModification``, open to those that are
/// newer than this version.
public struct WfmBuShortTermForecastImportCompleteTopicBuForecastModificationMetric: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Offered`.
    @_alwaysEmitIntoClient public static var offered: Self { "Offered" }
    /// `AverageHandleTimeSeconds`.
    @_alwaysEmitIntoClient public static var averageHandleTimeSeconds: Self { "AverageHandleTimeSeconds" }
}

/// A value of `legacyMetric` of ``WfmBuShortTermForecastImportCompleteTopicBuForecastModification``, open to those that
/// are newer than this version.
public struct WfmBuShortTermForecastImportCompleteTopicBuForecastModificationLegacyMetric: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `AverageAfterCallWorkTimeSeconds`.
    @_alwaysEmitIntoClient public static var averageAfterCallWorkTimeSeconds: Self { "AverageAfterCallWorkTimeSeconds" }
    /// `AverageHandleTimeSeconds`.
    @_alwaysEmitIntoClient public static var averageHandleTimeSeconds: Self { "AverageHandleTimeSeconds" }
    /// `AverageTalkTimeSeconds`.
    @_alwaysEmitIntoClient public static var averageTalkTimeSeconds: Self { "AverageTalkTimeSeconds" }
    /// `Offered`.
    @_alwaysEmitIntoClient public static var offered: Self { "Offered" }
}

/// The schema `WfmBuShortTermForecastImportCompleteTopicBuShortTermForecast`.
public typealias WfmBuShortTermForecastImportCompleteTopicBuShortTermForecast = Model<WfmBuShortTermForecastImportCompleteTopicBuShortTermForecastFields>

/// The properties of ``WfmBuShortTermForecastImportCompleteTopicBuShortTermForecast``.
public struct WfmBuShortTermForecastImportCompleteTopicBuShortTermForecastFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `weekDate`.
    @_alwaysEmitIntoClient public var weekDate: Field<String> { Field("weekDate") }
    /// `creationMethod`.
    @_alwaysEmitIntoClient public var creationMethod: Field<WfmBuShortTermForecastImportCompleteTopicBuShortTermForecastCreationMethod> { Field("creationMethod") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `legacy`.
    @_alwaysEmitIntoClient public var legacy: Field<Bool> { Field("legacy") }
    /// `referenceStartDate`.
    @_alwaysEmitIntoClient public var referenceStartDate: Field<Instant> { Field("referenceStartDate") }
    /// `sourceDays`.
    @_alwaysEmitIntoClient public var sourceDays: Field<[WfmBuShortTermForecastImportCompleteTopicForecastSourceDayPointer]> { Field("sourceDays") }
    /// `modifications`.
    @_alwaysEmitIntoClient public var modifications: Field<[WfmBuShortTermForecastImportCompleteTopicBuForecastModification]> { Field("modifications") }
    /// `timeZone`.
    @_alwaysEmitIntoClient public var timeZone: Field<String> { Field("timeZone") }
    /// `planningGroupsVersion`.
    @_alwaysEmitIntoClient public var planningGroupsVersion: Field<Int> { Field("planningGroupsVersion") }
    /// `weekCount`.
    @_alwaysEmitIntoClient public var weekCount: Field<Int> { Field("weekCount") }
    /// `metadata`.
    @_alwaysEmitIntoClient public var metadata: Field<WfmBuShortTermForecastImportCompleteTopicWfmVersionedEntityMetadata> { Field("metadata") }
    /// `canUseForScheduling`.
    @_alwaysEmitIntoClient public var canUseForScheduling: Field<Bool> { Field("canUseForScheduling") }
}

/// A value of `creationMethod` of ``WfmBuShortTermForecastImportCompleteTopicBuShortTermForecast``, open to those that
/// are newer than this version.
public struct WfmBuShortTermForecastImportCompleteTopicBuShortTermForecastCreationMethod: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Import`.
    @_alwaysEmitIntoClient public static var `import`: Self { "Import" }
    /// `ImportedHistoricalWeightedAverage`.
    @_alwaysEmitIntoClient public static var importedHistoricalWeightedAverage: Self { "ImportedHistoricalWeightedAverage" }
    /// `HistoricalWeightedAverage`.
    @_alwaysEmitIntoClient public static var historicalWeightedAverage: Self { "HistoricalWeightedAverage" }
    /// `Advanced`.
    @_alwaysEmitIntoClient public static var advanced: Self { "Advanced" }
}

/// The schema `WfmBuShortTermForecastImportCompleteTopicBuShortTermForecastNotification`.
///
/// Events of `v2.workforcemanagement.businessunits.{id}.shorttermforecasts.import`.
public typealias WfmBuShortTermForecastImportCompleteTopicBuShortTermForecastNotification = Model<WfmBuShortTermForecastImportCompleteTopicBuShortTermForecastNotificationFields>

/// The properties of ``WfmBuShortTermForecastImportCompleteTopicBuShortTermForecastNotification``.
public struct WfmBuShortTermForecastImportCompleteTopicBuShortTermForecastNotificationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<WfmBuShortTermForecastImportCompleteTopicBuShortTermForecastNotificationStatus> { Field("status") }
    /// `result`.
    @_alwaysEmitIntoClient public var result: Field<WfmBuShortTermForecastImportCompleteTopicBuShortTermForecast> { Field("result") }
    /// `operationId`.
    @_alwaysEmitIntoClient public var operationId: Field<String> { Field("operationId") }
}

/// A value of `status` of ``WfmBuShortTermForecastImportCompleteTopicBuShortTermForecastNotification``, open to those
/// that are newer than this version.
public struct WfmBuShortTermForecastImportCompleteTopicBuShortTermForecastNotificationStatus: OpenEnum {
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

/// The schema `WfmBuShortTermForecastImportCompleteTopicForecastSourceDayPointer`.
public typealias WfmBuShortTermForecastImportCompleteTopicForecastSourceDayPointer = Model<WfmBuShortTermForecastImportCompleteTopicForecastSourceDayPointerFields>

/// The properties of ``WfmBuShortTermForecastImportCompleteTopicForecastSourceDayPointer``.
public struct WfmBuShortTermForecastImportCompleteTopicForecastSourceDayPointerFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `dayOfWeek`.
    @_alwaysEmitIntoClient public var dayOfWeek: Field<WfmBuShortTermForecastImportCompleteTopicForecastSourceDayPointerDayOfWeek> { Field("dayOfWeek") }
    /// `weight`.
    @_alwaysEmitIntoClient public var weight: Field<Int> { Field("weight") }
    /// `date`.
    @_alwaysEmitIntoClient public var date: Field<String> { Field("date") }
    /// `fileName`.
    @_alwaysEmitIntoClient public var fileName: Field<String> { Field("fileName") }
    /// `dataKey`.
    @_alwaysEmitIntoClient public var dataKey: Field<String> { Field("dataKey") }
}

/// A value of `dayOfWeek` of ``WfmBuShortTermForecastImportCompleteTopicForecastSourceDayPointer``, open to those that
/// are newer than this version.
public struct WfmBuShortTermForecastImportCompleteTopicForecastSourceDayPointerDayOfWeek: OpenEnum {
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
    /// `EighthDay`.
    @_alwaysEmitIntoClient public static var eighthDay: Self { "EighthDay" }
}

/// The schema `WfmBuShortTermForecastImportCompleteTopicModificationIntervalOffsetValue`.
public typealias WfmBuShortTermForecastImportCompleteTopicModificationIntervalOffsetValue = Model<WfmBuShortTermForecastImportCompleteTopicModificationIntervalOffsetValueFields>

/// The properties of ``WfmBuShortTermForecastImportCompleteTopicModificationIntervalOffsetValue``.
public struct WfmBuShortTermForecastImportCompleteTopicModificationIntervalOffsetValueFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `intervalIndex`.
    @_alwaysEmitIntoClient public var intervalIndex: Field<Int> { Field("intervalIndex") }
    /// `value`.
    @_alwaysEmitIntoClient public var value: Field<Double> { Field("value") }
}

/// The schema `WfmBuShortTermForecastImportCompleteTopicUserReference`.
public typealias WfmBuShortTermForecastImportCompleteTopicUserReference = Model<WfmBuShortTermForecastImportCompleteTopicUserReferenceFields>

/// The properties of ``WfmBuShortTermForecastImportCompleteTopicUserReference``.
public struct WfmBuShortTermForecastImportCompleteTopicUserReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
}

/// The schema `WfmBuShortTermForecastImportCompleteTopicWfmVersionedEntityMetadata`.
public typealias WfmBuShortTermForecastImportCompleteTopicWfmVersionedEntityMetadata = Model<WfmBuShortTermForecastImportCompleteTopicWfmVersionedEntityMetadataFields>

/// The properties of ``WfmBuShortTermForecastImportCompleteTopicWfmVersionedEntityMetadata``.
public struct WfmBuShortTermForecastImportCompleteTopicWfmVersionedEntityMetadataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `version`.
    @_alwaysEmitIntoClient public var version: Field<Int> { Field("version") }
    /// `modifiedBy`.
    @_alwaysEmitIntoClient public var modifiedBy: Field<WfmBuShortTermForecastImportCompleteTopicUserReference> { Field("modifiedBy") }
    /// `dateModified`.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
}

/// The schema
/// `WfmBuShortTermForecastStaffingRequirementsGenerateCompleteTopicBuForecastShortTermStaffingRequirementsNotification`.
///
/// Events of `v2.workforcemanagement.businessunits.{id}.forecasts.staffingrequirement`.
public typealias WfmBuShortTermForecastStaffingRequirementsGenerateCompleteTopicBuForecastShortTermStaffingRequirementsNotification = Model<WfmBuShortTermForecastStaffingRequirementsGenerateCompleteTopicBuForecastShortTermStaffingRequirementsNotificationFields>

/// The properties of
/// ``WfmBuShortTermForecastStaffingRequirementsGenerateCompleteTopicBuForecastShortTermStaffingRequirementsNotification``.
public struct WfmBuShortTermForecastStaffingRequirementsGenerateCompleteTopicBuForecastShortTermStaffingRequirementsNotificationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `businessUnitId`.
    @_alwaysEmitIntoClient public var businessUnitId: Field<String> { Field("businessUnitId") }
    /// `state`.
    @_alwaysEmitIntoClient public var state: Field<WfmBuShortTermForecastStaffingRequirementsGenerateCompleteTopicBuForecastShortTermStaffingRequirementsNotificationState> { Field("state") }
    /// `forecast`.
    @_alwaysEmitIntoClient public var forecast: Field<WfmBuShortTermForecastStaffingRequirementsGenerateCompleteTopicBuShortTermForecastReference> { Field("forecast") }
    /// `weekCount`.
    @_alwaysEmitIntoClient public var weekCount: Field<Int> { Field("weekCount") }
    /// `intervalLengthMinutes`.
    @_alwaysEmitIntoClient public var intervalLengthMinutes: Field<Int> { Field("intervalLengthMinutes") }
    /// `referenceStartDate`.
    @_alwaysEmitIntoClient public var referenceStartDate: Field<Instant> { Field("referenceStartDate") }
    /// `results`.
    @_alwaysEmitIntoClient public var results: Field<[WfmBuShortTermForecastStaffingRequirementsGenerateCompleteTopicBuForecastShortTermStaffingRequirementsResults]> { Field("results") }
}

/// A value of `state` of
/// ``WfmBuShortTermForecastStaffingRequirementsGenerateCompleteTopicBuForecastShortTermStaffingRequirementsNotification``,
/// open to those that are newer than this version.
public struct WfmBuShortTermForecastStaffingRequirementsGenerateCompleteTopicBuForecastShortTermStaffingRequirementsNotificationState: OpenEnum {
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

/// The schema
/// `WfmBuShortTermForecastStaffingRequirementsGenerateCompleteTopicBuForecastShortTermStaffingRequirementsResults`.
public typealias WfmBuShortTermForecastStaffingRequirementsGenerateCompleteTopicBuForecastShortTermStaffingRequirementsResults = Model<WfmBuShortTermForecastStaffingRequirementsGenerateCompleteTopicBuForecastShortTermStaffingRequirementsResultsFields>

/// The properties of
/// ``WfmBuShortTermForecastStaffingRequirementsGenerateCompleteTopicBuForecastShortTermStaffingRequirementsResults``.
public struct WfmBuShortTermForecastStaffingRequirementsGenerateCompleteTopicBuForecastShortTermStaffingRequirementsResultsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `weekNumber`.
    @_alwaysEmitIntoClient public var weekNumber: Field<Int> { Field("weekNumber") }
    /// `downloadUrl`.
    @_alwaysEmitIntoClient public var downloadUrl: Field<String> { Field("downloadUrl") }
    /// `downloadUrlExpirationDate`.
    @_alwaysEmitIntoClient public var downloadUrlExpirationDate: Field<Instant> { Field("downloadUrlExpirationDate") }
}

/// The schema `WfmBuShortTermForecastStaffingRequirementsGenerateCompleteTopicBuShortTermForecastReference`.
public typealias WfmBuShortTermForecastStaffingRequirementsGenerateCompleteTopicBuShortTermForecastReference = Model<WfmBuShortTermForecastStaffingRequirementsGenerateCompleteTopicBuShortTermForecastReferenceFields>

/// The properties of ``WfmBuShortTermForecastStaffingRequirementsGenerateCompleteTopicBuShortTermForecastReference``.
public struct WfmBuShortTermForecastStaffingRequirementsGenerateCompleteTopicBuShortTermForecastReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `weekDate`.
    @_alwaysEmitIntoClient public var weekDate: Field<String> { Field("weekDate") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
}

/// The schema `WfmBuShortTermForecastUpdateCompleteTopicBuForecastModification`.
public typealias WfmBuShortTermForecastUpdateCompleteTopicBuForecastModification = Model<WfmBuShortTermForecastUpdateCompleteTopicBuForecastModificationFields>

/// The properties of ``WfmBuShortTermForecastUpdateCompleteTopicBuForecastModification``.
public struct WfmBuShortTermForecastUpdateCompleteTopicBuForecastModificationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<WfmBuShortTermForecastUpdateCompleteTopicBuForecastModificationType> { Field("type") }
    /// `startIntervalIndex`.
    @_alwaysEmitIntoClient public var startIntervalIndex: Field<Int> { Field("startIntervalIndex") }
    /// `endIntervalIndex`.
    @_alwaysEmitIntoClient public var endIntervalIndex: Field<Int> { Field("endIntervalIndex") }
    /// `metric`.
    @_alwaysEmitIntoClient public var metric: Field<WfmBuShortTermForecastUpdateCompleteTopicBuForecastModificationMetric> { Field("metric") }
    /// `legacyMetric`.
    @_alwaysEmitIntoClient public var legacyMetric: Field<WfmBuShortTermForecastUpdateCompleteTopicBuForecastModificationLegacyMetric> { Field("legacyMetric") }
    /// `value`.
    @_alwaysEmitIntoClient public var value: Field<Double> { Field("value") }
    /// `values`.
    @_alwaysEmitIntoClient public var values: Field<[WfmBuShortTermForecastUpdateCompleteTopicModificationIntervalOffsetValue]> { Field("values") }
    /// `secondaryValues`.
    @_alwaysEmitIntoClient public var secondaryValues: Field<[WfmBuShortTermForecastUpdateCompleteTopicModificationIntervalOffsetValue]> { Field("secondaryValues") }
    /// `enabled`.
    @_alwaysEmitIntoClient public var enabled: Field<Bool> { Field("enabled") }
    /// `granularity`.
    @_alwaysEmitIntoClient public var granularity: Field<String> { Field("granularity") }
    /// `secondaryGranularity`.
    @_alwaysEmitIntoClient public var secondaryGranularity: Field<String> { Field("secondaryGranularity") }
    /// `displayGranularity`.
    @_alwaysEmitIntoClient public var displayGranularity: Field<String> { Field("displayGranularity") }
    /// `planningGroupIds`.
    @_alwaysEmitIntoClient public var planningGroupIds: Field<[String]> { Field("planningGroupIds") }
}

/// A value of `type` of ``WfmBuShortTermForecastUpdateCompleteTopicBuForecastModification``, open to those that are
/// newer than this version.
public struct WfmBuShortTermForecastUpdateCompleteTopicBuForecastModificationType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `MinimumPerInterval`.
    @_alwaysEmitIntoClient public static var minimumPerInterval: Self { "MinimumPerInterval" }
    /// `MaximumPerInterval`.
    @_alwaysEmitIntoClient public static var maximumPerInterval: Self { "MaximumPerInterval" }
    /// `SetValuePerInterval`.
    @_alwaysEmitIntoClient public static var setValuePerInterval: Self { "SetValuePerInterval" }
    /// `ChangeValuePerInterval`.
    @_alwaysEmitIntoClient public static var changeValuePerInterval: Self { "ChangeValuePerInterval" }
    /// `ChangePercentPerInterval`.
    @_alwaysEmitIntoClient public static var changePercentPerInterval: Self { "ChangePercentPerInterval" }
    /// `SetValueOverRange`.
    @_alwaysEmitIntoClient public static var setValueOverRange: Self { "SetValueOverRange" }
    /// `ChangeValueOverRange`.
    @_alwaysEmitIntoClient public static var changeValueOverRange: Self { "ChangeValueOverRange" }
    /// `SetValuesForIntervalSet`.
    @_alwaysEmitIntoClient public static var setValuesForIntervalSet: Self { "SetValuesForIntervalSet" }
    /// `SetMultiGranularityValuesForIntervalSet`.
    @_alwaysEmitIntoClient public static var setMultiGranularityValuesForIntervalSet: Self { "SetMultiGranularityValuesForIntervalSet" }
}

/// A value of `metric` of ``WfmBuShortTermForecastUpdateCompleteTopicBuForecastModification``, open to those that are
/// newer than this version.
public struct WfmBuShortTermForecastUpdateCompleteTopicBuForecastModificationMetric: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Offered`.
    @_alwaysEmitIntoClient public static var offered: Self { "Offered" }
    /// `AverageHandleTimeSeconds`.
    @_alwaysEmitIntoClient public static var averageHandleTimeSeconds: Self { "AverageHandleTimeSeconds" }
}

/// A value of `legacyMetric` of ``WfmBuShortTermForecastUpdateCompleteTopicBuForecastModification``, open to those that
/// are newer than this version.
public struct WfmBuShortTermForecastUpdateCompleteTopicBuForecastModificationLegacyMetric: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `AverageAfterCallWorkTimeSeconds`.
    @_alwaysEmitIntoClient public static var averageAfterCallWorkTimeSeconds: Self { "AverageAfterCallWorkTimeSeconds" }
    /// `AverageHandleTimeSeconds`.
    @_alwaysEmitIntoClient public static var averageHandleTimeSeconds: Self { "AverageHandleTimeSeconds" }
    /// `AverageTalkTimeSeconds`.
    @_alwaysEmitIntoClient public static var averageTalkTimeSeconds: Self { "AverageTalkTimeSeconds" }
    /// `Offered`.
    @_alwaysEmitIntoClient public static var offered: Self { "Offered" }
}

/// The schema `WfmBuShortTermForecastUpdateCompleteTopicBuShortTermForecast`.
public typealias WfmBuShortTermForecastUpdateCompleteTopicBuShortTermForecast = Model<WfmBuShortTermForecastUpdateCompleteTopicBuShortTermForecastFields>

/// The properties of ``WfmBuShortTermForecastUpdateCompleteTopicBuShortTermForecast``.
public struct WfmBuShortTermForecastUpdateCompleteTopicBuShortTermForecastFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `weekDate`.
    @_alwaysEmitIntoClient public var weekDate: Field<String> { Field("weekDate") }
    /// `creationMethod`.
    @_alwaysEmitIntoClient public var creationMethod: Field<WfmBuShortTermForecastUpdateCompleteTopicBuShortTermForecastCreationMethod> { Field("creationMethod") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `legacy`.
    @_alwaysEmitIntoClient public var legacy: Field<Bool> { Field("legacy") }
    /// `referenceStartDate`.
    @_alwaysEmitIntoClient public var referenceStartDate: Field<Instant> { Field("referenceStartDate") }
    /// `sourceDays`.
    @_alwaysEmitIntoClient public var sourceDays: Field<[WfmBuShortTermForecastUpdateCompleteTopicForecastSourceDayPointer]> { Field("sourceDays") }
    /// `modifications`.
    @_alwaysEmitIntoClient public var modifications: Field<[WfmBuShortTermForecastUpdateCompleteTopicBuForecastModification]> { Field("modifications") }
    /// `timeZone`.
    @_alwaysEmitIntoClient public var timeZone: Field<String> { Field("timeZone") }
    /// `planningGroupsVersion`.
    @_alwaysEmitIntoClient public var planningGroupsVersion: Field<Int> { Field("planningGroupsVersion") }
    /// `weekCount`.
    @_alwaysEmitIntoClient public var weekCount: Field<Int> { Field("weekCount") }
    /// `metadata`.
    @_alwaysEmitIntoClient public var metadata: Field<WfmBuShortTermForecastUpdateCompleteTopicWfmVersionedEntityMetadata> { Field("metadata") }
    /// `canUseForScheduling`.
    @_alwaysEmitIntoClient public var canUseForScheduling: Field<Bool> { Field("canUseForScheduling") }
}

/// A value of `creationMethod` of ``WfmBuShortTermForecastUpdateCompleteTopicBuShortTermForecast``, open to those that
/// are newer than this version.
public struct WfmBuShortTermForecastUpdateCompleteTopicBuShortTermForecastCreationMethod: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Import`.
    @_alwaysEmitIntoClient public static var `import`: Self { "Import" }
    /// `ImportedHistoricalWeightedAverage`.
    @_alwaysEmitIntoClient public static var importedHistoricalWeightedAverage: Self { "ImportedHistoricalWeightedAverage" }
    /// `HistoricalWeightedAverage`.
    @_alwaysEmitIntoClient public static var historicalWeightedAverage: Self { "HistoricalWeightedAverage" }
    /// `Advanced`.
    @_alwaysEmitIntoClient public static var advanced: Self { "Advanced" }
}

/// The schema `WfmBuShortTermForecastUpdateCompleteTopicBuShortTermForecastNotification`.
///
/// Events of `v2.workforcemanagement.businessunits.{id}.shorttermforecasts`.
public typealias WfmBuShortTermForecastUpdateCompleteTopicBuShortTermForecastNotification = Model<WfmBuShortTermForecastUpdateCompleteTopicBuShortTermForecastNotificationFields>

/// The properties of ``WfmBuShortTermForecastUpdateCompleteTopicBuShortTermForecastNotification``.
public struct WfmBuShortTermForecastUpdateCompleteTopicBuShortTermForecastNotificationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<WfmBuShortTermForecastUpdateCompleteTopicBuShortTermForecastNotificationStatus> { Field("status") }
    /// `result`.
    @_alwaysEmitIntoClient public var result: Field<WfmBuShortTermForecastUpdateCompleteTopicBuShortTermForecast> { Field("result") }
    /// `operationId`.
    @_alwaysEmitIntoClient public var operationId: Field<String> { Field("operationId") }
}

/// A value of `status` of ``WfmBuShortTermForecastUpdateCompleteTopicBuShortTermForecastNotification``, open to those
/// that are newer than this version.
public struct WfmBuShortTermForecastUpdateCompleteTopicBuShortTermForecastNotificationStatus: OpenEnum {
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

/// The schema `WfmBuShortTermForecastUpdateCompleteTopicForecastSourceDayPointer`.
public typealias WfmBuShortTermForecastUpdateCompleteTopicForecastSourceDayPointer = Model<WfmBuShortTermForecastUpdateCompleteTopicForecastSourceDayPointerFields>

/// The properties of ``WfmBuShortTermForecastUpdateCompleteTopicForecastSourceDayPointer``.
public struct WfmBuShortTermForecastUpdateCompleteTopicForecastSourceDayPointerFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `dayOfWeek`.
    @_alwaysEmitIntoClient public var dayOfWeek: Field<WfmBuShortTermForecastUpdateCompleteTopicForecastSourceDayPointerDayOfWeek> { Field("dayOfWeek") }
    /// `weight`.
    @_alwaysEmitIntoClient public var weight: Field<Int> { Field("weight") }
    /// `date`.
    @_alwaysEmitIntoClient public var date: Field<String> { Field("date") }
    /// `fileName`.
    @_alwaysEmitIntoClient public var fileName: Field<String> { Field("fileName") }
    /// `dataKey`.
    @_alwaysEmitIntoClient public var dataKey: Field<String> { Field("dataKey") }
}

/// A value of `dayOfWeek` of ``WfmBuShortTermForecastUpdateCompleteTopicForecastSourceDayPointer``, open to those that
/// are newer than this version.
public struct WfmBuShortTermForecastUpdateCompleteTopicForecastSourceDayPointerDayOfWeek: OpenEnum {
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
    /// `EighthDay`.
    @_alwaysEmitIntoClient public static var eighthDay: Self { "EighthDay" }
}

/// The schema `WfmBuShortTermForecastUpdateCompleteTopicModificationIntervalOffsetValue`.
public typealias WfmBuShortTermForecastUpdateCompleteTopicModificationIntervalOffsetValue = Model<WfmBuShortTermForecastUpdateCompleteTopicModificationIntervalOffsetValueFields>

/// The properties of ``WfmBuShortTermForecastUpdateCompleteTopicModificationIntervalOffsetValue``.
public struct WfmBuShortTermForecastUpdateCompleteTopicModificationIntervalOffsetValueFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `intervalIndex`.
    @_alwaysEmitIntoClient public var intervalIndex: Field<Int> { Field("intervalIndex") }
    /// `value`.
    @_alwaysEmitIntoClient public var value: Field<Double> { Field("value") }
}

/// The schema `WfmBuShortTermForecastUpdateCompleteTopicUserReference`.
public typealias WfmBuShortTermForecastUpdateCompleteTopicUserReference = Model<WfmBuShortTermForecastUpdateCompleteTopicUserReferenceFields>

/// The properties of ``WfmBuShortTermForecastUpdateCompleteTopicUserReference``.
public struct WfmBuShortTermForecastUpdateCompleteTopicUserReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
}

/// The schema `WfmBuShortTermForecastUpdateCompleteTopicWfmVersionedEntityMetadata`.
public typealias WfmBuShortTermForecastUpdateCompleteTopicWfmVersionedEntityMetadata = Model<WfmBuShortTermForecastUpdateCompleteTopicWfmVersionedEntityMetadataFields>

/// The properties of ``WfmBuShortTermForecastUpdateCompleteTopicWfmVersionedEntityMetadata``.
public struct WfmBuShortTermForecastUpdateCompleteTopicWfmVersionedEntityMetadataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `version`.
    @_alwaysEmitIntoClient public var version: Field<Int> { Field("version") }
    /// `modifiedBy`.
    @_alwaysEmitIntoClient public var modifiedBy: Field<WfmBuShortTermForecastUpdateCompleteTopicUserReference> { Field("modifiedBy") }
    /// `dateModified`.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
}
