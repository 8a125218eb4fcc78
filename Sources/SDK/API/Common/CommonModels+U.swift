// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient

/// The schema `UnprocessedSegmentAssignments`.
public typealias UnprocessedSegmentAssignments = Model<UnprocessedSegmentAssignmentsFields>

/// The properties of ``UnprocessedSegmentAssignments``.
public struct UnprocessedSegmentAssignmentsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `assign`.
    public var assign: Field<SegmentAssignments> { Field("assign") }
    /// `unassign`.
    public var unassign: Field<SegmentUnassignments> { Field("unassign") }
    /// `count`, required.
    public var count: Field<Int> { Field("count") }
}

/// The schema `UpdateAgenticVirtualAgent`.
public typealias UpdateAgenticVirtualAgent = Model<UpdateAgenticVirtualAgentFields>

/// The properties of ``UpdateAgenticVirtualAgent``.
public struct UpdateAgenticVirtualAgentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    public var name: Field<String> { Field("name") }
    /// `imageUri`.
    public var imageUri: Field<String> { Field("imageUri") }
}

/// The schema `UpdateSegmentAssignmentRequest`.
public typealias UpdateSegmentAssignmentRequest = Model<UpdateSegmentAssignmentRequestFields>

/// The properties of ``UpdateSegmentAssignmentRequest``.
public struct UpdateSegmentAssignmentRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `assign`.
    public var assign: Field<SegmentAssignments> { Field("assign") }
    /// `unassign`.
    public var unassign: Field<SegmentUnassignments> { Field("unassign") }
}

/// The schema `UpdateSegmentAssignmentResponse`.
public typealias UpdateSegmentAssignmentResponse = Model<UpdateSegmentAssignmentResponseFields>

/// The properties of ``UpdateSegmentAssignmentResponse``.
public struct UpdateSegmentAssignmentResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `unprocessedItems`, required.
    public var unprocessedItems: Field<UnprocessedSegmentAssignments> { Field("unprocessedItems") }
}

/// The schema `UploadUrlRequest`.
public typealias UploadUrlRequest = Model<UploadUrlRequestFields>

/// The properties of ``UploadUrlRequest``.
public struct UploadUrlRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `fileName`.
    public var fileName: Field<String> { Field("fileName") }
    /// `contentMd5`.
    public var contentMd5: Field<String> { Field("contentMd5") }
    /// `signedUrlTimeoutSeconds`.
    public var signedUrlTimeoutSeconds: Field<Int> { Field("signedUrlTimeoutSeconds") }
    /// `contentType`.
    public var contentType: Field<String> { Field("contentType") }
    /// `serverSideEncryption`.
    public var serverSideEncryption: Field<UploadUrlRequestServerSideEncryption> { Field("serverSideEncryption") }
}

/// A value of `serverSideEncryption` of ``UploadUrlRequest``, open to those that are newer than this version.
public struct UploadUrlRequestServerSideEncryption: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `AES256`.
    public static var aes256: Self { "AES256" }
}

/// The schema `UploadUrlResponse`.
public typealias UploadUrlResponse = Model<UploadUrlResponseFields>

/// The properties of ``UploadUrlResponse``.
public struct UploadUrlResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `url`, set by the platform.
    public var url: Field<String> { Field("url") }
    /// `uploadKey`, set by the platform.
    public var uploadKey: Field<String> { Field("uploadKey") }
    /// `headers`, set by the platform.
    public var headers: Field<[String: String]> { Field("headers") }
}

/// The schema `UrlResponse`.
public typealias UrlResponse = Model<UrlResponseFields>

/// The properties of ``UrlResponse``.
public struct UrlResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `url`.
    public var url: Field<String> { Field("url") }
}

/// The schema `UsageExecutionResult`.
public typealias UsageExecutionResult = Model<UsageExecutionResultFields>

/// The properties of ``UsageExecutionResult``.
public struct UsageExecutionResultFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `executionId`.
    public var executionId: Field<String> { Field("executionId") }
    /// `resultsUri`.
    public var resultsUri: Field<String> { Field("resultsUri") }
}

/// The schema `User`.
public typealias User = Model<UserFields>

/// The properties of ``User``.
public struct UserFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `division`.
    public var division: Field<Division> { Field("division") }
    /// `chat`.
    public var chat: Field<Chat> { Field("chat") }
    /// `department`.
    public var department: Field<String> { Field("department") }
    /// `email`.
    public var email: Field<String> { Field("email") }
    /// `primaryContactInfo`, set by the platform.
    public var primaryContactInfo: Field<[Contact]> { Field("primaryContactInfo") }
    /// `addresses`.
    public var addresses: Field<[Contact]> { Field("addresses") }
    /// `state`, set by the platform.
    public var state: Field<UserStateValue> { Field("state") }
    /// `title`.
    public var title: Field<String> { Field("title") }
    /// `username`.
    public var username: Field<String> { Field("username") }
    /// `manager`.
    public var manager: Field<User> { Field("manager") }
    /// `images`.
    public var images: Field<[Image]> { Field("images") }
    /// `version`, required.
    public var version: Field<Int> { Field("version") }
    /// `certifications`.
    public var certifications: Field<[String]> { Field("certifications") }
    /// `biography`.
    public var biography: Field<Biography> { Field("biography") }
    /// `employerInfo`.
    public var employerInfo: Field<EmployerInfo> { Field("employerInfo") }
    /// `preferredName`.
    public var preferredName: Field<String> { Field("preferredName") }
    /// `routingStatus`, set by the platform.
    public var routingStatus: Field<RoutingStatus> { Field("routingStatus") }
    /// `presence`, set by the platform.
    public var presence: Field<UserPresence> { Field("presence") }
    /// `integrationPresence`, set by the platform.
    public var integrationPresence: Field<UserPresence> { Field("integrationPresence") }
    /// `conversationSummary`, set by the platform.
    public var conversationSummary: Field<UserConversationSummary> { Field("conversationSummary") }
    /// `outOfOffice`, set by the platform.
    public var outOfOffice: Field<OutOfOffice> { Field("outOfOffice") }
    /// `geolocation`, set by the platform.
    public var geolocation: Field<Geolocation> { Field("geolocation") }
    /// `station`, set by the platform.
    public var station: Field<UserStations> { Field("station") }
    /// `authorization`, set by the platform.
    public var authorization: Field<UserAuthorization> { Field("authorization") }
    /// `profileSkills`, set by the platform.
    public var profileSkills: Field<[String]> { Field("profileSkills") }
    /// `locations`, set by the platform.
    public var locations: Field<[Location]> { Field("locations") }
    /// `groups`, set by the platform.
    public var groups: Field<[Group]> { Field("groups") }
    /// `team`, set by the platform.
    public var team: Field<Team> { Field("team") }
    /// `workPlanBidRanks`, set by the platform.
    public var workPlanBidRanks: Field<WorkPlanBidRanks> { Field("workPlanBidRanks") }
    /// `skills`, set by the platform.
    public var skills: Field<[UserRoutingSkill]> { Field("skills") }
    /// `languages`, set by the platform.
    public var languages: Field<[UserRoutingLanguage]> { Field("languages") }
    /// `acdAutoAnswer`.
    public var acdAutoAnswer: Field<Bool> { Field("acdAutoAnswer") }
    /// `languagePreference`, set by the platform.
    public var languagePreference: Field<String> { Field("languagePreference") }
    /// `lastTokenIssued`.
    public var lastTokenIssued: Field<OAuthLastTokenIssued> { Field("lastTokenIssued") }
    /// `dateLastLogin`, set by the platform.
    public var dateLastLogin: Field<Instant> { Field("dateLastLogin") }
    /// `dateWelcomeSent`, set by the platform.
    public var dateWelcomeSent: Field<Instant> { Field("dateWelcomeSent") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `state` of ``User``, open to those that are newer than this version.
public struct UserStateValue: OpenEnum {
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

/// The schema `UserActivityData`.
public typealias UserActivityData = Model<UserActivityDataFields>

/// The properties of ``UserActivityData``.
public struct UserActivityDataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `group`.
    public var group: Field<[String: String]> { Field("group") }
    /// `data`.
    public var data: Field<[UserActivityMetricValue]> { Field("data") }
    /// `truncated`.
    public var truncated: Field<Bool> { Field("truncated") }
    /// `entities`.
    public var entities: Field<[UserActivityEntityData]> { Field("entities") }
}

/// The schema `UserActivityEntityData`.
public typealias UserActivityEntityData = Model<UserActivityEntityDataFields>

/// The properties of ``UserActivityEntityData``.
public struct UserActivityEntityDataFields: FieldSet {
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

/// The schema `UserActivityMetricValue`.
public typealias UserActivityMetricValue = Model<UserActivityMetricValueFields>

/// The properties of ``UserActivityMetricValue``.
public struct UserActivityMetricValueFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `metric`.
    public var metric: Field<UserActivityMetricValueMetric> { Field("metric") }
    /// `qualifier`.
    public var qualifier: Field<String> { Field("qualifier") }
    /// `entityIds`.
    public var entityIds: Field<[String]> { Field("entityIds") }
    /// `count`.
    public var count: Field<Int> { Field("count") }
}

/// A value of `metric` of ``UserActivityMetricValue``, open to those that are newer than this version.
public struct UserActivityMetricValueMetric: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `oActiveQueues`.
    public static var oActiveQueues: Self { "oActiveQueues" }
    /// `oMemberQueues`.
    public static var oMemberQueues: Self { "oMemberQueues" }
}

