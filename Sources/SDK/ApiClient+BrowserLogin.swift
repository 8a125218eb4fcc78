import PlatformCore

extension ApiClient {
    /// Shows the user a login page.
    public typealias BrowserOpener = @Sendable (_ url: String) async throws -> Void
    /// Shows the user a login page and answers the URL that it sent the browser to.
    public typealias LoginPresenter = @Sendable (_ url: String) async throws -> String

    /// Logs a user in with the PKCE grant, in the browser of the desktop.
    ///
    /// Opens the login page and waits on a port of this machine until the browser comes back. A refresh token that comes
    /// with the login replaces the access token when that expires.
    ///
    /// - Parameters:
    ///   - clientId: the client, which needs no secret.
    ///   - redirectUri: where the login page sends the browser: `http://127.0.0.1:PORT/PATH` or `localhost`, as it is
    ///     registered with the client; port 0 takes a free one.
    ///   - options: what the login page is told.
    ///   - codeVerifier: the verifier; nil: a new one of 128 characters.
    ///   - limit: how long the user may take.
    ///   - openBrowser: opens a URL.
    /// - Throws: an `oauth` error when the user or the platform refuses; it is in ``authData`` too.
    @discardableResult
    public func loginPKCEGrant(
        _ clientId: String, _ redirectUri: String, _ options: LoginOptions = LoginOptions(),
        codeVerifier: String? = nil, within limit: Duration = .seconds(300),
        openBrowser: @escaping BrowserOpener = { try await SystemBrowser.open($0) }
    ) async throws(ApiError) -> AuthData {
        let place = try LoopbackRedirect(redirectUri)
        let listener = try LoopbackListener(port: place.port)
        let redirectUri = place.uri(port: listener.port)
        let sleep = timing.sleep
        return try await loginPKCEGrant(clientId, redirectUri, options, codeVerifier: codeVerifier) { url in
            try await withThrowingTaskGroup(of: String.self) { group in
                group.addTask { try await listener.target(path: place.path.isEmpty ? "/" : place.path) }
                group.addTask {
                    try await openBrowser(url)
                    try await sleep(limit)
                    throw ApiError(.oauth, "the browser did not come back from the login page within \(limit)")
                }
                defer { group.cancelAll() }
                return try await group.next() ?? ""
            }
        }
    }

    /// Logs a user in with the PKCE grant, in whatever shows a web page here.
    ///
    /// - Parameters:
    ///   - clientId: the client, which needs no secret.
    ///   - redirectUri: where the login page sends the browser, as it is registered with the client.
    ///   - options: what the login page is told.
    ///   - codeVerifier: the verifier; nil: a new one of 128 characters.
    ///   - showLogin: shows the page and answers the URL that it ended at, for example by a web authentication session.
    @discardableResult
    public func loginPKCEGrant(
        _ clientId: String, _ redirectUri: String, _ options: LoginOptions = LoginOptions(),
        codeVerifier: String? = nil, showLogin: LoginPresenter
    ) async throws(ApiError) -> AuthData {
        let verifier = if let codeVerifier { codeVerifier } else { try PKCE.verifier(length: 128) }
        let challenge = try PKCE.challenge(verifier)
        let state = if let state = options.state { state } else { try PKCE.verifier(length: 43) }
        let url = try options.authorizeURL(
            login: authUrl, clientId: clientId, redirectUri: redirectUri, challenge: challenge, state: state)
        let redirect = LoginRedirect(queryOf: try await present(url, showLogin))
        try verify(redirect, state, "loginPKCEGrant")
        guard let code = redirect["code"], !code.isEmpty else {
            throw ApiError(.oauth, "the login page sent no code", operation: "loginPKCEGrant")
        }
        try await authorizePKCEGrant(clientId, verifier, code, redirectUri)
        keeper.note(error: nil, description: nil, state: state)
        return authData
    }

    /// Logs a user in with the implicit grant, in whatever shows a web page here.
    ///
    /// Prefer ``loginPKCEGrant(_:_:_:codeVerifier:within:openBrowser:)``: the platform retires this grant.
    ///
    /// - Parameters:
    ///   - clientId: the client.
    ///   - redirectUri: where the login page sends the browser, as it is registered with the client.
    ///   - options: what the login page is told.
    ///   - showLogin: shows the page and answers the URL that it ended at, with its fragment.
    /// - Throws: an `oauth` error when the user or the platform refuses, or when the answer's state is not that of this
    ///   login; `error` and `error_description` are in ``authData`` too.
    @discardableResult
    public func loginImplicitGrant(
        _ clientId: String, _ redirectUri: String, _ options: LoginOptions = LoginOptions(), showLogin: LoginPresenter
    ) async throws(ApiError) -> AuthData {
        let state = if let state = options.state { state } else { try PKCE.verifier(length: 43) }
        let url = try options.authorizeURL(
            login: authUrl, clientId: clientId, redirectUri: redirectUri, challenge: nil, state: state)
        let redirect = LoginRedirect(fragmentOf: try await present(url, showLogin))
        try verify(redirect, state, "loginImplicitGrant")
        let data = try redirect.authData(operation: "loginImplicitGrant", now: timing.wall.now())
        keeper.set(data, .none)
        return data
    }

    private func present(_ url: String, _ showLogin: LoginPresenter) async throws(ApiError) -> String {
        do { return try await showLogin(url) } catch let error as ApiError { throw error } catch {
            throw ApiError(
                error is CancellationError ? .cancelled : .oauth, "the login page could not be shown: \(error)",
                cause: error)
        }
    }

    private func verify(_ redirect: LoginRedirect, _ state: String, _ operation: String) throws(ApiError) {
        do throws(ApiError) {
            try redirect.verify(state: state, operation: operation)
        } catch {
            keeper.note(error: redirect["error"], description: redirect["error_description"], state: redirect["state"])
            throw error
        }
    }
}

/// The parts of a redirect URI on this machine.
struct LoopbackRedirect: Equatable {
    let host: String
    let port: Int
    let path: String

    init(_ uri: String) throws(ApiError) {
        let rest = uri.hasPrefix("http://") ? uri.dropFirst(7) : ""
        let end = rest.firstIndex(of: "/") ?? rest.endIndex
        let authority = rest[..<end].split(separator: ":", omittingEmptySubsequences: false)
        guard authority.count <= 2, authority.first == "127.0.0.1" || authority.first == "localhost",
            let port = authority.count == 2 ? Int(authority[1]) : 80, 0...65_535 ~= port,
            !rest.contains("?"), !rest.contains("#")
        else {
            throw ApiError(
                .request, "the redirect URI is not http://127.0.0.1:PORT/PATH or http://localhost:PORT/PATH")
        }
        host = String(authority[0])
        self.port = port
        path = end == rest.endIndex ? "" : String(rest[end...])
    }

    /// The URI with the port that is listened on.
    func uri(port listening: Int) -> String {
        // As registered, unless a port was to be found: "http://localhost" stays without one.
        port == 80 && listening == 80 ? "http://\(host)\(path)" : "http://\(host):\(listening)\(path)"
    }
}
