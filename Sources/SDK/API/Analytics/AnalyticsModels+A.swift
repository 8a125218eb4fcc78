// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

/// The schema `ActionAggregateDataContainer`.
public typealias ActionAggregateDataContainer = Model<ActionAggregateDataContainerFields>

/// The properties of ``ActionAggregateDataContainer``.
public struct ActionAggregateDataContainerFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `group`.
    @_alwaysEmitIntoClient public var group: Field<[String: String]> { Field("group") }
    /// `data`.
    @_alwaysEmitIntoClient public var data: Field<[StatisticalResponse]> { Field("data") }
}

/// The schema `ActionAggregateQueryClause`.
public typealias ActionAggregateQueryClause = Model<ActionAggregateQueryClauseFields>

/// The properties of ``ActionAggregateQueryClause``.
public struct ActionAggregateQueryClauseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<ActionAggregateQueryClauseType> { Field("type") }
    /// `predicates`, required.
    @_alwaysEmitIntoClient public var predicates: Field<[ActionAggregateQueryPredicate]> { Field("predicates") }
}

/// A value of `type` of ``ActionAggregateQueryClause``, open to those that are newer than this version.
public struct ActionAggregateQueryClauseType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `and`.
    @_alwaysEmitIntoClient public static var and: Self { "and" }
    /// `or`.
    @_alwaysEmitIntoClient public static var or: Self { "or" }
}

/// The schema `ActionAggregateQueryFilter`.
public typealias ActionAggregateQueryFilter = Model<ActionAggregateQueryFilterFields>

/// The properties of ``ActionAggregateQueryFilter``.
public struct ActionAggregateQueryFilterFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<ActionAggregateQueryFilterType> { Field("type") }
    /// `clauses`.
    @_alwaysEmitIntoClient public var clauses: Field<[ActionAggregateQueryClause]> { Field("clauses") }
    /// `predicates`.
    @_alwaysEmitIntoClient public var predicates: Field<[ActionAggregateQueryPredicate]> { Field("predicates") }
}

/// A value of `type` of ``ActionAggregateQueryFilter``, open to those that are newer than this version.
public struct ActionAggregateQueryFilterType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `and`.
    @_alwaysEmitIntoClient public static var and: Self { "and" }
    /// `or`.
    @_alwaysEmitIntoClient public static var or: Self { "or" }
}

/// The schema `ActionAggregateQueryPredicate`.
public typealias ActionAggregateQueryPredicate = Model<ActionAggregateQueryPredicateFields>

/// The properties of ``ActionAggregateQueryPredicate``.
public struct ActionAggregateQueryPredicateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<ActionAggregateQueryPredicateType> { Field("type") }
    /// `dimension`.
    @_alwaysEmitIntoClient public var dimension: Field<ActionAggregateQueryPredicateDimension> { Field("dimension") }
    /// `operator`.
    @_alwaysEmitIntoClient public var `operator`: Field<ActionAggregateQueryPredicateOperator> { Field("operator") }
    /// `value`.
    @_alwaysEmitIntoClient public var value: Field<String> { Field("value") }
    /// `range`.
    @_alwaysEmitIntoClient public var range: Field<NumericRange> { Field("range") }
}

/// A value of `type` of ``ActionAggregateQueryPredicate``, open to those that are newer than this version.
public struct ActionAggregateQueryPredicateType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `dimension`.
    @_alwaysEmitIntoClient public static var dimension: Self { "dimension" }
    /// `property`.
    @_alwaysEmitIntoClient public static var property: Self { "property" }
    /// `metric`.
    @_alwaysEmitIntoClient public static var metric: Self { "metric" }
}

/// A value of `dimension` of ``ActionAggregateQueryPredicate``, open to those that are newer than this version.
public struct ActionAggregateQueryPredicateDimension: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `actionCategory`.
    @_alwaysEmitIntoClient public static var actionCategory: Self { "actionCategory" }
    /// `actionId`.
    @_alwaysEmitIntoClient public static var actionId: Self { "actionId" }
    /// `actionName`.
    @_alwaysEmitIntoClient public static var actionName: Self { "actionName" }
    /// `correlationId`.
    @_alwaysEmitIntoClient public static var correlationId: Self { "correlationId" }
    /// `errorType`.
    @_alwaysEmitIntoClient public static var errorType: Self { "errorType" }
    /// `integrationId`.
    @_alwaysEmitIntoClient public static var integrationId: Self { "integrationId" }
    /// `integrationName`.
    @_alwaysEmitIntoClient public static var integrationName: Self { "integrationName" }
    /// `responseStatus`.
    @_alwaysEmitIntoClient public static var responseStatus: Self { "responseStatus" }
}

/// A value of `operator` of ``ActionAggregateQueryPredicate``, open to those that are newer than this version.
public struct ActionAggregateQueryPredicateOperator: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `matches`.
    @_alwaysEmitIntoClient public static var matches: Self { "matches" }
    /// `exists`.
    @_alwaysEmitIntoClient public static var exists: Self { "exists" }
    /// `notExists`.
    @_alwaysEmitIntoClient public static var notExists: Self { "notExists" }
}

/// The schema `ActionAggregateQueryResponse`.
public typealias ActionAggregateQueryResponse = Model<ActionAggregateQueryResponseFields>

/// The properties of ``ActionAggregateQueryResponse``.
public struct ActionAggregateQueryResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `results`.
    @_alwaysEmitIntoClient public var results: Field<[ActionAggregateDataContainer]> { Field("results") }
}

/// The schema `ActionAggregationQuery`.
public typealias ActionAggregationQuery = Model<ActionAggregationQueryFields>

/// The properties of ``ActionAggregationQuery``.
public struct ActionAggregationQueryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `interval`, required, an interval: two dates of ISO 8601 with `/` between them.
    @_alwaysEmitIntoClient public var interval: Field<String> { Field("interval") }
    /// `granularity`.
    @_alwaysEmitIntoClient public var granularity: Field<String> { Field("granularity") }
    /// `timeZone`.
    @_alwaysEmitIntoClient public var timeZone: Field<String> { Field("timeZone") }
    /// `groupBy`.
    @_alwaysEmitIntoClient public var groupBy: Field<[ActionAggregationQueryGroupBy]> { Field("groupBy") }
    /// `filter`.
    @_alwaysEmitIntoClient public var filter: Field<ActionAggregateQueryFilter> { Field("filter") }
    /// `metrics`, required.
    @_alwaysEmitIntoClient public var metrics: Field<[ActionAggregationQueryMetrics]> { Field("metrics") }
    /// `flattenMultivaluedDimensions`.
    @_alwaysEmitIntoClient public var flattenMultivaluedDimensions: Field<Bool> { Field("flattenMultivaluedDimensions") }
    /// `views`.
    @_alwaysEmitIntoClient public var views: Field<[ActionAggregationView]> { Field("views") }
    /// `alternateTimeDimension`.
    @_alwaysEmitIntoClient public var alternateTimeDimension: Field<ActionAggregationQueryAlternateTimeDimension> { Field("alternateTimeDimension") }
}

/// A value of `groupBy` of ``ActionAggregationQuery``, open to those that are newer than this version.
public struct ActionAggregationQueryGroupBy: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `actionCategory`.
    @_alwaysEmitIntoClient public static var actionCategory: Self { "actionCategory" }
    /// `actionId`.
    @_alwaysEmitIntoClient public static var actionId: Self { "actionId" }
    /// `actionName`.
    @_alwaysEmitIntoClient public static var actionName: Self { "actionName" }
    /// `correlationId`.
    @_alwaysEmitIntoClient public static var correlationId: Self { "correlationId" }
    /// `errorType`.
    @_alwaysEmitIntoClient public static var errorType: Self { "errorType" }
    /// `integrationId`.
    @_alwaysEmitIntoClient public static var integrationId: Self { "integrationId" }
    /// `integrationName`.
    @_alwaysEmitIntoClient public static var integrationName: Self { "integrationName" }
    /// `responseStatus`.
    @_alwaysEmitIntoClient public static var responseStatus: Self { "responseStatus" }
}

/// A value of `metrics` of ``ActionAggregationQuery``, open to those that are newer than this version.
public struct ActionAggregationQueryMetrics: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `tTotalExecution`.
    @_alwaysEmitIntoClient public static var tTotalExecution: Self { "tTotalExecution" }
}

/// A value of `alternateTimeDimension` of ``ActionAggregationQuery``, open to those that are newer than this version.
public struct ActionAggregationQueryAlternateTimeDimension: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `eventTime`.
    @_alwaysEmitIntoClient public static var eventTime: Self { "eventTime" }
}

/// The schema `ActionAggregationView`.
public typealias ActionAggregationView = Model<ActionAggregationViewFields>

/// The properties of ``ActionAggregationView``.
public struct ActionAggregationViewFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `target`, required.
    @_alwaysEmitIntoClient public var target: Field<ActionAggregationViewTarget> { Field("target") }
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `function`, required.
    @_alwaysEmitIntoClient public var function: Field<ActionAggregationViewFunction> { Field("function") }
    /// `range`.
    @_alwaysEmitIntoClient public var range: Field<AggregationRange> { Field("range") }
}

/// A value of `target` of ``ActionAggregationView``, open to those that are newer than this version.
public struct ActionAggregationViewTarget: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `tTotalExecution`.
    @_alwaysEmitIntoClient public static var tTotalExecution: Self { "tTotalExecution" }
}

/// A value of `function` of ``ActionAggregationView``, open to those that are newer than this version.
public struct ActionAggregationViewFunction: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `rangeBound`.
    @_alwaysEmitIntoClient public static var rangeBound: Self { "rangeBound" }
}

/// The schema `ActionAsyncAggregateQueryResponse`.
public typealias ActionAsyncAggregateQueryResponse = Model<ActionAsyncAggregateQueryResponseFields>

/// The properties of ``ActionAsyncAggregateQueryResponse``.
public struct ActionAsyncAggregateQueryResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `results`.
    @_alwaysEmitIntoClient public var results: Field<[ActionAggregateDataContainer]> { Field("results") }
    /// `cursor`.
    @_alwaysEmitIntoClient public var cursor: Field<String> { Field("cursor") }
}

/// The schema `ActionAsyncAggregationQuery`.
public typealias ActionAsyncAggregationQuery = Model<ActionAsyncAggregationQueryFields>

/// The properties of ``ActionAsyncAggregationQuery``.
public struct ActionAsyncAggregationQueryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `interval`, required, an interval: two dates of ISO 8601 with `/` between them.
    @_alwaysEmitIntoClient public var interval: Field<String> { Field("interval") }
    /// `granularity`.
    @_alwaysEmitIntoClient public var granularity: Field<String> { Field("granularity") }
    /// `timeZone`.
    @_alwaysEmitIntoClient public var timeZone: Field<String> { Field("timeZone") }
    /// `groupBy`.
    @_alwaysEmitIntoClient public var groupBy: Field<[ActionAsyncAggregationQueryGroupBy]> { Field("groupBy") }
    /// `filter`.
    @_alwaysEmitIntoClient public var filter: Field<ActionAggregateQueryFilter> { Field("filter") }
    /// `metrics`, required.
    @_alwaysEmitIntoClient public var metrics: Field<[ActionAsyncAggregationQueryMetrics]> { Field("metrics") }
    /// `flattenMultivaluedDimensions`.
    @_alwaysEmitIntoClient public var flattenMultivaluedDimensions: Field<Bool> { Field("flattenMultivaluedDimensions") }
    /// `views`.
    @_alwaysEmitIntoClient public var views: Field<[ActionAggregationView]> { Field("views") }
    /// `alternateTimeDimension`.
    @_alwaysEmitIntoClient public var alternateTimeDimension: Field<ActionAsyncAggregationQueryAlternateTimeDimension> { Field("alternateTimeDimension") }
    /// `pageSize`.
    @_alwaysEmitIntoClient public var pageSize: Field<Int> { Field("pageSize") }
}

