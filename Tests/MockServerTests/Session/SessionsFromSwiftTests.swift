import Fixtures
import PlatformCore
import XCTest

/// What a test can do with a session of the mock in Swift, one capability a test; nothing here goes over HTTP.
///
/// Every name is public: what stands here can be copied into a test of one's own.
final class SessionsFromSwiftTests: StoreTestCase {
    /// Gives the story a session of its own on a mock that replays two answers of `GET /api/v2/users/me`.
    private func withSession(_ story: (MockSession) async throws -> Void) async throws {
        try save([.of("/api/v2/users/me", answer: "first"), .of("/api/v2/users/me", answer: "second", order: 2)])
        try await withMockPlatform(.replay(directory)) { mock in
            try await withMockSession(on: mock) { try await story($0) }
        }
    }

    /// Asks who it is, as a client would, and answers what it was told.
    private func askMe(_ session: MockSession, _ token: String) async -> HTTPResponse {
        await session.respond(
            to: HTTPRequest(
                method: .get, target: "/api/v2/users/me",
                fields: ["Host": "api.mypurecloud.com", .authorization: "Bearer \(token)"]))
    }

    private func post(_ session: MockSession, _ token: String) async -> HTTPResponse {
        await session.respond(
            to: HTTPRequest(
                method: .post, target: "/api/v2/users",
                fields: [
                    "Host": "api.mypurecloud.com", .authorization: "Bearer \(token)",
                    .contentType: "application/json",
                ], body: Array(#"{"name":"Ann"}"#.utf8)))
    }

    // MARK: - Sessions

    func testSession_isAFreshWorldWithAClientOfItsOwn() async throws {
        try save([.of("/api/v2/users/me", answer: "first")])
        try await withMockPlatform(.replay(directory)) { mock in
            let session = try mock.newSession("checkout") {
                $0.region = .eu_west_1
                $0.seed = 7
            }
            XCTAssertEqual(session.id, "checkout")
            XCTAssertEqual(session.baseURL, mock.url + "/s/checkout")
            XCTAssertEqual(session.region, .eu_west_1)
            XCTAssertFalse(session.clientID.isEmpty)
            XCTAssertFalse(session.clientSecret.isEmpty)
            try session.addClient(OAuthClient(clientID: "batch", clientSecret: "secret"))
            XCTAssertEqual(Set(session.clients.map(\.clientID)), [session.clientID, "batch"])

            // What one session has issued is unknown to every other.
            let other = try mock.newSession()
            let answer = await askMe(other, session.issueToken())
            XCTAssertEqual(answer.status, 401)
            for session in [session, other] { session.close() }
        }
    }

    // MARK: - The clock

    func testClock_bringsTheEndOfADayAtOnce() async throws {
        try await withSession { session in
            let token = session.issueToken(for: .us_east_1)
            session.clock.freeze()
            let before = await askMe(session, token)
            XCTAssertEqual(before.status, 200)
            session.clock.advance(bySeconds: 86_400)
            let after = await askMe(session, token)
            XCTAssertEqual(after.status, 401)
            XCTAssertEqual(after.json["code"], "credentials.expired")
            session.clock.run()
        }
    }

    func testTokens_expireAndAreRevokedOnDemand() async throws {
        try await withSession { session in
            let token = session.issueToken()
            XCTAssertEqual(session.expireTokens(of: session.clientID), 1)
            let expired = await askMe(session, token)
            XCTAssertEqual(expired.json["code"], "credentials.expired")
            XCTAssertEqual(session.revokeTokens(), 1)
            let revoked = await askMe(session, token)
            XCTAssertEqual(revoked.json["code"], "bad.credentials")
        }
    }

    // MARK: - Limits

    func testLimits_refuseWhatIsBeyondThemUntilTheMinuteIsOver() async throws {
        try await withSession { session in
            session.clock.freeze()
            session.limits = .platform
            session.limits.requestsPerMinute = 2
            let token = session.issueToken()
            var statuses: [Int] = []
            for _ in 1...3 { statuses.append(await askMe(session, token).status.code) }
            XCTAssertEqual(statuses, [200, 200, 429])
            session.clock.advance(bySeconds: 60)
            let next = await askMe(session, token)
            XCTAssertEqual(next.status, 200)
            XCTAssertEqual(next.fields["inin-ratelimit-count"] ?? next.addedFields["inin-ratelimit-count"], "1")
            session.limits = .off
        }
    }

    // MARK: - Faults

    func testFaults_goWrongWhereAndWhenTheTestSays() async throws {
        try await withSession { session in
            let token = session.issueToken()
            try session.faults.add(.status(503), on: .get("/api/v2/users/*"), times: 2)
            try session.faults.add(playing: [[.delay(milliseconds: 1), .status(504)], [.pass]], on: .api)
            var statuses: [Int] = []
            for _ in 1...4 { statuses.append(await askMe(session, token).status.code) }
            XCTAssertEqual(statuses, [503, 503, 504, 200])
            XCTAssertEqual(session.faults.rules.map(\.applied), [2, 2])
            XCTAssertEqual(session.faults.rules.map(\.remaining), [0, 0])

            session.faults.removeAll()
            session.faults.preset(.tokenExpiresMidRun)
            statuses = []
            for _ in 1...4 { statuses.append(await askMe(session, token).status.code) }
            XCTAssertEqual(statuses, [200, 200, 200, 401])
        }
    }

    // MARK: - Verdicts

    func testVerdicts_tellWhatTheClientDidWrong() async throws {
        try await withSession { session in
            let token = session.issueToken()
            try session.faults.add(.status(503), on: .post("/api/v2/users"), times: 2)
            _ = await post(session, token)
            XCTAssertEqual(session.verdicts, [])
            _ = await post(session, token)
            let verdict = try XCTUnwrap(session.verdicts.first)
            XCTAssertEqual(verdict.code, .unsafeRetry)
            XCTAssertEqual(verdict.severity, .error)
            XCTAssertEqual(verdict.requests, [1, 2], "the numbers in the journal")
        }
    }

    // MARK: - The journal

    func testJournal_isSearchedAndVerified() async throws {
        try await withSession { session in
            let token = session.issueToken()
            _ = await askMe(session, token)
            _ = await post(session, token)
            XCTAssertEqual(session.count(), 2)
            XCTAssertEqual(session.count("GET /api/v2/users/*"), 1)
            let request = try XCTUnwrap(session.requests(matching: "POST /api/v2/users").first)
            XCTAssertEqual(request.body["name"], "Ann")
            XCTAssertEqual(request.status, 404)
            XCTAssertEqual(request.outcome, .miss)
            XCTAssertEqual(request.client, session.clientID)

            try session.verify("GET /api/v2/users/me", .once)
            try session.verify("DELETE /api/v2/users/*", .never)
            try session.verify(sequence: ["GET /api/v2/users/me", "POST /api/v2/users"])
            XCTAssertThrowsError(try session.verify("GET /api/v2/users/me", .times(2))) { error in
                XCTAssertEqual((error as? VerificationFailure)?.requests, [1], "\(error)")
            }
        }
    }

    // MARK: - The end

    func testReset_bringsTheStartBack() async throws {
        try await withSession { session in
            let token = session.issueToken()
            _ = await askMe(session, token)
            session.limits = .platform
            session.clock.freeze()
            try session.faults.add(.reset)
            session.reset()
            XCTAssertEqual(session.count(), 0)
            XCTAssertEqual(session.limits, .off)
            XCTAssertEqual(session.clock.mode, .real(offsetMilliseconds: 0))
            XCTAssertEqual(session.faults.rules.count, 0)
            let old = await askMe(session, token)
            XCTAssertEqual(old.status, 401)
            let fresh = await askMe(session, session.issueToken())
            XCTAssertEqual(fresh.text, "first")
        }
    }

    func testClose_reportsWhatCameOfIt() async throws {
        try await withSession { session in
            let token = session.issueToken()
            _ = await askMe(session, token)
            _ = await post(session, token)
            let report = session.close()
            XCTAssertEqual(report.requests, 2)
            XCTAssertEqual(report.misses.map(\.request), ["POST /api/v2/users"])
            XCTAssertEqual(report.unusedRecordings.map(\.unused), [1])
            XCTAssertEqual(report.verdicts.map(\.code), [.unmatched, .unusedRecording])
        }
    }
}
