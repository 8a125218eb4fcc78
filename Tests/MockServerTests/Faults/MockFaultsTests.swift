import Fixtures
import MockServer
import PlatformCore
import XCTest

/// The faults of a session, steered from Swift.
final class MockFaultsTests: StoreTestCase {
    private func withMock(_ body: (MockPlatform, WireClient) async throws -> Void) async throws {
        try save([.of("/a", answer: "a")])
        try await withMockPlatform(.replay(directory)) { try await body($0, try WireClient(port: $0.port)) }
    }

    private func statuses(_ client: WireClient, _ count: Int) throws -> [Int] {
        try (0..<count).map { _ in try client.exchange(.of("GET /a")).status.code }
    }

    func testAdd_takesActionMatchAndTimes() async throws {
        try await withMock { mock, client in
            let id = try mock.session.faults.add(
                .status(429, retryAfterSeconds: 2), on: .get("/*"), times: 2, afterRequests: 1)
            XCTAssertEqual(try statuses(client, 4), [200, 429, 429, 200])
            let status = mock.session.faults.rules[0]
            XCTAssertEqual(status.id, id)
            XCTAssertEqual([status.matched, status.applied, status.remaining], [3, 2, 0])
            XCTAssertTrue(mock.session.faults.remove(id))
            XCTAssertFalse(mock.session.faults.remove(id))
        }
    }

    func testList_isPlayedInTurn() async throws {
        try await withMock { mock, client in
            try mock.session.faults.add(
                playing: [
                    [.delay(milliseconds: 1), .status(503)], [.pass],
                    [.respond(201, ["X-A": "b"], body: .json(["x": 1]))],
                ])
            XCTAssertEqual(try statuses(client, 2), [503, 200])
            let reply = try client.exchange(.of("GET /a"))
            XCTAssertEqual(reply.fields["X-A"], "b")
            XCTAssertEqual(reply.json, ["x": 1])
            XCTAssertEqual(try statuses(client, 1), [200])
        }
    }

    func testPresetAndRemoveAll() async throws {
        try await withMock { mock, client in
            XCTAssertEqual(mock.session.faults.preset(.flakyNetwork, seed: 7), [1, 2, 3, 4])
            mock.session.faults.removeAll()
            XCTAssertEqual(mock.session.faults.rules.count, 0)
            XCTAssertEqual(try statuses(client, 20), Array(repeating: 200, count: 20))
        }
    }

    func testValuesOutOfRange_areErrorsThatNameThem() async throws {
        try await withMock { mock, _ in
            let faults = mock.session.faults
            let cases: [(String, () throws -> Int)] = [
                ("do.status", { try faults.add(.status(200)) }),
                ("match.times", { try faults.add(.reset, times: 0) }),
                ("match.probability", { try faults.add(.reset, probability: .nan) }),
                ("match.path", { try faults.add(.reset, on: .get("api")) }),
                ("do.headers.X", { try faults.add(.respond(200, ["X": "a\r\nY: b"])) }),
                ("do.lognormal.median", { try faults.add(.delay(lognormalMedian: .infinity, sigma: 1)) }),
                ("do[0][1]", { try faults.add(playing: [[.reset, .close]]) }),
                ("do", { try faults.add(playing: []) }),
                ("seed", { try faults.add(FaultRule(.reset, seed: -1)) }),
            ]
            for (field, add) in cases {
                XCTAssertThrowsError(try add(), field) {
                    XCTAssert("\($0)".contains("'\(field)'"), "\($0)")
                }
            }
            XCTAssertEqual(faults.rules.count, 0)
        }
    }
}
