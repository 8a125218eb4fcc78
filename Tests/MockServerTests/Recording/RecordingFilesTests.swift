import HTTPServer
@testable import MockServer
import PlatformCore
import XCTest

/// The files of recordings: who may write them, what is left behind, what is read again.
final class RecordingFilesTests: RecordingTestCase {
    private func start(
        _ upstream: UpstreamStub, _ configure: (inout MockConfiguration) -> Void = { _ in }
    ) async throws -> MockPlatform {
        var configuration = MockConfiguration(.record(out))
        configuration.upstream = Upstream(upstream.url)
        configuration.log = Log(level: .info, sink: log.append)
        configure(&configuration)
        return try await MockPlatform.start(configuration)
    }

    private func refusal(
        _ upstream: UpstreamStub, line: UInt = #line, _ configure: (inout MockConfiguration) -> Void = { _ in }
    ) async throws -> String {
        do {
            await (try await start(upstream, configure)).stop()
            XCTFail("it started", line: line)
            return ""
        } catch let error as MockPlatformError {
            return error.description
        }
    }

    func testSecondRecorderOfOneFile_isRefusedAndToldWhatToDo() async throws {
        let upstream = try UpstreamStub()
        let first = try await start(upstream)
        let refusal = try await refusal(upstream)
        XCTAssertTrue(refusal.contains("another process is recording into it"), refusal)
        XCTAssertTrue(refusal.contains("--record-name"), refusal)
        let child = try await ChildProcess.run(
            ["--record", out, "--upstream", upstream.url, "--port", "0"], in: directory)
        XCTAssertEqual(child.code, 1)
        XCTAssertTrue(child.errors.contains("another process is recording into it"), child.errors)
        // Another name, or another time, is fine; and the first one was not disturbed.
        await (try await start(upstream) { $0.recordName = "another" }).stop()
        _ = try await caller.call("GET \(first.url)/api/v2/a")
        let problems = await first.stop()
        XCTAssertEqual(problems, [])
        XCTAssertEqual(try lines(), ["GET /api/v2/a 200"])
        await upstream.stop()
    }

    func testPartialFileOfADeadRun_refusesTheStartUntilItIsRecovered() async throws {
        let upstream = try UpstreamStub()
        let child = try ChildProcess(
            [ChildProcess.mockserver, "--record", out, "--upstream", upstream.url, "--port", "0"], in: directory)
        let url = try await child.url()
        for number in 0..<250 { _ = try await caller.call("GET \(url)/api/v2/\(number)") }
        child.signal(SIGKILL)
        try await child.wait()
        let refusal = try await refusal(upstream)
        XCTAssertTrue(refusal.contains("recordings recover \(out)/recording.sqlite.partial"), refusal)
        let recovery = try await ChildProcess.run(["recordings", "recover", out], in: directory)
        XCTAssertEqual(recovery.code, 0, recovery.errors)
        XCTAssertEqual(try files(), ["recording.sqlite"])
        // A reply is held back while a hundred exchanges are not on the disk yet.
        XCTAssertGreaterThanOrEqual(try lines().count, 150)
        await (try await start(upstream)).stop()
        await upstream.stop()
    }

    func testRecover_addsWhereTheRunWouldHaveAdded() async throws {
        let target = out + "/recording.sqlite"
        for (isAdding, expected) in [
            (true, ["GET /api/v2/new 200", "GET /api/v2/old 200"]), (false, ["GET /api/v2/new 200"]),
        ] {
            try RecordingWriter.save(RecordingContent(interactions: [.of("/api/v2/old")], clientIDs: ["c"]), to: target)
            try abandonPartial(target, isAdding: isAdding, [.of("/api/v2/new")])
            _ = try PartialRecording.recover(target + ".partial")
            XCTAssertEqual(try lines(), expected)
            XCTAssertEqual(try files(), ["recording.sqlite"])
        }
    }

    func testRecoverOfAnEmptyPartialFile_leavesTheRecordingAsItIs() async throws {
        let target = out + "/recording.sqlite"
        try RecordingWriter.save(RecordingContent(interactions: [.of("/api/v2/old")]), to: target)
        try abandonPartial(target, isAdding: false, [])
        _ = try PartialRecording.recover(target + ".partial")
        XCTAssertEqual(try lines(), ["GET /api/v2/old 200"])
        XCTAssertEqual(try files(), ["recording.sqlite"])
    }

    private func abandonPartial(_ target: String, isAdding: Bool, _ interactions: [Interaction]) throws {
        let partial = try PartialRecording(creating: target + ".partial", isAdding: isAdding)
        try partial.append(interactions.map { Redactor().row(of: $0) }, clientIDs: [])
    }

