// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

/// The schema `AssessmentForm`.
public typealias AssessmentForm = Model<AssessmentFormFields>

/// The properties of ``AssessmentForm``.
public struct AssessmentFormFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `dateModified`, set by the platform.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `contextId`, set by the platform.
    @_alwaysEmitIntoClient public var contextId: Field<String> { Field("contextId") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `published`, set by the platform.
    @_alwaysEmitIntoClient public var published: Field<Bool> { Field("published") }
    /// `passPercent`, required.
    @_alwaysEmitIntoClient public var passPercent: Field<Int> { Field("passPercent") }
    /// `questionGroups`, required.
    @_alwaysEmitIntoClient public var questionGroups: Field<[AssessmentFormQuestionGroup]> { Field("questionGroups") }
}

/// The schema `AssessmentFormQuestion`.
public typealias AssessmentFormQuestion = Model<AssessmentFormQuestionFields>

/// The properties of ``AssessmentFormQuestion``.
public struct AssessmentFormQuestionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `contextId`, set by the platform.
    @_alwaysEmitIntoClient public var contextId: Field<String> { Field("contextId") }
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<AssessmentFormQuestionType> { Field("type") }
    /// `text`, required.
    @_alwaysEmitIntoClient public var text: Field<String> { Field("text") }
    /// `helpText`.
    @_alwaysEmitIntoClient public var helpText: Field<String> { Field("helpText") }
    /// `naEnabled`.
    @_alwaysEmitIntoClient public var naEnabled: Field<Bool> { Field("naEnabled") }
    /// `commentsRequired`.
    @_alwaysEmitIntoClient public var commentsRequired: Field<Bool> { Field("commentsRequired") }
    /// `visibilityCondition`.
    @_alwaysEmitIntoClient public var visibilityCondition: Field<VisibilityCondition> { Field("visibilityCondition") }
    /// `answerOptions`.
    @_alwaysEmitIntoClient public var answerOptions: Field<[AnswerOption]> { Field("answerOptions") }
    /// `maxResponseCharacters`.
    @_alwaysEmitIntoClient public var maxResponseCharacters: Field<Int> { Field("maxResponseCharacters") }
    /// `isKill`.
    @_alwaysEmitIntoClient public var isKill: Field<Bool> { Field("isKill") }
    /// `isCritical`.
    @_alwaysEmitIntoClient public var isCritical: Field<Bool> { Field("isCritical") }
}

/// A value of `type` of ``AssessmentFormQuestion``, open to those that are newer than this version.
public struct AssessmentFormQuestionType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `multipleChoiceQuestion`.
    @_alwaysEmitIntoClient public static var multipleChoiceQuestion: Self { "multipleChoiceQuestion" }
    /// `freeTextQuestion`.
    @_alwaysEmitIntoClient public static var freeTextQuestion: Self { "freeTextQuestion" }
    /// `npsQuestion`.
    @_alwaysEmitIntoClient public static var npsQuestion: Self { "npsQuestion" }
    /// `readOnlyTextBlockQuestion`.
    @_alwaysEmitIntoClient public static var readOnlyTextBlockQuestion: Self { "readOnlyTextBlockQuestion" }
}

/// The schema `AssessmentFormQuestionGroup`.
public typealias AssessmentFormQuestionGroup = Model<AssessmentFormQuestionGroupFields>

