// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient

/// The schema `RecordersState`.
public typealias RecordersState = Model<RecordersStateFields>

/// The properties of ``RecordersState``.
public struct RecordersStateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `adhocState`.
    public var adhocState: Field<RecordersStateAdhocState> { Field("adhocState") }
    /// `customerExperienceState`.
    public var customerExperienceState: Field<RecordersStateCustomerExperienceState> { Field("customerExperienceState") }
    /// `agentExperienceState`.
    public var agentExperienceState: Field<RecordersStateAgentExperienceState> { Field("agentExperienceState") }
    /// `snippetState`.
    public var snippetState: Field<RecordersStateSnippetState> { Field("snippetState") }
}

/// A value of `adhocState` of ``RecordersState``, open to those that are newer than this version.
public struct RecordersStateAdhocState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ACTIVE`.
    public static var active: Self { "ACTIVE" }
    /// `PAUSED`.
    public static var paused: Self { "PAUSED" }
    /// `NONE`.
    public static var none_: Self { "NONE" }
}

/// A value of `customerExperienceState` of ``RecordersState``, open to those that are newer than this version.
public struct RecordersStateCustomerExperienceState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ACTIVE`.
    public static var active: Self { "ACTIVE" }
    /// `PAUSED`.
    public static var paused: Self { "PAUSED" }
    /// `NONE`.
    public static var none_: Self { "NONE" }
}

/// A value of `agentExperienceState` of ``RecordersState``, open to those that are newer than this version.
public struct RecordersStateAgentExperienceState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ACTIVE`.
    public static var active: Self { "ACTIVE" }
    /// `PAUSED`.
    public static var paused: Self { "PAUSED" }
    /// `NONE`.
    public static var none_: Self { "NONE" }
}

/// A value of `snippetState` of ``RecordersState``, open to those that are newer than this version.
public struct RecordersStateSnippetState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ACTIVE`.
    public static var active: Self { "ACTIVE" }
    /// `PAUSED`.
    public static var paused: Self { "PAUSED" }
    /// `NONE`.
    public static var none_: Self { "NONE" }
}

/// The schema `Referrer`.
public typealias Referrer = Model<ReferrerFields>

/// The properties of ``Referrer``.
public struct ReferrerFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `url`, required.
    public var url: Field<String> { Field("url") }
    /// `domain`, required.
    public var domain: Field<String> { Field("domain") }
    /// `hostname`, required.
    public var hostname: Field<String> { Field("hostname") }
    /// `keywords`.
    public var keywords: Field<String> { Field("keywords") }
    /// `pathname`, required.
    public var pathname: Field<String> { Field("pathname") }
    /// `queryString`.
    public var queryString: Field<String> { Field("queryString") }
    /// `fragment`.
    public var fragment: Field<String> { Field("fragment") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `medium`, required.
    public var medium: Field<ReferrerMedium> { Field("medium") }
}

/// A value of `medium` of ``Referrer``, open to those that are newer than this version.
public struct ReferrerMedium: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `internal`.
    public static var `internal`: Self { "internal" }
    /// `search`.
    public static var search: Self { "search" }
    /// `social`.
    public static var social: Self { "social" }
    /// `email`.
    public static var email: Self { "email" }
    /// `unknown`.
    public static var unknown: Self { "unknown" }
    /// `paid`.
    public static var paid: Self { "paid" }
}

/// The schema `RegionTimeZone`.
public typealias RegionTimeZone = Model<RegionTimeZoneFields>

/// The properties of ``RegionTimeZone``.
public struct RegionTimeZoneFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `offset`.
    public var offset: Field<Int> { Field("offset") }
    /// `canonicalId`.
    public var canonicalId: Field<String> { Field("canonicalId") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `ResolutionDetailQueryClause`.
public typealias ResolutionDetailQueryClause = Model<ResolutionDetailQueryClauseFields>

/// The properties of ``ResolutionDetailQueryClause``.
public struct ResolutionDetailQueryClauseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    public var type: Field<ResolutionDetailQueryClauseType> { Field("type") }
    /// `predicates`, required.
    public var predicates: Field<[ResolutionDetailQueryPredicate]> { Field("predicates") }
}

