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
    @_alwaysEmitIntoClient public var adhocState: Field<RecordersStateAdhocState> { Field("adhocState") }
    /// `customerExperienceState`.
    @_alwaysEmitIntoClient public var customerExperienceState: Field<RecordersStateCustomerExperienceState> { Field("customerExperienceState") }
    /// `agentExperienceState`.
    @_alwaysEmitIntoClient public var agentExperienceState: Field<RecordersStateAgentExperienceState> { Field("agentExperienceState") }
    /// `snippetState`.
    @_alwaysEmitIntoClient public var snippetState: Field<RecordersStateSnippetState> { Field("snippetState") }
}

/// A value of `adhocState` of ``RecordersState``, open to those that are newer than this version.
public struct RecordersStateAdhocState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ACTIVE`.
    @_alwaysEmitIntoClient public static var active: Self { "ACTIVE" }
    /// `PAUSED`.
    @_alwaysEmitIntoClient public static var paused: Self { "PAUSED" }
    /// `NONE`.
    @_alwaysEmitIntoClient public static var none_: Self { "NONE" }
}

/// A value of `customerExperienceState` of ``RecordersState``, open to those that are newer than this version.
public struct RecordersStateCustomerExperienceState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ACTIVE`.
    @_alwaysEmitIntoClient public static var active: Self { "ACTIVE" }
    /// `PAUSED`.
    @_alwaysEmitIntoClient public static var paused: Self { "PAUSED" }
    /// `NONE`.
    @_alwaysEmitIntoClient public static var none_: Self { "NONE" }
}

/// A value of `agentExperienceState` of ``RecordersState``, open to those that are newer than this version.
public struct RecordersStateAgentExperienceState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ACTIVE`.
    @_alwaysEmitIntoClient public static var active: Self { "ACTIVE" }
    /// `PAUSED`.
    @_alwaysEmitIntoClient public static var paused: Self { "PAUSED" }
    /// `NONE`.
    @_alwaysEmitIntoClient public static var none_: Self { "NONE" }
}

/// A value of `snippetState` of ``RecordersState``, open to those that are newer than this version.
public struct RecordersStateSnippetState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ACTIVE`.
    @_alwaysEmitIntoClient public static var active: Self { "ACTIVE" }
    /// `PAUSED`.
    @_alwaysEmitIntoClient public static var paused: Self { "PAUSED" }
    /// `NONE`.
    @_alwaysEmitIntoClient public static var none_: Self { "NONE" }
}

/// The schema `Referrer`.
public typealias Referrer = Model<ReferrerFields>

/// The properties of ``Referrer``.
public struct ReferrerFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `url`, required.
    @_alwaysEmitIntoClient public var url: Field<String> { Field("url") }
    /// `domain`, required.
    @_alwaysEmitIntoClient public var domain: Field<String> { Field("domain") }
    /// `hostname`, required.
    @_alwaysEmitIntoClient public var hostname: Field<String> { Field("hostname") }
    /// `keywords`.
    @_alwaysEmitIntoClient public var keywords: Field<String> { Field("keywords") }
    /// `pathname`, required.
    @_alwaysEmitIntoClient public var pathname: Field<String> { Field("pathname") }
    /// `queryString`.
    @_alwaysEmitIntoClient public var queryString: Field<String> { Field("queryString") }
    /// `fragment`.
    @_alwaysEmitIntoClient public var fragment: Field<String> { Field("fragment") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `medium`, required.
    @_alwaysEmitIntoClient public var medium: Field<ReferrerMedium> { Field("medium") }
}

/// A value of `medium` of ``Referrer``, open to those that are newer than this version.
public struct ReferrerMedium: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `internal`.
    @_alwaysEmitIntoClient public static var `internal`: Self { "internal" }
    /// `search`.
    @_alwaysEmitIntoClient public static var search: Self { "search" }
    /// `social`.
    @_alwaysEmitIntoClient public static var social: Self { "social" }
    /// `email`.
    @_alwaysEmitIntoClient public static var email: Self { "email" }
    /// `unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "unknown" }
    /// `paid`.
    @_alwaysEmitIntoClient public static var paid: Self { "paid" }
}

/// The schema `RegionTimeZone`.
public typealias RegionTimeZone = Model<RegionTimeZoneFields>

