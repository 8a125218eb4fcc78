// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

/// The schema `ApiUsageOrganizationQuery`.
public typealias ApiUsageOrganizationQuery = Model<ApiUsageOrganizationQueryFields>

/// The properties of ``ApiUsageOrganizationQuery``.
public struct ApiUsageOrganizationQueryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `interval`, required, an interval: two dates of ISO 8601 with `/` between them.
    public var interval: Field<String> { Field("interval") }
    /// `granularity`.
    public var granularity: Field<ApiUsageOrganizationQueryGranularity> { Field("granularity") }
    /// `metrics`.
    public var metrics: Field<[ApiUsageOrganizationQueryMetrics]> { Field("metrics") }
    /// `groupBy`.
    public var groupBy: Field<[ApiUsageOrganizationQueryGroupBy]> { Field("groupBy") }
}

/// A value of `granularity` of ``ApiUsageOrganizationQuery``, open to those that are newer than this version.
public struct ApiUsageOrganizationQueryGranularity: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Day`.
    public static var day: Self { "Day" }
    /// `Week`.
    public static var week: Self { "Week" }
    /// `Month`.
    public static var month: Self { "Month" }
}

/// A value of `metrics` of ``ApiUsageOrganizationQuery``, open to those that are newer than this version.
public struct ApiUsageOrganizationQueryMetrics: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Status200`.
    public static var status200: Self { "Status200" }
    /// `Status300`.
    public static var status300: Self { "Status300" }
    /// `Status400`.
    public static var status400: Self { "Status400" }
    /// `Status500`.
    public static var status500: Self { "Status500" }
    /// `Status429`.
    public static var status429: Self { "Status429" }
    /// `Requests`.
    public static var requests: Self { "Requests" }
}

/// A value of `groupBy` of ``ApiUsageOrganizationQuery``, open to those that are newer than this version.
public struct ApiUsageOrganizationQueryGroupBy: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `OAuthClientId`.
    public static var oAuthClientId: Self { "OAuthClientId" }
    /// `OrganizationId`.
    public static var organizationId: Self { "OrganizationId" }
    /// `UserId`.
    public static var userId: Self { "UserId" }
    /// `TemplateUri`.
    public static var templateUri: Self { "TemplateUri" }
    /// `HttpMethod`.
    public static var httpMethod: Self { "HttpMethod" }
}

/// The schema `ApiUsageSimpleSearch`.
public typealias ApiUsageSimpleSearch = Model<ApiUsageSimpleSearchFields>

/// The properties of ``ApiUsageSimpleSearch``.
public struct ApiUsageSimpleSearchFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `interval`, required, an interval: two dates of ISO 8601 with `/` between them.
    public var interval: Field<String> { Field("interval") }
    /// `metrics`.
    public var metrics: Field<[ApiUsageSimpleSearchMetrics]> { Field("metrics") }
    /// `oauthClientNames`.
    public var oauthClientNames: Field<[String]> { Field("oauthClientNames") }
    /// `httpMethods`.
    public var httpMethods: Field<[ApiUsageSimpleSearchHttpMethods]> { Field("httpMethods") }
    /// `templateUris`.
    public var templateUris: Field<[String]> { Field("templateUris") }
}

