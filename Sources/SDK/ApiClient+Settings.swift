public import HTTPTransport
public import PlatformCore

// MARK: - Where

extension ApiClient {
    /// Sets the region.
    public func setEnvironment(_ region: Region) { config.set(\.host, region.domain) }

    /// Sets the region by its domain, or the base URL of any server, a mock's too.
    ///
    /// ```swift
    /// try client.setEnvironment("mypurecloud.ie")
    /// try client.setEnvironment("http://localhost:8080")  // API and login on one port
    /// ```
    ///
    /// - Throws: a `configuration` error when the text is neither.
    public func setEnvironment(_ environment: String) throws(ApiError) {
        _ = try Endpoints(environment: environment)
        config.set(\.host, environment)
    }

    /// Sets a gateway between the app and the platform; nil, or one without a host: none.
    public func setGateway(_ gateway: Gateway?) {
        config.set(\.gateway, gateway.flatMap { $0.host.isEmpty ? nil : $0 })
    }

    /// What the paths of the API stand behind, for example `https://api.mypurecloud.com`.
    public var basePath: String { snapshot.endpoints.api }

    /// What the paths of the login stand behind, for example `https://login.mypurecloud.com`.
    public var authUrl: String { snapshot.endpoints.login }
}

// MARK: - How

extension ApiClient {
    /// Fields that every request has; those of a request go before them.
    public var defaultHeaders: HTTPFields { option(\.defaultHeaders) }

    /// Sets the fields that every request has.
    ///
    /// - Throws: a `request` error that names the field which cannot be sent.
    public func setDefaultHeaders(_ headers: HTTPFields) throws(ApiError) {
        if let problem = RequestHeaders.problem(in: headers) { throw ApiError(.request, problem) }
        setOption { $0.defaultHeaders = headers }
    }

    /// How long an attempt may take, from the start of its transfer to its last byte; 16 seconds unless set.
    ///
    /// Time in which a call waits for its turn does not count. For a streamed body it is the longest silence.
    public var timeout: Duration {
        get { option(\.timeout) }
        set { setOption { $0.timeout = newValue } }
    }

    /// How failures are repeated; ``RetryPolicy/off`` unless set.
    public var retryPolicy: RetryPolicy {
        get { snapshot.retryPolicy }
        set { config.set(\.retryPolicy, newValue) }
    }

    /// What keeps the client below a rate; nothing unless set.
    public var limiter: RequestLimiter? {
        get { option(\.limiter) }
        set { setOption { $0.limiter = newValue } }
    }

    /// The longest body that a call takes into memory, in bytes; 64 MiB unless set.
    ///
    /// Streams and downloads have no limit.
    public var maximumResponseBytes: Int {
        get { option(\.maximumResponseBytes) }
        set { setOption { $0.maximumResponseBytes = newValue } }
    }

    /// Whether ``callApi(_:_:pathParams:queryParams:headerParams:formParams:bodyParam:accept:)`` returns the whole
    /// response instead of its body.
    public func setReturnExtendedResponses(_ returnsExtendedResponses: Bool) {
        setOption { $0.returnsExtendedResponses = returnsExtendedResponses }
    }

    /// How long before its end an access token is replaced while it still serves; nil, unless set: at its end.
    public var refreshEarlyBy: Duration? {
        get { option(\.refreshEarlyBy) }
        set { setOption { $0.refreshEarlyBy = newValue } }
    }

    /// Whether a client that logged in with its own credentials logs in again when its token has expired.
    ///
    /// Off unless set, because the client's secret stays in memory for it. Set it before the login.
    public var relogin_client_credentials: Bool {
        get { option(\.logsInAgain) }
        set { setOption { $0.logsInAgain = newValue } }
    }
}

// MARK: - Hooks

extension ApiClient {
    /// Adds a hook in front of every call, behind those that were added before.
    public func addPreHook(_ hook: @escaping PreHook) { setOption { $0.preHooks.append(hook) } }

    /// Adds a hook behind every call, behind those that were added before.
    public func addPostHook(_ hook: @escaping PostHook) { setOption { $0.postHooks.append(hook) } }

    /// Makes a hook the only one in front of every call.
    public func setPreHook(_ hook: @escaping PreHook) { setOption { $0.preHooks = [hook] } }

    /// Makes a hook the only one behind every call.
    public func setPostHook(_ hook: @escaping PostHook) { setOption { $0.postHooks = [hook] } }

    /// Removes all hooks.
    public func removeHooks() {
        setOption {
            $0.preHooks = []
            $0.postHooks = []
        }
    }
}

// MARK: - The network

extension ApiClient {
    /// The proxies; nil: those of `HTTPS_PROXY`, `HTTP_PROXY`, `ALL_PROXY` and `NO_PROXY`, on Apple platforms the system's.
    public var proxy: ProxySettings? {
        get { config.proxy.settings }
        set { config.setProxy(newValue) }
    }

    /// Whom to trust over TLS, and who to be; certificates and host names are always checked.
    public func setTLS(_ tls: TLSSettings) { setOption(changesTransport: true) { $0.tls = tls } }

    /// Sets the client's certificate and key from PEM files, and perhaps the authorities that are trusted.
    public func setMTLSCertificates(_ certPath: String, _ keyPath: String, _ caPath: String? = nil) {
        setTLS(
            TLSSettings(
                trust: caPath.map { .file($0) } ?? .system,
                identity: .files(certificate: certPath, key: keyPath)))
    }

    /// Sets the client's certificate and key as PEM text, and perhaps the authorities that are trusted.
    public func setMTLSContents(_ cert: String, _ key: String, _ ca: String? = nil) {
        setTLS(
            TLSSettings(
                trust: ca.map { .pem(Array($0.utf8)) } ?? .system,
                identity: .pem(certificate: Array(cert.utf8), key: Array(key.utf8))))
    }

    /// Sends requests through a transport of the app's own; nil: that of the platform.
    ///
    /// With it, ``proxy`` and ``setTLS(_:)`` do not count.
    public func setTransport(_ transport: (any Transport)?) {
        setOption(changesTransport: true) { $0.transport = transport }
    }
}
