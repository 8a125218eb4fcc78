@testable import MockServer
import PlatformCore
import XCTest

#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#endif

/// Saving a `.partial` file: row by row, the same bytes as from memory, once however often it is tried.
final class StreamedSaveTests: StoreTestCase {
    fileprivate var target: String { path("a.sqlite") }

    /// A `.partial` file of these interactions, in batches.
    fileprivate func partial(
        _ interactions: [Interaction], isAdding: Bool = false, redactor: Redactor = Redactor(), clients: [String] = []
    ) throws -> PartialRecording {
        let partial = try PartialRecording(creating: target + ".partial", isAdding: isAdding)
        var number = 0
        for start in stride(from: 0, to: interactions.count, by: 100) {
            let batch = interactions[start..<min(start + 100, interactions.count)].map { interaction in
                number += 1
                var row = redactor.row(of: interaction)
                row.ordinal = 1_000_000_000 + number
                return row
            }
            try partial.append(batch, clientIDs: clients)
        }
        return partial
    }

    /// Requests of every sort, many of them identical, with secrets in them.
    private func mixed(_ count: Int) -> [Interaction] {
        var numbers = SeededNumbers(seed: 11)
        return (0..<count).map { index in
            let secret = "secret-number-\(Int.random(in: 0..<40, using: &numbers))"
            let number = Int.random(in: 0..<30, using: &numbers)
            let long = String(repeating: "x", count: 300)
            let test = ["T1", "T2", nil, nil].randomElement(using: &numbers) ?? nil
            let answer = #"{"index":\#(index % 7),"token":"\#(secret)"}"#
            switch Int.random(in: 0..<4, using: &numbers) {
            case 0:
                let body = #"{"long":"\#(long)","number":\#(number),"password":"\#(secret)"}"#
                return .of("/api/v2/search", body: body, answer: answer, test: test)
            case 1: return .of("/api/v2/a?access_token=\(secret)&number=\(number)", answer: answer, test: test)
            case 2: return .of("/api/v2/same", answer: answer, test: test)
            default: return .of("/api/v2/\(number)", method: .delete, status: 204, answer: "", test: test)
            }
        }
    }

    func testPartialFile_givesTheBytesThatItsContentGives() throws {
        let interactions = mixed(2_000).enumerated().map { index, interaction in
            var numbered = interaction
            numbered.order = index + 1
            return numbered
        }
        let redactor = Redactor()
        let partial = try partial(interactions, redactor: redactor, clients: ["b", "a"])
        try partial.save(to: target, redactor: redactor)
        try RecordingWriter.save(
            RecordingContent(interactions: interactions, clientIDs: ["a", "b"]), to: path("b.sqlite"))
        XCTAssertEqual(try bytes("a.sqlite"), try bytes("b.sqlite"))
        XCTAssert(RecordingReport.Verify(files: [target]).isSound)
        XCTAssertFalse(String(decoding: try bytes("a.sqlite"), as: UTF8.self).contains("secret-number"))
    }

    func testBodiesThatDifferAtTheirEndOnly_areSortedByIt() throws {
        let start = String(repeating: "x", count: 5_000)
        let ends = ["", "0", "1", "10", "2"]
        for arrival in [[4, 2, 0, 1, 3], [0, 1, 2, 3, 4], [3, 1, 4, 0, 2]] {
            try partial(arrival.map { .of("/a", body: "\"\(start)\(ends[$0])\"", answer: ends[$0]) })
                .save(to: target, redactor: Redactor())
            let saved = try Recording(path: target).interactions()
            // A quote comes before every digit.
            XCTAssertEqual(saved.map { String(decoding: $0.response.bodyBytes, as: UTF8.self) }, ends)
            XCTAssertEqual(saved.map(\.order), [1, 1, 1, 1, 1])
            unlink(target + ".partial")
        }
    }

