import HTTPTransport
import PlatformCore
import XCTest

@testable import PlatformClient

/// The values of logins: grants, PKCE, URLs of the login page and what comes back.
final class LoginValueTests: XCTestCase {
    func testGrants_sendTheOfficialFormAndAuthorization() throws {
        let grants: [(Grant, form: String, basic: Bool)] = [
            (.clientCredentials(id: "i", secret: "s"), "grant_type=client_credentials", true),
            (
                .saml2Bearer(id: "i", secret: "s", orgName: "o", assertion: "a+/="),
                "grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Asaml2-bearer&orgName=o&assertion=a%2B%2F%3D",
                true
            ),
            (
                .authorizationCode(id: "i", secret: "s", code: "c", redirectUri: "http://x/y"),
                "grant_type=authorization_code&code=c&redirect_uri=http%3A%2F%2Fx%2Fy", true
            ),
            (.refresh(id: "i", secret: "s", refreshToken: "r"), "grant_type=refresh_token&refresh_token=r", true),
            (
                .pkce(id: "i", verifier: "v", code: "c", redirectUri: "u"),
                "grant_type=authorization_code&code=c&code_verifier=v&client_id=i&redirect_uri=u", false
            ),
        ]
        for (grant, form, basic) in grants {
            let request = grant.request(login: "https://login.mypurecloud.com")
            XCTAssertEqual(request.url, "https://login.mypurecloud.com/oauth/token")
            XCTAssertEqual(request.fields[.contentType], "application/x-www-form-urlencoded")
            XCTAssertEqual(request.fields[.authorization], basic ? "Basic aTpz" : nil)
            guard case .bytes(let body) = request.body else { return XCTFail("no body") }
            XCTAssertEqual(String(decoding: body, as: UTF8.self), form)
        }
    }

    func testSecretBeyondASCII_isSentAsUTF8() {
        let request = Grant.clientCredentials(id: "i", secret: "ü:%").request(login: "")
        XCTAssertEqual(request.fields[.authorization], "Basic " + Base64.encode(Array("i:ü:%".utf8)))
    }

    private func answer(_ body: String, _ status: HTTPStatus = 200) throws(ApiError) -> AuthData {
        try Grant.clientCredentials(id: "i", secret: "s").authData(
            HTTPResponse(status: status, body: Array(body.utf8)), url: "https://login/oauth/token",
            now: Instant(milliseconds: 1_795_366_807_000 - 86_400_000))
    }

