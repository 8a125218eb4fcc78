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
    @_alwaysEmitIntoClient public var group: Field<[String: String]> { Field("group") }
    /// `data`.
    @_alwaysEmitIntoClient public var data: Field<[StatisticalResponse]> { Field("data") }
}

/// The schema `KnowledgeAggregateQueryClause`.
public typealias KnowledgeAggregateQueryClause = Model<KnowledgeAggregateQueryClauseFields>

/// The properties of ``KnowledgeAggregateQueryClause``.
public struct KnowledgeAggregateQueryClauseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<KnowledgeAggregateQueryClauseType> { Field("type") }
    /// `predicates`, required.
    @_alwaysEmitIntoClient public var predicates: Field<[KnowledgeAggregateQueryPredicate]> { Field("predicates") }
}

/// A value of `type` of ``KnowledgeAggregateQueryClause``, open to those that are newer than this version.
public struct KnowledgeAggregateQueryClauseType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `and`.
    @_alwaysEmitIntoClient public static var and: Self { "and" }
    /// `or`.
    @_alwaysEmitIntoClient public static var or: Self { "or" }
}

/// The schema `KnowledgeAggregateQueryFilter`.
public typealias KnowledgeAggregateQueryFilter = Model<KnowledgeAggregateQueryFilterFields>

/// The properties of ``KnowledgeAggregateQueryFilter``.
public struct KnowledgeAggregateQueryFilterFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<KnowledgeAggregateQueryFilterType> { Field("type") }
    /// `clauses`.
    @_alwaysEmitIntoClient public var clauses: Field<[KnowledgeAggregateQueryClause]> { Field("clauses") }
    /// `predicates`.
    @_alwaysEmitIntoClient public var predicates: Field<[KnowledgeAggregateQueryPredicate]> { Field("predicates") }
}

/// A value of `type` of ``KnowledgeAggregateQueryFilter``, open to those that are newer than this version.
public struct KnowledgeAggregateQueryFilterType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `and`.
    @_alwaysEmitIntoClient public static var and: Self { "and" }
    /// `or`.
    @_alwaysEmitIntoClient public static var or: Self { "or" }
}

/// The schema `KnowledgeAggregateQueryPredicate`.
public typealias KnowledgeAggregateQueryPredicate = Model<KnowledgeAggregateQueryPredicateFields>

/// The properties of ``KnowledgeAggregateQueryPredicate``.
public struct KnowledgeAggregateQueryPredicateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<KnowledgeAggregateQueryPredicateType> { Field("type") }
    /// `dimension`.
    @_alwaysEmitIntoClient public var dimension: Field<KnowledgeAggregateQueryPredicateDimension> { Field("dimension") }
    /// `operator`.
    @_alwaysEmitIntoClient public var `operator`: Field<KnowledgeAggregateQueryPredicateOperator> { Field("operator") }
    /// `value`.
    @_alwaysEmitIntoClient public var value: Field<String> { Field("value") }
    /// `range`.
    @_alwaysEmitIntoClient public var range: Field<NumericRange> { Field("range") }
}