    func testBodyOfTwoTypes_isTwoRequestsInAnyOrder() throws {
        func interaction(_ type: String, _ answer: String) -> Interaction {
            let fields: HTTPFields = ["Content-Type": type]
            let request = HTTPRequest(method: .post, target: "/a", fields: fields, body: Array("1".utf8))
            return Interaction(request: request, response: HTTPResponse(status: 200, body: Array(answer.utf8)))
        }
        let all = [
            interaction("application/json", "json"), interaction("application/x-www-form-urlencoded", "form"),
            interaction("application/json", "json again"),
        ]
        for order in [[0, 1, 2], [1, 0, 2], [0, 2, 1]] {
            try partial(order.map { all[$0] }).save(to: target, redactor: Redactor())
            let saved = try Recording(path: target).interactions()
            XCTAssertEqual(
                saved.map { String(decoding: $0.response.bodyBytes, as: UTF8.self) }, ["form", "json", "json again"])
            XCTAssertEqual(saved.map(\.order), [1, 1, 2])
            unlink(target + ".partial")
        }
    }

    func testSecretThatBecameKnownLater_refusesTheSaveByPlaceAndLeavesNoFile() throws {
        let redactor = Redactor()
        let partial = try partial(
            [.of("/b", answer: "\"said-before-it-was-one\""), .of("/a")], redactor: redactor)
        redactor.note(secret: "said-before-it-was-one")
        let error = try recordingError { try partial.save(to: target, redactor: redactor) }
        XCTAssert(error.description.contains("interaction 2 (GET /b), response body: a secret"), "\(error)")
        XCTAssertEqual(try names(), ["a.sqlite.partial", "a.sqlite.partial-wal"])
    }

    fileprivate func names() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: directory).sorted()
    }

    // MARK: - Memory

    func test100000Interactions_areSavedInFlatMemory() throws {
        let count = 100_000
        let text = [UInt8](repeating: 0x78, count: 2_000)
        let partial = try PartialRecording(creating: target + ".partial")
        let redactor = Redactor()
        var number = 0
        for _ in 0..<count / 1_000 {
            let rows = (0..<1_000).map { _ in
                number += 1
                var row = redactor.row(of: .of("/api/v2/users/\(number)"))
                row.responseBody = Array("\(number) REDACTED-token-x1x\(number % 9) ".utf8) + text
                row.ordinal = number
                return row
            }
            try partial.append(rows, clientIDs: [])
        }
        let memory = PeakMemory()
        try partial.save(to: target, redactor: Redactor())
        let growth = memory.stop()
        XCTAssertEqual(try Recording(path: target).statistics().interactionCount, count)
        print("saving \(count) interactions of 2 kB took \(growth) MB")
        // The bodies alone are 200 MB.
        XCTAssertLessThan(growth, 100)
    }
}

// MARK: - Once

