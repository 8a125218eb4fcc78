import PlatformCore

/// Secrets in text of any sort, by how they look: `RedactionRules.patterns`, and the parameters of URLs.
extension SecretRewriter {
    /// A text without its secrets; nil when it has none.
    ///
    /// - Parameter isRedirect: whether the text is a URL that a browser is sent to, in which `code` is a secret.
    mutating func text(
        _ bytes: UnsafeBufferPointer<UInt8>, nesting: Int = 0, isRedirect: Bool = false
    ) -> [UInt8]? {
        var edits = ByteEdits()
        var position = 0
        // Where the last replacement ended: a name does not reach back into it.
        var done = 0
        while let start = bytes.nextPatternStart(from: position) {
            let edit = edit(bytes, at: start, done, nesting, isRedirect)
            if let edit { edits.replace(edit.range, with: edit.bytes) }
            position = max(start + 1, edit?.range.upperBound ?? 0)
            done = edit?.range.upperBound ?? done
        }
        return edits.applied(to: bytes)
    }

    private mutating func edit(
        _ bytes: UnsafeBufferPointer<UInt8>, at start: Int, _ done: Int, _ nesting: Int, _ isRedirect: Bool
    ) -> Edit? {
        switch bytes[start] {
        case UInt8(ascii: "J"): pattern(.jsonWebToken, bytes.jsonWebToken(at: start - 2), bytes)
        case UInt8(ascii: "R"): pattern(.placeholder, Placeholder.at(start, in: bytes)?.range, bytes)
        case UInt8(ascii: "B"):
            pattern(.bearer, bytes.bearer(at: start), bytes) ?? pattern(.basic, bytes.basic(at: start), bytes)
        case UInt8(ascii: ":"): pattern(.userInfo, bytes.userInfoPassword(at: start), bytes)
        default: parameter(bytes, at: start, done, nesting, isRedirect)
        }
    }

    typealias Edit = (range: Range<Int>, bytes: [UInt8])

    private mutating func pattern(
        _ pattern: RedactionRules.TextPattern, _ range: Range<Int>?, _ bytes: UnsafeBufferPointer<UInt8>
    ) -> Edit? {
        guard let range, let rule = RedactionRules.patterns[pattern] else { return nil }
        let value = Array(bytes[range])
        return (range, substitute.substitute(value, FoundSecret(rule: rule, name: rule.names[0])))
    }

    /// `name=value`, where `start` is that of the `=`.
    private mutating func parameter(
        _ bytes: UnsafeBufferPointer<UInt8>, at start: Int, _ done: Int, _ nesting: Int, _ isRedirect: Bool
    ) -> Edit? {
        var nameStart = start
        while nameStart > done, bytes[nameStart - 1].isInParameterName { nameStart -= 1 }
        let end = bytes.end(from: start + 1) { !$0.endsParameter }
        guard end > start + 1, nameStart < start else { return nil }
        let value = Self.decoded(bytes[start + 1..<end])
        let name = UnsafeBufferPointer(rebasing: bytes[nameStart..<start])
        guard let rule = index.rule(named: name, in: [.query, .oauth]),
            isOAuth || isRedirect || RedactionRules.named[rule].places != .oauth || bytes.isOAuthURL
        else {
            guard bytes[start + 1..<end].contains(UInt8(ascii: "%")), let changed = packed(value, nesting: nesting)
            else { return nil }
            return (start + 1..<end, PercentCoding.encode(changed))
        }
        let changed = replacement(for: value, rule, name: String(decoding: name, as: UTF8.self))
        // What stays was looked at all the same.
        return (start + 1..<end, changed.map { PercentCoding.encode($0) } ?? Array(bytes[start + 1..<end]))
    }
}

extension UInt8 {
    /// Whether the byte cannot be in the value of a URL's parameter.
    fileprivate var endsParameter: Bool {
        switch self {
        case 0...0x20, UInt8(ascii: "&"), UInt8(ascii: "#"), UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "<"),
            UInt8(ascii: ">"), UInt8(ascii: ";"), UInt8(ascii: ","), UInt8(ascii: "("), UInt8(ascii: ")"),
            UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "|"),
            UInt8(ascii: "\\"), UInt8(ascii: "`"):
            true
        default: false
        }
    }

    /// Whether the byte cannot be in the authority of a URL.
    fileprivate var endsAuthority: Bool {
        switch self {
        case 0...0x20, UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"), UInt8(ascii: "\""),
            UInt8(ascii: "'"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\\"):
            true
        default: false
        }
    }

    fileprivate var isInParameterName: Bool { isUnreserved }

    /// Whether the byte is of base64url.
    fileprivate var isBase64URL: Bool { isUnreserved && self != UInt8(ascii: ".") && self != UInt8(ascii: "~") }

    /// Whether the byte may be in credentials (`token68`, RFC 9110 section 11.2).
    fileprivate var isToken68: Bool { isUnreserved || self == UInt8(ascii: "+") || self == UInt8(ascii: "/") }
}

