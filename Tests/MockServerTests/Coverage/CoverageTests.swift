@testable import MockServer
import PlatformCore
import PlatformDefinition
import XCTest

/// Which operations a session was asked for.
final class CoverageTests: SynthesisTestCase {
    func testCoverage_countsOperationsByOutcomeAndStatus() async throws {
        let (mock, ask) = try await world()
        for line in [
            "GET /api/v2/users/1", "GET /api/v2/users/2", "GET /api/v2/users?pageSize=0", "GET /api/v2/nothing",
        ] { _ = await ask(line, nil) }
        let coverage = await mock.admin("GET coverage").json
        XCTAssertEqual(coverage["touched"], 2)
        XCTAssertEqual(coverage["total"]?.int, DefinitionIndex.shared.operationCount)
        XCTAssertEqual(coverage["unknown"], 1)
        XCTAssertEqual(
            coverage["operations"],
            [
                [
                    "operation": "getUser", "method": "GET", "path": "/api/v2/users/{userId}", "requests": 2,
                    "outcomes": ["synthesized": 2], "statuses": ["200": 2],
                ],
                [
                    "operation": "getUsers", "method": "GET", "path": "/api/v2/users", "requests": 1,
                    "outcomes": ["synthesized": 1], "statuses": ["400": 1],
                ],
            ])
    }

    func testCoverage_isTheSessionsOwn() async throws {
        let (mock, ask) = try await world()
        _ = await ask("GET /api/v2/users/1", nil)
        _ = try mock.newSession("other")
        let other = await mock.admin("GET coverage?session=other").json
        XCTAssertEqual(other["touched"], 0)
        _ = await mock.admin("POST reset")
        let reset = await mock.admin("GET coverage").json
        XCTAssertEqual(reset["touched"], 0)
    }

    func testCoverage_hasEveryOperationThatWasCalled() async throws {
        let index = DefinitionIndex.shared
        let counts = CoverageCounts()
        for round in 1...2 {
            for operation in index.operations.reversed() {
                counts.count(operation, round == 1 ? .miss : .recorded, status: 200)
            }
        }
        let coverage = Coverage(counts.tally)
        XCTAssertEqual(coverage.percent, 100)
        XCTAssertEqual(coverage.touched.map(\.id), index.operations.map { index.id(of: $0) })
        XCTAssertTrue(
            coverage.touched.allSatisfy { $0.outcomes == [.miss: 1, .recorded: 1] && $0.statuses == [200: 2] })
    }

    func testCoverage_remembersWhatTheJournalHasForgotten() async throws {
        let (mock, ask) = try await world()
        _ = await ask("GET /api/v2/users/1", nil)
        let unauthorized = HTTPRequest.of("GET /api/v2/groups")
        for _ in 0..<10_001 { _ = mock.respond(to: unauthorized) }
        XCTAssertGreaterThan(mock.session.session.journal.dropped, 0)
        let coverage = await mock.admin("GET coverage").json
        XCTAssertEqual(coverage["touched"], 2)
        XCTAssertEqual(coverage["dropped"], 0)
        XCTAssertEqual(coverage["operations"]?[0]?["operation"], "getGroups")
        XCTAssertEqual(coverage["operations"]?[0]?["outcomes"], ["unauthorized": 10_001])
        XCTAssertEqual(coverage["operations"]?[0]?["statuses"], ["401": 10_001])
        XCTAssertEqual(coverage["operations"]?[1]?["operation"], "getUser")
        _ = await mock.admin("DELETE requests")
        let cleared = await mock.admin("GET coverage").json
        XCTAssertEqual(cleared, coverage)
    }

    func testTable_hasALineForEachOperation() async throws {
        let (mock, ask) = try await world()
        _ = await ask("GET /api/v2/users/1", nil)
        let coverage = await mock.admin("GET coverage").json
        let table = try XCTUnwrap(CoverageTable(coverage))
        XCTAssertEqual(table.touched, 1)
        let lines = table.description.split(separator: "\n")
        XCTAssertEqual(lines.count, 3)
        XCTAssertTrue(lines[1].hasPrefix("getUser    GET     /api/v2/users/{userId}  1"), String(lines[1]))
        XCTAssertTrue(lines[2].hasPrefix("1 of "), String(lines[2]))
    }

    func testQuery_asksARunningServer() async throws {
        let mock = try await MockPlatform.start(.synthesize)
        let coverage = try await CoverageQuery(url: mock.url).ask()
        XCTAssertEqual(coverage["touched"], 0)
        await mock.stop()
        do {
            _ = try await CoverageQuery(url: mock.url).ask()
            XCTFail("a server that has stopped answered")
        } catch {
            XCTAssertTrue(error.description.contains("no mockserver answers"), error.description)
        }
    }
}
