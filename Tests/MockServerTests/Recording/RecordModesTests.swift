import HTTPServer
@testable import MockServer
import PlatformCore
import Synchronization
import XCTest

/// What is recorded, into which recording, and what comes of one that is there already.
final class RecordModesTests: RecordingTestCase {
    private func ask(_ mock: MockPlatform, _ targets: String..., fields: HTTPFields = [:]) async throws {
        for target in targets {
            let response = try await caller.call("GET \(mock.url)\(target)", fields, token: "some-client-token-0")
            XCTAssertEqual(response.status, 200, response.bodyText)
        }
    }

    func testAll_recordsEveryExchangeAndReplacesTheFileAtTheSave() async throws {
        let upstream = try UpstreamStub()
        try RecordingWriter.save(RecordingContent(interactions: [.of("/api/v2/old")]), to: out + "/recording.sqlite")
        try await withRecorder(upstream.url) { mock in
            try await ask(mock, "/api/v2/a", "/api/v2/a", "/api/v2/b?x=1")
            XCTAssertEqual(
                try files(), ["recording.sqlite", "recording.sqlite.partial", "recording.sqlite.partial-wal"])
        }
        XCTAssertEqual(
            try lines(), ["GET /api/v2/a 200", "GET /api/v2/a 200", "GET /api/v2/b?x=1 200"])
        XCTAssertEqual(try recorded().map(\.order), [1, 2, 1])
        XCTAssertEqual(try files(), ["recording.sqlite"])
        XCTAssertEqual(upstream.lines, ["GET /api/v2/a", "GET /api/v2/a", "GET /api/v2/b?x=1"])
        await upstream.stop()
    }

    func testAll_withoutAnyRequest_leavesTheFileAsItIs() async throws {
        let upstream = try UpstreamStub()
        try RecordingWriter.save(RecordingContent(interactions: [.of("/api/v2/old")]), to: out + "/recording.sqlite")
        try await withRecorder(upstream.url) { _ in }
        XCTAssertEqual(try lines(), ["GET /api/v2/old 200"])
        XCTAssertEqual(try files(), ["recording.sqlite"])
        await upstream.stop()
    }

