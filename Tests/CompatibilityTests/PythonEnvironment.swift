import Fixtures
import Foundation
import PlatformCore
import XCTest

/// A virtual environment that holds what `requirements.txt` pins, kept under `.build` between runs.
struct PythonEnvironment {
    static let sources = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "python")

    /// The folder of the environment.
    let folder: URL

    /// Runs the environment's interpreter.
    func run(_ arguments: [String], environment: [String: String] = [:], limit: Duration) async throws -> ChildRun {
        let interpreter = folder.appending(path: "bin/python").path
        return try await ChildRun([interpreter] + arguments, environment: environment, limit: limit)
    }

    /// Runs a script against a mock: all of its stories, or those that are named.
    func tellStories(
        _ names: [String] = [], of file: String = "test_official_sdk.py", to mock: MockPlatform,
        isolation: isolated (any Actor)? = #isolation
    ) async throws {
        let environment = [
            "MOCK_URL": mock.url,
            "MOCK_CLIENT_ID": "3c5b7e1a-9d24-4f60-8a7b-2e6d1c0f9b83",  // recorded in users.sqlite
            "MOCK_CLIENT_SECRET": "any secret will do",
        ]
        let script = PythonEnvironment.sources.appending(path: file).path
        let stories = names.map { "OfficialSDKTests.test_" + $0 }
        let run = try await self.run([script] + stories, environment: environment, limit: .seconds(300))
        if !run.succeeded { XCTFail(run.description) }
    }

    /// The environment for these requirements and this Python, made anew when either has changed.
    static func installed() async throws -> PythonEnvironment {
        let version = try await ChildRun(["python3", "--version"], limit: .seconds(30))
        guard version.succeeded else { throw SetupFailure("python3 does not run", version) }

        let requirements = sources.appending(path: "requirements.txt")
        let digest = SHA256.hash(Array(try Data(contentsOf: requirements)) + Array(version.output.utf8))
        let key = digest.prefix(8).map { String(format: "%02x", Int($0)) }.joined()
        let root = sources.appending(path: "../../..").standardizedFileURL
        let cache = root.appending(path: ".build/python-compat")
        let python = PythonEnvironment(folder: cache.appending(path: key))
        let complete = python.folder.appending(path: "complete")  // an interrupted installation lacks it
        if FileManager.default.fileExists(atPath: complete.path) { return python }

        try? FileManager.default.removeItem(at: cache)
        try FileManager.default.createDirectory(at: cache, withIntermediateDirectories: true)
        let made = try await ChildRun(["python3", "-m", "venv", python.folder.path], limit: .seconds(120))
        guard made.succeeded else { throw SetupFailure("the virtual environment cannot be made", made) }
        let pip = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "-r", requirements.path]
        let filled = try await python.run(pip, limit: .seconds(600))
        guard filled.succeeded else { throw SetupFailure("the official SDK cannot be installed", filled) }
        try Data().write(to: complete)
        return python
    }
}

/// Why the Python side could not be prepared, and how to mend it.
private struct SetupFailure: Error, CustomStringConvertible {
    let description: String

    init(_ what: String, _ run: ChildRun) {
        description = """
            \(what); this test needs python3 with venv and access to a Python package index \
            (apt install python3 python3-venv, or brew install python)
            \(run)
            """
    }
}

/// A child process that has ended, with all it printed.
struct ChildRun: CustomStringConvertible {
    let command: [String]
    let status: Int32
    let output: String
    let timedOut: Bool

    var succeeded: Bool { status == 0 && !timedOut }

    var description: String {
        let end = timedOut ? "was stopped by its time limit" : "ended with status \(status)"
        return "\(command.joined(separator: " ")) \(end) and printed:\n\(output)"
    }

    /// Runs `command`, found in PATH, to its end or to `limit`.
    init(_ command: [String], environment: [String: String] = [:], limit: Duration) async throws {
        // A file takes any amount of output; a full pipe would stop the child.
        let log = FileManager.default.temporaryDirectory.appending(path: "child-\(UUID().uuidString).log")
        try Data().write(to: log)
        defer { try? FileManager.default.removeItem(at: log) }
        let handle = try FileHandle(forWritingTo: log)

        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = command
        process.environment = ProcessInfo.processInfo.environment
            .merging(["PYTHONUNBUFFERED": "1"]) { $1 }  // so that a stopped child has named the test it hung in
            .merging(environment) { $1 }
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = handle
        process.standardError = handle
        let (ended, end) = AsyncStream.makeStream(of: Void.self)
        process.terminationHandler = { _ in end.finish() }
        try process.run()

        let child = process.processIdentifier
        let watchdog = Task {
            try await Task.sleep(for: limit)
            kill(child, SIGKILL)  // it inherits the worker thread's signal mask, which blocks the milder ones
        }
        for await _ in ended {}
        watchdog.cancel()

        self.command = command
        status = process.terminationStatus
        timedOut = process.terminationReason == .uncaughtSignal && status == SIGKILL
        output = String(decoding: try Data(contentsOf: log), as: UTF8.self)
    }
}
