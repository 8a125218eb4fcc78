import PlatformCore

extension Journal {
    /// One request and what became of it.
    struct Entry: Sendable {
        let id: Int
        let at: Instant
        let request: HTTPRequest
        let status: HTTPStatus
        let outcome: Outcome
        /// What tells operation, correlation id and recorded interaction when somebody asks.
        let mention: Mention
        let note: String?
        let durationMicros: Int
        let role: HostRole
        /// Whether the body was longer than what is kept of it.
        let isBodyTruncated: Bool

        /// The operation that was asked for, if it is known.
        var operation: String? { mention.operation ?? request.operationID }
    }
}

extension Journal.Entry {
    /// The id of the OAuth client that asked, by its token or by what it logged in with.
    func clientID(in session: Session) -> String? {
        if let token = BearerToken(request), let record = session.tokens.record(token) { return record.clientID }
        let route = Route(request.fields.bytes[request.pathRange])
        return route == .token || route == .login ? ClientCredentials.clientID(of: request) : nil
    }
}
