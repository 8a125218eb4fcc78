import MockServer
import PlatformCore

/// `mockserver --replay DIR …`: runs the server until it is told to stop.
struct ServeCommand {
    static let options = [
        Option("replay", "DIR", help: "answer from the recordings in DIR; the network is never touched"),
        Option("record", "DIR", help: "forward to the upstream and record its answers in DIR"),
        Option("spy", "DIR", help: "answer from DIR what is recorded there, forward and record the rest"),
        Option(
            "upstream", "REGION|URL", help: "where requests go: mypurecloud.com, or one origin such as http://host:9000"
        ),
        Option(
            "upstream-ca", "FILE",
            help: "the CAs that may vouch for the upstream, in PEM (SSL_CERT_FILE, or the system's)"),
        Option("record-mode", "MODE", help: "all, once, new or none (all with --record, new with --spy)"),
        Option("record-name", "NAME", help: "record into DIR/NAME.sqlite (recording)"),
        Option("read-only", help: "forward only GET, HEAD, OPTIONS and the OAuth routes; answer the rest 403"),
        Option(
            "on-miss", "POLICY",
            help: "what a request gets that no recording answers: error (404), synthesize or forward (error)"),
        Option("synthesis", "LEVEL", help: "how much synthesized replies hold: full, typical or required (typical)"),
        Option(
            "validation", "MODE",
            help: "what requests get that the API does not allow: off, warn or enforce (enforce)"),
        Option(
            "state", "FILE",
            help: "begin with what requests made, changed and deleted before, and write it at the end"),
        Option("host", "HOST", help: "listen on this host name or address (127.0.0.1)"),
        Option("port", "N", help: "listen on this port; 0 takes a free one (8080)"),
        Option("port-file", "PATH", help: "write the port and a newline to PATH once ready"),
        Option("region", "DOMAIN", help: "the region of requests whose Host names none (mypurecloud.com)"),
        Option("client", "ID:SECRET", repeatable: true, help: "an OAuth client that may log in; repeatable"),
        Option("accept-any-client", help: "give tokens to clients that nobody knows, too"),
        Option("auto-consent", help: "skip the login page: the first user is logged in at once"),
        Option("faults", "FILE", help: "begin with the fault rules and presets of a JSON list, in every session"),
        Option("seed", "N", help: "what decides where lots are drawn: the same seed gives the same run (0)"),
        Option("strict-recordings", help: "refuse to start when a recording cannot be read"),
        Option("max-body-bytes", "N", help: "answer larger request bodies with 413 (16777216)"),
        Option("workers", "N", help: "the number of event loops (one a core)"),
        Option("admin-token", "T", help: "the bearer token that every admin call has to bring"),
        Option(
            "admin-host", "HOST",
            help: "a host name that the admin side answers under, beside IP addresses and localhost"),
        Option(
            "admin-origin", "ORIGIN", repeatable: true,
            help: "an origin whose pages may call the admin side; repeatable"),
        Option("config", "FILE", help: "read options from a JSON object, for example {\"port\": 8080}"),
        Option("log-level", "LEVEL", help: "error, warning, info or debug (info)"),
        Option("log-format", "FORMAT", help: "text or json (text)"),
        Option("version", help: "print the version"),
        Option("help", help: "print this help"),
    ]

    static let usage = """
        mockserver: a record/replay mock of the Genesys Cloud Platform API

        usage: mockserver [options]                     (replies are made up by the API definition)
               mockserver --replay DIR [options]
               mockserver --record DIR --upstream REGION|URL [options]
               mockserver --spy DIR --upstream REGION|URL [options]
               mockserver recordings list|show|verify|import|export|recover|redact|diff …   (each with --help)
               mockserver coverage [--url URL] …   (with --help)
               mockserver definition check|diff|update|export …   (each with --help)

        options, each with an environment name (--port-file is MOCKSERVER_PORT_FILE):
        \(helpLines(options))

        The first line on stdout, {"url":…,"port":…,"pid":…}, comes when the server is ready; all else goes to stderr.
        The upstream is reached through HTTPS_PROXY, HTTP_PROXY or ALL_PROXY, unless NO_PROXY names its host.
        MOCKSERVER_CLIENT and MOCKSERVER_ADMIN_ORIGIN take several values as a JSON array, one a line, or with commas
        between them if each holds a colon.
        With --on-miss forward the mock logs in upstream by MOCKSERVER_UPSTREAM_CLIENT_ID and MOCKSERVER_UPSTREAM_CLIENT_SECRET.
        Exit codes: 0 stopped, 1 failed, 2 wrong usage. SIGINT and SIGTERM let replies finish and stop.

        example:
          mockserver --replay recordings/
          curl -u demo-client:demo-secret -d grant_type=client_credentials http://127.0.0.1:8080/oauth/token
        """

