// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient

/// The schema `AchievedOutcome`.
public typealias AchievedOutcome = Model<AchievedOutcomeFields>

/// The properties of ``AchievedOutcome``.
public struct AchievedOutcomeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `Actions`.
public typealias Actions = Model<ActionsFields>

/// The properties of ``Actions``.
public struct ActionsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `skillsToRemove`.
    @_alwaysEmitIntoClient public var skillsToRemove: Field<[SkillsToRemove]> { Field("skillsToRemove") }
}

/// The schema `AcwSettings`.
public typealias AcwSettings = Model<AcwSettingsFields>

/// The properties of ``AcwSettings``.
public struct AcwSettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `wrapupPrompt`.
    @_alwaysEmitIntoClient public var wrapupPrompt: Field<AcwSettingsWrapupPrompt> { Field("wrapupPrompt") }
    /// `timeoutMs`.
    @_alwaysEmitIntoClient public var timeoutMs: Field<Int> { Field("timeoutMs") }
}

/// A value of `wrapupPrompt` of ``AcwSettings``, open to those that are newer than this version.
public struct AcwSettingsWrapupPrompt: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `MANDATORY`.
    @_alwaysEmitIntoClient public static var mandatory: Self { "MANDATORY" }
    /// `OPTIONAL`.
    @_alwaysEmitIntoClient public static var optional: Self { "OPTIONAL" }
    /// `MANDATORY_TIMEOUT`.
    @_alwaysEmitIntoClient public static var mandatoryTimeout: Self { "MANDATORY_TIMEOUT" }
    /// `MANDATORY_FORCED_TIMEOUT`.
    @_alwaysEmitIntoClient public static var mandatoryForcedTimeout: Self { "MANDATORY_FORCED_TIMEOUT" }
    /// `AGENT_REQUESTED`.
    @_alwaysEmitIntoClient public static var agentRequested: Self { "AGENT_REQUESTED" }
}

/// The schema `AdditionalLanguagesIntent`.
public typealias AdditionalLanguagesIntent = Model<AdditionalLanguagesIntentFields>

/// The properties of ``AdditionalLanguagesIntent``.
public struct AdditionalLanguagesIntentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `utterances`.
    @_alwaysEmitIntoClient public var utterances: Field<[NluUtterance]> { Field("utterances") }
}

/// The schema `AdditionalLanguagesSynonyms`.
public typealias AdditionalLanguagesSynonyms = Model<AdditionalLanguagesSynonymsFields>

/// The properties of ``AdditionalLanguagesSynonyms``.
public struct AdditionalLanguagesSynonymsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `synonyms`, set by the platform.
    @_alwaysEmitIntoClient public var synonyms: Field<[String]> { Field("synonyms") }
}

/// The schema `Address`.
public typealias Address = Model<AddressFields>

/// The properties of ``Address``.
public struct AddressFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `nameRaw`.
    @_alwaysEmitIntoClient public var nameRaw: Field<String> { Field("nameRaw") }
    /// `addressNormalized`.
    @_alwaysEmitIntoClient public var addressNormalized: Field<String> { Field("addressNormalized") }
    /// `addressRaw`.
    @_alwaysEmitIntoClient public var addressRaw: Field<String> { Field("addressRaw") }
    /// `addressDisplayable`.
    @_alwaysEmitIntoClient public var addressDisplayable: Field<String> { Field("addressDisplayable") }
}

/// The schema `AddressableEntityRef`.
public typealias AddressableEntityRef = Model<AddressableEntityRefFields>

/// The properties of ``AddressableEntityRef``.
public struct AddressableEntityRefFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `AdjustableLiveSpeakerDetection`.
public typealias AdjustableLiveSpeakerDetection = Model<AdjustableLiveSpeakerDetectionFields>

/// The properties of ``AdjustableLiveSpeakerDetection``.
public struct AdjustableLiveSpeakerDetectionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `mode`.
    @_alwaysEmitIntoClient public var mode: Field<AdjustableLiveSpeakerDetectionMode> { Field("mode") }
    /// `preconnectDuration`.
    @_alwaysEmitIntoClient public var preconnectDuration: Field<String> { Field("preconnectDuration") }
    /// `eventName`.
    @_alwaysEmitIntoClient public var eventName: Field<String> { Field("eventName") }
    /// `isPersonLikely`.
    @_alwaysEmitIntoClient public var isPersonLikely: Field<Bool> { Field("isPersonLikely") }
    /// `totalRingbacks`.
    @_alwaysEmitIntoClient public var totalRingbacks: Field<Int> { Field("totalRingbacks") }
    /// `lineConnected`.
    @_alwaysEmitIntoClient public var lineConnected: Field<Bool> { Field("lineConnected") }
}

/// A value of `mode` of ``AdjustableLiveSpeakerDetection``, open to those that are newer than this version.
public struct AdjustableLiveSpeakerDetectionMode: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "unknown" }
    /// `disabled`.
    @_alwaysEmitIntoClient public static var disabled: Self { "disabled" }
    /// `low`.
    @_alwaysEmitIntoClient public static var low: Self { "low" }
    /// `medium`.
    @_alwaysEmitIntoClient public static var medium: Self { "medium" }
    /// `high`.
    @_alwaysEmitIntoClient public static var high: Self { "high" }
}

/// The schema `AfterCallWork`.
public typealias AfterCallWork = Model<AfterCallWorkFields>

/// The properties of ``AfterCallWork``.
public struct AfterCallWorkFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `startTime`.
    @_alwaysEmitIntoClient public var startTime: Field<Instant> { Field("startTime") }
    /// `endTime`.
    @_alwaysEmitIntoClient public var endTime: Field<Instant> { Field("endTime") }
    /// `state`.
    @_alwaysEmitIntoClient public var state: Field<AfterCallWorkState> { Field("state") }
}

