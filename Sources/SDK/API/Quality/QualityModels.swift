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
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `agent`.
    public var agent: Field<User> { Field("agent") }
    /// `numEvaluations`.
    public var numEvaluations: Field<Int> { Field("numEvaluations") }
    /// `averageEvaluationScore`.
    public var averageEvaluationScore: Field<Int> { Field("averageEvaluationScore") }
    /// `numCriticalEvaluations`.
    public var numCriticalEvaluations: Field<Int> { Field("numCriticalEvaluations") }
    /// `averageCriticalScore`.
    public var averageCriticalScore: Field<Double> { Field("averageCriticalScore") }
    /// `highestEvaluationScore`.
    public var highestEvaluationScore: Field<Double> { Field("highestEvaluationScore") }
    /// `lowestEvaluationScore`.
    public var lowestEvaluationScore: Field<Double> { Field("lowestEvaluationScore") }
    /// `highestCriticalScore`.
    public var highestCriticalScore: Field<Double> { Field("highestCriticalScore") }
    /// `lowestCriticalScore`.
    public var lowestCriticalScore: Field<Double> { Field("lowestCriticalScore") }
    /// `agentEvaluatorActivityList`.
    public var agentEvaluatorActivityList: Field<[AgentEvaluatorActivity]> { Field("agentEvaluatorActivityList") }
    /// `numEvaluationsWithoutViewPermission`.
    public var numEvaluationsWithoutViewPermission: Field<Int> { Field("numEvaluationsWithoutViewPermission") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `AgentActivityEntityListing`.
public typealias AgentActivityEntityListing = Model<AgentActivityEntityListingFields>

/// The properties of ``AgentActivityEntityListing``.
public struct AgentActivityEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[AgentActivity]> { Field("entities") }
    /// `pageSize`.
    public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`.
    public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `total`.
    public var total: Field<Int> { Field("total") }
    /// `lastUri`.
    public var lastUri: Field<String> { Field("lastUri") }
    /// `firstUri`.
    public var firstUri: Field<String> { Field("firstUri") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
    /// `nextUri`.
    public var nextUri: Field<String> { Field("nextUri") }
    /// `previousUri`.
    public var previousUri: Field<String> { Field("previousUri") }
    /// `pageCount`.
    public var pageCount: Field<Int> { Field("pageCount") }
}

/// The schema `AgentEvaluatorActivity`.
public typealias AgentEvaluatorActivity = Model<AgentEvaluatorActivityFields>

/// The properties of ``AgentEvaluatorActivity``.
public struct AgentEvaluatorActivityFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `agent`.
    public var agent: Field<User> { Field("agent") }
    /// `evaluator`.
    public var evaluator: Field<User> { Field("evaluator") }
    /// `numEvaluations`.
    public var numEvaluations: Field<Int> { Field("numEvaluations") }
    /// `averageEvaluationScore`.
    public var averageEvaluationScore: Field<Int> { Field("averageEvaluationScore") }
    /// `numEvaluationsWithoutViewPermission`.
    public var numEvaluationsWithoutViewPermission: Field<Int> { Field("numEvaluationsWithoutViewPermission") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `AgentScoringRule`.
public typealias AgentScoringRule = Model<AgentScoringRuleFields>

/// The properties of ``AgentScoringRule``.
public struct AgentScoringRuleFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `programId`, set by the platform.
    public var programId: Field<String> { Field("programId") }
    /// `samplingType`, required.
    public var samplingType: Field<AgentScoringRuleSamplingType> { Field("samplingType") }
    /// `samplingPercentage`.
    public var samplingPercentage: Field<Double> { Field("samplingPercentage") }
    /// `submissionType`, required.
    public var submissionType: Field<AgentScoringRuleSubmissionType> { Field("submissionType") }
    /// `evaluationFormContextId`, required.
    public var evaluationFormContextId: Field<String> { Field("evaluationFormContextId") }
    /// `enabled`, required.
    public var enabled: Field<Bool> { Field("enabled") }
    /// `published`, set by the platform.
    public var published: Field<Bool> { Field("published") }
    /// `evaluator`.
    public var evaluator: Field<AddressableEntityRef> { Field("evaluator") }
    /// `agentToScore`.
    public var agentToScore: Field<AgentScoringRuleAgentToScore> { Field("agentToScore") }
    /// `dateCreated`, set by the platform.
    public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`, set by the platform.
    public var dateModified: Field<Instant> { Field("dateModified") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `samplingType` of ``AgentScoringRule``, open to those that are newer than this version.
public struct AgentScoringRuleSamplingType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `All`.
    public static var all: Self { "All" }
    /// `Percentage`.
    public static var percentage: Self { "Percentage" }
}

/// A value of `submissionType` of ``AgentScoringRule``, open to those that are newer than this version.
public struct AgentScoringRuleSubmissionType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Automated`.
    public static var automated: Self { "Automated" }
    /// `Manual`.
    public static var manual: Self { "Manual" }
}

/// A value of `agentToScore` of ``AgentScoringRule``, open to those that are newer than this version.
public struct AgentScoringRuleAgentToScore: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `First`.
    public static var first: Self { "First" }
    /// `Last`.
    public static var last: Self { "Last" }
    /// `Each`.
    public static var each: Self { "Each" }
}

/// The schema `AgentScoringRuleEntityListing`.
public typealias AgentScoringRuleEntityListing = Model<AgentScoringRuleEntityListingFields>

/// The properties of ``AgentScoringRuleEntityListing``.
public struct AgentScoringRuleEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[AgentScoringRule]> { Field("entities") }
    /// `pageSize`.
    public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`.
    public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `total`.
    public var total: Field<Int> { Field("total") }
    /// `lastUri`.
    public var lastUri: Field<String> { Field("lastUri") }
    /// `firstUri`.
    public var firstUri: Field<String> { Field("firstUri") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
    /// `nextUri`.
    public var nextUri: Field<String> { Field("nextUri") }
    /// `previousUri`.
    public var previousUri: Field<String> { Field("previousUri") }
    /// `pageCount`.
    public var pageCount: Field<Int> { Field("pageCount") }
}

/// The schema `CalibrationCreate`.
public typealias CalibrationCreate = Model<CalibrationCreateFields>

/// The properties of ``CalibrationCreate``.
public struct CalibrationCreateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `calibrator`.
    public var calibrator: Field<User> { Field("calibrator") }
    /// `agent`.
    public var agent: Field<User> { Field("agent") }
    /// `conversation`, required.
    public var conversation: Field<ConversationReference> { Field("conversation") }
    /// `evaluationForm`.
    public var evaluationForm: Field<EvaluationForm> { Field("evaluationForm") }
    /// `contextId`.
    public var contextId: Field<String> { Field("contextId") }
    /// `averageScore`.
    public var averageScore: Field<Int> { Field("averageScore") }
    /// `highScore`.
    public var highScore: Field<Int> { Field("highScore") }
    /// `lowScore`.
    public var lowScore: Field<Int> { Field("lowScore") }
    /// `createdDate`.
    public var createdDate: Field<Instant> { Field("createdDate") }
    /// `evaluations`.
    public var evaluations: Field<[Evaluation]> { Field("evaluations") }
    /// `evaluators`.
    public var evaluators: Field<[User]> { Field("evaluators") }
    /// `scoringIndex`.
    public var scoringIndex: Field<Evaluation> { Field("scoringIndex") }
    /// `expertEvaluator`.
    public var expertEvaluator: Field<User> { Field("expertEvaluator") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `CalibrationEntityListing`.
public typealias CalibrationEntityListing = Model<CalibrationEntityListingFields>

/// The properties of ``CalibrationEntityListing``.
public struct CalibrationEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[Calibration]> { Field("entities") }
    /// `pageSize`.
    public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`.
    public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `total`.
    public var total: Field<Int> { Field("total") }
    /// `lastUri`.
    public var lastUri: Field<String> { Field("lastUri") }
    /// `firstUri`.
    public var firstUri: Field<String> { Field("firstUri") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
    /// `nextUri`.
    public var nextUri: Field<String> { Field("nextUri") }
    /// `previousUri`.
    public var previousUri: Field<String> { Field("previousUri") }
    /// `pageCount`.
    public var pageCount: Field<Int> { Field("pageCount") }
}

/// The schema `CreateSurveyRequest`.
public typealias CreateSurveyRequest = Model<CreateSurveyRequestFields>

/// The properties of ``CreateSurveyRequest``.
public struct CreateSurveyRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `conversationId`, required.
    public var conversationId: Field<String> { Field("conversationId") }
    /// `surveyFormContextId`, required.
    public var surveyFormContextId: Field<String> { Field("surveyFormContextId") }
    /// `agentId`.
    public var agentId: Field<String> { Field("agentId") }
    /// `queueId`.
    public var queueId: Field<String> { Field("queueId") }
}

/// The schema `CreateSurveyResponse`.
public typealias CreateSurveyResponse = Model<CreateSurveyResponseFields>

/// The properties of ``CreateSurveyResponse``.
public struct CreateSurveyResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `conversation`.
    public var conversation: Field<ConversationReference> { Field("conversation") }
    /// `surveyForm`.
    public var surveyForm: Field<SurveyForm> { Field("surveyForm") }
    /// `agent`.
    public var agent: Field<DomainEntityRef> { Field("agent") }
    /// `status`.
    public var status: Field<CreateSurveyResponseStatus> { Field("status") }
    /// `queue`.
    public var queue: Field<QueueReference> { Field("queue") }
    /// `answers`.
    public var answers: Field<SurveyScoringSet> { Field("answers") }
    /// `completedDate`.
    public var completedDate: Field<Instant> { Field("completedDate") }
    /// `surveyErrorDetails`.
    public var surveyErrorDetails: Field<SurveyErrorDetails> { Field("surveyErrorDetails") }
    /// `agentTeam`.
    public var agentTeam: Field<Team> { Field("agentTeam") }
    /// `surveyType`.
    public var surveyType: Field<CreateSurveyResponseSurveyType> { Field("surveyType") }
    /// `missingRequiredAnswer`.
    public var missingRequiredAnswer: Field<Bool> { Field("missingRequiredAnswer") }
    /// `flow`.
    public var flow: Field<AddressableEntityRef> { Field("flow") }
    /// `customerSurveyUrl`.
    public var customerSurveyUrl: Field<String> { Field("customerSurveyUrl") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `status` of ``CreateSurveyResponse``, open to those that are newer than this version.
public struct CreateSurveyResponseStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Pending`.
    public static var pending: Self { "Pending" }
    /// `Sent`.
    public static var sent: Self { "Sent" }
    /// `InProgress`.
    public static var inProgress: Self { "InProgress" }
    /// `Finished`.
    public static var finished: Self { "Finished" }
    /// `OptOut`.
    public static var optOut: Self { "OptOut" }
    /// `Error`.
    public static var error: Self { "Error" }
    /// `Expired`.
    public static var expired: Self { "Expired" }
}

/// A value of `surveyType` of ``CreateSurveyResponse``, open to those that are newer than this version.
public struct CreateSurveyResponseSurveyType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Web`.
    public static var web: Self { "Web" }
    /// `Voice`.
    public static var voice: Self { "Voice" }
}

/// The schema `DomainEntityListingSurveyForm`.
public typealias DomainEntityListingSurveyForm = Model<DomainEntityListingSurveyFormFields>

/// The properties of ``DomainEntityListingSurveyForm``.
public struct DomainEntityListingSurveyFormFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[SurveyForm]> { Field("entities") }
    /// `pageSize`.
    public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`.
    public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `total`.
    public var total: Field<Int> { Field("total") }
    /// `lastUri`.
    public var lastUri: Field<String> { Field("lastUri") }
    /// `firstUri`.
    public var firstUri: Field<String> { Field("firstUri") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
    /// `nextUri`.
    public var nextUri: Field<String> { Field("nextUri") }
    /// `previousUri`.
    public var previousUri: Field<String> { Field("previousUri") }
    /// `pageCount`.
    public var pageCount: Field<Int> { Field("pageCount") }
}

/// The schema `EvaluationAggregationQueryMe`.
public typealias EvaluationAggregationQueryMe = Model<EvaluationAggregationQueryMeFields>

/// The properties of ``EvaluationAggregationQueryMe``.
public struct EvaluationAggregationQueryMeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `interval`, required, an interval: two dates of ISO 8601 with `/` between them.
    public var interval: Field<String> { Field("interval") }
    /// `timeZone`.
    public var timeZone: Field<String> { Field("timeZone") }
    /// `groupBy`.
    public var groupBy: Field<[EvaluationAggregationQueryMeGroupBy]> { Field("groupBy") }
    /// `metrics`, required.
    public var metrics: Field<[EvaluationAggregationQueryMeMetrics]> { Field("metrics") }
    /// `alternateTimeDimension`.
    public var alternateTimeDimension: Field<EvaluationAggregationQueryMeAlternateTimeDimension> { Field("alternateTimeDimension") }
    /// `contextId`.
    public var contextId: Field<String> { Field("contextId") }
}

