import PlatformCore
import Synchronization

/// The login of one client: the token that calls carry, and its replacement when the platform takes it no longer.
///
/// Any number of calls that meet the end of a token cause one refresh and share its outcome.
final class TokenKeeper: Sendable {
    /// Makes the next login of a grant.
    typealias Renew = @Sendable (Grant) async throws(ApiError) -> AuthData

    /// What a client has set about refreshing.
    struct Rules: Sendable {
        var refreshes = true
        var logsInAgain = false
        var waitSeconds = 10
        /// How long before its end a token is replaced while it still serves.
        var earlyBy: Duration?

        /// How long a call waits for a refresh that another began.
        var patience: Duration { .seconds(waitSeconds) }
    }

    fileprivate struct State {
        var data = AuthData()
        var credentials = Credentials.none
        var flight: RefreshFlight?
        /// Whether calls wait for the flight; a refresh before a token's end lets them go on with it.
        var flightHoldsCalls = false
        var failure: Failure?
        var endedFlights: UInt64 = 0
    }

    /// The last refresh that failed.
    fileprivate struct Failure {
        let token: String
        let error: ApiError
        /// The number of flights that had ended then; 0 when no call waited for it.
        let flights: UInt64

        /// Whether the refresh would fail again: the platform has refused it, which is the end of a refresh token.
        var isFinal: Bool { error.kind == .oauth && (400..<500 ~= error.status) && error.status != 429 }

        /// Whether a call shares the failure instead of trying once more.
        func counts(for token: String?, since flights: UInt64) -> Bool {
            self.token == token && self.flights > flights
        }
    }

    /// What a call does about a 401.
    enum Recovery {
        /// Nothing: it is the call's outcome.
        case none
        /// Send again: there is another token.
        case resend
        /// Wait for the flight, then send again.
        case wait(RefreshFlight, within: Duration?)
        /// The refresh that the call would have waited for has failed.
        case failed(ApiError)
    }

    private let state = Mutex(State())
    private let timing: Timing
    /// Keeps the login when it has changed.
    private let save: @Sendable (() -> AuthData) -> Void

    init(timing: Timing, save: @escaping @Sendable (() -> AuthData) -> Void) {
        self.timing = timing
        self.save = save
    }

    var data: AuthData { state.withLock { $0.data } }

    /// The number of refreshes that have ended; a call notes it when it begins.
    var endedFlights: UInt64 { state.withLock { $0.endedFlights } }

    /// Replaces the login.
    func set(_ data: AuthData, _ credentials: Credentials) {
        state.withLock { state in
            state.data = data
            state.credentials = credentials
            state.failure = nil
        }
        save { self.data }
    }

    /// Notes why a login in the browser was refused.
    func note(error: String?, description: String?, state loginState: String?) {
        state.withLock { state in
            state.data.error = error
            state.data.error_description = description
            state.data.state = loginState
        }
    }
}

// MARK: - For a call

extension TokenKeeper {
    /// The token for a transfer that begins now, after a refresh that is under way; nil when nobody is logged in.
    ///
    /// - Parameter flights: ``endedFlights`` when the call began: a call that began before a refresh failed shares its
    ///   failure instead of trying once more.
    func token(since flights: UInt64, _ rules: Rules, _ renew: @escaping Renew) async throws(ApiError) -> String? {
        while true {
            let (token, flight, failure) = state.withLock { state in
                (state.data.accessToken, state.flightHoldsCalls ? state.flight : nil, state.failure)
            }
            if let flight, flight.token == token {
                try await Self.wait(for: flight, within: rules.patience, rules)
                continue  // The login may have changed once more.
            }
            if let failure, failure.counts(for: token, since: flights) { throw failure.error }
            if let earlyBy = rules.earlyBy, let wait = refreshEarly(earlyBy, rules, renew) {
                try await Self.wait(for: wait, within: rules.patience, rules)
                continue
            }
            return token
        }
    }