/// A value of `state` of ``AfterCallWork``, open to those that are newer than this version.
public struct AfterCallWorkState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "unknown" }
    /// `notApplicable`.
    @_alwaysEmitIntoClient public static var notApplicable: Self { "notApplicable" }
    /// `skipped`.
    @_alwaysEmitIntoClient public static var skipped: Self { "skipped" }
    /// `pending`.
    @_alwaysEmitIntoClient public static var pending: Self { "pending" }
    /// `complete`.
    @_alwaysEmitIntoClient public static var complete: Self { "complete" }
}

/// The schema `AgentDirectRoutingBackupSettings`.
public typealias AgentDirectRoutingBackupSettings = Model<AgentDirectRoutingBackupSettingsFields>

/// The properties of ``AgentDirectRoutingBackupSettings``.
public struct AgentDirectRoutingBackupSettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `queueId`.
    @_alwaysEmitIntoClient public var queueId: Field<String> { Field("queueId") }
    /// `userId`.
    @_alwaysEmitIntoClient public var userId: Field<String> { Field("userId") }
    /// `waitForAgent`.
    @_alwaysEmitIntoClient public var waitForAgent: Field<Bool> { Field("waitForAgent") }
    /// `agentWaitSeconds`.
    @_alwaysEmitIntoClient public var agentWaitSeconds: Field<Int> { Field("agentWaitSeconds") }
    /// `backedUpUsers`, set by the platform.
    @_alwaysEmitIntoClient public var backedUpUsers: Field<[String]> { Field("backedUpUsers") }
}

/// The schema `AgentMaxUtilizationResponse`.
public typealias AgentMaxUtilizationResponse = Model<AgentMaxUtilizationResponseFields>

/// The properties of ``AgentMaxUtilizationResponse``.
public struct AgentMaxUtilizationResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `utilization`.
    @_alwaysEmitIntoClient public var utilization: Field<[String: MediaUtilization]> { Field("utilization") }
    /// `labelUtilizations`.
    @_alwaysEmitIntoClient public var labelUtilizations: Field<[String: LabelUtilizationResponse]> { Field("labelUtilizations") }
    /// `maxInboundCalls`.
    @_alwaysEmitIntoClient public var maxInboundCalls: Field<Int> { Field("maxInboundCalls") }
    /// `level`.
    @_alwaysEmitIntoClient public var level: Field<AgentMaxUtilizationResponseLevel> { Field("level") }
}

/// A value of `level` of ``AgentMaxUtilizationResponse``, open to those that are newer than this version.
public struct AgentMaxUtilizationResponseLevel: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Agent`.
    @_alwaysEmitIntoClient public static var agent: Self { "Agent" }
    /// `Organization`.
    @_alwaysEmitIntoClient public static var organization: Self { "Organization" }
}

/// The schema `AgentOwnedRouting`.
public typealias AgentOwnedRouting = Model<AgentOwnedRoutingFields>

/// The properties of ``AgentOwnedRouting``.
public struct AgentOwnedRoutingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `enableAgentOwnedCallbacks`.
    @_alwaysEmitIntoClient public var enableAgentOwnedCallbacks: Field<Bool> { Field("enableAgentOwnedCallbacks") }
    /// `maxOwnedCallbackHours`.
    @_alwaysEmitIntoClient public var maxOwnedCallbackHours: Field<Int> { Field("maxOwnedCallbackHours") }
    /// `maxOwnedCallbackDelayHours`.
    @_alwaysEmitIntoClient public var maxOwnedCallbackDelayHours: Field<Int> { Field("maxOwnedCallbackDelayHours") }
}

/// The schema `AgenticVersionAddressableEntity`.
public typealias AgenticVersionAddressableEntity = Model<AgenticVersionAddressableEntityFields>

/// The properties of ``AgenticVersionAddressableEntity``.
public struct AgenticVersionAddressableEntityFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `version`.
    @_alwaysEmitIntoClient public var version: Field<String> { Field("version") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `AgenticVirtualAgent`.
public typealias AgenticVirtualAgent = Model<AgenticVirtualAgentFields>

/// The properties of ``AgenticVirtualAgent``.
public struct AgenticVirtualAgentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `dateCreated`.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<AgenticVirtualAgentStatus> { Field("status") }
    /// `latestSavedVersion`.
    @_alwaysEmitIntoClient public var latestSavedVersion: Field<AgenticVersionAddressableEntity> { Field("latestSavedVersion") }
    /// `latestProductionReadyVersion`.
    @_alwaysEmitIntoClient public var latestProductionReadyVersion: Field<AgenticVersionAddressableEntity> { Field("latestProductionReadyVersion") }
    /// `imageUri`.
    @_alwaysEmitIntoClient public var imageUri: Field<String> { Field("imageUri") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `status` of ``AgenticVirtualAgent``, open to those that are newer than this version.
public struct AgenticVirtualAgentStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Draft`.
    @_alwaysEmitIntoClient public static var draft: Self { "Draft" }
    /// `Published`.
    @_alwaysEmitIntoClient public static var published: Self { "Published" }
}

/// The schema `AgenticVirtualAgentEntityListing`.
public typealias AgenticVirtualAgentEntityListing = Model<AgenticVirtualAgentEntityListingFields>

