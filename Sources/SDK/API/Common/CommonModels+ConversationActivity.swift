// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient

/// The schema `ConversationActivityData`.
public typealias ConversationActivityData = Model<ConversationActivityDataFields>

/// The properties of ``ConversationActivityData``.
public struct ConversationActivityDataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `group`.
    @_alwaysEmitIntoClient public var group: Field<[String: String]> { Field("group") }
    /// `data`.
    @_alwaysEmitIntoClient public var data: Field<[ConversationActivityMetricValue]> { Field("data") }
    /// `truncated`.
    @_alwaysEmitIntoClient public var truncated: Field<Bool> { Field("truncated") }
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[ConversationActivityEntityData]> { Field("entities") }
}

/// The schema `ConversationActivityEntityData`.
public typealias ConversationActivityEntityData = Model<ConversationActivityEntityDataFields>

/// The properties of ``ConversationActivityEntityData``.
public struct ConversationActivityEntityDataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `activityDate`, required.
    @_alwaysEmitIntoClient public var activityDate: Field<Instant> { Field("activityDate") }
    /// `metric`.
    @_alwaysEmitIntoClient public var metric: Field<ConversationActivityEntityDataMetric> { Field("metric") }
    /// `activeRouting`.
    @_alwaysEmitIntoClient public var activeRouting: Field<ConversationActivityEntityDataActiveRouting> { Field("activeRouting") }
    /// `addressFrom`.
    @_alwaysEmitIntoClient public var addressFrom: Field<String> { Field("addressFrom") }
    /// `addressTo`.
    @_alwaysEmitIntoClient public var addressTo: Field<String> { Field("addressTo") }
    /// `ani`.
    @_alwaysEmitIntoClient public var ani: Field<String> { Field("ani") }
    /// `conversationId`.
    @_alwaysEmitIntoClient public var conversationId: Field<String> { Field("conversationId") }
    /// `convertedFrom`.
    @_alwaysEmitIntoClient public var convertedFrom: Field<String> { Field("convertedFrom") }
    /// `convertedTo`.
    @_alwaysEmitIntoClient public var convertedTo: Field<String> { Field("convertedTo") }
    /// `direction`.
    @_alwaysEmitIntoClient public var direction: Field<ConversationActivityEntityDataDirection> { Field("direction") }
    /// `dnis`.
    @_alwaysEmitIntoClient public var dnis: Field<String> { Field("dnis") }
    /// `mediaType`.
    @_alwaysEmitIntoClient public var mediaType: Field<ConversationActivityEntityDataMediaType> { Field("mediaType") }
    /// `participantName`.
    @_alwaysEmitIntoClient public var participantName: Field<String> { Field("participantName") }
    /// `queueId`.
    @_alwaysEmitIntoClient public var queueId: Field<String> { Field("queueId") }
    /// `requestedLanguageId`.
    @_alwaysEmitIntoClient public var requestedLanguageId: Field<String> { Field("requestedLanguageId") }
    /// `requestedRoutingSkillIds`.
    @_alwaysEmitIntoClient public var requestedRoutingSkillIds: Field<[String]> { Field("requestedRoutingSkillIds") }
    /// `requestedRoutings`.
    @_alwaysEmitIntoClient public var requestedRoutings: Field<[ConversationActivityEntityDataRequestedRoutings]> { Field("requestedRoutings") }
    /// `routingPriority`.
    @_alwaysEmitIntoClient public var routingPriority: Field<Int> { Field("routingPriority") }
    /// `sessionId`.
    @_alwaysEmitIntoClient public var sessionId: Field<String> { Field("sessionId") }
    /// `teamId`.
    @_alwaysEmitIntoClient public var teamId: Field<String> { Field("teamId") }
    /// `usedRouting`.
    @_alwaysEmitIntoClient public var usedRouting: Field<ConversationActivityEntityDataUsedRouting> { Field("usedRouting") }
    /// `userId`.
    @_alwaysEmitIntoClient public var userId: Field<String> { Field("userId") }
    /// `scoredAgents`.
    @_alwaysEmitIntoClient public var scoredAgents: Field<[ConversationActivityScoredAgent]> { Field("scoredAgents") }
}

