import CUV
import PlatformCore

/// The bytes of replies that wait to be sent on one connection, in order.
///
/// Small replies gather in one buffer, so that one `write` sends head and body, and many pipelined ones together; a
/// large body stands behind it uncopied, and nothing is added before it is sent.
struct OutputQueue {
    /// How far a write got.
    enum Progress {
        case all
        /// The socket takes no more for now.
        case blocked
        case failed
    }

    /// Bodies up to this size are copied behind their head.
    private static let copiedBodyLimit = 16_384
    /// The piece that is given to libuv at a time once the socket takes no more.
    static let pieceSize = 65_536

    private var staged: [UInt8] = []
    private var body: ArraySlice<UInt8> = []

    /// Uses the loop's buffer instead of one of its own, if there is nothing to send yet.
    ///
    /// Most connections have nothing to send most of the time: one buffer for all of them stays in the cache.
    mutating func borrow(_ buffer: inout [UInt8]) {
        if staged.capacity == 0 { swap(&staged, &buffer) }
    }

    /// Gives the loop its buffer back, once everything is sent.
    mutating func giveBack(_ buffer: inout [UInt8]) {
        if buffer.capacity == 0 { swap(&staged, &buffer) }
    }

    /// Whether so much is gathered that it should be sent before more is added.
    var isFull: Bool { !body.isEmpty || staged.count > Self.pieceSize }

    /// Adds text.
    mutating func append(_ text: StaticString) { staged.append(text) }

    /// Adds bytes.
    mutating func append(_ bytes: some Collection<UInt8>) { staged.append(contentsOf: bytes) }

    /// Adds the head of a response.
    mutating func appendHead(
        of response: HTTPResponse, framing: ResponseEncoder.Framing, connection: StaticString?,
        encoder: inout ResponseEncoder
    ) {
        encoder.appendHead(of: response, framing: framing, connection: connection, to: &staged)
    }

    /// Adds a body, which `isFull` tells to send before anything else when it is large.
    mutating func appendBody(_ bytes: [UInt8]) {
        if bytes.count <= Self.copiedBodyLimit { staged.append(contentsOf: bytes) } else { body = bytes[...] }
    }

    /// Sends as much as the socket takes.
    mutating func write(to stream: UnsafeMutablePointer<uv_stream_t>) -> Progress {
        while !staged.isEmpty || !body.isEmpty {
            let written = writeOnce(to: stream)
            if written == Int(UV_EAGAIN.rawValue) { return .blocked }
            guard written >= 0 else { return .failed }
            drop(written)
        }
        return .all
    }

    /// Takes the next piece off the front.
    mutating func takePiece() -> [UInt8] {
        var piece = Array(staged.prefix(Self.pieceSize))
        piece.append(contentsOf: body.prefix(Self.pieceSize - piece.count))
        drop(piece.count)
        return piece
    }

    private func writeOnce(to stream: UnsafeMutablePointer<uv_stream_t>) -> Int {
        staged.withUnsafeBytes { head in
            body.withUnsafeBytes { rest in
                var buffers = (Self.buffer(of: head), Self.buffer(of: rest))
                return withUnsafeMutableBytes(of: &buffers) { raw in
                    let list = raw.bindMemory(to: uv_buf_t.self)
                    let first = head.isEmpty ? 1 : 0
                    let count = (head.isEmpty ? 0 : 1) + (rest.isEmpty ? 0 : 1)
                    return list.baseAddress.map { Int(uv_try_write(stream, $0 + first, UInt32(count))) } ?? 0
                }
            }
        }
    }

    private static func buffer(of bytes: UnsafeRawBufferPointer) -> uv_buf_t {
        let base = bytes.baseAddress.map { UnsafeMutableRawPointer(mutating: $0).assumingMemoryBound(to: CChar.self) }
        return uv_buf_init(base, UInt32(min(bytes.count, 1 << 30)))
    }

    private mutating func drop(_ count: Int) {
        guard count >= staged.count else { return staged.removeFirst(count) }
        if count > staged.count { body = body.dropFirst(count - staged.count) }
        // The usual reply leaves its buffer to the next one; a burst of pipelined ones does not keep its own.
        staged.removeAll(keepingCapacity: staged.capacity <= 2 * Self.pieceSize)
        if body.isEmpty, body.startIndex > 0 { body = [] }
    }
}
