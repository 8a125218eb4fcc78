package import PlatformCore

/// The coverage that a server has answered, as a table for people.
package struct CoverageTable: CustomStringConvertible {
    /// The number of operations that were called.
    package let touched: Int
    /// The table, its last line with the numbers.
    package let description: String

    /// Reads what `GET /__admin/coverage` has answered; nil when it is something else.
    package init?(_ json: JSON) {
        guard let operations = json["operations"]?.array, let touched = json["touched"]?.int,
            let total = json["total"]?.int, let percent = json["percent"]?.double
        else { return nil }
        self.touched = touched
        let rows = operations.map { operation in
            [
                operation["operation"]?.string ?? "", operation["method"]?.string ?? "",
                operation["path"]?.string ?? "", operation["requests"]?.text ?? "",
                Self.counts(operation["outcomes"]), Self.counts(operation["statuses"]),
            ]
        }
        var summary = "\(touched) of \(total) operations (\(percent) %)"
        if let unknown = json["unknown"]?.int, unknown > 0 { summary += ", \(unknown) requests for none of them" }
        if let dropped = json["dropped"]?.int, dropped > 0 {
            summary += "; the journal has dropped \(dropped) requests, which do not count"
        }
        let head = ["operation", "method", "path", "requests", "answered by", "status"]
        description =
            (rows.isEmpty ? [] : Self.lines([head] + rows)).joined(separator: "\n")
            + (rows.isEmpty ? "" : "\n") + summary
    }

    private static func counts(_ json: JSON?) -> String {
        (json?.object ?? [:]).map { "\($0.key) \($0.value)" }.joined(separator: ", ")
    }

    private static func lines(_ rows: [[String]]) -> [String] {
        let widths = rows[0].indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
        return rows.map { row in
            let cells = zip(row, widths).map { cell, width in
                cell + String(repeating: " ", count: width - cell.count)
            }
            let line = cells.joined(separator: "  ")
            return String(line[..<(line.lastIndex { $0 != " " }.map(line.index(after:)) ?? line.startIndex)])
        }
    }
}
