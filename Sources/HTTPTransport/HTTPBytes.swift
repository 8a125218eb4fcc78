import PlatformCore

/// What a byte may be in a URL.
extension UInt8 {
    /// A byte that may stand in a URL: visible ASCII.
    var isURLByte: Bool { self > 0x20 && self < 0x7F }
    /// A byte of a host name or an IP literal.
    var isHostByte: Bool {
        isDigit || self | 0x20 >= UInt8(ascii: "a") && self | 0x20 <= UInt8(ascii: "z")
            || self == UInt8(ascii: "-") || self == UInt8(ascii: ".") || self == UInt8(ascii: "_")
    }
}
