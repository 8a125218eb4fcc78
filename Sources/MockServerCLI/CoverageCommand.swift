import MockServer
import PlatformCore

/// `mockserver coverage`: which operations of the API a running server was asked for.
struct CoverageCommand {
    static let options = [
        Option("url", "URL", help: "the server to ask (http://127.0.0.1:8080)"),
        Option("session", "ID", help: "the session to ask about (default)"),
        Option("admin-token", "T", help: "the bearer token of the admin side, if it has one"),
        Option("at-least", "N", help: "exit with 1 when fewer than N operations were called"),
        Option("json", help: "print what GET /__admin/coverage answers, instead of a table"),
        Option("help", help: "print this help"),
    ]

    private static let usage = """
        usage: mockserver coverage [options]

        Shows which operations of the API a session of a running server was asked for, how often, and what was answered.

        options:
        \(helpLines(options))

        Exit codes: 0 done, 1 the server cannot be asked or too few operations were called, 2 wrong usage.

        example:
          mockserver coverage --session my-tests --at-least 12
        """

    private let query: CoverageQuery
    private let least: Int?
    private let showsJSON: Bool
    private let showsHelp: Bool

    init(_ arguments: [String]) throws(UsageError) {
        let arguments = try Arguments(arguments, options: Self.options)
        if let operand = arguments.operands.first {
            throw UsageError("unexpected argument '\(operand)'; did you mean --url \(operand)?")
        }
        query = CoverageQuery(
            url: arguments["url"] ?? "http://127.0.0.1:8080", session: arguments["session"],
            adminToken: arguments["admin-token"])
        least = try arguments.integer("at-least", in: 0...1_000_000)
        showsJSON = arguments.flag("json")
        showsHelp = arguments.flag("help")
    }

    /// Prints the coverage, and answers the exit code.
    func run() async throws -> Int32 {
        guard !showsHelp else {
            writeToStandardOutput(Self.usage + "\n")
            return 0
        }
        let json = try await query.ask()
        guard let table = CoverageTable(json) else {
            throw CoverageQuery.Failure(
                description: "\(query.url): the answer is no coverage: \(json.text.prefix(200))")
        }
        writeToStandardOutput(
            (showsJSON ? String(decoding: json.serialized(pretty: true), as: UTF8.self) : table.description) + "\n")
        guard let least, table.touched < least else { return 0 }
        writeToStandardError("mockserver: \(table.touched) operations were called, fewer than \(least)\n")
        return 1
    }
}