/// A value of `groupBy` of ``EvaluationAggregationQueryMe``, open to those that are newer than this version.
public struct EvaluationAggregationQueryMeGroupBy: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `assigneeApplicable`.
    public static var assigneeApplicable: Self { "assigneeApplicable" }
    /// `assigneeId`.
    public static var assigneeId: Self { "assigneeId" }
    /// `calibrationId`.
    public static var calibrationId: Self { "calibrationId" }
    /// `contextId`.
    public static var contextId: Self { "contextId" }
    /// `conversationId`.
    public static var conversationId: Self { "conversationId" }
    /// `divisionId`.
    public static var divisionId: Self { "divisionId" }
    /// `evaluationContextId`.
    public static var evaluationContextId: Self { "evaluationContextId" }
    /// `evaluationId`.
    public static var evaluationId: Self { "evaluationId" }
    /// `evaluatorId`.
    public static var evaluatorId: Self { "evaluatorId" }
    /// `formId`.
    public static var formId: Self { "formId" }
    /// `mediaType`.
    public static var mediaType: Self { "mediaType" }
    /// `queueId`.
    public static var queueId: Self { "queueId" }
    /// `released`.
    public static var released: Self { "released" }
    /// `rescored`.
    public static var rescored: Self { "rescored" }
    /// `systemSubmitted`.
    public static var systemSubmitted: Self { "systemSubmitted" }
    /// `teamId`.
    public static var teamId: Self { "teamId" }
    /// `userId`.
    public static var userId: Self { "userId" }
}

/// A value of `metrics` of ``EvaluationAggregationQueryMe``, open to those that are newer than this version.
public struct EvaluationAggregationQueryMeMetrics: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `nEvaluations`.
    public static var nEvaluations: Self { "nEvaluations" }
    /// `nEvaluationsDeleted`.
    public static var nEvaluationsDeleted: Self { "nEvaluationsDeleted" }
    /// `nEvaluationsRescored`.
    public static var nEvaluationsRescored: Self { "nEvaluationsRescored" }
    /// `oTotalCriticalScore`.
    public static var oTotalCriticalScore: Self { "oTotalCriticalScore" }
    /// `oTotalScore`.
    public static var oTotalScore: Self { "oTotalScore" }
}

/// A value of `alternateTimeDimension` of ``EvaluationAggregationQueryMe``, open to those that are newer than this
/// version.
public struct EvaluationAggregationQueryMeAlternateTimeDimension: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `conversationStart`.
    public static var conversationStart: Self { "conversationStart" }
    /// `evaluationCreatedDate`.
    public static var evaluationCreatedDate: Self { "evaluationCreatedDate" }
    /// `evaluationReleaseDate`.
    public static var evaluationReleaseDate: Self { "evaluationReleaseDate" }
    /// `eventTime`.
    public static var eventTime: Self { "eventTime" }
}

/// The schema `EvaluationCreateBody`.
public typealias EvaluationCreateBody = Model<EvaluationCreateBodyFields>

/// The properties of ``EvaluationCreateBody``.
public struct EvaluationCreateBodyFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `evaluationForm`.
    public var evaluationForm: Field<EvaluationCreateEvalForm> { Field("evaluationForm") }
    /// `evaluator`.
    public var evaluator: Field<EvaluationCreateUser> { Field("evaluator") }
    /// `agent`.
    public var agent: Field<EvaluationCreateUser> { Field("agent") }
    /// `agentHasRead`.
    public var agentHasRead: Field<Bool> { Field("agentHasRead") }
    /// `answers`.
    public var answers: Field<EvaluationScoringSet> { Field("answers") }
    /// `calibration`.
    public var calibration: Field<EvaluationCreateCalibration> { Field("calibration") }
    /// `evaluationContextId`.
    public var evaluationContextId: Field<String> { Field("evaluationContextId") }
    /// `conversation`.
    public var conversation: Field<EvaluationCreateConversation> { Field("conversation") }
    /// `resourceType`.
    public var resourceType: Field<EvaluationCreateBodyResourceType> { Field("resourceType") }
    /// `evaluationSource`.
    public var evaluationSource: Field<EvaluationSource> { Field("evaluationSource") }
    /// `rescore`.
    public var rescore: Field<Bool> { Field("rescore") }
    /// `queue`.
    public var queue: Field<EvaluationCreateQueue> { Field("queue") }
    /// `releaseDate`.
    public var releaseDate: Field<Instant> { Field("releaseDate") }
    /// `status`.
    public var status: Field<EvaluationCreateBodyStatus> { Field("status") }
    /// `neverRelease`.
    public var neverRelease: Field<Bool> { Field("neverRelease") }
    /// `dateAssigneeChanged`.
    public var dateAssigneeChanged: Field<Instant> { Field("dateAssigneeChanged") }
    /// `assignee`.
    public var assignee: Field<EvaluationCreateUser> { Field("assignee") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `resourceType` of ``EvaluationCreateBody``, open to those that are newer than this version.
public struct EvaluationCreateBodyResourceType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `EMAIL`.
    public static var email: Self { "EMAIL" }
}

/// A value of `status` of ``EvaluationCreateBody``, open to those that are newer than this version.
public struct EvaluationCreateBodyStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `PENDING`.
    public static var pending: Self { "PENDING" }
    /// `INPROGRESS`.
    public static var inprogress: Self { "INPROGRESS" }
    /// `FINISHED`.
    public static var finished: Self { "FINISHED" }
    /// `INREVIEW`.
    public static var inreview: Self { "INREVIEW" }
    /// `RETRACTED`.
    public static var retracted: Self { "RETRACTED" }
}

/// The schema `EvaluationCreateCalibration`.
public typealias EvaluationCreateCalibration = Model<EvaluationCreateCalibrationFields>

/// The properties of ``EvaluationCreateCalibration``.
public struct EvaluationCreateCalibrationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `EvaluationCreateConversation`.
public typealias EvaluationCreateConversation = Model<EvaluationCreateConversationFields>

/// The properties of ``EvaluationCreateConversation``.
public struct EvaluationCreateConversationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `EvaluationCreateEvalForm`.
public typealias EvaluationCreateEvalForm = Model<EvaluationCreateEvalFormFields>

/// The properties of ``EvaluationCreateEvalForm``.
public struct EvaluationCreateEvalFormFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `EvaluationCreateQueue`.
public typealias EvaluationCreateQueue = Model<EvaluationCreateQueueFields>

/// The properties of ``EvaluationCreateQueue``.
public struct EvaluationCreateQueueFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `EvaluationCreateUser`.
public typealias EvaluationCreateUser = Model<EvaluationCreateUserFields>

