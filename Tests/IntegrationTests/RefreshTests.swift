import PlatformClient
import PlatformCore
import Synchronization
import XCTest

private let call = APICall<JSON>("getUsersMe", .get, "/api/v2/users/me")

/// What happens when the platform takes an access token no longer.
final class RefreshTests: XCTestCase {
    /// A platform that takes one token only, and sells the next one for each refresh.
    private static func platform(
        goodToken: String = "new",
        onRefresh: @escaping @Sendable () async -> HTTPResponse = { .token("new", refresh: "r2") }
    ) -> ScriptedPlatform.Answer {
        { request, _ in
            if request.path == "/oauth/token" { return await onRefresh() }
            return request.bearer == goodToken ? .json(["name": "Ann"]) : .unauthorized
        }
    }

    private static let expired = AuthData(accessToken: "old", refreshToken: "r1")

    private func login(_ client: ApiClient) {
        client.setAuthData(Self.expired, clientId: "id", clientSecret: "secret")
    }

    func testExpiredToken_isRefreshedOnceAndTheCallSentAgain() async throws {
        try await withScriptedPlatform(Self.platform()) { client, platform in
            login(client)
            let me = try await client.send(call)
            XCTAssertEqual(me["name"], "Ann")
            XCTAssertEqual(platform.requests.map(\.path), ["/api/v2/users/me", "/oauth/token", "/api/v2/users/me"])
            let refresh = try XCTUnwrap(platform.tokenRequests.first)
            XCTAssertEqual(refresh.form, FormFields([("grant_type", "refresh_token"), ("refresh_token", "r1")]))
            XCTAssertEqual(refresh.fields[.authorization], "Basic " + Base64.encode(Array("id:secret".utf8)))
            XCTAssertEqual(client.authData.accessToken, "new")
            XCTAssertEqual(client.authData.refreshToken, "r2")
        }
    }

    func testRefreshWithoutSecret_namesTheClientInItsForm() async throws {
        try await withScriptedPlatform(Self.platform(onRefresh: { .token("new") })) { client, platform in
            client.setAuthData(Self.expired, clientId: "id", clientSecret: nil)
            _ = try await client.send(call)
            let refresh = try XCTUnwrap(platform.tokenRequests.first)
            XCTAssertNil(refresh.fields[.authorization])
            XCTAssertEqual(refresh.form["client_id"], "id")
            XCTAssertEqual(client.authData.refreshToken, "r1", "who gets no new refresh token keeps the one it has")
        }
    }

    func testTwoCalls_causeOneRefreshAndBothSucceed() async throws {
        try await assertOneRefresh(calls: 2)
    }

    func testHundredCalls_causeOneRefreshAndAllSucceed() async throws {
        try await assertOneRefresh(calls: 100)
    }

    func testTenThousandCalls_causeOneRefreshAndSendNoMoreThanWasInFlightTwice() async throws {
        try await assertOneRefresh(calls: 10_000)
    }

