// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient

/// The schema `Team`.
public typealias Team = Model<TeamFields>

/// The properties of ``Team``.
public struct TeamFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `division`.
    @_alwaysEmitIntoClient public var division: Field<WritableDivision> { Field("division") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `dateCreated`, set by the platform.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`, set by the platform.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `memberCount`, set by the platform.
    @_alwaysEmitIntoClient public var memberCount: Field<Int> { Field("memberCount") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `TeamActivityData`.
public typealias TeamActivityData = Model<TeamActivityDataFields>

/// The properties of ``TeamActivityData``.
public struct TeamActivityDataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `group`.
    @_alwaysEmitIntoClient public var group: Field<[String: String]> { Field("group") }
    /// `data`.
    @_alwaysEmitIntoClient public var data: Field<[TeamActivityMetricValue]> { Field("data") }
    /// `truncated`.
    @_alwaysEmitIntoClient public var truncated: Field<Bool> { Field("truncated") }
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[TeamActivityEntityData]> { Field("entities") }
}

/// The schema `TeamActivityEntityData`.
public typealias TeamActivityEntityData = Model<TeamActivityEntityDataFields>

/// The properties of ``TeamActivityEntityData``.
public struct TeamActivityEntityDataFields: FieldSet {
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

/// The schema `TeamActivityMetricValue`.
public typealias TeamActivityMetricValue = Model<TeamActivityMetricValueFields>

/// The properties of ``TeamActivityMetricValue``.
public struct TeamActivityMetricValueFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `metric`.
    @_alwaysEmitIntoClient public var metric: Field<TeamActivityMetricValueMetric> { Field("metric") }
    /// `qualifier`.
    @_alwaysEmitIntoClient public var qualifier: Field<String> { Field("qualifier") }
    /// `secondaryQualifier`.
    @_alwaysEmitIntoClient public var secondaryQualifier: Field<String> { Field("secondaryQualifier") }
    /// `entityIds`.
    @_alwaysEmitIntoClient public var entityIds: Field<[String]> { Field("entityIds") }
    /// `count`.
    @_alwaysEmitIntoClient public var count: Field<Int> { Field("count") }
}

/// A value of `metric` of ``TeamActivityMetricValue``, open to those that are newer than this version.
public struct TeamActivityMetricValueMetric: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `oTeamOffQueueUsers`.
    @_alwaysEmitIntoClient public static var oTeamOffQueueUsers: Self { "oTeamOffQueueUsers" }
    /// `oTeamOnQueueUsers`.
    @_alwaysEmitIntoClient public static var oTeamOnQueueUsers: Self { "oTeamOnQueueUsers" }
    /// `oTeamPresences`.
    @_alwaysEmitIntoClient public static var oTeamPresences: Self { "oTeamPresences" }
    /// `oTeamRoutingStatuses`.
    @_alwaysEmitIntoClient public static var oTeamRoutingStatuses: Self { "oTeamRoutingStatuses" }
}

/// The schema `TeamActivityQuery`.
public typealias TeamActivityQuery = Model<TeamActivityQueryFields>

/// The properties of ``TeamActivityQuery``.
public struct TeamActivityQueryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `metrics`, required.
    @_alwaysEmitIntoClient public var metrics: Field<[TeamActivityQueryMetric]> { Field("metrics") }
    /// `groupBy`, required.
    @_alwaysEmitIntoClient public var groupBy: Field<[TeamActivityQueryGroupBy]> { Field("groupBy") }
    /// `filter`.
    @_alwaysEmitIntoClient public var filter: Field<TeamActivityQueryFilter> { Field("filter") }
    /// `order`.
    @_alwaysEmitIntoClient public var order: Field<TeamActivityQueryOrder> { Field("order") }
}

/// A value of `groupBy` of ``TeamActivityQuery``, open to those that are newer than this version.
public struct TeamActivityQueryGroupBy: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `teamId`.
    @_alwaysEmitIntoClient public static var teamId: Self { "teamId" }
}

/// A value of `order` of ``TeamActivityQuery``, open to those that are newer than this version.
public struct TeamActivityQueryOrder: OpenEnum {
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

/// The schema `TeamActivityQueryClause`.
public typealias TeamActivityQueryClause = Model<TeamActivityQueryClauseFields>

/// The properties of ``TeamActivityQueryClause``.
public struct TeamActivityQueryClauseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<TeamActivityQueryClauseType> { Field("type") }
    /// `predicates`, required.
    @_alwaysEmitIntoClient public var predicates: Field<[TeamActivityQueryPredicate]> { Field("predicates") }
}

/// A value of `type` of ``TeamActivityQueryClause``, open to those that are newer than this version.
public struct TeamActivityQueryClauseType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `and`.
    @_alwaysEmitIntoClient public static var and: Self { "and" }
    /// `or`.
    @_alwaysEmitIntoClient public static var or: Self { "or" }
}

/// The schema `TeamActivityQueryFilter`.
public typealias TeamActivityQueryFilter = Model<TeamActivityQueryFilterFields>

/// The properties of ``TeamActivityQueryFilter``.
public struct TeamActivityQueryFilterFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<TeamActivityQueryFilterType> { Field("type") }
    /// `clauses`.
    @_alwaysEmitIntoClient public var clauses: Field<[TeamActivityQueryClause]> { Field("clauses") }
    /// `predicates`.
    @_alwaysEmitIntoClient public var predicates: Field<[TeamActivityQueryPredicate]> { Field("predicates") }
}

/// A value of `type` of ``TeamActivityQueryFilter``, open to those that are newer than this version.
public struct TeamActivityQueryFilterType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `and`.
    @_alwaysEmitIntoClient public static var and: Self { "and" }
    /// `or`.
    @_alwaysEmitIntoClient public static var or: Self { "or" }
}

/// The schema `TeamActivityQueryMetric`.
public typealias TeamActivityQueryMetric = Model<TeamActivityQueryMetricFields>

/// The properties of ``TeamActivityQueryMetric``.
public struct TeamActivityQueryMetricFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `metric`, required.
    @_alwaysEmitIntoClient public var metric: Field<TeamActivityQueryMetricMetric> { Field("metric") }
    /// `details`.
    @_alwaysEmitIntoClient public var details: Field<Bool> { Field("details") }
}

/// A value of `metric` of ``TeamActivityQueryMetric``, open to those that are newer than this version.
public struct TeamActivityQueryMetricMetric: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `oTeamOffQueueUsers`.
    @_alwaysEmitIntoClient public static var oTeamOffQueueUsers: Self { "oTeamOffQueueUsers" }
    /// `oTeamOnQueueUsers`.
    @_alwaysEmitIntoClient public static var oTeamOnQueueUsers: Self { "oTeamOnQueueUsers" }
    /// `oTeamPresences`.
    @_alwaysEmitIntoClient public static var oTeamPresences: Self { "oTeamPresences" }
    /// `oTeamRoutingStatuses`.
    @_alwaysEmitIntoClient public static var oTeamRoutingStatuses: Self { "oTeamRoutingStatuses" }
}

/// The schema `TeamActivityQueryPredicate`.
public typealias TeamActivityQueryPredicate = Model<TeamActivityQueryPredicateFields>

/// The properties of ``TeamActivityQueryPredicate``.
public struct TeamActivityQueryPredicateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<TeamActivityQueryPredicateType> { Field("type") }
    /// `dimension`.
    @_alwaysEmitIntoClient public var dimension: Field<TeamActivityQueryPredicateDimension> { Field("dimension") }
    /// `operator`.
    @_alwaysEmitIntoClient public var `operator`: Field<TeamActivityQueryPredicateOperator> { Field("operator") }
    /// `value`.
    @_alwaysEmitIntoClient public var value: Field<String> { Field("value") }
}

/// A value of `type` of ``TeamActivityQueryPredicate``, open to those that are newer than this version.
public struct TeamActivityQueryPredicateType: OpenEnum {
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

/// A value of `dimension` of ``TeamActivityQueryPredicate``, open to those that are newer than this version.
public struct TeamActivityQueryPredicateDimension: OpenEnum {
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

/// A value of `operator` of ``TeamActivityQueryPredicate``, open to those that are newer than this version.
public struct TeamActivityQueryPredicateOperator: OpenEnum {
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

/// The schema `TeamActivityResponse`.
public typealias TeamActivityResponse = Model<TeamActivityResponseFields>

/// The properties of ``TeamActivityResponse``.
public struct TeamActivityResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `results`.
    @_alwaysEmitIntoClient public var results: Field<[TeamActivityData]> { Field("results") }
    /// `entityIdDimension`.
    @_alwaysEmitIntoClient public var entityIdDimension: Field<TeamActivityResponseEntityIdDimension> { Field("entityIdDimension") }
}

/// A value of `entityIdDimension` of ``TeamActivityResponse``, open to those that are newer than this version.
public struct TeamActivityResponseEntityIdDimension: OpenEnum {
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

/// The schema `TeamFullReference`.
public typealias TeamFullReference = Model<TeamFullReferenceFields>

/// The properties of ``TeamFullReference``.
public struct TeamFullReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `division`.
    @_alwaysEmitIntoClient public var division: Field<WritableDivision> { Field("division") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `dateCreated`, set by the platform.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`, set by the platform.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `memberCount`, set by the platform.
    @_alwaysEmitIntoClient public var memberCount: Field<Int> { Field("memberCount") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `TeamSearchCriteria`.
public typealias TeamSearchCriteria = Model<TeamSearchCriteriaFields>

/// The properties of ``TeamSearchCriteria``.
public struct TeamSearchCriteriaFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `endValue`.
    @_alwaysEmitIntoClient public var endValue: Field<String> { Field("endValue") }
    /// `values`.
    @_alwaysEmitIntoClient public var values: Field<[String]> { Field("values") }
    /// `startValue`.
    @_alwaysEmitIntoClient public var startValue: Field<String> { Field("startValue") }
    /// `value`.
    @_alwaysEmitIntoClient public var value: Field<String> { Field("value") }
    /// `operator`.
    @_alwaysEmitIntoClient public var `operator`: Field<TeamSearchCriteriaOperator> { Field("operator") }
    /// `group`.
    @_alwaysEmitIntoClient public var group: Field<[TeamSearchCriteria]> { Field("group") }
    /// `dateFormat`.
    @_alwaysEmitIntoClient public var dateFormat: Field<String> { Field("dateFormat") }
    /// `fields`.
    @_alwaysEmitIntoClient public var fields: Field<[String]> { Field("fields") }
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<TeamSearchCriteriaType> { Field("type") }
}

/// A value of `operator` of ``TeamSearchCriteria``, open to those that are newer than this version.
public struct TeamSearchCriteriaOperator: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `AND`.
    @_alwaysEmitIntoClient public static var and: Self { "AND" }
    /// `OR`.
    @_alwaysEmitIntoClient public static var or: Self { "OR" }
    /// `NOT`.
    @_alwaysEmitIntoClient public static var not: Self { "NOT" }
}

