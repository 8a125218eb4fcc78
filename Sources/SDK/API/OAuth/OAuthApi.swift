// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

/// The operations of the tag OAuth.
///
/// Each function makes its call and returns what comes back. The static function of the same name makes the call as a
/// value: to look at, for `client.send` and `client.sendExtended`, and for a timeout, header or retry policy of its
/// own.
public struct OAuthApi: Sendable {
    /// The client that calls are made with.
    public let client: ApiClient

    /// Makes the operations of a client.
    public init(_ client: ApiClient = .instance) { self.client = client }
}

// MARK: - deleteOauthClient

extension OAuthApi {
    /// Calls `DELETE /api/v2/oauth/clients/{clientId}`.
    ///
    /// Needs the permission `oauth:client:delete`.
    ///
    /// - Parameters:
    ///   - clientId: `clientId` in the path.
    public func deleteOauthClient(clientId: String) async throws(ApiError) {
        try await client.send(Self.deleteOauthClient(clientId: clientId))
    }

    /// The call `DELETE /api/v2/oauth/clients/{clientId}`, ready to be sent.
    public static func deleteOauthClient(clientId: String) -> APICall<Void> {
        APICall("deleteOauthClient", .delete, "/api/v2/oauth/clients/{clientId}", parameters: [("clientId", clientId)])
    }
}

// MARK: - getOauthAuthorization

extension OAuthApi {
    /// Calls `GET /api/v2/oauth/authorizations/{clientId}`.
    ///
    /// Needs the permission `oauth:client:authorize`.
    ///
    /// - Parameters:
    ///   - clientId: `clientId` in the path.
    ///   - acceptLanguage: the header field `Accept-Language`; when left out: `en-us`.
    public func getOauthAuthorization(
        clientId: String, acceptLanguage: String? = nil
    ) async throws(ApiError) -> OAuthAuthorization {
        try await client.send(Self.getOauthAuthorization(clientId: clientId, acceptLanguage: acceptLanguage))
    }

    /// The call `GET /api/v2/oauth/authorizations/{clientId}`, ready to be sent.
    public static func getOauthAuthorization(
        clientId: String, acceptLanguage: String? = nil
    ) -> APICall<OAuthAuthorization> {
        var call = APICall<OAuthAuthorization>(
            "getOauthAuthorization", .get, "/api/v2/oauth/authorizations/{clientId}",
            parameters: [("clientId", clientId)])
        call.request.headers["Accept-Language"] = acceptLanguage?.parameterText
        return call
    }
}

// MARK: - getOauthAuthorizations

extension OAuthApi {
    /// Calls `GET /api/v2/oauth/authorizations`.
    ///
    /// Needs the permission `oauth:client:authorize`.
    ///
    /// - Parameters:
    ///   - acceptLanguage: the header field `Accept-Language`; when left out: `en-us`.
    public func getOauthAuthorizations(
        acceptLanguage: String? = nil
    ) async throws(ApiError) -> OAuthAuthorizationListing {
        try await client.send(Self.getOauthAuthorizations(acceptLanguage: acceptLanguage))
    }

    /// The call `GET /api/v2/oauth/authorizations`, ready to be sent.
    public static func getOauthAuthorizations(acceptLanguage: String? = nil) -> APICall<OAuthAuthorizationListing> {
        var call = APICall<OAuthAuthorizationListing>("getOauthAuthorizations", .get, "/api/v2/oauth/authorizations")
        call.request.headers["Accept-Language"] = acceptLanguage?.parameterText
        return call
    }
}

// MARK: - getOauthClient

extension OAuthApi {
    /// Calls `GET /api/v2/oauth/clients/{clientId}`.
    ///
    /// Needs the permission `oauth:client:view`.
    ///
    /// - Parameters:
    ///   - clientId: `clientId` in the path.
    public func getOauthClient(clientId: String) async throws(ApiError) -> OAuthClient {
        try await client.send(Self.getOauthClient(clientId: clientId))
    }

    /// The call `GET /api/v2/oauth/clients/{clientId}`, ready to be sent.
    public static func getOauthClient(clientId: String) -> APICall<OAuthClient> {
        APICall("getOauthClient", .get, "/api/v2/oauth/clients/{clientId}", parameters: [("clientId", clientId)])
    }
}

// MARK: - getOauthClientUsageQueryResult

extension OAuthApi {
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

extension OAuthApi {
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

// MARK: - getOauthClients

extension OAuthApi {
    /// Calls `GET /api/v2/oauth/clients`.
    ///
    /// Needs the permission `oauth:client:view`.
    public func getOauthClients() async throws(ApiError) -> OAuthClientEntityListing {
        try await client.send(Self.getOauthClients())
    }

