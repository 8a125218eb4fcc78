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
    public var id: Field<String> { Field("id") }
    /// `name`, required.
    public var name: Field<String> { Field("name") }
    /// `division`.
    public var division: Field<WritableDivision> { Field("division") }
    /// `description`.
    public var description: Field<String> { Field("description") }
    /// `dateCreated`, set by the platform.
    public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`, set by the platform.
    public var dateModified: Field<Instant> { Field("dateModified") }
    /// `memberCount`, set by the platform.
    public var memberCount: Field<Int> { Field("memberCount") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `TeamActivityData`.
public typealias TeamActivityData = Model<TeamActivityDataFields>

/// The properties of ``TeamActivityData``.
public struct TeamActivityDataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `group`.
    public var group: Field<[String: String]> { Field("group") }
    /// `data`.
    public var data: Field<[TeamActivityMetricValue]> { Field("data") }
    /// `truncated`.
    public var truncated: Field<Bool> { Field("truncated") }
    /// `entities`.
    public var entities: Field<[TeamActivityEntityData]> { Field("entities") }
}

/// The schema `TeamActivityEntityData`.
public typealias TeamActivityEntityData = Model<TeamActivityEntityDataFields>

/// The properties of ``TeamActivityEntityData``.
public struct TeamActivityEntityDataFields: FieldSet {
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

/// The schema `TeamActivityMetricValue`.
public typealias TeamActivityMetricValue = Model<TeamActivityMetricValueFields>

/// The properties of ``TeamActivityMetricValue``.
public struct TeamActivityMetricValueFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `metric`.
    public var metric: Field<TeamActivityMetricValueMetric> { Field("metric") }
    /// `qualifier`.
    public var qualifier: Field<String> { Field("qualifier") }
    /// `secondaryQualifier`.
    public var secondaryQualifier: Field<String> { Field("secondaryQualifier") }
    /// `entityIds`.
    public var entityIds: Field<[String]> { Field("entityIds") }
    /// `count`.
    public var count: Field<Int> { Field("count") }
}

/// A value of `metric` of ``TeamActivityMetricValue``, open to those that are newer than this version.
public struct TeamActivityMetricValueMetric: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `oTeamOffQueueUsers`.
    public static var oTeamOffQueueUsers: Self { "oTeamOffQueueUsers" }
    /// `oTeamOnQueueUsers`.
    public static var oTeamOnQueueUsers: Self { "oTeamOnQueueUsers" }
    /// `oTeamPresences`.
    public static var oTeamPresences: Self { "oTeamPresences" }
    /// `oTeamRoutingStatuses`.
    public static var oTeamRoutingStatuses: Self { "oTeamRoutingStatuses" }
}

/// The schema `TeamActivityQuery`.
public typealias TeamActivityQuery = Model<TeamActivityQueryFields>

/// The properties of ``TeamActivityQuery``.
public struct TeamActivityQueryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `metrics`, required.
    public var metrics: Field<[TeamActivityQueryMetric]> { Field("metrics") }
    /// `groupBy`, required.
    public var groupBy: Field<[TeamActivityQueryGroupBy]> { Field("groupBy") }
    /// `filter`.
    public var filter: Field<TeamActivityQueryFilter> { Field("filter") }
    /// `order`.
    public var order: Field<TeamActivityQueryOrder> { Field("order") }
}

/// A value of `groupBy` of ``TeamActivityQuery``, open to those that are newer than this version.
public struct TeamActivityQueryGroupBy: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `teamId`.
    public static var teamId: Self { "teamId" }
}

/// A value of `order` of ``TeamActivityQuery``, open to those that are newer than this version.
public struct TeamActivityQueryOrder: OpenEnum {
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

/// The schema `TeamActivityQueryClause`.
public typealias TeamActivityQueryClause = Model<TeamActivityQueryClauseFields>

/// The properties of ``TeamActivityQueryClause``.
public struct TeamActivityQueryClauseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    public var type: Field<TeamActivityQueryClauseType> { Field("type") }
    /// `predicates`, required.
    public var predicates: Field<[TeamActivityQueryPredicate]> { Field("predicates") }
}

/// A value of `type` of ``TeamActivityQueryClause``, open to those that are newer than this version.
public struct TeamActivityQueryClauseType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `and`.
    public static var and: Self { "and" }
    /// `or`.
    public static var or: Self { "or" }
}

/// The schema `TeamActivityQueryFilter`.
public typealias TeamActivityQueryFilter = Model<TeamActivityQueryFilterFields>

/// The properties of ``TeamActivityQueryFilter``.
public struct TeamActivityQueryFilterFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    public var type: Field<TeamActivityQueryFilterType> { Field("type") }
    /// `clauses`.
    public var clauses: Field<[TeamActivityQueryClause]> { Field("clauses") }
    /// `predicates`.
    public var predicates: Field<[TeamActivityQueryPredicate]> { Field("predicates") }
}

/// A value of `type` of ``TeamActivityQueryFilter``, open to those that are newer than this version.
public struct TeamActivityQueryFilterType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `and`.
    public static var and: Self { "and" }
    /// `or`.
    public static var or: Self { "or" }
}

/// The schema `TeamActivityQueryMetric`.
public typealias TeamActivityQueryMetric = Model<TeamActivityQueryMetricFields>

/// The properties of ``TeamActivityQueryMetric``.
public struct TeamActivityQueryMetricFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `metric`, required.
    public var metric: Field<TeamActivityQueryMetricMetric> { Field("metric") }
    /// `details`.
    public var details: Field<Bool> { Field("details") }
}

/// A value of `metric` of ``TeamActivityQueryMetric``, open to those that are newer than this version.
public struct TeamActivityQueryMetricMetric: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `oTeamOffQueueUsers`.
    public static var oTeamOffQueueUsers: Self { "oTeamOffQueueUsers" }
    /// `oTeamOnQueueUsers`.
    public static var oTeamOnQueueUsers: Self { "oTeamOnQueueUsers" }
    /// `oTeamPresences`.
    public static var oTeamPresences: Self { "oTeamPresences" }
    /// `oTeamRoutingStatuses`.
    public static var oTeamRoutingStatuses: Self { "oTeamRoutingStatuses" }
}

/// The schema `TeamActivityQueryPredicate`.
public typealias TeamActivityQueryPredicate = Model<TeamActivityQueryPredicateFields>

/// The properties of ``TeamActivityQueryPredicate``.
public struct TeamActivityQueryPredicateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    public var type: Field<TeamActivityQueryPredicateType> { Field("type") }
    /// `dimension`.
    public var dimension: Field<TeamActivityQueryPredicateDimension> { Field("dimension") }
    /// `operator`.
    public var `operator`: Field<TeamActivityQueryPredicateOperator> { Field("operator") }
    /// `value`.
    public var value: Field<String> { Field("value") }
}

/// A value of `type` of ``TeamActivityQueryPredicate``, open to those that are newer than this version.
public struct TeamActivityQueryPredicateType: OpenEnum {
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

/// A value of `dimension` of ``TeamActivityQueryPredicate``, open to those that are newer than this version.
public struct TeamActivityQueryPredicateDimension: OpenEnum {
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

/// A value of `operator` of ``TeamActivityQueryPredicate``, open to those that are newer than this version.
public struct TeamActivityQueryPredicateOperator: OpenEnum {
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

/// The schema `TeamActivityResponse`.
public typealias TeamActivityResponse = Model<TeamActivityResponseFields>

/// The properties of ``TeamActivityResponse``.
public struct TeamActivityResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `results`.
    public var results: Field<[TeamActivityData]> { Field("results") }
    /// `entityIdDimension`.
    public var entityIdDimension: Field<TeamActivityResponseEntityIdDimension> { Field("entityIdDimension") }
}

/// A value of `entityIdDimension` of ``TeamActivityResponse``, open to those that are newer than this version.
public struct TeamActivityResponseEntityIdDimension: OpenEnum {
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

/// The schema `TeamFullReference`.
public typealias TeamFullReference = Model<TeamFullReferenceFields>

/// The properties of ``TeamFullReference``.
public struct TeamFullReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `name`, required.
    public var name: Field<String> { Field("name") }
    /// `division`.
    public var division: Field<WritableDivision> { Field("division") }
    /// `description`.
    public var description: Field<String> { Field("description") }
    /// `dateCreated`, set by the platform.
    public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`, set by the platform.
    public var dateModified: Field<Instant> { Field("dateModified") }
    /// `memberCount`, set by the platform.
    public var memberCount: Field<Int> { Field("memberCount") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `TeamSearchCriteria`.
public typealias TeamSearchCriteria = Model<TeamSearchCriteriaFields>

/// The properties of ``TeamSearchCriteria``.
public struct TeamSearchCriteriaFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `endValue`.
    public var endValue: Field<String> { Field("endValue") }
    /// `values`.
    public var values: Field<[String]> { Field("values") }
    /// `startValue`.
    public var startValue: Field<String> { Field("startValue") }
    /// `value`.
    public var value: Field<String> { Field("value") }
    /// `operator`.
    public var `operator`: Field<TeamSearchCriteriaOperator> { Field("operator") }
    /// `group`.
    public var group: Field<[TeamSearchCriteria]> { Field("group") }
    /// `dateFormat`.
    public var dateFormat: Field<String> { Field("dateFormat") }
    /// `fields`.
    public var fields: Field<[String]> { Field("fields") }
    /// `type`, required.
    public var type: Field<TeamSearchCriteriaType> { Field("type") }
}

