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
    @_alwaysEmitIntoClient public var assign: Field<SegmentAssignments> { Field("assign") }
    /// `unassign`.
    @_alwaysEmitIntoClient public var unassign: Field<SegmentUnassignments> { Field("unassign") }
    /// `count`, required.
    @_alwaysEmitIntoClient public var count: Field<Int> { Field("count") }
}

/// The schema `UpdateAgenticVirtualAgent`.
public typealias UpdateAgenticVirtualAgent = Model<UpdateAgenticVirtualAgentFields>

/// The properties of ``UpdateAgenticVirtualAgent``.
public struct UpdateAgenticVirtualAgentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `imageUri`.
    @_alwaysEmitIntoClient public var imageUri: Field<String> { Field("imageUri") }
}

/// The schema `UpdateSegmentAssignmentRequest`.
public typealias UpdateSegmentAssignmentRequest = Model<UpdateSegmentAssignmentRequestFields>

/// The properties of ``UpdateSegmentAssignmentRequest``.
public struct UpdateSegmentAssignmentRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `assign`.
    @_alwaysEmitIntoClient public var assign: Field<SegmentAssignments> { Field("assign") }
    /// `unassign`.
    @_alwaysEmitIntoClient public var unassign: Field<SegmentUnassignments> { Field("unassign") }
}

/// The schema `UpdateSegmentAssignmentResponse`.
public typealias UpdateSegmentAssignmentResponse = Model<UpdateSegmentAssignmentResponseFields>

/// The properties of ``UpdateSegmentAssignmentResponse``.
public struct UpdateSegmentAssignmentResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `unprocessedItems`, required.
    @_alwaysEmitIntoClient public var unprocessedItems: Field<UnprocessedSegmentAssignments> { Field("unprocessedItems") }
}

/// The schema `UploadUrlRequest`.
public typealias UploadUrlRequest = Model<UploadUrlRequestFields>

/// The properties of ``UploadUrlRequest``.
public struct UploadUrlRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `fileName`.
    @_alwaysEmitIntoClient public var fileName: Field<String> { Field("fileName") }
    /// `contentMd5`.
    @_alwaysEmitIntoClient public var contentMd5: Field<String> { Field("contentMd5") }
    /// `signedUrlTimeoutSeconds`.
    @_alwaysEmitIntoClient public var signedUrlTimeoutSeconds: Field<Int> { Field("signedUrlTimeoutSeconds") }
    /// `contentType`.
    @_alwaysEmitIntoClient public var contentType: Field<String> { Field("contentType") }
    /// `serverSideEncryption`.
    @_alwaysEmitIntoClient public var serverSideEncryption: Field<UploadUrlRequestServerSideEncryption> { Field("serverSideEncryption") }
}

/// A value of `serverSideEncryption` of ``UploadUrlRequest``, open to those that are newer than this version.
public struct UploadUrlRequestServerSideEncryption: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `AES256`.
    @_alwaysEmitIntoClient public static var aes256: Self { "AES256" }
}

/// The schema `UploadUrlResponse`.
public typealias UploadUrlResponse = Model<UploadUrlResponseFields>

/// The properties of ``UploadUrlResponse``.
public struct UploadUrlResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `url`, set by the platform.
    @_alwaysEmitIntoClient public var url: Field<String> { Field("url") }
    /// `uploadKey`, set by the platform.
    @_alwaysEmitIntoClient public var uploadKey: Field<String> { Field("uploadKey") }
    /// `headers`, set by the platform.
    @_alwaysEmitIntoClient public var headers: Field<[String: String]> { Field("headers") }
}

/// The schema `UrlResponse`.
public typealias UrlResponse = Model<UrlResponseFields>

/// The properties of ``UrlResponse``.
public struct UrlResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `url`.
    @_alwaysEmitIntoClient public var url: Field<String> { Field("url") }
}

/// The schema `UsageExecutionResult`.
public typealias UsageExecutionResult = Model<UsageExecutionResultFields>

/// The properties of ``UsageExecutionResult``.
public struct UsageExecutionResultFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `executionId`.
    @_alwaysEmitIntoClient public var executionId: Field<String> { Field("executionId") }
    /// `resultsUri`.
    @_alwaysEmitIntoClient public var resultsUri: Field<String> { Field("resultsUri") }
}

/// The schema `User`.
public typealias User = Model<UserFields>

/// The properties of ``User``.
public struct UserFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `division`.
    @_alwaysEmitIntoClient public var division: Field<Division> { Field("division") }
    /// `chat`.
    @_alwaysEmitIntoClient public var chat: Field<Chat> { Field("chat") }
    /// `department`.
    @_alwaysEmitIntoClient public var department: Field<String> { Field("department") }
    /// `email`.
    @_alwaysEmitIntoClient public var email: Field<String> { Field("email") }
    /// `primaryContactInfo`, set by the platform.
    @_alwaysEmitIntoClient public var primaryContactInfo: Field<[Contact]> { Field("primaryContactInfo") }
    /// `addresses`.
    @_alwaysEmitIntoClient public var addresses: Field<[Contact]> { Field("addresses") }
    /// `state`, set by the platform.
    @_alwaysEmitIntoClient public var state: Field<UserStateValue> { Field("state") }
    /// `title`.
    @_alwaysEmitIntoClient public var title: Field<String> { Field("title") }
    /// `username`.
    @_alwaysEmitIntoClient public var username: Field<String> { Field("username") }
    /// `manager`.
    @_alwaysEmitIntoClient public var manager: Field<User> { Field("manager") }
    /// `images`.
    @_alwaysEmitIntoClient public var images: Field<[Image]> { Field("images") }
    /// `version`, required.
    @_alwaysEmitIntoClient public var version: Field<Int> { Field("version") }
    /// `certifications`.
    @_alwaysEmitIntoClient public var certifications: Field<[String]> { Field("certifications") }
    /// `biography`.
    @_alwaysEmitIntoClient public var biography: Field<Biography> { Field("biography") }
    /// `employerInfo`.
    @_alwaysEmitIntoClient public var employerInfo: Field<EmployerInfo> { Field("employerInfo") }
    /// `preferredName`.
    @_alwaysEmitIntoClient public var preferredName: Field<String> { Field("preferredName") }
    /// `routingStatus`, set by the platform.
    @_alwaysEmitIntoClient public var routingStatus: Field<RoutingStatus> { Field("routingStatus") }
    /// `presence`, set by the platform.
    @_alwaysEmitIntoClient public var presence: Field<UserPresence> { Field("presence") }
    /// `integrationPresence`, set by the platform.
    @_alwaysEmitIntoClient public var integrationPresence: Field<UserPresence> { Field("integrationPresence") }
    /// `conversationSummary`, set by the platform.
    @_alwaysEmitIntoClient public var conversationSummary: Field<UserConversationSummary> { Field("conversationSummary") }
    /// `outOfOffice`, set by the platform.
    @_alwaysEmitIntoClient public var outOfOffice: Field<OutOfOffice> { Field("outOfOffice") }
    /// `geolocation`, set by the platform.
    @_alwaysEmitIntoClient public var geolocation: Field<Geolocation> { Field("geolocation") }
    /// `station`, set by the platform.
    @_alwaysEmitIntoClient public var station: Field<UserStations> { Field("station") }
    /// `authorization`, set by the platform.
    @_alwaysEmitIntoClient public var authorization: Field<UserAuthorization> { Field("authorization") }
    /// `profileSkills`, set by the platform.
    @_alwaysEmitIntoClient public var profileSkills: Field<[String]> { Field("profileSkills") }
    /// `locations`, set by the platform.
    @_alwaysEmitIntoClient public var locations: Field<[Location]> { Field("locations") }
    /// `groups`, set by the platform.
    @_alwaysEmitIntoClient public var groups: Field<[Group]> { Field("groups") }
    /// `team`, set by the platform.
    @_alwaysEmitIntoClient public var team: Field<Team> { Field("team") }
    /// `workPlanBidRanks`, set by the platform.
    @_alwaysEmitIntoClient public var workPlanBidRanks: Field<WorkPlanBidRanks> { Field("workPlanBidRanks") }
    /// `skills`, set by the platform.
    @_alwaysEmitIntoClient public var skills: Field<[UserRoutingSkill]> { Field("skills") }
    /// `languages`, set by the platform.
    @_alwaysEmitIntoClient public var languages: Field<[UserRoutingLanguage]> { Field("languages") }
    /// `acdAutoAnswer`.
    @_alwaysEmitIntoClient public var acdAutoAnswer: Field<Bool> { Field("acdAutoAnswer") }
    /// `languagePreference`, set by the platform.
    @_alwaysEmitIntoClient public var languagePreference: Field<String> { Field("languagePreference") }
    /// `lastTokenIssued`.
    @_alwaysEmitIntoClient public var lastTokenIssued: Field<OAuthLastTokenIssued> { Field("lastTokenIssued") }
    /// `dateLastLogin`, set by the platform.
    @_alwaysEmitIntoClient public var dateLastLogin: Field<Instant> { Field("dateLastLogin") }
    /// `dateWelcomeSent`, set by the platform.
    @_alwaysEmitIntoClient public var dateWelcomeSent: Field<Instant> { Field("dateWelcomeSent") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `state` of ``User``, open to those that are newer than this version.
public struct UserStateValue: OpenEnum {
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

/// The schema `UserActivityData`.
public typealias UserActivityData = Model<UserActivityDataFields>

/// The properties of ``UserActivityData``.
public struct UserActivityDataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `group`.
    @_alwaysEmitIntoClient public var group: Field<[String: String]> { Field("group") }
    /// `data`.
    @_alwaysEmitIntoClient public var data: Field<[UserActivityMetricValue]> { Field("data") }
    /// `truncated`.
    @_alwaysEmitIntoClient public var truncated: Field<Bool> { Field("truncated") }
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[UserActivityEntityData]> { Field("entities") }
}

/// The schema `UserActivityEntityData`.
public typealias UserActivityEntityData = Model<UserActivityEntityDataFields>

/// The properties of ``UserActivityEntityData``.
public struct UserActivityEntityDataFields: FieldSet {
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

/// The schema `UserActivityMetricValue`.
public typealias UserActivityMetricValue = Model<UserActivityMetricValueFields>

/// The properties of ``UserActivityMetricValue``.
public struct UserActivityMetricValueFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `metric`.
    @_alwaysEmitIntoClient public var metric: Field<UserActivityMetricValueMetric> { Field("metric") }
    /// `qualifier`.
    @_alwaysEmitIntoClient public var qualifier: Field<String> { Field("qualifier") }
    /// `entityIds`.
    @_alwaysEmitIntoClient public var entityIds: Field<[String]> { Field("entityIds") }
    /// `count`.
    @_alwaysEmitIntoClient public var count: Field<Int> { Field("count") }
}

/// A value of `metric` of ``UserActivityMetricValue``, open to those that are newer than this version.
public struct UserActivityMetricValueMetric: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `oActiveQueues`.
    @_alwaysEmitIntoClient public static var oActiveQueues: Self { "oActiveQueues" }
    /// `oMemberQueues`.
    @_alwaysEmitIntoClient public static var oMemberQueues: Self { "oMemberQueues" }
}

