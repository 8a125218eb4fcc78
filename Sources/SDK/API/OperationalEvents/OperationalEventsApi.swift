// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient

/// The operations of the tag Operational Events.
///
/// Each function makes its call and returns what comes back. The static function of the same name makes the call as a
/// value: to look at, for `client.send` and `client.sendExtended`, and for a timeout, header or retry policy of its
/// own.
public struct OperationalEventsApi: Sendable {
    /// The client that calls are made with.
    public let client: ApiClient

    /// Makes the operations of a client.
    public init(_ client: ApiClient = .instance) { self.client = client }
}

// MARK: - getUsageEventsDefinition

extension OperationalEventsApi {
    /// Calls `GET /api/v2/usage/events/definitions/{eventDefinitionId}`.
    ///
    /// Needs the permission `usage:events:view`.
    ///
    /// - Parameters:
    ///   - eventDefinitionId: `eventDefinitionId` in the path.
    public func getUsageEventsDefinition(eventDefinitionId: String) async throws(ApiError) -> EventDefinition {
        try await client.send(Self.getUsageEventsDefinition(eventDefinitionId: eventDefinitionId))
    }

    /// The call `GET /api/v2/usage/events/definitions/{eventDefinitionId}`, ready to be sent.
    public static func getUsageEventsDefinition(eventDefinitionId: String) -> APICall<EventDefinition> {
        APICall(
            "getUsageEventsDefinition", .get, "/api/v2/usage/events/definitions/{eventDefinitionId}",
            parameters: [("eventDefinitionId", eventDefinitionId)])
    }
}

// MARK: - getUsageEventsDefinitions

extension OperationalEventsApi {
    /// Calls `GET /api/v2/usage/events/definitions`.
    ///
    /// Needs the permission `usage:events:view`.
    public func getUsageEventsDefinitions() async throws(ApiError) -> EventDefinitionListing {
        try await client.send(Self.getUsageEventsDefinitions())
    }

    /// The call `GET /api/v2/usage/events/definitions`, ready to be sent.
    public static func getUsageEventsDefinitions() -> APICall<EventDefinitionListing> {
        APICall("getUsageEventsDefinitions", .get, "/api/v2/usage/events/definitions")
    }
}

// MARK: - postUsageEventsAggregatesQuery

extension OperationalEventsApi {
    /// Calls `POST /api/v2/usage/events/aggregates/query`.
    ///
    /// Needs the permission `usage:events:view`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postUsageEventsAggregatesQuery(
        body: EventAggregatesQueryRequest? = nil
    ) async throws(ApiError) -> EventAggregatesResponse {
        try await client.send(Self.postUsageEventsAggregatesQuery(body: body))
    }

    /// The call `POST /api/v2/usage/events/aggregates/query`, ready to be sent.
    public static func postUsageEventsAggregatesQuery(
        body: EventAggregatesQueryRequest? = nil
    ) -> APICall<EventAggregatesResponse> {
        APICall(
            "postUsageEventsAggregatesQuery", .post, "/api/v2/usage/events/aggregates/query",
            body: body.map { .json($0.asJSON) } ?? .none)
    }
}

// MARK: - postUsageEventsQuery

extension OperationalEventsApi {
    /// Calls `POST /api/v2/usage/events/query`.
    ///
    /// Needs the permission `usage:events:view`.
    ///
    /// - Parameters:
    ///   - body: the body.
    ///   - before: `before` in the query.
    ///   - after: `after` in the query.
    ///   - pageSize: `pageSize` in the query.
    @discardableResult
    public func postUsageEventsQuery(
        body: EventQueryRequest? = nil, before: String? = nil, after: String? = nil, pageSize: String? = nil
    ) async throws(ApiError) -> EventQueryResponse {
        try await client.send(Self.postUsageEventsQuery(body: body, before: before, after: after, pageSize: pageSize))
    }

    /// The call `POST /api/v2/usage/events/query`, ready to be sent.
    public static func postUsageEventsQuery(
        body: EventQueryRequest? = nil, before: String? = nil, after: String? = nil, pageSize: String? = nil
    ) -> APICall<EventQueryResponse> {
        var queryParameters = QueryParameters()
        queryParameters.add("before", before)
        queryParameters.add("after", after)
        queryParameters.add("pageSize", pageSize)
        return APICall(
            "postUsageEventsQuery", .post, "/api/v2/usage/events/query", query: queryParameters,
            body: body.map { .json($0.asJSON) } ?? .none)
    }
}