/// A value of `type` of ``TeamSearchCriteria``, open to those that are newer than this version.
public struct TeamSearchCriteriaType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `EXACT`.
    @_alwaysEmitIntoClient public static var exact: Self { "EXACT" }
    /// `STARTS_WITH`.
    @_alwaysEmitIntoClient public static var startsWith: Self { "STARTS_WITH" }
}

/// The schema `TeamSearchRequest`.
public typealias TeamSearchRequest = Model<TeamSearchRequestFields>

/// The properties of ``TeamSearchRequest``.
public struct TeamSearchRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `sortOrder`.
    @_alwaysEmitIntoClient public var sortOrder: Field<TeamSearchRequestSortOrder> { Field("sortOrder") }
    /// `sortBy`.
    @_alwaysEmitIntoClient public var sortBy: Field<String> { Field("sortBy") }
    /// `pageSize`.
    @_alwaysEmitIntoClient public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`.
    @_alwaysEmitIntoClient public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `sort`.
    @_alwaysEmitIntoClient public var sort: Field<[SearchSort]> { Field("sort") }
    /// `query`, required.
    @_alwaysEmitIntoClient public var query: Field<[TeamSearchCriteria]> { Field("query") }
}

/// A value of `sortOrder` of ``TeamSearchRequest``, open to those that are newer than this version.
public struct TeamSearchRequestSortOrder: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ASC`.
    @_alwaysEmitIntoClient public static var asc: Self { "ASC" }
    /// `DESC`.
    @_alwaysEmitIntoClient public static var desc: Self { "DESC" }
    /// `SCORE`.
    @_alwaysEmitIntoClient public static var score: Self { "SCORE" }
}

