package import PlatformCore
import Synchronization

/// Takes a streamed body's pieces and keeps them, for who has to know all of it before it is sent.
package final class GatheredBody: HTTPBodyWriter {
    /// More than this is not kept in memory.
    package static let limit = 64 * 1_048_576

    /// The body is larger than the limit.
    private struct TooLarge: Error, CustomStringConvertible {
        var description: String { "the body is larger than \(GatheredBody.limit) bytes" }
    }

    private let state = Mutex<[UInt8]>([])

    /// Everything that `produce` writes.
    ///
    /// - Throws: what `produce` throws, or when there is too much.
    package static func bytes(
        of produce: @Sendable (any HTTPBodyWriter) async throws -> Void
    ) async throws -> [UInt8] {
        let body = GatheredBody()
        try await produce(body)
        return body.state.withLock { $0 }
    }

    /// Keeps a piece.
    package func write(_ bytes: [UInt8]) async throws {
        try state.withLock { body in
            guard body.count + bytes.count <= Self.limit else { throw TooLarge() }
            body.append(contentsOf: bytes)
        }
    }
}
