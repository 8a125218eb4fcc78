import PlatformCore

extension Journal.Entry {
    /// The entry as the admin API shows it.
    func json(showingSecrets: Bool) -> JSON {
        let query = showingSecrets ? request.query : Shortened.fields(request.query)
        var json: JSONObject = [
            "id": JSON(id), "at": .string(at.iso8601), "method": .string(request.method.rawValue),
            "path": .string(request.path), "query": .string(query), "headers": headers(showingSecrets),
        ]
        for (key, value) in body(showingSecrets) { json[key] = value }
        json["status"] = JSON(status.code)
        json["outcome"] = .string(outcome.rawValue)
        json["operation"] = operation.map { .string($0) } ?? .null
        json["recording"] = interaction.map { .string($0.recording) } ?? .null
        json["interaction"] = interaction.map { JSON($0.id) } ?? .null
        json["durationMicros"] = JSON(durationMicros)
        json["correlationId"] = correlationID.map { .string($0) } ?? .null
        if let note { json["note"] = .string(note) }
        return .object(json)
    }

    private func headers(_ showingSecrets: Bool) -> JSON {
        var headers = JSONObject()
        for field in request.fields {
            let name = field.name.canonicalName
            let value = showingSecrets ? field.value : Shortened.header(name, field.value)
            // Repeated fields are one list (RFC 9110 section 5.3).
            headers[name] = .string(headers[name]?.string.map { $0 + ", " + value } ?? value)
        }
        return .object(headers)
    }

    private func body(_ showingSecrets: Bool) -> JSONObject {
        var json = JSONObject()
        if let text = String(validating: request.body, as: UTF8.self) {
            json["body"] = .string(showingSecrets ? text : Shortened.body(text, request.fields[.contentType] ?? ""))
        } else {
            json["body"] = .string(Base64.encode(request.body))
            json["bodyEncoding"] = "base64"
        }
        if isBodyTruncated { json["bodyTruncated"] = true }
        return json
    }
}

extension Journal.Entry {
    /// The operation that was called, if it is known: looked up only when somebody asks.
    var operation: String? {
        switch source {
        case .interaction(let interaction): interaction.operation ?? request.operationID
        case .simulated(_, let operation): operation ?? request.operationID
        }
    }

    private var interaction: ReplayedInteraction? {
        if case .interaction(let interaction) = source { interaction } else { nil }
    }

    private var correlationID: String? {
        switch source {
        case .interaction(let interaction): interaction.response.fields[.correlationID]
        case .simulated(let fields, _): fields[.correlationID]
        }
    }
}
