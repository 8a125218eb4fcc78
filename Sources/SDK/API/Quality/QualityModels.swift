// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

/// The schema `AgentActivity`.
public typealias AgentActivity = Model<AgentActivityFields>

/// The properties of ``AgentActivity``.
public struct AgentActivityFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `agent`.
    @_alwaysEmitIntoClient public var agent: Field<User> { Field("agent") }
    /// `numEvaluations`.
    @_alwaysEmitIntoClient public var numEvaluations: Field<Int> { Field("numEvaluations") }
    /// `averageEvaluationScore`.
    @_alwaysEmitIntoClient public var averageEvaluationScore: Field<Int> { Field("averageEvaluationScore") }
    /// `numCriticalEvaluations`.
    @_alwaysEmitIntoClient public var numCriticalEvaluations: Field<Int> { Field("numCriticalEvaluations") }
    /// `averageCriticalScore`.
    @_alwaysEmitIntoClient public var averageCriticalScore: Field<Double> { Field("averageCriticalScore") }
    /// `highestEvaluationScore`.
    @_alwaysEmitIntoClient public var highestEvaluationScore: Field<Double> { Field("highestEvaluationScore") }
    /// `lowestEvaluationScore`.
    @_alwaysEmitIntoClient public var lowestEvaluationScore: Field<Double> { Field("lowestEvaluationScore") }
    /// `highestCriticalScore`.
    @_alwaysEmitIntoClient public var highestCriticalScore: Field<Double> { Field("highestCriticalScore") }
    /// `lowestCriticalScore`.
    @_alwaysEmitIntoClient public var lowestCriticalScore: Field<Double> { Field("lowestCriticalScore") }
    /// `agentEvaluatorActivityList`.
    @_alwaysEmitIntoClient public var agentEvaluatorActivityList: Field<[AgentEvaluatorActivity]> { Field("agentEvaluatorActivityList") }
    /// `numEvaluationsWithoutViewPermission`.
    @_alwaysEmitIntoClient public var numEvaluationsWithoutViewPermission: Field<Int> { Field("numEvaluationsWithoutViewPermission") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `AgentActivityEntityListing`.
public typealias AgentActivityEntityListing = Model<AgentActivityEntityListingFields>

/// The properties of ``AgentActivityEntityListing``.
public struct AgentActivityEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[AgentActivity]> { Field("entities") }
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

/// The schema `AgentEvaluatorActivity`.
public typealias AgentEvaluatorActivity = Model<AgentEvaluatorActivityFields>

/// The properties of ``AgentEvaluatorActivity``.
public struct AgentEvaluatorActivityFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `agent`.
    @_alwaysEmitIntoClient public var agent: Field<User> { Field("agent") }
    /// `evaluator`.
    @_alwaysEmitIntoClient public var evaluator: Field<User> { Field("evaluator") }
    /// `numEvaluations`.
    @_alwaysEmitIntoClient public var numEvaluations: Field<Int> { Field("numEvaluations") }
    /// `averageEvaluationScore`.
    @_alwaysEmitIntoClient public var averageEvaluationScore: Field<Int> { Field("averageEvaluationScore") }
    /// `numEvaluationsWithoutViewPermission`.
    @_alwaysEmitIntoClient public var numEvaluationsWithoutViewPermission: Field<Int> { Field("numEvaluationsWithoutViewPermission") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `AgentScoringRule`.
public typealias AgentScoringRule = Model<AgentScoringRuleFields>

/// The properties of ``AgentScoringRule``.
public struct AgentScoringRuleFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `programId`, set by the platform.
    @_alwaysEmitIntoClient public var programId: Field<String> { Field("programId") }
    /// `samplingType`, required.
    @_alwaysEmitIntoClient public var samplingType: Field<AgentScoringRuleSamplingType> { Field("samplingType") }
    /// `samplingPercentage`.
    @_alwaysEmitIntoClient public var samplingPercentage: Field<Double> { Field("samplingPercentage") }
    /// `submissionType`, required.
    @_alwaysEmitIntoClient public var submissionType: Field<AgentScoringRuleSubmissionType> { Field("submissionType") }
    /// `evaluationFormContextId`, required.
    @_alwaysEmitIntoClient public var evaluationFormContextId: Field<String> { Field("evaluationFormContextId") }
    /// `enabled`, required.
    @_alwaysEmitIntoClient public var enabled: Field<Bool> { Field("enabled") }
    /// `published`, set by the platform.
    @_alwaysEmitIntoClient public var published: Field<Bool> { Field("published") }
    /// `evaluator`.
    @_alwaysEmitIntoClient public var evaluator: Field<AddressableEntityRef> { Field("evaluator") }
    /// `agentToScore`.
    @_alwaysEmitIntoClient public var agentToScore: Field<AgentScoringRuleAgentToScore> { Field("agentToScore") }
    /// `dateCreated`, set by the platform.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`, set by the platform.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `samplingType` of ``AgentScoringRule``, open to those that are newer than this version.
public struct AgentScoringRuleSamplingType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `All`.
    @_alwaysEmitIntoClient public static var all: Self { "All" }
    /// `Percentage`.
    @_alwaysEmitIntoClient public static var percentage: Self { "Percentage" }
}

/// A value of `submissionType` of ``AgentScoringRule``, open to those that are newer than this version.
public struct AgentScoringRuleSubmissionType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Automated`.
    @_alwaysEmitIntoClient public static var automated: Self { "Automated" }
    /// `Manual`.
    @_alwaysEmitIntoClient public static var manual: Self { "Manual" }
}

/// A value of `agentToScore` of ``AgentScoringRule``, open to those that are newer than this version.
public struct AgentScoringRuleAgentToScore: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `First`.
    @_alwaysEmitIntoClient public static var first: Self { "First" }
    /// `Last`.
    @_alwaysEmitIntoClient public static var last: Self { "Last" }
    /// `Each`.
    @_alwaysEmitIntoClient public static var each: Self { "Each" }
}

/// The schema `AgentScoringRuleEntityListing`.
public typealias AgentScoringRuleEntityListing = Model<AgentScoringRuleEntityListingFields>

/// The properties of ``AgentScoringRuleEntityListing``.
public struct AgentScoringRuleEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[AgentScoringRule]> { Field("entities") }
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

/// The schema `CalibrationCreate`.
public typealias CalibrationCreate = Model<CalibrationCreateFields>

/// The properties of ``CalibrationCreate``.
public struct CalibrationCreateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `calibrator`.
    @_alwaysEmitIntoClient public var calibrator: Field<User> { Field("calibrator") }
    /// `agent`.
    @_alwaysEmitIntoClient public var agent: Field<User> { Field("agent") }
    /// `conversation`, required.
    @_alwaysEmitIntoClient public var conversation: Field<ConversationReference> { Field("conversation") }
    /// `evaluationForm`.
    @_alwaysEmitIntoClient public var evaluationForm: Field<EvaluationForm> { Field("evaluationForm") }
    /// `contextId`.
    @_alwaysEmitIntoClient public var contextId: Field<String> { Field("contextId") }
    /// `averageScore`.
    @_alwaysEmitIntoClient public var averageScore: Field<Int> { Field("averageScore") }
    /// `highScore`.
    @_alwaysEmitIntoClient public var highScore: Field<Int> { Field("highScore") }
    /// `lowScore`.
    @_alwaysEmitIntoClient public var lowScore: Field<Int> { Field("lowScore") }
    /// `createdDate`.
    @_alwaysEmitIntoClient public var createdDate: Field<Instant> { Field("createdDate") }
    /// `evaluations`.
    @_alwaysEmitIntoClient public var evaluations: Field<[Evaluation]> { Field("evaluations") }
    /// `evaluators`.
    @_alwaysEmitIntoClient public var evaluators: Field<[User]> { Field("evaluators") }
    /// `scoringIndex`.
    @_alwaysEmitIntoClient public var scoringIndex: Field<Evaluation> { Field("scoringIndex") }
    /// `expertEvaluator`.
    @_alwaysEmitIntoClient public var expertEvaluator: Field<User> { Field("expertEvaluator") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `CalibrationEntityListing`.
public typealias CalibrationEntityListing = Model<CalibrationEntityListingFields>

/// The properties of ``CalibrationEntityListing``.
public struct CalibrationEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[Calibration]> { Field("entities") }
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

/// The schema `CreateSurveyRequest`.
public typealias CreateSurveyRequest = Model<CreateSurveyRequestFields>

/// The properties of ``CreateSurveyRequest``.
public struct CreateSurveyRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `conversationId`, required.
    @_alwaysEmitIntoClient public var conversationId: Field<String> { Field("conversationId") }
    /// `surveyFormContextId`, required.
    @_alwaysEmitIntoClient public var surveyFormContextId: Field<String> { Field("surveyFormContextId") }
    /// `agentId`.
    @_alwaysEmitIntoClient public var agentId: Field<String> { Field("agentId") }
    /// `queueId`.
    @_alwaysEmitIntoClient public var queueId: Field<String> { Field("queueId") }
}

/// The schema `CreateSurveyResponse`.
public typealias CreateSurveyResponse = Model<CreateSurveyResponseFields>

/// The properties of ``CreateSurveyResponse``.
public struct CreateSurveyResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `conversation`.
    @_alwaysEmitIntoClient public var conversation: Field<ConversationReference> { Field("conversation") }
    /// `surveyForm`.
    @_alwaysEmitIntoClient public var surveyForm: Field<SurveyForm> { Field("surveyForm") }
    /// `agent`.
    @_alwaysEmitIntoClient public var agent: Field<DomainEntityRef> { Field("agent") }
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<CreateSurveyResponseStatus> { Field("status") }
    /// `queue`.
    @_alwaysEmitIntoClient public var queue: Field<QueueReference> { Field("queue") }
    /// `answers`.
    @_alwaysEmitIntoClient public var answers: Field<SurveyScoringSet> { Field("answers") }
    /// `completedDate`.
    @_alwaysEmitIntoClient public var completedDate: Field<Instant> { Field("completedDate") }
    /// `surveyErrorDetails`.
    @_alwaysEmitIntoClient public var surveyErrorDetails: Field<SurveyErrorDetails> { Field("surveyErrorDetails") }
    /// `agentTeam`.
    @_alwaysEmitIntoClient public var agentTeam: Field<Team> { Field("agentTeam") }
    /// `surveyType`.
    @_alwaysEmitIntoClient public var surveyType: Field<CreateSurveyResponseSurveyType> { Field("surveyType") }
    /// `missingRequiredAnswer`.
    @_alwaysEmitIntoClient public var missingRequiredAnswer: Field<Bool> { Field("missingRequiredAnswer") }
    /// `flow`.
    @_alwaysEmitIntoClient public var flow: Field<AddressableEntityRef> { Field("flow") }
    /// `customerSurveyUrl`.
    @_alwaysEmitIntoClient public var customerSurveyUrl: Field<String> { Field("customerSurveyUrl") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `status` of ``CreateSurveyResponse``, open to those that are newer than this version.
public struct CreateSurveyResponseStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Pending`.
    @_alwaysEmitIntoClient public static var pending: Self { "Pending" }
    /// `Sent`.
    @_alwaysEmitIntoClient public static var sent: Self { "Sent" }
    /// `InProgress`.
    @_alwaysEmitIntoClient public static var inProgress: Self { "InProgress" }
    /// `Finished`.
    @_alwaysEmitIntoClient public static var finished: Self { "Finished" }
    /// `OptOut`.
    @_alwaysEmitIntoClient public static var optOut: Self { "OptOut" }
    /// `Error`.
    @_alwaysEmitIntoClient public static var error: Self { "Error" }
    /// `Expired`.
    @_alwaysEmitIntoClient public static var expired: Self { "Expired" }
}

