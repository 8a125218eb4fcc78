import Synchronization

/// Waiting for a clock, which real time, `advance` and a new mode bring nearer.
extension PlatformClock {
    /// Waits until the clock shows `moment`; returns at once when it is past.
    ///
    /// - Throws: `CancellationError` when the task is cancelled before.
    public func sleep(until moment: Instant) async throws {
        let releases = state.withLock { $0.releases }
        while true {
            try Task.checkCancellation()
            guard let wait = wait(until: moment, unlessReleasedSince: releases) else { return }
            try await pause(wait)
        }
    }

    /// Waits so many milliseconds of the clock.
    ///
    /// - Throws: `CancellationError` when the task is cancelled before.
    public func sleep(milliseconds: Int64) async throws {
        let (end, overflow) = now().milliseconds.addingReportingOverflow(milliseconds)
        try await sleep(until: Instant(milliseconds: overflow ? .max : end))
    }

    /// How many wait for the clock now.
    package var waiterCount: Int { state.withLock { $0.waiters.count } }

    /// What has to be waited for.
    private struct Wait {
        /// The changes that have been taken into account.
        let changes: Int
        /// How long it takes if the clock is not touched; nil for ever.
        let milliseconds: Int64?
    }

    /// What has to be waited for until the clock shows `moment`; nil when it is past.
    private func wait(until moment: Instant, unlessReleasedSince releases: Int) -> Wait? {
        state.withLock { state in
            let now = state.mode.now(real: .real())
            guard now < moment, state.releases == releases else { return nil }
            guard case .real = state.mode else { return Wait(changes: state.changes, milliseconds: nil) }
            // A day at most, and then another look: the difference may be beyond what can be slept.
            let (rest, overflow) = moment.milliseconds.subtractingReportingOverflow(now.milliseconds)
            return Wait(changes: state.changes, milliseconds: overflow ? 86_400_000 : min(rest, 86_400_000))
        }
    }

    /// Waits for the time to pass or the clock to be touched, whichever comes first.
    private func pause(_ wait: Wait) async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { await self.nextChange(after: wait.changes) }
            if let milliseconds = wait.milliseconds {
                group.addTask { try await Task.sleep(for: .milliseconds(milliseconds)) }
            }
            defer { group.cancelAll() }
            try await group.next()
        }
    }

    /// Returns when there have been more than so many changes, or the task is cancelled.
    private func nextChange(after changes: Int) async {
        let id = state.withLock { state in
            state.nextWaiter += 1
            return state.nextWaiter
        }
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let isWaiting = state.withLock { state in
                    // Looked at under the lock, which whoever cancels takes afterwards.
                    guard state.changes == changes, !Task.isCancelled else { return false }
                    state.waiters[id] = continuation
                    return true
                }
                if !isWaiting { continuation.resume() }
            }
        } onCancel: {
            state.withLock { $0.waiters.removeValue(forKey: id) }?.resume()
        }
    }
}
