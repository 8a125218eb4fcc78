import MockServer

/// The options that say where answers come from: `--replay`, `--record`, `--spy` and what goes with them.
enum RecordingOptions {
    /// A configuration with the mode, the upstream and what is recorded.
    static func configuration(
        _ arguments: Arguments, environment: [String: String]
    ) throws(UsageError) -> MockConfiguration {
        let mode = try mode(arguments)
        var configuration = MockConfiguration(mode?.configured ?? .synthesize)
        configuration.upstream = try upstream(arguments["upstream"])
        configuration.upstreamCAFile = try certificates(arguments, environment)
        configuration.isReadOnly = arguments.flag("read-only")
        switch mode?.flag {
        case "record", "spy": try record(arguments, &configuration, isSpying: mode?.flag == "spy")
        default: try replay(arguments, environment, &configuration)
        }
        return configuration
    }

    /// The flag that says where answers come from.
    private struct ModeFlag {
        let flag: String
        let directory: String

        var configured: MockConfiguration.Mode { flag == "replay" ? .replay(directory) : .record(directory) }
    }

    /// What is given of the three flags; nil: nothing, and replies are synthesized.
    private static func mode(_ arguments: Arguments) throws(UsageError) -> ModeFlag? {
        let given = ["replay", "record", "spy"].filter { arguments[$0] != nil }
        guard given.count <= 1 else { throw UsageError("--\(given[0]) and --\(given[1]) exclude each other") }
        return given.first.flatMap { flag in arguments[flag].map { ModeFlag(flag: flag, directory: $0) } }
    }

    private static func replay(
        _ arguments: Arguments, _ environment: [String: String], _ configuration: inout MockConfiguration
    ) throws(UsageError) {
        for option in ["record-mode", "record-name"] where arguments[option] != nil {
            throw UsageError("--\(option) goes with --record or --spy")
        }
        if let policy = try arguments.choice("on-miss", MockConfiguration.MissPolicy.self) {
            guard policy == .synthesize || arguments["replay"] != nil else {
                throw UsageError(
                    "--on-miss \(policy.rawValue) goes with --replay: without recordings nothing is missing")
            }
            configuration.missPolicy = policy
        }
        guard configuration.missPolicy == .forward else {
            // Most likely `--record` was forgotten, and replies that are made up would be taken for the platform's.
            guard arguments["replay"] != nil || (configuration.upstream == nil && !configuration.isReadOnly) else {
                let option = configuration.upstream == nil ? "read-only" : "upstream"
                throw UsageError("--\(option) goes with --record, --spy, or --replay and --on-miss forward")
            }
            return
        }
        guard configuration.upstream != nil else {
            throw UsageError("--on-miss forward needs to know where to: --upstream REGION|URL")
        }
        guard let id = environment["MOCKSERVER_UPSTREAM_CLIENT_ID"],
            let secret = environment["MOCKSERVER_UPSTREAM_CLIENT_SECRET"], !id.isEmpty, !secret.isEmpty
        else {
            throw UsageError(
                "--on-miss forward logs in by itself: set MOCKSERVER_UPSTREAM_CLIENT_ID and "
                    + "MOCKSERVER_UPSTREAM_CLIENT_SECRET")
        }
        configuration.upstreamClient = OAuthClient(clientID: id, clientSecret: secret)
    }

    private static func record(
        _ arguments: Arguments, _ configuration: inout MockConfiguration, isSpying: Bool
    ) throws(UsageError) {
        if arguments["on-miss"] != nil { throw UsageError("--on-miss goes with --replay") }
        configuration.recordMode = try arguments.choice("record-mode", RecordMode.self) ?? (isSpying ? .new : .all)
        configuration.recordName = try name(arguments["record-name"])
        guard configuration.upstream != nil || configuration.recordMode == .none else {
            throw UsageError("--\(isSpying ? "spy" : "record") needs to know where to: --upstream REGION|URL")
        }
    }

    private static func name(_ text: String?) throws(UsageError) -> String {
        guard let text else { return "recording" }
        guard RecordingName.isValid(text) else { throw UsageError("--record-name \(text): \(RecordingName.rule)") }
        return text
    }

    /// The file of `--upstream-ca`, else that of `SSL_CERT_FILE`, which other programs go by too.
    private static func certificates(
        _ arguments: Arguments, _ environment: [String: String]
    ) throws(UsageError) -> String? {
        guard arguments["upstream"] != nil else {
            if arguments["upstream-ca"] != nil { throw UsageError("--upstream-ca goes with --upstream") }
            return nil
        }
        return [arguments["upstream-ca"], environment["SSL_CERT_FILE"]].compactMap { $0 }.first { !$0.isEmpty }
    }

    private static func upstream(_ text: String?) throws(UsageError) -> Upstream? {
        guard let text else { return nil }
        guard let upstream = Upstream(text) else {
            throw UsageError(
                "--upstream \(text): expected a region such as mypurecloud.com, or a URL such as http://127.0.0.1:9000")
        }
        return upstream
    }
}
