// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient

/// The schema `SearchAggregation`.
public typealias SearchAggregation = Model<SearchAggregationFields>

/// The properties of ``SearchAggregation``.
public struct SearchAggregationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `field`.
    public var field: Field<String> { Field("field") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `type`.
    public var type: Field<SearchAggregationType> { Field("type") }
    /// `value`.
    public var value: Field<String> { Field("value") }
    /// `size`.
    public var size: Field<Int> { Field("size") }
    /// `order`.
    public var order: Field<[SearchAggregationOrder]> { Field("order") }
}

/// A value of `type` of ``SearchAggregation``, open to those that are newer than this version.
public struct SearchAggregationType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `COUNT`.
    public static var count: Self { "COUNT" }
    /// `SUM`.
    public static var sum: Self { "SUM" }
    /// `AVERAGE`.
    public static var average: Self { "AVERAGE" }
    /// `TERM`.
    public static var term: Self { "TERM" }
    /// `CONTAINS`.
    public static var contains: Self { "CONTAINS" }
    /// `STARTS_WITH`.
    public static var startsWith: Self { "STARTS_WITH" }
    /// `ENDS_WITH`.
    public static var endsWith: Self { "ENDS_WITH" }
}

/// A value of `order` of ``SearchAggregation``, open to those that are newer than this version.
public struct SearchAggregationOrder: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `VALUE_DESC`.
    public static var valueDesc: Self { "VALUE_DESC" }
    /// `VALUE_ASC`.
    public static var valueAsc: Self { "VALUE_ASC" }
    /// `COUNT_DESC`.
    public static var countDesc: Self { "COUNT_DESC" }
    /// `COUNT_ASC`.
    public static var countAsc: Self { "COUNT_ASC" }
}

/// The schema `SearchCriteria`.
public typealias SearchCriteria = Model<SearchCriteriaFields>

/// The properties of ``SearchCriteria``.
public struct SearchCriteriaFields: FieldSet {
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
    public var `operator`: Field<SearchCriteriaOperator> { Field("operator") }
    /// `group`.
    public var group: Field<[SearchCriteria]> { Field("group") }
    /// `dateFormat`.
    public var dateFormat: Field<String> { Field("dateFormat") }
    /// `type`.
    public var type: Field<SearchCriteriaType> { Field("type") }
    /// `fields`.
    public var fields: Field<[String]> { Field("fields") }
}

/// A value of `operator` of ``SearchCriteria``, open to those that are newer than this version.
public struct SearchCriteriaOperator: OpenEnum {
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

/// A value of `type` of ``SearchCriteria``, open to those that are newer than this version.
public struct SearchCriteriaType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `EXACT`.
    public static var exact: Self { "EXACT" }
    /// `CONTAINS`.
    public static var contains: Self { "CONTAINS" }
    /// `STARTS_WITH`.
    public static var startsWith: Self { "STARTS_WITH" }
    /// `REQUIRED_FIELDS`.
    public static var requiredFields: Self { "REQUIRED_FIELDS" }
    /// `RANGE`.
    public static var range: Self { "RANGE" }
    /// `DATE_RANGE`.
    public static var dateRange: Self { "DATE_RANGE" }
    /// `LESS_THAN`.
    public static var lessThan: Self { "LESS_THAN" }
    /// `LESS_THAN_EQUAL_TO`.
    public static var lessThanEqualTo: Self { "LESS_THAN_EQUAL_TO" }
    /// `GREATER_THAN`.
    public static var greaterThan: Self { "GREATER_THAN" }
    /// `GREATER_THAN_EQUAL_TO`.
    public static var greaterThanEqualTo: Self { "GREATER_THAN_EQUAL_TO" }
    /// `SIMPLE`.
    public static var simple: Self { "SIMPLE" }
    /// `TERM`.
    public static var term: Self { "TERM" }
    /// `TERMS`.
    public static var terms: Self { "TERMS" }
    /// `QUERY_STRING`.
    public static var queryString: Self { "QUERY_STRING" }
    /// `MATCH_ALL`.
    public static var matchAll: Self { "MATCH_ALL" }
    /// `REGEX`.
    public static var regex: Self { "REGEX" }
}

