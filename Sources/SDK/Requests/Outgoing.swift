import HTTPTransport
import PlatformCore

/// A call that is ready for its attempts.
struct Outgoing: Sendable {
    let request: APIRequest
    let snapshot: ClientSnapshot
    /// What the transport gets, without the access token.
    var transport: TransportRequest
    var options: TransportOptions
    /// Whether the app brought its own `Authorization`; then nothing is refreshed.
    let authorizes: Bool
    /// ``TokenKeeper/endedFlights`` when the call began.
    let flights: UInt64
    /// Whether the body stays with the transport.
    let streams: Bool

    /// Puts a request together.
    init(_ request: APIRequest, _ snapshot: ClientSnapshot, flights: UInt64, streams: Bool) throws(ApiError) {
        if let problem = request.problem ?? RequestHeaders.problem(in: request.headers) {
            throw ApiError(.request, problem, operation: request.operation)
        }
        var fields = snapshot.fields
        if request.accept != "application/json" { fields[.accept] = request.accept }
        if let type = request.body.contentType { fields[.contentType] = type }
        fields.replace(with: request.headers)
        let body: TransportRequest.Body
        do throws(FileError) {
            body = try request.body.transportBody(progress: request.uploadProgress)
        } catch {
            throw ApiError(.request, error.description, operation: request.operation, cause: error)
        }
        var url = snapshot.endpoints.api + request.path
        if !request.query.isEmpty {
            url += "?"
            url += request.query.text
        }
        self.request = request
        self.snapshot = snapshot
        self.flights = flights
        self.streams = streams
        authorizes = !fields.contains(.authorization)
        transport = TransportRequest(method: request.method, url: url, fields: fields, body: body)
        options = TransportOptions()
        options.redirects = .follow(maximum: 10)
        let timeout = request.timeout ?? snapshot.timeout
        if streams { options.idleTimeout = timeout } else { options.totalTimeout = timeout }
    }

    /// The URL without its query.
    var shownURL: String { transport.url.withoutQuery }

    /// Whether the request can go out a second time at all.
    var isRepeatable: Bool { request.body.isRepeatable }

    var retryPolicy: RetryPolicy { request.retryPolicy ?? snapshot.retryPolicy }

    /// The error with all that is known of the call.
    func describe(_ error: ApiError, attempts: Int) -> ApiError {
        var error = error
        guard error.operation == nil else { return error }
        error.operation = request.operation
        error.method = request.method
        error.url = shownURL
        error.attempts = attempts
        return error
    }
}

extension String {
    /// A URL without query and fragment.
    var withoutQuery: String { String(prefix { $0 != "?" && $0 != "#" }) }
}

/// What came back of one attempt.
struct Reply: Sendable {
    let status: HTTPStatus
    let fields: HTTPFields
    /// The body; empty while it is still in `stream`.
    let body: [UInt8]
    /// The body that is still on its way.
    let stream: TransportBody?

    var isSuccess: Bool { 200..<300 ~= status.code }

    var response: HTTPResponse { HTTPResponse(status: status, fields: fields, body: body) }

    /// The response with its body as JSON; `{}` when it is none.
    var extended: ExtendedResponse<JSON> {
        let json = (try? JSON.parse(body, duplicateKeys: .keepLast)) ?? .object(JSONObject())
        return ExtendedResponse(status: status.code, headers: fields, body: json, bytes: body)
    }

    /// What is thrown for a status that is no success.
    func failure(now: Instant) -> ApiError {
        let response = extended
        let message = response.body["message"]?.string ?? "the request failed with status \(status)"
        return ApiError(.http, message, response: response, date: now)
    }
}
