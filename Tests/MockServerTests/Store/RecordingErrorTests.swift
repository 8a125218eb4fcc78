import MockServer
import PlatformCore
import XCTest

final class RecordingErrorTests: StoreTestCase {
    private func failure(_ name: String) throws -> RecordingError {
        try recordingError { _ = try Recording(path: path(name)) }
    }

    private func interactions(_ count: Int) -> [Interaction] {
        (0..<count).map { .of("/api/v2/users/\($0)", answer: String(repeating: "\($0) ", count: 300)) }
    }

    func testMissingFile_isUnreadable() throws {
        let error = try failure("none.sqlite")
        XCTAssertEqual(error.kind, .unreadable("No such file or directory"))
        XCTAssertEqual(
            error.description,
            "\(path("none.sqlite")): cannot be read (No such file or directory). Check the path and its permissions.")
    }

    func testDirectory_isUnreadable() throws {
        XCTAssertEqual(try recordingError { _ = try Recording(path: directory) }.kind, .unreadable("Is a directory"))
    }

    func testOtherFiles_areForeign() throws {
        try write("", "empty.sqlite")
        try write("{}", "json.sqlite")
        try write([UInt8](repeating: 0, count: 5000), "zeros.sqlite")
        try edit("other.sqlite", "PRAGMA application_id = 7; CREATE TABLE t (a)")
        for name in ["empty.sqlite", "json.sqlite", "zeros.sqlite", "other.sqlite"] {
            let error = try failure(name)
            XCTAssertEqual(error.kind, .foreign, name)
            XCTAssert(error.description.hasPrefix("\(path(name)): not a recording. Move it out"), name)
        }
    }

    func testNewerVersion_isNamedWithWhatToDo() throws {
        try save(interactions(1))
        try edit("a.sqlite", "PRAGMA user_version = 2")
        let error = try failure("a.sqlite")
        XCTAssertEqual(error.kind, .newerVersion(found: 2, supported: 1))
        XCTAssertEqual(
            error.description,
            "\(path("a.sqlite")): recording format 2, but this mockserver reads up to 1. "
                + "Update mockserver, or record it again with this version.")
    }

    func testMissingTable_isCorrupt() throws {
        try save(interactions(1))
        try edit("a.sqlite", "DROP TABLE clients")
        XCTAssertEqual(try failure("a.sqlite").kind, .corrupt("no such table: clients"))
    }

    func testRowsThatAreNoneOfOurs_areCorrupt() throws {
        let edits = [
            ("UPDATE interactions SET role = 'x'", "it holds a role 'x'"),
            ("UPDATE interactions SET status = 7", "it holds a status 7"),
            ("UPDATE interactions SET status = 'many'", "it holds a status 0"),
            ("UPDATE interactions SET response_fields = 'oops'", "it holds a response field that is not 'Name: value'"),
            ("UPDATE interactions SET request_fields = ': x'", "it holds a request field that is not 'Name: value'"),
            ("DELETE FROM bodies", "it holds a body that is missing"),
        ]
        for (sql, detail) in edits {
            try save(interactions(1))
            try edit("a.sqlite", sql)
            let recording = try Recording(path: path("a.sqlite"))
            XCTAssertEqual(try recordingError { _ = try recording.interaction(1) }.kind, .corrupt(detail), sql)
            XCTAssertEqual(try recordingError { _ = try recording.interactions() }.kind, .corrupt(detail), sql)
        }
    }

    func testUnwritablePlace_isNamedAndLeavesNothing() throws {
        let error = try recordingError { try save([], "no/such/a.sqlite") }
        XCTAssertEqual(error.kind, .unwritable("unable to open database file"))
        XCTAssert(error.description.hasPrefix("\(path("no/such/a.sqlite")): cannot be written (unable to open"))
    }

    func testTruncatedFile_isATypedErrorAtEveryLength() throws {
        try save(interactions(30))
        let whole = try bytes("a.sqlite")
        for length in stride(from: 0, to: whole.count, by: 1000) {
            try write(Array(whole.prefix(length)), "cut.sqlite")
            let error = try failure("cut.sqlite")
            switch error.kind {
            case .foreign: XCTAssertLessThan(length, 16)
            case .corrupt: XCTAssertGreaterThanOrEqual(length, 16)
            default: XCTFail("\(length): \(error)")
            }
        }
    }

    func testFlippedBits_loadOrAreATypedError() throws {
        try save(interactions(30), clients: ["a"])
        let whole = try bytes("a.sqlite")
        var numbers = SeededNumbers(seed: 2)
        var errors = 0
        for round in 0..<1500 {
            var damaged = whole
            // Every third hits the first pages, where header and schema are.
            let range = round % 3 == 0 ? 8192 : whole.count
            for _ in 0...round % 4 {
                damaged[Int.random(in: 0..<range, using: &numbers)] ^= 1 << UInt8.random(in: 0..<8, using: &numbers)
            }
            try write(damaged, "flipped.sqlite")
            do {
                let recording = try Recording(path: path("flipped.sqlite"))
                try recording.keys { _, _ in }
                for id in 1...31 { _ = try recording.interaction(Int64(id)) }
                _ = try recording.summaries()
                _ = try recording.content()
                _ = try recording.statistics()
            } catch {
                errors += 1
                XCTAssertFalse(error.description.isEmpty)
            }
        }
        XCTAssertGreaterThan(errors, 100)
    }
}
