@testable import MockServer
import PlatformCore
import PlatformDefinition
import XCTest

/// A test of mocks without recordings, asked in process by one token.
class SynthesisTestCase: XCTestCase {
    /// A mock that makes its replies up, and a token for it.
    func world(
        _ configure: (inout MockConfiguration) -> Void = { _ in }
    ) async throws -> (mock: MockPlatform, ask: (String, String?) async -> HTTPResponse) {
        var configuration = MockConfiguration(.synthesize)
        configuration.log = Log(level: .error)
        configure(&configuration)
        let mock = try MockPlatform(configuration)
        let token = try await mock.token()
        return (mock, { line, json in await mock.answer(.of(line, token: token, json: json)) })
    }
}