    private let configuration: MockConfiguration
    private let portFile: String?
    private let stateFile: String?

    /// Reads the options, the environment, and the file that `--config` names, the first that says something winning.
    init(_ arguments: [String], environment: [String: String]) throws(UsageError) {
        var arguments = try Arguments(arguments, options: Self.options)
        if let operand = arguments.operands.first {
            throw UsageError("unexpected argument '\(operand)'; did you mean --replay \(operand)?")
        }
        for option in Self.options {
            guard let value = environment[option.environmentName] else { continue }
            try Self.fill(&arguments, option, value)
        }
        if let path = arguments["config"] { try ConfigFile.fill(&arguments, from: path, options: Self.options) }
        configuration = try Self.configuration(arguments, environment: environment)
        portFile = arguments["port-file"]
        stateFile = arguments["state"]
    }

    private static func fill(_ arguments: inout Arguments, _ option: Option, _ value: String) throws(UsageError) {
        if option.value == nil {
            guard ["1", "true", "0", "false", ""].contains(value) else {
                throw UsageError("\(option.environmentName)=\(value): expected true or false")
            }
            // A flag that is off here stays off whatever the file says; one that is empty is not set.
            guard !value.isEmpty else { return }
            return arguments.fill(option, with: [["1", "true"].contains(value) ? "true" : "false"])
        }
        arguments.fill(option, with: option.isRepeatable ? try values(option, value) : [value])
    }

    /// The values of a repeatable option in its environment name.
    ///
    /// A secret may hold a comma or a blank: what surely keeps values apart is a JSON array, or a line for each.
    private static func values(_ option: Option, _ text: String) throws(UsageError) -> [String] {
        if text.drop(while: \.isWhitespace).hasPrefix("[") {
            guard let list = try? JSON.parse(text).array, case let values = list.compactMap(\.string),
                values.count == list.count
            else { throw UsageError("\(option.environmentName): expected a JSON array of strings") }
            return values
        }
        let lines = text.split(whereSeparator: \.isNewline).map(String.init)
        guard lines.count == 1, let line = lines.first else { return lines }
        let parts = line.split(separator: ",").map(String.init)
        return parts.allSatisfy { $0.contains(":") } ? parts : lines
    }

    private static func configuration(
        _ arguments: Arguments, environment: [String: String]
    ) throws(UsageError) -> MockConfiguration {
        var configuration = try RecordingOptions.configuration(arguments, environment: environment)
        configuration.synthesis = try arguments.choice("synthesis", SynthesisLevel.self) ?? .typical
        configuration.validation = try arguments.choice("validation", ValidationMode.self) ?? .enforce
        configuration.host = arguments["host"] ?? "127.0.0.1"
        configuration.port = try arguments.integer("port", in: 0...65_535) ?? 8080
        configuration.workers = try arguments.integer("workers", in: 1...1024) ?? processorCount()
        configuration.region = try region(arguments["region"])
        configuration.clients = try arguments.all("client").map(client)
        configuration.acceptsAnyClient = arguments.flag("accept-any-client")
        configuration.consentsByItself = arguments.flag("auto-consent")
        configuration.faults = try faults(arguments["faults"])
        configuration.world = try world(arguments["state"])
        configuration.seed = UInt64(try arguments.integer("seed", in: 0...Int.max) ?? 0)
        configuration.strictRecordings = arguments.flag("strict-recordings")
        configuration.maximumBodyBytes = try arguments.integer("max-body-bytes", in: 0...1 << 40) ?? 16 * 1_048_576
        configuration.adminToken = arguments["admin-token"]
        configuration.adminHost = arguments["admin-host"]
        configuration.adminOrigins = arguments.all("admin-origin")
        configuration.log = Log(
            level: try arguments.choice("log-level", Log.Level.self) ?? .info,
            format: try arguments.choice("log-format", Log.Format.self) ?? .text)
        return configuration
    }

