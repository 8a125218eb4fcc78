import Fixtures
import PlatformClient
import PlatformCore
import PlatformTokens
import PlatformUsers
import XCTest

private let call = APICall<JSON>("getTokensMe", .get, "/api/v2/tokens/me")

/// What the platform does to a client beside its logins: limits, failures that pass, regions, gateways.
final class PlatformBehaviourTests: XCTestCase {
    // MARK: Retry

    func testRetryAfter_isWaitedForOnTheSessionsClock_asSecondsAndAsDate() async throws {
        for fault in [FaultAction.status(429, retryAfterSeconds: 42), .status(503, retryAfterDate: 42)] {
            try await withPlatform(followsSessionClock: true) { world in
                try await world.client.loginClientCredentialsGrant("app", "s3cret")
                world.session.clock.mode = .frozen(at: world.session.clock.now())
                try world.session.faults.add(fault, on: .api, times: 2)
                let start = world.session.clock.now()
                world.client.retryPolicy = RetryPolicy(maximumAttempts: 3)
                _ = try await world.client.send(call)
                let waited = world.session.clock.now().milliseconds - start.milliseconds
                XCTAssertTrue((82_000...86_000).contains(waited), "\(waited) ms for \(fault)")
            }
        }
    }

    func testFailuresThatPass_areRepeatedForGetOnly() async throws {
        try await withPlatform(followsSessionClock: true) { world in
            try await world.client.loginClientCredentialsGrant("app", "s3cret")
            world.client.retryPolicy = RetryPolicy(maximumAttempts: 4)
            try world.session.faults.add(playing: [[.reset], [.status(502, html: true)], [.close], [.pass]])
            _ = try await world.client.send(call)
            try world.session.faults.add(.status(503), on: .post("/api/v2/users"))
            let post = try await apiError { () async throws(ApiError) in
                try await UsersApi(world.client).postUsers(body: CreateUser { $0.name = "Ann" })
            }
            XCTAssertEqual(post.status, 503)
            XCTAssertEqual(post.attempts, 1)
        }
    }

    func testRateLimit_isTold_keptAndWaitedFor() async throws {
        try await withPlatform(followsSessionClock: true) { world in
            world.session.limits.isEnabled = true
            world.session.limits.requestsPerMinute = 3
            try await world.client.loginClientCredentialsGrant("app", "s3cret")
            let first = try await world.client.sendExtended(call)
            XCTAssertEqual(first.rateLimit?.allowed, 3)
            XCTAssertEqual(first.rateLimit?.count, 1)
            world.client.retryPolicy = .standard
            for _ in 0..<7 { _ = try await world.client.send(call) }
            world.client.retryPolicy = .off
            for _ in 0..<3 {
                do throws(ApiError) { _ = try await world.client.send(call) } catch {
                    XCTAssertEqual(error.status, 429)
                    XCTAssertEqual(error.code, "too.many.requests.retry.after")
                    XCTAssertNotNil(error.retryAfter)
                    return
                }
            }
            XCTFail("no limit")
        }
    }

    // MARK: Places

    func testSessionBehindAPrefix_isAnEnvironmentOfItsOwn() async throws {
        try await withPlatform { world in
            try await withMockSession(on: world.mock) { session in
                try world.client.setEnvironment(session.baseURL)
                try await world.client.loginClientCredentialsGrant(session.clientID, session.clientSecret)
                let info = try await TokensApi(world.client).getTokensMe()
                XCTAssertEqual(info.oAuthClient?.id, session.clientID)
                XCTAssertEqual(session.count(RequestMatch(path: "/api/v2/tokens/me")), 1)
                XCTAssertTrue(session.verdicts.filter { $0.severity == .error }.isEmpty)
            }
        }
    }

    func testGateway_putsItsPrefixesBeforeLoginAndApi() async throws {
        try await withPlatform { world in
            let port = try XCTUnwrap(Int(world.mock.url.split(separator: ":").last ?? ""))
            world.client.setGateway(
                Gateway(
                    host: "127.0.0.1", protocol: "http", port: port, path_params_login: "login", path_params_api: "api")
            )
            XCTAssertEqual(world.client.basePath, world.mock.url + "/api")
            try await world.client.loginClientCredentialsGrant("app", "s3cret")
            _ = try await TokensApi(world.client).getTokensMe()
        }
    }

    func testTokenOfAnotherRegion_isThePlatforms401() async throws {
        try await withPlatform { world in
            let token = world.session.issueToken(for: .eu_west_1)
            world.client.setAccessToken(token)
            let error = try await apiError { () async throws(ApiError) in try await world.client.send(call) }
            XCTAssertEqual(error.status, 401)
            world.client.setAccessToken(world.session.issueToken())
            _ = try await world.client.send(call)
        }
    }

    // MARK: Responses

