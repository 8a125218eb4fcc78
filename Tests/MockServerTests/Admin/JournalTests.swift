@testable import MockServer
import PlatformCore
import XCTest

/// `/__admin/requests`: what was asked and what became of it.
final class JournalTests: MockTestCase {
    private func world() throws -> MockPlatform {
        try mock([
            .of("/api/v2/users/me", operation: "getUsersMe"), .of("/api/v2/users/7", status: 404),
            .of("/upload", method: .post, body: ""),
        ])
    }

    private func paths(_ mock: MockPlatform, _ query: String) async -> [String] {
        let answer = await mock.admin("GET requests?\(query)")
        return (answer.json["requests"]?.array ?? []).compactMap { $0["path"]?.string }
    }

    // MARK: - An entry

    func testEntry_hasTheKeysOfTheContract() async throws {
        let mock = try world()
        mock.sessions.standard.clock.mode = .frozen(at: Instant(milliseconds: 1_000_000_000_123))
        let token = try await mock.token()
        let answer = await mock.answer(
            .of("GET /gw/api/v2/users/me?a=1&b=%20", ["X-Twice": "1", "x-twice": "2"], token: token))
        let entry = try await mock.journal()[0]
        XCTAssertEqual(
            entry.object?.keys,
            [
                "id", "at", "method", "path", "query", "headers", "body", "status", "outcome", "operation", "recording",
                "interaction", "durationMicros", "correlationId",
            ])
        XCTAssertEqual(entry["id"], 2)
        XCTAssertEqual(entry["at"], "2001-09-09T01:46:40.123Z")
        XCTAssertEqual(entry["method"], "GET")
        XCTAssertEqual(entry["path"], "/api/v2/users/me")
        XCTAssertEqual(entry["query"], "a=1&b=%20")
        XCTAssertEqual(entry["headers"]?["host"], "127.0.0.1")
        XCTAssertEqual(entry["headers"]?["x-twice"], "1, 2")
        XCTAssertEqual(entry["body"], "")
        XCTAssertEqual(entry["status"], 404)
        XCTAssertEqual(entry["outcome"], "miss")
        XCTAssertEqual(entry["correlationId"]?.string, answer.field(.correlationID))
        XCTAssertGreaterThanOrEqual(try XCTUnwrap(entry["durationMicros"]?.int), 0)
    }

    func testRecordedAnswer_isNamed() async throws {
        let mock = try world()
        _ = try await mock.ask("GET /api/v2/users/me")
        let entry = try await mock.journal()[0]
        XCTAssertEqual(entry["outcome"], "recorded")
        XCTAssertEqual(entry["operation"], "getUsersMe")
        XCTAssertEqual(entry["recording"], "a")
        XCTAssertEqual(entry["interaction"], 2)
    }

    func testTokenRequest_isAnOAuthEntry() async throws {
        let mock = try world()
        _ = try await mock.token()
        let entry = await mock.admin("GET requests").json["requests"]?[0]
        XCTAssertEqual(entry?["outcome"], "oauth")
        XCTAssertEqual(entry?["recording"], JSON.null)
        XCTAssertEqual(entry?["path"], "/oauth/token")
    }

    func testAdminCallsAndPreflights_areNotJournaled() async throws {
        let mock = try world()
        _ = await mock.admin("GET health")
        _ = await mock.answer(.of("OPTIONS /api/v2/users/me"))
        let paths = await paths(mock, "")
        XCTAssertEqual(paths, [])
    }

    func testBinaryBody_isBase64() async throws {
        let mock = try world()
        _ = await mock.answer(.of("POST /upload", body: [0xff, 0, 1]))
        let entry = try await mock.journal()[0]
        XCTAssertEqual(entry["body"], "/wAB")
        XCTAssertEqual(entry["bodyEncoding"], "base64")
        XCTAssertNil(entry["bodyTruncated"])
    }

    func testBodyOver4MB_isCut() async throws {
        let mock = try world()
        let limit = 4 * 1_048_576
        _ = await mock.answer(.of("POST /upload", body: [UInt8](repeating: 0x61, count: limit)))
        _ = await mock.answer(.of("POST /upload", body: [UInt8](repeating: 0x61, count: limit + 1)))
        let entries = try await mock.journal()
        XCTAssertEqual(entries.map { $0["body"]?.string?.utf8.count }, [limit, limit])
        XCTAssertEqual(entries.map { $0["bodyTruncated"] }, [nil, true])
    }

