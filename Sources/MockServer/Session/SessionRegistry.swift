import PlatformCore
import Synchronization

/// The sessions of one server, found by id, by token or by client id.
final class SessionRegistry: Sendable {
    /// The session of whoever names none.
    let standard: Session
    private let others = Mutex<[String: Session]>([:])
    /// Whether there is any session but the default one, read without the lock on every request.
    private let mayHaveOthers = Atomic<Bool>(false)

    init(standard: Session) { self.standard = standard }

    /// The session of that id; nil if there is none.
    func session(id: String) -> Session? {
        id == standard.id ? standard : others.withLock { $0[id] }
    }

    /// The session that issued the token, or the default one.
    func session(token: BearerToken) -> Session {
        find { $0.tokens.contains(token) }
    }

    /// The session that knows the client, or the default one.
    func session(clientID: String) -> Session {
        find { $0.clients.client(clientID) != nil }
    }

    /// Whether there is any session but the default one.
    var hasOthers: Bool { mayHaveOthers.load(ordering: .acquiring) }

    /// Every session, the default one first.
    var all: [Session] { [standard] + others.withLock { Array($0.values) }.sorted { $0.id < $1.id } }

    /// Adds a session; its id must be free.
    func add(_ session: Session) {
        others.withLock { $0[session.id] = session }
        mayHaveOthers.store(true, ordering: .releasing)
    }

    /// Lets every session be answered by these recordings from now on.
    func replay(_ library: RecordingLibrary) {
        for session in all { session.replayer.library = library }
        standard.clients.add(recorded: library.clientIDs)
    }

    private func find(_ isIt: (Session) -> Bool) -> Session {
        guard hasOthers, !isIt(standard) else { return standard }
        return others.withLock { $0.values.first(where: isIt) } ?? standard
    }
}
