public import MockServer
public import PlatformClient
public import PlatformCore

/// Assertions on what a session was asked, for XCTest and Swift Testing alike.
///
/// A `MockSession` has them, and a ``MockPlatformTestCase``. A failure is reported to the framework that runs the test, at
/// the line of the assertion, and the test goes on. `verifyCalled` and its sisters of `MockSession` throw the same instead.
public protocol MockAssertions {
    /// The session that assertions look at.
    var mockSession: MockSession { get }
}

extension MockSession: MockAssertions {
    /// The session itself.
    public var mockSession: MockSession { self }
}

extension MockAssertions {
    /// Asserts that a request came so often: `assertCalled("GET /api/v2/users/*", times: 2)`.
    public func assertCalled(
        _ match: RequestMatch, times: RequestTimes = .atLeast(1), fileID: StaticString = #fileID,
        filePath: StaticString = #filePath, line: UInt = #line, column: UInt = #column
    ) {
        Place(fileID, filePath, line, column).report(mockSession) { () throws(FixtureFailure) in
            try mockSession.verifyCalled(match, times: times)
        }
    }

    /// Asserts that the client bought exactly one new token, whatever number of calls needed it.
    public func assertSingleRefresh(
        fileID: StaticString = #fileID, filePath: StaticString = #filePath, line: UInt = #line, column: UInt = #column
    ) {
        Place(fileID, filePath, line, column).report(mockSession) { () throws(FixtureFailure) in
            try mockSession.verifySingleRefresh()
        }
    }

    /// Asserts that every request was answered, by a recording or by the mock itself.
    public func assertNoUnmatched(
        fileID: StaticString = #fileID, filePath: StaticString = #filePath, line: UInt = #line, column: UInt = #column
    ) {
        Place(fileID, filePath, line, column).report(mockSession) { () throws(FixtureFailure) in
            try mockSession.verifyNoUnmatched()
        }
    }

    /// Asserts that the client did nothing wrong.
    ///
    /// - Parameter includingNotes: whether what is only worth a note counts too.
    public func assertNoVerdicts(
        includingNotes: Bool = false, fileID: StaticString = #fileID, filePath: StaticString = #filePath,
        line: UInt = #line, column: UInt = #column
    ) {
        Place(fileID, filePath, line, column).report(mockSession) { () throws(FixtureFailure) in
            try mockSession.verifyNoVerdicts(includingNotes: includingNotes)
        }
    }

    /// Asserts that a body is an error of the platform, with that status and code.
    public func assertErrorBody(
        _ body: some Sequence<UInt8>, status: HTTPStatus, code: String? = nil, fileID: StaticString = #fileID,
        filePath: StaticString = #filePath, line: UInt = #line, column: UInt = #column
    ) {
        Place(fileID, filePath, line, column).report(mockSession) { () throws(FixtureFailure) in
            try MockSession.verifyErrorBody(body, status: status, code: code)
        }
    }

    /// Asserts that an error of the SDK holds the platform's error body, with that status and code.
    public func assertErrorBody(
        _ error: ApiError, status: HTTPStatus, code: String? = nil, fileID: StaticString = #fileID,
        filePath: StaticString = #filePath, line: UInt = #line, column: UInt = #column
    ) {
        Place(fileID, filePath, line, column).report(mockSession) { () throws(FixtureFailure) in
            guard error.response != nil else {
                throw FixtureFailure("expected the platform's error body for \(status), no response came: \(error)")
            }
            try MockSession.verifyErrorBody(
                error.text.utf8, status: status, code: code, correlationID: error.headers[.correlationID])
        }
    }
}