/// A value of `operator` of ``TeamSearchCriteria``, open to those that are newer than this version.
public struct TeamSearchCriteriaOperator: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `AND`.
    public static var and: Self { "AND" }
    /// `OR`.
    public static var or: Self { "OR" }
    /// `NOT`.
    public static var not: Self { "NOT" }
}

/// A value of `type` of ``TeamSearchCriteria``, open to those that are newer than this version.
public struct TeamSearchCriteriaType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `EXACT`.
    public static var exact: Self { "EXACT" }
    /// `STARTS_WITH`.
    public static var startsWith: Self { "STARTS_WITH" }
}

/// The schema `TeamSearchRequest`.
public typealias TeamSearchRequest = Model<TeamSearchRequestFields>

/// The properties of ``TeamSearchRequest``.
public struct TeamSearchRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `sortOrder`.
    public var sortOrder: Field<TeamSearchRequestSortOrder> { Field("sortOrder") }
    /// `sortBy`.
    public var sortBy: Field<String> { Field("sortBy") }
    /// `pageSize`.
    public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`.
    public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `sort`.
    public var sort: Field<[SearchSort]> { Field("sort") }
    /// `query`, required.
    public var query: Field<[TeamSearchCriteria]> { Field("query") }
}

/// A value of `sortOrder` of ``TeamSearchRequest``, open to those that are newer than this version.
public struct TeamSearchRequestSortOrder: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ASC`.
    public static var asc: Self { "ASC" }
    /// `DESC`.
    public static var desc: Self { "DESC" }
    /// `SCORE`.
    public static var score: Self { "SCORE" }
}

