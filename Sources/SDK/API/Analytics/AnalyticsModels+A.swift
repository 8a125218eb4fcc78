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
    public var group: Field<[String: String]> { Field("group") }
    /// `data`.
    public var data: Field<[StatisticalResponse]> { Field("data") }
}

/// The schema `ActionAggregateQueryClause`.
public typealias ActionAggregateQueryClause = Model<ActionAggregateQueryClauseFields>

/// The properties of ``ActionAggregateQueryClause``.
public struct ActionAggregateQueryClauseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    public var type: Field<ActionAggregateQueryClauseType> { Field("type") }
    /// `predicates`, required.
    public var predicates: Field<[ActionAggregateQueryPredicate]> { Field("predicates") }
}

/// A value of `type` of ``ActionAggregateQueryClause``, open to those that are newer than this version.
public struct ActionAggregateQueryClauseType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `and`.
    public static var and: Self { "and" }
    /// `or`.
    public static var or: Self { "or" }
}

/// The schema `ActionAggregateQueryFilter`.
public typealias ActionAggregateQueryFilter = Model<ActionAggregateQueryFilterFields>

/// The properties of ``ActionAggregateQueryFilter``.
public struct ActionAggregateQueryFilterFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    public var type: Field<ActionAggregateQueryFilterType> { Field("type") }
    /// `clauses`.
    public var clauses: Field<[ActionAggregateQueryClause]> { Field("clauses") }
    /// `predicates`.
    public var predicates: Field<[ActionAggregateQueryPredicate]> { Field("predicates") }
}

/// A value of `type` of ``ActionAggregateQueryFilter``, open to those that are newer than this version.
public struct ActionAggregateQueryFilterType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `and`.
    public static var and: Self { "and" }
    /// `or`.
    public static var or: Self { "or" }
}

/// The schema `ActionAggregateQueryPredicate`.
public typealias ActionAggregateQueryPredicate = Model<ActionAggregateQueryPredicateFields>

/// The properties of ``ActionAggregateQueryPredicate``.
public struct ActionAggregateQueryPredicateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    public var type: Field<ActionAggregateQueryPredicateType> { Field("type") }
    /// `dimension`.
    public var dimension: Field<ActionAggregateQueryPredicateDimension> { Field("dimension") }
    /// `operator`.
    public var `operator`: Field<ActionAggregateQueryPredicateOperator> { Field("operator") }
    /// `value`.
    public var value: Field<String> { Field("value") }
    /// `range`.
    public var range: Field<NumericRange> { Field("range") }
}

/// A value of `type` of ``ActionAggregateQueryPredicate``, open to those that are newer than this version.
public struct ActionAggregateQueryPredicateType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `dimension`.
    public static var dimension: Self { "dimension" }
    /// `property`.
    public static var property: Self { "property" }
    /// `metric`.
    public static var metric: Self { "metric" }
}

/// A value of `dimension` of ``ActionAggregateQueryPredicate``, open to those that are newer than this version.
public struct ActionAggregateQueryPredicateDimension: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `actionCategory`.
    public static var actionCategory: Self { "actionCategory" }
    /// `actionId`.
    public static var actionId: Self { "actionId" }
    /// `actionName`.
    public static var actionName: Self { "actionName" }
    /// `correlationId`.
    public static var correlationId: Self { "correlationId" }
    /// `errorType`.
    public static var errorType: Self { "errorType" }
    /// `integrationId`.
    public static var integrationId: Self { "integrationId" }
    /// `integrationName`.
    public static var integrationName: Self { "integrationName" }
    /// `responseStatus`.
    public static var responseStatus: Self { "responseStatus" }
}

/// A value of `operator` of ``ActionAggregateQueryPredicate``, open to those that are newer than this version.
public struct ActionAggregateQueryPredicateOperator: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `matches`.
    public static var matches: Self { "matches" }
    /// `exists`.
    public static var exists: Self { "exists" }
    /// `notExists`.
    public static var notExists: Self { "notExists" }
}

/// The schema `ActionAggregateQueryResponse`.
public typealias ActionAggregateQueryResponse = Model<ActionAggregateQueryResponseFields>

/// The properties of ``ActionAggregateQueryResponse``.
public struct ActionAggregateQueryResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `results`.
    public var results: Field<[ActionAggregateDataContainer]> { Field("results") }
}

/// The schema `ActionAggregationQuery`.
public typealias ActionAggregationQuery = Model<ActionAggregationQueryFields>

/// The properties of ``ActionAggregationQuery``.
public struct ActionAggregationQueryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `interval`, required, an interval: two dates of ISO 8601 with `/` between them.
    public var interval: Field<String> { Field("interval") }
    /// `granularity`.
    public var granularity: Field<String> { Field("granularity") }
    /// `timeZone`.
    public var timeZone: Field<String> { Field("timeZone") }
    /// `groupBy`.
    public var groupBy: Field<[ActionAggregationQueryGroupBy]> { Field("groupBy") }
    /// `filter`.
    public var filter: Field<ActionAggregateQueryFilter> { Field("filter") }
    /// `metrics`, required.
    public var metrics: Field<[ActionAggregationQueryMetrics]> { Field("metrics") }
    /// `flattenMultivaluedDimensions`.
    public var flattenMultivaluedDimensions: Field<Bool> { Field("flattenMultivaluedDimensions") }
    /// `views`.
    public var views: Field<[ActionAggregationView]> { Field("views") }
    /// `alternateTimeDimension`.
    public var alternateTimeDimension: Field<ActionAggregationQueryAlternateTimeDimension> { Field("alternateTimeDimension") }
}

/// A value of `groupBy` of ``ActionAggregationQuery``, open to those that are newer than this version.
public struct ActionAggregationQueryGroupBy: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `actionCategory`.
    public static var actionCategory: Self { "actionCategory" }
    /// `actionId`.
    public static var actionId: Self { "actionId" }
    /// `actionName`.
    public static var actionName: Self { "actionName" }
    /// `correlationId`.
    public static var correlationId: Self { "correlationId" }
    /// `errorType`.
    public static var errorType: Self { "errorType" }
    /// `integrationId`.
    public static var integrationId: Self { "integrationId" }
    /// `integrationName`.
    public static var integrationName: Self { "integrationName" }
    /// `responseStatus`.
    public static var responseStatus: Self { "responseStatus" }
}

/// A value of `metrics` of ``ActionAggregationQuery``, open to those that are newer than this version.
public struct ActionAggregationQueryMetrics: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `tTotalExecution`.
    public static var tTotalExecution: Self { "tTotalExecution" }
}

/// A value of `alternateTimeDimension` of ``ActionAggregationQuery``, open to those that are newer than this version.
public struct ActionAggregationQueryAlternateTimeDimension: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `eventTime`.
    public static var eventTime: Self { "eventTime" }
}

/// The schema `ActionAggregationView`.
public typealias ActionAggregationView = Model<ActionAggregationViewFields>

/// The properties of ``ActionAggregationView``.
public struct ActionAggregationViewFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `target`, required.
    public var target: Field<ActionAggregationViewTarget> { Field("target") }
    /// `name`, required.
    public var name: Field<String> { Field("name") }
    /// `function`, required.
    public var function: Field<ActionAggregationViewFunction> { Field("function") }
    /// `range`.
    public var range: Field<AggregationRange> { Field("range") }
}

/// A value of `target` of ``ActionAggregationView``, open to those that are newer than this version.
public struct ActionAggregationViewTarget: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `tTotalExecution`.
    public static var tTotalExecution: Self { "tTotalExecution" }
}

/// A value of `function` of ``ActionAggregationView``, open to those that are newer than this version.
public struct ActionAggregationViewFunction: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `rangeBound`.
    public static var rangeBound: Self { "rangeBound" }
}

/// The schema `ActionAsyncAggregateQueryResponse`.
public typealias ActionAsyncAggregateQueryResponse = Model<ActionAsyncAggregateQueryResponseFields>

/// The properties of ``ActionAsyncAggregateQueryResponse``.
public struct ActionAsyncAggregateQueryResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `results`.
    public var results: Field<[ActionAggregateDataContainer]> { Field("results") }
    /// `cursor`.
    public var cursor: Field<String> { Field("cursor") }
}

/// The schema `ActionAsyncAggregationQuery`.
public typealias ActionAsyncAggregationQuery = Model<ActionAsyncAggregationQueryFields>

/// The properties of ``ActionAsyncAggregationQuery``.
public struct ActionAsyncAggregationQueryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `interval`, required, an interval: two dates of ISO 8601 with `/` between them.
    public var interval: Field<String> { Field("interval") }
    /// `granularity`.
    public var granularity: Field<String> { Field("granularity") }
    /// `timeZone`.
    public var timeZone: Field<String> { Field("timeZone") }
    /// `groupBy`.
    public var groupBy: Field<[ActionAsyncAggregationQueryGroupBy]> { Field("groupBy") }
    /// `filter`.
    public var filter: Field<ActionAggregateQueryFilter> { Field("filter") }
    /// `metrics`, required.
    public var metrics: Field<[ActionAsyncAggregationQueryMetrics]> { Field("metrics") }
    /// `flattenMultivaluedDimensions`.
    public var flattenMultivaluedDimensions: Field<Bool> { Field("flattenMultivaluedDimensions") }
    /// `views`.
    public var views: Field<[ActionAggregationView]> { Field("views") }
    /// `alternateTimeDimension`.
    public var alternateTimeDimension: Field<ActionAsyncAggregationQueryAlternateTimeDimension> { Field("alternateTimeDimension") }
    /// `pageSize`.
    public var pageSize: Field<Int> { Field("pageSize") }
}

