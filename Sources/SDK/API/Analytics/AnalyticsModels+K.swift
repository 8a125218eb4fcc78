// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

/// The schema `KnowledgeAggregateDataContainer`.
public typealias KnowledgeAggregateDataContainer = Model<KnowledgeAggregateDataContainerFields>

/// The properties of ``KnowledgeAggregateDataContainer``.
public struct KnowledgeAggregateDataContainerFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `group`.
    public var group: Field<[String: String]> { Field("group") }
    /// `data`.
    public var data: Field<[StatisticalResponse]> { Field("data") }
}

/// The schema `KnowledgeAggregateQueryClause`.
public typealias KnowledgeAggregateQueryClause = Model<KnowledgeAggregateQueryClauseFields>

/// The properties of ``KnowledgeAggregateQueryClause``.
public struct KnowledgeAggregateQueryClauseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    public var type: Field<KnowledgeAggregateQueryClauseType> { Field("type") }
    /// `predicates`, required.
    public var predicates: Field<[KnowledgeAggregateQueryPredicate]> { Field("predicates") }
}

/// A value of `type` of ``KnowledgeAggregateQueryClause``, open to those that are newer than this version.
public struct KnowledgeAggregateQueryClauseType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `and`.
    public static var and: Self { "and" }
    /// `or`.
    public static var or: Self { "or" }
}

/// The schema `KnowledgeAggregateQueryFilter`.
public typealias KnowledgeAggregateQueryFilter = Model<KnowledgeAggregateQueryFilterFields>

/// The properties of ``KnowledgeAggregateQueryFilter``.
public struct KnowledgeAggregateQueryFilterFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    public var type: Field<KnowledgeAggregateQueryFilterType> { Field("type") }
    /// `clauses`.
    public var clauses: Field<[KnowledgeAggregateQueryClause]> { Field("clauses") }
    /// `predicates`.
    public var predicates: Field<[KnowledgeAggregateQueryPredicate]> { Field("predicates") }
}

/// A value of `type` of ``KnowledgeAggregateQueryFilter``, open to those that are newer than this version.
public struct KnowledgeAggregateQueryFilterType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `and`.
    public static var and: Self { "and" }
    /// `or`.
    public static var or: Self { "or" }
}

/// The schema `KnowledgeAggregateQueryPredicate`.
public typealias KnowledgeAggregateQueryPredicate = Model<KnowledgeAggregateQueryPredicateFields>

/// The properties of ``KnowledgeAggregateQueryPredicate``.
public struct KnowledgeAggregateQueryPredicateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    public var type: Field<KnowledgeAggregateQueryPredicateType> { Field("type") }
    /// `dimension`.
    public var dimension: Field<KnowledgeAggregateQueryPredicateDimension> { Field("dimension") }
    /// `operator`.
    public var `operator`: Field<KnowledgeAggregateQueryPredicateOperator> { Field("operator") }
    /// `value`.
    public var value: Field<String> { Field("value") }
    /// `range`.
    public var range: Field<NumericRange> { Field("range") }
}

