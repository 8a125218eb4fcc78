@testable import MockServer
import PlatformCore
import XCTest

/// SAML2 bearer, introspection, revocation, and token requests that are wrong.
final class OtherGrantsTests: OAuthTestCase {
    private static let saml = "urn:ietf:params:oauth:grant-type:saml2-bearer"

    private func saml(_ mock: MockPlatform, org: String?, assertion: String?, basic: String? = "app:s") async
        -> HTTPResponse
    {
        var form = [("grant_type", Self.saml)]
        if let org { form.append(("orgName", org)) }
        if let assertion { form.append(("assertion", assertion)) }
        return await mock.grant(form, basic: basic)
    }

    // MARK: - SAML2 bearer

    func testSAMLAssertion_isTakenAsItWasRegistered() async throws {
        let mock = try world()
        let assertion = Base64.encode(Array("<samlp:Response>ü?>~</samlp:Response>".utf8))
        let made = await mock.admin("POST saml", json: "{\"orgName\":\"Acme\",\"assertion\":\"\(assertion)\"}")
        XCTAssertEqual(made.status, 201)
        let url = assertion.replacing("+", with: "-").replacing("/", with: "_").replacing("=", with: "")
        for (org, text) in [("Acme", assertion), ("acme", url)] {
            let answer = await saml(mock, org: org, assertion: text)
            XCTAssertEqual(answer.json.object?.keys, ["access_token", "token_type", "expires_in"], answer.text)
            let state = await mock.state(try answer.accessToken())
            XCTAssertEqual(state, "200")
        }
        assertOAuthError(await saml(mock, org: "Other", assertion: assertion), "invalid_grant")
        assertOAuthError(await saml(mock, org: "Acme", assertion: Base64.encode([1, 2, 3])), "invalid_grant")
        assertOAuthError(
            await saml(mock, org: "Acme", assertion: "!!!"), "invalid_grant", "the assertion is not base64")
        assertOAuthError(await saml(mock, org: "Acme", assertion: nil), "invalid_request")
        assertOAuthError(await saml(mock, org: nil, assertion: assertion), "invalid_request")
        assertOAuthError(await saml(mock, org: "", assertion: ""), "invalid_request")
        assertOAuthError(await saml(mock, org: "Acme", assertion: assertion, basic: "app:x"), "invalid_client")
        assertOAuthError(await saml(mock, org: "Acme", assertion: assertion, basic: "app:"), "invalid_client")
        let huge = String(repeating: "QUJD", count: 262_144)
        let big = await saml(mock, org: "Acme", assertion: huge)
        assertOAuthError(big, "invalid_grant")
        XCTAssertLessThan(big.bodyBytes.count, 500)
    }

    // MARK: - Introspection and revocation

    private func post(_ mock: MockPlatform, _ path: String, _ form: String, basic: String? = "app:s") async
        -> HTTPResponse
    {
        await mock.answer(.tokenRequest(basic: basic, form: form, path: path))
    }

    private func login(_ mock: MockPlatform) async throws -> (access: String, refresh: String) {
        let code = try await Browser(mock).logIn().redirected["code"] ?? ""
        let answer = await mock.exchange(code)
        return (try answer.accessToken(), answer.json["refresh_token"]?.string ?? "")
    }

    func testIntrospection_tellsWhatATokenIsGoodFor() async throws {
        let mock = try world()
        let (access, refresh) = try await login(mock)
        let answer = await post(mock, "/oauth/introspect", "token=\(access)", basic: "other:s")
        XCTAssertEqual(
            answer.json,
            [
                "active": true, "client_id": "app", "sub": "bob", "username": "bob@example.com", "token_type": "bearer",
                "iat": 1_000_000_000, "exp": 1_000_086_400,
            ])
        let second = await post(mock, "/oauth/introspect", "token=\(refresh)&token_type_hint=refresh_token")
        XCTAssertEqual(second.json["active"], true)
        let client = await post(mock, "/oauth/introspect", "token=\(try await mock.token())")
        XCTAssertEqual(client.json["sub"], "demo-client")
        for token in ["x", access + "x"] {
            let unknown = await post(mock, "/oauth/introspect", "token=\(token)")
            XCTAssertEqual(unknown.json, ["active": false])
        }
        mock.sessions.standard.clock.advance(bySeconds: 86_400)
        let expired = await post(mock, "/oauth/introspect", "token=\(access)")
        XCTAssertEqual(expired.json, ["active": false])
        assertOAuthError(await post(mock, "/oauth/introspect", ""), "invalid_request")
        assertOAuthError(await post(mock, "/oauth/introspect", "token=\(access)", basic: "app:x"), "invalid_client")
        assertOAuthError(
            await post(mock, "/oauth/introspect", "client_id=app&token=\(access)", basic: nil), "invalid_client")
    }

