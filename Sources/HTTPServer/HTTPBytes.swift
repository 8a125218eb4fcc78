import PlatformCore

/// What a byte may be in a request target and in its authority (RFC 3986 section 3.2).
extension UInt8 {
    /// A byte of a host name: letters, digits and `-._~%!$&'()*+;=`.
    var isHostByte: Bool { isIn(low: 0x2BFF_6FF2_0000_0000, high: 0x47FF_FFFE_87FF_FFFE) }
    /// A byte that may stand in a request target as it is: visible ASCII but `#`.
    var isTargetByte: Bool { self > 0x20 && self < 0x7F && self != UInt8(ascii: "#") }
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
