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
    public var group: Field<[String: String]> { Field("group") }
    /// `data`.
    public var data: Field<[StatisticalResponse]> { Field("data") }
}

/// The schema `BotAggregateQueryClause`.
public typealias BotAggregateQueryClause = Model<BotAggregateQueryClauseFields>

/// The properties of ``BotAggregateQueryClause``.
public struct BotAggregateQueryClauseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    public var type: Field<BotAggregateQueryClauseType> { Field("type") }
    /// `predicates`, required.
    public var predicates: Field<[BotAggregateQueryPredicate]> { Field("predicates") }
}

/// A value of `type` of ``BotAggregateQueryClause``, open to those that are newer than this version.
public struct BotAggregateQueryClauseType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `and`.
    public static var and: Self { "and" }
    /// `or`.
    public static var or: Self { "or" }
}

/// The schema `BotAggregateQueryFilter`.
public typealias BotAggregateQueryFilter = Model<BotAggregateQueryFilterFields>

/// The properties of ``BotAggregateQueryFilter``.
public struct BotAggregateQueryFilterFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    public var type: Field<BotAggregateQueryFilterType> { Field("type") }
    /// `clauses`.
    public var clauses: Field<[BotAggregateQueryClause]> { Field("clauses") }
    /// `predicates`.
    public var predicates: Field<[BotAggregateQueryPredicate]> { Field("predicates") }
}

/// A value of `type` of ``BotAggregateQueryFilter``, open to those that are newer than this version.
public struct BotAggregateQueryFilterType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `and`.
    public static var and: Self { "and" }
    /// `or`.
    public static var or: Self { "or" }
}

/// The schema `BotAggregateQueryPredicate`.
public typealias BotAggregateQueryPredicate = Model<BotAggregateQueryPredicateFields>

/// The properties of ``BotAggregateQueryPredicate``.
public struct BotAggregateQueryPredicateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    public var type: Field<BotAggregateQueryPredicateType> { Field("type") }
    /// `dimension`.
    public var dimension: Field<BotAggregateQueryPredicateDimension> { Field("dimension") }
    /// `operator`.
    public var `operator`: Field<BotAggregateQueryPredicateOperator> { Field("operator") }
    /// `value`.
    public var value: Field<String> { Field("value") }
    /// `range`.
    public var range: Field<NumericRange> { Field("range") }
}

/// A value of `type` of ``BotAggregateQueryPredicate``, open to those that are newer than this version.
public struct BotAggregateQueryPredicateType: OpenEnum {
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

/// A value of `dimension` of ``BotAggregateQueryPredicate``, open to those that are newer than this version.
public struct BotAggregateQueryPredicateDimension: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `askActionId`.
    public static var askActionId: Self { "askActionId" }
    /// `askActionResult`.
    public static var askActionResult: Self { "askActionResult" }
    /// `askActionType`.
    public static var askActionType: Self { "askActionType" }
    /// `botFinalIntent`.
    public static var botFinalIntent: Self { "botFinalIntent" }
    /// `botFlowSubType`.
    public static var botFlowSubType: Self { "botFlowSubType" }
    /// `botFlowType`.
    public static var botFlowType: Self { "botFlowType" }
    /// `botId`.
    public static var botId: Self { "botId" }
    /// `botIntent`.
    public static var botIntent: Self { "botIntent" }
    /// `botName`.
    public static var botName: Self { "botName" }
    /// `botProduct`.
    public static var botProduct: Self { "botProduct" }
    /// `botProvider`.
    public static var botProvider: Self { "botProvider" }
    /// `botRecognitionFailureReason`.
    public static var botRecognitionFailureReason: Self { "botRecognitionFailureReason" }
    /// `botResult`.
    public static var botResult: Self { "botResult" }
    /// `botSessionId`.
    public static var botSessionId: Self { "botSessionId" }
    /// `botSlot`.
    public static var botSlot: Self { "botSlot" }
    /// `botSlotMechanism`.
    public static var botSlotMechanism: Self { "botSlotMechanism" }
    /// `botVersion`.
    public static var botVersion: Self { "botVersion" }
    /// `conversationId`.
    public static var conversationId: Self { "conversationId" }
    /// `externalContactId`.
    public static var externalContactId: Self { "externalContactId" }
    /// `intermediateIntentName`.
    public static var intermediateIntentName: Self { "intermediateIntentName" }
    /// `knowledgeBaseId`.
    public static var knowledgeBaseId: Self { "knowledgeBaseId" }
    /// `languageCode`.
    public static var languageCode: Self { "languageCode" }
    /// `lastActionId`.
    public static var lastActionId: Self { "lastActionId" }
    /// `lastInputActionId`.
    public static var lastInputActionId: Self { "lastInputActionId" }
    /// `mediaType`.
    public static var mediaType: Self { "mediaType" }
    /// `messageType`.
    public static var messageType: Self { "messageType" }
    /// `previewMode`.
    public static var previewMode: Self { "previewMode" }
    /// `selfServed`.
    public static var selfServed: Self { "selfServed" }
}

