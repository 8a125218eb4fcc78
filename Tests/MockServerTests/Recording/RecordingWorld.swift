import HTTPServer
import HTTPTransport
@testable import MockServer
import PlatformCore
import Synchronization
import XCTest

/// A test with an upstream that stands in for the org, and mocks that record from it into a directory of the test.
class RecordingTestCase: StoreTestCase {
    /// Where recordings go.
    var out: String { path("out") }
    let log = LogLines()
    let caller = Caller.shared

    override func setUpWithError() throws {
        try super.setUpWithError()
        try FileManager.default.createDirectory(atPath: out, withIntermediateDirectories: true)
    }

    /// Runs `body` with a mock that records from `upstream`, and saves at its end.
    @discardableResult
    func withRecorder<R>(
        _ upstream: String, configure: (inout MockConfiguration) -> Void = { _ in },
        isolation: isolated (any Actor)? = #isolation, _ body: (MockPlatform) async throws -> R
    ) async throws -> R {
        try await withPlatform(
            .record(out),
            configure: { configuration in
                configuration.upstream = Upstream(upstream)
                configure(&configuration)
            }, body)
    }

    /// Runs `body` with a mock that replays what was recorded.
    @discardableResult
    func withReplay<R>(
        configure: (inout MockConfiguration) -> Void = { _ in }, isolation: isolated (any Actor)? = #isolation,
        _ body: (MockPlatform) async throws -> R
    ) async throws -> R {
        try await withPlatform(.replay(out), configure: configure, body)
    }

    /// Runs `body` with a mock; what it could not save fails the test.
    @discardableResult
    func withPlatform<R>(
        _ mode: MockConfiguration.Mode, configure: (inout MockConfiguration) -> Void,
        isolation: isolated (any Actor)? = #isolation, _ body: (MockPlatform) async throws -> R
    ) async throws -> R {
        var configuration = MockConfiguration(mode)
        configuration.log = Log(level: .info, sink: log.append)
        configure(&configuration)
        let platform = try await MockPlatform.start(configuration)
        let result: R
        do { result = try await body(platform) } catch {
            await platform.stop()
            throw error
        }
        let problems = await platform.stop()
        XCTAssertEqual(problems, [])
        return result
    }

    /// What the recording of that name holds.
    func recorded(_ name: String = "recording") throws -> [Interaction] {
        try Recording(path: out + "/" + name + ".sqlite").interactions()
    }

    /// `GET /api/v2/x 200` for each interaction of the recording of that name.
    func lines(_ name: String = "recording") throws -> [String] {
        try recorded(name).map { "\($0.request.method) \($0.request.target) \($0.response.status.code)" }
    }

    /// The names of the files in the directory of recordings.
    func files() throws -> [String] { try FileManager.default.contentsOfDirectory(atPath: out).sorted() }
}

/// What a mock told.
final class LogLines: Sendable {
    private let lines = Mutex<[String]>([])

    var text: String { lines.withLock { $0 }.joined(separator: "\n") }

    @Sendable func append(_ line: String) { lines.withLock { $0.append(line) } }

    func contains(_ text: String) -> Bool { self.text.contains(text) }
}

// MARK: - The client

/// The client of these tests: any number of calls at once, on connections that are kept.
struct Caller: Sendable {
    /// One for all tests: XCTest keeps a test's own until the end of the run, and with it descriptors and a thread.
    static let shared = Caller()

    private let transport = CurlTransport()

    /// Sends `GET http://…`, or what else the line says, and answers the whole response.
    func call(
        _ line: String, _ fields: HTTPFields = [:], token: String? = nil, body: [UInt8] = []
    ) async throws -> HTTPResponse {
        let parts = line.split(separator: " ", maxSplits: 1).map(String.init)
        var fields = fields
        if let token { fields.append("Bearer \(token)", for: .authorization) }
        return try await transport.response(
            to: TransportRequest(
                method: HTTPMethod(rawValue: parts[0]), url: parts[1], fields: fields,
                body: body.isEmpty ? .none : .bytes(body)))
    }

    /// Sends JSON.
    func call(
        _ line: String, _ fields: HTTPFields = [:], token: String? = nil, json: String
    ) async throws -> HTTPResponse {
        var fields = fields
        fields.append("application/json", for: .contentType)
        return try await call(line, fields, token: token, body: Array(json.utf8))
    }