/// The schema `UserActivityQuery`.
public typealias UserActivityQuery = Model<UserActivityQueryFields>

/// The properties of ``UserActivityQuery``.
public struct UserActivityQueryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `metrics`, required.
    public var metrics: Field<[UserActivityQueryMetric]> { Field("metrics") }
    /// `groupBy`, required.
    public var groupBy: Field<[UserActivityQueryGroupBy]> { Field("groupBy") }
    /// `filter`.
    public var filter: Field<UserActivityQueryFilter> { Field("filter") }
    /// `order`.
    public var order: Field<UserActivityQueryOrder> { Field("order") }
}

/// A value of `groupBy` of ``UserActivityQuery``, open to those that are newer than this version.
public struct UserActivityQueryGroupBy: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `userId`.
    public static var userId: Self { "userId" }
}

/// A value of `order` of ``UserActivityQuery``, open to those that are newer than this version.
public struct UserActivityQueryOrder: OpenEnum {
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

/// The schema `UserActivityQueryClause`.
public typealias UserActivityQueryClause = Model<UserActivityQueryClauseFields>

/// The properties of ``UserActivityQueryClause``.
public struct UserActivityQueryClauseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    public var type: Field<UserActivityQueryClauseType> { Field("type") }
    /// `predicates`, required.
    public var predicates: Field<[UserActivityQueryPredicate]> { Field("predicates") }
}

/// A value of `type` of ``UserActivityQueryClause``, open to those that are newer than this version.
public struct UserActivityQueryClauseType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `and`.
    public static var and: Self { "and" }
    /// `or`.
    public static var or: Self { "or" }
}

/// The schema `UserActivityQueryFilter`.
public typealias UserActivityQueryFilter = Model<UserActivityQueryFilterFields>

/// The properties of ``UserActivityQueryFilter``.
public struct UserActivityQueryFilterFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    public var type: Field<UserActivityQueryFilterType> { Field("type") }
    /// `clauses`.
    public var clauses: Field<[UserActivityQueryClause]> { Field("clauses") }
    /// `predicates`.
    public var predicates: Field<[UserActivityQueryPredicate]> { Field("predicates") }
}

/// A value of `type` of ``UserActivityQueryFilter``, open to those that are newer than this version.
public struct UserActivityQueryFilterType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `and`.
    public static var and: Self { "and" }
    /// `or`.
    public static var or: Self { "or" }
}

/// The schema `UserActivityQueryMetric`.
public typealias UserActivityQueryMetric = Model<UserActivityQueryMetricFields>

/// The properties of ``UserActivityQueryMetric``.
public struct UserActivityQueryMetricFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `metric`, required.
    public var metric: Field<UserActivityQueryMetricMetric> { Field("metric") }
    /// `details`.
    public var details: Field<Bool> { Field("details") }
}

/// A value of `metric` of ``UserActivityQueryMetric``, open to those that are newer than this version.
public struct UserActivityQueryMetricMetric: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `oActiveQueues`.
    public static var oActiveQueues: Self { "oActiveQueues" }
    /// `oMemberQueues`.
    public static var oMemberQueues: Self { "oMemberQueues" }
}

/// The schema `UserActivityQueryPredicate`.
public typealias UserActivityQueryPredicate = Model<UserActivityQueryPredicateFields>

/// The properties of ``UserActivityQueryPredicate``.
public struct UserActivityQueryPredicateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    public var type: Field<UserActivityQueryPredicateType> { Field("type") }
    /// `dimension`.
    public var dimension: Field<UserActivityQueryPredicateDimension> { Field("dimension") }
    /// `operator`.
    public var `operator`: Field<UserActivityQueryPredicateOperator> { Field("operator") }
    /// `value`.
    public var value: Field<String> { Field("value") }
}

