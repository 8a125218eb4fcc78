// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

/// The schema `SelectedColumns`.
public typealias SelectedColumns = Model<SelectedColumnsFields>

/// The properties of ``SelectedColumns``.
public struct SelectedColumnsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `columnOrder`.
    @_alwaysEmitIntoClient public var columnOrder: Field<Int> { Field("columnOrder") }
    /// `columnName`.
    @_alwaysEmitIntoClient public var columnName: Field<String> { Field("columnName") }
}

/// The schema `SessionEndDetails`.
public typealias SessionEndDetails = Model<SessionEndDetailsFields>

/// The properties of ``SessionEndDetails``.
public struct SessionEndDetailsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<SessionEndDetailsType> { Field("type") }
    /// `reason`.
    @_alwaysEmitIntoClient public var reason: Field<String> { Field("reason") }
}

/// A value of `type` of ``SessionEndDetails``, open to those that are newer than this version.
public struct SessionEndDetailsType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Disconnect`.
    @_alwaysEmitIntoClient public static var disconnect: Self { "Disconnect" }
    /// `Exit`.
    @_alwaysEmitIntoClient public static var exit: Self { "Exit" }
}

/// The schema `SessionsResponse`.
public typealias SessionsResponse = Model<SessionsResponseFields>

/// The properties of ``SessionsResponse``.
public struct SessionsResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[BotFlowSession]> { Field("entities") }
    /// `nextUri`.
    @_alwaysEmitIntoClient public var nextUri: Field<String> { Field("nextUri") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `previousUri`.
    @_alwaysEmitIntoClient public var previousUri: Field<String> { Field("previousUri") }
}

/// The schema `SocialKeyword`.
public typealias SocialKeyword = Model<SocialKeywordFields>

/// The properties of ``SocialKeyword``.
public struct SocialKeywordFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `includes`.
    @_alwaysEmitIntoClient public var includes: Field<[String]> { Field("includes") }
    /// `excludes`.
    @_alwaysEmitIntoClient public var excludes: Field<[String]> { Field("excludes") }
}

/// The schema `SocialNumericRange`.
public typealias SocialNumericRange = Model<SocialNumericRangeFields>

/// The properties of ``SocialNumericRange``.
public struct SocialNumericRangeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `eq`.
    @_alwaysEmitIntoClient public var eq: Field<Double> { Field("eq") }
    /// `gt`.
    @_alwaysEmitIntoClient public var gt: Field<Double> { Field("gt") }
    /// `gte`.
    @_alwaysEmitIntoClient public var gte: Field<Double> { Field("gte") }
    /// `lt`.
    @_alwaysEmitIntoClient public var lt: Field<Double> { Field("lt") }
    /// `lte`.
    @_alwaysEmitIntoClient public var lte: Field<Double> { Field("lte") }
}

/// The schema `SummaryAggregateDataContainer`.
public typealias SummaryAggregateDataContainer = Model<SummaryAggregateDataContainerFields>

/// The properties of ``SummaryAggregateDataContainer``.
public struct SummaryAggregateDataContainerFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `group`.
    @_alwaysEmitIntoClient public var group: Field<[String: String]> { Field("group") }
    /// `data`.
    @_alwaysEmitIntoClient public var data: Field<[StatisticalResponse]> { Field("data") }
}

/// The schema `SummaryAggregateQueryClause`.
public typealias SummaryAggregateQueryClause = Model<SummaryAggregateQueryClauseFields>

/// The properties of ``SummaryAggregateQueryClause``.
public struct SummaryAggregateQueryClauseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<SummaryAggregateQueryClauseType> { Field("type") }
    /// `predicates`, required.
    @_alwaysEmitIntoClient public var predicates: Field<[SummaryAggregateQueryPredicate]> { Field("predicates") }
}

/// A value of `type` of ``SummaryAggregateQueryClause``, open to those that are newer than this version.
public struct SummaryAggregateQueryClauseType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `and`.
    @_alwaysEmitIntoClient public static var and: Self { "and" }
    /// `or`.
    @_alwaysEmitIntoClient public static var or: Self { "or" }
}

/// The schema `SummaryAggregateQueryFilter`.
public typealias SummaryAggregateQueryFilter = Model<SummaryAggregateQueryFilterFields>

/// The properties of ``SummaryAggregateQueryFilter``.
public struct SummaryAggregateQueryFilterFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<SummaryAggregateQueryFilterType> { Field("type") }
    /// `clauses`.
    @_alwaysEmitIntoClient public var clauses: Field<[SummaryAggregateQueryClause]> { Field("clauses") }
    /// `predicates`.
    @_alwaysEmitIntoClient public var predicates: Field<[SummaryAggregateQueryPredicate]> { Field("predicates") }
}

/// A value of `type` of ``SummaryAggregateQueryFilter``, open to those that are newer than this version.
public struct SummaryAggregateQueryFilterType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `and`.
    @_alwaysEmitIntoClient public static var and: Self { "and" }
    /// `or`.
    @_alwaysEmitIntoClient public static var or: Self { "or" }
}

/// The schema `SummaryAggregateQueryPredicate`.
public typealias SummaryAggregateQueryPredicate = Model<SummaryAggregateQueryPredicateFields>

/// The properties of ``SummaryAggregateQueryPredicate``.
public struct SummaryAggregateQueryPredicateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<SummaryAggregateQueryPredicateType> { Field("type") }
    /// `dimension`.
    @_alwaysEmitIntoClient public var dimension: Field<SummaryAggregateQueryPredicateDimension> { Field("dimension") }
    /// `operator`.
    @_alwaysEmitIntoClient public var `operator`: Field<SummaryAggregateQueryPredicateOperator> { Field("operator") }
    /// `value`.
    @_alwaysEmitIntoClient public var value: Field<String> { Field("value") }
    /// `range`.
    @_alwaysEmitIntoClient public var range: Field<NumericRange> { Field("range") }
}

/// A value of `type` of ``SummaryAggregateQueryPredicate``, open to those that are newer than this version.
public struct SummaryAggregateQueryPredicateType: OpenEnum {
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

/// A value of `dimension` of ``SummaryAggregateQueryPredicate``, open to those that are newer than this version.
public struct SummaryAggregateQueryPredicateDimension: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `conversationId`.
    @_alwaysEmitIntoClient public static var conversationId: Self { "conversationId" }
    /// `copied`.
    @_alwaysEmitIntoClient public static var copied: Self { "copied" }
    /// `editedField`.
    @_alwaysEmitIntoClient public static var editedField: Self { "editedField" }
    /// `errorType`.
    @_alwaysEmitIntoClient public static var errorType: Self { "errorType" }
    /// `language`.
    @_alwaysEmitIntoClient public static var language: Self { "language" }
    /// `mediaType`.
    @_alwaysEmitIntoClient public static var mediaType: Self { "mediaType" }
    /// `messageType`.
    @_alwaysEmitIntoClient public static var messageType: Self { "messageType" }
    /// `presented`.
    @_alwaysEmitIntoClient public static var presented: Self { "presented" }
    /// `queueId`.
    @_alwaysEmitIntoClient public static var queueId: Self { "queueId" }
    /// `summaryGenerated`.
    @_alwaysEmitIntoClient public static var summaryGenerated: Self { "summaryGenerated" }
    /// `summaryId`.
    @_alwaysEmitIntoClient public static var summaryId: Self { "summaryId" }
    /// `summaryRating`.
    @_alwaysEmitIntoClient public static var summaryRating: Self { "summaryRating" }
    /// `triggerSourceId`.
    @_alwaysEmitIntoClient public static var triggerSourceId: Self { "triggerSourceId" }
    /// `triggerSourceOutcome`.
    @_alwaysEmitIntoClient public static var triggerSourceOutcome: Self { "triggerSourceOutcome" }
    /// `triggerSourceType`.
    @_alwaysEmitIntoClient public static var triggerSourceType: Self { "triggerSourceType" }
    /// `triggerType`.
    @_alwaysEmitIntoClient public static var triggerType: Self { "triggerType" }
    /// `userId`.
    @_alwaysEmitIntoClient public static var userId: Self { "userId" }
    /// `wrapUpCodeRating`.
    @_alwaysEmitIntoClient public static var wrapUpCodeRating: Self { "wrapUpCodeRating" }
    /// `wrapUpCodeSuggestionSelected`.
    @_alwaysEmitIntoClient public static var wrapUpCodeSuggestionSelected: Self { "wrapUpCodeSuggestionSelected" }
    /// `wrapupCodesGenerated`.
    @_alwaysEmitIntoClient public static var wrapupCodesGenerated: Self { "wrapupCodesGenerated" }
    /// `wrapupCodesSupported`.
    @_alwaysEmitIntoClient public static var wrapupCodesSupported: Self { "wrapupCodesSupported" }
}

/// A value of `operator` of ``SummaryAggregateQueryPredicate``, open to those that are newer than this version.
public struct SummaryAggregateQueryPredicateOperator: OpenEnum {
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

/// The schema `SummaryAggregateQueryResponse`.
public typealias SummaryAggregateQueryResponse = Model<SummaryAggregateQueryResponseFields>

/// The properties of ``SummaryAggregateQueryResponse``.
public struct SummaryAggregateQueryResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `results`.
    @_alwaysEmitIntoClient public var results: Field<[SummaryAggregateDataContainer]> { Field("results") }
}

/// The schema `SummaryAggregationQuery`.
public typealias SummaryAggregationQuery = Model<SummaryAggregationQueryFields>

/// The properties of ``SummaryAggregationQuery``.
public struct SummaryAggregationQueryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `interval`, required, an interval: two dates of ISO 8601 with `/` between them.
    @_alwaysEmitIntoClient public var interval: Field<String> { Field("interval") }
    /// `granularity`.
    @_alwaysEmitIntoClient public var granularity: Field<String> { Field("granularity") }
    /// `timeZone`.
    @_alwaysEmitIntoClient public var timeZone: Field<String> { Field("timeZone") }
    /// `groupBy`.
    @_alwaysEmitIntoClient public var groupBy: Field<[SummaryAggregationQueryGroupBy]> { Field("groupBy") }
    /// `filter`.
    @_alwaysEmitIntoClient public var filter: Field<SummaryAggregateQueryFilter> { Field("filter") }
    /// `metrics`, required.
    @_alwaysEmitIntoClient public var metrics: Field<[SummaryAggregationQueryMetrics]> { Field("metrics") }
    /// `flattenMultivaluedDimensions`.
    @_alwaysEmitIntoClient public var flattenMultivaluedDimensions: Field<Bool> { Field("flattenMultivaluedDimensions") }
    /// `views`.
    @_alwaysEmitIntoClient public var views: Field<[SummaryAggregationView]> { Field("views") }
    /// `alternateTimeDimension`.
    @_alwaysEmitIntoClient public var alternateTimeDimension: Field<SummaryAggregationQueryAlternateTimeDimension> { Field("alternateTimeDimension") }
    /// `queryType`.
    @_alwaysEmitIntoClient public var queryType: Field<SummaryAggregationQueryQueryType> { Field("queryType") }
    /// `sortMetric`.
    @_alwaysEmitIntoClient public var sortMetric: Field<SummaryAggregationSort> { Field("sortMetric") }
    /// `limit`.
    @_alwaysEmitIntoClient public var limit: Field<Int> { Field("limit") }
}

/// A value of `groupBy` of ``SummaryAggregationQuery``, open to those that are newer than this version.
public struct SummaryAggregationQueryGroupBy: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `conversationId`.
    @_alwaysEmitIntoClient public static var conversationId: Self { "conversationId" }
    /// `copied`.
    @_alwaysEmitIntoClient public static var copied: Self { "copied" }
    /// `editedField`.
    @_alwaysEmitIntoClient public static var editedField: Self { "editedField" }
    /// `errorType`.
    @_alwaysEmitIntoClient public static var errorType: Self { "errorType" }
    /// `language`.
    @_alwaysEmitIntoClient public static var language: Self { "language" }
    /// `mediaType`.
    @_alwaysEmitIntoClient public static var mediaType: Self { "mediaType" }
    /// `messageType`.
    @_alwaysEmitIntoClient public static var messageType: Self { "messageType" }
    /// `presented`.
    @_alwaysEmitIntoClient public static var presented: Self { "presented" }
    /// `queueId`.
    @_alwaysEmitIntoClient public static var queueId: Self { "queueId" }
    /// `summaryGenerated`.
    @_alwaysEmitIntoClient public static var summaryGenerated: Self { "summaryGenerated" }
    /// `summaryId`.
    @_alwaysEmitIntoClient public static var summaryId: Self { "summaryId" }
    /// `summaryRating`.
    @_alwaysEmitIntoClient public static var summaryRating: Self { "summaryRating" }
    /// `triggerSourceId`.
    @_alwaysEmitIntoClient public static var triggerSourceId: Self { "triggerSourceId" }
    /// `triggerSourceOutcome`.
    @_alwaysEmitIntoClient public static var triggerSourceOutcome: Self { "triggerSourceOutcome" }
    /// `triggerSourceType`.
    @_alwaysEmitIntoClient public static var triggerSourceType: Self { "triggerSourceType" }
    /// `userId`.
    @_alwaysEmitIntoClient public static var userId: Self { "userId" }
    /// `wrapUpCodeRating`.
    @_alwaysEmitIntoClient public static var wrapUpCodeRating: Self { "wrapUpCodeRating" }
    /// `wrapUpCodeSuggestionSelected`.
    @_alwaysEmitIntoClient public static var wrapUpCodeSuggestionSelected: Self { "wrapUpCodeSuggestionSelected" }
    /// `wrapupCodesGenerated`.
    @_alwaysEmitIntoClient public static var wrapupCodesGenerated: Self { "wrapupCodesGenerated" }
}

/// A value of `metrics` of ``SummaryAggregationQuery``, open to those that are newer than this version.
public struct SummaryAggregationQueryMetrics: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `nConversationSummaries`.
    @_alwaysEmitIntoClient public static var nConversationSummaries: Self { "nConversationSummaries" }
    /// `nConversationSummaryEngagements`.
    @_alwaysEmitIntoClient public static var nConversationSummaryEngagements: Self { "nConversationSummaryEngagements" }
    /// `tConversationSummary`.
    @_alwaysEmitIntoClient public static var tConversationSummary: Self { "tConversationSummary" }
}

/// A value of `alternateTimeDimension` of ``SummaryAggregationQuery``, open to those that are newer than this version.
public struct SummaryAggregationQueryAlternateTimeDimension: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `eventTime`.
    @_alwaysEmitIntoClient public static var eventTime: Self { "eventTime" }
}

/// A value of `queryType` of ``SummaryAggregationQuery``, open to those that are newer than this version.
public struct SummaryAggregationQueryQueryType: OpenEnum {
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

/// The schema `SummaryAggregationSort`.
public typealias SummaryAggregationSort = Model<SummaryAggregationSortFields>

/// The properties of ``SummaryAggregationSort``.
public struct SummaryAggregationSortFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<SummaryAggregationSortName> { Field("name") }
    /// `function`, required.
    @_alwaysEmitIntoClient public var function: Field<SummaryAggregationSortFunction> { Field("function") }
}

/// A value of `name` of ``SummaryAggregationSort``, open to those that are newer than this version.
public struct SummaryAggregationSortName: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `nConversationSummaries`.
    @_alwaysEmitIntoClient public static var nConversationSummaries: Self { "nConversationSummaries" }
    /// `nConversationSummaryEngagements`.
    @_alwaysEmitIntoClient public static var nConversationSummaryEngagements: Self { "nConversationSummaryEngagements" }
    /// `tConversationSummary`.
    @_alwaysEmitIntoClient public static var tConversationSummary: Self { "tConversationSummary" }
}

/// A value of `function` of ``SummaryAggregationSort``, open to those that are newer than this version.
public struct SummaryAggregationSortFunction: OpenEnum {
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

/// The schema `SummaryAggregationView`.
public typealias SummaryAggregationView = Model<SummaryAggregationViewFields>

/// The properties of ``SummaryAggregationView``.
public struct SummaryAggregationViewFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `target`, required.
    @_alwaysEmitIntoClient public var target: Field<SummaryAggregationViewTarget> { Field("target") }
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `function`, required.
    @_alwaysEmitIntoClient public var function: Field<SummaryAggregationViewFunction> { Field("function") }
    /// `range`.
    @_alwaysEmitIntoClient public var range: Field<AggregationRange> { Field("range") }
}

/// A value of `target` of ``SummaryAggregationView``, open to those that are newer than this version.
public struct SummaryAggregationViewTarget: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `nConversationSummaries`.
    @_alwaysEmitIntoClient public static var nConversationSummaries: Self { "nConversationSummaries" }
    /// `nConversationSummaryEngagements`.
    @_alwaysEmitIntoClient public static var nConversationSummaryEngagements: Self { "nConversationSummaryEngagements" }
    /// `tConversationSummary`.
    @_alwaysEmitIntoClient public static var tConversationSummary: Self { "tConversationSummary" }
}

/// A value of `function` of ``SummaryAggregationView``, open to those that are newer than this version.
public struct SummaryAggregationViewFunction: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `rangeBound`.
    @_alwaysEmitIntoClient public static var rangeBound: Self { "rangeBound" }
}

/// The schema `SummaryAsyncAggregateQueryResponse`.
public typealias SummaryAsyncAggregateQueryResponse = Model<SummaryAsyncAggregateQueryResponseFields>

/// The properties of ``SummaryAsyncAggregateQueryResponse``.
public struct SummaryAsyncAggregateQueryResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `results`.
    @_alwaysEmitIntoClient public var results: Field<[SummaryAggregateDataContainer]> { Field("results") }
    /// `cursor`.
    @_alwaysEmitIntoClient public var cursor: Field<String> { Field("cursor") }
}

/// The schema `SummaryAsyncAggregationQuery`.
public typealias SummaryAsyncAggregationQuery = Model<SummaryAsyncAggregationQueryFields>

/// The properties of ``SummaryAsyncAggregationQuery``.
public struct SummaryAsyncAggregationQueryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `interval`, required, an interval: two dates of ISO 8601 with `/` between them.
    @_alwaysEmitIntoClient public var interval: Field<String> { Field("interval") }
    /// `granularity`.
    @_alwaysEmitIntoClient public var granularity: Field<String> { Field("granularity") }
    /// `timeZone`.
    @_alwaysEmitIntoClient public var timeZone: Field<String> { Field("timeZone") }
    /// `groupBy`.
    @_alwaysEmitIntoClient public var groupBy: Field<[SummaryAsyncAggregationQueryGroupBy]> { Field("groupBy") }
    /// `filter`.
    @_alwaysEmitIntoClient public var filter: Field<SummaryAggregateQueryFilter> { Field("filter") }
    /// `metrics`, required.
    @_alwaysEmitIntoClient public var metrics: Field<[SummaryAsyncAggregationQueryMetrics]> { Field("metrics") }
    /// `flattenMultivaluedDimensions`.
    @_alwaysEmitIntoClient public var flattenMultivaluedDimensions: Field<Bool> { Field("flattenMultivaluedDimensions") }
    /// `views`.
    @_alwaysEmitIntoClient public var views: Field<[SummaryAggregationView]> { Field("views") }
    /// `alternateTimeDimension`.
    @_alwaysEmitIntoClient public var alternateTimeDimension: Field<SummaryAsyncAggregationQueryAlternateTimeDimension> { Field("alternateTimeDimension") }
    /// `queryType`.
    @_alwaysEmitIntoClient public var queryType: Field<SummaryAsyncAggregationQueryQueryType> { Field("queryType") }
    /// `sortMetric`.
    @_alwaysEmitIntoClient public var sortMetric: Field<SummaryAggregationSort> { Field("sortMetric") }
    /// `limit`.
    @_alwaysEmitIntoClient public var limit: Field<Int> { Field("limit") }
    /// `pageSize`.
    @_alwaysEmitIntoClient public var pageSize: Field<Int> { Field("pageSize") }
}

/// A value of `groupBy` of ``SummaryAsyncAggregationQuery``, open to those that are newer than this version.
public struct SummaryAsyncAggregationQueryGroupBy: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `conversationId`.
    @_alwaysEmitIntoClient public static var conversationId: Self { "conversationId" }
    /// `copied`.
    @_alwaysEmitIntoClient public static var copied: Self { "copied" }
    /// `editedField`.
    @_alwaysEmitIntoClient public static var editedField: Self { "editedField" }
    /// `errorType`.
    @_alwaysEmitIntoClient public static var errorType: Self { "errorType" }
    /// `language`.
    @_alwaysEmitIntoClient public static var language: Self { "language" }
    /// `mediaType`.
    @_alwaysEmitIntoClient public static var mediaType: Self { "mediaType" }
    /// `messageType`.
    @_alwaysEmitIntoClient public static var messageType: Self { "messageType" }
    /// `presented`.
    @_alwaysEmitIntoClient public static var presented: Self { "presented" }
    /// `queueId`.
    @_alwaysEmitIntoClient public static var queueId: Self { "queueId" }
    /// `summaryGenerated`.
    @_alwaysEmitIntoClient public static var summaryGenerated: Self { "summaryGenerated" }
    /// `summaryId`.
    @_alwaysEmitIntoClient public static var summaryId: Self { "summaryId" }
    /// `summaryRating`.
    @_alwaysEmitIntoClient public static var summaryRating: Self { "summaryRating" }
    /// `triggerSourceId`.
    @_alwaysEmitIntoClient public static var triggerSourceId: Self { "triggerSourceId" }
    /// `triggerSourceOutcome`.
    @_alwaysEmitIntoClient public static var triggerSourceOutcome: Self { "triggerSourceOutcome" }
    /// `triggerSourceType`.
    @_alwaysEmitIntoClient public static var triggerSourceType: Self { "triggerSourceType" }
    /// `userId`.
    @_alwaysEmitIntoClient public static var userId: Self { "userId" }
    /// `wrapUpCodeRating`.
    @_alwaysEmitIntoClient public static var wrapUpCodeRating: Self { "wrapUpCodeRating" }
    /// `wrapUpCodeSuggestionSelected`.
    @_alwaysEmitIntoClient public static var wrapUpCodeSuggestionSelected: Self { "wrapUpCodeSuggestionSelected" }
    /// `wrapupCodesGenerated`.
    @_alwaysEmitIntoClient public static var wrapupCodesGenerated: Self { "wrapupCodesGenerated" }
}

/// A value of `metrics` of ``SummaryAsyncAggregationQuery``, open to those that are newer than this version.
public struct SummaryAsyncAggregationQueryMetrics: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `nConversationSummaries`.
    @_alwaysEmitIntoClient public static var nConversationSummaries: Self { "nConversationSummaries" }
    /// `nConversationSummaryEngagements`.
    @_alwaysEmitIntoClient public static var nConversationSummaryEngagements: Self { "nConversationSummaryEngagements" }
    /// `tConversationSummary`.
    @_alwaysEmitIntoClient public static var tConversationSummary: Self { "tConversationSummary" }
}

/// A value of `alternateTimeDimension` of ``SummaryAsyncAggregationQuery``, open to those that are newer than this
/// version.
public struct SummaryAsyncAggregationQueryAlternateTimeDimension: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `eventTime`.
    @_alwaysEmitIntoClient public static var eventTime: Self { "eventTime" }
}

/// A value of `queryType` of ``SummaryAsyncAggregationQuery``, open to those that are newer than this version.
public struct SummaryAsyncAggregationQueryQueryType: OpenEnum {
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
