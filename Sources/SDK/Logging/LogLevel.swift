/// What is logged; each level includes the ones before it, and every exchange is logged once.
public enum LogLevel: Int, Sendable, CaseIterable, Comparable {
    /// Nothing; the default.
    case LNone
    /// Exchanges that failed, with the response's fields.
    case LError
    /// Every exchange.
    case LDebug
    /// Every exchange, with the response's fields.
    case LTrace

    /// The name in records and in configuration files.
    public var name: String {
        switch self {
        case .LNone: "none"
        case .LError: "error"
        case .LDebug: "debug"
        case .LTrace: "trace"
        }
    }

    /// The level of a name such as `trace`, in any case; nil when there is none.
    public init?(name: String) {
        guard let level = Self.allCases.first(where: { $0.name == name.lowercased() }) else { return nil }
        self = level
    }

    /// Whether `a` logs less than `b`.
    public static func < (a: LogLevel, b: LogLevel) -> Bool { a.rawValue < b.rawValue }
}

/// The form of a record.
public enum LogFormat: String, Sendable, CaseIterable {
    /// One object a line.
    case JSON = "json"
    /// The official layout for people; the default.
    case TEXT = "text"

    /// The format of a name such as `json`, in any case; nil when there is none.
    public init?(name: String) { self.init(rawValue: name.lowercased()) }
}

/// The levels under the names of the official SDK: `logger.logLevelEnum.level.LTrace`.
public struct LogLevelEnum: Sendable {
    /// The levels by name.
    public struct Levels: Sendable {
        /// ``LogLevel/LNone``.
        public let LNone = LogLevel.LNone
        /// ``LogLevel/LError``.
        public let LError = LogLevel.LError
        /// ``LogLevel/LDebug``.
        public let LDebug = LogLevel.LDebug
        /// ``LogLevel/LTrace``.
        public let LTrace = LogLevel.LTrace
    }

    /// The levels.
    public let level = Levels()
}

/// The formats under the names of the official SDK: `logger.logFormatEnum.formats.JSON`.
public struct LogFormatEnum: Sendable {
    /// The formats by name.
    public struct Formats: Sendable {
        /// ``LogFormat/JSON``.
        public let JSON = LogFormat.JSON
        /// ``LogFormat/TEXT``.
        public let TEXT = LogFormat.TEXT
    }

    /// The formats.
    public let formats = Formats()
}