/// The schema `SearchRequest`.
public typealias SearchRequest = Model<SearchRequestFields>

/// The properties of ``SearchRequest``.
public struct SearchRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `sortOrder`.
    public var sortOrder: Field<SearchRequestSortOrder> { Field("sortOrder") }
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
    /// `expand`.
    public var expand: Field<[String]> { Field("expand") }
    /// `types`, required.
    public var types: Field<[String]> { Field("types") }
    /// `query`.
    public var query: Field<[SearchCriteria]> { Field("query") }
    /// `aggregations`.
    public var aggregations: Field<[SearchAggregation]> { Field("aggregations") }
}

/// A value of `sortOrder` of ``SearchRequest``, open to those that are newer than this version.
public struct SearchRequestSortOrder: OpenEnum {
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

/// The schema `SearchSort`.
public typealias SearchSort = Model<SearchSortFields>

/// The properties of ``SearchSort``.
public struct SearchSortFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `sortOrder`.
    public var sortOrder: Field<SearchSortSortOrder> { Field("sortOrder") }
    /// `sortBy`.
    public var sortBy: Field<String> { Field("sortBy") }
}

/// A value of `sortOrder` of ``SearchSort``, open to those that are newer than this version.
public struct SearchSortSortOrder: OpenEnum {
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

/// The schema `Section`.
public typealias Section = Model<SectionFields>

/// The properties of ``Section``.
public struct SectionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `fieldList`.
    public var fieldList: Field<[FieldList]> { Field("fieldList") }
    /// `instructionText`.
    public var instructionText: Field<String> { Field("instructionText") }
    /// `key`.
    public var key: Field<String> { Field("key") }
    /// `state`.
    public var state: Field<String> { Field("state") }
}

/// The schema `Segment`.
public typealias Segment = Model<SegmentFields>

/// The properties of ``Segment``.
public struct SegmentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `startTime`, required.
    public var startTime: Field<Instant> { Field("startTime") }
    /// `endTime`, required.
    public var endTime: Field<Instant> { Field("endTime") }
    /// `type`.
    public var type: Field<String> { Field("type") }
    /// `howEnded`.
    public var howEnded: Field<String> { Field("howEnded") }
    /// `disconnectType`.
    public var disconnectType: Field<String> { Field("disconnectType") }
}

/// The schema `SegmentAssignment`.
public typealias SegmentAssignment = Model<SegmentAssignmentFields>

/// The properties of ``SegmentAssignment``.
public struct SegmentAssignmentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `dateAssigned`, required.
    public var dateAssigned: Field<Instant> { Field("dateAssigned") }
    /// `dateForUnassignment`, required.
    public var dateForUnassignment: Field<Instant> { Field("dateForUnassignment") }
    /// `segment`, required.
    public var segment: Field<SegmentAssignmentSegment> { Field("segment") }
    /// `externalContact`, required.
    public var externalContact: Field<AddressableEntityRef> { Field("externalContact") }
    /// `session`.
    public var session: Field<SegmentAssignmentSession> { Field("session") }
}

/// The schema `SegmentAssignmentListing`.
public typealias SegmentAssignmentListing = Model<SegmentAssignmentListingFields>

/// The properties of ``SegmentAssignmentListing``.
public struct SegmentAssignmentListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[SegmentAssignment]> { Field("entities") }
}

/// The schema `SegmentAssignmentSegment`.
public typealias SegmentAssignmentSegment = Model<SegmentAssignmentSegmentFields>