    /// What to do about a 401 for `token`; a refresh has begun when this returns, so that no later call uses the token.
    func recover(
        from token: String, since flights: UInt64, _ rules: Rules, _ renew: @escaping Renew
    ) -> Recovery {
        var grant: Grant?
        let recovery: Recovery = state.withLock { state in
            guard state.data.accessToken == token else { return state.data.accessToken == nil ? .none : .resend }
            if let flight = state.flight, flight.token == token {
                state.flightHoldsCalls = true
                return .wait(flight, within: rules.patience)
            }
            if let failure = state.failure, failure.token == token,
                failure.isFinal || failure.counts(for: token, since: flights)
            {
                return .failed(failure.error)
            }
            grant = state.renewal(rules)
            guard grant != nil else { return .none }
            let flight = RefreshFlight(token: token, timing: timing)
            state.flight = flight
            state.flightHoldsCalls = true
            return .wait(flight, within: nil)
        }
        if let grant, case .wait(let flight, _) = recovery { begin(flight, grant, renew) }
        return recovery
    }

    /// Waits for a flight.
    static func wait(for flight: RefreshFlight, within limit: Duration?, _ rules: Rules) async throws(ApiError) {
        switch await flight.outcome(within: limit) {
        case .done: return
        case .failed(let error): throw error
        case .cancelled: throw ApiError(.cancelled, "the task was cancelled while its access token was refreshed")
        case .tookTooLong:
            throw ApiError(.oauth, "Token refresh took longer than \(rules.waitSeconds) seconds")
        }
    }
}

// MARK: - Flights

extension TokenKeeper {
    /// Begins a refresh before the token's end; answers the flight only if the token has ended already.
    private func refreshEarly(_ earlyBy: Duration, _ rules: Rules, _ renew: @escaping Renew) -> RefreshFlight? {
        let now = timing.wall.now()
        let early = earlyBy.milliseconds
        var begun: (RefreshFlight, Grant)?
        let hasEnded = state.withLock { state in
            guard let token = state.data.accessToken, let expiry = state.data.expiry, state.flight == nil,
                expiry.milliseconds - now.milliseconds <= early, state.failure?.token != token,
                let grant = state.renewal(rules)
            else { return false }
            let flight = RefreshFlight(token: token, timing: timing)
            begun = (flight, grant)
            state.flight = flight
            state.flightHoldsCalls = expiry <= now
            return state.flightHoldsCalls
        }
        guard let (flight, grant) = begun else { return nil }
        begin(flight, grant, renew)
        return hasEnded ? flight : nil
    }

    /// Carries a refresh out in a task of its own, which no caller's cancellation ends; its requests have timeouts.
    private func begin(_ flight: RefreshFlight, _ grant: Grant, _ renew: @escaping Renew) {
        Task {
            let outcome: Result<AuthData, ApiError>
            do throws(ApiError) { outcome = .success(try await renew(grant)) } catch { outcome = .failure(error) }
            finish(flight, outcome)
        }
    }

    private func finish(_ flight: RefreshFlight, _ result: Result<AuthData, ApiError>) {
        var hasChanged = false
        let outcome: RefreshFlight.Outcome = state.withLock { state in
            if state.flight === flight { state.flight = nil }
            state.endedFlights += 1
            // The app may have logged in or out meanwhile; that counts.
            guard state.data.accessToken == flight.token else { return .done }
            switch result {
            case .success(var data):
                // Who gets no new refresh token keeps the one it has.
                data.refreshToken = data.refreshToken ?? state.data.refreshToken
                data.state = state.data.state
                state.data = data
                state.failure = nil
                hasChanged = true
                return .done
            case .failure(let error):
                // Calls that went on with a token that still serves are not to share this failure.
                state.failure = Failure(
                    token: flight.token, error: error, flights: state.flightHoldsCalls ? state.endedFlights : 0)
                return .failed(error)
            }
        }
        if hasChanged { save { self.data } }
        flight.finish(outcome)
    }
}

extension TokenKeeper.State {
    fileprivate func renewal(_ rules: TokenKeeper.Rules) -> Grant? {
        guard rules.refreshes else { return nil }
        return credentials.renewal(refreshToken: data.refreshToken, logsInAgain: rules.logsInAgain)
    }
}

extension Duration {
    /// Whole milliseconds, at most a million years.
    var milliseconds: Int64 {
        min(components.seconds, 31_622_400_000_000) * 1000 + components.attoseconds / 1_000_000_000_000_000
    }
}
