// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

/// The schema `DashboardConfiguration`.
public typealias DashboardConfiguration = Model<DashboardConfigurationFields>

/// The properties of ``DashboardConfiguration``.
public struct DashboardConfigurationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `rows`.
    @_alwaysEmitIntoClient public var rows: Field<Int> { Field("rows") }
    /// `columns`.
    @_alwaysEmitIntoClient public var columns: Field<Int> { Field("columns") }
    /// `widgets`, required.
    @_alwaysEmitIntoClient public var widgets: Field<[Widget]> { Field("widgets") }
    /// `favorite`.
    @_alwaysEmitIntoClient public var favorite: Field<Bool> { Field("favorite") }
    /// `publicDashboard`.
    @_alwaysEmitIntoClient public var publicDashboard: Field<Bool> { Field("publicDashboard") }
    /// `restricted`, set by the platform.
    @_alwaysEmitIntoClient public var restricted: Field<Bool> { Field("restricted") }
    /// `layoutType`.
    @_alwaysEmitIntoClient public var layoutType: Field<DashboardConfigurationLayoutType> { Field("layoutType") }
    /// `dateCreated`, required.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`, required.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `dateDeleted`, required.
    @_alwaysEmitIntoClient public var dateDeleted: Field<Instant> { Field("dateDeleted") }
    /// `createdBy`, set by the platform.
    @_alwaysEmitIntoClient public var createdBy: Field<AddressableEntityRef> { Field("createdBy") }
    /// `shared`.
    @_alwaysEmitIntoClient public var shared: Field<Bool> { Field("shared") }
    /// `dashboardsSharedWith`.
    @_alwaysEmitIntoClient public var dashboardsSharedWith: Field<DashboardsSharedWith> { Field("dashboardsSharedWith") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `layoutType` of ``DashboardConfiguration``, open to those that are newer than this version.
public struct DashboardConfigurationLayoutType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Grid`.
    @_alwaysEmitIntoClient public static var grid: Self { "Grid" }
    /// `Flow`.
    @_alwaysEmitIntoClient public static var flow: Self { "Flow" }
}

/// The schema `DashboardConfigurationBulkRequest`.
public typealias DashboardConfigurationBulkRequest = Model<DashboardConfigurationBulkRequestFields>

/// The properties of ``DashboardConfigurationBulkRequest``.
public struct DashboardConfigurationBulkRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `dashboardConfigurationIds`, required.
    @_alwaysEmitIntoClient public var dashboardConfigurationIds: Field<[String]> { Field("dashboardConfigurationIds") }
}

/// The schema `DashboardConfigurationListing`.
public typealias DashboardConfigurationListing = Model<DashboardConfigurationListingFields>

/// The properties of ``DashboardConfigurationListing``.
public struct DashboardConfigurationListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[DashboardConfiguration]> { Field("entities") }
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

/// The schema `DashboardConfigurationQueryRequest`.
public typealias DashboardConfigurationQueryRequest = Model<DashboardConfigurationQueryRequestFields>

/// The properties of ``DashboardConfigurationQueryRequest``.
public struct DashboardConfigurationQueryRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `dashboardConfigurationIds`, required.
    @_alwaysEmitIntoClient public var dashboardConfigurationIds: Field<[String]> { Field("dashboardConfigurationIds") }
    /// `pageNumber`.
    @_alwaysEmitIntoClient public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `pageSize`.
    @_alwaysEmitIntoClient public var pageSize: Field<Int> { Field("pageSize") }
    /// `sortBy`.
    @_alwaysEmitIntoClient public var sortBy: Field<DashboardConfigurationQueryRequestSortBy> { Field("sortBy") }
}

/// A value of `sortBy` of ``DashboardConfigurationQueryRequest``, open to those that are newer than this version.
public struct DashboardConfigurationQueryRequestSortBy: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Asc`.
    @_alwaysEmitIntoClient public static var asc: Self { "Asc" }
    /// `Desc`.
    @_alwaysEmitIntoClient public static var desc: Self { "Desc" }
}

/// The schema `DashboardUser`.
public typealias DashboardUser = Model<DashboardUserFields>

