// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

/// The schema `LearningAssessment`.
public typealias LearningAssessment = Model<LearningAssessmentFields>

/// The properties of ``LearningAssessment``.
public struct LearningAssessmentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `assessmentId`, set by the platform.
    @_alwaysEmitIntoClient public var assessmentId: Field<String> { Field("assessmentId") }
    /// `contextId`, set by the platform.
    @_alwaysEmitIntoClient public var contextId: Field<String> { Field("contextId") }
    /// `assessmentFormId`, set by the platform.
    @_alwaysEmitIntoClient public var assessmentFormId: Field<String> { Field("assessmentFormId") }
    /// `status`, set by the platform.
    @_alwaysEmitIntoClient public var status: Field<LearningAssessmentStatus> { Field("status") }
    /// `answers`.
    @_alwaysEmitIntoClient public var answers: Field<AssessmentScoringSet> { Field("answers") }
    /// `dateCreated`, set by the platform.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`, set by the platform.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `dateSubmitted`, set by the platform.
    @_alwaysEmitIntoClient public var dateSubmitted: Field<Instant> { Field("dateSubmitted") }
}

/// A value of `status` of ``LearningAssessment``, open to those that are newer than this version.
public struct LearningAssessmentStatus: OpenEnum {
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
}

/// The schema `LearningAssessmentScoringRequest`.
public typealias LearningAssessmentScoringRequest = Model<LearningAssessmentScoringRequestFields>

/// The properties of ``LearningAssessmentScoringRequest``.
public struct LearningAssessmentScoringRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `assessmentForm`, required.
    @_alwaysEmitIntoClient public var assessmentForm: Field<AssessmentForm> { Field("assessmentForm") }
    /// `answers`, required.
    @_alwaysEmitIntoClient public var answers: Field<AssessmentScoringSet> { Field("answers") }
}

/// The schema `LearningAssignment`.
public typealias LearningAssignment = Model<LearningAssignmentFields>

/// The properties of ``LearningAssignment``.
public struct LearningAssignmentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `assessment`.
    @_alwaysEmitIntoClient public var assessment: Field<LearningAssessment> { Field("assessment") }
    /// `dateCompleted`.
    @_alwaysEmitIntoClient public var dateCompleted: Field<Instant> { Field("dateCompleted") }
    /// `createdBy`, set by the platform.
    @_alwaysEmitIntoClient public var createdBy: Field<UserReference> { Field("createdBy") }
    /// `dateCreated`, set by the platform.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `modifiedBy`, set by the platform.
    @_alwaysEmitIntoClient public var modifiedBy: Field<UserReference> { Field("modifiedBy") }
    /// `dateModified`, set by the platform.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `isOverdue`, set by the platform.
    @_alwaysEmitIntoClient public var isOverdue: Field<Bool> { Field("isOverdue") }
    /// `percentageScore`, set by the platform.
    @_alwaysEmitIntoClient public var percentageScore: Field<Double> { Field("percentageScore") }
    /// `assessmentPercentageScore`, set by the platform.
    @_alwaysEmitIntoClient public var assessmentPercentageScore: Field<Double> { Field("assessmentPercentageScore") }
    /// `isRule`, set by the platform.
    @_alwaysEmitIntoClient public var isRule: Field<Bool> { Field("isRule") }
    /// `isManual`, set by the platform.
    @_alwaysEmitIntoClient public var isManual: Field<Bool> { Field("isManual") }
    /// `isPassed`, set by the platform.
    @_alwaysEmitIntoClient public var isPassed: Field<Bool> { Field("isPassed") }
    /// `isLatest`, set by the platform.
    @_alwaysEmitIntoClient public var isLatest: Field<Bool> { Field("isLatest") }
    /// `assessmentCompletionPercentage`, set by the platform.
    @_alwaysEmitIntoClient public var assessmentCompletionPercentage: Field<Double> { Field("assessmentCompletionPercentage") }
    /// `completionPercentage`, set by the platform.
    @_alwaysEmitIntoClient public var completionPercentage: Field<Double> { Field("completionPercentage") }
    /// `steps`, set by the platform.
    @_alwaysEmitIntoClient public var steps: Field<[LearningAssignmentStep]> { Field("steps") }
    /// `nextStep`, set by the platform.
    @_alwaysEmitIntoClient public var nextStep: Field<LearningAssignmentStep> { Field("nextStep") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `state`.
    @_alwaysEmitIntoClient public var state: Field<LearningAssignmentState> { Field("state") }
    /// `dateRecommendedForCompletion`.
    @_alwaysEmitIntoClient public var dateRecommendedForCompletion: Field<Instant> { Field("dateRecommendedForCompletion") }
    /// `version`.
    @_alwaysEmitIntoClient public var version: Field<Int> { Field("version") }
    /// `module`.
    @_alwaysEmitIntoClient public var module: Field<LearningModule> { Field("module") }
    /// `user`.
    @_alwaysEmitIntoClient public var user: Field<UserReference> { Field("user") }
    /// `assessmentForm`.
    @_alwaysEmitIntoClient public var assessmentForm: Field<AssessmentForm> { Field("assessmentForm") }
    /// `lengthInMinutes`.
    @_alwaysEmitIntoClient public var lengthInMinutes: Field<Int> { Field("lengthInMinutes") }
}

