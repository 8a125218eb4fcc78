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
    @_alwaysEmitIntoClient public var interval: Field<String> { Field("interval") }
    /// `granularity`.
    @_alwaysEmitIntoClient public var granularity: Field<ApiUsageOrganizationQueryGranularity> { Field("granularity") }
    /// `metrics`.
    @_alwaysEmitIntoClient public var metrics: Field<[ApiUsageOrganizationQueryMetrics]> { Field("metrics") }
    /// `groupBy`.
    @_alwaysEmitIntoClient public var groupBy: Field<[ApiUsageOrganizationQueryGroupBy]> { Field("groupBy") }
}

/// A value of `granularity` of ``ApiUsageOrganizationQuery``, open to those that are newer than this version.
public struct ApiUsageOrganizationQueryGranularity: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Day`.
    @_alwaysEmitIntoClient public static var day: Self { "Day" }
    /// `Week`.
    @_alwaysEmitIntoClient public static var week: Self { "Week" }
    /// `Month`.
    @_alwaysEmitIntoClient public static var month: Self { "Month" }
}

/// A value of `metrics` of ``ApiUsageOrganizationQuery``, open to those that are newer than this version.
public struct ApiUsageOrganizationQueryMetrics: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Status200`.
    @_alwaysEmitIntoClient public static var status200: Self { "Status200" }
    /// `Status300`.
    @_alwaysEmitIntoClient public static var status300: Self { "Status300" }
    /// `Status400`.
    @_alwaysEmitIntoClient public static var status400: Self { "Status400" }
    /// `Status500`.
    @_alwaysEmitIntoClient public static var status500: Self { "Status500" }
    /// `Status429`.
    @_alwaysEmitIntoClient public static var status429: Self { "Status429" }
    /// `Requests`.
    @_alwaysEmitIntoClient public static var requests: Self { "Requests" }
}

/// A value of `groupBy` of ``ApiUsageOrganizationQuery``, open to those that are newer than this version.
public struct ApiUsageOrganizationQueryGroupBy: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `OAuthClientId`.
    @_alwaysEmitIntoClient public static var oAuthClientId: Self { "OAuthClientId" }
    /// `OrganizationId`.
    @_alwaysEmitIntoClient public static var organizationId: Self { "OrganizationId" }
    /// `UserId`.
    @_alwaysEmitIntoClient public static var userId: Self { "UserId" }
    /// `TemplateUri`.
    @_alwaysEmitIntoClient public static var templateUri: Self { "TemplateUri" }
    /// `HttpMethod`.
    @_alwaysEmitIntoClient public static var httpMethod: Self { "HttpMethod" }
}

/// The schema `ApiUsageSimpleSearch`.
public typealias ApiUsageSimpleSearch = Model<ApiUsageSimpleSearchFields>

/// The properties of ``ApiUsageSimpleSearch``.
public struct ApiUsageSimpleSearchFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `interval`, required, an interval: two dates of ISO 8601 with `/` between them.
    @_alwaysEmitIntoClient public var interval: Field<String> { Field("interval") }
    /// `metrics`.
    @_alwaysEmitIntoClient public var metrics: Field<[ApiUsageSimpleSearchMetrics]> { Field("metrics") }
    /// `oauthClientNames`.
    @_alwaysEmitIntoClient public var oauthClientNames: Field<[String]> { Field("oauthClientNames") }
    /// `httpMethods`.
    @_alwaysEmitIntoClient public var httpMethods: Field<[ApiUsageSimpleSearchHttpMethods]> { Field("httpMethods") }
    /// `templateUris`.
    @_alwaysEmitIntoClient public var templateUris: Field<[String]> { Field("templateUris") }
}