/// A value of `type` of ``UserActivityQueryPredicate``, open to those that are newer than this version.
public struct UserActivityQueryPredicateType: OpenEnum {
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

/// A value of `dimension` of ``UserActivityQueryPredicate``, open to those that are newer than this version.
public struct UserActivityQueryPredicateDimension: OpenEnum {
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

/// A value of `operator` of ``UserActivityQueryPredicate``, open to those that are newer than this version.
public struct UserActivityQueryPredicateOperator: OpenEnum {
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

/// The schema `UserActivityResponse`.
public typealias UserActivityResponse = Model<UserActivityResponseFields>

/// The properties of ``UserActivityResponse``.
public struct UserActivityResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `results`.
    public var results: Field<[UserActivityData]> { Field("results") }
    /// `entityIdDimension`.
    public var entityIdDimension: Field<UserActivityResponseEntityIdDimension> { Field("entityIdDimension") }
}

/// A value of `entityIdDimension` of ``UserActivityResponse``, open to those that are newer than this version.
public struct UserActivityResponseEntityIdDimension: OpenEnum {
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

/// The schema `UserAggregateDataContainer`.
public typealias UserAggregateDataContainer = Model<UserAggregateDataContainerFields>

/// The properties of ``UserAggregateDataContainer``.
public struct UserAggregateDataContainerFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `group`.
    public var group: Field<[String: String]> { Field("group") }
    /// `data`.
    public var data: Field<[StatisticalResponse]> { Field("data") }
}

/// The schema `UserAggregateQueryClause`.
public typealias UserAggregateQueryClause = Model<UserAggregateQueryClauseFields>

/// The properties of ``UserAggregateQueryClause``.
public struct UserAggregateQueryClauseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    public var type: Field<UserAggregateQueryClauseType> { Field("type") }
    /// `predicates`, required.
    public var predicates: Field<[UserAggregateQueryPredicate]> { Field("predicates") }
}

/// A value of `type` of ``UserAggregateQueryClause``, open to those that are newer than this version.
public struct UserAggregateQueryClauseType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `and`.
    public static var and: Self { "and" }
    /// `or`.
    public static var or: Self { "or" }
}

/// The schema `UserAggregateQueryFilter`.
public typealias UserAggregateQueryFilter = Model<UserAggregateQueryFilterFields>

/// The properties of ``UserAggregateQueryFilter``.
public struct UserAggregateQueryFilterFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    public var type: Field<UserAggregateQueryFilterType> { Field("type") }
    /// `clauses`.
    public var clauses: Field<[UserAggregateQueryClause]> { Field("clauses") }
    /// `predicates`.
    public var predicates: Field<[UserAggregateQueryPredicate]> { Field("predicates") }
}

/// A value of `type` of ``UserAggregateQueryFilter``, open to those that are newer than this version.
public struct UserAggregateQueryFilterType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `and`.
    public static var and: Self { "and" }
    /// `or`.
    public static var or: Self { "or" }
}

/// The schema `UserAggregateQueryPredicate`.
public typealias UserAggregateQueryPredicate = Model<UserAggregateQueryPredicateFields>

/// The properties of ``UserAggregateQueryPredicate``.
public struct UserAggregateQueryPredicateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    public var type: Field<UserAggregateQueryPredicateType> { Field("type") }
    /// `dimension`.
    public var dimension: Field<UserAggregateQueryPredicateDimension> { Field("dimension") }
    /// `operator`.
    public var `operator`: Field<UserAggregateQueryPredicateOperator> { Field("operator") }
    /// `value`.
    public var value: Field<String> { Field("value") }
    /// `range`.
    public var range: Field<NumericRange> { Field("range") }
}

/// A value of `type` of ``UserAggregateQueryPredicate``, open to those that are newer than this version.
public struct UserAggregateQueryPredicateType: OpenEnum {
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

/// A value of `dimension` of ``UserAggregateQueryPredicate``, open to those that are newer than this version.
public struct UserAggregateQueryPredicateDimension: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `userId`.
    public static var userId: Self { "userId" }
}

/// A value of `operator` of ``UserAggregateQueryPredicate``, open to those that are newer than this version.
public struct UserAggregateQueryPredicateOperator: OpenEnum {
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

/// The schema `UserAggregateQueryResponse`.
public typealias UserAggregateQueryResponse = Model<UserAggregateQueryResponseFields>

/// The properties of ``UserAggregateQueryResponse``.
public struct UserAggregateQueryResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `systemToOrganizationMappings`.
    public var systemToOrganizationMappings: Field<[String: [String]]> { Field("systemToOrganizationMappings") }
    /// `results`.
    public var results: Field<[UserAggregateDataContainer]> { Field("results") }
}

/// The schema `UserAggregationQuery`.
public typealias UserAggregationQuery = Model<UserAggregationQueryFields>

/// The properties of ``UserAggregationQuery``.
public struct UserAggregationQueryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `interval`, required, an interval: two dates of ISO 8601 with `/` between them.
    public var interval: Field<String> { Field("interval") }
    /// `granularity`.
    public var granularity: Field<String> { Field("granularity") }
    /// `timeZone`.
    public var timeZone: Field<String> { Field("timeZone") }
    /// `groupBy`.
    public var groupBy: Field<[UserAggregationQueryGroupBy]> { Field("groupBy") }
    /// `filter`.
    public var filter: Field<UserAggregateQueryFilter> { Field("filter") }
    /// `metrics`, required.
    public var metrics: Field<[UserAggregationQueryMetrics]> { Field("metrics") }
    /// `flattenMultivaluedDimensions`.
    public var flattenMultivaluedDimensions: Field<Bool> { Field("flattenMultivaluedDimensions") }
    /// `views`.
    public var views: Field<[UserAggregationView]> { Field("views") }
    /// `alternateTimeDimension`.
    public var alternateTimeDimension: Field<UserAggregationQueryAlternateTimeDimension> { Field("alternateTimeDimension") }
}

/// A value of `groupBy` of ``UserAggregationQuery``, open to those that are newer than this version.
public struct UserAggregationQueryGroupBy: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `userId`.
    public static var userId: Self { "userId" }
}

/// A value of `metrics` of ``UserAggregationQuery``, open to those that are newer than this version.
public struct UserAggregationQueryMetrics: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `tAgentRoutingStatus`.
    public static var tAgentRoutingStatus: Self { "tAgentRoutingStatus" }
    /// `tOrganizationPresence`.
    public static var tOrganizationPresence: Self { "tOrganizationPresence" }
    /// `tSystemPresence`.
    public static var tSystemPresence: Self { "tSystemPresence" }
}

/// A value of `alternateTimeDimension` of ``UserAggregationQuery``, open to those that are newer than this version.
public struct UserAggregationQueryAlternateTimeDimension: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `eventTime`.
    public static var eventTime: Self { "eventTime" }
}

/// The schema `UserAggregationView`.
public typealias UserAggregationView = Model<UserAggregationViewFields>

/// The properties of ``UserAggregationView``.
public struct UserAggregationViewFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `target`, required.
    public var target: Field<UserAggregationViewTarget> { Field("target") }
    /// `name`, required.
    public var name: Field<String> { Field("name") }
    /// `function`, required.
    public var function: Field<UserAggregationViewFunction> { Field("function") }
    /// `range`.
    public var range: Field<AggregationRange> { Field("range") }
}

