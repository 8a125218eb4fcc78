@testable import MockServer
import PlatformCore
import XCTest

/// Authorization code, with and without PKCE, and the refresh that follows.
final class CodeGrantTests: OAuthTestCase {
    private func code(_ mock: MockPlatform, _ query: String = "code", client: String = "app") async throws -> String {
        let answer = try await Browser(mock).logIn(query, client: client)
        return try XCTUnwrap(answer.redirected["code"], answer.text)
    }

    private var pkce: String { "code&code_challenge=\(Self.challenge)&code_challenge_method=S256" }

    // MARK: - Code

    func testCode_isExchangedForTokensOfTheUser() async throws {
        let mock = try world()
        let answer = await mock.exchange(try await code(mock))
        XCTAssertEqual(answer.status, 200)
        XCTAssertEqual(
            answer.json.object?.keys, ["access_token", "token_type", "expires_in", "refresh_token"])
        let info = await mock.answer(.of("GET /api/v2/tokens/me", token: try answer.accessToken()))
        XCTAssertEqual(info.json["user"]?["email"], "bob@example.com")
        XCTAssertEqual(info.json["OAuthClient"]?["id"], "app")
        let listed = await mock.admin("GET tokens").json["tokens"]?[0]
        XCTAssertEqual(listed?["grant"], "authorization_code")
    }

    func testCodeUsedTwice_failsAndRevokesWhatItIssued() async throws {
        let mock = try world()
        let code = try await code(mock)
        let first = await mock.exchange(code)
        let refreshed = await mock.refresh(first.json["refresh_token"]?.string ?? "")
        assertOAuthError(await mock.exchange(code), "invalid_grant")
        for token in [try first.accessToken(), try refreshed.accessToken()] {
            let state = await mock.state(token)
            XCTAssertEqual(state, "bad.credentials")
        }
        assertOAuthError(await mock.refresh(refreshed.json["refresh_token"]?.string ?? ""), "invalid_grant")
        let other = await mock.exchange(try await self.code(mock))
        XCTAssertEqual(other.status, 200)
    }

    func testCodeUsedByManyAtOnce_isExchangedOnce() async throws {
        let mock = try world()
        let code = try await code(mock)
        let answers = await withTaskGroup(of: Int.self) { group in
            for _ in 0..<50 { group.addTask { await mock.exchange(code).status.code } }
            return await group.reduce(into: []) { $0.append($1) }
        }
        XCTAssertEqual(answers.count { $0 == 200 }, 1)
        XCTAssertEqual(answers.count { $0 == 400 }, 49)
    }

    func testCode_expiresByTheSessionsClock() async throws {
        let mock = try world()
        let (early, late) = (try await code(mock), try await code(mock))
        mock.sessions.standard.clock.advance(bySeconds: 299.999)
        let fine = await mock.exchange(early)
        XCTAssertEqual(fine.status, 200)
        mock.sessions.standard.clock.advance(bySeconds: 0.001)
        assertOAuthError(await mock.exchange(late), "invalid_grant", "the code has expired")
    }

    func testCode_isBoundToClientRegionAndRedirectURI() async throws {
        let mock = try world()
        let code = try await code(mock)
        assertOAuthError(await mock.exchange(code, basic: "other:s"), "invalid_grant", "the code is unknown")
        assertOAuthError(await mock.exchange(code, redirect: "http://127.0.0.1:9001/callback"), "invalid_grant")
        assertOAuthError(await mock.exchange(code, redirect: nil), "invalid_grant")
        let form = [
            ("grant_type", "authorization_code"), ("code", code), ("redirect_uri", Self.callback),
        ]
        assertOAuthError(await mock.grant(form, ["Host": "login.mypurecloud.ie"]), "invalid_grant")
        assertOAuthError(await mock.exchange(code, verifier: Self.verifier), "invalid_grant")
        assertOAuthError(await mock.exchange(code, basic: "app:wrong"), "invalid_client", "authentication failed")
        assertOAuthError(
            await mock.exchange(code, basic: nil, client: "app"), "invalid_client", "authentication failed")
        assertOAuthError(await mock.exchange(code + "x"), "invalid_grant", "the code is unknown")
        // None of these has used it up.
        let fine = await mock.exchange(code)
        XCTAssertEqual(fine.status, 200)
    }

