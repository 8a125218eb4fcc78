// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

/// The schema `CaseManagementAggregateDataContainer`.
public typealias CaseManagementAggregateDataContainer = Model<CaseManagementAggregateDataContainerFields>

/// The properties of ``CaseManagementAggregateDataContainer``.
public struct CaseManagementAggregateDataContainerFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `group`.
    @_alwaysEmitIntoClient public var group: Field<[String: String]> { Field("group") }
    /// `data`.
    @_alwaysEmitIntoClient public var data: Field<[StatisticalResponse]> { Field("data") }
}

/// The schema `CaseManagementAggregateQueryClause`.
public typealias CaseManagementAggregateQueryClause = Model<CaseManagementAggregateQueryClauseFields>

/// The properties of ``CaseManagementAggregateQueryClause``.
public struct CaseManagementAggregateQueryClauseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<CaseManagementAggregateQueryClauseType> { Field("type") }
    /// `predicates`, required.
    @_alwaysEmitIntoClient public var predicates: Field<[CaseManagementAggregateQueryPredicate]> { Field("predicates") }
}

/// A value of `type` of ``CaseManagementAggregateQueryClause``, open to those that are newer than this version.
public struct CaseManagementAggregateQueryClauseType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `and`.
    @_alwaysEmitIntoClient public static var and: Self { "and" }
    /// `or`.
    @_alwaysEmitIntoClient public static var or: Self { "or" }
}

/// The schema `CaseManagementAggregateQueryFilter`.
public typealias CaseManagementAggregateQueryFilter = Model<CaseManagementAggregateQueryFilterFields>

/// The properties of ``CaseManagementAggregateQueryFilter``.
public struct CaseManagementAggregateQueryFilterFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<CaseManagementAggregateQueryFilterType> { Field("type") }
    /// `clauses`.
    @_alwaysEmitIntoClient public var clauses: Field<[CaseManagementAggregateQueryClause]> { Field("clauses") }
    /// `predicates`.
    @_alwaysEmitIntoClient public var predicates: Field<[CaseManagementAggregateQueryPredicate]> { Field("predicates") }
}

/// A value of `type` of ``CaseManagementAggregateQueryFilter``, open to those that are newer than this version.
public struct CaseManagementAggregateQueryFilterType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `and`.
    @_alwaysEmitIntoClient public static var and: Self { "and" }
    /// `or`.
    @_alwaysEmitIntoClient public static var or: Self { "or" }
}

/// The schema `CaseManagementAggregateQueryPredicate`.
public typealias CaseManagementAggregateQueryPredicate = Model<CaseManagementAggregateQueryPredicateFields>

/// The properties of ``CaseManagementAggregateQueryPredicate``.
public struct CaseManagementAggregateQueryPredicateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<CaseManagementAggregateQueryPredicateType> { Field("type") }
    /// `dimension`.
    @_alwaysEmitIntoClient public var dimension: Field<CaseManagementAggregateQueryPredicateDimension> { Field("dimension") }
    /// `operator`.
    @_alwaysEmitIntoClient public var `operator`: Field<CaseManagementAggregateQueryPredicateOperator> { Field("operator") }
    /// `value`.
    @_alwaysEmitIntoClient public var value: Field<String> { Field("value") }
    /// `range`.
    @_alwaysEmitIntoClient public var range: Field<NumericRange> { Field("range") }
}