/// A value of `surveyType` of ``CreateSurveyResponse``, open to those that are newer than this version.
public struct CreateSurveyResponseSurveyType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Web`.
    @_alwaysEmitIntoClient public static var web: Self { "Web" }
    /// `Voice`.
    @_alwaysEmitIntoClient public static var voice: Self { "Voice" }
}

/// The schema `DomainEntityListingSurveyForm`.
public typealias DomainEntityListingSurveyForm = Model<DomainEntityListingSurveyFormFields>

/// The properties of ``DomainEntityListingSurveyForm``.
public struct DomainEntityListingSurveyFormFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[SurveyForm]> { Field("entities") }
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

/// The schema `EvaluationAggregationQueryMe`.
public typealias EvaluationAggregationQueryMe = Model<EvaluationAggregationQueryMeFields>

/// The properties of ``EvaluationAggregationQueryMe``.
public struct EvaluationAggregationQueryMeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `interval`, required, an interval: two dates of ISO 8601 with `/` between them.
    @_alwaysEmitIntoClient public var interval: Field<String> { Field("interval") }
    /// `timeZone`.
    @_alwaysEmitIntoClient public var timeZone: Field<String> { Field("timeZone") }
    /// `groupBy`.
    @_alwaysEmitIntoClient public var groupBy: Field<[EvaluationAggregationQueryMeGroupBy]> { Field("groupBy") }
    /// `metrics`, required.
    @_alwaysEmitIntoClient public var metrics: Field<[EvaluationAggregationQueryMeMetrics]> { Field("metrics") }
    /// `alternateTimeDimension`.
    @_alwaysEmitIntoClient public var alternateTimeDimension: Field<EvaluationAggregationQueryMeAlternateTimeDimension> { Field("alternateTimeDimension") }
    /// `contextId`.
    @_alwaysEmitIntoClient public var contextId: Field<String> { Field("contextId") }
}

/// A value of `groupBy` of ``EvaluationAggregationQueryMe``, open to those that are newer than this version.
public struct EvaluationAggregationQueryMeGroupBy: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `assigneeApplicable`.
    @_alwaysEmitIntoClient public static var assigneeApplicable: Self { "assigneeApplicable" }
    /// `assigneeId`.
    @_alwaysEmitIntoClient public static var assigneeId: Self { "assigneeId" }
    /// `calibrationId`.
    @_alwaysEmitIntoClient public static var calibrationId: Self { "calibrationId" }
    /// `contextId`.
    @_alwaysEmitIntoClient public static var contextId: Self { "contextId" }
    /// `conversationId`.
    @_alwaysEmitIntoClient public static var conversationId: Self { "conversationId" }
    /// `divisionId`.
    @_alwaysEmitIntoClient public static var divisionId: Self { "divisionId" }
    /// `evaluationContextId`.
    @_alwaysEmitIntoClient public static var evaluationContextId: Self { "evaluationContextId" }
    /// `evaluationId`.
    @_alwaysEmitIntoClient public static var evaluationId: Self { "evaluationId" }
    /// `evaluatorId`.
    @_alwaysEmitIntoClient public static var evaluatorId: Self { "evaluatorId" }
    /// `formId`.
    @_alwaysEmitIntoClient public static var formId: Self { "formId" }
    /// `mediaType`.
    @_alwaysEmitIntoClient public static var mediaType: Self { "mediaType" }
    /// `queueId`.
    @_alwaysEmitIntoClient public static var queueId: Self { "queueId" }
    /// `released`.
    @_alwaysEmitIntoClient public static var released: Self { "released" }
    /// `rescored`.
    @_alwaysEmitIntoClient public static var rescored: Self { "rescored" }
    /// `systemSubmitted`.
    @_alwaysEmitIntoClient public static var systemSubmitted: Self { "systemSubmitted" }
    /// `teamId`.
    @_alwaysEmitIntoClient public static var teamId: Self { "teamId" }
    /// `userId`.
    @_alwaysEmitIntoClient public static var userId: Self { "userId" }
}

/// A value of `metrics` of ``EvaluationAggregationQueryMe``, open to those that are newer than this version.
public struct EvaluationAggregationQueryMeMetrics: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `nEvaluations`.
    @_alwaysEmitIntoClient public static var nEvaluations: Self { "nEvaluations" }
    /// `nEvaluationsDeleted`.
    @_alwaysEmitIntoClient public static var nEvaluationsDeleted: Self { "nEvaluationsDeleted" }
    /// `nEvaluationsRescored`.
    @_alwaysEmitIntoClient public static var nEvaluationsRescored: Self { "nEvaluationsRescored" }
    /// `oTotalCriticalScore`.
    @_alwaysEmitIntoClient public static var oTotalCriticalScore: Self { "oTotalCriticalScore" }
    /// `oTotalScore`.
    @_alwaysEmitIntoClient public static var oTotalScore: Self { "oTotalScore" }
}

/// A value of `alternateTimeDimension` of ``EvaluationAggregationQueryMe``, open to those that are newer than this
/// version.
public struct EvaluationAggregationQueryMeAlternateTimeDimension: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `conversationStart`.
    @_alwaysEmitIntoClient public static var conversationStart: Self { "conversationStart" }
    /// `evaluationCreatedDate`.
    @_alwaysEmitIntoClient public static var evaluationCreatedDate: Self { "evaluationCreatedDate" }
    /// `evaluationReleaseDate`.
    @_alwaysEmitIntoClient public static var evaluationReleaseDate: Self { "evaluationReleaseDate" }
    /// `eventTime`.
    @_alwaysEmitIntoClient public static var eventTime: Self { "eventTime" }
}

/// The schema `EvaluationCreateBody`.
public typealias EvaluationCreateBody = Model<EvaluationCreateBodyFields>

/// The properties of ``EvaluationCreateBody``.
public struct EvaluationCreateBodyFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `evaluationForm`.
    @_alwaysEmitIntoClient public var evaluationForm: Field<EvaluationCreateEvalForm> { Field("evaluationForm") }
    /// `evaluator`.
    @_alwaysEmitIntoClient public var evaluator: Field<EvaluationCreateUser> { Field("evaluator") }
    /// `agent`.
    @_alwaysEmitIntoClient public var agent: Field<EvaluationCreateUser> { Field("agent") }
    /// `agentHasRead`.
    @_alwaysEmitIntoClient public var agentHasRead: Field<Bool> { Field("agentHasRead") }
    /// `answers`.
    @_alwaysEmitIntoClient public var answers: Field<EvaluationScoringSet> { Field("answers") }
    /// `calibration`.
    @_alwaysEmitIntoClient public var calibration: Field<EvaluationCreateCalibration> { Field("calibration") }
    /// `evaluationContextId`.
    @_alwaysEmitIntoClient public var evaluationContextId: Field<String> { Field("evaluationContextId") }
    /// `conversation`.
    @_alwaysEmitIntoClient public var conversation: Field<EvaluationCreateConversation> { Field("conversation") }
    /// `resourceType`.
    @_alwaysEmitIntoClient public var resourceType: Field<EvaluationCreateBodyResourceType> { Field("resourceType") }
    /// `evaluationSource`.
    @_alwaysEmitIntoClient public var evaluationSource: Field<EvaluationSource> { Field("evaluationSource") }
    /// `rescore`.
    @_alwaysEmitIntoClient public var rescore: Field<Bool> { Field("rescore") }
    /// `queue`.
    @_alwaysEmitIntoClient public var queue: Field<EvaluationCreateQueue> { Field("queue") }
    /// `releaseDate`.
    @_alwaysEmitIntoClient public var releaseDate: Field<Instant> { Field("releaseDate") }
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<EvaluationCreateBodyStatus> { Field("status") }
    /// `neverRelease`.
    @_alwaysEmitIntoClient public var neverRelease: Field<Bool> { Field("neverRelease") }
    /// `dateAssigneeChanged`.
    @_alwaysEmitIntoClient public var dateAssigneeChanged: Field<Instant> { Field("dateAssigneeChanged") }
    /// `assignee`.
    @_alwaysEmitIntoClient public var assignee: Field<EvaluationCreateUser> { Field("assignee") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `resourceType` of ``EvaluationCreateBody``, open to those that are newer than this version.
public struct EvaluationCreateBodyResourceType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `EMAIL`.
    @_alwaysEmitIntoClient public static var email: Self { "EMAIL" }
}

/// A value of `status` of ``EvaluationCreateBody``, open to those that are newer than this version.
public struct EvaluationCreateBodyStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `PENDING`.
    @_alwaysEmitIntoClient public static var pending: Self { "PENDING" }
    /// `INPROGRESS`.
    @_alwaysEmitIntoClient public static var inprogress: Self { "INPROGRESS" }
    /// `FINISHED`.
    @_alwaysEmitIntoClient public static var finished: Self { "FINISHED" }
    /// `INREVIEW`.
    @_alwaysEmitIntoClient public static var inreview: Self { "INREVIEW" }
    /// `RETRACTED`.
    @_alwaysEmitIntoClient public static var retracted: Self { "RETRACTED" }
}

/// The schema `EvaluationCreateCalibration`.
public typealias EvaluationCreateCalibration = Model<EvaluationCreateCalibrationFields>

/// The properties of ``EvaluationCreateCalibration``.
public struct EvaluationCreateCalibrationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `EvaluationCreateConversation`.
public typealias EvaluationCreateConversation = Model<EvaluationCreateConversationFields>

/// The properties of ``EvaluationCreateConversation``.
public struct EvaluationCreateConversationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `EvaluationCreateEvalForm`.
public typealias EvaluationCreateEvalForm = Model<EvaluationCreateEvalFormFields>

/// The properties of ``EvaluationCreateEvalForm``.
public struct EvaluationCreateEvalFormFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `EvaluationCreateQueue`.
public typealias EvaluationCreateQueue = Model<EvaluationCreateQueueFields>

/// The properties of ``EvaluationCreateQueue``.
public struct EvaluationCreateQueueFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `EvaluationCreateUser`.
public typealias EvaluationCreateUser = Model<EvaluationCreateUserFields>

/// The properties of ``EvaluationCreateUser``.
public struct EvaluationCreateUserFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `EvaluationEntityListing`.
public typealias EvaluationEntityListing = Model<EvaluationEntityListingFields>

/// The properties of ``EvaluationEntityListing``.
public struct EvaluationEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[Evaluation]> { Field("entities") }
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

/// The schema `EvaluationFormAndScoringSet`.
public typealias EvaluationFormAndScoringSet = Model<EvaluationFormAndScoringSetFields>

/// The properties of ``EvaluationFormAndScoringSet``.
public struct EvaluationFormAndScoringSetFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `evaluationForm`.
    @_alwaysEmitIntoClient public var evaluationForm: Field<EvaluationForm> { Field("evaluationForm") }
    /// `answers`.
    @_alwaysEmitIntoClient public var answers: Field<EvaluationScoringSet> { Field("answers") }
}

/// The schema `EvaluationFormDivisionView`.
public typealias EvaluationFormDivisionView = Model<EvaluationFormDivisionViewFields>

/// The properties of ``EvaluationFormDivisionView``.
public struct EvaluationFormDivisionViewFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `division`.
    @_alwaysEmitIntoClient public var division: Field<WritableStarrableDivision> { Field("division") }
    /// `contextId`, required.
    @_alwaysEmitIntoClient public var contextId: Field<String> { Field("contextId") }
    /// `modifiedDate`.
    @_alwaysEmitIntoClient public var modifiedDate: Field<Instant> { Field("modifiedDate") }
    /// `dialect`.
    @_alwaysEmitIntoClient public var dialect: Field<String> { Field("dialect") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `EvaluationFormDivisionViewListing`.
public typealias EvaluationFormDivisionViewListing = Model<EvaluationFormDivisionViewListingFields>

/// The properties of ``EvaluationFormDivisionViewListing``.
public struct EvaluationFormDivisionViewListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[EvaluationFormDivisionView]> { Field("entities") }
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

/// The schema `EvaluationFormResponse`.
public typealias EvaluationFormResponse = Model<EvaluationFormResponseFields>

/// The properties of ``EvaluationFormResponse``.
public struct EvaluationFormResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `division`.
    @_alwaysEmitIntoClient public var division: Field<WritableStarrableDivision> { Field("division") }
    /// `modifiedDate`.
    @_alwaysEmitIntoClient public var modifiedDate: Field<Instant> { Field("modifiedDate") }
    /// `published`.
    @_alwaysEmitIntoClient public var published: Field<Bool> { Field("published") }
    /// `contextId`.
    @_alwaysEmitIntoClient public var contextId: Field<String> { Field("contextId") }
    /// `questionGroups`.
    @_alwaysEmitIntoClient public var questionGroups: Field<[EvaluationQuestionGroup]> { Field("questionGroups") }
    /// `weightMode`.
    @_alwaysEmitIntoClient public var weightMode: Field<EvaluationFormResponseWeightMode> { Field("weightMode") }
    /// `evaluationSettings`.
    @_alwaysEmitIntoClient public var evaluationSettings: Field<EvaluationSettings> { Field("evaluationSettings") }
    /// `publishedVersions`.
    @_alwaysEmitIntoClient public var publishedVersions: Field<DomainEntityListingEvaluationForm> { Field("publishedVersions") }
    /// `latestVersionFormName`.
    @_alwaysEmitIntoClient public var latestVersionFormName: Field<String> { Field("latestVersionFormName") }
    /// `aiScoring`, set by the platform.
    @_alwaysEmitIntoClient public var aiScoring: Field<AiScoringSettings> { Field("aiScoring") }
    /// `dialect`.
    @_alwaysEmitIntoClient public var dialect: Field<String> { Field("dialect") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `weightMode` of ``EvaluationFormResponse``, open to those that are newer than this version.
public struct EvaluationFormResponseWeightMode: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `SCALED`.
    @_alwaysEmitIntoClient public static var scaled: Self { "SCALED" }
    /// `OFF`.
    @_alwaysEmitIntoClient public static var off: Self { "OFF" }
}

/// The schema `EvaluationFormResponseEntityListing`.
public typealias EvaluationFormResponseEntityListing = Model<EvaluationFormResponseEntityListingFields>

/// The properties of ``EvaluationFormResponseEntityListing``.
public struct EvaluationFormResponseEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[EvaluationFormResponse]> { Field("entities") }
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

/// The schema `EvaluationFormSearchResponse`.
public typealias EvaluationFormSearchResponse = Model<EvaluationFormSearchResponseFields>

/// The properties of ``EvaluationFormSearchResponse``.
public struct EvaluationFormSearchResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `division`.
    @_alwaysEmitIntoClient public var division: Field<WritableStarrableDivision> { Field("division") }
    /// `modifiedDate`.
    @_alwaysEmitIntoClient public var modifiedDate: Field<Instant> { Field("modifiedDate") }
    /// `published`.
    @_alwaysEmitIntoClient public var published: Field<Bool> { Field("published") }
    /// `contextId`.
    @_alwaysEmitIntoClient public var contextId: Field<String> { Field("contextId") }
    /// `questionGroups`.
    @_alwaysEmitIntoClient public var questionGroups: Field<[EvaluationQuestionGroup]> { Field("questionGroups") }
    /// `weightMode`.
    @_alwaysEmitIntoClient public var weightMode: Field<EvaluationFormSearchResponseWeightMode> { Field("weightMode") }
    /// `evaluationSettings`.
    @_alwaysEmitIntoClient public var evaluationSettings: Field<EvaluationSettings> { Field("evaluationSettings") }
    /// `publishedVersions`.
    @_alwaysEmitIntoClient public var publishedVersions: Field<DomainEntityListingEvaluationForm> { Field("publishedVersions") }
    /// `latestVersionFormName`.
    @_alwaysEmitIntoClient public var latestVersionFormName: Field<String> { Field("latestVersionFormName") }
    /// `aiScoring`, set by the platform.
    @_alwaysEmitIntoClient public var aiScoring: Field<AiScoringSettings> { Field("aiScoring") }
    /// `dialect`.
    @_alwaysEmitIntoClient public var dialect: Field<String> { Field("dialect") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `weightMode` of ``EvaluationFormSearchResponse``, open to those that are newer than this version.
public struct EvaluationFormSearchResponseWeightMode: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `SCALED`.
    @_alwaysEmitIntoClient public static var scaled: Self { "SCALED" }
    /// `OFF`.
    @_alwaysEmitIntoClient public static var off: Self { "OFF" }
}

/// The schema `EvaluationResponse`.
public typealias EvaluationResponse = Model<EvaluationResponseFields>

/// The properties of ``EvaluationResponse``.
public struct EvaluationResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `conversation`.
    @_alwaysEmitIntoClient public var conversation: Field<ConversationReference> { Field("conversation") }
    /// `evaluationForm`.
    @_alwaysEmitIntoClient public var evaluationForm: Field<EvaluationFormResponse> { Field("evaluationForm") }
    /// `evaluator`.
    @_alwaysEmitIntoClient public var evaluator: Field<User> { Field("evaluator") }
    /// `agent`.
    @_alwaysEmitIntoClient public var agent: Field<User> { Field("agent") }
    /// `calibration`.
    @_alwaysEmitIntoClient public var calibration: Field<AddressableEntityRef> { Field("calibration") }
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<EvaluationResponseStatus> { Field("status") }
    /// `answers`.
    @_alwaysEmitIntoClient public var answers: Field<EvaluationScoringSet> { Field("answers") }
    /// `agentHasRead`.
    @_alwaysEmitIntoClient public var agentHasRead: Field<Bool> { Field("agentHasRead") }
    /// `assignee`.
    @_alwaysEmitIntoClient public var assignee: Field<User> { Field("assignee") }
    /// `assigneeApplicable`.
    @_alwaysEmitIntoClient public var assigneeApplicable: Field<Bool> { Field("assigneeApplicable") }
    /// `releaseDate`.
    @_alwaysEmitIntoClient public var releaseDate: Field<Instant> { Field("releaseDate") }
    /// `assignedDate`.
    @_alwaysEmitIntoClient public var assignedDate: Field<Instant> { Field("assignedDate") }
    /// `createdDate`, set by the platform.
    @_alwaysEmitIntoClient public var createdDate: Field<Instant> { Field("createdDate") }
    /// `changedDate`.
    @_alwaysEmitIntoClient public var changedDate: Field<Instant> { Field("changedDate") }
    /// `submittedDate`, set by the platform.
    @_alwaysEmitIntoClient public var submittedDate: Field<Instant> { Field("submittedDate") }
    /// `revisionCreatedDate`.
    @_alwaysEmitIntoClient public var revisionCreatedDate: Field<Instant> { Field("revisionCreatedDate") }
    /// `queue`.
    @_alwaysEmitIntoClient public var queue: Field<Queue> { Field("queue") }
    /// `mediaType`.
    @_alwaysEmitIntoClient public var mediaType: Field<[EvaluationResponseMediaType]> { Field("mediaType") }
    /// `divisionIds`, set by the platform.
    @_alwaysEmitIntoClient public var divisionIds: Field<[String]> { Field("divisionIds") }
    /// `rescore`.
    @_alwaysEmitIntoClient public var rescore: Field<Bool> { Field("rescore") }
    /// `conversationDate`.
    @_alwaysEmitIntoClient public var conversationDate: Field<Instant> { Field("conversationDate") }
    /// `conversationEndDate`.
    @_alwaysEmitIntoClient public var conversationEndDate: Field<Instant> { Field("conversationEndDate") }
    /// `neverRelease`.
    @_alwaysEmitIntoClient public var neverRelease: Field<Bool> { Field("neverRelease") }
    /// `assigned`.
    @_alwaysEmitIntoClient public var assigned: Field<Bool> { Field("assigned") }
    /// `dateAssigneeChanged`.
    @_alwaysEmitIntoClient public var dateAssigneeChanged: Field<Instant> { Field("dateAssigneeChanged") }
    /// `resourceId`.
    @_alwaysEmitIntoClient public var resourceId: Field<String> { Field("resourceId") }
    /// `resourceType`.
    @_alwaysEmitIntoClient public var resourceType: Field<EvaluationResponseResourceType> { Field("resourceType") }
    /// `redacted`.
    @_alwaysEmitIntoClient public var redacted: Field<Bool> { Field("redacted") }
    /// `isScoringIndex`.
    @_alwaysEmitIntoClient public var isScoringIndex: Field<Bool> { Field("isScoringIndex") }
    /// `authorizedActions`.
    @_alwaysEmitIntoClient public var authorizedActions: Field<[String]> { Field("authorizedActions") }
    /// `hasAssistanceFailed`.
    @_alwaysEmitIntoClient public var hasAssistanceFailed: Field<Bool> { Field("hasAssistanceFailed") }
    /// `evaluationSource`, set by the platform.
    @_alwaysEmitIntoClient public var evaluationSource: Field<EvaluationSource> { Field("evaluationSource") }
    /// `disputeCount`, set by the platform.
    @_alwaysEmitIntoClient public var disputeCount: Field<Int> { Field("disputeCount") }
    /// `version`, set by the platform.
    @_alwaysEmitIntoClient public var version: Field<Int> { Field("version") }
    /// `versionHistory`, set by the platform.
    @_alwaysEmitIntoClient public var versionHistory: Field<PagelessDomainEntityListingEvaluationVersion> { Field("versionHistory") }
    /// `declinedReview`.
    @_alwaysEmitIntoClient public var declinedReview: Field<Bool> { Field("declinedReview") }
    /// `evaluationContextId`.
    @_alwaysEmitIntoClient public var evaluationContextId: Field<String> { Field("evaluationContextId") }
    /// `retractedEvaluation`.
    @_alwaysEmitIntoClient public var retractedEvaluation: Field<EvaluationReference> { Field("retractedEvaluation") }
    /// `aiScoring`, set by the platform.
    @_alwaysEmitIntoClient public var aiScoring: Field<AiScoring> { Field("aiScoring") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `status` of ``EvaluationResponse``, open to those that are newer than this version.
public struct EvaluationResponseStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `PENDING`.
    @_alwaysEmitIntoClient public static var pending: Self { "PENDING" }
    /// `INPROGRESS`.
    @_alwaysEmitIntoClient public static var inprogress: Self { "INPROGRESS" }
    /// `FINISHED`.
    @_alwaysEmitIntoClient public static var finished: Self { "FINISHED" }
    /// `INREVIEW`.
    @_alwaysEmitIntoClient public static var inreview: Self { "INREVIEW" }
    /// `RETRACTED`.
    @_alwaysEmitIntoClient public static var retracted: Self { "RETRACTED" }
}

/// A value of `mediaType` of ``EvaluationResponse``, open to those that are newer than this version.
public struct EvaluationResponseMediaType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `CALL`.
    @_alwaysEmitIntoClient public static var call: Self { "CALL" }
    /// `CALLBACK`.
    @_alwaysEmitIntoClient public static var callback: Self { "CALLBACK" }
    /// `CHAT`.
    @_alwaysEmitIntoClient public static var chat: Self { "CHAT" }
    /// `COBROWSE`.
    @_alwaysEmitIntoClient public static var cobrowse: Self { "COBROWSE" }
    /// `EMAIL`.
    @_alwaysEmitIntoClient public static var email: Self { "EMAIL" }
    /// `MESSAGE`.
    @_alwaysEmitIntoClient public static var message: Self { "MESSAGE" }
    /// `INTERNAL_MESSAGE`.
    @_alwaysEmitIntoClient public static var internalMessage: Self { "INTERNAL_MESSAGE" }
    /// `SCREEN_MONITORING`.
    @_alwaysEmitIntoClient public static var screenMonitoring: Self { "SCREEN_MONITORING" }
    /// `SOCIAL_EXPRESSION`.
    @_alwaysEmitIntoClient public static var socialExpression: Self { "SOCIAL_EXPRESSION" }
    /// `VIDEO`.
    @_alwaysEmitIntoClient public static var video: Self { "VIDEO" }
    /// `SCREENSHARE`.
    @_alwaysEmitIntoClient public static var screenshare: Self { "SCREENSHARE" }
}

/// A value of `resourceType` of ``EvaluationResponse``, open to those that are newer than this version.
public struct EvaluationResponseResourceType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `EMAIL`.
    @_alwaysEmitIntoClient public static var email: Self { "EMAIL" }
}

/// The schema `EvaluationSearchAggregationBucket`.
public typealias EvaluationSearchAggregationBucket = Model<EvaluationSearchAggregationBucketFields>

/// The properties of ``EvaluationSearchAggregationBucket``.
public struct EvaluationSearchAggregationBucketFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `key`.
    @_alwaysEmitIntoClient public var key: Field<String> { Field("key") }
    /// `keyAsString`.
    @_alwaysEmitIntoClient public var keyAsString: Field<String> { Field("keyAsString") }
    /// `documentCount`.
    @_alwaysEmitIntoClient public var documentCount: Field<Int> { Field("documentCount") }
    /// `keyValue`.
    @_alwaysEmitIntoClient public var keyValue: Field<Int> { Field("keyValue") }
    /// `from`.
    @_alwaysEmitIntoClient public var from: Field<Double> { Field("from") }
    /// `to`.
    @_alwaysEmitIntoClient public var to: Field<Double> { Field("to") }
    /// `value`.
    @_alwaysEmitIntoClient public var value: Field<Double> { Field("value") }
    /// `count`.
    @_alwaysEmitIntoClient public var count: Field<Int> { Field("count") }
    /// `minimum`.
    @_alwaysEmitIntoClient public var minimum: Field<Double> { Field("minimum") }
    /// `maximum`.
    @_alwaysEmitIntoClient public var maximum: Field<Double> { Field("maximum") }
    /// `average`.
    @_alwaysEmitIntoClient public var average: Field<Double> { Field("average") }
    /// `sum`.
    @_alwaysEmitIntoClient public var sum: Field<Double> { Field("sum") }
    /// `subAggregations`.
    @_alwaysEmitIntoClient public var subAggregations: Field<[String: EvaluationSearchAggregationResponse]> { Field("subAggregations") }
}

/// The schema `EvaluationSearchAggregationDTO`.
public typealias EvaluationSearchAggregationDTO = Model<EvaluationSearchAggregationDTOFields>

/// The properties of ``EvaluationSearchAggregationDTO``.
public struct EvaluationSearchAggregationDTOFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `field`, required.
    @_alwaysEmitIntoClient public var field: Field<EvaluationSearchAggregationDTOField> { Field("field") }
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<EvaluationSearchAggregationDTOType> { Field("type") }
    /// `size`.
    @_alwaysEmitIntoClient public var size: Field<Int> { Field("size") }
    /// `calendarInterval`.
    @_alwaysEmitIntoClient public var calendarInterval: Field<String> { Field("calendarInterval") }
    /// `format`.
    @_alwaysEmitIntoClient public var format: Field<String> { Field("format") }
    /// `ranges`.
    @_alwaysEmitIntoClient public var ranges: Field<[QueryApiSearchAggregationRange]> { Field("ranges") }
    /// `subAggregations`.
    @_alwaysEmitIntoClient public var subAggregations: Field<[EvaluationSearchSubAggregationDTO]> { Field("subAggregations") }
}

/// A value of `field` of ``EvaluationSearchAggregationDTO``, open to those that are newer than this version.
public struct EvaluationSearchAggregationDTOField: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `formId`.
    @_alwaysEmitIntoClient public static var formId: Self { "formId" }
    /// `formIdReleased`.
    @_alwaysEmitIntoClient public static var formIdReleased: Self { "formIdReleased" }
    /// `agentId`.
    @_alwaysEmitIntoClient public static var agentId: Self { "agentId" }
    /// `evaluatorId`.
    @_alwaysEmitIntoClient public static var evaluatorId: Self { "evaluatorId" }
    /// `contextId`.
    @_alwaysEmitIntoClient public static var contextId: Self { "contextId" }
    /// `questionGroupId`.
    @_alwaysEmitIntoClient public static var questionGroupId: Self { "questionGroupId" }
    /// `questionId`.
    @_alwaysEmitIntoClient public static var questionId: Self { "questionId" }
    /// `questionAnswerId`.
    @_alwaysEmitIntoClient public static var questionAnswerId: Self { "questionAnswerId" }
    /// `evaluationStatus`.
    @_alwaysEmitIntoClient public static var evaluationStatus: Self { "evaluationStatus" }
    /// `aiScoringFailureType`.
    @_alwaysEmitIntoClient public static var aiScoringFailureType: Self { "aiScoringFailureType" }
    /// `questionAiAnswerFailureType`.
    @_alwaysEmitIntoClient public static var questionAiAnswerFailureType: Self { "questionAiAnswerFailureType" }
    /// `released`.
    @_alwaysEmitIntoClient public static var released: Self { "released" }
    /// `questionGroupMarkedNA`.
    @_alwaysEmitIntoClient public static var questionGroupMarkedNA: Self { "questionGroupMarkedNA" }
    /// `questionMarkedNA`.
    @_alwaysEmitIntoClient public static var questionMarkedNA: Self { "questionMarkedNA" }
    /// `questionAiScored`.
    @_alwaysEmitIntoClient public static var questionAiScored: Self { "questionAiScored" }
    /// `questionEaScored`.
    @_alwaysEmitIntoClient public static var questionEaScored: Self { "questionEaScored" }
    /// `totalScore`.
    @_alwaysEmitIntoClient public static var totalScore: Self { "totalScore" }
    /// `totalCriticalScore`.
    @_alwaysEmitIntoClient public static var totalCriticalScore: Self { "totalCriticalScore" }
    /// `questionGroupScorePercentage`.
    @_alwaysEmitIntoClient public static var questionGroupScorePercentage: Self { "questionGroupScorePercentage" }
    /// `criticalQuestionGroupScorePercentage`.
    @_alwaysEmitIntoClient public static var criticalQuestionGroupScorePercentage: Self { "criticalQuestionGroupScorePercentage" }
    /// `questionGroupScore`.
    @_alwaysEmitIntoClient public static var questionGroupScore: Self { "questionGroupScore" }
    /// `criticalQuestionGroupScore`.
    @_alwaysEmitIntoClient public static var criticalQuestionGroupScore: Self { "criticalQuestionGroupScore" }
    /// `questionScore`.
    @_alwaysEmitIntoClient public static var questionScore: Self { "questionScore" }
    /// `disputeCount`.
    @_alwaysEmitIntoClient public static var disputeCount: Self { "disputeCount" }
    /// `rescoreCount`.
    @_alwaysEmitIntoClient public static var rescoreCount: Self { "rescoreCount" }
    /// `eaSuggestionCount`.
    @_alwaysEmitIntoClient public static var eaSuggestionCount: Self { "eaSuggestionCount" }
    /// `eaAcceptedSuggestionCount`.
    @_alwaysEmitIntoClient public static var eaAcceptedSuggestionCount: Self { "eaAcceptedSuggestionCount" }
    /// `aiSuggestionCount`.
    @_alwaysEmitIntoClient public static var aiSuggestionCount: Self { "aiSuggestionCount" }
    /// `aiAcceptedSuggestionCount`.
    @_alwaysEmitIntoClient public static var aiAcceptedSuggestionCount: Self { "aiAcceptedSuggestionCount" }
    /// `conversationDate`.
    @_alwaysEmitIntoClient public static var conversationDate: Self { "conversationDate" }
    /// `createdDate`.
    @_alwaysEmitIntoClient public static var createdDate: Self { "createdDate" }
    /// `submittedDate`.
    @_alwaysEmitIntoClient public static var submittedDate: Self { "submittedDate" }
    /// `releaseDate`.
    @_alwaysEmitIntoClient public static var releaseDate: Self { "releaseDate" }
}

/// A value of `type` of ``EvaluationSearchAggregationDTO``, open to those that are newer than this version.
public struct EvaluationSearchAggregationDTOType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `TERM`.
    @_alwaysEmitIntoClient public static var term: Self { "TERM" }
    /// `STATS`.
    @_alwaysEmitIntoClient public static var stats: Self { "STATS" }
    /// `SUM`.
    @_alwaysEmitIntoClient public static var sum: Self { "SUM" }
    /// `COUNT`.
    @_alwaysEmitIntoClient public static var count: Self { "COUNT" }
    /// `AVERAGE`.
    @_alwaysEmitIntoClient public static var average: Self { "AVERAGE" }
    /// `RANGE`.
    @_alwaysEmitIntoClient public static var range: Self { "RANGE" }
    /// `DATE_HISTOGRAM`.
    @_alwaysEmitIntoClient public static var dateHistogram: Self { "DATE_HISTOGRAM" }
}

/// The schema `EvaluationSearchAggregationResponse`.
public typealias EvaluationSearchAggregationResponse = Model<EvaluationSearchAggregationResponseFields>

/// The properties of ``EvaluationSearchAggregationResponse``.
public struct EvaluationSearchAggregationResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `value`.
    @_alwaysEmitIntoClient public var value: Field<Double> { Field("value") }
    /// `count`.
    @_alwaysEmitIntoClient public var count: Field<Int> { Field("count") }
    /// `minimum`.
    @_alwaysEmitIntoClient public var minimum: Field<Double> { Field("minimum") }
    /// `maximum`.
    @_alwaysEmitIntoClient public var maximum: Field<Double> { Field("maximum") }
    /// `average`.
    @_alwaysEmitIntoClient public var average: Field<Double> { Field("average") }
    /// `sum`.
    @_alwaysEmitIntoClient public var sum: Field<Double> { Field("sum") }
    /// `documentCountErrorUpperBound`.
    @_alwaysEmitIntoClient public var documentCountErrorUpperBound: Field<Int> { Field("documentCountErrorUpperBound") }
    /// `sumOtherDocumentCount`.
    @_alwaysEmitIntoClient public var sumOtherDocumentCount: Field<Int> { Field("sumOtherDocumentCount") }
    /// `buckets`.
    @_alwaysEmitIntoClient public var buckets: Field<[EvaluationSearchAggregationBucket]> { Field("buckets") }
}

/// The schema `EvaluationSearchCriteriaDTO`.
public typealias EvaluationSearchCriteriaDTO = Model<EvaluationSearchCriteriaDTOFields>

/// The properties of ``EvaluationSearchCriteriaDTO``.
public struct EvaluationSearchCriteriaDTOFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<EvaluationSearchCriteriaDTOType> { Field("type") }
    /// `field`, required.
    @_alwaysEmitIntoClient public var field: Field<EvaluationSearchCriteriaDTOField> { Field("field") }
    /// `endValue`.
    @_alwaysEmitIntoClient public var endValue: Field<String> { Field("endValue") }
    /// `values`.
    @_alwaysEmitIntoClient public var values: Field<[String]> { Field("values") }
    /// `startValue`.
    @_alwaysEmitIntoClient public var startValue: Field<String> { Field("startValue") }
    /// `value`.
    @_alwaysEmitIntoClient public var value: Field<String> { Field("value") }
    /// `operator`.
    @_alwaysEmitIntoClient public var `operator`: Field<EvaluationSearchCriteriaDTOOperator> { Field("operator") }
}

/// A value of `type` of ``EvaluationSearchCriteriaDTO``, open to those that are newer than this version.
public struct EvaluationSearchCriteriaDTOType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `EXACT`.
    @_alwaysEmitIntoClient public static var exact: Self { "EXACT" }
    /// `DATE_RANGE`.
    @_alwaysEmitIntoClient public static var dateRange: Self { "DATE_RANGE" }
    /// `GREATER_THAN`.
    @_alwaysEmitIntoClient public static var greaterThan: Self { "GREATER_THAN" }
    /// `GREATER_THAN_EQUAL_TO`.
    @_alwaysEmitIntoClient public static var greaterThanEqualTo: Self { "GREATER_THAN_EQUAL_TO" }
    /// `LESS_THAN`.
    @_alwaysEmitIntoClient public static var lessThan: Self { "LESS_THAN" }
    /// `LESS_THAN_EQUAL_TO`.
    @_alwaysEmitIntoClient public static var lessThanEqualTo: Self { "LESS_THAN_EQUAL_TO" }
    /// `RANGE`.
    @_alwaysEmitIntoClient public static var range: Self { "RANGE" }
    /// `REQUIRED_FIELDS`.
    @_alwaysEmitIntoClient public static var requiredFields: Self { "REQUIRED_FIELDS" }
}

/// A value of `field` of ``EvaluationSearchCriteriaDTO``, open to those that are newer than this version.
public struct EvaluationSearchCriteriaDTOField: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `evaluationId`.
    @_alwaysEmitIntoClient public static var evaluationId: Self { "evaluationId" }
    /// `conversationId`.
    @_alwaysEmitIntoClient public static var conversationId: Self { "conversationId" }
    /// `contextId`.
    @_alwaysEmitIntoClient public static var contextId: Self { "contextId" }
    /// `formId`.
    @_alwaysEmitIntoClient public static var formId: Self { "formId" }
    /// `evaluationStatus`.
    @_alwaysEmitIntoClient public static var evaluationStatus: Self { "evaluationStatus" }
    /// `queueId`.
    @_alwaysEmitIntoClient public static var queueId: Self { "queueId" }
    /// `agentTeamId`.
    @_alwaysEmitIntoClient public static var agentTeamId: Self { "agentTeamId" }
    /// `divisionId`.
    @_alwaysEmitIntoClient public static var divisionId: Self { "divisionId" }
    /// `agentId`.
    @_alwaysEmitIntoClient public static var agentId: Self { "agentId" }
    /// `evaluatorId`.
    @_alwaysEmitIntoClient public static var evaluatorId: Self { "evaluatorId" }
    /// `assigneeId`.
    @_alwaysEmitIntoClient public static var assigneeId: Self { "assigneeId" }
    /// `totalScore`.
    @_alwaysEmitIntoClient public static var totalScore: Self { "totalScore" }
    /// `totalCriticalScore`.
    @_alwaysEmitIntoClient public static var totalCriticalScore: Self { "totalCriticalScore" }
    /// `conversationDate`.
    @_alwaysEmitIntoClient public static var conversationDate: Self { "conversationDate" }
    /// `createdDate`.
    @_alwaysEmitIntoClient public static var createdDate: Self { "createdDate" }
    /// `submittedDate`.
    @_alwaysEmitIntoClient public static var submittedDate: Self { "submittedDate" }
    /// `releaseDate`.
    @_alwaysEmitIntoClient public static var releaseDate: Self { "releaseDate" }
    /// `released`.
    @_alwaysEmitIntoClient public static var released: Self { "released" }
    /// `mediaType`.
    @_alwaysEmitIntoClient public static var mediaType: Self { "mediaType" }
    /// `questionGroupId`.
    @_alwaysEmitIntoClient public static var questionGroupId: Self { "questionGroupId" }
    /// `questionGroupMarkedNA`.
    @_alwaysEmitIntoClient public static var questionGroupMarkedNA: Self { "questionGroupMarkedNA" }
    /// `questionGroupScore`.
    @_alwaysEmitIntoClient public static var questionGroupScore: Self { "questionGroupScore" }
    /// `criticalQuestionGroupScore`.
    @_alwaysEmitIntoClient public static var criticalQuestionGroupScore: Self { "criticalQuestionGroupScore" }
    /// `questionGroupScorePercentage`.
    @_alwaysEmitIntoClient public static var questionGroupScorePercentage: Self { "questionGroupScorePercentage" }
    /// `criticalQuestionGroupScorePercentage`.
    @_alwaysEmitIntoClient public static var criticalQuestionGroupScorePercentage: Self { "criticalQuestionGroupScorePercentage" }
    /// `questionId`.
    @_alwaysEmitIntoClient public static var questionId: Self { "questionId" }
    /// `questionAnswerId`.
    @_alwaysEmitIntoClient public static var questionAnswerId: Self { "questionAnswerId" }
    /// `questionScore`.
    @_alwaysEmitIntoClient public static var questionScore: Self { "questionScore" }
    /// `questionMarkedNA`.
    @_alwaysEmitIntoClient public static var questionMarkedNA: Self { "questionMarkedNA" }
    /// `failedKillQuestion`.
    @_alwaysEmitIntoClient public static var failedKillQuestion: Self { "failedKillQuestion" }
}

/// A value of `operator` of ``EvaluationSearchCriteriaDTO``, open to those that are newer than this version.
public struct EvaluationSearchCriteriaDTOOperator: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `AND`.
    @_alwaysEmitIntoClient public static var and: Self { "AND" }
    /// `NOT`.
    @_alwaysEmitIntoClient public static var not: Self { "NOT" }
}

/// The schema `EvaluationSearchItemResponse`.
public typealias EvaluationSearchItemResponse = Model<EvaluationSearchItemResponseFields>

/// The properties of ``EvaluationSearchItemResponse``.
public struct EvaluationSearchItemResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `conversation`.
    @_alwaysEmitIntoClient public var conversation: Field<ConversationReference> { Field("conversation") }
    /// `evaluationForm`.
    @_alwaysEmitIntoClient public var evaluationForm: Field<EvaluationFormSearchResponse> { Field("evaluationForm") }
    /// `evaluator`.
    @_alwaysEmitIntoClient public var evaluator: Field<User> { Field("evaluator") }
    /// `agent`.
    @_alwaysEmitIntoClient public var agent: Field<User> { Field("agent") }
    /// `calibration`.
    @_alwaysEmitIntoClient public var calibration: Field<AddressableEntityRef> { Field("calibration") }
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<EvaluationSearchItemResponseStatus> { Field("status") }
    /// `answers`.
    @_alwaysEmitIntoClient public var answers: Field<EvaluationScoringSet> { Field("answers") }
    /// `agentHasRead`.
    @_alwaysEmitIntoClient public var agentHasRead: Field<Bool> { Field("agentHasRead") }
    /// `assignee`.
    @_alwaysEmitIntoClient public var assignee: Field<User> { Field("assignee") }
    /// `assigneeApplicable`.
    @_alwaysEmitIntoClient public var assigneeApplicable: Field<Bool> { Field("assigneeApplicable") }
    /// `releaseDate`.
    @_alwaysEmitIntoClient public var releaseDate: Field<Instant> { Field("releaseDate") }
    /// `assignedDate`.
    @_alwaysEmitIntoClient public var assignedDate: Field<Instant> { Field("assignedDate") }
    /// `createdDate`, set by the platform.
    @_alwaysEmitIntoClient public var createdDate: Field<Instant> { Field("createdDate") }
    /// `changedDate`.
    @_alwaysEmitIntoClient public var changedDate: Field<Instant> { Field("changedDate") }
    /// `submittedDate`, set by the platform.
    @_alwaysEmitIntoClient public var submittedDate: Field<Instant> { Field("submittedDate") }
    /// `revisionCreatedDate`.
    @_alwaysEmitIntoClient public var revisionCreatedDate: Field<Instant> { Field("revisionCreatedDate") }
    /// `queue`.
    @_alwaysEmitIntoClient public var queue: Field<Queue> { Field("queue") }
    /// `mediaType`.
    @_alwaysEmitIntoClient public var mediaType: Field<[EvaluationSearchItemResponseMediaType]> { Field("mediaType") }
    /// `divisionIds`, set by the platform.
    @_alwaysEmitIntoClient public var divisionIds: Field<[String]> { Field("divisionIds") }
    /// `rescore`.
    @_alwaysEmitIntoClient public var rescore: Field<Bool> { Field("rescore") }
    /// `conversationDate`.
    @_alwaysEmitIntoClient public var conversationDate: Field<Instant> { Field("conversationDate") }
    /// `conversationEndDate`.
    @_alwaysEmitIntoClient public var conversationEndDate: Field<Instant> { Field("conversationEndDate") }
    /// `neverRelease`.
    @_alwaysEmitIntoClient public var neverRelease: Field<Bool> { Field("neverRelease") }
    /// `assigned`.
    @_alwaysEmitIntoClient public var assigned: Field<Bool> { Field("assigned") }
    /// `dateAssigneeChanged`.
    @_alwaysEmitIntoClient public var dateAssigneeChanged: Field<Instant> { Field("dateAssigneeChanged") }
    /// `resourceId`.
    @_alwaysEmitIntoClient public var resourceId: Field<String> { Field("resourceId") }
    /// `resourceType`.
    @_alwaysEmitIntoClient public var resourceType: Field<EvaluationSearchItemResponseResourceType> { Field("resourceType") }
    /// `redacted`.
    @_alwaysEmitIntoClient public var redacted: Field<Bool> { Field("redacted") }
    /// `isScoringIndex`.
    @_alwaysEmitIntoClient public var isScoringIndex: Field<Bool> { Field("isScoringIndex") }
    /// `authorizedActions`.
    @_alwaysEmitIntoClient public var authorizedActions: Field<[String]> { Field("authorizedActions") }
    /// `hasAssistanceFailed`.
    @_alwaysEmitIntoClient public var hasAssistanceFailed: Field<Bool> { Field("hasAssistanceFailed") }
    /// `evaluationSource`, set by the platform.
    @_alwaysEmitIntoClient public var evaluationSource: Field<EvaluationSource> { Field("evaluationSource") }
    /// `disputeCount`, set by the platform.
    @_alwaysEmitIntoClient public var disputeCount: Field<Int> { Field("disputeCount") }
    /// `version`, set by the platform.
    @_alwaysEmitIntoClient public var version: Field<Int> { Field("version") }
    /// `versionHistory`, set by the platform.
    @_alwaysEmitIntoClient public var versionHistory: Field<PagelessDomainEntityListingEvaluationVersion> { Field("versionHistory") }
    /// `declinedReview`.
    @_alwaysEmitIntoClient public var declinedReview: Field<Bool> { Field("declinedReview") }
    /// `evaluationContextId`.
    @_alwaysEmitIntoClient public var evaluationContextId: Field<String> { Field("evaluationContextId") }
    /// `retractedEvaluation`.
    @_alwaysEmitIntoClient public var retractedEvaluation: Field<EvaluationReference> { Field("retractedEvaluation") }
    /// `aiScoring`, set by the platform.
    @_alwaysEmitIntoClient public var aiScoring: Field<AiScoring> { Field("aiScoring") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `status` of ``EvaluationSearchItemResponse``, open to those that are newer than this version.
public struct EvaluationSearchItemResponseStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `PENDING`.
    @_alwaysEmitIntoClient public static var pending: Self { "PENDING" }
    /// `INPROGRESS`.
    @_alwaysEmitIntoClient public static var inprogress: Self { "INPROGRESS" }
    /// `FINISHED`.
    @_alwaysEmitIntoClient public static var finished: Self { "FINISHED" }
    /// `INREVIEW`.
    @_alwaysEmitIntoClient public static var inreview: Self { "INREVIEW" }
    /// `RETRACTED`.
    @_alwaysEmitIntoClient public static var retracted: Self { "RETRACTED" }
}

/// A value of `mediaType` of ``EvaluationSearchItemResponse``, open to those that are newer than this version.
public struct EvaluationSearchItemResponseMediaType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `CALL`.
    @_alwaysEmitIntoClient public static var call: Self { "CALL" }
    /// `CALLBACK`.
    @_alwaysEmitIntoClient public static var callback: Self { "CALLBACK" }
    /// `CHAT`.
    @_alwaysEmitIntoClient public static var chat: Self { "CHAT" }
    /// `COBROWSE`.
    @_alwaysEmitIntoClient public static var cobrowse: Self { "COBROWSE" }
    /// `EMAIL`.
    @_alwaysEmitIntoClient public static var email: Self { "EMAIL" }
    /// `MESSAGE`.
    @_alwaysEmitIntoClient public static var message: Self { "MESSAGE" }
    /// `INTERNAL_MESSAGE`.
    @_alwaysEmitIntoClient public static var internalMessage: Self { "INTERNAL_MESSAGE" }
    /// `SCREEN_MONITORING`.
    @_alwaysEmitIntoClient public static var screenMonitoring: Self { "SCREEN_MONITORING" }
    /// `SOCIAL_EXPRESSION`.
    @_alwaysEmitIntoClient public static var socialExpression: Self { "SOCIAL_EXPRESSION" }
    /// `VIDEO`.
    @_alwaysEmitIntoClient public static var video: Self { "VIDEO" }
    /// `SCREENSHARE`.
    @_alwaysEmitIntoClient public static var screenshare: Self { "SCREENSHARE" }
}

/// A value of `resourceType` of ``EvaluationSearchItemResponse``, open to those that are newer than this version.
public struct EvaluationSearchItemResponseResourceType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `EMAIL`.
    @_alwaysEmitIntoClient public static var email: Self { "EMAIL" }
}

/// The schema `EvaluationSearchRequestDTO`.
public typealias EvaluationSearchRequestDTO = Model<EvaluationSearchRequestDTOFields>

/// The properties of ``EvaluationSearchRequestDTO``.
public struct EvaluationSearchRequestDTOFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `query`, required.
    @_alwaysEmitIntoClient public var query: Field<[EvaluationSearchCriteriaDTO]> { Field("query") }
    /// `aggregations`.
    @_alwaysEmitIntoClient public var aggregations: Field<[EvaluationSearchAggregationDTO]> { Field("aggregations") }
    /// `pageSize`.
    @_alwaysEmitIntoClient public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`, required.
    @_alwaysEmitIntoClient public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `sortOrder`.
    @_alwaysEmitIntoClient public var sortOrder: Field<EvaluationSearchRequestDTOSortOrder> { Field("sortOrder") }
    /// `sortBy`.
    @_alwaysEmitIntoClient public var sortBy: Field<EvaluationSearchRequestDTOSortBy> { Field("sortBy") }
    /// `systemSubmitted`.
    @_alwaysEmitIntoClient public var systemSubmitted: Field<Bool> { Field("systemSubmitted") }
}

