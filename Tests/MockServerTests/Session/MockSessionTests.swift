import Fixtures
@testable import MockServer
import PlatformCore
import XCTest

/// Sessions steered from Swift, in process.
final class MockSessionTests: MockTestCase {
    private struct Stop: Error {}

    private func world() throws -> MockPlatform {
        try mock([.of("/api/v2/a", answer: "1"), .of("/api/v2/a", answer: "2", order: 2)])
    }

    private func ask(_ session: MockSession, _ token: String, _ target: String = "/api/v2/a") async -> HTTPResponse {
        await session.respond(to: .of("GET \(target)", token: token))
    }

    func testNewSession_isAWorldOfItsOwn() async throws {
        let mock = try world()
        let (one, two) = (try mock.newSession(), try mock.newSession("two"))
        XCTAssertEqual(two.id, "two")
        XCTAssertNotEqual(one.id, two.id)
        XCTAssertEqual(two.baseURL, mock.url + "/s/two")
        XCTAssertEqual(mock.session.baseURL, mock.url)
        for session in [one, two, mock.session] {
            let login = await session.respond(
                to: .tokenRequest(basic: "\(session.clientID):\(session.clientSecret)"))
            let token = try login.accessToken()
            for expected in ["1", "2"] {
                let answer = await ask(session, token)
                XCTAssertEqual(answer.text, expected, session.id)
            }
        }
    }

    func testClock_isFrozenMovedAndReleased() throws {
        let session = try world().newSession()
        let start = Instant(milliseconds: 1_000_000_000_000)
        session.clock.freeze(at: start)
        session.clock.advance(bySeconds: 60)
        XCTAssertEqual(session.clock.now(), start.advanced(bySeconds: 60))
        session.clock.run()
        XCTAssertGreaterThanOrEqual(session.clock.now(), start.advanced(bySeconds: 60))
        XCTAssertLessThan(session.clock.now(), start.advanced(bySeconds: 600))
        session.clock.freeze()
        XCTAssertEqual(session.clock.now(), session.clock.now())
        session.clock.showRealTime()
        XCTAssertEqual(session.clock.mode, .real(offsetMilliseconds: 0))
    }

    func testTokens_expireAndAreRevokedOfOneClientOrAll() async throws {
        let session = try world().newSession()
        let (one, two) = (session.issueToken(), session.issueToken())
        XCTAssertEqual(session.expireTokens(of: "nobody"), 0)
        XCTAssertEqual(session.expireTokens(of: session.clientID), 2)
        XCTAssertEqual(session.expireTokens(), 0)
        assertPlatformError(await ask(session, one), 401, "credentials.expired")
        XCTAssertEqual(session.revokeTokens(), 2)
        assertPlatformError(await ask(session, two), 401, "bad.credentials")
        let fresh = await ask(session, session.issueToken())
        XCTAssertEqual(fresh.status, 200)
    }

    func testIssuedToken_livesAsLongAsTheClientsDo() async throws {
        let session = try world().newSession()
        session.clock.freeze()
        let token = session.issueToken()
        session.clock.advance(bySeconds: 86_399)
        let last = await ask(session, token)
        XCTAssertEqual(last.status, 200)
        session.clock.advance(bySeconds: 1)
        assertPlatformError(await ask(session, token), 401, "credentials.expired")
    }

    func testClient_isAddedOnceInAllSessions() async throws {
        let mock = try world()
        let (one, two) = (try mock.newSession(), try mock.newSession())
        try one.addClient(OAuthClient(clientID: "app", clientSecret: "s"))
        XCTAssertEqual(one.clients.count, 2)
        XCTAssertThrowsError(try two.addClient(OAuthClient(clientID: "app", clientSecret: "s"))) { error in
            XCTAssert("\(error)".contains(one.id), "\(error)")
        }
        let login = await mock.answer(.tokenRequest(basic: "app:s"))
        let answer = await ask(one, try login.accessToken())
        XCTAssertEqual(answer.text, "1")
    }

    func testWrongOption_isAnErrorThatNamesIt() throws {
        let mock = try world()
        for (configure, name) in [
            ({ $0.id = "A" }, "id"), ({ $0.recordings = ["nope"] }, "nope"), ({ $0.missPolicy = .forward }, "onMiss"),
            ({ $0.mode = .spy }, "mode"), ({ $0.clients = [.demo] }, "demo-client"),
        ] as [((inout SessionOptions) -> Void, String)] {
            XCTAssertThrowsError(try mock.newSession(configure: configure)) { error in
                XCTAssert(error is MockPlatformError)
                XCTAssert("\(error)".contains(name), "\(error)")
            }
        }
        XCTAssertThrowsError(try mock.newSession("default"))
    }

