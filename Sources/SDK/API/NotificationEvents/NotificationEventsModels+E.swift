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
    public var id: Field<String> { Field("id") }
    /// `onlineStatus`.
    public var onlineStatus: Field<EdgeChangeTopicEdgeOnlineStatus> { Field("onlineStatus") }
}

/// A value of `onlineStatus` of ``EdgeChangeTopicEdge``, open to those that are newer than this version.
public struct EdgeChangeTopicEdgeOnlineStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ONLINE`.
    public static var online: Self { "ONLINE" }
    /// `OFFLINE`.
    public static var offline: Self { "OFFLINE" }
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
    public var id: Field<String> { Field("id") }
    /// `errorInfo`.
    public var errorInfo: Field<EdgeLogicalInterfacesChangeTopicErrorInfo> { Field("errorInfo") }
}

/// The schema `EdgeLogicalInterfacesChangeTopicErrorInfo`.
public typealias EdgeLogicalInterfacesChangeTopicErrorInfo = Model<EdgeLogicalInterfacesChangeTopicErrorInfoFields>

/// The properties of ``EdgeLogicalInterfacesChangeTopicErrorInfo``.
public struct EdgeLogicalInterfacesChangeTopicErrorInfoFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `message`.
    public var message: Field<String> { Field("message") }
    /// `messageWithParams`.
    public var messageWithParams: Field<String> { Field("messageWithParams") }
    /// `messageParams`.
    public var messageParams: Field<[String: String]> { Field("messageParams") }
    /// `code`.
    public var code: Field<String> { Field("code") }
}

/// The schema `EdgeMetricsTopicEdgeMetricDisk`.
public typealias EdgeMetricsTopicEdgeMetricDisk = Model<EdgeMetricsTopicEdgeMetricDiskFields>

/// The properties of ``EdgeMetricsTopicEdgeMetricDisk``.
public struct EdgeMetricsTopicEdgeMetricDiskFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `partitionName`.
    public var partitionName: Field<String> { Field("partitionName") }
    /// `availableBytes`.
    public var availableBytes: Field<Int> { Field("availableBytes") }
    /// `totalBytes`.
    public var totalBytes: Field<Int> { Field("totalBytes") }
}

/// The schema `EdgeMetricsTopicEdgeMetricMemory`.
public typealias EdgeMetricsTopicEdgeMetricMemory = Model<EdgeMetricsTopicEdgeMetricMemoryFields>

/// The properties of ``EdgeMetricsTopicEdgeMetricMemory``.
public struct EdgeMetricsTopicEdgeMetricMemoryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    public var type: Field<String> { Field("type") }
    /// `availableBytes`.
    public var availableBytes: Field<Int> { Field("availableBytes") }
    /// `totalBytes`.
    public var totalBytes: Field<Int> { Field("totalBytes") }
}

/// The schema `EdgeMetricsTopicEdgeMetricNetworks`.
public typealias EdgeMetricsTopicEdgeMetricNetworks = Model<EdgeMetricsTopicEdgeMetricNetworksFields>

/// The properties of ``EdgeMetricsTopicEdgeMetricNetworks``.
public struct EdgeMetricsTopicEdgeMetricNetworksFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `ifname`.
    public var ifname: Field<String> { Field("ifname") }
    /// `sentBytesPerSec`.
    public var sentBytesPerSec: Field<Int> { Field("sentBytesPerSec") }
    /// `receivedBytesPerSec`.
    public var receivedBytesPerSec: Field<Int> { Field("receivedBytesPerSec") }
    /// `bandwidthBitsPerSec`.
    public var bandwidthBitsPerSec: Field<Int> { Field("bandwidthBitsPerSec") }
    /// `utilizationPct`.
    public var utilizationPct: Field<Double> { Field("utilizationPct") }
}

/// The schema `EdgeMetricsTopicEdgeMetricProcessor`.
public typealias EdgeMetricsTopicEdgeMetricProcessor = Model<EdgeMetricsTopicEdgeMetricProcessorFields>

/// The properties of ``EdgeMetricsTopicEdgeMetricProcessor``.
public struct EdgeMetricsTopicEdgeMetricProcessorFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `cpuId`.
    public var cpuId: Field<String> { Field("cpuId") }
    /// `idleTimePct`.
    public var idleTimePct: Field<Int> { Field("idleTimePct") }
    /// `activeTimePct`.
    public var activeTimePct: Field<Int> { Field("activeTimePct") }
    /// `privilegedTimePct`.
    public var privilegedTimePct: Field<Int> { Field("privilegedTimePct") }
    /// `userTimePct`.
    public var userTimePct: Field<Int> { Field("userTimePct") }
}

/// The schema `EdgeMetricsTopicEdgeMetricSubsystem`.
public typealias EdgeMetricsTopicEdgeMetricSubsystem = Model<EdgeMetricsTopicEdgeMetricSubsystemFields>

/// The properties of ``EdgeMetricsTopicEdgeMetricSubsystem``.
public struct EdgeMetricsTopicEdgeMetricSubsystemFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `processName`.
    public var processName: Field<String> { Field("processName") }
    /// `delayMs`.
    public var delayMs: Field<Int> { Field("delayMs") }
    /// `mediaSubsystem`.
    public var mediaSubsystem: Field<EdgeMetricsTopicEdgeMetricSubsystemMedia> { Field("mediaSubsystem") }
}

/// The schema `EdgeMetricsTopicEdgeMetricSubsystemMedia`.
public typealias EdgeMetricsTopicEdgeMetricSubsystemMedia = Model<EdgeMetricsTopicEdgeMetricSubsystemMediaFields>

/// The properties of ``EdgeMetricsTopicEdgeMetricSubsystemMedia``.
public struct EdgeMetricsTopicEdgeMetricSubsystemMediaFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `processName`.
    public var processName: Field<String> { Field("processName") }
    /// `delayMs`.
    public var delayMs: Field<Int> { Field("delayMs") }
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
    public var edge: Field<EdgeMetricsTopicUriReference> { Field("edge") }
    /// `eventTime`.
    public var eventTime: Field<Instant> { Field("eventTime") }
    /// `upTimeMsec`.
    public var upTimeMsec: Field<Int> { Field("upTimeMsec") }
    /// `processors`.
    public var processors: Field<[EdgeMetricsTopicEdgeMetricProcessor]> { Field("processors") }
    /// `memory`.
    public var memory: Field<[EdgeMetricsTopicEdgeMetricMemory]> { Field("memory") }
    /// `disks`.
    public var disks: Field<[EdgeMetricsTopicEdgeMetricDisk]> { Field("disks") }
    /// `subsystems`.
    public var subsystems: Field<[EdgeMetricsTopicEdgeMetricSubsystem]> { Field("subsystems") }
    /// `networks`.
    public var networks: Field<[EdgeMetricsTopicEdgeMetricNetworks]> { Field("networks") }
}

/// The schema `EdgeMetricsTopicUriReference`.
public typealias EdgeMetricsTopicUriReference = Model<EdgeMetricsTopicUriReferenceFields>

/// The properties of ``EdgeMetricsTopicUriReference``.
public struct EdgeMetricsTopicUriReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
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
    public var id: Field<String> { Field("id") }
    /// `status`.
    public var status: Field<EdgeSoftwareUpdateTopicDomainEdgeSoftwareUpdateStatus> { Field("status") }
    /// `downloadStartTime`.
    public var downloadStartTime: Field<Instant> { Field("downloadStartTime") }
    /// `executeStartTime`.
    public var executeStartTime: Field<Instant> { Field("executeStartTime") }
    /// `executeStopTime`.
    public var executeStopTime: Field<Instant> { Field("executeStopTime") }
}

/// A value of `status` of ``EdgeSoftwareUpdateTopicDomainEdgeSoftwareUpdate``, open to those that are newer than this
/// version.
public struct EdgeSoftwareUpdateTopicDomainEdgeSoftwareUpdateStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `NONE`.
    public static var none_: Self { "NONE" }
    /// `INIT`.
    public static var init_: Self { "INIT" }
    /// `IN_PROGRESS`.
    public static var inProgress: Self { "IN_PROGRESS" }
    /// `EXPIRED`.
    public static var expired: Self { "EXPIRED" }
    /// `EXCEPTION`.
    public static var exception: Self { "EXCEPTION" }
    /// `ABORTED`.
    public static var aborted: Self { "ABORTED" }
    /// `FAILED`.
    public static var failed: Self { "FAILED" }
    /// `SUCCEEDED`.
    public static var succeeded: Self { "SUCCEEDED" }
    /// `DELETE`.
    public static var delete: Self { "DELETE" }
}

/// The schema `EmailCampaignScheduleConfigChangeAlteration`.
public typealias EmailCampaignScheduleConfigChangeAlteration = Model<EmailCampaignScheduleConfigChangeAlterationFields>

/// The properties of ``EmailCampaignScheduleConfigChangeAlteration``.
public struct EmailCampaignScheduleConfigChangeAlterationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    public var type: Field<EmailCampaignScheduleConfigChangeAlterationType> { Field("type") }
    /// `start`.
    public var start: Field<String> { Field("start") }
    /// `end`.
    public var end: Field<String> { Field("end") }
    /// `additionalProperties`.
    public var additionalProperties: Field<JSON> { Field("additionalProperties") }
}

/// A value of `type` of ``EmailCampaignScheduleConfigChangeAlteration``, open to those that are newer than this
/// version.
public struct EmailCampaignScheduleConfigChangeAlterationType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Exclusion`.
    public static var exclusion: Self { "Exclusion" }
    /// `Inclusion`.
    public static var inclusion: Self { "Inclusion" }
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
    public var intervals: Field<[EmailCampaignScheduleConfigChangeScheduleInterval]> { Field("intervals") }
    /// `recurrences`.
    public var recurrences: Field<[EmailCampaignScheduleConfigChangeScheduleRecurrence]> { Field("recurrences") }
    /// `timeZone`.
    public var timeZone: Field<String> { Field("timeZone") }
    /// `emailCampaign`.
    public var emailCampaign: Field<EmailCampaignScheduleConfigChangeUriReference> { Field("emailCampaign") }
    /// `additionalProperties`.
    public var additionalProperties: Field<JSON> { Field("additionalProperties") }
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `dateCreated`.
    public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`.
    public var dateModified: Field<Instant> { Field("dateModified") }
    /// `version`.
    public var version: Field<Int> { Field("version") }
}

/// The schema `EmailCampaignScheduleConfigChangeRecurrencePattern`.
public typealias EmailCampaignScheduleConfigChangeRecurrencePattern = Model<EmailCampaignScheduleConfigChangeRecurrencePatternFields>

/// The properties of ``EmailCampaignScheduleConfigChangeRecurrencePattern``.
public struct EmailCampaignScheduleConfigChangeRecurrencePatternFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    public var type: Field<EmailCampaignScheduleConfigChangeRecurrencePatternType> { Field("type") }
    /// `interval`.
    public var interval: Field<Int> { Field("interval") }
    /// `daysOfWeek`.
    public var daysOfWeek: Field<[String]> { Field("daysOfWeek") }
    /// `additionalProperties`.
    public var additionalProperties: Field<JSON> { Field("additionalProperties") }
}

/// A value of `type` of ``EmailCampaignScheduleConfigChangeRecurrencePattern``, open to those that are newer than this
/// version.
public struct EmailCampaignScheduleConfigChangeRecurrencePatternType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Daily`.
    public static var daily: Self { "Daily" }
    /// `Weekly`.
    public static var weekly: Self { "Weekly" }
}

