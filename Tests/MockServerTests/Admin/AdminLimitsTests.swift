@testable import MockServer
import PlatformCore
import XCTest

/// `/__admin/limits`: switched by HTTP; what they do is told in LimiterTests.
final class AdminLimitsTests: MockTestCase {
    private let off: JSON = ["enabled": false, "requestsPerMinute": 300, "headers": true, "maxBodyBytes": nil]

    func testLimits_areOffAtFirst() async throws {
        let mock = try mock([])
        let limits = await mock.admin("GET limits")
        XCTAssertEqual(limits.json, off)
    }

    func testPut_changesWhatItNamesAndNothingElse() async throws {
        let mock = try mock([])
        let steps: [(String, JSON)] = [
            (#"{"enabled":true}"#, ["enabled": true, "requestsPerMinute": 300, "headers": true, "maxBodyBytes": nil]),
            (
                #"{"requestsPerMinute":5,"headers":false}"#,
                ["enabled": true, "requestsPerMinute": 5, "headers": false, "maxBodyBytes": nil]
            ),
            (
                #"{"maxBodyBytes":512000}"#,
                ["enabled": true, "requestsPerMinute": 5, "headers": false, "maxBodyBytes": 512_000]
            ),
            (
                #"{"maxBodyBytes":null,"enabled":false}"#,
                ["enabled": false, "requestsPerMinute": 5, "headers": false, "maxBodyBytes": nil]
            ),
            ("{}", ["enabled": false, "requestsPerMinute": 5, "headers": false, "maxBodyBytes": nil]),
        ]
        for (body, expected) in steps {
            let answer = await mock.admin("PUT limits", json: body)
            XCTAssertEqual(answer.status, 200, answer.text)
            XCTAssertEqual(answer.json, expected, body)
            let shown = await mock.admin("GET limits")
            XCTAssertEqual(shown.json, expected, body)
        }
    }

    func testWrongField_isNamedAndChangesNothing() async throws {
        let mock = try mock([])
        let cases = [
            (#"{"enabled":1}"#, "enabled"), (#"{"enabled":null}"#, "enabled"),
            (#"{"requestsPerMinute":0}"#, "requestsPerMinute"), (#"{"requestsPerMinute":1.5}"#, "requestsPerMinute"),
            (#"{"requestsPerMinute":"300"}"#, "requestsPerMinute"), (#"{"headers":"yes"}"#, "headers"),
            (#"{"maxBodyBytes":-1}"#, "maxBodyBytes"), (#"{"maxBodyBytes":"1"}"#, "maxBodyBytes"),
            (#"{"enabled":true,"perMinute":5}"#, "perMinute"),
        ]
        for (body, field) in cases {
            let answer = await mock.admin("PUT limits", json: body)
            assertPlatformError(answer, 400, "bad.request")
            XCTAssertEqual(answer.json["details"]?[0]?["fieldName"]?.string, field, body)
        }
        let limits = await mock.admin("GET limits")
        XCTAssertEqual(limits.json, off)
    }

    func testLimits_areTheSessionsOwn() async throws {
        let mock = try mock([.of("/api/v2/a")])
        let one = mock.addSession("one", clients: [OAuthClient(clientID: "app", clientSecret: "s")])
        _ = await mock.admin(
            "PUT limits", ["X-Mock-Session": "one"], json: #"{"enabled":true,"requestsPerMinute":1}"#)
        let token = try await mock.token(.tokenRequest(basic: "app:s"))
        let statuses = [
            await mock.answer(.of("GET /api/v2/a", token: token)).status.code,
            await mock.answer(.of("GET /api/v2/a", token: token)).status.code,
            try await mock.ask("GET /api/v2/a").status.code, try await mock.ask("GET /api/v2/a").status.code,
        ]
        XCTAssertEqual(statuses, [200, 429, 200, 200])
        XCTAssertTrue(one.limiter.limits.isEnabled)
    }
}
