// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

/// The operations of the tag Conversations.
///
/// Each function makes its call and returns what comes back. The static function of the same name makes the call as a
/// value: to look at, for `client.send` and `client.sendExtended`, and for a timeout, header or retry policy of its
/// own.
public struct ConversationsApi: Sendable {
    /// The client that calls are made with.
    public let client: ApiClient

    /// Makes the operations of a client.
    public init(_ client: ApiClient = .instance) { self.client = client }
}

// MARK: - deleteAnalyticsConversationsAggregatesJob

extension ConversationsApi {
    /// Calls `DELETE /api/v2/analytics/conversations/aggregates/jobs/{jobId}`.
    ///
    /// Needs the permission `analytics:conversationAggregate:view`.
    ///
    /// - Parameters:
    ///   - jobId: `jobId` in the path.
    public func deleteAnalyticsConversationsAggregatesJob(jobId: String) async throws(ApiError) {
        try await client.send(Self.deleteAnalyticsConversationsAggregatesJob(jobId: jobId))
    }

    /// The call `DELETE /api/v2/analytics/conversations/aggregates/jobs/{jobId}`, ready to be sent.
    public static func deleteAnalyticsConversationsAggregatesJob(jobId: String) -> APICall<Void> {
        APICall(
            "deleteAnalyticsConversationsAggregatesJob", .delete,
            "/api/v2/analytics/conversations/aggregates/jobs/{jobId}", parameters: [("jobId", jobId)])
    }
}

// MARK: - deleteAnalyticsConversationsDetailsJob

extension ConversationsApi {
    /// Calls `DELETE /api/v2/analytics/conversations/details/jobs/{jobId}`.
    ///
    /// Needs one of the permissions `analytics:conversationDetail:view`, `analytics:agentConversationDetail:view`.
    ///
    /// - Parameters:
    ///   - jobId: `jobId` in the path.
    public func deleteAnalyticsConversationsDetailsJob(jobId: String) async throws(ApiError) {
        try await client.send(Self.deleteAnalyticsConversationsDetailsJob(jobId: jobId))
    }

    /// The call `DELETE /api/v2/analytics/conversations/details/jobs/{jobId}`, ready to be sent.
    public static func deleteAnalyticsConversationsDetailsJob(jobId: String) -> APICall<Void> {
        APICall(
            "deleteAnalyticsConversationsDetailsJob", .delete, "/api/v2/analytics/conversations/details/jobs/{jobId}",
            parameters: [("jobId", jobId)])
    }
}

// MARK: - getAnalyticsConversationDetails

extension ConversationsApi {
    /// Calls `GET /api/v2/analytics/conversations/{conversationId}/details`.
    ///
    /// Needs one of the permissions `analytics:conversationDetail:view`, `analytics:agentConversationDetail:view`.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    public func getAnalyticsConversationDetails(
        conversationId: String
    ) async throws(ApiError) -> AnalyticsConversationWithoutAttributes {
        try await client.send(Self.getAnalyticsConversationDetails(conversationId: conversationId))
    }

    /// The call `GET /api/v2/analytics/conversations/{conversationId}/details`, ready to be sent.
    public static func getAnalyticsConversationDetails(
        conversationId: String
    ) -> APICall<AnalyticsConversationWithoutAttributes> {
        APICall(
            "getAnalyticsConversationDetails", .get, "/api/v2/analytics/conversations/{conversationId}/details",
            parameters: [("conversationId", conversationId)])
    }
}

// MARK: - getAnalyticsConversationsAggregatesJob

extension ConversationsApi {
    /// Calls `GET /api/v2/analytics/conversations/aggregates/jobs/{jobId}`.
    ///
    /// Needs the permission `analytics:conversationAggregate:view`.
    ///
    /// - Parameters:
    ///   - jobId: `jobId` in the path.
    public func getAnalyticsConversationsAggregatesJob(jobId: String) async throws(ApiError) -> AsyncQueryStatus {
        try await client.send(Self.getAnalyticsConversationsAggregatesJob(jobId: jobId))
    }

