@testable import MockServer
import PlatformCore
import XCTest

/// The bearer token that every API call needs, and what `/api/v2/tokens/me` says of it.
final class BearerTests: MockTestCase {
    private let me = "GET /api/v2/users/me"

    private func mock() throws -> MockPlatform { try mock([.of("/api/v2/users/me", answer: "me")]) }

    // MARK: - Enforcement

    func testGoodToken_isLetIn() async throws {
        try await inProcessAndOverSocket([.of("/api/v2/users/me", answer: "me")]) { ask in
            let token = try await ask(.tokenRequest()).accessToken()
            for scheme in ["Bearer", "bearer", "BEARER", "Bearer "] {
                let answer = try await ask(.of(me, ["Authorization": "\(scheme) \(token)"]))
                XCTAssertEqual(answer.text, "me", scheme)
            }
        }
    }

    func testMissingToken_isAuthenticationRequired() async throws {
        let mock = try mock()
        for value in [nil, "Bearer", "Bearer ", "Basic YTpi", "Bearerx y", ""] as [String?] {
            let answer = await mock.answer(.of(me, value.map { ["Authorization": $0] } ?? [:]))
            assertPlatformError(answer, 401, "authentication.required")
            XCTAssertEqual(answer.field("WWW-Authenticate"), "Bearer")
        }
    }

    func testUnknownToken_isBadCredentials() async throws {
        let mock = try mock()
        let token = try await mock.token()
        for wrong in ["x", token + "x", String(token.dropLast()), token.lowercased(), String(token.reversed())] {
            assertPlatformError(await mock.answer(.of(me, token: wrong)), 401, "bad.credentials")
        }
    }

    func testExpiredToken_isCredentialsExpiredByTheSessionsClock() async throws {
        let mock = try mock()
        let clock = mock.sessions.standard.clock
        clock.mode = .frozen(at: Instant(milliseconds: 0))
        let token = try await mock.token()
        clock.advance(bySeconds: 86_399.999)
        let before = await mock.answer(.of(me, token: token))
        XCTAssertEqual(before.status, 200)
        clock.advance(bySeconds: 0.001)
        assertPlatformError(await mock.answer(.of(me, token: token)), 401, "credentials.expired")
        clock.advance(bySeconds: -1)
        let back = await mock.answer(.of(me, token: token))
        XCTAssertEqual(back.status, 200)
    }

    func testTokenOfAnotherRegion_isBadCredentials() async throws {
        let mock = try mock()
        let token = try await mock.token(.tokenRequest(["Host": "login.mypurecloud.ie"]))
        let there = await mock.answer(.of(me, ["Host": "api.mypurecloud.ie"], token: token))
        XCTAssertEqual(there.status, 200)
        for host in ["127.0.0.1", "api.mypurecloud.com", "api.mypurecloud.de"] {
            assertPlatformError(await mock.answer(.of(me, ["Host": host], token: token)), 401, "bad.credentials")
        }
    }

    func testRegionOfTheConfiguration_isThatOfOtherHosts() async throws {
        let mock = try mock([.of("/api/v2/users/me")]) { $0.region = .eu_west_1 }
        let token = try await mock.token()
        let answer = await mock.answer(.of(me, ["Host": "api.mypurecloud.ie"], token: token))
        XCTAssertEqual(answer.status, 200)
    }

    func testClientOfOneRegion_isUnknownInTheOthers() async throws {
        let mock = try mock()
        _ = await mock.admin(
            "POST clients", json: #"{"clientId":"ie","clientSecret":"s","region":"mypurecloud.ie"}"#)
        let there = await mock.answer(.tokenRequest(basic: "ie:s", ["Host": "login.mypurecloud.ie"]))
        XCTAssertEqual(there.status, 200)
        let here = await mock.answer(.tokenRequest(basic: "ie:s"))
        XCTAssertEqual(here.json["error"], "invalid_client")
    }

    func testRefusals_areJournaledAsUnauthorized() async throws {
        let mock = try mock()
        _ = await mock.answer(.of(me))
        _ = await mock.answer(.of(me, token: "x"))
        let outcomes = try await mock.journal().map { $0["outcome"] }
        XCTAssertEqual(outcomes, ["unauthorized", "unauthorized"])
    }

    // MARK: - tokens/me

    func testTokensMe_isATokenInfo() async throws {
        let mock = try mock()
        let answer = try await mock.ask("GET /api/v2/tokens/me")
        XCTAssertEqual(answer.status, 200)
        XCTAssertNotNil(answer.json["organization"]?["id"]?.string)
        XCTAssertNotNil(answer.json["organization"]?["name"]?.string)
        XCTAssertEqual(answer.json["OAuthClient"]?["id"], "demo-client")
        XCTAssertEqual(answer.json["OAuthClient"]?["authorizedGrantType"], "CLIENT-CREDENTIALS")
        XCTAssertEqual(answer.field("Access-Control-Allow-Origin"), "*")
    }

    func testTokensMe_answersHeadWithoutABody() async throws {
        try await inProcessAndOverSocket([.of("/a")]) { ask in
            let token = try await ask(.tokenRequest()).accessToken()
            let head = try await ask(.of("HEAD /api/v2/tokens/me", token: token))
            XCTAssertEqual(head.status, 200)
            let next = try await ask(.of("GET /a"))
            XCTAssertEqual(next.text, "{}")
        }
    }

    func testTokensMe_deleteRevokesTheToken() async throws {
        try await inProcessAndOverSocket([]) { ask in
            let token = try await ask(.tokenRequest()).accessToken()
            let other = try await ask(.tokenRequest()).accessToken()
            let delete = try await ask(.of("DELETE /api/v2/tokens/me", token: token))
            XCTAssertEqual(delete.status, 204)
            XCTAssertEqual(delete.bodyBytes, [])
            for method in ["GET", "HEAD", "DELETE"] {
                let after = try await ask(.of("\(method) /api/v2/tokens/me", token: token))
                XCTAssertEqual(after.status, 401, method)
            }
            assertPlatformError(
                try await ask(.of("GET /api/v2/tokens/me", token: token)), 401, "bad.credentials")
            let untouched = try await ask(.of("GET /api/v2/tokens/me", token: other))
            XCTAssertEqual(untouched.status, 200)
        }
    }

    func testTokensMe_otherMethodsAre405() async throws {
        let mock = try mock()
        let answer = try await mock.ask("POST /api/v2/tokens/me", json: "{}")
        assertPlatformError(answer, 405, "method.not.allowed")
        XCTAssertEqual(answer.field(.allow), "GET, HEAD, DELETE")
    }

    func testTokensMe_isNeverReplayed() async throws {
        let mock = try mock([.of("/api/v2/tokens/me", answer: "recorded")])
        let answer = try await mock.ask("GET /api/v2/tokens/me")
        XCTAssertNotNil(answer.json["organization"])
    }
}
