public import HTTPTransport
public import PlatformCore
import Synchronization

/// A client of the Platform API: where it is, who is logged in, and how calls are made.
///
/// ```swift
/// let client = ApiClient.instance
/// client.setEnvironment(.eu_west_1)
/// try await client.loginClientCredentialsGrant(clientId, clientSecret)
/// let me = try await UsersApi().getUsersMe(expand: [.presence])
/// ```
///
/// Any number of clients live side by side, each with its own region, login and settings; `instance` is only the one that
/// is used where none is named. All functions may be called from any task.
public final class ApiClient: Sendable {
    /// The client that is used where none is named.
    public static let instance = ApiClient()

    /// Changes a request before it is sent, or refuses it by throwing; the access token is added behind the hooks.
    public typealias PreHook = @Sendable (_ request: inout TransportRequest) async throws -> Void
    /// Looks at the last response of a call, an error too, or refuses it by throwing; a streamed body is not there.
    public typealias PostHook = @Sendable (_ request: TransportRequest, _ response: HTTPResponse) async throws -> Void

    /// The settings that a configuration file can make too.
    public let config: Configuration
    let keeper: TokenKeeper
    let timing: Timing
    let persistence: Persistence
    private let options = Mutex(ClientOptions())
    private let latestSnapshot: Mutex<ClientSnapshot>

    /// Makes a client with a login and settings of its own.
    ///
    /// It has the settings of `~/.genesyscloudswift/config`, if there is such a file; see ``Configuration``.
    public convenience init() { self.init(timing: Timing(), configPath: ConfigurationFile.defaultPath) }

    package init(timing: Timing, configPath: String? = nil) {
        let problems = ProblemReporter()
        let config = Configuration(timing: timing, problems: problems)
        let persistence = Persistence(problems: problems)
        self.config = config
        self.timing = timing
        self.persistence = persistence
        keeper = TokenKeeper(timing: timing) { persistence.save($0) }
        latestSnapshot = Mutex(ClientSnapshot(ClientOptions(), config, channel: .shared, proxyChanges: 0))
        config.observe { [weak self] in self?.renewSnapshot() }
        config.open(configPath)
    }

    /// The settings as they are now.
    var snapshot: ClientSnapshot { latestSnapshot.withLock { $0 } }

    func option<Value: Sendable>(_ path: KeyPath<ClientOptions, Value>) -> Value {
        options.withLock { $0[keyPath: path] }
    }

    func setOption(changesTransport: Bool = false, _ change: (inout ClientOptions) -> Void) {
        options.withLock { change(&$0) }
        renewSnapshot(changesTransport: changesTransport)
    }

    private func renewSnapshot(changesTransport: Bool = false) {
        latestSnapshot.withLock { snapshot in
            let options = options.withLock { $0 }
            let (proxy, changes) = config.proxy
            var channel = snapshot.channel
            if changesTransport || changes != snapshot.proxyChanges {
                channel = options.channel(proxy)
            }
            snapshot = ClientSnapshot(options, config, channel: channel, proxyChanges: changes)
        }
    }
}

extension ClientOptions {
    fileprivate func channel(_ proxy: ProxySettings?) -> Channel {
        if let transport { return Channel(transport) }
        guard tls != nil || proxy != nil else { return .shared }
        return Channel(Channel.platformTransport(tls: tls ?? TLSSettings(), proxy: proxy))
    }
}
