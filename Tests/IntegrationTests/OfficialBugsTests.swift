import HTTPServer
import HTTPTransport
import PlatformClient
import PlatformCore
import PlatformUsers
import Synchronization
import XCTest

private let call = APICall<JSON>("getUsersMe", .get, "/api/v2/users/me")

/// Bugs of the official SDKs (JavaScript 134 and 259, Python 269, Go 188, iOS 201) that are not here.
///
/// Those of refreshing have their tests in `RefreshTests` (seconds taken for milliseconds, an endless loop on 401, callers
/// rejected before the resend, refreshes without a refresh token, waiters that resend the old token, a second refresh by
/// who comes late), of responses in `ResponseTests` (204 on a typed call, HEAD sent as GET, falsy bodies lost, HTML pages
/// that hide the status, logins that never settle), of retrying in `RetryTests` (bodies lost with the last attempt, hours
/// of Retry-After, POST repeated), of requests in `RequestTests` and `ParameterTests` (multipart with its last part only,
/// `false` and `0` as nothing, `/` and `+` unescaped, arrays joined with commas), of logging in `LogRecordTests` (records
/// written twice, bodies with their secrets), of logins in `LoginValueTests` (a state that nobody checks, values decoded
/// twice, secrets beyond ASCII), of models in `ModelTests` (null that cannot be sent, unknown values that fail or are lost).
final class OfficialBugsTests: XCTestCase {
    // MARK: Logins

    func testTokenEndpointThatStalls_endsWithTheTimeout() async throws {
        try await withScriptedPlatform({ _, _ in
            var response = HTTPResponse.token("t")
            response.wireFault = .init(.stall(afterBytes: 1, milliseconds: 60_000))
            return response
        }) { client, _ in
            client.timeout = .milliseconds(100)
            let error = try await apiError { () async throws(ApiError) in
                try await client.loginCodeAuthorizationGrant("id", "secret", "code", "http://r/")
            }
            XCTAssertEqual(error.transportError?.phase, .timeout)
        }
    }

    func testAuthData_isACopyThatDoesNotChange() async throws {
        try await withScriptedPlatform({ _, number in .token("t\(number)") }) { client, _ in
            let first = try await client.loginClientCredentialsGrant("id", "secret")
            try await client.loginClientCredentialsGrant("id", "secret")
            XCTAssertEqual(first.accessToken, "t1")
            XCTAssertEqual(client.authData.accessToken, "t2")
        }
    }

    func testTokenSetByHand_takesNoExpiryOrRefreshTokenOfTheOldOne() {
        let client = ApiClient()
        client.setAuthData(
            AuthData(accessToken: "a", refreshToken: "r", tokenExpiryTime: 1), clientId: "i", clientSecret: "s")
        client.setAccessToken("b")
        XCTAssertEqual(client.authData, AuthData(accessToken: "b"))
    }

    func testEveryGrant_goesThroughTheClientsTransport() async throws {
        let verifier = try ApiClient().generatePKCECodeVerifier()
        try await withScriptedPlatform({ _, _ in .token("t", refresh: "r") }) { client, platform in
            try await client.loginClientCredentialsGrant("i", "s")
            try await client.loginSaml2BearerGrant("i", "s", "org", "assertion")
            try await client.loginCodeAuthorizationGrant("i", "s", "code", "http://r/")
            try await client.refreshCodeAuthorizationGrant("i", "s", "r")
            try await client.authorizePKCEGrant("i", verifier, "code", "http://r/")
            XCTAssertEqual(platform.tokenRequests.count, 5)
        }
    }

    func testTokenThatLivesLessThanAMinute_andARefreshThatFails_endNothing() async throws {
        try await withScriptedPlatform({ request, _ in
            request.path == "/oauth/token" ? HTTPResponse(status: 500) : .json([:])
        }) { client, platform in
            var data = AuthData(accessToken: "a", refreshToken: "r")
            data.tokenExpiryTime = Int(Instant.real().milliseconds) + 5_000
            client.setAuthData(data, clientId: "i", clientSecret: "s")
            client.refreshEarlyBy = .seconds(60)
            for _ in 0..<5 { _ = try await client.send(call) }
            await eventually("the refresh was tried") { platform.tokenRequests.count == 1 }
            _ = try await client.send(call)
            XCTAssertEqual(platform.tokenRequests.count, 1)
        }
    }

