import Foundation
import HTTPServer
import PlatformCore
import Synchronization
import XCTest

/// A responder that is a closure.
struct ClosureResponder: HTTPResponder {
    let answer: @Sendable (HTTPRequest) -> Reply

    func respond(to request: HTTPRequest) -> Reply { answer(request) }
}

/// Runs `body` against a server on a free port of this machine and stops it then.
func withServer<R>(
    _ configuration: HTTPListener.Configuration = .init(), respond: @escaping @Sendable (HTTPRequest) -> Reply,
    _ body: (HTTPListener) throws -> R
) throws -> R {
    let server = try HTTPListener.start(configuration, responder: ClosureResponder(answer: respond))
    defer { server.stopAndWait() }
    return try body(server)
}

extension HTTPListener {
    /// Stops from a thread that may block.
    func stopAndWait(drainMilliseconds: Int = 0) {
        waitFor { await self.stop(drainMilliseconds: drainMilliseconds) }
    }
}

/// Waits for `work` on a thread that may block.
func waitFor(_ work: @escaping @Sendable () async -> Void) {
    let done = DispatchSemaphore(value: 0)
    Task {
        await work()
        done.signal()
    }
    done.wait()
}

/// Waits until `condition` holds, and fails the test when it does not within ten seconds.
func waitUntil(_ what: String, file: StaticString = #filePath, line: UInt = #line, _ condition: () -> Bool) {
    let deadline = Date() + 10
    while !condition() {
        guard Date() < deadline else { return XCTFail("waited in vain until \(what)", file: file, line: line) }
        usleep(1000)
    }
}

/// The time that `work` takes, in seconds.
func seconds(_ work: () throws -> Void) rethrows -> Double {
    let start = Date()
    try work()
    return Date().timeIntervalSince(start)
}

/// Answers 200 with the request's method, target and the number of bytes of its body.
@Sendable func describeRequest(_ request: HTTPRequest) -> Reply {
    .ready(text("\(request.method) \(request.target) \(request.body.count)"))
}

func text(_ text: String) -> HTTPResponse {
    HTTPResponse(status: 200, fields: ["Content-Type": "text/plain"], body: Array(text.utf8))
}

func stream(_ produce: @escaping @Sendable (any HTTPBodyWriter) async throws -> Void) -> HTTPResponse {
    HTTPResponse(status: 200, fields: HTTPFields(), body: .stream(produce))
}

/// Holds tasks back until it is opened.
final class Gate: Sendable {
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

    /// How many tasks stand before it.
    var waitingCount: Int { state.withLock { $0.waiting.count } }
}

/// A number that several threads count.
final class Counter: Sendable {
    private let state = Atomic<Int>(0)
    var value: Int { state.load(ordering: .acquiring) }
    func add(_ number: Int = 1) { state.add(number, ordering: .releasing) }
}