/// The properties of ``SegmentAssignmentSegment``.
public struct SegmentAssignmentSegmentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    public var id: Field<String> { Field("id") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `SegmentAssignmentSession`.
public typealias SegmentAssignmentSession = Model<SegmentAssignmentSessionFields>

/// The properties of ``SegmentAssignmentSession``.
public struct SegmentAssignmentSessionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    public var id: Field<String> { Field("id") }
    /// `type`, required.
    public var type: Field<String> { Field("type") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `SegmentAssignments`.
public typealias SegmentAssignments = Model<SegmentAssignmentsFields>

/// The properties of ``SegmentAssignments``.
public struct SegmentAssignmentsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `segments`, required.
    public var segments: Field<[SegmentForAssignment]> { Field("segments") }
}

/// The schema `SegmentDetailQueryClause`.
public typealias SegmentDetailQueryClause = Model<SegmentDetailQueryClauseFields>

/// The properties of ``SegmentDetailQueryClause``.
public struct SegmentDetailQueryClauseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    public var type: Field<SegmentDetailQueryClauseType> { Field("type") }
    /// `predicates`, required.
    public var predicates: Field<[SegmentDetailQueryPredicate]> { Field("predicates") }
}

/// A value of `type` of ``SegmentDetailQueryClause``, open to those that are newer than this version.
public struct SegmentDetailQueryClauseType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `and`.
    public static var and: Self { "and" }
    /// `or`.
    public static var or: Self { "or" }
}

/// The schema `SegmentDetailQueryFilter`.
public typealias SegmentDetailQueryFilter = Model<SegmentDetailQueryFilterFields>

/// The properties of ``SegmentDetailQueryFilter``.
public struct SegmentDetailQueryFilterFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    public var type: Field<SegmentDetailQueryFilterType> { Field("type") }
    /// `clauses`.
    public var clauses: Field<[SegmentDetailQueryClause]> { Field("clauses") }
    /// `predicates`.
    public var predicates: Field<[SegmentDetailQueryPredicate]> { Field("predicates") }
}

/// A value of `type` of ``SegmentDetailQueryFilter``, open to those that are newer than this version.
public struct SegmentDetailQueryFilterType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `and`.
    public static var and: Self { "and" }
    /// `or`.
    public static var or: Self { "or" }
}

/// The schema `SegmentDetailQueryPredicate`.
public typealias SegmentDetailQueryPredicate = Model<SegmentDetailQueryPredicateFields>

/// The properties of ``SegmentDetailQueryPredicate``.
public struct SegmentDetailQueryPredicateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    public var type: Field<SegmentDetailQueryPredicateType> { Field("type") }
    /// `dimension`.
    public var dimension: Field<SegmentDetailQueryPredicateDimension> { Field("dimension") }
    /// `propertyType`.
    public var propertyType: Field<SegmentDetailQueryPredicatePropertyType> { Field("propertyType") }
    /// `property`.
    public var property: Field<String> { Field("property") }
    /// `metric`.
    public var metric: Field<SegmentDetailQueryPredicateMetric> { Field("metric") }
    /// `operator`.
    public var `operator`: Field<SegmentDetailQueryPredicateOperator> { Field("operator") }
    /// `value`.
    public var value: Field<String> { Field("value") }
    /// `range`.
    public var range: Field<NumericRange> { Field("range") }
}

