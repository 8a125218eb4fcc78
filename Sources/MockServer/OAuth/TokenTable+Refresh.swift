import PlatformCore
import Synchronization

extension TokenTable {
    /// A refresh token as it is kept.
    struct Refresh: Sendable {
        let family: UInt32
        /// The access token that it came with.
        var access: BearerToken
        var isRotated = false
    }

    /// What all the tokens of one login have in common, from the code on through every refresh.
    struct Family: Sendable {
        /// What the family's tokens are good for.
        enum State: Sendable {
            case live
            /// The access tokens live on, nothing can be refreshed.
            case withoutRefresh
            case revoked
        }

        /// Who has logged in, with the grant that refreshed tokens have.
        let holder: TokenHolder
        /// Whether a client without a secret may refresh, as after PKCE.
        let isPublic: Bool
        var state = State.live
        /// The tokens of the family that are still kept; at zero it is forgotten.
        var tokenCount = 0
    }

    /// An access token with the refresh token for the next.
    struct Refreshable {
        let access: Issued
        let refreshToken: String
    }

    /// Who presents a refresh token, and how it is to be treated.
    struct Refreshing {
        let clientID: String
        /// Whether the client has shown its secret.
        let isProven: Bool
        let region: Region
        let now: Instant
        let validitySeconds: Int
        /// Whether another refresh token takes the place of the one presented.
        let rotates: Bool
    }

    /// Why a refresh token was not taken.
    enum RefreshFailure: Error {
        case unknown
        case rotated
        case revoked
        /// The client has to show its secret.
        case unproven
    }

    /// Issues an access token for a refresh token; of two that present the same one at once, one gets it when it rotates.
    ///
    /// - Returns: the tokens, and the access token that the refresh token had come with.
    func refresh(
        _ refreshToken: String, _ request: Refreshing
    ) throws(RefreshFailure) -> (tokens: Refreshable, old: BearerToken) {
        let key = BearerToken(refreshToken)
        let text = OpaqueToken.make()
        let access = Issued(text: text, token: BearerToken(text))
        let next = request.rotates ? OpaqueToken.make() : refreshToken
        let (old, dropped) = try state.withLock { state throws(RefreshFailure) in
            let place = try state.refreshable(key, request)
            let old = state.take(place, key, access: access, next: next, request)
            return (old, state.sweep(now: request.now))
        }
        tell(of: access.token, dropped)
        return (Refreshable(access: access, refreshToken: next), old)
    }

    /// Revokes what a refresh token belongs to, every token of that login; false when it is unknown.
    func revokeFamily(ofRefreshToken token: BearerToken, clientID: String) throws(OAuthError) -> Bool {
        try state.withLock { state throws(OAuthError) in
            guard let place = state.refresh.place(of: token), let refresh = state.refresh[place],
                let family = state.families[refresh.family]
            else { return false }
            guard family.holder.clientID == clientID else { throw .anothersToken }
            state.families[refresh.family]?.state = .revoked
            return true
        }
    }

    /// Who holds a refresh token that is good for something; nil for any other.
    func refreshHolder(_ token: BearerToken) -> TokenHolder? {
        state.withLock { state in
            guard let place = state.refresh.place(of: token), let refresh = state.refresh[place], !refresh.isRotated,
                let family = state.families[refresh.family], family.state == .live
            else { return nil }
            return family.holder
        }
    }
}

extension TokenTable.State {
    /// Issues the first pair of tokens of a login.
    mutating func startFamily(
        _ access: TokenTable.Issued, refreshToken: String, _ holder: TokenHolder, isPublic: Bool, now: Instant,
        validitySeconds: Int
    ) -> UInt32 {
        lastFamily += 1
        families[lastFamily] = TokenTable.Family(
            holder: holder.with(grant: RefreshTokenGrant.name), isPublic: isPublic, tokenCount: 2)
        enter(access, holder, family: lastFamily, now: now, validitySeconds: validitySeconds)
        refresh.insert(
            TokenTable.Refresh(family: lastFamily, access: access.token), for: BearerToken(refreshToken))
        return lastFamily
    }

    /// Where a refresh token stands that may be used.
    fileprivate func refreshable(
        _ key: BearerToken, _ request: TokenTable.Refreshing
    ) throws(TokenTable.RefreshFailure) -> TokenSlots<TokenTable.Refresh>.Place {
        guard let place = refresh.place(of: key), let token = refresh[place], let family = families[token.family],
            family.holder.clientID == request.clientID, family.holder.region == request.region
        else { throw .unknown }
        guard request.isProven || family.isPublic else { throw .unproven }
        guard !token.isRotated else { throw .rotated }
        guard family.state == .live else { throw .revoked }
        return place
    }

    /// Uses a refresh token; answers the access token that it had come with.
    fileprivate mutating func take(
        _ place: TokenSlots<TokenTable.Refresh>.Place, _ key: BearerToken, access: TokenTable.Issued, next: String,
        _ request: TokenTable.Refreshing
    ) -> BearerToken {
        guard let token = refresh[place], let family = families[token.family] else { return access.token }
        enter(
            access, family.holder, family: token.family, now: request.now,
            validitySeconds: request.validitySeconds)
        refreshes += 1
        families[token.family]?.tokenCount += request.rotates ? 2 : 1
        if request.rotates {
            refresh[place]?.isRotated = true
            refresh.insert(TokenTable.Refresh(family: token.family, access: access.token), for: BearerToken(next))
        } else {
            refresh[place]?.access = access.token
        }
        return token.access
    }
}
