import PlatformCore

/// An error of the OAuth side (RFC 6749 section 5.2), with the platform's third field `description`.
struct OAuthError: Error, Sendable, Equatable {
    let status: HTTPStatus
    let error: String
    let description: String
    /// What became of tokens with the refusal, if anything did.
    var tokenEvent: TokenEvent?

    init(_ error: String, _ description: String, status: HTTPStatus = 400) {
        self.status = status
        self.error = error
        self.description = description
    }

    func response() -> HTTPResponse {
        var response = HTTPResponse(
            status: status,
            json: [
                "error": .string(error), "description": .string(description),
                "error_description": .string(description),
            ])
        response.fields[.cacheControl] = "no-store"
        if status == 405 { response.fields.append("POST", for: .allow) }
        if status == 401 { response.fields.append("Basic", for: "WWW-Authenticate") }
        return response
    }

    /// Something that the client sent, cut to what a person reads at a glance.
    ///
    /// A description holds printable ASCII without `"` and `\` only (RFC 6749 section 5.2).
    static func quote(_ text: String) -> String {
        let start = text.unicodeScalars.prefix(80).map { scalar -> Character in
            scalar.value >= 0x20 && scalar.value < 0x7F && scalar != "\"" && scalar != "\\" ? Character(scalar) : "?"
        }
        return "'\(String(start))\(text.unicodeScalars.count > 80 ? "..." : "")'"
    }

    /// The secret is missing or wrong.
    static func authenticationFailed(_ context: RequestContext) -> OAuthError {
        let status = context.session.oauth.settings.wrongSecretStatus
        return OAuthError("invalid_client", "authentication failed", status: status)
    }

    /// A client may end its own tokens only (RFC 7009 section 2.1).
    static let anothersToken = OAuthError("unauthorized_client", "the token was issued to another client")

    static func missing(_ field: String) -> OAuthError {
        OAuthError("invalid_request", "the field '\(field)' is missing")
    }
}
