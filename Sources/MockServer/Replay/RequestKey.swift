package import PlatformCore

/// What identifies a request for replay: role, method, path, query as a multiset, body by value.
///
/// Secret fields are part of a key by name alone, so that they match whatever they hold.
package struct RequestKey: Sendable, Hashable {
    /// The canonical text; two requests match when theirs are equal.
    package let text: [UInt8]
    /// FNV-1a (64 bit) of `text`; recordings store it, so that loading one reads no request.
    package let hash: UInt64
    /// Why a body that says it is JSON is none; it matches by its bytes then.
    package let bodyProblem: JSONParseError?

    private let methodRange: Range<Int>

    /// The key of `request` as it arrived at a host of that role.
    package init(role: HostRole, request: HTTPRequest) {
        let mask = RequestMask(role: role, request)
        var writer = KeyWriter(isOAuth: mask.isOAuth)
        writer.write(role.rawValue.utf8)
        writer.write(" ")
        let methodStart = writer.text.count
        writer.write(request.fields.bytes[request.methodRange])
        methodRange = methodStart..<writer.text.count
        writer.write(" ")
        writer.writePath(mask.path?[...] ?? request.fields.bytes[request.pathRange])
        // `?` and `?&` hold no field.
        if let query = request.queryRange, !request.fields.bytes[query].allSatisfy({ $0 == UInt8(ascii: "&") }) {
            writer.write("?")
            writer.writeFields(mask.query ?? Array(request.fields.bytes[query]), splittingCommas: true)
        }
        bodyProblem = request.body.isEmpty ? nil : writer.writeBody(mask.body ?? request.body, of: request)
        text = writer.text
        hash = RequestKey.fnv1a(text)
    }

    private init(text: [UInt8], methodRange: Range<Int>) {
        self.text = text
        self.methodRange = methodRange
        hash = RequestKey.fnv1a(text)
        bodyProblem = nil
    }

    /// The same key with another method.
    package func replacingMethod(_ method: HTTPMethod) -> RequestKey {
        var changed = text
        changed.replaceSubrange(methodRange, with: method.rawValue.utf8)
        return RequestKey(
            text: changed,
            methodRange: methodRange.lowerBound..<methodRange.lowerBound + method.rawValue.utf8.count)
    }

    /// The path, every byte escaped that is neither unreserved nor `/`.
    var path: ArraySlice<UInt8> { behindMethod.prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "\n") } }

    /// The query without its `?`, its fields sorted; empty if there is none.
    var query: ArraySlice<UInt8> { behindMethod.dropFirst(path.count + 1).prefix { $0 != UInt8(ascii: "\n") } }

    private var behindMethod: ArraySlice<UInt8> { text.dropFirst(methodRange.upperBound + 1) }

    /// A path as keys have it.
    static func canonical(path: ArraySlice<UInt8>) -> [UInt8] {
        var writer = KeyWriter(isOAuth: false)
        writer.writePath(path)
        return writer.text
    }

    /// Whether both texts are the same.
    package static func == (a: RequestKey, b: RequestKey) -> Bool { a.hash == b.hash && a.text == b.text }

    /// Feeds the hash to the hasher.
    package func hash(into hasher: inout Hasher) { hasher.combine(hash) }

    /// FNV-1a with 64 bits (<http://www.isthe.com/chongo/tech/comp/fnv/>).
    private static func fnv1a(_ bytes: [UInt8]) -> UInt64 {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
        return hash
    }
}

// MARK: - Canonical text

/// Writes the parts of a key in their canonical form.
private struct KeyWriter {
    private(set) var text: [UInt8] = []
    private let isOAuth: Bool

    init(isOAuth: Bool) {
        self.isOAuth = isOAuth
        text.reserveCapacity(128)
    }

    mutating func write(_ part: StaticString) { text.append(contentsOf: UnsafeBufferPointer(part)) }

    mutating func write(_ part: some Collection<UInt8>) { text.append(contentsOf: part) }

    /// Writes a path with every byte escaped that is neither unreserved nor `/`, however it was sent.
    mutating func writePath(_ path: ArraySlice<UInt8>) {
        // The usual path stands as it is; looked through in place, because every request comes by here.
        let isPlain = path.withUnsafeBufferPointer { $0.allSatisfy { $0.isUnreserved || $0 == UInt8(ascii: "/") } }
        if isPlain { return write(path) }
        for (index, segment) in path.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).enumerated()
        {
            if index > 0 { write("/") }
            write(PercentCoding.encode(PercentCoding.decode(segment, plusIsSpace: false) ?? Array(segment)))
        }
    }

    /// Writes name and value pairs sorted, so that their order does not matter.
    mutating func writeFields(_ bytes: [UInt8], splittingCommas: Bool) {
        var pairs: [[UInt8]] = []
        for (name, value) in FormFields.parse(bytes).fields {
            let start = PercentCoding.encode(Array(name.utf8)) + [UInt8(ascii: "=")]
            if SecretFields.isSecret(name, isOAuth: isOAuth) {
                pairs.append(start + [UInt8(ascii: "*")])
            } else if splittingCommas {
                let parts = value.utf8.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
                pairs += parts.map { start + PercentCoding.encode(Array($0)) }
            } else {
                pairs.append(start + PercentCoding.encode(Array(value.utf8)))
            }
        }
        pairs.sort { $0.lexicographicallyPrecedes($1) }
        for (index, pair) in pairs.enumerated() {
            if index > 0 { write("&") }
            write(pair)
        }
    }

    /// Writes the body by what it is: form fields, JSON by value, or the digest of its bytes.
    mutating func writeBody(_ body: [UInt8], of request: HTTPRequest) -> JSONParseError? {
        let type = request.fields[.contentType]?.lowercased() ?? ""
        if type.hasPrefix("application/x-www-form-urlencoded") {
            write("\nform ")
            writeFields(body, splittingCommas: false)
            return nil
        }
        do throws(JSONParseError) {
            let json = try JSON.parse(body)
            if json.isNull { return nil }
            write("\njson ")
            let isOAuth = isOAuth
            json.appendCanonical(to: &text) { SecretFields.isSecret($0, isOAuth: isOAuth) }
            return nil
        } catch {
            write("\nbytes ")
            write(SHA256.hash(body).flatMap(\.hexadecimal))
            return type.contains("json") ? error : nil
        }
    }
}

extension UInt8 {
    /// The two small hexadecimal digits of the byte.
    var hexadecimal: [UInt8] {
        [self >> 4, self & 15].map { $0 < 10 ? UInt8(ascii: "0") + $0 : UInt8(ascii: "a") + $0 - 10 }
    }
}