/// A value of `target` of ``UserAggregationView``, open to those that are newer than this version.
public struct UserAggregationViewTarget: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `tAgentRoutingStatus`.
    public static var tAgentRoutingStatus: Self { "tAgentRoutingStatus" }
    /// `tOrganizationPresence`.
    public static var tOrganizationPresence: Self { "tOrganizationPresence" }
    /// `tSystemPresence`.
    public static var tSystemPresence: Self { "tSystemPresence" }
}

/// A value of `function` of ``UserAggregationView``, open to those that are newer than this version.
public struct UserAggregationViewFunction: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `rangeBound`.
    public static var rangeBound: Self { "rangeBound" }
}

/// The schema `UserAsyncAggregateQueryResponse`.
public typealias UserAsyncAggregateQueryResponse = Model<UserAsyncAggregateQueryResponseFields>

/// The properties of ``UserAsyncAggregateQueryResponse``.
public struct UserAsyncAggregateQueryResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `systemToOrganizationMappings`.
    public var systemToOrganizationMappings: Field<[String: [String]]> { Field("systemToOrganizationMappings") }
    /// `results`.
    public var results: Field<[UserAggregateDataContainer]> { Field("results") }
    /// `cursor`.
    public var cursor: Field<String> { Field("cursor") }
}

/// The schema `UserAsyncAggregationQuery`.
public typealias UserAsyncAggregationQuery = Model<UserAsyncAggregationQueryFields>

/// The properties of ``UserAsyncAggregationQuery``.
public struct UserAsyncAggregationQueryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `interval`, required, an interval: two dates of ISO 8601 with `/` between them.
    public var interval: Field<String> { Field("interval") }
    /// `granularity`.
    public var granularity: Field<String> { Field("granularity") }
    /// `timeZone`.
    public var timeZone: Field<String> { Field("timeZone") }
    /// `groupBy`.
    public var groupBy: Field<[UserAsyncAggregationQueryGroupBy]> { Field("groupBy") }
    /// `filter`.
    public var filter: Field<UserAggregateQueryFilter> { Field("filter") }
    /// `metrics`, required.
    public var metrics: Field<[UserAsyncAggregationQueryMetrics]> { Field("metrics") }
    /// `flattenMultivaluedDimensions`.
    public var flattenMultivaluedDimensions: Field<Bool> { Field("flattenMultivaluedDimensions") }
    /// `views`.
    public var views: Field<[UserAggregationView]> { Field("views") }
    /// `alternateTimeDimension`.
    public var alternateTimeDimension: Field<UserAsyncAggregationQueryAlternateTimeDimension> { Field("alternateTimeDimension") }
    /// `pageSize`.
    public var pageSize: Field<Int> { Field("pageSize") }
}

/// A value of `groupBy` of ``UserAsyncAggregationQuery``, open to those that are newer than this version.
public struct UserAsyncAggregationQueryGroupBy: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `userId`.
    public static var userId: Self { "userId" }
}

/// A value of `metrics` of ``UserAsyncAggregationQuery``, open to those that are newer than this version.
public struct UserAsyncAggregationQueryMetrics: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `tAgentRoutingStatus`.
    public static var tAgentRoutingStatus: Self { "tAgentRoutingStatus" }
    /// `tOrganizationPresence`.
    public static var tOrganizationPresence: Self { "tOrganizationPresence" }
    /// `tSystemPresence`.
    public static var tSystemPresence: Self { "tSystemPresence" }
}

/// A value of `alternateTimeDimension` of ``UserAsyncAggregationQuery``, open to those that are newer than this
/// version.
public struct UserAsyncAggregationQueryAlternateTimeDimension: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `eventTime`.
    public static var eventTime: Self { "eventTime" }
}

/// The schema `UserAuthorization`.
public typealias UserAuthorization = Model<UserAuthorizationFields>

/// The properties of ``UserAuthorization``.
public struct UserAuthorizationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `roles`.
    public var roles: Field<[DomainRole]> { Field("roles") }
    /// `unusedRoles`, set by the platform.
    public var unusedRoles: Field<[DomainRole]> { Field("unusedRoles") }
    /// `permissions`, set by the platform.
    public var permissions: Field<[String]> { Field("permissions") }
    /// `permissionPolicies`, set by the platform.
    public var permissionPolicies: Field<[ResourcePermissionPolicy]> { Field("permissionPolicies") }
}

/// The schema `UserConversationSummary`.
public typealias UserConversationSummary = Model<UserConversationSummaryFields>

/// The properties of ``UserConversationSummary``.
public struct UserConversationSummaryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `userId`.
    public var userId: Field<String> { Field("userId") }
    /// `call`.
    public var call: Field<MediaSummary> { Field("call") }
    /// `callback`.
    public var callback: Field<MediaSummary> { Field("callback") }
    /// `email`.
    public var email: Field<MediaSummary> { Field("email") }
    /// `message`.
    public var message: Field<MediaSummary> { Field("message") }
    /// `chat`.
    public var chat: Field<MediaSummary> { Field("chat") }
    /// `socialExpression`.
    public var socialExpression: Field<MediaSummary> { Field("socialExpression") }
    /// `video`.
    public var video: Field<MediaSummary> { Field("video") }
}

/// The schema `UserDetailQueryClause`.
public typealias UserDetailQueryClause = Model<UserDetailQueryClauseFields>

/// The properties of ``UserDetailQueryClause``.
public struct UserDetailQueryClauseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    public var type: Field<UserDetailQueryClauseType> { Field("type") }
    /// `predicates`, required.
    public var predicates: Field<[UserDetailQueryPredicate]> { Field("predicates") }
}

/// A value of `type` of ``UserDetailQueryClause``, open to those that are newer than this version.
public struct UserDetailQueryClauseType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `and`.
    public static var and: Self { "and" }
    /// `or`.
    public static var or: Self { "or" }
}

/// The schema `UserDetailQueryFilter`.
public typealias UserDetailQueryFilter = Model<UserDetailQueryFilterFields>

/// The properties of ``UserDetailQueryFilter``.
public struct UserDetailQueryFilterFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    public var type: Field<UserDetailQueryFilterType> { Field("type") }
    /// `clauses`.
    public var clauses: Field<[UserDetailQueryClause]> { Field("clauses") }
    /// `predicates`.
    public var predicates: Field<[UserDetailQueryPredicate]> { Field("predicates") }
}

/// A value of `type` of ``UserDetailQueryFilter``, open to those that are newer than this version.
public struct UserDetailQueryFilterType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `and`.
    public static var and: Self { "and" }
    /// `or`.
    public static var or: Self { "or" }
}

/// The schema `UserDetailQueryPredicate`.
public typealias UserDetailQueryPredicate = Model<UserDetailQueryPredicateFields>

/// The properties of ``UserDetailQueryPredicate``.
public struct UserDetailQueryPredicateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    public var type: Field<UserDetailQueryPredicateType> { Field("type") }
    /// `dimension`.
    public var dimension: Field<UserDetailQueryPredicateDimension> { Field("dimension") }
    /// `operator`.
    public var `operator`: Field<UserDetailQueryPredicateOperator> { Field("operator") }
    /// `value`.
    public var value: Field<String> { Field("value") }
    /// `range`.
    public var range: Field<NumericRange> { Field("range") }
}

