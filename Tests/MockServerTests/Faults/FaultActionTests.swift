@testable import MockServer
import PlatformCore
import XCTest

/// What each action does to a request, in process.
final class FaultActionTests: FaultTestCase {
    // MARK: - Status

    func testStatus_isThePlatformsErrorForIt() async throws {
        let cases = [
            (400, "bad.request"), (401, "bad.credentials"), (403, "not.authorized"), (404, "not.found"),
            (409, "general.conflict"), (413, "request.entity.too.large"), (429, "too.many.requests.retry.after"),
            (500, "internal.server.error"), (502, "bad.gateway"), (503, "service.unavailable"),
            (504, "request.timeout"), (418, "status.418"),
        ]
        for (status, code) in cases {
            let mock = try await faultyMock(#"{"do":{"type":"status","status":\#(status)}}"#)
            let response = try await mock.ask("GET /api/v2/users/me", token: "no matter")
            assertPlatformError(response, status, code)
            XCTAssertEqual(response.field("Access-Control-Allow-Origin"), "*")
            XCTAssertNil(response.wireFault)
        }
    }

    func testStatus_saysWhenToComeAgain() async throws {
        let mock = try await faultyMock(
            #"{"do":[{"type":"status","status":429,"retryAfterSeconds":42}]}"#,
            #"{"do":[{"type":"status","status":503,"retryAfterDate":90}]}"#)
        mock.session.session.clock.mode = .frozen(at: Instant(milliseconds: 1_000_000_000_000))
        let seconds = await mock.answer(.of("GET /a"))
        assertPlatformError(seconds, 429, "too.many.requests.retry.after")
        XCTAssertEqual(seconds.field(.retryAfter), "42")
        XCTAssertEqual(
            seconds.json["message"], "Rate limit exceeded the maximum. Retry the request in [42] seconds")
        let date = await mock.answer(.of("GET /a"))
        XCTAssertEqual(date.field(.retryAfter), "Sun, 09 Sep 2001 01:48:10 GMT")
        XCTAssertEqual(date.dateSeconds, 1_000_000_000)
    }

    func testStatusWithWords_usesThem() async throws {
        let mock = try await faultyMock(#"{"do":{"type":"status","status":409,"code":"c.d","message":"é"}}"#)
        let response = await mock.answer(.of("GET /a"))
        assertPlatformError(response, 409, "c.d")
        XCTAssertEqual(response.json["message"], "é")
    }

    func testStatusOfHTML_isAGatewaysPage() async throws {
        let mock = try await faultyMock(#"{"do":{"type":"status","status":502,"html":true,"retryAfterSeconds":0}}"#)
        let response = await mock.answer(.of("GET /api/v2/users/me"))
        XCTAssertEqual(response.status, 502)
        XCTAssertEqual(response.field(.contentType), "text/html")
        XCTAssertEqual(response.field(.retryAfter), "0")
        XCTAssertNil(response.field(.correlationID))
        XCTAssert(response.text.contains("<h1>502 Bad Gateway</h1>"), response.text)
    }

    func testStatusOnTheLoginSide_isAnOAuthError() async throws {
        for (status, error) in [(400, "invalid_request"), (401, "invalid_client"), (503, "temporarily_unavailable")] {
            let mock = try await faultyMock(#"{"do":{"type":"status","status":\#(status),"message":"so"}}"#)
            let response = await mock.answer(.tokenRequest())
            XCTAssertEqual(response.status.code, status)
            XCTAssertEqual(
                response.json, ["error": .string(error), "description": "so", "error_description": "so"])
            XCTAssertNotNil(response.field(.correlationID))
        }
    }

    // MARK: - Respond

    func testRespond_isWhatTheTestWrote() async throws {
        let mock = try await faultyMock(
            #"""
            {"do":[{"type":"respond","status":201,"headers":{"X-One":"1","Set-Cookie":["a=1","b=2"]},"json":{"n":1.50}},
                   {"type":"respond","status":200,"headers":{"content-type":"a/b","inin-correlation-id":"x"},"json":null},
                   {"type":"respond","status":202,"text":"é"},
                   {"type":"respond","status":206,"base64":"AAH/"},
                   {"type":"respond","status":204}]}
            """#)
        let json = await mock.answer(.of("GET /a"))
        XCTAssertEqual(json.status, 201)
        XCTAssertEqual(json.text, #"{"n":1.50}"#)
        XCTAssertEqual(json.field(.contentType), "application/json")
        XCTAssertEqual(json.field("X-One"), "1")
        XCTAssertEqual(json.fields.values(for: .setCookie), ["a=1", "b=2"])
        XCTAssertEqual(json.field(.correlationID)?.count, 36)
        XCTAssertEqual(json.field("Access-Control-Allow-Origin"), "*")
        let null = await mock.answer(.of("GET /a"))
        XCTAssertEqual(null.text, "null")
        XCTAssertEqual(null.fields.values(for: .contentType), ["a/b"])
        XCTAssertEqual(null.fields.values(for: .correlationID), ["x"])
        let text = await mock.answer(.of("GET /a"))
        XCTAssertEqual(text.text, "é")
        XCTAssertNil(text.field(.contentType))
        let bytes = await mock.answer(.of("GET /a"))
        XCTAssertEqual(bytes.bodyBytes, [0, 1, 255])
        let empty = await mock.answer(.of("GET /a"))
        XCTAssertEqual(empty.status, 204)
        XCTAssertEqual(empty.bodyBytes, [])
        let well = await mock.answer(.of("GET /a"))
        XCTAssertEqual(well.text, "a", "the list is played once")
    }

    // MARK: - Tokens

    func testExpireToken_isTheOrdinary401AndOnlyForThatToken() async throws {
        let mock = try await faultyMock()
        let (token, other) = (try await mock.token(), try await mock.token())
        try await mock.addFault(#"{"match":{"times":1},"do":{"type":"expire-token"}}"#)
        let refused = await mock.answer(.of("GET /api/v2/users/me", token: token))
        assertPlatformError(refused, 401, "credentials.expired")
        XCTAssertEqual(refused.field("WWW-Authenticate"), "Bearer")
        let again = await mock.answer(.of("GET /api/v2/users/me", token: token))
        assertPlatformError(again, 401, "credentials.expired")
        let well = await mock.answer(.of("GET /api/v2/users/me", token: other))
        XCTAssertEqual(well.status, 200)
    }

    func testRevokeToken_isBadCredentialsFromThenOn() async throws {
        let mock = try await faultyMock()
        let token = try await mock.token()
        try await mock.addFault(#"{"match":{"times":1},"do":{"type":"revoke-token"}}"#)
        for _ in 0..<2 {
            assertPlatformError(
                await mock.answer(.of("GET /api/v2/users/me", token: token)), 401, "bad.credentials")
        }
    }

    func testTokenActionsOnRequestsWithoutToken_changeNothing() async throws {
        let mock = try await faultyMock(#"{"do":{"type":"expire-token"}}"#)
        _ = try await mock.token()
        assertPlatformError(await mock.answer(.of("GET /api/v2/users/me")), 401, "authentication.required")
        let other = await mock.answer(.of("GET /a"))
        XCTAssertEqual(other.status, 200)
        let unknown = await mock.answer(.of("GET /api/v2/users/me", token: "unknown"))
        assertPlatformError(unknown, 401, "bad.credentials")
    }

    func testTokenActionWithAStatus_doesBoth() async throws {
        let mock = try await faultyMock()
        let token = try await mock.token()
        try await mock.addFault(#"{"do":[[{"type":"revoke-token"},{"type":"status","status":503}]]}"#)
        assertPlatformError(
            await mock.answer(.of("GET /api/v2/users/me", token: token)), 503, "service.unavailable")
        assertPlatformError(await mock.answer(.of("GET /api/v2/users/me", token: token)), 401, "bad.credentials")
    }

    // MARK: - Broken replies

    func testBodyFaults_decorateWhateverTheMockAnswers() async throws {
        let faults: [(String, HTTPResponse.WireFault.Kind)] = [
            (#"{"type":"truncate","afterBytes":3}"#, .truncate(afterBytes: 3)),
            (#"{"type":"stall","milliseconds":5}"#, .stall(afterBytes: 0, milliseconds: 5)),
            (#"{"type":"stall","afterBytes":2,"milliseconds":5}"#, .stall(afterBytes: 2, milliseconds: 5)),
            (#"{"type":"drip","bytesPerSecond":9}"#, .drip(bytesPerSecond: 9)),
            (#"{"type":"malformed"}"#, .malformed), (#"{"type":"wrong-content-length"}"#, .wrongContentLength),
            (#"{"type":"bad-chunk"}"#, .badChunk), (#"{"type":"reset"}"#, .reset), (#"{"type":"close"}"#, .close),
        ]
        for (fault, kind) in faults {
            let mock = try await faultyMock(#"{"do":\#(fault)}"#)
            for (request, status) in [("GET /a", 200), ("GET /none", 404), ("GET /api/v2/users/me", 401)] {
                let response = await mock.answer(.of(request))
                XCTAssertEqual(response.wireFault, HTTPResponse.WireFault(kind))
                XCTAssertEqual(response.status.code, kind == .reset || kind == .close ? 0 : status, "\(kind)")
            }
        }
    }

    func testBodyFaultWithAStatus_breaksThat() async throws {
        let mock = try await faultyMock(
            #"{"do":[[{"type":"status","status":503},{"type":"truncate","afterBytes":9}],[{"type":"truncated-json"},{"type":"respond","status":200,"json":[1,2]}]]}"#
        )
        let cut = await mock.answer(.of("GET /a"))
        assertPlatformError(cut, 503, "service.unavailable")
        XCTAssertEqual(cut.wireFault, .init(.truncate(afterBytes: 9)))
        let broken = await mock.answer(.of("GET /a"))
        XCTAssertEqual(broken.text, "[1")
    }

    func testTruncatedJSON_isNoJSONWhateverTheBody() async throws {
        for body in ["{}", "12", "[]", "\"é\"", #"{"a":[1,2,{"b":null}]}"#, "  1  ", "true", ""] {
            let mock = try mock([.of("/a", answer: body)])
            try await mock.addFault(#"{"do":{"type":"truncated-json"}}"#)
            let response = await mock.answer(.of("GET /a"))
            XCTAssertEqual(response.status, 200)
            XCTAssertNil(response.wireFault)
            XCTAssertLessThanOrEqual(response.bodyBytes.count, body.utf8.count / 2)
            XCTAssertThrowsError(try JSON.parse(response.bodyBytes), body)
        }
    }

    // MARK: - Where faults have no part

    func testAdminSideAndPreflights_haveNoFaults() async throws {
        let mock = try await faultyMock(#"{"do":{"type":"status","status":503}}"#)
        let health = await mock.admin("GET health")
        XCTAssertEqual(health.status, 200)
        let preflight = await mock.answer(.of("OPTIONS /api/v2/users/me", ["Access-Control-Request-Method": "GET"]))
        XCTAssertEqual(preflight.status, 204)
        let faults = await mock.faults()
        XCTAssertEqual(faults[0]["matched"], 0)
    }

    func testFaults_areOfOneSession() async throws {
        let mock = try await faultyMock()
        mock.addSession("one")
        try await mock.addFault(#"{"do":{"type":"status","status":503}}"#, ["X-Mock-Session": "one"])
        let statuses = await mock.statuses(2) + mock.statuses(2, "GET /s/one/a")
        XCTAssertEqual(statuses, [200, 200, 503, 503])
    }

    func testRecordedSequence_isNotAdvancedByAFault() async throws {
        let mock = try mock([.of("/a", answer: "1"), .of("/a", answer: "2")])
        try await mock.addFault(#"{"do":[{"type":"pass"},{"type":"status","status":500},{"type":"reset"}]}"#)
        var texts: [String] = []
        for _ in 0..<4 { texts.append(await mock.answer(.of("GET /a")).text) }
        XCTAssertEqual([texts[0], texts[3]], ["1", "2"])
    }

    // MARK: - What is told

    func testJournalAndMetrics_tellOfFaults() async throws {
        let mock = try await faultyMock(
            #"{"match":{"path":"/x/**"},"do":{"type":"reset"}}"#,
            #"{"do":[{"type":"pass"},[{"type":"delay","milliseconds":1},{"type":"status","status":503}],{"type":"delay","milliseconds":0},{"type":"malformed"}]}"#
        )
        _ = await mock.statuses(5)
        let entries = try await mock.journal()
        XCTAssertEqual(entries.map { $0["outcome"]?.string }, ["recorded", "fault", "recorded", "fault", "recorded"])
        XCTAssertEqual(entries.map { $0["status"]?.int }, [200, 503, 200, 200, 200])
        XCTAssertEqual(
            entries.map { $0["note"]?.string?.split(separator: ";").first },
            [
                "fault rule 2: pass", "fault rule 2: delay 1 ms, status", "fault rule 2: delay 0 ms",
                "fault rule 2: malformed", "the recorded answers have run out: the last one was repeated",
            ])
        XCTAssertEqual(entries[3]["recording"], "a")
        let metrics = await mock.admin("GET metrics").text
        XCTAssert(metrics.contains("\nmockserver_faults_total 3\n"), metrics)
    }
}

extension MockPlatform {
    fileprivate func ask(_ line: String, token: String) async throws -> HTTPResponse {
        await answer(.of(line, token: token))
    }
}