/// A value of `type` of ``KnowledgeAggregateQueryPredicate``, open to those that are newer than this version.
public struct KnowledgeAggregateQueryPredicateType: OpenEnum {
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

/// A value of `dimension` of ``KnowledgeAggregateQueryPredicate``, open to those that are newer than this version.
public struct KnowledgeAggregateQueryPredicateDimension: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `agentAssistantId`.
    @_alwaysEmitIntoClient public static var agentAssistantId: Self { "agentAssistantId" }
    /// `answerGenerationEnabled`.
    @_alwaysEmitIntoClient public static var answerGenerationEnabled: Self { "answerGenerationEnabled" }
    /// `appDeploymentId`.
    @_alwaysEmitIntoClient public static var appDeploymentId: Self { "appDeploymentId" }
    /// `appType`.
    @_alwaysEmitIntoClient public static var appType: Self { "appType" }
    /// `botFlowId`.
    @_alwaysEmitIntoClient public static var botFlowId: Self { "botFlowId" }
    /// `conversationChannelType`.
    @_alwaysEmitIntoClient public static var conversationChannelType: Self { "conversationChannelType" }
    /// `conversationId`.
    @_alwaysEmitIntoClient public static var conversationId: Self { "conversationId" }
    /// `documentEngagementType`.
    @_alwaysEmitIntoClient public static var documentEngagementType: Self { "documentEngagementType" }
    /// `externalContactId`.
    @_alwaysEmitIntoClient public static var externalContactId: Self { "externalContactId" }
    /// `feedbackCategory`.
    @_alwaysEmitIntoClient public static var feedbackCategory: Self { "feedbackCategory" }
    /// `feedbackId`.
    @_alwaysEmitIntoClient public static var feedbackId: Self { "feedbackId" }
    /// `feedbackRating`.
    @_alwaysEmitIntoClient public static var feedbackRating: Self { "feedbackRating" }
    /// `feedbackRatingType`.
    @_alwaysEmitIntoClient public static var feedbackRatingType: Self { "feedbackRatingType" }
    /// `feedbackRatingValue`.
    @_alwaysEmitIntoClient public static var feedbackRatingValue: Self { "feedbackRatingValue" }
    /// `feedbackReason`.
    @_alwaysEmitIntoClient public static var feedbackReason: Self { "feedbackReason" }
    /// `feedbackType`.
    @_alwaysEmitIntoClient public static var feedbackType: Self { "feedbackType" }
    /// `hasComment`.
    @_alwaysEmitIntoClient public static var hasComment: Self { "hasComment" }
    /// `hasRetrievedReferences`.
    @_alwaysEmitIntoClient public static var hasRetrievedReferences: Self { "hasRetrievedReferences" }
    /// `hasSearch`.
    @_alwaysEmitIntoClient public static var hasSearch: Self { "hasSearch" }
    /// `knowledgeBaseDocumentId`.
    @_alwaysEmitIntoClient public static var knowledgeBaseDocumentId: Self { "knowledgeBaseDocumentId" }
    /// `knowledgeBaseDocumentVariationId`.
    @_alwaysEmitIntoClient public static var knowledgeBaseDocumentVariationId: Self { "knowledgeBaseDocumentVariationId" }
    /// `knowledgeBaseDocumentVersionId`.
    @_alwaysEmitIntoClient public static var knowledgeBaseDocumentVersionId: Self { "knowledgeBaseDocumentVersionId" }
    /// `knowledgeBaseId`.
    @_alwaysEmitIntoClient public static var knowledgeBaseId: Self { "knowledgeBaseId" }
    /// `knowledgeSettingId`.
    @_alwaysEmitIntoClient public static var knowledgeSettingId: Self { "knowledgeSettingId" }
    /// `languageCode`.
    @_alwaysEmitIntoClient public static var languageCode: Self { "languageCode" }
    /// `mediaType`.
    @_alwaysEmitIntoClient public static var mediaType: Self { "mediaType" }
    /// `messageType`.
    @_alwaysEmitIntoClient public static var messageType: Self { "messageType" }
    /// `presentedDocumentsCount`.
    @_alwaysEmitIntoClient public static var presentedDocumentsCount: Self { "presentedDocumentsCount" }
    /// `queryType`.
    @_alwaysEmitIntoClient public static var queryType: Self { "queryType" }
    /// `queryTypeV3`.
    @_alwaysEmitIntoClient public static var queryTypeV3: Self { "queryTypeV3" }
    /// `queueId`.
    @_alwaysEmitIntoClient public static var queueId: Self { "queueId" }
    /// `searchId`.
    @_alwaysEmitIntoClient public static var searchId: Self { "searchId" }
    /// `searchQuery`.
    @_alwaysEmitIntoClient public static var searchQuery: Self { "searchQuery" }
    /// `selfServed`.
    @_alwaysEmitIntoClient public static var selfServed: Self { "selfServed" }
    /// `sessionId`.
    @_alwaysEmitIntoClient public static var sessionId: Self { "sessionId" }
    /// `surfacingMethod`.
    @_alwaysEmitIntoClient public static var surfacingMethod: Self { "surfacingMethod" }
    /// `userId`.
    @_alwaysEmitIntoClient public static var userId: Self { "userId" }
}

/// A value of `operator` of ``KnowledgeAggregateQueryPredicate``, open to those that are newer than this version.
public struct KnowledgeAggregateQueryPredicateOperator: OpenEnum {
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

/// The schema `KnowledgeAggregateQueryResponse`.
public typealias KnowledgeAggregateQueryResponse = Model<KnowledgeAggregateQueryResponseFields>

/// The properties of ``KnowledgeAggregateQueryResponse``.
public struct KnowledgeAggregateQueryResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `results`.
    @_alwaysEmitIntoClient public var results: Field<[KnowledgeAggregateDataContainer]> { Field("results") }
}

/// The schema `KnowledgeAggregationQuery`.
public typealias KnowledgeAggregationQuery = Model<KnowledgeAggregationQueryFields>

