public import HTTPTransport
import PlatformCore

extension ApiClient {
    /// Makes a call and hands out its body as it comes.
    ///
    /// The client's `timeout` is the longest silence of the peer. A body that is dropped ends its transfer.
    public func stream(_ request: APIRequest) async throws(ApiError) -> ExtendedResponse<TransportBody> {
        let (_, reply, _) = try await exchange(request, streams: true)
        return ExtendedResponse(
            status: reply.status.code, headers: reply.fields, body: reply.stream ?? TransportBody([]), bytes: [])
    }

    /// Makes a call and writes its body into a file, which takes its name once it is whole.
    ///
    /// - Parameters:
    ///   - request: what is sent.
    ///   - path: the file; one that is there is replaced.
    ///   - progress: told how much has come, of how much if the server says.
    /// - Returns: the number of bytes.
    @discardableResult
    public func download(
        _ request: APIRequest, to path: String, progress: TransferProgress? = nil
    ) async throws(ApiError) -> Int {
        let response = try await stream(request)
        do {
            return try await Self.write(response, to: path, progress)
        } catch let error as TransportError {
            throw Self.describe(ApiError(error), request, response)
        } catch let error as FileError {
            throw Self.describe(ApiError(.request, error.description, cause: error), request, response)
        } catch {
            throw Self.describe(ApiError(.cancelled, "\(error)", cause: error), request, response)
        }
    }

    private static func write(
        _ response: ExtendedResponse<TransportBody>, to path: String, _ progress: TransferProgress?
    ) async throws -> Int {
        let file = try FileWriter(path)
        let total = response.headers[.contentLength].flatMap { Int($0) }
        var count = 0
        for try await chunk in response.body {
            try file.write(chunk)
            count += chunk.count
            progress?(count, total)
        }
        try file.finish()
        return count
    }

    private static func describe(
        _ error: ApiError, _ request: APIRequest, _ response: ExtendedResponse<TransportBody>
    ) -> ApiError {
        var error = error
        (error.operation, error.method, error.url) = (request.operation, request.method, request.path)
        return error
    }
}
