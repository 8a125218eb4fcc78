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
    public var id: Field<String> { Field("id") }
    /// `actionMap`, required.
    public var actionMap: Field<JourneyActionMap> { Field("actionMap") }
}

/// The schema `JourneyActionMap`.
public typealias JourneyActionMap = Model<JourneyActionMapFields>

/// The properties of ``JourneyActionMap``.
public struct JourneyActionMapFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    public var id: Field<String> { Field("id") }
    /// `version`, required.
    public var version: Field<Int> { Field("version") }
}

/// The schema `JourneyAggregateDataContainer`.
public typealias JourneyAggregateDataContainer = Model<JourneyAggregateDataContainerFields>

/// The properties of ``JourneyAggregateDataContainer``.
public struct JourneyAggregateDataContainerFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `group`.
    public var group: Field<[String: String]> { Field("group") }
    /// `data`.
    public var data: Field<[StatisticalResponse]> { Field("data") }
}

/// The schema `JourneyAggregateQueryClause`.
public typealias JourneyAggregateQueryClause = Model<JourneyAggregateQueryClauseFields>

/// The properties of ``JourneyAggregateQueryClause``.
public struct JourneyAggregateQueryClauseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    public var type: Field<JourneyAggregateQueryClauseType> { Field("type") }
    /// `predicates`, required.
    public var predicates: Field<[JourneyAggregateQueryPredicate]> { Field("predicates") }
}

/// A value of `type` of ``JourneyAggregateQueryClause``, open to those that are newer than this version.
public struct JourneyAggregateQueryClauseType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `and`.
    public static var and: Self { "and" }
    /// `or`.
    public static var or: Self { "or" }
}

/// The schema `JourneyAggregateQueryFilter`.
public typealias JourneyAggregateQueryFilter = Model<JourneyAggregateQueryFilterFields>

/// The properties of ``JourneyAggregateQueryFilter``.
public struct JourneyAggregateQueryFilterFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    public var type: Field<JourneyAggregateQueryFilterType> { Field("type") }
    /// `clauses`.
    public var clauses: Field<[JourneyAggregateQueryClause]> { Field("clauses") }
    /// `predicates`.
    public var predicates: Field<[JourneyAggregateQueryPredicate]> { Field("predicates") }
}

/// A value of `type` of ``JourneyAggregateQueryFilter``, open to those that are newer than this version.
public struct JourneyAggregateQueryFilterType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `and`.
    public static var and: Self { "and" }
    /// `or`.
    public static var or: Self { "or" }
}

/// The schema `JourneyAggregateQueryPredicate`.
public typealias JourneyAggregateQueryPredicate = Model<JourneyAggregateQueryPredicateFields>

/// The properties of ``JourneyAggregateQueryPredicate``.
public struct JourneyAggregateQueryPredicateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    public var type: Field<JourneyAggregateQueryPredicateType> { Field("type") }
    /// `dimension`.
    public var dimension: Field<JourneyAggregateQueryPredicateDimension> { Field("dimension") }
    /// `operator`.
    public var `operator`: Field<JourneyAggregateQueryPredicateOperator> { Field("operator") }
    /// `value`.
    public var value: Field<String> { Field("value") }
    /// `range`.
    public var range: Field<NumericRange> { Field("range") }
}

