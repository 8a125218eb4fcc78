import PlatformCore

/// `inin-ratelimit-count`, `-allowed` and `-reset`: what a reply tells of its token's minute.
struct RateLimitFields: Sendable {
    private let allowance: RateLimiter.Allowance

    init(_ allowance: RateLimiter.Allowance) { self.allowance = allowance }

    func append(to fields: inout HTTPFields) {
        fields.append(String(allowance.count), for: "inin-ratelimit-count")
        fields.append(String(allowance.allowed), for: "inin-ratelimit-allowed")
        fields.append(String(allowance.resetSeconds), for: "inin-ratelimit-reset")
    }
}

extension Answer {
    /// This answer with the limiter's fields in the place of recorded ones; what the upstream said stays.
    func limited(_ headers: RateLimitFields?) -> Answer {
        guard outcome != .forwarded else { return self }
        var answer = self
        if let interaction {
            // What is sent behind the recorded fields is built anew; they themselves are not copied.
            answer.response.fields = interaction.fieldsWithoutLimits
            headers?.append(to: &answer.response.addedFields)
        } else {
            headers?.append(to: &answer.response.fields)
        }
        return answer
    }
}
