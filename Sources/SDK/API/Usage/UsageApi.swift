// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

/// The operations of the tag Usage.
///
/// Each function makes its call and returns what comes back. The static function of the same name makes the call as a
/// value: to look at, for `client.send` and `client.sendExtended`, and for a timeout, header or retry policy of its
/// own.
public struct UsageApi: Sendable {
    /// The client that calls are made with.
    public let client: ApiClient

    /// Makes the operations of a client.
    public init(_ client: ApiClient = .instance) { self.client = client }
}

// MARK: - getOauthClientUsageQueryResult

extension UsageApi {
    /// Calls `GET /api/v2/oauth/clients/{clientId}/usage/query/results/{executionId}`.
    ///
    /// Needs one of the permissions `oauth:client:view`, `usage:client:view`.
    ///
    /// - Parameters:
    ///   - executionId: `executionId` in the path.
    ///   - clientId: `clientId` in the path.
    public func getOauthClientUsageQueryResult(
        executionId: String, clientId: String
    ) async throws(ApiError) -> ApiUsageQueryResult {
        try await client.send(Self.getOauthClientUsageQueryResult(executionId: executionId, clientId: clientId))
    }

    /// The call `GET /api/v2/oauth/clients/{clientId}/usage/query/results/{executionId}`, ready to be sent.
    public static func getOauthClientUsageQueryResult(
        executionId: String, clientId: String
    ) -> APICall<ApiUsageQueryResult> {
        APICall(
            "getOauthClientUsageQueryResult", .get,
            "/api/v2/oauth/clients/{clientId}/usage/query/results/{executionId}",
            parameters: [("executionId", executionId), ("clientId", clientId)])
    }
}

// MARK: - getOauthClientUsageSummary

extension UsageApi {
    /// Calls `GET /api/v2/oauth/clients/{clientId}/usage/summary`.
    ///
    /// Needs one of the permissions `oauth:client:view`, `usage:client:view`.
    ///
    /// - Parameters:
    ///   - clientId: `clientId` in the path.
    ///   - days: `days` in the query; when left out: `7`.
    public func getOauthClientUsageSummary(
        clientId: String, days: String? = nil
    ) async throws(ApiError) -> UsageExecutionResult {
        try await client.send(Self.getOauthClientUsageSummary(clientId: clientId, days: days))
    }

    /// The call `GET /api/v2/oauth/clients/{clientId}/usage/summary`, ready to be sent.
    public static func getOauthClientUsageSummary(
        clientId: String, days: String? = nil
    ) -> APICall<UsageExecutionResult> {
        var queryParameters = QueryParameters()
        queryParameters.add("days", days)
        return APICall(
            "getOauthClientUsageSummary", .get, "/api/v2/oauth/clients/{clientId}/usage/summary",
            parameters: [("clientId", clientId)], query: queryParameters)
    }
}

// MARK: - getUsageAggregatesQueryJob

extension UsageApi {
    /// Calls `GET /api/v2/usage/aggregates/query/jobs/{jobId}`.
    ///
    /// Needs the permission `usage:organization:view`.
    ///
    /// - Parameters:
    ///   - jobId: `jobId` in the path.
    ///   - pageSize: `pageSize` in the query; when left out: `100`.
    ///   - after: `after` in the query.
    public func getUsageAggregatesQueryJob(
        jobId: String, pageSize: Int? = nil, after: String? = nil
    ) async throws(ApiError) -> OrganizationPublicApiUsageResultsResponse {
        try await client.send(Self.getUsageAggregatesQueryJob(jobId: jobId, pageSize: pageSize, after: after))
    }

    /// The call `GET /api/v2/usage/aggregates/query/jobs/{jobId}`, ready to be sent.
    public static func getUsageAggregatesQueryJob(
        jobId: String, pageSize: Int? = nil, after: String? = nil
    ) -> APICall<OrganizationPublicApiUsageResultsResponse> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("after", after)
        return APICall(
            "getUsageAggregatesQueryJob", .get, "/api/v2/usage/aggregates/query/jobs/{jobId}",
            parameters: [("jobId", jobId)], query: queryParameters)
    }
}

// MARK: - getUsageClientClientIdAggregatesQueryJob