/// A value of `sortOrder` of ``EvaluationSearchRequestDTO``, open to those that are newer than this version.
public struct EvaluationSearchRequestDTOSortOrder: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ASC`.
    @_alwaysEmitIntoClient public static var asc: Self { "ASC" }
    /// `DESC`.
    @_alwaysEmitIntoClient public static var desc: Self { "DESC" }
}

/// A value of `sortBy` of ``EvaluationSearchRequestDTO``, open to those that are newer than this version.
public struct EvaluationSearchRequestDTOSortBy: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `conversationDate`.
    @_alwaysEmitIntoClient public static var conversationDate: Self { "conversationDate" }
    /// `createdDate`.
    @_alwaysEmitIntoClient public static var createdDate: Self { "createdDate" }
    /// `submittedDate`.
    @_alwaysEmitIntoClient public static var submittedDate: Self { "submittedDate" }
    /// `releaseDate`.
    @_alwaysEmitIntoClient public static var releaseDate: Self { "releaseDate" }
}

/// The schema `EvaluationSearchResponse`.
public typealias EvaluationSearchResponse = Model<EvaluationSearchResponseFields>

/// The properties of ``EvaluationSearchResponse``.
public struct EvaluationSearchResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `pageSize`, set by the platform.
    @_alwaysEmitIntoClient public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`, set by the platform.
    @_alwaysEmitIntoClient public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `results`, set by the platform.
    @_alwaysEmitIntoClient public var results: Field<[EvaluationSearchItemResponse]> { Field("results") }
    /// `aggregations`, set by the platform.
    @_alwaysEmitIntoClient public var aggregations: Field<[String: EvaluationSearchAggregationResponse]> { Field("aggregations") }
}