    func testTextCutWithinACharacter_staysText() async throws {
        let mock = try world()
        let body = Array(("a" + String(repeating: "é", count: 2 * 1_048_576)).utf8)
        _ = await mock.answer(.of("POST /upload", body: body))
        let entry = try await mock.journal()[0]
        XCTAssertNil(entry["bodyEncoding"])
        XCTAssertEqual(entry["body"]?.string?.utf8.count, 4 * 1_048_576 - 1)
    }

    // MARK: - Secrets

    func testSecrets_areShortenedUnlessAskedFor() async throws {
        let mock = try world()
        let token = try await mock.token(.tokenRequest(basic: nil, form: clientForm))
        _ = await mock.answer(
            .of(
                "POST /upload?access_token=querysecretvalue&q=1", ["Cookie": "session=cookiesecretvalue"], token: token,
                json: #"{"password":"jsonsecretvalue","secret":{"secret":"nestedsecretvalue"},"name":"Ann"}"#))
        let hidden = await mock.admin("GET requests").text
        for secret in [
            token, "demo-secret", "querysecretvalue", "cookiesecretvalue", "jsonsecretvalue", "nestedsecretvalue",
        ] {
            XCTAssertFalse(hidden.contains(secret), secret)
        }
        XCTAssert(hidden.contains("client_id=demo-client"))
        XCTAssert(hidden.contains("Ann"))
        XCTAssert(hidden.contains("Bearer \(token.prefix(4))…"), hidden)
        let shown = await mock.admin("GET requests?secrets=true").text
        for secret in [token, "demo-secret", "querysecretvalue", "cookiesecretvalue", "jsonsecretvalue"] {
            XCTAssert(shown.contains(secret), secret)
        }
    }

    func testSecretsOfBodiesThatAreNoJSON_areShortenedToo() async throws {
        let mock = try world()
        let token = try await mock.token()
        let bodies = [
            #"{"password":"jsonsecretvalue","name":"Ann""#, #"{"name":"Ann",,"clientSecret" : "jsonsecretvalue"}"#,
            #"{"name":"Ann","token":"jsonsecretvalue and on"#,
            #"["Ann", {"config":"{\"password\":\"jsonsecretvalue\"}"}]"#,
            "Ann says Authorization: Bearer jsonsecretvalue-of-bearer-1",
        ]
        for body in bodies { _ = await mock.answer(.of("POST /api/v2/x", token: token, json: body)) }
        let text = await mock.admin("GET requests").text
        XCTAssertFalse(text.contains("jsonsecretvalue"), text)
        XCTAssert(text.contains("json…"), text)
        XCTAssertEqual(text.components(separatedBy: "Ann").count, bodies.count + 1, text)
        let shown = await mock.admin("GET requests?secrets=true").text
        XCTAssertEqual(shown.components(separatedBy: "jsonsecretvalue").count, bodies.count + 1, shown)
    }

    func testBodyThatIsNoJSON_isNoMiss() async throws {
        let mock = try world()
        let token = try await mock.token()
        for body in ["{", #"{"a":1,"a":2}"#] {
            assertPlatformError(await mock.answer(.of("POST /api/v2/x", token: token, json: body)), 400, "bad.request")
        }
        let outcomes = try await mock.journal().map { $0["outcome"] }
        XCTAssertEqual(outcomes, ["synthesized", "synthesized"])
        let unmatched = await mock.admin("GET requests/unmatched")
        XCTAssertEqual(unmatched.json["requests"], [])
    }

    private let clientForm = "grant_type=client_credentials&client_id=demo-client&client_secret=demo-secret"

    func testSecrets_areNeverShownBeyondLoopback() async throws {
        let mock = try mock([.of("/a")]) {
            $0.host = "0.0.0.0"
            $0.adminToken = "admin"
        }
        _ = await mock.answer(.of("GET /a?access_token=querysecretvalue"))
        let text = await mock.admin("GET requests?secrets=true", ["Authorization": "Bearer admin"]).text
        XCTAssert(text.contains("\"/a\""), text)
        XCTAssertFalse(text.contains("querysecretvalue"))
    }

    // MARK: - Filters

    private func filled() async throws -> MockPlatform {
        let mock = try world()
        let token = try await mock.token()
        for line in ["GET /api/v2/users/me", "GET /api/v2/users/7", "DELETE /api/v2/users/7", "GET /api/v2/users/7/x"] {
            _ = await mock.answer(.of(line, token: token))
        }
        _ = await mock.answer(.of("GET /api/v2/users/me"))
        return mock
    }

    func testFilters_pickByEveryField() async throws {
        let mock = try await filled()
        let cases: [(String, count: Int)] = [
            ("", 6), ("method=GET", 4), ("method=delete", 1), ("path=/api/v2/users/me", 2),
            ("path=/api/v2/users/*", 4), ("path=/api/**", 5), ("path=/api/*", 0), ("status=404", 3), ("status=401", 1),
            ("operation=getUsersMe", 1), ("outcome=recorded", 2), ("outcome=oauth", 1), ("outcome=unauthorized", 1),
            ("outcome=miss&method=GET", 1), ("since=4", 2), ("since=99", 0), ("path=/api/**&since=2&status=404", 3),
        ]
        for (query, count) in cases {
            let listed = await paths(mock, query)
            XCTAssertEqual(listed.count, count, query)
            let counted = await mock.admin("GET requests/count?\(query)")
            XCTAssertEqual(counted.json, ["count": JSON(count)], query)
        }
    }

    func testLimit_isTheNewestListedOldestFirst() async throws {
        let mock = try await filled()
        let newest = await mock.admin("GET requests?limit=2").json["requests"]?.array?.map { $0["id"] }
        XCTAssertEqual(newest, [5, 6])
        let none = await paths(mock, "limit=0")
        XCTAssertEqual(none, [])
    }

    func testWithoutALimit_theNewestThousandAreListed() async throws {
        let mock = try world()
        for _ in 0..<1_003 { _ = mock.respond(to: .of("GET /api/v2/x")) }
        let ids = await mock.admin("GET requests").json["requests"]?.array?.compactMap { $0["id"]?.int }
        XCTAssertEqual(ids, Array(4...1_003))
        let all = await mock.admin("GET requests/count")
        XCTAssertEqual(all.json["count"], 1_003)
    }

    func testWrongFilter_isNamed() async throws {
        let mock = try world()
        for (query, field) in [
            ("status=ok", "status"), ("since=-1", "since"), ("limit=x", "limit"), ("outcome=good", "outcome"),
            ("pth=/a", "pth"),
        ] {
            for call in ["requests", "requests/count", "requests/unmatched"] {
                let answer = await mock.admin("GET \(call)?\(query)")
                assertPlatformError(answer, 400, "bad.request")
                XCTAssertEqual(answer.json["details"]?[0]?["fieldName"]?.string, field, query)
            }
        }
    }

    // MARK: - One, clear

    func testOne_isFoundById() async throws {
        let mock = try await filled()
        let one = await mock.admin("GET requests/3")
        XCTAssertEqual(one.json["path"], "/api/v2/users/7")
        for id in ["99", "x", "-1"] { assertPlatformError(await mock.admin("GET requests/\(id)"), 404, "not.found") }
    }

    func testClear_forgetsTheEntriesAndCountsOn() async throws {
        let mock = try await filled()
        let answer = await mock.admin("DELETE requests")
        XCTAssertEqual(answer.status, 204)
        let after = await paths(mock, "")
        XCTAssertEqual(after, [])
        _ = await mock.answer(.of("GET /x"))
        let entry = try await mock.journal()[0]
        XCTAssertEqual(entry["id"], 7)
    }

    func testMemory_isBoundedByDroppingTheOldest() async throws {
        let mock = try mock([.of("/a", method: .get)])
        let body = [UInt8](repeating: 0x61, count: 1_048_576)
        for _ in 0..<100 { _ = await mock.answer(.of("POST /oauth/token", body: body)) }
        let journal = mock.sessions.standard.journal
        XCTAssertLessThanOrEqual(journal.entries.reduce(0) { $0 + $1.cost }, 64 * 1_048_576)
        XCTAssertEqual(journal.entries.last?.id, 100)
        XCTAssertEqual(journal.entries.map(\.id), Array(journal.dropped + 1...100))
        XCTAssertGreaterThan(journal.dropped, 0)
    }

    func testManyEntries_keepTheNewestTenThousand() async throws {
        let mock = try mock([.of("/a")])
        for _ in 0..<10_007 { _ = mock.respond(to: .of("GET /a")) }
        let journal = mock.sessions.standard.journal
        XCTAssertEqual(journal.entries.map(\.id), Array(8...10_007))
        XCTAssertEqual(journal.dropped, 7)
    }
}
