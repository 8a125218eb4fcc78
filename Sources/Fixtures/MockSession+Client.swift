import HTTPTransport
public import MockServer
public import PlatformClient

extension MockSession {
    /// Makes an SDK client that talks to this session, logged in with the session's own client.
    ///
    /// ```swift
    /// let me = try await UsersApi(session.makeClient()).getUsersMe()
    /// ```
    ///
    /// - Parameter loggedIn: whether it has an access token, by a client credentials login.
    /// - Throws: what the login throws.
    public func makeClient(loggedIn: Bool = true) async throws(ApiError) -> ApiClient {
        let client = ApiClient()
        #if os(Linux)
            client.setTransport(Self.transport)
        #endif
        try client.setEnvironment(baseURL)
        if loggedIn { try await client.loginClientCredentialsGrant(clientID, clientSecret) }
        return client
    }

    #if os(Linux)
        /// What such clients share: whatever proxies the environment names, the mock is on this machine.
        private static let transport = CurlTransport(.init(proxy: .direct))
    #endif
}
