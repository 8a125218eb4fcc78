public import PlatformCore

/// Which requests of a journal are meant: each thing that is set has to fit.
///
/// ```swift
/// session.count("GET /api/v2/users/*?expand=presence")
/// session.count(RequestMatch(method: .post, path: "/api/v2/users", body: ["name": "Ann"]))
/// ```
///
/// In a path `*` stands for anything within a segment and `**` for anything; in the value of a query field or a header
/// `*` stands for anything.
public struct RequestMatch: Sendable {
    /// The method, in any case.
    public var method: HTTPMethod?
    /// The path as the journal shows it, or a pattern.
    public var path: String?
    /// Query fields by name; others may be there.
    ///
    /// Nil: must not be there. Repeated and comma-joined values are the same.
    public var query: [String: String?]
    /// Header fields by name; others may be there.
    ///
    /// Nil: must not be there.
    public var headers: [String: String?]
    /// What the body has to hold: the members named here; others may be there.
    ///
    /// Arrays are compared element by element. The body of a form is an object of strings; text that is no JSON is a string.
    public var body: JSON?
    /// What the body has to be, by value: nothing besides may be there.
    public var bodyEquals: JSON?
    /// The status of the answer.
    public var status: Int?
    /// The operation's id, for example `getUsersMe`.
    public var operation: String?
    /// Which part of the mock answered.
    public var outcome: Outcome?
    /// The id of the OAuth client that asked, by its token or at the token endpoint.
    public var client: String?
    /// Only requests that came after the one of this id.
    public var since: Int

    /// Makes a match; without an argument every request is meant.
    public init(
        method: HTTPMethod? = nil, path: String? = nil, query: [String: String?] = [:],
        headers: [String: String?] = [:], body: JSON? = nil, bodyEquals: JSON? = nil, status: Int? = nil,
        operation: String? = nil, outcome: Outcome? = nil, client: String? = nil, since: Int = 0
    ) {
        self.method = method
        self.path = path
        self.query = query
        self.headers = headers
        self.body = body
        self.bodyEquals = bodyEquals
        self.status = status
        self.operation = operation
        self.outcome = outcome
        self.client = client
        self.since = since
    }

    /// Every request.
    public static let any = RequestMatch()
}

extension RequestMatch: ExpressibleByStringLiteral {
    /// Makes a match of a line such as `GET /api/v2/users/*?expand=presence`, or of a path alone.
    public init(stringLiteral line: String) { self.init(line: line) }

    /// Makes a match of a line such as `GET /api/v2/users/*?expand=presence`, or of a path alone.
    public init(line: String) {
        self.init()
        let parts = line.split(separator: " ", maxSplits: 1)
        if parts.count == 2 { method = HTTPMethod(rawValue: String(parts[0])) }
        guard let target = parts.last else { return }
        path = String(target.prefix { $0 != "?" })
        for (name, value) in FormFields.parse(String(target.drop { $0 != "?" }.dropFirst())) {
            query[name] = query[name].flatMap { $0 }.map { $0 + "," + value } ?? value
        }
    }
}

extension RequestMatch: CustomStringConvertible {
    /// What is meant, on one line.
    public var description: String {
        var parts = [method.map { $0.rawValue.uppercased() }, path].compactMap { $0 }
        parts += query.sorted { $0.key < $1.key }.map { "query.\($0)=\($1 ?? "nothing")" }
        for (name, value) in headers.sorted(by: { $0.key < $1.key }) {
            let name = name.lowercased()
            parts.append("headers.\(name)=\(value.map { Shortened.header(name, $0) } ?? "nothing")")
        }
        if let body { parts.append("body with \(body.shown)") }
        if let bodyEquals { parts.append("body \(bodyEquals.shown)") }
        if let status { parts.append("status \(status)") }
        if let operation { parts.append("operation \(operation)") }
        if let outcome { parts.append("outcome \(outcome.rawValue)") }
        if let client { parts.append("client '\(client)'") }
        if since > 0 { parts.append("since request \(since)") }
        return parts.isEmpty ? "any request" : parts.joined(separator: " ")
    }
}