/// The properties of ``KnowledgeAggregationQuery``.
public struct KnowledgeAggregationQueryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `interval`, required, an interval: two dates of ISO 8601 with `/` between them.
    @_alwaysEmitIntoClient public var interval: Field<String> { Field("interval") }
    /// `granularity`.
    @_alwaysEmitIntoClient public var granularity: Field<String> { Field("granularity") }
    /// `timeZone`.
    @_alwaysEmitIntoClient public var timeZone: Field<String> { Field("timeZone") }
    /// `groupBy`.
    @_alwaysEmitIntoClient public var groupBy: Field<[KnowledgeAggregationQueryGroupBy]> { Field("groupBy") }
    /// `filter`.
    @_alwaysEmitIntoClient public var filter: Field<KnowledgeAggregateQueryFilter> { Field("filter") }
    /// `metrics`, required.
    @_alwaysEmitIntoClient public var metrics: Field<[KnowledgeAggregationQueryMetrics]> { Field("metrics") }
    /// `flattenMultivaluedDimensions`.
    @_alwaysEmitIntoClient public var flattenMultivaluedDimensions: Field<Bool> { Field("flattenMultivaluedDimensions") }
    /// `views`.
    @_alwaysEmitIntoClient public var views: Field<[KnowledgeAggregationView]> { Field("views") }
    /// `alternateTimeDimension`.
    @_alwaysEmitIntoClient public var alternateTimeDimension: Field<KnowledgeAggregationQueryAlternateTimeDimension> { Field("alternateTimeDimension") }
    /// `queryType`.
    @_alwaysEmitIntoClient public var queryType: Field<KnowledgeAggregationQueryQueryType> { Field("queryType") }
    /// `sortMetric`.
    @_alwaysEmitIntoClient public var sortMetric: Field<KnowledgeAggregationSort> { Field("sortMetric") }
    /// `limit`.
    @_alwaysEmitIntoClient public var limit: Field<Int> { Field("limit") }
}

/// A value of `groupBy` of ``KnowledgeAggregationQuery``, open to those that are newer than this version.
public struct KnowledgeAggregationQueryGroupBy: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `agentAssistantId`.
    @_alwaysEmitIntoClient public static var agentAssistantId: Self { "agentAssistantId" }
    /// `answerGenerationEnabled`.
    @_alwaysEmitIntoClient public static var answerGenerationEnabled: Self { "answerGenerationEnabled" }
    /// `appDeploymentId`.
    @_alwaysEmitIntoClient public static var appDeploymentId: Self { "appDeploymentId" }
    /// `appType`.
    @_alwaysEmitIntoClient public static var appType: Self { "appType" }
    /// `botFlowId`.
    @_alwaysEmitIntoClient public static var botFlowId: Self { "botFlowId" }
    /// `conversationChannelType`.
    @_alwaysEmitIntoClient public static var conversationChannelType: Self { "conversationChannelType" }
    /// `conversationId`.
    @_alwaysEmitIntoClient public static var conversationId: Self { "conversationId" }
    /// `documentEngagementType`.
    @_alwaysEmitIntoClient public static var documentEngagementType: Self { "documentEngagementType" }
    /// `externalContactId`.
    @_alwaysEmitIntoClient public static var externalContactId: Self { "externalContactId" }
    /// `feedbackCategory`.
    @_alwaysEmitIntoClient public static var feedbackCategory: Self { "feedbackCategory" }
    /// `feedbackId`.
    @_alwaysEmitIntoClient public static var feedbackId: Self { "feedbackId" }
    /// `feedbackRating`.
    @_alwaysEmitIntoClient public static var feedbackRating: Self { "feedbackRating" }
    /// `feedbackRatingType`.
    @_alwaysEmitIntoClient public static var feedbackRatingType: Self { "feedbackRatingType" }
    /// `feedbackRatingValue`.
    @_alwaysEmitIntoClient public static var feedbackRatingValue: Self { "feedbackRatingValue" }
    /// `feedbackReason`.
    @_alwaysEmitIntoClient public static var feedbackReason: Self { "feedbackReason" }
    /// `feedbackType`.
    @_alwaysEmitIntoClient public static var feedbackType: Self { "feedbackType" }
    /// `hasComment`.
    @_alwaysEmitIntoClient public static var hasComment: Self { "hasComment" }
    /// `hasRetrievedReferences`.
    @_alwaysEmitIntoClient public static var hasRetrievedReferences: Self { "hasRetrievedReferences" }
    /// `hasSearch`.
    @_alwaysEmitIntoClient public static var hasSearch: Self { "hasSearch" }
    /// `knowledgeBaseDocumentId`.
    @_alwaysEmitIntoClient public static var knowledgeBaseDocumentId: Self { "knowledgeBaseDocumentId" }
    /// `knowledgeBaseDocumentVariationId`.
    @_alwaysEmitIntoClient public static var knowledgeBaseDocumentVariationId: Self { "knowledgeBaseDocumentVariationId" }
    /// `knowledgeBaseDocumentVersionId`.
    @_alwaysEmitIntoClient public static var knowledgeBaseDocumentVersionId: Self { "knowledgeBaseDocumentVersionId" }
    /// `knowledgeBaseId`.
    @_alwaysEmitIntoClient public static var knowledgeBaseId: Self { "knowledgeBaseId" }
    /// `knowledgeSettingId`.
    @_alwaysEmitIntoClient public static var knowledgeSettingId: Self { "knowledgeSettingId" }
    /// `languageCode`.
    @_alwaysEmitIntoClient public static var languageCode: Self { "languageCode" }
    /// `mediaType`.
    @_alwaysEmitIntoClient public static var mediaType: Self { "mediaType" }
    /// `messageType`.
    @_alwaysEmitIntoClient public static var messageType: Self { "messageType" }
    /// `presentedDocumentsCount`.
    @_alwaysEmitIntoClient public static var presentedDocumentsCount: Self { "presentedDocumentsCount" }
    /// `queryType`.
    @_alwaysEmitIntoClient public static var queryType: Self { "queryType" }
    /// `queryTypeV3`.
    @_alwaysEmitIntoClient public static var queryTypeV3: Self { "queryTypeV3" }
    /// `queueId`.
    @_alwaysEmitIntoClient public static var queueId: Self { "queueId" }
    /// `searchId`.
    @_alwaysEmitIntoClient public static var searchId: Self { "searchId" }
    /// `searchQuery`.
    @_alwaysEmitIntoClient public static var searchQuery: Self { "searchQuery" }
    /// `selfServed`.
    @_alwaysEmitIntoClient public static var selfServed: Self { "selfServed" }
    /// `sessionId`.
    @_alwaysEmitIntoClient public static var sessionId: Self { "sessionId" }
    /// `surfacingMethod`.
    @_alwaysEmitIntoClient public static var surfacingMethod: Self { "surfacingMethod" }
    /// `userId`.
    @_alwaysEmitIntoClient public static var userId: Self { "userId" }
}

