import PlatformCore

/// `inin-ratelimit-count`, `-allowed` and `-reset`: what a reply tells of its token's minute.
///
/// The fields of the last reply are kept, because in most replies only digits change: nothing is allocated then.
struct RateLimitFields {
    private var last = HTTPFields()

    /// The fields that tell of an allowance.
    mutating func fields(of allowance: RateLimiter.Allowance) -> HTTPFields {
        if last.isEmpty || !overwrite(allowance) { last = Self.make(allowance) }
        return last
    }

    private mutating func overwrite(_ allowance: RateLimiter.Allowance) -> Bool {
        last.overwriteValue(at: 0, with: allowance.count) && last.overwriteValue(at: 1, with: allowance.allowed)
            && last.overwriteValue(at: 2, with: allowance.resetSeconds)
    }

    private static func make(_ allowance: RateLimiter.Allowance) -> HTTPFields {
        var fields = HTTPFields()
        fields.append("\(allowance.count)", for: "inin-ratelimit-count")
        fields.append("\(allowance.allowed)", for: "inin-ratelimit-allowed")
        fields.append("\(allowance.resetSeconds)", for: "inin-ratelimit-reset")
        return fields
    }
}

extension Answer {
    /// Puts the limiter's fields in the place of recorded ones; what the upstream said stays.
    mutating func limit(_ fields: HTTPFields) {
        guard outcome != .forwarded else { return }
        if let interaction {
            response.fields = interaction.fieldsUnderLimits
            response.addedFields = fields
        } else {
            response.fields.append(contentsOf: fields)
        }
    }
}
