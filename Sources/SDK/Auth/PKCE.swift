import PlatformCore

/// Proof Key for Code Exchange (RFC 7636).
enum PKCE {
    static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~".utf8)

    /// A secret of that many characters, each as likely as any other.
    static func verifier(length: Int) throws(ApiError) -> String {
        guard 43...128 ~= length else {
            throw ApiError(.request, "PKCE Code Verifier (length) must be between 43 and 128 characters")
        }
        // The system's generator is cryptographic on every platform of ours, and `randomElement` has no bias.
        var random = SystemRandomNumberGenerator()
        return String(
            decoding: (0..<length).map { _ in alphabet[Int.random(in: 0..<alphabet.count, using: &random)] },
            as: UTF8.self)
    }

    /// What is told of a verifier before it is shown: the digest, in the alphabet of URLs, without padding.
    static func challenge(_ verifier: String) throws(ApiError) -> String {
        guard 43...128 ~= verifier.utf8.count else {
            throw ApiError(.request, "PKCE Code Verifier (length) must be between 43 and 128 characters")
        }
        return Base64.encode(SHA256.hash(Array(verifier.utf8)), alphabet: .url)
    }
}
