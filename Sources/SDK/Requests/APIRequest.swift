public import PlatformCore

/// What one call sends, whatever it brings back.
public struct APIRequest: Sendable {
    /// The operation's name, such as `getUsersMe`, for errors and logs.
    public let operation: String
    /// The method.
    public var method: HTTPMethod
    /// The path behind the base URL, percent-encoded, such as `/api/v2/users/me`.
    public internal(set) var path: String
    /// The query.
    public var query: QueryParameters
    /// Fields for this request; they go before the client's default headers.
    public var headers = HTTPFields()
    /// The body.
    public var body: RequestBody
    /// What the `Accept` field says.
    public var accept = "application/json"
    /// How long an attempt may take, from the start of its transfer to its last byte; nil: the client's `timeout`.
    public var timeout: Duration?
    /// How failures are repeated; nil: the client's `retryPolicy`.
    public var retryPolicy: RetryPolicy?
    /// Told how much of the body was sent.
    public var uploadProgress: TransferProgress?
    /// Why the request cannot be sent.
    let problem: String?

    /// Makes a request.
    ///
    /// - Parameters:
    ///   - operation: the operation's name.
    ///   - method: the method.
    ///   - path: the path behind the base URL, parameters in braces: `/api/v2/users/{userId}`.
    ///   - parameters: the values of the path's parameters, not yet encoded.
    ///   - query: the query.
    ///   - body: the body.
    public init(
        _ operation: String, _ method: HTTPMethod, _ path: String,
        parameters: [(String, any JSONValue)] = [], query: QueryParameters = QueryParameters(),
        body: RequestBody = .none
    ) {
        let template = PathTemplate(path, parameters, operation: operation)
        self.operation = operation
        self.method = method
        self.path = template.path
        problem = template.problem
        self.query = query
        self.body = body
    }

    /// Whether sending it twice is as good as once (RFC 9110 section 9.2.2).
    var isIdempotent: Bool {
        switch method {
        case .get, .head, .options, .put, .delete: true
        default: false
        }
    }
}
