import Dispatch
import PlatformCore
import XCTest

final class PlatformClockTests: XCTestCase {
    private let noon = Instant(milliseconds: 43_200_000)

    func testNewClock_showsRealTime() {
        let before = Instant.real()
        let shown = PlatformClock().now()
        XCTAssertLessThanOrEqual(before, shown)
        XCTAssertLessThanOrEqual(shown, Instant.real())
        XCTAssertEqual(PlatformClock().now(real: noon), noon)
    }

    func testFrozenClock_standsUntilItIsAdvanced() {
        let clock = PlatformClock(.frozen(at: noon))
        XCTAssertEqual(clock.now(), noon)
        clock.advance(bySeconds: 1.5)
        XCTAssertEqual(clock.now().milliseconds, noon.milliseconds + 1500)
        XCTAssertEqual(clock.mode, .frozen(at: Instant(milliseconds: noon.milliseconds + 1500)))
    }

    func testAdvancedClock_runsAheadOfRealTime() {
        let clock = PlatformClock()
        clock.advance(bySeconds: 86_400)
        clock.advance(bySeconds: -400)
        XCTAssertEqual(clock.now(real: noon), noon.advanced(bySeconds: 86_000))
        XCTAssertEqual(clock.mode, .real(offsetMilliseconds: 86_000_000))
    }

    func testClock_freezesAndRunsAgain() {
        let clock = PlatformClock()
        clock.mode = .frozen(at: noon)
        XCTAssertEqual(clock.now(real: Instant(milliseconds: 5)), noon)
        clock.mode = .real(offsetMilliseconds: 0)
        XCTAssertEqual(clock.now(real: Instant(milliseconds: 5)).milliseconds, 5)
    }

    func testAdvanceByAbsurdAmounts_doesNotCrash() {
        let clock = PlatformClock(.frozen(at: noon))
        for seconds in [Double.infinity, -.infinity, .greatestFiniteMagnitude, -.greatestFiniteMagnitude, .nan] {
            clock.advance(bySeconds: seconds)
        }
        XCTAssertEqual(clock.now(), noon, "each way back is as long as the way there")
    }

    func testAdvanceFromManyThreads_losesNone() {
        let clock = PlatformClock(.frozen(at: noon))
        DispatchQueue.concurrentPerform(iterations: 1000) { _ in clock.advance(bySeconds: 1) }
        XCTAssertEqual(clock.now(), noon.advanced(bySeconds: 1000))
    }

    func testSecondsOfAnInstant_areRoundedDown() {
        for (milliseconds, seconds) in [(0, 0), (999, 0), (1000, 1), (-1, -1), (-1000, -1), (-1001, -2)]
            as [(Int64, Int64)]
        {
            XCTAssertEqual(Instant(milliseconds: milliseconds).seconds, seconds)
        }
        XCTAssertLessThan(Instant(milliseconds: 1), Instant(milliseconds: 2))
    }
}
