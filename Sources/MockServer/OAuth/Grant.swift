import PlatformCore

/// One way to get a token; each has a file of its own.
protocol Grant: Sendable {
    /// The value of `grant_type`.
    static var type: String { get }
    /// The grant's name in a client's `grants`.
    static var name: String { get }
    /// Issues what the form asks for.
    static func issue(_ request: GrantRequest) throws(OAuthError) -> TokenResponse
}

/// What a grant has to decide on.
struct GrantRequest {
    let form: FormFields
    let client: OAuthClient
    let context: RequestContext
}

/// What the token endpoint answers (RFC 6749 section 5.1).
struct TokenResponse {
    let accessToken: String
    /// Seconds, an integer.
    let expiresIn: Int

    func response() -> HTTPResponse {
        var response = HTTPResponse(
            status: 200,
            json: [
                "access_token": .string(accessToken), "token_type": "bearer", "expires_in": JSON(expiresIn),
            ])
        response.fields[.cacheControl] = "no-store"
        return response
    }
}
