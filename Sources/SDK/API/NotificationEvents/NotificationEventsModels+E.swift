// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient

/// The schema `EdgeChangeTopicEdge`.
///
/// Events of `v2.telephony.providers.edges.{id}`.
public typealias EdgeChangeTopicEdge = Model<EdgeChangeTopicEdgeFields>

/// The properties of ``EdgeChangeTopicEdge``.
public struct EdgeChangeTopicEdgeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `onlineStatus`.
    @_alwaysEmitIntoClient public var onlineStatus: Field<EdgeChangeTopicEdgeOnlineStatus> { Field("onlineStatus") }
}

/// A value of `onlineStatus` of ``EdgeChangeTopicEdge``, open to those that are newer than this version.
public struct EdgeChangeTopicEdgeOnlineStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ONLINE`.
    @_alwaysEmitIntoClient public static var online: Self { "ONLINE" }
    /// `OFFLINE`.
    @_alwaysEmitIntoClient public static var offline: Self { "OFFLINE" }
}

/// The schema `EdgeLogicalInterfacesChangeTopicDomainLogicalInterfaceChange`.
///
/// Events of `v2.telephony.providers.edges.{id}.logicalinterfaces`.
public typealias EdgeLogicalInterfacesChangeTopicDomainLogicalInterfaceChange = Model<EdgeLogicalInterfacesChangeTopicDomainLogicalInterfaceChangeFields>

/// The properties of ``EdgeLogicalInterfacesChangeTopicDomainLogicalInterfaceChange``.
public struct EdgeLogicalInterfacesChangeTopicDomainLogicalInterfaceChangeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `errorInfo`.
    @_alwaysEmitIntoClient public var errorInfo: Field<EdgeLogicalInterfacesChangeTopicErrorInfo> { Field("errorInfo") }
}

/// The schema `EdgeLogicalInterfacesChangeTopicErrorInfo`.
public typealias EdgeLogicalInterfacesChangeTopicErrorInfo = Model<EdgeLogicalInterfacesChangeTopicErrorInfoFields>

/// The properties of ``EdgeLogicalInterfacesChangeTopicErrorInfo``.
public struct EdgeLogicalInterfacesChangeTopicErrorInfoFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `message`.
    @_alwaysEmitIntoClient public var message: Field<String> { Field("message") }
    /// `messageWithParams`.
    @_alwaysEmitIntoClient public var messageWithParams: Field<String> { Field("messageWithParams") }
    /// `messageParams`.
    @_alwaysEmitIntoClient public var messageParams: Field<[String: String]> { Field("messageParams") }
    /// `code`.
    @_alwaysEmitIntoClient public var code: Field<String> { Field("code") }
}

/// The schema `EdgeMetricsTopicEdgeMetricDisk`.
public typealias EdgeMetricsTopicEdgeMetricDisk = Model<EdgeMetricsTopicEdgeMetricDiskFields>

/// The properties of ``EdgeMetricsTopicEdgeMetricDisk``.
public struct EdgeMetricsTopicEdgeMetricDiskFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `partitionName`.
    @_alwaysEmitIntoClient public var partitionName: Field<String> { Field("partitionName") }
    /// `availableBytes`.
    @_alwaysEmitIntoClient public var availableBytes: Field<Int> { Field("availableBytes") }
    /// `totalBytes`.
    @_alwaysEmitIntoClient public var totalBytes: Field<Int> { Field("totalBytes") }
}

/// The schema `EdgeMetricsTopicEdgeMetricMemory`.
public typealias EdgeMetricsTopicEdgeMetricMemory = Model<EdgeMetricsTopicEdgeMetricMemoryFields>

/// The properties of ``EdgeMetricsTopicEdgeMetricMemory``.
public struct EdgeMetricsTopicEdgeMetricMemoryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<String> { Field("type") }
    /// `availableBytes`.
    @_alwaysEmitIntoClient public var availableBytes: Field<Int> { Field("availableBytes") }
    /// `totalBytes`.
    @_alwaysEmitIntoClient public var totalBytes: Field<Int> { Field("totalBytes") }
}

/// The schema `EdgeMetricsTopicEdgeMetricNetworks`.
public typealias EdgeMetricsTopicEdgeMetricNetworks = Model<EdgeMetricsTopicEdgeMetricNetworksFields>

/// The properties of ``EdgeMetricsTopicEdgeMetricNetworks``.
public struct EdgeMetricsTopicEdgeMetricNetworksFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `ifname`.
    @_alwaysEmitIntoClient public var ifname: Field<String> { Field("ifname") }
    /// `sentBytesPerSec`.
    @_alwaysEmitIntoClient public var sentBytesPerSec: Field<Int> { Field("sentBytesPerSec") }
    /// `receivedBytesPerSec`.
    @_alwaysEmitIntoClient public var receivedBytesPerSec: Field<Int> { Field("receivedBytesPerSec") }
    /// `bandwidthBitsPerSec`.
    @_alwaysEmitIntoClient public var bandwidthBitsPerSec: Field<Int> { Field("bandwidthBitsPerSec") }
    /// `utilizationPct`.
    @_alwaysEmitIntoClient public var utilizationPct: Field<Double> { Field("utilizationPct") }
}

/// The schema `EdgeMetricsTopicEdgeMetricProcessor`.
public typealias EdgeMetricsTopicEdgeMetricProcessor = Model<EdgeMetricsTopicEdgeMetricProcessorFields>

/// The properties of ``EdgeMetricsTopicEdgeMetricProcessor``.
public struct EdgeMetricsTopicEdgeMetricProcessorFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `cpuId`.
    @_alwaysEmitIntoClient public var cpuId: Field<String> { Field("cpuId") }
    /// `idleTimePct`.
    @_alwaysEmitIntoClient public var idleTimePct: Field<Int> { Field("idleTimePct") }
    /// `activeTimePct`.
    @_alwaysEmitIntoClient public var activeTimePct: Field<Int> { Field("activeTimePct") }
    /// `privilegedTimePct`.
    @_alwaysEmitIntoClient public var privilegedTimePct: Field<Int> { Field("privilegedTimePct") }
    /// `userTimePct`.
    @_alwaysEmitIntoClient public var userTimePct: Field<Int> { Field("userTimePct") }
}

/// The schema `EdgeMetricsTopicEdgeMetricSubsystem`.
public typealias EdgeMetricsTopicEdgeMetricSubsystem = Model<EdgeMetricsTopicEdgeMetricSubsystemFields>

/// The properties of ``EdgeMetricsTopicEdgeMetricSubsystem``.
public struct EdgeMetricsTopicEdgeMetricSubsystemFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `processName`.
    @_alwaysEmitIntoClient public var processName: Field<String> { Field("processName") }
    /// `delayMs`.
    @_alwaysEmitIntoClient public var delayMs: Field<Int> { Field("delayMs") }
    /// `mediaSubsystem`.
    @_alwaysEmitIntoClient public var mediaSubsystem: Field<EdgeMetricsTopicEdgeMetricSubsystemMedia> { Field("mediaSubsystem") }
}

/// The schema `EdgeMetricsTopicEdgeMetricSubsystemMedia`.
public typealias EdgeMetricsTopicEdgeMetricSubsystemMedia = Model<EdgeMetricsTopicEdgeMetricSubsystemMediaFields>

/// The properties of ``EdgeMetricsTopicEdgeMetricSubsystemMedia``.
public struct EdgeMetricsTopicEdgeMetricSubsystemMediaFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `processName`.
    @_alwaysEmitIntoClient public var processName: Field<String> { Field("processName") }
    /// `delayMs`.
    @_alwaysEmitIntoClient public var delayMs: Field<Int> { Field("delayMs") }
}

/// The schema `EdgeMetricsTopicEdgeMetrics`.
///
/// Events of `v2.telephony.providers.edges.{id}.metrics`.
public typealias EdgeMetricsTopicEdgeMetrics = Model<EdgeMetricsTopicEdgeMetricsFields>

/// The properties of ``EdgeMetricsTopicEdgeMetrics``.
public struct EdgeMetricsTopicEdgeMetricsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `edge`.
    @_alwaysEmitIntoClient public var edge: Field<EdgeMetricsTopicUriReference> { Field("edge") }
    /// `eventTime`.
    @_alwaysEmitIntoClient public var eventTime: Field<Instant> { Field("eventTime") }
    /// `upTimeMsec`.
    @_alwaysEmitIntoClient public var upTimeMsec: Field<Int> { Field("upTimeMsec") }
    /// `processors`.
    @_alwaysEmitIntoClient public var processors: Field<[EdgeMetricsTopicEdgeMetricProcessor]> { Field("processors") }
    /// `memory`.
    @_alwaysEmitIntoClient public var memory: Field<[EdgeMetricsTopicEdgeMetricMemory]> { Field("memory") }
    /// `disks`.
    @_alwaysEmitIntoClient public var disks: Field<[EdgeMetricsTopicEdgeMetricDisk]> { Field("disks") }
    /// `subsystems`.
    @_alwaysEmitIntoClient public var subsystems: Field<[EdgeMetricsTopicEdgeMetricSubsystem]> { Field("subsystems") }
    /// `networks`.
    @_alwaysEmitIntoClient public var networks: Field<[EdgeMetricsTopicEdgeMetricNetworks]> { Field("networks") }
}

/// The schema `EdgeMetricsTopicUriReference`.
public typealias EdgeMetricsTopicUriReference = Model<EdgeMetricsTopicUriReferenceFields>

/// The properties of ``EdgeMetricsTopicUriReference``.
public struct EdgeMetricsTopicUriReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
}

/// The schema `EdgeSoftwareUpdateTopicDomainEdgeSoftwareUpdate`.
///
/// Events of `v2.telephony.providers.edges.{id}.softwareupdate`.
public typealias EdgeSoftwareUpdateTopicDomainEdgeSoftwareUpdate = Model<EdgeSoftwareUpdateTopicDomainEdgeSoftwareUpdateFields>

/// The properties of ``EdgeSoftwareUpdateTopicDomainEdgeSoftwareUpdate``.
public struct EdgeSoftwareUpdateTopicDomainEdgeSoftwareUpdateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<EdgeSoftwareUpdateTopicDomainEdgeSoftwareUpdateStatus> { Field("status") }
    /// `downloadStartTime`.
    @_alwaysEmitIntoClient public var downloadStartTime: Field<Instant> { Field("downloadStartTime") }
    /// `executeStartTime`.
    @_alwaysEmitIntoClient public var executeStartTime: Field<Instant> { Field("executeStartTime") }
    /// `executeStopTime`.
    @_alwaysEmitIntoClient public var executeStopTime: Field<Instant> { Field("executeStopTime") }
}

/// A value of `status` of ``EdgeSoftwareUpdateTopicDomainEdgeSoftwareUpdate``, open to those that are newer than this
/// version.
public struct EdgeSoftwareUpdateTopicDomainEdgeSoftwareUpdateStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `NONE`.
    @_alwaysEmitIntoClient public static var none_: Self { "NONE" }
    /// `INIT`.
    @_alwaysEmitIntoClient public static var init_: Self { "INIT" }
    /// `IN_PROGRESS`.
    @_alwaysEmitIntoClient public static var inProgress: Self { "IN_PROGRESS" }
    /// `EXPIRED`.
    @_alwaysEmitIntoClient public static var expired: Self { "EXPIRED" }
    /// `EXCEPTION`.
    @_alwaysEmitIntoClient public static var exception: Self { "EXCEPTION" }
    /// `ABORTED`.
    @_alwaysEmitIntoClient public static var aborted: Self { "ABORTED" }
    /// `FAILED`.
    @_alwaysEmitIntoClient public static var failed: Self { "FAILED" }
    /// `SUCCEEDED`.
    @_alwaysEmitIntoClient public static var succeeded: Self { "SUCCEEDED" }
    /// `DELETE`.
    @_alwaysEmitIntoClient public static var delete: Self { "DELETE" }
}

/// The schema `EmailCampaignScheduleConfigChangeAlteration`.
public typealias EmailCampaignScheduleConfigChangeAlteration = Model<EmailCampaignScheduleConfigChangeAlterationFields>

/// The properties of ``EmailCampaignScheduleConfigChangeAlteration``.
public struct EmailCampaignScheduleConfigChangeAlterationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<EmailCampaignScheduleConfigChangeAlterationType> { Field("type") }
    /// `start`.
    @_alwaysEmitIntoClient public var start: Field<String> { Field("start") }
    /// `end`.
    @_alwaysEmitIntoClient public var end: Field<String> { Field("end") }
    /// `additionalProperties`.
    @_alwaysEmitIntoClient public var additionalProperties: Field<JSON> { Field("additionalProperties") }
}

/// A value of `type` of ``EmailCampaignScheduleConfigChangeAlteration``, open to those that are newer than this
/// version.
public struct EmailCampaignScheduleConfigChangeAlterationType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Exclusion`.
    @_alwaysEmitIntoClient public static var exclusion: Self { "Exclusion" }
    /// `Inclusion`.
    @_alwaysEmitIntoClient public static var inclusion: Self { "Inclusion" }
}