/// A value of `groupBy` of ``ActionAsyncAggregationQuery``, open to those that are newer than this version.
public struct ActionAsyncAggregationQueryGroupBy: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `actionCategory`.
    public static var actionCategory: Self { "actionCategory" }
    /// `actionId`.
    public static var actionId: Self { "actionId" }
    /// `actionName`.
    public static var actionName: Self { "actionName" }
    /// `correlationId`.
    public static var correlationId: Self { "correlationId" }
    /// `errorType`.
    public static var errorType: Self { "errorType" }
    /// `integrationId`.
    public static var integrationId: Self { "integrationId" }
    /// `integrationName`.
    public static var integrationName: Self { "integrationName" }
    /// `responseStatus`.
    public static var responseStatus: Self { "responseStatus" }
}

/// A value of `metrics` of ``ActionAsyncAggregationQuery``, open to those that are newer than this version.
public struct ActionAsyncAggregationQueryMetrics: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `tTotalExecution`.
    public static var tTotalExecution: Self { "tTotalExecution" }
}

/// A value of `alternateTimeDimension` of ``ActionAsyncAggregationQuery``, open to those that are newer than this
/// version.
public struct ActionAsyncAggregationQueryAlternateTimeDimension: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `eventTime`.
    public static var eventTime: Self { "eventTime" }
}

/// The schema `AgentCopilotAggregateDataContainer`.
public typealias AgentCopilotAggregateDataContainer = Model<AgentCopilotAggregateDataContainerFields>

/// The properties of ``AgentCopilotAggregateDataContainer``.
public struct AgentCopilotAggregateDataContainerFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `group`.
    public var group: Field<[String: String]> { Field("group") }
    /// `data`.
    public var data: Field<[StatisticalResponse]> { Field("data") }
}

/// The schema `AgentCopilotAggregateQueryClause`.
public typealias AgentCopilotAggregateQueryClause = Model<AgentCopilotAggregateQueryClauseFields>

/// The properties of ``AgentCopilotAggregateQueryClause``.
public struct AgentCopilotAggregateQueryClauseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    public var type: Field<AgentCopilotAggregateQueryClauseType> { Field("type") }
    /// `predicates`, required.
    public var predicates: Field<[AgentCopilotAggregateQueryPredicate]> { Field("predicates") }
}

/// A value of `type` of ``AgentCopilotAggregateQueryClause``, open to those that are newer than this version.
public struct AgentCopilotAggregateQueryClauseType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `and`.
    public static var and: Self { "and" }
    /// `or`.
    public static var or: Self { "or" }
}

/// The schema `AgentCopilotAggregateQueryFilter`.
public typealias AgentCopilotAggregateQueryFilter = Model<AgentCopilotAggregateQueryFilterFields>

/// The properties of ``AgentCopilotAggregateQueryFilter``.
public struct AgentCopilotAggregateQueryFilterFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    public var type: Field<AgentCopilotAggregateQueryFilterType> { Field("type") }
    /// `clauses`.
    public var clauses: Field<[AgentCopilotAggregateQueryClause]> { Field("clauses") }
    /// `predicates`.
    public var predicates: Field<[AgentCopilotAggregateQueryPredicate]> { Field("predicates") }
}

/// A value of `type` of ``AgentCopilotAggregateQueryFilter``, open to those that are newer than this version.
public struct AgentCopilotAggregateQueryFilterType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `and`.
    public static var and: Self { "and" }
    /// `or`.
    public static var or: Self { "or" }
}

/// The schema `AgentCopilotAggregateQueryPredicate`.
public typealias AgentCopilotAggregateQueryPredicate = Model<AgentCopilotAggregateQueryPredicateFields>

/// The properties of ``AgentCopilotAggregateQueryPredicate``.
public struct AgentCopilotAggregateQueryPredicateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    public var type: Field<AgentCopilotAggregateQueryPredicateType> { Field("type") }
    /// `dimension`.
    public var dimension: Field<AgentCopilotAggregateQueryPredicateDimension> { Field("dimension") }
    /// `operator`.
    public var `operator`: Field<AgentCopilotAggregateQueryPredicateOperator> { Field("operator") }
    /// `value`.
    public var value: Field<String> { Field("value") }
    /// `range`.
    public var range: Field<NumericRange> { Field("range") }
}

/// A value of `type` of ``AgentCopilotAggregateQueryPredicate``, open to those that are newer than this version.
public struct AgentCopilotAggregateQueryPredicateType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `dimension`.
    public static var dimension: Self { "dimension" }
    /// `property`.
    public static var property: Self { "property" }
    /// `metric`.
    public static var metric: Self { "metric" }
}

/// A value of `dimension` of ``AgentCopilotAggregateQueryPredicate``, open to those that are newer than this version.
public struct AgentCopilotAggregateQueryPredicateDimension: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `agentAssistantId`.
    public static var agentAssistantId: Self { "agentAssistantId" }
    /// `cannedResponseId`.
    public static var cannedResponseId: Self { "cannedResponseId" }
    /// `cannedResponseLibraryId`.
    public static var cannedResponseLibraryId: Self { "cannedResponseLibraryId" }
    /// `chunkCount`.
    public static var chunkCount: Self { "chunkCount" }
    /// `conversationId`.
    public static var conversationId: Self { "conversationId" }
    /// `engagementType`.
    public static var engagementType: Self { "engagementType" }
    /// `externalContactId`.
    public static var externalContactId: Self { "externalContactId" }
    /// `feedbackRating`.
    public static var feedbackRating: Self { "feedbackRating" }
    /// `hasAnswerHighlight`.
    public static var hasAnswerHighlight: Self { "hasAnswerHighlight" }
    /// `hasGeneratedAnswer`.
    public static var hasGeneratedAnswer: Self { "hasGeneratedAnswer" }
    /// `knowledgeBaseDocumentId`.
    public static var knowledgeBaseDocumentId: Self { "knowledgeBaseDocumentId" }
    /// `knowledgeBaseDocumentVersionId`.
    public static var knowledgeBaseDocumentVersionId: Self { "knowledgeBaseDocumentVersionId" }
    /// `knowledgeSettingId`.
    public static var knowledgeSettingId: Self { "knowledgeSettingId" }
    /// `mediaType`.
    public static var mediaType: Self { "mediaType" }
    /// `messageId`.
    public static var messageId: Self { "messageId" }
    /// `queueId`.
    public static var queueId: Self { "queueId" }
    /// `scriptId`.
    public static var scriptId: Self { "scriptId" }
    /// `scriptPageId`.
    public static var scriptPageId: Self { "scriptPageId" }
    /// `searchId`.
    public static var searchId: Self { "searchId" }
    /// `state`.
    public static var state: Self { "state" }
    /// `suggestionId`.
    public static var suggestionId: Self { "suggestionId" }
    /// `suggestionType`.
    public static var suggestionType: Self { "suggestionType" }
    /// `triggerType`.
    public static var triggerType: Self { "triggerType" }
    /// `userId`.
    public static var userId: Self { "userId" }
    /// `utteranceId`.
    public static var utteranceId: Self { "utteranceId" }
}

/// A value of `operator` of ``AgentCopilotAggregateQueryPredicate``, open to those that are newer than this version.
public struct AgentCopilotAggregateQueryPredicateOperator: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `matches`.
    public static var matches: Self { "matches" }
    /// `exists`.
    public static var exists: Self { "exists" }
    /// `notExists`.
    public static var notExists: Self { "notExists" }
}

/// The schema `AgentCopilotAggregateQueryResponse`.
public typealias AgentCopilotAggregateQueryResponse = Model<AgentCopilotAggregateQueryResponseFields>

/// The properties of ``AgentCopilotAggregateQueryResponse``.
public struct AgentCopilotAggregateQueryResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `results`.
    public var results: Field<[AgentCopilotAggregateDataContainer]> { Field("results") }
}

/// The schema `AgentCopilotAggregationQuery`.
public typealias AgentCopilotAggregationQuery = Model<AgentCopilotAggregationQueryFields>

/// The properties of ``AgentCopilotAggregationQuery``.
public struct AgentCopilotAggregationQueryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `interval`, required, an interval: two dates of ISO 8601 with `/` between them.
    public var interval: Field<String> { Field("interval") }
    /// `granularity`.
    public var granularity: Field<String> { Field("granularity") }
    /// `timeZone`.
    public var timeZone: Field<String> { Field("timeZone") }
    /// `groupBy`.
    public var groupBy: Field<[AgentCopilotAggregationQueryGroupBy]> { Field("groupBy") }
    /// `filter`.
    public var filter: Field<AgentCopilotAggregateQueryFilter> { Field("filter") }
    /// `metrics`, required.
    public var metrics: Field<[AgentCopilotAggregationQueryMetrics]> { Field("metrics") }
    /// `flattenMultivaluedDimensions`.
    public var flattenMultivaluedDimensions: Field<Bool> { Field("flattenMultivaluedDimensions") }
    /// `views`.
    public var views: Field<[AgentCopilotAggregationView]> { Field("views") }
    /// `alternateTimeDimension`.
    public var alternateTimeDimension: Field<AgentCopilotAggregationQueryAlternateTimeDimension> { Field("alternateTimeDimension") }
    /// `queryType`.
    public var queryType: Field<AgentCopilotAggregationQueryQueryType> { Field("queryType") }
    /// `sortMetric`.
    public var sortMetric: Field<AgentCopilotAggregationSort> { Field("sortMetric") }
    /// `limit`.
    public var limit: Field<Int> { Field("limit") }
}

