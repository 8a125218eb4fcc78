@testable import MockServer
import PlatformCore
import XCTest

/// What the recordings answer, request by request.
final class ReplayTests: MockTestCase {
    // MARK: - Order

    func testIdenticalRequests_areAnsweredInRecordedOrder() async throws {
        let steps = ["one", "two", "three"].map { Interaction.of("/a", method: .post, body: "{}", answer: $0) }
        try await inProcessAndOverSocket(steps) { ask in
            for expected in ["one", "two", "three"] {
                let answer = try await ask(.of("POST /a", json: "{ }"))
                XCTAssertEqual(answer.text, expected)
            }
        }
    }

    func testTwoRecordings_answerInTheOrderOfTheirFileNames() async throws {
        try save([.of("/a", answer: "second")], "b.sqlite")
        try save([.of("/a", answer: "first")], "a.sqlite")
        try save([.of("/a", answer: "third")], "c.sqlite")
        let mock = try mock()
        for expected in ["first", "second", "third", "third"] {
            let answer = await mock.answer(.of("GET /a"))
            XCTAssertEqual(answer.text, expected)
        }
        let recordings = try await mock.journal().map { $0["recording"] }
        XCTAssertEqual(recordings, ["a", "b", "c", "c"])
    }

    func testOtherRequests_doNotMoveASequence() async throws {
        let mock = try mock([.of("/a", answer: "1"), .of("/a", answer: "2"), .of("/a?x=1", answer: "other")])
        for (line, expected) in [("GET /a", "1"), ("GET /a?x=1", "other"), ("GET /a", "2")] {
            let answer = await mock.answer(.of(line))
            XCTAssertEqual(answer.text, expected)
        }
    }

    // MARK: - Exhaustion

    func testExhaustedGet_repeatsTheLastAnswerAndTheJournalSaysSo() async throws {
        let mock = try mock([.of("/a", answer: "1"), .of("/a", answer: "2")])
        for expected in ["1", "2", "2", "2"] {
            let answer = await mock.answer(.of("GET /a"))
            XCTAssertEqual(answer.text, expected)
        }
        let notes = try await mock.journal().map { $0["note"]?.string }
        let note = "the recorded answers have run out: the last one was repeated"
        XCTAssertEqual(notes, [nil, nil, note, note])
    }

    func testHEADAnsweredByTheRecordingOfAGET_countsAsItsOwnOperation() async throws {
        let mock = try mock([.of("/api/v2/notifications/channels/c")])
        _ = try await mock.ask("HEAD /api/v2/notifications/channels/c")
        let coverage = await mock.admin("GET coverage").json
        XCTAssertEqual(coverage["operations"]?.array?.map { $0["operation"]?.string }, ["headNotificationsChannel"])
    }

    func testExhaustedHead_repeatsItsLastAnswer() async throws {
        let mock = try mock([.of("/a", method: .head, status: 204, answer: "")])
        for _ in 0..<3 {
            let answer = await mock.answer(.of("HEAD /a"))
            XCTAssertEqual(answer.status, 204)
        }
    }

    func testExhaustedRequestThatChangesSomething_isAMiss() async throws {
        for method in ["POST", "PUT", "PATCH", "DELETE"] {
            let mock = try mock([.of("/a", method: HTTPMethod(rawValue: method), body: "", status: 200)])
            let first = await mock.answer(.of("\(method) /a"))
            XCTAssertEqual(first.status, 200, method)
            let second = await mock.answer(.of("\(method) /a"))
            assertPlatformError(second, 404, "mock.no.recording")
            XCTAssertEqual(
                second.json["message"]?.string,
                "No recording answers \(method) /a once more: every recorded answer to it was used.")
            XCTAssertEqual(second.json["closest"]?[0]?["differences"]?.array, [], method)
        }
    }

    // MARK: - HEAD

    func testHeadWithoutARecording_isAnsweredByTheGetWithoutUsingItUp() async throws {
        try await inProcessAndOverSocket([.of("/a", answer: "1"), .of("/a", answer: "22")]) { ask in
            let head = try await ask(.of("HEAD /a"))
            XCTAssertEqual(head.status, 200)
            let first = try await ask(.of("GET /a"))
            XCTAssertEqual(first.text, "1")
            _ = try await ask(.of("HEAD /a"))
            let second = try await ask(.of("GET /a"))
            XCTAssertEqual(second.text, "22")
        }
    }

    func testHeadOverASocket_hasTheLengthOfTheGetAndNoBody() async throws {
        try save([.of("/a", answer: "12345")])
        let served = try await MockPlatform.start(.replay(directory))
        let client = try WireClient(port: served.port)
        let head = try client.exchange(.of("HEAD /a"))
        XCTAssertEqual(head.field(.contentLength), "5")
        // Had a body followed, it would stand in front of the next answer.
        XCTAssertEqual(try client.exchange(.of("GET /a")).text, "12345")
        await served.stop()
    }

    func testHeadWithARecordingOfItsOwn_isAnsweredByIt() async throws {
        let mock = try mock([.of("/a"), .of("/a", method: .head, status: 404, answer: "")])
        let head = await mock.answer(.of("HEAD /a"))
        XCTAssertEqual(head.status, 404)
    }

    // MARK: - Hosts

    func testRecordingOfAnyRegion_answersWhateverHostIsUsed() async throws {
        var interaction = Interaction.of("/api/v2/users/me", answer: "me")
        interaction.region = .ap_northeast_1
        let mock = try mock([interaction])
        for host in ["127.0.0.1:1", "api.mypurecloud.com", "API.mypurecloud.ie:443", "example.com"] {
            let token = try await mock.token(.tokenRequest(["Host": host]))
            let answer = await mock.answer(.of("GET /api/v2/users/me", ["Host": host], token: token))
            XCTAssertEqual(answer.text, "me", host)
        }
    }

