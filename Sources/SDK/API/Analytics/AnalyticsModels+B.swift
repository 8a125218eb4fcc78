// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

/// The schema `BotAggregateDataContainer`.
public typealias BotAggregateDataContainer = Model<BotAggregateDataContainerFields>

/// The properties of ``BotAggregateDataContainer``.
public struct BotAggregateDataContainerFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `group`.
    @_alwaysEmitIntoClient public var group: Field<[String: String]> { Field("group") }
    /// `data`.
    @_alwaysEmitIntoClient public var data: Field<[StatisticalResponse]> { Field("data") }
}

/// The schema `BotAggregateQueryClause`.
public typealias BotAggregateQueryClause = Model<BotAggregateQueryClauseFields>

/// The properties of ``BotAggregateQueryClause``.
public struct BotAggregateQueryClauseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<BotAggregateQueryClauseType> { Field("type") }
    /// `predicates`, required.
    @_alwaysEmitIntoClient public var predicates: Field<[BotAggregateQueryPredicate]> { Field("predicates") }
}

/// A value of `type` of ``BotAggregateQueryClause``, open to those that are newer than this version.
public struct BotAggregateQueryClauseType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `and`.
    @_alwaysEmitIntoClient public static var and: Self { "and" }
    /// `or`.
    @_alwaysEmitIntoClient public static var or: Self { "or" }
}

/// The schema `BotAggregateQueryFilter`.
public typealias BotAggregateQueryFilter = Model<BotAggregateQueryFilterFields>

/// The properties of ``BotAggregateQueryFilter``.
public struct BotAggregateQueryFilterFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<BotAggregateQueryFilterType> { Field("type") }
    /// `clauses`.
    @_alwaysEmitIntoClient public var clauses: Field<[BotAggregateQueryClause]> { Field("clauses") }
    /// `predicates`.
    @_alwaysEmitIntoClient public var predicates: Field<[BotAggregateQueryPredicate]> { Field("predicates") }
}

/// A value of `type` of ``BotAggregateQueryFilter``, open to those that are newer than this version.
public struct BotAggregateQueryFilterType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `and`.
    @_alwaysEmitIntoClient public static var and: Self { "and" }
    /// `or`.
    @_alwaysEmitIntoClient public static var or: Self { "or" }
}

/// The schema `BotAggregateQueryPredicate`.
public typealias BotAggregateQueryPredicate = Model<BotAggregateQueryPredicateFields>

/// The properties of ``BotAggregateQueryPredicate``.
public struct BotAggregateQueryPredicateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<BotAggregateQueryPredicateType> { Field("type") }
    /// `dimension`.
    @_alwaysEmitIntoClient public var dimension: Field<BotAggregateQueryPredicateDimension> { Field("dimension") }
    /// `operator`.
    @_alwaysEmitIntoClient public var `operator`: Field<BotAggregateQueryPredicateOperator> { Field("operator") }
    /// `value`.
    @_alwaysEmitIntoClient public var value: Field<String> { Field("value") }
    /// `range`.
    @_alwaysEmitIntoClient public var range: Field<NumericRange> { Field("range") }
}

