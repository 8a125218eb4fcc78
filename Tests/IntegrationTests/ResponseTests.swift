import HTTPServer
import HTTPTransport
import PlatformClient
import PlatformCore
import PlatformUsers
import XCTest

private let call = APICall<User>("getUser", .get, "/api/v2/users/7")

/// What comes back, good and bad.
final class ResponseTests: XCTestCase {
    private func error(
        of answer: HTTPResponse, retry: RetryPolicy = .off, configure: (ApiClient) -> Void = { _ in }
    ) async throws -> ApiError {
        var result: ApiError?
        try await withScriptedPlatform({ _, _ in answer }) { client, _ in
            configure(client)
            result = try await apiError { () async throws(ApiError) in try await client.send(call.retry(retry)) }
        }
        return try XCTUnwrap(result)
    }

    private func fault(_ kind: HTTPResponse.WireFault.Kind) -> HTTPResponse {
        var response = HTTPResponse.json(["name": "Ann"])
        response.wireFault = .init(kind)
        return response
    }

    func testExtendedResponse_hasStatusHeadersBodyAndText() async throws {
        try await withScriptedPlatform({ _, _ in
            .json(
                ["name": "Ann"], 200,
                [
                    "ININ-Correlation-Id": "c", "inin-ratelimit-count": "1",
                    "inin-ratelimit-allowed": "180", "inin-ratelimit-reset": "61",
                ])
        }) { client, _ in
            let response = try await client.sendExtended(call)
            XCTAssertEqual(response.status, 200)
            XCTAssertEqual(response.body.name, "Ann")
            XCTAssertEqual(response.text, #"{"name":"Ann"}"#)
            XCTAssertEqual(response.correlationId, "c")
            XCTAssertEqual(response.rateLimit?.remaining, 179)
            XCTAssertNil(response.error)
        }
    }

    func testUntypedCall_honoursSetReturnExtendedResponses() async throws {
        try await withScriptedPlatform({ _, _ in .json(["name": "Ann"], 200, ["X-A": "1"]) }) { client, _ in
            let plain = try await client.callApi("/api/v2/users/{id}", pathParams: ["id": 7])
            XCTAssertEqual(plain, ["name": "Ann"])
            client.setReturnExtendedResponses(true)
            let extended = try await client.callApi("/api/v2/users/{id}", pathParams: ["id": 7])
            XCTAssertEqual(
                extended.object?.keys, ["status", "statusText", "headers", "body", "text", "error"])
            XCTAssertEqual(extended["headers"]?["x-a"], "1")
            XCTAssertEqual(extended["body"], ["name": "Ann"])
            XCTAssertEqual(extended["error"], JSON.null)
        }
    }

    func testNoContent_isAnEmptyValue() async throws {
        try await withScriptedPlatform({ _, _ in HTTPResponse(status: 204) }) { client, _ in
            let user = try await client.send(call)
            XCTAssertEqual(user, User())
            try await client.send(APICall<Void>("delete", .delete, "/x"))
            let json = try await client.callApi("/x", .delete)
            XCTAssertEqual(json, [:])
        }
    }

    func testHead_isSentAsHead() async throws {
        try await withScriptedPlatform({ _, _ in .json(["a": 1]) }) { client, platform in
            try await client.send(APICall<Void>("headTokensMe", .head, "/api/v2/tokens/me"))
            XCTAssertEqual(platform.requests.map(\.method), [.head])
        }
    }

    func testFalsyJSON_isReturnedAsItIs() async throws {
        for body in [JSON.bool(false), 0, ""] {
            try await withScriptedPlatform({ _, _ in .json(body) }) { client, _ in
                let json = try await client.callApi("/x")
                XCTAssertEqual(json, body)
            }
        }
    }

    func testBigAndForeignBodies_arriveWhole() async throws {
        let text = String(repeating: "ünï✓", count: 200_000)
        try await withScriptedPlatform({ _, _ in .json(["name": .string(text)]) }) { client, _ in
            let user = try await client.send(call)
            XCTAssertEqual(user.name, text)
        }
    }

    func testPageInsteadOfJSON_isADecodingErrorThatKeepsIt() async throws {
        let page = HTTPResponse(status: 200, fields: [.contentType: "text/html"], body: Array("<html>hi".utf8))
        let error = try await error(of: page)
        XCTAssertEqual(error.kind, .decoding)
        XCTAssertEqual(error.decodingFailure?.path, "$")
        XCTAssertEqual(error.text, "<html>hi")
        XCTAssertEqual(error.status, 200)
        XCTAssertTrue(error.description.hasPrefix("getUser failed: GET http://127.0.0.1:"), "\(error)")
    }

    func testTruncatedJSONAndInvalidUTF8_areDecodingErrors() async throws {
        for body in [Array(#"{"name":"#.utf8), [0x7B, 0x22, 0xFF, 0x22, 0x3A, 0x31, 0x7D], Array("[1]".utf8)] {
            let error = try await error(of: HTTPResponse(status: 200, body: body))
            XCTAssertEqual(error.kind, .decoding)
            XCTAssertEqual(error.response?.bytes, body)
        }
    }

    func testEveryStatusOfTheTable_isAnHTTPErrorWithItsCode() async throws {
        let table: [(HTTPStatus, String)] = [
            (400, "bad.request"), (401, "bad.credentials"), (403, "missing.any.permissions"), (404, "not.found"),
            (408, "client.timeout"), (409, "general.conflict"), (413, "request.entity.too.large"),
            (415, "unsupported.media.type"), (429, "too.many.requests.retry.after"), (500, "internal.server.error"),
            (501, "not.implemented"), (503, "service.unavailable"), (504, "request.timeout"),
        ]
        for (status, code) in table {
            let body: JSON = ["message": "m", "code": .string(code), "status": JSON(status.code), "contextId": "c"]
            let error = try await error(of: .json(body, status, ["inin-correlation-id": "c"]))
            XCTAssertEqual(error.kind, .http)
            XCTAssertEqual(error.status, status.code)
            XCTAssertEqual(error.code, code)
            XCTAssertEqual(error.correlationId, "c")
            XCTAssertEqual(error.body, body)
        }
    }

    func testEmptyErrorBody_keepsItsStatus() async throws {
        let error = try await error(of: HTTPResponse(status: 503))
        XCTAssertEqual(error.status, 503)
        XCTAssertEqual(error.body, [:])
    }

    func testBrokenConnections_areTransportErrors() async throws {
        for kind in [
            HTTPResponse.WireFault.Kind.reset, .close, .truncate(afterBytes: 3), .malformed, .wrongContentLength,
            .badChunk,
        ] {
            let error = try await error(of: fault(kind))
            XCTAssertEqual(error.kind, .transport, "\(kind)")
            XCTAssertNotNil(error.transportError)
            XCTAssertEqual(error.status, 0)
        }
    }

    func testServerThatStalls_endsWithTheTimeout() async throws {
        let error = try await error(of: fault(.stall(afterBytes: 1, milliseconds: 60_000))) {
            $0.timeout = .milliseconds(100)
        }
        XCTAssertEqual(error.kind, .transport)
        XCTAssertEqual(error.transportError?.phase, .timeout)
    }

    func testCallsOwnTimeout_goesBeforeTheClients() async throws {
        let stalled = fault(.stall(afterBytes: 1, milliseconds: 60_000))
        try await withScriptedPlatform({ _, _ in stalled }) { client, _ in
            let error = try await apiError { () async throws(ApiError) in
                try await client.send(call.timeout(.milliseconds(100)))
            }
            XCTAssertEqual(error.transportError?.phase, .timeout)
        }
    }

    func testBodyBeyondTheLimit_isAnErrorAndNotMemory() async throws {
        let error = try await error(of: .json(["name": .string(String(repeating: "x", count: 100_000))])) {
            $0.maximumResponseBytes = 10_000
        }
        XCTAssertEqual(error.kind, .transport)
        XCTAssertTrue(error.message.contains("10000 bytes"), error.message)
    }

    func testNobodyThere_isATransportErrorThatNamesTheHost() async throws {
        let client = ApiClient()
        client.setTransport(directTransport())
        try client.setEnvironment("http://127.0.0.1:1")
        let error = try await apiError { () async throws(ApiError) in try await client.send(call) }
        XCTAssertEqual(error.transportError?.phase, .connect)
        XCTAssertTrue(error.description.contains("127.0.0.1:1"))
        let login = try await apiError { () async throws(ApiError) in
            try await client.loginClientCredentialsGrant("id", "secret")
        }
        XCTAssertEqual(login.transportError?.phase, .connect)
        XCTAssertEqual(login.operation, "loginClientCredentialsGrant")
    }

    func testRedirectToAnotherHost_doesNotTakeTheTokenAlong() async throws {
        let other = ScriptedPlatform { request, _ in .json(["bearer": .string(request.bearer ?? "none")]) }
        let listener = try HTTPListener.start(.init(port: 0), responder: other)
        let location = "http://127.0.0.1:\(listener.port)/elsewhere"
        try await withScriptedPlatform({ _, _ in
            HTTPResponse(status: 302, fields: [.location: location])
        }) { client, _ in
            client.setAccessToken("s3cret")
            let json = try await client.callApi("/x")
            XCTAssertEqual(json["bearer"], "none")
        }
        await listener.stop(drainMilliseconds: 0)
    }

    func testCancelledCall_endsItsTransfer() async throws {
        let arrived = Gate()
        try await withScriptedPlatform({ _, _ in
            arrived.open()
            var response = HTTPResponse.json(["name": "Ann"])
            response.wireFault = .init(.stall(afterBytes: 1, milliseconds: 60_000))
            return response
        }) { client, _ in
            let task = Task { try await client.send(call) }
            await arrived.wait()
            task.cancel()
            let error = try await apiError { () async throws(ApiError) in
                do { _ = try await task.value } catch let error as ApiError { throw error } catch {}
            }
            XCTAssertEqual(error.kind, .cancelled)
        }
    }
}