/// The properties of ``DashboardUser``.
public struct DashboardUserFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `dashboardCount`.
    @_alwaysEmitIntoClient public var dashboardCount: Field<Int> { Field("dashboardCount") }
    /// `publicDashboardCount`.
    @_alwaysEmitIntoClient public var publicDashboardCount: Field<Int> { Field("publicDashboardCount") }
    /// `state`.
    @_alwaysEmitIntoClient public var state: Field<DashboardUserState> { Field("state") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `state` of ``DashboardUser``, open to those that are newer than this version.
public struct DashboardUserState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `active`.
    @_alwaysEmitIntoClient public static var active: Self { "active" }
    /// `inactive`.
    @_alwaysEmitIntoClient public static var inactive: Self { "inactive" }
}

/// The schema `DashboardUserListing`.
public typealias DashboardUserListing = Model<DashboardUserListingFields>

/// The properties of ``DashboardUserListing``.
public struct DashboardUserListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[DashboardUser]> { Field("entities") }
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

/// The schema `DashboardsSharedWith`.
public typealias DashboardsSharedWith = Model<DashboardsSharedWithFields>

/// The properties of ``DashboardsSharedWith``.
public struct DashboardsSharedWithFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `userIds`.
    @_alwaysEmitIntoClient public var userIds: Field<[String]> { Field("userIds") }
    /// `teamIds`.
    @_alwaysEmitIntoClient public var teamIds: Field<[String]> { Field("teamIds") }
}

/// The schema `DataExtractionFileSchema`.
public typealias DataExtractionFileSchema = Model<DataExtractionFileSchemaFields>

/// The properties of ``DataExtractionFileSchema``.
public struct DataExtractionFileSchemaFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `dataSchema`.
    @_alwaysEmitIntoClient public var dataSchema: Field<String> { Field("dataSchema") }
    /// `dateCreated`.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateExpires`.
    @_alwaysEmitIntoClient public var dateExpires: Field<Instant> { Field("dateExpires") }
}

/// The schema `DataExtractionFileSchemaListing`.
public typealias DataExtractionFileSchemaListing = Model<DataExtractionFileSchemaListingFields>

/// The properties of ``DataExtractionFileSchemaListing``.
public struct DataExtractionFileSchemaListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[DataExtractionFileSchema]> { Field("entities") }
    /// `nextUri`.
    @_alwaysEmitIntoClient public var nextUri: Field<String> { Field("nextUri") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `previousUri`.
    @_alwaysEmitIntoClient public var previousUri: Field<String> { Field("previousUri") }
    /// `enabledDataSchemas`.
    @_alwaysEmitIntoClient public var enabledDataSchemas: Field<[String]> { Field("enabledDataSchemas") }
    /// `errors`.
    @_alwaysEmitIntoClient public var errors: Field<ErrorBody> { Field("errors") }
}

/// The schema `DataExtractionFileUrl`.
public typealias DataExtractionFileUrl = Model<DataExtractionFileUrlFields>

/// The properties of ``DataExtractionFileUrl``.
public struct DataExtractionFileUrlFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `signedUrl`.
    @_alwaysEmitIntoClient public var signedUrl: Field<String> { Field("signedUrl") }
}

/// The schema `DataExtractionFileUrlListing`.
public typealias DataExtractionFileUrlListing = Model<DataExtractionFileUrlListingFields>

/// The properties of ``DataExtractionFileUrlListing``.
public struct DataExtractionFileUrlListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[DataExtractionFileUrl]> { Field("entities") }
}

/// The schema `DownloadServiceRequest`.
public typealias DownloadServiceRequest = Model<DownloadServiceRequestFields>

/// The properties of ``DownloadServiceRequest``.
public struct DownloadServiceRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `files`, required.
    @_alwaysEmitIntoClient public var files: Field<[String]> { Field("files") }
}

/// The schema `FlowExecutionAggregateDataContainer`.
public typealias FlowExecutionAggregateDataContainer = Model<FlowExecutionAggregateDataContainerFields>

/// The properties of ``FlowExecutionAggregateDataContainer``.
public struct FlowExecutionAggregateDataContainerFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `group`.
    @_alwaysEmitIntoClient public var group: Field<[String: String]> { Field("group") }
    /// `data`.
    @_alwaysEmitIntoClient public var data: Field<[StatisticalResponse]> { Field("data") }
}

