import HTTPServer
import PlatformClient
import PlatformCore
import Synchronization
import XCTest

private let call = APICall<JSON>("getUsersMe", .get, "/api/v2/users/me")

/// Calls that are sent again, with time that passes at once.
final class RetryTests: XCTestCase {
    private let limited = HTTPResponse.json(
        ["code": "too.many.requests.retry.after", "message": "m", "status": 429], 429, ["Retry-After": "42"])

    func testByDefault_nothingIsRepeated() async throws {
        try await withScriptedPlatform({ [limited] _, _ in limited }) { client, platform in
            let error = try await apiError { () async throws(ApiError) in try await client.send(call) }
            XCTAssertEqual(error.status, 429)
            XCTAssertEqual(error.retryAfter, .seconds(42))
            XCTAssertEqual(platform.requests.count, 1)
        }
    }

    func testRateLimited_waitsWhatThePlatformAsksFor() async throws {
        let time = ManualTime(passesAtOnce: true)
        try await withScriptedPlatform(
            timing: time.timing,
            { [limited] _, number in
                number < 3 ? limited : .json(["name": "Ann"])
            }
        ) { client, platform in
            client.retryPolicy = RetryPolicy(maximumAttempts: 3)
            let me = try await client.send(call)
            XCTAssertEqual(me["name"], "Ann")
            XCTAssertEqual(time.slept, [.seconds(42), .seconds(42)])
        }
    }

    func testHoursOfRetryAfter_areNotWaitedFor() async throws {
        let time = ManualTime(passesAtOnce: true)
        let exhausted = HTTPResponse.json(["code": "too.many.requests"], 429, ["Retry-After": "21600"])
        try await withScriptedPlatform(timing: time.timing, { _, _ in exhausted }) { client, platform in
            client.retryPolicy = .standard
            let error = try await apiError { () async throws(ApiError) in try await client.send(call) }
            XCTAssertEqual(error.retryAfter, .seconds(21_600))
            XCTAssertEqual(platform.requests.count, 1)
            XCTAssertEqual(time.slept, [])
        }
    }

    func testAttemptsThatAllFail_endWithTheLastResponse() async throws {
        let time = ManualTime(passesAtOnce: true)
        try await withScriptedPlatform(
            timing: time.timing,
            { _, number in
                .json(["code": "service.unavailable", "message": .string("try \(number)")], 503)
            }
        ) { client, platform in
            let error = try await apiError { () async throws(ApiError) in
                try await client.send(call.retry(RetryPolicy(maximumAttempts: 3)))
            }
            XCTAssertEqual(error.message, "try 3")
            XCTAssertEqual(error.attempts, 3)
            XCTAssertEqual(time.slept, [.seconds(1), .seconds(2)])
        }
    }

    func testLostConnection_isRepeatedForGetAndNotForPost() async throws {
        let time = ManualTime(passesAtOnce: true)
        try await withScriptedPlatform(
            timing: time.timing,
            { _, number in
                var response = HTTPResponse.json(["name": "Ann"])
                if number == 1 || number == 3 { response.wireFault = .init(.truncate(afterBytes: 3)) }
                return response
            }
        ) { client, platform in
            client.retryPolicy = .standard
            _ = try await client.send(call)
            XCTAssertEqual(platform.requests.count, 2)
            let post = APICall<JSON>("postUsers", .post, "/api/v2/users", body: .json([:]))
            let error = try await apiError { () async throws(ApiError) in try await client.send(post) }
            XCTAssertEqual(error.kind, .transport)
            XCTAssertEqual(platform.requests.count, 3)
        }
    }

    func testBodyThatIsMadeWhileItIsSent_isNeverRepeated() async throws {
        try await withScriptedPlatform({ [limited] _, _ in limited }) { client, platform in
            client.retryPolicy = .standard
            let body = RequestBody.stream(length: nil, contentType: "text/plain") { try await $0.write([1]) }
            let put = APICall<JSON>("put", .put, "/x", body: body)
            let error = try await apiError { () async throws(ApiError) in try await client.send(put) }
            XCTAssertEqual(error.status, 429)
            XCTAssertEqual(platform.requests.count, 1)
        }
    }