    func testServerThatCannotListen_leavesNoPartialFile() async throws {
        let upstream = try UpstreamStub()
        let other = try await start(upstream) { $0.recordName = "other" }
        let refusal = try await refusal(upstream) { $0.port = other.port }
        XCTAssertTrue(refusal.contains("\(other.port)"), refusal)
        await other.stop()
        XCTAssertEqual(try files(), [])
        let child = try await ChildProcess.run(
            ["--record", out, "--upstream", upstream.url, "--port", "0", "--port-file", "/proc/nowhere/port"],
            in: directory)
        XCTAssertEqual(child.code, 1)
        XCTAssertEqual(try files(), [])
        await upstream.stop()
    }

    func testDirectoryThatCannotBeMade_refusesTheStart() async throws {
        let upstream = try UpstreamStub()
        try write("a file", "file")
        for target in [path("file"), path("file/below"), "/proc/nowhere/recordings"] {
            let refusal = try await refusal(upstream) { $0.mode = .record(target) }
            XCTAssertTrue(refusal.contains(target) && refusal.contains("cannot be written"), refusal)
        }
        await upstream.stop()
    }

    func testDirectory_isMadeWithThoseAboveIt() async throws {
        let upstream = try UpstreamStub()
        let deep = path("made/for/this")
        let mock = try await start(upstream) { $0.mode = .record(deep + "/") }
        _ = try await caller.call("GET \(mock.url)/api/v2/a")
        await mock.stop()
        XCTAssertEqual(try Recording(path: deep + "/recording.sqlite").interactions().count, 1)
        await upstream.stop()
    }
}

// MARK: - Hot reload

extension RecordingFilesTests {
    func testRecordingReplacedOnDisk_isPickedUpWithoutOneFailedRequest() async throws {
        func save(_ generation: Int) throws {
            let interactions = (0..<20).map {
                Interaction.of("/api/v2/\($0)", answer: "{\"generation\":\(generation)}")
            }
            try RecordingWriter.save(
                RecordingContent(interactions: interactions, clientIDs: ["client-\(generation)"]), to: out + "/a.sqlite"
            )
        }
        try save(0)
        try await withReplay { mock in
            let token = try await caller.login(mock.url, id: "client-0", secret: "any")
            let readers = (0..<8).map { reader in
                Task { [caller] in
                    var seen: [Int] = []
                    while !Task.isCancelled, seen.last != 2 {
                        let reply = try await caller.call("GET \(mock.url)/api/v2/\(seen.count % 20)", token: token)
                        XCTAssertEqual(reply.status, 200, reply.bodyText)
                        seen.append(try JSON.parse(reply.bodyBytes)["generation"]?.int ?? -1)
                    }
                    return seen
                }
            }
            for generation in 1...2 {
                try save(generation)
                try await eventually("generation \(generation) is read") {
                    let reply = try await caller.call("GET \(mock.url)/api/v2/0", token: token)
                    return try JSON.parse(reply.bodyBytes)["generation"]?.int == generation
                }
            }
            for reader in readers {
                let seen = try await reader.value
                XCTAssertEqual(seen, seen.sorted())
                XCTAssertEqual(seen.last, 2)
            }
            // A client of the new recording may log in.
            _ = try await caller.login(mock.url, id: "client-2", secret: "any")
            // What cannot be read changes nothing.
            try write("no recording", "out/b.sqlite")
            await eventually("it is told") { log.contains("The recordings stay as they were") }
            let reply = try await caller.call("GET \(mock.url)/api/v2/0", token: token)
            XCTAssertEqual(reply.status, 200)
        }
    }
}

// MARK: - Disk and memory

extension RecordingFilesTests {
    /// A file system of 400 kB where root may mount one, else a limit on the size of files (then SQLite sees EFBIG).
    private func withFullDisk(_ body: (_ directory: String, _ command: [String]) async throws -> Void) async throws {
        let small = path("small")
        try FileManager.default.createDirectory(atPath: small, withIntermediateDirectories: true)
        let mount = try ChildProcess(["/bin/mount", "-t", "tmpfs", "-o", "size=400k", "tmpfs", small], in: directory)
        let isMounted = try await mount.wait() == 0
        print("full disk by \(isMounted ? "a tmpfs of 400 kB" : "RLIMIT_FSIZE")")
        let limited = ["/bin/sh", "-c", "trap '' XFSZ; ulimit -f 200; exec \"$@\"", "sh", ChildProcess.mockserver]
        do { try await body(small, isMounted ? [ChildProcess.mockserver] : limited) } catch {
            if isMounted { try await ChildProcess(["/bin/umount", "-l", small], in: directory).wait() }
            throw error
        }
        if isMounted { try await ChildProcess(["/bin/umount", "-l", small], in: directory).wait() }
    }

