import PlatformCore
import Synchronization

/// The clients of one session.
final class ClientRegistry: Sendable {
    private struct State {
        /// What a reset goes back to.
        var initial: [OAuthClient]
        var clients: [String: OAuthClient]
    }

    private let state: Mutex<State>
    private let restricted = Atomic<Bool>(false)
    /// Where the session is found by its clients, and where their ids are taken.
    private let part: SessionIndex.Part

    init(_ clients: [OAuthClient], _ part: SessionIndex.Part) {
        state = Mutex(State(initial: clients, clients: Self.table(clients)))
        self.part = part
        state.withLock { noteRestricted($0) }
    }

    /// Whether any client is allowed less than everything, which every request asks.
    var hasRestricted: Bool { restricted.load(ordering: .relaxed) }

    private func noteRestricted(_ state: borrowing State) {
        restricted.store(state.clients.values.contains { !$0.permissions.contains("*") }, ordering: .relaxed)
    }

    /// By id; of two with the same one, a registered client comes before a recorded one.
    private static func table(_ clients: [OAuthClient]) -> [String: OAuthClient] {
        Dictionary(clients.map { ($0.clientID, $0) }) { first, second in
            first.origin == .recorded ? second : first
        }
    }

    func client(_ id: String) -> OAuthClient? { state.withLock { $0.clients[id] } }

    /// Every client, sorted by id.
    var all: [OAuthClient] { state.withLock { $0.clients.values.sorted { $0.clientID < $1.clientID } } }

    /// Adds a client, unless one of its id exists in this session or another.
    func add(_ client: OAuthClient) throws(PlatformError) {
        try state.withLock { state throws(PlatformError) in
            let id = client.clientID
            guard state.clients[id] == nil else {
                throw .clientExists(ClientConflict(clientID: id, sessionID: part.sessionID))
            }
            if let conflict = part.claim([id]) { throw .clientExists(conflict) }
            state.clients[id] = client
            noteRestricted(state)
        }
    }

    /// Puts a client in the place of the one of that id.
    func replace(_ client: OAuthClient) {
        state.withLock { state in
            if state.clients[client.clientID] != nil { state.clients[client.clientID] = client }
            noteRestricted(state)
        }
    }

    /// Removes a client; false when there was none.
    func remove(_ id: String) -> Bool {
        state.withLock { state in
            guard state.clients.removeValue(forKey: id) != nil else { return false }
            // What a reset brings back stays this session's.
            if !state.initial.contains(where: { $0.clientID == id }) { part.release([id]) }
            return true
        }
    }

    /// Adds the clients of recordings that were read since, where nobody else has the id.
    func add(recorded ids: [String]) {
        state.withLock { state in
            for id in ids where !state.initial.contains(where: { $0.clientID == id }) && part.claim([id]) == nil {
                state.initial.append(.recorded(id))
                if state.clients[id] == nil { state.clients[id] = .recorded(id) }
            }
        }
    }

    func reset() {
        state.withLock { state in
            let initial = Self.table(state.initial)
            part.release(state.clients.keys.filter { initial[$0] == nil })
            state.clients = initial
            noteRestricted(state)
        }
    }

    /// Takes the ids of all clients for this session; answers one that another session has, and takes none then.
    func claimAll() -> ClientConflict? { state.withLock { part.claim($0.clients.keys) } }

    /// The ids of all clients, and of those that a reset brings back.
    var ids: [String] { state.withLock { state in state.clients.keys + state.initial.map(\.clientID) } }
}
