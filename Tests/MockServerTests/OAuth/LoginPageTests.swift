@testable import MockServer
import PlatformCore
import XCTest

/// `/oauth/authorize` and its page, `/login` and `/logout`.
final class LoginPageTests: OAuthTestCase {
    // MARK: - The redirect

    func testCode_comesInTheQueryAndTheTokenInTheFragment() async throws {
        let mock = try world()
        let code = try await Browser(mock).logIn("code&state=a")
        XCTAssertEqual(code.status, 303)
        let location = try XCTUnwrap(code.field(.location))
        XCTAssertNotNil(
            location.wholeMatch(of: #/http://127\.0\.0\.1:9000/callback\?code=[\w-]{86}&state=a/#), location)
        let implicit = try await Browser(mock).logIn("token&state=a")
        let fragment = try XCTUnwrap(implicit.field(.location))
        let shape =
            #/http://127\.0\.0\.1:9000/callback#access_token=[\w-]{86}&expires_in=86400&token_type=bearer&state=a/#
        XCTAssertNotNil(fragment.wholeMatch(of: shape), fragment)
        let info = await mock.answer(.of("GET /api/v2/tokens/me", token: implicit.redirected["access_token"]))
        XCTAssertEqual(info.json["user"]?["id"], "bob")
    }

    func testState_isIntact() async throws {
        let mock = try world()
        let states = ["100%", "a+b c", "%2B", "ü", "a&b=c#d", "<\"'>", "{\"x\":1}", "%", "%zz", "a\nb"]
        for (state, type) in states.flatMap({ [($0, "code"), ($0, "token")] }) {
            let answer = try await Browser(mock).logIn("\(type)&state=\(PercentCoding.encode(state))")
            XCTAssertEqual(answer.redirected["state"], state, type)
            let denied = try await deny(mock, "\(type)&state=\(PercentCoding.encode(state))")
            XCTAssertEqual(denied.redirected["state"], state, type)
        }
        let none = try await Browser(mock).logIn("code")
        XCTAssertNil(none.redirected["state"])
    }

    private func deny(_ mock: MockPlatform, _ query: String) async throws -> HTTPResponse {
        let browser = Browser(mock)
        return try await browser.submit(await browser.authorize(query), email: "", password: "", action: "deny")
    }

    func testErrors_comeTheWayTheFlowDemands() async throws {
        let mock = try world()
        for (query, mark) in [("code", "?"), ("token", "#")] {
            let answer = try await deny(mock, query)
            let location = try XCTUnwrap(answer.field(.location))
            XCTAssertTrue(location.hasPrefix("\(Self.callback)\(mark)error=access_denied&error_description="), location)
        }
        for (query, error) in [("magic", "unsupported_response_type"), ("", "invalid_request")] {
            let answer = await Browser(mock).authorize(query)
            XCTAssertEqual(answer.redirected["error"], error)
        }
    }

    func testUnregisteredRedirectURI_isNeverRedirectedTo() async throws {
        let mock = try world()
        let wrong = [
            "http://127.0.0.1:9000/callback/", "http://127.0.0.1:9000/callback?x=1", "http://127.0.0.1:9000/Callback",
            "http://127.0.0.1:9001/callback", "http://127.0.0.1/callback", "https://127.0.0.1:9000/callback",
            "http://127.0.0.1:9000/callback#x", "http://evil.example/", "//evil.example", "javascript:alert(1)", "",
            "http://127.0.0.1:9000@evil.example/callback", "http://localhost:9000/callback", "callback",
            "http://127.0.0.1:9000/callback\r\nX: y",
        ]
        for uri in wrong {
            for query in ["code", "token", "magic"] {
                let answer = await Browser(mock).authorize(query, redirect: uri)
                XCTAssertEqual(answer.status, 400, uri)
                XCTAssertNil(answer.field(.location), uri)
            }
        }
        let unknown = await Browser(mock).authorize(client: "nobody")
        XCTAssertEqual(unknown.status, 400)
        XCTAssertNil(unknown.field(.location))
        let none = await Browser(mock).send("GET /oauth/authorize")
        XCTAssertEqual(none.status, 400)
    }

    func testLoopbackURIWithoutAPort_standsForEveryPort() throws {
        let registered = "http://127.0.0.1/callback"
        for uri in ["http://127.0.0.1/callback", "http://127.0.0.1:1/callback", "http://127.0.0.1:65535/callback"] {
            XCTAssertTrue(RedirectURI.matches(uri, registered: registered), uri)
        }
        for uri in [
            "http://127.0.0.1:65536/callback", "http://127.0.0.1:/callback", "http://127.0.0.1:80/callback/",
            "http://127.0.0.1:80@evil.example/callback", "http://127.0.0.1.evil.example/callback",
            "http://127.0.0.1:8a/callback", "http://localhost:80/callback", "https://127.0.0.1:80/callback",
        ] {
            XCTAssertFalse(RedirectURI.matches(uri, registered: registered), uri)
        }
        XCTAssertTrue(RedirectURI.matches("http://[::1]:80/", registered: "http://[::1]/"))
        XCTAssertTrue(RedirectURI.matches("http://localhost:80", registered: "http://localhost"))
        XCTAssertFalse(
            RedirectURI.matches("http://localhost.evil.example:80/", registered: "http://localhost.evil.example/"))
        XCTAssertFalse(RedirectURI.matches("https://app.example:80/", registered: "https://app.example/"))
    }

    func testRedirectURIWithAQuery_keepsIt() async throws {
        let mock = try world { $0.consentsByItself = true }
        let answer = await Browser(mock).authorize(
            "code&state=s", client: "other", redirect: "com.example.app:/back?x=1")
        let location = answer.field(.location) ?? ""
        XCTAssertTrue(location.hasPrefix("com.example.app:/back?x=1&code="), location)
    }

    func testRepeatedAndUnknownParameters_doNotMatter() async throws {
        let mock = try world()
        let page = await Browser(mock).send(
            "GET /oauth/authorize?&client_id=app&client_id=nobody&redirect_uri=\(PercentCoding.encode(Self.callback))"
                + "&response_type=code&response_type=token&&magic=1&target=x&flag")
        XCTAssertEqual(page.status, 200, page.text)
    }

    // MARK: - The form

    func testPage_isASafeAccessibleForm() async throws {
        let mock = try world()
        let page = await Browser(mock).authorize()
        XCTAssertEqual(page.field(.contentType), "text/html; charset=utf-8")
        XCTAssertEqual(page.field(.cacheControl), "no-store")
        XCTAssertEqual(page.field("X-Frame-Options"), "DENY")
        let policy = page.field("Content-Security-Policy") ?? ""
        XCTAssertTrue(policy.contains("default-src 'none'"))
        XCTAssertFalse(policy.contains("unsafe") || policy.contains("script-src"))
        XCTAssertTrue(policy.contains("form-action 'self' http://127.0.0.1:9000;"), policy)
        XCTAssertFalse(page.text.contains("<script"))
        XCTAssertTrue(page.text.contains("My App"))
        for field in ["email", "password", "org"] {
            XCTAssertTrue(page.text.contains("<label for=\"\(field)\">"), field)
            XCTAssertTrue(page.text.contains("<input id=\"\(field)\" name=\"\(field)\""), field)
        }
        let buttons = page.text.matches(of: #/<button type="submit" name="action" value="(\w+)"/#).map(\.1)
        XCTAssertEqual(buttons, ["login", "deny"])
        let cookie = page.field(.setCookie) ?? ""
        XCTAssertNotNil(cookie.wholeMatch(of: #/mock-login-default=[\w-]{86}; Path=/; HttpOnly; SameSite=Lax/#), cookie)
        XCTAssertFalse(page.text.contains("demo-password"))
    }

    func testWrongLogin_showsThePageAgainWithAMessage() async throws {
        let mock = try world()
        for (email, password, org, message) in [
            ("bob@example.com", "wrong", "", "is wrong"), ("bob@example.com", "p3", "globex", "is wrong"),
            ("nobody@example.com", "p3", "", "is wrong"), ("", "", "", "is wrong"),
            ("ann@example.com", "p1", "", "several organizations"),
        ] {
            let browser = Browser(mock)
            let answer = try await browser.submit(await browser.authorize(), email: email, password: password, org: org)
            XCTAssertEqual(answer.status, 422)
            XCTAssertTrue(answer.text.contains(#"role="alert""#) && answer.text.contains(message), message)
            XCTAssertEqual(answer.attribute("value", after: #"<input id="email""#), email)
            XCTAssertFalse(answer.text.contains("value=\"\(password)\"") && !password.isEmpty)
            // The page that came back works.
            let right = try await browser.submit(answer)
            XCTAssertEqual(right.status, 303)
        }
    }

    func testOrganization_tellsUsersOfOneEmailApart() async throws {
        let mock = try world()
        for (password, org, id) in [("p1", "ACME", "ann-1"), ("p2", "globex", "ann-2")] {
            let browser = Browser(mock)
            let page = await browser.authorize("token")
            let answer = try await browser.submit(page, email: "Ann@Example.com", password: password, org: org)
            let info = await mock.answer(.of("GET /api/v2/tokens/me", token: answer.redirected["access_token"]))
            XCTAssertEqual(info.json["user"]?["id"]?.string, id)
        }
    }

    func testFormOfAnotherBrowserOrRequest_isRefused() async throws {
        let mock = try world()
        let browser = Browser(mock)
        let page = await browser.authorize("code&state=mine")
        // Without the cookie, with another one's, and for another request.
        let strangers = [Browser(mock), Browser(mock)]
        _ = await strangers[1].authorize()
        for stranger in strangers {
            let answer = try await stranger.submit(page)
            XCTAssertEqual(answer.status, 422)
            XCTAssertTrue(answer.text.contains("out of date"))
        }
        let token = page.attribute("value", after: #"name="csrfToken""#) ?? ""
        let query = "client_id=app&redirect_uri=\(PercentCoding.encode(Self.callback))&response_type=code&state=other"
        let form = "csrfToken=\(token)&email=bob%40example.com&password=p3"
        for body in [form, form.replacing(token, with: "x"), "email=bob%40example.com&password=p3", "", "%zz=%00"] {
            let answer = await browser.send("POST /oauth/authorize?\(query)", form: body)
            XCTAssertEqual(answer.status, 422, body)
            XCTAssertNil(answer.field(.location))
        }
    }

    func testMarkupInParameters_isEscaped() async throws {
        let mock = try world()
        let attack = "\"'><script>alert(1)</script>&amp;<img src=x onerror=alert(1)>"
        let encoded = PercentCoding.encode(attack)
        _ = await mock.admin("PATCH clients/app", json: #"{"name":"<script>alert(2)</script>"}"#)
        let query = "code&state=\(encoded)&login_hint=\(encoded)%40x&org=\(encoded)&provider=\(encoded)&\(encoded)=1"
        let browser = Browser(mock)
        let page = await browser.authorize(query)
        let failed = try await browser.submit(page, email: attack + "@x", password: attack, org: attack)
        let refused = await browser.authorize(redirect: "http://x/\(attack)")
        let unknown = await browser.authorize(client: encoded)
        let logout = await browser.send("GET /logout?client_id=app&redirect_uri=\(encoded)")
        for (name, answer) in [page, failed, refused, unknown, logout].enumerated() {
            XCTAssertTrue(answer.text.contains("<h1>"), "\(name)")
            XCTAssertFalse(answer.text.contains("<script"), "\(name)")
            XCTAssertFalse(answer.text.contains("<img"), "\(name)")
        }
        XCTAssertEqual(failed.attribute("value", after: #"<input id="org""#), attack)
    }

    func testHints_fillInTheForm() async throws {
        let mock = try world()
        for (query, email, org) in [
            ("login_hint=bob%40example.com", "bob@example.com", ""), ("login_hint=acme", "", "acme"),
            ("login_hint=bob%40example.com%3Aacme", "bob@example.com", "acme"), ("org=acme&provider=okta", "", "acme"),
        ] {
            let page = await Browser(mock).authorize("code&" + query)
            XCTAssertEqual(page.attribute("value", after: #"<input id="email""#), email, query)
            XCTAssertEqual(page.attribute("value", after: #"<input id="org""#), org, query)
            XCTAssertEqual(page.text.contains(" by okta"), query.contains("okta"))
        }
    }

    // MARK: - A login that lasts

    func testExistingLogin_skipsTheFormUntilItExpiresOrPromptAsks() async throws {
        let mock = try world()
        let browser = Browser(mock)
        _ = try await browser.logIn()
        let again = await browser.authorize()
        XCTAssertEqual(again.status, 302)
        let fits = await browser.authorize("code&login_hint=bob%40example.com")
        XCTAssertEqual(fits.status, 302)
        for query in ["code&prompt=login", "code&login_hint=ann%40example.com", "code&org=globex&provider=x"] {
            let page = await browser.authorize(query)
            XCTAssertEqual(page.status, 200, query)
        }
        browser.fields = ["Host": "login.mypurecloud.ie"]
        let elsewhere = await browser.authorize()
        XCTAssertEqual(elsewhere.status, 200)
        browser.fields = [:]
        mock.sessions.standard.clock.advance(bySeconds: 8 * 3600)
        let expired = await browser.authorize()
        XCTAssertEqual(expired.status, 200)
    }

    func testLogin_changesTheCookie() async throws {
        let browser = Browser(try world())
        let page = await browser.authorize()
        let before = browser.cookies
        _ = try await browser.submit(page)
        XCTAssertNotEqual(browser.cookies, before)
        browser.cookies = before
        let fixated = await browser.authorize()
        XCTAssertEqual(fixated.status, 200)
    }

    func testLogout_endsTheLoginAndRedirectsToRegisteredURIsOnly() async throws {
        let mock = try world()
        for (query, status, location) in [
            ("client_id=app&redirect_uri=\(PercentCoding.encode(Self.callback))", 302, Self.callback),
            ("client_id=app", 302, "/login"), ("", 302, "/login"),
            ("client_id=app&redirect_uri=http%3A%2F%2Fevil.example%2F", 400, nil),
            ("client_id=nobody&redirect_uri=\(PercentCoding.encode(Self.callback))", 400, nil),
        ] as [(String, Int, String?)] {
            let browser = Browser(mock)
            _ = try await browser.logIn()
            let answer = await browser.send("GET /logout?\(query)")
            XCTAssertEqual(answer.status.code, status, query)
            XCTAssertEqual(answer.field(.location), location, query)
            XCTAssertEqual(browser.cookies, [:])
            let page = await browser.authorize()
            XCTAssertEqual(page.status, 200)
        }
        let login = await mock.answer(.of("GET /login"))
        XCTAssertEqual(login.status, 200)
    }

    // MARK: - Prefixes

    func testPrefix_isKeptByFormCookieAndLocation() async throws {
        let mock = try world()
        var client = OAuthClient(clientID: "app-of-one", clientSecret: "s")
        client.redirectURIs = [Self.callback]
        mock.addSession("one", clients: [client])
        for prefix in ["/s/one", "/login", "/gateway/login", "/s/one/gw/login"] {
            let browser = Browser(mock)
            let id = prefix.hasPrefix("/s/one") ? client.clientID : "app"
            let page = await browser.authorize(client: id, path: prefix + "/oauth/authorize")
            XCTAssertEqual(page.status, 200, prefix)
            XCTAssertTrue(page.attribute("action", after: "<form")?.hasPrefix(prefix + "/oauth/authorize?") ?? false)
            XCTAssertTrue(page.field(.setCookie)?.contains("; Path=\(prefix);") ?? false, page.field(.setCookie) ?? "")
            let logout = await browser.send("GET \(prefix)/logout")
            XCTAssertEqual(logout.field(.location), prefix + "/login")
        }
    }

    func testPrefixThatBrowsersTakeForAHost_isEscaped() async throws {
        let mock = try world()
        for (path, location) in [
            (#"/\evil.example/logout"#, "/%5Cevil.example/login"), (#"/a"b/logout"#, "/a%22b/login"),
        ] {
            let answer = await mock.answer(.of("GET \(path)"))
            XCTAssertEqual(answer.field(.location), location)
        }
    }

    // MARK: - Who can log in

    func testAutoConsent_logsTheFirstOrTheHintedUserIn() async throws {
        let mock = try world { $0.consentsByItself = true }
        for (query, id) in [
            ("token", "ann-1"), ("token&prompt=login", "ann-1"), ("token&login_hint=bob%40example.com", "bob"),
        ] {
            let answer = await Browser(mock).authorize(query)
            XCTAssertEqual(answer.status, 302)
            let info = await mock.answer(.of("GET /api/v2/tokens/me", token: answer.redirected["access_token"]))
            XCTAssertEqual(info.json["user"]?["id"]?.string, id)
        }
        let empty = try world {
            $0.consentsByItself = true
            $0.users = []
            $0.host = "0.0.0.0"
        }
        let answer = await Browser(empty).authorize("token")
        XCTAssertEqual(answer.redirected["error"], "access_denied")
    }

    func testDemoUser_existsOnLoopbackWhileThereIsNoOther() async throws {
        let mock = try world { $0.users = [] }
        let browser = Browser(mock)
        let page = await browser.authorize("token", client: "demo-client", redirect: "http://localhost:1234/callback")
        XCTAssertTrue(page.text.contains("demo@example.com") && page.text.contains("demo-password"))
        let answer = try await browser.submit(page, email: "demo@example.com", password: "demo-password")
        let state = await mock.state(answer.redirected["access_token"] ?? "")
        XCTAssertEqual(state, "200")
        _ = await mock.admin("POST users", json: #"{"email":"a@example.com","password":"p","org":"o"}"#)
        let later = await Browser(mock).authorize()
        XCTAssertFalse(later.text.contains("demo@example.com"))
        let open = try world {
            $0.users = []
            $0.host = "0.0.0.0"
        }
        let elsewhere = Browser(open)
        let refused = try await elsewhere.submit(
            await elsewhere.authorize(), email: "demo@example.com", password: "demo-password")
        XCTAssertEqual(refused.status, 422)
    }

    func testOtherMethods_are405() async throws {
        let mock = try world()
        for method in ["PUT", "DELETE", "PATCH"] {
            let answer = await mock.answer(.of("\(method) /oauth/authorize?client_id=app&response_type=code"))
            XCTAssertEqual(answer.status, 405)
            XCTAssertEqual(answer.field(.allow), "GET, HEAD, POST")
        }
    }
}