/// A value of `type` of ``BotAggregateQueryPredicate``, open to those that are newer than this version.
public struct BotAggregateQueryPredicateType: OpenEnum {
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

/// A value of `dimension` of ``BotAggregateQueryPredicate``, open to those that are newer than this version.
public struct BotAggregateQueryPredicateDimension: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `askActionId`.
    @_alwaysEmitIntoClient public static var askActionId: Self { "askActionId" }
    /// `askActionResult`.
    @_alwaysEmitIntoClient public static var askActionResult: Self { "askActionResult" }
    /// `askActionType`.
    @_alwaysEmitIntoClient public static var askActionType: Self { "askActionType" }
    /// `botFinalIntent`.
    @_alwaysEmitIntoClient public static var botFinalIntent: Self { "botFinalIntent" }
    /// `botFlowSubType`.
    @_alwaysEmitIntoClient public static var botFlowSubType: Self { "botFlowSubType" }
    /// `botFlowType`.
    @_alwaysEmitIntoClient public static var botFlowType: Self { "botFlowType" }
    /// `botId`.
    @_alwaysEmitIntoClient public static var botId: Self { "botId" }
    /// `botIntent`.
    @_alwaysEmitIntoClient public static var botIntent: Self { "botIntent" }
    /// `botName`.
    @_alwaysEmitIntoClient public static var botName: Self { "botName" }
    /// `botProduct`.
    @_alwaysEmitIntoClient public static var botProduct: Self { "botProduct" }
    /// `botProvider`.
    @_alwaysEmitIntoClient public static var botProvider: Self { "botProvider" }
    /// `botRecognitionFailureReason`.
    @_alwaysEmitIntoClient public static var botRecognitionFailureReason: Self { "botRecognitionFailureReason" }
    /// `botResult`.
    @_alwaysEmitIntoClient public static var botResult: Self { "botResult" }
    /// `botSessionId`.
    @_alwaysEmitIntoClient public static var botSessionId: Self { "botSessionId" }
    /// `botSlot`.
    @_alwaysEmitIntoClient public static var botSlot: Self { "botSlot" }
    /// `botSlotMechanism`.
    @_alwaysEmitIntoClient public static var botSlotMechanism: Self { "botSlotMechanism" }
    /// `botVersion`.
    @_alwaysEmitIntoClient public static var botVersion: Self { "botVersion" }
    /// `conversationId`.
    @_alwaysEmitIntoClient public static var conversationId: Self { "conversationId" }
    /// `externalContactId`.
    @_alwaysEmitIntoClient public static var externalContactId: Self { "externalContactId" }
    /// `intermediateIntentName`.
    @_alwaysEmitIntoClient public static var intermediateIntentName: Self { "intermediateIntentName" }
    /// `knowledgeBaseId`.
    @_alwaysEmitIntoClient public static var knowledgeBaseId: Self { "knowledgeBaseId" }
    /// `languageCode`.
    @_alwaysEmitIntoClient public static var languageCode: Self { "languageCode" }
    /// `lastActionId`.
    @_alwaysEmitIntoClient public static var lastActionId: Self { "lastActionId" }
    /// `lastInputActionId`.
    @_alwaysEmitIntoClient public static var lastInputActionId: Self { "lastInputActionId" }
    /// `mediaType`.
    @_alwaysEmitIntoClient public static var mediaType: Self { "mediaType" }
    /// `messageType`.
    @_alwaysEmitIntoClient public static var messageType: Self { "messageType" }
    /// `previewMode`.
    @_alwaysEmitIntoClient public static var previewMode: Self { "previewMode" }
    /// `selfServed`.
    @_alwaysEmitIntoClient public static var selfServed: Self { "selfServed" }
}

/// A value of `operator` of ``BotAggregateQueryPredicate``, open to those that are newer than this version.
public struct BotAggregateQueryPredicateOperator: OpenEnum {
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

/// The schema `BotAggregateQueryResponse`.
public typealias BotAggregateQueryResponse = Model<BotAggregateQueryResponseFields>

/// The properties of ``BotAggregateQueryResponse``.
public struct BotAggregateQueryResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `results`.
    @_alwaysEmitIntoClient public var results: Field<[BotAggregateDataContainer]> { Field("results") }
}

/// The schema `BotAggregationQuery`.
public typealias BotAggregationQuery = Model<BotAggregationQueryFields>

/// The properties of ``BotAggregationQuery``.
public struct BotAggregationQueryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `interval`, required, an interval: two dates of ISO 8601 with `/` between them.
    @_alwaysEmitIntoClient public var interval: Field<String> { Field("interval") }
    /// `granularity`.
    @_alwaysEmitIntoClient public var granularity: Field<String> { Field("granularity") }
    /// `timeZone`.
    @_alwaysEmitIntoClient public var timeZone: Field<String> { Field("timeZone") }
    /// `groupBy`.
    @_alwaysEmitIntoClient public var groupBy: Field<[BotAggregationQueryGroupBy]> { Field("groupBy") }
    /// `filter`.
    @_alwaysEmitIntoClient public var filter: Field<BotAggregateQueryFilter> { Field("filter") }
    /// `metrics`, required.
    @_alwaysEmitIntoClient public var metrics: Field<[BotAggregationQueryMetrics]> { Field("metrics") }
    /// `flattenMultivaluedDimensions`.
    @_alwaysEmitIntoClient public var flattenMultivaluedDimensions: Field<Bool> { Field("flattenMultivaluedDimensions") }
    /// `views`.
    @_alwaysEmitIntoClient public var views: Field<[BotAggregationView]> { Field("views") }
    /// `alternateTimeDimension`.
    @_alwaysEmitIntoClient public var alternateTimeDimension: Field<BotAggregationQueryAlternateTimeDimension> { Field("alternateTimeDimension") }
    /// `queryType`.
    @_alwaysEmitIntoClient public var queryType: Field<BotAggregationQueryQueryType> { Field("queryType") }
    /// `sortMetric`.
    @_alwaysEmitIntoClient public var sortMetric: Field<BotAggregationSort> { Field("sortMetric") }
    /// `limit`.
    @_alwaysEmitIntoClient public var limit: Field<Int> { Field("limit") }
}

