import HTTPServer
@testable import HTTPTransport
import PlatformCore
import XCTest

/// How connections are used, shared, bounded and ended.
final class ConnectionTests: TransportTestCase {
    func testManyCallsInARow_useOneConnection() async throws {
        try await withServer(answer: { .text($0.path) }) { server, transport in
            for number in 0..<100 {
                let response = try await transport.response(to: .init(url: server.url("/\(number)")))
                XCTAssertEqual(response.bodyBytes.text, "/\(number)")
            }
            XCTAssertEqual(server.listener.acceptedConnections, 1)
        }
    }

    func testAThousandCallsAtOnce_allAnsweredOverAsManyConnectionsAsAllowed() async throws {
        try await withServer(answer: { request in .later { HTTPResponse(status: 200, body: Array(request.path)) } }) {
            server, transport in
            try await withThrowingTaskGroup(of: Void.self) { group in
                for number in 0..<1_000 {
                    group.addTask {
                        let response = try await transport.response(to: .init(url: server.url("/\(number)")))
                        XCTAssertEqual(response.bodyBytes.text, "/\(number)")
                    }
                }
                try await group.waitForAll()
            }
            XCTAssertEqual(server.requests.count, 1_000)
            XCTAssertLessThanOrEqual(server.listener.acceptedConnections, 64)
        }
    }

    func testAThousandConnectionsAtOnce_whenAllowed() async throws {
        var configuration = CurlTransport.Configuration(proxy: .direct)
        configuration.maximumConnectionsPerHost = 1_000
        let (gate, arrived) = (Gate(), Counter())
        try await withServer(
            configuration,
            answer: { _ in
                .later {
                    arrived.add(1)
                    if arrived.value == 1_000 { gate.open() }
                    await gate.wait()
                    return HTTPResponse(status: 200)
                }
            }
        ) { server, transport in
            try await withThrowingTaskGroup(of: Void.self) { group in
                for _ in 0..<1_000 { group.addTask { _ = try await transport.send(.init(url: server.url())) } }
                try await group.waitForAll()
            }
            XCTAssertEqual(server.listener.acceptedConnections, 1_000)
        }
    }

    func testConnectionLimit_isKept() async throws {
        var configuration = CurlTransport.Configuration(proxy: .direct)
        configuration.maximumConnectionsPerHost = 3
        try await withServer(configuration, answer: { _ in .later { HTTPResponse(status: 200) } }) {
            server, transport in
            try await withThrowingTaskGroup(of: Void.self) { group in
                for _ in 0..<200 { group.addTask { _ = try await transport.response(to: .init(url: server.url())) } }
                try await group.waitForAll()
            }
            XCTAssertLessThanOrEqual(server.listener.acceptedConnections, 3)
        }
    }

    func testTransports_areIndependent() async throws {
        try await withServer(answer: { _ in .text("hi") }) { server, transport in
            let other = makeTransport(.init(proxy: .direct))
            _ = try await transport.response(to: .init(url: server.url()))
            _ = try await other.response(to: .init(url: server.url()))
            await other.shutdown()
            let response = try await transport.response(to: .init(url: server.url()))
            XCTAssertEqual(response.bodyBytes.text, "hi")
            XCTAssertEqual(server.listener.acceptedConnections, 2)
        }
    }

    // MARK: - Kept-alive connections that are dead

    /// A server that answers the first request of its first connection, and closes on the second unanswered.
    private func withStaleServer(
        _ body: (ScriptedServer, CurlTransport, Recorder<String>) async throws -> Void
    ) async throws {
        let seen = Recorder<String>()
        let server = try ScriptedServer { wire in
            while true {
                let head = try wire.readHead()
                seen.add(String(head.prefix { $0 != " " }))
                if seen.values.count == 2 { return }
                try wire.send("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n")
            }
        }
        defer { server.stop() }
        let transport = makeTransport(.init(proxy: .direct))
        _ = try await transport.response(to: .init(url: server.url()))
        try await body(server, transport, seen)
        await transport.shutdown()
    }

    func testStaleConnection_idempotentRequestIsSentAgain() async throws {
        try await withStaleServer { server, transport, seen in
            let response = try await transport.response(to: .init(method: .delete, url: server.url()))
            XCTAssertEqual(response.status, 200)
            XCTAssertEqual(seen.values, ["GET", "DELETE", "DELETE"])
        }
    }

    func testStaleConnection_afterARequestToAnotherServer_isReplacedByOneToItsOwn() async throws {
        try await withStaleServer { server, transport, seen in
            try await withServer(answer: { _ in .ready(HTTPResponse(status: 204)) }) { other, _ in
                // One handle of libcurl's carries all of these, one after another.
                _ = try await transport.response(to: .init(url: other.url("/other")))
                let response = try await transport.response(to: .init(method: .delete, url: server.url("/own")))
                XCTAssertEqual(response.status, 200)
                XCTAssertEqual(seen.values, ["GET", "DELETE", "DELETE"])
                XCTAssertEqual(other.requests.map(\.target), ["/other"])
            }
        }
    }

    func testServersInTurn_eachIsAskedForItsOwnPaths() async throws {
        try await withServer(answer: { _ in .ready(HTTPResponse(status: 204)) }) { one, transport in
            try await withServer(answer: { _ in .ready(HTTPResponse(status: 204)) }) { other, _ in
                for url in [
                    one.url("/a?b=%2f"), one.url("/c/../d"), other.url("/e"), other.url("?f"), other.url(""),
                    one.url("/g"),
                ] {
                    _ = try await transport.response(to: .init(url: url))
                }
                XCTAssertEqual(one.requests.map(\.target), ["/a?b=%2f", "/c/../d", "/g"])
                XCTAssertEqual(other.requests.map(\.target), ["/e", "/?f", "/"])
            }
        }
    }