/// A value of `type` of ``CaseManagementAggregateQueryPredicate``, open to those that are newer than this version.
public struct CaseManagementAggregateQueryPredicateType: OpenEnum {
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

/// A value of `dimension` of ``CaseManagementAggregateQueryPredicate``, open to those that are newer than this version.
public struct CaseManagementAggregateQueryPredicateDimension: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `associationType`.
    @_alwaysEmitIntoClient public static var associationType: Self { "associationType" }
    /// `caseId`.
    @_alwaysEmitIntoClient public static var caseId: Self { "caseId" }
    /// `caseplanId`.
    @_alwaysEmitIntoClient public static var caseplanId: Self { "caseplanId" }
    /// `conversationId`.
    @_alwaysEmitIntoClient public static var conversationId: Self { "conversationId" }
    /// `customerIntentId`.
    @_alwaysEmitIntoClient public static var customerIntentId: Self { "customerIntentId" }
    /// `divisionId`.
    @_alwaysEmitIntoClient public static var divisionId: Self { "divisionId" }
    /// `ownerId`.
    @_alwaysEmitIntoClient public static var ownerId: Self { "ownerId" }
    /// `priority`.
    @_alwaysEmitIntoClient public static var priority: Self { "priority" }
    /// `stageId`.
    @_alwaysEmitIntoClient public static var stageId: Self { "stageId" }
    /// `status`.
    @_alwaysEmitIntoClient public static var status: Self { "status" }
    /// `stepId`.
    @_alwaysEmitIntoClient public static var stepId: Self { "stepId" }
    /// `workitemId`.
    @_alwaysEmitIntoClient public static var workitemId: Self { "workitemId" }
}

/// A value of `operator` of ``CaseManagementAggregateQueryPredicate``, open to those that are newer than this version.
public struct CaseManagementAggregateQueryPredicateOperator: OpenEnum {
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

/// The schema `CaseManagementAggregateQueryResponse`.
public typealias CaseManagementAggregateQueryResponse = Model<CaseManagementAggregateQueryResponseFields>

/// The properties of ``CaseManagementAggregateQueryResponse``.
public struct CaseManagementAggregateQueryResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `results`.
    @_alwaysEmitIntoClient public var results: Field<[CaseManagementAggregateDataContainer]> { Field("results") }
}

/// The schema `CaseManagementAggregationQuery`.
public typealias CaseManagementAggregationQuery = Model<CaseManagementAggregationQueryFields>

/// The properties of ``CaseManagementAggregationQuery``.
public struct CaseManagementAggregationQueryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `interval`, required, an interval: two dates of ISO 8601 with `/` between them.
    @_alwaysEmitIntoClient public var interval: Field<String> { Field("interval") }
    /// `granularity`.
    @_alwaysEmitIntoClient public var granularity: Field<String> { Field("granularity") }
    /// `timeZone`.
    @_alwaysEmitIntoClient public var timeZone: Field<String> { Field("timeZone") }
    /// `groupBy`.
    @_alwaysEmitIntoClient public var groupBy: Field<[CaseManagementAggregationQueryGroupBy]> { Field("groupBy") }
    /// `filter`.
    @_alwaysEmitIntoClient public var filter: Field<CaseManagementAggregateQueryFilter> { Field("filter") }
    /// `metrics`, required.
    @_alwaysEmitIntoClient public var metrics: Field<[CaseManagementAggregationQueryMetrics]> { Field("metrics") }
    /// `flattenMultivaluedDimensions`.
    @_alwaysEmitIntoClient public var flattenMultivaluedDimensions: Field<Bool> { Field("flattenMultivaluedDimensions") }
    /// `views`.
    @_alwaysEmitIntoClient public var views: Field<[CaseManagementAggregationView]> { Field("views") }
    /// `alternateTimeDimension`.
    @_alwaysEmitIntoClient public var alternateTimeDimension: Field<CaseManagementAggregationQueryAlternateTimeDimension> { Field("alternateTimeDimension") }
}

/// A value of `groupBy` of ``CaseManagementAggregationQuery``, open to those that are newer than this version.
public struct CaseManagementAggregationQueryGroupBy: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `associationType`.
    @_alwaysEmitIntoClient public static var associationType: Self { "associationType" }
    /// `caseId`.
    @_alwaysEmitIntoClient public static var caseId: Self { "caseId" }
    /// `caseplanId`.
    @_alwaysEmitIntoClient public static var caseplanId: Self { "caseplanId" }
    /// `conversationId`.
    @_alwaysEmitIntoClient public static var conversationId: Self { "conversationId" }
    /// `customerIntentId`.
    @_alwaysEmitIntoClient public static var customerIntentId: Self { "customerIntentId" }
    /// `divisionId`.
    @_alwaysEmitIntoClient public static var divisionId: Self { "divisionId" }
    /// `ownerId`.
    @_alwaysEmitIntoClient public static var ownerId: Self { "ownerId" }
    /// `priority`.
    @_alwaysEmitIntoClient public static var priority: Self { "priority" }
    /// `stageId`.
    @_alwaysEmitIntoClient public static var stageId: Self { "stageId" }
    /// `status`.
    @_alwaysEmitIntoClient public static var status: Self { "status" }
    /// `stepId`.
    @_alwaysEmitIntoClient public static var stepId: Self { "stepId" }
    /// `workitemId`.
    @_alwaysEmitIntoClient public static var workitemId: Self { "workitemId" }
}