/// A value of `type` of ``JourneyAggregateQueryPredicate``, open to those that are newer than this version.
public struct JourneyAggregateQueryPredicateType: OpenEnum {
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

/// A value of `dimension` of ``JourneyAggregateQueryPredicate``, open to those that are newer than this version.
public struct JourneyAggregateQueryPredicateDimension: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `containsAllCondition`.
    public static var containsAllCondition: Self { "containsAllCondition" }
    /// `containsAnyCondition`.
    public static var containsAnyCondition: Self { "containsAnyCondition" }
    /// `endsWithCondition`.
    public static var endsWithCondition: Self { "endsWithCondition" }
    /// `equalCondition`.
    public static var equalCondition: Self { "equalCondition" }
    /// `journeyActionId`.
    public static var journeyActionId: Self { "journeyActionId" }
    /// `journeyActionMapId`.
    public static var journeyActionMapId: Self { "journeyActionMapId" }
    /// `journeyActionMapVersion`.
    public static var journeyActionMapVersion: Self { "journeyActionMapVersion" }
    /// `journeyActionMediaType`.
    public static var journeyActionMediaType: Self { "journeyActionMediaType" }
    /// `journeyActionTargetId`.
    public static var journeyActionTargetId: Self { "journeyActionTargetId" }
    /// `journeyActionTemplateId`.
    public static var journeyActionTemplateId: Self { "journeyActionTemplateId" }
    /// `journeyBlockingActionMapId`.
    public static var journeyBlockingActionMapId: Self { "journeyBlockingActionMapId" }
    /// `journeyBlockingEmergencyScheduleGroupId`.
    public static var journeyBlockingEmergencyScheduleGroupId: Self { "journeyBlockingEmergencyScheduleGroupId" }
    /// `journeyBlockingReason`.
    public static var journeyBlockingReason: Self { "journeyBlockingReason" }
    /// `journeyBlockingScheduleGroupId`.
    public static var journeyBlockingScheduleGroupId: Self { "journeyBlockingScheduleGroupId" }
    /// `journeyDeviceCategory`.
    public static var journeyDeviceCategory: Self { "journeyDeviceCategory" }
    /// `journeyDeviceType`.
    public static var journeyDeviceType: Self { "journeyDeviceType" }
    /// `journeyFrequencyCapReason`.
    public static var journeyFrequencyCapReason: Self { "journeyFrequencyCapReason" }
    /// `journeyIpGeolocationCountry`.
    public static var journeyIpGeolocationCountry: Self { "journeyIpGeolocationCountry" }
    /// `journeyOutcomeId`.
    public static var journeyOutcomeId: Self { "journeyOutcomeId" }
    /// `journeySegmentAssignmentState`.
    public static var journeySegmentAssignmentState: Self { "journeySegmentAssignmentState" }
    /// `journeySegmentId`.
    public static var journeySegmentId: Self { "journeySegmentId" }
    /// `journeySessionId`.
    public static var journeySessionId: Self { "journeySessionId" }
    /// `journeySessionSegmentId`.
    public static var journeySessionSegmentId: Self { "journeySessionSegmentId" }
    /// `journeySessionType`.
    public static var journeySessionType: Self { "journeySessionType" }
    /// `notContainsAllCondition`.
    public static var notContainsAllCondition: Self { "notContainsAllCondition" }
    /// `notContainsAnyCondition`.
    public static var notContainsAnyCondition: Self { "notContainsAnyCondition" }
    /// `notEqualCondition`.
    public static var notEqualCondition: Self { "notEqualCondition" }
    /// `startsWithCondition`.
    public static var startsWithCondition: Self { "startsWithCondition" }
    /// `touchpointActionMapId`.
    public static var touchpointActionMapId: Self { "touchpointActionMapId" }
    /// `touchpointAgentId`.
    public static var touchpointAgentId: Self { "touchpointAgentId" }
    /// `touchpointAttributionScope`.
    public static var touchpointAttributionScope: Self { "touchpointAttributionScope" }
    /// `touchpointChannelMessageType`.
    public static var touchpointChannelMessageType: Self { "touchpointChannelMessageType" }
    /// `touchpointChannelPlatform`.
    public static var touchpointChannelPlatform: Self { "touchpointChannelPlatform" }
    /// `touchpointChannelType`.
    public static var touchpointChannelType: Self { "touchpointChannelType" }
    /// `touchpointConversationId`.
    public static var touchpointConversationId: Self { "touchpointConversationId" }
    /// `touchpointInteractionType`.
    public static var touchpointInteractionType: Self { "touchpointInteractionType" }
    /// `touchpointQueueId`.
    public static var touchpointQueueId: Self { "touchpointQueueId" }
    /// `touchpointRequestedRouting`.
    public static var touchpointRequestedRouting: Self { "touchpointRequestedRouting" }
    /// `touchpointUsedRouting`.
    public static var touchpointUsedRouting: Self { "touchpointUsedRouting" }
    /// `touchpointWrapupCode`.
    public static var touchpointWrapupCode: Self { "touchpointWrapupCode" }
}

/// A value of `operator` of ``JourneyAggregateQueryPredicate``, open to those that are newer than this version.
public struct JourneyAggregateQueryPredicateOperator: OpenEnum {
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

/// The schema `JourneyAggregateQueryResponse`.
public typealias JourneyAggregateQueryResponse = Model<JourneyAggregateQueryResponseFields>

/// The properties of ``JourneyAggregateQueryResponse``.
public struct JourneyAggregateQueryResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `results`.
    public var results: Field<[JourneyAggregateDataContainer]> { Field("results") }
}

/// The schema `JourneyAggregationQuery`.
public typealias JourneyAggregationQuery = Model<JourneyAggregationQueryFields>

/// The properties of ``JourneyAggregationQuery``.
public struct JourneyAggregationQueryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `interval`, required, an interval: two dates of ISO 8601 with `/` between them.
    public var interval: Field<String> { Field("interval") }
    /// `granularity`.
    public var granularity: Field<String> { Field("granularity") }
    /// `timeZone`.
    public var timeZone: Field<String> { Field("timeZone") }
    /// `groupBy`.
    public var groupBy: Field<[JourneyAggregationQueryGroupBy]> { Field("groupBy") }
    /// `filter`.
    public var filter: Field<JourneyAggregateQueryFilter> { Field("filter") }
    /// `metrics`, required.
    public var metrics: Field<[JourneyAggregationQueryMetrics]> { Field("metrics") }
    /// `flattenMultivaluedDimensions`.
    public var flattenMultivaluedDimensions: Field<Bool> { Field("flattenMultivaluedDimensions") }
    /// `views`.
    public var views: Field<[JourneyAggregationView]> { Field("views") }
    /// `alternateTimeDimension`.
    public var alternateTimeDimension: Field<JourneyAggregationQueryAlternateTimeDimension> { Field("alternateTimeDimension") }
}