    func testRecordingOfTheLoginHost_answersRequestsToThatHost() async throws {
        var page = Interaction.of("/static/logo", answer: "logo")
        page.role = .login
        let mock = try mock([page])
        let answer = await mock.answer(.of("GET /static/logo", ["Host": "login.mypurecloud.de"]))
        XCTAssertEqual(answer.text, "logo")
        let other = await mock.answer(.of("GET /static/logo", ["Host": "api.mypurecloud.de"]))
        assertPlatformError(other, 404, "mock.no.recording")
        XCTAssertEqual(other.json["closest"]?[0]?["differences"]?[0]?["field"], "role")
    }

    func testRecordedOAuthExchange_isNeverReplayed() async throws {
        let lines = [
            "GET /logout", "GET /login", "GET /oauth/authorize", "POST /oauth/token", "POST /oauth/revoke",
            "POST /oauth/introspect",
        ]
        let recorded = lines.map { line in
            let parts = line.split(separator: " ").map(String.init)
            var interaction = Interaction.of(parts[1], method: HTTPMethod(rawValue: parts[0]), answer: "recorded")
            interaction.role = .login
            return interaction
        }
        let mock = try mock(recorded)
        for host in ["localhost", "login.mypurecloud.de", "api.mypurecloud.de"] {
            for line in lines {
                let answer = await mock.answer(.of(line, ["Host": host]))
                XCTAssertNotEqual(answer.text, "recorded", "\(line) at \(host)")
                XCTAssertNotEqual(answer.status, 404, "\(line) at \(host)")
            }
        }
    }

    // MARK: - What is sent

    func testRecordedFields_areSentAsTheyWereButForTheRunsOwn() async throws {
        var interaction = Interaction.of("/a", status: 200, answer: "{}")
        interaction.response.fields = [
            "content-TYPE": "application/vnd.x+json;  q=1", "ETag": "\"7\"", "X-Twice": "1", "X-Twice": "2",
            "ININ-Correlation-Id": "recorded", "Content-Length": "99", "Connection": "close", "Date": "then",
            "Set-Cookie": "a=b", "Access-Control-Allow-Origin": "https://apps.mypurecloud.com",
            "Content-Encoding": "gzip", "inin-ratelimit-count": "3", "Retry-After": "5",
        ]
        let mock = try mock([interaction])
        let answer = await mock.answer(.of("GET /a"))
        XCTAssertEqual(
            answer.fields,
            [
                "content-TYPE": "application/vnd.x+json;  q=1", "ETag": "\"7\"", "X-Twice": "1", "X-Twice": "2",
                "ININ-Correlation-Id": "recorded", "inin-ratelimit-count": "3", "Retry-After": "5",
            ])
        XCTAssertEqual(answer.fields.map(\.name.rawName).first, "content-TYPE")
        XCTAssertEqual(answer.addedFields.values(for: "Access-Control-Allow-Origin"), ["*"])
    }

    func testFramingAndDate_areTheServersOwn() async throws {
        var interaction = Interaction.of("/a", answer: "12")
        interaction.response.fields = ["Date": "then", "Content-Length": "99", "Transfer-Encoding": "chunked"]
        try save([interaction])
        let served = try await MockPlatform.start(.replay(directory))
        served.sessions.standard.clock.mode = .frozen(at: Instant(milliseconds: 1_000_000_000_000))
        let answer = try WireClient(port: served.port).exchange(.of("GET /a"))
        XCTAssertEqual(answer.text, "12")
        XCTAssertEqual(answer.fields.values(for: .date), ["Sun, 09 Sep 2001 01:46:40 GMT"])
        XCTAssertEqual(answer.fields.values(for: .contentLength), ["2"])
        XCTAssertNil(answer.field(.transferEncoding))
        await served.stop()
    }

    func testStatusWithoutBody_isReplayed() async throws {
        try await inProcessAndOverSocket([.of("/a", method: .delete, status: 204, answer: ""), .of("/b")]) { ask in
            let answer = try await ask(.of("DELETE /a"))
            XCTAssertEqual(answer.status, 204)
            XCTAssertEqual(answer.bodyBytes, [])
            XCTAssertNil(answer.field(.contentLength))
            let next = try await ask(.of("GET /b"))
            XCTAssertEqual(next.text, "{}")
        }
    }

    func testBinaryBody_isReplayedToTheByte() async throws {
        let bytes = (0..<70_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
        var interaction = Interaction.of("/a")
        interaction.response = HTTPResponse(status: 200, fields: ["Content-Type": "audio/wav"], body: bytes)
        try await inProcessAndOverSocket([interaction]) { ask in
            let answer = try await ask(.of("GET /a"))
            XCTAssertEqual(answer.bodyBytes, bytes)
        }
    }

    // MARK: - Bodies that are no JSON

    func testMalformedBody_is400UnlessItWasRecorded() async throws {
        let mock = try mock([.of("/a", body: #"{"a":"#, answer: "recorded"), .of("/b", body: "{}")])
        // The recording does not say that its body is JSON; the request may.
        let recorded = await mock.answer(.of("POST /a", json: #"{"a":"#))
        XCTAssertEqual(recorded.text, "recorded")
        let other = await mock.answer(.of("POST /b", json: #"{"a":"#))
        assertPlatformError(other, 400, "bad.request")
    }

    func testDuplicateKey_is400() async throws {
        let mock = try mock([.of("/a", body: #"{"a":1}"#)])
        let answer = await mock.answer(.of("POST /a", json: #"{"a":1,"a":1}"#))
        assertPlatformError(answer, 400, "bad.request")
    }
}
