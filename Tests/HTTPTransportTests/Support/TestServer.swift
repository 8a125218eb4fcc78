import HTTPServer
import HTTPTransport
import PlatformCore
import Synchronization

/// Our own server with a responder of the test's, and what it was asked.
final class TestServer: HTTPResponder {
    private let answer: @Sendable (HTTPRequest) -> Reply
    private let log = Mutex<[HTTPRequest]>([])

    fileprivate init(_ answer: @escaping @Sendable (HTTPRequest) -> Reply) { self.answer = answer }

    var requests: [HTTPRequest] { log.withLock { $0 } }

    func respond(to request: HTTPRequest) -> Reply {
        log.withLock { $0.append(request) }
        return answer(request)
    }
}

/// A server that runs, and where.
struct RunningServer {
    let listener: HTTPListener
    let responder: TestServer

    var authority: String { "127.0.0.1:\(listener.port)" }
    var requests: [HTTPRequest] { responder.requests }
    func url(_ path: String = "/") -> String { "http://\(authority)\(path)" }
}

/// Runs `body` with a server that answers as `answer` says, and a transport that is shut down afterwards.
func withServer(
    _ configuration: CurlTransport.Configuration = .init(proxy: .direct),
    maximumBodyBytes: Int = 16 * 1_048_576,
    answer: @escaping @Sendable (HTTPRequest) -> Reply,
    _ body: (RunningServer, CurlTransport) async throws -> Void
) async throws {
    var listening = HTTPListener.Configuration()
    listening.maximumBodyBytes = maximumBodyBytes
    let responder = TestServer(answer)
    let listener = try HTTPListener.start(listening, responder: responder)
    let transport = makeTransport(configuration)
    let result: Result<Void, any Error>
    do {
        result = .success(try await body(RunningServer(listener: listener, responder: responder), transport))
    } catch {
        result = .failure(error)
    }
    await transport.shutdown(drain: .zero)
    await listener.stop(drainMilliseconds: 0)
    try result.get()
}

extension Reply {
    static func text(_ text: String, _ status: HTTPStatus = 200, _ fields: HTTPFields = HTTPFields()) -> Reply {
        .ready(HTTPResponse(status: status, fields: fields, body: Array(text.utf8)))
    }

    static func fault(_ kind: HTTPResponse.WireFault.Kind, body: String) -> Reply {
        var response = HTTPResponse(status: 200, body: Array(body.utf8))
        response.wireFault = .init(kind)
        return .ready(response)
    }

    static func stream(_ produce: @escaping @Sendable (any HTTPBodyWriter) async throws -> Void) -> Reply {
        .ready(HTTPResponse(status: 200, fields: HTTPFields(), body: .stream(produce)))
    }
}
