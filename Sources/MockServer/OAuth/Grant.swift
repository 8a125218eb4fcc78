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
    /// Whether the client has shown its secret.
    let isProven: Bool
    let context: RequestContext

    var tokens: TokenTable { context.session.tokens }

    /// The value of a field that may not be missing or empty.
    func field(_ name: String) throws(OAuthError) -> String {
        guard let value = form[name], !value.isEmpty else { throw .missing(name) }
        return value
    }

    /// Throws unless the client may use the grant of that name.
    func checkIsAllowed(_ name: String) throws(OAuthError) {
        guard client.grants.contains(name) else {
            throw OAuthError("unauthorized_client", "the client is not allowed the grant '\(name)'")
        }
    }

    /// Throws unless the client has shown its secret.
    func checkIsProven() throws(OAuthError) {
        guard isProven else { throw .authenticationFailed(context) }
    }

    /// A token for the client alone, which cannot be refreshed.
    func issueForClient(_ grant: String) -> TokenResponse {
        let holder = TokenHolder(clientID: client.clientID, grant: grant, region: context.region)
        let issued = tokens.issue(
            holder, now: context.arrival, validitySeconds: client.accessTokenValiditySeconds)
        return TokenResponse(
            accessToken: issued.text, expiresIn: client.accessTokenValiditySeconds,
            event: .issued(issued.token, clientID: client.clientID))
    }
}

/// What the token endpoint answers (RFC 6749 section 5.1).
struct TokenResponse {
    let accessToken: String
    /// Seconds, an integer.
    let expiresIn: Int
    var refreshToken: String?
    let event: TokenEvent

    private static let fields: HTTPFields = [
        "Content-Type": "application/json", "Cache-Control": "no-store", "Pragma": "no-cache", "Expires": "0",
    ]

    /// The reply, its JSON written directly: tokens are base64url and need no escapes.
    func response() -> HTTPResponse {
        var body: [UInt8] = []
        body.reserveCapacity(256)
        body.append(contentsOf: #"{"access_token":""#.utf8)
        body.append(contentsOf: accessToken.utf8)
        body.append(contentsOf: #"","token_type":"bearer","expires_in":"#.utf8)
        body.append(contentsOf: String(expiresIn).utf8)
        if let refreshToken {
            body.append(contentsOf: #","refresh_token":""#.utf8)
            body.append(contentsOf: refreshToken.utf8)
            body.append(UInt8(ascii: "\""))
        }
        body.append(UInt8(ascii: "}"))
        var response = HTTPResponse(status: 200, fields: Self.fields, body: body)
        response.fields.append(CorrelationID.make(), for: .correlationID)
        return response
    }
}
