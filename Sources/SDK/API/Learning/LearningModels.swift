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
    public var id: Field<String> { Field("id") }
    /// `dateModified`, set by the platform.
    public var dateModified: Field<Instant> { Field("dateModified") }
    /// `contextId`, set by the platform.
    public var contextId: Field<String> { Field("contextId") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
    /// `published`, set by the platform.
    public var published: Field<Bool> { Field("published") }
    /// `passPercent`, required.
    public var passPercent: Field<Int> { Field("passPercent") }
    /// `questionGroups`, required.
    public var questionGroups: Field<[AssessmentFormQuestionGroup]> { Field("questionGroups") }
}

/// The schema `AssessmentFormQuestion`.
public typealias AssessmentFormQuestion = Model<AssessmentFormQuestionFields>

/// The properties of ``AssessmentFormQuestion``.
public struct AssessmentFormQuestionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `contextId`, set by the platform.
    public var contextId: Field<String> { Field("contextId") }
    /// `type`.
    public var type: Field<AssessmentFormQuestionType> { Field("type") }
    /// `text`, required.
    public var text: Field<String> { Field("text") }
    /// `helpText`.
    public var helpText: Field<String> { Field("helpText") }
    /// `naEnabled`.
    public var naEnabled: Field<Bool> { Field("naEnabled") }
    /// `commentsRequired`.
    public var commentsRequired: Field<Bool> { Field("commentsRequired") }
    /// `visibilityCondition`.
    public var visibilityCondition: Field<VisibilityCondition> { Field("visibilityCondition") }
    /// `answerOptions`.
    public var answerOptions: Field<[AnswerOption]> { Field("answerOptions") }
    /// `maxResponseCharacters`.
    public var maxResponseCharacters: Field<Int> { Field("maxResponseCharacters") }
    /// `isKill`.
    public var isKill: Field<Bool> { Field("isKill") }
    /// `isCritical`.
    public var isCritical: Field<Bool> { Field("isCritical") }
}

/// A value of `type` of ``AssessmentFormQuestion``, open to those that are newer than this version.
public struct AssessmentFormQuestionType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `multipleChoiceQuestion`.
    public static var multipleChoiceQuestion: Self { "multipleChoiceQuestion" }
    /// `freeTextQuestion`.
    public static var freeTextQuestion: Self { "freeTextQuestion" }
    /// `npsQuestion`.
    public static var npsQuestion: Self { "npsQuestion" }
    /// `readOnlyTextBlockQuestion`.
    public static var readOnlyTextBlockQuestion: Self { "readOnlyTextBlockQuestion" }
}

/// The schema `AssessmentFormQuestionGroup`.
public typealias AssessmentFormQuestionGroup = Model<AssessmentFormQuestionGroupFields>

/// The properties of ``AssessmentFormQuestionGroup``.
public struct AssessmentFormQuestionGroupFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `name`, required.
    public var name: Field<String> { Field("name") }
    /// `type`, required.
    public var type: Field<String> { Field("type") }
    /// `contextId`, set by the platform.
    public var contextId: Field<String> { Field("contextId") }
    /// `defaultAnswersToHighest`.
    public var defaultAnswersToHighest: Field<Bool> { Field("defaultAnswersToHighest") }
    /// `defaultAnswersToNA`.
    public var defaultAnswersToNA: Field<Bool> { Field("defaultAnswersToNA") }
    /// `naEnabled`.
    public var naEnabled: Field<Bool> { Field("naEnabled") }
    /// `weight`.
    public var weight: Field<Double> { Field("weight") }
    /// `manualWeight`.
    public var manualWeight: Field<Bool> { Field("manualWeight") }
    /// `questions`, required.
    public var questions: Field<[AssessmentFormQuestion]> { Field("questions") }
    /// `visibilityCondition`.
    public var visibilityCondition: Field<VisibilityCondition> { Field("visibilityCondition") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `AssessmentQuestionGroupScore`.
public typealias AssessmentQuestionGroupScore = Model<AssessmentQuestionGroupScoreFields>

/// The properties of ``AssessmentQuestionGroupScore``.
public struct AssessmentQuestionGroupScoreFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `questionGroupId`, required.
    public var questionGroupId: Field<String> { Field("questionGroupId") }
    /// `totalScore`, set by the platform.
    public var totalScore: Field<Double> { Field("totalScore") }
    /// `maxTotalScore`, set by the platform.
    public var maxTotalScore: Field<Double> { Field("maxTotalScore") }
    /// `markedNA`.
    public var markedNA: Field<Bool> { Field("markedNA") }
    /// `systemMarkedNA`.
    public var systemMarkedNA: Field<Bool> { Field("systemMarkedNA") }
    /// `totalCriticalScore`, set by the platform.
    public var totalCriticalScore: Field<Double> { Field("totalCriticalScore") }
    /// `maxTotalCriticalScore`, set by the platform.
    public var maxTotalCriticalScore: Field<Double> { Field("maxTotalCriticalScore") }
    /// `totalNonCriticalScore`, set by the platform.
    public var totalNonCriticalScore: Field<Double> { Field("totalNonCriticalScore") }
    /// `maxTotalNonCriticalScore`, set by the platform.
    public var maxTotalNonCriticalScore: Field<Double> { Field("maxTotalNonCriticalScore") }
    /// `totalScoreUnweighted`, set by the platform.
    public var totalScoreUnweighted: Field<Double> { Field("totalScoreUnweighted") }
    /// `maxTotalScoreUnweighted`, set by the platform.
    public var maxTotalScoreUnweighted: Field<Double> { Field("maxTotalScoreUnweighted") }
    /// `totalCriticalScoreUnweighted`, set by the platform.
    public var totalCriticalScoreUnweighted: Field<Double> { Field("totalCriticalScoreUnweighted") }
    /// `maxTotalCriticalScoreUnweighted`, set by the platform.
    public var maxTotalCriticalScoreUnweighted: Field<Double> { Field("maxTotalCriticalScoreUnweighted") }
    /// `totalNonCriticalScoreUnweighted`, set by the platform.
    public var totalNonCriticalScoreUnweighted: Field<Double> { Field("totalNonCriticalScoreUnweighted") }
    /// `maxTotalNonCriticalScoreUnweighted`, set by the platform.
    public var maxTotalNonCriticalScoreUnweighted: Field<Double> { Field("maxTotalNonCriticalScoreUnweighted") }
    /// `questionScores`.
    public var questionScores: Field<[AssessmentQuestionScore]> { Field("questionScores") }
}

