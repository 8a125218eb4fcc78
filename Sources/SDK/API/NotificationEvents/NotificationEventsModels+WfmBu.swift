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
    public var mediaType: Field<WfmBuIntradayDataUpdateTopicBuIntradayDataGroupMediaType> { Field("mediaType") }
    /// `forecastDataSummary`.
    public var forecastDataSummary: Field<WfmBuIntradayDataUpdateTopicBuIntradayForecastData> { Field("forecastDataSummary") }
    /// `forecastDataPerInterval`.
    public var forecastDataPerInterval: Field<[WfmBuIntradayDataUpdateTopicBuIntradayForecastData]> { Field("forecastDataPerInterval") }
    /// `scheduleDataSummary`.
    public var scheduleDataSummary: Field<WfmBuIntradayDataUpdateTopicBuIntradayScheduleData> { Field("scheduleDataSummary") }
    /// `scheduleDataPerInterval`.
    public var scheduleDataPerInterval: Field<[WfmBuIntradayDataUpdateTopicBuIntradayScheduleData]> { Field("scheduleDataPerInterval") }
    /// `performancePredictionDataSummary`.
    public var performancePredictionDataSummary: Field<WfmBuIntradayDataUpdateTopicIntradayPerformancePredictionData> { Field("performancePredictionDataSummary") }
    /// `performancePredictionDataPerInterval`.
    public var performancePredictionDataPerInterval: Field<[WfmBuIntradayDataUpdateTopicIntradayPerformancePredictionData]> { Field("performancePredictionDataPerInterval") }
}

/// A value of `mediaType` of ``WfmBuIntradayDataUpdateTopicBuIntradayDataGroup``, open to those that are newer than
/// this version.
public struct WfmBuIntradayDataUpdateTopicBuIntradayDataGroupMediaType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Voice`.
    public static var voice: Self { "Voice" }
    /// `Chat`.
    public static var chat: Self { "Chat" }
    /// `Email`.
    public static var email: Self { "Email" }
    /// `Callback`.
    public static var callback: Self { "Callback" }
    /// `Message`.
    public static var message: Self { "Message" }
    /// `Workitem`.
    public static var workitem: Self { "Workitem" }
}

/// The schema `WfmBuIntradayDataUpdateTopicBuIntradayForecastData`.
public typealias WfmBuIntradayDataUpdateTopicBuIntradayForecastData = Model<WfmBuIntradayDataUpdateTopicBuIntradayForecastDataFields>

/// The properties of ``WfmBuIntradayDataUpdateTopicBuIntradayForecastData``.
public struct WfmBuIntradayDataUpdateTopicBuIntradayForecastDataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `offered`.
    public var offered: Field<Double> { Field("offered") }
    /// `averageHandleTimeSeconds`.
    public var averageHandleTimeSeconds: Field<Double> { Field("averageHandleTimeSeconds") }
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
    public var operationId: Field<String> { Field("operationId") }
    /// `result`.
    public var result: Field<WfmBuIntradayDataUpdateTopicBuIntradayResult> { Field("result") }
}

/// The schema `WfmBuIntradayDataUpdateTopicBuIntradayResult`.
public typealias WfmBuIntradayDataUpdateTopicBuIntradayResult = Model<WfmBuIntradayDataUpdateTopicBuIntradayResultFields>

/// The properties of ``WfmBuIntradayDataUpdateTopicBuIntradayResult``.
public struct WfmBuIntradayDataUpdateTopicBuIntradayResultFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `startDate`.
    public var startDate: Field<Instant> { Field("startDate") }
    /// `endDate`.
    public var endDate: Field<Instant> { Field("endDate") }
    /// `intervalLengthMinutes`.
    public var intervalLengthMinutes: Field<Int> { Field("intervalLengthMinutes") }
    /// `intradayDataGroupings`.
    public var intradayDataGroupings: Field<[WfmBuIntradayDataUpdateTopicBuIntradayDataGroup]> { Field("intradayDataGroupings") }
    /// `categories`.
    public var categories: Field<[WfmBuIntradayDataUpdateTopicBuIntradayResultCategories]> { Field("categories") }
    /// `noDataReason`.
    public var noDataReason: Field<String> { Field("noDataReason") }
    /// `schedule`.
    public var schedule: Field<WfmBuIntradayDataUpdateTopicBuScheduleReference> { Field("schedule") }
    /// `shortTermForecast`.
    public var shortTermForecast: Field<WfmBuIntradayDataUpdateTopicBuShortTermForecastReference> { Field("shortTermForecast") }
}

/// A value of `categories` of ``WfmBuIntradayDataUpdateTopicBuIntradayResult``, open to those that are newer than this
/// version.
public struct WfmBuIntradayDataUpdateTopicBuIntradayResultCategories: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ForecastData`.
    public static var forecastData: Self { "ForecastData" }
    /// `ScheduleData`.
    public static var scheduleData: Self { "ScheduleData" }
    /// `PerformancePredictionData`.
    public static var performancePredictionData: Self { "PerformancePredictionData" }
}

/// The schema `WfmBuIntradayDataUpdateTopicBuIntradayScheduleData`.
public typealias WfmBuIntradayDataUpdateTopicBuIntradayScheduleData = Model<WfmBuIntradayDataUpdateTopicBuIntradayScheduleDataFields>

/// The properties of ``WfmBuIntradayDataUpdateTopicBuIntradayScheduleData``.
public struct WfmBuIntradayDataUpdateTopicBuIntradayScheduleDataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `onQueueTimeSeconds`.
    public var onQueueTimeSeconds: Field<Int> { Field("onQueueTimeSeconds") }
}

/// The schema `WfmBuIntradayDataUpdateTopicBuScheduleReference`.
public typealias WfmBuIntradayDataUpdateTopicBuScheduleReference = Model<WfmBuIntradayDataUpdateTopicBuScheduleReferenceFields>

/// The properties of ``WfmBuIntradayDataUpdateTopicBuScheduleReference``.
public struct WfmBuIntradayDataUpdateTopicBuScheduleReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `weekDate`.
    public var weekDate: Field<Instant> { Field("weekDate") }
}

/// The schema `WfmBuIntradayDataUpdateTopicBuShortTermForecastReference`.
public typealias WfmBuIntradayDataUpdateTopicBuShortTermForecastReference = Model<WfmBuIntradayDataUpdateTopicBuShortTermForecastReferenceFields>

/// The properties of ``WfmBuIntradayDataUpdateTopicBuShortTermForecastReference``.
public struct WfmBuIntradayDataUpdateTopicBuShortTermForecastReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `weekDate`.
    public var weekDate: Field<String> { Field("weekDate") }
    /// `description`.
    public var description: Field<String> { Field("description") }
}

/// The schema `WfmBuIntradayDataUpdateTopicIntradayPerformancePredictionData`.
public typealias WfmBuIntradayDataUpdateTopicIntradayPerformancePredictionData = Model<WfmBuIntradayDataUpdateTopicIntradayPerformancePredictionDataFields>

/// The properties of ``WfmBuIntradayDataUpdateTopicIntradayPerformancePredictionData``.
public struct WfmBuIntradayDataUpdateTopicIntradayPerformancePredictionDataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `serviceLevelPercent`.
    public var serviceLevelPercent: Field<Double> { Field("serviceLevelPercent") }
    /// `averageSpeedOfAnswerSeconds`.
    public var averageSpeedOfAnswerSeconds: Field<Double> { Field("averageSpeedOfAnswerSeconds") }
    /// `occupancyPercent`.
    public var occupancyPercent: Field<Double> { Field("occupancyPercent") }
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
    public var operationId: Field<String> { Field("operationId") }
    /// `businessUnitId`.
    public var businessUnitId: Field<String> { Field("businessUnitId") }
    /// `downloadUrl`.
    public var downloadUrl: Field<String> { Field("downloadUrl") }
}

/// The schema `WfmBuScheduleRunTopicBuScheduleReference`.
public typealias WfmBuScheduleRunTopicBuScheduleReference = Model<WfmBuScheduleRunTopicBuScheduleReferenceFields>

/// The properties of ``WfmBuScheduleRunTopicBuScheduleReference``.
public struct WfmBuScheduleRunTopicBuScheduleReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `weekDate`.
    public var weekDate: Field<Instant> { Field("weekDate") }
}

