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
        var rewriter = SecretRewriter(Shortening())
        // By the rules of recording, which need no well-formed JSON; the rest stays as it was sent.
        let hidden = rewriter.body(Array(text.utf8), contentType: contentType)
        return hidden.map { String(decoding: $0, as: UTF8.self) } ?? text
    }

    /// Puts its first letters in the place of a secret.
    private struct Shortening: SecretSubstitute {
        mutating func substitute(_ value: [UInt8], _ found: FoundSecret) -> [UInt8] {
            Array(secret(String(decoding: value, as: UTF8.self)).utf8)
        }
    }
}

extension HTTPRequest {
    /// Path and query for a person to read.
    var shownTarget: String { queryRange == nil ? path : path + "?" + Shortened.fields(query) }
}
