import PlatformCore

/// The login side of the mock: every path of it, in one list.
struct OAuthStep {
    private let token: TokenEndpoint
    private let authorize: AuthorizeEndpoint
    private let logout: LogoutEndpoint
    private let introspection: IntrospectionEndpoint
    private let revocation: RevocationEndpoint

    init(_ configuration: MockConfiguration) {
        let authentication = ClientAuthentication(acceptsAnyClient: configuration.acceptsAnyClient)
        token = TokenEndpoint(authentication: authentication)
        authorize = AuthorizeEndpoint(
            authentication: authentication, consentsByItself: configuration.consentsByItself,
            offersDemoUser: configuration.hasDemoClient)
        logout = LogoutEndpoint(authentication: authentication)
        introspection = IntrospectionEndpoint(authentication: authentication)
        revocation = RevocationEndpoint(authentication: authentication)
    }

    /// Whether the simulator answers what comes to `path`, so that nothing recorded there is ever replayed.
    static func answers(_ path: String) -> Bool {
        [
            "/oauth/token", "/oauth/authorize", "/oauth/introspect", "/oauth/revoke", "/logout", "/login",
        ].contains(path)
    }

    /// Answers a request to the login side; nil when there is nothing at its path.
    func answer(_ context: RequestContext) -> Answer? {
        if context.route == .token { return token.answer(context) }
        guard context.route == .login else { return nil }
        switch context.request.path {
        case "/oauth/authorize": return authorize.answer(context)
        case "/oauth/introspect": return introspection.answer(context)
        case "/oauth/revoke": return revocation.answer(context)
        case "/logout": return logout.answer(context)
        case "/login": return Answer(MessagePage.loggedOut, .oauth)
        default: return nil
        }
    }
}