/// A value of `groupBy` of ``BotAggregationQuery``, open to those that are newer than this version.
public struct BotAggregationQueryGroupBy: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `askActionId`.
    @_alwaysEmitIntoClient public static var askActionId: Self { "askActionId" }
    /// `askActionResult`.
    @_alwaysEmitIntoClient public static var askActionResult: Self { "askActionResult" }
    /// `askActionType`.
    @_alwaysEmitIntoClient public static var askActionType: Self { "askActionType" }
    /// `botFinalIntent`.
    @_alwaysEmitIntoClient public static var botFinalIntent: Self { "botFinalIntent" }
    /// `botFlowSubType`.
    @_alwaysEmitIntoClient public static var botFlowSubType: Self { "botFlowSubType" }
    /// `botFlowType`.
    @_alwaysEmitIntoClient public static var botFlowType: Self { "botFlowType" }
    /// `botId`.
    @_alwaysEmitIntoClient public static var botId: Self { "botId" }
    /// `botIntent`.
    @_alwaysEmitIntoClient public static var botIntent: Self { "botIntent" }
    /// `botName`.
    @_alwaysEmitIntoClient public static var botName: Self { "botName" }
    /// `botProduct`.
    @_alwaysEmitIntoClient public static var botProduct: Self { "botProduct" }
    /// `botProvider`.
    @_alwaysEmitIntoClient public static var botProvider: Self { "botProvider" }
    /// `botRecognitionFailureReason`.
    @_alwaysEmitIntoClient public static var botRecognitionFailureReason: Self { "botRecognitionFailureReason" }
    /// `botResult`.
    @_alwaysEmitIntoClient public static var botResult: Self { "botResult" }
    /// `botSessionId`.
    @_alwaysEmitIntoClient public static var botSessionId: Self { "botSessionId" }
    /// `botSlot`.
    @_alwaysEmitIntoClient public static var botSlot: Self { "botSlot" }
    /// `botSlotMechanism`.
    @_alwaysEmitIntoClient public static var botSlotMechanism: Self { "botSlotMechanism" }
    /// `botVersion`.
    @_alwaysEmitIntoClient public static var botVersion: Self { "botVersion" }
    /// `conversationId`.
    @_alwaysEmitIntoClient public static var conversationId: Self { "conversationId" }
    /// `externalContactId`.
    @_alwaysEmitIntoClient public static var externalContactId: Self { "externalContactId" }
    /// `intermediateIntentName`.
    @_alwaysEmitIntoClient public static var intermediateIntentName: Self { "intermediateIntentName" }
    /// `knowledgeBaseId`.
    @_alwaysEmitIntoClient public static var knowledgeBaseId: Self { "knowledgeBaseId" }
    /// `languageCode`.
    @_alwaysEmitIntoClient public static var languageCode: Self { "languageCode" }
    /// `lastActionId`.
    @_alwaysEmitIntoClient public static var lastActionId: Self { "lastActionId" }
    /// `lastInputActionId`.
    @_alwaysEmitIntoClient public static var lastInputActionId: Self { "lastInputActionId" }
    /// `mediaType`.
    @_alwaysEmitIntoClient public static var mediaType: Self { "mediaType" }
    /// `messageType`.
    @_alwaysEmitIntoClient public static var messageType: Self { "messageType" }
    /// `previewMode`.
    @_alwaysEmitIntoClient public static var previewMode: Self { "previewMode" }
    /// `selfServed`.
    @_alwaysEmitIntoClient public static var selfServed: Self { "selfServed" }
}