/// A value of `state` of ``LearningAssignment``, open to those that are newer than this version.
public struct LearningAssignmentState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Assigned`.
    @_alwaysEmitIntoClient public static var assigned: Self { "Assigned" }
    /// `InProgress`.
    @_alwaysEmitIntoClient public static var inProgress: Self { "InProgress" }
    /// `Completed`.
    @_alwaysEmitIntoClient public static var completed: Self { "Completed" }
    /// `Deleted`.
    @_alwaysEmitIntoClient public static var deleted: Self { "Deleted" }
    /// `NotCompleted`.
    @_alwaysEmitIntoClient public static var notCompleted: Self { "NotCompleted" }
    /// `InvalidSchedule`.
    @_alwaysEmitIntoClient public static var invalidSchedule: Self { "InvalidSchedule" }
}

/// The schema `LearningAssignmentAggregateParam`.
public typealias LearningAssignmentAggregateParam = Model<LearningAssignmentAggregateParamFields>

/// The properties of ``LearningAssignmentAggregateParam``.
public struct LearningAssignmentAggregateParamFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `interval`, required, an interval: two dates of ISO 8601 with `/` between them.
    @_alwaysEmitIntoClient public var interval: Field<String> { Field("interval") }
    /// `metrics`.
    @_alwaysEmitIntoClient public var metrics: Field<[LearningAssignmentAggregateParamMetrics]> { Field("metrics") }
    /// `groupBy`.
    @_alwaysEmitIntoClient public var groupBy: Field<[LearningAssignmentAggregateParamGroupBy]> { Field("groupBy") }
    /// `filter`, required.
    @_alwaysEmitIntoClient public var filter: Field<LearningAssignmentAggregateQueryRequestFilter> { Field("filter") }
}

/// A value of `metrics` of ``LearningAssignmentAggregateParam``, open to those that are newer than this version.
public struct LearningAssignmentAggregateParamMetrics: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `nActivities`.
    @_alwaysEmitIntoClient public static var nActivities: Self { "nActivities" }
    /// `nPlannedActivities`.
    @_alwaysEmitIntoClient public static var nPlannedActivities: Self { "nPlannedActivities" }
    /// `nInProgressActivities`.
    @_alwaysEmitIntoClient public static var nInProgressActivities: Self { "nInProgressActivities" }
    /// `nCompleteActivities`.
    @_alwaysEmitIntoClient public static var nCompleteActivities: Self { "nCompleteActivities" }
    /// `nOverdueActivities`.
    @_alwaysEmitIntoClient public static var nOverdueActivities: Self { "nOverdueActivities" }
    /// `nInvalidScheduleActivities`.
    @_alwaysEmitIntoClient public static var nInvalidScheduleActivities: Self { "nInvalidScheduleActivities" }
    /// `nPassedActivities`.
    @_alwaysEmitIntoClient public static var nPassedActivities: Self { "nPassedActivities" }
    /// `nFailedActivities`.
    @_alwaysEmitIntoClient public static var nFailedActivities: Self { "nFailedActivities" }
    /// `oActivityScore`.
    @_alwaysEmitIntoClient public static var oActivityScore: Self { "oActivityScore" }
    /// `nNotCompletedActivities`.
    @_alwaysEmitIntoClient public static var nNotCompletedActivities: Self { "nNotCompletedActivities" }
}

/// A value of `groupBy` of ``LearningAssignmentAggregateParam``, open to those that are newer than this version.
public struct LearningAssignmentAggregateParamGroupBy: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `attendeeId`.
    @_alwaysEmitIntoClient public static var attendeeId: Self { "attendeeId" }
}

/// The schema `LearningAssignmentAggregateQueryRequestClause`.
public typealias LearningAssignmentAggregateQueryRequestClause = Model<LearningAssignmentAggregateQueryRequestClauseFields>

/// The properties of ``LearningAssignmentAggregateQueryRequestClause``.
public struct LearningAssignmentAggregateQueryRequestClauseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<LearningAssignmentAggregateQueryRequestClauseType> { Field("type") }
    /// `predicates`, required.
    @_alwaysEmitIntoClient public var predicates: Field<[LearningAssignmentAggregateQueryRequestPredicate]> { Field("predicates") }
}

/// A value of `type` of ``LearningAssignmentAggregateQueryRequestClause``, open to those that are newer than this
/// version.
public struct LearningAssignmentAggregateQueryRequestClauseType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `And`.
    @_alwaysEmitIntoClient public static var and: Self { "And" }
    /// `Or`.
    @_alwaysEmitIntoClient public static var or: Self { "Or" }
}

/// The schema `LearningAssignmentAggregateQueryRequestFilter`.
public typealias LearningAssignmentAggregateQueryRequestFilter = Model<LearningAssignmentAggregateQueryRequestFilterFields>

/// The properties of ``LearningAssignmentAggregateQueryRequestFilter``.
public struct LearningAssignmentAggregateQueryRequestFilterFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<LearningAssignmentAggregateQueryRequestFilterType> { Field("type") }
    /// `clauses`, required.
    @_alwaysEmitIntoClient public var clauses: Field<[LearningAssignmentAggregateQueryRequestClause]> { Field("clauses") }
}

/// A value of `type` of ``LearningAssignmentAggregateQueryRequestFilter``, open to those that are newer than this
/// version.
public struct LearningAssignmentAggregateQueryRequestFilterType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `And`.
    @_alwaysEmitIntoClient public static var and: Self { "And" }
    /// `Or`.
    @_alwaysEmitIntoClient public static var or: Self { "Or" }
}

/// The schema `LearningAssignmentAggregateQueryRequestPredicate`.
public typealias LearningAssignmentAggregateQueryRequestPredicate = Model<LearningAssignmentAggregateQueryRequestPredicateFields>

/// The properties of ``LearningAssignmentAggregateQueryRequestPredicate``.
public struct LearningAssignmentAggregateQueryRequestPredicateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `dimension`, required.
    @_alwaysEmitIntoClient public var dimension: Field<LearningAssignmentAggregateQueryRequestPredicateDimension> { Field("dimension") }
    /// `value`, required.
    @_alwaysEmitIntoClient public var value: Field<String> { Field("value") }
}

/// A value of `dimension` of ``LearningAssignmentAggregateQueryRequestPredicate``, open to those that are newer than
/// this version.
public struct LearningAssignmentAggregateQueryRequestPredicateDimension: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `attendeeId`.
    @_alwaysEmitIntoClient public static var attendeeId: Self { "attendeeId" }
    /// `type`.
    @_alwaysEmitIntoClient public static var type: Self { "type" }
    /// `moduleId`.
    @_alwaysEmitIntoClient public static var moduleId: Self { "moduleId" }
    /// `isPassed`.
    @_alwaysEmitIntoClient public static var isPassed: Self { "isPassed" }
}

/// The schema `LearningAssignmentAggregateQueryResponseData`.
public typealias LearningAssignmentAggregateQueryResponseData = Model<LearningAssignmentAggregateQueryResponseDataFields>

/// The properties of ``LearningAssignmentAggregateQueryResponseData``.
public struct LearningAssignmentAggregateQueryResponseDataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `interval`, an interval: two dates of ISO 8601 with `/` between them.
    @_alwaysEmitIntoClient public var interval: Field<String> { Field("interval") }
    /// `metrics`.
    @_alwaysEmitIntoClient public var metrics: Field<[LearningAssignmentAggregateQueryResponseMetric]> { Field("metrics") }
}

/// The schema `LearningAssignmentAggregateQueryResponseGroupedData`.
public typealias LearningAssignmentAggregateQueryResponseGroupedData = Model<LearningAssignmentAggregateQueryResponseGroupedDataFields>

/// The properties of ``LearningAssignmentAggregateQueryResponseGroupedData``.
public struct LearningAssignmentAggregateQueryResponseGroupedDataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `group`.
    @_alwaysEmitIntoClient public var group: Field<[String: String]> { Field("group") }
    /// `data`.
    @_alwaysEmitIntoClient public var data: Field<[LearningAssignmentAggregateQueryResponseData]> { Field("data") }
}

/// The schema `LearningAssignmentAggregateQueryResponseMetric`.
public typealias LearningAssignmentAggregateQueryResponseMetric = Model<LearningAssignmentAggregateQueryResponseMetricFields>

/// The properties of ``LearningAssignmentAggregateQueryResponseMetric``.
public struct LearningAssignmentAggregateQueryResponseMetricFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `metric`.
    @_alwaysEmitIntoClient public var metric: Field<LearningAssignmentAggregateQueryResponseMetricMetric> { Field("metric") }
    /// `stats`.
    @_alwaysEmitIntoClient public var stats: Field<LearningAssignmentAggregateQueryResponseStats> { Field("stats") }
}

/// A value of `metric` of ``LearningAssignmentAggregateQueryResponseMetric``, open to those that are newer than this
/// version.
public struct LearningAssignmentAggregateQueryResponseMetricMetric: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `nActivities`.
    @_alwaysEmitIntoClient public static var nActivities: Self { "nActivities" }
    /// `nPlannedActivities`.
    @_alwaysEmitIntoClient public static var nPlannedActivities: Self { "nPlannedActivities" }
    /// `nInProgressActivities`.
    @_alwaysEmitIntoClient public static var nInProgressActivities: Self { "nInProgressActivities" }
    /// `nCompleteActivities`.
    @_alwaysEmitIntoClient public static var nCompleteActivities: Self { "nCompleteActivities" }
    /// `nOverdueActivities`.
    @_alwaysEmitIntoClient public static var nOverdueActivities: Self { "nOverdueActivities" }
    /// `nInvalidScheduleActivities`.
    @_alwaysEmitIntoClient public static var nInvalidScheduleActivities: Self { "nInvalidScheduleActivities" }
    /// `nPassedActivities`.
    @_alwaysEmitIntoClient public static var nPassedActivities: Self { "nPassedActivities" }
    /// `nFailedActivities`.
    @_alwaysEmitIntoClient public static var nFailedActivities: Self { "nFailedActivities" }
    /// `oActivityScore`.
    @_alwaysEmitIntoClient public static var oActivityScore: Self { "oActivityScore" }
    /// `nNotCompletedActivities`.
    @_alwaysEmitIntoClient public static var nNotCompletedActivities: Self { "nNotCompletedActivities" }
}

/// The schema `LearningAssignmentAggregateQueryResponseStats`.
public typealias LearningAssignmentAggregateQueryResponseStats = Model<LearningAssignmentAggregateQueryResponseStatsFields>

/// The properties of ``LearningAssignmentAggregateQueryResponseStats``.
public struct LearningAssignmentAggregateQueryResponseStatsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `count`.
    @_alwaysEmitIntoClient public var count: Field<Int> { Field("count") }
    /// `min`.
    @_alwaysEmitIntoClient public var min: Field<Double> { Field("min") }
    /// `max`.
    @_alwaysEmitIntoClient public var max: Field<Double> { Field("max") }
    /// `sum`.
    @_alwaysEmitIntoClient public var sum: Field<Double> { Field("sum") }
}

/// The schema `LearningAssignmentAggregateResponse`.
public typealias LearningAssignmentAggregateResponse = Model<LearningAssignmentAggregateResponseFields>

/// The properties of ``LearningAssignmentAggregateResponse``.
public struct LearningAssignmentAggregateResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `results`.
    @_alwaysEmitIntoClient public var results: Field<[LearningAssignmentAggregateQueryResponseGroupedData]> { Field("results") }
}

/// The schema `LearningAssignmentBulkAddResponse`.
public typealias LearningAssignmentBulkAddResponse = Model<LearningAssignmentBulkAddResponseFields>

/// The properties of ``LearningAssignmentBulkAddResponse``.
public struct LearningAssignmentBulkAddResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[LearningAssignment]> { Field("entities") }
    /// `disallowedEntities`.
    @_alwaysEmitIntoClient public var disallowedEntities: Field<[DisallowedEntityLearningAssignmentItem]> { Field("disallowedEntities") }
}

/// The schema `LearningAssignmentBulkRemoveResponse`.
public typealias LearningAssignmentBulkRemoveResponse = Model<LearningAssignmentBulkRemoveResponseFields>

/// The properties of ``LearningAssignmentBulkRemoveResponse``.
public struct LearningAssignmentBulkRemoveResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[LearningAssignmentEntity]> { Field("entities") }
    /// `disallowedEntities`.
    @_alwaysEmitIntoClient public var disallowedEntities: Field<[DisallowedEntityLearningAssignmentReference]> { Field("disallowedEntities") }
}

/// The schema `LearningAssignmentCreate`.
public typealias LearningAssignmentCreate = Model<LearningAssignmentCreateFields>

/// The properties of ``LearningAssignmentCreate``.
public struct LearningAssignmentCreateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `addToSchedule`.
    @_alwaysEmitIntoClient public var addToSchedule: Field<Bool> { Field("addToSchedule") }
    /// `moduleId`, required.
    @_alwaysEmitIntoClient public var moduleId: Field<String> { Field("moduleId") }
    /// `userId`, required.
    @_alwaysEmitIntoClient public var userId: Field<String> { Field("userId") }
    /// `recommendedCompletionDate`.
    @_alwaysEmitIntoClient public var recommendedCompletionDate: Field<Instant> { Field("recommendedCompletionDate") }
    /// `lengthInMinutes`.
    @_alwaysEmitIntoClient public var lengthInMinutes: Field<Int> { Field("lengthInMinutes") }
}

/// The schema `LearningAssignmentEntity`.
public typealias LearningAssignmentEntity = Model<LearningAssignmentEntityFields>

/// The properties of ``LearningAssignmentEntity``.
public struct LearningAssignmentEntityFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `assignmentId`.
    @_alwaysEmitIntoClient public var assignmentId: Field<String> { Field("assignmentId") }
}

/// The schema `LearningAssignmentExternalUpdate`.
public typealias LearningAssignmentExternalUpdate = Model<LearningAssignmentExternalUpdateFields>

/// The properties of ``LearningAssignmentExternalUpdate``.
public struct LearningAssignmentExternalUpdateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `state`.
    @_alwaysEmitIntoClient public var state: Field<LearningAssignmentExternalUpdateState> { Field("state") }
    /// `percentageScore`.
    @_alwaysEmitIntoClient public var percentageScore: Field<Double> { Field("percentageScore") }
    /// `isPassed`.
    @_alwaysEmitIntoClient public var isPassed: Field<Bool> { Field("isPassed") }
}

/// A value of `state` of ``LearningAssignmentExternalUpdate``, open to those that are newer than this version.
public struct LearningAssignmentExternalUpdateState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Assigned`.
    @_alwaysEmitIntoClient public static var assigned: Self { "Assigned" }
    /// `InProgress`.
    @_alwaysEmitIntoClient public static var inProgress: Self { "InProgress" }
    /// `Completed`.
    @_alwaysEmitIntoClient public static var completed: Self { "Completed" }
    /// `Deleted`.
    @_alwaysEmitIntoClient public static var deleted: Self { "Deleted" }
    /// `NotCompleted`.
    @_alwaysEmitIntoClient public static var notCompleted: Self { "NotCompleted" }
    /// `InvalidSchedule`.
    @_alwaysEmitIntoClient public static var invalidSchedule: Self { "InvalidSchedule" }
}

