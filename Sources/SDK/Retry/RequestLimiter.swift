import Synchronization

/// Keeps a client below a rate, by letting calls wait before they are sent.
///
/// ```swift
/// client.limiter = RequestLimiter(requests: 300, per: .seconds(60))
/// ```
///
/// A bucket of `burst` requests that fills up at an even pace; who finds it empty waits for his turn, first come first
/// served.
public final class RequestLimiter: Sendable {
    private let interval: Duration
    private let burst: Int
    /// When the bucket is full again, if nobody takes anything.
    private let fullAt = Mutex<ContinuousClock.Instant?>(nil)

    /// Makes a limiter.
    ///
    /// - Parameters:
    ///   - requests: how many requests a window may have, at least 1.
    ///   - window: the length of the window.
    ///   - burst: how many may go out at once; nil: a tenth of `requests`.
    public init(requests: Int, per window: Duration, burst: Int? = nil) {
        interval = window / max(1, requests)
        self.burst = max(1, burst ?? requests / 10)
    }

    /// Takes a place and answers how long to wait for it.
    func reserve(now: ContinuousClock.Instant) -> Duration {
        fullAt.withLock { fullAt in
            let full = max(fullAt ?? now, now) + interval
            fullAt = full
            return max(.zero, full - interval * burst - now)
        }
    }
}