/// The schema `UserActivityQuery`.
public typealias UserActivityQuery = Model<UserActivityQueryFields>

/// The properties of ``UserActivityQuery``.
public struct UserActivityQueryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `metrics`, required.
    @_alwaysEmitIntoClient public var metrics: Field<[UserActivityQueryMetric]> { Field("metrics") }
    /// `groupBy`, required.
    @_alwaysEmitIntoClient public var groupBy: Field<[UserActivityQueryGroupBy]> { Field("groupBy") }
    /// `filter`.
    @_alwaysEmitIntoClient public var filter: Field<UserActivityQueryFilter> { Field("filter") }
    /// `order`.
    @_alwaysEmitIntoClient public var order: Field<UserActivityQueryOrder> { Field("order") }
}

/// A value of `groupBy` of ``UserActivityQuery``, open to those that are newer than this version.
public struct UserActivityQueryGroupBy: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `userId`.
    @_alwaysEmitIntoClient public static var userId: Self { "userId" }
}

/// A value of `order` of ``UserActivityQuery``, open to those that are newer than this version.
public struct UserActivityQueryOrder: OpenEnum {
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

/// The schema `UserActivityQueryClause`.
public typealias UserActivityQueryClause = Model<UserActivityQueryClauseFields>

/// The properties of ``UserActivityQueryClause``.
public struct UserActivityQueryClauseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<UserActivityQueryClauseType> { Field("type") }
    /// `predicates`, required.
    @_alwaysEmitIntoClient public var predicates: Field<[UserActivityQueryPredicate]> { Field("predicates") }
}

/// A value of `type` of ``UserActivityQueryClause``, open to those that are newer than this version.
public struct UserActivityQueryClauseType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `and`.
    @_alwaysEmitIntoClient public static var and: Self { "and" }
    /// `or`.
    @_alwaysEmitIntoClient public static var or: Self { "or" }
}

/// The schema `UserActivityQueryFilter`.
public typealias UserActivityQueryFilter = Model<UserActivityQueryFilterFields>

/// The properties of ``UserActivityQueryFilter``.
public struct UserActivityQueryFilterFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<UserActivityQueryFilterType> { Field("type") }
    /// `clauses`.
    @_alwaysEmitIntoClient public var clauses: Field<[UserActivityQueryClause]> { Field("clauses") }
    /// `predicates`.
    @_alwaysEmitIntoClient public var predicates: Field<[UserActivityQueryPredicate]> { Field("predicates") }
}

/// A value of `type` of ``UserActivityQueryFilter``, open to those that are newer than this version.
public struct UserActivityQueryFilterType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `and`.
    @_alwaysEmitIntoClient public static var and: Self { "and" }
    /// `or`.
    @_alwaysEmitIntoClient public static var or: Self { "or" }
}

/// The schema `UserActivityQueryMetric`.
public typealias UserActivityQueryMetric = Model<UserActivityQueryMetricFields>

/// The properties of ``UserActivityQueryMetric``.
public struct UserActivityQueryMetricFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `metric`, required.
    @_alwaysEmitIntoClient public var metric: Field<UserActivityQueryMetricMetric> { Field("metric") }
    /// `details`.
    @_alwaysEmitIntoClient public var details: Field<Bool> { Field("details") }
}

/// A value of `metric` of ``UserActivityQueryMetric``, open to those that are newer than this version.
public struct UserActivityQueryMetricMetric: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `oActiveQueues`.
    @_alwaysEmitIntoClient public static var oActiveQueues: Self { "oActiveQueues" }
    /// `oMemberQueues`.
    @_alwaysEmitIntoClient public static var oMemberQueues: Self { "oMemberQueues" }
}

/// The schema `UserActivityQueryPredicate`.
public typealias UserActivityQueryPredicate = Model<UserActivityQueryPredicateFields>

/// The properties of ``UserActivityQueryPredicate``.
public struct UserActivityQueryPredicateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<UserActivityQueryPredicateType> { Field("type") }
    /// `dimension`.
    @_alwaysEmitIntoClient public var dimension: Field<UserActivityQueryPredicateDimension> { Field("dimension") }
    /// `operator`.
    @_alwaysEmitIntoClient public var `operator`: Field<UserActivityQueryPredicateOperator> { Field("operator") }
    /// `value`.
    @_alwaysEmitIntoClient public var value: Field<String> { Field("value") }
}