/// A value of `type` of ``UserDetailQueryPredicate``, open to those that are newer than this version.
public struct UserDetailQueryPredicateType: OpenEnum {
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

/// A value of `dimension` of ``UserDetailQueryPredicate``, open to those that are newer than this version.
public struct UserDetailQueryPredicateDimension: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `userId`.
    public static var userId: Self { "userId" }
}

/// A value of `operator` of ``UserDetailQueryPredicate``, open to those that are newer than this version.
public struct UserDetailQueryPredicateOperator: OpenEnum {
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

/// The schema `UserDetailsQuery`.
public typealias UserDetailsQuery = Model<UserDetailsQueryFields>

/// The properties of ``UserDetailsQuery``.
public struct UserDetailsQueryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `interval`, required, an interval: two dates of ISO 8601 with `/` between them.
    public var interval: Field<String> { Field("interval") }
    /// `userFilters`.
    public var userFilters: Field<[UserDetailQueryFilter]> { Field("userFilters") }
    /// `presenceFilters`.
    public var presenceFilters: Field<[PresenceDetailQueryFilter]> { Field("presenceFilters") }
    /// `routingStatusFilters`.
    public var routingStatusFilters: Field<[RoutingStatusDetailQueryFilter]> { Field("routingStatusFilters") }
    /// `order`.
    public var order: Field<UserDetailsQueryOrder> { Field("order") }
    /// `presenceAggregations`.
    public var presenceAggregations: Field<[AnalyticsQueryAggregation]> { Field("presenceAggregations") }
    /// `routingStatusAggregations`.
    public var routingStatusAggregations: Field<[AnalyticsQueryAggregation]> { Field("routingStatusAggregations") }
    /// `paging`.
    public var paging: Field<PagingSpec> { Field("paging") }
}

/// A value of `order` of ``UserDetailsQuery``, open to those that are newer than this version.
public struct UserDetailsQueryOrder: OpenEnum {
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

/// The schema `UserEntityListing`.
public typealias UserEntityListing = Model<UserEntityListingFields>

/// The properties of ``UserEntityListing``.
public struct UserEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[User]> { Field("entities") }
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

/// The schema `UserFullReference`.
public typealias UserFullReference = Model<UserFullReferenceFields>

/// The properties of ``UserFullReference``.
public struct UserFullReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `division`.
    public var division: Field<Division> { Field("division") }
    /// `chat`.
    public var chat: Field<Chat> { Field("chat") }
    /// `department`.
    public var department: Field<String> { Field("department") }
    /// `email`.
    public var email: Field<String> { Field("email") }
    /// `primaryContactInfo`, set by the platform.
    public var primaryContactInfo: Field<[Contact]> { Field("primaryContactInfo") }
    /// `addresses`.
    public var addresses: Field<[Contact]> { Field("addresses") }
    /// `state`, set by the platform.
    public var state: Field<UserFullReferenceState> { Field("state") }
    /// `title`.
    public var title: Field<String> { Field("title") }
    /// `username`.
    public var username: Field<String> { Field("username") }
    /// `manager`.
    public var manager: Field<User> { Field("manager") }
    /// `images`.
    public var images: Field<[Image]> { Field("images") }
    /// `version`, required.
    public var version: Field<Int> { Field("version") }
    /// `certifications`.
    public var certifications: Field<[String]> { Field("certifications") }
    /// `biography`.
    public var biography: Field<Biography> { Field("biography") }
    /// `employerInfo`.
    public var employerInfo: Field<EmployerInfo> { Field("employerInfo") }
    /// `preferredName`.
    public var preferredName: Field<String> { Field("preferredName") }
    /// `routingStatus`, set by the platform.
    public var routingStatus: Field<RoutingStatus> { Field("routingStatus") }
    /// `presence`, set by the platform.
    public var presence: Field<UserPresence> { Field("presence") }
    /// `integrationPresence`, set by the platform.
    public var integrationPresence: Field<UserPresence> { Field("integrationPresence") }
    /// `conversationSummary`, set by the platform.
    public var conversationSummary: Field<UserConversationSummary> { Field("conversationSummary") }
    /// `outOfOffice`, set by the platform.
    public var outOfOffice: Field<OutOfOffice> { Field("outOfOffice") }
    /// `geolocation`, set by the platform.
    public var geolocation: Field<Geolocation> { Field("geolocation") }
    /// `station`, set by the platform.
    public var station: Field<UserStations> { Field("station") }
    /// `authorization`, set by the platform.
    public var authorization: Field<UserAuthorization> { Field("authorization") }
    /// `profileSkills`, set by the platform.
    public var profileSkills: Field<[String]> { Field("profileSkills") }
    /// `locations`, set by the platform.
    public var locations: Field<[Location]> { Field("locations") }
    /// `groups`, set by the platform.
    public var groups: Field<[Group]> { Field("groups") }
    /// `team`, set by the platform.
    public var team: Field<Team> { Field("team") }
    /// `workPlanBidRanks`, set by the platform.
    public var workPlanBidRanks: Field<WorkPlanBidRanks> { Field("workPlanBidRanks") }
    /// `skills`, set by the platform.
    public var skills: Field<[UserRoutingSkill]> { Field("skills") }
    /// `languages`, set by the platform.
    public var languages: Field<[UserRoutingLanguage]> { Field("languages") }
    /// `acdAutoAnswer`.
    public var acdAutoAnswer: Field<Bool> { Field("acdAutoAnswer") }
    /// `languagePreference`, set by the platform.
    public var languagePreference: Field<String> { Field("languagePreference") }
    /// `lastTokenIssued`.
    public var lastTokenIssued: Field<OAuthLastTokenIssued> { Field("lastTokenIssued") }
    /// `dateLastLogin`, set by the platform.
    public var dateLastLogin: Field<Instant> { Field("dateLastLogin") }
    /// `dateWelcomeSent`, set by the platform.
    public var dateWelcomeSent: Field<Instant> { Field("dateWelcomeSent") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `state` of ``UserFullReference``, open to those that are newer than this version.
public struct UserFullReferenceState: OpenEnum {
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

/// The schema `UserLanguageEntityListing`.
public typealias UserLanguageEntityListing = Model<UserLanguageEntityListingFields>

/// The properties of ``UserLanguageEntityListing``.
public struct UserLanguageEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[UserRoutingLanguage]> { Field("entities") }
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

/// The schema `UserObservationDataContainer`.
public typealias UserObservationDataContainer = Model<UserObservationDataContainerFields>

/// The properties of ``UserObservationDataContainer``.
public struct UserObservationDataContainerFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `group`.
    public var group: Field<[String: String]> { Field("group") }
    /// `data`.
    public var data: Field<[ObservationMetricData]> { Field("data") }
}

/// The schema `UserObservationQuery`.
public typealias UserObservationQuery = Model<UserObservationQueryFields>

/// The properties of ``UserObservationQuery``.
public struct UserObservationQueryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `filter`, required.
    public var filter: Field<UserObservationQueryFilter> { Field("filter") }
    /// `metrics`, required.
    public var metrics: Field<[UserObservationQueryMetrics]> { Field("metrics") }
    /// `detailMetrics`.
    public var detailMetrics: Field<[UserObservationQueryDetailMetrics]> { Field("detailMetrics") }
}

/// A value of `metrics` of ``UserObservationQuery``, open to those that are newer than this version.
public struct UserObservationQueryMetrics: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `oActiveQueues`.
    public static var oActiveQueues: Self { "oActiveQueues" }
    /// `oMemberQueues`.
    public static var oMemberQueues: Self { "oMemberQueues" }
}

