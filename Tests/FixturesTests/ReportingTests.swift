#if os(Linux)
    import Foundation
    import XCTest

    /// Assertions that do not hold make the run fail, in both frameworks, each at its own line.
    final class ReportingTests: XCTestCase {
        private func run(_ arguments: String...) throws -> (status: Int32, output: String) {
            let process = Process()
            process.executableURL = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
            process.arguments = arguments
            process.environment = ProcessInfo.processInfo.environment.merging(["FIXTURES_SHOW_FAILURES": "1"]) { $1 }
            let pipe = Pipe()
            (process.standardOutput, process.standardError) = (pipe, pipe)
            try process.run()
            let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
            process.waitUntilExit()
            return (process.terminationStatus, String(decoding: output, as: UTF8.self))
        }

        private let failures = [
            "expected GET /api/v2/users/me exactly once, it came 2 times",
            "expected exactly one refresh of the token, there was none",
            "1 request was answered by no recording:", "expected no verdict on the client, got 1:",
            "expected the platform's error body for 404 Not Found:",
            "expected GET /from/a/detached/task at least once, it came 0 times",
        ]

        private func assertReported(_ output: String, file: StaticString = #filePath, line: UInt = #line) {
            for failure in failures {
                let count = output.components(separatedBy: failure).count - 1
                // The call that came not at all and the notes at the end tell of the miss too.
                XCTAssertEqual(
                    count, failure.hasPrefix("1 request") ? 3 : 1, "\(failure) in \(output)", file: file, line: line)
            }
        }

        func testXCTest_reportsEachFailureAtItsLine() throws {
            let (status, output) = try run("FixturesTests.FailingExampleTests")
            XCTAssertNotEqual(status, 0)
            assertReported(output)
            for line in 16...21 { XCTAssertTrue(output.contains("FailingExamples.swift:\(line): error:"), output) }
            XCTAssertTrue(output.contains("note: the journal of session 'failingexampletests-"), output)
        }

        func testSwiftTesting_reportsEachFailureAtItsLine() throws {
            let (status, output) = try run("--testing-library", "swift-testing", "--filter", "FailingExamples/")
            XCTAssertNotEqual(status, 0)
            assertReported(output)
            for line in 16...21 { XCTAssertTrue(output.contains("FailingExamples.swift:\(line):"), output) }
            XCTAssertTrue(output.contains("note: the journal of session 'failingexamples-everyassertion-"), output)
            XCTAssertTrue(output.contains("note: the journal of session 'failingexamples-expectation-"), output)
        }
    }
#endif