    /// Logs in by client credentials; answers the token.
    func login(_ url: String, id: String, secret: String, _ fields: HTTPFields = [:]) async throws -> String {
        var fields = fields
        fields.append("Basic " + Base64.encode(Array("\(id):\(secret)".utf8)), for: .authorization)
        fields.append("application/x-www-form-urlencoded", for: .contentType)
        let response = try await call(
            "POST \(url)/oauth/token", fields, body: Array("grant_type=client_credentials".utf8))
        return try XCTUnwrap(JSON.parse(response.bodyBytes)["access_token"]?.string, response.bodyText)
    }

    /// The size of a body that is read and dropped.
    func countBytes(_ url: String) async throws -> Int {
        let response = try await transport.send(TransportRequest(url: url))
        var count = 0
        for try await chunk in response.body { count += chunk.count }
        return count
    }
}

extension HTTPResponse {
    /// The body as text.
    var bodyText: String { String(decoding: bodyBytes, as: UTF8.self) }
}

// MARK: - The upstream

/// An upstream that answers what a test says, and keeps what it was asked.
final class UpstreamStub: HTTPResponder {
    private let reply: @Sendable (HTTPRequest) -> Reply
    private let asked = Mutex<[HTTPRequest]>([])
    private let listener = Late<HTTPListener>()

    init(_ reply: @escaping @Sendable (HTTPRequest) -> Reply) throws {
        self.reply = reply
        listener.set(try HTTPListener.start(.init(workers: 1), responder: self))
    }

    /// Answers `{"target": …}` with a field that names the upstream.
    convenience init() throws { try self.init { .ready(.naming($0)) } }

    var url: String { "http://127.0.0.1:\(listener.value?.port ?? 0)" }

    var requests: [HTTPRequest] { asked.withLock { $0 } }

    var openConnections: Int { listener.value?.openConnections ?? 0 }

    /// The requests as `GET /api/v2/x`.
    var lines: [String] { requests.map { "\($0.method) \($0.target)" } }

    func respond(to request: HTTPRequest) -> Reply {
        asked.withLock { $0.append(request) }
        return reply(request)
    }

    func stop() async { await listener.value?.stop(drainMilliseconds: 0) }
}

extension HTTPResponse {
    /// A JSON response.
    static func of(json: String, status: HTTPStatus = 200, _ fields: HTTPFields = [:]) -> HTTPResponse {
        var all: HTTPFields = ["Content-Type": "application/json"]
        all.append(contentsOf: fields)
        return HTTPResponse(status: status, fields: all, body: Array(json.utf8))
    }

    /// What tells which request it answers; a token for a login.
    static func naming(_ request: HTTPRequest) -> HTTPResponse {
        if request.path == "/oauth/token" {
            return .of(
                json: #"{"access_token":"upstream-token-of-this-run-1","token_type":"bearer","expires_in":86399}"#)
        }
        return .of(json: #"{"target":"\#(request.target)"}"#, ["X-Answered-By": "upstream"])
    }
}

// MARK: - Waiting

/// Holds tasks back until it is opened.
final class RecordingGate: Sendable {
    private let state = Mutex<(isOpen: Bool, waiting: [CheckedContinuation<Void, Never>])>((false, []))

    func pass() async {
        await withCheckedContinuation { continuation in
            let isOpen = state.withLock { state in
                if !state.isOpen { state.waiting.append(continuation) }
                return state.isOpen
            }
            if isOpen { continuation.resume() }
        }
    }

    func open() {
        let waiting = state.withLock { state in
            defer { state = (true, []) }
            return state.waiting
        }
        for continuation in waiting { continuation.resume() }
    }
}

/// The resident memory of this process in megabytes, as far as the system tells.
func residentMegabytes() -> Int {
    guard let text = try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8) else { return 0 }
    let pages = text.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0
    return pages * Int(sysconf(Int32(_SC_PAGESIZE))) / 1_048_576
}

/// Watches how much more memory this process has than at the start of the watch.
final class PeakMemory: Sendable {
    private let start = residentMegabytes()
    private let peak = Atomic<Int>(0)
    private let isOver = Atomic<Bool>(false)

    init() {
        // A thread: whoever is watched may keep every task from running.
        Thread.detachNewThread { [self] in
            while !isOver.load(ordering: .relaxed) {
                peak.max(residentMegabytes(), ordering: .relaxed)
                usleep(2_000)
            }
        }
    }

    /// Ends the watch; answers the growth in megabytes.
    func stop() -> Int {
        isOver.store(true, ordering: .relaxed)
        peak.max(residentMegabytes(), ordering: .relaxed)
        return peak.load(ordering: .relaxed) - start
    }
}