/// The schema `FlowExecutionAggregateQueryClause`.
public typealias FlowExecutionAggregateQueryClause = Model<FlowExecutionAggregateQueryClauseFields>

/// The properties of ``FlowExecutionAggregateQueryClause``.
public struct FlowExecutionAggregateQueryClauseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<FlowExecutionAggregateQueryClauseType> { Field("type") }
    /// `predicates`, required.
    @_alwaysEmitIntoClient public var predicates: Field<[FlowExecutionAggregateQueryPredicate]> { Field("predicates") }
}

/// A value of `type` of ``FlowExecutionAggregateQueryClause``, open to those that are newer than this version.
public struct FlowExecutionAggregateQueryClauseType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `and`.
    @_alwaysEmitIntoClient public static var and: Self { "and" }
    /// `or`.
    @_alwaysEmitIntoClient public static var or: Self { "or" }
}

/// The schema `FlowExecutionAggregateQueryFilter`.
public typealias FlowExecutionAggregateQueryFilter = Model<FlowExecutionAggregateQueryFilterFields>

/// The properties of ``FlowExecutionAggregateQueryFilter``.
public struct FlowExecutionAggregateQueryFilterFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<FlowExecutionAggregateQueryFilterType> { Field("type") }
    /// `clauses`.
    @_alwaysEmitIntoClient public var clauses: Field<[FlowExecutionAggregateQueryClause]> { Field("clauses") }
    /// `predicates`.
    @_alwaysEmitIntoClient public var predicates: Field<[FlowExecutionAggregateQueryPredicate]> { Field("predicates") }
}

/// A value of `type` of ``FlowExecutionAggregateQueryFilter``, open to those that are newer than this version.
public struct FlowExecutionAggregateQueryFilterType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `and`.
    @_alwaysEmitIntoClient public static var and: Self { "and" }
    /// `or`.
    @_alwaysEmitIntoClient public static var or: Self { "or" }
}

/// The schema `FlowExecutionAggregateQueryPredicate`.
public typealias FlowExecutionAggregateQueryPredicate = Model<FlowExecutionAggregateQueryPredicateFields>

/// The properties of ``FlowExecutionAggregateQueryPredicate``.
public struct FlowExecutionAggregateQueryPredicateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<FlowExecutionAggregateQueryPredicateType> { Field("type") }
    /// `dimension`.
    @_alwaysEmitIntoClient public var dimension: Field<FlowExecutionAggregateQueryPredicateDimension> { Field("dimension") }
    /// `operator`.
    @_alwaysEmitIntoClient public var `operator`: Field<FlowExecutionAggregateQueryPredicateOperator> { Field("operator") }
    /// `value`.
    @_alwaysEmitIntoClient public var value: Field<String> { Field("value") }
    /// `range`.
    @_alwaysEmitIntoClient public var range: Field<NumericRange> { Field("range") }
}

/// A value of `type` of ``FlowExecutionAggregateQueryPredicate``, open to those that are newer than this version.
public struct FlowExecutionAggregateQueryPredicateType: OpenEnum {
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

/// A value of `dimension` of ``FlowExecutionAggregateQueryPredicate``, open to those that are newer than this version.
public struct FlowExecutionAggregateQueryPredicateDimension: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `divisionId`.
    @_alwaysEmitIntoClient public static var divisionId: Self { "divisionId" }
    /// `flowId`.
    @_alwaysEmitIntoClient public static var flowId: Self { "flowId" }
    /// `flowObjectId`.
    @_alwaysEmitIntoClient public static var flowObjectId: Self { "flowObjectId" }
    /// `flowVersion`.
    @_alwaysEmitIntoClient public static var flowVersion: Self { "flowVersion" }
}

/// A value of `operator` of ``FlowExecutionAggregateQueryPredicate``, open to those that are newer than this version.
public struct FlowExecutionAggregateQueryPredicateOperator: OpenEnum {
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

/// The schema `FlowExecutionAggregateQueryResponse`.
public typealias FlowExecutionAggregateQueryResponse = Model<FlowExecutionAggregateQueryResponseFields>

/// The properties of ``FlowExecutionAggregateQueryResponse``.
public struct FlowExecutionAggregateQueryResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `results`.
    @_alwaysEmitIntoClient public var results: Field<[FlowExecutionAggregateDataContainer]> { Field("results") }
}

