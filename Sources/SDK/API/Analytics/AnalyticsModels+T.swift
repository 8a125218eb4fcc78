// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

/// The schema `TaskManagementAggregateDataContainer`.
public typealias TaskManagementAggregateDataContainer = Model<TaskManagementAggregateDataContainerFields>

/// The properties of ``TaskManagementAggregateDataContainer``.
public struct TaskManagementAggregateDataContainerFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `group`.
    @_alwaysEmitIntoClient public var group: Field<[String: String]> { Field("group") }
    /// `data`.
    @_alwaysEmitIntoClient public var data: Field<[StatisticalResponse]> { Field("data") }
}

/// The schema `TaskManagementAggregateQueryClause`.
public typealias TaskManagementAggregateQueryClause = Model<TaskManagementAggregateQueryClauseFields>

/// The properties of ``TaskManagementAggregateQueryClause``.
public struct TaskManagementAggregateQueryClauseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<TaskManagementAggregateQueryClauseType> { Field("type") }
    /// `predicates`, required.
    @_alwaysEmitIntoClient public var predicates: Field<[TaskManagementAggregateQueryPredicate]> { Field("predicates") }
}

/// A value of `type` of ``TaskManagementAggregateQueryClause``, open to those that are newer than this version.
public struct TaskManagementAggregateQueryClauseType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `and`.
    @_alwaysEmitIntoClient public static var and: Self { "and" }
    /// `or`.
    @_alwaysEmitIntoClient public static var or: Self { "or" }
}

/// The schema `TaskManagementAggregateQueryFilter`.
public typealias TaskManagementAggregateQueryFilter = Model<TaskManagementAggregateQueryFilterFields>

/// The properties of ``TaskManagementAggregateQueryFilter``.
public struct TaskManagementAggregateQueryFilterFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<TaskManagementAggregateQueryFilterType> { Field("type") }
    /// `clauses`.
    @_alwaysEmitIntoClient public var clauses: Field<[TaskManagementAggregateQueryClause]> { Field("clauses") }
    /// `predicates`.
    @_alwaysEmitIntoClient public var predicates: Field<[TaskManagementAggregateQueryPredicate]> { Field("predicates") }
}

/// A value of `type` of ``TaskManagementAggregateQueryFilter``, open to those that are newer than this version.
public struct TaskManagementAggregateQueryFilterType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `and`.
    @_alwaysEmitIntoClient public static var and: Self { "and" }
    /// `or`.
    @_alwaysEmitIntoClient public static var or: Self { "or" }
}

/// The schema `TaskManagementAggregateQueryPredicate`.
public typealias TaskManagementAggregateQueryPredicate = Model<TaskManagementAggregateQueryPredicateFields>

/// The properties of ``TaskManagementAggregateQueryPredicate``.
public struct TaskManagementAggregateQueryPredicateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<TaskManagementAggregateQueryPredicateType> { Field("type") }
    /// `dimension`.
    @_alwaysEmitIntoClient public var dimension: Field<TaskManagementAggregateQueryPredicateDimension> { Field("dimension") }
    /// `operator`.
    @_alwaysEmitIntoClient public var `operator`: Field<TaskManagementAggregateQueryPredicateOperator> { Field("operator") }
    /// `value`.
    @_alwaysEmitIntoClient public var value: Field<String> { Field("value") }
    /// `range`.
    @_alwaysEmitIntoClient public var range: Field<NumericRange> { Field("range") }
}

/// A value of `type` of ``TaskManagementAggregateQueryPredicate``, open to those that are newer than this version.
public struct TaskManagementAggregateQueryPredicateType: OpenEnum {
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

/// A value of `dimension` of ``TaskManagementAggregateQueryPredicate``, open to those that are newer than this version.
public struct TaskManagementAggregateQueryPredicateDimension: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `assigneeId`.
    @_alwaysEmitIntoClient public static var assigneeId: Self { "assigneeId" }
    /// `caseId`.
    @_alwaysEmitIntoClient public static var caseId: Self { "caseId" }
    /// `divisionId`.
    @_alwaysEmitIntoClient public static var divisionId: Self { "divisionId" }
    /// `externalTag`.
    @_alwaysEmitIntoClient public static var externalTag: Self { "externalTag" }
    /// `queueId`.
    @_alwaysEmitIntoClient public static var queueId: Self { "queueId" }
    /// `reporterId`.
    @_alwaysEmitIntoClient public static var reporterId: Self { "reporterId" }
    /// `requestedLanguageId`.
    @_alwaysEmitIntoClient public static var requestedLanguageId: Self { "requestedLanguageId" }
    /// `requestedRouting`.
    @_alwaysEmitIntoClient public static var requestedRouting: Self { "requestedRouting" }
    /// `requestedRoutingSkillId`.
    @_alwaysEmitIntoClient public static var requestedRoutingSkillId: Self { "requestedRoutingSkillId" }
    /// `statusCategory`.
    @_alwaysEmitIntoClient public static var statusCategory: Self { "statusCategory" }
    /// `statusId`.
    @_alwaysEmitIntoClient public static var statusId: Self { "statusId" }
    /// `typeId`.
    @_alwaysEmitIntoClient public static var typeId: Self { "typeId" }
    /// `usedRouting`.
    @_alwaysEmitIntoClient public static var usedRouting: Self { "usedRouting" }
    /// `userId`.
    @_alwaysEmitIntoClient public static var userId: Self { "userId" }
    /// `workbinId`.
    @_alwaysEmitIntoClient public static var workbinId: Self { "workbinId" }
    /// `workitemId`.
    @_alwaysEmitIntoClient public static var workitemId: Self { "workitemId" }
    /// `wrapUpCode`.
    @_alwaysEmitIntoClient public static var wrapUpCode: Self { "wrapUpCode" }
}

/// A value of `operator` of ``TaskManagementAggregateQueryPredicate``, open to those that are newer than this version.
public struct TaskManagementAggregateQueryPredicateOperator: OpenEnum {
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

/// The schema `TaskManagementAggregateQueryResponse`.
public typealias TaskManagementAggregateQueryResponse = Model<TaskManagementAggregateQueryResponseFields>

/// The properties of ``TaskManagementAggregateQueryResponse``.
public struct TaskManagementAggregateQueryResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `results`.
    @_alwaysEmitIntoClient public var results: Field<[TaskManagementAggregateDataContainer]> { Field("results") }
}

/// The schema `TaskManagementAggregationQuery`.
public typealias TaskManagementAggregationQuery = Model<TaskManagementAggregationQueryFields>

/// The properties of ``TaskManagementAggregationQuery``.
public struct TaskManagementAggregationQueryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `interval`, required, an interval: two dates of ISO 8601 with `/` between them.
    @_alwaysEmitIntoClient public var interval: Field<String> { Field("interval") }
    /// `granularity`.
    @_alwaysEmitIntoClient public var granularity: Field<String> { Field("granularity") }
    /// `timeZone`.
    @_alwaysEmitIntoClient public var timeZone: Field<String> { Field("timeZone") }
    /// `groupBy`.
    @_alwaysEmitIntoClient public var groupBy: Field<[TaskManagementAggregationQueryGroupBy]> { Field("groupBy") }
    /// `filter`.
    @_alwaysEmitIntoClient public var filter: Field<TaskManagementAggregateQueryFilter> { Field("filter") }
    /// `metrics`, required.
    @_alwaysEmitIntoClient public var metrics: Field<[TaskManagementAggregationQueryMetrics]> { Field("metrics") }
    /// `flattenMultivaluedDimensions`.
    @_alwaysEmitIntoClient public var flattenMultivaluedDimensions: Field<Bool> { Field("flattenMultivaluedDimensions") }
    /// `views`.
    @_alwaysEmitIntoClient public var views: Field<[TaskManagementAggregationView]> { Field("views") }
    /// `alternateTimeDimension`.
    @_alwaysEmitIntoClient public var alternateTimeDimension: Field<TaskManagementAggregationQueryAlternateTimeDimension> { Field("alternateTimeDimension") }
}

/// A value of `groupBy` of ``TaskManagementAggregationQuery``, open to those that are newer than this version.
public struct TaskManagementAggregationQueryGroupBy: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `assigneeId`.
    @_alwaysEmitIntoClient public static var assigneeId: Self { "assigneeId" }
    /// `caseId`.
    @_alwaysEmitIntoClient public static var caseId: Self { "caseId" }
    /// `divisionId`.
    @_alwaysEmitIntoClient public static var divisionId: Self { "divisionId" }
    /// `externalTag`.
    @_alwaysEmitIntoClient public static var externalTag: Self { "externalTag" }
    /// `queueId`.
    @_alwaysEmitIntoClient public static var queueId: Self { "queueId" }
    /// `reporterId`.
    @_alwaysEmitIntoClient public static var reporterId: Self { "reporterId" }
    /// `requestedLanguageId`.
    @_alwaysEmitIntoClient public static var requestedLanguageId: Self { "requestedLanguageId" }
    /// `requestedRouting`.
    @_alwaysEmitIntoClient public static var requestedRouting: Self { "requestedRouting" }
    /// `requestedRoutingSkillId`.
    @_alwaysEmitIntoClient public static var requestedRoutingSkillId: Self { "requestedRoutingSkillId" }
    /// `statusCategory`.
    @_alwaysEmitIntoClient public static var statusCategory: Self { "statusCategory" }
    /// `statusId`.
    @_alwaysEmitIntoClient public static var statusId: Self { "statusId" }
    /// `typeId`.
    @_alwaysEmitIntoClient public static var typeId: Self { "typeId" }
    /// `usedRouting`.
    @_alwaysEmitIntoClient public static var usedRouting: Self { "usedRouting" }
    /// `userId`.
    @_alwaysEmitIntoClient public static var userId: Self { "userId" }
    /// `workbinId`.
    @_alwaysEmitIntoClient public static var workbinId: Self { "workbinId" }
    /// `workitemId`.
    @_alwaysEmitIntoClient public static var workitemId: Self { "workitemId" }
    /// `wrapUpCode`.
    @_alwaysEmitIntoClient public static var wrapUpCode: Self { "wrapUpCode" }
}

