import Synchronization

/// The newest bodies in which no secret was found: whoever polls is answered with the same one again and again.
final class RecentBodies: Sendable {
    private struct Body {
        let bytes: [UInt8]
        let type: String
    }

    /// How many are kept, and how large one may be: a megabyte in all.
    private static let limit = (count: 64, bytes: 16_384)

    private struct State {
        /// By place, which follows from the length and some bytes.
        var bodies: [Body?] = Array(repeating: nil, count: limit.count)
    }

    private let state = Mutex(State())

    /// Whether that very body was noted.
    func isClean(_ bytes: [UInt8], _ type: String) -> Bool {
        guard !bytes.isEmpty, bytes.count <= Self.limit.bytes else { return false }
        return state.withLock { state in
            guard let known = state.bodies[Self.place(bytes)] else { return false }
            return known.type == type && known.bytes.isSame(as: bytes)
        }
    }

    /// Notes a body in which a search for secrets found none.
    func note(clean bytes: [UInt8], _ type: String) {
        guard !bytes.isEmpty, bytes.count <= Self.limit.bytes else { return }
        state.withLock { $0.bodies[Self.place(bytes)] = Body(bytes: bytes, type: type) }
    }

    private static func place(_ bytes: [UInt8]) -> Int {
        var hash = UInt(bytes.count)
        for index in stride(from: 0, to: bytes.count, by: 1 + bytes.count / 16) {
            hash = (hash ^ UInt(bytes[index])) &* 0x9e37_79b9_7f4a_7c15
        }
        return Int(hash >> (UInt.bitWidth - 6))
    }
}