/// A value of `type` of ``KnowledgeAggregateQueryPredicate``, open to those that are newer than this version.
public struct KnowledgeAggregateQueryPredicateType: OpenEnum {
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

/// A value of `dimension` of ``KnowledgeAggregateQueryPredicate``, open to those that are newer than this version.
public struct KnowledgeAggregateQueryPredicateDimension: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `agentAssistantId`.
    public static var agentAssistantId: Self { "agentAssistantId" }
    /// `answerGenerationEnabled`.
    public static var answerGenerationEnabled: Self { "answerGenerationEnabled" }
    /// `appDeploymentId`.
    public static var appDeploymentId: Self { "appDeploymentId" }
    /// `appType`.
    public static var appType: Self { "appType" }
    /// `botFlowId`.
    public static var botFlowId: Self { "botFlowId" }
    /// `conversationChannelType`.
    public static var conversationChannelType: Self { "conversationChannelType" }
    /// `conversationId`.
    public static var conversationId: Self { "conversationId" }
    /// `documentEngagementType`.
    public static var documentEngagementType: Self { "documentEngagementType" }
    /// `externalContactId`.
    public static var externalContactId: Self { "externalContactId" }
    /// `feedbackCategory`.
    public static var feedbackCategory: Self { "feedbackCategory" }
    /// `feedbackId`.
    public static var feedbackId: Self { "feedbackId" }
    /// `feedbackRating`.
    public static var feedbackRating: Self { "feedbackRating" }
    /// `feedbackRatingType`.
    public static var feedbackRatingType: Self { "feedbackRatingType" }
    /// `feedbackRatingValue`.
    public static var feedbackRatingValue: Self { "feedbackRatingValue" }
    /// `feedbackReason`.
    public static var feedbackReason: Self { "feedbackReason" }
    /// `feedbackType`.
    public static var feedbackType: Self { "feedbackType" }
    /// `hasComment`.
    public static var hasComment: Self { "hasComment" }
    /// `hasRetrievedReferences`.
    public static var hasRetrievedReferences: Self { "hasRetrievedReferences" }
    /// `hasSearch`.
    public static var hasSearch: Self { "hasSearch" }
    /// `knowledgeBaseDocumentId`.
    public static var knowledgeBaseDocumentId: Self { "knowledgeBaseDocumentId" }
    /// `knowledgeBaseDocumentVariationId`.
    public static var knowledgeBaseDocumentVariationId: Self { "knowledgeBaseDocumentVariationId" }
    /// `knowledgeBaseDocumentVersionId`.
    public static var knowledgeBaseDocumentVersionId: Self { "knowledgeBaseDocumentVersionId" }
    /// `knowledgeBaseId`.
    public static var knowledgeBaseId: Self { "knowledgeBaseId" }
    /// `knowledgeSettingId`.
    public static var knowledgeSettingId: Self { "knowledgeSettingId" }
    /// `languageCode`.
    public static var languageCode: Self { "languageCode" }
    /// `mediaType`.
    public static var mediaType: Self { "mediaType" }
    /// `messageType`.
    public static var messageType: Self { "messageType" }
    /// `presentedDocumentsCount`.
    public static var presentedDocumentsCount: Self { "presentedDocumentsCount" }
    /// `queryType`.
    public static var queryType: Self { "queryType" }
    /// `queryTypeV3`.
    public static var queryTypeV3: Self { "queryTypeV3" }
    /// `queueId`.
    public static var queueId: Self { "queueId" }
    /// `searchId`.
    public static var searchId: Self { "searchId" }
    /// `searchQuery`.
    public static var searchQuery: Self { "searchQuery" }
    /// `selfServed`.
    public static var selfServed: Self { "selfServed" }
    /// `sessionId`.
    public static var sessionId: Self { "sessionId" }
    /// `surfacingMethod`.
    public static var surfacingMethod: Self { "surfacingMethod" }
    /// `userId`.
    public static var userId: Self { "userId" }
}

/// A value of `operator` of ``KnowledgeAggregateQueryPredicate``, open to those that are newer than this version.
public struct KnowledgeAggregateQueryPredicateOperator: OpenEnum {
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

/// The schema `KnowledgeAggregateQueryResponse`.
public typealias KnowledgeAggregateQueryResponse = Model<KnowledgeAggregateQueryResponseFields>

/// The properties of ``KnowledgeAggregateQueryResponse``.
public struct KnowledgeAggregateQueryResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `results`.
    public var results: Field<[KnowledgeAggregateDataContainer]> { Field("results") }
}

/// The schema `KnowledgeAggregationQuery`.
public typealias KnowledgeAggregationQuery = Model<KnowledgeAggregationQueryFields>