/// A value of `type` of ``UserActivityQueryPredicate``, open to those that are newer than this version.
public struct UserActivityQueryPredicateType: OpenEnum {
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

/// A value of `dimension` of ``UserActivityQueryPredicate``, open to those that are newer than this version.
public struct UserActivityQueryPredicateDimension: OpenEnum {
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

/// A value of `operator` of ``UserActivityQueryPredicate``, open to those that are newer than this version.
public struct UserActivityQueryPredicateOperator: OpenEnum {
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

/// The schema `UserActivityResponse`.
public typealias UserActivityResponse = Model<UserActivityResponseFields>

/// The properties of ``UserActivityResponse``.
public struct UserActivityResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `results`.
    @_alwaysEmitIntoClient public var results: Field<[UserActivityData]> { Field("results") }
    /// `entityIdDimension`.
    @_alwaysEmitIntoClient public var entityIdDimension: Field<UserActivityResponseEntityIdDimension> { Field("entityIdDimension") }
}

/// A value of `entityIdDimension` of ``UserActivityResponse``, open to those that are newer than this version.
public struct UserActivityResponseEntityIdDimension: OpenEnum {
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

/// The schema `UserAggregateDataContainer`.
public typealias UserAggregateDataContainer = Model<UserAggregateDataContainerFields>

/// The properties of ``UserAggregateDataContainer``.
public struct UserAggregateDataContainerFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `group`.
    @_alwaysEmitIntoClient public var group: Field<[String: String]> { Field("group") }
    /// `data`.
    @_alwaysEmitIntoClient public var data: Field<[StatisticalResponse]> { Field("data") }
}

/// The schema `UserAggregateQueryClause`.
public typealias UserAggregateQueryClause = Model<UserAggregateQueryClauseFields>

/// The properties of ``UserAggregateQueryClause``.
public struct UserAggregateQueryClauseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<UserAggregateQueryClauseType> { Field("type") }
    /// `predicates`, required.
    @_alwaysEmitIntoClient public var predicates: Field<[UserAggregateQueryPredicate]> { Field("predicates") }
}

/// A value of `type` of ``UserAggregateQueryClause``, open to those that are newer than this version.
public struct UserAggregateQueryClauseType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `and`.
    @_alwaysEmitIntoClient public static var and: Self { "and" }
    /// `or`.
    @_alwaysEmitIntoClient public static var or: Self { "or" }
}

/// The schema `UserAggregateQueryFilter`.
public typealias UserAggregateQueryFilter = Model<UserAggregateQueryFilterFields>

/// The properties of ``UserAggregateQueryFilter``.
public struct UserAggregateQueryFilterFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<UserAggregateQueryFilterType> { Field("type") }
    /// `clauses`.
    @_alwaysEmitIntoClient public var clauses: Field<[UserAggregateQueryClause]> { Field("clauses") }
    /// `predicates`.
    @_alwaysEmitIntoClient public var predicates: Field<[UserAggregateQueryPredicate]> { Field("predicates") }
}

/// A value of `type` of ``UserAggregateQueryFilter``, open to those that are newer than this version.
public struct UserAggregateQueryFilterType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `and`.
    @_alwaysEmitIntoClient public static var and: Self { "and" }
    /// `or`.
    @_alwaysEmitIntoClient public static var or: Self { "or" }
}

/// The schema `UserAggregateQueryPredicate`.
public typealias UserAggregateQueryPredicate = Model<UserAggregateQueryPredicateFields>

/// The properties of ``UserAggregateQueryPredicate``.
public struct UserAggregateQueryPredicateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<UserAggregateQueryPredicateType> { Field("type") }
    /// `dimension`.
    @_alwaysEmitIntoClient public var dimension: Field<UserAggregateQueryPredicateDimension> { Field("dimension") }
    /// `operator`.
    @_alwaysEmitIntoClient public var `operator`: Field<UserAggregateQueryPredicateOperator> { Field("operator") }
    /// `value`.
    @_alwaysEmitIntoClient public var value: Field<String> { Field("value") }
    /// `range`.
    @_alwaysEmitIntoClient public var range: Field<NumericRange> { Field("range") }
}

/// A value of `type` of ``UserAggregateQueryPredicate``, open to those that are newer than this version.
public struct UserAggregateQueryPredicateType: OpenEnum {
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

/// A value of `dimension` of ``UserAggregateQueryPredicate``, open to those that are newer than this version.
public struct UserAggregateQueryPredicateDimension: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `userId`.
    @_alwaysEmitIntoClient public static var userId: Self { "userId" }
}

/// A value of `operator` of ``UserAggregateQueryPredicate``, open to those that are newer than this version.
public struct UserAggregateQueryPredicateOperator: OpenEnum {
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

/// The schema `UserAggregateQueryResponse`.
public typealias UserAggregateQueryResponse = Model<UserAggregateQueryResponseFields>

/// The properties of ``UserAggregateQueryResponse``.
public struct UserAggregateQueryResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `systemToOrganizationMappings`.
    @_alwaysEmitIntoClient public var systemToOrganizationMappings: Field<[String: [String]]> { Field("systemToOrganizationMappings") }
    /// `results`.
    @_alwaysEmitIntoClient public var results: Field<[UserAggregateDataContainer]> { Field("results") }
}

/// The schema `UserAggregationQuery`.
public typealias UserAggregationQuery = Model<UserAggregationQueryFields>

/// The properties of ``UserAggregationQuery``.
public struct UserAggregationQueryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `interval`, required, an interval: two dates of ISO 8601 with `/` between them.
    @_alwaysEmitIntoClient public var interval: Field<String> { Field("interval") }
    /// `granularity`.
    @_alwaysEmitIntoClient public var granularity: Field<String> { Field("granularity") }
    /// `timeZone`.
    @_alwaysEmitIntoClient public var timeZone: Field<String> { Field("timeZone") }
    /// `groupBy`.
    @_alwaysEmitIntoClient public var groupBy: Field<[UserAggregationQueryGroupBy]> { Field("groupBy") }
    /// `filter`.
    @_alwaysEmitIntoClient public var filter: Field<UserAggregateQueryFilter> { Field("filter") }
    /// `metrics`, required.
    @_alwaysEmitIntoClient public var metrics: Field<[UserAggregationQueryMetrics]> { Field("metrics") }
    /// `flattenMultivaluedDimensions`.
    @_alwaysEmitIntoClient public var flattenMultivaluedDimensions: Field<Bool> { Field("flattenMultivaluedDimensions") }
    /// `views`.
    @_alwaysEmitIntoClient public var views: Field<[UserAggregationView]> { Field("views") }
    /// `alternateTimeDimension`.
    @_alwaysEmitIntoClient public var alternateTimeDimension: Field<UserAggregationQueryAlternateTimeDimension> { Field("alternateTimeDimension") }
}

/// A value of `groupBy` of ``UserAggregationQuery``, open to those that are newer than this version.
public struct UserAggregationQueryGroupBy: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `userId`.
    @_alwaysEmitIntoClient public static var userId: Self { "userId" }
}

/// A value of `metrics` of ``UserAggregationQuery``, open to those that are newer than this version.
public struct UserAggregationQueryMetrics: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `tAgentRoutingStatus`.
    @_alwaysEmitIntoClient public static var tAgentRoutingStatus: Self { "tAgentRoutingStatus" }
    /// `tOrganizationPresence`.
    @_alwaysEmitIntoClient public static var tOrganizationPresence: Self { "tOrganizationPresence" }
    /// `tSystemPresence`.
    @_alwaysEmitIntoClient public static var tSystemPresence: Self { "tSystemPresence" }
}

/// A value of `alternateTimeDimension` of ``UserAggregationQuery``, open to those that are newer than this version.
public struct UserAggregationQueryAlternateTimeDimension: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `eventTime`.
    @_alwaysEmitIntoClient public static var eventTime: Self { "eventTime" }
}

/// The schema `UserAggregationView`.
public typealias UserAggregationView = Model<UserAggregationViewFields>

/// The properties of ``UserAggregationView``.
public struct UserAggregationViewFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `target`, required.
    @_alwaysEmitIntoClient public var target: Field<UserAggregationViewTarget> { Field("target") }
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `function`, required.
    @_alwaysEmitIntoClient public var function: Field<UserAggregationViewFunction> { Field("function") }
    /// `range`.
    @_alwaysEmitIntoClient public var range: Field<AggregationRange> { Field("range") }
}

/// A value of `target` of ``UserAggregationView``, open to those that are newer than this version.
public struct UserAggregationViewTarget: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `tAgentRoutingStatus`.
    @_alwaysEmitIntoClient public static var tAgentRoutingStatus: Self { "tAgentRoutingStatus" }
    /// `tOrganizationPresence`.
    @_alwaysEmitIntoClient public static var tOrganizationPresence: Self { "tOrganizationPresence" }
    /// `tSystemPresence`.
    @_alwaysEmitIntoClient public static var tSystemPresence: Self { "tSystemPresence" }
}

/// A value of `function` of ``UserAggregationView``, open to those that are newer than this version.
public struct UserAggregationViewFunction: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `rangeBound`.
    @_alwaysEmitIntoClient public static var rangeBound: Self { "rangeBound" }
}