/// The schema `LearningAssignmentItem`.
public typealias LearningAssignmentItem = Model<LearningAssignmentItemFields>

/// The properties of ``LearningAssignmentItem``.
public struct LearningAssignmentItemFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `moduleId`, required.
    @_alwaysEmitIntoClient public var moduleId: Field<String> { Field("moduleId") }
    /// `userId`, required.
    @_alwaysEmitIntoClient public var userId: Field<String> { Field("userId") }
}

/// The schema `LearningAssignmentReference`.
public typealias LearningAssignmentReference = Model<LearningAssignmentReferenceFields>

/// The properties of ``LearningAssignmentReference``.
public struct LearningAssignmentReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `LearningAssignmentReschedule`.
public typealias LearningAssignmentReschedule = Model<LearningAssignmentRescheduleFields>

/// The properties of ``LearningAssignmentReschedule``.
public struct LearningAssignmentRescheduleFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `dateRecommendedForCompletion`, required.
    @_alwaysEmitIntoClient public var dateRecommendedForCompletion: Field<Instant> { Field("dateRecommendedForCompletion") }
    /// `lengthInMinutes`.
    @_alwaysEmitIntoClient public var lengthInMinutes: Field<Int> { Field("lengthInMinutes") }
    /// `addToSchedule`.
    @_alwaysEmitIntoClient public var addToSchedule: Field<Bool> { Field("addToSchedule") }
}

/// The schema `LearningAssignmentStep`.
public typealias LearningAssignmentStep = Model<LearningAssignmentStepFields>

/// The properties of ``LearningAssignmentStep``.
public struct LearningAssignmentStepFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `moduleStep`, set by the platform.
    @_alwaysEmitIntoClient public var moduleStep: Field<LearningModuleInformStep> { Field("moduleStep") }
    /// `structure`, set by the platform.
    @_alwaysEmitIntoClient public var structure: Field<[LearningAssignmentStepScoStructure]> { Field("structure") }
    /// `successStatus`, set by the platform.
    @_alwaysEmitIntoClient public var successStatus: Field<LearningAssignmentStepSuccessStatus> { Field("successStatus") }
    /// `completionStatus`, set by the platform.
    @_alwaysEmitIntoClient public var completionStatus: Field<LearningAssignmentStepCompletionStatus> { Field("completionStatus") }
    /// `completionPercentage`.
    @_alwaysEmitIntoClient public var completionPercentage: Field<Double> { Field("completionPercentage") }
    /// `percentageScore`, set by the platform.
    @_alwaysEmitIntoClient public var percentageScore: Field<Double> { Field("percentageScore") }
    /// `shareableContentObject`.
    @_alwaysEmitIntoClient public var shareableContentObject: Field<LearningShareableContentObject> { Field("shareableContentObject") }
    /// `signedCookie`, set by the platform.
    @_alwaysEmitIntoClient public var signedCookie: Field<LearningAssignmentStepSignedCookie> { Field("signedCookie") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `successStatus` of ``LearningAssignmentStep``, open to those that are newer than this version.
public struct LearningAssignmentStepSuccessStatus: OpenEnum {
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
}

/// A value of `completionStatus` of ``LearningAssignmentStep``, open to those that are newer than this version.
public struct LearningAssignmentStepCompletionStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Completed`.
    @_alwaysEmitIntoClient public static var completed: Self { "Completed" }
    /// `Incomplete`.
    @_alwaysEmitIntoClient public static var incomplete: Self { "Incomplete" }
    /// `NotAttempted`.
    @_alwaysEmitIntoClient public static var notAttempted: Self { "NotAttempted" }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
}

/// The schema `LearningAssignmentStepScoStructure`.
public typealias LearningAssignmentStepScoStructure = Model<LearningAssignmentStepScoStructureFields>

/// The properties of ``LearningAssignmentStepScoStructure``.
public struct LearningAssignmentStepScoStructureFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`, set by the platform.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `successStatus`, set by the platform.
    @_alwaysEmitIntoClient public var successStatus: Field<LearningAssignmentStepScoStructureSuccessStatus> { Field("successStatus") }
    /// `completionStatus`, set by the platform.
    @_alwaysEmitIntoClient public var completionStatus: Field<LearningAssignmentStepScoStructureCompletionStatus> { Field("completionStatus") }
    /// `children`, set by the platform.
    @_alwaysEmitIntoClient public var children: Field<[LearningAssignmentStepScoStructure]> { Field("children") }
}

/// A value of `successStatus` of ``LearningAssignmentStepScoStructure``, open to those that are newer than this
/// version.
public struct LearningAssignmentStepScoStructureSuccessStatus: OpenEnum {
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
}

/// A value of `completionStatus` of ``LearningAssignmentStepScoStructure``, open to those that are newer than this
/// version.
public struct LearningAssignmentStepScoStructureCompletionStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Completed`.
    @_alwaysEmitIntoClient public static var completed: Self { "Completed" }
    /// `Incomplete`.
    @_alwaysEmitIntoClient public static var incomplete: Self { "Incomplete" }
    /// `NotAttempted`.
    @_alwaysEmitIntoClient public static var notAttempted: Self { "NotAttempted" }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
}

/// The schema `LearningAssignmentStepSignedCookie`.
public typealias LearningAssignmentStepSignedCookie = Model<LearningAssignmentStepSignedCookieFields>

/// The properties of ``LearningAssignmentStepSignedCookie``.
public struct LearningAssignmentStepSignedCookieFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `url`, set by the platform.
    @_alwaysEmitIntoClient public var url: Field<String> { Field("url") }
    /// `cookieValues`, set by the platform.
    @_alwaysEmitIntoClient public var cookieValues: Field<[String: String]> { Field("cookieValues") }
}

/// The schema `LearningAssignmentUpdate`.
public typealias LearningAssignmentUpdate = Model<LearningAssignmentUpdateFields>

/// The properties of ``LearningAssignmentUpdate``.
public struct LearningAssignmentUpdateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `state`.
    @_alwaysEmitIntoClient public var state: Field<LearningAssignmentUpdateState> { Field("state") }
    /// `assessment`.
    @_alwaysEmitIntoClient public var assessment: Field<LearningAssessment> { Field("assessment") }
}

/// A value of `state` of ``LearningAssignmentUpdate``, open to those that are newer than this version.
public struct LearningAssignmentUpdateState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Assigned`.
    @_alwaysEmitIntoClient public static var assigned: Self { "Assigned" }
    /// `InProgress`.
    @_alwaysEmitIntoClient public static var inProgress: Self { "InProgress" }
    /// `Completed`.
    @_alwaysEmitIntoClient public static var completed: Self { "Completed" }
    /// `Deleted`.
    @_alwaysEmitIntoClient public static var deleted: Self { "Deleted" }
    /// `NotCompleted`.
    @_alwaysEmitIntoClient public static var notCompleted: Self { "NotCompleted" }
    /// `InvalidSchedule`.
    @_alwaysEmitIntoClient public static var invalidSchedule: Self { "InvalidSchedule" }
}

/// The schema `LearningAssignmentUser`.
public typealias LearningAssignmentUser = Model<LearningAssignmentUserFields>

/// The properties of ``LearningAssignmentUser``.
public struct LearningAssignmentUserFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `LearningAssignmentUserListing`.
public typealias LearningAssignmentUserListing = Model<LearningAssignmentUserListingFields>

/// The properties of ``LearningAssignmentUserListing``.
public struct LearningAssignmentUserListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[LearningAssignmentUser]> { Field("entities") }
    /// `pageSize`.
    @_alwaysEmitIntoClient public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`.
    @_alwaysEmitIntoClient public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `total`.
    @_alwaysEmitIntoClient public var total: Field<Int> { Field("total") }
    /// `unfilteredTotal`.
    @_alwaysEmitIntoClient public var unfilteredTotal: Field<Int> { Field("unfilteredTotal") }
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

/// The schema `LearningAssignmentUserQuery`.
public typealias LearningAssignmentUserQuery = Model<LearningAssignmentUserQueryFields>

/// The properties of ``LearningAssignmentUserQuery``.
public struct LearningAssignmentUserQueryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `rule`, required.
    @_alwaysEmitIntoClient public var rule: Field<LearningModuleRule> { Field("rule") }
    /// `searchTerm`.
    @_alwaysEmitIntoClient public var searchTerm: Field<String> { Field("searchTerm") }
}

/// The schema `LearningAssignmentsDomainEntity`.
public typealias LearningAssignmentsDomainEntity = Model<LearningAssignmentsDomainEntityFields>

/// The properties of ``LearningAssignmentsDomainEntity``.
public struct LearningAssignmentsDomainEntityFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[LearningAssignment]> { Field("entities") }
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

/// The schema `LearningCoverArtThumbnail`.
public typealias LearningCoverArtThumbnail = Model<LearningCoverArtThumbnailFields>

/// The properties of ``LearningCoverArtThumbnail``.
public struct LearningCoverArtThumbnailFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `resolution`.
    @_alwaysEmitIntoClient public var resolution: Field<String> { Field("resolution") }
    /// `url`.
    @_alwaysEmitIntoClient public var url: Field<String> { Field("url") }
}

/// The schema `LearningModule`.
public typealias LearningModule = Model<LearningModuleFields>

/// The properties of ``LearningModule``.
public struct LearningModuleFields: FieldSet {
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
    @_alwaysEmitIntoClient public var source: Field<LearningModuleSource> { Field("source") }
    /// `rule`, set by the platform.
    @_alwaysEmitIntoClient public var rule: Field<LearningModuleRule> { Field("rule") }
    /// `enforceContentOrder`.
    @_alwaysEmitIntoClient public var enforceContentOrder: Field<Bool> { Field("enforceContentOrder") }
    /// `reviewAssessmentResults`.
    @_alwaysEmitIntoClient public var reviewAssessmentResults: Field<ReviewAssessmentResults> { Field("reviewAssessmentResults") }
    /// `autoAssign`.
    @_alwaysEmitIntoClient public var autoAssign: Field<LearningModuleAutoAssignResponse> { Field("autoAssign") }
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
    @_alwaysEmitIntoClient public var type: Field<LearningModuleType> { Field("type") }
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
    @_alwaysEmitIntoClient public var archivalMode: Field<LearningModuleArchivalMode> { Field("archivalMode") }
}

/// A value of `source` of ``LearningModule``, open to those that are newer than this version.
public struct LearningModuleSource: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UserCreated`.
    @_alwaysEmitIntoClient public static var userCreated: Self { "UserCreated" }
    /// `GenesysBeyond`.
    @_alwaysEmitIntoClient public static var genesysBeyond: Self { "GenesysBeyond" }
}

