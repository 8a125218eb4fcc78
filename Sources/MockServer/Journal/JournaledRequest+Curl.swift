import PlatformCore

extension JournaledRequest {
    /// A command line that sends the request again, to be pasted into a shell.
    ///
    /// A bearer token is `$TOKEN` in it and a client's login `$CLIENT`, which the shell fills in; other secrets are
    /// shortened.
    ///
    /// - Parameter baseURL: where it is sent; `MockSession.baseURL` reaches the session while it is open.
    public func curl(baseURL: String = "http://127.0.0.1:8080") -> String {
        var words = ["curl", "-i"]
        if method == .head {
            words.append("--head")
        } else if method != .get || !request.body.isEmpty {
            words += ["-X", method.rawValue]
        }
        for field in fields where Self.isSent(field.name.canonicalName) { words += Self.words(for: field) }
        words += bodyWords
        // Brackets and braces mean themselves.
        if request.shownTarget.contains(where: "[]{}".contains) { words.append("-g") }
        words.append(Self.quoted(baseURL + request.shownTarget))
        return words.joined(separator: " ")
    }

    private static func words(for field: HTTPField) -> [String] {
        let name = field.name.canonicalName
        if name == "authorization" {
            switch field.value.prefix(while: { $0 != " " }).lowercased() {
            case "bearer": return ["-H", "\"Authorization: Bearer $TOKEN\""]
            case "basic": return ["-u", "\"$CLIENT\""]
            default: break
            }
        }
        return ["-H", quoted("\(field.name): \(Shortened.header(name, field.value))")]
    }

    private var bodyWords: [String] {
        guard !request.body.isEmpty else { return [] }
        // curl would call a body without a type a form.
        let type = fields.contains(.contentType) ? [] : ["-H", "'Content-Type:'"]
        guard let text = String(validating: request.body, as: UTF8.self), text.utf8.count <= 4_096 else {
            return type + ["--data-binary", "@body-of-\(request.body.count)-bytes"]
        }
        return type + ["--data-binary", Self.quoted(Shortened.body(text, fields[.contentType] ?? ""))]
    }

    /// Whether a field is the request's, and not one that curl sends by itself or that leads to a session.
    private static func isSent(_ name: String) -> Bool {
        ![
            "host", "content-length", "transfer-encoding", "connection", "expect", "accept-encoding", "user-agent",
            "x-mock-session", "x-mock-recording",
        ].contains(name)
    }

    /// The text as one word of a POSIX shell.
    private static func quoted(_ text: String) -> String {
        "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
    }
}
