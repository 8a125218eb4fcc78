import PlatformCore

/// An error of the OAuth side (RFC 6749 section 5.2), with the platform's third field `description`.
struct OAuthError: Error, Sendable, Equatable {
    let status: HTTPStatus
    let error: String
    let description: String

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
    static func quote(_ text: String) -> String { "'\(text.prefix(80))\(text.count > 80 ? "…" : "")'" }

    static func missing(_ field: String) -> OAuthError {
        OAuthError("invalid_request", "the field '\(field)' is missing")
    }
}
