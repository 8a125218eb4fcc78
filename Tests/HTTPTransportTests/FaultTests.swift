import HTTPServer
import HTTPTransport
import PlatformCore
import XCTest

/// Replies that the server breaks on the wire, and patience that ends.
final class FaultTests: TransportTestCase {
    private let body = String(repeating: "0123456789", count: 100)

    private func error(
        of kind: HTTPResponse.WireFault.Kind, options: TransportOptions = TransportOptions()
    ) async throws -> TransportError {
        var found: TransportError?
        let body = body
        try await withServer(answer: { _ in .fault(kind, body: body) }) { server, transport in
            let error = try await transportError {
                try await transport.response(to: .init(url: server.url("/x?token=secret")), options: options)
            }
            XCTAssertEqual(error.host, server.authority)
            XCTAssertTrue(error.mayHaveReachedServer)
            XCTAssertFalse(error.isSafeToRetry)
            XCTAssertTrue("\(error)".contains(server.authority))
            XCTAssertFalse("\(error)".contains("secret"))
            XCTAssertEqual(server.requests.count, 1)
            found = error
        }
        return try XCTUnwrap(found)
    }

    func testBrokenReplies_areReceiveErrors() async throws {
        let kinds: [HTTPResponse.WireFault.Kind] = [
            .reset, .close, .truncate(afterBytes: 0), .truncate(afterBytes: 999), .malformed, .wrongContentLength,
            .badChunk,
        ]
        for kind in kinds {
            let error = try await error(of: kind)
            XCTAssertEqual(error.phase, .receive, "\(kind): \(error)")
            XCTAssertNotNil(error.curlCode)
        }
    }

    func testTruncatedReply_givesHeadAndBytesBeforeTheError() async throws {
        let body = body
        try await withServer(answer: { _ in .fault(.truncate(afterBytes: 10), body: body) }) { server, transport in
            let response = try await transport.send(.init(url: server.url()))
            XCTAssertEqual(response.status, 200)
            var received: [UInt8] = []
            let error = try await transportError {
                for try await chunk in response.body { received += chunk }
            }
            XCTAssertEqual(received.text, "0123456789")
            XCTAssertEqual(error.phase, .receive)
        }
    }

    func testAfterAFault_theNextCallWorks() async throws {
        let count = Counter()
        let kinds: [HTTPResponse.WireFault.Kind] = [.reset, .close, .malformed, .badChunk, .truncate(afterBytes: 3)]
        try await withServer(answer: { _ in
            count.add(1)
            return count.value.isMultiple(of: 2) ? .fault(kinds[count.value / 2 % 5], body: "12345") : .text("fine")
        }) { server, transport in
            for _ in 0..<10 {
                let good = try await transport.response(to: .init(method: .post, url: server.url()))
                XCTAssertEqual(good.bodyBytes.text, "fine")
                _ = try await transportError {
                    try await transport.response(to: .init(method: .post, url: server.url()))
                }
            }
        }
    }

    // MARK: - Timeouts

    func testStalledReply_endsAtTheIdleTimeout() async throws {
        var options = TransportOptions()
        options.idleTimeout = .milliseconds(100)
        let start = ContinuousClock.now
        let error = try await error(of: .stall(afterBytes: 10, milliseconds: 60_000), options: options)
        XCTAssertEqual(error.phase, .timeout)
        XCTAssertTrue(100...5_000 ~= (ContinuousClock.now - start).wholeMillisecondsForTest)
        XCTAssertTrue("\(error)".contains("idle timeout"), "\(error)")
    }

    func testDrippingReply_outlivesTheIdleTimeoutButNotTheTotalTimeout() async throws {
        var options = TransportOptions()
        options.idleTimeout = .milliseconds(2_000)
        options.totalTimeout = .milliseconds(300)
        let error = try await error(of: .drip(bytesPerSecond: 100), options: options)
        XCTAssertEqual(error.phase, .timeout)
        XCTAssertFalse("\(error)".contains("idle timeout"), "\(error)")
    }

    func testDrippingReply_arrivesWhole() async throws {
        let body = body
        try await withServer(answer: { _ in .fault(.drip(bytesPerSecond: 5_000), body: body) }) { server, transport in
            var options = TransportOptions()
            options.idleTimeout = .seconds(10)
            let response = try await transport.response(to: .init(url: server.url()), options: options)
            XCTAssertEqual(response.bodyBytes.text, body)
        }
    }

    func testSilentServer_endsAtTheTotalTimeout() async throws {
        let server = try ScriptedServer { $0.waitForClose() }
        defer { server.stop() }
        let transport = makeTransport(.init(proxy: .direct))
        var options = TransportOptions()
        options.totalTimeout = .milliseconds(80)
        let error = try await transportError { try await transport.send(.init(url: server.url()), options: options) }
        XCTAssertEqual(error.phase, .timeout)
        XCTAssertTrue(error.mayHaveReachedServer)
        await eventually("the server sees the end") { server.openConnections == 0 }
        await transport.shutdown()
    }

    func testServerThatNeverSpeaksTLS_endsAtTheConnectTimeoutAndIsSafeToRetry() async throws {
        let server = try ScriptedServer { $0.waitForClose() }
        defer { server.stop() }
        let transport = makeTransport(.init(proxy: .direct))
        var options = TransportOptions()
        options.connectTimeout = .milliseconds(80)
        let url = "https://127.0.0.1:\(server.port)/"
        let error = try await transportError { try await transport.send(.init(url: url), options: options) }
        XCTAssertEqual(error.phase, .timeout)
        XCTAssertTrue(error.isSafeToRetry)
        await transport.shutdown()
    }

    func testSlowReader_isNoSilentServer() async throws {
        let size = 8_000_000
        try await withServer(answer: { _ in
            .stream { for _ in 0..<80 { try await $0.write(Array(repeating: 7, count: 100_000)) } }
        }) { server, transport in
            var options = TransportOptions()
            options.idleTimeout = .milliseconds(150)
            let response = try await transport.send(.init(url: server.url()), options: options)
            var count = 0
            for try await chunk in response.body {
                if count == 0 { try await Task.sleep(for: .milliseconds(600)) }  // the reader's slowness is the subject
                count += chunk.count
            }
            XCTAssertEqual(count, size)
        }
    }

    func testCallThatWaitsForAConnection_endsAtItsTotalTimeoutAndIsSafeToRetry() async throws {
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
            async let first = transport.send(.init(url: server.url()))
            await arrived.wait()
            try await withThrowingTaskGroup(of: TransportError.self) { group in
                for _ in 0..<200 {
                    group.addTask {
                        var options = TransportOptions()
                        options.totalTimeout = .milliseconds(60)
                        return try await transportError {
                            try await transport.send(.init(url: server.url()), options: options)
                        }
                    }
                }
                for try await error in group {
                    XCTAssertEqual(error.phase, .timeout)
                    XCTAssertTrue(error.isSafeToRetry)
                }
            }
            gate.open()
            let status = try await first.status
            XCTAssertEqual(status, 200)
            XCTAssertEqual(server.requests.count, 1)
        }
    }
}

extension Duration {
    fileprivate var wholeMillisecondsForTest: Int64 {
        components.seconds * 1000 + components.attoseconds / 1_000_000_000_000_000
    }
}