/// A value of `type` of ``LearningModule``, open to those that are newer than this version.
public struct LearningModuleType: OpenEnum {
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

/// A value of `archivalMode` of ``LearningModule``, open to those that are newer than this version.
public struct LearningModuleArchivalMode: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Graceful`.
    @_alwaysEmitIntoClient public static var graceful: Self { "Graceful" }
    /// `Immediate`.
    @_alwaysEmitIntoClient public static var immediate: Self { "Immediate" }
}

/// The schema `LearningModuleAutoAssignRequest`.
public typealias LearningModuleAutoAssignRequest = Model<LearningModuleAutoAssignRequestFields>

/// The properties of ``LearningModuleAutoAssignRequest``.
public struct LearningModuleAutoAssignRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `ruleId`, required.
    @_alwaysEmitIntoClient public var ruleId: Field<String> { Field("ruleId") }
    /// `enabled`, required.
    @_alwaysEmitIntoClient public var enabled: Field<Bool> { Field("enabled") }
}

/// The schema `LearningModuleAutoAssignResponse`.
public typealias LearningModuleAutoAssignResponse = Model<LearningModuleAutoAssignResponseFields>

/// The properties of ``LearningModuleAutoAssignResponse``.
public struct LearningModuleAutoAssignResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `rule`, required.
    @_alwaysEmitIntoClient public var rule: Field<UsersRulesRuleReference> { Field("rule") }
    /// `enabled`, required.
    @_alwaysEmitIntoClient public var enabled: Field<Bool> { Field("enabled") }
}

/// The schema `LearningModuleCoverArtRequest`.
public typealias LearningModuleCoverArtRequest = Model<LearningModuleCoverArtRequestFields>

/// The properties of ``LearningModuleCoverArtRequest``.
public struct LearningModuleCoverArtRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
}

/// The schema `LearningModuleCoverArtResponse`.
public typealias LearningModuleCoverArtResponse = Model<LearningModuleCoverArtResponseFields>

/// The properties of ``LearningModuleCoverArtResponse``.
public struct LearningModuleCoverArtResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `url`.
    @_alwaysEmitIntoClient public var url: Field<String> { Field("url") }
    /// `thumbnails`.
    @_alwaysEmitIntoClient public var thumbnails: Field<[LearningCoverArtThumbnail]> { Field("thumbnails") }
}

/// The schema `LearningModuleInformStep`.
public typealias LearningModuleInformStep = Model<LearningModuleInformStepFields>

/// The properties of ``LearningModuleInformStep``.
public struct LearningModuleInformStepFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<LearningModuleInformStepType> { Field("type") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `value`, required.
    @_alwaysEmitIntoClient public var value: Field<String> { Field("value") }
    /// `sharingUri`.
    @_alwaysEmitIntoClient public var sharingUri: Field<String> { Field("sharingUri") }
    /// `contentType`.
    @_alwaysEmitIntoClient public var contentType: Field<String> { Field("contentType") }
    /// `order`, required.
    @_alwaysEmitIntoClient public var order: Field<Int> { Field("order") }
    /// `displayName`.
    @_alwaysEmitIntoClient public var displayName: Field<String> { Field("displayName") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
}

/// A value of `type` of ``LearningModuleInformStep``, open to those that are newer than this version.
public struct LearningModuleInformStepType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Url`.
    @_alwaysEmitIntoClient public static var url: Self { "Url" }
    /// `Content`.
    @_alwaysEmitIntoClient public static var content: Self { "Content" }
    /// `GenesysBuiltInCourse`.
    @_alwaysEmitIntoClient public static var genesysBuiltInCourse: Self { "GenesysBuiltInCourse" }
    /// `RichText`.
    @_alwaysEmitIntoClient public static var richText: Self { "RichText" }
    /// `Scorm`.
    @_alwaysEmitIntoClient public static var scorm: Self { "Scorm" }
}

/// The schema `LearningModuleInformStepRequest`.
public typealias LearningModuleInformStepRequest = Model<LearningModuleInformStepRequestFields>

/// The properties of ``LearningModuleInformStepRequest``.
public struct LearningModuleInformStepRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<LearningModuleInformStepRequestType> { Field("type") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `value`, required.
    @_alwaysEmitIntoClient public var value: Field<String> { Field("value") }
    /// `sharingUri`.
    @_alwaysEmitIntoClient public var sharingUri: Field<String> { Field("sharingUri") }
    /// `contentType`.
    @_alwaysEmitIntoClient public var contentType: Field<String> { Field("contentType") }
    /// `order`, required.
    @_alwaysEmitIntoClient public var order: Field<Int> { Field("order") }
    /// `displayName`.
    @_alwaysEmitIntoClient public var displayName: Field<String> { Field("displayName") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
}

/// A value of `type` of ``LearningModuleInformStepRequest``, open to those that are newer than this version.
public struct LearningModuleInformStepRequestType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Url`.
    @_alwaysEmitIntoClient public static var url: Self { "Url" }
    /// `Content`.
    @_alwaysEmitIntoClient public static var content: Self { "Content" }
    /// `GenesysBuiltInCourse`.
    @_alwaysEmitIntoClient public static var genesysBuiltInCourse: Self { "GenesysBuiltInCourse" }
    /// `RichText`.
    @_alwaysEmitIntoClient public static var richText: Self { "RichText" }
    /// `Scorm`.
    @_alwaysEmitIntoClient public static var scorm: Self { "Scorm" }
}

/// The schema `LearningModuleJobRequest`.
public typealias LearningModuleJobRequest = Model<LearningModuleJobRequestFields>

/// The properties of ``LearningModuleJobRequest``.
public struct LearningModuleJobRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `action`, required.
    @_alwaysEmitIntoClient public var action: Field<LearningModuleJobRequestAction> { Field("action") }
}

/// A value of `action` of ``LearningModuleJobRequest``, open to those that are newer than this version.
public struct LearningModuleJobRequestAction: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Reassign`.
    @_alwaysEmitIntoClient public static var reassign: Self { "Reassign" }
    /// `GracefulArchive`.
    @_alwaysEmitIntoClient public static var gracefulArchive: Self { "GracefulArchive" }
    /// `ImmediateArchive`.
    @_alwaysEmitIntoClient public static var immediateArchive: Self { "ImmediateArchive" }
    /// `Unarchive`.
    @_alwaysEmitIntoClient public static var unarchive: Self { "Unarchive" }
    /// `Assign`.
    @_alwaysEmitIntoClient public static var assign: Self { "Assign" }
}

/// The schema `LearningModuleJobResponse`.
public typealias LearningModuleJobResponse = Model<LearningModuleJobResponseFields>

/// The properties of ``LearningModuleJobResponse``.
public struct LearningModuleJobResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<LearningModuleJobResponseStatus> { Field("status") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `status` of ``LearningModuleJobResponse``, open to those that are newer than this version.
public struct LearningModuleJobResponseStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Accepted`.
    @_alwaysEmitIntoClient public static var accepted: Self { "Accepted" }
    /// `Running`.
    @_alwaysEmitIntoClient public static var running: Self { "Running" }
    /// `Completed`.
    @_alwaysEmitIntoClient public static var completed: Self { "Completed" }
    /// `Failed`.
    @_alwaysEmitIntoClient public static var failed: Self { "Failed" }
}

/// The schema `LearningModuleList`.
public typealias LearningModuleList = Model<LearningModuleListFields>

/// The properties of ``LearningModuleList``.
public struct LearningModuleListFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[LearningModule]> { Field("entities") }
    /// `pageSize`.
    @_alwaysEmitIntoClient public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`.
    @_alwaysEmitIntoClient public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `total`.
    @_alwaysEmitIntoClient public var total: Field<Int> { Field("total") }
    /// `totalLegacyRules`.
    @_alwaysEmitIntoClient public var totalLegacyRules: Field<Int> { Field("totalLegacyRules") }
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

/// The schema `LearningModuleMigrateResponse`.
public typealias LearningModuleMigrateResponse = Model<LearningModuleMigrateResponseFields>

/// The properties of ``LearningModuleMigrateResponse``.
public struct LearningModuleMigrateResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `autoAssign`, required.
    @_alwaysEmitIntoClient public var autoAssign: Field<LearningModuleAutoAssignResponse> { Field("autoAssign") }
}

/// The schema `LearningModulePreviewGetResponse`.
public typealias LearningModulePreviewGetResponse = Model<LearningModulePreviewGetResponseFields>

/// The properties of ``LearningModulePreviewGetResponse``.
public struct LearningModulePreviewGetResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `coverArt`.
    @_alwaysEmitIntoClient public var coverArt: Field<LearningModuleCoverArtResponse> { Field("coverArt") }
    /// `enforceContentOrder`.
    @_alwaysEmitIntoClient public var enforceContentOrder: Field<Bool> { Field("enforceContentOrder") }
    /// `reviewAssessmentResults`.
    @_alwaysEmitIntoClient public var reviewAssessmentResults: Field<ReviewAssessmentResults> { Field("reviewAssessmentResults") }
    /// `assessmentForm`.
    @_alwaysEmitIntoClient public var assessmentForm: Field<AssessmentForm> { Field("assessmentForm") }
    /// `assignment`.
    @_alwaysEmitIntoClient public var assignment: Field<LearningModulePreviewGetResponseAssignment> { Field("assignment") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `LearningModulePreviewGetResponseAssignment`.
public typealias LearningModulePreviewGetResponseAssignment = Model<LearningModulePreviewGetResponseAssignmentFields>

/// The properties of ``LearningModulePreviewGetResponseAssignment``.
public struct LearningModulePreviewGetResponseAssignmentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `state`.
    @_alwaysEmitIntoClient public var state: Field<LearningModulePreviewGetResponseAssignmentState> { Field("state") }
    /// `percentageScore`, set by the platform.
    @_alwaysEmitIntoClient public var percentageScore: Field<Double> { Field("percentageScore") }
    /// `assessmentPercentageScore`, set by the platform.
    @_alwaysEmitIntoClient public var assessmentPercentageScore: Field<Double> { Field("assessmentPercentageScore") }
    /// `isPassed`, set by the platform.
    @_alwaysEmitIntoClient public var isPassed: Field<Bool> { Field("isPassed") }
    /// `assessmentCompletionPercentage`, set by the platform.
    @_alwaysEmitIntoClient public var assessmentCompletionPercentage: Field<Double> { Field("assessmentCompletionPercentage") }
    /// `completionPercentage`, set by the platform.
    @_alwaysEmitIntoClient public var completionPercentage: Field<Double> { Field("completionPercentage") }
    /// `steps`, set by the platform.
    @_alwaysEmitIntoClient public var steps: Field<[LearningModulePreviewGetResponseStep]> { Field("steps") }
}

