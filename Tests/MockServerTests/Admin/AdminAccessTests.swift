@testable import MockServer
import PlatformCore
import XCTest

/// Who may call the admin side, which calls there are, and what they say of the server.
final class AdminAccessTests: MockTestCase {
    private func health(_ fields: HTTPFields, _ mock: MockPlatform) async -> HTTPResponse {
        await mock.answer(.of("GET /__admin/health", fields))
    }

    // MARK: - Host, origin, token

    func testHost_isAnAddressOrLocalhost() async throws {
        let mock = try mock([])
        for host in ["127.0.0.1", "127.0.0.1:80", "10.1.2.3:8080", "[::1]:8080", "[::1]", "localhost", "LOCALHOST:1"] {
            let answer = await health(["Host": host], mock)
            XCTAssertEqual(answer.status, 200, host)
        }
        mock.addSession("one")
        let label = await health(["Host": "one.localhost:8080"], mock)
        XCTAssertEqual(label.status, 200)
        for host in [
            "evil.example", "127.0.0.1.evil.example", "localhost.evil.example", "1.2.3", "1.2.3.4.5", "256.1.1.1", "",
            "evillocalhost", "api.mypurecloud.com",
        ] {
            assertPlatformError(await health(["Host": host], mock), 403, "mock.admin.host")
        }
    }

    func testAdminHost_isTakenToo() async throws {
        let mock = try mock([]) { $0.adminHost = "Mock.Example" }
        for host in ["mock.example", "mock.example:8080"] {
            let answer = await health(["Host": host], mock)
            XCTAssertEqual(answer.status, 200, host)
        }
        assertPlatformError(await health(["Host": "x.mock.example"], mock), 403, "mock.admin.host")
    }

    func testForeignOrigin_isRefused() async throws {
        let mock = try mock([]) { $0.adminOrigins = ["https://ui.example"] }
        for origin in ["https://page.example", "null", "http://127.0.0.1:9", "https://127.0.0.1:8080", ""] {
            let answer = await health(["Host": "127.0.0.1:8080", "Origin": origin], mock)
            assertPlatformError(answer, 403, "mock.admin.origin")
        }
        for origin in ["https://ui.example", "http://127.0.0.1:8080"] {
            let answer = await health(["Host": "127.0.0.1:8080", "Origin": origin], mock)
            XCTAssertEqual(answer.status, 200, origin)
        }
    }

    func testAdminToken_isAskedForByEveryCall() async throws {
        let mock = try mock([]) { $0.adminToken = "let me in" }
        for value in [nil, "Bearer wrong", "Bearer", "Basic let me in", "let me in"] as [String?] {
            let fields: HTTPFields = value.map { ["Authorization": $0] } ?? [:]
            assertPlatformError(await health(fields, mock), 401, "authentication.required")
            let other = await mock.admin("DELETE requests", fields)
            XCTAssertEqual(other.status, 401)
        }
        let answer = await health(["Authorization": "bearer let me in"], mock)
        XCTAssertEqual(answer.status, 200)
        // The platform's side does not know that token.
        let platform = await mock.answer(.of("GET /nothing"))
        XCTAssertEqual(platform.status, 404)
    }

    func testBeyondLoopback_theAdminSideNeedsATokenAndTheRestWorks() async throws {
        for host in ["0.0.0.0", "::", "192.168.0.1", "mock.example", "127.0.0.1.example"] {
            let mock = try mock([.of("/a")]) { $0.host = host }
            assertPlatformError(await health([:], mock), 403, "mock.admin.token")
            let rest = await mock.answer(.of("GET /a"))
            XCTAssertEqual(rest.status, 200, host)
        }
        for host in ["127.0.0.1", "127.1.2.3", "::1", "localhost"] {
            let mock = try mock([]) { $0.host = host }
            let answer = await health([:], mock)
            XCTAssertEqual(answer.status, 200, host)
        }
    }

    // MARK: - Calls

    func testUnknownCall_is404ThatListsTheCalls() async throws {
        let mock = try mock([])
        for path in ["", "/", "/nope", "/clients/a/b"] {
            let answer = await mock.answer(.of("GET /__admin\(path)"))
            assertPlatformError(answer, 404, "not.found")
            XCTAssertEqual(answer.json["message"]?.string?.contains("GET /__admin/health"), true)
        }
    }

