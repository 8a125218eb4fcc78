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
    public var group: Field<[String: String]> { Field("group") }
    /// `data`.
    public var data: Field<[StatisticalResponse]> { Field("data") }
}

/// The schema `TaskManagementAggregateQueryClause`.
public typealias TaskManagementAggregateQueryClause = Model<TaskManagementAggregateQueryClauseFields>

/// The properties of ``TaskManagementAggregateQueryClause``.
public struct TaskManagementAggregateQueryClauseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    public var type: Field<TaskManagementAggregateQueryClauseType> { Field("type") }
    /// `predicates`, required.
    public var predicates: Field<[TaskManagementAggregateQueryPredicate]> { Field("predicates") }
}

/// A value of `type` of ``TaskManagementAggregateQueryClause``, open to those that are newer than this version.
public struct TaskManagementAggregateQueryClauseType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `and`.
    public static var and: Self { "and" }
    /// `or`.
    public static var or: Self { "or" }
}

/// The schema `TaskManagementAggregateQueryFilter`.
public typealias TaskManagementAggregateQueryFilter = Model<TaskManagementAggregateQueryFilterFields>

/// The properties of ``TaskManagementAggregateQueryFilter``.
public struct TaskManagementAggregateQueryFilterFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    public var type: Field<TaskManagementAggregateQueryFilterType> { Field("type") }
    /// `clauses`.
    public var clauses: Field<[TaskManagementAggregateQueryClause]> { Field("clauses") }
    /// `predicates`.
    public var predicates: Field<[TaskManagementAggregateQueryPredicate]> { Field("predicates") }
}

/// A value of `type` of ``TaskManagementAggregateQueryFilter``, open to those that are newer than this version.
public struct TaskManagementAggregateQueryFilterType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `and`.
    public static var and: Self { "and" }
    /// `or`.
    public static var or: Self { "or" }
}

/// The schema `TaskManagementAggregateQueryPredicate`.
public typealias TaskManagementAggregateQueryPredicate = Model<TaskManagementAggregateQueryPredicateFields>

/// The properties of ``TaskManagementAggregateQueryPredicate``.
public struct TaskManagementAggregateQueryPredicateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    public var type: Field<TaskManagementAggregateQueryPredicateType> { Field("type") }
    /// `dimension`.
    public var dimension: Field<TaskManagementAggregateQueryPredicateDimension> { Field("dimension") }
    /// `operator`.
    public var `operator`: Field<TaskManagementAggregateQueryPredicateOperator> { Field("operator") }
    /// `value`.
    public var value: Field<String> { Field("value") }
    /// `range`.
    public var range: Field<NumericRange> { Field("range") }
}

/// A value of `type` of ``TaskManagementAggregateQueryPredicate``, open to those that are newer than this version.
public struct TaskManagementAggregateQueryPredicateType: OpenEnum {
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

/// A value of `dimension` of ``TaskManagementAggregateQueryPredicate``, open to those that are newer than this version.
public struct TaskManagementAggregateQueryPredicateDimension: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `assigneeId`.
    public static var assigneeId: Self { "assigneeId" }
    /// `caseId`.
    public static var caseId: Self { "caseId" }
    /// `divisionId`.
    public static var divisionId: Self { "divisionId" }
    /// `externalTag`.
    public static var externalTag: Self { "externalTag" }
    /// `queueId`.
    public static var queueId: Self { "queueId" }
    /// `reporterId`.
    public static var reporterId: Self { "reporterId" }
    /// `requestedLanguageId`.
    public static var requestedLanguageId: Self { "requestedLanguageId" }
    /// `requestedRouting`.
    public static var requestedRouting: Self { "requestedRouting" }
    /// `requestedRoutingSkillId`.
    public static var requestedRoutingSkillId: Self { "requestedRoutingSkillId" }
    /// `statusCategory`.
    public static var statusCategory: Self { "statusCategory" }
    /// `statusId`.
    public static var statusId: Self { "statusId" }
    /// `typeId`.
    public static var typeId: Self { "typeId" }
    /// `usedRouting`.
    public static var usedRouting: Self { "usedRouting" }
    /// `userId`.
    public static var userId: Self { "userId" }
    /// `workbinId`.
    public static var workbinId: Self { "workbinId" }
    /// `workitemId`.
    public static var workitemId: Self { "workitemId" }
    /// `wrapUpCode`.
    public static var wrapUpCode: Self { "wrapUpCode" }
}

/// A value of `operator` of ``TaskManagementAggregateQueryPredicate``, open to those that are newer than this version.
public struct TaskManagementAggregateQueryPredicateOperator: OpenEnum {
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

/// The schema `TaskManagementAggregateQueryResponse`.
public typealias TaskManagementAggregateQueryResponse = Model<TaskManagementAggregateQueryResponseFields>

/// The properties of ``TaskManagementAggregateQueryResponse``.
public struct TaskManagementAggregateQueryResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `results`.
    public var results: Field<[TaskManagementAggregateDataContainer]> { Field("results") }
}

/// The schema `TaskManagementAggregationQuery`.
public typealias TaskManagementAggregationQuery = Model<TaskManagementAggregationQueryFields>

/// The properties of ``TaskManagementAggregationQuery``.
public struct TaskManagementAggregationQueryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `interval`, required, an interval: two dates of ISO 8601 with `/` between them.
    public var interval: Field<String> { Field("interval") }
    /// `granularity`.
    public var granularity: Field<String> { Field("granularity") }
    /// `timeZone`.
    public var timeZone: Field<String> { Field("timeZone") }
    /// `groupBy`.
    public var groupBy: Field<[TaskManagementAggregationQueryGroupBy]> { Field("groupBy") }
    /// `filter`.
    public var filter: Field<TaskManagementAggregateQueryFilter> { Field("filter") }
    /// `metrics`, required.
    public var metrics: Field<[TaskManagementAggregationQueryMetrics]> { Field("metrics") }
    /// `flattenMultivaluedDimensions`.
    public var flattenMultivaluedDimensions: Field<Bool> { Field("flattenMultivaluedDimensions") }
    /// `views`.
    public var views: Field<[TaskManagementAggregationView]> { Field("views") }
    /// `alternateTimeDimension`.
    public var alternateTimeDimension: Field<TaskManagementAggregationQueryAlternateTimeDimension> { Field("alternateTimeDimension") }
}

/// A value of `groupBy` of ``TaskManagementAggregationQuery``, open to those that are newer than this version.
public struct TaskManagementAggregationQueryGroupBy: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `assigneeId`.
    public static var assigneeId: Self { "assigneeId" }
    /// `caseId`.
    public static var caseId: Self { "caseId" }
    /// `divisionId`.
    public static var divisionId: Self { "divisionId" }
    /// `externalTag`.
    public static var externalTag: Self { "externalTag" }
    /// `queueId`.
    public static var queueId: Self { "queueId" }
    /// `reporterId`.
    public static var reporterId: Self { "reporterId" }
    /// `requestedLanguageId`.
    public static var requestedLanguageId: Self { "requestedLanguageId" }
    /// `requestedRouting`.
    public static var requestedRouting: Self { "requestedRouting" }
    /// `requestedRoutingSkillId`.
    public static var requestedRoutingSkillId: Self { "requestedRoutingSkillId" }
    /// `statusCategory`.
    public static var statusCategory: Self { "statusCategory" }
    /// `statusId`.
    public static var statusId: Self { "statusId" }
    /// `typeId`.
    public static var typeId: Self { "typeId" }
    /// `usedRouting`.
    public static var usedRouting: Self { "usedRouting" }
    /// `userId`.
    public static var userId: Self { "userId" }
    /// `workbinId`.
    public static var workbinId: Self { "workbinId" }
    /// `workitemId`.
    public static var workitemId: Self { "workitemId" }
    /// `wrapUpCode`.
    public static var wrapUpCode: Self { "wrapUpCode" }
}