/// A value of `metrics` of ``KnowledgeAggregationQuery``, open to those that are newer than this version.
public struct KnowledgeAggregationQueryMetrics: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `nDistinctKnowledgeSessions`.
    @_alwaysEmitIntoClient public static var nDistinctKnowledgeSessions: Self { "nDistinctKnowledgeSessions" }
    /// `nKnowledgeDocumentCopied`.
    @_alwaysEmitIntoClient public static var nKnowledgeDocumentCopied: Self { "nKnowledgeDocumentCopied" }
    /// `nKnowledgeDocumentFeedback`.
    @_alwaysEmitIntoClient public static var nKnowledgeDocumentFeedback: Self { "nKnowledgeDocumentFeedback" }
    /// `nKnowledgeDocumentPresented`.
    @_alwaysEmitIntoClient public static var nKnowledgeDocumentPresented: Self { "nKnowledgeDocumentPresented" }
    /// `nKnowledgeDocumentSurfaced`.
    @_alwaysEmitIntoClient public static var nKnowledgeDocumentSurfaced: Self { "nKnowledgeDocumentSurfaced" }
    /// `nKnowledgeDocumentViewed`.
    @_alwaysEmitIntoClient public static var nKnowledgeDocumentViewed: Self { "nKnowledgeDocumentViewed" }
    /// `nKnowledgeSearch`.
    @_alwaysEmitIntoClient public static var nKnowledgeSearch: Self { "nKnowledgeSearch" }
    /// `nKnowledgeSearchAnswered`.
    @_alwaysEmitIntoClient public static var nKnowledgeSearchAnswered: Self { "nKnowledgeSearchAnswered" }
    /// `nKnowledgeSearchFeedback`.
    @_alwaysEmitIntoClient public static var nKnowledgeSearchFeedback: Self { "nKnowledgeSearchFeedback" }
    /// `nKnowledgeSearchUnanswered`.
    @_alwaysEmitIntoClient public static var nKnowledgeSearchUnanswered: Self { "nKnowledgeSearchUnanswered" }
    /// `nKnowledgeSessions`.
    @_alwaysEmitIntoClient public static var nKnowledgeSessions: Self { "nKnowledgeSessions" }
    /// `nKnowledgeV3Search`.
    @_alwaysEmitIntoClient public static var nKnowledgeV3Search: Self { "nKnowledgeV3Search" }
    /// `oKnowledgeDocumentQuery`.
    @_alwaysEmitIntoClient public static var oKnowledgeDocumentQuery: Self { "oKnowledgeDocumentQuery" }
    /// `oKnowledgeDocumentQuerySelfServed`.
    @_alwaysEmitIntoClient public static var oKnowledgeDocumentQuerySelfServed: Self { "oKnowledgeDocumentQuerySelfServed" }
    /// `oKnowledgeSearch`.
    @_alwaysEmitIntoClient public static var oKnowledgeSearch: Self { "oKnowledgeSearch" }
}

