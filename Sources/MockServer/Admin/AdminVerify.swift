import PlatformCore

/// `verify`: whether the session was asked what a test expects.
enum AdminVerify {
    private static let fields = ["match", "times", "atLeast", "atMost", "sequence"]

    static func verify(_ call: AdminAPI.Call) throws(PlatformError) -> HTTPResponse {
        var body = try AdminBody(call.request)
        let expectation = try expectation(&body)
        try body.finish(known: fields)
        let verification = Verification(call.session)
        do throws(VerificationFailure) {
            switch expectation {
            case .count(let match, let times): try verification.verify(match, times)
            case .sequence(let steps): try verification.verify(sequence: steps)
            }
        } catch {
            var failure = PlatformError(409, "mock.verify.failed", error.message)
            failure.extra["seen"] = error.json
            throw failure
        }
        return HTTPResponse(admin: ["verified": true])
    }

    private enum Expectation {
        case count(RequestMatch, RequestTimes)
        case sequence([RequestMatch])
    }

    private static func expectation(_ body: inout AdminBody) throws(PlatformError) -> Expectation {
        let (match, times, sequence) = (try body.match("match"), try times(&body), try body.matches("sequence"))
        switch (match, sequence) {
        case (let match?, nil): return .count(match, times ?? .atLeast(1))
        case (nil, let sequence?) where times == nil && !sequence.isEmpty: return .sequence(sequence)
        case (nil, _?):
            throw AdminBody.wrong("sequence", "a list of at least one match, without 'times', 'atLeast' and 'atMost'")
        case (_?, _?), (nil, nil):
            throw PlatformError(
                400, "bad.request", "Say what is expected: exactly one of 'match' and 'sequence'.", field: "match")
        }
    }

    private static func times(_ body: inout AdminBody) throws(PlatformError) -> RequestTimes? {
        let times = try body.integer("times", in: 0...Int.max)
        let (low, high) = (try body.integer("atLeast", in: 0...Int.max), try body.integer("atMost", in: 0...Int.max))
        switch (times, low, high) {
        case (nil, nil, nil): return nil
        case (let times?, nil, nil): return .times(times)
        case (nil, let low, let high?) where low ?? 0 <= high: return .between((low ?? 0)...high)
        case (nil, let low?, nil): return .atLeast(low)
        case (nil, _, _): throw AdminBody.wrong("atMost", "at least 'atLeast'")
        case (_?, _, _): throw AdminBody.wrong("times", "alone: it says what 'atLeast' and 'atMost' would")
        }
    }
}

// MARK: - Reading a match

extension AdminBody {
    private static let matchFields = [
        "method", "path", "query", "headers", "body", "bodyEquals", "status", "operation", "outcome", "client", "since",
    ]

    /// Takes a field that is a match; nil if it is not there.
    fileprivate mutating func match(_ name: String) throws(PlatformError) -> RequestMatch? {
        guard let value = take(name) else { return nil }
        return try match(value, name)
    }

    /// Takes a field that is a list of matches; nil if it is not there.
    fileprivate mutating func matches(_ name: String) throws(PlatformError) -> [RequestMatch]? {
        guard let value = take(name) else { return nil }
        guard let list = value.array else { throw wrong(name, "a list of matches") }
        var matches: [RequestMatch] = []
        for (index, element) in list.enumerated() { matches.append(try match(element, "\(name)[\(index)]")) }
        return matches
    }

    private func match(_ value: JSON, _ name: String) throws(PlatformError) -> RequestMatch {
        guard let object = value.object else { throw wrong(name, "an object of what has to fit") }
        var fields = inner(name, object)
        var match = RequestMatch()
        match.method = try fields.text("method").map { HTTPMethod(rawValue: $0) }
        match.path = try fields.text("path")
        match.query = try fields.values("query")
        match.headers = try fields.values("headers")
        match.body = fields.take("body")
        match.bodyEquals = fields.take("bodyEquals")
        match.status = try fields.integer("status", in: 100...999)
        match.operation = try fields.text("operation")
        match.outcome = try fields.outcome("outcome")
        match.client = try fields.text("client")
        match.since = try fields.integer("since", in: 0...Int.max) ?? 0
        try fields.finish(known: Self.matchFields)
        return match
    }

    /// Takes an object of texts; null means that there must be none of that name.
    private mutating func values(_ name: String) throws(PlatformError) -> [String: String?] {
        guard let value = take(name) else { return [:] }
        guard let object = value.object else { throw wrong(name, "an object of strings") }
        var values: [String: String?] = [:]
        for (key, value) in object {
            switch value {
            case .string(let text): values[key] = .some(text)
            case .null: values[key] = .some(nil)
            default: throw wrong("\(name).\(key)", "a string, or null for none")
            }
        }
        return values
    }

    private mutating func outcome(_ name: String) throws(PlatformError) -> Outcome? {
        guard let text = try text(name) else { return nil }
        guard let outcome = Outcome(rawValue: text) else {
            throw wrong(name, "one of " + Outcome.allCases.map(\.rawValue).joined(separator: ", "))
        }
        return outcome
    }
}
