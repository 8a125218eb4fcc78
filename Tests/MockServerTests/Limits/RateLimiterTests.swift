@testable import MockServer
import PlatformCore
import XCTest

/// The arithmetic of the windows, without a server and without a clock.
final class RateLimiterTests: XCTestCase {
    private var limiter = RateLimiter()
    private let one = BearerToken("one")
    private let start = Instant(milliseconds: 1_700_000_012_345)

    override func setUp() { limiter = RateLimiter() }

    private func ask(_ token: BearerToken, allowed: Int = 3, at milliseconds: Int64 = 0) -> RateLimiter.Allowance {
        limiter.admit(token, allowed: allowed, now: Instant(milliseconds: start.milliseconds + milliseconds))
    }

    func testRequestsOfAWindow_areCountedUpToTheLimit() {
        let granted = (1...3).map { _ in ask(one) }
        XCTAssertEqual(granted.map(\.isGranted), [true, true, true])
        XCTAssertEqual(granted.map(\.count), [1, 2, 3])
        let refused = ask(one)
        XCTAssertEqual(
            refused, RateLimiter.Allowance(isGranted: false, count: 3, allowed: 3, resetSeconds: 60))
    }

    func testReset_isTheSecondsUntilTheWindowEndsRoundedUp() {
        let cases: [(Int64, Int)] = [
            (0, 60), (1, 60), (999, 60), (1_000, 59), (1_001, 59), (58_999, 2), (59_000, 1), (59_999, 1),
        ]
        for (milliseconds, seconds) in cases {
            XCTAssertEqual(ask(one, allowed: 100, at: milliseconds).resetSeconds, seconds, "\(milliseconds)")
        }
    }

    func testWindow_isFixedAndTheNextBeginsWithTheFirstRequestAfterIt() {
        for at in [0, 30_000, 59_999] as [Int64] { XCTAssertTrue(ask(one, at: at).isGranted) }
        XCTAssertFalse(ask(one, at: 59_999).isGranted)
        XCTAssertEqual(
            ask(one, at: 75_000), RateLimiter.Allowance(isGranted: true, count: 1, allowed: 3, resetSeconds: 60))
        XCTAssertEqual(ask(one, at: 134_999).count, 2)
        XCTAssertEqual(ask(one, at: 135_000).count, 1)
    }

    func testWindowEnds_atSixtySecondsToTheMillisecond() {
        _ = (1...3).map { _ in ask(one) }
        XCTAssertFalse(ask(one, at: 59_999).isGranted)
        XCTAssertTrue(ask(one, at: 60_000).isGranted)
    }

    func testTokens_haveWindowsOfTheirOwn() {
        _ = (1...4).map { _ in ask(one) }
        XCTAssertEqual(ask(BearerToken("two")).count, 1)
    }

    func testRefusedRequests_doNotLengthenTheWindow() {
        for at in stride(from: 0, to: 60_000, by: 100) as StrideTo<Int64> { _ = ask(one, at: at) }
        XCTAssertEqual(ask(one, at: 60_000).count, 1)
    }

    func testClockSetBack_startsAWindow() {
        _ = (1...4).map { _ in ask(one) }
        XCTAssertEqual(ask(one, at: -1).count, 1)
    }

    func testRaisedLimit_countsOnInTheWindow() {
        _ = (1...4).map { _ in ask(one) }
        XCTAssertEqual(ask(one, allowed: 5).count, 4)
        XCTAssertFalse(ask(one, allowed: 2).isGranted)
    }

    func testManyTokens_areBoundedAndTheBusyOneIsKept() {
        for number in 0..<RateLimiter.capacity * 2 {
            _ = ask(BearerToken("\(number)"), allowed: 100_000)
            if number % 1_000 == 0 { _ = ask(one, allowed: 100_000) }
        }
        XCTAssertLessThanOrEqual(limiter.windowCount, RateLimiter.capacity)
        XCTAssertEqual(ask(one, allowed: 100_000).count, (RateLimiter.capacity * 2 - 1) / 1_000 + 2)
        XCTAssertEqual(ask(BearerToken("0"), allowed: 100_000).count, 1)
    }
}