/// A value of `alternateTimeDimension` of ``KnowledgeAggregationQuery``, open to those that are newer than this
/// version.
public struct KnowledgeAggregationQueryAlternateTimeDimension: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `eventTime`.
    @_alwaysEmitIntoClient public static var eventTime: Self { "eventTime" }
}

/// A value of `queryType` of ``KnowledgeAggregationQuery``, open to those that are newer than this version.
public struct KnowledgeAggregationQueryQueryType: OpenEnum {
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

/// The schema `KnowledgeAggregationSort`.
public typealias KnowledgeAggregationSort = Model<KnowledgeAggregationSortFields>

/// The properties of ``KnowledgeAggregationSort``.
public struct KnowledgeAggregationSortFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<KnowledgeAggregationSortName> { Field("name") }
    /// `function`, required.
    @_alwaysEmitIntoClient public var function: Field<KnowledgeAggregationSortFunction> { Field("function") }
}

/// A value of `name` of ``KnowledgeAggregationSort``, open to those that are newer than this version.
public struct KnowledgeAggregationSortName: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `nDistinctKnowledgeSessions`.
    @_alwaysEmitIntoClient public static var nDistinctKnowledgeSessions: Self { "nDistinctKnowledgeSessions" }
    /// `nKnowledgeDocumentCopied`.
    @_alwaysEmitIntoClient public static var nKnowledgeDocumentCopied: Self { "nKnowledgeDocumentCopied" }
    /// `nKnowledgeDocumentFeedback`.
    @_alwaysEmitIntoClient public static var nKnowledgeDocumentFeedback: Self { "nKnowledgeDocumentFeedback" }
    /// `nKnowledgeDocumentPresented`.
    @_alwaysEmitIntoClient public static var nKnowledgeDocumentPresented: Self { "nKnowledgeDocumentPresented" }
    /// `nKnowledgeDocumentSurfaced`.
    @_alwaysEmitIntoClient public static var nKnowledgeDocumentSurfaced: Self { "nKnowledgeDocumentSurfaced" }
    /// `nKnowledgeDocumentViewed`.
    @_alwaysEmitIntoClient public static var nKnowledgeDocumentViewed: Self { "nKnowledgeDocumentViewed" }
    /// `nKnowledgeSearch`.
    @_alwaysEmitIntoClient public static var nKnowledgeSearch: Self { "nKnowledgeSearch" }
    /// `nKnowledgeSearchAnswered`.
    @_alwaysEmitIntoClient public static var nKnowledgeSearchAnswered: Self { "nKnowledgeSearchAnswered" }
    /// `nKnowledgeSearchFeedback`.
    @_alwaysEmitIntoClient public static var nKnowledgeSearchFeedback: Self { "nKnowledgeSearchFeedback" }
    /// `nKnowledgeSearchUnanswered`.
    @_alwaysEmitIntoClient public static var nKnowledgeSearchUnanswered: Self { "nKnowledgeSearchUnanswered" }
    /// `nKnowledgeSessions`.
    @_alwaysEmitIntoClient public static var nKnowledgeSessions: Self { "nKnowledgeSessions" }
    /// `nKnowledgeV3Search`.
    @_alwaysEmitIntoClient public static var nKnowledgeV3Search: Self { "nKnowledgeV3Search" }
    /// `oKnowledgeDocumentQuery`.
    @_alwaysEmitIntoClient public static var oKnowledgeDocumentQuery: Self { "oKnowledgeDocumentQuery" }
    /// `oKnowledgeDocumentQuerySelfServed`.
    @_alwaysEmitIntoClient public static var oKnowledgeDocumentQuerySelfServed: Self { "oKnowledgeDocumentQuerySelfServed" }
    /// `oKnowledgeSearch`.
    @_alwaysEmitIntoClient public static var oKnowledgeSearch: Self { "oKnowledgeSearch" }
}

/// A value of `function` of ``KnowledgeAggregationSort``, open to those that are newer than this version.
public struct KnowledgeAggregationSortFunction: OpenEnum {
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

/// The schema `KnowledgeAggregationView`.
public typealias KnowledgeAggregationView = Model<KnowledgeAggregationViewFields>

/// The properties of ``KnowledgeAggregationView``.
public struct KnowledgeAggregationViewFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `target`, required.
    @_alwaysEmitIntoClient public var target: Field<KnowledgeAggregationViewTarget> { Field("target") }
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `function`, required.
    @_alwaysEmitIntoClient public var function: Field<KnowledgeAggregationViewFunction> { Field("function") }
    /// `range`.
    @_alwaysEmitIntoClient public var range: Field<AggregationRange> { Field("range") }
}