    func testTokenThatChangesWhileACallWaits_isCarriedByTheNextAttempt() async throws {
        let time = ManualTime(passesAtOnce: true)
        try await withScriptedPlatform(
            timing: time.timing,
            { [limited] request, number in
                number == 1 ? limited : .json(["bearer": .string(request.bearer ?? "")])
            }
        ) { client, platform in
            client.setAccessToken("first")
            client.retryPolicy = .standard
            time.whenSomebodySleeps { client.setAccessToken("second") }
            let me = try await client.send(call)
            XCTAssertEqual(me["bearer"], "second")
            XCTAssertEqual(platform.requests.first?.bearer, "first")
        }
    }

    func testCallThatIsCancelledWhileItWaits_endsAtOnce() async throws {
        try await withScriptedPlatform({ [limited] _, _ in limited }) { client, platform in
            client.retryPolicy = .standard
            let task = Task { try await client.send(call) }
            await eventually("the first attempt is answered") { platform.requests.count == 1 }
            task.cancel()
            let result = await task.result
            XCTAssertThrowsError(try result.get()) { XCTAssertEqual(($0 as? ApiError)?.kind, .cancelled) }
            XCTAssertEqual(platform.requests.count, 1)
        }
    }

    func testRefreshWithinARetry_isNoAttempt() async throws {
        let time = ManualTime(passesAtOnce: true)
        try await withScriptedPlatform(
            timing: time.timing,
            { request, number in
                if request.path == "/oauth/token" { return .token("new") }
                if request.bearer == "old" { return .unauthorized }
                return number < 4 ? .json(["code": "x"], 503) : .json(["name": "Ann"])
            }
        ) { client, platform in
            client.setAuthData(AuthData(accessToken: "old", refreshToken: "r"), clientId: "i", clientSecret: "s")
            client.retryPolicy = RetryPolicy(maximumAttempts: 2)
            let me = try await client.send(call)
            XCTAssertEqual(me["name"], "Ann")
            XCTAssertEqual(platform.requests.count, 4)
        }
    }

    func testGate_letsNoMoreThan64CallsIn_firstComeFirstServed() async throws {
        let underWay = Mutex(0)
        let most = Mutex(0)
        try await withScriptedPlatform({ _, _ in
            let now = underWay.withLock { count in
                count += 1
                return count
            }
            most.withLock { $0 = max($0, now) }
            try? await Task.sleep(for: .milliseconds(1))
            underWay.withLock { $0 -= 1 }
            return .json([:])
        }) { client, _ in
            try await withThrowingTaskGroup(of: Void.self) { group in
                for _ in 0..<400 { group.addTask { _ = try await client.send(call) } }
                try await group.waitForAll()
            }
            XCTAssertLessThanOrEqual(most.withLock { $0 }, 64)
            XCTAssertGreaterThan(most.withLock { $0 }, 32)
        }
    }

    func testCancelledCallsInTheQueue_leaveTheirPlacesToOthers() async throws {
        let open = Gate()
        try await withScriptedPlatform({ _, _ in
            await open.wait()
            return .json([:])
        }) { client, platform in
            let first = (0..<64).map { _ in Task { try await client.send(call) } }
            await eventually("all places are taken") { platform.requests.count == 64 }
            let queued = (0..<20).map { _ in Task { try await client.send(call) } }
            for task in queued { task.cancel() }
            for task in queued {
                let result = await task.result
                XCTAssertThrowsError(try result.get()) { XCTAssertEqual(($0 as? ApiError)?.kind, .cancelled) }
            }
            open.open()
            for task in first { _ = try await task.value }
            _ = try await client.send(call)
            XCTAssertEqual(platform.requests.count, 65)
        }
    }

    func testLimiter_letsCallsWait() async throws {
        let time = ManualTime(passesAtOnce: true)
        try await withScriptedPlatform(timing: time.timing, { _, _ in .json([:]) }) { client, _ in
            client.limiter = RequestLimiter(requests: 60, per: .seconds(60), burst: 1)
            for _ in 0..<3 { _ = try await client.send(call) }
            XCTAssertEqual(time.slept, [.seconds(1), .seconds(1)])
        }
    }
}