/// A value of `metric` of ``ConversationActivityEntityData``, open to those that are newer than this version.
public struct ConversationActivityEntityDataMetric: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `oAlerting`.
    @_alwaysEmitIntoClient public static var oAlerting: Self { "oAlerting" }
    /// `oInteracting`.
    @_alwaysEmitIntoClient public static var oInteracting: Self { "oInteracting" }
    /// `oLongestInteracting`.
    @_alwaysEmitIntoClient public static var oLongestInteracting: Self { "oLongestInteracting" }
    /// `oLongestWaiting`.
    @_alwaysEmitIntoClient public static var oLongestWaiting: Self { "oLongestWaiting" }
    /// `oWaiting`.
    @_alwaysEmitIntoClient public static var oWaiting: Self { "oWaiting" }
}

/// A value of `activeRouting` of ``ConversationActivityEntityData``, open to those that are newer than this version.
public struct ConversationActivityEntityDataActiveRouting: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Bullseye`.
    @_alwaysEmitIntoClient public static var bullseye: Self { "Bullseye" }
    /// `Conditional`.
    @_alwaysEmitIntoClient public static var conditional: Self { "Conditional" }
    /// `Direct`.
    @_alwaysEmitIntoClient public static var direct: Self { "Direct" }
    /// `Last`.
    @_alwaysEmitIntoClient public static var last: Self { "Last" }
    /// `Manual`.
    @_alwaysEmitIntoClient public static var manual: Self { "Manual" }
    /// `Predictive`.
    @_alwaysEmitIntoClient public static var predictive: Self { "Predictive" }
    /// `Preferred`.
    @_alwaysEmitIntoClient public static var preferred: Self { "Preferred" }
    /// `Standard`.
    @_alwaysEmitIntoClient public static var standard: Self { "Standard" }
    /// `Vip`.
    @_alwaysEmitIntoClient public static var vip: Self { "Vip" }
}

/// A value of `direction` of ``ConversationActivityEntityData``, open to those that are newer than this version.
public struct ConversationActivityEntityDataDirection: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `inbound`.
    @_alwaysEmitIntoClient public static var inbound: Self { "inbound" }
    /// `outbound`.
    @_alwaysEmitIntoClient public static var outbound: Self { "outbound" }
}

/// A value of `mediaType` of ``ConversationActivityEntityData``, open to those that are newer than this version.
public struct ConversationActivityEntityDataMediaType: OpenEnum {
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

/// A value of `requestedRoutings` of ``ConversationActivityEntityData``, open to those that are newer than this
/// version.
public struct ConversationActivityEntityDataRequestedRoutings: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Bullseye`.
    @_alwaysEmitIntoClient public static var bullseye: Self { "Bullseye" }
    /// `Conditional`.
    @_alwaysEmitIntoClient public static var conditional: Self { "Conditional" }
    /// `Direct`.
    @_alwaysEmitIntoClient public static var direct: Self { "Direct" }
    /// `Last`.
    @_alwaysEmitIntoClient public static var last: Self { "Last" }
    /// `Manual`.
    @_alwaysEmitIntoClient public static var manual: Self { "Manual" }
    /// `Predictive`.
    @_alwaysEmitIntoClient public static var predictive: Self { "Predictive" }
    /// `Preferred`.
    @_alwaysEmitIntoClient public static var preferred: Self { "Preferred" }
    /// `Standard`.
    @_alwaysEmitIntoClient public static var standard: Self { "Standard" }
    /// `Vip`.
    @_alwaysEmitIntoClient public static var vip: Self { "Vip" }
}

