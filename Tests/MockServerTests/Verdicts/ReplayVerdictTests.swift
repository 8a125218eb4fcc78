@testable import MockServer
import PlatformCore
import XCTest

/// `request.unmatched`, `recording.repeated`, `recording.unused`, and what all verdicts have in common.
final class ReplayVerdictTests: MockTestCase {
    func testMisses_areNotedOnceForEachPath() async throws {
        let mock = try mock([.of("/a")])
        for line in ["GET /b?x=1", "GET /b?x=2", "POST /b", "GET /a"] { _ = await mock.answer(.of(line)) }
        let verdicts = mock.session.verdicts
        XCTAssertEqual(verdicts.map(\.code), [.unmatched, .unmatched])
        XCTAssertEqual(verdicts.map(\.severity), [.note, .note])
        XCTAssertEqual(verdicts.map(\.requests), [[1, 2], [3]])
        XCTAssertEqual(verdicts[0].message, "no recording answers GET /b?x=1")
    }

    func testSecretOfAMissedRequest_isShortened() async throws {
        let mock = try mock([.of("/a")])
        _ = await mock.answer(.of("GET /b?access_token=querysecretvalue"))
        XCTAssertFalse("\(mock.session.verdicts)".contains("querysecretvalue"))
    }

    func testLastAnswerGivenAgain_isNoted() async throws {
        let mock = try mock([.of("/a", answer: "1"), .of("/a", answer: "2")])
        for _ in 1...2 { _ = await mock.answer(.of("GET /a")) }
        XCTAssertEqual(mock.session.verdicts, [])
        for _ in 1...2 { _ = await mock.answer(.of("GET /a")) }
        assertVerdict(mock.session.verdicts, .repeatedRecording, [3, 4], count: 2)
        XCTAssertEqual(mock.session.verdicts[0].severity, .note)
    }

    /// What the simulator answers, whatever was recorded.
    private static let neverReplayed: [Interaction] = [
        .of("/oauth/token", method: .post), .of("/oauth/authorize?client_id=a"), .of("/logout?client_id=a"),
        .of("/login"), .of("/api/v2/tokens/me"), .of("/api/v2/tokens/me", method: .delete, status: 204, answer: ""),
    ]

    private func closingVerdicts(_ mock: MockPlatform) -> [Verdict] {
        let session = mock.sessions.standard
        return session.closingVerdicts(session.replayer.unused())
    }

    func testWhatCouldNotBeServed_isUnusedNowhere() async throws {
        let mock = try mock([.of("/a")] + Self.neverReplayed)
        let session = try mock.newSession("one")
        for interaction in Self.neverReplayed {
            var request = interaction.request
            request.fields = ["Host": "127.0.0.1", .mockSession: "one"]
            let answer = await mock.answer(request)
            XCTAssertNil(answer.json["closest"], "\(request.target) was looked for in the recordings")
        }
        let one = SessionReport(session.session)
        XCTAssertEqual(one.unusedRecordings.map(\.unused), [1])
        XCTAssertEqual(one.unusedRecordings.map(\.interactions), [1])
        XCTAssertEqual(one.unusedRecordings.map(\.examples), [["GET /a"]])
        XCTAssertEqual(one.verdicts.filter { $0.code == .unusedRecording }.map(\.count), [1])
        _ = await mock.answer(.of("GET /s/one/a"))
        let report = session.close()
        XCTAssertEqual(report.unusedRecordings, [])
        XCTAssertEqual(report.verdicts.map(\.code), [])
    }

    func testUnusedInteractions_areToldAtTheEnd() async throws {
        let mock = try mock([.of("/a"), .of("/a"), .of("/b")] + Self.neverReplayed)
        _ = await mock.answer(.of("GET /a"))
        XCTAssertEqual(mock.session.verdicts, [])
        let closing = closingVerdicts(mock)
        assertVerdict(closing, .unusedRecording, [], count: 2)
        XCTAssertEqual(closing[0].severity, .note)
        XCTAssert(closing[0].message.hasPrefix("2 of 3 interactions of 'a' were never served: GET /"), "\(closing)")
        for line in ["GET /a", "GET /b"] { _ = await mock.answer(.of(line)) }
        XCTAssertEqual(closingVerdicts(mock), [])
    }

    // MARK: - All verdicts

    func testAdminCall_listsThem() async throws {
        let mock = try mock([.of("/a")])
        let none = await mock.admin("GET verdicts")
        XCTAssertEqual(none.json, ["verdicts": []])
        _ = await mock.answer(.of("GET /b"))
        let one = await mock.admin("GET verdicts")
        XCTAssertEqual(
            one.json,
            [
                "verdicts": [
                    [
                        "code": "request.unmatched", "severity": "note", "message": "no recording answers GET /b",
                        "count": 1, "requests": [1],
                    ]
                ]
            ])
    }

    func testVerdict_namesTheFirstTwentyRequests() async throws {
        let mock = try mock([.of("/a")])
        for _ in 1...30 { _ = await mock.answer(.of("GET /b")) }
        assertVerdict(mock.session.verdicts, .unmatched, Array(1...20), count: 30)
    }

    func testThousandsOfSubjects_endInOneVerdict() async throws {
        let mock = try mock([.of("/a")])
        for number in 1...1_010 { _ = await mock.answer(.of("GET /b/\(number)")) }
        let verdicts = mock.session.verdicts
        XCTAssertEqual(verdicts.count, 1_001)
        XCTAssertEqual(verdicts.last?.count, 10)
    }

    func testReset_forgetsThemAndWhatWasSuspected() throws {
        let world = try verdictWorld()
        let post = HTTPRequest.of("POST /api/v2/users", token: "t", json: "{}")
        for _ in 1...2 { try world.exchange(post, 503) }
        XCTAssertEqual(world.codes, [.unsafeRetry])
        world.session.reset()
        XCTAssertEqual(world.verdicts, [])
        try world.exchange(post, 200)
        XCTAssertEqual(world.verdicts, [])
    }

    func testSuspects_areBounded() {
        var suspects = Suspects<Int, Int>(limit: 100)
        for key in 0..<10_000 { suspects[key] = key }
        XCTAssertEqual(suspects[9_999], 9_999)
        XCTAssertNil(suspects[0])
        XCTAssertLessThanOrEqual((0..<10_000).count { suspects[$0] != nil }, 200)
        for key in 0..<10_000 { suspects[key] = nil }
        XCTAssertTrue(suspects.isEmpty)
    }
}