/// A value of `metrics` of ``TaskManagementAggregationQuery``, open to those that are newer than this version.
public struct TaskManagementAggregationQueryMetrics: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `nWorkitemsAcdCancelled`.
    public static var nWorkitemsAcdCancelled: Self { "nWorkitemsAcdCancelled" }
    /// `nWorkitemsAcdExpired`.
    public static var nWorkitemsAcdExpired: Self { "nWorkitemsAcdExpired" }
    /// `nWorkitemsAcdStarted`.
    public static var nWorkitemsAcdStarted: Self { "nWorkitemsAcdStarted" }
    /// `nWorkitemsAgentTransferred`.
    public static var nWorkitemsAgentTransferred: Self { "nWorkitemsAgentTransferred" }
    /// `nWorkitemsCreated`.
    public static var nWorkitemsCreated: Self { "nWorkitemsCreated" }
    /// `nWorkitemsDeclined`.
    public static var nWorkitemsDeclined: Self { "nWorkitemsDeclined" }
    /// `nWorkitemsDeleted`.
    public static var nWorkitemsDeleted: Self { "nWorkitemsDeleted" }
    /// `nWorkitemsDisconnected`.
    public static var nWorkitemsDisconnected: Self { "nWorkitemsDisconnected" }
    /// `nWorkitemsOffered`.
    public static var nWorkitemsOffered: Self { "nWorkitemsOffered" }
    /// `nWorkitemsOverSla`.
    public static var nWorkitemsOverSla: Self { "nWorkitemsOverSla" }
    /// `nWorkitemsPurged`.
    public static var nWorkitemsPurged: Self { "nWorkitemsPurged" }
    /// `nWorkitemsQueueTransferred`.
    public static var nWorkitemsQueueTransferred: Self { "nWorkitemsQueueTransferred" }
    /// `nWorkitemsStatusChanged`.
    public static var nWorkitemsStatusChanged: Self { "nWorkitemsStatusChanged" }
    /// `nWorkitemsTerminated`.
    public static var nWorkitemsTerminated: Self { "nWorkitemsTerminated" }
    /// `nWorkitemsTimedout`.
    public static var nWorkitemsTimedout: Self { "nWorkitemsTimedout" }
    /// `nWorkitemsTransferred`.
    public static var nWorkitemsTransferred: Self { "nWorkitemsTransferred" }
    /// `nWorkitemsWrapupAdded`.
    public static var nWorkitemsWrapupAdded: Self { "nWorkitemsWrapupAdded" }
    /// `nWorkitemsWrapupRemoved`.
    public static var nWorkitemsWrapupRemoved: Self { "nWorkitemsWrapupRemoved" }
    /// `oWorkitemsServiceLevel`.
    public static var oWorkitemsServiceLevel: Self { "oWorkitemsServiceLevel" }
    /// `tWorkitemsAgentFocusComplete`.
    public static var tWorkitemsAgentFocusComplete: Self { "tWorkitemsAgentFocusComplete" }
    /// `tWorkitemsAlert`.
    public static var tWorkitemsAlert: Self { "tWorkitemsAlert" }
    /// `tWorkitemsAnswered`.
    public static var tWorkitemsAnswered: Self { "tWorkitemsAnswered" }
    /// `tWorkitemsDirectAnswered`.
    public static var tWorkitemsDirectAnswered: Self { "tWorkitemsDirectAnswered" }
    /// `tWorkitemsFocus`.
    public static var tWorkitemsFocus: Self { "tWorkitemsFocus" }
    /// `tWorkitemsFocusComplete`.
    public static var tWorkitemsFocusComplete: Self { "tWorkitemsFocusComplete" }
    /// `tWorkitemsHandled`.
    public static var tWorkitemsHandled: Self { "tWorkitemsHandled" }
    /// `tWorkitemsHeld`.
    public static var tWorkitemsHeld: Self { "tWorkitemsHeld" }
    /// `tWorkitemsHeldComplete`.
    public static var tWorkitemsHeldComplete: Self { "tWorkitemsHeldComplete" }
    /// `tWorkitemsNotResponding`.
    public static var tWorkitemsNotResponding: Self { "tWorkitemsNotResponding" }
    /// `tWorkitemsParked`.
    public static var tWorkitemsParked: Self { "tWorkitemsParked" }
    /// `tWorkitemsQueueAnswered`.
    public static var tWorkitemsQueueAnswered: Self { "tWorkitemsQueueAnswered" }
    /// `tWorkitemsStatus`.
    public static var tWorkitemsStatus: Self { "tWorkitemsStatus" }
}

/// A value of `alternateTimeDimension` of ``TaskManagementAggregationQuery``, open to those that are newer than this
/// version.
public struct TaskManagementAggregationQueryAlternateTimeDimension: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `eventTime`.
    public static var eventTime: Self { "eventTime" }
}

/// The schema `TaskManagementAggregationView`.
public typealias TaskManagementAggregationView = Model<TaskManagementAggregationViewFields>

/// The properties of ``TaskManagementAggregationView``.
public struct TaskManagementAggregationViewFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `target`, required.
    public var target: Field<TaskManagementAggregationViewTarget> { Field("target") }
    /// `name`, required.
    public var name: Field<String> { Field("name") }
    /// `function`, required.
    public var function: Field<TaskManagementAggregationViewFunction> { Field("function") }
    /// `range`.
    public var range: Field<AggregationRange> { Field("range") }
}