    func testTokenAnswer_givesTheOfficialMembers() throws {
        let data = try answer(#"{"access_token":"t","token_type":"bearer","expires_in":86400,"refresh_token":"r"}"#)
        XCTAssertEqual(data.accessToken, "t")
        XCTAssertEqual(data.refreshToken, "r")
        XCTAssertEqual(data.tokenExpiryTime, 1_795_366_807_000)
        XCTAssertEqual(data.tokenExpiryTimeString, Instant(milliseconds: 1_795_366_807_000).httpDate)
    }

    func testTokenAnswerWithoutAnEnd_hasNone() throws {
        for end in ["", #","expires_in":null"#, #","expires_in":1e300"#, #","expires_in":-1"#] {
            let data = try answer(#"{"access_token":"t"\#(end)}"#)
            XCTAssertNil(data.tokenExpiryTime)
            XCTAssertNil(data.tokenExpiryTimeString)
        }
    }

    func testRefusals_areOAuthErrors() throws {
        let cases: [(String, HTTPStatus, String)] = [
            (
                #"{"error":"invalid_client","description":"authentication failed","error_description":"client not found"}"#,
                400, "invalid_client: client not found"
            ),
            (
                #"{"error":"invalid_client","description":"authentication failed"}"#, 401,
                "invalid_client: authentication failed"
            ),
            ("<html>", 502, "the login was refused with status 502 Bad Gateway"),
            (#"{"refresh_token":"s3cret"}"#, 200, "No access token found"),
            ("", 204, "No access token found"),
        ]
        for (body, status, message) in cases {
            XCTAssertThrowsError(try answer(body, status)) { error in
                let error = error as? ApiError
                XCTAssertEqual(error?.kind, .oauth)
                XCTAssertEqual(error?.message, message)
                XCTAssertEqual(error?.status, status.code)
                XCTAssertFalse(error?.asJSON.text.contains("s3cret") ?? true)
            }
        }
    }

    func testVerifier_hasTheLengthThatWasAskedFor_andOnlyUnreservedCharacters() throws {
        let client = ApiClient()
        for length in [43, 100, 128] {
            let verifier = try client.generatePKCECodeVerifier(length)
            XCTAssertEqual(verifier.utf8.count, length)
            XCTAssertTrue(verifier.utf8.allSatisfy(PKCE.alphabet.contains))
        }
        XCTAssertEqual(PKCE.alphabet.count, 66)
        XCTAssertNotEqual(try client.generatePKCECodeVerifier(), try client.generatePKCECodeVerifier())
        for length in [42, 129] {
            XCTAssertThrowsError(try client.generatePKCECodeVerifier(length)) { error in
                XCTAssertEqual(
                    (error as? ApiError)?.message,
                    "PKCE Code Verifier (length) must be between 43 and 128 characters")
            }
        }
    }

    func testChallenge_isThatOfRFC7636AppendixB() throws {
        XCTAssertEqual(
            try ApiClient().computePKCECodeChallenge("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"),
            "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM")
    }

    func testAuthorizeURL_ofBothGrants() throws {
        var options = LoginOptions(org: "o", provider: "p")
        options.login_hint = "a@b"
        XCTAssertEqual(
            try options.authorizeURL(
                login: "https://login.x", clientId: "i", redirectUri: "http://r/", challenge: nil, state: "s t"),
            "https://login.x/oauth/authorize?client_id=i&redirect_uri=http%3A%2F%2Fr%2F&response_type=token&state=s%20t"
                + "&org=o&provider=p&login_hint=a%40b")
        XCTAssertEqual(
            try LoginOptions().authorizeURL(
                login: "https://login.x", clientId: "i", redirectUri: "r", challenge: "c", state: "s"),
            "https://login.x/oauth/authorize?client_id=i&redirect_uri=r&code_challenge=c&response_type=code"
                + "&code_challenge_method=S256&state=s")
    }

    func testOrgAndProvider_comeTogether() {
        let cases = [
            (LoginOptions(org: "o"), "opts.provider must be set if opts.org is set"),
            (LoginOptions(provider: "p"), "opts.org must be set if opts.provider is set"),
        ]
        for (options, message) in cases {
            XCTAssertThrowsError(
                try options.authorizeURL(login: "", clientId: "", redirectUri: "", challenge: nil, state: "")
            ) { XCTAssertEqual(($0 as? ApiError)?.message, message) }
        }
    }

    func testFragment_isDecodedOnce() throws {
        let redirect = LoginRedirect(
            fragmentOf:
                "http://r/?page=1&state=forged#access_token=a%2525b+c&expires_in=86399&token_type=bearer&state=s")
        try redirect.verify(state: "s", operation: "o")
        let data = try redirect.authData(operation: "o", now: Instant(milliseconds: 0))
        XCTAssertEqual(data.accessToken, "a%25b c")
        XCTAssertEqual(data.tokenExpiryTime, 86_399_000)
        XCTAssertEqual(data.state, "s")
    }

    func testStateOfAnotherLogin_isRefused() {
        let redirects = [
            LoginRedirect(fragmentOf: "http://r/#access_token=t&state=forged"),
            LoginRedirect(fragmentOf: "http://r/#access_token=t"),
            LoginRedirect(fragmentOf: "http://r/?state=s#access_token=t&state=forged"),
            LoginRedirect(queryOf: "http://r/?code=c&state=S"), LoginRedirect(queryOf: "http://r/?code=c#state=s"),
            LoginRedirect(queryOf: "http://r/"),
        ]
        for redirect in redirects {
            XCTAssertThrowsError(try redirect.verify(state: "s", operation: "o")) { error in
                XCTAssertEqual((error as? ApiError)?.kind, .oauth)
            }
        }
    }

    func testRefusedLogin_isToldInTheOfficialWords_andKeptInAuthData() async throws {
        let client = ApiClient()
        do {
            try await client.loginImplicitGrant("i", "http://r/", LoginOptions(state: "s")) { _ in
                "http://r/#error=access_denied&error_description=The+user+said+no&state=s"
            }
            XCTFail("no error")
        } catch {
            XCTAssertEqual(error.message, "[access_denied] The user said no")
        }
        XCTAssertEqual(client.authData.error, "access_denied")
        XCTAssertEqual(client.authData.error_description, "The user said no")
        XCTAssertEqual(client.authData.state, "s")
        client.setAccessToken("t")
        XCTAssertNil(client.authData.error)
    }

    func testImplicitGrant_showsTheLoginPageAndTakesItsToken() async throws {
        let client = ApiClient()
        let data = try await client.loginImplicitGrant("i", "http://r/") { url in
            XCTAssertTrue(url.hasPrefix("https://login.mypurecloud.com/oauth/authorize?client_id=i&"))
            let state = FormFields.parse(String(url.drop { $0 != "?" }.dropFirst()))["state"] ?? ""
            XCTAssertEqual(state.count, 43, "a login without a state of the app's has a random one")
            return "http://r/#access_token=t&state=\(state)"
        }
        XCTAssertEqual(data.accessToken, "t")
    }

    func testStorageKey_hasTheOfficialForm() {
        XCTAssertEqual(Persistence.key("purecloud"), "purecloud_auth_data")
        XCTAssertEqual(Persistence.key("my app-1!é"), "my_app_1__auth_data")
    }

    func testLoopbackRedirect_readsWhatIsOnThisMachine() throws {
        let redirect = try LoopbackRedirect("http://127.0.0.1:0/callback")
        XCTAssertEqual(redirect.uri(port: 5000), "http://127.0.0.1:5000/callback")
        XCTAssertEqual(try LoopbackRedirect("http://localhost").uri(port: 80), "http://localhost")
        for uri in ["https://127.0.0.1/", "http://example.com:1/", "http://127.0.0.1:x/", "http://localhost:1/?a"] {
            XCTAssertThrowsError(try LoopbackRedirect(uri), uri)
        }
    }
}
