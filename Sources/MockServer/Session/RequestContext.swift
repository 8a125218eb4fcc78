import PlatformCore

/// What is known of a request before anything answers it.
struct RequestContext: Sendable {
    /// The request with a session's or gateway's prefix taken off its path.
    let request: HTTPRequest
    let session: Session
    /// Whether header, path or host name the session.
    let namesSession: Bool
    let region: Region
    let role: HostRole
    let route: Route
    /// The session's and the gateway's part of the path, such as `/s/<id>` or `/login`, which Location headers, forms
    /// and cookies keep; it holds nothing that could mean something else there.
    let prefix: String
    /// The bearer token of a request to the API.
    let token: BearerToken?
    /// The time on the session's clock; after a delay, the time then.
    var arrival: Instant
    /// When the request came, on a clock that nothing moves.
    let start: Stopwatch
}

/// What part of the mock a path belongs to.
enum Route: Sendable, Equatable {
    /// `/api/v2/…`
    case api
    /// `/oauth/token`
    case token
    /// `/oauth/…`, `/login`, `/logout`
    case login
    /// `/__admin/…`
    case admin
    /// Anything else.
    case other

    init(_ path: ArraySlice<UInt8>) {
        if path.hasPrefix("/api/v"), path.dropFirst(6).first.map({ $0 &- 0x30 < 10 }) == true {
            self = .api
        } else if path.equals("/oauth/token") {
            self = .token
        } else if path.hasPrefix("/oauth/") || path.equals("/login") || path.equals("/logout") {
            self = .login
        } else if path.equals("/__admin") || path.hasPrefix("/__admin/") {
            self = .admin
        } else {
            self = .other
        }
    }
}

extension ArraySlice<UInt8> {
    fileprivate func hasPrefix(_ prefix: StaticString) -> Bool {
        let length = prefix.utf8CodeUnitCount
        guard count >= length else { return false }
        for offset in 0..<length where self[startIndex + offset] != prefix.utf8Start[offset] { return false }
        return true
    }

    fileprivate func equals(_ path: StaticString) -> Bool {
        count == path.utf8CodeUnitCount && hasPrefix(path)
    }
}

// MARK: - Finding it

/// Finds session, region, role and route of a request, in the order of the contract.
struct RequestLocator {
    let sessions: SessionRegistry
    /// The region of a request whose Host and session name none.
    let region: Region

    /// Locates a request.
    ///
    /// - Throws: `PlatformError` 404 when it names a session that does not exist.
    func locate(_ request: HTTPRequest) throws(PlatformError) -> RequestContext {
        let (arrival, start) = (Instant.real(), Stopwatch())
        var path = PathPrefix(request)
        let named = try namedSession(request, &path)
        let (hostRole, hostRegion) = host(of: request)
        path.dropGateway()
        let token = path.route == .api ? BearerToken(request) : nil
        let session = named ?? holder(of: request, path.route, token)
        return RequestContext(
            request: path.count == 0 ? request : request.droppingPathPrefix(path.count), session: session,
            namesSession: named != nil,
            region: hostRegion ?? session.traits.region ?? region,
            role: path.gatewayRole ?? hostRole ?? path.impliedRole, route: path.route,
            prefix: path.text, token: token, arrival: session.clock.now(real: arrival),
            start: start)
    }

    /// Whether a request that could not be located was for the admin side.
    func isAdmin(_ request: HTTPRequest) -> Bool {
        var path = PathPrefix(request)
        path.dropSession()
        return path.route == .admin
    }

    /// The session that header, path or host name; nil if they name none.
    private func namedSession(_ request: HTTPRequest, _ path: inout PathPrefix) throws(PlatformError) -> Session? {
        path.dropSession()
        let id = request.fields[.mockSession] ?? path.session ?? sessionLabel(request)
        guard let id else { return nil }
        guard let session = sessions.session(id: id) else { throw .unknownSession(id) }
        return session
    }

    /// The session of the bearer token or of the client that asks for one.
    private func holder(of request: HTTPRequest, _ route: Route, _ token: BearerToken?) -> Session {
        guard sessions.hasOthers else { return sessions.standard }
        switch route {
        case .token, .login: return sessions.session(clientID: ClientCredentials.clientID(of: request) ?? "")
        case .api: return token.map { sessions.session(token: $0) } ?? sessions.standard
        case .admin, .other: return sessions.standard
        }
    }

    /// The first label of `<id>.localhost`.
    private func sessionLabel(_ request: HTTPRequest) -> String? {
        guard let range = request.authorityRange else { return nil }
        let host = request.fields.bytes[range].prefix { $0 != UInt8(ascii: ":") }
        let suffix = ".localhost".utf8
        guard host.count > suffix.count,
            host.suffix(suffix.count).elementsEqual(suffix, by: { $0.asciiLowercased == $1 })
        else { return nil }
        let label = host.dropLast(suffix.count).prefix { $0 != UInt8(ascii: ".") }
        let id = String(decoding: label, as: UTF8.self).lowercased()
        return Session.reservedIDs.contains(id) ? nil : id
    }

    private func host(of request: HTTPRequest) -> (role: HostRole?, region: Region?) {
        // An IP address or localhost, the usual case, names no region: no String is made for it.
        guard let range = request.authorityRange, let first = request.fields.bytes[range].first,
            first.asciiLowercased &- 0x61 < 26,
            let known = Region.parse(host: request.authority)
        else { return (nil, nil) }
        return (known.role, known.region)
    }
}

/// The parts in front of a platform path: a session's `/s/<id>`, and what a gateway puts there.
private struct PathPrefix {
    private let bytes: ArraySlice<UInt8>
    private(set) var count = 0
    private(set) var session: String?
    private(set) var route: Route
    private(set) var gatewayRole: HostRole?

    init(_ request: HTTPRequest) {
        bytes = request.fields.bytes[request.pathRange]
        route = Route(bytes)
    }

    private var rest: ArraySlice<UInt8> { bytes.dropFirst(count) }

    /// What was taken off; a backslash, which browsers take for a slash, and the like are escaped.
    var text: String {
        guard count > 0 else { return "" }
        var text: [UInt8] = []
        for byte in bytes.prefix(count) {
            let isPlain = byte.isUnreserved || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "%")
            if isPlain { text.append(byte) } else { text += PercentCoding.encode([byte]) }
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// Takes `/s/<id>` off.
    mutating func dropSession() {
        guard bytes.hasPrefix("/s/") else { return }
        let id = bytes.dropFirst(3).prefix { $0 != UInt8(ascii: "/") }
        session = String(decoding: id, as: UTF8.self)
        count = 3 + id.count
        route = Route(rest)
    }

    /// Takes one or two segments off when the rest is a platform or OAuth route and the whole is none.
    mutating func dropGateway() {
        guard route == .other else { return }
        var dropped = 0
        var role: HostRole?
        for _ in 0..<2 {
            let segment = rest.dropFirst(dropped + 1).prefix { $0 != UInt8(ascii: "/") }
            guard !segment.isEmpty else { return }
            if let named = HostRole(rawValue: String(decoding: segment, as: UTF8.self)) { role = named }
            dropped += 1 + segment.count
            let candidate = Route(rest.dropFirst(dropped))
            guard candidate != .other else { continue }
            count += dropped
            route = candidate
            gatewayRole = role
            return
        }
    }

    /// The role of a path whose host names none.
    var impliedRole: HostRole {
        route == .token || route == .login ? .login : .api
    }
}
