import MockServer
import PlatformCore
import XCTest

final class RecordingReportTests: StoreTestCase {
    // MARK: list

    func testList_isATableAndThenTheProblems() throws {
        try save(
            [.of("/a", test: "t1"), .of("/b", answer: "[]", test: "t2"), .of("/c", answer: "")], clients: ["1"],
            "users.sqlite")
        try write("x", "bad.sqlite")
        let list = RecordingReport.List(files: [path("bad.sqlite"), path("users.sqlite")])
        XCTAssertEqual(
            list.description,
            """
            NAME   INTERACTIONS  BODIES   SIZE  CLIENTS  TESTS
            users             3       2  32 KB        1      2
            \(RecordingError(.foreign, path: path("bad.sqlite")))
            """)
    }

    // MARK: show

    func testShow_isReadableHTTP() throws {
        try save([
            .of("/api/v2/users/me", answer: #"{"id":"1"}"#, operation: "getUsersMe"),
            .of("/api/v2/x?a=1", body: "a\u{1b}[2J", status: 204, answer: "", test: "testX"),
        ])
        XCTAssertEqual(
            try RecordingReport.Show(Recording(path: path("a.sqlite"))).description,
            """
            === 1 · getUsersMe · 1
            GET /api/v2/users/me
            Accept: application/json

            HTTP/1.1 200 OK
            Content-Type: application/json

            {
              "id": "1"
            }

            === 2 · unknown operation · 1 · testX
            POST /api/v2/x?a=1
            Accept: application/json

            a\u{fffd}[2J

            HTTP/1.1 204 No Content
            Content-Type: application/json
            """)
    }

    func testShow_picksByPathAndOperation() throws {
        try save([.of("/a/1", operation: "one"), .of("/a/2", operation: "two"), .of("/b/1", operation: "one")])
        let recording = try Recording(path: path("a.sqlite"))
        let numbers = { (show: RecordingReport.Show) in show.exchanges.map(\.number) }
        XCTAssertEqual(numbers(try .init(recording, path: PathGlob("/a/*"))), [1, 2])
        XCTAssertEqual(numbers(try .init(recording, path: PathGlob("/a/*"), operation: "one")), [1])
        XCTAssertEqual(numbers(try .init(recording, operation: "one")), [1, 3])
        XCTAssertEqual(numbers(try .init(recording, path: PathGlob("/a"))), [])
    }

    func testShow_saysThatABodyIsNoText() throws {
        let response = HTTPResponse(status: 200, body: [0xff, 0xfe])
        try save([Interaction(request: HTTPRequest(method: .get, target: "/"), response: response)])
        let text = try RecordingReport.Show(Recording(path: path("a.sqlite"))).description
        XCTAssert(text.hasSuffix("\n\n(2 bytes that are no text)"), text)
    }

    func testPathGlob_matchesTheWholePath() {
        let cases: [(String, String, Bool)] = [
            ("/a", "/a", true), ("/a", "/ab", false), ("*", "", true), ("/a/*", "/a/", true), ("/a/*", "/a", false),
            ("*/me", "/users/me/me", false), ("**/me", "/users/me/me", true), ("/*/x/**/z", "/a/x/b/x/y/z", true),
            ("/*/x/*/z", "/a/x/b/x/y/z", false), ("/*/x/*", "/a/x/y", true), ("/a.b", "/axb", false),
            ("", "", true), ("", "/", false), ("**", "/a", true), ("/api/**", "/api/", true), ("***", "/a/b", true),
        ]
        for (pattern, path, wanted) in cases {
            XCTAssertEqual(PathGlob(pattern).matches(path), wanted, "\(pattern) \(path)")
        }
    }

    // MARK: verify

    private func findings(after sql: String) throws -> [String] {
        try save([.of("/a", answer: "1"), .of("/a", answer: "2", order: 2), .of("/b", body: "q", answer: "3")])
        try edit("a.sqlite", sql)
        let verify = RecordingReport.Verify(files: [path("a.sqlite")])
        XCTAssertFalse(verify.isSound)
        return verify.findings.map { $0.description.replacing(path("a.sqlite") + ": ", with: "") }
    }

    func testVerify_findsNothingWrongWithWhatWeWrite() throws {
        try save([.of("/a"), .of("/a", answer: "2", order: 2), .of("/b", body: "q")])
        try save([], "b.sqlite")
        let verify = RecordingReport.Verify(files: [path("b.sqlite"), path("a.sqlite")])
        XCTAssert(verify.isSound)
        XCTAssertEqual(verify.files, [path("a.sqlite"), path("b.sqlite")])
        XCTAssertEqual(verify.description, "2 recordings, 3 interactions: 0 faults, 0 conflicts")
    }

    func testVerify_findsABodyThatDoesNotMatchItsHash() throws {
        XCTAssertEqual(
            try findings(after: "UPDATE bodies SET bytes = 'x' WHERE id = 2"),
            ["body 2: its bytes do not match its hash"])
    }

    func testVerify_findsAKeyThatDoesNotMatchItsRequest() throws {
        XCTAssertEqual(
            try findings(after: "UPDATE interactions SET path = '/c' WHERE id = 3"),
            ["interaction 3: its key hash does not match its request"])
    }

    func testVerify_findsAGapInTheOrder() throws {
        XCTAssertEqual(
            try findings(after: "UPDATE interactions SET ordinal = 3 WHERE id = 2"),
            ["GET /a: identical requests are numbered 1, 3, not 1 to 2"])
        XCTAssertEqual(
            try findings(after: "UPDATE interactions SET ordinal = 1"),
            ["GET /a: identical requests are numbered 1, 1, not 1 to 2"])
    }

    func testVerify_findsABodyThatIsMissing() throws {
        XCTAssertEqual(
            try findings(after: "DELETE FROM bodies WHERE id >= 3"),
            ["interaction 3: its body 3 is missing", "interaction 3: its body 4 is missing"])
    }

    func testVerify_findsARowThatCannotBeRead() throws {
        XCTAssertEqual(
            try findings(after: "UPDATE interactions SET role = 'x' WHERE id = 3"),
            ["interaction 3: it holds a role 'x'"])
    }

    func testVerify_findsADamagedIndex() throws {
        let found = try findings(
            after: """
                PRAGMA writable_schema = ON;
                UPDATE sqlite_schema SET sql = 'CREATE INDEX interactions_by_key ON interactions (key_hash, status)'
                WHERE name = 'interactions_by_key';
                """)
        XCTAssert(found.contains { $0.hasPrefix("integrity check: ") }, "\(found)")
    }

    func testVerify_goesOnBehindABadFile() throws {
        try write("x", "a.sqlite")
        try save([.of("/a")], "b.sqlite")
        let verify = RecordingReport.Verify(files: [path("a.sqlite"), path("b.sqlite"), path("c.sqlite")])
        XCTAssertEqual(
            verify.findings,
            [
                .error(RecordingError(.foreign, path: path("a.sqlite"))),
                .error(RecordingError(.unreadable("No such file or directory"), path: path("c.sqlite"))),
            ])
        XCTAssert(verify.description.hasSuffix("\n3 recordings, 1 interaction: 2 faults, 0 conflicts"))
    }

    func testVerify_namesBothFilesOfAContradictionAndWhichPlaysFirst() throws {
        try save([.of("/same"), .of("/status"), .of("/body", answer: "1"), .of("/twice", answer: "1")], "a.sqlite")
        try save(
            [
                .of("/same"), .of("/status", status: 404), .of("/body", answer: "2"), .of("/twice", answer: "1"),
                .of("/twice", answer: "2", order: 2),
            ], "b.sqlite")
        let verify = RecordingReport.Verify(files: [path("b.sqlite"), path("a.sqlite")])
        let (a, b) = (path("a.sqlite"), path("b.sqlite"))
        XCTAssert(verify.isSound)
        XCTAssertEqual(
            verify.description,
            """
            GET /body (1): answered 200 in \(a), which plays first, and 200 in \(b), with another body
            GET /status (1): answered 200 in \(a), which plays first, and 404 in \(b)
            2 recordings, 9 interactions: 0 faults, 2 conflicts
            """)
    }

    func testVerify_neverCrashesOnFlippedBits() throws {
        try save((0..<20).map { .of("/\($0)", answer: String(repeating: "\($0) ", count: 200)) })
        let whole = try bytes("a.sqlite")
        var numbers = SeededNumbers(seed: 3)
        for _ in 0..<300 {
            var damaged = whole
            damaged[Int.random(in: 0..<whole.count, using: &numbers)] ^= 1 << UInt8.random(in: 0..<8, using: &numbers)
            try write(damaged, "a.sqlite")
            _ = RecordingReport.Verify(files: [path("a.sqlite")]).description
            _ = RecordingReport.List(files: [path("a.sqlite")]).description
        }
    }
}
