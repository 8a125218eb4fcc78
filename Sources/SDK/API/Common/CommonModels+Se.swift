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
    @_alwaysEmitIntoClient public var field: Field<String> { Field("field") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<SearchAggregationType> { Field("type") }
    /// `value`.
    @_alwaysEmitIntoClient public var value: Field<String> { Field("value") }
    /// `size`.
    @_alwaysEmitIntoClient public var size: Field<Int> { Field("size") }
    /// `order`.
    @_alwaysEmitIntoClient public var order: Field<[SearchAggregationOrder]> { Field("order") }
}

/// A value of `type` of ``SearchAggregation``, open to those that are newer than this version.
public struct SearchAggregationType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `COUNT`.
    @_alwaysEmitIntoClient public static var count: Self { "COUNT" }
    /// `SUM`.
    @_alwaysEmitIntoClient public static var sum: Self { "SUM" }
    /// `AVERAGE`.
    @_alwaysEmitIntoClient public static var average: Self { "AVERAGE" }
    /// `TERM`.
    @_alwaysEmitIntoClient public static var term: Self { "TERM" }
    /// `CONTAINS`.
    @_alwaysEmitIntoClient public static var contains: Self { "CONTAINS" }
    /// `STARTS_WITH`.
    @_alwaysEmitIntoClient public static var startsWith: Self { "STARTS_WITH" }
    /// `ENDS_WITH`.
    @_alwaysEmitIntoClient public static var endsWith: Self { "ENDS_WITH" }
}

/// A value of `order` of ``SearchAggregation``, open to those that are newer than this version.
public struct SearchAggregationOrder: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `VALUE_DESC`.
    @_alwaysEmitIntoClient public static var valueDesc: Self { "VALUE_DESC" }
    /// `VALUE_ASC`.
    @_alwaysEmitIntoClient public static var valueAsc: Self { "VALUE_ASC" }
    /// `COUNT_DESC`.
    @_alwaysEmitIntoClient public static var countDesc: Self { "COUNT_DESC" }
    /// `COUNT_ASC`.
    @_alwaysEmitIntoClient public static var countAsc: Self { "COUNT_ASC" }
}

/// The schema `SearchCriteria`.
public typealias SearchCriteria = Model<SearchCriteriaFields>

/// The properties of ``SearchCriteria``.
public struct SearchCriteriaFields: FieldSet {
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
    @_alwaysEmitIntoClient public var `operator`: Field<SearchCriteriaOperator> { Field("operator") }
    /// `group`.
    @_alwaysEmitIntoClient public var group: Field<[SearchCriteria]> { Field("group") }
    /// `dateFormat`.
    @_alwaysEmitIntoClient public var dateFormat: Field<String> { Field("dateFormat") }
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<SearchCriteriaType> { Field("type") }
    /// `fields`.
    @_alwaysEmitIntoClient public var fields: Field<[String]> { Field("fields") }
}

/// A value of `operator` of ``SearchCriteria``, open to those that are newer than this version.
public struct SearchCriteriaOperator: OpenEnum {
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

/// A value of `type` of ``SearchCriteria``, open to those that are newer than this version.
public struct SearchCriteriaType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `EXACT`.
    @_alwaysEmitIntoClient public static var exact: Self { "EXACT" }
    /// `CONTAINS`.
    @_alwaysEmitIntoClient public static var contains: Self { "CONTAINS" }
    /// `STARTS_WITH`.
    @_alwaysEmitIntoClient public static var startsWith: Self { "STARTS_WITH" }
    /// `REQUIRED_FIELDS`.
    @_alwaysEmitIntoClient public static var requiredFields: Self { "REQUIRED_FIELDS" }
    /// `RANGE`.
    @_alwaysEmitIntoClient public static var range: Self { "RANGE" }
    /// `DATE_RANGE`.
    @_alwaysEmitIntoClient public static var dateRange: Self { "DATE_RANGE" }
    /// `LESS_THAN`.
    @_alwaysEmitIntoClient public static var lessThan: Self { "LESS_THAN" }
    /// `LESS_THAN_EQUAL_TO`.
    @_alwaysEmitIntoClient public static var lessThanEqualTo: Self { "LESS_THAN_EQUAL_TO" }
    /// `GREATER_THAN`.
    @_alwaysEmitIntoClient public static var greaterThan: Self { "GREATER_THAN" }
    /// `GREATER_THAN_EQUAL_TO`.
    @_alwaysEmitIntoClient public static var greaterThanEqualTo: Self { "GREATER_THAN_EQUAL_TO" }
    /// `SIMPLE`.
    @_alwaysEmitIntoClient public static var simple: Self { "SIMPLE" }
    /// `TERM`.
    @_alwaysEmitIntoClient public static var term: Self { "TERM" }
    /// `TERMS`.
    @_alwaysEmitIntoClient public static var terms: Self { "TERMS" }
    /// `QUERY_STRING`.
    @_alwaysEmitIntoClient public static var queryString: Self { "QUERY_STRING" }
    /// `MATCH_ALL`.
    @_alwaysEmitIntoClient public static var matchAll: Self { "MATCH_ALL" }
    /// `REGEX`.
    @_alwaysEmitIntoClient public static var regex: Self { "REGEX" }
}

