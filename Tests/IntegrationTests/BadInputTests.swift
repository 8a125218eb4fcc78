import Fixtures
import HTTPServer
import HTTPTransport
import PlatformClient
import PlatformCore
import PlatformUsers
import XCTest

/// What servers, proxies and networks do that they should not: each is a typed error, none a crash or a hang.
final class BadInputTests: XCTestCase {
    private let call = UsersApi.getUser(userId: "7")

    /// The error of a call that is answered with `response`.
    private func error(
        of response: HTTPResponse, _ configure: @escaping (ApiClient) -> Void = { _ in }
    ) async throws -> ApiError {
        var caught: ApiError?
        try await withScriptedPlatform({ _, _ in response }) { client, _ in
            configure(client)
            caught = try await apiError { () async throws(ApiError) in try await client.send(self.call) }
        }
        return try XCTUnwrap(caught)
    }

    private func reply(_ text: String, _ type: String = "application/json", status: HTTPStatus = 200) -> HTTPResponse {
        HTTPResponse(status: status, fields: [.contentType: type], body: Array(text.utf8))
    }

    // MARK: Bodies

    func testBodiesThatAreNoUser_areDecodingErrorsThatKeepThem() async throws {
        let texts = [
            #"{"name":"A"#, "<html>Bad Gateway</html>", "", "null", "7", "[]", "{}{}", "{\"name\":\"\\uD800\"}",
            String(repeating: "[", count: 100_000), "NaN", "\u{FEFF}", "{'name':'A'}",
        ]
        for text in texts where text != "" {
            let error = try await error(of: reply(text))
            XCTAssertEqual(error.kind, .decoding, text.prefix(40).description)
            XCTAssertEqual(error.text, text)
            XCTAssertNotNil(error.decodingFailure)
            XCTAssertLessThan(error.description.utf8.count, 600, "no page in a message")
        }
    }

