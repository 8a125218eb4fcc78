import DefinitionWitness
import Fixtures
import PlatformClient
import PlatformDefinition
import Testing

/// Every function of the typed API, called once, over a socket, with all that it takes.
///
/// The mock makes its replies up and refuses what the definition does not allow. The folder `Generated` has a test for
/// each class, with a case for each function; `swift test --filter EveryFunctionTests.usersApi` runs one.
@Suite(.serialized, .synthesizingMock)
struct EveryFunctionTests {
    /// Makes a call in a session of its own, and looks at what the mock saw and at what came back.
    func check(_ call: TypedCall) async throws {
        let index = DefinitionIndex.shared
        let operation = index.details(of: try #require(index.operation(named: call.id), "not in the definition"))
        let sample = SampleArguments(operation)
        let session = try #require(SynthesizingMock.current).newSession()
        defer { session.close() }
        let client = try await session.makeClient()
        let reply = try await call.reply(TypedArguments(sample), client)
        let request = try #require(session.requests().last)
        let problems =
            RequestWitness(operation: operation, sample: sample).problems(request)
            + ReplyWitness(operation: operation).problems(reply)
        guard !problems.isEmpty else { return }
        Issue.record("\(request)\n\(problems.joined(separator: "\n"))\nthe reply: \(reply.text.prefix(1000))")
    }

    @Test func everyOperationOfTheDefinition_isCalled() {
        let index = DefinitionIndex.shared
        let operations = index.operations.map { index.id(of: $0) }
        let called = Set(TypedCall.byClass.values.joined().map(\.id))
        #expect(called.symmetricDifference(operations) == [], "make the tests again: swift run sdkgen tests")
        #expect(called.count == index.operationCount)
    }

    @Test func everyFunction_isCalledInEachClassThatHasIt() {
        var calls: [String: Int] = [:]
        for call in TypedCall.byClass.values.joined() { calls[call.id, default: 0] += 1 }
        // An operation of several tags is a function of each class.
        let operations = DefinitionIndex.shared.definition.operations
        let wrong = operations.filter { calls[$0.id] != $0.tags.count }.map(\.id)
        #expect(wrong == [], "make the tests again: swift run sdkgen tests")
    }
}

/// A mock without recordings for the tests of a suite, started before the first and stopped after the last.
struct SynthesizingMock: SuiteTrait, TestScoping {
    @TaskLocal static var current: MockPlatform?

    func provideScope(
        for test: Test, testCase: Test.Case?, performing function: @Sendable () async throws -> Void
    ) async throws {
        try await withMockPlatform(.synthesize) { mock in
            try await Self.$current.withValue(mock) { try await function() }
        }
    }
}

extension Trait where Self == SynthesizingMock {
    /// A mock for all tests of the suite.
    static var synthesizingMock: Self { Self() }
}