/// The schema `EmailCampaignScheduleConfigChangeRecurrenceRange`.
public typealias EmailCampaignScheduleConfigChangeRecurrenceRange = Model<EmailCampaignScheduleConfigChangeRecurrenceRangeFields>

/// The properties of ``EmailCampaignScheduleConfigChangeRecurrenceRange``.
public struct EmailCampaignScheduleConfigChangeRecurrenceRangeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    public var type: Field<EmailCampaignScheduleConfigChangeRecurrenceRangeType> { Field("type") }
    /// `end`.
    public var end: Field<String> { Field("end") }
    /// `numberOfOccurrences`.
    public var numberOfOccurrences: Field<Int> { Field("numberOfOccurrences") }
    /// `additionalProperties`.
    public var additionalProperties: Field<JSON> { Field("additionalProperties") }
}

/// A value of `type` of ``EmailCampaignScheduleConfigChangeRecurrenceRange``, open to those that are newer than this
/// version.
public struct EmailCampaignScheduleConfigChangeRecurrenceRangeType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `NoEnd`.
    public static var noEnd: Self { "NoEnd" }
    /// `Numbered`.
    public static var numbered: Self { "Numbered" }
    /// `EndDate`.
    public static var endDate: Self { "EndDate" }
}

/// The schema `EmailCampaignScheduleConfigChangeScheduleInterval`.
public typealias EmailCampaignScheduleConfigChangeScheduleInterval = Model<EmailCampaignScheduleConfigChangeScheduleIntervalFields>

/// The properties of ``EmailCampaignScheduleConfigChangeScheduleInterval``.
public struct EmailCampaignScheduleConfigChangeScheduleIntervalFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `start`.
    public var start: Field<String> { Field("start") }
    /// `end`.
    public var end: Field<String> { Field("end") }
    /// `additionalProperties`.
    public var additionalProperties: Field<JSON> { Field("additionalProperties") }
}

/// The schema `EmailCampaignScheduleConfigChangeScheduleRecurrence`.
public typealias EmailCampaignScheduleConfigChangeScheduleRecurrence = Model<EmailCampaignScheduleConfigChangeScheduleRecurrenceFields>

/// The properties of ``EmailCampaignScheduleConfigChangeScheduleRecurrence``.
public struct EmailCampaignScheduleConfigChangeScheduleRecurrenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `start`.
    public var start: Field<String> { Field("start") }
    /// `end`.
    public var end: Field<String> { Field("end") }
    /// `timeZone`.
    public var timeZone: Field<String> { Field("timeZone") }
    /// `range`.
    public var range: Field<EmailCampaignScheduleConfigChangeRecurrenceRange> { Field("range") }
    /// `pattern`.
    public var pattern: Field<EmailCampaignScheduleConfigChangeRecurrencePattern> { Field("pattern") }
    /// `alterations`.
    public var alterations: Field<[EmailCampaignScheduleConfigChangeAlteration]> { Field("alterations") }
    /// `additionalProperties`.
    public var additionalProperties: Field<JSON> { Field("additionalProperties") }
}

/// The schema `EmailCampaignScheduleConfigChangeUriReference`.
public typealias EmailCampaignScheduleConfigChangeUriReference = Model<EmailCampaignScheduleConfigChangeUriReferenceFields>

/// The properties of ``EmailCampaignScheduleConfigChangeUriReference``.
public struct EmailCampaignScheduleConfigChangeUriReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
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
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `unit`.
    public var unit: Field<EmployeePerformanceExternalMetricsDefinitionExternalMetricsDefinitionUnit> { Field("unit") }
    /// `unitDefinition`.
    public var unitDefinition: Field<String> { Field("unitDefinition") }
    /// `precision`.
    public var precision: Field<Int> { Field("precision") }
    /// `defaultObjectiveType`.
    public var defaultObjectiveType: Field<EmployeePerformanceExternalMetricsDefinitionExternalMetricsDefinitionDefaultObjectiveType> { Field("defaultObjectiveType") }
    /// `retentionMonths`.
    public var retentionMonths: Field<Int> { Field("retentionMonths") }
    /// `enabled`.
    public var enabled: Field<Bool> { Field("enabled") }
    /// `inUse`.
    public var inUse: Field<Bool> { Field("inUse") }
    /// `dateLastRefreshed`.
    public var dateLastRefreshed: Field<Instant> { Field("dateLastRefreshed") }
}

