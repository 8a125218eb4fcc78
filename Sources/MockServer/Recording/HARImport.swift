import PlatformCore

/// A HAR 1.2 file, as browsers and proxies write it, read as what a recording holds.
///
/// OAuth exchanges are left out, because the simulator answers them and they are full of secrets; the client ids in
/// them become known clients. So is what is not for the platform, and what was never answered.
///
/// ```swift
/// let har = try HARImport(bytes)
/// har.description  // "12 interactions, 1 client; skipped: 3 OAuth, 40 not for the platform, 0 without an answer"
/// ```
///
/// Secrets are replaced while it is read, so that nothing of this value holds one.
///
/// The format: <http://www.softwareishard.com/blog/har-12-spec/>. Of our own are `_operation` and `_test` of an entry,
/// and what `RecordingReport.Export` writes besides.
package struct HARImport: Sendable, Equatable {
    /// The interactions, in the order of the file.
    package private(set) var interactions: [Interaction] = []
    /// The ids of the OAuth clients that were seen, sorted.
    package private(set) var clientIDs: [String] = []
    /// The number of OAuth exchanges, which are not stored.
    package private(set) var oauthCount = 0
    /// The number of entries that were not for the platform.
    package private(set) var foreignCount = 0
    /// The number of requests that never got a response: blocked, cancelled, or turned into a WebSocket.
    package private(set) var unansweredCount = 0
    /// The recordings that the file was exported from; none for the file of another program.
    package private(set) var exported: [ExportedRecording] = []
    /// For each interaction the name of the recording that it was exported from.
    private var origins: [String?] = []

    /// Reads a HAR file.
    ///
    /// - Parameters:
    ///   - bytes: the file.
    ///   - redactor: replaces the secrets, and keeps them in mind for the save.
    /// - Throws: what is wrong, and in which entry and field.
    package init(_ bytes: [UInt8], redactor: Redactor = Redactor()) throws(HARError) {
        // Some tools of the Windows world write a byte order mark.
        let text = bytes.starts(with: [0xef, 0xbb, 0xbf]) ? Array(bytes.dropFirst(3)) : bytes
        let json: JSON
        do { json = try JSON.parse(text, duplicateKeys: .keepLast) } catch {
            throw HARError(place: "", "not a HAR file: not JSON: \(error)")
        }
        guard let log = json["log"]?.object, let entries = log["entries"], entries.array != nil else {
            throw HARError(place: "", "not a HAR file: it has no array log.entries")
        }
        for recording in try HARNode(place: "_recordings", log["_recordings"]).elements() {
            exported.append(try ExportedRecording(recording))
        }
        for entry in try HARNode(place: "entries", entries).elements() {
            if try entry.member("_role").exists {
                try addExported(entry, redactor)
            } else {
                try add(entry, redactor)
            }
        }
        if exported.isEmpty { number() }
        clientIDs += exported.flatMap(\.clientIDs)
        clientIDs = Set(clientIDs).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    private mutating func add(_ entry: HARNode, _ redactor: Redactor) throws(HARError) {
        let request = try entry.member("request")
        guard let destination = try HARDestination(url: request.member("url")) else {
            foreignCount += 1
            return
        }
        let message = try request.request(target: destination.target)
        let response = try entry.member("response")
        guard !destination.isOAuth else {
            oauthCount += 1
            clientIDs += OAuthClientIDs.all(in: message, authorization: message.fields[.authorization])
            // An exchange that is left out may tell what the others must not hold.
            let answer = response.exists ? try response.response() : nil
            redactor.note(Interaction(role: .login, request: message, response: answer ?? HTTPResponse(status: 200)))
            return
        }
        guard let response = try response.response() else {
            unansweredCount += 1
            return
        }
        try append(
            Interaction(
                operation: try entry.member("_operation").optionalString() ?? message.operationID,
                role: destination.role,
                region: destination.region, request: message, response: response,
                test: try entry.member("_test").optionalString()), of: entry, redactor)
    }

    /// Adds what `RecordingReport.Export` wrote, without judging it.
    private mutating func addExported(_ entry: HARNode, _ redactor: Redactor) throws(HARError) {
        let origin = try entry.member("_recording").optionalString()
        try append(try entry.exportedInteraction(), of: entry, from: origin, redactor)
    }

    private mutating func append(
        _ interaction: Interaction, of entry: HARNode, from origin: String? = nil, _ redactor: Redactor
    ) throws(HARError) {
        do { interactions.append(try redactor.redact(interaction)) } catch { throw entry.expected("no \(error.what)") }
        origins.append(origin)
    }

    /// Numbers identical requests from 1.
    private mutating func number() {
        var counts: [RequestKey: Int] = [:]
        for index in interactions.indices {
            let key = RequestKey(role: interactions[index].role, request: interactions[index].request)
            counts[key, default: 0] += 1
            interactions[index].order = counts[key, default: 1]
        }
    }
}

// MARK: - What is saved

extension HARImport {
    /// A recording to save; its name is nil where the file tells of none.
    package typealias Named = (name: String?, content: RecordingContent)

    /// The recordings to save: those that the file was exported from, or all of it as one.
    package var recordings: [Named] {
        guard !exported.isEmpty else {
            return [(nil, RecordingContent(interactions: interactions, clientIDs: clientIDs))]
        }
        return exported.map { recording in
            let own = zip(interactions, origins).filter { $0.1 == recording.name }.map(\.0)
            return (
                recording.name,
                RecordingContent(interactions: own, clientIDs: recording.clientIDs, metadata: recording.metadata)
            )
        }
    }
}

extension HARImport: CustomStringConvertible {
    /// How much was found and how much was left out, in one line.
    package var description: String {
        "\(counted(interactions.count, "interaction")), \(counted(clientIDs.count, "client")); "
            + "skipped: \(oauthCount) OAuth, \(foreignCount) not for the platform, "
            + "\(unansweredCount) without an answer"
    }
}

// MARK: - Where a request went

/// What the URL of an entry says: role, region and target.
struct HARDestination {
    let role: HostRole
    let region: Region
    /// Path and query.
    let target: String
    let isOAuth: Bool

    /// Reads a URL; nil when it is not of the platform.
    init?(url node: HARNode) throws(HARError) {
        let url = try node.string()
        guard let colon = url.firstIndex(of: ":") else { throw node.expected("an absolute URL") }
        guard ["http", "https"].contains(url[..<colon].lowercased()), url[colon...].hasPrefix("://") else { return nil }
        let rest = url[url.index(colon, offsetBy: 3)...].prefix { $0 != "#" }
        let authority = rest.prefix { !"/?".contains($0) }
        guard !authority.isEmpty else { throw node.expected("an absolute URL") }
        target = Self.target(rest.dropFirst(authority.count))

        let path = target.prefix { $0 != "?" }
        isOAuth = Self.is(path, below: ["/oauth", "/login", "/logout"])
        let host = authority.split(separator: "@").last ?? authority
        if let known = Region.parse(host: String(host)) {
            (role, region) = known
            // The web app and the sockets are no part of the API, but for the calls that go through them.
            guard [.api, .login].contains(role) || isOAuth || Self.is(path, below: ["/api/v2"]) else { return nil }
        } else {
            (role, region) = (isOAuth ? .login : .api, .us_east_1)
            guard isOAuth || Self.is(path, below: ["/api/v2"]) else { return nil }
        }
    }

    private static func `is`(_ path: Substring, below roots: [String]) -> Bool {
        roots.contains { path == $0 || path.hasPrefix($0 + "/") }
    }

    /// Path and query as they go into a request line: what may not stand there is escaped.
    private static func target(_ text: Substring) -> String {
        let target = text.hasPrefix("/") ? text : "/" + text
        let escaped = target.utf8.flatMap { 0x21...0x7e ~= $0 ? [$0] : PercentCoding.encode([$0]) }
        return String(decoding: escaped, as: UTF8.self)
    }
}

// MARK: - Messages

extension HARNode {
    /// The request of an entry.
    func request(target: String) throws(HARError) -> HTTPRequest {
        let method = try member("method")
        guard try method.string().isHTTPToken else { throw method.expected("an HTTP method") }
        let postData = try member("postData")
        var fields = try headerFields()
        var body: [UInt8] = []
        if postData.exists {
            let text = try postData.body(text: "text")
            body = if let text { text } else { try postData.form() }
            try postData.addContentType(to: &fields)
        }
        return HTTPRequest(
            method: HTTPMethod(rawValue: try method.string()), target: target, fields: fields, body: body)
    }

    /// The response of an entry; nil when there was none.
    func response() throws(HARError) -> HTTPResponse? {
        let status = try member("status")
        let code = try status.integer()
        // Browsers write 0 for a request that was blocked or cancelled.
        guard code != 0, !(100...199).contains(code) else { return nil }
        guard 200...999 ~= code else { throw status.expected("a status of three digits") }
        let content = try member("content")
        var fields = try headerFields()
        var body: [UInt8] = []
        if content.exists {
            body = try content.body(text: "text") ?? []
            if !body.isEmpty { try content.addContentType(to: &fields) }
        }
        return HTTPResponse(status: HTTPStatus(code), fields: fields, body: body)
    }

    /// The header fields, those that never enter a recording too.
    private func headerFields() throws(HARError) -> HTTPFields {
        var fields = HTTPFields()
        for header in try member("headers").elements() {
            let name = try header.member("name")
            let value = try header.member("value").string()
            // HTTP/2 and 3 carry the request line in fields such as `:path`.
            guard try !name.string().hasPrefix(":") else { continue }
            guard try name.string().isHTTPToken else { throw name.expected("a field name") }
            let fieldName = HTTPField.Name(try name.string())
            // HAR holds decoded text, so that the coding it once had would be a lie.
            guard fieldName != .contentEncoding else { continue }
            // Chrome joins the values of a repeated field with line breaks.
            for line in value.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
                fields.append(String(line), for: fieldName)
            }
        }
        return fields
    }

    /// The text of a body, or the bytes that it stands for in base64; nil when there is none.
    func body(text name: String) throws(HARError) -> [UInt8]? {
        let text = try member(name)
        guard let string = try text.optionalString() else { return nil }
        let encoding = try member("encoding")
        switch try encoding.optionalString() {
        case nil, "": return Array(string.utf8)
        case "base64":
            guard let bytes = Base64.decode(string) else { throw text.expected("base64") }
            return bytes
        default: throw encoding.expected("base64, or nothing")
        }
    }

    /// The body that the params of a form stand for.
    private func form() throws(HARError) -> [UInt8] {
        let params = try member("params")
        var pairs: [(String, String)] = []
        for param in try params.elements() {
            pairs.append((try param.member("name").string(), try param.member("value").optionalString() ?? ""))
        }
        let type = try member("mimeType").optionalString() ?? ""
        guard pairs.isEmpty || !type.lowercased().hasPrefix("multipart/") else {
            throw HARError(place: place, "expected text: a multipart body cannot be made of params")
        }
        return FormFields(pairs).encoded
    }

    /// Adds the content's type, where the header fields do not tell it.
    private func addContentType(to fields: inout HTTPFields) throws(HARError) {
        guard !fields.contains(.contentType), let type = try member("mimeType").optionalString(), !type.isEmpty else {
            return
        }
        fields.append(type, for: .contentType)
    }
}

