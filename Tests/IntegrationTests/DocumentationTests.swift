import Fixtures
import PlatformAuthorization
import PlatformClient
import PlatformCore
import PlatformUsers
import XCTest

/// `docs/sdk.md` and the README's chapter on the SDK: their snippets stand here word for word, and run; the first test
/// compares them.
final class DocumentationTests: XCTestCase {
    private let clientId = "app"
    private let clientSecret = "s3cret"
    private let redirectUri = PlatformWorld.callback
    private let orgName = "acme"
    private let encodedAssertion = Base64.encode(Array("<saml2:Assertion/>".utf8))
    private let state = "my-state"

    func testEverySnippetOfTheDocumentation_standsInThisFile() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..")
        let documentation = try String(contentsOf: root.appending(path: "docs/sdk.md"), encoding: .utf8)
        let readme = try String(contentsOf: root.appending(path: "README.md"), encoding: .utf8)
        let chapter = try XCTUnwrap(readme.split(separator: "\n## ").first { $0.hasPrefix("The Swift SDK\n") })
        let source = try Self.words(String(contentsOfFile: #filePath, encoding: .utf8))
        let snippets = Self.snippets(of: documentation)
        XCTAssertGreaterThan(snippets.count, 20)
        XCTAssertEqual(Self.snippets(of: String(chapter)).count, 2)
        for snippet in snippets + Self.snippets(of: String(chapter)) {
            XCTAssertTrue(source.contains(snippet), "not in the tests: \(snippet)")
        }
    }

    private static func snippets(of markdown: String) -> [String] {
        markdown.split(separator: "```swift\n").dropFirst().map { part in
            words(String(part.prefix(upTo: part.firstRange(of: "```")?.lowerBound ?? part.endIndex)))
        }
    }

    /// A text without blanks and line breaks, which the house format may set in another way.
    private static func words(_ text: String) -> String { text.filter { !$0.isWhitespace } }

    /// Runs snippets with the client that they use, pointed at the mock and logged in.
    private func withInstance(_ body: (PlatformWorld) async throws -> Void) async throws {
        try await withPlatform { world in
            let client = ApiClient.instance
            let transport = directTransport()
            client.setTransport(transport)
            try client.setEnvironment(world.mock.url)
            client.setAccessToken(world.session.issueToken())
            let result: Result<Void, any Error>
            do { result = .success(try await body(world)) } catch { result = .failure(error) }
            client.clearAuthData()
            client.setTransport(nil)
            client.retryPolicy = .off
            client.limiter = nil
            client.setGateway(nil)
            client.setReturnExtendedResponses(false)
            client.config.refresh_access_token = true
            client.config.logger.log_level = .LNone
            client.config.logger.log_file_path = nil
            client.config.logger.onProblem(nil)
            client.config.logger.setLogger()
            await transport.shutdown(drain: .zero)
            try result.get()
        }
    }

    /// A code of the login page.
    private func code(_ challenge: String? = nil) async throws -> String {
        let page = try ApiClient.instance.loginPageURL(clientId, redirectUri, responseType: "code")
        let proof = challenge.map { "&code_challenge=\($0)&code_challenge_method=S256" } ?? ""
        let location = try await LoginBrowser().logIn(page + proof)
        return try XCTUnwrap(FormFields.parse(String(location.drop { $0 != "?" }.dropFirst()))["code"])
    }

    func testLogins() async throws {
        try await withInstance { world in
            _ = await world.session.respond(
                to: HTTPRequest(
                    method: .post, target: "/__admin/saml",
                    fields: [.contentType: "application/json", .host: "127.0.0.1"],
                    body: (["orgName": .string(orgName), "assertion": .string(encodedAssertion)] as JSON).serialized()))
            var authCode = try await code()
            do {
                let client = ApiClient.instance
                try await client.loginClientCredentialsGrant(clientId, clientSecret)
                // Do authenticated things
            }
            do {
                let client = ApiClient.instance
                try await client.loginSaml2BearerGrant(clientId, clientSecret, orgName, encodedAssertion)
            }
            do {
                let client = ApiClient.instance
                try await client.loginCodeAuthorizationGrant(clientId, clientSecret, authCode, redirectUri)
            }
            authCode = try await code()
            do {
                let client = ApiClient.instance
                client.config.refresh_access_token = false
                var authData = try await client.loginCodeAuthorizationGrant(
                    clientId, clientSecret, authCode, redirectUri)
                print(authData.tokenExpiryTimeString ?? "")

                // When the token expires
                authData = try await client.refreshCodeAuthorizationGrant(
                    clientId, clientSecret, authData.refreshToken ?? "")
            }
            XCTAssertNotNil(ApiClient.instance.authData.refreshToken)
            let yourAccessToken = world.session.issueToken()
            do {
                let client = ApiClient.instance
                client.setAccessToken(yourAccessToken)
                // Do authenticated things; no login needed
            }
            XCTAssertEqual(ApiClient.instance.authData.accessToken, yourAccessToken)
        }
    }

    func testLoginsInABrowser() async throws {
        try await withInstance { world in
            var native = OAuthClient(clientID: "native", clientSecret: "unused")
            native.redirectURIs = ["http://127.0.0.1/callback"]
            try world.session.addClient(native)
            try await logInByLoopback(clientId: "native") { url in
                let location = try await LoginBrowser().logIn(url)
                let browser = directTransport()
                _ = try await browser.response(to: TransportRequest(url: location))
                await browser.shutdown(drain: .zero)
            }
            XCTAssertNotNil(ApiClient.instance.authData.accessToken)
            let codeFromLoginPage = code
            do {
                let client = ApiClient.instance
                let codeVerifier = try client.generatePKCECodeVerifier()
                let codeChallenge = try client.computePKCECodeChallenge(codeVerifier)
                let code = try await codeFromLoginPage(codeChallenge)
                try await client.authorizePKCEGrant(clientId, codeVerifier, code, redirectUri)
            }
            let showLogin: @Sendable (String) async throws -> String = { try await LoginBrowser().logIn($0) }
            do {
                let client = ApiClient.instance
                let authData = try await client.loginImplicitGrant(
                    clientId, redirectUri, LoginOptions(state: state), showLogin: showLogin)
                print(authData.state ?? "")
            }
            let showRefusal: @Sendable (String) async throws -> String = { url in
                try await LoginBrowser().logIn(url, action: "deny")
            }
            do {
                let client = ApiClient.instance
                do throws(ApiError) {
                    try await client.loginImplicitGrant(clientId, redirectUri, showLogin: showRefusal)
                } catch {
                    print(error.message)  // [access_denied] …
                    print(client.authData.error ?? "", client.authData.error_description ?? "")
                }
            }
            XCTAssertEqual(ApiClient.instance.authData.error, "access_denied")
        }
    }

    private func logInByLoopback(
        clientId: String, openBrowser: @escaping @Sendable (String) async throws -> Void
    ) async throws {
        let client = ApiClient.instance
        try await client.loginPKCEGrant(clientId, "http://127.0.0.1:0/callback", openBrowser: openBrowser)
    }

    func testLogging() async throws {
        let directory = try TemporaryDirectory()
        let logFile = directory.path("log")
        try await withInstance { _ in
            do {
                let client = ApiClient.instance
                client.config.logger.log_level = client.config.logger.logLevelEnum.level.LTrace
                client.config.logger.log_format = client.config.logger.logFormatEnum.formats.JSON
                client.config.logger.log_request_body = true
                client.config.logger.log_response_body = true
                client.config.logger.log_to_console = true
                client.config.logger.log_file_path = logFile

                client.config.logger.setLogger()  // To apply above changes
            }
            _ = try await UsersApi().getUsersMe()
            XCTAssertTrue(try directory.text("log").hasPrefix(#"{"level":"trace""#))
            do {
                let client = ApiClient.instance
                client.config.logger.log_level = .LError
                client.config.logger.addSink(
                    ClosureLogSink { record in
                        print(record.level.name, record.method, record.url, record.statusCode, record.correlationId)
                    })
            }
            do {
                let client = ApiClient.instance
                client.config.logger.onProblem { problem in print(problem) }
            }
        }
    }

    func testConfigurationFileEnvironmentsAndPersistence() async throws {
        let directory = try TemporaryDirectory()
        let store = FileTokenStore(directory: directory.path("logins"))
        let configFile = directory.path("config")
        try await withInstance { _ in
            do {
                let client = ApiClient.instance
                client.config.setConfigPath(configFile)
                client.config.live_reload_config = false
            }
            ApiClient.instance.config.live_reload_config = true
            ApiClient.instance.config.setConfigPath("")
            do {
                let client = ApiClient.instance
                client.setEnvironment(PureCloudRegionHosts.eu_west_1)
                try client.setEnvironment("mypurecloud.de")
                try client.setEnvironment("http://localhost:8080")  // a mock: API and login on one port
                client.setGateway(Gateway(host: "gateway.example", path_params_login: "login", path_params_api: "api"))
            }
            XCTAssertEqual(ApiClient.instance.basePath, "https://gateway.example/api")
            do {
                let client = ApiClient()
                try client.setPersistSettings(true, prefix: "optional_prefix", store: store)
            }
        }
    }

    func testFilesOfTheDocumentation_areReadAsTheyStand() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..")
        let documentation = try String(contentsOf: root.appending(path: "docs/sdk.md"), encoding: .utf8)
        for (language, api) in [("ini", "https://gateway.example:443/api"), ("json", "https://api.mypurecloud.com")] {
            let start = try XCTUnwrap(documentation.firstRange(of: "```\(language)\n")).upperBound
            let end = try XCTUnwrap(documentation[start...].firstRange(of: "```")).lowerBound
            let directory = try TemporaryDirectory()
            try directory.write(String(documentation[start..<end]), to: "config")
            let problems = Notes()
            let client = ApiClient(timing: Timing())
            client.config.logger.onProblem { problems.add($0) }
            client.config.setConfigPath(directory.path("config"))
            XCTAssertEqual(problems.all, [])
            XCTAssertEqual(client.basePath, api)
            XCTAssertEqual(client.config.logger.log_file_path, "/var/log/swiftsdk.log")
        }
    }

    func testRequests() async throws {
        try await withInstance { world in
            do {
                let client = ApiClient.instance
                let authorizationApi = AuthorizationApi()

                try await client.loginClientCredentialsGrant(clientId, clientSecret)
                let permissions = try await authorizationApi.getAuthorizationPermissions()
                print(permissions.total ?? 0)
            }
            do {
                let usersApi = UsersApi()
                let userMe = try await usersApi.getUsersMe(expand: [.presence])
                print("Hello, \(userMe.name ?? "")!")
            }
            do {
                let client = ApiClient.instance
                let me = try await client.send(UsersApi.getUsersMe().timeout(.seconds(5)).retry(.standard))
                let same = try await client.callApi("/api/v2/users/me", .get)
                print(me.name ?? "", same["name"]?.string ?? "")
            }
            try world.session.faults.add(
                .respond(200, body: .json(["entities": [["name": "Ann"]], "pageNumber": 1, "pageCount": 1])),
                on: .get("/api/v2/users"), times: 2)
            do {
                let client = ApiClient.instance
                for try await user in client.items(UsersApi.getUsers(pageSize: 100), \.entities) {
                    print(user.name ?? "")
                }
                for try await page in client.pages(UsersApi.getUsers(pageSize: 100)) {
                    print(page.entities?.count ?? 0)
                }
            }
            do {
                let client = ApiClient.instance
                client.retryPolicy = RetryPolicy(maximumAttempts: 5)
                client.limiter = RequestLimiter(requests: 300, per: .seconds(60))
            }
            do {
                let client = ApiClient.instance
                let response = try await client.sendExtended(UsersApi.getUsersMe())
                print(response.status, response.correlationId ?? "", response.body.name ?? "")

                client.setReturnExtendedResponses(true)
                let extended = try await client.callApi("/api/v2/users/me", .get)
                print(extended["status"]?.int ?? 0, extended["headers"]?["inin-correlation-id"]?.string ?? "")
            }
            do {
                let client = ApiClient()
                client.proxy = ProxySettings(try .init("http://172.1.1.100:443", username: "me", password: "secret"))
            }
            do {
                let client = ApiClient()
                client.addPreHook { request in request.fields["X-App"] = "mine" }
                client.addPostHook { request, response in print(response.status) }
            }
            do {
                do throws(ApiError) {
                    _ = try await UsersApi().getUser(userId: "00000000-0000-4000-8000-000000000000")
                } catch {
                    print(error)  // getUser failed: GET https://… answered 404 not.found: … (correlation id …)
                    print(error.status, error.code ?? "", error.correlationId ?? "", error.retryAfter ?? .zero)
                    print(error.asJSON)  // {"status":404,"statusText":"","headers":{…},"body":{…},…}
                }
            }
        }
    }
}
