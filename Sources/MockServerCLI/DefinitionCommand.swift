import PlatformDefinition

/// `mockserver definition …`: checks an API definition, compares two, takes a newer one over, and writes it for others.
enum DefinitionCommand {
    /// What is wrong with a file.
    private struct FileError: Error, CustomStringConvertible {
        let description: String
    }

    private static let ours = "Definitions/platform-api-v2.json"
    private static let api = "https://api.mypurecloud.com"

    private static let subcommands = [
        CommandGroup.Subcommand(
            "check [FILE]",
            help: "say whether a definition can be read, and what it holds (the one in this program)",
            run: check),
        CommandGroup.Subcommand(
            "diff [--breaking] [OLD] NEW",
            help: "show what changed (since the one in this program); exit code 1 if something did",
            options: [Option("breaking", help: "only what may make a program fail that was written for OLD")],
            run: diff),
        CommandGroup.Subcommand(
            "update [--dry-run] [--into FILE] NEW",
            help: "take a newer definition over, as facts without texts, and show what changed",
            options: [
                Option("into", "FILE", help: "the definition to rewrite (\(ours))"),
                Option("dry-run", help: "only show what would change"),
            ], run: update),
        CommandGroup.Subcommand(
            "export --openapi OUT.json [--tags T,…] [--server URL] [FILE]",
            help: "write a definition (the one in this program) for other tools, with every error spelled out",
            options: [
                Option("openapi", "OUT.json", help: "the OpenAPI 3.0 document to write; one that is there is replaced"),
                Option("tags", "T,…", help: "only the operations of these tags, for example Users,Routing"),
                Option("server", "URL", help: "whom the document says to ask, for example a mock (\(api))"),
            ], run: export),
    ]

    private static let notes = """
        A definition is a JSON file: ours, or what the platform publishes itself (Swagger 2.0 or OpenAPI 3), which
        every region's API host has at /api/v2/docs/swagger. After an update: swift run sdkgen index.
        Exit codes: 0 all is well, 1 a file cannot be read or something changed, 2 wrong usage.
        """

    /// Runs the subcommand that the arguments name.
    static func run(_ arguments: [String]) throws -> Int32 {
        try CommandGroup(name: "definition", subcommands: subcommands, notes: notes).run(arguments)
    }
}

// MARK: - Subcommands

extension DefinitionCommand {
    private static func check(_ arguments: Arguments) throws -> Int32 {
        guard arguments.operands.count <= 1 else { throw UsageError("definition check takes one FILE") }
        let definition = try arguments.operands.first.map(read) ?? DefinitionIndex.shared.definition
        writeToStandardOutput("\(arguments.operands.first ?? "the definition in this program"): \(definition)\n")
        return 0
    }

    private static func diff(_ arguments: Arguments) throws -> Int32 {
        let files = arguments.operands
        guard (1...2).contains(files.count), let newer = files.last else {
            throw UsageError("definition diff needs one or two definitions: [OLD] NEW")
        }
        let old = files.count == 2 ? try read(files[0]) : DefinitionIndex.shared.definition
        let diff = DefinitionDiff(old, try read(newer))
        guard arguments.flag("breaking") else {
            writeToStandardOutput("\(diff)\n")
            return diff.isEmpty ? 0 : 1
        }
        let lines = diff.breaking.map(\.description) + [diff.summary]
        writeToStandardOutput(lines.joined(separator: "\n") + "\n")
        return diff.breaking.isEmpty ? 0 : 1
    }

    private static func update(_ arguments: Arguments) throws -> Int32 {
        guard arguments.operands.count == 1 else { throw UsageError("definition update needs one definition: NEW") }
        let target = arguments["into"] ?? ours
        let old = try read(target)
        let new = old.updated(to: try read(arguments.operands[0]))
        writeToStandardOutput("\(DefinitionDiff(old, new))\n")
        guard !arguments.flag("dry-run") else { return 0 }
        try replaceFile(at: target, with: String(decoding: DefinitionWriter.write(new), as: UTF8.self))
        writeToStandardOutput("\(target): \(new)\n")
        if target == ours { writeToStandardOutput("next: swift run sdkgen index\n") }
        return 0
    }

    private static func export(_ arguments: Arguments) throws -> Int32 {
        guard let output = arguments["openapi"] else {
            throw UsageError("definition export needs a file to write: --openapi OUT.json")
        }
        guard arguments.operands.count <= 1 else { throw UsageError("definition export takes one FILE") }
        let whole = try arguments.operands.first.map(read) ?? DefinitionIndex.shared.definition
        let part = try arguments["tags"].map { whole.part(of: try tags($0, of: whole)) } ?? whole
        var server = arguments["server"] ?? api
        while server.hasSuffix("/") { server.removeLast() }
        let document = DefinitionExport.write(part, server: server)
        try replaceFile(at: output, with: String(decoding: document, as: UTF8.self))
        writeToStandardOutput("\(output): \(part)\n")
        return 0
    }

    /// The tags that a list names.
    private static func tags(_ list: String, of definition: APIDefinition) throws(UsageError) -> [APITag] {
        var tags: [APITag] = []
        for part in list.split(separator: ",") {
            let name = String(part.drop { $0 == " " })
            guard let tag = definition.tag(named: name) else {
                let nearest = definition.tags.map(\.name).min { $0.distance(to: name) < $1.distance(to: name) }
                throw UsageError("there is no tag '\(name)'" + (nearest.map { "; did you mean '\($0)'?" } ?? ""))
            }
            tags.append(tag)
        }
        guard !tags.isEmpty else { throw UsageError("--tags names no tag, for example --tags Users,Routing") }
        return tags
    }

    /// Reads a definition, telling on stderr what is odd about it.
    private static func read(_ path: String) throws -> APIDefinition {
        let bytes = try readFile(at: path)
        do {
            let (definition, warnings) = try DefinitionReader.read(bytes)
            for warning in warnings { writeToStandardError("warning: \(path): \(warning)\n") }
            return definition
        } catch {
            throw FileError(description: error.problems.map { "\(path): \($0)" }.joined(separator: "\n"))
        }
    }
}