extension UsageApi {
    /// Calls `GET /api/v2/usage/client/{clientId}/aggregates/query/jobs/{jobId}`.
    ///
    /// Needs the permission `usage:client:view`.
    ///
    /// - Parameters:
    ///   - clientId: `clientId` in the path.
    ///   - jobId: `jobId` in the path.
    ///   - pageSize: `pageSize` in the query; when left out: `100`.
    ///   - after: `after` in the query.
    public func getUsageClientClientIdAggregatesQueryJob(
        clientId: String, jobId: String, pageSize: Int? = nil, after: String? = nil
    ) async throws(ApiError) -> ClientPublicApiUsageResultsResponse {
        try await client.send(
            Self.getUsageClientClientIdAggregatesQueryJob(
                clientId: clientId, jobId: jobId, pageSize: pageSize, after: after))
    }

    /// The call `GET /api/v2/usage/client/{clientId}/aggregates/query/jobs/{jobId}`, ready to be sent.
    public static func getUsageClientClientIdAggregatesQueryJob(
        clientId: String, jobId: String, pageSize: Int? = nil, after: String? = nil
    ) -> APICall<ClientPublicApiUsageResultsResponse> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("after", after)
        return APICall(
            "getUsageClientClientIdAggregatesQueryJob", .get,
            "/api/v2/usage/client/{clientId}/aggregates/query/jobs/{jobId}",
            parameters: [("clientId", clientId), ("jobId", jobId)], query: queryParameters)
    }
}

// MARK: - getUsageQueryExecutionIdResults

extension UsageApi {
    /// Calls `GET /api/v2/usage/query/{executionId}/results`.
    ///
    /// Needs one of the permissions `oauth:client:view`, `usage:organization:view`.
    ///
    /// - Parameters:
    ///   - executionId: `executionId` in the path.
    public func getUsageQueryExecutionIdResults(executionId: String) async throws(ApiError) -> ApiUsageQueryResult {
        try await client.send(Self.getUsageQueryExecutionIdResults(executionId: executionId))
    }

    /// The call `GET /api/v2/usage/query/{executionId}/results`, ready to be sent.
    public static func getUsageQueryExecutionIdResults(executionId: String) -> APICall<ApiUsageQueryResult> {
        APICall(
            "getUsageQueryExecutionIdResults", .get, "/api/v2/usage/query/{executionId}/results",
            parameters: [("executionId", executionId)])
    }
}

// MARK: - getUsageSimplesearchExecutionIdResults

extension UsageApi {
    /// Calls `GET /api/v2/usage/simplesearch/{executionId}/results`.
    ///
    /// Needs one of the permissions `oauth:client:view`, `usage:simpleSearch:view`.
    ///
    /// - Parameters:
    ///   - executionId: `executionId` in the path.
    ///   - after: `after` in the query.
    ///   - pageSize: `pageSize` in the query.
    public func getUsageSimplesearchExecutionIdResults(
        executionId: String, after: String? = nil, pageSize: Int? = nil
    ) async throws(ApiError) -> ApiUsageQueryResult {
        try await client.send(
            Self.getUsageSimplesearchExecutionIdResults(executionId: executionId, after: after, pageSize: pageSize))
    }

    /// The call `GET /api/v2/usage/simplesearch/{executionId}/results`, ready to be sent.
    public static func getUsageSimplesearchExecutionIdResults(
        executionId: String, after: String? = nil, pageSize: Int? = nil
    ) -> APICall<ApiUsageQueryResult> {
        var queryParameters = QueryParameters()
        queryParameters.add("after", after)
        queryParameters.add("pageSize", pageSize)
        return APICall(
            "getUsageSimplesearchExecutionIdResults", .get, "/api/v2/usage/simplesearch/{executionId}/results",
            parameters: [("executionId", executionId)], query: queryParameters)
    }
}

// MARK: - postOauthClientUsageQuery