/// A value of `groupBy` of ``JourneyAggregationQuery``, open to those that are newer than this version.
public struct JourneyAggregationQueryGroupBy: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `containsAllCondition`.
    public static var containsAllCondition: Self { "containsAllCondition" }
    /// `containsAnyCondition`.
    public static var containsAnyCondition: Self { "containsAnyCondition" }
    /// `endsWithCondition`.
    public static var endsWithCondition: Self { "endsWithCondition" }
    /// `equalCondition`.
    public static var equalCondition: Self { "equalCondition" }
    /// `journeyActionId`.
    public static var journeyActionId: Self { "journeyActionId" }
    /// `journeyActionMapId`.
    public static var journeyActionMapId: Self { "journeyActionMapId" }
    /// `journeyActionMapVersion`.
    public static var journeyActionMapVersion: Self { "journeyActionMapVersion" }
    /// `journeyActionMediaType`.
    public static var journeyActionMediaType: Self { "journeyActionMediaType" }
    /// `journeyActionTargetId`.
    public static var journeyActionTargetId: Self { "journeyActionTargetId" }
    /// `journeyActionTemplateId`.
    public static var journeyActionTemplateId: Self { "journeyActionTemplateId" }
    /// `journeyBlockingActionMapId`.
    public static var journeyBlockingActionMapId: Self { "journeyBlockingActionMapId" }
    /// `journeyBlockingEmergencyScheduleGroupId`.
    public static var journeyBlockingEmergencyScheduleGroupId: Self { "journeyBlockingEmergencyScheduleGroupId" }
    /// `journeyBlockingReason`.
    public static var journeyBlockingReason: Self { "journeyBlockingReason" }
    /// `journeyBlockingScheduleGroupId`.
    public static var journeyBlockingScheduleGroupId: Self { "journeyBlockingScheduleGroupId" }
    /// `journeyDeviceCategory`.
    public static var journeyDeviceCategory: Self { "journeyDeviceCategory" }
    /// `journeyDeviceType`.
    public static var journeyDeviceType: Self { "journeyDeviceType" }
    /// `journeyFrequencyCapReason`.
    public static var journeyFrequencyCapReason: Self { "journeyFrequencyCapReason" }
    /// `journeyIpGeolocationCountry`.
    public static var journeyIpGeolocationCountry: Self { "journeyIpGeolocationCountry" }
    /// `journeyOutcomeId`.
    public static var journeyOutcomeId: Self { "journeyOutcomeId" }
    /// `journeySegmentAssignmentState`.
    public static var journeySegmentAssignmentState: Self { "journeySegmentAssignmentState" }
    /// `journeySegmentId`.
    public static var journeySegmentId: Self { "journeySegmentId" }
    /// `journeySessionId`.
    public static var journeySessionId: Self { "journeySessionId" }
    /// `journeySessionSegmentId`.
    public static var journeySessionSegmentId: Self { "journeySessionSegmentId" }
    /// `journeySessionType`.
    public static var journeySessionType: Self { "journeySessionType" }
    /// `notContainsAllCondition`.
    public static var notContainsAllCondition: Self { "notContainsAllCondition" }
    /// `notContainsAnyCondition`.
    public static var notContainsAnyCondition: Self { "notContainsAnyCondition" }
    /// `notEqualCondition`.
    public static var notEqualCondition: Self { "notEqualCondition" }
    /// `startsWithCondition`.
    public static var startsWithCondition: Self { "startsWithCondition" }
    /// `touchpointActionMapId`.
    public static var touchpointActionMapId: Self { "touchpointActionMapId" }
    /// `touchpointAgentId`.
    public static var touchpointAgentId: Self { "touchpointAgentId" }
    /// `touchpointAttributionScope`.
    public static var touchpointAttributionScope: Self { "touchpointAttributionScope" }
    /// `touchpointChannelMessageType`.
    public static var touchpointChannelMessageType: Self { "touchpointChannelMessageType" }
    /// `touchpointChannelPlatform`.
    public static var touchpointChannelPlatform: Self { "touchpointChannelPlatform" }
    /// `touchpointChannelType`.
    public static var touchpointChannelType: Self { "touchpointChannelType" }
    /// `touchpointConversationId`.
    public static var touchpointConversationId: Self { "touchpointConversationId" }
    /// `touchpointInteractionType`.
    public static var touchpointInteractionType: Self { "touchpointInteractionType" }
    /// `touchpointQueueId`.
    public static var touchpointQueueId: Self { "touchpointQueueId" }
    /// `touchpointRequestedRouting`.
    public static var touchpointRequestedRouting: Self { "touchpointRequestedRouting" }
    /// `touchpointUsedRouting`.
    public static var touchpointUsedRouting: Self { "touchpointUsedRouting" }
    /// `touchpointWrapupCode`.
    public static var touchpointWrapupCode: Self { "touchpointWrapupCode" }
}