/// A value of `metrics` of ``ApiUsageSimpleSearch``, open to those that are newer than this version.
public struct ApiUsageSimpleSearchMetrics: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Date`.
    public static var date: Self { "Date" }
    /// `ClientName`.
    public static var clientName: Self { "ClientName" }
    /// `HttpMethod`.
    public static var httpMethod: Self { "HttpMethod" }
    /// `TemplateUri`.
    public static var templateUri: Self { "TemplateUri" }
    /// `Status200`.
    public static var status200: Self { "Status200" }
    /// `Status300`.
    public static var status300: Self { "Status300" }
    /// `Status400`.
    public static var status400: Self { "Status400" }
    /// `Status500`.
    public static var status500: Self { "Status500" }
    /// `Status429`.
    public static var status429: Self { "Status429" }
}

/// A value of `httpMethods` of ``ApiUsageSimpleSearch``, open to those that are newer than this version.
public struct ApiUsageSimpleSearchHttpMethods: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `GET`.
    public static var get: Self { "GET" }
    /// `POST`.
    public static var post: Self { "POST" }
    /// `DELETE`.
    public static var delete: Self { "DELETE" }
    /// `PATCH`.
    public static var patch: Self { "PATCH" }
    /// `PUT`.
    public static var put: Self { "PUT" }
    /// `HEAD`.
    public static var head: Self { "HEAD" }
    /// `CONNECT`.
    public static var connect: Self { "CONNECT" }
    /// `OPTIONS`.
    public static var options: Self { "OPTIONS" }
    /// `TRACE`.
    public static var trace: Self { "TRACE" }
}

/// The schema `ClientPublicApiUsage`.
public typealias ClientPublicApiUsage = Model<ClientPublicApiUsageFields>

/// The properties of ``ClientPublicApiUsage``.
public struct ClientPublicApiUsageFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `date`, a date such as `2026-11-24`.
    public var date: Field<String> { Field("date") }
    /// `platform`.
    public var platform: Field<String> { Field("platform") }
    /// `httpMethod`.
    public var httpMethod: Field<ClientPublicApiUsageHttpMethod> { Field("httpMethod") }
    /// `templateUri`.
    public var templateUri: Field<String> { Field("templateUri") }
    /// `requestCount`.
    public var requestCount: Field<Int> { Field("requestCount") }
    /// `status200`.
    public var status200: Field<Int> { Field("status200") }
    /// `status300`.
    public var status300: Field<Int> { Field("status300") }
    /// `status400`.
    public var status400: Field<Int> { Field("status400") }
    /// `status429`.
    public var status429: Field<Int> { Field("status429") }
    /// `status500`.
    public var status500: Field<Int> { Field("status500") }
    /// `organizationId`.
    public var organizationId: Field<String> { Field("organizationId") }
}

/// A value of `httpMethod` of ``ClientPublicApiUsage``, open to those that are newer than this version.
public struct ClientPublicApiUsageHttpMethod: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `GET`.
    public static var get: Self { "GET" }
    /// `POST`.
    public static var post: Self { "POST" }
    /// `PUT`.
    public static var put: Self { "PUT" }
    /// `PATCH`.
    public static var patch: Self { "PATCH" }
    /// `DELETE`.
    public static var delete: Self { "DELETE" }
    /// `HEAD`.
    public static var head: Self { "HEAD" }
}

/// The schema `ClientPublicApiUsageQueryRequest`.
public typealias ClientPublicApiUsageQueryRequest = Model<ClientPublicApiUsageQueryRequestFields>

/// The properties of ``ClientPublicApiUsageQueryRequest``.
public struct ClientPublicApiUsageQueryRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `interval`, required, an interval: two dates of ISO 8601 with `/` between them.
    public var interval: Field<String> { Field("interval") }
    /// `granularity`.
    public var granularity: Field<ClientPublicApiUsageQueryRequestGranularity> { Field("granularity") }
    /// `sortBy`.
    public var sortBy: Field<[UsageQuerySortBy]> { Field("sortBy") }
    /// `metrics`.
    public var metrics: Field<[ClientPublicApiUsageQueryRequestMetrics]> { Field("metrics") }
    /// `templateUris`.
    public var templateUris: Field<[String]> { Field("templateUris") }
    /// `httpMethods`.
    public var httpMethods: Field<[ClientPublicApiUsageQueryRequestHttpMethods]> { Field("httpMethods") }
    /// `platforms`.
    public var platforms: Field<[String]> { Field("platforms") }
    /// `groupBy`.
    public var groupBy: Field<[ClientPublicApiUsageQueryRequestGroupBy]> { Field("groupBy") }
    /// `organizationIds`.
    public var organizationIds: Field<[String]> { Field("organizationIds") }
}

/// A value of `granularity` of ``ClientPublicApiUsageQueryRequest``, open to those that are newer than this version.
public struct ClientPublicApiUsageQueryRequestGranularity: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Day`.
    public static var day: Self { "Day" }
    /// `Week`.
    public static var week: Self { "Week" }
    /// `Month`.
    public static var month: Self { "Month" }
}

