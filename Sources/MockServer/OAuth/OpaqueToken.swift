import PlatformCore

/// The text of a token: 64 random bytes in base64url, which holds no `%` and no `+`, as 86 characters.
enum OpaqueToken {
    private static let byteCount = 64
    private static let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)

    /// A new one.
    static func make() -> String {
        withUnsafeTemporaryAllocation(byteCount: byteCount + 2, alignment: 8) { bytes in
            SecureRandom.fill(UnsafeMutableRawBufferPointer(rebasing: bytes[..<byteCount]))
            // The last group is filled up with zeros; its spare digits are left out.
            bytes[byteCount] = 0
            bytes[byteCount + 1] = 0
            return text(of: UnsafeRawBufferPointer(bytes))
        }
    }

    private static func text(of bytes: UnsafeRawBufferPointer) -> String {
        let length = (byteCount * 8 + 5) / 6
        return digits.withUnsafeBufferPointer { digits in
            String(unsafeUninitializedCapacity: length) { text in
                for position in 0..<length {
                    let bit = position * 6
                    let pair = UInt16(bytes[bit / 8]) << 8 | UInt16(bytes[bit / 8 + 1])
                    text.initializeElement(at: position, to: digits[Int(pair >> UInt16(10 - bit % 8) & 0x3F)])
                }
                return length
            }
        }
    }
}