/// A value of `metrics` of ``JourneyAggregationQuery``, open to those that are newer than this version.
public struct JourneyAggregationQueryMetrics: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `nDistinctJourneyActions`.
    public static var nDistinctJourneyActions: Self { "nDistinctJourneyActions" }
    /// `nDistinctJourneySessions`.
    public static var nDistinctJourneySessions: Self { "nDistinctJourneySessions" }
    /// `nJourneyActionsBlocked`.
    public static var nJourneyActionsBlocked: Self { "nJourneyActionsBlocked" }
    /// `nJourneyOutcomesAchieved`.
    public static var nJourneyOutcomesAchieved: Self { "nJourneyOutcomesAchieved" }
    /// `nJourneyOutcomesAttributed`.
    public static var nJourneyOutcomesAttributed: Self { "nJourneyOutcomesAttributed" }
    /// `nJourneySegmentsAssigned`.
    public static var nJourneySegmentsAssigned: Self { "nJourneySegmentsAssigned" }
    /// `nJourneySessions`.
    public static var nJourneySessions: Self { "nJourneySessions" }
    /// `nWebActionsAbandoned`.
    public static var nWebActionsAbandoned: Self { "nWebActionsAbandoned" }
    /// `nWebActionsAccepted`.
    public static var nWebActionsAccepted: Self { "nWebActionsAccepted" }
    /// `nWebActionsEngaged`.
    public static var nWebActionsEngaged: Self { "nWebActionsEngaged" }
    /// `nWebActionsErrored`.
    public static var nWebActionsErrored: Self { "nWebActionsErrored" }
    /// `nWebActionsFrequencyCapReached`.
    public static var nWebActionsFrequencyCapReached: Self { "nWebActionsFrequencyCapReached" }
    /// `nWebActionsIgnored`.
    public static var nWebActionsIgnored: Self { "nWebActionsIgnored" }
    /// `nWebActionsOffered`.
    public static var nWebActionsOffered: Self { "nWebActionsOffered" }
    /// `nWebActionsOfferedOutsideSchedule`.
    public static var nWebActionsOfferedOutsideSchedule: Self { "nWebActionsOfferedOutsideSchedule" }
    /// `nWebActionsQualified`.
    public static var nWebActionsQualified: Self { "nWebActionsQualified" }
    /// `nWebActionsQualifiedOutsideSchedule`.
    public static var nWebActionsQualifiedOutsideSchedule: Self { "nWebActionsQualifiedOutsideSchedule" }
    /// `nWebActionsRejected`.
    public static var nWebActionsRejected: Self { "nWebActionsRejected" }
    /// `nWebActionsStarted`.
    public static var nWebActionsStarted: Self { "nWebActionsStarted" }
    /// `nWebActionsTimedout`.
    public static var nWebActionsTimedout: Self { "nWebActionsTimedout" }
    /// `oJourneyOutcomeTouchpointValue`.
    public static var oJourneyOutcomeTouchpointValue: Self { "oJourneyOutcomeTouchpointValue" }
    /// `oJourneyOutcomeValue`.
    public static var oJourneyOutcomeValue: Self { "oJourneyOutcomeValue" }
}

/// A value of `alternateTimeDimension` of ``JourneyAggregationQuery``, open to those that are newer than this version.
public struct JourneyAggregationQueryAlternateTimeDimension: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `eventTime`.
    public static var eventTime: Self { "eventTime" }
}

/// The schema `JourneyAggregationView`.
public typealias JourneyAggregationView = Model<JourneyAggregationViewFields>

/// The properties of ``JourneyAggregationView``.
public struct JourneyAggregationViewFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `target`, required.
    public var target: Field<JourneyAggregationViewTarget> { Field("target") }
    /// `name`, required.
    public var name: Field<String> { Field("name") }
    /// `function`, required.
    public var function: Field<JourneyAggregationViewFunction> { Field("function") }
    /// `range`.
    public var range: Field<AggregationRange> { Field("range") }
}