/// A value of `metrics` of ``CaseManagementAggregationQuery``, open to those that are newer than this version.
public struct CaseManagementAggregationQueryMetrics: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `nCaseAssociationsCreated`.
    @_alwaysEmitIntoClient public static var nCaseAssociationsCreated: Self { "nCaseAssociationsCreated" }
    /// `nCasesDeleted`.
    @_alwaysEmitIntoClient public static var nCasesDeleted: Self { "nCasesDeleted" }
    /// `nCasesOpened`.
    @_alwaysEmitIntoClient public static var nCasesOpened: Self { "nCasesOpened" }
    /// `nCasesOverSla`.
    @_alwaysEmitIntoClient public static var nCasesOverSla: Self { "nCasesOverSla" }
    /// `nCasesPurged`.
    @_alwaysEmitIntoClient public static var nCasesPurged: Self { "nCasesPurged" }
    /// `nCasesStatusChanged`.
    @_alwaysEmitIntoClient public static var nCasesStatusChanged: Self { "nCasesStatusChanged" }
    /// `nCasesTerminated`.
    @_alwaysEmitIntoClient public static var nCasesTerminated: Self { "nCasesTerminated" }
    /// `oCasesServiceLevel`.
    @_alwaysEmitIntoClient public static var oCasesServiceLevel: Self { "oCasesServiceLevel" }
    /// `tCasesResolved`.
    @_alwaysEmitIntoClient public static var tCasesResolved: Self { "tCasesResolved" }
    /// `tCasesStatus`.
    @_alwaysEmitIntoClient public static var tCasesStatus: Self { "tCasesStatus" }
}

/// A value of `alternateTimeDimension` of ``CaseManagementAggregationQuery``, open to those that are newer than this
/// version.
public struct CaseManagementAggregationQueryAlternateTimeDimension: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `eventTime`.
    @_alwaysEmitIntoClient public static var eventTime: Self { "eventTime" }
}

/// The schema `CaseManagementAggregationView`.
public typealias CaseManagementAggregationView = Model<CaseManagementAggregationViewFields>

/// The properties of ``CaseManagementAggregationView``.
public struct CaseManagementAggregationViewFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `target`, required.
    @_alwaysEmitIntoClient public var target: Field<CaseManagementAggregationViewTarget> { Field("target") }
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `function`, required.
    @_alwaysEmitIntoClient public var function: Field<CaseManagementAggregationViewFunction> { Field("function") }
    /// `range`.
    @_alwaysEmitIntoClient public var range: Field<AggregationRange> { Field("range") }
}

/// A value of `target` of ``CaseManagementAggregationView``, open to those that are newer than this version.
public struct CaseManagementAggregationViewTarget: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `nCaseAssociationsCreated`.
    @_alwaysEmitIntoClient public static var nCaseAssociationsCreated: Self { "nCaseAssociationsCreated" }
    /// `nCasesDeleted`.
    @_alwaysEmitIntoClient public static var nCasesDeleted: Self { "nCasesDeleted" }
    /// `nCasesOpened`.
    @_alwaysEmitIntoClient public static var nCasesOpened: Self { "nCasesOpened" }
    /// `nCasesOverSla`.
    @_alwaysEmitIntoClient public static var nCasesOverSla: Self { "nCasesOverSla" }
    /// `nCasesPurged`.
    @_alwaysEmitIntoClient public static var nCasesPurged: Self { "nCasesPurged" }
    /// `nCasesStatusChanged`.
    @_alwaysEmitIntoClient public static var nCasesStatusChanged: Self { "nCasesStatusChanged" }
    /// `nCasesTerminated`.
    @_alwaysEmitIntoClient public static var nCasesTerminated: Self { "nCasesTerminated" }
    /// `oCasesServiceLevel`.
    @_alwaysEmitIntoClient public static var oCasesServiceLevel: Self { "oCasesServiceLevel" }
    /// `tCasesResolved`.
    @_alwaysEmitIntoClient public static var tCasesResolved: Self { "tCasesResolved" }
    /// `tCasesStatus`.
    @_alwaysEmitIntoClient public static var tCasesStatus: Self { "tCasesStatus" }
}

