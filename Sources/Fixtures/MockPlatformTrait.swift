public import MockServer
import Synchronization
public import Testing

/// Gives each test a session of its own on a mock that all tests of the process share.
///
/// ```swift
/// @Test(.mockPlatform) func me() async throws {
///     let session = try MockSession.current
///     let client = try await session.makeClient()
///     let me = try await UsersApi(client).getUsersMe()
///     #expect(me.name == "Maria Okafor")
///     session.assertCalled("GET /api/v2/users/me", times: 1)
/// }
/// ```
///
/// On a suite it is for each of its tests; what a test says itself counts more. Each case of a parameterized test has a
/// session of its own, and all of them one recording.
public struct MockPlatformTrait: TestTrait, SuiteTrait, TestScoping {
    let options: MockTestOptions

    /// Whether a suite's tests inherit it.
    public var isRecursive: Bool { true }

    /// Opens the session of a test, runs it and closes the session, whatever happens.
    public func provideScope(
        for test: Test, testCase: Test.Case?, performing function: @Sendable () async throws -> Void
    ) async throws {
        // A suite's trait comes before that of its test, and has opened the session already.
        guard MockSession.scoped == nil else { return try await function() }
        var options = (test.traits.lazy.compactMap { $0 as? MockPlatformTrait }.last ?? self).options
        if options.filePath.isEmpty { options.filePath = test.sourceLocation.path }
        var mock = try await MockTest.begin(TestName(testing: "\(test.id)"), options)
        mock.isOneOfMany = test.isParameterized
        return try await Self.run(mock, test, testCase, function)
    }

    private static func run(
        _ mock: MockTest, _ test: Test, _ testCase: Test.Case?, _ function: @Sendable () async throws -> Void
    ) async throws {
        let failed = Atomic(false)
        let watch = IssueHandlingTrait.compactMapIssues { issue in
            failed.store(true, ordering: .releasing)
            return issue
        }
        do {
            try await MockSession.$scoped.withValue(mock.session) {
                try await watch.provideScope(for: test, testCase: testCase) {
                    try await LateFailures.reported(of: mock.session, function)
                }
            }
        } catch {
            tell(mock.end(failed: true), of: mock)
            throw error
        }
        tell(mock.end(failed: failed.load(ordering: .acquiring)), of: mock)
    }

    private static func tell(_ notes: [String], of test: MockTest) {
        for note in notes { Notice.print("\(test.name.text): note: \(note)") }
    }
}

extension Trait where Self == MockPlatformTrait {
    /// A session for each test, on the mock that replays the folder `recordings`.
    public static var mockPlatform: Self { Self(options: MockTestOptions(filePath: "")) }

    /// A session for each test, on the mock that replays a directory.
    ///
    /// - Parameters:
    ///   - recordings: the directory of recordings, as in ``MockTestOptions/recordings``.
    ///   - names: the names of the recordings that are replayed; none: by the test's name.
    ///   - filePath: the file that the directory is looked for from; the caller's.
    ///   - configure: changes what the session may differ in from the server.
    public static func mockPlatform(
        _ recordings: String = "recordings", using names: String..., filePath: String = #filePath,
        configure: @escaping @Sendable (inout SessionOptions) -> Void = { _ in }
    ) -> Self {
        Self(options: MockTestOptions(recordings, names: names, filePath: filePath, configure: configure))
    }
}

extension SourceLocation {
    fileprivate var path: String {
        #if compiler(>=6.3)
            filePath
        #else
            _filePath
        #endif
    }
}
