import HTTPServer
import HTTPTransport
@testable import MockServer
import PlatformCore
import XCTest

/// Replies of every sort on their way through: what the client gets, what is recorded, what is replayed.
final class UpstreamRepliesTests: RecordingTestCase {
    /// Records one call for each of the targets; answers what the client got.
    private func record(
        _ targets: [String], configure: (inout MockConfiguration) -> Void = { _ in },
        _ reply: @escaping @Sendable (HTTPRequest) -> Reply
    ) async throws -> [HTTPResponse] {
        let upstream = try UpstreamStub(reply)
        var responses: [HTTPResponse] = []
        try await withRecorder(upstream.url, configure: configure) { mock in
            for target in targets {
                responses.append(
                    try await caller.call(target.replacing(" ", with: " " + mock.url), token: "some-client-token-0"))
            }
        }
        await upstream.stop()
        return responses
    }

    /// The same calls, replayed.
    private func replay(_ targets: [String]) async throws -> [HTTPResponse] {
        var responses: [HTTPResponse] = []
        try await withReplay { mock in
            let token = try await caller.login(mock.url, id: "demo-client", secret: "demo-secret")
            for target in targets {
                responses.append(try await caller.call(target.replacing(" ", with: " " + mock.url), token: token))
            }
        }
        return responses
    }

    func testGzip_isStoredDecodedAndReplayed() async throws {
        let plain = #"{"text":"\#(String(repeating: "compressible ", count: 1000))"}"#
        let packed = try gzip(plain)
        let got = try await record(["GET /api/v2/a"]) { request in
            XCTAssertEqual(request.fields["Accept-Encoding"]?.contains("gzip"), true)
            return .ready(
                HTTPResponse(
                    status: 200, fields: ["Content-Type": "application/json", "Content-Encoding": "gzip"], body: packed)
            )
        }
        XCTAssertEqual(got.first?.bodyText, plain)
        XCTAssertNil(got.first?.fields[.contentEncoding])
        let interaction = try XCTUnwrap(recorded().first)
        XCTAssertEqual(String(decoding: interaction.response.bodyBytes, as: UTF8.self), plain)
        XCTAssertEqual(interaction.response.fields[.contentEncoding], "gzip")
        let again = try await replay(["GET /api/v2/a"])
        XCTAssertEqual(again.first?.bodyText, plain)
        XCTAssertNil(again.first?.fields[.contentEncoding])
    }

    private func gzip(_ text: String) throws -> [UInt8] {
        try write(text, "plain")
        let child = try ChildProcess(
            ["/bin/sh", "-c", "gzip -n < '\(path("plain"))' > '\(path("packed"))'"], in: directory)
        var raw: Int32 = 0
        waitpid(child.pid, &raw, 0)
        return try bytes("packed")
    }

    func testEmptyHeadAndBinaryReplies_replayAsTheyCame() async throws {
        let binary = (0..<100_000).map { UInt8(truncatingIfNeeded: $0 &* 7919 >> 3) }
        let targets = ["DELETE /api/v2/a", "HEAD /api/v2/b", "GET /api/v2/c", "GET /api/v2/d"]
        let reply: @Sendable (HTTPRequest) -> Reply = { request in
            switch request.path {
            case "/api/v2/a": .ready(HTTPResponse(status: 204))
            case "/api/v2/b": .ready(.of(json: "{}", ["X-Head": "yes"]))
            case "/api/v2/c":
                .ready(HTTPResponse(status: 200, fields: ["Content-Type": "audio/wav"], body: binary))
            default: .ready(HTTPResponse(status: 202, fields: [:], body: []))
            }
        }
        let got = try await record(targets, reply)
        let again = try await replay(targets)
        XCTAssertEqual(got.map(\.status), [204, 200, 200, 202])
        XCTAssertEqual(again.map(\.status), got.map(\.status))
        XCTAssertEqual(again.map(\.bodyBytes), got.map(\.bodyBytes))
        XCTAssertEqual(got[2].bodyBytes, binary)
        XCTAssertEqual(again[1].fields["X-Head"], "yes")
    }

    func testSetCookie_reachesTheClientAndIsNotStored() async throws {
        let got = try await record(["GET /api/v2/a"]) { request in
            var response = HTTPResponse.naming(request)
            response.fields.append("session=value-of-the-cookie-1; Path=/", for: "Set-Cookie")
            response.fields.append("other=value-of-the-cookie-2; Secure", for: "Set-Cookie")
            return .ready(response)
        }
        XCTAssertEqual(
            got.first?.fields.values(for: "Set-Cookie"),
            ["session=value-of-the-cookie-1; Path=/", "other=value-of-the-cookie-2; Secure"])
        XCTAssertEqual(try recorded().first?.response.fields.contains("Set-Cookie"), false)
    }

