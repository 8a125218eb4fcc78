import PlatformCore

/// What an exported HAR file tells of a recording besides its interactions.
package struct ExportedRecording: Sendable, Equatable {
    /// The recording's name.
    package let name: String
    /// The ids of the OAuth clients that were seen.
    package let clientIDs: [String]
    /// The facts about the recording.
    package let metadata: [String: String]

    init(_ node: HARNode) throws(HARError) {
        let named = try node.member("name")
        name = try named.string()
        guard RecordingName.isValid(name) else { throw named.expected("a recording's name") }
        var ids: [String] = []
        for id in try node.member("clients").elements() { ids.append(try id.string()) }
        clientIDs = ids
        var facts: [String: String] = [:]
        for fact in try node.member("metadata").elements() {
            facts[try fact.member("name").string()] = try fact.member("value").string()
        }
        metadata = facts
    }
}

// MARK: - Entries

extension HARNode {
    /// The interaction of an entry that was exported, exactly as it was.
    func exportedInteraction() throws(HARError) -> Interaction {
        let role = try member("_role")
        guard let hostRole = HostRole(rawValue: try role.string()) else {
            throw role.expected("api, login or the like")
        }
        return Interaction(
            operation: try member("_operation").optionalString(), role: hostRole,
            region: Region(rawValue: try member("_region").string()), request: try exportedRequest(),
            response: try exportedResponse(), test: try member("_test").optionalString(),
            order: try member("_order").integer())
    }

    private func exportedRequest() throws(HARError) -> HTTPRequest {
        let request = try member("request")
        let method = try request.member("method")
        guard try method.string().isHTTPToken else { throw method.expected("an HTTP method") }
        let target = try member("_target")
        let url = try request.member("url").string()
        let path = target.exists ? try target.base64() : Array(HARURL.target(of: url).utf8)
        let postData = try request.member("postData")
        let body = postData.exists ? try postData.body(text: "text") ?? [] : []
        return HTTPRequest(
            method: Array(try method.string().utf8), target: path, fields: try request.exportedFields(), body: body)
    }

    private func exportedResponse() throws(HARError) -> HTTPResponse {
        let response = try member("response")
        let status = try response.member("status")
        let code = try status.integer()
        guard 100...999 ~= code else { throw status.expected("a status of three digits") }
        let content = try response.member("content")
        let body = content.exists ? try content.body(text: "text") ?? [] : []
        return HTTPResponse(status: HTTPStatus(code), fields: try response.exportedFields(), body: body)
    }

    /// The header fields with every byte that they had.
    private func exportedFields() throws(HARError) -> HTTPFields {
        var lines: [UInt8] = []
        for header in try member("headers").elements() {
            let exact = try header.member("_base64")
            let value = exact.exists ? try exact.base64() : Array(try header.member("value").string().utf8)
            if !lines.isEmpty { lines.append(UInt8(ascii: "\n")) }
            lines += Array(try header.member("name").string().utf8) + Array(": ".utf8) + value
        }
        guard let fields = RecordedFields.fields(lines: lines) else { throw expected("header fields in `headers`") }
        return fields
    }

    private func base64() throws(HARError) -> [UInt8] {
        guard let bytes = Base64.decode(try string()) else { throw expected("base64") }
        return bytes
    }
}

/// URLs of an exported file.
enum HARURL {
    /// What stands behind the host.
    static func target(of url: String) -> String {
        let bytes = Array(url.utf8)
        let start = bytes.withUnsafeBufferPointer { $0.firstRange(of: Array("://".utf8), from: 0)?.upperBound } ?? 0
        return String(decoding: bytes[start...].drop { $0 != UInt8(ascii: "/") }, as: UTF8.self)
    }
}

extension HTTPRequest {
    /// Makes a request whose method and target are bytes.
    fileprivate init(method: [UInt8], target: [UInt8], fields: HTTPFields, body: [UInt8]) {
        let mark = target.firstIndex(of: UInt8(ascii: "?"))
        let pathStart = method.count + 1
        let end = pathStart + target.count
        let line = method + [UInt8(ascii: " ")] + target + Array("\r\n".utf8)
        let shift = UInt32(line.count)
        let entries = fields.entries.map {
            HTTPFields.Entry(
                nameStart: $0.nameStart + shift, nameEnd: $0.nameEnd + shift, valueStart: $0.valueStart + shift,
                valueEnd: $0.valueEnd + shift)
        }
        self.init(
            head: HTTPFields(bytes: line + fields.bytes, entries: entries), method: 0..<method.count, authority: nil,
            path: pathStart..<pathStart + (mark ?? target.count), query: mark.map { pathStart + $0 + 1..<end },
            body: body, connectionID: 0)
    }
}
