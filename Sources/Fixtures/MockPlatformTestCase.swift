public import MockServer
public import XCTest

/// A test case whose tests each have a session of their own on a mock that all tests of the process share.
///
/// ```swift
/// final class UsersTests: MockPlatformTestCase {
///     func testMe() async throws {
///         let client = try await session.makeClient()
///         let me = try await UsersApi(client).getUsersMe()
///         XCTAssertEqual(me.name, "Maria Okafor")
///         assertCalled("GET /api/v2/users/me", times: 1)
///         assertNoVerdicts()
///     }
/// }
/// ```
///
/// The session is opened before a test's own `setUp` ends and closed after the test, also when it fails; a test that
/// fails prints its journal. A subclass that overrides `setUp() async throws` calls super's first.
open class MockPlatformTestCase: XCTestCase, MockAssertions {
    /// What the tests of the class ask of the mock; override it to name another directory or recordings.
    open class var options: MockTestOptions { MockTestOptions(filePath: "") }

    private var test: MockTest?

    /// The test's session; from `setUp` on.
    public var session: MockSession {
        guard let test else {
            preconditionFailure("\(name): the session opens in setUp() async throws; call super's first")
        }
        return test.session
    }

    /// The session that assertions look at.
    public var mockSession: MockSession { session }

    /// Opens the test's session.
    open override func setUp() async throws {
        try await super.setUp()
        let test = try await MockTest.begin(TestName(xctest: name), Self.options)
        self.test = test
        // Not in tearDown, which a subclass may override without a call of super's.
        addTeardownBlock { [weak self] in
            let failed = self?.hasFailed ?? false
            for note in test.end(failed: failed) { Notice.print("\(test.name.text): note: \(note)") }
        }
    }

    private var hasFailed: Bool { (testRun?.totalFailureCount ?? 0) > 0 }
}
