/// How one request is sent.
///
/// ```swift
/// var options = TransportOptions()
/// options.totalTimeout = .seconds(16)
/// options.redirects = .follow(maximum: 5)
/// ```
public struct TransportOptions: Sendable {
    /// How long name resolution, connecting, the proxy and TLS may take together; nil: 5 minutes.
    public var connectTimeout: Duration? = .seconds(10)
    /// How long the call may take, from `send` to the last byte of the body; nil: for ever.
    public var totalTimeout: Duration?
    /// How long the peer may be silent; nil: for ever.
    ///
    /// Time in which the peer waits for this side, for a slow reader or a slow producer, does not count.
    public var idleTimeout: Duration?
    /// What is done with a redirect.
    public var redirects = RedirectPolicy.refuse
    /// Whether `gzip` and `deflate` are asked for and decoded; off, the bytes are as the server sent them.
    ///
    /// The response's fields stay as they came, `Content-Encoding` and `Content-Length` included.
    public var decodesContent = false
    /// How many bytes of the body are gathered before the response is handed over; 0: it is handed over with its head.
    ///
    /// A body that ends before comes whole, in one step: ``TransportBody/bytes``. More than a megabyte is never
    /// gathered; a transport that cannot gather hands the response over at once.
    public var gatheredBytes = 0
    /// What is done when a kept-alive connection turns out to be closed just as the request goes out on it.
    public var staleConnections = StaleConnectionPolicy.resendIdempotent

    /// Makes the default options.
    public init() {}
}

/// What is done with a response that points elsewhere.
public enum RedirectPolicy: Sendable, Equatable {
    /// It is handed back as it is.
    case refuse
    /// It is followed, at most so many times (RFC 9110 section 15.4).
    ///
    /// 303, and 301 and 302 after `POST`, become `GET` without a body; 307 and 308 repeat the request. To another
    /// origin `Authorization`, `Cookie` and `Proxy-Authorization` are not sent.
    case follow(maximum: Int)
}

/// What is done when a kept-alive connection was closed by the server before it answered anything.
///
/// The server may have seen the request or not, so this is about being processed twice (RFC 9110 section 9.2.2).
public enum StaleConnectionPolicy: Sendable, Equatable {
    /// GET, HEAD, OPTIONS, PUT, DELETE and TRACE are sent once more on a new connection, other methods fail.
    case resendIdempotent
    /// The call fails, and its error tells that the request may have been received.
    case fail
}