/// A value of `operator` of ``BotAggregateQueryPredicate``, open to those that are newer than this version.
public struct BotAggregateQueryPredicateOperator: OpenEnum {
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

/// The schema `BotAggregateQueryResponse`.
public typealias BotAggregateQueryResponse = Model<BotAggregateQueryResponseFields>

/// The properties of ``BotAggregateQueryResponse``.
public struct BotAggregateQueryResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `results`.
    public var results: Field<[BotAggregateDataContainer]> { Field("results") }
}

/// The schema `BotAggregationQuery`.
public typealias BotAggregationQuery = Model<BotAggregationQueryFields>

/// The properties of ``BotAggregationQuery``.
public struct BotAggregationQueryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `interval`, required, an interval: two dates of ISO 8601 with `/` between them.
    public var interval: Field<String> { Field("interval") }
    /// `granularity`.
    public var granularity: Field<String> { Field("granularity") }
    /// `timeZone`.
    public var timeZone: Field<String> { Field("timeZone") }
    /// `groupBy`.
    public var groupBy: Field<[BotAggregationQueryGroupBy]> { Field("groupBy") }
    /// `filter`.
    public var filter: Field<BotAggregateQueryFilter> { Field("filter") }
    /// `metrics`, required.
    public var metrics: Field<[BotAggregationQueryMetrics]> { Field("metrics") }
    /// `flattenMultivaluedDimensions`.
    public var flattenMultivaluedDimensions: Field<Bool> { Field("flattenMultivaluedDimensions") }
    /// `views`.
    public var views: Field<[BotAggregationView]> { Field("views") }
    /// `alternateTimeDimension`.
    public var alternateTimeDimension: Field<BotAggregationQueryAlternateTimeDimension> { Field("alternateTimeDimension") }
    /// `queryType`.
    public var queryType: Field<BotAggregationQueryQueryType> { Field("queryType") }
    /// `sortMetric`.
    public var sortMetric: Field<BotAggregationSort> { Field("sortMetric") }
    /// `limit`.
    public var limit: Field<Int> { Field("limit") }
}

