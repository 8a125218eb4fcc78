public import PlatformCore

/// One exchange as it is logged, with nothing secret in it.
public struct LogRecord: Sendable {
    /// The level that the record belongs to.
    public let level: LogLevel
    /// When the exchange ended.
    public let date: Instant
    /// The method.
    public let method: HTTPMethod
    /// The URL without its query, which may hold personal data.
    public let url: String
    /// The header fields of the request, secrets replaced.
    public let requestHeaders: HTTPFields
    /// The body of the request, if bodies of requests are logged.
    public let requestBody: JSON?
    /// The status; 0 when no response came.
    public let statusCode: Int
    /// The header fields of the response, at the levels that show them.
    public let responseHeaders: HTTPFields?
    /// The platform's id of the request, at the levels that show the response's fields.
    public let correlationId: String
    /// The body of the response, if the exchange failed and bodies of responses are logged.
    public let responseBody: JSON?
    /// Why no response came.
    public let error: String?
}

// MARK: - TEXT

extension LogRecord {
    /// The record in the layout of the official SDK; what is empty is left out.
    public var text: String {
        var text = "\(level.name.uppercased()): \(date.iso8601)\n=== REQUEST === \n"
        text.line("URL", url)
        text.line("Method", method.rawValue)
        text.headers(requestHeaders)
        text.body(requestBody)
        text += "\n=== RESPONSE ===\n"
        if statusCode > 0 { text.line("Status", String(statusCode)) }
        if let error { text.line("Error", error) }
        if let responseHeaders { text.headers(responseHeaders) }
        if !correlationId.isEmpty { text.line("CorrelationId", correlationId) }
        text.body(responseBody)
        return text
    }
}

extension String {
    fileprivate mutating func line(_ name: String, _ value: String) { self += "\(name): \(Self.oneLine(value))\n" }

    fileprivate mutating func headers(_ fields: HTTPFields) {
        guard !fields.isEmpty else { return }
        self += "Headers: \n"
        for field in fields { self += "\t\(field.name): \(Self.oneLine(field.value))\n" }
    }

    fileprivate mutating func body(_ body: JSON?) {
        guard let body else { return }
        self += "Body: \(String(decoding: body.serialized(pretty: true), as: UTF8.self))\n"
    }

    /// A value cannot begin a line of its own, so that nothing from outside looks like a record.
    private static func oneLine(_ value: String) -> String {
        guard value.utf8.contains(where: { $0 < 0x20 && $0 != 0x09 }) else { return value }
        return String(value.unicodeScalars.map { $0.value < 0x20 ? " " : Character($0) })
    }
}

// MARK: - JSON

extension LogRecord {
    /// The record as one JSON object, its members in the official order; what is empty is left out.
    public var json: JSON {
        var object: JSONObject = [
            "level": .string(level.name), "date": .string(date.iso8601), "method": .string(method.rawValue),
            "url": .string(url), "correlationId": .string(correlationId), "statusCode": JSON(statusCode),
        ]
        if !requestHeaders.isEmpty { object["requestHeaders"] = requestHeaders.asWrittenJSON }
        if let responseHeaders, !responseHeaders.isEmpty { object["responseHeaders"] = responseHeaders.asJSON }
        if let requestBody { object["requestBody"] = requestBody }
        if let responseBody { object["responseBody"] = responseBody }
        if let error { object["error"] = .string(error) }
        return .object(object)
    }

    /// The record in that format.
    public func formatted(_ format: LogFormat) -> String {
        switch format {
        case .TEXT: text
        case .JSON: json.text
        }
    }
}

extension HTTPFields {
    /// The fields as an object, names as they are written.
    fileprivate var asWrittenJSON: JSON {
        .object(JSONObject(map { ($0.name.rawName, JSON.string($0.value)) }))
    }
}
