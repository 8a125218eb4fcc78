public import HTTPTransport
public import PlatformCore

/// Why a call brought no value: the one error that this client throws.
///
/// ```swift
/// do throws(ApiError) {
///     _ = try await users.getUser(userId: "7")
/// } catch {
///     print(error)  // getUser failed: GET https://api.mypurecloud.com/api/v2/users/7 answered 404 not.found: …
///     if error.code == "not.found" { … }
/// }
/// ```
///
/// It has the members of the official SDK's error response: `status`, `statusText`, `headers`, `body`, `text`, `error`.
/// Its `description` holds no header field, query or credential and may be logged as it is; the response itself may hold
/// personal data.
public struct ApiError: Error, Sendable {
    /// What kind of thing went wrong.
    public enum Kind: String, Sendable {
        /// The platform answered with a status that is no success.
        case http
        /// A login or a refresh of the access token was refused, or took too long.
        case oauth
        /// No response came: see ``ApiError/transportError``.
        case transport
        /// The response is not what it should be: see ``ApiError/decodingFailure``.
        case decoding
        /// The client was set up in a way that cannot work.
        case configuration
        /// The request is not one that can be sent.
        case request
        /// A hook threw.
        case hook
        /// The task was cancelled.
        case cancelled
        /// A job of the platform came to no result, or a listing to no end.
        case job
    }

    /// What kind of thing went wrong.
    public let kind: Kind
    /// What went wrong.
    public let message: String
    /// The operation, such as `getUser`.
    public internal(set) var operation: String?
    /// The method of the request.
    public internal(set) var method: HTTPMethod?
    /// The URL of the request, without its query.
    public internal(set) var url: String?
    /// How often the request was sent, without the one resend after a refresh of the token.
    public internal(set) var attempts: Int
    /// The response, if one came; its body is `{}` when it is no JSON.
    public let response: ExtendedResponse<JSON>?
    /// What caused it: a ``TransportError``, a ``DecodingFailure``, or the error of a hook.
    public let error: (any Error)?
    /// When the error was met, which a date in `Retry-After` counts from.
    let date: Instant

    init(
        _ kind: Kind, _ message: String, operation: String? = nil, method: HTTPMethod? = nil, url: String? = nil,
        attempts: Int = 0, response: ExtendedResponse<JSON>? = nil, cause: (any Error)? = nil,
        date: Instant = .real()
    ) {
        self.kind = kind
        self.message = message
        self.operation = operation
        self.method = method
        self.url = url
        self.attempts = attempts
        self.response = response
        error = cause
        self.date = date
    }
}

// MARK: - The members of an extended response

extension ApiError {
    /// The status code; 0 when no response came.
    public var status: Int { response?.status ?? 0 }
    /// As in the official SDK, `error` when no response came.
    public var statusText: String { response?.statusText ?? "error" }
    /// The header fields of the response.
    public var headers: HTTPFields { response?.headers ?? HTTPFields() }
    /// The body of the response; `{}` when it is no JSON, or no response came.
    public var body: JSON { response?.body ?? .object(JSONObject()) }
    /// The body of the response as text; `error` when no response came.
    public var text: String { response?.text ?? "error" }
}

// MARK: - What the platform says

extension ApiError {
    /// The platform's account of the error.
    public var errorBody: ErrorBody? { response.flatMap { ErrorBody(json: $0.body) } }
    /// The platform's code, such as `not.found`, or that of OAuth, such as `invalid_client`.
    public var code: String? { body["code"]?.string ?? body["error"]?.string }
    /// The platform's id of the request, for its support.
    public var contextId: String? { correlationId }
    /// The platform's id of the request, for its support.
    public var correlationId: String? { headers[.correlationID] ?? body["contextId"]?.string }
    /// How long the platform asks to wait.
    public var retryAfter: Duration? { headers.retryAfter(now: date) }
    /// How much of the token's rate limit is used, if the response tells.
    public var rateLimit: RateLimit? { RateLimit(headers) }
    /// Why no response came.
    public var transportError: TransportError? { error as? TransportError }
    /// What is wrong with the response.
    public var decodingFailure: DecodingFailure? { error as? DecodingFailure }
}

extension ApiError: CustomStringConvertible {
    /// What failed, where and why, with the correlation id.
    public var description: String {
        var text = operation.map { "\($0) failed: " } ?? ""
        if let method, let url {
            text += "\(method) \(url)"
            if let response { text += " answered \(response.status)" }
            if attempts > 1 { text += " (attempt \(attempts))" }
            text += kind == .http && code != nil ? " " : ": "
        }
        if kind == .http, let code { text += "\(code): " }
        text += message
        if let correlationId { text += " (correlation id \(correlationId))" }
        return text
    }
}

extension ApiError: Encodable {
    /// The error as the official SDK's error response: `status, statusText, headers, body, text, error`.
    ///
    /// The body may hold personal data.
    public var asJSON: JSON {
        let original: JSON =
            kind == .http ? nil : ["kind": .string(kind.rawValue), "message": .string(message)]
        return [
            "status": JSON(status), "statusText": .string(statusText), "headers": headers.asJSON, "body": body,
            "text": .string(text), "error": ["original": original],
        ]
    }

    /// Encodes ``asJSON``.
    public func encode(to encoder: any Encoder) throws { try EncodableJSON(json: asJSON).encode(to: encoder) }
}