/// A value of `detailMetrics` of ``UserObservationQuery``, open to those that are newer than this version.
public struct UserObservationQueryDetailMetrics: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `oActiveQueues`.
    public static var oActiveQueues: Self { "oActiveQueues" }
    /// `oMemberQueues`.
    public static var oMemberQueues: Self { "oMemberQueues" }
}

/// The schema `UserObservationQueryClause`.
public typealias UserObservationQueryClause = Model<UserObservationQueryClauseFields>

/// The properties of ``UserObservationQueryClause``.
public struct UserObservationQueryClauseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    public var type: Field<UserObservationQueryClauseType> { Field("type") }
    /// `predicates`, required.
    public var predicates: Field<[UserObservationQueryPredicate]> { Field("predicates") }
}

/// A value of `type` of ``UserObservationQueryClause``, open to those that are newer than this version.
public struct UserObservationQueryClauseType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `and`.
    public static var and: Self { "and" }
    /// `or`.
    public static var or: Self { "or" }
}

/// The schema `UserObservationQueryFilter`.
public typealias UserObservationQueryFilter = Model<UserObservationQueryFilterFields>

/// The properties of ``UserObservationQueryFilter``.
public struct UserObservationQueryFilterFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    public var type: Field<UserObservationQueryFilterType> { Field("type") }
    /// `clauses`.
    public var clauses: Field<[UserObservationQueryClause]> { Field("clauses") }
    /// `predicates`.
    public var predicates: Field<[UserObservationQueryPredicate]> { Field("predicates") }
}

/// A value of `type` of ``UserObservationQueryFilter``, open to those that are newer than this version.
public struct UserObservationQueryFilterType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `and`.
    public static var and: Self { "and" }
    /// `or`.
    public static var or: Self { "or" }
}

/// The schema `UserObservationQueryPredicate`.
public typealias UserObservationQueryPredicate = Model<UserObservationQueryPredicateFields>

/// The properties of ``UserObservationQueryPredicate``.
public struct UserObservationQueryPredicateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    public var type: Field<UserObservationQueryPredicateType> { Field("type") }
    /// `dimension`.
    public var dimension: Field<UserObservationQueryPredicateDimension> { Field("dimension") }
    /// `operator`.
    public var `operator`: Field<UserObservationQueryPredicateOperator> { Field("operator") }
    /// `value`.
    public var value: Field<String> { Field("value") }
    /// `range`.
    public var range: Field<NumericRange> { Field("range") }
}

/// A value of `type` of ``UserObservationQueryPredicate``, open to those that are newer than this version.
public struct UserObservationQueryPredicateType: OpenEnum {
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

/// A value of `dimension` of ``UserObservationQueryPredicate``, open to those that are newer than this version.
public struct UserObservationQueryPredicateDimension: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `userId`.
    public static var userId: Self { "userId" }
}

/// A value of `operator` of ``UserObservationQueryPredicate``, open to those that are newer than this version.
public struct UserObservationQueryPredicateOperator: OpenEnum {
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

/// The schema `UserObservationQueryResponse`.
public typealias UserObservationQueryResponse = Model<UserObservationQueryResponseFields>

/// The properties of ``UserObservationQueryResponse``.
public struct UserObservationQueryResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `results`.
    public var results: Field<[UserObservationDataContainer]> { Field("results") }
}

/// The schema `UserParam`.
public typealias UserParam = Model<UserParamFields>

/// The properties of ``UserParam``.
public struct UserParamFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `key`.
    public var key: Field<String> { Field("key") }
    /// `value`.
    public var value: Field<String> { Field("value") }
}

/// The schema `UserPresence`.
public typealias UserPresence = Model<UserPresenceFields>

