// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

/// The schema `DocumentationResult`.
public typealias DocumentationResult = Model<DocumentationResultFields>

/// The properties of ``DocumentationResult``.
public struct DocumentationResultFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<Int> { Field("id") }
    /// `categories`.
    @_alwaysEmitIntoClient public var categories: Field<[Int]> { Field("categories") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `content`.
    @_alwaysEmitIntoClient public var content: Field<String> { Field("content") }
    /// `excerpt`.
    @_alwaysEmitIntoClient public var excerpt: Field<String> { Field("excerpt") }
    /// `link`.
    @_alwaysEmitIntoClient public var link: Field<String> { Field("link") }
    /// `modified`.
    @_alwaysEmitIntoClient public var modified: Field<Instant> { Field("modified") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `service`.
    @_alwaysEmitIntoClient public var service: Field<[Int]> { Field("service") }
    /// `slug`.
    @_alwaysEmitIntoClient public var slug: Field<String> { Field("slug") }
    /// `title`.
    @_alwaysEmitIntoClient public var title: Field<String> { Field("title") }
    /// `get_type`.
    @_alwaysEmitIntoClient public var getType: Field<String> { Field("get_type") }
    /// `facet_feature`.
    @_alwaysEmitIntoClient public var facetFeature: Field<[Int]> { Field("facet_feature") }
    /// `facet_role`.
    @_alwaysEmitIntoClient public var facetRole: Field<[Int]> { Field("facet_role") }
    /// `facet_service`.
    @_alwaysEmitIntoClient public var facetService: Field<[Int]> { Field("facet_service") }
    /// `faq_categories`.
    @_alwaysEmitIntoClient public var faqCategories: Field<[Int]> { Field("faq_categories") }
    /// `releasenote_category`.
    @_alwaysEmitIntoClient public var releasenoteCategory: Field<[Int]> { Field("releasenote_category") }
    /// `releasenote_tag`.
    @_alwaysEmitIntoClient public var releasenoteTag: Field<[Int]> { Field("releasenote_tag") }
    /// `service-area`.
    @_alwaysEmitIntoClient public var serviceArea: Field<[Int]> { Field("service-area") }
    /// `video_categories`.
    @_alwaysEmitIntoClient public var videoCategories: Field<[Int]> { Field("video_categories") }
}

/// The schema `DocumentationSearchCriteria`.
public typealias DocumentationSearchCriteria = Model<DocumentationSearchCriteriaFields>

/// The properties of ``DocumentationSearchCriteria``.
public struct DocumentationSearchCriteriaFields: FieldSet {
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
    @_alwaysEmitIntoClient public var `operator`: Field<DocumentationSearchCriteriaOperator> { Field("operator") }
    /// `group`.
    @_alwaysEmitIntoClient public var group: Field<[DocumentationSearchCriteria]> { Field("group") }
    /// `dateFormat`.
    @_alwaysEmitIntoClient public var dateFormat: Field<String> { Field("dateFormat") }
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<DocumentationSearchCriteriaType> { Field("type") }
    /// `fields`.
    @_alwaysEmitIntoClient public var fields: Field<[String]> { Field("fields") }
}

/// A value of `operator` of ``DocumentationSearchCriteria``, open to those that are newer than this version.
public struct DocumentationSearchCriteriaOperator: OpenEnum {
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

/// A value of `type` of ``DocumentationSearchCriteria``, open to those that are newer than this version.
public struct DocumentationSearchCriteriaType: OpenEnum {
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
    /// `TERM`.
    @_alwaysEmitIntoClient public static var term: Self { "TERM" }
    /// `TERMS`.
    @_alwaysEmitIntoClient public static var terms: Self { "TERMS" }
    /// `MATCH_ALL`.
    @_alwaysEmitIntoClient public static var matchAll: Self { "MATCH_ALL" }
    /// `SIMPLE`.
    @_alwaysEmitIntoClient public static var simple: Self { "SIMPLE" }
    /// `QUERY_STRING`.
    @_alwaysEmitIntoClient public static var queryString: Self { "QUERY_STRING" }
    /// `MULTI_MATCH`.
    @_alwaysEmitIntoClient public static var multiMatch: Self { "MULTI_MATCH" }
}

/// The schema `DocumentationSearchRequest`.
public typealias DocumentationSearchRequest = Model<DocumentationSearchRequestFields>

/// The properties of ``DocumentationSearchRequest``.
public struct DocumentationSearchRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `sortOrder`.
    @_alwaysEmitIntoClient public var sortOrder: Field<DocumentationSearchRequestSortOrder> { Field("sortOrder") }
    /// `sortBy`.
    @_alwaysEmitIntoClient public var sortBy: Field<String> { Field("sortBy") }
    /// `pageSize`.
    @_alwaysEmitIntoClient public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`.
    @_alwaysEmitIntoClient public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `sort`.
    @_alwaysEmitIntoClient public var sort: Field<[SearchSort]> { Field("sort") }
    /// `query`.
    @_alwaysEmitIntoClient public var query: Field<[DocumentationSearchCriteria]> { Field("query") }
}

/// A value of `sortOrder` of ``DocumentationSearchRequest``, open to those that are newer than this version.
public struct DocumentationSearchRequestSortOrder: OpenEnum {
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

/// The schema `DocumentationSearchResponse`.
public typealias DocumentationSearchResponse = Model<DocumentationSearchResponseFields>

/// The properties of ``DocumentationSearchResponse``.
public struct DocumentationSearchResponseFields: FieldSet {
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
    @_alwaysEmitIntoClient public var results: Field<[DocumentationResult]> { Field("results") }
}

/// The schema `DocumentationV2SearchAggregation`.
public typealias DocumentationV2SearchAggregation = Model<DocumentationV2SearchAggregationFields>

/// The properties of ``DocumentationV2SearchAggregation``.
public struct DocumentationV2SearchAggregationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `field`.
    @_alwaysEmitIntoClient public var field: Field<String> { Field("field") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<DocumentationV2SearchAggregationType> { Field("type") }
    /// `value`.
    @_alwaysEmitIntoClient public var value: Field<String> { Field("value") }
    /// `size`.
    @_alwaysEmitIntoClient public var size: Field<Int> { Field("size") }
    /// `order`.
    @_alwaysEmitIntoClient public var order: Field<[String]> { Field("order") }
}

/// A value of `type` of ``DocumentationV2SearchAggregation``, open to those that are newer than this version.
public struct DocumentationV2SearchAggregationType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `TERM`.
    @_alwaysEmitIntoClient public static var term: Self { "TERM" }
    /// `COUNT`.
    @_alwaysEmitIntoClient public static var count: Self { "COUNT" }
}

/// The schema `DocumentationV2SearchCriteria`.
public typealias DocumentationV2SearchCriteria = Model<DocumentationV2SearchCriteriaFields>

/// The properties of ``DocumentationV2SearchCriteria``.
public struct DocumentationV2SearchCriteriaFields: FieldSet {
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
    @_alwaysEmitIntoClient public var `operator`: Field<DocumentationV2SearchCriteriaOperator> { Field("operator") }
    /// `group`.
    @_alwaysEmitIntoClient public var group: Field<[DocumentationV2SearchCriteria]> { Field("group") }
    /// `dateFormat`.
    @_alwaysEmitIntoClient public var dateFormat: Field<String> { Field("dateFormat") }
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<DocumentationV2SearchCriteriaType> { Field("type") }
    /// `fields`.
    @_alwaysEmitIntoClient public var fields: Field<[String]> { Field("fields") }
}

/// A value of `operator` of ``DocumentationV2SearchCriteria``, open to those that are newer than this version.
public struct DocumentationV2SearchCriteriaOperator: OpenEnum {
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

/// A value of `type` of ``DocumentationV2SearchCriteria``, open to those that are newer than this version.
public struct DocumentationV2SearchCriteriaType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `SIMPLE`.
    @_alwaysEmitIntoClient public static var simple: Self { "SIMPLE" }
    /// `EXACT`.
    @_alwaysEmitIntoClient public static var exact: Self { "EXACT" }
}

/// The schema `DocumentationV2SearchRequest`.
public typealias DocumentationV2SearchRequest = Model<DocumentationV2SearchRequestFields>

/// The properties of ``DocumentationV2SearchRequest``.
public struct DocumentationV2SearchRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `sortOrder`.
    @_alwaysEmitIntoClient public var sortOrder: Field<DocumentationV2SearchRequestSortOrder> { Field("sortOrder") }
    /// `sortBy`.
    @_alwaysEmitIntoClient public var sortBy: Field<String> { Field("sortBy") }
    /// `pageSize`.
    @_alwaysEmitIntoClient public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`.
    @_alwaysEmitIntoClient public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `sort`.
    @_alwaysEmitIntoClient public var sort: Field<[SearchSort]> { Field("sort") }
    /// `types`, required.
    @_alwaysEmitIntoClient public var types: Field<[String]> { Field("types") }
    /// `query`.
    @_alwaysEmitIntoClient public var query: Field<[DocumentationV2SearchCriteria]> { Field("query") }
    /// `aggregations`.
    @_alwaysEmitIntoClient public var aggregations: Field<[DocumentationV2SearchAggregation]> { Field("aggregations") }
}

/// A value of `sortOrder` of ``DocumentationV2SearchRequest``, open to those that are newer than this version.
public struct DocumentationV2SearchRequestSortOrder: OpenEnum {
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

/// The schema `GKNDocumentationResult`.
public typealias GKNDocumentationResult = Model<GKNDocumentationResultFields>

/// The properties of ``GKNDocumentationResult``.
public struct GKNDocumentationResultFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `content`.
    @_alwaysEmitIntoClient public var content: Field<String> { Field("content") }
    /// `link`.
    @_alwaysEmitIntoClient public var link: Field<String> { Field("link") }
    /// `title`.
    @_alwaysEmitIntoClient public var title: Field<String> { Field("title") }
    /// `_type`, required.
    @_alwaysEmitIntoClient public var type: Field<String> { Field("_type") }
}

/// The schema `GKNDocumentationSearchCriteria`.
public typealias GKNDocumentationSearchCriteria = Model<GKNDocumentationSearchCriteriaFields>

/// The properties of ``GKNDocumentationSearchCriteria``.
public struct GKNDocumentationSearchCriteriaFields: FieldSet {
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
    @_alwaysEmitIntoClient public var `operator`: Field<GKNDocumentationSearchCriteriaOperator> { Field("operator") }
    /// `group`.
    @_alwaysEmitIntoClient public var group: Field<[GKNDocumentationSearchCriteria]> { Field("group") }
    /// `dateFormat`.
    @_alwaysEmitIntoClient public var dateFormat: Field<String> { Field("dateFormat") }
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<GKNDocumentationSearchCriteriaType> { Field("type") }
    /// `fields`.
    @_alwaysEmitIntoClient public var fields: Field<[String]> { Field("fields") }
}

/// A value of `operator` of ``GKNDocumentationSearchCriteria``, open to those that are newer than this version.
public struct GKNDocumentationSearchCriteriaOperator: OpenEnum {
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

/// A value of `type` of ``GKNDocumentationSearchCriteria``, open to those that are newer than this version.
public struct GKNDocumentationSearchCriteriaType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `SIMPLE`.
    @_alwaysEmitIntoClient public static var simple: Self { "SIMPLE" }
}

/// The schema `GKNDocumentationSearchRequest`.
public typealias GKNDocumentationSearchRequest = Model<GKNDocumentationSearchRequestFields>

/// The properties of ``GKNDocumentationSearchRequest``.
public struct GKNDocumentationSearchRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `sortOrder`.
    @_alwaysEmitIntoClient public var sortOrder: Field<GKNDocumentationSearchRequestSortOrder> { Field("sortOrder") }
    /// `sortBy`.
    @_alwaysEmitIntoClient public var sortBy: Field<String> { Field("sortBy") }
    /// `pageSize`.
    @_alwaysEmitIntoClient public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`.
    @_alwaysEmitIntoClient public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `sort`.
    @_alwaysEmitIntoClient public var sort: Field<[SearchSort]> { Field("sort") }
    /// `query`.
    @_alwaysEmitIntoClient public var query: Field<[GKNDocumentationSearchCriteria]> { Field("query") }
}

/// A value of `sortOrder` of ``GKNDocumentationSearchRequest``, open to those that are newer than this version.
public struct GKNDocumentationSearchRequestSortOrder: OpenEnum {
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

/// The schema `GKNDocumentationSearchResponse`.
public typealias GKNDocumentationSearchResponse = Model<GKNDocumentationSearchResponseFields>

/// The properties of ``GKNDocumentationSearchResponse``.
public struct GKNDocumentationSearchResponseFields: FieldSet {
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
    @_alwaysEmitIntoClient public var results: Field<[GKNDocumentationResult]> { Field("results") }
}
