import PlatformCore

/// A SHA-256 digest as a value that is kept in large numbers: 32 bytes, and none beside them.
struct Digest: Hashable, Comparable {
    private let words: SIMD4<UInt64>

    /// The digest of `bytes`; that of nothing is not computed.
    init(of bytes: [UInt8]) { self.init(bytes.isEmpty ? [] : SHA256.hash(bytes)) }

    /// A digest's 32 bytes.
    init(_ hash: [UInt8]) {
        var words = SIMD4<UInt64>()
        for (index, byte) in hash.enumerated() { words[index / 8] = words[index / 8] << 8 | UInt64(byte) }
        self.words = words
    }

    /// In the order of the bytes.
    static func < (a: Digest, b: Digest) -> Bool {
        for index in 0..<4 where a.words[index] != b.words[index] { return a.words[index] < b.words[index] }
        return false
    }
}
