import PlatformCore

/// An access token as it is looked up: 128 bits of a keyed digest, because no table needs the secret itself.
///
/// The digest is SipHash under the process's random key, so it means nothing outside of it.
package struct BearerToken: Sendable, Hashable {
    private let high: Int
    private let low: Int

    init(_ token: UnsafeRawBufferPointer) {
        high = BearerToken.digest(token, salt: 0)
        low = BearerToken.digest(token, salt: 1)
    }

    init(_ token: String) {
        self = Array(token.utf8).withUnsafeBytes { BearerToken($0) }
    }

    private static func digest(_ bytes: UnsafeRawBufferPointer, salt: UInt8) -> Int {
        var hasher = Hasher()
        hasher.combine(salt)
        hasher.combine(bytes: bytes)
        return hasher.finalize()
    }

    package func hash(into hasher: inout Hasher) { hasher.combine(low) }
}

extension BearerToken {
    /// What a request's Authorization field holds.
    enum Authorization {
        case none
        case bearer(BearerToken)
    }

    /// Reads `Authorization: Bearer <token>`; the scheme is case-insensitive (RFC 9110 section 11.1).
    static func read(_ request: HTTPRequest) -> Authorization {
        request.fields.withValue(of: .authorization) { value -> Authorization in
            let scheme = "bearer ".utf8
            guard value.count > scheme.count,
                value.prefix(scheme.count).elementsEqual(scheme, by: { $0.asciiLowercased == $1 })
            else { return .none }
            var start = scheme.count
            while start < value.count, value[start] == UInt8(ascii: " ") { start += 1 }
            guard start < value.count else { return .none }
            return .bearer(BearerToken(UnsafeRawBufferPointer(rebasing: value[start...])))
        } ?? .none
    }
}
