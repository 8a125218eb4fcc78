import Synchronization

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
    private static let lock = Mutex(())

    func write(_ record: LogRecord, line: String) {
        let bytes = Array((line + "\n").utf8)
        // One after the other, so that records of several tasks do not mix.
        Self.lock.withLock { _ in
            var start = 0
            while start < bytes.count {
                let count = bytes[start...].withUnsafeBytes { posixWrite(STDOUT_FILENO, $0) }
                guard count > 0 || errno == EINTR else { return }
                start += max(0, count)
            }
        }
    }
}

/// The C function, whose name is taken inside the type.
private func posixWrite(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
    write(descriptor, bytes.baseAddress, bytes.count)
}