/// The schema `AssessmentQuestionScore`.
public typealias AssessmentQuestionScore = Model<AssessmentQuestionScoreFields>

/// The properties of ``AssessmentQuestionScore``.
public struct AssessmentQuestionScoreFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `failedKillQuestion`, set by the platform.
    public var failedKillQuestion: Field<Bool> { Field("failedKillQuestion") }
    /// `comments`.
    public var comments: Field<String> { Field("comments") }
    /// `questionId`, required.
    public var questionId: Field<String> { Field("questionId") }
    /// `answerId`.
    public var answerId: Field<String> { Field("answerId") }
    /// `score`, set by the platform.
    public var score: Field<Int> { Field("score") }
    /// `markedNA`.
    public var markedNA: Field<Bool> { Field("markedNA") }
    /// `systemMarkedNA`.
    public var systemMarkedNA: Field<Bool> { Field("systemMarkedNA") }
    /// `freeTextAnswer`.
    public var freeTextAnswer: Field<String> { Field("freeTextAnswer") }
}

/// The schema `AssessmentScoringSet`.
public typealias AssessmentScoringSet = Model<AssessmentScoringSetFields>

/// The properties of ``AssessmentScoringSet``.
public struct AssessmentScoringSetFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `totalScore`, set by the platform.
    public var totalScore: Field<Double> { Field("totalScore") }
    /// `totalCriticalScore`, set by the platform.
    public var totalCriticalScore: Field<Double> { Field("totalCriticalScore") }
    /// `totalNonCriticalScore`, set by the platform.
    public var totalNonCriticalScore: Field<Double> { Field("totalNonCriticalScore") }
    /// `questionGroupScores`, required.
    public var questionGroupScores: Field<[AssessmentQuestionGroupScore]> { Field("questionGroupScores") }
    /// `failureReasons`, set by the platform.
    public var failureReasons: Field<[AssessmentScoringSetFailureReasons]> { Field("failureReasons") }
    /// `comments`.
    public var comments: Field<String> { Field("comments") }
    /// `agentComments`.
    public var agentComments: Field<String> { Field("agentComments") }
    /// `isPassed`, set by the platform.
    public var isPassed: Field<Bool> { Field("isPassed") }
}

