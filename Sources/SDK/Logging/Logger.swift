import PlatformCore
import Synchronization

/// What is logged of a client's exchanges, how and where; what is set here counts from ``setLogger()`` on.
///
/// ```swift
/// client.config.logger.log_level = .LTrace
/// client.config.logger.log_format = .JSON
/// client.config.logger.setLogger()
/// ```
///
/// Tokens, secrets and passwords are replaced by `[REDACTED]` in fields and bodies alike. Bodies may hold personal data and
/// are logged only when asked for.
public final class Logger: Sendable {
    private struct State {
        var code = LoggingLayer()
        var file = LoggingLayer()
        /// The file that records go to since `setLogger()`.
        var logFile: LogFile?
        /// What the app hands records to.
        var appSinks: [any LogSink] = []
        /// What counts since `setLogger()`.
        var active = Active()
    }

    /// The settings that count.
    struct Active: Sendable {
        var level = LogLevel.LNone
        var format = LogFormat.TEXT
        var logsRequestBody = false
        var logsResponseBody = false
        var sinks: [any LogSink] = []
    }

    private let state = Mutex(State())
    /// The level that counts, read for every exchange.
    private let activeLevel = Atomic<Int>(LogLevel.LNone.rawValue)

    /// The levels under their official names.
    public let logLevelEnum = LogLevelEnum()
    /// The formats under their official names.
    public let logFormatEnum = LogFormatEnum()

    private let problems: ProblemReporter

    init(problems: ProblemReporter = ProblemReporter()) { self.problems = problems }

    /// What is logged; `LNone` unless set.
    public var log_level: LogLevel {
        get { value(\.log_level) ?? .LNone }
        set { state.withLock { $0.code.log_level = newValue } }
    }

    /// The form of a record; `TEXT` unless set.
    public var log_format: LogFormat {
        get { value(\.log_format) ?? .TEXT }
        set { state.withLock { $0.code.log_format = newValue } }
    }

    /// Whether records go to standard output; true unless set.
    public var log_to_console: Bool {
        get { value(\.log_to_console) ?? true }
        set { state.withLock { $0.code.log_to_console = newValue } }
    }

    /// The file that records go to; none unless set.
    ///
    /// Records are appended, each at once, and the file is opened anew when it was moved or deleted, so that any program
    /// may rotate it. Its directory has to be there; ``onProblem(_:)`` tells when a file cannot be written.
    public var log_file_path: String? {
        get { value(\.log_file_path) }
        set { state.withLock { $0.code.log_file_path = newValue } }
    }

    /// Whether bodies of responses that are errors are logged; false unless set.
    public var log_response_body: Bool {
        get { value(\.log_response_body) ?? false }
        set { state.withLock { $0.code.log_response_body = newValue } }
    }

    /// Whether bodies of requests are logged; false unless set.
    public var log_request_body: Bool {
        get { value(\.log_request_body) ?? false }
        set { state.withLock { $0.code.log_request_body = newValue } }
    }

    /// Sets who is told of what goes wrong beside the calls: a configuration file that cannot be used, a log file or a
    /// saved login that cannot be written; nil, unless set: standard error.
    ///
    /// What is told has the place and the reason, and no secret.
    public func onProblem(_ handle: (@Sendable (_ problem: String) -> Void)?) { problems.setHandler(handle) }

    /// Adds somebody who gets every record, beside the console and the file.
    ///
    /// ```swift
    /// let log = Logging.Logger(label: "platform")  // swift-log
    /// client.config.logger.addSink(ClosureLogSink { record in
    ///     log.log(level: record.level == .LError ? .error : .debug, "\(record.method) \(record.url) \(record.statusCode)")
    /// })
    /// ```
    public func addSink(_ sink: any LogSink) {
        state.withLock { $0.appSinks.append(sink) }
        setLogger()
    }

    /// Applies what was set.
    public func setLogger() {
        state.withLock { state in
            let path = Self.value(\.log_file_path, state).flatMap { $0.isEmpty ? nil : UserDirectory.expand($0) }
            // The same file stays open.
            if state.logFile?.path != path { state.logFile = path.map { LogFile($0, problems: problems) } }
            state.active = Active(
                level: Self.value(\.log_level, state) ?? .LNone, format: Self.value(\.log_format, state) ?? .TEXT,
                logsRequestBody: Self.value(\.log_request_body, state) ?? false,
                logsResponseBody: Self.value(\.log_response_body, state) ?? false, sinks: Self.sinks(state))
            activeLevel.store(state.active.level.rawValue, ordering: .relaxed)
        }
    }

    /// Takes over what a configuration file says and applies it; what code set stays.
    func adopt(_ layer: LoggingLayer) {
        state.withLock { $0.file = layer }
        setLogger()
    }

    /// Where records go: the console, the file, the app's sinks.
    private static func sinks(_ state: State) -> [any LogSink] {
        let console: [any LogSink] = value(\.log_to_console, state) ?? true ? [ConsoleLogSink()] : []
        let file: [any LogSink] = state.logFile.map { [$0] } ?? []
        return console + file + state.appSinks
    }

    private func value<Value>(_ path: KeyPath<LoggingLayer, Value?>) -> Value? {
        let (code, file) = state.withLock { ($0.code, $0.file) }
        return code[keyPath: path] ?? file[keyPath: path]
    }

    private static func value<Value>(_ path: KeyPath<LoggingLayer, Value?>, _ state: State) -> Value? {
        state.code[keyPath: path] ?? state.file[keyPath: path]
    }
}

// MARK: - For the client

extension Logger {
    /// Whether an exchange is logged at all.
    func logs(isFailure: Bool) -> Bool {
        let level = activeLevel.load(ordering: .relaxed)
        return level >= (isFailure ? LogLevel.LError : .LDebug).rawValue
    }

    /// Logs an exchange once: as an error if it failed, else at the level that is set.
    func log(_ exchange: LoggedExchange) {
        let active = state.withLock { $0.active }
        let level = exchange.isFailure ? LogLevel.LError : active.level
        guard level != .LNone, level <= active.level else { return }
        let record = exchange.record(level, active)
        let line = record.formatted(active.format)
        for sink in active.sinks { sink.write(record, line: line) }
    }
}

/// An exchange that is to be logged.
struct LoggedExchange {
    var date: Instant
    var method: HTTPMethod
    var url: String
    var requestFields: HTTPFields
    var requestBody: [UInt8] = []
    var status = 0
    var responseFields = HTTPFields()
    var responseBody: [UInt8] = []
    var error: String?
    /// Whether the exchange is one of the OAuth endpoints, whose bodies are full of secrets.
    var isLogin = false
    /// Whether the app gets to see this as an error.
    var isFailure: Bool

    fileprivate func record(_ level: LogLevel, _ active: Logger.Active) -> LogRecord {
        let showsResponse = level != .LDebug && status > 0
        let showsRequestBody = active.logsRequestBody
        let showsResponseBody = active.logsResponseBody && isFailure
        return LogRecord(
            level: level, date: date, method: method, url: url,
            requestHeaders: LogRedaction.redacted(requestFields),
            requestBody: showsRequestBody
                ? LogRedaction.shown(requestBody, contentType: requestFields[.contentType], isLogin: isLogin) : nil,
            statusCode: status, responseHeaders: showsResponse ? LogRedaction.redacted(responseFields) : nil,
            correlationId: showsResponse ? responseFields[.correlationID] ?? "" : "",
            responseBody: showsResponseBody
                ? LogRedaction.shown(responseBody, contentType: responseFields[.contentType], isLogin: isLogin) : nil,
            error: error)
    }
}
