package import PlatformCore

/// An access token that was issued.
package struct TokenRecord: Sendable {
    /// What a token is good for now.
    package enum State: String, Sendable {
        case active
        case expired
        case revoked
    }

    let holder: TokenHolder
    package let issuedAt: Instant
    package let expiresAt: Instant
    package let isRevoked: Bool
    package let uses: Int
    /// The first characters of the token, all that is kept of it as text.
    let start: TokenStart

    package var clientID: String { holder.clientID }
    /// The id of the user who logged in; nil for a token of the client itself.
    package var userID: String? { holder.userID }
    /// The grant that issued it, by its name in a client's `grants`.
    package var grant: String { holder.grant }
    package var region: Region { holder.region }

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

/// Who has a token, for what; a million tokens of one client share one of these, so that reading it copies a reference.
final class TokenHolder: Sendable, Hashable {
    let clientID: String
    /// The user who logged in; nil for a token of the client itself.
    let userID: String?
    /// The grant, by its name in a client's `grants`.
    let grant: String
    let region: Region

    init(clientID: String, userID: String? = nil, grant: String, region: Region) {
        self.clientID = clientID
        self.userID = userID
        self.grant = grant
        self.region = region
    }

    static func == (a: TokenHolder, b: TokenHolder) -> Bool {
        a.clientID == b.clientID && a.userID == b.userID && a.grant == b.grant && a.region == b.region
    }

    func hash(into hasher: inout Hasher) {
        hasher.combine(clientID)
        hasher.combine(userID)
        hasher.combine(grant)
        hasher.combine(region)
    }

    /// The same holder for another grant.
    func with(grant: String) -> TokenHolder {
        TokenHolder(clientID: clientID, userID: userID, grant: grant, region: region)
    }
}

/// Holders told by small numbers.
struct TokenHolders: Sendable {
    private var holders: [TokenHolder] = []
    private var numbers: [TokenHolder: UInt32] = [:]

    subscript(number: UInt32) -> TokenHolder { holders[Int(number)] }

    /// The number of a holder, a new one for a holder that was not seen before.
    mutating func number(of holder: TokenHolder) -> UInt32 {
        // Tokens of one client often come in a row.
        if let last = holders.last, last == holder { return UInt32(holders.count - 1) }
        if let number = numbers[holder] { return number }
        let number = UInt32(holders.count)
        holders.append(holder)
        numbers[holder] = number
        return number
    }
}