    // MARK: Requests

    func testTimeoutThatIsChangedAfterTheFirstCall_counts() async throws {
        try await withScriptedPlatform({ _, number in
            var response = HTTPResponse.json([:])
            if number > 1 { response.wireFault = .init(.stall(afterBytes: 1, milliseconds: 60_000)) }
            return response
        }) { client, _ in
            _ = try await client.send(call)
            client.timeout = .milliseconds(50)
            let error = try await apiError { () async throws(ApiError) in try await client.send(call) }
            XCTAssertEqual(error.transportError?.phase, .timeout)
        }
    }

    func testBlanksAroundAValue_andAnEmptyValue_areKept() async throws {
        try await withScriptedPlatform({ _, _ in .json([:]) }) { client, platform in
            _ = try await client.callApi("/x", queryParams: [("a", "  b "), ("c", ""), ("d", nil)])
            XCTAssertEqual(platform.requests.first?.target, "/x?a=%20%20b%20&c=")
        }
    }

    func testUserAgent_canBeTheApps() async throws {
        try await withScriptedPlatform({ _, _ in .json([:]) }) { client, platform in
            _ = try await client.send(call)
            try client.setDefaultHeaders(["user-agent": "mine/1"])
            _ = try await client.send(call)
            XCTAssertEqual(platform.requests.map { $0.fields["User-Agent"] }, ["PureCloud SDK/swift", "mine/1"])
        }
    }

    func testHookThatIsReplaced_runsNoLonger() async throws {
        try await withScriptedPlatform({ _, _ in .json([:]) }) { client, platform in
            client.setPreHook { $0.fields["X-Hook"] = "old" }
            client.setPreHook { $0.fields["X-Other"] = "new" }
            _ = try await client.send(call)
            XCTAssertNil(platform.requests.first?.fields["X-Hook"])
            XCTAssertEqual(platform.requests.first?.fields["X-Other"], "new")
        }
    }

    func testGatewayWithoutAPort_hasNoStrayColon() {
        let client = ApiClient()
        for port in [nil, 0] {
            client.setGateway(Gateway(host: "g.example", port: port, path_params_api: "api"))
            XCTAssertEqual(client.basePath, "https://g.example/api")
        }
    }

    // MARK: Responses

    func testPartialAndMultiStatus_areSuccesses() async throws {
        for status in [201, 202, 206, 207, 226] {
            try await withScriptedPlatform({ _, _ in .json(["a": 1], HTTPStatus(status)) }) { client, _ in
                let response = try await client.sendExtended(call)
                XCTAssertEqual(response.status, status)
            }
        }
    }

    func testErrorShape_doesNotHangOnExtendedResponses() async throws {
        try await withScriptedPlatform({ _, _ in .json(["code": "not.found"], 404) }) { client, _ in
            let plain = try await apiError { () async throws(ApiError) in try await client.callApi("/x") }
            client.setReturnExtendedResponses(true)
            let extended = try await apiError { () async throws(ApiError) in try await client.callApi("/x") }
            XCTAssertEqual(plain.body, extended.body)
            XCTAssertEqual(plain.asJSON.object?.keys, extended.asJSON.object?.keys)
        }
    }

    func testCorrelationId_isFoundInWhateverCase() async throws {
        for name in ["ININ-Correlation-Id", "inin-correlation-id", "Inin-Correlation-ID"] {
            try await withScriptedPlatform({ _, _ in .json([:], 500, [HTTPField.Name(name): "c-1"]) }) { client, _ in
                let error = try await apiError { () async throws(ApiError) in try await client.send(call) }
                XCTAssertEqual(error.correlationId, "c-1")
            }
        }
    }

