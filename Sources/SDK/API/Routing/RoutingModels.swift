// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

/// The schema `AssessmentJobListing`.
public typealias AssessmentJobListing = Model<AssessmentJobListingFields>

/// The properties of ``AssessmentJobListing``.
public struct AssessmentJobListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `total`.
    @_alwaysEmitIntoClient public var total: Field<Int> { Field("total") }
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[BenefitAssessmentJob]> { Field("entities") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `AssessmentListing`.
public typealias AssessmentListing = Model<AssessmentListingFields>

/// The properties of ``AssessmentListing``.
public struct AssessmentListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[BenefitAssessment]> { Field("entities") }
    /// `nextUri`.
    @_alwaysEmitIntoClient public var nextUri: Field<String> { Field("nextUri") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `previousUri`.
    @_alwaysEmitIntoClient public var previousUri: Field<String> { Field("previousUri") }
}

/// The schema `AuthorizedDomains`.
public typealias AuthorizedDomains = Model<AuthorizedDomainsFields>

/// The properties of ``AuthorizedDomains``.
public struct AuthorizedDomainsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `outbound`.
    @_alwaysEmitIntoClient public var outbound: Field<[String]> { Field("outbound") }
}

/// The schema `AvailableMediaType`.
public typealias AvailableMediaType = Model<AvailableMediaTypeFields>

/// The properties of ``AvailableMediaType``.
public struct AvailableMediaTypeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `mediaType`.
    @_alwaysEmitIntoClient public var mediaType: Field<String> { Field("mediaType") }
    /// `availableSubTypes`.
    @_alwaysEmitIntoClient public var availableSubTypes: Field<[String]> { Field("availableSubTypes") }
}

/// The schema `AvailableMediaTypeEntityListing`.
public typealias AvailableMediaTypeEntityListing = Model<AvailableMediaTypeEntityListingFields>

/// The properties of ``AvailableMediaTypeEntityListing``.
public struct AvailableMediaTypeEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[AvailableMediaType]> { Field("entities") }
}

/// The schema `BenefitAssessment`.
public typealias BenefitAssessment = Model<BenefitAssessmentFields>

/// The properties of ``BenefitAssessment``.
public struct BenefitAssessmentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `queues`, set by the platform.
    @_alwaysEmitIntoClient public var queues: Field<[AddressableEntityRef]> { Field("queues") }
    /// `kpiAssessments`, set by the platform.
    @_alwaysEmitIntoClient public var kpiAssessments: Field<[KeyPerformanceIndicatorAssessment]> { Field("kpiAssessments") }
    /// `state`, set by the platform.
    @_alwaysEmitIntoClient public var state: Field<BenefitAssessmentState> { Field("state") }
    /// `jobId`, set by the platform.
    @_alwaysEmitIntoClient public var jobId: Field<String> { Field("jobId") }
    /// `dateCreated`, set by the platform.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`, set by the platform.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `state` of ``BenefitAssessment``, open to those that are newer than this version.
public struct BenefitAssessmentState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Created`.
    @_alwaysEmitIntoClient public static var created: Self { "Created" }
    /// `Finished`.
    @_alwaysEmitIntoClient public static var finished: Self { "Finished" }
    /// `Failed`.
    @_alwaysEmitIntoClient public static var failed: Self { "Failed" }
}

/// The schema `BenefitAssessmentJob`.
public typealias BenefitAssessmentJob = Model<BenefitAssessmentJobFields>

/// The properties of ``BenefitAssessmentJob``.
public struct BenefitAssessmentJobFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `state`, set by the platform.
    @_alwaysEmitIntoClient public var state: Field<BenefitAssessmentJobState> { Field("state") }
    /// `dateCreated`, set by the platform.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`, set by the platform.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `state` of ``BenefitAssessmentJob``, open to those that are newer than this version.
public struct BenefitAssessmentJobState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Created`.
    @_alwaysEmitIntoClient public static var created: Self { "Created" }
    /// `Finished`.
    @_alwaysEmitIntoClient public static var finished: Self { "Finished" }
}

/// The schema `Check`.
public typealias Check = Model<CheckFields>

/// The properties of ``Check``.
public struct CheckFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `result`, set by the platform.
    @_alwaysEmitIntoClient public var result: Field<CheckResult> { Field("result") }
    /// `type`, set by the platform.
    @_alwaysEmitIntoClient public var type: Field<CheckType> { Field("type") }
}

/// A value of `result` of ``Check``, open to those that are newer than this version.
public struct CheckResult: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Passed`.
    @_alwaysEmitIntoClient public static var passed: Self { "Passed" }
    /// `Failed`.
    @_alwaysEmitIntoClient public static var failed: Self { "Failed" }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
    /// `Skipped`.
    @_alwaysEmitIntoClient public static var skipped: Self { "Skipped" }
    /// `Error`.
    @_alwaysEmitIntoClient public static var error: Self { "Error" }
}

/// A value of `type` of ``Check``, open to those that are newer than this version.
public struct CheckType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `HandleTimeValue`.
    @_alwaysEmitIntoClient public static var handleTimeValue: Self { "HandleTimeValue" }
    /// `TransferRateValue`.
    @_alwaysEmitIntoClient public static var transferRateValue: Self { "TransferRateValue" }
    /// `SalesConversionRateValue`.
    @_alwaysEmitIntoClient public static var salesConversionRateValue: Self { "SalesConversionRateValue" }
    /// `SalesAmountValue`.
    @_alwaysEmitIntoClient public static var salesAmountValue: Self { "SalesAmountValue" }
    /// `RetentionRateValue`.
    @_alwaysEmitIntoClient public static var retentionRateValue: Self { "RetentionRateValue" }
    /// `ChurnRateValue`.
    @_alwaysEmitIntoClient public static var churnRateValue: Self { "ChurnRateValue" }
    /// `NextContactAvoidanceRateValue`.
    @_alwaysEmitIntoClient public static var nextContactAvoidanceRateValue: Self { "NextContactAvoidanceRateValue" }
    /// `InteractionVolume`.
    @_alwaysEmitIntoClient public static var interactionVolume: Self { "InteractionVolume" }
    /// `UserVariance`.
    @_alwaysEmitIntoClient public static var userVariance: Self { "UserVariance" }
    /// `DataCoverage`.
    @_alwaysEmitIntoClient public static var dataCoverage: Self { "DataCoverage" }
    /// `ModelQuality`.
    @_alwaysEmitIntoClient public static var modelQuality: Self { "ModelQuality" }
}

/// The schema `ComparisonPeriod`.
public typealias ComparisonPeriod = Model<ComparisonPeriodFields>

/// The properties of ``ComparisonPeriod``.
public struct ComparisonPeriodFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `kpi`, set by the platform.
    @_alwaysEmitIntoClient public var kpi: Field<String> { Field("kpi") }
    /// `dateStarted`, set by the platform.
    @_alwaysEmitIntoClient public var dateStarted: Field<Instant> { Field("dateStarted") }
    /// `dateEnded`, set by the platform.
    @_alwaysEmitIntoClient public var dateEnded: Field<Instant> { Field("dateEnded") }
    /// `percentageBenefit`, set by the platform.
    @_alwaysEmitIntoClient public var percentageBenefit: Field<Double> { Field("percentageBenefit") }
    /// `kpiResults`, set by the platform.
    @_alwaysEmitIntoClient public var kpiResults: Field<[KpiResult]> { Field("kpiResults") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `ComparisonPeriodListing`.
public typealias ComparisonPeriodListing = Model<ComparisonPeriodListingFields>

/// The properties of ``ComparisonPeriodListing``.
public struct ComparisonPeriodListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `total`.
    @_alwaysEmitIntoClient public var total: Field<Int> { Field("total") }
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[ComparisonPeriod]> { Field("entities") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `Compliance`.
public typealias Compliance = Model<ComplianceFields>

/// The properties of ``Compliance``.
public struct ComplianceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `stopSettings`, required.
    @_alwaysEmitIntoClient public var stopSettings: Field<[StopSettings]> { Field("stopSettings") }
    /// `optInSettings`, required.
    @_alwaysEmitIntoClient public var optInSettings: Field<[OptInSettings]> { Field("optInSettings") }
    /// `helpSettings`, required.
    @_alwaysEmitIntoClient public var helpSettings: Field<[HelpSettings]> { Field("helpSettings") }
}

/// The schema `ComplianceResponse`.
public typealias ComplianceResponse = Model<ComplianceResponseFields>

/// The properties of ``ComplianceResponse``.
public struct ComplianceResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `message`, required.
    @_alwaysEmitIntoClient public var message: Field<String> { Field("message") }
}

/// The schema `ContactCenterSettings`.
public typealias ContactCenterSettings = Model<ContactCenterSettingsFields>

/// The properties of ``ContactCenterSettings``.
public struct ContactCenterSettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `removeSkillsFromBlindTransfer`.
    @_alwaysEmitIntoClient public var removeSkillsFromBlindTransfer: Field<Bool> { Field("removeSkillsFromBlindTransfer") }
}

/// The schema `CreateBenefitAssessmentJobRequest`.
public typealias CreateBenefitAssessmentJobRequest = Model<CreateBenefitAssessmentJobRequestFields>

/// The properties of ``CreateBenefitAssessmentJobRequest``.
public struct CreateBenefitAssessmentJobRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `divisionIds`.
    @_alwaysEmitIntoClient public var divisionIds: Field<[String]> { Field("divisionIds") }
}

/// The schema `CreateBenefitAssessmentRequest`.
public typealias CreateBenefitAssessmentRequest = Model<CreateBenefitAssessmentRequestFields>

/// The properties of ``CreateBenefitAssessmentRequest``.
public struct CreateBenefitAssessmentRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `queueIds`, required.
    @_alwaysEmitIntoClient public var queueIds: Field<[String]> { Field("queueIds") }
}

/// The schema `CreateKpiRequest`.
public typealias CreateKpiRequest = Model<CreateKpiRequestFields>

/// The properties of ``CreateKpiRequest``.
public struct CreateKpiRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `kpiType`, required.
    @_alwaysEmitIntoClient public var kpiType: Field<CreateKpiRequestKpiType> { Field("kpiType") }
    /// `wrapUpCodeConfig`.
    @_alwaysEmitIntoClient public var wrapUpCodeConfig: Field<WrapUpCodeConfig> { Field("wrapUpCodeConfig") }
    /// `source`, required.
    @_alwaysEmitIntoClient public var source: Field<CreateKpiRequestSource> { Field("source") }
}

/// A value of `kpiType` of ``CreateKpiRequest``, open to those that are newer than this version.
public struct CreateKpiRequestKpiType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `SalesConversion`.
    @_alwaysEmitIntoClient public static var salesConversion: Self { "SalesConversion" }
    /// `Churn`.
    @_alwaysEmitIntoClient public static var churn: Self { "Churn" }
    /// `Retention`.
    @_alwaysEmitIntoClient public static var retention: Self { "Retention" }
    /// `SalesValue`.
    @_alwaysEmitIntoClient public static var salesValue: Self { "SalesValue" }
}

/// A value of `source` of ``CreateKpiRequest``, open to those that are newer than this version.
public struct CreateKpiRequestSource: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `WrapUpCode`.
    @_alwaysEmitIntoClient public static var wrapUpCode: Self { "WrapUpCode" }
    /// `Outcome`.
    @_alwaysEmitIntoClient public static var outcome: Self { "Outcome" }
    /// `None`.
    @_alwaysEmitIntoClient public static var none_: Self { "None" }
}

/// The schema `CreatePredictorRequest`.
public typealias CreatePredictorRequest = Model<CreatePredictorRequestFields>