/// The schema `UserAsyncAggregateQueryResponse`.
public typealias UserAsyncAggregateQueryResponse = Model<UserAsyncAggregateQueryResponseFields>

/// The properties of ``UserAsyncAggregateQueryResponse``.
public struct UserAsyncAggregateQueryResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `systemToOrganizationMappings`.
    @_alwaysEmitIntoClient public var systemToOrganizationMappings: Field<[String: [String]]> { Field("systemToOrganizationMappings") }
    /// `results`.
    @_alwaysEmitIntoClient public var results: Field<[UserAggregateDataContainer]> { Field("results") }
    /// `cursor`.
    @_alwaysEmitIntoClient public var cursor: Field<String> { Field("cursor") }
}

/// The schema `UserAsyncAggregationQuery`.
public typealias UserAsyncAggregationQuery = Model<UserAsyncAggregationQueryFields>

/// The properties of ``UserAsyncAggregationQuery``.
public struct UserAsyncAggregationQueryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `interval`, required, an interval: two dates of ISO 8601 with `/` between them.
    @_alwaysEmitIntoClient public var interval: Field<String> { Field("interval") }
    /// `granularity`.
    @_alwaysEmitIntoClient public var granularity: Field<String> { Field("granularity") }
    /// `timeZone`.
    @_alwaysEmitIntoClient public var timeZone: Field<String> { Field("timeZone") }
    /// `groupBy`.
    @_alwaysEmitIntoClient public var groupBy: Field<[UserAsyncAggregationQueryGroupBy]> { Field("groupBy") }
    /// `filter`.
    @_alwaysEmitIntoClient public var filter: Field<UserAggregateQueryFilter> { Field("filter") }
    /// `metrics`, required.
    @_alwaysEmitIntoClient public var metrics: Field<[UserAsyncAggregationQueryMetrics]> { Field("metrics") }
    /// `flattenMultivaluedDimensions`.
    @_alwaysEmitIntoClient public var flattenMultivaluedDimensions: Field<Bool> { Field("flattenMultivaluedDimensions") }
    /// `views`.
    @_alwaysEmitIntoClient public var views: Field<[UserAggregationView]> { Field("views") }
    /// `alternateTimeDimension`.
    @_alwaysEmitIntoClient public var alternateTimeDimension: Field<UserAsyncAggregationQueryAlternateTimeDimension> { Field("alternateTimeDimension") }
    /// `pageSize`.
    @_alwaysEmitIntoClient public var pageSize: Field<Int> { Field("pageSize") }
}

/// A value of `groupBy` of ``UserAsyncAggregationQuery``, open to those that are newer than this version.
public struct UserAsyncAggregationQueryGroupBy: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `userId`.
    @_alwaysEmitIntoClient public static var userId: Self { "userId" }
}

/// A value of `metrics` of ``UserAsyncAggregationQuery``, open to those that are newer than this version.
public struct UserAsyncAggregationQueryMetrics: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `tAgentRoutingStatus`.
    @_alwaysEmitIntoClient public static var tAgentRoutingStatus: Self { "tAgentRoutingStatus" }
    /// `tOrganizationPresence`.
    @_alwaysEmitIntoClient public static var tOrganizationPresence: Self { "tOrganizationPresence" }
    /// `tSystemPresence`.
    @_alwaysEmitIntoClient public static var tSystemPresence: Self { "tSystemPresence" }
}

/// A value of `alternateTimeDimension` of ``UserAsyncAggregationQuery``, open to those that are newer than this
/// version.
public struct UserAsyncAggregationQueryAlternateTimeDimension: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `eventTime`.
    @_alwaysEmitIntoClient public static var eventTime: Self { "eventTime" }
}

/// The schema `UserAuthorization`.
public typealias UserAuthorization = Model<UserAuthorizationFields>

/// The properties of ``UserAuthorization``.
public struct UserAuthorizationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `roles`.
    @_alwaysEmitIntoClient public var roles: Field<[DomainRole]> { Field("roles") }
    /// `unusedRoles`, set by the platform.
    @_alwaysEmitIntoClient public var unusedRoles: Field<[DomainRole]> { Field("unusedRoles") }
    /// `permissions`, set by the platform.
    @_alwaysEmitIntoClient public var permissions: Field<[String]> { Field("permissions") }
    /// `permissionPolicies`, set by the platform.
    @_alwaysEmitIntoClient public var permissionPolicies: Field<[ResourcePermissionPolicy]> { Field("permissionPolicies") }
}

/// The schema `UserConversationSummary`.
public typealias UserConversationSummary = Model<UserConversationSummaryFields>

/// The properties of ``UserConversationSummary``.
public struct UserConversationSummaryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `userId`.
    @_alwaysEmitIntoClient public var userId: Field<String> { Field("userId") }
    /// `call`.
    @_alwaysEmitIntoClient public var call: Field<MediaSummary> { Field("call") }
    /// `callback`.
    @_alwaysEmitIntoClient public var callback: Field<MediaSummary> { Field("callback") }
    /// `email`.
    @_alwaysEmitIntoClient public var email: Field<MediaSummary> { Field("email") }
    /// `message`.
    @_alwaysEmitIntoClient public var message: Field<MediaSummary> { Field("message") }
    /// `chat`.
    @_alwaysEmitIntoClient public var chat: Field<MediaSummary> { Field("chat") }
    /// `socialExpression`.
    @_alwaysEmitIntoClient public var socialExpression: Field<MediaSummary> { Field("socialExpression") }
    /// `video`.
    @_alwaysEmitIntoClient public var video: Field<MediaSummary> { Field("video") }
}

/// The schema `UserDetailQueryClause`.
public typealias UserDetailQueryClause = Model<UserDetailQueryClauseFields>

/// The properties of ``UserDetailQueryClause``.
public struct UserDetailQueryClauseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<UserDetailQueryClauseType> { Field("type") }
    /// `predicates`, required.
    @_alwaysEmitIntoClient public var predicates: Field<[UserDetailQueryPredicate]> { Field("predicates") }
}

/// A value of `type` of ``UserDetailQueryClause``, open to those that are newer than this version.
public struct UserDetailQueryClauseType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `and`.
    @_alwaysEmitIntoClient public static var and: Self { "and" }
    /// `or`.
    @_alwaysEmitIntoClient public static var or: Self { "or" }
}

/// The schema `UserDetailQueryFilter`.
public typealias UserDetailQueryFilter = Model<UserDetailQueryFilterFields>

/// The properties of ``UserDetailQueryFilter``.
public struct UserDetailQueryFilterFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<UserDetailQueryFilterType> { Field("type") }
    /// `clauses`.
    @_alwaysEmitIntoClient public var clauses: Field<[UserDetailQueryClause]> { Field("clauses") }
    /// `predicates`.
    @_alwaysEmitIntoClient public var predicates: Field<[UserDetailQueryPredicate]> { Field("predicates") }
}

/// A value of `type` of ``UserDetailQueryFilter``, open to those that are newer than this version.
public struct UserDetailQueryFilterType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `and`.
    @_alwaysEmitIntoClient public static var and: Self { "and" }
    /// `or`.
    @_alwaysEmitIntoClient public static var or: Self { "or" }
}

/// The schema `UserDetailQueryPredicate`.
public typealias UserDetailQueryPredicate = Model<UserDetailQueryPredicateFields>

/// The properties of ``UserDetailQueryPredicate``.
public struct UserDetailQueryPredicateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<UserDetailQueryPredicateType> { Field("type") }
    /// `dimension`.
    @_alwaysEmitIntoClient public var dimension: Field<UserDetailQueryPredicateDimension> { Field("dimension") }
    /// `operator`.
    @_alwaysEmitIntoClient public var `operator`: Field<UserDetailQueryPredicateOperator> { Field("operator") }
    /// `value`.
    @_alwaysEmitIntoClient public var value: Field<String> { Field("value") }
    /// `range`.
    @_alwaysEmitIntoClient public var range: Field<NumericRange> { Field("range") }
}

