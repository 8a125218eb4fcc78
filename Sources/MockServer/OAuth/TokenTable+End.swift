import PlatformCore
import Synchronization

extension TokenTable {
    /// Which tokens an admin call means.
    enum Selection {
        case token(BearerToken)
        case client(String)
        case all
    }

    /// Lets access tokens expire now; answers how many were active.
    ///
    /// Their refresh tokens live on.
    func expire(_ selection: Selection, now: Instant) -> Int {
        state.withLock { state in
            var affected = 0
            for place in state.places(selection) {
                guard let access = state.access[place], !state.isRevoked(access), now < access.expiresAt else {
                    continue
                }
                state.access[place]?.expiresAt = now
                affected += 1
            }
            return affected
        }
    }

    /// Revokes access tokens and the refresh tokens that belong to them; answers how many were not revoked before.
    func revoke(_ selection: Selection) -> Int {
        state.withLock { state in
            var affected = 0
            for place in state.places(selection) {
                guard let access = state.access[place], !state.isRevoked(access) else { continue }
                state.access[place]?.isRevoked = true
                if access.family != 0 { state.families[access.family]?.state = .withoutRefresh }
                affected += 1
            }
            state.revokeFamilies(selection)
            return affected
        }
    }

    /// Revokes an access token of a client with its refresh token; false when it is unknown.
    func revoke(_ token: BearerToken, clientID: String) throws(OAuthError) -> Bool {
        guard let record = record(token) else { return false }
        guard record.clientID == clientID else { throw .anothersToken }
        _ = revoke(.token(token))
        return true
    }
}

extension TokenTable.State {
    fileprivate func places(_ selection: TokenTable.Selection) -> [TokenSlots<TokenTable.Access>.Place] {
        switch selection {
        case .token(let token): return access.place(of: token).map { [$0] } ?? []
        case .client(let id):
            return access.occupied.filter { holders[$0.record.holder].clientID == id }.map(\.place)
        case .all: return access.occupied.map(\.place)
        }
    }

    /// Also ends what has a refresh token only, its access tokens being forgotten.
    fileprivate mutating func revokeFamilies(_ selection: TokenTable.Selection) {
        switch selection {
        case .token: return
        case .client(let id):
            for (key, family) in families where family.holder.clientID == id { families[key]?.state = .revoked }
        case .all: for key in families.keys { families[key]?.state = .revoked }
        }
    }
}