/// A value of `type` of ``ResolutionDetailQueryClause``, open to those that are newer than this version.
public struct ResolutionDetailQueryClauseType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `and`.
    public static var and: Self { "and" }
    /// `or`.
    public static var or: Self { "or" }
}

/// The schema `ResolutionDetailQueryFilter`.
public typealias ResolutionDetailQueryFilter = Model<ResolutionDetailQueryFilterFields>

/// The properties of ``ResolutionDetailQueryFilter``.
public struct ResolutionDetailQueryFilterFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    public var type: Field<ResolutionDetailQueryFilterType> { Field("type") }
    /// `clauses`.
    public var clauses: Field<[ResolutionDetailQueryClause]> { Field("clauses") }
    /// `predicates`.
    public var predicates: Field<[ResolutionDetailQueryPredicate]> { Field("predicates") }
}

/// A value of `type` of ``ResolutionDetailQueryFilter``, open to those that are newer than this version.
public struct ResolutionDetailQueryFilterType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `and`.
    public static var and: Self { "and" }
    /// `or`.
    public static var or: Self { "or" }
}

/// The schema `ResolutionDetailQueryPredicate`.
public typealias ResolutionDetailQueryPredicate = Model<ResolutionDetailQueryPredicateFields>

/// The properties of ``ResolutionDetailQueryPredicate``.
public struct ResolutionDetailQueryPredicateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    public var type: Field<ResolutionDetailQueryPredicateType> { Field("type") }
    /// `metric`.
    public var metric: Field<ResolutionDetailQueryPredicateMetric> { Field("metric") }
    /// `operator`.
    public var `operator`: Field<ResolutionDetailQueryPredicateOperator> { Field("operator") }
    /// `value`.
    public var value: Field<String> { Field("value") }
    /// `range`.
    public var range: Field<NumericRange> { Field("range") }
}

/// A value of `type` of ``ResolutionDetailQueryPredicate``, open to those that are newer than this version.
public struct ResolutionDetailQueryPredicateType: OpenEnum {
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

/// A value of `metric` of ``ResolutionDetailQueryPredicate``, open to those that are newer than this version.
public struct ResolutionDetailQueryPredicateMetric: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `nNextContactAvoided`.
    public static var nNextContactAvoided: Self { "nNextContactAvoided" }
}

/// A value of `operator` of ``ResolutionDetailQueryPredicate``, open to those that are newer than this version.
public struct ResolutionDetailQueryPredicateOperator: OpenEnum {
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

/// The schema `ResourceConditionNode`.
public typealias ResourceConditionNode = Model<ResourceConditionNodeFields>

/// The properties of ``ResourceConditionNode``.
public struct ResourceConditionNodeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `variableName`.
    public var variableName: Field<String> { Field("variableName") }
    /// `conjunction`.
    public var conjunction: Field<ResourceConditionNodeConjunction> { Field("conjunction") }
    /// `operator`.
    public var `operator`: Field<ResourceConditionNodeOperator> { Field("operator") }
    /// `operands`.
    public var operands: Field<[ResourceConditionValue]> { Field("operands") }
    /// `terms`.
    public var terms: Field<[ResourceConditionNode]> { Field("terms") }
}

/// A value of `conjunction` of ``ResourceConditionNode``, open to those that are newer than this version.
public struct ResourceConditionNodeConjunction: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `AND`.
    public static var and: Self { "AND" }
    /// `OR`.
    public static var or: Self { "OR" }
}

/// A value of `operator` of ``ResourceConditionNode``, open to those that are newer than this version.
public struct ResourceConditionNodeOperator: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `EQ`.
    public static var eq: Self { "EQ" }
    /// `IN`.
    public static var `in`: Self { "IN" }
    /// `GE`.
    public static var ge: Self { "GE" }
    /// `GT`.
    public static var gt: Self { "GT" }
    /// `LE`.
    public static var le: Self { "LE" }
    /// `LT`.
    public static var lt: Self { "LT" }
}

/// The schema `ResourceConditionValue`.
public typealias ResourceConditionValue = Model<ResourceConditionValueFields>

/// The properties of ``ResourceConditionValue``.
public struct ResourceConditionValueFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    public var type: Field<ResourceConditionValueType> { Field("type") }
    /// `value`.
    public var value: Field<String> { Field("value") }
}