/// A value of `metrics` of ``BotAggregationQuery``, open to those that are newer than this version.
public struct BotAggregationQueryMetrics: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `nBotSessionTurns`.
    @_alwaysEmitIntoClient public static var nBotSessionTurns: Self { "nBotSessionTurns" }
    /// `nBotSessions`.
    @_alwaysEmitIntoClient public static var nBotSessions: Self { "nBotSessions" }
    /// `oBotIntent`.
    @_alwaysEmitIntoClient public static var oBotIntent: Self { "oBotIntent" }
    /// `oBotSessionCollection`.
    @_alwaysEmitIntoClient public static var oBotSessionCollection: Self { "oBotSessionCollection" }
    /// `oBotSessionCollectionSelfServed`.
    @_alwaysEmitIntoClient public static var oBotSessionCollectionSelfServed: Self { "oBotSessionCollectionSelfServed" }
    /// `oBotSessionQuery`.
    @_alwaysEmitIntoClient public static var oBotSessionQuery: Self { "oBotSessionQuery" }
    /// `oBotSessionQuerySelfServed`.
    @_alwaysEmitIntoClient public static var oBotSessionQuerySelfServed: Self { "oBotSessionQuerySelfServed" }
    /// `oBotSessionTurn`.
    @_alwaysEmitIntoClient public static var oBotSessionTurn: Self { "oBotSessionTurn" }
    /// `oBotSlot`.
    @_alwaysEmitIntoClient public static var oBotSlot: Self { "oBotSlot" }
    /// `tBotDisconnect`.
    @_alwaysEmitIntoClient public static var tBotDisconnect: Self { "tBotDisconnect" }
    /// `tBotExit`.
    @_alwaysEmitIntoClient public static var tBotExit: Self { "tBotExit" }
    /// `tBotRecognitionFailure`.
    @_alwaysEmitIntoClient public static var tBotRecognitionFailure: Self { "tBotRecognitionFailure" }
    /// `tBotSession`.
    @_alwaysEmitIntoClient public static var tBotSession: Self { "tBotSession" }
}

/// A value of `alternateTimeDimension` of ``BotAggregationQuery``, open to those that are newer than this version.
public struct BotAggregationQueryAlternateTimeDimension: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `eventTime`.
    @_alwaysEmitIntoClient public static var eventTime: Self { "eventTime" }
}

/// A value of `queryType` of ``BotAggregationQuery``, open to those that are newer than this version.
public struct BotAggregationQueryQueryType: OpenEnum {
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

/// The schema `BotAggregationSort`.
public typealias BotAggregationSort = Model<BotAggregationSortFields>

/// The properties of ``BotAggregationSort``.
public struct BotAggregationSortFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<BotAggregationSortName> { Field("name") }
    /// `function`, required.
    @_alwaysEmitIntoClient public var function: Field<BotAggregationSortFunction> { Field("function") }
}

/// A value of `name` of ``BotAggregationSort``, open to those that are newer than this version.
public struct BotAggregationSortName: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `nBotSessionTurns`.
    @_alwaysEmitIntoClient public static var nBotSessionTurns: Self { "nBotSessionTurns" }
    /// `nBotSessions`.
    @_alwaysEmitIntoClient public static var nBotSessions: Self { "nBotSessions" }
    /// `oBotIntent`.
    @_alwaysEmitIntoClient public static var oBotIntent: Self { "oBotIntent" }
    /// `oBotSessionCollection`.
    @_alwaysEmitIntoClient public static var oBotSessionCollection: Self { "oBotSessionCollection" }
    /// `oBotSessionCollectionSelfServed`.
    @_alwaysEmitIntoClient public static var oBotSessionCollectionSelfServed: Self { "oBotSessionCollectionSelfServed" }
    /// `oBotSessionQuery`.
    @_alwaysEmitIntoClient public static var oBotSessionQuery: Self { "oBotSessionQuery" }
    /// `oBotSessionQuerySelfServed`.
    @_alwaysEmitIntoClient public static var oBotSessionQuerySelfServed: Self { "oBotSessionQuerySelfServed" }
    /// `oBotSessionTurn`.
    @_alwaysEmitIntoClient public static var oBotSessionTurn: Self { "oBotSessionTurn" }
    /// `oBotSlot`.
    @_alwaysEmitIntoClient public static var oBotSlot: Self { "oBotSlot" }
    /// `tBotDisconnect`.
    @_alwaysEmitIntoClient public static var tBotDisconnect: Self { "tBotDisconnect" }
    /// `tBotExit`.
    @_alwaysEmitIntoClient public static var tBotExit: Self { "tBotExit" }
    /// `tBotRecognitionFailure`.
    @_alwaysEmitIntoClient public static var tBotRecognitionFailure: Self { "tBotRecognitionFailure" }
    /// `tBotSession`.
    @_alwaysEmitIntoClient public static var tBotSession: Self { "tBotSession" }
}

/// A value of `function` of ``BotAggregationSort``, open to those that are newer than this version.
public struct BotAggregationSortFunction: OpenEnum {
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

/// The schema `BotAggregationView`.
public typealias BotAggregationView = Model<BotAggregationViewFields>

/// The properties of ``BotAggregationView``.
public struct BotAggregationViewFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `target`, required.
    @_alwaysEmitIntoClient public var target: Field<BotAggregationViewTarget> { Field("target") }
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `function`, required.
    @_alwaysEmitIntoClient public var function: Field<BotAggregationViewFunction> { Field("function") }
    /// `range`.
    @_alwaysEmitIntoClient public var range: Field<AggregationRange> { Field("range") }
}