/// A value of `target` of ``TaskManagementAggregationView``, open to those that are newer than this version.
public struct TaskManagementAggregationViewTarget: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `nWorkitemsAcdCancelled`.
    public static var nWorkitemsAcdCancelled: Self { "nWorkitemsAcdCancelled" }
    /// `nWorkitemsAcdExpired`.
    public static var nWorkitemsAcdExpired: Self { "nWorkitemsAcdExpired" }
    /// `nWorkitemsAcdStarted`.
    public static var nWorkitemsAcdStarted: Self { "nWorkitemsAcdStarted" }
    /// `nWorkitemsAgentTransferred`.
    public static var nWorkitemsAgentTransferred: Self { "nWorkitemsAgentTransferred" }
    /// `nWorkitemsCreated`.
    public static var nWorkitemsCreated: Self { "nWorkitemsCreated" }
    /// `nWorkitemsDeclined`.
    public static var nWorkitemsDeclined: Self { "nWorkitemsDeclined" }
    /// `nWorkitemsDeleted`.
    public static var nWorkitemsDeleted: Self { "nWorkitemsDeleted" }
    /// `nWorkitemsDisconnected`.
    public static var nWorkitemsDisconnected: Self { "nWorkitemsDisconnected" }
    /// `nWorkitemsOffered`.
    public static var nWorkitemsOffered: Self { "nWorkitemsOffered" }
    /// `nWorkitemsOverSla`.
    public static var nWorkitemsOverSla: Self { "nWorkitemsOverSla" }
    /// `nWorkitemsPurged`.
    public static var nWorkitemsPurged: Self { "nWorkitemsPurged" }
    /// `nWorkitemsQueueTransferred`.
    public static var nWorkitemsQueueTransferred: Self { "nWorkitemsQueueTransferred" }
    /// `nWorkitemsStatusChanged`.
    public static var nWorkitemsStatusChanged: Self { "nWorkitemsStatusChanged" }
    /// `nWorkitemsTerminated`.
    public static var nWorkitemsTerminated: Self { "nWorkitemsTerminated" }
    /// `nWorkitemsTimedout`.
    public static var nWorkitemsTimedout: Self { "nWorkitemsTimedout" }
    /// `nWorkitemsTransferred`.
    public static var nWorkitemsTransferred: Self { "nWorkitemsTransferred" }
    /// `nWorkitemsWrapupAdded`.
    public static var nWorkitemsWrapupAdded: Self { "nWorkitemsWrapupAdded" }
    /// `nWorkitemsWrapupRemoved`.
    public static var nWorkitemsWrapupRemoved: Self { "nWorkitemsWrapupRemoved" }
    /// `oWorkitemsServiceLevel`.
    public static var oWorkitemsServiceLevel: Self { "oWorkitemsServiceLevel" }
    /// `tWorkitemsAgentFocusComplete`.
    public static var tWorkitemsAgentFocusComplete: Self { "tWorkitemsAgentFocusComplete" }
    /// `tWorkitemsAlert`.
    public static var tWorkitemsAlert: Self { "tWorkitemsAlert" }
    /// `tWorkitemsAnswered`.
    public static var tWorkitemsAnswered: Self { "tWorkitemsAnswered" }
    /// `tWorkitemsDirectAnswered`.
    public static var tWorkitemsDirectAnswered: Self { "tWorkitemsDirectAnswered" }
    /// `tWorkitemsFocus`.
    public static var tWorkitemsFocus: Self { "tWorkitemsFocus" }
    /// `tWorkitemsFocusComplete`.
    public static var tWorkitemsFocusComplete: Self { "tWorkitemsFocusComplete" }
    /// `tWorkitemsHandled`.
    public static var tWorkitemsHandled: Self { "tWorkitemsHandled" }
    /// `tWorkitemsHeld`.
    public static var tWorkitemsHeld: Self { "tWorkitemsHeld" }
    /// `tWorkitemsHeldComplete`.
    public static var tWorkitemsHeldComplete: Self { "tWorkitemsHeldComplete" }
    /// `tWorkitemsNotResponding`.
    public static var tWorkitemsNotResponding: Self { "tWorkitemsNotResponding" }
    /// `tWorkitemsParked`.
    public static var tWorkitemsParked: Self { "tWorkitemsParked" }
    /// `tWorkitemsQueueAnswered`.
    public static var tWorkitemsQueueAnswered: Self { "tWorkitemsQueueAnswered" }
    /// `tWorkitemsStatus`.
    public static var tWorkitemsStatus: Self { "tWorkitemsStatus" }
}

/// A value of `function` of ``TaskManagementAggregationView``, open to those that are newer than this version.
public struct TaskManagementAggregationViewFunction: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `rangeBound`.
    public static var rangeBound: Self { "rangeBound" }
}

/// The schema `TaskManagementAsyncAggregateQueryResponse`.
public typealias TaskManagementAsyncAggregateQueryResponse = Model<TaskManagementAsyncAggregateQueryResponseFields>

/// The properties of ``TaskManagementAsyncAggregateQueryResponse``.
public struct TaskManagementAsyncAggregateQueryResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `results`.
    public var results: Field<[TaskManagementAggregateDataContainer]> { Field("results") }
    /// `cursor`.
    public var cursor: Field<String> { Field("cursor") }
}

/// The schema `TaskManagementAsyncAggregationQuery`.
public typealias TaskManagementAsyncAggregationQuery = Model<TaskManagementAsyncAggregationQueryFields>

/// The properties of ``TaskManagementAsyncAggregationQuery``.
public struct TaskManagementAsyncAggregationQueryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `interval`, required, an interval: two dates of ISO 8601 with `/` between them.
    public var interval: Field<String> { Field("interval") }
    /// `granularity`.
    public var granularity: Field<String> { Field("granularity") }
    /// `timeZone`.
    public var timeZone: Field<String> { Field("timeZone") }
    /// `groupBy`.
    public var groupBy: Field<[TaskManagementAsyncAggregationQueryGroupBy]> { Field("groupBy") }
    /// `filter`.
    public var filter: Field<TaskManagementAggregateQueryFilter> { Field("filter") }
    /// `metrics`, required.
    public var metrics: Field<[TaskManagementAsyncAggregationQueryMetrics]> { Field("metrics") }
    /// `flattenMultivaluedDimensions`.
    public var flattenMultivaluedDimensions: Field<Bool> { Field("flattenMultivaluedDimensions") }
    /// `views`.
    public var views: Field<[TaskManagementAggregationView]> { Field("views") }
    /// `alternateTimeDimension`.
    public var alternateTimeDimension: Field<TaskManagementAsyncAggregationQueryAlternateTimeDimension> { Field("alternateTimeDimension") }
    /// `pageSize`.
    public var pageSize: Field<Int> { Field("pageSize") }
}

/// A value of `groupBy` of ``TaskManagementAsyncAggregationQuery``, open to those that are newer than this version.
public struct TaskManagementAsyncAggregationQueryGroupBy: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `assigneeId`.
    public static var assigneeId: Self { "assigneeId" }
    /// `caseId`.
    public static var caseId: Self { "caseId" }
    /// `divisionId`.
    public static var divisionId: Self { "divisionId" }
    /// `externalTag`.
    public static var externalTag: Self { "externalTag" }
    /// `queueId`.
    public static var queueId: Self { "queueId" }
    /// `reporterId`.
    public static var reporterId: Self { "reporterId" }
    /// `requestedLanguageId`.
    public static var requestedLanguageId: Self { "requestedLanguageId" }
    /// `requestedRouting`.
    public static var requestedRouting: Self { "requestedRouting" }
    /// `requestedRoutingSkillId`.
    public static var requestedRoutingSkillId: Self { "requestedRoutingSkillId" }
    /// `statusCategory`.
    public static var statusCategory: Self { "statusCategory" }
    /// `statusId`.
    public static var statusId: Self { "statusId" }
    /// `typeId`.
    public static var typeId: Self { "typeId" }
    /// `usedRouting`.
    public static var usedRouting: Self { "usedRouting" }
    /// `userId`.
    public static var userId: Self { "userId" }
    /// `workbinId`.
    public static var workbinId: Self { "workbinId" }
    /// `workitemId`.
    public static var workitemId: Self { "workitemId" }
    /// `wrapUpCode`.
    public static var wrapUpCode: Self { "wrapUpCode" }
}

