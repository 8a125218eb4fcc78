@testable import MockServer
import PlatformCore
import XCTest

/// Requests that the API does not allow, and the quirks that it has to.
final class ValidationTests: SynthesisTestCase {
    /// Asks, and asserts the refusal with the field that it names.
    private func assertRefused(
        _ ask: (String, String?) async -> HTTPResponse, _ line: String, _ body: String?, _ code: String,
        field: String?, file: StaticString = #filePath, at number: UInt = #line
    ) async {
        let response = await ask(line, body)
        assertPlatformError(response, 400, code, file: file, line: number)
        XCTAssertEqual(
            response.json["details"]?[0]?["fieldName"]?.string, field, response.text, file: file, line: number)
    }

    func testUnknownPath_is404() async throws {
        let (_, ask) = try await world()
        for line in ["GET /api/v2/nothing", "POST /api/v2/users/7/nothing", "GET /nothing"] {
            assertPlatformError(await ask(line, nil), 404, "not.found")
        }
    }

    func testWrongMethod_is405WithAllow() async throws {
        let (_, ask) = try await world()
        let response = await ask("DELETE /api/v2/users", nil)
        assertPlatformError(response, 405, "method.not.allowed")
        XCTAssertEqual(response.field(.allow), "GET, HEAD, POST")
    }

    func testParameters_areChecked() async throws {
        let (_, ask) = try await world()
        let code = "invalid.query.param.value"
        await assertRefused(ask, "GET /api/v2/users?pageSize=0", nil, code, field: "pageSize")
        await assertRefused(ask, "GET /api/v2/users?pageNumber=-1", nil, code, field: "pageNumber")
        await assertRefused(ask, "GET /api/v2/users?pageSize=ten", nil, code, field: "pageSize")
        await assertRefused(ask, "GET /api/v2/users?pageSize=4294967296", nil, code, field: "pageSize")
        await assertRefused(ask, "GET /api/v2/users?state=asleep", nil, code, field: "state")
        await assertRefused(ask, "GET /api/v2/users?expand=presence,nothing", nil, code, field: "expand")
        await assertRefused(ask, "GET /api/v2/routing/queues?hasPeer=maybe", nil, code, field: "hasPeer")
        await assertRefused(ask, "GET /api/v2/users/search", nil, "bad.request", field: "q64")
    }

    func testAbbreviatedDefault_allowsAbbreviationsAndNothingElse() async throws {
        let (_, ask) = try await world()
        for order in ["ASC", "desc", "Descending", "a"] {
            let response = await ask("GET /api/v2/groups?sortOrder=" + order, nil)
            XCTAssertEqual(response.status, 200, response.text)
        }
        for order in ["AAA", "cending", "descendingly"] {
            await assertRefused(
                ask, "GET /api/v2/groups?sortOrder=" + order, nil, "invalid.query.param.value", field: "sortOrder")
        }
    }

    func testNullInAnArray_isNoElement() async throws {
        let (_, ask) = try await world()
        await assertRefused(
            ask, "PUT /api/v2/groups/7", #"{"version": 1, "ownerIds": ["a", null]}"#, "invalid.value",
            field: "ownerIds[1]")
    }