extension UsageApi {
    /// Calls `POST /api/v2/oauth/clients/{clientId}/usage/query`.
    ///
    /// Needs one of the permissions `oauth:client:view`, `usage:client:view`.
    ///
    /// - Parameters:
    ///   - clientId: `clientId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postOauthClientUsageQuery(
        clientId: String, body: ApiUsageClientQuery
    ) async throws(ApiError) -> UsageExecutionResult {
        try await client.send(Self.postOauthClientUsageQuery(clientId: clientId, body: body))
    }

    /// The call `POST /api/v2/oauth/clients/{clientId}/usage/query`, ready to be sent.
    public static func postOauthClientUsageQuery(
        clientId: String, body: ApiUsageClientQuery
    ) -> APICall<UsageExecutionResult> {
        APICall(
            "postOauthClientUsageQuery", .post, "/api/v2/oauth/clients/{clientId}/usage/query",
            parameters: [("clientId", clientId)], body: .json(body.asJSON))
    }
}

// MARK: - postUsageAggregatesQueryJobs

extension UsageApi {
    /// Calls `POST /api/v2/usage/aggregates/query/jobs`.
    ///
    /// Needs the permission `usage:organization:view`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postUsageAggregatesQueryJobs(
        body: OrganizationPublicApiUsageQueryRequest
    ) async throws(ApiError) -> OrganizationUsageQueryResponse {
        try await client.send(Self.postUsageAggregatesQueryJobs(body: body))
    }

    /// The call `POST /api/v2/usage/aggregates/query/jobs`, ready to be sent.
    public static func postUsageAggregatesQueryJobs(
        body: OrganizationPublicApiUsageQueryRequest
    ) -> APICall<OrganizationUsageQueryResponse> {
        APICall("postUsageAggregatesQueryJobs", .post, "/api/v2/usage/aggregates/query/jobs", body: .json(body.asJSON))
    }
}

// MARK: - postUsageClientClientIdAggregatesQueryJobs

extension UsageApi {
    /// Calls `POST /api/v2/usage/client/{clientId}/aggregates/query/jobs`.
    ///
    /// Needs the permission `usage:client:view`.
    ///
    /// - Parameters:
    ///   - clientId: `clientId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postUsageClientClientIdAggregatesQueryJobs(
        clientId: String, body: ClientPublicApiUsageQueryRequest
    ) async throws(ApiError) -> ClientUsageQueryResponse {
        try await client.send(Self.postUsageClientClientIdAggregatesQueryJobs(clientId: clientId, body: body))
    }

    /// The call `POST /api/v2/usage/client/{clientId}/aggregates/query/jobs`, ready to be sent.
    public static func postUsageClientClientIdAggregatesQueryJobs(
        clientId: String, body: ClientPublicApiUsageQueryRequest
    ) -> APICall<ClientUsageQueryResponse> {
        APICall(
            "postUsageClientClientIdAggregatesQueryJobs", .post,
            "/api/v2/usage/client/{clientId}/aggregates/query/jobs", parameters: [("clientId", clientId)],
            body: .json(body.asJSON))
    }
}

// MARK: - postUsageQuery

extension UsageApi {
    /// Calls `POST /api/v2/usage/query`.
    ///
    /// Needs one of the permissions `oauth:client:view`, `usage:organization:view`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postUsageQuery(body: ApiUsageOrganizationQuery) async throws(ApiError) -> UsageExecutionResult {
        try await client.send(Self.postUsageQuery(body: body))
    }

    /// The call `POST /api/v2/usage/query`, ready to be sent.
    public static func postUsageQuery(body: ApiUsageOrganizationQuery) -> APICall<UsageExecutionResult> {
        APICall("postUsageQuery", .post, "/api/v2/usage/query", body: .json(body.asJSON))
    }
}

// MARK: - postUsageSimplesearch

extension UsageApi {
    /// Calls `POST /api/v2/usage/simplesearch`.
    ///
    /// Needs one of the permissions `oauth:client:view`, `usage:simpleSearch:view`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postUsageSimplesearch(body: ApiUsageSimpleSearch) async throws(ApiError) -> UsageExecutionResult {
        try await client.send(Self.postUsageSimplesearch(body: body))
    }

    /// The call `POST /api/v2/usage/simplesearch`, ready to be sent.
    public static func postUsageSimplesearch(body: ApiUsageSimpleSearch) -> APICall<UsageExecutionResult> {
        APICall("postUsageSimplesearch", .post, "/api/v2/usage/simplesearch", body: .json(body.asJSON))
    }
}