/// The schema `WfmBuScheduleRunTopicBuScheduleRun`.
public typealias WfmBuScheduleRunTopicBuScheduleRun = Model<WfmBuScheduleRunTopicBuScheduleRunFields>

/// The properties of ``WfmBuScheduleRunTopicBuScheduleRun``.
public struct WfmBuScheduleRunTopicBuScheduleRunFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `percentComplete`.
    public var percentComplete: Field<Double> { Field("percentComplete") }
    /// `intradayRescheduling`.
    public var intradayRescheduling: Field<Bool> { Field("intradayRescheduling") }
    /// `state`.
    public var state: Field<WfmBuScheduleRunTopicBuScheduleRunState> { Field("state") }
    /// `weekCount`.
    public var weekCount: Field<Int> { Field("weekCount") }
    /// `schedule`.
    public var schedule: Field<WfmBuScheduleRunTopicBuScheduleReference> { Field("schedule") }
    /// `schedulingCanceledBy`.
    public var schedulingCanceledBy: Field<WfmBuScheduleRunTopicUserReference> { Field("schedulingCanceledBy") }
    /// `schedulingCompletedTime`.
    public var schedulingCompletedTime: Field<String> { Field("schedulingCompletedTime") }
    /// `messageCount`.
    public var messageCount: Field<Int> { Field("messageCount") }
    /// `messageSeverityCounts`.
    public var messageSeverityCounts: Field<[WfmBuScheduleRunTopicSchedulerMessageSeverityCount]> { Field("messageSeverityCounts") }
}

/// A value of `state` of ``WfmBuScheduleRunTopicBuScheduleRun``, open to those that are newer than this version.
public struct WfmBuScheduleRunTopicBuScheduleRunState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `None`.
    public static var none_: Self { "None" }
    /// `Queued`.
    public static var queued: Self { "Queued" }
    /// `Scheduling`.
    public static var scheduling: Self { "Scheduling" }
    /// `Canceled`.
    public static var canceled: Self { "Canceled" }
    /// `Failed`.
    public static var failed: Self { "Failed" }
    /// `Complete`.
    public static var complete: Self { "Complete" }
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
    public var status: Field<WfmBuScheduleRunTopicBuSchedulingRunProgressNotificationStatus> { Field("status") }
    /// `operationId`.
    public var operationId: Field<String> { Field("operationId") }
    /// `result`.
    public var result: Field<WfmBuScheduleRunTopicBuScheduleRun> { Field("result") }
}

/// A value of `status` of ``WfmBuScheduleRunTopicBuSchedulingRunProgressNotification``, open to those that are newer
/// than this version.
public struct WfmBuScheduleRunTopicBuSchedulingRunProgressNotificationStatus: OpenEnum {
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

/// The schema `WfmBuScheduleRunTopicSchedulerMessageSeverityCount`.
public typealias WfmBuScheduleRunTopicSchedulerMessageSeverityCount = Model<WfmBuScheduleRunTopicSchedulerMessageSeverityCountFields>

/// The properties of ``WfmBuScheduleRunTopicSchedulerMessageSeverityCount``.
public struct WfmBuScheduleRunTopicSchedulerMessageSeverityCountFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `severity`.
    public var severity: Field<WfmBuScheduleRunTopicSchedulerMessageSeverityCountSeverity> { Field("severity") }
    /// `count`.
    public var count: Field<Int> { Field("count") }
}

/// A value of `severity` of ``WfmBuScheduleRunTopicSchedulerMessageSeverityCount``, open to those that are newer than
/// this version.
public struct WfmBuScheduleRunTopicSchedulerMessageSeverityCountSeverity: OpenEnum {
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

/// The schema `WfmBuScheduleRunTopicUserReference`.
public typealias WfmBuScheduleRunTopicUserReference = Model<WfmBuScheduleRunTopicUserReferenceFields>

/// The properties of ``WfmBuScheduleRunTopicUserReference``.
public struct WfmBuScheduleRunTopicUserReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
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
    public var operationId: Field<String> { Field("operationId") }
    /// `businessUnitId`.
    public var businessUnitId: Field<String> { Field("businessUnitId") }
    /// `downloadUrl`.
    public var downloadUrl: Field<String> { Field("downloadUrl") }
}

/// The schema `WfmBuScheduleTopicBuManagementUnitScheduleSummary`.
public typealias WfmBuScheduleTopicBuManagementUnitScheduleSummary = Model<WfmBuScheduleTopicBuManagementUnitScheduleSummaryFields>

/// The properties of ``WfmBuScheduleTopicBuManagementUnitScheduleSummary``.
public struct WfmBuScheduleTopicBuManagementUnitScheduleSummaryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `managementUnit`.
    public var managementUnit: Field<WfmBuScheduleTopicManagementUnit> { Field("managementUnit") }
    /// `startDate`.
    public var startDate: Field<Instant> { Field("startDate") }
    /// `endDate`.
    public var endDate: Field<Instant> { Field("endDate") }
    /// `agents`.
    public var agents: Field<[WfmBuScheduleTopicUserReference]> { Field("agents") }
    /// `agentCount`.
    public var agentCount: Field<Int> { Field("agentCount") }
}

/// The schema `WfmBuScheduleTopicBuScheduleGenerationResultSummary`.
public typealias WfmBuScheduleTopicBuScheduleGenerationResultSummary = Model<WfmBuScheduleTopicBuScheduleGenerationResultSummaryFields>

/// The properties of ``WfmBuScheduleTopicBuScheduleGenerationResultSummary``.
public struct WfmBuScheduleTopicBuScheduleGenerationResultSummaryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `failed`.
    public var failed: Field<Bool> { Field("failed") }
    /// `runId`.
    public var runId: Field<String> { Field("runId") }
    /// `messageCount`.
    public var messageCount: Field<Int> { Field("messageCount") }
    /// `messageSeverityCounts`.
    public var messageSeverityCounts: Field<[WfmBuScheduleTopicSchedulerMessageSeverityCount]> { Field("messageSeverityCounts") }
}

/// The schema `WfmBuScheduleTopicBuScheduleMetadata`.
public typealias WfmBuScheduleTopicBuScheduleMetadata = Model<WfmBuScheduleTopicBuScheduleMetadataFields>

/// The properties of ``WfmBuScheduleTopicBuScheduleMetadata``.
public struct WfmBuScheduleTopicBuScheduleMetadataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `weekDate`.
    public var weekDate: Field<Instant> { Field("weekDate") }
    /// `weekCount`.
    public var weekCount: Field<Int> { Field("weekCount") }
    /// `description`.
    public var description: Field<String> { Field("description") }
    /// `published`.
    public var published: Field<Bool> { Field("published") }
    /// `shortTermForecast`.
    public var shortTermForecast: Field<WfmBuScheduleTopicBuShortTermForecastReference> { Field("shortTermForecast") }
    /// `managementUnits`.
    public var managementUnits: Field<[WfmBuScheduleTopicBuManagementUnitScheduleSummary]> { Field("managementUnits") }
    /// `generationResults`.
    public var generationResults: Field<WfmBuScheduleTopicBuScheduleGenerationResultSummary> { Field("generationResults") }
    /// `metadata`.
    public var metadata: Field<WfmBuScheduleTopicWfmVersionedEntityMetadata> { Field("metadata") }
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
    public var status: Field<WfmBuScheduleTopicBuScheduleNotificationStatus> { Field("status") }
    /// `operationId`.
    public var operationId: Field<String> { Field("operationId") }
    /// `eventType`.
    public var eventType: Field<WfmBuScheduleTopicBuScheduleNotificationEventType> { Field("eventType") }
    /// `result`.
    public var result: Field<WfmBuScheduleTopicBuScheduleMetadata> { Field("result") }
}