/// The properties of ``EvaluationCreateUser``.
public struct EvaluationCreateUserFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    public var id: Field<String> { Field("id") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `EvaluationEntityListing`.
public typealias EvaluationEntityListing = Model<EvaluationEntityListingFields>

/// The properties of ``EvaluationEntityListing``.
public struct EvaluationEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[Evaluation]> { Field("entities") }
    /// `pageSize`.
    public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`.
    public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `total`.
    public var total: Field<Int> { Field("total") }
    /// `lastUri`.
    public var lastUri: Field<String> { Field("lastUri") }
    /// `firstUri`.
    public var firstUri: Field<String> { Field("firstUri") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
    /// `nextUri`.
    public var nextUri: Field<String> { Field("nextUri") }
    /// `previousUri`.
    public var previousUri: Field<String> { Field("previousUri") }
    /// `pageCount`.
    public var pageCount: Field<Int> { Field("pageCount") }
}

/// The schema `EvaluationFormAndScoringSet`.
public typealias EvaluationFormAndScoringSet = Model<EvaluationFormAndScoringSetFields>

/// The properties of ``EvaluationFormAndScoringSet``.
public struct EvaluationFormAndScoringSetFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `evaluationForm`.
    public var evaluationForm: Field<EvaluationForm> { Field("evaluationForm") }
    /// `answers`.
    public var answers: Field<EvaluationScoringSet> { Field("answers") }
}

/// The schema `EvaluationFormDivisionView`.
public typealias EvaluationFormDivisionView = Model<EvaluationFormDivisionViewFields>

/// The properties of ``EvaluationFormDivisionView``.
public struct EvaluationFormDivisionViewFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `division`.
    public var division: Field<WritableStarrableDivision> { Field("division") }
    /// `contextId`, required.
    public var contextId: Field<String> { Field("contextId") }
    /// `modifiedDate`.
    public var modifiedDate: Field<Instant> { Field("modifiedDate") }
    /// `dialect`.
    public var dialect: Field<String> { Field("dialect") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `EvaluationFormDivisionViewListing`.
public typealias EvaluationFormDivisionViewListing = Model<EvaluationFormDivisionViewListingFields>

/// The properties of ``EvaluationFormDivisionViewListing``.
public struct EvaluationFormDivisionViewListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[EvaluationFormDivisionView]> { Field("entities") }
    /// `pageSize`.
    public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`.
    public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `total`.
    public var total: Field<Int> { Field("total") }
    /// `lastUri`.
    public var lastUri: Field<String> { Field("lastUri") }
    /// `firstUri`.
    public var firstUri: Field<String> { Field("firstUri") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
    /// `nextUri`.
    public var nextUri: Field<String> { Field("nextUri") }
    /// `previousUri`.
    public var previousUri: Field<String> { Field("previousUri") }
    /// `pageCount`.
    public var pageCount: Field<Int> { Field("pageCount") }
}

/// The schema `EvaluationFormResponse`.
public typealias EvaluationFormResponse = Model<EvaluationFormResponseFields>

/// The properties of ``EvaluationFormResponse``.
public struct EvaluationFormResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`, required.
    public var name: Field<String> { Field("name") }
    /// `division`.
    public var division: Field<WritableStarrableDivision> { Field("division") }
    /// `modifiedDate`.
    public var modifiedDate: Field<Instant> { Field("modifiedDate") }
    /// `published`.
    public var published: Field<Bool> { Field("published") }
    /// `contextId`.
    public var contextId: Field<String> { Field("contextId") }
    /// `questionGroups`.
    public var questionGroups: Field<[EvaluationQuestionGroup]> { Field("questionGroups") }
    /// `weightMode`.
    public var weightMode: Field<EvaluationFormResponseWeightMode> { Field("weightMode") }
    /// `evaluationSettings`.
    public var evaluationSettings: Field<EvaluationSettings> { Field("evaluationSettings") }
    /// `publishedVersions`.
    public var publishedVersions: Field<DomainEntityListingEvaluationForm> { Field("publishedVersions") }
    /// `latestVersionFormName`.
    public var latestVersionFormName: Field<String> { Field("latestVersionFormName") }
    /// `aiScoring`, set by the platform.
    public var aiScoring: Field<AiScoringSettings> { Field("aiScoring") }
    /// `dialect`.
    public var dialect: Field<String> { Field("dialect") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `weightMode` of ``EvaluationFormResponse``, open to those that are newer than this version.
public struct EvaluationFormResponseWeightMode: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `SCALED`.
    public static var scaled: Self { "SCALED" }
    /// `OFF`.
    public static var off: Self { "OFF" }
}

/// The schema `EvaluationFormResponseEntityListing`.
public typealias EvaluationFormResponseEntityListing = Model<EvaluationFormResponseEntityListingFields>

/// The properties of ``EvaluationFormResponseEntityListing``.
public struct EvaluationFormResponseEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[EvaluationFormResponse]> { Field("entities") }
    /// `pageSize`.
    public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`.
    public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `total`.
    public var total: Field<Int> { Field("total") }
    /// `lastUri`.
    public var lastUri: Field<String> { Field("lastUri") }
    /// `firstUri`.
    public var firstUri: Field<String> { Field("firstUri") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
    /// `nextUri`.
    public var nextUri: Field<String> { Field("nextUri") }
    /// `previousUri`.
    public var previousUri: Field<String> { Field("previousUri") }
    /// `pageCount`.
    public var pageCount: Field<Int> { Field("pageCount") }
}

/// The schema `EvaluationFormSearchResponse`.
public typealias EvaluationFormSearchResponse = Model<EvaluationFormSearchResponseFields>

/// The properties of ``EvaluationFormSearchResponse``.
public struct EvaluationFormSearchResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `division`.
    public var division: Field<WritableStarrableDivision> { Field("division") }
    /// `modifiedDate`.
    public var modifiedDate: Field<Instant> { Field("modifiedDate") }
    /// `published`.
    public var published: Field<Bool> { Field("published") }
    /// `contextId`.
    public var contextId: Field<String> { Field("contextId") }
    /// `questionGroups`.
    public var questionGroups: Field<[EvaluationQuestionGroup]> { Field("questionGroups") }
    /// `weightMode`.
    public var weightMode: Field<EvaluationFormSearchResponseWeightMode> { Field("weightMode") }
    /// `evaluationSettings`.
    public var evaluationSettings: Field<EvaluationSettings> { Field("evaluationSettings") }
    /// `publishedVersions`.
    public var publishedVersions: Field<DomainEntityListingEvaluationForm> { Field("publishedVersions") }
    /// `latestVersionFormName`.
    public var latestVersionFormName: Field<String> { Field("latestVersionFormName") }
    /// `aiScoring`, set by the platform.
    public var aiScoring: Field<AiScoringSettings> { Field("aiScoring") }
    /// `dialect`.
    public var dialect: Field<String> { Field("dialect") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `weightMode` of ``EvaluationFormSearchResponse``, open to those that are newer than this version.
public struct EvaluationFormSearchResponseWeightMode: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `SCALED`.
    public static var scaled: Self { "SCALED" }
    /// `OFF`.
    public static var off: Self { "OFF" }
}

/// The schema `EvaluationResponse`.
public typealias EvaluationResponse = Model<EvaluationResponseFields>

/// The properties of ``EvaluationResponse``.
public struct EvaluationResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `conversation`.
    public var conversation: Field<ConversationReference> { Field("conversation") }
    /// `evaluationForm`.
    public var evaluationForm: Field<EvaluationFormResponse> { Field("evaluationForm") }
    /// `evaluator`.
    public var evaluator: Field<User> { Field("evaluator") }
    /// `agent`.
    public var agent: Field<User> { Field("agent") }
    /// `calibration`.
    public var calibration: Field<AddressableEntityRef> { Field("calibration") }
    /// `status`.
    public var status: Field<EvaluationResponseStatus> { Field("status") }
    /// `answers`.
    public var answers: Field<EvaluationScoringSet> { Field("answers") }
    /// `agentHasRead`.
    public var agentHasRead: Field<Bool> { Field("agentHasRead") }
    /// `assignee`.
    public var assignee: Field<User> { Field("assignee") }
    /// `assigneeApplicable`.
    public var assigneeApplicable: Field<Bool> { Field("assigneeApplicable") }
    /// `releaseDate`.
    public var releaseDate: Field<Instant> { Field("releaseDate") }
    /// `assignedDate`.
    public var assignedDate: Field<Instant> { Field("assignedDate") }
    /// `createdDate`, set by the platform.
    public var createdDate: Field<Instant> { Field("createdDate") }
    /// `changedDate`.
    public var changedDate: Field<Instant> { Field("changedDate") }
    /// `submittedDate`, set by the platform.
    public var submittedDate: Field<Instant> { Field("submittedDate") }
    /// `revisionCreatedDate`.
    public var revisionCreatedDate: Field<Instant> { Field("revisionCreatedDate") }
    /// `queue`.
    public var queue: Field<Queue> { Field("queue") }
    /// `mediaType`.
    public var mediaType: Field<[EvaluationResponseMediaType]> { Field("mediaType") }
    /// `divisionIds`, set by the platform.
    public var divisionIds: Field<[String]> { Field("divisionIds") }
    /// `rescore`.
    public var rescore: Field<Bool> { Field("rescore") }
    /// `conversationDate`.
    public var conversationDate: Field<Instant> { Field("conversationDate") }
    /// `conversationEndDate`.
    public var conversationEndDate: Field<Instant> { Field("conversationEndDate") }
    /// `neverRelease`.
    public var neverRelease: Field<Bool> { Field("neverRelease") }
    /// `assigned`.
    public var assigned: Field<Bool> { Field("assigned") }
    /// `dateAssigneeChanged`.
    public var dateAssigneeChanged: Field<Instant> { Field("dateAssigneeChanged") }
    /// `resourceId`.
    public var resourceId: Field<String> { Field("resourceId") }
    /// `resourceType`.
    public var resourceType: Field<EvaluationResponseResourceType> { Field("resourceType") }
    /// `redacted`.
    public var redacted: Field<Bool> { Field("redacted") }
    /// `isScoringIndex`.
    public var isScoringIndex: Field<Bool> { Field("isScoringIndex") }
    /// `authorizedActions`.
    public var authorizedActions: Field<[String]> { Field("authorizedActions") }
    /// `hasAssistanceFailed`.
    public var hasAssistanceFailed: Field<Bool> { Field("hasAssistanceFailed") }
    /// `evaluationSource`, set by the platform.
    public var evaluationSource: Field<EvaluationSource> { Field("evaluationSource") }
    /// `disputeCount`, set by the platform.
    public var disputeCount: Field<Int> { Field("disputeCount") }
    /// `version`, set by the platform.
    public var version: Field<Int> { Field("version") }
    /// `versionHistory`, set by the platform.
    public var versionHistory: Field<PagelessDomainEntityListingEvaluationVersion> { Field("versionHistory") }
    /// `declinedReview`.
    public var declinedReview: Field<Bool> { Field("declinedReview") }
    /// `evaluationContextId`.
    public var evaluationContextId: Field<String> { Field("evaluationContextId") }
    /// `retractedEvaluation`.
    public var retractedEvaluation: Field<EvaluationReference> { Field("retractedEvaluation") }
    /// `aiScoring`, set by the platform.
    public var aiScoring: Field<AiScoring> { Field("aiScoring") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `status` of ``EvaluationResponse``, open to those that are newer than this version.
public struct EvaluationResponseStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `PENDING`.
    public static var pending: Self { "PENDING" }
    /// `INPROGRESS`.
    public static var inprogress: Self { "INPROGRESS" }
    /// `FINISHED`.
    public static var finished: Self { "FINISHED" }
    /// `INREVIEW`.
    public static var inreview: Self { "INREVIEW" }
    /// `RETRACTED`.
    public static var retracted: Self { "RETRACTED" }
}

/// A value of `mediaType` of ``EvaluationResponse``, open to those that are newer than this version.
public struct EvaluationResponseMediaType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `CALL`.
    public static var call: Self { "CALL" }
    /// `CALLBACK`.
    public static var callback: Self { "CALLBACK" }
    /// `CHAT`.
    public static var chat: Self { "CHAT" }
    /// `COBROWSE`.
    public static var cobrowse: Self { "COBROWSE" }
    /// `EMAIL`.
    public static var email: Self { "EMAIL" }
    /// `MESSAGE`.
    public static var message: Self { "MESSAGE" }
    /// `INTERNAL_MESSAGE`.
    public static var internalMessage: Self { "INTERNAL_MESSAGE" }
    /// `SCREEN_MONITORING`.
    public static var screenMonitoring: Self { "SCREEN_MONITORING" }
    /// `SOCIAL_EXPRESSION`.
    public static var socialExpression: Self { "SOCIAL_EXPRESSION" }
    /// `VIDEO`.
    public static var video: Self { "VIDEO" }
    /// `SCREENSHARE`.
    public static var screenshare: Self { "SCREENSHARE" }
}

