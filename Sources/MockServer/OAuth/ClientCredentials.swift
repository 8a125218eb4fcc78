import PlatformCore

/// How a client says who it is at the token endpoint: by Basic, or by fields of the form.
struct ClientCredentials: Equatable {
    let clientID: String
    /// Nil for a public client, which has no secret to show.
    let secret: String?

    /// Reads them from Authorization, or else from `client_id` and `client_secret` in the form.
    init(_ request: HTTPRequest, form: FormFields) throws(OAuthError) {
        let basic = try ClientCredentials.basic(request)
        let formID = form["client_id"]
        if let basic {
            guard formID == nil || formID == basic.clientID else {
                throw OAuthError("invalid_request", "Authorization and the form name different clients")
            }
            self = basic
        } else if let formID, !formID.isEmpty {
            self.init(clientID: formID, secret: form["client_secret"])
        } else {
            throw OAuthError("invalid_client", "no client credentials: send Basic authorization, or client_id")
        }
    }

    private init(clientID: String, secret: String?) {
        self.clientID = clientID
        self.secret = secret
    }

    /// Reads `Basic base64(id:secret)`, raw as every official SDK sends it; the secret may hold colons.
    private static func basic(_ request: HTTPRequest) throws(OAuthError) -> ClientCredentials? {
        guard let value = request.fields[.authorization] else { return nil }
        let parts = value.split(separator: " ", maxSplits: 1)
        guard parts.first?.lowercased() == "basic" else {
            throw OAuthError("invalid_client", "the Authorization field is not Basic")
        }
        guard parts.count == 2, let bytes = Base64.decode(String(parts[1])),
            let text = String(validating: bytes, as: UTF8.self), let colon = text.firstIndex(of: ":")
        else { throw OAuthError("invalid_client", "the Basic credentials are not base64 of id:secret") }
        return ClientCredentials(
            clientID: String(text[..<colon]), secret: String(text[text.index(after: colon)...]))
    }

    /// The client that a request to the login side names, in any of the ways; nil when it names none.
    static func clientID(of request: HTTPRequest) -> String? {
        let form = request.body.isEmpty ? FormFields.parse(request.query) : FormFields.parse(request.body)
        return (try? ClientCredentials(request, form: form))?.clientID ?? form["client_id"]
    }

    /// Whether `client` has this secret, as it stands or form-encoded first (RFC 6749 section 2.3.1).
    func prove(_ client: OAuthClient) -> Bool {
        guard let secret else { return client.clientSecret.isEmpty && client.origin == .registered }
        switch client.origin {
        case .recorded, .accepted: return !secret.isEmpty
        case .registered, .demo:
            return secret == client.clientSecret
                || PercentCoding.decode(secret, plusIsSpace: true) == client.clientSecret
        }
    }
}