    func testRedirectToAnotherHost_isPassedOnUntouchedAndRecordedWithoutItsSecret() async throws {
        let location = "http://127.0.0.1:1/elsewhere?access_token=token-in-a-redirect-1&x=1"
        let got = try await record(["GET /api/v2/a"]) { _ in
            .ready(HTTPResponse(status: 302, fields: ["Location": location]))
        }
        XCTAssertEqual(got.first?.status, 302)
        XCTAssertEqual(got.first?.fields[.location], location)
        XCTAssertEqual(
            try recorded().first?.response.fields[.location],
            "http://127.0.0.1:1/elsewhere?access_token=REDACTED-token-1&x=1")
    }

    func testHTMLAndChunkedReplies_areRecordedWhole() async throws {
        let got = try await record(["GET /api/v2/a", "GET /api/v2/b"]) { request in
            guard request.path == "/api/v2/b" else {
                return .ready(
                    HTTPResponse(
                        status: 503, fields: ["Content-Type": "text/html"], body: Array("<h1>Sorry</h1>".utf8)))
            }
            return .ready(
                HTTPResponse(
                    status: 200, fields: ["Content-Type": "application/json"],
                    body: .stream { writer in
                        for part in ["[1", ",2", ",3]"] { try await writer.write(Array(part.utf8)) }
                    }))
        }
        XCTAssertEqual(got.map(\.bodyText), ["<h1>Sorry</h1>", "[1,2,3]"])
        XCTAssertEqual(got.map(\.status), [503, 200])
        XCTAssertEqual(
            try recorded().map { String(decoding: $0.response.bodyBytes, as: UTF8.self) }, got.map(\.bodyText))
    }

    func testReplyLargerThanTheWholeReplyLimit_streamsAndIsRecordedWhole() async throws {
        let large = #"{"text":"\#(String(repeating: "0123456789", count: 200_000))"}"#
        let got = try await record(["GET /api/v2/a"]) { _ in .ready(.of(json: large)) }
        XCTAssertEqual(got.first?.bodyText, large)
        let again = try await replay(["GET /api/v2/a"])
        XCTAssertEqual(again.first?.bodyText, large)
    }

    func testReplyLargerThanTheRecordedLimit_streamsThroughInFlatMemoryAndIsNotRecorded() async throws {
        let megabytes = 300
        let upstream = try UpstreamStub { request in
            guard request.path == "/api/v2/huge" else { return .ready(.naming(request)) }
            return .ready(
                HTTPResponse(
                    status: 200, fields: ["Content-Type": "audio/wav"],
                    body: .stream { writer in
                        let piece = [UInt8](repeating: 7, count: 1_048_576)
                        for _ in 0..<megabytes { try await writer.write(piece) }
                    }))
        }
        try await withRecorder(upstream.url) { mock in
            _ = try await caller.call("GET \(mock.url)/api/v2/a")
            let before = residentMegabytes()
            let peak = Task {
                var peak = 0
                while !Task.isCancelled {
                    peak = max(peak, residentMegabytes())
                    try? await Task.sleep(for: .milliseconds(5))
                }
                return peak
            }
            let count = try await caller.countBytes("\(mock.url)/api/v2/huge")
            peak.cancel()
            XCTAssertEqual(count, megabytes * 1_048_576)
            // The copy of up to 64 MB grows by doubling.
            let growth = await peak.value - before
            XCTAssertLessThan(growth, 220)
        }
        XCTAssertEqual(try lines(), ["GET /api/v2/a 200"])
        XCTAssertTrue(log.contains("GET /api/v2/huge: larger than 64 MB, not recorded"), log.text)
        await upstream.stop()
    }
}

// MARK: - What fails

extension UpstreamRepliesTests {
    private func assertFails(
        _ response: HTTPResponse, _ status: HTTPStatus, _ code: String, line: UInt = #line
    ) throws {
        XCTAssertEqual(response.status, status, line: line)
        let body = try JSON.parse(response.bodyBytes)
        XCTAssertEqual(body["code"]?.string, code, line: line)
        XCTAssertEqual(body["status"]?.int, status.code, line: line)
        XCTAssertEqual(body["contextId"]?.string, response.fields[.correlationID], line: line)
    }

    func testUpstreamThatCannotBeReached_answers502() async throws {
        let gone = try UpstreamStub()
        await gone.stop()
        for url in [gone.url, "http://nowhere.invalid"] {
            try await withRecorder(url) { mock in
                let response = try await caller.call("GET \(mock.url)/api/v2/a", token: "token-that-is-not-told-1")
                try assertFails(response, 502, "mock.upstream.failed")
                XCTAssertFalse(response.bodyText.contains("token-that-is-not-told-1"))
            }
            XCTAssertTrue(log.contains("The upstream did not answer GET /api/v2/a"), log.text)
        }
        XCTAssertEqual(try files(), [])
    }