/// A value of `resourceType` of ``EvaluationResponse``, open to those that are newer than this version.
public struct EvaluationResponseResourceType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `EMAIL`.
    public static var email: Self { "EMAIL" }
}

/// The schema `EvaluationSearchAggregationBucket`.
public typealias EvaluationSearchAggregationBucket = Model<EvaluationSearchAggregationBucketFields>

/// The properties of ``EvaluationSearchAggregationBucket``.
public struct EvaluationSearchAggregationBucketFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `key`.
    public var key: Field<String> { Field("key") }
    /// `keyAsString`.
    public var keyAsString: Field<String> { Field("keyAsString") }
    /// `documentCount`.
    public var documentCount: Field<Int> { Field("documentCount") }
    /// `keyValue`.
    public var keyValue: Field<Int> { Field("keyValue") }
    /// `from`.
    public var from: Field<Double> { Field("from") }
    /// `to`.
    public var to: Field<Double> { Field("to") }
    /// `value`.
    public var value: Field<Double> { Field("value") }
    /// `count`.
    public var count: Field<Int> { Field("count") }
    /// `minimum`.
    public var minimum: Field<Double> { Field("minimum") }
    /// `maximum`.
    public var maximum: Field<Double> { Field("maximum") }
    /// `average`.
    public var average: Field<Double> { Field("average") }
    /// `sum`.
    public var sum: Field<Double> { Field("sum") }
    /// `subAggregations`.
    public var subAggregations: Field<[String: EvaluationSearchAggregationResponse]> { Field("subAggregations") }
}

/// The schema `EvaluationSearchAggregationDTO`.
public typealias EvaluationSearchAggregationDTO = Model<EvaluationSearchAggregationDTOFields>

/// The properties of ``EvaluationSearchAggregationDTO``.
public struct EvaluationSearchAggregationDTOFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    public var name: Field<String> { Field("name") }
    /// `field`, required.
    public var field: Field<EvaluationSearchAggregationDTOField> { Field("field") }
    /// `type`, required.
    public var type: Field<EvaluationSearchAggregationDTOType> { Field("type") }
    /// `size`.
    public var size: Field<Int> { Field("size") }
    /// `calendarInterval`.
    public var calendarInterval: Field<String> { Field("calendarInterval") }
    /// `format`.
    public var format: Field<String> { Field("format") }
    /// `ranges`.
    public var ranges: Field<[QueryApiSearchAggregationRange]> { Field("ranges") }
    /// `subAggregations`.
    public var subAggregations: Field<[EvaluationSearchSubAggregationDTO]> { Field("subAggregations") }
}

/// A value of `field` of ``EvaluationSearchAggregationDTO``, open to those that are newer than this version.
public struct EvaluationSearchAggregationDTOField: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `formId`.
    public static var formId: Self { "formId" }
    /// `formIdReleased`.
    public static var formIdReleased: Self { "formIdReleased" }
    /// `agentId`.
    public static var agentId: Self { "agentId" }
    /// `evaluatorId`.
    public static var evaluatorId: Self { "evaluatorId" }
    /// `contextId`.
    public static var contextId: Self { "contextId" }
    /// `questionGroupId`.
    public static var questionGroupId: Self { "questionGroupId" }
    /// `questionId`.
    public static var questionId: Self { "questionId" }
    /// `questionAnswerId`.
    public static var questionAnswerId: Self { "questionAnswerId" }
    /// `evaluationStatus`.
    public static var evaluationStatus: Self { "evaluationStatus" }
    /// `aiScoringFailureType`.
    public static var aiScoringFailureType: Self { "aiScoringFailureType" }
    /// `questionAiAnswerFailureType`.
    public static var questionAiAnswerFailureType: Self { "questionAiAnswerFailureType" }
    /// `released`.
    public static var released: Self { "released" }
    /// `questionGroupMarkedNA`.
    public static var questionGroupMarkedNA: Self { "questionGroupMarkedNA" }
    /// `questionMarkedNA`.
    public static var questionMarkedNA: Self { "questionMarkedNA" }
    /// `questionAiScored`.
    public static var questionAiScored: Self { "questionAiScored" }
    /// `questionEaScored`.
    public static var questionEaScored: Self { "questionEaScored" }
    /// `totalScore`.
    public static var totalScore: Self { "totalScore" }
    /// `totalCriticalScore`.
    public static var totalCriticalScore: Self { "totalCriticalScore" }
    /// `questionGroupScorePercentage`.
    public static var questionGroupScorePercentage: Self { "questionGroupScorePercentage" }
    /// `criticalQuestionGroupScorePercentage`.
    public static var criticalQuestionGroupScorePercentage: Self { "criticalQuestionGroupScorePercentage" }
    /// `questionGroupScore`.
    public static var questionGroupScore: Self { "questionGroupScore" }
    /// `criticalQuestionGroupScore`.
    public static var criticalQuestionGroupScore: Self { "criticalQuestionGroupScore" }
    /// `questionScore`.
    public static var questionScore: Self { "questionScore" }
    /// `disputeCount`.
    public static var disputeCount: Self { "disputeCount" }
    /// `rescoreCount`.
    public static var rescoreCount: Self { "rescoreCount" }
    /// `eaSuggestionCount`.
    public static var eaSuggestionCount: Self { "eaSuggestionCount" }
    /// `eaAcceptedSuggestionCount`.
    public static var eaAcceptedSuggestionCount: Self { "eaAcceptedSuggestionCount" }
    /// `aiSuggestionCount`.
    public static var aiSuggestionCount: Self { "aiSuggestionCount" }
    /// `aiAcceptedSuggestionCount`.
    public static var aiAcceptedSuggestionCount: Self { "aiAcceptedSuggestionCount" }
    /// `conversationDate`.
    public static var conversationDate: Self { "conversationDate" }
    /// `createdDate`.
    public static var createdDate: Self { "createdDate" }
    /// `submittedDate`.
    public static var submittedDate: Self { "submittedDate" }
    /// `releaseDate`.
    public static var releaseDate: Self { "releaseDate" }
}

/// A value of `type` of ``EvaluationSearchAggregationDTO``, open to those that are newer than this version.
public struct EvaluationSearchAggregationDTOType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `TERM`.
    public static var term: Self { "TERM" }
    /// `STATS`.
    public static var stats: Self { "STATS" }
    /// `SUM`.
    public static var sum: Self { "SUM" }
    /// `COUNT`.
    public static var count: Self { "COUNT" }
    /// `AVERAGE`.
    public static var average: Self { "AVERAGE" }
    /// `RANGE`.
    public static var range: Self { "RANGE" }
    /// `DATE_HISTOGRAM`.
    public static var dateHistogram: Self { "DATE_HISTOGRAM" }
}

/// The schema `EvaluationSearchAggregationResponse`.
public typealias EvaluationSearchAggregationResponse = Model<EvaluationSearchAggregationResponseFields>

/// The properties of ``EvaluationSearchAggregationResponse``.
public struct EvaluationSearchAggregationResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `value`.
    public var value: Field<Double> { Field("value") }
    /// `count`.
    public var count: Field<Int> { Field("count") }
    /// `minimum`.
    public var minimum: Field<Double> { Field("minimum") }
    /// `maximum`.
    public var maximum: Field<Double> { Field("maximum") }
    /// `average`.
    public var average: Field<Double> { Field("average") }
    /// `sum`.
    public var sum: Field<Double> { Field("sum") }
    /// `documentCountErrorUpperBound`.
    public var documentCountErrorUpperBound: Field<Int> { Field("documentCountErrorUpperBound") }
    /// `sumOtherDocumentCount`.
    public var sumOtherDocumentCount: Field<Int> { Field("sumOtherDocumentCount") }
    /// `buckets`.
    public var buckets: Field<[EvaluationSearchAggregationBucket]> { Field("buckets") }
}

/// The schema `EvaluationSearchCriteriaDTO`.
public typealias EvaluationSearchCriteriaDTO = Model<EvaluationSearchCriteriaDTOFields>

/// The properties of ``EvaluationSearchCriteriaDTO``.
public struct EvaluationSearchCriteriaDTOFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    public var type: Field<EvaluationSearchCriteriaDTOType> { Field("type") }
    /// `field`, required.
    public var field: Field<EvaluationSearchCriteriaDTOField> { Field("field") }
    /// `endValue`.
    public var endValue: Field<String> { Field("endValue") }
    /// `values`.
    public var values: Field<[String]> { Field("values") }
    /// `startValue`.
    public var startValue: Field<String> { Field("startValue") }
    /// `value`.
    public var value: Field<String> { Field("value") }
    /// `operator`.
    public var `operator`: Field<EvaluationSearchCriteriaDTOOperator> { Field("operator") }
}

/// A value of `type` of ``EvaluationSearchCriteriaDTO``, open to those that are newer than this version.
public struct EvaluationSearchCriteriaDTOType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `EXACT`.
    public static var exact: Self { "EXACT" }
    /// `DATE_RANGE`.
    public static var dateRange: Self { "DATE_RANGE" }
    /// `GREATER_THAN`.
    public static var greaterThan: Self { "GREATER_THAN" }
    /// `GREATER_THAN_EQUAL_TO`.
    public static var greaterThanEqualTo: Self { "GREATER_THAN_EQUAL_TO" }
    /// `LESS_THAN`.
    public static var lessThan: Self { "LESS_THAN" }
    /// `LESS_THAN_EQUAL_TO`.
    public static var lessThanEqualTo: Self { "LESS_THAN_EQUAL_TO" }
    /// `RANGE`.
    public static var range: Self { "RANGE" }
    /// `REQUIRED_FIELDS`.
    public static var requiredFields: Self { "REQUIRED_FIELDS" }
}

