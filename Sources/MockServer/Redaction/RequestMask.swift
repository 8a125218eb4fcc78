import PlatformCore

/// The parts of a request in which secrets do not matter, as `RequestKey` compares them: nil where nothing changes.
struct RequestMask {
    let path: [UInt8]?
    let query: [UInt8]?
    let body: [UInt8]?
    let isOAuth: Bool

    init(role: HostRole, _ request: HTTPRequest) {
        let bytes = request.fields.bytes
        isOAuth = OAuthPath.isOAuth(role: role, request)
        // Nearly every request is done here: looked through in place, because all of them come by.
        let hasPattern = bytes[request.pathRange].withUnsafeBufferPointer { $0.nextPatternStart(from: 0) != nil }
        guard hasPattern || request.queryRange != nil || !request.body.isEmpty else {
            (path, query, body) = (nil, nil, nil)
            return
        }
        var rewriter = SecretRewriter(Wildcard())
        rewriter.isOAuth = isOAuth
        path = hasPattern ? rewriter.path(Array(bytes[request.pathRange])) : nil
        query = request.queryRange.flatMap { rewriter.fields(Array(bytes[$0]), .query) }
        body = rewriter.body(request.body, contentType: request.fields[.contentType] ?? "")
    }

    /// `*` for every secret, also for one that was replaced already.
    private struct Wildcard: SecretSubstitute {
        mutating func substitute(_ value: [UInt8], _ found: FoundSecret) -> [UInt8] { [UInt8(ascii: "*")] }
    }
}