/// The schema `FlowExecutionAggregationQuery`.
public typealias FlowExecutionAggregationQuery = Model<FlowExecutionAggregationQueryFields>

/// The properties of ``FlowExecutionAggregationQuery``.
public struct FlowExecutionAggregationQueryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `interval`, required, an interval: two dates of ISO 8601 with `/` between them.
    @_alwaysEmitIntoClient public var interval: Field<String> { Field("interval") }
    /// `granularity`.
    @_alwaysEmitIntoClient public var granularity: Field<String> { Field("granularity") }
    /// `timeZone`.
    @_alwaysEmitIntoClient public var timeZone: Field<String> { Field("timeZone") }
    /// `groupBy`.
    @_alwaysEmitIntoClient public var groupBy: Field<[FlowExecutionAggregationQueryGroupBy]> { Field("groupBy") }
    /// `filter`.
    @_alwaysEmitIntoClient public var filter: Field<FlowExecutionAggregateQueryFilter> { Field("filter") }
    /// `metrics`, required.
    @_alwaysEmitIntoClient public var metrics: Field<[FlowExecutionAggregationQueryMetrics]> { Field("metrics") }
    /// `flattenMultivaluedDimensions`.
    @_alwaysEmitIntoClient public var flattenMultivaluedDimensions: Field<Bool> { Field("flattenMultivaluedDimensions") }
    /// `views`.
    @_alwaysEmitIntoClient public var views: Field<[FlowExecutionAggregationView]> { Field("views") }
    /// `alternateTimeDimension`.
    @_alwaysEmitIntoClient public var alternateTimeDimension: Field<FlowExecutionAggregationQueryAlternateTimeDimension> { Field("alternateTimeDimension") }
}

/// A value of `groupBy` of ``FlowExecutionAggregationQuery``, open to those that are newer than this version.
public struct FlowExecutionAggregationQueryGroupBy: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `divisionId`.
    @_alwaysEmitIntoClient public static var divisionId: Self { "divisionId" }
    /// `flowId`.
    @_alwaysEmitIntoClient public static var flowId: Self { "flowId" }
    /// `flowObjectId`.
    @_alwaysEmitIntoClient public static var flowObjectId: Self { "flowObjectId" }
    /// `flowVersion`.
    @_alwaysEmitIntoClient public static var flowVersion: Self { "flowVersion" }
}

/// A value of `metrics` of ``FlowExecutionAggregationQuery``, open to those that are newer than this version.
public struct FlowExecutionAggregationQueryMetrics: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `nFlowExecutions`.
    @_alwaysEmitIntoClient public static var nFlowExecutions: Self { "nFlowExecutions" }
}

/// A value of `alternateTimeDimension` of ``FlowExecutionAggregationQuery``, open to those that are newer than this
/// version.
public struct FlowExecutionAggregationQueryAlternateTimeDimension: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `eventTime`.
    @_alwaysEmitIntoClient public static var eventTime: Self { "eventTime" }
}

/// The schema `FlowExecutionAggregationView`.
public typealias FlowExecutionAggregationView = Model<FlowExecutionAggregationViewFields>

/// The properties of ``FlowExecutionAggregationView``.
public struct FlowExecutionAggregationViewFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `target`, required.
    @_alwaysEmitIntoClient public var target: Field<FlowExecutionAggregationViewTarget> { Field("target") }
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `function`, required.
    @_alwaysEmitIntoClient public var function: Field<FlowExecutionAggregationViewFunction> { Field("function") }
    /// `range`.
    @_alwaysEmitIntoClient public var range: Field<AggregationRange> { Field("range") }
}

/// A value of `target` of ``FlowExecutionAggregationView``, open to those that are newer than this version.
public struct FlowExecutionAggregationViewTarget: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `nFlowExecutions`.
    @_alwaysEmitIntoClient public static var nFlowExecutions: Self { "nFlowExecutions" }
}

/// A value of `function` of ``FlowExecutionAggregationView``, open to those that are newer than this version.
public struct FlowExecutionAggregationViewFunction: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `rangeBound`.
    @_alwaysEmitIntoClient public static var rangeBound: Self { "rangeBound" }
}