/// A value of `status` of ``WfmBuScheduleTopicBuScheduleNotification``, open to those that are newer than this version.
public struct WfmBuScheduleTopicBuScheduleNotificationStatus: OpenEnum {
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

/// A value of `eventType` of ``WfmBuScheduleTopicBuScheduleNotification``, open to those that are newer than this
/// version.
public struct WfmBuScheduleTopicBuScheduleNotificationEventType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Update`.
    public static var update: Self { "Update" }
    /// `Import`.
    public static var `import`: Self { "Import" }
    /// `Copy`.
    public static var copy: Self { "Copy" }
    /// `Delete`.
    public static var delete: Self { "Delete" }
}

/// The schema `WfmBuScheduleTopicBuShortTermForecastReference`.
public typealias WfmBuScheduleTopicBuShortTermForecastReference = Model<WfmBuScheduleTopicBuShortTermForecastReferenceFields>

/// The properties of ``WfmBuScheduleTopicBuShortTermForecastReference``.
public struct WfmBuScheduleTopicBuShortTermForecastReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `weekDate`.
    public var weekDate: Field<String> { Field("weekDate") }
    /// `description`.
    public var description: Field<String> { Field("description") }
}

/// The schema `WfmBuScheduleTopicManagementUnit`.
public typealias WfmBuScheduleTopicManagementUnit = Model<WfmBuScheduleTopicManagementUnitFields>

/// The properties of ``WfmBuScheduleTopicManagementUnit``.
public struct WfmBuScheduleTopicManagementUnitFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
}

/// The schema `WfmBuScheduleTopicSchedulerMessageSeverityCount`.
public typealias WfmBuScheduleTopicSchedulerMessageSeverityCount = Model<WfmBuScheduleTopicSchedulerMessageSeverityCountFields>

/// The properties of ``WfmBuScheduleTopicSchedulerMessageSeverityCount``.
public struct WfmBuScheduleTopicSchedulerMessageSeverityCountFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `severity`.
    public var severity: Field<WfmBuScheduleTopicSchedulerMessageSeverityCountSeverity> { Field("severity") }
    /// `count`.
    public var count: Field<Int> { Field("count") }
}

/// A value of `severity` of ``WfmBuScheduleTopicSchedulerMessageSeverityCount``, open to those that are newer than this
/// version.
public struct WfmBuScheduleTopicSchedulerMessageSeverityCountSeverity: OpenEnum {
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

/// The schema `WfmBuScheduleTopicUserReference`.
public typealias WfmBuScheduleTopicUserReference = Model<WfmBuScheduleTopicUserReferenceFields>

/// The properties of ``WfmBuScheduleTopicUserReference``.
public struct WfmBuScheduleTopicUserReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
}

/// The schema `WfmBuScheduleTopicWfmVersionedEntityMetadata`.
public typealias WfmBuScheduleTopicWfmVersionedEntityMetadata = Model<WfmBuScheduleTopicWfmVersionedEntityMetadataFields>

/// The properties of ``WfmBuScheduleTopicWfmVersionedEntityMetadata``.
public struct WfmBuScheduleTopicWfmVersionedEntityMetadataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `version`.
    public var version: Field<Int> { Field("version") }
    /// `modifiedBy`.
    public var modifiedBy: Field<WfmBuScheduleTopicUserReference> { Field("modifiedBy") }
    /// `dateModified`.
    public var dateModified: Field<Instant> { Field("dateModified") }
}

/// The schema `WfmBuShortTermForecastCopyCompleteTopicBuForecastModification`.
public typealias WfmBuShortTermForecastCopyCompleteTopicBuForecastModification = Model<WfmBuShortTermForecastCopyCompleteTopicBuForecastModificationFields>

/// The properties of ``WfmBuShortTermForecastCopyCompleteTopicBuForecastModification``.
public struct WfmBuShortTermForecastCopyCompleteTopicBuForecastModificationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    public var type: Field<WfmBuShortTermForecastCopyCompleteTopicBuForecastModificationType> { Field("type") }
    /// `startIntervalIndex`.
    public var startIntervalIndex: Field<Int> { Field("startIntervalIndex") }
    /// `endIntervalIndex`.
    public var endIntervalIndex: Field<Int> { Field("endIntervalIndex") }
    /// `metric`.
    public var metric: Field<WfmBuShortTermForecastCopyCompleteTopicBuForecastModificationMetric> { Field("metric") }
    /// `legacyMetric`.
    public var legacyMetric: Field<WfmBuShortTermForecastCopyCompleteTopicBuForecastModificationLegacyMetric> { Field("legacyMetric") }
    /// `value`.
    public var value: Field<Double> { Field("value") }
    /// `values`.
    public var values: Field<[WfmBuShortTermForecastCopyCompleteTopicModificationIntervalOffsetValue]> { Field("values") }
    /// `secondaryValues`.
    public var secondaryValues: Field<[WfmBuShortTermForecastCopyCompleteTopicModificationIntervalOffsetValue]> { Field("secondaryValues") }
    /// `enabled`.
    public var enabled: Field<Bool> { Field("enabled") }
    /// `granularity`.
    public var granularity: Field<String> { Field("granularity") }
    /// `secondaryGranularity`.
    public var secondaryGranularity: Field<String> { Field("secondaryGranularity") }
    /// `displayGranularity`.
    public var displayGranularity: Field<String> { Field("displayGranularity") }
    /// `planningGroupIds`.
    public var planningGroupIds: Field<[String]> { Field("planningGroupIds") }
}

/// A value of `type` of ``WfmBuShortTermForecastCopyCompleteTopicBuForecastModification``, open to those that are newer
/// than this version.
public struct WfmBuShortTermForecastCopyCompleteTopicBuForecastModificationType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `MinimumPerInterval`.
    public static var minimumPerInterval: Self { "MinimumPerInterval" }
    /// `MaximumPerInterval`.
    public static var maximumPerInterval: Self { "MaximumPerInterval" }
    /// `SetValuePerInterval`.
    public static var setValuePerInterval: Self { "SetValuePerInterval" }
    /// `ChangeValuePerInterval`.
    public static var changeValuePerInterval: Self { "ChangeValuePerInterval" }
    /// `ChangePercentPerInterval`.
    public static var changePercentPerInterval: Self { "ChangePercentPerInterval" }
    /// `SetValueOverRange`.
    public static var setValueOverRange: Self { "SetValueOverRange" }
    /// `ChangeValueOverRange`.
    public static var changeValueOverRange: Self { "ChangeValueOverRange" }
    /// `SetValuesForIntervalSet`.
    public static var setValuesForIntervalSet: Self { "SetValuesForIntervalSet" }
    /// `SetMultiGranularityValuesForIntervalSet`.
    public static var setMultiGranularityValuesForIntervalSet: Self { "SetMultiGranularityValuesForIntervalSet" }
}

/// A value of `metric` of ``WfmBuShortTermForecastCopyCompleteTopicBuForecastModification``, open to those that are
/// newer than this version.
public struct WfmBuShortTermForecastCopyCompleteTopicBuForecastModificationMetric: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Offered`.
    public static var offered: Self { "Offered" }
    /// `AverageHandleTimeSeconds`.
    public static var averageHandleTimeSeconds: Self { "AverageHandleTimeSeconds" }
}

/// A value of `legacyMetric` of ``WfmBuShortTermForecastCopyCompleteTopicBuForecastModification``, open to those that
/// are newer than this version.
public struct WfmBuShortTermForecastCopyCompleteTopicBuForecastModificationLegacyMetric: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `AverageAfterCallWorkTimeSeconds`.
    public static var averageAfterCallWorkTimeSeconds: Self { "AverageAfterCallWorkTimeSeconds" }
    /// `AverageHandleTimeSeconds`.
    public static var averageHandleTimeSeconds: Self { "AverageHandleTimeSeconds" }
    /// `AverageTalkTimeSeconds`.
    public static var averageTalkTimeSeconds: Self { "AverageTalkTimeSeconds" }
    /// `Offered`.
    public static var offered: Self { "Offered" }
}

/// The schema `WfmBuShortTermForecastCopyCompleteTopicBuShortTermForecast`.
public typealias WfmBuShortTermForecastCopyCompleteTopicBuShortTermForecast = Model<WfmBuShortTermForecastCopyCompleteTopicBuShortTermForecastFields>

