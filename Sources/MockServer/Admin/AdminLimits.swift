import PlatformCore

/// `limits`: requests per token and minute, and the size of a body.
enum AdminLimits {
    private static let fields = ["enabled", "requestsPerMinute", "headers", "maxBodyBytes"]

    static func show(_ call: AdminAPI.Call) -> HTTPResponse {
        HTTPResponse(admin: json(call.session.limiter.limits))
    }

    /// Changes what the body names; the rest stays.
    static func change(_ call: AdminAPI.Call) throws(PlatformError) -> HTTPResponse {
        var body = try AdminBody(call.request)
        var limits = call.session.limiter.limits
        if let enabled = try body.flag("enabled") { limits.isEnabled = enabled }
        if let number = try body.integer("requestsPerMinute", in: 1...1_000_000) { limits.requestsPerMinute = number }
        if let headers = try body.flag("headers") { limits.showsHeaders = headers }
        if let maximum = try body.integerOrNull("maxBodyBytes", in: 0...1 << 40) { limits.maximumBodyBytes = maximum }
        try body.finish(known: fields)
        call.session.limiter.limits = limits
        return show(call)
    }

    static func json(_ limits: RateLimits) -> JSON {
        [
            "enabled": .bool(limits.isEnabled), "requestsPerMinute": JSON(limits.requestsPerMinute),
            "headers": .bool(limits.showsHeaders), "maxBodyBytes": limits.maximumBodyBytes.map { JSON($0) } ?? .null,
        ]
    }
}
