public import HTTPTransport

/// Settings from one source; what is nil is left to the source below.
///
/// What code sets goes before what a configuration file sets, whatever comes later; what neither sets has its default.
public struct ConfigurationLayer: Sendable {
    /// Where the API is: a region's domain or a base URL.
    public var host: String?
    /// The gateway.
    public var gateway: Gateway?
    /// Whether an expired access token is replaced without the app's doing.
    public var refresh_access_token: Bool?
    /// How long a call waits for a refresh that another began, in seconds.
    public var refresh_token_wait_max: Int?
    /// Whether the configuration file is read again when it changes.
    public var live_reload_config: Bool?
    /// How failures are repeated.
    public var retryPolicy: RetryPolicy?
    /// The proxies.
    public var proxy: ProxySettings?
    /// What is logged.
    public var logging = LoggingLayer()

    /// Makes a layer that sets nothing.
    public init() {}
}

/// The logging settings of one source; what is nil is left to the source below.
public struct LoggingLayer: Sendable, Equatable {
    /// What is logged at all.
    public var log_level: LogLevel?
    /// The form of a record.
    public var log_format: LogFormat?
    /// Whether records go to standard output.
    public var log_to_console: Bool?
    /// The file that records go to.
    public var log_file_path: String?
    /// Whether bodies of responses are logged; they may hold personal data.
    public var log_response_body: Bool?
    /// Whether bodies of requests are logged; they may hold personal data.
    public var log_request_body: Bool?

    /// Makes a layer that sets nothing.
    public init() {}
}