/// The properties of ``AgenticVirtualAgentEntityListing``.
public struct AgenticVirtualAgentEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[AgenticVirtualAgent]> { Field("entities") }
    /// `pageSize`.
    @_alwaysEmitIntoClient public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`.
    @_alwaysEmitIntoClient public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `total`.
    @_alwaysEmitIntoClient public var total: Field<Int> { Field("total") }
    /// `pageCount`.
    @_alwaysEmitIntoClient public var pageCount: Field<Int> { Field("pageCount") }
}

/// The schema `AgenticVirtualAgentJob`.
public typealias AgenticVirtualAgentJob = Model<AgenticVirtualAgentJobFields>

/// The properties of ``AgenticVirtualAgentJob``.
public struct AgenticVirtualAgentJobFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<AgenticVirtualAgentJobStatus> { Field("status") }
    /// `errors`.
    @_alwaysEmitIntoClient public var errors: Field<[ErrorBody]> { Field("errors") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `status` of ``AgenticVirtualAgentJob``, open to those that are newer than this version.
public struct AgenticVirtualAgentJobStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `InProgress`.
    @_alwaysEmitIntoClient public static var inProgress: Self { "InProgress" }
    /// `Succeeded`.
    @_alwaysEmitIntoClient public static var succeeded: Self { "Succeeded" }
    /// `Failed`.
    @_alwaysEmitIntoClient public static var failed: Self { "Failed" }
}

/// The schema `AgenticVirtualAgentVersionPublish`.
public typealias AgenticVirtualAgentVersionPublish = Model<AgenticVirtualAgentVersionPublishFields>

/// The properties of ``AgenticVirtualAgentVersionPublish``.
public struct AgenticVirtualAgentVersionPublishFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `status`, required.
    @_alwaysEmitIntoClient public var status: Field<AgenticVirtualAgentVersionPublishStatus> { Field("status") }
}

/// A value of `status` of ``AgenticVirtualAgentVersionPublish``, open to those that are newer than this version.
public struct AgenticVirtualAgentVersionPublishStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `TestReady`.
    @_alwaysEmitIntoClient public static var testReady: Self { "TestReady" }
    /// `ProductionReady`.
    @_alwaysEmitIntoClient public static var productionReady: Self { "ProductionReady" }
}

/// The schema `AgenticVirtualAgentVersionPublishJob`.
public typealias AgenticVirtualAgentVersionPublishJob = Model<AgenticVirtualAgentVersionPublishJobFields>

/// The properties of ``AgenticVirtualAgentVersionPublishJob``.
public struct AgenticVirtualAgentVersionPublishJobFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<AgenticVirtualAgentVersionPublishJobStatus> { Field("status") }
    /// `errors`.
    @_alwaysEmitIntoClient public var errors: Field<[ErrorBody]> { Field("errors") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `status` of ``AgenticVirtualAgentVersionPublishJob``, open to those that are newer than this version.
public struct AgenticVirtualAgentVersionPublishJobStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `InProgress`.
    @_alwaysEmitIntoClient public static var inProgress: Self { "InProgress" }
    /// `Succeeded`.
    @_alwaysEmitIntoClient public static var succeeded: Self { "Succeeded" }
    /// `Failed`.
    @_alwaysEmitIntoClient public static var failed: Self { "Failed" }
}

/// The schema `AgenticVirtualAgentVersionPublishJobRequest`.
public typealias AgenticVirtualAgentVersionPublishJobRequest = Model<AgenticVirtualAgentVersionPublishJobRequestFields>

/// The properties of ``AgenticVirtualAgentVersionPublishJobRequest``.
public struct AgenticVirtualAgentVersionPublishJobRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `virtualAgentVersion`, required.
    @_alwaysEmitIntoClient public var virtualAgentVersion: Field<AgenticVirtualAgentVersionPublish> { Field("virtualAgentVersion") }
}

/// The schema `AggregateMetricData`.
public typealias AggregateMetricData = Model<AggregateMetricDataFields>

/// The properties of ``AggregateMetricData``.
public struct AggregateMetricDataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `metric`.
    @_alwaysEmitIntoClient public var metric: Field<String> { Field("metric") }
    /// `qualifier`.
    @_alwaysEmitIntoClient public var qualifier: Field<String> { Field("qualifier") }
    /// `stats`.
    @_alwaysEmitIntoClient public var stats: Field<StatisticalSummary> { Field("stats") }
}

/// The schema `AggregateViewData`.
public typealias AggregateViewData = Model<AggregateViewDataFields>

/// The properties of ``AggregateViewData``.
public struct AggregateViewDataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `stats`.
    @_alwaysEmitIntoClient public var stats: Field<StatisticalSummary> { Field("stats") }
}

/// The schema `AggregationRange`.
public typealias AggregationRange = Model<AggregationRangeFields>

/// The properties of ``AggregationRange``.
public struct AggregationRangeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `gte`.
    @_alwaysEmitIntoClient public var gte: Field<Double> { Field("gte") }
    /// `lt`.
    @_alwaysEmitIntoClient public var lt: Field<Double> { Field("lt") }
}

/// The schema `AggregationResult`.
public typealias AggregationResult = Model<AggregationResultFields>

/// The properties of ``AggregationResult``.
public struct AggregationResultFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<AggregationResultType> { Field("type") }
    /// `dimension`.
    @_alwaysEmitIntoClient public var dimension: Field<String> { Field("dimension") }
    /// `metric`.
    @_alwaysEmitIntoClient public var metric: Field<String> { Field("metric") }
    /// `count`.
    @_alwaysEmitIntoClient public var count: Field<Int> { Field("count") }
    /// `results`.
    @_alwaysEmitIntoClient public var results: Field<[AggregationResultEntry]> { Field("results") }
}

/// A value of `type` of ``AggregationResult``, open to those that are newer than this version.
public struct AggregationResultType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `termFrequency`.
    @_alwaysEmitIntoClient public static var termFrequency: Self { "termFrequency" }
    /// `numericRange`.
    @_alwaysEmitIntoClient public static var numericRange: Self { "numericRange" }
}

/// The schema `AggregationResultEntry`.
public typealias AggregationResultEntry = Model<AggregationResultEntryFields>

/// The properties of ``AggregationResultEntry``.
public struct AggregationResultEntryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `count`.
    @_alwaysEmitIntoClient public var count: Field<Int> { Field("count") }
    /// `value`.
    @_alwaysEmitIntoClient public var value: Field<String> { Field("value") }
    /// `gte`.
    @_alwaysEmitIntoClient public var gte: Field<Double> { Field("gte") }
    /// `lt`.
    @_alwaysEmitIntoClient public var lt: Field<Double> { Field("lt") }
}

/// The schema `AiAnswer`.
public typealias AiAnswer = Model<AiAnswerFields>

/// The properties of ``AiAnswer``.
public struct AiAnswerFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `answerId`.
    @_alwaysEmitIntoClient public var answerId: Field<String> { Field("answerId") }
    /// `explanation`.
    @_alwaysEmitIntoClient public var explanation: Field<String> { Field("explanation") }
    /// `failureType`.
    @_alwaysEmitIntoClient public var failureType: Field<AiAnswerFailureType> { Field("failureType") }
    /// `markedNotApplicable`.
    @_alwaysEmitIntoClient public var markedNotApplicable: Field<Bool> { Field("markedNotApplicable") }
}

/// A value of `failureType` of ``AiAnswer``, open to those that are newer than this version.
public struct AiAnswerFailureType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `LowConfidenceError`.
    @_alwaysEmitIntoClient public static var lowConfidenceError: Self { "LowConfidenceError" }
    /// `ParsingError`.
    @_alwaysEmitIntoClient public static var parsingError: Self { "ParsingError" }
    /// `ServiceError`.
    @_alwaysEmitIntoClient public static var serviceError: Self { "ServiceError" }
    /// `LowHistoricalAccuracyError`.
    @_alwaysEmitIntoClient public static var lowHistoricalAccuracyError: Self { "LowHistoricalAccuracyError" }
}

/// The schema `AiScoring`.
public typealias AiScoring = Model<AiScoringFields>

/// The properties of ``AiScoring``.
public struct AiScoringFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `failureType`, set by the platform.
    @_alwaysEmitIntoClient public var failureType: Field<AiScoringFailureType> { Field("failureType") }
    /// `pending`, set by the platform.
    @_alwaysEmitIntoClient public var pending: Field<Bool> { Field("pending") }
    /// `dateLastChanged`, set by the platform.
    @_alwaysEmitIntoClient public var dateLastChanged: Field<Instant> { Field("dateLastChanged") }
}

/// A value of `failureType` of ``AiScoring``, open to those that are newer than this version.
public struct AiScoringFailureType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `QuotaReached`.
    @_alwaysEmitIntoClient public static var quotaReached: Self { "QuotaReached" }
    /// `ParsingError`.
    @_alwaysEmitIntoClient public static var parsingError: Self { "ParsingError" }
    /// `ServiceError`.
    @_alwaysEmitIntoClient public static var serviceError: Self { "ServiceError" }
    /// `InvalidRequest`.
    @_alwaysEmitIntoClient public static var invalidRequest: Self { "InvalidRequest" }
    /// `DuplicateFormSameAgent`.
    @_alwaysEmitIntoClient public static var duplicateFormSameAgent: Self { "DuplicateFormSameAgent" }
    /// `Unauthorized`.
    @_alwaysEmitIntoClient public static var unauthorized: Self { "Unauthorized" }
    /// `DuplicateAutomatedFormWithCopiedScore`.
    @_alwaysEmitIntoClient public static var duplicateAutomatedFormWithCopiedScore: Self { "DuplicateAutomatedFormWithCopiedScore" }
}

/// The schema `AiScoringSetting`.
public typealias AiScoringSetting = Model<AiScoringSettingFields>

/// The properties of ``AiScoringSetting``.
public struct AiScoringSettingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `enabled`.
    @_alwaysEmitIntoClient public var enabled: Field<Bool> { Field("enabled") }
}

/// The schema `AiScoringSettings`.
public typealias AiScoringSettings = Model<AiScoringSettingsFields>

/// The properties of ``AiScoringSettings``.
public struct AiScoringSettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `questionGroupSettings`.
    @_alwaysEmitIntoClient public var questionGroupSettings: Field<[QuestionGroupSettings]> { Field("questionGroupSettings") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `ApiUsageClientQuery`.
public typealias ApiUsageClientQuery = Model<ApiUsageClientQueryFields>

/// The properties of ``ApiUsageClientQuery``.
public struct ApiUsageClientQueryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `interval`, required, an interval: two dates of ISO 8601 with `/` between them.
    @_alwaysEmitIntoClient public var interval: Field<String> { Field("interval") }
    /// `granularity`.
    @_alwaysEmitIntoClient public var granularity: Field<ApiUsageClientQueryGranularity> { Field("granularity") }
    /// `metrics`.
    @_alwaysEmitIntoClient public var metrics: Field<[ApiUsageClientQueryMetrics]> { Field("metrics") }
    /// `groupBy`.
    @_alwaysEmitIntoClient public var groupBy: Field<[ApiUsageClientQueryGroupBy]> { Field("groupBy") }
}

/// A value of `granularity` of ``ApiUsageClientQuery``, open to those that are newer than this version.
public struct ApiUsageClientQueryGranularity: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Day`.
    @_alwaysEmitIntoClient public static var day: Self { "Day" }
    /// `Week`.
    @_alwaysEmitIntoClient public static var week: Self { "Week" }
    /// `Month`.
    @_alwaysEmitIntoClient public static var month: Self { "Month" }
}

