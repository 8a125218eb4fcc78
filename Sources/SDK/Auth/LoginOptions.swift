import PlatformCore

/// What a login in a browser may be told beside the client.
public struct LoginOptions: Sendable, Equatable {
    /// A text that comes back with the answer; nil: a random one, so that an answer can always be told from a forgery.
    public var state: String?
    /// The organization, for a login by `provider`.
    public var org: String?
    /// The identity provider, for a login to `org`.
    public var provider: String?
    /// The id of the organization that the client is authorized for.
    public var target: String?
    /// Whom the login page is for: an email address, an organization's name, or `email:orgName`.
    public var login_hint: String?
    /// `login`: the user has to log in, even with a session.
    public var prompt: String?

    /// Makes options.
    public init(state: String? = nil, org: String? = nil, provider: String? = nil) {
        self.state = state
        self.org = org
        self.provider = provider
    }

    /// The URL of the login page.
    ///
    /// - Parameters:
    ///   - login: the base URL of the login.
    ///   - challenge: the PKCE challenge; nil: the implicit grant.
    func authorizeURL(
        login: String, clientId: String, redirectUri: String, challenge: String?, state: String
    ) throws(ApiError) -> String {
        if org != nil, provider == nil { throw ApiError(.request, "opts.provider must be set if opts.org is set") }
        if provider != nil, org == nil { throw ApiError(.request, "opts.org must be set if opts.provider is set") }
        var query = QueryParameters()
        query.add("client_id", clientId)
        query.add("redirect_uri", redirectUri)
        query.add("code_challenge", challenge)
        query.add("response_type", challenge == nil ? "token" : "code")
        query.add("code_challenge_method", challenge.map { _ in "S256" })
        query.add("state", state)
        query.add("org", org)
        query.add("provider", provider)
        query.add("target", target)
        query.add("login_hint", login_hint)
        query.add("prompt", prompt)
        return "\(login)/oauth/authorize?\(query.text)"
    }
}