/// A value of `type` of ``UserDetailQueryPredicate``, open to those that are newer than this version.
public struct UserDetailQueryPredicateType: OpenEnum {
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

/// A value of `dimension` of ``UserDetailQueryPredicate``, open to those that are newer than this version.
public struct UserDetailQueryPredicateDimension: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `userId`.
    @_alwaysEmitIntoClient public static var userId: Self { "userId" }
}

/// A value of `operator` of ``UserDetailQueryPredicate``, open to those that are newer than this version.
public struct UserDetailQueryPredicateOperator: OpenEnum {
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

/// The schema `UserDetailsQuery`.
public typealias UserDetailsQuery = Model<UserDetailsQueryFields>

/// The properties of ``UserDetailsQuery``.
public struct UserDetailsQueryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `interval`, required, an interval: two dates of ISO 8601 with `/` between them.
    @_alwaysEmitIntoClient public var interval: Field<String> { Field("interval") }
    /// `userFilters`.
    @_alwaysEmitIntoClient public var userFilters: Field<[UserDetailQueryFilter]> { Field("userFilters") }
    /// `presenceFilters`.
    @_alwaysEmitIntoClient public var presenceFilters: Field<[PresenceDetailQueryFilter]> { Field("presenceFilters") }
    /// `routingStatusFilters`.
    @_alwaysEmitIntoClient public var routingStatusFilters: Field<[RoutingStatusDetailQueryFilter]> { Field("routingStatusFilters") }
    /// `order`.
    @_alwaysEmitIntoClient public var order: Field<UserDetailsQueryOrder> { Field("order") }
    /// `presenceAggregations`.
    @_alwaysEmitIntoClient public var presenceAggregations: Field<[AnalyticsQueryAggregation]> { Field("presenceAggregations") }
    /// `routingStatusAggregations`.
    @_alwaysEmitIntoClient public var routingStatusAggregations: Field<[AnalyticsQueryAggregation]> { Field("routingStatusAggregations") }
    /// `paging`.
    @_alwaysEmitIntoClient public var paging: Field<PagingSpec> { Field("paging") }
}

/// A value of `order` of ``UserDetailsQuery``, open to those that are newer than this version.
public struct UserDetailsQueryOrder: OpenEnum {
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

/// The schema `UserEntityListing`.
public typealias UserEntityListing = Model<UserEntityListingFields>

/// The properties of ``UserEntityListing``.
public struct UserEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[User]> { Field("entities") }
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

/// The schema `UserFullReference`.
public typealias UserFullReference = Model<UserFullReferenceFields>

/// The properties of ``UserFullReference``.
public struct UserFullReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `division`.
    @_alwaysEmitIntoClient public var division: Field<Division> { Field("division") }
    /// `chat`.
    @_alwaysEmitIntoClient public var chat: Field<Chat> { Field("chat") }
    /// `department`.
    @_alwaysEmitIntoClient public var department: Field<String> { Field("department") }
    /// `email`.
    @_alwaysEmitIntoClient public var email: Field<String> { Field("email") }
    /// `primaryContactInfo`, set by the platform.
    @_alwaysEmitIntoClient public var primaryContactInfo: Field<[Contact]> { Field("primaryContactInfo") }
    /// `addresses`.
    @_alwaysEmitIntoClient public var addresses: Field<[Contact]> { Field("addresses") }
    /// `state`, set by the platform.
    @_alwaysEmitIntoClient public var state: Field<UserFullReferenceState> { Field("state") }
    /// `title`.
    @_alwaysEmitIntoClient public var title: Field<String> { Field("title") }
    /// `username`.
    @_alwaysEmitIntoClient public var username: Field<String> { Field("username") }
    /// `manager`.
    @_alwaysEmitIntoClient public var manager: Field<User> { Field("manager") }
    /// `images`.
    @_alwaysEmitIntoClient public var images: Field<[Image]> { Field("images") }
    /// `version`, required.
    @_alwaysEmitIntoClient public var version: Field<Int> { Field("version") }
    /// `certifications`.
    @_alwaysEmitIntoClient public var certifications: Field<[String]> { Field("certifications") }
    /// `biography`.
    @_alwaysEmitIntoClient public var biography: Field<Biography> { Field("biography") }
    /// `employerInfo`.
    @_alwaysEmitIntoClient public var employerInfo: Field<EmployerInfo> { Field("employerInfo") }
    /// `preferredName`.
    @_alwaysEmitIntoClient public var preferredName: Field<String> { Field("preferredName") }
    /// `routingStatus`, set by the platform.
    @_alwaysEmitIntoClient public var routingStatus: Field<RoutingStatus> { Field("routingStatus") }
    /// `presence`, set by the platform.
    @_alwaysEmitIntoClient public var presence: Field<UserPresence> { Field("presence") }
    /// `integrationPresence`, set by the platform.
    @_alwaysEmitIntoClient public var integrationPresence: Field<UserPresence> { Field("integrationPresence") }
    /// `conversationSummary`, set by the platform.
    @_alwaysEmitIntoClient public var conversationSummary: Field<UserConversationSummary> { Field("conversationSummary") }
    /// `outOfOffice`, set by the platform.
    @_alwaysEmitIntoClient public var outOfOffice: Field<OutOfOffice> { Field("outOfOffice") }
    /// `geolocation`, set by the platform.
    @_alwaysEmitIntoClient public var geolocation: Field<Geolocation> { Field("geolocation") }
    /// `station`, set by the platform.
    @_alwaysEmitIntoClient public var station: Field<UserStations> { Field("station") }
    /// `authorization`, set by the platform.
    @_alwaysEmitIntoClient public var authorization: Field<UserAuthorization> { Field("authorization") }
    /// `profileSkills`, set by the platform.
    @_alwaysEmitIntoClient public var profileSkills: Field<[String]> { Field("profileSkills") }
    /// `locations`, set by the platform.
    @_alwaysEmitIntoClient public var locations: Field<[Location]> { Field("locations") }
    /// `groups`, set by the platform.
    @_alwaysEmitIntoClient public var groups: Field<[Group]> { Field("groups") }
    /// `team`, set by the platform.
    @_alwaysEmitIntoClient public var team: Field<Team> { Field("team") }
    /// `workPlanBidRanks`, set by the platform.
    @_alwaysEmitIntoClient public var workPlanBidRanks: Field<WorkPlanBidRanks> { Field("workPlanBidRanks") }
    /// `skills`, set by the platform.
    @_alwaysEmitIntoClient public var skills: Field<[UserRoutingSkill]> { Field("skills") }
    /// `languages`, set by the platform.
    @_alwaysEmitIntoClient public var languages: Field<[UserRoutingLanguage]> { Field("languages") }
    /// `acdAutoAnswer`.
    @_alwaysEmitIntoClient public var acdAutoAnswer: Field<Bool> { Field("acdAutoAnswer") }
    /// `languagePreference`, set by the platform.
    @_alwaysEmitIntoClient public var languagePreference: Field<String> { Field("languagePreference") }
    /// `lastTokenIssued`.
    @_alwaysEmitIntoClient public var lastTokenIssued: Field<OAuthLastTokenIssued> { Field("lastTokenIssued") }
    /// `dateLastLogin`, set by the platform.
    @_alwaysEmitIntoClient public var dateLastLogin: Field<Instant> { Field("dateLastLogin") }
    /// `dateWelcomeSent`, set by the platform.
    @_alwaysEmitIntoClient public var dateWelcomeSent: Field<Instant> { Field("dateWelcomeSent") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `state` of ``UserFullReference``, open to those that are newer than this version.
public struct UserFullReferenceState: OpenEnum {
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

/// The schema `UserLanguageEntityListing`.
public typealias UserLanguageEntityListing = Model<UserLanguageEntityListingFields>

/// The properties of ``UserLanguageEntityListing``.
public struct UserLanguageEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[UserRoutingLanguage]> { Field("entities") }
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

/// The schema `UserObservationDataContainer`.
public typealias UserObservationDataContainer = Model<UserObservationDataContainerFields>

/// The properties of ``UserObservationDataContainer``.
public struct UserObservationDataContainerFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `group`.
    @_alwaysEmitIntoClient public var group: Field<[String: String]> { Field("group") }
    /// `data`.
    @_alwaysEmitIntoClient public var data: Field<[ObservationMetricData]> { Field("data") }
}

/// The schema `UserObservationQuery`.
public typealias UserObservationQuery = Model<UserObservationQueryFields>

/// The properties of ``UserObservationQuery``.
public struct UserObservationQueryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `filter`, required.
    @_alwaysEmitIntoClient public var filter: Field<UserObservationQueryFilter> { Field("filter") }
    /// `metrics`, required.
    @_alwaysEmitIntoClient public var metrics: Field<[UserObservationQueryMetrics]> { Field("metrics") }
    /// `detailMetrics`.
    @_alwaysEmitIntoClient public var detailMetrics: Field<[UserObservationQueryDetailMetrics]> { Field("detailMetrics") }
}

/// A value of `metrics` of ``UserObservationQuery``, open to those that are newer than this version.
public struct UserObservationQueryMetrics: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `oActiveQueues`.
    @_alwaysEmitIntoClient public static var oActiveQueues: Self { "oActiveQueues" }
    /// `oMemberQueues`.
    @_alwaysEmitIntoClient public static var oMemberQueues: Self { "oMemberQueues" }
}

