/// URLs that are given relative to another (RFC 3986 section 5.2).
extension TransportURL {
    /// The URL that `reference` names in a document of this URL.
    ///
    /// What a server forgot to percent-encode, a space or text beyond ASCII, is encoded.
    func resolving(_ reference: String) throws(TransportError) -> TransportURL {
        let reference = Self.encoded(reference.prefix { $0 != "#" })
        let scheme = isHTTPS ? "https:" : "http:"
        if Self.hasScheme(reference) { return try TransportURL(reference) }
        if reference.hasPrefix("//") { return try TransportURL(scheme + reference) }
        let (origin, path) = originAndPath
        if reference.isEmpty { return self }
        if reference.hasPrefix("?") { return try TransportURL(origin + path + reference) }
        let referencePath = reference.prefix { $0 != "?" }
        let query = reference[referencePath.endIndex...]
        let folder = reference.hasPrefix("/") ? "" : path[...(path.lastIndex(of: "/") ?? path.startIndex)]
        return try TransportURL(origin + Self.withoutDotSegments(folder + referencePath) + query)
    }

    private var originAndPath: (origin: Substring, path: Substring) {
        let afterScheme = text.index(text.startIndex, offsetBy: isHTTPS ? 8 : 7)
        let pathStart = text[afterScheme...].firstIndex { $0 == "/" || $0 == "?" } ?? text.endIndex
        let path = text[pathStart...].prefix { $0 != "?" }
        return (text[..<pathStart], path.isEmpty ? "/" : path)
    }

    private static func hasScheme(_ reference: String) -> Bool {
        guard let colon = reference.firstIndex(of: ":") else { return false }
        return !reference[..<colon].contains { $0 == "/" || $0 == "?" }
    }

    private static func encoded(_ reference: Substring) -> String {
        var bytes: [UInt8] = []
        for byte in reference.utf8 {
            if byte.isURLByte { bytes.append(byte) } else { bytes += "%\(hex(byte >> 4))\(hex(byte & 15))".utf8 }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func hex(_ digit: UInt8) -> String { String(digit, radix: 16, uppercase: true) }

    /// RFC 3986 section 5.2.4.
    private static func withoutDotSegments(_ path: Substring) -> String {
        var kept: [Substring] = []
        let segments = path.split(separator: "/", omittingEmptySubsequences: false).dropFirst()
        for segment in segments where segment != "." {
            if segment == ".." { _ = kept.popLast() } else { kept.append(segment) }
        }
        if let last = segments.last, last == "." || last == ".." { kept.append("") }
        return "/" + kept.joined(separator: "/")
    }
}