    func testRevocation_endsAccessAndRefreshTokens() async throws {
        let mock = try world()
        for revokesRefresh in [true, false] {
            let (access, refresh) = try await login(mock)
            let token = revokesRefresh ? refresh : access
            assertOAuthError(
                await post(mock, "/oauth/revoke", "token=\(token)", basic: "other:s"), "unauthorized_client")
            let still = await mock.state(access)
            XCTAssertEqual(still, "200")
            let answer = await post(mock, "/oauth/revoke", "token=\(token)")
            XCTAssertEqual(answer.status, 200)
            let state = await mock.state(access)
            XCTAssertEqual(state, "bad.credentials")
            assertOAuthError(await mock.refresh(refresh), "invalid_grant")
        }
        let unknown = await post(mock, "/oauth/revoke", "token=x")
        XCTAssertEqual(unknown.status, 200)
        assertOAuthError(await post(mock, "/oauth/revoke", "token="), "invalid_request")
    }

    // MARK: - Settings

    func testWrongSecretStatus_canBe401() async throws {
        let mock = try world()
        let form = [("grant_type", "client_credentials")]
        assertOAuthError(await mock.grant(form, basic: "app:x"), "invalid_client", "authentication failed")
        let put = await mock.admin("PUT oauth", json: #"{"wrongSecretStatus":401}"#)
        XCTAssertEqual(put.json, ["rotateRefreshTokens": true, "wrongSecretStatus": 401])
        let answer = await mock.grant(form, basic: "app:x")
        assertOAuthError(answer, "invalid_client", "authentication failed", status: 401)
        XCTAssertEqual(answer.field("WWW-Authenticate"), "Basic")
        assertOAuthError(await mock.grant(form, basic: "nobody:x"), "invalid_client", "client not found")
        _ = await mock.admin("POST reset")
        assertOAuthError(await mock.grant(form, basic: "app:x"), "invalid_client")
    }

    // MARK: - Bad input

    func testMalformedTokenRequests_areAnsweredByAnOAuthError() async throws {
        let mock = try world()
        let grants = ["client_credentials", "authorization_code", "refresh_token", Self.saml, "\0", "ü", ""]
        let values = ["", "\0", "%00", "%ff", "%zz", "&&&", String(repeating: "x", count: 10_000), "a\u{202E}b\"\\"]
        for grant in grants {
            for value in values {
                for name in ["code", "refresh_token", "assertion", "orgName", "code_verifier", "client_id", value] {
                    let form = "grant_type=\(PercentCoding.encode(grant))&\(name)=\(value)&\(name)2=\(value)"
                    for basic in ["app:s", "app:", "\0:\0", nil] {
                        let answer = await mock.answer(.tokenRequest(basic: basic, form: form))
                        guard answer.status != 200 else { continue }
                        XCTAssertTrue([400, 401].contains(answer.status.code))
                        XCTAssertNotNil(answer.json["error"]?.string, form)
                        // RFC 6749 section 5.2: printable ASCII without quote and backslash.
                        let text = answer.json["error_description"]?.string ?? "\n"
                        XCTAssertTrue(
                            text.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F && $0 != 0x22 && $0 != 0x5C }, text)
                        XCTAssertLessThan(text.utf8.count, 300)
                    }
                }
            }
        }
    }
}
