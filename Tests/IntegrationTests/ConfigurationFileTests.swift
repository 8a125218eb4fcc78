import PlatformClient
import PlatformCore
import XCTest

/// What a configuration file may say, and how it comes to count.
final class ConfigurationFileTests: XCTestCase {
    private let time = ManualTime()
    private let problems = Notes()

    /// The example of the official documentation.
    private let official = """
        [logging]
        log_level = trace
        log_format = text
        log_to_console = false
        log_file_path = /var/log/javascriptsdk.log
        log_response_body = false
        log_request_body = false
        [reauthentication]
        refresh_access_token = true
        refresh_token_wait_max = 10
        [general]
        live_reload_config = true
        host = https://api.mypurecloud.com
        """

    private func client(_ directory: TemporaryDirectory, _ name: String = "config") -> ApiClient {
        let client = ApiClient(timing: time.timing)
        client.config.logger.onProblem { [problems] in problems.add($0) }
        client.config.setConfigPath(directory.path(name))
        return client
    }

    /// Lets the file be looked at, and a change settle.
    private func look() async {
        for _ in 0..<2 {
            await eventually("the file is waited for") { time.sleepers == 1 }
            time.advance(by: .seconds(5))
        }
        await eventually("the file is waited for") { time.sleepers == 1 }
    }

    private var reported: [String] { problems.all }

    // MARK: What it may say

    func testOfficialExample_isReadInBothForms() async throws {
        let json = """
            {
                "logging": {
                    "log_level": "trace",
                    "log_format": "text",
                    "log_to_console": false,
                    "log_file_path": "/var/log/javascriptsdk.log",
                    "log_response_body": false,
                    "log_request_body": false
                },
                "reauthentication": { "refresh_access_token": true, "refresh_token_wait_max": 10 },
                "general": { "live_reload_config": true, "host": "https://api.mypurecloud.com" }
            }
            """
        for text in [official, json] {
            let directory = try TemporaryDirectory()
            try directory.write(text, to: "config")
            let client = client(directory)
            let logger = client.config.logger
            XCTAssertEqual(logger.log_level, .LTrace)
            XCTAssertEqual(logger.log_format, .TEXT)
            XCTAssertFalse(logger.log_to_console)
            XCTAssertEqual(logger.log_file_path, "/var/log/javascriptsdk.log")
            XCTAssertTrue(client.config.refresh_access_token)
            XCTAssertEqual(client.config.refresh_token_wait_max, 10)
            XCTAssertTrue(client.config.live_reload_config)
            XCTAssertEqual(client.basePath, "https://api.mypurecloud.com")
            XCTAssertEqual(reported, [])
        }
    }

    func testRetryGatewayAndProxy_areReadInBothForms() async throws {
        let ini = """
            [retry]
            retry_wait_min = 2
            retry_wait_max = 9
            retry_max = 4
            [gateway]
            host = gw.example
            protocol = https
            port = 8443
            path_params_login = login
            path_params_api = api
            username = ann
            [proxy]
            host = proxy.example
            port = 3128
            auth-username = ann
            auth-password = secret
            """
        let json = """
            {"retry": {"retry_wait_min": 2, "retry_wait_max": 9, "retry_max": 4},
             "gateway": {"host": "gw.example", "protocol": "https", "port": 8443, "path_params_login": "login",
              "path_params_api": "api", "username": "ann"},
             "proxy": {"host": "proxy.example", "port": 3128, "auth": {"username": "ann", "password": "secret"}}}
            """
        for text in [ini, json] {
            let directory = try TemporaryDirectory()
            try directory.write(text, to: "config")
            let client = client(directory)
            XCTAssertEqual(
                client.retryPolicy, RetryPolicy(maximumAttempts: 5, base: .seconds(2), cap: .seconds(9)))
            XCTAssertEqual(client.basePath, "https://gw.example:8443/api")
            XCTAssertEqual(client.authUrl, "https://gw.example:8443/login")
            XCTAssertEqual(client.proxy?.http?.description, "http://proxy.example:3128 as [REDACTED]")
            XCTAssertEqual(reported, [])
        }
    }

    func testCommentsQuotesLineEndsAndByteOrderMark_areUnderstood() async throws {
        let directory = try TemporaryDirectory()
        let lines = [
            "\u{FEFF}; a comment", "# another", "[ Logging ]  ; of a section", "log_level: \"debug\" # of a value",
            "log_file_path = '/tmp/a ; b #c.log'", "log_format=json ; a comment", "", "[general]",
            "host = http://127.0.0.1:1/a;b",
        ]
        for lineEnd in ["\n", "\r\n", "\r"] {
            try directory.write(lines.joined(separator: lineEnd), to: "config")
            let client = client(directory)
            XCTAssertEqual(client.config.logger.log_level, .LDebug)
            XCTAssertEqual(client.config.logger.log_file_path, "/tmp/a ; b #c.log")
            XCTAssertEqual(client.config.logger.log_format, .JSON)
            XCTAssertEqual(client.basePath, "http://127.0.0.1:1/a;b")
            XCTAssertEqual(reported, [], "\(lineEnd.debugDescription)")
        }
    }

