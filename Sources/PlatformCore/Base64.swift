/// Base64 of bytes (RFC 4648).
///
/// ```swift
/// Base64.encode(Array("id:secret".utf8))  // "aWQ6c2VjcmV0"
/// Base64.encode([0xFB, 0xFF], alphabet: .url)  // "-_8"
/// ```
public enum Base64 {
    /// Which characters stand for 62 and 63, and whether the text is filled up with `=`.
    public enum Alphabet: Sendable {
        /// `+` and `/`, filled up (section 4).
        case standard
        /// `-` and `_`, not filled up (section 5; as in RFC 7636 and RFC 7515).
        case url
    }

    /// The text of `bytes`.
    public static func encode(_ bytes: [UInt8], alphabet: Alphabet = .standard) -> String {
        var text: [UInt8] = []
        text.reserveCapacity((bytes.count + 2) / 3 * 4)
        var position = 0
        while position < bytes.count {
            let group = bytes[position..<min(position + 3, bytes.count)]
            appendGroup(group, alphabet, to: &text)
            position += 3
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// The bytes of a text in Base64, read strictly.
    ///
    /// - Returns: nil for a character outside the alphabet, white space too, for padding that is missing (or, in the URL
    ///   alphabet, there), and for bits behind the last byte that are not zero.
    public static func decode(_ text: String, alphabet: Alphabet = .standard) -> [UInt8]? {
        var text = text
        return text.withUTF8 { decode(UnsafeRawBufferPointer($0), alphabet: alphabet) }
    }

    /// The bytes of text in Base64, given as bytes itself.
    package static func decode(_ text: UnsafeRawBufferPointer, alphabet: Alphabet = .standard) -> [UInt8]? {
        var count = text.count
        if alphabet == .standard {
            guard count % 4 == 0 else { return nil }
            for _ in 0..<2 where count > 0 && text[count - 1] == UInt8(ascii: "=") { count -= 1 }
        }
        guard count % 4 != 1 else { return nil }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(count / 4 * 3 + 2)
        var bits: UInt32 = 0
        var bitCount = 0
        for position in 0..<count {
            guard let value = value(of: text[position], alphabet) else { return nil }
            bits = bits << 6 | UInt32(value)
            bitCount += 6
            guard bitCount >= 8 else { continue }
            bitCount -= 8
            bytes.append(UInt8(truncatingIfNeeded: bits >> UInt32(bitCount)))
            bits &= 1 << UInt32(bitCount) - 1
        }
        return bits == 0 ? bytes : nil
    }

    private static func appendGroup(_ group: ArraySlice<UInt8>, _ alphabet: Alphabet, to text: inout [UInt8]) {
        let bits = group.reduce(UInt32(0)) { $0 << 8 | UInt32($1) } << UInt32(8 * (3 - group.count))
        for position in 0..<4 {
            if position <= group.count {
                text.append(digit(of: UInt8(bits >> UInt32(18 - 6 * position) & 0x3F), alphabet))
            } else if alphabet == .standard {
                text.append(UInt8(ascii: "="))
            }
        }
    }

    private static func digit(of value: UInt8, _ alphabet: Alphabet) -> UInt8 {
        switch value {
        case 0..<26: UInt8(ascii: "A") + value
        case 26..<52: UInt8(ascii: "a") + value - 26
        case 52..<62: UInt8(ascii: "0") + value - 52
        case 62: alphabet == .standard ? UInt8(ascii: "+") : UInt8(ascii: "-")
        default: alphabet == .standard ? UInt8(ascii: "/") : UInt8(ascii: "_")
        }
    }

    private static func value(of digit: UInt8, _ alphabet: Alphabet) -> UInt8? {
        switch (digit, alphabet) {
        case (UInt8(ascii: "A")...UInt8(ascii: "Z"), _): digit - UInt8(ascii: "A")
        case (UInt8(ascii: "a")...UInt8(ascii: "z"), _): digit - UInt8(ascii: "a") + 26
        case (UInt8(ascii: "0")...UInt8(ascii: "9"), _): digit - UInt8(ascii: "0") + 52
        case (UInt8(ascii: "+"), .standard), (UInt8(ascii: "-"), .url): 62
        case (UInt8(ascii: "/"), .standard), (UInt8(ascii: "_"), .url): 63
        default: nil
        }
    }
}
