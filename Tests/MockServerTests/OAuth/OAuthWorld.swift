@testable import MockServer
import PlatformCore
import XCTest

/// A mock with an app, a public app and two users, and the steps of a login as a browser takes them.
class OAuthTestCase: MockTestCase {
    static let callback = "http://127.0.0.1:9000/callback"
    static let verifier = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"
    /// The challenge of the verifier, from RFC 7636 appendix B.
    static let challenge = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"

    /// A mock with frozen time.
    func world(configure: (inout MockConfiguration) -> Void = { _ in }) throws -> MockPlatform {
        let mock = try mock([]) { configuration in
            var app = OAuthClient(clientID: "app", clientSecret: "s", name: "My App")
            app.redirectURIs = [Self.callback]
            var other = OAuthClient(clientID: "other", clientSecret: "s")
            other.redirectURIs = [Self.callback, "com.example.app:/back?x=1"]
            configuration.clients = [app, other]
            configuration.users = [
                OAuthUser(email: "ann@example.com", password: "p1", org: "acme", name: "Ann", id: "ann-1"),
                OAuthUser(email: "ann@example.com", password: "p2", org: "globex", name: "Ann G", id: "ann-2"),
                OAuthUser(email: "bob@example.com", password: "p3", org: "acme", name: "Bob", id: "bob"),
            ]
            configure(&configuration)
        }
        mock.sessions.standard.clock.mode = .frozen(at: Instant(milliseconds: 1_000_000_000_000))
        return mock
    }
}

/// A browser that keeps cookies of one mock and fills in its form.
final class Browser {
    let mock: MockPlatform
    var cookies: [String: String] = [:]
    var fields: HTTPFields = [:]

    init(_ mock: MockPlatform) { self.mock = mock }

    /// Opens the login page; `query` is what follows `response_type=`.
    func authorize(
        _ query: String = "code", client: String = "app", redirect: String = OAuthTestCase.callback,
        path: String = "/oauth/authorize"
    ) async -> HTTPResponse {
        let uri = PercentCoding.encode(redirect)
        return await send("GET \(path)?client_id=\(client)&redirect_uri=\(uri)&response_type=\(query)")
    }

    /// Fills in the form of a page and presses the first button, or the one for `action`.
    func submit(
        _ page: HTTPResponse, email: String = "bob@example.com", password: String = "p3", org: String = "",
        action: String = "login"
    ) async throws -> HTTPResponse {
        let target = try XCTUnwrap(page.attribute("action", after: "<form"), page.text)
        let token = try XCTUnwrap(page.attribute("value", after: #"name="csrfToken""#), page.text)
        let form = FormFields([
            ("csrfToken", token), ("email", email), ("password", password), ("org", org), ("action", action),
        ])
        return await send("POST \(target)", form: String(decoding: form.encoded, as: UTF8.self))
    }

    /// Logs in from the page on.
    func logIn(_ query: String = "code", client: String = "app") async throws -> HTTPResponse {
        let page = await authorize(query, client: client)
        return try await submit(page)
    }

    func send(_ line: String, form: String? = nil) async -> HTTPResponse {
        var all = fields
        if !cookies.isEmpty {
            all.append(
                cookies.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }.joined(separator: "; "),
                for: "Cookie")
        }
        let answer = await mock.answer(.of(line, all, form: form))
        for cookie in answer.fields.values(for: .setCookie) {
            let pair = cookie.prefix { $0 != ";" }.split(separator: "=", maxSplits: 1).map(String.init)
            cookies[pair[0]] = cookie.contains("Max-Age=0") ? nil : pair.count == 2 ? pair[1] : ""
        }
        return answer
    }
}

extension HTTPResponse {
    /// What the redirect tells, from its query or its fragment.
    var redirected: FormFields {
        let location = field(.location) ?? ""
        return FormFields.parse(String(location.drop { $0 != "?" && $0 != "#" }.dropFirst()))
    }

    /// The value of an attribute of the page, with its escapes read.
    func attribute(_ name: String, after mark: String) -> String? {
        guard let start = text.firstRange(of: mark),
            let from = text[start.upperBound...].firstRange(of: " \(name)=\"")
        else { return nil }
        let value = String(text[from.upperBound...].prefix { $0 != "\"" })
        let escapes = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")]
        return escapes.reduce(value) { $0.replacing($1.0, with: $1.1) }
    }
}

extension MockPlatform {
    /// Posts a form to the token endpoint; Basic unless `basic` is nil.
    func grant(_ form: [(String, String)], basic: String? = "app:s", _ fields: HTTPFields = [:]) async -> HTTPResponse {
        let body = String(decoding: FormFields(form).encoded, as: UTF8.self)
        return await answer(.tokenRequest(basic: basic, form: body, fields))
    }

    /// Exchanges a code.
    func exchange(
        _ code: String, basic: String? = "app:s", redirect: String? = OAuthTestCase.callback,
        verifier: String? = nil, client: String? = nil
    ) async -> HTTPResponse {
        var form = [("grant_type", "authorization_code"), ("code", code)]
        if let redirect { form.append(("redirect_uri", redirect)) }
        if let verifier { form.append(("code_verifier", verifier)) }
        if let client { form.append(("client_id", client)) }
        return await grant(form, basic: basic)
    }

    /// Presents a refresh token.
    func refresh(_ token: String, basic: String? = "app:s", client: String? = nil) async -> HTTPResponse {
        var form = [("grant_type", "refresh_token"), ("refresh_token", token)]
        if let client { form.append(("client_id", client)) }
        return await grant(form, basic: basic)
    }

    /// What the API says to a token: `200`, or the code of the error.
    func state(_ token: String) async -> String {
        let answer = await answer(.of("GET /api/v2/tokens/me", token: token))
        return answer.json["code"]?.string ?? "\(answer.status.code)"
    }
}

/// Asserts that a response is an error of the OAuth side.
func assertOAuthError(
    _ response: HTTPResponse, _ error: String, _ description: String? = nil, status: Int = 400,
    file: StaticString = #filePath, line: UInt = #line
) {
    XCTAssertEqual(response.status.code, status, response.text, file: file, line: line)
    XCTAssertEqual(response.json["error"]?.string, error, response.text, file: file, line: line)
    XCTAssertEqual(
        response.json["description"], response.json["error_description"], response.text, file: file, line: line)
    if let description {
        XCTAssertEqual(response.json["description"]?.string, description, file: file, line: line)
    }
    XCTAssertEqual(response.field(.cacheControl), "no-store", file: file, line: line)
}
