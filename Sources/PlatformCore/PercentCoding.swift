/// Percent-encoding of text in URLs (RFC 3986 section 2).
///
/// ```swift
/// PercentCoding.encode("a b/ü")      // "a%20b%2F%C3%BC"
/// PercentCoding.decode("a%20b%2F%C3%BC")  // "a b/ü"
/// ```
public enum PercentCoding {
    /// The text with every byte but letters, digits and `-._~` written as `%XX`.
    public static func encode(_ text: String) -> String {
        String(decoding: encode(Array(text.utf8)), as: UTF8.self)
    }

    /// The bytes with every one but letters, digits and `-._~` written as `%XX`.
    public static func encode(_ bytes: some Sequence<UInt8>) -> [UInt8] {
        var encoded: [UInt8] = []
        for byte in bytes {
            if byte.isUnreserved { encoded.append(byte) } else { appendEscape(of: byte, to: &encoded) }
        }
        return encoded
    }

    /// The text that escapes stand for; nil when an escape is broken or the result is no UTF-8.
    ///
    /// - Parameters:
    ///   - text: a part of a URL.
    ///   - plusIsSpace: whether `+` stands for a space, as in forms and query strings.
    public static func decode(_ text: some StringProtocol, plusIsSpace: Bool = false) -> String? {
        decode(text.utf8, plusIsSpace: plusIsSpace).flatMap { String(validating: $0, as: UTF8.self) }
    }

    /// The bytes that escapes stand for; nil when a `%` has no two hexadecimal digits behind it.
    ///
    /// - Parameters:
    ///   - bytes: a part of a URL.
    ///   - plusIsSpace: whether `+` stands for a space, as in forms and query strings.
    public static func decode(_ bytes: some Sequence<UInt8>, plusIsSpace: Bool = false) -> [UInt8]? {
        var decoded: [UInt8] = []
        var rest = bytes.makeIterator()
        while let byte = rest.next() {
            switch byte {
            case UInt8(ascii: "%"):
                guard let high = rest.next()?.hexadecimalValue, let low = rest.next()?.hexadecimalValue else {
                    return nil
                }
                decoded.append(high << 4 | low)
            case UInt8(ascii: "+") where plusIsSpace: decoded.append(UInt8(ascii: " "))
            default: decoded.append(byte)
            }
        }
        return decoded
    }

    static func appendEscape(of byte: UInt8, to encoded: inout [UInt8]) {
        encoded.append(UInt8(ascii: "%"))
        encoded.append((byte >> 4).hexadecimalDigit)
        encoded.append((byte & 0x0F).hexadecimalDigit)
    }
}

extension UInt8 {
    /// Whether the byte is one of RFC 3986's unreserved characters, which never need an escape.
    @inlinable
    package var isUnreserved: Bool {
        switch self {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"): true
        default: false
        }
    }

    /// The capital hexadecimal digit of a value below 16.
    fileprivate var hexadecimalDigit: UInt8 { self < 10 ? 0x30 + self : 0x41 + self - 10 }
}