/// The properties of ``WfmBuShortTermForecastCopyCompleteTopicBuShortTermForecast``.
public struct WfmBuShortTermForecastCopyCompleteTopicBuShortTermForecastFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `weekDate`.
    public var weekDate: Field<String> { Field("weekDate") }
    /// `creationMethod`.
    public var creationMethod: Field<WfmBuShortTermForecastCopyCompleteTopicBuShortTermForecastCreationMethod> { Field("creationMethod") }
    /// `description`.
    public var description: Field<String> { Field("description") }
    /// `legacy`.
    public var legacy: Field<Bool> { Field("legacy") }
    /// `referenceStartDate`.
    public var referenceStartDate: Field<Instant> { Field("referenceStartDate") }
    /// `sourceDays`.
    public var sourceDays: Field<[WfmBuShortTermForecastCopyCompleteTopicForecastSourceDayPointer]> { Field("sourceDays") }
    /// `modifications`.
    public var modifications: Field<[WfmBuShortTermForecastCopyCompleteTopicBuForecastModification]> { Field("modifications") }
    /// `timeZone`.
    public var timeZone: Field<String> { Field("timeZone") }
    /// `planningGroupsVersion`.
    public var planningGroupsVersion: Field<Int> { Field("planningGroupsVersion") }
    /// `weekCount`.
    public var weekCount: Field<Int> { Field("weekCount") }
    /// `metadata`.
    public var metadata: Field<WfmBuShortTermForecastCopyCompleteTopicWfmVersionedEntityMetadata> { Field("metadata") }
    /// `canUseForScheduling`.
    public var canUseForScheduling: Field<Bool> { Field("canUseForScheduling") }
}

/// A value of `creationMethod` of ``WfmBuShortTermForecastCopyCompleteTopicBuShortTermForecast``, open to those that
/// are newer than this version.
public struct WfmBuShortTermForecastCopyCompleteTopicBuShortTermForecastCreationMethod: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Import`.
    public static var `import`: Self { "Import" }
    /// `ImportedHistoricalWeightedAverage`.
    public static var importedHistoricalWeightedAverage: Self { "ImportedHistoricalWeightedAverage" }
    /// `HistoricalWeightedAverage`.
    public static var historicalWeightedAverage: Self { "HistoricalWeightedAverage" }
    /// `Advanced`.
    public static var advanced: Self { "Advanced" }
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
    public var status: Field<WfmBuShortTermForecastCopyCompleteTopicBuShortTermForecastNotificationStatus> { Field("status") }
    /// `result`.
    public var result: Field<WfmBuShortTermForecastCopyCompleteTopicBuShortTermForecast> { Field("result") }
    /// `operationId`.
    public var operationId: Field<String> { Field("operationId") }
}

/// A value of `status` of ``WfmBuShortTermForecastCopyCompleteTopicBuShortTermForecastNotification``, open to those
/// that are newer than this version.
public struct WfmBuShortTermForecastCopyCompleteTopicBuShortTermForecastNotificationStatus: OpenEnum {
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

/// The schema `WfmBuShortTermForecastCopyCompleteTopicForecastSourceDayPointer`.
public typealias WfmBuShortTermForecastCopyCompleteTopicForecastSourceDayPointer = Model<WfmBuShortTermForecastCopyCompleteTopicForecastSourceDayPointerFields>

/// The properties of ``WfmBuShortTermForecastCopyCompleteTopicForecastSourceDayPointer``.
public struct WfmBuShortTermForecastCopyCompleteTopicForecastSourceDayPointerFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `dayOfWeek`.
    public var dayOfWeek: Field<WfmBuShortTermForecastCopyCompleteTopicForecastSourceDayPointerDayOfWeek> { Field("dayOfWeek") }
    /// `weight`.
    public var weight: Field<Int> { Field("weight") }
    /// `date`.
    public var date: Field<String> { Field("date") }
    /// `fileName`.
    public var fileName: Field<String> { Field("fileName") }
    /// `dataKey`.
    public var dataKey: Field<String> { Field("dataKey") }
}

/// A value of `dayOfWeek` of ``WfmBuShortTermForecastCopyCompleteTopicForecastSourceDayPointer``, open to those that
/// are newer than this version.
public struct WfmBuShortTermForecastCopyCompleteTopicForecastSourceDayPointerDayOfWeek: OpenEnum {
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
    /// `EighthDay`.
    public static var eighthDay: Self { "EighthDay" }
}

/// The schema `WfmBuShortTermForecastCopyCompleteTopicModificationIntervalOffsetValue`.
public typealias WfmBuShortTermForecastCopyCompleteTopicModificationIntervalOffsetValue = Model<WfmBuShortTermForecastCopyCompleteTopicModificationIntervalOffsetValueFields>

/// The properties of ``WfmBuShortTermForecastCopyCompleteTopicModificationIntervalOffsetValue``.
public struct WfmBuShortTermForecastCopyCompleteTopicModificationIntervalOffsetValueFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `intervalIndex`.
    public var intervalIndex: Field<Int> { Field("intervalIndex") }
    /// `value`.
    public var value: Field<Double> { Field("value") }
}

/// The schema `WfmBuShortTermForecastCopyCompleteTopicUserReference`.
public typealias WfmBuShortTermForecastCopyCompleteTopicUserReference = Model<WfmBuShortTermForecastCopyCompleteTopicUserReferenceFields>

/// The properties of ``WfmBuShortTermForecastCopyCompleteTopicUserReference``.
public struct WfmBuShortTermForecastCopyCompleteTopicUserReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
}

/// The schema `WfmBuShortTermForecastCopyCompleteTopicWfmVersionedEntityMetadata`.
public typealias WfmBuShortTermForecastCopyCompleteTopicWfmVersionedEntityMetadata = Model<WfmBuShortTermForecastCopyCompleteTopicWfmVersionedEntityMetadataFields>

/// The properties of ``WfmBuShortTermForecastCopyCompleteTopicWfmVersionedEntityMetadata``.
public struct WfmBuShortTermForecastCopyCompleteTopicWfmVersionedEntityMetadataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `version`.
    public var version: Field<Int> { Field("version") }
    /// `modifiedBy`.
    public var modifiedBy: Field<WfmBuShortTermForecastCopyCompleteTopicUserReference> { Field("modifiedBy") }
    /// `dateModified`.
    public var dateModified: Field<Instant> { Field("dateModified") }
}

/// The schema `WfmBuShortTermForecastGenerateProgressTopicBuForecastModification`.
public typealias WfmBuShortTermForecastGenerateProgressTopicBuForecastModification = Model<WfmBuShortTermForecastGenerateProgressTopicBuForecastModificationFields>

/// The properties of ``WfmBuShortTermForecastGenerateProgressTopicBuForecastModification``.
public struct WfmBuShortTermForecastGenerateProgressTopicBuForecastModificationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    public var type: Field<WfmBuShortTermForecastGenerateProgressTopicBuForecastModificationType> { Field("type") }
    /// `startIntervalIndex`.
    public var startIntervalIndex: Field<Int> { Field("startIntervalIndex") }
    /// `endIntervalIndex`.
    public var endIntervalIndex: Field<Int> { Field("endIntervalIndex") }
    /// `metric`.
    public var metric: Field<WfmBuShortTermForecastGenerateProgressTopicBuForecastModificationMetric> { Field("metric") }
    /// `legacyMetric`.
    public var legacyMetric: Field<WfmBuShortTermForecastGenerateProgressTopicBuForecastModificationLegacyMetric> { Field("legacyMetric") }
    /// `value`.
    public var value: Field<Double> { Field("value") }
    /// `values`.
    public var values: Field<[WfmBuShortTermForecastGenerateProgressTopicModificationIntervalOffsetValue]> { Field("values") }
    /// `secondaryValues`.
    public var secondaryValues: Field<[WfmBuShortTermForecastGenerateProgressTopicModificationIntervalOffsetValue]> { Field("secondaryValues") }
    /// `enabled`.
    public var enabled: Field<Bool> { Field("enabled") }
    /// `granularity`.
    public var granularity: Field<String> { Field("granularity") }
    /// `secondaryGranularity`.
    public var secondaryGranularity: Field<String> { Field("secondaryGranularity") }
    /// `displayGranularity`.
    public var displayGranularity: Field<String> { Field("displayGranularity") }
    /// `planningGroupIds`.
    public var planningGroupIds: Field<[String]> { Field("planningGroupIds") }
}

/// A value of `type` of ``WfmBuShortTermForecastGenerateProgressTopicBuForecastModification``, open to those that are
/// newer than this version.
public struct WfmBuShortTermForecastGenerateProgressTopicBuForecastModificationType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `MinimumPerInterval`.
    public static var minimumPerInterval: Self { "MinimumPerInterval" }
    /// `MaximumPerInterval`.
    public static var maximumPerInterval: Self { "MaximumPerInterval" }
    /// `SetValuePerInterval`.
    public static var setValuePerInterval: Self { "SetValuePerInterval" }
    /// `ChangeValuePerInterval`.
    public static var changeValuePerInterval: Self { "ChangeValuePerInterval" }
    /// `ChangePercentPerInterval`.
    public static var changePercentPerInterval: Self { "ChangePercentPerInterval" }
    /// `SetValueOverRange`.
    public static var setValueOverRange: Self { "SetValueOverRange" }
    /// `ChangeValueOverRange`.
    public static var changeValueOverRange: Self { "ChangeValueOverRange" }
    /// `SetValuesForIntervalSet`.
    public static var setValuesForIntervalSet: Self { "SetValuesForIntervalSet" }
    /// `SetMultiGranularityValuesForIntervalSet`.
    public static var setMultiGranularityValuesForIntervalSet: Self { "SetMultiGranularityValuesForIntervalSet" }
}

/// A value of `metric` of ``WfmBuShortTermForecastGenerateProgressTopicBuForecastModification``, open to those that are
/// newer than this version.
public struct WfmBuShortTermForecastGenerateProgressTopicBuForecastModificationMetric: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Offered`.
    public static var offered: Self { "Offered" }
    /// `AverageHandleTimeSeconds`.
    public static var averageHandleTimeSeconds: Self { "AverageHandleTimeSeconds" }
}