/// A value of `unit` of ``EmployeePerformanceExternalMetricsDefinitionExternalMetricsDefinition``, open to those that
/// are newer than this version.
public struct EmployeePerformanceExternalMetricsDefinitionExternalMetricsDefinitionUnit: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Seconds`.
    public static var seconds: Self { "Seconds" }
    /// `Percent`.
    public static var percent: Self { "Percent" }
    /// `Number`.
    public static var number: Self { "Number" }
    /// `Currency`.
    public static var currency: Self { "Currency" }
    /// `Unknown`.
    public static var unknown: Self { "Unknown" }
}

/// A value of `defaultObjectiveType` of ``EmployeePerformanceExternalMetricsDefinitionExternalMetricsDefinition``, open
/// to those that are newer than this version.
public struct EmployeePerformanceExternalMetricsDefinitionExternalMetricsDefinitionDefaultObjectiveType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `HigherIsBetter`.
    public static var higherIsBetter: Self { "HigherIsBetter" }
    /// `LowerIsBetter`.
    public static var lowerIsBetter: Self { "LowerIsBetter" }
    /// `TargetArea`.
    public static var targetArea: Self { "TargetArea" }
    /// `Unknown`.
    public static var unknown: Self { "Unknown" }
}

/// The schema `EvaluationQualityV2TopicCalibration`.
public typealias EvaluationQualityV2TopicCalibration = Model<EvaluationQualityV2TopicCalibrationFields>

/// The properties of ``EvaluationQualityV2TopicCalibration``.
public struct EvaluationQualityV2TopicCalibrationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
}

/// The schema `EvaluationQualityV2TopicEvaluationReference`.
public typealias EvaluationQualityV2TopicEvaluationReference = Model<EvaluationQualityV2TopicEvaluationReferenceFields>

/// The properties of ``EvaluationQualityV2TopicEvaluationReference``.
public struct EvaluationQualityV2TopicEvaluationReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
}

/// The schema `EvaluationQualityV2TopicEvaluationScoringSet`.
public typealias EvaluationQualityV2TopicEvaluationScoringSet = Model<EvaluationQualityV2TopicEvaluationScoringSetFields>

/// The properties of ``EvaluationQualityV2TopicEvaluationScoringSet``.
public struct EvaluationQualityV2TopicEvaluationScoringSetFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `totalScore`.
    public var totalScore: Field<Int> { Field("totalScore") }
    /// `totalCriticalScore`.
    public var totalCriticalScore: Field<Int> { Field("totalCriticalScore") }
}

/// The schema `EvaluationQualityV2TopicEvaluationSource`.
public typealias EvaluationQualityV2TopicEvaluationSource = Model<EvaluationQualityV2TopicEvaluationSourceFields>

/// The properties of ``EvaluationQualityV2TopicEvaluationSource``.
public struct EvaluationQualityV2TopicEvaluationSourceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `evaluationSourceType`.
    public var evaluationSourceType: Field<String> { Field("evaluationSourceType") }
    /// `evaluationSourceId`.
    public var evaluationSourceId: Field<String> { Field("evaluationSourceId") }
    /// `evaluationSourceName`.
    public var evaluationSourceName: Field<String> { Field("evaluationSourceName") }
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
    public var id: Field<String> { Field("id") }
    /// `conversationId`.
    public var conversationId: Field<String> { Field("conversationId") }
    /// `agent`.
    public var agent: Field<EvaluationQualityV2TopicUser> { Field("agent") }
    /// `evaluator`.
    public var evaluator: Field<EvaluationQualityV2TopicUser> { Field("evaluator") }
    /// `eventTime`.
    public var eventTime: Field<Instant> { Field("eventTime") }
    /// `evaluationFormId`.
    public var evaluationFormId: Field<String> { Field("evaluationFormId") }
    /// `formName`.
    public var formName: Field<String> { Field("formName") }
    /// `scoringSet`.
    public var scoringSet: Field<EvaluationQualityV2TopicEvaluationScoringSet> { Field("scoringSet") }
    /// `contextId`.
    public var contextId: Field<String> { Field("contextId") }
    /// `status`.
    public var status: Field<EvaluationQualityV2TopicEvaluationV2Status> { Field("status") }
    /// `agentHasRead`.
    public var agentHasRead: Field<Bool> { Field("agentHasRead") }
    /// `releaseDate`.
    public var releaseDate: Field<Instant> { Field("releaseDate") }
    /// `assignedDate`.
    public var assignedDate: Field<Instant> { Field("assignedDate") }
    /// `changedDate`.
    public var changedDate: Field<Instant> { Field("changedDate") }
    /// `eventType`.
    public var eventType: Field<String> { Field("eventType") }
    /// `resourceId`.
    public var resourceId: Field<String> { Field("resourceId") }
    /// `resourceType`.
    public var resourceType: Field<String> { Field("resourceType") }
    /// `divisionIds`.
    public var divisionIds: Field<[String]> { Field("divisionIds") }
    /// `rescore`.
    public var rescore: Field<Bool> { Field("rescore") }
    /// `conversationDate`.
    public var conversationDate: Field<Instant> { Field("conversationDate") }
    /// `mediaType`.
    public var mediaType: Field<[String]> { Field("mediaType") }
    /// `calibration`.
    public var calibration: Field<EvaluationQualityV2TopicCalibration> { Field("calibration") }
    /// `evaluationSource`.
    public var evaluationSource: Field<EvaluationQualityV2TopicEvaluationSource> { Field("evaluationSource") }
    /// `assigneeUserId`.
    public var assigneeUserId: Field<String> { Field("assigneeUserId") }
    /// `previousAssigneeUserId`.
    public var previousAssigneeUserId: Field<String> { Field("previousAssigneeUserId") }
    /// `assigneeApplicable`.
    public var assigneeApplicable: Field<Bool> { Field("assigneeApplicable") }
    /// `evaluationContextId`.
    public var evaluationContextId: Field<String> { Field("evaluationContextId") }
    /// `disputeCount`.
    public var disputeCount: Field<Int> { Field("disputeCount") }
    /// `version`.
    public var version: Field<Int> { Field("version") }
    /// `previousStatus`.
    public var previousStatus: Field<EvaluationQualityV2TopicEvaluationV2PreviousStatus> { Field("previousStatus") }
    /// `declinedReview`.
    public var declinedReview: Field<Bool> { Field("declinedReview") }
    /// `retractedEvaluation`.
    public var retractedEvaluation: Field<EvaluationQualityV2TopicEvaluationReference> { Field("retractedEvaluation") }
    /// `rescoreCount`.
    public var rescoreCount: Field<Int> { Field("rescoreCount") }
    /// `evaluatorCommentHasUpdated`.
    public var evaluatorCommentHasUpdated: Field<Bool> { Field("evaluatorCommentHasUpdated") }
    /// `agentCommentHasUpdated`.
    public var agentCommentHasUpdated: Field<Bool> { Field("agentCommentHasUpdated") }
    /// `previousRescoreCount`.
    public var previousRescoreCount: Field<Int> { Field("previousRescoreCount") }
    /// `previousEvaluatorUserId`.
    public var previousEvaluatorUserId: Field<String> { Field("previousEvaluatorUserId") }
}

/// A value of `status` of ``EvaluationQualityV2TopicEvaluationV2``, open to those that are newer than this version.
public struct EvaluationQualityV2TopicEvaluationV2Status: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Pending`.
    public static var pending: Self { "Pending" }
    /// `InProgress`.
    public static var inProgress: Self { "InProgress" }
    /// `Finished`.
    public static var finished: Self { "Finished" }
    /// `InReview`.
    public static var inReview: Self { "InReview" }
    /// `Retracted`.
    public static var retracted: Self { "Retracted" }
}

/// A value of `previousStatus` of ``EvaluationQualityV2TopicEvaluationV2``, open to those that are newer than this
/// version.
public struct EvaluationQualityV2TopicEvaluationV2PreviousStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Pending`.
    public static var pending: Self { "Pending" }
    /// `InProgress`.
    public static var inProgress: Self { "InProgress" }
    /// `Finished`.
    public static var finished: Self { "Finished" }
    /// `InReview`.
    public static var inReview: Self { "InReview" }
    /// `Retracted`.
    public static var retracted: Self { "Retracted" }
}

/// The schema `EvaluationQualityV2TopicUser`.
public typealias EvaluationQualityV2TopicUser = Model<EvaluationQualityV2TopicUserFields>

/// The properties of ``EvaluationQualityV2TopicUser``.
public struct EvaluationQualityV2TopicUserFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `displayName`.
    public var displayName: Field<String> { Field("displayName") }
}

/// The schema `ExternalContactsContactChangedTopicAppleOpaqueId`.
public typealias ExternalContactsContactChangedTopicAppleOpaqueId = Model<ExternalContactsContactChangedTopicAppleOpaqueIdFields>

/// The properties of ``ExternalContactsContactChangedTopicAppleOpaqueId``.
public struct ExternalContactsContactChangedTopicAppleOpaqueIdFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `value`.
    public var value: Field<String> { Field("value") }
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
    public var id: Field<String> { Field("id") }
    /// `division`.
    public var division: Field<ExternalContactsContactChangedTopicDivision> { Field("division") }
    /// `externalOrganization`.
    public var externalOrganization: Field<ExternalContactsContactChangedTopicExternalOrganization> { Field("externalOrganization") }
    /// `type`.
    public var type: Field<ExternalContactsContactChangedTopicContactType> { Field("type") }
    /// `firstName`.
    public var firstName: Field<String> { Field("firstName") }
    /// `middleName`.
    public var middleName: Field<String> { Field("middleName") }
    /// `lastName`.
    public var lastName: Field<String> { Field("lastName") }
    /// `salutation`.
    public var salutation: Field<String> { Field("salutation") }
    /// `title`.
    public var title: Field<String> { Field("title") }
    /// `workPhone`.
    public var workPhone: Field<ExternalContactsContactChangedTopicPhoneNumber> { Field("workPhone") }
    /// `cellPhone`.
    public var cellPhone: Field<ExternalContactsContactChangedTopicPhoneNumber> { Field("cellPhone") }
    /// `homePhone`.
    public var homePhone: Field<ExternalContactsContactChangedTopicPhoneNumber> { Field("homePhone") }
    /// `otherPhone`.
    public var otherPhone: Field<ExternalContactsContactChangedTopicPhoneNumber> { Field("otherPhone") }
    /// `workEmail`.
    public var workEmail: Field<String> { Field("workEmail") }
    /// `personalEmail`.
    public var personalEmail: Field<String> { Field("personalEmail") }
    /// `otherEmail`.
    public var otherEmail: Field<String> { Field("otherEmail") }
    /// `address`.
    public var address: Field<ExternalContactsContactChangedTopicContactAddress> { Field("address") }
    /// `surveyOptOut`.
    public var surveyOptOut: Field<Bool> { Field("surveyOptOut") }
    /// `externalSystemUrl`.
    public var externalSystemUrl: Field<String> { Field("externalSystemUrl") }
    /// `twitterId`.
    public var twitterId: Field<ExternalContactsContactChangedTopicTwitterId> { Field("twitterId") }
    /// `lineId`.
    public var lineId: Field<ExternalContactsContactChangedTopicLineId> { Field("lineId") }
    /// `whatsAppId`.
    public var whatsAppId: Field<ExternalContactsContactChangedTopicWhatsAppId> { Field("whatsAppId") }
    /// `facebookId`.
    public var facebookId: Field<ExternalContactsContactChangedTopicFacebookId> { Field("facebookId") }
    /// `instagramId`.
    public var instagramId: Field<ExternalContactsContactChangedTopicInstagramId> { Field("instagramId") }
    /// `externalIds`.
    public var externalIds: Field<[ExternalContactsContactChangedTopicExternalId]> { Field("externalIds") }
    /// `appleOpaqueIds`.
    public var appleOpaqueIds: Field<[ExternalContactsContactChangedTopicAppleOpaqueId]> { Field("appleOpaqueIds") }
    /// `canonicalContactId`.
    public var canonicalContactId: Field<String> { Field("canonicalContactId") }
    /// `schema`.
    public var schema: Field<ExternalContactsContactChangedTopicDataSchema> { Field("schema") }
    /// `customFields`.
    public var customFields: Field<JSON> { Field("customFields") }
    /// `mergeSet`.
    public var mergeSet: Field<[String]> { Field("mergeSet") }
    /// `mergedFrom`.
    public var mergedFrom: Field<[String]> { Field("mergedFrom") }
    /// `mergedTo`.
    public var mergedTo: Field<String> { Field("mergedTo") }
    /// `mergeOperation`.
    public var mergeOperation: Field<ExternalContactsContactChangedTopicMergeOperation> { Field("mergeOperation") }
    /// `createDate`.
    public var createDate: Field<Instant> { Field("createDate") }
    /// `modifyDate`.
    public var modifyDate: Field<Instant> { Field("modifyDate") }
}

/// A value of `type` of ``ExternalContactsContactChangedTopicContact``, open to those that are newer than this version.
public struct ExternalContactsContactChangedTopicContactType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Ephemeral`.
    public static var ephemeral: Self { "Ephemeral" }
    /// `Identified`.
    public static var identified: Self { "Identified" }
    /// `Curated`.
    public static var curated: Self { "Curated" }
}

