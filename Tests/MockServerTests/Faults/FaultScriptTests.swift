@testable import MockServer
import PlatformCore
import XCTest

/// Which request gets what: matches, lists, lots.
final class FaultScriptTests: FaultTestCase {
    // MARK: - Matches

    func testSingleAction_appliesUntilTheRuleIsDeleted() async throws {
        let mock = try await faultyMock(#"{"do":{"type":"status","status":503}}"#)
        let before = await mock.statuses(5)
        XCTAssertEqual(before, [503, 503, 503, 503, 503])
        let deleted = await mock.admin("DELETE faults/1")
        XCTAssertEqual(deleted.status, 204)
        let after = await mock.statuses(1)
        XCTAssertEqual(after, [200])
    }

    func testTimesAndAfterRequests_countMatchingRequests() async throws {
        let mock = try await faultyMock(
            #"{"match":{"path":"/a","afterRequests":2,"times":2},"do":{"type":"status","status":503}}"#)
        _ = await mock.statuses(3, "GET /none")
        let statuses = await mock.statuses(6)
        XCTAssertEqual(statuses, [200, 200, 503, 503, 200, 200])
        let fault = await mock.faults()[0]
        XCTAssertEqual(fault["matched"], 4, "a spent rule looks at nothing")
        XCTAssertEqual(fault["applied"], 2)
        XCTAssertEqual(fault["remaining"], 0)
    }

    func testMethodAndPath_haveToFit() async throws {
        let mock = try await faultyMock(
            #"{"match":{"method":"POST"},"do":{"type":"status","status":501}}"#,
            #"{"match":{"path":"/api/v2/users/*"},"do":{"type":"status","status":502}}"#,
            #"{"match":{"path":"/api/**"},"do":{"type":"status","status":503}}"#)
        mock.addSession("one")
        let expected = [
            ("POST /a", 501), ("GET /a", 200), ("GET /api/v2/users/me?x=1", 502), ("GET /api/v2/users/me/x", 503),
            ("GET /api/v2", 503), ("GET /api", 404), ("HEAD /a", 200), ("GET /s/default/api/v2/users/me", 502),
            ("GET /gateway/api/v2/users/me", 502),
        ]
        for (line, status) in expected {
            let statuses = await mock.statuses(1, line)
            XCTAssertEqual(statuses, [status], line)
        }
    }

    func testOperation_isThatOfTheRequestBeforeAnythingAnswersIt() async throws {
        let mock = try await faultyMock(#"{"match":{"operation":"getUsersMe"},"do":{"type":"status","status":503}}"#)
        let statuses = await mock.statuses(2, "GET /api/v2/users/me") + mock.statuses(1)
        XCTAssertEqual(statuses, [503, 503, 200])
    }

    func testClient_isTheTokensOrTheOneThatAsksForIt() async throws {
        let mock = try await faultyMock(configure: { $0.clients = [OAuthClient(clientID: "x", clientSecret: "s")] })
        let (mine, other) = (try await mock.token(.tokenRequest(basic: "x:s")), try await mock.token())
        try await mock.addFault(#"{"match":{"client":"x"},"do":{"type":"status","status":503}}"#)
        let requests: [(HTTPRequest, Int)] = [
            (.of("GET /api/v2/users/me", token: mine), 503), (.of("GET /api/v2/users/me", token: other), 200),
            (.of("GET /api/v2/users/me"), 401), (.tokenRequest(basic: "x:s"), 503), (.tokenRequest(), 200),
            (.tokenRequest(basic: nil, form: "grant_type=client_credentials&client_id=x&client_secret=s"), 503),
        ]
        for (request, status) in requests {
            let response = await mock.answer(request)
            XCTAssertEqual(response.status.code, status)
        }
    }

    func testFirstMatchingUnspentRule_decides() async throws {
        let mock = try await faultyMock(
            #"{"match":{"times":1},"do":{"type":"pass"}}"#, #"{"do":[{"type":"status","status":501}]}"#,
            #"{"do":{"type":"status","status":502}}"#, #"{"do":{"type":"status","status":503}}"#)
        let statuses = await mock.statuses(4)
        XCTAssertEqual(statuses, [200, 501, 502, 502])
    }

    // MARK: - Lists

    func testList_isPlayedOnceOrTimes() async throws {
        let list = #"[{"type":"status","status":429},{"type":"pass"},{"type":"reset"}]"#
        let once = try await faultyMock(#"{"do":\#(list)}"#)
        let oneRound = await once.statuses(5)
        XCTAssertEqual(oneRound, [429, 200, 0, 200, 200])
        let twice = try await faultyMock(#"{"match":{"times":2},"do":\#(list)}"#)
        let twoRounds = await twice.statuses(8)
        XCTAssertEqual(twoRounds, [429, 200, 0, 429, 200, 0, 200, 200])
    }

    func testListUnderConcurrency_playsEachElementOnce() async throws {
        let statuses = 400..<464
        let elements = statuses.map { #"{"type":"respond","status":\#($0)}"# }.joined(separator: ",")
        try await served(#"{"do":[\#(elements)]}"#) { mock, _ in
            let seen = await withTaskGroup(of: Int?.self) { group in
                for _ in statuses {
                    group.addTask {
                        await withCheckedContinuation { continuation in
                            Thread.detachNewThread {
                                let reply = try? WireClient(port: mock.port).exchange(.of("GET /a"))
                                continuation.resume(returning: reply?.status.code)
                            }
                        }
                    }
                }
                return await group.reduce(into: []) { $0.append($1) }
            }
            XCTAssertEqual(seen.compactMap { $0 }.sorted(), Array(statuses))
            let after = await mock.statuses(1)
            XCTAssertEqual(after, [200], "the rule is spent")
        }
    }

    // MARK: - Lots

    private let half = #"{"match":{"probability":0.5},"do":{"type":"status","status":503}}"#

    private func run(_ rule: String, seed: UInt64) async throws -> [Int] {
        let mock = try await faultyMock(configure: { $0.seed = seed })
        try await mock.addFault(rule)
        return await mock.statuses(200)
    }

    func testSameSeed_givesTheSameRunAndAnotherSeedAnother() async throws {
        let (first, again) = (try await run(half, seed: 1), try await run(half, seed: 1))
        XCTAssertEqual(first, again)
        let other = try await run(half, seed: 2)
        XCTAssertNotEqual(first, other)
        let own = #"{"match":{"probability":0.5},"do":{"type":"status","status":503},"seed":9}"#
        let (ownFirst, ownOther) = (try await run(own, seed: 1), try await run(own, seed: 2))
        XCTAssertEqual(ownFirst, ownOther, "a rule's own seed wins")
        XCTAssertNotEqual(ownFirst, first)
    }

    func testResetAndDeletedRules_beginTheRunAgain() async throws {
        let mock = try await faultyMock(half)
        let first = await mock.statuses(100)
        _ = await mock.admin("DELETE faults")
        try await mock.addFault(half)
        let second = await mock.statuses(100)
        XCTAssertEqual(first, second)
        _ = await mock.admin("POST reset")
        try await mock.addFault(half)
        let third = await mock.statuses(100)
        XCTAssertEqual(first, third)
    }

    func testTwoRulesOfOneSession_drawDifferentLots() async throws {
        let mock = try await faultyMock(
            #"{"match":{"path":"/a","probability":0.5},"do":{"type":"status","status":503}}"#,
            #"{"match":{"path":"/none","probability":0.5},"do":{"type":"status","status":503}}"#)
        let (first, second) = (await mock.statuses(100), await mock.statuses(100, "GET /none"))
        XCTAssertNotEqual(first.map { $0 == 503 }, second.map { $0 == 503 })
    }

    func testProbability_isKept() async throws {
        for (probability, expected) in [
            (0.0, 0...0), (0.1, 60...140), (0.5, 430...570), (0.9, 860...940), (1, 1000...1000),
        ]
            as [(Double, ClosedRange<Int>)]
        {
            let mock = try await faultyMock(
                #"{"match":{"probability":\#(JSON(probability).text)},"do":{"type":"status","status":503}}"#)
            let count = await mock.statuses(1000).count { $0 == 503 }
            XCTAssert(expected.contains(count), "\(probability): \(count)")
        }
    }

    func testRandomDelays_areThoseOfTheSeedAndOfTheirDistribution() {
        func lengths(_ delay: FaultDelay, seed: UInt64) -> [Int] {
            var generator = SeededGenerator(seed: seed)
            return (0..<10_000).map { _ in delay.milliseconds(using: &generator) }
        }
        let uniform = lengths(FaultDelay(.uniform(100...200)), seed: 3)
        XCTAssertEqual(uniform, lengths(FaultDelay(.uniform(100...200)), seed: 3))
        XCTAssertNotEqual(uniform, lengths(FaultDelay(.uniform(100...200)), seed: 4))
        XCTAssertEqual(uniform.min(), 100)
        XCTAssertEqual(uniform.max(), 200)
        let lognormal = lengths(FaultDelay(.lognormal(median: 1000, sigma: 0.5)), seed: 3).sorted()
        XCTAssertEqual(Double(lognormal[5000]), 1000, accuracy: 30)
        // One deviation above the median lies e^sigma, below which are 84.1 % of all.
        XCTAssertEqual(Double(lognormal[8413]), 1649, accuracy: 80)
        XCTAssertGreaterThan(lognormal[9999], 4000)
        let wild = lengths(FaultDelay(.lognormal(median: 1e7, sigma: 10)), seed: 3)
        XCTAssertTrue(wild.allSatisfy { (0...FaultDelay.limit).contains($0) })
    }

    // MARK: - Presets

    func testPresets_areShownAsTheRulesThatTheyAre() async throws {
        for preset in FaultPreset.allCases {
            let mock = try await faultyMock()
            let answer = try await mock.addFault(#"{"preset":"\#(preset.rawValue)","seed":7}"#)
            let listed = await mock.admin("GET faults")
            XCTAssertEqual(answer, listed.json)
            let rules = mock.session.faults.rules.map(\.rule)
            XCTAssertEqual(rules, preset.rules(seed: 7))
            XCTAssertEqual(try FaultRule.rules(file: listed.bodyBytes), rules, "what is shown can be loaded")
        }
    }

    func testFlakyNetwork_breaksAFifthAndIsTheSameBySeed() async throws {
        var runs: [[HTTPResponse.WireFault?]] = []
        for seed in [7, 7, 8] {
            let mock = try await faultyMock()
            mock.session.faults.preset(.flakyNetwork, seed: seed)
            // The delays are real: none of them here, they are tested by themselves.
            mock.session.faults.remove(4)
            var run: [HTTPResponse.WireFault?] = []
            for _ in 0..<500 { run.append(await mock.answer(.of("GET /a")).wireFault) }
            runs.append(run)
        }
        XCTAssertEqual(runs[0], runs[1])
        XCTAssertNotEqual(runs[0], runs[2])
        for run in runs {
            XCTAssert((60...140).contains(run.count { $0 != nil }))
            for kind in [HTTPResponse.WireFault.Kind.reset, .close, .truncate(afterBytes: 20)] {
                XCTAssert(run.contains(.init(kind)), "\(kind)")
            }
        }
    }

    func testTokenExpiresMidRun_onceWithTheFourthCall() async throws {
        let mock = try await faultyMock(#"{"preset":"token-expires-mid-run"}"#)
        var token = try await mock.token()
        var statuses: [Int] = []
        for _ in 0..<8 {
            let response = await mock.answer(.of("GET /api/v2/users/me", token: token))
            statuses.append(response.status.code)
            if response.status == 401 { token = try await mock.token() }
        }
        XCTAssertEqual(statuses, [200, 200, 200, 401, 200, 200, 200, 200])
    }

    func testRateLimited_everyThirdCall() async throws {
        let mock = try await faultyMock(#"{"preset":"rate-limited"}"#)
        let token = try await mock.token()
        var replies: [HTTPResponse] = []
        for _ in 0..<6 { replies.append(await mock.answer(.of("GET /api/v2/users/me", token: token))) }
        XCTAssertEqual(replies.map(\.status.code), [200, 200, 429, 200, 200, 429])
        XCTAssertEqual(replies[2].field(.retryAfter), "1")
    }

    func testRegionOutage_letsNothingThroughUntilItIsOver() async throws {
        let mock = try await faultyMock(#"{"preset":"region-outage"}"#)
        let statuses = await mock.statuses(8, "GET /api/v2/users/me")
        XCTAssertEqual(statuses, [503, 502, 0, 504, 503, 502, 0, 504])
        let login = await mock.answer(.tokenRequest())
        XCTAssertEqual(login.json["error"], "temporarily_unavailable")
        _ = await mock.admin("DELETE faults")
        let after = await mock.answer(.tokenRequest())
        XCTAssertEqual(after.status, 200)
    }

    func testSlow_delaysEveryReply() throws {
        guard case .always(.delay(let delay)) = FaultPreset.slow.rules()[0].script else { return XCTFail("no delay") }
        var generator = SeededGenerator(seed: 1)
        let lengths = (0..<1000).map { _ in delay.milliseconds(using: &generator) }.sorted()
        XCTAssertEqual(Double(lengths[500]), 500, accuracy: 60)
        XCTAssertEqual(Double(lengths[990]), 2000, accuracy: 500)
    }
}
