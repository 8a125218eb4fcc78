import Fixtures
import XCTest

/// The official Python SDK, unmodified, on a bad day; `python/test_faults.py` tells the stories.
final class PythonFaultsTests: XCTestCase {
    func testOfficialPythonSDK_meetsFaults() async throws {
        let python = try await PythonEnvironment.installed()
        try await withMockPlatform(.replay("recordings")) { try await python.tellStories(of: "test_faults.py", to: $0) }
    }
}