/// A value of `groupBy` of ``AgentCopilotAggregationQuery``, open to those that are newer than this version.
public struct AgentCopilotAggregationQueryGroupBy: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `agentAssistantId`.
    public static var agentAssistantId: Self { "agentAssistantId" }
    /// `cannedResponseId`.
    public static var cannedResponseId: Self { "cannedResponseId" }
    /// `cannedResponseLibraryId`.
    public static var cannedResponseLibraryId: Self { "cannedResponseLibraryId" }
    /// `chunkCount`.
    public static var chunkCount: Self { "chunkCount" }
    /// `conversationId`.
    public static var conversationId: Self { "conversationId" }
    /// `engagementType`.
    public static var engagementType: Self { "engagementType" }
    /// `externalContactId`.
    public static var externalContactId: Self { "externalContactId" }
    /// `feedbackRating`.
    public static var feedbackRating: Self { "feedbackRating" }
    /// `hasAnswerHighlight`.
    public static var hasAnswerHighlight: Self { "hasAnswerHighlight" }
    /// `hasGeneratedAnswer`.
    public static var hasGeneratedAnswer: Self { "hasGeneratedAnswer" }
    /// `knowledgeBaseDocumentId`.
    public static var knowledgeBaseDocumentId: Self { "knowledgeBaseDocumentId" }
    /// `knowledgeBaseDocumentVersionId`.
    public static var knowledgeBaseDocumentVersionId: Self { "knowledgeBaseDocumentVersionId" }
    /// `knowledgeSettingId`.
    public static var knowledgeSettingId: Self { "knowledgeSettingId" }
    /// `mediaType`.
    public static var mediaType: Self { "mediaType" }
    /// `messageId`.
    public static var messageId: Self { "messageId" }
    /// `queueId`.
    public static var queueId: Self { "queueId" }
    /// `scriptId`.
    public static var scriptId: Self { "scriptId" }
    /// `scriptPageId`.
    public static var scriptPageId: Self { "scriptPageId" }
    /// `searchId`.
    public static var searchId: Self { "searchId" }
    /// `state`.
    public static var state: Self { "state" }
    /// `suggestionId`.
    public static var suggestionId: Self { "suggestionId" }
    /// `suggestionType`.
    public static var suggestionType: Self { "suggestionType" }
    /// `triggerType`.
    public static var triggerType: Self { "triggerType" }
    /// `userId`.
    public static var userId: Self { "userId" }
    /// `utteranceId`.
    public static var utteranceId: Self { "utteranceId" }
}

/// A value of `metrics` of ``AgentCopilotAggregationQuery``, open to those that are newer than this version.
public struct AgentCopilotAggregationQueryMetrics: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `nCannedResponseSuggestions`.
    public static var nCannedResponseSuggestions: Self { "nCannedResponseSuggestions" }
    /// `nDistinctConversations`.
    public static var nDistinctConversations: Self { "nDistinctConversations" }
    /// `nDistinctSuggestions`.
    public static var nDistinctSuggestions: Self { "nDistinctSuggestions" }
    /// `nKnowledgeAnswerSuggestions`.
    public static var nKnowledgeAnswerSuggestions: Self { "nKnowledgeAnswerSuggestions" }
    /// `nKnowledgeArticleSuggestions`.
    public static var nKnowledgeArticleSuggestions: Self { "nKnowledgeArticleSuggestions" }
    /// `nKnowledgeSearchSuggestions`.
    public static var nKnowledgeSearchSuggestions: Self { "nKnowledgeSearchSuggestions" }
    /// `nScriptSuggestions`.
    public static var nScriptSuggestions: Self { "nScriptSuggestions" }
}

/// A value of `alternateTimeDimension` of ``AgentCopilotAggregationQuery``, open to those that are newer than this
/// version.
public struct AgentCopilotAggregationQueryAlternateTimeDimension: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `eventTime`.
    public static var eventTime: Self { "eventTime" }
}

/// A value of `queryType` of ``AgentCopilotAggregationQuery``, open to those that are newer than this version.
public struct AgentCopilotAggregationQueryQueryType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `bottomN`.
    public static var bottomN: Self { "bottomN" }
    /// `groupBy`.
    public static var groupBy: Self { "groupBy" }
    /// `topN`.
    public static var topN: Self { "topN" }
}

/// The schema `AgentCopilotAggregationSort`.
public typealias AgentCopilotAggregationSort = Model<AgentCopilotAggregationSortFields>

/// The properties of ``AgentCopilotAggregationSort``.
public struct AgentCopilotAggregationSortFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    public var name: Field<AgentCopilotAggregationSortName> { Field("name") }
    /// `function`, required.
    public var function: Field<AgentCopilotAggregationSortFunction> { Field("function") }
}

/// A value of `name` of ``AgentCopilotAggregationSort``, open to those that are newer than this version.
public struct AgentCopilotAggregationSortName: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `nCannedResponseSuggestions`.
    public static var nCannedResponseSuggestions: Self { "nCannedResponseSuggestions" }
    /// `nDistinctConversations`.
    public static var nDistinctConversations: Self { "nDistinctConversations" }
    /// `nDistinctSuggestions`.
    public static var nDistinctSuggestions: Self { "nDistinctSuggestions" }
    /// `nKnowledgeAnswerSuggestions`.
    public static var nKnowledgeAnswerSuggestions: Self { "nKnowledgeAnswerSuggestions" }
    /// `nKnowledgeArticleSuggestions`.
    public static var nKnowledgeArticleSuggestions: Self { "nKnowledgeArticleSuggestions" }
    /// `nKnowledgeSearchSuggestions`.
    public static var nKnowledgeSearchSuggestions: Self { "nKnowledgeSearchSuggestions" }
    /// `nScriptSuggestions`.
    public static var nScriptSuggestions: Self { "nScriptSuggestions" }
}

/// A value of `function` of ``AgentCopilotAggregationSort``, open to those that are newer than this version.
public struct AgentCopilotAggregationSortFunction: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `average`.
    public static var average: Self { "average" }
    /// `count`.
    public static var count: Self { "count" }
    /// `max`.
    public static var max: Self { "max" }
    /// `min`.
    public static var min: Self { "min" }
    /// `sum`.
    public static var sum: Self { "sum" }
}

/// The schema `AgentCopilotAggregationView`.
public typealias AgentCopilotAggregationView = Model<AgentCopilotAggregationViewFields>

/// The properties of ``AgentCopilotAggregationView``.
public struct AgentCopilotAggregationViewFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `target`, required.
    public var target: Field<AgentCopilotAggregationViewTarget> { Field("target") }
    /// `name`, required.
    public var name: Field<String> { Field("name") }
    /// `function`, required.
    public var function: Field<AgentCopilotAggregationViewFunction> { Field("function") }
    /// `range`.
    public var range: Field<AggregationRange> { Field("range") }
}

/// A value of `target` of ``AgentCopilotAggregationView``, open to those that are newer than this version.
public struct AgentCopilotAggregationViewTarget: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `nCannedResponseSuggestions`.
    public static var nCannedResponseSuggestions: Self { "nCannedResponseSuggestions" }
    /// `nDistinctConversations`.
    public static var nDistinctConversations: Self { "nDistinctConversations" }
    /// `nDistinctSuggestions`.
    public static var nDistinctSuggestions: Self { "nDistinctSuggestions" }
    /// `nKnowledgeAnswerSuggestions`.
    public static var nKnowledgeAnswerSuggestions: Self { "nKnowledgeAnswerSuggestions" }
    /// `nKnowledgeArticleSuggestions`.
    public static var nKnowledgeArticleSuggestions: Self { "nKnowledgeArticleSuggestions" }
    /// `nKnowledgeSearchSuggestions`.
    public static var nKnowledgeSearchSuggestions: Self { "nKnowledgeSearchSuggestions" }
    /// `nScriptSuggestions`.
    public static var nScriptSuggestions: Self { "nScriptSuggestions" }
}

/// A value of `function` of ``AgentCopilotAggregationView``, open to those that are newer than this version.
public struct AgentCopilotAggregationViewFunction: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `rangeBound`.
    public static var rangeBound: Self { "rangeBound" }
}

/// The schema `AgentCopilotAsyncAggregateQueryResponse`.
public typealias AgentCopilotAsyncAggregateQueryResponse = Model<AgentCopilotAsyncAggregateQueryResponseFields>

/// The properties of ``AgentCopilotAsyncAggregateQueryResponse``.
public struct AgentCopilotAsyncAggregateQueryResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `results`.
    public var results: Field<[AgentCopilotAggregateDataContainer]> { Field("results") }
    /// `cursor`.
    public var cursor: Field<String> { Field("cursor") }
}

/// The schema `AgentCopilotAsyncAggregationQuery`.
public typealias AgentCopilotAsyncAggregationQuery = Model<AgentCopilotAsyncAggregationQueryFields>

