/// How the access token was come by, and so how the next one can be.
enum Credentials: Sendable, Equatable {
    /// It was set by hand, or came by a grant that has no refresh.
    case none
    /// By an authorization code; the refresh token buys the next one.
    case authorizationCode(clientId: String, clientSecret: String)
    /// By an authorization code with PKCE; a refresh token, if there is one, buys the next one.
    case pkce(clientId: String)
    /// By the client's own credentials.
    case client(clientId: String, clientSecret: String)

    /// The grant that replaces the token; nil when there is none.
    func renewal(refreshToken: String?, logsInAgain: Bool) -> Grant? {
        switch self {
        case .none: return nil
        case .client(let id, let secret): return logsInAgain ? .clientCredentials(id: id, secret: secret) : nil
        case .authorizationCode(let id, let secret):
            guard let refreshToken, !refreshToken.isEmpty else { return nil }
            return .refresh(id: id, secret: secret, refreshToken: refreshToken)
        case .pkce(let id):
            guard let refreshToken, !refreshToken.isEmpty else { return nil }
            return .refresh(id: id, secret: nil, refreshToken: refreshToken)
        }
    }
}