    func testRecordings_areTheChosenOnesAlsoAfterTheyChange() async throws {
        try save([.of("/api/v2/b", answer: "b")], "b.sqlite")
        try save([.of("/api/v2/c", answer: "c")], "c.sqlite")
        let mock = try world()
        let (one, same) = (
            try mock.newSession { $0.recordings = ["c", "b"] }, try mock.newSession { $0.recordings = ["b", "c"] }
        )
        let none = try mock.newSession { $0.recordings = [] }
        XCTAssert(one.session.replayer.library === same.session.replayer.library, "read twice")
        XCTAssertEqual(none.session.replayer.library.count, 0)
        let token = one.issueToken()
        let statuses = [await ask(one, token).status.code, await ask(one, token, "/api/v2/c").status.code]
        XCTAssertEqual(statuses, [404, 200])

        try save([.of("/api/v2/c", answer: "new")], "c.sqlite")
        mock.sessions.replay(try LoadedRecordings(directory: directory, strict: true).library, from: mock.shelf)
        let changed = await ask(one, token, "/api/v2/c")
        XCTAssertEqual(changed.text, "new")
        XCTAssertEqual(one.session.replayer.library.count, 2)
        XCTAssertEqual(mock.session.session.replayer.library.count, 4)
    }

    func testUnusedPartOfTheRecordings_isFreed() throws {
        let mock = try world()
        weak var library: RecordingLibrary?
        do {
            let session = try mock.newSession { $0.recordings = ["a"] }
            library = session.session.replayer.library
            XCTAssertNotNil(library)
            session.close()
        }
        XCTAssertNil(library)
    }

    // MARK: - The end

    func testClose_reports() async throws {
        let mock = try world()
        let session = try mock.newSession("one")
        let token = session.issueToken()
        _ = await ask(session, token)
        _ = await ask(session, token, "/api/v2/miss")
        let report = session.close()
        XCTAssertEqual(report.id, "one")
        XCTAssertEqual(report.requests, 2)
        XCTAssertEqual(report.misses.map(\.request), ["GET /api/v2/miss"])
        XCTAssertEqual(report.misses.map(\.count), [1])
        XCTAssertEqual(report.unusedRecordings.map(\.name), ["a"])
        XCTAssertEqual(report.unusedRecordings.map(\.unused), [1])
        XCTAssertEqual(session.close().requests, 2)
        assertPlatformError(await ask(session, token), 404, "mock.session.not.found")
    }

    func testEverythingServed_isNotUnused() async throws {
        let session = try world().newSession()
        let token = session.issueToken()
        for _ in 0..<3 { _ = await ask(session, token) }
        XCTAssertEqual(session.close().unusedRecordings, [])
    }

    func testClosedAgain_doesNotEndItsSuccessor() throws {
        let mock = try world()
        let first = try mock.newSession("one")
        first.close()
        let second = try mock.newSession("one")
        first.close()
        XCTAssertNotNil(mock.sessions.session(id: "one"))
        second.close()
        XCTAssertNil(mock.sessions.session(id: "one"))
    }

    func testDefaultSession_isResetByClose() async throws {
        let mock = try world()
        _ = try await mock.ask("GET /api/v2/a")
        XCTAssertEqual(mock.session.close().requests, 2)
        let again = try await mock.ask("GET /api/v2/a")
        XCTAssertEqual(again.text, "1")
    }

    func testWithMockSession_closesAlsoWhenTheBodyThrows() async throws {
        let mock = try world()
        let id = try await withMockSession(on: mock) { session in
            XCTAssertNotNil(mock.sessions.session(id: session.id))
            return session.id
        }
        XCTAssertNil(mock.sessions.session(id: id))
        do {
            try await withMockSession(on: mock, configure: { $0.id = "one" }) { _ in throw Stop() }
            XCTFail("the error was swallowed")
        } catch is Stop {
            XCTAssertNil(mock.sessions.session(id: "one"))
        }
        XCTAssertFalse(mock.sessions.hasOthers)
    }
}
