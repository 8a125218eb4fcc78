@testable import MockServer
import PlatformCore
import XCTest

/// Verdicts on tokens that real grants have issued: clients that behave earn none, and each fault earns its own.
final class GrantVerdictTests: OAuthTestCase {
    /// A login as its client holds it.
    private struct Tokens {
        var access: String
        var refresh: String

        init(_ answer: HTTPResponse) throws {
            access = try answer.accessToken()
            refresh = try XCTUnwrap(answer.json["refresh_token"]?.string, answer.text)
        }
    }

    private let me = "GET /api/v2/tokens/me"

    private func code(_ redirect: HTTPResponse) throws -> String {
        try XCTUnwrap(redirect.redirected["code"], redirect.text)
    }

    private func logIn(_ mock: MockPlatform) async throws -> Tokens {
        let code = try code(try await Browser(mock).logIn())
        return try Tokens(await mock.exchange(code))
    }

    /// A login without a secret.
    private func logInByPKCE(_ mock: MockPlatform) async throws -> Tokens {
        let page = "code&code_challenge_method=S256&code_challenge=\(Self.challenge)"
        let code = try code(try await Browser(mock).logIn(page))
        return try Tokens(await mock.exchange(code, basic: nil, verifier: Self.verifier, client: "app"))
    }

    private func status(_ mock: MockPlatform, _ token: String) async -> Int {
        await mock.answer(.of(me, token: token)).status.code
    }

    /// The id of the last exchange in the journal.
    private func last(_ mock: MockPlatform) -> Int { mock.session.requests().last?.id ?? 0 }

