#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#endif

/// Takes records; called from many tasks at once.
public protocol LogSink: Sendable {
    /// Writes one record, of which `line` is the text in the format that is set.
    func write(_ record: LogRecord, line: String)
}

/// Hands records to a closure, for example to a swift-log logger.
public struct ClosureLogSink: LogSink {
    private let handle: @Sendable (LogRecord) -> Void

    /// Makes a sink.
    public init(_ handle: @escaping @Sendable (LogRecord) -> Void) { self.handle = handle }

    /// Hands the record over.
    public func write(_ record: LogRecord, line: String) { handle(record) }
}

/// Writes records to standard output.
struct ConsoleLogSink: LogSink {
    func write(_ record: LogRecord, line: String) {
        // One call, so that records of several tasks do not mix.
        fputs(line + "\n", stdout)
        fflush(stdout)
    }
}