/// The properties of ``RegionTimeZone``.
public struct RegionTimeZoneFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `offset`.
    @_alwaysEmitIntoClient public var offset: Field<Int> { Field("offset") }
    /// `canonicalId`.
    @_alwaysEmitIntoClient public var canonicalId: Field<String> { Field("canonicalId") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `ResolutionDetailQueryClause`.
public typealias ResolutionDetailQueryClause = Model<ResolutionDetailQueryClauseFields>

/// The properties of ``ResolutionDetailQueryClause``.
public struct ResolutionDetailQueryClauseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<ResolutionDetailQueryClauseType> { Field("type") }
    /// `predicates`, required.
    @_alwaysEmitIntoClient public var predicates: Field<[ResolutionDetailQueryPredicate]> { Field("predicates") }
}

/// A value of `type` of ``ResolutionDetailQueryClause``, open to those that are newer than this version.
public struct ResolutionDetailQueryClauseType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `and`.
    @_alwaysEmitIntoClient public static var and: Self { "and" }
    /// `or`.
    @_alwaysEmitIntoClient public static var or: Self { "or" }
}

/// The schema `ResolutionDetailQueryFilter`.
public typealias ResolutionDetailQueryFilter = Model<ResolutionDetailQueryFilterFields>

/// The properties of ``ResolutionDetailQueryFilter``.
public struct ResolutionDetailQueryFilterFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<ResolutionDetailQueryFilterType> { Field("type") }
    /// `clauses`.
    @_alwaysEmitIntoClient public var clauses: Field<[ResolutionDetailQueryClause]> { Field("clauses") }
    /// `predicates`.
    @_alwaysEmitIntoClient public var predicates: Field<[ResolutionDetailQueryPredicate]> { Field("predicates") }
}

/// A value of `type` of ``ResolutionDetailQueryFilter``, open to those that are newer than this version.
public struct ResolutionDetailQueryFilterType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `and`.
    @_alwaysEmitIntoClient public static var and: Self { "and" }
    /// `or`.
    @_alwaysEmitIntoClient public static var or: Self { "or" }
}

/// The schema `ResolutionDetailQueryPredicate`.
public typealias ResolutionDetailQueryPredicate = Model<ResolutionDetailQueryPredicateFields>

/// The properties of ``ResolutionDetailQueryPredicate``.
public struct ResolutionDetailQueryPredicateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<ResolutionDetailQueryPredicateType> { Field("type") }
    /// `metric`.
    @_alwaysEmitIntoClient public var metric: Field<ResolutionDetailQueryPredicateMetric> { Field("metric") }
    /// `operator`.
    @_alwaysEmitIntoClient public var `operator`: Field<ResolutionDetailQueryPredicateOperator> { Field("operator") }
    /// `value`.
    @_alwaysEmitIntoClient public var value: Field<String> { Field("value") }
    /// `range`.
    @_alwaysEmitIntoClient public var range: Field<NumericRange> { Field("range") }
}

/// A value of `type` of ``ResolutionDetailQueryPredicate``, open to those that are newer than this version.
public struct ResolutionDetailQueryPredicateType: OpenEnum {
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

/// A value of `metric` of ``ResolutionDetailQueryPredicate``, open to those that are newer than this version.
public struct ResolutionDetailQueryPredicateMetric: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `nNextContactAvoided`.
    @_alwaysEmitIntoClient public static var nNextContactAvoided: Self { "nNextContactAvoided" }
}

/// A value of `operator` of ``ResolutionDetailQueryPredicate``, open to those that are newer than this version.
public struct ResolutionDetailQueryPredicateOperator: OpenEnum {
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

/// The schema `ResourceConditionNode`.
public typealias ResourceConditionNode = Model<ResourceConditionNodeFields>

/// The properties of ``ResourceConditionNode``.
public struct ResourceConditionNodeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `variableName`.
    @_alwaysEmitIntoClient public var variableName: Field<String> { Field("variableName") }
    /// `conjunction`.
    @_alwaysEmitIntoClient public var conjunction: Field<ResourceConditionNodeConjunction> { Field("conjunction") }
    /// `operator`.
    @_alwaysEmitIntoClient public var `operator`: Field<ResourceConditionNodeOperator> { Field("operator") }
    /// `operands`.
    @_alwaysEmitIntoClient public var operands: Field<[ResourceConditionValue]> { Field("operands") }
    /// `terms`.
    @_alwaysEmitIntoClient public var terms: Field<[ResourceConditionNode]> { Field("terms") }
}

/// A value of `conjunction` of ``ResourceConditionNode``, open to those that are newer than this version.
public struct ResourceConditionNodeConjunction: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `AND`.
    @_alwaysEmitIntoClient public static var and: Self { "AND" }
    /// `OR`.
    @_alwaysEmitIntoClient public static var or: Self { "OR" }
}

