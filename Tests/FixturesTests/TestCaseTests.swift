import Fixtures
import PlatformClient
import PlatformUsers
import XCTest

/// The test case as a test writer uses it, from XCTest.
final class TestCaseTests: MockPlatformTestCase {
    func testClientOfTheSession_isLoggedInAndAnsweredFromRecordings() async throws {
        let me = try await UsersApi(session.makeClient()).getUsersMe()
        XCTAssertEqual(me.name, "Maria Okafor")
        assertCalled("POST /oauth/token", times: 1)
        assertCalled("GET /api/v2/users/me", times: 1)
        assertCalled("DELETE **", times: .never)
        assertNoUnmatched()
        assertNoVerdicts(includingNotes: true)
    }

    func testSession_hasTheTestsName() {
        XCTAssertTrue(session.id.hasPrefix("testcasetests-testsession-hasthetestsname-"), session.id)
    }

    func testExpiredToken_isRefreshedOnceForManyCallers() async throws {
        let client = try await session.makeClient()
        client.relogin_client_credentials = true
        try await client.loginClientCredentialsGrant(session.clientID, session.clientSecret)
        session.clock.advance(bySeconds: 86_401)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<20 { group.addTask { _ = try await UsersApi(client).getUsersMe() } }
            try await group.waitForAll()
        }
        assertSingleRefresh()
    }

    func testExpiredToken_isReplacedWithoutAVerdict() async throws {
        let client = try await session.makeClient(loggedIn: false)
        client.relogin_client_credentials = true
        try await client.loginClientCredentialsGrant(session.clientID, session.clientSecret)
        session.expireTokens()
        for _ in 0..<2 { _ = try await UsersApi(client).getUsersMe() }
        assertSingleRefresh()
        assertNoVerdicts()
    }

    func testRefusedCall_hasThePlatformsErrorBody() async throws {
        try session.faults.add(Samples.errorBody(409, code: "general.conflict").fault, on: .get("/api/v2/users/me"))
        let client = try await session.makeClient()
        do {
            _ = try await UsersApi(client).getUsersMe()
            XCTFail("no error")
        } catch {
            assertErrorBody(error, status: 409, code: "general.conflict")
            XCTAssertEqual(error.correlationId, Samples.correlationID)
        }
    }

    func testClientWithoutLogin_meetsThePlatforms401() async throws {
        let client = try await session.makeClient(loggedIn: false)
        do {
            _ = try await UsersApi(client).getUsersMe()
            XCTFail("no error")
        } catch {
            assertErrorBody(error, status: 401, code: "authentication.required")
        }
    }
}

/// A class that names its recordings and changes its sessions.
final class NamedRecordingsTests: MockPlatformTestCase {
    override class var options: MockTestOptions {
        MockTestOptions("recordings", using: "presence", "errors") { $0.region = .eu_west_1 }
    }

    /// Whoever overrides this calls super's first.
    override func setUp() async throws {
        try await super.setUp()
        try session.faults.add(.status(503), on: .get("/api/v2/users/me"))
    }

    /// What came is known after the session's end too.
    override func tearDown() async throws { assertCalled("POST /oauth/token", times: 1) }

    func testOtherRecordings_answerNothing() async throws {
        let client = try await session.makeClient()
        _ = try await client.callApi("/api/v2/systempresences")
        XCTAssertEqual(session.region, .eu_west_1)
        assertNoUnmatched()
        _ = try? await client.callApi("/api/v2/routing/queues")
        XCTAssertThrowsError(try session.verifyNoUnmatched())
    }

    func testFaultsOfSetUp_areTheSessionsOwn() async throws {
        let client = try await session.makeClient()
        _ = try? await UsersApi(client).getUsersMe()
        assertCalled(RequestMatch(path: "/api/v2/users/me", status: 503), times: 1)
    }
}