/// The properties of ``AgentCopilotAsyncAggregationQuery``.
public struct AgentCopilotAsyncAggregationQueryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `interval`, required, an interval: two dates of ISO 8601 with `/` between them.
    public var interval: Field<String> { Field("interval") }
    /// `granularity`.
    public var granularity: Field<String> { Field("granularity") }
    /// `timeZone`.
    public var timeZone: Field<String> { Field("timeZone") }
    /// `groupBy`.
    public var groupBy: Field<[AgentCopilotAsyncAggregationQueryGroupBy]> { Field("groupBy") }
    /// `filter`.
    public var filter: Field<AgentCopilotAggregateQueryFilter> { Field("filter") }
    /// `metrics`, required.
    public var metrics: Field<[AgentCopilotAsyncAggregationQueryMetrics]> { Field("metrics") }
    /// `flattenMultivaluedDimensions`.
    public var flattenMultivaluedDimensions: Field<Bool> { Field("flattenMultivaluedDimensions") }
    /// `views`.
    public var views: Field<[AgentCopilotAggregationView]> { Field("views") }
    /// `alternateTimeDimension`.
    public var alternateTimeDimension: Field<AgentCopilotAsyncAggregationQueryAlternateTimeDimension> { Field("alternateTimeDimension") }
    /// `queryType`.
    public var queryType: Field<AgentCopilotAsyncAggregationQueryQueryType> { Field("queryType") }
    /// `sortMetric`.
    public var sortMetric: Field<AgentCopilotAggregationSort> { Field("sortMetric") }
    /// `limit`.
    public var limit: Field<Int> { Field("limit") }
    /// `pageSize`.
    public var pageSize: Field<Int> { Field("pageSize") }
}

/// A value of `groupBy` of ``AgentCopilotAsyncAggregationQuery``, open to those that are newer than this version.
public struct AgentCopilotAsyncAggregationQueryGroupBy: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `agentAssistantId`.
    public static var agentAssistantId: Self { "agentAssistantId" }
    /// `cannedResponseId`.
    public static var cannedResponseId: Self { "cannedResponseId" }
    /// `cannedResponseLibraryId`.
    public static var cannedResponseLibraryId: Self { "cannedResponseLibraryId" }
    /// `chunkCount`.
    public static var chunkCount: Self { "chunkCount" }
    /// `conversationId`.
    public static var conversationId: Self { "conversationId" }
    /// `engagementType`.
    public static var engagementType: Self { "engagementType" }
    /// `externalContactId`.
    public static var externalContactId: Self { "externalContactId" }
    /// `feedbackRating`.
    public static var feedbackRating: Self { "feedbackRating" }
    /// `hasAnswerHighlight`.
    public static var hasAnswerHighlight: Self { "hasAnswerHighlight" }
    /// `hasGeneratedAnswer`.
    public static var hasGeneratedAnswer: Self { "hasGeneratedAnswer" }
    /// `knowledgeBaseDocumentId`.
    public static var knowledgeBaseDocumentId: Self { "knowledgeBaseDocumentId" }
    /// `knowledgeBaseDocumentVersionId`.
    public static var knowledgeBaseDocumentVersionId: Self { "knowledgeBaseDocumentVersionId" }
    /// `knowledgeSettingId`.
    public static var knowledgeSettingId: Self { "knowledgeSettingId" }
    /// `mediaType`.
    public static var mediaType: Self { "mediaType" }
    /// `messageId`.
    public static var messageId: Self { "messageId" }
    /// `queueId`.
    public static var queueId: Self { "queueId" }
    /// `scriptId`.
    public static var scriptId: Self { "scriptId" }
    /// `scriptPageId`.
    public static var scriptPageId: Self { "scriptPageId" }
    /// `searchId`.
    public static var searchId: Self { "searchId" }
    /// `state`.
    public static var state: Self { "state" }
    /// `suggestionId`.
    public static var suggestionId: Self { "suggestionId" }
    /// `suggestionType`.
    public static var suggestionType: Self { "suggestionType" }
    /// `triggerType`.
    public static var triggerType: Self { "triggerType" }
    /// `userId`.
    public static var userId: Self { "userId" }
    /// `utteranceId`.
    public static var utteranceId: Self { "utteranceId" }
}

/// A value of `metrics` of ``AgentCopilotAsyncAggregationQuery``, open to those that are newer than this version.
public struct AgentCopilotAsyncAggregationQueryMetrics: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `nCannedResponseSuggestions`.
    public static var nCannedResponseSuggestions: Self { "nCannedResponseSuggestions" }
    /// `nDistinctConversations`.
    public static var nDistinctConversations: Self { "nDistinctConversations" }
    /// `nDistinctSuggestions`.
    public static var nDistinctSuggestions: Self { "nDistinctSuggestions" }
    /// `nKnowledgeAnswerSuggestions`.
    public static var nKnowledgeAnswerSuggestions: Self { "nKnowledgeAnswerSuggestions" }
    /// `nKnowledgeArticleSuggestions`.
    public static var nKnowledgeArticleSuggestions: Self { "nKnowledgeArticleSuggestions" }
    /// `nKnowledgeSearchSuggestions`.
    public static var nKnowledgeSearchSuggestions: Self { "nKnowledgeSearchSuggestions" }
    /// `nScriptSuggestions`.
    public static var nScriptSuggestions: Self { "nScriptSuggestions" }
}

/// A value of `alternateTimeDimension` of ``AgentCopilotAsyncAggregationQuery``, open to those that are newer than this
/// version.
public struct AgentCopilotAsyncAggregationQueryAlternateTimeDimension: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `eventTime`.
    public static var eventTime: Self { "eventTime" }
}

/// A value of `queryType` of ``AgentCopilotAsyncAggregationQuery``, open to those that are newer than this version.
public struct AgentCopilotAsyncAggregationQueryQueryType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `bottomN`.
    public static var bottomN: Self { "bottomN" }
    /// `groupBy`.
    public static var groupBy: Self { "groupBy" }
    /// `topN`.
    public static var topN: Self { "topN" }
}

/// The schema `AgentStateActivityCategoryCount`.
public typealias AgentStateActivityCategoryCount = Model<AgentStateActivityCategoryCountFields>

/// The properties of ``AgentStateActivityCategoryCount``.
public struct AgentStateActivityCategoryCountFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `activityCategory`.
    public var activityCategory: Field<AgentStateActivityCategoryCountActivityCategory> { Field("activityCategory") }
    /// `count`.
    public var count: Field<Int> { Field("count") }
}

/// A value of `activityCategory` of ``AgentStateActivityCategoryCount``, open to those that are newer than this
/// version.
public struct AgentStateActivityCategoryCountActivityCategory: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `OnQueueWork`.
    public static var onQueueWork: Self { "OnQueueWork" }
    /// `Break`.
    public static var `break`: Self { "Break" }
    /// `Meal`.
    public static var meal: Self { "Meal" }
    /// `Meeting`.
    public static var meeting: Self { "Meeting" }
    /// `OffQueueWork`.
    public static var offQueueWork: Self { "OffQueueWork" }
    /// `TimeOff`.
    public static var timeOff: Self { "TimeOff" }
    /// `Training`.
    public static var training: Self { "Training" }
    /// `Unavailable`.
    public static var unavailable: Self { "Unavailable" }
    /// `Unscheduled`.
    public static var unscheduled: Self { "Unscheduled" }
    /// `Unknown`.
    public static var unknown: Self { "Unknown" }
}

/// The schema `AgentStateAdherenceStateCount`.
public typealias AgentStateAdherenceStateCount = Model<AgentStateAdherenceStateCountFields>

/// The properties of ``AgentStateAdherenceStateCount``.
public struct AgentStateAdherenceStateCountFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `adherenceState`.
    public var adherenceState: Field<AgentStateAdherenceStateCountAdherenceState> { Field("adherenceState") }
    /// `count`.
    public var count: Field<Int> { Field("count") }
}

/// A value of `adherenceState` of ``AgentStateAdherenceStateCount``, open to those that are newer than this version.
public struct AgentStateAdherenceStateCountAdherenceState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `InAdherence`.
    public static var inAdherence: Self { "InAdherence" }
    /// `OutOfAdherence`.
    public static var outOfAdherence: Self { "OutOfAdherence" }
    /// `Unscheduled`.
    public static var unscheduled: Self { "Unscheduled" }
    /// `Unknown`.
    public static var unknown: Self { "Unknown" }
    /// `Ignored`.
    public static var ignored: Self { "Ignored" }
    /// `Explained`.
    public static var explained: Self { "Explained" }
}

/// The schema `AgentStateAgentQueryClause`.
public typealias AgentStateAgentQueryClause = Model<AgentStateAgentQueryClauseFields>

/// The properties of ``AgentStateAgentQueryClause``.
public struct AgentStateAgentQueryClauseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    public var type: Field<AgentStateAgentQueryClauseType> { Field("type") }
    /// `predicates`, required.
    public var predicates: Field<[AgentStateAgentQueryPredicate]> { Field("predicates") }
}

/// A value of `type` of ``AgentStateAgentQueryClause``, open to those that are newer than this version.
public struct AgentStateAgentQueryClauseType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `and`.
    public static var and: Self { "and" }
    /// `or`.
    public static var or: Self { "or" }
}

/// The schema `AgentStateAgentQueryPredicate`.
public typealias AgentStateAgentQueryPredicate = Model<AgentStateAgentQueryPredicateFields>

/// The properties of ``AgentStateAgentQueryPredicate``.
public struct AgentStateAgentQueryPredicateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `dimension`, required.
    public var dimension: Field<AgentStateAgentQueryPredicateDimension> { Field("dimension") }
    /// `value`, required.
    public var value: Field<String> { Field("value") }
}

