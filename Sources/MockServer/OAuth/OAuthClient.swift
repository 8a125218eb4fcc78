package import PlatformCore
import Synchronization

/// An OAuth client that may ask for tokens.
public struct OAuthClient: Sendable, Equatable {
    /// The grants that a client may be allowed, by their names in the admin API.
    public static let allGrants = [
        "client_credentials", "authorization_code", "pkce", "implicit", "saml2_bearer", "refresh_token",
    ]

    /// Where a client is known from; what it may prove itself with depends on it.
    package enum Origin: Sendable, Equatable {
        /// Given on the command line, by the admin API or in code.
        case registered
        /// Seen while recording: any secret but an empty one is accepted.
        case recorded
        /// Taken in because `--accept-any-client` says so.
        case accepted
        /// The demo client.
        case demo
    }

    /// The client's id.
    public var clientID: String
    /// The client's secret; empty for a client that has none.
    public var clientSecret: String
    /// A name for people.
    public var name: String
    /// What it may ask for, of ``allGrants``.
    public var grants: [String]
    /// Where the login page may send it back to.
    public var redirectURIs: [String]
    /// How long its tokens live, in seconds.
    public var accessTokenValiditySeconds: Int
    /// The permissions that it has; `*` is every one.
    public var permissions: [String]
    /// The region that knows it; nil: every one.
    package var region: Region?
    package var origin: Origin

    /// Makes a client with every grant and permission, whose tokens live a day.
    public init(clientID: String, clientSecret: String, name: String = "") {
        self.init(clientID: clientID, clientSecret: clientSecret, name: name, origin: .registered)
    }

    package init(clientID: String, clientSecret: String, name: String, origin: Origin) {
        self.clientID = clientID
        self.clientSecret = clientSecret
        self.name = name.isEmpty ? clientID : name
        self.origin = origin
        grants = OAuthClient.allGrants
        redirectURIs = []
        accessTokenValiditySeconds = 86_400
        permissions = ["*"]
    }

    /// A client that a recording knows.
    package static func recorded(_ id: String) -> OAuthClient {
        OAuthClient(clientID: id, clientSecret: "", name: "", origin: .recorded)
    }

    /// The client that a newcomer logs in with, on loopback only.
    public static let demo = OAuthClient(
        clientID: "demo-client", clientSecret: "demo-secret", name: "Demo client", origin: .demo)
}

/// The clients of one session.
final class ClientRegistry: Sendable {
    private struct State {
        /// What a reset goes back to.
        var initial: [OAuthClient]
        var clients: [String: OAuthClient]
    }

    private let state: Mutex<State>
    private let restricted = Atomic<Bool>(false)

    init(_ clients: [OAuthClient]) {
        state = Mutex(State(initial: clients, clients: Self.table(clients)))
        state.withLock { noteRestricted($0) }
    }

    /// Whether any client is allowed less than everything, which every request asks.
    var hasRestricted: Bool { restricted.load(ordering: .relaxed) }

    private func noteRestricted(_ state: borrowing State) {
        restricted.store(
            state.clients.values.contains { !$0.permissions.contains("*") }, ordering: .relaxed)
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

    /// Adds a client or replaces the one of that id.
    func put(_ client: OAuthClient) {
        state.withLock { state in
            state.clients[client.clientID] = client
            noteRestricted(state)
        }
    }

    /// Removes a client; false when there was none.
    func remove(_ id: String) -> Bool { state.withLock { $0.clients.removeValue(forKey: id) != nil } }

    /// Adds the clients of recordings that were read since, where nobody else has the id.
    func add(recorded ids: [String]) {
        state.withLock { state in
            for id in ids where !state.initial.contains(where: { $0.clientID == id }) {
                state.initial.append(.recorded(id))
                if state.clients[id] == nil { state.clients[id] = .recorded(id) }
            }
        }
    }

    func reset() {
        state.withLock { state in
            state.clients = Self.table(state.initial)
            noteRestricted(state)
        }
    }
}
