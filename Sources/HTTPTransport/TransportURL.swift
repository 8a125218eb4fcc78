import PlatformCore

/// The parts of an absolute URL that a transport acts on (RFC 3986, RFC 9110 section 4.2).
struct TransportURL: Sendable, Equatable {
    /// The URL without its fragment.
    let text: String
    let isHTTPS: Bool
    /// In lower case; an IPv6 literal in its brackets.
    let host: String
    let port: Int

    /// Host and port, for messages and for telling one server from another.
    let authority: String
    /// Where the path starts in the UTF-8 of `text`, or would.
    let pathStart: Int
    /// Whether the URL has a path, if only `/`.
    let hasPath: Bool

    /// Whether both URLs have the same scheme, host and port.
    func hasSameOrigin(as other: TransportURL) -> Bool {
        isHTTPS == other.isHTTPS && host == other.host && port == other.port
    }

    /// Reads an `http` or `https` URL.
    ///
    /// - Throws: a `prepare` error that quotes nothing of the URL, which may hold a secret.
    init(_ text: String) throws(TransportError) {
        var bytes = Array(text.utf8)
        if let fragment = bytes.firstIndex(of: UInt8(ascii: "#")) { bytes.removeSubrange(fragment...) }
        guard bytes.allSatisfy(\.isURLByte) else {
            throw Self.invalid("the URL holds a space, a control or a non-ASCII character; percent-encode it")
        }
        guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")), bytes[colon...].starts(with: "://".utf8) else {
            throw Self.invalid("the URL is not absolute; it has to start with https:// or http://")
        }
        let scheme = bytes[..<colon].lazy.map(\.asciiLowercased)
        isHTTPS = scheme.elementsEqual("https".utf8)
        guard isHTTPS || scheme.elementsEqual("http".utf8) else {
            throw Self.invalid("the URL's scheme is neither https nor http")
        }
        let rest = bytes[(colon + 3)...]
        let end = rest.firstIndex { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "?") } ?? rest.endIndex
        let hostAndPort = rest[..<end]
        guard !hostAndPort.contains(UInt8(ascii: "@")) else {
            throw Self.invalid("the URL holds a user or password; send them in an Authorization field")
        }
        (host, port) = try Self.parse(hostAndPort, defaultPort: isHTTPS ? 443 : 80)
        authority = host + ":" + String(port)
        pathStart = end
        hasPath = end < bytes.count && bytes[end] == UInt8(ascii: "/")
        self.text = bytes.count == text.utf8.count ? text : String(decoding: bytes, as: UTF8.self)
    }

    /// Reads a URL of the origin of `known`, of which only the path and what follows are to be looked at; nil for any
    /// other.
    init?(_ text: String, ofOrigin known: TransportURL) {
        var (text, other) = (text, known.text)
        let start = known.pathStart
        let isSuch = text.withUTF8 { bytes in
            guard bytes.count > start, bytes[start] == UInt8(ascii: "/") else { return false }
            let hasOrigin = other.withUTF8 { other in
                UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(bytes)[..<start])
                    .elementsEqual(UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(other)[..<start]))
            }
            return hasOrigin && bytes[start...].allSatisfy { $0.isURLByte && $0 != UInt8(ascii: "#") }
        }
        guard isSuch else { return nil }
        self.text = text
        isHTTPS = known.isHTTPS
        host = known.host
        port = known.port
        authority = known.authority
        pathStart = start
        hasPath = true
    }

    private static func parse(
        _ authority: ArraySlice<UInt8>, defaultPort: Int
    ) throws(TransportError) -> (host: String, port: Int) {
        let isLiteral = authority.first == UInt8(ascii: "[")
        let afterHost =
            isLiteral
            ? authority.firstIndex(of: UInt8(ascii: "]")).map { $0 + 1 } ?? authority.endIndex
            : authority.firstIndex(of: UInt8(ascii: ":")) ?? authority.endIndex
        let host = authority[..<afterHost]
        guard !host.isEmpty, isLiteral ? isIPv6(host) : host.allSatisfy(\.isHostByte) else {
            throw invalid("the URL's host is not one")
        }
        let name = String(decoding: host.map(\.asciiLowercased), as: UTF8.self)
        let rest = authority[afterHost...]
        guard !rest.isEmpty else { return (name, defaultPort) }
        let digits = rest.dropFirst()
        guard rest.first == UInt8(ascii: ":"), digits.count <= 5, digits.allSatisfy(\.isDigit) else {
            throw invalid("the URL's port is not a number")
        }
        guard !digits.isEmpty else { return (name, defaultPort) }
        let port = digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
        guard 1...65_535 ~= port else { throw invalid("the URL's port is not between 1 and 65535") }
        return (name, port)
    }

    private static func isIPv6(_ literal: ArraySlice<UInt8>) -> Bool {
        literal.count > 3 && literal.last == UInt8(ascii: "]")
            && literal.dropFirst().dropLast().allSatisfy {
                $0.isDigit || 0x61...0x66 ~= $0 | 0x20 || $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: ".")
            }
    }

    private static func invalid(_ message: String) -> TransportError {
        TransportError(.prepare, host: "", message, mayHaveReachedServer: false)
    }
}
