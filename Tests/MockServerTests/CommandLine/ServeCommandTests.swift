import MockServer
import PlatformCore
import XCTest

#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#endif

/// The program `mockserver` as a process: how it starts, serves and stops.
final class ServeCommandTests: StoreTestCase {
    override func setUpWithError() throws {
        try super.setUpWithError()
        try save([.of("/a", answer: "recorded")])
    }

    /// Starts the program on a free port and waits for its first line.
    private func serve(
        _ arguments: [String] = [], environment: [String: String] = [:], descriptorLimit: Int? = nil
    ) throws -> (program: Program, port: Int) {
        let program = try Program(
            ["--replay", directory, "--port", "0"] + arguments, environment: environment,
            descriptorLimit: descriptorLimit)
        let ready = try JSON.parse(try program.firstLine())
        return (program, try XCTUnwrap(ready["port"]?.int))
    }

    private func get(_ port: Int, _ target: String = "/a") throws -> HTTPResponse {
        try WireClient(port: port).exchange(.of("GET \(target)"))
    }

    // MARK: - Ready

    func testFirstLine_tellsURLPortAndPid() throws {
        let (program, port) = try serve()
        let line = try program.firstLine()
        XCTAssertEqual(line, "{\"url\":\"http://127.0.0.1:\(port)\",\"port\":\(port),\"pid\":\(program.pid)}")
        XCTAssertEqual(try get(port).text, "recorded")
        XCTAssertEqual(program.output, line + "\n", "all else goes to stderr")
        XCTAssert(program.error.contains("demo-client:demo-secret"), program.error)
    }

    func testPortFile_holdsThePort() throws {
        let (program, port) = try serve(["--port-file", path("port")])
        // The file comes after the line; both are there once somebody can ask.
        let end = ContinuousClock.now + .seconds(10)
        while !FileManager.default.fileExists(atPath: path("port")), ContinuousClock.now < end { usleep(1_000) }
        XCTAssertEqual(try bytes("port"), Array("\(port)\n".utf8))
        let files = try FileManager.default.contentsOfDirectory(atPath: directory).sorted()
        XCTAssertEqual(files, ["a.sqlite", "port"])
        withExtendedLifetime(program) {}
    }

    func testPortFileThatCannotBeWritten_endsTheProgram() throws {
        let run = try Program.run(["--replay", directory, "--port", "0", "--port-file", path("none/port")])
        XCTAssertEqual(run.code, 1)
        XCTAssert(run.error.contains("cannot write \(path("none/port")): No such file or directory"), run.error)
    }

    // MARK: - Faults