/// A value of `groupBy` of ``BotAggregationQuery``, open to those that are newer than this version.
public struct BotAggregationQueryGroupBy: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `askActionId`.
    public static var askActionId: Self { "askActionId" }
    /// `askActionResult`.
    public static var askActionResult: Self { "askActionResult" }
    /// `askActionType`.
    public static var askActionType: Self { "askActionType" }
    /// `botFinalIntent`.
    public static var botFinalIntent: Self { "botFinalIntent" }
    /// `botFlowSubType`.
    public static var botFlowSubType: Self { "botFlowSubType" }
    /// `botFlowType`.
    public static var botFlowType: Self { "botFlowType" }
    /// `botId`.
    public static var botId: Self { "botId" }
    /// `botIntent`.
    public static var botIntent: Self { "botIntent" }
    /// `botName`.
    public static var botName: Self { "botName" }
    /// `botProduct`.
    public static var botProduct: Self { "botProduct" }
    /// `botProvider`.
    public static var botProvider: Self { "botProvider" }
    /// `botRecognitionFailureReason`.
    public static var botRecognitionFailureReason: Self { "botRecognitionFailureReason" }
    /// `botResult`.
    public static var botResult: Self { "botResult" }
    /// `botSessionId`.
    public static var botSessionId: Self { "botSessionId" }
    /// `botSlot`.
    public static var botSlot: Self { "botSlot" }
    /// `botSlotMechanism`.
    public static var botSlotMechanism: Self { "botSlotMechanism" }
    /// `botVersion`.
    public static var botVersion: Self { "botVersion" }
    /// `conversationId`.
    public static var conversationId: Self { "conversationId" }
    /// `externalContactId`.
    public static var externalContactId: Self { "externalContactId" }
    /// `intermediateIntentName`.
    public static var intermediateIntentName: Self { "intermediateIntentName" }
    /// `knowledgeBaseId`.
    public static var knowledgeBaseId: Self { "knowledgeBaseId" }
    /// `languageCode`.
    public static var languageCode: Self { "languageCode" }
    /// `lastActionId`.
    public static var lastActionId: Self { "lastActionId" }
    /// `lastInputActionId`.
    public static var lastInputActionId: Self { "lastInputActionId" }
    /// `mediaType`.
    public static var mediaType: Self { "mediaType" }
    /// `messageType`.
    public static var messageType: Self { "messageType" }
    /// `previewMode`.
    public static var previewMode: Self { "previewMode" }
    /// `selfServed`.
    public static var selfServed: Self { "selfServed" }
}

/// A value of `metrics` of ``BotAggregationQuery``, open to those that are newer than this version.
public struct BotAggregationQueryMetrics: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `nBotSessionTurns`.
    public static var nBotSessionTurns: Self { "nBotSessionTurns" }
    /// `nBotSessions`.
    public static var nBotSessions: Self { "nBotSessions" }
    /// `oBotIntent`.
    public static var oBotIntent: Self { "oBotIntent" }
    /// `oBotSessionCollection`.
    public static var oBotSessionCollection: Self { "oBotSessionCollection" }
    /// `oBotSessionCollectionSelfServed`.
    public static var oBotSessionCollectionSelfServed: Self { "oBotSessionCollectionSelfServed" }
    /// `oBotSessionQuery`.
    public static var oBotSessionQuery: Self { "oBotSessionQuery" }
    /// `oBotSessionQuerySelfServed`.
    public static var oBotSessionQuerySelfServed: Self { "oBotSessionQuerySelfServed" }
    /// `oBotSessionTurn`.
    public static var oBotSessionTurn: Self { "oBotSessionTurn" }
    /// `oBotSlot`.
    public static var oBotSlot: Self { "oBotSlot" }
    /// `tBotDisconnect`.
    public static var tBotDisconnect: Self { "tBotDisconnect" }
    /// `tBotExit`.
    public static var tBotExit: Self { "tBotExit" }
    /// `tBotRecognitionFailure`.
    public static var tBotRecognitionFailure: Self { "tBotRecognitionFailure" }
    /// `tBotSession`.
    public static var tBotSession: Self { "tBotSession" }
}

/// A value of `alternateTimeDimension` of ``BotAggregationQuery``, open to those that are newer than this version.
public struct BotAggregationQueryAlternateTimeDimension: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `eventTime`.
    public static var eventTime: Self { "eventTime" }
}

/// A value of `queryType` of ``BotAggregationQuery``, open to those that are newer than this version.
public struct BotAggregationQueryQueryType: OpenEnum {
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

/// The schema `BotAggregationSort`.
public typealias BotAggregationSort = Model<BotAggregationSortFields>

/// The properties of ``BotAggregationSort``.
public struct BotAggregationSortFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    public var name: Field<BotAggregationSortName> { Field("name") }
    /// `function`, required.
    public var function: Field<BotAggregationSortFunction> { Field("function") }
}