/// The schema `EmailCampaignScheduleConfigChangeEmailCampaignSchedule`.
///
/// Events of `v2.outbound.schedules.emailcampaigns.{id}`.
public typealias EmailCampaignScheduleConfigChangeEmailCampaignSchedule = Model<EmailCampaignScheduleConfigChangeEmailCampaignScheduleFields>

/// The properties of ``EmailCampaignScheduleConfigChangeEmailCampaignSchedule``.
public struct EmailCampaignScheduleConfigChangeEmailCampaignScheduleFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `intervals`.
    @_alwaysEmitIntoClient public var intervals: Field<[EmailCampaignScheduleConfigChangeScheduleInterval]> { Field("intervals") }
    /// `recurrences`.
    @_alwaysEmitIntoClient public var recurrences: Field<[EmailCampaignScheduleConfigChangeScheduleRecurrence]> { Field("recurrences") }
    /// `timeZone`.
    @_alwaysEmitIntoClient public var timeZone: Field<String> { Field("timeZone") }
    /// `emailCampaign`.
    @_alwaysEmitIntoClient public var emailCampaign: Field<EmailCampaignScheduleConfigChangeUriReference> { Field("emailCampaign") }
    /// `additionalProperties`.
    @_alwaysEmitIntoClient public var additionalProperties: Field<JSON> { Field("additionalProperties") }
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `dateCreated`.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `version`.
    @_alwaysEmitIntoClient public var version: Field<Int> { Field("version") }
}

/// The schema `EmailCampaignScheduleConfigChangeRecurrencePattern`.
public typealias EmailCampaignScheduleConfigChangeRecurrencePattern = Model<EmailCampaignScheduleConfigChangeRecurrencePatternFields>

/// The properties of ``EmailCampaignScheduleConfigChangeRecurrencePattern``.
public struct EmailCampaignScheduleConfigChangeRecurrencePatternFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<EmailCampaignScheduleConfigChangeRecurrencePatternType> { Field("type") }
    /// `interval`.
    @_alwaysEmitIntoClient public var interval: Field<Int> { Field("interval") }
    /// `daysOfWeek`.
    @_alwaysEmitIntoClient public var daysOfWeek: Field<[String]> { Field("daysOfWeek") }
    /// `additionalProperties`.
    @_alwaysEmitIntoClient public var additionalProperties: Field<JSON> { Field("additionalProperties") }
}

/// A value of `type` of ``EmailCampaignScheduleConfigChangeRecurrencePattern``, open to those that are newer than this
/// version.
public struct EmailCampaignScheduleConfigChangeRecurrencePatternType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Daily`.
    @_alwaysEmitIntoClient public static var daily: Self { "Daily" }
    /// `Weekly`.
    @_alwaysEmitIntoClient public static var weekly: Self { "Weekly" }
}

/// The schema `EmailCampaignScheduleConfigChangeRecurrenceRange`.
public typealias EmailCampaignScheduleConfigChangeRecurrenceRange = Model<EmailCampaignScheduleConfigChangeRecurrenceRangeFields>

/// The properties of ``EmailCampaignScheduleConfigChangeRecurrenceRange``.
public struct EmailCampaignScheduleConfigChangeRecurrenceRangeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<EmailCampaignScheduleConfigChangeRecurrenceRangeType> { Field("type") }
    /// `end`.
    @_alwaysEmitIntoClient public var end: Field<String> { Field("end") }
    /// `numberOfOccurrences`.
    @_alwaysEmitIntoClient public var numberOfOccurrences: Field<Int> { Field("numberOfOccurrences") }
    /// `additionalProperties`.
    @_alwaysEmitIntoClient public var additionalProperties: Field<JSON> { Field("additionalProperties") }
}

/// A value of `type` of ``EmailCampaignScheduleConfigChangeRecurrenceRange``, open to those that are newer than this
/// version.
public struct EmailCampaignScheduleConfigChangeRecurrenceRangeType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `NoEnd`.
    @_alwaysEmitIntoClient public static var noEnd: Self { "NoEnd" }
    /// `Numbered`.
    @_alwaysEmitIntoClient public static var numbered: Self { "Numbered" }
    /// `EndDate`.
    @_alwaysEmitIntoClient public static var endDate: Self { "EndDate" }
}

/// The schema `EmailCampaignScheduleConfigChangeScheduleInterval`.
public typealias EmailCampaignScheduleConfigChangeScheduleInterval = Model<EmailCampaignScheduleConfigChangeScheduleIntervalFields>

/// The properties of ``EmailCampaignScheduleConfigChangeScheduleInterval``.
public struct EmailCampaignScheduleConfigChangeScheduleIntervalFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `start`.
    @_alwaysEmitIntoClient public var start: Field<String> { Field("start") }
    /// `end`.
    @_alwaysEmitIntoClient public var end: Field<String> { Field("end") }
    /// `additionalProperties`.
    @_alwaysEmitIntoClient public var additionalProperties: Field<JSON> { Field("additionalProperties") }
}

/// The schema `EmailCampaignScheduleConfigChangeScheduleRecurrence`.
public typealias EmailCampaignScheduleConfigChangeScheduleRecurrence = Model<EmailCampaignScheduleConfigChangeScheduleRecurrenceFields>

/// The properties of ``EmailCampaignScheduleConfigChangeScheduleRecurrence``.
public struct EmailCampaignScheduleConfigChangeScheduleRecurrenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `start`.
    @_alwaysEmitIntoClient public var start: Field<String> { Field("start") }
    /// `end`.
    @_alwaysEmitIntoClient public var end: Field<String> { Field("end") }
    /// `timeZone`.
    @_alwaysEmitIntoClient public var timeZone: Field<String> { Field("timeZone") }
    /// `range`.
    @_alwaysEmitIntoClient public var range: Field<EmailCampaignScheduleConfigChangeRecurrenceRange> { Field("range") }
    /// `pattern`.
    @_alwaysEmitIntoClient public var pattern: Field<EmailCampaignScheduleConfigChangeRecurrencePattern> { Field("pattern") }
    /// `alterations`.
    @_alwaysEmitIntoClient public var alterations: Field<[EmailCampaignScheduleConfigChangeAlteration]> { Field("alterations") }
    /// `additionalProperties`.
    @_alwaysEmitIntoClient public var additionalProperties: Field<JSON> { Field("additionalProperties") }
}

/// The schema `EmailCampaignScheduleConfigChangeUriReference`.
public typealias EmailCampaignScheduleConfigChangeUriReference = Model<EmailCampaignScheduleConfigChangeUriReferenceFields>

/// The properties of ``EmailCampaignScheduleConfigChangeUriReference``.
public struct EmailCampaignScheduleConfigChangeUriReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
}

/// The schema `EmployeePerformanceExternalMetricsDefinitionExternalMetricsDefinition`.
///
/// Events of `v2.employeeperformance.externalmetrics.definitions`.
public typealias EmployeePerformanceExternalMetricsDefinitionExternalMetricsDefinition = Model<EmployeePerformanceExternalMetricsDefinitionExternalMetricsDefinitionFields>

/// The properties of ``EmployeePerformanceExternalMetricsDefinitionExternalMetricsDefinition``.
public struct EmployeePerformanceExternalMetricsDefinitionExternalMetricsDefinitionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `unit`.
    @_alwaysEmitIntoClient public var unit: Field<EmployeePerformanceExternalMetricsDefinitionExternalMetricsDefinitionUnit> { Field("unit") }
    /// `unitDefinition`.
    @_alwaysEmitIntoClient public var unitDefinition: Field<String> { Field("unitDefinition") }
    /// `precision`.
    @_alwaysEmitIntoClient public var precision: Field<Int> { Field("precision") }
    /// `defaultObjectiveType`.
    @_alwaysEmitIntoClient public var defaultObjectiveType: Field<EmployeePerformanceExternalMetricsDefinitionExternalMetricsDefinitionDefaultObjectiveType> { Field("defaultObjectiveType") }
    /// `retentionMonths`.
    @_alwaysEmitIntoClient public var retentionMonths: Field<Int> { Field("retentionMonths") }
    /// `enabled`.
    @_alwaysEmitIntoClient public var enabled: Field<Bool> { Field("enabled") }
    /// `inUse`.
    @_alwaysEmitIntoClient public var inUse: Field<Bool> { Field("inUse") }
    /// `dateLastRefreshed`.
    @_alwaysEmitIntoClient public var dateLastRefreshed: Field<Instant> { Field("dateLastRefreshed") }
}

/// A value of `unit` of ``EmployeePerformanceExternalMetricsDefinitionExternalMetricsDefinition``, open to those that
/// are newer than this version.
public struct EmployeePerformanceExternalMetricsDefinitionExternalMetricsDefinitionUnit: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Seconds`.
    @_alwaysEmitIntoClient public static var seconds: Self { "Seconds" }
    /// `Percent`.
    @_alwaysEmitIntoClient public static var percent: Self { "Percent" }
    /// `Number`.
    @_alwaysEmitIntoClient public static var number: Self { "Number" }
    /// `Currency`.
    @_alwaysEmitIntoClient public static var currency: Self { "Currency" }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
}

/// A value of `defaultObjectiveType` of ``EmployeePerformanceExternalMetricsDefinitionExternalMetricsDefinition``, open
/// to those that are newer than this version.
public struct EmployeePerformanceExternalMetricsDefinitionExternalMetricsDefinitionDefaultObjectiveType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `HigherIsBetter`.
    @_alwaysEmitIntoClient public static var higherIsBetter: Self { "HigherIsBetter" }
    /// `LowerIsBetter`.
    @_alwaysEmitIntoClient public static var lowerIsBetter: Self { "LowerIsBetter" }
    /// `TargetArea`.
    @_alwaysEmitIntoClient public static var targetArea: Self { "TargetArea" }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
}

/// The schema `EvaluationQualityV2TopicCalibration`.
public typealias EvaluationQualityV2TopicCalibration = Model<EvaluationQualityV2TopicCalibrationFields>

/// The properties of ``EvaluationQualityV2TopicCalibration``.
public struct EvaluationQualityV2TopicCalibrationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
}

/// The schema `EvaluationQualityV2TopicEvaluationReference`.
public typealias EvaluationQualityV2TopicEvaluationReference = Model<EvaluationQualityV2TopicEvaluationReferenceFields>

/// The properties of ``EvaluationQualityV2TopicEvaluationReference``.
public struct EvaluationQualityV2TopicEvaluationReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
}

/// The schema `EvaluationQualityV2TopicEvaluationScoringSet`.
public typealias EvaluationQualityV2TopicEvaluationScoringSet = Model<EvaluationQualityV2TopicEvaluationScoringSetFields>