/// A value of `failureReasons` of ``AssessmentScoringSet``, open to those that are newer than this version.
public struct AssessmentScoringSetFailureReasons: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Score`.
    public static var score: Self { "Score" }
    /// `CriticalScore`.
    public static var criticalScore: Self { "CriticalScore" }
    /// `KillQuestion`.
    public static var killQuestion: Self { "KillQuestion" }
}

/// The schema `AssignedLearningModule`.
public typealias AssignedLearningModule = Model<AssignedLearningModuleFields>

/// The properties of ``AssignedLearningModule``.
public struct AssignedLearningModuleFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`, required.
    public var name: Field<String> { Field("name") }
    /// `excludedFromCatalog`.
    public var excludedFromCatalog: Field<Bool> { Field("excludedFromCatalog") }
    /// `createdBy`, set by the platform.
    public var createdBy: Field<UserReference> { Field("createdBy") }
    /// `dateCreated`, set by the platform.
    public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `modifiedBy`, set by the platform.
    public var modifiedBy: Field<UserReference> { Field("modifiedBy") }
    /// `dateModified`, set by the platform.
    public var dateModified: Field<Instant> { Field("dateModified") }
    /// `version`, set by the platform.
    public var version: Field<Int> { Field("version") }
    /// `externalId`, set by the platform.
    public var externalId: Field<String> { Field("externalId") }
    /// `source`, set by the platform.
    public var source: Field<AssignedLearningModuleSource> { Field("source") }
    /// `rule`, set by the platform.
    public var rule: Field<LearningModuleRule> { Field("rule") }
    /// `enforceContentOrder`.
    public var enforceContentOrder: Field<Bool> { Field("enforceContentOrder") }
    /// `reviewAssessmentResults`.
    public var reviewAssessmentResults: Field<ReviewAssessmentResults> { Field("reviewAssessmentResults") }
    /// `autoAssign`.
    public var autoAssign: Field<LearningModuleAutoAssignResponse> { Field("autoAssign") }
    /// `currentAssignments`.
    public var currentAssignments: Field<[LearningAssignment]> { Field("currentAssignments") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
    /// `isArchived`, set by the platform.
    public var isArchived: Field<Bool> { Field("isArchived") }
    /// `isPublished`, set by the platform.
    public var isPublished: Field<Bool> { Field("isPublished") }
    /// `description`.
    public var description: Field<String> { Field("description") }
    /// `completionTimeInDays`, required.
    public var completionTimeInDays: Field<Int> { Field("completionTimeInDays") }
    /// `type`.
    public var type: Field<AssignedLearningModuleType> { Field("type") }
    /// `informSteps`.
    public var informSteps: Field<[LearningModuleInformStep]> { Field("informSteps") }
    /// `assessmentForm`.
    public var assessmentForm: Field<AssessmentForm> { Field("assessmentForm") }
    /// `summaryData`.
    public var summaryData: Field<LearningModuleSummary> { Field("summaryData") }
    /// `reassignSummaryData`.
    public var reassignSummaryData: Field<LearningModuleReassignSummary> { Field("reassignSummaryData") }
    /// `coverArt`.
    public var coverArt: Field<LearningModuleCoverArtResponse> { Field("coverArt") }
    /// `lengthInMinutes`.
    public var lengthInMinutes: Field<Int> { Field("lengthInMinutes") }
    /// `archivalMode`.
    public var archivalMode: Field<AssignedLearningModuleArchivalMode> { Field("archivalMode") }
}

/// A value of `source` of ``AssignedLearningModule``, open to those that are newer than this version.
public struct AssignedLearningModuleSource: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UserCreated`.
    public static var userCreated: Self { "UserCreated" }
    /// `GenesysBeyond`.
    public static var genesysBeyond: Self { "GenesysBeyond" }
}

/// A value of `type` of ``AssignedLearningModule``, open to those that are newer than this version.
public struct AssignedLearningModuleType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Informational`.
    public static var informational: Self { "Informational" }
    /// `AssessedContent`.
    public static var assessedContent: Self { "AssessedContent" }
    /// `Assessment`.
    public static var assessment: Self { "Assessment" }
    /// `External`.
    public static var external: Self { "External" }
    /// `Native`.
    public static var native: Self { "Native" }
}

/// A value of `archivalMode` of ``AssignedLearningModule``, open to those that are newer than this version.
public struct AssignedLearningModuleArchivalMode: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Graceful`.
    public static var graceful: Self { "Graceful" }
    /// `Immediate`.
    public static var immediate: Self { "Immediate" }
}

/// The schema `AssignedLearningModuleDomainEntityListing`.
public typealias AssignedLearningModuleDomainEntityListing = Model<AssignedLearningModuleDomainEntityListingFields>

/// The properties of ``AssignedLearningModuleDomainEntityListing``.
public struct AssignedLearningModuleDomainEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[AssignedLearningModule]> { Field("entities") }
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

/// The schema `DisallowedEntityLearningAssignmentItem`.
public typealias DisallowedEntityLearningAssignmentItem = Model<DisallowedEntityLearningAssignmentItemFields>

/// The properties of ``DisallowedEntityLearningAssignmentItem``.
public struct DisallowedEntityLearningAssignmentItemFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `errorCode`.
    public var errorCode: Field<String> { Field("errorCode") }
    /// `entity`.
    public var entity: Field<LearningAssignmentItem> { Field("entity") }
}

/// The schema `DisallowedEntityLearningAssignmentReference`.
public typealias DisallowedEntityLearningAssignmentReference = Model<DisallowedEntityLearningAssignmentReferenceFields>

/// The properties of ``DisallowedEntityLearningAssignmentReference``.
public struct DisallowedEntityLearningAssignmentReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `errorCode`.
    public var errorCode: Field<String> { Field("errorCode") }
    /// `entity`.
    public var entity: Field<LearningAssignmentReference> { Field("entity") }
}

/// The schema `ReviewAssessmentResults`.
public typealias ReviewAssessmentResults = Model<ReviewAssessmentResultsFields>

/// The properties of ``ReviewAssessmentResults``.
public struct ReviewAssessmentResultsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `byAssignees`.
    public var byAssignees: Field<Bool> { Field("byAssignees") }
    /// `byViewers`.
    public var byViewers: Field<Bool> { Field("byViewers") }
}

/// The schema `UsersRulesRuleReference`.
public typealias UsersRulesRuleReference = Model<UsersRulesRuleReferenceFields>

/// The properties of ``UsersRulesRuleReference``.
public struct UsersRulesRuleReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}
