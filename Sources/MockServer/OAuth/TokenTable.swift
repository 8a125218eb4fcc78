package import PlatformCore
import Synchronization

/// An access token that was issued.
package struct TokenRecord: Sendable {
    /// What a token is good for now.
    package enum State: String, Sendable {
        case active
        case expired
        case revoked
    }

    /// The first characters of the token, all that is kept of it as text.
    package let shortened: String
    package let clientID: String
    package let grant: String
    package let region: Region
    package let issuedAt: Instant
    package internal(set) var expiresAt: Instant
    package internal(set) var isRevoked = false
    package internal(set) var uses = 0

    package func state(at now: Instant) -> State {
        if isRevoked { return .revoked }
        return now < expiresAt ? .active : .expired
    }
}

/// The access tokens of one session.
final class TokenTable: Sendable {
    /// Which tokens an admin call means.
    enum Selection {
        case token(BearerToken)
        case client(String)
        case all
    }

    private struct State {
        var records: [BearerToken: TokenRecord] = [:]
        var issued = 0
    }

    private let state = Mutex(State())

    /// Issues an opaque token: 64 random bytes in base64url, which holds no `%` and no `+`.
    func issue(
        clientID: String, grant: String, region: Region, now: Instant, validitySeconds: Int
    ) -> String {
        var generator = SystemRandomNumberGenerator()
        let random = (0..<8).flatMap { _ in withUnsafeBytes(of: generator.next()) { Array($0) } }
        let token = Base64.encode(random, alphabet: .url)
        enter(
            token, clientID: clientID, grant: grant, region: region, now: now, validitySeconds: validitySeconds)
        return token
    }

    /// Enters a token that somebody else has issued.
    func enter(
        _ token: String, clientID: String, grant: String = ClientCredentialsGrant.name, region: Region, now: Instant,
        validitySeconds: Int
    ) {
        let record = TokenRecord(
            shortened: token.prefix(8) + "…", clientID: clientID, grant: grant, region: region, issuedAt: now,
            expiresAt: now.advanced(bySeconds: Int64(validitySeconds)))
        state.withLock { state in
            state.records[BearerToken(token)] = record
            state.issued += 1
        }
    }

    /// The number of tokens issued since the start, whatever became of them.
    var issued: Int { state.withLock { $0.issued } }

    func contains(_ token: BearerToken) -> Bool { state.withLock { $0.records[token] != nil } }

    /// What is known of a token; nil when it was never issued here.
    func record(of token: BearerToken) -> TokenRecord? { state.withLock { $0.records[token] } }

    /// Checks a token that came with a request to `region`, and counts the use.
    ///
    /// - Throws: the platform's 401 for a token that is unknown, expired, revoked or another region's.
    func use(_ token: BearerToken, region: Region, now: Instant) throws(PlatformError) -> TokenRecord {
        let record = state.withLock { state -> TokenRecord? in
            guard let index = state.records.index(forKey: token) else { return nil }
            state.records.values[index].uses += 1
            return state.records.values[index]
        }
        guard let record, !record.isRevoked, record.region == region else { throw .badCredentials }
        guard now < record.expiresAt else { throw .credentialsExpired }
        return record
    }

    /// Lets tokens expire now; answers how many were active.
    func expire(_ selection: Selection, now: Instant) -> Int {
        change(selection) { record in
            guard record.state(at: now) == .active else { return false }
            record.expiresAt = now
            return true
        }
    }

    /// Revokes tokens; answers how many were not revoked before.
    func revoke(_ selection: Selection) -> Int {
        change(selection) { record in
            defer { record.isRevoked = true }
            return !record.isRevoked
        }
    }

    /// Every token, oldest first.
    var all: [TokenRecord] { state.withLock { $0.records.values.sorted { $0.issuedAt < $1.issuedAt } } }

    func removeAll() { state.withLock { $0.records = [:] } }

    private func change(_ selection: Selection, _ body: (inout TokenRecord) -> Bool) -> Int {
        state.withLock { state in
            var affected = 0
            func apply(_ index: Dictionary<BearerToken, TokenRecord>.Index) {
                if body(&state.records.values[index]) { affected += 1 }
            }
            switch selection {
            case .token(let token): if let index = state.records.index(forKey: token) { apply(index) }
            case .client(let id):
                for index in state.records.indices where state.records.values[index].clientID == id { apply(index) }
            case .all: for index in state.records.indices { apply(index) }
            }
            return affected
        }
    }
}
