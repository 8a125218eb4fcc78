/// The list of modules in the package's manifest.
enum Manifest {
    /// The manifest has no list to be replaced.
    struct NoList: Error, CustomStringConvertible {
        var description: String { "Package.swift has no lines '\(Manifest.start)' and '\(Manifest.end)'" }
    }

    static let start = "// sdkgen writes the tags"
    static let end = "// to here"

    /// The manifest with these tags between the two comments.
    static func replacingTags(in text: String, by tags: [String]) throws(NoList) -> String {
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let places = [start, end].map { mark in lines.firstIndex { $0.hasSuffix(mark) } }
        guard let first = places[0], let last = places[1], first < last else { throw NoList() }
        var list = SourceText()
        var row = ""
        for tag in tags {
            let item = "\"\(tag)\","
            if !row.isEmpty, row.utf8.count + item.utf8.count + 5 > SourceText.width {
                list.line(row, indent: 1)
                row = ""
            }
            row += (row.isEmpty ? "" : " ") + item
        }
        list.line(row, indent: 1)
        lines.replaceSubrange(first + 1..<last, with: list.lines)
        return lines.joined(separator: "\n")
    }
}
