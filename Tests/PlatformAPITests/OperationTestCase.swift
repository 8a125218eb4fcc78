import DefinitionWitness
import Fixtures
import PlatformClient
import PlatformCore
import PlatformDefinition
import Synchronization
import XCTest

/// A test of the functions of one class of the typed API, each of which is called once.
///
/// A call goes over a socket to a mock that makes its replies up and refuses what the definition does not allow, in a
/// session of its own. The mock starts with the first test of a class and stops after the last.
class OperationTestCase: XCTestCase {
    private static let mock = Mutex<MockPlatform?>(nil)

    override class func tearDown() {
        let mock = mock.withLock { $0.take() }
        let stopped = DispatchSemaphore(value: 0)
        Task.detached {
            await mock?.stop()
            stopped.signal()
        }
        stopped.wait()
        super.tearDown()
    }

    /// Calls an operation with everything that it takes, and looks at what the mock saw and what came back.
    ///
    /// - Parameters:
    ///   - id: the operation's name in the definition.
    ///   - make: makes the call of the arguments.
    func call<Response: Sendable>(
        _ id: String, _ make: (TypedArguments) throws -> APICall<Response>
    ) async throws {
        let index = DefinitionIndex.shared
        let operation = index.details(of: try XCTUnwrap(index.operation(named: id), "the definition has no \(id)"))
        let sample = SampleArguments(operation)
        let call = try make(TypedArguments(sample))
        let session = try await Self.startedMock().newSession()
        defer { session.close() }
        let response = try await session.makeClient().sendExtended(call)
        let request = try XCTUnwrap(session.requests().last)
        let problems =
            RequestWitness(operation: operation, sample: sample).problems(request)
            + ReplyWitness(operation: operation).problems(response)
        XCTAssertEqual(problems, [], "\(request)\n\(problems.joined(separator: "\n"))\n\(response.text.prefix(1000))")
    }

    private static func startedMock() async throws -> MockPlatform {
        if let mock = mock.withLock({ $0 }) { return mock }
        let started = try await MockPlatform.start(.synthesize)
        mock.withLock { $0 = started }
        return started
    }
}