/// A value of `metrics` of ``ClientPublicApiUsageQueryRequest``, open to those that are newer than this version.
public struct ClientPublicApiUsageQueryRequestMetrics: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Requests`.
    public static var requests: Self { "Requests" }
    /// `Status200`.
    public static var status200: Self { "Status200" }
    /// `Status300`.
    public static var status300: Self { "Status300" }
    /// `Status400`.
    public static var status400: Self { "Status400" }
    /// `Status429`.
    public static var status429: Self { "Status429" }
    /// `Status500`.
    public static var status500: Self { "Status500" }
}

/// A value of `httpMethods` of ``ClientPublicApiUsageQueryRequest``, open to those that are newer than this version.
public struct ClientPublicApiUsageQueryRequestHttpMethods: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `GET`.
    public static var get: Self { "GET" }
    /// `POST`.
    public static var post: Self { "POST" }
    /// `PUT`.
    public static var put: Self { "PUT" }
    /// `PATCH`.
    public static var patch: Self { "PATCH" }
    /// `DELETE`.
    public static var delete: Self { "DELETE" }
    /// `HEAD`.
    public static var head: Self { "HEAD" }
}

/// A value of `groupBy` of ``ClientPublicApiUsageQueryRequest``, open to those that are newer than this version.
public struct ClientPublicApiUsageQueryRequestGroupBy: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `OrganizationId`.
    public static var organizationId: Self { "OrganizationId" }
    /// `HttpMethod`.
    public static var httpMethod: Self { "HttpMethod" }
    /// `TemplateUri`.
    public static var templateUri: Self { "TemplateUri" }
    /// `Platform`.
    public static var platform: Self { "Platform" }
}

/// The schema `ClientPublicApiUsageResultsResponse`.
public typealias ClientPublicApiUsageResultsResponse = Model<ClientPublicApiUsageResultsResponseFields>

/// The properties of ``ClientPublicApiUsageResultsResponse``.
public struct ClientPublicApiUsageResultsResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `queryStatus`, required.
    public var queryStatus: Field<ClientPublicApiUsageResultsResponseQueryStatus> { Field("queryStatus") }
    /// `errorBody`.
    public var errorBody: Field<ErrorBody> { Field("errorBody") }
    /// `nextUri`.
    public var nextUri: Field<String> { Field("nextUri") }
    /// `entities`.
    public var entities: Field<[ClientPublicApiUsage]> { Field("entities") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `queryStatus` of ``ClientPublicApiUsageResultsResponse``, open to those that are newer than this version.
public struct ClientPublicApiUsageResultsResponseQueryStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Queued`.
    public static var queued: Self { "Queued" }
    /// `Running`.
    public static var running: Self { "Running" }
    /// `Succeeded`.
    public static var succeeded: Self { "Succeeded" }
    /// `Failed`.
    public static var failed: Self { "Failed" }
    /// `Cancelled`.
    public static var cancelled: Self { "Cancelled" }
}

/// The schema `ClientUsageQueryResponse`.
public typealias ClientUsageQueryResponse = Model<ClientUsageQueryResponseFields>

