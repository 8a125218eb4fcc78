@testable import MockServer
import PlatformCore
import XCTest

/// `POST /__admin/verify` and the same from Swift.
final class VerifyTests: MockTestCase {
    private func world() async throws -> MockPlatform {
        let mock = try mock([
            .of("/api/v2/users/me", operation: "getUsersMe"), .of("/api/v2/users?expand=presence,skills"),
            .of(
                "/upload", method: .post, body: #"{"name":"Ann","tags":["a","b"],"address":{"city":"Bonn","zip":"1"}}"#),
            .of("/form", method: .post, body: "a=1&b=2"),
        ])
        let token = try await mock.token()
        _ = await mock.answer(.of("GET /api/v2/users/me", ["X-App": "demo"], token: token))
        _ = await mock.answer(.of("GET /api/v2/users?expand=presence&expand=skills&pageSize=25", token: token))
        _ = await mock.answer(
            .of("POST /upload", json: #"{"name":"Ann","tags":["a","b"],"address":{"zip":"1","city":"Bonn"}}"#))
        _ = await mock.answer(.of("POST /form", form: "a=1&b=x+y&password=formsecretvalue"))
        _ = await mock.answer(.of("GET /api/v2/users/me", token: token))
        return mock
    }

    private func verify(_ mock: MockPlatform, _ body: String) async -> HTTPResponse {
        await mock.admin("POST verify", json: body)
    }

    // MARK: - Counts

    func testCounts_areVerified() async throws {
        let mock = try await world()
        for (match, count) in [
            ("{}", 6), (#"{"method":"get"}"#, 3), (#"{"path":"/api/v2/users/me"}"#, 2), (#"{"path":"/api/**"}"#, 3),
            (#"{"path":"/api/v2/*"}"#, 1), (#"{"query":{"expand":"presence,skills"}}"#, 1),
            (#"{"query":{"expand":"skills,presence"}}"#, 1), (#"{"query":{"expand":"presence"}}"#, 0),
            (#"{"query":{"expand":"*skills*","pageSize":"25"}}"#, 1), (#"{"query":{"expand":null}}"#, 5),
            (#"{"headers":{"x-app":"demo"}}"#, 1), (#"{"headers":{"X-APP":"d*"}}"#, 1),
            (#"{"headers":{"authorization":"Bearer *"}}"#, 3), (#"{"headers":{"authorization":null}}"#, 2),
            (#"{"body":{"name":"Ann"}}"#, 1), (#"{"body":{"address":{"city":"Bonn"},"tags":["a","b"]}}"#, 1),
            (#"{"body":{"tags":["a"]}}"#, 0), (#"{"body":{"name":"Ben"}}"#, 0), (#"{"bodyEquals":{"name":"Ann"}}"#, 0),
            (#"{"bodyEquals":{"tags":["a","b"],"address":{"zip":"1","city":"Bonn"},"name":"Ann"}}"#, 1),
            (#"{"body":{"b":"x y"}}"#, 1), (#"{"body":null}"#, 3), (#"{"status":404}"#, 2), (#"{"status":200}"#, 4),
            (#"{"operation":"getUsersMe"}"#, 2), (#"{"outcome":"oauth"}"#, 1), (#"{"outcome":"recorded"}"#, 3),
            (#"{"client":"demo-client"}"#, 4), (#"{"client":"other"}"#, 0), (#"{"since":4}"#, 2),
            (#"{"method":"GET","path":"/api/v2/users/me","since":2}"#, 1),
        ] {
            let answer = await verify(mock, #"{"match":\#(match),"times":\#(count)}"#)
            XCTAssertEqual(answer.json, ["verified": true], "\(match) \(answer.text)")
            let other = await verify(mock, #"{"match":\#(match),"times":\#(count + 1)}"#)
            XCTAssertEqual(other.status, 409, match)
        }
    }

    func testBounds_areVerified() async throws {
        let mock = try await world()
        for (times, isRight) in [
            (#""atLeast":2"#, true), (#""atLeast":3"#, false), (#""atMost":2"#, true), (#""atMost":1"#, false),
            (#""atLeast":1,"atMost":3"#, true), (#""atLeast":3,"atMost":9"#, false), (#""times":0"#, false),
        ] {
            let answer = await verify(mock, #"{"match":{"path":"/api/v2/users/me"},\#(times)}"#)
            XCTAssertEqual(answer.status, isRight ? 200 : 409, times)
        }
        let once = await verify(mock, #"{"match":{"path":"/api/v2/users/me"}}"#)
        XCTAssertEqual(once.status, 200)
        let never = await verify(mock, #"{"match":{"path":"/never"}}"#)
        XCTAssertEqual(never.status, 409)
    }

    func testTooFew_tellsTheClosestAndTheFieldsThatDiffer() async throws {
        let mock = try await world()
        let answer = await verify(
            mock, #"{"match":{"method":"POST","path":"/upload","body":{"name":"Ben"}},"times":1}"#)
        assertPlatformError(answer, 409, "mock.verify.failed")
        XCTAssertEqual(
            answer.json["message"],
            #"expected POST /upload body with {"name":"Ben"} exactly once, it came 0 times"#)
        let seen = answer.json["seen"]
        XCTAssertEqual(seen?["count"], 0)
        XCTAssertEqual(seen?["requests"], [])
        XCTAssertEqual(
            seen?["closest"]?[0],
            [
                "request": 4, "line": "POST /upload",
                "differences": [["field": "body.name", "expected": "\"Ben\"", "actual": "\"Ann\""]],
            ])
        XCTAssertLessThanOrEqual(seen?["closest"]?.array?.count ?? 9, 3)
    }

    func testTooMany_namesThem() async throws {
        let mock = try await world()
        let answer = await verify(mock, #"{"match":{"operation":"getUsersMe"},"times":1}"#)
        XCTAssertEqual(answer.json["seen"], ["count": 2, "requests": [2, 6], "closest": []])
    }

    func testDifferences_hideSecrets() async throws {
        let mock = try await world()
        let answer = await verify(
            mock,
            #"{"match":{"path":"/form","headers":{"authorization":"Bearer expectedsecretvalue"},"body":{"password":"x"}}}"#
        )
        XCTAssertEqual(answer.status, 409)
        for secret in ["formsecretvalue", "expectedsecretvalue"] { XCTAssertFalse(answer.text.contains(secret)) }
    }

    // MARK: - Sequences

    func testSequence_mayHaveOthersInBetween() async throws {
        let mock = try await world()
        let right = await verify(
            mock,
            #"{"sequence":[{"path":"/oauth/token"},{"method":"POST","path":"/upload"},{"path":"/api/v2/users/me"}]}"#)
        XCTAssertEqual(right.json, ["verified": true])
        let twice = await verify(
            mock, #"{"sequence":[{"path":"/api/v2/users/me"},{"path":"/api/v2/users/me"}]}"#)
        XCTAssertEqual(twice.status, 200)
    }

    func testBrokenSequence_tellsWhere() async throws {
        let mock = try await world()
        let answer = await verify(
            mock, #"{"sequence":[{"path":"/oauth/token"},{"path":"/form"},{"path":"/upload","method":"POST"}]}"#)
        assertPlatformError(answer, 409, "mock.verify.failed")
        XCTAssertEqual(
            answer.json["message"],
            "step 2 of the sequence was not found after request 5: POST /upload; request 4 matches it but came too early"
        )
        let seen = answer.json["seen"]
        XCTAssertEqual(seen?["count"], 2)
        XCTAssertEqual(seen?["requests"], [1, 5])
        XCTAssertEqual(seen?["brokenStep"], 2)
        XCTAssertEqual(seen?["tooEarly"], 4)
        XCTAssertEqual(seen?["closest"]?[0]?["request"], 6)
    }

    // MARK: - Bad input

    func testWrongFields_areNamed() async throws {
        let mock = try await world()
        for (body, field) in [
            (#"{"match":{"pth":"/a"}}"#, "match.pth"), (#"{"match":{},"time":1}"#, "time"),
            (#"{"match":{"status":"ok"}}"#, "match.status"), (#"{"match":{"outcome":"good"}}"#, "match.outcome"),
            (#"{"match":{"query":{"a":1}}}"#, "match.query.a"), (#"{"match":{"headers":[]}}"#, "match.headers"),
            (#"{"match":[]}"#, "match"), (#"{"match":{},"times":-1}"#, "times"), (#"{"times":1}"#, "match"),
            (#"{"match":{},"times":1,"atMost":2}"#, "times"), (#"{"match":{},"atLeast":3,"atMost":2}"#, "atMost"),
            (#"{"sequence":[]}"#, "sequence"), (#"{"sequence":[{}],"times":1}"#, "sequence"),
            (#"{"sequence":[{},{"x":1}]}"#, "sequence[1].x"), (#"{"match":{},"sequence":[{}]}"#, "match"),
            (#"{"sequence":{}}"#, "sequence"), (#"{"match":{"method":1}}"#, "match.method"),
        ] {
            let answer = await verify(mock, body)
            assertPlatformError(answer, 400, "bad.request")
            XCTAssertEqual(answer.json["details"]?[0]?["fieldName"]?.string, field, body)
        }
    }

    // MARK: - From Swift

    func testSession_listsCountsAndVerifies() async throws {
        let session = try await world().session
        XCTAssertEqual(session.count(), 6)
        XCTAssertEqual(session.count("GET /api/v2/users/*"), 2)
        XCTAssertEqual(session.count("/api/v2/users?expand=presence&expand=skills"), 1)
        XCTAssertEqual(session.count(RequestMatch(method: .post, body: ["name": "Ann"])), 1)
        let request = try XCTUnwrap(session.requests(matching: "GET /api/v2/users/me").first)
        XCTAssertEqual(request.id, 2)
        XCTAssertEqual(request.client, "demo-client")
        XCTAssertEqual(request.operation, "getUsersMe")
        XCTAssertEqual(request.recorded?.recording, "a")
        XCTAssertEqual(request.outcome, .recorded)
        XCTAssertEqual(request.description, "#2 GET /api/v2/users/me → 200 recorded")
        XCTAssertEqual(session.requests(matching: "/form").first?.body["b"], "x y")
        try session.verify("GET /api/v2/users/me", .times(2))
        try session.verify("DELETE /**", .never)
        try session.verify(sequence: ["POST /oauth/token", "POST /form"])
    }

    func testFailure_readsWell() async throws {
        let session = try await world().session
        XCTAssertThrowsError(try session.verify("POST /api/v2/users/me", .once)) { error in
            XCTAssertEqual(
                "\(error)".split(separator: "\n").prefix(3).joined(separator: "\n"),
                """
                expected POST /api/v2/users/me exactly once, it came 0 times
                  request 6 was close: GET /api/v2/users/me
                    method: expected POST, was GET
                """)
        }
        XCTAssertThrowsError(try session.verify(sequence: ["/form", "/upload"])) { error in
            XCTAssertEqual((error as? VerificationFailure)?.brokenStep, 1)
        }
    }

    func testTimes_readWell() {
        let texts = [
            RequestTimes.never, .once, .times(2), .atLeast(1), .atLeast(3), .atMost(1), .atMost(4), .between(1...3),
        ].map(\.description)
        XCTAssertEqual(
            texts,
            [
                "never", "exactly once", "exactly 2 times", "at least once", "at least 3 times", "at most once",
                "at most 4 times", "1 to 3 times",
            ])
    }
}
