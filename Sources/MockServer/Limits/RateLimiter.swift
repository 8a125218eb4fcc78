import PlatformCore

/// Counts the requests of each token in fixed windows of one minute; it reads no clock and decides by values alone.
///
/// A token's window starts with its first request and the next one with the first after its end, as the platform's
/// `inin-ratelimit-reset` shows, which is 60 or 61 next to a count of 1.
struct RateLimiter {
    /// What a token has left after a request.
    struct Allowance: Equatable, Sendable {
        /// Whether the request is one of those that are allowed.
        let isGranted: Bool
        /// The requests of the window so far, without those that were refused.
        let count: Int
        let allowed: Int
        /// Seconds until the window ends, at least 1.
        let resetSeconds: Int
    }

    /// One token's minute; an object, so that counting on looks the token up only once.
    private final class Window {
        let start: Instant
        var count = 0

        init(start: Instant) { self.start = start }

        func contains(_ now: Instant) -> Bool {
            // A clock that was set back starts a new window.
            start <= now && now < start.advanced(bySeconds: RateLimiter.seconds)
        }

        func secondsLeft(_ now: Instant) -> Int {
            let milliseconds = start.advanced(bySeconds: RateLimiter.seconds).milliseconds - now.milliseconds
            return Int((milliseconds + 999) / 1000)
        }
    }

    private static let seconds: Int64 = 60
    /// The windows that are kept: with more tokens than this in a minute, those used least recently start anew.
    static let capacity = 131_072

    private var windows = GenerationalCache<BearerToken, Window>(limit: capacity)

    /// The number of windows in memory.
    var windowCount: Int { windows.count }

    /// Counts a request of `token` at `now`, if it is one of `allowed`.
    mutating func admit(_ token: BearerToken, allowed: Int, now: Instant) -> Allowance {
        let window = window(of: token, now)
        let isGranted = window.count < allowed
        if isGranted { window.count += 1 }
        return Allowance(
            isGranted: isGranted, count: window.count, allowed: allowed, resetSeconds: window.secondsLeft(now))
    }

    private mutating func window(of token: BearerToken, _ now: Instant) -> Window {
        if let known = windows[token], known.contains(now) { return known }
        let window = Window(start: now)
        windows.insert(window, for: token, cost: 1)
        return window
    }
}
