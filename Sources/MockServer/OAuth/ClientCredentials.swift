import PlatformCore

/// How a client says who it is at the token endpoint: by Basic, or by fields of the form.
struct ClientCredentials: Equatable {
    let clientID: String
    /// Nil for a public client, which has no secret to show.
    let secret: String?

    /// Whether there is nothing that could be wrong; an empty secret is what a client without one sends by Basic.
    var isWithoutSecret: Bool { secret?.isEmpty ?? true }

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

    private enum Basic {
        case otherScheme
        case notBase64
        case read(ClientCredentials)
    }

    /// Reads `Basic base64(id:secret)`, raw as every official SDK sends it; the secret may hold colons.
    private static func basic(_ request: HTTPRequest) throws(OAuthError) -> ClientCredentials? {
        switch request.fields.withValue(of: .authorization, read) {
        case nil: return nil
        case .otherScheme: throw OAuthError("invalid_client", "the Authorization field is not Basic")
        case .notBase64: throw OAuthError("invalid_client", "the Basic credentials are not base64 of id:secret")
        case .read(let credentials): return credentials
        }
    }

    /// Reads the field's bytes; only id and secret become Strings.
    private static func read(_ value: UnsafeRawBufferPointer) -> Basic {
        let scheme: StaticString = "basic"
        let length = scheme.utf8CodeUnitCount
        guard value.count >= length, (0..<length).allSatisfy({ value[$0].asciiLowercased == scheme.utf8Start[$0] }),
            value.count == length || value[length] == UInt8(ascii: " ")
        else { return .otherScheme }
        var start = length
        while start < value.count, value[start] == UInt8(ascii: " ") { start += 1 }
        guard let bytes = Base64.decode(UnsafeRawBufferPointer(rebasing: value[start...])),
            let colon = bytes.firstIndex(of: UInt8(ascii: ":")),
            let id = String(validating: bytes[..<colon], as: UTF8.self),
            let secret = String(validating: bytes[(colon + 1)...], as: UTF8.self)
        else { return .notBase64 }
        return .read(ClientCredentials(clientID: id, secret: secret))
    }

    /// The client that a request to the login side names, in any of the ways; nil when it names none.
    static func clientID(of request: HTTPRequest) -> String? {
        let body = request.body.isEmpty ? FormFields([]) : FormFields.parse(request.body)
        if let credentials = try? ClientCredentials(request, form: body) { return credentials.clientID }
        return body["client_id"] ?? FormFields.parse(request.query)["client_id"]
    }

    /// Whether `client` has this secret, as it stands or form-encoded first (RFC 6749 section 2.3.1).
    func prove(_ client: OAuthClient) -> Bool {
        switch client.origin {
        case .recorded, .accepted: return !isWithoutSecret
        case .registered, .demo:
            guard let secret else { return client.clientSecret.isEmpty && client.origin == .registered }
            return secret == client.clientSecret
                || PercentCoding.decode(secret, plusIsSpace: true) == client.clientSecret
        }
    }
}
