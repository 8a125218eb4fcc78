import Foundation
import HTTPServer
@testable import MockServer
import PlatformCore
import XCTest

#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#endif

/// The program's side of recording: what it refuses, what it says, how it ends.
final class RecordCommandTests: RecordingTestCase {
    private func assertRefused(
        _ arguments: [String], _ part: String, environment: [String: String] = [:], line: UInt = #line
    ) async throws {
        let run = try await ChildProcess.run(arguments, environment: environment, in: directory)
        XCTAssertEqual(run.code, 2, run.errors, line: line)
        XCTAssertTrue(run.errors.contains(part), run.errors, line: line)
        XCTAssertEqual(run.output, "", line: line)
    }

    func testWrongUsage_isRefusedWithWhatIsMissing() async throws {
        let upstream = ["--upstream", "http://127.0.0.1:1"]
        try await assertRefused(["--record", out], "--record needs to know where to: --upstream REGION|URL")
        try await assertRefused(["--spy", out], "--spy needs to know where to: --upstream REGION|URL")
        try await assertRefused(["--record", out, "--replay", out] + upstream, "exclude each other")
        try await assertRefused(["--record", out, "--spy", out] + upstream, "exclude each other")
        try await assertRefused(["--record", out, "--upstream", "mypurecloud.org"], "--upstream mypurecloud.org")
        try await assertRefused(["--record", out, "--upstream", "ftp://host"], "--upstream ftp://host")
        try await assertRefused(upstream, "--upstream goes with --record, --spy, or --replay")
        try await assertRefused(["--read-only"], "--read-only goes with --record")
        try await assertRefused(["--state", out + "/none/world.json"], "/none/world.json: cannot be written")
        try await assertRefused(["--record", out, "--upstream", "http://u:p@host"], "--upstream")
        for name in ["../x", ".x", "a b", "", "ä", String(repeating: "x", count: 65)] {
            try await assertRefused(["--record", out, "--record-name", name] + upstream, "--record-name")
        }
        try await assertRefused(["--record", out, "--record-mode", "most"] + upstream, "--record-mode")
        try await assertRefused(["--replay", out, "--record-mode", "all"], "--record-mode goes with --record")
        try await assertRefused(["--replay", out, "--record-name", "x"], "--record-name goes with --record")
        try await assertRefused(["--record", out, "--on-miss", "error"] + upstream, "--on-miss goes with --replay")
        try await assertRefused(["--recrod", out], "--record")
        XCTAssertEqual(try files(), [])
    }

    func testForwardingWithoutCredentials_isRefused() async throws {
        let forward = ["--replay", out, "--on-miss", "forward"]
        try await assertRefused(forward, "--upstream REGION|URL")
        let complete = forward + ["--upstream", "http://127.0.0.1:1"]
        for environment in [
            [:], ["MOCKSERVER_UPSTREAM_CLIENT_ID": "a"], ["MOCKSERVER_UPSTREAM_CLIENT_SECRET": "b"],
            ["MOCKSERVER_UPSTREAM_CLIENT_ID": "", "MOCKSERVER_UPSTREAM_CLIENT_SECRET": ""],
        ] {
            try await assertRefused(complete, "MOCKSERVER_UPSTREAM_CLIENT_SECRET", environment: environment)
        }
    }

    func testHelp_namesEveryOptionOfRecording() async throws {
        let run = try await ChildProcess.run(["--help"], in: directory)
        XCTAssertEqual(run.code, 0)
        let options = [
            "record DIR", "spy DIR", "upstream REGION|URL", "record-mode", "record-name", "read-only", "on-miss",
        ]
        for option in options { XCTAssertTrue(run.output.contains("--" + option), option) }
        XCTAssertTrue(run.output.contains("MOCKSERVER_UPSTREAM_CLIENT_ID"))
        let recover = try await ChildProcess.run(["recordings", "recover", "--help"], in: directory)
        XCTAssertEqual(recover.code, 0)
        XCTAssertTrue(recover.output.contains(".partial"))
    }

    /// A program that records, its first line read.
    private func start(
        _ upstream: UpstreamStub, _ arguments: [String] = [], environment: [String: String] = [:]
    ) async throws -> (child: ChildProcess, url: String) {
        let child = try ChildProcess(
            [ChildProcess.mockserver, "--record", out, "--upstream", upstream.url, "--port", "0"] + arguments,
            environment: environment, in: directory)
        return (child, try await child.url())
    }

    func testEitherSignal_savesAndEndsWith0() async throws {
        let upstream = try UpstreamStub()
        for (signal, name) in [(SIGTERM, "by-term"), (SIGINT, "by-int")] {
            let (child, url) = try await start(upstream, environment: ["MOCKSERVER_RECORD_NAME": name])
            _ = try await caller.call("GET \(url)/api/v2/a")
            child.signal(signal)
            let code = try await child.wait()
            XCTAssertEqual(code, 0, child.errors)
            XCTAssertEqual(try lines(name), ["GET /api/v2/a 200"])
            XCTAssertTrue(child.errors.contains("personal data is recorded as it comes"), child.errors)
        }
        XCTAssertEqual(try files(), ["by-int.sqlite", "by-term.sqlite"])
        XCTAssertEqual(try Recording(path: out + "/by-int.sqlite").metadata()["personal-data"], "unredacted")
        await upstream.stop()
    }

    func testSecretThatNoRuleCovers_refusesTheSaveAndLeavesNothing() async throws {
        let secret = "AQDfK3mR81x-uncovered-Zq7"
        for spelling in [secret, "AQDfK3mR81x%2Duncovered%2DZq7", Base64.encode(Array("say \(secret) now".utf8))] {
            let upstream = try UpstreamStub { request in
                guard request.path == "/api/v2/leak" else { return .ready(.naming(request)) }
                return .ready(.of(json: #"{"description":"your key is \#(spelling), keep it"}"#))
            }
            let (child, url) = try await start(upstream)
            for path in ["a", "leak", "b"] {
                let reply = try await caller.call("GET \(url)/api/v2/\(path)", token: secret)
                XCTAssertEqual(reply.status, 200)
            }
            child.signal(SIGTERM)
            let code = try await child.wait()
            XCTAssertEqual(code, 1, spelling)
            XCTAssertTrue(child.errors.contains("GET /api/v2/leak), response body: a token"), child.errors)
            XCTAssertFalse(child.errors.contains(secret) || child.errors.contains(spelling), child.errors)
            XCTAssertEqual(try files(), [])
            await upstream.stop()
        }
    }

    func testSaveThatFails_endsWith1AndKeepsWhatWasRecorded() async throws {
        let upstream = try UpstreamStub()
        let (child, url) = try await start(upstream)
        _ = try await caller.call("GET \(url)/api/v2/a")
        // A directory where the file should go: the rename fails, even for root.
        try FileManager.default.createDirectory(atPath: out + "/recording.sqlite/x", withIntermediateDirectories: true)
        child.signal(SIGTERM)
        let code = try await child.wait()
        XCTAssertEqual(code, 1)
        XCTAssertTrue(child.errors.contains("not everything was saved"), child.errors)
        try FileManager.default.removeItem(atPath: out + "/recording.sqlite")
        let recovery = try await ChildProcess.run(["recordings", "recover", out], in: directory)
        XCTAssertEqual(recovery.code, 0, recovery.errors)
        XCTAssertEqual(try lines(), ["GET /api/v2/a 200"])
        XCTAssertEqual(try files(), ["recording.sqlite"])
        await upstream.stop()
    }
}