    /// The call `GET /api/v2/analytics/conversations/aggregates/jobs/{jobId}`, ready to be sent.
    public static func getAnalyticsConversationsAggregatesJob(jobId: String) -> APICall<AsyncQueryStatus> {
        APICall(
            "getAnalyticsConversationsAggregatesJob", .get, "/api/v2/analytics/conversations/aggregates/jobs/{jobId}",
            parameters: [("jobId", jobId)])
    }
}

// MARK: - getAnalyticsConversationsAggregatesJobResults

extension ConversationsApi {
    /// Calls `GET /api/v2/analytics/conversations/aggregates/jobs/{jobId}/results`.
    ///
    /// Needs the permission `analytics:conversationAggregate:view`.
    ///
    /// - Parameters:
    ///   - jobId: `jobId` in the path.
    ///   - cursor: `cursor` in the query.
    public func getAnalyticsConversationsAggregatesJobResults(
        jobId: String, cursor: String? = nil
    ) async throws(ApiError) -> ConversationAsyncAggregateQueryResponse {
        try await client.send(Self.getAnalyticsConversationsAggregatesJobResults(jobId: jobId, cursor: cursor))
    }

    /// The call `GET /api/v2/analytics/conversations/aggregates/jobs/{jobId}/results`, ready to be sent.
    public static func getAnalyticsConversationsAggregatesJobResults(
        jobId: String, cursor: String? = nil
    ) -> APICall<ConversationAsyncAggregateQueryResponse> {
        var queryParameters = QueryParameters()
        queryParameters.add("cursor", cursor)
        return APICall(
            "getAnalyticsConversationsAggregatesJobResults", .get,
            "/api/v2/analytics/conversations/aggregates/jobs/{jobId}/results", parameters: [("jobId", jobId)],
            query: queryParameters)
    }
}

// MARK: - getAnalyticsConversationsDetails

extension ConversationsApi {
    /// Calls `GET /api/v2/analytics/conversations/details`.
    ///
    /// Needs one of the permissions `analytics:conversationDetail:view`, `analytics:agentConversationDetail:view`.
    ///
    /// - Parameters:
    ///   - id: `id` in the query, once for each element.
    public func getAnalyticsConversationsDetails(
        id: [String]? = nil
    ) async throws(ApiError) -> AnalyticsConversationWithoutAttributesMultiGetResponse {
        try await client.send(Self.getAnalyticsConversationsDetails(id: id))
    }

    /// The call `GET /api/v2/analytics/conversations/details`, ready to be sent.
    public static func getAnalyticsConversationsDetails(
        id: [String]? = nil
    ) -> APICall<AnalyticsConversationWithoutAttributesMultiGetResponse> {
        var queryParameters = QueryParameters()
        queryParameters.add("id", id)
        return APICall(
            "getAnalyticsConversationsDetails", .get, "/api/v2/analytics/conversations/details", query: queryParameters)
    }
}

// MARK: - getAnalyticsConversationsDetailsJob

extension ConversationsApi {
    /// Calls `GET /api/v2/analytics/conversations/details/jobs/{jobId}`.
    ///
    /// Needs one of the permissions `analytics:conversationDetail:view`, `analytics:agentConversationDetail:view`.
    ///
    /// - Parameters:
    ///   - jobId: `jobId` in the path.
    public func getAnalyticsConversationsDetailsJob(jobId: String) async throws(ApiError) -> AsyncQueryStatus {
        try await client.send(Self.getAnalyticsConversationsDetailsJob(jobId: jobId))
    }

    /// The call `GET /api/v2/analytics/conversations/details/jobs/{jobId}`, ready to be sent.
    public static func getAnalyticsConversationsDetailsJob(jobId: String) -> APICall<AsyncQueryStatus> {
        APICall(
            "getAnalyticsConversationsDetailsJob", .get, "/api/v2/analytics/conversations/details/jobs/{jobId}",
            parameters: [("jobId", jobId)])
    }
}

// MARK: - getAnalyticsConversationsDetailsJobResults