/// The properties of ``AssessmentFormQuestionGroup``.
public struct AssessmentFormQuestionGroupFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<String> { Field("type") }
    /// `contextId`, set by the platform.
    @_alwaysEmitIntoClient public var contextId: Field<String> { Field("contextId") }
    /// `defaultAnswersToHighest`.
    @_alwaysEmitIntoClient public var defaultAnswersToHighest: Field<Bool> { Field("defaultAnswersToHighest") }
    /// `defaultAnswersToNA`.
    @_alwaysEmitIntoClient public var defaultAnswersToNA: Field<Bool> { Field("defaultAnswersToNA") }
    /// `naEnabled`.
    @_alwaysEmitIntoClient public var naEnabled: Field<Bool> { Field("naEnabled") }
    /// `weight`.
    @_alwaysEmitIntoClient public var weight: Field<Double> { Field("weight") }
    /// `manualWeight`.
    @_alwaysEmitIntoClient public var manualWeight: Field<Bool> { Field("manualWeight") }
    /// `questions`, required.
    @_alwaysEmitIntoClient public var questions: Field<[AssessmentFormQuestion]> { Field("questions") }
    /// `visibilityCondition`.
    @_alwaysEmitIntoClient public var visibilityCondition: Field<VisibilityCondition> { Field("visibilityCondition") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `AssessmentQuestionGroupScore`.
public typealias AssessmentQuestionGroupScore = Model<AssessmentQuestionGroupScoreFields>

/// The properties of ``AssessmentQuestionGroupScore``.
public struct AssessmentQuestionGroupScoreFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `questionGroupId`, required.
    @_alwaysEmitIntoClient public var questionGroupId: Field<String> { Field("questionGroupId") }
    /// `totalScore`, set by the platform.
    @_alwaysEmitIntoClient public var totalScore: Field<Double> { Field("totalScore") }
    /// `maxTotalScore`, set by the platform.
    @_alwaysEmitIntoClient public var maxTotalScore: Field<Double> { Field("maxTotalScore") }
    /// `markedNA`.
    @_alwaysEmitIntoClient public var markedNA: Field<Bool> { Field("markedNA") }
    /// `systemMarkedNA`.
    @_alwaysEmitIntoClient public var systemMarkedNA: Field<Bool> { Field("systemMarkedNA") }
    /// `totalCriticalScore`, set by the platform.
    @_alwaysEmitIntoClient public var totalCriticalScore: Field<Double> { Field("totalCriticalScore") }
    /// `maxTotalCriticalScore`, set by the platform.
    @_alwaysEmitIntoClient public var maxTotalCriticalScore: Field<Double> { Field("maxTotalCriticalScore") }
    /// `totalNonCriticalScore`, set by the platform.
    @_alwaysEmitIntoClient public var totalNonCriticalScore: Field<Double> { Field("totalNonCriticalScore") }
    /// `maxTotalNonCriticalScore`, set by the platform.
    @_alwaysEmitIntoClient public var maxTotalNonCriticalScore: Field<Double> { Field("maxTotalNonCriticalScore") }
    /// `totalScoreUnweighted`, set by the platform.
    @_alwaysEmitIntoClient public var totalScoreUnweighted: Field<Double> { Field("totalScoreUnweighted") }
    /// `maxTotalScoreUnweighted`, set by the platform.
    @_alwaysEmitIntoClient public var maxTotalScoreUnweighted: Field<Double> { Field("maxTotalScoreUnweighted") }
    /// `totalCriticalScoreUnweighted`, set by the platform.
    @_alwaysEmitIntoClient public var totalCriticalScoreUnweighted: Field<Double> { Field("totalCriticalScoreUnweighted") }
    /// `maxTotalCriticalScoreUnweighted`, set by the platform.
    @_alwaysEmitIntoClient public var maxTotalCriticalScoreUnweighted: Field<Double> { Field("maxTotalCriticalScoreUnweighted") }
    /// `totalNonCriticalScoreUnweighted`, set by the platform.
    @_alwaysEmitIntoClient public var totalNonCriticalScoreUnweighted: Field<Double> { Field("totalNonCriticalScoreUnweighted") }
    /// `maxTotalNonCriticalScoreUnweighted`, set by the platform.
    @_alwaysEmitIntoClient public var maxTotalNonCriticalScoreUnweighted: Field<Double> { Field("maxTotalNonCriticalScoreUnweighted") }
    /// `questionScores`.
    @_alwaysEmitIntoClient public var questionScores: Field<[AssessmentQuestionScore]> { Field("questionScores") }
}

/// The schema `AssessmentQuestionScore`.
public typealias AssessmentQuestionScore = Model<AssessmentQuestionScoreFields>

/// The properties of ``AssessmentQuestionScore``.
public struct AssessmentQuestionScoreFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `failedKillQuestion`, set by the platform.
    @_alwaysEmitIntoClient public var failedKillQuestion: Field<Bool> { Field("failedKillQuestion") }
    /// `comments`.
    @_alwaysEmitIntoClient public var comments: Field<String> { Field("comments") }
    /// `questionId`, required.
    @_alwaysEmitIntoClient public var questionId: Field<String> { Field("questionId") }
    /// `answerId`.
    @_alwaysEmitIntoClient public var answerId: Field<String> { Field("answerId") }
    /// `score`, set by the platform.
    @_alwaysEmitIntoClient public var score: Field<Int> { Field("score") }
    /// `markedNA`.
    @_alwaysEmitIntoClient public var markedNA: Field<Bool> { Field("markedNA") }
    /// `systemMarkedNA`.
    @_alwaysEmitIntoClient public var systemMarkedNA: Field<Bool> { Field("systemMarkedNA") }
    /// `freeTextAnswer`.
    @_alwaysEmitIntoClient public var freeTextAnswer: Field<String> { Field("freeTextAnswer") }
}

