import HTTPTransport
import PlatformCore

/// The mock's own login at the upstream, by client credentials; one token serves every request until it expires.
actor UpstreamLogin {
    private let upstream: Upstream
    private let transport: any Transport
    private let clientID: String
    private let secret: String
    private let options: TransportOptions
    private var current: (token: String, until: Instant)?
    private var request: Task<(token: String, until: Instant), any Error>?

    init(
        upstream: Upstream, transport: any Transport, clientID: String, secret: String, idleTimeout: Duration? = nil
    ) {
        var options = TransportOptions()
        options.idleTimeout = idleTimeout
        self.options = options
        self.upstream = upstream
        self.transport = transport
        self.clientID = clientID
        self.secret = secret
    }

    /// A token that is good for a minute at least; one request for it is under way at a time.
    func token() async throws -> String {
        if let current, Instant.real() < current.until { return current.token }
        let pending = request ?? Task { try await login() }
        request = pending
        defer { request = nil }
        let fresh = try await pending.value
        current = fresh
        return fresh.token
    }

    /// Lets go of a token that the upstream has refused, unless another one took its place already.
    func forget(_ token: String) {
        if current?.token == token { current = nil }
    }

    private func login() async throws -> (token: String, until: Instant) {
        var fields: HTTPFields = ["Content-Type": "application/x-www-form-urlencoded"]
        fields.append("Basic " + Base64.encode(Array("\(clientID):\(secret)".utf8)), for: .authorization)
        let response = try await transport.response(
            to: TransportRequest(
                method: .post, url: upstream.base(for: .login) + "/oauth/token", fields: fields,
                body: .bytes(Array("grant_type=client_credentials".utf8))),
            options: options)
        guard response.status == 200, let json = try? JSON.parse(response.bodyBytes),
            let token = json["access_token"]?.string
        else { throw LoginRefused(status: response.status) }
        let lifetime = Int64(json["expires_in"]?.int ?? 300)
        return (token, Instant.real().advanced(bySeconds: max(0, lifetime - 60)))
    }

    private struct LoginRefused: Error, CustomStringConvertible {
        let status: HTTPStatus

        var description: String {
            "the upstream refused the mock's own login with \(status); "
                + "check MOCKSERVER_UPSTREAM_CLIENT_ID and MOCKSERVER_UPSTREAM_CLIENT_SECRET"
        }
    }
}
