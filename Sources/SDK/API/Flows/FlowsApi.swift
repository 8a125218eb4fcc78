// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

/// The operations of the tag Flows.
///
/// Each function makes its call and returns what comes back. The static function of the same name makes the call as a
/// value: to look at, for `client.send` and `client.sendExtended`, and for a timeout, header or retry policy of its
/// own.
public struct FlowsApi: Sendable {
    /// The client that calls are made with.
    public let client: ApiClient

    /// Makes the operations of a client.
    public init(_ client: ApiClient = .instance) { self.client = client }
}

// MARK: - deleteAnalyticsFlowsAggregatesJob

extension FlowsApi {
    /// Calls `DELETE /api/v2/analytics/flows/aggregates/jobs/{jobId}`.
    ///
    /// Needs the permission `analytics:flowAggregate:view`.
    ///
    /// - Parameters:
    ///   - jobId: `jobId` in the path.
    public func deleteAnalyticsFlowsAggregatesJob(jobId: String) async throws(ApiError) {
        try await client.send(Self.deleteAnalyticsFlowsAggregatesJob(jobId: jobId))
    }

    /// The call `DELETE /api/v2/analytics/flows/aggregates/jobs/{jobId}`, ready to be sent.
    public static func deleteAnalyticsFlowsAggregatesJob(jobId: String) -> APICall<Void> {
        APICall(
            "deleteAnalyticsFlowsAggregatesJob", .delete, "/api/v2/analytics/flows/aggregates/jobs/{jobId}",
            parameters: [("jobId", jobId)])
    }
}

// MARK: - getAnalyticsFlowsAggregatesJob

extension FlowsApi {
    /// Calls `GET /api/v2/analytics/flows/aggregates/jobs/{jobId}`.
    ///
    /// Needs the permission `analytics:flowAggregate:view`.
    ///
    /// - Parameters:
    ///   - jobId: `jobId` in the path.
    public func getAnalyticsFlowsAggregatesJob(jobId: String) async throws(ApiError) -> AsyncQueryStatus {
        try await client.send(Self.getAnalyticsFlowsAggregatesJob(jobId: jobId))
    }

    /// The call `GET /api/v2/analytics/flows/aggregates/jobs/{jobId}`, ready to be sent.
    public static func getAnalyticsFlowsAggregatesJob(jobId: String) -> APICall<AsyncQueryStatus> {
        APICall(
            "getAnalyticsFlowsAggregatesJob", .get, "/api/v2/analytics/flows/aggregates/jobs/{jobId}",
            parameters: [("jobId", jobId)])
    }
}

// MARK: - getAnalyticsFlowsAggregatesJobResults

extension FlowsApi {
    /// Calls `GET /api/v2/analytics/flows/aggregates/jobs/{jobId}/results`.
    ///
    /// Needs the permission `analytics:flowAggregate:view`.
    ///
    /// - Parameters:
    ///   - jobId: `jobId` in the path.
    ///   - cursor: `cursor` in the query.
    public func getAnalyticsFlowsAggregatesJobResults(
        jobId: String, cursor: String? = nil
    ) async throws(ApiError) -> FlowAsyncAggregateQueryResponse {
        try await client.send(Self.getAnalyticsFlowsAggregatesJobResults(jobId: jobId, cursor: cursor))
    }

    /// The call `GET /api/v2/analytics/flows/aggregates/jobs/{jobId}/results`, ready to be sent.
    public static func getAnalyticsFlowsAggregatesJobResults(
        jobId: String, cursor: String? = nil
    ) -> APICall<FlowAsyncAggregateQueryResponse> {
        var queryParameters = QueryParameters()
        queryParameters.add("cursor", cursor)
        return APICall(
            "getAnalyticsFlowsAggregatesJobResults", .get, "/api/v2/analytics/flows/aggregates/jobs/{jobId}/results",
            parameters: [("jobId", jobId)], query: queryParameters)
    }
}

// MARK: - postAnalyticsFlowsActivityQuery

