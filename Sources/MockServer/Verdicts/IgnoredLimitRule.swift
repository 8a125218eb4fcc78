import PlatformCore

/// `limit.ignored`: more than three requests of a token after a 429 inside its window.
struct IgnoredLimitRule {
    private struct Window {
        /// The 429, and what came after it, as far as a verdict names it.
        var requests: [Int]
        let left: Stopwatch
        var until: Instant
        /// The requests after the 429.
        var count = 0
    }

    /// How many requests are forgiven: those that were about to be sent.
    private static let allowance = 3

    private var windows = Suspects<BearerToken, Window>()

    var hasSuspects: Bool { !windows.isEmpty }

    mutating func observe(_ exchange: WitnessedExchange) -> Finding? {
        guard exchange.status == 429 || hasSuspects, let sender = exchange.sender else { return nil }
        let finding = count(exchange, of: sender)
        if exchange.status == 429 { open(exchange, of: sender) }
        return finding
    }

    private mutating func count(_ exchange: WitnessedExchange, of sender: BearerToken) -> Finding? {
        guard var window = windows[sender], exchange.came(after: window.left) else { return nil }
        guard exchange.context.arrival < window.until else {
            windows[sender] = nil
            return nil
        }
        window.count += 1
        if window.requests.count <= Self.allowance + 1 { window.requests.append(exchange.id) }
        windows[sender] = window
        guard window.count > Self.allowance else { return nil }
        return Finding(
            .ignoredLimit, on: sender, requests: window.requests + [exchange.id],
            "a token\(exchange.clientText(sender)) went on asking inside the window of its 429; "
                + "requests have to wait until Retry-After has passed")
    }

    private mutating func open(_ exchange: WitnessedExchange, of sender: BearerToken) {
        let now = exchange.context.session.clock.now()
        guard let until = exchange.answer.limitWindowEnd(now: now), until > now else { return }
        if let open = windows[sender], now < open.until {
            windows[sender]?.until = max(open.until, until)
        } else {
            windows[sender] = Window(requests: [exchange.id], left: exchange.left, until: until)
        }
    }
}

extension Answer {
    /// When the window of a 429 ends: by its `Retry-After`, or else by the platform's own field.
    fileprivate func limitWindowEnd(now: Instant) -> Instant? {
        if let until = retryAfter(now: now) { return until }
        let name: HTTPField.Name = "inin-ratelimit-reset"
        return (response.fields[name] ?? response.addedFields[name]).flatMap { Int64($0) }
            .map { now.advanced(bySeconds: min(max(0, $0), 86_400)) }
    }
}
