import PlatformCore
import Synchronization
import XCTest

/// Waiting for a clock: nothing here waits for real time but where it says so.
final class PlatformClockWaitingTests: XCTestCase {
    private let noon = Instant(milliseconds: 43_200_000)

    /// A task that waits for the clock; returns once it does.
    private func sleeper(_ clock: PlatformClock, seconds: Int64) async -> Task<Instant, any Error> {
        let count = clock.waiterCount
        let task = Task {
            try await clock.sleep(milliseconds: seconds * 1000)
            return clock.now()
        }
        await eventually { clock.waiterCount == count + 1 }
        return task
    }

    /// Waits until `condition` holds, and fails the test when it does not within ten seconds.
    private func eventually(line: UInt = #line, _ condition: () -> Bool) async {
        let deadline = ContinuousClock.now + .seconds(10)
        while !condition() {
            guard ContinuousClock.now < deadline else { return XCTFail("waited in vain", line: line) }
            await Task.yield()
        }
    }

    func testMomentThatIsPast_isNotWaitedFor() async throws {
        let clock = PlatformClock(.frozen(at: noon))
        try await clock.sleep(until: noon)
        try await clock.sleep(until: Instant(milliseconds: 0))
        try await clock.sleep(milliseconds: 0)
        try await clock.sleep(milliseconds: -5)
        XCTAssertEqual(clock.waiterCount, 0)
    }

    func testFrozenClock_isWaitedForUntilItIsAdvancedFarEnough() async throws {
        let clock = PlatformClock(.frozen(at: noon))
        let task = await sleeper(clock, seconds: 60)
        clock.advance(bySeconds: 59)
        await eventually { clock.waiterCount == 1 }
        clock.advance(bySeconds: 1)
        let woken = try await task.value
        XCTAssertEqual(woken, noon.advanced(bySeconds: 60))
        XCTAssertEqual(clock.waiterCount, 0)
    }

    func testRunningClock_isAdvancedPastADayInNoTime() async throws {
        let clock = PlatformClock()
        let start = clock.now()
        let task = await sleeper(clock, seconds: 86_400)
        clock.advance(bySeconds: 86_400)
        let woken = try await task.value
        XCTAssertGreaterThanOrEqual(woken, start.advanced(bySeconds: 86_400))
    }

    func testRunningClock_wakesByRealTime() async throws {
        let clock = PlatformClock()
        let end = Instant(milliseconds: clock.now().milliseconds + 30)
        try await clock.sleep(until: end)
        XCTAssertGreaterThanOrEqual(clock.now(), end)
    }

    func testNewMode_isSeen() async throws {
        let clock = PlatformClock(.frozen(at: noon))
        let later = await sleeper(clock, seconds: 60)
        clock.mode = .frozen(at: noon.advanced(bySeconds: 61))
        _ = try await later.value
        let real = await sleeper(clock, seconds: 60)
        clock.mode = .real(offsetMilliseconds: 0)  // decades later
        _ = try await real.value
    }

    func testClockThatIsFrozenMeanwhile_isWaitedForStill() async throws {
        let clock = PlatformClock()
        let task = await sleeper(clock, seconds: 3600)
        clock.mode = .frozen(at: clock.now())
        await eventually { clock.waiterCount == 1 }
        clock.advance(bySeconds: 3601)
        _ = try await task.value
    }

    func testMomentBeyondAnyClock_canBeCancelled() async {
        let clock = PlatformClock()
        let task = Task { try await clock.sleep(milliseconds: .max) }
        await eventually { clock.waiterCount == 1 }
        task.cancel()
        let result = await task.result
        XCTAssertThrowsError(try result.get()) { XCTAssert($0 is CancellationError) }
    }

    func testCancelledSleep_throwsAndLeavesNothingBehind() async {
        for clock in [PlatformClock(), PlatformClock(.frozen(at: noon))] {
            let task = await sleeper(clock, seconds: 60)
            let other = await sleeper(clock, seconds: 60)
            task.cancel()
            let result = await task.result
            XCTAssertThrowsError(try result.get()) { XCTAssert($0 is CancellationError) }
            XCTAssertEqual(clock.waiterCount, 1, "the other waits on")
            other.cancel()
            _ = await other.result
            XCTAssertEqual(clock.waiterCount, 0)
        }
    }

    func testSleepOfACancelledTask_throwsAtOnce() async {
        let clock = PlatformClock(.frozen(at: noon))
        let task = Task {
            while !Task.isCancelled { await Task.yield() }
            try await clock.sleep(milliseconds: 1)
        }
        task.cancel()
        let result = await task.result
        XCTAssertThrowsError(try result.get()) { XCTAssert($0 is CancellationError) }
    }

    func testRelease_letsEverybodyGo() async throws {
        let clock = PlatformClock(.frozen(at: noon))
        let tasks = [await sleeper(clock, seconds: 60), await sleeper(clock, seconds: 1 << 40)]
        let ended = Mutex(0)
        let watchers = tasks.map { task in
            Task { @Sendable in
                _ = try await task.value
                ended.withLock { $0 += 1 }
            }
        }
        clock.release()
        await eventually { ended.withLock { $0 } == 2 }
        // Whoever was not let go ends here all the same.
        for task in tasks { task.cancel() }
        for watcher in watchers { _ = try await watcher.value }
        XCTAssertEqual(clock.now(), noon)
        let next = await sleeper(clock, seconds: 60)
        clock.advance(bySeconds: 60)
        _ = try await next.value
    }

    /// Sleepers, cancellations and steps of the clock at once: everybody ends, and nobody too early.
    func testManySleepersAndSteps_loseNobody() async {
        let clock = PlatformClock(.frozen(at: noon))
        let early = await withTaskGroup(of: Int.self) { group in
            for index in 0..<1000 {
                let end = noon.advanced(bySeconds: Int64(index % 100))
                let sleeper = Task {
                    try await clock.sleep(until: end)
                    return clock.now() < end
                }
                if index % 10 == 0 {
                    group.addTask {
                        sleeper.cancel(); return 0
                    }
                }
                group.addTask { (try? await sleeper.value) == true ? 1 : 0 }
            }
            for _ in 0..<100 {
                group.addTask {
                    clock.advance(bySeconds: 1); return 0
                }
            }
            return await group.reduce(0, +)
        }
        XCTAssertEqual(early, 0)
        XCTAssertEqual(clock.waiterCount, 0)
    }
}