/// The schema `SearchRequest`.
public typealias SearchRequest = Model<SearchRequestFields>

/// The properties of ``SearchRequest``.
public struct SearchRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `sortOrder`.
    @_alwaysEmitIntoClient public var sortOrder: Field<SearchRequestSortOrder> { Field("sortOrder") }
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
    /// `expand`.
    @_alwaysEmitIntoClient public var expand: Field<[String]> { Field("expand") }
    /// `types`, required.
    @_alwaysEmitIntoClient public var types: Field<[String]> { Field("types") }
    /// `query`.
    @_alwaysEmitIntoClient public var query: Field<[SearchCriteria]> { Field("query") }
    /// `aggregations`.
    @_alwaysEmitIntoClient public var aggregations: Field<[SearchAggregation]> { Field("aggregations") }
}

/// A value of `sortOrder` of ``SearchRequest``, open to those that are newer than this version.
public struct SearchRequestSortOrder: OpenEnum {
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

/// The schema `SearchSort`.
public typealias SearchSort = Model<SearchSortFields>

/// The properties of ``SearchSort``.
public struct SearchSortFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `sortOrder`.
    @_alwaysEmitIntoClient public var sortOrder: Field<SearchSortSortOrder> { Field("sortOrder") }
    /// `sortBy`.
    @_alwaysEmitIntoClient public var sortBy: Field<String> { Field("sortBy") }
}

/// A value of `sortOrder` of ``SearchSort``, open to those that are newer than this version.
public struct SearchSortSortOrder: OpenEnum {
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

/// The schema `Section`.
public typealias Section = Model<SectionFields>

/// The properties of ``Section``.
public struct SectionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `fieldList`.
    @_alwaysEmitIntoClient public var fieldList: Field<[FieldList]> { Field("fieldList") }
    /// `instructionText`.
    @_alwaysEmitIntoClient public var instructionText: Field<String> { Field("instructionText") }
    /// `key`.
    @_alwaysEmitIntoClient public var key: Field<String> { Field("key") }
    /// `state`.
    @_alwaysEmitIntoClient public var state: Field<String> { Field("state") }
}

/// The schema `Segment`.
public typealias Segment = Model<SegmentFields>

/// The properties of ``Segment``.
public struct SegmentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `startTime`, required.
    @_alwaysEmitIntoClient public var startTime: Field<Instant> { Field("startTime") }
    /// `endTime`, required.
    @_alwaysEmitIntoClient public var endTime: Field<Instant> { Field("endTime") }
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<String> { Field("type") }
    /// `howEnded`.
    @_alwaysEmitIntoClient public var howEnded: Field<String> { Field("howEnded") }
    /// `disconnectType`.
    @_alwaysEmitIntoClient public var disconnectType: Field<String> { Field("disconnectType") }
}

/// The schema `SegmentAssignment`.
public typealias SegmentAssignment = Model<SegmentAssignmentFields>

/// The properties of ``SegmentAssignment``.
public struct SegmentAssignmentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `dateAssigned`, required.
    @_alwaysEmitIntoClient public var dateAssigned: Field<Instant> { Field("dateAssigned") }
    /// `dateForUnassignment`, required.
    @_alwaysEmitIntoClient public var dateForUnassignment: Field<Instant> { Field("dateForUnassignment") }
    /// `segment`, required.
    @_alwaysEmitIntoClient public var segment: Field<SegmentAssignmentSegment> { Field("segment") }
    /// `externalContact`, required.
    @_alwaysEmitIntoClient public var externalContact: Field<AddressableEntityRef> { Field("externalContact") }
    /// `session`.
    @_alwaysEmitIntoClient public var session: Field<SegmentAssignmentSession> { Field("session") }
}

/// The schema `SegmentAssignmentListing`.
public typealias SegmentAssignmentListing = Model<SegmentAssignmentListingFields>

/// The properties of ``SegmentAssignmentListing``.
public struct SegmentAssignmentListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[SegmentAssignment]> { Field("entities") }
}

/// The schema `SegmentAssignmentSegment`.
public typealias SegmentAssignmentSegment = Model<SegmentAssignmentSegmentFields>

/// The properties of ``SegmentAssignmentSegment``.
public struct SegmentAssignmentSegmentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `SegmentAssignmentSession`.
public typealias SegmentAssignmentSession = Model<SegmentAssignmentSessionFields>

/// The properties of ``SegmentAssignmentSession``.
public struct SegmentAssignmentSessionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<String> { Field("type") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `SegmentAssignments`.
public typealias SegmentAssignments = Model<SegmentAssignmentsFields>

/// The properties of ``SegmentAssignments``.
public struct SegmentAssignmentsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `segments`, required.
    @_alwaysEmitIntoClient public var segments: Field<[SegmentForAssignment]> { Field("segments") }
}