/// A value of `operator` of ``ResourceConditionNode``, open to those that are newer than this version.
public struct ResourceConditionNodeOperator: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `EQ`.
    @_alwaysEmitIntoClient public static var eq: Self { "EQ" }
    /// `IN`.
    @_alwaysEmitIntoClient public static var `in`: Self { "IN" }
    /// `GE`.
    @_alwaysEmitIntoClient public static var ge: Self { "GE" }
    /// `GT`.
    @_alwaysEmitIntoClient public static var gt: Self { "GT" }
    /// `LE`.
    @_alwaysEmitIntoClient public static var le: Self { "LE" }
    /// `LT`.
    @_alwaysEmitIntoClient public static var lt: Self { "LT" }
}

/// The schema `ResourceConditionValue`.
public typealias ResourceConditionValue = Model<ResourceConditionValueFields>

/// The properties of ``ResourceConditionValue``.
public struct ResourceConditionValueFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<ResourceConditionValueType> { Field("type") }
    /// `value`.
    @_alwaysEmitIntoClient public var value: Field<String> { Field("value") }
}

/// A value of `type` of ``ResourceConditionValue``, open to those that are newer than this version.
public struct ResourceConditionValueType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `SCALAR`.
    @_alwaysEmitIntoClient public static var scalar: Self { "SCALAR" }
    /// `VARIABLE`.
    @_alwaysEmitIntoClient public static var variable: Self { "VARIABLE" }
    /// `USER`.
    @_alwaysEmitIntoClient public static var user: Self { "USER" }
    /// `QUEUE`.
    @_alwaysEmitIntoClient public static var queue: Self { "QUEUE" }
    /// `TEAM`.
    @_alwaysEmitIntoClient public static var team: Self { "TEAM" }
}

/// The schema `ResourcePermissionPolicy`.
public typealias ResourcePermissionPolicy = Model<ResourcePermissionPolicyFields>

/// The properties of ``ResourcePermissionPolicy``.
public struct ResourcePermissionPolicyFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `domain`.
    @_alwaysEmitIntoClient public var domain: Field<String> { Field("domain") }
    /// `entityName`.
    @_alwaysEmitIntoClient public var entityName: Field<String> { Field("entityName") }
    /// `policyName`.
    @_alwaysEmitIntoClient public var policyName: Field<String> { Field("policyName") }
    /// `policyDescription`.
    @_alwaysEmitIntoClient public var policyDescription: Field<String> { Field("policyDescription") }
    /// `actionSetKey`.
    @_alwaysEmitIntoClient public var actionSetKey: Field<String> { Field("actionSetKey") }
    /// `allowConditions`.
    @_alwaysEmitIntoClient public var allowConditions: Field<Bool> { Field("allowConditions") }
    /// `resourceConditionNode`.
    @_alwaysEmitIntoClient public var resourceConditionNode: Field<ResourceConditionNode> { Field("resourceConditionNode") }
    /// `namedResources`.
    @_alwaysEmitIntoClient public var namedResources: Field<[String]> { Field("namedResources") }
    /// `resourceCondition`.
    @_alwaysEmitIntoClient public var resourceCondition: Field<String> { Field("resourceCondition") }
    /// `actionSet`.
    @_alwaysEmitIntoClient public var actionSet: Field<[String]> { Field("actionSet") }
}

/// The schema `RestErrorDetail`.
public typealias RestErrorDetail = Model<RestErrorDetailFields>

/// The properties of ``RestErrorDetail``.
public struct RestErrorDetailFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `error`, required, set by the platform.
    @_alwaysEmitIntoClient public var error: Field<String> { Field("error") }
    /// `details`, set by the platform.
    @_alwaysEmitIntoClient public var details: Field<String> { Field("details") }
    /// `userParams`.
    @_alwaysEmitIntoClient public var userParams: Field<[UserParam]> { Field("userParams") }
}

/// The schema `Ring`.
public typealias Ring = Model<RingFields>

/// The properties of ``Ring``.
public struct RingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `expansionCriteria`.
    @_alwaysEmitIntoClient public var expansionCriteria: Field<[ExpansionCriterium]> { Field("expansionCriteria") }
    /// `actions`.
    @_alwaysEmitIntoClient public var actions: Field<Actions> { Field("actions") }
    /// `memberGroups`.
    @_alwaysEmitIntoClient public var memberGroups: Field<[MemberGroup]> { Field("memberGroups") }
}

/// The schema `RoleDivision`.
public typealias RoleDivision = Model<RoleDivisionFields>

