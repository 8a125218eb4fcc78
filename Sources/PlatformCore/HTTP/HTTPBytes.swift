/// What a byte may be in an HTTP message (RFC 9110 section 5.6).
///
/// The sets of ASCII characters are bit masks, one bit a character, so that a question costs no look-up in memory.
extension UInt8 {
    /// A byte of a token, a method or a field name: letters, digits and ``!#$%&'*+-.^_`|~``.
    @inlinable
    package var isTokenByte: Bool { isIn(low: 0x03FF_6CFA_0000_0000, high: 0x57FF_FFFF_C7FF_FFFE) }

    /// A byte of a field value: visible, blank, tab, or beyond ASCII.
    @inlinable
    package var isFieldValueByte: Bool { self >= 0x20 && self != 0x7F || self == 0x09 }

    /// A space or a tab.
    @inlinable
    package var isBlank: Bool { self == 0x20 || self == 0x09 }

    /// A decimal digit.
    @inlinable
    package var isDigit: Bool { self &- 0x30 < 10 }

    /// Whether the bit of this character is set in a mask of ASCII's lower and upper half.
    @inlinable
    package func isIn(low: UInt64, high: UInt64) -> Bool {
        self < 128 && (self < 64 ? low : high) >> UInt64(self & 63) & 1 == 1
    }
}