/// A value of `target` of ``KnowledgeAggregationView``, open to those that are newer than this version.
public struct KnowledgeAggregationViewTarget: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `nDistinctKnowledgeSessions`.
    @_alwaysEmitIntoClient public static var nDistinctKnowledgeSessions: Self { "nDistinctKnowledgeSessions" }
    /// `nKnowledgeDocumentCopied`.
    @_alwaysEmitIntoClient public static var nKnowledgeDocumentCopied: Self { "nKnowledgeDocumentCopied" }
    /// `nKnowledgeDocumentFeedback`.
    @_alwaysEmitIntoClient public static var nKnowledgeDocumentFeedback: Self { "nKnowledgeDocumentFeedback" }
    /// `nKnowledgeDocumentPresented`.
    @_alwaysEmitIntoClient public static var nKnowledgeDocumentPresented: Self { "nKnowledgeDocumentPresented" }
    /// `nKnowledgeDocumentSurfaced`.
    @_alwaysEmitIntoClient public static var nKnowledgeDocumentSurfaced: Self { "nKnowledgeDocumentSurfaced" }
    /// `nKnowledgeDocumentViewed`.
    @_alwaysEmitIntoClient public static var nKnowledgeDocumentViewed: Self { "nKnowledgeDocumentViewed" }
    /// `nKnowledgeSearch`.
    @_alwaysEmitIntoClient public static var nKnowledgeSearch: Self { "nKnowledgeSearch" }
    /// `nKnowledgeSearchAnswered`.
    @_alwaysEmitIntoClient public static var nKnowledgeSearchAnswered: Self { "nKnowledgeSearchAnswered" }
    /// `nKnowledgeSearchFeedback`.
    @_alwaysEmitIntoClient public static var nKnowledgeSearchFeedback: Self { "nKnowledgeSearchFeedback" }
    /// `nKnowledgeSearchUnanswered`.
    @_alwaysEmitIntoClient public static var nKnowledgeSearchUnanswered: Self { "nKnowledgeSearchUnanswered" }
    /// `nKnowledgeSessions`.
    @_alwaysEmitIntoClient public static var nKnowledgeSessions: Self { "nKnowledgeSessions" }
    /// `nKnowledgeV3Search`.
    @_alwaysEmitIntoClient public static var nKnowledgeV3Search: Self { "nKnowledgeV3Search" }
    /// `oKnowledgeDocumentQuery`.
    @_alwaysEmitIntoClient public static var oKnowledgeDocumentQuery: Self { "oKnowledgeDocumentQuery" }
    /// `oKnowledgeDocumentQuerySelfServed`.
    @_alwaysEmitIntoClient public static var oKnowledgeDocumentQuerySelfServed: Self { "oKnowledgeDocumentQuerySelfServed" }
    /// `oKnowledgeSearch`.
    @_alwaysEmitIntoClient public static var oKnowledgeSearch: Self { "oKnowledgeSearch" }
}

/// A value of `function` of ``KnowledgeAggregationView``, open to those that are newer than this version.
public struct KnowledgeAggregationViewFunction: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `rangeBound`.
    @_alwaysEmitIntoClient public static var rangeBound: Self { "rangeBound" }
}

/// The schema `KnowledgeAsyncAggregateQueryResponse`.
public typealias KnowledgeAsyncAggregateQueryResponse = Model<KnowledgeAsyncAggregateQueryResponseFields>

/// The properties of ``KnowledgeAsyncAggregateQueryResponse``.
public struct KnowledgeAsyncAggregateQueryResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `results`.
    @_alwaysEmitIntoClient public var results: Field<[KnowledgeAggregateDataContainer]> { Field("results") }
    /// `cursor`.
    @_alwaysEmitIntoClient public var cursor: Field<String> { Field("cursor") }
}

/// The schema `KnowledgeAsyncAggregationQuery`.
public typealias KnowledgeAsyncAggregationQuery = Model<KnowledgeAsyncAggregationQueryFields>

/// The properties of ``KnowledgeAsyncAggregationQuery``.
public struct KnowledgeAsyncAggregationQueryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `interval`, required, an interval: two dates of ISO 8601 with `/` between them.
    @_alwaysEmitIntoClient public var interval: Field<String> { Field("interval") }
    /// `granularity`.
    @_alwaysEmitIntoClient public var granularity: Field<String> { Field("granularity") }
    /// `timeZone`.
    @_alwaysEmitIntoClient public var timeZone: Field<String> { Field("timeZone") }
    /// `groupBy`.
    @_alwaysEmitIntoClient public var groupBy: Field<[KnowledgeAsyncAggregationQueryGroupBy]> { Field("groupBy") }
    /// `filter`.
    @_alwaysEmitIntoClient public var filter: Field<KnowledgeAggregateQueryFilter> { Field("filter") }
    /// `metrics`, required.
    @_alwaysEmitIntoClient public var metrics: Field<[KnowledgeAsyncAggregationQueryMetrics]> { Field("metrics") }
    /// `flattenMultivaluedDimensions`.
    @_alwaysEmitIntoClient public var flattenMultivaluedDimensions: Field<Bool> { Field("flattenMultivaluedDimensions") }
    /// `views`.
    @_alwaysEmitIntoClient public var views: Field<[KnowledgeAggregationView]> { Field("views") }
    /// `alternateTimeDimension`.
    @_alwaysEmitIntoClient public var alternateTimeDimension: Field<KnowledgeAsyncAggregationQueryAlternateTimeDimension> { Field("alternateTimeDimension") }
    /// `queryType`.
    @_alwaysEmitIntoClient public var queryType: Field<KnowledgeAsyncAggregationQueryQueryType> { Field("queryType") }
    /// `sortMetric`.
    @_alwaysEmitIntoClient public var sortMetric: Field<KnowledgeAggregationSort> { Field("sortMetric") }
    /// `limit`.
    @_alwaysEmitIntoClient public var limit: Field<Int> { Field("limit") }
    /// `pageSize`.
    @_alwaysEmitIntoClient public var pageSize: Field<Int> { Field("pageSize") }
}