/// A value of `type` of ``SegmentDetailQueryPredicate``, open to those that are newer than this version.
public struct SegmentDetailQueryPredicateType: OpenEnum {
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

/// A value of `dimension` of ``SegmentDetailQueryPredicate``, open to those that are newer than this version.
public struct SegmentDetailQueryPredicateDimension: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `addressFrom`.
    public static var addressFrom: Self { "addressFrom" }
    /// `addressTo`.
    public static var addressTo: Self { "addressTo" }
    /// `agentAssistantId`.
    public static var agentAssistantId: Self { "agentAssistantId" }
    /// `agentOwned`.
    public static var agentOwned: Self { "agentOwned" }
    /// `ani`.
    public static var ani: Self { "ani" }
    /// `authenticated`.
    public static var authenticated: Self { "authenticated" }
    /// `bargedParticipantId`.
    public static var bargedParticipantId: Self { "bargedParticipantId" }
    /// `callbackNumber`.
    public static var callbackNumber: Self { "callbackNumber" }
    /// `callbackScheduledTime`.
    public static var callbackScheduledTime: Self { "callbackScheduledTime" }
    /// `canonicalExternalContactId`.
    public static var canonicalExternalContactId: Self { "canonicalExternalContactId" }
    /// `cleared`.
    public static var cleared: Self { "cleared" }
    /// `coachedParticipantId`.
    public static var coachedParticipantId: Self { "coachedParticipantId" }
    /// `conference`.
    public static var conference: Self { "conference" }
    /// `deliveryPushed`.
    public static var deliveryPushed: Self { "deliveryPushed" }
    /// `deliveryStatus`.
    public static var deliveryStatus: Self { "deliveryStatus" }
    /// `destinationAddress`.
    public static var destinationAddress: Self { "destinationAddress" }
    /// `destinationConversationId`.
    public static var destinationConversationId: Self { "destinationConversationId" }
    /// `detectedSpeechEnd`.
    public static var detectedSpeechEnd: Self { "detectedSpeechEnd" }
    /// `detectedSpeechStart`.
    public static var detectedSpeechStart: Self { "detectedSpeechStart" }
    /// `direction`.
    public static var direction: Self { "direction" }
    /// `disconnectType`.
    public static var disconnectType: Self { "disconnectType" }
    /// `dnis`.
    public static var dnis: Self { "dnis" }
    /// `edgeId`.
    public static var edgeId: Self { "edgeId" }
    /// `engagementSource`.
    public static var engagementSource: Self { "engagementSource" }
    /// `errorCode`.
    public static var errorCode: Self { "errorCode" }
    /// `exitReason`.
    public static var exitReason: Self { "exitReason" }
    /// `extendedDeliveryStatus`.
    public static var extendedDeliveryStatus: Self { "extendedDeliveryStatus" }
    /// `externalContactId`.
    public static var externalContactId: Self { "externalContactId" }
    /// `externalOrganizationId`.
    public static var externalOrganizationId: Self { "externalOrganizationId" }
    /// `flaggedReason`.
    public static var flaggedReason: Self { "flaggedReason" }
    /// `flowId`.
    public static var flowId: Self { "flowId" }
    /// `flowName`.
    public static var flowName: Self { "flowName" }
    /// `flowOutType`.
    public static var flowOutType: Self { "flowOutType" }
    /// `flowOutcome`.
    public static var flowOutcome: Self { "flowOutcome" }
    /// `flowOutcomeId`.
    public static var flowOutcomeId: Self { "flowOutcomeId" }
    /// `flowOutcomeValue`.
    public static var flowOutcomeValue: Self { "flowOutcomeValue" }
    /// `flowVersion`.
    public static var flowVersion: Self { "flowVersion" }
    /// `groupId`.
    public static var groupId: Self { "groupId" }
    /// `journeyActionId`.
    public static var journeyActionId: Self { "journeyActionId" }
    /// `journeyActionMapId`.
    public static var journeyActionMapId: Self { "journeyActionMapId" }
    /// `journeyCustomerId`.
    public static var journeyCustomerId: Self { "journeyCustomerId" }
    /// `journeyCustomerIdType`.
    public static var journeyCustomerIdType: Self { "journeyCustomerIdType" }
    /// `journeyCustomerSessionId`.
    public static var journeyCustomerSessionId: Self { "journeyCustomerSessionId" }
    /// `mediaCount`.
    public static var mediaCount: Self { "mediaCount" }
    /// `mediaType`.
    public static var mediaType: Self { "mediaType" }
    /// `messageType`.
    public static var messageType: Self { "messageType" }
    /// `monitoredParticipantId`.
    public static var monitoredParticipantId: Self { "monitoredParticipantId" }
    /// `outboundCampaignId`.
    public static var outboundCampaignId: Self { "outboundCampaignId" }
    /// `outboundContactId`.
    public static var outboundContactId: Self { "outboundContactId" }
    /// `outboundContactListId`.
    public static var outboundContactListId: Self { "outboundContactListId" }
    /// `participantName`.
    public static var participantName: Self { "participantName" }
    /// `protocolCallId`.
    public static var protocolCallId: Self { "protocolCallId" }
    /// `provider`.
    public static var provider: Self { "provider" }
    /// `purpose`.
    public static var purpose: Self { "purpose" }
    /// `queueId`.
    public static var queueId: Self { "queueId" }
    /// `recording`.
    public static var recording: Self { "recording" }
    /// `remote`.
    public static var remote: Self { "remote" }
    /// `remoteNameDisplayable`.
    public static var remoteNameDisplayable: Self { "remoteNameDisplayable" }
    /// `requestedLanguageId`.
    public static var requestedLanguageId: Self { "requestedLanguageId" }
    /// `requestedRouting`.
    public static var requestedRouting: Self { "requestedRouting" }
    /// `requestedRoutingSkillId`.
    public static var requestedRoutingSkillId: Self { "requestedRoutingSkillId" }
    /// `scoredAgentId`.
    public static var scoredAgentId: Self { "scoredAgentId" }
    /// `screenMonitoredUserId`.
    public static var screenMonitoredUserId: Self { "screenMonitoredUserId" }
    /// `screenRecording`.
    public static var screenRecording: Self { "screenRecording" }
    /// `scriptId`.
    public static var scriptId: Self { "scriptId" }
    /// `segmentEnd`.
    public static var segmentEnd: Self { "segmentEnd" }
    /// `segmentType`.
    public static var segmentType: Self { "segmentType" }
    /// `sessionDnis`.
    public static var sessionDnis: Self { "sessionDnis" }
    /// `sipResponseCode`.
    public static var sipResponseCode: Self { "sipResponseCode" }
    /// `skillExpressionId`.
    public static var skillExpressionId: Self { "skillExpressionId" }
    /// `snippetRecording`.
    public static var snippetRecording: Self { "snippetRecording" }
    /// `subject`.
    public static var subject: Self { "subject" }
    /// `teamId`.
    public static var teamId: Self { "teamId" }
    /// `transferTargetAddress`.
    public static var transferTargetAddress: Self { "transferTargetAddress" }
    /// `transferTargetName`.
    public static var transferTargetName: Self { "transferTargetName" }
    /// `transferType`.
    public static var transferType: Self { "transferType" }
    /// `usedRouting`.
    public static var usedRouting: Self { "usedRouting" }
    /// `userId`.
    public static var userId: Self { "userId" }
    /// `wrapUpCode`.
    public static var wrapUpCode: Self { "wrapUpCode" }
    /// `wrapUpNote`.
    public static var wrapUpNote: Self { "wrapUpNote" }
}

