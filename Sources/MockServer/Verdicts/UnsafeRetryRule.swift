import PlatformCore

/// `retry.unsafe-request`: a POST or PATCH that may have had its effect is sent again unchanged.
struct UnsafeRetryRule {
    private struct Failed {
        let id: Int
        let left: Stopwatch
        /// What became of it, for a person.
        let how: String
    }

    private var failed = Suspects<RequestFingerprint, Failed>()

    var hasSuspects: Bool { !failed.isEmpty }

    mutating func observe(_ exchange: WitnessedExchange) -> Finding? {
        let hasFailed = exchange.status >= 500 || exchange.answer.isIncomplete
        guard hasFailed || hasSuspects, exchange.request.isMethod("POST") || exchange.request.isMethod("PATCH") else {
            return nil
        }
        let key = RequestFingerprint(exchange.request, from: sender(exchange))
        let earlier = failed[key].flatMap { exchange.came(after: $0.left) ? $0 : nil }
        if hasFailed {
            let how = exchange.answer.isIncomplete ? "got no complete reply" : "was answered \(exchange.status)"
            failed[key] = Failed(id: exchange.id, left: exchange.left, how: how)
        } else if earlier != nil {
            // It has succeeded: the same request again is a new one.
            failed[key] = nil
        }
        guard let earlier else { return nil }
        return Finding(
            .unsafeRetry, on: key, requests: [earlier.id, exchange.id],
            "\(exchange.line) \(earlier.how) and was sent again unchanged; it may take effect twice")
    }

    /// The client, so that a refreshed token hides nothing; else what the request authorizes itself with.
    private func sender(_ exchange: WitnessedExchange) -> RequestFingerprint.Sender {
        if let token = exchange.context.token, let record = exchange.context.session.tokens.record(token) {
            return .client(record.clientID)
        }
        return .token(exchange.sender)
    }
}