    func testLocalTime_mayLackItsDay() async throws {
        let (_, ask) = try await world()
        let line = "PATCH /api/v2/taskmanagement/worktypes/1/statuses/2"
        for time in ["09:30", "09:30:00.000", "2026-11-24T09:30:00"] {
            let response = await ask(line, #"{"statusTransitionTime": "\#(time)"}"#)
            XCTAssertEqual(response.status, 200, response.text)
        }
        for time in ["", "soon", "9:30", "24:61"] {
            await assertRefused(
                ask, line, #"{"statusTransitionTime": "\#(time)"}"#, "invalid.date", field: "statusTransitionTime")
        }
    }

    func testOptions_namesTheMethodsOfThePath() async throws {
        let (_, ask) = try await world()
        let known = await ask("OPTIONS /api/v2/users", nil)
        XCTAssertEqual(known.status, 204)
        XCTAssertEqual(known.field(.allow), "GET, HEAD, POST, OPTIONS")
        XCTAssertEqual(known.field("Access-Control-Allow-Methods"), "GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS")
    }

    func testBodies_areChecked() async throws {
        let (_, ask) = try await world()
        let required = "constraint.validation"
        await assertRefused(ask, "POST /api/v2/routing/queues", nil, "bad.request", field: "body")
        await assertRefused(ask, "POST /api/v2/routing/queues", "null", "bad.request", field: "body")
        await assertRefused(ask, "POST /api/v2/routing/queues", "{}", required, field: "name")
        await assertRefused(ask, "POST /api/v2/routing/queues", #"{"name": 7}"#, "invalid.value", field: "name")
        await assertRefused(ask, "POST /api/v2/routing/queues", "[]", "invalid.value", field: "body")
        await assertRefused(
            ask, "POST /api/v2/routing/queues", #"{"name": "q", "acwSettings": {"wrapupPrompt": "NEVER"}}"#,
            "invalid.value", field: "acwSettings.wrapupPrompt")
        await assertRefused(
            ask, "PATCH /api/v2/users/7", #"{"version": 1, "addresses": [{"type": "WORK"}, {"address": 1}]}"#,
            "invalid.value", field: "addresses[1].address")
        assertPlatformError(await ask("POST /api/v2/routing/queues", "{"), 400, "bad.request")
        assertPlatformError(
            await ask("POST /api/v2/routing/queues", #"{"name": "a", "name": "b"}"#), 400, "bad.request")
    }

    func testQuirksOfOfficialSDKs_pass() async throws {
        let (mock, ask) = try await world()
        let token = try await mock.token()
        for line in [
            "GET /api/v2/users?expand=presence%2Cskills", "GET /api/v2/users?expand=presence,skills",
            "GET /api/v2/users?expand=presence&expand=skills", "GET /api/v2/users?state=&pageSize=",
            "GET /api/v2/users?sortOrder=ASC&unknown=1", "GET /api/v2/routing/queues?hasPeer=True",
            "GET /api/v2/users/7/",
        ] {
            let response = await ask(line, nil)
            XCTAssertEqual(response.status, 200, "\(line): \(response.text)")
        }
        let channel = await ask("POST /api/v2/notifications/channels", "null")
        XCTAssertEqual(channel.status, 200, channel.text)
        let typed = await mock.answer(
            .of("GET /api/v2/users/7", ["Content-Type": "application/json"], token: token))
        XCTAssertEqual(typed.status, 200)
        let extra = await ask("POST /api/v2/routing/queues", #"{"name": "q", "unheardOf": 1, "division": null}"#)
        XCTAssertEqual(extra.status, 200, extra.text)
    }

    func testWarning_answersAndTells() async throws {
        let (mock, ask) = try await world { $0.validation = .warn }
        let response = await ask("GET /api/v2/users?state=asleep", nil)
        XCTAssertEqual(response.status, 200)
        XCTAssertTrue(response.field("X-Mock-Warning")?.contains("asleep") == true)
        let entry = try XCTUnwrap(mock.session.requests().last)
        XCTAssertTrue(entry.note?.contains("[state]") == true, entry.note ?? "")
    }

    func testNoValidation_asksNothing() async throws {
        let (_, ask) = try await world { $0.validation = .off }
        let response = await ask("GET /api/v2/users?state=asleep&pageSize=0", nil)
        XCTAssertEqual(response.status, 200)
        XCTAssertNil(response.field("X-Mock-Warning"))
    }

    func testHugeBodies_areRefused() async throws {
        let (_, ask) = try await world()
        let deep = String(repeating: "[", count: 10_000) + String(repeating: "]", count: 10_000)
        assertPlatformError(await ask("POST /api/v2/routing/queues", deep), 400, "bad.request")
        let wide = "{" + (0..<1_000_000).map { "\"k\($0)\":1" }.joined(separator: ",") + "}"
        let response = await ask("POST /api/v2/routing/queues", wide)
        assertPlatformError(response, 400, "bad.request")
        XCTAssertLessThan(response.bodyBytes.count, 1_000)
    }
}