/// The schema `EvaluationSearchSubAggregationDTO`.
public typealias EvaluationSearchSubAggregationDTO = Model<EvaluationSearchSubAggregationDTOFields>

/// The properties of ``EvaluationSearchSubAggregationDTO``.
public struct EvaluationSearchSubAggregationDTOFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `field`, required.
    @_alwaysEmitIntoClient public var field: Field<EvaluationSearchSubAggregationDTOField> { Field("field") }
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<EvaluationSearchSubAggregationDTOType> { Field("type") }
    /// `size`.
    @_alwaysEmitIntoClient public var size: Field<Int> { Field("size") }
    /// `calendarInterval`.
    @_alwaysEmitIntoClient public var calendarInterval: Field<String> { Field("calendarInterval") }
    /// `format`.
    @_alwaysEmitIntoClient public var format: Field<String> { Field("format") }
    /// `ranges`.
    @_alwaysEmitIntoClient public var ranges: Field<[QueryApiSearchAggregationRange]> { Field("ranges") }
    /// `subAggregations`.
    @_alwaysEmitIntoClient public var subAggregations: Field<[EvaluationSearchSubAggregationDTO]> { Field("subAggregations") }
}

/// A value of `field` of ``EvaluationSearchSubAggregationDTO``, open to those that are newer than this version.
public struct EvaluationSearchSubAggregationDTOField: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `formId`.
    @_alwaysEmitIntoClient public static var formId: Self { "formId" }
    /// `formIdReleased`.
    @_alwaysEmitIntoClient public static var formIdReleased: Self { "formIdReleased" }
    /// `agentId`.
    @_alwaysEmitIntoClient public static var agentId: Self { "agentId" }
    /// `evaluatorId`.
    @_alwaysEmitIntoClient public static var evaluatorId: Self { "evaluatorId" }
    /// `contextId`.
    @_alwaysEmitIntoClient public static var contextId: Self { "contextId" }
    /// `questionGroupId`.
    @_alwaysEmitIntoClient public static var questionGroupId: Self { "questionGroupId" }
    /// `questionId`.
    @_alwaysEmitIntoClient public static var questionId: Self { "questionId" }
    /// `questionAnswerId`.
    @_alwaysEmitIntoClient public static var questionAnswerId: Self { "questionAnswerId" }
    /// `evaluationStatus`.
    @_alwaysEmitIntoClient public static var evaluationStatus: Self { "evaluationStatus" }
    /// `aiScoringFailureType`.
    @_alwaysEmitIntoClient public static var aiScoringFailureType: Self { "aiScoringFailureType" }
    /// `questionAiAnswerFailureType`.
    @_alwaysEmitIntoClient public static var questionAiAnswerFailureType: Self { "questionAiAnswerFailureType" }
    /// `released`.
    @_alwaysEmitIntoClient public static var released: Self { "released" }
    /// `questionGroupMarkedNA`.
    @_alwaysEmitIntoClient public static var questionGroupMarkedNA: Self { "questionGroupMarkedNA" }
    /// `questionMarkedNA`.
    @_alwaysEmitIntoClient public static var questionMarkedNA: Self { "questionMarkedNA" }
    /// `questionAiScored`.
    @_alwaysEmitIntoClient public static var questionAiScored: Self { "questionAiScored" }
    /// `questionEaScored`.
    @_alwaysEmitIntoClient public static var questionEaScored: Self { "questionEaScored" }
    /// `totalScore`.
    @_alwaysEmitIntoClient public static var totalScore: Self { "totalScore" }
    /// `totalCriticalScore`.
    @_alwaysEmitIntoClient public static var totalCriticalScore: Self { "totalCriticalScore" }
    /// `questionGroupScorePercentage`.
    @_alwaysEmitIntoClient public static var questionGroupScorePercentage: Self { "questionGroupScorePercentage" }
    /// `criticalQuestionGroupScorePercentage`.
    @_alwaysEmitIntoClient public static var criticalQuestionGroupScorePercentage: Self { "criticalQuestionGroupScorePercentage" }
    /// `questionGroupScore`.
    @_alwaysEmitIntoClient public static var questionGroupScore: Self { "questionGroupScore" }
    /// `criticalQuestionGroupScore`.
    @_alwaysEmitIntoClient public static var criticalQuestionGroupScore: Self { "criticalQuestionGroupScore" }
    /// `questionScore`.
    @_alwaysEmitIntoClient public static var questionScore: Self { "questionScore" }
    /// `disputeCount`.
    @_alwaysEmitIntoClient public static var disputeCount: Self { "disputeCount" }
    /// `rescoreCount`.
    @_alwaysEmitIntoClient public static var rescoreCount: Self { "rescoreCount" }
    /// `eaSuggestionCount`.
    @_alwaysEmitIntoClient public static var eaSuggestionCount: Self { "eaSuggestionCount" }
    /// `eaAcceptedSuggestionCount`.
    @_alwaysEmitIntoClient public static var eaAcceptedSuggestionCount: Self { "eaAcceptedSuggestionCount" }
    /// `aiSuggestionCount`.
    @_alwaysEmitIntoClient public static var aiSuggestionCount: Self { "aiSuggestionCount" }
    /// `aiAcceptedSuggestionCount`.
    @_alwaysEmitIntoClient public static var aiAcceptedSuggestionCount: Self { "aiAcceptedSuggestionCount" }
    /// `conversationDate`.
    @_alwaysEmitIntoClient public static var conversationDate: Self { "conversationDate" }
    /// `createdDate`.
    @_alwaysEmitIntoClient public static var createdDate: Self { "createdDate" }
    /// `submittedDate`.
    @_alwaysEmitIntoClient public static var submittedDate: Self { "submittedDate" }
    /// `releaseDate`.
    @_alwaysEmitIntoClient public static var releaseDate: Self { "releaseDate" }
}

