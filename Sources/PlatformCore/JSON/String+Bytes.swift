extension String {
    /// Calls `body` with the string's UTF-8, without a copy for a native string.
    @inline(__always)
    func withBytes<R>(_ body: (UnsafeBufferPointer<UInt8>) -> R) -> R {
        if let result = utf8.withContiguousStorageIfAvailable(body) { return result }
        // A bridged NSString on Apple platforms.
        return ContiguousArray(utf8).withUnsafeBufferPointer(body)
    }

    /// Whether both are the same sequence of code points, unlike `==`, which ignores how accents are composed.
    @inline(__always)
    func hasSameBytes(as other: String) -> Bool {
        // What differs for `==` differs in its bytes; `==` is fast, and ASCII has one composition only.
        guard self == other, utf8.count == other.utf8.count else { return false }
        return withBytes { a in other.withBytes { b in a.elementsEqual(b) } }
    }

    /// Whether this string stands before `other` in the order of their UTF-8 bytes, which is that of code points.
    func precedesInBytes(_ other: String) -> Bool {
        withBytes { a in other.withBytes { b in a.lexicographicallyPrecedes(b) } }
    }

    /// A number made of length, start and end, which tells most names apart.
    @inline(__always)
    var fingerprint: UInt64 {
        withBytes { bytes in
            let raw = UnsafeRawBufferPointer(bytes)
            let count = UInt64(truncatingIfNeeded: raw.count)
            guard raw.count >= 8 else {
                return raw.reduce(count) { $0 << 8 | UInt64($1) }
            }
            let head = raw.loadUnaligned(as: UInt64.self)
            let tail = raw.loadUnaligned(fromByteOffset: raw.count - 8, as: UInt64.self)
            return (head &* 0x9E37_79B9_7F4A_7C15) ^ tail ^ (count << 56)
        }
    }
}

extension UInt8 {
    /// The value of a hexadecimal digit in ASCII, or nil.
    @inlinable
    package var hexadecimalValue: UInt8? {
        switch self {
        case 0x30...0x39: self - 0x30
        case 0x41...0x46: self - 0x41 + 10
        case 0x61...0x66: self - 0x61 + 10
        default: nil
        }
    }
}
