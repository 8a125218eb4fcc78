import PlatformCore

/// Where a login may lead back to: what is registered to the character, or any port of a loopback address (RFC 8252).
enum RedirectURI {
    /// Hosts of this machine; one that is registered without a port stands for every port (RFC 8252 section 7.3).
    private static let loopback = ["http://127.0.0.1", "http://[::1]", "http://localhost"]
    /// Schemes that run or show something in the page that was left.
    private static let unsafeSchemes: Set<String> = ["javascript", "data", "vbscript", "file", "blob", "about"]

    /// Whether a client may be sent back to `uri`.
    static func isRegistered(_ uri: String, of client: OAuthClient) -> Bool {
        problem(uri) == nil && client.redirectURIs.contains { matches(uri, registered: $0) }
    }

    static func matches(_ uri: String, registered: String) -> Bool {
        if uri == registered { return true }
        guard let host = loopback.first(where: registered.hasPrefix), uri.hasPrefix(host) else { return false }
        let rest = registered.dropFirst(host.count)
        guard rest.isEmpty || rest.hasPrefix("/") || rest.hasPrefix("?") else { return false }
        let tail = uri.dropFirst(host.count)
        guard tail.first == ":" else { return false }
        let port = tail.dropFirst().prefix { $0.isASCII && $0.isNumber }
        return UInt16(port) != nil && tail.dropFirst(1 + port.count) == rest
    }

    /// What keeps a text from being a redirect URI (RFC 6749 section 3.1.2); nil when it is one.
    static func problem(_ uri: String) -> String? {
        guard uri.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F && !#""<>\^`{|}"#.utf8.contains($0) }) else {
            return "a URI without blanks and other characters that need an escape"
        }
        guard let scheme = scheme(of: uri), !unsafeSchemes.contains(scheme) else {
            return "an absolute URI such as http://localhost:8080/callback"
        }
        guard !uri.contains("#") else { return "a URI without a fragment" }
        guard !["http", "https"].contains(scheme) || origin(of: uri) != nil else { return "a URI with a host" }
        return nil
    }

    /// What the page's security policy has to allow, so that the form may lead there.
    static func policySource(_ uri: String) -> String {
        guard let scheme = scheme(of: uri) else { return "'none'" }
        // The policy's grammar knows neither IPv6 hosts nor those of other schemes.
        guard let origin = origin(of: uri), !origin.contains("[") else { return scheme + ":" }
        return origin
    }

    private static func scheme(of uri: String) -> String? {
        let scheme = uri.prefix { $0 != ":" }
        guard scheme.count < uri.count, let first = scheme.utf8.first, first.asciiLowercased &- 0x61 < 26,
            scheme.utf8.allSatisfy({ $0.asciiLowercased &- 0x61 < 26 || $0.isDigit || "+-.".utf8.contains($0) })
        else { return nil }
        return scheme.lowercased()
    }

    /// Scheme, host and port of a web address.
    private static func origin(of uri: String) -> String? {
        guard let scheme = scheme(of: uri), ["http", "https"].contains(scheme) else { return nil }
        let rest = uri.dropFirst(scheme.count + 1)
        guard rest.hasPrefix("//") else { return nil }
        let authority = rest.dropFirst(2).prefix { $0 != "/" && $0 != "?" && $0 != "#" }
        guard !authority.isEmpty, !authority.hasPrefix(":"),
            authority.utf8.allSatisfy({ $0.isUnreserved || "[]:".utf8.contains($0) })
        else { return nil }
        return "\(scheme)://\(authority)"
    }
}
