import HTTPTransport
import PlatformCore

// MARK: - Grants

extension ApiClient {
    /// Logs the client in with its own credentials.
    ///
    /// - Returns: the token and when it expires.
    /// - Throws: an `oauth` error when the platform refuses, a `transport` error when it cannot be reached.
    @discardableResult
    public func loginClientCredentialsGrant(
        _ clientId: String, _ clientSecret: String
    ) async throws(ApiError) -> AuthData {
        let keepsSecret = relogin_client_credentials
        return try await login(
            .clientCredentials(id: clientId, secret: clientSecret),
            keeping: keepsSecret ? .client(clientId: clientId, clientSecret: clientSecret) : Credentials.none)
    }

    /// Logs a user in with a SAML2 assertion of the organization's identity provider.
    ///
    /// - Parameter assertion: the assertion, in Base64.
    @discardableResult
    public func loginSaml2BearerGrant(
        _ clientId: String, _ clientSecret: String, _ orgName: String, _ assertion: String
    ) async throws(ApiError) -> AuthData {
        try await login(.saml2Bearer(id: clientId, secret: clientSecret, orgName: orgName, assertion: assertion))
    }

    /// Logs a user in with the code that the login page sent.
    ///
    /// The refresh token that comes with it replaces the access token when that expires, unless
    /// `config.refresh_access_token` is false.
    @discardableResult
    public func loginCodeAuthorizationGrant(
        _ clientId: String, _ clientSecret: String, _ authCode: String, _ redirectUri: String
    ) async throws(ApiError) -> AuthData {
        try await login(
            .authorizationCode(id: clientId, secret: clientSecret, code: authCode, redirectUri: redirectUri))
    }

    /// Buys the next access token with a refresh token.
    @discardableResult
    public func refreshCodeAuthorizationGrant(
        _ clientId: String, _ clientSecret: String, _ refreshToken: String
    ) async throws(ApiError) -> AuthData {
        var data = try await requestToken(.refresh(id: clientId, secret: clientSecret, refreshToken: refreshToken))
        data.refreshToken = data.refreshToken ?? refreshToken
        keeper.set(data, .authorizationCode(clientId: clientId, clientSecret: clientSecret))
        return data
    }

    /// Logs a user in with the code that the login page sent, and the verifier whose challenge it was asked with.
    @discardableResult
    public func authorizePKCEGrant(
        _ clientId: String, _ codeVerifier: String, _ authCode: String, _ redirectUri: String
    ) async throws(ApiError) -> AuthData {
        _ = try PKCE.challenge(codeVerifier)
        return try await login(.pkce(id: clientId, verifier: codeVerifier, code: authCode, redirectUri: redirectUri))
    }

    /// A verifier for the PKCE grant, from the system's cryptographic generator.
    ///
    /// - Parameter length: its length in characters, 43 to 128.
    public func generatePKCECodeVerifier(_ length: Int = 128) throws(ApiError) -> String {
        try PKCE.verifier(length: length)
    }

    /// The challenge of a verifier: its SHA-256 digest in the Base64 of URLs.
    public func computePKCECodeChallenge(_ codeVerifier: String) throws(ApiError) -> String {
        try PKCE.challenge(codeVerifier)
    }
}

// MARK: - The token

extension ApiClient {
    /// What the last login brought: a copy that does not change.
    public var authData: AuthData { keeper.data }

    /// Sets the access token, however it was come by; refresh token and expiry of an earlier one are forgotten.
    public func setAccessToken(_ token: String) { keeper.set(AuthData(accessToken: token), .none) }

    /// Sets all that is known of a login, for example one that the app has saved.
    ///
    /// Without the client's id its refresh token is not used; see ``setAuthData(_:clientId:clientSecret:)``.
    public func setAuthData(_ data: AuthData) { keeper.set(data, .none) }

    /// Sets all that is known of a login, with what its refresh needs.
    ///
    /// - Parameter clientSecret: the client's secret; nil for a client that has none, as in the PKCE grant.
    public func setAuthData(_ data: AuthData, clientId: String, clientSecret: String?) {
        let credentials =
            clientSecret.map { Credentials.authorizationCode(clientId: clientId, clientSecret: $0) }
            ?? .pkce(clientId: clientId)
        keeper.set(data, credentials)
    }

