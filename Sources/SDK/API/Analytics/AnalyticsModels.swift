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
    public var id: Field<String> { Field("id") }
    /// `name`, required.
    public var name: Field<String> { Field("name") }
    /// `rows`.
    public var rows: Field<Int> { Field("rows") }
    /// `columns`.
    public var columns: Field<Int> { Field("columns") }
    /// `widgets`, required.
    public var widgets: Field<[Widget]> { Field("widgets") }
    /// `favorite`.
    public var favorite: Field<Bool> { Field("favorite") }
    /// `publicDashboard`.
    public var publicDashboard: Field<Bool> { Field("publicDashboard") }
    /// `restricted`, set by the platform.
    public var restricted: Field<Bool> { Field("restricted") }
    /// `layoutType`.
    public var layoutType: Field<DashboardConfigurationLayoutType> { Field("layoutType") }
    /// `dateCreated`, required.
    public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`, required.
    public var dateModified: Field<Instant> { Field("dateModified") }
    /// `dateDeleted`, required.
    public var dateDeleted: Field<Instant> { Field("dateDeleted") }
    /// `createdBy`, set by the platform.
    public var createdBy: Field<AddressableEntityRef> { Field("createdBy") }
    /// `shared`.
    public var shared: Field<Bool> { Field("shared") }
    /// `dashboardsSharedWith`.
    public var dashboardsSharedWith: Field<DashboardsSharedWith> { Field("dashboardsSharedWith") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `layoutType` of ``DashboardConfiguration``, open to those that are newer than this version.
public struct DashboardConfigurationLayoutType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Grid`.
    public static var grid: Self { "Grid" }
    /// `Flow`.
    public static var flow: Self { "Flow" }
}

/// The schema `DashboardConfigurationBulkRequest`.
public typealias DashboardConfigurationBulkRequest = Model<DashboardConfigurationBulkRequestFields>

/// The properties of ``DashboardConfigurationBulkRequest``.
public struct DashboardConfigurationBulkRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `dashboardConfigurationIds`, required.
    public var dashboardConfigurationIds: Field<[String]> { Field("dashboardConfigurationIds") }
}

/// The schema `DashboardConfigurationListing`.
public typealias DashboardConfigurationListing = Model<DashboardConfigurationListingFields>

/// The properties of ``DashboardConfigurationListing``.
public struct DashboardConfigurationListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[DashboardConfiguration]> { Field("entities") }
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

/// The schema `DashboardConfigurationQueryRequest`.
public typealias DashboardConfigurationQueryRequest = Model<DashboardConfigurationQueryRequestFields>

/// The properties of ``DashboardConfigurationQueryRequest``.
public struct DashboardConfigurationQueryRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `dashboardConfigurationIds`, required.
    public var dashboardConfigurationIds: Field<[String]> { Field("dashboardConfigurationIds") }
    /// `pageNumber`.
    public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `pageSize`.
    public var pageSize: Field<Int> { Field("pageSize") }
    /// `sortBy`.
    public var sortBy: Field<DashboardConfigurationQueryRequestSortBy> { Field("sortBy") }
}

/// A value of `sortBy` of ``DashboardConfigurationQueryRequest``, open to those that are newer than this version.
public struct DashboardConfigurationQueryRequestSortBy: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Asc`.
    public static var asc: Self { "Asc" }
    /// `Desc`.
    public static var desc: Self { "Desc" }
}

/// The schema `DashboardUser`.
public typealias DashboardUser = Model<DashboardUserFields>

/// The properties of ``DashboardUser``.
public struct DashboardUserFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `dashboardCount`.
    public var dashboardCount: Field<Int> { Field("dashboardCount") }
    /// `publicDashboardCount`.
    public var publicDashboardCount: Field<Int> { Field("publicDashboardCount") }
    /// `state`.
    public var state: Field<DashboardUserState> { Field("state") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `state` of ``DashboardUser``, open to those that are newer than this version.
public struct DashboardUserState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `active`.
    public static var active: Self { "active" }
    /// `inactive`.
    public static var inactive: Self { "inactive" }
}

/// The schema `DashboardUserListing`.
public typealias DashboardUserListing = Model<DashboardUserListingFields>

/// The properties of ``DashboardUserListing``.
public struct DashboardUserListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[DashboardUser]> { Field("entities") }
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

/// The schema `DashboardsSharedWith`.
public typealias DashboardsSharedWith = Model<DashboardsSharedWithFields>

/// The properties of ``DashboardsSharedWith``.
public struct DashboardsSharedWithFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `userIds`.
    public var userIds: Field<[String]> { Field("userIds") }
    /// `teamIds`.
    public var teamIds: Field<[String]> { Field("teamIds") }
}

/// The schema `DataExtractionFileSchema`.
public typealias DataExtractionFileSchema = Model<DataExtractionFileSchemaFields>

/// The properties of ``DataExtractionFileSchema``.
public struct DataExtractionFileSchemaFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `dataSchema`.
    public var dataSchema: Field<String> { Field("dataSchema") }
    /// `dateCreated`.
    public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateExpires`.
    public var dateExpires: Field<Instant> { Field("dateExpires") }
}