    func testRedirectURI_mayBeLeftOutTwiceByAClientWithOne() async throws {
        let mock = try world()
        let browser = Browser(mock)
        let page = await browser.send("GET /oauth/authorize?&client_id=app&response_type=code")
        let code = try await browser.submit(page).redirected["code"] ?? ""
        let answer = await mock.exchange(code, redirect: nil)
        XCTAssertEqual(answer.status, 200)
        let several = await browser.send("GET /oauth/authorize?client_id=other&response_type=code")
        XCTAssertEqual(several.status, 400)
    }

    func testClientWithoutRefreshGrant_getsNoRefreshToken() async throws {
        let mock = try world()
        _ = await mock.admin("PATCH clients/app", json: #"{"grants":["authorization_code"]}"#)
        let answer = await mock.exchange(try await code(mock))
        XCTAssertNil(answer.json["refresh_token"])
        let refused = await Browser(mock).authorize(pkce)
        XCTAssertEqual(refused.redirected["error"], "unauthorized_client")
    }

    // MARK: - PKCE

    func testPKCE_needsNoSecretAndRefreshesWithTheClientIDAlone() async throws {
        let mock = try world()
        let answer = await mock.exchange(try await code(mock, pkce), basic: nil, verifier: Self.verifier, client: "app")
        XCTAssertEqual(answer.status, 200, answer.text)
        let refreshed = await mock.refresh(answer.json["refresh_token"]?.string ?? "", basic: nil, client: "app")
        XCTAssertEqual(refreshed.status, 200, refreshed.text)
        let listed = await mock.admin("GET tokens").json["tokens"]?.array?.map { $0["grant"] }
        XCTAssertEqual(listed, ["pkce", "refresh_token"])
    }

    func testPKCE_acceptsBasicWithTheRightSecretOrNone() async throws {
        let mock = try world()
        for (basic, status) in [("app:s", 200), ("app:", 200), ("app:wrong", 400)] {
            let answer = await mock.exchange(
                try await code(mock, pkce), basic: basic, verifier: Self.verifier, client: "app")
            XCTAssertEqual(answer.status.code, status, basic)
        }
    }

    func testWrongVerifier_isRefused() async throws {
        let mock = try world()
        let code = try await code(mock, pkce)
        let wrong: [(String?, String)] = [
            (nil, "invalid_request"), ("", "invalid_request"), (String(Self.verifier.dropLast()), "invalid_request"),
            (Self.verifier + "x", "invalid_grant"), (Self.challenge, "invalid_grant"),
            (String(repeating: "x", count: 129), "invalid_request"), (Self.verifier + " ", "invalid_request"),
        ]
        for (verifier, error) in wrong {
            let answer = await mock.exchange(code, basic: nil, verifier: verifier, client: "app")
            assertOAuthError(answer, error)
        }
        let fine = await mock.exchange(code, basic: nil, verifier: Self.verifier, client: "app")
        XCTAssertEqual(fine.status, 200)
    }

    func testOtherChallenges_areRefusedAtTheLoginPage() async throws {
        let mock = try world()
        for query in [
            "code&code_challenge=\(Self.challenge)",
            "code&code_challenge=\(Self.challenge)&code_challenge_method=plain",
            "code&code_challenge=short&code_challenge_method=S256", "code&code_challenge_method=S256",
        ] {
            let answer = await Browser(mock).authorize(query)
            XCTAssertEqual(answer.status, 302, query)
            XCTAssertEqual(answer.redirected["error"], "invalid_request", query)
        }
    }

    // MARK: - Refresh

    func testRefreshToken_rotatesAndTheOldOneFails() async throws {
        let mock = try world()
        let first = await mock.exchange(try await code(mock))
        let old = first.json["refresh_token"]?.string ?? ""
        let second = await mock.refresh(old)
        XCTAssertEqual(second.status, 200)
        XCTAssertNotEqual(second.json["refresh_token"]?.string, old)
        assertOAuthError(await mock.refresh(old), "invalid_grant")
        // The one that took its place still works, and so does the access token of before.
        let third = await mock.refresh(second.json["refresh_token"]?.string ?? "")
        XCTAssertEqual(third.status, 200)
        let state = await mock.state(try first.accessToken())
        XCTAssertEqual(state, "200")
        let metrics = await mock.admin("GET metrics").text
        XCTAssertTrue(metrics.contains("mockserver_token_refreshes_total 2\n"))
    }

    func testRotation_canBeSwitchedOff() async throws {
        let mock = try world()
        _ = await mock.admin("PUT oauth", json: #"{"rotateRefreshTokens":false}"#)
        let token = await mock.exchange(try await code(mock)).json["refresh_token"]?.string ?? ""
        for _ in 0..<3 {
            let answer = await mock.refresh(token)
            XCTAssertEqual(answer.json["refresh_token"]?.string, token)
        }
    }

    func testRefreshTokensOfNobodyOrOfOthers_fail() async throws {
        let mock = try world()
        let answer = await mock.exchange(try await code(mock))
        let token = answer.json["refresh_token"]?.string ?? ""
        assertOAuthError(await mock.refresh("never"), "invalid_grant", "the refresh token is unknown")
        assertOAuthError(await mock.refresh(token, basic: "other:s"), "invalid_grant")
        assertOAuthError(await mock.refresh(try answer.accessToken()), "invalid_grant")
        assertOAuthError(await mock.refresh(""), "invalid_request")
        assertOAuthError(await mock.refresh(token, basic: nil, client: "app"), "invalid_client")
        let state = await mock.state(token)
        XCTAssertEqual(state, "bad.credentials")
        let form = [("grant_type", "refresh_token"), ("refresh_token", token)]
        assertOAuthError(await mock.grant(form, ["Host": "login.mypurecloud.ie"]), "invalid_grant")
        let fine = await mock.refresh(token)
        XCTAssertEqual(fine.status, 200)
    }

    func testExpiredAccessToken_isRefreshed() async throws {
        let mock = try world()
        _ = await mock.admin("PATCH clients/app", json: #"{"accessTokenValiditySeconds":300}"#)
        let answer = await mock.exchange(try await code(mock))
        XCTAssertEqual(answer.json["expires_in"], 300)
        mock.sessions.standard.clock.advance(bySeconds: 300)
        let expired = await mock.state(try answer.accessToken())
        XCTAssertEqual(expired, "credentials.expired")
        let refreshed = await mock.refresh(answer.json["refresh_token"]?.string ?? "")
        let state = await mock.state(try refreshed.accessToken())
        XCTAssertEqual(state, "200")
    }

    func testAdmin_expireLeavesTheRefreshTokenAliveAndRevokeKillsBoth() async throws {
        let mock = try world()
        let first = await mock.exchange(try await code(mock))
        _ = await mock.admin("POST tokens/expire", json: "{\"accessToken\":\"\(try first.accessToken())\"}")
        let second = await mock.refresh(first.json["refresh_token"]?.string ?? "")
        XCTAssertEqual(second.status, 200)
        for body in ["{\"accessToken\":\"\(try second.accessToken())\"}", #"{"clientId":"app"}"#, #"{"all":true}"#] {
            let tokens = await mock.exchange(try await code(mock))
            let target = body.contains("accessToken") ? "{\"accessToken\":\"\(try tokens.accessToken())\"}" : body
            _ = await mock.admin("POST tokens/revoke", json: target)
            let state = await mock.state(try tokens.accessToken())
            XCTAssertEqual(state, "bad.credentials", body)
            assertOAuthError(await mock.refresh(tokens.json["refresh_token"]?.string ?? ""), "invalid_grant")
        }
    }

    func testEvents_tellWhatBecameOfTokens() async throws {
        let mock = try world()
        let context = RequestLocator(sessions: mock.sessions, region: .us_east_1)
        func event(_ form: [(String, String)]) throws -> TokenEvent? {
            let body = String(decoding: FormFields(form).encoded, as: UTF8.self)
            let request = HTTPRequest.tokenRequest(basic: "app:s", form: body)
            return OAuthStep(mock.configuration).answer(try context.locate(request))?.tokenEvent
        }
        let answer = await mock.exchange(try await code(mock))
        let refresh = [("grant_type", "refresh_token"), ("refresh_token", answer.json["refresh_token"]?.string ?? "")]
        guard case .refreshed(let old, let new, "app") = try event(refresh) else { return XCTFail("no event") }
        XCTAssertEqual(old, BearerToken(try answer.accessToken()))
        XCTAssertNotEqual(new, old)
        XCTAssertEqual(try event(refresh), .rotatedTokenPresented(clientID: "app"))
        guard case .issued(_, "app") = try event([("grant_type", "client_credentials")]) else {
            return XCTFail("no event")
        }
        XCTAssertNil(try event([("grant_type", "magic")]))
    }
}