/// The properties of ``RoleDivision``.
public struct RoleDivisionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `roleId`, required.
    @_alwaysEmitIntoClient public var roleId: Field<String> { Field("roleId") }
    /// `divisionId`, required.
    @_alwaysEmitIntoClient public var divisionId: Field<String> { Field("divisionId") }
}

/// The schema `RoleDivisionGrants`.
public typealias RoleDivisionGrants = Model<RoleDivisionGrantsFields>

/// The properties of ``RoleDivisionGrants``.
public struct RoleDivisionGrantsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `grants`, required.
    @_alwaysEmitIntoClient public var grants: Field<[RoleDivisionPair]> { Field("grants") }
}

/// The schema `RoleDivisionPair`.
public typealias RoleDivisionPair = Model<RoleDivisionPairFields>

/// The properties of ``RoleDivisionPair``.
public struct RoleDivisionPairFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `roleId`, required.
    @_alwaysEmitIntoClient public var roleId: Field<String> { Field("roleId") }
    /// `divisionId`, required.
    @_alwaysEmitIntoClient public var divisionId: Field<String> { Field("divisionId") }
}

/// The schema `Room`.
public typealias Room = Model<RoomFields>

/// The properties of ``Room``.
public struct RoomFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `dateCreated`.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `roomType`.
    @_alwaysEmitIntoClient public var roomType: Field<RoomRoomType> { Field("roomType") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `subject`.
    @_alwaysEmitIntoClient public var subject: Field<String> { Field("subject") }
    /// `participantLimit`.
    @_alwaysEmitIntoClient public var participantLimit: Field<Int> { Field("participantLimit") }
    /// `owners`.
    @_alwaysEmitIntoClient public var owners: Field<[UserReference]> { Field("owners") }
    /// `pinnedMessages`.
    @_alwaysEmitIntoClient public var pinnedMessages: Field<[AddressableEntityRef]> { Field("pinnedMessages") }
    /// `jid`.
    @_alwaysEmitIntoClient public var jid: Field<String> { Field("jid") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `roomType` of ``Room``, open to those that are newer than this version.
public struct RoomRoomType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `adhoc`.
    @_alwaysEmitIntoClient public static var adhoc: Self { "adhoc" }
    /// `acd`.
    @_alwaysEmitIntoClient public static var acd: Self { "acd" }
    /// `group`.
    @_alwaysEmitIntoClient public static var group: Self { "group" }
    /// `oneOnOne`.
    @_alwaysEmitIntoClient public static var oneOnOne: Self { "oneOnOne" }
    /// `supervisorAssistance`.
    @_alwaysEmitIntoClient public static var supervisorAssistance: Self { "supervisorAssistance" }
}

/// The schema `RoutingActivityData`.
public typealias RoutingActivityData = Model<RoutingActivityDataFields>

/// The properties of ``RoutingActivityData``.
public struct RoutingActivityDataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `group`.
    @_alwaysEmitIntoClient public var group: Field<[String: String]> { Field("group") }
    /// `data`.
    @_alwaysEmitIntoClient public var data: Field<[RoutingActivityMetricValue]> { Field("data") }
    /// `truncated`.
    @_alwaysEmitIntoClient public var truncated: Field<Bool> { Field("truncated") }
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[RoutingActivityEntityData]> { Field("entities") }
}

/// The schema `RoutingActivityEntityData`.
public typealias RoutingActivityEntityData = Model<RoutingActivityEntityDataFields>

/// The properties of ``RoutingActivityEntityData``.
public struct RoutingActivityEntityDataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `activityDate`, required.
    @_alwaysEmitIntoClient public var activityDate: Field<Instant> { Field("activityDate") }
    /// `organizationPresenceId`.
    @_alwaysEmitIntoClient public var organizationPresenceId: Field<String> { Field("organizationPresenceId") }
    /// `presenceDate`.
    @_alwaysEmitIntoClient public var presenceDate: Field<Instant> { Field("presenceDate") }
    /// `queueId`.
    @_alwaysEmitIntoClient public var queueId: Field<String> { Field("queueId") }
    /// `queueMembershipStatus`.
    @_alwaysEmitIntoClient public var queueMembershipStatus: Field<String> { Field("queueMembershipStatus") }
    /// `routingStatus`.
    @_alwaysEmitIntoClient public var routingStatus: Field<String> { Field("routingStatus") }
    /// `routingStatusDate`.
    @_alwaysEmitIntoClient public var routingStatusDate: Field<Instant> { Field("routingStatusDate") }
    /// `systemPresence`.
    @_alwaysEmitIntoClient public var systemPresence: Field<String> { Field("systemPresence") }
    /// `teamId`.
    @_alwaysEmitIntoClient public var teamId: Field<String> { Field("teamId") }
    /// `userId`.
    @_alwaysEmitIntoClient public var userId: Field<String> { Field("userId") }
}

