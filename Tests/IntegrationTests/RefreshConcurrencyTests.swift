import Fixtures
import PlatformClient
import PlatformCore
import XCTest

private let call = APICall<JSON>("getTokensMe", .get, "/api/v2/tokens/me")

/// Many calls that meet the end of one access token, against the mock, which tells what a client must not do: refresh
/// twice, use a refresh token that was rotated away, send a dead token again.
///
/// A request that has its token already may reach the mock after the answer to the refresh, or on the connection of
/// another one's 401, when its thread was held up; so among many calls that verdict proves nothing. Here it is a count:
/// no call sends the dead token twice.
final class RefreshConcurrencyTests: XCTestCase {
    /// How `count` calls at once end: by the code of their error, empty for a success.
    private func outcomes(_ count: Int, _ client: ApiClient) async -> [String: Int] {
        client.timeout = .seconds(120)
        return await withTaskGroup(of: String.self) { group in
            for _ in 0..<count {
                group.addTask {
                    do throws(ApiError) {
                        _ = try await client.send(call)
                        return ""
                    } catch { return error.code ?? error.message }
                }
            }
            return await group.reduce(into: [:]) { $0[$1, default: 0] += 1 }
        }
    }

    private func assertOneRefresh(calls: Int) async throws {
        try await withPlatform(allowing: [.deadTokenResent]) { world in
            try await world.logInWithCode()
            XCTAssertEqual(world.session.expireTokens(), 1)
            let refused = RequestMatch(path: "/api/v2/tokens/me", status: 401)
            let outcomes = await outcomes(calls, world.client)
            XCTAssertEqual(outcomes, ["": calls])
            let tokens = try await world.issuedTokens()
            XCTAssertEqual(tokens, 2, "of the login and of one refresh")
            XCTAssertLessThanOrEqual(world.session.count(refused), min(64, calls))
        }
    }

    func testTwoCalls_causeOneRefresh() async throws { try await assertOneRefresh(calls: 2) }

    func testHundredCalls_causeOneRefresh() async throws { try await assertOneRefresh(calls: 100) }

    func testTenThousandCalls_causeOneRefresh() async throws { try await assertOneRefresh(calls: 10_000) }

    func testRefreshTokenThatIsRefused_endsAllCallsWithThatRefusal_andIsPresentedOnce() async throws {
        try await withPlatform(allowing: [.deadTokenResent]) { world in
            try await world.logInWithCode()
            world.session.revokeTokens()
            let outcomes = await outcomes(100, world.client)
            XCTAssertEqual(outcomes, ["invalid_grant": 100])
            XCTAssertEqual(world.tokenRequests, 2)
        }
    }

    func testRefreshThatFailsForNow_isTriedAgainByALaterCall() async throws {
        try await withPlatform(allowing: [.deadTokenResent, .unsafeRetry]) { world in
            try await world.logInWithCode()
            world.session.expireTokens()
            try world.session.faults.add(.status(503), on: .token, times: 1)
            let failed = try await apiError { () async throws(ApiError) in try await world.client.send(call) }
            XCTAssertEqual(failed.status, 503)
            _ = try await world.client.send(call)
            XCTAssertEqual(world.tokenRequests, 3)
        }
    }

    func testSlowRefresh_isWaitedForByAll() async throws {
        try await withPlatform(allowing: [.deadTokenResent]) { world in
            try await world.logInWithCode()
            world.session.expireTokens()
            try world.session.faults.add(.delay(milliseconds: 300), on: .token)
            let outcomes = await outcomes(100, world.client)
            XCTAssertEqual(outcomes, ["": 100])
            XCTAssertEqual(world.tokenRequests, 2)
        }
    }

    func testWaiterThatIsCancelled_harmsNobody() async throws {
        try await withPlatform(allowing: [.deadTokenResent]) { world in
            try await world.logInWithCode()
            world.session.expireTokens()
            try world.session.faults.add(.delay(milliseconds: 300), on: .token)
            let client = world.client
            let calls = (0..<10).map { _ in Task { try await client.send(call) } }
            await eventually("the refresh is under way") { world.tokenRequests == 2 || world.session.count(.any) >= 4 }
            calls[0].cancel()
            calls[7].cancel()
            var cancelled = 0
            for task in calls {
                do { _ = try await task.value } catch {
                    XCTAssertEqual((error as? ApiError)?.kind, .cancelled)
                    cancelled += 1
                }
            }
            XCTAssertEqual(cancelled, 2)
            _ = try await client.send(call)
            XCTAssertEqual(world.tokenRequests, 2)
        }
    }

    func testTokenThatEndsTwiceInOneCall_isAnErrorAndNoLoop_andTheNextCallRefreshesAgain() async throws {
        try await withPlatform(allowing: [.deadTokenResent]) { world in
            try await world.logInWithCode()
            try world.session.faults.add(.expireToken, on: .api, times: 2)
            let error = try await apiError { () async throws(ApiError) in try await world.client.send(call) }
            XCTAssertEqual(error.status, 401)
            XCTAssertEqual(world.tokenRequests, 2)
            _ = try await world.client.send(call)
            XCTAssertEqual(world.tokenRequests, 3)
        }
    }

    func testWithoutRefresh_theAppGetsThe401() async throws {
        try await withPlatform { world in
            world.client.config.refresh_access_token = false
            try await world.logInWithCode()
            world.session.expireTokens()
            let error = try await apiError { () async throws(ApiError) in try await world.client.send(call) }
            XCTAssertEqual(error.status, 401)
            XCTAssertEqual(world.tokenRequests, 1)
        }
    }

    func testClientThatLogsInAgain_doesSoOnceForAll() async throws {
        try await withPlatform(allowing: [.deadTokenResent]) { world in
            world.client.relogin_client_credentials = true
            try await world.client.loginClientCredentialsGrant("app", "s3cret")
            world.session.expireTokens()
            let outcomes = await outcomes(100, world.client)
            XCTAssertEqual(outcomes, ["": 100])
            XCTAssertEqual(world.tokenRequests, 2)
        }
    }
}
