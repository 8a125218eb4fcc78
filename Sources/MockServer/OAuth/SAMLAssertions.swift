import PlatformCore
import Synchronization

/// The assertions that the SAML2 bearer grant accepts, by organization.
final class SAMLAssertions: Sendable {
    /// An assertion of one organization.
    struct Entry: Sendable, Equatable {
        let orgName: String
        /// As it was given, in base64.
        let assertion: String
    }

    private let state = Mutex<[Entry]>([])

    /// Every assertion, in the order in which they came.
    var all: [Entry] { state.withLock { $0 } }

    /// Adds an assertion; the same organization replaces.
    func put(_ entry: Entry) {
        state.withLock { entries in
            if let index = entries.firstIndex(where: { Self.isSame($0.orgName, entry.orgName) }) {
                entries[index] = entry
            } else {
                entries.append(entry)
            }
        }
    }

    /// The assertion of an organization; case does not matter.
    func assertion(of orgName: String) -> String? {
        state.withLock { entries in entries.first { Self.isSame($0.orgName, orgName) }?.assertion }
    }

    func removeAll() { state.withLock { $0 = [] } }

    private static func isSame(_ a: String, _ b: String) -> Bool { a.lowercased() == b.lowercased() }

    /// The bytes of an assertion in either alphabet of base64, filled up or not; nil when it is neither.
    static func decode(_ assertion: String) -> [UInt8]? {
        let text = assertion.filter { !$0.isNewline && $0 != " " && $0 != "=" }
        guard !text.isEmpty else { return nil }
        let url = String(
            text.map { character -> Character in character == "+" ? "-" : character == "/" ? "_" : character })
        return Base64.decode(url, alphabet: .url)
    }
}