/// A value of `state` of ``LearningModulePreviewGetResponseAssignment``, open to those that are newer than this
/// version.
public struct LearningModulePreviewGetResponseAssignmentState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Assigned`.
    @_alwaysEmitIntoClient public static var assigned: Self { "Assigned" }
    /// `InProgress`.
    @_alwaysEmitIntoClient public static var inProgress: Self { "InProgress" }
    /// `Completed`.
    @_alwaysEmitIntoClient public static var completed: Self { "Completed" }
    /// `Deleted`.
    @_alwaysEmitIntoClient public static var deleted: Self { "Deleted" }
    /// `NotCompleted`.
    @_alwaysEmitIntoClient public static var notCompleted: Self { "NotCompleted" }
    /// `InvalidSchedule`.
    @_alwaysEmitIntoClient public static var invalidSchedule: Self { "InvalidSchedule" }
}

/// The schema `LearningModulePreviewGetResponseStep`.
public typealias LearningModulePreviewGetResponseStep = Model<LearningModulePreviewGetResponseStepFields>

/// The properties of ``LearningModulePreviewGetResponseStep``.
public struct LearningModulePreviewGetResponseStepFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `moduleStep`, set by the platform.
    @_alwaysEmitIntoClient public var moduleStep: Field<LearningModuleInformStep> { Field("moduleStep") }
    /// `structure`, set by the platform.
    @_alwaysEmitIntoClient public var structure: Field<[LearningModulePreviewGetScoStructure]> { Field("structure") }
    /// `successStatus`, set by the platform.
    @_alwaysEmitIntoClient public var successStatus: Field<LearningModulePreviewGetResponseStepSuccessStatus> { Field("successStatus") }
    /// `completionStatus`, set by the platform.
    @_alwaysEmitIntoClient public var completionStatus: Field<LearningModulePreviewGetResponseStepCompletionStatus> { Field("completionStatus") }
    /// `completionPercentage`.
    @_alwaysEmitIntoClient public var completionPercentage: Field<Double> { Field("completionPercentage") }
    /// `percentageScore`, set by the platform.
    @_alwaysEmitIntoClient public var percentageScore: Field<Double> { Field("percentageScore") }
    /// `signedCookie`, set by the platform.
    @_alwaysEmitIntoClient public var signedCookie: Field<LearningAssignmentStepSignedCookie> { Field("signedCookie") }
}

/// A value of `successStatus` of ``LearningModulePreviewGetResponseStep``, open to those that are newer than this
/// version.
public struct LearningModulePreviewGetResponseStepSuccessStatus: OpenEnum {
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
}

/// A value of `completionStatus` of ``LearningModulePreviewGetResponseStep``, open to those that are newer than this
/// version.
public struct LearningModulePreviewGetResponseStepCompletionStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Completed`.
    @_alwaysEmitIntoClient public static var completed: Self { "Completed" }
    /// `Incomplete`.
    @_alwaysEmitIntoClient public static var incomplete: Self { "Incomplete" }
    /// `NotAttempted`.
    @_alwaysEmitIntoClient public static var notAttempted: Self { "NotAttempted" }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
}

/// The schema `LearningModulePreviewGetScoStructure`.
public typealias LearningModulePreviewGetScoStructure = Model<LearningModulePreviewGetScoStructureFields>

/// The properties of ``LearningModulePreviewGetScoStructure``.
public struct LearningModulePreviewGetScoStructureFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`, set by the platform.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `successStatus`, set by the platform.
    @_alwaysEmitIntoClient public var successStatus: Field<LearningModulePreviewGetScoStructureSuccessStatus> { Field("successStatus") }
    /// `completionStatus`, set by the platform.
    @_alwaysEmitIntoClient public var completionStatus: Field<LearningModulePreviewGetScoStructureCompletionStatus> { Field("completionStatus") }
    /// `percentageScore`, set by the platform.
    @_alwaysEmitIntoClient public var percentageScore: Field<Double> { Field("percentageScore") }
    /// `shareableContentObject`.
    @_alwaysEmitIntoClient public var shareableContentObject: Field<LearningShareableContentObject> { Field("shareableContentObject") }
    /// `children`, set by the platform.
    @_alwaysEmitIntoClient public var children: Field<[LearningModulePreviewGetScoStructure]> { Field("children") }
}

/// A value of `successStatus` of ``LearningModulePreviewGetScoStructure``, open to those that are newer than this
/// version.
public struct LearningModulePreviewGetScoStructureSuccessStatus: OpenEnum {
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
}

/// A value of `completionStatus` of ``LearningModulePreviewGetScoStructure``, open to those that are newer than this
/// version.
public struct LearningModulePreviewGetScoStructureCompletionStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Completed`.
    @_alwaysEmitIntoClient public static var completed: Self { "Completed" }
    /// `Incomplete`.
    @_alwaysEmitIntoClient public static var incomplete: Self { "Incomplete" }
    /// `NotAttempted`.
    @_alwaysEmitIntoClient public static var notAttempted: Self { "NotAttempted" }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
}

/// The schema `LearningModulePreviewUpdateRequest`.
public typealias LearningModulePreviewUpdateRequest = Model<LearningModulePreviewUpdateRequestFields>

/// The properties of ``LearningModulePreviewUpdateRequest``.
public struct LearningModulePreviewUpdateRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `state`.
    @_alwaysEmitIntoClient public var state: Field<LearningModulePreviewUpdateRequestState> { Field("state") }
    /// `currentStep`.
    @_alwaysEmitIntoClient public var currentStep: Field<LearningModulePreviewUpdateRequestCurrentStep> { Field("currentStep") }
    /// `steps`.
    @_alwaysEmitIntoClient public var steps: Field<[LearningModulePreviewUpdateStep]> { Field("steps") }
    /// `assessment`.
    @_alwaysEmitIntoClient public var assessment: Field<LearningAssessment> { Field("assessment") }
    /// `assessmentForm`.
    @_alwaysEmitIntoClient public var assessmentForm: Field<AssessmentForm> { Field("assessmentForm") }
}

/// A value of `state` of ``LearningModulePreviewUpdateRequest``, open to those that are newer than this version.
public struct LearningModulePreviewUpdateRequestState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Assigned`.
    @_alwaysEmitIntoClient public static var assigned: Self { "Assigned" }
    /// `InProgress`.
    @_alwaysEmitIntoClient public static var inProgress: Self { "InProgress" }
    /// `Completed`.
    @_alwaysEmitIntoClient public static var completed: Self { "Completed" }
    /// `Deleted`.
    @_alwaysEmitIntoClient public static var deleted: Self { "Deleted" }
    /// `NotCompleted`.
    @_alwaysEmitIntoClient public static var notCompleted: Self { "NotCompleted" }
    /// `InvalidSchedule`.
    @_alwaysEmitIntoClient public static var invalidSchedule: Self { "InvalidSchedule" }
}

/// The schema `LearningModulePreviewUpdateRequestCurrentStep`.
public typealias LearningModulePreviewUpdateRequestCurrentStep = Model<LearningModulePreviewUpdateRequestCurrentStepFields>

/// The properties of ``LearningModulePreviewUpdateRequestCurrentStep``.
public struct LearningModulePreviewUpdateRequestCurrentStepFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `completionPercentage`.
    @_alwaysEmitIntoClient public var completionPercentage: Field<Double> { Field("completionPercentage") }
    /// `shareableContentObject`.
    @_alwaysEmitIntoClient public var shareableContentObject: Field<LearningShareableContentObject> { Field("shareableContentObject") }
}

/// The schema `LearningModulePreviewUpdateResponse`.
public typealias LearningModulePreviewUpdateResponse = Model<LearningModulePreviewUpdateResponseFields>

/// The properties of ``LearningModulePreviewUpdateResponse``.
public struct LearningModulePreviewUpdateResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `assignment`.
    @_alwaysEmitIntoClient public var assignment: Field<LearningModulePreviewUpdateResponseAssignment> { Field("assignment") }
}

/// The schema `LearningModulePreviewUpdateResponseAssignment`.
public typealias LearningModulePreviewUpdateResponseAssignment = Model<LearningModulePreviewUpdateResponseAssignmentFields>

/// The properties of ``LearningModulePreviewUpdateResponseAssignment``.
public struct LearningModulePreviewUpdateResponseAssignmentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `state`.
    @_alwaysEmitIntoClient public var state: Field<LearningModulePreviewUpdateResponseAssignmentState> { Field("state") }
    /// `percentageScore`, set by the platform.
    @_alwaysEmitIntoClient public var percentageScore: Field<Double> { Field("percentageScore") }
    /// `completionPercentage`, set by the platform.
    @_alwaysEmitIntoClient public var completionPercentage: Field<Double> { Field("completionPercentage") }
    /// `assessmentPercentageScore`, set by the platform.
    @_alwaysEmitIntoClient public var assessmentPercentageScore: Field<Double> { Field("assessmentPercentageScore") }
    /// `assessmentCompletionPercentage`, set by the platform.
    @_alwaysEmitIntoClient public var assessmentCompletionPercentage: Field<Double> { Field("assessmentCompletionPercentage") }
    /// `isPassed`, set by the platform.
    @_alwaysEmitIntoClient public var isPassed: Field<Bool> { Field("isPassed") }
    /// `currentStep`, set by the platform.
    @_alwaysEmitIntoClient public var currentStep: Field<LearningModulePreviewUpdateResponseCurrentStep> { Field("currentStep") }
    /// `steps`, set by the platform.
    @_alwaysEmitIntoClient public var steps: Field<[LearningModulePreviewUpdateStep]> { Field("steps") }
}

/// A value of `state` of ``LearningModulePreviewUpdateResponseAssignment``, open to those that are newer than this
/// version.
public struct LearningModulePreviewUpdateResponseAssignmentState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Assigned`.
    @_alwaysEmitIntoClient public static var assigned: Self { "Assigned" }
    /// `InProgress`.
    @_alwaysEmitIntoClient public static var inProgress: Self { "InProgress" }
    /// `Completed`.
    @_alwaysEmitIntoClient public static var completed: Self { "Completed" }
    /// `Deleted`.
    @_alwaysEmitIntoClient public static var deleted: Self { "Deleted" }
    /// `NotCompleted`.
    @_alwaysEmitIntoClient public static var notCompleted: Self { "NotCompleted" }
    /// `InvalidSchedule`.
    @_alwaysEmitIntoClient public static var invalidSchedule: Self { "InvalidSchedule" }
}