    func testWrongContentType_isReadAllTheSame() async throws {
        for type in ["text/html", "application/octet-stream", "", "application/json; charset=latin1"] {
            let response = reply(#"{"name":"Ann"}"#, type)
            try await withScriptedPlatform({ _, _ in response }) { client, _ in
                let user = try await client.send(self.call)
                XCTAssertEqual(user.name, "Ann")
            }
        }
    }

    func testErrorPagesOfGateways_keepStatusAndText() async throws {
        for (status, text) in [(502, "<html><h1>502</h1></html>"), (503, ""), (504, "\u{0}\u{1}"), (500, "{\"code\":")]
        {
            let error = try await error(of: reply(text, "text/html", status: HTTPStatus(status)))
            XCTAssertEqual(error.kind, .http)
            XCTAssertEqual(error.status, status)
            XCTAssertEqual(error.text, text)
            XCTAssertEqual(error.body, [:])
        }
    }

    func testInvalidUTF8_isADecodingErrorWithTheBytes() async throws {
        let body = Array(#"{"name":""#.utf8) + [0xC3, 0x28] + Array(#""}"#.utf8)
        let error = try await error(of: HTTPResponse(status: 200, body: body))
        XCTAssertEqual(error.kind, .decoding)
        XCTAssertEqual(error.response?.bytes, body)
        XCTAssertTrue(error.message.contains("invalid UTF-8"), error.message)
    }

    func testUnknownValuesAndTypes_failNoResponse_andAreKept() async throws {
        let text = #"{"state":"on_the_moon","name":7,"version":99999999999999999999,"new":{"a":[1e400]}}"#
        let response = reply(text)
        try await withScriptedPlatform({ _, _ in response }) { client, _ in
            let user = try await client.send(self.call)
            XCTAssertEqual(user.state?.rawValue, "on_the_moon")
            XCTAssertNil(user.name)
            XCTAssertNil(user.version)
            XCTAssertEqual(user.asJSON.text, text, "what goes back is what came")
            XCTAssertThrowsError(try user.require(\.version)) { error in
                XCTAssertEqual(
                    "\(error)", "expected Int, found the number 99999999999999999999 at $.version")
            }
            let number = APICall<Int>("count", .get, "/count")
            let error = try await apiError { () async throws(ApiError) in try await client.send(number) }
            XCTAssertEqual(error.kind, .decoding)
        }
    }

    func testHundredMegabytes_areAnErrorUnlessAskedFor() async throws {
        let body = [UInt8](repeating: UInt8(ascii: " "), count: 100 * 1_048_576)
        try await withScriptedPlatform({ _, _ in HTTPResponse(status: 200, body: body) }) { client, _ in
            client.timeout = .seconds(60)
            let call = APICall<[UInt8]>(bytes: "export", .get, "/export")
            let error = try await apiError { () async throws(ApiError) in try await client.send(call) }
            XCTAssertEqual(error.kind, .transport)
            XCTAssertTrue(error.message.contains("\(64 * 1_048_576) bytes"), error.message)
            client.maximumResponseBytes = body.count
            let bytes = try await client.send(call)
            XCTAssertEqual(bytes.count, body.count)
        }
    }

    // MARK: The wire

    func testHeaderFlood_isATransportError() async throws {
        var response = reply("{}")
        for number in 0..<4_000 {
            response.fields.append(String(repeating: "x", count: 200), for: HTTPField.Name("X-Flood-\(number)"))
        }
        let error = try await error(of: response)
        XCTAssertEqual(error.kind, .transport)
        XCTAssertEqual(error.transportError?.phase, .receive)
    }

    func testFaultsOfTheMock_areErrorsOfTheirKind() async throws {
        let faults: [(FaultAction, ApiError.Kind)] = [
            (.reset, .transport), (.close, .transport), (.truncate(afterBytes: 20), .transport),
            (.malformed, .transport), (.wrongContentLength, .transport), (.badChunk, .transport),
            (.truncatedJSON, .decoding), (.status(502, html: true), .http),
        ]
        try await withPlatform { world in
            world.client.setAccessToken(world.session.issueToken())
            for (fault, kind) in faults {
                try world.session.faults.add(fault, on: .api, times: 1)
                let error = try await apiError { () async throws(ApiError) in
                    try await world.client.send(UsersApi.getUsersMe())
                }
                XCTAssertEqual(error.kind, kind, "\(fault): \(error)")
            }
            _ = try await world.client.send(UsersApi.getUsersMe())
        }
    }

    func testServerThatStallsOrDrips_endsWithTheTimeout() async throws {
        for fault in [HTTPResponse.WireFault.Kind.stall(afterBytes: 1, milliseconds: 60_000), .drip(bytesPerSecond: 5)]
        {
            var response = reply(#"{"name":"Ann, who takes a long time to come over the wire"}"#)
            response.wireFault = .init(fault)
            let error = try await error(of: response) { $0.timeout = .milliseconds(150) }
            XCTAssertEqual(error.transportError?.phase, .timeout, "\(fault)")
        }
    }

    func testRedirects_dropTheTokenForAnotherHost_andEndAfterTen() async throws {
        let other = ScriptedPlatform { request, _ in .json(["bearer": .string(request.bearer ?? "none")]) }
        let listener = try HTTPListener.start(.init(port: 0), responder: other)
        let elsewhere = "http://localhost:\(listener.port)/x"
        try await withScriptedPlatform({ request, _ in
            HTTPResponse(status: 307, fields: [.location: request.path == "/loop" ? "/loop" : elsewhere])
        }) { client, platform in
            client.setAccessToken("s3cret")
            let json = try await client.callApi("/away")
            XCTAssertEqual(json["bearer"], "none")
            let error = try await apiError { () async throws(ApiError) in try await client.callApi("/loop") }
            XCTAssertEqual(error.kind, .transport)
            XCTAssertEqual(platform.requests.count, 12)
        }
        await listener.stop(drainMilliseconds: 0)
    }

    // MARK: Between

    func testProxyThatRefuses_isAnErrorThatSaysSo() async throws {
        let proxy = ScriptedPlatform { _, _ in HTTPResponse(status: 407) }
        let listener = try HTTPListener.start(.init(port: 0), responder: proxy)
        for (scheme, kind) in [("http", ApiError.Kind.http), ("https", .transport)] {
            let client = ApiClient()
            client.proxy = ProxySettings(
                try .init("http://127.0.0.1:\(listener.port)", username: "a", password: "s3cret"))
            try client.setEnvironment("\(scheme)://platform.example")
            let error = try await apiError { () async throws(ApiError) in try await client.send(self.call) }
            XCTAssertEqual(error.kind, kind, "\(error)")
            XCTAssertFalse("\(error)".contains("s3cret"))
        }
        await listener.stop(drainMilliseconds: 0)
    }

    func testCertificatesThatDoNotMatch_areRefusedBeforeTheTokenIsSent() async throws {
        let peer = try TLSPeer(host: "other.example")
        for trust in [TLSSettings.Trust.system, .file(peer.certificate)] {
            let client = ApiClient()
            client.proxy = ProxySettings(http: nil, https: nil)
            client.setTLS(TLSSettings(trust: trust))
            client.setAccessToken("s3cret")
            try client.setEnvironment("https://localhost:\(peer.port)")
            let error = try await apiError { () async throws(ApiError) in try await client.send(self.call) }
            XCTAssertEqual(error.kind, .transport)
            XCTAssertEqual(error.transportError?.phase, .tls, "\(error)")
            XCTAssertEqual(error.transportError?.mayHaveReachedServer, false)
        }
    }

    // MARK: Logins

    func testTokenEndpointThatAnswersNonsense_isAnOAuthError() async throws {
        let answers = ["", "<html>", "[]", "{}", #"{"access_token":7}"#, #"{"access_token":""}"#]
        for text in answers {
            let response = reply(text)
            try await withScriptedPlatform({ _, _ in response }) { client, _ in
                let error = try await apiError { () async throws(ApiError) in
                    try await client.loginClientCredentialsGrant("id", "s3cret")
                }
                XCTAssertEqual(error.kind, .oauth, text)
                XCTAssertEqual(error.message, "No access token found")
            }
        }
    }
}
