import Foundation
import HTTPServer
import PlatformCore
import XCTest

final class DrainTests: XCTestCase {
    private func start(
        _ configuration: HTTPListener.Configuration = .init(), respond: @escaping @Sendable (HTTPRequest) -> Reply
    ) throws -> HTTPListener {
        try HTTPListener.start(configuration, responder: ClosureResponder(answer: respond))
    }

    /// Starts to stop `server` and waits until it takes no more connections.
    private func beginStopping(_ server: HTTPListener, drainMilliseconds: Int) -> DispatchSemaphore {
        let done = DispatchSemaphore(value: 0)
        Task {
            await server.stop(drainMilliseconds: drainMilliseconds)
            done.signal()
        }
        waitUntil("the port is closed") { (try? TestClient(port: server.port)) == nil }
        return done
    }

    func testReplyInFlight_finishesWithConnectionCloseAndThePortIsFree() throws {
        let gate = Gate()
        let server = try start { _ in
            .later {
                await gate.pass()
                return text("done")
            }
        }
        let client = try TestClient(port: server.port)
        try client.get("/")
        waitUntil("the reply is being made") { gate.waitingCount == 1 }
        let stopped = beginStopping(server, drainMilliseconds: 20_000)
        gate.open()
        let reply = try client.reply()
        XCTAssertEqual(reply.text, "done")
        XCTAssertEqual(reply.fields[.connection], "close")
        XCTAssertEqual(client.readToEnd().end, .fin)
        client.close()
        XCTAssertEqual(stopped.wait(timeout: .now() + 5), .success)
        XCTAssertEqual(server.openConnections, 0)
        try withServer(.init(port: server.port), respond: describeRequest) { again in
            XCTAssertEqual(again.port, server.port)
        }
    }

    func testStreamInFlight_isFinished() throws {
        let gate = Gate()
        let server = try start { _ in
            .ready(
                stream { writer in
                    try await writer.write(Array("first ".utf8))
                    await gate.pass()
                    try await writer.write(Array("last".utf8))
                })
        }
        let client = try TestClient(port: server.port)
        try client.get("/")
        waitUntil("the stream has begun") { gate.waitingCount == 1 }
        let stopped = beginStopping(server, drainMilliseconds: 20_000)
        gate.open()
        XCTAssertEqual(try client.reply().text, "first last")
        XCTAssertEqual(client.readToEnd().end, .fin)
        client.close()
        XCTAssertEqual(stopped.wait(timeout: .now() + 5), .success)
    }

    func testReplyThatASlowReaderTakes_isFinished() throws {
        let server = try start { _ in
            .ready(HTTPResponse(status: 200, body: [UInt8](repeating: 0x61, count: 20_000_000)))
        }
        let client = try TestClient(port: server.port, receiveBuffer: 4096)
        try client.get("/")
        waitUntil("the reply has begun") { client.hasInput }
        let stopped = beginStopping(server, drainMilliseconds: 20_000)
        XCTAssertEqual(try client.reply().body.count, 20_000_000)
        XCTAssertEqual(client.readToEnd().end, .fin)
        client.close()
        XCTAssertEqual(stopped.wait(timeout: .now() + 5), .success)
    }

    func testRequestThatHasBegun_isStillAnswered() throws {
        let server = try start(respond: describeRequest)
        let client = try TestClient(port: server.port)
        try client.get("/first")
        XCTAssertEqual(try client.reply().text, "GET /first 0")
        let other = try TestClient(port: server.port)
        try other.send("GET /second HTTP/1.1\r\n")
        try client.send("GET /second HTTP/1.1\r\n")
        // The server has the half requests once it has answered what another client sent behind them.
        try withSettledServer(server)
        let stopped = beginStopping(server, drainMilliseconds: 20_000)
        for client in [client, other] {
            try client.send("Host: h\r\n\r\n")
            let reply = try client.reply()
            XCTAssertEqual(reply.text, "GET /second 0")
            XCTAssertEqual(reply.fields[.connection], "close")
            client.close()
        }
        XCTAssertEqual(stopped.wait(timeout: .now() + 5), .success)
    }

    private func withSettledServer(_ server: HTTPListener) throws {
        for _ in 0..<3 {
            let probe = try TestClient(port: server.port)
            try probe.get("/probe")
            XCTAssertEqual(try probe.reply().status, 200)
        }
    }

    func testIdleConnections_areClosedAtOnce() throws {
        let server = try start(.init(workers: 2), respond: describeRequest)
        let clients = try (0..<100).map { _ in try TestClient(port: server.port) }
        for client in clients { try client.get("/") }
        for client in clients { XCTAssertEqual(try client.reply().status, 200) }
        let time = seconds { server.stopAndWait(drainMilliseconds: 20_000) }
        XCTAssertLessThan(time, 5)
        for client in clients { XCTAssertTrue(client.readToEnd() == ([], .fin)) }
        XCTAssertEqual(server.openConnections, 0)
    }

    func testConnectionsThatNeverAsked_holdNothingUpForLong() throws {
        let server = try start(respond: describeRequest)
        let clients = try (0..<20).map { _ in try TestClient(port: server.port) }
        waitUntil("all are accepted") { server.openConnections == clients.count }
        XCTAssertLessThan(seconds { server.stopAndWait(drainMilliseconds: 20_000) }, 5)
        for client in clients { XCTAssertEqual(client.readToEnd().end, .fin) }
    }

    func testReplyThatNeverComes_isCutAfterTheDrainTime() throws {
        let (gate, ended) = (Gate(), Counter())
        let server = try start { request in
            guard request.path == "/stream" else {
                return .later {
                    await gate.pass()
                    return text("too late")
                }
            }
            return .ready(
                stream { writer in
                    do { while true { try await writer.write([0x61]) } } catch { ended.add() }
                })
        }
        let clients = try ["/later", "/stream"].map { path in
            let client = try TestClient(port: server.port)
            try client.get(path)
            return client
        }
        waitUntil("the later reply is being made") { gate.waitingCount == 1 }
        XCTAssertGreaterThan(clients[1].read(1).count, 0)
        XCTAssertLessThan(seconds { server.stopAndWait(drainMilliseconds: 50) }, 5)
        waitUntil("the producer has ended") { ended.value == 1 }
        for client in clients {
            let (bytes, end) = client.readToEnd()
            XCTAssertNotEqual(end, .timeout)
            XCTAssertFalse(String(decoding: bytes, as: UTF8.self).contains("too late"))
        }
        // The reply that comes when everything is over reaches nobody and harms nobody.
        gate.open()
    }

    func testSeveralStops_allWaitForTheEnd() throws {
        let gate = Gate()
        let server = try start { _ in
            .later {
                await gate.pass()
                return text("done")
            }
        }
        let client = try TestClient(port: server.port)
        try client.get("/")
        waitUntil("the reply is being made") { gate.waitingCount == 1 }
        let first = beginStopping(server, drainMilliseconds: 20_000)
        let second = beginStopping(server, drainMilliseconds: 20_000)
        XCTAssertEqual(second.wait(timeout: .now() + 0.05), .timedOut)
        gate.open()
        XCTAssertEqual(try client.reply().text, "done")
        client.close()
        for stop in [first, second] { XCTAssertEqual(stop.wait(timeout: .now() + 5), .success) }
        server.stopAndWait()
    }
}