extension ConversationsApi {
    /// Calls `GET /api/v2/analytics/conversations/details/jobs/{jobId}/results`.
    ///
    /// Needs one of the permissions `analytics:conversationDetail:view`, `analytics:agentConversationDetail:view`.
    ///
    /// - Parameters:
    ///   - jobId: `jobId` in the path.
    ///   - cursor: `cursor` in the query.
    ///   - pageSize: `pageSize` in the query.
    public func getAnalyticsConversationsDetailsJobResults(
        jobId: String, cursor: String? = nil, pageSize: Int? = nil
    ) async throws(ApiError) -> AnalyticsConversationAsyncQueryResponse {
        try await client.send(
            Self.getAnalyticsConversationsDetailsJobResults(jobId: jobId, cursor: cursor, pageSize: pageSize))
    }

    /// The call `GET /api/v2/analytics/conversations/details/jobs/{jobId}/results`, ready to be sent.
    public static func getAnalyticsConversationsDetailsJobResults(
        jobId: String, cursor: String? = nil, pageSize: Int? = nil
    ) -> APICall<AnalyticsConversationAsyncQueryResponse> {
        var queryParameters = QueryParameters()
        queryParameters.add("cursor", cursor)
        queryParameters.add("pageSize", pageSize)
        return APICall(
            "getAnalyticsConversationsDetailsJobResults", .get,
            "/api/v2/analytics/conversations/details/jobs/{jobId}/results", parameters: [("jobId", jobId)],
            query: queryParameters)
    }
}

// MARK: - getAnalyticsConversationsDetailsJobsAvailability

extension ConversationsApi {
    /// Calls `GET /api/v2/analytics/conversations/details/jobs/availability`.
    ///
    /// Needs the permission `analytics:conversationDetail:view`.
    public func getAnalyticsConversationsDetailsJobsAvailability() async throws(ApiError) -> DataAvailabilityResponse {
        try await client.send(Self.getAnalyticsConversationsDetailsJobsAvailability())
    }

    /// The call `GET /api/v2/analytics/conversations/details/jobs/availability`, ready to be sent.
    public static func getAnalyticsConversationsDetailsJobsAvailability() -> APICall<DataAvailabilityResponse> {
        APICall(
            "getAnalyticsConversationsDetailsJobsAvailability", .get,
            "/api/v2/analytics/conversations/details/jobs/availability")
    }
}

// MARK: - postAnalyticsConversationDetailsProperties

extension ConversationsApi {
    /// Calls `POST /api/v2/analytics/conversations/{conversationId}/details/properties`.
    ///
    /// Needs the permission `analytics:conversationProperties:index`.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postAnalyticsConversationDetailsProperties(
        conversationId: String, body: PropertyIndexRequest
    ) async throws(ApiError) -> PropertyIndexRequest {
        try await client.send(
            Self.postAnalyticsConversationDetailsProperties(conversationId: conversationId, body: body))
    }

    /// The call `POST /api/v2/analytics/conversations/{conversationId}/details/properties`, ready to be sent.
    public static func postAnalyticsConversationDetailsProperties(
        conversationId: String, body: PropertyIndexRequest
    ) -> APICall<PropertyIndexRequest> {
        APICall(
            "postAnalyticsConversationDetailsProperties", .post,
            "/api/v2/analytics/conversations/{conversationId}/details/properties",
            parameters: [("conversationId", conversationId)], body: .json(body.asJSON))
    }
}

// MARK: - postAnalyticsConversationsActivityQuery

extension ConversationsApi {
    /// Calls `POST /api/v2/analytics/conversations/activity/query`.
    ///
    /// Needs the permission `analytics:queueObservation:view`.
    ///
    /// - Parameters:
    ///   - body: the body.
    ///   - pageSize: `pageSize` in the query.
    ///   - pageNumber: `pageNumber` in the query.
    @discardableResult
    public func postAnalyticsConversationsActivityQuery(
        body: ConversationActivityQuery, pageSize: Int? = nil, pageNumber: Int? = nil
    ) async throws(ApiError) -> ConversationActivityResponse {
        try await client.send(
            Self.postAnalyticsConversationsActivityQuery(body: body, pageSize: pageSize, pageNumber: pageNumber))
    }