/// A value of `type` of ``EvaluationSearchSubAggregationDTO``, open to those that are newer than this version.
public struct EvaluationSearchSubAggregationDTOType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `TERM`.
    @_alwaysEmitIntoClient public static var term: Self { "TERM" }
    /// `STATS`.
    @_alwaysEmitIntoClient public static var stats: Self { "STATS" }
    /// `SUM`.
    @_alwaysEmitIntoClient public static var sum: Self { "SUM" }
    /// `COUNT`.
    @_alwaysEmitIntoClient public static var count: Self { "COUNT" }
    /// `AVERAGE`.
    @_alwaysEmitIntoClient public static var average: Self { "AVERAGE" }
    /// `RANGE`.
    @_alwaysEmitIntoClient public static var range: Self { "RANGE" }
    /// `DATE_HISTOGRAM`.
    @_alwaysEmitIntoClient public static var dateHistogram: Self { "DATE_HISTOGRAM" }
}

/// The schema `EvaluatorActivity`.
public typealias EvaluatorActivity = Model<EvaluatorActivityFields>

/// The properties of ``EvaluatorActivity``.
public struct EvaluatorActivityFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `evaluator`.
    @_alwaysEmitIntoClient public var evaluator: Field<User> { Field("evaluator") }
    /// `numEvaluationsAssigned`.
    @_alwaysEmitIntoClient public var numEvaluationsAssigned: Field<Int> { Field("numEvaluationsAssigned") }
    /// `numEvaluationsStarted`.
    @_alwaysEmitIntoClient public var numEvaluationsStarted: Field<Int> { Field("numEvaluationsStarted") }
    /// `numEvaluationsCompleted`.
    @_alwaysEmitIntoClient public var numEvaluationsCompleted: Field<Int> { Field("numEvaluationsCompleted") }
    /// `numCalibrationsAssigned`.
    @_alwaysEmitIntoClient public var numCalibrationsAssigned: Field<Int> { Field("numCalibrationsAssigned") }
    /// `numCalibrationsStarted`.
    @_alwaysEmitIntoClient public var numCalibrationsStarted: Field<Int> { Field("numCalibrationsStarted") }
    /// `numCalibrationsCompleted`.
    @_alwaysEmitIntoClient public var numCalibrationsCompleted: Field<Int> { Field("numCalibrationsCompleted") }
    /// `numEvaluationsWithoutViewPermission`.
    @_alwaysEmitIntoClient public var numEvaluationsWithoutViewPermission: Field<Int> { Field("numEvaluationsWithoutViewPermission") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `EvaluatorActivityEntityListing`.
public typealias EvaluatorActivityEntityListing = Model<EvaluatorActivityEntityListingFields>

/// The properties of ``EvaluatorActivityEntityListing``.
public struct EvaluatorActivityEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[EvaluatorActivity]> { Field("entities") }
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

/// The schema `FlowDiagnosticInfo`.
public typealias FlowDiagnosticInfo = Model<FlowDiagnosticInfoFields>

/// The properties of ``FlowDiagnosticInfo``.
public struct FlowDiagnosticInfoFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `lastActionId`.
    @_alwaysEmitIntoClient public var lastActionId: Field<Int> { Field("lastActionId") }
}

