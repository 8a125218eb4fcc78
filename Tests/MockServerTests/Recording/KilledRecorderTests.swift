import Foundation
import HTTPServer
@testable import MockServer
import PlatformCore
import Synchronization
import XCTest

#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#endif

/// What is left of a recording whose process was killed.
final class KilledRecorderTests: RecordingTestCase {
    private static let secrets = [
        "bearer-secret-of-kill-9-Xq81", "query+secret/of kill=9 Yw27", "body\"secret\\of kill-9 Zr55",
        "reply-secret-of-kill-9-Ae30",
    ]

    /// A reply of the upstream with a secret in it.
    @Sendable private static func reply(_ request: HTTPRequest) -> Reply {
        .ready(.of(json: #"{"target":"\#(request.path)","accessToken":"\#(secrets[3])","count":[1,2,3]}"#))
    }

    /// Sends requests on a kept connection until the server is gone; counts those that were answered.
    private static func drive(_ url: String, lane: Int, _ answered: Counted, limit: Int) async {
        let caller = Caller()
        let query = secrets[1].addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
        let body = JSON.object(["password": .string(secrets[2])]).text
        for number in 0..<limit {
            let target = "\(url)/api/v2/\(lane)/\(number)?access_token=\(query)"
            let reply = try? await caller.call("POST \(target)", token: secrets[0], json: body)
            guard reply?.status == 200 else { return }
            answered.value.add(1, ordering: .sequentiallyConsistent)
        }
    }

    func testKillAt50RandomMoments_losesOneBatchAtMostAndNoFile() async throws {
        let upstream = try UpstreamStub(Self.reply)
        let search = SecretSearch(Self.secrets)
        var generator = SeededNumbers(seed: 20_251_123)
        var total = 0
        var partials = 0
        var latest = 0
        for cycle in 0..<50 {
            let child = try ChildProcess(
                [
                    ChildProcess.mockserver, "--record", out, "--upstream", upstream.url, "--port", "0", "--workers",
                    "1",
                ],
                in: directory)
            // Some die before they are ready, while their file is being made.
            let answered = Counted()
            if cycle % 10 == 9 {
                try await Task.sleep(for: .microseconds(Int.random(in: 0..<80_000, using: &generator)))
            } else {
                let url = try await child.url()
                let lanes = (0..<8).map { lane in
                    Task { await Self.drive(url, lane: lane, answered, limit: 1_250) }
                }
                // Anywhere in 10,000 interactions, mostly early on: that is quick, and later the log is only longer.
                let enough = Int.random(in: cycle % 16 == 0 ? 2_500..<9_900 : 0..<400, using: &generator)
                latest = max(latest, enough)
                await eventually("\(enough) are answered") { answered.value.load(ordering: .relaxed) >= enough }
                child.signal(SIGKILL)
                for lane in lanes { await lane.value }
            }
            child.signal(SIGKILL)
            try await child.wait()

            let leaks = try await search.findings(in: out, scratch: directory)
            XCTAssertEqual(leaks, [], "cycle \(cycle)")
            let isThere = try files().contains("recording.sqlite.partial")
            partials += isThere ? 1 : 0
            var recovered = 0
            if isThere {
                do {
                    recovered = try PartialRecording.recover(out + "/recording.sqlite.partial").interactionCount
                } catch {
                    guard error.kind == .logMissing else { throw error }
                    // Killed in the moment between the file and its log: there was nothing to record yet.
                    XCTAssertEqual(answered.value.load(ordering: .sequentiallyConsistent), 0, "cycle \(cycle)")
                }
            }
            let count = answered.value.load(ordering: .sequentiallyConsistent)
            XCTAssertGreaterThanOrEqual(recovered, count - 100, "cycle \(cycle)")
            XCTAssertLessThanOrEqual(recovered, count + 8, "cycle \(cycle)")
            if try files().contains("recording.sqlite") { XCTAssertEqual(try recorded().count, recovered) }
            let left = try await search.findings(in: out, scratch: directory)
            XCTAssertEqual(left, [], "cycle \(cycle)")
            total += count
            for file in try files() { try FileManager.default.removeItem(atPath: out + "/" + file) }
        }
        print("killed 50 recordings of up to \(latest), \(partials) left a file, \(total) interactions were answered")
        XCTAssertGreaterThan(partials, 40)
        XCTAssertGreaterThan(latest, 5_000)
        XCTAssertGreaterThan(total, 8_000)
        await upstream.stop()
    }
}

// MARK: - During the save

extension KilledRecorderTests {
    func testKillAtRandomMomentsOfTheSave_losesNothingAndLeavesNothing() async throws {
        let upstream = try UpstreamStub(Self.reply)
        var generator = SeededNumbers(seed: 20_251_124)
        var endings: [String: Int] = [:]
        for cycle in 0..<24 {
            let isAdding = cycle % 2 == 0
            let old = Interaction.of("/api/v2/old", answer: #"{"accessToken":"old"}"#)
            try RecordingWriter.save(RecordingContent(interactions: [old]), to: out + "/recording.sqlite")
            let mode = isAdding ? "new" : "all"
            let child = try ChildProcess(
                [
                    ChildProcess.mockserver, "--record", out, "--record-mode", mode, "--upstream", upstream.url,
                    "--port", "0", "--workers", "1",
                ], in: directory)
            let url = try await child.url()
            await Self.drive(url, lane: 1, Counted(), limit: 200)
            await eventually("the last batch is on the disk") {
                FileManager.default.contents(atPath: out + "/recording.sqlite.partial-wal")
                    .map { $0.range(of: Data("/api/v2/1/199".utf8)) != nil } ?? false
            }
            child.signal(SIGTERM)
            // Until the save is seen or over, and then any moment of what follows.
            try await eventually("the save begins") {
                let files = try files()
                return files.contains { $0.hasPrefix(".recording.sqlite.saving-") }
                    || !files.contains("recording.sqlite.partial")
            }
            try await Task.sleep(for: .microseconds(Int.random(in: 0..<80_000, using: &generator)))
            child.signal(SIGKILL)
            try await child.wait()

            let isDone = try recorded().count > 1
            let isLeft = try files().contains("recording.sqlite.partial")
            endings["saved \(isDone), left \(isLeft)", default: 0] += 1
            let recovery = try await ChildProcess.run(["recordings", "recover", out], in: directory)
            XCTAssertEqual(recovery.code, 0, recovery.errors)
            XCTAssertEqual(try recorded().count, isAdding ? 201 : 200, "cycle \(cycle)")
            XCTAssertEqual(try files(), ["recording.sqlite"], "cycle \(cycle)")
        }
        print("killed 24 saves: \(endings)")
        XCTAssertGreaterThan(endings["saved false, left true", default: 0], 0)
        await upstream.stop()
    }
}

/// A number that tasks count together.
private final class Counted: Sendable {
    let value = Atomic<Int>(0)
}
