import Foundation
import MockServer

/// Whether this run of the tests records, as the environment says: the names are those of `mockserver`'s options.
struct RecordSettings: Sendable, Hashable {
    /// A command that records, for a person.
    static func command(_ mode: RecordMode, for test: TestName? = nil) -> String {
        "MOCKSERVER_RECORD_MODE=\(mode.rawValue) MOCKSERVER_UPSTREAM=mypurecloud.com swift test"
            + (test.map { " --filter '\($0.text)'" } ?? "")
    }

    /// What is recorded; `none`: recordings are replayed, and the network is never touched.
    var mode = RecordMode.none
    /// The upstream's text.
    var upstream = ""
    var clientID = ""
    var clientSecret = ""
    /// Whether only requests that change nothing are forwarded.
    var isReadOnly = false
    /// A PEM file with the CAs that may vouch for the upstream.
    var caFile: String?

    /// Reads the environment.
    ///
    /// - Throws: ``FixtureFailure`` that names the variable which is wrong or missing.
    init(environment: [String: String]) throws(FixtureFailure) {
        let text = environment["MOCKSERVER_RECORD_MODE"] ?? ""
        guard !text.isEmpty, text != RecordMode.none.rawValue else { return }
        guard let mode = RecordMode(rawValue: text) else {
            let modes = RecordMode.allCases.map(\.rawValue).joined(separator: ", ")
            throw FixtureFailure("MOCKSERVER_RECORD_MODE='\(text)' is none of: \(modes)")
        }
        let upstream = environment["MOCKSERVER_UPSTREAM"] ?? ""
        guard Upstream(upstream) != nil else {
            throw FixtureFailure(
                "MOCKSERVER_RECORD_MODE=\(text) needs MOCKSERVER_UPSTREAM, a region's domain or a URL, not '\(upstream)'"
            )
        }
        self.mode = mode
        self.upstream = upstream
        clientID = environment["MOCKSERVER_UPSTREAM_CLIENT_ID"] ?? ""
        clientSecret = environment["MOCKSERVER_UPSTREAM_CLIENT_SECRET"] ?? ""
        let files = [environment["MOCKSERVER_UPSTREAM_CA"], environment["SSL_CERT_FILE"]]
        caFile = files.compactMap { $0 }.first { !$0.isEmpty }
        isReadOnly = environment["MOCKSERVER_READ_ONLY"] == "true"
    }

    /// Whether anything may be recorded.
    var records: Bool { mode != .none }

    /// The configuration of the server that serves all tests with recordings in `directory`.
    func configuration(directory: String) -> MockConfiguration {
        var configuration = MockConfiguration(records ? .record(directory) : .replay(directory))
        // What a test missed is told at its end, with its name.
        configuration.log = Log(level: .error)
        guard records else { return configuration }
        configuration.recordMode = mode
        // What names no recording; every test does, and processes that test in parallel share the directory.
        configuration.recordName = "tests-\(getpid())"
        configuration.upstream = Upstream(upstream)
        configuration.upstreamCAFile = caFile
        configuration.isReadOnly = isReadOnly
        if !clientID.isEmpty {
            configuration.upstreamClient = OAuthClient(clientID: clientID, clientSecret: clientSecret)
        }
        return configuration
    }
}
