package import PlatformCore
import Synchronization

/// One isolated world: clients, tokens, clock, limits, replay positions and journal of its own.
package final class Session: Sendable {
    /// The name that requests find the session by.
    package let id: String
    /// What it was made with, which a reset keeps.
    let traits: Traits
    /// The session's time.
    package let clock = PlatformClock()
    let clients: ClientRegistry
    let users: UserRegistry
    let saml = SAMLAssertions()
    let oauth = OAuthState()
    let tokens: TokenTable
    let limiter = Limiter()
    let replayer: Replayer
    let journal = Journal()
    let coverage = CoverageCounts()
    let witness = Witness()
    let events = EventFeed()
    let faults: FaultTable
    let world: World
    private let part: SessionIndex.Part

    init(
        id: String, index: SessionIndex = SessionIndex(), clients: [OAuthClient], users: [OAuthUser] = [],
        library: RecordingLibrary,
        faults: [FaultRule] = [], traits: Traits = Traits()
    ) {
        let part = index.part(of: id)
        self.id = id
        self.part = part
        self.traits = traits
        self.clients = ClientRegistry(clients, part)
        self.users = UserRegistry(users)
        tokens = TokenTable(entered: part.add, left: part.remove)
        replayer = Replayer(library)
        self.faults = FaultTable(faults, seed: traits.seed)
        world = World(traits.world)
    }

    /// What stands in front of the paths of the session's requests: nothing for the default one's.
    var prefix: String { id == SessionRegistry.standardID ? "" : "/s/" + id }

    /// Puts the session back to how it was at its start.
    func reset() {
        clients.reset()
        users.reset()
        saml.removeAll()
        oauth.reset()
        tokens.removeAll()
        limiter.reset()
        replayer.reset()
        world.reset()
        faults.reset()
        journal.removeAll()
        coverage.reset()
        witness.reset()
        // Last, because whoever waited for the clock is answered, and journaled, in the session as it is now.
        clock.showRealTime()
        clock.release()
    }

    /// Frees what others hold of the session; whoever is being answered still finds it whole.
    func close() {
        // First, so that a token which is issued meanwhile is either among these or not entered.
        part.close()
        part.remove(tokens.tokens)
        part.release(clients.ids)
        // Whoever waits for its clock is answered: nobody can move it any more.
        clock.release()
        events.close()
    }
}

extension Session {
    /// What a session is from its start to its end.
    struct Traits: Sendable {
        /// The region of requests whose Host names none; nil: the server's.
        var region: Region?
        /// What random decisions of the session come from.
        var seed: UInt64 = 0
        /// The names of the recordings that it replays; nil: all.
        var recordings: [String]?
        /// What of its requests goes to the upstream.
        var forwarding = Forwarding.nothing
        /// Whether what no recording answers is answered by the API definition.
        var synthesizes = false
        /// What was written before it began.
        var world: WorldSnapshot?
        /// The id of the client that was made with it.
        var ownClientID: String?
    }

    /// The labels of hosts, which name no session: `api.localhost` is the default one's.
    static let reservedIDs: Set<String> = ["api", "login", "apps", "streaming", "www"]

    /// Whether `id` may name a session: 1 to 63 of `a-z`, `0-9` and `-`, and no host role.
    package static func isValidID(_ id: some StringProtocol) -> Bool {
        (1...63).contains(id.utf8.count) && !reservedIDs.contains(String(id))
            && id.utf8.allSatisfy { $0 &- 0x30 < 10 || $0 &- 0x61 < 26 || $0 == UInt8(ascii: "-") }
    }
}