/// A value of `groupBy` of ``ActionAsyncAggregationQuery``, open to those that are newer than this version.
public struct ActionAsyncAggregationQueryGroupBy: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `actionCategory`.
    @_alwaysEmitIntoClient public static var actionCategory: Self { "actionCategory" }
    /// `actionId`.
    @_alwaysEmitIntoClient public static var actionId: Self { "actionId" }
    /// `actionName`.
    @_alwaysEmitIntoClient public static var actionName: Self { "actionName" }
    /// `correlationId`.
    @_alwaysEmitIntoClient public static var correlationId: Self { "correlationId" }
    /// `errorType`.
    @_alwaysEmitIntoClient public static var errorType: Self { "errorType" }
    /// `integrationId`.
    @_alwaysEmitIntoClient public static var integrationId: Self { "integrationId" }
    /// `integrationName`.
    @_alwaysEmitIntoClient public static var integrationName: Self { "integrationName" }
    /// `responseStatus`.
    @_alwaysEmitIntoClient public static var responseStatus: Self { "responseStatus" }
}

/// A value of `metrics` of ``ActionAsyncAggregationQuery``, open to those that are newer than this version.
public struct ActionAsyncAggregationQueryMetrics: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `tTotalExecution`.
    @_alwaysEmitIntoClient public static var tTotalExecution: Self { "tTotalExecution" }
}

/// A value of `alternateTimeDimension` of ``ActionAsyncAggregationQuery``, open to those that are newer than this
/// version.
public struct ActionAsyncAggregationQueryAlternateTimeDimension: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `eventTime`.
    @_alwaysEmitIntoClient public static var eventTime: Self { "eventTime" }
}

/// The schema `AgentCopilotAggregateDataContainer`.
public typealias AgentCopilotAggregateDataContainer = Model<AgentCopilotAggregateDataContainerFields>

/// The properties of ``AgentCopilotAggregateDataContainer``.
public struct AgentCopilotAggregateDataContainerFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `group`.
    @_alwaysEmitIntoClient public var group: Field<[String: String]> { Field("group") }
    /// `data`.
    @_alwaysEmitIntoClient public var data: Field<[StatisticalResponse]> { Field("data") }
}

/// The schema `AgentCopilotAggregateQueryClause`.
public typealias AgentCopilotAggregateQueryClause = Model<AgentCopilotAggregateQueryClauseFields>

/// The properties of ``AgentCopilotAggregateQueryClause``.
public struct AgentCopilotAggregateQueryClauseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<AgentCopilotAggregateQueryClauseType> { Field("type") }
    /// `predicates`, required.
    @_alwaysEmitIntoClient public var predicates: Field<[AgentCopilotAggregateQueryPredicate]> { Field("predicates") }
}

/// A value of `type` of ``AgentCopilotAggregateQueryClause``, open to those that are newer than this version.
public struct AgentCopilotAggregateQueryClauseType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `and`.
    @_alwaysEmitIntoClient public static var and: Self { "and" }
    /// `or`.
    @_alwaysEmitIntoClient public static var or: Self { "or" }
}

/// The schema `AgentCopilotAggregateQueryFilter`.
public typealias AgentCopilotAggregateQueryFilter = Model<AgentCopilotAggregateQueryFilterFields>

/// The properties of ``AgentCopilotAggregateQueryFilter``.
public struct AgentCopilotAggregateQueryFilterFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<AgentCopilotAggregateQueryFilterType> { Field("type") }
    /// `clauses`.
    @_alwaysEmitIntoClient public var clauses: Field<[AgentCopilotAggregateQueryClause]> { Field("clauses") }
    /// `predicates`.
    @_alwaysEmitIntoClient public var predicates: Field<[AgentCopilotAggregateQueryPredicate]> { Field("predicates") }
}

/// A value of `type` of ``AgentCopilotAggregateQueryFilter``, open to those that are newer than this version.
public struct AgentCopilotAggregateQueryFilterType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `and`.
    @_alwaysEmitIntoClient public static var and: Self { "and" }
    /// `or`.
    @_alwaysEmitIntoClient public static var or: Self { "or" }
}

/// The schema `AgentCopilotAggregateQueryPredicate`.
public typealias AgentCopilotAggregateQueryPredicate = Model<AgentCopilotAggregateQueryPredicateFields>

/// The properties of ``AgentCopilotAggregateQueryPredicate``.
public struct AgentCopilotAggregateQueryPredicateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<AgentCopilotAggregateQueryPredicateType> { Field("type") }
    /// `dimension`.
    @_alwaysEmitIntoClient public var dimension: Field<AgentCopilotAggregateQueryPredicateDimension> { Field("dimension") }
    /// `operator`.
    @_alwaysEmitIntoClient public var `operator`: Field<AgentCopilotAggregateQueryPredicateOperator> { Field("operator") }
    /// `value`.
    @_alwaysEmitIntoClient public var value: Field<String> { Field("value") }
    /// `range`.
    @_alwaysEmitIntoClient public var range: Field<NumericRange> { Field("range") }
}

/// A value of `type` of ``AgentCopilotAggregateQueryPredicate``, open to those that are newer than this version.
public struct AgentCopilotAggregateQueryPredicateType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `dimension`.
    @_alwaysEmitIntoClient public static var dimension: Self { "dimension" }
    /// `property`.
    @_alwaysEmitIntoClient public static var property: Self { "property" }
    /// `metric`.
    @_alwaysEmitIntoClient public static var metric: Self { "metric" }
}

/// A value of `dimension` of ``AgentCopilotAggregateQueryPredicate``, open to those that are newer than this version.
public struct AgentCopilotAggregateQueryPredicateDimension: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `agentAssistantId`.
    @_alwaysEmitIntoClient public static var agentAssistantId: Self { "agentAssistantId" }
    /// `cannedResponseId`.
    @_alwaysEmitIntoClient public static var cannedResponseId: Self { "cannedResponseId" }
    /// `cannedResponseLibraryId`.
    @_alwaysEmitIntoClient public static var cannedResponseLibraryId: Self { "cannedResponseLibraryId" }
    /// `chunkCount`.
    @_alwaysEmitIntoClient public static var chunkCount: Self { "chunkCount" }
    /// `conversationId`.
    @_alwaysEmitIntoClient public static var conversationId: Self { "conversationId" }
    /// `engagementType`.
    @_alwaysEmitIntoClient public static var engagementType: Self { "engagementType" }
    /// `externalContactId`.
    @_alwaysEmitIntoClient public static var externalContactId: Self { "externalContactId" }
    /// `feedbackRating`.
    @_alwaysEmitIntoClient public static var feedbackRating: Self { "feedbackRating" }
    /// `hasAnswerHighlight`.
    @_alwaysEmitIntoClient public static var hasAnswerHighlight: Self { "hasAnswerHighlight" }
    /// `hasGeneratedAnswer`.
    @_alwaysEmitIntoClient public static var hasGeneratedAnswer: Self { "hasGeneratedAnswer" }
    /// `knowledgeBaseDocumentId`.
    @_alwaysEmitIntoClient public static var knowledgeBaseDocumentId: Self { "knowledgeBaseDocumentId" }
    /// `knowledgeBaseDocumentVersionId`.
    @_alwaysEmitIntoClient public static var knowledgeBaseDocumentVersionId: Self { "knowledgeBaseDocumentVersionId" }
    /// `knowledgeSettingId`.
    @_alwaysEmitIntoClient public static var knowledgeSettingId: Self { "knowledgeSettingId" }
    /// `mediaType`.
    @_alwaysEmitIntoClient public static var mediaType: Self { "mediaType" }
    /// `messageId`.
    @_alwaysEmitIntoClient public static var messageId: Self { "messageId" }
    /// `queueId`.
    @_alwaysEmitIntoClient public static var queueId: Self { "queueId" }
    /// `scriptId`.
    @_alwaysEmitIntoClient public static var scriptId: Self { "scriptId" }
    /// `scriptPageId`.
    @_alwaysEmitIntoClient public static var scriptPageId: Self { "scriptPageId" }
    /// `searchId`.
    @_alwaysEmitIntoClient public static var searchId: Self { "searchId" }
    /// `state`.
    @_alwaysEmitIntoClient public static var state: Self { "state" }
    /// `suggestionId`.
    @_alwaysEmitIntoClient public static var suggestionId: Self { "suggestionId" }
    /// `suggestionType`.
    @_alwaysEmitIntoClient public static var suggestionType: Self { "suggestionType" }
    /// `triggerType`.
    @_alwaysEmitIntoClient public static var triggerType: Self { "triggerType" }
    /// `userId`.
    @_alwaysEmitIntoClient public static var userId: Self { "userId" }
    /// `utteranceId`.
    @_alwaysEmitIntoClient public static var utteranceId: Self { "utteranceId" }
}

/// A value of `operator` of ``AgentCopilotAggregateQueryPredicate``, open to those that are newer than this version.
public struct AgentCopilotAggregateQueryPredicateOperator: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `matches`.
    @_alwaysEmitIntoClient public static var matches: Self { "matches" }
    /// `exists`.
    @_alwaysEmitIntoClient public static var exists: Self { "exists" }
    /// `notExists`.
    @_alwaysEmitIntoClient public static var notExists: Self { "notExists" }
}

/// The schema `AgentCopilotAggregateQueryResponse`.
public typealias AgentCopilotAggregateQueryResponse = Model<AgentCopilotAggregateQueryResponseFields>

/// The properties of ``AgentCopilotAggregateQueryResponse``.
public struct AgentCopilotAggregateQueryResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `results`.
    @_alwaysEmitIntoClient public var results: Field<[AgentCopilotAggregateDataContainer]> { Field("results") }
}

/// The schema `AgentCopilotAggregationQuery`.
public typealias AgentCopilotAggregationQuery = Model<AgentCopilotAggregationQueryFields>

/// The properties of ``AgentCopilotAggregationQuery``.
public struct AgentCopilotAggregationQueryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `interval`, required, an interval: two dates of ISO 8601 with `/` between them.
    @_alwaysEmitIntoClient public var interval: Field<String> { Field("interval") }
    /// `granularity`.
    @_alwaysEmitIntoClient public var granularity: Field<String> { Field("granularity") }
    /// `timeZone`.
    @_alwaysEmitIntoClient public var timeZone: Field<String> { Field("timeZone") }
    /// `groupBy`.
    @_alwaysEmitIntoClient public var groupBy: Field<[AgentCopilotAggregationQueryGroupBy]> { Field("groupBy") }
    /// `filter`.
    @_alwaysEmitIntoClient public var filter: Field<AgentCopilotAggregateQueryFilter> { Field("filter") }
    /// `metrics`, required.
    @_alwaysEmitIntoClient public var metrics: Field<[AgentCopilotAggregationQueryMetrics]> { Field("metrics") }
    /// `flattenMultivaluedDimensions`.
    @_alwaysEmitIntoClient public var flattenMultivaluedDimensions: Field<Bool> { Field("flattenMultivaluedDimensions") }
    /// `views`.
    @_alwaysEmitIntoClient public var views: Field<[AgentCopilotAggregationView]> { Field("views") }
    /// `alternateTimeDimension`.
    @_alwaysEmitIntoClient public var alternateTimeDimension: Field<AgentCopilotAggregationQueryAlternateTimeDimension> { Field("alternateTimeDimension") }
    /// `queryType`.
    @_alwaysEmitIntoClient public var queryType: Field<AgentCopilotAggregationQueryQueryType> { Field("queryType") }
    /// `sortMetric`.
    @_alwaysEmitIntoClient public var sortMetric: Field<AgentCopilotAggregationSort> { Field("sortMetric") }
    /// `limit`.
    @_alwaysEmitIntoClient public var limit: Field<Int> { Field("limit") }
}