/// The properties of ``EvaluationQualityV2TopicEvaluationScoringSet``.
public struct EvaluationQualityV2TopicEvaluationScoringSetFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `totalScore`.
    @_alwaysEmitIntoClient public var totalScore: Field<Int> { Field("totalScore") }
    /// `totalCriticalScore`.
    @_alwaysEmitIntoClient public var totalCriticalScore: Field<Int> { Field("totalCriticalScore") }
}

/// The schema `EvaluationQualityV2TopicEvaluationSource`.
public typealias EvaluationQualityV2TopicEvaluationSource = Model<EvaluationQualityV2TopicEvaluationSourceFields>

/// The properties of ``EvaluationQualityV2TopicEvaluationSource``.
public struct EvaluationQualityV2TopicEvaluationSourceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `evaluationSourceType`.
    @_alwaysEmitIntoClient public var evaluationSourceType: Field<String> { Field("evaluationSourceType") }
    /// `evaluationSourceId`.
    @_alwaysEmitIntoClient public var evaluationSourceId: Field<String> { Field("evaluationSourceId") }
    /// `evaluationSourceName`.
    @_alwaysEmitIntoClient public var evaluationSourceName: Field<String> { Field("evaluationSourceName") }
}

/// The schema `EvaluationQualityV2TopicEvaluationV2`.
///
/// Events of `v2.quality.evaluations`.
public typealias EvaluationQualityV2TopicEvaluationV2 = Model<EvaluationQualityV2TopicEvaluationV2Fields>

/// The properties of ``EvaluationQualityV2TopicEvaluationV2``.
public struct EvaluationQualityV2TopicEvaluationV2Fields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `conversationId`.
    @_alwaysEmitIntoClient public var conversationId: Field<String> { Field("conversationId") }
    /// `agent`.
    @_alwaysEmitIntoClient public var agent: Field<EvaluationQualityV2TopicUser> { Field("agent") }
    /// `evaluator`.
    @_alwaysEmitIntoClient public var evaluator: Field<EvaluationQualityV2TopicUser> { Field("evaluator") }
    /// `eventTime`.
    @_alwaysEmitIntoClient public var eventTime: Field<Instant> { Field("eventTime") }
    /// `evaluationFormId`.
    @_alwaysEmitIntoClient public var evaluationFormId: Field<String> { Field("evaluationFormId") }
    /// `formName`.
    @_alwaysEmitIntoClient public var formName: Field<String> { Field("formName") }
    /// `scoringSet`.
    @_alwaysEmitIntoClient public var scoringSet: Field<EvaluationQualityV2TopicEvaluationScoringSet> { Field("scoringSet") }
    /// `contextId`.
    @_alwaysEmitIntoClient public var contextId: Field<String> { Field("contextId") }
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<EvaluationQualityV2TopicEvaluationV2Status> { Field("status") }
    /// `agentHasRead`.
    @_alwaysEmitIntoClient public var agentHasRead: Field<Bool> { Field("agentHasRead") }
    /// `releaseDate`.
    @_alwaysEmitIntoClient public var releaseDate: Field<Instant> { Field("releaseDate") }
    /// `assignedDate`.
    @_alwaysEmitIntoClient public var assignedDate: Field<Instant> { Field("assignedDate") }
    /// `changedDate`.
    @_alwaysEmitIntoClient public var changedDate: Field<Instant> { Field("changedDate") }
    /// `eventType`.
    @_alwaysEmitIntoClient public var eventType: Field<String> { Field("eventType") }
    /// `resourceId`.
    @_alwaysEmitIntoClient public var resourceId: Field<String> { Field("resourceId") }
    /// `resourceType`.
    @_alwaysEmitIntoClient public var resourceType: Field<String> { Field("resourceType") }
    /// `divisionIds`.
    @_alwaysEmitIntoClient public var divisionIds: Field<[String]> { Field("divisionIds") }
    /// `rescore`.
    @_alwaysEmitIntoClient public var rescore: Field<Bool> { Field("rescore") }
    /// `conversationDate`.
    @_alwaysEmitIntoClient public var conversationDate: Field<Instant> { Field("conversationDate") }
    /// `mediaType`.
    @_alwaysEmitIntoClient public var mediaType: Field<[String]> { Field("mediaType") }
    /// `calibration`.
    @_alwaysEmitIntoClient public var calibration: Field<EvaluationQualityV2TopicCalibration> { Field("calibration") }
    /// `evaluationSource`.
    @_alwaysEmitIntoClient public var evaluationSource: Field<EvaluationQualityV2TopicEvaluationSource> { Field("evaluationSource") }
    /// `assigneeUserId`.
    @_alwaysEmitIntoClient public var assigneeUserId: Field<String> { Field("assigneeUserId") }
    /// `previousAssigneeUserId`.
    @_alwaysEmitIntoClient public var previousAssigneeUserId: Field<String> { Field("previousAssigneeUserId") }
    /// `assigneeApplicable`.
    @_alwaysEmitIntoClient public var assigneeApplicable: Field<Bool> { Field("assigneeApplicable") }
    /// `evaluationContextId`.
    @_alwaysEmitIntoClient public var evaluationContextId: Field<String> { Field("evaluationContextId") }
    /// `disputeCount`.
    @_alwaysEmitIntoClient public var disputeCount: Field<Int> { Field("disputeCount") }
    /// `version`.
    @_alwaysEmitIntoClient public var version: Field<Int> { Field("version") }
    /// `previousStatus`.
    @_alwaysEmitIntoClient public var previousStatus: Field<EvaluationQualityV2TopicEvaluationV2PreviousStatus> { Field("previousStatus") }
    /// `declinedReview`.
    @_alwaysEmitIntoClient public var declinedReview: Field<Bool> { Field("declinedReview") }
    /// `retractedEvaluation`.
    @_alwaysEmitIntoClient public var retractedEvaluation: Field<EvaluationQualityV2TopicEvaluationReference> { Field("retractedEvaluation") }
    /// `rescoreCount`.
    @_alwaysEmitIntoClient public var rescoreCount: Field<Int> { Field("rescoreCount") }
    /// `evaluatorCommentHasUpdated`.
    @_alwaysEmitIntoClient public var evaluatorCommentHasUpdated: Field<Bool> { Field("evaluatorCommentHasUpdated") }
    /// `agentCommentHasUpdated`.
    @_alwaysEmitIntoClient public var agentCommentHasUpdated: Field<Bool> { Field("agentCommentHasUpdated") }
    /// `previousRescoreCount`.
    @_alwaysEmitIntoClient public var previousRescoreCount: Field<Int> { Field("previousRescoreCount") }
    /// `previousEvaluatorUserId`.
    @_alwaysEmitIntoClient public var previousEvaluatorUserId: Field<String> { Field("previousEvaluatorUserId") }
}

/// A value of `status` of ``EvaluationQualityV2TopicEvaluationV2``, open to those that are newer than this version.
public struct EvaluationQualityV2TopicEvaluationV2Status: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Pending`.
    @_alwaysEmitIntoClient public static var pending: Self { "Pending" }
    /// `InProgress`.
    @_alwaysEmitIntoClient public static var inProgress: Self { "InProgress" }
    /// `Finished`.
    @_alwaysEmitIntoClient public static var finished: Self { "Finished" }
    /// `InReview`.
    @_alwaysEmitIntoClient public static var inReview: Self { "InReview" }
    /// `Retracted`.
    @_alwaysEmitIntoClient public static var retracted: Self { "Retracted" }
}

/// A value of `previousStatus` of ``EvaluationQualityV2TopicEvaluationV2``, open to those that are newer than this
/// version.
public struct EvaluationQualityV2TopicEvaluationV2PreviousStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Pending`.
    @_alwaysEmitIntoClient public static var pending: Self { "Pending" }
    /// `InProgress`.
    @_alwaysEmitIntoClient public static var inProgress: Self { "InProgress" }
    /// `Finished`.
    @_alwaysEmitIntoClient public static var finished: Self { "Finished" }
    /// `InReview`.
    @_alwaysEmitIntoClient public static var inReview: Self { "InReview" }
    /// `Retracted`.
    @_alwaysEmitIntoClient public static var retracted: Self { "Retracted" }
}

/// The schema `EvaluationQualityV2TopicUser`.
public typealias EvaluationQualityV2TopicUser = Model<EvaluationQualityV2TopicUserFields>

/// The properties of ``EvaluationQualityV2TopicUser``.
public struct EvaluationQualityV2TopicUserFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `displayName`.
    @_alwaysEmitIntoClient public var displayName: Field<String> { Field("displayName") }
}

/// The schema `ExternalContactsContactChangedTopicAppleOpaqueId`.
public typealias ExternalContactsContactChangedTopicAppleOpaqueId = Model<ExternalContactsContactChangedTopicAppleOpaqueIdFields>

/// The properties of ``ExternalContactsContactChangedTopicAppleOpaqueId``.
public struct ExternalContactsContactChangedTopicAppleOpaqueIdFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `value`.
    @_alwaysEmitIntoClient public var value: Field<String> { Field("value") }
}

/// The schema `ExternalContactsContactChangedTopicContact`.
///
/// Events of `v2.externalcontacts.contacts.{id}`.
public typealias ExternalContactsContactChangedTopicContact = Model<ExternalContactsContactChangedTopicContactFields>