    func testFullDisk_isToldLoudlyWhileRepliesGoOn() async throws {
        let upstream = try UpstreamStub()
        try await withFullDisk { small, command in
            let child = try ChildProcess(
                command + ["--record", small, "--upstream", upstream.url, "--port", "0"], in: directory)
            let url = try await child.url()
            try await withThrowingTaskGroup(of: Void.self) { group in
                for lane in 0..<8 {
                    group.addTask { [caller] in
                        for number in 0..<400 {
                            let reply = try await caller.call(
                                "GET \(url)/api/v2/\(lane)/\(number)?pad=\(number * 7919)")
                            XCTAssertEqual(reply.status, 200)
                        }
                    }
                }
                try await group.waitForAll()
            }
            await eventually("it is told") { child.errors.contains("cannot be written") }
            child.signal(SIGTERM)
            let code = try await child.wait()
            XCTAssertEqual(code, 1)
            XCTAssertTrue(child.errors.contains("Replies go on"), child.errors)
            XCTAssertTrue(child.errors.contains("not everything was saved"), child.errors)
            XCTAssertEqual(
                child.errors.components(separatedBy: "Replies go on").count, 2, "told once: \(child.errors)")
        }
        await upstream.stop()
    }

    func testManyInteractions_needFlatMemory() async throws {
        let recorder = Recorder(directory: out, defaultName: "many", isAdding: false, log: Log(level: .error))
        let recording = recorder.recording("many")
        try await recording.open()
        let text = String(repeating: "0123456789", count: 100)
        func add(_ numbers: Range<Int>) async {
            for number in numbers {
                var interaction = Interaction.of(
                    "/api/v2/users/\(number)", answer: #"{"id":\#(number),"text":"\#(text)"}"#)
                interaction.request.fields.append("Bearer one-and-the-same-token-1", for: .authorization)
                await recorder.add(interaction, to: recording)
            }
        }
        await add(0..<4_000)
        let before = residentMegabytes()
        await add(4_000..<20_000)
        XCTAssertLessThan(residentMegabytes() - before, 12)
        let count = try await recorder.stop("many")
        XCTAssertEqual(count, 20_000)
        XCTAssertEqual(try Recording(path: out + "/many.sqlite").statistics().interactionCount, 20_000)
    }
}

// MARK: - Byte stability

extension RecordingFilesTests {
    /// The requests of the sample recordings but the logins; identical ones together, in their order.
    private func sampleRequests() throws -> [[HTTPRequest]] {
        let samples = URL(filePath: #filePath).appending(path: "../../../../recordings").standardizedFileURL.path
        var requests: [RequestKey: [HTTPRequest]] = [:]
        for recording in try RecordingDirectory(path: samples).open().recordings {
            for interaction in try recording.interactions() where interaction.role == .api {
                let key = RequestKey(role: .api, request: interaction.request)
                requests[key, default: []].append(interaction.request)
            }
        }
        return requests.values.sorted { ($0.first?.target ?? "") < ($1.first?.target ?? "") }
    }

    func testSameExchangesInAnyOrder_giveTheSameFile() async throws {
        let samples = URL(filePath: #filePath).appending(path: "../../../../recordings").standardizedFileURL.path
        let client = "3c5b7e1a-9d24-4f60-8a7b-2e6d1c0f9b83"
        var generator = SeededNumbers(seed: 7)
        var files: [[UInt8]] = []
        for round in 0..<3 {
            let requests = round == 0 ? try sampleRequests() : try sampleRequests().shuffled(using: &generator)
            try await withPlatform(.replay(samples), configure: { _ in }) { org in
                try await withRecorder(org.url) { mock in
                    let token = try await caller.login(mock.url, id: client, secret: "of-the-org-\(round)")
                    try await withThrowingTaskGroup(of: Void.self) { group in
                        for lane in 0..<(round == 0 ? 1 : 8) {
                            let share = requests.enumerated().filter { $0.offset % (round == 0 ? 1 : 8) == lane }
                            group.addTask { [caller] in
                                for request in share.flatMap(\.element) {
                                    let fields = request.fields.removing { [.host, .authorization].contains($0) }
                                    _ = try await caller.call(
                                        "\(request.method) \(mock.url)\(request.target)", fields, token: token,
                                        body: request.body)
                                }
                            }
                        }
                        try await group.waitForAll()
                    }
                }
            }
            XCTAssertGreaterThan(try recorded().count, 60)
            files.append(try bytes("out/recording.sqlite"))
        }
        XCTAssertEqual(files[0], files[1])
        XCTAssertEqual(files[1], files[2])
    }
}