/// A value of `detailMetrics` of ``UserObservationQuery``, open to those that are newer than this version.
public struct UserObservationQueryDetailMetrics: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `oActiveQueues`.
    @_alwaysEmitIntoClient public static var oActiveQueues: Self { "oActiveQueues" }
    /// `oMemberQueues`.
    @_alwaysEmitIntoClient public static var oMemberQueues: Self { "oMemberQueues" }
}

/// The schema `UserObservationQueryClause`.
public typealias UserObservationQueryClause = Model<UserObservationQueryClauseFields>

/// The properties of ``UserObservationQueryClause``.
public struct UserObservationQueryClauseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<UserObservationQueryClauseType> { Field("type") }
    /// `predicates`, required.
    @_alwaysEmitIntoClient public var predicates: Field<[UserObservationQueryPredicate]> { Field("predicates") }
}

/// A value of `type` of ``UserObservationQueryClause``, open to those that are newer than this version.
public struct UserObservationQueryClauseType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `and`.
    @_alwaysEmitIntoClient public static var and: Self { "and" }
    /// `or`.
    @_alwaysEmitIntoClient public static var or: Self { "or" }
}

/// The schema `UserObservationQueryFilter`.
public typealias UserObservationQueryFilter = Model<UserObservationQueryFilterFields>

/// The properties of ``UserObservationQueryFilter``.
public struct UserObservationQueryFilterFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<UserObservationQueryFilterType> { Field("type") }
    /// `clauses`.
    @_alwaysEmitIntoClient public var clauses: Field<[UserObservationQueryClause]> { Field("clauses") }
    /// `predicates`.
    @_alwaysEmitIntoClient public var predicates: Field<[UserObservationQueryPredicate]> { Field("predicates") }
}

/// A value of `type` of ``UserObservationQueryFilter``, open to those that are newer than this version.
public struct UserObservationQueryFilterType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `and`.
    @_alwaysEmitIntoClient public static var and: Self { "and" }
    /// `or`.
    @_alwaysEmitIntoClient public static var or: Self { "or" }
}

/// The schema `UserObservationQueryPredicate`.
public typealias UserObservationQueryPredicate = Model<UserObservationQueryPredicateFields>

/// The properties of ``UserObservationQueryPredicate``.
public struct UserObservationQueryPredicateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<UserObservationQueryPredicateType> { Field("type") }
    /// `dimension`.
    @_alwaysEmitIntoClient public var dimension: Field<UserObservationQueryPredicateDimension> { Field("dimension") }
    /// `operator`.
    @_alwaysEmitIntoClient public var `operator`: Field<UserObservationQueryPredicateOperator> { Field("operator") }
    /// `value`.
    @_alwaysEmitIntoClient public var value: Field<String> { Field("value") }
    /// `range`.
    @_alwaysEmitIntoClient public var range: Field<NumericRange> { Field("range") }
}

/// A value of `type` of ``UserObservationQueryPredicate``, open to those that are newer than this version.
public struct UserObservationQueryPredicateType: OpenEnum {
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

/// A value of `dimension` of ``UserObservationQueryPredicate``, open to those that are newer than this version.
public struct UserObservationQueryPredicateDimension: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `userId`.
    @_alwaysEmitIntoClient public static var userId: Self { "userId" }
}

/// A value of `operator` of ``UserObservationQueryPredicate``, open to those that are newer than this version.
public struct UserObservationQueryPredicateOperator: OpenEnum {
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

/// The schema `UserObservationQueryResponse`.
public typealias UserObservationQueryResponse = Model<UserObservationQueryResponseFields>

/// The properties of ``UserObservationQueryResponse``.
public struct UserObservationQueryResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `results`.
    @_alwaysEmitIntoClient public var results: Field<[UserObservationDataContainer]> { Field("results") }
}

/// The schema `UserParam`.
public typealias UserParam = Model<UserParamFields>

/// The properties of ``UserParam``.
public struct UserParamFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `key`.
    @_alwaysEmitIntoClient public var key: Field<String> { Field("key") }
    /// `value`.
    @_alwaysEmitIntoClient public var value: Field<String> { Field("value") }
}

/// The schema `UserPresence`.
public typealias UserPresence = Model<UserPresenceFields>

