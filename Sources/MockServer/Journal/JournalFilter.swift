import PlatformCore

/// Which journal entries a call means, by the parameters of its query.
struct JournalFilter {
    private var method: String?
    private var path: PathGlob?
    private var status: Int?
    private var operation: String?
    private var outcome: Outcome?
    private var since = 0
    private var limit = 1_000

    private static let names = ["method", "path", "status", "operation", "outcome", "since", "limit"]
    /// Parameters that say something else than which entries.
    private static let others = ["session", "secrets"]

    /// Reads the parameters.
    ///
    /// - Throws: `PlatformError` 400 that names the parameter which is unknown or has a wrong value.
    init(_ query: FormFields) throws(PlatformError) {
        for (name, value) in query.fields where !Self.others.contains(name) {
            switch name {
            case "method": method = value.uppercased()
            case "path": path = PathGlob(value)
            case "status": status = try Self.number(name, value)
            case "operation": operation = value
            case "outcome":
                guard let known = Outcome(rawValue: value) else {
                    throw Self.wrong(name, "one of " + Outcome.allCases.map(\.rawValue).joined(separator: ", "))
                }
                outcome = known
            case "since": since = try Self.number(name, value)
            case "limit": limit = try Self.number(name, value)
            default:
                throw PlatformError(
                    400, "bad.request",
                    "There is no parameter '\(name)'; there are: \(Self.names.joined(separator: ", ")).", field: name)
            }
        }
    }

    /// The newest entries that match, oldest first.
    func apply(to entries: [Journal.Entry]) -> [Journal.Entry] {
        Array(entries.filter(matches).suffix(limit))
    }

    func matches(_ entry: Journal.Entry) -> Bool {
        guard entry.id > since else { return false }
        if let method, entry.request.method.rawValue != method { return false }
        if let path, !path.matches(entry.request.path) { return false }
        if let status, entry.status.code != status { return false }
        if let operation, entry.operation != operation { return false }
        if let outcome, entry.outcome != outcome { return false }
        return true
    }

    private static func number(_ name: String, _ value: String) throws(PlatformError) -> Int {
        guard let number = Int(value), number >= 0 else { throw wrong(name, "a whole number of at least 0") }
        return number
    }

    private static func wrong(_ name: String, _ expected: String) -> PlatformError {
        PlatformError(400, "bad.request", "The parameter '\(name)' has to be \(expected).", field: name)
    }
}