    func testStaleConnection_postIsNotSentAgain() async throws {
        try await withStaleServer { server, transport, seen in
            let error = try await transportError {
                try await transport.response(to: .init(method: .post, url: server.url(), body: .bytes([65])))
            }
            XCTAssertEqual(error.phase, .receive)
            XCTAssertTrue(error.mayHaveReachedServer)
            XCTAssertFalse(error.isSafeToRetry)
            XCTAssertEqual(seen.values, ["GET", "POST"])
        }
    }

    func testStaleConnection_nothingIsSentAgainWhenNotWanted() async throws {
        try await withStaleServer { server, transport, seen in
            var options = TransportOptions()
            options.staleConnections = .fail
            let error = try await transportError {
                try await transport.response(to: .init(url: server.url()), options: options)
            }
            XCTAssertTrue(error.mayHaveReachedServer)
            XCTAssertEqual(seen.values, ["GET", "GET"])
        }
    }

    // MARK: - The end

    func testRefusedConnection_isSafeToRetry() async throws {
        let server = try ScriptedServer { _ in }
        server.stop()
        let transport = makeTransport(.init(proxy: .direct))
        let error = try await transportError { try await transport.send(.init(url: server.url("/x?secret=1"))) }
        XCTAssertEqual(error.phase, .connect)
        XCTAssertTrue(error.isSafeToRetry)
        XCTAssertEqual(error.host, server.authority)
        XCTAssertFalse("\(error)".contains("secret"))
        await transport.shutdown()
    }

    func testUnknownHost_isAResolveError() async throws {
        let transport = makeTransport(.init(proxy: .direct))
        let error = try await transportError { try await transport.send(.init(url: "http://no-such-host.invalid/")) }
        XCTAssertEqual(error.phase, .resolve)
        XCTAssertTrue(error.isSafeToRetry)
        await transport.shutdown()
    }

    func testShutdown_letsCallsFinishAndRefusesNewOnes() async throws {
        let (gate, arrived) = (Gate(), Gate())
        try await withServer(answer: { _ in
            .later {
                arrived.open()
                await gate.wait()
                return HTTPResponse(status: 200, body: [1, 2, 3])
            }
        }) { server, transport in
            async let response = transport.response(to: .init(url: server.url()))
            await arrived.wait()
            async let end: Void = transport.shutdown(drain: .seconds(10))
            await eventually("new calls are refused") {
                (try? await transport.send(.init(url: "http://127.0.0.1:1/")))
                    .map { _ in false } ?? true
            }
            gate.open()
            let body = try await response.bodyBytes
            XCTAssertEqual(body, [1, 2, 3])
            await end
            let error = try await transportError { try await transport.send(.init(url: server.url())) }
            XCTAssertEqual(error.phase, .prepare)
        }
    }

    func testShutdown_endsCallsThatTakeTooLong() async throws {
        let arrived = Gate()
        var configuration = CurlTransport.Configuration(proxy: .direct)
        configuration.maximumConnectionsPerHost = 1
        try await withServer(
            configuration,
            answer: { _ in
                .later {
                    arrived.open()
                    try? await Task.sleep(for: .seconds(60))
                    return HTTPResponse(status: 200)
                }
            }
        ) { server, transport in
            async let first = transportError { try await transport.send(.init(url: server.url())) }
            await arrived.wait()
            async let queued = transportError { try await transport.send(.init(url: server.url())) }
            await transport.shutdown(drain: .milliseconds(20))
            let phases = try await [first.phase, queued.phase]
            XCTAssertTrue([[.cancelled, .cancelled], [.cancelled, .prepare]].contains(phases), "\(phases)")
        }
    }

    func testDroppedTransport_endsItsThreadAndConnections() async throws {
        try await withServer(answer: { _ in .text("hi") }) { server, _ in
            weak var driver: CurlDriver?
            do {
                let transport = makeTransport(.init(proxy: .direct))
                driver = try transport.driver.get()
                _ = try await transport.response(to: .init(url: server.url()))
                XCTAssertEqual(server.listener.openConnections, 1)
            }
            await eventually("the thread ends and lets go of its driver") { driver == nil }
            await eventually("the connection closes") { server.listener.openConnections == 0 }
        }
    }

    func testDroppedTransport_letsABodyBeReadToItsEnd() async throws {
        let gate = Gate()
        try await withServer(answer: { _ in
            .stream { writer in
                try await writer.write(Array("first "))
                await gate.wait()
                try await writer.write(Array("second"))
            }
        }) { server, _ in
            let response = try await makeTransport(.init(proxy: .direct)).send(.init(url: server.url()))
            gate.open()
            let body = try await response.body.collect(upTo: 100)
            XCTAssertEqual(body.text, "first second")
        }
    }

    func testManyTransports_comeAndGo() async throws {
        try await withServer(answer: { _ in .text("hi") }) { server, _ in
            try await withThrowingTaskGroup(of: Void.self) { group in
                for _ in 0..<100 {
                    group.addTask {
                        let transport = makeTransport(.init(proxy: .direct))
                        _ = try await transport.response(to: .init(url: server.url()))
                        await transport.shutdown()
                        await transport.shutdown()
                    }
                }
                try await group.waitForAll()
            }
            XCTAssertEqual(server.requests.count, 100)
        }
    }
}