extension StreamedSaveTests {
    private func old() throws { try save([.of("/old", answer: #"{"token":"of-the-old-one"}"#)], clients: ["c"]) }

    private func targets() throws -> [String] { try Recording(path: target).interactions().map(\.request.target) }

    func testKillBetweenRenameAndRemoval_addsNothingTwice() throws {
        try old()
        try partial([.of("/new", answer: #"{"token":"of-the-new-one"}"#)], isAdding: true)
            .save(to: target, redactor: Redactor())
        let saved = try bytes("a.sqlite")
        XCTAssertEqual(try targets(), ["/new", "/old"])
        for _ in 0..<2 {
            // What the process that was killed has left.
            let left = try bytes("a.sqlite.partial")
            let log = try? bytes("a.sqlite.partial-wal")
            let (recovered, count) = try PartialRecording.recover(target + ".partial")
            XCTAssertEqual(recovered, target)
            XCTAssertEqual(count, 2)
            XCTAssertEqual(try bytes("a.sqlite"), saved)
            XCTAssertEqual(try names(), ["a.sqlite"])
            try write(left, "a.sqlite.partial")
            if let log { try write(log, "a.sqlite.partial-wal") }
        }
        // Nothing of the run is in it: the same content made at once gives the same file.
        try RecordingWriter.save(
            RecordingContent(
                interactions: [
                    .of("/old", answer: #"{"token":"of-the-old-one"}"#),
                    .of("/new", answer: #"{"token":"of-the-new-one"}"#),
                ], clientIDs: ["c"]),
            to: path("b.sqlite"))
        XCTAssertEqual(saved, try bytes("b.sqlite"))
    }

    func testKillBeforeTheRename_addsOnce() throws {
        try old()
        let before = try bytes("a.sqlite")
        try partial([.of("/new")], isAdding: true).save(to: target, redactor: Redactor())
        try write(before, "a.sqlite")
        XCTAssertEqual(try PartialRecording.recover(target + ".partial").interactionCount, 2)
        XCTAssertEqual(try targets(), ["/new", "/old"])
        XCTAssertEqual(try names(), ["a.sqlite"])
    }

    func testKillBeforeTheRenameOfTheFirstFile_addsOnce() throws {
        try partial([.of("/new")], isAdding: true).save(to: target, redactor: Redactor())
        unlink(target)
        XCTAssertEqual(try PartialRecording.recover(target + ".partial").interactionCount, 1)
        XCTAssertEqual(try targets(), ["/new"])
    }

    func testRecordingThatWasEditedAfterTheKill_isNotGuessedAt() throws {
        try old()
        try partial([.of("/new")], isAdding: true).save(to: target, redactor: Redactor())
        try save([.of("/edited")])
        let edited = try bytes("a.sqlite")
        let error = try recordingError { _ = try PartialRecording.recover(target + ".partial") }
        XCTAssert(error.description.contains("changed since \(target).partial was being added"), "\(error)")
        XCTAssertEqual(try bytes("a.sqlite"), edited)
        // As the error says: moved away, the run is recovered by itself.
        XCTAssertEqual(rename(target, path("b.sqlite")), 0)
        XCTAssertEqual(try PartialRecording.recover(target + ".partial").interactionCount, 1)
        XCTAssertEqual(try targets(), ["/new"])
        XCTAssertEqual(try names(), ["a.sqlite", "b.sqlite"])
    }
}

// MARK: - What is left behind

extension StreamedSaveTests {
    func testFilesOfDeadProcesses_areClearedAwayAndNoOthers() throws {
        let dead = try deadProcess()
        let abandoned = [
            ".a.sqlite.saving-\(dead)-1-2", ".out.har.saving-\(dead)-1-2", ".a.sqlite.saving-\(getpid())-1-2",
        ]
        let own = UnsavedFile(target: target).path.split(separator: "/").last.map(String.init) ?? ""
        let kept = [
            ".a.sqlite.saving-\(getppid())-1-2", ".a.sqlite.saving-x-1-2", ".a.sqlite.saving-\(dead)", own, ".other",
            "a.saving-\(dead)-1-2", "c.sqlite.partial", "c.sqlite.partial-wal", "d.sqlite-wal",
        ]
        for name in abandoned + kept { try write("x", name) }
        try old()
        XCTAssertEqual(try names(), (kept + ["a.sqlite"]).sorted())
        // So does a recovery that finds nothing to save.
        for name in abandoned { try write("x", name) }
        _ = try partial([])
        _ = try PartialRecording.recover(target + ".partial")
        XCTAssertEqual(try names(), (kept + ["a.sqlite"]).sorted())
    }

    func testBadFileAmongOthers_stopsNoRecovery() throws {
        try write("no database", "bad.sqlite.partial")
        try write("", "empty.sqlite.partial")
        _ = try partial([.of("/new")])
        let dead = try deadProcess()
        try write("x", ".a.sqlite.saving-\(dead)-1-2")
        let report = try RecordingReport.Recover(path: directory)
        XCTAssertEqual(report.description, "\(target): 1 interaction\n\(path("empty.sqlite")): 0 interactions")
        XCTAssertEqual(report.problems.map(\.path), [path("bad.sqlite.partial")])
        XCTAssertEqual(try names(), ["a.sqlite", "bad.sqlite.partial", "empty.sqlite"])
        // Nor does a directory without any keep what was left.
        try write("x", ".a.sqlite.saving-\(dead)-1-2")
        try FileManager.default.removeItem(atPath: path("bad.sqlite.partial"))
        XCTAssertEqual(try RecordingReport.Recover(path: directory).recordings, [])
        XCTAssertEqual(try names(), ["a.sqlite", "empty.sqlite"])
    }

    /// The number of a process that has ended.
    private func deadProcess() throws -> pid_t {
        let child = try ChildProcess(["/bin/sh", "-c", "exit 0"], in: NSTemporaryDirectory())
        var status: Int32 = 0
        XCTAssertEqual(waitpid(child.pid, &status, 0), child.pid)
        return child.pid
    }
}