/// The properties of ``KnowledgeAggregationQuery``.
public struct KnowledgeAggregationQueryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `interval`, required, an interval: two dates of ISO 8601 with `/` between them.
    public var interval: Field<String> { Field("interval") }
    /// `granularity`.
    public var granularity: Field<String> { Field("granularity") }
    /// `timeZone`.
    public var timeZone: Field<String> { Field("timeZone") }
    /// `groupBy`.
    public var groupBy: Field<[KnowledgeAggregationQueryGroupBy]> { Field("groupBy") }
    /// `filter`.
    public var filter: Field<KnowledgeAggregateQueryFilter> { Field("filter") }
    /// `metrics`, required.
    public var metrics: Field<[KnowledgeAggregationQueryMetrics]> { Field("metrics") }
    /// `flattenMultivaluedDimensions`.
    public var flattenMultivaluedDimensions: Field<Bool> { Field("flattenMultivaluedDimensions") }
    /// `views`.
    public var views: Field<[KnowledgeAggregationView]> { Field("views") }
    /// `alternateTimeDimension`.
    public var alternateTimeDimension: Field<KnowledgeAggregationQueryAlternateTimeDimension> { Field("alternateTimeDimension") }
    /// `queryType`.
    public var queryType: Field<KnowledgeAggregationQueryQueryType> { Field("queryType") }
    /// `sortMetric`.
    public var sortMetric: Field<KnowledgeAggregationSort> { Field("sortMetric") }
    /// `limit`.
    public var limit: Field<Int> { Field("limit") }
}

/// A value of `groupBy` of ``KnowledgeAggregationQuery``, open to those that are newer than this version.
public struct KnowledgeAggregationQueryGroupBy: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `agentAssistantId`.
    public static var agentAssistantId: Self { "agentAssistantId" }
    /// `answerGenerationEnabled`.
    public static var answerGenerationEnabled: Self { "answerGenerationEnabled" }
    /// `appDeploymentId`.
    public static var appDeploymentId: Self { "appDeploymentId" }
    /// `appType`.
    public static var appType: Self { "appType" }
    /// `botFlowId`.
    public static var botFlowId: Self { "botFlowId" }
    /// `conversationChannelType`.
    public static var conversationChannelType: Self { "conversationChannelType" }
    /// `conversationId`.
    public static var conversationId: Self { "conversationId" }
    /// `documentEngagementType`.
    public static var documentEngagementType: Self { "documentEngagementType" }
    /// `externalContactId`.
    public static var externalContactId: Self { "externalContactId" }
    /// `feedbackCategory`.
    public static var feedbackCategory: Self { "feedbackCategory" }
    /// `feedbackId`.
    public static var feedbackId: Self { "feedbackId" }
    /// `feedbackRating`.
    public static var feedbackRating: Self { "feedbackRating" }
    /// `feedbackRatingType`.
    public static var feedbackRatingType: Self { "feedbackRatingType" }
    /// `feedbackRatingValue`.
    public static var feedbackRatingValue: Self { "feedbackRatingValue" }
    /// `feedbackReason`.
    public static var feedbackReason: Self { "feedbackReason" }
    /// `feedbackType`.
    public static var feedbackType: Self { "feedbackType" }
    /// `hasComment`.
    public static var hasComment: Self { "hasComment" }
    /// `hasRetrievedReferences`.
    public static var hasRetrievedReferences: Self { "hasRetrievedReferences" }
    /// `hasSearch`.
    public static var hasSearch: Self { "hasSearch" }
    /// `knowledgeBaseDocumentId`.
    public static var knowledgeBaseDocumentId: Self { "knowledgeBaseDocumentId" }
    /// `knowledgeBaseDocumentVariationId`.
    public static var knowledgeBaseDocumentVariationId: Self { "knowledgeBaseDocumentVariationId" }
    /// `knowledgeBaseDocumentVersionId`.
    public static var knowledgeBaseDocumentVersionId: Self { "knowledgeBaseDocumentVersionId" }
    /// `knowledgeBaseId`.
    public static var knowledgeBaseId: Self { "knowledgeBaseId" }
    /// `knowledgeSettingId`.
    public static var knowledgeSettingId: Self { "knowledgeSettingId" }
    /// `languageCode`.
    public static var languageCode: Self { "languageCode" }
    /// `mediaType`.
    public static var mediaType: Self { "mediaType" }
    /// `messageType`.
    public static var messageType: Self { "messageType" }
    /// `presentedDocumentsCount`.
    public static var presentedDocumentsCount: Self { "presentedDocumentsCount" }
    /// `queryType`.
    public static var queryType: Self { "queryType" }
    /// `queryTypeV3`.
    public static var queryTypeV3: Self { "queryTypeV3" }
    /// `queueId`.
    public static var queueId: Self { "queueId" }
    /// `searchId`.
    public static var searchId: Self { "searchId" }
    /// `searchQuery`.
    public static var searchQuery: Self { "searchQuery" }
    /// `selfServed`.
    public static var selfServed: Self { "selfServed" }
    /// `sessionId`.
    public static var sessionId: Self { "sessionId" }
    /// `surfacingMethod`.
    public static var surfacingMethod: Self { "surfacingMethod" }
    /// `userId`.
    public static var userId: Self { "userId" }
}