/// A value of `target` of ``BotAggregationView``, open to those that are newer than this version.
public struct BotAggregationViewTarget: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `nBotSessionTurns`.
    @_alwaysEmitIntoClient public static var nBotSessionTurns: Self { "nBotSessionTurns" }
    /// `nBotSessions`.
    @_alwaysEmitIntoClient public static var nBotSessions: Self { "nBotSessions" }
    /// `oBotIntent`.
    @_alwaysEmitIntoClient public static var oBotIntent: Self { "oBotIntent" }
    /// `oBotSessionCollection`.
    @_alwaysEmitIntoClient public static var oBotSessionCollection: Self { "oBotSessionCollection" }
    /// `oBotSessionCollectionSelfServed`.
    @_alwaysEmitIntoClient public static var oBotSessionCollectionSelfServed: Self { "oBotSessionCollectionSelfServed" }
    /// `oBotSessionQuery`.
    @_alwaysEmitIntoClient public static var oBotSessionQuery: Self { "oBotSessionQuery" }
    /// `oBotSessionQuerySelfServed`.
    @_alwaysEmitIntoClient public static var oBotSessionQuerySelfServed: Self { "oBotSessionQuerySelfServed" }
    /// `oBotSessionTurn`.
    @_alwaysEmitIntoClient public static var oBotSessionTurn: Self { "oBotSessionTurn" }
    /// `oBotSlot`.
    @_alwaysEmitIntoClient public static var oBotSlot: Self { "oBotSlot" }
    /// `tBotDisconnect`.
    @_alwaysEmitIntoClient public static var tBotDisconnect: Self { "tBotDisconnect" }
    /// `tBotExit`.
    @_alwaysEmitIntoClient public static var tBotExit: Self { "tBotExit" }
    /// `tBotRecognitionFailure`.
    @_alwaysEmitIntoClient public static var tBotRecognitionFailure: Self { "tBotRecognitionFailure" }
    /// `tBotSession`.
    @_alwaysEmitIntoClient public static var tBotSession: Self { "tBotSession" }
}

/// A value of `function` of ``BotAggregationView``, open to those that are newer than this version.
public struct BotAggregationViewFunction: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `rangeBound`.
    @_alwaysEmitIntoClient public static var rangeBound: Self { "rangeBound" }
}

/// The schema `BotAsyncAggregateQueryResponse`.
public typealias BotAsyncAggregateQueryResponse = Model<BotAsyncAggregateQueryResponseFields>

/// The properties of ``BotAsyncAggregateQueryResponse``.
public struct BotAsyncAggregateQueryResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `results`.
    @_alwaysEmitIntoClient public var results: Field<[BotAggregateDataContainer]> { Field("results") }
    /// `cursor`.
    @_alwaysEmitIntoClient public var cursor: Field<String> { Field("cursor") }
}

/// The schema `BotAsyncAggregationQuery`.
public typealias BotAsyncAggregationQuery = Model<BotAsyncAggregationQueryFields>

/// The properties of ``BotAsyncAggregationQuery``.
public struct BotAsyncAggregationQueryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `interval`, required, an interval: two dates of ISO 8601 with `/` between them.
    @_alwaysEmitIntoClient public var interval: Field<String> { Field("interval") }
    /// `granularity`.
    @_alwaysEmitIntoClient public var granularity: Field<String> { Field("granularity") }
    /// `timeZone`.
    @_alwaysEmitIntoClient public var timeZone: Field<String> { Field("timeZone") }
    /// `groupBy`.
    @_alwaysEmitIntoClient public var groupBy: Field<[BotAsyncAggregationQueryGroupBy]> { Field("groupBy") }
    /// `filter`.
    @_alwaysEmitIntoClient public var filter: Field<BotAggregateQueryFilter> { Field("filter") }
    /// `metrics`, required.
    @_alwaysEmitIntoClient public var metrics: Field<[BotAsyncAggregationQueryMetrics]> { Field("metrics") }
    /// `flattenMultivaluedDimensions`.
    @_alwaysEmitIntoClient public var flattenMultivaluedDimensions: Field<Bool> { Field("flattenMultivaluedDimensions") }
    /// `views`.
    @_alwaysEmitIntoClient public var views: Field<[BotAggregationView]> { Field("views") }
    /// `alternateTimeDimension`.
    @_alwaysEmitIntoClient public var alternateTimeDimension: Field<BotAsyncAggregationQueryAlternateTimeDimension> { Field("alternateTimeDimension") }
    /// `queryType`.
    @_alwaysEmitIntoClient public var queryType: Field<BotAsyncAggregationQueryQueryType> { Field("queryType") }
    /// `sortMetric`.
    @_alwaysEmitIntoClient public var sortMetric: Field<BotAggregationSort> { Field("sortMetric") }
    /// `limit`.
    @_alwaysEmitIntoClient public var limit: Field<Int> { Field("limit") }
    /// `pageSize`.
    @_alwaysEmitIntoClient public var pageSize: Field<Int> { Field("pageSize") }
}