/// The properties of ``UserPresence``.
public struct UserPresenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `source`.
    @_alwaysEmitIntoClient public var source: Field<String> { Field("source") }
    /// `sourceId`.
    @_alwaysEmitIntoClient public var sourceId: Field<String> { Field("sourceId") }
    /// `primary`.
    @_alwaysEmitIntoClient public var primary: Field<Bool> { Field("primary") }
    /// `presenceDefinition`.
    @_alwaysEmitIntoClient public var presenceDefinition: Field<PresenceDefinition> { Field("presenceDefinition") }
    /// `futurePresenceDefinition`, set by the platform.
    @_alwaysEmitIntoClient public var futurePresenceDefinition: Field<PresenceDefinition> { Field("futurePresenceDefinition") }
    /// `message`.
    @_alwaysEmitIntoClient public var message: Field<String> { Field("message") }
    /// `modifiedDate`.
    @_alwaysEmitIntoClient public var modifiedDate: Field<Instant> { Field("modifiedDate") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `UserQueue`.
public typealias UserQueue = Model<UserQueueFields>

/// The properties of ``UserQueue``.
public struct UserQueueFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `division`.
    @_alwaysEmitIntoClient public var division: Field<Division> { Field("division") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `dateCreated`.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `modifiedBy`.
    @_alwaysEmitIntoClient public var modifiedBy: Field<String> { Field("modifiedBy") }
    /// `createdBy`.
    @_alwaysEmitIntoClient public var createdBy: Field<String> { Field("createdBy") }
    /// `memberCount`, set by the platform.
    @_alwaysEmitIntoClient public var memberCount: Field<Int> { Field("memberCount") }
    /// `userMemberCount`, set by the platform.
    @_alwaysEmitIntoClient public var userMemberCount: Field<Int> { Field("userMemberCount") }
    /// `joinedMemberCount`, set by the platform.
    @_alwaysEmitIntoClient public var joinedMemberCount: Field<Int> { Field("joinedMemberCount") }
    /// `mediaSettings`.
    @_alwaysEmitIntoClient public var mediaSettings: Field<QueueMediaSettings> { Field("mediaSettings") }
    /// `routingRules`.
    @_alwaysEmitIntoClient public var routingRules: Field<[RoutingRule]> { Field("routingRules") }
    /// `conditionalGroupRouting`.
    @_alwaysEmitIntoClient public var conditionalGroupRouting: Field<ConditionalGroupRouting> { Field("conditionalGroupRouting") }
    /// `conditionalGroupActivation`.
    @_alwaysEmitIntoClient public var conditionalGroupActivation: Field<ConditionalGroupActivation> { Field("conditionalGroupActivation") }
    /// `bullseye`.
    @_alwaysEmitIntoClient public var bullseye: Field<Bullseye> { Field("bullseye") }
    /// `scoringMethod`.
    @_alwaysEmitIntoClient public var scoringMethod: Field<UserQueueScoringMethod> { Field("scoringMethod") }
    /// `lastAgentRoutingMode`.
    @_alwaysEmitIntoClient public var lastAgentRoutingMode: Field<UserQueueLastAgentRoutingMode> { Field("lastAgentRoutingMode") }
    /// `acwSettings`.
    @_alwaysEmitIntoClient public var acwSettings: Field<AcwSettings> { Field("acwSettings") }
    /// `skillEvaluationMethod`.
    @_alwaysEmitIntoClient public var skillEvaluationMethod: Field<UserQueueSkillEvaluationMethod> { Field("skillEvaluationMethod") }
    /// `memberGroups`.
    @_alwaysEmitIntoClient public var memberGroups: Field<[MemberGroup]> { Field("memberGroups") }
    /// `queueFlow`.
    @_alwaysEmitIntoClient public var queueFlow: Field<DomainEntityRef> { Field("queueFlow") }
    /// `emailInQueueFlow`.
    @_alwaysEmitIntoClient public var emailInQueueFlow: Field<DomainEntityRef> { Field("emailInQueueFlow") }
    /// `messageInQueueFlow`.
    @_alwaysEmitIntoClient public var messageInQueueFlow: Field<DomainEntityRef> { Field("messageInQueueFlow") }
    /// `whisperPrompt`.
    @_alwaysEmitIntoClient public var whisperPrompt: Field<DomainEntityRef> { Field("whisperPrompt") }
    /// `onHoldPrompt`.
    @_alwaysEmitIntoClient public var onHoldPrompt: Field<DomainEntityRef> { Field("onHoldPrompt") }
    /// `defaultMediaLanguage`.
    @_alwaysEmitIntoClient public var defaultMediaLanguage: Field<String> { Field("defaultMediaLanguage") }
    /// `cannedResponseLibraries`.
    @_alwaysEmitIntoClient public var cannedResponseLibraries: Field<CannedResponseLibraries> { Field("cannedResponseLibraries") }
    /// `enableTranscription`.
    @_alwaysEmitIntoClient public var enableTranscription: Field<Bool> { Field("enableTranscription") }
    /// `enableAudioMonitoring`.
    @_alwaysEmitIntoClient public var enableAudioMonitoring: Field<Bool> { Field("enableAudioMonitoring") }
    /// `enableManualAssignment`.
    @_alwaysEmitIntoClient public var enableManualAssignment: Field<Bool> { Field("enableManualAssignment") }
    /// `agentOwnedRouting`.
    @_alwaysEmitIntoClient public var agentOwnedRouting: Field<AgentOwnedRouting> { Field("agentOwnedRouting") }
    /// `directRouting`.
    @_alwaysEmitIntoClient public var directRouting: Field<DirectRouting> { Field("directRouting") }
    /// `callingPartyName`.
    @_alwaysEmitIntoClient public var callingPartyName: Field<String> { Field("callingPartyName") }
    /// `callingPartyNumber`.
    @_alwaysEmitIntoClient public var callingPartyNumber: Field<String> { Field("callingPartyNumber") }
    /// `defaultScripts`.
    @_alwaysEmitIntoClient public var defaultScripts: Field<[String: Script]> { Field("defaultScripts") }
    /// `outboundMessagingAddresses`.
    @_alwaysEmitIntoClient public var outboundMessagingAddresses: Field<QueueMessagingAddresses> { Field("outboundMessagingAddresses") }
    /// `outboundEmailAddress`.
    @_alwaysEmitIntoClient public var outboundEmailAddress: Field<QueueEmailAddress> { Field("outboundEmailAddress") }
    /// `peerId`.
    @_alwaysEmitIntoClient public var peerId: Field<String> { Field("peerId") }
    /// `suppressInQueueCallRecording`.
    @_alwaysEmitIntoClient public var suppressInQueueCallRecording: Field<Bool> { Field("suppressInQueueCallRecording") }
    /// `joined`.
    @_alwaysEmitIntoClient public var joined: Field<Bool> { Field("joined") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `scoringMethod` of ``UserQueue``, open to those that are newer than this version.
public struct UserQueueScoringMethod: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `TimestampAndPriority`.
    @_alwaysEmitIntoClient public static var timestampAndPriority: Self { "TimestampAndPriority" }
    /// `PriorityOnly`.
    @_alwaysEmitIntoClient public static var priorityOnly: Self { "PriorityOnly" }
}

/// A value of `lastAgentRoutingMode` of ``UserQueue``, open to those that are newer than this version.
public struct UserQueueLastAgentRoutingMode: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Disabled`.
    @_alwaysEmitIntoClient public static var disabled: Self { "Disabled" }
    /// `QueueMembersOnly`.
    @_alwaysEmitIntoClient public static var queueMembersOnly: Self { "QueueMembersOnly" }
    /// `AnyAgent`.
    @_alwaysEmitIntoClient public static var anyAgent: Self { "AnyAgent" }
}

/// A value of `skillEvaluationMethod` of ``UserQueue``, open to those that are newer than this version.
public struct UserQueueSkillEvaluationMethod: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `NONE`.
    @_alwaysEmitIntoClient public static var none_: Self { "NONE" }
    /// `BEST`.
    @_alwaysEmitIntoClient public static var best: Self { "BEST" }
    /// `ALL`.
    @_alwaysEmitIntoClient public static var all: Self { "ALL" }
}

/// The schema `UserQueueEntityListing`.
public typealias UserQueueEntityListing = Model<UserQueueEntityListingFields>

/// The properties of ``UserQueueEntityListing``.
public struct UserQueueEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[UserQueue]> { Field("entities") }
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

/// The schema `UserReference`.
public typealias UserReference = Model<UserReferenceFields>

/// The properties of ``UserReference``.
public struct UserReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `UserReferenceWithName`.
public typealias UserReferenceWithName = Model<UserReferenceWithNameFields>

/// The properties of ``UserReferenceWithName``.
public struct UserReferenceWithNameFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `UserRoutingLanguage`.
public typealias UserRoutingLanguage = Model<UserRoutingLanguageFields>

/// The properties of ``UserRoutingLanguage``.
public struct UserRoutingLanguageFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `proficiency`.
    @_alwaysEmitIntoClient public var proficiency: Field<Double> { Field("proficiency") }
    /// `state`.
    @_alwaysEmitIntoClient public var state: Field<UserRoutingLanguageState> { Field("state") }
    /// `languageUri`, set by the platform.
    @_alwaysEmitIntoClient public var languageUri: Field<String> { Field("languageUri") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `state` of ``UserRoutingLanguage``, open to those that are newer than this version.
public struct UserRoutingLanguageState: OpenEnum {
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

/// The schema `UserRoutingLanguagePost`.
public typealias UserRoutingLanguagePost = Model<UserRoutingLanguagePostFields>

/// The properties of ``UserRoutingLanguagePost``.
public struct UserRoutingLanguagePostFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `proficiency`, required.
    @_alwaysEmitIntoClient public var proficiency: Field<Double> { Field("proficiency") }
    /// `languageUri`, set by the platform.
    @_alwaysEmitIntoClient public var languageUri: Field<String> { Field("languageUri") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `UserRoutingSkill`.
public typealias UserRoutingSkill = Model<UserRoutingSkillFields>

/// The properties of ``UserRoutingSkill``.
public struct UserRoutingSkillFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `proficiency`.
    @_alwaysEmitIntoClient public var proficiency: Field<Double> { Field("proficiency") }
    /// `state`.
    @_alwaysEmitIntoClient public var state: Field<UserRoutingSkillState> { Field("state") }
    /// `skillUri`, set by the platform.
    @_alwaysEmitIntoClient public var skillUri: Field<String> { Field("skillUri") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `state` of ``UserRoutingSkill``, open to those that are newer than this version.
public struct UserRoutingSkillState: OpenEnum {
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

/// The schema `UserRoutingSkillPost`.
public typealias UserRoutingSkillPost = Model<UserRoutingSkillPostFields>

/// The properties of ``UserRoutingSkillPost``.
public struct UserRoutingSkillPostFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `proficiency`, required.
    @_alwaysEmitIntoClient public var proficiency: Field<Double> { Field("proficiency") }
    /// `skillUri`, set by the platform.
    @_alwaysEmitIntoClient public var skillUri: Field<String> { Field("skillUri") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `UserSearchCriteria`.
public typealias UserSearchCriteria = Model<UserSearchCriteriaFields>

/// The properties of ``UserSearchCriteria``.
public struct UserSearchCriteriaFields: FieldSet {
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
    @_alwaysEmitIntoClient public var `operator`: Field<UserSearchCriteriaOperator> { Field("operator") }
    /// `group`.
    @_alwaysEmitIntoClient public var group: Field<[UserSearchCriteria]> { Field("group") }
    /// `dateFormat`.
    @_alwaysEmitIntoClient public var dateFormat: Field<String> { Field("dateFormat") }
    /// `fields`.
    @_alwaysEmitIntoClient public var fields: Field<[String]> { Field("fields") }
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<UserSearchCriteriaType> { Field("type") }
}

/// A value of `operator` of ``UserSearchCriteria``, open to those that are newer than this version.
public struct UserSearchCriteriaOperator: OpenEnum {
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

/// A value of `type` of ``UserSearchCriteria``, open to those that are newer than this version.
public struct UserSearchCriteriaType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `EXACT`.
    @_alwaysEmitIntoClient public static var exact: Self { "EXACT" }
    /// `STARTS_WITH`.
    @_alwaysEmitIntoClient public static var startsWith: Self { "STARTS_WITH" }
    /// `CONTAINS`.
    @_alwaysEmitIntoClient public static var contains: Self { "CONTAINS" }
    /// `REGEX`.
    @_alwaysEmitIntoClient public static var regex: Self { "REGEX" }
    /// `TERM`.
    @_alwaysEmitIntoClient public static var term: Self { "TERM" }
    /// `TERMS`.
    @_alwaysEmitIntoClient public static var terms: Self { "TERMS" }
    /// `REQUIRED_FIELDS`.
    @_alwaysEmitIntoClient public static var requiredFields: Self { "REQUIRED_FIELDS" }
    /// `MATCH_ALL`.
    @_alwaysEmitIntoClient public static var matchAll: Self { "MATCH_ALL" }
    /// `QUERY_STRING`.
    @_alwaysEmitIntoClient public static var queryString: Self { "QUERY_STRING" }
    /// `RANGE`.
    @_alwaysEmitIntoClient public static var range: Self { "RANGE" }
    /// `LESS_THAN`.
    @_alwaysEmitIntoClient public static var lessThan: Self { "LESS_THAN" }
    /// `LESS_THAN_EQUAL_TO`.
    @_alwaysEmitIntoClient public static var lessThanEqualTo: Self { "LESS_THAN_EQUAL_TO" }
    /// `GREATER_THAN`.
    @_alwaysEmitIntoClient public static var greaterThan: Self { "GREATER_THAN" }
    /// `GREATER_THAN_EQUAL_TO`.
    @_alwaysEmitIntoClient public static var greaterThanEqualTo: Self { "GREATER_THAN_EQUAL_TO" }
}

/// The schema `UserSearchRequest`.
public typealias UserSearchRequest = Model<UserSearchRequestFields>

/// The properties of ``UserSearchRequest``.
public struct UserSearchRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `sortOrder`.
    @_alwaysEmitIntoClient public var sortOrder: Field<UserSearchRequestSortOrder> { Field("sortOrder") }
    /// `sortBy`.
    @_alwaysEmitIntoClient public var sortBy: Field<String> { Field("sortBy") }
    /// `pageSize`.
    @_alwaysEmitIntoClient public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`.
    @_alwaysEmitIntoClient public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `sort`.
    @_alwaysEmitIntoClient public var sort: Field<[SearchSort]> { Field("sort") }
    /// `expand`.
    @_alwaysEmitIntoClient public var expand: Field<[String]> { Field("expand") }
    /// `query`.
    @_alwaysEmitIntoClient public var query: Field<[UserSearchCriteria]> { Field("query") }
    /// `integrationPresenceSource`.
    @_alwaysEmitIntoClient public var integrationPresenceSource: Field<UserSearchRequestIntegrationPresenceSource> { Field("integrationPresenceSource") }
    /// `enforcePermissions`.
    @_alwaysEmitIntoClient public var enforcePermissions: Field<Bool> { Field("enforcePermissions") }
}

/// A value of `sortOrder` of ``UserSearchRequest``, open to those that are newer than this version.
public struct UserSearchRequestSortOrder: OpenEnum {
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

/// A value of `integrationPresenceSource` of ``UserSearchRequest``, open to those that are newer than this version.
public struct UserSearchRequestIntegrationPresenceSource: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `MicrosoftTeams`.
    @_alwaysEmitIntoClient public static var microsoftTeams: Self { "MicrosoftTeams" }
    /// `ZoomPhone`.
    @_alwaysEmitIntoClient public static var zoomPhone: Self { "ZoomPhone" }
    /// `EightByEight`.
    @_alwaysEmitIntoClient public static var eightByEight: Self { "EightByEight" }
    /// `RingCentral`.
    @_alwaysEmitIntoClient public static var ringCentral: Self { "RingCentral" }
}

/// The schema `UserSkillEntityListing`.
public typealias UserSkillEntityListing = Model<UserSkillEntityListingFields>

/// The properties of ``UserSkillEntityListing``.
public struct UserSkillEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[UserRoutingSkill]> { Field("entities") }
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

/// The schema `UserSkillGroupEntityListing`.
public typealias UserSkillGroupEntityListing = Model<UserSkillGroupEntityListingFields>

/// The properties of ``UserSkillGroupEntityListing``.
public struct UserSkillGroupEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[SkillGroup]> { Field("entities") }
    /// `nextUri`.
    @_alwaysEmitIntoClient public var nextUri: Field<String> { Field("nextUri") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `previousUri`.
    @_alwaysEmitIntoClient public var previousUri: Field<String> { Field("previousUri") }
}

/// The schema `UserStation`.
public typealias UserStation = Model<UserStationFields>

/// The properties of ``UserStation``.
public struct UserStationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<String> { Field("type") }
    /// `associatedUser`.
    @_alwaysEmitIntoClient public var associatedUser: Field<User> { Field("associatedUser") }
    /// `associatedDate`.
    @_alwaysEmitIntoClient public var associatedDate: Field<Instant> { Field("associatedDate") }
    /// `defaultUser`.
    @_alwaysEmitIntoClient public var defaultUser: Field<User> { Field("defaultUser") }
    /// `providerInfo`.
    @_alwaysEmitIntoClient public var providerInfo: Field<[String: String]> { Field("providerInfo") }
    /// `webRtcCallAppearances`, set by the platform.
    @_alwaysEmitIntoClient public var webRtcCallAppearances: Field<Int> { Field("webRtcCallAppearances") }
}

