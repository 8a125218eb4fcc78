import PlatformCore
import XCTest

/// `mockserver recordings …` as a process; what the reports hold is told by the store's tests.
final class RecordingsCommandTests: StoreTestCase {
    private func recordings(_ arguments: String...) throws -> (code: Int32, output: String, error: String) {
        try Program.run(["recordings"] + arguments)
    }

    func testList_hasALineForEachRecording() throws {
        try save([.of("/a"), .of("/b")], "one.sqlite")
        try save([.of("/c")], "two.sqlite")
        let run = try recordings("list", directory)
        XCTAssertEqual(run.code, 0, run.error)
        for name in ["one", "two"] { XCTAssert(run.output.contains(name), run.output) }
    }

    func testListOfABadFile_namesItWithCode1() throws {
        try save([.of("/a")], "good.sqlite")
        try write("no database", "bad.sqlite")
        let run = try recordings("list", directory)
        XCTAssertEqual(run.code, 1)
        XCTAssert((run.output + run.error).contains("bad.sqlite"), run.output)
        XCTAssert(run.output.contains("good"), run.output)
    }

    func testShow_isReadableHTTPAndCanBeNarrowed() throws {
        try save([.of("/a/1", answer: "one"), .of("/b", answer: "two", operation: "getB")])
        let all = try recordings("show", path("a.sqlite"))
        XCTAssertEqual(all.code, 0, all.error)
        XCTAssert(all.output.contains("GET /a/1") && all.output.contains("one"), all.output)
        let narrowed = try recordings("show", "--path", "/a/*", directory)
        XCTAssert(narrowed.output.contains("/a/1") && !narrowed.output.contains("/b"), narrowed.output)
        let operation = try recordings("show", "--operation=getB", directory)
        XCTAssert(!operation.output.contains("/a/1") && operation.output.contains("/b"), operation.output)
    }

    func testShowOfNothing_isWrongUsageAndOfABadFileCode1() throws {
        XCTAssertEqual(try recordings("show").code, 2)
        let missing = try recordings("show", path("none.sqlite"))
        XCTAssertEqual(missing.code, 1)
        XCTAssert(missing.error.contains("none.sqlite: cannot be read"), missing.error)
    }

    func testVerify_isCode0ForSoundRecordingsAndCode1ForDamage() throws {
        try save([.of("/a")])
        XCTAssertEqual(try recordings("verify", directory).code, 0)
        try edit("a.sqlite", "UPDATE bodies SET bytes = 'other'")
        let damaged = try recordings("verify", directory)
        XCTAssertEqual(damaged.code, 1)
        XCTAssert(damaged.output.contains("a.sqlite"), damaged.output)
    }

    func testVerify_namesRequestsThatTwoRecordingsAnswerDifferently() throws {
        try save([.of("/same", answer: "1")], "a.sqlite")
        try save([.of("/same", answer: "2")], "b.sqlite")
        let run = try recordings("verify", directory)
        XCTAssert(run.output.contains("GET /same"), run.output)
    }

    func testImport_makesARecordingThatIsServed() throws {
        let har = """
            {"log":{"version":"1.2","creator":{"name":"x","version":"1"},"entries":[{
              "startedDateTime":"2026-01-01T00:00:00.000Z","time":1,
              "request":{"method":"GET","url":"https://api.mypurecloud.com/imported","httpVersion":"HTTP/1.1",
                "headers":[],"queryString":[],"cookies":[],"headersSize":-1,"bodySize":0},
              "response":{"status":200,"statusText":"OK","httpVersion":"HTTP/1.1","cookies":[],
                "headers":[{"name":"Content-Type","value":"text/plain"}],"redirectURL":"","headersSize":-1,"bodySize":5,
                "content":{"size":5,"mimeType":"text/plain","text":"hello"}},
              "cache":{},"timings":{"send":0,"wait":1,"receive":0}}]}}
            """
        try write(har, "traffic.har")
        let run = try recordings("import", "--har", path("traffic.har"), directory)
        XCTAssertEqual(run.code, 0, run.error)
        XCTAssert(run.output.hasPrefix("\(directory): 1 interaction"), run.output)
        let again = try recordings("import", path("traffic.har"), path("traffic.sqlite"))
        XCTAssertEqual(again.code, 1)
        XCTAssert(again.error.contains("exists already"), again.error)
        XCTAssertEqual(try recordings("import", "--force", path("traffic.har"), path("traffic.sqlite")).code, 0)
        let server = try Program(["--replay", directory, "--port", "0"])
        let port = try XCTUnwrap(JSON.parse(try server.firstLine())["port"]?.int)
        XCTAssertEqual(try WireClient(port: port).exchange(.of("GET /imported")).text, "hello")
    }

    func testBadHAR_isCode1AndLeavesNoFile() throws {
        for (text, name) in [("{", "broken"), ("{}", "other"), ("", "empty"), (#"{"log":{"entries":7}}"#, "wrong")] {
            try write(text, "\(name).har")
            let run = try recordings("import", "--har", path("\(name).har"), directory)
            XCTAssertEqual(run.code, 1, name)
            XCTAssert(run.error.contains("\(name).har"), run.error)
        }
        let missing = try recordings("import", "--har", path("none.har"), directory)
        XCTAssertEqual(missing.code, 1)
        let files = try FileManager.default.contentsOfDirectory(atPath: directory)
        XCTAssertEqual(files.filter { !$0.hasSuffix(".har") }, [])
    }

    func testWrongUsage_isCode2() throws {
        let cases: [([String], String)] = [
            (["recordings", "lst"], "did you mean 'recordings list'?"),
            (["recordings", "list", "--pth"], "unknown option --pth"),
            (["recordings", "import", "one"], "--har FILE.har NAME.sqlite"),
        ]
        for (arguments, message) in cases {
            let run = try Program.run(arguments)
            XCTAssertEqual(run.code, 2, run.error)
            XCTAssert(run.error.contains(message), run.error)
        }
        XCTAssertEqual(try recordings().code, 2)
    }

    func testHelp_existsForEverySubcommand() throws {
        let overview = try recordings("--help")
        XCTAssertEqual(overview.code, 0)
        for name in ["list", "show", "verify", "import"] {
            XCTAssert(overview.output.contains("  \(name) "), name)
            let run = try recordings(name, "--help")
            XCTAssertEqual(run.code, 0)
            XCTAssert(run.output.hasPrefix("usage: mockserver recordings \(name)"), run.output)
            XCTAssert(run.output.contains("--help"), run.output)
        }
    }
}
