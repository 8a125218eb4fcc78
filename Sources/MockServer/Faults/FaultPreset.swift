import PlatformCore

/// Sets of rules that a test writer asks for by name; `GET faults` shows the rules that they are.
public enum FaultPreset: String, Sendable, CaseIterable {
    /// Of ten requests about one is reset, one is answered by nothing or half a body, and three are delayed.
    ///
    /// A client with three attempts gets through, one without retries soon fails.
    case flakyNetwork = "flaky-network"
    /// The token expires once, with the fourth API call: a client that refreshes or logs in again goes on.
    case tokenExpiresMidRun = "token-expires-mid-run"
    /// Every third API call is answered 429 with `Retry-After: 1`.
    case rateLimited = "rate-limited"
    /// Nothing works, login included, until the rules are deleted: 503, a gateway's 502 page, a reset, 504, in turn.
    case regionOutage = "region-outage"
    /// Every reply is late: half a second in the middle, about one in a hundred later than two seconds.
    case slow

    /// The rules; those that draw lots do so by `seed`, if there is one, else by the session's.
    public func rules(seed: Int? = nil) -> [FaultRule] {
        switch self {
        case .flakyNetwork:
            let delay = FaultAction.delay(lognormalMedian: 100, sigma: 0.8)
            let lots: [(Double, FaultAction)] = [
                (0.1, .reset), (0.05, .close), (0.05, .truncate(afterBytes: 20)), (0.3, delay),
            ]
            return lots.enumerated().map { index, lot in
                var match = FaultMatch.any
                match.probability = lot.0
                return FaultRule(lot.1, on: match, seed: seed.map { ($0 &+ index) & .max })
            }
        case .tokenExpiresMidRun:
            var match = FaultMatch.api
            match.afterRequests = 3
            match.times = 1
            return [FaultRule(.expireToken, on: match)]
        case .rateLimited:
            return [Self.forever([[.pass], [.pass], [.status(429, retryAfterSeconds: 1)]], on: .api)]
        case .regionOutage:
            let turns: [[FaultAction]] = [[.status(503)], [.status(502, html: true)], [.reset], [.status(504)]]
            return [Self.forever(turns, on: .any)]
        case .slow: return [FaultRule(.delay(lognormalMedian: 500, sigma: 0.6), seed: seed)]
        }
    }

    private static func forever(_ elements: [[FaultAction]], on match: FaultMatch) -> FaultRule {
        var match = match
        match.times = FaultRule.limit
        return FaultRule(.list(elements), on: match)
    }
}