    /// The call `POST /api/v2/analytics/conversations/activity/query`, ready to be sent.
    public static func postAnalyticsConversationsActivityQuery(
        body: ConversationActivityQuery, pageSize: Int? = nil, pageNumber: Int? = nil
    ) -> APICall<ConversationActivityResponse> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("pageNumber", pageNumber)
        return APICall(
            "postAnalyticsConversationsActivityQuery", .post, "/api/v2/analytics/conversations/activity/query",
            query: queryParameters, body: .json(body.asJSON))
    }
}

// MARK: - postAnalyticsConversationsAggregatesJobs

extension ConversationsApi {
    /// Calls `POST /api/v2/analytics/conversations/aggregates/jobs`.
    ///
    /// Needs the permission `analytics:conversationAggregate:view`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postAnalyticsConversationsAggregatesJobs(
        body: ConversationAsyncAggregationQuery
    ) async throws(ApiError) -> AsyncQueryResponse {
        try await client.send(Self.postAnalyticsConversationsAggregatesJobs(body: body))
    }

    /// The call `POST /api/v2/analytics/conversations/aggregates/jobs`, ready to be sent.
    public static func postAnalyticsConversationsAggregatesJobs(
        body: ConversationAsyncAggregationQuery
    ) -> APICall<AsyncQueryResponse> {
        APICall(
            "postAnalyticsConversationsAggregatesJobs", .post, "/api/v2/analytics/conversations/aggregates/jobs",
            body: .json(body.asJSON))
    }
}

// MARK: - postAnalyticsConversationsAggregatesQuery

extension ConversationsApi {
    /// Calls `POST /api/v2/analytics/conversations/aggregates/query`.
    ///
    /// Needs the permission `analytics:conversationAggregate:view`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postAnalyticsConversationsAggregatesQuery(
        body: ConversationAggregationQuery
    ) async throws(ApiError) -> ConversationAggregateQueryResponse {
        try await client.send(Self.postAnalyticsConversationsAggregatesQuery(body: body))
    }

    /// The call `POST /api/v2/analytics/conversations/aggregates/query`, ready to be sent.
    public static func postAnalyticsConversationsAggregatesQuery(
        body: ConversationAggregationQuery
    ) -> APICall<ConversationAggregateQueryResponse> {
        APICall(
            "postAnalyticsConversationsAggregatesQuery", .post, "/api/v2/analytics/conversations/aggregates/query",
            body: .json(body.asJSON))
    }
}

// MARK: - postAnalyticsConversationsDetailsJobs

extension ConversationsApi {
    /// Calls `POST /api/v2/analytics/conversations/details/jobs`.
    ///
    /// Needs one of the permissions `analytics:conversationDetail:view`, `analytics:agentConversationDetail:view`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postAnalyticsConversationsDetailsJobs(
        body: AsyncConversationQuery
    ) async throws(ApiError) -> AsyncQueryResponse {
        try await client.send(Self.postAnalyticsConversationsDetailsJobs(body: body))
    }

    /// The call `POST /api/v2/analytics/conversations/details/jobs`, ready to be sent.
    public static func postAnalyticsConversationsDetailsJobs(
        body: AsyncConversationQuery
    ) -> APICall<AsyncQueryResponse> {
        APICall(
            "postAnalyticsConversationsDetailsJobs", .post, "/api/v2/analytics/conversations/details/jobs",
            body: .json(body.asJSON))
    }
}

// MARK: - postAnalyticsConversationsDetailsQuery

extension ConversationsApi {
    /// Calls `POST /api/v2/analytics/conversations/details/query`.
    ///
    /// Needs one of the permissions `analytics:conversationDetail:view`, `analytics:agentConversationDetail:view`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postAnalyticsConversationsDetailsQuery(
        body: ConversationQuery
    ) async throws(ApiError) -> AnalyticsConversationQueryResponse {
        try await client.send(Self.postAnalyticsConversationsDetailsQuery(body: body))
    }

    /// The call `POST /api/v2/analytics/conversations/details/query`, ready to be sent.
    public static func postAnalyticsConversationsDetailsQuery(
        body: ConversationQuery
    ) -> APICall<AnalyticsConversationQueryResponse> {
        APICall(
            "postAnalyticsConversationsDetailsQuery", .post, "/api/v2/analytics/conversations/details/query",
            body: .json(body.asJSON))
    }
}