/// A value of `metrics` of ``TaskManagementAggregationQuery``, open to those that are newer than this version.
public struct TaskManagementAggregationQueryMetrics: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `nWorkitemsAcdCancelled`.
    @_alwaysEmitIntoClient public static var nWorkitemsAcdCancelled: Self { "nWorkitemsAcdCancelled" }
    /// `nWorkitemsAcdExpired`.
    @_alwaysEmitIntoClient public static var nWorkitemsAcdExpired: Self { "nWorkitemsAcdExpired" }
    /// `nWorkitemsAcdStarted`.
    @_alwaysEmitIntoClient public static var nWorkitemsAcdStarted: Self { "nWorkitemsAcdStarted" }
    /// `nWorkitemsAgentTransferred`.
    @_alwaysEmitIntoClient public static var nWorkitemsAgentTransferred: Self { "nWorkitemsAgentTransferred" }
    /// `nWorkitemsCreated`.
    @_alwaysEmitIntoClient public static var nWorkitemsCreated: Self { "nWorkitemsCreated" }
    /// `nWorkitemsDeclined`.
    @_alwaysEmitIntoClient public static var nWorkitemsDeclined: Self { "nWorkitemsDeclined" }
    /// `nWorkitemsDeleted`.
    @_alwaysEmitIntoClient public static var nWorkitemsDeleted: Self { "nWorkitemsDeleted" }
    /// `nWorkitemsDisconnected`.
    @_alwaysEmitIntoClient public static var nWorkitemsDisconnected: Self { "nWorkitemsDisconnected" }
    /// `nWorkitemsOffered`.
    @_alwaysEmitIntoClient public static var nWorkitemsOffered: Self { "nWorkitemsOffered" }
    /// `nWorkitemsOverSla`.
    @_alwaysEmitIntoClient public static var nWorkitemsOverSla: Self { "nWorkitemsOverSla" }
    /// `nWorkitemsPurged`.
    @_alwaysEmitIntoClient public static var nWorkitemsPurged: Self { "nWorkitemsPurged" }
    /// `nWorkitemsQueueTransferred`.
    @_alwaysEmitIntoClient public static var nWorkitemsQueueTransferred: Self { "nWorkitemsQueueTransferred" }
    /// `nWorkitemsStatusChanged`.
    @_alwaysEmitIntoClient public static var nWorkitemsStatusChanged: Self { "nWorkitemsStatusChanged" }
    /// `nWorkitemsTerminated`.
    @_alwaysEmitIntoClient public static var nWorkitemsTerminated: Self { "nWorkitemsTerminated" }
    /// `nWorkitemsTimedout`.
    @_alwaysEmitIntoClient public static var nWorkitemsTimedout: Self { "nWorkitemsTimedout" }
    /// `nWorkitemsTransferred`.
    @_alwaysEmitIntoClient public static var nWorkitemsTransferred: Self { "nWorkitemsTransferred" }
    /// `nWorkitemsWrapupAdded`.
    @_alwaysEmitIntoClient public static var nWorkitemsWrapupAdded: Self { "nWorkitemsWrapupAdded" }
    /// `nWorkitemsWrapupRemoved`.
    @_alwaysEmitIntoClient public static var nWorkitemsWrapupRemoved: Self { "nWorkitemsWrapupRemoved" }
    /// `oWorkitemsServiceLevel`.
    @_alwaysEmitIntoClient public static var oWorkitemsServiceLevel: Self { "oWorkitemsServiceLevel" }
    /// `tWorkitemsAgentFocusComplete`.
    @_alwaysEmitIntoClient public static var tWorkitemsAgentFocusComplete: Self { "tWorkitemsAgentFocusComplete" }
    /// `tWorkitemsAlert`.
    @_alwaysEmitIntoClient public static var tWorkitemsAlert: Self { "tWorkitemsAlert" }
    /// `tWorkitemsAnswered`.
    @_alwaysEmitIntoClient public static var tWorkitemsAnswered: Self { "tWorkitemsAnswered" }
    /// `tWorkitemsDirectAnswered`.
    @_alwaysEmitIntoClient public static var tWorkitemsDirectAnswered: Self { "tWorkitemsDirectAnswered" }
    /// `tWorkitemsFocus`.
    @_alwaysEmitIntoClient public static var tWorkitemsFocus: Self { "tWorkitemsFocus" }
    /// `tWorkitemsFocusComplete`.
    @_alwaysEmitIntoClient public static var tWorkitemsFocusComplete: Self { "tWorkitemsFocusComplete" }
    /// `tWorkitemsHandled`.
    @_alwaysEmitIntoClient public static var tWorkitemsHandled: Self { "tWorkitemsHandled" }
    /// `tWorkitemsHeld`.
    @_alwaysEmitIntoClient public static var tWorkitemsHeld: Self { "tWorkitemsHeld" }
    /// `tWorkitemsHeldComplete`.
    @_alwaysEmitIntoClient public static var tWorkitemsHeldComplete: Self { "tWorkitemsHeldComplete" }
    /// `tWorkitemsNotResponding`.
    @_alwaysEmitIntoClient public static var tWorkitemsNotResponding: Self { "tWorkitemsNotResponding" }
    /// `tWorkitemsParked`.
    @_alwaysEmitIntoClient public static var tWorkitemsParked: Self { "tWorkitemsParked" }
    /// `tWorkitemsQueueAnswered`.
    @_alwaysEmitIntoClient public static var tWorkitemsQueueAnswered: Self { "tWorkitemsQueueAnswered" }
    /// `tWorkitemsStatus`.
    @_alwaysEmitIntoClient public static var tWorkitemsStatus: Self { "tWorkitemsStatus" }
}

/// A value of `alternateTimeDimension` of ``TaskManagementAggregationQuery``, open to those that are newer than this
/// version.
public struct TaskManagementAggregationQueryAlternateTimeDimension: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `eventTime`.
    @_alwaysEmitIntoClient public static var eventTime: Self { "eventTime" }
}

/// The schema `TaskManagementAggregationView`.
public typealias TaskManagementAggregationView = Model<TaskManagementAggregationViewFields>

/// The properties of ``TaskManagementAggregationView``.
public struct TaskManagementAggregationViewFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `target`, required.
    @_alwaysEmitIntoClient public var target: Field<TaskManagementAggregationViewTarget> { Field("target") }
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `function`, required.
    @_alwaysEmitIntoClient public var function: Field<TaskManagementAggregationViewFunction> { Field("function") }
    /// `range`.
    @_alwaysEmitIntoClient public var range: Field<AggregationRange> { Field("range") }
}

