import PlatformCore

/// A secret that a rule found.
struct FoundSecret {
    let rule: RedactionRule
    /// The field's name as it was written, or the pattern's.
    let name: String
}

/// Decides what stands in place of a secret.
protocol SecretSubstitute {
    /// What stands in place of `value`, which is decoded; text that needs no escape anywhere, or `value` itself.
    mutating func substitute(_ value: [UInt8], _ found: FoundSecret) -> [UInt8]
}

/// Finds the secrets of texts by the rules, and replaces them; everything else keeps its bytes.
///
/// One walk serves recording, where a mark takes the place of a secret, and matching, where `*` does: a request and
/// its redacted twin have the same key because nothing else is told apart.
struct SecretRewriter<Substitute: SecretSubstitute> {
    var substitute: Substitute
    /// Whether the message is an OAuth request, in which `code` is a secret.
    var isOAuth = false

    /// How often text is unpacked that stands in other text: JSON in a string, a URL in a parameter.
    static var maximumNesting: Int { 4 }

    let index = RedactionRules.index

    init(_ substitute: Substitute) { self.substitute = substitute }

    /// The places that a field of this message is looked up in.
    func places(_ place: RedactionPlaces) -> RedactionPlaces { isOAuth ? place.union(.oauth) : place }

    /// What stands in place of `value`, nil when it stays.
    ///
    /// A scheme such as `Bearer` in front of a token is kept.
    mutating func replacement(for value: [UInt8], _ number: Int, name: String) -> [UInt8]? {
        guard !value.isEmpty else { return nil }
        let rule = RedactionRules.named[number]
        let schemeLength = Self.schemeLength(value)
        let secret = schemeLength == 0 ? value : Array(value[schemeLength...])
        let replacement = substitute.substitute(secret, FoundSecret(rule: rule, name: name))
        return replacement == secret ? nil : value[..<schemeLength] + replacement
    }

    private static func schemeLength(_ value: [UInt8]) -> Int {
        for scheme in ["bearer ", "basic "]
        where value.count > scheme.utf8.count
            && value.prefix(scheme.utf8.count).map(\.asciiLowercased) == Array(scheme.utf8)
        {
            return scheme.utf8.count
        }
        return 0
    }
}

// MARK: - Bodies

extension SecretRewriter {
    /// A body without its secrets; nil when it has none.
    mutating func body(_ bytes: [UInt8], contentType: String) -> [UInt8]? {
        guard !bytes.isEmpty else { return nil }
        let type = contentType.lowercased()
        if type.hasPrefix("application/x-www-form-urlencoded") { return fields(bytes, .form) }
        if type.hasPrefix("multipart/form-data") { return multipart(bytes, contentType: contentType) }
        return bytes.withUnsafeBufferPointer { bytes in
            if bytes.looksLikeJSON { return json(bytes) }
            return bytes.looksLikeText ? text(bytes) : nil
        }
    }
}

extension UnsafeBufferPointer where Element == UInt8 {
    /// Whether the first character is one that a JSON object, array or string starts with.
    var looksLikeJSON: Bool {
        let start = starts(with: [0xef, 0xbb, 0xbf]) ? 3 : 0
        let first = end(from: start) { $0 == 0x20 || 0x09...0x0d ~= $0 }
        return first < count && [UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: "\"")].contains(self[first])
    }

    /// Whether this is no binary file, as far as its start tells.
    fileprivate var looksLikeText: Bool { !prefix(1024).contains { $0 < 0x09 || 0x0e...0x1a ~= $0 } }
}

// MARK: - Queries and forms

extension SecretRewriter {
    /// A query or a form without its secrets; nil when it has none.
    mutating func fields(_ bytes: [UInt8], _ place: RedactionPlaces, nesting: Int = 0) -> [UInt8]? {
        bytes.withUnsafeBufferPointer { bytes in
            var edits = ByteEdits()
            var start = 0
            while start < bytes.count {
                let end = bytes.end(from: start) { $0 != UInt8(ascii: "&") }
                let nameEnd = min(bytes.end(from: start) { $0 != UInt8(ascii: "=") }, end)
                field(bytes, start..<nameEnd, min(nameEnd + 1, end)..<end, place, nesting, &edits)
                start = end + 1
            }
            return edits.applied(to: bytes)
        }
    }