/// A value of `target` of ``JourneyAggregationView``, open to those that are newer than this version.
public struct JourneyAggregationViewTarget: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `nDistinctJourneyActions`.
    public static var nDistinctJourneyActions: Self { "nDistinctJourneyActions" }
    /// `nDistinctJourneySessions`.
    public static var nDistinctJourneySessions: Self { "nDistinctJourneySessions" }
    /// `nJourneyActionsBlocked`.
    public static var nJourneyActionsBlocked: Self { "nJourneyActionsBlocked" }
    /// `nJourneyOutcomesAchieved`.
    public static var nJourneyOutcomesAchieved: Self { "nJourneyOutcomesAchieved" }
    /// `nJourneyOutcomesAttributed`.
    public static var nJourneyOutcomesAttributed: Self { "nJourneyOutcomesAttributed" }
    /// `nJourneySegmentsAssigned`.
    public static var nJourneySegmentsAssigned: Self { "nJourneySegmentsAssigned" }
    /// `nJourneySessions`.
    public static var nJourneySessions: Self { "nJourneySessions" }
    /// `nWebActionsAbandoned`.
    public static var nWebActionsAbandoned: Self { "nWebActionsAbandoned" }
    /// `nWebActionsAccepted`.
    public static var nWebActionsAccepted: Self { "nWebActionsAccepted" }
    /// `nWebActionsEngaged`.
    public static var nWebActionsEngaged: Self { "nWebActionsEngaged" }
    /// `nWebActionsErrored`.
    public static var nWebActionsErrored: Self { "nWebActionsErrored" }
    /// `nWebActionsFrequencyCapReached`.
    public static var nWebActionsFrequencyCapReached: Self { "nWebActionsFrequencyCapReached" }
    /// `nWebActionsIgnored`.
    public static var nWebActionsIgnored: Self { "nWebActionsIgnored" }
    /// `nWebActionsOffered`.
    public static var nWebActionsOffered: Self { "nWebActionsOffered" }
    /// `nWebActionsOfferedOutsideSchedule`.
    public static var nWebActionsOfferedOutsideSchedule: Self { "nWebActionsOfferedOutsideSchedule" }
    /// `nWebActionsQualified`.
    public static var nWebActionsQualified: Self { "nWebActionsQualified" }
    /// `nWebActionsQualifiedOutsideSchedule`.
    public static var nWebActionsQualifiedOutsideSchedule: Self { "nWebActionsQualifiedOutsideSchedule" }
    /// `nWebActionsRejected`.
    public static var nWebActionsRejected: Self { "nWebActionsRejected" }
    /// `nWebActionsStarted`.
    public static var nWebActionsStarted: Self { "nWebActionsStarted" }
    /// `nWebActionsTimedout`.
    public static var nWebActionsTimedout: Self { "nWebActionsTimedout" }
    /// `oJourneyOutcomeTouchpointValue`.
    public static var oJourneyOutcomeTouchpointValue: Self { "oJourneyOutcomeTouchpointValue" }
    /// `oJourneyOutcomeValue`.
    public static var oJourneyOutcomeValue: Self { "oJourneyOutcomeValue" }
}

/// A value of `function` of ``JourneyAggregationView``, open to those that are newer than this version.
public struct JourneyAggregationViewFunction: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `rangeBound`.
    public static var rangeBound: Self { "rangeBound" }
}

/// The schema `JourneyApp`.
public typealias JourneyApp = Model<JourneyAppFields>

/// The properties of ``JourneyApp``.
public struct JourneyAppFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    public var name: Field<String> { Field("name") }
    /// `namespace`, required.
    public var namespace: Field<String> { Field("namespace") }
    /// `version`, required.
    public var version: Field<String> { Field("version") }
    /// `buildNumber`, required.
    public var buildNumber: Field<String> { Field("buildNumber") }
}

/// The schema `JourneyAsyncAggregateQueryResponse`.
public typealias JourneyAsyncAggregateQueryResponse = Model<JourneyAsyncAggregateQueryResponseFields>

/// The properties of ``JourneyAsyncAggregateQueryResponse``.
public struct JourneyAsyncAggregateQueryResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `results`.
    public var results: Field<[JourneyAggregateDataContainer]> { Field("results") }
    /// `cursor`.
    public var cursor: Field<String> { Field("cursor") }
}

/// The schema `JourneyAsyncAggregationQuery`.
public typealias JourneyAsyncAggregationQuery = Model<JourneyAsyncAggregationQueryFields>

/// The properties of ``JourneyAsyncAggregationQuery``.
public struct JourneyAsyncAggregationQueryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `interval`, required, an interval: two dates of ISO 8601 with `/` between them.
    public var interval: Field<String> { Field("interval") }
    /// `granularity`.
    public var granularity: Field<String> { Field("granularity") }
    /// `timeZone`.
    public var timeZone: Field<String> { Field("timeZone") }
    /// `groupBy`.
    public var groupBy: Field<[JourneyAsyncAggregationQueryGroupBy]> { Field("groupBy") }
    /// `filter`.
    public var filter: Field<JourneyAggregateQueryFilter> { Field("filter") }
    /// `metrics`, required.
    public var metrics: Field<[JourneyAsyncAggregationQueryMetrics]> { Field("metrics") }
    /// `flattenMultivaluedDimensions`.
    public var flattenMultivaluedDimensions: Field<Bool> { Field("flattenMultivaluedDimensions") }
    /// `views`.
    public var views: Field<[JourneyAggregationView]> { Field("views") }
    /// `alternateTimeDimension`.
    public var alternateTimeDimension: Field<JourneyAsyncAggregationQueryAlternateTimeDimension> { Field("alternateTimeDimension") }
    /// `pageSize`.
    public var pageSize: Field<Int> { Field("pageSize") }
}