/// The properties of ``ExternalContactsContactChangedTopicContact``.
public struct ExternalContactsContactChangedTopicContactFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `division`.
    @_alwaysEmitIntoClient public var division: Field<ExternalContactsContactChangedTopicDivision> { Field("division") }
    /// `externalOrganization`.
    @_alwaysEmitIntoClient public var externalOrganization: Field<ExternalContactsContactChangedTopicExternalOrganization> { Field("externalOrganization") }
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<ExternalContactsContactChangedTopicContactType> { Field("type") }
    /// `firstName`.
    @_alwaysEmitIntoClient public var firstName: Field<String> { Field("firstName") }
    /// `middleName`.
    @_alwaysEmitIntoClient public var middleName: Field<String> { Field("middleName") }
    /// `lastName`.
    @_alwaysEmitIntoClient public var lastName: Field<String> { Field("lastName") }
    /// `salutation`.
    @_alwaysEmitIntoClient public var salutation: Field<String> { Field("salutation") }
    /// `title`.
    @_alwaysEmitIntoClient public var title: Field<String> { Field("title") }
    /// `workPhone`.
    @_alwaysEmitIntoClient public var workPhone: Field<ExternalContactsContactChangedTopicPhoneNumber> { Field("workPhone") }
    /// `cellPhone`.
    @_alwaysEmitIntoClient public var cellPhone: Field<ExternalContactsContactChangedTopicPhoneNumber> { Field("cellPhone") }
    /// `homePhone`.
    @_alwaysEmitIntoClient public var homePhone: Field<ExternalContactsContactChangedTopicPhoneNumber> { Field("homePhone") }
    /// `otherPhone`.
    @_alwaysEmitIntoClient public var otherPhone: Field<ExternalContactsContactChangedTopicPhoneNumber> { Field("otherPhone") }
    /// `workEmail`.
    @_alwaysEmitIntoClient public var workEmail: Field<String> { Field("workEmail") }
    /// `personalEmail`.
    @_alwaysEmitIntoClient public var personalEmail: Field<String> { Field("personalEmail") }
    /// `otherEmail`.
    @_alwaysEmitIntoClient public var otherEmail: Field<String> { Field("otherEmail") }
    /// `address`.
    @_alwaysEmitIntoClient public var address: Field<ExternalContactsContactChangedTopicContactAddress> { Field("address") }
    /// `surveyOptOut`.
    @_alwaysEmitIntoClient public var surveyOptOut: Field<Bool> { Field("surveyOptOut") }
    /// `externalSystemUrl`.
    @_alwaysEmitIntoClient public var externalSystemUrl: Field<String> { Field("externalSystemUrl") }
    /// `twitterId`.
    @_alwaysEmitIntoClient public var twitterId: Field<ExternalContactsContactChangedTopicTwitterId> { Field("twitterId") }
    /// `lineId`.
    @_alwaysEmitIntoClient public var lineId: Field<ExternalContactsContactChangedTopicLineId> { Field("lineId") }
    /// `whatsAppId`.
    @_alwaysEmitIntoClient public var whatsAppId: Field<ExternalContactsContactChangedTopicWhatsAppId> { Field("whatsAppId") }
    /// `facebookId`.
    @_alwaysEmitIntoClient public var facebookId: Field<ExternalContactsContactChangedTopicFacebookId> { Field("facebookId") }
    /// `instagramId`.
    @_alwaysEmitIntoClient public var instagramId: Field<ExternalContactsContactChangedTopicInstagramId> { Field("instagramId") }
    /// `externalIds`.
    @_alwaysEmitIntoClient public var externalIds: Field<[ExternalContactsContactChangedTopicExternalId]> { Field("externalIds") }
    /// `appleOpaqueIds`.
    @_alwaysEmitIntoClient public var appleOpaqueIds: Field<[ExternalContactsContactChangedTopicAppleOpaqueId]> { Field("appleOpaqueIds") }
    /// `canonicalContactId`.
    @_alwaysEmitIntoClient public var canonicalContactId: Field<String> { Field("canonicalContactId") }
    /// `schema`.
    @_alwaysEmitIntoClient public var schema: Field<ExternalContactsContactChangedTopicDataSchema> { Field("schema") }
    /// `customFields`.
    @_alwaysEmitIntoClient public var customFields: Field<JSON> { Field("customFields") }
    /// `mergeSet`.
    @_alwaysEmitIntoClient public var mergeSet: Field<[String]> { Field("mergeSet") }
    /// `mergedFrom`.
    @_alwaysEmitIntoClient public var mergedFrom: Field<[String]> { Field("mergedFrom") }
    /// `mergedTo`.
    @_alwaysEmitIntoClient public var mergedTo: Field<String> { Field("mergedTo") }
    /// `mergeOperation`.
    @_alwaysEmitIntoClient public var mergeOperation: Field<ExternalContactsContactChangedTopicMergeOperation> { Field("mergeOperation") }
    /// `createDate`.
    @_alwaysEmitIntoClient public var createDate: Field<Instant> { Field("createDate") }
    /// `modifyDate`.
    @_alwaysEmitIntoClient public var modifyDate: Field<Instant> { Field("modifyDate") }
}

/// A value of `type` of ``ExternalContactsContactChangedTopicContact``, open to those that are newer than this version.
public struct ExternalContactsContactChangedTopicContactType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Ephemeral`.
    @_alwaysEmitIntoClient public static var ephemeral: Self { "Ephemeral" }
    /// `Identified`.
    @_alwaysEmitIntoClient public static var identified: Self { "Identified" }
    /// `Curated`.
    @_alwaysEmitIntoClient public static var curated: Self { "Curated" }
}

/// The schema `ExternalContactsContactChangedTopicContactAddress`.
public typealias ExternalContactsContactChangedTopicContactAddress = Model<ExternalContactsContactChangedTopicContactAddressFields>

/// The properties of ``ExternalContactsContactChangedTopicContactAddress``.
public struct ExternalContactsContactChangedTopicContactAddressFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `address1`.
    @_alwaysEmitIntoClient public var address1: Field<String> { Field("address1") }
    /// `address2`.
    @_alwaysEmitIntoClient public var address2: Field<String> { Field("address2") }
    /// `city`.
    @_alwaysEmitIntoClient public var city: Field<String> { Field("city") }
    /// `state`.
    @_alwaysEmitIntoClient public var state: Field<String> { Field("state") }
    /// `postalCode`.
    @_alwaysEmitIntoClient public var postalCode: Field<String> { Field("postalCode") }
    /// `countryCode`.
    @_alwaysEmitIntoClient public var countryCode: Field<String> { Field("countryCode") }
}

/// The schema `ExternalContactsContactChangedTopicDataSchema`.
public typealias ExternalContactsContactChangedTopicDataSchema = Model<ExternalContactsContactChangedTopicDataSchemaFields>

/// The properties of ``ExternalContactsContactChangedTopicDataSchema``.
public struct ExternalContactsContactChangedTopicDataSchemaFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `version`.
    @_alwaysEmitIntoClient public var version: Field<Int> { Field("version") }
}

/// The schema `ExternalContactsContactChangedTopicDivision`.
public typealias ExternalContactsContactChangedTopicDivision = Model<ExternalContactsContactChangedTopicDivisionFields>

/// The properties of ``ExternalContactsContactChangedTopicDivision``.
public struct ExternalContactsContactChangedTopicDivisionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
}

/// The schema `ExternalContactsContactChangedTopicExternalId`.
public typealias ExternalContactsContactChangedTopicExternalId = Model<ExternalContactsContactChangedTopicExternalIdFields>

/// The properties of ``ExternalContactsContactChangedTopicExternalId``.
public struct ExternalContactsContactChangedTopicExternalIdFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `externalSource`.
    @_alwaysEmitIntoClient public var externalSource: Field<ExternalContactsContactChangedTopicExternalSource> { Field("externalSource") }
    /// `value`.
    @_alwaysEmitIntoClient public var value: Field<String> { Field("value") }
}

/// The schema `ExternalContactsContactChangedTopicExternalOrganization`.
public typealias ExternalContactsContactChangedTopicExternalOrganization = Model<ExternalContactsContactChangedTopicExternalOrganizationFields>

/// The properties of ``ExternalContactsContactChangedTopicExternalOrganization``.
public struct ExternalContactsContactChangedTopicExternalOrganizationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `division`.
    @_alwaysEmitIntoClient public var division: Field<ExternalContactsContactChangedTopicDivision> { Field("division") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `companyType`.
    @_alwaysEmitIntoClient public var companyType: Field<String> { Field("companyType") }
    /// `industry`.
    @_alwaysEmitIntoClient public var industry: Field<String> { Field("industry") }
    /// `primaryContactId`.
    @_alwaysEmitIntoClient public var primaryContactId: Field<String> { Field("primaryContactId") }
    /// `address`.
    @_alwaysEmitIntoClient public var address: Field<ExternalContactsContactChangedTopicContactAddress> { Field("address") }
    /// `phoneNumber`.
    @_alwaysEmitIntoClient public var phoneNumber: Field<ExternalContactsContactChangedTopicPhoneNumber> { Field("phoneNumber") }
    /// `faxNumber`.
    @_alwaysEmitIntoClient public var faxNumber: Field<ExternalContactsContactChangedTopicPhoneNumber> { Field("faxNumber") }
    /// `employeeCount`.
    @_alwaysEmitIntoClient public var employeeCount: Field<Int> { Field("employeeCount") }
    /// `revenue`.
    @_alwaysEmitIntoClient public var revenue: Field<Int> { Field("revenue") }
    /// `tags`.
    @_alwaysEmitIntoClient public var tags: Field<[String]> { Field("tags") }
    /// `websites`.
    @_alwaysEmitIntoClient public var websites: Field<[String]> { Field("websites") }
    /// `tickers`.
    @_alwaysEmitIntoClient public var tickers: Field<[ExternalContactsContactChangedTopicTicker]> { Field("tickers") }
    /// `twitterId`.
    @_alwaysEmitIntoClient public var twitterId: Field<ExternalContactsContactChangedTopicTwitterId> { Field("twitterId") }
    /// `externalSystemUrl`.
    @_alwaysEmitIntoClient public var externalSystemUrl: Field<String> { Field("externalSystemUrl") }
    /// `customFields`.
    @_alwaysEmitIntoClient public var customFields: Field<JSON> { Field("customFields") }
    /// `createDate`.
    @_alwaysEmitIntoClient public var createDate: Field<Instant> { Field("createDate") }
    /// `modifyDate`.
    @_alwaysEmitIntoClient public var modifyDate: Field<Instant> { Field("modifyDate") }
}

/// The schema `ExternalContactsContactChangedTopicExternalSource`.
public typealias ExternalContactsContactChangedTopicExternalSource = Model<ExternalContactsContactChangedTopicExternalSourceFields>

/// The properties of ``ExternalContactsContactChangedTopicExternalSource``.
public struct ExternalContactsContactChangedTopicExternalSourceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
}

/// The schema `ExternalContactsContactChangedTopicFacebookId`.
public typealias ExternalContactsContactChangedTopicFacebookId = Model<ExternalContactsContactChangedTopicFacebookIdFields>

/// The properties of ``ExternalContactsContactChangedTopicFacebookId``.
public struct ExternalContactsContactChangedTopicFacebookIdFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `ids`.
    @_alwaysEmitIntoClient public var ids: Field<[ExternalContactsContactChangedTopicFacebookScopedId]> { Field("ids") }
    /// `displayName`.
    @_alwaysEmitIntoClient public var displayName: Field<String> { Field("displayName") }
}

/// The schema `ExternalContactsContactChangedTopicFacebookScopedId`.
public typealias ExternalContactsContactChangedTopicFacebookScopedId = Model<ExternalContactsContactChangedTopicFacebookScopedIdFields>

/// The properties of ``ExternalContactsContactChangedTopicFacebookScopedId``.
public struct ExternalContactsContactChangedTopicFacebookScopedIdFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `scopedId`.
    @_alwaysEmitIntoClient public var scopedId: Field<String> { Field("scopedId") }
}

/// The schema `ExternalContactsContactChangedTopicInstagramId`.
public typealias ExternalContactsContactChangedTopicInstagramId = Model<ExternalContactsContactChangedTopicInstagramIdFields>

/// The properties of ``ExternalContactsContactChangedTopicInstagramId``.
public struct ExternalContactsContactChangedTopicInstagramIdFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `ids`.
    @_alwaysEmitIntoClient public var ids: Field<[ExternalContactsContactChangedTopicInstagramScopedId]> { Field("ids") }
    /// `displayName`.
    @_alwaysEmitIntoClient public var displayName: Field<String> { Field("displayName") }
    /// `handle`.
    @_alwaysEmitIntoClient public var handle: Field<String> { Field("handle") }
}

/// The schema `ExternalContactsContactChangedTopicInstagramScopedId`.
public typealias ExternalContactsContactChangedTopicInstagramScopedId = Model<ExternalContactsContactChangedTopicInstagramScopedIdFields>

/// The properties of ``ExternalContactsContactChangedTopicInstagramScopedId``.
public struct ExternalContactsContactChangedTopicInstagramScopedIdFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `scopedId`.
    @_alwaysEmitIntoClient public var scopedId: Field<String> { Field("scopedId") }
}

/// The schema `ExternalContactsContactChangedTopicLineId`.
public typealias ExternalContactsContactChangedTopicLineId = Model<ExternalContactsContactChangedTopicLineIdFields>

/// The properties of ``ExternalContactsContactChangedTopicLineId``.
public struct ExternalContactsContactChangedTopicLineIdFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `ids`.
    @_alwaysEmitIntoClient public var ids: Field<[ExternalContactsContactChangedTopicLineUserId]> { Field("ids") }
    /// `displayName`.
    @_alwaysEmitIntoClient public var displayName: Field<String> { Field("displayName") }
}

/// The schema `ExternalContactsContactChangedTopicLineUserId`.
public typealias ExternalContactsContactChangedTopicLineUserId = Model<ExternalContactsContactChangedTopicLineUserIdFields>

/// The properties of ``ExternalContactsContactChangedTopicLineUserId``.
public struct ExternalContactsContactChangedTopicLineUserIdFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `userId`.
    @_alwaysEmitIntoClient public var userId: Field<String> { Field("userId") }
}

/// The schema `ExternalContactsContactChangedTopicMergeOperation`.
public typealias ExternalContactsContactChangedTopicMergeOperation = Model<ExternalContactsContactChangedTopicMergeOperationFields>

/// The properties of ``ExternalContactsContactChangedTopicMergeOperation``.
public struct ExternalContactsContactChangedTopicMergeOperationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `sourceContactId`.
    @_alwaysEmitIntoClient public var sourceContactId: Field<String> { Field("sourceContactId") }
    /// `targetContactId`.
    @_alwaysEmitIntoClient public var targetContactId: Field<String> { Field("targetContactId") }
    /// `resultingContactId`.
    @_alwaysEmitIntoClient public var resultingContactId: Field<String> { Field("resultingContactId") }
}

/// The schema `ExternalContactsContactChangedTopicPhoneNumber`.
public typealias ExternalContactsContactChangedTopicPhoneNumber = Model<ExternalContactsContactChangedTopicPhoneNumberFields>

/// The properties of ``ExternalContactsContactChangedTopicPhoneNumber``.
public struct ExternalContactsContactChangedTopicPhoneNumberFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `display`.
    @_alwaysEmitIntoClient public var display: Field<String> { Field("display") }
    /// `extension`.
    @_alwaysEmitIntoClient public var `extension`: Field<Int> { Field("extension") }
    /// `acceptsSMS`.
    @_alwaysEmitIntoClient public var acceptsSMS: Field<Bool> { Field("acceptsSMS") }
    /// `userInput`.
    @_alwaysEmitIntoClient public var userInput: Field<String> { Field("userInput") }
    /// `e164`.
    @_alwaysEmitIntoClient public var e164: Field<String> { Field("e164") }
    /// `countryCode`.
    @_alwaysEmitIntoClient public var countryCode: Field<String> { Field("countryCode") }
    /// `normalizationCountryCode`.
    @_alwaysEmitIntoClient public var normalizationCountryCode: Field<String> { Field("normalizationCountryCode") }
}

/// The schema `ExternalContactsContactChangedTopicTicker`.
public typealias ExternalContactsContactChangedTopicTicker = Model<ExternalContactsContactChangedTopicTickerFields>

/// The properties of ``ExternalContactsContactChangedTopicTicker``.
public struct ExternalContactsContactChangedTopicTickerFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `symbol`.
    @_alwaysEmitIntoClient public var symbol: Field<String> { Field("symbol") }
    /// `exchange`.
    @_alwaysEmitIntoClient public var exchange: Field<String> { Field("exchange") }
}

/// The schema `ExternalContactsContactChangedTopicTwitterId`.
public typealias ExternalContactsContactChangedTopicTwitterId = Model<ExternalContactsContactChangedTopicTwitterIdFields>

/// The properties of ``ExternalContactsContactChangedTopicTwitterId``.
public struct ExternalContactsContactChangedTopicTwitterIdFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `screenName`.
    @_alwaysEmitIntoClient public var screenName: Field<String> { Field("screenName") }
    /// `verified`.
    @_alwaysEmitIntoClient public var verified: Field<Bool> { Field("verified") }
    /// `profileUrl`.
    @_alwaysEmitIntoClient public var profileUrl: Field<String> { Field("profileUrl") }
}

/// The schema `ExternalContactsContactChangedTopicWhatsAppBusinessScopedId`.
public typealias ExternalContactsContactChangedTopicWhatsAppBusinessScopedId = Model<ExternalContactsContactChangedTopicWhatsAppBusinessScopedIdFields>

/// The properties of ``ExternalContactsContactChangedTopicWhatsAppBusinessScopedId``.
public struct ExternalContactsContactChangedTopicWhatsAppBusinessScopedIdFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `bsuid`.
    @_alwaysEmitIntoClient public var bsuid: Field<String> { Field("bsuid") }
    /// `parent`.
    @_alwaysEmitIntoClient public var parent: Field<Bool> { Field("parent") }
    /// `portfolioId`.
    @_alwaysEmitIntoClient public var portfolioId: Field<String> { Field("portfolioId") }
}

/// The schema `ExternalContactsContactChangedTopicWhatsAppId`.
public typealias ExternalContactsContactChangedTopicWhatsAppId = Model<ExternalContactsContactChangedTopicWhatsAppIdFields>

/// The properties of ``ExternalContactsContactChangedTopicWhatsAppId``.
public struct ExternalContactsContactChangedTopicWhatsAppIdFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `phoneNumber`.
    @_alwaysEmitIntoClient public var phoneNumber: Field<ExternalContactsContactChangedTopicPhoneNumber> { Field("phoneNumber") }
    /// `displayName`.
    @_alwaysEmitIntoClient public var displayName: Field<String> { Field("displayName") }
    /// `username`.
    @_alwaysEmitIntoClient public var username: Field<String> { Field("username") }
    /// `whatsAppBusinessScopedIds`.
    @_alwaysEmitIntoClient public var whatsAppBusinessScopedIds: Field<[ExternalContactsContactChangedTopicWhatsAppBusinessScopedId]> { Field("whatsAppBusinessScopedIds") }
}

/// The schema `ExternalContactsContactNoteChangedTopicDivision`.
public typealias ExternalContactsContactNoteChangedTopicDivision = Model<ExternalContactsContactNoteChangedTopicDivisionFields>

/// The properties of ``ExternalContactsContactNoteChangedTopicDivision``.
public struct ExternalContactsContactNoteChangedTopicDivisionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
}

/// The schema `ExternalContactsContactNoteChangedTopicNote`.
///
/// Events of `v2.externalcontacts.contacts.{id}.notes.{id}`.
public typealias ExternalContactsContactNoteChangedTopicNote = Model<ExternalContactsContactNoteChangedTopicNoteFields>

/// The properties of ``ExternalContactsContactNoteChangedTopicNote``.
public struct ExternalContactsContactNoteChangedTopicNoteFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `division`.
    @_alwaysEmitIntoClient public var division: Field<ExternalContactsContactNoteChangedTopicDivision> { Field("division") }
    /// `entityId`.
    @_alwaysEmitIntoClient public var entityId: Field<String> { Field("entityId") }
    /// `entityType`.
    @_alwaysEmitIntoClient public var entityType: Field<ExternalContactsContactNoteChangedTopicNoteEntityType> { Field("entityType") }
    /// `noteText`.
    @_alwaysEmitIntoClient public var noteText: Field<String> { Field("noteText") }
    /// `createdBy`.
    @_alwaysEmitIntoClient public var createdBy: Field<ExternalContactsContactNoteChangedTopicUser> { Field("createdBy") }
    /// `createDate`.
    @_alwaysEmitIntoClient public var createDate: Field<Instant> { Field("createDate") }
    /// `modifyDate`.
    @_alwaysEmitIntoClient public var modifyDate: Field<Instant> { Field("modifyDate") }
}

/// A value of `entityType` of ``ExternalContactsContactNoteChangedTopicNote``, open to those that are newer than this
/// version.
public struct ExternalContactsContactNoteChangedTopicNoteEntityType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Contact`.
    @_alwaysEmitIntoClient public static var contact: Self { "Contact" }
    /// `Organization`.
    @_alwaysEmitIntoClient public static var organization: Self { "Organization" }
}

