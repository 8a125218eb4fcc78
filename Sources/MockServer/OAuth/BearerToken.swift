import PlatformCore

/// An access token as it is looked up: 128 bits of a keyed digest, because no table needs the secret itself.
///
/// The digest is keyed by random numbers of the process, so it means nothing outside of it. It need not withstand
/// somebody who looks for collisions: whoever can do that could ask the mock for a token of his own.
package struct BearerToken: Sendable, Hashable {
    private let high: UInt64
    private let low: UInt64

    private static let keys = (UInt64.random(in: .min ... .max) | 1, UInt64.random(in: .min ... .max) | 1)

    init(_ token: UnsafeRawBufferPointer) {
        var high = Self.keys.0 ^ UInt64(token.count)
        var low = Self.keys.1 ^ UInt64(token.count)
        var index = 0
        while index < token.count {
            let word = Self.word(token, at: index)
            high = Self.mix(high ^ word, 0x9e37_79b9_7f4a_7c15)
            low = Self.mix(low ^ word, 0xbf58_476d_1ce4_e5b9)
            index += 8
        }
        self.high = high
        self.low = low
    }

    init(_ token: String) {
        self = Array(token.utf8).withUnsafeBytes { BearerToken($0) }
    }

    /// The next eight bytes, zeros behind the end.
    private static func word(_ bytes: UnsafeRawBufferPointer, at index: Int) -> UInt64 {
        if index + 8 <= bytes.count { return bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self) }
        var word: UInt64 = 0
        for offset in index..<bytes.count { word = word << 8 | UInt64(bytes[offset]) }
        return word
    }

    /// Both halves of the product, folded: every bit of the input reaches every bit of the result.
    private static func mix(_ value: UInt64, _ factor: UInt64) -> UInt64 {
        let product = value.multipliedFullWidth(by: factor)
        return product.high ^ product.low
    }

    /// Half of the digest, which serves as a hash of its own: it is keyed, and every bit of the token reaches it.
    var hashBits: UInt64 { low }

    package func hash(into hasher: inout Hasher) { hasher.combine(low) }
}

extension BearerToken {
    /// Reads `Authorization: Bearer <token>`; the scheme is case-insensitive (RFC 9110 section 11.1).
    init?(_ request: HTTPRequest) {
        let token = request.fields.withValue(of: .authorization) { value -> BearerToken? in
            let scheme: StaticString = "bearer "
            let length = scheme.utf8CodeUnitCount
            guard value.count > length else { return nil }
            for index in 0..<length where value[index].asciiLowercased != scheme.utf8Start[index] { return nil }
            var start = length
            while start < value.count, value[start] == UInt8(ascii: " ") { start += 1 }
            guard start < value.count else { return nil }
            return BearerToken(UnsafeRawBufferPointer(rebasing: value[start...]))
        }
        guard case let token?? = token else { return nil }
        self = token
    }
}