/// The schema `PublishForm`.
public typealias PublishForm = Model<PublishFormFields>

/// The properties of ``PublishForm``.
public struct PublishFormFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `published`, required.
    @_alwaysEmitIntoClient public var published: Field<Bool> { Field("published") }
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
}

/// The schema `QMAuditQueryRequest`.
public typealias QMAuditQueryRequest = Model<QMAuditQueryRequestFields>

/// The properties of ``QMAuditQueryRequest``.
public struct QMAuditQueryRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `interval`, required, an interval: two dates of ISO 8601 with `/` between them.
    @_alwaysEmitIntoClient public var interval: Field<String> { Field("interval") }
    /// `filters`, required.
    @_alwaysEmitIntoClient public var filters: Field<[QualityAuditQueryFilter]> { Field("filters") }
    /// `sort`.
    @_alwaysEmitIntoClient public var sort: Field<[AuditQuerySort]> { Field("sort") }
}

/// The schema `QualityAuditLogMessage`.
public typealias QualityAuditLogMessage = Model<QualityAuditLogMessageFields>

/// The properties of ``QualityAuditLogMessage``.
public struct QualityAuditLogMessageFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `userHomeOrgId`.
    @_alwaysEmitIntoClient public var userHomeOrgId: Field<String> { Field("userHomeOrgId") }
    /// `userTrusteeOrgId`.
    @_alwaysEmitIntoClient public var userTrusteeOrgId: Field<String> { Field("userTrusteeOrgId") }
    /// `user`.
    @_alwaysEmitIntoClient public var user: Field<DomainEntityRef> { Field("user") }
    /// `client`.
    @_alwaysEmitIntoClient public var client: Field<AddressableEntityRef> { Field("client") }
    /// `remoteIps`.
    @_alwaysEmitIntoClient public var remoteIps: Field<[String]> { Field("remoteIps") }
    /// `serviceName`.
    @_alwaysEmitIntoClient public var serviceName: Field<QualityAuditLogMessageServiceName> { Field("serviceName") }
    /// `level`.
    @_alwaysEmitIntoClient public var level: Field<QualityAuditLogMessageLevel> { Field("level") }
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<QualityAuditLogMessageStatus> { Field("status") }
    /// `eventDate`.
    @_alwaysEmitIntoClient public var eventDate: Field<Instant> { Field("eventDate") }
    /// `messageInfo`.
    @_alwaysEmitIntoClient public var messageInfo: Field<MessageInfo> { Field("messageInfo") }
    /// `action`.
    @_alwaysEmitIntoClient public var action: Field<QualityAuditLogMessageAction> { Field("action") }
    /// `entity`.
    @_alwaysEmitIntoClient public var entity: Field<DomainEntityRef> { Field("entity") }
    /// `entityType`.
    @_alwaysEmitIntoClient public var entityType: Field<QualityAuditLogMessageEntityType> { Field("entityType") }
    /// `propertyChanges`.
    @_alwaysEmitIntoClient public var propertyChanges: Field<[PropertyChange]> { Field("propertyChanges") }
    /// `context`.
    @_alwaysEmitIntoClient public var context: Field<[String: String]> { Field("context") }
}

