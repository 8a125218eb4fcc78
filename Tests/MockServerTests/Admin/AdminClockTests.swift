@testable import MockServer
import PlatformCore
import XCTest

/// `/__admin/clock`: the time of a session, and what follows it.
final class AdminClockTests: MockTestCase {
    private func offset(_ response: HTTPResponse) -> Double { response.json["offsetSeconds"]?.double ?? .nan }

    func testClock_showsRealTimeAtFirst() async throws {
        let mock = try mock([])
        let clock = await mock.admin("GET clock")
        XCTAssertEqual(clock.json.object?.keys, ["now", "mode", "offsetSeconds"])
        XCTAssertEqual(clock.json["mode"], "real")
        XCTAssertEqual(clock.json["offsetSeconds"], 0)
        XCTAssertNotNil(clock.json["now"]?.string.flatMap(Instant.init(iso8601:)))
    }

    func testAdvance_addsUpAndGoesBack() async throws {
        let mock = try mock([])
        var seen: [Double] = []
        for seconds in ["60", "0.5", "-100", "86400"] {
            seen.append(offset(await mock.admin("PUT clock", json: "{\"advanceSeconds\":\(seconds)}")))
        }
        XCTAssertEqual(seen, [60, 60.5, -39.5, 86_360.5])
        let real = await mock.admin("PUT clock", json: #"{"mode":"real"}"#)
        XCTAssertEqual(offset(real), 0)
    }

    func testFrozen_standsAndAdvances() async throws {
        let mock = try mock([])
        let frozen = await mock.admin("PUT clock", json: #"{"freezeAt":"2026-11-24T23:59:59.500Z"}"#)
        XCTAssertEqual(frozen.status, 200)
        XCTAssertEqual(frozen.json["now"], "2026-11-24T23:59:59.500Z")
        XCTAssertEqual(frozen.json["mode"], "frozen")
        let later = await mock.admin("PUT clock", json: #"{"advanceSeconds":1.5}"#)
        XCTAssertEqual(later.json["now"], "2026-11-25T00:00:01.000Z")
        XCTAssertEqual(later.json["mode"], "frozen")
        let zoned = await mock.admin("PUT clock", json: #"{"freezeAt":"2026-01-01T01:00:00+01:00"}"#)
        XCTAssertEqual(zoned.json["now"], "2026-01-01T00:00:00.000Z")
    }

    func testWrongChange_isNamedAndChangesNothing() async throws {
        let mock = try mock([])
        _ = await mock.admin("PUT clock", json: #"{"freezeAt":"2026-11-24T00:00:00.000Z"}"#)
        let cases: [(String, String?)] = [
            (#"{"advanceSeconds":"60"}"#, "advanceSeconds"), (#"{"advanceSeconds":null}"#, "advanceSeconds"),
            (#"{"advanceSeconds":1e300}"#, "advanceSeconds"), (#"{"advanceSeconds":1e999}"#, "advanceSeconds"),
            (#"{"advanceSeconds":-1e12}"#, "advanceSeconds"), (#"{"freezeAt":"tomorrow"}"#, "freezeAt"),
            (#"{"freezeAt":1700000000}"#, "freezeAt"), (#"{"freezeAt":"2026-02-30T00:00:00Z"}"#, "freezeAt"),
            (#"{"mode":"frozen"}"#, "mode"), (#"{"mode":true}"#, "mode"), (#"{"advance":1}"#, "advance"), ("{}", nil),
            (#"{"advanceSeconds":1,"mode":"real"}"#, nil),
        ]
        for (body, field) in cases {
            let answer = await mock.admin("PUT clock", json: body)
            assertPlatformError(answer, 400, "bad.request")
            XCTAssertEqual(answer.json["details"]?[0]?["fieldName"]?.string, field, body)
        }
        let clock = await mock.admin("GET clock")
        XCTAssertEqual(clock.json["now"], "2026-11-24T00:00:00.000Z")
    }

    func testTokenOfADay_expiresInMilliseconds() async throws {
        try await inProcessAndOverSocket([.of("/api/v2/users/me", answer: "me")]) { ask in
            let login = try await ask(.tokenRequest())
            XCTAssertEqual(login.json["expires_in"], 86_400)
            let token = try login.accessToken()
            func status() async throws -> String? {
                let answer = try await ask(.of("GET /api/v2/users/me", token: token))
                return answer.status == 200 ? answer.text : answer.json["code"]?.string
            }
            _ = try await ask(.of("PUT /__admin/clock", json: #"{"freezeAt":"2026-11-24T12:00:00.000Z"}"#))
            let fresh = try await ask(.tokenRequest()).accessToken()
            _ = try await ask(.of("PUT /__admin/clock", json: #"{"advanceSeconds":86399.999}"#))
            let last = try await ask(.of("GET /api/v2/users/me", token: fresh))
            XCTAssertEqual(last.text, "me")
            _ = try await ask(.of("PUT /__admin/clock", json: #"{"advanceSeconds":0.001}"#))
            assertPlatformError(
                try await ask(.of("GET /api/v2/users/me", token: fresh)), 401, "credentials.expired")
            let next = try await ask(.tokenRequest()).accessToken()
            let again = try await ask(.of("GET /api/v2/users/me", token: next))
            XCTAssertEqual(again.text, "me")
        }
    }

    func testDate_isTheSessionsAndOthersKeepTheirs() async throws {
        let mock = try mock([.of("/a")])
        mock.addSession("one")
        _ = await mock.admin("PUT clock", ["X-Mock-Session": "one"], json: #"{"freezeAt":"2001-09-09T01:46:40Z"}"#)
        let (here, there) = (await mock.answer(.of("GET /s/one/a")), await mock.answer(.of("GET /a")))
        XCTAssertEqual(here.dateSeconds, 1_000_000_000)
        XCTAssertGreaterThan(there.dateSeconds ?? 0, 1_700_000_000)
        let miss = await mock.answer(.of("GET /s/one/miss"))
        XCTAssertEqual(miss.dateSeconds, 1_000_000_000)
    }
}