/// A value of `dimension` of ``AgentStateAgentQueryPredicate``, open to those that are newer than this version.
public struct AgentStateAgentQueryPredicateDimension: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `activeQueueId`.
    public static var activeQueueId: Self { "activeQueueId" }
    /// `inactiveQueueId`.
    public static var inactiveQueueId: Self { "inactiveQueueId" }
    /// `queueId`.
    public static var queueId: Self { "queueId" }
    /// `assignedSkillId`.
    public static var assignedSkillId: Self { "assignedSkillId" }
    /// `assignedLanguageId`.
    public static var assignedLanguageId: Self { "assignedLanguageId" }
    /// `divisionId`.
    public static var divisionId: Self { "divisionId" }
    /// `userId`.
    public static var userId: Self { "userId" }
    /// `managerId`.
    public static var managerId: Self { "managerId" }
    /// `systemPresence`.
    public static var systemPresence: Self { "systemPresence" }
    /// `organizationPresenceId`.
    public static var organizationPresenceId: Self { "organizationPresenceId" }
    /// `routingStatus`.
    public static var routingStatus: Self { "routingStatus" }
    /// `isOutOfOffice`.
    public static var isOutOfOffice: Self { "isOutOfOffice" }
    /// `online`.
    public static var online: Self { "online" }
    /// `teamId`.
    public static var teamId: Self { "teamId" }
    /// `managementUnitId`.
    public static var managementUnitId: Self { "managementUnitId" }
    /// `businessUnitId`.
    public static var businessUnitId: Self { "businessUnitId" }
    /// `adherenceState`.
    public static var adherenceState: Self { "adherenceState" }
    /// `adherenceImpact`.
    public static var adherenceImpact: Self { "adherenceImpact" }
    /// `scheduledActivityCodeId`.
    public static var scheduledActivityCodeId: Self { "scheduledActivityCodeId" }
    /// `scheduledActivityCategory`.
    public static var scheduledActivityCategory: Self { "scheduledActivityCategory" }
    /// `actualActivityCategory`.
    public static var actualActivityCategory: Self { "actualActivityCategory" }
}

/// The schema `AgentStateCountsRequest`.
public typealias AgentStateCountsRequest = Model<AgentStateCountsRequestFields>

/// The properties of ``AgentStateCountsRequest``.
public struct AgentStateCountsRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `userFilter`.
    public var userFilter: Field<AgentStateUserFilter> { Field("userFilter") }
    /// `sessionFilter`.
    public var sessionFilter: Field<AgentStateSessionFilter> { Field("sessionFilter") }
}

/// The schema `AgentStateIsOutOfOfficeCount`.
public typealias AgentStateIsOutOfOfficeCount = Model<AgentStateIsOutOfOfficeCountFields>

/// The properties of ``AgentStateIsOutOfOfficeCount``.
public struct AgentStateIsOutOfOfficeCountFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `isOutOfOffice`.
    public var isOutOfOffice: Field<Bool> { Field("isOutOfOffice") }
    /// `count`.
    public var count: Field<Int> { Field("count") }
}

/// The schema `AgentStatePresenceCount`.
public typealias AgentStatePresenceCount = Model<AgentStatePresenceCountFields>

/// The properties of ``AgentStatePresenceCount``.
public struct AgentStatePresenceCountFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `systemPresence`.
    public var systemPresence: Field<AgentStatePresenceCountSystemPresence> { Field("systemPresence") }
    /// `organizationPresenceId`.
    public var organizationPresenceId: Field<String> { Field("organizationPresenceId") }
    /// `count`.
    public var count: Field<Int> { Field("count") }
}

/// A value of `systemPresence` of ``AgentStatePresenceCount``, open to those that are newer than this version.
public struct AgentStatePresenceCountSystemPresence: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UNKNOWN`.
    public static var unknown: Self { "UNKNOWN" }
    /// `AVAILABLE`.
    public static var available: Self { "AVAILABLE" }
    /// `AWAY`.
    public static var away: Self { "AWAY" }
    /// `BUSY`.
    public static var busy: Self { "BUSY" }
    /// `OFFLINE`.
    public static var offline: Self { "OFFLINE" }
    /// `IDLE`.
    public static var idle: Self { "IDLE" }
    /// `ON_QUEUE`.
    public static var onQueue: Self { "ON_QUEUE" }
    /// `MEAL`.
    public static var meal: Self { "MEAL" }
    /// `TRAINING`.
    public static var training: Self { "TRAINING" }
    /// `MEETING`.
    public static var meeting: Self { "MEETING" }
    /// `BREAK`.
    public static var `break`: Self { "BREAK" }
}

/// The schema `AgentStateQueryRequest`.
public typealias AgentStateQueryRequest = Model<AgentStateQueryRequestFields>

/// The properties of ``AgentStateQueryRequest``.
public struct AgentStateQueryRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `userFilter`.
    public var userFilter: Field<AgentStateUserFilter> { Field("userFilter") }
    /// `sessionFilter`.
    public var sessionFilter: Field<AgentStateSessionFilter> { Field("sessionFilter") }
    /// `userOrderBy`.
    public var userOrderBy: Field<AgentStateQueryRequestUserOrderBy> { Field("userOrderBy") }
    /// `userOrder`.
    public var userOrder: Field<AgentStateQueryRequestUserOrder> { Field("userOrder") }
    /// `sessionOrderBy`.
    public var sessionOrderBy: Field<AgentStateQueryRequestSessionOrderBy> { Field("sessionOrderBy") }
    /// `sessionOrder`.
    public var sessionOrder: Field<AgentStateQueryRequestSessionOrder> { Field("sessionOrder") }
}

/// A value of `userOrderBy` of ``AgentStateQueryRequest``, open to those that are newer than this version.
public struct AgentStateQueryRequestUserOrderBy: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `userName`.
    public static var userName: Self { "userName" }
    /// `segmentStart`.
    public static var segmentStart: Self { "segmentStart" }
    /// `sessionStart`.
    public static var sessionStart: Self { "sessionStart" }
    /// `presenceDate`.
    public static var presenceDate: Self { "presenceDate" }
    /// `routingStatusDate`.
    public static var routingStatusDate: Self { "routingStatusDate" }
    /// `systemPresence`.
    public static var systemPresence: Self { "systemPresence" }
    /// `routingStatus`.
    public static var routingStatus: Self { "routingStatus" }
    /// `organizationPresenceId`.
    public static var organizationPresenceId: Self { "organizationPresenceId" }
    /// `adherenceDate`.
    public static var adherenceDate: Self { "adherenceDate" }
}

/// A value of `userOrder` of ``AgentStateQueryRequest``, open to those that are newer than this version.
public struct AgentStateQueryRequestUserOrder: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `asc`.
    public static var asc: Self { "asc" }
    /// `desc`.
    public static var desc: Self { "desc" }
}

/// A value of `sessionOrderBy` of ``AgentStateQueryRequest``, open to those that are newer than this version.
public struct AgentStateQueryRequestSessionOrderBy: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `segmentStart`.
    public static var segmentStart: Self { "segmentStart" }
    /// `sessionStart`.
    public static var sessionStart: Self { "sessionStart" }
}

/// A value of `sessionOrder` of ``AgentStateQueryRequest``, open to those that are newer than this version.
public struct AgentStateQueryRequestSessionOrder: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `asc`.
    public static var asc: Self { "asc" }
    /// `desc`.
    public static var desc: Self { "desc" }
}

/// The schema `AgentStateRoutingStatusCount`.
public typealias AgentStateRoutingStatusCount = Model<AgentStateRoutingStatusCountFields>

/// The properties of ``AgentStateRoutingStatusCount``.
public struct AgentStateRoutingStatusCountFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `routingStatus`.
    public var routingStatus: Field<AgentStateRoutingStatusCountRoutingStatus> { Field("routingStatus") }
    /// `count`.
    public var count: Field<Int> { Field("count") }
}

/// A value of `routingStatus` of ``AgentStateRoutingStatusCount``, open to those that are newer than this version.
public struct AgentStateRoutingStatusCountRoutingStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UNKNOWN`.
    public static var unknown: Self { "UNKNOWN" }
    /// `OFF_QUEUE`.
    public static var offQueue: Self { "OFF_QUEUE" }
    /// `IDLE`.
    public static var idle: Self { "IDLE" }
    /// `INTERACTING`.
    public static var interacting: Self { "INTERACTING" }
    /// `NOT_RESPONDING`.
    public static var notResponding: Self { "NOT_RESPONDING" }
    /// `COMMUNICATING`.
    public static var communicating: Self { "COMMUNICATING" }
}

/// The schema `AgentStateSegmentTypeCount`.
public typealias AgentStateSegmentTypeCount = Model<AgentStateSegmentTypeCountFields>

/// The properties of ``AgentStateSegmentTypeCount``.
public struct AgentStateSegmentTypeCountFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `segmentType`.
    public var segmentType: Field<AgentStateSegmentTypeCountSegmentType> { Field("segmentType") }
    /// `count`.
    public var count: Field<Int> { Field("count") }
}

/// A value of `segmentType` of ``AgentStateSegmentTypeCount``, open to those that are newer than this version.
public struct AgentStateSegmentTypeCountSegmentType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `alert`.
    public static var alert: Self { "alert" }
    /// `barging`.
    public static var barging: Self { "barging" }
    /// `callback`.
    public static var callback: Self { "callback" }
    /// `coaching`.
    public static var coaching: Self { "coaching" }
    /// `contacting`.
    public static var contacting: Self { "contacting" }
    /// `converting`.
    public static var converting: Self { "converting" }
    /// `delay`.
    public static var delay: Self { "delay" }
    /// `dialing`.
    public static var dialing: Self { "dialing" }
    /// `hold`.
    public static var hold: Self { "hold" }
    /// `interact`.
    public static var interact: Self { "interact" }
    /// `ivr`.
    public static var ivr: Self { "ivr" }
    /// `monitoring`.
    public static var monitoring: Self { "monitoring" }
    /// `parked`.
    public static var parked: Self { "parked" }
    /// `scheduled`.
    public static var scheduled: Self { "scheduled" }
    /// `screenmonitoring`.
    public static var screenmonitoring: Self { "screenmonitoring" }
    /// `sharing`.
    public static var sharing: Self { "sharing" }
    /// `system`.
    public static var system: Self { "system" }
    /// `transmitting`.
    public static var transmitting: Self { "transmitting" }
    /// `unknown`.
    public static var unknown: Self { "unknown" }
    /// `uploading`.
    public static var uploading: Self { "uploading" }
    /// `voicemail`.
    public static var voicemail: Self { "voicemail" }
    /// `wrapup`.
    public static var wrapup: Self { "wrapup" }
}

