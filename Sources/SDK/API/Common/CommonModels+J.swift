// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient

/// The schema `JourneyAction`.
public typealias JourneyAction = Model<JourneyActionFields>

/// The properties of ``JourneyAction``.
public struct JourneyActionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `actionMap`, required.
    @_alwaysEmitIntoClient public var actionMap: Field<JourneyActionMap> { Field("actionMap") }
}

/// The schema `JourneyActionMap`.
public typealias JourneyActionMap = Model<JourneyActionMapFields>

/// The properties of ``JourneyActionMap``.
public struct JourneyActionMapFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `version`, required.
    @_alwaysEmitIntoClient public var version: Field<Int> { Field("version") }
}

/// The schema `JourneyAggregateDataContainer`.
public typealias JourneyAggregateDataContainer = Model<JourneyAggregateDataContainerFields>

/// The properties of ``JourneyAggregateDataContainer``.
public struct JourneyAggregateDataContainerFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `group`.
    @_alwaysEmitIntoClient public var group: Field<[String: String]> { Field("group") }
    /// `data`.
    @_alwaysEmitIntoClient public var data: Field<[StatisticalResponse]> { Field("data") }
}

/// The schema `JourneyAggregateQueryClause`.
public typealias JourneyAggregateQueryClause = Model<JourneyAggregateQueryClauseFields>

/// The properties of ``JourneyAggregateQueryClause``.
public struct JourneyAggregateQueryClauseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<JourneyAggregateQueryClauseType> { Field("type") }
    /// `predicates`, required.
    @_alwaysEmitIntoClient public var predicates: Field<[JourneyAggregateQueryPredicate]> { Field("predicates") }
}

/// A value of `type` of ``JourneyAggregateQueryClause``, open to those that are newer than this version.
public struct JourneyAggregateQueryClauseType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `and`.
    @_alwaysEmitIntoClient public static var and: Self { "and" }
    /// `or`.
    @_alwaysEmitIntoClient public static var or: Self { "or" }
}

/// The schema `JourneyAggregateQueryFilter`.
public typealias JourneyAggregateQueryFilter = Model<JourneyAggregateQueryFilterFields>

/// The properties of ``JourneyAggregateQueryFilter``.
public struct JourneyAggregateQueryFilterFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<JourneyAggregateQueryFilterType> { Field("type") }
    /// `clauses`.
    @_alwaysEmitIntoClient public var clauses: Field<[JourneyAggregateQueryClause]> { Field("clauses") }
    /// `predicates`.
    @_alwaysEmitIntoClient public var predicates: Field<[JourneyAggregateQueryPredicate]> { Field("predicates") }
}

/// A value of `type` of ``JourneyAggregateQueryFilter``, open to those that are newer than this version.
public struct JourneyAggregateQueryFilterType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `and`.
    @_alwaysEmitIntoClient public static var and: Self { "and" }
    /// `or`.
    @_alwaysEmitIntoClient public static var or: Self { "or" }
}

/// The schema `JourneyAggregateQueryPredicate`.
public typealias JourneyAggregateQueryPredicate = Model<JourneyAggregateQueryPredicateFields>

/// The properties of ``JourneyAggregateQueryPredicate``.
public struct JourneyAggregateQueryPredicateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<JourneyAggregateQueryPredicateType> { Field("type") }
    /// `dimension`.
    @_alwaysEmitIntoClient public var dimension: Field<JourneyAggregateQueryPredicateDimension> { Field("dimension") }
    /// `operator`.
    @_alwaysEmitIntoClient public var `operator`: Field<JourneyAggregateQueryPredicateOperator> { Field("operator") }
    /// `value`.
    @_alwaysEmitIntoClient public var value: Field<String> { Field("value") }
    /// `range`.
    @_alwaysEmitIntoClient public var range: Field<NumericRange> { Field("range") }
}

