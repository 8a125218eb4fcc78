public import PlatformCore

/// What a responder answers: a response that is ready, or one that has to wait for something.
public typealias Reply = Pending<HTTPResponse>

/// The seam between the server and what it serves.
///
/// Both functions are called on a loop thread, from several loops at once, and must not block.
public protocol HTTPResponder: Sendable {
    /// Answers one request.
    func respond(to request: HTTPRequest) -> Reply
    /// Renders the answer to something that was no acceptable request; the connection closes after it.
    func refuse(_ failure: HTTPRequestFailure) -> HTTPResponse
}

extension HTTPResponder {
    /// Renders the failure as one line of plain text.
    public func refuse(_ failure: HTTPRequestFailure) -> HTTPResponse {
        HTTPResponse(
            status: failure.status, fields: ["Content-Type": "text/plain; charset=utf-8"],
            body: Array((failure.reason + "\n").utf8))
    }
}

/// Why bytes on a connection were no acceptable HTTP/1.1 request.
public struct HTTPRequestFailure: Error, Sendable, Equatable, CustomStringConvertible {
    /// The status that answers it: 400, 408, 413, 417, 431, 501, 503 or 505.
    public let status: HTTPStatus
    /// What was wrong, for a person.
    public let reason: String

    /// Makes a failure.
    public init(_ status: HTTPStatus, _ reason: String) {
        self.status = status
        self.reason = reason
    }

    /// Status and reason.
    public var description: String { "\(status.code): \(reason)" }
}