/// The schema `RoutingActivityMetricValue`.
public typealias RoutingActivityMetricValue = Model<RoutingActivityMetricValueFields>

/// The properties of ``RoutingActivityMetricValue``.
public struct RoutingActivityMetricValueFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `metric`.
    @_alwaysEmitIntoClient public var metric: Field<RoutingActivityMetricValueMetric> { Field("metric") }
    /// `qualifier`.
    @_alwaysEmitIntoClient public var qualifier: Field<String> { Field("qualifier") }
    /// `secondaryQualifier`.
    @_alwaysEmitIntoClient public var secondaryQualifier: Field<String> { Field("secondaryQualifier") }
    /// `entityIds`.
    @_alwaysEmitIntoClient public var entityIds: Field<[String]> { Field("entityIds") }
    /// `count`.
    @_alwaysEmitIntoClient public var count: Field<Int> { Field("count") }
}

/// A value of `metric` of ``RoutingActivityMetricValue``, open to those that are newer than this version.
public struct RoutingActivityMetricValueMetric: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `oActiveUsers`.
    @_alwaysEmitIntoClient public static var oActiveUsers: Self { "oActiveUsers" }
    /// `oMemberUsers`.
    @_alwaysEmitIntoClient public static var oMemberUsers: Self { "oMemberUsers" }
    /// `oOffQueueUsers`.
    @_alwaysEmitIntoClient public static var oOffQueueUsers: Self { "oOffQueueUsers" }
    /// `oOnQueueUsers`.
    @_alwaysEmitIntoClient public static var oOnQueueUsers: Self { "oOnQueueUsers" }
    /// `oUserPresences`.
    @_alwaysEmitIntoClient public static var oUserPresences: Self { "oUserPresences" }
    /// `oUserRoutingStatuses`.
    @_alwaysEmitIntoClient public static var oUserRoutingStatuses: Self { "oUserRoutingStatuses" }
}

/// The schema `RoutingActivityQuery`.
public typealias RoutingActivityQuery = Model<RoutingActivityQueryFields>

/// The properties of ``RoutingActivityQuery``.
public struct RoutingActivityQueryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `metrics`, required.
    @_alwaysEmitIntoClient public var metrics: Field<[RoutingActivityQueryMetric]> { Field("metrics") }
    /// `groupBy`, required.
    @_alwaysEmitIntoClient public var groupBy: Field<[RoutingActivityQueryGroupBy]> { Field("groupBy") }
    /// `filter`.
    @_alwaysEmitIntoClient public var filter: Field<RoutingActivityQueryFilter> { Field("filter") }
    /// `order`.
    @_alwaysEmitIntoClient public var order: Field<RoutingActivityQueryOrder> { Field("order") }
}

/// A value of `groupBy` of ``RoutingActivityQuery``, open to those that are newer than this version.
public struct RoutingActivityQueryGroupBy: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `queueId`.
    @_alwaysEmitIntoClient public static var queueId: Self { "queueId" }
}

/// A value of `order` of ``RoutingActivityQuery``, open to those that are newer than this version.
public struct RoutingActivityQueryOrder: OpenEnum {
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

/// The schema `RoutingActivityQueryClause`.
public typealias RoutingActivityQueryClause = Model<RoutingActivityQueryClauseFields>

/// The properties of ``RoutingActivityQueryClause``.
public struct RoutingActivityQueryClauseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<RoutingActivityQueryClauseType> { Field("type") }
    /// `predicates`, required.
    @_alwaysEmitIntoClient public var predicates: Field<[RoutingActivityQueryPredicate]> { Field("predicates") }
}

/// A value of `type` of ``RoutingActivityQueryClause``, open to those that are newer than this version.
public struct RoutingActivityQueryClauseType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `and`.
    @_alwaysEmitIntoClient public static var and: Self { "and" }
    /// `or`.
    @_alwaysEmitIntoClient public static var or: Self { "or" }
}

/// The schema `RoutingActivityQueryFilter`.
public typealias RoutingActivityQueryFilter = Model<RoutingActivityQueryFilterFields>

/// The properties of ``RoutingActivityQueryFilter``.
public struct RoutingActivityQueryFilterFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<RoutingActivityQueryFilterType> { Field("type") }
    /// `clauses`.
    @_alwaysEmitIntoClient public var clauses: Field<[RoutingActivityQueryClause]> { Field("clauses") }
    /// `predicates`.
    @_alwaysEmitIntoClient public var predicates: Field<[RoutingActivityQueryPredicate]> { Field("predicates") }
}

