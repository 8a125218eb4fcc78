@testable import Fixtures
import HTTPTransport
import PlatformClient
import PlatformCore
import PlatformUsers
import Synchronization
import Testing

/// The trait as a test writer uses it, from Swift Testing.
@Suite(.mockPlatform) struct TraitTests {
    @Test func clientOfTheSession_isLoggedInAndAnsweredFromRecordings() async throws {
        let session = try MockSession.current
        let me = try await UsersApi(session.makeClient()).getUsersMe()
        #expect(me.name == "Maria Okafor")
        #expect(session.id.hasPrefix("traittests-clientofthesession-"))
        session.assertCalled("GET /api/v2/users/me", times: 1)
        session.assertNoUnmatched()
        session.assertNoVerdicts()
    }

    @Test(.mockPlatform(using: "presence") { $0.region = .eu_west_1 })
    func traitOfTheTest_countsMoreThanThatOfTheSuite() async throws {
        let session = try MockSession.current
        #expect(session.region == .eu_west_1)
        let client = try await session.makeClient()
        _ = try? await UsersApi(client).getUsersMe()
        #expect(throws: FixtureFailure.self) { try session.verifyNoUnmatched() }
    }

    /// Fifty at a time on one server: each sees its own faults, clock and requests, and nothing of the others.
    @Test(arguments: 1...50) func parallelTests_shareAServerAndNothingElse(number: Int) async throws {
        let session = try MockSession.current
        let client = try await session.makeClient()
        let calls = number % 7 + 1
        session.clock.advance(bySeconds: Double(number) * 1_000)
        try session.faults.add(.status(418, code: "test.\(number)"), on: .get("/api/v2/users/me"), times: calls)
        for _ in 0..<calls {
            let error = await #expect(throws: ApiError.self) { try await UsersApi(client).getUsersMe() }
            #expect(error?.code == "test.\(number)")
        }
        _ = try await UsersApi(client).getUsersMe()
        session.assertCalled("GET /api/v2/users/me", times: .times(calls + 1))
        session.assertCalled(.any, times: .times(calls + 2))
        #expect(session.requests().allSatisfy { $0.client == session.clientID })
    }

    @Test func sharedMock_isOneForAllTestsOfADirectory() async throws {
        let session = try MockSession.current
        let other = try await MockTest.begin(
            TestName(testing: "M.S/t()/F.swift:1:1"), MockTestOptions(), environment: [:])
        #expect(other.session.platform === session.platform)
        #expect(other.session.id != session.id)
        _ = other.end(failed: false)
    }
}

/// What the trait does at a test's end.
struct TraitEndTests {
    private struct Failure: Error {}

    @Test func failingTest_isCleanedUpAndItsErrorStays() async throws {
        let test = try #require(Test.current)
        let seen = Mutex<MockSession?>(nil)
        await #expect(throws: Failure.self) {
            try await MockPlatformTrait(options: MockTestOptions()).provideScope(for: test, testCase: nil) {
                let session = try MockSession.current
                seen.withLock { $0 = session }
                #expect(try await status(of: session) == 401)
                throw Failure()
            }
        }
        let session = try #require(seen.withLock { $0 })
        #expect(try await status(of: session) == 404)
    }

    @Test func testWithoutTheTrait_isToldSo() {
        let error = #expect(throws: FixtureFailure.self) { try MockSession.current }
        #expect(error?.description.contains(".mockPlatform") == true)
    }

    /// The status of a call without a token: 401 while the session is open, then 404.
    private func status(of session: MockSession) async throws -> Int {
        let client = try await session.makeClient(loggedIn: false)
        do throws(ApiError) {
            _ = try await client.callApi("/api/v2/users/me")
            return 200
        } catch { return error.status }
    }
}