/// A value of `target` of ``TaskManagementAggregationView``, open to those that are newer than this version.
public struct TaskManagementAggregationViewTarget: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `nWorkitemsAcdCancelled`.
    @_alwaysEmitIntoClient public static var nWorkitemsAcdCancelled: Self { "nWorkitemsAcdCancelled" }
    /// `nWorkitemsAcdExpired`.
    @_alwaysEmitIntoClient public static var nWorkitemsAcdExpired: Self { "nWorkitemsAcdExpired" }
    /// `nWorkitemsAcdStarted`.
    @_alwaysEmitIntoClient public static var nWorkitemsAcdStarted: Self { "nWorkitemsAcdStarted" }
    /// `nWorkitemsAgentTransferred`.
    @_alwaysEmitIntoClient public static var nWorkitemsAgentTransferred: Self { "nWorkitemsAgentTransferred" }
    /// `nWorkitemsCreated`.
    @_alwaysEmitIntoClient public static var nWorkitemsCreated: Self { "nWorkitemsCreated" }
    /// `nWorkitemsDeclined`.
    @_alwaysEmitIntoClient public static var nWorkitemsDeclined: Self { "nWorkitemsDeclined" }
    /// `nWorkitemsDeleted`.
    @_alwaysEmitIntoClient public static var nWorkitemsDeleted: Self { "nWorkitemsDeleted" }
    /// `nWorkitemsDisconnected`.
    @_alwaysEmitIntoClient public static var nWorkitemsDisconnected: Self { "nWorkitemsDisconnected" }
    /// `nWorkitemsOffered`.
    @_alwaysEmitIntoClient public static var nWorkitemsOffered: Self { "nWorkitemsOffered" }
    /// `nWorkitemsOverSla`.
    @_alwaysEmitIntoClient public static var nWorkitemsOverSla: Self { "nWorkitemsOverSla" }
    /// `nWorkitemsPurged`.
    @_alwaysEmitIntoClient public static var nWorkitemsPurged: Self { "nWorkitemsPurged" }
    /// `nWorkitemsQueueTransferred`.
    @_alwaysEmitIntoClient public static var nWorkitemsQueueTransferred: Self { "nWorkitemsQueueTransferred" }
    /// `nWorkitemsStatusChanged`.
    @_alwaysEmitIntoClient public static var nWorkitemsStatusChanged: Self { "nWorkitemsStatusChanged" }
    /// `nWorkitemsTerminated`.
    @_alwaysEmitIntoClient public static var nWorkitemsTerminated: Self { "nWorkitemsTerminated" }
    /// `nWorkitemsTimedout`.
    @_alwaysEmitIntoClient public static var nWorkitemsTimedout: Self { "nWorkitemsTimedout" }
    /// `nWorkitemsTransferred`.
    @_alwaysEmitIntoClient public static var nWorkitemsTransferred: Self { "nWorkitemsTransferred" }
    /// `nWorkitemsWrapupAdded`.
    @_alwaysEmitIntoClient public static var nWorkitemsWrapupAdded: Self { "nWorkitemsWrapupAdded" }
    /// `nWorkitemsWrapupRemoved`.
    @_alwaysEmitIntoClient public static var nWorkitemsWrapupRemoved: Self { "nWorkitemsWrapupRemoved" }
    /// `oWorkitemsServiceLevel`.
    @_alwaysEmitIntoClient public static var oWorkitemsServiceLevel: Self { "oWorkitemsServiceLevel" }
    /// `tWorkitemsAgentFocusComplete`.
    @_alwaysEmitIntoClient public static var tWorkitemsAgentFocusComplete: Self { "tWorkitemsAgentFocusComplete" }
    /// `tWorkitemsAlert`.
    @_alwaysEmitIntoClient public static var tWorkitemsAlert: Self { "tWorkitemsAlert" }
    /// `tWorkitemsAnswered`.
    @_alwaysEmitIntoClient public static var tWorkitemsAnswered: Self { "tWorkitemsAnswered" }
    /// `tWorkitemsDirectAnswered`.
    @_alwaysEmitIntoClient public static var tWorkitemsDirectAnswered: Self { "tWorkitemsDirectAnswered" }
    /// `tWorkitemsFocus`.
    @_alwaysEmitIntoClient public static var tWorkitemsFocus: Self { "tWorkitemsFocus" }
    /// `tWorkitemsFocusComplete`.
    @_alwaysEmitIntoClient public static var tWorkitemsFocusComplete: Self { "tWorkitemsFocusComplete" }
    /// `tWorkitemsHandled`.
    @_alwaysEmitIntoClient public static var tWorkitemsHandled: Self { "tWorkitemsHandled" }
    /// `tWorkitemsHeld`.
    @_alwaysEmitIntoClient public static var tWorkitemsHeld: Self { "tWorkitemsHeld" }
    /// `tWorkitemsHeldComplete`.
    @_alwaysEmitIntoClient public static var tWorkitemsHeldComplete: Self { "tWorkitemsHeldComplete" }
    /// `tWorkitemsNotResponding`.
    @_alwaysEmitIntoClient public static var tWorkitemsNotResponding: Self { "tWorkitemsNotResponding" }
    /// `tWorkitemsParked`.
    @_alwaysEmitIntoClient public static var tWorkitemsParked: Self { "tWorkitemsParked" }
    /// `tWorkitemsQueueAnswered`.
    @_alwaysEmitIntoClient public static var tWorkitemsQueueAnswered: Self { "tWorkitemsQueueAnswered" }
    /// `tWorkitemsStatus`.
    @_alwaysEmitIntoClient public static var tWorkitemsStatus: Self { "tWorkitemsStatus" }
}

/// A value of `function` of ``TaskManagementAggregationView``, open to those that are newer than this version.
public struct TaskManagementAggregationViewFunction: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `rangeBound`.
    @_alwaysEmitIntoClient public static var rangeBound: Self { "rangeBound" }
}

/// The schema `TaskManagementAsyncAggregateQueryResponse`.
public typealias TaskManagementAsyncAggregateQueryResponse = Model<TaskManagementAsyncAggregateQueryResponseFields>

/// The properties of ``TaskManagementAsyncAggregateQueryResponse``.
public struct TaskManagementAsyncAggregateQueryResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `results`.
    @_alwaysEmitIntoClient public var results: Field<[TaskManagementAggregateDataContainer]> { Field("results") }
    /// `cursor`.
    @_alwaysEmitIntoClient public var cursor: Field<String> { Field("cursor") }
}

/// The schema `TaskManagementAsyncAggregationQuery`.
public typealias TaskManagementAsyncAggregationQuery = Model<TaskManagementAsyncAggregationQueryFields>

/// The properties of ``TaskManagementAsyncAggregationQuery``.
public struct TaskManagementAsyncAggregationQueryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `interval`, required, an interval: two dates of ISO 8601 with `/` between them.
    @_alwaysEmitIntoClient public var interval: Field<String> { Field("interval") }
    /// `granularity`.
    @_alwaysEmitIntoClient public var granularity: Field<String> { Field("granularity") }
    /// `timeZone`.
    @_alwaysEmitIntoClient public var timeZone: Field<String> { Field("timeZone") }
    /// `groupBy`.
    @_alwaysEmitIntoClient public var groupBy: Field<[TaskManagementAsyncAggregationQueryGroupBy]> { Field("groupBy") }
    /// `filter`.
    @_alwaysEmitIntoClient public var filter: Field<TaskManagementAggregateQueryFilter> { Field("filter") }
    /// `metrics`, required.
    @_alwaysEmitIntoClient public var metrics: Field<[TaskManagementAsyncAggregationQueryMetrics]> { Field("metrics") }
    /// `flattenMultivaluedDimensions`.
    @_alwaysEmitIntoClient public var flattenMultivaluedDimensions: Field<Bool> { Field("flattenMultivaluedDimensions") }
    /// `views`.
    @_alwaysEmitIntoClient public var views: Field<[TaskManagementAggregationView]> { Field("views") }
    /// `alternateTimeDimension`.
    @_alwaysEmitIntoClient public var alternateTimeDimension: Field<TaskManagementAsyncAggregationQueryAlternateTimeDimension> { Field("alternateTimeDimension") }
    /// `pageSize`.
    @_alwaysEmitIntoClient public var pageSize: Field<Int> { Field("pageSize") }
}

/// A value of `groupBy` of ``TaskManagementAsyncAggregationQuery``, open to those that are newer than this version.
public struct TaskManagementAsyncAggregationQueryGroupBy: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `assigneeId`.
    @_alwaysEmitIntoClient public static var assigneeId: Self { "assigneeId" }
    /// `caseId`.
    @_alwaysEmitIntoClient public static var caseId: Self { "caseId" }
    /// `divisionId`.
    @_alwaysEmitIntoClient public static var divisionId: Self { "divisionId" }
    /// `externalTag`.
    @_alwaysEmitIntoClient public static var externalTag: Self { "externalTag" }
    /// `queueId`.
    @_alwaysEmitIntoClient public static var queueId: Self { "queueId" }
    /// `reporterId`.
    @_alwaysEmitIntoClient public static var reporterId: Self { "reporterId" }
    /// `requestedLanguageId`.
    @_alwaysEmitIntoClient public static var requestedLanguageId: Self { "requestedLanguageId" }
    /// `requestedRouting`.
    @_alwaysEmitIntoClient public static var requestedRouting: Self { "requestedRouting" }
    /// `requestedRoutingSkillId`.
    @_alwaysEmitIntoClient public static var requestedRoutingSkillId: Self { "requestedRoutingSkillId" }
    /// `statusCategory`.
    @_alwaysEmitIntoClient public static var statusCategory: Self { "statusCategory" }
    /// `statusId`.
    @_alwaysEmitIntoClient public static var statusId: Self { "statusId" }
    /// `typeId`.
    @_alwaysEmitIntoClient public static var typeId: Self { "typeId" }
    /// `usedRouting`.
    @_alwaysEmitIntoClient public static var usedRouting: Self { "usedRouting" }
    /// `userId`.
    @_alwaysEmitIntoClient public static var userId: Self { "userId" }
    /// `workbinId`.
    @_alwaysEmitIntoClient public static var workbinId: Self { "workbinId" }
    /// `workitemId`.
    @_alwaysEmitIntoClient public static var workitemId: Self { "workitemId" }
    /// `wrapUpCode`.
    @_alwaysEmitIntoClient public static var wrapUpCode: Self { "wrapUpCode" }
}

