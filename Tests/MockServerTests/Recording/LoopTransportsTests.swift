import HTTPServer
import HTTPTransport
@testable import MockServer
import PlatformCore
import XCTest

/// Requests to the upstream, on the loops that have the clients' connections.
final class LoopTransportsTests: RecordingTestCase {
    func testSeveralLoops_eachForwardsAndAllIsRecorded() async throws {
        let upstream = try UpstreamStub()
        let targets = (0..<200).map { "/api/v2/a/\($0)" }
        try await withRecorder(upstream.url, configure: { $0.workers = 3 }) { mock in
            let got = try await withThrowingTaskGroup(of: String.self) { [caller] group in
                for target in targets {
                    group.addTask { try await caller.call("GET \(mock.url)\(target)").bodyText }
                }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            XCTAssertEqual(Set(got), Set(targets.map { #"{"target":"\#($0)"}"# }))
        }
        XCTAssertEqual(try Set(lines()), Set(targets.map { "GET \($0) 200" }))
        await upstream.stop()
    }

    func testUpstreamThatThinks_keepsNobodyElseOfTheLoopWaiting() async throws {
        let gate = RecordingGate()
        let upstream = try UpstreamStub { request in
            guard request.path == "/api/v2/slow" else { return .ready(.naming(request)) }
            return .later {
                await gate.pass()
                return .naming(request)
            }
        }
        try await withRecorder(upstream.url, configure: { $0.workers = 1 }) { mock in
            async let slow = Caller.shared.call("GET \(mock.url)/api/v2/slow")
            await eventually("the upstream was asked") { upstream.lines == ["GET /api/v2/slow"] }
            for _ in 0..<20 {
                let quick = try await caller.call("GET \(mock.url)/api/v2/quick")
                XCTAssertEqual(quick.status, 200)
            }
            gate.open()
            let status = try await slow.status
            XCTAssertEqual(status, 200)
        }
        XCTAssertEqual(try recorded().count, 21)
        await upstream.stop()
    }

    func testUpstreamOfAMockThatHasStopped_keepsNoConnection() async throws {
        let upstream = try UpstreamStub()
        try await withRecorder(upstream.url) { mock in
            _ = try await caller.call("GET \(mock.url)/api/v2/a")
            XCTAssertEqual(upstream.openConnections, 1)
        }
        await eventually("the mock's connection is closed") { upstream.openConnections == 0 }
        await upstream.stop()
    }
}