/// A value of `groupBy` of ``JourneyAsyncAggregationQuery``, open to those that are newer than this version.
public struct JourneyAsyncAggregationQueryGroupBy: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `containsAllCondition`.
    public static var containsAllCondition: Self { "containsAllCondition" }
    /// `containsAnyCondition`.
    public static var containsAnyCondition: Self { "containsAnyCondition" }
    /// `endsWithCondition`.
    public static var endsWithCondition: Self { "endsWithCondition" }
    /// `equalCondition`.
    public static var equalCondition: Self { "equalCondition" }
    /// `journeyActionId`.
    public static var journeyActionId: Self { "journeyActionId" }
    /// `journeyActionMapId`.
    public static var journeyActionMapId: Self { "journeyActionMapId" }
    /// `journeyActionMapVersion`.
    public static var journeyActionMapVersion: Self { "journeyActionMapVersion" }
    /// `journeyActionMediaType`.
    public static var journeyActionMediaType: Self { "journeyActionMediaType" }
    /// `journeyActionTargetId`.
    public static var journeyActionTargetId: Self { "journeyActionTargetId" }
    /// `journeyActionTemplateId`.
    public static var journeyActionTemplateId: Self { "journeyActionTemplateId" }
    /// `journeyBlockingActionMapId`.
    public static var journeyBlockingActionMapId: Self { "journeyBlockingActionMapId" }
    /// `journeyBlockingEmergencyScheduleGroupId`.
    public static var journeyBlockingEmergencyScheduleGroupId: Self { "journeyBlockingEmergencyScheduleGroupId" }
    /// `journeyBlockingReason`.
    public static var journeyBlockingReason: Self { "journeyBlockingReason" }
    /// `journeyBlockingScheduleGroupId`.
    public static var journeyBlockingScheduleGroupId: Self { "journeyBlockingScheduleGroupId" }
    /// `journeyDeviceCategory`.
    public static var journeyDeviceCategory: Self { "journeyDeviceCategory" }
    /// `journeyDeviceType`.
    public static var journeyDeviceType: Self { "journeyDeviceType" }
    /// `journeyFrequencyCapReason`.
    public static var journeyFrequencyCapReason: Self { "journeyFrequencyCapReason" }
    /// `journeyIpGeolocationCountry`.
    public static var journeyIpGeolocationCountry: Self { "journeyIpGeolocationCountry" }
    /// `journeyOutcomeId`.
    public static var journeyOutcomeId: Self { "journeyOutcomeId" }
    /// `journeySegmentAssignmentState`.
    public static var journeySegmentAssignmentState: Self { "journeySegmentAssignmentState" }
    /// `journeySegmentId`.
    public static var journeySegmentId: Self { "journeySegmentId" }
    /// `journeySessionId`.
    public static var journeySessionId: Self { "journeySessionId" }
    /// `journeySessionSegmentId`.
    public static var journeySessionSegmentId: Self { "journeySessionSegmentId" }
    /// `journeySessionType`.
    public static var journeySessionType: Self { "journeySessionType" }
    /// `notContainsAllCondition`.
    public static var notContainsAllCondition: Self { "notContainsAllCondition" }
    /// `notContainsAnyCondition`.
    public static var notContainsAnyCondition: Self { "notContainsAnyCondition" }
    /// `notEqualCondition`.
    public static var notEqualCondition: Self { "notEqualCondition" }
    /// `startsWithCondition`.
    public static var startsWithCondition: Self { "startsWithCondition" }
    /// `touchpointActionMapId`.
    public static var touchpointActionMapId: Self { "touchpointActionMapId" }
    /// `touchpointAgentId`.
    public static var touchpointAgentId: Self { "touchpointAgentId" }
    /// `touchpointAttributionScope`.
    public static var touchpointAttributionScope: Self { "touchpointAttributionScope" }
    /// `touchpointChannelMessageType`.
    public static var touchpointChannelMessageType: Self { "touchpointChannelMessageType" }
    /// `touchpointChannelPlatform`.
    public static var touchpointChannelPlatform: Self { "touchpointChannelPlatform" }
    /// `touchpointChannelType`.
    public static var touchpointChannelType: Self { "touchpointChannelType" }
    /// `touchpointConversationId`.
    public static var touchpointConversationId: Self { "touchpointConversationId" }
    /// `touchpointInteractionType`.
    public static var touchpointInteractionType: Self { "touchpointInteractionType" }
    /// `touchpointQueueId`.
    public static var touchpointQueueId: Self { "touchpointQueueId" }
    /// `touchpointRequestedRouting`.
    public static var touchpointRequestedRouting: Self { "touchpointRequestedRouting" }
    /// `touchpointUsedRouting`.
    public static var touchpointUsedRouting: Self { "touchpointUsedRouting" }
    /// `touchpointWrapupCode`.
    public static var touchpointWrapupCode: Self { "touchpointWrapupCode" }
}

