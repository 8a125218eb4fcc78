import Fixtures
import Foundation
import PlatformClient
import PlatformUsers
import Testing
import XCTest

/// Tests that fail on purpose, but only where ``ProcessTests`` runs them in a process of its own.
private let isShown = ProcessInfo.processInfo.environment["FIXTURES_SHOW_FAILURES"] == "1"

/// Assertions of which none holds, a line each.
private func fail(_ session: MockSession, _ client: ApiClient) async {
    _ = try? session.faults.add(.status(429, retryAfterSeconds: 60), on: .get("/api/v2/users/me"))
    for _ in 0..<2 { _ = try? await UsersApi(client).getUsersMe() }
    _ = try? await client.callApi("/oauth/nothing")
    session.assertCalled("GET /api/v2/users/me", times: 1)
    session.assertSingleRefresh()
    session.assertNoUnmatched()
    session.assertNoVerdicts()
    session.assertErrorBody("{}".utf8, status: 404)
    await Task.detached { session.assertCalled("GET /from/a/detached/task") }.value
}

final class FailingExampleTests: MockPlatformTestCase {
    func testEveryAssertion_fails() async throws {
        guard isShown else { return }
        await fail(session, try await session.makeClient())
    }
}

@Suite(.mockPlatform) struct FailingExamples {
    @Test func everyAssertion_fails() async throws {
        guard isShown else { return }
        let session = try MockSession.current
        await fail(session, try await session.makeClient())
    }

    @Test func expectation_fails() async throws {
        guard isShown else { return }
        _ = try await MockSession.current.makeClient()
        #expect(Bool(false))
    }
}