/// A value of `type` of ``JourneyAggregateQueryPredicate``, open to those that are newer than this version.
public struct JourneyAggregateQueryPredicateType: OpenEnum {
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

/// A value of `dimension` of ``JourneyAggregateQueryPredicate``, open to those that are newer than this version.
public struct JourneyAggregateQueryPredicateDimension: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `containsAllCondition`.
    @_alwaysEmitIntoClient public static var containsAllCondition: Self { "containsAllCondition" }
    /// `containsAnyCondition`.
    @_alwaysEmitIntoClient public static var containsAnyCondition: Self { "containsAnyCondition" }
    /// `endsWithCondition`.
    @_alwaysEmitIntoClient public static var endsWithCondition: Self { "endsWithCondition" }
    /// `equalCondition`.
    @_alwaysEmitIntoClient public static var equalCondition: Self { "equalCondition" }
    /// `journeyActionId`.
    @_alwaysEmitIntoClient public static var journeyActionId: Self { "journeyActionId" }
    /// `journeyActionMapId`.
    @_alwaysEmitIntoClient public static var journeyActionMapId: Self { "journeyActionMapId" }
    /// `journeyActionMapVersion`.
    @_alwaysEmitIntoClient public static var journeyActionMapVersion: Self { "journeyActionMapVersion" }
    /// `journeyActionMediaType`.
    @_alwaysEmitIntoClient public static var journeyActionMediaType: Self { "journeyActionMediaType" }
    /// `journeyActionTargetId`.
    @_alwaysEmitIntoClient public static var journeyActionTargetId: Self { "journeyActionTargetId" }
    /// `journeyActionTemplateId`.
    @_alwaysEmitIntoClient public static var journeyActionTemplateId: Self { "journeyActionTemplateId" }
    /// `journeyBlockingActionMapId`.
    @_alwaysEmitIntoClient public static var journeyBlockingActionMapId: Self { "journeyBlockingActionMapId" }
    /// `journeyBlockingEmergencyScheduleGroupId`.
    @_alwaysEmitIntoClient public static var journeyBlockingEmergencyScheduleGroupId: Self { "journeyBlockingEmergencyScheduleGroupId" }
    /// `journeyBlockingReason`.
    @_alwaysEmitIntoClient public static var journeyBlockingReason: Self { "journeyBlockingReason" }
    /// `journeyBlockingScheduleGroupId`.
    @_alwaysEmitIntoClient public static var journeyBlockingScheduleGroupId: Self { "journeyBlockingScheduleGroupId" }
    /// `journeyDeviceCategory`.
    @_alwaysEmitIntoClient public static var journeyDeviceCategory: Self { "journeyDeviceCategory" }
    /// `journeyDeviceType`.
    @_alwaysEmitIntoClient public static var journeyDeviceType: Self { "journeyDeviceType" }
    /// `journeyFrequencyCapReason`.
    @_alwaysEmitIntoClient public static var journeyFrequencyCapReason: Self { "journeyFrequencyCapReason" }
    /// `journeyIpGeolocationCountry`.
    @_alwaysEmitIntoClient public static var journeyIpGeolocationCountry: Self { "journeyIpGeolocationCountry" }
    /// `journeyOutcomeId`.
    @_alwaysEmitIntoClient public static var journeyOutcomeId: Self { "journeyOutcomeId" }
    /// `journeySegmentAssignmentState`.
    @_alwaysEmitIntoClient public static var journeySegmentAssignmentState: Self { "journeySegmentAssignmentState" }
    /// `journeySegmentId`.
    @_alwaysEmitIntoClient public static var journeySegmentId: Self { "journeySegmentId" }
    /// `journeySessionId`.
    @_alwaysEmitIntoClient public static var journeySessionId: Self { "journeySessionId" }
    /// `journeySessionSegmentId`.
    @_alwaysEmitIntoClient public static var journeySessionSegmentId: Self { "journeySessionSegmentId" }
    /// `journeySessionType`.
    @_alwaysEmitIntoClient public static var journeySessionType: Self { "journeySessionType" }
    /// `notContainsAllCondition`.
    @_alwaysEmitIntoClient public static var notContainsAllCondition: Self { "notContainsAllCondition" }
    /// `notContainsAnyCondition`.
    @_alwaysEmitIntoClient public static var notContainsAnyCondition: Self { "notContainsAnyCondition" }
    /// `notEqualCondition`.
    @_alwaysEmitIntoClient public static var notEqualCondition: Self { "notEqualCondition" }
    /// `startsWithCondition`.
    @_alwaysEmitIntoClient public static var startsWithCondition: Self { "startsWithCondition" }
    /// `touchpointActionMapId`.
    @_alwaysEmitIntoClient public static var touchpointActionMapId: Self { "touchpointActionMapId" }
    /// `touchpointAgentId`.
    @_alwaysEmitIntoClient public static var touchpointAgentId: Self { "touchpointAgentId" }
    /// `touchpointAttributionScope`.
    @_alwaysEmitIntoClient public static var touchpointAttributionScope: Self { "touchpointAttributionScope" }
    /// `touchpointChannelMessageType`.
    @_alwaysEmitIntoClient public static var touchpointChannelMessageType: Self { "touchpointChannelMessageType" }
    /// `touchpointChannelPlatform`.
    @_alwaysEmitIntoClient public static var touchpointChannelPlatform: Self { "touchpointChannelPlatform" }
    /// `touchpointChannelType`.
    @_alwaysEmitIntoClient public static var touchpointChannelType: Self { "touchpointChannelType" }
    /// `touchpointConversationId`.
    @_alwaysEmitIntoClient public static var touchpointConversationId: Self { "touchpointConversationId" }
    /// `touchpointInteractionType`.
    @_alwaysEmitIntoClient public static var touchpointInteractionType: Self { "touchpointInteractionType" }
    /// `touchpointQueueId`.
    @_alwaysEmitIntoClient public static var touchpointQueueId: Self { "touchpointQueueId" }
    /// `touchpointRequestedRouting`.
    @_alwaysEmitIntoClient public static var touchpointRequestedRouting: Self { "touchpointRequestedRouting" }
    /// `touchpointUsedRouting`.
    @_alwaysEmitIntoClient public static var touchpointUsedRouting: Self { "touchpointUsedRouting" }
    /// `touchpointWrapupCode`.
    @_alwaysEmitIntoClient public static var touchpointWrapupCode: Self { "touchpointWrapupCode" }
}

/// A value of `operator` of ``JourneyAggregateQueryPredicate``, open to those that are newer than this version.
public struct JourneyAggregateQueryPredicateOperator: OpenEnum {
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

/// The schema `JourneyAggregateQueryResponse`.
public typealias JourneyAggregateQueryResponse = Model<JourneyAggregateQueryResponseFields>

/// The properties of ``JourneyAggregateQueryResponse``.
public struct JourneyAggregateQueryResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `results`.
    @_alwaysEmitIntoClient public var results: Field<[JourneyAggregateDataContainer]> { Field("results") }
}

/// The schema `JourneyAggregationQuery`.
public typealias JourneyAggregationQuery = Model<JourneyAggregationQueryFields>

/// The properties of ``JourneyAggregationQuery``.
public struct JourneyAggregationQueryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `interval`, required, an interval: two dates of ISO 8601 with `/` between them.
    @_alwaysEmitIntoClient public var interval: Field<String> { Field("interval") }
    /// `granularity`.
    @_alwaysEmitIntoClient public var granularity: Field<String> { Field("granularity") }
    /// `timeZone`.
    @_alwaysEmitIntoClient public var timeZone: Field<String> { Field("timeZone") }
    /// `groupBy`.
    @_alwaysEmitIntoClient public var groupBy: Field<[JourneyAggregationQueryGroupBy]> { Field("groupBy") }
    /// `filter`.
    @_alwaysEmitIntoClient public var filter: Field<JourneyAggregateQueryFilter> { Field("filter") }
    /// `metrics`, required.
    @_alwaysEmitIntoClient public var metrics: Field<[JourneyAggregationQueryMetrics]> { Field("metrics") }
    /// `flattenMultivaluedDimensions`.
    @_alwaysEmitIntoClient public var flattenMultivaluedDimensions: Field<Bool> { Field("flattenMultivaluedDimensions") }
    /// `views`.
    @_alwaysEmitIntoClient public var views: Field<[JourneyAggregationView]> { Field("views") }
    /// `alternateTimeDimension`.
    @_alwaysEmitIntoClient public var alternateTimeDimension: Field<JourneyAggregationQueryAlternateTimeDimension> { Field("alternateTimeDimension") }
}

