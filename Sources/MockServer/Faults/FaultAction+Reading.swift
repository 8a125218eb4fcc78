import PlatformCore

extension FaultAction {
    private static let types = [
        "pass", "status", "respond", "expire-token", "revoke-token", "delay", "reset", "close", "truncate", "stall",
        "drip", "malformed", "wrong-content-length", "bad-chunk", "truncated-json",
    ]

    /// Reads an action; `place` is where it stands.
    init(_ json: JSON, place: String) throws(PlatformError) {
        guard let object = json.object else { throw AdminBody.wrong(place, "an action such as {\"type\":\"reset\"}") }
        var body = AdminBody(object, place: place + ".")
        guard let type = try body.text("type"), Self.types.contains(type) else {
            throw body.wrong("type", "one of " + Self.types.joined(separator: ", "))
        }
        let fields: [String]
        (self, fields) = try Self.action(type, &body)
        try body.finish(known: ["type"] + fields)
    }

    /// The action of a type, and the names of its fields.
    private static func action(
        _ type: String, _ body: inout AdminBody
    ) throws(PlatformError) -> (FaultAction, fields: [String]) {
        let (size, time) = (0...Int(Int32.max), 0...FaultDelay.limit)
        switch type {
        case "status": return (.status(try StatusFault(&body)), StatusFault.fieldNames)
        case "respond": return (.respond(try RespondFault(&body)), RespondFault.fieldNames)
        case "expire-token": return (.expireToken, [])
        case "revoke-token": return (.revokeToken, [])
        case "delay": return (.delay(try FaultDelay(&body)), FaultDelay.fieldNames)
        case "reset": return (.reset, [])
        case "close": return (.close, [])
        case "truncate": return (.truncate(afterBytes: try body.needed("afterBytes", in: size)), ["afterBytes"])
        case "stall":
            let count = try body.integer("afterBytes", in: size) ?? 0
            let pause = try body.needed("milliseconds", in: time)
            return (.stall(afterBytes: count, milliseconds: pause), ["afterBytes", "milliseconds"])
        case "drip":
            let rate = try body.needed("bytesPerSecond", in: 1...Int(Int32.max))
            return (.drip(bytesPerSecond: rate), ["bytesPerSecond"])
        case "malformed": return (.malformed, [])
        case "wrong-content-length": return (.wrongContentLength, [])
        case "bad-chunk": return (.badChunk, [])
        case "truncated-json": return (.truncatedJSON, [])
        default: return (.pass, [])
        }
    }
}

extension FaultDelay {
    fileprivate static let fieldNames = ["milliseconds", "uniform", "lognormal", "virtual"]

    fileprivate init(_ body: inout AdminBody) throws(PlatformError) {
        let fixed = try body.integer("milliseconds", in: 0...Self.limit)
        let (uniform, lognormal) = (body.take("uniform"), body.take("lognormal"))
        isVirtual = try body.flag("virtual") ?? false
        switch (fixed, uniform, lognormal) {
        case (let milliseconds?, nil, nil): length = .fixed(milliseconds)
        case (nil, let bounds?, nil): length = .uniform(try Self.range(bounds, body))
        case (nil, nil, let json?): length = try Self.lognormal(json, body)
        default: throw body.wrong("milliseconds", "there, or else one of uniform and lognormal, and no two of them")
        }
    }

    private static func range(_ json: JSON, _ body: AdminBody) throws(PlatformError) -> ClosedRange<Int> {
        guard let list = json.array, list.count == 2, let low = list[0].int, let high = list[1].int, 0 <= low,
            low <= high, high <= limit
        else { throw body.wrong("uniform", "two whole numbers of milliseconds, from 0 to \(limit), the lower first") }
        return low...high
    }

    private static func lognormal(_ json: JSON, _ outer: AdminBody) throws(PlatformError) -> Length {
        guard let object = json.object else {
            throw outer.wrong("lognormal", "an object such as {\"median\": 200, \"sigma\": 0.5}")
        }
        var body = outer.inner("lognormal", object)
        let median = try body.number("median", in: 0...Double(limit))
        let sigma = try body.number("sigma", in: 0...10)
        try body.finish(known: ["median", "sigma"])
        guard let median else { throw body.wrong("median", "there: milliseconds") }
        guard let sigma else { throw body.wrong("sigma", "there: a number from 0 to 10") }
        return .lognormal(median: median, sigma: sigma)
    }
}

