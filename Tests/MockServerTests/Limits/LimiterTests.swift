@testable import MockServer
import PlatformCore
import XCTest

/// Rate limits as a client meets them.
final class LimiterTests: MockTestCase {
    private let start = Instant(milliseconds: 1_700_000_000_000)

    /// A mock whose default session has its clock frozen.
    private func world(_ change: (inout RateLimits) -> Void = { _ in }) throws -> MockPlatform {
        let interactions: [Interaction] = [.of("/api/v2/users/me", answer: "me"), limitedInteraction]
        let mock = try mock(interactions)
        mock.session.clock.freeze(at: start)
        var limits = RateLimits()
        limits.isEnabled = true
        change(&limits)
        mock.session.limits = limits
        return mock
    }

    /// What the platform had said of its limits when it was recorded.
    private var limitedInteraction: Interaction {
        var interaction = Interaction.of("/api/v2/recorded", answer: "recorded")
        interaction.response.fields.append("7", for: "inin-ratelimit-count")
        interaction.response.fields.append("180", for: "Inin-RateLimit-Allowed")
        interaction.response.fields.append("33", for: "inin-ratelimit-reset")
        interaction.response.fields.append("kept", for: "X-Other")
        return interaction
    }

    private func limits(_ response: HTTPResponse) -> [String?] {
        ["inin-ratelimit-count", "inin-ratelimit-allowed", "inin-ratelimit-reset"].map { name in
            let values =
                response.fields.values(for: HTTPField.Name(name))
                + response.addedFields.values(for: HTTPField.Name(name))
            return values.isEmpty ? nil : values.joined(separator: "+")
        }
    }

    // MARK: - Off

    func testOff_nothingIsLimitedAndRecordedFieldsReplay() async throws {
        let mock = try mock([limitedInteraction])
        XCTAssertEqual(mock.session.limits, .off)
        let token = try await mock.token()
        for _ in 0..<400 {
            let answer = await mock.answer(.of("GET /api/v2/recorded", token: token))
            XCTAssertEqual(answer.status, 200)
            XCTAssertEqual(limits(answer), ["7", "180", "33"])
        }
        let plain = await mock.answer(.of("GET /api/v2/tokens/me", token: token))
        XCTAssertEqual(limits(plain), [nil, nil, nil])
    }

    // MARK: - On

    func testThreeHundredRequests_thenThePlatforms429() async throws {
        let mock = try world()
        let token = try await mock.token()
        for count in 1...300 {
            let answer = await mock.answer(.of("GET /api/v2/users/me", token: token))
            XCTAssertEqual(answer.status, 200)
            XCTAssertEqual(limits(answer), ["\(count)", "300", "60"])
        }
        mock.session.clock.advance(bySeconds: 18)
        let refused = await mock.answer(.of("GET /api/v2/users/me", token: token))
        assertPlatformError(refused, 429, "too.many.requests.retry.after")
        XCTAssertEqual(
            refused.json["message"], "Rate limit exceeded the maximum. Retry the request in [42] seconds")
        XCTAssertEqual(refused.field(.retryAfter), "42")
        XCTAssertEqual(limits(refused), ["300", "300", "42"])
        XCTAssertEqual(refused.field("Access-Control-Allow-Origin"), "*")
        let entry = try await mock.journal().last
        XCTAssertEqual(entry?["outcome"], "limited")
        XCTAssertEqual(entry?["status"], 429)
    }

    func testRetryAfter_isWhenItWorksAgain() async throws {
        let mock = try world { $0.requestsPerMinute = 1 }
        let token = try await mock.token()
        _ = await mock.answer(.of("GET /api/v2/users/me", token: token))
        mock.session.clock.advance(bySeconds: 12.3)
        let refused = await mock.answer(.of("GET /api/v2/users/me", token: token))
        let seconds = try XCTUnwrap(refused.field(.retryAfter).flatMap(Double.init))
        XCTAssertEqual(seconds, 48)
        mock.session.clock.advance(bySeconds: seconds)
        let again = await mock.answer(.of("GET /api/v2/users/me", token: token))
        XCTAssertEqual(again.status, 200)
    }

    func testRefusedRequest_takesNoRecordedAnswer() async throws {
        let mock = try mock([.of("/api/v2/a", answer: "1"), .of("/api/v2/a", answer: "2", order: 2)])
        mock.session.clock.freeze(at: start)
        mock.session.limits.isEnabled = true
        mock.session.limits.requestsPerMinute = 1
        let token = try await mock.token()
        let first = await mock.answer(.of("GET /api/v2/a", token: token))
        let refused = await mock.answer(.of("GET /api/v2/a", token: token))
        mock.session.clock.advance(bySeconds: 60)
        let second = await mock.answer(.of("GET /api/v2/a", token: token))
        XCTAssertEqual([first.text, second.text], ["1", "2"])
        XCTAssertEqual(refused.status, 429)
    }