/// The schema `LearningModulePreviewUpdateResponseCurrentStep`.
public typealias LearningModulePreviewUpdateResponseCurrentStep = Model<LearningModulePreviewUpdateResponseCurrentStepFields>

/// The properties of ``LearningModulePreviewUpdateResponseCurrentStep``.
public struct LearningModulePreviewUpdateResponseCurrentStepFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `shareableContentObject`.
    @_alwaysEmitIntoClient public var shareableContentObject: Field<LearningShareableContentObject> { Field("shareableContentObject") }
}

/// The schema `LearningModulePreviewUpdateScoStructure`.
public typealias LearningModulePreviewUpdateScoStructure = Model<LearningModulePreviewUpdateScoStructureFields>

/// The properties of ``LearningModulePreviewUpdateScoStructure``.
public struct LearningModulePreviewUpdateScoStructureFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `successStatus`.
    @_alwaysEmitIntoClient public var successStatus: Field<LearningModulePreviewUpdateScoStructureSuccessStatus> { Field("successStatus") }
    /// `completionStatus`.
    @_alwaysEmitIntoClient public var completionStatus: Field<LearningModulePreviewUpdateScoStructureCompletionStatus> { Field("completionStatus") }
    /// `percentageScore`.
    @_alwaysEmitIntoClient public var percentageScore: Field<Double> { Field("percentageScore") }
    /// `children`.
    @_alwaysEmitIntoClient public var children: Field<[LearningModulePreviewUpdateScoStructure]> { Field("children") }
}

/// A value of `successStatus` of ``LearningModulePreviewUpdateScoStructure``, open to those that are newer than this
/// version.
public struct LearningModulePreviewUpdateScoStructureSuccessStatus: OpenEnum {
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
}

/// A value of `completionStatus` of ``LearningModulePreviewUpdateScoStructure``, open to those that are newer than this
/// version.
public struct LearningModulePreviewUpdateScoStructureCompletionStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Completed`.
    @_alwaysEmitIntoClient public static var completed: Self { "Completed" }
    /// `Incomplete`.
    @_alwaysEmitIntoClient public static var incomplete: Self { "Incomplete" }
    /// `NotAttempted`.
    @_alwaysEmitIntoClient public static var notAttempted: Self { "NotAttempted" }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
}

/// The schema `LearningModulePreviewUpdateStep`.
public typealias LearningModulePreviewUpdateStep = Model<LearningModulePreviewUpdateStepFields>

/// The properties of ``LearningModulePreviewUpdateStep``.
public struct LearningModulePreviewUpdateStepFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `successStatus`.
    @_alwaysEmitIntoClient public var successStatus: Field<LearningModulePreviewUpdateStepSuccessStatus> { Field("successStatus") }
    /// `completionStatus`.
    @_alwaysEmitIntoClient public var completionStatus: Field<LearningModulePreviewUpdateStepCompletionStatus> { Field("completionStatus") }
    /// `completionPercentage`.
    @_alwaysEmitIntoClient public var completionPercentage: Field<Double> { Field("completionPercentage") }
    /// `percentageScore`.
    @_alwaysEmitIntoClient public var percentageScore: Field<Double> { Field("percentageScore") }
    /// `structure`.
    @_alwaysEmitIntoClient public var structure: Field<[LearningModulePreviewUpdateScoStructure]> { Field("structure") }
}

/// A value of `successStatus` of ``LearningModulePreviewUpdateStep``, open to those that are newer than this version.
public struct LearningModulePreviewUpdateStepSuccessStatus: OpenEnum {
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
}

/// A value of `completionStatus` of ``LearningModulePreviewUpdateStep``, open to those that are newer than this
/// version.
public struct LearningModulePreviewUpdateStepCompletionStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Completed`.
    @_alwaysEmitIntoClient public static var completed: Self { "Completed" }
    /// `Incomplete`.
    @_alwaysEmitIntoClient public static var incomplete: Self { "Incomplete" }
    /// `NotAttempted`.
    @_alwaysEmitIntoClient public static var notAttempted: Self { "NotAttempted" }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
}

/// The schema `LearningModulePublishRequest`.
public typealias LearningModulePublishRequest = Model<LearningModulePublishRequestFields>

/// The properties of ``LearningModulePublishRequest``.
public struct LearningModulePublishRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `termsAndConditionsAccepted`.
    @_alwaysEmitIntoClient public var termsAndConditionsAccepted: Field<Bool> { Field("termsAndConditionsAccepted") }
}

/// The schema `LearningModulePublishResponse`.
public typealias LearningModulePublishResponse = Model<LearningModulePublishResponseFields>

/// The properties of ``LearningModulePublishResponse``.
public struct LearningModulePublishResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `version`.
    @_alwaysEmitIntoClient public var version: Field<Int> { Field("version") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `LearningModuleReassignSummary`.
public typealias LearningModuleReassignSummary = Model<LearningModuleReassignSummaryFields>

/// The properties of ``LearningModuleReassignSummary``.
public struct LearningModuleReassignSummaryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `totalReassigned`.
    @_alwaysEmitIntoClient public var totalReassigned: Field<Int> { Field("totalReassigned") }
    /// `completedCount`.
    @_alwaysEmitIntoClient public var completedCount: Field<Int> { Field("completedCount") }
    /// `inProgressCount`.
    @_alwaysEmitIntoClient public var inProgressCount: Field<Int> { Field("inProgressCount") }
    /// `assignedCount`.
    @_alwaysEmitIntoClient public var assignedCount: Field<Int> { Field("assignedCount") }
    /// `notCompletedCount`.
    @_alwaysEmitIntoClient public var notCompletedCount: Field<Int> { Field("notCompletedCount") }
}

/// The schema `LearningModuleRequest`.
public typealias LearningModuleRequest = Model<LearningModuleRequestFields>

/// The properties of ``LearningModuleRequest``.
public struct LearningModuleRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `completionTimeInDays`, required.
    @_alwaysEmitIntoClient public var completionTimeInDays: Field<Int> { Field("completionTimeInDays") }
    /// `informSteps`.
    @_alwaysEmitIntoClient public var informSteps: Field<[LearningModuleInformStepRequest]> { Field("informSteps") }
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<LearningModuleRequestType> { Field("type") }
    /// `assessmentForm`.
    @_alwaysEmitIntoClient public var assessmentForm: Field<AssessmentForm> { Field("assessmentForm") }
    /// `coverArt`.
    @_alwaysEmitIntoClient public var coverArt: Field<LearningModuleCoverArtRequest> { Field("coverArt") }
    /// `lengthInMinutes`.
    @_alwaysEmitIntoClient public var lengthInMinutes: Field<Int> { Field("lengthInMinutes") }
    /// `excludedFromCatalog`.
    @_alwaysEmitIntoClient public var excludedFromCatalog: Field<Bool> { Field("excludedFromCatalog") }
    /// `externalId`.
    @_alwaysEmitIntoClient public var externalId: Field<String> { Field("externalId") }
    /// `enforceContentOrder`.
    @_alwaysEmitIntoClient public var enforceContentOrder: Field<Bool> { Field("enforceContentOrder") }
    /// `reviewAssessmentResults`.
    @_alwaysEmitIntoClient public var reviewAssessmentResults: Field<ReviewAssessmentResults> { Field("reviewAssessmentResults") }
    /// `autoAssign`.
    @_alwaysEmitIntoClient public var autoAssign: Field<LearningModuleAutoAssignRequest> { Field("autoAssign") }
}