/// A value of `function` of ``CaseManagementAggregationView``, open to those that are newer than this version.
public struct CaseManagementAggregationViewFunction: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `rangeBound`.
    @_alwaysEmitIntoClient public static var rangeBound: Self { "rangeBound" }
}

/// The schema `CaseManagementAsyncAggregateQueryResponse`.
public typealias CaseManagementAsyncAggregateQueryResponse = Model<CaseManagementAsyncAggregateQueryResponseFields>

/// The properties of ``CaseManagementAsyncAggregateQueryResponse``.
public struct CaseManagementAsyncAggregateQueryResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `results`.
    @_alwaysEmitIntoClient public var results: Field<[CaseManagementAggregateDataContainer]> { Field("results") }
    /// `cursor`.
    @_alwaysEmitIntoClient public var cursor: Field<String> { Field("cursor") }
}

/// The schema `CaseManagementAsyncAggregationQuery`.
public typealias CaseManagementAsyncAggregationQuery = Model<CaseManagementAsyncAggregationQueryFields>

/// The properties of ``CaseManagementAsyncAggregationQuery``.
public struct CaseManagementAsyncAggregationQueryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `interval`, required, an interval: two dates of ISO 8601 with `/` between them.
    @_alwaysEmitIntoClient public var interval: Field<String> { Field("interval") }
    /// `granularity`.
    @_alwaysEmitIntoClient public var granularity: Field<String> { Field("granularity") }
    /// `timeZone`.
    @_alwaysEmitIntoClient public var timeZone: Field<String> { Field("timeZone") }
    /// `groupBy`.
    @_alwaysEmitIntoClient public var groupBy: Field<[CaseManagementAsyncAggregationQueryGroupBy]> { Field("groupBy") }
    /// `filter`.
    @_alwaysEmitIntoClient public var filter: Field<CaseManagementAggregateQueryFilter> { Field("filter") }
    /// `metrics`, required.
    @_alwaysEmitIntoClient public var metrics: Field<[CaseManagementAsyncAggregationQueryMetrics]> { Field("metrics") }
    /// `flattenMultivaluedDimensions`.
    @_alwaysEmitIntoClient public var flattenMultivaluedDimensions: Field<Bool> { Field("flattenMultivaluedDimensions") }
    /// `views`.
    @_alwaysEmitIntoClient public var views: Field<[CaseManagementAggregationView]> { Field("views") }
    /// `alternateTimeDimension`.
    @_alwaysEmitIntoClient public var alternateTimeDimension: Field<CaseManagementAsyncAggregationQueryAlternateTimeDimension> { Field("alternateTimeDimension") }
    /// `pageSize`.
    @_alwaysEmitIntoClient public var pageSize: Field<Int> { Field("pageSize") }
}

