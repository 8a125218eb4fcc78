#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// Measures time on the machine's monotonic clock, which no session moves.
struct Stopwatch: Sendable, Comparable {
    private let start: Int64

    /// Starts now.
    init() { start = Self.now() }

    /// Microseconds since the start.
    var microseconds: Int { Int((Self.now() - start) / 1000) }

    /// Whether `a` was started before `b`.
    static func < (a: Stopwatch, b: Stopwatch) -> Bool { a.start < b.start }

    private static func now() -> Int64 {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
    }
}