/// A value of `groupBy` of ``KnowledgeAsyncAggregationQuery``, open to those that are newer than this version.
public struct KnowledgeAsyncAggregationQueryGroupBy: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `agentAssistantId`.
    @_alwaysEmitIntoClient public static var agentAssistantId: Self { "agentAssistantId" }
    /// `answerGenerationEnabled`.
    @_alwaysEmitIntoClient public static var answerGenerationEnabled: Self { "answerGenerationEnabled" }
    /// `appDeploymentId`.
    @_alwaysEmitIntoClient public static var appDeploymentId: Self { "appDeploymentId" }
    /// `appType`.
    @_alwaysEmitIntoClient public static var appType: Self { "appType" }
    /// `botFlowId`.
    @_alwaysEmitIntoClient public static var botFlowId: Self { "botFlowId" }
    /// `conversationChannelType`.
    @_alwaysEmitIntoClient public static var conversationChannelType: Self { "conversationChannelType" }
    /// `conversationId`.
    @_alwaysEmitIntoClient public static var conversationId: Self { "conversationId" }
    /// `documentEngagementType`.
    @_alwaysEmitIntoClient public static var documentEngagementType: Self { "documentEngagementType" }
    /// `externalContactId`.
    @_alwaysEmitIntoClient public static var externalContactId: Self { "externalContactId" }
    /// `feedbackCategory`.
    @_alwaysEmitIntoClient public static var feedbackCategory: Self { "feedbackCategory" }
    /// `feedbackId`.
    @_alwaysEmitIntoClient public static var feedbackId: Self { "feedbackId" }
    /// `feedbackRating`.
    @_alwaysEmitIntoClient public static var feedbackRating: Self { "feedbackRating" }
    /// `feedbackRatingType`.
    @_alwaysEmitIntoClient public static var feedbackRatingType: Self { "feedbackRatingType" }
    /// `feedbackRatingValue`.
    @_alwaysEmitIntoClient public static var feedbackRatingValue: Self { "feedbackRatingValue" }
    /// `feedbackReason`.
    @_alwaysEmitIntoClient public static var feedbackReason: Self { "feedbackReason" }
    /// `feedbackType`.
    @_alwaysEmitIntoClient public static var feedbackType: Self { "feedbackType" }
    /// `hasComment`.
    @_alwaysEmitIntoClient public static var hasComment: Self { "hasComment" }
    /// `hasRetrievedReferences`.
    @_alwaysEmitIntoClient public static var hasRetrievedReferences: Self { "hasRetrievedReferences" }
    /// `hasSearch`.
    @_alwaysEmitIntoClient public static var hasSearch: Self { "hasSearch" }
    /// `knowledgeBaseDocumentId`.
    @_alwaysEmitIntoClient public static var knowledgeBaseDocumentId: Self { "knowledgeBaseDocumentId" }
    /// `knowledgeBaseDocumentVariationId`.
    @_alwaysEmitIntoClient public static var knowledgeBaseDocumentVariationId: Self { "knowledgeBaseDocumentVariationId" }
    /// `knowledgeBaseDocumentVersionId`.
    @_alwaysEmitIntoClient public static var knowledgeBaseDocumentVersionId: Self { "knowledgeBaseDocumentVersionId" }
    /// `knowledgeBaseId`.
    @_alwaysEmitIntoClient public static var knowledgeBaseId: Self { "knowledgeBaseId" }
    /// `knowledgeSettingId`.
    @_alwaysEmitIntoClient public static var knowledgeSettingId: Self { "knowledgeSettingId" }
    /// `languageCode`.
    @_alwaysEmitIntoClient public static var languageCode: Self { "languageCode" }
    /// `mediaType`.
    @_alwaysEmitIntoClient public static var mediaType: Self { "mediaType" }
    /// `messageType`.
    @_alwaysEmitIntoClient public static var messageType: Self { "messageType" }
    /// `presentedDocumentsCount`.
    @_alwaysEmitIntoClient public static var presentedDocumentsCount: Self { "presentedDocumentsCount" }
    /// `queryType`.
    @_alwaysEmitIntoClient public static var queryType: Self { "queryType" }
    /// `queryTypeV3`.
    @_alwaysEmitIntoClient public static var queryTypeV3: Self { "queryTypeV3" }
    /// `queueId`.
    @_alwaysEmitIntoClient public static var queueId: Self { "queueId" }
    /// `searchId`.
    @_alwaysEmitIntoClient public static var searchId: Self { "searchId" }
    /// `searchQuery`.
    @_alwaysEmitIntoClient public static var searchQuery: Self { "searchQuery" }
    /// `selfServed`.
    @_alwaysEmitIntoClient public static var selfServed: Self { "selfServed" }
    /// `sessionId`.
    @_alwaysEmitIntoClient public static var sessionId: Self { "sessionId" }
    /// `surfacingMethod`.
    @_alwaysEmitIntoClient public static var surfacingMethod: Self { "surfacingMethod" }
    /// `userId`.
    @_alwaysEmitIntoClient public static var userId: Self { "userId" }
}

