/// Why a request could not be sent, or its response not be received.
///
/// It names the host but no path, query, field or credential, so it may be logged as it is.
public struct TransportError: Error, Sendable {
    /// How far the call had come.
    public enum Phase: String, Sendable {
        /// The request or the settings were refused; nothing was done.
        case prepare
        /// The host's or the proxy's name was looked up.
        case resolve
        /// The connection was made, or the proxy asked for one.
        case connect
        /// TLS was negotiated, certificates were checked.
        case tls
        /// The request was being sent.
        case send
        /// The response was being received.
        case receive
        /// A timeout ended the call; the message tells which.
        case timeout
        /// The task was cancelled, the body was dropped, or the transport was shut down.
        case cancelled
    }

    /// How far the call had come, or what ended it.
    public let phase: Phase
    /// The host and port that the request was for; empty when the URL could not be read.
    public let host: String
    /// What went wrong.
    public let message: String
    /// libcurl's code, when libcurl met the error.
    public let curlCode: Int?
    /// Whether a byte of the request may have reached the server.
    public let mayHaveReachedServer: Bool
    /// The error of the request's body, when that ended the call.
    public let cause: (any Error)?

    /// Makes an error.
    public init(
        _ phase: Phase, host: String, _ message: String, curlCode: Int? = nil, mayHaveReachedServer: Bool,
        cause: (any Error)? = nil
    ) {
        self.phase = phase
        self.host = host
        self.message = message
        self.curlCode = curlCode
        self.mayHaveReachedServer = mayHaveReachedServer
        self.cause = cause
    }

    /// Whether the request can be sent again with no fear that the server acts on it twice.
    ///
    /// For a method that is idempotent by itself the caller may know better.
    public var isSafeToRetry: Bool { !mayHaveReachedServer && phase != .prepare && phase != .cancelled }
}

extension TransportError: CustomStringConvertible {
    /// What went wrong, where, and what may help.
    public var description: String {
        var text = "\(what(host.isEmpty ? "the host" : host)): \(message)"
        if let curlCode { text += " (curl \(curlCode))" }
        if let advice { text += "; \(advice)" }
        return text
    }

    private func what(_ host: String) -> String {
        switch phase {
        case .prepare: "cannot send such a request"
        case .resolve: "cannot find \(host)"
        case .connect: "cannot connect to \(host)"
        case .tls: "no trusted TLS connection to \(host)"
        case .send: "cannot send the request to \(host)"
        case .receive: "no complete response from \(host)"
        case .timeout: "timeout at \(host)"
        case .cancelled: "the call to \(host) was ended"
        }
    }

    private var advice: String? {
        switch (phase, curlCode) {
        case (.tls, 60): "if the server's CA is your own, give its certificate to TLSSettings.trust"
        case (.resolve, 5): "look at HTTPS_PROXY, HTTP_PROXY and NO_PROXY"
        default: nil
        }
    }
}
