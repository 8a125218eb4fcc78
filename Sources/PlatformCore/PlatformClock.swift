import Synchronization

#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// A point in time: milliseconds since 1970 in UTC.
public struct Instant: Sendable, Hashable, Comparable {
    /// Milliseconds since 1970-01-01T00:00:00Z.
    public var milliseconds: Int64

    /// Makes the point in time so many milliseconds after 1970.
    public init(milliseconds: Int64) { self.milliseconds = milliseconds }

    /// Whole seconds since 1970, rounded down.
    public var seconds: Int64 {
        milliseconds >= 0 ? milliseconds / 1000 : (milliseconds - 999) / 1000
    }

    /// This instant so many seconds later.
    public func advanced(bySeconds seconds: Int64) -> Instant {
        Instant(milliseconds: milliseconds + seconds * 1000)
    }

    /// Whether `a` is before `b`.
    public static func < (a: Instant, b: Instant) -> Bool { a.milliseconds < b.milliseconds }

    /// What the machine's clock shows.
    public static func real() -> Instant {
        var time = timespec()
        #if canImport(Glibc)
            // As of the kernel's last tick, at most 4 ms ago: enough for a clock of milliseconds, and cheap to read.
            clock_gettime(CLOCK_REALTIME_COARSE, &time)
        #else
            clock_gettime(CLOCK_REALTIME, &time)
        #endif
        return Instant(milliseconds: Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000)
    }
}

/// The clock of one session: real time plus an offset, or frozen at an instant.
///
/// ```swift
/// let clock = PlatformClock()
/// clock.advance(bySeconds: 86_400)  // every token of a day has expired now
/// ```
public final class PlatformClock: Sendable {
    /// How the clock runs.
    public enum Mode: Sendable, Equatable {
        /// With real time, so many milliseconds ahead of it.
        case real(offsetMilliseconds: Int64)
        /// Not at all.
        case frozen(at: Instant)
    }

    struct State {
        fileprivate(set) var mode: Mode
        /// How often the mode was changed, so that who begins to wait misses no change.
        fileprivate(set) var changes = 0
        /// How often everybody who waited was let go.
        fileprivate(set) var releases = 0
        /// Who waits for the next change.
        var waiters: [Int: CheckedContinuation<Void, Never>] = [:]
        var nextWaiter = 0
    }

    let state: Mutex<State>

    /// Makes a clock; without an argument it shows real time.
    public init(_ mode: Mode = .real(offsetMilliseconds: 0)) {
        state = Mutex(State(mode: mode))
    }

    /// How the clock runs now; whoever waits for it looks again when this is set.
    public var mode: Mode {
        get { state.withLock { $0.mode } }
        set { change { $0.mode = newValue } }
    }

    /// Lets everybody go on who waits for the clock, whatever it shows.
    package func release() { change { $0.releases += 1 } }

    private func change(_ body: (inout State) -> Void) {
        let waiters = state.withLock { state in
            body(&state)
            state.changes += 1
            defer { state.waiters = [:] }
            return state.waiters.values
        }
        for waiter in waiters { waiter.resume() }
    }

    /// What the clock shows.
    public func now(real: Instant = .real()) -> Instant { mode.now(real: real) }

    /// Moves the clock forward, or back when `seconds` is negative; a frozen clock stays frozen.
    ///
    /// - Parameter seconds: how far; at most 10,000 years count at a time, and what is no number does not count.
    public func advance(bySeconds seconds: Double) {
        guard !seconds.isNaN else { return }
        let limit = 10_000.0 * 366 * 86_400_000
        let step = Int64(min(max(seconds * 1000, -limit), limit).rounded())
        change { state in
            switch state.mode {
            case .real(let offset): state.mode = .real(offsetMilliseconds: offset + step)
            case .frozen(let instant): state.mode = .frozen(at: Instant(milliseconds: instant.milliseconds + step))
            }
        }
    }
}

extension PlatformClock.Mode {
    /// What a clock of this mode shows.
    func now(real: Instant) -> Instant {
        switch self {
        case .real(let offset): Instant(milliseconds: real.milliseconds + offset)
        case .frozen(let instant): instant
        }
    }
}