/// A value of `metrics` of ``KnowledgeAggregationQuery``, open to those that are newer than this version.
public struct KnowledgeAggregationQueryMetrics: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `nDistinctKnowledgeSessions`.
    public static var nDistinctKnowledgeSessions: Self { "nDistinctKnowledgeSessions" }
    /// `nKnowledgeDocumentCopied`.
    public static var nKnowledgeDocumentCopied: Self { "nKnowledgeDocumentCopied" }
    /// `nKnowledgeDocumentFeedback`.
    public static var nKnowledgeDocumentFeedback: Self { "nKnowledgeDocumentFeedback" }
    /// `nKnowledgeDocumentPresented`.
    public static var nKnowledgeDocumentPresented: Self { "nKnowledgeDocumentPresented" }
    /// `nKnowledgeDocumentSurfaced`.
    public static var nKnowledgeDocumentSurfaced: Self { "nKnowledgeDocumentSurfaced" }
    /// `nKnowledgeDocumentViewed`.
    public static var nKnowledgeDocumentViewed: Self { "nKnowledgeDocumentViewed" }
    /// `nKnowledgeSearch`.
    public static var nKnowledgeSearch: Self { "nKnowledgeSearch" }
    /// `nKnowledgeSearchAnswered`.
    public static var nKnowledgeSearchAnswered: Self { "nKnowledgeSearchAnswered" }
    /// `nKnowledgeSearchFeedback`.
    public static var nKnowledgeSearchFeedback: Self { "nKnowledgeSearchFeedback" }
    /// `nKnowledgeSearchUnanswered`.
    public static var nKnowledgeSearchUnanswered: Self { "nKnowledgeSearchUnanswered" }
    /// `nKnowledgeSessions`.
    public static var nKnowledgeSessions: Self { "nKnowledgeSessions" }
    /// `nKnowledgeV3Search`.
    public static var nKnowledgeV3Search: Self { "nKnowledgeV3Search" }
    /// `oKnowledgeDocumentQuery`.
    public static var oKnowledgeDocumentQuery: Self { "oKnowledgeDocumentQuery" }
    /// `oKnowledgeDocumentQuerySelfServed`.
    public static var oKnowledgeDocumentQuerySelfServed: Self { "oKnowledgeDocumentQuerySelfServed" }
    /// `oKnowledgeSearch`.
    public static var oKnowledgeSearch: Self { "oKnowledgeSearch" }
}

/// A value of `alternateTimeDimension` of ``KnowledgeAggregationQuery``, open to those that are newer than this
/// version.
public struct KnowledgeAggregationQueryAlternateTimeDimension: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `eventTime`.
    public static var eventTime: Self { "eventTime" }
}

