// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

/// The operations of the tag Tokens.
///
/// Each function makes its call and returns what comes back. The static function of the same name makes the call as a
/// value: to look at, for `client.send` and `client.sendExtended`, and for a timeout, header or retry policy of its
/// own.
public struct TokensApi: Sendable {
    /// The client that calls are made with.
    public let client: ApiClient

    /// Makes the operations of a client.
    public init(_ client: ApiClient = .instance) { self.client = client }
}

// MARK: - deleteToken

extension TokensApi {
    /// Calls `DELETE /api/v2/tokens/{userId}`.
    ///
    /// Needs the permission `oauth:token:delete`.
    ///
    /// - Parameters:
    ///   - userId: `userId` in the path.
    public func deleteToken(userId: String) async throws(ApiError) {
        try await client.send(Self.deleteToken(userId: userId))
    }

    /// The call `DELETE /api/v2/tokens/{userId}`, ready to be sent.
    public static func deleteToken(userId: String) -> APICall<Void> {
        APICall("deleteToken", .delete, "/api/v2/tokens/{userId}", parameters: [("userId", userId)])
    }
}

// MARK: - deleteTokensMe

extension TokensApi {
    /// Calls `DELETE /api/v2/tokens/me`.
    ///
    /// Needs no permission.
    public func deleteTokensMe() async throws(ApiError) {
        try await client.send(Self.deleteTokensMe())
    }

    /// The call `DELETE /api/v2/tokens/me`, ready to be sent.
    public static func deleteTokensMe() -> APICall<Void> {
        APICall("deleteTokensMe", .delete, "/api/v2/tokens/me")
    }
}

// MARK: - getTokensMe

extension TokensApi {
    /// Calls `GET /api/v2/tokens/me`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - preserveIdleTTL: `preserveIdleTTL` in the query.
    public func getTokensMe(preserveIdleTTL: Bool? = nil) async throws(ApiError) -> TokenInfo {
        try await client.send(Self.getTokensMe(preserveIdleTTL: preserveIdleTTL))
    }

    /// The call `GET /api/v2/tokens/me`, ready to be sent.
    public static func getTokensMe(preserveIdleTTL: Bool? = nil) -> APICall<TokenInfo> {
        var queryParameters = QueryParameters()
        queryParameters.add("preserveIdleTTL", preserveIdleTTL)
        return APICall("getTokensMe", .get, "/api/v2/tokens/me", query: queryParameters)
    }
}

// MARK: - getTokensTimeout

extension TokensApi {
    /// Calls `GET /api/v2/tokens/timeout`.
    ///
    /// Needs no permission.
    public func getTokensTimeout() async throws(ApiError) -> IdleTokenTimeout {
        try await client.send(Self.getTokensTimeout())
    }

    /// The call `GET /api/v2/tokens/timeout`, ready to be sent.
    public static func getTokensTimeout() -> APICall<IdleTokenTimeout> {
        APICall("getTokensTimeout", .get, "/api/v2/tokens/timeout")
    }
}

// MARK: - headTokensMe

extension TokensApi {
    /// Calls `HEAD /api/v2/tokens/me`.
    ///
    /// Needs no permission.
    public func headTokensMe() async throws(ApiError) {
        try await client.send(Self.headTokensMe())
    }

    /// The call `HEAD /api/v2/tokens/me`, ready to be sent.
    public static func headTokensMe() -> APICall<Void> {
        APICall("headTokensMe", .head, "/api/v2/tokens/me")
    }
}

// MARK: - putTokensTimeout

extension TokensApi {
    /// Calls `PUT /api/v2/tokens/timeout`.
    ///
    /// Needs the permission `directory:organization:admin`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func putTokensTimeout(body: IdleTokenTimeout? = nil) async throws(ApiError) -> IdleTokenTimeout {
        try await client.send(Self.putTokensTimeout(body: body))
    }

    /// The call `PUT /api/v2/tokens/timeout`, ready to be sent.
    public static func putTokensTimeout(body: IdleTokenTimeout? = nil) -> APICall<IdleTokenTimeout> {
        APICall("putTokensTimeout", .put, "/api/v2/tokens/timeout", body: body.map { .json($0.asJSON) } ?? .none)
    }
}