/// The schema `TeamsSearchResponse`.
public typealias TeamsSearchResponse = Model<TeamsSearchResponseFields>

/// The properties of ``TeamsSearchResponse``.
public struct TeamsSearchResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `total`, required.
    @_alwaysEmitIntoClient public var total: Field<Int> { Field("total") }
    /// `pageCount`, required.
    @_alwaysEmitIntoClient public var pageCount: Field<Int> { Field("pageCount") }
    /// `pageSize`, required.
    @_alwaysEmitIntoClient public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`, required.
    @_alwaysEmitIntoClient public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `previousPage`.
    @_alwaysEmitIntoClient public var previousPage: Field<String> { Field("previousPage") }
    /// `currentPage`.
    @_alwaysEmitIntoClient public var currentPage: Field<String> { Field("currentPage") }
    /// `nextPage`.
    @_alwaysEmitIntoClient public var nextPage: Field<String> { Field("nextPage") }
    /// `types`, required.
    @_alwaysEmitIntoClient public var types: Field<[String]> { Field("types") }
    /// `results`, required.
    @_alwaysEmitIntoClient public var results: Field<[Team]> { Field("results") }
}

/// The schema `TextBotUserAgent`.
public typealias TextBotUserAgent = Model<TextBotUserAgentFields>

/// The properties of ``TextBotUserAgent``.
public struct TextBotUserAgentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<TextBotUserAgentName> { Field("name") }
}

/// A value of `name` of ``TextBotUserAgent``, open to those that are newer than this version.
public struct TextBotUserAgentName: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Phone`.
    @_alwaysEmitIntoClient public static var phone: Self { "Phone" }
    /// `SMS`.
    @_alwaysEmitIntoClient public static var sms: Self { "SMS" }
    /// `GenesysWebWidget`.
    @_alwaysEmitIntoClient public static var genesysWebWidget: Self { "GenesysWebWidget" }
    /// `FacebookMessenger`.
    @_alwaysEmitIntoClient public static var facebookMessenger: Self { "FacebookMessenger" }
    /// `WeChat`.
    @_alwaysEmitIntoClient public static var weChat: Self { "WeChat" }
    /// `Whatsapp`.
    @_alwaysEmitIntoClient public static var whatsapp: Self { "Whatsapp" }
    /// `AppleBusinessChat`.
    @_alwaysEmitIntoClient public static var appleBusinessChat: Self { "AppleBusinessChat" }
    /// `Apple`.
    @_alwaysEmitIntoClient public static var apple: Self { "Apple" }
    /// `Telegram`.
    @_alwaysEmitIntoClient public static var telegram: Self { "Telegram" }
    /// `Slack`.
    @_alwaysEmitIntoClient public static var slack: Self { "Slack" }
    /// `Signal`.
    @_alwaysEmitIntoClient public static var signal: Self { "Signal" }
    /// `Line`.
    @_alwaysEmitIntoClient public static var line: Self { "Line" }
    /// `Discord`.
    @_alwaysEmitIntoClient public static var discord: Self { "Discord" }
    /// `TwitterDirectMessage`.
    @_alwaysEmitIntoClient public static var twitterDirectMessage: Self { "TwitterDirectMessage" }
    /// `Open`.
    @_alwaysEmitIntoClient public static var open: Self { "Open" }
    /// `Instagram`.
    @_alwaysEmitIntoClient public static var instagram: Self { "Instagram" }
    /// `Other`.
    @_alwaysEmitIntoClient public static var other: Self { "Other" }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
}

