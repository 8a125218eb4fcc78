import Synchronization

/// Which session has issued a token and which one knows a client: one index for all sessions of a server.
///
/// Tokens of the default session are not in it, because whatever is unknown belongs there.
final class SessionIndex: Sendable {
    private let tokens = Mutex<[BearerToken: String]>([:])
    private let clients = Mutex<[String: String]>([:])

    /// The id of the session that has issued the token; nil: none but perhaps the default one.
    func session(of token: BearerToken) -> String? { tokens.withLock { $0[token] } }

    /// The id of the session that knows the client, if one does.
    func session(ofClient id: String) -> String? { clients.withLock { $0[id] } }

    /// The number of tokens and of clients in the index.
    var counts: (tokens: Int, clients: Int) { (tokens.withLock { $0.count }, clients.withLock { $0.count }) }
}

// MARK: - What one session enters

extension SessionIndex {
    /// The part of the index that one session writes.
    struct Part: Sendable {
        let index: SessionIndex
        let sessionID: String
        /// Whether tokens are entered.
        let holdsTokens: Bool

        func add(_ token: BearerToken) {
            guard holdsTokens else { return }
            index.tokens.withLock { $0[token] = sessionID }
        }

        func remove(_ tokens: some Sequence<BearerToken>) {
            guard holdsTokens else { return }
            // A token of an upstream may have been entered by another session since.
            index.tokens.withLock { all in for token in tokens where all[token] == sessionID { all[token] = nil } }
        }

        /// Takes client ids, all or none; answers one that another session has, and which one that is.
        func claim(_ clientIDs: some Collection<String>) -> ClientConflict? {
            index.clients.withLock { holders in
                for id in clientIDs {
                    if let holder = holders[id], holder != sessionID {
                        return ClientConflict(clientID: id, sessionID: holder)
                    }
                }
                for id in clientIDs { holders[id] = sessionID }
                return nil
            }
        }

        func release(_ clientIDs: some Sequence<String>) {
            index.clients.withLock { holders in for id in clientIDs where holders[id] == sessionID { holders[id] = nil }
            }
        }
    }

    /// The part of a session; the default one enters its clients only.
    func part(of sessionID: String, holdsTokens: Bool = true) -> Part {
        Part(index: self, sessionID: sessionID, holdsTokens: holdsTokens)
    }
}

/// A client id that is taken: ids are unique across sessions, because a session is found by them.
struct ClientConflict: Equatable {
    let clientID: String
    let sessionID: String
}