/// A value of `type` of ``LearningModuleRequest``, open to those that are newer than this version.
public struct LearningModuleRequestType: OpenEnum {
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

/// The schema `LearningModuleRule`.
public typealias LearningModuleRule = Model<LearningModuleRuleFields>

/// The properties of ``LearningModuleRule``.
public struct LearningModuleRuleFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `isActive`, required.
    @_alwaysEmitIntoClient public var isActive: Field<Bool> { Field("isActive") }
    /// `parts`, required.
    @_alwaysEmitIntoClient public var parts: Field<[LearningModuleRuleParts]> { Field("parts") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `LearningModuleRuleParts`.
public typealias LearningModuleRuleParts = Model<LearningModuleRulePartsFields>

/// The properties of ``LearningModuleRuleParts``.
public struct LearningModuleRulePartsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `operation`, required.
    @_alwaysEmitIntoClient public var operation: Field<LearningModuleRulePartsOperation> { Field("operation") }
    /// `selector`, required.
    @_alwaysEmitIntoClient public var selector: Field<LearningModuleRulePartsSelector> { Field("selector") }
    /// `value`, required.
    @_alwaysEmitIntoClient public var value: Field<[String]> { Field("value") }
    /// `order`, required.
    @_alwaysEmitIntoClient public var order: Field<Int> { Field("order") }
}

/// A value of `operation` of ``LearningModuleRuleParts``, open to those that are newer than this version.
public struct LearningModuleRulePartsOperation: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Include`.
    @_alwaysEmitIntoClient public static var include: Self { "Include" }
    /// `Exclude`.
    @_alwaysEmitIntoClient public static var exclude: Self { "Exclude" }
}

/// A value of `selector` of ``LearningModuleRuleParts``, open to those that are newer than this version.
public struct LearningModuleRulePartsSelector: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `AcdSkills`.
    @_alwaysEmitIntoClient public static var acdSkills: Self { "AcdSkills" }
    /// `AgentName`.
    @_alwaysEmitIntoClient public static var agentName: Self { "AgentName" }
    /// `Division`.
    @_alwaysEmitIntoClient public static var division: Self { "Division" }
    /// `Group`.
    @_alwaysEmitIntoClient public static var group: Self { "Group" }
    /// `Location`.
    @_alwaysEmitIntoClient public static var location: Self { "Location" }
    /// `Queue`.
    @_alwaysEmitIntoClient public static var queue: Self { "Queue" }
    /// `Role`.
    @_alwaysEmitIntoClient public static var role: Self { "Role" }
    /// `Team`.
    @_alwaysEmitIntoClient public static var team: Self { "Team" }
    /// `User`.
    @_alwaysEmitIntoClient public static var user: Self { "User" }
}

/// The schema `LearningModuleSummary`.
public typealias LearningModuleSummary = Model<LearningModuleSummaryFields>

/// The properties of ``LearningModuleSummary``.
public struct LearningModuleSummaryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `assignedCount`.
    @_alwaysEmitIntoClient public var assignedCount: Field<Int> { Field("assignedCount") }
    /// `completedCount`.
    @_alwaysEmitIntoClient public var completedCount: Field<Int> { Field("completedCount") }
    /// `passedCount`.
    @_alwaysEmitIntoClient public var passedCount: Field<Int> { Field("passedCount") }
    /// `completedSum`.
    @_alwaysEmitIntoClient public var completedSum: Field<Double> { Field("completedSum") }
}

/// The schema `LearningScheduleSlotsJobRequest`.
public typealias LearningScheduleSlotsJobRequest = Model<LearningScheduleSlotsJobRequestFields>

/// The properties of ``LearningScheduleSlotsJobRequest``.
public struct LearningScheduleSlotsJobRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `userIds`, required.
    @_alwaysEmitIntoClient public var userIds: Field<[String]> { Field("userIds") }
    /// `lengthInMinutes`, required.
    @_alwaysEmitIntoClient public var lengthInMinutes: Field<Int> { Field("lengthInMinutes") }
    /// `activityCodeId`, required.
    @_alwaysEmitIntoClient public var activityCodeId: Field<String> { Field("activityCodeId") }
    /// `intervals`, required.
    @_alwaysEmitIntoClient public var intervals: Field<[String]> { Field("intervals") }
    /// `slotsType`, required.
    @_alwaysEmitIntoClient public var slotsType: Field<LearningScheduleSlotsJobRequestSlotsType> { Field("slotsType") }
}

/// A value of `slotsType` of ``LearningScheduleSlotsJobRequest``, open to those that are newer than this version.
public struct LearningScheduleSlotsJobRequestSlotsType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `BestTime`.
    @_alwaysEmitIntoClient public static var bestTime: Self { "BestTime" }
}

/// The schema `LearningScheduleSlotsJobResponse`.
public typealias LearningScheduleSlotsJobResponse = Model<LearningScheduleSlotsJobResponseFields>

/// The properties of ``LearningScheduleSlotsJobResponse``.
public struct LearningScheduleSlotsJobResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `userIds`.
    @_alwaysEmitIntoClient public var userIds: Field<[String]> { Field("userIds") }
    /// `lengthInMinutes`.
    @_alwaysEmitIntoClient public var lengthInMinutes: Field<Int> { Field("lengthInMinutes") }
    /// `businessUnitId`.
    @_alwaysEmitIntoClient public var businessUnitId: Field<String> { Field("businessUnitId") }
    /// `activityCodeId`.
    @_alwaysEmitIntoClient public var activityCodeId: Field<String> { Field("activityCodeId") }
    /// `slotsType`.
    @_alwaysEmitIntoClient public var slotsType: Field<LearningScheduleSlotsJobResponseSlotsType> { Field("slotsType") }
    /// `results`.
    @_alwaysEmitIntoClient public var results: Field<[LearningScheduleSlotsJobResult]> { Field("results") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `slotsType` of ``LearningScheduleSlotsJobResponse``, open to those that are newer than this version.
public struct LearningScheduleSlotsJobResponseSlotsType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `BestTime`.
    @_alwaysEmitIntoClient public static var bestTime: Self { "BestTime" }
}

/// The schema `LearningScheduleSlotsJobResult`.
public typealias LearningScheduleSlotsJobResult = Model<LearningScheduleSlotsJobResultFields>

/// The properties of ``LearningScheduleSlotsJobResult``.
public struct LearningScheduleSlotsJobResultFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `interval`, an interval: two dates of ISO 8601 with `/` between them.
    @_alwaysEmitIntoClient public var interval: Field<String> { Field("interval") }
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<LearningScheduleSlotsJobResultStatus> { Field("status") }
    /// `slot`.
    @_alwaysEmitIntoClient public var slot: Field<LearningScheduleSlotsJobSlot> { Field("slot") }
}

/// A value of `status` of ``LearningScheduleSlotsJobResult``, open to those that are newer than this version.
public struct LearningScheduleSlotsJobResultStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `InProgress`.
    @_alwaysEmitIntoClient public static var inProgress: Self { "InProgress" }
    /// `Complete`.
    @_alwaysEmitIntoClient public static var complete: Self { "Complete" }
    /// `Error`.
    @_alwaysEmitIntoClient public static var error: Self { "Error" }
}

/// The schema `LearningScheduleSlotsJobSchedule`.
public typealias LearningScheduleSlotsJobSchedule = Model<LearningScheduleSlotsJobScheduleFields>

/// The properties of ``LearningScheduleSlotsJobSchedule``.
public struct LearningScheduleSlotsJobScheduleFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `weekDate`, a date such as `2026-11-24`.
    @_alwaysEmitIntoClient public var weekDate: Field<String> { Field("weekDate") }
    /// `weekCount`.
    @_alwaysEmitIntoClient public var weekCount: Field<Int> { Field("weekCount") }
}

/// The schema `LearningScheduleSlotsJobSlot`.
public typealias LearningScheduleSlotsJobSlot = Model<LearningScheduleSlotsJobSlotFields>

/// The properties of ``LearningScheduleSlotsJobSlot``.
public struct LearningScheduleSlotsJobSlotFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `dateStart`.
    @_alwaysEmitIntoClient public var dateStart: Field<Instant> { Field("dateStart") }
    /// `schedule`.
    @_alwaysEmitIntoClient public var schedule: Field<LearningScheduleSlotsJobSchedule> { Field("schedule") }
}

/// The schema `LearningScheduleSlotsQueryRequest`.
public typealias LearningScheduleSlotsQueryRequest = Model<LearningScheduleSlotsQueryRequestFields>

/// The properties of ``LearningScheduleSlotsQueryRequest``.
public struct LearningScheduleSlotsQueryRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `interval`, required, an interval: two dates of ISO 8601 with `/` between them.
    @_alwaysEmitIntoClient public var interval: Field<String> { Field("interval") }
    /// `lengthInMinutes`, required.
    @_alwaysEmitIntoClient public var lengthInMinutes: Field<Int> { Field("lengthInMinutes") }
    /// `userIds`, required.
    @_alwaysEmitIntoClient public var userIds: Field<[String]> { Field("userIds") }
    /// `interruptibleAssignmentId`.
    @_alwaysEmitIntoClient public var interruptibleAssignmentId: Field<String> { Field("interruptibleAssignmentId") }
}

/// The schema `LearningScheduleSlotsQueryResponse`.
public typealias LearningScheduleSlotsQueryResponse = Model<LearningScheduleSlotsQueryResponseFields>

/// The properties of ``LearningScheduleSlotsQueryResponse``.
public struct LearningScheduleSlotsQueryResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `suggestedSlots`.
    @_alwaysEmitIntoClient public var suggestedSlots: Field<[LearningSlot]> { Field("suggestedSlots") }
    /// `wfmScheduleActivities`.
    @_alwaysEmitIntoClient public var wfmScheduleActivities: Field<[LearningSlotWfmScheduleActivity]> { Field("wfmScheduleActivities") }
}

/// The schema `LearningScormResponse`.
public typealias LearningScormResponse = Model<LearningScormResponseFields>

/// The properties of ``LearningScormResponse``.
public struct LearningScormResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<LearningScormResponseStatus> { Field("status") }
    /// `errorCode`.
    @_alwaysEmitIntoClient public var errorCode: Field<String> { Field("errorCode") }
    /// `errorMessage`.
    @_alwaysEmitIntoClient public var errorMessage: Field<String> { Field("errorMessage") }
    /// `percentageUnpacked`.
    @_alwaysEmitIntoClient public var percentageUnpacked: Field<Double> { Field("percentageUnpacked") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `status` of ``LearningScormResponse``, open to those that are newer than this version.
public struct LearningScormResponseStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UploadPending`.
    @_alwaysEmitIntoClient public static var uploadPending: Self { "UploadPending" }
    /// `Unpacking`.
    @_alwaysEmitIntoClient public static var unpacking: Self { "Unpacking" }
    /// `Error`.
    @_alwaysEmitIntoClient public static var error: Self { "Error" }
    /// `Ready`.
    @_alwaysEmitIntoClient public static var ready: Self { "Ready" }
}

/// The schema `LearningScormUploadRequest`.
public typealias LearningScormUploadRequest = Model<LearningScormUploadRequestFields>

/// The properties of ``LearningScormUploadRequest``.
public struct LearningScormUploadRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `contentMd5`, required.
    @_alwaysEmitIntoClient public var contentMd5: Field<String> { Field("contentMd5") }
}

/// The schema `LearningScormUploadResponse`.
public typealias LearningScormUploadResponse = Model<LearningScormUploadResponseFields>