/// A value of `groupBy` of ``CaseManagementAsyncAggregationQuery``, open to those that are newer than this version.
public struct CaseManagementAsyncAggregationQueryGroupBy: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `associationType`.
    @_alwaysEmitIntoClient public static var associationType: Self { "associationType" }
    /// `caseId`.
    @_alwaysEmitIntoClient public static var caseId: Self { "caseId" }
    /// `caseplanId`.
    @_alwaysEmitIntoClient public static var caseplanId: Self { "caseplanId" }
    /// `conversationId`.
    @_alwaysEmitIntoClient public static var conversationId: Self { "conversationId" }
    /// `customerIntentId`.
    @_alwaysEmitIntoClient public static var customerIntentId: Self { "customerIntentId" }
    /// `divisionId`.
    @_alwaysEmitIntoClient public static var divisionId: Self { "divisionId" }
    /// `ownerId`.
    @_alwaysEmitIntoClient public static var ownerId: Self { "ownerId" }
    /// `priority`.
    @_alwaysEmitIntoClient public static var priority: Self { "priority" }
    /// `stageId`.
    @_alwaysEmitIntoClient public static var stageId: Self { "stageId" }
    /// `status`.
    @_alwaysEmitIntoClient public static var status: Self { "status" }
    /// `stepId`.
    @_alwaysEmitIntoClient public static var stepId: Self { "stepId" }
    /// `workitemId`.
    @_alwaysEmitIntoClient public static var workitemId: Self { "workitemId" }
}

/// A value of `metrics` of ``CaseManagementAsyncAggregationQuery``, open to those that are newer than this version.
public struct CaseManagementAsyncAggregationQueryMetrics: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `nCaseAssociationsCreated`.
    @_alwaysEmitIntoClient public static var nCaseAssociationsCreated: Self { "nCaseAssociationsCreated" }
    /// `nCasesDeleted`.
    @_alwaysEmitIntoClient public static var nCasesDeleted: Self { "nCasesDeleted" }
    /// `nCasesOpened`.
    @_alwaysEmitIntoClient public static var nCasesOpened: Self { "nCasesOpened" }
    /// `nCasesOverSla`.
    @_alwaysEmitIntoClient public static var nCasesOverSla: Self { "nCasesOverSla" }
    /// `nCasesPurged`.
    @_alwaysEmitIntoClient public static var nCasesPurged: Self { "nCasesPurged" }
    /// `nCasesStatusChanged`.
    @_alwaysEmitIntoClient public static var nCasesStatusChanged: Self { "nCasesStatusChanged" }
    /// `nCasesTerminated`.
    @_alwaysEmitIntoClient public static var nCasesTerminated: Self { "nCasesTerminated" }
    /// `oCasesServiceLevel`.
    @_alwaysEmitIntoClient public static var oCasesServiceLevel: Self { "oCasesServiceLevel" }
    /// `tCasesResolved`.
    @_alwaysEmitIntoClient public static var tCasesResolved: Self { "tCasesResolved" }
    /// `tCasesStatus`.
    @_alwaysEmitIntoClient public static var tCasesStatus: Self { "tCasesStatus" }
}

/// A value of `alternateTimeDimension` of ``CaseManagementAsyncAggregationQuery``, open to those that are newer than
/// this version.
public struct CaseManagementAsyncAggregationQueryAlternateTimeDimension: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `eventTime`.
    @_alwaysEmitIntoClient public static var eventTime: Self { "eventTime" }
}

/// The schema `ChartColumn`.
public typealias ChartColumn = Model<ChartColumnFields>

/// The properties of ``ChartColumn``.
public struct ChartColumnFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `columnType`.
    @_alwaysEmitIntoClient public var columnType: Field<ChartColumnColumnType> { Field("columnType") }
}

