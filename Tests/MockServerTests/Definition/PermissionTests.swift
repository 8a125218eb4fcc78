@testable import MockServer
import PlatformCore
import XCTest

/// Clients that are allowed less than everything: what the platform's 403 says, and when.
final class PermissionTests: MockTestCase {
    private let queues = "GET /api/v2/routing/queues"

    private func world() throws -> MockPlatform {
        try mock([.of("/api/v2/routing/queues", answer: "queues"), .of("/api/v2/users/me", answer: "me")])
    }

    /// A token of a client with just these permissions.
    private func token(_ mock: MockPlatform, _ permissions: [String]) async throws -> String {
        var client = OAuthClient(clientID: "limited", clientSecret: "s")
        client.permissions = permissions
        _ = mock.sessions.standard.clients.remove(client.clientID)
        try mock.sessions.standard.clients.add(client)
        return try await mock.token(.tokenRequest(basic: "limited:s"))
    }

    func testLackingPermission_isThePlatforms403ThatNamesIt() async throws {
        try await inProcessAndOverSocket([.of("/api/v2/routing/queues", answer: "queues")]) { ask in
            let client = #"{"clientId":"limited","clientSecret":"s","permissions":["users:user:view"]}"#
            let made = try await ask(.of("POST /__admin/clients", json: client))
            XCTAssertEqual(made.status, 201, made.text)
            let token = try await ask(.tokenRequest(basic: "limited:s")).accessToken()
            let answer = try await ask(.of(self.queues, token: token))
            assertPlatformError(answer, 403, "missing.any.permissions")
            let text =
                "Unable to perform the requested action. You must have at least one of the following permissions "
                + "assigned: "
            XCTAssertEqual(answer.json["message"]?.string, text + "[routing:queue:view]")
            XCTAssertEqual(answer.json["messageWithParams"]?.string, text + "{permissions}")
            XCTAssertEqual(
                answer.json["messageParams"], ["permissions": "[routing:queue:view]"])
        }
    }

    func testWhereEachIsNeeded_onlyThoseThatLackAreNamed() async throws {
        let mock = try world()
        let token = try await token(mock, ["authorization:grant:*"])
        let answer = await mock.answer(.of("POST /api/v2/authorization/divisions", token: token, json: "{}"))
        assertPlatformError(answer, 403, "missing.permissions")
        XCTAssertEqual(
            answer.json["message"]?.string,
            "Unable to perform the requested action. You are missing the following permission(s): "
                + "[authorization:division:add]")
    }

    func testWildcardsAndTheOneThatIsNeeded_letIn() async throws {
        let mock = try world()
        for permission in ["routing:queue:view", "routing:queue:*", "routing:*", "*"] {
            let answer = await mock.answer(.of(queues, token: try await token(mock, [permission])))
            XCTAssertEqual(answer.text, "queues", permission)
        }
    }

    func testOperationsThatNeedNothing_areFreeForEverybody() async throws {
        let mock = try world()
        let token = try await token(mock, [])
        for line in ["GET /api/v2/users/me", "GET /api/v2/tokens/me"] {
            let answer = await mock.answer(.of(line, token: token))
            XCTAssertEqual(answer.status, 200, "\(line) \(answer.text)")
        }
    }

    func testWhatTheDefinitionDoesNotKnow_isAllowed() async throws {
        let mock = try world()
        let token = try await token(mock, [])
        for line in ["GET /api/v2/nothing/of/the/kind", "PATCH /api/v2/routing/queues"] {
            assertPlatformError(await mock.answer(.of(line, token: token)), 404, "mock.no.recording")
        }
    }

    func testTheTokenIsLookedAtFirst() async throws {
        let mock = try world()
        let token = try await token(mock, [])
        mock.sessions.standard.clock.advance(bySeconds: 86_400)
        assertPlatformError(await mock.answer(.of(queues, token: token)), 401, "credentials.expired")
        assertPlatformError(await mock.answer(.of(queues, token: token + "x")), 401, "bad.credentials")
    }

