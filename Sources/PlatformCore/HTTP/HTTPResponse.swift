/// An HTTP response as a value, with the ways in which a mock may break it on the wire.
///
/// ```swift
/// HTTPResponse(status: 200, fields: ["Content-Type": "application/json"], body: Array("{}".utf8))
/// ```
public struct HTTPResponse: Sendable {
    /// The body: bytes that are there, or bytes that are still to come.
    public enum Body: Sendable {
        /// Bytes that are there; sent with `Content-Length`.
        case bytes([UInt8])
        /// Bytes that are made while they are sent, chunked; the closure ends the body by returning.
        case stream(@Sendable (any HTTPBodyWriter) async throws -> Void)
    }

    /// The status.
    public var status: HTTPStatus
    /// The header fields; the server adds framing and `Date`.
    public var fields: HTTPFields
    /// Fields sent behind `fields`, kept apart so that decorating a recorded response copies nothing of it.
    public var addedFields: HTTPFields
    /// The body.
    public var body: Body
    /// What `Date` shows, in seconds since 1970; nil: the server's own time.
    public var dateSeconds: Int64?
    /// How the reply is broken on the wire, if it is to be.
    public var wireFault: WireFault?

    /// Makes a response with a body of bytes.
    public init(status: HTTPStatus, fields: HTTPFields = HTTPFields(), body: [UInt8] = []) {
        self.init(status: status, fields: fields, body: .bytes(body))
    }

    /// Makes a response.
    public init(status: HTTPStatus, fields: HTTPFields, body: Body) {
        self.status = status
        self.fields = fields
        addedFields = HTTPFields()
        self.body = body
    }

    /// The body's bytes; empty for a stream.
    public var bodyBytes: [UInt8] {
        if case .bytes(let bytes) = body { bytes } else { [] }
    }
}

/// Takes the pieces of a body that is made while it is sent.
public protocol HTTPBodyWriter: Sendable {
    /// Sends `bytes` and returns once the peer can take more.
    ///
    /// - Throws: when the connection is gone; the closure should end then.
    func write(_ bytes: [UInt8]) async throws
}

extension HTTPResponse {
    /// A reply that is broken on the wire on purpose; the actions of the same names in the admin API.
    public struct WireFault: Sendable, Equatable {
        /// What happens to the connection or to the bytes.
        public enum Kind: Sendable, Equatable {
            /// TCP RST before any byte of the reply.
            case reset
            /// FIN before any byte of the reply.
            case close
            /// The head says the whole length, the body ends after so many bytes, then FIN.
            case truncate(afterBytes: Int)
            /// A pause inside the body.
            case stall(afterBytes: Int, milliseconds: Int)
            /// The body at so many bytes a second.
            case drip(bytesPerSecond: Int)
            /// A status line that is not HTTP.
            case malformed
            /// A `Content-Length` that is larger than the body, then FIN.
            case wrongContentLength
            /// Chunked framing with a chunk size that is no number, then FIN.
            case badChunk
        }

        /// What happens.
        public var kind: Kind

        /// Makes a fault of that kind.
        public init(_ kind: Kind) { self.kind = kind }
    }
}
