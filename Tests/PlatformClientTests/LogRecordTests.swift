import PlatformCore
import Synchronization
import XCTest

@testable import PlatformClient

/// The text of records, line by line as in the official SDK.
final class LogRecordTests: XCTestCase {
    /// What a logger that was set up by `configure` writes of an exchange.
    private func lines(
        _ exchange: LoggedExchange, _ configure: (Logger) -> Void
    ) -> [String] {
        let logger = Logger()
        let sink = LineSink()
        logger.log_to_console = false
        configure(logger)
        logger.addSink(sink)
        if logger.logs(isFailure: exchange.isFailure) { logger.log(exchange) }
        return sink.lines.withLock { $0 }
    }

    private final class LineSink: LogSink {
        let lines = Mutex<[String]>([])
        func write(_ record: LogRecord, line: String) { lines.withLock { $0.append(line) } }
    }

    private var exchange: LoggedExchange {
        LoggedExchange(
            date: Instant(milliseconds: 1_795_453_151_056), method: .post,
            url: "https://api.mypurecloud.com/api/v2/users",
            requestFields: [
                "Authorization": "Bearer s3cret", "Content-Type": "application/json", "Accept": "application/json",
            ], requestBody: Array(#"{"name":"Ann","password":"s3cret"}"#.utf8), status: 200,
            responseFields: [
                "Content-Type": "application/json", "ININ-Correlation-Id": "ec35f2a8", "Set-Cookie": "s3cret",
            ], responseBody: Array(#"{"id":"7"}"#.utf8), isFailure: false)
    }

    private var failure: LoggedExchange {
        var failure = exchange
        failure.status = 404
        failure.isFailure = true
        failure.responseBody = Array(#"{"code":"not.found","token":"s3cret"}"#.utf8)
        return failure
    }

    private let date = Instant(milliseconds: 1_795_453_151_056).iso8601

    func testText_trace() {
        let text = lines(exchange) { $0.log_level = .LTrace }
        XCTAssertEqual(
            text,
            [
                "TRACE: \(date)\n=== REQUEST === \nURL: https://api.mypurecloud.com/api/v2/users\nMethod: POST\n"
                    + "Headers: \n\tAuthorization: [REDACTED]\n\tContent-Type: application/json\n"
                    + "\tAccept: application/json\n\n=== RESPONSE ===\nStatus: 200\nHeaders: \n"
                    + "\tContent-Type: application/json\n\tININ-Correlation-Id: ec35f2a8\n\tSet-Cookie: [REDACTED]\n"
                    + "CorrelationId: ec35f2a8\n"
            ])
    }

    func testText_debugWithRequestBody() {
        let text = lines(exchange) {
            $0.log_level = .LDebug
            $0.log_request_body = true
        }
        XCTAssertEqual(
            text,
            [
                "DEBUG: \(date)\n=== REQUEST === \nURL: https://api.mypurecloud.com/api/v2/users\nMethod: POST\n"
                    + "Headers: \n\tAuthorization: [REDACTED]\n\tContent-Type: application/json\n"
                    + "\tAccept: application/json\nBody: {\n  \"name\": \"Ann\",\n  \"password\": \"[REDACTED]\"\n}\n"
                    + "\n=== RESPONSE ===\nStatus: 200\n"
            ])
    }

    func testText_errorWithResponseBody() {
        let text = lines(failure) {
            $0.log_level = .LError
            $0.log_response_body = true
        }
        XCTAssertEqual(text.count, 1)
        XCTAssertTrue(
            text.first?.hasSuffix(
                "CorrelationId: ec35f2a8\nBody: {\n  \"code\": \"not.found\",\n  \"token\": \"[REDACTED]\"\n}\n")
                ?? false)
        XCTAssertTrue(text.first?.hasPrefix("ERROR: \(date)\n") ?? false)
    }

    func testJSON_hasTheOfficialMembersInTheirOrder() {
        let text = lines(failure) {
            $0.log_level = .LTrace
            $0.log_format = .JSON
            $0.log_request_body = true
            $0.log_response_body = true
        }
        XCTAssertEqual(
            text,
            [
                #"{"level":"error","date":"\#(date)","method":"POST","url":"https://api.mypurecloud.com/api/v2/users","#
                    + #""correlationId":"ec35f2a8","statusCode":404,"requestHeaders":{"Authorization":"[REDACTED]","#
                    + #""Content-Type":"application/json","Accept":"application/json"},"responseHeaders":"#
                    + #"{"content-type":"application/json","inin-correlation-id":"ec35f2a8","set-cookie":"[REDACTED]"},"#
                    + #""requestBody":{"name":"Ann","password":"[REDACTED]"},"#
                    + #""responseBody":{"code":"not.found","token":"[REDACTED]"}}"#
            ])
    }

    func testJSON_debugHasAnEmptyCorrelationId() {
        let text = lines(exchange) {
            $0.log_level = .LDebug
            $0.log_format = .JSON
        }
        XCTAssertTrue(text.first?.contains(#""correlationId":"","statusCode":200,"requestHeaders""#) ?? false)
        XCTAssertFalse(text.first?.contains("responseHeaders") ?? true)
    }

    func testLevels_eachExchangeOnceOrNotAtAll() {
        let expected: [(LogLevel, good: Int, bad: Int)] = [
            (.LNone, 0, 0), (.LError, 0, 1), (.LDebug, 1, 1), (.LTrace, 1, 1),
        ]
        for (level, good, bad) in expected {
            XCTAssertEqual(lines(exchange) { $0.log_level = level }.count, good, "\(level)")
            XCTAssertEqual(lines(failure) { $0.log_level = level }.count, bad, "\(level)")
        }
    }

    func testLevel_countsFromSetLoggerOn() {
        let logger = Logger()
        logger.log_level = .LTrace
        XCTAssertFalse(logger.logs(isFailure: true))
        logger.setLogger()
        XCTAssertTrue(logger.logs(isFailure: false))
        XCTAssertEqual(logger.logLevelEnum.level.LTrace, .LTrace)
        XCTAssertEqual(logger.logFormatEnum.formats.JSON, .JSON)
    }

    func testLoginBodies_showNoSecret() {
        var login = exchange
        login.isLogin = true
        login.requestFields = ["Content-Type": "application/x-www-form-urlencoded"]
        login.requestBody =
            FormFields([
                ("grant_type", "authorization_code"), ("code", "s3cret"), ("redirect_uri", "http://x"),
                ("refresh_token", "s3cret"), ("assertion", "s3cret"), ("code_verifier", "s3cret"),
            ]).encoded
        login.isFailure = true
        login.responseBody = Array(#"["s3cret"#.utf8)
        let text = lines(login) {
            $0.log_level = .LTrace
            $0.log_request_body = true
            $0.log_response_body = true
        }.joined()
        XCTAssertFalse(text.contains("s3cret"), text)
        XCTAssertTrue(text.contains("authorization_code"))
    }

    func testValueFromOutside_cannotForgeARecord() {
        var forged = exchange
        forged.responseFields = ["X-Evil": "a\nERROR: 2026"]
        let text = lines(forged) { $0.log_level = .LTrace }
        XCTAssertTrue(text.first?.contains("X-Evil: a ERROR: 2026\n") ?? false)
    }
}
