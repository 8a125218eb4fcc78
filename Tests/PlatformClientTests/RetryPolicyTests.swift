import HTTPTransport
import PlatformCore
import XCTest

@testable import PlatformClient

/// Whether and when a call is sent again.
final class RetryPolicyTests: XCTestCase {
    private let policy = RetryPolicy(maximumAttempts: 4, base: .seconds(1), cap: .seconds(3), jitter: 0.5)

    private func delay(
        _ policy: RetryPolicy, _ failure: RetryPolicy.Failure, attempts: Int = 1, isIdempotent: Bool = true,
        random: Double = 0
    ) -> Duration? {
        policy.delay(after: failure, attempts: attempts, isIdempotent: isIdempotent, random: random)
    }

    private func lost(_ phase: TransportError.Phase, mayHaveReachedServer: Bool) -> RetryPolicy.Failure {
        .transport(TransportError(phase, host: "h", "m", mayHaveReachedServer: mayHaveReachedServer))
    }

    func testOff_repeatsNothing() {
        XCTAssertNil(delay(.off, .status(503, retryAfter: .seconds(1))))
        XCTAssertNil(delay(.off, lost(.connect, mayHaveReachedServer: false)))
    }

    func testWaits_doubleUpToTheCap_andEndWithTheAttempts() {
        let waits = (1...4).map { delay(policy, .status(503, retryAfter: nil), attempts: $0) }
        XCTAssertEqual(waits, [.seconds(1), .seconds(2), .seconds(3), nil])
    }

    func testChance_takesOffAtMostItsPart() {
        XCTAssertEqual(delay(policy, .status(503, retryAfter: nil), random: 1), .milliseconds(500))
    }

    func testManyAttempts_doNotOverflow() {
        let policy = RetryPolicy(maximumAttempts: .max, cap: .seconds(30), jitter: 0)
        XCTAssertEqual(delay(policy, .status(503, retryAfter: nil), attempts: 1_000_000), .seconds(30))
    }

    func testRetryAfter_isHonouredUpToTheCeiling() {
        XCTAssertEqual(delay(policy, .status(429, retryAfter: .seconds(42))), .seconds(42))
        XCTAssertEqual(delay(policy, .status(429, retryAfter: .seconds(180))), .seconds(180))
        XCTAssertNil(delay(policy, .status(429, retryAfter: .seconds(181))))
        XCTAssertEqual(delay(policy, .status(429, retryAfter: .zero)), .zero)
    }

    func testStatuses_thatAreRepeated() {
        for status in [429, 502, 503, 504] { XCTAssertNotNil(delay(policy, .status(status, retryAfter: nil))) }
        for status in [400, 401, 404, 408, 500, 501] {
            XCTAssertNil(delay(policy, .status(status, retryAfter: .seconds(1))), "\(status)")
        }
    }

    func testPost_isRepeatedOnlyWhereThePlatformDidNotAct() {
        XCTAssertNotNil(delay(policy, .status(429, retryAfter: nil), isIdempotent: false))
        XCTAssertNil(delay(policy, .status(503, retryAfter: nil), isIdempotent: false))
        XCTAssertNotNil(delay(policy, lost(.connect, mayHaveReachedServer: false), isIdempotent: false))
        XCTAssertNil(delay(policy, lost(.receive, mayHaveReachedServer: true), isIdempotent: false))
        var bold = policy
        bold.repeatsUnsafeMethods = true
        XCTAssertNotNil(delay(bold, .status(503, retryAfter: nil), isIdempotent: false))
    }

    func testWhatWillNotGoBetter_isNotRepeated() {
        let failures = [
            lost(.prepare, mayHaveReachedServer: false), lost(.cancelled, mayHaveReachedServer: true),
            .transport(TransportError(.tls, host: "h", "m", curlCode: 60, mayHaveReachedServer: false)),
        ]
        for failure in failures { XCTAssertNil(delay(policy, failure)) }
        XCTAssertNotNil(delay(policy, lost(.receive, mayHaveReachedServer: true)))
    }

    func testRetryAfterField_isReadInBothForms() throws {
        let now = try XCTUnwrap(Instant(iso8601: "2026-11-24T17:00:00Z"))
        func read(_ text: String) -> Duration? { (["retry-after": text] as HTTPFields).retryAfter(now: now) }
        XCTAssertEqual(read("42"), .seconds(42))
        XCTAssertEqual(read("Tue, 24 Nov 2026 17:00:30 GMT"), .seconds(30))
        XCTAssertEqual(read("Tue, 24 Nov 2026 16:00:00 GMT"), .zero)
        XCTAssertEqual(read("99999999999999999"), .seconds(1 << 40))
        XCTAssertNil(read("-1"))
        XCTAssertNil(read("soon"))
    }

    func testRateLimitFields_areReadWhenAllAreThere() {
        let fields: HTTPFields = [
            "inin-ratelimit-count": "170", "ININ-RateLimit-Allowed": "180", "inin-ratelimit-reset": "61",
        ]
        XCTAssertEqual(RateLimit(fields), RateLimit(count: 170, allowed: 180, reset: .seconds(61)))
        XCTAssertEqual(RateLimit(fields)?.remaining, 10)
        XCTAssertNil(RateLimit(["inin-ratelimit-count": "1"]))
    }

    func testLimiter_letsABurstThrough_thenPacesTheRest() {
        let limiter = RequestLimiter(requests: 60, per: .seconds(60), burst: 2)
        let start = ContinuousClock.now
        XCTAssertEqual((0..<4).map { _ in limiter.reserve(now: start) }, [.zero, .zero, .seconds(1), .seconds(2)])
        XCTAssertEqual(limiter.reserve(now: start + .seconds(60)), .zero)
    }
}