/// The schema `Ticker`.
public typealias Ticker = Model<TickerFields>

/// The properties of ``Ticker``.
public struct TickerFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `symbol`, required.
    @_alwaysEmitIntoClient public var symbol: Field<String> { Field("symbol") }
    /// `exchange`, required.
    @_alwaysEmitIntoClient public var exchange: Field<String> { Field("exchange") }
}

/// The schema `TimeZoneEntityListing`.
public typealias TimeZoneEntityListing = Model<TimeZoneEntityListingFields>

/// The properties of ``TimeZoneEntityListing``.
public struct TimeZoneEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[RegionTimeZone]> { Field("entities") }
    /// `pageSize`.
    @_alwaysEmitIntoClient public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`.
    @_alwaysEmitIntoClient public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `total`.
    @_alwaysEmitIntoClient public var total: Field<Int> { Field("total") }
    /// `lastUri`.
    @_alwaysEmitIntoClient public var lastUri: Field<String> { Field("lastUri") }
    /// `firstUri`.
    @_alwaysEmitIntoClient public var firstUri: Field<String> { Field("firstUri") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `nextUri`.
    @_alwaysEmitIntoClient public var nextUri: Field<String> { Field("nextUri") }
    /// `previousUri`.
    @_alwaysEmitIntoClient public var previousUri: Field<String> { Field("previousUri") }
    /// `pageCount`.
    @_alwaysEmitIntoClient public var pageCount: Field<Int> { Field("pageCount") }
}

/// The schema `TokenInfo`.
public typealias TokenInfo = Model<TokenInfoFields>

/// The properties of ``TokenInfo``.
public struct TokenInfoFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `organization`, set by the platform.
    @_alwaysEmitIntoClient public var organization: Field<NamedEntity> { Field("organization") }
    /// `homeOrganization`, set by the platform.
    @_alwaysEmitIntoClient public var homeOrganization: Field<NamedEntity> { Field("homeOrganization") }
    /// `authorizedScope`, set by the platform.
    @_alwaysEmitIntoClient public var authorizedScope: Field<[String]> { Field("authorizedScope") }
    /// `clonedUser`, set by the platform.
    @_alwaysEmitIntoClient public var clonedUser: Field<TokenInfoClonedUser> { Field("clonedUser") }
    /// `dateTokenIdles`, set by the platform.
    @_alwaysEmitIntoClient public var dateTokenIdles: Field<Instant> { Field("dateTokenIdles") }
    /// `OAuthClient`.
    @_alwaysEmitIntoClient public var oAuthClient: Field<OrgOAuthClient> { Field("OAuthClient") }
}

/// The schema `TokenInfoClonedUser`.
public typealias TokenInfoClonedUser = Model<TokenInfoClonedUserFields>

/// The properties of ``TokenInfoClonedUser``.
public struct TokenInfoClonedUserFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `organization`, set by the platform.
    @_alwaysEmitIntoClient public var organization: Field<Entity> { Field("organization") }
}

/// The schema `TopicDuration`.
public typealias TopicDuration = Model<TopicDurationFields>

/// The properties of ``TopicDuration``.
public struct TopicDurationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `totalMilliseconds`, set by the platform.
    @_alwaysEmitIntoClient public var totalMilliseconds: Field<Int> { Field("totalMilliseconds") }
}

/// The schema `TopicOffset`.
public typealias TopicOffset = Model<TopicOffsetFields>

/// The properties of ``TopicOffset``.
public struct TopicOffsetFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `wordCount`, set by the platform.
    @_alwaysEmitIntoClient public var wordCount: Field<Int> { Field("wordCount") }
    /// `characterCount`, set by the platform.
    @_alwaysEmitIntoClient public var characterCount: Field<Int> { Field("characterCount") }
}

/// The schema `TranscriptSearchCriteria`.
public typealias TranscriptSearchCriteria = Model<TranscriptSearchCriteriaFields>

/// The properties of ``TranscriptSearchCriteria``.
public struct TranscriptSearchCriteriaFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `endValue`.
    @_alwaysEmitIntoClient public var endValue: Field<String> { Field("endValue") }
    /// `values`.
    @_alwaysEmitIntoClient public var values: Field<[String]> { Field("values") }
    /// `startValue`.
    @_alwaysEmitIntoClient public var startValue: Field<String> { Field("startValue") }
    /// `value`.
    @_alwaysEmitIntoClient public var value: Field<String> { Field("value") }
    /// `operator`.
    @_alwaysEmitIntoClient public var `operator`: Field<TranscriptSearchCriteriaOperator> { Field("operator") }
    /// `group`.
    @_alwaysEmitIntoClient public var group: Field<[TranscriptSearchCriteria]> { Field("group") }
    /// `dateFormat`.
    @_alwaysEmitIntoClient public var dateFormat: Field<String> { Field("dateFormat") }
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<TranscriptSearchCriteriaType> { Field("type") }
    /// `fields`.
    @_alwaysEmitIntoClient public var fields: Field<[String]> { Field("fields") }
}

/// A value of `operator` of ``TranscriptSearchCriteria``, open to those that are newer than this version.
public struct TranscriptSearchCriteriaOperator: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `AND`.
    @_alwaysEmitIntoClient public static var and: Self { "AND" }
    /// `OR`.
    @_alwaysEmitIntoClient public static var or: Self { "OR" }
    /// `NOT`.
    @_alwaysEmitIntoClient public static var not: Self { "NOT" }
}

/// A value of `type` of ``TranscriptSearchCriteria``, open to those that are newer than this version.
public struct TranscriptSearchCriteriaType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `EXACT`.
    @_alwaysEmitIntoClient public static var exact: Self { "EXACT" }
    /// `EXACT_PHRASE`.
    @_alwaysEmitIntoClient public static var exactPhrase: Self { "EXACT_PHRASE" }
    /// `PHRASE`.
    @_alwaysEmitIntoClient public static var phrase: Self { "PHRASE" }
    /// `DATE_RANGE`.
    @_alwaysEmitIntoClient public static var dateRange: Self { "DATE_RANGE" }
    /// `RANGE`.
    @_alwaysEmitIntoClient public static var range: Self { "RANGE" }
    /// `GREATER_THAN`.
    @_alwaysEmitIntoClient public static var greaterThan: Self { "GREATER_THAN" }
    /// `LESS_THAN`.
    @_alwaysEmitIntoClient public static var lessThan: Self { "LESS_THAN" }
    /// `REQUIRED_FIELDS`.
    @_alwaysEmitIntoClient public static var requiredFields: Self { "REQUIRED_FIELDS" }
}

/// The schema `TranscriptSearchRequest`.
public typealias TranscriptSearchRequest = Model<TranscriptSearchRequestFields>

/// The properties of ``TranscriptSearchRequest``.
public struct TranscriptSearchRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `sortOrder`.
    @_alwaysEmitIntoClient public var sortOrder: Field<TranscriptSearchRequestSortOrder> { Field("sortOrder") }
    /// `sortBy`.
    @_alwaysEmitIntoClient public var sortBy: Field<String> { Field("sortBy") }
    /// `pageSize`.
    @_alwaysEmitIntoClient public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`.
    @_alwaysEmitIntoClient public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `sort`.
    @_alwaysEmitIntoClient public var sort: Field<[SearchSort]> { Field("sort") }
    /// `returnFields`.
    @_alwaysEmitIntoClient public var returnFields: Field<[String]> { Field("returnFields") }
    /// `types`, required.
    @_alwaysEmitIntoClient public var types: Field<[String]> { Field("types") }
    /// `query`.
    @_alwaysEmitIntoClient public var query: Field<[TranscriptSearchCriteria]> { Field("query") }
}

