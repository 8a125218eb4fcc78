/// What a byte may be in a request (RFC 9110 section 5.6).
extension UInt8 {
    /// A byte of a token, a method or a field name: letters, digits and ``!#$%&'*+-.^_`|~``.
    var isTokenByte: Bool { isIn(low: 0x03FF_6CFA_0000_0000, high: 0x57FF_FFFF_C7FF_FFFE) }
    /// A byte of a field value: visible, blank, tab, or beyond ASCII.
    var isFieldValueByte: Bool { self >= 0x20 && self != 0x7F || self == 0x09 }
    /// A byte that may stand in a URL: visible ASCII.
    var isURLByte: Bool { self > 0x20 && self < 0x7F }
    /// A byte of a host name or an IP literal.
    var isHostByte: Bool {
        isDigit || self | 0x20 >= UInt8(ascii: "a") && self | 0x20 <= UInt8(ascii: "z")
            || self == UInt8(ascii: "-") || self == UInt8(ascii: ".") || self == UInt8(ascii: "_")
    }
    /// A decimal digit.
    var isDigit: Bool { self &- 0x30 < 10 }
    /// A space or a tab.
    var isBlank: Bool { self == 0x20 || self == 0x09 }

    private func isIn(low: UInt64, high: UInt64) -> Bool {
        self < 128 && (self < 64 ? low : high) >> UInt64(self & 63) & 1 == 1
    }
}
