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
    /// The part of the index that one session writes, until it ends.
    final class Part: Sendable {
        /// The session that is found by what is entered here.
        let sessionID: String
        private let index: SessionIndex
        private let isOpen = Atomic<Bool>(true)

        fileprivate init(_ index: SessionIndex, sessionID: String) {
            self.index = index
            self.sessionID = sessionID
        }

        /// Enters a token, unless the session has ended or is the default one.
        func add(_ token: BearerToken) {
            guard sessionID != SessionRegistry.standardID else { return }
            index.tokens.withLock { tokens in
                // Looked at under the lock that `close` removes them under.
                if isOpen.load(ordering: .relaxed) { tokens[token] = sessionID }
            }
        }

        func remove(_ token: BearerToken) { remove(CollectionOfOne(token)) }

        func remove(_ removed: some Sequence<BearerToken>) {
            // A token of an upstream may have been entered by another session since.
            index.tokens.withLock { all in for token in removed where all[token] == sessionID { all[token] = nil } }
        }

        /// Takes client ids, all or none; answers one that another session has, and which one that is.
        func claim(_ clientIDs: some Collection<String>) -> ClientConflict? {
            index.clients.withLock { holders in
                for id in clientIDs {
                    if let holder = holders[id], holder != sessionID {
                        return ClientConflict(clientID: id, sessionID: holder)
                    }
                }
                if isOpen.load(ordering: .relaxed) { for id in clientIDs { holders[id] = sessionID } }
                return nil
            }
        }

        func release(_ clientIDs: some Sequence<String>) {
            index.clients.withLock { holders in for id in clientIDs where holders[id] == sessionID { holders[id] = nil }
            }
        }

        /// Enters nothing any more.
        func close() {
            index.tokens.withLock { _ in index.clients.withLock { _ in isOpen.store(false, ordering: .relaxed) } }
        }
    }

    /// The part of a session; of the default one no tokens are entered, because it needs none.
    func part(of sessionID: String) -> Part { Part(self, sessionID: sessionID) }
}

/// A client id that is taken: ids are unique across sessions, because a session is found by them.
struct ClientConflict: Equatable {
    let clientID: String
    let sessionID: String
}
