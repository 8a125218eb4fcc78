import PlatformClient
import PlatformCore
import XCTest

private let call = APICall<JSON>("getUsersMe", .get, "/api/v2/users/me")

/// Records in a file.
final class LogFileTests: XCTestCase {
    /// A client that logs to `path` only, as JSON.
    private func logging(
        to path: String, _ body: @escaping (ApiClient, Notes) async throws -> Void
    ) async throws {
        try await withScriptedPlatform({ _, number in .json(["number": JSON(number)]) }) { client, _ in
            let problems = Notes()
            let logger = client.config.logger
            logger.onProblem { problems.add($0) }
            logger.log_level = .LTrace
            logger.log_format = .JSON
            logger.log_to_console = false
            logger.log_file_path = path
            logger.setLogger()
            try await body(client, problems)
        }
    }

    private func records(_ text: String) throws -> [JSON] {
        XCTAssertEqual(text.last, "\n")
        return try text.split(separator: "\n").map { try JSON.parse(String($0)) }
    }

    func testRecordsOfManyTasksAndTwoClients_areWholeLines() async throws {
        let directory = try TemporaryDirectory()
        let path = directory.path("log")
        try await logging(to: path) { first, _ in
            try await self.logging(to: path) { second, _ in
                try await withThrowingTaskGroup(of: Void.self) { group in
                    for number in 0..<400 {
                        group.addTask { _ = try await (number % 2 == 0 ? first : second).send(call) }
                    }
                    try await group.waitForAll()
                }
            }
        }
        let records = try records(directory.text("log"))
        XCTAssertEqual(records.count, 400)
        XCTAssertEqual(Set(records.map { $0["statusCode"]?.int }), [200])
        XCTAssertEqual(try directory.permissions("log"), 0o600)
    }

    func testFileThatIsThere_isAppendedTo() async throws {
        let directory = try TemporaryDirectory()
        try directory.write("{}\n", to: "log")
        try await logging(to: directory.path("log")) { client, _ in _ = try await client.send(call) }
        XCTAssertEqual(try records(directory.text("log")).count, 2)
    }

    func testFileThatWasMovedOrDeleted_isMadeAnew() async throws {
        let directory = try TemporaryDirectory()
        try await logging(to: directory.path("log")) { client, problems in
            _ = try await client.send(call)
            try directory.move("log", to: "log.1")
            _ = try await client.send(call)
            _ = try await client.send(call)
            XCTAssertEqual(try self.records(directory.text("log.1")).count, 1)
            XCTAssertEqual(try self.records(directory.text("log")).count, 2)
            try directory.remove("log")
            _ = try await client.send(call)
            XCTAssertEqual(try self.records(directory.text("log")).count, 1)
            XCTAssertEqual(problems.all, [])
        }
    }

    func testMissingDirectory_isReportedOnce_endsNoCall_andIsUsedOnceItIsThere() async throws {
        let directory = try TemporaryDirectory()
        let path = directory.path("logs/log")
        try await logging(to: path) { client, problems in
            for _ in 0..<3 { _ = try await client.send(call) }
            XCTAssertEqual(
                problems.all,
                [
                    "cannot write the log file \(path): No such file or directory; its records are dropped until that "
                        + "is mended"
                ])
            try FileManager.default.createDirectory(atPath: directory.path("logs"), withIntermediateDirectories: true)
            _ = try await client.send(call)
            XCTAssertEqual(try self.records(directory.text("logs/log")).count, 1)
        }
    }

    func testClosureSink_getsEveryRecord() async throws {
        let directory = try TemporaryDirectory()
        let seen = Notes()
        try await logging(to: directory.path("log")) { client, _ in
            client.config.logger.addSink(ClosureLogSink { seen.add("\($0.method) \($0.statusCode)") })
            _ = try await client.send(call)
        }
        XCTAssertEqual(seen.all, ["GET 200"])
    }
}
