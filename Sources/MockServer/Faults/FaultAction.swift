public import PlatformCore

/// What happens to a request that a fault rule picks.
///
/// Make them with the functions of the same names:
///
/// ```swift
/// .status(429, retryAfterSeconds: 2)
/// .delay(milliseconds: 300)
/// .truncate(afterBytes: 20)
/// ```
public enum FaultAction: Sendable, Equatable {
    /// This one goes through untouched.
    case pass
    /// The platform's error for a status, or a gateway's HTML page.
    case status(StatusFault)
    /// A response that the test writes.
    case respond(RespondFault)
    /// The bearer token of the request expires; then the ordinary 401.
    case expireToken
    /// The bearer token of the request is revoked; then the ordinary 401.
    case revokeToken
    /// The request waits, and goes on then.
    case delay(FaultDelay)
    /// TCP RST before any byte of the reply.
    case reset
    /// FIN before any byte of the reply.
    case close
    /// The body is cut after so many bytes, and the connection closes.
    case truncate(afterBytes: Int)
    /// A pause inside the body.
    case stall(afterBytes: Int = 0, milliseconds: Int)
    /// The body comes at so many bytes a second.
    case drip(bytesPerSecond: Int)
    /// A status line that is not HTTP.
    case malformed
    /// A `Content-Length` that is larger than the body.
    case wrongContentLength
    /// Chunked framing with a chunk size that is no number.
    case badChunk
    /// Well-formed HTTP with JSON that breaks off.
    case truncatedJSON
}

/// The platform's error for a status.
public struct StatusFault: Sendable, Equatable {
    /// When the client is told to come again.
    public enum RetryAfter: Sendable, Equatable {
        /// So many seconds.
        case seconds(Int)
        /// An HTTP date, so many seconds ahead on the session's clock.
        case date(secondsAhead: Int)
    }

    /// The status, 400 to 599.
    public var status: HTTPStatus
    /// The code in the body; nil: the platform's for the status.
    public var code: String?
    /// The message in the body; nil: the platform's for the status.
    public var message: String?
    /// When the client is told to come again.
    public var retryAfter: RetryAfter?
    /// Whether a gateway's HTML page comes instead of the platform's body.
    public var isHTML = false

    /// Makes the platform's error for a status.
    public init(_ status: HTTPStatus) { self.status = status }
}

/// A response that the test writes.
public struct RespondFault: Sendable, Equatable {
    /// What the body is made of.
    public enum Body: Sendable, Equatable {
        /// Nothing.
        case none
        /// JSON, which brings its `Content-Type`.
        case json(JSON)
        /// Text in UTF-8.
        case text(String)
        /// Any bytes.
        case bytes([UInt8])
    }

    /// The status, 200 to 599.
    public var status: HTTPStatus
    /// The header fields; framing, `Date`, CORS and a missing `ININ-Correlation-Id` are added.
    public var fields: HTTPFields
    /// The body.
    public var body: Body

    /// Makes a response.
    public init(_ status: HTTPStatus, fields: HTTPFields = HTTPFields(), body: Body = .none) {
        self.status = status
        self.fields = fields
        self.body = body
    }
}

extension FaultAction {
    /// The platform's error for a status; on the login side it has the shape of an OAuth error.
    ///
    /// - Parameters:
    ///   - status: 400 to 599.
    ///   - code: the code in the body, instead of the platform's.
    ///   - message: the message in the body, instead of the platform's.
    ///   - retryAfterSeconds: `Retry-After` in seconds.
    ///   - retryAfterDate: `Retry-After` as an HTTP date, so many seconds ahead.
    ///   - html: a gateway's HTML page instead of the platform's body.
    public static func status(
        _ status: HTTPStatus, code: String? = nil, message: String? = nil, retryAfterSeconds: Int? = nil,
        retryAfterDate: Int? = nil, html: Bool = false
    ) -> FaultAction {
        var fault = StatusFault(status)
        fault.code = code
        fault.message = message
        fault.retryAfter =
            retryAfterSeconds.map { .seconds($0) } ?? retryAfterDate.map { .date(secondsAhead: $0) }
        fault.isHTML = html
        return .status(fault)
    }

    /// A response that the test writes.
    public static func respond(
        _ status: HTTPStatus, _ fields: HTTPFields = HTTPFields(), body: RespondFault.Body = .none
    ) -> FaultAction { .respond(RespondFault(status, fields: fields, body: body)) }

    /// A pause of so many milliseconds, in real time unless `virtual`: on the session's clock.
    public static func delay(milliseconds: Int, virtual: Bool = false) -> FaultAction {
        .delay(FaultDelay(.fixed(milliseconds), isVirtual: virtual))
    }

    /// A pause that is drawn evenly from a range of milliseconds.
    public static func delay(uniform range: ClosedRange<Int>, virtual: Bool = false) -> FaultAction {
        .delay(FaultDelay(.uniform(range), isVirtual: virtual))
    }

    /// A pause as real networks have it: half are shorter than `median` milliseconds, few are much longer.
    public static func delay(lognormalMedian median: Double, sigma: Double, virtual: Bool = false) -> FaultAction {
        .delay(FaultDelay(.lognormal(median: median, sigma: sigma), isVirtual: virtual))
    }
}

// MARK: - What goes with what

extension FaultAction {
    /// What part an action has in what is done on one request.
    enum Part {
        /// Goes before whatever answers.
        case before
        /// Answers; nothing else is asked.
        case answer
        /// Breaks the reply, whoever makes it.
        case body
        /// Stands alone.
        case alone
    }

    var part: Part {
        switch self {
        case .pass: .alone
        case .delay, .expireToken, .revokeToken: .before
        case .status, .respond, .reset, .close: .answer
        case .truncate, .stall, .drip, .malformed, .wrongContentLength, .badChunk, .truncatedJSON: .body
        }
    }

    /// The name in the admin API.
    var type: String {
        switch self {
        case .pass: "pass"
        case .status: "status"
        case .respond: "respond"
        case .expireToken: "expire-token"
        case .revokeToken: "revoke-token"
        case .delay: "delay"
        case .reset: "reset"
        case .close: "close"
        case .truncate: "truncate"
        case .stall: "stall"
        case .drip: "drip"
        case .malformed: "malformed"
        case .wrongContentLength: "wrong-content-length"
        case .badChunk: "bad-chunk"
        case .truncatedJSON: "truncated-json"
        }
    }

    /// How the server breaks the reply; nil for what is not done on the wire.
    var wireFault: HTTPResponse.WireFault? {
        switch self {
        case .reset: .init(.reset)
        case .close: .init(.close)
        case .truncate(let count): .init(.truncate(afterBytes: count))
        case .stall(let count, let milliseconds): .init(.stall(afterBytes: count, milliseconds: milliseconds))
        case .drip(let rate): .init(.drip(bytesPerSecond: rate))
        case .malformed: .init(.malformed)
        case .wrongContentLength: .init(.wrongContentLength)
        case .badChunk: .init(.badChunk)
        case .pass, .status, .respond, .expireToken, .revokeToken, .delay, .truncatedJSON: nil
        }
    }
}