/// The schema `SegmentDetailQueryClause`.
public typealias SegmentDetailQueryClause = Model<SegmentDetailQueryClauseFields>

/// The properties of ``SegmentDetailQueryClause``.
public struct SegmentDetailQueryClauseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<SegmentDetailQueryClauseType> { Field("type") }
    /// `predicates`, required.
    @_alwaysEmitIntoClient public var predicates: Field<[SegmentDetailQueryPredicate]> { Field("predicates") }
}

/// A value of `type` of ``SegmentDetailQueryClause``, open to those that are newer than this version.
public struct SegmentDetailQueryClauseType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `and`.
    @_alwaysEmitIntoClient public static var and: Self { "and" }
    /// `or`.
    @_alwaysEmitIntoClient public static var or: Self { "or" }
}

/// The schema `SegmentDetailQueryFilter`.
public typealias SegmentDetailQueryFilter = Model<SegmentDetailQueryFilterFields>

/// The properties of ``SegmentDetailQueryFilter``.
public struct SegmentDetailQueryFilterFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<SegmentDetailQueryFilterType> { Field("type") }
    /// `clauses`.
    @_alwaysEmitIntoClient public var clauses: Field<[SegmentDetailQueryClause]> { Field("clauses") }
    /// `predicates`.
    @_alwaysEmitIntoClient public var predicates: Field<[SegmentDetailQueryPredicate]> { Field("predicates") }
}

/// A value of `type` of ``SegmentDetailQueryFilter``, open to those that are newer than this version.
public struct SegmentDetailQueryFilterType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `and`.
    @_alwaysEmitIntoClient public static var and: Self { "and" }
    /// `or`.
    @_alwaysEmitIntoClient public static var or: Self { "or" }
}

/// The schema `SegmentDetailQueryPredicate`.
public typealias SegmentDetailQueryPredicate = Model<SegmentDetailQueryPredicateFields>

/// The properties of ``SegmentDetailQueryPredicate``.
public struct SegmentDetailQueryPredicateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<SegmentDetailQueryPredicateType> { Field("type") }
    /// `dimension`.
    @_alwaysEmitIntoClient public var dimension: Field<SegmentDetailQueryPredicateDimension> { Field("dimension") }
    /// `propertyType`.
    @_alwaysEmitIntoClient public var propertyType: Field<SegmentDetailQueryPredicatePropertyType> { Field("propertyType") }
    /// `property`.
    @_alwaysEmitIntoClient public var property: Field<String> { Field("property") }
    /// `metric`.
    @_alwaysEmitIntoClient public var metric: Field<SegmentDetailQueryPredicateMetric> { Field("metric") }
    /// `operator`.
    @_alwaysEmitIntoClient public var `operator`: Field<SegmentDetailQueryPredicateOperator> { Field("operator") }
    /// `value`.
    @_alwaysEmitIntoClient public var value: Field<String> { Field("value") }
    /// `range`.
    @_alwaysEmitIntoClient public var range: Field<NumericRange> { Field("range") }
}