/// A value of `field` of ``EvaluationSearchCriteriaDTO``, open to those that are newer than this version.
public struct EvaluationSearchCriteriaDTOField: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `evaluationId`.
    public static var evaluationId: Self { "evaluationId" }
    /// `conversationId`.
    public static var conversationId: Self { "conversationId" }
    /// `contextId`.
    public static var contextId: Self { "contextId" }
    /// `formId`.
    public static var formId: Self { "formId" }
    /// `evaluationStatus`.
    public static var evaluationStatus: Self { "evaluationStatus" }
    /// `queueId`.
    public static var queueId: Self { "queueId" }
    /// `agentTeamId`.
    public static var agentTeamId: Self { "agentTeamId" }
    /// `divisionId`.
    public static var divisionId: Self { "divisionId" }
    /// `agentId`.
    public static var agentId: Self { "agentId" }
    /// `evaluatorId`.
    public static var evaluatorId: Self { "evaluatorId" }
    /// `assigneeId`.
    public static var assigneeId: Self { "assigneeId" }
    /// `totalScore`.
    public static var totalScore: Self { "totalScore" }
    /// `totalCriticalScore`.
    public static var totalCriticalScore: Self { "totalCriticalScore" }
    /// `conversationDate`.
    public static var conversationDate: Self { "conversationDate" }
    /// `createdDate`.
    public static var createdDate: Self { "createdDate" }
    /// `submittedDate`.
    public static var submittedDate: Self { "submittedDate" }
    /// `releaseDate`.
    public static var releaseDate: Self { "releaseDate" }
    /// `released`.
    public static var released: Self { "released" }
    /// `mediaType`.
    public static var mediaType: Self { "mediaType" }
    /// `questionGroupId`.
    public static var questionGroupId: Self { "questionGroupId" }
    /// `questionGroupMarkedNA`.
    public static var questionGroupMarkedNA: Self { "questionGroupMarkedNA" }
    /// `questionGroupScore`.
    public static var questionGroupScore: Self { "questionGroupScore" }
    /// `criticalQuestionGroupScore`.
    public static var criticalQuestionGroupScore: Self { "criticalQuestionGroupScore" }
    /// `questionGroupScorePercentage`.
    public static var questionGroupScorePercentage: Self { "questionGroupScorePercentage" }
    /// `criticalQuestionGroupScorePercentage`.
    public static var criticalQuestionGroupScorePercentage: Self { "criticalQuestionGroupScorePercentage" }
    /// `questionId`.
    public static var questionId: Self { "questionId" }
    /// `questionAnswerId`.
    public static var questionAnswerId: Self { "questionAnswerId" }
    /// `questionScore`.
    public static var questionScore: Self { "questionScore" }
    /// `questionMarkedNA`.
    public static var questionMarkedNA: Self { "questionMarkedNA" }
    /// `failedKillQuestion`.
    public static var failedKillQuestion: Self { "failedKillQuestion" }
}

/// A value of `operator` of ``EvaluationSearchCriteriaDTO``, open to those that are newer than this version.
public struct EvaluationSearchCriteriaDTOOperator: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `AND`.
    public static var and: Self { "AND" }
    /// `NOT`.
    public static var not: Self { "NOT" }
}

/// The schema `EvaluationSearchItemResponse`.
public typealias EvaluationSearchItemResponse = Model<EvaluationSearchItemResponseFields>

/// The properties of ``EvaluationSearchItemResponse``.
public struct EvaluationSearchItemResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `conversation`.
    public var conversation: Field<ConversationReference> { Field("conversation") }
    /// `evaluationForm`.
    public var evaluationForm: Field<EvaluationFormSearchResponse> { Field("evaluationForm") }
    /// `evaluator`.
    public var evaluator: Field<User> { Field("evaluator") }
    /// `agent`.
    public var agent: Field<User> { Field("agent") }
    /// `calibration`.
    public var calibration: Field<AddressableEntityRef> { Field("calibration") }
    /// `status`.
    public var status: Field<EvaluationSearchItemResponseStatus> { Field("status") }
    /// `answers`.
    public var answers: Field<EvaluationScoringSet> { Field("answers") }
    /// `agentHasRead`.
    public var agentHasRead: Field<Bool> { Field("agentHasRead") }
    /// `assignee`.
    public var assignee: Field<User> { Field("assignee") }
    /// `assigneeApplicable`.
    public var assigneeApplicable: Field<Bool> { Field("assigneeApplicable") }
    /// `releaseDate`.
    public var releaseDate: Field<Instant> { Field("releaseDate") }
    /// `assignedDate`.
    public var assignedDate: Field<Instant> { Field("assignedDate") }
    /// `createdDate`, set by the platform.
    public var createdDate: Field<Instant> { Field("createdDate") }
    /// `changedDate`.
    public var changedDate: Field<Instant> { Field("changedDate") }
    /// `submittedDate`, set by the platform.
    public var submittedDate: Field<Instant> { Field("submittedDate") }
    /// `revisionCreatedDate`.
    public var revisionCreatedDate: Field<Instant> { Field("revisionCreatedDate") }
    /// `queue`.
    public var queue: Field<Queue> { Field("queue") }
    /// `mediaType`.
    public var mediaType: Field<[EvaluationSearchItemResponseMediaType]> { Field("mediaType") }
    /// `divisionIds`, set by the platform.
    public var divisionIds: Field<[String]> { Field("divisionIds") }
    /// `rescore`.
    public var rescore: Field<Bool> { Field("rescore") }
    /// `conversationDate`.
    public var conversationDate: Field<Instant> { Field("conversationDate") }
    /// `conversationEndDate`.
    public var conversationEndDate: Field<Instant> { Field("conversationEndDate") }
    /// `neverRelease`.
    public var neverRelease: Field<Bool> { Field("neverRelease") }
    /// `assigned`.
    public var assigned: Field<Bool> { Field("assigned") }
    /// `dateAssigneeChanged`.
    public var dateAssigneeChanged: Field<Instant> { Field("dateAssigneeChanged") }
    /// `resourceId`.
    public var resourceId: Field<String> { Field("resourceId") }
    /// `resourceType`.
    public var resourceType: Field<EvaluationSearchItemResponseResourceType> { Field("resourceType") }
    /// `redacted`.
    public var redacted: Field<Bool> { Field("redacted") }
    /// `isScoringIndex`.
    public var isScoringIndex: Field<Bool> { Field("isScoringIndex") }
    /// `authorizedActions`.
    public var authorizedActions: Field<[String]> { Field("authorizedActions") }
    /// `hasAssistanceFailed`.
    public var hasAssistanceFailed: Field<Bool> { Field("hasAssistanceFailed") }
    /// `evaluationSource`, set by the platform.
    public var evaluationSource: Field<EvaluationSource> { Field("evaluationSource") }
    /// `disputeCount`, set by the platform.
    public var disputeCount: Field<Int> { Field("disputeCount") }
    /// `version`, set by the platform.
    public var version: Field<Int> { Field("version") }
    /// `versionHistory`, set by the platform.
    public var versionHistory: Field<PagelessDomainEntityListingEvaluationVersion> { Field("versionHistory") }
    /// `declinedReview`.
    public var declinedReview: Field<Bool> { Field("declinedReview") }
    /// `evaluationContextId`.
    public var evaluationContextId: Field<String> { Field("evaluationContextId") }
    /// `retractedEvaluation`.
    public var retractedEvaluation: Field<EvaluationReference> { Field("retractedEvaluation") }
    /// `aiScoring`, set by the platform.
    public var aiScoring: Field<AiScoring> { Field("aiScoring") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `status` of ``EvaluationSearchItemResponse``, open to those that are newer than this version.
public struct EvaluationSearchItemResponseStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `PENDING`.
    public static var pending: Self { "PENDING" }
    /// `INPROGRESS`.
    public static var inprogress: Self { "INPROGRESS" }
    /// `FINISHED`.
    public static var finished: Self { "FINISHED" }
    /// `INREVIEW`.
    public static var inreview: Self { "INREVIEW" }
    /// `RETRACTED`.
    public static var retracted: Self { "RETRACTED" }
}

/// A value of `mediaType` of ``EvaluationSearchItemResponse``, open to those that are newer than this version.
public struct EvaluationSearchItemResponseMediaType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `CALL`.
    public static var call: Self { "CALL" }
    /// `CALLBACK`.
    public static var callback: Self { "CALLBACK" }
    /// `CHAT`.
    public static var chat: Self { "CHAT" }
    /// `COBROWSE`.
    public static var cobrowse: Self { "COBROWSE" }
    /// `EMAIL`.
    public static var email: Self { "EMAIL" }
    /// `MESSAGE`.
    public static var message: Self { "MESSAGE" }
    /// `INTERNAL_MESSAGE`.
    public static var internalMessage: Self { "INTERNAL_MESSAGE" }
    /// `SCREEN_MONITORING`.
    public static var screenMonitoring: Self { "SCREEN_MONITORING" }
    /// `SOCIAL_EXPRESSION`.
    public static var socialExpression: Self { "SOCIAL_EXPRESSION" }
    /// `VIDEO`.
    public static var video: Self { "VIDEO" }
    /// `SCREENSHARE`.
    public static var screenshare: Self { "SCREENSHARE" }
}

/// A value of `resourceType` of ``EvaluationSearchItemResponse``, open to those that are newer than this version.
public struct EvaluationSearchItemResponseResourceType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `EMAIL`.
    public static var email: Self { "EMAIL" }
}

/// The schema `EvaluationSearchRequestDTO`.
public typealias EvaluationSearchRequestDTO = Model<EvaluationSearchRequestDTOFields>

