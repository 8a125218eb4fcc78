import HTTPTransport
import PlatformCore

/// All that one call needs of a client's settings, made when a setting changes and shared by the calls between.
final class ClientSnapshot: Sendable {
    let endpoints: Endpoints
    /// The fields that every request has.
    let fields: HTTPFields
    let timeout: Duration
    let retryPolicy: RetryPolicy
    let limiter: RequestLimiter?
    let rules: TokenKeeper.Rules
    let maximumResponseBytes: Int
    let preHooks: [ApiClient.PreHook]
    let postHooks: [ApiClient.PostHook]
    let channel: Channel
    /// The number of changes of the proxies that `channel` knows.
    let proxyChanges: Int

    init(_ options: ClientOptions, _ config: Configuration, channel: Channel, proxyChanges: Int) {
        endpoints = config.endpoints()
        var fields: HTTPFields = [.accept: "application/json", "User-Agent": "PureCloud SDK/swift"]
        fields.replace(with: options.defaultHeaders)
        self.fields = fields
        timeout = options.timeout
        retryPolicy = config.value(\.retryPolicy) ?? .off
        limiter = options.limiter
        rules = TokenKeeper.Rules(
            refreshes: config.refresh_access_token, logsInAgain: options.logsInAgain,
            waitSeconds: max(0, config.refresh_token_wait_max), earlyBy: options.refreshEarlyBy)
        maximumResponseBytes = options.maximumResponseBytes
        preHooks = options.preHooks
        postHooks = options.postHooks
        self.channel = channel
        self.proxyChanges = proxyChanges
    }
}

/// The settings of a client that only code makes.
struct ClientOptions: Sendable {
    var defaultHeaders = HTTPFields()
    var timeout = Duration.seconds(16)
    var limiter: RequestLimiter?
    var logsInAgain = false
    var refreshEarlyBy: Duration?
    var maximumResponseBytes = 64 * 1_048_576
    var preHooks: [ApiClient.PreHook] = []
    var postHooks: [ApiClient.PostHook] = []
    var returnsExtendedResponses = false
    var tls: TLSSettings?
    var transport: (any Transport)?
}

extension HTTPFields {
    /// Puts the fields of `others` in the place of those of the same names.
    mutating func replace(with others: HTTPFields) {
        guard !others.isEmpty else { return }
        for field in others { remove(field.name) }
        append(contentsOf: others)
    }
}