/// The properties of ``UserPresence``.
public struct UserPresenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `source`.
    public var source: Field<String> { Field("source") }
    /// `sourceId`.
    public var sourceId: Field<String> { Field("sourceId") }
    /// `primary`.
    public var primary: Field<Bool> { Field("primary") }
    /// `presenceDefinition`.
    public var presenceDefinition: Field<PresenceDefinition> { Field("presenceDefinition") }
    /// `futurePresenceDefinition`, set by the platform.
    public var futurePresenceDefinition: Field<PresenceDefinition> { Field("futurePresenceDefinition") }
    /// `message`.
    public var message: Field<String> { Field("message") }
    /// `modifiedDate`.
    public var modifiedDate: Field<Instant> { Field("modifiedDate") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `UserQueue`.
public typealias UserQueue = Model<UserQueueFields>

/// The properties of ``UserQueue``.
public struct UserQueueFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `division`.
    public var division: Field<Division> { Field("division") }
    /// `description`.
    public var description: Field<String> { Field("description") }
    /// `dateCreated`.
    public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`.
    public var dateModified: Field<Instant> { Field("dateModified") }
    /// `modifiedBy`.
    public var modifiedBy: Field<String> { Field("modifiedBy") }
    /// `createdBy`.
    public var createdBy: Field<String> { Field("createdBy") }
    /// `memberCount`, set by the platform.
    public var memberCount: Field<Int> { Field("memberCount") }
    /// `userMemberCount`, set by the platform.
    public var userMemberCount: Field<Int> { Field("userMemberCount") }
    /// `joinedMemberCount`, set by the platform.
    public var joinedMemberCount: Field<Int> { Field("joinedMemberCount") }
    /// `mediaSettings`.
    public var mediaSettings: Field<QueueMediaSettings> { Field("mediaSettings") }
    /// `routingRules`.
    public var routingRules: Field<[RoutingRule]> { Field("routingRules") }
    /// `conditionalGroupRouting`.
    public var conditionalGroupRouting: Field<ConditionalGroupRouting> { Field("conditionalGroupRouting") }
    /// `conditionalGroupActivation`.
    public var conditionalGroupActivation: Field<ConditionalGroupActivation> { Field("conditionalGroupActivation") }
    /// `bullseye`.
    public var bullseye: Field<Bullseye> { Field("bullseye") }
    /// `scoringMethod`.
    public var scoringMethod: Field<UserQueueScoringMethod> { Field("scoringMethod") }
    /// `lastAgentRoutingMode`.
    public var lastAgentRoutingMode: Field<UserQueueLastAgentRoutingMode> { Field("lastAgentRoutingMode") }
    /// `acwSettings`.
    public var acwSettings: Field<AcwSettings> { Field("acwSettings") }
    /// `skillEvaluationMethod`.
    public var skillEvaluationMethod: Field<UserQueueSkillEvaluationMethod> { Field("skillEvaluationMethod") }
    /// `memberGroups`.
    public var memberGroups: Field<[MemberGroup]> { Field("memberGroups") }
    /// `queueFlow`.
    public var queueFlow: Field<DomainEntityRef> { Field("queueFlow") }
    /// `emailInQueueFlow`.
    public var emailInQueueFlow: Field<DomainEntityRef> { Field("emailInQueueFlow") }
    /// `messageInQueueFlow`.
    public var messageInQueueFlow: Field<DomainEntityRef> { Field("messageInQueueFlow") }
    /// `whisperPrompt`.
    public var whisperPrompt: Field<DomainEntityRef> { Field("whisperPrompt") }
    /// `onHoldPrompt`.
    public var onHoldPrompt: Field<DomainEntityRef> { Field("onHoldPrompt") }
    /// `defaultMediaLanguage`.
    public var defaultMediaLanguage: Field<String> { Field("defaultMediaLanguage") }
    /// `cannedResponseLibraries`.
    public var cannedResponseLibraries: Field<CannedResponseLibraries> { Field("cannedResponseLibraries") }
    /// `enableTranscription`.
    public var enableTranscription: Field<Bool> { Field("enableTranscription") }
    /// `enableAudioMonitoring`.
    public var enableAudioMonitoring: Field<Bool> { Field("enableAudioMonitoring") }
    /// `enableManualAssignment`.
    public var enableManualAssignment: Field<Bool> { Field("enableManualAssignment") }
    /// `agentOwnedRouting`.
    public var agentOwnedRouting: Field<AgentOwnedRouting> { Field("agentOwnedRouting") }
    /// `directRouting`.
    public var directRouting: Field<DirectRouting> { Field("directRouting") }
    /// `callingPartyName`.
    public var callingPartyName: Field<String> { Field("callingPartyName") }
    /// `callingPartyNumber`.
    public var callingPartyNumber: Field<String> { Field("callingPartyNumber") }
    /// `defaultScripts`.
    public var defaultScripts: Field<[String: Script]> { Field("defaultScripts") }
    /// `outboundMessagingAddresses`.
    public var outboundMessagingAddresses: Field<QueueMessagingAddresses> { Field("outboundMessagingAddresses") }
    /// `outboundEmailAddress`.
    public var outboundEmailAddress: Field<QueueEmailAddress> { Field("outboundEmailAddress") }
    /// `peerId`.
    public var peerId: Field<String> { Field("peerId") }
    /// `suppressInQueueCallRecording`.
    public var suppressInQueueCallRecording: Field<Bool> { Field("suppressInQueueCallRecording") }
    /// `joined`.
    public var joined: Field<Bool> { Field("joined") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `scoringMethod` of ``UserQueue``, open to those that are newer than this version.
public struct UserQueueScoringMethod: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `TimestampAndPriority`.
    public static var timestampAndPriority: Self { "TimestampAndPriority" }
    /// `PriorityOnly`.
    public static var priorityOnly: Self { "PriorityOnly" }
}

/// A value of `lastAgentRoutingMode` of ``UserQueue``, open to those that are newer than this version.
public struct UserQueueLastAgentRoutingMode: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Disabled`.
    public static var disabled: Self { "Disabled" }
    /// `QueueMembersOnly`.
    public static var queueMembersOnly: Self { "QueueMembersOnly" }
    /// `AnyAgent`.
    public static var anyAgent: Self { "AnyAgent" }
}

/// A value of `skillEvaluationMethod` of ``UserQueue``, open to those that are newer than this version.
public struct UserQueueSkillEvaluationMethod: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `NONE`.
    public static var none_: Self { "NONE" }
    /// `BEST`.
    public static var best: Self { "BEST" }
    /// `ALL`.
    public static var all: Self { "ALL" }
}

/// The schema `UserQueueEntityListing`.
public typealias UserQueueEntityListing = Model<UserQueueEntityListingFields>

/// The properties of ``UserQueueEntityListing``.
public struct UserQueueEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[UserQueue]> { Field("entities") }
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

/// The schema `UserReference`.
public typealias UserReference = Model<UserReferenceFields>

/// The properties of ``UserReference``.
public struct UserReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `UserReferenceWithName`.
public typealias UserReferenceWithName = Model<UserReferenceWithNameFields>

/// The properties of ``UserReferenceWithName``.
public struct UserReferenceWithNameFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `UserRoutingLanguage`.
public typealias UserRoutingLanguage = Model<UserRoutingLanguageFields>