/// A value of `type` of ``ResourceConditionValue``, open to those that are newer than this version.
public struct ResourceConditionValueType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `SCALAR`.
    public static var scalar: Self { "SCALAR" }
    /// `VARIABLE`.
    public static var variable: Self { "VARIABLE" }
    /// `USER`.
    public static var user: Self { "USER" }
    /// `QUEUE`.
    public static var queue: Self { "QUEUE" }
    /// `TEAM`.
    public static var team: Self { "TEAM" }
}

/// The schema `ResourcePermissionPolicy`.
public typealias ResourcePermissionPolicy = Model<ResourcePermissionPolicyFields>

/// The properties of ``ResourcePermissionPolicy``.
public struct ResourcePermissionPolicyFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `domain`.
    public var domain: Field<String> { Field("domain") }
    /// `entityName`.
    public var entityName: Field<String> { Field("entityName") }
    /// `policyName`.
    public var policyName: Field<String> { Field("policyName") }
    /// `policyDescription`.
    public var policyDescription: Field<String> { Field("policyDescription") }
    /// `actionSetKey`.
    public var actionSetKey: Field<String> { Field("actionSetKey") }
    /// `allowConditions`.
    public var allowConditions: Field<Bool> { Field("allowConditions") }
    /// `resourceConditionNode`.
    public var resourceConditionNode: Field<ResourceConditionNode> { Field("resourceConditionNode") }
    /// `namedResources`.
    public var namedResources: Field<[String]> { Field("namedResources") }
    /// `resourceCondition`.
    public var resourceCondition: Field<String> { Field("resourceCondition") }
    /// `actionSet`.
    public var actionSet: Field<[String]> { Field("actionSet") }
}

/// The schema `RestErrorDetail`.
public typealias RestErrorDetail = Model<RestErrorDetailFields>

/// The properties of ``RestErrorDetail``.
public struct RestErrorDetailFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `error`, required, set by the platform.
    public var error: Field<String> { Field("error") }
    /// `details`, set by the platform.
    public var details: Field<String> { Field("details") }
    /// `userParams`.
    public var userParams: Field<[UserParam]> { Field("userParams") }
}

/// The schema `Ring`.
public typealias Ring = Model<RingFields>

/// The properties of ``Ring``.
public struct RingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `expansionCriteria`.
    public var expansionCriteria: Field<[ExpansionCriterium]> { Field("expansionCriteria") }
    /// `actions`.
    public var actions: Field<Actions> { Field("actions") }
    /// `memberGroups`.
    public var memberGroups: Field<[MemberGroup]> { Field("memberGroups") }
}

/// The schema `RoleDivision`.
public typealias RoleDivision = Model<RoleDivisionFields>

/// The properties of ``RoleDivision``.
public struct RoleDivisionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `roleId`, required.
    public var roleId: Field<String> { Field("roleId") }
    /// `divisionId`, required.
    public var divisionId: Field<String> { Field("divisionId") }
}

/// The schema `RoleDivisionGrants`.
public typealias RoleDivisionGrants = Model<RoleDivisionGrantsFields>

/// The properties of ``RoleDivisionGrants``.
public struct RoleDivisionGrantsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `grants`, required.
    public var grants: Field<[RoleDivisionPair]> { Field("grants") }
}

/// The schema `RoleDivisionPair`.
public typealias RoleDivisionPair = Model<RoleDivisionPairFields>

/// The properties of ``RoleDivisionPair``.
public struct RoleDivisionPairFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `roleId`, required.
    public var roleId: Field<String> { Field("roleId") }
    /// `divisionId`, required.
    public var divisionId: Field<String> { Field("divisionId") }
}

/// The schema `Room`.
public typealias Room = Model<RoomFields>

/// The properties of ``Room``.
public struct RoomFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `dateCreated`.
    public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `roomType`.
    public var roomType: Field<RoomRoomType> { Field("roomType") }
    /// `description`.
    public var description: Field<String> { Field("description") }
    /// `subject`.
    public var subject: Field<String> { Field("subject") }
    /// `participantLimit`.
    public var participantLimit: Field<Int> { Field("participantLimit") }
    /// `owners`.
    public var owners: Field<[UserReference]> { Field("owners") }
    /// `pinnedMessages`.
    public var pinnedMessages: Field<[AddressableEntityRef]> { Field("pinnedMessages") }
    /// `jid`.
    public var jid: Field<String> { Field("jid") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `roomType` of ``Room``, open to those that are newer than this version.
public struct RoomRoomType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `adhoc`.
    public static var adhoc: Self { "adhoc" }
    /// `acd`.
    public static var acd: Self { "acd" }
    /// `group`.
    public static var group: Self { "group" }
    /// `oneOnOne`.
    public static var oneOnOne: Self { "oneOnOne" }
    /// `supervisorAssistance`.
    public static var supervisorAssistance: Self { "supervisorAssistance" }
}