/// The schema `TeamsSearchResponse`.
public typealias TeamsSearchResponse = Model<TeamsSearchResponseFields>

/// The properties of ``TeamsSearchResponse``.
public struct TeamsSearchResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `total`, required.
    public var total: Field<Int> { Field("total") }
    /// `pageCount`, required.
    public var pageCount: Field<Int> { Field("pageCount") }
    /// `pageSize`, required.
    public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`, required.
    public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `previousPage`.
    public var previousPage: Field<String> { Field("previousPage") }
    /// `currentPage`.
    public var currentPage: Field<String> { Field("currentPage") }
    /// `nextPage`.
    public var nextPage: Field<String> { Field("nextPage") }
    /// `types`, required.
    public var types: Field<[String]> { Field("types") }
    /// `results`, required.
    public var results: Field<[Team]> { Field("results") }
}

/// The schema `TextBotUserAgent`.
public typealias TextBotUserAgent = Model<TextBotUserAgentFields>

/// The properties of ``TextBotUserAgent``.
public struct TextBotUserAgentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    public var name: Field<TextBotUserAgentName> { Field("name") }
}

/// A value of `name` of ``TextBotUserAgent``, open to those that are newer than this version.
public struct TextBotUserAgentName: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Phone`.
    public static var phone: Self { "Phone" }
    /// `SMS`.
    public static var sms: Self { "SMS" }
    /// `GenesysWebWidget`.
    public static var genesysWebWidget: Self { "GenesysWebWidget" }
    /// `FacebookMessenger`.
    public static var facebookMessenger: Self { "FacebookMessenger" }
    /// `WeChat`.
    public static var weChat: Self { "WeChat" }
    /// `Whatsapp`.
    public static var whatsapp: Self { "Whatsapp" }
    /// `AppleBusinessChat`.
    public static var appleBusinessChat: Self { "AppleBusinessChat" }
    /// `Apple`.
    public static var apple: Self { "Apple" }
    /// `Telegram`.
    public static var telegram: Self { "Telegram" }
    /// `Slack`.
    public static var slack: Self { "Slack" }
    /// `Signal`.
    public static var signal: Self { "Signal" }
    /// `Line`.
    public static var line: Self { "Line" }
    /// `Discord`.
    public static var discord: Self { "Discord" }
    /// `TwitterDirectMessage`.
    public static var twitterDirectMessage: Self { "TwitterDirectMessage" }
    /// `Open`.
    public static var open: Self { "Open" }
    /// `Instagram`.
    public static var instagram: Self { "Instagram" }
    /// `Other`.
    public static var other: Self { "Other" }
    /// `Unknown`.
    public static var unknown: Self { "Unknown" }
}

