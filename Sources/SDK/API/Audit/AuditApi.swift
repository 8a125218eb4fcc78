// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient

/// The operations of the tag Audit.
///
/// Each function makes its call and returns what comes back. The static function of the same name makes the call as a
/// value: to look at, for `client.send` and `client.sendExtended`, and for a timeout, header or retry policy of its
/// own.
public struct AuditApi: Sendable {
    /// The client that calls are made with.
    public let client: ApiClient

    /// Makes the operations of a client.
    public init(_ client: ApiClient = .instance) { self.client = client }
}

// MARK: - getAuditsQueryRealtimeServicemapping

extension AuditApi {
    /// Calls `GET /api/v2/audits/query/realtime/servicemapping`.
    ///
    /// Needs the permission `audits:audit:view`.
    public func getAuditsQueryRealtimeServicemapping() async throws(ApiError) -> AuditQueryServiceMapping {
        try await client.send(Self.getAuditsQueryRealtimeServicemapping())
    }

    /// The call `GET /api/v2/audits/query/realtime/servicemapping`, ready to be sent.
    public static func getAuditsQueryRealtimeServicemapping() -> APICall<AuditQueryServiceMapping> {
        APICall("getAuditsQueryRealtimeServicemapping", .get, "/api/v2/audits/query/realtime/servicemapping")
    }
}

// MARK: - getAuditsQueryServicemapping

extension AuditApi {
    /// Calls `GET /api/v2/audits/query/servicemapping`.
    ///
    /// Needs the permission `audits:audit:view`.
    public func getAuditsQueryServicemapping() async throws(ApiError) -> AuditQueryServiceMapping {
        try await client.send(Self.getAuditsQueryServicemapping())
    }

    /// The call `GET /api/v2/audits/query/servicemapping`, ready to be sent.
    public static func getAuditsQueryServicemapping() -> APICall<AuditQueryServiceMapping> {
        APICall("getAuditsQueryServicemapping", .get, "/api/v2/audits/query/servicemapping")
    }
}

// MARK: - getAuditsQueryTransactionId

extension AuditApi {
    /// Calls `GET /api/v2/audits/query/{transactionId}`.
    ///
    /// Needs the permission `audits:audit:view`.
    ///
    /// - Parameters:
    ///   - transactionId: `transactionId` in the path.
    public func getAuditsQueryTransactionId(
        transactionId: String
    ) async throws(ApiError) -> AuditQueryExecutionStatusResponse {
        try await client.send(Self.getAuditsQueryTransactionId(transactionId: transactionId))
    }

    /// The call `GET /api/v2/audits/query/{transactionId}`, ready to be sent.
    public static func getAuditsQueryTransactionId(
        transactionId: String
    ) -> APICall<AuditQueryExecutionStatusResponse> {
        APICall(
            "getAuditsQueryTransactionId", .get, "/api/v2/audits/query/{transactionId}",
            parameters: [("transactionId", transactionId)])
    }
}

// MARK: - getAuditsQueryTransactionIdResults

extension AuditApi {
    /// Calls `GET /api/v2/audits/query/{transactionId}/results`.
    ///
    /// Needs the permission `audits:audit:view`.
    ///
    /// - Parameters:
    ///   - transactionId: `transactionId` in the path.
    ///   - cursor: `cursor` in the query.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - expand: `expand` in the query, once for each element.
    ///   - allowRedirect: `allowRedirect` in the query.
    public func getAuditsQueryTransactionIdResults(
        transactionId: String, cursor: String? = nil, pageSize: Int? = nil,
        expand: [GetAuditsQueryTransactionIdResultsExpand]? = nil, allowRedirect: Bool? = nil
    ) async throws(ApiError) -> AuditQueryExecutionResultsResponse {
        try await client.send(
            Self.getAuditsQueryTransactionIdResults(
                transactionId: transactionId, cursor: cursor, pageSize: pageSize, expand: expand,
                allowRedirect: allowRedirect))
    }

