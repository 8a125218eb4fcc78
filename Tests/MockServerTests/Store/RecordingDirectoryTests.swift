import MockServer
import XCTest

final class RecordingDirectoryTests: StoreTestCase {
    func testFiles_areSortedByteByByte() throws {
        for name in ["b", "B", "a-1", "a.1", "_", String(repeating: "x", count: 64)] { try write("", "\(name).sqlite") }
        for other in ["README.md", "a.sqlite3", "a.sqlite.bak", ".a.sqlite.saving-1-2"] { try write("", other) }
        let directory = try RecordingDirectory(path: directory)
        XCTAssertEqual(
            directory.files,
            ["B", "_", "a-1", "a.1", "b", String(repeating: "x", count: 64)].map { path("\($0).sqlite") })
        XCTAssertEqual(directory.warnings, [])
    }

    func testNamesThatBreakTheRule_areWarnedOf() throws {
        let names = [".a", "a b", "ä", String(repeating: "x", count: 65)]
        for name in names { try write("", "\(name).sqlite") }
        let found = try RecordingDirectory(path: directory)
        XCTAssertEqual(found.files, [])
        XCTAssertEqual(Set(found.warnings.map(\.description)).count, names.count)
        XCTAssert(
            found.warnings.map(\.description).contains(
                "a b.sqlite: skipped. A recording is NAME.sqlite, the name 1 to 64 of the letters A-Z, a-z, 0-9, "
                    + "'.', '_', '-', not starting with '.'."))
    }

    func testUnfinishedRecording_isNamedWithTheCommand() throws {
        try write("", "a.sqlite.partial")
        try write("", "b.sqlite-wal")
        XCTAssertEqual(
            try RecordingDirectory(path: directory).warnings.map(\.description),
            [
                "a.sqlite.partial: a recording that was not finished. "
                    + "To finish it: mockserver recordings recover \(directory)",
                "b.sqlite-wal: changes that are not yet in the recording are not played. "
                    + "Close the program that made them.",
            ])
    }

    func testPlacesThatCannotBeListed_areTypedErrors() throws {
        try write("", "file")
        let kinds = try [path("none"), path("file")].map { place in
            try recordingError { _ = try RecordingDirectory(path: place) }.kind
        }
        XCTAssertEqual(kinds, [.unreadable("No such file or directory"), .unreadable("Not a directory")])
    }

    func testBadFile_stopsNoOther() throws {
        try save([.of("/a")], "a.sqlite")
        try write("x", "b.sqlite")
        try save([.of("/c")], "c.sqlite")
        let (recordings, problems) = try RecordingDirectory(path: directory + "/").open()
        XCTAssertEqual(recordings.map(\.name), ["a", "c"])
        XCTAssertEqual(problems, [RecordingError(.foreign, path: path("b.sqlite"))])
    }

    func testArgument_isAFileOrADirectory() throws {
        try write("x", "a.sqlite")
        XCTAssertEqual(try RecordingDirectory.recordings(at: directory).files, [path("a.sqlite")])
        XCTAssertEqual(try RecordingDirectory.recordings(at: path("a.sqlite")).files, [path("a.sqlite")])
        XCTAssertEqual(try RecordingDirectory.recordings(at: path("none")).files, [path("none")])
    }
}