/// The schema `ExternalContactsContactChangedTopicContactAddress`.
public typealias ExternalContactsContactChangedTopicContactAddress = Model<ExternalContactsContactChangedTopicContactAddressFields>

/// The properties of ``ExternalContactsContactChangedTopicContactAddress``.
public struct ExternalContactsContactChangedTopicContactAddressFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `address1`.
    public var address1: Field<String> { Field("address1") }
    /// `address2`.
    public var address2: Field<String> { Field("address2") }
    /// `city`.
    public var city: Field<String> { Field("city") }
    /// `state`.
    public var state: Field<String> { Field("state") }
    /// `postalCode`.
    public var postalCode: Field<String> { Field("postalCode") }
    /// `countryCode`.
    public var countryCode: Field<String> { Field("countryCode") }
}

/// The schema `ExternalContactsContactChangedTopicDataSchema`.
public typealias ExternalContactsContactChangedTopicDataSchema = Model<ExternalContactsContactChangedTopicDataSchemaFields>

/// The properties of ``ExternalContactsContactChangedTopicDataSchema``.
public struct ExternalContactsContactChangedTopicDataSchemaFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `version`.
    public var version: Field<Int> { Field("version") }
}

/// The schema `ExternalContactsContactChangedTopicDivision`.
public typealias ExternalContactsContactChangedTopicDivision = Model<ExternalContactsContactChangedTopicDivisionFields>

/// The properties of ``ExternalContactsContactChangedTopicDivision``.
public struct ExternalContactsContactChangedTopicDivisionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
}

/// The schema `ExternalContactsContactChangedTopicExternalId`.
public typealias ExternalContactsContactChangedTopicExternalId = Model<ExternalContactsContactChangedTopicExternalIdFields>

/// The properties of ``ExternalContactsContactChangedTopicExternalId``.
public struct ExternalContactsContactChangedTopicExternalIdFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `externalSource`.
    public var externalSource: Field<ExternalContactsContactChangedTopicExternalSource> { Field("externalSource") }
    /// `value`.
    public var value: Field<String> { Field("value") }
}

/// The schema `ExternalContactsContactChangedTopicExternalOrganization`.
public typealias ExternalContactsContactChangedTopicExternalOrganization = Model<ExternalContactsContactChangedTopicExternalOrganizationFields>

/// The properties of ``ExternalContactsContactChangedTopicExternalOrganization``.
public struct ExternalContactsContactChangedTopicExternalOrganizationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `division`.
    public var division: Field<ExternalContactsContactChangedTopicDivision> { Field("division") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `companyType`.
    public var companyType: Field<String> { Field("companyType") }
    /// `industry`.
    public var industry: Field<String> { Field("industry") }
    /// `primaryContactId`.
    public var primaryContactId: Field<String> { Field("primaryContactId") }
    /// `address`.
    public var address: Field<ExternalContactsContactChangedTopicContactAddress> { Field("address") }
    /// `phoneNumber`.
    public var phoneNumber: Field<ExternalContactsContactChangedTopicPhoneNumber> { Field("phoneNumber") }
    /// `faxNumber`.
    public var faxNumber: Field<ExternalContactsContactChangedTopicPhoneNumber> { Field("faxNumber") }
    /// `employeeCount`.
    public var employeeCount: Field<Int> { Field("employeeCount") }
    /// `revenue`.
    public var revenue: Field<Int> { Field("revenue") }
    /// `tags`.
    public var tags: Field<[String]> { Field("tags") }
    /// `websites`.
    public var websites: Field<[String]> { Field("websites") }
    /// `tickers`.
    public var tickers: Field<[ExternalContactsContactChangedTopicTicker]> { Field("tickers") }
    /// `twitterId`.
    public var twitterId: Field<ExternalContactsContactChangedTopicTwitterId> { Field("twitterId") }
    /// `externalSystemUrl`.
    public var externalSystemUrl: Field<String> { Field("externalSystemUrl") }
    /// `customFields`.
    public var customFields: Field<JSON> { Field("customFields") }
    /// `createDate`.
    public var createDate: Field<Instant> { Field("createDate") }
    /// `modifyDate`.
    public var modifyDate: Field<Instant> { Field("modifyDate") }
}

/// The schema `ExternalContactsContactChangedTopicExternalSource`.
public typealias ExternalContactsContactChangedTopicExternalSource = Model<ExternalContactsContactChangedTopicExternalSourceFields>

/// The properties of ``ExternalContactsContactChangedTopicExternalSource``.
public struct ExternalContactsContactChangedTopicExternalSourceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
}

/// The schema `ExternalContactsContactChangedTopicFacebookId`.
public typealias ExternalContactsContactChangedTopicFacebookId = Model<ExternalContactsContactChangedTopicFacebookIdFields>

/// The properties of ``ExternalContactsContactChangedTopicFacebookId``.
public struct ExternalContactsContactChangedTopicFacebookIdFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `ids`.
    public var ids: Field<[ExternalContactsContactChangedTopicFacebookScopedId]> { Field("ids") }
    /// `displayName`.
    public var displayName: Field<String> { Field("displayName") }
}

/// The schema `ExternalContactsContactChangedTopicFacebookScopedId`.
public typealias ExternalContactsContactChangedTopicFacebookScopedId = Model<ExternalContactsContactChangedTopicFacebookScopedIdFields>

/// The properties of ``ExternalContactsContactChangedTopicFacebookScopedId``.
public struct ExternalContactsContactChangedTopicFacebookScopedIdFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `scopedId`.
    public var scopedId: Field<String> { Field("scopedId") }
}

/// The schema `ExternalContactsContactChangedTopicInstagramId`.
public typealias ExternalContactsContactChangedTopicInstagramId = Model<ExternalContactsContactChangedTopicInstagramIdFields>

/// The properties of ``ExternalContactsContactChangedTopicInstagramId``.
public struct ExternalContactsContactChangedTopicInstagramIdFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `ids`.
    public var ids: Field<[ExternalContactsContactChangedTopicInstagramScopedId]> { Field("ids") }
    /// `displayName`.
    public var displayName: Field<String> { Field("displayName") }
    /// `handle`.
    public var handle: Field<String> { Field("handle") }
}

/// The schema `ExternalContactsContactChangedTopicInstagramScopedId`.
public typealias ExternalContactsContactChangedTopicInstagramScopedId = Model<ExternalContactsContactChangedTopicInstagramScopedIdFields>

/// The properties of ``ExternalContactsContactChangedTopicInstagramScopedId``.
public struct ExternalContactsContactChangedTopicInstagramScopedIdFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `scopedId`.
    public var scopedId: Field<String> { Field("scopedId") }
}

/// The schema `ExternalContactsContactChangedTopicLineId`.
public typealias ExternalContactsContactChangedTopicLineId = Model<ExternalContactsContactChangedTopicLineIdFields>

/// The properties of ``ExternalContactsContactChangedTopicLineId``.
public struct ExternalContactsContactChangedTopicLineIdFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `ids`.
    public var ids: Field<[ExternalContactsContactChangedTopicLineUserId]> { Field("ids") }
    /// `displayName`.
    public var displayName: Field<String> { Field("displayName") }
}

/// The schema `ExternalContactsContactChangedTopicLineUserId`.
public typealias ExternalContactsContactChangedTopicLineUserId = Model<ExternalContactsContactChangedTopicLineUserIdFields>

/// The properties of ``ExternalContactsContactChangedTopicLineUserId``.
public struct ExternalContactsContactChangedTopicLineUserIdFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `userId`.
    public var userId: Field<String> { Field("userId") }
}

/// The schema `ExternalContactsContactChangedTopicMergeOperation`.
public typealias ExternalContactsContactChangedTopicMergeOperation = Model<ExternalContactsContactChangedTopicMergeOperationFields>

/// The properties of ``ExternalContactsContactChangedTopicMergeOperation``.
public struct ExternalContactsContactChangedTopicMergeOperationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `sourceContactId`.
    public var sourceContactId: Field<String> { Field("sourceContactId") }
    /// `targetContactId`.
    public var targetContactId: Field<String> { Field("targetContactId") }
    /// `resultingContactId`.
    public var resultingContactId: Field<String> { Field("resultingContactId") }
}