/// A value of `metrics` of ``JourneyAsyncAggregationQuery``, open to those that are newer than this version.
public struct JourneyAsyncAggregationQueryMetrics: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `nDistinctJourneyActions`.
    public static var nDistinctJourneyActions: Self { "nDistinctJourneyActions" }
    /// `nDistinctJourneySessions`.
    public static var nDistinctJourneySessions: Self { "nDistinctJourneySessions" }
    /// `nJourneyActionsBlocked`.
    public static var nJourneyActionsBlocked: Self { "nJourneyActionsBlocked" }
    /// `nJourneyOutcomesAchieved`.
    public static var nJourneyOutcomesAchieved: Self { "nJourneyOutcomesAchieved" }
    /// `nJourneyOutcomesAttributed`.
    public static var nJourneyOutcomesAttributed: Self { "nJourneyOutcomesAttributed" }
    /// `nJourneySegmentsAssigned`.
    public static var nJourneySegmentsAssigned: Self { "nJourneySegmentsAssigned" }
    /// `nJourneySessions`.
    public static var nJourneySessions: Self { "nJourneySessions" }
    /// `nWebActionsAbandoned`.
    public static var nWebActionsAbandoned: Self { "nWebActionsAbandoned" }
    /// `nWebActionsAccepted`.
    public static var nWebActionsAccepted: Self { "nWebActionsAccepted" }
    /// `nWebActionsEngaged`.
    public static var nWebActionsEngaged: Self { "nWebActionsEngaged" }
    /// `nWebActionsErrored`.
    public static var nWebActionsErrored: Self { "nWebActionsErrored" }
    /// `nWebActionsFrequencyCapReached`.
    public static var nWebActionsFrequencyCapReached: Self { "nWebActionsFrequencyCapReached" }
    /// `nWebActionsIgnored`.
    public static var nWebActionsIgnored: Self { "nWebActionsIgnored" }
    /// `nWebActionsOffered`.
    public static var nWebActionsOffered: Self { "nWebActionsOffered" }
    /// `nWebActionsOfferedOutsideSchedule`.
    public static var nWebActionsOfferedOutsideSchedule: Self { "nWebActionsOfferedOutsideSchedule" }
    /// `nWebActionsQualified`.
    public static var nWebActionsQualified: Self { "nWebActionsQualified" }
    /// `nWebActionsQualifiedOutsideSchedule`.
    public static var nWebActionsQualifiedOutsideSchedule: Self { "nWebActionsQualifiedOutsideSchedule" }
    /// `nWebActionsRejected`.
    public static var nWebActionsRejected: Self { "nWebActionsRejected" }
    /// `nWebActionsStarted`.
    public static var nWebActionsStarted: Self { "nWebActionsStarted" }
    /// `nWebActionsTimedout`.
    public static var nWebActionsTimedout: Self { "nWebActionsTimedout" }
    /// `oJourneyOutcomeTouchpointValue`.
    public static var oJourneyOutcomeTouchpointValue: Self { "oJourneyOutcomeTouchpointValue" }
    /// `oJourneyOutcomeValue`.
    public static var oJourneyOutcomeValue: Self { "oJourneyOutcomeValue" }
}

/// A value of `alternateTimeDimension` of ``JourneyAsyncAggregationQuery``, open to those that are newer than this
/// version.
public struct JourneyAsyncAggregationQueryAlternateTimeDimension: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `eventTime`.
    public static var eventTime: Self { "eventTime" }
}

/// The schema `JourneyCampaign`.
public typealias JourneyCampaign = Model<JourneyCampaignFields>

/// The properties of ``JourneyCampaign``.
public struct JourneyCampaignFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `content`.
    public var content: Field<String> { Field("content") }
    /// `medium`.
    public var medium: Field<String> { Field("medium") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `source`.
    public var source: Field<String> { Field("source") }
    /// `term`.
    public var term: Field<String> { Field("term") }
    /// `clickId`.
    public var clickId: Field<String> { Field("clickId") }
    /// `network`.
    public var network: Field<String> { Field("network") }
}

/// The schema `JourneyCaseAssociation`.
public typealias JourneyCaseAssociation = Model<JourneyCaseAssociationFields>

/// The properties of ``JourneyCaseAssociation``.
public struct JourneyCaseAssociationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    public var id: Field<String> { Field("id") }
    /// `associatedCase`.
    public var associatedCase: Field<AddressableEntityRef> { Field("associatedCase") }
    /// `caseReference`.
    public var caseReference: Field<String> { Field("caseReference") }
    /// `dateAssociated`.
    public var dateAssociated: Field<Instant> { Field("dateAssociated") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `JourneyContext`.
public typealias JourneyContext = Model<JourneyContextFields>

/// The properties of ``JourneyContext``.
public struct JourneyContextFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `customer`, required.
    public var customer: Field<JourneyCustomer> { Field("customer") }
    /// `customerSession`.
    public var customerSession: Field<JourneyCustomerSession> { Field("customerSession") }
    /// `triggeringAction`.
    public var triggeringAction: Field<JourneyAction> { Field("triggeringAction") }
}