/// A value of `legacyMetric` of ``WfmBuShortTermForecastGenerateProgressTopicBuForecastModification``, open to those
/// that are newer than this version.
public struct WfmBuShortTermForecastGenerateProgressTopicBuForecastModificationLegacyMetric: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `AverageAfterCallWorkTimeSeconds`.
    public static var averageAfterCallWorkTimeSeconds: Self { "AverageAfterCallWorkTimeSeconds" }
    /// `AverageHandleTimeSeconds`.
    public static var averageHandleTimeSeconds: Self { "AverageHandleTimeSeconds" }
    /// `AverageTalkTimeSeconds`.
    public static var averageTalkTimeSeconds: Self { "AverageTalkTimeSeconds" }
    /// `Offered`.
    public static var offered: Self { "Offered" }
}

/// The schema `WfmBuShortTermForecastGenerateProgressTopicBuShortTermForecast`.
public typealias WfmBuShortTermForecastGenerateProgressTopicBuShortTermForecast = Model<WfmBuShortTermForecastGenerateProgressTopicBuShortTermForecastFields>

/// The properties of ``WfmBuShortTermForecastGenerateProgressTopicBuShortTermForecast``.
public struct WfmBuShortTermForecastGenerateProgressTopicBuShortTermForecastFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `weekDate`.
    public var weekDate: Field<String> { Field("weekDate") }
    /// `creationMethod`.
    public var creationMethod: Field<WfmBuShortTermForecastGenerateProgressTopicBuShortTermForecastCreationMethod> { Field("creationMethod") }
    /// `description`.
    public var description: Field<String> { Field("description") }
    /// `legacy`.
    public var legacy: Field<Bool> { Field("legacy") }
    /// `referenceStartDate`.
    public var referenceStartDate: Field<Instant> { Field("referenceStartDate") }
    /// `sourceDays`.
    public var sourceDays: Field<[WfmBuShortTermForecastGenerateProgressTopicForecastSourceDayPointer]> { Field("sourceDays") }
    /// `modifications`.
    public var modifications: Field<[WfmBuShortTermForecastGenerateProgressTopicBuForecastModification]> { Field("modifications") }
    /// `timeZone`.
    public var timeZone: Field<String> { Field("timeZone") }
    /// `planningGroupsVersion`.
    public var planningGroupsVersion: Field<Int> { Field("planningGroupsVersion") }
    /// `weekCount`.
    public var weekCount: Field<Int> { Field("weekCount") }
    /// `metadata`.
    public var metadata: Field<WfmBuShortTermForecastGenerateProgressTopicWfmVersionedEntityMetadata> { Field("metadata") }
    /// `canUseForScheduling`.
    public var canUseForScheduling: Field<Bool> { Field("canUseForScheduling") }
}

/// A value of `creationMethod` of ``WfmBuShortTermForecastGenerateProgressTopicBuShortTermForecast``, open to those
/// that are newer than this version.
public struct WfmBuShortTermForecastGenerateProgressTopicBuShortTermForecastCreationMethod: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Import`.
    public static var `import`: Self { "Import" }
    /// `ImportedHistoricalWeightedAverage`.
    public static var importedHistoricalWeightedAverage: Self { "ImportedHistoricalWeightedAverage" }
    /// `HistoricalWeightedAverage`.
    public static var historicalWeightedAverage: Self { "HistoricalWeightedAverage" }
    /// `Advanced`.
    public static var advanced: Self { "Advanced" }
}

/// The schema `WfmBuShortTermForecastGenerateProgressTopicForecastSourceDayPointer`.
public typealias WfmBuShortTermForecastGenerateProgressTopicForecastSourceDayPointer = Model<WfmBuShortTermForecastGenerateProgressTopicForecastSourceDayPointerFields>

/// The properties of ``WfmBuShortTermForecastGenerateProgressTopicForecastSourceDayPointer``.
public struct WfmBuShortTermForecastGenerateProgressTopicForecastSourceDayPointerFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `dayOfWeek`.
    public var dayOfWeek: Field<WfmBuShortTermForecastGenerateProgressTopicForecastSourceDayPointerDayOfWeek> { Field("dayOfWeek") }
    /// `weight`.
    public var weight: Field<Int> { Field("weight") }
    /// `date`.
    public var date: Field<String> { Field("date") }
    /// `fileName`.
    public var fileName: Field<String> { Field("fileName") }
    /// `dataKey`.
    public var dataKey: Field<String> { Field("dataKey") }
}

/// A value of `dayOfWeek` of ``WfmBuShortTermForecastGenerateProgressTopicForecastSourceDayPointer``, open to those
/// that are newer than this version.
public struct WfmBuShortTermForecastGenerateProgressTopicForecastSourceDayPointerDayOfWeek: OpenEnum {
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
    /// `EighthDay`.
    public static var eighthDay: Self { "EighthDay" }
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
    public var status: Field<WfmBuShortTermForecastGenerateProgressTopicGenerateBuShortTermForecastProgressNotificationStatus> { Field("status") }
    /// `result`.
    public var result: Field<WfmBuShortTermForecastGenerateProgressTopicBuShortTermForecast> { Field("result") }
    /// `operationId`.
    public var operationId: Field<String> { Field("operationId") }
    /// `progress`.
    public var progress: Field<Int> { Field("progress") }
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
    public static var processing: Self { "Processing" }
    /// `Complete`.
    public static var complete: Self { "Complete" }
    /// `Canceled`.
    public static var canceled: Self { "Canceled" }
    /// `Error`.
    public static var error: Self { "Error" }
}

/// The schema `WfmBuShortTermForecastGenerateProgressTopicModificationIntervalOffsetValue`.
public typealias WfmBuShortTermForecastGenerateProgressTopicModificationIntervalOffsetValue = Model<WfmBuShortTermForecastGenerateProgressTopicModificationIntervalOffsetValueFields>

/// The properties of ``WfmBuShortTermForecastGenerateProgressTopicModificationIntervalOffsetValue``.
public struct WfmBuShortTermForecastGenerateProgressTopicModificationIntervalOffsetValueFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `intervalIndex`.
    public var intervalIndex: Field<Int> { Field("intervalIndex") }
    /// `value`.
    public var value: Field<Double> { Field("value") }
}

/// The schema `WfmBuShortTermForecastGenerateProgressTopicUserReference`.
public typealias WfmBuShortTermForecastGenerateProgressTopicUserReference = Model<WfmBuShortTermForecastGenerateProgressTopicUserReferenceFields>

/// The properties of ``WfmBuShortTermForecastGenerateProgressTopicUserReference``.
public struct WfmBuShortTermForecastGenerateProgressTopicUserReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
}

/// The schema `WfmBuShortTermForecastGenerateProgressTopicWfmVersionedEntityMetadata`.
public typealias WfmBuShortTermForecastGenerateProgressTopicWfmVersionedEntityMetadata = Model<WfmBuShortTermForecastGenerateProgressTopicWfmVersionedEntityMetadataFields>

/// The properties of ``WfmBuShortTermForecastGenerateProgressTopicWfmVersionedEntityMetadata``.
public struct WfmBuShortTermForecastGenerateProgressTopicWfmVersionedEntityMetadataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `version`.
    public var version: Field<Int> { Field("version") }
    /// `modifiedBy`.
    public var modifiedBy: Field<WfmBuShortTermForecastGenerateProgressTopicUserReference> { Field("modifiedBy") }
    /// `dateModified`.
    public var dateModified: Field<Instant> { Field("dateModified") }
}

/// The schema `WfmBuShortTermForecastImportCompleteTopicBuForecastModification`.
public typealias WfmBuShortTermForecastImportCompleteTopicBuForecastModification = Model<WfmBuShortTermForecastImportCompleteTopicBuForecastModificationFields>

/// The properties of ``WfmBuShortTermForecastImportCompleteTopicBuForecastModification``.
public struct WfmBuShortTermForecastImportCompleteTopicBuForecastModificationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    public var type: Field<WfmBuShortTermForecastImportCompleteTopicBuForecastModificationType> { Field("type") }
    /// `startIntervalIndex`.
    public var startIntervalIndex: Field<Int> { Field("startIntervalIndex") }
    /// `endIntervalIndex`.
    public var endIntervalIndex: Field<Int> { Field("endIntervalIndex") }
    /// `metric`.
    public var metric: Field<WfmBuShortTermForecastImportCompleteTopicBuForecastModificationMetric> { Field("metric") }
    /// `legacyMetric`.
    public var legacyMetric: Field<WfmBuShortTermForecastImportCompleteTopicBuForecastModificationLegacyMetric> { Field("legacyMetric") }
    /// `value`.
    public var value: Field<Double> { Field("value") }
    /// `values`.
    public var values: Field<[WfmBuShortTermForecastImportCompleteTopicModificationIntervalOffsetValue]> { Field("values") }
    /// `secondaryValues`.
    public var secondaryValues: Field<[WfmBuShortTermForecastImportCompleteTopicModificationIntervalOffsetValue]> { Field("secondaryValues") }
    /// `enabled`.
    public var enabled: Field<Bool> { Field("enabled") }
    /// `granularity`.
    public var granularity: Field<String> { Field("granularity") }
    /// `secondaryGranularity`.
    public var secondaryGranularity: Field<String> { Field("secondaryGranularity") }
    /// `displayGranularity`.
    public var displayGranularity: Field<String> { Field("displayGranularity") }
    /// `planningGroupIds`.
    public var planningGroupIds: Field<[String]> { Field("planningGroupIds") }
}

/// A value of `type` of ``WfmBuShortTermForecastImportCompleteTopicBuForecastModification``, open to those that are
/// newer than this version.
public struct WfmBuShortTermForecastImportCompleteTopicBuForecastModificationType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `MinimumPerInterval`.
    public static var minimumPerInterval: Self { "MinimumPerInterval" }
    /// `MaximumPerInterval`.
    public static var maximumPerInterval: Self { "MaximumPerInterval" }
    /// `SetValuePerInterval`.
    public static var setValuePerInterval: Self { "SetValuePerInterval" }
    /// `ChangeValuePerInterval`.
    public static var changeValuePerInterval: Self { "ChangeValuePerInterval" }
    /// `ChangePercentPerInterval`.
    public static var changePercentPerInterval: Self { "ChangePercentPerInterval" }
    /// `SetValueOverRange`.
    public static var setValueOverRange: Self { "SetValueOverRange" }
    /// `ChangeValueOverRange`.
    public static var changeValueOverRange: Self { "ChangeValueOverRange" }
    /// `SetValuesForIntervalSet`.
    public static var setValuesForIntervalSet: Self { "SetValuesForIntervalSet" }
    /// `SetMultiGranularityValuesForIntervalSet`.
    public static var setMultiGranularityValuesForIntervalSet: Self { "SetMultiGranularityValuesForIntervalSet" }
}

/// A value of `metric` of ``WfmBuShortTermForecastImportCompleteTopicBuForecastModification``, open to those that are
/// newer than this version.
public struct WfmBuShortTermForecastImportCompleteTopicBuForecastModificationMetric: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Offered`.
    public static var offered: Self { "Offered" }
    /// `AverageHandleTimeSeconds`.
    public static var averageHandleTimeSeconds: Self { "AverageHandleTimeSeconds" }
}

