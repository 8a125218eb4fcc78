import Foundation
import HTTPTransport
import PlatformCore
import XCTest

@testable import PlatformClient

/// The one error: its shape is that of the official documentation.
final class ApiErrorTests: XCTestCase {
    private let text =
        #"{"status":404,"code":"not.found","message":"The requested operation failed with status 404","#
        + #""contextId":"d11bd3b3-ab7e-4fd4-9687-d04af9f30a63","details":[],"errors":[]}"#

    private let fields: HTTPFields = [
        "Pragma": "no-cache", "ININ-Correlation-Id": "d11bd3b3-ab7e-4fd4-9687-d04af9f30a63",
        "Content-Type": "application/json", "Cache-Control": "no-cache, no-store, must-revalidate", "Expires": "0",
    ]

    private func error(
        _ status: Int, _ body: String, _ fields: HTTPFields = HTTPFields(), attempts: Int = 1
    ) throws -> ApiError {
        let reply = Reply(status: HTTPStatus(status), fields: fields, body: Array(body.utf8), stream: nil)
        let request = APIRequest("getUser", .get, "/api/v2/users/{userId}", parameters: [("userId", "7")])
        var query = request
        query.query.add("secret", "hunter2")
        let outgoing = try Outgoing(query, ApiClient().snapshot, flights: 0, streams: false)
        return outgoing.describe(
            reply.failure(now: Instant(milliseconds: 1_795_366_800_000)), attempts: attempts)
    }

    /// The README's example, member by member in its order.
    private let golden = """
        {
          "status": 404,
          "statusText": "",
          "headers": {
            "pragma": "no-cache",
            "inin-correlation-id": "d11bd3b3-ab7e-4fd4-9687-d04af9f30a63",
            "content-type": "application/json",
            "cache-control": "no-cache, no-store, must-revalidate",
            "expires": "0"
          },
          "body": {
            "status": 404,
            "code": "not.found",
            "message": "The requested operation failed with status 404",
            "contextId": "d11bd3b3-ab7e-4fd4-9687-d04af9f30a63",
            "details": [],
            "errors": []
          },
          "text": "{\\"status\\":404,\\"code\\":\\"not.found\\",\\"message\\":\\"The requested operation failed with status 404\\",\\"contextId\\":\\"d11bd3b3-ab7e-4fd4-9687-d04af9f30a63\\",\\"details\\":[],\\"errors\\":[]}",
          "error": {
            "original": null
          }
        }
        """

    func testJSON_isTheExampleOfTheDocumentation() throws {
        let error = try error(404, text, fields)
        XCTAssertEqual(String(decoding: error.asJSON.serialized(pretty: true), as: UTF8.self), golden)
        let encoded = try JSONEncoder().encode(error)
        XCTAssertEqual(try JSON.parse(Array(encoded)), try JSON.parse(golden))
    }

    func testDescription_saysWhatWhereAndWhy_withoutTheQuery() throws {
        XCTAssertEqual(
            try error(404, text, fields).description,
            "getUser failed: GET https://api.mypurecloud.com/api/v2/users/7 answered 404 not.found: The requested "
                + "operation failed with status 404 (correlation id d11bd3b3-ab7e-4fd4-9687-d04af9f30a63)")
    }

    func testErrorBody_isReadByNameAndType() throws {
        let error = try error(404, text, fields)
        XCTAssertEqual(error.code, "not.found")
        XCTAssertEqual(error.errorBody?.status, 404)
        XCTAssertEqual(error.errorBody?.details, [])
        XCTAssertEqual(error.contextId, "d11bd3b3-ab7e-4fd4-9687-d04af9f30a63")
    }

    func testHTMLPage_keepsItsStatusAndText() throws {
        let error = try error(502, "<html>Bad Gateway</html>", ["Content-Type": "text/html"], attempts: 3)
        XCTAssertEqual(error.status, 502)
        XCTAssertEqual(error.body, .object(JSONObject()))
        XCTAssertEqual(error.text, "<html>Bad Gateway</html>")
        XCTAssertNil(error.code)
        XCTAssertEqual(
            error.description,
            "getUser failed: GET https://api.mypurecloud.com/api/v2/users/7 answered 502 (attempt 3): "
                + "the request failed with status 502 Bad Gateway")
    }

    func testRateLimited_tellsHowLongToWait() throws {
        let fields: HTTPFields = [
            "retry-after": "42", "inin-ratelimit-count": "301", "inin-ratelimit-allowed": "300",
            "inin-ratelimit-reset": "42",
        ]
        let error = try error(429, "", fields)
        XCTAssertEqual(error.retryAfter, .seconds(42))
        XCTAssertEqual(error.rateLimit, RateLimit(count: 301, allowed: 300, reset: .seconds(42)))
    }

    func testNoResponse_hasTheOfficialPlaceholders() throws {
        let cause = TransportError(.connect, host: "h:1", "refused", mayHaveReachedServer: false)
        let error = ApiError(cause)
        XCTAssertEqual(error.kind, .transport)
        XCTAssertEqual(error.transportError?.phase, .connect)
        XCTAssertEqual(
            error.asJSON.text,
            #"{"status":0,"statusText":"error","headers":{},"body":{},"text":"error","error":{"original":"#
                + #"{"kind":"transport","message":"cannot connect to h:1: refused"}}}"#)
    }

    func testFieldThatStandsTwice_isJoined() {
        let fields: HTTPFields = ["Vary": "a", "vary": "b"]
        XCTAssertEqual(fields.asJSON, ["vary": "a, b"])
    }

    func testTokens_areInNoDescription() {
        let data = AuthData(accessToken: "s3cret-a", refreshToken: "s3cret-r", tokenExpiryTime: 0)
        var dumped = ""
        dump(data, to: &dumped)
        XCTAssertFalse("\(data)\(String(reflecting: data))\(dumped)".contains("s3cret"))
        XCTAssertTrue(data.description.contains("Thu, 01 Jan 1970 00:00:00 GMT"))
    }
}