    private func assertOneRefresh(calls: Int) async throws {
        try await withScriptedPlatform(Self.platform()) { client, platform in
            login(client)
            client.timeout = .seconds(120)
            let names = try await withThrowingTaskGroup(of: String?.self) { group in
                for _ in 0..<calls { group.addTask { try await client.send(call)["name"]?.string } }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            XCTAssertEqual(names, Array(repeating: "Ann", count: calls))
            XCTAssertEqual(platform.tokenRequests.count, 1)
            XCTAssertLessThanOrEqual(platform.apiRequests.count, calls + min(64, calls))
        }
    }

    func testCallThatMeetsTheOldTokenAfterTheNewOneCame_justSendsAgain() async throws {
        let slow = Gate()
        let hasArrived = Gate()
        try await withScriptedPlatform({ request, _ in
            if request.path == "/oauth/token" { return .token("new") }
            if request.bearer == "new" { return .json(["name": "Ann"]) }
            if request.path == "/slow" {
                hasArrived.open()
                await slow.wait()
            }
            return .unauthorized
        }) { client, platform in
            login(client)
            async let late = client.send(APICall<JSON>("slow", .get, "/slow"))
            await hasArrived.wait()
            _ = try await client.send(call)
            slow.open()
            let name = try await late["name"]
            XCTAssertEqual(name, "Ann")
            XCTAssertEqual(platform.tokenRequests.count, 1)
        }
    }

    func testRefusedRefresh_isToldToAllWhoNeededIt_andTriedOnce() async throws {
        let refused = HTTPResponse.json(
            ["error": "invalid_grant", "description": "gone", "error_description": "gone"], 400)
        try await withScriptedPlatform(Self.platform(onRefresh: { refused })) { client, platform in
            login(client)
            let codes = await withTaskGroup(of: String?.self) { group in
                for _ in 0..<500 {
                    group.addTask {
                        do throws(ApiError) {
                            _ = try await client.send(call)
                            return "no error"
                        } catch { return error.code }
                    }
                }
                return await group.reduce(into: []) { $0.append($1) }
            }
            XCTAssertEqual(Set(codes), ["invalid_grant"])
            XCTAssertEqual(codes.count, 500)
            XCTAssertEqual(platform.tokenRequests.count, 1)
            // A refresh token that was refused stays refused: nobody asks again.
            let later = try await apiError { () async throws(ApiError) in try await client.send(call) }
            XCTAssertEqual(later.code, "invalid_grant")
            XCTAssertEqual(platform.tokenRequests.count, 1)
            client.setAccessToken("new")
            _ = try await client.send(call)
        }
    }

    func testRefreshThatFailsForNow_isSharedByThoseWhoNeededIt_andTriedAgainByTheNext() async throws {
        let allHaveArrived = Gate()
        let arrived = Mutex(0)
        let refreshes = Mutex(0)
        let platform: ScriptedPlatform.Answer = { request, _ in
            if request.path == "/oauth/token" {
                let number = refreshes.withLock { count in
                    count += 1
                    return count
                }
                return number == 1 ? HTTPResponse(status: 503) : .token("new")
            }
            guard request.bearer == "old" else { return .json(["name": "Ann"]) }
            let isLast = arrived.withLock { count in
                count += 1
                return count == 64
            }
            if isLast { allHaveArrived.open() }
            await allHaveArrived.wait()
            return .unauthorized
        }
        try await withScriptedPlatform(platform) { client, platform in
            login(client)
            let calls = (0..<64).map { _ in Task { try await client.send(call) } }
            for task in calls {
                let result = await task.result
                XCTAssertEqual((result.failure as? ApiError)?.status, 503)
            }
            XCTAssertEqual(platform.tokenRequests.count, 1)
            let name = try await client.send(call)["name"]
            XCTAssertEqual(name, "Ann")
            XCTAssertEqual(platform.tokenRequests.count, 2)
        }
    }

    func testRefreshThatTakesTooLong_isGivenUpByThoseWhoWait_inSecondsAndInTheDocumentedWords() async throws {
        let time = ManualTime()
        let answer = Gate()
        let platform = Self.platform(onRefresh: {
            await answer.wait()
            return .token("new")
        })
        try await withScriptedPlatform(timing: time.timing, platform) { client, platform in
            login(client)
            async let first = client.send(call)
            await eventually("the refresh has begun") { platform.tokenRequests.count == 1 }
            async let second = apiError { () async throws(ApiError) in try await client.send(call) }
            await eventually("the second call waits") { time.sleepers == 1 }
            time.advance(by: .milliseconds(9_999))
            XCTAssertEqual(time.sleepers, 1, "the wait is counted in seconds, not in milliseconds")
            time.advance(by: .milliseconds(1))
            let error = try await second
            XCTAssertEqual(error.message, "Token refresh took longer than 10 seconds")
            XCTAssertEqual(error.kind, .oauth)
            answer.open()
            let name = try await first["name"]
            XCTAssertEqual(name, "Ann", "who began the refresh gets its outcome")
        }
    }

    func testWaitOfZeroSeconds_failsAtOnce() async throws {
        let answer = Gate()
        let platform = Self.platform(onRefresh: {
            await answer.wait()
            return .token("new")
        })
        try await withScriptedPlatform(platform) { client, platform in
            login(client)
            client.config.refresh_token_wait_max = 0
            async let first = client.send(call)
            await eventually("the refresh has begun") { platform.tokenRequests.count == 1 }
            let error = try await apiError { () async throws(ApiError) in try await client.send(call) }
            XCTAssertEqual(error.message, "Token refresh took longer than 0 seconds")
            answer.open()
            _ = try await first
        }
    }

    func testCancelledWaiter_harmsNeitherTheRefreshNorTheOthers() async throws {
        let answer = Gate()
        let platform = Self.platform(onRefresh: {
            await answer.wait()
            return .token("new")
        })
        try await withScriptedPlatform(platform) { client, platform in
            login(client)
            let first = Task { try await client.send(call) }
            await eventually("the refresh has begun") { platform.tokenRequests.count == 1 }
            let second = Task { try await client.send(call) }
            // The one that began it is cancelled: the refresh goes on for the other.
            first.cancel()
            let failure = await first.result
            XCTAssertEqual((failure.failure as? ApiError)?.kind, .cancelled)
            answer.open()
            let name = try await second.value["name"]
            XCTAssertEqual(name, "Ann")
            XCTAssertEqual(platform.tokenRequests.count, 1)
        }
    }

    func test401AfterAGoodRefresh_isAnErrorAndNoLoop() async throws {
        try await withScriptedPlatform(Self.platform(goodToken: "never")) { client, platform in
            login(client)
            let error = try await apiError { () async throws(ApiError) in try await client.send(call) }
            XCTAssertEqual(error.status, 401)
            XCTAssertEqual(error.code, "bad.credentials")
            XCTAssertEqual(platform.apiRequests.count, 2)
            XCTAssertEqual(platform.tokenRequests.count, 1)
        }
    }

    func testTokenRevokedTwice_isRefreshedTwice() async throws {
        let good = Mutex("token-1")
        let sold = Mutex(0)
        try await withScriptedPlatform({ request, _ in
            if request.path == "/oauth/token" {
                let number = sold.withLock { sold in
                    sold += 1
                    return sold
                }
                good.withLock { $0 = "token-\(number)" }
                return .token("token-\(number)", refresh: "r-\(number)")
            }
            return good.withLock { $0 == request.bearer } ? .json(["name": "Ann"]) : .unauthorized
        }) { client, platform in
            login(client)
            _ = try await client.send(call)
            good.withLock { $0 = "revoked" }
            _ = try await client.send(call)
            XCTAssertEqual(client.authData.accessToken, "token-2")
            XCTAssertEqual(platform.tokenRequests.map { $0.form["refresh_token"] }, ["r1", "r-1"])
        }
    }

    func testRefreshLeftToTheApp_hands401Over() async throws {
        try await withScriptedPlatform(Self.platform()) { client, platform in
            login(client)
            client.config.refresh_access_token = false
            let error = try await apiError { () async throws(ApiError) in try await client.send(call) }
            XCTAssertEqual(error.status, 401)
            XCTAssertTrue(platform.tokenRequests.isEmpty)
            try await client.refreshCodeAuthorizationGrant("id", "secret", "r1")
            _ = try await client.send(call)
        }
    }

    func test401WithClientCredentials_asksForNoRefreshWithoutARefreshToken() async throws {
        try await withScriptedPlatform(Self.platform(goodToken: "never")) { client, platform in
            try await client.loginClientCredentialsGrant("id", "secret")
            let error = try await apiError { () async throws(ApiError) in try await client.send(call) }
            XCTAssertEqual(error.status, 401)
            XCTAssertEqual(platform.tokenRequests.map { $0.form["grant_type"] }, ["client_credentials"])
        }
    }

    func testClientCredentials_logInAgainWhenTheAppAllowsIt() async throws {
        let logins = Mutex(0)
        try await withScriptedPlatform({ request, _ in
            guard request.path == "/oauth/token" else {
                return request.bearer == "token-2" ? .json(["name": "Ann"]) : .unauthorized
            }
            let number = logins.withLock { logins in
                logins += 1
                return logins
            }
            return .token("token-\(number)")
        }) { client, platform in
            client.relogin_client_credentials = true
            try await client.loginClientCredentialsGrant("id", "secret")
            _ = try await client.send(call)
            XCTAssertEqual(
                platform.tokenRequests.map { $0.form["grant_type"] }, ["client_credentials", "client_credentials"])
        }
    }

    func testTokenNearItsEnd_isReplacedWhileItStillServes() async throws {
        let answer = Gate()
        let platform: ScriptedPlatform.Answer = { request, _ in
            if request.path == "/oauth/token" {
                await answer.wait()
                return .token("new", refresh: "r2")
            }
            return .json(["bearer": .string(request.bearer ?? "")])
        }
        try await withScriptedPlatform(platform) { client, platform in
            var data = Self.expired
            data.tokenExpiryTime = Int(Instant.real().milliseconds) + 30_000
            client.setAuthData(data, clientId: "id", clientSecret: "secret")
            client.refreshEarlyBy = .seconds(60)
            let first = try await client.send(call)["bearer"]
            XCTAssertEqual(first, "old", "no call waits for a refresh before the token's end")
            answer.open()
            await eventually("the token is replaced") { client.authData.accessToken == "new" }
            XCTAssertEqual(platform.tokenRequests.count, 1)
        }
    }

    func testBodyThatCannotBeSentAgain_leavesThe401AndTheNextCallHasTheNewToken() async throws {
        try await withScriptedPlatform(Self.platform()) { client, platform in
            login(client)
            let body = RequestBody.stream(length: 1, contentType: "text/plain") { try await $0.write([1]) }
            let upload = APICall<JSON>("upload", .put, "/upload", body: body)
            let error = try await apiError { () async throws(ApiError) in try await client.send(upload) }
            XCTAssertEqual(error.status, 401)
            _ = try await client.send(call)
            XCTAssertEqual(platform.tokenRequests.count, 1)
        }
    }

    func testTokenSetByHandDuringARefresh_counts() async throws {
        let answer = Gate()
        let platform = Self.platform(
            goodToken: "by-hand",
            onRefresh: {
                await answer.wait()
                return .token("new")
            })
        try await withScriptedPlatform(platform) { client, platform in
            login(client)
            async let me = client.send(call)
            await eventually("the refresh has begun") { platform.tokenRequests.count == 1 }
            client.setAccessToken("by-hand")
            answer.open()
            let name = try await me["name"]
            XCTAssertEqual(name, "Ann")
            XCTAssertEqual(client.authData.accessToken, "by-hand")
        }
    }
}

extension Result {
    fileprivate var failure: Failure? { if case .failure(let error) = self { error } else { nil } }
}
