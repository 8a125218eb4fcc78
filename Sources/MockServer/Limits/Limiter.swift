import PlatformCore
import Synchronization

/// The limits of one session: the step between the authorization of a request and its answer.
final class Limiter: Sendable {
    private struct State {
        var limits = RateLimits.off
        var limiter = RateLimiter()
        var fields = RateLimitFields()
    }

    /// What the limits say to one request.
    private struct Decision {
        let limits: RateLimits
        /// Nil when requests are not counted.
        let allowance: RateLimiter.Allowance?
        /// What the reply tells of it; empty if nothing.
        var fields = HTTPFields()
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
        let decision = decide(token, now: context.arrival)
        if let allowance = decision.allowance, !allowance.isGranted {
            return refuse(.tooManyRequests(retryAfter: allowance.resetSeconds), decision)
        }
        if let maximum = decision.limits.maximumBodyBytes, context.request.body.count > maximum {
            return refuse(.bodyTooLarge(maximum: maximum), decision)
        }
        guard decision.allowance != nil else { return answer() }
        let pending = answer()
        // Most answers are there already: they are told of the limits where they are.
        if case .ready(var answer) = pending {
            answer.limit(decision.fields)
            return .ready(answer)
        }
        let fields = decision.fields
        return pending.map { answer in
            var answer = answer
            answer.limit(fields)
            return answer
        }
    }

    private func decide(_ token: BearerToken, now: Instant) -> Decision {
        state.withLock { state in
            let limits = state.limits
            guard limits.isEnabled else { return Decision(limits: limits, allowance: nil) }
            let allowance = state.limiter.admit(token, allowed: limits.requestsPerMinute, now: now)
            guard limits.showsHeaders else { return Decision(limits: limits, allowance: allowance) }
            return Decision(limits: limits, allowance: allowance, fields: state.fields.fields(of: allowance))
        }
    }

    private func refuse(_ error: PlatformError, _ decision: Decision) -> PendingAnswer {
        var answer = Answer(error.response(), .limited)
        answer.limit(decision.fields)
        return .ready(answer)
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
