import Fixtures
import PlatformClient
import PlatformCore
import XCTest

/// A client and the session of a mock that it talks to over a socket.
struct PlatformWorld {
    static let callback = "http://127.0.0.1:9000/callback"

    let client: ApiClient
    let mock: MockPlatform
    let session: MockSession

    /// How often the token endpoint was asked.
    var tokenRequests: Int { session.count(RequestMatch(method: .post, path: "/oauth/token")) }

    /// How many access tokens were issued, which the journal, being bounded, may not know any more.
    func issuedTokens() async throws -> Int {
        let reply = await session.respond(
            to: HTTPRequest(method: .get, target: "/__admin/tokens", fields: [.host: "127.0.0.1"]))
        return try XCTUnwrap(JSON.parse(reply.bodyBytes)["tokens"]?.array).count
    }

    /// Logs the client in with a code and a refresh token, as after the login page.
    func logInWithCode() async throws {
        let url = try client.loginPageURL("app", Self.callback, responseType: "code")
        let location = try await LoginBrowser().logIn(url)
        let code = try XCTUnwrap(FormFields.parse(String(location.drop { $0 != "?" }.dropFirst()))["code"])
        try await client.loginCodeAuthorizationGrant("app", "s3cret", code, Self.callback)
    }
}

/// Runs `body` with a mock that replays the recordings, an app and a user; fails the test when the client did what a client
/// must not do.
///
/// - Parameters:
///   - followsSessionClock: the client's time is the session's, and its waits advance that instead of lasting.
///   - allowed: verdicts that the test brings about.
func withPlatform(
    followsSessionClock: Bool = false, allowing allowed: Set<Verdict.Code> = [], file: StaticString = #filePath,
    line: UInt = #line,
    _ body: (PlatformWorld) async throws -> Void
) async throws {
    var app = OAuthClient(clientID: "app", clientSecret: "s3cret", name: "My App")
    app.redirectURIs = [PlatformWorld.callback]
    let configure: (inout MockConfiguration) -> Void = { configuration in
        configuration.clients = [app]
        configuration.users = [OAuthUser(email: "ann@example.com", password: "pa55", org: "acme", name: "Ann")]
    }
    try await withMockPlatform(.replay("recordings"), configure: configure) { mock in
        let session = mock.session
        let transport = directTransport()
        var timing = Timing(wall: session.clock)
        if followsSessionClock {
            timing.sleep = { session.clock.advance(bySeconds: $0 / .seconds(1)) }
        }
        let client = ApiClient(timing: timing)
        client.setTransport(transport)
        let result: Result<Void, any Error>
        do {
            try client.setEnvironment(mock.url)
            result = .success(try await body(PlatformWorld(client: client, mock: mock, session: session)))
        } catch {
            result = .failure(error)
        }
        await transport.shutdown(drain: .zero)
        try result.get()
        let errors = session.verdicts.filter { $0.severity == .error && !allowed.contains($0.code) }
        XCTAssertTrue(errors.isEmpty, "\(errors)", file: file, line: line)
    }
}

/// Somebody at the login page, who fills in its form.
struct LoginBrowser {
    /// Opens the login page, logs in, and returns where the browser is sent then.
    func logIn(_ url: String, action: String = "login") async throws -> String {
        let browser = directTransport()
        do {
            let location = try await submit(url, action, browser)
            await browser.shutdown(drain: .zero)
            return location
        } catch {
            await browser.shutdown(drain: .zero)
            throw error
        }
    }

    private func submit(_ url: String, _ action: String, _ browser: CurlTransport) async throws -> String {
        let page = try await browser.response(to: TransportRequest(url: url))
        XCTAssertEqual(page.status, 200)
        let html = String(decoding: page.bodyBytes, as: UTF8.self)
        let target = try attribute("action", after: "<form", html)
        let form = FormFields([
            ("csrfToken", try attribute("value", after: #"name="csrfToken""#, html)), ("email", "ann@example.com"),
            ("password", "pa55"), ("org", ""), ("action", action),
        ])
        var fields: HTTPFields = [.contentType: "application/x-www-form-urlencoded"]
        let cookies = page.fields.values(for: .setCookie).map { String($0.prefix { $0 != ";" }) }
        if !cookies.isEmpty { fields.append(cookies.joined(separator: "; "), for: "Cookie") }
        let origin = url.prefix(upTo: try XCTUnwrap(url.dropFirst(8).firstIndex(of: "/")))
        let answer = try await browser.response(
            to: TransportRequest(method: .post, url: origin + target, fields: fields, body: .bytes(form.encoded)))
        return try XCTUnwrap(answer.fields[.location], String(decoding: answer.bodyBytes, as: UTF8.self))
    }

    private func attribute(_ name: String, after mark: String, _ html: String) throws -> String {
        let start = try XCTUnwrap(html.firstRange(of: mark), html).upperBound
        let from = try XCTUnwrap(html[start...].firstRange(of: " \(name)=\"")).upperBound
        return String(html[from...].prefix { $0 != "\"" }).replacing("&amp;", with: "&")
    }
}

extension ApiClient {
    /// The page that the official documentation sends a browser to.
    func loginPageURL(_ clientId: String, _ redirectUri: String, responseType: String) throws -> String {
        var query = QueryParameters()
        query.add("response_type", responseType)
        query.add("client_id", clientId)
        query.add("redirect_uri", redirectUri)
        return "\(authUrl)/oauth/authorize?\(query.text)"
    }
}
