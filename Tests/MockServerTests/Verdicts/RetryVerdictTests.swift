@testable import MockServer
import PlatformCore
import XCTest

/// `retry.before-retry-after` and `retry.unsafe-request`.
final class RetryVerdictTests: MockTestCase {
    private let get = HTTPRequest.of("GET /api/v2/users/me?a=1", token: "t")
    private let post = HTTPRequest.of("POST /api/v2/users", token: "t", json: #"{"name":"Ann"}"#)

    // MARK: - Too early

    func testRetryBeforeRetryAfter_isTooEarly() throws {
        let world = try verdictWorld()
        try world.exchange(get, 429, ["Retry-After": "2"])
        world.pass(seconds: 1.9)
        try world.exchange(get, 200)
        assertVerdict(world.verdicts, .retriedTooEarly, [1, 2])
        XCTAssert(world.verdicts[0].message.contains("0.1 s before"), world.verdicts[0].message)
    }

    func testRetryAfterRetryAfter_isFine() throws {
        let world = try verdictWorld()
        for status in [429, 503, 429, 302] {
            try world.exchange(get, status, ["Retry-After": "2"])
            world.pass(seconds: 2)
        }
        try world.exchange(get, 200)
        XCTAssertEqual(world.verdicts, [])
    }

    func testRetryAfterAsADate_isRead() throws {
        for (wait, isEarly) in [(1.0, true), (2.0, false)] {
            let world = try verdictWorld()
            let date = world.session.clock.now().advanced(bySeconds: 2).httpDate
            try world.exchange(get, 503, ["Retry-After": date])
            world.pass(seconds: wait)
            try world.exchange(get, 200)
            XCTAssertEqual(world.codes, isEarly ? [.retriedTooEarly] : [])
        }
    }

    func testOtherRequests_mayComeAtOnce() throws {
        let world = try verdictWorld()
        let body = HTTPRequest.of("PUT /api/v2/users/7", token: "t", json: "{}")
        try world.exchange(body, 429, ["Retry-After": "9"])
        try world.exchange(.of("PUT /api/v2/users/7", token: "t", json: #"{"a":1}"#), 200)
        try world.exchange(.of("PUT /api/v2/users/7", token: "other", json: "{}"), 200)
        try world.exchange(.of("PUT /api/v2/users/7?x", token: "t", json: "{}"), 200)
        XCTAssertEqual(world.verdicts, [])
        try world.exchange(body, 200)
        XCTAssertEqual(world.codes, [.retriedTooEarly])
    }

    func testRequestThatWasOnItsWay_isNoRetry() throws {
        let world = try verdictWorld()
        let early = try world.arrival(of: get)
        try world.exchange(get, 429, ["Retry-After": "9"])
        world.answer(early, VerdictWorld.answer(200))
        XCTAssertEqual(world.verdicts, [])
    }

    func testAnswersWithoutASensibleRetryAfter_askForNoPatience() throws {
        let world = try verdictWorld()
        for fields in [[:], ["Retry-After": "soon"], ["Retry-After": "-1"], ["Retry-After": "0"]] as [HTTPFields] {
            try world.exchange(get, 429, fields)
        }
        XCTAssertEqual(world.verdicts, [])
    }

    func testTokenRequestsOfTwoClients_areTwoRequests() throws {
        let world = try verdictWorld()
        try world.exchange(.tokenRequest(basic: "a:s"), 503, ["Retry-After": "9"])
        try world.exchange(.tokenRequest(basic: "b:s"), 200)
        XCTAssertEqual(world.verdicts, [])
    }

    // MARK: - Unsafe

    func testPostSentAgainAfter5xx_isUnsafe() throws {
        let world = try verdictWorld()
        try world.exchange(post, 503)
        try world.exchange(post, 502)
        try world.exchange(post, 200)
        assertVerdict(world.verdicts, .unsafeRetry, [1, 2, 3], count: 2)
        // The one that succeeded is done with.
        try world.exchange(post, 200)
        XCTAssertEqual(world.verdicts.first?.count, 2)
    }

    func testPatchSentAgainAfterABrokenReply_isUnsafe() throws {
        let broken: [HTTPResponse.WireFault.Kind] = [
            .reset, .close, .truncate(afterBytes: 1), .malformed, .wrongContentLength, .badChunk,
        ]
        for fault in broken {
            let world = try verdictWorld()
            let patch = HTTPRequest.of("PATCH /api/v2/users/7", token: "t", json: "{}")
            world.answer(try world.arrival(of: patch), VerdictWorld.answer(200, fault: fault))
            try world.exchange(patch, 200)
            assertVerdict(world.verdicts, .unsafeRetry, [1, 2])
            XCTAssert(world.verdicts[0].message.contains("no complete reply"))
        }
    }

    func testWholeReplies_makeNoRetryUnsafe() throws {
        let world = try verdictWorld()
        for fault in [.stall(afterBytes: 1, milliseconds: 1), .drip(bytesPerSecond: 9), nil]
            as [HTTPResponse.WireFault.Kind?]
        {
            world.answer(try world.arrival(of: post), VerdictWorld.answer(200, fault: fault))
        }
        for status in [400, 409, 429] { try world.exchange(post, status) }
        XCTAssertEqual(world.verdicts, [])
    }

    func testWhatMayBeSentAgain_isFine() throws {
        let world = try verdictWorld()
        for method in ["GET", "HEAD", "PUT", "DELETE"] {
            for _ in 1...2 { try world.exchange(.of("\(method) /api/v2/users/7", token: "t"), 503) }
        }
        try world.exchange(post, 503)
        try world.exchange(.of("POST /api/v2/users", token: "t", json: #"{"name":"Ben"}"#), 200)
        try world.exchange(.of("POST /api/v2/groups", token: "t", json: #"{"name":"Ann"}"#), 200)
        XCTAssertEqual(world.verdicts, [])
    }

    func testPostsInParallel_areNoRetries() throws {
        let world = try verdictWorld()
        let (one, two) = (try world.arrival(of: post), try world.arrival(of: post))
        world.answer(one, VerdictWorld.answer(503))
        world.answer(two, VerdictWorld.answer(503))
        XCTAssertEqual(world.verdicts, [])
    }

    func testRefreshedToken_hidesNoUnsafeRetry() async throws {
        let world = try verdictWorld()
        let (old, new) = (try await world.mock.token(), try await world.mock.token())
        try world.exchange(.of("POST /api/v2/users", token: old, json: "{}"), 500)
        try world.exchange(.of("POST /api/v2/users", token: new, json: "{}"), 200)
        assertVerdict(world.verdicts, .unsafeRetry, [3, 4])
    }
}