extension String {
    /// Whether this is a token (RFC 9110 section 5.6.2), as methods and field names are.
    var isHTTPToken: Bool {
        !isEmpty
            && utf8.allSatisfy { byte in
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                    UInt8(ascii: "0")...UInt8(ascii: "9"):
                    true
                default: "!#$%&'*+-.^_`|~".utf8.contains(byte)
                }
            }
    }
}

// MARK: - Client ids

/// Where an OAuth exchange names its client.
enum OAuthClientIDs {
    /// The ids in the Basic credentials, the form and the query of a request.
    static func all(in request: HTTPRequest, authorization: String?) -> [String] {
        let form = FormFields.parse(request.body)["client_id"]
        let query = FormFields.parse(request.query)["client_id"]
        return [authorization.flatMap(basicUser), form, query].compactMap { $0 }.filter { !$0.isEmpty }
    }

    /// The user of `Basic …` credentials (RFC 7617).
    private static func basicUser(_ authorization: String) -> String? {
        let parts = authorization.split(separator: " ")
        guard parts.count == 2, parts[0].lowercased() == "basic", let bytes = Base64.decode(String(parts[1])),
            let text = String(validating: bytes, as: UTF8.self)
        else { return nil }
        return String(text.prefix { $0 != ":" })
    }
}
