import Synchronization

#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#endif

/// Tells of what goes wrong beside the calls, where nobody waits for an error.
final class ProblemReporter: Sendable {
    private let handler = Mutex<(@Sendable (String) -> Void)?>(nil)

    /// Sets who is told; nil: standard error.
    func setHandler(_ handle: (@Sendable (String) -> Void)?) { handler.withLock { $0 = handle } }

    /// Tells of a problem.
    func report(_ problem: String) { (handler.withLock { $0 } ?? Self.print)(problem) }

    private static func print(_ problem: String) {
        let line = Array("PlatformClient: \(problem)\n".utf8)
        _ = line.withUnsafeBytes { write(STDERR_FILENO, $0.baseAddress, $0.count) }
    }
}