/// A value of `columnType` of ``ChartColumn``, open to those that are newer than this version.
public struct ChartColumnColumnType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Default`.
    @_alwaysEmitIntoClient public static var `default`: Self { "Default" }
    /// `Topic`.
    @_alwaysEmitIntoClient public static var topic: Self { "Topic" }
    /// `SecondaryStatus`.
    @_alwaysEmitIntoClient public static var secondaryStatus: Self { "SecondaryStatus" }
    /// `CustomCalculation`.
    @_alwaysEmitIntoClient public static var customCalculation: Self { "CustomCalculation" }
}

/// The schema `ConversationProperties`.
public typealias ConversationProperties = Model<ConversationPropertiesFields>

/// The properties of ``ConversationProperties``.
public struct ConversationPropertiesFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `isWaiting`.
    @_alwaysEmitIntoClient public var isWaiting: Field<Bool> { Field("isWaiting") }
    /// `isActive`.
    @_alwaysEmitIntoClient public var isActive: Field<Bool> { Field("isActive") }
    /// `isAcd`.
    @_alwaysEmitIntoClient public var isAcd: Field<Bool> { Field("isAcd") }
    /// `isPreferred`.
    @_alwaysEmitIntoClient public var isPreferred: Field<Bool> { Field("isPreferred") }
    /// `isScreenshare`.
    @_alwaysEmitIntoClient public var isScreenshare: Field<Bool> { Field("isScreenshare") }
    /// `isCobrowse`.
    @_alwaysEmitIntoClient public var isCobrowse: Field<Bool> { Field("isCobrowse") }
    /// `isVoicemail`.
    @_alwaysEmitIntoClient public var isVoicemail: Field<Bool> { Field("isVoicemail") }
    /// `isFlagged`.
    @_alwaysEmitIntoClient public var isFlagged: Field<Bool> { Field("isFlagged") }
    /// `isMonitored`.
    @_alwaysEmitIntoClient public var isMonitored: Field<Bool> { Field("isMonitored") }
    /// `isScreenMonitored`.
    @_alwaysEmitIntoClient public var isScreenMonitored: Field<Bool> { Field("isScreenMonitored") }
    /// `filterWrapUpNotes`.
    @_alwaysEmitIntoClient public var filterWrapUpNotes: Field<Bool> { Field("filterWrapUpNotes") }
    /// `matchAll`.
    @_alwaysEmitIntoClient public var matchAll: Field<Bool> { Field("matchAll") }
}

/// The schema `CopilotAggregateDataContainer`.
public typealias CopilotAggregateDataContainer = Model<CopilotAggregateDataContainerFields>

/// The properties of ``CopilotAggregateDataContainer``.
public struct CopilotAggregateDataContainerFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `group`.
    @_alwaysEmitIntoClient public var group: Field<[String: String]> { Field("group") }
    /// `data`.
    @_alwaysEmitIntoClient public var data: Field<[StatisticalResponse]> { Field("data") }
}

/// The schema `CopilotAggregateQueryClause`.
public typealias CopilotAggregateQueryClause = Model<CopilotAggregateQueryClauseFields>

/// The properties of ``CopilotAggregateQueryClause``.
public struct CopilotAggregateQueryClauseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<CopilotAggregateQueryClauseType> { Field("type") }
    /// `predicates`, required.
    @_alwaysEmitIntoClient public var predicates: Field<[CopilotAggregateQueryPredicate]> { Field("predicates") }
}

/// A value of `type` of ``CopilotAggregateQueryClause``, open to those that are newer than this version.
public struct CopilotAggregateQueryClauseType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `and`.
    @_alwaysEmitIntoClient public static var and: Self { "and" }
    /// `or`.
    @_alwaysEmitIntoClient public static var or: Self { "or" }
}

/// The schema `CopilotAggregateQueryFilter`.
public typealias CopilotAggregateQueryFilter = Model<CopilotAggregateQueryFilterFields>

/// The properties of ``CopilotAggregateQueryFilter``.
public struct CopilotAggregateQueryFilterFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<CopilotAggregateQueryFilterType> { Field("type") }
    /// `clauses`.
    @_alwaysEmitIntoClient public var clauses: Field<[CopilotAggregateQueryClause]> { Field("clauses") }
    /// `predicates`.
    @_alwaysEmitIntoClient public var predicates: Field<[CopilotAggregateQueryPredicate]> { Field("predicates") }
}

/// A value of `type` of ``CopilotAggregateQueryFilter``, open to those that are newer than this version.
public struct CopilotAggregateQueryFilterType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `and`.
    @_alwaysEmitIntoClient public static var and: Self { "and" }
    /// `or`.
    @_alwaysEmitIntoClient public static var or: Self { "or" }
}

/// The schema `CopilotAggregateQueryPredicate`.
public typealias CopilotAggregateQueryPredicate = Model<CopilotAggregateQueryPredicateFields>

/// The properties of ``CopilotAggregateQueryPredicate``.
public struct CopilotAggregateQueryPredicateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<CopilotAggregateQueryPredicateType> { Field("type") }
    /// `dimension`.
    @_alwaysEmitIntoClient public var dimension: Field<CopilotAggregateQueryPredicateDimension> { Field("dimension") }
    /// `operator`.
    @_alwaysEmitIntoClient public var `operator`: Field<CopilotAggregateQueryPredicateOperator> { Field("operator") }
    /// `value`.
    @_alwaysEmitIntoClient public var value: Field<String> { Field("value") }
    /// `range`.
    @_alwaysEmitIntoClient public var range: Field<NumericRange> { Field("range") }
}

/// A value of `type` of ``CopilotAggregateQueryPredicate``, open to those that are newer than this version.
public struct CopilotAggregateQueryPredicateType: OpenEnum {
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

/// A value of `dimension` of ``CopilotAggregateQueryPredicate``, open to those that are newer than this version.
public struct CopilotAggregateQueryPredicateDimension: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `agentId`.
    @_alwaysEmitIntoClient public static var agentId: Self { "agentId" }
    /// `divisionId`.
    @_alwaysEmitIntoClient public static var divisionId: Self { "divisionId" }
    /// `sessionId`.
    @_alwaysEmitIntoClient public static var sessionId: Self { "sessionId" }
    /// `toolId`.
    @_alwaysEmitIntoClient public static var toolId: Self { "toolId" }
    /// `toolStatus`.
    @_alwaysEmitIntoClient public static var toolStatus: Self { "toolStatus" }
    /// `toolType`.
    @_alwaysEmitIntoClient public static var toolType: Self { "toolType" }
    /// `userId`.
    @_alwaysEmitIntoClient public static var userId: Self { "userId" }
}

/// A value of `operator` of ``CopilotAggregateQueryPredicate``, open to those that are newer than this version.
public struct CopilotAggregateQueryPredicateOperator: OpenEnum {
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

/// The schema `CopilotAggregateQueryResponse`.
public typealias CopilotAggregateQueryResponse = Model<CopilotAggregateQueryResponseFields>

/// The properties of ``CopilotAggregateQueryResponse``.
public struct CopilotAggregateQueryResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `results`.
    @_alwaysEmitIntoClient public var results: Field<[CopilotAggregateDataContainer]> { Field("results") }
}

/// The schema `CopilotAggregationQuery`.
public typealias CopilotAggregationQuery = Model<CopilotAggregationQueryFields>

/// The properties of ``CopilotAggregationQuery``.
public struct CopilotAggregationQueryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `interval`, required, an interval: two dates of ISO 8601 with `/` between them.
    @_alwaysEmitIntoClient public var interval: Field<String> { Field("interval") }
    /// `granularity`.
    @_alwaysEmitIntoClient public var granularity: Field<String> { Field("granularity") }
    /// `timeZone`.
    @_alwaysEmitIntoClient public var timeZone: Field<String> { Field("timeZone") }
    /// `groupBy`.
    @_alwaysEmitIntoClient public var groupBy: Field<[String]> { Field("groupBy") }
    /// `filter`.
    @_alwaysEmitIntoClient public var filter: Field<CopilotAggregateQueryFilter> { Field("filter") }
    /// `metrics`, required.
    @_alwaysEmitIntoClient public var metrics: Field<[String]> { Field("metrics") }
    /// `flattenMultivaluedDimensions`.
    @_alwaysEmitIntoClient public var flattenMultivaluedDimensions: Field<Bool> { Field("flattenMultivaluedDimensions") }
    /// `views`.
    @_alwaysEmitIntoClient public var views: Field<[CopilotAggregationView]> { Field("views") }
    /// `alternateTimeDimension`.
    @_alwaysEmitIntoClient public var alternateTimeDimension: Field<CopilotAggregationQueryAlternateTimeDimension> { Field("alternateTimeDimension") }
}

/// A value of `alternateTimeDimension` of ``CopilotAggregationQuery``, open to those that are newer than this version.
public struct CopilotAggregationQueryAlternateTimeDimension: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `eventTime`.
    @_alwaysEmitIntoClient public static var eventTime: Self { "eventTime" }
}

/// The schema `CopilotAggregationView`.
public typealias CopilotAggregationView = Model<CopilotAggregationViewFields>

/// The properties of ``CopilotAggregationView``.
public struct CopilotAggregationViewFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `target`, required.
    @_alwaysEmitIntoClient public var target: Field<CopilotAggregationViewTarget> { Field("target") }
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `function`, required.
    @_alwaysEmitIntoClient public var function: Field<CopilotAggregationViewFunction> { Field("function") }
    /// `range`.
    @_alwaysEmitIntoClient public var range: Field<AggregationRange> { Field("range") }
}

/// A value of `target` of ``CopilotAggregationView``, open to those that are newer than this version.
public struct CopilotAggregationViewTarget: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `nCopilotMessages`.
    @_alwaysEmitIntoClient public static var nCopilotMessages: Self { "nCopilotMessages" }
    /// `nCopilotSessions`.
    @_alwaysEmitIntoClient public static var nCopilotSessions: Self { "nCopilotSessions" }
    /// `nCopilotToolInvocations`.
    @_alwaysEmitIntoClient public static var nCopilotToolInvocations: Self { "nCopilotToolInvocations" }
    /// `nCopilotUsers`.
    @_alwaysEmitIntoClient public static var nCopilotUsers: Self { "nCopilotUsers" }
}

/// A value of `function` of ``CopilotAggregationView``, open to those that are newer than this version.
public struct CopilotAggregationViewFunction: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `rangeBound`.
    @_alwaysEmitIntoClient public static var rangeBound: Self { "rangeBound" }
}

/// The schema `CopilotAsyncAggregateQueryResponse`.
public typealias CopilotAsyncAggregateQueryResponse = Model<CopilotAsyncAggregateQueryResponseFields>

/// The properties of ``CopilotAsyncAggregateQueryResponse``.
public struct CopilotAsyncAggregateQueryResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `results`.
    @_alwaysEmitIntoClient public var results: Field<[CopilotAggregateDataContainer]> { Field("results") }
    /// `cursor`.
    @_alwaysEmitIntoClient public var cursor: Field<String> { Field("cursor") }
}

/// The schema `CopilotAsyncAggregationQuery`.
public typealias CopilotAsyncAggregationQuery = Model<CopilotAsyncAggregationQueryFields>

/// The properties of ``CopilotAsyncAggregationQuery``.
public struct CopilotAsyncAggregationQueryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `interval`, required, an interval: two dates of ISO 8601 with `/` between them.
    @_alwaysEmitIntoClient public var interval: Field<String> { Field("interval") }
    /// `granularity`.
    @_alwaysEmitIntoClient public var granularity: Field<String> { Field("granularity") }
    /// `timeZone`.
    @_alwaysEmitIntoClient public var timeZone: Field<String> { Field("timeZone") }
    /// `groupBy`.
    @_alwaysEmitIntoClient public var groupBy: Field<[String]> { Field("groupBy") }
    /// `filter`.
    @_alwaysEmitIntoClient public var filter: Field<CopilotAggregateQueryFilter> { Field("filter") }
    /// `metrics`, required.
    @_alwaysEmitIntoClient public var metrics: Field<[String]> { Field("metrics") }
    /// `flattenMultivaluedDimensions`.
    @_alwaysEmitIntoClient public var flattenMultivaluedDimensions: Field<Bool> { Field("flattenMultivaluedDimensions") }
    /// `views`.
    @_alwaysEmitIntoClient public var views: Field<[CopilotAggregationView]> { Field("views") }
    /// `alternateTimeDimension`.
    @_alwaysEmitIntoClient public var alternateTimeDimension: Field<CopilotAsyncAggregationQueryAlternateTimeDimension> { Field("alternateTimeDimension") }
    /// `pageSize`.
    @_alwaysEmitIntoClient public var pageSize: Field<Int> { Field("pageSize") }
}

/// A value of `alternateTimeDimension` of ``CopilotAsyncAggregationQuery``, open to those that are newer than this
/// version.
public struct CopilotAsyncAggregationQueryAlternateTimeDimension: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `eventTime`.
    @_alwaysEmitIntoClient public static var eventTime: Self { "eventTime" }
}