/// A value of `sortOrder` of ``TranscriptSearchRequest``, open to those that are newer than this version.
public struct TranscriptSearchRequestSortOrder: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ASC`.
    @_alwaysEmitIntoClient public static var asc: Self { "ASC" }
    /// `DESC`.
    @_alwaysEmitIntoClient public static var desc: Self { "DESC" }
    /// `SCORE`.
    @_alwaysEmitIntoClient public static var score: Self { "SCORE" }
}

/// The schema `TranscriptTopic`.
public typealias TranscriptTopic = Model<TranscriptTopicFields>

/// The properties of ``TranscriptTopic``.
public struct TranscriptTopicFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`, set by the platform.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `topicPhrase`, set by the platform.
    @_alwaysEmitIntoClient public var topicPhrase: Field<String> { Field("topicPhrase") }
    /// `transcriptPhrase`, set by the platform.
    @_alwaysEmitIntoClient public var transcriptPhrase: Field<String> { Field("transcriptPhrase") }
    /// `confidence`, set by the platform.
    @_alwaysEmitIntoClient public var confidence: Field<Int> { Field("confidence") }
    /// `startTimeMilliseconds`, set by the platform.
    @_alwaysEmitIntoClient public var startTimeMilliseconds: Field<Int> { Field("startTimeMilliseconds") }
    /// `duration`.
    @_alwaysEmitIntoClient public var duration: Field<TopicDuration> { Field("duration") }
    /// `offset`, set by the platform.
    @_alwaysEmitIntoClient public var offset: Field<TopicOffset> { Field("offset") }
    /// `recordingLocation`, set by the platform.
    @_alwaysEmitIntoClient public var recordingLocation: Field<Int> { Field("recordingLocation") }
}

