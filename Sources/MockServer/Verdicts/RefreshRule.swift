import PlatformCore

/// `refresh.duplicate` and `refresh.rotated-token-reused`: one refresh for one access token, with the newest token.
struct RefreshRule {
    /// The first successful refresh of an access token.
    private var first = Suspects<BearerToken, Int>()
    /// What a refreshed access token took the place of, while refresh tokens do not rotate.
    private var origins = Suspects<BearerToken, BearerToken>()
    /// The tokens of `origins` that were answered 401.
    private var refused = Suspects<BearerToken, Bool>()

    mutating func observe(_ exchange: WitnessedExchange) -> Finding? {
        noteRefusal(exchange)
        switch exchange.answer.tokenEvent {
        case .refreshed(let held, let new, let clientID):
            let old = replaced(holding: held, exchange)
            if !exchange.context.session.oauth.settings.rotatesRefreshTokens { origins[new] = old }
            guard let first = first[old] else {
                first[old] = exchange.id
                return nil
            }
            return Finding(
                .duplicateRefresh, on: old, requests: [first, exchange.id],
                "client '\(clientID)' refreshed the same access token more than once; "
                    + "callers that meet its 401 have to share one refresh")
        case .rotatedTokenPresented(let clientID):
            return Finding(
                .rotatedTokenReused, on: clientID, requests: [exchange.id],
                "client '\(clientID)' presented a refresh token that had been rotated away; "
                    + "it has to keep the one that came last")
        case .issued, nil: return nil
        }
    }

    private mutating func noteRefusal(_ exchange: WitnessedExchange) {
        guard exchange.status == 401, let token = exchange.context.token, origins[token] != nil else { return }
        refused[token] = true
    }

    /// The access token that a client replaces, when the refresh token that it presents had come with `held` last.
    ///
    /// A refresh token that does not rotate tells no refresh from the next. Whoever presents it while the newest
    /// access token is young and has met no 401 has no reason to replace that one: it replaces the one before.
    private func replaced(holding held: BearerToken, _ exchange: WitnessedExchange) -> BearerToken {
        guard let origin = origins[held], refused[held] == nil,
            let record = exchange.context.session.tokens.record(held), !record.isRevoked
        else { return held }
        let now = exchange.context.arrival.milliseconds
        let halfway = (record.issuedAt.milliseconds + record.expiresAt.milliseconds) / 2
        return now < halfway ? origin : held
    }
}