/// The schema `ExternalContactsContactNoteChangedTopicUser`.
public typealias ExternalContactsContactNoteChangedTopicUser = Model<ExternalContactsContactNoteChangedTopicUserFields>

/// The properties of ``ExternalContactsContactNoteChangedTopicUser``.
public struct ExternalContactsContactNoteChangedTopicUserFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
}

/// The schema `ExternalContactsOrganizationChangedTopicContactAddress`.
public typealias ExternalContactsOrganizationChangedTopicContactAddress = Model<ExternalContactsOrganizationChangedTopicContactAddressFields>

/// The properties of ``ExternalContactsOrganizationChangedTopicContactAddress``.
public struct ExternalContactsOrganizationChangedTopicContactAddressFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `address1`.
    @_alwaysEmitIntoClient public var address1: Field<String> { Field("address1") }
    /// `address2`.
    @_alwaysEmitIntoClient public var address2: Field<String> { Field("address2") }
    /// `city`.
    @_alwaysEmitIntoClient public var city: Field<String> { Field("city") }
    /// `state`.
    @_alwaysEmitIntoClient public var state: Field<String> { Field("state") }
    /// `postalCode`.
    @_alwaysEmitIntoClient public var postalCode: Field<String> { Field("postalCode") }
    /// `countryCode`.
    @_alwaysEmitIntoClient public var countryCode: Field<String> { Field("countryCode") }
}

/// The schema `ExternalContactsOrganizationChangedTopicDivision`.
public typealias ExternalContactsOrganizationChangedTopicDivision = Model<ExternalContactsOrganizationChangedTopicDivisionFields>

/// The properties of ``ExternalContactsOrganizationChangedTopicDivision``.
public struct ExternalContactsOrganizationChangedTopicDivisionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
}

/// The schema `ExternalContactsOrganizationChangedTopicExternalOrganization`.
///
/// Events of `v2.externalcontacts.organizations.{id}`.
public typealias ExternalContactsOrganizationChangedTopicExternalOrganization = Model<ExternalContactsOrganizationChangedTopicExternalOrganizationFields>

/// The properties of ``ExternalContactsOrganizationChangedTopicExternalOrganization``.
public struct ExternalContactsOrganizationChangedTopicExternalOrganizationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `division`.
    @_alwaysEmitIntoClient public var division: Field<ExternalContactsOrganizationChangedTopicDivision> { Field("division") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `companyType`.
    @_alwaysEmitIntoClient public var companyType: Field<String> { Field("companyType") }
    /// `industry`.
    @_alwaysEmitIntoClient public var industry: Field<String> { Field("industry") }
    /// `primaryContactId`.
    @_alwaysEmitIntoClient public var primaryContactId: Field<String> { Field("primaryContactId") }
    /// `address`.
    @_alwaysEmitIntoClient public var address: Field<ExternalContactsOrganizationChangedTopicContactAddress> { Field("address") }
    /// `phoneNumber`.
    @_alwaysEmitIntoClient public var phoneNumber: Field<ExternalContactsOrganizationChangedTopicPhoneNumber> { Field("phoneNumber") }
    /// `faxNumber`.
    @_alwaysEmitIntoClient public var faxNumber: Field<ExternalContactsOrganizationChangedTopicPhoneNumber> { Field("faxNumber") }
    /// `employeeCount`.
    @_alwaysEmitIntoClient public var employeeCount: Field<Int> { Field("employeeCount") }
    /// `revenue`.
    @_alwaysEmitIntoClient public var revenue: Field<Int> { Field("revenue") }
    /// `tags`.
    @_alwaysEmitIntoClient public var tags: Field<[String]> { Field("tags") }
    /// `websites`.
    @_alwaysEmitIntoClient public var websites: Field<[String]> { Field("websites") }
    /// `tickers`.
    @_alwaysEmitIntoClient public var tickers: Field<[ExternalContactsOrganizationChangedTopicTicker]> { Field("tickers") }
    /// `twitterId`.
    @_alwaysEmitIntoClient public var twitterId: Field<ExternalContactsOrganizationChangedTopicTwitterId> { Field("twitterId") }
    /// `externalSystemUrl`.
    @_alwaysEmitIntoClient public var externalSystemUrl: Field<String> { Field("externalSystemUrl") }
    /// `customFields`.
    @_alwaysEmitIntoClient public var customFields: Field<JSON> { Field("customFields") }
    /// `createDate`.
    @_alwaysEmitIntoClient public var createDate: Field<Instant> { Field("createDate") }
    /// `modifyDate`.
    @_alwaysEmitIntoClient public var modifyDate: Field<Instant> { Field("modifyDate") }
}