/// A value of `name` of ``BotAggregationSort``, open to those that are newer than this version.
public struct BotAggregationSortName: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `nBotSessionTurns`.
    public static var nBotSessionTurns: Self { "nBotSessionTurns" }
    /// `nBotSessions`.
    public static var nBotSessions: Self { "nBotSessions" }
    /// `oBotIntent`.
    public static var oBotIntent: Self { "oBotIntent" }
    /// `oBotSessionCollection`.
    public static var oBotSessionCollection: Self { "oBotSessionCollection" }
    /// `oBotSessionCollectionSelfServed`.
    public static var oBotSessionCollectionSelfServed: Self { "oBotSessionCollectionSelfServed" }
    /// `oBotSessionQuery`.
    public static var oBotSessionQuery: Self { "oBotSessionQuery" }
    /// `oBotSessionQuerySelfServed`.
    public static var oBotSessionQuerySelfServed: Self { "oBotSessionQuerySelfServed" }
    /// `oBotSessionTurn`.
    public static var oBotSessionTurn: Self { "oBotSessionTurn" }
    /// `oBotSlot`.
    public static var oBotSlot: Self { "oBotSlot" }
    /// `tBotDisconnect`.
    public static var tBotDisconnect: Self { "tBotDisconnect" }
    /// `tBotExit`.
    public static var tBotExit: Self { "tBotExit" }
    /// `tBotRecognitionFailure`.
    public static var tBotRecognitionFailure: Self { "tBotRecognitionFailure" }
    /// `tBotSession`.
    public static var tBotSession: Self { "tBotSession" }
}

/// A value of `function` of ``BotAggregationSort``, open to those that are newer than this version.
public struct BotAggregationSortFunction: OpenEnum {
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

/// The schema `BotAggregationView`.
public typealias BotAggregationView = Model<BotAggregationViewFields>

/// The properties of ``BotAggregationView``.
public struct BotAggregationViewFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `target`, required.
    public var target: Field<BotAggregationViewTarget> { Field("target") }
    /// `name`, required.
    public var name: Field<String> { Field("name") }
    /// `function`, required.
    public var function: Field<BotAggregationViewFunction> { Field("function") }
    /// `range`.
    public var range: Field<AggregationRange> { Field("range") }
}

/// A value of `target` of ``BotAggregationView``, open to those that are newer than this version.
public struct BotAggregationViewTarget: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `nBotSessionTurns`.
    public static var nBotSessionTurns: Self { "nBotSessionTurns" }
    /// `nBotSessions`.
    public static var nBotSessions: Self { "nBotSessions" }
    /// `oBotIntent`.
    public static var oBotIntent: Self { "oBotIntent" }
    /// `oBotSessionCollection`.
    public static var oBotSessionCollection: Self { "oBotSessionCollection" }
    /// `oBotSessionCollectionSelfServed`.
    public static var oBotSessionCollectionSelfServed: Self { "oBotSessionCollectionSelfServed" }
    /// `oBotSessionQuery`.
    public static var oBotSessionQuery: Self { "oBotSessionQuery" }
    /// `oBotSessionQuerySelfServed`.
    public static var oBotSessionQuerySelfServed: Self { "oBotSessionQuerySelfServed" }
    /// `oBotSessionTurn`.
    public static var oBotSessionTurn: Self { "oBotSessionTurn" }
    /// `oBotSlot`.
    public static var oBotSlot: Self { "oBotSlot" }
    /// `tBotDisconnect`.
    public static var tBotDisconnect: Self { "tBotDisconnect" }
    /// `tBotExit`.
    public static var tBotExit: Self { "tBotExit" }
    /// `tBotRecognitionFailure`.
    public static var tBotRecognitionFailure: Self { "tBotRecognitionFailure" }
    /// `tBotSession`.
    public static var tBotSession: Self { "tBotSession" }
}

/// A value of `function` of ``BotAggregationView``, open to those that are newer than this version.
public struct BotAggregationViewFunction: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `rangeBound`.
    public static var rangeBound: Self { "rangeBound" }
}