/// A value of `metrics` of ``ApiUsageClientQuery``, open to those that are newer than this version.
public struct ApiUsageClientQueryMetrics: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Status200`.
    @_alwaysEmitIntoClient public static var status200: Self { "Status200" }
    /// `Status300`.
    @_alwaysEmitIntoClient public static var status300: Self { "Status300" }
    /// `Status400`.
    @_alwaysEmitIntoClient public static var status400: Self { "Status400" }
    /// `Status500`.
    @_alwaysEmitIntoClient public static var status500: Self { "Status500" }
    /// `Status429`.
    @_alwaysEmitIntoClient public static var status429: Self { "Status429" }
    /// `Requests`.
    @_alwaysEmitIntoClient public static var requests: Self { "Requests" }
}

/// A value of `groupBy` of ``ApiUsageClientQuery``, open to those that are newer than this version.
public struct ApiUsageClientQueryGroupBy: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `OAuthClientId`.
    @_alwaysEmitIntoClient public static var oAuthClientId: Self { "OAuthClientId" }
    /// `OrganizationId`.
    @_alwaysEmitIntoClient public static var organizationId: Self { "OrganizationId" }
    /// `TemplateUri`.
    @_alwaysEmitIntoClient public static var templateUri: Self { "TemplateUri" }
    /// `HttpMethod`.
    @_alwaysEmitIntoClient public static var httpMethod: Self { "HttpMethod" }
}

/// The schema `ApiUsageQueryResult`.
public typealias ApiUsageQueryResult = Model<ApiUsageQueryResultFields>

/// The properties of ``ApiUsageQueryResult``.
public struct ApiUsageQueryResultFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `results`.
    @_alwaysEmitIntoClient public var results: Field<[ApiUsageRow]> { Field("results") }
    /// `queryStatus`.
    @_alwaysEmitIntoClient public var queryStatus: Field<ApiUsageQueryResultQueryStatus> { Field("queryStatus") }
    /// `cursors`.
    @_alwaysEmitIntoClient public var cursors: Field<Cursors> { Field("cursors") }
}

/// A value of `queryStatus` of ``ApiUsageQueryResult``, open to those that are newer than this version.
public struct ApiUsageQueryResultQueryStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Complete`.
    @_alwaysEmitIntoClient public static var complete: Self { "Complete" }
    /// `Failed`.
    @_alwaysEmitIntoClient public static var failed: Self { "Failed" }
    /// `Running`.
    @_alwaysEmitIntoClient public static var running: Self { "Running" }
}

