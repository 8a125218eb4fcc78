#if canImport(CryptoKit)
    import CryptoKit
#else
    import COpenSSL
#endif

/// The SHA-256 digest (FIPS 180-4), by the system's library.
public enum SHA256 {
    /// The 32 bytes of the digest of `bytes`.
    public static func hash(_ bytes: [UInt8]) -> [UInt8] {
        #if canImport(CryptoKit)
            return Array(CryptoKit.SHA256.hash(data: bytes))
        #else
            var digest = [UInt8](repeating: 0, count: Int(EVP_MAX_MD_SIZE))
            var count: UInt32 = 0
            EVP_Digest(bytes, bytes.count, &digest, &count, EVP_sha256(), nil)
            return Array(digest.prefix(Int(count)))
        #endif
    }
}