/// A value of `legacyMetric` of ``WfmBuShortTermForecastImportCompleteTopicBuForecastModification``, open to those that
/// are newer than this version.
public struct WfmBuShortTermForecastImportCompleteTopicBuForecastModificationLegacyMetric: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `AverageAfterCallWorkTimeSeconds`.
    public static var averageAfterCallWorkTimeSeconds: Self { "AverageAfterCallWorkTimeSeconds" }
    /// `AverageHandleTimeSeconds`.
    public static var averageHandleTimeSeconds: Self { "AverageHandleTimeSeconds" }
    /// `AverageTalkTimeSeconds`.
    public static var averageTalkTimeSeconds: Self { "AverageTalkTimeSeconds" }
    /// `Offered`.
    public static var offered: Self { "Offered" }
}

/// The schema `WfmBuShortTermForecastImportCompleteTopicBuShortTermForecast`.
public typealias WfmBuShortTermForecastImportCompleteTopicBuShortTermForecast = Model<WfmBuShortTermForecastImportCompleteTopicBuShortTermForecastFields>

/// The properties of ``WfmBuShortTermForecastImportCompleteTopicBuShortTermForecast``.
public struct WfmBuShortTermForecastImportCompleteTopicBuShortTermForecastFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `weekDate`.
    public var weekDate: Field<String> { Field("weekDate") }
    /// `creationMethod`.
    public var creationMethod: Field<WfmBuShortTermForecastImportCompleteTopicBuShortTermForecastCreationMethod> { Field("creationMethod") }
    /// `description`.
    public var description: Field<String> { Field("description") }
    /// `legacy`.
    public var legacy: Field<Bool> { Field("legacy") }
    /// `referenceStartDate`.
    public var referenceStartDate: Field<Instant> { Field("referenceStartDate") }
    /// `sourceDays`.
    public var sourceDays: Field<[WfmBuShortTermForecastImportCompleteTopicForecastSourceDayPointer]> { Field("sourceDays") }
    /// `modifications`.
    public var modifications: Field<[WfmBuShortTermForecastImportCompleteTopicBuForecastModification]> { Field("modifications") }
    /// `timeZone`.
    public var timeZone: Field<String> { Field("timeZone") }
    /// `planningGroupsVersion`.
    public var planningGroupsVersion: Field<Int> { Field("planningGroupsVersion") }
    /// `weekCount`.
    public var weekCount: Field<Int> { Field("weekCount") }
    /// `metadata`.
    public var metadata: Field<WfmBuShortTermForecastImportCompleteTopicWfmVersionedEntityMetadata> { Field("metadata") }
    /// `canUseForScheduling`.
    public var canUseForScheduling: Field<Bool> { Field("canUseForScheduling") }
}

