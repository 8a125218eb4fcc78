import PlatformCore

/// What time it is and how to wait, so that tests need not.
package struct Timing: Sendable {
    /// The clock of tokens and records.
    package var wall: PlatformClock
    /// The clock of deadlines.
    package var now: @Sendable () -> ContinuousClock.Instant
    /// Waits; throws when the task is cancelled.
    package var sleep: @Sendable (Duration) async throws -> Void
    /// From 0 to 1.
    package var random: @Sendable () -> Double

    /// Makes a timing; what is left out is real.
    package init(
        wall: PlatformClock = PlatformClock(), now: @escaping @Sendable () -> ContinuousClock.Instant = { .now },
        sleep: @escaping @Sendable (Duration) async throws -> Void = { try await Task.sleep(for: $0) },
        random: @escaping @Sendable () -> Double = { Double.random(in: 0...1) }
    ) {
        self.wall = wall
        self.now = now
        self.sleep = sleep
        self.random = random
    }
}