/// The schema `RoutingActivityData`.
public typealias RoutingActivityData = Model<RoutingActivityDataFields>

/// The properties of ``RoutingActivityData``.
public struct RoutingActivityDataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `group`.
    public var group: Field<[String: String]> { Field("group") }
    /// `data`.
    public var data: Field<[RoutingActivityMetricValue]> { Field("data") }
    /// `truncated`.
    public var truncated: Field<Bool> { Field("truncated") }
    /// `entities`.
    public var entities: Field<[RoutingActivityEntityData]> { Field("entities") }
}

/// The schema `RoutingActivityEntityData`.
public typealias RoutingActivityEntityData = Model<RoutingActivityEntityDataFields>

/// The properties of ``RoutingActivityEntityData``.
public struct RoutingActivityEntityDataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `activityDate`, required.
    public var activityDate: Field<Instant> { Field("activityDate") }
    /// `organizationPresenceId`.
    public var organizationPresenceId: Field<String> { Field("organizationPresenceId") }
    /// `presenceDate`.
    public var presenceDate: Field<Instant> { Field("presenceDate") }
    /// `queueId`.
    public var queueId: Field<String> { Field("queueId") }
    /// `queueMembershipStatus`.
    public var queueMembershipStatus: Field<String> { Field("queueMembershipStatus") }
    /// `routingStatus`.
    public var routingStatus: Field<String> { Field("routingStatus") }
    /// `routingStatusDate`.
    public var routingStatusDate: Field<Instant> { Field("routingStatusDate") }
    /// `systemPresence`.
    public var systemPresence: Field<String> { Field("systemPresence") }
    /// `teamId`.
    public var teamId: Field<String> { Field("teamId") }
    /// `userId`.
    public var userId: Field<String> { Field("userId") }
}

/// The schema `RoutingActivityMetricValue`.
public typealias RoutingActivityMetricValue = Model<RoutingActivityMetricValueFields>

/// The properties of ``RoutingActivityMetricValue``.
public struct RoutingActivityMetricValueFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `metric`.
    public var metric: Field<RoutingActivityMetricValueMetric> { Field("metric") }
    /// `qualifier`.
    public var qualifier: Field<String> { Field("qualifier") }
    /// `secondaryQualifier`.
    public var secondaryQualifier: Field<String> { Field("secondaryQualifier") }
    /// `entityIds`.
    public var entityIds: Field<[String]> { Field("entityIds") }
    /// `count`.
    public var count: Field<Int> { Field("count") }
}

/// A value of `metric` of ``RoutingActivityMetricValue``, open to those that are newer than this version.
public struct RoutingActivityMetricValueMetric: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `oActiveUsers`.
    public static var oActiveUsers: Self { "oActiveUsers" }
    /// `oMemberUsers`.
    public static var oMemberUsers: Self { "oMemberUsers" }
    /// `oOffQueueUsers`.
    public static var oOffQueueUsers: Self { "oOffQueueUsers" }
    /// `oOnQueueUsers`.
    public static var oOnQueueUsers: Self { "oOnQueueUsers" }
    /// `oUserPresences`.
    public static var oUserPresences: Self { "oUserPresences" }
    /// `oUserRoutingStatuses`.
    public static var oUserRoutingStatuses: Self { "oUserRoutingStatuses" }
}

/// The schema `RoutingActivityQuery`.
public typealias RoutingActivityQuery = Model<RoutingActivityQueryFields>

