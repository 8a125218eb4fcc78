import Foundation
import PlatformClient
import PlatformCore
import PlatformUsers
import XCTest

@testable import Fixtures

/// Tests that record by the environment, from a mock that stands in for the platform.
final class RecordingTests: XCTestCase {
    private let directory = FileManager.default.temporaryDirectory.path + "/fixtures-\(UUID().uuidString)"

    override func tearDown() async throws { try? FileManager.default.removeItem(atPath: directory) }

    /// Runs tests as one process would, with servers that stop at its end.
    private func run(
        _ environment: [String: String] = [:], _ body: (_ begin: (String) async throws -> MockTest) async throws -> Void
    ) async throws {
        let mocks = SharedMocks()
        let result: Result<Void, any Error>
        do {
            try await body { name in
                try await MockTest.begin(
                    TestName(xctest: name), MockTestOptions(directory), environment: environment, mocks: mocks)
            }
            result = .success(())
        } catch { result = .failure(error) }
        let problems = await mocks.stopAll()
        XCTAssertEqual(problems, [])
        try result.get()
    }

    private func recording(_ mode: String, from upstream: MockPlatform) -> [String: String] {
        [
            "MOCKSERVER_RECORD_MODE": mode, "MOCKSERVER_UPSTREAM": upstream.url,
            "MOCKSERVER_UPSTREAM_CLIENT_ID": "org-client", "MOCKSERVER_UPSTREAM_CLIENT_SECRET": "org-secret",
        ]
    }

    private func withPlatform(_ body: (MockPlatform) async throws -> Void) async throws {
        try await withMockPlatform(.replay("recordings")) {
            $0.clients = [OAuthClient(clientID: "org-client", clientSecret: "org-secret")]
        } _: { upstream in
            try await body(upstream)
        }
    }

    private var files: [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: directory)) ?? []).sorted()
    }

    func testTestsWithoutRecordings_recordOneEach_andReplayItWithoutThePlatform() async throws {
        try await withPlatform { upstream in
            try await run(recording("once", from: upstream)) { begin in
                let (one, two) = (try await begin("A.testOne"), try await begin("A.testTwo"))
                _ = try await UsersApi(one.session.makeClient()).getUsersMe()
                _ = try await two.session.makeClient().callApi("/api/v2/systempresences")
                XCTAssertEqual(one.end(failed: false), [])
                XCTAssertEqual(two.end(failed: false), [])
            }
        }
        XCTAssertEqual(files, ["A.testOne.sqlite", "A.testTwo.sqlite"])
        try await run { begin in
            let one = try await begin("A.testOne")
            let client = try await one.session.makeClient()
            let me = try await UsersApi(client).getUsersMe()
            XCTAssertEqual(me.name, "Maria Okafor")
            one.session.assertNoUnmatched()
            _ = try? await client.callApi("/api/v2/systempresences")
            let notes = one.end(failed: false)
            XCTAssertEqual(notes.count, 2)
            XCTAssertTrue(notes.first?.hasPrefix("1 request was answered by no recording:") == true, "\(notes)")
            XCTAssertTrue(notes.last?.hasSuffix("swift test --filter 'A.testOne'") == true, "\(notes)")
            let two = try await begin("A.testTwo")
            XCTAssertEqual(
                two.end(failed: false),
                ["1 of 1 recorded interactions of 'A.testTwo' were not asked for:\n  GET /api/v2/systempresences"])
        }
    }

    func testExistingRecording_isReplayedOnceRecordedAnewByAllAndExtendedByNew() async throws {
        try await withPlatform { upstream in
            func callThePlatform(_ mode: String, _ paths: String...) async throws -> Int {
                let before = upstream.session.count("GET /api/**")
                try await run(recording(mode, from: upstream)) { begin in
                    let test = try await begin("A.testOne")
                    let client = try await test.session.makeClient()
                    for path in paths { _ = try? await client.callApi(path) }
                    _ = test.end(failed: false)
                }
                return upstream.session.count("GET /api/**") - before
            }
            let counts = [
                try await callThePlatform("once", "/api/v2/users/me"),
                try await callThePlatform("once", "/api/v2/users/me", "/api/v2/users"),
                try await callThePlatform("new", "/api/v2/users/me", "/api/v2/users"),
                try await callThePlatform("all", "/api/v2/users/me"),
            ]
            XCTAssertEqual(counts, [1, 0, 1, 1])
        }
        try await run { begin in
            let test = try await begin("A.testOne")
            XCTAssertEqual(test.session.platform.interactionCount, 1)
            _ = test.end(failed: false)
        }
    }

    func testWrongEnvironment_isToldByName() async throws {
        let wrong: [(environment: [String: String], message: String)] = [
            (["MOCKSERVER_RECORD_MODE": "always"], "MOCKSERVER_RECORD_MODE='always' is none of: once, new, all, none"),
            (["MOCKSERVER_RECORD_MODE": "all"], "MOCKSERVER_RECORD_MODE=all needs MOCKSERVER_UPSTREAM"),
            ([:], "there is no directory 'no-such-folder' beside "),
        ]
        for (environment, message) in wrong {
            do {
                _ = try await MockTest.begin(
                    TestName(xctest: "A.b"), MockTestOptions("no-such-folder"), environment: environment,
                    mocks: SharedMocks())
                XCTFail("no error for \(environment)")
            } catch { XCTAssertTrue("\(error)".hasPrefix(message), "\(error)") }
        }
    }

    func testNameThatIsNoFile_isRefused() async throws {
        try await withPlatform { upstream in
            XCTAssertThrowsError(try upstream.newSession { $0.recordName = "a/b" }) { error in
                XCTAssertTrue("\(error)".hasPrefix("'a/b' is no name."), "\(error)")
            }
        }
    }

    func testRecordingThatIsNotThere_isToldWithThoseThatAre() async throws {
        do {
            _ = try await MockTest.begin(
                TestName(xctest: "A.b"), MockTestOptions(using: "user"), environment: [:], mocks: .shared)
            XCTFail("no error")
        } catch {
            XCTAssertTrue(
                "\(error)".hasPrefix("There is no recording 'user'; this server has: authorization"), "\(error)")
        }
    }
}