/// The properties of ``EvaluationSearchRequestDTO``.
public struct EvaluationSearchRequestDTOFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `query`, required.
    public var query: Field<[EvaluationSearchCriteriaDTO]> { Field("query") }
    /// `aggregations`.
    public var aggregations: Field<[EvaluationSearchAggregationDTO]> { Field("aggregations") }
    /// `pageSize`.
    public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`, required.
    public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `sortOrder`.
    public var sortOrder: Field<EvaluationSearchRequestDTOSortOrder> { Field("sortOrder") }
    /// `sortBy`.
    public var sortBy: Field<EvaluationSearchRequestDTOSortBy> { Field("sortBy") }
    /// `systemSubmitted`.
    public var systemSubmitted: Field<Bool> { Field("systemSubmitted") }
}

/// A value of `sortOrder` of ``EvaluationSearchRequestDTO``, open to those that are newer than this version.
public struct EvaluationSearchRequestDTOSortOrder: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ASC`.
    public static var asc: Self { "ASC" }
    /// `DESC`.
    public static var desc: Self { "DESC" }
}

/// A value of `sortBy` of ``EvaluationSearchRequestDTO``, open to those that are newer than this version.
public struct EvaluationSearchRequestDTOSortBy: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `conversationDate`.
    public static var conversationDate: Self { "conversationDate" }
    /// `createdDate`.
    public static var createdDate: Self { "createdDate" }
    /// `submittedDate`.
    public static var submittedDate: Self { "submittedDate" }
    /// `releaseDate`.
    public static var releaseDate: Self { "releaseDate" }
}

/// The schema `EvaluationSearchResponse`.
public typealias EvaluationSearchResponse = Model<EvaluationSearchResponseFields>

/// The properties of ``EvaluationSearchResponse``.
public struct EvaluationSearchResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `pageSize`, set by the platform.
    public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`, set by the platform.
    public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `results`, set by the platform.
    public var results: Field<[EvaluationSearchItemResponse]> { Field("results") }
    /// `aggregations`, set by the platform.
    public var aggregations: Field<[String: EvaluationSearchAggregationResponse]> { Field("aggregations") }
}

/// The schema `EvaluationSearchSubAggregationDTO`.
public typealias EvaluationSearchSubAggregationDTO = Model<EvaluationSearchSubAggregationDTOFields>

/// The properties of ``EvaluationSearchSubAggregationDTO``.
public struct EvaluationSearchSubAggregationDTOFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    public var name: Field<String> { Field("name") }
    /// `field`, required.
    public var field: Field<EvaluationSearchSubAggregationDTOField> { Field("field") }
    /// `type`, required.
    public var type: Field<EvaluationSearchSubAggregationDTOType> { Field("type") }
    /// `size`.
    public var size: Field<Int> { Field("size") }
    /// `calendarInterval`.
    public var calendarInterval: Field<String> { Field("calendarInterval") }
    /// `format`.
    public var format: Field<String> { Field("format") }
    /// `ranges`.
    public var ranges: Field<[QueryApiSearchAggregationRange]> { Field("ranges") }
    /// `subAggregations`.
    public var subAggregations: Field<[EvaluationSearchSubAggregationDTO]> { Field("subAggregations") }
}

/// A value of `field` of ``EvaluationSearchSubAggregationDTO``, open to those that are newer than this version.
public struct EvaluationSearchSubAggregationDTOField: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `formId`.
    public static var formId: Self { "formId" }
    /// `formIdReleased`.
    public static var formIdReleased: Self { "formIdReleased" }
    /// `agentId`.
    public static var agentId: Self { "agentId" }
    /// `evaluatorId`.
    public static var evaluatorId: Self { "evaluatorId" }
    /// `contextId`.
    public static var contextId: Self { "contextId" }
    /// `questionGroupId`.
    public static var questionGroupId: Self { "questionGroupId" }
    /// `questionId`.
    public static var questionId: Self { "questionId" }
    /// `questionAnswerId`.
    public static var questionAnswerId: Self { "questionAnswerId" }
    /// `evaluationStatus`.
    public static var evaluationStatus: Self { "evaluationStatus" }
    /// `aiScoringFailureType`.
    public static var aiScoringFailureType: Self { "aiScoringFailureType" }
    /// `questionAiAnswerFailureType`.
    public static var questionAiAnswerFailureType: Self { "questionAiAnswerFailureType" }
    /// `released`.
    public static var released: Self { "released" }
    /// `questionGroupMarkedNA`.
    public static var questionGroupMarkedNA: Self { "questionGroupMarkedNA" }
    /// `questionMarkedNA`.
    public static var questionMarkedNA: Self { "questionMarkedNA" }
    /// `questionAiScored`.
    public static var questionAiScored: Self { "questionAiScored" }
    /// `questionEaScored`.
    public static var questionEaScored: Self { "questionEaScored" }
    /// `totalScore`.
    public static var totalScore: Self { "totalScore" }
    /// `totalCriticalScore`.
    public static var totalCriticalScore: Self { "totalCriticalScore" }
    /// `questionGroupScorePercentage`.
    public static var questionGroupScorePercentage: Self { "questionGroupScorePercentage" }
    /// `criticalQuestionGroupScorePercentage`.
    public static var criticalQuestionGroupScorePercentage: Self { "criticalQuestionGroupScorePercentage" }
    /// `questionGroupScore`.
    public static var questionGroupScore: Self { "questionGroupScore" }
    /// `criticalQuestionGroupScore`.
    public static var criticalQuestionGroupScore: Self { "criticalQuestionGroupScore" }
    /// `questionScore`.
    public static var questionScore: Self { "questionScore" }
    /// `disputeCount`.
    public static var disputeCount: Self { "disputeCount" }
    /// `rescoreCount`.
    public static var rescoreCount: Self { "rescoreCount" }
    /// `eaSuggestionCount`.
    public static var eaSuggestionCount: Self { "eaSuggestionCount" }
    /// `eaAcceptedSuggestionCount`.
    public static var eaAcceptedSuggestionCount: Self { "eaAcceptedSuggestionCount" }
    /// `aiSuggestionCount`.
    public static var aiSuggestionCount: Self { "aiSuggestionCount" }
    /// `aiAcceptedSuggestionCount`.
    public static var aiAcceptedSuggestionCount: Self { "aiAcceptedSuggestionCount" }
    /// `conversationDate`.
    public static var conversationDate: Self { "conversationDate" }
    /// `createdDate`.
    public static var createdDate: Self { "createdDate" }
    /// `submittedDate`.
    public static var submittedDate: Self { "submittedDate" }
    /// `releaseDate`.
    public static var releaseDate: Self { "releaseDate" }
}

/// A value of `type` of ``EvaluationSearchSubAggregationDTO``, open to those that are newer than this version.
public struct EvaluationSearchSubAggregationDTOType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `TERM`.
    public static var term: Self { "TERM" }
    /// `STATS`.
    public static var stats: Self { "STATS" }
    /// `SUM`.
    public static var sum: Self { "SUM" }
    /// `COUNT`.
    public static var count: Self { "COUNT" }
    /// `AVERAGE`.
    public static var average: Self { "AVERAGE" }
    /// `RANGE`.
    public static var range: Self { "RANGE" }
    /// `DATE_HISTOGRAM`.
    public static var dateHistogram: Self { "DATE_HISTOGRAM" }
}

/// The schema `EvaluatorActivity`.
public typealias EvaluatorActivity = Model<EvaluatorActivityFields>

/// The properties of ``EvaluatorActivity``.
public struct EvaluatorActivityFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `evaluator`.
    public var evaluator: Field<User> { Field("evaluator") }
    /// `numEvaluationsAssigned`.
    public var numEvaluationsAssigned: Field<Int> { Field("numEvaluationsAssigned") }
    /// `numEvaluationsStarted`.
    public var numEvaluationsStarted: Field<Int> { Field("numEvaluationsStarted") }
    /// `numEvaluationsCompleted`.
    public var numEvaluationsCompleted: Field<Int> { Field("numEvaluationsCompleted") }
    /// `numCalibrationsAssigned`.
    public var numCalibrationsAssigned: Field<Int> { Field("numCalibrationsAssigned") }
    /// `numCalibrationsStarted`.
    public var numCalibrationsStarted: Field<Int> { Field("numCalibrationsStarted") }
    /// `numCalibrationsCompleted`.
    public var numCalibrationsCompleted: Field<Int> { Field("numCalibrationsCompleted") }
    /// `numEvaluationsWithoutViewPermission`.
    public var numEvaluationsWithoutViewPermission: Field<Int> { Field("numEvaluationsWithoutViewPermission") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `EvaluatorActivityEntityListing`.
public typealias EvaluatorActivityEntityListing = Model<EvaluatorActivityEntityListingFields>

/// The properties of ``EvaluatorActivityEntityListing``.
public struct EvaluatorActivityEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[EvaluatorActivity]> { Field("entities") }
    /// `pageSize`.
    public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`.
    public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `total`.
    public var total: Field<Int> { Field("total") }
    /// `lastUri`.
    public var lastUri: Field<String> { Field("lastUri") }
    /// `firstUri`.
    public var firstUri: Field<String> { Field("firstUri") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
    /// `nextUri`.
    public var nextUri: Field<String> { Field("nextUri") }
    /// `previousUri`.
    public var previousUri: Field<String> { Field("previousUri") }
    /// `pageCount`.
    public var pageCount: Field<Int> { Field("pageCount") }
}

/// The schema `FlowDiagnosticInfo`.
public typealias FlowDiagnosticInfo = Model<FlowDiagnosticInfoFields>

/// The properties of ``FlowDiagnosticInfo``.
public struct FlowDiagnosticInfoFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `lastActionId`.
    public var lastActionId: Field<Int> { Field("lastActionId") }
}

/// The schema `PublishForm`.
public typealias PublishForm = Model<PublishFormFields>

/// The properties of ``PublishForm``.
public struct PublishFormFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `published`, required.
    public var published: Field<Bool> { Field("published") }
    /// `id`, required.
    public var id: Field<String> { Field("id") }
}

/// The schema `QMAuditQueryRequest`.
public typealias QMAuditQueryRequest = Model<QMAuditQueryRequestFields>

/// The properties of ``QMAuditQueryRequest``.
public struct QMAuditQueryRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `interval`, required, an interval: two dates of ISO 8601 with `/` between them.
    public var interval: Field<String> { Field("interval") }
    /// `filters`, required.
    public var filters: Field<[QualityAuditQueryFilter]> { Field("filters") }
    /// `sort`.
    public var sort: Field<[AuditQuerySort]> { Field("sort") }
}

/// The schema `QualityAuditLogMessage`.
public typealias QualityAuditLogMessage = Model<QualityAuditLogMessageFields>