/// The schema `UserStations`.
public typealias UserStations = Model<UserStationsFields>

/// The properties of ``UserStations``.
public struct UserStationsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `associatedStation`, set by the platform.
    @_alwaysEmitIntoClient public var associatedStation: Field<UserStation> { Field("associatedStation") }
    /// `effectiveStation`, set by the platform.
    @_alwaysEmitIntoClient public var effectiveStation: Field<UserStation> { Field("effectiveStation") }
    /// `defaultStation`, set by the platform.
    @_alwaysEmitIntoClient public var defaultStation: Field<UserStation> { Field("defaultStation") }
    /// `lastAssociatedStation`, set by the platform.
    @_alwaysEmitIntoClient public var lastAssociatedStation: Field<UserStation> { Field("lastAssociatedStation") }
}

/// The schema `UsersSearchResponse`.
public typealias UsersSearchResponse = Model<UsersSearchResponseFields>

/// The properties of ``UsersSearchResponse``.
public struct UsersSearchResponseFields: FieldSet {
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
    @_alwaysEmitIntoClient public var results: Field<[User]> { Field("results") }
}

/// The schema `UtilizationRequest`.
public typealias UtilizationRequest = Model<UtilizationRequestFields>

/// The properties of ``UtilizationRequest``.
public struct UtilizationRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `utilization`.
    @_alwaysEmitIntoClient public var utilization: Field<[String: MediaUtilization]> { Field("utilization") }
    /// `labelUtilizations`.
    @_alwaysEmitIntoClient public var labelUtilizations: Field<[String: LabelUtilizationRequest]> { Field("labelUtilizations") }
    /// `maxInboundCalls`.
    @_alwaysEmitIntoClient public var maxInboundCalls: Field<Int> { Field("maxInboundCalls") }
}