/// The schema `TranscriptionConfig`.
public typealias TranscriptionConfig = Model<TranscriptionConfigFields>

/// The properties of ``TranscriptionConfig``.
public struct TranscriptionConfigFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `vendorName`, required.
    @_alwaysEmitIntoClient public var vendorName: Field<TranscriptionConfigVendorName> { Field("vendorName") }
}

/// A value of `vendorName` of ``TranscriptionConfig``, open to those that are newer than this version.
public struct TranscriptionConfigVendorName: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `GoogleDialogflow`.
    @_alwaysEmitIntoClient public static var googleDialogflow: Self { "GoogleDialogflow" }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
    /// `Genesys`.
    @_alwaysEmitIntoClient public static var genesys: Self { "Genesys" }
}

/// The schema `TransferDestination`.
public typealias TransferDestination = Model<TransferDestinationFields>

/// The properties of ``TransferDestination``.
public struct TransferDestinationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `userId`.
    @_alwaysEmitIntoClient public var userId: Field<String> { Field("userId") }
    /// `address`.
    @_alwaysEmitIntoClient public var address: Field<String> { Field("address") }
}

/// The schema `TransferInitiator`.
public typealias TransferInitiator = Model<TransferInitiatorFields>

/// The properties of ``TransferInitiator``.
public struct TransferInitiatorFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `userId`.
    @_alwaysEmitIntoClient public var userId: Field<String> { Field("userId") }
}

