public import PlatformCore

/// Sends HTTP requests: the seam between whoever has something to ask and the network.
///
/// ```swift
/// let transport = CurlTransport()
/// let response = try await transport.send(TransportRequest(url: "https://api.mypurecloud.com/api/v2/users/me"))
/// let body = try await response.body.collect(upTo: 1_000_000)
/// await transport.shutdown()
/// ```
///
/// Any type may stand in: a test's stub, a recorder, a transport on another library.
public protocol Transport: Sendable {
    /// Sends one request and returns once the head of its response is there; the body follows.
    ///
    /// Cancelling the task ends the transfer. A response of any status is a response: only a request that could not be
    /// sent, or a response that could not be received, throws. A body that is dropped unread ends its transfer.
    ///
    /// - Throws: `TransportError`, which also tells whether sending the request again is safe.
    func send(
        _ request: TransportRequest, options: TransportOptions
    ) async throws(TransportError) -> TransportResponse

    /// Sends one request and calls `completion` once, with what ``send(_:options:)`` would have answered.
    ///
    /// For a caller that serves many requests and has no task to wait in. `completion` may come on any thread, which it
    /// must not block; nothing cancels such a call but its timeouts.
    func send(
        _ request: TransportRequest, options: TransportOptions,
        completion: @escaping @Sendable (Result<TransportResponse, TransportError>) -> Void)
}

extension Transport {
    /// Sends from a task.
    public func send(
        _ request: TransportRequest, options: TransportOptions,
        completion: @escaping @Sendable (Result<TransportResponse, TransportError>) -> Void
    ) {
        Task { completion(await result(of: request, options)) }
    }

    func result(
        of request: TransportRequest, _ options: TransportOptions
    ) async -> Result<TransportResponse, TransportError> {
        do throws(TransportError) {
            return .success(try await send(request, options: options))
        } catch {
            return .failure(error)
        }
    }
}

extension Transport {
    /// Sends one request with the default options.
    public func send(_ request: TransportRequest) async throws(TransportError) -> TransportResponse {
        try await send(request, options: TransportOptions())
    }

    /// Sends one request and collects the body of its response.
    ///
    /// - Parameters:
    ///   - request: what is sent.
    ///   - limit: the most bytes that the body may have; a longer one throws.
    ///   - options: how it is sent.
    public func response(
        to request: TransportRequest, upTo limit: Int = 64 * 1_048_576, options: TransportOptions = TransportOptions()
    ) async throws(TransportError) -> HTTPResponse {
        var options = options
        options.gatheredBytes = max(options.gatheredBytes, min(limit, 65_536))
        let response = try await send(request, options: options)
        let body = try await response.body.collect(upTo: limit)
        return HTTPResponse(status: response.status, fields: response.fields, body: body)
    }
}