/// The schema `AgentStateSessionFilter`.
public typealias AgentStateSessionFilter = Model<AgentStateSessionFilterFields>

/// The properties of ``AgentStateSessionFilter``.
public struct AgentStateSessionFilterFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    public var type: Field<AgentStateSessionFilterType> { Field("type") }
    /// `clauses`.
    public var clauses: Field<[AgentStateSessionQueryClause]> { Field("clauses") }
    /// `predicates`.
    public var predicates: Field<[AgentStateSessionQueryPredicate]> { Field("predicates") }
}

/// A value of `type` of ``AgentStateSessionFilter``, open to those that are newer than this version.
public struct AgentStateSessionFilterType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `and`.
    public static var and: Self { "and" }
    /// `or`.
    public static var or: Self { "or" }
}

/// The schema `AgentStateSessionQueryClause`.
public typealias AgentStateSessionQueryClause = Model<AgentStateSessionQueryClauseFields>

/// The properties of ``AgentStateSessionQueryClause``.
public struct AgentStateSessionQueryClauseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    public var type: Field<AgentStateSessionQueryClauseType> { Field("type") }
    /// `predicates`, required.
    public var predicates: Field<[AgentStateSessionQueryPredicate]> { Field("predicates") }
}

/// A value of `type` of ``AgentStateSessionQueryClause``, open to those that are newer than this version.
public struct AgentStateSessionQueryClauseType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `and`.
    public static var and: Self { "and" }
    /// `or`.
    public static var or: Self { "or" }
}

/// The schema `AgentStateSessionQueryPredicate`.
public typealias AgentStateSessionQueryPredicate = Model<AgentStateSessionQueryPredicateFields>

/// The properties of ``AgentStateSessionQueryPredicate``.
public struct AgentStateSessionQueryPredicateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `dimension`, required.
    public var dimension: Field<AgentStateSessionQueryPredicateDimension> { Field("dimension") }
    /// `value`, required.
    public var value: Field<String> { Field("value") }
}

/// A value of `dimension` of ``AgentStateSessionQueryPredicate``, open to those that are newer than this version.
public struct AgentStateSessionQueryPredicateDimension: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `mediaType`.
    public static var mediaType: Self { "mediaType" }
    /// `originatingDirection`.
    public static var originatingDirection: Self { "originatingDirection" }
    /// `requestedLanguageId`.
    public static var requestedLanguageId: Self { "requestedLanguageId" }
    /// `requestedRoutingSkillId`.
    public static var requestedRoutingSkillId: Self { "requestedRoutingSkillId" }
    /// `routedQueueId`.
    public static var routedQueueId: Self { "routedQueueId" }
    /// `segmentType`.
    public static var segmentType: Self { "segmentType" }
}

/// The schema `AgentStateUserFilter`.
public typealias AgentStateUserFilter = Model<AgentStateUserFilterFields>

/// The properties of ``AgentStateUserFilter``.
public struct AgentStateUserFilterFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    public var type: Field<AgentStateUserFilterType> { Field("type") }
    /// `clauses`.
    public var clauses: Field<[AgentStateAgentQueryClause]> { Field("clauses") }
    /// `predicates`.
    public var predicates: Field<[AgentStateAgentQueryPredicate]> { Field("predicates") }
}

/// A value of `type` of ``AgentStateUserFilter``, open to those that are newer than this version.
public struct AgentStateUserFilterType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `and`.
    public static var and: Self { "and" }
    /// `or`.
    public static var or: Self { "or" }
}

/// The schema `AgentUtilizationAggregateDataContainer`.
public typealias AgentUtilizationAggregateDataContainer = Model<AgentUtilizationAggregateDataContainerFields>

/// The properties of ``AgentUtilizationAggregateDataContainer``.
public struct AgentUtilizationAggregateDataContainerFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `group`.
    public var group: Field<[String: String]> { Field("group") }
    /// `data`.
    public var data: Field<[StatisticalResponse]> { Field("data") }
}

/// The schema `AgentUtilizationAggregateQueryClause`.
public typealias AgentUtilizationAggregateQueryClause = Model<AgentUtilizationAggregateQueryClauseFields>

/// The properties of ``AgentUtilizationAggregateQueryClause``.
public struct AgentUtilizationAggregateQueryClauseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    public var type: Field<AgentUtilizationAggregateQueryClauseType> { Field("type") }
    /// `predicates`, required.
    public var predicates: Field<[AgentUtilizationAggregateQueryPredicate]> { Field("predicates") }
}

/// A value of `type` of ``AgentUtilizationAggregateQueryClause``, open to those that are newer than this version.
public struct AgentUtilizationAggregateQueryClauseType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `and`.
    public static var and: Self { "and" }
    /// `or`.
    public static var or: Self { "or" }
}

/// The schema `AgentUtilizationAggregateQueryFilter`.
public typealias AgentUtilizationAggregateQueryFilter = Model<AgentUtilizationAggregateQueryFilterFields>

/// The properties of ``AgentUtilizationAggregateQueryFilter``.
public struct AgentUtilizationAggregateQueryFilterFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    public var type: Field<AgentUtilizationAggregateQueryFilterType> { Field("type") }
    /// `clauses`.
    public var clauses: Field<[AgentUtilizationAggregateQueryClause]> { Field("clauses") }
    /// `predicates`.
    public var predicates: Field<[AgentUtilizationAggregateQueryPredicate]> { Field("predicates") }
}

/// A value of `type` of ``AgentUtilizationAggregateQueryFilter``, open to those that are newer than this version.
public struct AgentUtilizationAggregateQueryFilterType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `and`.
    public static var and: Self { "and" }
    /// `or`.
    public static var or: Self { "or" }
}

/// The schema `AgentUtilizationAggregateQueryPredicate`.
public typealias AgentUtilizationAggregateQueryPredicate = Model<AgentUtilizationAggregateQueryPredicateFields>

/// The properties of ``AgentUtilizationAggregateQueryPredicate``.
public struct AgentUtilizationAggregateQueryPredicateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    public var type: Field<AgentUtilizationAggregateQueryPredicateType> { Field("type") }
    /// `dimension`.
    public var dimension: Field<AgentUtilizationAggregateQueryPredicateDimension> { Field("dimension") }
    /// `operator`.
    public var `operator`: Field<AgentUtilizationAggregateQueryPredicateOperator> { Field("operator") }
    /// `value`.
    public var value: Field<String> { Field("value") }
    /// `range`.
    public var range: Field<NumericRange> { Field("range") }
}

/// A value of `type` of ``AgentUtilizationAggregateQueryPredicate``, open to those that are newer than this version.
public struct AgentUtilizationAggregateQueryPredicateType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `dimension`.
    public static var dimension: Self { "dimension" }
    /// `property`.
    public static var property: Self { "property" }
    /// `metric`.
    public static var metric: Self { "metric" }
}

/// A value of `dimension` of ``AgentUtilizationAggregateQueryPredicate``, open to those that are newer than this
/// version.
public struct AgentUtilizationAggregateQueryPredicateDimension: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `mediaType`.
    public static var mediaType: Self { "mediaType" }
    /// `userId`.
    public static var userId: Self { "userId" }
}

/// A value of `operator` of ``AgentUtilizationAggregateQueryPredicate``, open to those that are newer than this
/// version.
public struct AgentUtilizationAggregateQueryPredicateOperator: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `matches`.
    public static var matches: Self { "matches" }
    /// `exists`.
    public static var exists: Self { "exists" }
    /// `notExists`.
    public static var notExists: Self { "notExists" }
}

/// The schema `AgentUtilizationAggregateQueryResponse`.
public typealias AgentUtilizationAggregateQueryResponse = Model<AgentUtilizationAggregateQueryResponseFields>

/// The properties of ``AgentUtilizationAggregateQueryResponse``.
public struct AgentUtilizationAggregateQueryResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `results`.
    public var results: Field<[AgentUtilizationAggregateDataContainer]> { Field("results") }
}

/// The schema `AgentUtilizationAggregationQuery`.
public typealias AgentUtilizationAggregationQuery = Model<AgentUtilizationAggregationQueryFields>

/// The properties of ``AgentUtilizationAggregationQuery``.
public struct AgentUtilizationAggregationQueryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `interval`, required, an interval: two dates of ISO 8601 with `/` between them.
    public var interval: Field<String> { Field("interval") }
    /// `granularity`.
    public var granularity: Field<String> { Field("granularity") }
    /// `timeZone`.
    public var timeZone: Field<String> { Field("timeZone") }
    /// `groupBy`.
    public var groupBy: Field<[String]> { Field("groupBy") }
    /// `filter`.
    public var filter: Field<AgentUtilizationAggregateQueryFilter> { Field("filter") }
    /// `metrics`, required.
    public var metrics: Field<[String]> { Field("metrics") }
    /// `flattenMultivaluedDimensions`.
    public var flattenMultivaluedDimensions: Field<Bool> { Field("flattenMultivaluedDimensions") }
    /// `views`.
    public var views: Field<[AgentUtilizationAggregationView]> { Field("views") }
    /// `alternateTimeDimension`.
    public var alternateTimeDimension: Field<AgentUtilizationAggregationQueryAlternateTimeDimension> { Field("alternateTimeDimension") }
}

