import MockServer

/// The options that say where answers come from: `--replay`, `--record`, `--spy` and what goes with them.
enum RecordingOptions {
    /// A configuration with the mode, the upstream and what is recorded.
    static func configuration(
        _ arguments: Arguments, environment: [String: String]
    ) throws(UsageError) -> MockConfiguration {
        let (flag, directory) = try mode(arguments)
        var configuration = MockConfiguration(flag == "replay" ? .replay(directory) : .record(directory))
        configuration.upstream = try upstream(arguments["upstream"])
        configuration.upstreamCAFile = try certificates(arguments, environment)
        configuration.isReadOnly = arguments.flag("read-only")
        if flag == "replay" {
            try replay(arguments, environment, &configuration)
        } else {
            try record(arguments, &configuration, isSpying: flag == "spy")
        }
        return configuration
    }

    private static func mode(_ arguments: Arguments) throws(UsageError) -> (flag: String, directory: String) {
        let given = ["replay", "record", "spy"].filter { arguments[$0] != nil }
        guard given.count <= 1 else { throw UsageError("--\(given[0]) and --\(given[1]) exclude each other") }
        guard let flag = given.first, let directory = arguments[flag] else {
            throw UsageError("say where the recordings are: mockserver --replay recordings/")
        }
        return (flag, directory)
    }

    private static func replay(
        _ arguments: Arguments, _ environment: [String: String], _ configuration: inout MockConfiguration
    ) throws(UsageError) {
        for option in ["record-mode", "record-name"] where arguments[option] != nil {
            throw UsageError("--\(option) goes with --record or --spy")
        }
        configuration.missPolicy = try arguments.choice("on-miss", MockConfiguration.MissPolicy.self) ?? .error
        guard configuration.missPolicy == .forward else { return }
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