    func testWholeNumbersBeyond53Bits_areExact() async throws {
        try await withScriptedPlatform({ _, _ in
            HTTPResponse(status: 200, body: Array(#"{"total":9007199254740993,"snake_case":true}"#.utf8))
        }) { client, _ in
            let listing = try await client.send(UsersApi.getUsers())
            XCTAssertEqual(listing.total, 9_007_199_254_740_993)
            XCTAssertEqual(listing.asJSON["snake_case"], true, "names are taken as they are")
        }
    }

    // MARK: Logging

    /// The records of `body`, at trace with all bodies.
    private func records(
        _ answer: @escaping ScriptedPlatform.Answer, _ body: (ApiClient) async throws -> Void
    ) async throws -> [LogRecord] {
        let sink = RecordSink()
        try await withScriptedPlatform(answer) { client, _ in
            let logger = client.config.logger
            logger.log_level = .LTrace
            logger.log_to_console = false
            logger.log_request_body = true
            logger.log_response_body = true
            logger.addSink(sink)
            try await body(client)
        }
        return sink.records.withLock { $0 }
    }

    private final class RecordSink: LogSink {
        let records = Mutex<[LogRecord]>([])
        func write(_ record: LogRecord, line: String) { records.withLock { $0.append(record) } }
    }

    func testEveryExchange_isLoggedOnce_theRefused401IsNoError() async throws {
        let records = try await records({ request, _ in
            if request.path == "/oauth/token" { return .token("new", refresh: "s3cret-refresh") }
            return request.bearer == "new" ? .json(["name": "Ann"]) : .unauthorized
        }) { client in
            client.setAuthData(
                AuthData(accessToken: "s3cret-old", refreshToken: "s3cret-r1"), clientId: "id", clientSecret: "s3cret")
            _ = try await client.send(call)
        }
        XCTAssertEqual(records.map(\.level), [.LTrace, .LTrace, .LTrace])
        XCTAssertEqual(records.map(\.statusCode).sorted(), [200, 200, 401])
        let text = records.map { $0.text + $0.json.text }.joined()
        XCTAssertFalse(text.contains("s3cret"), text)
        XCTAssertFalse(text.contains(Base64.encode(Array("id:s3cret".utf8))))
    }

    func testLoginOfEveryGrant_isLoggedWithItsHeaders() async throws {
        let records = try await records({ _, _ in .token("s3cret") }) { client in
            try await client.loginSaml2BearerGrant("id", "s3cret", "org", "s3cret")
        }
        XCTAssertEqual(records.map { $0.requestHeaders[.authorization] }, ["[REDACTED]"])
        XCTAssertEqual(records.first?.requestBody?["orgName"], "org")
        XCTAssertFalse(records.map(\.text).joined().contains("s3cret"))
    }

    func testRequestWithoutAuthorization_isNotLoggedWithOne_andTheSentOneStays() async throws {
        let sent = Mutex<[String?]>([])
        let records = try await records({ request, _ in
            sent.withLock { $0.append(request.fields[.authorization]) }
            return .json([:])
        }) { client in
            _ = try await client.send(call)
            client.setAccessToken("t")
            _ = try await client.send(call)
        }
        XCTAssertEqual(records.map { $0.requestHeaders[.authorization] }, [nil, "[REDACTED]"])
        XCTAssertEqual(sent.withLock { $0 }, [nil, "Bearer t"])
    }

    func testNetworkFailure_isLoggedAsAnError() async throws {
        let records = try await records({ _, _ in
            var response = HTTPResponse.json([:])
            response.wireFault = .init(.reset)
            return response
        }) { client in
            _ = try await apiError { () async throws(ApiError) in try await client.send(call) }
        }
        XCTAssertEqual(records.map(\.level), [.LError])
        XCTAssertNotNil(records.first?.error)
        XCTAssertEqual(records.first?.statusCode, 0)
    }

    func testURLThatIsOddlyEscaped_isLoggedAsItIs() async throws {
        let records = try await records({ _, _ in .json([:]) }) { client in
            _ = try await client.callApi("/x%zz%", queryParams: [("secret", "s3cret")])
        }
        XCTAssertTrue(records.first?.url.hasSuffix("/x%zz%") ?? false)
    }

    func testUnknownLevelOrFormat_isNone_andNoTrap() {
        XCTAssertNil(LogLevel(name: "chatty"))
        XCTAssertEqual(LogLevel(name: "TRACE"), .LTrace)
        XCTAssertNil(LogFormat(name: "xml"))
    }
}
