import PlatformCore

/// `retry.before-retry-after`: the same request from the same token before its `Retry-After` has passed.
struct EarlyRetryRule {
    private struct Given {
        let id: Int
        let left: Stopwatch
        /// When the request may come again, on the session's clock.
        let until: Instant
    }

    /// How late a reading of the running clock may be: that of the kernel's last tick.
    private static let tickMilliseconds: Int64 = 4

    private var given = Suspects<RequestFingerprint, Given>()

    var hasSuspects: Bool { !given.isEmpty }

    mutating func observe(_ exchange: WitnessedExchange) -> Finding? {
        let gives = exchange.status >= 300
        guard gives || hasSuspects else { return nil }
        let key = RequestFingerprint(exchange.request, from: .token(exchange.sender))
        let finding = given[key].flatMap { earlier($0, key, exchange) }
        let now = exchange.context.session.clock.now()
        if let known = given[key], known.until <= now { given[key] = nil }
        if gives, let until = exchange.answer.retryAfter(now: now), until > now {
            given[key] = Given(id: exchange.id, left: exchange.left, until: until)
        }
        return finding
    }

    private func earlier(_ given: Given, _ key: RequestFingerprint, _ exchange: WitnessedExchange) -> Finding? {
        let missing = given.until.milliseconds - exchange.context.arrival.milliseconds
        guard exchange.came(after: given.left), missing > Self.tickMilliseconds else { return nil }
        return Finding(
            .retriedTooEarly, on: key, requests: [given.id, exchange.id],
            "\(exchange.line) came again \(Double(missing) / 1000) s before its Retry-After had passed")
    }
}
