public import PlatformCore

/// One call of the API, ready to be sent: what goes out, and how what comes back becomes a `Response`.
///
/// ```swift
/// let call = APICall<JSON>("getUsersMe", .get, "/api/v2/users/me")
/// let me = try await client.send(call.timeout(.seconds(5)))
/// ```
public struct APICall<Response: Sendable>: Sendable {
    /// What is sent.
    public var request: APIRequest
    /// Makes the value of the body.
    let decode: @Sendable (_ body: [UInt8]) throws(DecodingFailure) -> Response

    /// Makes a call with a decoder of its own.
    ///
    /// - Parameters:
    ///   - request: what is sent.
    ///   - decode: makes the value of the body; throws what is wrong and where.
    public init(
        _ request: APIRequest, decode: @escaping @Sendable (_ body: [UInt8]) throws(DecodingFailure) -> Response
    ) {
        self.request = request
        self.decode = decode
    }

    /// The same call with another timeout.
    public func timeout(_ timeout: Duration) -> APICall { changing { $0.timeout = timeout } }

    /// The same call with one more header field, which goes before the client's default of that name.
    public func header(_ name: HTTPField.Name, _ value: String) -> APICall { changing { $0.headers[name] = value } }

    /// The same call with another retry policy.
    public func retry(_ policy: RetryPolicy) -> APICall { changing { $0.retryPolicy = policy } }

    private func changing(_ change: (inout APIRequest) -> Void) -> APICall {
        var call = self
        change(&call.request)
        return call
    }
}

extension APICall where Response: JSONValue {
    /// Makes a call whose response is JSON; an empty body is the empty value of its type.
    public init(
        _ operation: String, _ method: HTTPMethod, _ path: String,
        parameters: [(String, any JSONValue)] = [], query: QueryParameters = QueryParameters(),
        body: RequestBody = .none
    ) {
        self.init(
            APIRequest(operation, method, path, parameters: parameters, query: query, body: body),
            decode: Response.decode)
    }
}

extension APICall where Response == Void {
    /// Makes a call whose response has no value; a body that comes all the same is not looked at.
    public init(
        _ operation: String, _ method: HTTPMethod, _ path: String,
        parameters: [(String, any JSONValue)] = [], query: QueryParameters = QueryParameters(),
        body: RequestBody = .none
    ) {
        self.init(
            APIRequest(operation, method, path, parameters: parameters, query: query, body: body), decode: { _ in })
    }
}

extension APICall where Response == String {
    /// Makes a call whose response is plain text.
    public init(
        text operation: String, _ method: HTTPMethod, _ path: String,
        parameters: [(String, any JSONValue)] = [], query: QueryParameters = QueryParameters(),
        body: RequestBody = .none
    ) {
        var request = APIRequest(operation, method, path, parameters: parameters, query: query, body: body)
        request.accept = "*/*"
        self.init(request, decode: { String(decoding: $0, as: UTF8.self) })
    }
}

extension APICall where Response == [UInt8] {
    /// Makes a call whose response is the body's bytes.
    public init(
        bytes operation: String, _ method: HTTPMethod, _ path: String,
        parameters: [(String, any JSONValue)] = [], query: QueryParameters = QueryParameters(),
        body: RequestBody = .none
    ) {
        var request = APIRequest(operation, method, path, parameters: parameters, query: query, body: body)
        request.accept = "*/*"
        self.init(request, decode: { $0 })
    }
}
