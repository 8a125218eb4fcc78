import Fixtures
import PlatformClient
import PlatformCore
import PlatformUsers
import XCTest

/// The golden samples are what the mock and the SDK take for the platform's.
final class SamplesTests: XCTestCase {
    func testErrorBodies_haveThePlatformsShapeAndAreRead() throws {
        XCTAssertEqual(Samples.errorStatuses.map(\.code), [400, 401, 403, 404, 408, 413, 415, 429, 500, 503, 504])
        for status in Samples.errorStatuses + [409, 418] {
            let sample = Samples.errorBody(status)
            XCTAssertNoThrow(try MockSession.verifyErrorBody(sample.bytes, status: status))
            let body = try XCTUnwrap(sample.value(as: ErrorBody.self))
            XCTAssertEqual(body.status, status.code)
            XCTAssertEqual(body.contextId, sample.fields[.correlationID])
            XCTAssertEqual(sample.source, Samples.errorStatuses.contains(status) ? .documented : .assumed)
        }
    }

    func testErrorOfTheMock_isTheSample() async throws {
        try await withMockPlatform(.replay("recordings")) { mock in
            let session = try mock.newSession()
            for status in Samples.errorStatuses where status != 429 && status != 408 && status != 413 && status != 415 {
                try session.faults.add(.status(status), times: 1)
                let response = await session.respond(to: HTTPRequest(method: .get, target: "/api/v2/users/me"))
                var expected = Samples.errorBody(status).json
                expected["contextId"] = .string(try XCTUnwrap(response.fields[.correlationID]))
                XCTAssertEqual(try JSON.parse(response.bodyBytes), expected, "\(status)")
            }
        }
    }

    func testRateLimit_saysTheSecondsTwice() {
        let sample = Samples.rateLimited(retryAfterSeconds: 7)
        XCTAssertEqual(sample.fields[.retryAfter], "7")
        XCTAssertEqual(
            sample.json["message"]?.string, "Rate limit exceeded the maximum. Retry the request in [7] seconds")
    }

    func testToken_isReadByTheClient() async throws {
        try await withMockPlatform(.replay("recordings")) { mock in
            let session = try mock.newSession()
            try session.faults.add(Samples.tokenWithRefresh.fault, on: .post("/oauth/token"))
            let data = try await session.makeClient().authData
            XCTAssertEqual(data.accessToken, Samples.token.json["access_token"]?.string)
        }
    }

    func testOAuthError_isReadByTheClient() async throws {
        try await withMockPlatform(.replay("recordings")) { mock in
            let session = try mock.newSession()
            try session.faults.add(Samples.oauthError().fault, on: .post("/oauth/token"))
            do {
                _ = try await session.makeClient()
                XCTFail("no error")
            } catch {
                XCTAssertEqual((error as? ApiError)?.code, "invalid_client")
            }
        }
    }

    func testPages_leadFromTheFirstToTheLast() {
        let first = Samples.page(of: [["id": "1"], ["id": "2"]], size: 2, total: 3).json
        XCTAssertEqual(first["pageCount"]?.int, 2)
        XCTAssertEqual(first["nextUri"]?.string, "/api/v2/users?pageSize=2&pageNumber=2")
        XCTAssertNil(first["previousUri"])
        let last = Samples.page(of: [["id": "3"]], number: 2, size: 2, total: 3).json
        XCTAssertNil(last["nextUri"])
        XCTAssertEqual(last["previousUri"]?.string, "/api/v2/users?pageSize=2&pageNumber=1")
        XCTAssertEqual(Samples.page(of: []).json["pageCount"]?.int, 1)
        let cursor = Samples.cursorPage(of: [], path: "/api/v2/a", after: "x/y=")
        XCTAssertEqual(cursor.json["nextUri"]?.string, "/api/v2/a?after=x%2Fy%3D")
        XCTAssertNil(Samples.cursorPage(of: [], path: "/api/v2/a").json["nextUri"])
    }
}
