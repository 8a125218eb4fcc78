package import PlatformCore
import Synchronization

/// One isolated world: clients, tokens, clock, replay positions and journal of its own.
package final class Session: Sendable {
    /// The name that requests find the session by.
    package let id: String
    /// The session's time.
    package let clock = PlatformClock()
    let clients: ClientRegistry
    let tokens = TokenTable()
    let replayer: Replayer
    let journal = Journal()
    let witness = Witness()
    let events = EventFeed()

    init(id: String, clients: [OAuthClient], library: RecordingLibrary) {
        self.id = id
        self.clients = ClientRegistry(clients)
        replayer = Replayer(library)
    }

    /// Puts the session back to how it was at its start.
    func reset() {
        clock.mode = .real(offsetMilliseconds: 0)
        clients.reset()
        tokens.removeAll()
        replayer.reset()
        journal.removeAll()
        witness.reset()
    }
}

extension Session {
    /// The labels of hosts, which name no session: `api.localhost` is the default one's.
    static let reservedIDs: Set<String> = ["api", "login", "apps", "streaming", "www"]

    /// Whether `id` may name a session: 1 to 63 of `a-z`, `0-9` and `-`, and no host role.
    package static func isValidID(_ id: some StringProtocol) -> Bool {
        (1...63).contains(id.utf8.count) && !reservedIDs.contains(String(id))
            && id.utf8.allSatisfy { $0 &- 0x30 < 10 || $0 &- 0x61 < 26 || $0 == UInt8(ascii: "-") }
    }
}
