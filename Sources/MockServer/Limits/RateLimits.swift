/// The limits of one session, as the platform has them: requests per token and minute, and the size of a body.
///
/// ```swift
/// session.limits = .platform  // 300 requests a minute, 512,000 bytes
/// session.limits.requestsPerMinute = 10
/// ```
///
/// The names and numbers are those of the platform's limits page: `token.rate.per.minute` and `request.bytes.max`.
public struct RateLimits: Sendable, Equatable {
    /// Whether requests are counted and refused.
    public var isEnabled = false
    /// How many requests each token has in a minute.
    public var requestsPerMinute = 300
    /// Whether replies tell of the limit in `inin-ratelimit-count`, `-allowed` and `-reset`.
    public var showsHeaders = true
    /// The largest request body in bytes, whether or not requests are counted; nil: only the server's own limit.
    public var maximumBodyBytes: Int?

    /// Nothing is limited, as at the start of every session.
    public static let off = RateLimits()
    /// What the platform does: 300 requests a minute and bodies of 512,000 bytes.
    public static let platform: RateLimits = {
        var limits = RateLimits()
        limits.isEnabled = true
        limits.maximumBodyBytes = 512_000
        return limits
    }()
}