    func testOnce_replaysWhatIsThereAndRecordsWhatIsNot() async throws {
        let upstream = try UpstreamStub()
        try RecordingWriter.save(
            RecordingContent(interactions: [.of("/api/v2/old", answer: #"{"old":1}"#)], clientIDs: ["c"]),
            to: out + "/recording.sqlite")
        let before = try bytes("out/recording.sqlite")
        try await withRecorder(upstream.url, configure: { $0.recordMode = .once }) { mock in
            let token = try await caller.login(mock.url, id: "c", secret: "anything")
            let old = try await caller.call("GET \(mock.url)/api/v2/old", token: token)
            XCTAssertEqual(old.bodyText, #"{"old":1}"#)
            let miss = try await caller.call("GET \(mock.url)/api/v2/new", token: token)
            XCTAssertEqual(miss.status, 404)
            XCTAssertEqual(upstream.lines, [])
            try await ask(mock, "/api/v2/new", fields: ["X-Mock-Recording": "another"])
        }
        XCTAssertEqual(try bytes("out/recording.sqlite"), before)
        XCTAssertEqual(try lines("another"), ["GET /api/v2/new 200"])
        XCTAssertEqual(upstream.lines, ["GET /api/v2/new"])
        XCTAssertNil(upstream.requests.first?.fields["X-Mock-Recording"])
        await upstream.stop()
    }

    func testOnce_aRecordingSavedDuringTheRunIsReplayedFromThenOn() async throws {
        let upstream = try UpstreamStub()
        try await withRecorder(upstream.url, configure: { $0.recordMode = .once }) { mock in
            let token = try await caller.login(mock.url, id: "c", secret: "secret-of-c-1")
            let mine: HTTPFields = ["X-Mock-Recording": "mine"]
            _ = try await caller.call("GET \(mock.url)/api/v2/a", mine, token: token)
            let saved = try await admin(mock, "POST recordings/mine/stop")
            XCTAssertEqual(saved["interactions"], 1)
            let before = try bytes("out/mine.sqlite")
            let replayed = try await caller.call("GET \(mock.url)/api/v2/a", mine, token: token)
            XCTAssertEqual(replayed.bodyText, #"{"target":"/api/v2/a"}"#)
            let missed = try await caller.call("GET \(mock.url)/api/v2/b", mine, token: token)
            XCTAssertEqual(missed.status, 404)
            // What is thrown away, or was empty, is not there.
            _ = try await caller.call("GET \(mock.url)/api/v2/c", ["X-Mock-Recording": "other"], token: token)
            _ = try await admin(mock, "POST recordings/other/discard")
            _ = try await admin(mock, "POST recordings/other/start")
            _ = try await admin(mock, "POST recordings/other/stop")
            _ = try await caller.call("GET \(mock.url)/api/v2/d", ["X-Mock-Recording": "other"], token: token)
            XCTAssertEqual(try bytes("out/mine.sqlite"), before)
        }
        XCTAssertEqual(try lines("mine"), ["GET /api/v2/a 200"])
        XCTAssertEqual(try lines("other"), ["GET /api/v2/d 200"])
        XCTAssertEqual(
            upstream.lines, ["POST /oauth/token", "GET /api/v2/a", "GET /api/v2/c", "GET /api/v2/d"])
        await upstream.stop()
    }

    func testNew_replaysHitsByTheUpstreamsTokenAndAddsMisses() async throws {
        let upstream = try UpstreamStub()
        try RecordingWriter.save(
            RecordingContent(interactions: [.of("/api/v2/old", answer: #"{"old":1}"#)], clientIDs: ["c"]),
            to: out + "/recording.sqlite")
        try await withRecorder(upstream.url, configure: { $0.recordMode = .new }) { mock in
            let token = try await caller.login(mock.url, id: "another-client", secret: "another-secret-1")
            XCTAssertEqual(token, "upstream-token-of-this-run-1")
            for _ in 0..<3 {
                let old = try await caller.call("GET \(mock.url)/api/v2/old", token: token)
                XCTAssertEqual(old.bodyText, #"{"old":1}"#)
            }
            for _ in 0..<2 {
                let miss = try await caller.call("GET \(mock.url)/api/v2/new", token: token)
                XCTAssertEqual(miss.fields["X-Answered-By"], "upstream")
            }
        }
        XCTAssertEqual(try lines(), ["GET /api/v2/new 200", "GET /api/v2/new 200", "GET /api/v2/old 200"])
        XCTAssertEqual(try Recording(path: out + "/recording.sqlite").clientIDs(), ["another-client", "c"])
        XCTAssertEqual(upstream.lines, ["POST /oauth/token", "GET /api/v2/new", "GET /api/v2/new"])
        await upstream.stop()
    }

    func testNew_intoADamagedFile_savesNothingAndSaysSo() async throws {
        let upstream = try UpstreamStub()
        let damaged = Array("SQLite format 3\0 and then nothing of use".utf8)
        try write(damaged, "out/recording.sqlite")
        var configuration = MockConfiguration(.record(out))
        configuration.upstream = Upstream(upstream.url)
        configuration.recordMode = .new
        configuration.log = Log(level: .error, sink: log.append)
        let mock = try await MockPlatform.start(configuration)
        try await ask(mock, "/api/v2/new")
        let problems = await mock.stop()
        XCTAssertEqual(problems.count, 1)
        XCTAssertTrue(problems.first?.contains("recording.sqlite") == true, "\(problems)")
        XCTAssertEqual(try bytes("out/recording.sqlite"), damaged)
        XCTAssertTrue(try files().contains("recording.sqlite.partial"))
        await upstream.stop()
    }

    func testNone_touchesNoNetworkAndNoFile() async throws {
        let upstream = try UpstreamStub()
        try RecordingWriter.save(
            RecordingContent(interactions: [.of("/api/v2/old")], clientIDs: ["c"]), to: out + "/recording.sqlite")
        try await withRecorder(upstream.url, configure: { $0.recordMode = .none }) { mock in
            let token = try await caller.login(mock.url, id: "c", secret: "anything")
            let old = try await caller.call("GET \(mock.url)/api/v2/old", token: token)
            XCTAssertEqual(old.status, 200)
            let miss = try await caller.call("GET \(mock.url)/api/v2/new", token: token)
            XCTAssertEqual(miss.status, 404)
            let start = try await caller.call("POST \(mock.url)/__admin/recordings/x/start")
            XCTAssertEqual(start.status, 409)
        }
        XCTAssertEqual(upstream.lines, [])
        XCTAssertEqual(try files(), ["recording.sqlite"])
        await upstream.stop()
    }

    func testReadOnly_forwardsReadsAndOAuthOnly() async throws {
        let upstream = try UpstreamStub()
        try await withRecorder(upstream.url, configure: { $0.isReadOnly = true }) { mock in
            let token = try await caller.login(mock.url, id: "c", secret: "secret-of-c-1")
            for method in ["GET", "HEAD"] {
                let response = try await caller.call("\(method) \(mock.url)/api/v2/a", token: token)
                XCTAssertEqual(response.status, 200, method)
            }
            for method in ["POST", "PUT", "PATCH", "DELETE"] {
                let response = try await caller.call("\(method) \(mock.url)/api/v2/a", token: token)
                XCTAssertEqual(response.status, 403, method)
                XCTAssertEqual(try JSON.parse(response.bodyBytes)["code"], "mock.read.only")
            }
        }
        XCTAssertEqual(try lines(), ["GET /api/v2/a 200", "HEAD /api/v2/a 200"])
        XCTAssertEqual(upstream.lines, ["POST /oauth/token", "GET /api/v2/a", "HEAD /api/v2/a"])
        await upstream.stop()
    }

    func testHeader_putsEachTestIntoARecordingOfItsOwn() async throws {
        let upstream = try UpstreamStub()
        try await withRecorder(upstream.url) { mock in
            try await ask(mock, "/api/v2/a", fields: ["X-Mock-Recording": "first"])
            try await ask(mock, "/api/v2/b", fields: ["X-Mock-Recording": "second"])
            try await ask(mock, "/api/v2/c")
            for name in ["../up", ".hidden", "a/b", String(repeating: "x", count: 65), "with blank"] {
                let refused = try await caller.call("GET \(mock.url)/api/v2/d", ["X-Mock-Recording": name])
                XCTAssertEqual(refused.status, 400, name)
            }
        }
        XCTAssertEqual(try lines("first"), ["GET /api/v2/a 200"])
        XCTAssertEqual(try lines("second"), ["GET /api/v2/b 200"])
        XCTAssertEqual(try lines(), ["GET /api/v2/c 200"])
        XCTAssertEqual(try files(), ["first.sqlite", "recording.sqlite", "second.sqlite"])
        XCTAssertFalse(try recorded("first").contains { $0.request.fields.contains("X-Mock-Recording") })
        await upstream.stop()
    }

    func testOAuth_isNeverStoredButItsClientIsKnownAfterwards() async throws {
        let upstream = try UpstreamStub()
        try await withRecorder(upstream.url) { mock in
            let token = try await caller.login(mock.url, id: "client-of-the-org", secret: "secret-of-the-org")
            let form = "grant_type=password&username=u&password=passw0rd-of-u&client_id=other-client"
            _ = try await caller.call(
                "POST \(mock.url)/oauth/token", ["Content-Type": "application/x-www-form-urlencoded"],
                body: Array(form.utf8))
            _ = try await caller.call("GET \(mock.url)/api/v2/a", token: token)
            _ = try await caller.call("GET \(mock.url)/oauth/authorize?client_id=third-client&response_type=code")
        }
        XCTAssertEqual(try lines(), ["GET /api/v2/a 200"])
        XCTAssertEqual(
            try Recording(path: out + "/recording.sqlite").clientIDs(),
            ["client-of-the-org", "other-client", "third-client"])
        await upstream.stop()
        try await withReplay { mock in
            let token = try await caller.login(mock.url, id: "client-of-the-org", secret: "anything")
            let replayed = try await caller.call("GET \(mock.url)/api/v2/a", token: token)
            XCTAssertEqual(replayed.bodyText, #"{"target":"/api/v2/a"}"#)
        }
    }
}

// MARK: - What replays

extension RecordModesTests {
    /// What an org answers that lets one token in, and counts what it answers.
    private func guardedOrg() throws -> UpstreamStub {
        let count = Mutex(0)
        return try UpstreamStub { request in
            if request.path == "/oauth/token" { return .ready(.naming(request)) }
            guard request.fields[.authorization] == "Bearer upstream-token-of-this-run-1" else {
                return .ready(.of(json: #"{"code":"bad.credentials"}"#, status: 401))
            }
            let number = count.withLock { count in
                count += 1
                return count
            }
            return .ready(.of(json: #"{"answer":\#(number)}"#))
        }
    }

    func testRefusalsThatWereRecorded_goToWhoeverIsRefusedAgain() async throws {
        let org = try guardedOrg()
        let story = { [caller] (url: String) async throws -> [String] in
            var answers: [String] = []
            func ask(_ token: String?) async throws {
                let reply = try await caller.call("GET \(url)/api/v2/users/me", token: token)
                answers.append(reply.status == 200 ? reply.bodyText : "\(reply.status.code)")
            }
            try await ask(nil)
            try await ask("not-a-token-of-anybody")
            let token = try await caller.login(url, id: "c", secret: "secret-of-c-1")
            try await ask(token)
            try await ask(nil)
            try await ask(token)
            return answers
        }
        let live = try await withRecorder(org.url) { try await story($0.url) }
        await org.stop()
        XCTAssertEqual(live, ["401", "401", #"{"answer":1}"#, "401", #"{"answer":2}"#])
        XCTAssertEqual(try lines().count, 5)
        let replayed = try await withReplay { try await story($0.url) }
        XCTAssertEqual(replayed, live)
    }

    func testExchangeThatOutlivesTheServer_isNotRecordedAndLeavesNoFile() async throws {
        let gate = RecordingGate()
        let upstream = try UpstreamStub { request in
            guard request.path == "/api/v2/slow" else { return .ready(.naming(request)) }
            return .later {
                await gate.pass()
                return .naming(request)
            }
        }
        let slow = try await withRecorder(upstream.url) { mock in
            try await ask(mock, "/api/v2/a")
            let slow = Task { [caller] in try await caller.call("GET \(mock.url)/api/v2/slow") }
            await eventually("the upstream was asked") { upstream.lines.contains("GET /api/v2/slow") }
            return slow
        }
        gate.open()
        await eventually("it is told") { log.contains("after the recording had ended") }
        let cut = await slow.result
        XCTAssertThrowsError(try cut.get())
        XCTAssertEqual(try lines(), ["GET /api/v2/a 200"])
        XCTAssertEqual(try files(), ["recording.sqlite"])
        await upstream.stop()
    }

    func testHeaderThatNamesAFileInUse_isToldAndTheClientGetsItsReplies() async throws {
        let upstream = try UpstreamStub()
        try await withRecorder(upstream.url) { first in
            try await ask(first, "/api/v2/a")
            var configuration = MockConfiguration(.record(out))
            configuration.upstream = Upstream(upstream.url)
            configuration.recordName = "another"
            configuration.log = Log(level: .error, sink: log.append)
            let second = try await MockPlatform.start(configuration)
            try await ask(second, "/api/v2/b", fields: ["X-Mock-Recording": "recording"])
            await eventually("it is told") { log.contains("another process is recording into it") }
            let problems = await second.stop()
            XCTAssertEqual(problems.count, 1, "\(problems)")
        }
        XCTAssertEqual(try lines(), ["GET /api/v2/a 200"])
        XCTAssertEqual(try files(), ["recording.sqlite"])
        await upstream.stop()
    }
}

// MARK: - By the admin API

extension RecordModesTests {
    private func admin(_ mock: MockPlatform, _ line: String) async throws -> JSON {
        let response = try await caller.call(line.replacing(" ", with: " \(mock.url)/__admin/", maxReplacements: 1))
        return try JSON.parse(response.bodyBytes)
    }

    private func expect(
        _ mock: MockPlatform, _ line: String, _ key: String, _ value: String, at place: UInt = #line
    ) async throws {
        let answer = try await admin(mock, line)
        XCTAssertEqual(answer[key]?.string, value, "\(answer)", line: place)
    }

    func testAdmin_startsStopsAndDiscardsRecordings() async throws {
        let upstream = try UpstreamStub()
        try await withRecorder(upstream.url) { mock in
            try await expect(mock, "POST recordings/mine/start", "state", "recording")
            try await ask(mock, "/api/v2/a", "/api/v2/b")
            let list = try await admin(mock, "GET recordings")["recordings"]?.array ?? []
            XCTAssertTrue(list.contains { $0["name"] == "mine" && $0["interactions"]?.int == 2 }, "\(list)")
            let saved = try await admin(mock, "POST recordings/mine/stop")
            XCTAssertEqual(saved, ["name": "mine", "state": "saved", "interactions": 2])
            XCTAssertEqual(try lines("mine"), ["GET /api/v2/a 200", "GET /api/v2/b 200"])

            try await ask(mock, "/api/v2/c")
            try await expect(mock, "POST recordings/bad/start", "state", "recording")
            try await ask(mock, "/api/v2/d")
            try await expect(mock, "POST recordings/bad/discard", "state", "discarded")

            try await expect(mock, "POST recordings/bad/stop", "code", "not.found")
            try await expect(mock, "POST recordings/bad/discard", "code", "not.found")
            try await expect(mock, "POST recordings/.x/start", "code", "bad.request")
            try await expect(mock, "GET recordings/nothing", "code", "not.found")
        }
        XCTAssertEqual(try lines(), ["GET /api/v2/c 200"])
        XCTAssertEqual(try files(), ["mine.sqlite", "recording.sqlite"])
        await upstream.stop()

        try await withReplay { mock in
            let token = try await caller.login(mock.url, id: "demo-client", secret: "demo-secret")
            _ = try await caller.call("GET \(mock.url)/api/v2/a", token: token)
            let one = try await admin(mock, "GET recordings/mine")
            XCTAssertEqual(one["entries"]?.array?.map { $0["used"] }, [true, false])
            try await expect(mock, "POST recordings/mine/start", "code", "general.conflict")
        }
    }

    func testReplyThatEndsAfterTheStop_startsNoOtherRecording() async throws {
        let gate = RecordingGate()
        let upstream = try UpstreamStub { request in
            guard request.path == "/api/v2/slow" else { return .ready(.naming(request)) }
            return .later {
                await gate.pass()
                return .naming(request)
            }
        }
        try await withRecorder(upstream.url) { mock in
            _ = try await admin(mock, "POST recordings/mine/start")
            try await ask(mock, "/api/v2/a")
            let slow = Task { [caller] in try await caller.call("GET \(mock.url)/api/v2/slow") }
            await eventually("the upstream was asked") { upstream.lines.contains("GET /api/v2/slow") }
            _ = try await admin(mock, "POST recordings/mine/stop")
            gate.open()
            let reply = try await slow.value
            XCTAssertEqual(reply.status, 200)
        }
        XCTAssertEqual(try lines("mine"), ["GET /api/v2/a 200"])
        XCTAssertTrue(log.contains("after the recording had ended"), log.text)
        await upstream.stop()
    }
}