/// A value of `groupBy` of ``BotAsyncAggregationQuery``, open to those that are newer than this version.
public struct BotAsyncAggregationQueryGroupBy: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `askActionId`.
    @_alwaysEmitIntoClient public static var askActionId: Self { "askActionId" }
    /// `askActionResult`.
    @_alwaysEmitIntoClient public static var askActionResult: Self { "askActionResult" }
    /// `askActionType`.
    @_alwaysEmitIntoClient public static var askActionType: Self { "askActionType" }
    /// `botFinalIntent`.
    @_alwaysEmitIntoClient public static var botFinalIntent: Self { "botFinalIntent" }
    /// `botFlowSubType`.
    @_alwaysEmitIntoClient public static var botFlowSubType: Self { "botFlowSubType" }
    /// `botFlowType`.
    @_alwaysEmitIntoClient public static var botFlowType: Self { "botFlowType" }
    /// `botId`.
    @_alwaysEmitIntoClient public static var botId: Self { "botId" }
    /// `botIntent`.
    @_alwaysEmitIntoClient public static var botIntent: Self { "botIntent" }
    /// `botName`.
    @_alwaysEmitIntoClient public static var botName: Self { "botName" }
    /// `botProduct`.
    @_alwaysEmitIntoClient public static var botProduct: Self { "botProduct" }
    /// `botProvider`.
    @_alwaysEmitIntoClient public static var botProvider: Self { "botProvider" }
    /// `botRecognitionFailureReason`.
    @_alwaysEmitIntoClient public static var botRecognitionFailureReason: Self { "botRecognitionFailureReason" }
    /// `botResult`.
    @_alwaysEmitIntoClient public static var botResult: Self { "botResult" }
    /// `botSessionId`.
    @_alwaysEmitIntoClient public static var botSessionId: Self { "botSessionId" }
    /// `botSlot`.
    @_alwaysEmitIntoClient public static var botSlot: Self { "botSlot" }
    /// `botSlotMechanism`.
    @_alwaysEmitIntoClient public static var botSlotMechanism: Self { "botSlotMechanism" }
    /// `botVersion`.
    @_alwaysEmitIntoClient public static var botVersion: Self { "botVersion" }
    /// `conversationId`.
    @_alwaysEmitIntoClient public static var conversationId: Self { "conversationId" }
    /// `externalContactId`.
    @_alwaysEmitIntoClient public static var externalContactId: Self { "externalContactId" }
    /// `intermediateIntentName`.
    @_alwaysEmitIntoClient public static var intermediateIntentName: Self { "intermediateIntentName" }
    /// `knowledgeBaseId`.
    @_alwaysEmitIntoClient public static var knowledgeBaseId: Self { "knowledgeBaseId" }
    /// `languageCode`.
    @_alwaysEmitIntoClient public static var languageCode: Self { "languageCode" }
    /// `lastActionId`.
    @_alwaysEmitIntoClient public static var lastActionId: Self { "lastActionId" }
    /// `lastInputActionId`.
    @_alwaysEmitIntoClient public static var lastInputActionId: Self { "lastInputActionId" }
    /// `mediaType`.
    @_alwaysEmitIntoClient public static var mediaType: Self { "mediaType" }
    /// `messageType`.
    @_alwaysEmitIntoClient public static var messageType: Self { "messageType" }
    /// `previewMode`.
    @_alwaysEmitIntoClient public static var previewMode: Self { "previewMode" }
    /// `selfServed`.
    @_alwaysEmitIntoClient public static var selfServed: Self { "selfServed" }
}