/// A value of `usedRouting` of ``ConversationActivityEntityData``, open to those that are newer than this version.
public struct ConversationActivityEntityDataUsedRouting: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Bullseye`.
    @_alwaysEmitIntoClient public static var bullseye: Self { "Bullseye" }
    /// `Conditional`.
    @_alwaysEmitIntoClient public static var conditional: Self { "Conditional" }
    /// `Direct`.
    @_alwaysEmitIntoClient public static var direct: Self { "Direct" }
    /// `Last`.
    @_alwaysEmitIntoClient public static var last: Self { "Last" }
    /// `Manual`.
    @_alwaysEmitIntoClient public static var manual: Self { "Manual" }
    /// `Predictive`.
    @_alwaysEmitIntoClient public static var predictive: Self { "Predictive" }
    /// `Preferred`.
    @_alwaysEmitIntoClient public static var preferred: Self { "Preferred" }
    /// `Standard`.
    @_alwaysEmitIntoClient public static var standard: Self { "Standard" }
    /// `Vip`.
    @_alwaysEmitIntoClient public static var vip: Self { "Vip" }
}

/// The schema `ConversationActivityMetricValue`.
public typealias ConversationActivityMetricValue = Model<ConversationActivityMetricValueFields>

/// The properties of ``ConversationActivityMetricValue``.
public struct ConversationActivityMetricValueFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `metric`.
    @_alwaysEmitIntoClient public var metric: Field<ConversationActivityMetricValueMetric> { Field("metric") }
    /// `qualifier`.
    @_alwaysEmitIntoClient public var qualifier: Field<String> { Field("qualifier") }
    /// `entityIds`.
    @_alwaysEmitIntoClient public var entityIds: Field<[String]> { Field("entityIds") }
    /// `count`.
    @_alwaysEmitIntoClient public var count: Field<Int> { Field("count") }
    /// `calculatedMetricValue`.
    @_alwaysEmitIntoClient public var calculatedMetricValue: Field<Int> { Field("calculatedMetricValue") }
}

/// A value of `metric` of ``ConversationActivityMetricValue``, open to those that are newer than this version.
public struct ConversationActivityMetricValueMetric: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `oAlerting`.
    @_alwaysEmitIntoClient public static var oAlerting: Self { "oAlerting" }
    /// `oInteracting`.
    @_alwaysEmitIntoClient public static var oInteracting: Self { "oInteracting" }
    /// `oLongestInteracting`.
    @_alwaysEmitIntoClient public static var oLongestInteracting: Self { "oLongestInteracting" }
    /// `oLongestWaiting`.
    @_alwaysEmitIntoClient public static var oLongestWaiting: Self { "oLongestWaiting" }
    /// `oWaiting`.
    @_alwaysEmitIntoClient public static var oWaiting: Self { "oWaiting" }
}

/// The schema `ConversationActivityQuery`.
public typealias ConversationActivityQuery = Model<ConversationActivityQueryFields>

/// The properties of ``ConversationActivityQuery``.
public struct ConversationActivityQueryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `metrics`, required.
    @_alwaysEmitIntoClient public var metrics: Field<[ConversationActivityQueryMetric]> { Field("metrics") }
    /// `groupBy`, required.
    @_alwaysEmitIntoClient public var groupBy: Field<[ConversationActivityQueryGroupBy]> { Field("groupBy") }
    /// `filter`.
    @_alwaysEmitIntoClient public var filter: Field<ConversationActivityQueryFilter> { Field("filter") }
    /// `order`.
    @_alwaysEmitIntoClient public var order: Field<ConversationActivityQueryOrder> { Field("order") }
}

/// A value of `groupBy` of ``ConversationActivityQuery``, open to those that are newer than this version.
public struct ConversationActivityQueryGroupBy: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `activeRouting`.
    @_alwaysEmitIntoClient public static var activeRouting: Self { "activeRouting" }
    /// `addressFrom`.
    @_alwaysEmitIntoClient public static var addressFrom: Self { "addressFrom" }
    /// `addressTo`.
    @_alwaysEmitIntoClient public static var addressTo: Self { "addressTo" }
    /// `agentScore`.
    @_alwaysEmitIntoClient public static var agentScore: Self { "agentScore" }
    /// `ani`.
    @_alwaysEmitIntoClient public static var ani: Self { "ani" }
    /// `conversationId`.
    @_alwaysEmitIntoClient public static var conversationId: Self { "conversationId" }
    /// `convertedFrom`.
    @_alwaysEmitIntoClient public static var convertedFrom: Self { "convertedFrom" }
    /// `convertedTo`.
    @_alwaysEmitIntoClient public static var convertedTo: Self { "convertedTo" }
    /// `direction`.
    @_alwaysEmitIntoClient public static var direction: Self { "direction" }
    /// `dnis`.
    @_alwaysEmitIntoClient public static var dnis: Self { "dnis" }
    /// `mediaType`.
    @_alwaysEmitIntoClient public static var mediaType: Self { "mediaType" }
    /// `participantName`.
    @_alwaysEmitIntoClient public static var participantName: Self { "participantName" }
    /// `queueId`.
    @_alwaysEmitIntoClient public static var queueId: Self { "queueId" }
    /// `requestedLanguageId`.
    @_alwaysEmitIntoClient public static var requestedLanguageId: Self { "requestedLanguageId" }
    /// `requestedRouting`.
    @_alwaysEmitIntoClient public static var requestedRouting: Self { "requestedRouting" }
    /// `requestedRoutingSkillId`.
    @_alwaysEmitIntoClient public static var requestedRoutingSkillId: Self { "requestedRoutingSkillId" }
    /// `routingPriority`.
    @_alwaysEmitIntoClient public static var routingPriority: Self { "routingPriority" }
    /// `scoredAgentId`.
    @_alwaysEmitIntoClient public static var scoredAgentId: Self { "scoredAgentId" }
    /// `sessionId`.
    @_alwaysEmitIntoClient public static var sessionId: Self { "sessionId" }
    /// `teamId`.
    @_alwaysEmitIntoClient public static var teamId: Self { "teamId" }
    /// `usedRouting`.
    @_alwaysEmitIntoClient public static var usedRouting: Self { "usedRouting" }
    /// `userId`.
    @_alwaysEmitIntoClient public static var userId: Self { "userId" }
}

/// A value of `order` of ``ConversationActivityQuery``, open to those that are newer than this version.
public struct ConversationActivityQueryOrder: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `asc`.
    @_alwaysEmitIntoClient public static var asc: Self { "asc" }
    /// `desc`.
    @_alwaysEmitIntoClient public static var desc: Self { "desc" }
    /// `unordered`.
    @_alwaysEmitIntoClient public static var unordered: Self { "unordered" }
}

/// The schema `ConversationActivityQueryClause`.
public typealias ConversationActivityQueryClause = Model<ConversationActivityQueryClauseFields>

/// The properties of ``ConversationActivityQueryClause``.
public struct ConversationActivityQueryClauseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<ConversationActivityQueryClauseType> { Field("type") }
    /// `predicates`, required.
    @_alwaysEmitIntoClient public var predicates: Field<[ConversationActivityQueryPredicate]> { Field("predicates") }
}

/// A value of `type` of ``ConversationActivityQueryClause``, open to those that are newer than this version.
public struct ConversationActivityQueryClauseType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `and`.
    @_alwaysEmitIntoClient public static var and: Self { "and" }
    /// `or`.
    @_alwaysEmitIntoClient public static var or: Self { "or" }
}

/// The schema `ConversationActivityQueryFilter`.
public typealias ConversationActivityQueryFilter = Model<ConversationActivityQueryFilterFields>

/// The properties of ``ConversationActivityQueryFilter``.
public struct ConversationActivityQueryFilterFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<ConversationActivityQueryFilterType> { Field("type") }
    /// `clauses`.
    @_alwaysEmitIntoClient public var clauses: Field<[ConversationActivityQueryClause]> { Field("clauses") }
    /// `predicates`.
    @_alwaysEmitIntoClient public var predicates: Field<[ConversationActivityQueryPredicate]> { Field("predicates") }
}

/// A value of `type` of ``ConversationActivityQueryFilter``, open to those that are newer than this version.
public struct ConversationActivityQueryFilterType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `and`.
    @_alwaysEmitIntoClient public static var and: Self { "and" }
    /// `or`.
    @_alwaysEmitIntoClient public static var or: Self { "or" }
}

/// The schema `ConversationActivityQueryMetric`.
public typealias ConversationActivityQueryMetric = Model<ConversationActivityQueryMetricFields>

/// The properties of ``ConversationActivityQueryMetric``.
public struct ConversationActivityQueryMetricFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `metric`, required.
    @_alwaysEmitIntoClient public var metric: Field<ConversationActivityQueryMetricMetric> { Field("metric") }
    /// `details`.
    @_alwaysEmitIntoClient public var details: Field<Bool> { Field("details") }
}

/// A value of `metric` of ``ConversationActivityQueryMetric``, open to those that are newer than this version.
public struct ConversationActivityQueryMetricMetric: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `oAlerting`.
    @_alwaysEmitIntoClient public static var oAlerting: Self { "oAlerting" }
    /// `oInteracting`.
    @_alwaysEmitIntoClient public static var oInteracting: Self { "oInteracting" }
    /// `oLongestInteracting`.
    @_alwaysEmitIntoClient public static var oLongestInteracting: Self { "oLongestInteracting" }
    /// `oLongestWaiting`.
    @_alwaysEmitIntoClient public static var oLongestWaiting: Self { "oLongestWaiting" }
    /// `oWaiting`.
    @_alwaysEmitIntoClient public static var oWaiting: Self { "oWaiting" }
}

/// The schema `ConversationActivityQueryPredicate`.
public typealias ConversationActivityQueryPredicate = Model<ConversationActivityQueryPredicateFields>

/// The properties of ``ConversationActivityQueryPredicate``.
public struct ConversationActivityQueryPredicateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<ConversationActivityQueryPredicateType> { Field("type") }
    /// `dimension`.
    @_alwaysEmitIntoClient public var dimension: Field<ConversationActivityQueryPredicateDimension> { Field("dimension") }
    /// `operator`.
    @_alwaysEmitIntoClient public var `operator`: Field<ConversationActivityQueryPredicateOperator> { Field("operator") }
    /// `value`.
    @_alwaysEmitIntoClient public var value: Field<String> { Field("value") }
}

/// A value of `type` of ``ConversationActivityQueryPredicate``, open to those that are newer than this version.
public struct ConversationActivityQueryPredicateType: OpenEnum {
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

/// A value of `dimension` of ``ConversationActivityQueryPredicate``, open to those that are newer than this version.
public struct ConversationActivityQueryPredicateDimension: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `activeRouting`.
    @_alwaysEmitIntoClient public static var activeRouting: Self { "activeRouting" }
    /// `addressFrom`.
    @_alwaysEmitIntoClient public static var addressFrom: Self { "addressFrom" }
    /// `addressTo`.
    @_alwaysEmitIntoClient public static var addressTo: Self { "addressTo" }
    /// `agentScore`.
    @_alwaysEmitIntoClient public static var agentScore: Self { "agentScore" }
    /// `ani`.
    @_alwaysEmitIntoClient public static var ani: Self { "ani" }
    /// `conversationId`.
    @_alwaysEmitIntoClient public static var conversationId: Self { "conversationId" }
    /// `convertedFrom`.
    @_alwaysEmitIntoClient public static var convertedFrom: Self { "convertedFrom" }
    /// `convertedTo`.
    @_alwaysEmitIntoClient public static var convertedTo: Self { "convertedTo" }
    /// `direction`.
    @_alwaysEmitIntoClient public static var direction: Self { "direction" }
    /// `dnis`.
    @_alwaysEmitIntoClient public static var dnis: Self { "dnis" }
    /// `mediaType`.
    @_alwaysEmitIntoClient public static var mediaType: Self { "mediaType" }
    /// `participantName`.
    @_alwaysEmitIntoClient public static var participantName: Self { "participantName" }
    /// `queueId`.
    @_alwaysEmitIntoClient public static var queueId: Self { "queueId" }
    /// `requestedLanguageId`.
    @_alwaysEmitIntoClient public static var requestedLanguageId: Self { "requestedLanguageId" }
    /// `requestedRouting`.
    @_alwaysEmitIntoClient public static var requestedRouting: Self { "requestedRouting" }
    /// `requestedRoutingSkillId`.
    @_alwaysEmitIntoClient public static var requestedRoutingSkillId: Self { "requestedRoutingSkillId" }
    /// `routingPriority`.
    @_alwaysEmitIntoClient public static var routingPriority: Self { "routingPriority" }
    /// `scoredAgentId`.
    @_alwaysEmitIntoClient public static var scoredAgentId: Self { "scoredAgentId" }
    /// `sessionId`.
    @_alwaysEmitIntoClient public static var sessionId: Self { "sessionId" }
    /// `teamId`.
    @_alwaysEmitIntoClient public static var teamId: Self { "teamId" }
    /// `usedRouting`.
    @_alwaysEmitIntoClient public static var usedRouting: Self { "usedRouting" }
    /// `userId`.
    @_alwaysEmitIntoClient public static var userId: Self { "userId" }
}

/// A value of `operator` of ``ConversationActivityQueryPredicate``, open to those that are newer than this version.
public struct ConversationActivityQueryPredicateOperator: OpenEnum {
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

/// The schema `ConversationActivityResponse`.
public typealias ConversationActivityResponse = Model<ConversationActivityResponseFields>

/// The properties of ``ConversationActivityResponse``.
public struct ConversationActivityResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `results`.
    @_alwaysEmitIntoClient public var results: Field<[ConversationActivityData]> { Field("results") }
    /// `entityIdDimension`.
    @_alwaysEmitIntoClient public var entityIdDimension: Field<ConversationActivityResponseEntityIdDimension> { Field("entityIdDimension") }
}

/// A value of `entityIdDimension` of ``ConversationActivityResponse``, open to those that are newer than this version.
public struct ConversationActivityResponseEntityIdDimension: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `activeRouting`.
    @_alwaysEmitIntoClient public static var activeRouting: Self { "activeRouting" }
    /// `addressFrom`.
    @_alwaysEmitIntoClient public static var addressFrom: Self { "addressFrom" }
    /// `addressTo`.
    @_alwaysEmitIntoClient public static var addressTo: Self { "addressTo" }
    /// `agentScore`.
    @_alwaysEmitIntoClient public static var agentScore: Self { "agentScore" }
    /// `ani`.
    @_alwaysEmitIntoClient public static var ani: Self { "ani" }
    /// `conversationId`.
    @_alwaysEmitIntoClient public static var conversationId: Self { "conversationId" }
    /// `convertedFrom`.
    @_alwaysEmitIntoClient public static var convertedFrom: Self { "convertedFrom" }
    /// `convertedTo`.
    @_alwaysEmitIntoClient public static var convertedTo: Self { "convertedTo" }
    /// `direction`.
    @_alwaysEmitIntoClient public static var direction: Self { "direction" }
    /// `dnis`.
    @_alwaysEmitIntoClient public static var dnis: Self { "dnis" }
    /// `mediaType`.
    @_alwaysEmitIntoClient public static var mediaType: Self { "mediaType" }
    /// `participantName`.
    @_alwaysEmitIntoClient public static var participantName: Self { "participantName" }
    /// `queueId`.
    @_alwaysEmitIntoClient public static var queueId: Self { "queueId" }
    /// `requestedLanguageId`.
    @_alwaysEmitIntoClient public static var requestedLanguageId: Self { "requestedLanguageId" }
    /// `requestedRouting`.
    @_alwaysEmitIntoClient public static var requestedRouting: Self { "requestedRouting" }
    /// `requestedRoutingSkillId`.
    @_alwaysEmitIntoClient public static var requestedRoutingSkillId: Self { "requestedRoutingSkillId" }
    /// `routingPriority`.
    @_alwaysEmitIntoClient public static var routingPriority: Self { "routingPriority" }
    /// `scoredAgentId`.
    @_alwaysEmitIntoClient public static var scoredAgentId: Self { "scoredAgentId" }
    /// `sessionId`.
    @_alwaysEmitIntoClient public static var sessionId: Self { "sessionId" }
    /// `teamId`.
    @_alwaysEmitIntoClient public static var teamId: Self { "teamId" }
    /// `usedRouting`.
    @_alwaysEmitIntoClient public static var usedRouting: Self { "usedRouting" }
    /// `userId`.
    @_alwaysEmitIntoClient public static var userId: Self { "userId" }
}

/// The schema `ConversationActivityScoredAgent`.
public typealias ConversationActivityScoredAgent = Model<ConversationActivityScoredAgentFields>

/// The properties of ``ConversationActivityScoredAgent``.
public struct ConversationActivityScoredAgentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `agentScore`.
    @_alwaysEmitIntoClient public var agentScore: Field<Int> { Field("agentScore") }
    /// `scoredAgentId`.
    @_alwaysEmitIntoClient public var scoredAgentId: Field<String> { Field("scoredAgentId") }
}