/// A value of `metrics` of ``TaskManagementAsyncAggregationQuery``, open to those that are newer than this version.
public struct TaskManagementAsyncAggregationQueryMetrics: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `nWorkitemsAcdCancelled`.
    @_alwaysEmitIntoClient public static var nWorkitemsAcdCancelled: Self { "nWorkitemsAcdCancelled" }
    /// `nWorkitemsAcdExpired`.
    @_alwaysEmitIntoClient public static var nWorkitemsAcdExpired: Self { "nWorkitemsAcdExpired" }
    /// `nWorkitemsAcdStarted`.
    @_alwaysEmitIntoClient public static var nWorkitemsAcdStarted: Self { "nWorkitemsAcdStarted" }
    /// `nWorkitemsAgentTransferred`.
    @_alwaysEmitIntoClient public static var nWorkitemsAgentTransferred: Self { "nWorkitemsAgentTransferred" }
    /// `nWorkitemsCreated`.
    @_alwaysEmitIntoClient public static var nWorkitemsCreated: Self { "nWorkitemsCreated" }
    /// `nWorkitemsDeclined`.
    @_alwaysEmitIntoClient public static var nWorkitemsDeclined: Self { "nWorkitemsDeclined" }
    /// `nWorkitemsDeleted`.
    @_alwaysEmitIntoClient public static var nWorkitemsDeleted: Self { "nWorkitemsDeleted" }
    /// `nWorkitemsDisconnected`.
    @_alwaysEmitIntoClient public static var nWorkitemsDisconnected: Self { "nWorkitemsDisconnected" }
    /// `nWorkitemsOffered`.
    @_alwaysEmitIntoClient public static var nWorkitemsOffered: Self { "nWorkitemsOffered" }
    /// `nWorkitemsOverSla`.
    @_alwaysEmitIntoClient public static var nWorkitemsOverSla: Self { "nWorkitemsOverSla" }
    /// `nWorkitemsPurged`.
    @_alwaysEmitIntoClient public static var nWorkitemsPurged: Self { "nWorkitemsPurged" }
    /// `nWorkitemsQueueTransferred`.
    @_alwaysEmitIntoClient public static var nWorkitemsQueueTransferred: Self { "nWorkitemsQueueTransferred" }
    /// `nWorkitemsStatusChanged`.
    @_alwaysEmitIntoClient public static var nWorkitemsStatusChanged: Self { "nWorkitemsStatusChanged" }
    /// `nWorkitemsTerminated`.
    @_alwaysEmitIntoClient public static var nWorkitemsTerminated: Self { "nWorkitemsTerminated" }
    /// `nWorkitemsTimedout`.
    @_alwaysEmitIntoClient public static var nWorkitemsTimedout: Self { "nWorkitemsTimedout" }
    /// `nWorkitemsTransferred`.
    @_alwaysEmitIntoClient public static var nWorkitemsTransferred: Self { "nWorkitemsTransferred" }
    /// `nWorkitemsWrapupAdded`.
    @_alwaysEmitIntoClient public static var nWorkitemsWrapupAdded: Self { "nWorkitemsWrapupAdded" }
    /// `nWorkitemsWrapupRemoved`.
    @_alwaysEmitIntoClient public static var nWorkitemsWrapupRemoved: Self { "nWorkitemsWrapupRemoved" }
    /// `oWorkitemsServiceLevel`.
    @_alwaysEmitIntoClient public static var oWorkitemsServiceLevel: Self { "oWorkitemsServiceLevel" }
    /// `tWorkitemsAgentFocusComplete`.
    @_alwaysEmitIntoClient public static var tWorkitemsAgentFocusComplete: Self { "tWorkitemsAgentFocusComplete" }
    /// `tWorkitemsAlert`.
    @_alwaysEmitIntoClient public static var tWorkitemsAlert: Self { "tWorkitemsAlert" }
    /// `tWorkitemsAnswered`.
    @_alwaysEmitIntoClient public static var tWorkitemsAnswered: Self { "tWorkitemsAnswered" }
    /// `tWorkitemsDirectAnswered`.
    @_alwaysEmitIntoClient public static var tWorkitemsDirectAnswered: Self { "tWorkitemsDirectAnswered" }
    /// `tWorkitemsFocus`.
    @_alwaysEmitIntoClient public static var tWorkitemsFocus: Self { "tWorkitemsFocus" }
    /// `tWorkitemsFocusComplete`.
    @_alwaysEmitIntoClient public static var tWorkitemsFocusComplete: Self { "tWorkitemsFocusComplete" }
    /// `tWorkitemsHandled`.
    @_alwaysEmitIntoClient public static var tWorkitemsHandled: Self { "tWorkitemsHandled" }
    /// `tWorkitemsHeld`.
    @_alwaysEmitIntoClient public static var tWorkitemsHeld: Self { "tWorkitemsHeld" }
    /// `tWorkitemsHeldComplete`.
    @_alwaysEmitIntoClient public static var tWorkitemsHeldComplete: Self { "tWorkitemsHeldComplete" }
    /// `tWorkitemsNotResponding`.
    @_alwaysEmitIntoClient public static var tWorkitemsNotResponding: Self { "tWorkitemsNotResponding" }
    /// `tWorkitemsParked`.
    @_alwaysEmitIntoClient public static var tWorkitemsParked: Self { "tWorkitemsParked" }
    /// `tWorkitemsQueueAnswered`.
    @_alwaysEmitIntoClient public static var tWorkitemsQueueAnswered: Self { "tWorkitemsQueueAnswered" }
    /// `tWorkitemsStatus`.
    @_alwaysEmitIntoClient public static var tWorkitemsStatus: Self { "tWorkitemsStatus" }
}

/// A value of `alternateTimeDimension` of ``TaskManagementAsyncAggregationQuery``, open to those that are newer than
/// this version.
public struct TaskManagementAsyncAggregationQueryAlternateTimeDimension: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `eventTime`.
    @_alwaysEmitIntoClient public static var eventTime: Self { "eventTime" }
}

/// The schema `TaskManagementObservationDataContainer`.
public typealias TaskManagementObservationDataContainer = Model<TaskManagementObservationDataContainerFields>

/// The properties of ``TaskManagementObservationDataContainer``.
public struct TaskManagementObservationDataContainerFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `metric`.
    @_alwaysEmitIntoClient public var metric: Field<TaskManagementObservationDataContainerMetric> { Field("metric") }
    /// `stats`.
    @_alwaysEmitIntoClient public var stats: Field<TaskManagementObservationMetricStats> { Field("stats") }
    /// `qualifier`.
    @_alwaysEmitIntoClient public var qualifier: Field<TaskManagementObservationDataContainerQualifier> { Field("qualifier") }
}

/// A value of `metric` of ``TaskManagementObservationDataContainer``, open to those that are newer than this version.
public struct TaskManagementObservationDataContainerMetric: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `oWorkitemsUnassigned`.
    @_alwaysEmitIntoClient public static var oWorkitemsUnassigned: Self { "oWorkitemsUnassigned" }
    /// `oWorkitemsAssigned`.
    @_alwaysEmitIntoClient public static var oWorkitemsAssigned: Self { "oWorkitemsAssigned" }
    /// `oWorkitemsConnected`.
    @_alwaysEmitIntoClient public static var oWorkitemsConnected: Self { "oWorkitemsConnected" }
    /// `oWorkitemsParked`.
    @_alwaysEmitIntoClient public static var oWorkitemsParked: Self { "oWorkitemsParked" }
    /// `oWorkitemsHeld`.
    @_alwaysEmitIntoClient public static var oWorkitemsHeld: Self { "oWorkitemsHeld" }
    /// `oWorkitemsAcdStarted`.
    @_alwaysEmitIntoClient public static var oWorkitemsAcdStarted: Self { "oWorkitemsAcdStarted" }
    /// `oWorkitemsDeclined`.
    @_alwaysEmitIntoClient public static var oWorkitemsDeclined: Self { "oWorkitemsDeclined" }
    /// `oWorkitemsIdle`.
    @_alwaysEmitIntoClient public static var oWorkitemsIdle: Self { "oWorkitemsIdle" }
    /// `oWorkitemsDisconnected`.
    @_alwaysEmitIntoClient public static var oWorkitemsDisconnected: Self { "oWorkitemsDisconnected" }
    /// `oWorkitemsAcdExpired`.
    @_alwaysEmitIntoClient public static var oWorkitemsAcdExpired: Self { "oWorkitemsAcdExpired" }
    /// `oWorkitemsDue`.
    @_alwaysEmitIntoClient public static var oWorkitemsDue: Self { "oWorkitemsDue" }
    /// `oWorkitemsOverDue`.
    @_alwaysEmitIntoClient public static var oWorkitemsOverDue: Self { "oWorkitemsOverDue" }
    /// `oWorkitemOldestUnassigned`.
    @_alwaysEmitIntoClient public static var oWorkitemOldestUnassigned: Self { "oWorkitemOldestUnassigned" }
    /// `oWorkitemOldestAssigned`.
    @_alwaysEmitIntoClient public static var oWorkitemOldestAssigned: Self { "oWorkitemOldestAssigned" }
}

