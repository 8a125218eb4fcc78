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
    public var group: Field<[String: String]> { Field("group") }
    /// `data`.
    public var data: Field<[ConversationActivityMetricValue]> { Field("data") }
    /// `truncated`.
    public var truncated: Field<Bool> { Field("truncated") }
    /// `entities`.
    public var entities: Field<[ConversationActivityEntityData]> { Field("entities") }
}

/// The schema `ConversationActivityEntityData`.
public typealias ConversationActivityEntityData = Model<ConversationActivityEntityDataFields>

/// The properties of ``ConversationActivityEntityData``.
public struct ConversationActivityEntityDataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `activityDate`, required.
    public var activityDate: Field<Instant> { Field("activityDate") }
    /// `metric`.
    public var metric: Field<ConversationActivityEntityDataMetric> { Field("metric") }
    /// `activeRouting`.
    public var activeRouting: Field<ConversationActivityEntityDataActiveRouting> { Field("activeRouting") }
    /// `addressFrom`.
    public var addressFrom: Field<String> { Field("addressFrom") }
    /// `addressTo`.
    public var addressTo: Field<String> { Field("addressTo") }
    /// `ani`.
    public var ani: Field<String> { Field("ani") }
    /// `conversationId`.
    public var conversationId: Field<String> { Field("conversationId") }
    /// `convertedFrom`.
    public var convertedFrom: Field<String> { Field("convertedFrom") }
    /// `convertedTo`.
    public var convertedTo: Field<String> { Field("convertedTo") }
    /// `direction`.
    public var direction: Field<ConversationActivityEntityDataDirection> { Field("direction") }
    /// `dnis`.
    public var dnis: Field<String> { Field("dnis") }
    /// `mediaType`.
    public var mediaType: Field<ConversationActivityEntityDataMediaType> { Field("mediaType") }
    /// `participantName`.
    public var participantName: Field<String> { Field("participantName") }
    /// `queueId`.
    public var queueId: Field<String> { Field("queueId") }
    /// `requestedLanguageId`.
    public var requestedLanguageId: Field<String> { Field("requestedLanguageId") }
    /// `requestedRoutingSkillIds`.
    public var requestedRoutingSkillIds: Field<[String]> { Field("requestedRoutingSkillIds") }
    /// `requestedRoutings`.
    public var requestedRoutings: Field<[ConversationActivityEntityDataRequestedRoutings]> { Field("requestedRoutings") }
    /// `routingPriority`.
    public var routingPriority: Field<Int> { Field("routingPriority") }
    /// `sessionId`.
    public var sessionId: Field<String> { Field("sessionId") }
    /// `teamId`.
    public var teamId: Field<String> { Field("teamId") }
    /// `usedRouting`.
    public var usedRouting: Field<ConversationActivityEntityDataUsedRouting> { Field("usedRouting") }
    /// `userId`.
    public var userId: Field<String> { Field("userId") }
    /// `scoredAgents`.
    public var scoredAgents: Field<[ConversationActivityScoredAgent]> { Field("scoredAgents") }
}

/// A value of `metric` of ``ConversationActivityEntityData``, open to those that are newer than this version.
public struct ConversationActivityEntityDataMetric: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `oAlerting`.
    public static var oAlerting: Self { "oAlerting" }
    /// `oInteracting`.
    public static var oInteracting: Self { "oInteracting" }
    /// `oLongestInteracting`.
    public static var oLongestInteracting: Self { "oLongestInteracting" }
    /// `oLongestWaiting`.
    public static var oLongestWaiting: Self { "oLongestWaiting" }
    /// `oWaiting`.
    public static var oWaiting: Self { "oWaiting" }
}

/// A value of `activeRouting` of ``ConversationActivityEntityData``, open to those that are newer than this version.
public struct ConversationActivityEntityDataActiveRouting: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Bullseye`.
    public static var bullseye: Self { "Bullseye" }
    /// `Conditional`.
    public static var conditional: Self { "Conditional" }
    /// `Direct`.
    public static var direct: Self { "Direct" }
    /// `Last`.
    public static var last: Self { "Last" }
    /// `Manual`.
    public static var manual: Self { "Manual" }
    /// `Predictive`.
    public static var predictive: Self { "Predictive" }
    /// `Preferred`.
    public static var preferred: Self { "Preferred" }
    /// `Standard`.
    public static var standard: Self { "Standard" }
    /// `Vip`.
    public static var vip: Self { "Vip" }
}

/// A value of `direction` of ``ConversationActivityEntityData``, open to those that are newer than this version.
public struct ConversationActivityEntityDataDirection: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `inbound`.
    public static var inbound: Self { "inbound" }
    /// `outbound`.
    public static var outbound: Self { "outbound" }
}

/// A value of `mediaType` of ``ConversationActivityEntityData``, open to those that are newer than this version.
public struct ConversationActivityEntityDataMediaType: OpenEnum {
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

/// A value of `requestedRoutings` of ``ConversationActivityEntityData``, open to those that are newer than this
/// version.
public struct ConversationActivityEntityDataRequestedRoutings: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Bullseye`.
    public static var bullseye: Self { "Bullseye" }
    /// `Conditional`.
    public static var conditional: Self { "Conditional" }
    /// `Direct`.
    public static var direct: Self { "Direct" }
    /// `Last`.
    public static var last: Self { "Last" }
    /// `Manual`.
    public static var manual: Self { "Manual" }
    /// `Predictive`.
    public static var predictive: Self { "Predictive" }
    /// `Preferred`.
    public static var preferred: Self { "Preferred" }
    /// `Standard`.
    public static var standard: Self { "Standard" }
    /// `Vip`.
    public static var vip: Self { "Vip" }
}

