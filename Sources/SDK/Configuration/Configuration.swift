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
public final class Configuration: Sendable {
    private struct State {
        var code = ConfigurationLayer()
        var file = ConfigurationLayer()
        var observers: [@Sendable () -> Void] = []
    }

    private let state = Mutex(State())
    /// What is logged, how and where.
    public let logger: Logger

    init() { logger = Logger() }

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
        set { set(\.live_reload_config, newValue) }
    }

    /// Takes over what a configuration file says, in place of what it said before; what code set stays as it is.
    ///
    /// A source of settings (a file, a test) calls this whenever it has read them anew.
    public func adopt(_ layer: ConfigurationLayer) {
        state.withLock { $0.file = layer }
        logger.adopt(layer.logging)
        notify()
    }
}

// MARK: - For the client

extension Configuration {
    /// A setting: that of the code, else that of the file.
    func value<Value>(_ path: KeyPath<ConfigurationLayer, Value?>) -> Value? {
        state.withLock { $0.code[keyPath: path] ?? $0.file[keyPath: path] }
    }

    /// Sets something in code.
    func set<Value>(_ path: WritableKeyPath<ConfigurationLayer, Value?>, _ value: sending Value?) {
        state.withLock { $0.code[keyPath: path] = value }
        notify()
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
    func observe(_ observer: @escaping @Sendable () -> Void) { state.withLock { $0.observers.append(observer) } }

    private func notify() {
        for observer in state.withLock({ $0.observers }) { observer() }
    }
}