/// The schema `ApiUsageRow`.
public typealias ApiUsageRow = Model<ApiUsageRowFields>

/// The properties of ``ApiUsageRow``.
public struct ApiUsageRowFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `clientId`.
    @_alwaysEmitIntoClient public var clientId: Field<String> { Field("clientId") }
    /// `clientName`.
    @_alwaysEmitIntoClient public var clientName: Field<String> { Field("clientName") }
    /// `organizationId`.
    @_alwaysEmitIntoClient public var organizationId: Field<String> { Field("organizationId") }
    /// `userId`.
    @_alwaysEmitIntoClient public var userId: Field<String> { Field("userId") }
    /// `templateUri`.
    @_alwaysEmitIntoClient public var templateUri: Field<String> { Field("templateUri") }
    /// `httpMethod`.
    @_alwaysEmitIntoClient public var httpMethod: Field<String> { Field("httpMethod") }
    /// `status200`.
    @_alwaysEmitIntoClient public var status200: Field<Int> { Field("status200") }
    /// `status300`.
    @_alwaysEmitIntoClient public var status300: Field<Int> { Field("status300") }
    /// `status400`.
    @_alwaysEmitIntoClient public var status400: Field<Int> { Field("status400") }
    /// `status500`.
    @_alwaysEmitIntoClient public var status500: Field<Int> { Field("status500") }
    /// `status429`.
    @_alwaysEmitIntoClient public var status429: Field<Int> { Field("status429") }
    /// `requests`.
    @_alwaysEmitIntoClient public var requests: Field<Int> { Field("requests") }
    /// `date`.
    @_alwaysEmitIntoClient public var date: Field<Instant> { Field("date") }
}

/// The schema `AppleOpaqueId`.
public typealias AppleOpaqueId = Model<AppleOpaqueIdFields>

/// The properties of ``AppleOpaqueId``.
public struct AppleOpaqueIdFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `value`.
    @_alwaysEmitIntoClient public var value: Field<String> { Field("value") }
}

/// The schema `AssignedSegment`.
public typealias AssignedSegment = Model<AssignedSegmentFields>

/// The properties of ``AssignedSegment``.
public struct AssignedSegmentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `AssistanceCondition`.
public typealias AssistanceCondition = Model<AssistanceConditionFields>

/// The properties of ``AssistanceCondition``.
public struct AssistanceConditionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `operator`.
    @_alwaysEmitIntoClient public var `operator`: Field<AssistanceConditionOperator> { Field("operator") }
    /// `topicIds`.
    @_alwaysEmitIntoClient public var topicIds: Field<[String]> { Field("topicIds") }
}

/// A value of `operator` of ``AssistanceCondition``, open to those that are newer than this version.
public struct AssistanceConditionOperator: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `EXISTS`.
    @_alwaysEmitIntoClient public static var exists: Self { "EXISTS" }
    /// `NOTEXISTS`.
    @_alwaysEmitIntoClient public static var notexists: Self { "NOTEXISTS" }
}

/// The schema `Assistant`.
public typealias Assistant = Model<AssistantFields>