/// The schema `DataExtractionFileSchemaListing`.
public typealias DataExtractionFileSchemaListing = Model<DataExtractionFileSchemaListingFields>

/// The properties of ``DataExtractionFileSchemaListing``.
public struct DataExtractionFileSchemaListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[DataExtractionFileSchema]> { Field("entities") }
    /// `nextUri`.
    public var nextUri: Field<String> { Field("nextUri") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
    /// `previousUri`.
    public var previousUri: Field<String> { Field("previousUri") }
    /// `enabledDataSchemas`.
    public var enabledDataSchemas: Field<[String]> { Field("enabledDataSchemas") }
    /// `errors`.
    public var errors: Field<ErrorBody> { Field("errors") }
}

/// The schema `DataExtractionFileUrl`.
public typealias DataExtractionFileUrl = Model<DataExtractionFileUrlFields>

/// The properties of ``DataExtractionFileUrl``.
public struct DataExtractionFileUrlFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `signedUrl`.
    public var signedUrl: Field<String> { Field("signedUrl") }
}

/// The schema `DataExtractionFileUrlListing`.
public typealias DataExtractionFileUrlListing = Model<DataExtractionFileUrlListingFields>

/// The properties of ``DataExtractionFileUrlListing``.
public struct DataExtractionFileUrlListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[DataExtractionFileUrl]> { Field("entities") }
}

/// The schema `DownloadServiceRequest`.
public typealias DownloadServiceRequest = Model<DownloadServiceRequestFields>

/// The properties of ``DownloadServiceRequest``.
public struct DownloadServiceRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `files`, required.
    public var files: Field<[String]> { Field("files") }
}

/// The schema `FlowExecutionAggregateDataContainer`.
public typealias FlowExecutionAggregateDataContainer = Model<FlowExecutionAggregateDataContainerFields>

/// The properties of ``FlowExecutionAggregateDataContainer``.
public struct FlowExecutionAggregateDataContainerFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `group`.
    public var group: Field<[String: String]> { Field("group") }
    /// `data`.
    public var data: Field<[StatisticalResponse]> { Field("data") }
}

/// The schema `FlowExecutionAggregateQueryClause`.
public typealias FlowExecutionAggregateQueryClause = Model<FlowExecutionAggregateQueryClauseFields>

/// The properties of ``FlowExecutionAggregateQueryClause``.
public struct FlowExecutionAggregateQueryClauseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    public var type: Field<FlowExecutionAggregateQueryClauseType> { Field("type") }
    /// `predicates`, required.
    public var predicates: Field<[FlowExecutionAggregateQueryPredicate]> { Field("predicates") }
}

/// A value of `type` of ``FlowExecutionAggregateQueryClause``, open to those that are newer than this version.
public struct FlowExecutionAggregateQueryClauseType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `and`.
    public static var and: Self { "and" }
    /// `or`.
    public static var or: Self { "or" }
}

/// The schema `FlowExecutionAggregateQueryFilter`.
public typealias FlowExecutionAggregateQueryFilter = Model<FlowExecutionAggregateQueryFilterFields>

/// The properties of ``FlowExecutionAggregateQueryFilter``.
public struct FlowExecutionAggregateQueryFilterFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    public var type: Field<FlowExecutionAggregateQueryFilterType> { Field("type") }
    /// `clauses`.
    public var clauses: Field<[FlowExecutionAggregateQueryClause]> { Field("clauses") }
    /// `predicates`.
    public var predicates: Field<[FlowExecutionAggregateQueryPredicate]> { Field("predicates") }
}

/// A value of `type` of ``FlowExecutionAggregateQueryFilter``, open to those that are newer than this version.
public struct FlowExecutionAggregateQueryFilterType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `and`.
    public static var and: Self { "and" }
    /// `or`.
    public static var or: Self { "or" }
}

/// The schema `FlowExecutionAggregateQueryPredicate`.
public typealias FlowExecutionAggregateQueryPredicate = Model<FlowExecutionAggregateQueryPredicateFields>