extension UnsafeBufferPointer where Element == UInt8 {
    /// Whether the text has anything that `nextPatternStart` stops at, or escapes that may hide it.
    var hasPatternStart: Bool { contains(UInt8(ascii: "%")) || nextPatternStart(from: 0) != nil }

    /// Where a pattern may start next: at `=`, `RED`, `Bea`, `Bas` or `://`, or at the `J` of `eyJ`.
    @inline(__always)
    func nextPatternStart(from start: Int) -> Int? {
        var position = start
        while position < count {
            if self[position].mayStartPattern, isPatternStart(position) { return position }
            position += 1
        }
        return nil
    }

    private func isPatternStart(_ position: Int) -> Bool {
        let first = self[position]
        if first == UInt8(ascii: "=") { return true }
        if first == UInt8(ascii: "J") {
            return position > 1 && self[position - 1] == UInt8(ascii: "y") && self[position - 2] == UInt8(ascii: "e")
        }
        guard position + 2 < count else { return false }
        let (second, third) = (self[position + 1], self[position + 2])
        return switch first {
        case UInt8(ascii: "R"): second == UInt8(ascii: "E") && third == UInt8(ascii: "D")
        case UInt8(ascii: ":"): second == UInt8(ascii: "/") && third == UInt8(ascii: "/")
        default:
            second == UInt8(ascii: "e") && third == UInt8(ascii: "a")
                || second == UInt8(ascii: "a") && third == UInt8(ascii: "s")
        }
    }

    /// Whether this is a URL or a form of an OAuth exchange.
    fileprivate var isOAuthURL: Bool {
        ["state=", "redirect_uri=", "/oauth"].contains { firstRange(of: Array($0.utf8), from: 0) != nil }
    }

    /// `eyJ….….…`, with four parts or five as well.
    fileprivate func jsonWebToken(at start: Int) -> Range<Int>? {
        guard start == 0 || !self[start - 1].isBase64URL else { return nil }
        var end = end(from: start, while: \.isBase64URL)
        guard end - start >= 12 else { return nil }
        for part in 1...4 {
            guard end < count, self[end] == UInt8(ascii: ".") else { return part > 2 ? start..<end : nil }
            let partEnd = self.end(from: end + 1, while: \.isBase64URL)
            if part == 1, partEnd == end + 1 { return nil }
            end = partEnd
        }
        return start..<end
    }

    /// The token behind `Bearer `.
    fileprivate func bearer(at start: Int) -> Range<Int>? {
        credentials(at: start, scheme: "bearer ").flatMap { range in
            range.count >= 20 && self[range].contains(where: \.isDigit) ? range : nil
        }
    }

    /// What stands behind `Basic `.
    fileprivate func basic(at start: Int) -> Range<Int>? {
        credentials(at: start, scheme: "basic ").flatMap { range in
            let isBasic = Base64.decode(String(decoding: self[range], as: UTF8.self))?.contains(UInt8(ascii: ":"))
            return isBasic == true ? range : nil
        }
    }

    private func credentials(at start: Int, scheme: String) -> Range<Int>? {
        let valueStart = start + scheme.utf8.count
        guard valueStart < count, zip(self[start..<valueStart], scheme.utf8).allSatisfy({ $0.asciiLowercased == $1 })
        else { return nil }
        let end = end(from: end(from: valueStart, while: \.isToken68)) { $0 == UInt8(ascii: "=") }
        // What goes on behind its padding is something else.
        guard end > valueStart, end == count || !self[end].isToken68 else { return nil }
        return valueStart..<end
    }

    /// The password of a URL, where `start` is that of `://`.
    fileprivate func userInfoPassword(at start: Int) -> Range<Int>? {
        let authority = start + 3
        let end = end(from: authority) { !$0.endsAuthority }
        guard let sign = self[authority..<end].lastIndex(of: UInt8(ascii: "@")),
            let colon = self[authority..<sign].firstIndex(of: UInt8(ascii: ":")), colon + 1 < sign
        else { return nil }
        return colon + 1..<sign
    }
}

extension UInt8 {
    /// Whether a pattern may start here, at one of `:=BJR`.
    @inline(__always)
    var mayStartPattern: Bool { isStop && self != UInt8(ascii: "\"") && self != UInt8(ascii: "\\") }

    /// Whether the byte is one of `:=BJR"\`, as a bit mask because most bytes of a recording come by here.
    @inline(__always)
    var isStop: Bool {
        let mask: UInt64 = 1 << 0 | 1 << 24 | 1 << 27 | 1 << 32 | 1 << 40 | 1 << 48 | 1 << 58
        let distance = self &- UInt8(ascii: "\"")
        return distance < 64 && mask &>> UInt64(distance) & 1 != 0
    }
}
