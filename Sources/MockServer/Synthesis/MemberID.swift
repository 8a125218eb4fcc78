/// The id of a resource, with the number that everything else about it is drawn from.
struct MemberID: Sendable {
    /// The id as it stands in a path or a body.
    enum Form: Sendable {
        case uuid(UInt64, UInt64)
        case text(String)
    }

    let form: Form

    /// The id of the member at `index` of a collection; a list and whoever refers into it agree on it.
    init(collection: UInt64, index: Int, seed: UInt64) {
        let owner = Draw(seed, collection).bits
        self.init(high: Draw(owner, UInt64(index) &* 2).bits, low: Draw(owner, UInt64(index) &* 2 &+ 1).bits)
    }

    /// A UUID of those bits (RFC 9562 version 4).
    init(high: UInt64, low: UInt64) {
        form = .uuid(high & 0xffff_ffff_ffff_0fff | 0x4000, low & 0x3fff_ffff_ffff_ffff | 0x8000_0000_0000_0000)
    }

    /// An id that came with a request; a UUID is the same however it is spelled.
    init(_ text: String) {
        let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        let digits = parts.flatMap { $0 }
        guard parts.map(\.count) == [8, 4, 4, 4, 12], digits.allSatisfy({ $0 &- 0x30 < 10 || $0 &- 0x61 < 6 }),
            let high = UInt64(String(decoding: digits[..<16], as: UTF8.self), radix: 16),
            let low = UInt64(String(decoding: digits[16...], as: UTF8.self), radix: 16)
        else {
            form = .text(text)
            return
        }
        form = .uuid(high, low)
    }

    /// What everything else about the resource is drawn from.
    func owner(seed: UInt64) -> UInt64 {
        switch form {
        case .uuid(let high, let low): Draw(seed ^ high, low).bits
        case .text(let text): Draw(seed, Draw.hash(text)).bits
        }
    }

    /// The id as text.
    var text: String {
        switch form {
        case .text(let text): text
        case .uuid(let high, let low):
            String(unsafeUninitializedCapacity: 36) {
                Self.write(high, low, to: $0)
                return 36
            }
        }
    }

    /// Writes the 36 characters of a UUID.
    @inline(__always)
    static func write(_ high: UInt64, _ low: UInt64, to buffer: UnsafeMutableBufferPointer<UInt8>) {
        var place = 0
        for digit in 0..<32 {
            if digit == 8 || digit == 12 || digit == 16 || digit == 20 {
                buffer[place] = UInt8(ascii: "-")
                place += 1
            }
            let value = UInt8(truncatingIfNeeded: (digit < 16 ? high : low) >> UInt64(60 - digit % 16 * 4) & 15)
            buffer[place] = value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
            place += 1
        }
    }
}