/// A value of `metrics` of ``TaskManagementAsyncAggregationQuery``, open to those that are newer than this version.
public struct TaskManagementAsyncAggregationQueryMetrics: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `nWorkitemsAcdCancelled`.
    public static var nWorkitemsAcdCancelled: Self { "nWorkitemsAcdCancelled" }
    /// `nWorkitemsAcdExpired`.
    public static var nWorkitemsAcdExpired: Self { "nWorkitemsAcdExpired" }
    /// `nWorkitemsAcdStarted`.
    public static var nWorkitemsAcdStarted: Self { "nWorkitemsAcdStarted" }
    /// `nWorkitemsAgentTransferred`.
    public static var nWorkitemsAgentTransferred: Self { "nWorkitemsAgentTransferred" }
    /// `nWorkitemsCreated`.
    public static var nWorkitemsCreated: Self { "nWorkitemsCreated" }
    /// `nWorkitemsDeclined`.
    public static var nWorkitemsDeclined: Self { "nWorkitemsDeclined" }
    /// `nWorkitemsDeleted`.
    public static var nWorkitemsDeleted: Self { "nWorkitemsDeleted" }
    /// `nWorkitemsDisconnected`.
    public static var nWorkitemsDisconnected: Self { "nWorkitemsDisconnected" }
    /// `nWorkitemsOffered`.
    public static var nWorkitemsOffered: Self { "nWorkitemsOffered" }
    /// `nWorkitemsOverSla`.
    public static var nWorkitemsOverSla: Self { "nWorkitemsOverSla" }
    /// `nWorkitemsPurged`.
    public static var nWorkitemsPurged: Self { "nWorkitemsPurged" }
    /// `nWorkitemsQueueTransferred`.
    public static var nWorkitemsQueueTransferred: Self { "nWorkitemsQueueTransferred" }
    /// `nWorkitemsStatusChanged`.
    public static var nWorkitemsStatusChanged: Self { "nWorkitemsStatusChanged" }
    /// `nWorkitemsTerminated`.
    public static var nWorkitemsTerminated: Self { "nWorkitemsTerminated" }
    /// `nWorkitemsTimedout`.
    public static var nWorkitemsTimedout: Self { "nWorkitemsTimedout" }
    /// `nWorkitemsTransferred`.
    public static var nWorkitemsTransferred: Self { "nWorkitemsTransferred" }
    /// `nWorkitemsWrapupAdded`.
    public static var nWorkitemsWrapupAdded: Self { "nWorkitemsWrapupAdded" }
    /// `nWorkitemsWrapupRemoved`.
    public static var nWorkitemsWrapupRemoved: Self { "nWorkitemsWrapupRemoved" }
    /// `oWorkitemsServiceLevel`.
    public static var oWorkitemsServiceLevel: Self { "oWorkitemsServiceLevel" }
    /// `tWorkitemsAgentFocusComplete`.
    public static var tWorkitemsAgentFocusComplete: Self { "tWorkitemsAgentFocusComplete" }
    /// `tWorkitemsAlert`.
    public static var tWorkitemsAlert: Self { "tWorkitemsAlert" }
    /// `tWorkitemsAnswered`.
    public static var tWorkitemsAnswered: Self { "tWorkitemsAnswered" }
    /// `tWorkitemsDirectAnswered`.
    public static var tWorkitemsDirectAnswered: Self { "tWorkitemsDirectAnswered" }
    /// `tWorkitemsFocus`.
    public static var tWorkitemsFocus: Self { "tWorkitemsFocus" }
    /// `tWorkitemsFocusComplete`.
    public static var tWorkitemsFocusComplete: Self { "tWorkitemsFocusComplete" }
    /// `tWorkitemsHandled`.
    public static var tWorkitemsHandled: Self { "tWorkitemsHandled" }
    /// `tWorkitemsHeld`.
    public static var tWorkitemsHeld: Self { "tWorkitemsHeld" }
    /// `tWorkitemsHeldComplete`.
    public static var tWorkitemsHeldComplete: Self { "tWorkitemsHeldComplete" }
    /// `tWorkitemsNotResponding`.
    public static var tWorkitemsNotResponding: Self { "tWorkitemsNotResponding" }
    /// `tWorkitemsParked`.
    public static var tWorkitemsParked: Self { "tWorkitemsParked" }
    /// `tWorkitemsQueueAnswered`.
    public static var tWorkitemsQueueAnswered: Self { "tWorkitemsQueueAnswered" }
    /// `tWorkitemsStatus`.
    public static var tWorkitemsStatus: Self { "tWorkitemsStatus" }
}

/// A value of `alternateTimeDimension` of ``TaskManagementAsyncAggregationQuery``, open to those that are newer than
/// this version.
public struct TaskManagementAsyncAggregationQueryAlternateTimeDimension: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `eventTime`.
    public static var eventTime: Self { "eventTime" }
}

/// The schema `TaskManagementObservationDataContainer`.
public typealias TaskManagementObservationDataContainer = Model<TaskManagementObservationDataContainerFields>

/// The properties of ``TaskManagementObservationDataContainer``.
public struct TaskManagementObservationDataContainerFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `metric`.
    public var metric: Field<TaskManagementObservationDataContainerMetric> { Field("metric") }
    /// `stats`.
    public var stats: Field<TaskManagementObservationMetricStats> { Field("stats") }
    /// `qualifier`.
    public var qualifier: Field<TaskManagementObservationDataContainerQualifier> { Field("qualifier") }
}

/// A value of `metric` of ``TaskManagementObservationDataContainer``, open to those that are newer than this version.
public struct TaskManagementObservationDataContainerMetric: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `oWorkitemsUnassigned`.
    public static var oWorkitemsUnassigned: Self { "oWorkitemsUnassigned" }
    /// `oWorkitemsAssigned`.
    public static var oWorkitemsAssigned: Self { "oWorkitemsAssigned" }
    /// `oWorkitemsConnected`.
    public static var oWorkitemsConnected: Self { "oWorkitemsConnected" }
    /// `oWorkitemsParked`.
    public static var oWorkitemsParked: Self { "oWorkitemsParked" }
    /// `oWorkitemsHeld`.
    public static var oWorkitemsHeld: Self { "oWorkitemsHeld" }
    /// `oWorkitemsAcdStarted`.
    public static var oWorkitemsAcdStarted: Self { "oWorkitemsAcdStarted" }
    /// `oWorkitemsDeclined`.
    public static var oWorkitemsDeclined: Self { "oWorkitemsDeclined" }
    /// `oWorkitemsIdle`.
    public static var oWorkitemsIdle: Self { "oWorkitemsIdle" }
    /// `oWorkitemsDisconnected`.
    public static var oWorkitemsDisconnected: Self { "oWorkitemsDisconnected" }
    /// `oWorkitemsAcdExpired`.
    public static var oWorkitemsAcdExpired: Self { "oWorkitemsAcdExpired" }
    /// `oWorkitemsDue`.
    public static var oWorkitemsDue: Self { "oWorkitemsDue" }
    /// `oWorkitemsOverDue`.
    public static var oWorkitemsOverDue: Self { "oWorkitemsOverDue" }
    /// `oWorkitemOldestUnassigned`.
    public static var oWorkitemOldestUnassigned: Self { "oWorkitemOldestUnassigned" }
    /// `oWorkitemOldestAssigned`.
    public static var oWorkitemOldestAssigned: Self { "oWorkitemOldestAssigned" }
}