/// A value of `propertyType` of ``SegmentDetailQueryPredicate``, open to those that are newer than this version.
public struct SegmentDetailQueryPredicatePropertyType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `bool`.
    public static var bool: Self { "bool" }
    /// `integer`.
    public static var integer: Self { "integer" }
    /// `real`.
    public static var real: Self { "real" }
    /// `date`.
    public static var date: Self { "date" }
    /// `string`.
    public static var string: Self { "string" }
    /// `uuid`.
    public static var uuid: Self { "uuid" }
}

/// A value of `metric` of ``SegmentDetailQueryPredicate``, open to those that are newer than this version.
public struct SegmentDetailQueryPredicateMetric: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `tSegmentDuration`.
    public static var tSegmentDuration: Self { "tSegmentDuration" }
}

/// A value of `operator` of ``SegmentDetailQueryPredicate``, open to those that are newer than this version.
public struct SegmentDetailQueryPredicateOperator: OpenEnum {
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

/// The schema `SegmentForAssignment`.
public typealias SegmentForAssignment = Model<SegmentForAssignmentFields>

/// The properties of ``SegmentForAssignment``.
public struct SegmentForAssignmentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    public var id: Field<String> { Field("id") }
}

/// The schema `SegmentForUnassignment`.
public typealias SegmentForUnassignment = Model<SegmentForUnassignmentFields>