/// A value of `metrics` of ``ApiUsageSimpleSearch``, open to those that are newer than this version.
public struct ApiUsageSimpleSearchMetrics: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Date`.
    @_alwaysEmitIntoClient public static var date: Self { "Date" }
    /// `ClientName`.
    @_alwaysEmitIntoClient public static var clientName: Self { "ClientName" }
    /// `HttpMethod`.
    @_alwaysEmitIntoClient public static var httpMethod: Self { "HttpMethod" }
    /// `TemplateUri`.
    @_alwaysEmitIntoClient public static var templateUri: Self { "TemplateUri" }
    /// `Status200`.
    @_alwaysEmitIntoClient public static var status200: Self { "Status200" }
    /// `Status300`.
    @_alwaysEmitIntoClient public static var status300: Self { "Status300" }
    /// `Status400`.
    @_alwaysEmitIntoClient public static var status400: Self { "Status400" }
    /// `Status500`.
    @_alwaysEmitIntoClient public static var status500: Self { "Status500" }
    /// `Status429`.
    @_alwaysEmitIntoClient public static var status429: Self { "Status429" }
}

/// A value of `httpMethods` of ``ApiUsageSimpleSearch``, open to those that are newer than this version.
public struct ApiUsageSimpleSearchHttpMethods: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `GET`.
    @_alwaysEmitIntoClient public static var get: Self { "GET" }
    /// `POST`.
    @_alwaysEmitIntoClient public static var post: Self { "POST" }
    /// `DELETE`.
    @_alwaysEmitIntoClient public static var delete: Self { "DELETE" }
    /// `PATCH`.
    @_alwaysEmitIntoClient public static var patch: Self { "PATCH" }
    /// `PUT`.
    @_alwaysEmitIntoClient public static var put: Self { "PUT" }
    /// `HEAD`.
    @_alwaysEmitIntoClient public static var head: Self { "HEAD" }
    /// `CONNECT`.
    @_alwaysEmitIntoClient public static var connect: Self { "CONNECT" }
    /// `OPTIONS`.
    @_alwaysEmitIntoClient public static var options: Self { "OPTIONS" }
    /// `TRACE`.
    @_alwaysEmitIntoClient public static var trace: Self { "TRACE" }
}

/// The schema `ClientPublicApiUsage`.
public typealias ClientPublicApiUsage = Model<ClientPublicApiUsageFields>

/// The properties of ``ClientPublicApiUsage``.
public struct ClientPublicApiUsageFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `date`, a date such as `2026-11-24`.
    @_alwaysEmitIntoClient public var date: Field<String> { Field("date") }
    /// `platform`.
    @_alwaysEmitIntoClient public var platform: Field<String> { Field("platform") }
    /// `httpMethod`.
    @_alwaysEmitIntoClient public var httpMethod: Field<ClientPublicApiUsageHttpMethod> { Field("httpMethod") }
    /// `templateUri`.
    @_alwaysEmitIntoClient public var templateUri: Field<String> { Field("templateUri") }
    /// `requestCount`.
    @_alwaysEmitIntoClient public var requestCount: Field<Int> { Field("requestCount") }
    /// `status200`.
    @_alwaysEmitIntoClient public var status200: Field<Int> { Field("status200") }
    /// `status300`.
    @_alwaysEmitIntoClient public var status300: Field<Int> { Field("status300") }
    /// `status400`.
    @_alwaysEmitIntoClient public var status400: Field<Int> { Field("status400") }
    /// `status429`.
    @_alwaysEmitIntoClient public var status429: Field<Int> { Field("status429") }
    /// `status500`.
    @_alwaysEmitIntoClient public var status500: Field<Int> { Field("status500") }
    /// `organizationId`.
    @_alwaysEmitIntoClient public var organizationId: Field<String> { Field("organizationId") }
}

/// A value of `httpMethod` of ``ClientPublicApiUsage``, open to those that are newer than this version.
public struct ClientPublicApiUsageHttpMethod: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `GET`.
    @_alwaysEmitIntoClient public static var get: Self { "GET" }
    /// `POST`.
    @_alwaysEmitIntoClient public static var post: Self { "POST" }
    /// `PUT`.
    @_alwaysEmitIntoClient public static var put: Self { "PUT" }
    /// `PATCH`.
    @_alwaysEmitIntoClient public static var patch: Self { "PATCH" }
    /// `DELETE`.
    @_alwaysEmitIntoClient public static var delete: Self { "DELETE" }
    /// `HEAD`.
    @_alwaysEmitIntoClient public static var head: Self { "HEAD" }
}

/// The schema `ClientPublicApiUsageQueryRequest`.
public typealias ClientPublicApiUsageQueryRequest = Model<ClientPublicApiUsageQueryRequestFields>

/// The properties of ``ClientPublicApiUsageQueryRequest``.
public struct ClientPublicApiUsageQueryRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `interval`, required, an interval: two dates of ISO 8601 with `/` between them.
    @_alwaysEmitIntoClient public var interval: Field<String> { Field("interval") }
    /// `granularity`.
    @_alwaysEmitIntoClient public var granularity: Field<ClientPublicApiUsageQueryRequestGranularity> { Field("granularity") }
    /// `sortBy`.
    @_alwaysEmitIntoClient public var sortBy: Field<[UsageQuerySortBy]> { Field("sortBy") }
    /// `metrics`.
    @_alwaysEmitIntoClient public var metrics: Field<[ClientPublicApiUsageQueryRequestMetrics]> { Field("metrics") }
    /// `templateUris`.
    @_alwaysEmitIntoClient public var templateUris: Field<[String]> { Field("templateUris") }
    /// `httpMethods`.
    @_alwaysEmitIntoClient public var httpMethods: Field<[ClientPublicApiUsageQueryRequestHttpMethods]> { Field("httpMethods") }
    /// `platforms`.
    @_alwaysEmitIntoClient public var platforms: Field<[String]> { Field("platforms") }
    /// `groupBy`.
    @_alwaysEmitIntoClient public var groupBy: Field<[ClientPublicApiUsageQueryRequestGroupBy]> { Field("groupBy") }
    /// `organizationIds`.
    @_alwaysEmitIntoClient public var organizationIds: Field<[String]> { Field("organizationIds") }
}

/// A value of `granularity` of ``ClientPublicApiUsageQueryRequest``, open to those that are newer than this version.
public struct ClientPublicApiUsageQueryRequestGranularity: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Day`.
    @_alwaysEmitIntoClient public static var day: Self { "Day" }
    /// `Week`.
    @_alwaysEmitIntoClient public static var week: Self { "Week" }
    /// `Month`.
    @_alwaysEmitIntoClient public static var month: Self { "Month" }
}