extension StatusFault {
    fileprivate static let fieldNames = [
        "status", "code", "message", "retryAfterSeconds", "retryAfterDate", "html",
    ]

    fileprivate init(_ body: inout AdminBody) throws(PlatformError) {
        self.init(HTTPStatus(try body.needed("status", in: 400...599)))
        code = try body.text("code")
        message = try body.text("message")
        let year = 0...31_622_400
        switch (try body.integer("retryAfterSeconds", in: year), try body.integer("retryAfterDate", in: year)) {
        case (nil, nil): retryAfter = nil
        case (let seconds?, nil): retryAfter = .seconds(seconds)
        case (nil, let seconds?): retryAfter = .date(secondsAhead: seconds)
        case (_?, _?): throw body.wrong("retryAfterDate", "left out beside retryAfterSeconds")
        }
        isHTML = try body.flag("html") ?? false
        guard isHTML else { return }
        if code != nil { throw body.wrong("code", "left out beside html, which has none") }
        if message != nil { throw body.wrong("message", "left out beside html, which has none") }
    }
}

// MARK: - Responses that a test writes

extension RespondFault {
    fileprivate static let fieldNames = ["status", "headers", "json", "text", "base64"]
    /// The fields that the server or the mock writes; a second one would be a fault that nobody asked for.
    private static let ours: Set<HTTPField.Name> = [
        .connection, .contentLength, .date, "Keep-Alive", "Proxy-Connection", "TE", "Trailer", .transferEncoding,
        "Upgrade", "Access-Control-Allow-Origin", "Access-Control-Expose-Headers",
    ]

    fileprivate init(_ body: inout AdminBody) throws(PlatformError) {
        self.init(HTTPStatus(try body.needed("status", in: 200...599)))
        fields = try Self.fields(&body)
        self.body = try Self.body(&body)
        if status.forbidsBody, self.body != .none {
            throw body.wrong("status", "one that has a body, or json, text and base64 be left out")
        }
    }

    private static func body(_ body: inout AdminBody) throws(PlatformError) -> Body {
        let (json, text, base64) = (body.take("json"), try body.text("text"), try body.text("base64"))
        switch (json, text, base64) {
        case (nil, nil, nil): return .none
        case (let json?, nil, nil): return .json(json)
        case (nil, let text?, nil): return .text(text)
        case (nil, nil, let base64?):
            guard let bytes = Base64.decode(base64) else { throw body.wrong("base64", "valid base64") }
            return .bytes(bytes)
        default: throw body.wrong(json == nil ? "text" : "json", "the only one of json, text and base64")
        }
    }

    private static func fields(_ body: inout AdminBody) throws(PlatformError) -> HTTPFields {
        guard let json = body.take("headers") else { return HTTPFields() }
        guard let object = json.object else { throw body.wrong("headers", "an object") }
        var fields = HTTPFields()
        for (name, value) in object {
            let place = "headers.\(name)"
            guard !name.isEmpty, name.utf8.allSatisfy(\.isTokenByte) else {
                throw body.wrong(place, "named by letters, digits and !#$%&'*+-.^_`|~ only")
            }
            guard !ours.contains(HTTPField.Name(name)) else { throw body.wrong(place, "left out: the mock adds it") }
            for text in value.array ?? [value] {
                fields.append(try fieldValue(text, place, body), for: HTTPField.Name(name))
            }
        }
        return fields
    }

    /// A value that cannot end its line and begin another field, or another reply.
    private static func fieldValue(_ json: JSON, _ place: String, _ body: AdminBody) throws(PlatformError) -> String {
        guard let text = json.string else { throw body.wrong(place, "a string, or a list of strings") }
        guard text.utf8.allSatisfy(\.isFieldValueByte) else {
            throw body.wrong(place, "text without line breaks and other control characters")
        }
        return text
    }
}
