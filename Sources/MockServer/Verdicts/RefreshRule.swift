/// `refresh.duplicate` and `refresh.rotated-token-reused`: one refresh for one access token, with the newest token.
struct RefreshRule {
    /// The first successful refresh of an access token.
    private var first = Suspects<BearerToken, Int>()

    mutating func observe(_ exchange: WitnessedExchange) -> Finding? {
        switch exchange.answer.tokenEvent {
        case .refreshed(let old, _, let clientID):
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
}