/// The properties of ``QualityAuditLogMessage``.
public struct QualityAuditLogMessageFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `userHomeOrgId`.
    public var userHomeOrgId: Field<String> { Field("userHomeOrgId") }
    /// `userTrusteeOrgId`.
    public var userTrusteeOrgId: Field<String> { Field("userTrusteeOrgId") }
    /// `user`.
    public var user: Field<DomainEntityRef> { Field("user") }
    /// `client`.
    public var client: Field<AddressableEntityRef> { Field("client") }
    /// `remoteIps`.
    public var remoteIps: Field<[String]> { Field("remoteIps") }
    /// `serviceName`.
    public var serviceName: Field<QualityAuditLogMessageServiceName> { Field("serviceName") }
    /// `level`.
    public var level: Field<QualityAuditLogMessageLevel> { Field("level") }
    /// `status`.
    public var status: Field<QualityAuditLogMessageStatus> { Field("status") }
    /// `eventDate`.
    public var eventDate: Field<Instant> { Field("eventDate") }
    /// `messageInfo`.
    public var messageInfo: Field<MessageInfo> { Field("messageInfo") }
    /// `action`.
    public var action: Field<QualityAuditLogMessageAction> { Field("action") }
    /// `entity`.
    public var entity: Field<DomainEntityRef> { Field("entity") }
    /// `entityType`.
    public var entityType: Field<QualityAuditLogMessageEntityType> { Field("entityType") }
    /// `propertyChanges`.
    public var propertyChanges: Field<[PropertyChange]> { Field("propertyChanges") }
    /// `context`.
    public var context: Field<[String: String]> { Field("context") }
}

/// A value of `serviceName` of ``QualityAuditLogMessage``, open to those that are newer than this version.
public struct QualityAuditLogMessageServiceName: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `RecordingService`.
    public static var recordingService: Self { "RecordingService" }
    /// `RecordingPlaybackService`.
    public static var recordingPlaybackService: Self { "RecordingPlaybackService" }
    /// `QualityService`.
    public static var qualityService: Self { "QualityService" }
    /// `HorusService`.
    public static var horusService: Self { "HorusService" }
}

/// A value of `level` of ``QualityAuditLogMessage``, open to those that are newer than this version.
public struct QualityAuditLogMessageLevel: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `User`.
    public static var user: Self { "User" }
    /// `System`.
    public static var system: Self { "System" }
    /// `GENESYS_INTERNAL`.
    public static var genesysInternal: Self { "GENESYS_INTERNAL" }
}

/// A value of `status` of ``QualityAuditLogMessage``, open to those that are newer than this version.
public struct QualityAuditLogMessageStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Success`.
    public static var success: Self { "Success" }
    /// `Failure`.
    public static var failure: Self { "Failure" }
    /// `Warning`.
    public static var warning: Self { "Warning" }
}

/// A value of `action` of ``QualityAuditLogMessage``, open to those that are newer than this version.
public struct QualityAuditLogMessageAction: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Read`.
    public static var read: Self { "Read" }
    /// `Create`.
    public static var create: Self { "Create" }
    /// `Update`.
    public static var update: Self { "Update" }
    /// `Delete`.
    public static var delete: Self { "Delete" }
    /// `Abandon`.
    public static var abandon: Self { "Abandon" }
    /// `Archive`.
    public static var archive: Self { "Archive" }
    /// `Export`.
    public static var export: Self { "Export" }
    /// `Download`.
    public static var download: Self { "Download" }
    /// `RestoreRequest`.
    public static var restoreRequest: Self { "RestoreRequest" }
    /// `RestoreComplete`.
    public static var restoreComplete: Self { "RestoreComplete" }
    /// `ApplyProtection`.
    public static var applyProtection: Self { "ApplyProtection" }
    /// `RevokeProtection`.
    public static var revokeProtection: Self { "RevokeProtection" }
    /// `UpdateRetention`.
    public static var updateRetention: Self { "UpdateRetention" }
    /// `Start`.
    public static var start: Self { "Start" }
    /// `Stop`.
    public static var stop: Self { "Stop" }
}

/// A value of `entityType` of ``QualityAuditLogMessage``, open to those that are newer than this version.
public struct QualityAuditLogMessageEntityType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Recording`.
    public static var recording: Self { "Recording" }
    /// `Evaluation`.
    public static var evaluation: Self { "Evaluation" }
    /// `Calibration`.
    public static var calibration: Self { "Calibration" }
    /// `Annotation`.
    public static var annotation: Self { "Annotation" }
    /// `ScreenRecording`.
    public static var screenRecording: Self { "ScreenRecording" }
    /// `Survey`.
    public static var survey: Self { "Survey" }
    /// `SnippetRecording`.
    public static var snippetRecording: Self { "SnippetRecording" }
    /// `ScreenMonitoring`.
    public static var screenMonitoring: Self { "ScreenMonitoring" }
}

/// The schema `QualityAuditQueryExecutionResultsResponse`.
public typealias QualityAuditQueryExecutionResultsResponse = Model<QualityAuditQueryExecutionResultsResponseFields>

/// The properties of ``QualityAuditQueryExecutionResultsResponse``.
public struct QualityAuditQueryExecutionResultsResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `pageSize`.
    public var pageSize: Field<Int> { Field("pageSize") }
    /// `cursor`.
    public var cursor: Field<String> { Field("cursor") }
    /// `entities`.
    public var entities: Field<[QualityAuditLogMessage]> { Field("entities") }
}

/// The schema `QualityAuditQueryExecutionStatusResponse`.
public typealias QualityAuditQueryExecutionStatusResponse = Model<QualityAuditQueryExecutionStatusResponseFields>

/// The properties of ``QualityAuditQueryExecutionStatusResponse``.
public struct QualityAuditQueryExecutionStatusResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `state`.
    public var state: Field<QualityAuditQueryExecutionStatusResponseState> { Field("state") }
    /// `dateStart`.
    public var dateStart: Field<Instant> { Field("dateStart") }
    /// `interval`, an interval: two dates of ISO 8601 with `/` between them.
    public var interval: Field<String> { Field("interval") }
    /// `filters`.
    public var filters: Field<[QualityAuditQueryFilter]> { Field("filters") }
    /// `sort`.
    public var sort: Field<[AuditQuerySort]> { Field("sort") }
}

/// A value of `state` of ``QualityAuditQueryExecutionStatusResponse``, open to those that are newer than this version.
public struct QualityAuditQueryExecutionStatusResponseState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Queued`.
    public static var queued: Self { "Queued" }
    /// `Running`.
    public static var running: Self { "Running" }
    /// `Succeeded`.
    public static var succeeded: Self { "Succeeded" }
    /// `Failed`.
    public static var failed: Self { "Failed" }
    /// `Cancelled`.
    public static var cancelled: Self { "Cancelled" }
}

/// The schema `QualityAuditQueryFilter`.
public typealias QualityAuditQueryFilter = Model<QualityAuditQueryFilterFields>

/// The properties of ``QualityAuditQueryFilter``.
public struct QualityAuditQueryFilterFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `property`, required.
    public var property: Field<QualityAuditQueryFilterProperty> { Field("property") }
    /// `value`, required.
    public var value: Field<String> { Field("value") }
}

/// A value of `property` of ``QualityAuditQueryFilter``, open to those that are newer than this version.
public struct QualityAuditQueryFilterProperty: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UserId`.
    public static var userId: Self { "UserId" }
    /// `TrusteeOrganizationId`.
    public static var trusteeOrganizationId: Self { "TrusteeOrganizationId" }
    /// `TrusteeOnlyAudits`.
    public static var trusteeOnlyAudits: Self { "TrusteeOnlyAudits" }
    /// `ClientId`.
    public static var clientId: Self { "ClientId" }
    /// `Action`.
    public static var action: Self { "Action" }
    /// `EntityType`.
    public static var entityType: Self { "EntityType" }
    /// `EntityId`.
    public static var entityId: Self { "EntityId" }
    /// `ConversationId`.
    public static var conversationId: Self { "ConversationId" }
    /// `ServiceName`.
    public static var serviceName: Self { "ServiceName" }
}

/// The schema `QueryApiSearchAggregationRange`.
public typealias QueryApiSearchAggregationRange = Model<QueryApiSearchAggregationRangeFields>

/// The properties of ``QueryApiSearchAggregationRange``.
public struct QueryApiSearchAggregationRangeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `to`.
    public var to: Field<Double> { Field("to") }
    /// `from`.
    public var from: Field<Double> { Field("from") }
}

/// The schema `ScorableSurvey`.
public typealias ScorableSurvey = Model<ScorableSurveyFields>

/// The properties of ``ScorableSurvey``.
public struct ScorableSurveyFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `surveyForm`.
    public var surveyForm: Field<SurveyForm> { Field("surveyForm") }
    /// `status`.
    public var status: Field<ScorableSurveyStatus> { Field("status") }
    /// `answers`.
    public var answers: Field<SurveyScoringSet> { Field("answers") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `status` of ``ScorableSurvey``, open to those that are newer than this version.
public struct ScorableSurveyStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Pending`.
    public static var pending: Self { "Pending" }
    /// `Sent`.
    public static var sent: Self { "Sent" }
    /// `InProgress`.
    public static var inProgress: Self { "InProgress" }
    /// `Finished`.
    public static var finished: Self { "Finished" }
    /// `OptOut`.
    public static var optOut: Self { "OptOut" }
    /// `Error`.
    public static var error: Self { "Error" }
    /// `Expired`.
    public static var expired: Self { "Expired" }
}

/// The schema `Survey`.
public typealias Survey = Model<SurveyFields>