/// The properties of ``CreatePredictorRequest``.
public struct CreatePredictorRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `queueIds`, required.
    @_alwaysEmitIntoClient public var queueIds: Field<[String]> { Field("queueIds") }
    /// `kpi`, required.
    @_alwaysEmitIntoClient public var kpi: Field<String> { Field("kpi") }
    /// `routingTimeoutSeconds`.
    @_alwaysEmitIntoClient public var routingTimeoutSeconds: Field<Int> { Field("routingTimeoutSeconds") }
    /// `schedule`.
    @_alwaysEmitIntoClient public var schedule: Field<PredictorSchedule> { Field("schedule") }
    /// `workloadBalancingConfig`.
    @_alwaysEmitIntoClient public var workloadBalancingConfig: Field<PredictorWorkloadBalancing> { Field("workloadBalancingConfig") }
}

/// The schema `CreateQueueRequest`.
public typealias CreateQueueRequest = Model<CreateQueueRequestFields>

/// The properties of ``CreateQueueRequest``.
public struct CreateQueueRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `division`.
    @_alwaysEmitIntoClient public var division: Field<WritableDivision> { Field("division") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `dateCreated`.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `modifiedBy`.
    @_alwaysEmitIntoClient public var modifiedBy: Field<String> { Field("modifiedBy") }
    /// `createdBy`.
    @_alwaysEmitIntoClient public var createdBy: Field<String> { Field("createdBy") }
    /// `memberCount`, set by the platform.
    @_alwaysEmitIntoClient public var memberCount: Field<Int> { Field("memberCount") }
    /// `userMemberCount`, set by the platform.
    @_alwaysEmitIntoClient public var userMemberCount: Field<Int> { Field("userMemberCount") }
    /// `joinedMemberCount`, set by the platform.
    @_alwaysEmitIntoClient public var joinedMemberCount: Field<Int> { Field("joinedMemberCount") }
    /// `mediaSettings`.
    @_alwaysEmitIntoClient public var mediaSettings: Field<QueueMediaSettings> { Field("mediaSettings") }
    /// `routingRules`.
    @_alwaysEmitIntoClient public var routingRules: Field<[RoutingRule]> { Field("routingRules") }
    /// `conditionalGroupRouting`.
    @_alwaysEmitIntoClient public var conditionalGroupRouting: Field<ConditionalGroupRouting> { Field("conditionalGroupRouting") }
    /// `conditionalGroupActivation`.
    @_alwaysEmitIntoClient public var conditionalGroupActivation: Field<ConditionalGroupActivation> { Field("conditionalGroupActivation") }
    /// `bullseye`.
    @_alwaysEmitIntoClient public var bullseye: Field<Bullseye> { Field("bullseye") }
    /// `scoringMethod`.
    @_alwaysEmitIntoClient public var scoringMethod: Field<CreateQueueRequestScoringMethod> { Field("scoringMethod") }
    /// `lastAgentRoutingMode`.
    @_alwaysEmitIntoClient public var lastAgentRoutingMode: Field<CreateQueueRequestLastAgentRoutingMode> { Field("lastAgentRoutingMode") }
    /// `acwSettings`.
    @_alwaysEmitIntoClient public var acwSettings: Field<AcwSettings> { Field("acwSettings") }
    /// `skillEvaluationMethod`.
    @_alwaysEmitIntoClient public var skillEvaluationMethod: Field<CreateQueueRequestSkillEvaluationMethod> { Field("skillEvaluationMethod") }
    /// `memberGroups`.
    @_alwaysEmitIntoClient public var memberGroups: Field<[MemberGroup]> { Field("memberGroups") }
    /// `queueFlow`.
    @_alwaysEmitIntoClient public var queueFlow: Field<DomainEntityRef> { Field("queueFlow") }
    /// `emailInQueueFlow`.
    @_alwaysEmitIntoClient public var emailInQueueFlow: Field<DomainEntityRef> { Field("emailInQueueFlow") }
    /// `messageInQueueFlow`.
    @_alwaysEmitIntoClient public var messageInQueueFlow: Field<DomainEntityRef> { Field("messageInQueueFlow") }
    /// `whisperPrompt`.
    @_alwaysEmitIntoClient public var whisperPrompt: Field<DomainEntityRef> { Field("whisperPrompt") }
    /// `onHoldPrompt`.
    @_alwaysEmitIntoClient public var onHoldPrompt: Field<DomainEntityRef> { Field("onHoldPrompt") }
    /// `defaultMediaLanguage`.
    @_alwaysEmitIntoClient public var defaultMediaLanguage: Field<String> { Field("defaultMediaLanguage") }
    /// `autoAnswerOnly`.
    @_alwaysEmitIntoClient public var autoAnswerOnly: Field<Bool> { Field("autoAnswerOnly") }
    /// `cannedResponseLibraries`.
    @_alwaysEmitIntoClient public var cannedResponseLibraries: Field<CannedResponseLibraries> { Field("cannedResponseLibraries") }
    /// `enableTranscription`.
    @_alwaysEmitIntoClient public var enableTranscription: Field<Bool> { Field("enableTranscription") }
    /// `enableAudioMonitoring`.
    @_alwaysEmitIntoClient public var enableAudioMonitoring: Field<Bool> { Field("enableAudioMonitoring") }
    /// `enableManualAssignment`.
    @_alwaysEmitIntoClient public var enableManualAssignment: Field<Bool> { Field("enableManualAssignment") }
    /// `agentOwnedRouting`.
    @_alwaysEmitIntoClient public var agentOwnedRouting: Field<AgentOwnedRouting> { Field("agentOwnedRouting") }
    /// `directRouting`.
    @_alwaysEmitIntoClient public var directRouting: Field<DirectRouting> { Field("directRouting") }
    /// `callingPartyName`.
    @_alwaysEmitIntoClient public var callingPartyName: Field<String> { Field("callingPartyName") }
    /// `callingPartyNumber`.
    @_alwaysEmitIntoClient public var callingPartyNumber: Field<String> { Field("callingPartyNumber") }
    /// `defaultScripts`.
    @_alwaysEmitIntoClient public var defaultScripts: Field<[String: Script]> { Field("defaultScripts") }
    /// `outboundMessagingAddresses`.
    @_alwaysEmitIntoClient public var outboundMessagingAddresses: Field<QueueMessagingAddresses> { Field("outboundMessagingAddresses") }
    /// `outboundEmailAddress`.
    @_alwaysEmitIntoClient public var outboundEmailAddress: Field<QueueEmailAddress> { Field("outboundEmailAddress") }
    /// `peerId`.
    @_alwaysEmitIntoClient public var peerId: Field<String> { Field("peerId") }
    /// `suppressInQueueCallRecording`.
    @_alwaysEmitIntoClient public var suppressInQueueCallRecording: Field<Bool> { Field("suppressInQueueCallRecording") }
    /// `sourceQueueId`.
    @_alwaysEmitIntoClient public var sourceQueueId: Field<String> { Field("sourceQueueId") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `scoringMethod` of ``CreateQueueRequest``, open to those that are newer than this version.
public struct CreateQueueRequestScoringMethod: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `TimestampAndPriority`.
    @_alwaysEmitIntoClient public static var timestampAndPriority: Self { "TimestampAndPriority" }
    /// `PriorityOnly`.
    @_alwaysEmitIntoClient public static var priorityOnly: Self { "PriorityOnly" }
}

/// A value of `lastAgentRoutingMode` of ``CreateQueueRequest``, open to those that are newer than this version.
public struct CreateQueueRequestLastAgentRoutingMode: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Disabled`.
    @_alwaysEmitIntoClient public static var disabled: Self { "Disabled" }
    /// `QueueMembersOnly`.
    @_alwaysEmitIntoClient public static var queueMembersOnly: Self { "QueueMembersOnly" }
    /// `AnyAgent`.
    @_alwaysEmitIntoClient public static var anyAgent: Self { "AnyAgent" }
}

/// A value of `skillEvaluationMethod` of ``CreateQueueRequest``, open to those that are newer than this version.
public struct CreateQueueRequestSkillEvaluationMethod: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `NONE`.
    @_alwaysEmitIntoClient public static var none_: Self { "NONE" }
    /// `BEST`.
    @_alwaysEmitIntoClient public static var best: Self { "BEST" }
    /// `ALL`.
    @_alwaysEmitIntoClient public static var all: Self { "ALL" }
}

/// The schema `CreateRoutingSkill`.
public typealias CreateRoutingSkill = Model<CreateRoutingSkillFields>

/// The properties of ``CreateRoutingSkill``.
public struct CreateRoutingSkillFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `divisionId`.
    @_alwaysEmitIntoClient public var divisionId: Field<String> { Field("divisionId") }
}

/// The schema `CreateUtilizationLabelRequest`.
public typealias CreateUtilizationLabelRequest = Model<CreateUtilizationLabelRequestFields>

/// The properties of ``CreateUtilizationLabelRequest``.
public struct CreateUtilizationLabelRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `utilization`.
    @_alwaysEmitIntoClient public var utilization: Field<LabelUtilizationRequest> { Field("utilization") }
}

/// The schema `CustomSmtpServerRequest`.
public typealias CustomSmtpServerRequest = Model<CustomSmtpServerRequestFields>

/// The properties of ``CustomSmtpServerRequest``.
public struct CustomSmtpServerRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
}

/// The schema `DmarcResult`.
public typealias DmarcResult = Model<DmarcResultFields>

/// The properties of ``DmarcResult``.
public struct DmarcResultFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `status`, required, set by the platform.
    @_alwaysEmitIntoClient public var status: Field<DmarcResultStatus> { Field("status") }
    /// `detectedPolicy`, set by the platform.
    @_alwaysEmitIntoClient public var detectedPolicy: Field<DmarcResultDetectedPolicy> { Field("detectedPolicy") }
    /// `dateChecked`, required, set by the platform.
    @_alwaysEmitIntoClient public var dateChecked: Field<Instant> { Field("dateChecked") }
    /// `records`, required, set by the platform.
    @_alwaysEmitIntoClient public var records: Field<[Record]> { Field("records") }
}

/// A value of `status` of ``DmarcResult``, open to those that are newer than this version.
public struct DmarcResultStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `NotPresent`.
    @_alwaysEmitIntoClient public static var notPresent: Self { "NotPresent" }
    /// `Invalid`.
    @_alwaysEmitIntoClient public static var invalid: Self { "Invalid" }
    /// `Valid`.
    @_alwaysEmitIntoClient public static var valid: Self { "Valid" }
}

/// A value of `detectedPolicy` of ``DmarcResult``, open to those that are newer than this version.
public struct DmarcResultDetectedPolicy: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "unknown" }
    /// `none`.
    @_alwaysEmitIntoClient public static var none_: Self { "none" }
    /// `quarantine`.
    @_alwaysEmitIntoClient public static var quarantine: Self { "quarantine" }
    /// `reject`.
    @_alwaysEmitIntoClient public static var reject: Self { "reject" }
}

/// The schema `DnsRecordEntry`.
public typealias DnsRecordEntry = Model<DnsRecordEntryFields>

/// The properties of ``DnsRecordEntry``.
public struct DnsRecordEntryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `host`.
    @_alwaysEmitIntoClient public var host: Field<String> { Field("host") }
    /// `recordContents`.
    @_alwaysEmitIntoClient public var recordContents: Field<String> { Field("recordContents") }
    /// `verificationStatus`.
    @_alwaysEmitIntoClient public var verificationStatus: Field<DnsRecordEntryVerificationStatus> { Field("verificationStatus") }
}

/// A value of `verificationStatus` of ``DnsRecordEntry``, open to those that are newer than this version.
public struct DnsRecordEntryVerificationStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Pending`.
    @_alwaysEmitIntoClient public static var pending: Self { "Pending" }
    /// `Verified`.
    @_alwaysEmitIntoClient public static var verified: Self { "Verified" }
    /// `Failed`.
    @_alwaysEmitIntoClient public static var failed: Self { "Failed" }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
}

/// The schema `Domains`.
public typealias Domains = Model<DomainsFields>

