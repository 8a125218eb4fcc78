import PlatformCore

/// `inin-ratelimit-count`, `-allowed` and `-reset`: what a reply tells of its token's minute.
///
/// The fields of the last reply are kept, because in most replies only digits change: nothing is allocated then.
struct RateLimitFields {
    private var last = HTTPFields()
    /// What `last` tells of.
    private var told: RateLimiter.Allowance?

    /// The fields that tell of an allowance.
    mutating func fields(of allowance: RateLimiter.Allowance) -> HTTPFields {
        if !overwrite(allowance) { last = Self.make(allowance) }
        told = allowance
        return last
    }

    /// Writes what is not as it was told last; false when that cannot be done in place.
    private mutating func overwrite(_ new: RateLimiter.Allowance) -> Bool {
        guard let told else { return false }
        return (new.count == told.count || last.overwriteValue(at: 0, with: new.count))
            && (new.allowed == told.allowed || last.overwriteValue(at: 1, with: new.allowed))
            && (new.resetSeconds == told.resetSeconds || last.overwriteValue(at: 2, with: new.resetSeconds))
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
