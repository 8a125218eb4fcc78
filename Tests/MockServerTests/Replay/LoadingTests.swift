@testable import MockServer
import PlatformCore
import Synchronization
import XCTest

/// A directory of recordings at start, good files and bad ones.
final class LoadingTests: MockTestCase {
    private func writeBadFiles() throws {
        try save([.of("/newer")], "newer.sqlite")
        try edit("newer.sqlite", "PRAGMA user_version = 99")
        try write("no database at all", "foreign.sqlite")
        try save([.of("/damaged")], "damaged.sqlite")
        try edit("damaged.sqlite", "DROP TABLE clients")
    }

    func testBadFiles_areNamedAndTheOthersLoad() async throws {
        try save([.of("/good", answer: "good")])
        try writeBadFiles()
        let lines = Mutex<[String]>([])
        let mock = try mock { $0.log = Log(level: .warning) { line in lines.withLock { $0.append(line) } } }
        let answer = await mock.answer(.of("GET /good"))
        XCTAssertEqual(answer.text, "good")
        XCTAssertEqual(mock.interactionCount, 1)
        for name in ["newer", "foreign", "damaged"] {
            XCTAssertEqual(mock.warnings.filter { $0.contains("\(name).sqlite") }.count, 1, name)
            XCTAssert(lines.withLock { $0.contains { $0.contains("\(name).sqlite") } }, name)
        }
    }

    func testEveryBadFile_isRefusedWhenStrict() throws {
        for (name, spoil) in [
            ("newer.sqlite", "PRAGMA user_version = 99"), ("damaged.sqlite", "DROP TABLE clients"),
        ] {
            try save([.of("/a")], name)
            try edit(name, spoil)
            XCTAssertThrowsError(try mock { $0.strictRecordings = true }, name) { error in
                XCTAssert("\(error)".contains(name), "\(error)")
            }
            try FileManager.default.removeItem(atPath: path(name))
        }
        try write("x", "foreign.sqlite")
        XCTAssertThrowsError(try mock { $0.strictRecordings = true })
    }

    func testDamageThatShowsOnlyOnUse_is500ThatNamesTheFile() async throws {
        try save([.of("/a")])
        try edit("a.sqlite", "UPDATE interactions SET response_fields = 'oops'")
        let mock = try mock()
        let answer = await mock.answer(.of("GET /a"))
        assertPlatformError(answer, 500, "mock.recording.damaged")
        XCTAssertEqual(answer.json["message"]?.string?.contains("a.sqlite"), true)
    }

    func testEmptyDirectory_startsAndSaysSo() throws {
        XCTAssertEqual(
            try mock().warnings,
            ["\(directory): no recordings. Add one: mockserver recordings import --har FILE.har \(directory)"])
    }

    func testUnfinishedRecording_isNamedWithTheCommandThatSavesIt() throws {
        try write("", "users.sqlite.partial")
        XCTAssert(try mock().warnings.contains { $0.contains("mockserver recordings recover \(directory)") })
    }

    func testMissingDirectory_isAnErrorThatSaysWhatToDo() throws {
        XCTAssertThrowsError(try MockPlatform(MockConfiguration(.replay(path("none"))))) { error in
            XCTAssertEqual(
                "\(error)",
                "\(path("none")): cannot be read (No such file or directory). Check the path and its permissions.")
        }
        let file = try write("", "file")
        XCTAssertThrowsError(try MockPlatform(MockConfiguration(.replay(file))))
    }

    func testClientsOfEveryRecording_areKnown() async throws {
        try save([.of("/a")], clients: ["one"], "a.sqlite")
        try save([.of("/b")], clients: ["two", "one"], "b.sqlite")
        let ids = await clientIDs(try mock())
        XCTAssertEqual(ids, ["demo-client", "one", "two"])
    }

    private func clientIDs(_ mock: MockPlatform) async -> [String] {
        let clients = await mock.admin("GET clients").json["clients"]?.array ?? []
        return clients.compactMap { $0["clientId"]?.string }
    }
}