/// A value of `groupBy` of ``JourneyAggregationQuery``, open to those that are newer than this version.
public struct JourneyAggregationQueryGroupBy: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `containsAllCondition`.
    @_alwaysEmitIntoClient public static var containsAllCondition: Self { "containsAllCondition" }
    /// `containsAnyCondition`.
    @_alwaysEmitIntoClient public static var containsAnyCondition: Self { "containsAnyCondition" }
    /// `endsWithCondition`.
    @_alwaysEmitIntoClient public static var endsWithCondition: Self { "endsWithCondition" }
    /// `equalCondition`.
    @_alwaysEmitIntoClient public static var equalCondition: Self { "equalCondition" }
    /// `journeyActionId`.
    @_alwaysEmitIntoClient public static var journeyActionId: Self { "journeyActionId" }
    /// `journeyActionMapId`.
    @_alwaysEmitIntoClient public static var journeyActionMapId: Self { "journeyActionMapId" }
    /// `journeyActionMapVersion`.
    @_alwaysEmitIntoClient public static var journeyActionMapVersion: Self { "journeyActionMapVersion" }
    /// `journeyActionMediaType`.
    @_alwaysEmitIntoClient public static var journeyActionMediaType: Self { "journeyActionMediaType" }
    /// `journeyActionTargetId`.
    @_alwaysEmitIntoClient public static var journeyActionTargetId: Self { "journeyActionTargetId" }
    /// `journeyActionTemplateId`.
    @_alwaysEmitIntoClient public static var journeyActionTemplateId: Self { "journeyActionTemplateId" }
    /// `journeyBlockingActionMapId`.
    @_alwaysEmitIntoClient public static var journeyBlockingActionMapId: Self { "journeyBlockingActionMapId" }
    /// `journeyBlockingEmergencyScheduleGroupId`.
    @_alwaysEmitIntoClient public static var journeyBlockingEmergencyScheduleGroupId: Self { "journeyBlockingEmergencyScheduleGroupId" }
    /// `journeyBlockingReason`.
    @_alwaysEmitIntoClient public static var journeyBlockingReason: Self { "journeyBlockingReason" }
    /// `journeyBlockingScheduleGroupId`.
    @_alwaysEmitIntoClient public static var journeyBlockingScheduleGroupId: Self { "journeyBlockingScheduleGroupId" }
    /// `journeyDeviceCategory`.
    @_alwaysEmitIntoClient public static var journeyDeviceCategory: Self { "journeyDeviceCategory" }
    /// `journeyDeviceType`.
    @_alwaysEmitIntoClient public static var journeyDeviceType: Self { "journeyDeviceType" }
    /// `journeyFrequencyCapReason`.
    @_alwaysEmitIntoClient public static var journeyFrequencyCapReason: Self { "journeyFrequencyCapReason" }
    /// `journeyIpGeolocationCountry`.
    @_alwaysEmitIntoClient public static var journeyIpGeolocationCountry: Self { "journeyIpGeolocationCountry" }
    /// `journeyOutcomeId`.
    @_alwaysEmitIntoClient public static var journeyOutcomeId: Self { "journeyOutcomeId" }
    /// `journeySegmentAssignmentState`.
    @_alwaysEmitIntoClient public static var journeySegmentAssignmentState: Self { "journeySegmentAssignmentState" }
    /// `journeySegmentId`.
    @_alwaysEmitIntoClient public static var journeySegmentId: Self { "journeySegmentId" }
    /// `journeySessionId`.
    @_alwaysEmitIntoClient public static var journeySessionId: Self { "journeySessionId" }
    /// `journeySessionSegmentId`.
    @_alwaysEmitIntoClient public static var journeySessionSegmentId: Self { "journeySessionSegmentId" }
    /// `journeySessionType`.
    @_alwaysEmitIntoClient public static var journeySessionType: Self { "journeySessionType" }
    /// `notContainsAllCondition`.
    @_alwaysEmitIntoClient public static var notContainsAllCondition: Self { "notContainsAllCondition" }
    /// `notContainsAnyCondition`.
    @_alwaysEmitIntoClient public static var notContainsAnyCondition: Self { "notContainsAnyCondition" }
    /// `notEqualCondition`.
    @_alwaysEmitIntoClient public static var notEqualCondition: Self { "notEqualCondition" }
    /// `startsWithCondition`.
    @_alwaysEmitIntoClient public static var startsWithCondition: Self { "startsWithCondition" }
    /// `touchpointActionMapId`.
    @_alwaysEmitIntoClient public static var touchpointActionMapId: Self { "touchpointActionMapId" }
    /// `touchpointAgentId`.
    @_alwaysEmitIntoClient public static var touchpointAgentId: Self { "touchpointAgentId" }
    /// `touchpointAttributionScope`.
    @_alwaysEmitIntoClient public static var touchpointAttributionScope: Self { "touchpointAttributionScope" }
    /// `touchpointChannelMessageType`.
    @_alwaysEmitIntoClient public static var touchpointChannelMessageType: Self { "touchpointChannelMessageType" }
    /// `touchpointChannelPlatform`.
    @_alwaysEmitIntoClient public static var touchpointChannelPlatform: Self { "touchpointChannelPlatform" }
    /// `touchpointChannelType`.
    @_alwaysEmitIntoClient public static var touchpointChannelType: Self { "touchpointChannelType" }
    /// `touchpointConversationId`.
    @_alwaysEmitIntoClient public static var touchpointConversationId: Self { "touchpointConversationId" }
    /// `touchpointInteractionType`.
    @_alwaysEmitIntoClient public static var touchpointInteractionType: Self { "touchpointInteractionType" }
    /// `touchpointQueueId`.
    @_alwaysEmitIntoClient public static var touchpointQueueId: Self { "touchpointQueueId" }
    /// `touchpointRequestedRouting`.
    @_alwaysEmitIntoClient public static var touchpointRequestedRouting: Self { "touchpointRequestedRouting" }
    /// `touchpointUsedRouting`.
    @_alwaysEmitIntoClient public static var touchpointUsedRouting: Self { "touchpointUsedRouting" }
    /// `touchpointWrapupCode`.
    @_alwaysEmitIntoClient public static var touchpointWrapupCode: Self { "touchpointWrapupCode" }
}