/// A value of `qualifier` of ``TaskManagementObservationDataContainer``, open to those that are newer than this
/// version.
public struct TaskManagementObservationDataContainerQualifier: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Hours24`.
    @_alwaysEmitIntoClient public static var hours24: Self { "Hours24" }
    /// `Hours72`.
    @_alwaysEmitIntoClient public static var hours72: Self { "Hours72" }
}

/// The schema `TaskManagementObservationDetailContainer`.
public typealias TaskManagementObservationDetailContainer = Model<TaskManagementObservationDetailContainerFields>

/// The properties of ``TaskManagementObservationDetailContainer``.
public struct TaskManagementObservationDetailContainerFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `typeDetails`.
    @_alwaysEmitIntoClient public var typeDetails: Field<[WorktypeReference]> { Field("typeDetails") }
    /// `assigneeDetails`.
    @_alwaysEmitIntoClient public var assigneeDetails: Field<[UserReferenceWithName]> { Field("assigneeDetails") }
}

/// The schema `TaskManagementObservationGroupResult`.
public typealias TaskManagementObservationGroupResult = Model<TaskManagementObservationGroupResultFields>

/// The properties of ``TaskManagementObservationGroupResult``.
public struct TaskManagementObservationGroupResultFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `queueId`.
    @_alwaysEmitIntoClient public var queueId: Field<String> { Field("queueId") }
    /// `typeId`.
    @_alwaysEmitIntoClient public var typeId: Field<String> { Field("typeId") }
    /// `assigneeId`.
    @_alwaysEmitIntoClient public var assigneeId: Field<String> { Field("assigneeId") }
    /// `statusCategory`.
    @_alwaysEmitIntoClient public var statusCategory: Field<TaskManagementObservationGroupResultStatusCategory> { Field("statusCategory") }
}

/// A value of `statusCategory` of ``TaskManagementObservationGroupResult``, open to those that are newer than this
/// version.
public struct TaskManagementObservationGroupResultStatusCategory: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Open`.
    @_alwaysEmitIntoClient public static var open: Self { "Open" }
    /// `InProgress`.
    @_alwaysEmitIntoClient public static var inProgress: Self { "InProgress" }
    /// `Waiting`.
    @_alwaysEmitIntoClient public static var waiting: Self { "Waiting" }
    /// `Closed`.
    @_alwaysEmitIntoClient public static var closed: Self { "Closed" }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
}

/// The schema `TaskManagementObservationMetricStats`.
public typealias TaskManagementObservationMetricStats = Model<TaskManagementObservationMetricStatsFields>

/// The properties of ``TaskManagementObservationMetricStats``.
public struct TaskManagementObservationMetricStatsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `count`.
    @_alwaysEmitIntoClient public var count: Field<Int> { Field("count") }
    /// `max`.
    @_alwaysEmitIntoClient public var max: Field<Int> { Field("max") }
}

/// The schema `TaskManagementObservationPredicate`.
public typealias TaskManagementObservationPredicate = Model<TaskManagementObservationPredicateFields>

/// The properties of ``TaskManagementObservationPredicate``.
public struct TaskManagementObservationPredicateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `dimension`, required.
    @_alwaysEmitIntoClient public var dimension: Field<TaskManagementObservationPredicateDimension> { Field("dimension") }
    /// `value`, required.
    @_alwaysEmitIntoClient public var value: Field<String> { Field("value") }
}

/// A value of `dimension` of ``TaskManagementObservationPredicate``, open to those that are newer than this version.
public struct TaskManagementObservationPredicateDimension: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `queueId`.
    @_alwaysEmitIntoClient public static var queueId: Self { "queueId" }
    /// `typeId`.
    @_alwaysEmitIntoClient public static var typeId: Self { "typeId" }
}

/// The schema `TaskManagementObservationQuery`.
public typealias TaskManagementObservationQuery = Model<TaskManagementObservationQueryFields>

/// The properties of ``TaskManagementObservationQuery``.
public struct TaskManagementObservationQueryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `groupBy`, required.
    @_alwaysEmitIntoClient public var groupBy: Field<[TaskManagementObservationQueryGroupBy]> { Field("groupBy") }
    /// `metrics`, required.
    @_alwaysEmitIntoClient public var metrics: Field<[TaskManagementQueryMetric]> { Field("metrics") }
    /// `filter`, required.
    @_alwaysEmitIntoClient public var filter: Field<TaskManagementObservationQueryFilter> { Field("filter") }
    /// `expands`.
    @_alwaysEmitIntoClient public var expands: Field<[TaskManagementObservationQueryExpands]> { Field("expands") }
}

/// A value of `groupBy` of ``TaskManagementObservationQuery``, open to those that are newer than this version.
public struct TaskManagementObservationQueryGroupBy: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `queueId`.
    @_alwaysEmitIntoClient public static var queueId: Self { "queueId" }
    /// `typeId`.
    @_alwaysEmitIntoClient public static var typeId: Self { "typeId" }
    /// `assigneeId`.
    @_alwaysEmitIntoClient public static var assigneeId: Self { "assigneeId" }
    /// `statusCategory`.
    @_alwaysEmitIntoClient public static var statusCategory: Self { "statusCategory" }
}

/// A value of `expands` of ``TaskManagementObservationQuery``, open to those that are newer than this version.
public struct TaskManagementObservationQueryExpands: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `type`.
    @_alwaysEmitIntoClient public static var type: Self { "type" }
    /// `assignee`.
    @_alwaysEmitIntoClient public static var assignee: Self { "assignee" }
}

/// The schema `TaskManagementObservationQueryFilter`.
public typealias TaskManagementObservationQueryFilter = Model<TaskManagementObservationQueryFilterFields>

/// The properties of ``TaskManagementObservationQueryFilter``.
public struct TaskManagementObservationQueryFilterFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `predicates`, required.
    @_alwaysEmitIntoClient public var predicates: Field<[TaskManagementObservationPredicate]> { Field("predicates") }
}

/// The schema `TaskManagementObservationQueryResponse`.
public typealias TaskManagementObservationQueryResponse = Model<TaskManagementObservationQueryResponseFields>

/// The properties of ``TaskManagementObservationQueryResponse``.
public struct TaskManagementObservationQueryResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `results`.
    @_alwaysEmitIntoClient public var results: Field<[TaskManagementObservationResult]> { Field("results") }
    /// `details`.
    @_alwaysEmitIntoClient public var details: Field<TaskManagementObservationDetailContainer> { Field("details") }
    /// `cursors`.
    @_alwaysEmitIntoClient public var cursors: Field<Cursors> { Field("cursors") }
    /// `nextUri`.
    @_alwaysEmitIntoClient public var nextUri: Field<String> { Field("nextUri") }
}

/// The schema `TaskManagementObservationResult`.
public typealias TaskManagementObservationResult = Model<TaskManagementObservationResultFields>

/// The properties of ``TaskManagementObservationResult``.
public struct TaskManagementObservationResultFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `group`.
    @_alwaysEmitIntoClient public var group: Field<TaskManagementObservationGroupResult> { Field("group") }
    /// `data`.
    @_alwaysEmitIntoClient public var data: Field<[TaskManagementObservationDataContainer]> { Field("data") }
}

/// The schema `TaskManagementQueryMetric`.
public typealias TaskManagementQueryMetric = Model<TaskManagementQueryMetricFields>

/// The properties of ``TaskManagementQueryMetric``.
public struct TaskManagementQueryMetricFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<TaskManagementQueryMetricName> { Field("name") }
    /// `qualifier`.
    @_alwaysEmitIntoClient public var qualifier: Field<TaskManagementQueryMetricQualifier> { Field("qualifier") }
}

/// A value of `name` of ``TaskManagementQueryMetric``, open to those that are newer than this version.
public struct TaskManagementQueryMetricName: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `oWorkitemsUnassigned`.
    @_alwaysEmitIntoClient public static var oWorkitemsUnassigned: Self { "oWorkitemsUnassigned" }
    /// `oWorkitemsAssigned`.
    @_alwaysEmitIntoClient public static var oWorkitemsAssigned: Self { "oWorkitemsAssigned" }
    /// `oWorkitemsConnected`.
    @_alwaysEmitIntoClient public static var oWorkitemsConnected: Self { "oWorkitemsConnected" }
    /// `oWorkitemsParked`.
    @_alwaysEmitIntoClient public static var oWorkitemsParked: Self { "oWorkitemsParked" }
    /// `oWorkitemsHeld`.
    @_alwaysEmitIntoClient public static var oWorkitemsHeld: Self { "oWorkitemsHeld" }
    /// `oWorkitemsAcdStarted`.
    @_alwaysEmitIntoClient public static var oWorkitemsAcdStarted: Self { "oWorkitemsAcdStarted" }
    /// `oWorkitemsDeclined`.
    @_alwaysEmitIntoClient public static var oWorkitemsDeclined: Self { "oWorkitemsDeclined" }
    /// `oWorkitemsIdle`.
    @_alwaysEmitIntoClient public static var oWorkitemsIdle: Self { "oWorkitemsIdle" }
    /// `oWorkitemsDisconnected`.
    @_alwaysEmitIntoClient public static var oWorkitemsDisconnected: Self { "oWorkitemsDisconnected" }
    /// `oWorkitemsAcdExpired`.
    @_alwaysEmitIntoClient public static var oWorkitemsAcdExpired: Self { "oWorkitemsAcdExpired" }
    /// `oWorkitemsDue`.
    @_alwaysEmitIntoClient public static var oWorkitemsDue: Self { "oWorkitemsDue" }
    /// `oWorkitemsOverDue`.
    @_alwaysEmitIntoClient public static var oWorkitemsOverDue: Self { "oWorkitemsOverDue" }
    /// `oWorkitemOldestUnassigned`.
    @_alwaysEmitIntoClient public static var oWorkitemOldestUnassigned: Self { "oWorkitemOldestUnassigned" }
    /// `oWorkitemOldestAssigned`.
    @_alwaysEmitIntoClient public static var oWorkitemOldestAssigned: Self { "oWorkitemOldestAssigned" }
}