    /// Forgets the access token and all else of the login.
    public func clearAuthData() { keeper.set(AuthData(), .none) }

    /// Keeps the login between two runs.
    ///
    /// A login that cannot be saved is good all the same; the handler of ``Logger/onProblem(_:)`` is told.
    ///
    /// - Parameters:
    ///   - isPersistent: whether it is kept from now on.
    ///   - prefix: tells the logins of several clients apart; the key is `<prefix>_auth_data`.
    ///   - store: where it is kept; nil: the Keychain on Apple platforms, else a ``FileTokenStore``.
    /// - Throws: a `configuration` error when what was kept cannot be read.
    public func setPersistSettings(
        _ isPersistent: Bool, prefix: String = "purecloud", store: (any TokenStore)? = nil
    ) throws(ApiError) {
        guard isPersistent else { return persistence.disable() }
        guard let data = try persistence.enable(store ?? Persistence.platformStore, prefix: prefix),
            data.accessToken != nil
        else { return }
        keeper.set(data, .none)
    }

    /// Forgets the login and tells where the login page ends its session.
    ///
    /// - Parameters:
    ///   - clientId: the client that logged in.
    ///   - redirectUri: where the login page sends the browser then.
    ///   - revokesToken: whether the platform is asked to end the token at once.
    /// - Returns: the URL to open in the browser that was logged in.
    /// - Throws: why the token could not be revoked; it is forgotten all the same.
    @discardableResult
    public func logout(
        clientId: String? = nil, redirectUri: String? = nil, revokesToken: Bool = false
    ) async throws(ApiError) -> String {
        var query = QueryParameters()
        query.add("client_id", clientId)
        query.add("redirect_uri", redirectUri)
        let url = "\(authUrl)/logout" + (query.isEmpty ? "" : "?\(query.text)")
        let token = authData.accessToken
        clearAuthData()
        if revokesToken, let token {
            try await send(
                APICall<Void>("deleteTokensMe", .delete, "/api/v2/tokens/me").header(
                    .authorization, "Bearer \(token)"))
        }
        return url
    }
}

// MARK: - The token endpoint

extension ApiClient {
    /// Makes the next login when the platform takes a token no longer.
    var renewal: TokenKeeper.Renew {
        { [self] (grant) async throws(ApiError) in try await requestToken(grant) }
    }

    private func login(
        _ grant: Grant, keeping credentials: Credentials? = nil
    ) async throws(ApiError) -> AuthData {
        let data = try await requestToken(grant)
        keeper.set(data, credentials ?? grant.credentials)
        return data
    }

    /// Asks the token endpoint; not through the gate, where the calls wait that need the token.
    func requestToken(_ grant: Grant) async throws(ApiError) -> AuthData {
        let snapshot = snapshot
        let request = grant.request(login: snapshot.endpoints.login)
        var options = TransportOptions()
        options.totalTimeout = snapshot.timeout
        // A token that is asked for twice costs nothing but the first one.
        options.staleConnections = .resendIdempotent
        let response: HTTPResponse
        do throws(TransportError) {
            response = try await snapshot.channel.transport.response(to: request, upTo: 1_048_576, options: options)
        } catch {
            logLogin(request, nil, error.description)
            var failure = ApiError(error)
            (failure.operation, failure.method, failure.url) = (grant.operation, .post, request.url)
            throw failure
        }
        logLogin(request, response, nil)
        return try grant.authData(response, url: request.url, now: timing.wall.now())
    }

    private func logLogin(_ request: TransportRequest, _ response: HTTPResponse?, _ error: String?) {
        let isFailure = !(200..<300 ~= response?.status.code ?? 0)
        guard config.logger.logs(isFailure: isFailure) else { return }
        var exchange = LoggedExchange(
            date: timing.wall.now(), method: request.method, url: request.url, requestFields: request.fields,
            error: error, isLogin: true, isFailure: isFailure)
        if case .bytes(let bytes) = request.body { exchange.requestBody = bytes }
        exchange.status = response?.status.code ?? 0
        exchange.responseFields = response?.fields ?? HTTPFields()
        exchange.responseBody = response?.bodyBytes ?? []
        config.logger.log(exchange)
    }
}