/// A value of `metrics` of ``ClientPublicApiUsageQueryRequest``, open to those that are newer than this version.
public struct ClientPublicApiUsageQueryRequestMetrics: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Requests`.
    @_alwaysEmitIntoClient public static var requests: Self { "Requests" }
    /// `Status200`.
    @_alwaysEmitIntoClient public static var status200: Self { "Status200" }
    /// `Status300`.
    @_alwaysEmitIntoClient public static var status300: Self { "Status300" }
    /// `Status400`.
    @_alwaysEmitIntoClient public static var status400: Self { "Status400" }
    /// `Status429`.
    @_alwaysEmitIntoClient public static var status429: Self { "Status429" }
    /// `Status500`.
    @_alwaysEmitIntoClient public static var status500: Self { "Status500" }
}

/// A value of `httpMethods` of ``ClientPublicApiUsageQueryRequest``, open to those that are newer than this version.
public struct ClientPublicApiUsageQueryRequestHttpMethods: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `GET`.
    @_alwaysEmitIntoClient public static var get: Self { "GET" }
    /// `POST`.
    @_alwaysEmitIntoClient public static var post: Self { "POST" }
    /// `PUT`.
    @_alwaysEmitIntoClient public static var put: Self { "PUT" }
    /// `PATCH`.
    @_alwaysEmitIntoClient public static var patch: Self { "PATCH" }
    /// `DELETE`.
    @_alwaysEmitIntoClient public static var delete: Self { "DELETE" }
    /// `HEAD`.
    @_alwaysEmitIntoClient public static var head: Self { "HEAD" }
}

/// A value of `groupBy` of ``ClientPublicApiUsageQueryRequest``, open to those that are newer than this version.
public struct ClientPublicApiUsageQueryRequestGroupBy: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `OrganizationId`.
    @_alwaysEmitIntoClient public static var organizationId: Self { "OrganizationId" }
    /// `HttpMethod`.
    @_alwaysEmitIntoClient public static var httpMethod: Self { "HttpMethod" }
    /// `TemplateUri`.
    @_alwaysEmitIntoClient public static var templateUri: Self { "TemplateUri" }
    /// `Platform`.
    @_alwaysEmitIntoClient public static var platform: Self { "Platform" }
}

/// The schema `ClientPublicApiUsageResultsResponse`.
public typealias ClientPublicApiUsageResultsResponse = Model<ClientPublicApiUsageResultsResponseFields>

/// The properties of ``ClientPublicApiUsageResultsResponse``.
public struct ClientPublicApiUsageResultsResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `queryStatus`, required.
    @_alwaysEmitIntoClient public var queryStatus: Field<ClientPublicApiUsageResultsResponseQueryStatus> { Field("queryStatus") }
    /// `errorBody`.
    @_alwaysEmitIntoClient public var errorBody: Field<ErrorBody> { Field("errorBody") }
    /// `nextUri`.
    @_alwaysEmitIntoClient public var nextUri: Field<String> { Field("nextUri") }
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[ClientPublicApiUsage]> { Field("entities") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `queryStatus` of ``ClientPublicApiUsageResultsResponse``, open to those that are newer than this version.
public struct ClientPublicApiUsageResultsResponseQueryStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Queued`.
    @_alwaysEmitIntoClient public static var queued: Self { "Queued" }
    /// `Running`.
    @_alwaysEmitIntoClient public static var running: Self { "Running" }
    /// `Succeeded`.
    @_alwaysEmitIntoClient public static var succeeded: Self { "Succeeded" }
    /// `Failed`.
    @_alwaysEmitIntoClient public static var failed: Self { "Failed" }
    /// `Cancelled`.
    @_alwaysEmitIntoClient public static var cancelled: Self { "Cancelled" }
}