    func testFaultsOfAFile_areThereFromTheStart() throws {
        try write(#"[{"match":{"times":1},"do":{"type":"status","status":503}},{"preset":"slow"}]"#, "f.json")
        let (program, port) = try serve(["--faults", path("f.json"), "--seed", "4"])
        XCTAssertEqual(try get(port).status, 503)
        let shown = try WireClient(port: port).exchange(.of("GET /__admin/faults"))
        XCTAssertEqual(shown.json["faults"]?.array?.count, 2)
        withExtendedLifetime(program) {}
        try write(shown.bodyBytes, "g.json")
        let (again, otherPort) = try serve(["--faults", path("g.json")])
        XCTAssertEqual(try get(otherPort).status, 503, "what GET shows can be loaded")
        withExtendedLifetime(again) {}
    }

    func testBadFileOfFaults_isExplainedWithCode2() throws {
        try write(#"[{"do":{"type":"reset"}},{"match":{"pth":"/a"},"do":{"type":"reset"}}]"#, "f.json")
        for (file, message) in [
            ("f.json", "There is no field '[1].match.pth' here; there are: method, path"),
            ("none.json", "cannot read \(path("none.json"))"),
        ] {
            let run = try Program.run(["--replay", directory, "--port", "0", "--faults", path(file)])
            XCTAssertEqual(run.code, 2)
            XCTAssert(run.error.hasPrefix("mockserver: --faults \(path(file)): \(message)"), run.error)
        }
    }

    // MARK: - Stop

    func testSignals_stopTheServerWithCode0() throws {
        for signal in [SIGTERM, SIGINT] {
            let (program, port) = try serve()
            let client = try WireClient(port: port)
            XCTAssertEqual(try client.exchange(.of("GET /a")).status, 200)
            program.send(signal)
            XCTAssertEqual(try program.exitCode(), 0)
            XCTAssertThrowsError(try WireClient(port: port))
        }
    }

    func testRequestThatIsUnderWay_isAnsweredBeforeTheEnd() throws {
        let (program, port) = try serve()
        let client = try WireClient(port: port)
        // Its body is still to come when the signal does.
        let request = HTTPRequest.of("POST /a", body: [UInt8](repeating: 0x61, count: 100_000))
        try client.send(request, holdingBack: 10)
        _ = try get(port)  // the server has seen bytes of both connections by now
        program.send(SIGTERM)
        while (try? WireClient(port: port)) != nil { usleep(1_000) }
        try client.sendRest()
        XCTAssertEqual(try client.receive().status, 404)
        XCTAssertEqual(try program.exitCode(), 0)
    }

    // MARK: - Failures

    func testMissingRecordings_endWithCode1() throws {
        let run = try Program.run(["--replay", path("none"), "--port", "0"])
        XCTAssertEqual(run.code, 1)
        XCTAssertEqual(run.output, "")
        XCTAssertEqual(
            run.error,
            "mockserver: \(path("none")): cannot be read (No such file or directory). "
                + "Check the path and its permissions.\n")
    }

    func testBadRecording_isNamedAndRefusedOnlyWhenStrict() throws {
        try write("no database", "bad.sqlite")
        let (program, port) = try serve()
        XCTAssertEqual(try get(port).text, "recorded")
        XCTAssert(program.error.contains("bad.sqlite: not a recording"), program.error)
        let run = try Program.run(["--replay", directory, "--port", "0", "--strict-recordings"])
        XCTAssertEqual(run.code, 1)
        XCTAssert(run.error.contains("bad.sqlite: not a recording"), run.error)
    }

    func testEmptyDirectory_startsAndSaysSo() throws {
        try FileManager.default.removeItem(atPath: path("a.sqlite"))
        let (program, port) = try serve()
        XCTAssertEqual(try get(port).status, 404)
        XCTAssert(program.error.contains("no recordings. Add one: mockserver recordings import"), program.error)
    }

    func testPortInUse_endsWithCode1() throws {
        let (first, port) = try serve()
        let run = try Program.run(["--replay", directory, "--port", "\(port)"])
        XCTAssertEqual(run.code, 1)
        XCTAssert(run.error.hasPrefix("mockserver: port \(port) on 127.0.0.1 is in use; stop the other"), run.error)
        XCTAssertEqual(try get(port).status, 200)
        withExtendedLifetime(first) {}
    }

    // MARK: - Usage

    func testWrongUsage_isExplainedWithCode2() throws {
        let cases: [([String], String)] = [
            (["--replya", "x"], "unknown option --replya; did you mean --replay?"),
            (["--prot", "1"], "unknown option --prot; did you mean --port?"),
            (["--replay"], "--replay needs a value: --replay DIR"),
            (["recordings/"], "unexpected argument 'recordings/'; did you mean --replay recordings/?"),
            (["--replay", "x", "--replay", "y"], "--replay is given twice"),
            (["--replay", "x", "--accept-any-client=yes"], "--accept-any-client takes no value"),
            (["--replay", "x", "--port", "65536"], "--port 65536: expected a whole number from 0 to 65535"),
            (["--replay", "x", "--port=a"], "--port a: expected a whole number from 0 to 65535"),
            (["--replay", "x", "--workers", "0"], "--workers 0: expected a whole number from 1 to 1024"),
            (["--replay", "x", "--region", "mypurecloud.con"], "did you mean mypurecloud.com?"),
            (["--replay", "x", "--client", "noSecret"], "--client: expected ID:SECRET"),
            (["--replay", "x", "--on-miss", "guess"], "--on-miss guess: expected one of error, synthesize, forward"),
            (["--replay", "x", "--log-level", "warn"], "did you mean warning?"),
            (["--replay", "x", "--log-format", "xml"], "--log-format xml: expected one of text, json"),
            (["--replay", "x", "--config", "none.json"], "--config none.json: cannot read none.json"),
        ]
        for (arguments, message) in cases {
            let run = try Program.run(arguments)
            XCTAssertEqual(run.code, 2, message)
            XCTAssert(run.error.contains(message), "\(arguments): \(run.error)")
            XCTAssert(run.error.contains("mockserver --help"), run.error)
            XCTAssertEqual(run.output, "")
        }
    }

    func testSecretOfAClient_isNotRepeatedInAnError() throws {
        let run = try Program.run(["--replay", "x", "--client", ":hushhush"])
        XCTAssertEqual(run.code, 2)
        XCTAssertFalse(run.error.contains("hushhush"), run.error)
    }

    // MARK: - Environment and file

    func testEnvironment_standsForEveryOption() throws {
        let program = try Program(
            [],
            environment: [
                "MOCKSERVER_REPLAY": directory, "MOCKSERVER_PORT": "0", "MOCKSERVER_CLIENT": "one:1,two:2",
                "MOCKSERVER_PORT_FILE": path("port"), "MOCKSERVER_LOG_FORMAT": "json",
            ])
        let port = try XCTUnwrap(JSON.parse(try program.firstLine())["port"]?.int)
        for client in ["one:1", "two:2"] {
            XCTAssertEqual(try WireClient(port: port).exchange(.tokenRequest(basic: client)).status, 200)
        }
        for line in program.error.split(separator: "\n") {
            XCTAssertNotNil(try JSON.parse(String(line))["message"], String(line))
        }
    }

    func testRepeatableOptionInTheEnvironment_keepsCommasAndBlanksOfSecrets() throws {
        let cases = [
            ("one:1,two:2", ["one:1", "two:2"]), ("one:a,b c", ["one:a,b c"]),
            ("one:a,b\ntwo: c,d:e \r\n", ["one:a,b", "two: c,d:e "]),
            (#" ["one:a,b:c", "two:\n"]"#, ["one:a,b:c", "two:\n"]), ("one:1", ["one:1"]),
        ]
        for (value, clients) in cases {
            let (program, port) = try serve(environment: ["MOCKSERVER_CLIENT": value])
            for client in clients {
                let status = try WireClient(port: port).exchange(.tokenRequest(basic: client)).status
                XCTAssertEqual(status, 200, "\(value): \(client)")
            }
            withExtendedLifetime(program) {}
        }
        for value in ["[1]", "[\"one:1\"", "{}x"] {
            let run = try Program.run(["--replay", directory], environment: ["MOCKSERVER_CLIENT": value])
            XCTAssertEqual(run.code, 2, value)
        }
    }

    func testCommandLine_beatsTheEnvironmentWhichBeatsTheFile() throws {
        try write(#"{"replay": "/from/file", "client": ["file:f"], "accept-any-client": true, "port": 1}"#, "c.json")
        let (program, port) = try serve(
            ["--config", path("c.json")],
            environment: ["MOCKSERVER_CLIENT": "env:e", "MOCKSERVER_ACCEPT_ANY_CLIENT": "false"])
        XCTAssertEqual(try WireClient(port: port).exchange(.tokenRequest(basic: "env:e")).status, 200)
        XCTAssertEqual(try WireClient(port: port).exchange(.tokenRequest(basic: "env:wrong")).status, 400)
        // The environment turns off what the file turns on.
        XCTAssertEqual(try WireClient(port: port).exchange(.tokenRequest(basic: "file:f")).status, 400)
        withExtendedLifetime(program) {}
    }

    func testWrongEnvironmentOrFile_isWrongUsage() throws {
        let environment = try Program.run(["--replay", "x"], environment: ["MOCKSERVER_ACCEPT_ANY_CLIENT": "maybe"])
        XCTAssertEqual(environment.code, 2)
        XCTAssert(environment.error.contains("MOCKSERVER_ACCEPT_ANY_CLIENT=maybe: expected true or false"))
        let port = try Program.run(["--replay", "x"], environment: ["MOCKSERVER_PORT": "many"])
        XCTAssertEqual(port.code, 2)
        let files = [
            ("{", "c.json"), ("[]", "expected a JSON object"), (#"{"prot": 1}"#, "did you mean 'port'?"),
            (#"{"port": true}"#, "'port' has a value of the wrong kind"),
            (#"{"client": [1]}"#, "'client' has a value of the wrong kind"),
            (#"{"accept-any-client": "yes"}"#, "'accept-any-client' has a value of the wrong kind"),
        ]
        for (text, message) in files {
            try write(text, "c.json")
            let run = try Program.run(["--replay", directory, "--port", "0", "--config", path("c.json")])
            XCTAssertEqual(run.code, 2, text)
            XCTAssert(run.error.contains(message), run.error)
        }
    }

    // MARK: - Help

    func testHelp_listsEveryOptionOfTheContract() throws {
        let run = try Program.run(["--help"])
        XCTAssertEqual(run.code, 0)
        XCTAssertEqual(run.error, "")
        for option in [
            "--replay DIR", "--on-miss", "--synthesis LEVEL", "--validation MODE", "--state FILE", "--host", "--port N",
            "--port-file PATH", "--region", "--client ID:SECRET",
            "--accept-any-client", "--faults FILE", "--seed N", "--strict-recordings", "--workers", "--admin-token",
            "--admin-host",
            "--admin-origin", "--config", "--log-level", "--log-format", "--version", "--help",
        ] {
            XCTAssert(run.output.contains("  \(option)"), option)
        }
        XCTAssertLessThanOrEqual(run.output.split(separator: "\n").map(\.count).max() ?? 0, 120)
        XCTAssertEqual(try Program.run(["help"]).output, run.output)
        XCTAssertEqual(try Program.run(["--version"]).output, "mockserver \(MockPlatform.version)\n")
    }

    // MARK: - Load

    func testMoreConnectionsThanDescriptors_leaveTheServerUp() throws {
        // Two loops: they take each other's spare descriptor, without which libuv 1.44 would try for ever.
        let (program, port) = try serve(["--workers", "2"], descriptorLimit: 128)
        var clients: [WireClient] = []
        for _ in 0..<300 { clients.append(try WireClient(port: port)) }
        // The first ones are served though there is no room for the last ones.
        XCTAssertEqual(try clients[0].exchange(.of("GET /a")).status, 200)
        clients = []
        let end = ContinuousClock.now + .seconds(10)
        // A client that comes before the server has noticed that the others left is turned away, too.
        while (try? get(port))?.text != "recorded", ContinuousClock.now < end { usleep(1_000) }
        XCTAssertEqual(try get(port).text, "recorded")
        program.send(SIGTERM)
        XCTAssertEqual(try program.exitCode(), 0)
    }

    func testClientsThatVanish_leaveTheServerUp() throws {
        let (program, port) = try serve()
        for _ in 0..<50 { try WireClient(port: port).send(.of("GET /a")) }
        XCTAssertEqual(try get(port).text, "recorded")
        withExtendedLifetime(program) {}
    }
}