/// A value of `metrics` of ``BotAsyncAggregationQuery``, open to those that are newer than this version.
public struct BotAsyncAggregationQueryMetrics: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `nBotSessionTurns`.
    @_alwaysEmitIntoClient public static var nBotSessionTurns: Self { "nBotSessionTurns" }
    /// `nBotSessions`.
    @_alwaysEmitIntoClient public static var nBotSessions: Self { "nBotSessions" }
    /// `oBotIntent`.
    @_alwaysEmitIntoClient public static var oBotIntent: Self { "oBotIntent" }
    /// `oBotSessionCollection`.
    @_alwaysEmitIntoClient public static var oBotSessionCollection: Self { "oBotSessionCollection" }
    /// `oBotSessionCollectionSelfServed`.
    @_alwaysEmitIntoClient public static var oBotSessionCollectionSelfServed: Self { "oBotSessionCollectionSelfServed" }
    /// `oBotSessionQuery`.
    @_alwaysEmitIntoClient public static var oBotSessionQuery: Self { "oBotSessionQuery" }
    /// `oBotSessionQuerySelfServed`.
    @_alwaysEmitIntoClient public static var oBotSessionQuerySelfServed: Self { "oBotSessionQuerySelfServed" }
    /// `oBotSessionTurn`.
    @_alwaysEmitIntoClient public static var oBotSessionTurn: Self { "oBotSessionTurn" }
    /// `oBotSlot`.
    @_alwaysEmitIntoClient public static var oBotSlot: Self { "oBotSlot" }
    /// `tBotDisconnect`.
    @_alwaysEmitIntoClient public static var tBotDisconnect: Self { "tBotDisconnect" }
    /// `tBotExit`.
    @_alwaysEmitIntoClient public static var tBotExit: Self { "tBotExit" }
    /// `tBotRecognitionFailure`.
    @_alwaysEmitIntoClient public static var tBotRecognitionFailure: Self { "tBotRecognitionFailure" }
    /// `tBotSession`.
    @_alwaysEmitIntoClient public static var tBotSession: Self { "tBotSession" }
}

/// A value of `alternateTimeDimension` of ``BotAsyncAggregationQuery``, open to those that are newer than this version.
public struct BotAsyncAggregationQueryAlternateTimeDimension: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `eventTime`.
    @_alwaysEmitIntoClient public static var eventTime: Self { "eventTime" }
}

/// A value of `queryType` of ``BotAsyncAggregationQuery``, open to those that are newer than this version.
public struct BotAsyncAggregationQueryQueryType: OpenEnum {
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

/// The schema `BotChannel`.
public typealias BotChannel = Model<BotChannelFields>

/// The properties of ``BotChannel``.
public struct BotChannelFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<BotChannelName> { Field("name") }
    /// `inputModes`, required.
    @_alwaysEmitIntoClient public var inputModes: Field<[BotChannelInputModes]> { Field("inputModes") }
    /// `outputModes`, required.
    @_alwaysEmitIntoClient public var outputModes: Field<[BotChannelOutputModes]> { Field("outputModes") }
    /// `userAgent`, required.
    @_alwaysEmitIntoClient public var userAgent: Field<TextBotUserAgent> { Field("userAgent") }
}

/// A value of `name` of ``BotChannel``, open to those that are newer than this version.
public struct BotChannelName: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Chat`.
    @_alwaysEmitIntoClient public static var chat: Self { "Chat" }
    /// `Call`.
    @_alwaysEmitIntoClient public static var call: Self { "Call" }
    /// `Messaging`.
    @_alwaysEmitIntoClient public static var messaging: Self { "Messaging" }
}

/// A value of `inputModes` of ``BotChannel``, open to those that are newer than this version.
public struct BotChannelInputModes: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Text`.
    @_alwaysEmitIntoClient public static var text: Self { "Text" }
    /// `Voice`.
    @_alwaysEmitIntoClient public static var voice: Self { "Voice" }
    /// `DTMF`.
    @_alwaysEmitIntoClient public static var dtmf: Self { "DTMF" }
}

