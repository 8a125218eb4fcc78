import PlatformCore

/// What makes two requests the same for a verdict on retries: method, path, query and body, and who sends them.
///
/// It holds a 64-bit digest, keyed by the process, and not the request.
struct RequestFingerprint: Hashable {
    /// Who sends a request.
    enum Sender: Hashable {
        case client(String)
        case token(BearerToken?)
    }

    private let digest: Int

    init(_ request: HTTPRequest, from sender: Sender) {
        var hasher = Hasher()
        hasher.combine(sender)
        request.fields.bytes.withUnsafeBytes { bytes in
            for range in [request.methodRange, request.pathRange, request.queryRange ?? 0..<0] {
                hasher.combine(range.count)
                hasher.combine(bytes: UnsafeRawBufferPointer(rebasing: bytes[range]))
            }
        }
        request.body.withUnsafeBytes { hasher.combine(bytes: $0) }
        digest = hasher.finalize()
    }
}
