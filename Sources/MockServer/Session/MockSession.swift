import HTTPServer
public import PlatformCore

/// One isolated world of a mock, as a test steers it from Swift: what the admin API does, without HTTP.
///
/// ```swift
/// let session = try mock.newSession()
/// let client = MyClient(baseURL: session.baseURL, id: session.clientID, secret: session.clientSecret)
/// session.clock.advance(bySeconds: 86_400)  // its token has expired now
/// let report = session.close()
/// ```
///
/// It stands for the session by reference: every copy steers the same one, from any thread.
public struct MockSession: Sendable {
    /// The server that the session lives in.
    public let platform: MockPlatform
    let session: Session

    init(_ session: Session, of platform: MockPlatform) {
        self.session = session
        self.platform = platform
    }

    /// The name that requests find the session by.
    public var id: String { session.id }

    /// Where the session is reached: `/api/v2/…` and `/oauth/…` follow, for example `http://127.0.0.1:8080/s/one`.
    public var baseURL: String { platform.url + session.prefix }

    /// The region of requests whose Host names none.
    public var region: Region { session.traits.region ?? platform.configuration.region }

    /// What random decisions of the session come from; a session with the same seed takes the same ones.
    public var seed: UInt64 { session.traits.seed }

    /// The session's time, which tokens, rate windows and `Date` follow.
    public var clock: PlatformClock { session.clock }

    /// The session's limits; none at the start.
    ///
    /// What a token has used of its minute stays when they change, unless they are switched off.
    public var limits: RateLimits {
        get { session.limiter.limits }
        nonmutating set { session.limiter.limits = newValue }
    }

    /// What the session's requests have made, changed and deleted, where replies are synthesized.
    public var world: WorldSnapshot { session.world.snapshot }

    /// Answers a request in this session, in process: nothing goes over a socket.
    ///
    /// Delays are waited for; a fault that breaks the reply on the wire is only noted in the response.
    public func respond(to request: HTTPRequest) async -> HTTPResponse {
        var request = request
        request.fields[.mockSession] = id
        return await platform.respond(to: request).value
    }

    /// Puts the session back to how it was at its start: its clock, clients, limits and recordings; nothing else stays.
    public func reset() { session.reset() }

    /// Ends the session: nothing finds it any more, its names are free, and requests that are under way finish.
    ///
    /// The default session cannot end: it is reset. Closing a session again reports again.
    ///
    /// - Returns: what came of it.
    @discardableResult
    public func close() -> SessionReport {
        platform.close(session)
        let report = SessionReport(session)
        if session.id == SessionRegistry.standardID { session.reset() }
        return report
    }
}

// MARK: - Clients and tokens

extension MockSession {
    /// The clients that may log in, sorted by id.
    public var clients: [OAuthClient] { session.clients.all }

    /// The id of the session's own client; of the default session the first that was configured, or the demo client's.
    ///
    /// Where its logins go to the upstream to be recorded it is that of `upstreamClient`, if the server has one.
    /// Empty when the default session has no client but recorded ones.
    public var clientID: String { client?.clientID ?? "" }

    /// The secret of the client that ``clientID`` names.
    public var clientSecret: String { client?.clientSecret ?? "" }

    private var client: OAuthClient? {
        let forwards = session.traits.forwarding.forwardsLogins(of: session.id)
        if forwards, let client = platform.configuration.upstreamClient { return client }
        let demo = platform.hasDemoClient ? OAuthClient.demo.clientID : nil
        let id = session.traits.ownClientID ?? platform.configuration.clients.first?.clientID ?? demo
        return id.flatMap { session.clients.client($0) }
    }

    /// Lets another client log in.
    ///
    /// - Throws: `MockPlatformError` when a client of that id exists, in this session or another.
    public func addClient(_ client: OAuthClient) throws {
        do throws(PlatformError) { try session.clients.add(client) } catch { throw MockPlatformError(error.message) }
    }

    /// Issues a token for the session's own client, as if it had logged in with its credentials.
    ///
    /// - Parameter region: the region that it is good for; nil: the session's.
    /// - Returns: the token, to be sent as `Authorization: Bearer`.
    public func issueToken(for region: Region? = nil) -> String {
        let holder = TokenHolder(
            clientID: clientID, grant: ClientCredentialsGrant.name, region: region ?? self.region)
        let validity = client?.accessTokenValiditySeconds ?? 86_400
        return session.tokens.issue(holder, now: session.clock.now(), validitySeconds: validity).text
    }

    /// Lets access tokens expire now; refresh tokens stay.
    ///
    /// - Parameter clientID: whose tokens; nil: all of the session's.
    /// - Returns: how many were active.
    @discardableResult
    public func expireTokens(of clientID: String? = nil) -> Int {
        session.tokens.expire(clientID.map { .client($0) } ?? .all, now: session.clock.now())
    }

    /// Revokes tokens, those to refresh with included.
    ///
    /// - Parameter clientID: whose tokens; nil: all of the session's.
    /// - Returns: how many were not revoked before.
    @discardableResult
    public func revokeTokens(of clientID: String? = nil) -> Int {
        session.tokens.revoke(clientID.map { .client($0) } ?? .all)
    }
}

// MARK: - From a mock

extension MockPlatform {
    /// The session of every request that names none.
    public var session: MockSession { MockSession(sessions.standard, of: self) }

    /// Makes a session: a fresh world with a client of its own, isolated from every other.
    ///
    /// - Parameters:
    ///   - id: its name, 1 to 63 of `a-z`, `0-9` and `-`; nil: one that is made up.
    ///   - configure: changes what else it may differ in from the server.
    /// - Throws: `MockPlatformError` for a name or client that is taken, or an option that does not go with the server.
    public func newSession(
        _ id: String? = nil, configure: (inout SessionOptions) -> Void = { _ in }
    ) throws -> MockSession {
        var options = SessionOptions()
        options.id = id
        configure(&options)
        do throws(PlatformError) { return MockSession(try openSession(options), of: self) } catch {
            throw MockPlatformError(error.message)
        }
    }
}
