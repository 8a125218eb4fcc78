import Fixtures
import HTTPServer
@testable import MockServer
import PlatformCore
import XCTest

/// `/__admin/sessions`: made, looked at, reset and deleted by HTTP.
final class AdminSessionsTests: MockTestCase {
    private func world() throws -> MockPlatform {
        try mock([
            .of("/api/v2/a", answer: "1"), .of("/api/v2/a", answer: "2", order: 2), .of("/api/v2/b", answer: "b"),
        ])
    }

    private func text(_ response: HTTPResponse, _ name: String) -> String { response.json[name]?.string ?? "" }

    private func token(_ mock: MockPlatform, _ session: HTTPResponse) async throws -> String {
        try await mock.token(
            .tokenRequest(basic: text(session, "clientId") + ":" + text(session, "clientSecret")))
    }

    // MARK: - Making

    func testPostWithNothing_makesASessionWithAClient() async throws {
        let mock = try world()
        let made = await mock.admin("POST sessions", ["Host": "127.0.0.1:8080"])
        XCTAssertEqual(made.status, 201, made.text)
        XCTAssertEqual(
            made.json.object?.keys, ["id", "baseUrl", "loginUrl", "apiUrl", "clientId", "clientSecret"])
        let id = text(made, "id")
        XCTAssertTrue(Session.isValidID(id), id)
        for name in ["baseUrl", "loginUrl", "apiUrl"] {
            XCTAssertEqual(text(made, name), "http://127.0.0.1:8080/s/\(id)", name)
        }
        let other = await mock.admin("POST sessions", json: "{}")
        for name in ["id", "clientId", "clientSecret"] { XCTAssertNotEqual(text(made, name), text(other, name)) }
    }