/// The properties of ``Domains``.
public struct DomainsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `authorizedDomains`.
    @_alwaysEmitIntoClient public var authorizedDomains: Field<AuthorizedDomains> { Field("authorizedDomains") }
    /// `allowExistingEmailParticipants`.
    @_alwaysEmitIntoClient public var allowExistingEmailParticipants: Field<Bool> { Field("allowExistingEmailParticipants") }
    /// `allowOutboundToAnyDomainAcd`.
    @_alwaysEmitIntoClient public var allowOutboundToAnyDomainAcd: Field<Bool> { Field("allowOutboundToAnyDomainAcd") }
}

/// The schema `EmailErrorInfo`.
public typealias EmailErrorInfo = Model<EmailErrorInfoFields>

/// The properties of ``EmailErrorInfo``.
public struct EmailErrorInfoFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `message`, set by the platform.
    @_alwaysEmitIntoClient public var message: Field<String> { Field("message") }
    /// `code`, set by the platform.
    @_alwaysEmitIntoClient public var code: Field<String> { Field("code") }
}

/// The schema `EmailOutboundDomainResult`.
public typealias EmailOutboundDomainResult = Model<EmailOutboundDomainResultFields>

/// The properties of ``EmailOutboundDomainResult``.
public struct EmailOutboundDomainResultFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `dnsCnameBounceRecord`.
    @_alwaysEmitIntoClient public var dnsCnameBounceRecord: Field<DnsRecordEntry> { Field("dnsCnameBounceRecord") }
    /// `dnsTxtSendingRecord`.
    @_alwaysEmitIntoClient public var dnsTxtSendingRecord: Field<DnsRecordEntry> { Field("dnsTxtSendingRecord") }
    /// `domainName`.
    @_alwaysEmitIntoClient public var domainName: Field<String> { Field("domainName") }
    /// `senderStatus`.
    @_alwaysEmitIntoClient public var senderStatus: Field<EmailOutboundDomainResultSenderStatus> { Field("senderStatus") }
    /// `senderType`.
    @_alwaysEmitIntoClient public var senderType: Field<EmailOutboundDomainResultSenderType> { Field("senderType") }
    /// `emailSetting`.
    @_alwaysEmitIntoClient public var emailSetting: Field<EmailSetting> { Field("emailSetting") }
    /// `dmarcVerificationResult`, set by the platform.
    @_alwaysEmitIntoClient public var dmarcVerificationResult: Field<DmarcResult> { Field("dmarcVerificationResult") }
}

/// A value of `senderStatus` of ``EmailOutboundDomainResult``, open to those that are newer than this version.
public struct EmailOutboundDomainResultSenderStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `RequestReceived`.
    @_alwaysEmitIntoClient public static var requestReceived: Self { "RequestReceived" }
    /// `ProvisionRequestSentVendor`.
    @_alwaysEmitIntoClient public static var provisionRequestSentVendor: Self { "ProvisionRequestSentVendor" }
    /// `Provisioned`.
    @_alwaysEmitIntoClient public static var provisioned: Self { "Provisioned" }
    /// `Error`.
    @_alwaysEmitIntoClient public static var error: Self { "Error" }
    /// `Deprovisioned`.
    @_alwaysEmitIntoClient public static var deprovisioned: Self { "Deprovisioned" }
}

/// A value of `senderType` of ``EmailOutboundDomainResult``, open to those that are newer than this version.
public struct EmailOutboundDomainResultSenderType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
    /// `EmailDomain`.
    @_alwaysEmitIntoClient public static var emailDomain: Self { "EmailDomain" }
    /// `MockEmailDomain`.
    @_alwaysEmitIntoClient public static var mockEmailDomain: Self { "MockEmailDomain" }
    /// `EmailSmtpDomain`.
    @_alwaysEmitIntoClient public static var emailSmtpDomain: Self { "EmailSmtpDomain" }
}

/// The schema `EmailSetting`.
public typealias EmailSetting = Model<EmailSettingFields>

/// The properties of ``EmailSetting``.
public struct EmailSettingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `domains`.
    @_alwaysEmitIntoClient public var domains: Field<Domains> { Field("domains") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `EmailSettingEntityListing`.
public typealias EmailSettingEntityListing = Model<EmailSettingEntityListingFields>

/// The properties of ``EmailSettingEntityListing``.
public struct EmailSettingEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[EmailSetting]> { Field("entities") }
    /// `pageSize`.
    @_alwaysEmitIntoClient public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`.
    @_alwaysEmitIntoClient public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `total`.
    @_alwaysEmitIntoClient public var total: Field<Int> { Field("total") }
    /// `lastUri`.
    @_alwaysEmitIntoClient public var lastUri: Field<String> { Field("lastUri") }
    /// `firstUri`.
    @_alwaysEmitIntoClient public var firstUri: Field<String> { Field("firstUri") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `nextUri`.
    @_alwaysEmitIntoClient public var nextUri: Field<String> { Field("nextUri") }
    /// `previousUri`.
    @_alwaysEmitIntoClient public var previousUri: Field<String> { Field("previousUri") }
    /// `pageCount`.
    @_alwaysEmitIntoClient public var pageCount: Field<Int> { Field("pageCount") }
}

/// The schema `EmailSettingReference`.
public typealias EmailSettingReference = Model<EmailSettingReferenceFields>

/// The properties of ``EmailSettingReference``.
public struct EmailSettingReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `EmailSetup`.
public typealias EmailSetup = Model<EmailSetupFields>

/// The properties of ``EmailSetup``.
public struct EmailSetupFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `rootDomain`.
    @_alwaysEmitIntoClient public var rootDomain: Field<String> { Field("rootDomain") }
}

/// The schema `EstimatedWaitTimePredictions`.
public typealias EstimatedWaitTimePredictions = Model<EstimatedWaitTimePredictionsFields>

/// The properties of ``EstimatedWaitTimePredictions``.
public struct EstimatedWaitTimePredictionsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `results`, required.
    @_alwaysEmitIntoClient public var results: Field<[PredictionResults]> { Field("results") }
}

/// The schema `GraphApiSettings`.
public typealias GraphApiSettings = Model<GraphApiSettingsFields>

/// The properties of ``GraphApiSettings``.
public struct GraphApiSettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `integration`.
    @_alwaysEmitIntoClient public var integration: Field<DomainEntityRef> { Field("integration") }
    /// `status`, set by the platform.
    @_alwaysEmitIntoClient public var status: Field<GraphApiSettingsStatus> { Field("status") }
    /// `errorInfo`, set by the platform.
    @_alwaysEmitIntoClient public var errorInfo: Field<EmailErrorInfo> { Field("errorInfo") }
}

/// A value of `status` of ``GraphApiSettings``, open to those that are newer than this version.
public struct GraphApiSettingsStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Active`.
    @_alwaysEmitIntoClient public static var active: Self { "Active" }
    /// `Error`.
    @_alwaysEmitIntoClient public static var error: Self { "Error" }
    /// `Inactive`.
    @_alwaysEmitIntoClient public static var inactive: Self { "Inactive" }
    /// `IntegrationDeleted`.
    @_alwaysEmitIntoClient public static var integrationDeleted: Self { "IntegrationDeleted" }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
}

/// The schema `HelpSettings`.
public typealias HelpSettings = Model<HelpSettingsFields>

/// The properties of ``HelpSettings``.
public struct HelpSettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `keyword`, required.
    @_alwaysEmitIntoClient public var keyword: Field<[String]> { Field("keyword") }
    /// `response`, required.
    @_alwaysEmitIntoClient public var response: Field<ComplianceResponse> { Field("response") }
}

/// The schema `IdentityResolutionQueueConfig`.
public typealias IdentityResolutionQueueConfig = Model<IdentityResolutionQueueConfigFields>

/// The properties of ``IdentityResolutionQueueConfig``.
public struct IdentityResolutionQueueConfigFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `callOnBehalfOfQueue`.
    @_alwaysEmitIntoClient public var callOnBehalfOfQueue: Field<OutboundQueueIdentityResolutionConfig> { Field("callOnBehalfOfQueue") }
}

/// The schema `ImapSettings`.
public typealias ImapSettings = Model<ImapSettingsFields>

/// The properties of ``ImapSettings``.
public struct ImapSettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `integration`.
    @_alwaysEmitIntoClient public var integration: Field<DomainEntityRef> { Field("integration") }
    /// `status`, set by the platform.
    @_alwaysEmitIntoClient public var status: Field<ImapSettingsStatus> { Field("status") }
    /// `errorInfo`, set by the platform.
    @_alwaysEmitIntoClient public var errorInfo: Field<EmailErrorInfo> { Field("errorInfo") }
}

/// A value of `status` of ``ImapSettings``, open to those that are newer than this version.
public struct ImapSettingsStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Active`.
    @_alwaysEmitIntoClient public static var active: Self { "Active" }
    /// `AwaitingFolders`.
    @_alwaysEmitIntoClient public static var awaitingFolders: Self { "AwaitingFolders" }
    /// `Error`.
    @_alwaysEmitIntoClient public static var error: Self { "Error" }
    /// `Inactive`.
    @_alwaysEmitIntoClient public static var inactive: Self { "Inactive" }
    /// `IntegrationDeleted`.
    @_alwaysEmitIntoClient public static var integrationDeleted: Self { "IntegrationDeleted" }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
}

/// The schema `InboundDomain`.
public typealias InboundDomain = Model<InboundDomainFields>

/// The properties of ``InboundDomain``.
public struct InboundDomainFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `mxRecordStatus`.
    @_alwaysEmitIntoClient public var mxRecordStatus: Field<InboundDomainMxRecordStatus> { Field("mxRecordStatus") }
    /// `subDomain`.
    @_alwaysEmitIntoClient public var subDomain: Field<Bool> { Field("subDomain") }
    /// `mailFromSettings`.
    @_alwaysEmitIntoClient public var mailFromSettings: Field<MailFromResult> { Field("mailFromSettings") }
    /// `customSMTPServer`.
    @_alwaysEmitIntoClient public var customSMTPServer: Field<DomainEntityRef> { Field("customSMTPServer") }
    /// `imapSettings`.
    @_alwaysEmitIntoClient public var imapSettings: Field<ImapSettings> { Field("imapSettings") }
    /// `graphApiSettings`.
    @_alwaysEmitIntoClient public var graphApiSettings: Field<GraphApiSettings> { Field("graphApiSettings") }
    /// `emailSetting`.
    @_alwaysEmitIntoClient public var emailSetting: Field<EmailSetting> { Field("emailSetting") }
    /// `dmarcVerificationResult`, set by the platform.
    @_alwaysEmitIntoClient public var dmarcVerificationResult: Field<DmarcResult> { Field("dmarcVerificationResult") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `mxRecordStatus` of ``InboundDomain``, open to those that are newer than this version.
public struct InboundDomainMxRecordStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `VALID`.
    @_alwaysEmitIntoClient public static var valid: Self { "VALID" }
    /// `INVALID`.
    @_alwaysEmitIntoClient public static var invalid: Self { "INVALID" }
    /// `NOT_AVAILABLE`.
    @_alwaysEmitIntoClient public static var notAvailable: Self { "NOT_AVAILABLE" }
}

/// The schema `InboundDomainCreateRequest`.
public typealias InboundDomainCreateRequest = Model<InboundDomainCreateRequestFields>

/// The properties of ``InboundDomainCreateRequest``.
public struct InboundDomainCreateRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `subDomain`.
    @_alwaysEmitIntoClient public var subDomain: Field<Bool> { Field("subDomain") }
    /// `mailFromSettings`.
    @_alwaysEmitIntoClient public var mailFromSettings: Field<MailFromResult> { Field("mailFromSettings") }
    /// `customSMTPServer`.
    @_alwaysEmitIntoClient public var customSMTPServer: Field<DomainEntityRef> { Field("customSMTPServer") }
    /// `imapSettings`.
    @_alwaysEmitIntoClient public var imapSettings: Field<ImapSettings> { Field("imapSettings") }
    /// `graphApiSettings`.
    @_alwaysEmitIntoClient public var graphApiSettings: Field<GraphApiSettings> { Field("graphApiSettings") }
    /// `emailSetting`.
    @_alwaysEmitIntoClient public var emailSetting: Field<EmailSettingReference> { Field("emailSetting") }
}

/// The schema `InboundDomainEntityListing`.
public typealias InboundDomainEntityListing = Model<InboundDomainEntityListingFields>

/// The properties of ``InboundDomainEntityListing``.
public struct InboundDomainEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[InboundDomain]> { Field("entities") }
    /// `pageSize`.
    @_alwaysEmitIntoClient public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`.
    @_alwaysEmitIntoClient public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `total`.
    @_alwaysEmitIntoClient public var total: Field<Int> { Field("total") }
    /// `lastUri`.
    @_alwaysEmitIntoClient public var lastUri: Field<String> { Field("lastUri") }
    /// `firstUri`.
    @_alwaysEmitIntoClient public var firstUri: Field<String> { Field("firstUri") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `nextUri`.
    @_alwaysEmitIntoClient public var nextUri: Field<String> { Field("nextUri") }
    /// `previousUri`.
    @_alwaysEmitIntoClient public var previousUri: Field<String> { Field("previousUri") }
    /// `pageCount`.
    @_alwaysEmitIntoClient public var pageCount: Field<Int> { Field("pageCount") }
}