    /// The call `GET /api/v2/oauth/clients`, ready to be sent.
    public static func getOauthClients() -> APICall<OAuthClientEntityListing> {
        APICall("getOauthClients", .get, "/api/v2/oauth/clients")
    }
}

// MARK: - getOauthScope

extension OAuthApi {
    /// Calls `GET /api/v2/oauth/scopes/{scopeId}`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - scopeId: `scopeId` in the path.
    ///   - acceptLanguage: the header field `Accept-Language`; when left out: `en-us`.
    public func getOauthScope(scopeId: String, acceptLanguage: String? = nil) async throws(ApiError) -> OAuthScope {
        try await client.send(Self.getOauthScope(scopeId: scopeId, acceptLanguage: acceptLanguage))
    }

    /// The call `GET /api/v2/oauth/scopes/{scopeId}`, ready to be sent.
    public static func getOauthScope(scopeId: String, acceptLanguage: String? = nil) -> APICall<OAuthScope> {
        var call = APICall<OAuthScope>(
            "getOauthScope", .get, "/api/v2/oauth/scopes/{scopeId}", parameters: [("scopeId", scopeId)])
        call.request.headers["Accept-Language"] = acceptLanguage?.parameterText
        return call
    }
}

// MARK: - getOauthScopes

extension OAuthApi {
    /// Calls `GET /api/v2/oauth/scopes`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - acceptLanguage: the header field `Accept-Language`; when left out: `en-us`.
    public func getOauthScopes(acceptLanguage: String? = nil) async throws(ApiError) -> OAuthScopeListing {
        try await client.send(Self.getOauthScopes(acceptLanguage: acceptLanguage))
    }

    /// The call `GET /api/v2/oauth/scopes`, ready to be sent.
    public static func getOauthScopes(acceptLanguage: String? = nil) -> APICall<OAuthScopeListing> {
        var call = APICall<OAuthScopeListing>("getOauthScopes", .get, "/api/v2/oauth/scopes")
        call.request.headers["Accept-Language"] = acceptLanguage?.parameterText
        return call
    }
}

// MARK: - postOauthClientSecret

extension OAuthApi {
    /// Calls `POST /api/v2/oauth/clients/{clientId}/secret`.
    ///
    /// Needs the permission `oauth:client:edit`.
    ///
    /// - Parameters:
    ///   - clientId: `clientId` in the path.
    @discardableResult
    public func postOauthClientSecret(clientId: String) async throws(ApiError) -> OAuthClient {
        try await client.send(Self.postOauthClientSecret(clientId: clientId))
    }

    /// The call `POST /api/v2/oauth/clients/{clientId}/secret`, ready to be sent.
    public static func postOauthClientSecret(clientId: String) -> APICall<OAuthClient> {
        APICall(
            "postOauthClientSecret", .post, "/api/v2/oauth/clients/{clientId}/secret",
            parameters: [("clientId", clientId)])
    }
}

// MARK: - postOauthClientUsageQuery

extension OAuthApi {
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

// MARK: - postOauthClients

extension OAuthApi {
    /// Calls `POST /api/v2/oauth/clients`.
    ///
    /// Needs the permission `oauth:client:add`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postOauthClients(body: OAuthClientRequest) async throws(ApiError) -> OAuthClient {
        try await client.send(Self.postOauthClients(body: body))
    }

    /// The call `POST /api/v2/oauth/clients`, ready to be sent.
    public static func postOauthClients(body: OAuthClientRequest) -> APICall<OAuthClient> {
        APICall("postOauthClients", .post, "/api/v2/oauth/clients", body: .json(body.asJSON))
    }
}

// MARK: - putOauthClient

extension OAuthApi {
    /// Calls `PUT /api/v2/oauth/clients/{clientId}`.
    ///
    /// Needs the permission `oauth:client:edit`.
    ///
    /// - Parameters:
    ///   - clientId: `clientId` in the path.
    ///   - body: the body.
    @discardableResult
    public func putOauthClient(clientId: String, body: OAuthClientRequest) async throws(ApiError) -> OAuthClient {
        try await client.send(Self.putOauthClient(clientId: clientId, body: body))
    }

    /// The call `PUT /api/v2/oauth/clients/{clientId}`, ready to be sent.
    public static func putOauthClient(clientId: String, body: OAuthClientRequest) -> APICall<OAuthClient> {
        APICall(
            "putOauthClient", .put, "/api/v2/oauth/clients/{clientId}", parameters: [("clientId", clientId)],
            body: .json(body.asJSON))
    }
}