/// The schema `TransferResponse`.
public typealias TransferResponse = Model<TransferResponseFields>

/// The properties of ``TransferResponse``.
public struct TransferResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `state`.
    @_alwaysEmitIntoClient public var state: Field<TransferResponseState> { Field("state") }
    /// `dateIssued`.
    @_alwaysEmitIntoClient public var dateIssued: Field<Instant> { Field("dateIssued") }
    /// `initiator`.
    @_alwaysEmitIntoClient public var initiator: Field<TransferInitiator> { Field("initiator") }
    /// `modifiedBy`.
    @_alwaysEmitIntoClient public var modifiedBy: Field<TransferResponseModifiedBy> { Field("modifiedBy") }
    /// `destination`.
    @_alwaysEmitIntoClient public var destination: Field<TransferDestination> { Field("destination") }
    /// `transferType`.
    @_alwaysEmitIntoClient public var transferType: Field<TransferResponseTransferType> { Field("transferType") }
}

/// A value of `state` of ``TransferResponse``, open to those that are newer than this version.
public struct TransferResponseState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Pending`.
    @_alwaysEmitIntoClient public static var pending: Self { "Pending" }
    /// `Active`.
    @_alwaysEmitIntoClient public static var active: Self { "Active" }
    /// `Complete`.
    @_alwaysEmitIntoClient public static var complete: Self { "Complete" }
    /// `Canceled`.
    @_alwaysEmitIntoClient public static var canceled: Self { "Canceled" }
    /// `Failed`.
    @_alwaysEmitIntoClient public static var failed: Self { "Failed" }
    /// `Timeout`.
    @_alwaysEmitIntoClient public static var timeout: Self { "Timeout" }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
}

/// A value of `transferType` of ``TransferResponse``, open to those that are newer than this version.
public struct TransferResponseTransferType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Attended`.
    @_alwaysEmitIntoClient public static var attended: Self { "Attended" }
    /// `Unattended`.
    @_alwaysEmitIntoClient public static var unattended: Self { "Unattended" }
}

/// The schema `TransferResponseModifiedBy`.
public typealias TransferResponseModifiedBy = Model<TransferResponseModifiedByFields>

/// The properties of ``TransferResponseModifiedBy``.
public struct TransferResponseModifiedByFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `TrunkBase`.
public typealias TrunkBase = Model<TrunkBaseFields>