/// The schema `BotAsyncAggregateQueryResponse`.
public typealias BotAsyncAggregateQueryResponse = Model<BotAsyncAggregateQueryResponseFields>

/// The properties of ``BotAsyncAggregateQueryResponse``.
public struct BotAsyncAggregateQueryResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `results`.
    public var results: Field<[BotAggregateDataContainer]> { Field("results") }
    /// `cursor`.
    public var cursor: Field<String> { Field("cursor") }
}

/// The schema `BotAsyncAggregationQuery`.
public typealias BotAsyncAggregationQuery = Model<BotAsyncAggregationQueryFields>

/// The properties of ``BotAsyncAggregationQuery``.
public struct BotAsyncAggregationQueryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `interval`, required, an interval: two dates of ISO 8601 with `/` between them.
    public var interval: Field<String> { Field("interval") }
    /// `granularity`.
    public var granularity: Field<String> { Field("granularity") }
    /// `timeZone`.
    public var timeZone: Field<String> { Field("timeZone") }
    /// `groupBy`.
    public var groupBy: Field<[BotAsyncAggregationQueryGroupBy]> { Field("groupBy") }
    /// `filter`.
    public var filter: Field<BotAggregateQueryFilter> { Field("filter") }
    /// `metrics`, required.
    public var metrics: Field<[BotAsyncAggregationQueryMetrics]> { Field("metrics") }
    /// `flattenMultivaluedDimensions`.
    public var flattenMultivaluedDimensions: Field<Bool> { Field("flattenMultivaluedDimensions") }
    /// `views`.
    public var views: Field<[BotAggregationView]> { Field("views") }
    /// `alternateTimeDimension`.
    public var alternateTimeDimension: Field<BotAsyncAggregationQueryAlternateTimeDimension> { Field("alternateTimeDimension") }
    /// `queryType`.
    public var queryType: Field<BotAsyncAggregationQueryQueryType> { Field("queryType") }
    /// `sortMetric`.
    public var sortMetric: Field<BotAggregationSort> { Field("sortMetric") }
    /// `limit`.
    public var limit: Field<Int> { Field("limit") }
    /// `pageSize`.
    public var pageSize: Field<Int> { Field("pageSize") }
}

/// A value of `groupBy` of ``BotAsyncAggregationQuery``, open to those that are newer than this version.
public struct BotAsyncAggregationQueryGroupBy: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `askActionId`.
    public static var askActionId: Self { "askActionId" }
    /// `askActionResult`.
    public static var askActionResult: Self { "askActionResult" }
    /// `askActionType`.
    public static var askActionType: Self { "askActionType" }
    /// `botFinalIntent`.
    public static var botFinalIntent: Self { "botFinalIntent" }
    /// `botFlowSubType`.
    public static var botFlowSubType: Self { "botFlowSubType" }
    /// `botFlowType`.
    public static var botFlowType: Self { "botFlowType" }
    /// `botId`.
    public static var botId: Self { "botId" }
    /// `botIntent`.
    public static var botIntent: Self { "botIntent" }
    /// `botName`.
    public static var botName: Self { "botName" }
    /// `botProduct`.
    public static var botProduct: Self { "botProduct" }
    /// `botProvider`.
    public static var botProvider: Self { "botProvider" }
    /// `botRecognitionFailureReason`.
    public static var botRecognitionFailureReason: Self { "botRecognitionFailureReason" }
    /// `botResult`.
    public static var botResult: Self { "botResult" }
    /// `botSessionId`.
    public static var botSessionId: Self { "botSessionId" }
    /// `botSlot`.
    public static var botSlot: Self { "botSlot" }
    /// `botSlotMechanism`.
    public static var botSlotMechanism: Self { "botSlotMechanism" }
    /// `botVersion`.
    public static var botVersion: Self { "botVersion" }
    /// `conversationId`.
    public static var conversationId: Self { "conversationId" }
    /// `externalContactId`.
    public static var externalContactId: Self { "externalContactId" }
    /// `intermediateIntentName`.
    public static var intermediateIntentName: Self { "intermediateIntentName" }
    /// `knowledgeBaseId`.
    public static var knowledgeBaseId: Self { "knowledgeBaseId" }
    /// `languageCode`.
    public static var languageCode: Self { "languageCode" }
    /// `lastActionId`.
    public static var lastActionId: Self { "lastActionId" }
    /// `lastInputActionId`.
    public static var lastInputActionId: Self { "lastInputActionId" }
    /// `mediaType`.
    public static var mediaType: Self { "mediaType" }
    /// `messageType`.
    public static var messageType: Self { "messageType" }
    /// `previewMode`.
    public static var previewMode: Self { "previewMode" }
    /// `selfServed`.
    public static var selfServed: Self { "selfServed" }
}