/// The schema `Ticker`.
public typealias Ticker = Model<TickerFields>

/// The properties of ``Ticker``.
public struct TickerFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `symbol`, required.
    public var symbol: Field<String> { Field("symbol") }
    /// `exchange`, required.
    public var exchange: Field<String> { Field("exchange") }
}

/// The schema `TimeZoneEntityListing`.
public typealias TimeZoneEntityListing = Model<TimeZoneEntityListingFields>

/// The properties of ``TimeZoneEntityListing``.
public struct TimeZoneEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[RegionTimeZone]> { Field("entities") }
    /// `pageSize`.
    public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`.
    public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `total`.
    public var total: Field<Int> { Field("total") }
    /// `lastUri`.
    public var lastUri: Field<String> { Field("lastUri") }
    /// `firstUri`.
    public var firstUri: Field<String> { Field("firstUri") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
    /// `nextUri`.
    public var nextUri: Field<String> { Field("nextUri") }
    /// `previousUri`.
    public var previousUri: Field<String> { Field("previousUri") }
    /// `pageCount`.
    public var pageCount: Field<Int> { Field("pageCount") }
}

/// The schema `TokenInfo`.
public typealias TokenInfo = Model<TokenInfoFields>

/// The properties of ``TokenInfo``.
public struct TokenInfoFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `organization`, set by the platform.
    public var organization: Field<NamedEntity> { Field("organization") }
    /// `homeOrganization`, set by the platform.
    public var homeOrganization: Field<NamedEntity> { Field("homeOrganization") }
    /// `authorizedScope`, set by the platform.
    public var authorizedScope: Field<[String]> { Field("authorizedScope") }
    /// `clonedUser`, set by the platform.
    public var clonedUser: Field<TokenInfoClonedUser> { Field("clonedUser") }
    /// `dateTokenIdles`, set by the platform.
    public var dateTokenIdles: Field<Instant> { Field("dateTokenIdles") }
    /// `OAuthClient`.
    public var oAuthClient: Field<OrgOAuthClient> { Field("OAuthClient") }
}

/// The schema `TokenInfoClonedUser`.
public typealias TokenInfoClonedUser = Model<TokenInfoClonedUserFields>

/// The properties of ``TokenInfoClonedUser``.
public struct TokenInfoClonedUserFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `organization`, set by the platform.
    public var organization: Field<Entity> { Field("organization") }
}

/// The schema `TopicDuration`.
public typealias TopicDuration = Model<TopicDurationFields>

/// The properties of ``TopicDuration``.
public struct TopicDurationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `totalMilliseconds`, set by the platform.
    public var totalMilliseconds: Field<Int> { Field("totalMilliseconds") }
}

/// The schema `TopicOffset`.
public typealias TopicOffset = Model<TopicOffsetFields>

/// The properties of ``TopicOffset``.
public struct TopicOffsetFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `wordCount`, set by the platform.
    public var wordCount: Field<Int> { Field("wordCount") }
    /// `characterCount`, set by the platform.
    public var characterCount: Field<Int> { Field("characterCount") }
}

/// The schema `TranscriptSearchCriteria`.
public typealias TranscriptSearchCriteria = Model<TranscriptSearchCriteriaFields>

/// The properties of ``TranscriptSearchCriteria``.
public struct TranscriptSearchCriteriaFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `endValue`.
    public var endValue: Field<String> { Field("endValue") }
    /// `values`.
    public var values: Field<[String]> { Field("values") }
    /// `startValue`.
    public var startValue: Field<String> { Field("startValue") }
    /// `value`.
    public var value: Field<String> { Field("value") }
    /// `operator`.
    public var `operator`: Field<TranscriptSearchCriteriaOperator> { Field("operator") }
    /// `group`.
    public var group: Field<[TranscriptSearchCriteria]> { Field("group") }
    /// `dateFormat`.
    public var dateFormat: Field<String> { Field("dateFormat") }
    /// `type`.
    public var type: Field<TranscriptSearchCriteriaType> { Field("type") }
    /// `fields`.
    public var fields: Field<[String]> { Field("fields") }
}

/// A value of `operator` of ``TranscriptSearchCriteria``, open to those that are newer than this version.
public struct TranscriptSearchCriteriaOperator: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `AND`.
    public static var and: Self { "AND" }
    /// `OR`.
    public static var or: Self { "OR" }
    /// `NOT`.
    public static var not: Self { "NOT" }
}

/// A value of `type` of ``TranscriptSearchCriteria``, open to those that are newer than this version.
public struct TranscriptSearchCriteriaType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `EXACT`.
    public static var exact: Self { "EXACT" }
    /// `EXACT_PHRASE`.
    public static var exactPhrase: Self { "EXACT_PHRASE" }
    /// `PHRASE`.
    public static var phrase: Self { "PHRASE" }
    /// `DATE_RANGE`.
    public static var dateRange: Self { "DATE_RANGE" }
    /// `RANGE`.
    public static var range: Self { "RANGE" }
    /// `GREATER_THAN`.
    public static var greaterThan: Self { "GREATER_THAN" }
    /// `LESS_THAN`.
    public static var lessThan: Self { "LESS_THAN" }
    /// `REQUIRED_FIELDS`.
    public static var requiredFields: Self { "REQUIRED_FIELDS" }
}

/// The schema `TranscriptSearchRequest`.
public typealias TranscriptSearchRequest = Model<TranscriptSearchRequestFields>

/// The properties of ``TranscriptSearchRequest``.
public struct TranscriptSearchRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `sortOrder`.
    public var sortOrder: Field<TranscriptSearchRequestSortOrder> { Field("sortOrder") }
    /// `sortBy`.
    public var sortBy: Field<String> { Field("sortBy") }
    /// `pageSize`.
    public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`.
    public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `sort`.
    public var sort: Field<[SearchSort]> { Field("sort") }
    /// `returnFields`.
    public var returnFields: Field<[String]> { Field("returnFields") }
    /// `types`, required.
    public var types: Field<[String]> { Field("types") }
    /// `query`.
    public var query: Field<[TranscriptSearchCriteria]> { Field("query") }
}

