@testable import MockServer
import PlatformCore
import XCTest

/// Tokens belong to the region that issued them, whichever way the region was named.
final class SessionRegionTests: MockTestCase {
    private func status(_ mock: MockPlatform, _ token: String, _ host: String) async -> Int {
        await mock.answer(.of("GET /api/v2/tokens/me", ["Host": host], token: token)).status.code
    }

    func testTokenOfEachRegion_isUnknownToEveryOther() async throws {
        let mock = try mock([])
        for region in Region.all {
            let token = try await mock.token(.tokenRequest(["Host": region.loginHost]))
            for other in Region.all {
                let status = await status(mock, token, other.apiHost)
                XCTAssertEqual(status, other == region ? 200 : 401, "\(region) at \(other)")
            }
        }
        assertPlatformError(
            await mock.answer(
                .of(
                    "GET /api/v2/tokens/me", ["Host": "api.mypurecloud.com"],
                    token: try await mock.token(.tokenRequest(["Host": "login.mypurecloud.ie"])))),
            401, "bad.credentials")
    }

    func testServersRegion_isThatOfHostsThatNameNone() async throws {
        let mock = try mock([]) { $0.region = .ap_northeast_1 }
        let token = try await mock.token()
        let statuses = [
            await status(mock, token, "127.0.0.1"), await status(mock, token, "api.mypurecloud.jp"),
            await status(mock, token, "api.mypurecloud.com"),
        ]
        XCTAssertEqual(statuses, [200, 200, 401])
    }

    func testSessionsRegion_beatsTheServersAndYieldsToTheHost() async throws {
        let mock = try mock([])
        let session = try mock.newSession { $0.region = .eu_west_1 }
        XCTAssertEqual(session.region, .eu_west_1)
        XCTAssertEqual(mock.session.region, .us_east_1)
        let login = HTTPRequest.tokenRequest(
            basic: "\(session.clientID):\(session.clientSecret)", path: "/s/\(session.id)/oauth/token")
        let token = try await mock.token(login)
        let statuses = [
            await status(mock, token, "127.0.0.1"), await status(mock, token, "api.mypurecloud.ie"),
            await status(mock, token, "api.mypurecloud.com"),
        ]
        XCTAssertEqual(statuses, [200, 200, 401])
        XCTAssertEqual(mock.sessions.session(id: session.id)?.tokens.all.map(\.region), [.eu_west_1])
    }

    func testClientOfOneRegion_isUnknownInAnother() async throws {
        let mock = try mock([])
        _ = await mock.admin(
            "POST clients", json: #"{"clientId":"app","clientSecret":"s","region":"mypurecloud.ie"}"#)
        let here = await mock.answer(.tokenRequest(basic: "app:s", ["Host": "login.mypurecloud.ie"]))
        let there = await mock.answer(.tokenRequest(basic: "app:s"))
        XCTAssertEqual([here.status.code, there.status.code], [200, 400])
        XCTAssertEqual(there.json["error_description"], "client not found")
    }
}
