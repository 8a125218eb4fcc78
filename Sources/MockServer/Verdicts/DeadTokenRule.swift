import PlatformCore

/// `token.dead-token-resent`: a token is sent by somebody who has been told that it is dead.
///
/// Told means: its 401 went out on the very connection that it comes on again, or the answer to the refresh that
/// replaced it had left before it came. Requests that were on their way when the first 401 left prove nothing.
struct DeadTokenRule {
    /// Where a token's 401s went.
    private struct Refusals {
        /// The most connections of one token that are remembered, the newest.
        static let limit = 64
        var byConnection: [(connection: UInt64, id: Int, left: Stopwatch)] = []

        mutating func add(_ exchange: WitnessedExchange) {
            if byConnection.count == Self.limit { byConnection.removeFirst() }
            byConnection.append((exchange.request.connectionID, exchange.id, exchange.left))
        }
    }

    private var refusals = Suspects<BearerToken, Refusals>()
    /// The refresh that replaced a token.
    private var replaced = Suspects<BearerToken, (id: Int, left: Stopwatch)>()

    var hasSuspects: Bool { !refusals.isEmpty }

    mutating func observe(_ exchange: WitnessedExchange) -> Finding? {
        if case .refreshed(let old, _, _) = exchange.answer.tokenEvent, replaced[old] == nil {
            replaced[old] = (exchange.id, exchange.left)
        }
        guard let token = exchange.context.token else { return nil }
        defer { if exchange.status == 401 { refuse(token, exchange) } }
        return resentOnItsConnection(token, exchange) ?? resentAfterRefresh(token, exchange)
    }

    private mutating func refuse(_ token: BearerToken, _ exchange: WitnessedExchange) {
        // What no connection brought, as in a test in process, cannot come on the same one again.
        guard exchange.request.connectionID != 0 else { return }
        var known = refusals[token] ?? Refusals()
        guard !known.byConnection.contains(where: { $0.connection == exchange.request.connectionID }) else { return }
        known.add(exchange)
        refusals[token] = known
    }

    private func resentOnItsConnection(_ token: BearerToken, _ exchange: WitnessedExchange) -> Finding? {
        let connection = exchange.request.connectionID
        guard let refusal = refusals[token]?.byConnection.first(where: { $0.connection == connection }),
            exchange.came(after: refusal.left)
        else { return nil }
        return Finding(
            .deadTokenResent, on: token, requests: [refusal.id, exchange.id],
            "a token\(exchange.clientText(token)) came again on a connection that had carried its 401")
    }

    private func resentAfterRefresh(_ token: BearerToken, _ exchange: WitnessedExchange) -> Finding? {
        guard exchange.status == 401, let refresh = replaced[token], exchange.came(after: refresh.left) else {
            return nil
        }
        return Finding(
            .deadTokenResent, on: token, requests: [refresh.id, exchange.id],
            "a token\(exchange.clientText(token)) came again after the answer to the refresh that replaced it")
    }
}
