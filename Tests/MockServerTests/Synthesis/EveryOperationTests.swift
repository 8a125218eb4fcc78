import DefinitionWitness
@testable import MockServer
import PlatformCore
import PlatformDefinition
import XCTest

/// Every operation of the definition, called once.
final class EveryOperationTests: SynthesisTestCase {
    func testTypicalReplies_followTheirSchemas() async throws { try await callEveryOperation(.typical) }

    func testSmallestReplies_followTheirSchemas() async throws { try await callEveryOperation(.required) }

    func testFullReplies_followTheirSchemas() async throws { try await callEveryOperation(.full) }

    private func callEveryOperation(_ level: SynthesisLevel) async throws {
        let (mock, ask) = try await world { $0.synthesis = level }
        let index = DefinitionIndex.shared
        var validator = StrictValidator()
        var problems: [String] = []
        for operation in index.operations.map({ index.details(of: $0) }) where !isOAuth(operation) {
            let (line, body) = SampleCall().line(for: operation)
            let response = await ask(line, body)
            let expected = operation.responses.first { (200..<300).contains($0.status ?? 0) }
            let entry = try XCTUnwrap(mock.session.session.journal.entries(after: 0).last)
            mock.session.session.world.reset()  // what a DELETE has taken away is there for the next
            mock.session.session.journal.removeAll()
            let place = "\(operation.id): \(line) \(body ?? "") → \(response.status.code)"
            if response.status.code != expected?.status { problems.append("\(place) \(response.text.prefix(300))") }
            if entry.operation != operation.id { problems.append("\(place) is \(entry.operation ?? "nil")") }
            if entry.outcome != .synthesized { problems.append("\(place) is \(entry.outcome)") }
            guard let schema = expected?.schema else {
                if !response.bodyBytes.isEmpty { problems.append("\(place): has a body") }
                continue
            }
            let isJSON = expected?.mediaTypes.first?.hasSuffix("json") ?? true
            if isJSON, let json = try? JSON.parse(response.bodyBytes) {
                validator.validate(json, schema, place)
            } else if isJSON {
                problems.append("\(place): no JSON \(response.text.prefix(300))")
            }
        }
        problems += validator.problems
        XCTAssertEqual(problems.count, 0, problems.prefix(20).joined(separator: "\n"))
    }

    /// The token's own operations are the simulator's.
    private func isOAuth(_ operation: APIOperation) -> Bool { operation.path == "/api/v2/tokens/me" }
}