/// A value of `groupBy` of ``AgentCopilotAggregationQuery``, open to those that are newer than this version.
public struct AgentCopilotAggregationQueryGroupBy: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `agentAssistantId`.
    @_alwaysEmitIntoClient public static var agentAssistantId: Self { "agentAssistantId" }
    /// `cannedResponseId`.
    @_alwaysEmitIntoClient public static var cannedResponseId: Self { "cannedResponseId" }
    /// `cannedResponseLibraryId`.
    @_alwaysEmitIntoClient public static var cannedResponseLibraryId: Self { "cannedResponseLibraryId" }
    /// `chunkCount`.
    @_alwaysEmitIntoClient public static var chunkCount: Self { "chunkCount" }
    /// `conversationId`.
    @_alwaysEmitIntoClient public static var conversationId: Self { "conversationId" }
    /// `engagementType`.
    @_alwaysEmitIntoClient public static var engagementType: Self { "engagementType" }
    /// `externalContactId`.
    @_alwaysEmitIntoClient public static var externalContactId: Self { "externalContactId" }
    /// `feedbackRating`.
    @_alwaysEmitIntoClient public static var feedbackRating: Self { "feedbackRating" }
    /// `hasAnswerHighlight`.
    @_alwaysEmitIntoClient public static var hasAnswerHighlight: Self { "hasAnswerHighlight" }
    /// `hasGeneratedAnswer`.
    @_alwaysEmitIntoClient public static var hasGeneratedAnswer: Self { "hasGeneratedAnswer" }
    /// `knowledgeBaseDocumentId`.
    @_alwaysEmitIntoClient public static var knowledgeBaseDocumentId: Self { "knowledgeBaseDocumentId" }
    /// `knowledgeBaseDocumentVersionId`.
    @_alwaysEmitIntoClient public static var knowledgeBaseDocumentVersionId: Self { "knowledgeBaseDocumentVersionId" }
    /// `knowledgeSettingId`.
    @_alwaysEmitIntoClient public static var knowledgeSettingId: Self { "knowledgeSettingId" }
    /// `mediaType`.
    @_alwaysEmitIntoClient public static var mediaType: Self { "mediaType" }
    /// `messageId`.
    @_alwaysEmitIntoClient public static var messageId: Self { "messageId" }
    /// `queueId`.
    @_alwaysEmitIntoClient public static var queueId: Self { "queueId" }
    /// `scriptId`.
    @_alwaysEmitIntoClient public static var scriptId: Self { "scriptId" }
    /// `scriptPageId`.
    @_alwaysEmitIntoClient public static var scriptPageId: Self { "scriptPageId" }
    /// `searchId`.
    @_alwaysEmitIntoClient public static var searchId: Self { "searchId" }
    /// `state`.
    @_alwaysEmitIntoClient public static var state: Self { "state" }
    /// `suggestionId`.
    @_alwaysEmitIntoClient public static var suggestionId: Self { "suggestionId" }
    /// `suggestionType`.
    @_alwaysEmitIntoClient public static var suggestionType: Self { "suggestionType" }
    /// `triggerType`.
    @_alwaysEmitIntoClient public static var triggerType: Self { "triggerType" }
    /// `userId`.
    @_alwaysEmitIntoClient public static var userId: Self { "userId" }
    /// `utteranceId`.
    @_alwaysEmitIntoClient public static var utteranceId: Self { "utteranceId" }
}

/// A value of `metrics` of ``AgentCopilotAggregationQuery``, open to those that are newer than this version.
public struct AgentCopilotAggregationQueryMetrics: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `nCannedResponseSuggestions`.
    @_alwaysEmitIntoClient public static var nCannedResponseSuggestions: Self { "nCannedResponseSuggestions" }
    /// `nDistinctConversations`.
    @_alwaysEmitIntoClient public static var nDistinctConversations: Self { "nDistinctConversations" }
    /// `nDistinctSuggestions`.
    @_alwaysEmitIntoClient public static var nDistinctSuggestions: Self { "nDistinctSuggestions" }
    /// `nKnowledgeAnswerSuggestions`.
    @_alwaysEmitIntoClient public static var nKnowledgeAnswerSuggestions: Self { "nKnowledgeAnswerSuggestions" }
    /// `nKnowledgeArticleSuggestions`.
    @_alwaysEmitIntoClient public static var nKnowledgeArticleSuggestions: Self { "nKnowledgeArticleSuggestions" }
    /// `nKnowledgeSearchSuggestions`.
    @_alwaysEmitIntoClient public static var nKnowledgeSearchSuggestions: Self { "nKnowledgeSearchSuggestions" }
    /// `nScriptSuggestions`.
    @_alwaysEmitIntoClient public static var nScriptSuggestions: Self { "nScriptSuggestions" }
}

/// A value of `alternateTimeDimension` of ``AgentCopilotAggregationQuery``, open to those that are newer than this
/// version.
public struct AgentCopilotAggregationQueryAlternateTimeDimension: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `eventTime`.
    @_alwaysEmitIntoClient public static var eventTime: Self { "eventTime" }
}

/// A value of `queryType` of ``AgentCopilotAggregationQuery``, open to those that are newer than this version.
public struct AgentCopilotAggregationQueryQueryType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `bottomN`.
    @_alwaysEmitIntoClient public static var bottomN: Self { "bottomN" }
    /// `groupBy`.
    @_alwaysEmitIntoClient public static var groupBy: Self { "groupBy" }
    /// `topN`.
    @_alwaysEmitIntoClient public static var topN: Self { "topN" }
}

/// The schema `AgentCopilotAggregationSort`.
public typealias AgentCopilotAggregationSort = Model<AgentCopilotAggregationSortFields>

/// The properties of ``AgentCopilotAggregationSort``.
public struct AgentCopilotAggregationSortFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<AgentCopilotAggregationSortName> { Field("name") }
    /// `function`, required.
    @_alwaysEmitIntoClient public var function: Field<AgentCopilotAggregationSortFunction> { Field("function") }
}

/// A value of `name` of ``AgentCopilotAggregationSort``, open to those that are newer than this version.
public struct AgentCopilotAggregationSortName: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `nCannedResponseSuggestions`.
    @_alwaysEmitIntoClient public static var nCannedResponseSuggestions: Self { "nCannedResponseSuggestions" }
    /// `nDistinctConversations`.
    @_alwaysEmitIntoClient public static var nDistinctConversations: Self { "nDistinctConversations" }
    /// `nDistinctSuggestions`.
    @_alwaysEmitIntoClient public static var nDistinctSuggestions: Self { "nDistinctSuggestions" }
    /// `nKnowledgeAnswerSuggestions`.
    @_alwaysEmitIntoClient public static var nKnowledgeAnswerSuggestions: Self { "nKnowledgeAnswerSuggestions" }
    /// `nKnowledgeArticleSuggestions`.
    @_alwaysEmitIntoClient public static var nKnowledgeArticleSuggestions: Self { "nKnowledgeArticleSuggestions" }
    /// `nKnowledgeSearchSuggestions`.
    @_alwaysEmitIntoClient public static var nKnowledgeSearchSuggestions: Self { "nKnowledgeSearchSuggestions" }
    /// `nScriptSuggestions`.
    @_alwaysEmitIntoClient public static var nScriptSuggestions: Self { "nScriptSuggestions" }
}

/// A value of `function` of ``AgentCopilotAggregationSort``, open to those that are newer than this version.
public struct AgentCopilotAggregationSortFunction: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `average`.
    @_alwaysEmitIntoClient public static var average: Self { "average" }
    /// `count`.
    @_alwaysEmitIntoClient public static var count: Self { "count" }
    /// `max`.
    @_alwaysEmitIntoClient public static var max: Self { "max" }
    /// `min`.
    @_alwaysEmitIntoClient public static var min: Self { "min" }
    /// `sum`.
    @_alwaysEmitIntoClient public static var sum: Self { "sum" }
}

/// The schema `AgentCopilotAggregationView`.
public typealias AgentCopilotAggregationView = Model<AgentCopilotAggregationViewFields>

/// The properties of ``AgentCopilotAggregationView``.
public struct AgentCopilotAggregationViewFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `target`, required.
    @_alwaysEmitIntoClient public var target: Field<AgentCopilotAggregationViewTarget> { Field("target") }
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `function`, required.
    @_alwaysEmitIntoClient public var function: Field<AgentCopilotAggregationViewFunction> { Field("function") }
    /// `range`.
    @_alwaysEmitIntoClient public var range: Field<AggregationRange> { Field("range") }
}

/// A value of `target` of ``AgentCopilotAggregationView``, open to those that are newer than this version.
public struct AgentCopilotAggregationViewTarget: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `nCannedResponseSuggestions`.
    @_alwaysEmitIntoClient public static var nCannedResponseSuggestions: Self { "nCannedResponseSuggestions" }
    /// `nDistinctConversations`.
    @_alwaysEmitIntoClient public static var nDistinctConversations: Self { "nDistinctConversations" }
    /// `nDistinctSuggestions`.
    @_alwaysEmitIntoClient public static var nDistinctSuggestions: Self { "nDistinctSuggestions" }
    /// `nKnowledgeAnswerSuggestions`.
    @_alwaysEmitIntoClient public static var nKnowledgeAnswerSuggestions: Self { "nKnowledgeAnswerSuggestions" }
    /// `nKnowledgeArticleSuggestions`.
    @_alwaysEmitIntoClient public static var nKnowledgeArticleSuggestions: Self { "nKnowledgeArticleSuggestions" }
    /// `nKnowledgeSearchSuggestions`.
    @_alwaysEmitIntoClient public static var nKnowledgeSearchSuggestions: Self { "nKnowledgeSearchSuggestions" }
    /// `nScriptSuggestions`.
    @_alwaysEmitIntoClient public static var nScriptSuggestions: Self { "nScriptSuggestions" }
}

/// A value of `function` of ``AgentCopilotAggregationView``, open to those that are newer than this version.
public struct AgentCopilotAggregationViewFunction: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `rangeBound`.
    @_alwaysEmitIntoClient public static var rangeBound: Self { "rangeBound" }
}

/// The schema `AgentCopilotAsyncAggregateQueryResponse`.
public typealias AgentCopilotAsyncAggregateQueryResponse = Model<AgentCopilotAsyncAggregateQueryResponseFields>

/// The properties of ``AgentCopilotAsyncAggregateQueryResponse``.
public struct AgentCopilotAsyncAggregateQueryResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `results`.
    @_alwaysEmitIntoClient public var results: Field<[AgentCopilotAggregateDataContainer]> { Field("results") }
    /// `cursor`.
    @_alwaysEmitIntoClient public var cursor: Field<String> { Field("cursor") }
}

/// The schema `AgentCopilotAsyncAggregationQuery`.
public typealias AgentCopilotAsyncAggregationQuery = Model<AgentCopilotAsyncAggregationQueryFields>