/// A value of `sortOrder` of ``TranscriptSearchRequest``, open to those that are newer than this version.
public struct TranscriptSearchRequestSortOrder: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ASC`.
    public static var asc: Self { "ASC" }
    /// `DESC`.
    public static var desc: Self { "DESC" }
    /// `SCORE`.
    public static var score: Self { "SCORE" }
}

/// The schema `TranscriptTopic`.
public typealias TranscriptTopic = Model<TranscriptTopicFields>

/// The properties of ``TranscriptTopic``.
public struct TranscriptTopicFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`, set by the platform.
    public var name: Field<String> { Field("name") }
    /// `topicPhrase`, set by the platform.
    public var topicPhrase: Field<String> { Field("topicPhrase") }
    /// `transcriptPhrase`, set by the platform.
    public var transcriptPhrase: Field<String> { Field("transcriptPhrase") }
    /// `confidence`, set by the platform.
    public var confidence: Field<Int> { Field("confidence") }
    /// `startTimeMilliseconds`, set by the platform.
    public var startTimeMilliseconds: Field<Int> { Field("startTimeMilliseconds") }
    /// `duration`.
    public var duration: Field<TopicDuration> { Field("duration") }
    /// `offset`, set by the platform.
    public var offset: Field<TopicOffset> { Field("offset") }
    /// `recordingLocation`, set by the platform.
    public var recordingLocation: Field<Int> { Field("recordingLocation") }
}