/// A value of `type` of ``RoutingActivityQueryFilter``, open to those that are newer than this version.
public struct RoutingActivityQueryFilterType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `and`.
    @_alwaysEmitIntoClient public static var and: Self { "and" }
    /// `or`.
    @_alwaysEmitIntoClient public static var or: Self { "or" }
}

/// The schema `RoutingActivityQueryMetric`.
public typealias RoutingActivityQueryMetric = Model<RoutingActivityQueryMetricFields>

/// The properties of ``RoutingActivityQueryMetric``.
public struct RoutingActivityQueryMetricFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `metric`, required.
    @_alwaysEmitIntoClient public var metric: Field<RoutingActivityQueryMetricMetric> { Field("metric") }
    /// `details`.
    @_alwaysEmitIntoClient public var details: Field<Bool> { Field("details") }
}

/// A value of `metric` of ``RoutingActivityQueryMetric``, open to those that are newer than this version.
public struct RoutingActivityQueryMetricMetric: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `oActiveUsers`.
    @_alwaysEmitIntoClient public static var oActiveUsers: Self { "oActiveUsers" }
    /// `oMemberUsers`.
    @_alwaysEmitIntoClient public static var oMemberUsers: Self { "oMemberUsers" }
    /// `oOffQueueUsers`.
    @_alwaysEmitIntoClient public static var oOffQueueUsers: Self { "oOffQueueUsers" }
    /// `oOnQueueUsers`.
    @_alwaysEmitIntoClient public static var oOnQueueUsers: Self { "oOnQueueUsers" }
    /// `oUserPresences`.
    @_alwaysEmitIntoClient public static var oUserPresences: Self { "oUserPresences" }
    /// `oUserRoutingStatuses`.
    @_alwaysEmitIntoClient public static var oUserRoutingStatuses: Self { "oUserRoutingStatuses" }
}

/// The schema `RoutingActivityQueryPredicate`.
public typealias RoutingActivityQueryPredicate = Model<RoutingActivityQueryPredicateFields>

/// The properties of ``RoutingActivityQueryPredicate``.
public struct RoutingActivityQueryPredicateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<RoutingActivityQueryPredicateType> { Field("type") }
    /// `dimension`.
    @_alwaysEmitIntoClient public var dimension: Field<RoutingActivityQueryPredicateDimension> { Field("dimension") }
    /// `operator`.
    @_alwaysEmitIntoClient public var `operator`: Field<RoutingActivityQueryPredicateOperator> { Field("operator") }
    /// `value`.
    @_alwaysEmitIntoClient public var value: Field<String> { Field("value") }
}

/// A value of `type` of ``RoutingActivityQueryPredicate``, open to those that are newer than this version.
public struct RoutingActivityQueryPredicateType: OpenEnum {
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

/// A value of `dimension` of ``RoutingActivityQueryPredicate``, open to those that are newer than this version.
public struct RoutingActivityQueryPredicateDimension: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `organizationPresenceId`.
    @_alwaysEmitIntoClient public static var organizationPresenceId: Self { "organizationPresenceId" }
    /// `presenceDate`.
    @_alwaysEmitIntoClient public static var presenceDate: Self { "presenceDate" }
    /// `queueId`.
    @_alwaysEmitIntoClient public static var queueId: Self { "queueId" }
    /// `queueMembershipStatus`.
    @_alwaysEmitIntoClient public static var queueMembershipStatus: Self { "queueMembershipStatus" }
    /// `routingStatus`.
    @_alwaysEmitIntoClient public static var routingStatus: Self { "routingStatus" }
    /// `routingStatusDate`.
    @_alwaysEmitIntoClient public static var routingStatusDate: Self { "routingStatusDate" }
    /// `systemPresence`.
    @_alwaysEmitIntoClient public static var systemPresence: Self { "systemPresence" }
    /// `teamId`.
    @_alwaysEmitIntoClient public static var teamId: Self { "teamId" }
    /// `userId`.
    @_alwaysEmitIntoClient public static var userId: Self { "userId" }
}

