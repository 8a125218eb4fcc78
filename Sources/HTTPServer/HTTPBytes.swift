/// What a byte may be in an HTTP message (RFC 9110 section 5.6, RFC 3986 section 3.2).
///
/// The sets of ASCII characters are bit masks, one bit a character, so that a question costs no look-up in memory.
extension UInt8 {
    /// A byte of a token, a method or a field name: letters, digits and ``!#$%&'*+-.^_`|~``.
    var isTokenByte: Bool { isIn(low: 0x03FF_6CFA_0000_0000, high: 0x57FF_FFFF_C7FF_FFFE) }
    /// A byte of a host name: letters, digits and `-._~%!$&'()*+;=`.
    var isHostByte: Bool { isIn(low: 0x2BFF_6FF2_0000_0000, high: 0x47FF_FFFE_87FF_FFFE) }
    /// A byte that may stand in a request target as it is: visible ASCII but `#`.
    var isTargetByte: Bool { self > 0x20 && self < 0x7F && self != UInt8(ascii: "#") }
    /// A byte of a field value: visible, blank, tab, or beyond ASCII.
    var isFieldValueByte: Bool { self >= 0x20 && self != 0x7F || self == 0x09 }
    /// A space or a tab.
    var isBlank: Bool { self == 0x20 || self == 0x09 }
    /// A decimal digit.
    var isDigit: Bool { self &- 0x30 < 10 }

    /// The value of a hexadecimal digit, or nil.
    var hexDigit: UInt8? {
        switch self {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): self - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): self - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): self - UInt8(ascii: "A") + 10
        default: nil
        }
    }

    private func isIn(low: UInt64, high: UInt64) -> Bool {
        self < 128 && (self < 64 ? low : high) >> UInt64(self & 63) & 1 == 1
    }
}

extension UnsafeBufferPointer where Element == UInt8 {
    /// Where the field value that starts at `start` ends: at the first control byte but a tab.
    ///
    /// Eight bytes at a time as long as none of them is below 0x20 or 0x7F, since values are most of a head.
    func endOfFieldValue(from start: Int) -> Int {
        let (ones, highBits) = (UInt64(0x0101_0101_0101_0101), UInt64(0x8080_8080_8080_8080))
        let bytes = UnsafeRawBufferPointer(self)
        var index = start
        while index + 8 <= count {
            let word = bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
            let isControl = (word &- ones &* 0x20) & ~word
            let deletes = word ^ ones &* 0x7F
            guard (isControl | (deletes &- ones) & ~deletes) & highBits == 0 else { break }
            index += 8
        }
        while self[index].isFieldValueByte { index += 1 }
        return index
    }
}