/// The properties of ``ClientUsageQueryResponse``.
public struct ClientUsageQueryResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `resultsUri`.
    public var resultsUri: Field<String> { Field("resultsUri") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `OrganizationPublicApiUsage`.
public typealias OrganizationPublicApiUsage = Model<OrganizationPublicApiUsageFields>

/// The properties of ``OrganizationPublicApiUsage``.
public struct OrganizationPublicApiUsageFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `date`, a date such as `2026-11-24`.
    public var date: Field<String> { Field("date") }
    /// `platform`.
    public var platform: Field<String> { Field("platform") }
    /// `httpMethod`.
    public var httpMethod: Field<OrganizationPublicApiUsageHttpMethod> { Field("httpMethod") }
    /// `templateUri`.
    public var templateUri: Field<String> { Field("templateUri") }
    /// `requestCount`.
    public var requestCount: Field<Int> { Field("requestCount") }
    /// `status200`.
    public var status200: Field<Int> { Field("status200") }
    /// `status300`.
    public var status300: Field<Int> { Field("status300") }
    /// `status400`.
    public var status400: Field<Int> { Field("status400") }
    /// `status429`.
    public var status429: Field<Int> { Field("status429") }
    /// `status500`.
    public var status500: Field<Int> { Field("status500") }
    /// `oauthClient`.
    public var oauthClient: Field<DomainEntityRef> { Field("oauthClient") }
    /// `user`.
    public var user: Field<UserReference> { Field("user") }
}

/// A value of `httpMethod` of ``OrganizationPublicApiUsage``, open to those that are newer than this version.
public struct OrganizationPublicApiUsageHttpMethod: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `GET`.
    public static var get: Self { "GET" }
    /// `POST`.
    public static var post: Self { "POST" }
    /// `PUT`.
    public static var put: Self { "PUT" }
    /// `PATCH`.
    public static var patch: Self { "PATCH" }
    /// `DELETE`.
    public static var delete: Self { "DELETE" }
    /// `HEAD`.
    public static var head: Self { "HEAD" }
}

/// The schema `OrganizationPublicApiUsageQueryRequest`.
public typealias OrganizationPublicApiUsageQueryRequest = Model<OrganizationPublicApiUsageQueryRequestFields>

/// The properties of ``OrganizationPublicApiUsageQueryRequest``.
public struct OrganizationPublicApiUsageQueryRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `interval`, required, an interval: two dates of ISO 8601 with `/` between them.
    public var interval: Field<String> { Field("interval") }
    /// `granularity`.
    public var granularity: Field<OrganizationPublicApiUsageQueryRequestGranularity> { Field("granularity") }
    /// `sortBy`.
    public var sortBy: Field<[UsageQuerySortBy]> { Field("sortBy") }
    /// `metrics`.
    public var metrics: Field<[OrganizationPublicApiUsageQueryRequestMetrics]> { Field("metrics") }
    /// `templateUris`.
    public var templateUris: Field<[String]> { Field("templateUris") }
    /// `httpMethods`.
    public var httpMethods: Field<[OrganizationPublicApiUsageQueryRequestHttpMethods]> { Field("httpMethods") }
    /// `platforms`.
    public var platforms: Field<[String]> { Field("platforms") }
    /// `groupBy`.
    public var groupBy: Field<[OrganizationPublicApiUsageQueryRequestGroupBy]> { Field("groupBy") }
    /// `userIds`.
    public var userIds: Field<[String]> { Field("userIds") }
    /// `oauthClientIds`.
    public var oauthClientIds: Field<[String]> { Field("oauthClientIds") }
}

/// A value of `granularity` of ``OrganizationPublicApiUsageQueryRequest``, open to those that are newer than this
/// version.
public struct OrganizationPublicApiUsageQueryRequestGranularity: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Day`.
    public static var day: Self { "Day" }
    /// `Week`.
    public static var week: Self { "Week" }
    /// `Month`.
    public static var month: Self { "Month" }
}

/// A value of `metrics` of ``OrganizationPublicApiUsageQueryRequest``, open to those that are newer than this version.
public struct OrganizationPublicApiUsageQueryRequestMetrics: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Requests`.
    public static var requests: Self { "Requests" }
    /// `Status200`.
    public static var status200: Self { "Status200" }
    /// `Status300`.
    public static var status300: Self { "Status300" }
    /// `Status400`.
    public static var status400: Self { "Status400" }
    /// `Status429`.
    public static var status429: Self { "Status429" }
    /// `Status500`.
    public static var status500: Self { "Status500" }
}

