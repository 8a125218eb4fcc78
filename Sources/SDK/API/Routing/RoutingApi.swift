// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

/// The operations of the tag Routing.
///
/// Each function makes its call and returns what comes back. The static function of the same name makes the call as a
/// value: to look at, for `client.send` and `client.sendExtended`, and for a timeout, header or retry policy of its
/// own.
public struct RoutingApi: Sendable {
    /// The client that calls are made with.
    public let client: ApiClient

    /// Makes the operations of a client.
    public init(_ client: ApiClient = .instance) { self.client = client }
}

// MARK: - postAnalyticsQueuesObservationsQuery

extension RoutingApi {
    /// Calls `POST /api/v2/analytics/queues/observations/query`.
    ///
    /// Needs the permission `analytics:queueObservation:view`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postAnalyticsQueuesObservationsQuery(
        body: QueueObservationQuery
    ) async throws(ApiError) -> QueueObservationQueryResponse {
        try await client.send(Self.postAnalyticsQueuesObservationsQuery(body: body))
    }

    /// The call `POST /api/v2/analytics/queues/observations/query`, ready to be sent.
    public static func postAnalyticsQueuesObservationsQuery(
        body: QueueObservationQuery
    ) -> APICall<QueueObservationQueryResponse> {
        APICall(
            "postAnalyticsQueuesObservationsQuery", .post, "/api/v2/analytics/queues/observations/query",
            body: .json(body.asJSON))
    }
}

// MARK: - postAnalyticsRoutingActivityQuery

extension RoutingApi {
    /// Calls `POST /api/v2/analytics/routing/activity/query`.
    ///
    /// Needs the permission `analytics:queueObservation:view`.
    ///
    /// - Parameters:
    ///   - body: the body.
    ///   - pageSize: `pageSize` in the query.
    ///   - pageNumber: `pageNumber` in the query.
    @discardableResult
    public func postAnalyticsRoutingActivityQuery(
        body: RoutingActivityQuery, pageSize: Int? = nil, pageNumber: Int? = nil
    ) async throws(ApiError) -> RoutingActivityResponse {
        try await client.send(
            Self.postAnalyticsRoutingActivityQuery(body: body, pageSize: pageSize, pageNumber: pageNumber))
    }

    /// The call `POST /api/v2/analytics/routing/activity/query`, ready to be sent.
    public static func postAnalyticsRoutingActivityQuery(
        body: RoutingActivityQuery, pageSize: Int? = nil, pageNumber: Int? = nil
    ) -> APICall<RoutingActivityResponse> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("pageNumber", pageNumber)
        return APICall(
            "postAnalyticsRoutingActivityQuery", .post, "/api/v2/analytics/routing/activity/query",
            query: queryParameters, body: .json(body.asJSON))
    }
}
