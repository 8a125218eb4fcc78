import PlatformCore
import Synchronization

#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#endif

/// What the server tells people, line by line; stdout stays free for the ready line.
public struct Log: Sendable {
    /// How much is told; each level includes the ones before it.
    public enum Level: String, Sendable, CaseIterable, Comparable {
        /// What failed.
        case error
        /// What is odd: misses, recordings that cannot be loaded.
        case warning
        /// What a person wants to see at the start.
        case info
        /// Every request.
        case debug

        /// Whether `a` tells less than `b`.
        public static func < (a: Level, b: Level) -> Bool { a.rank < b.rank }

        private var rank: Int { Level.allCases.firstIndex(of: self) ?? 0 }
    }

    /// How a line looks.
    public enum Format: String, Sendable, CaseIterable {
        /// For people.
        case text
        /// One object a line.
        case json
    }

    /// How much is told.
    public var level: Level
    /// How a line looks.
    public var format: Format
    private let sink: @Sendable (String) -> Void

    /// Makes a log that writes to stderr, or wherever `sink` puts a line.
    public init(
        level: Level = .info, format: Format = .text, sink: @escaping @Sendable (String) -> Void = Log.toStandardError
    ) {
        self.level = level
        self.format = format
        self.sink = sink
    }

    /// Writes one line to stderr.
    public static let toStandardError: @Sendable (String) -> Void = { line in
        let bytes = Array((line + "\n").utf8)
        // One call a line keeps lines of several threads apart.
        _ = bytes.withUnsafeBytes { write(STDERR_FILENO, $0.baseAddress, $0.count) }
    }

    /// Tells `message` if the level is told.
    public func callAsFunction(_ level: Level, _ message: @autoclosure () -> String) {
        guard level <= self.level else { return }
        switch format {
        case .text: sink(level <= .warning ? "\(level.rawValue): \(message())" : message())
        case .json:
            let line: JSON = [
                "time": .string(Instant.real().iso8601), "level": .string(level.rawValue),
                "message": .string(message()),
            ]
            sink(line.text)
        }
    }
}