/// The properties of ``AgentCopilotAsyncAggregationQuery``.
public struct AgentCopilotAsyncAggregationQueryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `interval`, required, an interval: two dates of ISO 8601 with `/` between them.
    @_alwaysEmitIntoClient public var interval: Field<String> { Field("interval") }
    /// `granularity`.
    @_alwaysEmitIntoClient public var granularity: Field<String> { Field("granularity") }
    /// `timeZone`.
    @_alwaysEmitIntoClient public var timeZone: Field<String> { Field("timeZone") }
    /// `groupBy`.
    @_alwaysEmitIntoClient public var groupBy: Field<[AgentCopilotAsyncAggregationQueryGroupBy]> { Field("groupBy") }
    /// `filter`.
    @_alwaysEmitIntoClient public var filter: Field<AgentCopilotAggregateQueryFilter> { Field("filter") }
    /// `metrics`, required.
    @_alwaysEmitIntoClient public var metrics: Field<[AgentCopilotAsyncAggregationQueryMetrics]> { Field("metrics") }
    /// `flattenMultivaluedDimensions`.
    @_alwaysEmitIntoClient public var flattenMultivaluedDimensions: Field<Bool> { Field("flattenMultivaluedDimensions") }
    /// `views`.
    @_alwaysEmitIntoClient public var views: Field<[AgentCopilotAggregationView]> { Field("views") }
    /// `alternateTimeDimension`.
    @_alwaysEmitIntoClient public var alternateTimeDimension: Field<AgentCopilotAsyncAggregationQueryAlternateTimeDimension> { Field("alternateTimeDimension") }
    /// `queryType`.
    @_alwaysEmitIntoClient public var queryType: Field<AgentCopilotAsyncAggregationQueryQueryType> { Field("queryType") }
    /// `sortMetric`.
    @_alwaysEmitIntoClient public var sortMetric: Field<AgentCopilotAggregationSort> { Field("sortMetric") }
    /// `limit`.
    @_alwaysEmitIntoClient public var limit: Field<Int> { Field("limit") }
    /// `pageSize`.
    @_alwaysEmitIntoClient public var pageSize: Field<Int> { Field("pageSize") }
}

/// A value of `groupBy` of ``AgentCopilotAsyncAggregationQuery``, open to those that are newer than this version.
public struct AgentCopilotAsyncAggregationQueryGroupBy: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `agentAssistantId`.
    @_alwaysEmitIntoClient public static var agentAssistantId: Self { "agentAssistantId" }
    /// `cannedResponseId`.
    @_alwaysEmitIntoClient public static var cannedResponseId: Self { "cannedResponseId" }
    /// `cannedResponseLibraryId`.
    @_alwaysEmitIntoClient public static var cannedResponseLibraryId: Self { "cannedResponseLibraryId" }
    /// `chunkCount`.
    @_alwaysEmitIntoClient public static var chunkCount: Self { "chunkCount" }
    /// `conversationId`.
    @_alwaysEmitIntoClient public static var conversationId: Self { "conversationId" }
    /// `engagementType`.
    @_alwaysEmitIntoClient public static var engagementType: Self { "engagementType" }
    /// `externalContactId`.
    @_alwaysEmitIntoClient public static var externalContactId: Self { "externalContactId" }
    /// `feedbackRating`.
    @_alwaysEmitIntoClient public static var feedbackRating: Self { "feedbackRating" }
    /// `hasAnswerHighlight`.
    @_alwaysEmitIntoClient public static var hasAnswerHighlight: Self { "hasAnswerHighlight" }
    /// `hasGeneratedAnswer`.
    @_alwaysEmitIntoClient public static var hasGeneratedAnswer: Self { "hasGeneratedAnswer" }
    /// `knowledgeBaseDocumentId`.
    @_alwaysEmitIntoClient public static var knowledgeBaseDocumentId: Self { "knowledgeBaseDocumentId" }
    /// `knowledgeBaseDocumentVersionId`.
    @_alwaysEmitIntoClient public static var knowledgeBaseDocumentVersionId: Self { "knowledgeBaseDocumentVersionId" }
    /// `knowledgeSettingId`.
    @_alwaysEmitIntoClient public static var knowledgeSettingId: Self { "knowledgeSettingId" }
    /// `mediaType`.
    @_alwaysEmitIntoClient public static var mediaType: Self { "mediaType" }
    /// `messageId`.
    @_alwaysEmitIntoClient public static var messageId: Self { "messageId" }
    /// `queueId`.
    @_alwaysEmitIntoClient public static var queueId: Self { "queueId" }
    /// `scriptId`.
    @_alwaysEmitIntoClient public static var scriptId: Self { "scriptId" }
    /// `scriptPageId`.
    @_alwaysEmitIntoClient public static var scriptPageId: Self { "scriptPageId" }
    /// `searchId`.
    @_alwaysEmitIntoClient public static var searchId: Self { "searchId" }
    /// `state`.
    @_alwaysEmitIntoClient public static var state: Self { "state" }
    /// `suggestionId`.
    @_alwaysEmitIntoClient public static var suggestionId: Self { "suggestionId" }
    /// `suggestionType`.
    @_alwaysEmitIntoClient public static var suggestionType: Self { "suggestionType" }
    /// `triggerType`.
    @_alwaysEmitIntoClient public static var triggerType: Self { "triggerType" }
    /// `userId`.
    @_alwaysEmitIntoClient public static var userId: Self { "userId" }
    /// `utteranceId`.
    @_alwaysEmitIntoClient public static var utteranceId: Self { "utteranceId" }
}

/// A value of `metrics` of ``AgentCopilotAsyncAggregationQuery``, open to those that are newer than this version.
public struct AgentCopilotAsyncAggregationQueryMetrics: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `nCannedResponseSuggestions`.
    @_alwaysEmitIntoClient public static var nCannedResponseSuggestions: Self { "nCannedResponseSuggestions" }
    /// `nDistinctConversations`.
    @_alwaysEmitIntoClient public static var nDistinctConversations: Self { "nDistinctConversations" }
    /// `nDistinctSuggestions`.
    @_alwaysEmitIntoClient public static var nDistinctSuggestions: Self { "nDistinctSuggestions" }
    /// `nKnowledgeAnswerSuggestions`.
    @_alwaysEmitIntoClient public static var nKnowledgeAnswerSuggestions: Self { "nKnowledgeAnswerSuggestions" }
    /// `nKnowledgeArticleSuggestions`.
    @_alwaysEmitIntoClient public static var nKnowledgeArticleSuggestions: Self { "nKnowledgeArticleSuggestions" }
    /// `nKnowledgeSearchSuggestions`.
    @_alwaysEmitIntoClient public static var nKnowledgeSearchSuggestions: Self { "nKnowledgeSearchSuggestions" }
    /// `nScriptSuggestions`.
    @_alwaysEmitIntoClient public static var nScriptSuggestions: Self { "nScriptSuggestions" }
}

/// A value of `alternateTimeDimension` of ``AgentCopilotAsyncAggregationQuery``, open to those that are newer than this
/// version.
public struct AgentCopilotAsyncAggregationQueryAlternateTimeDimension: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `eventTime`.
    @_alwaysEmitIntoClient public static var eventTime: Self { "eventTime" }
}

/// A value of `queryType` of ``AgentCopilotAsyncAggregationQuery``, open to those that are newer than this version.
public struct AgentCopilotAsyncAggregationQueryQueryType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `bottomN`.
    @_alwaysEmitIntoClient public static var bottomN: Self { "bottomN" }
    /// `groupBy`.
    @_alwaysEmitIntoClient public static var groupBy: Self { "groupBy" }
    /// `topN`.
    @_alwaysEmitIntoClient public static var topN: Self { "topN" }
}

/// The schema `AgentStateActivityCategoryCount`.
public typealias AgentStateActivityCategoryCount = Model<AgentStateActivityCategoryCountFields>

/// The properties of ``AgentStateActivityCategoryCount``.
public struct AgentStateActivityCategoryCountFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `activityCategory`.
    @_alwaysEmitIntoClient public var activityCategory: Field<AgentStateActivityCategoryCountActivityCategory> { Field("activityCategory") }
    /// `count`.
    @_alwaysEmitIntoClient public var count: Field<Int> { Field("count") }
}

/// A value of `activityCategory` of ``AgentStateActivityCategoryCount``, open to those that are newer than this
/// version.
public struct AgentStateActivityCategoryCountActivityCategory: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `OnQueueWork`.
    @_alwaysEmitIntoClient public static var onQueueWork: Self { "OnQueueWork" }
    /// `Break`.
    @_alwaysEmitIntoClient public static var `break`: Self { "Break" }
    /// `Meal`.
    @_alwaysEmitIntoClient public static var meal: Self { "Meal" }
    /// `Meeting`.
    @_alwaysEmitIntoClient public static var meeting: Self { "Meeting" }
    /// `OffQueueWork`.
    @_alwaysEmitIntoClient public static var offQueueWork: Self { "OffQueueWork" }
    /// `TimeOff`.
    @_alwaysEmitIntoClient public static var timeOff: Self { "TimeOff" }
    /// `Training`.
    @_alwaysEmitIntoClient public static var training: Self { "Training" }
    /// `Unavailable`.
    @_alwaysEmitIntoClient public static var unavailable: Self { "Unavailable" }
    /// `Unscheduled`.
    @_alwaysEmitIntoClient public static var unscheduled: Self { "Unscheduled" }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
}

/// The schema `AgentStateAdherenceStateCount`.
public typealias AgentStateAdherenceStateCount = Model<AgentStateAdherenceStateCountFields>

/// The properties of ``AgentStateAdherenceStateCount``.
public struct AgentStateAdherenceStateCountFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `adherenceState`.
    @_alwaysEmitIntoClient public var adherenceState: Field<AgentStateAdherenceStateCountAdherenceState> { Field("adherenceState") }
    /// `count`.
    @_alwaysEmitIntoClient public var count: Field<Int> { Field("count") }
}

/// A value of `adherenceState` of ``AgentStateAdherenceStateCount``, open to those that are newer than this version.
public struct AgentStateAdherenceStateCountAdherenceState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `InAdherence`.
    @_alwaysEmitIntoClient public static var inAdherence: Self { "InAdherence" }
    /// `OutOfAdherence`.
    @_alwaysEmitIntoClient public static var outOfAdherence: Self { "OutOfAdherence" }
    /// `Unscheduled`.
    @_alwaysEmitIntoClient public static var unscheduled: Self { "Unscheduled" }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
    /// `Ignored`.
    @_alwaysEmitIntoClient public static var ignored: Self { "Ignored" }
    /// `Explained`.
    @_alwaysEmitIntoClient public static var explained: Self { "Explained" }
}

/// The schema `AgentStateAgentQueryClause`.
public typealias AgentStateAgentQueryClause = Model<AgentStateAgentQueryClauseFields>

/// The properties of ``AgentStateAgentQueryClause``.
public struct AgentStateAgentQueryClauseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<AgentStateAgentQueryClauseType> { Field("type") }
    /// `predicates`, required.
    @_alwaysEmitIntoClient public var predicates: Field<[AgentStateAgentQueryPredicate]> { Field("predicates") }
}

/// A value of `type` of ``AgentStateAgentQueryClause``, open to those that are newer than this version.
public struct AgentStateAgentQueryClauseType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `and`.
    @_alwaysEmitIntoClient public static var and: Self { "and" }
    /// `or`.
    @_alwaysEmitIntoClient public static var or: Self { "or" }
}

/// The schema `AgentStateAgentQueryPredicate`.
public typealias AgentStateAgentQueryPredicate = Model<AgentStateAgentQueryPredicateFields>

/// The properties of ``AgentStateAgentQueryPredicate``.
public struct AgentStateAgentQueryPredicateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `dimension`, required.
    @_alwaysEmitIntoClient public var dimension: Field<AgentStateAgentQueryPredicateDimension> { Field("dimension") }
    /// `value`, required.
    @_alwaysEmitIntoClient public var value: Field<String> { Field("value") }
}