/// The schema `InboundDomainPatchRequest`.
public typealias InboundDomainPatchRequest = Model<InboundDomainPatchRequestFields>

/// The properties of ``InboundDomainPatchRequest``.
public struct InboundDomainPatchRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `mailFromSettings`.
    @_alwaysEmitIntoClient public var mailFromSettings: Field<MailFromResult> { Field("mailFromSettings") }
    /// `customSMTPServer`.
    @_alwaysEmitIntoClient public var customSMTPServer: Field<DomainEntityRef> { Field("customSMTPServer") }
    /// `imapSettings`.
    @_alwaysEmitIntoClient public var imapSettings: Field<ImapSettings> { Field("imapSettings") }
    /// `graphApiSettings`.
    @_alwaysEmitIntoClient public var graphApiSettings: Field<GraphApiSettings> { Field("graphApiSettings") }
    /// `emailSetting`.
    @_alwaysEmitIntoClient public var emailSetting: Field<EmailSettingReference> { Field("emailSetting") }
}

/// The schema `InboundRouteEntityListing`.
public typealias InboundRouteEntityListing = Model<InboundRouteEntityListingFields>

/// The properties of ``InboundRouteEntityListing``.
public struct InboundRouteEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[InboundRoute]> { Field("entities") }
    /// `pageSize`.
    @_alwaysEmitIntoClient public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`.
    @_alwaysEmitIntoClient public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `total`.
    @_alwaysEmitIntoClient public var total: Field<Int> { Field("total") }
    /// `lastUri`.
    @_alwaysEmitIntoClient public var lastUri: Field<String> { Field("lastUri") }
    /// `firstUri`.
    @_alwaysEmitIntoClient public var firstUri: Field<String> { Field("firstUri") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `nextUri`.
    @_alwaysEmitIntoClient public var nextUri: Field<String> { Field("nextUri") }
    /// `previousUri`.
    @_alwaysEmitIntoClient public var previousUri: Field<String> { Field("previousUri") }
    /// `pageCount`.
    @_alwaysEmitIntoClient public var pageCount: Field<Int> { Field("pageCount") }
}

/// The schema `KeyPerformanceIndicator`.
public typealias KeyPerformanceIndicator = Model<KeyPerformanceIndicatorFields>

/// The properties of ``KeyPerformanceIndicator``.
public struct KeyPerformanceIndicatorFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`, set by the platform.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `optimizationType`, set by the platform.
    @_alwaysEmitIntoClient public var optimizationType: Field<KeyPerformanceIndicatorOptimizationType> { Field("optimizationType") }
    /// `problemType`, set by the platform.
    @_alwaysEmitIntoClient public var problemType: Field<KeyPerformanceIndicatorProblemType> { Field("problemType") }
    /// `dateCreated`, set by the platform.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`, set by the platform.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `description`, set by the platform.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `kpiType`, set by the platform.
    @_alwaysEmitIntoClient public var kpiType: Field<KeyPerformanceIndicatorKpiType> { Field("kpiType") }
    /// `source`, set by the platform.
    @_alwaysEmitIntoClient public var source: Field<KeyPerformanceIndicatorSource> { Field("source") }
    /// `wrapUpCodeConfig`, set by the platform.
    @_alwaysEmitIntoClient public var wrapUpCodeConfig: Field<WrapUpCodeConfig> { Field("wrapUpCodeConfig") }
    /// `outcomeConfig`, set by the platform.
    @_alwaysEmitIntoClient public var outcomeConfig: Field<OutcomeConfig> { Field("outcomeConfig") }
    /// `status`, set by the platform.
    @_alwaysEmitIntoClient public var status: Field<KeyPerformanceIndicatorStatus> { Field("status") }
    /// `kpiGroup`, set by the platform.
    @_alwaysEmitIntoClient public var kpiGroup: Field<KeyPerformanceIndicatorKpiGroup> { Field("kpiGroup") }
    /// `queues`, set by the platform.
    @_alwaysEmitIntoClient public var queues: Field<[String]> { Field("queues") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `optimizationType` of ``KeyPerformanceIndicator``, open to those that are newer than this version.
public struct KeyPerformanceIndicatorOptimizationType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Maximization`.
    @_alwaysEmitIntoClient public static var maximization: Self { "Maximization" }
    /// `Minimization`.
    @_alwaysEmitIntoClient public static var minimization: Self { "Minimization" }
}

/// A value of `problemType` of ``KeyPerformanceIndicator``, open to those that are newer than this version.
public struct KeyPerformanceIndicatorProblemType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Classification`.
    @_alwaysEmitIntoClient public static var classification: Self { "Classification" }
    /// `Regression`.
    @_alwaysEmitIntoClient public static var regression: Self { "Regression" }
}

/// A value of `kpiType` of ``KeyPerformanceIndicator``, open to those that are newer than this version.
public struct KeyPerformanceIndicatorKpiType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `SalesConversion`.
    @_alwaysEmitIntoClient public static var salesConversion: Self { "SalesConversion" }
    /// `Churn`.
    @_alwaysEmitIntoClient public static var churn: Self { "Churn" }
    /// `Retention`.
    @_alwaysEmitIntoClient public static var retention: Self { "Retention" }
    /// `SalesValue`.
    @_alwaysEmitIntoClient public static var salesValue: Self { "SalesValue" }
    /// `HandleTime`.
    @_alwaysEmitIntoClient public static var handleTime: Self { "HandleTime" }
    /// `NextContactAvoidance`.
    @_alwaysEmitIntoClient public static var nextContactAvoidance: Self { "NextContactAvoidance" }
}

/// A value of `source` of ``KeyPerformanceIndicator``, open to those that are newer than this version.
public struct KeyPerformanceIndicatorSource: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `WrapUpCode`.
    @_alwaysEmitIntoClient public static var wrapUpCode: Self { "WrapUpCode" }
    /// `Outcome`.
    @_alwaysEmitIntoClient public static var outcome: Self { "Outcome" }
    /// `None`.
    @_alwaysEmitIntoClient public static var none_: Self { "None" }
}

/// A value of `status` of ``KeyPerformanceIndicator``, open to those that are newer than this version.
public struct KeyPerformanceIndicatorStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Enabled`.
    @_alwaysEmitIntoClient public static var enabled: Self { "Enabled" }
    /// `Disabled`.
    @_alwaysEmitIntoClient public static var disabled: Self { "Disabled" }
}

/// A value of `kpiGroup` of ``KeyPerformanceIndicator``, open to those that are newer than this version.
public struct KeyPerformanceIndicatorKpiGroup: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Standard`.
    @_alwaysEmitIntoClient public static var standard: Self { "Standard" }
    /// `Custom`.
    @_alwaysEmitIntoClient public static var custom: Self { "Custom" }
}

/// The schema `KeyPerformanceIndicatorAssessment`.
public typealias KeyPerformanceIndicatorAssessment = Model<KeyPerformanceIndicatorAssessmentFields>

/// The properties of ``KeyPerformanceIndicatorAssessment``.
public struct KeyPerformanceIndicatorAssessmentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `kpi`, set by the platform.
    @_alwaysEmitIntoClient public var kpi: Field<String> { Field("kpi") }
    /// `assessmentResult`, set by the platform.
    @_alwaysEmitIntoClient public var assessmentResult: Field<KeyPerformanceIndicatorAssessmentAssessmentResult> { Field("assessmentResult") }
    /// `checks`, set by the platform.
    @_alwaysEmitIntoClient public var checks: Field<[Check]> { Field("checks") }
}

/// A value of `assessmentResult` of ``KeyPerformanceIndicatorAssessment``, open to those that are newer than this
/// version.
public struct KeyPerformanceIndicatorAssessmentAssessmentResult: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
    /// `NotSupported`.
    @_alwaysEmitIntoClient public static var notSupported: Self { "NotSupported" }
    /// `High`.
    @_alwaysEmitIntoClient public static var high: Self { "High" }
    /// `Low`.
    @_alwaysEmitIntoClient public static var low: Self { "Low" }
    /// `Error`.
    @_alwaysEmitIntoClient public static var error: Self { "Error" }
}

/// The schema `KeyPerformanceIndicatorEntityListing`.
public typealias KeyPerformanceIndicatorEntityListing = Model<KeyPerformanceIndicatorEntityListingFields>

/// The properties of ``KeyPerformanceIndicatorEntityListing``.
public struct KeyPerformanceIndicatorEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[KeyPerformanceIndicator]> { Field("entities") }
}

/// The schema `KeyPerformanceIndicatorType`.
public typealias KeyPerformanceIndicatorType = Model<KeyPerformanceIndicatorTypeFields>

/// The properties of ``KeyPerformanceIndicatorType``.
public struct KeyPerformanceIndicatorTypeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<KeyPerformanceIndicatorTypeId> { Field("id") }
    /// `sources`, set by the platform.
    @_alwaysEmitIntoClient public var sources: Field<[KeyPerformanceIndicatorTypeSources]> { Field("sources") }
}

/// A value of `id` of ``KeyPerformanceIndicatorType``, open to those that are newer than this version.
public struct KeyPerformanceIndicatorTypeId: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `SalesConversion`.
    @_alwaysEmitIntoClient public static var salesConversion: Self { "SalesConversion" }
    /// `Churn`.
    @_alwaysEmitIntoClient public static var churn: Self { "Churn" }
    /// `Retention`.
    @_alwaysEmitIntoClient public static var retention: Self { "Retention" }
    /// `SalesValue`.
    @_alwaysEmitIntoClient public static var salesValue: Self { "SalesValue" }
    /// `HandleTime`.
    @_alwaysEmitIntoClient public static var handleTime: Self { "HandleTime" }
    /// `NextContactAvoidance`.
    @_alwaysEmitIntoClient public static var nextContactAvoidance: Self { "NextContactAvoidance" }
}

/// A value of `sources` of ``KeyPerformanceIndicatorType``, open to those that are newer than this version.
public struct KeyPerformanceIndicatorTypeSources: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `WrapUpCode`.
    @_alwaysEmitIntoClient public static var wrapUpCode: Self { "WrapUpCode" }
    /// `Outcome`.
    @_alwaysEmitIntoClient public static var outcome: Self { "Outcome" }
    /// `None`.
    @_alwaysEmitIntoClient public static var none_: Self { "None" }
}

/// The schema `KpiResult`.
public typealias KpiResult = Model<KpiResultFields>

