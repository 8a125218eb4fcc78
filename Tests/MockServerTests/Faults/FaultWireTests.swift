@testable import MockServer
import PlatformCore
import XCTest

/// What the client gets, byte by byte.
final class FaultWireTests: FaultTestCase {
    /// Everything that comes after one request to `/a` or another path, and whether the end is a reset.
    private func received(
        _ fault: String, _ request: HTTPRequest = .of("GET /a", ["Connection": "close"])
    ) async throws -> (text: String, isReset: Bool) {
        var result = (text: "", isReset: false)
        try await served(#"{"do":\#(fault)}"#) { _, client in
            try client.send(request)
            result = try client.readToEnd()
        }
        return result
    }

    func testReset_isAResetBeforeAnyByte() async throws {
        let (text, isReset) = try await received(#"{"type":"reset"}"#)
        XCTAssertEqual(text, "")
        XCTAssertTrue(isReset)
    }

    func testClose_isFINBeforeAnyByte() async throws {
        let (text, isReset) = try await received(#"{"type":"close"}"#)
        XCTAssertEqual(text, "")
        XCTAssertFalse(isReset)
    }

    func testTruncate_endsWithinTheBody() async throws {
        for target in ["/api/v2/users/me", "/oauth/token"] {
            try await served { mock, client in
                let token = try client.exchange(.tokenRequest()).accessToken()
                try await mock.addFault(#"{"do":{"type":"truncate","afterBytes":4}}"#)
                try client.send(target == "/oauth/token" ? .tokenRequest() : .of("GET \(target)", token: token))
                let (text, isReset) = try client.readToEnd()
                let parts = text.split(separator: "\r\n\r\n", maxSplits: 1, omittingEmptySubsequences: false)
                XCTAssert(text.hasPrefix("HTTP/1.1 200 OK\r\n"), text)
                XCTAssertEqual(parts.last?.utf8.count, 4, text)
                XCTAssert(text.contains(/Content-Length: \d\d/), text)
                XCTAssertFalse(isReset)
            }
        }
    }

    func testStall_pausesAndIsWholeThen() async throws {
        let (text, _) = try await received(#"{"type":"stall","milliseconds":20}"#)
        XCTAssert(text.hasSuffix("\r\n\r\na"), text)
    }

    func testDrip_isWholeInTheEnd() async throws {
        let (text, _) = try await received(
            #"{"type":"drip","bytesPerSecond":400}"#, .of("GET /none", ["Connection": "close"]))
        XCTAssert(text.hasPrefix("HTTP/1.1 404 Not Found\r\n") && text.hasSuffix("}"), text)
    }

    func testMalformed_isNoHTTP() async throws {
        let (text, isReset) = try await received(#"{"type":"malformed"}"#)
        XCTAssert(text.hasPrefix("HTTP/1.1 two hundred\r\n"), text)
        XCTAssertFalse(isReset)
    }

    func testWrongContentLength_promisesMore() async throws {
        let (text, _) = try await received(#"{"type":"wrong-content-length"}"#)
        XCTAssert(text.contains("\r\nContent-Length: 43\r\n") && text.hasSuffix("\r\n\r\na"), text)
    }

    func testBadChunk_hasASizeThatIsNone() async throws {
        let (text, _) = try await received(#"{"type":"bad-chunk"}"#)
        XCTAssert(text.contains("\r\nTransfer-Encoding: chunked\r\n") && text.hasSuffix("\r\n\r\nzz\r\na"), text)
    }

    func testTruncatedJSON_isWellFormedHTTP() async throws {
        try await served(#"{"match":{"path":"/api/**"},"do":{"type":"truncated-json"}}"#) { _, client in
            let token = try client.exchange(.tokenRequest()).accessToken()
            for _ in 0..<2 {
                let reply = try client.exchange(.of("GET /api/v2/users/me", token: token))
                XCTAssertEqual(reply.text, String(Self.body.prefix(12)))
                XCTAssertEqual(reply.fields[.contentLength], "12")
            }
        }
    }

    func testRepliesWithoutBody_keepTheirFraming() async throws {
        for fault in [#"{"type":"drip","bytesPerSecond":1}"#, #"{"type":"truncated-json"}"#] {
            try await served(#"{"do":\#(fault)}"#) { _, client in
                for _ in 0..<2 {
                    XCTAssertEqual(try client.exchange(.of("GET /empty")).status, 204)
                    XCTAssertEqual(try client.exchange(.of("HEAD /a")).status, 200)
                }
            }
        }
    }

    func testResponse_cannotBeSplitByAHeader() async throws {
        try await served { mock, client in
            for value in [#"a\r\nX-Injected: 1"#, #"a\nX: 1"#, #"\u0000"#, #"\r"#, #"a\u007f"#] {
                let rule = #"{"do":{"type":"respond","status":200,"headers":{"X-A":"\#(value)"}}}"#
                let refused = try client.exchange(.of("POST /__admin/faults", json: rule))
                assertPlatformError(refused, 400, "bad.request")
                XCTAssertEqual(refused.json["details"]?[0]?["fieldName"], "do.headers.X-A")
            }
            try await mock.addFault(
                #"{"do":{"type":"respond","status":200,"headers":{"X-A":"é\tb","x-b":""},"text":"t"}}"#)
            let reply = try client.exchange(.of("GET /a"))
            XCTAssertEqual(reply.fields["X-A"], "é\tb")
            XCTAssertEqual(reply.fields["X-B"], "")
            XCTAssertEqual(reply.fields.values(for: .contentLength), ["1"])
            XCTAssertEqual(reply.fields.values(for: .date).count, 1)
            XCTAssertEqual(reply.fields.values(for: .correlationID).count, 1)
            XCTAssertEqual(reply.fields.values(for: "Access-Control-Allow-Origin"), ["*"])
        }
    }
}