/// A value of `alternateTimeDimension` of ``AgentUtilizationAggregationQuery``, open to those that are newer than this
/// version.
public struct AgentUtilizationAggregationQueryAlternateTimeDimension: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `eventTime`.
    public static var eventTime: Self { "eventTime" }
}

/// The schema `AgentUtilizationAggregationView`.
public typealias AgentUtilizationAggregationView = Model<AgentUtilizationAggregationViewFields>

/// The properties of ``AgentUtilizationAggregationView``.
public struct AgentUtilizationAggregationViewFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `target`, required.
    public var target: Field<AgentUtilizationAggregationViewTarget> { Field("target") }
    /// `name`, required.
    public var name: Field<String> { Field("name") }
    /// `function`, required.
    public var function: Field<AgentUtilizationAggregationViewFunction> { Field("function") }
    /// `range`.
    public var range: Field<AggregationRange> { Field("range") }
}

/// A value of `target` of ``AgentUtilizationAggregationView``, open to those that are newer than this version.
public struct AgentUtilizationAggregationViewTarget: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `oAgentAvailableUtilization`.
    public static var oAgentAvailableUtilization: Self { "oAgentAvailableUtilization" }
    /// `oAgentMaxUtilization`.
    public static var oAgentMaxUtilization: Self { "oAgentMaxUtilization" }
    /// `oAgentUtilizationPercentage`.
    public static var oAgentUtilizationPercentage: Self { "oAgentUtilizationPercentage" }
}

/// A value of `function` of ``AgentUtilizationAggregationView``, open to those that are newer than this version.
public struct AgentUtilizationAggregationViewFunction: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `rangeBound`.
    public static var rangeBound: Self { "rangeBound" }
}

/// The schema `AgentUtilizationAsyncAggregateQueryResponse`.
public typealias AgentUtilizationAsyncAggregateQueryResponse = Model<AgentUtilizationAsyncAggregateQueryResponseFields>

/// The properties of ``AgentUtilizationAsyncAggregateQueryResponse``.
public struct AgentUtilizationAsyncAggregateQueryResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `results`.
    public var results: Field<[AgentUtilizationAggregateDataContainer]> { Field("results") }
    /// `cursor`.
    public var cursor: Field<String> { Field("cursor") }
}

/// The schema `AgentUtilizationAsyncAggregationQuery`.
public typealias AgentUtilizationAsyncAggregationQuery = Model<AgentUtilizationAsyncAggregationQueryFields>

/// The properties of ``AgentUtilizationAsyncAggregationQuery``.
public struct AgentUtilizationAsyncAggregationQueryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `interval`, required, an interval: two dates of ISO 8601 with `/` between them.
    public var interval: Field<String> { Field("interval") }
    /// `granularity`.
    public var granularity: Field<String> { Field("granularity") }
    /// `timeZone`.
    public var timeZone: Field<String> { Field("timeZone") }
    /// `groupBy`.
    public var groupBy: Field<[String]> { Field("groupBy") }
    /// `filter`.
    public var filter: Field<AgentUtilizationAggregateQueryFilter> { Field("filter") }
    /// `metrics`, required.
    public var metrics: Field<[String]> { Field("metrics") }
    /// `flattenMultivaluedDimensions`.
    public var flattenMultivaluedDimensions: Field<Bool> { Field("flattenMultivaluedDimensions") }
    /// `views`.
    public var views: Field<[AgentUtilizationAggregationView]> { Field("views") }
    /// `alternateTimeDimension`.
    public var alternateTimeDimension: Field<AgentUtilizationAsyncAggregationQueryAlternateTimeDimension> { Field("alternateTimeDimension") }
    /// `pageSize`.
    public var pageSize: Field<Int> { Field("pageSize") }
}

/// A value of `alternateTimeDimension` of ``AgentUtilizationAsyncAggregationQuery``, open to those that are newer than
/// this version.
public struct AgentUtilizationAsyncAggregationQueryAlternateTimeDimension: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `eventTime`.
    public static var eventTime: Self { "eventTime" }
}

/// The schema `AnalyticsAgentStateAgentResponse`.
public typealias AnalyticsAgentStateAgentResponse = Model<AnalyticsAgentStateAgentResponseFields>

/// The properties of ``AnalyticsAgentStateAgentResponse``.
public struct AnalyticsAgentStateAgentResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `userId`.
    public var userId: Field<String> { Field("userId") }
    /// `divisionId`.
    public var divisionId: Field<String> { Field("divisionId") }
    /// `userName`.
    public var userName: Field<String> { Field("userName") }
    /// `managerId`.
    public var managerId: Field<String> { Field("managerId") }
    /// `sessionCount`.
    public var sessionCount: Field<Int> { Field("sessionCount") }
    /// `sessions`.
    public var sessions: Field<[AnalyticsAgentStateAgentSessionResult]> { Field("sessions") }
    /// `systemPresence`.
    public var systemPresence: Field<AnalyticsAgentStateAgentResponseSystemPresence> { Field("systemPresence") }
    /// `organizationPresenceId`.
    public var organizationPresenceId: Field<String> { Field("organizationPresenceId") }
    /// `presenceDate`.
    public var presenceDate: Field<Instant> { Field("presenceDate") }
    /// `routingStatus`.
    public var routingStatus: Field<AnalyticsAgentStateAgentResponseRoutingStatus> { Field("routingStatus") }
    /// `routingStatusDate`.
    public var routingStatusDate: Field<Instant> { Field("routingStatusDate") }
    /// `isOutOfOffice`.
    public var isOutOfOffice: Field<Bool> { Field("isOutOfOffice") }
    /// `managementUnitId`.
    public var managementUnitId: Field<String> { Field("managementUnitId") }
    /// `businessUnitId`.
    public var businessUnitId: Field<String> { Field("businessUnitId") }
    /// `adherenceState`.
    public var adherenceState: Field<AnalyticsAgentStateAgentResponseAdherenceState> { Field("adherenceState") }
    /// `adherenceImpact`.
    public var adherenceImpact: Field<AnalyticsAgentStateAgentResponseAdherenceImpact> { Field("adherenceImpact") }
    /// `adherenceDate`.
    public var adherenceDate: Field<Instant> { Field("adherenceDate") }
    /// `scheduledActivityCodeId`.
    public var scheduledActivityCodeId: Field<String> { Field("scheduledActivityCodeId") }
    /// `scheduledActivityCategory`.
    public var scheduledActivityCategory: Field<AnalyticsAgentStateAgentResponseScheduledActivityCategory> { Field("scheduledActivityCategory") }
    /// `actualActivityCategory`.
    public var actualActivityCategory: Field<AnalyticsAgentStateAgentResponseActualActivityCategory> { Field("actualActivityCategory") }
}

/// A value of `systemPresence` of ``AnalyticsAgentStateAgentResponse``, open to those that are newer than this version.
public struct AnalyticsAgentStateAgentResponseSystemPresence: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UNKNOWN`.
    public static var unknown: Self { "UNKNOWN" }
    /// `AVAILABLE`.
    public static var available: Self { "AVAILABLE" }
    /// `AWAY`.
    public static var away: Self { "AWAY" }
    /// `BUSY`.
    public static var busy: Self { "BUSY" }
    /// `OFFLINE`.
    public static var offline: Self { "OFFLINE" }
    /// `IDLE`.
    public static var idle: Self { "IDLE" }
    /// `ON_QUEUE`.
    public static var onQueue: Self { "ON_QUEUE" }
    /// `MEAL`.
    public static var meal: Self { "MEAL" }
    /// `TRAINING`.
    public static var training: Self { "TRAINING" }
    /// `MEETING`.
    public static var meeting: Self { "MEETING" }
    /// `BREAK`.
    public static var `break`: Self { "BREAK" }
}

/// A value of `routingStatus` of ``AnalyticsAgentStateAgentResponse``, open to those that are newer than this version.
public struct AnalyticsAgentStateAgentResponseRoutingStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UNKNOWN`.
    public static var unknown: Self { "UNKNOWN" }
    /// `OFF_QUEUE`.
    public static var offQueue: Self { "OFF_QUEUE" }
    /// `IDLE`.
    public static var idle: Self { "IDLE" }
    /// `INTERACTING`.
    public static var interacting: Self { "INTERACTING" }
    /// `NOT_RESPONDING`.
    public static var notResponding: Self { "NOT_RESPONDING" }
    /// `COMMUNICATING`.
    public static var communicating: Self { "COMMUNICATING" }
}

/// A value of `adherenceState` of ``AnalyticsAgentStateAgentResponse``, open to those that are newer than this version.
public struct AnalyticsAgentStateAgentResponseAdherenceState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `InAdherence`.
    public static var inAdherence: Self { "InAdherence" }
    /// `OutOfAdherence`.
    public static var outOfAdherence: Self { "OutOfAdherence" }
    /// `Unscheduled`.
    public static var unscheduled: Self { "Unscheduled" }
    /// `Unknown`.
    public static var unknown: Self { "Unknown" }
    /// `Ignored`.
    public static var ignored: Self { "Ignored" }
    /// `Explained`.
    public static var explained: Self { "Explained" }
}