/// The properties of ``SegmentForUnassignment``.
public struct SegmentForUnassignmentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    public var id: Field<String> { Field("id") }
}

/// The schema `SegmentUnassignments`.
public typealias SegmentUnassignments = Model<SegmentUnassignmentsFields>

/// The properties of ``SegmentUnassignments``.
public struct SegmentUnassignmentsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `segments`, required.
    public var segments: Field<[SegmentForUnassignment]> { Field("segments") }
}

/// The schema `ServerDate`.
public typealias ServerDate = Model<ServerDateFields>

/// The properties of ``ServerDate``.
public struct ServerDateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `currentDate`.
    public var currentDate: Field<Instant> { Field("currentDate") }
}

/// The schema `ServiceLevel`.
public typealias ServiceLevel = Model<ServiceLevelFields>

/// The properties of ``ServiceLevel``.
public struct ServiceLevelFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `percentage`.
    public var percentage: Field<Double> { Field("percentage") }
    /// `durationMs`.
    public var durationMs: Field<Int> { Field("durationMs") }
}

/// The schema `Session`.
public typealias Session = Model<SessionFields>

/// The properties of ``Session``.
public struct SessionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    public var id: Field<String> { Field("id") }
    /// `externalContact`.
    public var externalContact: Field<AddressableEntityRef> { Field("externalContact") }
    /// `customerId`.
    public var customerId: Field<String> { Field("customerId") }
    /// `customerIdType`.
    public var customerIdType: Field<String> { Field("customerIdType") }
    /// `type`, required.
    public var type: Field<String> { Field("type") }
    /// `externalId`.
    public var externalId: Field<String> { Field("externalId") }
    /// `externalUrl`.
    public var externalUrl: Field<String> { Field("externalUrl") }
    /// `shortId`.
    public var shortId: Field<String> { Field("shortId") }
    /// `outcomeAchievements`.
    public var outcomeAchievements: Field<[OutcomeAchievement]> { Field("outcomeAchievements") }
    /// `segmentAssignments`.
    public var segmentAssignments: Field<[SessionSegmentAssignment]> { Field("segmentAssignments") }
    /// `attributes`.
    public var attributes: Field<[String: CustomEventAttribute]> { Field("attributes") }
    /// `attributeLists`.
    public var attributeLists: Field<[String: CustomEventAttributeList]> { Field("attributeLists") }
    /// `browser`.
    public var browser: Field<Browser> { Field("browser") }
    /// `device`.
    public var device: Field<Device> { Field("device") }
    /// `geolocation`.
    public var geolocation: Field<JourneyGeolocation> { Field("geolocation") }
    /// `ipAddress`.
    public var ipAddress: Field<String> { Field("ipAddress") }
    /// `ipOrganization`.
    public var ipOrganization: Field<String> { Field("ipOrganization") }
    /// `lastPage`.
    public var lastPage: Field<JourneyPage> { Field("lastPage") }
    /// `mktCampaign`.
    public var mktCampaign: Field<JourneyCampaign> { Field("mktCampaign") }
    /// `referrer`.
    public var referrer: Field<Referrer> { Field("referrer") }
    /// `app`.
    public var app: Field<JourneyApp> { Field("app") }
    /// `sdkLibrary`.
    public var sdkLibrary: Field<SdkLibrary> { Field("sdkLibrary") }
    /// `networkConnectivity`.
    public var networkConnectivity: Field<NetworkConnectivity> { Field("networkConnectivity") }
    /// `searchTerms`.
    public var searchTerms: Field<[String]> { Field("searchTerms") }
    /// `userAgentString`.
    public var userAgentString: Field<String> { Field("userAgentString") }
    /// `durationInSeconds`.
    public var durationInSeconds: Field<Int> { Field("durationInSeconds") }
    /// `eventCount`, required.
    public var eventCount: Field<Int> { Field("eventCount") }
    /// `pageviewCount`.
    public var pageviewCount: Field<Int> { Field("pageviewCount") }
    /// `screenviewCount`.
    public var screenviewCount: Field<Int> { Field("screenviewCount") }
    /// `lastEvent`, required.
    public var lastEvent: Field<SessionLastEvent> { Field("lastEvent") }
    /// `conversation`.
    public var conversation: Field<AddressableEntityRef> { Field("conversation") }
    /// `lastConnectedQueue`.
    public var lastConnectedQueue: Field<ConnectedQueue> { Field("lastConnectedQueue") }
    /// `lastConnectedUser`.
    public var lastConnectedUser: Field<ConnectedUser> { Field("lastConnectedUser") }
    /// `lastUserDisposition`.
    public var lastUserDisposition: Field<ConversationUserDisposition> { Field("lastUserDisposition") }
    /// `conversationChannels`.
    public var conversationChannels: Field<[ConversationChannel]> { Field("conversationChannels") }
    /// `originatingDirection`.
    public var originatingDirection: Field<SessionOriginatingDirection> { Field("originatingDirection") }
    /// `conversationSubject`.
    public var conversationSubject: Field<String> { Field("conversationSubject") }
    /// `lastUserDisconnectType`.
    public var lastUserDisconnectType: Field<SessionLastUserDisconnectType> { Field("lastUserDisconnectType") }
    /// `lastAcdOutcome`.
    public var lastAcdOutcome: Field<SessionLastAcdOutcome> { Field("lastAcdOutcome") }
    /// `authenticated`, required.
    public var authenticated: Field<Bool> { Field("authenticated") }
    /// `divisionIds`.
    public var divisionIds: Field<[String]> { Field("divisionIds") }
    /// `lastScreen`.
    public var lastScreen: Field<String> { Field("lastScreen") }
    /// `caseAssociations`.
    public var caseAssociations: Field<[JourneyCaseAssociation]> { Field("caseAssociations") }
    /// `caseEntity`.
    public var caseEntity: Field<AddressableEntityRef> { Field("caseEntity") }
    /// `caseReference`.
    public var caseReference: Field<String> { Field("caseReference") }
    /// `caseStatus`.
    public var caseStatus: Field<SessionCaseStatus> { Field("caseStatus") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
    /// `createdDate`, required.
    public var createdDate: Field<Instant> { Field("createdDate") }
    /// `endedDate`.
    public var endedDate: Field<Instant> { Field("endedDate") }
    /// `awayDate`.
    public var awayDate: Field<Instant> { Field("awayDate") }
    /// `idleDate`.
    public var idleDate: Field<Instant> { Field("idleDate") }
}

