import Synchronization

/// The secrets of one run, in memory only, each with the number that its marks carry.
///
/// It grows with the number of different secrets, not with that of the requests that carry them.
final class SecretVault: Sendable {
    /// A secret that was seen.
    struct Known: Sendable {
        let kind: SecretKind
        let value: [UInt8]
    }

    /// A secret shorter than this is replaced where a rule finds it, but not looked for elsewhere.
    static let shortestScanned = 8
    /// A client sends the same credentials with every request; those of so many are known again.
    private static let keptFields = 32

    private struct State {
        var numbers: [[UInt8]: Int] = [:]
        var known: [Known] = []
        /// Fields that were left out, the newest ones.
        var fields: [Known] = []
        /// What finds them, if none was seen since it was made.
        var scanner: SecretScanner?
    }

    private let run: UInt32
    private let state = Mutex(State())

    /// Makes an empty vault; `run` tells its marks from those of other runs.
    init(run: UInt32) { self.run = run }

    /// The mark of a secret, the same every time.
    func mark(_ value: [UInt8], _ kind: SecretKind) -> [UInt8] {
        Placeholder.mark(kind, run: run, number: number(of: value, kind))
    }

    /// Keeps a secret in mind that itself is not stored.
    func note(_ value: [UInt8], _ kind: SecretKind) { _ = number(of: value, kind) }

    /// Keeps the `secrets` of a field in mind that is left out; in the same value they are looked for once.
    func note(field value: [UInt8], _ kind: SecretKind, secrets: () -> [[UInt8]]) {
        let isKnown = state.withLock { $0.fields.contains { $0.kind == kind && $0.value.isSame(as: value) } }
        guard !isKnown else { return }
        for secret in secrets() { note(secret, kind) }
        state.withLock { state in
            if state.fields.count == Self.keptFields { state.fields.removeFirst() }
            state.fields.append(Known(kind: kind, value: value))
        }
    }

    /// What finds every secret that is looked for.
    var scanner: SecretScanner {
        state.withLock { state in
            if let known = state.scanner { return known }
            let new = SecretScanner(
                state.known.filter { $0.value.count >= Self.shortestScanned && !Self.isWord($0.value) })
            state.scanner = new
            return new
        }
    }

    private func number(of value: [UInt8], _ kind: SecretKind) -> Int {
        state.withLock { state in
            if let number = state.numbers[value] { return number }
            state.known.append(Known(kind: kind, value: value))
            state.numbers[value] = state.known.count
            state.scanner = nil
            return state.known.count
        }
    }

    /// What other tools write instead of a secret, and what names one: to find that in a file says nothing.
    private static func isWord(_ value: [UInt8]) -> Bool {
        let text = String(decoding: value, as: UTF8.self).lowercased()
        return value.allSatisfy { $0 == value[0] } || words.contains(text) || SecretFields.isSecret(text)
    }

    private static let words: Set<String> = ["[redacted]", "redacted", "<redacted>", "[filtered]", "undefined"]
}