/// A value of `queryType` of ``KnowledgeAggregationQuery``, open to those that are newer than this version.
public struct KnowledgeAggregationQueryQueryType: OpenEnum {
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

/// The schema `KnowledgeAggregationSort`.
public typealias KnowledgeAggregationSort = Model<KnowledgeAggregationSortFields>

/// The properties of ``KnowledgeAggregationSort``.
public struct KnowledgeAggregationSortFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    public var name: Field<KnowledgeAggregationSortName> { Field("name") }
    /// `function`, required.
    public var function: Field<KnowledgeAggregationSortFunction> { Field("function") }
}

/// A value of `name` of ``KnowledgeAggregationSort``, open to those that are newer than this version.
public struct KnowledgeAggregationSortName: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `nDistinctKnowledgeSessions`.
    public static var nDistinctKnowledgeSessions: Self { "nDistinctKnowledgeSessions" }
    /// `nKnowledgeDocumentCopied`.
    public static var nKnowledgeDocumentCopied: Self { "nKnowledgeDocumentCopied" }
    /// `nKnowledgeDocumentFeedback`.
    public static var nKnowledgeDocumentFeedback: Self { "nKnowledgeDocumentFeedback" }
    /// `nKnowledgeDocumentPresented`.
    public static var nKnowledgeDocumentPresented: Self { "nKnowledgeDocumentPresented" }
    /// `nKnowledgeDocumentSurfaced`.
    public static var nKnowledgeDocumentSurfaced: Self { "nKnowledgeDocumentSurfaced" }
    /// `nKnowledgeDocumentViewed`.
    public static var nKnowledgeDocumentViewed: Self { "nKnowledgeDocumentViewed" }
    /// `nKnowledgeSearch`.
    public static var nKnowledgeSearch: Self { "nKnowledgeSearch" }
    /// `nKnowledgeSearchAnswered`.
    public static var nKnowledgeSearchAnswered: Self { "nKnowledgeSearchAnswered" }
    /// `nKnowledgeSearchFeedback`.
    public static var nKnowledgeSearchFeedback: Self { "nKnowledgeSearchFeedback" }
    /// `nKnowledgeSearchUnanswered`.
    public static var nKnowledgeSearchUnanswered: Self { "nKnowledgeSearchUnanswered" }
    /// `nKnowledgeSessions`.
    public static var nKnowledgeSessions: Self { "nKnowledgeSessions" }
    /// `nKnowledgeV3Search`.
    public static var nKnowledgeV3Search: Self { "nKnowledgeV3Search" }
    /// `oKnowledgeDocumentQuery`.
    public static var oKnowledgeDocumentQuery: Self { "oKnowledgeDocumentQuery" }
    /// `oKnowledgeDocumentQuerySelfServed`.
    public static var oKnowledgeDocumentQuerySelfServed: Self { "oKnowledgeDocumentQuerySelfServed" }
    /// `oKnowledgeSearch`.
    public static var oKnowledgeSearch: Self { "oKnowledgeSearch" }
}

/// A value of `function` of ``KnowledgeAggregationSort``, open to those that are newer than this version.
public struct KnowledgeAggregationSortFunction: OpenEnum {
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

/// The schema `KnowledgeAggregationView`.
public typealias KnowledgeAggregationView = Model<KnowledgeAggregationViewFields>

/// The properties of ``KnowledgeAggregationView``.
public struct KnowledgeAggregationViewFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `target`, required.
    public var target: Field<KnowledgeAggregationViewTarget> { Field("target") }
    /// `name`, required.
    public var name: Field<String> { Field("name") }
    /// `function`, required.
    public var function: Field<KnowledgeAggregationViewFunction> { Field("function") }
    /// `range`.
    public var range: Field<AggregationRange> { Field("range") }
}