/// A value of `serviceName` of ``QualityAuditLogMessage``, open to those that are newer than this version.
public struct QualityAuditLogMessageServiceName: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `RecordingService`.
    @_alwaysEmitIntoClient public static var recordingService: Self { "RecordingService" }
    /// `RecordingPlaybackService`.
    @_alwaysEmitIntoClient public static var recordingPlaybackService: Self { "RecordingPlaybackService" }
    /// `QualityService`.
    @_alwaysEmitIntoClient public static var qualityService: Self { "QualityService" }
    /// `HorusService`.
    @_alwaysEmitIntoClient public static var horusService: Self { "HorusService" }
}

/// A value of `level` of ``QualityAuditLogMessage``, open to those that are newer than this version.
public struct QualityAuditLogMessageLevel: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `User`.
    @_alwaysEmitIntoClient public static var user: Self { "User" }
    /// `System`.
    @_alwaysEmitIntoClient public static var system: Self { "System" }
    /// `GENESYS_INTERNAL`.
    @_alwaysEmitIntoClient public static var genesysInternal: Self { "GENESYS_INTERNAL" }
}

/// A value of `status` of ``QualityAuditLogMessage``, open to those that are newer than this version.
public struct QualityAuditLogMessageStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Success`.
    @_alwaysEmitIntoClient public static var success: Self { "Success" }
    /// `Failure`.
    @_alwaysEmitIntoClient public static var failure: Self { "Failure" }
    /// `Warning`.
    @_alwaysEmitIntoClient public static var warning: Self { "Warning" }
}

/// A value of `action` of ``QualityAuditLogMessage``, open to those that are newer than this version.
public struct QualityAuditLogMessageAction: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Read`.
    @_alwaysEmitIntoClient public static var read: Self { "Read" }
    /// `Create`.
    @_alwaysEmitIntoClient public static var create: Self { "Create" }
    /// `Update`.
    @_alwaysEmitIntoClient public static var update: Self { "Update" }
    /// `Delete`.
    @_alwaysEmitIntoClient public static var delete: Self { "Delete" }
    /// `Abandon`.
    @_alwaysEmitIntoClient public static var abandon: Self { "Abandon" }
    /// `Archive`.
    @_alwaysEmitIntoClient public static var archive: Self { "Archive" }
    /// `Export`.
    @_alwaysEmitIntoClient public static var export: Self { "Export" }
    /// `Download`.
    @_alwaysEmitIntoClient public static var download: Self { "Download" }
    /// `RestoreRequest`.
    @_alwaysEmitIntoClient public static var restoreRequest: Self { "RestoreRequest" }
    /// `RestoreComplete`.
    @_alwaysEmitIntoClient public static var restoreComplete: Self { "RestoreComplete" }
    /// `ApplyProtection`.
    @_alwaysEmitIntoClient public static var applyProtection: Self { "ApplyProtection" }
    /// `RevokeProtection`.
    @_alwaysEmitIntoClient public static var revokeProtection: Self { "RevokeProtection" }
    /// `UpdateRetention`.
    @_alwaysEmitIntoClient public static var updateRetention: Self { "UpdateRetention" }
    /// `Start`.
    @_alwaysEmitIntoClient public static var start: Self { "Start" }
    /// `Stop`.
    @_alwaysEmitIntoClient public static var stop: Self { "Stop" }
}

/// A value of `entityType` of ``QualityAuditLogMessage``, open to those that are newer than this version.
public struct QualityAuditLogMessageEntityType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Recording`.
    @_alwaysEmitIntoClient public static var recording: Self { "Recording" }
    /// `Evaluation`.
    @_alwaysEmitIntoClient public static var evaluation: Self { "Evaluation" }
    /// `Calibration`.
    @_alwaysEmitIntoClient public static var calibration: Self { "Calibration" }
    /// `Annotation`.
    @_alwaysEmitIntoClient public static var annotation: Self { "Annotation" }
    /// `ScreenRecording`.
    @_alwaysEmitIntoClient public static var screenRecording: Self { "ScreenRecording" }
    /// `Survey`.
    @_alwaysEmitIntoClient public static var survey: Self { "Survey" }
    /// `SnippetRecording`.
    @_alwaysEmitIntoClient public static var snippetRecording: Self { "SnippetRecording" }
    /// `ScreenMonitoring`.
    @_alwaysEmitIntoClient public static var screenMonitoring: Self { "ScreenMonitoring" }
}

/// The schema `QualityAuditQueryExecutionResultsResponse`.
public typealias QualityAuditQueryExecutionResultsResponse = Model<QualityAuditQueryExecutionResultsResponseFields>

/// The properties of ``QualityAuditQueryExecutionResultsResponse``.
public struct QualityAuditQueryExecutionResultsResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `pageSize`.
    @_alwaysEmitIntoClient public var pageSize: Field<Int> { Field("pageSize") }
    /// `cursor`.
    @_alwaysEmitIntoClient public var cursor: Field<String> { Field("cursor") }
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[QualityAuditLogMessage]> { Field("entities") }
}

/// The schema `QualityAuditQueryExecutionStatusResponse`.
public typealias QualityAuditQueryExecutionStatusResponse = Model<QualityAuditQueryExecutionStatusResponseFields>

/// The properties of ``QualityAuditQueryExecutionStatusResponse``.
public struct QualityAuditQueryExecutionStatusResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `state`.
    @_alwaysEmitIntoClient public var state: Field<QualityAuditQueryExecutionStatusResponseState> { Field("state") }
    /// `dateStart`.
    @_alwaysEmitIntoClient public var dateStart: Field<Instant> { Field("dateStart") }
    /// `interval`, an interval: two dates of ISO 8601 with `/` between them.
    @_alwaysEmitIntoClient public var interval: Field<String> { Field("interval") }
    /// `filters`.
    @_alwaysEmitIntoClient public var filters: Field<[QualityAuditQueryFilter]> { Field("filters") }
    /// `sort`.
    @_alwaysEmitIntoClient public var sort: Field<[AuditQuerySort]> { Field("sort") }
}

/// A value of `state` of ``QualityAuditQueryExecutionStatusResponse``, open to those that are newer than this version.
public struct QualityAuditQueryExecutionStatusResponseState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Queued`.
    @_alwaysEmitIntoClient public static var queued: Self { "Queued" }
    /// `Running`.
    @_alwaysEmitIntoClient public static var running: Self { "Running" }
    /// `Succeeded`.
    @_alwaysEmitIntoClient public static var succeeded: Self { "Succeeded" }
    /// `Failed`.
    @_alwaysEmitIntoClient public static var failed: Self { "Failed" }
    /// `Cancelled`.
    @_alwaysEmitIntoClient public static var cancelled: Self { "Cancelled" }
}

/// The schema `QualityAuditQueryFilter`.
public typealias QualityAuditQueryFilter = Model<QualityAuditQueryFilterFields>

/// The properties of ``QualityAuditQueryFilter``.
public struct QualityAuditQueryFilterFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `property`, required.
    @_alwaysEmitIntoClient public var property: Field<QualityAuditQueryFilterProperty> { Field("property") }
    /// `value`, required.
    @_alwaysEmitIntoClient public var value: Field<String> { Field("value") }
}

/// A value of `property` of ``QualityAuditQueryFilter``, open to those that are newer than this version.
public struct QualityAuditQueryFilterProperty: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UserId`.
    @_alwaysEmitIntoClient public static var userId: Self { "UserId" }
    /// `TrusteeOrganizationId`.
    @_alwaysEmitIntoClient public static var trusteeOrganizationId: Self { "TrusteeOrganizationId" }
    /// `TrusteeOnlyAudits`.
    @_alwaysEmitIntoClient public static var trusteeOnlyAudits: Self { "TrusteeOnlyAudits" }
    /// `ClientId`.
    @_alwaysEmitIntoClient public static var clientId: Self { "ClientId" }
    /// `Action`.
    @_alwaysEmitIntoClient public static var action: Self { "Action" }
    /// `EntityType`.
    @_alwaysEmitIntoClient public static var entityType: Self { "EntityType" }
    /// `EntityId`.
    @_alwaysEmitIntoClient public static var entityId: Self { "EntityId" }
    /// `ConversationId`.
    @_alwaysEmitIntoClient public static var conversationId: Self { "ConversationId" }
    /// `ServiceName`.
    @_alwaysEmitIntoClient public static var serviceName: Self { "ServiceName" }
}

/// The schema `QueryApiSearchAggregationRange`.
public typealias QueryApiSearchAggregationRange = Model<QueryApiSearchAggregationRangeFields>

/// The properties of ``QueryApiSearchAggregationRange``.
public struct QueryApiSearchAggregationRangeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `to`.
    @_alwaysEmitIntoClient public var to: Field<Double> { Field("to") }
    /// `from`.
    @_alwaysEmitIntoClient public var from: Field<Double> { Field("from") }
}

/// The schema `ScorableSurvey`.
public typealias ScorableSurvey = Model<ScorableSurveyFields>

/// The properties of ``ScorableSurvey``.
public struct ScorableSurveyFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `surveyForm`.
    @_alwaysEmitIntoClient public var surveyForm: Field<SurveyForm> { Field("surveyForm") }
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<ScorableSurveyStatus> { Field("status") }
    /// `answers`.
    @_alwaysEmitIntoClient public var answers: Field<SurveyScoringSet> { Field("answers") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `status` of ``ScorableSurvey``, open to those that are newer than this version.
public struct ScorableSurveyStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Pending`.
    @_alwaysEmitIntoClient public static var pending: Self { "Pending" }
    /// `Sent`.
    @_alwaysEmitIntoClient public static var sent: Self { "Sent" }
    /// `InProgress`.
    @_alwaysEmitIntoClient public static var inProgress: Self { "InProgress" }
    /// `Finished`.
    @_alwaysEmitIntoClient public static var finished: Self { "Finished" }
    /// `OptOut`.
    @_alwaysEmitIntoClient public static var optOut: Self { "OptOut" }
    /// `Error`.
    @_alwaysEmitIntoClient public static var error: Self { "Error" }
    /// `Expired`.
    @_alwaysEmitIntoClient public static var expired: Self { "Expired" }
}

/// The schema `Survey`.
public typealias Survey = Model<SurveyFields>

