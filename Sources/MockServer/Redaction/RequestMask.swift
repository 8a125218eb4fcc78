import PlatformCore

/// The parts of a request in which secrets do not matter, as `RequestKey` compares them: nil where nothing changes.
struct RequestMask {
    let path: [UInt8]?
    let query: [UInt8]?
    let body: [UInt8]?
    let isOAuth: Bool

    init(role: HostRole, _ request: HTTPRequest) {
        var rewriter = SecretRewriter(Wildcard())
        isOAuth = OAuthPath.isOAuth(role: role, request)
        rewriter.isOAuth = isOAuth
        path = request.fields.bytes.withUnsafeBufferPointer { bytes in
            rewriter.text(UnsafeBufferPointer(rebasing: bytes[request.pathRange]))
        }
        query = request.queryRange.flatMap { rewriter.fields(Array(request.fields.bytes[$0]), .query) }
        body =
            request.body.isEmpty
            ? nil : rewriter.body(request.body, contentType: request.fields[.contentType] ?? "")
    }

    /// `*` for every secret, also for one that was replaced already.
    private struct Wildcard: SecretSubstitute {
        mutating func substitute(_ value: [UInt8], _ found: FoundSecret) -> [UInt8] { [UInt8(ascii: "*")] }
    }
}