    func testZero_isAValueInBothForms() async throws {
        for text in [
            "[reauthentication]\nrefresh_token_wait_max=0", #"{"reauthentication":{"refresh_token_wait_max":0}}"#,
        ] {
            let directory = try TemporaryDirectory()
            try directory.write(text, to: "config")
            XCTAssertEqual(client(directory).config.refresh_token_wait_max, 0)
        }
    }

    // MARK: What it may not say

    func testBrokenFile_isReportedWithLineAndReason_andNothingOfItCounts() async throws {
        let cases: [(text: String, problem: String)] = [
            (
                "[logging]\nlog_level = loud",
                "line 2: log_level of [logging] has to be trace, debug, error or none, not \"loud\""
            ),
            ("log_level = debug", "line 1: a setting before the first [section]"),
            ("[logging\nlog_level = debug", "line 1: a section without its closing ]"),
            ("[logging]\nlog_level = debug\nhello", "line 3: expected key = value"),
            ("[logging]\nlog_level = \"debug", "line 2: a value without its closing \""),
            (
                "[logging]\nlog_level = debug\nlog_level = trace",
                "line 3: log_level of [logging] is set already, in line 2"
            ),
            (
                "[reauthentication]\nrefresh_token_wait_max = ten",
                "line 2: refresh_token_wait_max of [reauthentication] has to be a whole number from 0 to 86400, not \"ten\""
            ),
            (
                "[reauthentication]\nrefresh_access_token = maybe",
                "line 2: refresh_access_token of [reauthentication] has to be true or false, not \"maybe\""
            ),
            (
                "[general]\n\nhost = ftp://a.example",
                "line 3: host of [general]: the environment is neither a region's domain"
            ),
            ("[gateway]\nhost = a b", "line 2: protocol and host of [gateway] make no URL"),
            ("[proxy]\nhost = a b", "line 2: [proxy]: the proxy's URL is not usable"),
            ("{\n\"logging\": {,}}", "line 2: no JSON: unexpected ','"),
            (#"{"logging": 7}"#, "$.logging has to be an object"),
            (#"{"logging": {"log_level": ["trace"]}}"#, "$.logging.log_level cannot be an array"),
        ]
        for (text, problem) in cases {
            let directory = try TemporaryDirectory()
            try directory.write(text, to: "config")
            let client = client(directory)
            let report = problems.all.last
            XCTAssertTrue(
                report?.contains("\(directory.path("config")): \(problem)") ?? false, "\(text): \(report ?? "-")")
            XCTAssertEqual(client.config.logger.log_level, .LNone)
        }
    }

    func testFileThatIsNoText_orADirectory_isReported() async throws {
        let directory = try TemporaryDirectory()
        try directory.write(Array("[logging]\n".utf8) + [0xFF, 0xFE], to: "config")
        _ = client(directory)
        XCTAssertEqual(reported.count, 1)
        XCTAssertTrue(reported[0].contains("line 2: not UTF-8"), reported[0])
        client(directory).config.setConfigPath(directory.path)
        XCTAssertTrue(reported.last?.contains("cannot read the configuration file") ?? false, "\(reported)")
    }

    func testUnknownSetting_isNamed_andTheRestCounts() async throws {
        let directory = try TemporaryDirectory()
        try directory.write("[logging]\nlog_levle = trace\nlog_format = json", to: "config")
        let client = client(directory)
        XCTAssertEqual(client.config.logger.log_format, .JSON)
        XCTAssertEqual(reported.count, 1)
        XCTAssertTrue(reported[0].hasSuffix("line 2: unknown setting log_levle of [logging]"), reported[0])
    }

    // MARK: What counts

    func testCode_beatsTheFileForWhatItSet_beforeAndAfter() async throws {
        let directory = try TemporaryDirectory()
        try directory.write(official, to: "config")
        let client = ApiClient(timing: time.timing)
        client.config.logger.log_level = .LError
        client.setEnvironment(.eu_west_1)
        client.config.setConfigPath(directory.path("config"))
        XCTAssertEqual(client.config.logger.log_level, .LError)
        XCTAssertEqual(client.basePath, "https://api.mypurecloud.ie")
        XCTAssertEqual(client.config.logger.log_file_path, "/var/log/javascriptsdk.log")
        client.config.refresh_token_wait_max = 3
        try directory.write("[reauthentication]\nrefresh_token_wait_max = 7\n[logging]\nlog_level=trace", to: "config")
        await look()
        XCTAssertNil(client.config.logger.log_file_path)
        XCTAssertEqual(client.config.refresh_token_wait_max, 3)
        XCTAssertEqual(client.config.logger.log_level, .LError)
    }

    // MARK: Changes

    func testEditInPlace_newFile_laterFileAndDeletion_allCount() async throws {
        let directory = try TemporaryDirectory()
        let client = client(directory)
        XCTAssertEqual(client.config.refresh_token_wait_max, 10)
        try directory.write("[reauthentication]\nrefresh_token_wait_max = 1", to: "config")
        await look()
        XCTAssertEqual(client.config.refresh_token_wait_max, 1, "created later")
        try directory.write("[reauthentication]\nrefresh_token_wait_max = 2", to: "config")
        await look()
        XCTAssertEqual(client.config.refresh_token_wait_max, 2, "edited in place, of the same size")
        try directory.replace("config", with: "[reauthentication]\nrefresh_token_wait_max = 3")
        await look()
        XCTAssertEqual(client.config.refresh_token_wait_max, 3, "replaced")
        try directory.remove("config")
        await look()
        XCTAssertEqual(client.config.refresh_token_wait_max, 10, "deleted")
        XCTAssertEqual(reported, [])
    }

    func testFileThatBreaks_leavesTheLastGoodOne_isReportedOnce_andCountsWhenMended() async throws {
        let directory = try TemporaryDirectory()
        try directory.write("[general]\nhost = mypurecloud.ie", to: "config")
        let client = client(directory)
        try directory.write("[general]\nhost = mypurecloud.ie\n[", to: "config")
        await look()
        await look()
        XCTAssertEqual(client.basePath, "https://api.mypurecloud.ie")
        XCTAssertEqual(reported.count, 1)
        XCTAssertTrue(
            reported[0].contains("line 3: a section without its closing ]; the settings before stay"), "\(reported)")
        try directory.write("[general]\nhost = mypurecloud.de", to: "config")
        await look()
        XCTAssertEqual(client.basePath, "https://api.mypurecloud.de")
    }

    func testFileThatIsBeingWritten_isNotReadHalf() async throws {
        let directory = try TemporaryDirectory()
        try directory.write("[general]\nhost = mypurecloud.ie", to: "config")
        let client = client(directory)
        try directory.write("[general]", to: "config")
        await eventually("the file is waited for") { time.sleepers == 1 }
        time.advance(by: .seconds(5))
        await eventually("the change settles") { time.slept.last == .milliseconds(100) && time.sleepers == 1 }
        try directory.write("[general]\nhost = mypurecloud.de", to: "config")
        time.advance(by: .milliseconds(100))
        await eventually("the file is waited for") { time.slept.last == .seconds(5) && time.sleepers == 1 }
        XCTAssertEqual(client.basePath, "https://api.mypurecloud.ie")
        await look()
        XCTAssertEqual(client.basePath, "https://api.mypurecloud.de")
    }

    func testWithoutLiveReload_theFileStaysAsItWasRead() async throws {
        let directory = try TemporaryDirectory()
        try directory.write("[general]\nhost = mypurecloud.ie", to: "config")
        let client = client(directory)
        await eventually("the file is waited for") { time.sleepers == 1 }
        client.config.live_reload_config = false
        await eventually("nobody waits") { time.sleepers == 0 }
        client.config.live_reload_config = true
        await eventually("the file is waited for") { time.sleepers == 1 }
        try directory.write("[general]\nhost = mypurecloud.de\nlive_reload_config = false", to: "config")
        time.advance(by: .seconds(5))
        await eventually("the change settles") { time.sleepers == 1 }
        time.advance(by: .milliseconds(100))
        await eventually("the change counts") { client.basePath == "https://api.mypurecloud.de" }
        XCTAssertTrue(client.config.live_reload_config, "code said so")
    }

    func testFileThatEndsItsOwnWatch_isReadNoMore() async throws {
        let directory = try TemporaryDirectory()
        try directory.write("[general]\nlive_reload_config = false", to: "config")
        let client = client(directory)
        XCTAssertFalse(client.config.live_reload_config)
        XCTAssertEqual(time.sleepers, 0)
    }

    func testClientThatGoes_endsTheWatch() async throws {
        let directory = try TemporaryDirectory()
        var client: ApiClient? = client(directory)
        await eventually("the file is waited for") { time.sleepers == 1 }
        XCTAssertNotNil(client)
        client = nil
        await eventually("nobody waits") { time.sleepers == 0 }
    }

    func testAnotherPath_forgetsTheFirstFile() async throws {
        let directory = try TemporaryDirectory()
        try directory.write("[general]\nhost = mypurecloud.ie", to: "config")
        try directory.write("[logging]\nlog_level = debug", to: "other")
        let client = client(directory)
        client.config.setConfigPath(directory.path("other"))
        XCTAssertEqual(client.basePath, "https://api.mypurecloud.com")
        XCTAssertEqual(client.config.logger.log_level, .LDebug)
        client.config.setConfigPath("")
        XCTAssertEqual(client.config.logger.log_level, .LNone)
    }
}
