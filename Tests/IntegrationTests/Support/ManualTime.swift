import PlatformClient
import PlatformCore
import Synchronization

/// Time that passes only when the test says so.
final class ManualTime: Sendable {
    private struct State {
        var now = ContinuousClock.now
        var sleepers: [(id: Int, wake: ContinuousClock.Instant, continuation: CheckedContinuation<Void, Never>)] = []
        var lastID = 0
        var slept: [Duration] = []
        /// Whether whoever sleeps wakes at once, as if the time had passed.
        var passesAtOnce = false
        var onSleep: @Sendable () -> Void = {}
    }

    private let state = Mutex(State())
    /// The clock of tokens and records.
    let wall = PlatformClock(.frozen(at: Instant(milliseconds: 1_795_366_800_000)))

    init(passesAtOnce: Bool = false) { state.withLock { $0.passesAtOnce = passesAtOnce } }

    var timing: Timing {
        Timing(
            wall: wall, now: { self.state.withLock { $0.now } }, sleep: { try await self.sleep($0) }, random: { 0 })
    }

    /// How many sleep now.
    var sleepers: Int { state.withLock { $0.sleepers.count } }
    /// How long each sleep was to be.
    var slept: [Duration] { state.withLock { $0.slept } }

    func whenSomebodySleeps(_ action: @escaping @Sendable () -> Void) { state.withLock { $0.onSleep = action } }

    func advance(by duration: Duration) {
        let woken = state.withLock { state in
            state.now += duration
            let woken = state.sleepers.filter { $0.wake <= state.now }
            state.sleepers.removeAll { $0.wake <= state.now }
            return woken
        }
        for sleeper in woken { sleeper.continuation.resume() }
    }

    private func sleep(_ duration: Duration) async throws {
        state.withLock { $0.onSleep }()
        let id = state.withLock { state in
            state.lastID += 1
            return state.lastID
        }
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let wakesAtOnce = state.withLock { state in
                    state.slept.append(duration)
                    if state.passesAtOnce { state.now += duration }
                    guard !state.passesAtOnce, duration > .zero, !Task.isCancelled else { return true }
                    state.sleepers.append((id, state.now + duration, continuation))
                    return false
                }
                if wakesAtOnce { continuation.resume() }
            }
        } onCancel: {
            let cancelled = state.withLock { state in
                let index = state.sleepers.firstIndex { $0.id == id }
                return index.map { state.sleepers.remove(at: $0).continuation }
            }
            cancelled?.resume()
        }
        try Task.checkCancellation()
    }
}