/// A value of `outputModes` of ``BotChannel``, open to those that are newer than this version.
public struct BotChannelOutputModes: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Text`.
    @_alwaysEmitIntoClient public static var text: Self { "Text" }
    /// `Voice`.
    @_alwaysEmitIntoClient public static var voice: Self { "Voice" }
}

/// The schema `BotFlowSession`.
public typealias BotFlowSession = Model<BotFlowSessionFields>

/// The properties of ``BotFlowSession``.
public struct BotFlowSessionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `flow`.
    @_alwaysEmitIntoClient public var flow: Field<Entity> { Field("flow") }
    /// `conversation`.
    @_alwaysEmitIntoClient public var conversation: Field<AddressableEntityRef> { Field("conversation") }
    /// `channel`.
    @_alwaysEmitIntoClient public var channel: Field<BotChannel> { Field("channel") }
    /// `language`.
    @_alwaysEmitIntoClient public var language: Field<String> { Field("language") }
    /// `endLanguage`.
    @_alwaysEmitIntoClient public var endLanguage: Field<String> { Field("endLanguage") }
    /// `botResult`.
    @_alwaysEmitIntoClient public var botResult: Field<BotFlowSessionBotResult> { Field("botResult") }
    /// `botResultCategory`.
    @_alwaysEmitIntoClient public var botResultCategory: Field<BotFlowSessionBotResultCategory> { Field("botResultCategory") }
    /// `dateCreated`.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateCompleted`.
    @_alwaysEmitIntoClient public var dateCompleted: Field<Instant> { Field("dateCompleted") }
}

/// A value of `botResult` of ``BotFlowSession``, open to those that are newer than this version.
public struct BotFlowSessionBotResult: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
    /// `ExitRequestedByUser`.
    @_alwaysEmitIntoClient public static var exitRequestedByUser: Self { "ExitRequestedByUser" }
    /// `ExitRequestedByBot`.
    @_alwaysEmitIntoClient public static var exitRequestedByBot: Self { "ExitRequestedByBot" }
    /// `ExitError`.
    @_alwaysEmitIntoClient public static var exitError: Self { "ExitError" }
    /// `ExitRecognitionFailure`.
    @_alwaysEmitIntoClient public static var exitRecognitionFailure: Self { "ExitRecognitionFailure" }
    /// `DisconnectRequestedByUser`.
    @_alwaysEmitIntoClient public static var disconnectRequestedByUser: Self { "DisconnectRequestedByUser" }
    /// `DisconnectRequestedByBot`.
    @_alwaysEmitIntoClient public static var disconnectRequestedByBot: Self { "DisconnectRequestedByBot" }
    /// `DisconnectSessionExpired`.
    @_alwaysEmitIntoClient public static var disconnectSessionExpired: Self { "DisconnectSessionExpired" }
    /// `DisconnectError`.
    @_alwaysEmitIntoClient public static var disconnectError: Self { "DisconnectError" }
    /// `DisconnectRecognitionFailure`.
    @_alwaysEmitIntoClient public static var disconnectRecognitionFailure: Self { "DisconnectRecognitionFailure" }
    /// `TransferToACD`.
    @_alwaysEmitIntoClient public static var transferToACD: Self { "TransferToACD" }
    /// `TransferToUser`.
    @_alwaysEmitIntoClient public static var transferToUser: Self { "TransferToUser" }
    /// `TransferToGroup`.
    @_alwaysEmitIntoClient public static var transferToGroup: Self { "TransferToGroup" }
    /// `TransferToNumber`.
    @_alwaysEmitIntoClient public static var transferToNumber: Self { "TransferToNumber" }
    /// `TransferToUserVoicemail`.
    @_alwaysEmitIntoClient public static var transferToUserVoicemail: Self { "TransferToUserVoicemail" }
    /// `TransferToGroupVoicemail`.
    @_alwaysEmitIntoClient public static var transferToGroupVoicemail: Self { "TransferToGroupVoicemail" }
    /// `TransferToACDVoicemail`.
    @_alwaysEmitIntoClient public static var transferToACDVoicemail: Self { "TransferToACDVoicemail" }
}

/// A value of `botResultCategory` of ``BotFlowSession``, open to those that are newer than this version.
public struct BotFlowSessionBotResultCategory: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
    /// `UserExit`.
    @_alwaysEmitIntoClient public static var userExit: Self { "UserExit" }
    /// `BotExit`.
    @_alwaysEmitIntoClient public static var botExit: Self { "BotExit" }
    /// `Error`.
    @_alwaysEmitIntoClient public static var error: Self { "Error" }
    /// `RecognitionFailure`.
    @_alwaysEmitIntoClient public static var recognitionFailure: Self { "RecognitionFailure" }
    /// `UserDisconnect`.
    @_alwaysEmitIntoClient public static var userDisconnect: Self { "UserDisconnect" }
    /// `BotDisconnect`.
    @_alwaysEmitIntoClient public static var botDisconnect: Self { "BotDisconnect" }
    /// `SessionExpired`.
    @_alwaysEmitIntoClient public static var sessionExpired: Self { "SessionExpired" }
    /// `Transfer`.
    @_alwaysEmitIntoClient public static var transfer: Self { "Transfer" }
}
