import PlatformCore
import Synchronization

/// The sessions of one server, found by id, by token or by client id.
final class SessionRegistry: Sendable {
    /// The id of the session of whoever names none.
    static let standardID = "default"

    /// The session of whoever names none.
    let standard: Session
    private let index: SessionIndex
    private let others = Mutex<[String: Session]>([:])
    /// Whether there is any session but the default one, read without the lock on every request.
    private let mayHaveOthers = Atomic<Bool>(false)

    /// Makes the registry; the index has to be the one that its sessions write into.
    init(standard: Session, index: SessionIndex) {
        self.standard = standard
        self.index = index
        _ = standard.clients.claimAll()
    }

    /// The session of that id; nil if there is none.
    func session(id: String) -> Session? {
        id == standard.id ? standard : others.withLock { $0[id] }
    }

    /// The session that issued the token, or the default one.
    func session(token: BearerToken) -> Session {
        guard hasOthers, let id = index.session(of: token) else { return standard }
        return session(id: id) ?? standard
    }

    /// The session that knows the client, or the default one.
    func session(clientID: String) -> Session {
        guard hasOthers, let id = index.session(ofClient: clientID) else { return standard }
        return session(id: id) ?? standard
    }

    /// Whether there is any session but the default one.
    var hasOthers: Bool { mayHaveOthers.load(ordering: .acquiring) }

    /// The number of sessions, the default one counted.
    var count: Int { others.withLock { $0.count } + 1 }

    /// Every session, the default one first.
    var all: [Session] { [standard] + others.withLock { Array($0.values) }.sorted { $0.id < $1.id } }

    /// Lets every session be answered by these recordings from now on, or by the part of them that it has chosen.
    func replay(_ library: RecordingLibrary, from shelf: RecordingShelf) {
        shelf.replace(with: library)
        for session in all { session.replayer.library = shelf.library(of: session.traits.recordings) }
        standard.clients.add(recorded: standard.replayer.library.clientIDs)
    }

    /// Takes a session in, unless its id or the id of one of its clients is taken.
    func open(_ session: Session) throws(PlatformError) {
        try others.withLock { others throws(PlatformError) in
            guard session.id != standard.id, others[session.id] == nil else {
                throw PlatformError(
                    409, "general.conflict",
                    "There is a session '\(session.id)' already. Delete it first, or choose another id.", field: "id")
            }
            if let conflict = session.clients.claimAll() { throw .clientExists(conflict) }
            others[session.id] = session
            mayHaveOthers.store(true, ordering: .releasing)
        }
    }

    /// Takes a session out: nothing finds it any more, and requests that are under way finish.
    ///
    /// - Returns: false when it has been taken out before.
    func close(_ session: Session) -> Bool {
        let isOpen = others.withLock { others in
            guard others[session.id] === session else { return false }
            others[session.id] = nil
            mayHaveOthers.store(!others.isEmpty, ordering: .releasing)
            return true
        }
        if isOpen { session.close() }
        return isOpen
    }
}

extension PlatformError {
    /// 409: a client of that id exists in one of the sessions.
    static func clientExists(_ conflict: ClientConflict) -> PlatformError {
        PlatformError(
            409, "general.conflict",
            "The client '\(conflict.clientID)' exists already in the session '\(conflict.sessionID)'. "
                + "Change it by PATCH, or choose another id.", field: "clientId")
    }
}