/// The schema `ExternalContactsContactChangedTopicPhoneNumber`.
public typealias ExternalContactsContactChangedTopicPhoneNumber = Model<ExternalContactsContactChangedTopicPhoneNumberFields>

/// The properties of ``ExternalContactsContactChangedTopicPhoneNumber``.
public struct ExternalContactsContactChangedTopicPhoneNumberFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `display`.
    public var display: Field<String> { Field("display") }
    /// `extension`.
    public var `extension`: Field<Int> { Field("extension") }
    /// `acceptsSMS`.
    public var acceptsSMS: Field<Bool> { Field("acceptsSMS") }
    /// `userInput`.
    public var userInput: Field<String> { Field("userInput") }
    /// `e164`.
    public var e164: Field<String> { Field("e164") }
    /// `countryCode`.
    public var countryCode: Field<String> { Field("countryCode") }
    /// `normalizationCountryCode`.
    public var normalizationCountryCode: Field<String> { Field("normalizationCountryCode") }
}

/// The schema `ExternalContactsContactChangedTopicTicker`.
public typealias ExternalContactsContactChangedTopicTicker = Model<ExternalContactsContactChangedTopicTickerFields>

/// The properties of ``ExternalContactsContactChangedTopicTicker``.
public struct ExternalContactsContactChangedTopicTickerFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `symbol`.
    public var symbol: Field<String> { Field("symbol") }
    /// `exchange`.
    public var exchange: Field<String> { Field("exchange") }
}

/// The schema `ExternalContactsContactChangedTopicTwitterId`.
public typealias ExternalContactsContactChangedTopicTwitterId = Model<ExternalContactsContactChangedTopicTwitterIdFields>

/// The properties of ``ExternalContactsContactChangedTopicTwitterId``.
public struct ExternalContactsContactChangedTopicTwitterIdFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `screenName`.
    public var screenName: Field<String> { Field("screenName") }
    /// `verified`.
    public var verified: Field<Bool> { Field("verified") }
    /// `profileUrl`.
    public var profileUrl: Field<String> { Field("profileUrl") }
}

/// The schema `ExternalContactsContactChangedTopicWhatsAppBusinessScopedId`.
public typealias ExternalContactsContactChangedTopicWhatsAppBusinessScopedId = Model<ExternalContactsContactChangedTopicWhatsAppBusinessScopedIdFields>

/// The properties of ``ExternalContactsContactChangedTopicWhatsAppBusinessScopedId``.
public struct ExternalContactsContactChangedTopicWhatsAppBusinessScopedIdFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `bsuid`.
    public var bsuid: Field<String> { Field("bsuid") }
    /// `parent`.
    public var parent: Field<Bool> { Field("parent") }
    /// `portfolioId`.
    public var portfolioId: Field<String> { Field("portfolioId") }
}

/// The schema `ExternalContactsContactChangedTopicWhatsAppId`.
public typealias ExternalContactsContactChangedTopicWhatsAppId = Model<ExternalContactsContactChangedTopicWhatsAppIdFields>

/// The properties of ``ExternalContactsContactChangedTopicWhatsAppId``.
public struct ExternalContactsContactChangedTopicWhatsAppIdFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `phoneNumber`.
    public var phoneNumber: Field<ExternalContactsContactChangedTopicPhoneNumber> { Field("phoneNumber") }
    /// `displayName`.
    public var displayName: Field<String> { Field("displayName") }
    /// `username`.
    public var username: Field<String> { Field("username") }
    /// `whatsAppBusinessScopedIds`.
    public var whatsAppBusinessScopedIds: Field<[ExternalContactsContactChangedTopicWhatsAppBusinessScopedId]> { Field("whatsAppBusinessScopedIds") }
}

/// The schema `ExternalContactsContactNoteChangedTopicDivision`.
public typealias ExternalContactsContactNoteChangedTopicDivision = Model<ExternalContactsContactNoteChangedTopicDivisionFields>

/// The properties of ``ExternalContactsContactNoteChangedTopicDivision``.
public struct ExternalContactsContactNoteChangedTopicDivisionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
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
    public var id: Field<String> { Field("id") }
    /// `division`.
    public var division: Field<ExternalContactsContactNoteChangedTopicDivision> { Field("division") }
    /// `entityId`.
    public var entityId: Field<String> { Field("entityId") }
    /// `entityType`.
    public var entityType: Field<ExternalContactsContactNoteChangedTopicNoteEntityType> { Field("entityType") }
    /// `noteText`.
    public var noteText: Field<String> { Field("noteText") }
    /// `createdBy`.
    public var createdBy: Field<ExternalContactsContactNoteChangedTopicUser> { Field("createdBy") }
    /// `createDate`.
    public var createDate: Field<Instant> { Field("createDate") }
    /// `modifyDate`.
    public var modifyDate: Field<Instant> { Field("modifyDate") }
}

/// A value of `entityType` of ``ExternalContactsContactNoteChangedTopicNote``, open to those that are newer than this
/// version.
public struct ExternalContactsContactNoteChangedTopicNoteEntityType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Contact`.
    public static var contact: Self { "Contact" }
    /// `Organization`.
    public static var organization: Self { "Organization" }
}

/// The schema `ExternalContactsContactNoteChangedTopicUser`.
public typealias ExternalContactsContactNoteChangedTopicUser = Model<ExternalContactsContactNoteChangedTopicUserFields>

/// The properties of ``ExternalContactsContactNoteChangedTopicUser``.
public struct ExternalContactsContactNoteChangedTopicUserFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
}

/// The schema `ExternalContactsOrganizationChangedTopicContactAddress`.
public typealias ExternalContactsOrganizationChangedTopicContactAddress = Model<ExternalContactsOrganizationChangedTopicContactAddressFields>

/// The properties of ``ExternalContactsOrganizationChangedTopicContactAddress``.
public struct ExternalContactsOrganizationChangedTopicContactAddressFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `address1`.
    public var address1: Field<String> { Field("address1") }
    /// `address2`.
    public var address2: Field<String> { Field("address2") }
    /// `city`.
    public var city: Field<String> { Field("city") }
    /// `state`.
    public var state: Field<String> { Field("state") }
    /// `postalCode`.
    public var postalCode: Field<String> { Field("postalCode") }
    /// `countryCode`.
    public var countryCode: Field<String> { Field("countryCode") }
}

/// The schema `ExternalContactsOrganizationChangedTopicDivision`.
public typealias ExternalContactsOrganizationChangedTopicDivision = Model<ExternalContactsOrganizationChangedTopicDivisionFields>

/// The properties of ``ExternalContactsOrganizationChangedTopicDivision``.
public struct ExternalContactsOrganizationChangedTopicDivisionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
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
    public var id: Field<String> { Field("id") }
    /// `division`.
    public var division: Field<ExternalContactsOrganizationChangedTopicDivision> { Field("division") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `companyType`.
    public var companyType: Field<String> { Field("companyType") }
    /// `industry`.
    public var industry: Field<String> { Field("industry") }
    /// `primaryContactId`.
    public var primaryContactId: Field<String> { Field("primaryContactId") }
    /// `address`.
    public var address: Field<ExternalContactsOrganizationChangedTopicContactAddress> { Field("address") }
    /// `phoneNumber`.
    public var phoneNumber: Field<ExternalContactsOrganizationChangedTopicPhoneNumber> { Field("phoneNumber") }
    /// `faxNumber`.
    public var faxNumber: Field<ExternalContactsOrganizationChangedTopicPhoneNumber> { Field("faxNumber") }
    /// `employeeCount`.
    public var employeeCount: Field<Int> { Field("employeeCount") }
    /// `revenue`.
    public var revenue: Field<Int> { Field("revenue") }
    /// `tags`.
    public var tags: Field<[String]> { Field("tags") }
    /// `websites`.
    public var websites: Field<[String]> { Field("websites") }
    /// `tickers`.
    public var tickers: Field<[ExternalContactsOrganizationChangedTopicTicker]> { Field("tickers") }
    /// `twitterId`.
    public var twitterId: Field<ExternalContactsOrganizationChangedTopicTwitterId> { Field("twitterId") }
    /// `externalSystemUrl`.
    public var externalSystemUrl: Field<String> { Field("externalSystemUrl") }
    /// `customFields`.
    public var customFields: Field<JSON> { Field("customFields") }
    /// `createDate`.
    public var createDate: Field<Instant> { Field("createDate") }
    /// `modifyDate`.
    public var modifyDate: Field<Instant> { Field("modifyDate") }
}

/// The schema `ExternalContactsOrganizationChangedTopicPhoneNumber`.
public typealias ExternalContactsOrganizationChangedTopicPhoneNumber = Model<ExternalContactsOrganizationChangedTopicPhoneNumberFields>

/// The properties of ``ExternalContactsOrganizationChangedTopicPhoneNumber``.
public struct ExternalContactsOrganizationChangedTopicPhoneNumberFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `display`.
    public var display: Field<String> { Field("display") }
    /// `extension`.
    public var `extension`: Field<Int> { Field("extension") }
    /// `acceptsSMS`.
    public var acceptsSMS: Field<Bool> { Field("acceptsSMS") }
    /// `userInput`.
    public var userInput: Field<String> { Field("userInput") }
    /// `e164`.
    public var e164: Field<String> { Field("e164") }
    /// `countryCode`.
    public var countryCode: Field<String> { Field("countryCode") }
    /// `normalizationCountryCode`.
    public var normalizationCountryCode: Field<String> { Field("normalizationCountryCode") }
}

/// The schema `ExternalContactsOrganizationChangedTopicTicker`.
public typealias ExternalContactsOrganizationChangedTopicTicker = Model<ExternalContactsOrganizationChangedTopicTickerFields>

/// The properties of ``ExternalContactsOrganizationChangedTopicTicker``.
public struct ExternalContactsOrganizationChangedTopicTickerFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `symbol`.
    public var symbol: Field<String> { Field("symbol") }
    /// `exchange`.
    public var exchange: Field<String> { Field("exchange") }
}

/// The schema `ExternalContactsOrganizationChangedTopicTwitterId`.
public typealias ExternalContactsOrganizationChangedTopicTwitterId = Model<ExternalContactsOrganizationChangedTopicTwitterIdFields>

/// The properties of ``ExternalContactsOrganizationChangedTopicTwitterId``.
public struct ExternalContactsOrganizationChangedTopicTwitterIdFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `screenName`.
    public var screenName: Field<String> { Field("screenName") }
    /// `verified`.
    public var verified: Field<Bool> { Field("verified") }
    /// `profileUrl`.
    public var profileUrl: Field<String> { Field("profileUrl") }
}

/// The schema `ExternalContactsOrganizationNoteChangedTopicDivision`.
public typealias ExternalContactsOrganizationNoteChangedTopicDivision = Model<ExternalContactsOrganizationNoteChangedTopicDivisionFields>

/// The properties of ``ExternalContactsOrganizationNoteChangedTopicDivision``.
public struct ExternalContactsOrganizationNoteChangedTopicDivisionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
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
    public var id: Field<String> { Field("id") }
    /// `division`.
    public var division: Field<ExternalContactsOrganizationNoteChangedTopicDivision> { Field("division") }
    /// `entityId`.
    public var entityId: Field<String> { Field("entityId") }
    /// `entityType`.
    public var entityType: Field<ExternalContactsOrganizationNoteChangedTopicNoteEntityType> { Field("entityType") }
    /// `noteText`.
    public var noteText: Field<String> { Field("noteText") }
    /// `createdBy`.
    public var createdBy: Field<ExternalContactsOrganizationNoteChangedTopicUser> { Field("createdBy") }
    /// `createDate`.
    public var createDate: Field<Instant> { Field("createDate") }
    /// `modifyDate`.
    public var modifyDate: Field<Instant> { Field("modifyDate") }
}

/// A value of `entityType` of ``ExternalContactsOrganizationNoteChangedTopicNote``, open to those that are newer than
/// this version.
public struct ExternalContactsOrganizationNoteChangedTopicNoteEntityType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Contact`.
    public static var contact: Self { "Contact" }
    /// `Organization`.
    public static var organization: Self { "Organization" }
}

