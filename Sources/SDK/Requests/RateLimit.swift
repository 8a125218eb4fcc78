import PlatformCore

/// How much of a token's rate limit is used, as the `inin-ratelimit-…` fields of a response tell.
public struct RateLimit: Sendable, Equatable {
    /// The requests in the current window.
    public var count: Int
    /// The requests that a window allows.
    public var allowed: Int
    /// How long until the window ends.
    public var reset: Duration

    /// What is left of the window's requests.
    public var remaining: Int { max(0, allowed - count) }

    /// Makes the state of a rate limit.
    public init(count: Int, allowed: Int, reset: Duration) {
        self.count = count
        self.allowed = allowed
        self.reset = reset
    }

    /// Reads the fields of a response; nil when one is missing or no number.
    init?(_ fields: HTTPFields) {
        guard let count = fields["inin-ratelimit-count"].flatMap({ Int($0) }),
            let allowed = fields["inin-ratelimit-allowed"].flatMap({ Int($0) }),
            let reset = fields["inin-ratelimit-reset"].flatMap({ Int($0) }), (0...86_400 * 366).contains(reset)
        else { return nil }
        self.init(count: count, allowed: allowed, reset: .seconds(reset))
    }
}

extension HTTPFields {
    /// How long `Retry-After` asks to wait, in seconds or until a date (RFC 9110 section 10.2.3); nil when it is not there.
    func retryAfter(now: Instant) -> Duration? {
        guard let text = self[.retryAfter] else { return nil }
        if let seconds = Int(text) { return seconds < 0 ? nil : .seconds(Swift.min(seconds, 1 << 40)) }
        guard let date = Instant(httpDate: text, now: now) else { return nil }
        return .milliseconds(Swift.max(0, date.milliseconds - now.milliseconds))
    }
}
