import Fixtures
import XCTest

/// Unmodified OAuth clients against the mock, and its login page in a browser.
final class OAuthClientsTests: XCTestCase {
    func testOfficialSDKAndGenericClients_getTokensByEveryGrant() async throws {
        let python = try await PythonEnvironment.installed()
        try await withMockPlatform(.replay("recordings")) { try await python.tellStories(of: "test_grants.py", to: $0) }
    }

    func testLoginPage_worksInChromiumWithAndWithoutJavaScript() async throws {
        let python = try await PythonEnvironment.installed()
        try await withMockPlatform(.replay("recordings")) {
            try await python.tellStories(of: "test_login_page.py", to: $0)
        }
    }
}