/// The schema `ExternalContactsOrganizationNoteChangedTopicUser`.
public typealias ExternalContactsOrganizationNoteChangedTopicUser = Model<ExternalContactsOrganizationNoteChangedTopicUserFields>

/// The properties of ``ExternalContactsOrganizationNoteChangedTopicUser``.
public struct ExternalContactsOrganizationNoteChangedTopicUserFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
}

/// The schema `ExternalContactsRelationshipChangedTopicContactAddress`.
public typealias ExternalContactsRelationshipChangedTopicContactAddress = Model<ExternalContactsRelationshipChangedTopicContactAddressFields>

/// The properties of ``ExternalContactsRelationshipChangedTopicContactAddress``.
public struct ExternalContactsRelationshipChangedTopicContactAddressFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `address1`.
    public var address1: Field<String> { Field("address1") }
    /// `address2`.
    public var address2: Field<String> { Field("address2") }
    /// `city`.
    public var city: Field<String> { Field("city") }
    /// `state`.
    public var state: Field<String> { Field("state") }
    /// `postalCode`.
    public var postalCode: Field<String> { Field("postalCode") }
    /// `countryCode`.
    public var countryCode: Field<String> { Field("countryCode") }
}

/// The schema `ExternalContactsRelationshipChangedTopicDivision`.
public typealias ExternalContactsRelationshipChangedTopicDivision = Model<ExternalContactsRelationshipChangedTopicDivisionFields>

/// The properties of ``ExternalContactsRelationshipChangedTopicDivision``.
public struct ExternalContactsRelationshipChangedTopicDivisionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
}

/// The schema `ExternalContactsRelationshipChangedTopicExternalOrganization`.
public typealias ExternalContactsRelationshipChangedTopicExternalOrganization = Model<ExternalContactsRelationshipChangedTopicExternalOrganizationFields>

/// The properties of ``ExternalContactsRelationshipChangedTopicExternalOrganization``.
public struct ExternalContactsRelationshipChangedTopicExternalOrganizationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `division`.
    public var division: Field<ExternalContactsRelationshipChangedTopicDivision> { Field("division") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `companyType`.
    public var companyType: Field<String> { Field("companyType") }
    /// `industry`.
    public var industry: Field<String> { Field("industry") }
    /// `primaryContactId`.
    public var primaryContactId: Field<String> { Field("primaryContactId") }
    /// `address`.
    public var address: Field<ExternalContactsRelationshipChangedTopicContactAddress> { Field("address") }
    /// `phoneNumber`.
    public var phoneNumber: Field<ExternalContactsRelationshipChangedTopicPhoneNumber> { Field("phoneNumber") }
    /// `faxNumber`.
    public var faxNumber: Field<ExternalContactsRelationshipChangedTopicPhoneNumber> { Field("faxNumber") }
    /// `employeeCount`.
    public var employeeCount: Field<Int> { Field("employeeCount") }
    /// `revenue`.
    public var revenue: Field<Int> { Field("revenue") }
    /// `tags`.
    public var tags: Field<[String]> { Field("tags") }
    /// `websites`.
    public var websites: Field<[String]> { Field("websites") }
    /// `tickers`.
    public var tickers: Field<[ExternalContactsRelationshipChangedTopicTicker]> { Field("tickers") }
    /// `twitterId`.
    public var twitterId: Field<ExternalContactsRelationshipChangedTopicTwitterId> { Field("twitterId") }
    /// `externalSystemUrl`.
    public var externalSystemUrl: Field<String> { Field("externalSystemUrl") }
    /// `customFields`.
    public var customFields: Field<JSON> { Field("customFields") }
    /// `createDate`.
    public var createDate: Field<Instant> { Field("createDate") }
    /// `modifyDate`.
    public var modifyDate: Field<Instant> { Field("modifyDate") }
}

/// The schema `ExternalContactsRelationshipChangedTopicPhoneNumber`.
public typealias ExternalContactsRelationshipChangedTopicPhoneNumber = Model<ExternalContactsRelationshipChangedTopicPhoneNumberFields>

/// The properties of ``ExternalContactsRelationshipChangedTopicPhoneNumber``.
public struct ExternalContactsRelationshipChangedTopicPhoneNumberFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `display`.
    public var display: Field<String> { Field("display") }
    /// `extension`.
    public var `extension`: Field<Int> { Field("extension") }
    /// `acceptsSMS`.
    public var acceptsSMS: Field<Bool> { Field("acceptsSMS") }
    /// `userInput`.
    public var userInput: Field<String> { Field("userInput") }
    /// `e164`.
    public var e164: Field<String> { Field("e164") }
    /// `countryCode`.
    public var countryCode: Field<String> { Field("countryCode") }
    /// `normalizationCountryCode`.
    public var normalizationCountryCode: Field<String> { Field("normalizationCountryCode") }
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
    public var id: Field<String> { Field("id") }
    /// `division`.
    public var division: Field<ExternalContactsRelationshipChangedTopicDivision> { Field("division") }
    /// `user`.
    public var user: Field<ExternalContactsRelationshipChangedTopicUser> { Field("user") }
    /// `externalOrganization`.
    public var externalOrganization: Field<ExternalContactsRelationshipChangedTopicExternalOrganization> { Field("externalOrganization") }
    /// `relationship`.
    public var relationship: Field<String> { Field("relationship") }
    /// `createDate`.
    public var createDate: Field<Instant> { Field("createDate") }
    /// `modifyDate`.
    public var modifyDate: Field<Instant> { Field("modifyDate") }
}

/// The schema `ExternalContactsRelationshipChangedTopicTicker`.
public typealias ExternalContactsRelationshipChangedTopicTicker = Model<ExternalContactsRelationshipChangedTopicTickerFields>

/// The properties of ``ExternalContactsRelationshipChangedTopicTicker``.
public struct ExternalContactsRelationshipChangedTopicTickerFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `symbol`.
    public var symbol: Field<String> { Field("symbol") }
    /// `exchange`.
    public var exchange: Field<String> { Field("exchange") }
}

/// The schema `ExternalContactsRelationshipChangedTopicTwitterId`.
public typealias ExternalContactsRelationshipChangedTopicTwitterId = Model<ExternalContactsRelationshipChangedTopicTwitterIdFields>

/// The properties of ``ExternalContactsRelationshipChangedTopicTwitterId``.
public struct ExternalContactsRelationshipChangedTopicTwitterIdFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `screenName`.
    public var screenName: Field<String> { Field("screenName") }
    /// `verified`.
    public var verified: Field<Bool> { Field("verified") }
    /// `profileUrl`.
    public var profileUrl: Field<String> { Field("profileUrl") }
}