/// A value of `usedRouting` of ``ConversationActivityEntityData``, open to those that are newer than this version.
public struct ConversationActivityEntityDataUsedRouting: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Bullseye`.
    public static var bullseye: Self { "Bullseye" }
    /// `Conditional`.
    public static var conditional: Self { "Conditional" }
    /// `Direct`.
    public static var direct: Self { "Direct" }
    /// `Last`.
    public static var last: Self { "Last" }
    /// `Manual`.
    public static var manual: Self { "Manual" }
    /// `Predictive`.
    public static var predictive: Self { "Predictive" }
    /// `Preferred`.
    public static var preferred: Self { "Preferred" }
    /// `Standard`.
    public static var standard: Self { "Standard" }
    /// `Vip`.
    public static var vip: Self { "Vip" }
}

/// The schema `ConversationActivityMetricValue`.
public typealias ConversationActivityMetricValue = Model<ConversationActivityMetricValueFields>

/// The properties of ``ConversationActivityMetricValue``.
public struct ConversationActivityMetricValueFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `metric`.
    public var metric: Field<ConversationActivityMetricValueMetric> { Field("metric") }
    /// `qualifier`.
    public var qualifier: Field<String> { Field("qualifier") }
    /// `entityIds`.
    public var entityIds: Field<[String]> { Field("entityIds") }
    /// `count`.
    public var count: Field<Int> { Field("count") }
    /// `calculatedMetricValue`.
    public var calculatedMetricValue: Field<Int> { Field("calculatedMetricValue") }
}

/// A value of `metric` of ``ConversationActivityMetricValue``, open to those that are newer than this version.
public struct ConversationActivityMetricValueMetric: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `oAlerting`.
    public static var oAlerting: Self { "oAlerting" }
    /// `oInteracting`.
    public static var oInteracting: Self { "oInteracting" }
    /// `oLongestInteracting`.
    public static var oLongestInteracting: Self { "oLongestInteracting" }
    /// `oLongestWaiting`.
    public static var oLongestWaiting: Self { "oLongestWaiting" }
    /// `oWaiting`.
    public static var oWaiting: Self { "oWaiting" }
}

/// The schema `ConversationActivityQuery`.
public typealias ConversationActivityQuery = Model<ConversationActivityQueryFields>

/// The properties of ``ConversationActivityQuery``.
public struct ConversationActivityQueryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `metrics`, required.
    public var metrics: Field<[ConversationActivityQueryMetric]> { Field("metrics") }
    /// `groupBy`, required.
    public var groupBy: Field<[ConversationActivityQueryGroupBy]> { Field("groupBy") }
    /// `filter`.
    public var filter: Field<ConversationActivityQueryFilter> { Field("filter") }
    /// `order`.
    public var order: Field<ConversationActivityQueryOrder> { Field("order") }
}

/// A value of `groupBy` of ``ConversationActivityQuery``, open to those that are newer than this version.
public struct ConversationActivityQueryGroupBy: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `activeRouting`.
    public static var activeRouting: Self { "activeRouting" }
    /// `addressFrom`.
    public static var addressFrom: Self { "addressFrom" }
    /// `addressTo`.
    public static var addressTo: Self { "addressTo" }
    /// `agentScore`.
    public static var agentScore: Self { "agentScore" }
    /// `ani`.
    public static var ani: Self { "ani" }
    /// `conversationId`.
    public static var conversationId: Self { "conversationId" }
    /// `convertedFrom`.
    public static var convertedFrom: Self { "convertedFrom" }
    /// `convertedTo`.
    public static var convertedTo: Self { "convertedTo" }
    /// `direction`.
    public static var direction: Self { "direction" }
    /// `dnis`.
    public static var dnis: Self { "dnis" }
    /// `mediaType`.
    public static var mediaType: Self { "mediaType" }
    /// `participantName`.
    public static var participantName: Self { "participantName" }
    /// `queueId`.
    public static var queueId: Self { "queueId" }
    /// `requestedLanguageId`.
    public static var requestedLanguageId: Self { "requestedLanguageId" }
    /// `requestedRouting`.
    public static var requestedRouting: Self { "requestedRouting" }
    /// `requestedRoutingSkillId`.
    public static var requestedRoutingSkillId: Self { "requestedRoutingSkillId" }
    /// `routingPriority`.
    public static var routingPriority: Self { "routingPriority" }
    /// `scoredAgentId`.
    public static var scoredAgentId: Self { "scoredAgentId" }
    /// `sessionId`.
    public static var sessionId: Self { "sessionId" }
    /// `teamId`.
    public static var teamId: Self { "teamId" }
    /// `usedRouting`.
    public static var usedRouting: Self { "usedRouting" }
    /// `userId`.
    public static var userId: Self { "userId" }
}

/// A value of `order` of ``ConversationActivityQuery``, open to those that are newer than this version.
public struct ConversationActivityQueryOrder: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `asc`.
    public static var asc: Self { "asc" }
    /// `desc`.
    public static var desc: Self { "desc" }
    /// `unordered`.
    public static var unordered: Self { "unordered" }
}

/// The schema `ConversationActivityQueryClause`.
public typealias ConversationActivityQueryClause = Model<ConversationActivityQueryClauseFields>

/// The properties of ``ConversationActivityQueryClause``.
public struct ConversationActivityQueryClauseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    public var type: Field<ConversationActivityQueryClauseType> { Field("type") }
    /// `predicates`, required.
    public var predicates: Field<[ConversationActivityQueryPredicate]> { Field("predicates") }
}

/// A value of `type` of ``ConversationActivityQueryClause``, open to those that are newer than this version.
public struct ConversationActivityQueryClauseType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `and`.
    public static var and: Self { "and" }
    /// `or`.
    public static var or: Self { "or" }
}

/// The schema `ConversationActivityQueryFilter`.
public typealias ConversationActivityQueryFilter = Model<ConversationActivityQueryFilterFields>

/// The properties of ``ConversationActivityQueryFilter``.
public struct ConversationActivityQueryFilterFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    public var type: Field<ConversationActivityQueryFilterType> { Field("type") }
    /// `clauses`.
    public var clauses: Field<[ConversationActivityQueryClause]> { Field("clauses") }
    /// `predicates`.
    public var predicates: Field<[ConversationActivityQueryPredicate]> { Field("predicates") }
}

/// A value of `type` of ``ConversationActivityQueryFilter``, open to those that are newer than this version.
public struct ConversationActivityQueryFilterType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `and`.
    public static var and: Self { "and" }
    /// `or`.
    public static var or: Self { "or" }
}

/// The schema `ConversationActivityQueryMetric`.
public typealias ConversationActivityQueryMetric = Model<ConversationActivityQueryMetricFields>

/// The properties of ``ConversationActivityQueryMetric``.
public struct ConversationActivityQueryMetricFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `metric`, required.
    public var metric: Field<ConversationActivityQueryMetricMetric> { Field("metric") }
    /// `details`.
    public var details: Field<Bool> { Field("details") }
}

/// A value of `metric` of ``ConversationActivityQueryMetric``, open to those that are newer than this version.
public struct ConversationActivityQueryMetricMetric: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `oAlerting`.
    public static var oAlerting: Self { "oAlerting" }
    /// `oInteracting`.
    public static var oInteracting: Self { "oInteracting" }
    /// `oLongestInteracting`.
    public static var oLongestInteracting: Self { "oLongestInteracting" }
    /// `oLongestWaiting`.
    public static var oLongestWaiting: Self { "oLongestWaiting" }
    /// `oWaiting`.
    public static var oWaiting: Self { "oWaiting" }
}

/// The schema `ConversationActivityQueryPredicate`.
public typealias ConversationActivityQueryPredicate = Model<ConversationActivityQueryPredicateFields>

/// The properties of ``ConversationActivityQueryPredicate``.
public struct ConversationActivityQueryPredicateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    public var type: Field<ConversationActivityQueryPredicateType> { Field("type") }
    /// `dimension`.
    public var dimension: Field<ConversationActivityQueryPredicateDimension> { Field("dimension") }
    /// `operator`.
    public var `operator`: Field<ConversationActivityQueryPredicateOperator> { Field("operator") }
    /// `value`.
    public var value: Field<String> { Field("value") }
}

/// A value of `type` of ``ConversationActivityQueryPredicate``, open to those that are newer than this version.
public struct ConversationActivityQueryPredicateType: OpenEnum {
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

/// A value of `dimension` of ``ConversationActivityQueryPredicate``, open to those that are newer than this version.
public struct ConversationActivityQueryPredicateDimension: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `activeRouting`.
    public static var activeRouting: Self { "activeRouting" }
    /// `addressFrom`.
    public static var addressFrom: Self { "addressFrom" }
    /// `addressTo`.
    public static var addressTo: Self { "addressTo" }
    /// `agentScore`.
    public static var agentScore: Self { "agentScore" }
    /// `ani`.
    public static var ani: Self { "ani" }
    /// `conversationId`.
    public static var conversationId: Self { "conversationId" }
    /// `convertedFrom`.
    public static var convertedFrom: Self { "convertedFrom" }
    /// `convertedTo`.
    public static var convertedTo: Self { "convertedTo" }
    /// `direction`.
    public static var direction: Self { "direction" }
    /// `dnis`.
    public static var dnis: Self { "dnis" }
    /// `mediaType`.
    public static var mediaType: Self { "mediaType" }
    /// `participantName`.
    public static var participantName: Self { "participantName" }
    /// `queueId`.
    public static var queueId: Self { "queueId" }
    /// `requestedLanguageId`.
    public static var requestedLanguageId: Self { "requestedLanguageId" }
    /// `requestedRouting`.
    public static var requestedRouting: Self { "requestedRouting" }
    /// `requestedRoutingSkillId`.
    public static var requestedRoutingSkillId: Self { "requestedRoutingSkillId" }
    /// `routingPriority`.
    public static var routingPriority: Self { "routingPriority" }
    /// `scoredAgentId`.
    public static var scoredAgentId: Self { "scoredAgentId" }
    /// `sessionId`.
    public static var sessionId: Self { "sessionId" }
    /// `teamId`.
    public static var teamId: Self { "teamId" }
    /// `usedRouting`.
    public static var usedRouting: Self { "usedRouting" }
    /// `userId`.
    public static var userId: Self { "userId" }
}

/// A value of `operator` of ``ConversationActivityQueryPredicate``, open to those that are newer than this version.
public struct ConversationActivityQueryPredicateOperator: OpenEnum {
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

/// The schema `ConversationActivityResponse`.
public typealias ConversationActivityResponse = Model<ConversationActivityResponseFields>

/// The properties of ``ConversationActivityResponse``.
public struct ConversationActivityResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `results`.
    public var results: Field<[ConversationActivityData]> { Field("results") }
    /// `entityIdDimension`.
    public var entityIdDimension: Field<ConversationActivityResponseEntityIdDimension> { Field("entityIdDimension") }
}

/// A value of `entityIdDimension` of ``ConversationActivityResponse``, open to those that are newer than this version.
public struct ConversationActivityResponseEntityIdDimension: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `activeRouting`.
    public static var activeRouting: Self { "activeRouting" }
    /// `addressFrom`.
    public static var addressFrom: Self { "addressFrom" }
    /// `addressTo`.
    public static var addressTo: Self { "addressTo" }
    /// `agentScore`.
    public static var agentScore: Self { "agentScore" }
    /// `ani`.
    public static var ani: Self { "ani" }
    /// `conversationId`.
    public static var conversationId: Self { "conversationId" }
    /// `convertedFrom`.
    public static var convertedFrom: Self { "convertedFrom" }
    /// `convertedTo`.
    public static var convertedTo: Self { "convertedTo" }
    /// `direction`.
    public static var direction: Self { "direction" }
    /// `dnis`.
    public static var dnis: Self { "dnis" }
    /// `mediaType`.
    public static var mediaType: Self { "mediaType" }
    /// `participantName`.
    public static var participantName: Self { "participantName" }
    /// `queueId`.
    public static var queueId: Self { "queueId" }
    /// `requestedLanguageId`.
    public static var requestedLanguageId: Self { "requestedLanguageId" }
    /// `requestedRouting`.
    public static var requestedRouting: Self { "requestedRouting" }
    /// `requestedRoutingSkillId`.
    public static var requestedRoutingSkillId: Self { "requestedRoutingSkillId" }
    /// `routingPriority`.
    public static var routingPriority: Self { "routingPriority" }
    /// `scoredAgentId`.
    public static var scoredAgentId: Self { "scoredAgentId" }
    /// `sessionId`.
    public static var sessionId: Self { "sessionId" }
    /// `teamId`.
    public static var teamId: Self { "teamId" }
    /// `usedRouting`.
    public static var usedRouting: Self { "usedRouting" }
    /// `userId`.
    public static var userId: Self { "userId" }
}

/// The schema `ConversationActivityScoredAgent`.
public typealias ConversationActivityScoredAgent = Model<ConversationActivityScoredAgentFields>

/// The properties of ``ConversationActivityScoredAgent``.
public struct ConversationActivityScoredAgentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `agentScore`.
    public var agentScore: Field<Int> { Field("agentScore") }
    /// `scoredAgentId`.
    public var scoredAgentId: Field<String> { Field("scoredAgentId") }
}