extension FlowsApi {
    /// Calls `POST /api/v2/analytics/flows/activity/query`.
    ///
    /// Needs the permission `analytics:flowObservation:view`.
    ///
    /// - Parameters:
    ///   - body: the body.
    ///   - pageSize: `pageSize` in the query.
    ///   - pageNumber: `pageNumber` in the query.
    @discardableResult
    public func postAnalyticsFlowsActivityQuery(
        body: FlowActivityQuery, pageSize: Int? = nil, pageNumber: Int? = nil
    ) async throws(ApiError) -> FlowActivityResponse {
        try await client.send(
            Self.postAnalyticsFlowsActivityQuery(body: body, pageSize: pageSize, pageNumber: pageNumber))
    }

    /// The call `POST /api/v2/analytics/flows/activity/query`, ready to be sent.
    public static func postAnalyticsFlowsActivityQuery(
        body: FlowActivityQuery, pageSize: Int? = nil, pageNumber: Int? = nil
    ) -> APICall<FlowActivityResponse> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("pageNumber", pageNumber)
        return APICall(
            "postAnalyticsFlowsActivityQuery", .post, "/api/v2/analytics/flows/activity/query", query: queryParameters,
            body: .json(body.asJSON))
    }
}

// MARK: - postAnalyticsFlowsAggregatesJobs

extension FlowsApi {
    /// Calls `POST /api/v2/analytics/flows/aggregates/jobs`.
    ///
    /// Needs the permission `analytics:flowAggregate:view`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postAnalyticsFlowsAggregatesJobs(
        body: FlowAsyncAggregationQuery
    ) async throws(ApiError) -> AsyncQueryResponse {
        try await client.send(Self.postAnalyticsFlowsAggregatesJobs(body: body))
    }

    /// The call `POST /api/v2/analytics/flows/aggregates/jobs`, ready to be sent.
    public static func postAnalyticsFlowsAggregatesJobs(
        body: FlowAsyncAggregationQuery
    ) -> APICall<AsyncQueryResponse> {
        APICall(
            "postAnalyticsFlowsAggregatesJobs", .post, "/api/v2/analytics/flows/aggregates/jobs",
            body: .json(body.asJSON))
    }
}

// MARK: - postAnalyticsFlowsAggregatesQuery

extension FlowsApi {
    /// Calls `POST /api/v2/analytics/flows/aggregates/query`.
    ///
    /// Needs the permission `analytics:flowAggregate:view`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postAnalyticsFlowsAggregatesQuery(
        body: FlowAggregationQuery
    ) async throws(ApiError) -> FlowAggregateQueryResponse {
        try await client.send(Self.postAnalyticsFlowsAggregatesQuery(body: body))
    }

    /// The call `POST /api/v2/analytics/flows/aggregates/query`, ready to be sent.
    public static func postAnalyticsFlowsAggregatesQuery(
        body: FlowAggregationQuery
    ) -> APICall<FlowAggregateQueryResponse> {
        APICall(
            "postAnalyticsFlowsAggregatesQuery", .post, "/api/v2/analytics/flows/aggregates/query",
            body: .json(body.asJSON))
    }
}

// MARK: - postAnalyticsFlowsObservationsQuery

extension FlowsApi {
    /// Calls `POST /api/v2/analytics/flows/observations/query`.
    ///
    /// Needs the permission `analytics:flowObservation:view`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postAnalyticsFlowsObservationsQuery(
        body: FlowObservationQuery
    ) async throws(ApiError) -> FlowObservationQueryResponse {
        try await client.send(Self.postAnalyticsFlowsObservationsQuery(body: body))
    }

    /// The call `POST /api/v2/analytics/flows/observations/query`, ready to be sent.
    public static func postAnalyticsFlowsObservationsQuery(
        body: FlowObservationQuery
    ) -> APICall<FlowObservationQueryResponse> {
        APICall(
            "postAnalyticsFlowsObservationsQuery", .post, "/api/v2/analytics/flows/observations/query",
            body: .json(body.asJSON))
    }
}
