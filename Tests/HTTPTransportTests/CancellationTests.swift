import HTTPServer
import HTTPTransport
import PlatformCore
import XCTest

/// Whoever is cancelled, or loses interest, ends the transfer: the server sees its connection close.
final class CancellationTests: TransportTestCase {
    func testCancelledBeforeTheHead_closesTheConnection() async throws {
        let arrived = Gate()
        let server = try ScriptedServer { wire in
            _ = try wire.readHead()
            arrived.open()
            wire.waitForClose()
        }
        defer { server.stop() }
        let transport = makeTransport(.init(proxy: .direct))
        let task = Task { try await transportError { try await transport.send(.init(url: server.url())) } }
        await arrived.wait()
        task.cancel()
        let error = try await task.value
        XCTAssertEqual(error.phase, .cancelled)
        XCTAssertFalse(error.isSafeToRetry)
        await eventually("the server sees the end") { server.openConnections == 0 }
        await transport.shutdown()
    }

    func testCancelledInsideTheBody_closesTheConnection() async throws {
        let reading = Gate()
        let server = try ScriptedServer { wire in
            _ = try wire.readHead()
            try wire.send("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nfirst")
            wire.waitForClose()
        }
        defer { server.stop() }
        let transport = makeTransport(.init(proxy: .direct))
        let task = Task {
            let response = try await transport.send(.init(url: server.url()))
            return try await transportError {
                for try await _ in response.body { reading.open() }
            }
        }
        await reading.wait()
        task.cancel()
        let phase = try await task.value.phase
        XCTAssertEqual(phase, .cancelled)
        await eventually("the server sees the end") { server.openConnections == 0 }
        await transport.shutdown()
    }

    func testCancelledTask_sendsNothing() async throws {
        try await withServer(answer: { _ in .text("hi") }) { server, transport in
            let task = Task {
                while !Task.isCancelled { await Task.yield() }
                return try await transportError { try await transport.send(.init(url: server.url())) }
            }
            task.cancel()
            let phase = try await task.value.phase
            XCTAssertEqual(phase, .cancelled)
            _ = try await transport.send(.init(url: server.url("/next")))
            XCTAssertEqual(server.requests.map(\.path), ["/next"])
        }
    }

    func testCancelledWhileItWaitsForAConnection_neverReachesTheServer() async throws {
        let (gate, arrived) = (Gate(), Gate())
        var configuration = CurlTransport.Configuration(proxy: .direct)
        configuration.maximumConnectionsPerHost = 1
        try await withServer(
            configuration,
            answer: { _ in
                .later {
                    arrived.open()
                    await gate.wait()
                    return HTTPResponse(status: 200)
                }
            }
        ) { server, transport in
            async let first = transport.response(to: .init(url: server.url("/first")))
            await arrived.wait()
            let queued = (0..<100).map { _ in
                Task { try await transportError { try await transport.send(.init(url: server.url("/never"))) } }
            }
            for task in queued { task.cancel() }
            for task in queued {
                let phase = try await task.value.phase
                XCTAssertEqual(phase, .cancelled)
            }
            gate.open()
            _ = try await first
            _ = try await transport.response(to: .init(url: server.url("/last")))
            XCTAssertEqual(server.requests.map(\.path), ["/first", "/last"])
        }
    }

    func testDroppedBody_closesTheConnection() async throws {
        try await withServer(answer: { _ in
            .stream { while true { try await $0.write(Array(repeating: 1, count: 50_000)) } }
        }) { server, transport in
            do {
                let response = try await transport.send(.init(url: server.url()))
                XCTAssertEqual(response.status, 200)
            }
            await eventually("the server sees the end") { server.listener.openConnections == 0 }
            XCTAssertEqual(server.listener.acceptedConnections, 1)
        }
    }

    func testManyCancellationsAtRandomMoments_neitherHangNorHarmOthers() async throws {
        try await withServer(answer: { _ in
            .stream { for _ in 0..<3 { try await $0.write(Array(repeating: 1, count: 5_000)) } }
        }) { server, transport in
            await withTaskGroup(of: Void.self) { group in
                for number in 0..<600 {
                    group.addTask {
                        let task = Task { try await transport.response(to: .init(url: server.url())).bodyBytes.count }
                        guard number % 3 > 0 else {
                            let count = try? await task.value
                            return XCTAssertEqual(count, 15_000)
                        }
                        for _ in 0..<(number % 50) { await Task.yield() }
                        task.cancel()
                        switch await task.result {
                        case .success(let count): XCTAssertEqual(count, 15_000)
                        case .failure(let error): XCTAssertEqual((error as? TransportError)?.phase, .cancelled)
                        }
                    }
                }
            }
        }
    }
}
