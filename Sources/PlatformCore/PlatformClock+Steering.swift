extension PlatformClock {
    /// Stops the clock where it stands.
    public func freeze() { freeze(at: now()) }

    /// Stops the clock at an instant.
    public func freeze(at instant: Instant) { mode = .frozen(at: instant) }

    /// Lets a frozen clock run on from where it stands.
    public func run() {
        if case .frozen(let instant) = mode {
            mode = .real(offsetMilliseconds: instant.milliseconds - Instant.real().milliseconds)
        }
    }

    /// Lets the clock show real time again.
    public func showRealTime() { mode = .real(offsetMilliseconds: 0) }
}
