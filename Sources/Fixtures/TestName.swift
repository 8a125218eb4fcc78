import PlatformCore
import Synchronization

/// The name of a test, and what is made of it.
struct TestName: Sendable, Equatable {
    private static let counter = Atomic(0)

    /// The name for people and recordings, for example `UsersTests.testMe`.
    let text: String

    /// Takes the name that XCTest shows: `UsersTests.testMe`, on Apple platforms `-[Module.UsersTests testMe]`.
    init(xctest name: String) {
        guard name.hasPrefix("-["), name.hasSuffix("]") else {
            text = name
            return
        }
        let parts = name.dropFirst(2).dropLast().split(separator: " ", maxSplits: 1)
        let suite = parts.first?.split(separator: ".").last ?? ""
        text = [suite, parts.count > 1 ? parts[1] : ""].filter { !$0.isEmpty }.joined(separator: ".")
    }

    /// Takes the id that Swift Testing shows: `Module.Suite/Inner/test(_:)/File.swift:3:6`.
    init(testing id: String) {
        var parts = id.split(separator: "/").map(String.init)
        if parts.count > 1 { parts.removeLast() }
        // Without a suite the module stays, so that every test's name has two parts.
        if parts.count > 1, let first = parts.first { parts[0] = String(first.drop { $0 != "." }.dropFirst()) }
        if let last = parts.last { parts[parts.count - 1] = String(last.prefix { $0 != "(" }) }
        text = parts.filter { !$0.isEmpty }.joined(separator: ".").filter { $0 != "`" }
    }

    /// The name of the recording that is the test's own.
    ///
    /// What a file name may not hold becomes `-`; a name over 64 bytes is cut and keeps a hash of the whole.
    var recording: String {
        let name = String(text.unicodeScalars.map { Self.isPlain($0) ? Character($0) : "-" })
        guard name.utf8.count > 64 else { return name.isEmpty || name.hasPrefix(".") ? "test" + name : name }
        let hash = SHA256.hash(Array(text.utf8)).prefix(5).map { byte in
            let digits = String(byte, radix: 16)
            return digits.count == 1 ? "0" + digits : digits
        }
        return name.prefix(53) + "-" + hash.joined()
    }

    /// An id for a session of the test; every call makes another, because a test may run again.
    func sessionID() -> String {
        let number = Self.counter.add(1, ordering: .relaxed).newValue
        let slug = text.lowercased().unicodeScalars.map {
            Self.isPlain($0) && $0 != "_" && $0 != "." ? Character($0) : "-"
        }
        return String(slug.prefix(50)) + "-\(number)"
    }

    private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isASCII
            && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || "._-".unicodeScalars.contains(scalar))
    }
}