/// A value of `creationMethod` of ``WfmBuShortTermForecastImportCompleteTopicBuShortTermForecast``, open to those that
/// are newer than this version.
public struct WfmBuShortTermForecastImportCompleteTopicBuShortTermForecastCreationMethod: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Import`.
    public static var `import`: Self { "Import" }
    /// `ImportedHistoricalWeightedAverage`.
    public static var importedHistoricalWeightedAverage: Self { "ImportedHistoricalWeightedAverage" }
    /// `HistoricalWeightedAverage`.
    public static var historicalWeightedAverage: Self { "HistoricalWeightedAverage" }
    /// `Advanced`.
    public static var advanced: Self { "Advanced" }
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
    public var status: Field<WfmBuShortTermForecastImportCompleteTopicBuShortTermForecastNotificationStatus> { Field("status") }
    /// `result`.
    public var result: Field<WfmBuShortTermForecastImportCompleteTopicBuShortTermForecast> { Field("result") }
    /// `operationId`.
    public var operationId: Field<String> { Field("operationId") }
}

/// A value of `status` of ``WfmBuShortTermForecastImportCompleteTopicBuShortTermForecastNotification``, open to those
/// that are newer than this version.
public struct WfmBuShortTermForecastImportCompleteTopicBuShortTermForecastNotificationStatus: OpenEnum {
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

/// The schema `WfmBuShortTermForecastImportCompleteTopicForecastSourceDayPointer`.
public typealias WfmBuShortTermForecastImportCompleteTopicForecastSourceDayPointer = Model<WfmBuShortTermForecastImportCompleteTopicForecastSourceDayPointerFields>

/// The properties of ``WfmBuShortTermForecastImportCompleteTopicForecastSourceDayPointer``.
public struct WfmBuShortTermForecastImportCompleteTopicForecastSourceDayPointerFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `dayOfWeek`.
    public var dayOfWeek: Field<WfmBuShortTermForecastImportCompleteTopicForecastSourceDayPointerDayOfWeek> { Field("dayOfWeek") }
    /// `weight`.
    public var weight: Field<Int> { Field("weight") }
    /// `date`.
    public var date: Field<String> { Field("date") }
    /// `fileName`.
    public var fileName: Field<String> { Field("fileName") }
    /// `dataKey`.
    public var dataKey: Field<String> { Field("dataKey") }
}

/// A value of `dayOfWeek` of ``WfmBuShortTermForecastImportCompleteTopicForecastSourceDayPointer``, open to those that
/// are newer than this version.
public struct WfmBuShortTermForecastImportCompleteTopicForecastSourceDayPointerDayOfWeek: OpenEnum {
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
    /// `EighthDay`.
    public static var eighthDay: Self { "EighthDay" }
}

/// The schema `WfmBuShortTermForecastImportCompleteTopicModificationIntervalOffsetValue`.
public typealias WfmBuShortTermForecastImportCompleteTopicModificationIntervalOffsetValue = Model<WfmBuShortTermForecastImportCompleteTopicModificationIntervalOffsetValueFields>

/// The properties of ``WfmBuShortTermForecastImportCompleteTopicModificationIntervalOffsetValue``.
public struct WfmBuShortTermForecastImportCompleteTopicModificationIntervalOffsetValueFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `intervalIndex`.
    public var intervalIndex: Field<Int> { Field("intervalIndex") }
    /// `value`.
    public var value: Field<Double> { Field("value") }
}

/// The schema `WfmBuShortTermForecastImportCompleteTopicUserReference`.
public typealias WfmBuShortTermForecastImportCompleteTopicUserReference = Model<WfmBuShortTermForecastImportCompleteTopicUserReferenceFields>

/// The properties of ``WfmBuShortTermForecastImportCompleteTopicUserReference``.
public struct WfmBuShortTermForecastImportCompleteTopicUserReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
}

/// The schema `WfmBuShortTermForecastImportCompleteTopicWfmVersionedEntityMetadata`.
public typealias WfmBuShortTermForecastImportCompleteTopicWfmVersionedEntityMetadata = Model<WfmBuShortTermForecastImportCompleteTopicWfmVersionedEntityMetadataFields>

/// The properties of ``WfmBuShortTermForecastImportCompleteTopicWfmVersionedEntityMetadata``.
public struct WfmBuShortTermForecastImportCompleteTopicWfmVersionedEntityMetadataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `version`.
    public var version: Field<Int> { Field("version") }
    /// `modifiedBy`.
    public var modifiedBy: Field<WfmBuShortTermForecastImportCompleteTopicUserReference> { Field("modifiedBy") }
    /// `dateModified`.
    public var dateModified: Field<Instant> { Field("dateModified") }
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
    public var businessUnitId: Field<String> { Field("businessUnitId") }
    /// `state`.
    public var state: Field<WfmBuShortTermForecastStaffingRequirementsGenerateCompleteTopicBuForecastShortTermStaffingRequirementsNotificationState> { Field("state") }
    /// `forecast`.
    public var forecast: Field<WfmBuShortTermForecastStaffingRequirementsGenerateCompleteTopicBuShortTermForecastReference> { Field("forecast") }
    /// `weekCount`.
    public var weekCount: Field<Int> { Field("weekCount") }
    /// `intervalLengthMinutes`.
    public var intervalLengthMinutes: Field<Int> { Field("intervalLengthMinutes") }
    /// `referenceStartDate`.
    public var referenceStartDate: Field<Instant> { Field("referenceStartDate") }
    /// `results`.
    public var results: Field<[WfmBuShortTermForecastStaffingRequirementsGenerateCompleteTopicBuForecastShortTermStaffingRequirementsResults]> { Field("results") }
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
    public static var processing: Self { "Processing" }
    /// `Complete`.
    public static var complete: Self { "Complete" }
    /// `Canceled`.
    public static var canceled: Self { "Canceled" }
    /// `Error`.
    public static var error: Self { "Error" }
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
    public var weekNumber: Field<Int> { Field("weekNumber") }
    /// `downloadUrl`.
    public var downloadUrl: Field<String> { Field("downloadUrl") }
    /// `downloadUrlExpirationDate`.
    public var downloadUrlExpirationDate: Field<Instant> { Field("downloadUrlExpirationDate") }
}

/// The schema `WfmBuShortTermForecastStaffingRequirementsGenerateCompleteTopicBuShortTermForecastReference`.
public typealias WfmBuShortTermForecastStaffingRequirementsGenerateCompleteTopicBuShortTermForecastReference = Model<WfmBuShortTermForecastStaffingRequirementsGenerateCompleteTopicBuShortTermForecastReferenceFields>

/// The properties of ``WfmBuShortTermForecastStaffingRequirementsGenerateCompleteTopicBuShortTermForecastReference``.
public struct WfmBuShortTermForecastStaffingRequirementsGenerateCompleteTopicBuShortTermForecastReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `weekDate`.
    public var weekDate: Field<String> { Field("weekDate") }
    /// `description`.
    public var description: Field<String> { Field("description") }
}

/// The schema `WfmBuShortTermForecastUpdateCompleteTopicBuForecastModification`.
public typealias WfmBuShortTermForecastUpdateCompleteTopicBuForecastModification = Model<WfmBuShortTermForecastUpdateCompleteTopicBuForecastModificationFields>

/// The properties of ``WfmBuShortTermForecastUpdateCompleteTopicBuForecastModification``.
public struct WfmBuShortTermForecastUpdateCompleteTopicBuForecastModificationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    public var type: Field<WfmBuShortTermForecastUpdateCompleteTopicBuForecastModificationType> { Field("type") }
    /// `startIntervalIndex`.
    public var startIntervalIndex: Field<Int> { Field("startIntervalIndex") }
    /// `endIntervalIndex`.
    public var endIntervalIndex: Field<Int> { Field("endIntervalIndex") }
    /// `metric`.
    public var metric: Field<WfmBuShortTermForecastUpdateCompleteTopicBuForecastModificationMetric> { Field("metric") }
    /// `legacyMetric`.
    public var legacyMetric: Field<WfmBuShortTermForecastUpdateCompleteTopicBuForecastModificationLegacyMetric> { Field("legacyMetric") }
    /// `value`.
    public var value: Field<Double> { Field("value") }
    /// `values`.
    public var values: Field<[WfmBuShortTermForecastUpdateCompleteTopicModificationIntervalOffsetValue]> { Field("values") }
    /// `secondaryValues`.
    public var secondaryValues: Field<[WfmBuShortTermForecastUpdateCompleteTopicModificationIntervalOffsetValue]> { Field("secondaryValues") }
    /// `enabled`.
    public var enabled: Field<Bool> { Field("enabled") }
    /// `granularity`.
    public var granularity: Field<String> { Field("granularity") }
    /// `secondaryGranularity`.
    public var secondaryGranularity: Field<String> { Field("secondaryGranularity") }
    /// `displayGranularity`.
    public var displayGranularity: Field<String> { Field("displayGranularity") }
    /// `planningGroupIds`.
    public var planningGroupIds: Field<[String]> { Field("planningGroupIds") }
}

/// A value of `type` of ``WfmBuShortTermForecastUpdateCompleteTopicBuForecastModification``, open to those that are
/// newer than this version.
public struct WfmBuShortTermForecastUpdateCompleteTopicBuForecastModificationType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `MinimumPerInterval`.
    public static var minimumPerInterval: Self { "MinimumPerInterval" }
    /// `MaximumPerInterval`.
    public static var maximumPerInterval: Self { "MaximumPerInterval" }
    /// `SetValuePerInterval`.
    public static var setValuePerInterval: Self { "SetValuePerInterval" }
    /// `ChangeValuePerInterval`.
    public static var changeValuePerInterval: Self { "ChangeValuePerInterval" }
    /// `ChangePercentPerInterval`.
    public static var changePercentPerInterval: Self { "ChangePercentPerInterval" }
    /// `SetValueOverRange`.
    public static var setValueOverRange: Self { "SetValueOverRange" }
    /// `ChangeValueOverRange`.
    public static var changeValueOverRange: Self { "ChangeValueOverRange" }
    /// `SetValuesForIntervalSet`.
    public static var setValuesForIntervalSet: Self { "SetValuesForIntervalSet" }
    /// `SetMultiGranularityValuesForIntervalSet`.
    public static var setMultiGranularityValuesForIntervalSet: Self { "SetMultiGranularityValuesForIntervalSet" }
}

/// A value of `metric` of ``WfmBuShortTermForecastUpdateCompleteTopicBuForecastModification``, open to those that are
/// newer than this version.
public struct WfmBuShortTermForecastUpdateCompleteTopicBuForecastModificationMetric: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Offered`.
    public static var offered: Self { "Offered" }
    /// `AverageHandleTimeSeconds`.
    public static var averageHandleTimeSeconds: Self { "AverageHandleTimeSeconds" }
}