/// A value of `originatingDirection` of ``Session``, open to those that are newer than this version.
public struct SessionOriginatingDirection: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    public static var unknown: Self { "Unknown" }
    /// `Inbound`.
    public static var inbound: Self { "Inbound" }
    /// `Outbound`.
    public static var outbound: Self { "Outbound" }
}

/// A value of `lastUserDisconnectType` of ``Session``, open to those that are newer than this version.
public struct SessionLastUserDisconnectType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    public static var unknown: Self { "Unknown" }
    /// `Endpoint`.
    public static var endpoint: Self { "Endpoint" }
    /// `Client`.
    public static var client: Self { "Client" }
    /// `System`.
    public static var system: Self { "System" }
    /// `Transfer`.
    public static var transfer: Self { "Transfer" }
    /// `Error`.
    public static var error: Self { "Error" }
    /// `Peer`.
    public static var peer: Self { "Peer" }
    /// `Other`.
    public static var other: Self { "Other" }
    /// `Spam`.
    public static var spam: Self { "Spam" }
    /// `Timeout`.
    public static var timeout: Self { "Timeout" }
    /// `TransportFailure`.
    public static var transportFailure: Self { "TransportFailure" }
    /// `ConferenceTransfer`.
    public static var conferenceTransfer: Self { "ConferenceTransfer" }
    /// `ConsultTransfer`.
    public static var consultTransfer: Self { "ConsultTransfer" }
    /// `ForwardTransfer`.
    public static var forwardTransfer: Self { "ForwardTransfer" }
    /// `NoAnswerTransfer`.
    public static var noAnswerTransfer: Self { "NoAnswerTransfer" }
    /// `NotAvailableTransfer`.
    public static var notAvailableTransfer: Self { "NotAvailableTransfer" }
    /// `Uncallable`.
    public static var uncallable: Self { "Uncallable" }
    /// `DoNotDisturbEndpoint`.
    public static var doNotDisturbEndpoint: Self { "DoNotDisturbEndpoint" }
    /// `DoNotDisturbTransfer`.
    public static var doNotDisturbTransfer: Self { "DoNotDisturbTransfer" }
    /// `SessionExpired`.
    public static var sessionExpired: Self { "SessionExpired" }
    /// `Takeover`.
    public static var takeover: Self { "Takeover" }
}

