package import PlatformCore

/// An access token that was issued.
package struct TokenRecord: Sendable {
    /// What a token is good for now.
    package enum State: String, Sendable {
        case active
        case expired
        case revoked
    }

    package let clientID: String
    /// The id of the user who logged in; nil for a token of the client itself.
    package let userID: String?
    /// The grant that issued it, by its name in a client's `grants`.
    package let grant: String
    package let region: Region
    package let issuedAt: Instant
    package let expiresAt: Instant
    package let isRevoked: Bool
    package let uses: Int
    /// The first characters of the token, all that is kept of it as text.
    let start: TokenStart

    /// The first characters of the token.
    package var shortened: String { start.text + "…" }

    package func state(at now: Instant) -> State {
        if isRevoked { return .revoked }
        return now < expiresAt ? .active : .expired
    }
}

/// The first eight bytes of a token's text, kept in a word.
struct TokenStart: Sendable {
    private var bytes: UInt64 = 0

    init(_ token: String) {
        for byte in token.utf8.prefix(8).reversed() { bytes = bytes << 8 | UInt64(byte) }
    }

    var text: String {
        let all = stride(from: 0, to: 64, by: 8).map { UInt8(truncatingIfNeeded: bytes >> UInt64($0)) }
        return String(decoding: all.prefix { $0 != 0 }, as: UTF8.self)
    }
}

/// Values told by small numbers, so that a million records do not hold a million copies.
struct Interned<Value: Hashable & Sendable>: Sendable {
    private var values: [Value] = []
    private var numbers: [Value: UInt32] = [:]

    subscript(number: UInt32) -> Value { values[Int(number)] }

    /// The number of a value if it has one.
    func number(ifKnown value: Value) -> UInt32? { numbers[value] }

    /// The number of a value, a new one for a value that was not seen before.
    mutating func number(of value: Value) -> UInt32 {
        if let number = numbers[value] { return number }
        let number = UInt32(values.count)
        values.append(value)
        numbers[value] = number
        return number
    }
}