/// A value of `metrics` of ``JourneyAggregationQuery``, open to those that are newer than this version.
public struct JourneyAggregationQueryMetrics: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `nDistinctJourneyActions`.
    @_alwaysEmitIntoClient public static var nDistinctJourneyActions: Self { "nDistinctJourneyActions" }
    /// `nDistinctJourneySessions`.
    @_alwaysEmitIntoClient public static var nDistinctJourneySessions: Self { "nDistinctJourneySessions" }
    /// `nJourneyActionsBlocked`.
    @_alwaysEmitIntoClient public static var nJourneyActionsBlocked: Self { "nJourneyActionsBlocked" }
    /// `nJourneyOutcomesAchieved`.
    @_alwaysEmitIntoClient public static var nJourneyOutcomesAchieved: Self { "nJourneyOutcomesAchieved" }
    /// `nJourneyOutcomesAttributed`.
    @_alwaysEmitIntoClient public static var nJourneyOutcomesAttributed: Self { "nJourneyOutcomesAttributed" }
    /// `nJourneySegmentsAssigned`.
    @_alwaysEmitIntoClient public static var nJourneySegmentsAssigned: Self { "nJourneySegmentsAssigned" }
    /// `nJourneySessions`.
    @_alwaysEmitIntoClient public static var nJourneySessions: Self { "nJourneySessions" }
    /// `nWebActionsAbandoned`.
    @_alwaysEmitIntoClient public static var nWebActionsAbandoned: Self { "nWebActionsAbandoned" }
    /// `nWebActionsAccepted`.
    @_alwaysEmitIntoClient public static var nWebActionsAccepted: Self { "nWebActionsAccepted" }
    /// `nWebActionsEngaged`.
    @_alwaysEmitIntoClient public static var nWebActionsEngaged: Self { "nWebActionsEngaged" }
    /// `nWebActionsErrored`.
    @_alwaysEmitIntoClient public static var nWebActionsErrored: Self { "nWebActionsErrored" }
    /// `nWebActionsFrequencyCapReached`.
    @_alwaysEmitIntoClient public static var nWebActionsFrequencyCapReached: Self { "nWebActionsFrequencyCapReached" }
    /// `nWebActionsIgnored`.
    @_alwaysEmitIntoClient public static var nWebActionsIgnored: Self { "nWebActionsIgnored" }
    /// `nWebActionsOffered`.
    @_alwaysEmitIntoClient public static var nWebActionsOffered: Self { "nWebActionsOffered" }
    /// `nWebActionsOfferedOutsideSchedule`.
    @_alwaysEmitIntoClient public static var nWebActionsOfferedOutsideSchedule: Self { "nWebActionsOfferedOutsideSchedule" }
    /// `nWebActionsQualified`.
    @_alwaysEmitIntoClient public static var nWebActionsQualified: Self { "nWebActionsQualified" }
    /// `nWebActionsQualifiedOutsideSchedule`.
    @_alwaysEmitIntoClient public static var nWebActionsQualifiedOutsideSchedule: Self { "nWebActionsQualifiedOutsideSchedule" }
    /// `nWebActionsRejected`.
    @_alwaysEmitIntoClient public static var nWebActionsRejected: Self { "nWebActionsRejected" }
    /// `nWebActionsStarted`.
    @_alwaysEmitIntoClient public static var nWebActionsStarted: Self { "nWebActionsStarted" }
    /// `nWebActionsTimedout`.
    @_alwaysEmitIntoClient public static var nWebActionsTimedout: Self { "nWebActionsTimedout" }
    /// `oJourneyOutcomeTouchpointValue`.
    @_alwaysEmitIntoClient public static var oJourneyOutcomeTouchpointValue: Self { "oJourneyOutcomeTouchpointValue" }
    /// `oJourneyOutcomeValue`.
    @_alwaysEmitIntoClient public static var oJourneyOutcomeValue: Self { "oJourneyOutcomeValue" }
}

/// A value of `alternateTimeDimension` of ``JourneyAggregationQuery``, open to those that are newer than this version.
public struct JourneyAggregationQueryAlternateTimeDimension: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `eventTime`.
    @_alwaysEmitIntoClient public static var eventTime: Self { "eventTime" }
}

/// The schema `JourneyAggregationView`.
public typealias JourneyAggregationView = Model<JourneyAggregationViewFields>

/// The properties of ``JourneyAggregationView``.
public struct JourneyAggregationViewFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `target`, required.
    @_alwaysEmitIntoClient public var target: Field<JourneyAggregationViewTarget> { Field("target") }
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `function`, required.
    @_alwaysEmitIntoClient public var function: Field<JourneyAggregationViewFunction> { Field("function") }
    /// `range`.
    @_alwaysEmitIntoClient public var range: Field<AggregationRange> { Field("range") }
}