/// A value of `dimension` of ``AgentStateAgentQueryPredicate``, open to those that are newer than this version.
public struct AgentStateAgentQueryPredicateDimension: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `activeQueueId`.
    @_alwaysEmitIntoClient public static var activeQueueId: Self { "activeQueueId" }
    /// `inactiveQueueId`.
    @_alwaysEmitIntoClient public static var inactiveQueueId: Self { "inactiveQueueId" }
    /// `queueId`.
    @_alwaysEmitIntoClient public static var queueId: Self { "queueId" }
    /// `assignedSkillId`.
    @_alwaysEmitIntoClient public static var assignedSkillId: Self { "assignedSkillId" }
    /// `assignedLanguageId`.
    @_alwaysEmitIntoClient public static var assignedLanguageId: Self { "assignedLanguageId" }
    /// `divisionId`.
    @_alwaysEmitIntoClient public static var divisionId: Self { "divisionId" }
    /// `userId`.
    @_alwaysEmitIntoClient public static var userId: Self { "userId" }
    /// `managerId`.
    @_alwaysEmitIntoClient public static var managerId: Self { "managerId" }
    /// `systemPresence`.
    @_alwaysEmitIntoClient public static var systemPresence: Self { "systemPresence" }
    /// `organizationPresenceId`.
    @_alwaysEmitIntoClient public static var organizationPresenceId: Self { "organizationPresenceId" }
    /// `routingStatus`.
    @_alwaysEmitIntoClient public static var routingStatus: Self { "routingStatus" }
    /// `isOutOfOffice`.
    @_alwaysEmitIntoClient public static var isOutOfOffice: Self { "isOutOfOffice" }
    /// `online`.
    @_alwaysEmitIntoClient public static var online: Self { "online" }
    /// `teamId`.
    @_alwaysEmitIntoClient public static var teamId: Self { "teamId" }
    /// `managementUnitId`.
    @_alwaysEmitIntoClient public static var managementUnitId: Self { "managementUnitId" }
    /// `businessUnitId`.
    @_alwaysEmitIntoClient public static var businessUnitId: Self { "businessUnitId" }
    /// `adherenceState`.
    @_alwaysEmitIntoClient public static var adherenceState: Self { "adherenceState" }
    /// `adherenceImpact`.
    @_alwaysEmitIntoClient public static var adherenceImpact: Self { "adherenceImpact" }
    /// `scheduledActivityCodeId`.
    @_alwaysEmitIntoClient public static var scheduledActivityCodeId: Self { "scheduledActivityCodeId" }
    /// `scheduledActivityCategory`.
    @_alwaysEmitIntoClient public static var scheduledActivityCategory: Self { "scheduledActivityCategory" }
    /// `actualActivityCategory`.
    @_alwaysEmitIntoClient public static var actualActivityCategory: Self { "actualActivityCategory" }
}

/// The schema `AgentStateCountsRequest`.
public typealias AgentStateCountsRequest = Model<AgentStateCountsRequestFields>

/// The properties of ``AgentStateCountsRequest``.
public struct AgentStateCountsRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `userFilter`.
    @_alwaysEmitIntoClient public var userFilter: Field<AgentStateUserFilter> { Field("userFilter") }
    /// `sessionFilter`.
    @_alwaysEmitIntoClient public var sessionFilter: Field<AgentStateSessionFilter> { Field("sessionFilter") }
}

/// The schema `AgentStateIsOutOfOfficeCount`.
public typealias AgentStateIsOutOfOfficeCount = Model<AgentStateIsOutOfOfficeCountFields>

/// The properties of ``AgentStateIsOutOfOfficeCount``.
public struct AgentStateIsOutOfOfficeCountFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `isOutOfOffice`.
    @_alwaysEmitIntoClient public var isOutOfOffice: Field<Bool> { Field("isOutOfOffice") }
    /// `count`.
    @_alwaysEmitIntoClient public var count: Field<Int> { Field("count") }
}

/// The schema `AgentStatePresenceCount`.
public typealias AgentStatePresenceCount = Model<AgentStatePresenceCountFields>

/// The properties of ``AgentStatePresenceCount``.
public struct AgentStatePresenceCountFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `systemPresence`.
    @_alwaysEmitIntoClient public var systemPresence: Field<AgentStatePresenceCountSystemPresence> { Field("systemPresence") }
    /// `organizationPresenceId`.
    @_alwaysEmitIntoClient public var organizationPresenceId: Field<String> { Field("organizationPresenceId") }
    /// `count`.
    @_alwaysEmitIntoClient public var count: Field<Int> { Field("count") }
}

/// A value of `systemPresence` of ``AgentStatePresenceCount``, open to those that are newer than this version.
public struct AgentStatePresenceCountSystemPresence: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UNKNOWN`.
    @_alwaysEmitIntoClient public static var unknown: Self { "UNKNOWN" }
    /// `AVAILABLE`.
    @_alwaysEmitIntoClient public static var available: Self { "AVAILABLE" }
    /// `AWAY`.
    @_alwaysEmitIntoClient public static var away: Self { "AWAY" }
    /// `BUSY`.
    @_alwaysEmitIntoClient public static var busy: Self { "BUSY" }
    /// `OFFLINE`.
    @_alwaysEmitIntoClient public static var offline: Self { "OFFLINE" }
    /// `IDLE`.
    @_alwaysEmitIntoClient public static var idle: Self { "IDLE" }
    /// `ON_QUEUE`.
    @_alwaysEmitIntoClient public static var onQueue: Self { "ON_QUEUE" }
    /// `MEAL`.
    @_alwaysEmitIntoClient public static var meal: Self { "MEAL" }
    /// `TRAINING`.
    @_alwaysEmitIntoClient public static var training: Self { "TRAINING" }
    /// `MEETING`.
    @_alwaysEmitIntoClient public static var meeting: Self { "MEETING" }
    /// `BREAK`.
    @_alwaysEmitIntoClient public static var `break`: Self { "BREAK" }
}

/// The schema `AgentStateQueryRequest`.
public typealias AgentStateQueryRequest = Model<AgentStateQueryRequestFields>

/// The properties of ``AgentStateQueryRequest``.
public struct AgentStateQueryRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `userFilter`.
    @_alwaysEmitIntoClient public var userFilter: Field<AgentStateUserFilter> { Field("userFilter") }
    /// `sessionFilter`.
    @_alwaysEmitIntoClient public var sessionFilter: Field<AgentStateSessionFilter> { Field("sessionFilter") }
    /// `userOrderBy`.
    @_alwaysEmitIntoClient public var userOrderBy: Field<AgentStateQueryRequestUserOrderBy> { Field("userOrderBy") }
    /// `userOrder`.
    @_alwaysEmitIntoClient public var userOrder: Field<AgentStateQueryRequestUserOrder> { Field("userOrder") }
    /// `sessionOrderBy`.
    @_alwaysEmitIntoClient public var sessionOrderBy: Field<AgentStateQueryRequestSessionOrderBy> { Field("sessionOrderBy") }
    /// `sessionOrder`.
    @_alwaysEmitIntoClient public var sessionOrder: Field<AgentStateQueryRequestSessionOrder> { Field("sessionOrder") }
}

/// A value of `userOrderBy` of ``AgentStateQueryRequest``, open to those that are newer than this version.
public struct AgentStateQueryRequestUserOrderBy: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `userName`.
    @_alwaysEmitIntoClient public static var userName: Self { "userName" }
    /// `segmentStart`.
    @_alwaysEmitIntoClient public static var segmentStart: Self { "segmentStart" }
    /// `sessionStart`.
    @_alwaysEmitIntoClient public static var sessionStart: Self { "sessionStart" }
    /// `presenceDate`.
    @_alwaysEmitIntoClient public static var presenceDate: Self { "presenceDate" }
    /// `routingStatusDate`.
    @_alwaysEmitIntoClient public static var routingStatusDate: Self { "routingStatusDate" }
    /// `systemPresence`.
    @_alwaysEmitIntoClient public static var systemPresence: Self { "systemPresence" }
    /// `routingStatus`.
    @_alwaysEmitIntoClient public static var routingStatus: Self { "routingStatus" }
    /// `organizationPresenceId`.
    @_alwaysEmitIntoClient public static var organizationPresenceId: Self { "organizationPresenceId" }
    /// `adherenceDate`.
    @_alwaysEmitIntoClient public static var adherenceDate: Self { "adherenceDate" }
}

/// A value of `userOrder` of ``AgentStateQueryRequest``, open to those that are newer than this version.
public struct AgentStateQueryRequestUserOrder: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `asc`.
    @_alwaysEmitIntoClient public static var asc: Self { "asc" }
    /// `desc`.
    @_alwaysEmitIntoClient public static var desc: Self { "desc" }
}

/// A value of `sessionOrderBy` of ``AgentStateQueryRequest``, open to those that are newer than this version.
public struct AgentStateQueryRequestSessionOrderBy: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `segmentStart`.
    @_alwaysEmitIntoClient public static var segmentStart: Self { "segmentStart" }
    /// `sessionStart`.
    @_alwaysEmitIntoClient public static var sessionStart: Self { "sessionStart" }
}

/// A value of `sessionOrder` of ``AgentStateQueryRequest``, open to those that are newer than this version.
public struct AgentStateQueryRequestSessionOrder: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `asc`.
    @_alwaysEmitIntoClient public static var asc: Self { "asc" }
    /// `desc`.
    @_alwaysEmitIntoClient public static var desc: Self { "desc" }
}

/// The schema `AgentStateRoutingStatusCount`.
public typealias AgentStateRoutingStatusCount = Model<AgentStateRoutingStatusCountFields>

/// The properties of ``AgentStateRoutingStatusCount``.
public struct AgentStateRoutingStatusCountFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `routingStatus`.
    @_alwaysEmitIntoClient public var routingStatus: Field<AgentStateRoutingStatusCountRoutingStatus> { Field("routingStatus") }
    /// `count`.
    @_alwaysEmitIntoClient public var count: Field<Int> { Field("count") }
}

/// A value of `routingStatus` of ``AgentStateRoutingStatusCount``, open to those that are newer than this version.
public struct AgentStateRoutingStatusCountRoutingStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UNKNOWN`.
    @_alwaysEmitIntoClient public static var unknown: Self { "UNKNOWN" }
    /// `OFF_QUEUE`.
    @_alwaysEmitIntoClient public static var offQueue: Self { "OFF_QUEUE" }
    /// `IDLE`.
    @_alwaysEmitIntoClient public static var idle: Self { "IDLE" }
    /// `INTERACTING`.
    @_alwaysEmitIntoClient public static var interacting: Self { "INTERACTING" }
    /// `NOT_RESPONDING`.
    @_alwaysEmitIntoClient public static var notResponding: Self { "NOT_RESPONDING" }
    /// `COMMUNICATING`.
    @_alwaysEmitIntoClient public static var communicating: Self { "COMMUNICATING" }
}

/// The schema `AgentStateSegmentTypeCount`.
public typealias AgentStateSegmentTypeCount = Model<AgentStateSegmentTypeCountFields>

/// The properties of ``AgentStateSegmentTypeCount``.
public struct AgentStateSegmentTypeCountFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `segmentType`.
    @_alwaysEmitIntoClient public var segmentType: Field<AgentStateSegmentTypeCountSegmentType> { Field("segmentType") }
    /// `count`.
    @_alwaysEmitIntoClient public var count: Field<Int> { Field("count") }
}