/// The schema `ExternalContactsRelationshipChangedTopicUser`.
public typealias ExternalContactsRelationshipChangedTopicUser = Model<ExternalContactsRelationshipChangedTopicUserFields>

/// The properties of ``ExternalContactsRelationshipChangedTopicUser``.
public struct ExternalContactsRelationshipChangedTopicUserFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
}

/// The schema `ExternalContactsUnresolvedContactChangedTopicAppleOpaqueId`.
public typealias ExternalContactsUnresolvedContactChangedTopicAppleOpaqueId = Model<ExternalContactsUnresolvedContactChangedTopicAppleOpaqueIdFields>

/// The properties of ``ExternalContactsUnresolvedContactChangedTopicAppleOpaqueId``.
public struct ExternalContactsUnresolvedContactChangedTopicAppleOpaqueIdFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `value`.
    public var value: Field<String> { Field("value") }
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
    public var id: Field<String> { Field("id") }
    /// `division`.
    public var division: Field<ExternalContactsUnresolvedContactChangedTopicDivision> { Field("division") }
    /// `externalOrganization`.
    public var externalOrganization: Field<ExternalContactsUnresolvedContactChangedTopicExternalOrganization> { Field("externalOrganization") }
    /// `type`.
    public var type: Field<ExternalContactsUnresolvedContactChangedTopicContactType> { Field("type") }
    /// `firstName`.
    public var firstName: Field<String> { Field("firstName") }
    /// `middleName`.
    public var middleName: Field<String> { Field("middleName") }
    /// `lastName`.
    public var lastName: Field<String> { Field("lastName") }
    /// `salutation`.
    public var salutation: Field<String> { Field("salutation") }
    /// `title`.
    public var title: Field<String> { Field("title") }
    /// `workPhone`.
    public var workPhone: Field<ExternalContactsUnresolvedContactChangedTopicPhoneNumber> { Field("workPhone") }
    /// `cellPhone`.
    public var cellPhone: Field<ExternalContactsUnresolvedContactChangedTopicPhoneNumber> { Field("cellPhone") }
    /// `homePhone`.
    public var homePhone: Field<ExternalContactsUnresolvedContactChangedTopicPhoneNumber> { Field("homePhone") }
    /// `otherPhone`.
    public var otherPhone: Field<ExternalContactsUnresolvedContactChangedTopicPhoneNumber> { Field("otherPhone") }
    /// `workEmail`.
    public var workEmail: Field<String> { Field("workEmail") }
    /// `personalEmail`.
    public var personalEmail: Field<String> { Field("personalEmail") }
    /// `otherEmail`.
    public var otherEmail: Field<String> { Field("otherEmail") }
    /// `address`.
    public var address: Field<ExternalContactsUnresolvedContactChangedTopicContactAddress> { Field("address") }
    /// `surveyOptOut`.
    public var surveyOptOut: Field<Bool> { Field("surveyOptOut") }
    /// `externalSystemUrl`.
    public var externalSystemUrl: Field<String> { Field("externalSystemUrl") }
    /// `twitterId`.
    public var twitterId: Field<ExternalContactsUnresolvedContactChangedTopicTwitterId> { Field("twitterId") }
    /// `lineId`.
    public var lineId: Field<ExternalContactsUnresolvedContactChangedTopicLineId> { Field("lineId") }
    /// `whatsAppId`.
    public var whatsAppId: Field<ExternalContactsUnresolvedContactChangedTopicWhatsAppId> { Field("whatsAppId") }
    /// `facebookId`.
    public var facebookId: Field<ExternalContactsUnresolvedContactChangedTopicFacebookId> { Field("facebookId") }
    /// `instagramId`.
    public var instagramId: Field<ExternalContactsUnresolvedContactChangedTopicInstagramId> { Field("instagramId") }
    /// `externalIds`.
    public var externalIds: Field<[ExternalContactsUnresolvedContactChangedTopicExternalId]> { Field("externalIds") }
    /// `appleOpaqueIds`.
    public var appleOpaqueIds: Field<[ExternalContactsUnresolvedContactChangedTopicAppleOpaqueId]> { Field("appleOpaqueIds") }
    /// `canonicalContactId`.
    public var canonicalContactId: Field<String> { Field("canonicalContactId") }
    /// `schema`.
    public var schema: Field<ExternalContactsUnresolvedContactChangedTopicDataSchema> { Field("schema") }
    /// `customFields`.
    public var customFields: Field<JSON> { Field("customFields") }
    /// `mergeSet`.
    public var mergeSet: Field<[String]> { Field("mergeSet") }
    /// `mergedFrom`.
    public var mergedFrom: Field<[String]> { Field("mergedFrom") }
    /// `mergedTo`.
    public var mergedTo: Field<String> { Field("mergedTo") }
    /// `mergeOperation`.
    public var mergeOperation: Field<ExternalContactsUnresolvedContactChangedTopicMergeOperation> { Field("mergeOperation") }
    /// `createDate`.
    public var createDate: Field<Instant> { Field("createDate") }
    /// `modifyDate`.
    public var modifyDate: Field<Instant> { Field("modifyDate") }
}