/// A value of `target` of ``JourneyAggregationView``, open to those that are newer than this version.
public struct JourneyAggregationViewTarget: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `nDistinctJourneyActions`.
    @_alwaysEmitIntoClient public static var nDistinctJourneyActions: Self { "nDistinctJourneyActions" }
    /// `nDistinctJourneySessions`.
    @_alwaysEmitIntoClient public static var nDistinctJourneySessions: Self { "nDistinctJourneySessions" }
    /// `nJourneyActionsBlocked`.
    @_alwaysEmitIntoClient public static var nJourneyActionsBlocked: Self { "nJourneyActionsBlocked" }
    /// `nJourneyOutcomesAchieved`.
    @_alwaysEmitIntoClient public static var nJourneyOutcomesAchieved: Self { "nJourneyOutcomesAchieved" }
    /// `nJourneyOutcomesAttributed`.
    @_alwaysEmitIntoClient public static var nJourneyOutcomesAttributed: Self { "nJourneyOutcomesAttributed" }
    /// `nJourneySegmentsAssigned`.
    @_alwaysEmitIntoClient public static var nJourneySegmentsAssigned: Self { "nJourneySegmentsAssigned" }
    /// `nJourneySessions`.
    @_alwaysEmitIntoClient public static var nJourneySessions: Self { "nJourneySessions" }
    /// `nWebActionsAbandoned`.
    @_alwaysEmitIntoClient public static var nWebActionsAbandoned: Self { "nWebActionsAbandoned" }
    /// `nWebActionsAccepted`.
    @_alwaysEmitIntoClient public static var nWebActionsAccepted: Self { "nWebActionsAccepted" }
    /// `nWebActionsEngaged`.
    @_alwaysEmitIntoClient public static var nWebActionsEngaged: Self { "nWebActionsEngaged" }
    /// `nWebActionsErrored`.
    @_alwaysEmitIntoClient public static var nWebActionsErrored: Self { "nWebActionsErrored" }
    /// `nWebActionsFrequencyCapReached`.
    @_alwaysEmitIntoClient public static var nWebActionsFrequencyCapReached: Self { "nWebActionsFrequencyCapReached" }
    /// `nWebActionsIgnored`.
    @_alwaysEmitIntoClient public static var nWebActionsIgnored: Self { "nWebActionsIgnored" }
    /// `nWebActionsOffered`.
    @_alwaysEmitIntoClient public static var nWebActionsOffered: Self { "nWebActionsOffered" }
    /// `nWebActionsOfferedOutsideSchedule`.
    @_alwaysEmitIntoClient public static var nWebActionsOfferedOutsideSchedule: Self { "nWebActionsOfferedOutsideSchedule" }
    /// `nWebActionsQualified`.
    @_alwaysEmitIntoClient public static var nWebActionsQualified: Self { "nWebActionsQualified" }
    /// `nWebActionsQualifiedOutsideSchedule`.
    @_alwaysEmitIntoClient public static var nWebActionsQualifiedOutsideSchedule: Self { "nWebActionsQualifiedOutsideSchedule" }
    /// `nWebActionsRejected`.
    @_alwaysEmitIntoClient public static var nWebActionsRejected: Self { "nWebActionsRejected" }
    /// `nWebActionsStarted`.
    @_alwaysEmitIntoClient public static var nWebActionsStarted: Self { "nWebActionsStarted" }
    /// `nWebActionsTimedout`.
    @_alwaysEmitIntoClient public static var nWebActionsTimedout: Self { "nWebActionsTimedout" }
    /// `oJourneyOutcomeTouchpointValue`.
    @_alwaysEmitIntoClient public static var oJourneyOutcomeTouchpointValue: Self { "oJourneyOutcomeTouchpointValue" }
    /// `oJourneyOutcomeValue`.
    @_alwaysEmitIntoClient public static var oJourneyOutcomeValue: Self { "oJourneyOutcomeValue" }
}

/// A value of `function` of ``JourneyAggregationView``, open to those that are newer than this version.
public struct JourneyAggregationViewFunction: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `rangeBound`.
    @_alwaysEmitIntoClient public static var rangeBound: Self { "rangeBound" }
}

/// The schema `JourneyApp`.
public typealias JourneyApp = Model<JourneyAppFields>

/// The properties of ``JourneyApp``.
public struct JourneyAppFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `namespace`, required.
    @_alwaysEmitIntoClient public var namespace: Field<String> { Field("namespace") }
    /// `version`, required.
    @_alwaysEmitIntoClient public var version: Field<String> { Field("version") }
    /// `buildNumber`, required.
    @_alwaysEmitIntoClient public var buildNumber: Field<String> { Field("buildNumber") }
}

/// The schema `JourneyAsyncAggregateQueryResponse`.
public typealias JourneyAsyncAggregateQueryResponse = Model<JourneyAsyncAggregateQueryResponseFields>

/// The properties of ``JourneyAsyncAggregateQueryResponse``.
public struct JourneyAsyncAggregateQueryResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `results`.
    @_alwaysEmitIntoClient public var results: Field<[JourneyAggregateDataContainer]> { Field("results") }
    /// `cursor`.
    @_alwaysEmitIntoClient public var cursor: Field<String> { Field("cursor") }
}

/// The schema `JourneyAsyncAggregationQuery`.
public typealias JourneyAsyncAggregationQuery = Model<JourneyAsyncAggregationQueryFields>

/// The properties of ``JourneyAsyncAggregationQuery``.
public struct JourneyAsyncAggregationQueryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `interval`, required, an interval: two dates of ISO 8601 with `/` between them.
    @_alwaysEmitIntoClient public var interval: Field<String> { Field("interval") }
    /// `granularity`.
    @_alwaysEmitIntoClient public var granularity: Field<String> { Field("granularity") }
    /// `timeZone`.
    @_alwaysEmitIntoClient public var timeZone: Field<String> { Field("timeZone") }
    /// `groupBy`.
    @_alwaysEmitIntoClient public var groupBy: Field<[JourneyAsyncAggregationQueryGroupBy]> { Field("groupBy") }
    /// `filter`.
    @_alwaysEmitIntoClient public var filter: Field<JourneyAggregateQueryFilter> { Field("filter") }
    /// `metrics`, required.
    @_alwaysEmitIntoClient public var metrics: Field<[JourneyAsyncAggregationQueryMetrics]> { Field("metrics") }
    /// `flattenMultivaluedDimensions`.
    @_alwaysEmitIntoClient public var flattenMultivaluedDimensions: Field<Bool> { Field("flattenMultivaluedDimensions") }
    /// `views`.
    @_alwaysEmitIntoClient public var views: Field<[JourneyAggregationView]> { Field("views") }
    /// `alternateTimeDimension`.
    @_alwaysEmitIntoClient public var alternateTimeDimension: Field<JourneyAsyncAggregationQueryAlternateTimeDimension> { Field("alternateTimeDimension") }
    /// `pageSize`.
    @_alwaysEmitIntoClient public var pageSize: Field<Int> { Field("pageSize") }
}