/// A value of `segmentType` of ``AgentStateSegmentTypeCount``, open to those that are newer than this version.
public struct AgentStateSegmentTypeCountSegmentType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `alert`.
    @_alwaysEmitIntoClient public static var alert: Self { "alert" }
    /// `barging`.
    @_alwaysEmitIntoClient public static var barging: Self { "barging" }
    /// `callback`.
    @_alwaysEmitIntoClient public static var callback: Self { "callback" }
    /// `coaching`.
    @_alwaysEmitIntoClient public static var coaching: Self { "coaching" }
    /// `contacting`.
    @_alwaysEmitIntoClient public static var contacting: Self { "contacting" }
    /// `converting`.
    @_alwaysEmitIntoClient public static var converting: Self { "converting" }
    /// `delay`.
    @_alwaysEmitIntoClient public static var delay: Self { "delay" }
    /// `dialing`.
    @_alwaysEmitIntoClient public static var dialing: Self { "dialing" }
    /// `hold`.
    @_alwaysEmitIntoClient public static var hold: Self { "hold" }
    /// `interact`.
    @_alwaysEmitIntoClient public static var interact: Self { "interact" }
    /// `ivr`.
    @_alwaysEmitIntoClient public static var ivr: Self { "ivr" }
    /// `monitoring`.
    @_alwaysEmitIntoClient public static var monitoring: Self { "monitoring" }
    /// `parked`.
    @_alwaysEmitIntoClient public static var parked: Self { "parked" }
    /// `scheduled`.
    @_alwaysEmitIntoClient public static var scheduled: Self { "scheduled" }
    /// `screenmonitoring`.
    @_alwaysEmitIntoClient public static var screenmonitoring: Self { "screenmonitoring" }
    /// `sharing`.
    @_alwaysEmitIntoClient public static var sharing: Self { "sharing" }
    /// `system`.
    @_alwaysEmitIntoClient public static var system: Self { "system" }
    /// `transmitting`.
    @_alwaysEmitIntoClient public static var transmitting: Self { "transmitting" }
    /// `unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "unknown" }
    /// `uploading`.
    @_alwaysEmitIntoClient public static var uploading: Self { "uploading" }
    /// `voicemail`.
    @_alwaysEmitIntoClient public static var voicemail: Self { "voicemail" }
    /// `wrapup`.
    @_alwaysEmitIntoClient public static var wrapup: Self { "wrapup" }
}

/// The schema `AgentStateSessionFilter`.
public typealias AgentStateSessionFilter = Model<AgentStateSessionFilterFields>

/// The properties of ``AgentStateSessionFilter``.
public struct AgentStateSessionFilterFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<AgentStateSessionFilterType> { Field("type") }
    /// `clauses`.
    @_alwaysEmitIntoClient public var clauses: Field<[AgentStateSessionQueryClause]> { Field("clauses") }
    /// `predicates`.
    @_alwaysEmitIntoClient public var predicates: Field<[AgentStateSessionQueryPredicate]> { Field("predicates") }
}

/// A value of `type` of ``AgentStateSessionFilter``, open to those that are newer than this version.
public struct AgentStateSessionFilterType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `and`.
    @_alwaysEmitIntoClient public static var and: Self { "and" }
    /// `or`.
    @_alwaysEmitIntoClient public static var or: Self { "or" }
}

/// The schema `AgentStateSessionQueryClause`.
public typealias AgentStateSessionQueryClause = Model<AgentStateSessionQueryClauseFields>

/// The properties of ``AgentStateSessionQueryClause``.
public struct AgentStateSessionQueryClauseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<AgentStateSessionQueryClauseType> { Field("type") }
    /// `predicates`, required.
    @_alwaysEmitIntoClient public var predicates: Field<[AgentStateSessionQueryPredicate]> { Field("predicates") }
}

/// A value of `type` of ``AgentStateSessionQueryClause``, open to those that are newer than this version.
public struct AgentStateSessionQueryClauseType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `and`.
    @_alwaysEmitIntoClient public static var and: Self { "and" }
    /// `or`.
    @_alwaysEmitIntoClient public static var or: Self { "or" }
}

/// The schema `AgentStateSessionQueryPredicate`.
public typealias AgentStateSessionQueryPredicate = Model<AgentStateSessionQueryPredicateFields>

/// The properties of ``AgentStateSessionQueryPredicate``.
public struct AgentStateSessionQueryPredicateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `dimension`, required.
    @_alwaysEmitIntoClient public var dimension: Field<AgentStateSessionQueryPredicateDimension> { Field("dimension") }
    /// `value`, required.
    @_alwaysEmitIntoClient public var value: Field<String> { Field("value") }
}

/// A value of `dimension` of ``AgentStateSessionQueryPredicate``, open to those that are newer than this version.
public struct AgentStateSessionQueryPredicateDimension: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `mediaType`.
    @_alwaysEmitIntoClient public static var mediaType: Self { "mediaType" }
    /// `originatingDirection`.
    @_alwaysEmitIntoClient public static var originatingDirection: Self { "originatingDirection" }
    /// `requestedLanguageId`.
    @_alwaysEmitIntoClient public static var requestedLanguageId: Self { "requestedLanguageId" }
    /// `requestedRoutingSkillId`.
    @_alwaysEmitIntoClient public static var requestedRoutingSkillId: Self { "requestedRoutingSkillId" }
    /// `routedQueueId`.
    @_alwaysEmitIntoClient public static var routedQueueId: Self { "routedQueueId" }
    /// `segmentType`.
    @_alwaysEmitIntoClient public static var segmentType: Self { "segmentType" }
}

/// The schema `AgentStateUserFilter`.
public typealias AgentStateUserFilter = Model<AgentStateUserFilterFields>

/// The properties of ``AgentStateUserFilter``.
public struct AgentStateUserFilterFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<AgentStateUserFilterType> { Field("type") }
    /// `clauses`.
    @_alwaysEmitIntoClient public var clauses: Field<[AgentStateAgentQueryClause]> { Field("clauses") }
    /// `predicates`.
    @_alwaysEmitIntoClient public var predicates: Field<[AgentStateAgentQueryPredicate]> { Field("predicates") }
}

/// A value of `type` of ``AgentStateUserFilter``, open to those that are newer than this version.
public struct AgentStateUserFilterType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `and`.
    @_alwaysEmitIntoClient public static var and: Self { "and" }
    /// `or`.
    @_alwaysEmitIntoClient public static var or: Self { "or" }
}

/// The schema `AgentUtilizationAggregateDataContainer`.
public typealias AgentUtilizationAggregateDataContainer = Model<AgentUtilizationAggregateDataContainerFields>

/// The properties of ``AgentUtilizationAggregateDataContainer``.
public struct AgentUtilizationAggregateDataContainerFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `group`.
    @_alwaysEmitIntoClient public var group: Field<[String: String]> { Field("group") }
    /// `data`.
    @_alwaysEmitIntoClient public var data: Field<[StatisticalResponse]> { Field("data") }
}

/// The schema `AgentUtilizationAggregateQueryClause`.
public typealias AgentUtilizationAggregateQueryClause = Model<AgentUtilizationAggregateQueryClauseFields>

/// The properties of ``AgentUtilizationAggregateQueryClause``.
public struct AgentUtilizationAggregateQueryClauseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<AgentUtilizationAggregateQueryClauseType> { Field("type") }
    /// `predicates`, required.
    @_alwaysEmitIntoClient public var predicates: Field<[AgentUtilizationAggregateQueryPredicate]> { Field("predicates") }
}

/// A value of `type` of ``AgentUtilizationAggregateQueryClause``, open to those that are newer than this version.
public struct AgentUtilizationAggregateQueryClauseType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `and`.
    @_alwaysEmitIntoClient public static var and: Self { "and" }
    /// `or`.
    @_alwaysEmitIntoClient public static var or: Self { "or" }
}

/// The schema `AgentUtilizationAggregateQueryFilter`.
public typealias AgentUtilizationAggregateQueryFilter = Model<AgentUtilizationAggregateQueryFilterFields>

/// The properties of ``AgentUtilizationAggregateQueryFilter``.
public struct AgentUtilizationAggregateQueryFilterFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<AgentUtilizationAggregateQueryFilterType> { Field("type") }
    /// `clauses`.
    @_alwaysEmitIntoClient public var clauses: Field<[AgentUtilizationAggregateQueryClause]> { Field("clauses") }
    /// `predicates`.
    @_alwaysEmitIntoClient public var predicates: Field<[AgentUtilizationAggregateQueryPredicate]> { Field("predicates") }
}

/// A value of `type` of ``AgentUtilizationAggregateQueryFilter``, open to those that are newer than this version.
public struct AgentUtilizationAggregateQueryFilterType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `and`.
    @_alwaysEmitIntoClient public static var and: Self { "and" }
    /// `or`.
    @_alwaysEmitIntoClient public static var or: Self { "or" }
}

/// The schema `AgentUtilizationAggregateQueryPredicate`.
public typealias AgentUtilizationAggregateQueryPredicate = Model<AgentUtilizationAggregateQueryPredicateFields>

/// The properties of ``AgentUtilizationAggregateQueryPredicate``.
public struct AgentUtilizationAggregateQueryPredicateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<AgentUtilizationAggregateQueryPredicateType> { Field("type") }
    /// `dimension`.
    @_alwaysEmitIntoClient public var dimension: Field<AgentUtilizationAggregateQueryPredicateDimension> { Field("dimension") }
    /// `operator`.
    @_alwaysEmitIntoClient public var `operator`: Field<AgentUtilizationAggregateQueryPredicateOperator> { Field("operator") }
    /// `value`.
    @_alwaysEmitIntoClient public var value: Field<String> { Field("value") }
    /// `range`.
    @_alwaysEmitIntoClient public var range: Field<NumericRange> { Field("range") }
}

/// A value of `type` of ``AgentUtilizationAggregateQueryPredicate``, open to those that are newer than this version.
public struct AgentUtilizationAggregateQueryPredicateType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `dimension`.
    @_alwaysEmitIntoClient public static var dimension: Self { "dimension" }
    /// `property`.
    @_alwaysEmitIntoClient public static var property: Self { "property" }
    /// `metric`.
    @_alwaysEmitIntoClient public static var metric: Self { "metric" }
}

/// A value of `dimension` of ``AgentUtilizationAggregateQueryPredicate``, open to those that are newer than this
/// version.
public struct AgentUtilizationAggregateQueryPredicateDimension: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `mediaType`.
    @_alwaysEmitIntoClient public static var mediaType: Self { "mediaType" }
    /// `userId`.
    @_alwaysEmitIntoClient public static var userId: Self { "userId" }
}

/// A value of `operator` of ``AgentUtilizationAggregateQueryPredicate``, open to those that are newer than this
/// version.
public struct AgentUtilizationAggregateQueryPredicateOperator: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `matches`.
    @_alwaysEmitIntoClient public static var matches: Self { "matches" }
    /// `exists`.
    @_alwaysEmitIntoClient public static var exists: Self { "exists" }
    /// `notExists`.
    @_alwaysEmitIntoClient public static var notExists: Self { "notExists" }
}

/// The schema `AgentUtilizationAggregateQueryResponse`.
public typealias AgentUtilizationAggregateQueryResponse = Model<AgentUtilizationAggregateQueryResponseFields>

/// The properties of ``AgentUtilizationAggregateQueryResponse``.
public struct AgentUtilizationAggregateQueryResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `results`.
    @_alwaysEmitIntoClient public var results: Field<[AgentUtilizationAggregateDataContainer]> { Field("results") }
}

/// The schema `AgentUtilizationAggregationQuery`.
public typealias AgentUtilizationAggregationQuery = Model<AgentUtilizationAggregationQueryFields>

/// The properties of ``AgentUtilizationAggregationQuery``.
public struct AgentUtilizationAggregationQueryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `interval`, required, an interval: two dates of ISO 8601 with `/` between them.
    @_alwaysEmitIntoClient public var interval: Field<String> { Field("interval") }
    /// `granularity`.
    @_alwaysEmitIntoClient public var granularity: Field<String> { Field("granularity") }
    /// `timeZone`.
    @_alwaysEmitIntoClient public var timeZone: Field<String> { Field("timeZone") }
    /// `groupBy`.
    @_alwaysEmitIntoClient public var groupBy: Field<[String]> { Field("groupBy") }
    /// `filter`.
    @_alwaysEmitIntoClient public var filter: Field<AgentUtilizationAggregateQueryFilter> { Field("filter") }
    /// `metrics`, required.
    @_alwaysEmitIntoClient public var metrics: Field<[String]> { Field("metrics") }
    /// `flattenMultivaluedDimensions`.
    @_alwaysEmitIntoClient public var flattenMultivaluedDimensions: Field<Bool> { Field("flattenMultivaluedDimensions") }
    /// `views`.
    @_alwaysEmitIntoClient public var views: Field<[AgentUtilizationAggregationView]> { Field("views") }
    /// `alternateTimeDimension`.
    @_alwaysEmitIntoClient public var alternateTimeDimension: Field<AgentUtilizationAggregationQueryAlternateTimeDimension> { Field("alternateTimeDimension") }
}