/// The properties of ``Assistant``.
public struct AssistantFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `dateCreated`, set by the platform.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`, set by the platform.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `createdBy`, set by the platform.
    @_alwaysEmitIntoClient public var createdBy: Field<UserReference> { Field("createdBy") }
    /// `modifiedBy`, set by the platform.
    @_alwaysEmitIntoClient public var modifiedBy: Field<UserReference> { Field("modifiedBy") }
    /// `googleDialogflowConfig`.
    @_alwaysEmitIntoClient public var googleDialogflowConfig: Field<GoogleDialogflowConfig> { Field("googleDialogflowConfig") }
    /// `transcriptionConfig`, required.
    @_alwaysEmitIntoClient public var transcriptionConfig: Field<TranscriptionConfig> { Field("transcriptionConfig") }
    /// `knowledgeSuggestionConfig`.
    @_alwaysEmitIntoClient public var knowledgeSuggestionConfig: Field<KnowledgeSuggestionConfig> { Field("knowledgeSuggestionConfig") }
    /// `state`, set by the platform.
    @_alwaysEmitIntoClient public var state: Field<AssistantState> { Field("state") }
    /// `copilot`, set by the platform.
    @_alwaysEmitIntoClient public var copilot: Field<Copilot> { Field("copilot") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `variationParent`, set by the platform.
    @_alwaysEmitIntoClient public var variationParent: Field<AddressableEntityRef> { Field("variationParent") }
}

/// A value of `state` of ``Assistant``, open to those that are newer than this version.
public struct AssistantState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Active`.
    @_alwaysEmitIntoClient public static var active: Self { "Active" }
    /// `Inactive`.
    @_alwaysEmitIntoClient public static var inactive: Self { "Inactive" }
}

/// The schema `AssistantQueue`.
public typealias AssistantQueue = Model<AssistantQueueFields>

/// The properties of ``AssistantQueue``.
public struct AssistantQueueFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `mediaTypes`, required.
    @_alwaysEmitIntoClient public var mediaTypes: Field<[AssistantQueueMediaTypes]> { Field("mediaTypes") }
    /// `assistant`, set by the platform.
    @_alwaysEmitIntoClient public var assistant: Field<Assistant> { Field("assistant") }
    /// `dateCreated`, set by the platform.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`, set by the platform.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `mediaTypes` of ``AssistantQueue``, open to those that are newer than this version.