/// The schema `ExternalContactsOrganizationChangedTopicPhoneNumber`.
public typealias ExternalContactsOrganizationChangedTopicPhoneNumber = Model<ExternalContactsOrganizationChangedTopicPhoneNumberFields>

/// The properties of ``ExternalContactsOrganizationChangedTopicPhoneNumber``.
public struct ExternalContactsOrganizationChangedTopicPhoneNumberFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `display`.
    @_alwaysEmitIntoClient public var display: Field<String> { Field("display") }
    /// `extension`.
    @_alwaysEmitIntoClient public var `extension`: Field<Int> { Field("extension") }
    /// `acceptsSMS`.
    @_alwaysEmitIntoClient public var acceptsSMS: Field<Bool> { Field("acceptsSMS") }
    /// `userInput`.
    @_alwaysEmitIntoClient public var userInput: Field<String> { Field("userInput") }
    /// `e164`.
    @_alwaysEmitIntoClient public var e164: Field<String> { Field("e164") }
    /// `countryCode`.
    @_alwaysEmitIntoClient public var countryCode: Field<String> { Field("countryCode") }
    /// `normalizationCountryCode`.
    @_alwaysEmitIntoClient public var normalizationCountryCode: Field<String> { Field("normalizationCountryCode") }
}

/// The schema `ExternalContactsOrganizationChangedTopicTicker`.
public typealias ExternalContactsOrganizationChangedTopicTicker = Model<ExternalContactsOrganizationChangedTopicTickerFields>

/// The properties of ``ExternalContactsOrganizationChangedTopicTicker``.
public struct ExternalContactsOrganizationChangedTopicTickerFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `symbol`.
    @_alwaysEmitIntoClient public var symbol: Field<String> { Field("symbol") }
    /// `exchange`.
    @_alwaysEmitIntoClient public var exchange: Field<String> { Field("exchange") }
}

/// The schema `ExternalContactsOrganizationChangedTopicTwitterId`.
public typealias ExternalContactsOrganizationChangedTopicTwitterId = Model<ExternalContactsOrganizationChangedTopicTwitterIdFields>

/// The properties of ``ExternalContactsOrganizationChangedTopicTwitterId``.
public struct ExternalContactsOrganizationChangedTopicTwitterIdFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `screenName`.
    @_alwaysEmitIntoClient public var screenName: Field<String> { Field("screenName") }
    /// `verified`.
    @_alwaysEmitIntoClient public var verified: Field<Bool> { Field("verified") }
    /// `profileUrl`.
    @_alwaysEmitIntoClient public var profileUrl: Field<String> { Field("profileUrl") }
}

/// The schema `ExternalContactsOrganizationNoteChangedTopicDivision`.
public typealias ExternalContactsOrganizationNoteChangedTopicDivision = Model<ExternalContactsOrganizationNoteChangedTopicDivisionFields>

/// The properties of ``ExternalContactsOrganizationNoteChangedTopicDivision``.
public struct ExternalContactsOrganizationNoteChangedTopicDivisionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
}

/// The schema `ExternalContactsOrganizationNoteChangedTopicNote`.
///
/// Events of `v2.externalcontacts.organizations.{id}.notes.{id}`.
public typealias ExternalContactsOrganizationNoteChangedTopicNote = Model<ExternalContactsOrganizationNoteChangedTopicNoteFields>

/// The properties of ``ExternalContactsOrganizationNoteChangedTopicNote``.
public struct ExternalContactsOrganizationNoteChangedTopicNoteFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `division`.
    @_alwaysEmitIntoClient public var division: Field<ExternalContactsOrganizationNoteChangedTopicDivision> { Field("division") }
    /// `entityId`.
    @_alwaysEmitIntoClient public var entityId: Field<String> { Field("entityId") }
    /// `entityType`.
    @_alwaysEmitIntoClient public var entityType: Field<ExternalContactsOrganizationNoteChangedTopicNoteEntityType> { Field("entityType") }
    /// `noteText`.
    @_alwaysEmitIntoClient public var noteText: Field<String> { Field("noteText") }
    /// `createdBy`.
    @_alwaysEmitIntoClient public var createdBy: Field<ExternalContactsOrganizationNoteChangedTopicUser> { Field("createdBy") }
    /// `createDate`.
    @_alwaysEmitIntoClient public var createDate: Field<Instant> { Field("createDate") }
    /// `modifyDate`.
    @_alwaysEmitIntoClient public var modifyDate: Field<Instant> { Field("modifyDate") }
}

