import PlatformCore

/// The part of an authorization code that PKCE adds (RFC 7636), S256 only as on the platform.
///
/// A client that uses it needs no secret: it shows that it is the one that asked for the code.
enum PKCEGrant {
    /// The grant's name in a client's `grants`; its `grant_type` is that of the code.
    static let name = "pkce"
    static let method = "S256"

    /// The challenge of a verifier.
    static func challenge(of verifier: String) -> String {
        Base64.encode(SHA256.hash(Array(verifier.utf8)), alphabet: .url)
    }

    /// Whether a text can be a challenge: 32 bytes in base64url.
    static func isChallenge(_ text: String) -> Bool { Base64.decode(text, alphabet: .url)?.count == 32 }

    /// Throws unless the verifier is the challenge's; without a challenge there must be none (RFC 9700 section 4.8.2).
    static func check(_ verifier: String?, against challenge: String?) throws(OAuthError) {
        guard let challenge else {
            guard verifier == nil else {
                throw OAuthError("invalid_grant", "the code was asked for without a code_challenge")
            }
            return
        }
        guard let verifier, !verifier.isEmpty else { throw .missing("code_verifier") }
        guard (43...128).contains(verifier.utf8.count), verifier.utf8.allSatisfy(\.isUnreserved) else {
            throw OAuthError("invalid_request", "the code_verifier has to be 43 to 128 letters, digits and -._~")
        }
        guard self.challenge(of: verifier) == challenge else {
            throw OAuthError("invalid_grant", "the code_verifier is not the one of the code_challenge")
        }
    }
}