/// The properties of ``RoutingActivityQuery``.
public struct RoutingActivityQueryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `metrics`, required.
    public var metrics: Field<[RoutingActivityQueryMetric]> { Field("metrics") }
    /// `groupBy`, required.
    public var groupBy: Field<[RoutingActivityQueryGroupBy]> { Field("groupBy") }
    /// `filter`.
    public var filter: Field<RoutingActivityQueryFilter> { Field("filter") }
    /// `order`.
    public var order: Field<RoutingActivityQueryOrder> { Field("order") }
}

/// A value of `groupBy` of ``RoutingActivityQuery``, open to those that are newer than this version.
public struct RoutingActivityQueryGroupBy: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `queueId`.
    public static var queueId: Self { "queueId" }
}

/// A value of `order` of ``RoutingActivityQuery``, open to those that are newer than this version.
public struct RoutingActivityQueryOrder: OpenEnum {
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

/// The schema `RoutingActivityQueryClause`.
public typealias RoutingActivityQueryClause = Model<RoutingActivityQueryClauseFields>

/// The properties of ``RoutingActivityQueryClause``.
public struct RoutingActivityQueryClauseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    public var type: Field<RoutingActivityQueryClauseType> { Field("type") }
    /// `predicates`, required.
    public var predicates: Field<[RoutingActivityQueryPredicate]> { Field("predicates") }
}

/// A value of `type` of ``RoutingActivityQueryClause``, open to those that are newer than this version.
public struct RoutingActivityQueryClauseType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `and`.
    public static var and: Self { "and" }
    /// `or`.
    public static var or: Self { "or" }
}

/// The schema `RoutingActivityQueryFilter`.
public typealias RoutingActivityQueryFilter = Model<RoutingActivityQueryFilterFields>

/// The properties of ``RoutingActivityQueryFilter``.
public struct RoutingActivityQueryFilterFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    public var type: Field<RoutingActivityQueryFilterType> { Field("type") }
    /// `clauses`.
    public var clauses: Field<[RoutingActivityQueryClause]> { Field("clauses") }
    /// `predicates`.
    public var predicates: Field<[RoutingActivityQueryPredicate]> { Field("predicates") }
}

/// A value of `type` of ``RoutingActivityQueryFilter``, open to those that are newer than this version.
public struct RoutingActivityQueryFilterType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `and`.
    public static var and: Self { "and" }
    /// `or`.
    public static var or: Self { "or" }
}

/// The schema `RoutingActivityQueryMetric`.
public typealias RoutingActivityQueryMetric = Model<RoutingActivityQueryMetricFields>

/// The properties of ``RoutingActivityQueryMetric``.
public struct RoutingActivityQueryMetricFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `metric`, required.
    public var metric: Field<RoutingActivityQueryMetricMetric> { Field("metric") }
    /// `details`.
    public var details: Field<Bool> { Field("details") }
}

/// A value of `metric` of ``RoutingActivityQueryMetric``, open to those that are newer than this version.
public struct RoutingActivityQueryMetricMetric: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `oActiveUsers`.
    public static var oActiveUsers: Self { "oActiveUsers" }
    /// `oMemberUsers`.
    public static var oMemberUsers: Self { "oMemberUsers" }
    /// `oOffQueueUsers`.
    public static var oOffQueueUsers: Self { "oOffQueueUsers" }
    /// `oOnQueueUsers`.
    public static var oOnQueueUsers: Self { "oOnQueueUsers" }
    /// `oUserPresences`.
    public static var oUserPresences: Self { "oUserPresences" }
    /// `oUserRoutingStatuses`.
    public static var oUserRoutingStatuses: Self { "oUserRoutingStatuses" }
}

/// The schema `RoutingActivityQueryPredicate`.
public typealias RoutingActivityQueryPredicate = Model<RoutingActivityQueryPredicateFields>

/// The properties of ``RoutingActivityQueryPredicate``.
public struct RoutingActivityQueryPredicateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    public var type: Field<RoutingActivityQueryPredicateType> { Field("type") }
    /// `dimension`.
    public var dimension: Field<RoutingActivityQueryPredicateDimension> { Field("dimension") }
    /// `operator`.
    public var `operator`: Field<RoutingActivityQueryPredicateOperator> { Field("operator") }
    /// `value`.
    public var value: Field<String> { Field("value") }
}

