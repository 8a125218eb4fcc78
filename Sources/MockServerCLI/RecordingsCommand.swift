import MockServer

/// `mockserver recordings …`: looks at recordings and makes them, without a server.
enum RecordingsCommand {
    private static let subcommands = [
        CommandGroup.Subcommand(
            "list [FILE.sqlite | DIR]…", help: "one line for each recording (recordings/)",
            run: list),
        CommandGroup.Subcommand(
            "show [--path GLOB] [--operation ID] FILE.sqlite | DIR",
            help: "the interactions as readable HTTP",
            options: [
                Option("path", "GLOB", help: "only requests with such a path; * is one segment, ** any text"),
                Option("operation", "ID", help: "only requests of that operation, for example getUsersMe"),
            ], run: show),
        CommandGroup.Subcommand(
            "verify [FILE.sqlite | DIR]…",
            help: "check every byte, and name the requests that two recordings answer differently (recordings/)",
            run: verify),
        CommandGroup.Subcommand(
            "recover [FILE.sqlite.partial | DIR]…",
            help: "finish recordings that a process which died left behind (recordings/)",
            run: recover),
        CommandGroup.Subcommand(
            "import [--force] --har FILE.har NAME.sqlite | DIR",
            help: "make a recording of a HAR 1.2 file, as browsers and proxies save it",
            options: [
                Option("har", "FILE", help: "the file to read; `import FILE NAME.sqlite` says the same"),
                Option("force", help: "replace a recording that is there already"),
            ], run: importHAR),
        CommandGroup.Subcommand(
            "export --har FILE.har FILE.sqlite | DIR…",
            help: "write recordings into one HAR 1.2 file, which import reads back without loss",
            options: [Option("har", "FILE", help: "the file to write; one that is there is replaced")],
            run: exportHAR),
        CommandGroup.Subcommand(
            "redact [--dry-run] FILE.sqlite | DIR…",
            help: "replace the secrets in recordings, and show where they were",
            options: [Option("dry-run", help: "only show what would be replaced")], run: redact),
        CommandGroup.Subcommand(
            "diff A B",
            help: "compare two recordings or directories, by interaction and JSON path; exit code 1 if they differ",
            run: diff),
    ]

    /// Runs the subcommand that the arguments name.
    static func run(_ arguments: [String]) throws -> Int32 {
        try CommandGroup(name: "recordings", subcommands: subcommands, notes: notes).run(arguments)
    }

    private static let notes = """
        Exit codes: 0 all is well, 1 something is wrong with a recording, 2 wrong usage.
        """
}

// MARK: - Subcommands

extension RecordingsCommand {
    private static func list(_ arguments: Arguments) throws -> Int32 {
        let report = RecordingReport.List(files: try files(arguments))
        writeToStandardOutput("\(report)\n")
        return report.problems.isEmpty ? 0 : 1
    }

    private static func show(_ arguments: Arguments) throws -> Int32 {
        guard !arguments.operands.isEmpty else { throw UsageError("recordings show needs a FILE.sqlite or a DIR") }
        for file in try files(arguments) {
            let path = arguments["path"].map { PathGlob($0) }
            let report = try RecordingReport.Show(Recording(path: file), path: path, operation: arguments["operation"])
            writeToStandardOutput("\(report)\n")
        }
        return 0
    }

    private static func verify(_ arguments: Arguments) throws -> Int32 {
        let report = RecordingReport.Verify(files: try files(arguments))
        writeToStandardOutput("\(report)\n")
        return report.isSound ? 0 : 1
    }

    private static func recover(_ arguments: Arguments) throws -> Int32 {
        let operands = arguments.operands.isEmpty ? ["recordings"] : arguments.operands
        let reports = try operands.map { try RecordingReport.Recover(path: $0) }
        for report in reports where !report.recordings.isEmpty { writeToStandardOutput("\(report)\n") }
        let problems = reports.flatMap(\.problems)
        for problem in problems { writeToStandardError("mockserver: \(problem)\n") }
        return problems.isEmpty ? 0 : 1
    }

    private static func importHAR(_ arguments: Arguments) throws -> Int32 {
        let files = arguments.all("har") + arguments.operands
        guard files.count == 2 else {
            throw UsageError("recordings import needs a HAR and a recording: --har FILE.har NAME.sqlite")
        }
        let imported = try RecordingReport.importHAR(files[0], into: files[1], isReplacing: arguments.flag("force"))
        writeToStandardOutput("\(files[1]): \(imported)\n")
        return 0
    }

    private static func exportHAR(_ arguments: Arguments) throws -> Int32 {
        guard let har = arguments["har"], !arguments.operands.isEmpty else {
            throw UsageError("recordings export needs a HAR and recordings: --har FILE.har FILE.sqlite")
        }
        let exported = try RecordingReport.exportHAR(try files(arguments), to: har)
        writeToStandardOutput("\(har): \(exported)\n")
        return 0
    }

    private static func redact(_ arguments: Arguments) throws -> Int32 {
        guard !arguments.operands.isEmpty else { throw UsageError("recordings redact needs a FILE.sqlite or a DIR") }
        for file in try files(arguments) {
            let report = try RecordingReport.Redact(file: file, isDryRun: arguments.flag("dry-run"))
            writeToStandardOutput("\(report)\n")
        }
        return 0
    }

    private static func diff(_ arguments: Arguments) throws -> Int32 {
        guard arguments.operands.count == 2 else {
            throw UsageError("recordings diff needs two recordings or two directories")
        }
        let report = try RecordingReport.Diff(arguments.operands[0], arguments.operands[1])
        writeToStandardOutput("\(report)\n")
        return report.isEmpty ? 0 : 1
    }

    /// The recordings that the operands stand for; `recordings` when there are none.
    private static func files(_ arguments: Arguments) throws -> [String] {
        let operands = arguments.operands.isEmpty ? ["recordings"] : arguments.operands
        return try operands.flatMap { operand in
            let (files, warnings) = try RecordingDirectory.recordings(at: operand)
            for warning in warnings { writeToStandardError("warning: \(warning)\n") }
            return files
        }
    }
}
