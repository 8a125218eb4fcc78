import PlatformCore

/// Who may call the admin side; the rules of `admin-api.md`, one function each.
struct AdminAccess {
    private let configuration: MockConfiguration

    init(_ configuration: MockConfiguration) { self.configuration = configuration }

    /// Throws unless the request may use the admin side.
    func check(_ request: HTTPRequest) throws(PlatformError) {
        try checkHost(request)
        try checkOrigin(request)
        try checkToken(request)
    }

    /// A name that somebody else's DNS resolves to this machine must not reach it.
    private func checkHost(_ request: HTTPRequest) throws(PlatformError) {
        let host = Self.hostName(request.authority)
        let isLocal = host == "localhost" || host.hasSuffix(".localhost")
        guard isLocal || Self.isIPLiteral(host) || host == configuration.adminHost?.lowercased() else {
            throw PlatformError(
                403, "mock.admin.host",
                "The admin side answers under an IP address or localhost, not under '\(host)'. "
                    + "To allow that name: --admin-host \(host)")
        }
    }

    private func checkOrigin(_ request: HTTPRequest) throws(PlatformError) {
        guard let origin = request.fields[.origin], !configuration.adminOrigins.contains(origin),
            origin.lowercased() != "http://\(request.authority.lowercased())"
        else { return }
        throw PlatformError(
            403, "mock.admin.origin",
            "Pages of '\(origin)' may not call the admin side. To allow them: --admin-origin \(origin)")
    }

    private func checkToken(_ request: HTTPRequest) throws(PlatformError) {
        guard let token = configuration.adminToken else {
            guard !configuration.isLoopback else { return }
            throw PlatformError(
                403, "mock.admin.token",
                "The server listens beyond loopback, so the admin side needs a token: start it with --admin-token")
        }
        let given = request.fields[.authorization].map { $0.split(separator: " ", maxSplits: 1) } ?? []
        guard given.count == 2, given[0].lowercased() == "bearer", given[1] == token else {
            throw PlatformError.authenticationRequired
        }
    }

    /// The name without a port, in small letters; an IPv6 literal keeps its brackets.
    private static func hostName(_ authority: String) -> String {
        let text = authority.lowercased()
        if text.hasPrefix("["), let end = text.firstIndex(of: "]") { return String(text[...end]) }
        return String(text.prefix { $0 != ":" })
    }

    private static func isIPLiteral(_ host: String) -> Bool {
        if host.hasPrefix("[") { return true }
        let parts = host.split(separator: ".", omittingEmptySubsequences: false)
        return parts.count == 4 && parts.allSatisfy { UInt8($0) != nil }
    }
}
