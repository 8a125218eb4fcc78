public import PlatformCore

/// A request to an absolute URL.
///
/// ```swift
/// TransportRequest(
///     method: .post, url: "https://login.mypurecloud.com/oauth/token",
///     fields: ["Content-Type": "application/x-www-form-urlencoded"], body: .bytes(Array("grant_type=…".utf8)))
/// ```
public struct TransportRequest: Sendable {
    /// The method; any token but `CONNECT`.
    public var method: HTTPMethod
    /// An `http` or `https` URL, percent-encoded, without user and password; a fragment is not sent.
    public var url: String
    /// The header fields, sent in this order with their names as they are written.
    ///
    /// Nothing is added but `Host` and framing: no `User-Agent`, `Accept` or `Accept-Encoding`. `Content-Length` and
    /// `Transfer-Encoding` follow from the body and are left out when they are given. `Expect: 100-continue` is
    /// honoured when it is given. A name that is no token, or a value with a control character, is refused.
    public var fields: HTTPFields
    /// The body.
    public var body: Body

    /// Makes a request.
    public init(method: HTTPMethod = .get, url: String, fields: HTTPFields = HTTPFields(), body: Body = .none) {
        self.method = method
        self.url = url
        self.fields = fields
        self.body = body
    }
}

extension TransportRequest {
    /// What follows the head of a request.
    public enum Body: Sendable {
        /// Nothing; `POST`, `PUT` and `PATCH` say so with `Content-Length: 0`.
        case none
        /// Bytes that are there.
        case bytes([UInt8])
        /// Bytes that are made while they are sent; the closure ends the body by returning.
        ///
        /// With a length the body has to have just that many bytes; without one it is sent chunked (or as HTTP/2 data).
        /// `write` returns once more bytes can be taken, and throws when the transfer is over; an error of the closure
        /// ends the transfer and is the `cause` of its `TransportError`.
        case stream(length: Int?, @Sendable (any HTTPBodyWriter) async throws -> Void)

        /// A body of the chunks of `chunks`, sent as they come.
        ///
        /// - Parameters:
        ///   - chunks: the pieces; iterated once.
        ///   - length: the bytes in all, if they are known.
        public static func chunks<Chunks: AsyncSequence & Sendable>(
            _ chunks: Chunks, length: Int? = nil
        ) -> Body where Chunks.Element == [UInt8] {
            .stream(length: length) { writer in
                for try await chunk in chunks { try await writer.write(chunk) }
            }
        }
    }
}