/// The properties of ``FlowExecutionAggregateQueryPredicate``.
public struct FlowExecutionAggregateQueryPredicateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    public var type: Field<FlowExecutionAggregateQueryPredicateType> { Field("type") }
    /// `dimension`.
    public var dimension: Field<FlowExecutionAggregateQueryPredicateDimension> { Field("dimension") }
    /// `operator`.
    public var `operator`: Field<FlowExecutionAggregateQueryPredicateOperator> { Field("operator") }
    /// `value`.
    public var value: Field<String> { Field("value") }
    /// `range`.
    public var range: Field<NumericRange> { Field("range") }
}

/// A value of `type` of ``FlowExecutionAggregateQueryPredicate``, open to those that are newer than this version.
public struct FlowExecutionAggregateQueryPredicateType: OpenEnum {
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

/// A value of `dimension` of ``FlowExecutionAggregateQueryPredicate``, open to those that are newer than this version.
public struct FlowExecutionAggregateQueryPredicateDimension: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `divisionId`.
    public static var divisionId: Self { "divisionId" }
    /// `flowId`.
    public static var flowId: Self { "flowId" }
    /// `flowObjectId`.
    public static var flowObjectId: Self { "flowObjectId" }
    /// `flowVersion`.
    public static var flowVersion: Self { "flowVersion" }
}

/// A value of `operator` of ``FlowExecutionAggregateQueryPredicate``, open to those that are newer than this version.
public struct FlowExecutionAggregateQueryPredicateOperator: OpenEnum {
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

/// The schema `FlowExecutionAggregateQueryResponse`.
public typealias FlowExecutionAggregateQueryResponse = Model<FlowExecutionAggregateQueryResponseFields>

/// The properties of ``FlowExecutionAggregateQueryResponse``.
public struct FlowExecutionAggregateQueryResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `results`.
    public var results: Field<[FlowExecutionAggregateDataContainer]> { Field("results") }
}

/// The schema `FlowExecutionAggregationQuery`.
public typealias FlowExecutionAggregationQuery = Model<FlowExecutionAggregationQueryFields>

/// The properties of ``FlowExecutionAggregationQuery``.
public struct FlowExecutionAggregationQueryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `interval`, required, an interval: two dates of ISO 8601 with `/` between them.
    public var interval: Field<String> { Field("interval") }
    /// `granularity`.
    public var granularity: Field<String> { Field("granularity") }
    /// `timeZone`.
    public var timeZone: Field<String> { Field("timeZone") }
    /// `groupBy`.
    public var groupBy: Field<[FlowExecutionAggregationQueryGroupBy]> { Field("groupBy") }
    /// `filter`.
    public var filter: Field<FlowExecutionAggregateQueryFilter> { Field("filter") }
    /// `metrics`, required.
    public var metrics: Field<[FlowExecutionAggregationQueryMetrics]> { Field("metrics") }
    /// `flattenMultivaluedDimensions`.
    public var flattenMultivaluedDimensions: Field<Bool> { Field("flattenMultivaluedDimensions") }
    /// `views`.
    public var views: Field<[FlowExecutionAggregationView]> { Field("views") }
    /// `alternateTimeDimension`.
    public var alternateTimeDimension: Field<FlowExecutionAggregationQueryAlternateTimeDimension> { Field("alternateTimeDimension") }
}

/// A value of `groupBy` of ``FlowExecutionAggregationQuery``, open to those that are newer than this version.
public struct FlowExecutionAggregationQueryGroupBy: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `divisionId`.
    public static var divisionId: Self { "divisionId" }
    /// `flowId`.
    public static var flowId: Self { "flowId" }
    /// `flowObjectId`.
    public static var flowObjectId: Self { "flowObjectId" }
    /// `flowVersion`.
    public static var flowVersion: Self { "flowVersion" }
}

/// A value of `metrics` of ``FlowExecutionAggregationQuery``, open to those that are newer than this version.
public struct FlowExecutionAggregationQueryMetrics: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `nFlowExecutions`.
    public static var nFlowExecutions: Self { "nFlowExecutions" }
}

/// A value of `alternateTimeDimension` of ``FlowExecutionAggregationQuery``, open to those that are newer than this
/// version.
public struct FlowExecutionAggregationQueryAlternateTimeDimension: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `eventTime`.
    public static var eventTime: Self { "eventTime" }
}

/// The schema `FlowExecutionAggregationView`.
public typealias FlowExecutionAggregationView = Model<FlowExecutionAggregationViewFields>