/// A value of `metrics` of ``KnowledgeAsyncAggregationQuery``, open to those that are newer than this version.
public struct KnowledgeAsyncAggregationQueryMetrics: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `nDistinctKnowledgeSessions`.
    @_alwaysEmitIntoClient public static var nDistinctKnowledgeSessions: Self { "nDistinctKnowledgeSessions" }
    /// `nKnowledgeDocumentCopied`.
    @_alwaysEmitIntoClient public static var nKnowledgeDocumentCopied: Self { "nKnowledgeDocumentCopied" }
    /// `nKnowledgeDocumentFeedback`.
    @_alwaysEmitIntoClient public static var nKnowledgeDocumentFeedback: Self { "nKnowledgeDocumentFeedback" }
    /// `nKnowledgeDocumentPresented`.
    @_alwaysEmitIntoClient public static var nKnowledgeDocumentPresented: Self { "nKnowledgeDocumentPresented" }
    /// `nKnowledgeDocumentSurfaced`.
    @_alwaysEmitIntoClient public static var nKnowledgeDocumentSurfaced: Self { "nKnowledgeDocumentSurfaced" }
    /// `nKnowledgeDocumentViewed`.
    @_alwaysEmitIntoClient public static var nKnowledgeDocumentViewed: Self { "nKnowledgeDocumentViewed" }
    /// `nKnowledgeSearch`.
    @_alwaysEmitIntoClient public static var nKnowledgeSearch: Self { "nKnowledgeSearch" }
    /// `nKnowledgeSearchAnswered`.
    @_alwaysEmitIntoClient public static var nKnowledgeSearchAnswered: Self { "nKnowledgeSearchAnswered" }
    /// `nKnowledgeSearchFeedback`.
    @_alwaysEmitIntoClient public static var nKnowledgeSearchFeedback: Self { "nKnowledgeSearchFeedback" }
    /// `nKnowledgeSearchUnanswered`.
    @_alwaysEmitIntoClient public static var nKnowledgeSearchUnanswered: Self { "nKnowledgeSearchUnanswered" }
    /// `nKnowledgeSessions`.
    @_alwaysEmitIntoClient public static var nKnowledgeSessions: Self { "nKnowledgeSessions" }
    /// `nKnowledgeV3Search`.
    @_alwaysEmitIntoClient public static var nKnowledgeV3Search: Self { "nKnowledgeV3Search" }
    /// `oKnowledgeDocumentQuery`.
    @_alwaysEmitIntoClient public static var oKnowledgeDocumentQuery: Self { "oKnowledgeDocumentQuery" }
    /// `oKnowledgeDocumentQuerySelfServed`.
    @_alwaysEmitIntoClient public static var oKnowledgeDocumentQuerySelfServed: Self { "oKnowledgeDocumentQuerySelfServed" }
    /// `oKnowledgeSearch`.
    @_alwaysEmitIntoClient public static var oKnowledgeSearch: Self { "oKnowledgeSearch" }
}

/// A value of `alternateTimeDimension` of ``KnowledgeAsyncAggregationQuery``, open to those that are newer than this
/// version.
public struct KnowledgeAsyncAggregationQueryAlternateTimeDimension: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `eventTime`.
    @_alwaysEmitIntoClient public static var eventTime: Self { "eventTime" }
}

/// A value of `queryType` of ``KnowledgeAsyncAggregationQuery``, open to those that are newer than this version.
public struct KnowledgeAsyncAggregationQueryQueryType: OpenEnum {
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
