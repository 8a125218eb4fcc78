import Fixtures
import Foundation
import XCTest

/// The official Python SDK, unmodified, against the mock; `python/test_official_sdk.py` tells the stories.
///
/// One child process tells them all: the SDK alone takes seconds to import.
final class PythonSDKTests: XCTestCase {
    func testOfficialPythonSDK_tellsItsStoriesAgainstTheSampleRecordings() async throws {
        let python = try await PythonEnvironment.installed()
        try await withMockPlatform(.replay("recordings")) { try await python.tellStories(to: $0) }
    }

    /// What the SDK's run was answered by a stand-in org is recorded by us, and told again with the org stopped.
    ///
    /// Without the stories that steer the mock itself, by its admin API.
    func testOfficialPythonSDK_tellsRecordedStoriesWithoutTheOrg() async throws {
        let stories = [
            "client_credentials", "call_without_login", "users_me", "paging", "dates", "search", "change_of_a_user",
            "delete_without_reply",
            "not_found", "rate_limit_is_waited_for", "gateway", "tokens_me",
        ]
        let python = try await PythonEnvironment.installed()
        let recorded = FileManager.default.temporaryDirectory.appending(path: "recorded-\(UUID().uuidString)").path
        defer { try? FileManager.default.removeItem(atPath: recorded) }
        try await withMockPlatform(.replay("recordings")) { org in
            try await withMockPlatform(.record(recorded), configure: { $0.upstream = Upstream(org.url) }) { mock in
                try await python.tellStories(stories, to: mock)
                let problems = await mock.stop()
                XCTAssertEqual(problems, [])
            }
        }
        try await withMockPlatform(.replay(recorded)) { try await python.tellStories(stories, to: $0) }
    }
}