/// A value of `groupBy` of ``JourneyAsyncAggregationQuery``, open to those that are newer than this version.
public struct JourneyAsyncAggregationQueryGroupBy: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `containsAllCondition`.
    @_alwaysEmitIntoClient public static var containsAllCondition: Self { "containsAllCondition" }
    /// `containsAnyCondition`.
    @_alwaysEmitIntoClient public static var containsAnyCondition: Self { "containsAnyCondition" }
    /// `endsWithCondition`.
    @_alwaysEmitIntoClient public static var endsWithCondition: Self { "endsWithCondition" }
    /// `equalCondition`.
    @_alwaysEmitIntoClient public static var equalCondition: Self { "equalCondition" }
    /// `journeyActionId`.
    @_alwaysEmitIntoClient public static var journeyActionId: Self { "journeyActionId" }
    /// `journeyActionMapId`.
    @_alwaysEmitIntoClient public static var journeyActionMapId: Self { "journeyActionMapId" }
    /// `journeyActionMapVersion`.
    @_alwaysEmitIntoClient public static var journeyActionMapVersion: Self { "journeyActionMapVersion" }
    /// `journeyActionMediaType`.
    @_alwaysEmitIntoClient public static var journeyActionMediaType: Self { "journeyActionMediaType" }
    /// `journeyActionTargetId`.
    @_alwaysEmitIntoClient public static var journeyActionTargetId: Self { "journeyActionTargetId" }
    /// `journeyActionTemplateId`.
    @_alwaysEmitIntoClient public static var journeyActionTemplateId: Self { "journeyActionTemplateId" }
    /// `journeyBlockingActionMapId`.
    @_alwaysEmitIntoClient public static var journeyBlockingActionMapId: Self { "journeyBlockingActionMapId" }
    /// `journeyBlockingEmergencyScheduleGroupId`.
    @_alwaysEmitIntoClient public static var journeyBlockingEmergencyScheduleGroupId: Self { "journeyBlockingEmergencyScheduleGroupId" }
    /// `journeyBlockingReason`.
    @_alwaysEmitIntoClient public static var journeyBlockingReason: Self { "journeyBlockingReason" }
    /// `journeyBlockingScheduleGroupId`.
    @_alwaysEmitIntoClient public static var journeyBlockingScheduleGroupId: Self { "journeyBlockingScheduleGroupId" }
    /// `journeyDeviceCategory`.
    @_alwaysEmitIntoClient public static var journeyDeviceCategory: Self { "journeyDeviceCategory" }
    /// `journeyDeviceType`.
    @_alwaysEmitIntoClient public static var journeyDeviceType: Self { "journeyDeviceType" }
    /// `journeyFrequencyCapReason`.
    @_alwaysEmitIntoClient public static var journeyFrequencyCapReason: Self { "journeyFrequencyCapReason" }
    /// `journeyIpGeolocationCountry`.
    @_alwaysEmitIntoClient public static var journeyIpGeolocationCountry: Self { "journeyIpGeolocationCountry" }
    /// `journeyOutcomeId`.
    @_alwaysEmitIntoClient public static var journeyOutcomeId: Self { "journeyOutcomeId" }
    /// `journeySegmentAssignmentState`.
    @_alwaysEmitIntoClient public static var journeySegmentAssignmentState: Self { "journeySegmentAssignmentState" }
    /// `journeySegmentId`.
    @_alwaysEmitIntoClient public static var journeySegmentId: Self { "journeySegmentId" }
    /// `journeySessionId`.
    @_alwaysEmitIntoClient public static var journeySessionId: Self { "journeySessionId" }
    /// `journeySessionSegmentId`.
    @_alwaysEmitIntoClient public static var journeySessionSegmentId: Self { "journeySessionSegmentId" }
    /// `journeySessionType`.
    @_alwaysEmitIntoClient public static var journeySessionType: Self { "journeySessionType" }
    /// `notContainsAllCondition`.
    @_alwaysEmitIntoClient public static var notContainsAllCondition: Self { "notContainsAllCondition" }
    /// `notContainsAnyCondition`.
    @_alwaysEmitIntoClient public static var notContainsAnyCondition: Self { "notContainsAnyCondition" }
    /// `notEqualCondition`.
    @_alwaysEmitIntoClient public static var notEqualCondition: Self { "notEqualCondition" }
    /// `startsWithCondition`.
    @_alwaysEmitIntoClient public static var startsWithCondition: Self { "startsWithCondition" }
    /// `touchpointActionMapId`.
    @_alwaysEmitIntoClient public static var touchpointActionMapId: Self { "touchpointActionMapId" }
    /// `touchpointAgentId`.
    @_alwaysEmitIntoClient public static var touchpointAgentId: Self { "touchpointAgentId" }
    /// `touchpointAttributionScope`.
    @_alwaysEmitIntoClient public static var touchpointAttributionScope: Self { "touchpointAttributionScope" }
    /// `touchpointChannelMessageType`.
    @_alwaysEmitIntoClient public static var touchpointChannelMessageType: Self { "touchpointChannelMessageType" }
    /// `touchpointChannelPlatform`.
    @_alwaysEmitIntoClient public static var touchpointChannelPlatform: Self { "touchpointChannelPlatform" }
    /// `touchpointChannelType`.
    @_alwaysEmitIntoClient public static var touchpointChannelType: Self { "touchpointChannelType" }
    /// `touchpointConversationId`.
    @_alwaysEmitIntoClient public static var touchpointConversationId: Self { "touchpointConversationId" }
    /// `touchpointInteractionType`.
    @_alwaysEmitIntoClient public static var touchpointInteractionType: Self { "touchpointInteractionType" }
    /// `touchpointQueueId`.
    @_alwaysEmitIntoClient public static var touchpointQueueId: Self { "touchpointQueueId" }
    /// `touchpointRequestedRouting`.
    @_alwaysEmitIntoClient public static var touchpointRequestedRouting: Self { "touchpointRequestedRouting" }
    /// `touchpointUsedRouting`.
    @_alwaysEmitIntoClient public static var touchpointUsedRouting: Self { "touchpointUsedRouting" }
    /// `touchpointWrapupCode`.
    @_alwaysEmitIntoClient public static var touchpointWrapupCode: Self { "touchpointWrapupCode" }
}

