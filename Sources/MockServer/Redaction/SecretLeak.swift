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
        rows.enumerated().flatMap { leaks(in: $1, number: $0 + 1) }
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
    func leaks(in row: InteractionRow, number: Int) -> [SecretLeak] {
        guard !isEmpty else { return [] }
        let parts: [(String, [UInt8])] = [
            ("request method", row.method), ("request path", row.path), ("request query", row.query ?? []),
            ("request headers", row.requestFields), ("request body", row.requestBody),
            ("response headers", row.responseFields), ("response body", row.responseBody),
            ("name of the test", Array((row.test ?? "").utf8)), ("operation", Array((row.operation ?? "").utf8)),
            ("region", Array(row.region.rawValue.utf8)),
        ]
        let found = parts.compactMap { place, bytes in secret(in: bytes).map { (place, $0) } }
        let isSafe = !found.contains { ["request method", "request path"].contains($0.0) }
        let request = String(decoding: row.method + [UInt8(ascii: " ")] + row.path, as: UTF8.self)
        return found.map { place, kind in
            SecretLeak(kind: kind, interaction: number, request: isSafe ? request : nil, place: place)
        }
    }
}