    func testExtendedResponse_hasTheSixMembersOfTheOfficialOne() async throws {
        try await withPlatform { world in
            try await world.client.loginClientCredentialsGrant("app", "s3cret")
            let typed = try await world.client.sendExtended(UsersApi.getUsersMe())
            XCTAssertEqual(typed.status, 200)
            XCTAssertEqual(typed.headers[.contentType], "application/json")
            XCTAssertNotNil(typed.correlationId)
            world.client.setReturnExtendedResponses(true)
            let untyped = try await world.client.callApi("/api/v2/users/me")
            XCTAssertEqual(untyped.object?.keys, ["status", "statusText", "headers", "body", "text", "error"])
            XCTAssertEqual(untyped["body"]?["name"], typed.body.name.map(JSON.string))
            XCTAssertEqual(untyped["headers"]?["inin-correlation-id"]?.string?.isEmpty, false)
        }
    }

    func testRecordedError_isThePlatformsErrorOfItsCall() async throws {
        try await withPlatform { world in
            try await world.client.loginClientCredentialsGrant("app", "s3cret")
            let error = try await apiError { () async throws(ApiError) in
                try await UsersApi(world.client).getUser(userId: "00000000-0000-4000-8000-000000000000")
            }
            XCTAssertEqual(error.status, 404)
            XCTAssertEqual(error.code, "not.found")
            XCTAssertEqual(error.contextId, error.correlationId)
        }
    }
}

/// The error object of every status that the platform is known to answer with: its exact JSON.
final class ErrorObjectTests: XCTestCase {
    private static let table: [(status: Int, code: String, message: String)] = [
        (400, "bad.request", "The request could not be understood by the server due to malformed syntax."),
        (400, "invalid.date", "Dates must be specified as ISO-8601 strings. For example: yyyy-MM-ddTHH:mm:ss.SSSZ"),
        (400, "invalid.value", "Value [x] is not valid for field type [Integer]. Allowable values are: 1"),
        (400, "invalid.query.param.value", "Value [x] is not valid for parameter [y]. Allowable values are: 1"),
        (400, "invalid.property", "Value [x] is not a valid property for object [y]"),
        (400, "invalid.id", "A non-UUID value was specified for an ID field."),
        (400, "constraint.validation", "name must not be empty"),
        (400, "client.failed.request", "client did not send a complete stream (poor network/client)"),
        (400, "response.entity.too.large", "The response is over the size limit."),
        (401, "bad.credentials", "Invalid login credentials."),
        (401, "authentication.required", "No authentication bearer token specified in authorization header."),
        (401, "credentials.expired", "The supplied credentials are expired and cannot be used."),
        (403, "not.authorized", "You are not authorized to perform the requested action."),
        (403, "missing.permissions", "You are missing the following permission(s): [a:b:c]"),
        (403, "missing.any.permissions", "You must have at least one of the following permissions assigned: [a, b]"),
        (403, "missing.division.permission", "division permission is missing"),
        (404, "not.found", "The requested resource was not found."),
        (408, "client.timeout", "the client did not finish the request in time"),
        (409, "general.conflict", "The resource was changed meanwhile."),
        (413, "request.entity.too.large", "request over the byte limit"),
        (415, "unsupported.media.type", "Unsupported Media Type"),
        (429, "too.many.requests.retry.after", "Rate limit exceeded the maximum. Retry the request in [42] seconds"),
        (429, "too.many.requests", "Rate limit exceeded the maximum [300] requests within [60] seconds"),
        (500, "internal.server.error", "The server encountered an unexpected condition."),
        (501, "not.implemented", "feature toggle not enabled"),
        (503, "service.unavailable", "Service Unavailable"),
        (504, "request.timeout", "The request timed out."),
        (504, "authentication.request.timeout", "Authentication request timeout."),
    ]

    func testEveryStatusOfThePlatform_isTheOfficialErrorObject() async throws {
        try await withPlatform(allowing: [.deadTokenResent, .retriedTooEarly, .ignoredLimit, .unsafeRetry]) { world in
            world.client.setAccessToken(world.session.issueToken())
            for (status, code, message) in Self.table {
                let body =
                    #"{"message":"\#(message)","code":"\#(code)","status":\#(status),"contextId":"c-1","details":[],"errors":[]}"#
                try world.session.faults.add(
                    .respond(
                        HTTPStatus(status), ["ININ-Correlation-Id": "c-1", "Content-Type": "application/json"],
                        body: .text(body)), on: .api, times: 1)
                let error = try await apiError { () async throws(ApiError) in try await world.client.send(call) }
                var json = error.asJSON
                XCTAssertEqual(json["headers"]?["inin-correlation-id"], "c-1", code)
                json["headers"] = ["content-type": json["headers"]?["content-type"] ?? .null]
                XCTAssertEqual(
                    json.text,
                    #"{"status":\#(status),"statusText":"","headers":{"content-type":"application/json"},"#
                        + #""body":\#(body),"text":\#(JSON.string(body).text),"error":{"original":null}}"#)
                XCTAssertEqual(
                    error.description,
                    "getTokensMe failed: GET \(world.mock.url)/api/v2/tokens/me answered \(status) \(code): "
                        + "\(message) (correlation id c-1)")
            }
        }
    }
}