public struct AssistantQueueMediaTypes: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Call`.
    @_alwaysEmitIntoClient public static var call: Self { "Call" }
    /// `Email`.
    @_alwaysEmitIntoClient public static var email: Self { "Email" }
    /// `Message`.
    @_alwaysEmitIntoClient public static var message: Self { "Message" }
}

/// The schema `AsyncConversationQuery`.
public typealias AsyncConversationQuery = Model<AsyncConversationQueryFields>

/// The properties of ``AsyncConversationQuery``.
public struct AsyncConversationQueryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `conversationFilters`.
    @_alwaysEmitIntoClient public var conversationFilters: Field<[ConversationDetailQueryFilter]> { Field("conversationFilters") }
    /// `segmentFilters`.
    @_alwaysEmitIntoClient public var segmentFilters: Field<[SegmentDetailQueryFilter]> { Field("segmentFilters") }
    /// `evaluationFilters`.
    @_alwaysEmitIntoClient public var evaluationFilters: Field<[EvaluationDetailQueryFilter]> { Field("evaluationFilters") }
    /// `surveyFilters`.
    @_alwaysEmitIntoClient public var surveyFilters: Field<[SurveyDetailQueryFilter]> { Field("surveyFilters") }
    /// `resolutionFilters`.
    @_alwaysEmitIntoClient public var resolutionFilters: Field<[ResolutionDetailQueryFilter]> { Field("resolutionFilters") }
    /// `order`.
    @_alwaysEmitIntoClient public var order: Field<AsyncConversationQueryOrder> { Field("order") }
    /// `orderBy`.
    @_alwaysEmitIntoClient public var orderBy: Field<AsyncConversationQueryOrderBy> { Field("orderBy") }
    /// `interval`, required, an interval: two dates of ISO 8601 with `/` between them.
    @_alwaysEmitIntoClient public var interval: Field<String> { Field("interval") }
    /// `limit`.
    @_alwaysEmitIntoClient public var limit: Field<Int> { Field("limit") }
    /// `startOfDayIntervalMatching`.
    @_alwaysEmitIntoClient public var startOfDayIntervalMatching: Field<Bool> { Field("startOfDayIntervalMatching") }
}

/// A value of `order` of ``AsyncConversationQuery``, open to those that are newer than this version.
public struct AsyncConversationQueryOrder: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `asc`.
    @_alwaysEmitIntoClient public static var asc: Self { "asc" }
    /// `desc`.
    @_alwaysEmitIntoClient public static var desc: Self { "desc" }
    /// `unordered`.
    @_alwaysEmitIntoClient public static var unordered: Self { "unordered" }
}

/// A value of `orderBy` of ``AsyncConversationQuery``, open to those that are newer than this version.
public struct AsyncConversationQueryOrderBy: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `conversationStart`.
    @_alwaysEmitIntoClient public static var conversationStart: Self { "conversationStart" }
    /// `conversationEnd`.
    @_alwaysEmitIntoClient public static var conversationEnd: Self { "conversationEnd" }
    /// `segmentStart`.
    @_alwaysEmitIntoClient public static var segmentStart: Self { "segmentStart" }
    /// `segmentEnd`.
    @_alwaysEmitIntoClient public static var segmentEnd: Self { "segmentEnd" }
}

/// The schema `AsyncQueryResponse`.
public typealias AsyncQueryResponse = Model<AsyncQueryResponseFields>

/// The properties of ``AsyncQueryResponse``.
public struct AsyncQueryResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `jobId`.
    @_alwaysEmitIntoClient public var jobId: Field<String> { Field("jobId") }
}

/// The schema `AsyncQueryStatus`.
public typealias AsyncQueryStatus = Model<AsyncQueryStatusFields>

/// The properties of ``AsyncQueryStatus``.
public struct AsyncQueryStatusFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `state`.
    @_alwaysEmitIntoClient public var state: Field<AsyncQueryStatusState> { Field("state") }
    /// `errorMessage`.
    @_alwaysEmitIntoClient public var errorMessage: Field<String> { Field("errorMessage") }
    /// `expirationDate`.
    @_alwaysEmitIntoClient public var expirationDate: Field<Instant> { Field("expirationDate") }
    /// `submissionDate`.
    @_alwaysEmitIntoClient public var submissionDate: Field<Instant> { Field("submissionDate") }
    /// `completionDate`.
    @_alwaysEmitIntoClient public var completionDate: Field<Instant> { Field("completionDate") }
}

/// A value of `state` of ``AsyncQueryStatus``, open to those that are newer than this version.
public struct AsyncQueryStatusState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `QUEUED`.
    @_alwaysEmitIntoClient public static var queued: Self { "QUEUED" }
    /// `PENDING`.
    @_alwaysEmitIntoClient public static var pending: Self { "PENDING" }
    /// `FAILED`.
    @_alwaysEmitIntoClient public static var failed: Self { "FAILED" }
    /// `CANCELLED`.
    @_alwaysEmitIntoClient public static var cancelled: Self { "CANCELLED" }
    /// `FULFILLED`.
    @_alwaysEmitIntoClient public static var fulfilled: Self { "FULFILLED" }
    /// `EXPIRED`.
    @_alwaysEmitIntoClient public static var expired: Self { "EXPIRED" }
}

/// The schema `AsyncUserDetailsQuery`.
public typealias AsyncUserDetailsQuery = Model<AsyncUserDetailsQueryFields>

/// The properties of ``AsyncUserDetailsQuery``.
public struct AsyncUserDetailsQueryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `interval`, required, an interval: two dates of ISO 8601 with `/` between them.
    @_alwaysEmitIntoClient public var interval: Field<String> { Field("interval") }
    /// `userFilters`.
    @_alwaysEmitIntoClient public var userFilters: Field<[UserDetailQueryFilter]> { Field("userFilters") }
    /// `presenceFilters`.
    @_alwaysEmitIntoClient public var presenceFilters: Field<[PresenceDetailQueryFilter]> { Field("presenceFilters") }
    /// `routingStatusFilters`.
    @_alwaysEmitIntoClient public var routingStatusFilters: Field<[RoutingStatusDetailQueryFilter]> { Field("routingStatusFilters") }
    /// `order`.
    @_alwaysEmitIntoClient public var order: Field<AsyncUserDetailsQueryOrder> { Field("order") }
    /// `limit`.
    @_alwaysEmitIntoClient public var limit: Field<Int> { Field("limit") }
}

/// A value of `order` of ``AsyncUserDetailsQuery``, open to those that are newer than this version.
public struct AsyncUserDetailsQueryOrder: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `asc`.
    @_alwaysEmitIntoClient public static var asc: Self { "asc" }
    /// `desc`.
    @_alwaysEmitIntoClient public static var desc: Self { "desc" }
    /// `unordered`.
    @_alwaysEmitIntoClient public static var unordered: Self { "unordered" }
}

/// The schema `Attachment`.
public typealias Attachment = Model<AttachmentFields>

/// The properties of ``Attachment``.
public struct AttachmentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `attachmentId`.
    @_alwaysEmitIntoClient public var attachmentId: Field<String> { Field("attachmentId") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `contentUri`.
    @_alwaysEmitIntoClient public var contentUri: Field<String> { Field("contentUri") }
    /// `contentType`.
    @_alwaysEmitIntoClient public var contentType: Field<String> { Field("contentType") }
    /// `contentLength`.
    @_alwaysEmitIntoClient public var contentLength: Field<Int> { Field("contentLength") }
    /// `inlineImage`.
    @_alwaysEmitIntoClient public var inlineImage: Field<Bool> { Field("inlineImage") }
}

/// The schema `AudioFormat`.
public typealias AudioFormat = Model<AudioFormatFields>

/// The properties of ``AudioFormat``.
public struct AudioFormatFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `channels`, set by the platform.
    @_alwaysEmitIntoClient public var channels: Field<Int> { Field("channels") }
    /// `bitsPerSample`, set by the platform.
    @_alwaysEmitIntoClient public var bitsPerSample: Field<Int> { Field("bitsPerSample") }
    /// `sampleRate`, set by the platform.
    @_alwaysEmitIntoClient public var sampleRate: Field<Int> { Field("sampleRate") }
    /// `encoding`, set by the platform.
    @_alwaysEmitIntoClient public var encoding: Field<AudioFormatEncoding> { Field("encoding") }
}

/// A value of `encoding` of ``AudioFormat``, open to those that are newer than this version.
public struct AudioFormatEncoding: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ULAW`.
    @_alwaysEmitIntoClient public static var ulaw: Self { "ULAW" }
    /// `ALAW`.
    @_alwaysEmitIntoClient public static var alaw: Self { "ALAW" }
    /// `PCM`.
    @_alwaysEmitIntoClient public static var pcm: Self { "PCM" }
}

/// The schema `AuditQuerySort`.
public typealias AuditQuerySort = Model<AuditQuerySortFields>

/// The properties of ``AuditQuerySort``.
public struct AuditQuerySortFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<AuditQuerySortName> { Field("name") }
    /// `sortOrder`, required.
    @_alwaysEmitIntoClient public var sortOrder: Field<AuditQuerySortSortOrder> { Field("sortOrder") }
}

