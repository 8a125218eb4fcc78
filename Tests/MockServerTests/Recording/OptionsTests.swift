import HTTPServer
@testable import MockServer
import PlatformCore
import XCTest

/// `OPTIONS`: a browser's preflight is the mock's to answer, what a client asks itself is the platform's.
final class OptionsTests: RecordingTestCase {
    private let preflight: HTTPFields = [
        "Origin": "https://page.example", "Access-Control-Request-Method": "DELETE",
    ]

    /// An upstream that says what it allows, and nothing about other origins.
    private func upstream() throws -> UpstreamStub {
        try UpstreamStub { request in
            guard request.isMethod("OPTIONS") else { return .ready(.naming(request)) }
            return .ready(
                HTTPResponse(
                    status: 200, fields: ["Allow": "GET, OPTIONS", "Access-Control-Allow-Origin": "https://org"],
                    body: Array("allowed".utf8)))
        }
    }

    private func assertOwnAnswer(_ response: HTTPResponse, line: UInt = #line) {
        XCTAssertEqual(response.status, 204, line: line)
        XCTAssertEqual(
            response.fields["Access-Control-Allow-Methods"], "GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS", line: line)
    }

    func testOptionsOfAClient_isForwardedRecordedAndReplayed_alsoReadOnly() async throws {
        for isReadOnly in [false, true] {
            let upstream = try upstream()
            try await withRecorder(upstream.url, configure: { $0.isReadOnly = isReadOnly }) { mock in
                let answer = try await caller.call("OPTIONS \(mock.url)/api/v2/a", token: "some-client-token-0")
                XCTAssertEqual(answer.status, 200)
                XCTAssertEqual(answer.bodyText, "allowed")
                XCTAssertEqual(answer.fields[.allow], "GET, OPTIONS")
                XCTAssertEqual(answer.fields.values(for: "Access-Control-Allow-Origin"), ["*"])
                assertOwnAnswer(try await caller.call("OPTIONS \(mock.url)/api/v2/b", preflight))
                let entries = mock.sessions.standard.journal.entries
                XCTAssertEqual(entries.map(\.outcome), [.forwarded])
            }
            XCTAssertEqual(upstream.lines, ["OPTIONS /api/v2/a"])
            XCTAssertEqual(try lines(), ["OPTIONS /api/v2/a 200"])
            await upstream.stop()
        }
        try await withReplay { mock in
            // Like a preflight it needs no token.
            let answer = try await caller.call("OPTIONS \(mock.url)/api/v2/a")
            XCTAssertEqual(answer.bodyText, "allowed")
            XCTAssertEqual(answer.fields[.allow], "GET, OPTIONS")
            // A browser's question about the same path is no request of the client.
            assertOwnAnswer(try await caller.call("OPTIONS \(mock.url)/api/v2/a", preflight))
            assertOwnAnswer(try await caller.call("OPTIONS \(mock.url)/api/v2/b"))
            assertOwnAnswer(try await caller.call("OPTIONS \(mock.url)/oauth/token"))
            XCTAssertEqual(mock.sessions.standard.journal.entries.map(\.outcome), [.recorded])
        }
    }

    func testOptionsThatIsMissing_isAddedBySpying() async throws {
        let upstream = try upstream()
        for _ in 0..<2 {
            try await withRecorder(upstream.url, configure: { $0.recordMode = .new }) { mock in
                let answer = try await caller.call("OPTIONS \(mock.url)/api/v2/a")
                XCTAssertEqual(answer.bodyText, "allowed")
                assertOwnAnswer(try await caller.call("OPTIONS \(mock.url)/api/v2/a", preflight))
            }
            XCTAssertEqual(upstream.lines, ["OPTIONS /api/v2/a"])
            XCTAssertEqual(try lines(), ["OPTIONS /api/v2/a 200"])
        }
        await upstream.stop()
    }
}
