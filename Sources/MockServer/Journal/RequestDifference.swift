import PlatformCore

/// A field in which a request is not what was meant; nil where a side does not have it.
public struct RequestDifference: Sendable, Equatable {
    /// `method`, `path`, `query.<name>`, `headers.<name>`, `body` or a path into it, `status` and so on.
    public let field: String
    /// What was meant.
    public let expected: String?
    /// What came; secrets are shortened.
    public let actual: String?
}

extension RequestDifference {
    var json: JSON {
        [
            "field": .string(field), "expected": expected.map { .string($0) } ?? .null,
            "actual": actual.map { .string($0) } ?? .null,
        ]
    }
}

extension RequestDifference: CustomStringConvertible {
    /// The field and both sides on one line.
    public var description: String { "\(field): expected \(expected ?? "nothing"), was \(actual ?? "nothing")" }
}

// MARK: - Comparing

extension RequestMatch {
    /// Whether everything fits.
    func matches(_ entry: Journal.Entry, in session: Session) -> Bool {
        isMeant(entry) && differences(to: entry, in: session, all: false).isEmpty
    }

    /// Whether the entry is among those that are looked at.
    func isMeant(_ entry: Journal.Entry) -> Bool { entry.id > since }

    /// In what the entry is not what is meant.
    ///
    /// - Parameter all: whether more than the first one is wanted.
    func differences(to entry: Journal.Entry, in session: Session, all: Bool = true) -> [RequestDifference] {
        let comparisons: [() -> [RequestDifference]] = [
            { compare("method", method?.rawValue.uppercased(), entry.request.method.rawValue) },
            { comparePath(entry.request.path) },
            { compare("status", status.map(String.init), String(entry.status.code)) },
            { compare("outcome", outcome?.rawValue, entry.outcome.rawValue) },
            { compare("operation", operation, entry.operation) },
            { client == nil ? [] : compare("client", client, entry.clientID(in: session)) },
            { compareQuery(FormFields.parse(entry.request.query)) },
            { compareHeaders(entry.request.fields) },
            { compareBody(entry) },
        ]
        var differences: [RequestDifference] = []
        for comparison in comparisons where all || differences.isEmpty { differences += comparison() }
        return differences
    }

    private func compare(_ field: String, _ expected: String?, _ actual: String?) -> [RequestDifference] {
        guard let expected, expected != actual else { return [] }
        return [RequestDifference(field: field, expected: expected, actual: actual)]
    }

    private func comparePath(_ actual: String) -> [RequestDifference] {
        guard let path, !PathGlob(path).matches(actual) else { return [] }
        return [RequestDifference(field: "path", expected: path, actual: actual)]
    }

    private func compareQuery(_ fields: FormFields) -> [RequestDifference] {
        query.sorted { $0.key < $1.key }.flatMap { name, expected -> [RequestDifference] in
            let values = fields.values(of: name)
            let actual = values.isEmpty ? nil : values.joined(separator: ",")
            guard !Self.fits(expected, actual, asList: true) else { return [] }
            let shown = SecretFields.isSecret(name) ? actual.map { Shortened.secret($0) } : actual
            return [RequestDifference(field: "query.\(name)", expected: expected, actual: shown)]
        }
    }

    private func compareHeaders(_ fields: HTTPFields) -> [RequestDifference] {
        headers.sorted { $0.key < $1.key }.flatMap { key, expected -> [RequestDifference] in
            let name = key.lowercased()
            let values = fields.values(for: HTTPField.Name(name))
            let actual = values.isEmpty ? nil : values.joined(separator: ", ")
            guard !Self.fits(expected, actual, asList: false) else { return [] }
            return [
                RequestDifference(
                    field: "headers.\(name)", expected: expected.map { Shortened.header(name, $0) },
                    actual: actual.map { Shortened.header(name, $0) })
            ]
        }
    }

    /// Whether a value is what is expected, in which `*` stands for anything; of a list the order does not matter.
    private static func fits(_ expected: String?, _ actual: String?, asList: Bool) -> Bool {
        guard let expected, let actual else { return expected == nil && actual == nil }
        if expected.contains("*") { return PathGlob(expected.replacing("*", with: "**")).matches(actual) }
        guard asList, expected != actual else { return expected == actual }
        return expected.split(separator: ",").sorted() == actual.split(separator: ",").sorted()
    }

    private func compareBody(_ entry: Journal.Entry) -> [RequestDifference] {
        guard body != nil || bodyEquals != nil else { return [] }
        let actual = entry.bodyValue
        return (body.map { Self.compare("body", $0, actual, exactly: false) } ?? [])
            + (bodyEquals.map { Self.compare("body", $0, actual, exactly: true) } ?? [])
    }

    private static func compare(
        _ field: String, _ expected: JSON, _ actual: JSON?, exactly: Bool
    ) -> [RequestDifference] {
        switch (expected, actual) {
        case (.object(let expected), .object(let actual)):
            let named = expected.flatMap { key, value in
                compare("\(field).\(key)", value, actual[key], exactly: exactly)
            }
            guard exactly else { return named }
            let others = actual.filter { expected[$0.key] == nil }
            return named
                + others.map { key, value in
                    RequestDifference(field: "\(field).\(key)", expected: nil, actual: value.shown(as: key))
                }
        case (.array(let expected), .array(let actual)) where expected.count == actual.count:
            return zip(expected, actual).enumerated().flatMap { index, pair in
                compare("\(field)[\(index)]", pair.0, pair.1, exactly: exactly)
            }
        default:
            guard expected != actual else { return [] }
            let key = field.split(separator: ".").last.map(String.init) ?? field
            return [RequestDifference(field: field, expected: expected.shown, actual: actual?.shown(as: key))]
        }
    }
}

extension Journal.Entry {
    /// The body by what it is: fields of a form, JSON, or else text; null when there is none.
    var bodyValue: JSON {
        guard !request.body.isEmpty else { return .null }
        if request.mediaType == "application/x-www-form-urlencoded" {
            let form = FormFields.parse(request.body)
            var object = JSONObject()
            for (name, _) in form where object[name] == nil {
                let values = form.values(of: name)
                object[name] = values.count == 1 ? .string(values[0]) : .array(values.map { .string($0) })
            }
            return .object(object)
        }
        return (try? JSON.parse(request.body))
            ?? .string(String(validating: request.body, as: UTF8.self) ?? Base64.encode(request.body))
    }
}

extension JSON {
    /// The text for a person: secrets shortened, cut to what is read at a glance.
    var shown: String {
        let text = Shortened.body(self.text, "application/json")
        return text.count <= 200 ? text : text.prefix(199) + "…"
    }

    /// The text of a member's value.
    fileprivate func shown(as key: String) -> String {
        SecretFields.isSecret(key) ? string.map { JSON.string(Shortened.secret($0)).text } ?? shown : shown
    }
}