/// The schema `ClientUsageQueryResponse`.
public typealias ClientUsageQueryResponse = Model<ClientUsageQueryResponseFields>

/// The properties of ``ClientUsageQueryResponse``.
public struct ClientUsageQueryResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `resultsUri`.
    @_alwaysEmitIntoClient public var resultsUri: Field<String> { Field("resultsUri") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `OrganizationPublicApiUsage`.
public typealias OrganizationPublicApiUsage = Model<OrganizationPublicApiUsageFields>

/// The properties of ``OrganizationPublicApiUsage``.
public struct OrganizationPublicApiUsageFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `date`, a date such as `2026-11-24`.
    @_alwaysEmitIntoClient public var date: Field<String> { Field("date") }
    /// `platform`.
    @_alwaysEmitIntoClient public var platform: Field<String> { Field("platform") }
    /// `httpMethod`.
    @_alwaysEmitIntoClient public var httpMethod: Field<OrganizationPublicApiUsageHttpMethod> { Field("httpMethod") }
    /// `templateUri`.
    @_alwaysEmitIntoClient public var templateUri: Field<String> { Field("templateUri") }
    /// `requestCount`.
    @_alwaysEmitIntoClient public var requestCount: Field<Int> { Field("requestCount") }
    /// `status200`.
    @_alwaysEmitIntoClient public var status200: Field<Int> { Field("status200") }
    /// `status300`.
    @_alwaysEmitIntoClient public var status300: Field<Int> { Field("status300") }
    /// `status400`.
    @_alwaysEmitIntoClient public var status400: Field<Int> { Field("status400") }
    /// `status429`.
    @_alwaysEmitIntoClient public var status429: Field<Int> { Field("status429") }
    /// `status500`.
    @_alwaysEmitIntoClient public var status500: Field<Int> { Field("status500") }
    /// `oauthClient`.
    @_alwaysEmitIntoClient public var oauthClient: Field<DomainEntityRef> { Field("oauthClient") }
    /// `user`.
    @_alwaysEmitIntoClient public var user: Field<UserReference> { Field("user") }
}

