@testable import MockServer
import PlatformCore
import XCTest

/// Many clients replay one sequence: every step is served, and each once.
final class ConcurrentReplayTests: MockTestCase {
    private static let clients = 64
    private static let steps = 1_000

    override func setUpWithError() throws {
        try super.setUpWithError()
        try save((0..<Self.steps).map { .of("/step", method: .post, body: "{}", answer: "\($0)", order: $0 + 1) })
    }

    private func assertEachStepOnce(_ answers: [HTTPResponse], file: StaticString = #filePath, line: UInt = #line) {
        let served = answers.filter { $0.status == 200 }.compactMap { Int($0.text) }
        XCTAssertEqual(served.sorted(), Array(0..<Self.steps), file: file, line: line)
        let misses = answers.filter { $0.json["code"] == "mock.no.recording" }
        XCTAssertEqual(served.count + misses.count, answers.count, file: file, line: line)
    }

    func testInProcess_everyStepIsServedOnce() async throws {
        let mock = try mock()
        let perClient = Self.steps / Self.clients + 1
        let answers = await withTaskGroup(of: [HTTPResponse].self) { group in
            for _ in 0..<Self.clients {
                group.addTask {
                    var answers: [HTTPResponse] = []
                    for _ in 0..<perClient { answers.append(await mock.answer(.of("POST /step", json: "{}"))) }
                    return answers
                }
            }
            return await group.reduce(into: []) { $0 += $1 }
        }
        assertEachStepOnce(answers)
        let entries = mock.sessions.standard.journal.entries
        XCTAssertEqual(entries.map(\.id), Array(1...answers.count))
    }

    func testOverSockets_everyStepIsServedOnce() async throws {
        var configuration = MockConfiguration(.replay(directory))
        configuration.workers = 2
        configuration.log = Log(level: .error)
        let served = try await MockPlatform.start(configuration)
        let clients = try (0..<Self.clients).map { _ in try WireClient(port: served.port) }
        var answers: [HTTPResponse] = []
        while answers.count < Self.steps {
            // All of them are under way at once before the first answer is read.
            for client in clients { try client.send(.of("POST /step", json: "{}")) }
            for client in clients { answers.append(try client.receive()) }
        }
        assertEachStepOnce(answers)
        await served.stop()
    }
}