    func testURLs_areReachableAsTheyAre() async throws {
        _ = try world()
        try await withMockPlatform(.replay(directory)) { mock in
            let client = try WireClient(port: mock.port)
            let made = try client.exchange(
                .of("POST /__admin/sessions", ["Host": "127.0.0.1:\(mock.port)"], json: #"{"id":"one"}"#))
            let base = "http://127.0.0.1:\(mock.port)"
            XCTAssertEqual(text(made, "loginUrl"), base + "/s/one")
            let login = try client.exchange(
                .tokenRequest(
                    basic: text(made, "clientId") + ":" + text(made, "clientSecret"),
                    path: text(made, "loginUrl").dropFirst(base.count) + "/oauth/token"))
            let path = text(made, "apiUrl").dropFirst(base.count) + "/api/v2/a"
            let answer = try client.exchange(.of("GET \(path)", token: try login.accessToken()))
            XCTAssertEqual(answer.text, "1")
        }
    }

    func testEveryOption_isTaken() async throws {
        let mock = try world()
        try save([.of("/api/v2/c", answer: "c")], "c.sqlite")
        let both = try self.mock()
        let body = """
            {"id":"my-1","region":"eu_west_1","seed":42,"recordings":["c"],"onMiss":"error","mode":"replay",
             "clients":[{"clientId":"app","clientSecret":"s","accessTokenValiditySeconds":300}]}
            """
        let made = await both.admin("POST sessions", json: body)
        XCTAssertEqual(made.status, 201, made.text)
        let shown = await both.admin("GET sessions/my-1")
        XCTAssertEqual(shown.json["region"], "mypurecloud.ie")
        XCTAssertEqual(shown.json["seed"], 42)
        XCTAssertEqual(shown.json["recordings"], ["c"])
        let login = await both.answer(.tokenRequest(basic: "app:s"))
        XCTAssertEqual(login.json["expires_in"], 300)
        let token = try login.accessToken()
        let (hit, miss) = (
            await both.answer(.of("GET /api/v2/c", token: token)), await both.answer(.of("GET /api/v2/a", token: token))
        )
        XCTAssertEqual(hit.text, "c")
        assertPlatformError(miss, 404, "mock.no.recording")
        let elsewhere = await mock.admin("GET sessions/my-1")
        assertPlatformError(elsewhere, 404, "mock.session.not.found")
    }

    func testWrongOption_isNamed() async throws {
        let mock = try world()
        let cases = [
            (#"{"id":""}"#, "id"), (#"{"id":"A"}"#, "id"), (#"{"id":"a_b"}"#, "id"), (#"{"id":"api"}"#, "id"),
            (#"{"id":7}"#, "id"), (#"{"id":null}"#, "id"), ("{\"id\":\"\(String(repeating: "x", count: 64))\"}", "id"),
            (#"{"region":"mars"}"#, "region"), (#"{"seed":-1}"#, "seed"), (#"{"seed":"1"}"#, "seed"),
            (#"{"seed":1.5}"#, "seed"), (#"{"recordings":["nope"]}"#, "recordings"),
            (#"{"recordings":"a"}"#, "recordings"), (#"{"recordings":[1]}"#, "recordings"),
            (#"{"onMiss":"magic"}"#, "onMiss"), (#"{"onMiss":"forward"}"#, "onMiss"), (#"{"mode":"record"}"#, "mode"),
            (#"{"mode":"spy"}"#, "mode"), (#"{"mode":1}"#, "mode"), (#"{"clients":{}}"#, "clients"),
            (#"{"clients":[7]}"#, "clients"), (#"{"clients":[{},{"grants":["x"]}]}"#, "clients[1].grants"),
            (#"{"clients":[{"region":"mars"}]}"#, "clients[0].region"), (#"{"client":[]}"#, "client"),
            (#"{"clients":[{"clientid":"a"}]}"#, "clients[0].clientid"),
        ]
        for (body, field) in cases {
            let answer = await mock.admin("POST sessions", json: body)
            assertPlatformError(answer, 400, "bad.request")
            XCTAssertEqual(answer.json["details"]?[0]?["fieldName"]?.string, field, body)
        }
        for body in ["{", "[]", "null", "7"] {
            assertPlatformError(await mock.admin("POST sessions", json: body), 400, "bad.request")
        }
        XCTAssertEqual(mock.sessions.count, 1)
        XCTAssertEqual(mock.sessionIndex.counts.clients, 1)
    }

    func testTakenNames_areConflicts() async throws {
        let mock = try world()
        _ = await mock.admin("POST sessions", json: #"{"id":"one","clients":[{"clientId":"app"}]}"#)
        for body in [
            #"{"id":"one"}"#, #"{"id":"default"}"#, #"{"id":"two","clients":[{"clientId":"app"}]}"#,
            #"{"id":"two","clients":[{"clientId":"demo-client"}]}"#,
            #"{"id":"two","clients":[{"clientId":"x"},{"clientId":"x"}]}"#,
        ] { assertPlatformError(await mock.admin("POST sessions", json: body), 409, "general.conflict") }
        let free = await mock.admin("POST sessions", json: #"{"id":"two","clients":[{"clientId":"x"}]}"#)
        XCTAssertEqual(free.status, 201, free.text)
    }

    func testWrongMethod_isToldWhichWork() async throws {
        let mock = try world()
        let put = await mock.admin("PUT sessions", json: "{}")
        assertPlatformError(put, 405, "method.not.allowed")
        XCTAssertEqual(put.field(.allow), "GET, HEAD, POST")
        let patch = await mock.admin("PATCH sessions/default", json: "{}")
        XCTAssertEqual(patch.field(.allow), "GET, HEAD, DELETE")
    }

    // MARK: - Looking

    func testList_showsEverySessionTheDefaultOneFirst() async throws {
        let mock = try world()
        for id in ["b", "a"] { _ = await mock.admin("POST sessions", json: "{\"id\":\"\(id)\"}") }
        let list = await mock.admin("GET sessions", ["Host": "localhost:1"])
        let sessions = list.json["sessions"]?.array ?? []
        XCTAssertEqual(sessions.map { $0["id"] }, ["default", "a", "b"])
        XCTAssertEqual(
            sessions.map { $0["baseUrl"] },
            ["http://localhost:1", "http://localhost:1/s/a", "http://localhost:1/s/b"])
        XCTAssertFalse(list.text.contains("clientSecret"))
    }

    func testOne_countsWhatHappened() async throws {
        let mock = try world()
        let made = await mock.admin("POST sessions", json: #"{"id":"one"}"#)
        let token = try await token(mock, made)
        _ = await mock.answer(.of("GET /api/v2/a", token: token))
        _ = await mock.answer(.of("GET /api/v2/miss", token: token))
        let shown = await mock.admin("GET sessions/one")
        XCTAssertEqual(shown.json["counts"], ["requests": 3, "misses": 1, "clients": 1, "tokens": 1])
        XCTAssertEqual(shown.json["recordings"], ["a"])
        XCTAssertEqual(shown.json["limits"]?["enabled"], false)
        XCTAssertEqual(shown.json["clock"]?["mode"], "real")
        for id in ["nope", "ONE", "%00"] {
            assertPlatformError(await mock.admin("GET sessions/\(id)"), 404, "mock.session.not.found")
        }
    }

    // MARK: - Ending

    func testDelete_answersTheClosingReport() async throws {
        let mock = try world()
        let made = await mock.admin("POST sessions", json: #"{"id":"one"}"#)
        let token = try await token(mock, made)
        _ = await mock.answer(.of("GET /api/v2/a", token: token))
        for _ in 0..<2 { _ = await mock.answer(.of("GET /api/v2/miss?q=1", token: token)) }
        let report = await mock.admin("DELETE sessions/one")
        XCTAssertEqual(report.status, 200)
        XCTAssertEqual(report.json["id"], "one")
        XCTAssertEqual(report.json["counts"]?["requests"], 4)
        XCTAssertEqual(report.json["counts"]?["misses"], 2)
        XCTAssertEqual(report.json["counts"]?["unused"], 2)
        XCTAssertNotNil(report.json["verdicts"]?.array)
        XCTAssertEqual(
            report.json["misses"], [["request": "GET /api/v2/miss?q=1", "count": 2, "requests": [3, 4]]])
        XCTAssertEqual(
            report.json["unusedRecordings"],
            [["name": "a", "interactions": 3, "unused": 2, "examples": ["GET /api/v2/a", "GET /api/v2/b"]]])
    }

    func testDeletedSession_isGoneAndItsNamesAreFree() async throws {
        let mock = try world()
        let body = #"{"id":"one","clients":[{"clientId":"app","clientSecret":"s"}]}"#
        _ = await mock.admin("POST sessions", json: body)
        let token = try await mock.token(.tokenRequest(basic: "app:s"))
        _ = await mock.admin("DELETE sessions/one")
        for request in [
            HTTPRequest.of("GET /s/one/api/v2/a", token: token), .of("GET /api/v2/a", ["X-Mock-Session": "one"]),
            .of("GET /__admin/sessions/one"), .of("DELETE /__admin/sessions/one"), .of("GET /s/one/__admin/clock"),
        ] { assertPlatformError(await mock.answer(request), 404, "mock.session.not.found") }
        assertPlatformError(await mock.answer(.of("GET /api/v2/a", token: token)), 401, "bad.credentials")
        let login = await mock.answer(.tokenRequest(basic: "app:s"))
        XCTAssertEqual(login.json["error_description"], "client not found")
        let again = await mock.admin("POST sessions", json: body)
        XCTAssertEqual(again.status, 201, again.text)
        assertPlatformError(await mock.answer(.of("GET /api/v2/a", token: token)), 401, "bad.credentials")
    }

    func testDeletedSessions_leaveNothingInTheIndex() async throws {
        let mock = try world()
        weak var session: Session?
        let before = mock.sessionIndex.counts
        for id in ["one", "two"] {
            let made = await mock.admin("POST sessions", json: "{\"id\":\"\(id)\"}")
            for _ in 0..<5 { _ = try await token(mock, made) }
            let added = await mock.admin("POST clients", ["X-Mock-Session": id], json: #"{}"#)
            XCTAssertEqual(added.status, 201)
            session = mock.sessions.session(id: id)
            XCTAssertNotNil(session)
            XCTAssertEqual(mock.sessionIndex.counts.tokens, 5)
            if id == "two" { _ = await mock.admin("POST reset", ["X-Mock-Session": id]) }
            _ = await mock.admin("DELETE sessions/\(id)")
            XCTAssertNil(session, "\(id) is still held")
            XCTAssertEqual(mock.sessionIndex.counts.tokens, before.tokens)
            XCTAssertEqual(mock.sessionIndex.counts.clients, before.clients)
        }
        XCTAssertFalse(mock.sessions.hasOthers)
    }

    func testRequestUnderWay_finishesAfterTheDelete() async throws {
        let mock = try world()
        let made = await mock.admin("POST sessions", json: #"{"id":"one"}"#)
        let token = try await token(mock, made)
        // A miss is answered later: here, after the session has gone.
        guard case .later(let make) = mock.respond(to: .of("GET /s/one/api/v2/miss", token: token)) else {
            return XCTFail("answered at once")
        }
        _ = await mock.admin("DELETE sessions/one")
        assertPlatformError(await make(), 404, "mock.no.recording")
        XCTAssertEqual(mock.sessionIndex.counts.tokens, 0)
    }

    func testTokenAndClientAfterTheDelete_areNotEntered() async throws {
        let mock = try world()
        let session = try mock.newSession("one")
        session.close()
        let before = mock.sessionIndex.counts
        _ = session.issueToken()
        try session.addClient(OAuthClient(clientID: "late", clientSecret: "s"))
        XCTAssertEqual(mock.sessionIndex.counts.tokens, before.tokens)
        XCTAssertEqual(mock.sessionIndex.counts.clients, before.clients)
    }

    func testDefaultSession_cannotBeDeleted() async throws {
        let mock = try world()
        assertPlatformError(await mock.admin("DELETE sessions/default"), 409, "general.conflict")
        let answer = try await mock.ask("GET /api/v2/a")
        XCTAssertEqual(answer.text, "1")
    }

    func testReset_putsOneSessionBackToItsStart() async throws {
        let mock = try world()
        let body = #"{"id":"one","region":"eu_west_1","clients":[{"clientId":"app","clientSecret":"s"}]}"#
        _ = await mock.admin("POST sessions", json: body)
        let here: HTTPFields = ["X-Mock-Session": "one"]
        let token = try await mock.token(.tokenRequest(basic: "app:s"))
        let old = await mock.answer(.of("GET /api/v2/a", token: token))
        _ = await mock.admin("PUT clock", here, json: #"{"advanceSeconds":1000}"#)
        _ = await mock.admin("PUT limits", here, json: #"{"enabled":true}"#)
        _ = await mock.admin("DELETE clients/app", here)
        _ = await mock.admin("POST clients", here, json: #"{"clientId":"extra"}"#)
        let demo = try await mock.ask("GET /api/v2/a")
        let reset = await mock.admin("POST reset", here)
        XCTAssertEqual(reset.json, ["session": "one", "status": "reset"])

        assertPlatformError(await mock.answer(.of("GET /api/v2/a", token: token)), 401, "bad.credentials")
        let clock = await mock.admin("GET clock", here)
        XCTAssertEqual(clock.json["offsetSeconds"], 0)
        let limits = await mock.admin("GET limits", here)
        XCTAssertEqual(limits.json["enabled"], false)
        let fresh = await mock.answer(
            .of("GET /api/v2/a", token: try await mock.token(.tokenRequest(basic: "app:s"))))
        XCTAssertEqual([old.text, demo.text, fresh.text], ["1", "1", "1"])
        let shown = await mock.admin("GET sessions/one")
        XCTAssertEqual(shown.json["region"], "mypurecloud.ie")
        // The client that the reset took away may be anybody's again.
        let extra = await mock.admin("POST clients", json: #"{"clientId":"extra"}"#)
        XCTAssertEqual(extra.status, 201, extra.text)
        let next = try await mock.ask("GET /api/v2/a")
        XCTAssertEqual(next.text, "2", "the default session was reset too")
    }

    func testDeletedInitialClient_staysTheSessionsOwn() async throws {
        let mock = try world()
        _ = await mock.admin("POST sessions", json: #"{"id":"one","clients":[{"clientId":"app"}]}"#)
        _ = await mock.admin("DELETE clients/app", ["X-Mock-Session": "one"])
        let other = await mock.admin("POST clients", json: #"{"clientId":"app"}"#)
        assertPlatformError(other, 409, "general.conflict")
    }

    func testSecretBeyondLoopback_isShownToWhoMadeTheSession() async throws {
        let mock = try mock([]) {
            $0.host = "0.0.0.0"
            $0.adminToken = "t"
        }
        let here: HTTPFields = ["Authorization": "Bearer t", "Host": "10.0.0.1:80"]
        let made = await mock.admin("POST sessions", here, json: "{}")
        XCTAssertEqual(text(made, "baseUrl"), "http://10.0.0.1:80/s/" + text(made, "id"))
        XCTAssertEqual(text(made, "clientSecret").count, 36)
        let clients = await mock.admin("GET clients?session=\(text(made, "id"))", here)
        XCTAssertFalse(clients.text.contains(text(made, "clientSecret")), clients.text)
    }
}
