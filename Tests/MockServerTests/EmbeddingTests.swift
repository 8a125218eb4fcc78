import Fixtures
@testable import MockServer
import PlatformCore
import XCTest

/// The mock inside a test process.
final class EmbeddingTests: MockTestCase {
    private struct Stop: Error {}

    private func canConnect(_ port: Int) -> Bool { (try? WireClient(port: port)) != nil }

    func testSeveralMocks_runInOneProcess() async throws {
        let folders = ["one", "two", "three"]
        for name in folders {
            try FileManager.default.createDirectory(atPath: path(name), withIntermediateDirectories: true)
            try save([.of("/a", answer: name)], "\(name)/a.sqlite")
        }
        var mocks: [MockPlatform] = []
        for name in folders { mocks.append(try await MockPlatform.start(.replay(path(name)))) }
        XCTAssertEqual(Set(mocks.map(\.port)).count, 3)
        for (mock, name) in zip(mocks, folders) {
            XCTAssertEqual(mock.url, "http://127.0.0.1:\(mock.port)")
            XCTAssertEqual(try WireClient(port: mock.port).exchange(.of("GET /a")).text, name)
        }
        let token = try await mocks[0].token()
        let other = await mocks[1].answer(.of("GET /api/v2/tokens/me", token: token))
        assertPlatformError(other, 401, "bad.credentials")
        for mock in mocks { await mock.stop() }
    }

    func testStop_freesThePortAndMayBeCalledTwice() async throws {
        try save([.of("/a")])
        let mock = try await MockPlatform.start(.replay(directory))
        XCTAssertTrue(canConnect(mock.port))
        await mock.stop()
        XCTAssertFalse(canConnect(mock.port))
        await mock.stop()
        var configuration = MockConfiguration(.replay(directory))
        configuration.port = mock.port
        let next = try await MockPlatform.start(configuration)
        XCTAssertEqual(next.port, mock.port)
        await next.stop()
    }

    func testPortInUse_isAnErrorThatSaysWhatToDo() async throws {
        try save([.of("/a")])
        let mock = try await MockPlatform.start(.replay(directory))
        var configuration = MockConfiguration(.replay(directory))
        configuration.port = mock.port
        do {
            let second = try await MockPlatform.start(configuration)
            await second.stop()
            XCTFail("two mocks on one port")
        } catch {
            XCTAssertEqual(
                "\(error)",
                "port \(mock.port) on 127.0.0.1 is in use; stop the other server, "
                    + "or choose another port (0 takes a free one)")
        }
        await mock.stop()
    }

    func testWithMockPlatform_handsOnTheResultAndStops() async throws {
        try save([.of("/a", answer: "body")])
        let (text, port) = try await withMockPlatform(.replay(directory)) { mock in
            (try WireClient(port: mock.port).exchange(.of("GET /a")).text, mock.port)
        }
        XCTAssertEqual(text, "body")
        XCTAssertFalse(canConnect(port))
    }

    func testWithMockPlatform_stopsWhenTheBodyThrows() async throws {
        try save([.of("/a")])
        var port = 0
        do {
            try await withMockPlatform(.replay(directory)) { mock in
                port = mock.port
                throw Stop()
            }
            XCTFail("the error was swallowed")
        } catch is Stop {
            XCTAssertFalse(canConnect(port))
        }
    }

    func testWithMockPlatform_configuresBeforeTheStart() async throws {
        try save([.of("/a")])
        try await withMockPlatform(.replay(directory), configure: { $0.acceptsAnyClient = true }) { mock in
            let answer = await mock.answer(.tokenRequest(basic: "who:x"))
            XCTAssertEqual(answer.status, 200)
        }
    }

    func testIPv6Loopback_isServed() async throws {
        try save([.of("/a")])
        try await withMockPlatform(.replay(directory), configure: { $0.host = "::1" }) { mock in
            XCTAssertEqual(mock.url, "http://[::1]:\(mock.port)")
            XCTAssertTrue(mock.hasDemoClient)
        }
    }
}
