/// What is wrong with a configuration file.
struct ConfigurationProblem: Error, Sendable, Equatable, CustomStringConvertible {
    /// The line, from 1, where it is known.
    let line: Int?
    let reason: String

    init(_ reason: String, line: Int? = nil) {
        self.reason = reason
        self.line = line
    }

    /// What is wrong, where.
    var description: String { line.map { "line \($0): \(reason)" } ?? reason }
}
