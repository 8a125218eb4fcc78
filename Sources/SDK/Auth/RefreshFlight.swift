import Synchronization

/// One replacement of an access token that is under way: whoever needs it waits for the same outcome.
final class RefreshFlight: Sendable {
    enum Outcome: Sendable {
        /// There is a new token, or the app has set one meanwhile.
        case done
        case failed(ApiError)
        /// The waiter's patience is over.
        case tookTooLong
        /// The waiter's task was cancelled.
        case cancelled
    }

    private struct State: ~Copyable {
        var outcome: Outcome?
        var waiting = WaitingRoom<Outcome>()
        /// Who waits no longer than until when, the earliest first: all are equally patient.
        var deadlines: [(ticket: UInt64, at: ContinuousClock.Instant)] = []
        /// Wakes at the earliest deadline; ended with the flight.
        var timer: Task<Void, Never>?
    }

    /// The token that is replaced.
    let token: String
    private let timing: Timing
    private let state = Mutex(State())

    init(token: String, timing: Timing) {
        self.token = token
        self.timing = timing
    }

    /// Tells everybody how it ended.
    func finish(_ outcome: Outcome) {
        let waiters = state.withLock { state in
            state.outcome = outcome
            state.deadlines = []
            state.timer?.cancel()
            return state.waiting.takeAll()
        }
        for waiter in waiters { waiter.resume(returning: outcome) }
    }

    /// Waits for the outcome.
    ///
    /// - Parameter limit: how long; nil: as long as it takes.
    func outcome(within limit: Duration?) async -> Outcome {
        let ticket = state.withLock { $0.waiting.ticket() }
        return await withTaskCancellationHandler {
            await withCheckedContinuation { waiter in enter(waiter, ticket, limit) }
        } onCancel: {
            state.withLock { $0.waiting.take(ticket) }?.resume(returning: .cancelled)
        }
    }

    private func enter(_ waiter: WaitingRoom<Outcome>.Waiter, _ ticket: UInt64, _ limit: Duration?) {
        let deadline = limit.map { timing.now() + $0 }
        let answer: Outcome? = state.withLock { state in
            if let outcome = state.outcome { return outcome }
            if Task.isCancelled { return .cancelled }
            if let limit, limit <= .zero { return .tookTooLong }
            state.waiting.enter(waiter, ticket: ticket)
            if let deadline {
                state.deadlines.append((ticket, deadline))
                if state.timer == nil { state.timer = Task { await watchDeadlines() } }
            }
            return nil
        }
        if let answer { waiter.resume(returning: answer) }
    }

    private func watchDeadlines() async {
        while let next = state.withLock({ $0.deadlines.first?.at }) {
            try? await timing.sleep(max(.zero, next - timing.now()))
            let now = timing.now()
            let late = state.withLock { state in
                let late = state.deadlines.prefix { $0.at <= now }
                state.deadlines.removeFirst(late.count)
                if state.deadlines.isEmpty { state.timer = nil }
                return late.compactMap { state.waiting.take($0.ticket) }
            }
            for waiter in late { waiter.resume(returning: .tookTooLong) }
        }
    }
}