    private mutating func field(
        _ bytes: UnsafeBufferPointer<UInt8>, _ name: Range<Int>, _ value: Range<Int>, _ place: RedactionPlaces,
        _ nesting: Int, _ edits: inout ByteEdits
    ) {
        let decodedName = Self.decoded(bytes[name])
        let rule = decodedName.withUnsafeBufferPointer { index.rule(named: $0, in: places(place)) }
        if let rule {
            let text = String(decoding: decodedName, as: UTF8.self)
            guard let changed = replacement(for: Self.decoded(bytes[value]), rule, name: text) else { return }
            edits.replace(value, with: PercentCoding.encode(changed))
        } else {
            // A token may stand in a query without a name.
            for range in [name, value] {
                let part = UnsafeBufferPointer(rebasing: bytes[range])
                guard part.hasPatternStart, let changed = packed(Self.decoded(part[...]), nesting: nesting) else {
                    continue
                }
                edits.replace(range, with: PercentCoding.encode(changed))
            }
        }
    }

    /// The bytes that escapes stand for; those of a broken text as they are.
    static func decoded(_ part: Slice<UnsafeBufferPointer<UInt8>>) -> [UInt8] {
        guard part.contains(where: { $0 == UInt8(ascii: "%") || $0 == UInt8(ascii: "+") }) else { return Array(part) }
        return PercentCoding.decode(part, plusIsSpace: true) ?? Array(part)
    }

    /// What was unpacked from a parameter or a string: JSON or other text.
    mutating func packed(_ bytes: [UInt8], nesting: Int, allowsCode: Bool = false) -> [UInt8]? {
        guard nesting < Self.maximumNesting else { return nil }
        return bytes.withUnsafeBufferPointer { bytes in
            bytes.looksLikeJSON ? json(bytes, nesting: nesting + 1) : text(bytes, nesting: nesting + 1)
        }
    }
}

// MARK: - Multipart forms

extension SecretRewriter {
    /// A multipart form (RFC 7578) without its secrets; nil when it has none.
    private mutating func multipart(_ bytes: [UInt8], contentType: String) -> [UInt8]? {
        guard let boundary = Self.parameter("boundary", of: contentType) else { return nil }
        let delimiter = Array("--\(boundary)".utf8)
        return bytes.withUnsafeBufferPointer { bytes in
            var edits = ByteEdits()
            var start = bytes.firstRange(of: delimiter, from: 0)?.upperBound
            while let partStart = start {
                let next = bytes.firstRange(of: delimiter, from: partStart)
                part(bytes, partStart..<(next?.lowerBound ?? bytes.count), &edits)
                start = next?.upperBound
            }
            return edits.applied(to: bytes)
        }
    }

    private mutating func part(
        _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ edits: inout ByteEdits
    ) {
        let part = UnsafeBufferPointer(rebasing: bytes[range])
        guard let headEnd = part.firstRange(of: Array("\r\n\r\n".utf8), from: 0) else { return }
        let head = String(decoding: part[..<headEnd.lowerBound], as: UTF8.self)
        // The line break in front of the next delimiter belongs to that.
        let length = part[headEnd.upperBound...].suffix(2).elementsEqual("\r\n".utf8) ? part.count - 2 : part.count
        guard length > headEnd.upperBound, let name = Self.parameter("name", of: head) else { return }
        let content = Array(part[headEnd.upperBound..<length])
        let range = range.lowerBound + headEnd.upperBound..<range.lowerBound + length
        let rule = Array(name.utf8).withUnsafeBufferPointer { index.rule(named: $0, in: places(.form)) }
        let changed =
            if let rule { replacement(for: content, rule, name: name) } else { body(content, contentType: "") }
        if let changed { edits.replace(range, with: changed) }
    }

    /// A parameter of a field such as `form-data; name="a"`.
    private static func parameter(_ name: String, of field: String) -> String? {
        for part in field.split(whereSeparator: { $0 == ";" || $0.isNewline }) {
            let pair = part.split(separator: "=", maxSplits: 1)
            guard pair.count == 2, pair[0].filter({ $0 != " " }).lowercased() == name else { continue }
            return pair[1].filter { $0 != "\"" }
        }
        return nil
    }
}

extension UnsafeBufferPointer where Element == UInt8 {
    /// Where `wanted` stands next.
    func firstRange(of wanted: [UInt8], from start: Int) -> Range<Int>? {
        guard let first = wanted.first, start <= count - wanted.count else { return nil }
        for position in start...count - wanted.count where self[position] == first {
            if self[position..<position + wanted.count].elementsEqual(wanted) {
                return position..<position + wanted.count
            }
        }
        return nil
    }
}