    private func keepRefreshTokens(_ mock: MockPlatform) async {
        let answer = await mock.admin("PUT oauth", json: #"{"rotateRefreshTokens":false}"#)
        XCTAssertEqual(answer.status, 200, answer.text)
    }

    // MARK: - Clients that behave

    func testClientThatRefreshesOnEachExpiry_earnsNothing() async throws {
        for (name, login) in [("code", logIn), ("PKCE", logInByPKCE)] {
            for rotates in [true, false] {
                let mock = try world()
                if !rotates { await keepRefreshTokens(mock) }
                var tokens = try await login(mock)
                for _ in 1...4 {
                    let before = await status(mock, tokens.access)
                    mock.session.clock.advance(bySeconds: 86_400)
                    let after = await status(mock, tokens.access)
                    XCTAssertEqual([before, after], [200, 401])
                    let isPublic = name == "PKCE"
                    tokens = try Tokens(
                        await mock.refresh(
                            tokens.refresh, basic: isPublic ? nil : "app:s", client: isPublic ? "app" : nil))
                }
                XCTAssertEqual(mock.session.verdicts, [], "\(name), rotating: \(rotates)")
            }
        }
    }

    func testClientThatRefreshesShortlyBeforeTheEnd_earnsNothing() async throws {
        let mock = try world()
        await keepRefreshTokens(mock)
        var tokens = try await logIn(mock)
        for _ in 1...4 {
            mock.session.clock.advance(bySeconds: 86_340)
            tokens = try Tokens(await mock.refresh(tokens.refresh))
        }
        XCTAssertEqual(mock.session.verdicts, [])
    }

    func testClientWhoseYoungTokenIsRefused_mayRefreshAtOnce() async throws {
        let mock = try world()
        await keepRefreshTokens(mock)
        var tokens = try await logIn(mock)
        let ends: [(String) async throws -> Void] = [
            { _ in _ = await mock.admin("POST tokens/expire", json: #"{"all":true}"#) },
            { _ in try mock.session.faults.add(.expireToken, on: .api, times: 1) },
            { _ in try mock.session.faults.add(.status(401), on: .api, times: 1) },
        ]
        for end in ends + ends {
            try await end(tokens.access)
            let refused = await status(mock, tokens.access)
            XCTAssertEqual(refused, 401)
            tokens = try Tokens(await mock.refresh(tokens.refresh))
        }
        XCTAssertEqual(mock.session.verdicts, [])
    }

    func testClientCredentials_loginAgainAndEarnNothing() async throws {
        let mock = try world()
        for _ in 1...3 {
            let token = try await mock.token(.tokenRequest(basic: "app:s"))
            mock.session.clock.advance(bySeconds: 86_400)
            let refused = await status(mock, token)
            XCTAssertEqual(refused, 401)
        }
        XCTAssertEqual(mock.session.verdicts, [])
    }

    // MARK: - Refreshes

    func testTwoCallersThatRefreshOnceEach_areDuplicateWhereTheTokenStays() async throws {
        for login in [logIn, logInByPKCE] {
            let mock = try world()
            await keepRefreshTokens(mock)
            let tokens = try await login(mock)
            mock.session.clock.advance(bySeconds: 86_400)
            _ = try Tokens(await mock.refresh(tokens.refresh))
            let first = last(mock)
            XCTAssertEqual(mock.session.verdicts, [])
            let second = try Tokens(await mock.refresh(tokens.refresh))
            assertVerdict(mock.session.verdicts, .duplicateRefresh, [first, first + 1])
            // A third is one more of the same.
            _ = await status(mock, second.access)
            _ = try Tokens(await mock.refresh(tokens.refresh))
            assertVerdict(mock.session.verdicts, .duplicateRefresh, [first, first + 1, first + 3], count: 2)
        }
    }

    func testTwoCallersThatRefreshOnceEach_presentARotatedTokenWhereItRotates() async throws {
        let mock = try world()
        let tokens = try await logIn(mock)
        let newer = try Tokens(await mock.refresh(tokens.refresh))
        XCTAssertEqual(mock.session.verdicts, [])
        assertOAuthError(await mock.refresh(tokens.refresh), "invalid_grant")
        assertVerdict(mock.session.verdicts, .rotatedTokenReused, [last(mock)])
        XCTAssert(mock.session.verdicts[0].message.contains("'app'"))
        // The one that counts goes on being good.
        _ = try Tokens(await mock.refresh(newer.refresh))
        XCTAssertEqual(mock.session.verdicts.count, 1)
    }

    func testRefreshTokenThatWasNeverIssuedOrRevoked_isNoVerdict() async throws {
        let mock = try world()
        let tokens = try await logIn(mock)
        assertOAuthError(await mock.refresh("made-up"), "invalid_grant")
        assertOAuthError(await mock.refresh(tokens.access), "invalid_grant")
        mock.session.revokeTokens()
        assertOAuthError(await mock.refresh(tokens.refresh), "invalid_grant")
        XCTAssertEqual(mock.session.verdicts, [])
    }

    // MARK: - Sessions

    func testVerdicts_areOfTheSessionThatWasMisused() async throws {
        let mock = try world { $0.consentsByItself = true }
        let (one, two) = (try mock.newSession("one"), try mock.newSession("two"))
        for session in [one, two] {
            var app = OAuthClient(clientID: "app-\(session.id)", clientSecret: "s")
            app.redirectURIs = [Self.callback]
            try session.addClient(app)
            let basic = "app-\(session.id):s"
            let browser = Browser(mock)
            let code = try code(await browser.authorize(client: "app-\(session.id)"))
            let tokens = try Tokens(await mock.exchange(code, basic: basic))
            _ = try Tokens(await mock.refresh(tokens.refresh, basic: basic))
            guard session.id == "one" else { continue }
            assertOAuthError(await mock.refresh(tokens.refresh, basic: basic), "invalid_grant")
        }
        assertVerdict(one.verdicts, .rotatedTokenReused, [4])
        XCTAssertEqual(two.verdicts, [])
        XCTAssertEqual(mock.session.verdicts, [])
    }

    // MARK: - Over sockets

    /// A mock on a port whose login page consents by itself, and a login over a connection of its own.
    private func served(_ story: (MockPlatform, Tokens) async throws -> Void) async throws {
        try save([.of("/api/v2/users/me")], recording)
        var configuration = MockConfiguration(.replay(directory))
        configuration.log = Log(level: .error)
        configuration.consentsByItself = true
        let mock = try await MockPlatform.start(configuration)
        do {
            let login = try WireClient(port: mock.port)
            let target =
                "/oauth/authorize?&client_id=demo-client&response_type=code&redirect_uri=http://127.0.0.1:9/callback"
            let code = try code(try login.exchange(.of("GET \(target)")))
            let form = "grant_type=authorization_code&code=\(code)&redirect_uri=http://127.0.0.1:9/callback"
            try await story(mock, try Tokens(try login.exchange(.tokenRequest(form: form))))
        } catch {
            await mock.stop()
            throw error
        }
        await mock.stop()
    }

    private func refresh(_ token: String, over client: WireClient) throws -> Tokens {
        try Tokens(try client.exchange(.tokenRequest(form: "grant_type=refresh_token&refresh_token=\(token)")))
    }

    private func users(_ token: String) -> HTTPRequest { .of("GET /api/v2/users/me", token: token) }

    func testCallersThatShareOneRefresh_earnNothing() async throws {
        try await served { mock, tokens in
            let callers = try (1...4).map { _ in try WireClient(port: mock.port) }
            for caller in callers { XCTAssertEqual(try caller.exchange(users(tokens.access)).status, 200) }
            mock.session.expireTokens()
            // All are under way when the first 401 leaves.
            for caller in callers { try caller.send(users(tokens.access)) }
            for caller in callers { XCTAssertEqual(try caller.receive().status, 401) }
            let newer = try refresh(tokens.refresh, over: try WireClient(port: mock.port))
            for caller in callers { XCTAssertEqual(try caller.exchange(users(newer.access)).status, 200) }
            XCTAssertEqual(mock.session.verdicts.filter { $0.severity == .error }, [])
        }
    }

    func testTokenSentAgainOnTheConnectionOfIts401_isDead() async throws {
        try await served { mock, tokens in
            let caller = try WireClient(port: mock.port)
            mock.session.revokeTokens()
            XCTAssertEqual(try caller.exchange(users(tokens.access)).status, 401)
            let refusal = last(mock)
            XCTAssertEqual(try caller.exchange(users(tokens.access)).status, 401)
            assertVerdict(mock.session.verdicts, .deadTokenResent, [refusal, refusal + 1])
            XCTAssert(mock.session.verdicts[0].message.contains("'demo-client'"))
        }
    }

    func testTokenSentByAnotherCallerAfterItsRefresh_isDead() async throws {
        try await served { mock, tokens in
            let (one, two) = (try WireClient(port: mock.port), try WireClient(port: mock.port))
            mock.session.expireTokens()
            XCTAssertEqual(try one.exchange(users(tokens.access)).status, 401)
            // On its way before the refresh is answered: its sender cannot know.
            try two.send(users(tokens.access), holdingBack: 2)
            _ = try refresh(tokens.refresh, over: one)
            let refreshed = last(mock)
            XCTAssertEqual(mock.session.verdicts, [])
            let three = try WireClient(port: mock.port)
            XCTAssertEqual(try three.exchange(users(tokens.access)).status, 401)
            assertVerdict(mock.session.verdicts, .deadTokenResent, [refreshed, refreshed + 1])
            withExtendedLifetime(two) {}
        }
    }

    func testManyCallersThatEachRefresh_areToldByTheirRequests() async throws {
        try await served { mock, tokens in
            _ = await mock.admin("PUT oauth", json: #"{"rotateRefreshTokens":false}"#)
            let callers = try (1...4).map { _ in try WireClient(port: mock.port) }
            mock.session.expireTokens()
            for caller in callers { XCTAssertEqual(try caller.exchange(users(tokens.access)).status, 401) }
            var ids: [Int] = []
            for caller in callers {
                let newer = try refresh(tokens.refresh, over: caller)
                ids.append(last(mock))
                XCTAssertEqual(try caller.exchange(users(newer.access)).status, 200)
            }
            let errors = mock.session.verdicts.filter { $0.severity == .error }
            assertVerdict(errors, .duplicateRefresh, ids, count: 3)
        }
    }
}