/// A value of `entityType` of ``ExternalContactsOrganizationNoteChangedTopicNote``, open to those that are newer than
/// this version.
public struct ExternalContactsOrganizationNoteChangedTopicNoteEntityType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Contact`.
    @_alwaysEmitIntoClient public static var contact: Self { "Contact" }
    /// `Organization`.
    @_alwaysEmitIntoClient public static var organization: Self { "Organization" }
}

/// The schema `ExternalContactsOrganizationNoteChangedTopicUser`.
public typealias ExternalContactsOrganizationNoteChangedTopicUser = Model<ExternalContactsOrganizationNoteChangedTopicUserFields>

/// The properties of ``ExternalContactsOrganizationNoteChangedTopicUser``.
public struct ExternalContactsOrganizationNoteChangedTopicUserFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
}

/// The schema `ExternalContactsRelationshipChangedTopicContactAddress`.
public typealias ExternalContactsRelationshipChangedTopicContactAddress = Model<ExternalContactsRelationshipChangedTopicContactAddressFields>

/// The properties of ``ExternalContactsRelationshipChangedTopicContactAddress``.
public struct ExternalContactsRelationshipChangedTopicContactAddressFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `address1`.
    @_alwaysEmitIntoClient public var address1: Field<String> { Field("address1") }
    /// `address2`.
    @_alwaysEmitIntoClient public var address2: Field<String> { Field("address2") }
    /// `city`.
    @_alwaysEmitIntoClient public var city: Field<String> { Field("city") }
    /// `state`.
    @_alwaysEmitIntoClient public var state: Field<String> { Field("state") }
    /// `postalCode`.
    @_alwaysEmitIntoClient public var postalCode: Field<String> { Field("postalCode") }
    /// `countryCode`.
    @_alwaysEmitIntoClient public var countryCode: Field<String> { Field("countryCode") }
}

/// The schema `ExternalContactsRelationshipChangedTopicDivision`.
public typealias ExternalContactsRelationshipChangedTopicDivision = Model<ExternalContactsRelationshipChangedTopicDivisionFields>

/// The properties of ``ExternalContactsRelationshipChangedTopicDivision``.
public struct ExternalContactsRelationshipChangedTopicDivisionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
}

/// The schema `ExternalContactsRelationshipChangedTopicExternalOrganization`.
public typealias ExternalContactsRelationshipChangedTopicExternalOrganization = Model<ExternalContactsRelationshipChangedTopicExternalOrganizationFields>

/// The properties of ``ExternalContactsRelationshipChangedTopicExternalOrganization``.
public struct ExternalContactsRelationshipChangedTopicExternalOrganizationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `division`.
    @_alwaysEmitIntoClient public var division: Field<ExternalContactsRelationshipChangedTopicDivision> { Field("division") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `companyType`.
    @_alwaysEmitIntoClient public var companyType: Field<String> { Field("companyType") }
    /// `industry`.
    @_alwaysEmitIntoClient public var industry: Field<String> { Field("industry") }
    /// `primaryContactId`.
    @_alwaysEmitIntoClient public var primaryContactId: Field<String> { Field("primaryContactId") }
    /// `address`.
    @_alwaysEmitIntoClient public var address: Field<ExternalContactsRelationshipChangedTopicContactAddress> { Field("address") }
    /// `phoneNumber`.
    @_alwaysEmitIntoClient public var phoneNumber: Field<ExternalContactsRelationshipChangedTopicPhoneNumber> { Field("phoneNumber") }
    /// `faxNumber`.
    @_alwaysEmitIntoClient public var faxNumber: Field<ExternalContactsRelationshipChangedTopicPhoneNumber> { Field("faxNumber") }
    /// `employeeCount`.
    @_alwaysEmitIntoClient public var employeeCount: Field<Int> { Field("employeeCount") }
    /// `revenue`.
    @_alwaysEmitIntoClient public var revenue: Field<Int> { Field("revenue") }
    /// `tags`.
    @_alwaysEmitIntoClient public var tags: Field<[String]> { Field("tags") }
    /// `websites`.
    @_alwaysEmitIntoClient public var websites: Field<[String]> { Field("websites") }
    /// `tickers`.
    @_alwaysEmitIntoClient public var tickers: Field<[ExternalContactsRelationshipChangedTopicTicker]> { Field("tickers") }
    /// `twitterId`.
    @_alwaysEmitIntoClient public var twitterId: Field<ExternalContactsRelationshipChangedTopicTwitterId> { Field("twitterId") }
    /// `externalSystemUrl`.
    @_alwaysEmitIntoClient public var externalSystemUrl: Field<String> { Field("externalSystemUrl") }
    /// `customFields`.
    @_alwaysEmitIntoClient public var customFields: Field<JSON> { Field("customFields") }
    /// `createDate`.
    @_alwaysEmitIntoClient public var createDate: Field<Instant> { Field("createDate") }
    /// `modifyDate`.
    @_alwaysEmitIntoClient public var modifyDate: Field<Instant> { Field("modifyDate") }
}

/// The schema `ExternalContactsRelationshipChangedTopicPhoneNumber`.
public typealias ExternalContactsRelationshipChangedTopicPhoneNumber = Model<ExternalContactsRelationshipChangedTopicPhoneNumberFields>

/// The properties of ``ExternalContactsRelationshipChangedTopicPhoneNumber``.
public struct ExternalContactsRelationshipChangedTopicPhoneNumberFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `display`.
    @_alwaysEmitIntoClient public var display: Field<String> { Field("display") }
    /// `extension`.
    @_alwaysEmitIntoClient public var `extension`: Field<Int> { Field("extension") }
    /// `acceptsSMS`.
    @_alwaysEmitIntoClient public var acceptsSMS: Field<Bool> { Field("acceptsSMS") }
    /// `userInput`.
    @_alwaysEmitIntoClient public var userInput: Field<String> { Field("userInput") }
    /// `e164`.
    @_alwaysEmitIntoClient public var e164: Field<String> { Field("e164") }
    /// `countryCode`.
    @_alwaysEmitIntoClient public var countryCode: Field<String> { Field("countryCode") }
    /// `normalizationCountryCode`.
    @_alwaysEmitIntoClient public var normalizationCountryCode: Field<String> { Field("normalizationCountryCode") }
}

/// The schema `ExternalContactsRelationshipChangedTopicRelationship`.
///
/// Events of `v2.externalcontacts.relationships.{id}`.
public typealias ExternalContactsRelationshipChangedTopicRelationship = Model<ExternalContactsRelationshipChangedTopicRelationshipFields>

/// The properties of ``ExternalContactsRelationshipChangedTopicRelationship``.
public struct ExternalContactsRelationshipChangedTopicRelationshipFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `division`.
    @_alwaysEmitIntoClient public var division: Field<ExternalContactsRelationshipChangedTopicDivision> { Field("division") }
    /// `user`.
    @_alwaysEmitIntoClient public var user: Field<ExternalContactsRelationshipChangedTopicUser> { Field("user") }
    /// `externalOrganization`.
    @_alwaysEmitIntoClient public var externalOrganization: Field<ExternalContactsRelationshipChangedTopicExternalOrganization> { Field("externalOrganization") }
    /// `relationship`.
    @_alwaysEmitIntoClient public var relationship: Field<String> { Field("relationship") }
    /// `createDate`.
    @_alwaysEmitIntoClient public var createDate: Field<Instant> { Field("createDate") }
    /// `modifyDate`.
    @_alwaysEmitIntoClient public var modifyDate: Field<Instant> { Field("modifyDate") }
}

/// The schema `ExternalContactsRelationshipChangedTopicTicker`.
public typealias ExternalContactsRelationshipChangedTopicTicker = Model<ExternalContactsRelationshipChangedTopicTickerFields>

/// The properties of ``ExternalContactsRelationshipChangedTopicTicker``.
public struct ExternalContactsRelationshipChangedTopicTickerFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `symbol`.
    @_alwaysEmitIntoClient public var symbol: Field<String> { Field("symbol") }
    /// `exchange`.
    @_alwaysEmitIntoClient public var exchange: Field<String> { Field("exchange") }
}

/// The schema `ExternalContactsRelationshipChangedTopicTwitterId`.
public typealias ExternalContactsRelationshipChangedTopicTwitterId = Model<ExternalContactsRelationshipChangedTopicTwitterIdFields>

/// The properties of ``ExternalContactsRelationshipChangedTopicTwitterId``.
public struct ExternalContactsRelationshipChangedTopicTwitterIdFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `screenName`.
    @_alwaysEmitIntoClient public var screenName: Field<String> { Field("screenName") }
    /// `verified`.
    @_alwaysEmitIntoClient public var verified: Field<Bool> { Field("verified") }
    /// `profileUrl`.
    @_alwaysEmitIntoClient public var profileUrl: Field<String> { Field("profileUrl") }
}

/// The schema `ExternalContactsRelationshipChangedTopicUser`.
public typealias ExternalContactsRelationshipChangedTopicUser = Model<ExternalContactsRelationshipChangedTopicUserFields>

/// The properties of ``ExternalContactsRelationshipChangedTopicUser``.
public struct ExternalContactsRelationshipChangedTopicUserFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
}

/// The schema `ExternalContactsUnresolvedContactChangedTopicAppleOpaqueId`.
public typealias ExternalContactsUnresolvedContactChangedTopicAppleOpaqueId = Model<ExternalContactsUnresolvedContactChangedTopicAppleOpaqueIdFields>

/// The properties of ``ExternalContactsUnresolvedContactChangedTopicAppleOpaqueId``.
public struct ExternalContactsUnresolvedContactChangedTopicAppleOpaqueIdFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `value`.
    @_alwaysEmitIntoClient public var value: Field<String> { Field("value") }
}

/// The schema `ExternalContactsUnresolvedContactChangedTopicContact`.
///
/// Events of `v2.externalcontacts.contacts.{id}.unresolved`.
public typealias ExternalContactsUnresolvedContactChangedTopicContact = Model<ExternalContactsUnresolvedContactChangedTopicContactFields>

/// The properties of ``ExternalContactsUnresolvedContactChangedTopicContact``.
public struct ExternalContactsUnresolvedContactChangedTopicContactFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `division`.
    @_alwaysEmitIntoClient public var division: Field<ExternalContactsUnresolvedContactChangedTopicDivision> { Field("division") }
    /// `externalOrganization`.
    @_alwaysEmitIntoClient public var externalOrganization: Field<ExternalContactsUnresolvedContactChangedTopicExternalOrganization> { Field("externalOrganization") }
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<ExternalContactsUnresolvedContactChangedTopicContactType> { Field("type") }
    /// `firstName`.
    @_alwaysEmitIntoClient public var firstName: Field<String> { Field("firstName") }
    /// `middleName`.
    @_alwaysEmitIntoClient public var middleName: Field<String> { Field("middleName") }
    /// `lastName`.
    @_alwaysEmitIntoClient public var lastName: Field<String> { Field("lastName") }
    /// `salutation`.
    @_alwaysEmitIntoClient public var salutation: Field<String> { Field("salutation") }
    /// `title`.
    @_alwaysEmitIntoClient public var title: Field<String> { Field("title") }
    /// `workPhone`.
    @_alwaysEmitIntoClient public var workPhone: Field<ExternalContactsUnresolvedContactChangedTopicPhoneNumber> { Field("workPhone") }
    /// `cellPhone`.
    @_alwaysEmitIntoClient public var cellPhone: Field<ExternalContactsUnresolvedContactChangedTopicPhoneNumber> { Field("cellPhone") }
    /// `homePhone`.
    @_alwaysEmitIntoClient public var homePhone: Field<ExternalContactsUnresolvedContactChangedTopicPhoneNumber> { Field("homePhone") }
    /// `otherPhone`.
    @_alwaysEmitIntoClient public var otherPhone: Field<ExternalContactsUnresolvedContactChangedTopicPhoneNumber> { Field("otherPhone") }
    /// `workEmail`.
    @_alwaysEmitIntoClient public var workEmail: Field<String> { Field("workEmail") }
    /// `personalEmail`.
    @_alwaysEmitIntoClient public var personalEmail: Field<String> { Field("personalEmail") }
    /// `otherEmail`.
    @_alwaysEmitIntoClient public var otherEmail: Field<String> { Field("otherEmail") }
    /// `address`.
    @_alwaysEmitIntoClient public var address: Field<ExternalContactsUnresolvedContactChangedTopicContactAddress> { Field("address") }
    /// `surveyOptOut`.
    @_alwaysEmitIntoClient public var surveyOptOut: Field<Bool> { Field("surveyOptOut") }
    /// `externalSystemUrl`.
    @_alwaysEmitIntoClient public var externalSystemUrl: Field<String> { Field("externalSystemUrl") }
    /// `twitterId`.
    @_alwaysEmitIntoClient public var twitterId: Field<ExternalContactsUnresolvedContactChangedTopicTwitterId> { Field("twitterId") }
    /// `lineId`.
    @_alwaysEmitIntoClient public var lineId: Field<ExternalContactsUnresolvedContactChangedTopicLineId> { Field("lineId") }
    /// `whatsAppId`.
    @_alwaysEmitIntoClient public var whatsAppId: Field<ExternalContactsUnresolvedContactChangedTopicWhatsAppId> { Field("whatsAppId") }
    /// `facebookId`.
    @_alwaysEmitIntoClient public var facebookId: Field<ExternalContactsUnresolvedContactChangedTopicFacebookId> { Field("facebookId") }
    /// `instagramId`.
    @_alwaysEmitIntoClient public var instagramId: Field<ExternalContactsUnresolvedContactChangedTopicInstagramId> { Field("instagramId") }
    /// `externalIds`.
    @_alwaysEmitIntoClient public var externalIds: Field<[ExternalContactsUnresolvedContactChangedTopicExternalId]> { Field("externalIds") }
    /// `appleOpaqueIds`.
    @_alwaysEmitIntoClient public var appleOpaqueIds: Field<[ExternalContactsUnresolvedContactChangedTopicAppleOpaqueId]> { Field("appleOpaqueIds") }
    /// `canonicalContactId`.
    @_alwaysEmitIntoClient public var canonicalContactId: Field<String> { Field("canonicalContactId") }
    /// `schema`.
    @_alwaysEmitIntoClient public var schema: Field<ExternalContactsUnresolvedContactChangedTopicDataSchema> { Field("schema") }
    /// `customFields`.
    @_alwaysEmitIntoClient public var customFields: Field<JSON> { Field("customFields") }
    /// `mergeSet`.
    @_alwaysEmitIntoClient public var mergeSet: Field<[String]> { Field("mergeSet") }
    /// `mergedFrom`.
    @_alwaysEmitIntoClient public var mergedFrom: Field<[String]> { Field("mergedFrom") }
    /// `mergedTo`.
    @_alwaysEmitIntoClient public var mergedTo: Field<String> { Field("mergedTo") }
    /// `mergeOperation`.
    @_alwaysEmitIntoClient public var mergeOperation: Field<ExternalContactsUnresolvedContactChangedTopicMergeOperation> { Field("mergeOperation") }
    /// `createDate`.
    @_alwaysEmitIntoClient public var createDate: Field<Instant> { Field("createDate") }
    /// `modifyDate`.
    @_alwaysEmitIntoClient public var modifyDate: Field<Instant> { Field("modifyDate") }
}

/// A value of `type` of ``ExternalContactsUnresolvedContactChangedTopicContact``, open to those that are newer than
/// this version.
public struct ExternalContactsUnresolvedContactChangedTopicContactType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Ephemeral`.
    @_alwaysEmitIntoClient public static var ephemeral: Self { "Ephemeral" }
    /// `Identified`.
    @_alwaysEmitIntoClient public static var identified: Self { "Identified" }
    /// `Curated`.
    @_alwaysEmitIntoClient public static var curated: Self { "Curated" }
}

/// The schema `ExternalContactsUnresolvedContactChangedTopicContactAddress`.
public typealias ExternalContactsUnresolvedContactChangedTopicContactAddress = Model<ExternalContactsUnresolvedContactChangedTopicContactAddressFields>

/// The properties of ``ExternalContactsUnresolvedContactChangedTopicContactAddress``.
public struct ExternalContactsUnresolvedContactChangedTopicContactAddressFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `address1`.
    @_alwaysEmitIntoClient public var address1: Field<String> { Field("address1") }
    /// `address2`.
    @_alwaysEmitIntoClient public var address2: Field<String> { Field("address2") }
    /// `city`.
    @_alwaysEmitIntoClient public var city: Field<String> { Field("city") }
    /// `state`.
    @_alwaysEmitIntoClient public var state: Field<String> { Field("state") }
    /// `postalCode`.
    @_alwaysEmitIntoClient public var postalCode: Field<String> { Field("postalCode") }
    /// `countryCode`.
    @_alwaysEmitIntoClient public var countryCode: Field<String> { Field("countryCode") }
}

/// The schema `ExternalContactsUnresolvedContactChangedTopicDataSchema`.
public typealias ExternalContactsUnresolvedContactChangedTopicDataSchema = Model<ExternalContactsUnresolvedContactChangedTopicDataSchemaFields>

/// The properties of ``ExternalContactsUnresolvedContactChangedTopicDataSchema``.
public struct ExternalContactsUnresolvedContactChangedTopicDataSchemaFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `version`.
    @_alwaysEmitIntoClient public var version: Field<Int> { Field("version") }
}

/// The schema `ExternalContactsUnresolvedContactChangedTopicDivision`.
public typealias ExternalContactsUnresolvedContactChangedTopicDivision = Model<ExternalContactsUnresolvedContactChangedTopicDivisionFields>

/// The properties of ``ExternalContactsUnresolvedContactChangedTopicDivision``.
public struct ExternalContactsUnresolvedContactChangedTopicDivisionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
}

/// The schema `ExternalContactsUnresolvedContactChangedTopicExternalId`.
public typealias ExternalContactsUnresolvedContactChangedTopicExternalId = Model<ExternalContactsUnresolvedContactChangedTopicExternalIdFields>

/// The properties of ``ExternalContactsUnresolvedContactChangedTopicExternalId``.
public struct ExternalContactsUnresolvedContactChangedTopicExternalIdFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `externalSource`.
    @_alwaysEmitIntoClient public var externalSource: Field<ExternalContactsUnresolvedContactChangedTopicExternalSource> { Field("externalSource") }
    /// `value`.
    @_alwaysEmitIntoClient public var value: Field<String> { Field("value") }
}

/// The schema `ExternalContactsUnresolvedContactChangedTopicExternalOrganization`.
public typealias ExternalContactsUnresolvedContactChangedTopicExternalOrganization = Model<ExternalContactsUnresolvedContactChangedTopicExternalOrganizationFields>

