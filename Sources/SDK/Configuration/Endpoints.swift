import PlatformCore

/// The constants of the platform's regions, under their official name.
public typealias PureCloudRegionHosts = Region

/// Where the API and the login are.
struct Endpoints: Sendable, Equatable {
    /// What the paths of the API stand behind, for example `https://api.mypurecloud.com`.
    let api: String
    /// What `/oauth/token`, `/oauth/authorize` and `/logout` stand behind.
    let login: String
    /// Scheme, host and port of `api`, which calls are counted by.
    let apiOrigin: String

    init(api: String, login: String) {
        self.api = api
        self.login = login
        apiOrigin = Self.origin(of: api)
    }

    /// The hosts of a region.
    init(_ region: Region) {
        self.init(api: "https://\(region.apiHost)", login: "https://\(region.loginHost)")
    }

    /// Reads a region's domain, a host or a base URL.
    ///
    /// - `mypurecloud.ie`, `api.mypurecloud.ie`, `https://apps.mypurecloud.ie/`: the hosts of that domain.
    /// - `localhost:8080`, `http://127.0.0.1:8080/s/test`, any `http` URL: one server for the API and the login, as a mock
    ///   is. Without a scheme this machine is asked by `http`.
    ///
    /// - Throws: what is wrong with the text.
    init(environment text: String) throws(ApiError) {
        let trimmed = text.trimmed
        guard !trimmed.isEmpty else {
            self.init(.us_east_1)
            return
        }
        let (scheme, rest) = try Self.split(trimmed)
        let end = rest.firstIndex(of: "/") ?? rest.endIndex
        let (authority, path) = (rest[..<end], rest[end...].droppingTrailing("/"))
        guard Self.isAuthority(authority), path.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F && $0 != 0x3F && $0 != 0x23 })
        else { throw Self.refused(trimmed) }
        let isLocal = Self.isThisMachine(authority)
        let base = "\(scheme ?? (isLocal ? "http" : "https"))://"
        let (role, domain) = Self.role(authority)
        if isLocal || scheme == "http" && role == nil {
            self.init(api: base + authority + path, login: base + authority + path)
        } else {
            self.init(api: "\(base)api.\(domain)\(path)", login: "\(base)login.\(domain)")
        }
    }

    /// What a gateway between the app and the platform serves; nil when it has no host.
    init?(_ gateway: Gateway) {
        guard !gateway.host.isEmpty else { return nil }
        let port = gateway.port.map { ":\($0)" } ?? ""
        let base = "\(gateway.protocol)://\(gateway.host)\(port)"
        self.init(
            api: base + Self.prefix(gateway.path_params_api), login: base + Self.prefix(gateway.path_params_login))
    }

    private static func prefix(_ path: String) -> String {
        let path = path.trimmed.droppingTrailing("/")
        return path.isEmpty || path.hasPrefix("/") ? path : "/" + path
    }

    private static func split(_ text: String) throws(ApiError) -> (scheme: String?, rest: Substring) {
        guard let mark = text.firstRange(of: "://") else { return (nil, text[...]) }
        let scheme = text[..<mark.lowerBound].lowercased()
        guard scheme == "https" || scheme == "http" else { throw refused(text) }
        return (scheme, text[mark.upperBound...])
    }

    /// Takes `api.`, `login.` or `apps.` off a host; nil when it has none of them.
    private static func role(_ authority: Substring) -> (role: HostRole?, domain: Substring) {
        for role in [HostRole.api, .login, .apps] where authority.lowercased().hasPrefix(role.rawValue + ".") {
            return (role, authority.dropFirst(role.rawValue.count + 1))
        }
        return (nil, authority)
    }

    private static func isAuthority(_ text: Substring) -> Bool {
        !text.isEmpty
            && text.utf8.allSatisfy {
                $0.isUnreserved || $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: "]")
            }
    }

    private static func isThisMachine(_ authority: Substring) -> Bool {
        if authority.hasPrefix("[") { return true }
        let host = authority.prefix { $0 != ":" }.lowercased()
        return host == "localhost" || host.hasSuffix(".localhost")
            || host.utf8.allSatisfy { $0.isDigit || $0 == UInt8(ascii: ".") }
    }

    private static func refused(_ text: String) -> ApiError {
        // Not quoted as a whole: a URL may hold a password.
        ApiError(
            .configuration,
            "the environment is neither a region's domain nor a base URL; use PureCloudRegionHosts, \"mypurecloud.ie\" "
                + "or \"http://localhost:8080\"")
    }

    private static func origin(of base: String) -> String {
        let start = base.firstRange(of: "://")?.upperBound ?? base.startIndex
        return String(base[..<(base[start...].firstIndex(of: "/") ?? base.endIndex)])
    }
}

extension StringProtocol {
    /// The text without white space around it.
    var trimmed: String {
        var rest = Substring(self)
        while let first = rest.first, first.isWhitespace { rest = rest.dropFirst() }
        while let last = rest.last, last.isWhitespace { rest = rest.dropLast() }
        return String(rest)
    }

    fileprivate func droppingTrailing(_ character: Character) -> String {
        var rest = Substring(self)
        while rest.last == character { rest = rest.dropLast() }
        return String(rest)
    }
}
