import Fixtures
@testable import MockServer
import PlatformCore
import XCTest

/// A test of faults: a mock that has an answer for `/api/v2/users/me` and for `/a`, and rules to break them by.
class FaultTestCase: MockTestCase {
    static let body = #"{"id":"me","name":"Ann"}"#

    /// A mock without a socket, with rules.
    func faultyMock(_ rules: String..., configure: (inout MockConfiguration) -> Void = { _ in }) async throws
        -> MockPlatform
    {
        let mock = try mock(
            [
                .of("/api/v2/users/me", answer: Self.body, operation: "getUsersMe"), .of("/a", answer: "a"),
                .of("/empty", status: 204, answer: ""),
            ], configure: configure)
        for rule in rules { try await mock.addFault(rule) }
        return mock
    }

    /// Runs `body` with a mock on a socket, with rules.
    func served(_ rules: String..., body: (MockPlatform, WireClient) async throws -> Void) async throws {
        _ = try await faultyMock()
        try await withMockPlatform(.replay(directory)) { mock in
            for rule in rules { try await mock.addFault(rule) }
            try await body(mock, try WireClient(port: mock.port))
        }
    }
}

extension MockPlatform {
    /// Adds a rule or preset by the admin API.
    @discardableResult
    func addFault(_ rule: String, _ fields: HTTPFields = [:]) async throws -> JSON {
        let response = await admin("POST faults", fields, json: rule)
        XCTAssertEqual(response.status, 201, response.text)
        return response.json
    }

    /// The rules with what has become of them.
    func faults() async -> [JSON] { await admin("GET faults").json["faults"]?.array ?? [] }

    /// The statuses of so many requests in turn; 0 where the connection was broken.
    func statuses(_ count: Int, _ line: String = "GET /a", _ fields: HTTPFields = [:]) async -> [Int] {
        var statuses: [Int] = []
        for _ in 0..<count { statuses.append(await answer(.of(line, fields)).status.code) }
        return statuses
    }
}