/// A value of `httpMethod` of ``OrganizationPublicApiUsage``, open to those that are newer than this version.
public struct OrganizationPublicApiUsageHttpMethod: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `GET`.
    @_alwaysEmitIntoClient public static var get: Self { "GET" }
    /// `POST`.
    @_alwaysEmitIntoClient public static var post: Self { "POST" }
    /// `PUT`.
    @_alwaysEmitIntoClient public static var put: Self { "PUT" }
    /// `PATCH`.
    @_alwaysEmitIntoClient public static var patch: Self { "PATCH" }
    /// `DELETE`.
    @_alwaysEmitIntoClient public static var delete: Self { "DELETE" }
    /// `HEAD`.
    @_alwaysEmitIntoClient public static var head: Self { "HEAD" }
}

/// The schema `OrganizationPublicApiUsageQueryRequest`.
public typealias OrganizationPublicApiUsageQueryRequest = Model<OrganizationPublicApiUsageQueryRequestFields>

/// The properties of ``OrganizationPublicApiUsageQueryRequest``.
public struct OrganizationPublicApiUsageQueryRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `interval`, required, an interval: two dates of ISO 8601 with `/` between them.
    @_alwaysEmitIntoClient public var interval: Field<String> { Field("interval") }
    /// `granularity`.
    @_alwaysEmitIntoClient public var granularity: Field<OrganizationPublicApiUsageQueryRequestGranularity> { Field("granularity") }
    /// `sortBy`.
    @_alwaysEmitIntoClient public var sortBy: Field<[UsageQuerySortBy]> { Field("sortBy") }
    /// `metrics`.
    @_alwaysEmitIntoClient public var metrics: Field<[OrganizationPublicApiUsageQueryRequestMetrics]> { Field("metrics") }
    /// `templateUris`.
    @_alwaysEmitIntoClient public var templateUris: Field<[String]> { Field("templateUris") }
    /// `httpMethods`.
    @_alwaysEmitIntoClient public var httpMethods: Field<[OrganizationPublicApiUsageQueryRequestHttpMethods]> { Field("httpMethods") }
    /// `platforms`.
    @_alwaysEmitIntoClient public var platforms: Field<[String]> { Field("platforms") }
    /// `groupBy`.
    @_alwaysEmitIntoClient public var groupBy: Field<[OrganizationPublicApiUsageQueryRequestGroupBy]> { Field("groupBy") }
    /// `userIds`.
    @_alwaysEmitIntoClient public var userIds: Field<[String]> { Field("userIds") }
    /// `oauthClientIds`.
    @_alwaysEmitIntoClient public var oauthClientIds: Field<[String]> { Field("oauthClientIds") }
}

/// A value of `granularity` of ``OrganizationPublicApiUsageQueryRequest``, open to those that are newer than this
/// version.
public struct OrganizationPublicApiUsageQueryRequestGranularity: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Day`.
    @_alwaysEmitIntoClient public static var day: Self { "Day" }
    /// `Week`.
    @_alwaysEmitIntoClient public static var week: Self { "Week" }
    /// `Month`.
    @_alwaysEmitIntoClient public static var month: Self { "Month" }
}

/// A value of `metrics` of ``OrganizationPublicApiUsageQueryRequest``, open to those that are newer than this version.
public struct OrganizationPublicApiUsageQueryRequestMetrics: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Requests`.
    @_alwaysEmitIntoClient public static var requests: Self { "Requests" }
    /// `Status200`.
    @_alwaysEmitIntoClient public static var status200: Self { "Status200" }
    /// `Status300`.
    @_alwaysEmitIntoClient public static var status300: Self { "Status300" }
    /// `Status400`.
    @_alwaysEmitIntoClient public static var status400: Self { "Status400" }
    /// `Status429`.
    @_alwaysEmitIntoClient public static var status429: Self { "Status429" }
    /// `Status500`.
    @_alwaysEmitIntoClient public static var status500: Self { "Status500" }
}