/// The schema `AssessmentScoringSet`.
public typealias AssessmentScoringSet = Model<AssessmentScoringSetFields>

/// The properties of ``AssessmentScoringSet``.
public struct AssessmentScoringSetFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `totalScore`, set by the platform.
    @_alwaysEmitIntoClient public var totalScore: Field<Double> { Field("totalScore") }
    /// `totalCriticalScore`, set by the platform.
    @_alwaysEmitIntoClient public var totalCriticalScore: Field<Double> { Field("totalCriticalScore") }
    /// `totalNonCriticalScore`, set by the platform.
    @_alwaysEmitIntoClient public var totalNonCriticalScore: Field<Double> { Field("totalNonCriticalScore") }
    /// `questionGroupScores`, required.
    @_alwaysEmitIntoClient public var questionGroupScores: Field<[AssessmentQuestionGroupScore]> { Field("questionGroupScores") }
    /// `failureReasons`, set by the platform.
    @_alwaysEmitIntoClient public var failureReasons: Field<[AssessmentScoringSetFailureReasons]> { Field("failureReasons") }
    /// `comments`.
    @_alwaysEmitIntoClient public var comments: Field<String> { Field("comments") }
    /// `agentComments`.
    @_alwaysEmitIntoClient public var agentComments: Field<String> { Field("agentComments") }
    /// `isPassed`, set by the platform.
    @_alwaysEmitIntoClient public var isPassed: Field<Bool> { Field("isPassed") }
}

/// A value of `failureReasons` of ``AssessmentScoringSet``, open to those that are newer than this version.
public struct AssessmentScoringSetFailureReasons: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Score`.
    @_alwaysEmitIntoClient public static var score: Self { "Score" }
    /// `CriticalScore`.
    @_alwaysEmitIntoClient public static var criticalScore: Self { "CriticalScore" }
    /// `KillQuestion`.
    @_alwaysEmitIntoClient public static var killQuestion: Self { "KillQuestion" }
}

/// The schema `AssignedLearningModule`.
public typealias AssignedLearningModule = Model<AssignedLearningModuleFields>

/// The properties of ``AssignedLearningModule``.
public struct AssignedLearningModuleFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `excludedFromCatalog`.
    @_alwaysEmitIntoClient public var excludedFromCatalog: Field<Bool> { Field("excludedFromCatalog") }
    /// `createdBy`, set by the platform.
    @_alwaysEmitIntoClient public var createdBy: Field<UserReference> { Field("createdBy") }
    /// `dateCreated`, set by the platform.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `modifiedBy`, set by the platform.
    @_alwaysEmitIntoClient public var modifiedBy: Field<UserReference> { Field("modifiedBy") }
    /// `dateModified`, set by the platform.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `version`, set by the platform.
    @_alwaysEmitIntoClient public var version: Field<Int> { Field("version") }
    /// `externalId`, set by the platform.
    @_alwaysEmitIntoClient public var externalId: Field<String> { Field("externalId") }
    /// `source`, set by the platform.
    @_alwaysEmitIntoClient public var source: Field<AssignedLearningModuleSource> { Field("source") }
    /// `rule`, set by the platform.
    @_alwaysEmitIntoClient public var rule: Field<LearningModuleRule> { Field("rule") }
    /// `enforceContentOrder`.
    @_alwaysEmitIntoClient public var enforceContentOrder: Field<Bool> { Field("enforceContentOrder") }
    /// `reviewAssessmentResults`.
    @_alwaysEmitIntoClient public var reviewAssessmentResults: Field<ReviewAssessmentResults> { Field("reviewAssessmentResults") }
    /// `autoAssign`.
    @_alwaysEmitIntoClient public var autoAssign: Field<LearningModuleAutoAssignResponse> { Field("autoAssign") }
    /// `currentAssignments`.
    @_alwaysEmitIntoClient public var currentAssignments: Field<[LearningAssignment]> { Field("currentAssignments") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `isArchived`, set by the platform.
    @_alwaysEmitIntoClient public var isArchived: Field<Bool> { Field("isArchived") }
    /// `isPublished`, set by the platform.
    @_alwaysEmitIntoClient public var isPublished: Field<Bool> { Field("isPublished") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `completionTimeInDays`, required.
    @_alwaysEmitIntoClient public var completionTimeInDays: Field<Int> { Field("completionTimeInDays") }
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<AssignedLearningModuleType> { Field("type") }
    /// `informSteps`.
    @_alwaysEmitIntoClient public var informSteps: Field<[LearningModuleInformStep]> { Field("informSteps") }
    /// `assessmentForm`.
    @_alwaysEmitIntoClient public var assessmentForm: Field<AssessmentForm> { Field("assessmentForm") }
    /// `summaryData`.
    @_alwaysEmitIntoClient public var summaryData: Field<LearningModuleSummary> { Field("summaryData") }
    /// `reassignSummaryData`.
    @_alwaysEmitIntoClient public var reassignSummaryData: Field<LearningModuleReassignSummary> { Field("reassignSummaryData") }
    /// `coverArt`.
    @_alwaysEmitIntoClient public var coverArt: Field<LearningModuleCoverArtResponse> { Field("coverArt") }
    /// `lengthInMinutes`.
    @_alwaysEmitIntoClient public var lengthInMinutes: Field<Int> { Field("lengthInMinutes") }
    /// `archivalMode`.
    @_alwaysEmitIntoClient public var archivalMode: Field<AssignedLearningModuleArchivalMode> { Field("archivalMode") }
}

/// A value of `source` of ``AssignedLearningModule``, open to those that are newer than this version.
public struct AssignedLearningModuleSource: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UserCreated`.
    @_alwaysEmitIntoClient public static var userCreated: Self { "UserCreated" }
    /// `GenesysBeyond`.
    @_alwaysEmitIntoClient public static var genesysBeyond: Self { "GenesysBeyond" }
}