/// A value of `type` of ``SegmentDetailQueryPredicate``, open to those that are newer than this version.
public struct SegmentDetailQueryPredicateType: OpenEnum {
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

/// A value of `dimension` of ``SegmentDetailQueryPredicate``, open to those that are newer than this version.
public struct SegmentDetailQueryPredicateDimension: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `addressFrom`.
    @_alwaysEmitIntoClient public static var addressFrom: Self { "addressFrom" }
    /// `addressTo`.
    @_alwaysEmitIntoClient public static var addressTo: Self { "addressTo" }
    /// `agentAssistantId`.
    @_alwaysEmitIntoClient public static var agentAssistantId: Self { "agentAssistantId" }
    /// `agentOwned`.
    @_alwaysEmitIntoClient public static var agentOwned: Self { "agentOwned" }
    /// `ani`.
    @_alwaysEmitIntoClient public static var ani: Self { "ani" }
    /// `authenticated`.
    @_alwaysEmitIntoClient public static var authenticated: Self { "authenticated" }
    /// `bargedParticipantId`.
    @_alwaysEmitIntoClient public static var bargedParticipantId: Self { "bargedParticipantId" }
    /// `callbackNumber`.
    @_alwaysEmitIntoClient public static var callbackNumber: Self { "callbackNumber" }
    /// `callbackScheduledTime`.
    @_alwaysEmitIntoClient public static var callbackScheduledTime: Self { "callbackScheduledTime" }
    /// `canonicalExternalContactId`.
    @_alwaysEmitIntoClient public static var canonicalExternalContactId: Self { "canonicalExternalContactId" }
    /// `cleared`.
    @_alwaysEmitIntoClient public static var cleared: Self { "cleared" }
    /// `coachedParticipantId`.
    @_alwaysEmitIntoClient public static var coachedParticipantId: Self { "coachedParticipantId" }
    /// `conference`.
    @_alwaysEmitIntoClient public static var conference: Self { "conference" }
    /// `deliveryPushed`.
    @_alwaysEmitIntoClient public static var deliveryPushed: Self { "deliveryPushed" }
    /// `deliveryStatus`.
    @_alwaysEmitIntoClient public static var deliveryStatus: Self { "deliveryStatus" }
    /// `destinationAddress`.
    @_alwaysEmitIntoClient public static var destinationAddress: Self { "destinationAddress" }
    /// `destinationConversationId`.
    @_alwaysEmitIntoClient public static var destinationConversationId: Self { "destinationConversationId" }
    /// `detectedSpeechEnd`.
    @_alwaysEmitIntoClient public static var detectedSpeechEnd: Self { "detectedSpeechEnd" }
    /// `detectedSpeechStart`.
    @_alwaysEmitIntoClient public static var detectedSpeechStart: Self { "detectedSpeechStart" }
    /// `direction`.
    @_alwaysEmitIntoClient public static var direction: Self { "direction" }
    /// `disconnectType`.
    @_alwaysEmitIntoClient public static var disconnectType: Self { "disconnectType" }
    /// `dnis`.
    @_alwaysEmitIntoClient public static var dnis: Self { "dnis" }
    /// `edgeId`.
    @_alwaysEmitIntoClient public static var edgeId: Self { "edgeId" }
    /// `engagementSource`.
    @_alwaysEmitIntoClient public static var engagementSource: Self { "engagementSource" }
    /// `errorCode`.
    @_alwaysEmitIntoClient public static var errorCode: Self { "errorCode" }
    /// `exitReason`.
    @_alwaysEmitIntoClient public static var exitReason: Self { "exitReason" }
    /// `extendedDeliveryStatus`.
    @_alwaysEmitIntoClient public static var extendedDeliveryStatus: Self { "extendedDeliveryStatus" }
    /// `externalContactId`.
    @_alwaysEmitIntoClient public static var externalContactId: Self { "externalContactId" }
    /// `externalOrganizationId`.
    @_alwaysEmitIntoClient public static var externalOrganizationId: Self { "externalOrganizationId" }
    /// `flaggedReason`.
    @_alwaysEmitIntoClient public static var flaggedReason: Self { "flaggedReason" }
    /// `flowId`.
    @_alwaysEmitIntoClient public static var flowId: Self { "flowId" }
    /// `flowName`.
    @_alwaysEmitIntoClient public static var flowName: Self { "flowName" }
    /// `flowOutType`.
    @_alwaysEmitIntoClient public static var flowOutType: Self { "flowOutType" }
    /// `flowOutcome`.
    @_alwaysEmitIntoClient public static var flowOutcome: Self { "flowOutcome" }
    /// `flowOutcomeId`.
    @_alwaysEmitIntoClient public static var flowOutcomeId: Self { "flowOutcomeId" }
    /// `flowOutcomeValue`.
    @_alwaysEmitIntoClient public static var flowOutcomeValue: Self { "flowOutcomeValue" }
    /// `flowVersion`.
    @_alwaysEmitIntoClient public static var flowVersion: Self { "flowVersion" }
    /// `groupId`.
    @_alwaysEmitIntoClient public static var groupId: Self { "groupId" }
    /// `journeyActionId`.
    @_alwaysEmitIntoClient public static var journeyActionId: Self { "journeyActionId" }
    /// `journeyActionMapId`.
    @_alwaysEmitIntoClient public static var journeyActionMapId: Self { "journeyActionMapId" }
    /// `journeyCustomerId`.
    @_alwaysEmitIntoClient public static var journeyCustomerId: Self { "journeyCustomerId" }
    /// `journeyCustomerIdType`.
    @_alwaysEmitIntoClient public static var journeyCustomerIdType: Self { "journeyCustomerIdType" }
    /// `journeyCustomerSessionId`.
    @_alwaysEmitIntoClient public static var journeyCustomerSessionId: Self { "journeyCustomerSessionId" }
    /// `mediaCount`.
    @_alwaysEmitIntoClient public static var mediaCount: Self { "mediaCount" }
    /// `mediaType`.
    @_alwaysEmitIntoClient public static var mediaType: Self { "mediaType" }
    /// `messageType`.
    @_alwaysEmitIntoClient public static var messageType: Self { "messageType" }
    /// `monitoredParticipantId`.
    @_alwaysEmitIntoClient public static var monitoredParticipantId: Self { "monitoredParticipantId" }
    /// `outboundCampaignId`.
    @_alwaysEmitIntoClient public static var outboundCampaignId: Self { "outboundCampaignId" }
    /// `outboundContactId`.
    @_alwaysEmitIntoClient public static var outboundContactId: Self { "outboundContactId" }
    /// `outboundContactListId`.
    @_alwaysEmitIntoClient public static var outboundContactListId: Self { "outboundContactListId" }
    /// `participantName`.
    @_alwaysEmitIntoClient public static var participantName: Self { "participantName" }
    /// `protocolCallId`.
    @_alwaysEmitIntoClient public static var protocolCallId: Self { "protocolCallId" }
    /// `provider`.
    @_alwaysEmitIntoClient public static var provider: Self { "provider" }
    /// `purpose`.
    @_alwaysEmitIntoClient public static var purpose: Self { "purpose" }
    /// `queueId`.
    @_alwaysEmitIntoClient public static var queueId: Self { "queueId" }
    /// `recording`.
    @_alwaysEmitIntoClient public static var recording: Self { "recording" }
    /// `remote`.
    @_alwaysEmitIntoClient public static var remote: Self { "remote" }
    /// `remoteNameDisplayable`.
    @_alwaysEmitIntoClient public static var remoteNameDisplayable: Self { "remoteNameDisplayable" }
    /// `requestedLanguageId`.
    @_alwaysEmitIntoClient public static var requestedLanguageId: Self { "requestedLanguageId" }
    /// `requestedRouting`.
    @_alwaysEmitIntoClient public static var requestedRouting: Self { "requestedRouting" }
    /// `requestedRoutingSkillId`.
    @_alwaysEmitIntoClient public static var requestedRoutingSkillId: Self { "requestedRoutingSkillId" }
    /// `scoredAgentId`.
    @_alwaysEmitIntoClient public static var scoredAgentId: Self { "scoredAgentId" }
    /// `screenMonitoredUserId`.
    @_alwaysEmitIntoClient public static var screenMonitoredUserId: Self { "screenMonitoredUserId" }
    /// `screenRecording`.
    @_alwaysEmitIntoClient public static var screenRecording: Self { "screenRecording" }
    /// `scriptId`.
    @_alwaysEmitIntoClient public static var scriptId: Self { "scriptId" }
    /// `segmentEnd`.
    @_alwaysEmitIntoClient public static var segmentEnd: Self { "segmentEnd" }
    /// `segmentType`.
    @_alwaysEmitIntoClient public static var segmentType: Self { "segmentType" }
    /// `sessionDnis`.
    @_alwaysEmitIntoClient public static var sessionDnis: Self { "sessionDnis" }
    /// `sipResponseCode`.
    @_alwaysEmitIntoClient public static var sipResponseCode: Self { "sipResponseCode" }
    /// `skillExpressionId`.
    @_alwaysEmitIntoClient public static var skillExpressionId: Self { "skillExpressionId" }
    /// `snippetRecording`.
    @_alwaysEmitIntoClient public static var snippetRecording: Self { "snippetRecording" }
    /// `subject`.
    @_alwaysEmitIntoClient public static var subject: Self { "subject" }
    /// `teamId`.
    @_alwaysEmitIntoClient public static var teamId: Self { "teamId" }
    /// `transferTargetAddress`.
    @_alwaysEmitIntoClient public static var transferTargetAddress: Self { "transferTargetAddress" }
    /// `transferTargetName`.
    @_alwaysEmitIntoClient public static var transferTargetName: Self { "transferTargetName" }
    /// `transferType`.
    @_alwaysEmitIntoClient public static var transferType: Self { "transferType" }
    /// `usedRouting`.
    @_alwaysEmitIntoClient public static var usedRouting: Self { "usedRouting" }
    /// `userId`.
    @_alwaysEmitIntoClient public static var userId: Self { "userId" }
    /// `wrapUpCode`.
    @_alwaysEmitIntoClient public static var wrapUpCode: Self { "wrapUpCode" }
    /// `wrapUpNote`.
    @_alwaysEmitIntoClient public static var wrapUpNote: Self { "wrapUpNote" }
}

