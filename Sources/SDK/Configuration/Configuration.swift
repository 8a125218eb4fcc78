import HTTPTransport
import PlatformCore
import Synchronization

/// The settings of one client that a configuration file can make too, under their official names.
///
/// ```swift
/// client.config.refresh_access_token = false
/// client.config.logger.log_level = .LTrace
/// client.config.logger.setLogger()
/// ```
///
/// The file is `~/.genesyscloudswift/config`, or that of ``setConfigPath(_:)``, as INI or JSON. It is read again whenever it
/// changes, comes or goes. What code has set goes before what the file says, always; a file that cannot be used is
/// reported with line and reason, and what the last good one said stays.
public final class Configuration: Sendable {
    private struct State {
        var code = ConfigurationLayer()
        var file = ConfigurationLayer()
        /// How often the proxies may have changed.
        var proxyChanges = 0
        var observer: (@Sendable () -> Void)?
    }

    private let state = Mutex(State())
    /// What is logged, how and where.
    public let logger: Logger
    private let file: ConfigurationFile

    init(timing: Timing, problems: ProblemReporter) {
        logger = Logger(problems: problems)
        file = ConfigurationFile(timing: timing, problems: problems)
    }

    /// Whether an expired access token is replaced without the app's doing; true unless set.
    public var refresh_access_token: Bool {
        get { value(\.refresh_access_token) ?? true }
        set { set(\.refresh_access_token, newValue) }
    }

    /// How long a call waits for a refresh that another call began, in seconds; 10 unless set.
    public var refresh_token_wait_max: Int {
        get { value(\.refresh_token_wait_max) ?? 10 }
        set { set(\.refresh_token_wait_max, newValue) }
    }

    /// Whether the configuration file is read again when it changes; true unless set.
    public var live_reload_config: Bool {
        get { value(\.live_reload_config) ?? true }
        set {
            set(\.live_reload_config, newValue)
            watchFile()
        }
    }

    /// Takes another configuration file and reads it at once; an empty path: none.
    ///
    /// A file that is not there counts as soon as it comes. What is wrong with it is not thrown, because the same may
    /// happen at any later time: see ``Logger/onProblem(_:)``.
    public func setConfigPath(_ path: String) { open(path.isEmpty ? nil : UserDirectory.expand(path)) }

    /// Takes over what a configuration file says, in place of what it said before; what code set stays as it is.
    ///
    /// A source of settings (a file, a test) calls this whenever it has read them anew.
    public func adopt(_ layer: ConfigurationLayer) {
        state.withLock { state in
            if layer.proxy != nil || state.file.proxy != nil { state.proxyChanges += 1 }
            state.file = layer
        }
        logger.adopt(layer.logging)
        notify()
        watchFile()
    }
}

// MARK: - The file

extension Configuration {
    /// Reads a file and watches it; nil: none.
    func open(_ path: String?) {
        guard let layer = file.open(path) else { return watchFile() }
        adopt(layer)
    }

    private func watchFile() {
        file.watch(live_reload_config) { [weak self] in self?.adopt($0) }
    }
}

// MARK: - For the client

extension Configuration {
    /// A setting: that of the code, else that of the file.
    func value<Value>(_ path: KeyPath<ConfigurationLayer, Value?>) -> Value? {
        let (code, file) = state.withLock { ($0.code, $0.file) }
        return code[keyPath: path] ?? file[keyPath: path]
    }

    /// Sets something in code.
    func set<Value: Sendable>(_ path: any WritableKeyPath<ConfigurationLayer, Value?> & Sendable, _ value: Value?) {
        state.withLock { $0.code[keyPath: path] = value }
        notify()
    }

    /// Sets the proxies in code.
    func setProxy(_ proxy: ProxySettings?) {
        state.withLock { state in
            state.code.proxy = proxy
            state.proxyChanges += 1
        }
        notify()
    }

    /// The proxies, and how often they may have changed.
    var proxy: (settings: ProxySettings?, changes: Int) {
        state.withLock { ($0.code.proxy ?? $0.file.proxy, $0.proxyChanges) }
    }

    /// Where the API and the login are: the gateway, or the environment, of the code, else of the file.
    ///
    /// An environment set in code is not overruled by a gateway of the file.
    func endpoints() -> Endpoints {
        let (code, file) = state.withLock { ($0.code, $0.file) }
        for layer in [code, file] {
            if let gateway = layer.gateway.flatMap(Endpoints.init(_:)) { return gateway }
            if let host = layer.host, let endpoints = try? Endpoints(environment: host) { return endpoints }
        }
        return Endpoints(.us_east_1)
    }

    /// Calls `observer` after every change.
    func observe(_ observer: @escaping @Sendable () -> Void) { state.withLock { $0.observer = observer } }

    private func notify() { state.withLock { $0.observer }?() }
}