/// The properties of ``Survey``.
public struct SurveyFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `conversation`.
    public var conversation: Field<ConversationReference> { Field("conversation") }
    /// `surveyForm`.
    public var surveyForm: Field<SurveyForm> { Field("surveyForm") }
    /// `agent`.
    public var agent: Field<DomainEntityRef> { Field("agent") }
    /// `status`.
    public var status: Field<SurveyStatus> { Field("status") }
    /// `queue`.
    public var queue: Field<QueueReference> { Field("queue") }
    /// `answers`.
    public var answers: Field<SurveyScoringSet> { Field("answers") }
    /// `completedDate`.
    public var completedDate: Field<Instant> { Field("completedDate") }
    /// `surveyErrorDetails`.
    public var surveyErrorDetails: Field<SurveyErrorDetails> { Field("surveyErrorDetails") }
    /// `agentTeam`.
    public var agentTeam: Field<Team> { Field("agentTeam") }
    /// `surveyType`.
    public var surveyType: Field<SurveySurveyType> { Field("surveyType") }
    /// `missingRequiredAnswer`.
    public var missingRequiredAnswer: Field<Bool> { Field("missingRequiredAnswer") }
    /// `flow`.
    public var flow: Field<AddressableEntityRef> { Field("flow") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `status` of ``Survey``, open to those that are newer than this version.
public struct SurveyStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Pending`.
    public static var pending: Self { "Pending" }
    /// `Sent`.
    public static var sent: Self { "Sent" }
    /// `InProgress`.
    public static var inProgress: Self { "InProgress" }
    /// `Finished`.
    public static var finished: Self { "Finished" }
    /// `OptOut`.
    public static var optOut: Self { "OptOut" }
    /// `Error`.
    public static var error: Self { "Error" }
    /// `Expired`.
    public static var expired: Self { "Expired" }
}

/// A value of `surveyType` of ``Survey``, open to those that are newer than this version.
public struct SurveySurveyType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Web`.
    public static var web: Self { "Web" }
    /// `Voice`.
    public static var voice: Self { "Voice" }
}

/// The schema `SurveyErrorDetails`.
public typealias SurveyErrorDetails = Model<SurveyErrorDetailsFields>

/// The properties of ``SurveyErrorDetails``.
public struct SurveyErrorDetailsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `flowDiagnosticInfo`.
    public var flowDiagnosticInfo: Field<FlowDiagnosticInfo> { Field("flowDiagnosticInfo") }
    /// `surveyErrorReason`.
    public var surveyErrorReason: Field<String> { Field("surveyErrorReason") }
}

/// The schema `SurveyForm`.
public typealias SurveyForm = Model<SurveyFormFields>

/// The properties of ``SurveyForm``.
public struct SurveyFormFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`, required.
    public var name: Field<String> { Field("name") }
    /// `division`.
    public var division: Field<WritableStarrableDivision> { Field("division") }
    /// `modifiedDate`, set by the platform.
    public var modifiedDate: Field<Instant> { Field("modifiedDate") }
    /// `published`.
    public var published: Field<Bool> { Field("published") }
    /// `disabled`.
    public var disabled: Field<Bool> { Field("disabled") }
    /// `contextId`, required, set by the platform.
    public var contextId: Field<String> { Field("contextId") }
    /// `language`, required.
    public var language: Field<String> { Field("language") }
    /// `header`.
    public var header: Field<String> { Field("header") }
    /// `footer`.
    public var footer: Field<String> { Field("footer") }
    /// `questionGroups`.
    public var questionGroups: Field<[SurveyQuestionGroup]> { Field("questionGroups") }
    /// `publishedVersions`, set by the platform.
    public var publishedVersions: Field<DomainEntityListingSurveyForm> { Field("publishedVersions") }
    /// `redacted`.
    public var redacted: Field<Bool> { Field("redacted") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `SurveyFormAndScoringSet`.
public typealias SurveyFormAndScoringSet = Model<SurveyFormAndScoringSetFields>

/// The properties of ``SurveyFormAndScoringSet``.
public struct SurveyFormAndScoringSetFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `surveyForm`.
    public var surveyForm: Field<SurveyForm> { Field("surveyForm") }
    /// `answers`.
    public var answers: Field<SurveyScoringSet> { Field("answers") }
}

/// The schema `SurveyFormDivisionView`.
public typealias SurveyFormDivisionView = Model<SurveyFormDivisionViewFields>

/// The properties of ``SurveyFormDivisionView``.
public struct SurveyFormDivisionViewFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `division`.
    public var division: Field<WritableStarrableDivision> { Field("division") }
    /// `language`, required.
    public var language: Field<String> { Field("language") }
    /// `contextId`, required.
    public var contextId: Field<String> { Field("contextId") }
    /// `modifiedDate`.
    public var modifiedDate: Field<Instant> { Field("modifiedDate") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `SurveyFormDivisionViewListing`.
public typealias SurveyFormDivisionViewListing = Model<SurveyFormDivisionViewListingFields>

/// The properties of ``SurveyFormDivisionViewListing``.
public struct SurveyFormDivisionViewListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[SurveyFormDivisionView]> { Field("entities") }
    /// `pageSize`.
    public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`.
    public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `total`.
    public var total: Field<Int> { Field("total") }
    /// `lastUri`.
    public var lastUri: Field<String> { Field("lastUri") }
    /// `firstUri`.
    public var firstUri: Field<String> { Field("firstUri") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
    /// `nextUri`.
    public var nextUri: Field<String> { Field("nextUri") }
    /// `previousUri`.
    public var previousUri: Field<String> { Field("previousUri") }
    /// `pageCount`.
    public var pageCount: Field<Int> { Field("pageCount") }
}

/// The schema `SurveyFormEntityListing`.
public typealias SurveyFormEntityListing = Model<SurveyFormEntityListingFields>

/// The properties of ``SurveyFormEntityListing``.
public struct SurveyFormEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[SurveyForm]> { Field("entities") }
    /// `pageSize`.
    public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`.
    public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `total`.
    public var total: Field<Int> { Field("total") }
    /// `lastUri`.
    public var lastUri: Field<String> { Field("lastUri") }
    /// `firstUri`.
    public var firstUri: Field<String> { Field("firstUri") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
    /// `nextUri`.
    public var nextUri: Field<String> { Field("nextUri") }
    /// `previousUri`.
    public var previousUri: Field<String> { Field("previousUri") }
    /// `pageCount`.
    public var pageCount: Field<Int> { Field("pageCount") }
}

/// The schema `SurveyQuestion`.
public typealias SurveyQuestion = Model<SurveyQuestionFields>

/// The properties of ``SurveyQuestion``.
public struct SurveyQuestionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `contextId`, set by the platform.
    public var contextId: Field<String> { Field("contextId") }
    /// `text`.
    public var text: Field<String> { Field("text") }
    /// `helpText`.
    public var helpText: Field<String> { Field("helpText") }
    /// `type`.
    public var type: Field<SurveyQuestionType> { Field("type") }
    /// `naEnabled`.
    public var naEnabled: Field<Bool> { Field("naEnabled") }
    /// `visibilityCondition`.
    public var visibilityCondition: Field<VisibilityCondition> { Field("visibilityCondition") }
    /// `answerOptions`.
    public var answerOptions: Field<[AnswerOption]> { Field("answerOptions") }
    /// `maxResponseCharacters`.
    public var maxResponseCharacters: Field<Int> { Field("maxResponseCharacters") }
    /// `explanationPrompt`.
    public var explanationPrompt: Field<String> { Field("explanationPrompt") }
}

/// A value of `type` of ``SurveyQuestion``, open to those that are newer than this version.
public struct SurveyQuestionType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `multipleChoiceQuestion`.
    public static var multipleChoiceQuestion: Self { "multipleChoiceQuestion" }
    /// `multipleSelectQuestion`.
    public static var multipleSelectQuestion: Self { "multipleSelectQuestion" }
    /// `freeTextQuestion`.
    public static var freeTextQuestion: Self { "freeTextQuestion" }
    /// `npsQuestion`.
    public static var npsQuestion: Self { "npsQuestion" }
    /// `readOnlyTextBlockQuestion`.
    public static var readOnlyTextBlockQuestion: Self { "readOnlyTextBlockQuestion" }
}

/// The schema `SurveyQuestionGroup`.
public typealias SurveyQuestionGroup = Model<SurveyQuestionGroupFields>

/// The properties of ``SurveyQuestionGroup``.
public struct SurveyQuestionGroupFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `contextId`, set by the platform.
    public var contextId: Field<String> { Field("contextId") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `type`.
    public var type: Field<String> { Field("type") }
    /// `naEnabled`.
    public var naEnabled: Field<Bool> { Field("naEnabled") }
    /// `questions`.
    public var questions: Field<[SurveyQuestion]> { Field("questions") }
    /// `visibilityCondition`.
    public var visibilityCondition: Field<VisibilityCondition> { Field("visibilityCondition") }
}

/// The schema `SurveyQuestionGroupScore`.
public typealias SurveyQuestionGroupScore = Model<SurveyQuestionGroupScoreFields>

/// The properties of ``SurveyQuestionGroupScore``.
public struct SurveyQuestionGroupScoreFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `questionGroupId`.
    public var questionGroupId: Field<String> { Field("questionGroupId") }
    /// `totalScore`.
    public var totalScore: Field<Double> { Field("totalScore") }
    /// `maxTotalScore`.
    public var maxTotalScore: Field<Double> { Field("maxTotalScore") }
    /// `markedNA`.
    public var markedNA: Field<Bool> { Field("markedNA") }
    /// `systemMarkedNA`.
    public var systemMarkedNA: Field<Bool> { Field("systemMarkedNA") }
    /// `questionScores`.
    public var questionScores: Field<[SurveyQuestionScore]> { Field("questionScores") }
}

/// The schema `SurveyQuestionScore`.
public typealias SurveyQuestionScore = Model<SurveyQuestionScoreFields>

/// The properties of ``SurveyQuestionScore``.
public struct SurveyQuestionScoreFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `questionId`.
    public var questionId: Field<String> { Field("questionId") }
    /// `answerId`.
    public var answerId: Field<String> { Field("answerId") }
    /// `score`.
    public var score: Field<Int> { Field("score") }
    /// `markedNA`.
    public var markedNA: Field<Bool> { Field("markedNA") }
    /// `systemMarkedNA`.
    public var systemMarkedNA: Field<Bool> { Field("systemMarkedNA") }
    /// `assistedAnswerId`.
    public var assistedAnswerId: Field<String> { Field("assistedAnswerId") }
    /// `npsScore`.
    public var npsScore: Field<Int> { Field("npsScore") }
    /// `npsTextAnswer`.
    public var npsTextAnswer: Field<String> { Field("npsTextAnswer") }
    /// `freeTextAnswer`.
    public var freeTextAnswer: Field<String> { Field("freeTextAnswer") }
}

/// The schema `SurveyScoringSet`.
public typealias SurveyScoringSet = Model<SurveyScoringSetFields>

/// The properties of ``SurveyScoringSet``.
public struct SurveyScoringSetFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `totalScore`.
    public var totalScore: Field<Double> { Field("totalScore") }
    /// `npsScore`.
    public var npsScore: Field<Int> { Field("npsScore") }
    /// `questionGroupScores`.
    public var questionGroupScores: Field<[SurveyQuestionGroupScore]> { Field("questionGroupScores") }
}
