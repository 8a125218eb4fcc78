import HTTPTransport
import PlatformCore

/// Whether and when a call that failed is sent again.
///
/// ```swift
/// client.retryPolicy = RetryPolicy(maximumAttempts: 5)
/// ```
///
/// A failure is repeated only where that is safe: what never reached the server, and 429, which the platform answers
/// before it acts, for every method; 502, 503, 504 and connections that were lost for GET, HEAD, OPTIONS, PUT and DELETE,
/// unless ``repeatsUnsafeMethods`` says otherwise. A body that is made while it is sent is never repeated.
public struct RetryPolicy: Sendable, Equatable {
    /// How often a call is sent at most; 1: never again.
    public var maximumAttempts: Int
    /// The wait before the second attempt, doubled before each further one.
    public var base: Duration
    /// The longest wait of its own accord.
    public var cap: Duration
    /// The part of a wait that chance may take off, from 0 to 1, so that many clients do not come back at once.
    public var jitter: Double
    /// The longest wait that the platform may ask for; when `Retry-After` says more, the call fails.
    ///
    /// Some services answer 429 with the hours until a daily quota is there again.
    public var retryAfterCeiling: Duration
    /// The statuses that are repeated.
    public var statuses: Set<Int>
    /// Whether POST and PATCH are repeated too when the platform may have acted on them.
    public var repeatsUnsafeMethods: Bool

    /// Makes a policy.
    public init(
        maximumAttempts: Int, base: Duration = .seconds(1), cap: Duration = .seconds(30), jitter: Double = 0.5,
        retryAfterCeiling: Duration = .seconds(180), statuses: Set<Int> = [429, 502, 503, 504],
        repeatsUnsafeMethods: Bool = false
    ) {
        self.maximumAttempts = maximumAttempts
        self.base = base
        self.cap = cap
        self.jitter = jitter
        self.retryAfterCeiling = retryAfterCeiling
        self.statuses = statuses
        self.repeatsUnsafeMethods = repeatsUnsafeMethods
    }

    /// Nothing is repeated; the default.
    public static let off = RetryPolicy(maximumAttempts: 1)
    /// Three attempts.
    public static let standard = RetryPolicy(maximumAttempts: 3)
}

extension RetryPolicy {
    /// How an attempt ended that may be worth another.
    enum Failure {
        case status(Int, retryAfter: Duration?)
        case transport(TransportError)
    }

    /// How long to wait before the next attempt; nil: there is none.
    ///
    /// - Parameters:
    ///   - failure: how the attempt ended.
    ///   - attempts: how many attempts there were.
    ///   - isIdempotent: whether sending the request twice is as good as once.
    ///   - random: from 0 to 1.
    func delay(after failure: Failure, attempts: Int, isIdempotent: Bool, random: Double) -> Duration? {
        guard attempts < maximumAttempts else { return nil }
        let mayRepeat = isIdempotent || repeatsUnsafeMethods
        switch failure {
        case .status(let status, let retryAfter):
            guard statuses.contains(status), status == 429 || mayRepeat else { return nil }
            guard let retryAfter else { return backoff(attempts, random) }
            return retryAfter <= retryAfterCeiling ? retryAfter : nil
        case .transport(let error):
            guard error.isLostConnection, error.isSafeToRetry || mayRepeat else { return nil }
            return backoff(attempts, random)
        }
    }

    private func backoff(_ attempts: Int, _ random: Double) -> Duration {
        let doubled = base * Double(1 << UInt(min(max(attempts - 1, 0), 30)))
        return min(doubled, cap) * (1 - min(max(jitter, 0), 1) * random)
    }
}

extension TransportError {
    /// Whether the request might go better the next time.
    fileprivate var isLostConnection: Bool {
        switch phase {
        case .resolve, .connect, .send, .receive, .timeout: true
        // A handshake may be cut off (curl 35); a certificate that is not trusted will not be trusted later.
        case .tls: curlCode == 35
        case .prepare, .cancelled: false
        }
    }
}