    func testEachToken_hasItsOwnMinute() async throws {
        let mock = try world { $0.requestsPerMinute = 1 }
        let (one, two) = (try await mock.token(), try await mock.token())
        for token in [one, two] {
            let answer = await mock.answer(.of("GET /api/v2/users/me", token: token))
            XCTAssertEqual(limits(answer), ["1", "1", "60"])
        }
    }

    func testTokensMeHeadAndMisses_count_loginAndRefusedTokensDoNot() async throws {
        let mock = try world()
        let token = try await mock.token()
        _ = await mock.answer(.of("GET /api/v2/users/me"))
        _ = await mock.answer(.of("GET /api/v2/users/me", token: "unknown"))
        let lines = [
            "GET /api/v2/tokens/me", "HEAD /api/v2/tokens/me", "HEAD /api/v2/users/me", "GET /api/v2/miss",
            "POST /api/v2/miss",
        ]
        for (index, line) in lines.enumerated() {
            let answer = await mock.answer(.of(line, token: token))
            XCTAssertEqual(limits(answer), ["\(index + 1)", "300", "60"], line)
        }
        let login = await mock.answer(.tokenRequest())
        XCTAssertEqual(limits(login), [nil, nil, nil])
    }

    func testRecordedFields_giveWayToTheLimiters() async throws {
        for showsHeaders in [true, false] {
            let mock = try world { $0.showsHeaders = showsHeaders }
            let answer = try await mock.ask("GET /api/v2/recorded")
            XCTAssertEqual(answer.text, "recorded")
            XCTAssertEqual(limits(answer), showsHeaders ? ["1", "300", "60"] : [nil, nil, nil])
            XCTAssertEqual(answer.field("X-Other"), "kept")
        }
    }

    func testWithoutHeaders_the429StillSaysRetryAfter() async throws {
        let mock = try world {
            $0.showsHeaders = false
            $0.requestsPerMinute = 0
        }
        let refused = try await mock.ask("GET /api/v2/users/me")
        XCTAssertEqual(limits(refused), [nil, nil, nil])
        XCTAssertEqual(refused.field(.retryAfter), "60")
    }

    func testOverASocket_theFieldsAreThereOnce() async throws {
        try save([limitedInteraction])
        let mock = try await MockPlatform.start(.replay(directory))
        mock.session.clock.freeze(at: start)
        mock.session.limits = .platform
        let token = mock.session.issueToken()
        let answer = try WireClient(port: mock.port).exchange(.of("GET /api/v2/recorded", token: token))
        await mock.stop()
        XCTAssertEqual(limits(answer), ["1", "300", "60"])
        XCTAssertEqual(answer.field(.date), "Tue, 14 Nov 2023 22:13:20 GMT")
        XCTAssertEqual(answer.text, "recorded")
    }

    func testReset_switchesLimitsOffAndForgetsTheWindow() async throws {
        let mock = try world { $0.requestsPerMinute = 1 }
        mock.session.reset()
        XCTAssertEqual(mock.session.limits, .off)
    }

    func testSwitchedOffAndOn_countsFromTheStart() async throws {
        let mock = try world { $0.requestsPerMinute = 1 }
        let token = try await mock.token()
        _ = await mock.answer(.of("GET /api/v2/users/me", token: token))
        mock.session.limits.isEnabled = false
        mock.session.limits.isEnabled = true
        let answer = await mock.answer(.of("GET /api/v2/users/me", token: token))
        XCTAssertEqual(answer.status, 200)
    }

    func testManyThreads_neverGetMoreThanTheLimit() async throws {
        let mock = try world { $0.requestsPerMinute = 50 }
        let token = try await mock.token()
        let statuses = await withTaskGroup(of: [Int].self) { group in
            for _ in 0..<8 {
                group.addTask {
                    var statuses: [Int] = []
                    for _ in 0..<25 {
                        statuses.append(await mock.answer(.of("GET /api/v2/users/me", token: token)).status.code)
                    }
                    return statuses
                }
            }
            return await group.reduce([], +)
        }
        XCTAssertEqual(statuses.count { $0 == 200 }, 50)
        XCTAssertEqual(statuses.count { $0 == 429 }, 150)
    }

    // MARK: - Bodies

    func testBodyOverTheLimit_is413ToTheByte() async throws {
        let mock = try world {
            $0.isEnabled = false
            $0.maximumBodyBytes = 512_000
        }
        let fitting = try await mock.ask("POST /api/v2/x", body: [UInt8](repeating: 0x61, count: 512_000))
        XCTAssertEqual(fitting.status, 404)
        let refused = try await mock.ask("POST /api/v2/x", body: [UInt8](repeating: 0x61, count: 512_001))
        assertPlatformError(refused, 413, "request.entity.too.large")
        XCTAssertEqual(refused.json["message"]?.string?.contains("512000"), true)
        XCTAssertEqual(limits(refused), [nil, nil, nil])
        let entry = try await mock.journal().last
        XCTAssertEqual(entry?["outcome"], "limited")
        let login = await mock.answer(.tokenRequest(form: "grant_type=" + String(repeating: "x", count: 600_000)))
        XCTAssertEqual(login.status, 400)
    }
}