/// A value of `metrics` of ``BotAsyncAggregationQuery``, open to those that are newer than this version.
public struct BotAsyncAggregationQueryMetrics: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `nBotSessionTurns`.
    public static var nBotSessionTurns: Self { "nBotSessionTurns" }
    /// `nBotSessions`.
    public static var nBotSessions: Self { "nBotSessions" }
    /// `oBotIntent`.
    public static var oBotIntent: Self { "oBotIntent" }
    /// `oBotSessionCollection`.
    public static var oBotSessionCollection: Self { "oBotSessionCollection" }
    /// `oBotSessionCollectionSelfServed`.
    public static var oBotSessionCollectionSelfServed: Self { "oBotSessionCollectionSelfServed" }
    /// `oBotSessionQuery`.
    public static var oBotSessionQuery: Self { "oBotSessionQuery" }
    /// `oBotSessionQuerySelfServed`.
    public static var oBotSessionQuerySelfServed: Self { "oBotSessionQuerySelfServed" }
    /// `oBotSessionTurn`.
    public static var oBotSessionTurn: Self { "oBotSessionTurn" }
    /// `oBotSlot`.
    public static var oBotSlot: Self { "oBotSlot" }
    /// `tBotDisconnect`.
    public static var tBotDisconnect: Self { "tBotDisconnect" }
    /// `tBotExit`.
    public static var tBotExit: Self { "tBotExit" }
    /// `tBotRecognitionFailure`.
    public static var tBotRecognitionFailure: Self { "tBotRecognitionFailure" }
    /// `tBotSession`.
    public static var tBotSession: Self { "tBotSession" }
}

/// A value of `alternateTimeDimension` of ``BotAsyncAggregationQuery``, open to those that are newer than this version.
public struct BotAsyncAggregationQueryAlternateTimeDimension: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `eventTime`.
    public static var eventTime: Self { "eventTime" }
}

/// A value of `queryType` of ``BotAsyncAggregationQuery``, open to those that are newer than this version.
public struct BotAsyncAggregationQueryQueryType: OpenEnum {
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

/// The schema `BotChannel`.
public typealias BotChannel = Model<BotChannelFields>

/// The properties of ``BotChannel``.
public struct BotChannelFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    public var name: Field<BotChannelName> { Field("name") }
    /// `inputModes`, required.
    public var inputModes: Field<[BotChannelInputModes]> { Field("inputModes") }
    /// `outputModes`, required.
    public var outputModes: Field<[BotChannelOutputModes]> { Field("outputModes") }
    /// `userAgent`, required.
    public var userAgent: Field<TextBotUserAgent> { Field("userAgent") }
}

/// A value of `name` of ``BotChannel``, open to those that are newer than this version.
public struct BotChannelName: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Chat`.
    public static var chat: Self { "Chat" }
    /// `Call`.
    public static var call: Self { "Call" }
    /// `Messaging`.
    public static var messaging: Self { "Messaging" }
}

/// A value of `inputModes` of ``BotChannel``, open to those that are newer than this version.
public struct BotChannelInputModes: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Text`.
    public static var text: Self { "Text" }
    /// `Voice`.
    public static var voice: Self { "Voice" }
    /// `DTMF`.
    public static var dtmf: Self { "DTMF" }
}

