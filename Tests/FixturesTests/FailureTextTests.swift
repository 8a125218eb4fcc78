import Fixtures
import PlatformClient
import PlatformCore
import PlatformUsers
import XCTest

/// Each assertion fails when it should, and says what was there instead.
final class FailureTextTests: MockPlatformTestCase {
    private func failure(_ verify: () throws(FixtureFailure) -> Void) throws -> String {
        do { try verify() } catch { return error.description }
        XCTFail("it held")
        throw FailureMissing()
    }

    private struct FailureMissing: Error {}

    func testCallThatDidNotCome_showsTheClosestRequestAndCurl() async throws {
        let client = try await session.makeClient()
        _ = try await client.callApi("/api/v2/users/me", queryParams: [("expand", "presence")])
        let text = try failure { () throws(FixtureFailure) in
            try session.verifyCalled("GET /api/v2/users/me?expand=routingStatus", times: 2)
        }
        XCTAssertTrue(
            text.hasPrefix("expected GET /api/v2/users/me query.expand=routingStatus exactly 2 times, it came 0 times"),
            text)
        XCTAssertTrue(text.contains("  request 2 was close: GET /api/v2/users/me?expand=presence"), text)
        XCTAssertTrue(text.contains("    query.expand: expected routingStatus, was presence"), text)
        XCTAssertTrue(text.contains("\"Authorization: Bearer $TOKEN\""), text)
        XCTAssertTrue(text.contains("'http://127.0.0.1:8080/api/v2/users/me?expand=presence'"), text)
    }

    func testCallThatCameTooOften_isCounted() async throws {
        let client = try await session.makeClient()
        for _ in 0..<3 { _ = try await client.callApi("/api/v2/users/me") }
        let text = try failure { () throws(FixtureFailure) in
            try session.verifyCalled("GET /api/v2/users/me", times: .atMost(2))
        }
        XCTAssertTrue(text.hasPrefix("expected GET /api/v2/users/me at most 2 times, it came 3 times"), text)
        XCTAssertTrue(text.contains("curl"), text)
    }

    func testNoCallAtAll_asksForTheBaseURL() throws {
        let text = try failure { () throws(FixtureFailure) in try session.verifyCalled("GET /api/v2/users/me") }
        XCTAssertTrue(text.contains("no request came to \(session.baseURL)"), text)
    }

    func testMiss_showsTheClosestRecordingAndCurl() async throws {
        let client = try await session.makeClient()
        _ = try? await client.callApi("/api/v2/users", queryParams: [("pageSize", "7")])
        let text = try failure { () throws(FixtureFailure) in try session.verifyNoUnmatched() }
        XCTAssertTrue(text.hasPrefix("1 request was answered by no recording:"), text)
        XCTAssertTrue(text.contains("#2 GET /api/v2/users?pageSize=7 → 404 miss"), text)
        XCTAssertTrue(text.contains("query.pageSize: recorded nothing, requested 7"), text)
        XCTAssertTrue(text.contains("mockserver --replay '"), text)
        XCTAssertTrue(text.contains("'http://127.0.0.1:8080/api/v2/users?pageSize=7'"), text)
    }

    func testNoRefresh_saysThatThereWasNoReason() async throws {
        _ = try await UsersApi(session.makeClient()).getUsersMe()
        let text = try failure { () throws(FixtureFailure) in try session.verifySingleRefresh() }
        XCTAssertTrue(text.hasPrefix("expected exactly one refresh of the token, there was none"), text)
        XCTAssertTrue(text.contains("no request was answered 401"), text)
    }

    func testRefreshThatIsRefused_isNone() async throws {
        let client = try await session.makeClient(loggedIn: false)
        client.relogin_client_credentials = true
        try await client.loginClientCredentialsGrant(session.clientID, session.clientSecret)
        session.expireTokens()
        try session.faults.add(.status(400), on: .token)
        _ = try? await UsersApi(client).getUsersMe()
        let text = try failure { () throws(FixtureFailure) in try session.verifySingleRefresh() }
        XCTAssertTrue(text.hasPrefix("expected exactly one refresh of the token, and it was refused\n  #3 POST"), text)
    }

    func testTwoRefreshes_areListed() async throws {
        let client = try await session.makeClient()
        for _ in 0..<2 {
            session.expireTokens()
            _ = try? await UsersApi(client).getUsersMe()
            try await client.loginClientCredentialsGrant(session.clientID, session.clientSecret)
        }
        let text = try failure { () throws(FixtureFailure) in try session.verifySingleRefresh() }
        XCTAssertTrue(text.hasPrefix("expected exactly one refresh of the token, there were 2\n"), text)
        XCTAssertTrue(text.contains("  #3 POST /oauth/token → 200 oauth\n  #5 POST /oauth/token → 200 oauth"), text)
        XCTAssertTrue(text.contains("-u \"$CLIENT\""), text)
        XCTAssertFalse(text.contains(session.clientSecret), text)
    }

    func testVerdict_isShownWithTheRequestsThatProveIt() async throws {
        let client = try await session.makeClient()
        try session.faults.add(.status(429, retryAfterSeconds: 60), on: .get("/api/v2/users/me"))
        for _ in 0..<2 { _ = try? await UsersApi(client).getUsersMe() }
        let text = try failure { () throws(FixtureFailure) in try session.verifyNoVerdicts() }
        XCTAssertTrue(text.hasPrefix("expected no verdict on the client, got 1:"), text)
        XCTAssertTrue(text.contains("error retry.before-retry-after: "), text)
        XCTAssertTrue(text.contains("    #3 GET /api/v2/users/me → 429 fault"), text)
    }

    func testNotes_countOnlyWhenAskedFor() async throws {
        let client = try await session.makeClient()
        for _ in 0..<2 { _ = try await client.callApi("/api/v2/users/me") }
        XCTAssertNoThrow(try session.verifyNoVerdicts())
        let text = try failure { () throws(FixtureFailure) in try session.verifyNoVerdicts(includingNotes: true) }
        XCTAssertTrue(text.contains("note recording.repeated"), text)
    }

    func testErrorBodyThatIsNone_isToldMemberByMember() throws {
        let body = #"{"message":"","code":"not.found","status":400,"details":{},"errors":[]}"#
        let text = try failure { () throws(FixtureFailure) in
            try MockSession.verifyErrorBody(body.utf8, status: 404, code: "bad.request", correlationID: "c-1")
        }
        XCTAssertEqual(
            text.split(separator: "\n").prefix(6),
            [
                "expected the platform's error body for 404 Not Found:",
                "  message: expected a text that is not empty, was \"\"",
                "  code: expected bad.request, was \"not.found\"", "  status: expected 404, was 400",
                "  contextId: expected c-1, was nothing", "  details: expected an array, was {}",
            ])
    }

    func testErrorBodyThatIsNoJSON_isQuoted() throws {
        let text = try failure { () throws(FixtureFailure) in
            try MockSession.verifyErrorBody("<html>".utf8, status: 502)
        }
        XCTAssertTrue(text.contains("it is no JSON"), text)
        XCTAssertTrue(text.contains("'<html>'"), text)
    }
}