/// The properties of ``ExternalContactsUnresolvedContactChangedTopicExternalOrganization``.
public struct ExternalContactsUnresolvedContactChangedTopicExternalOrganizationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `division`.
    @_alwaysEmitIntoClient public var division: Field<ExternalContactsUnresolvedContactChangedTopicDivision> { Field("division") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `companyType`.
    @_alwaysEmitIntoClient public var companyType: Field<String> { Field("companyType") }
    /// `industry`.
    @_alwaysEmitIntoClient public var industry: Field<String> { Field("industry") }
    /// `primaryContactId`.
    @_alwaysEmitIntoClient public var primaryContactId: Field<String> { Field("primaryContactId") }
    /// `address`.
    @_alwaysEmitIntoClient public var address: Field<ExternalContactsUnresolvedContactChangedTopicContactAddress> { Field("address") }
    /// `phoneNumber`.
    @_alwaysEmitIntoClient public var phoneNumber: Field<ExternalContactsUnresolvedContactChangedTopicPhoneNumber> { Field("phoneNumber") }
    /// `faxNumber`.
    @_alwaysEmitIntoClient public var faxNumber: Field<ExternalContactsUnresolvedContactChangedTopicPhoneNumber> { Field("faxNumber") }
    /// `employeeCount`.
    @_alwaysEmitIntoClient public var employeeCount: Field<Int> { Field("employeeCount") }
    /// `revenue`.
    @_alwaysEmitIntoClient public var revenue: Field<Int> { Field("revenue") }
    /// `tags`.
    @_alwaysEmitIntoClient public var tags: Field<[String]> { Field("tags") }
    /// `websites`.
    @_alwaysEmitIntoClient public var websites: Field<[String]> { Field("websites") }
    /// `tickers`.
    @_alwaysEmitIntoClient public var tickers: Field<[ExternalContactsUnresolvedContactChangedTopicTicker]> { Field("tickers") }
    /// `twitterId`.
    @_alwaysEmitIntoClient public var twitterId: Field<ExternalContactsUnresolvedContactChangedTopicTwitterId> { Field("twitterId") }
    /// `externalSystemUrl`.
    @_alwaysEmitIntoClient public var externalSystemUrl: Field<String> { Field("externalSystemUrl") }
    /// `customFields`.
    @_alwaysEmitIntoClient public var customFields: Field<JSON> { Field("customFields") }
    /// `createDate`.
    @_alwaysEmitIntoClient public var createDate: Field<Instant> { Field("createDate") }
    /// `modifyDate`.
    @_alwaysEmitIntoClient public var modifyDate: Field<Instant> { Field("modifyDate") }
}

/// The schema `ExternalContactsUnresolvedContactChangedTopicExternalSource`.
public typealias ExternalContactsUnresolvedContactChangedTopicExternalSource = Model<ExternalContactsUnresolvedContactChangedTopicExternalSourceFields>

/// The properties of ``ExternalContactsUnresolvedContactChangedTopicExternalSource``.
public struct ExternalContactsUnresolvedContactChangedTopicExternalSourceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
}

/// The schema `ExternalContactsUnresolvedContactChangedTopicFacebookId`.
public typealias ExternalContactsUnresolvedContactChangedTopicFacebookId = Model<ExternalContactsUnresolvedContactChangedTopicFacebookIdFields>

/// The properties of ``ExternalContactsUnresolvedContactChangedTopicFacebookId``.
public struct ExternalContactsUnresolvedContactChangedTopicFacebookIdFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `ids`.
    @_alwaysEmitIntoClient public var ids: Field<[ExternalContactsUnresolvedContactChangedTopicFacebookScopedId]> { Field("ids") }
    /// `displayName`.
    @_alwaysEmitIntoClient public var displayName: Field<String> { Field("displayName") }
}

/// The schema `ExternalContactsUnresolvedContactChangedTopicFacebookScopedId`.
public typealias ExternalContactsUnresolvedContactChangedTopicFacebookScopedId = Model<ExternalContactsUnresolvedContactChangedTopicFacebookScopedIdFields>

/// The properties of ``ExternalContactsUnresolvedContactChangedTopicFacebookScopedId``.
public struct ExternalContactsUnresolvedContactChangedTopicFacebookScopedIdFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `scopedId`.
    @_alwaysEmitIntoClient public var scopedId: Field<String> { Field("scopedId") }
}

/// The schema `ExternalContactsUnresolvedContactChangedTopicInstagramId`.
public typealias ExternalContactsUnresolvedContactChangedTopicInstagramId = Model<ExternalContactsUnresolvedContactChangedTopicInstagramIdFields>

/// The properties of ``ExternalContactsUnresolvedContactChangedTopicInstagramId``.
public struct ExternalContactsUnresolvedContactChangedTopicInstagramIdFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `ids`.
    @_alwaysEmitIntoClient public var ids: Field<[ExternalContactsUnresolvedContactChangedTopicInstagramScopedId]> { Field("ids") }
    /// `displayName`.
    @_alwaysEmitIntoClient public var displayName: Field<String> { Field("displayName") }
    /// `handle`.
    @_alwaysEmitIntoClient public var handle: Field<String> { Field("handle") }
}

/// The schema `ExternalContactsUnresolvedContactChangedTopicInstagramScopedId`.
public typealias ExternalContactsUnresolvedContactChangedTopicInstagramScopedId = Model<ExternalContactsUnresolvedContactChangedTopicInstagramScopedIdFields>

/// The properties of ``ExternalContactsUnresolvedContactChangedTopicInstagramScopedId``.
public struct ExternalContactsUnresolvedContactChangedTopicInstagramScopedIdFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `scopedId`.
    @_alwaysEmitIntoClient public var scopedId: Field<String> { Field("scopedId") }
}

/// The schema `ExternalContactsUnresolvedContactChangedTopicLineId`.
public typealias ExternalContactsUnresolvedContactChangedTopicLineId = Model<ExternalContactsUnresolvedContactChangedTopicLineIdFields>

/// The properties of ``ExternalContactsUnresolvedContactChangedTopicLineId``.
public struct ExternalContactsUnresolvedContactChangedTopicLineIdFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `ids`.
    @_alwaysEmitIntoClient public var ids: Field<[ExternalContactsUnresolvedContactChangedTopicLineUserId]> { Field("ids") }
    /// `displayName`.
    @_alwaysEmitIntoClient public var displayName: Field<String> { Field("displayName") }
}

/// The schema `ExternalContactsUnresolvedContactChangedTopicLineUserId`.
public typealias ExternalContactsUnresolvedContactChangedTopicLineUserId = Model<ExternalContactsUnresolvedContactChangedTopicLineUserIdFields>

/// The properties of ``ExternalContactsUnresolvedContactChangedTopicLineUserId``.
public struct ExternalContactsUnresolvedContactChangedTopicLineUserIdFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `userId`.
    @_alwaysEmitIntoClient public var userId: Field<String> { Field("userId") }
}

/// The schema `ExternalContactsUnresolvedContactChangedTopicMergeOperation`.
public typealias ExternalContactsUnresolvedContactChangedTopicMergeOperation = Model<ExternalContactsUnresolvedContactChangedTopicMergeOperationFields>

/// The properties of ``ExternalContactsUnresolvedContactChangedTopicMergeOperation``.
public struct ExternalContactsUnresolvedContactChangedTopicMergeOperationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `sourceContactId`.
    @_alwaysEmitIntoClient public var sourceContactId: Field<String> { Field("sourceContactId") }
    /// `targetContactId`.
    @_alwaysEmitIntoClient public var targetContactId: Field<String> { Field("targetContactId") }
    /// `resultingContactId`.
    @_alwaysEmitIntoClient public var resultingContactId: Field<String> { Field("resultingContactId") }
}

/// The schema `ExternalContactsUnresolvedContactChangedTopicPhoneNumber`.
public typealias ExternalContactsUnresolvedContactChangedTopicPhoneNumber = Model<ExternalContactsUnresolvedContactChangedTopicPhoneNumberFields>

/// The properties of ``ExternalContactsUnresolvedContactChangedTopicPhoneNumber``.
public struct ExternalContactsUnresolvedContactChangedTopicPhoneNumberFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `display`.
    @_alwaysEmitIntoClient public var display: Field<String> { Field("display") }
    /// `extension`.
    @_alwaysEmitIntoClient public var `extension`: Field<Int> { Field("extension") }
    /// `acceptsSMS`.
    @_alwaysEmitIntoClient public var acceptsSMS: Field<Bool> { Field("acceptsSMS") }
    /// `userInput`.
    @_alwaysEmitIntoClient public var userInput: Field<String> { Field("userInput") }
    /// `e164`.
    @_alwaysEmitIntoClient public var e164: Field<String> { Field("e164") }
    /// `countryCode`.
    @_alwaysEmitIntoClient public var countryCode: Field<String> { Field("countryCode") }
    /// `normalizationCountryCode`.
    @_alwaysEmitIntoClient public var normalizationCountryCode: Field<String> { Field("normalizationCountryCode") }
}

/// The schema `ExternalContactsUnresolvedContactChangedTopicTicker`.
public typealias ExternalContactsUnresolvedContactChangedTopicTicker = Model<ExternalContactsUnresolvedContactChangedTopicTickerFields>

/// The properties of ``ExternalContactsUnresolvedContactChangedTopicTicker``.
public struct ExternalContactsUnresolvedContactChangedTopicTickerFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `symbol`.
    @_alwaysEmitIntoClient public var symbol: Field<String> { Field("symbol") }
    /// `exchange`.
    @_alwaysEmitIntoClient public var exchange: Field<String> { Field("exchange") }
}

/// The schema `ExternalContactsUnresolvedContactChangedTopicTwitterId`.
public typealias ExternalContactsUnresolvedContactChangedTopicTwitterId = Model<ExternalContactsUnresolvedContactChangedTopicTwitterIdFields>

/// The properties of ``ExternalContactsUnresolvedContactChangedTopicTwitterId``.
public struct ExternalContactsUnresolvedContactChangedTopicTwitterIdFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `screenName`.
    @_alwaysEmitIntoClient public var screenName: Field<String> { Field("screenName") }
    /// `verified`.
    @_alwaysEmitIntoClient public var verified: Field<Bool> { Field("verified") }
    /// `profileUrl`.
    @_alwaysEmitIntoClient public var profileUrl: Field<String> { Field("profileUrl") }
}

/// The schema `ExternalContactsUnresolvedContactChangedTopicWhatsAppBusinessScopedId`.
public typealias ExternalContactsUnresolvedContactChangedTopicWhatsAppBusinessScopedId = Model<ExternalContactsUnresolvedContactChangedTopicWhatsAppBusinessScopedIdFields>

/// The properties of ``ExternalContactsUnresolvedContactChangedTopicWhatsAppBusinessScopedId``.
public struct ExternalContactsUnresolvedContactChangedTopicWhatsAppBusinessScopedIdFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `bsuid`.
    @_alwaysEmitIntoClient public var bsuid: Field<String> { Field("bsuid") }
    /// `parent`.
    @_alwaysEmitIntoClient public var parent: Field<Bool> { Field("parent") }
    /// `portfolioId`.
    @_alwaysEmitIntoClient public var portfolioId: Field<String> { Field("portfolioId") }
}

/// The schema `ExternalContactsUnresolvedContactChangedTopicWhatsAppId`.
public typealias ExternalContactsUnresolvedContactChangedTopicWhatsAppId = Model<ExternalContactsUnresolvedContactChangedTopicWhatsAppIdFields>

/// The properties of ``ExternalContactsUnresolvedContactChangedTopicWhatsAppId``.
public struct ExternalContactsUnresolvedContactChangedTopicWhatsAppIdFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `phoneNumber`.
    @_alwaysEmitIntoClient public var phoneNumber: Field<ExternalContactsUnresolvedContactChangedTopicPhoneNumber> { Field("phoneNumber") }
    /// `displayName`.
    @_alwaysEmitIntoClient public var displayName: Field<String> { Field("displayName") }
    /// `username`.
    @_alwaysEmitIntoClient public var username: Field<String> { Field("username") }
    /// `whatsAppBusinessScopedIds`.
    @_alwaysEmitIntoClient public var whatsAppBusinessScopedIds: Field<[ExternalContactsUnresolvedContactChangedTopicWhatsAppBusinessScopedId]> { Field("whatsAppBusinessScopedIds") }
}