/// A value of `outputModes` of ``BotChannel``, open to those that are newer than this version.
public struct BotChannelOutputModes: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Text`.
    public static var text: Self { "Text" }
    /// `Voice`.
    public static var voice: Self { "Voice" }
}

/// The schema `BotFlowSession`.
public typealias BotFlowSession = Model<BotFlowSessionFields>

/// The properties of ``BotFlowSession``.
public struct BotFlowSessionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `flow`.
    public var flow: Field<Entity> { Field("flow") }
    /// `conversation`.
    public var conversation: Field<AddressableEntityRef> { Field("conversation") }
    /// `channel`.
    public var channel: Field<BotChannel> { Field("channel") }
    /// `language`.
    public var language: Field<String> { Field("language") }
    /// `endLanguage`.
    public var endLanguage: Field<String> { Field("endLanguage") }
    /// `botResult`.
    public var botResult: Field<BotFlowSessionBotResult> { Field("botResult") }
    /// `botResultCategory`.
    public var botResultCategory: Field<BotFlowSessionBotResultCategory> { Field("botResultCategory") }
    /// `dateCreated`.
    public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateCompleted`.
    public var dateCompleted: Field<Instant> { Field("dateCompleted") }
}

/// A value of `botResult` of ``BotFlowSession``, open to those that are newer than this version.
public struct BotFlowSessionBotResult: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    public static var unknown: Self { "Unknown" }
    /// `ExitRequestedByUser`.
    public static var exitRequestedByUser: Self { "ExitRequestedByUser" }
    /// `ExitRequestedByBot`.
    public static var exitRequestedByBot: Self { "ExitRequestedByBot" }
    /// `ExitError`.
    public static var exitError: Self { "ExitError" }
    /// `ExitRecognitionFailure`.
    public static var exitRecognitionFailure: Self { "ExitRecognitionFailure" }
    /// `DisconnectRequestedByUser`.
    public static var disconnectRequestedByUser: Self { "DisconnectRequestedByUser" }
    /// `DisconnectRequestedByBot`.
    public static var disconnectRequestedByBot: Self { "DisconnectRequestedByBot" }
    /// `DisconnectSessionExpired`.
    public static var disconnectSessionExpired: Self { "DisconnectSessionExpired" }
    /// `DisconnectError`.
    public static var disconnectError: Self { "DisconnectError" }
    /// `DisconnectRecognitionFailure`.
    public static var disconnectRecognitionFailure: Self { "DisconnectRecognitionFailure" }
    /// `TransferToACD`.
    public static var transferToACD: Self { "TransferToACD" }
    /// `TransferToUser`.
    public static var transferToUser: Self { "TransferToUser" }
    /// `TransferToGroup`.
    public static var transferToGroup: Self { "TransferToGroup" }
    /// `TransferToNumber`.
    public static var transferToNumber: Self { "TransferToNumber" }
    /// `TransferToUserVoicemail`.
    public static var transferToUserVoicemail: Self { "TransferToUserVoicemail" }
    /// `TransferToGroupVoicemail`.
    public static var transferToGroupVoicemail: Self { "TransferToGroupVoicemail" }
    /// `TransferToACDVoicemail`.
    public static var transferToACDVoicemail: Self { "TransferToACDVoicemail" }
}

/// A value of `botResultCategory` of ``BotFlowSession``, open to those that are newer than this version.
public struct BotFlowSessionBotResultCategory: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    public static var unknown: Self { "Unknown" }
    /// `UserExit`.
    public static var userExit: Self { "UserExit" }
    /// `BotExit`.
    public static var botExit: Self { "BotExit" }
    /// `Error`.
    public static var error: Self { "Error" }
    /// `RecognitionFailure`.
    public static var recognitionFailure: Self { "RecognitionFailure" }
    /// `UserDisconnect`.
    public static var userDisconnect: Self { "UserDisconnect" }
    /// `BotDisconnect`.
    public static var botDisconnect: Self { "BotDisconnect" }
    /// `SessionExpired`.
    public static var sessionExpired: Self { "SessionExpired" }
    /// `Transfer`.
    public static var transfer: Self { "Transfer" }
}
