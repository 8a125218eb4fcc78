import PlatformCore

#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// What stands in a recording where a secret stood: `REDACTED-token-1`.
///
/// Until the recording is saved it is a mark of the run, `REDACTED-token-x0badcafex1`, because only then the order is
/// known that numbers follow. Both are valid as they are in headers, queries, forms, URLs and JSON strings.
enum Placeholder {
    static let prefix = Array("REDACTED-".utf8)

    /// The final placeholder of that number.
    static func final(_ kind: some Sequence<UInt8>, _ number: Int) -> [UInt8] {
        prefix + kind + [UInt8(ascii: "-")] + String(number).utf8
    }

    /// A mark: `run` tells the marks of one run from those of another.
    static func mark(_ kind: SecretKind, run: UInt32, number: Int) -> [UInt8] {
        prefix + kind.rawValue.utf8 + "-x\(String(run, radix: 16))x\(number)".utf8
    }

    /// A placeholder or mark that was found in a text.
    struct Found {
        /// All of it.
        let range: Range<Int>
        /// Its kind, as it is spelled.
        let kind: Range<Int>
        /// What tells it from others: the number of a mark, or kind and number.
        let identity: Range<Int>
    }

    /// The placeholder or mark that starts at `start`.
    static func at(_ start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Found? {
        guard bytes.count - start > prefix.count, bytes[start] == prefix[0],
            bytes[start..<start + prefix.count].elementsEqual(prefix)
        else { return nil }
        let kindStart = start + prefix.count
        let kindEnd = bytes.end(from: kindStart) { $0 &- 0x61 < 26 }
        guard kindEnd > kindStart, kindEnd < bytes.count, bytes[kindEnd] == UInt8(ascii: "-") else { return nil }
        let numberStart = kindEnd + 1
        guard let end = markEnd(numberStart, in: bytes) else {
            let end = bytes.end(from: numberStart, while: \.isDigit)
            guard end > numberStart else { return nil }
            return Found(range: start..<end, kind: kindStart..<kindEnd, identity: kindStart..<end)
        }
        return Found(range: start..<end, kind: kindStart..<kindEnd, identity: numberStart..<end)
    }

    private static func markEnd(_ start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        let x = UInt8(ascii: "x")
        guard start < bytes.count, bytes[start] == x else { return nil }
        let runEnd = bytes.end(from: start + 1) { $0.hexadecimalValue != nil }
        guard runEnd > start + 1, runEnd < bytes.count, bytes[runEnd] == x else { return nil }
        let end = bytes.end(from: runEnd + 1, while: \.isDigit)
        return end > runEnd + 1 ? end : nil
    }

    /// Whether all of `value` is one placeholder or mark.
    static func isWhole(_ value: [UInt8]) -> Bool {
        value.withUnsafeBufferPointer { at(0, in: $0)?.range == 0..<$0.count }
    }

    /// The text with each placeholder replaced; nil when there is none.
    static func replacing(
        in bytes: [UInt8], _ replacement: (Found, UnsafeBufferPointer<UInt8>) -> [UInt8]
    ) -> [UInt8]? {
        bytes.withUnsafeBufferPointer { bytes in
            var edits = ByteEdits()
            var position = 0
            while let start = bytes.firstPlaceholderStart(from: position) {
                guard let found = at(start, in: bytes) else {
                    position = start + 1
                    continue
                }
                edits.replace(found.range, with: replacement(found, bytes))
                position = found.range.upperBound
            }
            return edits.applied(to: bytes)
        }
    }

    /// The text with `*` for each placeholder, so that it does not depend on their numbers.
    static func masked(_ bytes: [UInt8]) -> [UInt8] { replacing(in: bytes) { _, _ in [UInt8(ascii: "*")] } ?? bytes }
}

extension [UInt8] {
    /// Whether both are the same, eight and more bytes at a time; `==` looks at them one by one.
    func isSame(as other: [UInt8]) -> Bool {
        guard count == other.count else { return false }
        return withUnsafeBytes { bytes in
            other.withUnsafeBytes { other in
                guard let first = bytes.baseAddress, let second = other.baseAddress else { return true }
                return memcmp(first, second, bytes.count) == 0
            }
        }
    }
}

extension UnsafeBufferPointer where Element == UInt8 {
    /// The end of the stretch from `start` on in which all bytes pass.
    @inline(__always)
    func end(from start: Int, while passes: (UInt8) -> Bool) -> Int {
        var end = start
        while end < count, passes(self[end]) { end += 1 }
        return end
    }

    /// Where `byte` stands next.
    func firstPosition(of byte: UInt8, from start: Int = 0) -> Int? {
        guard let base = baseAddress, start < count, let found = memchr(base + start, Int32(byte), count - start)
        else { return nil }
        return UnsafeRawPointer(found) - UnsafeRawPointer(base)
    }

    /// Where `REDACTED` stands next.
    fileprivate func firstPlaceholderStart(from start: Int) -> Int? {
        guard let base = baseAddress, count >= 8 else { return nil }
        let raw = UnsafeRawPointer(base)
        let wanted: UInt64 = 0x4445_5443_4144_4552  // "REDACTED", its first letter in the lowest byte
        var position = start
        while position <= count - 8 {
            if UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: position, as: UInt64.self)) == wanted {
                return position
            }
            position += 1
        }
        return nil
    }
}

/// Replacements in a text, in order of their places.
struct ByteEdits {
    private var edits: [(range: Range<Int>, bytes: [UInt8])] = []

    mutating func replace(_ range: Range<Int>, with bytes: [UInt8]) { edits.append((range, bytes)) }

    /// The text with the replacements; nil when they change nothing.
    func applied(to text: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
        guard !edits.isEmpty else { return nil }
        var result: [UInt8] = []
        result.reserveCapacity(text.count + edits.reduce(0) { $0 + $1.bytes.count })
        var position = 0
        for (range, bytes) in edits {
            result.append(contentsOf: UnsafeBufferPointer(rebasing: text[position..<range.lowerBound]))
            result.append(contentsOf: bytes)
            position = range.upperBound
        }
        result.append(contentsOf: UnsafeBufferPointer(rebasing: text[position...]))
        return result.elementsEqual(text) ? nil : result
    }
}