/// A value of `httpMethods` of ``OrganizationPublicApiUsageQueryRequest``, open to those that are newer than this
/// version.
public struct OrganizationPublicApiUsageQueryRequestHttpMethods: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `GET`.
    public static var get: Self { "GET" }
    /// `POST`.
    public static var post: Self { "POST" }
    /// `PUT`.
    public static var put: Self { "PUT" }
    /// `PATCH`.
    public static var patch: Self { "PATCH" }
    /// `DELETE`.
    public static var delete: Self { "DELETE" }
    /// `HEAD`.
    public static var head: Self { "HEAD" }
}

/// A value of `groupBy` of ``OrganizationPublicApiUsageQueryRequest``, open to those that are newer than this version.
public struct OrganizationPublicApiUsageQueryRequestGroupBy: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `OauthClientName`.
    public static var oauthClientName: Self { "OauthClientName" }
    /// `OauthClientId`.
    public static var oauthClientId: Self { "OauthClientId" }
    /// `UserId`.
    public static var userId: Self { "UserId" }
    /// `HttpMethod`.
    public static var httpMethod: Self { "HttpMethod" }
    /// `TemplateUri`.
    public static var templateUri: Self { "TemplateUri" }
    /// `Platform`.
    public static var platform: Self { "Platform" }
}

/// The schema `OrganizationPublicApiUsageResultsResponse`.
public typealias OrganizationPublicApiUsageResultsResponse = Model<OrganizationPublicApiUsageResultsResponseFields>

/// The properties of ``OrganizationPublicApiUsageResultsResponse``.
public struct OrganizationPublicApiUsageResultsResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `queryStatus`, required.
    public var queryStatus: Field<OrganizationPublicApiUsageResultsResponseQueryStatus> { Field("queryStatus") }
    /// `errorBody`.
    public var errorBody: Field<ErrorBody> { Field("errorBody") }
    /// `nextUri`.
    public var nextUri: Field<String> { Field("nextUri") }
    /// `entities`.
    public var entities: Field<[OrganizationPublicApiUsage]> { Field("entities") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `queryStatus` of ``OrganizationPublicApiUsageResultsResponse``, open to those that are newer than this
/// version.
public struct OrganizationPublicApiUsageResultsResponseQueryStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Queued`.
    public static var queued: Self { "Queued" }
    /// `Running`.
    public static var running: Self { "Running" }
    /// `Succeeded`.
    public static var succeeded: Self { "Succeeded" }
    /// `Failed`.
    public static var failed: Self { "Failed" }
    /// `Cancelled`.
    public static var cancelled: Self { "Cancelled" }
}

/// The schema `OrganizationUsageQueryResponse`.
public typealias OrganizationUsageQueryResponse = Model<OrganizationUsageQueryResponseFields>

/// The properties of ``OrganizationUsageQueryResponse``.
public struct OrganizationUsageQueryResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `resultsUri`.
    public var resultsUri: Field<String> { Field("resultsUri") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `UsageQuerySortBy`.
public typealias UsageQuerySortBy = Model<UsageQuerySortByFields>

/// The properties of ``UsageQuerySortBy``.
public struct UsageQuerySortByFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `fieldName`.
    public var fieldName: Field<String> { Field("fieldName") }
    /// `order`.
    public var order: Field<UsageQuerySortByOrder> { Field("order") }
}

/// A value of `order` of ``UsageQuerySortBy``, open to those that are newer than this version.
public struct UsageQuerySortByOrder: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Asc`.
    public static var asc: Self { "Asc" }
    /// `Desc`.
    public static var desc: Self { "Desc" }
}
