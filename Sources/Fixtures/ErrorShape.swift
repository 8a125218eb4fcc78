import PlatformCore

/// What an error body of the platform has to be.
struct ErrorShape {
    let status: HTTPStatus
    var code: String?
    var correlationID: String?

    /// What is wrong with a body, a line for each thing.
    func problems(in body: [UInt8]) -> [String] {
        let json: JSON
        do { json = try JSON.parse(body) } catch { return ["it is no JSON: \(error); it begins \(Self.excerpt(body))"] }
        guard json.object != nil else { return ["it is no object: \(Self.excerpt(body))"] }
        return [
            member("message", json, "a text that is not empty") { $0.string?.isEmpty == false },
            member("code", json, code ?? "a code such as not.found") {
                code == nil ? $0.string?.isEmpty == false : $0.string == code
            },
            member("status", json, "\(status.code)") { $0.int == status.code },
            member("contextId", json, correlationID ?? "the correlation id") {
                correlationID == nil ? $0.string?.isEmpty == false : $0.string == correlationID
            },
            member("details", json, "an array") { $0.array != nil },
            member("errors", json, "an array") { $0.array != nil },
        ].compactMap { $0 }
    }

    private func member(_ name: String, _ json: JSON, _ expected: String, _ fits: (JSON) -> Bool) -> String? {
        guard let value = json[name] else { return "\(name): expected \(expected), was nothing" }
        return fits(value) ? nil : "\(name): expected \(expected), was \(value.text)"
    }

    private static func excerpt(_ body: [UInt8]) -> String {
        body.isEmpty ? "with nothing" : "'\(String(decoding: body.prefix(80), as: UTF8.self))'"
    }
}
