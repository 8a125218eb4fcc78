// DO NOT EDIT: made from the API definition.

public import PlatformClient

/// The operations of the tag Tokens.
///
/// Each function makes its call; the static function of the same name makes the call as a value, for `client.send`,
/// `client.sendExtended` and a timeout, header or retry policy of its own.
public struct TokensApi: Sendable {
    /// The client that calls are made with.
    public let client: ApiClient

    /// Makes the operations of a client.
    public init(_ client: ApiClient = .instance) { self.client = client }
}

// MARK: - getTokensMe

extension TokensApi {
    /// Calls `GET /api/v2/tokens/me`.
    ///
    /// Needs no permission.
    public func getTokensMe(
        preserveIdleTTL: Bool? = nil
    ) async throws(ApiError) -> TokenInfo {
        try await client.send(Self.getTokensMe(preserveIdleTTL: preserveIdleTTL))
    }

    /// The call `GET /api/v2/tokens/me`.
    public static func getTokensMe(
        preserveIdleTTL: Bool? = nil
    ) -> APICall<TokenInfo> {
        var queryParameters = QueryParameters()
        queryParameters.add("preserveIdleTTL", preserveIdleTTL)
        return APICall("getTokensMe", .get, "/api/v2/tokens/me", query: queryParameters)
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

    /// The call `HEAD /api/v2/tokens/me`.
    public static func headTokensMe() -> APICall<Void> {
        APICall("headTokensMe", .head, "/api/v2/tokens/me")
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

    /// The call `DELETE /api/v2/tokens/me`.
    public static func deleteTokensMe() -> APICall<Void> {
        APICall("deleteTokensMe", .delete, "/api/v2/tokens/me")
    }
}
