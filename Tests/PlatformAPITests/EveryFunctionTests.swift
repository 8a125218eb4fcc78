import Foundation
import PlatformDefinition
import XCTest

/// Whether the generated tests leave anything out.
final class EveryFunctionTests: XCTestCase {
    private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent("Generated")

    /// The operations that the tests of each file call.
    private static func calls() throws -> [String: [String]] {
        var calls: [String: [String]] = [:]
        for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
            let text = try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
            calls[name] = text.matches(of: /func test\w+\(\) async throws {\s+try await call\("(\w+)"\)/)
                .map { String($0.1) }
        }
        return calls
    }

    func testEveryOperation_isCalled() throws {
        let called = try Self.calls().values.joined()
        let index = DefinitionIndex.shared
        let all = Set(index.operations.map { index.id(of: $0) })
        XCTAssertEqual(all.subtracting(called).sorted(), [], "no test calls them: swift run sdkgen tests")
        XCTAssertEqual(Set(called).subtracting(all).sorted(), [], "the definition lacks them: swift run sdkgen tests")
        XCTAssertEqual(all.count, index.operationCount)
    }

    func testEveryFunctionOfAClass_isCalledOnce() throws {
        let definition = DefinitionIndex.shared.definition
        let calls = try Self.calls()
        for tag in definition.tags {
            let operations = definition.operations.filter { $0.tags.contains(tag.name) }.map(\.id)
            guard !operations.isEmpty else { continue }
            let name = (tag.className ?? tag.name.filter { $0 != " " }) + "ApiTests.swift"
            XCTAssertEqual(calls[name]?.sorted(), operations.sorted(), name)
        }
    }
}
