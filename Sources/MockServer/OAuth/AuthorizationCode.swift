import PlatformCore
import Synchronization

/// What an authorization code stands for (RFC 6749 section 4.1.2).
struct AuthorizationCode: Sendable {
    /// How long a code is good for, in seconds; RFC 6749 wants ten minutes at most.
    static let validitySeconds: Int64 = 300

    let clientID: String
    let userID: String
    let region: Region
    let redirectURI: String
    /// Whether the authorize request named the redirect URI; the token request has to do so, then.
    let namesRedirectURI: Bool
    /// The challenge of PKCE, always S256 (RFC 7636 section 4.2).
    let challenge: String?
    let expiresAt: Instant
    /// What the code has issued; 0 while it is unused.
    var family: UInt32 = 0

    /// The grant by which the code is exchanged.
    var grant: String { challenge == nil ? AuthorizationCodeGrant.name : PKCEGrant.name }
}

extension TokenTable {
    /// A token request that brings a code.
    struct Redemption {
        let clientID: String
        let region: Region
        let redirectURI: String?
        let verifier: String?
        let now: Instant
        let validitySeconds: Int
        /// Whether a refresh token is issued too.
        let isRefreshable: Bool
    }

    /// Enters a new code and answers its text.
    func issueCode(_ code: AuthorizationCode, now: Instant) -> String {
        let text = OpaqueToken.make()
        state.withLock { state in
            state.codes.insert(code, for: BearerToken(text))
            state.codes.sweep(isDead: { $0.expiresAt < now }, dropped: { _, _ in })
        }
        return text
    }

    /// What a code stands for, used or not; nil for a text that is none.
    func code(_ text: String) -> AuthorizationCode? {
        state.withLock { state in state.codes.place(of: BearerToken(text)).flatMap { state.codes[$0] } }
    }

    /// Exchanges a code for tokens, once; a second time revokes what the first has issued.
    func redeem(
        _ text: String, _ request: Redemption
    ) throws(OAuthError) -> (access: Issued, refreshToken: String?) {
        let access = OpaqueToken.make()
        let issued = Issued(text: access, token: BearerToken(access))
        // Every login has a family, so that a code used twice finds what it issued.
        let refreshToken = OpaqueToken.make()
        let dropped = try state.withLock { state throws(OAuthError) in
            let place = try state.redeemable(BearerToken(text), request)
            state.redeem(place, request, issued, refreshToken)
            return state.sweep(now: request.now)
        }
        tell(of: issued.token, dropped)
        return (issued, request.isRefreshable ? refreshToken : nil)
    }
}

extension TokenTable.State {
    fileprivate mutating func redeemable(
        _ key: BearerToken, _ request: TokenTable.Redemption
    ) throws(OAuthError) -> TokenSlots<AuthorizationCode>.Place {
        guard let place = codes.place(of: key), let code = codes[place], code.clientID == request.clientID,
            code.region == request.region
        else { throw OAuthError("invalid_grant", "the code is unknown") }
        guard code.family == 0 else {
            families[code.family]?.state = .revoked
            throw OAuthError("invalid_grant", "the code was used before; what it issued is revoked now")
        }
        guard request.now < code.expiresAt else { throw OAuthError("invalid_grant", "the code has expired") }
        guard request.redirectURI ?? (code.namesRedirectURI ? nil : code.redirectURI) == code.redirectURI else {
            throw OAuthError("invalid_grant", "the redirect_uri is not the one of the authorize request")
        }
        try PKCEGrant.check(request.verifier, against: code.challenge)
        return place
    }

    fileprivate mutating func redeem(
        _ place: TokenSlots<AuthorizationCode>.Place, _ request: TokenTable.Redemption, _ issued: TokenTable.Issued,
        _ refreshToken: String
    ) {
        guard let code = codes[place] else { return }
        let holder = TokenHolder(
            clientID: code.clientID, userID: code.userID, grant: code.grant, region: code.region)
        let family = startFamily(
            issued, refreshToken: refreshToken, holder, isPublic: code.challenge != nil, now: request.now,
            validitySeconds: request.validitySeconds)
        if !request.isRefreshable { families[family]?.state = .withoutRefresh }
        codes[place]?.family = family
    }
}
