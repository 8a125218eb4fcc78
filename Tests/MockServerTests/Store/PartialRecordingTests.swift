import Foundation
@testable import MockServer
import PlatformCore
import XCTest

/// The `.partial` file while it grows, and what is left of it.
final class PartialRecordingTests: StoreTestCase {
    private var target: String { path("a.sqlite") }

    private func size(_ name: String) throws -> Int { try bytes(name).count }

    /// Adds batches of a hundred, each with bodies of 1 kB.
    private func append(_ batches: Int, to partial: PartialRecording) throws {
        let redactor = Redactor()
        let text = String(repeating: "x", count: 1_000)
        for batch in 0..<batches {
            let rows = (0..<100).map { redactor.row(of: .of("/\(batch)/\($0)", answer: "\(batch) \($0) \(text)")) }
            try partial.append(rows, clientIDs: [])
        }
    }

    func testLongRecording_isWrittenOnceAndIntoTheLogAlone() throws {
        let partial = try PartialRecording(creating: target + ".partial")
        let empty = try size("a.sqlite.partial")
        // Longer than the thousand pages after which SQLite moves them into the file and waits for the disk twice.
        try append(80, to: partial)
        XCTAssertEqual(try size("a.sqlite.partial"), empty)
        let log = try size("a.sqlite.partial-wal")
        XCTAssertGreaterThan(log, 8_000 * 1_000)
        XCTAssertLessThan(log, 8_000 * 2_500, "what is written besides the rows")
    }

    func testLogOfAKilledProcess_isRecoveredWholeAndTornUpToItsLastWholeBatch() throws {
        let partial = try PartialRecording(creating: target + ".partial")
        try append(3, to: partial)
        let file = try bytes("a.sqlite.partial")
        let log = try bytes("a.sqlite.partial-wal")
        partial.remove()
        var flipped = log
        flipped[log.count - 100] ^= 1
        for (left, expected) in [(log[...], 300), (log.dropLast(1), 200), (flipped[...], 200), (log[..<0], 0)] {
            try write(file, "b.sqlite.partial")
            try write(Array(left), "b.sqlite.partial-wal")
            let (recovered, count) = try PartialRecording.recover(path("b.sqlite.partial"))
            XCTAssertEqual(count, expected)
            XCTAssertEqual(try Recording(path: recovered).interactions().count, expected)
            unlink(recovered)
        }
    }

    func testFileThatWasMovedAwayFromItsLog_isNotRecoveredAsEmpty() throws {
        let partial = try PartialRecording(creating: target + ".partial")
        try append(2, to: partial)
        let log = try bytes("a.sqlite.partial-wal")
        try write(try bytes("a.sqlite.partial"), "b.sqlite.partial")
        for attempt in [{ _ = try PartialRecording.recover($0) }, { _ = try PartialRecording(creating: $0) }] {
            XCTAssertThrowsError(try attempt(path("b.sqlite.partial"))) { error in
                XCTAssertEqual((error as? RecordingError)?.kind, .logMissing)
            }
        }
        try write(log, "b.sqlite.partial-wal")
        XCTAssertEqual(try PartialRecording.recover(path("b.sqlite.partial")).interactionCount, 200)
    }

    func testLogWhoseFileWasRemoved_doesNotComeBackInTheNextRecording() throws {
        let dead = try PartialRecording(creating: target + ".partial")
        try append(2, to: dead)
        let log = try bytes("a.sqlite.partial-wal")
        dead.remove()
        try write(log, "a.sqlite.partial-wal")
        let partial = try PartialRecording(creating: target + ".partial")
        try append(1, to: partial)
        try partial.save(to: target, redactor: Redactor())
        XCTAssertEqual(try Recording(path: target).statistics().interactionCount, 100)
    }

    // MARK: - Bodies

    private func bodyCount(_ partial: PartialRecording) throws -> Int64? {
        try partial.database.read { db in try db.firstRow("SELECT count(*) FROM bodies") { $0.integer(0) } }
    }

    func testSameBodyAgainAndAgain_isStoredOnceInManyBatches() throws {
        let partial = try PartialRecording(creating: target + ".partial")
        let redactor = Redactor()
        for number in 0..<5 {
            try partial.append(
                [
                    redactor.row(of: .of("/\(number)", answer: "same")),
                    redactor.row(of: .of("/\(number)/b", answer: "same")),
                ],
                clientIDs: [])
        }
        XCTAssertEqual(try bodyCount(partial), 1)
        try partial.append([redactor.row(of: .of("/other", answer: "other"))], clientIDs: [])
        try partial.append([redactor.row(of: .of("/again", answer: "same"))], clientIDs: [])
        try partial.save(to: target, redactor: redactor)
        let bodies = try Recording(path: target).interactions().map {
            String(decoding: $0.response.bodyBytes, as: UTF8.self)
        }
        XCTAssertEqual(bodies.filter { $0 == "same" }.count, 11)
        XCTAssertEqual(bodies.filter { $0 == "other" }.count, 1)
    }

    func testBodyOfABatchThatFailed_isStoredWithTheNextOne() throws {
        let partial = try PartialRecording(creating: target + ".partial")
        try partial.database.write { db in
            try db.runScript(
                """
                CREATE TRIGGER full BEFORE INSERT ON interactions WHEN NEW.path = '/fails'
                BEGIN SELECT RAISE(ABORT, 'the disk is full'); END
                """)
        }
        let redactor = Redactor()
        let error = try recordingError {
            try partial.append([redactor.row(of: .of("/fails", answer: "body"))], clientIDs: [])
        }
        XCTAssert(error.description.contains("the disk is full"), "\(error)")
        try partial.append([redactor.row(of: .of("/works", answer: "body"))], clientIDs: [])
        try partial.save(to: target, redactor: redactor)
        let saved = try Recording(path: target).interactions()
        XCTAssertEqual(saved.map { String(decoding: $0.response.bodyBytes, as: UTF8.self) }, ["body"])
    }
}