/// A value of `type` of ``RoutingActivityQueryPredicate``, open to those that are newer than this version.
public struct RoutingActivityQueryPredicateType: OpenEnum {
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

/// A value of `dimension` of ``RoutingActivityQueryPredicate``, open to those that are newer than this version.
public struct RoutingActivityQueryPredicateDimension: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `organizationPresenceId`.
    public static var organizationPresenceId: Self { "organizationPresenceId" }
    /// `presenceDate`.
    public static var presenceDate: Self { "presenceDate" }
    /// `queueId`.
    public static var queueId: Self { "queueId" }
    /// `queueMembershipStatus`.
    public static var queueMembershipStatus: Self { "queueMembershipStatus" }
    /// `routingStatus`.
    public static var routingStatus: Self { "routingStatus" }
    /// `routingStatusDate`.
    public static var routingStatusDate: Self { "routingStatusDate" }
    /// `systemPresence`.
    public static var systemPresence: Self { "systemPresence" }
    /// `teamId`.
    public static var teamId: Self { "teamId" }
    /// `userId`.
    public static var userId: Self { "userId" }
}

/// A value of `operator` of ``RoutingActivityQueryPredicate``, open to those that are newer than this version.
public struct RoutingActivityQueryPredicateOperator: OpenEnum {
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

/// The schema `RoutingActivityResponse`.
public typealias RoutingActivityResponse = Model<RoutingActivityResponseFields>

/// The properties of ``RoutingActivityResponse``.
public struct RoutingActivityResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `results`.
    public var results: Field<[RoutingActivityData]> { Field("results") }
    /// `entityIdDimension`.
    public var entityIdDimension: Field<RoutingActivityResponseEntityIdDimension> { Field("entityIdDimension") }
}

/// A value of `entityIdDimension` of ``RoutingActivityResponse``, open to those that are newer than this version.
public struct RoutingActivityResponseEntityIdDimension: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `organizationPresenceId`.
    public static var organizationPresenceId: Self { "organizationPresenceId" }
    /// `presenceDate`.
    public static var presenceDate: Self { "presenceDate" }
    /// `queueId`.
    public static var queueId: Self { "queueId" }
    /// `queueMembershipStatus`.
    public static var queueMembershipStatus: Self { "queueMembershipStatus" }
    /// `routingStatus`.
    public static var routingStatus: Self { "routingStatus" }
    /// `routingStatusDate`.
    public static var routingStatusDate: Self { "routingStatusDate" }
    /// `systemPresence`.
    public static var systemPresence: Self { "systemPresence" }
    /// `teamId`.
    public static var teamId: Self { "teamId" }
    /// `userId`.
    public static var userId: Self { "userId" }
}

/// The schema `RoutingRule`.
public typealias RoutingRule = Model<RoutingRuleFields>

/// The properties of ``RoutingRule``.
public struct RoutingRuleFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `operator`.
    public var `operator`: Field<RoutingRuleOperator> { Field("operator") }
    /// `threshold`.
    public var threshold: Field<Int> { Field("threshold") }
    /// `waitSeconds`.
    public var waitSeconds: Field<Double> { Field("waitSeconds") }
}

/// A value of `operator` of ``RoutingRule``, open to those that are newer than this version.
public struct RoutingRuleOperator: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `MEETS_THRESHOLD`.
    public static var meetsThreshold: Self { "MEETS_THRESHOLD" }
    /// `ANY`.
    public static var any: Self { "ANY" }
}

/// The schema `RoutingSkill`.
public typealias RoutingSkill = Model<RoutingSkillFields>