/// The schema `JourneyCustomer`.
public typealias JourneyCustomer = Model<JourneyCustomerFields>

/// The properties of ``JourneyCustomer``.
public struct JourneyCustomerFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    public var id: Field<String> { Field("id") }
    /// `idType`, required.
    public var idType: Field<String> { Field("idType") }
}

/// The schema `JourneyCustomerSession`.
public typealias JourneyCustomerSession = Model<JourneyCustomerSessionFields>

/// The properties of ``JourneyCustomerSession``.
public struct JourneyCustomerSessionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    public var id: Field<String> { Field("id") }
    /// `type`, required.
    public var type: Field<String> { Field("type") }
}

/// The schema `JourneyGeolocation`.
public typealias JourneyGeolocation = Model<JourneyGeolocationFields>

/// The properties of ``JourneyGeolocation``.
public struct JourneyGeolocationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `country`.
    public var country: Field<String> { Field("country") }
    /// `countryName`.
    public var countryName: Field<String> { Field("countryName") }
    /// `latitude`.
    public var latitude: Field<Double> { Field("latitude") }
    /// `longitude`.
    public var longitude: Field<Double> { Field("longitude") }
    /// `locality`.
    public var locality: Field<String> { Field("locality") }
    /// `postalCode`.
    public var postalCode: Field<String> { Field("postalCode") }
    /// `region`.
    public var region: Field<String> { Field("region") }
    /// `regionName`.
    public var regionName: Field<String> { Field("regionName") }
    /// `source`.
    public var source: Field<String> { Field("source") }
    /// `timezone`.
    public var timezone: Field<String> { Field("timezone") }
}

/// The schema `JourneyPage`.
public typealias JourneyPage = Model<JourneyPageFields>

/// The properties of ``JourneyPage``.
public struct JourneyPageFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `url`, required.
    public var url: Field<String> { Field("url") }
    /// `title`.
    public var title: Field<String> { Field("title") }
    /// `domain`, required.
    public var domain: Field<String> { Field("domain") }
    /// `fragment`.
    public var fragment: Field<String> { Field("fragment") }
    /// `hostname`, required.
    public var hostname: Field<String> { Field("hostname") }
    /// `keywords`.
    public var keywords: Field<String> { Field("keywords") }
    /// `lang`.
    public var lang: Field<String> { Field("lang") }
    /// `pathname`, required.
    public var pathname: Field<String> { Field("pathname") }
    /// `queryString`.
    public var queryString: Field<String> { Field("queryString") }
    /// `breadcrumb`, required.
    public var breadcrumb: Field<[String]> { Field("breadcrumb") }
}

/// The schema `JsonCursorSearchResponse`.
public typealias JsonCursorSearchResponse = Model<JsonCursorSearchResponseFields>

/// The properties of ``JsonCursorSearchResponse``.
public struct JsonCursorSearchResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `types`, required.
    public var types: Field<[String]> { Field("types") }
    /// `results`, required.
    public var results: Field<JSON> { Field("results") }
    /// `aggregations`.
    public var aggregations: Field<JSON> { Field("aggregations") }
    /// `cursor`.
    public var cursor: Field<String> { Field("cursor") }
}

/// The schema `JsonNodeSearchResponse`.
public typealias JsonNodeSearchResponse = Model<JsonNodeSearchResponseFields>

/// The properties of ``JsonNodeSearchResponse``.
public struct JsonNodeSearchResponseFields: FieldSet {
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
    public var results: Field<JSON> { Field("results") }
    /// `aggregations`.
    public var aggregations: Field<JSON> { Field("aggregations") }
}

/// The schema `JsonSchemaDocument`.
public typealias JsonSchemaDocument = Model<JsonSchemaDocumentFields>

/// The properties of ``JsonSchemaDocument``.
public struct JsonSchemaDocumentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `$schema`.
    public var schema: Field<String> { Field("$schema") }
    /// `title`.
    public var title: Field<String> { Field("title") }
    /// `description`.
    public var description: Field<String> { Field("description") }
    /// `type`.
    public var type: Field<String> { Field("type") }
    /// `required`.
    public var required: Field<[String]> { Field("required") }
    /// `properties`.
    public var properties: Field<JSON> { Field("properties") }
    /// `additionalProperties`.
    public var additionalProperties: Field<JSON> { Field("additionalProperties") }
}

/// The schema `JsonSearchResponse`.
public typealias JsonSearchResponse = Model<JsonSearchResponseFields>

/// The properties of ``JsonSearchResponse``.
public struct JsonSearchResponseFields: FieldSet {
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
    /// `types`, required.
    public var types: Field<[String]> { Field("types") }
    /// `results`, required.
    public var results: Field<JSON> { Field("results") }
    /// `aggregations`.
    public var aggregations: Field<JSON> { Field("aggregations") }
}