/// A value of `httpMethods` of ``OrganizationPublicApiUsageQueryRequest``, open to those that are newer than this
/// version.
public struct OrganizationPublicApiUsageQueryRequestHttpMethods: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `GET`.
    @_alwaysEmitIntoClient public static var get: Self { "GET" }
    /// `POST`.
    @_alwaysEmitIntoClient public static var post: Self { "POST" }
    /// `PUT`.
    @_alwaysEmitIntoClient public static var put: Self { "PUT" }
    /// `PATCH`.
    @_alwaysEmitIntoClient public static var patch: Self { "PATCH" }
    /// `DELETE`.
    @_alwaysEmitIntoClient public static var delete: Self { "DELETE" }
    /// `HEAD`.
    @_alwaysEmitIntoClient public static var head: Self { "HEAD" }
}

/// A value of `groupBy` of ``OrganizationPublicApiUsageQueryRequest``, open to those that are newer than this version.
public struct OrganizationPublicApiUsageQueryRequestGroupBy: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `OauthClientName`.
    @_alwaysEmitIntoClient public static var oauthClientName: Self { "OauthClientName" }
    /// `OauthClientId`.
    @_alwaysEmitIntoClient public static var oauthClientId: Self { "OauthClientId" }
    /// `UserId`.
    @_alwaysEmitIntoClient public static var userId: Self { "UserId" }
    /// `HttpMethod`.
    @_alwaysEmitIntoClient public static var httpMethod: Self { "HttpMethod" }
    /// `TemplateUri`.
    @_alwaysEmitIntoClient public static var templateUri: Self { "TemplateUri" }
    /// `Platform`.
    @_alwaysEmitIntoClient public static var platform: Self { "Platform" }
}

/// The schema `OrganizationPublicApiUsageResultsResponse`.
public typealias OrganizationPublicApiUsageResultsResponse = Model<OrganizationPublicApiUsageResultsResponseFields>

/// The properties of ``OrganizationPublicApiUsageResultsResponse``.
public struct OrganizationPublicApiUsageResultsResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `queryStatus`, required.
    @_alwaysEmitIntoClient public var queryStatus: Field<OrganizationPublicApiUsageResultsResponseQueryStatus> { Field("queryStatus") }
    /// `errorBody`.
    @_alwaysEmitIntoClient public var errorBody: Field<ErrorBody> { Field("errorBody") }
    /// `nextUri`.
    @_alwaysEmitIntoClient public var nextUri: Field<String> { Field("nextUri") }
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[OrganizationPublicApiUsage]> { Field("entities") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `queryStatus` of ``OrganizationPublicApiUsageResultsResponse``, open to those that are newer than this
/// version.
public struct OrganizationPublicApiUsageResultsResponseQueryStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Queued`.
    @_alwaysEmitIntoClient public static var queued: Self { "Queued" }
    /// `Running`.
    @_alwaysEmitIntoClient public static var running: Self { "Running" }
    /// `Succeeded`.
    @_alwaysEmitIntoClient public static var succeeded: Self { "Succeeded" }
    /// `Failed`.
    @_alwaysEmitIntoClient public static var failed: Self { "Failed" }
    /// `Cancelled`.
    @_alwaysEmitIntoClient public static var cancelled: Self { "Cancelled" }
}

/// The schema `OrganizationUsageQueryResponse`.
public typealias OrganizationUsageQueryResponse = Model<OrganizationUsageQueryResponseFields>

/// The properties of ``OrganizationUsageQueryResponse``.
public struct OrganizationUsageQueryResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `resultsUri`.
    @_alwaysEmitIntoClient public var resultsUri: Field<String> { Field("resultsUri") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `UsageQuerySortBy`.
public typealias UsageQuerySortBy = Model<UsageQuerySortByFields>

/// The properties of ``UsageQuerySortBy``.
public struct UsageQuerySortByFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `fieldName`.
    @_alwaysEmitIntoClient public var fieldName: Field<String> { Field("fieldName") }
    /// `order`.
    @_alwaysEmitIntoClient public var order: Field<UsageQuerySortByOrder> { Field("order") }
}

/// A value of `order` of ``UsageQuerySortBy``, open to those that are newer than this version.
public struct UsageQuerySortByOrder: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Asc`.
    @_alwaysEmitIntoClient public static var asc: Self { "Asc" }
    /// `Desc`.
    @_alwaysEmitIntoClient public static var desc: Self { "Desc" }
}