    func testSlowUpstream_answers504() async throws {
        let gate = RecordingGate()
        let got = try await record(["GET /api/v2/a"], configure: { $0.upstreamTimeoutSeconds = 1 }) { request in
            .later {
                await gate.pass()
                return .naming(request)
            }
        }
        gate.open()
        try assertFails(try XCTUnwrap(got.first), 504, "request.timeout")
        XCTAssertEqual(try files(), [])
    }

    func testUpstreamThatBreaksOffOrSpeaksNoHTTP_answers502() async throws {
        let faults: [HTTPResponse.WireFault.Kind] = [
            .reset, .close, .truncate(afterBytes: 10), .malformed, .badChunk, .wrongContentLength,
        ]
        for fault in faults {
            let got = try await record(["GET /api/v2/a"]) { request in
                var response = HTTPResponse.naming(request)
                response.wireFault = .init(fault)
                return .ready(response)
            }
            try assertFails(try XCTUnwrap(got.first), 502, "mock.upstream.failed")
        }
        XCTAssertEqual(try files(), [])
    }

    func testUpstreamThatBreaksOffInAStreamedReply_breaksOffForTheClientAndIsNotRecorded() async throws {
        let upstream = try UpstreamStub { request in
            guard request.path == "/api/v2/cut" else { return .ready(.naming(request)) }
            var response = HTTPResponse(
                status: 200, fields: [:], body: [UInt8](repeating: 7, count: 2_000_000))
            response.wireFault = .init(.truncate(afterBytes: 1_000_000))
            return .ready(response)
        }
        try await withRecorder(upstream.url) { mock in
            _ = try await caller.call("GET \(mock.url)/api/v2/a")
            do {
                _ = try await caller.call("GET \(mock.url)/api/v2/cut")
                XCTFail("the reply looks whole")
            } catch is TransportError {}
        }
        XCTAssertEqual(try lines(), ["GET /api/v2/a 200"])
        XCTAssertTrue(log.contains("not recorded"), log.text)
        await upstream.stop()
    }
}

// MARK: - Clients that leave

extension UpstreamRepliesTests {
    /// Asks, waits until the upstream was asked, and goes.
    private func askAndLeave(_ mock: MockPlatform, _ target: String, _ upstream: UpstreamStub) async throws {
        let call = Task { [caller] in try await caller.countBytes(mock.url + target) }
        await eventually("the upstream was asked") { upstream.lines.contains("GET " + target) }
        call.cancel()
        _ = try? await call.value
    }

    func testClientThatLeavesBeforeTheReply_isRecordedAllTheSame() async throws {
        let gate = RecordingGate()
        let upstream = try UpstreamStub { request in
            .later {
                await gate.pass()
                return .naming(request)
            }
        }
        try await withRecorder(upstream.url) { mock in
            try await askAndLeave(mock, "/api/v2/a", upstream)
            gate.open()
            await eventually("it is recorded") { await mock.forwarding.recorder?.inProgress() == ["recording": 1] }
        }
        XCTAssertEqual(try lines(), ["GET /api/v2/a 200"])
        await upstream.stop()
    }

    func testClientThatLeavesBeforeAStreamedReply_isRecordedAllTheSame() async throws {
        let gate = RecordingGate()
        let upstream = try UpstreamStub { _ in
            .later {
                await gate.pass()
                return HTTPResponse(status: 200, fields: [:], body: [UInt8](repeating: 7, count: 2_000_000))
            }
        }
        try await withRecorder(upstream.url) { mock in
            try await askAndLeave(mock, "/api/v2/a", upstream)
            gate.open()
        }
        XCTAssertEqual(try recorded().first?.response.bodyBytes.count, 2_000_000)
        await upstream.stop()
    }

    func testClientThatLeavesInAStreamedReply_isRecordedAllTheSame() async throws {
        let gate = RecordingGate()
        let half = [UInt8](repeating: 7, count: 2_000_000)
        let upstream = try UpstreamStub { _ in
            .ready(
                HTTPResponse(
                    status: 200, fields: ["Content-Type": "audio/wav"],
                    body: .stream { writer in
                        try await writer.write(half)
                        await gate.pass()
                        for _ in 0..<4 { try await writer.write(half) }
                    }))
        }
        try await withRecorder(upstream.url) { mock in
            try await askAndLeave(mock, "/api/v2/a", upstream)
            gate.open()
        }
        XCTAssertEqual(try lines(), ["GET /api/v2/a 200"])
        XCTAssertEqual(try recorded().first?.response.bodyBytes.count, 10_000_000)
        await upstream.stop()
    }
}