/// The properties of ``FlowExecutionAggregationView``.
public struct FlowExecutionAggregationViewFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `target`, required.
    public var target: Field<FlowExecutionAggregationViewTarget> { Field("target") }
    /// `name`, required.
    public var name: Field<String> { Field("name") }
    /// `function`, required.
    public var function: Field<FlowExecutionAggregationViewFunction> { Field("function") }
    /// `range`.
    public var range: Field<AggregationRange> { Field("range") }
}

/// A value of `target` of ``FlowExecutionAggregationView``, open to those that are newer than this version.
public struct FlowExecutionAggregationViewTarget: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `nFlowExecutions`.
    public static var nFlowExecutions: Self { "nFlowExecutions" }
}

/// A value of `function` of ``FlowExecutionAggregationView``, open to those that are newer than this version.
public struct FlowExecutionAggregationViewFunction: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `rangeBound`.
    public static var rangeBound: Self { "rangeBound" }
}

/// The schema `FlowExecutionAsyncAggregateQueryResponse`.
public typealias FlowExecutionAsyncAggregateQueryResponse = Model<FlowExecutionAsyncAggregateQueryResponseFields>

/// The properties of ``FlowExecutionAsyncAggregateQueryResponse``.
public struct FlowExecutionAsyncAggregateQueryResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `results`.
    public var results: Field<[FlowExecutionAggregateDataContainer]> { Field("results") }
    /// `cursor`.
    public var cursor: Field<String> { Field("cursor") }
}

/// The schema `FlowExecutionAsyncAggregationQuery`.
public typealias FlowExecutionAsyncAggregationQuery = Model<FlowExecutionAsyncAggregationQueryFields>

/// The properties of ``FlowExecutionAsyncAggregationQuery``.
public struct FlowExecutionAsyncAggregationQueryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `interval`, required, an interval: two dates of ISO 8601 with `/` between them.
    public var interval: Field<String> { Field("interval") }
    /// `granularity`.
    public var granularity: Field<String> { Field("granularity") }
    /// `timeZone`.
    public var timeZone: Field<String> { Field("timeZone") }
    /// `groupBy`.
    public var groupBy: Field<[FlowExecutionAsyncAggregationQueryGroupBy]> { Field("groupBy") }
    /// `filter`.
    public var filter: Field<FlowExecutionAggregateQueryFilter> { Field("filter") }
    /// `metrics`, required.
    public var metrics: Field<[FlowExecutionAsyncAggregationQueryMetrics]> { Field("metrics") }
    /// `flattenMultivaluedDimensions`.
    public var flattenMultivaluedDimensions: Field<Bool> { Field("flattenMultivaluedDimensions") }
    /// `views`.
    public var views: Field<[FlowExecutionAggregationView]> { Field("views") }
    /// `alternateTimeDimension`.
    public var alternateTimeDimension: Field<FlowExecutionAsyncAggregationQueryAlternateTimeDimension> { Field("alternateTimeDimension") }
    /// `pageSize`.
    public var pageSize: Field<Int> { Field("pageSize") }
}

/// A value of `groupBy` of ``FlowExecutionAsyncAggregationQuery``, open to those that are newer than this version.
public struct FlowExecutionAsyncAggregationQueryGroupBy: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `divisionId`.
    public static var divisionId: Self { "divisionId" }
    /// `flowId`.
    public static var flowId: Self { "flowId" }
    /// `flowObjectId`.
    public static var flowObjectId: Self { "flowObjectId" }
    /// `flowVersion`.
    public static var flowVersion: Self { "flowVersion" }
}

/// A value of `metrics` of ``FlowExecutionAsyncAggregationQuery``, open to those that are newer than this version.
public struct FlowExecutionAsyncAggregationQueryMetrics: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `nFlowExecutions`.
    public static var nFlowExecutions: Self { "nFlowExecutions" }
}

/// A value of `alternateTimeDimension` of ``FlowExecutionAsyncAggregationQuery``, open to those that are newer than
/// this version.
public struct FlowExecutionAsyncAggregationQueryAlternateTimeDimension: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `eventTime`.
    public static var eventTime: Self { "eventTime" }
}

/// The schema `UpdateAnalyticsDataRetentionRequest`.
public typealias UpdateAnalyticsDataRetentionRequest = Model<UpdateAnalyticsDataRetentionRequestFields>

/// The properties of ``UpdateAnalyticsDataRetentionRequest``.
public struct UpdateAnalyticsDataRetentionRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `retentionDays`, required.
    public var retentionDays: Field<Int> { Field("retentionDays") }
}