/// The properties of ``KpiResult``.
public struct KpiResultFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `kpiTotalOn`, set by the platform.
    @_alwaysEmitIntoClient public var kpiTotalOn: Field<Int> { Field("kpiTotalOn") }
    /// `kpiTotalOff`, set by the platform.
    @_alwaysEmitIntoClient public var kpiTotalOff: Field<Int> { Field("kpiTotalOff") }
    /// `interactionCountOn`, set by the platform.
    @_alwaysEmitIntoClient public var interactionCountOn: Field<Int> { Field("interactionCountOn") }
    /// `interactionCountOff`, set by the platform.
    @_alwaysEmitIntoClient public var interactionCountOff: Field<Int> { Field("interactionCountOff") }
    /// `mediaType`, set by the platform.
    @_alwaysEmitIntoClient public var mediaType: Field<KpiResultMediaType> { Field("mediaType") }
    /// `percentageBenefit`, set by the platform.
    @_alwaysEmitIntoClient public var percentageBenefit: Field<Double> { Field("percentageBenefit") }
}

/// A value of `mediaType` of ``KpiResult``, open to those that are newer than this version.
public struct KpiResultMediaType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `voice`.
    @_alwaysEmitIntoClient public static var voice: Self { "voice" }
    /// `email`.
    @_alwaysEmitIntoClient public static var email: Self { "email" }
    /// `message`.
    @_alwaysEmitIntoClient public static var message: Self { "message" }
}

/// The schema `MailFromResult`.
public typealias MailFromResult = Model<MailFromResultFields>

/// The properties of ``MailFromResult``.
public struct MailFromResultFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<MailFromResultStatus> { Field("status") }
    /// `records`.
    @_alwaysEmitIntoClient public var records: Field<[Record]> { Field("records") }
    /// `mailFromDomain`, required.
    @_alwaysEmitIntoClient public var mailFromDomain: Field<String> { Field("mailFromDomain") }
}

/// A value of `status` of ``MailFromResult``, open to those that are newer than this version.
public struct MailFromResultStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `FAILED`.
    @_alwaysEmitIntoClient public static var failed: Self { "FAILED" }
    /// `PENDING`.
    @_alwaysEmitIntoClient public static var pending: Self { "PENDING" }
    /// `VERIFIED`.
    @_alwaysEmitIntoClient public static var verified: Self { "VERIFIED" }
    /// `UNKNOWN`.
    @_alwaysEmitIntoClient public static var unknown: Self { "UNKNOWN" }
}

/// The schema `OptInSettings`.
public typealias OptInSettings = Model<OptInSettingsFields>

/// The properties of ``OptInSettings``.
public struct OptInSettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `keyword`, required.
    @_alwaysEmitIntoClient public var keyword: Field<[String]> { Field("keyword") }
    /// `response`, required.
    @_alwaysEmitIntoClient public var response: Field<ComplianceResponse> { Field("response") }
}

/// The schema `OutboundDomain`.
public typealias OutboundDomain = Model<OutboundDomainFields>

/// The properties of ``OutboundDomain``.
public struct OutboundDomainFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `cnameVerificationResult`.
    @_alwaysEmitIntoClient public var cnameVerificationResult: Field<VerificationResult> { Field("cnameVerificationResult") }
    /// `dkimVerificationResult`.
    @_alwaysEmitIntoClient public var dkimVerificationResult: Field<VerificationResult> { Field("dkimVerificationResult") }
    /// `senderType`.
    @_alwaysEmitIntoClient public var senderType: Field<OutboundDomainSenderType> { Field("senderType") }
    /// `emailSetting`.
    @_alwaysEmitIntoClient public var emailSetting: Field<EmailSetting> { Field("emailSetting") }
    /// `dmarcVerificationResult`, set by the platform.
    @_alwaysEmitIntoClient public var dmarcVerificationResult: Field<DmarcResult> { Field("dmarcVerificationResult") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `senderType` of ``OutboundDomain``, open to those that are newer than this version.
public struct OutboundDomainSenderType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
    /// `EmailDomain`.
    @_alwaysEmitIntoClient public static var emailDomain: Self { "EmailDomain" }
    /// `MockEmailDomain`.
    @_alwaysEmitIntoClient public static var mockEmailDomain: Self { "MockEmailDomain" }
    /// `EmailSmtpDomain`.
    @_alwaysEmitIntoClient public static var emailSmtpDomain: Self { "EmailSmtpDomain" }
}

/// The schema `OutboundDomainCreateRequest`.
public typealias OutboundDomainCreateRequest = Model<OutboundDomainCreateRequestFields>

/// The properties of ``OutboundDomainCreateRequest``.
public struct OutboundDomainCreateRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `senderType`.
    @_alwaysEmitIntoClient public var senderType: Field<OutboundDomainCreateRequestSenderType> { Field("senderType") }
    /// `emailSetting`.
    @_alwaysEmitIntoClient public var emailSetting: Field<EmailSettingReference> { Field("emailSetting") }
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
}

/// A value of `senderType` of ``OutboundDomainCreateRequest``, open to those that are newer than this version.
public struct OutboundDomainCreateRequestSenderType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
    /// `EmailDomain`.
    @_alwaysEmitIntoClient public static var emailDomain: Self { "EmailDomain" }
    /// `MockEmailDomain`.
    @_alwaysEmitIntoClient public static var mockEmailDomain: Self { "MockEmailDomain" }
    /// `EmailSmtpDomain`.
    @_alwaysEmitIntoClient public static var emailSmtpDomain: Self { "EmailSmtpDomain" }
}

/// The schema `OutboundDomainEntityListing`.
public typealias OutboundDomainEntityListing = Model<OutboundDomainEntityListingFields>

/// The properties of ``OutboundDomainEntityListing``.
public struct OutboundDomainEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[OutboundDomain]> { Field("entities") }
    /// `pageSize`.
    @_alwaysEmitIntoClient public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`.
    @_alwaysEmitIntoClient public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `total`.
    @_alwaysEmitIntoClient public var total: Field<Int> { Field("total") }
    /// `lastUri`.
    @_alwaysEmitIntoClient public var lastUri: Field<String> { Field("lastUri") }
    /// `firstUri`.
    @_alwaysEmitIntoClient public var firstUri: Field<String> { Field("firstUri") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `nextUri`.
    @_alwaysEmitIntoClient public var nextUri: Field<String> { Field("nextUri") }
    /// `previousUri`.
    @_alwaysEmitIntoClient public var previousUri: Field<String> { Field("previousUri") }
    /// `pageCount`.
    @_alwaysEmitIntoClient public var pageCount: Field<Int> { Field("pageCount") }
}

/// The schema `OutboundDomainPatchRequest`.
public typealias OutboundDomainPatchRequest = Model<OutboundDomainPatchRequestFields>

/// The properties of ``OutboundDomainPatchRequest``.
public struct OutboundDomainPatchRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `customSMTPServer`.
    @_alwaysEmitIntoClient public var customSMTPServer: Field<CustomSmtpServerRequest> { Field("customSMTPServer") }
    /// `senderType`.
    @_alwaysEmitIntoClient public var senderType: Field<OutboundDomainPatchRequestSenderType> { Field("senderType") }
    /// `emailSetting`.
    @_alwaysEmitIntoClient public var emailSetting: Field<EmailSettingReference> { Field("emailSetting") }
}

/// A value of `senderType` of ``OutboundDomainPatchRequest``, open to those that are newer than this version.
public struct OutboundDomainPatchRequestSenderType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
    /// `EmailDomain`.
    @_alwaysEmitIntoClient public static var emailDomain: Self { "EmailDomain" }
    /// `MockEmailDomain`.
    @_alwaysEmitIntoClient public static var mockEmailDomain: Self { "MockEmailDomain" }
    /// `EmailSmtpDomain`.
    @_alwaysEmitIntoClient public static var emailSmtpDomain: Self { "EmailSmtpDomain" }
}

/// The schema `OutboundQueueIdentityResolutionConfig`.
public typealias OutboundQueueIdentityResolutionConfig = Model<OutboundQueueIdentityResolutionConfigFields>

/// The properties of ``OutboundQueueIdentityResolutionConfig``.
public struct OutboundQueueIdentityResolutionConfigFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `division`.
    @_alwaysEmitIntoClient public var division: Field<WritableStarrableDivision> { Field("division") }
    /// `resolveIdentities`, required.
    @_alwaysEmitIntoClient public var resolveIdentities: Field<Bool> { Field("resolveIdentities") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `OutcomeConfig`.
public typealias OutcomeConfig = Model<OutcomeConfigFields>

/// The properties of ``OutcomeConfig``.
public struct OutcomeConfigFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `values`.
    @_alwaysEmitIntoClient public var values: Field<[String]> { Field("values") }
}

/// The schema `PatchPredictorRequest`.
public typealias PatchPredictorRequest = Model<PatchPredictorRequestFields>

/// The properties of ``PatchPredictorRequest``.
public struct PatchPredictorRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `routingTimeoutSeconds`.
    @_alwaysEmitIntoClient public var routingTimeoutSeconds: Field<Int> { Field("routingTimeoutSeconds") }
    /// `schedule`.
    @_alwaysEmitIntoClient public var schedule: Field<PredictorSchedule> { Field("schedule") }
    /// `workloadBalancingConfig`.
    @_alwaysEmitIntoClient public var workloadBalancingConfig: Field<PredictorWorkloadBalancing> { Field("workloadBalancingConfig") }
}

/// The schema `PredictionResults`.
public typealias PredictionResults = Model<PredictionResultsFields>

/// The properties of ``PredictionResults``.
public struct PredictionResultsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `intent`.
    @_alwaysEmitIntoClient public var intent: Field<PredictionResultsIntent> { Field("intent") }
    /// `formula`, required.
    @_alwaysEmitIntoClient public var formula: Field<PredictionResultsFormula> { Field("formula") }
    /// `estimatedWaitTimeSeconds`, required.
    @_alwaysEmitIntoClient public var estimatedWaitTimeSeconds: Field<Int> { Field("estimatedWaitTimeSeconds") }
    /// `label`.
    @_alwaysEmitIntoClient public var label: Field<AddressableEntityRef> { Field("label") }
}

/// A value of `intent` of ``PredictionResults``, open to those that are newer than this version.
public struct PredictionResultsIntent: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ALL`.
    @_alwaysEmitIntoClient public static var all: Self { "ALL" }
    /// `CALL`.
    @_alwaysEmitIntoClient public static var call: Self { "CALL" }
    /// `CALLBACK`.
    @_alwaysEmitIntoClient public static var callback: Self { "CALLBACK" }
    /// `CHAT`.
    @_alwaysEmitIntoClient public static var chat: Self { "CHAT" }
    /// `EMAIL`.
    @_alwaysEmitIntoClient public static var email: Self { "EMAIL" }
    /// `SOCIALEXPRESSION`.
    @_alwaysEmitIntoClient public static var socialexpression: Self { "SOCIALEXPRESSION" }
    /// `VIDEOCOMM`.
    @_alwaysEmitIntoClient public static var videocomm: Self { "VIDEOCOMM" }
    /// `MESSAGE`.
    @_alwaysEmitIntoClient public static var message: Self { "MESSAGE" }
}

/// A value of `formula` of ``PredictionResults``, open to those that are newer than this version.
public struct PredictionResultsFormula: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `BEST`.
    @_alwaysEmitIntoClient public static var best: Self { "BEST" }
    /// `SIMPLE`.
    @_alwaysEmitIntoClient public static var simple: Self { "SIMPLE" }
    /// `ABANDON`.
    @_alwaysEmitIntoClient public static var abandon: Self { "ABANDON" }
    /// `PATIENCE_ABANDON`.
    @_alwaysEmitIntoClient public static var patienceAbandon: Self { "PATIENCE_ABANDON" }
    /// `AI-ADJUSTED-AHT`.
    @_alwaysEmitIntoClient public static var aiAdjustedAht: Self { "AI-ADJUSTED-AHT" }
    /// `POSITION-IN-QUEUE`.
    @_alwaysEmitIntoClient public static var positionInQueue: Self { "POSITION-IN-QUEUE" }
}

/// The schema `Predictor`.
public typealias Predictor = Model<PredictorFields>

