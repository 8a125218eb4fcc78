import PlatformCore

#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#endif

/// Which proxies are used for what.
///
/// ```swift
/// ProxySettings(try .init("http://proxy.example:3128", username: "me", password: secret), except: ["localhost"])
/// ```
public struct ProxySettings: Sendable {
    /// The proxy for `http` URLs, which forwards requests.
    public var http: Server?
    /// The proxy for `https` URLs, asked by `CONNECT` for a tunnel.
    public var https: Server?
    /// Hosts that are asked directly: names with their subdomains, IP addresses, networks as `10.0.0.0/8`; `*`: all.
    public var exceptions: [String]

    /// Makes settings with one proxy for all URLs.
    public init(_ server: Server, except exceptions: [String] = []) {
        self.init(http: server, https: server, except: exceptions)
    }

    /// Makes settings.
    public init(http: Server?, https: Server?, except exceptions: [String] = []) {
        self.http = http
        self.https = https
        self.exceptions = exceptions
    }

    /// Reads `HTTPS_PROXY`, `HTTP_PROXY`, `ALL_PROXY` and `NO_PROXY`; names in lower case go first.
    ///
    /// `HTTP_PROXY` does not count where `REQUEST_METHOD` is set, because a CGI server fills it from a client's `Proxy`
    /// field (httpoxy.org).
    ///
    /// - Parameter variable: the value of an environment variable.
    /// - Throws: a `prepare` error when a value is no proxy URL; a proxy that was asked for is never left out silently.
    public init(environment variable: (String) -> String?) throws(TransportError) {
        let isCGI = variable("REQUEST_METHOD") != nil
        let all = Self.firstValue(["all_proxy", "ALL_PROXY"], variable)
        http = try (Self.firstValue(isCGI ? ["http_proxy"] : ["http_proxy", "HTTP_PROXY"], variable) ?? all).map(
            Server.init)
        https = try (Self.firstValue(["https_proxy", "HTTPS_PROXY"], variable) ?? all).map(Server.init)
        exceptions = (Self.firstValue(["no_proxy", "NO_PROXY"], variable) ?? "")
            .split { $0 == "," || $0 == " " }.map(String.init)
    }

    /// Reads the process's environment.
    static func ofProcess() throws(TransportError) -> ProxySettings {
        try ProxySettings { name in getenv(name).map { String(cString: $0) } }
    }

    private static func firstValue(_ names: [String], _ variable: (String) -> String?) -> String? {
        for name in names {
            if let value = variable(name), !value.isEmpty { return value }
        }
        return nil
    }
}

extension Optional where Wrapped == String {
    fileprivate func map(
        _ make: (String) throws(TransportError) -> ProxySettings.Server
    ) throws(TransportError) -> ProxySettings.Server? {
        guard let self else { return nil }
        return try make(self)
    }
}

extension ProxySettings {
    /// One proxy.
    public struct Server: Sendable, CustomStringConvertible {
        /// The URL that libcurl gets: scheme, host and port, without credentials.
        let url: String
        let username: String?
        let password: String?

        /// Reads a proxy's URL: `http://host:port`, `https://host:port`, or `host:port`.
        ///
        /// User and password may stand in the URL too, percent-encoded. Without a port it is 80 or 443.
        public init(_ url: String) throws(TransportError) {
            try self.init(url, username: nil, password: nil)
        }

        /// Reads a proxy's URL, with credentials that are sent as `Proxy-Authorization: Basic`.
        public init(_ url: String, username: String?, password: String?) throws(TransportError) {
            let absolute = url.contains("://") ? url : "http://" + url
            let schemeEnd = absolute.firstRange(of: "://")?.upperBound ?? absolute.startIndex
            let afterScheme = absolute[schemeEnd...]
            let end = afterScheme.firstIndex { $0 == "/" || $0 == "?" || $0 == "#" } ?? afterScheme.endIndex
            let authority = afterScheme[..<end]
            let at = authority.lastIndex(of: "@")
            let hostStart = at.map { authority.index(after: $0) } ?? authority.startIndex
            let parsed: TransportURL
            do throws(TransportError) {
                parsed = try TransportURL(String(absolute[..<schemeEnd]) + authority[hostStart...])
            } catch {
                throw TransportError(
                    .prepare, host: "", "the proxy's URL is not usable, expected http://host:port",
                    mayHaveReachedServer: false)
            }
            let userinfo = at.map { authority[..<$0].split(separator: ":", maxSplits: 1) } ?? []
            self.url = "\(parsed.isHTTPS ? "https" : "http")://\(parsed.authority)"
            self.username = username ?? userinfo.first.flatMap { PercentCoding.decode($0) }
            self.password = password ?? userinfo.dropFirst().first.flatMap { PercentCoding.decode($0) }
        }

        /// The proxy's URL, without its credentials.
        public var description: String { username == nil ? url : url + " as [REDACTED]" }
    }
}
