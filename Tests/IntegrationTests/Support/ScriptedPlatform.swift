import HTTPServer
import HTTPTransport
import PlatformClient
import PlatformCore
import Synchronization
import XCTest

/// A platform that answers as the test wants, and remembers what it was asked.
final class ScriptedPlatform: HTTPResponder {
    typealias Answer = @Sendable (HTTPRequest, _ number: Int) async -> HTTPResponse

    private let answer: Answer
    private let log = Mutex<[HTTPRequest]>([])

    init(_ answer: @escaping Answer) { self.answer = answer }

    var requests: [HTTPRequest] { log.withLock { $0 } }
    var tokenRequests: [HTTPRequest] { requests.filter { $0.path == "/oauth/token" } }
    var apiRequests: [HTTPRequest] { requests.filter { $0.path != "/oauth/token" } }

    func respond(to request: HTTPRequest) -> Reply {
        let number = log.withLock { log in
            log.append(request)
            return log.count
        }
        return .later { [answer] in await answer(request, number) }
    }
}

/// Runs `body` with a scripted platform and a client of its own that is pointed at it.
func withScriptedPlatform(
    timing: Timing = Timing(), workers: Int = 1, _ answer: @escaping ScriptedPlatform.Answer,
    _ body: (ApiClient, ScriptedPlatform) async throws -> Void
) async throws {
    let platform = ScriptedPlatform(answer)
    let listener = try HTTPListener.start(.init(port: 0, workers: workers), responder: platform)
    let transport = directTransport()
    let client = ApiClient(timing: timing)
    client.setTransport(transport)
    let result: Result<Void, any Error>
    do {
        try client.setEnvironment("http://127.0.0.1:\(listener.port)")
        result = .success(try await body(client, platform))
    } catch {
        result = .failure(error)
    }
    await transport.shutdown(drain: .zero)
    await listener.stop(drainMilliseconds: 0)
    try result.get()
}

/// A transport of the test's own, whatever proxies the environment names; it holds no call back that the client lets go.
func directTransport() -> CurlTransport {
    var configuration = CurlTransport.Configuration(proxy: .direct)
    configuration.maximumConnectionsPerHost = 1_000
    return CurlTransport(configuration)
}

extension HTTPResponse {
    static func json(_ json: JSON, _ status: HTTPStatus = 200, _ fields: HTTPFields = HTTPFields()) -> HTTPResponse {
        var all = fields
        all[.contentType] = "application/json"
        return HTTPResponse(status: status, fields: all, body: json.serialized())
    }

    static func token(_ token: String, refresh: String? = nil, expiresIn: Int = 86_400) -> HTTPResponse {
        var json: JSON = ["access_token": .string(token), "token_type": "bearer", "expires_in": JSON(expiresIn)]
        json["refresh_token"] = refresh.map(JSON.string)
        return .json(json)
    }

    static let unauthorized = HTTPResponse.json(
        ["message": "Invalid login credentials.", "code": "bad.credentials", "status": 401, "contextId": "c-401"], 401,
        ["ININ-Correlation-Id": "c-401"])
}

extension HTTPRequest {
    var bearer: String? { fields[.authorization].map { String($0.dropFirst("Bearer ".count)) } }
    var form: FormFields { FormFields.parse(body) }
}

/// The error that `body` throws; fails the test when it throws none.
func apiError<T>(
    file: StaticString = #filePath, line: UInt = #line, _ body: () async throws(ApiError) -> T
) async throws -> ApiError {
    do {
        let value = try await body()
        XCTFail("no error, but \(value)", file: file, line: line)
        throw NoErrorThrown()
    } catch let error as ApiError {
        return error
    }
}

struct NoErrorThrown: Error {}

/// Waits until `condition` holds; fails the test when it does not within `limit`.
func eventually(
    _ what: String, within limit: Duration = .seconds(20), file: StaticString = #filePath, line: UInt = #line,
    _ condition: () async throws -> Bool
) async rethrows {
    let deadline = ContinuousClock.now + limit
    while try await !condition() {
        guard ContinuousClock.now < deadline else {
            return XCTFail("not within \(limit): \(what)", file: file, line: line)
        }
        try? await Task.sleep(for: .milliseconds(2))
    }
}

/// Opens once; whoever waits goes on then.
final class Gate: Sendable {
    private let (stream, continuation) = AsyncStream.makeStream(of: Void.self)
    private let opened = Mutex(false)

    func open() {
        opened.withLock { $0 = true }
        continuation.finish()
    }

    func wait() async {
        // An AsyncStream has one reader: the others ask.
        while !opened.withLock({ $0 }) { try? await Task.sleep(for: .milliseconds(1)) }
    }
}