/// The properties of ``UserRoutingLanguage``.
public struct UserRoutingLanguageFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `proficiency`.
    public var proficiency: Field<Double> { Field("proficiency") }
    /// `state`.
    public var state: Field<UserRoutingLanguageState> { Field("state") }
    /// `languageUri`, set by the platform.
    public var languageUri: Field<String> { Field("languageUri") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `state` of ``UserRoutingLanguage``, open to those that are newer than this version.
public struct UserRoutingLanguageState: OpenEnum {
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

/// The schema `UserRoutingLanguagePost`.
public typealias UserRoutingLanguagePost = Model<UserRoutingLanguagePostFields>

/// The properties of ``UserRoutingLanguagePost``.
public struct UserRoutingLanguagePostFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    public var id: Field<String> { Field("id") }
    /// `proficiency`, required.
    public var proficiency: Field<Double> { Field("proficiency") }
    /// `languageUri`, set by the platform.
    public var languageUri: Field<String> { Field("languageUri") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `UserRoutingSkill`.
public typealias UserRoutingSkill = Model<UserRoutingSkillFields>

/// The properties of ``UserRoutingSkill``.
public struct UserRoutingSkillFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `proficiency`.
    public var proficiency: Field<Double> { Field("proficiency") }
    /// `state`.
    public var state: Field<UserRoutingSkillState> { Field("state") }
    /// `skillUri`, set by the platform.
    public var skillUri: Field<String> { Field("skillUri") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `state` of ``UserRoutingSkill``, open to those that are newer than this version.
public struct UserRoutingSkillState: OpenEnum {
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

/// The schema `UserRoutingSkillPost`.
public typealias UserRoutingSkillPost = Model<UserRoutingSkillPostFields>

/// The properties of ``UserRoutingSkillPost``.
public struct UserRoutingSkillPostFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    public var id: Field<String> { Field("id") }
    /// `proficiency`, required.
    public var proficiency: Field<Double> { Field("proficiency") }
    /// `skillUri`, set by the platform.
    public var skillUri: Field<String> { Field("skillUri") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `UserSearchCriteria`.
public typealias UserSearchCriteria = Model<UserSearchCriteriaFields>

/// The properties of ``UserSearchCriteria``.
public struct UserSearchCriteriaFields: FieldSet {
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
    public var `operator`: Field<UserSearchCriteriaOperator> { Field("operator") }
    /// `group`.
    public var group: Field<[UserSearchCriteria]> { Field("group") }
    /// `dateFormat`.
    public var dateFormat: Field<String> { Field("dateFormat") }
    /// `fields`.
    public var fields: Field<[String]> { Field("fields") }
    /// `type`, required.
    public var type: Field<UserSearchCriteriaType> { Field("type") }
}

/// A value of `operator` of ``UserSearchCriteria``, open to those that are newer than this version.
public struct UserSearchCriteriaOperator: OpenEnum {
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

/// A value of `type` of ``UserSearchCriteria``, open to those that are newer than this version.
public struct UserSearchCriteriaType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `EXACT`.
    public static var exact: Self { "EXACT" }
    /// `STARTS_WITH`.
    public static var startsWith: Self { "STARTS_WITH" }
    /// `CONTAINS`.
    public static var contains: Self { "CONTAINS" }
    /// `REGEX`.
    public static var regex: Self { "REGEX" }
    /// `TERM`.
    public static var term: Self { "TERM" }
    /// `TERMS`.
    public static var terms: Self { "TERMS" }
    /// `REQUIRED_FIELDS`.
    public static var requiredFields: Self { "REQUIRED_FIELDS" }
    /// `MATCH_ALL`.
    public static var matchAll: Self { "MATCH_ALL" }
    /// `QUERY_STRING`.
    public static var queryString: Self { "QUERY_STRING" }
    /// `RANGE`.
    public static var range: Self { "RANGE" }
    /// `LESS_THAN`.
    public static var lessThan: Self { "LESS_THAN" }
    /// `LESS_THAN_EQUAL_TO`.
    public static var lessThanEqualTo: Self { "LESS_THAN_EQUAL_TO" }
    /// `GREATER_THAN`.
    public static var greaterThan: Self { "GREATER_THAN" }
    /// `GREATER_THAN_EQUAL_TO`.
    public static var greaterThanEqualTo: Self { "GREATER_THAN_EQUAL_TO" }
}

/// The schema `UserSearchRequest`.
public typealias UserSearchRequest = Model<UserSearchRequestFields>

/// The properties of ``UserSearchRequest``.
public struct UserSearchRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `sortOrder`.
    public var sortOrder: Field<UserSearchRequestSortOrder> { Field("sortOrder") }
    /// `sortBy`.
    public var sortBy: Field<String> { Field("sortBy") }
    /// `pageSize`.
    public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`.
    public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `sort`.
    public var sort: Field<[SearchSort]> { Field("sort") }
    /// `expand`.
    public var expand: Field<[String]> { Field("expand") }
    /// `query`.
    public var query: Field<[UserSearchCriteria]> { Field("query") }
    /// `integrationPresenceSource`.
    public var integrationPresenceSource: Field<UserSearchRequestIntegrationPresenceSource> { Field("integrationPresenceSource") }
    /// `enforcePermissions`.
    public var enforcePermissions: Field<Bool> { Field("enforcePermissions") }
}

/// A value of `sortOrder` of ``UserSearchRequest``, open to those that are newer than this version.
public struct UserSearchRequestSortOrder: OpenEnum {
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

/// A value of `integrationPresenceSource` of ``UserSearchRequest``, open to those that are newer than this version.
public struct UserSearchRequestIntegrationPresenceSource: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `MicrosoftTeams`.
    public static var microsoftTeams: Self { "MicrosoftTeams" }
    /// `ZoomPhone`.
    public static var zoomPhone: Self { "ZoomPhone" }
    /// `EightByEight`.
    public static var eightByEight: Self { "EightByEight" }
    /// `RingCentral`.
    public static var ringCentral: Self { "RingCentral" }
}

/// The schema `UserSkillEntityListing`.
public typealias UserSkillEntityListing = Model<UserSkillEntityListingFields>

/// The properties of ``UserSkillEntityListing``.
public struct UserSkillEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[UserRoutingSkill]> { Field("entities") }
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

/// The schema `UserSkillGroupEntityListing`.
public typealias UserSkillGroupEntityListing = Model<UserSkillGroupEntityListingFields>

/// The properties of ``UserSkillGroupEntityListing``.
public struct UserSkillGroupEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[SkillGroup]> { Field("entities") }
    /// `nextUri`.
    public var nextUri: Field<String> { Field("nextUri") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
    /// `previousUri`.
    public var previousUri: Field<String> { Field("previousUri") }
}

/// The schema `UserStation`.
public typealias UserStation = Model<UserStationFields>

/// The properties of ``UserStation``.
public struct UserStationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `type`.
    public var type: Field<String> { Field("type") }
    /// `associatedUser`.
    public var associatedUser: Field<User> { Field("associatedUser") }
    /// `associatedDate`.
    public var associatedDate: Field<Instant> { Field("associatedDate") }
    /// `defaultUser`.
    public var defaultUser: Field<User> { Field("defaultUser") }
    /// `providerInfo`.
    public var providerInfo: Field<[String: String]> { Field("providerInfo") }
    /// `webRtcCallAppearances`, set by the platform.
    public var webRtcCallAppearances: Field<Int> { Field("webRtcCallAppearances") }
}

/// The schema `UserStations`.
public typealias UserStations = Model<UserStationsFields>

/// The properties of ``UserStations``.
public struct UserStationsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `associatedStation`, set by the platform.
    public var associatedStation: Field<UserStation> { Field("associatedStation") }
    /// `effectiveStation`, set by the platform.
    public var effectiveStation: Field<UserStation> { Field("effectiveStation") }
    /// `defaultStation`, set by the platform.
    public var defaultStation: Field<UserStation> { Field("defaultStation") }
    /// `lastAssociatedStation`, set by the platform.
    public var lastAssociatedStation: Field<UserStation> { Field("lastAssociatedStation") }
}

/// The schema `UsersSearchResponse`.
public typealias UsersSearchResponse = Model<UsersSearchResponseFields>

/// The properties of ``UsersSearchResponse``.
public struct UsersSearchResponseFields: FieldSet {
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
    public var results: Field<[User]> { Field("results") }
}

/// The schema `UtilizationRequest`.
public typealias UtilizationRequest = Model<UtilizationRequestFields>

/// The properties of ``UtilizationRequest``.
public struct UtilizationRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `utilization`.
    public var utilization: Field<[String: MediaUtilization]> { Field("utilization") }
    /// `labelUtilizations`.
    public var labelUtilizations: Field<[String: LabelUtilizationRequest]> { Field("labelUtilizations") }
    /// `maxInboundCalls`.
    public var maxInboundCalls: Field<Int> { Field("maxInboundCalls") }
}