/// A value of `metrics` of ``JourneyAsyncAggregationQuery``, open to those that are newer than this version.
public struct JourneyAsyncAggregationQueryMetrics: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `nDistinctJourneyActions`.
    @_alwaysEmitIntoClient public static var nDistinctJourneyActions: Self { "nDistinctJourneyActions" }
    /// `nDistinctJourneySessions`.
    @_alwaysEmitIntoClient public static var nDistinctJourneySessions: Self { "nDistinctJourneySessions" }
    /// `nJourneyActionsBlocked`.
    @_alwaysEmitIntoClient public static var nJourneyActionsBlocked: Self { "nJourneyActionsBlocked" }
    /// `nJourneyOutcomesAchieved`.
    @_alwaysEmitIntoClient public static var nJourneyOutcomesAchieved: Self { "nJourneyOutcomesAchieved" }
    /// `nJourneyOutcomesAttributed`.
    @_alwaysEmitIntoClient public static var nJourneyOutcomesAttributed: Self { "nJourneyOutcomesAttributed" }
    /// `nJourneySegmentsAssigned`.
    @_alwaysEmitIntoClient public static var nJourneySegmentsAssigned: Self { "nJourneySegmentsAssigned" }
    /// `nJourneySessions`.
    @_alwaysEmitIntoClient public static var nJourneySessions: Self { "nJourneySessions" }
    /// `nWebActionsAbandoned`.
    @_alwaysEmitIntoClient public static var nWebActionsAbandoned: Self { "nWebActionsAbandoned" }
    /// `nWebActionsAccepted`.
    @_alwaysEmitIntoClient public static var nWebActionsAccepted: Self { "nWebActionsAccepted" }
    /// `nWebActionsEngaged`.
    @_alwaysEmitIntoClient public static var nWebActionsEngaged: Self { "nWebActionsEngaged" }
    /// `nWebActionsErrored`.
    @_alwaysEmitIntoClient public static var nWebActionsErrored: Self { "nWebActionsErrored" }
    /// `nWebActionsFrequencyCapReached`.
    @_alwaysEmitIntoClient public static var nWebActionsFrequencyCapReached: Self { "nWebActionsFrequencyCapReached" }
    /// `nWebActionsIgnored`.
    @_alwaysEmitIntoClient public static var nWebActionsIgnored: Self { "nWebActionsIgnored" }
    /// `nWebActionsOffered`.
    @_alwaysEmitIntoClient public static var nWebActionsOffered: Self { "nWebActionsOffered" }
    /// `nWebActionsOfferedOutsideSchedule`.
    @_alwaysEmitIntoClient public static var nWebActionsOfferedOutsideSchedule: Self { "nWebActionsOfferedOutsideSchedule" }
    /// `nWebActionsQualified`.
    @_alwaysEmitIntoClient public static var nWebActionsQualified: Self { "nWebActionsQualified" }
    /// `nWebActionsQualifiedOutsideSchedule`.
    @_alwaysEmitIntoClient public static var nWebActionsQualifiedOutsideSchedule: Self { "nWebActionsQualifiedOutsideSchedule" }
    /// `nWebActionsRejected`.
    @_alwaysEmitIntoClient public static var nWebActionsRejected: Self { "nWebActionsRejected" }
    /// `nWebActionsStarted`.
    @_alwaysEmitIntoClient public static var nWebActionsStarted: Self { "nWebActionsStarted" }
    /// `nWebActionsTimedout`.
    @_alwaysEmitIntoClient public static var nWebActionsTimedout: Self { "nWebActionsTimedout" }
    /// `oJourneyOutcomeTouchpointValue`.
    @_alwaysEmitIntoClient public static var oJourneyOutcomeTouchpointValue: Self { "oJourneyOutcomeTouchpointValue" }
    /// `oJourneyOutcomeValue`.
    @_alwaysEmitIntoClient public static var oJourneyOutcomeValue: Self { "oJourneyOutcomeValue" }
}

/// A value of `alternateTimeDimension` of ``JourneyAsyncAggregationQuery``, open to those that are newer than this
/// version.
public struct JourneyAsyncAggregationQueryAlternateTimeDimension: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `eventTime`.
    @_alwaysEmitIntoClient public static var eventTime: Self { "eventTime" }
}

/// The schema `JourneyCampaign`.
public typealias JourneyCampaign = Model<JourneyCampaignFields>

/// The properties of ``JourneyCampaign``.
public struct JourneyCampaignFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `content`.
    @_alwaysEmitIntoClient public var content: Field<String> { Field("content") }
    /// `medium`.
    @_alwaysEmitIntoClient public var medium: Field<String> { Field("medium") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `source`.
    @_alwaysEmitIntoClient public var source: Field<String> { Field("source") }
    /// `term`.
    @_alwaysEmitIntoClient public var term: Field<String> { Field("term") }
    /// `clickId`.
    @_alwaysEmitIntoClient public var clickId: Field<String> { Field("clickId") }
    /// `network`.
    @_alwaysEmitIntoClient public var network: Field<String> { Field("network") }
}

/// The schema `JourneyCaseAssociation`.
public typealias JourneyCaseAssociation = Model<JourneyCaseAssociationFields>

/// The properties of ``JourneyCaseAssociation``.
public struct JourneyCaseAssociationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `associatedCase`.
    @_alwaysEmitIntoClient public var associatedCase: Field<AddressableEntityRef> { Field("associatedCase") }
    /// `caseReference`.
    @_alwaysEmitIntoClient public var caseReference: Field<String> { Field("caseReference") }
    /// `dateAssociated`.
    @_alwaysEmitIntoClient public var dateAssociated: Field<Instant> { Field("dateAssociated") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `JourneyContext`.
public typealias JourneyContext = Model<JourneyContextFields>

/// The properties of ``JourneyContext``.
public struct JourneyContextFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `customer`, required.
    @_alwaysEmitIntoClient public var customer: Field<JourneyCustomer> { Field("customer") }
    /// `customerSession`.
    @_alwaysEmitIntoClient public var customerSession: Field<JourneyCustomerSession> { Field("customerSession") }
    /// `triggeringAction`.
    @_alwaysEmitIntoClient public var triggeringAction: Field<JourneyAction> { Field("triggeringAction") }
}