    func testOtherMethod_is405WithTheMethodsThatWork() async throws {
        let mock = try mock([])
        let cases = [
            ("POST health", "GET, HEAD"), ("PUT clients", "GET, HEAD, POST"), ("GET clients/x", "PATCH, DELETE"),
            ("GET tokens/revoke", "POST"), ("DELETE requests/count", "GET, HEAD"),
            ("PUT requests", "GET, HEAD, DELETE"), ("OPTIONS health", "GET, HEAD"), ("GET reset", "POST"),
            ("HEAD reset", "POST"),
        ]
        for (line, allowed) in cases {
            let answer = await mock.admin(line)
            assertPlatformError(answer, 405, "method.not.allowed")
            XCTAssertEqual(answer.field(.allow), allowed, line)
        }
    }

    func testHead_isGetWithoutTheBody() async throws {
        try save([])
        let served = try await MockPlatform.start(.replay(directory))
        let client = try WireClient(port: served.port)
        let head = try client.exchange(.of("HEAD /__admin/clients"))
        XCTAssertEqual(head.status, 200)
        let get = try client.exchange(.of("GET /__admin/clients"))
        XCTAssertEqual(get.field(.contentLength), head.field(.contentLength))
        await served.stop()
    }

    // MARK: - Health, metrics, reset

    func testHealthAndReady() async throws {
        let mock = try mock([.of("/a"), .of("/b")])
        let health = await mock.admin("GET health")
        XCTAssertEqual(health.json.object?.keys, ["status", "version", "uptimeSeconds"])
        XCTAssertEqual(health.json["status"], "ok")
        XCTAssertEqual(health.json["version"]?.string, MockPlatform.version)
        XCTAssertGreaterThanOrEqual(try XCTUnwrap(health.json["uptimeSeconds"]?.double), 0)
        let ready = await mock.admin("GET ready")
        XCTAssertEqual(ready.status, 200)
        XCTAssertEqual(ready.json, ["status": "ready", "interactions": 2])
    }

    func testMetrics_countWhatHappened() async throws {
        let mock = try mock([.of("/a")])
        _ = await mock.answer(.of("GET /a"))
        _ = await mock.answer(.of("GET /a"))
        _ = await mock.answer(.of("GET /miss"))
        _ = await mock.answer(.of("GET /api/v2/a"))
        _ = try await mock.token()
        let answer = await mock.admin("GET metrics")
        XCTAssertEqual(answer.field(.contentType), "text/plain; version=0.0.4; charset=utf-8")
        let lines = answer.text.split(separator: "\n").map(String.init)
        for line in [
            #"mockserver_requests_total{outcome="recorded",status="200"} 2"#,
            #"mockserver_requests_total{outcome="miss",status="404"} 1"#,
            #"mockserver_requests_total{outcome="unauthorized",status="401"} 1"#,
            #"mockserver_requests_total{outcome="oauth",status="200"} 1"#,
            "mockserver_misses_total 1", "mockserver_tokens_issued_total 1", "mockserver_journal_dropped_total 0",
            "mockserver_request_duration_seconds_count 5",
            #"mockserver_request_duration_seconds_bucket{le="+Inf"} 5"#,
        ] {
            XCTAssert(lines.contains(line), line)
        }
        // Each name is introduced once, before its samples.
        let types = lines.filter { $0.hasPrefix("# TYPE ") }
        XCTAssertEqual(types.count, Set(types).count)
        XCTAssertEqual(types.count, lines.filter { $0.hasPrefix("# HELP ") }.count)
    }

    func testReset_putsTheSessionBackToItsStart() async throws {
        let mock = try mock([.of("/a", answer: "1"), .of("/a", answer: "2")])
        let session = mock.sessions.standard
        _ = await mock.answer(.of("GET /a"))
        let token = try await mock.token()
        _ = await mock.admin("POST clients", json: #"{"clientId":"app"}"#)
        _ = await mock.admin("DELETE clients/demo-client")
        session.clock.advance(bySeconds: 5)
        let answer = await mock.admin("POST reset")
        XCTAssertEqual(answer.status, 200)
        XCTAssertEqual(session.clock.mode, .real(offsetMilliseconds: 0))
        XCTAssertEqual(session.journal.entries.count, 0)
        XCTAssertEqual(session.clients.all.map(\.clientID), ["demo-client"])
        assertPlatformError(await mock.answer(.of("GET /api/v2/a", token: token)), 401, "bad.credentials")
        let first = await mock.answer(.of("GET /a"))
        XCTAssertEqual(first.text, "1")
    }
}