/// A value of `propertyType` of ``SegmentDetailQueryPredicate``, open to those that are newer than this version.
public struct SegmentDetailQueryPredicatePropertyType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `bool`.
    @_alwaysEmitIntoClient public static var bool: Self { "bool" }
    /// `integer`.
    @_alwaysEmitIntoClient public static var integer: Self { "integer" }
    /// `real`.
    @_alwaysEmitIntoClient public static var real: Self { "real" }
    /// `date`.
    @_alwaysEmitIntoClient public static var date: Self { "date" }
    /// `string`.
    @_alwaysEmitIntoClient public static var string: Self { "string" }
    /// `uuid`.
    @_alwaysEmitIntoClient public static var uuid: Self { "uuid" }
}

/// A value of `metric` of ``SegmentDetailQueryPredicate``, open to those that are newer than this version.
public struct SegmentDetailQueryPredicateMetric: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `tSegmentDuration`.
    @_alwaysEmitIntoClient public static var tSegmentDuration: Self { "tSegmentDuration" }
}

/// A value of `operator` of ``SegmentDetailQueryPredicate``, open to those that are newer than this version.
public struct SegmentDetailQueryPredicateOperator: OpenEnum {
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

/// The schema `SegmentForAssignment`.
public typealias SegmentForAssignment = Model<SegmentForAssignmentFields>

/// The properties of ``SegmentForAssignment``.
public struct SegmentForAssignmentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
}