/// The properties of ``TrunkBase``.
public struct TrunkBaseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `division`.
    @_alwaysEmitIntoClient public var division: Field<Division> { Field("division") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `version`.
    @_alwaysEmitIntoClient public var version: Field<Int> { Field("version") }
    /// `dateCreated`, set by the platform.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`, set by the platform.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `modifiedBy`, set by the platform.
    @_alwaysEmitIntoClient public var modifiedBy: Field<String> { Field("modifiedBy") }
    /// `createdBy`, set by the platform.
    @_alwaysEmitIntoClient public var createdBy: Field<String> { Field("createdBy") }
    /// `state`, set by the platform.
    @_alwaysEmitIntoClient public var state: Field<TrunkBaseState> { Field("state") }
    /// `modifiedByApp`, set by the platform.
    @_alwaysEmitIntoClient public var modifiedByApp: Field<String> { Field("modifiedByApp") }
    /// `createdByApp`, set by the platform.
    @_alwaysEmitIntoClient public var createdByApp: Field<String> { Field("createdByApp") }
    /// `trunkMetabase`, required.
    @_alwaysEmitIntoClient public var trunkMetabase: Field<DomainEntityRef> { Field("trunkMetabase") }
    /// `properties`.
    @_alwaysEmitIntoClient public var properties: Field<JSON> { Field("properties") }
    /// `trunkType`, required.
    @_alwaysEmitIntoClient public var trunkType: Field<TrunkBaseTrunkType> { Field("trunkType") }
    /// `managed`.
    @_alwaysEmitIntoClient public var managed: Field<Bool> { Field("managed") }
    /// `site`.
    @_alwaysEmitIntoClient public var site: Field<DomainEntityRef> { Field("site") }
    /// `inboundSite`.
    @_alwaysEmitIntoClient public var inboundSite: Field<DomainEntityRef> { Field("inboundSite") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `state` of ``TrunkBase``, open to those that are newer than this version.
public struct TrunkBaseState: OpenEnum {
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

/// A value of `trunkType` of ``TrunkBase``, open to those that are newer than this version.
public struct TrunkBaseTrunkType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `EXTERNAL`.
    @_alwaysEmitIntoClient public static var external: Self { "EXTERNAL" }
    /// `PHONE`.
    @_alwaysEmitIntoClient public static var phone: Self { "PHONE" }
    /// `EDGE`.
    @_alwaysEmitIntoClient public static var edge: Self { "EDGE" }
}

/// The schema `TrunkBaseAssignment`.
public typealias TrunkBaseAssignment = Model<TrunkBaseAssignmentFields>

/// The properties of ``TrunkBaseAssignment``.
public struct TrunkBaseAssignmentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `family`.
    @_alwaysEmitIntoClient public var family: Field<Int> { Field("family") }
    /// `trunkBase`.
    @_alwaysEmitIntoClient public var trunkBase: Field<TrunkBase> { Field("trunkBase") }
}

/// The schema `TrusteeAuthorization`.
public typealias TrusteeAuthorization = Model<TrusteeAuthorizationFields>

/// The properties of ``TrusteeAuthorization``.
public struct TrusteeAuthorizationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `permissions`, set by the platform.
    @_alwaysEmitIntoClient public var permissions: Field<[String]> { Field("permissions") }
}

/// The schema `Trustor`.
public typealias Trustor = Model<TrustorFields>

/// The properties of ``Trustor``.
public struct TrustorFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `enabled`, required.
    @_alwaysEmitIntoClient public var enabled: Field<Bool> { Field("enabled") }
    /// `dateCreated`, set by the platform.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `createdBy`, set by the platform.
    @_alwaysEmitIntoClient public var createdBy: Field<OrgUser> { Field("createdBy") }
    /// `organization`, set by the platform.
    @_alwaysEmitIntoClient public var organization: Field<Organization> { Field("organization") }
    /// `authorization`, set by the platform.
    @_alwaysEmitIntoClient public var authorization: Field<TrusteeAuthorization> { Field("authorization") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `TrustorEntityListing`.
public typealias TrustorEntityListing = Model<TrustorEntityListingFields>

/// The properties of ``TrustorEntityListing``.
public struct TrustorEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[Trustor]> { Field("entities") }
    /// `pageSize`.
    @_alwaysEmitIntoClient public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`.
    @_alwaysEmitIntoClient public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `total`.
    @_alwaysEmitIntoClient public var total: Field<Int> { Field("total") }
    /// `lastUri`.
    @_alwaysEmitIntoClient public var lastUri: Field<String> { Field("lastUri") }
    /// `firstUri`.
    @_alwaysEmitIntoClient public var firstUri: Field<String> { Field("firstUri") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `nextUri`.
    @_alwaysEmitIntoClient public var nextUri: Field<String> { Field("nextUri") }
    /// `previousUri`.
    @_alwaysEmitIntoClient public var previousUri: Field<String> { Field("previousUri") }
    /// `pageCount`.
    @_alwaysEmitIntoClient public var pageCount: Field<Int> { Field("pageCount") }
}

/// The schema `TwitterId`.
public typealias TwitterId = Model<TwitterIdFields>

/// The properties of ``TwitterId``.
public struct TwitterIdFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `screenName`.
    @_alwaysEmitIntoClient public var screenName: Field<String> { Field("screenName") }
    /// `verified`, set by the platform.
    @_alwaysEmitIntoClient public var verified: Field<Bool> { Field("verified") }
    /// `profileUrl`, set by the platform.
    @_alwaysEmitIntoClient public var profileUrl: Field<String> { Field("profileUrl") }
}

/// The schema `TypingSetting`.
public typealias TypingSetting = Model<TypingSettingFields>

/// The properties of ``TypingSetting``.
public struct TypingSettingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `on`.
    @_alwaysEmitIntoClient public var on: Field<SettingDirection> { Field("on") }
}