/// The properties of ``LearningScormUploadResponse``.
public struct LearningScormUploadResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<LearningScormUploadResponseStatus> { Field("status") }
    /// `uploadUrl`.
    @_alwaysEmitIntoClient public var uploadUrl: Field<String> { Field("uploadUrl") }
    /// `headers`.
    @_alwaysEmitIntoClient public var headers: Field<[String: String]> { Field("headers") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `status` of ``LearningScormUploadResponse``, open to those that are newer than this version.
public struct LearningScormUploadResponseStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UploadPending`.
    @_alwaysEmitIntoClient public static var uploadPending: Self { "UploadPending" }
    /// `Unpacking`.
    @_alwaysEmitIntoClient public static var unpacking: Self { "Unpacking" }
    /// `Error`.
    @_alwaysEmitIntoClient public static var error: Self { "Error" }
    /// `Ready`.
    @_alwaysEmitIntoClient public static var ready: Self { "Ready" }
}

/// The schema `LearningShareableContentObject`.
public typealias LearningShareableContentObject = Model<LearningShareableContentObjectFields>

/// The properties of ``LearningShareableContentObject``.
public struct LearningShareableContentObjectFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `lessonStatus`.
    @_alwaysEmitIntoClient public var lessonStatus: Field<LearningShareableContentObjectLessonStatus> { Field("lessonStatus") }
    /// `exit`.
    @_alwaysEmitIntoClient public var exit: Field<LearningShareableContentObjectExit> { Field("exit") }
    /// `location`.
    @_alwaysEmitIntoClient public var location: Field<String> { Field("location") }
    /// `scoreRaw`.
    @_alwaysEmitIntoClient public var scoreRaw: Field<Double> { Field("scoreRaw") }
    /// `scoreMax`.
    @_alwaysEmitIntoClient public var scoreMax: Field<Double> { Field("scoreMax") }
    /// `scoreMin`.
    @_alwaysEmitIntoClient public var scoreMin: Field<Double> { Field("scoreMin") }
    /// `suspendData`.
    @_alwaysEmitIntoClient public var suspendData: Field<String> { Field("suspendData") }
    /// `credit`, set by the platform.
    @_alwaysEmitIntoClient public var credit: Field<LearningShareableContentObjectCredit> { Field("credit") }
    /// `entry`, set by the platform.
    @_alwaysEmitIntoClient public var entry: Field<LearningShareableContentObjectEntry> { Field("entry") }
    /// `mode`, set by the platform.
    @_alwaysEmitIntoClient public var mode: Field<LearningShareableContentObjectMode> { Field("mode") }
    /// `totalTime`, set by the platform.
    @_alwaysEmitIntoClient public var totalTime: Field<String> { Field("totalTime") }
    /// `sessionTime`.
    @_alwaysEmitIntoClient public var sessionTime: Field<String> { Field("sessionTime") }
    /// `href`, set by the platform.
    @_alwaysEmitIntoClient public var href: Field<String> { Field("href") }
    /// `parameters`, set by the platform.
    @_alwaysEmitIntoClient public var parameters: Field<String> { Field("parameters") }
    /// `launchData`, set by the platform.
    @_alwaysEmitIntoClient public var launchData: Field<String> { Field("launchData") }
}

/// A value of `lessonStatus` of ``LearningShareableContentObject``, open to those that are newer than this version.
public struct LearningShareableContentObjectLessonStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Passed`.
    @_alwaysEmitIntoClient public static var passed: Self { "Passed" }
    /// `Completed`.
    @_alwaysEmitIntoClient public static var completed: Self { "Completed" }
    /// `Failed`.
    @_alwaysEmitIntoClient public static var failed: Self { "Failed" }
    /// `Incomplete`.
    @_alwaysEmitIntoClient public static var incomplete: Self { "Incomplete" }
    /// `Browsed`.
    @_alwaysEmitIntoClient public static var browsed: Self { "Browsed" }
    /// `NotAttempted`.
    @_alwaysEmitIntoClient public static var notAttempted: Self { "NotAttempted" }
}

/// A value of `exit` of ``LearningShareableContentObject``, open to those that are newer than this version.
public struct LearningShareableContentObjectExit: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Timeout`.
    @_alwaysEmitIntoClient public static var timeout: Self { "Timeout" }
    /// `Suspend`.
    @_alwaysEmitIntoClient public static var suspend: Self { "Suspend" }
    /// `Logout`.
    @_alwaysEmitIntoClient public static var logout: Self { "Logout" }
    /// `Empty`.
    @_alwaysEmitIntoClient public static var empty_: Self { "Empty" }
}

/// A value of `credit` of ``LearningShareableContentObject``, open to those that are newer than this version.
public struct LearningShareableContentObjectCredit: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Credit`.
    @_alwaysEmitIntoClient public static var credit: Self { "Credit" }
    /// `NoCredit`.
    @_alwaysEmitIntoClient public static var noCredit: Self { "NoCredit" }
}

/// A value of `entry` of ``LearningShareableContentObject``, open to those that are newer than this version.
public struct LearningShareableContentObjectEntry: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `AbInitio`.
    @_alwaysEmitIntoClient public static var abInitio: Self { "AbInitio" }
    /// `Resume`.
    @_alwaysEmitIntoClient public static var resume: Self { "Resume" }
    /// `Empty`.
    @_alwaysEmitIntoClient public static var empty_: Self { "Empty" }
}

/// A value of `mode` of ``LearningShareableContentObject``, open to those that are newer than this version.
public struct LearningShareableContentObjectMode: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Browse`.
    @_alwaysEmitIntoClient public static var browse: Self { "Browse" }
    /// `Normal`.
    @_alwaysEmitIntoClient public static var normal: Self { "Normal" }
    /// `Review`.
    @_alwaysEmitIntoClient public static var review: Self { "Review" }
}

/// The schema `LearningSlot`.
public typealias LearningSlot = Model<LearningSlotFields>

/// The properties of ``LearningSlot``.
public struct LearningSlotFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `dateStart`.
    @_alwaysEmitIntoClient public var dateStart: Field<Instant> { Field("dateStart") }
    /// `lengthInMinutes`.
    @_alwaysEmitIntoClient public var lengthInMinutes: Field<Int> { Field("lengthInMinutes") }
    /// `staffingDifference`.
    @_alwaysEmitIntoClient public var staffingDifference: Field<Double> { Field("staffingDifference") }
    /// `differenceRating`.
    @_alwaysEmitIntoClient public var differenceRating: Field<LearningSlotDifferenceRating> { Field("differenceRating") }
}

/// A value of `differenceRating` of ``LearningSlot``, open to those that are newer than this version.
public struct LearningSlotDifferenceRating: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Poor`.
    @_alwaysEmitIntoClient public static var poor: Self { "Poor" }
    /// `Neutral`.
    @_alwaysEmitIntoClient public static var neutral: Self { "Neutral" }
    /// `Good`.
    @_alwaysEmitIntoClient public static var good: Self { "Good" }
}

/// The schema `LearningSlotFullDayTimeOffMarker`.
public typealias LearningSlotFullDayTimeOffMarker = Model<LearningSlotFullDayTimeOffMarkerFields>

/// The properties of ``LearningSlotFullDayTimeOffMarker``.
public struct LearningSlotFullDayTimeOffMarkerFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `businessUnitDate`, a date such as `2026-11-24`.
    @_alwaysEmitIntoClient public var businessUnitDate: Field<String> { Field("businessUnitDate") }
    /// `lengthMinutes`.
    @_alwaysEmitIntoClient public var lengthMinutes: Field<Int> { Field("lengthMinutes") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `activityCodeId`.
    @_alwaysEmitIntoClient public var activityCodeId: Field<String> { Field("activityCodeId") }
    /// `paid`.
    @_alwaysEmitIntoClient public var paid: Field<Bool> { Field("paid") }
    /// `timeOffRequestId`.
    @_alwaysEmitIntoClient public var timeOffRequestId: Field<String> { Field("timeOffRequestId") }
}

/// The schema `LearningSlotScheduleActivity`.
public typealias LearningSlotScheduleActivity = Model<LearningSlotScheduleActivityFields>

/// The properties of ``LearningSlotScheduleActivity``.
public struct LearningSlotScheduleActivityFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `dateStart`.
    @_alwaysEmitIntoClient public var dateStart: Field<Instant> { Field("dateStart") }
    /// `lengthMinutes`.
    @_alwaysEmitIntoClient public var lengthMinutes: Field<Int> { Field("lengthMinutes") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `activityCodeId`.
    @_alwaysEmitIntoClient public var activityCodeId: Field<String> { Field("activityCodeId") }
    /// `paid`.
    @_alwaysEmitIntoClient public var paid: Field<Bool> { Field("paid") }
    /// `timeOffRequestId`.
    @_alwaysEmitIntoClient public var timeOffRequestId: Field<String> { Field("timeOffRequestId") }
    /// `externalActivityId`.
    @_alwaysEmitIntoClient public var externalActivityId: Field<String> { Field("externalActivityId") }
    /// `externalActivityType`.
    @_alwaysEmitIntoClient public var externalActivityType: Field<LearningSlotScheduleActivityExternalActivityType> { Field("externalActivityType") }
}

/// A value of `externalActivityType` of ``LearningSlotScheduleActivity``, open to those that are newer than this
/// version.
public struct LearningSlotScheduleActivityExternalActivityType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ActivityPlan`.
    @_alwaysEmitIntoClient public static var activityPlan: Self { "ActivityPlan" }
    /// `Coaching`.
    @_alwaysEmitIntoClient public static var coaching: Self { "Coaching" }
    /// `Learning`.
    @_alwaysEmitIntoClient public static var learning: Self { "Learning" }
    /// `Opportunity`.
    @_alwaysEmitIntoClient public static var opportunity: Self { "Opportunity" }
}

/// The schema `LearningSlotWfmScheduleActivity`.
public typealias LearningSlotWfmScheduleActivity = Model<LearningSlotWfmScheduleActivityFields>

/// The properties of ``LearningSlotWfmScheduleActivity``.
public struct LearningSlotWfmScheduleActivityFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `user`.
    @_alwaysEmitIntoClient public var user: Field<UserReference> { Field("user") }
    /// `activities`.
    @_alwaysEmitIntoClient public var activities: Field<[LearningSlotScheduleActivity]> { Field("activities") }
    /// `fullDayTimeOffMarkers`.
    @_alwaysEmitIntoClient public var fullDayTimeOffMarkers: Field<[LearningSlotFullDayTimeOffMarker]> { Field("fullDayTimeOffMarkers") }
}
