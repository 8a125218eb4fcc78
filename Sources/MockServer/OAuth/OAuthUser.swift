package import PlatformCore
import Synchronization

/// A person who may log in on the login page.
public struct OAuthUser: Sendable, Equatable {
    /// The user's id, a UUID on the platform.
    public var id: String
    /// What the user logs in with; case does not matter.
    public var email: String
    /// What proves it.
    public var password: String
    /// The organization, which the login page asks for when an e-mail is known in several.
    public var org: String
    /// A name for people.
    public var name: String
    /// The permissions that the user has; `*` is every one.
    public var permissions = ["*"]
    /// The region that knows the user; nil: every one.
    package var region: Region?

    /// Makes a user with every permission.
    public init(email: String, password: String, org: String, name: String = "", id: String = "") {
        self.id = id.isEmpty ? CorrelationID.make() : id
        self.email = email
        self.password = password
        self.org = org
        self.name = name.isEmpty ? email : name
    }

    /// The user that a newcomer logs in as, on loopback only and while there is no other.
    public static let demo = OAuthUser(
        email: "demo@example.com", password: "demo-password", org: "example", name: "Demo User",
        id: "d3e0a1c2-4b5f-4c6d-8e7f-90a1b2c3d4e5")

    /// Whether both are one user: e-mail and organization are the same but for case.
    func isSame(_ other: OAuthUser) -> Bool { matches(email: other.email) && isIn(org: other.org) }

    func matches(email: String) -> Bool { self.email.lowercased() == email.lowercased() }

    func isIn(org: String) -> Bool { self.org.lowercased() == org.lowercased() }
}

/// The users of one session, in the order in which they came.
final class UserRegistry: Sendable {
    private struct State {
        /// What a reset goes back to.
        let initial: [OAuthUser]
        var users: [OAuthUser]
    }

    private let state: Mutex<State>
    private let restricted = Atomic<Bool>(false)

    init(_ users: [OAuthUser] = []) {
        state = Mutex(State(initial: users, users: users))
        state.withLock { noteRestricted($0) }
    }

    /// Whether any user is allowed less than everything, which every request asks.
    var hasRestricted: Bool { restricted.load(ordering: .relaxed) }

    private func noteRestricted(_ state: borrowing State) {
        restricted.store(state.users.contains { !$0.permissions.contains("*") }, ordering: .relaxed)
    }

    /// Every user that was configured.
    var all: [OAuthUser] { state.withLock { $0.users } }

    /// Who may log in to a region: the users that it knows, or the demo user where it is offered and nobody else is there.
    func candidates(region: Region, offersDemo: Bool) -> [OAuthUser] {
        let users = all
        if users.isEmpty, offersDemo { return [.demo] }
        return users.filter { $0.region == nil || $0.region == region }
    }

    /// The user of an id that a token tells.
    func user(id: String) -> OAuthUser? {
        state.withLock { $0.users.first { $0.id == id } } ?? (id == OAuthUser.demo.id ? .demo : nil)
    }

    /// Adds a user; the same e-mail and organization replace.
    func put(_ user: OAuthUser) {
        state.withLock { state in
            if let index = state.users.firstIndex(where: { $0.isSame(user) }) {
                state.users[index] = user
            } else {
                state.users.append(user)
            }
            noteRestricted(state)
        }
    }

    func reset() {
        state.withLock { state in
            state.users = state.initial
            noteRestricted(state)
        }
    }
}

extension Session {
    /// Whether anybody is allowed less than everything.
    var hasRestrictions: Bool { clients.hasRestricted || users.hasRestricted }

    /// What the holder of a token may do: the user's permissions if a user logged in, else the client's.
    package func permissions(of record: TokenRecord) -> [String] {
        if let id = record.userID { return users.user(id: id)?.permissions ?? [] }
        // A client that was let in on trust is known to nobody.
        return clients.client(record.clientID)?.permissions ?? ["*"]
    }
}