/// The schema `TranscriptionConfig`.
public typealias TranscriptionConfig = Model<TranscriptionConfigFields>

/// The properties of ``TranscriptionConfig``.
public struct TranscriptionConfigFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `vendorName`, required.
    public var vendorName: Field<TranscriptionConfigVendorName> { Field("vendorName") }
}

/// A value of `vendorName` of ``TranscriptionConfig``, open to those that are newer than this version.
public struct TranscriptionConfigVendorName: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `GoogleDialogflow`.
    public static var googleDialogflow: Self { "GoogleDialogflow" }
    /// `Unknown`.
    public static var unknown: Self { "Unknown" }
    /// `Genesys`.
    public static var genesys: Self { "Genesys" }
}

/// The schema `TransferDestination`.
public typealias TransferDestination = Model<TransferDestinationFields>

/// The properties of ``TransferDestination``.
public struct TransferDestinationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `userId`.
    public var userId: Field<String> { Field("userId") }
    /// `address`.
    public var address: Field<String> { Field("address") }
}

/// The schema `TransferInitiator`.
public typealias TransferInitiator = Model<TransferInitiatorFields>

/// The properties of ``TransferInitiator``.
public struct TransferInitiatorFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `userId`.
    public var userId: Field<String> { Field("userId") }
}

/// The schema `TransferResponse`.
public typealias TransferResponse = Model<TransferResponseFields>

/// The properties of ``TransferResponse``.
public struct TransferResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `state`.
    public var state: Field<TransferResponseState> { Field("state") }
    /// `dateIssued`.
    public var dateIssued: Field<Instant> { Field("dateIssued") }
    /// `initiator`.
    public var initiator: Field<TransferInitiator> { Field("initiator") }
    /// `modifiedBy`.
    public var modifiedBy: Field<TransferResponseModifiedBy> { Field("modifiedBy") }
    /// `destination`.
    public var destination: Field<TransferDestination> { Field("destination") }
    /// `transferType`.
    public var transferType: Field<TransferResponseTransferType> { Field("transferType") }
}

/// A value of `state` of ``TransferResponse``, open to those that are newer than this version.
public struct TransferResponseState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Pending`.
    public static var pending: Self { "Pending" }
    /// `Active`.
    public static var active: Self { "Active" }
    /// `Complete`.
    public static var complete: Self { "Complete" }
    /// `Canceled`.
    public static var canceled: Self { "Canceled" }
    /// `Failed`.
    public static var failed: Self { "Failed" }
    /// `Timeout`.
    public static var timeout: Self { "Timeout" }
    /// `Unknown`.
    public static var unknown: Self { "Unknown" }
}

/// A value of `transferType` of ``TransferResponse``, open to those that are newer than this version.
public struct TransferResponseTransferType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Attended`.
    public static var attended: Self { "Attended" }
    /// `Unattended`.
    public static var unattended: Self { "Unattended" }
}

/// The schema `TransferResponseModifiedBy`.
public typealias TransferResponseModifiedBy = Model<TransferResponseModifiedByFields>

/// The properties of ``TransferResponseModifiedBy``.
public struct TransferResponseModifiedByFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `TrunkBase`.
public typealias TrunkBase = Model<TrunkBaseFields>

