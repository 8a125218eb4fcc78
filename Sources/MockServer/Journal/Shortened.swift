import PlatformCore

/// Secrets cut to what tells them apart.
enum Shortened {
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
                    SecretFields.isSecret(key) ? value.string.map { .string(secret($0)) } ?? hide(value) : hide(value)
            }
            return .object(hidden)
        default: return json
        }
    }
}

extension HTTPRequest {
    /// Path and query for a person to read.
    var shownTarget: String { queryRange == nil ? path : path + "?" + Shortened.fields(query) }
}
