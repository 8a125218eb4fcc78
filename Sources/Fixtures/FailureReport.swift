import MockServer
import Synchronization
import Testing
import XCTest

/// The place of an assertion, which its failure is reported at.
struct Place: Sendable {
    private let fileID: StaticString
    private let filePath: StaticString
    private let line: UInt
    private let column: UInt

    init(_ fileID: StaticString, _ filePath: StaticString, _ line: UInt, _ column: UInt) {
        (self.fileID, self.filePath, self.line, self.column) = (fileID, filePath, line, column)
    }

    /// Reports what `verify` throws to the framework that runs the test.
    func report(_ session: MockSession, _ verify: () throws(FixtureFailure) -> Void) {
        do throws(FixtureFailure) { try verify() } catch {
            if Test.current == nil {
                // A detached task knows no test of Swift Testing.
                if LateFailures.keep(error, at: self, for: session) { return }
                XCTFail(error.description, file: filePath, line: line)
            }
            // XCTest passes it over, and so no failure is lost whichever of the two runs.
            record(error)
        }
    }

    fileprivate func record(_ failure: FixtureFailure) {
        Issue.record(
            Comment(rawValue: failure.description),
            sourceLocation: SourceLocation(
                fileID: "\(fileID)", filePath: "\(filePath)", line: Int(line), column: Int(column)))
    }
}

/// Failures that came from detached tasks of a test of Swift Testing, which reports them at its end.
enum LateFailures {
    private typealias Kept = [(failure: FixtureFailure, place: Place)]

    /// By the ids of the sessions whose tests run.
    private static let kept = Mutex<[String: Kept]>([:])

    /// Keeps a failure; false if no test of Swift Testing runs in that session.
    static func keep(_ failure: FixtureFailure, at place: Place, for session: MockSession) -> Bool {
        kept.withLock { $0[session.id]?.append((failure, place)) } != nil
    }

    /// Runs a test, and reports at its end what was kept for it.
    static func reported(of session: MockSession, _ test: () async throws -> Void) async throws {
        kept.withLock { $0[session.id] = [] }
        defer {
            let failures = kept.withLock { $0.removeValue(forKey: session.id) } ?? []
            for (failure, place) in failures { place.record(failure) }
        }
        try await test()
    }
}