/// The schema `JourneyCustomer`.
public typealias JourneyCustomer = Model<JourneyCustomerFields>

/// The properties of ``JourneyCustomer``.
public struct JourneyCustomerFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `idType`, required.
    @_alwaysEmitIntoClient public var idType: Field<String> { Field("idType") }
}

/// The schema `JourneyCustomerSession`.
public typealias JourneyCustomerSession = Model<JourneyCustomerSessionFields>

/// The properties of ``JourneyCustomerSession``.
public struct JourneyCustomerSessionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<String> { Field("type") }
}

/// The schema `JourneyGeolocation`.
public typealias JourneyGeolocation = Model<JourneyGeolocationFields>

/// The properties of ``JourneyGeolocation``.
public struct JourneyGeolocationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `country`.
    @_alwaysEmitIntoClient public var country: Field<String> { Field("country") }
    /// `countryName`.
    @_alwaysEmitIntoClient public var countryName: Field<String> { Field("countryName") }
    /// `latitude`.
    @_alwaysEmitIntoClient public var latitude: Field<Double> { Field("latitude") }
    /// `longitude`.
    @_alwaysEmitIntoClient public var longitude: Field<Double> { Field("longitude") }
    /// `locality`.
    @_alwaysEmitIntoClient public var locality: Field<String> { Field("locality") }
    /// `postalCode`.
    @_alwaysEmitIntoClient public var postalCode: Field<String> { Field("postalCode") }
    /// `region`.
    @_alwaysEmitIntoClient public var region: Field<String> { Field("region") }
    /// `regionName`.
    @_alwaysEmitIntoClient public var regionName: Field<String> { Field("regionName") }
    /// `source`.
    @_alwaysEmitIntoClient public var source: Field<String> { Field("source") }
    /// `timezone`.
    @_alwaysEmitIntoClient public var timezone: Field<String> { Field("timezone") }
}

/// The schema `JourneyPage`.
public typealias JourneyPage = Model<JourneyPageFields>

/// The properties of ``JourneyPage``.
public struct JourneyPageFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `url`, required.
    @_alwaysEmitIntoClient public var url: Field<String> { Field("url") }
    /// `title`.
    @_alwaysEmitIntoClient public var title: Field<String> { Field("title") }
    /// `domain`, required.
    @_alwaysEmitIntoClient public var domain: Field<String> { Field("domain") }
    /// `fragment`.
    @_alwaysEmitIntoClient public var fragment: Field<String> { Field("fragment") }
    /// `hostname`, required.
    @_alwaysEmitIntoClient public var hostname: Field<String> { Field("hostname") }
    /// `keywords`.
    @_alwaysEmitIntoClient public var keywords: Field<String> { Field("keywords") }
    /// `lang`.
    @_alwaysEmitIntoClient public var lang: Field<String> { Field("lang") }
    /// `pathname`, required.
    @_alwaysEmitIntoClient public var pathname: Field<String> { Field("pathname") }
    /// `queryString`.
    @_alwaysEmitIntoClient public var queryString: Field<String> { Field("queryString") }
    /// `breadcrumb`, required.
    @_alwaysEmitIntoClient public var breadcrumb: Field<[String]> { Field("breadcrumb") }
}

/// The schema `JsonCursorSearchResponse`.
public typealias JsonCursorSearchResponse = Model<JsonCursorSearchResponseFields>

/// The properties of ``JsonCursorSearchResponse``.
public struct JsonCursorSearchResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `types`, required.
    @_alwaysEmitIntoClient public var types: Field<[String]> { Field("types") }
    /// `results`, required.
    @_alwaysEmitIntoClient public var results: Field<JSON> { Field("results") }
    /// `aggregations`.
    @_alwaysEmitIntoClient public var aggregations: Field<JSON> { Field("aggregations") }
    /// `cursor`.
    @_alwaysEmitIntoClient public var cursor: Field<String> { Field("cursor") }
}

/// The schema `JsonNodeSearchResponse`.
public typealias JsonNodeSearchResponse = Model<JsonNodeSearchResponseFields>

/// The properties of ``JsonNodeSearchResponse``.
public struct JsonNodeSearchResponseFields: FieldSet {
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
    @_alwaysEmitIntoClient public var results: Field<JSON> { Field("results") }
    /// `aggregations`.
    @_alwaysEmitIntoClient public var aggregations: Field<JSON> { Field("aggregations") }
}

/// The schema `JsonSchemaDocument`.
public typealias JsonSchemaDocument = Model<JsonSchemaDocumentFields>

/// The properties of ``JsonSchemaDocument``.
public struct JsonSchemaDocumentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `$schema`.
    @_alwaysEmitIntoClient public var schema: Field<String> { Field("$schema") }
    /// `title`.
    @_alwaysEmitIntoClient public var title: Field<String> { Field("title") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<String> { Field("type") }
    /// `required`.
    @_alwaysEmitIntoClient public var required: Field<[String]> { Field("required") }
    /// `properties`.
    @_alwaysEmitIntoClient public var properties: Field<JSON> { Field("properties") }
    /// `additionalProperties`.
    @_alwaysEmitIntoClient public var additionalProperties: Field<JSON> { Field("additionalProperties") }
}

/// The schema `JsonSearchResponse`.
public typealias JsonSearchResponse = Model<JsonSearchResponseFields>

/// The properties of ``JsonSearchResponse``.
public struct JsonSearchResponseFields: FieldSet {
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
    /// `types`, required.
    @_alwaysEmitIntoClient public var types: Field<[String]> { Field("types") }
    /// `results`, required.
    @_alwaysEmitIntoClient public var results: Field<JSON> { Field("results") }
    /// `aggregations`.
    @_alwaysEmitIntoClient public var aggregations: Field<JSON> { Field("aggregations") }
}
