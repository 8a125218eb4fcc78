@testable import MockServer
import PlatformCore
import Synchronization
import XCTest

/// What is said when no recording answers.
final class MissTests: MockTestCase {
    func testMiss_namesTheClosestRecordingAndTheFieldsThatDiffer() async throws {
        let mock = try mock([
            .of("/api/v2/users?pageSize=25&expand=skills", operation: "getUsers"), .of("/api/v2/routing/queues"),
        ])
        let answer = try await mock.ask("GET /api/v2/users?pageSize=3")
        assertPlatformError(answer, 404, "mock.no.recording")
        XCTAssertEqual(answer.json["message"], "No recording answers GET /api/v2/users?pageSize=3.")
        XCTAssertEqual(answer.json["mend"]?.string, "mockserver recordings import --har FILE.har \(directory)")
        XCTAssertEqual(
            answer.json["closest"],
            [
                [
                    "recording": "a", "interaction": 2, "operation": "getUsers",
                    "request": "GET /api/v2/users?pageSize=25&expand=skills",
                    "differences": [
                        ["field": "query.expand", "recorded": "skills", "request": nil],
                        ["field": "query.pageSize", "recorded": "25", "request": "3"],
                    ],
                ]
            ])
    }

    func testDifferentBody_isToldByPathsIntoIt() async throws {
        let mock = try mock([.of("/api/v2/users/search", body: #"{"pageSize":25,"query":[{"value":"Ann"}],"old":1}"#)])
        let answer = try await mock.ask(
            "POST /api/v2/users/search", json: #"{"pageSize":25.0,"query":[{"value":"Bob"}],"new":2,"password":"x"}"#)
        XCTAssertEqual(
            answer.json["closest"]?[0]?["differences"],
            [
                ["field": "body.query[0].value", "recorded": "\"Ann\"", "request": "\"Bob\""],
                ["field": "body.old", "recorded": "1", "request": nil],
                ["field": "body.new", "recorded": nil, "request": "2"],
            ])
    }

    func testDifferentMethodOrPath_isTold() async throws {
        let mock = try mock([.of("/api/v2/users/7")])
        let method = try await mock.ask("DELETE /api/v2/users/7")
        XCTAssertEqual(
            method.json["closest"]?[0]?["differences"], [["field": "method", "recorded": "GET", "request": "DELETE"]])
        let path = try await mock.ask("GET /api/v2/users/8")
        XCTAssertEqual(
            path.json["closest"]?[0]?["differences"],
            [["field": "path", "recorded": "/api/v2/users/7", "request": "/api/v2/users/8"]])
    }

    func testFarRecordings_areNotNamed() async throws {
        let mock = try mock([.of("/api/v2/routing/queues")])
        let answer = try await mock.ask("GET /api/v2/users")
        XCTAssertEqual(answer.json["closest"], [])
    }

    func testAtMostThree_areNamedClosestFirst() async throws {
        let mock = try mock((1...5).map { .of("/api/v2/users?" + (1...$0).map { "p\($0)=1" }.joined(separator: "&")) })
        let answer = try await mock.ask("GET /api/v2/users")
        let requests = answer.json["closest"]?.array?.compactMap { $0["request"]?.string }
        XCTAssertEqual(
            requests,
            ["GET /api/v2/users?p1=1", "GET /api/v2/users?p1=1&p2=1", "GET /api/v2/users?p1=1&p2=1&p3=1"])
    }

    func testMiss_isListedAsUnmatchedWithTheSameCauses() async throws {
        let mock = try mock([.of("/api/v2/users?pageSize=25")])
        let answer = try await mock.ask("GET /api/v2/users?pageSize=3")
        _ = try await mock.ask("GET /api/v2/users?pageSize=25")
        let unmatched = await mock.admin("GET requests/unmatched").json["requests"]?.array ?? []
        XCTAssertEqual(unmatched.count, 1)
        XCTAssertEqual(unmatched.first?["query"], "pageSize=3")
        XCTAssertEqual(unmatched.first?["outcome"], "miss")
        XCTAssertEqual(unmatched.first?["closest"], answer.json["closest"])
    }

    func testMiss_isLoggedForAPersonWithoutSecrets() async throws {
        let lines = Mutex<[String]>([])
        let mock = try mock([.of("/api/v2/users?pageSize=25")]) {
            $0.log = Log(level: .warning) { line in lines.withLock { $0.append(line) } }
        }
        let answer = try await mock.ask("GET /api/v2/users?pageSize=3&access_token=topsecretvalue")
        let text = lines.withLock { $0.joined(separator: "\n") }
        XCTAssert(text.contains("No recording answers GET /api/v2/users?pageSize=3"), text)
        XCTAssert(text.contains("query.pageSize: recorded 25, requested 3"), text)
        XCTAssert(text.contains("mockserver recordings import"), text)
        XCTAssertFalse(text.contains("topsecretvalue"), text)
        XCTAssertFalse(answer.text.contains("topsecretvalue"), answer.text)
    }

    func testWithoutRecordings_theMissSaysSo() async throws {
        let mock = try mock()
        let answer = await mock.answer(.of("GET /a"))
        assertPlatformError(answer, 404, "mock.no.recording")
        XCTAssertEqual(answer.json["message"], "No recording answers GET /a: there are no recordings.")
    }

    func testUnknownPathWithoutToken_isUnauthorizedUnderTheAPIOnly() async throws {
        let mock = try mock()
        let api = await mock.answer(.of("GET /api/v2/nothing"))
        assertPlatformError(api, 401, "authentication.required")
        let other = await mock.answer(.of("GET /nothing"))
        assertPlatformError(other, 404, "mock.no.recording")
    }
}
