import PlatformCore
import Synchronization

/// The access and refresh tokens of one session.
final class TokenTable: Sendable {
    /// An access token that was just issued.
    struct Issued {
        let text: String
        let token: BearerToken
    }

    /// An access token as it is kept.
    struct Access: Sendable {
        let issuedAt: Instant
        var expiresAt: Instant
        let start: TokenStart
        let holder: UInt32
        /// The family; 0 for a token without a refresh token.
        let family: UInt32
        var uses: UInt32 = 0
        var isRevoked = false
    }

    /// What is behind the lock; `TokenTable+Refresh` has the half that is about refresh tokens.
    struct State {
        var access: TokenSlots<Access>
        var refresh: TokenSlots<Refresh>
        var codes: TokenSlots<AuthorizationCode>
        var families: [UInt32: Family] = [:]
        var lastFamily: UInt32 = 0
        var holders = TokenHolders()
        var issued = 0
        var refreshes = 0

        init(roomyCount: Int) {
            access = TokenSlots(roomyCount: roomyCount)
            refresh = TokenSlots(roomyCount: roomyCount)
            codes = TokenSlots(roomyCount: roomyCount)
        }
    }

    /// How long a table that drops expired tokens keeps them, so that they are still answered `credentials.expired`.
    fileprivate static let keptSeconds: Int64 = 3600

    let state: Mutex<State>
    private let roomyCount: Int
    private let entered: @Sendable (BearerToken) -> Void
    private let left: @Sendable (BearerToken) -> Void

    /// Makes an empty table.
    ///
    /// - Parameters:
    ///   - entered: told of every access token that enters, outside of any lock.
    ///   - left: told of every access token that is dropped.
    ///   - roomyCount: how many tokens are kept before any that is dead is dropped.
    init(
        entered: @escaping @Sendable (BearerToken) -> Void = { _ in },
        left: @escaping @Sendable (BearerToken) -> Void = { _ in },
        roomyCount: Int = TokenSlots<Access>.roomyCount
    ) {
        state = Mutex(State(roomyCount: roomyCount))
        self.roomyCount = roomyCount
        self.entered = entered
        self.left = left
    }

    /// Issues an opaque token that cannot be refreshed.
    func issue(_ holder: TokenHolder, now: Instant, validitySeconds: Int) -> Issued {
        let text = OpaqueToken.make()
        let issued = Issued(text: text, token: BearerToken(text))
        let dropped = state.withLock { state in
            state.enter(issued, holder, family: 0, now: now, validitySeconds: validitySeconds)
            return state.sweep(now: now)
        }
        tell(of: issued.token, dropped)
        return issued
    }

    /// Enters a token that somebody else has issued.
    func enter(
        _ token: String, clientID: String, grant: String = ClientCredentialsGrant.name, region: Region, now: Instant,
        validitySeconds: Int
    ) {
        let issued = Issued(text: token, token: BearerToken(token))
        let holder = TokenHolder(clientID: clientID, grant: grant, region: region)
        let dropped = state.withLock { state in
            state.enter(issued, holder, family: 0, now: now, validitySeconds: validitySeconds)
            return state.sweep(now: now)
        }
        tell(of: issued.token, dropped)
    }

    /// Tells the owner of the table what has come and gone; every token comes by here.
    func tell(of token: BearerToken, _ dropped: [BearerToken]) {
        entered(token)
        for token in dropped { left(token) }
    }

    /// The number of tokens issued since the start, whatever became of them.
    var issued: Int { state.withLock { $0.issued } }

    /// The number of tokens issued for a refresh token.
    var refreshes: Int { state.withLock { $0.refreshes } }

    /// The client that a token was issued to; nil for a token that is unknown.
    func clientID(of token: BearerToken) -> String? { record(token)?.clientID }

    func contains(_ token: BearerToken) -> Bool { state.withLock { $0.access.place(of: token) != nil } }

    /// Checks a token that came with a request to `region`, and counts the use.
    ///
    /// - Throws: the platform's 401 for a token that is unknown, expired, revoked or another region's.
    func use(_ token: BearerToken, region: Region, now: Instant) throws(PlatformError) -> TokenRecord {
        let record = state.withLock { state -> TokenRecord? in
            guard let place = state.access.place(of: token) else { return nil }
            state.access[place]?.uses &+= 1
            return state.access[place].map { state.record($0) }
        }
        guard let record, !record.isRevoked, record.region == region else { throw .badCredentials }
        guard now < record.expiresAt else { throw .credentialsExpired }
        return record
    }

    /// What is known of a token; looking at it is no use of it.
    func record(_ token: BearerToken) -> TokenRecord? {
        state.withLock { state in
            state.access.place(of: token).flatMap { state.access[$0] }.map { state.record($0) }
        }
    }

    /// The access tokens that are known, in whatever state.
    var tokens: [BearerToken] { state.withLock { $0.access.keys } }

    /// Every access token, oldest first.
    var all: [TokenRecord] {
        state.withLock { state in state.access.occupied.map { state.record($0.record) } }
            .sorted { $0.issuedAt < $1.issuedAt }
    }

    func removeAll() {
        let tokens = state.withLock { state in
            let tokens = state.access.keys
            let (issued, refreshes) = (state.issued, state.refreshes)
            state = State(roomyCount: roomyCount)
            (state.issued, state.refreshes) = (issued, refreshes)
            return tokens
        }
        for token in tokens { left(token) }
    }
}

extension TokenTable.State {
    /// Enters an access token and counts it.
    mutating func enter(
        _ issued: TokenTable.Issued, _ holder: TokenHolder, family: UInt32, now: Instant, validitySeconds: Int
    ) {
        let record = TokenTable.Access(
            issuedAt: now, expiresAt: now.advanced(bySeconds: Int64(validitySeconds)), start: TokenStart(issued.text),
            holder: holders.number(of: holder), family: family)
        access.insert(record, for: issued.token)
        self.issued += 1
    }

    /// The token as the rest of the mock knows it.
    func record(_ access: TokenTable.Access) -> TokenRecord {
        TokenRecord(
            holder: holders[access.holder], issuedAt: access.issuedAt, expiresAt: access.expiresAt,
            isRevoked: isRevoked(access), uses: Int(access.uses), start: access.start)
    }

    /// Whether a token was revoked, by itself or with all that its family was issued.
    func isRevoked(_ access: TokenTable.Access) -> Bool {
        access.isRevoked || access.family != 0 && families[access.family]?.state == .revoked
    }

    /// Drops a few of the dead where there are many tokens; answers which.
    mutating func sweep(now: Instant) -> [BearerToken] {
        var dropped: [BearerToken] = []
        let line = now.advanced(bySeconds: -TokenTable.keptSeconds)
        var families = families
        self.families = [:]
        access.sweep(
            isDead: { access in
                access.isRevoked || access.expiresAt < line || families[access.family]?.state == .revoked
            },
            dropped: { key, access in
                dropped.append(key)
                Self.leave(access.family, &families)
            })
        refresh.sweep(
            isDead: { refresh in refresh.isRotated || families[refresh.family]?.state != .live },
            dropped: { _, refresh in Self.leave(refresh.family, &families) })
        self.families = families
        return dropped
    }

    /// Forgets a family when its last token has left.
    private static func leave(_ family: UInt32, _ families: inout [UInt32: TokenTable.Family]) {
        guard var members = families[family] else { return }
        members.tokenCount -= 1
        families[family] = members.tokenCount > 0 ? members : nil
    }
}