/// A value of `qualifier` of ``TaskManagementObservationDataContainer``, open to those that are newer than this
/// version.
public struct TaskManagementObservationDataContainerQualifier: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Hours24`.
    public static var hours24: Self { "Hours24" }
    /// `Hours72`.
    public static var hours72: Self { "Hours72" }
}

/// The schema `TaskManagementObservationDetailContainer`.
public typealias TaskManagementObservationDetailContainer = Model<TaskManagementObservationDetailContainerFields>

/// The properties of ``TaskManagementObservationDetailContainer``.
public struct TaskManagementObservationDetailContainerFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `typeDetails`.
    public var typeDetails: Field<[WorktypeReference]> { Field("typeDetails") }
    /// `assigneeDetails`.
    public var assigneeDetails: Field<[UserReferenceWithName]> { Field("assigneeDetails") }
}

/// The schema `TaskManagementObservationGroupResult`.
public typealias TaskManagementObservationGroupResult = Model<TaskManagementObservationGroupResultFields>

/// The properties of ``TaskManagementObservationGroupResult``.
public struct TaskManagementObservationGroupResultFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `queueId`.
    public var queueId: Field<String> { Field("queueId") }
    /// `typeId`.
    public var typeId: Field<String> { Field("typeId") }
    /// `assigneeId`.
    public var assigneeId: Field<String> { Field("assigneeId") }
    /// `statusCategory`.
    public var statusCategory: Field<TaskManagementObservationGroupResultStatusCategory> { Field("statusCategory") }
}

/// A value of `statusCategory` of ``TaskManagementObservationGroupResult``, open to those that are newer than this
/// version.
public struct TaskManagementObservationGroupResultStatusCategory: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Open`.
    public static var open: Self { "Open" }
    /// `InProgress`.
    public static var inProgress: Self { "InProgress" }
    /// `Waiting`.
    public static var waiting: Self { "Waiting" }
    /// `Closed`.
    public static var closed: Self { "Closed" }
    /// `Unknown`.
    public static var unknown: Self { "Unknown" }
}

/// The schema `TaskManagementObservationMetricStats`.
public typealias TaskManagementObservationMetricStats = Model<TaskManagementObservationMetricStatsFields>

/// The properties of ``TaskManagementObservationMetricStats``.
public struct TaskManagementObservationMetricStatsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `count`.
    public var count: Field<Int> { Field("count") }
    /// `max`.
    public var max: Field<Int> { Field("max") }
}

/// The schema `TaskManagementObservationPredicate`.
public typealias TaskManagementObservationPredicate = Model<TaskManagementObservationPredicateFields>

/// The properties of ``TaskManagementObservationPredicate``.
public struct TaskManagementObservationPredicateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `dimension`, required.
    public var dimension: Field<TaskManagementObservationPredicateDimension> { Field("dimension") }
    /// `value`, required.
    public var value: Field<String> { Field("value") }
}

/// A value of `dimension` of ``TaskManagementObservationPredicate``, open to those that are newer than this version.
public struct TaskManagementObservationPredicateDimension: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `queueId`.
    public static var queueId: Self { "queueId" }
    /// `typeId`.
    public static var typeId: Self { "typeId" }
}

/// The schema `TaskManagementObservationQuery`.
public typealias TaskManagementObservationQuery = Model<TaskManagementObservationQueryFields>

/// The properties of ``TaskManagementObservationQuery``.
public struct TaskManagementObservationQueryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `groupBy`, required.
    public var groupBy: Field<[TaskManagementObservationQueryGroupBy]> { Field("groupBy") }
    /// `metrics`, required.
    public var metrics: Field<[TaskManagementQueryMetric]> { Field("metrics") }
    /// `filter`, required.
    public var filter: Field<TaskManagementObservationQueryFilter> { Field("filter") }
    /// `expands`.
    public var expands: Field<[TaskManagementObservationQueryExpands]> { Field("expands") }
}

/// A value of `groupBy` of ``TaskManagementObservationQuery``, open to those that are newer than this version.
public struct TaskManagementObservationQueryGroupBy: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `queueId`.
    public static var queueId: Self { "queueId" }
    /// `typeId`.
    public static var typeId: Self { "typeId" }
    /// `assigneeId`.
    public static var assigneeId: Self { "assigneeId" }
    /// `statusCategory`.
    public static var statusCategory: Self { "statusCategory" }
}

/// A value of `expands` of ``TaskManagementObservationQuery``, open to those that are newer than this version.
public struct TaskManagementObservationQueryExpands: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `type`.
    public static var type: Self { "type" }
    /// `assignee`.
    public static var assignee: Self { "assignee" }
}

/// The schema `TaskManagementObservationQueryFilter`.
public typealias TaskManagementObservationQueryFilter = Model<TaskManagementObservationQueryFilterFields>

/// The properties of ``TaskManagementObservationQueryFilter``.
public struct TaskManagementObservationQueryFilterFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `predicates`, required.
    public var predicates: Field<[TaskManagementObservationPredicate]> { Field("predicates") }
}

/// The schema `TaskManagementObservationQueryResponse`.
public typealias TaskManagementObservationQueryResponse = Model<TaskManagementObservationQueryResponseFields>

/// The properties of ``TaskManagementObservationQueryResponse``.
public struct TaskManagementObservationQueryResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `results`.
    public var results: Field<[TaskManagementObservationResult]> { Field("results") }
    /// `details`.
    public var details: Field<TaskManagementObservationDetailContainer> { Field("details") }
    /// `cursors`.
    public var cursors: Field<Cursors> { Field("cursors") }
    /// `nextUri`.
    public var nextUri: Field<String> { Field("nextUri") }
}

/// The schema `TaskManagementObservationResult`.
public typealias TaskManagementObservationResult = Model<TaskManagementObservationResultFields>

/// The properties of ``TaskManagementObservationResult``.
public struct TaskManagementObservationResultFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `group`.
    public var group: Field<TaskManagementObservationGroupResult> { Field("group") }
    /// `data`.
    public var data: Field<[TaskManagementObservationDataContainer]> { Field("data") }
}

/// The schema `TaskManagementQueryMetric`.
public typealias TaskManagementQueryMetric = Model<TaskManagementQueryMetricFields>

/// The properties of ``TaskManagementQueryMetric``.
public struct TaskManagementQueryMetricFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    public var name: Field<TaskManagementQueryMetricName> { Field("name") }
    /// `qualifier`.
    public var qualifier: Field<TaskManagementQueryMetricQualifier> { Field("qualifier") }
}

/// A value of `name` of ``TaskManagementQueryMetric``, open to those that are newer than this version.
public struct TaskManagementQueryMetricName: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `oWorkitemsUnassigned`.
    public static var oWorkitemsUnassigned: Self { "oWorkitemsUnassigned" }
    /// `oWorkitemsAssigned`.
    public static var oWorkitemsAssigned: Self { "oWorkitemsAssigned" }
    /// `oWorkitemsConnected`.
    public static var oWorkitemsConnected: Self { "oWorkitemsConnected" }
    /// `oWorkitemsParked`.
    public static var oWorkitemsParked: Self { "oWorkitemsParked" }
    /// `oWorkitemsHeld`.
    public static var oWorkitemsHeld: Self { "oWorkitemsHeld" }
    /// `oWorkitemsAcdStarted`.
    public static var oWorkitemsAcdStarted: Self { "oWorkitemsAcdStarted" }
    /// `oWorkitemsDeclined`.
    public static var oWorkitemsDeclined: Self { "oWorkitemsDeclined" }
    /// `oWorkitemsIdle`.
    public static var oWorkitemsIdle: Self { "oWorkitemsIdle" }
    /// `oWorkitemsDisconnected`.
    public static var oWorkitemsDisconnected: Self { "oWorkitemsDisconnected" }
    /// `oWorkitemsAcdExpired`.
    public static var oWorkitemsAcdExpired: Self { "oWorkitemsAcdExpired" }
    /// `oWorkitemsDue`.
    public static var oWorkitemsDue: Self { "oWorkitemsDue" }
    /// `oWorkitemsOverDue`.
    public static var oWorkitemsOverDue: Self { "oWorkitemsOverDue" }
    /// `oWorkitemOldestUnassigned`.
    public static var oWorkitemOldestUnassigned: Self { "oWorkitemOldestUnassigned" }
    /// `oWorkitemOldestAssigned`.
    public static var oWorkitemOldestAssigned: Self { "oWorkitemOldestAssigned" }
}

