import PlatformCore

/// Finds secrets that were seen live in what is about to be written, whichever way they are spelled there.
///
/// A text is searched as it is, then without percent escapes and without JSON escapes, as often as these are nested;
/// for each secret also its base64 is known, wherever in a group of three bytes it starts.
package struct SecretScanner: Sendable {
    private let matcher: PatternMatcher
    private let kinds: [SecretKind]
    private let hasBlanks: Bool

    /// How often escapes are taken off.
    private static let maximumNesting = 3

    init(_ secrets: [SecretVault.Known]) {
        var patterns: [[UInt8]] = []
        var kinds: [SecretKind] = []
        for secret in secrets {
            let spellings = [secret.value] + Self.base64(of: secret.value)
            patterns += spellings
            kinds += spellings.map { _ in secret.kind }
        }
        matcher = PatternMatcher(patterns)
        self.kinds = kinds
        hasBlanks = secrets.contains { $0.value.contains(UInt8(ascii: " ")) }
    }

    /// Whether there is anything to find.
    var isEmpty: Bool { kinds.isEmpty }

    /// What sort of secret is in `bytes`; nil when there is none.
    func secret(in bytes: [UInt8]) -> SecretKind? {
        bytes.withUnsafeBufferPointer { secret(in: $0) }
    }

    /// What sort of secret is in `bytes`; nil when there is none.
    func secret(in bytes: UnsafeBufferPointer<UInt8>) -> SecretKind? {
        isEmpty ? nil : secret(in: bytes, nesting: 0)
    }

    private func secret(in bytes: UnsafeBufferPointer<UInt8>, nesting: Int) -> SecretKind? {
        if let match = matcher.firstMatch(in: bytes) { return kinds[match] }
        guard nesting < Self.maximumNesting else { return nil }
        if bytes.firstPosition(of: UInt8(ascii: "\\")) != nil,
            let kind = secret(unpacked: JSONEscapes.removed(from: bytes), from: bytes, nesting)
        {
            return kind
        }
        if bytes.firstPosition(of: UInt8(ascii: "%")) != nil,
            let kind = secret(unpacked: Self.unescaped(bytes), from: bytes, nesting)
        {
            return kind
        }
        guard hasBlanks, bytes.firstPosition(of: UInt8(ascii: "+")) != nil else { return nil }
        return secret(unpacked: bytes.map { $0 == UInt8(ascii: "+") ? UInt8(ascii: " ") : $0 }, from: bytes, nesting)
    }

    private func secret(
        unpacked text: [UInt8], from bytes: UnsafeBufferPointer<UInt8>, _ nesting: Int
    ) -> SecretKind? {
        text.elementsEqual(bytes) ? nil : text.withUnsafeBufferPointer { secret(in: $0, nesting: nesting + 1) }
    }

    /// The text without percent escapes; what is none stays.
    private static func unescaped(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count)
        var position = 0
        while position < bytes.count {
            let end = bytes.firstPosition(of: UInt8(ascii: "%"), from: position) ?? bytes.count
            text.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[position..<end]))
            position = end
            guard end < bytes.count else { break }
            if end + 2 < bytes.count, let high = bytes[end + 1].hexadecimalValue,
                let low = bytes[end + 2].hexadecimalValue
            {
                text.append(high << 4 | low)
                position += 3
            } else {
                text.append(bytes[end])
                position += 1
            }
        }
        return text
    }

    /// The characters that a secret surely has in base64, for each place in a group of three, in both alphabets.
    private static func base64(of secret: [UInt8]) -> [[UInt8]] {
        var spellings: Set<[UInt8]> = []
        for shift in 0..<3 {
            // Characters that share bits with what is in front or behind are not known.
            let first = (shift * 8 + 5) / 6
            let last = (shift + secret.count) * 8 / 6
            let padded = [UInt8](repeating: 0, count: shift) + secret
            for alphabet in [Base64.Alphabet.standard, .url] {
                spellings.insert(Array(Array(Base64.encode(padded, alphabet: alphabet).utf8)[first..<last]))
            }
        }
        return Array(spellings)
    }
}

/// Many patterns of eight bytes or more, searched for at once.
///
/// Eight bytes of the text are looked up in a bit table that is much larger than the number of patterns; only where
/// that has a bit the patterns themselves are compared. Not every place has to be looked at: where the shortest pattern
/// has `7 + n` bytes, every `n`th place is inside of one, at one of its first `n` bytes.
struct PatternMatcher: Sendable {
    /// A pattern, and where in it the eight bytes stand that it is found by.
    private struct Place {
        let pattern: Int
        let offset: Int
    }

    private let patterns: [[UInt8]]
    private let places: [UInt64: [Place]]
    private let filter: [UInt64]
    private let shift: UInt64
    private let stride: Int

    private static let width = 8
    private static let longestStride = 8

    init(_ patterns: [[UInt8]]) {
        let found = patterns.lazy.map(\.count).filter { $0 >= Self.width }.min() ?? Self.width
        let stride = min(found - Self.width + 1, Self.longestStride)
        var bits: UInt64 = 14
        while bits < 24, 1 << bits < patterns.count * stride * 128 { bits += 1 }
        var places: [UInt64: [Place]] = [:]
        var filter = [UInt64](repeating: 0, count: 1 << (Int(bits) - 6))
        for (index, pattern) in patterns.enumerated() where pattern.count >= Self.width {
            for offset in 0..<stride {
                let bytes = pattern.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: offset, as: UInt64.self) }
                places[bytes, default: []].append(Place(pattern: index, offset: offset))
                let hash = Self.hash(bytes, 64 - bits)
                filter[hash >> 6] |= 1 << UInt64(hash & 63)
            }
        }
        self.patterns = patterns
        self.places = places
        self.filter = filter
        self.stride = stride
        shift = 64 - bits
    }

    /// The number of a pattern that stands in the text, of the first one but for some bytes; nil when none does.
    func firstMatch(in text: UnsafeBufferPointer<UInt8>) -> Int? {
        guard let base = text.baseAddress, text.count >= Self.width else { return nil }
        let raw = UnsafeRawPointer(base)
        return filter.withUnsafeBufferPointer { filter in
            var position = 0
            while position <= text.count - Self.width {
                let bytes = raw.loadUnaligned(fromByteOffset: position, as: UInt64.self)
                let hash = Self.hash(bytes, shift)
                if filter[hash >> 6] & 1 << UInt64(hash & 63) != 0, let found = match(bytes, text, position) {
                    return found
                }
                position += stride
            }
            return nil
        }
    }

    @inline(never)
    private func match(_ bytes: UInt64, _ text: UnsafeBufferPointer<UInt8>, _ position: Int) -> Int? {
        places[bytes]?.first { place in
            let pattern = patterns[place.pattern]
            let start = position - place.offset
            return start >= 0 && pattern.count <= text.count - start
                && text[start..<start + pattern.count].elementsEqual(pattern)
        }?.pattern
    }

    @inline(__always)
    private static func hash(_ bytes: UInt64, _ shift: UInt64) -> Int {
        Int(truncatingIfNeeded: (bytes &* 0x9e37_79b9_7f4a_7c15) >> shift)
    }
}
