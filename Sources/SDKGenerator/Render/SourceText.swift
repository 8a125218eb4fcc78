/// Swift source that grows line by line.
struct SourceText {
    /// Where a list ends that takes several lines.
    enum Closing {
        case onItsOwnLine
        case behindLastItem
    }

    /// The longest line.
    static let width = 120

    private(set) var lines: [String] = []
    /// The names of the types that it uses, as far as they matter for imports.
    private(set) var types: Set<Substring> = []

    /// Adds a line.
    mutating func line(_ text: String = "", indent: Int = 0) {
        lines.append(text.isEmpty ? "" : String(repeating: " ", count: indent * 4) + text)
    }

    /// Adds a documentation comment, wrapped at blanks; what follows the first line is set in a little.
    mutating func doc(_ text: String, indent: Int = 0, hanging: String = "") {
        let room = Self.width - indent * 4 - 4
        var row = String(text.prefix { $0 == " " })
        var isStart = true
        for word in text.split(separator: " ") {
            if !isStart, row.utf8.count + 1 + word.utf8.count > room {
                line("/// " + row, indent: indent)
                row = hanging + word
            } else {
                row += (isStart ? "" : " ") + word
            }
            isStart = false
        }
        line(row.isEmpty ? "///" : "/// " + row, indent: indent)
    }

    /// Adds `start`, items with commas between them, and `end`: on one line if they fit, else with the items on lines
    /// of their own.
    ///
    /// - Parameter closing: where `end` goes then: on a line of its own, or behind the last item.
    mutating func list(
        _ start: String, _ items: [String], _ end: String, indent: Int = 0, closing: Closing = .behindLastItem
    ) {
        let whole = start + items.joined(separator: ", ") + end
        guard !items.isEmpty, whole.utf8.count + indent * 4 > Self.width else { return line(whole, indent: indent) }
        line(start, indent: indent)
        var row = ""
        for (place, item) in items.enumerated() {
            let isLast = place == items.count - 1
            let piece = item + (isLast ? closing == .behindLastItem ? end : "" : ",")
            if !row.isEmpty, row.utf8.count + 1 + piece.utf8.count + (indent + 1) * 4 > Self.width {
                line(row, indent: indent + 1)
                row = piece
            } else {
                row += (row.isEmpty ? "" : " ") + piece
            }
        }
        line(row, indent: indent + 1)
        if closing == .onItsOwnLine { line(end, indent: indent) }
    }

    /// Adds the lines of another text.
    mutating func append(_ other: SourceText) {
        lines += other.lines
        types.formUnion(other.types)
    }

    /// Notes the names in a type, for example `User` in `[User]`.
    mutating func use(_ type: String) { types.formUnion(type.split { "[]:? ".contains($0) }) }

    /// A text as a literal.
    static func literal(_ text: String) -> String {
        var literal = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": literal += "\\\""
            case "\\": literal += "\\\\"
            case _ where scalar.value < 0x20 || scalar.value == 0x7f || (0x2028...0x2029).contains(scalar.value):
                literal += "\\u{\(String(scalar.value, radix: 16))}"
            default: literal.unicodeScalars.append(scalar)
            }
        }
        return literal + "\""
    }

    /// A text as code in a comment; nothing in it ends the line or the code.
    static func code(_ text: String) -> String {
        let safe = String(text.unicodeScalars.map { $0.value < 0x20 || $0 == "`" ? " " : Character($0) })
        return "`\(safe)`"
    }
}
