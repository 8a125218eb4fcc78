import MockServer

#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// The program `mockserver`.
@main
enum MockServerCommand {
    @MainActor
    static func main() async {
        // A client that has gone is an error of one write, not the end of the process.
        signal(SIGPIPE, SIG_IGN)
        exit(await run(Array(CommandLine.arguments.dropFirst()), environment: environment()))
    }

    /// Runs one command line and answers its exit code: 0 done, 1 failed, 2 wrong usage.
    @MainActor
    static func run(_ arguments: [String], environment: [String: String]) async -> Int32 {
        do {
            switch arguments.first {
            case "recordings": return try RecordingsCommand.run(Array(arguments.dropFirst()))
            case "coverage": return try await CoverageCommand(Array(arguments.dropFirst())).run()
            case "definition": return try DefinitionCommand.run(Array(arguments.dropFirst()))
            case "help": writeToStandardOutput(ServeCommand.usage + "\n")
            case _ where arguments.contains("--help"): writeToStandardOutput(ServeCommand.usage + "\n")
            case _ where arguments.contains("--version"): writeToStandardOutput("mockserver \(MockPlatform.version)\n")
            default: try await ServeCommand(arguments, environment: environment).run()
            }
            return 0
        } catch let error as UsageError {
            writeToStandardError("mockserver: \(error)\nFor help: mockserver --help\n")
            return 2
        } catch {
            writeToStandardError("mockserver: \(error)\n")
            return 1
        }
    }

    private static func environment() -> [String: String] {
        var variables: [String: String] = [:]
        var next = environ
        while let entry = next.pointee {
            let text = String(cString: entry)
            if let mark = text.firstIndex(of: "=") {
                variables[String(text[..<mark])] = String(text[text.index(after: mark)...])
            }
            next += 1
        }
        return variables
    }
}