    /// The call `GET /api/v2/audits/query/{transactionId}/results`, ready to be sent.
    public static func getAuditsQueryTransactionIdResults(
        transactionId: String, cursor: String? = nil, pageSize: Int? = nil,
        expand: [GetAuditsQueryTransactionIdResultsExpand]? = nil, allowRedirect: Bool? = nil
    ) -> APICall<AuditQueryExecutionResultsResponse> {
        var queryParameters = QueryParameters()
        queryParameters.add("cursor", cursor)
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("expand", expand)
        queryParameters.add("allowRedirect", allowRedirect)
        return APICall(
            "getAuditsQueryTransactionIdResults", .get, "/api/v2/audits/query/{transactionId}/results",
            parameters: [("transactionId", transactionId)], query: queryParameters)
    }
}

// MARK: - postAuditsQuery

extension AuditApi {
    /// Calls `POST /api/v2/audits/query`.
    ///
    /// Needs the permission `audits:audit:view`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postAuditsQuery(body: AuditQueryRequest) async throws(ApiError) -> AuditQueryExecutionStatusResponse {
        try await client.send(Self.postAuditsQuery(body: body))
    }

    /// The call `POST /api/v2/audits/query`, ready to be sent.
    public static func postAuditsQuery(body: AuditQueryRequest) -> APICall<AuditQueryExecutionStatusResponse> {
        APICall("postAuditsQuery", .post, "/api/v2/audits/query", body: .json(body.asJSON))
    }
}

// MARK: - postAuditsQueryRealtime

extension AuditApi {
    /// Calls `POST /api/v2/audits/query/realtime`.
    ///
    /// Needs the permission `audits:audit:view`.
    ///
    /// - Parameters:
    ///   - body: the body.
    ///   - expand: `expand` in the query, once for each element.
    @discardableResult
    public func postAuditsQueryRealtime(
        body: AuditRealtimeQueryRequest, expand: [PostAuditsQueryRealtimeExpand]? = nil
    ) async throws(ApiError) -> AuditRealtimeQueryResultsResponse {
        try await client.send(Self.postAuditsQueryRealtime(body: body, expand: expand))
    }

    /// The call `POST /api/v2/audits/query/realtime`, ready to be sent.
    public static func postAuditsQueryRealtime(
        body: AuditRealtimeQueryRequest, expand: [PostAuditsQueryRealtimeExpand]? = nil
    ) -> APICall<AuditRealtimeQueryResultsResponse> {
        var queryParameters = QueryParameters()
        queryParameters.add("expand", expand)
        return APICall(
            "postAuditsQueryRealtime", .post, "/api/v2/audits/query/realtime", query: queryParameters,
            body: .json(body.asJSON))
    }
}

// MARK: - postAuditsQueryRealtimeRelated

extension AuditApi {
    /// Calls `POST /api/v2/audits/query/realtime/related`.
    ///
    /// Needs the permission `audits:audit:view`.
    ///
    /// - Parameters:
    ///   - body: the body.
    ///   - expand: `expand` in the query, once for each element.
    @discardableResult
    public func postAuditsQueryRealtimeRelated(
        body: AuditRealtimeRelatedRequest, expand: [PostAuditsQueryRealtimeRelatedExpand]? = nil
    ) async throws(ApiError) -> AuditRealtimeRelatedResultsResponse {
        try await client.send(Self.postAuditsQueryRealtimeRelated(body: body, expand: expand))
    }

    /// The call `POST /api/v2/audits/query/realtime/related`, ready to be sent.
    public static func postAuditsQueryRealtimeRelated(
        body: AuditRealtimeRelatedRequest, expand: [PostAuditsQueryRealtimeRelatedExpand]? = nil
    ) -> APICall<AuditRealtimeRelatedResultsResponse> {
        var queryParameters = QueryParameters()
        queryParameters.add("expand", expand)
        return APICall(
            "postAuditsQueryRealtimeRelated", .post, "/api/v2/audits/query/realtime/related", query: queryParameters,
            body: .json(body.asJSON))
    }
}