/// A value of `qualifier` of ``TaskManagementQueryMetric``, open to those that are newer than this version.
public struct TaskManagementQueryMetricQualifier: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Hours24`.
    public static var hours24: Self { "Hours24" }
    /// `Hours72`.
    public static var hours72: Self { "Hours72" }
}

/// The schema `TranscriptAggregateDataContainer`.
public typealias TranscriptAggregateDataContainer = Model<TranscriptAggregateDataContainerFields>

/// The properties of ``TranscriptAggregateDataContainer``.
public struct TranscriptAggregateDataContainerFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `group`.
    public var group: Field<[String: String]> { Field("group") }
    /// `data`.
    public var data: Field<[StatisticalResponse]> { Field("data") }
}

/// The schema `TranscriptAggregateQueryClause`.
public typealias TranscriptAggregateQueryClause = Model<TranscriptAggregateQueryClauseFields>

/// The properties of ``TranscriptAggregateQueryClause``.
public struct TranscriptAggregateQueryClauseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    public var type: Field<TranscriptAggregateQueryClauseType> { Field("type") }
    /// `predicates`, required.
    public var predicates: Field<[TranscriptAggregateQueryPredicate]> { Field("predicates") }
}

/// A value of `type` of ``TranscriptAggregateQueryClause``, open to those that are newer than this version.
public struct TranscriptAggregateQueryClauseType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `and`.
    public static var and: Self { "and" }
    /// `or`.
    public static var or: Self { "or" }
}

/// The schema `TranscriptAggregateQueryFilter`.
public typealias TranscriptAggregateQueryFilter = Model<TranscriptAggregateQueryFilterFields>

/// The properties of ``TranscriptAggregateQueryFilter``.
public struct TranscriptAggregateQueryFilterFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    public var type: Field<TranscriptAggregateQueryFilterType> { Field("type") }
    /// `clauses`.
    public var clauses: Field<[TranscriptAggregateQueryClause]> { Field("clauses") }
    /// `predicates`.
    public var predicates: Field<[TranscriptAggregateQueryPredicate]> { Field("predicates") }
}

/// A value of `type` of ``TranscriptAggregateQueryFilter``, open to those that are newer than this version.
public struct TranscriptAggregateQueryFilterType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `and`.
    public static var and: Self { "and" }
    /// `or`.
    public static var or: Self { "or" }
}

/// The schema `TranscriptAggregateQueryPredicate`.
public typealias TranscriptAggregateQueryPredicate = Model<TranscriptAggregateQueryPredicateFields>

/// The properties of ``TranscriptAggregateQueryPredicate``.
public struct TranscriptAggregateQueryPredicateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    public var type: Field<TranscriptAggregateQueryPredicateType> { Field("type") }
    /// `dimension`.
    public var dimension: Field<TranscriptAggregateQueryPredicateDimension> { Field("dimension") }
    /// `operator`.
    public var `operator`: Field<TranscriptAggregateQueryPredicateOperator> { Field("operator") }
    /// `value`.
    public var value: Field<String> { Field("value") }
    /// `range`.
    public var range: Field<NumericRange> { Field("range") }
}

/// A value of `type` of ``TranscriptAggregateQueryPredicate``, open to those that are newer than this version.
public struct TranscriptAggregateQueryPredicateType: OpenEnum {
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

/// A value of `dimension` of ``TranscriptAggregateQueryPredicate``, open to those that are newer than this version.
public struct TranscriptAggregateQueryPredicateDimension: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `addressFrom`.
    public static var addressFrom: Self { "addressFrom" }
    /// `addressTo`.
    public static var addressTo: Self { "addressTo" }
    /// `ani`.
    public static var ani: Self { "ani" }
    /// `categoryId`.
    public static var categoryId: Self { "categoryId" }
    /// `channel`.
    public static var channel: Self { "channel" }
    /// `conversationDuration`.
    public static var conversationDuration: Self { "conversationDuration" }
    /// `conversationId`.
    public static var conversationId: Self { "conversationId" }
    /// `direction`.
    public static var direction: Self { "direction" }
    /// `divisionId`.
    public static var divisionId: Self { "divisionId" }
    /// `dnis`.
    public static var dnis: Self { "dnis" }
    /// `flowId`.
    public static var flowId: Self { "flowId" }
    /// `flowVersion`.
    public static var flowVersion: Self { "flowVersion" }
    /// `handleTime`.
    public static var handleTime: Self { "handleTime" }
    /// `mediaType`.
    public static var mediaType: Self { "mediaType" }
    /// `messageType`.
    public static var messageType: Self { "messageType" }
    /// `queueId`.
    public static var queueId: Self { "queueId" }
    /// `resultsBy`.
    public static var resultsBy: Self { "resultsBy" }
    /// `teamId`.
    public static var teamId: Self { "teamId" }
    /// `topicId`.
    public static var topicId: Self { "topicId" }
    /// `userId`.
    public static var userId: Self { "userId" }
    /// `wrapUpCode`.
    public static var wrapUpCode: Self { "wrapUpCode" }
}

/// A value of `operator` of ``TranscriptAggregateQueryPredicate``, open to those that are newer than this version.
public struct TranscriptAggregateQueryPredicateOperator: OpenEnum {
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

/// The schema `TranscriptAggregateQueryResponse`.
public typealias TranscriptAggregateQueryResponse = Model<TranscriptAggregateQueryResponseFields>

/// The properties of ``TranscriptAggregateQueryResponse``.
public struct TranscriptAggregateQueryResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `results`.
    public var results: Field<[TranscriptAggregateDataContainer]> { Field("results") }
}

/// The schema `TranscriptAggregationQuery`.
public typealias TranscriptAggregationQuery = Model<TranscriptAggregationQueryFields>

/// The properties of ``TranscriptAggregationQuery``.
public struct TranscriptAggregationQueryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `interval`, required, an interval: two dates of ISO 8601 with `/` between them.
    public var interval: Field<String> { Field("interval") }
    /// `granularity`.
    public var granularity: Field<String> { Field("granularity") }
    /// `timeZone`.
    public var timeZone: Field<String> { Field("timeZone") }
    /// `groupBy`.
    public var groupBy: Field<[TranscriptAggregationQueryGroupBy]> { Field("groupBy") }
    /// `filter`.
    public var filter: Field<TranscriptAggregateQueryFilter> { Field("filter") }
    /// `metrics`, required.
    public var metrics: Field<[TranscriptAggregationQueryMetrics]> { Field("metrics") }
    /// `flattenMultivaluedDimensions`.
    public var flattenMultivaluedDimensions: Field<Bool> { Field("flattenMultivaluedDimensions") }
    /// `views`.
    public var views: Field<[TranscriptAggregationView]> { Field("views") }
    /// `alternateTimeDimension`.
    public var alternateTimeDimension: Field<TranscriptAggregationQueryAlternateTimeDimension> { Field("alternateTimeDimension") }
    /// `queryType`.
    public var queryType: Field<TranscriptAggregationQueryQueryType> { Field("queryType") }
    /// `sortMetric`.
    public var sortMetric: Field<TranscriptAggregationSort> { Field("sortMetric") }
    /// `limit`.
    public var limit: Field<Int> { Field("limit") }
}

/// A value of `groupBy` of ``TranscriptAggregationQuery``, open to those that are newer than this version.
public struct TranscriptAggregationQueryGroupBy: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `addressFrom`.
    public static var addressFrom: Self { "addressFrom" }
    /// `addressTo`.
    public static var addressTo: Self { "addressTo" }
    /// `ani`.
    public static var ani: Self { "ani" }
    /// `categoryId`.
    public static var categoryId: Self { "categoryId" }
    /// `channel`.
    public static var channel: Self { "channel" }
    /// `conversationId`.
    public static var conversationId: Self { "conversationId" }
    /// `direction`.
    public static var direction: Self { "direction" }
    /// `divisionId`.
    public static var divisionId: Self { "divisionId" }
    /// `dnis`.
    public static var dnis: Self { "dnis" }
    /// `flowId`.
    public static var flowId: Self { "flowId" }
    /// `flowVersion`.
    public static var flowVersion: Self { "flowVersion" }
    /// `mediaType`.
    public static var mediaType: Self { "mediaType" }
    /// `messageType`.
    public static var messageType: Self { "messageType" }
    /// `queueId`.
    public static var queueId: Self { "queueId" }
    /// `teamId`.
    public static var teamId: Self { "teamId" }
    /// `topicId`.
    public static var topicId: Self { "topicId" }
    /// `userId`.
    public static var userId: Self { "userId" }
    /// `wrapUpCode`.
    public static var wrapUpCode: Self { "wrapUpCode" }
}

/// A value of `metrics` of ``TranscriptAggregationQuery``, open to those that are newer than this version.
public struct TranscriptAggregationQueryMetrics: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `nSpeechTextAnalyzedConversations`.
    public static var nSpeechTextAnalyzedConversations: Self { "nSpeechTextAnalyzedConversations" }
    /// `nTopicCommunications`.
    public static var nTopicCommunications: Self { "nTopicCommunications" }
    /// `oCustomerSentiment`.
    public static var oCustomerSentiment: Self { "oCustomerSentiment" }
    /// `oOverTalkSpeechInstances`.
    public static var oOverTalkSpeechInstances: Self { "oOverTalkSpeechInstances" }
    /// `oSentimentScore`.
    public static var oSentimentScore: Self { "oSentimentScore" }
    /// `tAgentSpeech`.
    public static var tAgentSpeech: Self { "tAgentSpeech" }
    /// `tCustomerSpeech`.
    public static var tCustomerSpeech: Self { "tCustomerSpeech" }
    /// `tOtherAudio`.
    public static var tOtherAudio: Self { "tOtherAudio" }
    /// `tOverTalkSpeech`.
    public static var tOverTalkSpeech: Self { "tOverTalkSpeech" }
    /// `tSilence`.
    public static var tSilence: Self { "tSilence" }
    /// `tTotalSpeechAndSilence`.
    public static var tTotalSpeechAndSilence: Self { "tTotalSpeechAndSilence" }
}

/// A value of `alternateTimeDimension` of ``TranscriptAggregationQuery``, open to those that are newer than this
/// version.
public struct TranscriptAggregationQueryAlternateTimeDimension: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `eventTime`.
    public static var eventTime: Self { "eventTime" }
}

/// A value of `queryType` of ``TranscriptAggregationQuery``, open to those that are newer than this version.
public struct TranscriptAggregationQueryQueryType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `bottomN`.
    public static var bottomN: Self { "bottomN" }
    /// `groupBy`.
    public static var groupBy: Self { "groupBy" }
    /// `topN`.
    public static var topN: Self { "topN" }
}

/// The schema `TranscriptAggregationSort`.
public typealias TranscriptAggregationSort = Model<TranscriptAggregationSortFields>

/// The properties of ``TranscriptAggregationSort``.
public struct TranscriptAggregationSortFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    public var name: Field<TranscriptAggregationSortName> { Field("name") }
    /// `function`, required.
    public var function: Field<TranscriptAggregationSortFunction> { Field("function") }
}

/// A value of `name` of ``TranscriptAggregationSort``, open to those that are newer than this version.
public struct TranscriptAggregationSortName: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `nSpeechTextAnalyzedConversations`.
    public static var nSpeechTextAnalyzedConversations: Self { "nSpeechTextAnalyzedConversations" }
    /// `nTopicCommunications`.
    public static var nTopicCommunications: Self { "nTopicCommunications" }
    /// `oCustomerSentiment`.
    public static var oCustomerSentiment: Self { "oCustomerSentiment" }
    /// `oOverTalkSpeechInstances`.
    public static var oOverTalkSpeechInstances: Self { "oOverTalkSpeechInstances" }
    /// `oSentimentScore`.
    public static var oSentimentScore: Self { "oSentimentScore" }
    /// `tAgentSpeech`.
    public static var tAgentSpeech: Self { "tAgentSpeech" }
    /// `tCustomerSpeech`.
    public static var tCustomerSpeech: Self { "tCustomerSpeech" }
    /// `tOtherAudio`.
    public static var tOtherAudio: Self { "tOtherAudio" }
    /// `tOverTalkSpeech`.
    public static var tOverTalkSpeech: Self { "tOverTalkSpeech" }
    /// `tSilence`.
    public static var tSilence: Self { "tSilence" }
    /// `tTotalSpeechAndSilence`.
    public static var tTotalSpeechAndSilence: Self { "tTotalSpeechAndSilence" }
}

/// A value of `function` of ``TranscriptAggregationSort``, open to those that are newer than this version.
public struct TranscriptAggregationSortFunction: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `average`.
    public static var average: Self { "average" }
    /// `count`.
    public static var count: Self { "count" }
    /// `max`.
    public static var max: Self { "max" }
    /// `min`.
    public static var min: Self { "min" }
    /// `sum`.
    public static var sum: Self { "sum" }
}

/// The schema `TranscriptAggregationView`.
public typealias TranscriptAggregationView = Model<TranscriptAggregationViewFields>

/// The properties of ``TranscriptAggregationView``.
public struct TranscriptAggregationViewFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `target`, required.
    public var target: Field<TranscriptAggregationViewTarget> { Field("target") }
    /// `name`, required.
    public var name: Field<String> { Field("name") }
    /// `function`, required.
    public var function: Field<TranscriptAggregationViewFunction> { Field("function") }
    /// `range`.
    public var range: Field<AggregationRange> { Field("range") }
}

/// A value of `target` of ``TranscriptAggregationView``, open to those that are newer than this version.
public struct TranscriptAggregationViewTarget: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `nSpeechTextAnalyzedConversations`.
    public static var nSpeechTextAnalyzedConversations: Self { "nSpeechTextAnalyzedConversations" }
    /// `nTopicCommunications`.
    public static var nTopicCommunications: Self { "nTopicCommunications" }
    /// `oCustomerSentiment`.
    public static var oCustomerSentiment: Self { "oCustomerSentiment" }
    /// `oOverTalkSpeechInstances`.
    public static var oOverTalkSpeechInstances: Self { "oOverTalkSpeechInstances" }
    /// `oSentimentScore`.
    public static var oSentimentScore: Self { "oSentimentScore" }
    /// `tAgentSpeech`.
    public static var tAgentSpeech: Self { "tAgentSpeech" }
    /// `tCustomerSpeech`.
    public static var tCustomerSpeech: Self { "tCustomerSpeech" }
    /// `tOtherAudio`.
    public static var tOtherAudio: Self { "tOtherAudio" }
    /// `tOverTalkSpeech`.
    public static var tOverTalkSpeech: Self { "tOverTalkSpeech" }
    /// `tSilence`.
    public static var tSilence: Self { "tSilence" }
    /// `tTotalSpeechAndSilence`.
    public static var tTotalSpeechAndSilence: Self { "tTotalSpeechAndSilence" }
}

/// A value of `function` of ``TranscriptAggregationView``, open to those that are newer than this version.
public struct TranscriptAggregationViewFunction: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `rangeBound`.
    public static var rangeBound: Self { "rangeBound" }
}

/// The schema `TranscriptAsyncAggregateQueryResponse`.
public typealias TranscriptAsyncAggregateQueryResponse = Model<TranscriptAsyncAggregateQueryResponseFields>

/// The properties of ``TranscriptAsyncAggregateQueryResponse``.
public struct TranscriptAsyncAggregateQueryResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `results`.
    public var results: Field<[TranscriptAggregateDataContainer]> { Field("results") }
    /// `cursor`.
    public var cursor: Field<String> { Field("cursor") }
}

/// The schema `TranscriptAsyncAggregationQuery`.
public typealias TranscriptAsyncAggregationQuery = Model<TranscriptAsyncAggregationQueryFields>

/// The properties of ``TranscriptAsyncAggregationQuery``.
public struct TranscriptAsyncAggregationQueryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `interval`, required, an interval: two dates of ISO 8601 with `/` between them.
    public var interval: Field<String> { Field("interval") }
    /// `granularity`.
    public var granularity: Field<String> { Field("granularity") }
    /// `timeZone`.
    public var timeZone: Field<String> { Field("timeZone") }
    /// `groupBy`.
    public var groupBy: Field<[TranscriptAsyncAggregationQueryGroupBy]> { Field("groupBy") }
    /// `filter`.
    public var filter: Field<TranscriptAggregateQueryFilter> { Field("filter") }
    /// `metrics`, required.
    public var metrics: Field<[TranscriptAsyncAggregationQueryMetrics]> { Field("metrics") }
    /// `flattenMultivaluedDimensions`.
    public var flattenMultivaluedDimensions: Field<Bool> { Field("flattenMultivaluedDimensions") }
    /// `views`.
    public var views: Field<[TranscriptAggregationView]> { Field("views") }
    /// `alternateTimeDimension`.
    public var alternateTimeDimension: Field<TranscriptAsyncAggregationQueryAlternateTimeDimension> { Field("alternateTimeDimension") }
    /// `queryType`.
    public var queryType: Field<TranscriptAsyncAggregationQueryQueryType> { Field("queryType") }
    /// `sortMetric`.
    public var sortMetric: Field<TranscriptAggregationSort> { Field("sortMetric") }
    /// `limit`.
    public var limit: Field<Int> { Field("limit") }
    /// `pageSize`.
    public var pageSize: Field<Int> { Field("pageSize") }
}

/// A value of `groupBy` of ``TranscriptAsyncAggregationQuery``, open to those that are newer than this version.
public struct TranscriptAsyncAggregationQueryGroupBy: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `addressFrom`.
    public static var addressFrom: Self { "addressFrom" }
    /// `addressTo`.
    public static var addressTo: Self { "addressTo" }
    /// `ani`.
    public static var ani: Self { "ani" }
    /// `categoryId`.
    public static var categoryId: Self { "categoryId" }
    /// `channel`.
    public static var channel: Self { "channel" }
    /// `conversationId`.
    public static var conversationId: Self { "conversationId" }
    /// `direction`.
    public static var direction: Self { "direction" }
    /// `divisionId`.
    public static var divisionId: Self { "divisionId" }
    /// `dnis`.
    public static var dnis: Self { "dnis" }
    /// `flowId`.
    public static var flowId: Self { "flowId" }
    /// `flowVersion`.
    public static var flowVersion: Self { "flowVersion" }
    /// `mediaType`.
    public static var mediaType: Self { "mediaType" }
    /// `messageType`.
    public static var messageType: Self { "messageType" }
    /// `queueId`.
    public static var queueId: Self { "queueId" }
    /// `teamId`.
    public static var teamId: Self { "teamId" }
    /// `topicId`.
    public static var topicId: Self { "topicId" }
    /// `userId`.
    public static var userId: Self { "userId" }
    /// `wrapUpCode`.
    public static var wrapUpCode: Self { "wrapUpCode" }
}

/// A value of `metrics` of ``TranscriptAsyncAggregationQuery``, open to those that are newer than this version.
public struct TranscriptAsyncAggregationQueryMetrics: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `nSpeechTextAnalyzedConversations`.
    public static var nSpeechTextAnalyzedConversations: Self { "nSpeechTextAnalyzedConversations" }
    /// `nTopicCommunications`.
    public static var nTopicCommunications: Self { "nTopicCommunications" }
    /// `oCustomerSentiment`.
    public static var oCustomerSentiment: Self { "oCustomerSentiment" }
    /// `oOverTalkSpeechInstances`.
    public static var oOverTalkSpeechInstances: Self { "oOverTalkSpeechInstances" }
    /// `oSentimentScore`.
    public static var oSentimentScore: Self { "oSentimentScore" }
    /// `tAgentSpeech`.
    public static var tAgentSpeech: Self { "tAgentSpeech" }
    /// `tCustomerSpeech`.
    public static var tCustomerSpeech: Self { "tCustomerSpeech" }
    /// `tOtherAudio`.
    public static var tOtherAudio: Self { "tOtherAudio" }
    /// `tOverTalkSpeech`.
    public static var tOverTalkSpeech: Self { "tOverTalkSpeech" }
    /// `tSilence`.
    public static var tSilence: Self { "tSilence" }
    /// `tTotalSpeechAndSilence`.
    public static var tTotalSpeechAndSilence: Self { "tTotalSpeechAndSilence" }
}

/// A value of `alternateTimeDimension` of ``TranscriptAsyncAggregationQuery``, open to those that are newer than this
/// version.
public struct TranscriptAsyncAggregationQueryAlternateTimeDimension: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `eventTime`.
    public static var eventTime: Self { "eventTime" }
}

/// A value of `queryType` of ``TranscriptAsyncAggregationQuery``, open to those that are newer than this version.
public struct TranscriptAsyncAggregationQueryQueryType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `bottomN`.
    public static var bottomN: Self { "bottomN" }
    /// `groupBy`.
    public static var groupBy: Self { "groupBy" }
    /// `topN`.
    public static var topN: Self { "topN" }
}

/// The schema `TranscriptTopics`.
public typealias TranscriptTopics = Model<TranscriptTopicsFields>

/// The properties of ``TranscriptTopics``.
public struct TranscriptTopicsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `includes`.
    public var includes: Field<[String]> { Field("includes") }
    /// `excludes`.
    public var excludes: Field<[String]> { Field("excludes") }
}

/// The schema `Transcripts`.
public typealias Transcripts = Model<TranscriptsFields>

/// The properties of ``Transcripts``.
public struct TranscriptsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `exactMatch`.
    public var exactMatch: Field<[String]> { Field("exactMatch") }
    /// `contains`.
    public var contains: Field<[String]> { Field("contains") }
    /// `doesNotContain`.
    public var doesNotContain: Field<[String]> { Field("doesNotContain") }
    /// `notSimilarTo`.
    public var notSimilarTo: Field<[String]> { Field("notSimilarTo") }
}