/// The properties of ``Survey``.
public struct SurveyFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `conversation`.
    @_alwaysEmitIntoClient public var conversation: Field<ConversationReference> { Field("conversation") }
    /// `surveyForm`.
    @_alwaysEmitIntoClient public var surveyForm: Field<SurveyForm> { Field("surveyForm") }
    /// `agent`.
    @_alwaysEmitIntoClient public var agent: Field<DomainEntityRef> { Field("agent") }
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<SurveyStatus> { Field("status") }
    /// `queue`.
    @_alwaysEmitIntoClient public var queue: Field<QueueReference> { Field("queue") }
    /// `answers`.
    @_alwaysEmitIntoClient public var answers: Field<SurveyScoringSet> { Field("answers") }
    /// `completedDate`.
    @_alwaysEmitIntoClient public var completedDate: Field<Instant> { Field("completedDate") }
    /// `surveyErrorDetails`.
    @_alwaysEmitIntoClient public var surveyErrorDetails: Field<SurveyErrorDetails> { Field("surveyErrorDetails") }
    /// `agentTeam`.
    @_alwaysEmitIntoClient public var agentTeam: Field<Team> { Field("agentTeam") }
    /// `surveyType`.
    @_alwaysEmitIntoClient public var surveyType: Field<SurveySurveyType> { Field("surveyType") }
    /// `missingRequiredAnswer`.
    @_alwaysEmitIntoClient public var missingRequiredAnswer: Field<Bool> { Field("missingRequiredAnswer") }
    /// `flow`.
    @_alwaysEmitIntoClient public var flow: Field<AddressableEntityRef> { Field("flow") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `status` of ``Survey``, open to those that are newer than this version.
public struct SurveyStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Pending`.
    @_alwaysEmitIntoClient public static var pending: Self { "Pending" }
    /// `Sent`.
    @_alwaysEmitIntoClient public static var sent: Self { "Sent" }
    /// `InProgress`.
    @_alwaysEmitIntoClient public static var inProgress: Self { "InProgress" }
    /// `Finished`.
    @_alwaysEmitIntoClient public static var finished: Self { "Finished" }
    /// `OptOut`.
    @_alwaysEmitIntoClient public static var optOut: Self { "OptOut" }
    /// `Error`.
    @_alwaysEmitIntoClient public static var error: Self { "Error" }
    /// `Expired`.
    @_alwaysEmitIntoClient public static var expired: Self { "Expired" }
}

/// A value of `surveyType` of ``Survey``, open to those that are newer than this version.
public struct SurveySurveyType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Web`.
    @_alwaysEmitIntoClient public static var web: Self { "Web" }
    /// `Voice`.
    @_alwaysEmitIntoClient public static var voice: Self { "Voice" }
}

/// The schema `SurveyErrorDetails`.
public typealias SurveyErrorDetails = Model<SurveyErrorDetailsFields>

/// The properties of ``SurveyErrorDetails``.
public struct SurveyErrorDetailsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `flowDiagnosticInfo`.
    @_alwaysEmitIntoClient public var flowDiagnosticInfo: Field<FlowDiagnosticInfo> { Field("flowDiagnosticInfo") }
    /// `surveyErrorReason`.
    @_alwaysEmitIntoClient public var surveyErrorReason: Field<String> { Field("surveyErrorReason") }
}

/// The schema `SurveyForm`.
public typealias SurveyForm = Model<SurveyFormFields>

/// The properties of ``SurveyForm``.
public struct SurveyFormFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `division`.
    @_alwaysEmitIntoClient public var division: Field<WritableStarrableDivision> { Field("division") }
    /// `modifiedDate`, set by the platform.
    @_alwaysEmitIntoClient public var modifiedDate: Field<Instant> { Field("modifiedDate") }
    /// `published`.
    @_alwaysEmitIntoClient public var published: Field<Bool> { Field("published") }
    /// `disabled`.
    @_alwaysEmitIntoClient public var disabled: Field<Bool> { Field("disabled") }
    /// `contextId`, required, set by the platform.
    @_alwaysEmitIntoClient public var contextId: Field<String> { Field("contextId") }
    /// `language`, required.
    @_alwaysEmitIntoClient public var language: Field<String> { Field("language") }
    /// `header`.
    @_alwaysEmitIntoClient public var header: Field<String> { Field("header") }
    /// `footer`.
    @_alwaysEmitIntoClient public var footer: Field<String> { Field("footer") }
    /// `questionGroups`.
    @_alwaysEmitIntoClient public var questionGroups: Field<[SurveyQuestionGroup]> { Field("questionGroups") }
    /// `publishedVersions`, set by the platform.
    @_alwaysEmitIntoClient public var publishedVersions: Field<DomainEntityListingSurveyForm> { Field("publishedVersions") }
    /// `redacted`.
    @_alwaysEmitIntoClient public var redacted: Field<Bool> { Field("redacted") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `SurveyFormAndScoringSet`.
public typealias SurveyFormAndScoringSet = Model<SurveyFormAndScoringSetFields>

/// The properties of ``SurveyFormAndScoringSet``.
public struct SurveyFormAndScoringSetFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `surveyForm`.
    @_alwaysEmitIntoClient public var surveyForm: Field<SurveyForm> { Field("surveyForm") }
    /// `answers`.
    @_alwaysEmitIntoClient public var answers: Field<SurveyScoringSet> { Field("answers") }
}

/// The schema `SurveyFormDivisionView`.
public typealias SurveyFormDivisionView = Model<SurveyFormDivisionViewFields>

/// The properties of ``SurveyFormDivisionView``.
public struct SurveyFormDivisionViewFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `division`.
    @_alwaysEmitIntoClient public var division: Field<WritableStarrableDivision> { Field("division") }
    /// `language`, required.
    @_alwaysEmitIntoClient public var language: Field<String> { Field("language") }
    /// `contextId`, required.
    @_alwaysEmitIntoClient public var contextId: Field<String> { Field("contextId") }
    /// `modifiedDate`.
    @_alwaysEmitIntoClient public var modifiedDate: Field<Instant> { Field("modifiedDate") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `SurveyFormDivisionViewListing`.
public typealias SurveyFormDivisionViewListing = Model<SurveyFormDivisionViewListingFields>

/// The properties of ``SurveyFormDivisionViewListing``.
public struct SurveyFormDivisionViewListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[SurveyFormDivisionView]> { Field("entities") }
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

/// The schema `SurveyFormEntityListing`.
public typealias SurveyFormEntityListing = Model<SurveyFormEntityListingFields>

/// The properties of ``SurveyFormEntityListing``.
public struct SurveyFormEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[SurveyForm]> { Field("entities") }
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

/// The schema `SurveyQuestion`.
public typealias SurveyQuestion = Model<SurveyQuestionFields>

/// The properties of ``SurveyQuestion``.
public struct SurveyQuestionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `contextId`, set by the platform.
    @_alwaysEmitIntoClient public var contextId: Field<String> { Field("contextId") }
    /// `text`.
    @_alwaysEmitIntoClient public var text: Field<String> { Field("text") }
    /// `helpText`.
    @_alwaysEmitIntoClient public var helpText: Field<String> { Field("helpText") }
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<SurveyQuestionType> { Field("type") }
    /// `naEnabled`.
    @_alwaysEmitIntoClient public var naEnabled: Field<Bool> { Field("naEnabled") }
    /// `visibilityCondition`.
    @_alwaysEmitIntoClient public var visibilityCondition: Field<VisibilityCondition> { Field("visibilityCondition") }
    /// `answerOptions`.
    @_alwaysEmitIntoClient public var answerOptions: Field<[AnswerOption]> { Field("answerOptions") }
    /// `maxResponseCharacters`.
    @_alwaysEmitIntoClient public var maxResponseCharacters: Field<Int> { Field("maxResponseCharacters") }
    /// `explanationPrompt`.
    @_alwaysEmitIntoClient public var explanationPrompt: Field<String> { Field("explanationPrompt") }
}

/// A value of `type` of ``SurveyQuestion``, open to those that are newer than this version.
public struct SurveyQuestionType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `multipleChoiceQuestion`.
    @_alwaysEmitIntoClient public static var multipleChoiceQuestion: Self { "multipleChoiceQuestion" }
    /// `multipleSelectQuestion`.
    @_alwaysEmitIntoClient public static var multipleSelectQuestion: Self { "multipleSelectQuestion" }
    /// `freeTextQuestion`.
    @_alwaysEmitIntoClient public static var freeTextQuestion: Self { "freeTextQuestion" }
    /// `npsQuestion`.
    @_alwaysEmitIntoClient public static var npsQuestion: Self { "npsQuestion" }
    /// `readOnlyTextBlockQuestion`.
    @_alwaysEmitIntoClient public static var readOnlyTextBlockQuestion: Self { "readOnlyTextBlockQuestion" }
}

/// The schema `SurveyQuestionGroup`.
public typealias SurveyQuestionGroup = Model<SurveyQuestionGroupFields>

/// The properties of ``SurveyQuestionGroup``.
public struct SurveyQuestionGroupFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `contextId`, set by the platform.
    @_alwaysEmitIntoClient public var contextId: Field<String> { Field("contextId") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<String> { Field("type") }
    /// `naEnabled`.
    @_alwaysEmitIntoClient public var naEnabled: Field<Bool> { Field("naEnabled") }
    /// `questions`.
    @_alwaysEmitIntoClient public var questions: Field<[SurveyQuestion]> { Field("questions") }
    /// `visibilityCondition`.
    @_alwaysEmitIntoClient public var visibilityCondition: Field<VisibilityCondition> { Field("visibilityCondition") }
}

/// The schema `SurveyQuestionGroupScore`.
public typealias SurveyQuestionGroupScore = Model<SurveyQuestionGroupScoreFields>

/// The properties of ``SurveyQuestionGroupScore``.
public struct SurveyQuestionGroupScoreFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `questionGroupId`.
    @_alwaysEmitIntoClient public var questionGroupId: Field<String> { Field("questionGroupId") }
    /// `totalScore`.
    @_alwaysEmitIntoClient public var totalScore: Field<Double> { Field("totalScore") }
    /// `maxTotalScore`.
    @_alwaysEmitIntoClient public var maxTotalScore: Field<Double> { Field("maxTotalScore") }
    /// `markedNA`.
    @_alwaysEmitIntoClient public var markedNA: Field<Bool> { Field("markedNA") }
    /// `systemMarkedNA`.
    @_alwaysEmitIntoClient public var systemMarkedNA: Field<Bool> { Field("systemMarkedNA") }
    /// `questionScores`.
    @_alwaysEmitIntoClient public var questionScores: Field<[SurveyQuestionScore]> { Field("questionScores") }
}

/// The schema `SurveyQuestionScore`.
public typealias SurveyQuestionScore = Model<SurveyQuestionScoreFields>

/// The properties of ``SurveyQuestionScore``.
public struct SurveyQuestionScoreFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `questionId`.
    @_alwaysEmitIntoClient public var questionId: Field<String> { Field("questionId") }
    /// `answerId`.
    @_alwaysEmitIntoClient public var answerId: Field<String> { Field("answerId") }
    /// `score`.
    @_alwaysEmitIntoClient public var score: Field<Int> { Field("score") }
    /// `markedNA`.
    @_alwaysEmitIntoClient public var markedNA: Field<Bool> { Field("markedNA") }
    /// `systemMarkedNA`.
    @_alwaysEmitIntoClient public var systemMarkedNA: Field<Bool> { Field("systemMarkedNA") }
    /// `assistedAnswerId`.
    @_alwaysEmitIntoClient public var assistedAnswerId: Field<String> { Field("assistedAnswerId") }
    /// `npsScore`.
    @_alwaysEmitIntoClient public var npsScore: Field<Int> { Field("npsScore") }
    /// `npsTextAnswer`.
    @_alwaysEmitIntoClient public var npsTextAnswer: Field<String> { Field("npsTextAnswer") }
    /// `freeTextAnswer`.
    @_alwaysEmitIntoClient public var freeTextAnswer: Field<String> { Field("freeTextAnswer") }
}

/// The schema `SurveyScoringSet`.
public typealias SurveyScoringSet = Model<SurveyScoringSetFields>

/// The properties of ``SurveyScoringSet``.
public struct SurveyScoringSetFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `totalScore`.
    @_alwaysEmitIntoClient public var totalScore: Field<Double> { Field("totalScore") }
    /// `npsScore`.
    @_alwaysEmitIntoClient public var npsScore: Field<Int> { Field("npsScore") }
    /// `questionGroupScores`.
    @_alwaysEmitIntoClient public var questionGroupScores: Field<[SurveyQuestionGroupScore]> { Field("questionGroupScores") }
}
