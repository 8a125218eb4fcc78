import Fixtures
import XCTest

/// The official Python SDK, unmodified, and replies that are made up; `python/test_synthesis.py` tells the stories.
final class PythonSynthesisTests: XCTestCase {
    func testOfficialPythonSDK_readsWhatIsMadeUp() async throws {
        let python = try await PythonEnvironment.installed()
        try await withMockPlatform(.synthesize, configure: { $0.acceptsAnyClient = true }) {
            try await python.tellStories(of: "test_synthesis.py", to: $0)
        }
    }
}
