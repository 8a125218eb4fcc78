#if os(Linux)
    import Fixtures
    import Foundation
    import XCTest

    /// What shows only in a whole run of tests: that assertions which do not hold make it fail, each at its own line, and
    /// that its end saves what was recorded.
    final class ProcessTests: XCTestCase {
        private func run(_ arguments: [String], environment: [String: String]) throws -> (status: Int32, output: String)
        {
            let process = Process()
            process.executableURL = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
            process.arguments = arguments
            process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
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
            let (status, output) = try run(
                ["FixturesTests.FailingExampleTests"], environment: ["FIXTURES_SHOW_FAILURES": "1"])
            XCTAssertNotEqual(status, 0)
            assertReported(output)
            for line in 16...21 { XCTAssertTrue(output.contains("FailingExamples.swift:\(line): error:"), output) }
            XCTAssertTrue(output.contains("note: the journal of session 'failingexampletests-"), output)
        }

        func testSwiftTesting_reportsEachFailureAtItsLine() throws {
            let (status, output) = try run(
                ["--testing-library", "swift-testing", "--filter", "FailingExamples/"],
                environment: ["FIXTURES_SHOW_FAILURES": "1"])
            XCTAssertNotEqual(status, 0)
            assertReported(output)
            for line in 16...21 { XCTAssertTrue(output.contains("FailingExamples.swift:\(line):"), output) }
            XCTAssertTrue(output.contains("note: the journal of session 'failingexamples-everyassertion-"), output)
            XCTAssertTrue(output.contains("note: the journal of session 'failingexamples-expectation-"), output)
        }

        func testEndOfARun_savesWhatWasRecorded() async throws {
            let directory = FileManager.default.temporaryDirectory.path + "/fixtures-\(UUID().uuidString)"
            defer { try? FileManager.default.removeItem(atPath: directory) }
            try await withMockPlatform(.replay("recordings")) {
                $0.clients = [OAuthClient(clientID: "org-client", clientSecret: "org-secret")]
            } _: { upstream in
                let environment = [
                    "MOCKSERVER_RECORD_MODE": "once", "MOCKSERVER_UPSTREAM": upstream.url,
                    "MOCKSERVER_UPSTREAM_CLIENT_ID": "org-client", "MOCKSERVER_UPSTREAM_CLIENT_SECRET": "org-secret",
                    "FIXTURES_RECORDINGS": directory, "no_proxy": "127.0.0.1",
                ]
                try runExamples(environment)
                XCTAssertEqual(upstream.session.count("GET /api/v2/users/me"), 4)
            }
            let files = try FileManager.default.contentsOfDirectory(atPath: directory).sorted()
            XCTAssertEqual(files, ["RecordedExampleTests.testMe.sqlite", "RecordedExamples.me.sqlite"])
            try runExamples(["FIXTURES_RECORDINGS": directory])
        }

        private func runExamples(_ environment: [String: String]) throws {
            for arguments in [
                ["FixturesTests.RecordedExampleTests"],
                ["--testing-library", "swift-testing", "--filter", "RecordedExamples/"],
            ] {
                let (status, output) = try run(arguments, environment: environment)
                XCTAssertEqual(status, 0, output)
                XCTAssertFalse(output.contains("note:"), output)
            }
        }
    }
#endif
