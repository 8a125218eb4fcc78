import PlatformCore

/// What the login page was asked for (RFC 6749 sections 4.1.1 and 4.2.1).
struct AuthorizeRequest {
    let client: OAuthClient
    let target: RedirectTarget
    let isImplicit: Bool
    let challenge: String?
    /// Whether somebody who has logged in has to do so again (`prompt=login`).
    let wantsLogin: Bool
    let hint: LoginHint
    /// Every field that came, to be sent along with the form.
    let query: FormFields

    /// Reads the query; where a name is repeated the first counts, and unknown names do not matter.
    ///
    /// - Throws: what is sent to the redirect URI.
    init(_ query: FormFields, _ client: OAuthClient, _ target: RedirectTarget) throws(OAuthError) {
        self.client = client
        self.target = target
        self.query = query
        isImplicit = try Self.isImplicit(query["response_type"] ?? "")
        challenge = isImplicit ? nil : try Self.challenge(query)
        wantsLogin = query["prompt"]?.split(separator: " ").contains("login") ?? false
        hint = LoginHint(query)
        guard client.grants.contains(grant) else {
            throw OAuthError("unauthorized_client", "the client is not allowed the grant '\(grant)'")
        }
    }

    /// The grant that the client needs, by its name in `grants`.
    private var grant: String {
        isImplicit ? ImplicitGrant.name : challenge == nil ? AuthorizationCodeGrant.name : PKCEGrant.name
    }

    private static func isImplicit(_ type: String) throws(OAuthError) -> Bool {
        switch type {
        case "token": return true
        case "code": return false
        case "": throw .missing("response_type")
        default:
            throw OAuthError("unsupported_response_type", "the response_type has to be 'code' or 'token'")
        }
    }

    private static func challenge(_ query: FormFields) throws(OAuthError) -> String? {
        let method = query["code_challenge_method"]
        guard let challenge = query["code_challenge"] else {
            guard method == nil else { throw .missing("code_challenge") }
            return nil
        }
        guard method == PKCEGrant.method else {
            throw OAuthError("invalid_request", "the code_challenge_method has to be S256")
        }
        guard PKCEGrant.isChallenge(challenge) else {
            throw OAuthError("invalid_request", "the code_challenge has to be 32 bytes in base64url")
        }
        return challenge
    }
}

/// Who is expected to log in.
struct LoginHint {
    var email = ""
    var org = ""
    /// The identity provider, which counts with an organization only.
    var provider: String?

    /// Reads `login_hint` (`email`, `orgName` or `email:orgName`), `org` and `provider`.
    init(_ query: FormFields) {
        let hint = query["login_hint"] ?? ""
        if let colon = hint.lastIndex(of: ":") {
            email = String(hint[..<colon])
            org = String(hint[hint.index(after: colon)...])
        } else if hint.contains("@") {
            email = hint
        } else {
            org = hint
        }
        guard let named = query["org"], !named.isEmpty else { return }
        org = named
        provider = query["provider"]
    }

    /// Whether a user is the one who is expected, or nobody in particular is.
    func fits(_ user: OAuthUser) -> Bool {
        (email.isEmpty || user.matches(email: email)) && (org.isEmpty || user.isIn(org: org))
    }
}