/// The properties of ``Predictor``.
public struct PredictorFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `queues`, required.
    @_alwaysEmitIntoClient public var queues: Field<[AddressableEntityRef]> { Field("queues") }
    /// `kpi`, required.
    @_alwaysEmitIntoClient public var kpi: Field<String> { Field("kpi") }
    /// `routingTimeoutSeconds`.
    @_alwaysEmitIntoClient public var routingTimeoutSeconds: Field<Int> { Field("routingTimeoutSeconds") }
    /// `schedule`.
    @_alwaysEmitIntoClient public var schedule: Field<PredictorSchedule> { Field("schedule") }
    /// `state`, set by the platform.
    @_alwaysEmitIntoClient public var state: Field<PredictorState> { Field("state") }
    /// `dateCreated`, set by the platform.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`, set by the platform.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `workloadBalancingConfig`.
    @_alwaysEmitIntoClient public var workloadBalancingConfig: Field<PredictorWorkloadBalancing> { Field("workloadBalancingConfig") }
    /// `errorCode`, set by the platform.
    @_alwaysEmitIntoClient public var errorCode: Field<String> { Field("errorCode") }
    /// `models`, set by the platform.
    @_alwaysEmitIntoClient public var models: Field<[PredictorModelBrief]> { Field("models") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `state` of ``Predictor``, open to those that are newer than this version.
public struct PredictorState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Created`.
    @_alwaysEmitIntoClient public static var created: Self { "Created" }
    /// `Error`.
    @_alwaysEmitIntoClient public static var error: Self { "Error" }
    /// `Active`.
    @_alwaysEmitIntoClient public static var active: Self { "Active" }
}

/// The schema `PredictorListing`.
public typealias PredictorListing = Model<PredictorListingFields>

/// The properties of ``PredictorListing``.
public struct PredictorListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[Predictor]> { Field("entities") }
    /// `nextUri`.
    @_alwaysEmitIntoClient public var nextUri: Field<String> { Field("nextUri") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `previousUri`.
    @_alwaysEmitIntoClient public var previousUri: Field<String> { Field("previousUri") }
}

/// The schema `PredictorModel`.
public typealias PredictorModel = Model<PredictorModelFields>

/// The properties of ``PredictorModel``.
public struct PredictorModelFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `kpi`, set by the platform.
    @_alwaysEmitIntoClient public var kpi: Field<String> { Field("kpi") }
    /// `queues`, set by the platform.
    @_alwaysEmitIntoClient public var queues: Field<[AddressableEntityRef]> { Field("queues") }
    /// `dateCreated`, set by the platform.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateTrained`, set by the platform.
    @_alwaysEmitIntoClient public var dateTrained: Field<Instant> { Field("dateTrained") }
    /// `mediaType`, set by the platform.
    @_alwaysEmitIntoClient public var mediaType: Field<PredictorModelMediaType> { Field("mediaType") }
    /// `features`.
    @_alwaysEmitIntoClient public var features: Field<[PredictorModelFeature]> { Field("features") }
}

/// A value of `mediaType` of ``PredictorModel``, open to those that are newer than this version.
public struct PredictorModelMediaType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `voice`.
    @_alwaysEmitIntoClient public static var voice: Self { "voice" }
    /// `email`.
    @_alwaysEmitIntoClient public static var email: Self { "email" }
    /// `message`.
    @_alwaysEmitIntoClient public static var message: Self { "message" }
}

/// The schema `PredictorModelBrief`.
public typealias PredictorModelBrief = Model<PredictorModelBriefFields>

/// The properties of ``PredictorModelBrief``.
public struct PredictorModelBriefFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `mediaType`, set by the platform.
    @_alwaysEmitIntoClient public var mediaType: Field<PredictorModelBriefMediaType> { Field("mediaType") }
    /// `dateModified`, set by the platform.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `retrainingErrors`, set by the platform.
    @_alwaysEmitIntoClient public var retrainingErrors: Field<[PredictorModelRetrainingError]> { Field("retrainingErrors") }
    /// `state`, set by the platform.
    @_alwaysEmitIntoClient public var state: Field<PredictorModelBriefState> { Field("state") }
}

/// A value of `mediaType` of ``PredictorModelBrief``, open to those that are newer than this version.
public struct PredictorModelBriefMediaType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `voice`.
    @_alwaysEmitIntoClient public static var voice: Self { "voice" }
    /// `email`.
    @_alwaysEmitIntoClient public static var email: Self { "email" }
    /// `message`.
    @_alwaysEmitIntoClient public static var message: Self { "message" }
}

/// A value of `state` of ``PredictorModelBrief``, open to those that are newer than this version.
public struct PredictorModelBriefState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Trained`.
    @_alwaysEmitIntoClient public static var trained: Self { "Trained" }
    /// `Error`.
    @_alwaysEmitIntoClient public static var error: Self { "Error" }
    /// `InvalidDataset`.
    @_alwaysEmitIntoClient public static var invalidDataset: Self { "InvalidDataset" }
    /// `Inactive`.
    @_alwaysEmitIntoClient public static var inactive: Self { "Inactive" }
}

/// The schema `PredictorModelFeature`.
public typealias PredictorModelFeature = Model<PredictorModelFeatureFields>

/// The properties of ``PredictorModelFeature``.
public struct PredictorModelFeatureFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `type`, set by the platform.
    @_alwaysEmitIntoClient public var type: Field<PredictorModelFeatureType> { Field("type") }
    /// `percentageImportance`, set by the platform.
    @_alwaysEmitIntoClient public var percentageImportance: Field<Double> { Field("percentageImportance") }
}

/// A value of `type` of ``PredictorModelFeature``, open to those that are newer than this version.
public struct PredictorModelFeatureType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `User`.
    @_alwaysEmitIntoClient public static var user: Self { "User" }
    /// `Customer`.
    @_alwaysEmitIntoClient public static var customer: Self { "Customer" }
    /// `Other`.
    @_alwaysEmitIntoClient public static var other: Self { "Other" }
}

/// The schema `PredictorModelFeatureListing`.
public typealias PredictorModelFeatureListing = Model<PredictorModelFeatureListingFields>

/// The properties of ``PredictorModelFeatureListing``.
public struct PredictorModelFeatureListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[PredictorModelFeature]> { Field("entities") }
}

/// The schema `PredictorModelRetrainingError`.
public typealias PredictorModelRetrainingError = Model<PredictorModelRetrainingErrorFields>

/// The properties of ``PredictorModelRetrainingError``.
public struct PredictorModelRetrainingErrorFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `errorCode`, required, set by the platform.
    @_alwaysEmitIntoClient public var errorCode: Field<PredictorModelRetrainingErrorErrorCode> { Field("errorCode") }
    /// `dateOfFirstOccurrence`, required, set by the platform.
    @_alwaysEmitIntoClient public var dateOfFirstOccurrence: Field<Instant> { Field("dateOfFirstOccurrence") }
}

/// A value of `errorCode` of ``PredictorModelRetrainingError``, open to those that are newer than this version.
public struct PredictorModelRetrainingErrorErrorCode: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `NotEnoughData`.
    @_alwaysEmitIntoClient public static var notEnoughData: Self { "NotEnoughData" }
    /// `ServiceError`.
    @_alwaysEmitIntoClient public static var serviceError: Self { "ServiceError" }
    /// `UnknownError`.
    @_alwaysEmitIntoClient public static var unknownError: Self { "UnknownError" }
}

/// The schema `PredictorModels`.
public typealias PredictorModels = Model<PredictorModelsFields>

/// The properties of ``PredictorModels``.
public struct PredictorModelsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[PredictorModel]> { Field("entities") }
    /// `predictorModels`.
    @_alwaysEmitIntoClient public var predictorModels: Field<[PredictorModel]> { Field("predictorModels") }
}

/// The schema `PredictorSchedule`.
public typealias PredictorSchedule = Model<PredictorScheduleFields>

/// The properties of ``PredictorSchedule``.
public struct PredictorScheduleFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `scheduleType`, required.
    @_alwaysEmitIntoClient public var scheduleType: Field<PredictorScheduleScheduleType> { Field("scheduleType") }
    /// `dateStarted`, set by the platform.
    @_alwaysEmitIntoClient public var dateStarted: Field<Instant> { Field("dateStarted") }
}

/// A value of `scheduleType` of ``PredictorSchedule``, open to those that are newer than this version.
public struct PredictorScheduleScheduleType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `HourOnHourOff`.
    @_alwaysEmitIntoClient public static var hourOnHourOff: Self { "HourOnHourOff" }
    /// `OngoingValueMonitoring`.
    @_alwaysEmitIntoClient public static var ongoingValueMonitoring: Self { "OngoingValueMonitoring" }
}

/// The schema `PredictorWorkloadBalancing`.
public typealias PredictorWorkloadBalancing = Model<PredictorWorkloadBalancingFields>

/// The properties of ``PredictorWorkloadBalancing``.
public struct PredictorWorkloadBalancingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `enabled`, required.
    @_alwaysEmitIntoClient public var enabled: Field<Bool> { Field("enabled") }
    /// `minimumOccupancy`.
    @_alwaysEmitIntoClient public var minimumOccupancy: Field<Int> { Field("minimumOccupancy") }
    /// `maximumOccupancy`.
    @_alwaysEmitIntoClient public var maximumOccupancy: Field<Int> { Field("maximumOccupancy") }
}

/// The schema `QueueEntityListing`.
public typealias QueueEntityListing = Model<QueueEntityListingFields>

/// The properties of ``QueueEntityListing``.
public struct QueueEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[Queue]> { Field("entities") }
    /// `pageSize`.
    @_alwaysEmitIntoClient public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`.
    @_alwaysEmitIntoClient public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `total`.
    @_alwaysEmitIntoClient public var total: Field<Int> { Field("total") }
    /// `lastUri`.
    @_alwaysEmitIntoClient public var lastUri: Field<String> { Field("lastUri") }
    /// `firstUri`.
    @_alwaysEmitIntoClient public var firstUri: Field<String> { Field("firstUri") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `nextUri`.
    @_alwaysEmitIntoClient public var nextUri: Field<String> { Field("nextUri") }
    /// `previousUri`.
    @_alwaysEmitIntoClient public var previousUri: Field<String> { Field("previousUri") }
    /// `pageCount`.
    @_alwaysEmitIntoClient public var pageCount: Field<Int> { Field("pageCount") }
}

/// The schema `QueueMember`.
public typealias QueueMember = Model<QueueMemberFields>