/// The schema `SegmentForUnassignment`.
public typealias SegmentForUnassignment = Model<SegmentForUnassignmentFields>

/// The properties of ``SegmentForUnassignment``.
public struct SegmentForUnassignmentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
}

/// The schema `SegmentUnassignments`.
public typealias SegmentUnassignments = Model<SegmentUnassignmentsFields>

/// The properties of ``SegmentUnassignments``.
public struct SegmentUnassignmentsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `segments`, required.
    @_alwaysEmitIntoClient public var segments: Field<[SegmentForUnassignment]> { Field("segments") }
}

/// The schema `ServerDate`.
public typealias ServerDate = Model<ServerDateFields>

/// The properties of ``ServerDate``.
public struct ServerDateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `currentDate`.
    @_alwaysEmitIntoClient public var currentDate: Field<Instant> { Field("currentDate") }
}

/// The schema `ServiceLevel`.
public typealias ServiceLevel = Model<ServiceLevelFields>

/// The properties of ``ServiceLevel``.
public struct ServiceLevelFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `percentage`.
    @_alwaysEmitIntoClient public var percentage: Field<Double> { Field("percentage") }
    /// `durationMs`.
    @_alwaysEmitIntoClient public var durationMs: Field<Int> { Field("durationMs") }
}

/// The schema `Session`.
public typealias Session = Model<SessionFields>

/// The properties of ``Session``.
public struct SessionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `externalContact`.
    @_alwaysEmitIntoClient public var externalContact: Field<AddressableEntityRef> { Field("externalContact") }
    /// `customerId`.
    @_alwaysEmitIntoClient public var customerId: Field<String> { Field("customerId") }
    /// `customerIdType`.
    @_alwaysEmitIntoClient public var customerIdType: Field<String> { Field("customerIdType") }
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<String> { Field("type") }
    /// `externalId`.
    @_alwaysEmitIntoClient public var externalId: Field<String> { Field("externalId") }
    /// `externalUrl`.
    @_alwaysEmitIntoClient public var externalUrl: Field<String> { Field("externalUrl") }
    /// `shortId`.
    @_alwaysEmitIntoClient public var shortId: Field<String> { Field("shortId") }
    /// `outcomeAchievements`.
    @_alwaysEmitIntoClient public var outcomeAchievements: Field<[OutcomeAchievement]> { Field("outcomeAchievements") }
    /// `segmentAssignments`.
    @_alwaysEmitIntoClient public var segmentAssignments: Field<[SessionSegmentAssignment]> { Field("segmentAssignments") }
    /// `attributes`.
    @_alwaysEmitIntoClient public var attributes: Field<[String: CustomEventAttribute]> { Field("attributes") }
    /// `attributeLists`.
    @_alwaysEmitIntoClient public var attributeLists: Field<[String: CustomEventAttributeList]> { Field("attributeLists") }
    /// `browser`.
    @_alwaysEmitIntoClient public var browser: Field<Browser> { Field("browser") }
    /// `device`.
    @_alwaysEmitIntoClient public var device: Field<Device> { Field("device") }
    /// `geolocation`.
    @_alwaysEmitIntoClient public var geolocation: Field<JourneyGeolocation> { Field("geolocation") }
    /// `ipAddress`.
    @_alwaysEmitIntoClient public var ipAddress: Field<String> { Field("ipAddress") }
    /// `ipOrganization`.
    @_alwaysEmitIntoClient public var ipOrganization: Field<String> { Field("ipOrganization") }
    /// `lastPage`.
    @_alwaysEmitIntoClient public var lastPage: Field<JourneyPage> { Field("lastPage") }
    /// `mktCampaign`.
    @_alwaysEmitIntoClient public var mktCampaign: Field<JourneyCampaign> { Field("mktCampaign") }
    /// `referrer`.
    @_alwaysEmitIntoClient public var referrer: Field<Referrer> { Field("referrer") }
    /// `app`.
    @_alwaysEmitIntoClient public var app: Field<JourneyApp> { Field("app") }
    /// `sdkLibrary`.
    @_alwaysEmitIntoClient public var sdkLibrary: Field<SdkLibrary> { Field("sdkLibrary") }
    /// `networkConnectivity`.
    @_alwaysEmitIntoClient public var networkConnectivity: Field<NetworkConnectivity> { Field("networkConnectivity") }
    /// `searchTerms`.
    @_alwaysEmitIntoClient public var searchTerms: Field<[String]> { Field("searchTerms") }
    /// `userAgentString`.
    @_alwaysEmitIntoClient public var userAgentString: Field<String> { Field("userAgentString") }
    /// `durationInSeconds`.
    @_alwaysEmitIntoClient public var durationInSeconds: Field<Int> { Field("durationInSeconds") }
    /// `eventCount`, required.
    @_alwaysEmitIntoClient public var eventCount: Field<Int> { Field("eventCount") }
    /// `pageviewCount`.
    @_alwaysEmitIntoClient public var pageviewCount: Field<Int> { Field("pageviewCount") }
    /// `screenviewCount`.
    @_alwaysEmitIntoClient public var screenviewCount: Field<Int> { Field("screenviewCount") }
    /// `lastEvent`, required.
    @_alwaysEmitIntoClient public var lastEvent: Field<SessionLastEvent> { Field("lastEvent") }
    /// `conversation`.
    @_alwaysEmitIntoClient public var conversation: Field<AddressableEntityRef> { Field("conversation") }
    /// `lastConnectedQueue`.
    @_alwaysEmitIntoClient public var lastConnectedQueue: Field<ConnectedQueue> { Field("lastConnectedQueue") }
    /// `lastConnectedUser`.
    @_alwaysEmitIntoClient public var lastConnectedUser: Field<ConnectedUser> { Field("lastConnectedUser") }
    /// `lastUserDisposition`.
    @_alwaysEmitIntoClient public var lastUserDisposition: Field<ConversationUserDisposition> { Field("lastUserDisposition") }
    /// `conversationChannels`.
    @_alwaysEmitIntoClient public var conversationChannels: Field<[ConversationChannel]> { Field("conversationChannels") }
    /// `originatingDirection`.
    @_alwaysEmitIntoClient public var originatingDirection: Field<SessionOriginatingDirection> { Field("originatingDirection") }
    /// `conversationSubject`.
    @_alwaysEmitIntoClient public var conversationSubject: Field<String> { Field("conversationSubject") }
    /// `lastUserDisconnectType`.
    @_alwaysEmitIntoClient public var lastUserDisconnectType: Field<SessionLastUserDisconnectType> { Field("lastUserDisconnectType") }
    /// `lastAcdOutcome`.
    @_alwaysEmitIntoClient public var lastAcdOutcome: Field<SessionLastAcdOutcome> { Field("lastAcdOutcome") }
    /// `authenticated`, required.
    @_alwaysEmitIntoClient public var authenticated: Field<Bool> { Field("authenticated") }
    /// `divisionIds`.
    @_alwaysEmitIntoClient public var divisionIds: Field<[String]> { Field("divisionIds") }
    /// `lastScreen`.
    @_alwaysEmitIntoClient public var lastScreen: Field<String> { Field("lastScreen") }
    /// `caseAssociations`.
    @_alwaysEmitIntoClient public var caseAssociations: Field<[JourneyCaseAssociation]> { Field("caseAssociations") }
    /// `caseEntity`.
    @_alwaysEmitIntoClient public var caseEntity: Field<AddressableEntityRef> { Field("caseEntity") }
    /// `caseReference`.
    @_alwaysEmitIntoClient public var caseReference: Field<String> { Field("caseReference") }
    /// `caseStatus`.
    @_alwaysEmitIntoClient public var caseStatus: Field<SessionCaseStatus> { Field("caseStatus") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `createdDate`, required.
    @_alwaysEmitIntoClient public var createdDate: Field<Instant> { Field("createdDate") }
    /// `endedDate`.
    @_alwaysEmitIntoClient public var endedDate: Field<Instant> { Field("endedDate") }
    /// `awayDate`.
    @_alwaysEmitIntoClient public var awayDate: Field<Instant> { Field("awayDate") }
    /// `idleDate`.
    @_alwaysEmitIntoClient public var idleDate: Field<Instant> { Field("idleDate") }
}