/// The schema `FlowExecutionAsyncAggregateQueryResponse`.
public typealias FlowExecutionAsyncAggregateQueryResponse = Model<FlowExecutionAsyncAggregateQueryResponseFields>

/// The properties of ``FlowExecutionAsyncAggregateQueryResponse``.
public struct FlowExecutionAsyncAggregateQueryResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `results`.
    @_alwaysEmitIntoClient public var results: Field<[FlowExecutionAggregateDataContainer]> { Field("results") }
    /// `cursor`.
    @_alwaysEmitIntoClient public var cursor: Field<String> { Field("cursor") }
}

/// The schema `FlowExecutionAsyncAggregationQuery`.
public typealias FlowExecutionAsyncAggregationQuery = Model<FlowExecutionAsyncAggregationQueryFields>

/// The properties of ``FlowExecutionAsyncAggregationQuery``.
public struct FlowExecutionAsyncAggregationQueryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `interval`, required, an interval: two dates of ISO 8601 with `/` between them.
    @_alwaysEmitIntoClient public var interval: Field<String> { Field("interval") }
    /// `granularity`.
    @_alwaysEmitIntoClient public var granularity: Field<String> { Field("granularity") }
    /// `timeZone`.
    @_alwaysEmitIntoClient public var timeZone: Field<String> { Field("timeZone") }
    /// `groupBy`.
    @_alwaysEmitIntoClient public var groupBy: Field<[FlowExecutionAsyncAggregationQueryGroupBy]> { Field("groupBy") }
    /// `filter`.
    @_alwaysEmitIntoClient public var filter: Field<FlowExecutionAggregateQueryFilter> { Field("filter") }
    /// `metrics`, required.
    @_alwaysEmitIntoClient public var metrics: Field<[FlowExecutionAsyncAggregationQueryMetrics]> { Field("metrics") }
    /// `flattenMultivaluedDimensions`.
    @_alwaysEmitIntoClient public var flattenMultivaluedDimensions: Field<Bool> { Field("flattenMultivaluedDimensions") }
    /// `views`.
    @_alwaysEmitIntoClient public var views: Field<[FlowExecutionAggregationView]> { Field("views") }
    /// `alternateTimeDimension`.
    @_alwaysEmitIntoClient public var alternateTimeDimension: Field<FlowExecutionAsyncAggregationQueryAlternateTimeDimension> { Field("alternateTimeDimension") }
    /// `pageSize`.
    @_alwaysEmitIntoClient public var pageSize: Field<Int> { Field("pageSize") }
}

/// A value of `groupBy` of ``FlowExecutionAsyncAggregationQuery``, open to those that are newer than this version.
public struct FlowExecutionAsyncAggregationQueryGroupBy: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `divisionId`.
    @_alwaysEmitIntoClient public static var divisionId: Self { "divisionId" }
    /// `flowId`.
    @_alwaysEmitIntoClient public static var flowId: Self { "flowId" }
    /// `flowObjectId`.
    @_alwaysEmitIntoClient public static var flowObjectId: Self { "flowObjectId" }
    /// `flowVersion`.
    @_alwaysEmitIntoClient public static var flowVersion: Self { "flowVersion" }
}

/// A value of `metrics` of ``FlowExecutionAsyncAggregationQuery``, open to those that are newer than this version.
public struct FlowExecutionAsyncAggregationQueryMetrics: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `nFlowExecutions`.
    @_alwaysEmitIntoClient public static var nFlowExecutions: Self { "nFlowExecutions" }
}

/// A value of `alternateTimeDimension` of ``FlowExecutionAsyncAggregationQuery``, open to those that are newer than
/// this version.
public struct FlowExecutionAsyncAggregationQueryAlternateTimeDimension: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `eventTime`.
    @_alwaysEmitIntoClient public static var eventTime: Self { "eventTime" }
}

/// The schema `UpdateAnalyticsDataRetentionRequest`.
public typealias UpdateAnalyticsDataRetentionRequest = Model<UpdateAnalyticsDataRetentionRequestFields>

/// The properties of ``UpdateAnalyticsDataRetentionRequest``.
public struct UpdateAnalyticsDataRetentionRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `retentionDays`, required.
    @_alwaysEmitIntoClient public var retentionDays: Field<Int> { Field("retentionDays") }
}
