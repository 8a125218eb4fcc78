/// A command whose first argument names what it does: `recordings list`, `definition diff`.
struct CommandGroup: Sendable {
    /// One thing that it does.
    struct Subcommand: Sendable {
        let name: String
        /// How it is called, its name included.
        let usage: String
        let help: String
        let options: [Option]
        let run: @Sendable (Arguments) throws -> Int32

        /// Makes a subcommand, named by the first word of its usage; `--help` is an option of each.
        init(
            _ usage: String, help: String, options: [Option] = [], run: @escaping @Sendable (Arguments) throws -> Int32
        ) {
            name = String(usage.prefix { $0 != " " })
            self.usage = usage
            self.help = help
            self.options = options + [Option("help", help: "print this help")]
            self.run = run
        }
    }

    let name: String
    let subcommands: [Subcommand]
    /// What its help says behind the list of subcommands.
    let notes: String

    /// Runs the subcommand that the arguments name; answers the exit code.
    func run(_ arguments: [String]) throws -> Int32 {
        guard let word = arguments.first, word != "--help", word != "help" else {
            writeToStandardOutput(usage)
            return arguments.isEmpty ? 2 : 0
        }
        guard let subcommand = subcommands.first(where: { $0.name == word }) else {
            let nearest = subcommands.map(\.name).min { $0.distance(to: word) < $1.distance(to: word) } ?? ""
            throw UsageError("unknown command '\(name) \(word)'; did you mean '\(name) \(nearest)'?")
        }
        let parsed = try Arguments(arguments.dropFirst(), options: subcommand.options)
        guard !parsed.flag("help") else {
            writeToStandardOutput(usage(of: subcommand))
            return 0
        }
        return try subcommand.run(parsed)
    }

    private var usage: String {
        let list = subcommands.map { "  \($0.usage)\n      \($0.help)" }.joined(separator: "\n")
        return "usage: mockserver \(name) COMMAND …\n\n\(list)\n\n\(notes)\n"
    }

    private func usage(of subcommand: Subcommand) -> String {
        "usage: mockserver \(name) \(subcommand.usage)\n\n\(subcommand.help)\n\n\(helpLines(subcommand.options))\n"
    }
}
