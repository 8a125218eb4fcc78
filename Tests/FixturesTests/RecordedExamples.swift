import Fixtures
import Foundation
import PlatformUsers
import Testing
import XCTest

/// Where ``ProcessTests`` lets these examples record; otherwise they replay the samples like any other test.
private let recordedOptions = MockTestOptions(
    ProcessInfo.processInfo.environment["FIXTURES_RECORDINGS"] ?? "recordings")

final class RecordedExampleTests: MockPlatformTestCase {
    override class var options: MockTestOptions { recordedOptions }

    func testMe() async throws {
        let me = try await UsersApi(session.makeClient()).getUsersMe()
        XCTAssertEqual(me.name, "Maria Okafor")
        assertNoUnmatched()
    }
}

@Suite(.mockPlatform(recordedOptions.recordings)) struct RecordedExamples {
    @Test(arguments: 1...3) func me(_ number: Int) async throws {
        let session = try MockSession.current
        let me = try await UsersApi(session.makeClient()).getUsersMe()
        #expect(me.name == "Maria Okafor")
        session.assertNoUnmatched()
    }
}