/// A value of `alternateTimeDimension` of ``AgentUtilizationAggregationQuery``, open to those that are newer than this
/// version.
public struct AgentUtilizationAggregationQueryAlternateTimeDimension: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `eventTime`.
    @_alwaysEmitIntoClient public static var eventTime: Self { "eventTime" }
}

/// The schema `AgentUtilizationAggregationView`.
public typealias AgentUtilizationAggregationView = Model<AgentUtilizationAggregationViewFields>

/// The properties of ``AgentUtilizationAggregationView``.
public struct AgentUtilizationAggregationViewFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `target`, required.
    @_alwaysEmitIntoClient public var target: Field<AgentUtilizationAggregationViewTarget> { Field("target") }
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `function`, required.
    @_alwaysEmitIntoClient public var function: Field<AgentUtilizationAggregationViewFunction> { Field("function") }
    /// `range`.
    @_alwaysEmitIntoClient public var range: Field<AggregationRange> { Field("range") }
}

/// A value of `target` of ``AgentUtilizationAggregationView``, open to those that are newer than this version.
public struct AgentUtilizationAggregationViewTarget: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `oAgentAvailableUtilization`.
    @_alwaysEmitIntoClient public static var oAgentAvailableUtilization: Self { "oAgentAvailableUtilization" }
    /// `oAgentMaxUtilization`.
    @_alwaysEmitIntoClient public static var oAgentMaxUtilization: Self { "oAgentMaxUtilization" }
    /// `oAgentUtilizationPercentage`.
    @_alwaysEmitIntoClient public static var oAgentUtilizationPercentage: Self { "oAgentUtilizationPercentage" }
}

/// A value of `function` of ``AgentUtilizationAggregationView``, open to those that are newer than this version.
public struct AgentUtilizationAggregationViewFunction: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `rangeBound`.
    @_alwaysEmitIntoClient public static var rangeBound: Self { "rangeBound" }
}

/// The schema `AgentUtilizationAsyncAggregateQueryResponse`.
public typealias AgentUtilizationAsyncAggregateQueryResponse = Model<AgentUtilizationAsyncAggregateQueryResponseFields>

/// The properties of ``AgentUtilizationAsyncAggregateQueryResponse``.
public struct AgentUtilizationAsyncAggregateQueryResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `results`.
    @_alwaysEmitIntoClient public var results: Field<[AgentUtilizationAggregateDataContainer]> { Field("results") }
    /// `cursor`.
    @_alwaysEmitIntoClient public var cursor: Field<String> { Field("cursor") }
}

/// The schema `AgentUtilizationAsyncAggregationQuery`.
public typealias AgentUtilizationAsyncAggregationQuery = Model<AgentUtilizationAsyncAggregationQueryFields>

/// The properties of ``AgentUtilizationAsyncAggregationQuery``.
public struct AgentUtilizationAsyncAggregationQueryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `interval`, required, an interval: two dates of ISO 8601 with `/` between them.
    @_alwaysEmitIntoClient public var interval: Field<String> { Field("interval") }
    /// `granularity`.
    @_alwaysEmitIntoClient public var granularity: Field<String> { Field("granularity") }
    /// `timeZone`.
    @_alwaysEmitIntoClient public var timeZone: Field<String> { Field("timeZone") }
    /// `groupBy`.
    @_alwaysEmitIntoClient public var groupBy: Field<[String]> { Field("groupBy") }
    /// `filter`.
    @_alwaysEmitIntoClient public var filter: Field<AgentUtilizationAggregateQueryFilter> { Field("filter") }
    /// `metrics`, required.
    @_alwaysEmitIntoClient public var metrics: Field<[String]> { Field("metrics") }
    /// `flattenMultivaluedDimensions`.
    @_alwaysEmitIntoClient public var flattenMultivaluedDimensions: Field<Bool> { Field("flattenMultivaluedDimensions") }
    /// `views`.
    @_alwaysEmitIntoClient public var views: Field<[AgentUtilizationAggregationView]> { Field("views") }
    /// `alternateTimeDimension`.
    @_alwaysEmitIntoClient public var alternateTimeDimension: Field<AgentUtilizationAsyncAggregationQueryAlternateTimeDimension> { Field("alternateTimeDimension") }
    /// `pageSize`.
    @_alwaysEmitIntoClient public var pageSize: Field<Int> { Field("pageSize") }
}

/// A value of `alternateTimeDimension` of ``AgentUtilizationAsyncAggregationQuery``, open to those that are newer than
/// this version.
public struct AgentUtilizationAsyncAggregationQueryAlternateTimeDimension: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `eventTime`.
    @_alwaysEmitIntoClient public static var eventTime: Self { "eventTime" }
}

/// The schema `AnalyticsAgentStateAgentResponse`.
public typealias AnalyticsAgentStateAgentResponse = Model<AnalyticsAgentStateAgentResponseFields>

/// The properties of ``AnalyticsAgentStateAgentResponse``.
public struct AnalyticsAgentStateAgentResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `userId`.
    @_alwaysEmitIntoClient public var userId: Field<String> { Field("userId") }
    /// `divisionId`.
    @_alwaysEmitIntoClient public var divisionId: Field<String> { Field("divisionId") }
    /// `userName`.
    @_alwaysEmitIntoClient public var userName: Field<String> { Field("userName") }
    /// `managerId`.
    @_alwaysEmitIntoClient public var managerId: Field<String> { Field("managerId") }
    /// `sessionCount`.
    @_alwaysEmitIntoClient public var sessionCount: Field<Int> { Field("sessionCount") }
    /// `sessions`.
    @_alwaysEmitIntoClient public var sessions: Field<[AnalyticsAgentStateAgentSessionResult]> { Field("sessions") }
    /// `systemPresence`.
    @_alwaysEmitIntoClient public var systemPresence: Field<AnalyticsAgentStateAgentResponseSystemPresence> { Field("systemPresence") }
    /// `organizationPresenceId`.
    @_alwaysEmitIntoClient public var organizationPresenceId: Field<String> { Field("organizationPresenceId") }
    /// `presenceDate`.
    @_alwaysEmitIntoClient public var presenceDate: Field<Instant> { Field("presenceDate") }
    /// `routingStatus`.
    @_alwaysEmitIntoClient public var routingStatus: Field<AnalyticsAgentStateAgentResponseRoutingStatus> { Field("routingStatus") }
    /// `routingStatusDate`.
    @_alwaysEmitIntoClient public var routingStatusDate: Field<Instant> { Field("routingStatusDate") }
    /// `isOutOfOffice`.
    @_alwaysEmitIntoClient public var isOutOfOffice: Field<Bool> { Field("isOutOfOffice") }
    /// `managementUnitId`.
    @_alwaysEmitIntoClient public var managementUnitId: Field<String> { Field("managementUnitId") }
    /// `businessUnitId`.
    @_alwaysEmitIntoClient public var businessUnitId: Field<String> { Field("businessUnitId") }
    /// `adherenceState`.
    @_alwaysEmitIntoClient public var adherenceState: Field<AnalyticsAgentStateAgentResponseAdherenceState> { Field("adherenceState") }
    /// `adherenceImpact`.
    @_alwaysEmitIntoClient public var adherenceImpact: Field<AnalyticsAgentStateAgentResponseAdherenceImpact> { Field("adherenceImpact") }
    /// `adherenceDate`.
    @_alwaysEmitIntoClient public var adherenceDate: Field<Instant> { Field("adherenceDate") }
    /// `scheduledActivityCodeId`.
    @_alwaysEmitIntoClient public var scheduledActivityCodeId: Field<String> { Field("scheduledActivityCodeId") }
    /// `scheduledActivityCategory`.
    @_alwaysEmitIntoClient public var scheduledActivityCategory: Field<AnalyticsAgentStateAgentResponseScheduledActivityCategory> { Field("scheduledActivityCategory") }
    /// `actualActivityCategory`.
    @_alwaysEmitIntoClient public var actualActivityCategory: Field<AnalyticsAgentStateAgentResponseActualActivityCategory> { Field("actualActivityCategory") }
}

/// A value of `systemPresence` of ``AnalyticsAgentStateAgentResponse``, open to those that are newer than this version.
public struct AnalyticsAgentStateAgentResponseSystemPresence: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UNKNOWN`.
    @_alwaysEmitIntoClient public static var unknown: Self { "UNKNOWN" }
    /// `AVAILABLE`.
    @_alwaysEmitIntoClient public static var available: Self { "AVAILABLE" }
    /// `AWAY`.
    @_alwaysEmitIntoClient public static var away: Self { "AWAY" }
    /// `BUSY`.
    @_alwaysEmitIntoClient public static var busy: Self { "BUSY" }
    /// `OFFLINE`.
    @_alwaysEmitIntoClient public static var offline: Self { "OFFLINE" }
    /// `IDLE`.
    @_alwaysEmitIntoClient public static var idle: Self { "IDLE" }
    /// `ON_QUEUE`.
    @_alwaysEmitIntoClient public static var onQueue: Self { "ON_QUEUE" }
    /// `MEAL`.
    @_alwaysEmitIntoClient public static var meal: Self { "MEAL" }
    /// `TRAINING`.
    @_alwaysEmitIntoClient public static var training: Self { "TRAINING" }
    /// `MEETING`.
    @_alwaysEmitIntoClient public static var meeting: Self { "MEETING" }
    /// `BREAK`.
    @_alwaysEmitIntoClient public static var `break`: Self { "BREAK" }
}

/// A value of `routingStatus` of ``AnalyticsAgentStateAgentResponse``, open to those that are newer than this version.
public struct AnalyticsAgentStateAgentResponseRoutingStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UNKNOWN`.
    @_alwaysEmitIntoClient public static var unknown: Self { "UNKNOWN" }
    /// `OFF_QUEUE`.
    @_alwaysEmitIntoClient public static var offQueue: Self { "OFF_QUEUE" }
    /// `IDLE`.
    @_alwaysEmitIntoClient public static var idle: Self { "IDLE" }
    /// `INTERACTING`.
    @_alwaysEmitIntoClient public static var interacting: Self { "INTERACTING" }
    /// `NOT_RESPONDING`.
    @_alwaysEmitIntoClient public static var notResponding: Self { "NOT_RESPONDING" }
    /// `COMMUNICATING`.
    @_alwaysEmitIntoClient public static var communicating: Self { "COMMUNICATING" }
}

/// A value of `adherenceState` of ``AnalyticsAgentStateAgentResponse``, open to those that are newer than this version.
public struct AnalyticsAgentStateAgentResponseAdherenceState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `InAdherence`.
    @_alwaysEmitIntoClient public static var inAdherence: Self { "InAdherence" }
    /// `OutOfAdherence`.
    @_alwaysEmitIntoClient public static var outOfAdherence: Self { "OutOfAdherence" }
    /// `Unscheduled`.
    @_alwaysEmitIntoClient public static var unscheduled: Self { "Unscheduled" }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
    /// `Ignored`.
    @_alwaysEmitIntoClient public static var ignored: Self { "Ignored" }
    /// `Explained`.
    @_alwaysEmitIntoClient public static var explained: Self { "Explained" }
}