/// A value of `qualifier` of ``TaskManagementQueryMetric``, open to those that are newer than this version.
public struct TaskManagementQueryMetricQualifier: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Hours24`.
    @_alwaysEmitIntoClient public static var hours24: Self { "Hours24" }
    /// `Hours72`.
    @_alwaysEmitIntoClient public static var hours72: Self { "Hours72" }
}

/// The schema `TranscriptAggregateDataContainer`.
public typealias TranscriptAggregateDataContainer = Model<TranscriptAggregateDataContainerFields>

/// The properties of ``TranscriptAggregateDataContainer``.
public struct TranscriptAggregateDataContainerFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `group`.
    @_alwaysEmitIntoClient public var group: Field<[String: String]> { Field("group") }
    /// `data`.
    @_alwaysEmitIntoClient public var data: Field<[StatisticalResponse]> { Field("data") }
}

/// The schema `TranscriptAggregateQueryClause`.
public typealias TranscriptAggregateQueryClause = Model<TranscriptAggregateQueryClauseFields>

/// The properties of ``TranscriptAggregateQueryClause``.
public struct TranscriptAggregateQueryClauseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<TranscriptAggregateQueryClauseType> { Field("type") }
    /// `predicates`, required.
    @_alwaysEmitIntoClient public var predicates: Field<[TranscriptAggregateQueryPredicate]> { Field("predicates") }
}

/// A value of `type` of ``TranscriptAggregateQueryClause``, open to those that are newer than this version.
public struct TranscriptAggregateQueryClauseType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `and`.
    @_alwaysEmitIntoClient public static var and: Self { "and" }
    /// `or`.
    @_alwaysEmitIntoClient public static var or: Self { "or" }
}

/// The schema `TranscriptAggregateQueryFilter`.
public typealias TranscriptAggregateQueryFilter = Model<TranscriptAggregateQueryFilterFields>

/// The properties of ``TranscriptAggregateQueryFilter``.
public struct TranscriptAggregateQueryFilterFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<TranscriptAggregateQueryFilterType> { Field("type") }
    /// `clauses`.
    @_alwaysEmitIntoClient public var clauses: Field<[TranscriptAggregateQueryClause]> { Field("clauses") }
    /// `predicates`.
    @_alwaysEmitIntoClient public var predicates: Field<[TranscriptAggregateQueryPredicate]> { Field("predicates") }
}

/// A value of `type` of ``TranscriptAggregateQueryFilter``, open to those that are newer than this version.
public struct TranscriptAggregateQueryFilterType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `and`.
    @_alwaysEmitIntoClient public static var and: Self { "and" }
    /// `or`.
    @_alwaysEmitIntoClient public static var or: Self { "or" }
}

/// The schema `TranscriptAggregateQueryPredicate`.
public typealias TranscriptAggregateQueryPredicate = Model<TranscriptAggregateQueryPredicateFields>

/// The properties of ``TranscriptAggregateQueryPredicate``.
public struct TranscriptAggregateQueryPredicateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<TranscriptAggregateQueryPredicateType> { Field("type") }
    /// `dimension`.
    @_alwaysEmitIntoClient public var dimension: Field<TranscriptAggregateQueryPredicateDimension> { Field("dimension") }
    /// `operator`.
    @_alwaysEmitIntoClient public var `operator`: Field<TranscriptAggregateQueryPredicateOperator> { Field("operator") }
    /// `value`.
    @_alwaysEmitIntoClient public var value: Field<String> { Field("value") }
    /// `range`.
    @_alwaysEmitIntoClient public var range: Field<NumericRange> { Field("range") }
}

/// A value of `type` of ``TranscriptAggregateQueryPredicate``, open to those that are newer than this version.
public struct TranscriptAggregateQueryPredicateType: OpenEnum {
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

/// A value of `dimension` of ``TranscriptAggregateQueryPredicate``, open to those that are newer than this version.
public struct TranscriptAggregateQueryPredicateDimension: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `addressFrom`.
    @_alwaysEmitIntoClient public static var addressFrom: Self { "addressFrom" }
    /// `addressTo`.
    @_alwaysEmitIntoClient public static var addressTo: Self { "addressTo" }
    /// `ani`.
    @_alwaysEmitIntoClient public static var ani: Self { "ani" }
    /// `categoryId`.
    @_alwaysEmitIntoClient public static var categoryId: Self { "categoryId" }
    /// `channel`.
    @_alwaysEmitIntoClient public static var channel: Self { "channel" }
    /// `conversationDuration`.
    @_alwaysEmitIntoClient public static var conversationDuration: Self { "conversationDuration" }
    /// `conversationId`.
    @_alwaysEmitIntoClient public static var conversationId: Self { "conversationId" }
    /// `direction`.
    @_alwaysEmitIntoClient public static var direction: Self { "direction" }
    /// `divisionId`.
    @_alwaysEmitIntoClient public static var divisionId: Self { "divisionId" }
    /// `dnis`.
    @_alwaysEmitIntoClient public static var dnis: Self { "dnis" }
    /// `flowId`.
    @_alwaysEmitIntoClient public static var flowId: Self { "flowId" }
    /// `flowVersion`.
    @_alwaysEmitIntoClient public static var flowVersion: Self { "flowVersion" }
    /// `handleTime`.
    @_alwaysEmitIntoClient public static var handleTime: Self { "handleTime" }
    /// `mediaType`.
    @_alwaysEmitIntoClient public static var mediaType: Self { "mediaType" }
    /// `messageType`.
    @_alwaysEmitIntoClient public static var messageType: Self { "messageType" }
    /// `queueId`.
    @_alwaysEmitIntoClient public static var queueId: Self { "queueId" }
    /// `resultsBy`.
    @_alwaysEmitIntoClient public static var resultsBy: Self { "resultsBy" }
    /// `teamId`.
    @_alwaysEmitIntoClient public static var teamId: Self { "teamId" }
    /// `topicId`.
    @_alwaysEmitIntoClient public static var topicId: Self { "topicId" }
    /// `userId`.
    @_alwaysEmitIntoClient public static var userId: Self { "userId" }
    /// `wrapUpCode`.
    @_alwaysEmitIntoClient public static var wrapUpCode: Self { "wrapUpCode" }
}

/// A value of `operator` of ``TranscriptAggregateQueryPredicate``, open to those that are newer than this version.
public struct TranscriptAggregateQueryPredicateOperator: OpenEnum {
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

/// The schema `TranscriptAggregateQueryResponse`.
public typealias TranscriptAggregateQueryResponse = Model<TranscriptAggregateQueryResponseFields>

/// The properties of ``TranscriptAggregateQueryResponse``.
public struct TranscriptAggregateQueryResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `results`.
    @_alwaysEmitIntoClient public var results: Field<[TranscriptAggregateDataContainer]> { Field("results") }
}

/// The schema `TranscriptAggregationQuery`.
public typealias TranscriptAggregationQuery = Model<TranscriptAggregationQueryFields>

/// The properties of ``TranscriptAggregationQuery``.
public struct TranscriptAggregationQueryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `interval`, required, an interval: two dates of ISO 8601 with `/` between them.
    @_alwaysEmitIntoClient public var interval: Field<String> { Field("interval") }
    /// `granularity`.
    @_alwaysEmitIntoClient public var granularity: Field<String> { Field("granularity") }
    /// `timeZone`.
    @_alwaysEmitIntoClient public var timeZone: Field<String> { Field("timeZone") }
    /// `groupBy`.
    @_alwaysEmitIntoClient public var groupBy: Field<[TranscriptAggregationQueryGroupBy]> { Field("groupBy") }
    /// `filter`.
    @_alwaysEmitIntoClient public var filter: Field<TranscriptAggregateQueryFilter> { Field("filter") }
    /// `metrics`, required.
    @_alwaysEmitIntoClient public var metrics: Field<[TranscriptAggregationQueryMetrics]> { Field("metrics") }
    /// `flattenMultivaluedDimensions`.
    @_alwaysEmitIntoClient public var flattenMultivaluedDimensions: Field<Bool> { Field("flattenMultivaluedDimensions") }
    /// `views`.
    @_alwaysEmitIntoClient public var views: Field<[TranscriptAggregationView]> { Field("views") }
    /// `alternateTimeDimension`.
    @_alwaysEmitIntoClient public var alternateTimeDimension: Field<TranscriptAggregationQueryAlternateTimeDimension> { Field("alternateTimeDimension") }
    /// `queryType`.
    @_alwaysEmitIntoClient public var queryType: Field<TranscriptAggregationQueryQueryType> { Field("queryType") }
    /// `sortMetric`.
    @_alwaysEmitIntoClient public var sortMetric: Field<TranscriptAggregationSort> { Field("sortMetric") }
    /// `limit`.
    @_alwaysEmitIntoClient public var limit: Field<Int> { Field("limit") }
}

/// A value of `groupBy` of ``TranscriptAggregationQuery``, open to those that are newer than this version.
public struct TranscriptAggregationQueryGroupBy: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `addressFrom`.
    @_alwaysEmitIntoClient public static var addressFrom: Self { "addressFrom" }
    /// `addressTo`.
    @_alwaysEmitIntoClient public static var addressTo: Self { "addressTo" }
    /// `ani`.
    @_alwaysEmitIntoClient public static var ani: Self { "ani" }
    /// `categoryId`.
    @_alwaysEmitIntoClient public static var categoryId: Self { "categoryId" }
    /// `channel`.
    @_alwaysEmitIntoClient public static var channel: Self { "channel" }
    /// `conversationId`.
    @_alwaysEmitIntoClient public static var conversationId: Self { "conversationId" }
    /// `direction`.
    @_alwaysEmitIntoClient public static var direction: Self { "direction" }
    /// `divisionId`.
    @_alwaysEmitIntoClient public static var divisionId: Self { "divisionId" }
    /// `dnis`.
    @_alwaysEmitIntoClient public static var dnis: Self { "dnis" }
    /// `flowId`.
    @_alwaysEmitIntoClient public static var flowId: Self { "flowId" }
    /// `flowVersion`.
    @_alwaysEmitIntoClient public static var flowVersion: Self { "flowVersion" }
    /// `mediaType`.
    @_alwaysEmitIntoClient public static var mediaType: Self { "mediaType" }
    /// `messageType`.
    @_alwaysEmitIntoClient public static var messageType: Self { "messageType" }
    /// `queueId`.
    @_alwaysEmitIntoClient public static var queueId: Self { "queueId" }
    /// `teamId`.
    @_alwaysEmitIntoClient public static var teamId: Self { "teamId" }
    /// `topicId`.
    @_alwaysEmitIntoClient public static var topicId: Self { "topicId" }
    /// `userId`.
    @_alwaysEmitIntoClient public static var userId: Self { "userId" }
    /// `wrapUpCode`.
    @_alwaysEmitIntoClient public static var wrapUpCode: Self { "wrapUpCode" }
}

/// A value of `metrics` of ``TranscriptAggregationQuery``, open to those that are newer than this version.
public struct TranscriptAggregationQueryMetrics: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `nSpeechTextAnalyzedConversations`.
    @_alwaysEmitIntoClient public static var nSpeechTextAnalyzedConversations: Self { "nSpeechTextAnalyzedConversations" }
    /// `nTopicCommunications`.
    @_alwaysEmitIntoClient public static var nTopicCommunications: Self { "nTopicCommunications" }
    /// `oCustomerSentiment`.
    @_alwaysEmitIntoClient public static var oCustomerSentiment: Self { "oCustomerSentiment" }
    /// `oOverTalkSpeechInstances`.
    @_alwaysEmitIntoClient public static var oOverTalkSpeechInstances: Self { "oOverTalkSpeechInstances" }
    /// `oSentimentScore`.
    @_alwaysEmitIntoClient public static var oSentimentScore: Self { "oSentimentScore" }
    /// `tAgentSpeech`.
    @_alwaysEmitIntoClient public static var tAgentSpeech: Self { "tAgentSpeech" }
    /// `tCustomerSpeech`.
    @_alwaysEmitIntoClient public static var tCustomerSpeech: Self { "tCustomerSpeech" }
    /// `tOtherAudio`.
    @_alwaysEmitIntoClient public static var tOtherAudio: Self { "tOtherAudio" }
    /// `tOverTalkSpeech`.
    @_alwaysEmitIntoClient public static var tOverTalkSpeech: Self { "tOverTalkSpeech" }
    /// `tSilence`.
    @_alwaysEmitIntoClient public static var tSilence: Self { "tSilence" }
    /// `tTotalSpeechAndSilence`.
    @_alwaysEmitIntoClient public static var tTotalSpeechAndSilence: Self { "tTotalSpeechAndSilence" }
}

/// A value of `alternateTimeDimension` of ``TranscriptAggregationQuery``, open to those that are newer than this
/// version.
public struct TranscriptAggregationQueryAlternateTimeDimension: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `eventTime`.
    @_alwaysEmitIntoClient public static var eventTime: Self { "eventTime" }
}

/// A value of `queryType` of ``TranscriptAggregationQuery``, open to those that are newer than this version.
public struct TranscriptAggregationQueryQueryType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `bottomN`.
    @_alwaysEmitIntoClient public static var bottomN: Self { "bottomN" }
    /// `groupBy`.
    @_alwaysEmitIntoClient public static var groupBy: Self { "groupBy" }
    /// `topN`.
    @_alwaysEmitIntoClient public static var topN: Self { "topN" }
}

/// The schema `TranscriptAggregationSort`.
public typealias TranscriptAggregationSort = Model<TranscriptAggregationSortFields>

/// The properties of ``TranscriptAggregationSort``.
public struct TranscriptAggregationSortFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<TranscriptAggregationSortName> { Field("name") }
    /// `function`, required.
    @_alwaysEmitIntoClient public var function: Field<TranscriptAggregationSortFunction> { Field("function") }
}

/// A value of `name` of ``TranscriptAggregationSort``, open to those that are newer than this version.
public struct TranscriptAggregationSortName: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `nSpeechTextAnalyzedConversations`.
    @_alwaysEmitIntoClient public static var nSpeechTextAnalyzedConversations: Self { "nSpeechTextAnalyzedConversations" }
    /// `nTopicCommunications`.
    @_alwaysEmitIntoClient public static var nTopicCommunications: Self { "nTopicCommunications" }
    /// `oCustomerSentiment`.
    @_alwaysEmitIntoClient public static var oCustomerSentiment: Self { "oCustomerSentiment" }
    /// `oOverTalkSpeechInstances`.
    @_alwaysEmitIntoClient public static var oOverTalkSpeechInstances: Self { "oOverTalkSpeechInstances" }
    /// `oSentimentScore`.
    @_alwaysEmitIntoClient public static var oSentimentScore: Self { "oSentimentScore" }
    /// `tAgentSpeech`.
    @_alwaysEmitIntoClient public static var tAgentSpeech: Self { "tAgentSpeech" }
    /// `tCustomerSpeech`.
    @_alwaysEmitIntoClient public static var tCustomerSpeech: Self { "tCustomerSpeech" }
    /// `tOtherAudio`.
    @_alwaysEmitIntoClient public static var tOtherAudio: Self { "tOtherAudio" }
    /// `tOverTalkSpeech`.
    @_alwaysEmitIntoClient public static var tOverTalkSpeech: Self { "tOverTalkSpeech" }
    /// `tSilence`.
    @_alwaysEmitIntoClient public static var tSilence: Self { "tSilence" }
    /// `tTotalSpeechAndSilence`.
    @_alwaysEmitIntoClient public static var tTotalSpeechAndSilence: Self { "tTotalSpeechAndSilence" }
}

/// A value of `function` of ``TranscriptAggregationSort``, open to those that are newer than this version.
public struct TranscriptAggregationSortFunction: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `average`.
    @_alwaysEmitIntoClient public static var average: Self { "average" }
    /// `count`.
    @_alwaysEmitIntoClient public static var count: Self { "count" }
    /// `max`.
    @_alwaysEmitIntoClient public static var max: Self { "max" }
    /// `min`.
    @_alwaysEmitIntoClient public static var min: Self { "min" }
    /// `sum`.
    @_alwaysEmitIntoClient public static var sum: Self { "sum" }
}

/// The schema `TranscriptAggregationView`.
public typealias TranscriptAggregationView = Model<TranscriptAggregationViewFields>

/// The properties of ``TranscriptAggregationView``.
public struct TranscriptAggregationViewFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `target`, required.
    @_alwaysEmitIntoClient public var target: Field<TranscriptAggregationViewTarget> { Field("target") }
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `function`, required.
    @_alwaysEmitIntoClient public var function: Field<TranscriptAggregationViewFunction> { Field("function") }
    /// `range`.
    @_alwaysEmitIntoClient public var range: Field<AggregationRange> { Field("range") }
}

/// A value of `target` of ``TranscriptAggregationView``, open to those that are newer than this version.
public struct TranscriptAggregationViewTarget: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `nSpeechTextAnalyzedConversations`.
    @_alwaysEmitIntoClient public static var nSpeechTextAnalyzedConversations: Self { "nSpeechTextAnalyzedConversations" }
    /// `nTopicCommunications`.
    @_alwaysEmitIntoClient public static var nTopicCommunications: Self { "nTopicCommunications" }
    /// `oCustomerSentiment`.
    @_alwaysEmitIntoClient public static var oCustomerSentiment: Self { "oCustomerSentiment" }
    /// `oOverTalkSpeechInstances`.
    @_alwaysEmitIntoClient public static var oOverTalkSpeechInstances: Self { "oOverTalkSpeechInstances" }
    /// `oSentimentScore`.
    @_alwaysEmitIntoClient public static var oSentimentScore: Self { "oSentimentScore" }
    /// `tAgentSpeech`.
    @_alwaysEmitIntoClient public static var tAgentSpeech: Self { "tAgentSpeech" }
    /// `tCustomerSpeech`.
    @_alwaysEmitIntoClient public static var tCustomerSpeech: Self { "tCustomerSpeech" }
    /// `tOtherAudio`.
    @_alwaysEmitIntoClient public static var tOtherAudio: Self { "tOtherAudio" }
    /// `tOverTalkSpeech`.
    @_alwaysEmitIntoClient public static var tOverTalkSpeech: Self { "tOverTalkSpeech" }
    /// `tSilence`.
    @_alwaysEmitIntoClient public static var tSilence: Self { "tSilence" }
    /// `tTotalSpeechAndSilence`.
    @_alwaysEmitIntoClient public static var tTotalSpeechAndSilence: Self { "tTotalSpeechAndSilence" }
}

/// A value of `function` of ``TranscriptAggregationView``, open to those that are newer than this version.
public struct TranscriptAggregationViewFunction: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `rangeBound`.
    @_alwaysEmitIntoClient public static var rangeBound: Self { "rangeBound" }
}

/// The schema `TranscriptAsyncAggregateQueryResponse`.
public typealias TranscriptAsyncAggregateQueryResponse = Model<TranscriptAsyncAggregateQueryResponseFields>

/// The properties of ``TranscriptAsyncAggregateQueryResponse``.
public struct TranscriptAsyncAggregateQueryResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `results`.
    @_alwaysEmitIntoClient public var results: Field<[TranscriptAggregateDataContainer]> { Field("results") }
    /// `cursor`.
    @_alwaysEmitIntoClient public var cursor: Field<String> { Field("cursor") }
}

/// The schema `TranscriptAsyncAggregationQuery`.
public typealias TranscriptAsyncAggregationQuery = Model<TranscriptAsyncAggregationQueryFields>

/// The properties of ``TranscriptAsyncAggregationQuery``.
public struct TranscriptAsyncAggregationQueryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `interval`, required, an interval: two dates of ISO 8601 with `/` between them.
    @_alwaysEmitIntoClient public var interval: Field<String> { Field("interval") }
    /// `granularity`.
    @_alwaysEmitIntoClient public var granularity: Field<String> { Field("granularity") }
    /// `timeZone`.
    @_alwaysEmitIntoClient public var timeZone: Field<String> { Field("timeZone") }
    /// `groupBy`.
    @_alwaysEmitIntoClient public var groupBy: Field<[TranscriptAsyncAggregationQueryGroupBy]> { Field("groupBy") }
    /// `filter`.
    @_alwaysEmitIntoClient public var filter: Field<TranscriptAggregateQueryFilter> { Field("filter") }
    /// `metrics`, required.
    @_alwaysEmitIntoClient public var metrics: Field<[TranscriptAsyncAggregationQueryMetrics]> { Field("metrics") }
    /// `flattenMultivaluedDimensions`.
    @_alwaysEmitIntoClient public var flattenMultivaluedDimensions: Field<Bool> { Field("flattenMultivaluedDimensions") }
    /// `views`.
    @_alwaysEmitIntoClient public var views: Field<[TranscriptAggregationView]> { Field("views") }
    /// `alternateTimeDimension`.
    @_alwaysEmitIntoClient public var alternateTimeDimension: Field<TranscriptAsyncAggregationQueryAlternateTimeDimension> { Field("alternateTimeDimension") }
    /// `queryType`.
    @_alwaysEmitIntoClient public var queryType: Field<TranscriptAsyncAggregationQueryQueryType> { Field("queryType") }
    /// `sortMetric`.
    @_alwaysEmitIntoClient public var sortMetric: Field<TranscriptAggregationSort> { Field("sortMetric") }
    /// `limit`.
    @_alwaysEmitIntoClient public var limit: Field<Int> { Field("limit") }
    /// `pageSize`.
    @_alwaysEmitIntoClient public var pageSize: Field<Int> { Field("pageSize") }
}

/// A value of `groupBy` of ``TranscriptAsyncAggregationQuery``, open to those that are newer than this version.
public struct TranscriptAsyncAggregationQueryGroupBy: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `addressFrom`.
    @_alwaysEmitIntoClient public static var addressFrom: Self { "addressFrom" }
    /// `addressTo`.
    @_alwaysEmitIntoClient public static var addressTo: Self { "addressTo" }
    /// `ani`.
    @_alwaysEmitIntoClient public static var ani: Self { "ani" }
    /// `categoryId`.
    @_alwaysEmitIntoClient public static var categoryId: Self { "categoryId" }
    /// `channel`.
    @_alwaysEmitIntoClient public static var channel: Self { "channel" }
    /// `conversationId`.
    @_alwaysEmitIntoClient public static var conversationId: Self { "conversationId" }
    /// `direction`.
    @_alwaysEmitIntoClient public static var direction: Self { "direction" }
    /// `divisionId`.
    @_alwaysEmitIntoClient public static var divisionId: Self { "divisionId" }
    /// `dnis`.
    @_alwaysEmitIntoClient public static var dnis: Self { "dnis" }
    /// `flowId`.
    @_alwaysEmitIntoClient public static var flowId: Self { "flowId" }
    /// `flowVersion`.
    @_alwaysEmitIntoClient public static var flowVersion: Self { "flowVersion" }
    /// `mediaType`.
    @_alwaysEmitIntoClient public static var mediaType: Self { "mediaType" }
    /// `messageType`.
    @_alwaysEmitIntoClient public static var messageType: Self { "messageType" }
    /// `queueId`.
    @_alwaysEmitIntoClient public static var queueId: Self { "queueId" }
    /// `teamId`.
    @_alwaysEmitIntoClient public static var teamId: Self { "teamId" }
    /// `topicId`.
    @_alwaysEmitIntoClient public static var topicId: Self { "topicId" }
    /// `userId`.
    @_alwaysEmitIntoClient public static var userId: Self { "userId" }
    /// `wrapUpCode`.
    @_alwaysEmitIntoClient public static var wrapUpCode: Self { "wrapUpCode" }
}

/// A value of `metrics` of ``TranscriptAsyncAggregationQuery``, open to those that are newer than this version.
public struct TranscriptAsyncAggregationQueryMetrics: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `nSpeechTextAnalyzedConversations`.
    @_alwaysEmitIntoClient public static var nSpeechTextAnalyzedConversations: Self { "nSpeechTextAnalyzedConversations" }
    /// `nTopicCommunications`.
    @_alwaysEmitIntoClient public static var nTopicCommunications: Self { "nTopicCommunications" }
    /// `oCustomerSentiment`.
    @_alwaysEmitIntoClient public static var oCustomerSentiment: Self { "oCustomerSentiment" }
    /// `oOverTalkSpeechInstances`.
    @_alwaysEmitIntoClient public static var oOverTalkSpeechInstances: Self { "oOverTalkSpeechInstances" }
    /// `oSentimentScore`.
    @_alwaysEmitIntoClient public static var oSentimentScore: Self { "oSentimentScore" }
    /// `tAgentSpeech`.
    @_alwaysEmitIntoClient public static var tAgentSpeech: Self { "tAgentSpeech" }
    /// `tCustomerSpeech`.
    @_alwaysEmitIntoClient public static var tCustomerSpeech: Self { "tCustomerSpeech" }
    /// `tOtherAudio`.
    @_alwaysEmitIntoClient public static var tOtherAudio: Self { "tOtherAudio" }
    /// `tOverTalkSpeech`.
    @_alwaysEmitIntoClient public static var tOverTalkSpeech: Self { "tOverTalkSpeech" }
    /// `tSilence`.
    @_alwaysEmitIntoClient public static var tSilence: Self { "tSilence" }
    /// `tTotalSpeechAndSilence`.
    @_alwaysEmitIntoClient public static var tTotalSpeechAndSilence: Self { "tTotalSpeechAndSilence" }
}

/// A value of `alternateTimeDimension` of ``TranscriptAsyncAggregationQuery``, open to those that are newer than this
/// version.
public struct TranscriptAsyncAggregationQueryAlternateTimeDimension: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `eventTime`.
    @_alwaysEmitIntoClient public static var eventTime: Self { "eventTime" }
}

/// A value of `queryType` of ``TranscriptAsyncAggregationQuery``, open to those that are newer than this version.
public struct TranscriptAsyncAggregationQueryQueryType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `bottomN`.
    @_alwaysEmitIntoClient public static var bottomN: Self { "bottomN" }
    /// `groupBy`.
    @_alwaysEmitIntoClient public static var groupBy: Self { "groupBy" }
    /// `topN`.
    @_alwaysEmitIntoClient public static var topN: Self { "topN" }
}

/// The schema `TranscriptTopics`.
public typealias TranscriptTopics = Model<TranscriptTopicsFields>

/// The properties of ``TranscriptTopics``.
public struct TranscriptTopicsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `includes`.
    @_alwaysEmitIntoClient public var includes: Field<[String]> { Field("includes") }
    /// `excludes`.
    @_alwaysEmitIntoClient public var excludes: Field<[String]> { Field("excludes") }
}

/// The schema `Transcripts`.
public typealias Transcripts = Model<TranscriptsFields>

/// The properties of ``Transcripts``.
public struct TranscriptsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `exactMatch`.
    @_alwaysEmitIntoClient public var exactMatch: Field<[String]> { Field("exactMatch") }
    /// `contains`.
    @_alwaysEmitIntoClient public var contains: Field<[String]> { Field("contains") }
    /// `doesNotContain`.
    @_alwaysEmitIntoClient public var doesNotContain: Field<[String]> { Field("doesNotContain") }
    /// `notSimilarTo`.
    @_alwaysEmitIntoClient public var notSimilarTo: Field<[String]> { Field("notSimilarTo") }
}
