import PlatformCore
import Synchronization

/// The limits of one session: the step between the authorization of a request and its answer.
final class Limiter: Sendable {
    private struct State {
        var limits = RateLimits.off
        var limiter = RateLimiter()
    }

    private let state = Mutex(State())
    /// Whether anything is limited, read without the lock on every request.
    private let isOn = Atomic<Bool>(false)

    /// The limits; switching requests off forgets what was counted.
    var limits: RateLimits {
        get { state.withLock { $0.limits } }
        set {
            state.withLock { state in
                state.limits = newValue
                if !newValue.isEnabled { state.limiter = RateLimiter() }
                isOn.store(newValue.isEnabled || newValue.maximumBodyBytes != nil, ordering: .releasing)
            }
        }
    }

    func reset() { limits = .off }

    /// Refuses a request beyond the limits, or lets it be answered and says what is left.
    func answer(_ context: RequestContext, _ token: BearerToken, _ answer: () -> PendingAnswer) -> PendingAnswer {
        guard isOn.load(ordering: .acquiring) else { return answer() }
        let (limits, allowance) = admit(token, now: context.arrival)
        let headers = limits.showsHeaders ? allowance.map(RateLimitFields.init) : nil
        if let allowance, !allowance.isGranted {
            return .ready(Self.refused(.tooManyRequests(retryAfter: allowance.resetSeconds), headers))
        }
        if let maximum = limits.maximumBodyBytes, context.request.body.count > maximum {
            return .ready(Self.refused(.bodyTooLarge(maximum: maximum), headers))
        }
        guard limits.isEnabled else { return answer() }
        switch answer() {
        case .ready(let answer): return .ready(answer.limited(headers))
        case .later(let make): return .later { await make().limited(headers) }
        }
    }

    private func admit(_ token: BearerToken, now: Instant) -> (RateLimits, RateLimiter.Allowance?) {
        state.withLock { state in
            let limits = state.limits
            guard limits.isEnabled else { return (limits, nil) }
            return (limits, state.limiter.admit(token, allowed: limits.requestsPerMinute, now: now))
        }
    }

    private static func refused(_ error: PlatformError, _ headers: RateLimitFields?) -> Answer {
        Answer(error.response(), .limited).limited(headers)
    }
}

extension PlatformError {
    /// 429: the token has used what it has in a minute.
    static func tooManyRequests(retryAfter seconds: Int) -> PlatformError {
        var error = PlatformError(
            429, "too.many.requests.retry.after",
            "Rate limit exceeded the maximum. Retry the request in [\(seconds)] seconds")
        error.fields.append("\(seconds)", for: .retryAfter)
        return error
    }

    /// 413: the body is larger than the limit `request.bytes.max`.
    static func bodyTooLarge(maximum: Int) -> PlatformError {
        PlatformError(
            413, "request.entity.too.large", "The request body is larger than the limit of \(maximum) bytes.")
    }
}