/// A value of `lastAcdOutcome` of ``Session``, open to those that are newer than this version.
public struct SessionLastAcdOutcome: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    public static var unknown: Self { "Unknown" }
    /// `Abandon`.
    public static var abandon: Self { "Abandon" }
    /// `Answered`.
    public static var answered: Self { "Answered" }
    /// `FlowOut`.
    public static var flowOut: Self { "FlowOut" }
}

/// A value of `caseStatus` of ``Session``, open to those that are newer than this version.
public struct SessionCaseStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    public static var unknown: Self { "Unknown" }
    /// `Open`.
    public static var open: Self { "Open" }
    /// `InProgress`.
    public static var inProgress: Self { "InProgress" }
    /// `Terminated`.
    public static var terminated: Self { "Terminated" }
    /// `Closed`.
    public static var closed: Self { "Closed" }
}

/// The schema `SessionLastEvent`.
public typealias SessionLastEvent = Model<SessionLastEventFields>

/// The properties of ``SessionLastEvent``.
public struct SessionLastEventFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    public var id: Field<String> { Field("id") }
    /// `eventName`, required.
    public var eventName: Field<String> { Field("eventName") }
    /// `createdDate`, required.
    public var createdDate: Field<Instant> { Field("createdDate") }
}

/// The schema `SessionListing`.
public typealias SessionListing = Model<SessionListingFields>

/// The properties of ``SessionListing``.
public struct SessionListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[Session]> { Field("entities") }
    /// `nextUri`.
    public var nextUri: Field<String> { Field("nextUri") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
    /// `previousUri`.
    public var previousUri: Field<String> { Field("previousUri") }
}

/// The schema `SessionSegmentAssignment`.
public typealias SessionSegmentAssignment = Model<SessionSegmentAssignmentFields>

/// The properties of ``SessionSegmentAssignment``.
public struct SessionSegmentAssignmentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `segment`, required.
    public var segment: Field<AssignedSegment> { Field("segment") }
    /// `assignedDate`, required.
    public var assignedDate: Field<Instant> { Field("assignedDate") }
}

/// The schema `SettingDirection`.
public typealias SettingDirection = Model<SettingDirectionFields>

/// The properties of ``SettingDirection``.
public struct SettingDirectionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `inbound`.
    public var inbound: Field<SettingDirectionInbound> { Field("inbound") }
    /// `outbound`.
    public var outbound: Field<SettingDirectionOutbound> { Field("outbound") }
}

/// A value of `inbound` of ``SettingDirection``, open to those that are newer than this version.
public struct SettingDirectionInbound: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Enabled`.
    public static var enabled: Self { "Enabled" }
    /// `Disabled`.
    public static var disabled: Self { "Disabled" }
}

/// A value of `outbound` of ``SettingDirection``, open to those that are newer than this version.
public struct SettingDirectionOutbound: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Enabled`.
    public static var enabled: Self { "Enabled" }
    /// `Disabled`.
    public static var disabled: Self { "Disabled" }
}
