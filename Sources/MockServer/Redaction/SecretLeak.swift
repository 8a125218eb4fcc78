import PlatformCore

/// A live secret in what was about to be written; where, and never what.
package struct SecretLeak: Sendable, Equatable, CustomStringConvertible {
    /// What sort of secret it is.
    package let kind: SecretKind
    /// The interaction's number in the recording, and its operation; nil for what belongs to none.
    package let interaction: Int?
    /// Method and path, as far as they hold no secret.
    package let request: String?
    /// For example `response body`.
    package let place: String

    /// Where it is.
    package var description: String {
        let of = interaction.map { "interaction \($0)" + (request.map { " (\($0))" } ?? "") + ", " } ?? ""
        return "\(of)\(place): a \(kind.rawValue)"
    }
}

extension SecretScanner {
    /// The places of rows in which a secret stands.
    func leaks(in rows: [InteractionRow]) -> [SecretLeak] {
        var found: [SecretLeak] = []
        // Whoever polls is answered with the same body again and again.
        var clean: [UInt8] = []
        for (index, row) in rows.enumerated() {
            let leaks = leaks(in: row, number: index + 1, cleanBody: clean)
            if leaks.isEmpty { clean = row.responseBody }
            found += leaks
        }
        return found
    }

    /// The places in which a secret stands of what a recording holds besides interactions.
    func leaks(clientIDs: [String], metadata: [String: String]) -> [SecretLeak] {
        guard !isEmpty else { return [] }
        var leaks: [SecretLeak] = []
        for (name, value) in metadata.sorted(by: { $0.key < $1.key }) {
            leaks += leak("metadata", Array("\(name)\n\(value)".utf8))
        }
        for id in clientIDs { leaks += leak("client id", Array(id.utf8)) }
        return leaks
    }

    private func leak(_ place: String, _ bytes: [UInt8]) -> [SecretLeak] {
        secret(in: bytes).map { [SecretLeak(kind: $0, interaction: nil, request: nil, place: place)] } ?? []
    }

    /// The places in which a secret stands of the row with that number: all that is written of it is looked at.
    ///
    /// - Parameter cleanBody: a body that was looked at and holds none.
    func leaks(in row: InteractionRow, number: Int, cleanBody: [UInt8] = []) -> [SecretLeak] {
        guard !isEmpty else { return [] }
        var found: [(place: String, kind: SecretKind)] = []
        func look(at place: String, _ bytes: [UInt8]) {
            if let kind = secret(in: bytes) { found.append((place, kind)) }
        }
        func look(at place: String, _ text: String?) {
            if var text, let kind = text.withUTF8({ secret(in: $0) }) { found.append((place, kind)) }
        }
        look(at: "request method", row.method)
        look(at: "request path", row.path)
        look(at: "request query", row.query ?? [])
        look(at: "request headers", row.requestFields)
        look(at: "request body", row.requestBody)
        look(at: "response headers", row.responseFields)
        if !row.responseBody.isSame(as: cleanBody) { look(at: "response body", row.responseBody) }
        look(at: "name of the test", row.test)
        look(at: "operation", row.operation)
        look(at: "region", row.region.rawValue)
        guard !found.isEmpty else { return [] }
        let isSafe = !found.contains { ["request method", "request path"].contains($0.0) }
        let request = String(decoding: row.method + [UInt8(ascii: " ")] + row.path, as: UTF8.self)
        return found.map { place, kind in
            SecretLeak(kind: kind, interaction: number, request: isSafe ? request : nil, place: place)
        }
    }
}