/// A value of `type` of ``AssignedLearningModule``, open to those that are newer than this version.
public struct AssignedLearningModuleType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Informational`.
    @_alwaysEmitIntoClient public static var informational: Self { "Informational" }
    /// `AssessedContent`.
    @_alwaysEmitIntoClient public static var assessedContent: Self { "AssessedContent" }
    /// `Assessment`.
    @_alwaysEmitIntoClient public static var assessment: Self { "Assessment" }
    /// `External`.
    @_alwaysEmitIntoClient public static var external: Self { "External" }
    /// `Native`.
    @_alwaysEmitIntoClient public static var native: Self { "Native" }
}

/// A value of `archivalMode` of ``AssignedLearningModule``, open to those that are newer than this version.
public struct AssignedLearningModuleArchivalMode: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Graceful`.
    @_alwaysEmitIntoClient public static var graceful: Self { "Graceful" }
    /// `Immediate`.
    @_alwaysEmitIntoClient public static var immediate: Self { "Immediate" }
}

/// The schema `AssignedLearningModuleDomainEntityListing`.
public typealias AssignedLearningModuleDomainEntityListing = Model<AssignedLearningModuleDomainEntityListingFields>

/// The properties of ``AssignedLearningModuleDomainEntityListing``.
public struct AssignedLearningModuleDomainEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[AssignedLearningModule]> { Field("entities") }
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

/// The schema `DisallowedEntityLearningAssignmentItem`.
public typealias DisallowedEntityLearningAssignmentItem = Model<DisallowedEntityLearningAssignmentItemFields>

/// The properties of ``DisallowedEntityLearningAssignmentItem``.
public struct DisallowedEntityLearningAssignmentItemFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `errorCode`.
    @_alwaysEmitIntoClient public var errorCode: Field<String> { Field("errorCode") }
    /// `entity`.
    @_alwaysEmitIntoClient public var entity: Field<LearningAssignmentItem> { Field("entity") }
}

/// The schema `DisallowedEntityLearningAssignmentReference`.
public typealias DisallowedEntityLearningAssignmentReference = Model<DisallowedEntityLearningAssignmentReferenceFields>

/// The properties of ``DisallowedEntityLearningAssignmentReference``.
public struct DisallowedEntityLearningAssignmentReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `errorCode`.
    @_alwaysEmitIntoClient public var errorCode: Field<String> { Field("errorCode") }
    /// `entity`.
    @_alwaysEmitIntoClient public var entity: Field<LearningAssignmentReference> { Field("entity") }
}

/// The schema `ReviewAssessmentResults`.
public typealias ReviewAssessmentResults = Model<ReviewAssessmentResultsFields>

/// The properties of ``ReviewAssessmentResults``.
public struct ReviewAssessmentResultsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `byAssignees`.
    @_alwaysEmitIntoClient public var byAssignees: Field<Bool> { Field("byAssignees") }
    /// `byViewers`.
    @_alwaysEmitIntoClient public var byViewers: Field<Bool> { Field("byViewers") }
}

/// The schema `UsersRulesRuleReference`.
public typealias UsersRulesRuleReference = Model<UsersRulesRuleReferenceFields>

/// The properties of ``UsersRulesRuleReference``.
public struct UsersRulesRuleReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}
