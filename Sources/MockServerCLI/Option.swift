/// A flag of the command line, with the environment name and the configuration key that stand for it.
struct Option: Sendable {
    /// The name without its dashes, for example `port-file`.
    let name: String
    /// What the value is called in the help; nil for a flag without a value.
    let value: String?
    /// One line for the help.
    let help: String
    /// Whether the flag may be given several times.
    let isRepeatable: Bool

    init(_ name: String, _ value: String? = nil, repeatable: Bool = false, help: String) {
        self.name = name
        self.value = value
        self.help = help
        isRepeatable = repeatable
    }

    /// `MOCKSERVER_PORT_FILE` for `port-file`.
    var environmentName: String {
        "MOCKSERVER_" + name.uppercased().map { $0 == "-" ? "_" : String($0) }.joined()
    }

    /// The option as it stands in the help.
    var usage: String { value.map { "--\(name) \($0)" } ?? "--\(name)" }
}

/// Why a command line cannot be followed; the program ends with exit code 2.
struct UsageError: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }
}

/// A command line taken apart.
struct Arguments {
    private var values: [String: [String]] = [:]
    /// What is no option, in order.
    private(set) var operands: [String] = []

    /// Reads `--name value`, `--name=value` and `--name`; `--` ends the options.
    init(_ arguments: some Sequence<String>, options: [Option]) throws(UsageError) {
        var rest = arguments.makeIterator()
        while let argument = rest.next() {
            if argument == "--" {
                while let operand = rest.next() { operands.append(operand) }
            } else if argument.hasPrefix("-"), argument != "-" {
                try take(argument, options) { rest.next() }
            } else {
                operands.append(argument)
            }
        }
    }

    private mutating func take(
        _ argument: String, _ options: [Option], next: () -> String?
    ) throws(UsageError) {
        let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        guard let option = options.first(where: { "--" + $0.name == parts[0] }) else {
            throw Self.unknown(parts[0], options)
        }
        guard option.value != nil else {
            guard parts.count == 1 else { throw UsageError("--\(option.name) takes no value") }
            return try add("true", to: option)
        }
        guard let value = parts.count == 2 ? parts[1] : next() else {
            throw UsageError("--\(option.name) needs a value: \(option.usage)")
        }
        try add(value, to: option)
    }

    private mutating func add(_ value: String, to option: Option) throws(UsageError) {
        guard option.isRepeatable || values[option.name] == nil else {
            throw UsageError("--\(option.name) is given twice")
        }
        values[option.name, default: []].append(value)
    }

    private static func unknown(_ flag: String, _ options: [Option]) -> UsageError {
        let nearest = options.map { "--" + $0.name }.min { $0.distance(to: flag) < $1.distance(to: flag) }
        return UsageError("unknown option \(flag)" + (nearest.map { "; did you mean \($0)?" } ?? ""))
    }

    /// Fills in what the command line leaves open.
    mutating func fill(_ option: Option, with values: [String]) {
        if self.values[option.name] == nil { self.values[option.name] = values }
    }

    subscript(name: String) -> String? { values[name]?.last }

    func all(_ name: String) -> [String] { values[name] ?? [] }

    func flag(_ name: String) -> Bool { self[name] == "true" }

    /// A whole number in `range`.
    func integer(_ name: String, in range: ClosedRange<Int>) throws(UsageError) -> Int? {
        guard let text = self[name] else { return nil }
        guard let number = Int(text), range.contains(number) else {
            throw UsageError(
                "--\(name) \(text): expected a whole number from \(range.lowerBound) to \(range.upperBound)")
        }
        return number
    }

    /// One of a set of words.
    func choice<T: RawRepresentable & CaseIterable>(_ name: String, _: T.Type) throws(UsageError) -> T?
    where T.RawValue == String {
        guard let text = self[name] else { return nil }
        guard let value = T(rawValue: text) else {
            let words = T.allCases.map(\.rawValue)
            let nearest = words.min { $0.distance(to: text) < $1.distance(to: text) } ?? ""
            throw UsageError(
                "--\(name) \(text): expected one of \(words.joined(separator: ", ")); did you mean \(nearest)?")
        }
        return value
    }
}

extension String {
    /// How many characters have to be changed, added or removed to get `other` (Levenshtein).
    func distance(to other: String) -> Int {
        let other = Array(other)
        var row = Array(0...other.count)
        for (index, character) in enumerated() {
            var diagonal = row[0]
            row[0] = index + 1
            for column in other.indices {
                let change = diagonal + (character == other[column] ? 0 : 1)
                diagonal = row[column + 1]
                row[column + 1] = Swift.min(change, row[column] + 1, diagonal + 1)
            }
        }
        return row[other.count]
    }
}