/// The properties of ``RoutingSkill``.
public struct RoutingSkillFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`, required.
    public var name: Field<String> { Field("name") }
    /// `division`.
    public var division: Field<Division> { Field("division") }
    /// `dateModified`, set by the platform.
    public var dateModified: Field<Instant> { Field("dateModified") }
    /// `state`, set by the platform.
    public var state: Field<RoutingSkillState> { Field("state") }
    /// `version`, set by the platform.
    public var version: Field<String> { Field("version") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `state` of ``RoutingSkill``, open to those that are newer than this version.
public struct RoutingSkillState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `active`.
    public static var active: Self { "active" }
    /// `inactive`.
    public static var inactive: Self { "inactive" }
    /// `deleted`.
    public static var deleted: Self { "deleted" }
}

/// The schema `RoutingStatus`.
public typealias RoutingStatus = Model<RoutingStatusFields>

/// The properties of ``RoutingStatus``.
public struct RoutingStatusFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `userId`.
    public var userId: Field<String> { Field("userId") }
    /// `status`.
    public var status: Field<RoutingStatusStatus> { Field("status") }
    /// `startTime`.
    public var startTime: Field<Instant> { Field("startTime") }
}

/// A value of `status` of ``RoutingStatus``, open to those that are newer than this version.
public struct RoutingStatusStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
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

/// The schema `RoutingStatusDetailQueryClause`.
public typealias RoutingStatusDetailQueryClause = Model<RoutingStatusDetailQueryClauseFields>

/// The properties of ``RoutingStatusDetailQueryClause``.
public struct RoutingStatusDetailQueryClauseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    public var type: Field<RoutingStatusDetailQueryClauseType> { Field("type") }
    /// `predicates`, required.
    public var predicates: Field<[RoutingStatusDetailQueryPredicate]> { Field("predicates") }
}

/// A value of `type` of ``RoutingStatusDetailQueryClause``, open to those that are newer than this version.
public struct RoutingStatusDetailQueryClauseType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `and`.
    public static var and: Self { "and" }
    /// `or`.
    public static var or: Self { "or" }
}

/// The schema `RoutingStatusDetailQueryFilter`.
public typealias RoutingStatusDetailQueryFilter = Model<RoutingStatusDetailQueryFilterFields>

/// The properties of ``RoutingStatusDetailQueryFilter``.
public struct RoutingStatusDetailQueryFilterFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    public var type: Field<RoutingStatusDetailQueryFilterType> { Field("type") }
    /// `clauses`.
    public var clauses: Field<[RoutingStatusDetailQueryClause]> { Field("clauses") }
    /// `predicates`.
    public var predicates: Field<[RoutingStatusDetailQueryPredicate]> { Field("predicates") }
}

/// A value of `type` of ``RoutingStatusDetailQueryFilter``, open to those that are newer than this version.
public struct RoutingStatusDetailQueryFilterType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `and`.
    public static var and: Self { "and" }
    /// `or`.
    public static var or: Self { "or" }
}

/// The schema `RoutingStatusDetailQueryPredicate`.
public typealias RoutingStatusDetailQueryPredicate = Model<RoutingStatusDetailQueryPredicateFields>

/// The properties of ``RoutingStatusDetailQueryPredicate``.
public struct RoutingStatusDetailQueryPredicateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    public var type: Field<RoutingStatusDetailQueryPredicateType> { Field("type") }
    /// `dimension`.
    public var dimension: Field<RoutingStatusDetailQueryPredicateDimension> { Field("dimension") }
    /// `operator`.
    public var `operator`: Field<RoutingStatusDetailQueryPredicateOperator> { Field("operator") }
    /// `value`.
    public var value: Field<String> { Field("value") }
    /// `range`.
    public var range: Field<NumericRange> { Field("range") }
}

/// A value of `type` of ``RoutingStatusDetailQueryPredicate``, open to those that are newer than this version.
public struct RoutingStatusDetailQueryPredicateType: OpenEnum {
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

/// A value of `dimension` of ``RoutingStatusDetailQueryPredicate``, open to those that are newer than this version.
public struct RoutingStatusDetailQueryPredicateDimension: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `routingStatus`.
    public static var routingStatus: Self { "routingStatus" }
}

/// A value of `operator` of ``RoutingStatusDetailQueryPredicate``, open to those that are newer than this version.
public struct RoutingStatusDetailQueryPredicateOperator: OpenEnum {
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

/// The schema `RuleConfig`.
public typealias RuleConfig = Model<RuleConfigFields>

/// The properties of ``RuleConfig``.
public struct RuleConfigFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `enabled`, required.
    public var enabled: Field<Bool> { Field("enabled") }
    /// `rule`, required.
    public var rule: Field<CopilotRule> { Field("rule") }
}

/// The schema `RuleEngineConfig`.
public typealias RuleEngineConfig = Model<RuleEngineConfigFields>

/// The properties of ``RuleEngineConfig``.
public struct RuleEngineConfigFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `rules`, required.
    public var rules: Field<[RuleConfig]> { Field("rules") }
    /// `fallback`.
    public var fallback: Field<Fallback> { Field("fallback") }
}
