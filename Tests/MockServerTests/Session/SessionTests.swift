@testable import MockServer
import PlatformCore
import XCTest

/// Which session a request is for; sessions are added by hand, as the simulation will.
final class SessionTests: MockTestCase {
    /// A mock with a session `one` that has a client `app` of its own.
    private func world() throws -> (mock: MockPlatform, one: Session) {
        let mock = try mock([.of("/api/v2/users/me", answer: "me"), .of("/a", answer: "a"), .of("/a", answer: "b")])
        let one = mock.addSession("one", clients: [OAuthClient(clientID: "app", clientSecret: "s")])
        return (mock, one)
    }

    private func paths(_ session: Session) -> [String] { session.journal.entries.map(\.request.path) }

    // MARK: - Found by

    func testHeader_namesTheSession() async throws {
        let (mock, one) = try world()
        _ = await mock.answer(.of("GET /a", ["X-Mock-Session": "one"]))
        XCTAssertEqual(paths(one), ["/a"])
        XCTAssertEqual(paths(mock.sessions.standard), [])
    }

    func testPathPrefix_namesTheSessionAndIsTakenOff() async throws {
        let (mock, one) = try world()
        let answer = await mock.answer(.of("GET /s/one/a?x"))
        assertPlatformError(answer, 404, "mock.no.recording")
        let hit = await mock.answer(.of("GET /s/one/a"))
        XCTAssertEqual(hit.text, "a")
        XCTAssertEqual(paths(one), ["/a", "/a"])
    }

    func testHostLabel_namesTheSession() async throws {
        let (mock, one) = try world()
        for host in ["one.localhost", "one.localhost:8080", "ONE.Localhost:1"] {
            _ = await mock.answer(.of("GET /a", ["Host": host]))
        }
        XCTAssertEqual(paths(one).count, 3)
    }

    func testHostRolesUnderLocalhost_areNoSessions() async throws {
        let (mock, _) = try world()
        for label in ["api", "login", "apps", "streaming", "www"] {
            let answer = await mock.answer(.of("GET /a", ["Host": "\(label).localhost:8080"]))
            XCTAssertEqual(answer.status, 200, label)
        }
    }

    func testToken_leadsToItsSession() async throws {
        let (mock, one) = try world()
        let token = try await mock.token(.tokenRequest(basic: "app:s", path: "/s/one/oauth/token"))
        let answer = await mock.answer(.of("GET /api/v2/users/me", token: token))
        XCTAssertEqual(answer.text, "me")
        XCTAssertEqual(paths(one), ["/oauth/token", "/api/v2/users/me"])
    }

    func testClientID_leadsToItsSession() async throws {
        let (mock, one) = try world()
        _ = try await mock.token(.tokenRequest(basic: "app:s"))
        let body = "grant_type=client_credentials&client_id=app&client_secret=s"
        _ = try await mock.token(.tokenRequest(basic: nil, form: body))
        XCTAssertEqual(paths(one), ["/oauth/token", "/oauth/token"])
        XCTAssertEqual(paths(mock.sessions.standard), [])
    }

    func testNothing_isTheDefaultSession() async throws {
        let (mock, one) = try world()
        _ = await mock.answer(.of("GET /a"))
        _ = await mock.answer(.of("GET /a", ["X-Mock-Session": "default"]))
        _ = await mock.answer(.of("GET /s/default/a", ["Host": "localhost"]))
        XCTAssertEqual(paths(mock.sessions.standard).count, 3)
        XCTAssertEqual(paths(one), [])
    }

    // MARK: - In which order

    func testHeader_beatsPathAndHost() async throws {
        let (mock, one) = try world()
        let two = mock.addSession("two")
        _ = await mock.answer(.of("GET /s/two/a", ["X-Mock-Session": "one", "Host": "two.localhost"]))
        XCTAssertEqual(paths(one), ["/a"])
        _ = await mock.answer(.of("GET /s/two/a", ["Host": "one.localhost"]))
        XCTAssertEqual(paths(two), ["/a"])
    }

    func testTokenOfAnotherSession_isUnknown() async throws {
        let (mock, one) = try world()
        let token = try await mock.token()
        let ways: [HTTPRequest] = [
            .of("GET /api/v2/users/me", ["X-Mock-Session": "one"], token: token),
            .of("GET /s/one/api/v2/users/me", token: token),
            .of("GET /api/v2/users/me", ["Host": "one.localhost"], token: token),
        ]
        for request in ways { assertPlatformError(await mock.answer(request), 401, "bad.credentials") }
        XCTAssertEqual(paths(one).count, 3)
    }

    func testUnknownSession_is404NeverTheDefault() async throws {
        let (mock, _) = try world()
        let ways: [HTTPRequest] = [
            .of("GET /a", ["X-Mock-Session": "nope"]), .of("GET /s/nope/a"), .of("GET /s/nope"),
            .of("GET /a", ["Host": "nope.localhost"]), .of("GET /a", ["X-Mock-Session": ""]),
            .of("GET /a", ["X-Mock-Session": "ONE"]), .tokenRequest(["X-Mock-Session": "nope"]),
        ]
        for request in ways {
            assertPlatformError(await mock.answer(request), 404, "mock.session.not.found")
        }
        XCTAssertEqual(paths(mock.sessions.standard), [])
    }

    // MARK: - What is its own

    func testSessions_shareNothingButTheRecordings() async throws {
        let (mock, one) = try world()
        one.clock.mode = .frozen(at: Instant(milliseconds: 0))
        for (target, expected) in [("/a", "a"), ("/s/one/a", "a"), ("/a", "b"), ("/s/one/a", "b")] {
            let answer = await mock.answer(.of("GET \(target)"))
            XCTAssertEqual(answer.text, expected, target)
        }
        let foreign = await mock.answer(.tokenRequest(["X-Mock-Session": "one"]))
        XCTAssertEqual(foreign.json["error_description"], "client not found")
        let dated = await mock.answer(.of("GET /s/one/a"))
        XCTAssertEqual(dated.dateSeconds, 0)
        let other = await mock.answer(.of("GET /a"))
        XCTAssertNotEqual(other.dateSeconds, 0)
    }

    func testClosedSession_entersNothingAnyMore() async throws {
        let (mock, one) = try world()
        let before = mock.sessionIndex.counts
        XCTAssertTrue(mock.close(one))
        // A login that was under way ends after its session.
        let holder = TokenHolder(clientID: "app", grant: "client_credentials", region: .us_east_1)
        _ = one.tokens.issue(holder, now: one.clock.now(), validitySeconds: 60)
        try one.clients.add(OAuthClient(clientID: "late", clientSecret: "s"))
        XCTAssertEqual(mock.sessionIndex.counts.tokens, 0)
        XCTAssertEqual(mock.sessionIndex.counts.clients, before.clients - 1)
        // The names are free for the next.
        mock.addSession("one", clients: [OAuthClient(clientID: "late", clientSecret: "s")])
    }

    func testSessionIDs_followTheRule() {
        for id in ["a", "0", "a-b-9", String(repeating: "x", count: 63)] { XCTAssertTrue(Session.isValidID(id), id) }
        for id in ["", "A", "a_b", "a.b", "é", "api", "login", "apps", "streaming", "www"] {
            XCTAssertFalse(Session.isValidID(id), id)
        }
        XCTAssertFalse(Session.isValidID(String(repeating: "x", count: 64)))
    }
}
