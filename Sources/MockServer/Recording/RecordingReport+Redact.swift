extension RecordingReport {
    /// `recordings redact`: applies the rules to a recording, and tells what was replaced where, never a value.
    package struct Redact: Sendable, Equatable, CustomStringConvertible {
        /// What was found in one sort of place.
        package struct Row: Sendable, Equatable {
            /// What was found.
            package let finding: RedactionFinding
            /// How often.
            package let count: Int
        }

        /// The recording.
        package let file: String
        /// Whether the file was left as it is.
        package let isDryRun: Bool
        /// What was found, sorted by place, kind and name.
        package let rows: [Row]

        /// Whether the recording holds no secret that a rule finds.
        package var isEmpty: Bool { rows.isEmpty }

        /// Reads the recording at `file` and, unless `isDryRun` is set, saves it without its secrets.
        ///
        /// - Throws: `.secrets` when one of them stands where no rule looks too; the file stays as it is then.
        package init(file: String, isDryRun: Bool = false) throws(RecordingError) {
            let redactor = Redactor()
            let content = try Recording(path: file).content()
            var counts: [RedactionFinding: Int] = [:]
            for finding in content.interactions.lazy.flatMap(redactor.findings(in:)) {
                counts[finding, default: 0] += 1
            }
            self.file = file
            self.isDryRun = isDryRun
            rows = counts.map { Row(finding: $0, count: $1) }.sorted { $0.sortKey < $1.sortKey }
            guard !rows.isEmpty else { return }
            if isDryRun {
                try RecordingWriter.check(content, path: file, redactor: redactor)
            } else {
                try RecordingWriter.save(content, to: file, redactor: redactor)
            }
        }

        /// One line for each sort of place.
        package var description: String {
            guard !isEmpty else { return "\(file): no secrets" }
            let total = counted(rows.reduce(0) { $0 + $1.count }, "secret")
            let head = "\(file): \(total) \(isDryRun ? "to replace" : "replaced")"
            return ([head] + rows.map { "  \($0)" }).joined(separator: "\n")
        }
    }
}

extension RecordingReport.Redact.Row: CustomStringConvertible {
    fileprivate var sortKey: (String, String, String) {
        (finding.part.rawValue, finding.kind.rawValue, finding.name)
    }

    /// How often, what and where.
    package var description: String {
        "\(count) × \(finding.kind.rawValue) in \(finding.part.rawValue), \(finding.name)"
            + (finding.isRemoved ? " (left out)" : "")
    }
}