/// A value of `adherenceImpact` of ``AnalyticsAgentStateAgentResponse``, open to those that are newer than this
/// version.
public struct AnalyticsAgentStateAgentResponseAdherenceImpact: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Positive`.
    @_alwaysEmitIntoClient public static var positive: Self { "Positive" }
    /// `Negative`.
    @_alwaysEmitIntoClient public static var negative: Self { "Negative" }
    /// `Neutral`.
    @_alwaysEmitIntoClient public static var neutral: Self { "Neutral" }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
}

/// A value of `scheduledActivityCategory` of ``AnalyticsAgentStateAgentResponse``, open to those that are newer than
/// this version.
public struct AnalyticsAgentStateAgentResponseScheduledActivityCategory: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `OnQueueWork`.
    @_alwaysEmitIntoClient public static var onQueueWork: Self { "OnQueueWork" }
    /// `Break`.
    @_alwaysEmitIntoClient public static var `break`: Self { "Break" }
    /// `Meal`.
    @_alwaysEmitIntoClient public static var meal: Self { "Meal" }
    /// `Meeting`.
    @_alwaysEmitIntoClient public static var meeting: Self { "Meeting" }
    /// `OffQueueWork`.
    @_alwaysEmitIntoClient public static var offQueueWork: Self { "OffQueueWork" }
    /// `TimeOff`.
    @_alwaysEmitIntoClient public static var timeOff: Self { "TimeOff" }
    /// `Training`.
    @_alwaysEmitIntoClient public static var training: Self { "Training" }
    /// `Unavailable`.
    @_alwaysEmitIntoClient public static var unavailable: Self { "Unavailable" }
    /// `Unscheduled`.
    @_alwaysEmitIntoClient public static var unscheduled: Self { "Unscheduled" }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
}

/// A value of `actualActivityCategory` of ``AnalyticsAgentStateAgentResponse``, open to those that are newer than this
/// version.
public struct AnalyticsAgentStateAgentResponseActualActivityCategory: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `OnQueueWork`.
    @_alwaysEmitIntoClient public static var onQueueWork: Self { "OnQueueWork" }
    /// `Break`.
    @_alwaysEmitIntoClient public static var `break`: Self { "Break" }
    /// `Meal`.
    @_alwaysEmitIntoClient public static var meal: Self { "Meal" }
    /// `Meeting`.
    @_alwaysEmitIntoClient public static var meeting: Self { "Meeting" }
    /// `OffQueueWork`.
    @_alwaysEmitIntoClient public static var offQueueWork: Self { "OffQueueWork" }
    /// `TimeOff`.
    @_alwaysEmitIntoClient public static var timeOff: Self { "TimeOff" }
    /// `Training`.
    @_alwaysEmitIntoClient public static var training: Self { "Training" }
    /// `Unavailable`.
    @_alwaysEmitIntoClient public static var unavailable: Self { "Unavailable" }
    /// `Unscheduled`.
    @_alwaysEmitIntoClient public static var unscheduled: Self { "Unscheduled" }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
}

/// The schema `AnalyticsAgentStateAgentSessionResult`.
public typealias AnalyticsAgentStateAgentSessionResult = Model<AnalyticsAgentStateAgentSessionResultFields>

/// The properties of ``AnalyticsAgentStateAgentSessionResult``.
public struct AnalyticsAgentStateAgentSessionResultFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `conversationId`.
    @_alwaysEmitIntoClient public var conversationId: Field<String> { Field("conversationId") }
    /// `sessionId`.
    @_alwaysEmitIntoClient public var sessionId: Field<String> { Field("sessionId") }
    /// `sessionStart`.
    @_alwaysEmitIntoClient public var sessionStart: Field<Instant> { Field("sessionStart") }
    /// `segmentStart`.
    @_alwaysEmitIntoClient public var segmentStart: Field<Instant> { Field("segmentStart") }
    /// `segmentType`.
    @_alwaysEmitIntoClient public var segmentType: Field<AnalyticsAgentStateAgentSessionResultSegmentType> { Field("segmentType") }
    /// `routedQueueId`.
    @_alwaysEmitIntoClient public var routedQueueId: Field<String> { Field("routedQueueId") }
    /// `requestedRoutingSkillIds`.
    @_alwaysEmitIntoClient public var requestedRoutingSkillIds: Field<[String]> { Field("requestedRoutingSkillIds") }
    /// `requestedLanguageId`.
    @_alwaysEmitIntoClient public var requestedLanguageId: Field<String> { Field("requestedLanguageId") }
    /// `originatingDirection`.
    @_alwaysEmitIntoClient public var originatingDirection: Field<AnalyticsAgentStateAgentSessionResultOriginatingDirection> { Field("originatingDirection") }
    /// `mediaType`.
    @_alwaysEmitIntoClient public var mediaType: Field<AnalyticsAgentStateAgentSessionResultMediaType> { Field("mediaType") }
}

/// A value of `segmentType` of ``AnalyticsAgentStateAgentSessionResult``, open to those that are newer than this
/// version.
public struct AnalyticsAgentStateAgentSessionResultSegmentType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `alert`.
    @_alwaysEmitIntoClient public static var alert: Self { "alert" }
    /// `barging`.
    @_alwaysEmitIntoClient public static var barging: Self { "barging" }
    /// `callback`.
    @_alwaysEmitIntoClient public static var callback: Self { "callback" }
    /// `coaching`.
    @_alwaysEmitIntoClient public static var coaching: Self { "coaching" }
    /// `contacting`.
    @_alwaysEmitIntoClient public static var contacting: Self { "contacting" }
    /// `converting`.
    @_alwaysEmitIntoClient public static var converting: Self { "converting" }
    /// `delay`.
    @_alwaysEmitIntoClient public static var delay: Self { "delay" }
    /// `dialing`.
    @_alwaysEmitIntoClient public static var dialing: Self { "dialing" }
    /// `hold`.
    @_alwaysEmitIntoClient public static var hold: Self { "hold" }
    /// `interact`.
    @_alwaysEmitIntoClient public static var interact: Self { "interact" }
    /// `ivr`.
    @_alwaysEmitIntoClient public static var ivr: Self { "ivr" }
    /// `monitoring`.
    @_alwaysEmitIntoClient public static var monitoring: Self { "monitoring" }
    /// `parked`.
    @_alwaysEmitIntoClient public static var parked: Self { "parked" }
    /// `scheduled`.
    @_alwaysEmitIntoClient public static var scheduled: Self { "scheduled" }
    /// `screenmonitoring`.
    @_alwaysEmitIntoClient public static var screenmonitoring: Self { "screenmonitoring" }
    /// `sharing`.
    @_alwaysEmitIntoClient public static var sharing: Self { "sharing" }
    /// `system`.
    @_alwaysEmitIntoClient public static var system: Self { "system" }
    /// `transmitting`.
    @_alwaysEmitIntoClient public static var transmitting: Self { "transmitting" }
    /// `unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "unknown" }
    /// `uploading`.
    @_alwaysEmitIntoClient public static var uploading: Self { "uploading" }
    /// `voicemail`.
    @_alwaysEmitIntoClient public static var voicemail: Self { "voicemail" }
    /// `wrapup`.
    @_alwaysEmitIntoClient public static var wrapup: Self { "wrapup" }
}

/// A value of `originatingDirection` of ``AnalyticsAgentStateAgentSessionResult``, open to those that are newer than
/// this version.
public struct AnalyticsAgentStateAgentSessionResultOriginatingDirection: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `inbound`.
    @_alwaysEmitIntoClient public static var inbound: Self { "inbound" }
    /// `outbound`.
    @_alwaysEmitIntoClient public static var outbound: Self { "outbound" }
}

/// A value of `mediaType` of ``AnalyticsAgentStateAgentSessionResult``, open to those that are newer than this version.
public struct AnalyticsAgentStateAgentSessionResultMediaType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `callback`.
    @_alwaysEmitIntoClient public static var callback: Self { "callback" }
    /// `chat`.
    @_alwaysEmitIntoClient public static var chat: Self { "chat" }
    /// `cobrowse`.
    @_alwaysEmitIntoClient public static var cobrowse: Self { "cobrowse" }
    /// `email`.
    @_alwaysEmitIntoClient public static var email: Self { "email" }
    /// `internalmessage`.
    @_alwaysEmitIntoClient public static var internalmessage: Self { "internalmessage" }
    /// `message`.
    @_alwaysEmitIntoClient public static var message: Self { "message" }
    /// `screenmonitoring`.
    @_alwaysEmitIntoClient public static var screenmonitoring: Self { "screenmonitoring" }
    /// `screenshare`.
    @_alwaysEmitIntoClient public static var screenshare: Self { "screenshare" }
    /// `unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "unknown" }
    /// `video`.
    @_alwaysEmitIntoClient public static var video: Self { "video" }
    /// `voice`.
    @_alwaysEmitIntoClient public static var voice: Self { "voice" }
}

/// The schema `AnalyticsAgentStateCountsResponse`.
public typealias AnalyticsAgentStateCountsResponse = Model<AnalyticsAgentStateCountsResponseFields>

/// The properties of ``AnalyticsAgentStateCountsResponse``.
public struct AnalyticsAgentStateCountsResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `segmentCounts`.
    @_alwaysEmitIntoClient public var segmentCounts: Field<[AgentStateSegmentTypeCount]> { Field("segmentCounts") }
    /// `presenceCounts`.
    @_alwaysEmitIntoClient public var presenceCounts: Field<[AgentStatePresenceCount]> { Field("presenceCounts") }
    /// `routingStatusCounts`.
    @_alwaysEmitIntoClient public var routingStatusCounts: Field<[AgentStateRoutingStatusCount]> { Field("routingStatusCounts") }
    /// `isOutOfOfficeCounts`.
    @_alwaysEmitIntoClient public var isOutOfOfficeCounts: Field<[AgentStateIsOutOfOfficeCount]> { Field("isOutOfOfficeCounts") }
    /// `adherenceStateCounts`.
    @_alwaysEmitIntoClient public var adherenceStateCounts: Field<[AgentStateAdherenceStateCount]> { Field("adherenceStateCounts") }
    /// `scheduledActivityCategoryCounts`.
    @_alwaysEmitIntoClient public var scheduledActivityCategoryCounts: Field<[AgentStateActivityCategoryCount]> { Field("scheduledActivityCategoryCounts") }
    /// `actualActivityCategoryCounts`.
    @_alwaysEmitIntoClient public var actualActivityCategoryCounts: Field<[AgentStateActivityCategoryCount]> { Field("actualActivityCategoryCounts") }
}

/// The schema `AnalyticsAgentStateQueryResponse`.
public typealias AnalyticsAgentStateQueryResponse = Model<AnalyticsAgentStateQueryResponseFields>

/// The properties of ``AnalyticsAgentStateQueryResponse``.
public struct AnalyticsAgentStateQueryResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[AnalyticsAgentStateAgentResponse]> { Field("entities") }
}

/// The schema `AnalyticsDataRetentionResponse`.
public typealias AnalyticsDataRetentionResponse = Model<AnalyticsDataRetentionResponseFields>

/// The properties of ``AnalyticsDataRetentionResponse``.
public struct AnalyticsDataRetentionResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `retentionDays`.
    @_alwaysEmitIntoClient public var retentionDays: Field<Int> { Field("retentionDays") }
    /// `dateCreated`.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
}

/// The schema `AnalyticsReportingSettings`.
public typealias AnalyticsReportingSettings = Model<AnalyticsReportingSettingsFields>

/// The properties of ``AnalyticsReportingSettings``.
public struct AnalyticsReportingSettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `piiMaskingEnabled`.
    @_alwaysEmitIntoClient public var piiMaskingEnabled: Field<Bool> { Field("piiMaskingEnabled") }
    /// `queueAgentAccessObfuscation`.
    @_alwaysEmitIntoClient public var queueAgentAccessObfuscation: Field<Bool> { Field("queueAgentAccessObfuscation") }
    /// `myInteractionsPiiMaskingEnabled`.
    @_alwaysEmitIntoClient public var myInteractionsPiiMaskingEnabled: Field<Bool> { Field("myInteractionsPiiMaskingEnabled") }
}