/// The properties of ``TrunkBase``.
public struct TrunkBaseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`, required.
    public var name: Field<String> { Field("name") }
    /// `division`.
    public var division: Field<Division> { Field("division") }
    /// `description`.
    public var description: Field<String> { Field("description") }
    /// `version`.
    public var version: Field<Int> { Field("version") }
    /// `dateCreated`, set by the platform.
    public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`, set by the platform.
    public var dateModified: Field<Instant> { Field("dateModified") }
    /// `modifiedBy`, set by the platform.
    public var modifiedBy: Field<String> { Field("modifiedBy") }
    /// `createdBy`, set by the platform.
    public var createdBy: Field<String> { Field("createdBy") }
    /// `state`, set by the platform.
    public var state: Field<TrunkBaseState> { Field("state") }
    /// `modifiedByApp`, set by the platform.
    public var modifiedByApp: Field<String> { Field("modifiedByApp") }
    /// `createdByApp`, set by the platform.
    public var createdByApp: Field<String> { Field("createdByApp") }
    /// `trunkMetabase`, required.
    public var trunkMetabase: Field<DomainEntityRef> { Field("trunkMetabase") }
    /// `properties`.
    public var properties: Field<JSON> { Field("properties") }
    /// `trunkType`, required.
    public var trunkType: Field<TrunkBaseTrunkType> { Field("trunkType") }
    /// `managed`.
    public var managed: Field<Bool> { Field("managed") }
    /// `site`.
    public var site: Field<DomainEntityRef> { Field("site") }
    /// `inboundSite`.
    public var inboundSite: Field<DomainEntityRef> { Field("inboundSite") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `state` of ``TrunkBase``, open to those that are newer than this version.
public struct TrunkBaseState: OpenEnum {
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

/// A value of `trunkType` of ``TrunkBase``, open to those that are newer than this version.
public struct TrunkBaseTrunkType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `EXTERNAL`.
    public static var external: Self { "EXTERNAL" }
    /// `PHONE`.
    public static var phone: Self { "PHONE" }
    /// `EDGE`.
    public static var edge: Self { "EDGE" }
}

/// The schema `TrunkBaseAssignment`.
public typealias TrunkBaseAssignment = Model<TrunkBaseAssignmentFields>

/// The properties of ``TrunkBaseAssignment``.
public struct TrunkBaseAssignmentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `family`.
    public var family: Field<Int> { Field("family") }
    /// `trunkBase`.
    public var trunkBase: Field<TrunkBase> { Field("trunkBase") }
}

/// The schema `TrusteeAuthorization`.
public typealias TrusteeAuthorization = Model<TrusteeAuthorizationFields>

/// The properties of ``TrusteeAuthorization``.
public struct TrusteeAuthorizationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `permissions`, set by the platform.
    public var permissions: Field<[String]> { Field("permissions") }
}

/// The schema `Trustor`.
public typealias Trustor = Model<TrustorFields>

/// The properties of ``Trustor``.
public struct TrustorFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `enabled`, required.
    public var enabled: Field<Bool> { Field("enabled") }
    /// `dateCreated`, set by the platform.
    public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `createdBy`, set by the platform.
    public var createdBy: Field<OrgUser> { Field("createdBy") }
    /// `organization`, set by the platform.
    public var organization: Field<Organization> { Field("organization") }
    /// `authorization`, set by the platform.
    public var authorization: Field<TrusteeAuthorization> { Field("authorization") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `TrustorEntityListing`.
public typealias TrustorEntityListing = Model<TrustorEntityListingFields>

/// The properties of ``TrustorEntityListing``.
public struct TrustorEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[Trustor]> { Field("entities") }
    /// `pageSize`.
    public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`.
    public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `total`.
    public var total: Field<Int> { Field("total") }
    /// `lastUri`.
    public var lastUri: Field<String> { Field("lastUri") }
    /// `firstUri`.
    public var firstUri: Field<String> { Field("firstUri") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
    /// `nextUri`.
    public var nextUri: Field<String> { Field("nextUri") }
    /// `previousUri`.
    public var previousUri: Field<String> { Field("previousUri") }
    /// `pageCount`.
    public var pageCount: Field<Int> { Field("pageCount") }
}

/// The schema `TwitterId`.
public typealias TwitterId = Model<TwitterIdFields>

/// The properties of ``TwitterId``.
public struct TwitterIdFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `screenName`.
    public var screenName: Field<String> { Field("screenName") }
    /// `verified`, set by the platform.
    public var verified: Field<Bool> { Field("verified") }
    /// `profileUrl`, set by the platform.
    public var profileUrl: Field<String> { Field("profileUrl") }
}

/// The schema `TypingSetting`.
public typealias TypingSetting = Model<TypingSettingFields>

/// The properties of ``TypingSetting``.
public struct TypingSettingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `on`.
    public var on: Field<SettingDirection> { Field("on") }
}