    private static func faults(_ path: String?) throws(UsageError) -> [FaultRule] {
        guard let path else { return [] }
        let bytes: [UInt8]
        do { bytes = try readFile(at: path) } catch { throw UsageError("--faults \(path): \(error)") }
        do { return try FaultRule.list(json: bytes) } catch { throw UsageError("--faults \(path): \(error)") }
    }

    /// The world in a file; nil where there is none yet.
    private static func world(_ path: String?) throws(UsageError) -> WorldSnapshot? {
        guard let path else { return nil }
        // Now, not when it is to be saved.
        guard canReplaceFile(at: path) else { throw UsageError("--state \(path): cannot be written") }
        guard fileExists(at: path) else { return nil }
        let bytes: [UInt8]
        do { bytes = try readFile(at: path) } catch { throw UsageError("--state \(path): \(error)") }
        do { return try WorldSnapshot(json: bytes) } catch { throw UsageError("--state \(path): \(error)") }
    }

    private static func region(_ text: String?) throws(UsageError) -> Region {
        guard let text else { return .us_east_1 }
        guard let region = Region(named: text) else {
            let domains = Region.all.map(\.domain)
            let nearest = domains.min { $0.distance(to: text) < $1.distance(to: text) } ?? ""
            throw UsageError("--region \(text): no such region; did you mean \(nearest)?")
        }
        return region
    }

    private static func client(_ text: String) throws(UsageError) -> OAuthClient {
        guard let colon = text.firstIndex(of: ":"), colon > text.startIndex else {
            throw UsageError("--client: expected ID:SECRET, for example --client my-app:my-secret")
        }
        return OAuthClient(clientID: String(text[..<colon]), clientSecret: String(text[text.index(after: colon)...]))
    }
}

// MARK: - Running

extension ServeCommand {
    /// Serves until SIGINT or SIGTERM.
    @MainActor
    func run() async throws {
        let signals = StopSignals()
        raiseDescriptorLimit()
        let platform = try await MockPlatform.start(configuration)
        announce(platform)
        let ready: JSON = [
            "url": .string(platform.url), "port": JSON(platform.port), "pid": JSON(processIdentifier()),
        ]
        writeToStandardOutput(ready.text + "\n")
        do {
            if let portFile { try replaceFile(at: portFile, with: "\(platform.port)\n") }
        } catch {
            await platform.stop()
            throw error
        }
        // Nothing else runs on the main actor: the loops have threads of their own.
        signals.wait()
        configuration.log(.info, "stopping: replies that are under way may finish")
        var problems = await platform.stop()
        if let stateFile {
            let text = String(decoding: platform.session.world.json.serialized(pretty: true), as: UTF8.self)
            do { try replaceFile(at: stateFile, with: text + "\n") } catch { problems.append("\(error)") }
        }
        guard problems.isEmpty else { throw UnsavedRecordings(problems: problems) }
    }

    private func announce(_ platform: MockPlatform) {
        let log = configuration.log
        let recorded = platform.interactionCount > 0 ? "\(platform.interactionCount) recorded interactions" : ""
        let synthesized = configuration.missPolicy == .synthesize ? "every operation by the API definition" : ""
        let answers = [recorded, synthesized].filter { !$0.isEmpty }.joined(separator: ", and ")
        log(
            .info, "mockserver \(MockPlatform.version) answers \(answers.isEmpty ? "0 recorded interactions" : answers)"
        )
        log(.info, "  API and OAuth  \(platform.url)")
        log(.info, "  admin          \(platform.url)/__admin/health")
        guard platform.hasDemoClient else { return }
        let demo = OAuthClient.demo
        log(.info, "  demo client    \(demo.clientID):\(demo.clientSecret)")
        log(.info, "  demo user      \(OAuthUser.demo.email):\(OAuthUser.demo.password)")
        let login = "curl -u \(demo.clientID):\(demo.clientSecret) -d grant_type=client_credentials"
        log(.info, "  get a token    \(login) \(platform.url)/oauth/token")
    }
}

/// Recordings that could not be saved at the end.
private struct UnsavedRecordings: Error, CustomStringConvertible {
    let problems: [String]

    var description: String { "not everything was saved:\n  " + problems.joined(separator: "\n  ") }
}

/// The options as lines of a help text.
func helpLines(_ options: [Option]) -> String {
    let width = (options.map(\.usage.count).max() ?? 0) + 2
    return options.map { option in
        "  " + option.usage + String(repeating: " ", count: width - option.usage.count) + option.help
    }.joined(separator: "\n")
}