/// A value of `target` of ``KnowledgeAggregationView``, open to those that are newer than this version.
public struct KnowledgeAggregationViewTarget: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `nDistinctKnowledgeSessions`.
    public static var nDistinctKnowledgeSessions: Self { "nDistinctKnowledgeSessions" }
    /// `nKnowledgeDocumentCopied`.
    public static var nKnowledgeDocumentCopied: Self { "nKnowledgeDocumentCopied" }
    /// `nKnowledgeDocumentFeedback`.
    public static var nKnowledgeDocumentFeedback: Self { "nKnowledgeDocumentFeedback" }
    /// `nKnowledgeDocumentPresented`.
    public static var nKnowledgeDocumentPresented: Self { "nKnowledgeDocumentPresented" }
    /// `nKnowledgeDocumentSurfaced`.
    public static var nKnowledgeDocumentSurfaced: Self { "nKnowledgeDocumentSurfaced" }
    /// `nKnowledgeDocumentViewed`.
    public static var nKnowledgeDocumentViewed: Self { "nKnowledgeDocumentViewed" }
    /// `nKnowledgeSearch`.
    public static var nKnowledgeSearch: Self { "nKnowledgeSearch" }
    /// `nKnowledgeSearchAnswered`.
    public static var nKnowledgeSearchAnswered: Self { "nKnowledgeSearchAnswered" }
    /// `nKnowledgeSearchFeedback`.
    public static var nKnowledgeSearchFeedback: Self { "nKnowledgeSearchFeedback" }
    /// `nKnowledgeSearchUnanswered`.
    public static var nKnowledgeSearchUnanswered: Self { "nKnowledgeSearchUnanswered" }
    /// `nKnowledgeSessions`.
    public static var nKnowledgeSessions: Self { "nKnowledgeSessions" }
    /// `nKnowledgeV3Search`.
    public static var nKnowledgeV3Search: Self { "nKnowledgeV3Search" }
    /// `oKnowledgeDocumentQuery`.
    public static var oKnowledgeDocumentQuery: Self { "oKnowledgeDocumentQuery" }
    /// `oKnowledgeDocumentQuerySelfServed`.
    public static var oKnowledgeDocumentQuerySelfServed: Self { "oKnowledgeDocumentQuerySelfServed" }
    /// `oKnowledgeSearch`.
    public static var oKnowledgeSearch: Self { "oKnowledgeSearch" }
}

/// A value of `function` of ``KnowledgeAggregationView``, open to those that are newer than this version.
public struct KnowledgeAggregationViewFunction: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `rangeBound`.
    public static var rangeBound: Self { "rangeBound" }
}

/// The schema `KnowledgeAsyncAggregateQueryResponse`.
public typealias KnowledgeAsyncAggregateQueryResponse = Model<KnowledgeAsyncAggregateQueryResponseFields>

/// The properties of ``KnowledgeAsyncAggregateQueryResponse``.
public struct KnowledgeAsyncAggregateQueryResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `results`.
    public var results: Field<[KnowledgeAggregateDataContainer]> { Field("results") }
    /// `cursor`.
    public var cursor: Field<String> { Field("cursor") }
}

/// The schema `KnowledgeAsyncAggregationQuery`.
public typealias KnowledgeAsyncAggregationQuery = Model<KnowledgeAsyncAggregationQueryFields>

