import Fixtures
import PlatformClient
import PlatformCore
import PlatformTokens
import XCTest

/// Every way to log in, against the mock over a socket.
final class GrantTests: XCTestCase {
    func testClientCredentials_bringATokenThatTheApiTakes() async throws {
        try await withPlatform { world in
            try await world.client.loginClientCredentialsGrant("app", "s3cret")
            let info = try await TokensApi(world.client).getTokensMe()
            XCTAssertEqual(info.oAuthClient?.id, "app")
            XCTAssertNil(world.client.authData.refreshToken)
        }
    }

    func testWrongSecret_isRefusedInThePlatformsWords_andNeverShown() async throws {
        try await withPlatform { world in
            let error = try await apiError { () async throws(ApiError) in
                try await world.client.loginClientCredentialsGrant("app", "wr0ng-secret")
            }
            XCTAssertEqual(error.kind, .oauth)
            XCTAssertEqual(error.code, "invalid_client")
            XCTAssertFalse("\(error)\(error.asJSON)".contains("wr0ng-secret"))
        }
    }

    func testCodeOfTheLoginPage_isExchanged_once() async throws {
        try await withPlatform { world in
            let client = world.client
            let page = try client.loginPageURL("app", PlatformWorld.callback, responseType: "code")
            let location = try await LoginBrowser().logIn(page)
            let code = try XCTUnwrap(FormFields.parse(String(location.drop { $0 != "?" }.dropFirst()))["code"])
            let data = try await client.loginCodeAuthorizationGrant("app", "s3cret", code, PlatformWorld.callback)
            XCTAssertNotNil(data.refreshToken)
            _ = try await TokensApi(client).getTokensMe()
            let again = try await apiError { () async throws(ApiError) in
                try await client.loginCodeAuthorizationGrant("app", "s3cret", code, PlatformWorld.callback)
            }
            XCTAssertEqual(again.code, "invalid_grant")
            XCTAssertEqual(client.authData, data, "a login that is refused leaves the one before")
        }
    }

    func testRefreshByHand_rotatesTheRefreshToken() async throws {
        try await withPlatform { world in
            try await world.logInWithCode()
            let first = world.client.authData
            let second = try await world.client.refreshCodeAuthorizationGrant(
                "app", "s3cret", XCTUnwrap(first.refreshToken))
            XCTAssertNotEqual(second.accessToken, first.accessToken)
            XCTAssertNotEqual(second.refreshToken, first.refreshToken)
            _ = try await TokensApi(world.client).getTokensMe()
        }
    }

    func testPKCELogin_throughTheLoginPageAndTheLoopbackRedirect() async throws {
        try await withPlatform { world in
            var native = OAuthClient(clientID: "native", clientSecret: "unused")
            // Registered without a port: any port of this machine (RFC 8252 section 7.3).
            native.redirectURIs = ["http://127.0.0.1/callback"]
            try world.session.addClient(native)
            let client = world.client
            let data = try await client.loginPKCEGrant(
                "native", "http://127.0.0.1:0/callback",
                openBrowser: { url in
                    let location = try await LoginBrowser().logIn(url)
                    let browser = directTransport()
                    let shown = try await browser.response(to: TransportRequest(url: location))
                    await browser.shutdown(drain: .zero)
                    XCTAssertEqual(shown.status, 200)
                })
            XCTAssertEqual(client.authData.accessToken, data.accessToken)
            _ = try await TokensApi(client).getTokensMe()
        }
    }

    func testPKCEByHand_needsTheVerifierOfItsChallenge() async throws {
        try await withPlatform { world in
            let client = world.client
            let verifier = try client.generatePKCECodeVerifier()
            let challenge = try client.computePKCECodeChallenge(verifier)
            let page =
                try client.loginPageURL("app", PlatformWorld.callback, responseType: "code")
                + "&code_challenge=\(challenge)&code_challenge_method=S256"
            for (proof, code) in [(try client.generatePKCECodeVerifier(), "invalid_grant"), (verifier, nil)] {
                let location = try await LoginBrowser().logIn(page)
                let grant = try XCTUnwrap(FormFields.parse(String(location.drop { $0 != "?" }.dropFirst()))["code"])
                do throws(ApiError) {
                    try await client.authorizePKCEGrant("app", proof, grant, PlatformWorld.callback)
                    XCTAssertNil(code)
                } catch {
                    XCTAssertEqual(error.code, code, "\(error)")
                }
            }
            _ = try await TokensApi(client).getTokensMe()
        }
    }

    func testSaml2Bearer_logsInWithTheOrganizationsAssertion() async throws {
        try await withPlatform { world in
            let assertion = Base64.encode(Array("<saml2:Assertion/>".utf8))
            let added = await world.session.respond(
                to: HTTPRequest(
                    method: .post, target: "/__admin/saml",
                    fields: [.contentType: "application/json", .host: "127.0.0.1"],
                    body: (["orgName": "acme", "assertion": .string(assertion)] as JSON).serialized()))
            XCTAssertEqual(added.status, 201)
            try await world.client.loginSaml2BearerGrant("app", "s3cret", "acme", assertion)
            _ = try await TokensApi(world.client).getTokensMe()
            let error = try await apiError { () async throws(ApiError) in
                try await world.client.loginSaml2BearerGrant("app", "s3cret", "other-org", assertion)
            }
            XCTAssertEqual(error.kind, .oauth)
        }
    }

    func testImplicitLogin_takesTheFragmentOfTheRedirect_andRefusesAForeignState() async throws {
        try await withPlatform { world in
            let client = world.client
            let foreign = try await apiError { () async throws(ApiError) in
                try await client.loginImplicitGrant("app", PlatformWorld.callback, LoginOptions(state: "mine")) { url in
                    try await LoginBrowser().logIn(url.replacing("state=mine", with: "state=other"))
                }
            }
            XCTAssertEqual(foreign.kind, .oauth)
            XCTAssertNil(client.authData.accessToken)
            let data = try await client.loginImplicitGrant(
                "app", PlatformWorld.callback, LoginOptions(state: "mine")
            ) { url in try await LoginBrowser().logIn(url) }
            XCTAssertEqual(data.state, "mine")
            _ = try await TokensApi(client).getTokensMe()
        }
    }

    func testLogout_endsTheTokenAndForgetsIt() async throws {
        try await withPlatform { world in
            let token = try await world.client.loginClientCredentialsGrant("app", "s3cret").accessToken
            let url = try await world.client.logout(clientId: "app", revokesToken: true)
            XCTAssertEqual(url, world.mock.url + "/logout?client_id=app")
            let fresh = try await apiError { () async throws(ApiError) in
                try await world.client.send(
                    APICall<JSON>("getTokensMe", .get, "/api/v2/tokens/me").header(
                        .authorization, "Bearer \(token ?? "")"))
            }
            XCTAssertEqual(fresh.status, 401)
        }
    }
}