/// A value of `operator` of ``RoutingActivityQueryPredicate``, open to those that are newer than this version.
public struct RoutingActivityQueryPredicateOperator: OpenEnum {
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

/// The schema `RoutingActivityResponse`.
public typealias RoutingActivityResponse = Model<RoutingActivityResponseFields>

/// The properties of ``RoutingActivityResponse``.
public struct RoutingActivityResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `results`.
    @_alwaysEmitIntoClient public var results: Field<[RoutingActivityData]> { Field("results") }
    /// `entityIdDimension`.
    @_alwaysEmitIntoClient public var entityIdDimension: Field<RoutingActivityResponseEntityIdDimension> { Field("entityIdDimension") }
}

/// A value of `entityIdDimension` of ``RoutingActivityResponse``, open to those that are newer than this version.
public struct RoutingActivityResponseEntityIdDimension: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `organizationPresenceId`.
    @_alwaysEmitIntoClient public static var organizationPresenceId: Self { "organizationPresenceId" }
    /// `presenceDate`.
    @_alwaysEmitIntoClient public static var presenceDate: Self { "presenceDate" }
    /// `queueId`.
    @_alwaysEmitIntoClient public static var queueId: Self { "queueId" }
    /// `queueMembershipStatus`.
    @_alwaysEmitIntoClient public static var queueMembershipStatus: Self { "queueMembershipStatus" }
    /// `routingStatus`.
    @_alwaysEmitIntoClient public static var routingStatus: Self { "routingStatus" }
    /// `routingStatusDate`.
    @_alwaysEmitIntoClient public static var routingStatusDate: Self { "routingStatusDate" }
    /// `systemPresence`.
    @_alwaysEmitIntoClient public static var systemPresence: Self { "systemPresence" }
    /// `teamId`.
    @_alwaysEmitIntoClient public static var teamId: Self { "teamId" }
    /// `userId`.
    @_alwaysEmitIntoClient public static var userId: Self { "userId" }
}

/// The schema `RoutingRule`.
public typealias RoutingRule = Model<RoutingRuleFields>

/// The properties of ``RoutingRule``.
public struct RoutingRuleFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `operator`.
    @_alwaysEmitIntoClient public var `operator`: Field<RoutingRuleOperator> { Field("operator") }
    /// `threshold`.
    @_alwaysEmitIntoClient public var threshold: Field<Int> { Field("threshold") }
    /// `waitSeconds`.
    @_alwaysEmitIntoClient public var waitSeconds: Field<Double> { Field("waitSeconds") }
}

/// A value of `operator` of ``RoutingRule``, open to those that are newer than this version.
public struct RoutingRuleOperator: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `MEETS_THRESHOLD`.
    @_alwaysEmitIntoClient public static var meetsThreshold: Self { "MEETS_THRESHOLD" }
    /// `ANY`.
    @_alwaysEmitIntoClient public static var any: Self { "ANY" }
}

/// The schema `RoutingSkill`.
public typealias RoutingSkill = Model<RoutingSkillFields>

/// The properties of ``RoutingSkill``.
public struct RoutingSkillFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `division`.
    @_alwaysEmitIntoClient public var division: Field<Division> { Field("division") }
    /// `dateModified`, set by the platform.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `state`, set by the platform.
    @_alwaysEmitIntoClient public var state: Field<RoutingSkillState> { Field("state") }
    /// `version`, set by the platform.
    @_alwaysEmitIntoClient public var version: Field<String> { Field("version") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `state` of ``RoutingSkill``, open to those that are newer than this version.
public struct RoutingSkillState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `active`.
    @_alwaysEmitIntoClient public static var active: Self { "active" }
    /// `inactive`.
    @_alwaysEmitIntoClient public static var inactive: Self { "inactive" }
    /// `deleted`.
    @_alwaysEmitIntoClient public static var deleted: Self { "deleted" }
}

/// The schema `RoutingStatus`.
public typealias RoutingStatus = Model<RoutingStatusFields>

/// The properties of ``RoutingStatus``.
public struct RoutingStatusFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `userId`.
    @_alwaysEmitIntoClient public var userId: Field<String> { Field("userId") }
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<RoutingStatusStatus> { Field("status") }
    /// `startTime`.
    @_alwaysEmitIntoClient public var startTime: Field<Instant> { Field("startTime") }
}

/// A value of `status` of ``RoutingStatus``, open to those that are newer than this version.
public struct RoutingStatusStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `OFF_QUEUE`.
    @_alwaysEmitIntoClient public static var offQueue: Self { "OFF_QUEUE" }
    /// `IDLE`.
    @_alwaysEmitIntoClient public static var idle: Self { "IDLE" }
    /// `INTERACTING`.
    @_alwaysEmitIntoClient public static var interacting: Self { "INTERACTING" }
    /// `NOT_RESPONDING`.
    @_alwaysEmitIntoClient public static var notResponding: Self { "NOT_RESPONDING" }
    /// `COMMUNICATING`.
    @_alwaysEmitIntoClient public static var communicating: Self { "COMMUNICATING" }
}