/// A value of `name` of ``AuditQuerySort``, open to those that are newer than this version.
public struct AuditQuerySortName: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Timestamp`.
    @_alwaysEmitIntoClient public static var timestamp: Self { "Timestamp" }
}

/// A value of `sortOrder` of ``AuditQuerySort``, open to those that are newer than this version.
public struct AuditQuerySortSortOrder: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ascending`.
    @_alwaysEmitIntoClient public static var ascending: Self { "ascending" }
    /// `descending`.
    @_alwaysEmitIntoClient public static var descending: Self { "descending" }
}

/// The schema `AuthzDivision`.
public typealias AuthzDivision = Model<AuthzDivisionFields>

/// The properties of ``AuthzDivision``.
public struct AuthzDivisionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `description`, required.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `homeDivision`, set by the platform.
    @_alwaysEmitIntoClient public var homeDivision: Field<Bool> { Field("homeDivision") }
    /// `objectCounts`, set by the platform.
    @_alwaysEmitIntoClient public var objectCounts: Field<[String: Int]> { Field("objectCounts") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `AuthzDivisionCursorListing`.
public typealias AuthzDivisionCursorListing = Model<AuthzDivisionCursorListingFields>

/// The properties of ``AuthzDivisionCursorListing``.
public struct AuthzDivisionCursorListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[AuthzDivision]> { Field("entities") }
    /// `nextUri`.
    @_alwaysEmitIntoClient public var nextUri: Field<String> { Field("nextUri") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `previousUri`.
    @_alwaysEmitIntoClient public var previousUri: Field<String> { Field("previousUri") }
}

/// The schema `AuthzDivisionEntityListing`.
public typealias AuthzDivisionEntityListing = Model<AuthzDivisionEntityListingFields>

/// The properties of ``AuthzDivisionEntityListing``.
public struct AuthzDivisionEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[AuthzDivision]> { Field("entities") }
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

/// The schema `AuthzGrant`.
public typealias AuthzGrant = Model<AuthzGrantFields>

/// The properties of ``AuthzGrant``.
public struct AuthzGrantFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `subjectId`.
    @_alwaysEmitIntoClient public var subjectId: Field<String> { Field("subjectId") }
    /// `division`.
    @_alwaysEmitIntoClient public var division: Field<AuthzDivision> { Field("division") }
    /// `role`.
    @_alwaysEmitIntoClient public var role: Field<AuthzGrantRole> { Field("role") }
    /// `grantMadeAt`.
    @_alwaysEmitIntoClient public var grantMadeAt: Field<Instant> { Field("grantMadeAt") }
}

/// The schema `AuthzGrantPolicy`.
public typealias AuthzGrantPolicy = Model<AuthzGrantPolicyFields>

/// The properties of ``AuthzGrantPolicy``.
public struct AuthzGrantPolicyFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `actions`.
    @_alwaysEmitIntoClient public var actions: Field<[String]> { Field("actions") }
    /// `condition`.
    @_alwaysEmitIntoClient public var condition: Field<String> { Field("condition") }
    /// `domain`.
    @_alwaysEmitIntoClient public var domain: Field<String> { Field("domain") }
    /// `entityName`.
    @_alwaysEmitIntoClient public var entityName: Field<String> { Field("entityName") }
}

/// The schema `AuthzGrantRole`.
public typealias AuthzGrantRole = Model<AuthzGrantRoleFields>

/// The properties of ``AuthzGrantRole``.
public struct AuthzGrantRoleFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `policies`.
    @_alwaysEmitIntoClient public var policies: Field<[AuthzGrantPolicy]> { Field("policies") }
    /// `default`.
    @_alwaysEmitIntoClient public var `default`: Field<Bool> { Field("default") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `AuthzSubject`.
public typealias AuthzSubject = Model<AuthzSubjectFields>

/// The properties of ``AuthzSubject``.
public struct AuthzSubjectFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `grants`.
    @_alwaysEmitIntoClient public var grants: Field<[AuthzGrant]> { Field("grants") }
    /// `version`.
    @_alwaysEmitIntoClient public var version: Field<Int> { Field("version") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `AutoAnswerSetting`.
public typealias AutoAnswerSetting = Model<AutoAnswerSettingFields>

/// The properties of ``AutoAnswerSetting``.
public struct AutoAnswerSettingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `enabled`, required.
    @_alwaysEmitIntoClient public var enabled: Field<Bool> { Field("enabled") }
}

/// The schema `AutoAnswerSettings`.
public typealias AutoAnswerSettings = Model<AutoAnswerSettingsFields>

/// The properties of ``AutoAnswerSettings``.
public struct AutoAnswerSettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `settings`, required.
    @_alwaysEmitIntoClient public var settings: Field<[String: AutoAnswerSetting]> { Field("settings") }
}

/// The schema `AutoSearchConfig`.
public typealias AutoSearchConfig = Model<AutoSearchConfigFields>

/// The properties of ``AutoSearchConfig``.
public struct AutoSearchConfigFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<AutoSearchConfigType> { Field("type") }
}

/// A value of `type` of ``AutoSearchConfig``, open to those that are newer than this version.
public struct AutoSearchConfigType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ArticlesOnly`.
    @_alwaysEmitIntoClient public static var articlesOnly: Self { "ArticlesOnly" }
    /// `ArticlesWithAnswerHighlights`.
    @_alwaysEmitIntoClient public static var articlesWithAnswerHighlights: Self { "ArticlesWithAnswerHighlights" }
    /// `AnswerGeneration`.
    @_alwaysEmitIntoClient public static var answerGeneration: Self { "AnswerGeneration" }
}
