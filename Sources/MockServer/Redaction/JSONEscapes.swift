import PlatformCore

/// The escapes in JSON strings (RFC 8259 section 7), read leniently.
enum JSONEscapes {
    /// The text that an escaped one stands for; what is no escape stays as it is.
    static func removed(from text: UnsafeBufferPointer<UInt8>) -> [UInt8] {
        var plain: [UInt8] = []
        plain.reserveCapacity(text.count)
        var position = 0
        while position < text.count {
            let end = text.firstPosition(of: UInt8(ascii: "\\"), from: position) ?? text.count
            plain.append(contentsOf: UnsafeBufferPointer(rebasing: text[position..<end]))
            position = end < text.count ? appendEscaped(text, at: end, to: &plain) : end
        }
        return plain
    }

    /// The text with the escapes that it needs.
    static func added(to text: [UInt8]) -> [UInt8] {
        Array(JSON.string(String(decoding: text, as: UTF8.self)).serialized().dropFirst().dropLast())
    }

    /// Reads the escape at `start`, and answers where it ends.
    private static func appendEscaped(
        _ text: UnsafeBufferPointer<UInt8>, at start: Int, to plain: inout [UInt8]
    ) -> Int {
        guard start + 1 < text.count else {
            plain.append(text[start])
            return start + 1
        }
        switch text[start + 1] {
        case UInt8(ascii: "u"):
            guard let (scalar, end) = scalar(text, at: start) else { fallthrough }
            plain.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
            return end
        case UInt8(ascii: "b"): plain.append(0x08)
        case UInt8(ascii: "f"): plain.append(0x0c)
        case UInt8(ascii: "n"): plain.append(0x0a)
        case UInt8(ascii: "r"): plain.append(0x0d)
        case UInt8(ascii: "t"): plain.append(0x09)
        case let byte: plain.append(byte)
        }
        return start + 2
    }

    private static func scalar(
        _ text: UnsafeBufferPointer<UInt8>, at start: Int
    ) -> (scalar: Unicode.Scalar, end: Int)? {
        guard let unit = codeUnit(text, at: start) else { return nil }
        if let scalar = Unicode.Scalar(unit) { return (scalar, start + 6) }
        guard unit < 0xdc00, let low = codeUnit(text, at: start + 6), 0xdc00..<0xe000 ~= low,
            let scalar = Unicode.Scalar(0x1_0000 + ((unit - 0xd800) << 10 | (low - 0xdc00)))
        else { return ("\u{fffd}", start + 6) }
        return (scalar, start + 12)
    }

    private static func codeUnit(_ text: UnsafeBufferPointer<UInt8>, at start: Int) -> UInt32? {
        guard start + 6 <= text.count, text[start] == UInt8(ascii: "\\"), text[start + 1] == UInt8(ascii: "u") else {
            return nil
        }
        var unit: UInt32 = 0
        for byte in text[start + 2..<start + 6] {
            guard let digit = byte.hexadecimalValue else { return nil }
            unit = unit << 4 | UInt32(digit)
        }
        return unit
    }
}
