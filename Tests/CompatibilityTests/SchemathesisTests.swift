import Fixtures
import Foundation
import PlatformDefinition
import XCTest

/// Requests of every kind, right and wrong, made up by schemathesis; `python/test_conformance.py` says which, and what
/// is no failure.
final class SchemathesisTests: XCTestCase {
    private let tags = [
        "Analytics", "Authorization", "Conversations", "Groups", "Notifications", "OAuth", "Presence", "Routing",
        "Tokens", "Users",
    ]

    func testRequestsThatAreMadeUp_areAnsweredAsTheDefinitionSays() async throws {
        let python = try await PythonEnvironment.installed()
        let document = FileManager.default.temporaryDirectory.appending(path: "openapi-\(UUID().uuidString).json")
        defer { try? FileManager.default.removeItem(at: document) }
        let definition = DefinitionIndex.shared.definition
        let part = definition.part(of: try tags.map { try XCTUnwrap(definition.tag(named: $0), $0) })

        try await withMockPlatform(.synthesize, configure: { $0.acceptsAnyClient = true }) { mock in
            try Data(DefinitionExport.write(part, server: mock.url)).write(to: document)
            let script = PythonEnvironment.sources.appending(path: "test_conformance.py").path
            let run = try await python.run(
                [script], environment: ["MOCK_URL": mock.url, "OPENAPI": document.path], limit: .seconds(600))
            if !run.succeeded { XCTFail(run.description) }
        }
    }
}
