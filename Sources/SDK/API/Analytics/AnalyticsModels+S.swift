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
    public var columnOrder: Field<Int> { Field("columnOrder") }
    /// `columnName`.
    public var columnName: Field<String> { Field("columnName") }
}

/// The schema `SessionEndDetails`.
public typealias SessionEndDetails = Model<SessionEndDetailsFields>

/// The properties of ``SessionEndDetails``.
public struct SessionEndDetailsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    public var type: Field<SessionEndDetailsType> { Field("type") }
    /// `reason`.
    public var reason: Field<String> { Field("reason") }
}

/// A value of `type` of ``SessionEndDetails``, open to those that are newer than this version.
public struct SessionEndDetailsType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Disconnect`.
    public static var disconnect: Self { "Disconnect" }
    /// `Exit`.
    public static var exit: Self { "Exit" }
}

/// The schema `SessionsResponse`.
public typealias SessionsResponse = Model<SessionsResponseFields>

/// The properties of ``SessionsResponse``.
public struct SessionsResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[BotFlowSession]> { Field("entities") }
    /// `nextUri`.
    public var nextUri: Field<String> { Field("nextUri") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
    /// `previousUri`.
    public var previousUri: Field<String> { Field("previousUri") }
}

/// The schema `SocialKeyword`.
public typealias SocialKeyword = Model<SocialKeywordFields>

/// The properties of ``SocialKeyword``.
public struct SocialKeywordFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `includes`.
    public var includes: Field<[String]> { Field("includes") }
    /// `excludes`.
    public var excludes: Field<[String]> { Field("excludes") }
}

/// The schema `SocialNumericRange`.
public typealias SocialNumericRange = Model<SocialNumericRangeFields>

/// The properties of ``SocialNumericRange``.
public struct SocialNumericRangeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `eq`.
    public var eq: Field<Double> { Field("eq") }
    /// `gt`.
    public var gt: Field<Double> { Field("gt") }
    /// `gte`.
    public var gte: Field<Double> { Field("gte") }
    /// `lt`.
    public var lt: Field<Double> { Field("lt") }
    /// `lte`.
    public var lte: Field<Double> { Field("lte") }
}

/// The schema `SummaryAggregateDataContainer`.
public typealias SummaryAggregateDataContainer = Model<SummaryAggregateDataContainerFields>

/// The properties of ``SummaryAggregateDataContainer``.
public struct SummaryAggregateDataContainerFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `group`.
    public var group: Field<[String: String]> { Field("group") }
    /// `data`.
    public var data: Field<[StatisticalResponse]> { Field("data") }
}

/// The schema `SummaryAggregateQueryClause`.
public typealias SummaryAggregateQueryClause = Model<SummaryAggregateQueryClauseFields>

/// The properties of ``SummaryAggregateQueryClause``.
public struct SummaryAggregateQueryClauseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    public var type: Field<SummaryAggregateQueryClauseType> { Field("type") }
    /// `predicates`, required.
    public var predicates: Field<[SummaryAggregateQueryPredicate]> { Field("predicates") }
}

/// A value of `type` of ``SummaryAggregateQueryClause``, open to those that are newer than this version.
public struct SummaryAggregateQueryClauseType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `and`.
    public static var and: Self { "and" }
    /// `or`.
    public static var or: Self { "or" }
}

/// The schema `SummaryAggregateQueryFilter`.
public typealias SummaryAggregateQueryFilter = Model<SummaryAggregateQueryFilterFields>

/// The properties of ``SummaryAggregateQueryFilter``.
public struct SummaryAggregateQueryFilterFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    public var type: Field<SummaryAggregateQueryFilterType> { Field("type") }
    /// `clauses`.
    public var clauses: Field<[SummaryAggregateQueryClause]> { Field("clauses") }
    /// `predicates`.
    public var predicates: Field<[SummaryAggregateQueryPredicate]> { Field("predicates") }
}

/// A value of `type` of ``SummaryAggregateQueryFilter``, open to those that are newer than this version.
public struct SummaryAggregateQueryFilterType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `and`.
    public static var and: Self { "and" }
    /// `or`.
    public static var or: Self { "or" }
}

/// The schema `SummaryAggregateQueryPredicate`.
public typealias SummaryAggregateQueryPredicate = Model<SummaryAggregateQueryPredicateFields>

/// The properties of ``SummaryAggregateQueryPredicate``.
public struct SummaryAggregateQueryPredicateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    public var type: Field<SummaryAggregateQueryPredicateType> { Field("type") }
    /// `dimension`.
    public var dimension: Field<SummaryAggregateQueryPredicateDimension> { Field("dimension") }
    /// `operator`.
    public var `operator`: Field<SummaryAggregateQueryPredicateOperator> { Field("operator") }
    /// `value`.
    public var value: Field<String> { Field("value") }
    /// `range`.
    public var range: Field<NumericRange> { Field("range") }
}

/// A value of `type` of ``SummaryAggregateQueryPredicate``, open to those that are newer than this version.
public struct SummaryAggregateQueryPredicateType: OpenEnum {
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

/// A value of `dimension` of ``SummaryAggregateQueryPredicate``, open to those that are newer than this version.
public struct SummaryAggregateQueryPredicateDimension: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `conversationId`.
    public static var conversationId: Self { "conversationId" }
    /// `copied`.
    public static var copied: Self { "copied" }
    /// `editedField`.
    public static var editedField: Self { "editedField" }
    /// `errorType`.
    public static var errorType: Self { "errorType" }
    /// `language`.
    public static var language: Self { "language" }
    /// `mediaType`.
    public static var mediaType: Self { "mediaType" }
    /// `messageType`.
    public static var messageType: Self { "messageType" }
    /// `presented`.
    public static var presented: Self { "presented" }
    /// `queueId`.
    public static var queueId: Self { "queueId" }
    /// `summaryGenerated`.
    public static var summaryGenerated: Self { "summaryGenerated" }
    /// `summaryId`.
    public static var summaryId: Self { "summaryId" }
    /// `summaryRating`.
    public static var summaryRating: Self { "summaryRating" }
    /// `triggerSourceId`.
    public static var triggerSourceId: Self { "triggerSourceId" }
    /// `triggerSourceOutcome`.
    public static var triggerSourceOutcome: Self { "triggerSourceOutcome" }
    /// `triggerSourceType`.
    public static var triggerSourceType: Self { "triggerSourceType" }
    /// `triggerType`.
    public static var triggerType: Self { "triggerType" }
    /// `userId`.
    public static var userId: Self { "userId" }
    /// `wrapUpCodeRating`.
    public static var wrapUpCodeRating: Self { "wrapUpCodeRating" }
    /// `wrapUpCodeSuggestionSelected`.
    public static var wrapUpCodeSuggestionSelected: Self { "wrapUpCodeSuggestionSelected" }
    /// `wrapupCodesGenerated`.
    public static var wrapupCodesGenerated: Self { "wrapupCodesGenerated" }
    /// `wrapupCodesSupported`.
    public static var wrapupCodesSupported: Self { "wrapupCodesSupported" }
}

/// A value of `operator` of ``SummaryAggregateQueryPredicate``, open to those that are newer than this version.
public struct SummaryAggregateQueryPredicateOperator: OpenEnum {
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

/// The schema `SummaryAggregateQueryResponse`.
public typealias SummaryAggregateQueryResponse = Model<SummaryAggregateQueryResponseFields>

/// The properties of ``SummaryAggregateQueryResponse``.
public struct SummaryAggregateQueryResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `results`.
    public var results: Field<[SummaryAggregateDataContainer]> { Field("results") }
}

/// The schema `SummaryAggregationQuery`.
public typealias SummaryAggregationQuery = Model<SummaryAggregationQueryFields>

/// The properties of ``SummaryAggregationQuery``.
public struct SummaryAggregationQueryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `interval`, required, an interval: two dates of ISO 8601 with `/` between them.
    public var interval: Field<String> { Field("interval") }
    /// `granularity`.
    public var granularity: Field<String> { Field("granularity") }
    /// `timeZone`.
    public var timeZone: Field<String> { Field("timeZone") }
    /// `groupBy`.
    public var groupBy: Field<[SummaryAggregationQueryGroupBy]> { Field("groupBy") }
    /// `filter`.
    public var filter: Field<SummaryAggregateQueryFilter> { Field("filter") }
    /// `metrics`, required.
    public var metrics: Field<[SummaryAggregationQueryMetrics]> { Field("metrics") }
    /// `flattenMultivaluedDimensions`.
    public var flattenMultivaluedDimensions: Field<Bool> { Field("flattenMultivaluedDimensions") }
    /// `views`.
    public var views: Field<[SummaryAggregationView]> { Field("views") }
    /// `alternateTimeDimension`.
    public var alternateTimeDimension: Field<SummaryAggregationQueryAlternateTimeDimension> { Field("alternateTimeDimension") }
    /// `queryType`.
    public var queryType: Field<SummaryAggregationQueryQueryType> { Field("queryType") }
    /// `sortMetric`.
    public var sortMetric: Field<SummaryAggregationSort> { Field("sortMetric") }
    /// `limit`.
    public var limit: Field<Int> { Field("limit") }
}

/// A value of `groupBy` of ``SummaryAggregationQuery``, open to those that are newer than this version.
public struct SummaryAggregationQueryGroupBy: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `conversationId`.
    public static var conversationId: Self { "conversationId" }
    /// `copied`.
    public static var copied: Self { "copied" }
    /// `editedField`.
    public static var editedField: Self { "editedField" }
    /// `errorType`.
    public static var errorType: Self { "errorType" }
    /// `language`.
    public static var language: Self { "language" }
    /// `mediaType`.
    public static var mediaType: Self { "mediaType" }
    /// `messageType`.
    public static var messageType: Self { "messageType" }
    /// `presented`.
    public static var presented: Self { "presented" }
    /// `queueId`.
    public static var queueId: Self { "queueId" }
    /// `summaryGenerated`.
    public static var summaryGenerated: Self { "summaryGenerated" }
    /// `summaryId`.
    public static var summaryId: Self { "summaryId" }
    /// `summaryRating`.
    public static var summaryRating: Self { "summaryRating" }
    /// `triggerSourceId`.
    public static var triggerSourceId: Self { "triggerSourceId" }
    /// `triggerSourceOutcome`.
    public static var triggerSourceOutcome: Self { "triggerSourceOutcome" }
    /// `triggerSourceType`.
    public static var triggerSourceType: Self { "triggerSourceType" }
    /// `userId`.
    public static var userId: Self { "userId" }
    /// `wrapUpCodeRating`.
    public static var wrapUpCodeRating: Self { "wrapUpCodeRating" }
    /// `wrapUpCodeSuggestionSelected`.
    public static var wrapUpCodeSuggestionSelected: Self { "wrapUpCodeSuggestionSelected" }
    /// `wrapupCodesGenerated`.
    public static var wrapupCodesGenerated: Self { "wrapupCodesGenerated" }
}

/// A value of `metrics` of ``SummaryAggregationQuery``, open to those that are newer than this version.
public struct SummaryAggregationQueryMetrics: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `nConversationSummaries`.
    public static var nConversationSummaries: Self { "nConversationSummaries" }
    /// `nConversationSummaryEngagements`.
    public static var nConversationSummaryEngagements: Self { "nConversationSummaryEngagements" }
    /// `tConversationSummary`.
    public static var tConversationSummary: Self { "tConversationSummary" }
}

/// A value of `alternateTimeDimension` of ``SummaryAggregationQuery``, open to those that are newer than this version.
public struct SummaryAggregationQueryAlternateTimeDimension: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `eventTime`.
    public static var eventTime: Self { "eventTime" }
}

/// A value of `queryType` of ``SummaryAggregationQuery``, open to those that are newer than this version.
public struct SummaryAggregationQueryQueryType: OpenEnum {
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

/// The schema `SummaryAggregationSort`.
public typealias SummaryAggregationSort = Model<SummaryAggregationSortFields>

/// The properties of ``SummaryAggregationSort``.
public struct SummaryAggregationSortFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    public var name: Field<SummaryAggregationSortName> { Field("name") }
    /// `function`, required.
    public var function: Field<SummaryAggregationSortFunction> { Field("function") }
}

/// A value of `name` of ``SummaryAggregationSort``, open to those that are newer than this version.
public struct SummaryAggregationSortName: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `nConversationSummaries`.
    public static var nConversationSummaries: Self { "nConversationSummaries" }
    /// `nConversationSummaryEngagements`.
    public static var nConversationSummaryEngagements: Self { "nConversationSummaryEngagements" }
    /// `tConversationSummary`.
    public static var tConversationSummary: Self { "tConversationSummary" }
}

/// A value of `function` of ``SummaryAggregationSort``, open to those that are newer than this version.
public struct SummaryAggregationSortFunction: OpenEnum {
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

/// The schema `SummaryAggregationView`.
public typealias SummaryAggregationView = Model<SummaryAggregationViewFields>

/// The properties of ``SummaryAggregationView``.
public struct SummaryAggregationViewFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `target`, required.
    public var target: Field<SummaryAggregationViewTarget> { Field("target") }
    /// `name`, required.
    public var name: Field<String> { Field("name") }
    /// `function`, required.
    public var function: Field<SummaryAggregationViewFunction> { Field("function") }
    /// `range`.
    public var range: Field<AggregationRange> { Field("range") }
}

/// A value of `target` of ``SummaryAggregationView``, open to those that are newer than this version.
public struct SummaryAggregationViewTarget: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `nConversationSummaries`.
    public static var nConversationSummaries: Self { "nConversationSummaries" }
    /// `nConversationSummaryEngagements`.
    public static var nConversationSummaryEngagements: Self { "nConversationSummaryEngagements" }
    /// `tConversationSummary`.
    public static var tConversationSummary: Self { "tConversationSummary" }
}

/// A value of `function` of ``SummaryAggregationView``, open to those that are newer than this version.
public struct SummaryAggregationViewFunction: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `rangeBound`.
    public static var rangeBound: Self { "rangeBound" }
}

/// The schema `SummaryAsyncAggregateQueryResponse`.
public typealias SummaryAsyncAggregateQueryResponse = Model<SummaryAsyncAggregateQueryResponseFields>

/// The properties of ``SummaryAsyncAggregateQueryResponse``.
public struct SummaryAsyncAggregateQueryResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `results`.
    public var results: Field<[SummaryAggregateDataContainer]> { Field("results") }
    /// `cursor`.
    public var cursor: Field<String> { Field("cursor") }
}

/// The schema `SummaryAsyncAggregationQuery`.
public typealias SummaryAsyncAggregationQuery = Model<SummaryAsyncAggregationQueryFields>

/// The properties of ``SummaryAsyncAggregationQuery``.
public struct SummaryAsyncAggregationQueryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `interval`, required, an interval: two dates of ISO 8601 with `/` between them.
    public var interval: Field<String> { Field("interval") }
    /// `granularity`.
    public var granularity: Field<String> { Field("granularity") }
    /// `timeZone`.
    public var timeZone: Field<String> { Field("timeZone") }
    /// `groupBy`.
    public var groupBy: Field<[SummaryAsyncAggregationQueryGroupBy]> { Field("groupBy") }
    /// `filter`.
    public var filter: Field<SummaryAggregateQueryFilter> { Field("filter") }
    /// `metrics`, required.
    public var metrics: Field<[SummaryAsyncAggregationQueryMetrics]> { Field("metrics") }
    /// `flattenMultivaluedDimensions`.
    public var flattenMultivaluedDimensions: Field<Bool> { Field("flattenMultivaluedDimensions") }
    /// `views`.
    public var views: Field<[SummaryAggregationView]> { Field("views") }
    /// `alternateTimeDimension`.
    public var alternateTimeDimension: Field<SummaryAsyncAggregationQueryAlternateTimeDimension> { Field("alternateTimeDimension") }
    /// `queryType`.
    public var queryType: Field<SummaryAsyncAggregationQueryQueryType> { Field("queryType") }
    /// `sortMetric`.
    public var sortMetric: Field<SummaryAggregationSort> { Field("sortMetric") }
    /// `limit`.
    public var limit: Field<Int> { Field("limit") }
    /// `pageSize`.
    public var pageSize: Field<Int> { Field("pageSize") }
}

/// A value of `groupBy` of ``SummaryAsyncAggregationQuery``, open to those that are newer than this version.
public struct SummaryAsyncAggregationQueryGroupBy: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `conversationId`.
    public static var conversationId: Self { "conversationId" }
    /// `copied`.
    public static var copied: Self { "copied" }
    /// `editedField`.
    public static var editedField: Self { "editedField" }
    /// `errorType`.
    public static var errorType: Self { "errorType" }
    /// `language`.
    public static var language: Self { "language" }
    /// `mediaType`.
    public static var mediaType: Self { "mediaType" }
    /// `messageType`.
    public static var messageType: Self { "messageType" }
    /// `presented`.
    public static var presented: Self { "presented" }
    /// `queueId`.
    public static var queueId: Self { "queueId" }
    /// `summaryGenerated`.
    public static var summaryGenerated: Self { "summaryGenerated" }
    /// `summaryId`.
    public static var summaryId: Self { "summaryId" }
    /// `summaryRating`.
    public static var summaryRating: Self { "summaryRating" }
    /// `triggerSourceId`.
    public static var triggerSourceId: Self { "triggerSourceId" }
    /// `triggerSourceOutcome`.
    public static var triggerSourceOutcome: Self { "triggerSourceOutcome" }
    /// `triggerSourceType`.
    public static var triggerSourceType: Self { "triggerSourceType" }
    /// `userId`.
    public static var userId: Self { "userId" }
    /// `wrapUpCodeRating`.
    public static var wrapUpCodeRating: Self { "wrapUpCodeRating" }
    /// `wrapUpCodeSuggestionSelected`.
    public static var wrapUpCodeSuggestionSelected: Self { "wrapUpCodeSuggestionSelected" }
    /// `wrapupCodesGenerated`.
    public static var wrapupCodesGenerated: Self { "wrapupCodesGenerated" }
}

/// A value of `metrics` of ``SummaryAsyncAggregationQuery``, open to those that are newer than this version.
public struct SummaryAsyncAggregationQueryMetrics: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `nConversationSummaries`.
    public static var nConversationSummaries: Self { "nConversationSummaries" }
    /// `nConversationSummaryEngagements`.
    public static var nConversationSummaryEngagements: Self { "nConversationSummaryEngagements" }
    /// `tConversationSummary`.
    public static var tConversationSummary: Self { "tConversationSummary" }
}

/// A value of `alternateTimeDimension` of ``SummaryAsyncAggregationQuery``, open to those that are newer than this
/// version.
public struct SummaryAsyncAggregationQueryAlternateTimeDimension: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `eventTime`.
    public static var eventTime: Self { "eventTime" }
}

/// A value of `queryType` of ``SummaryAsyncAggregationQuery``, open to those that are newer than this version.
public struct SummaryAsyncAggregationQueryQueryType: OpenEnum {
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