/// A value of `adherenceImpact` of ``AnalyticsAgentStateAgentResponse``, open to those that are newer than this
/// version.
public struct AnalyticsAgentStateAgentResponseAdherenceImpact: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Positive`.
    public static var positive: Self { "Positive" }
    /// `Negative`.
    public static var negative: Self { "Negative" }
    /// `Neutral`.
    public static var neutral: Self { "Neutral" }
    /// `Unknown`.
    public static var unknown: Self { "Unknown" }
}

/// A value of `scheduledActivityCategory` of ``AnalyticsAgentStateAgentResponse``, open to those that are newer than
/// this version.
public struct AnalyticsAgentStateAgentResponseScheduledActivityCategory: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `OnQueueWork`.
    public static var onQueueWork: Self { "OnQueueWork" }
    /// `Break`.
    public static var `break`: Self { "Break" }
    /// `Meal`.
    public static var meal: Self { "Meal" }
    /// `Meeting`.
    public static var meeting: Self { "Meeting" }
    /// `OffQueueWork`.
    public static var offQueueWork: Self { "OffQueueWork" }
    /// `TimeOff`.
    public static var timeOff: Self { "TimeOff" }
    /// `Training`.
    public static var training: Self { "Training" }
    /// `Unavailable`.
    public static var unavailable: Self { "Unavailable" }
    /// `Unscheduled`.
    public static var unscheduled: Self { "Unscheduled" }
    /// `Unknown`.
    public static var unknown: Self { "Unknown" }
}

/// A value of `actualActivityCategory` of ``AnalyticsAgentStateAgentResponse``, open to those that are newer than this
/// version.
public struct AnalyticsAgentStateAgentResponseActualActivityCategory: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `OnQueueWork`.
    public static var onQueueWork: Self { "OnQueueWork" }
    /// `Break`.
    public static var `break`: Self { "Break" }
    /// `Meal`.
    public static var meal: Self { "Meal" }
    /// `Meeting`.
    public static var meeting: Self { "Meeting" }
    /// `OffQueueWork`.
    public static var offQueueWork: Self { "OffQueueWork" }
    /// `TimeOff`.
    public static var timeOff: Self { "TimeOff" }
    /// `Training`.
    public static var training: Self { "Training" }
    /// `Unavailable`.
    public static var unavailable: Self { "Unavailable" }
    /// `Unscheduled`.
    public static var unscheduled: Self { "Unscheduled" }
    /// `Unknown`.
    public static var unknown: Self { "Unknown" }
}

/// The schema `AnalyticsAgentStateAgentSessionResult`.
public typealias AnalyticsAgentStateAgentSessionResult = Model<AnalyticsAgentStateAgentSessionResultFields>

/// The properties of ``AnalyticsAgentStateAgentSessionResult``.
public struct AnalyticsAgentStateAgentSessionResultFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `conversationId`.
    public var conversationId: Field<String> { Field("conversationId") }
    /// `sessionId`.
    public var sessionId: Field<String> { Field("sessionId") }
    /// `sessionStart`.
    public var sessionStart: Field<Instant> { Field("sessionStart") }
    /// `segmentStart`.
    public var segmentStart: Field<Instant> { Field("segmentStart") }
    /// `segmentType`.
    public var segmentType: Field<AnalyticsAgentStateAgentSessionResultSegmentType> { Field("segmentType") }
    /// `routedQueueId`.
    public var routedQueueId: Field<String> { Field("routedQueueId") }
    /// `requestedRoutingSkillIds`.
    public var requestedRoutingSkillIds: Field<[String]> { Field("requestedRoutingSkillIds") }
    /// `requestedLanguageId`.
    public var requestedLanguageId: Field<String> { Field("requestedLanguageId") }
    /// `originatingDirection`.
    public var originatingDirection: Field<AnalyticsAgentStateAgentSessionResultOriginatingDirection> { Field("originatingDirection") }
    /// `mediaType`.
    public var mediaType: Field<AnalyticsAgentStateAgentSessionResultMediaType> { Field("mediaType") }
}

/// A value of `segmentType` of ``AnalyticsAgentStateAgentSessionResult``, open to those that are newer than this
/// version.
public struct AnalyticsAgentStateAgentSessionResultSegmentType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `alert`.
    public static var alert: Self { "alert" }
    /// `barging`.
    public static var barging: Self { "barging" }
    /// `callback`.
    public static var callback: Self { "callback" }
    /// `coaching`.
    public static var coaching: Self { "coaching" }
    /// `contacting`.
    public static var contacting: Self { "contacting" }
    /// `converting`.
    public static var converting: Self { "converting" }
    /// `delay`.
    public static var delay: Self { "delay" }
    /// `dialing`.
    public static var dialing: Self { "dialing" }
    /// `hold`.
    public static var hold: Self { "hold" }
    /// `interact`.
    public static var interact: Self { "interact" }
    /// `ivr`.
    public static var ivr: Self { "ivr" }
    /// `monitoring`.
    public static var monitoring: Self { "monitoring" }
    /// `parked`.
    public static var parked: Self { "parked" }
    /// `scheduled`.
    public static var scheduled: Self { "scheduled" }
    /// `screenmonitoring`.
    public static var screenmonitoring: Self { "screenmonitoring" }
    /// `sharing`.
    public static var sharing: Self { "sharing" }
    /// `system`.
    public static var system: Self { "system" }
    /// `transmitting`.
    public static var transmitting: Self { "transmitting" }
    /// `unknown`.
    public static var unknown: Self { "unknown" }
    /// `uploading`.
    public static var uploading: Self { "uploading" }
    /// `voicemail`.
    public static var voicemail: Self { "voicemail" }
    /// `wrapup`.
    public static var wrapup: Self { "wrapup" }
}

/// A value of `originatingDirection` of ``AnalyticsAgentStateAgentSessionResult``, open to those that are newer than
/// this version.
public struct AnalyticsAgentStateAgentSessionResultOriginatingDirection: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `inbound`.
    public static var inbound: Self { "inbound" }
    /// `outbound`.
    public static var outbound: Self { "outbound" }
}

/// A value of `mediaType` of ``AnalyticsAgentStateAgentSessionResult``, open to those that are newer than this version.
public struct AnalyticsAgentStateAgentSessionResultMediaType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `callback`.
    public static var callback: Self { "callback" }
    /// `chat`.
    public static var chat: Self { "chat" }
    /// `cobrowse`.
    public static var cobrowse: Self { "cobrowse" }
    /// `email`.
    public static var email: Self { "email" }
    /// `internalmessage`.
    public static var internalmessage: Self { "internalmessage" }
    /// `message`.
    public static var message: Self { "message" }
    /// `screenmonitoring`.
    public static var screenmonitoring: Self { "screenmonitoring" }
    /// `screenshare`.
    public static var screenshare: Self { "screenshare" }
    /// `unknown`.
    public static var unknown: Self { "unknown" }
    /// `video`.
    public static var video: Self { "video" }
    /// `voice`.
    public static var voice: Self { "voice" }
}

/// The schema `AnalyticsAgentStateCountsResponse`.
public typealias AnalyticsAgentStateCountsResponse = Model<AnalyticsAgentStateCountsResponseFields>

/// The properties of ``AnalyticsAgentStateCountsResponse``.
public struct AnalyticsAgentStateCountsResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `segmentCounts`.
    public var segmentCounts: Field<[AgentStateSegmentTypeCount]> { Field("segmentCounts") }
    /// `presenceCounts`.
    public var presenceCounts: Field<[AgentStatePresenceCount]> { Field("presenceCounts") }
    /// `routingStatusCounts`.
    public var routingStatusCounts: Field<[AgentStateRoutingStatusCount]> { Field("routingStatusCounts") }
    /// `isOutOfOfficeCounts`.
    public var isOutOfOfficeCounts: Field<[AgentStateIsOutOfOfficeCount]> { Field("isOutOfOfficeCounts") }
    /// `adherenceStateCounts`.
    public var adherenceStateCounts: Field<[AgentStateAdherenceStateCount]> { Field("adherenceStateCounts") }
    /// `scheduledActivityCategoryCounts`.
    public var scheduledActivityCategoryCounts: Field<[AgentStateActivityCategoryCount]> { Field("scheduledActivityCategoryCounts") }
    /// `actualActivityCategoryCounts`.
    public var actualActivityCategoryCounts: Field<[AgentStateActivityCategoryCount]> { Field("actualActivityCategoryCounts") }
}

/// The schema `AnalyticsAgentStateQueryResponse`.
public typealias AnalyticsAgentStateQueryResponse = Model<AnalyticsAgentStateQueryResponseFields>

/// The properties of ``AnalyticsAgentStateQueryResponse``.
public struct AnalyticsAgentStateQueryResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[AnalyticsAgentStateAgentResponse]> { Field("entities") }
}

/// The schema `AnalyticsDataRetentionResponse`.
public typealias AnalyticsDataRetentionResponse = Model<AnalyticsDataRetentionResponseFields>

/// The properties of ``AnalyticsDataRetentionResponse``.
public struct AnalyticsDataRetentionResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `retentionDays`.
    public var retentionDays: Field<Int> { Field("retentionDays") }
    /// `dateCreated`.
    public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`.
    public var dateModified: Field<Instant> { Field("dateModified") }
}

/// The schema `AnalyticsReportingSettings`.
public typealias AnalyticsReportingSettings = Model<AnalyticsReportingSettingsFields>

/// The properties of ``AnalyticsReportingSettings``.
public struct AnalyticsReportingSettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `piiMaskingEnabled`.
    public var piiMaskingEnabled: Field<Bool> { Field("piiMaskingEnabled") }
    /// `queueAgentAccessObfuscation`.
    public var queueAgentAccessObfuscation: Field<Bool> { Field("queueAgentAccessObfuscation") }
    /// `myInteractionsPiiMaskingEnabled`.
    public var myInteractionsPiiMaskingEnabled: Field<Bool> { Field("myInteractionsPiiMaskingEnabled") }
}
