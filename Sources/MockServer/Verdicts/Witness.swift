import PlatformCore
import Synchronization

/// Watches every exchange of a session for what a client does wrong; `admin-api.md` defines each verdict.
///
/// A request of which nothing is suspected, answered as usual, costs it two comparisons.
final class Witness: Sendable {
    private struct State {
        var found = VerdictList()
        var refreshes = RefreshRule()
        var deadTokens = DeadTokenRule()
        var earlyRetries = EarlyRetryRule()
        var unsafeRetries = UnsafeRetryRule()
        var limits = IgnoredLimitRule()

        /// Whether an exchange has to be looked at even if its answer is an ordinary one.
        var hasSuspects: Bool {
            deadTokens.hasSuspects || earlyRetries.hasSuspects || unsafeRetries.hasSuspects || limits.hasSuspects
        }

        mutating func findings(in exchange: WitnessedExchange) -> [Finding] {
            [
                refreshes.observe(exchange), deadTokens.observe(exchange), earlyRetries.observe(exchange),
                unsafeRetries.observe(exchange), limits.observe(exchange),
                countRepeat(exchange.answer) ? nil : ReplayRule.observe(exchange),
            ].compactMap { $0 }
        }

        /// Counts a recorded answer that was given again, where that is all there is to do.
        mutating func countRepeat(_ answer: Answer) -> Bool {
            guard answer.isRepeat, let key = answer.interaction?.key.hash else { return false }
            return found.countRepeat(of: key)
        }
    }

    private let state = Mutex(State())
    /// `State.hasSuspects`, read without the lock on every request.
    private let hasSuspects = Atomic<Bool>(false)

    /// Looks at an exchange that is about to be answered.
    ///
    /// - Parameter id: its id in the journal.
    /// - Returns: the verdicts that are new, or name one more request now.
    func observe(_ context: RequestContext, _ answer: Answer, id: Int) -> [Verdict] {
        if !answer.isRemarkable, !hasSuspects.load(ordering: .acquiring) {
            if !answer.isRepeat || state.withLock({ $0.countRepeat(answer) }) { return [] }
        }
        let exchange = WitnessedExchange(context: context, answer: answer, id: id, left: Stopwatch())
        return state.withLock { state in
            let verdicts = state.findings(in: exchange).compactMap { state.found.add($0) }
            hasSuspects.store(state.hasSuspects, ordering: .releasing)
            return verdicts
        }
    }

    /// What was found so far, in the order in which it was found first.
    var verdicts: [Verdict] { state.withLock { $0.found.verdicts } }

    /// Forgets everything.
    func reset() {
        state.withLock { state in
            state = State()
            hasSuspects.store(false, ordering: .releasing)
        }
    }
}

/// An exchange with what rules need to know of it.
struct WitnessedExchange {
    let context: RequestContext
    let answer: Answer
    /// The id in the journal.
    let id: Int
    /// When the answer left; a request that came later may have been sent by somebody who had read it.
    let left: Stopwatch

    var request: HTTPRequest { context.request }
    var status: Int { answer.response.status.code }

    /// Whether the request came when an answer that left at `moment` was out.
    func came(after moment: Stopwatch) -> Bool { moment < context.start }

    /// Method and target for a person, secrets shortened.
    var line: String { "\(request.method) \(request.shownTarget)" }

    /// The token of the request, or else whatever it authorizes itself with; nil when it brings nothing.
    var sender: BearerToken? {
        context.token ?? request.fields.withValue(of: .authorization) { BearerToken($0) }
    }

    /// The client that the token was issued to, for a person.
    func clientText(_ token: BearerToken) -> String {
        context.session.tokens.record(token).map { " of client '\($0.clientID)'" } ?? ""
    }
}

extension Answer {
    /// Whether there is more to it than a reply that came as it was asked for.
    fileprivate var isRemarkable: Bool {
        response.status.code >= 300 || tokenEvent != nil || response.wireFault != nil || outcome == .miss
    }

    /// Whether the last recorded answer was given again.
    var isRepeat: Bool { note == Self.repeatNote }

    /// Whether the reply does not reach the client whole.
    var isIncomplete: Bool {
        switch response.wireFault?.kind {
        case nil, .stall, .drip: false
        case .reset, .close, .truncate, .malformed, .wrongContentLength, .badChunk: true
        }
    }

    /// When the `Retry-After` that the answer gives has passed on the session's clock (RFC 9110 section 10.2.3).
    func retryAfter(now: Instant) -> Instant? {
        guard let text = response.fields[.retryAfter] ?? response.addedFields[.retryAfter] else { return nil }
        if let seconds = Int64(text), (0...1_000_000_000).contains(seconds) { return now.advanced(bySeconds: seconds) }
        return Instant(httpDate: text, now: now)
    }
}