/// The properties of ``KnowledgeAsyncAggregationQuery``.
public struct KnowledgeAsyncAggregationQueryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `interval`, required, an interval: two dates of ISO 8601 with `/` between them.
    public var interval: Field<String> { Field("interval") }
    /// `granularity`.
    public var granularity: Field<String> { Field("granularity") }
    /// `timeZone`.
    public var timeZone: Field<String> { Field("timeZone") }
    /// `groupBy`.
    public var groupBy: Field<[KnowledgeAsyncAggregationQueryGroupBy]> { Field("groupBy") }
    /// `filter`.
    public var filter: Field<KnowledgeAggregateQueryFilter> { Field("filter") }
    /// `metrics`, required.
    public var metrics: Field<[KnowledgeAsyncAggregationQueryMetrics]> { Field("metrics") }
    /// `flattenMultivaluedDimensions`.
    public var flattenMultivaluedDimensions: Field<Bool> { Field("flattenMultivaluedDimensions") }
    /// `views`.
    public var views: Field<[KnowledgeAggregationView]> { Field("views") }
    /// `alternateTimeDimension`.
    public var alternateTimeDimension: Field<KnowledgeAsyncAggregationQueryAlternateTimeDimension> { Field("alternateTimeDimension") }
    /// `queryType`.
    public var queryType: Field<KnowledgeAsyncAggregationQueryQueryType> { Field("queryType") }
    /// `sortMetric`.
    public var sortMetric: Field<KnowledgeAggregationSort> { Field("sortMetric") }
    /// `limit`.
    public var limit: Field<Int> { Field("limit") }
    /// `pageSize`.
    public var pageSize: Field<Int> { Field("pageSize") }
}

/// A value of `groupBy` of ``KnowledgeAsyncAggregationQuery``, open to those that are newer than this version.
public struct KnowledgeAsyncAggregationQueryGroupBy: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `agentAssistantId`.
    public static var agentAssistantId: Self { "agentAssistantId" }
    /// `answerGenerationEnabled`.
    public static var answerGenerationEnabled: Self { "answerGenerationEnabled" }
    /// `appDeploymentId`.
    public static var appDeploymentId: Self { "appDeploymentId" }
    /// `appType`.
    public static var appType: Self { "appType" }
    /// `botFlowId`.
    public static var botFlowId: Self { "botFlowId" }
    /// `conversationChannelType`.
    public static var conversationChannelType: Self { "conversationChannelType" }
    /// `conversationId`.
    public static var conversationId: Self { "conversationId" }
    /// `documentEngagementType`.
    public static var documentEngagementType: Self { "documentEngagementType" }
    /// `externalContactId`.
    public static var externalContactId: Self { "externalContactId" }
    /// `feedbackCategory`.
    public static var feedbackCategory: Self { "feedbackCategory" }
    /// `feedbackId`.
    public static var feedbackId: Self { "feedbackId" }
    /// `feedbackRating`.
    public static var feedbackRating: Self { "feedbackRating" }
    /// `feedbackRatingType`.
    public static var feedbackRatingType: Self { "feedbackRatingType" }
    /// `feedbackRatingValue`.
    public static var feedbackRatingValue: Self { "feedbackRatingValue" }
    /// `feedbackReason`.
    public static var feedbackReason: Self { "feedbackReason" }
    /// `feedbackType`.
    public static var feedbackType: Self { "feedbackType" }
    /// `hasComment`.
    public static var hasComment: Self { "hasComment" }
    /// `hasRetrievedReferences`.
    public static var hasRetrievedReferences: Self { "hasRetrievedReferences" }
    /// `hasSearch`.
    public static var hasSearch: Self { "hasSearch" }
    /// `knowledgeBaseDocumentId`.
    public static var knowledgeBaseDocumentId: Self { "knowledgeBaseDocumentId" }
    /// `knowledgeBaseDocumentVariationId`.
    public static var knowledgeBaseDocumentVariationId: Self { "knowledgeBaseDocumentVariationId" }
    /// `knowledgeBaseDocumentVersionId`.
    public static var knowledgeBaseDocumentVersionId: Self { "knowledgeBaseDocumentVersionId" }
    /// `knowledgeBaseId`.
    public static var knowledgeBaseId: Self { "knowledgeBaseId" }
    /// `knowledgeSettingId`.
    public static var knowledgeSettingId: Self { "knowledgeSettingId" }
    /// `languageCode`.
    public static var languageCode: Self { "languageCode" }
    /// `mediaType`.
    public static var mediaType: Self { "mediaType" }
    /// `messageType`.
    public static var messageType: Self { "messageType" }
    /// `presentedDocumentsCount`.
    public static var presentedDocumentsCount: Self { "presentedDocumentsCount" }
    /// `queryType`.
    public static var queryType: Self { "queryType" }
    /// `queryTypeV3`.
    public static var queryTypeV3: Self { "queryTypeV3" }
    /// `queueId`.
    public static var queueId: Self { "queueId" }
    /// `searchId`.
    public static var searchId: Self { "searchId" }
    /// `searchQuery`.
    public static var searchQuery: Self { "searchQuery" }
    /// `selfServed`.
    public static var selfServed: Self { "selfServed" }
    /// `sessionId`.
    public static var sessionId: Self { "sessionId" }
    /// `surfacingMethod`.
    public static var surfacingMethod: Self { "surfacingMethod" }
    /// `userId`.
    public static var userId: Self { "userId" }
}

