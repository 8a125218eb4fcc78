@testable import MockServer
import PlatformCore
import XCTest

/// `/__admin/tokens`: what was issued, and its early end.
final class AdminTokensTests: MockTestCase {
    private func world() throws -> MockPlatform {
        try mock([]) { $0.clients = [OAuthClient(clientID: "app", clientSecret: "s")] }
    }

    private func state(_ mock: MockPlatform, _ token: String) async -> String {
        let answer = await mock.answer(.of("GET /api/v2/tokens/me", token: token))
        return answer.json["code"]?.string ?? "\(answer.status.code)"
    }

    func testList_showsEachTokenShortened() async throws {
        let mock = try world()
        mock.sessions.standard.clock.mode = .frozen(at: Instant(milliseconds: 1_000_000_000_000))
        let token = try await mock.token(.tokenRequest(basic: "app:s", ["Host": "login.mypurecloud.ie"]))
        _ = await mock.answer(.of("GET /api/v2/tokens/me", ["Host": "api.mypurecloud.ie"], token: token))
        let answer = await mock.admin("GET tokens")
        XCTAssertEqual(
            answer.json["tokens"],
            [
                [
                    "accessToken": .string(token.prefix(8) + "…"), "clientId": "app", "grant": "client_credentials",
                    "region": "mypurecloud.ie", "issuedAt": "2001-09-09T01:46:40.000Z",
                    "expiresAt": "2001-09-10T01:46:40.000Z", "state": "active", "uses": 1,
                ]
            ])
        XCTAssertFalse(answer.text.contains(token))
    }

    func testExpire_byTokenClientAndAll() async throws {
        let mock = try world()
        let (demo, app, second) = (
            try await mock.token(), try await mock.token(.tokenRequest(basic: "app:s")), try await mock.token()
        )
        let cases: [(String, affected: JSON)] = [
            ("{\"accessToken\":\"\(demo)\"}", 1), ("{\"accessToken\":\"\(demo)\"}", 0), (#"{"accessToken":"x"}"#, 0),
            (#"{"clientId":"app"}"#, 1), (#"{"clientId":"nobody"}"#, 0), (#"{"all":true}"#, 1), (#"{"all":true}"#, 0),
        ]
        for (body, affected) in cases {
            let answer = await mock.admin("POST tokens/expire", json: body)
            XCTAssertEqual(answer.status, 200, body)
            XCTAssertEqual(answer.json, ["affected": affected], body)
        }
        for token in [demo, app, second] {
            let code = await state(mock, token)
            XCTAssertEqual(code, "credentials.expired")
        }
        let states = await mock.admin("GET tokens").json["tokens"]?.array?.map { $0["state"] }
        XCTAssertEqual(states, ["expired", "expired", "expired"])
    }

    func testRevoke_beatsExpiry() async throws {
        let mock = try world()
        let (one, two) = (try await mock.token(), try await mock.token(.tokenRequest(basic: "app:s")))
        _ = await mock.admin("POST tokens/expire", json: "{\"accessToken\":\"\(one)\"}")
        let answer = await mock.admin("POST tokens/revoke", json: #"{"clientId":"demo-client"}"#)
        XCTAssertEqual(answer.json["affected"], 1)
        let (first, second) = (await state(mock, one), await state(mock, two))
        XCTAssertEqual([first, second], ["bad.credentials", "200"])
        let states = await mock.admin("GET tokens").json["tokens"]?.array?.compactMap { $0["state"]?.string }
        XCTAssertEqual(states?.sorted(), ["active", "revoked"])
        let again = await mock.admin("POST tokens/revoke", json: #"{"all":true}"#)
        XCTAssertEqual(again.json["affected"], 1)
    }

    func testSelection_isExactlyOne() async throws {
        let mock = try world()
        for body in ["{}", #"{"all":false}"#, #"{"all":true,"clientId":"a"}"#, #"{"accessToken":"a","clientId":"b"}"#] {
            assertPlatformError(await mock.admin("POST tokens/revoke", json: body), 400, "bad.request")
        }
        for (body, field) in [
            (#"{"all":"true"}"#, "all"), (#"{"accessToken":1}"#, "accessToken"), (#"{"token":"x"}"#, "token"),
        ] {
            let answer = await mock.admin("POST tokens/expire", json: body)
            assertPlatformError(answer, 400, "bad.request")
            XCTAssertEqual(answer.json["details"]?[0]?["fieldName"]?.string, field)
        }
    }

    func testTokens_areThoseOfTheSession() async throws {
        let mock = try world()
        mock.addSession("one")
        let token = try await mock.token()
        let answer = await mock.admin("POST tokens/revoke", ["X-Mock-Session": "one"], json: #"{"all":true}"#)
        XCTAssertEqual(answer.json["affected"], 0)
        let code = await state(mock, token)
        XCTAssertEqual(code, "200")
    }
}
