import PlatformCore

/// A request on its way through redirects (RFC 9110 section 15.4).
struct Redirect {
    private(set) var request: TransportRequest
    private(set) var url: TransportURL
    private var left: Int

    /// Follows redirects of `request`, at most `left` of them.
    init(_ request: TransportRequest, url: TransportURL, left: Int) {
        self.request = request
        self.url = url
        self.left = left
    }

    /// Whether a response asks for another request, and says where.
    static func isRedirect(_ response: TransportResponse) -> Bool {
        switch response.status.code {
        case 301, 302, 303, 307, 308: response.fields.contains(.location)
        default: false
        }
    }

    /// Makes the request that `response` asks for; false when it asks for none.
    mutating func follow(_ response: TransportResponse) async throws(TransportError) -> Bool {
        guard Self.isRedirect(response), let location = response.fields[.location] else { return false }
        guard left > 0 else { throw failure("the server redirects on and on") }
        left -= 1
        // Read to its end, so that the connection can be used again; a long body is not worth that.
        _ = try? await response.body.collect(upTo: 65_536)
        try redirect(to: location, response.status)
        return true
    }

    /// Changes the request to what a redirect to `location` makes of it.
    mutating func redirect(to location: String, _ status: HTTPStatus) throws(TransportError) {
        guard let next = try? url.resolving(location) else {
            throw failure("the server redirects to what is no http or https URL")
        }
        if becomesGet(status) {
            request.method = .get
            request.body = .none
            request.fields = request.fields.removing { $0.hasPrefix("content-") || $0 == .expect }
        } else if case .stream = request.body {
            throw failure("the server redirects a request whose body was streamed and cannot be sent again")
        }
        let isElsewhere = !next.hasSameOrigin(as: url)
        request.fields = request.fields.removing { $0 == .host || isElsewhere && $0.isCredential }
        request.url = next.text
        url = next
    }

    private func becomesGet(_ status: HTTPStatus) -> Bool {
        switch status.code {
        case 303: request.method != .get && request.method != .head
        case 301, 302: request.method == .post
        default: false
        }
    }

    private func failure(_ message: String) -> TransportError {
        TransportError(.receive, host: url.authority, message, mayHaveReachedServer: true)
    }
}

extension HTTPField.Name {
    /// Whether the field is for one origin alone.
    fileprivate var isCredential: Bool {
        switch canonicalName {
        case "authorization", "cookie", "proxy-authorization": true
        default: false
        }
    }
}
