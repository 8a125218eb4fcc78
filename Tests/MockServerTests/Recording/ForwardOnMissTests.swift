import HTTPServer
@testable import MockServer
import PlatformCore
import Synchronization
import XCTest

/// `--on-miss forward`: what no recording answers goes upstream, by the mock's own login.
final class ForwardOnMissTests: RecordingTestCase {
    private func withForwarding(
        _ upstream: UpstreamStub, configure: (inout MockConfiguration) -> Void = { _ in },
        _ body: (MockPlatform) async throws -> Void
    ) async throws {
        try RecordingWriter.save(
            RecordingContent(interactions: [.of("/api/v2/known", answer: #"{"known":1}"#)], clientIDs: ["c"]),
            to: out + "/a.sqlite")
        try await withPlatform(
            .replay(out),
            configure: {
                $0.missPolicy = .forward
                $0.upstream = Upstream(upstream.url)
                $0.upstreamClient = OAuthClient(clientID: "own", clientSecret: "own-secret-0")
                configure(&$0)
            }, body)
    }

    func testMisses_goUpstreamWithTheMocksOwnTokenOfOneLogin() async throws {
        let upstream = try UpstreamStub()
        try await withForwarding(upstream) { mock in
            let token = try await caller.login(mock.url, id: "c", secret: "anything")
            XCTAssertNotEqual(token, "upstream-token-of-this-run-1")
            let known = try await caller.call("GET \(mock.url)/api/v2/known", token: token)
            XCTAssertEqual(known.bodyText, #"{"known":1}"#)
            XCTAssertEqual(upstream.lines, [])

            try await withThrowingTaskGroup(of: Void.self) { group in
                for number in 0..<50 {
                    group.addTask { [caller] in
                        let line = number % 2 == 0 ? "GET" : "POST"
                        let reply = try await caller.call("\(line) \(mock.url)/api/v2/miss/\(number)", token: token)
                        XCTAssertEqual(reply.bodyText, #"{"target":"/api/v2/miss/\#(number)"}"#)
                    }
                }
                try await group.waitForAll()
            }
            let refused = try await caller.call("GET \(mock.url)/api/v2/miss", token: "not-one-of-the-mocks")
            XCTAssertEqual(refused.status, 401)
        }
        let logins = upstream.requests.filter { $0.path == "/oauth/token" }
        XCTAssertEqual(logins.count, 1)
        XCTAssertEqual(
            logins.first?.fields[.authorization], "Basic " + Base64.encode(Array("own:own-secret-0".utf8)))
        let calls = upstream.requests.filter { $0.path != "/oauth/token" }
        XCTAssertEqual(calls.count, 50)
        XCTAssertEqual(
            Set(calls.map { $0.fields.values(for: .authorization) }), [["Bearer upstream-token-of-this-run-1"]])
        XCTAssertEqual(try files(), ["a.sqlite"])
        await upstream.stop()
    }

    func testReadOnly_keepsMissesThatChangeSomething() async throws {
        let upstream = try UpstreamStub()
        try await withForwarding(upstream, configure: { $0.isReadOnly = true }) { mock in
            let token = try await caller.login(mock.url, id: "c", secret: "anything")
            let refused = try await caller.call("POST \(mock.url)/api/v2/miss", token: token, json: "{}")
            XCTAssertEqual(refused.status, 403)
            let reply = try await caller.call("GET \(mock.url)/api/v2/miss", token: token)
            XCTAssertEqual(reply.status, 200)
        }
        XCTAssertEqual(upstream.lines, ["POST /oauth/token", "GET /api/v2/miss"])
        await upstream.stop()
    }

    func testRefusedLogin_answers502AndTellsNoSecret() async throws {
        let upstream = try UpstreamStub { _ in .ready(.of(json: #"{"error":"invalid_client"}"#, status: 400)) }
        try await withForwarding(upstream) { mock in
            let token = try await caller.login(mock.url, id: "c", secret: "anything")
            let reply = try await caller.call("GET \(mock.url)/api/v2/miss", token: token)
            XCTAssertEqual(reply.status, 502)
            XCTAssertTrue(reply.bodyText.contains("MOCKSERVER_UPSTREAM_CLIENT_ID"), reply.bodyText)
            XCTAssertFalse(reply.bodyText.contains("own-secret-0"))
        }
        XCTAssertFalse(log.contains("own-secret-0"), log.text)
        await upstream.stop()
    }

    func testLoginThatHangs_answers504() async throws {
        let gate = RecordingGate()
        let upstream = try UpstreamStub { request in
            .later {
                await gate.pass()
                return .naming(request)
            }
        }
        try await withForwarding(upstream, configure: { $0.upstreamTimeoutSeconds = 1 }) { mock in
            let token = try await caller.login(mock.url, id: "c", secret: "anything")
            let reply = try await caller.call("GET \(mock.url)/api/v2/miss", token: token)
            XCTAssertEqual(reply.status, 504)
        }
        gate.open()
        await upstream.stop()
    }

    func testTokenThatTheUpstreamRefuses_isRenewedOnce() async throws {
        let logins = Mutex(0)
        let upstream = try UpstreamStub { request in
            if request.path == "/oauth/token" {
                let number = logins.withLock { count in
                    count += 1
                    return count
                }
                return .ready(.of(json: #"{"access_token":"upstream-token-\#(number)","expires_in":86399}"#))
            }
            let isGood = request.fields[.authorization] == "Bearer upstream-token-2"
            return .ready(isGood ? .naming(request) : .of(json: "{}", status: 401))
        }
        try await withForwarding(upstream) { mock in
            let token = try await caller.login(mock.url, id: "c", secret: "anything")
            let reply = try await caller.call("GET \(mock.url)/api/v2/miss", token: token)
            XCTAssertEqual(reply.status, 200)
        }
        XCTAssertEqual(
            upstream.lines, ["POST /oauth/token", "GET /api/v2/miss", "POST /oauth/token", "GET /api/v2/miss"])
        await upstream.stop()
    }
}