/// The properties of ``QueueMember``.
public struct QueueMemberFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `user`.
    @_alwaysEmitIntoClient public var user: Field<User> { Field("user") }
    /// `ringNumber`.
    @_alwaysEmitIntoClient public var ringNumber: Field<Int> { Field("ringNumber") }
    /// `joined`.
    @_alwaysEmitIntoClient public var joined: Field<Bool> { Field("joined") }
    /// `memberBy`.
    @_alwaysEmitIntoClient public var memberBy: Field<String> { Field("memberBy") }
    /// `routingStatus`.
    @_alwaysEmitIntoClient public var routingStatus: Field<RoutingStatus> { Field("routingStatus") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `QueueMemberEntityListing`.
public typealias QueueMemberEntityListing = Model<QueueMemberEntityListingFields>

/// The properties of ``QueueMemberEntityListing``.
public struct QueueMemberEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[QueueMember]> { Field("entities") }
    /// `pageNumber`.
    @_alwaysEmitIntoClient public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `pageSize`.
    @_alwaysEmitIntoClient public var pageSize: Field<Int> { Field("pageSize") }
    /// `firstUri`.
    @_alwaysEmitIntoClient public var firstUri: Field<String> { Field("firstUri") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `nextUri`.
    @_alwaysEmitIntoClient public var nextUri: Field<String> { Field("nextUri") }
    /// `previousUri`.
    @_alwaysEmitIntoClient public var previousUri: Field<String> { Field("previousUri") }
}

/// The schema `QueueMemberEntityListingV1`.
public typealias QueueMemberEntityListingV1 = Model<QueueMemberEntityListingV1Fields>

/// The properties of ``QueueMemberEntityListingV1``.
public struct QueueMemberEntityListingV1Fields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[QueueMember]> { Field("entities") }
    /// `pageSize`.
    @_alwaysEmitIntoClient public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`.
    @_alwaysEmitIntoClient public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `total`.
    @_alwaysEmitIntoClient public var total: Field<Int> { Field("total") }
    /// `lastUri`.
    @_alwaysEmitIntoClient public var lastUri: Field<String> { Field("lastUri") }
    /// `firstUri`.
    @_alwaysEmitIntoClient public var firstUri: Field<String> { Field("firstUri") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `nextUri`.
    @_alwaysEmitIntoClient public var nextUri: Field<String> { Field("nextUri") }
    /// `previousUri`.
    @_alwaysEmitIntoClient public var previousUri: Field<String> { Field("previousUri") }
    /// `pageCount`.
    @_alwaysEmitIntoClient public var pageCount: Field<Int> { Field("pageCount") }
}

/// The schema `QueueRequest`.
public typealias QueueRequest = Model<QueueRequestFields>

/// The properties of ``QueueRequest``.
public struct QueueRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `division`.
    @_alwaysEmitIntoClient public var division: Field<WritableDivision> { Field("division") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `dateCreated`.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `modifiedBy`.
    @_alwaysEmitIntoClient public var modifiedBy: Field<String> { Field("modifiedBy") }
    /// `createdBy`.
    @_alwaysEmitIntoClient public var createdBy: Field<String> { Field("createdBy") }
    /// `memberCount`, set by the platform.
    @_alwaysEmitIntoClient public var memberCount: Field<Int> { Field("memberCount") }
    /// `userMemberCount`, set by the platform.
    @_alwaysEmitIntoClient public var userMemberCount: Field<Int> { Field("userMemberCount") }
    /// `joinedMemberCount`, set by the platform.
    @_alwaysEmitIntoClient public var joinedMemberCount: Field<Int> { Field("joinedMemberCount") }
    /// `mediaSettings`.
    @_alwaysEmitIntoClient public var mediaSettings: Field<QueueMediaSettings> { Field("mediaSettings") }
    /// `routingRules`.
    @_alwaysEmitIntoClient public var routingRules: Field<[RoutingRule]> { Field("routingRules") }
    /// `conditionalGroupRouting`.
    @_alwaysEmitIntoClient public var conditionalGroupRouting: Field<ConditionalGroupRouting> { Field("conditionalGroupRouting") }
    /// `conditionalGroupActivation`.
    @_alwaysEmitIntoClient public var conditionalGroupActivation: Field<ConditionalGroupActivation> { Field("conditionalGroupActivation") }
    /// `bullseye`.
    @_alwaysEmitIntoClient public var bullseye: Field<Bullseye> { Field("bullseye") }
    /// `scoringMethod`.
    @_alwaysEmitIntoClient public var scoringMethod: Field<QueueRequestScoringMethod> { Field("scoringMethod") }
    /// `lastAgentRoutingMode`.
    @_alwaysEmitIntoClient public var lastAgentRoutingMode: Field<QueueRequestLastAgentRoutingMode> { Field("lastAgentRoutingMode") }
    /// `acwSettings`.
    @_alwaysEmitIntoClient public var acwSettings: Field<AcwSettings> { Field("acwSettings") }
    /// `skillEvaluationMethod`.
    @_alwaysEmitIntoClient public var skillEvaluationMethod: Field<QueueRequestSkillEvaluationMethod> { Field("skillEvaluationMethod") }
    /// `memberGroups`.
    @_alwaysEmitIntoClient public var memberGroups: Field<[MemberGroup]> { Field("memberGroups") }
    /// `queueFlow`.
    @_alwaysEmitIntoClient public var queueFlow: Field<DomainEntityRef> { Field("queueFlow") }
    /// `emailInQueueFlow`.
    @_alwaysEmitIntoClient public var emailInQueueFlow: Field<DomainEntityRef> { Field("emailInQueueFlow") }
    /// `messageInQueueFlow`.
    @_alwaysEmitIntoClient public var messageInQueueFlow: Field<DomainEntityRef> { Field("messageInQueueFlow") }
    /// `whisperPrompt`.
    @_alwaysEmitIntoClient public var whisperPrompt: Field<DomainEntityRef> { Field("whisperPrompt") }
    /// `onHoldPrompt`.
    @_alwaysEmitIntoClient public var onHoldPrompt: Field<DomainEntityRef> { Field("onHoldPrompt") }
    /// `defaultMediaLanguage`.
    @_alwaysEmitIntoClient public var defaultMediaLanguage: Field<String> { Field("defaultMediaLanguage") }
    /// `autoAnswerOnly`.
    @_alwaysEmitIntoClient public var autoAnswerOnly: Field<Bool> { Field("autoAnswerOnly") }
    /// `cannedResponseLibraries`.
    @_alwaysEmitIntoClient public var cannedResponseLibraries: Field<CannedResponseLibraries> { Field("cannedResponseLibraries") }
    /// `enableTranscription`.
    @_alwaysEmitIntoClient public var enableTranscription: Field<Bool> { Field("enableTranscription") }
    /// `enableAudioMonitoring`.
    @_alwaysEmitIntoClient public var enableAudioMonitoring: Field<Bool> { Field("enableAudioMonitoring") }
    /// `enableManualAssignment`.
    @_alwaysEmitIntoClient public var enableManualAssignment: Field<Bool> { Field("enableManualAssignment") }
    /// `agentOwnedRouting`.
    @_alwaysEmitIntoClient public var agentOwnedRouting: Field<AgentOwnedRouting> { Field("agentOwnedRouting") }
    /// `directRouting`.
    @_alwaysEmitIntoClient public var directRouting: Field<DirectRouting> { Field("directRouting") }
    /// `callingPartyName`.
    @_alwaysEmitIntoClient public var callingPartyName: Field<String> { Field("callingPartyName") }
    /// `callingPartyNumber`.
    @_alwaysEmitIntoClient public var callingPartyNumber: Field<String> { Field("callingPartyNumber") }
    /// `defaultScripts`.
    @_alwaysEmitIntoClient public var defaultScripts: Field<[String: Script]> { Field("defaultScripts") }
    /// `outboundMessagingAddresses`.
    @_alwaysEmitIntoClient public var outboundMessagingAddresses: Field<QueueMessagingAddresses> { Field("outboundMessagingAddresses") }
    /// `outboundEmailAddress`.
    @_alwaysEmitIntoClient public var outboundEmailAddress: Field<QueueEmailAddress> { Field("outboundEmailAddress") }
    /// `peerId`.
    @_alwaysEmitIntoClient public var peerId: Field<String> { Field("peerId") }
    /// `suppressInQueueCallRecording`.
    @_alwaysEmitIntoClient public var suppressInQueueCallRecording: Field<Bool> { Field("suppressInQueueCallRecording") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `scoringMethod` of ``QueueRequest``, open to those that are newer than this version.
public struct QueueRequestScoringMethod: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `TimestampAndPriority`.
    @_alwaysEmitIntoClient public static var timestampAndPriority: Self { "TimestampAndPriority" }
    /// `PriorityOnly`.
    @_alwaysEmitIntoClient public static var priorityOnly: Self { "PriorityOnly" }
}

/// A value of `lastAgentRoutingMode` of ``QueueRequest``, open to those that are newer than this version.
public struct QueueRequestLastAgentRoutingMode: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Disabled`.
    @_alwaysEmitIntoClient public static var disabled: Self { "Disabled" }
    /// `QueueMembersOnly`.
    @_alwaysEmitIntoClient public static var queueMembersOnly: Self { "QueueMembersOnly" }
    /// `AnyAgent`.
    @_alwaysEmitIntoClient public static var anyAgent: Self { "AnyAgent" }
}

/// A value of `skillEvaluationMethod` of ``QueueRequest``, open to those that are newer than this version.
public struct QueueRequestSkillEvaluationMethod: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `NONE`.
    @_alwaysEmitIntoClient public static var none_: Self { "NONE" }
    /// `BEST`.
    @_alwaysEmitIntoClient public static var best: Self { "BEST" }
    /// `ALL`.
    @_alwaysEmitIntoClient public static var all: Self { "ALL" }
}

/// The schema `Recipient`.
public typealias Recipient = Model<RecipientFields>

/// The properties of ``Recipient``.
public struct RecipientFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `flow`.
    @_alwaysEmitIntoClient public var flow: Field<Flow> { Field("flow") }
    /// `dateCreated`.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `createdBy`.
    @_alwaysEmitIntoClient public var createdBy: Field<User> { Field("createdBy") }
    /// `modifiedBy`.
    @_alwaysEmitIntoClient public var modifiedBy: Field<User> { Field("modifiedBy") }
    /// `messengerType`.
    @_alwaysEmitIntoClient public var messengerType: Field<RecipientMessengerType> { Field("messengerType") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `messengerType` of ``Recipient``, open to those that are newer than this version.
public struct RecipientMessengerType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `sms`.
    @_alwaysEmitIntoClient public static var sms: Self { "sms" }
    /// `facebook`.
    @_alwaysEmitIntoClient public static var facebook: Self { "facebook" }
    /// `twitter`.
    @_alwaysEmitIntoClient public static var twitter: Self { "twitter" }
    /// `whatsapp`.
    @_alwaysEmitIntoClient public static var whatsapp: Self { "whatsapp" }
    /// `webmessaging`.
    @_alwaysEmitIntoClient public static var webmessaging: Self { "webmessaging" }
    /// `instagram`.
    @_alwaysEmitIntoClient public static var instagram: Self { "instagram" }
    /// `open`.
    @_alwaysEmitIntoClient public static var open: Self { "open" }
    /// `apple`.
    @_alwaysEmitIntoClient public static var apple: Self { "apple" }
    /// `linkedin`.
    @_alwaysEmitIntoClient public static var linkedin: Self { "linkedin" }
}

/// The schema `RecipientFlow`.
public typealias RecipientFlow = Model<RecipientFlowFields>

/// The properties of ``RecipientFlow``.
public struct RecipientFlowFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
}

/// The schema `RecipientListing`.
public typealias RecipientListing = Model<RecipientListingFields>

