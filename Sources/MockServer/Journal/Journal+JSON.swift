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
    /// The operation that answered, if it is known.
    var operation: String? {
        switch source {
        case .interaction(let interaction): interaction.operation
        case .simulated(_, let operation): operation
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

/// Secrets cut to what tells them apart.
private enum Shortened {
    static func secret(_ text: some StringProtocol) -> String { text.count > 12 ? text.prefix(4) + "…" : "…" }

    static func header(_ name: String, _ value: String) -> String {
        switch name {
        case "authorization", "proxy-authorization":
            let parts = value.split(separator: " ", maxSplits: 1)
            return parts.count == 2 ? "\(parts[0]) \(secret(parts[1]))" : secret(value)
        case "cookie", "x-api-key": return secret(value)
        default: return value
        }
    }

    /// A query or a form; what holds no secret stays as it was sent.
    static func fields(_ text: String) -> String {
        text.split(separator: "&", omittingEmptySubsequences: false).map { part in
            let name = part.prefix { $0 != "=" }
            guard SecretFields.isSecret(PercentCoding.decode(name, plusIsSpace: true) ?? String(name)) else {
                return String(part)
            }
            return "\(name)=\(secret(part.dropFirst(name.count + 1)))"
        }.joined(separator: "&")
    }

    static func body(_ text: String, _ contentType: String) -> String {
        if contentType.lowercased().hasPrefix("application/x-www-form-urlencoded") { return fields(text) }
        guard let json = try? JSON.parse(text) else { return text }
        let hidden = hide(json)
        // The text stays as it was sent, but for secrets.
        return hidden == json ? text : hidden.text
    }

    private static func hide(_ json: JSON) -> JSON {
        switch json {
        case .array(let list): return .array(list.map(hide))
        case .object(let object):
            var hidden = JSONObject()
            for (key, value) in object {
                hidden[key] =
                    SecretFields.isSecret(key) ? value.string.map { .string(secret($0)) } ?? value : hide(value)
            }
            return .object(hidden)
        default: return json
        }
    }
}
