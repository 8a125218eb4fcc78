import HTTPServer
@testable import MockServer
import PlatformCore
import XCTest

/// Faults where an upstream answers: it is not asked when a fault does, and faults are never recorded.
final class FaultsBeforeUpstreamTests: RecordingTestCase {
    private static let size = 1_000_000

    /// An upstream with a reply that is large enough to be streamed.
    private func upstream() throws -> UpstreamStub {
        try UpstreamStub { request in
            guard request.path == "/api/v2/large" else { return .ready(.naming(request)) }
            return .ready(.of(json: "[" + String(repeating: "1,", count: Self.size / 2) + "1]"))
        }
    }

    func testFaultThatAnswers_keepsTheRequestFromTheUpstream() async throws {
        let upstream = try upstream()
        try await withRecorder(upstream.url) { mock in
            let token = try await caller.login(mock.url, id: "c", secret: "s")
            for fault in ["\"status\",\"status\":503", "\"respond\",\"status\":200", "\"reset\"", "\"expire-token\""] {
                try await mock.addFault(#"{"do":[{"type":\#(fault)}]}"#)
            }
            let statuses = try await [
                caller.call("GET \(mock.url)/api/v2/a", token: token).status.code,
                caller.call("GET \(mock.url)/api/v2/a", token: token).status.code,
            ]
            XCTAssertEqual(statuses, [503, 200])
            do {
                _ = try await caller.call("POST \(mock.url)/api/v2/a", token: token)
                XCTFail("the connection was not reset")
            } catch {}
            let expired = try await caller.call("GET \(mock.url)/api/v2/a", token: token)
            assertPlatformError(expired, 401, "credentials.expired")
            XCTAssertEqual(upstream.lines, ["POST /oauth/token"])
            let well = try await caller.call("GET \(mock.url)/api/v2/b", token: token)
            XCTAssertEqual(well.status, 200)
        }
        XCTAssertEqual(try lines(), ["GET /api/v2/b 200"])
        await upstream.stop()
    }

    func testBrokenReplies_areRecordedWhole() async throws {
        let upstream = try upstream()
        try await withRecorder(upstream.url) { mock in
            try await mock.addFault(
                #"{"do":[{"type":"truncate","afterBytes":5},{"type":"truncate","afterBytes":400000},{"type":"truncated-json"},{"type":"drip","bytesPerSecond":100000000}]}"#
            )
            for path in ["small", "large"] {
                let client = try WireClient(port: mock.port)
                try client.send(.of("GET /api/v2/\(path)"))
                let (text, isReset) = try client.readToEnd()
                let body = text.split(separator: "\r\n\r\n", maxSplits: 1).last
                XCTAssertEqual(body?.utf8.count, path == "small" ? 5 : 400_000)
                XCTAssertFalse(isReset)
            }
            let half = try await caller.call("GET \(mock.url)/api/v2/large")
            XCTAssertEqual(half.bodyBytes.count, (Self.size + 3) / 2)
            XCTAssertThrowsError(try JSON.parse(half.bodyBytes))
            let whole = try await caller.call("GET \(mock.url)/api/v2/large")
            XCTAssertEqual(whole.bodyBytes.count, Self.size + 3)
            let faults = try await mock.journal().map { $0["outcome"]?.string }
            XCTAssertEqual(faults, ["fault", "fault", "fault", "fault"])
        }
        XCTAssertEqual(
            try recorded().map(\.response.bodyBytes.count).sorted().suffix(3), Array(repeating: Self.size + 3, count: 3)
        )
        XCTAssertEqual(try lines().count, 4)
        await upstream.stop()
    }

    func testDelay_comesBeforeTheUpstreamIsAsked() async throws {
        let upstream = try upstream()
        try await withRecorder(upstream.url) { mock in
            let clock = mock.session.session.clock
            try await mock.addFault(#"{"do":[{"type":"delay","milliseconds":3600000,"virtual":true}]}"#)
            let reply = Task { [caller] in try await caller.call("GET \(mock.url)/api/v2/a") }
            await eventually("the request waits") { clock.waiterCount == 1 }
            XCTAssertEqual(upstream.lines, [])
            clock.advance(bySeconds: 3600)
            let status = try await reply.value.status
            XCTAssertEqual(status, 200)
        }
        XCTAssertEqual(try lines(), ["GET /api/v2/a 200"])
        await upstream.stop()
    }

    func testClientThatVanishesWhileTheUpstreamThinks_isRecordedAllTheSame() async throws {
        let gate = RecordingGate()
        let upstream = try UpstreamStub { request in
            .later {
                await gate.pass()
                return .naming(request)
            }
        }
        try await withRecorder(upstream.url) { mock in
            let client = try WireClient(port: mock.port)
            try client.send(.of("GET /api/v2/a"))
            await eventually("the upstream was asked") { !upstream.lines.isEmpty }
            client.vanish()
            await eventually("the server has seen it") { mock.connections.open == 0 }
            gate.open()
            try await eventually("the reply is there") { try await !mock.journal().isEmpty }
        }
        XCTAssertEqual(try lines(), ["GET /api/v2/a 200"])
        await upstream.stop()
    }
}