    func testPermissionsThatAreGivenOrTaken_countAtOnce() async throws {
        let mock = try world()
        let token = try await token(mock, ["users:*"])
        assertPlatformError(await mock.answer(.of(queues, token: token)), 403, "missing.any.permissions")
        let given = await mock.admin("PATCH clients/limited", json: #"{"permissions":["routing:queue:view"]}"#)
        XCTAssertEqual(given.status, 200, given.text)
        let allowed = await mock.answer(.of(queues, token: token))
        XCTAssertEqual(allowed.text, "queues")
        _ = await mock.admin("PATCH clients/limited", json: #"{"permissions":[]}"#)
        assertPlatformError(await mock.answer(.of(queues, token: token)), 403, "missing.any.permissions")
    }

    func testClientThatLosesEverything_isRefusedAtOnce() async throws {
        let mock = try world()
        let token = try await mock.token()
        let before = await mock.answer(.of(queues, token: token))
        XCTAssertEqual(before.text, "queues")
        _ = await mock.admin("PATCH clients/demo-client", json: #"{"permissions":[]}"#)
        assertPlatformError(await mock.answer(.of(queues, token: token)), 403, "missing.any.permissions")
    }

    func testReset_bringsBackWhatWasAllowedAtTheStart() async throws {
        var limited = OAuthClient(clientID: "limited", clientSecret: "s")
        limited.permissions = []
        let mock = try mock([.of("/api/v2/routing/queues", answer: "queues")]) { $0.clients = [limited] }
        _ = await mock.admin("PATCH clients/limited", json: #"{"permissions":["*"]}"#)
        let login = HTTPRequest.tokenRequest(basic: "limited:s")
        let allowed = await mock.answer(.of(queues, token: try await mock.token(login)))
        XCTAssertEqual(allowed.text, "queues")
        mock.session.reset()
        let token = try await mock.token(login)
        assertPlatformError(await mock.answer(.of(queues, token: token)), 403, "missing.any.permissions")
    }

    func testUserThatIsAllowedLess_isRefusedWhereItsClientIsNot() async throws {
        let mock = try mock([.of("/api/v2/routing/queues", answer: "queues")]) { configuration in
            configuration.consentsByItself = true
            configuration.users = [OAuthUser(email: "a@b.c", password: "p", org: "o")]
        }
        let target = "/oauth/authorize?client_id=demo-client&response_type=token&redirect_uri=http://localhost:1/"
        let page = await mock.answer(.of("GET \(target)"))
        let token = try XCTUnwrap(page.redirected["access_token"], page.text)
        let before = await mock.answer(.of(queues, token: token))
        XCTAssertEqual(before.text, "queues")
        let user = #"{"email":"a@b.c","password":"p","org":"o","permissions":["users:*"]}"#
        let changed = await mock.admin("POST users", json: user)
        XCTAssertEqual(changed.status, 200, changed.text)
        assertPlatformError(await mock.answer(.of(queues, token: token)), 403, "missing.any.permissions")
    }

    func testOtherClients_keepEverything() async throws {
        let mock = try world()
        _ = try await token(mock, [])
        let answer = try await mock.ask(queues)
        XCTAssertEqual(answer.text, "queues")
    }

    func testRefusal_isJournaledAsUnauthorizedWithItsOperation() async throws {
        let mock = try world()
        _ = await mock.answer(.of(queues + "?pageSize=1", token: try await token(mock, [])))
        let entry = try await mock.journal("outcome=unauthorized")[0]
        XCTAssertEqual(entry["status"], 403)
        XCTAssertEqual(entry["operation"], "getRoutingQueues")
    }

    func testHead_needsWhatItsGetNeeds() async throws {
        let mock = try world()
        let token = try await token(mock, [])
        let answer = await mock.answer(.of("HEAD /api/v2/routing/queues", token: token))
        XCTAssertEqual(answer.status, 403)
    }
}