/// A value of `type` of ``ExternalContactsUnresolvedContactChangedTopicContact``, open to those that are newer than
/// this version.
public struct ExternalContactsUnresolvedContactChangedTopicContactType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Ephemeral`.
    public static var ephemeral: Self { "Ephemeral" }
    /// `Identified`.
    public static var identified: Self { "Identified" }
    /// `Curated`.
    public static var curated: Self { "Curated" }
}

/// The schema `ExternalContactsUnresolvedContactChangedTopicContactAddress`.
public typealias ExternalContactsUnresolvedContactChangedTopicContactAddress = Model<ExternalContactsUnresolvedContactChangedTopicContactAddressFields>

/// The properties of ``ExternalContactsUnresolvedContactChangedTopicContactAddress``.
public struct ExternalContactsUnresolvedContactChangedTopicContactAddressFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `address1`.
    public var address1: Field<String> { Field("address1") }
    /// `address2`.
    public var address2: Field<String> { Field("address2") }
    /// `city`.
    public var city: Field<String> { Field("city") }
    /// `state`.
    public var state: Field<String> { Field("state") }
    /// `postalCode`.
    public var postalCode: Field<String> { Field("postalCode") }
    /// `countryCode`.
    public var countryCode: Field<String> { Field("countryCode") }
}

/// The schema `ExternalContactsUnresolvedContactChangedTopicDataSchema`.
public typealias ExternalContactsUnresolvedContactChangedTopicDataSchema = Model<ExternalContactsUnresolvedContactChangedTopicDataSchemaFields>

/// The properties of ``ExternalContactsUnresolvedContactChangedTopicDataSchema``.
public struct ExternalContactsUnresolvedContactChangedTopicDataSchemaFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `version`.
    public var version: Field<Int> { Field("version") }
}

/// The schema `ExternalContactsUnresolvedContactChangedTopicDivision`.
public typealias ExternalContactsUnresolvedContactChangedTopicDivision = Model<ExternalContactsUnresolvedContactChangedTopicDivisionFields>

/// The properties of ``ExternalContactsUnresolvedContactChangedTopicDivision``.
public struct ExternalContactsUnresolvedContactChangedTopicDivisionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
}

/// The schema `ExternalContactsUnresolvedContactChangedTopicExternalId`.
public typealias ExternalContactsUnresolvedContactChangedTopicExternalId = Model<ExternalContactsUnresolvedContactChangedTopicExternalIdFields>

/// The properties of ``ExternalContactsUnresolvedContactChangedTopicExternalId``.
public struct ExternalContactsUnresolvedContactChangedTopicExternalIdFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `externalSource`.
    public var externalSource: Field<ExternalContactsUnresolvedContactChangedTopicExternalSource> { Field("externalSource") }
    /// `value`.
    public var value: Field<String> { Field("value") }
}

/// The schema `ExternalContactsUnresolvedContactChangedTopicExternalOrganization`.
public typealias ExternalContactsUnresolvedContactChangedTopicExternalOrganization = Model<ExternalContactsUnresolvedContactChangedTopicExternalOrganizationFields>

/// The properties of ``ExternalContactsUnresolvedContactChangedTopicExternalOrganization``.
public struct ExternalContactsUnresolvedContactChangedTopicExternalOrganizationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `division`.
    public var division: Field<ExternalContactsUnresolvedContactChangedTopicDivision> { Field("division") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `companyType`.
    public var companyType: Field<String> { Field("companyType") }
    /// `industry`.
    public var industry: Field<String> { Field("industry") }
    /// `primaryContactId`.
    public var primaryContactId: Field<String> { Field("primaryContactId") }
    /// `address`.
    public var address: Field<ExternalContactsUnresolvedContactChangedTopicContactAddress> { Field("address") }
    /// `phoneNumber`.
    public var phoneNumber: Field<ExternalContactsUnresolvedContactChangedTopicPhoneNumber> { Field("phoneNumber") }
    /// `faxNumber`.
    public var faxNumber: Field<ExternalContactsUnresolvedContactChangedTopicPhoneNumber> { Field("faxNumber") }
    /// `employeeCount`.
    public var employeeCount: Field<Int> { Field("employeeCount") }
    /// `revenue`.
    public var revenue: Field<Int> { Field("revenue") }
    /// `tags`.
    public var tags: Field<[String]> { Field("tags") }
    /// `websites`.
    public var websites: Field<[String]> { Field("websites") }
    /// `tickers`.
    public var tickers: Field<[ExternalContactsUnresolvedContactChangedTopicTicker]> { Field("tickers") }
    /// `twitterId`.
    public var twitterId: Field<ExternalContactsUnresolvedContactChangedTopicTwitterId> { Field("twitterId") }
    /// `externalSystemUrl`.
    public var externalSystemUrl: Field<String> { Field("externalSystemUrl") }
    /// `customFields`.
    public var customFields: Field<JSON> { Field("customFields") }
    /// `createDate`.
    public var createDate: Field<Instant> { Field("createDate") }
    /// `modifyDate`.
    public var modifyDate: Field<Instant> { Field("modifyDate") }
}

/// The schema `ExternalContactsUnresolvedContactChangedTopicExternalSource`.
public typealias ExternalContactsUnresolvedContactChangedTopicExternalSource = Model<ExternalContactsUnresolvedContactChangedTopicExternalSourceFields>

/// The properties of ``ExternalContactsUnresolvedContactChangedTopicExternalSource``.
public struct ExternalContactsUnresolvedContactChangedTopicExternalSourceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
}

/// The schema `ExternalContactsUnresolvedContactChangedTopicFacebookId`.
public typealias ExternalContactsUnresolvedContactChangedTopicFacebookId = Model<ExternalContactsUnresolvedContactChangedTopicFacebookIdFields>

/// The properties of ``ExternalContactsUnresolvedContactChangedTopicFacebookId``.
public struct ExternalContactsUnresolvedContactChangedTopicFacebookIdFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `ids`.
    public var ids: Field<[ExternalContactsUnresolvedContactChangedTopicFacebookScopedId]> { Field("ids") }
    /// `displayName`.
    public var displayName: Field<String> { Field("displayName") }
}

/// The schema `ExternalContactsUnresolvedContactChangedTopicFacebookScopedId`.
public typealias ExternalContactsUnresolvedContactChangedTopicFacebookScopedId = Model<ExternalContactsUnresolvedContactChangedTopicFacebookScopedIdFields>

/// The properties of ``ExternalContactsUnresolvedContactChangedTopicFacebookScopedId``.
public struct ExternalContactsUnresolvedContactChangedTopicFacebookScopedIdFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `scopedId`.
    public var scopedId: Field<String> { Field("scopedId") }
}

/// The schema `ExternalContactsUnresolvedContactChangedTopicInstagramId`.
public typealias ExternalContactsUnresolvedContactChangedTopicInstagramId = Model<ExternalContactsUnresolvedContactChangedTopicInstagramIdFields>

/// The properties of ``ExternalContactsUnresolvedContactChangedTopicInstagramId``.
public struct ExternalContactsUnresolvedContactChangedTopicInstagramIdFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `ids`.
    public var ids: Field<[ExternalContactsUnresolvedContactChangedTopicInstagramScopedId]> { Field("ids") }
    /// `displayName`.
    public var displayName: Field<String> { Field("displayName") }
    /// `handle`.
    public var handle: Field<String> { Field("handle") }
}

/// The schema `ExternalContactsUnresolvedContactChangedTopicInstagramScopedId`.
public typealias ExternalContactsUnresolvedContactChangedTopicInstagramScopedId = Model<ExternalContactsUnresolvedContactChangedTopicInstagramScopedIdFields>

/// The properties of ``ExternalContactsUnresolvedContactChangedTopicInstagramScopedId``.
public struct ExternalContactsUnresolvedContactChangedTopicInstagramScopedIdFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `scopedId`.
    public var scopedId: Field<String> { Field("scopedId") }
}

/// The schema `ExternalContactsUnresolvedContactChangedTopicLineId`.
public typealias ExternalContactsUnresolvedContactChangedTopicLineId = Model<ExternalContactsUnresolvedContactChangedTopicLineIdFields>

/// The properties of ``ExternalContactsUnresolvedContactChangedTopicLineId``.
public struct ExternalContactsUnresolvedContactChangedTopicLineIdFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `ids`.
    public var ids: Field<[ExternalContactsUnresolvedContactChangedTopicLineUserId]> { Field("ids") }
    /// `displayName`.
    public var displayName: Field<String> { Field("displayName") }
}

/// The schema `ExternalContactsUnresolvedContactChangedTopicLineUserId`.
public typealias ExternalContactsUnresolvedContactChangedTopicLineUserId = Model<ExternalContactsUnresolvedContactChangedTopicLineUserIdFields>

/// The properties of ``ExternalContactsUnresolvedContactChangedTopicLineUserId``.
public struct ExternalContactsUnresolvedContactChangedTopicLineUserIdFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `userId`.
    public var userId: Field<String> { Field("userId") }
}

/// The schema `ExternalContactsUnresolvedContactChangedTopicMergeOperation`.
public typealias ExternalContactsUnresolvedContactChangedTopicMergeOperation = Model<ExternalContactsUnresolvedContactChangedTopicMergeOperationFields>

/// The properties of ``ExternalContactsUnresolvedContactChangedTopicMergeOperation``.
public struct ExternalContactsUnresolvedContactChangedTopicMergeOperationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `sourceContactId`.
    public var sourceContactId: Field<String> { Field("sourceContactId") }
    /// `targetContactId`.
    public var targetContactId: Field<String> { Field("targetContactId") }
    /// `resultingContactId`.
    public var resultingContactId: Field<String> { Field("resultingContactId") }
}

/// The schema `ExternalContactsUnresolvedContactChangedTopicPhoneNumber`.
public typealias ExternalContactsUnresolvedContactChangedTopicPhoneNumber = Model<ExternalContactsUnresolvedContactChangedTopicPhoneNumberFields>

/// The properties of ``ExternalContactsUnresolvedContactChangedTopicPhoneNumber``.
public struct ExternalContactsUnresolvedContactChangedTopicPhoneNumberFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `display`.
    public var display: Field<String> { Field("display") }
    /// `extension`.
    public var `extension`: Field<Int> { Field("extension") }
    /// `acceptsSMS`.
    public var acceptsSMS: Field<Bool> { Field("acceptsSMS") }
    /// `userInput`.
    public var userInput: Field<String> { Field("userInput") }
    /// `e164`.
    public var e164: Field<String> { Field("e164") }
    /// `countryCode`.
    public var countryCode: Field<String> { Field("countryCode") }
    /// `normalizationCountryCode`.
    public var normalizationCountryCode: Field<String> { Field("normalizationCountryCode") }
}

/// The schema `ExternalContactsUnresolvedContactChangedTopicTicker`.
public typealias ExternalContactsUnresolvedContactChangedTopicTicker = Model<ExternalContactsUnresolvedContactChangedTopicTickerFields>

/// The properties of ``ExternalContactsUnresolvedContactChangedTopicTicker``.
public struct ExternalContactsUnresolvedContactChangedTopicTickerFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `symbol`.
    public var symbol: Field<String> { Field("symbol") }
    /// `exchange`.
    public var exchange: Field<String> { Field("exchange") }
}

/// The schema `ExternalContactsUnresolvedContactChangedTopicTwitterId`.
public typealias ExternalContactsUnresolvedContactChangedTopicTwitterId = Model<ExternalContactsUnresolvedContactChangedTopicTwitterIdFields>

/// The properties of ``ExternalContactsUnresolvedContactChangedTopicTwitterId``.
public struct ExternalContactsUnresolvedContactChangedTopicTwitterIdFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `screenName`.
    public var screenName: Field<String> { Field("screenName") }
    /// `verified`.
    public var verified: Field<Bool> { Field("verified") }
    /// `profileUrl`.
    public var profileUrl: Field<String> { Field("profileUrl") }
}

/// The schema `ExternalContactsUnresolvedContactChangedTopicWhatsAppBusinessScopedId`.
public typealias ExternalContactsUnresolvedContactChangedTopicWhatsAppBusinessScopedId = Model<ExternalContactsUnresolvedContactChangedTopicWhatsAppBusinessScopedIdFields>

/// The properties of ``ExternalContactsUnresolvedContactChangedTopicWhatsAppBusinessScopedId``.
public struct ExternalContactsUnresolvedContactChangedTopicWhatsAppBusinessScopedIdFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `bsuid`.
    public var bsuid: Field<String> { Field("bsuid") }
    /// `parent`.
    public var parent: Field<Bool> { Field("parent") }
    /// `portfolioId`.
    public var portfolioId: Field<String> { Field("portfolioId") }
}

/// The schema `ExternalContactsUnresolvedContactChangedTopicWhatsAppId`.
public typealias ExternalContactsUnresolvedContactChangedTopicWhatsAppId = Model<ExternalContactsUnresolvedContactChangedTopicWhatsAppIdFields>

/// The properties of ``ExternalContactsUnresolvedContactChangedTopicWhatsAppId``.
public struct ExternalContactsUnresolvedContactChangedTopicWhatsAppIdFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `phoneNumber`.
    public var phoneNumber: Field<ExternalContactsUnresolvedContactChangedTopicPhoneNumber> { Field("phoneNumber") }
    /// `displayName`.
    public var displayName: Field<String> { Field("displayName") }
    /// `username`.
    public var username: Field<String> { Field("username") }
    /// `whatsAppBusinessScopedIds`.
    public var whatsAppBusinessScopedIds: Field<[ExternalContactsUnresolvedContactChangedTopicWhatsAppBusinessScopedId]> { Field("whatsAppBusinessScopedIds") }
}