/// A value of `originatingDirection` of ``Session``, open to those that are newer than this version.
public struct SessionOriginatingDirection: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
    /// `Inbound`.
    @_alwaysEmitIntoClient public static var inbound: Self { "Inbound" }
    /// `Outbound`.
    @_alwaysEmitIntoClient public static var outbound: Self { "Outbound" }
}

/// A value of `lastUserDisconnectType` of ``Session``, open to those that are newer than this version.
public struct SessionLastUserDisconnectType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
    /// `Endpoint`.
    @_alwaysEmitIntoClient public static var endpoint: Self { "Endpoint" }
    /// `Client`.
    @_alwaysEmitIntoClient public static var client: Self { "Client" }
    /// `System`.
    @_alwaysEmitIntoClient public static var system: Self { "System" }
    /// `Transfer`.
    @_alwaysEmitIntoClient public static var transfer: Self { "Transfer" }
    /// `Error`.
    @_alwaysEmitIntoClient public static var error: Self { "Error" }
    /// `Peer`.
    @_alwaysEmitIntoClient public static var peer: Self { "Peer" }
    /// `Other`.
    @_alwaysEmitIntoClient public static var other: Self { "Other" }
    /// `Spam`.
    @_alwaysEmitIntoClient public static var spam: Self { "Spam" }
    /// `Timeout`.
    @_alwaysEmitIntoClient public static var timeout: Self { "Timeout" }
    /// `TransportFailure`.
    @_alwaysEmitIntoClient public static var transportFailure: Self { "TransportFailure" }
    /// `ConferenceTransfer`.
    @_alwaysEmitIntoClient public static var conferenceTransfer: Self { "ConferenceTransfer" }
    /// `ConsultTransfer`.
    @_alwaysEmitIntoClient public static var consultTransfer: Self { "ConsultTransfer" }
    /// `ForwardTransfer`.
    @_alwaysEmitIntoClient public static var forwardTransfer: Self { "ForwardTransfer" }
    /// `NoAnswerTransfer`.
    @_alwaysEmitIntoClient public static var noAnswerTransfer: Self { "NoAnswerTransfer" }
    /// `NotAvailableTransfer`.
    @_alwaysEmitIntoClient public static var notAvailableTransfer: Self { "NotAvailableTransfer" }
    /// `Uncallable`.
    @_alwaysEmitIntoClient public static var uncallable: Self { "Uncallable" }
    /// `DoNotDisturbEndpoint`.
    @_alwaysEmitIntoClient public static var doNotDisturbEndpoint: Self { "DoNotDisturbEndpoint" }
    /// `DoNotDisturbTransfer`.
    @_alwaysEmitIntoClient public static var doNotDisturbTransfer: Self { "DoNotDisturbTransfer" }
    /// `SessionExpired`.
    @_alwaysEmitIntoClient public static var sessionExpired: Self { "SessionExpired" }
    /// `Takeover`.
    @_alwaysEmitIntoClient public static var takeover: Self { "Takeover" }
}