/// A value of `metrics` of ``KnowledgeAsyncAggregationQuery``, open to those that are newer than this version.
public struct KnowledgeAsyncAggregationQueryMetrics: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `nDistinctKnowledgeSessions`.
    public static var nDistinctKnowledgeSessions: Self { "nDistinctKnowledgeSessions" }
    /// `nKnowledgeDocumentCopied`.
    public static var nKnowledgeDocumentCopied: Self { "nKnowledgeDocumentCopied" }
    /// `nKnowledgeDocumentFeedback`.
    public static var nKnowledgeDocumentFeedback: Self { "nKnowledgeDocumentFeedback" }
    /// `nKnowledgeDocumentPresented`.
    public static var nKnowledgeDocumentPresented: Self { "nKnowledgeDocumentPresented" }
    /// `nKnowledgeDocumentSurfaced`.
    public static var nKnowledgeDocumentSurfaced: Self { "nKnowledgeDocumentSurfaced" }
    /// `nKnowledgeDocumentViewed`.
    public static var nKnowledgeDocumentViewed: Self { "nKnowledgeDocumentViewed" }
    /// `nKnowledgeSearch`.
    public static var nKnowledgeSearch: Self { "nKnowledgeSearch" }
    /// `nKnowledgeSearchAnswered`.
    public static var nKnowledgeSearchAnswered: Self { "nKnowledgeSearchAnswered" }
    /// `nKnowledgeSearchFeedback`.
    public static var nKnowledgeSearchFeedback: Self { "nKnowledgeSearchFeedback" }
    /// `nKnowledgeSearchUnanswered`.
    public static var nKnowledgeSearchUnanswered: Self { "nKnowledgeSearchUnanswered" }
    /// `nKnowledgeSessions`.
    public static var nKnowledgeSessions: Self { "nKnowledgeSessions" }
    /// `nKnowledgeV3Search`.
    public static var nKnowledgeV3Search: Self { "nKnowledgeV3Search" }
    /// `oKnowledgeDocumentQuery`.
    public static var oKnowledgeDocumentQuery: Self { "oKnowledgeDocumentQuery" }
    /// `oKnowledgeDocumentQuerySelfServed`.
    public static var oKnowledgeDocumentQuerySelfServed: Self { "oKnowledgeDocumentQuerySelfServed" }
    /// `oKnowledgeSearch`.
    public static var oKnowledgeSearch: Self { "oKnowledgeSearch" }
}

/// A value of `alternateTimeDimension` of ``KnowledgeAsyncAggregationQuery``, open to those that are newer than this
/// version.
public struct KnowledgeAsyncAggregationQueryAlternateTimeDimension: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `eventTime`.
    public static var eventTime: Self { "eventTime" }
}

/// A value of `queryType` of ``KnowledgeAsyncAggregationQuery``, open to those that are newer than this version.
public struct KnowledgeAsyncAggregationQueryQueryType: OpenEnum {
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
