extension RecordingReport {
    /// `recordings list`: one line for each recording.
    package struct List: Sendable, Equatable, CustomStringConvertible {
        /// What is told of one recording.
        package struct Row: Sendable, Equatable {
            /// The name, without `.sqlite`.
            package let name: String
            /// Interactions, bodies and sizes.
            package let statistics: RecordingStatistics
            /// The number of OAuth clients.
            package let clientCount: Int
            /// The number of tests that recorded something.
            package let testCount: Int
        }

        /// The recordings that could be read, in the order of the files.
        package private(set) var rows: [Row] = []
        /// Why the others could not.
        package private(set) var problems: [RecordingError] = []

        /// Reads the recordings at `files`.
        package init(files: [String]) {
            for file in files {
                do throws(RecordingError) { rows.append(try Row(Recording(path: file))) } catch {
                    problems.append(error)
                }
            }
        }

        /// A table with a head, then the problems.
        package var description: String {
            let table = [["NAME", "INTERACTIONS", "BODIES", "SIZE", "CLIENTS", "TESTS"]] + rows.map(\.cells)
            return (Self.aligned(table) + problems.map(\.description)).joined(separator: "\n")
        }

        /// The lines of a table: the first column to the left, the others to the right.
        private static func aligned(_ table: [[String]]) -> [String] {
            let widths = table[0].indices.map { column in table.map { $0[column].count }.max() ?? 0 }
            return table.map { row in
                zip(row, widths).enumerated().map { column, cell in
                    let blanks = String(repeating: " ", count: cell.1 - cell.0.count)
                    return column == 0 ? cell.0 + blanks : blanks + cell.0
                }.joined(separator: "  ")
            }
        }
    }
}

extension RecordingReport.List.Row {
    fileprivate init(_ recording: Recording) throws(RecordingError) {
        name = recording.name
        statistics = try recording.statistics()
        clientCount = try recording.clientIDs().count
        testCount = try recording.tests().count
    }

    fileprivate var cells: [String] {
        [
            name, "\(statistics.interactionCount)", "\(statistics.bodyCount)", Self.size(statistics.fileBytes),
            "\(clientCount)", "\(testCount)",
        ]
    }

    /// A size such as `40 KB`, in units of 1024, rounded up.
    private static func size(_ bytes: Int) -> String {
        bytes < 10 << 20 ? "\((bytes + 1023) >> 10) KB" : "\((bytes + (1 << 20) - 1) >> 20) MB"
    }
}