/// The schema `RoutingStatusDetailQueryClause`.
public typealias RoutingStatusDetailQueryClause = Model<RoutingStatusDetailQueryClauseFields>

/// The properties of ``RoutingStatusDetailQueryClause``.
public struct RoutingStatusDetailQueryClauseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<RoutingStatusDetailQueryClauseType> { Field("type") }
    /// `predicates`, required.
    @_alwaysEmitIntoClient public var predicates: Field<[RoutingStatusDetailQueryPredicate]> { Field("predicates") }
}

/// A value of `type` of ``RoutingStatusDetailQueryClause``, open to those that are newer than this version.
public struct RoutingStatusDetailQueryClauseType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `and`.
    @_alwaysEmitIntoClient public static var and: Self { "and" }
    /// `or`.
    @_alwaysEmitIntoClient public static var or: Self { "or" }
}

/// The schema `RoutingStatusDetailQueryFilter`.
public typealias RoutingStatusDetailQueryFilter = Model<RoutingStatusDetailQueryFilterFields>

/// The properties of ``RoutingStatusDetailQueryFilter``.
public struct RoutingStatusDetailQueryFilterFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<RoutingStatusDetailQueryFilterType> { Field("type") }
    /// `clauses`.
    @_alwaysEmitIntoClient public var clauses: Field<[RoutingStatusDetailQueryClause]> { Field("clauses") }
    /// `predicates`.
    @_alwaysEmitIntoClient public var predicates: Field<[RoutingStatusDetailQueryPredicate]> { Field("predicates") }
}

/// A value of `type` of ``RoutingStatusDetailQueryFilter``, open to those that are newer than this version.
public struct RoutingStatusDetailQueryFilterType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `and`.
    @_alwaysEmitIntoClient public static var and: Self { "and" }
    /// `or`.
    @_alwaysEmitIntoClient public static var or: Self { "or" }
}

/// The schema `RoutingStatusDetailQueryPredicate`.
public typealias RoutingStatusDetailQueryPredicate = Model<RoutingStatusDetailQueryPredicateFields>

/// The properties of ``RoutingStatusDetailQueryPredicate``.
public struct RoutingStatusDetailQueryPredicateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<RoutingStatusDetailQueryPredicateType> { Field("type") }
    /// `dimension`.
    @_alwaysEmitIntoClient public var dimension: Field<RoutingStatusDetailQueryPredicateDimension> { Field("dimension") }
    /// `operator`.
    @_alwaysEmitIntoClient public var `operator`: Field<RoutingStatusDetailQueryPredicateOperator> { Field("operator") }
    /// `value`.
    @_alwaysEmitIntoClient public var value: Field<String> { Field("value") }
    /// `range`.
    @_alwaysEmitIntoClient public var range: Field<NumericRange> { Field("range") }
}

/// A value of `type` of ``RoutingStatusDetailQueryPredicate``, open to those that are newer than this version.
public struct RoutingStatusDetailQueryPredicateType: OpenEnum {
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

/// A value of `dimension` of ``RoutingStatusDetailQueryPredicate``, open to those that are newer than this version.
public struct RoutingStatusDetailQueryPredicateDimension: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `routingStatus`.
    @_alwaysEmitIntoClient public static var routingStatus: Self { "routingStatus" }
}

/// A value of `operator` of ``RoutingStatusDetailQueryPredicate``, open to those that are newer than this version.
public struct RoutingStatusDetailQueryPredicateOperator: OpenEnum {
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

/// The schema `RuleConfig`.
public typealias RuleConfig = Model<RuleConfigFields>

/// The properties of ``RuleConfig``.
public struct RuleConfigFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `enabled`, required.
    @_alwaysEmitIntoClient public var enabled: Field<Bool> { Field("enabled") }
    /// `rule`, required.
    @_alwaysEmitIntoClient public var rule: Field<CopilotRule> { Field("rule") }
}

/// The schema `RuleEngineConfig`.
public typealias RuleEngineConfig = Model<RuleEngineConfigFields>

/// The properties of ``RuleEngineConfig``.
public struct RuleEngineConfigFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `rules`, required.
    @_alwaysEmitIntoClient public var rules: Field<[RuleConfig]> { Field("rules") }
    /// `fallback`.
    @_alwaysEmitIntoClient public var fallback: Field<Fallback> { Field("fallback") }
}