/// A value of `legacyMetric` of ``WfmBuShortTermForecastUpdateCompleteTopicBuForecastModification``, open to those that
/// are newer than this version.
public struct WfmBuShortTermForecastUpdateCompleteTopicBuForecastModificationLegacyMetric: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `AverageAfterCallWorkTimeSeconds`.
    public static var averageAfterCallWorkTimeSeconds: Self { "AverageAfterCallWorkTimeSeconds" }
    /// `AverageHandleTimeSeconds`.
    public static var averageHandleTimeSeconds: Self { "AverageHandleTimeSeconds" }
    /// `AverageTalkTimeSeconds`.
    public static var averageTalkTimeSeconds: Self { "AverageTalkTimeSeconds" }
    /// `Offered`.
    public static var offered: Self { "Offered" }
}

/// The schema `WfmBuShortTermForecastUpdateCompleteTopicBuShortTermForecast`.
public typealias WfmBuShortTermForecastUpdateCompleteTopicBuShortTermForecast = Model<WfmBuShortTermForecastUpdateCompleteTopicBuShortTermForecastFields>

/// The properties of ``WfmBuShortTermForecastUpdateCompleteTopicBuShortTermForecast``.
public struct WfmBuShortTermForecastUpdateCompleteTopicBuShortTermForecastFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `weekDate`.
    public var weekDate: Field<String> { Field("weekDate") }
    /// `creationMethod`.
    public var creationMethod: Field<WfmBuShortTermForecastUpdateCompleteTopicBuShortTermForecastCreationMethod> { Field("creationMethod") }
    /// `description`.
    public var description: Field<String> { Field("description") }
    /// `legacy`.
    public var legacy: Field<Bool> { Field("legacy") }
    /// `referenceStartDate`.
    public var referenceStartDate: Field<Instant> { Field("referenceStartDate") }
    /// `sourceDays`.
    public var sourceDays: Field<[WfmBuShortTermForecastUpdateCompleteTopicForecastSourceDayPointer]> { Field("sourceDays") }
    /// `modifications`.
    public var modifications: Field<[WfmBuShortTermForecastUpdateCompleteTopicBuForecastModification]> { Field("modifications") }
    /// `timeZone`.
    public var timeZone: Field<String> { Field("timeZone") }
    /// `planningGroupsVersion`.
    public var planningGroupsVersion: Field<Int> { Field("planningGroupsVersion") }
    /// `weekCount`.
    public var weekCount: Field<Int> { Field("weekCount") }
    /// `metadata`.
    public var metadata: Field<WfmBuShortTermForecastUpdateCompleteTopicWfmVersionedEntityMetadata> { Field("metadata") }
    /// `canUseForScheduling`.
    public var canUseForScheduling: Field<Bool> { Field("canUseForScheduling") }
}

/// A value of `creationMethod` of ``WfmBuShortTermForecastUpdateCompleteTopicBuShortTermForecast``, open to those that
/// are newer than this version.
public struct WfmBuShortTermForecastUpdateCompleteTopicBuShortTermForecastCreationMethod: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Import`.
    public static var `import`: Self { "Import" }
    /// `ImportedHistoricalWeightedAverage`.
    public static var importedHistoricalWeightedAverage: Self { "ImportedHistoricalWeightedAverage" }
    /// `HistoricalWeightedAverage`.
    public static var historicalWeightedAverage: Self { "HistoricalWeightedAverage" }
    /// `Advanced`.
    public static var advanced: Self { "Advanced" }
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
    public var status: Field<WfmBuShortTermForecastUpdateCompleteTopicBuShortTermForecastNotificationStatus> { Field("status") }
    /// `result`.
    public var result: Field<WfmBuShortTermForecastUpdateCompleteTopicBuShortTermForecast> { Field("result") }
    /// `operationId`.
    public var operationId: Field<String> { Field("operationId") }
}

/// A value of `status` of ``WfmBuShortTermForecastUpdateCompleteTopicBuShortTermForecastNotification``, open to those
/// that are newer than this version.
public struct WfmBuShortTermForecastUpdateCompleteTopicBuShortTermForecastNotificationStatus: OpenEnum {
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

/// The schema `WfmBuShortTermForecastUpdateCompleteTopicForecastSourceDayPointer`.
public typealias WfmBuShortTermForecastUpdateCompleteTopicForecastSourceDayPointer = Model<WfmBuShortTermForecastUpdateCompleteTopicForecastSourceDayPointerFields>

/// The properties of ``WfmBuShortTermForecastUpdateCompleteTopicForecastSourceDayPointer``.
public struct WfmBuShortTermForecastUpdateCompleteTopicForecastSourceDayPointerFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `dayOfWeek`.
    public var dayOfWeek: Field<WfmBuShortTermForecastUpdateCompleteTopicForecastSourceDayPointerDayOfWeek> { Field("dayOfWeek") }
    /// `weight`.
    public var weight: Field<Int> { Field("weight") }
    /// `date`.
    public var date: Field<String> { Field("date") }
    /// `fileName`.
    public var fileName: Field<String> { Field("fileName") }
    /// `dataKey`.
    public var dataKey: Field<String> { Field("dataKey") }
}

/// A value of `dayOfWeek` of ``WfmBuShortTermForecastUpdateCompleteTopicForecastSourceDayPointer``, open to those that
/// are newer than this version.
public struct WfmBuShortTermForecastUpdateCompleteTopicForecastSourceDayPointerDayOfWeek: OpenEnum {
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
    /// `EighthDay`.
    public static var eighthDay: Self { "EighthDay" }
}

/// The schema `WfmBuShortTermForecastUpdateCompleteTopicModificationIntervalOffsetValue`.
public typealias WfmBuShortTermForecastUpdateCompleteTopicModificationIntervalOffsetValue = Model<WfmBuShortTermForecastUpdateCompleteTopicModificationIntervalOffsetValueFields>

/// The properties of ``WfmBuShortTermForecastUpdateCompleteTopicModificationIntervalOffsetValue``.
public struct WfmBuShortTermForecastUpdateCompleteTopicModificationIntervalOffsetValueFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `intervalIndex`.
    public var intervalIndex: Field<Int> { Field("intervalIndex") }
    /// `value`.
    public var value: Field<Double> { Field("value") }
}

/// The schema `WfmBuShortTermForecastUpdateCompleteTopicUserReference`.
public typealias WfmBuShortTermForecastUpdateCompleteTopicUserReference = Model<WfmBuShortTermForecastUpdateCompleteTopicUserReferenceFields>

/// The properties of ``WfmBuShortTermForecastUpdateCompleteTopicUserReference``.
public struct WfmBuShortTermForecastUpdateCompleteTopicUserReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
}

/// The schema `WfmBuShortTermForecastUpdateCompleteTopicWfmVersionedEntityMetadata`.
public typealias WfmBuShortTermForecastUpdateCompleteTopicWfmVersionedEntityMetadata = Model<WfmBuShortTermForecastUpdateCompleteTopicWfmVersionedEntityMetadataFields>

/// The properties of ``WfmBuShortTermForecastUpdateCompleteTopicWfmVersionedEntityMetadata``.
public struct WfmBuShortTermForecastUpdateCompleteTopicWfmVersionedEntityMetadataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `version`.
    public var version: Field<Int> { Field("version") }
    /// `modifiedBy`.
    public var modifiedBy: Field<WfmBuShortTermForecastUpdateCompleteTopicUserReference> { Field("modifiedBy") }
    /// `dateModified`.
    public var dateModified: Field<Instant> { Field("dateModified") }
}