/// The properties of ``RecipientListing``.
public struct RecipientListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[Recipient]> { Field("entities") }
    /// `pageSize`.
    @_alwaysEmitIntoClient public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`.
    @_alwaysEmitIntoClient public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `total`.
    @_alwaysEmitIntoClient public var total: Field<Int> { Field("total") }
    /// `lastUri`.
    @_alwaysEmitIntoClient public var lastUri: Field<String> { Field("lastUri") }
    /// `firstUri`.
    @_alwaysEmitIntoClient public var firstUri: Field<String> { Field("firstUri") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `nextUri`.
    @_alwaysEmitIntoClient public var nextUri: Field<String> { Field("nextUri") }
    /// `previousUri`.
    @_alwaysEmitIntoClient public var previousUri: Field<String> { Field("previousUri") }
    /// `pageCount`.
    @_alwaysEmitIntoClient public var pageCount: Field<Int> { Field("pageCount") }
}

/// The schema `RecipientRequest`.
public typealias RecipientRequest = Model<RecipientRequestFields>

/// The properties of ``RecipientRequest``.
public struct RecipientRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `flow`.
    @_alwaysEmitIntoClient public var flow: Field<RecipientFlow> { Field("flow") }
}

/// The schema `Record`.
public typealias Record = Model<RecordFields>

/// The properties of ``Record``.
public struct RecordFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<String> { Field("type") }
    /// `value`, required.
    @_alwaysEmitIntoClient public var value: Field<String> { Field("value") }
}

/// The schema `RequestScoredAgent`.
public typealias RequestScoredAgent = Model<RequestScoredAgentFields>

/// The properties of ``RequestScoredAgent``.
public struct RequestScoredAgentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `score`.
    @_alwaysEmitIntoClient public var score: Field<Int> { Field("score") }
}

/// The schema `RouteIdentityResolutionConfig`.
public typealias RouteIdentityResolutionConfig = Model<RouteIdentityResolutionConfigFields>

/// The properties of ``RouteIdentityResolutionConfig``.
public struct RouteIdentityResolutionConfigFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `division`.
    @_alwaysEmitIntoClient public var division: Field<WritableStarrableDivision> { Field("division") }
    /// `resolveIdentities`, required.
    @_alwaysEmitIntoClient public var resolveIdentities: Field<Bool> { Field("resolveIdentities") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `RoutingConversationAttributesRequest`.
public typealias RoutingConversationAttributesRequest = Model<RoutingConversationAttributesRequestFields>

/// The properties of ``RoutingConversationAttributesRequest``.
public struct RoutingConversationAttributesRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `priority`.
    @_alwaysEmitIntoClient public var priority: Field<Int> { Field("priority") }
    /// `skillIds`.
    @_alwaysEmitIntoClient public var skillIds: Field<[String]> { Field("skillIds") }
    /// `skillExpression`.
    @_alwaysEmitIntoClient public var skillExpression: Field<String> { Field("skillExpression") }
    /// `languageId`.
    @_alwaysEmitIntoClient public var languageId: Field<String> { Field("languageId") }
    /// `labelId`.
    @_alwaysEmitIntoClient public var labelId: Field<String> { Field("labelId") }
    /// `requestScoredAgents`.
    @_alwaysEmitIntoClient public var requestScoredAgents: Field<[RequestScoredAgent]> { Field("requestScoredAgents") }
}

/// The schema `RoutingConversationAttributesResponse`.
public typealias RoutingConversationAttributesResponse = Model<RoutingConversationAttributesResponseFields>

/// The properties of ``RoutingConversationAttributesResponse``.
public struct RoutingConversationAttributesResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `priority`.
    @_alwaysEmitIntoClient public var priority: Field<Int> { Field("priority") }
    /// `skills`.
    @_alwaysEmitIntoClient public var skills: Field<[RoutingSkill]> { Field("skills") }
    /// `language`.
    @_alwaysEmitIntoClient public var language: Field<Language> { Field("language") }
    /// `label`.
    @_alwaysEmitIntoClient public var label: Field<UtilizationLabel> { Field("label") }
    /// `scoredAgents`.
    @_alwaysEmitIntoClient public var scoredAgents: Field<[ScoredAgent]> { Field("scoredAgents") }
    /// `skillExpression`.
    @_alwaysEmitIntoClient public var skillExpression: Field<String> { Field("skillExpression") }
    /// `skillExpressionId`.
    @_alwaysEmitIntoClient public var skillExpressionId: Field<String> { Field("skillExpressionId") }
}

/// The schema `RoutingSettings`.
public typealias RoutingSettings = Model<RoutingSettingsFields>

/// The properties of ``RoutingSettings``.
public struct RoutingSettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `resetAgentScoreOnPresenceChange`.
    @_alwaysEmitIntoClient public var resetAgentScoreOnPresenceChange: Field<Bool> { Field("resetAgentScoreOnPresenceChange") }
}

/// The schema `TestMessage`.
public typealias TestMessage = Model<TestMessageFields>

/// The properties of ``TestMessage``.
public struct TestMessageFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `to`, required.
    @_alwaysEmitIntoClient public var to: Field<[EmailAddress]> { Field("to") }
    /// `from`, required.
    @_alwaysEmitIntoClient public var from: Field<EmailAddress> { Field("from") }
    /// `subject`.
    @_alwaysEmitIntoClient public var subject: Field<String> { Field("subject") }
    /// `textBody`, required.
    @_alwaysEmitIntoClient public var textBody: Field<String> { Field("textBody") }
    /// `htmlBody`.
    @_alwaysEmitIntoClient public var htmlBody: Field<String> { Field("htmlBody") }
    /// `time`.
    @_alwaysEmitIntoClient public var time: Field<Instant> { Field("time") }
}

/// The schema `TranscriptionSettings`.
public typealias TranscriptionSettings = Model<TranscriptionSettingsFields>

/// The properties of ``TranscriptionSettings``.
public struct TranscriptionSettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `transcription`, required.
    @_alwaysEmitIntoClient public var transcription: Field<TranscriptionSettingsTranscription> { Field("transcription") }
    /// `transcriptionConfidenceThreshold`, required.
    @_alwaysEmitIntoClient public var transcriptionConfidenceThreshold: Field<Int> { Field("transcriptionConfidenceThreshold") }
    /// `lowLatencyTranscriptionEnabled`.
    @_alwaysEmitIntoClient public var lowLatencyTranscriptionEnabled: Field<Bool> { Field("lowLatencyTranscriptionEnabled") }
    /// `contentSearchEnabled`.
    @_alwaysEmitIntoClient public var contentSearchEnabled: Field<Bool> { Field("contentSearchEnabled") }
    /// `pciDssRedactionEnabled`.
    @_alwaysEmitIntoClient public var pciDssRedactionEnabled: Field<Bool> { Field("pciDssRedactionEnabled") }
    /// `piiRedactionEnabled`.
    @_alwaysEmitIntoClient public var piiRedactionEnabled: Field<Bool> { Field("piiRedactionEnabled") }
}

/// A value of `transcription` of ``TranscriptionSettings``, open to those that are newer than this version.
public struct TranscriptionSettingsTranscription: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Disabled`.
    @_alwaysEmitIntoClient public static var disabled: Self { "Disabled" }
    /// `EnabledGlobally`.
    @_alwaysEmitIntoClient public static var enabledGlobally: Self { "EnabledGlobally" }
    /// `EnabledQueueFlow`.
    @_alwaysEmitIntoClient public static var enabledQueueFlow: Self { "EnabledQueueFlow" }
}

/// The schema `UpdateKpiRequest`.
public typealias UpdateKpiRequest = Model<UpdateKpiRequestFields>

/// The properties of ``UpdateKpiRequest``.
public struct UpdateKpiRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<UpdateKpiRequestStatus> { Field("status") }
}

/// A value of `status` of ``UpdateKpiRequest``, open to those that are newer than this version.
public struct UpdateKpiRequestStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Enabled`.
    @_alwaysEmitIntoClient public static var enabled: Self { "Enabled" }
    /// `Disabled`.
    @_alwaysEmitIntoClient public static var disabled: Self { "Disabled" }
}

/// The schema `UpdateSkillDivisionRequest`.
public typealias UpdateSkillDivisionRequest = Model<UpdateSkillDivisionRequestFields>

/// The properties of ``UpdateSkillDivisionRequest``.
public struct UpdateSkillDivisionRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `divisionId`.
    @_alwaysEmitIntoClient public var divisionId: Field<String> { Field("divisionId") }
}

/// The schema `UpdateUtilizationLabelRequest`.
public typealias UpdateUtilizationLabelRequest = Model<UpdateUtilizationLabelRequestFields>

/// The properties of ``UpdateUtilizationLabelRequest``.
public struct UpdateUtilizationLabelRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
}

/// The schema `UtilizationLabel`.
public typealias UtilizationLabel = Model<UtilizationLabelFields>

/// The properties of ``UtilizationLabel``.
public struct UtilizationLabelFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `UtilizationLabelEntityListing`.
public typealias UtilizationLabelEntityListing = Model<UtilizationLabelEntityListingFields>

/// The properties of ``UtilizationLabelEntityListing``.
public struct UtilizationLabelEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[UtilizationLabel]> { Field("entities") }
    /// `pageSize`.
    @_alwaysEmitIntoClient public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`.
    @_alwaysEmitIntoClient public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `total`.
    @_alwaysEmitIntoClient public var total: Field<Int> { Field("total") }
    /// `lastUri`.
    @_alwaysEmitIntoClient public var lastUri: Field<String> { Field("lastUri") }
    /// `firstUri`.
    @_alwaysEmitIntoClient public var firstUri: Field<String> { Field("firstUri") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `nextUri`.
    @_alwaysEmitIntoClient public var nextUri: Field<String> { Field("nextUri") }
    /// `previousUri`.
    @_alwaysEmitIntoClient public var previousUri: Field<String> { Field("previousUri") }
    /// `pageCount`.
    @_alwaysEmitIntoClient public var pageCount: Field<Int> { Field("pageCount") }
}

/// The schema `UtilizationResponse`.
public typealias UtilizationResponse = Model<UtilizationResponseFields>

/// The properties of ``UtilizationResponse``.
public struct UtilizationResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `utilization`.
    @_alwaysEmitIntoClient public var utilization: Field<[String: MediaUtilization]> { Field("utilization") }
    /// `labelUtilizations`.
    @_alwaysEmitIntoClient public var labelUtilizations: Field<[String: LabelUtilizationResponse]> { Field("labelUtilizations") }
    /// `maxInboundCalls`.
    @_alwaysEmitIntoClient public var maxInboundCalls: Field<Int> { Field("maxInboundCalls") }
}

/// The schema `VerificationResult`.
public typealias VerificationResult = Model<VerificationResultFields>

/// The properties of ``VerificationResult``.
public struct VerificationResultFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<VerificationResultStatus> { Field("status") }
    /// `records`.
    @_alwaysEmitIntoClient public var records: Field<[Record]> { Field("records") }
}

/// A value of `status` of ``VerificationResult``, open to those that are newer than this version.
public struct VerificationResultStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `FAILED`.
    @_alwaysEmitIntoClient public static var failed: Self { "FAILED" }
    /// `PENDING`.
    @_alwaysEmitIntoClient public static var pending: Self { "PENDING" }
    /// `VERIFIED`.
    @_alwaysEmitIntoClient public static var verified: Self { "VERIFIED" }
    /// `UNKNOWN`.
    @_alwaysEmitIntoClient public static var unknown: Self { "UNKNOWN" }
}

/// The schema `WrapUpCodeConfig`.
public typealias WrapUpCodeConfig = Model<WrapUpCodeConfigFields>

/// The properties of ``WrapUpCodeConfig``.
public struct WrapUpCodeConfigFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `values`, required.
    @_alwaysEmitIntoClient public var values: Field<[String]> { Field("values") }
}

/// The schema `WrapUpCodeReference`.
public typealias WrapUpCodeReference = Model<WrapUpCodeReferenceFields>

/// The properties of ``WrapUpCodeReference``.
public struct WrapUpCodeReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
}

/// The schema `WrapupCodeEntityListing`.
public typealias WrapupCodeEntityListing = Model<WrapupCodeEntityListingFields>

/// The properties of ``WrapupCodeEntityListing``.
public struct WrapupCodeEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[WrapupCode]> { Field("entities") }
    /// `pageSize`.
    @_alwaysEmitIntoClient public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`.
    @_alwaysEmitIntoClient public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `total`.
    @_alwaysEmitIntoClient public var total: Field<Int> { Field("total") }
    /// `lastUri`.
    @_alwaysEmitIntoClient public var lastUri: Field<String> { Field("lastUri") }
    /// `firstUri`.
    @_alwaysEmitIntoClient public var firstUri: Field<String> { Field("firstUri") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `nextUri`.
    @_alwaysEmitIntoClient public var nextUri: Field<String> { Field("nextUri") }
    /// `previousUri`.
    @_alwaysEmitIntoClient public var previousUri: Field<String> { Field("previousUri") }
    /// `pageCount`.
    @_alwaysEmitIntoClient public var pageCount: Field<Int> { Field("pageCount") }
}

/// The schema `WrapupCodeRequest`.
public typealias WrapupCodeRequest = Model<WrapupCodeRequestFields>

/// The properties of ``WrapupCodeRequest``.
public struct WrapupCodeRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `division`.
    @_alwaysEmitIntoClient public var division: Field<WritableStarrableDivision> { Field("division") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `dateCreated`.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `createdBy`.
    @_alwaysEmitIntoClient public var createdBy: Field<String> { Field("createdBy") }
    /// `modifiedBy`.
    @_alwaysEmitIntoClient public var modifiedBy: Field<String> { Field("modifiedBy") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}