/// A value of `lastAcdOutcome` of ``Session``, open to those that are newer than this version.
public struct SessionLastAcdOutcome: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
    /// `Abandon`.
    @_alwaysEmitIntoClient public static var abandon: Self { "Abandon" }
    /// `Answered`.
    @_alwaysEmitIntoClient public static var answered: Self { "Answered" }
    /// `FlowOut`.
    @_alwaysEmitIntoClient public static var flowOut: Self { "FlowOut" }
}

/// A value of `caseStatus` of ``Session``, open to those that are newer than this version.
public struct SessionCaseStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
    /// `Open`.
    @_alwaysEmitIntoClient public static var open: Self { "Open" }
    /// `InProgress`.
    @_alwaysEmitIntoClient public static var inProgress: Self { "InProgress" }
    /// `Terminated`.
    @_alwaysEmitIntoClient public static var terminated: Self { "Terminated" }
    /// `Closed`.
    @_alwaysEmitIntoClient public static var closed: Self { "Closed" }
}

/// The schema `SessionLastEvent`.
public typealias SessionLastEvent = Model<SessionLastEventFields>

/// The properties of ``SessionLastEvent``.
public struct SessionLastEventFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `eventName`, required.
    @_alwaysEmitIntoClient public var eventName: Field<String> { Field("eventName") }
    /// `createdDate`, required.
    @_alwaysEmitIntoClient public var createdDate: Field<Instant> { Field("createdDate") }
}

/// The schema `SessionListing`.
public typealias SessionListing = Model<SessionListingFields>

/// The properties of ``SessionListing``.
public struct SessionListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[Session]> { Field("entities") }
    /// `nextUri`.
    @_alwaysEmitIntoClient public var nextUri: Field<String> { Field("nextUri") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `previousUri`.
    @_alwaysEmitIntoClient public var previousUri: Field<String> { Field("previousUri") }
}

/// The schema `SessionSegmentAssignment`.
public typealias SessionSegmentAssignment = Model<SessionSegmentAssignmentFields>

/// The properties of ``SessionSegmentAssignment``.
public struct SessionSegmentAssignmentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `segment`, required.
    @_alwaysEmitIntoClient public var segment: Field<AssignedSegment> { Field("segment") }
    /// `assignedDate`, required.
    @_alwaysEmitIntoClient public var assignedDate: Field<Instant> { Field("assignedDate") }
}

/// The schema `SettingDirection`.
public typealias SettingDirection = Model<SettingDirectionFields>

/// The properties of ``SettingDirection``.
public struct SettingDirectionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `inbound`.
    @_alwaysEmitIntoClient public var inbound: Field<SettingDirectionInbound> { Field("inbound") }
    /// `outbound`.
    @_alwaysEmitIntoClient public var outbound: Field<SettingDirectionOutbound> { Field("outbound") }
}

/// A value of `inbound` of ``SettingDirection``, open to those that are newer than this version.
public struct SettingDirectionInbound: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Enabled`.
    @_alwaysEmitIntoClient public static var enabled: Self { "Enabled" }
    /// `Disabled`.
    @_alwaysEmitIntoClient public static var disabled: Self { "Disabled" }
}

/// A value of `outbound` of ``SettingDirection``, open to those that are newer than this version.
public struct SettingDirectionOutbound: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Enabled`.
    @_alwaysEmitIntoClient public static var enabled: Self { "Enabled" }
    /// `Disabled`.
    @_alwaysEmitIntoClient public static var disabled: Self { "Disabled" }
}
