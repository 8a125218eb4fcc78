/// The lines of an INI file that say something.
///
/// Comments begin with `;` or `#`, at the start of a line or behind a blank. A value in quotes is taken as it stands, with
/// such characters in it. Lines may end in any way; a byte order mark is skipped.
struct INIFile {
    /// A `key = value`.
    struct Entry: Equatable {
        let section: String
        let key: String
        let value: String
        /// From 1.
        let line: Int
    }

    private(set) var entries: [Entry] = []

    init(_ text: String) throws(ConfigurationProblem) {
        var section: String?
        // `\r\n` is one Character, and a line end like the others.
        let lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }
        for (index, line) in lines.enumerated() {
            let (number, line) = (index + 1, line.trimmed)
            guard let first = line.first, first != ";", first != "#" else { continue }
            if first == "[" {
                section = try Self.section(line, number)
            } else if let section {
                try add(Self.entry(line, in: section, number))
            } else {
                throw ConfigurationProblem("a setting before the first [section]", line: number)
            }
        }
    }

    private mutating func add(_ entry: Entry) throws(ConfigurationProblem) {
        if let earlier = entries.first(where: { $0.section == entry.section && $0.key == entry.key }) {
            throw ConfigurationProblem(
                "\(entry.key) of [\(entry.section)] is set already, in line \(earlier.line)", line: entry.line)
        }
        entries.append(entry)
    }

    private static func section(_ line: String, _ number: Int) throws(ConfigurationProblem) -> String {
        guard let end = line.firstIndex(of: "]"), isComment(line[line.index(after: end)...]) else {
            throw ConfigurationProblem("a section without its closing ]", line: number)
        }
        return String(line[line.index(after: line.startIndex)..<end]).trimmed.lowercased()
    }

    private static func entry(
        _ line: String, in section: String, _ number: Int
    ) throws(ConfigurationProblem) -> Entry {
        guard let mark = line.firstIndex(where: { $0 == "=" || $0 == ":" }), mark != line.startIndex else {
            throw ConfigurationProblem("expected key = value", line: number)
        }
        let value = try value(line[line.index(after: mark)...].trimmed, number)
        return Entry(section: section, key: line[..<mark].trimmed, value: value, line: number)
    }

    private static func value(_ text: String, _ number: Int) throws(ConfigurationProblem) -> String {
        guard let quote = text.first, quote == "\"" || quote == "'" else { return withoutComment(text) }
        let rest = text.dropFirst()
        guard let end = rest.firstIndex(of: quote), isComment(rest[rest.index(after: end)...]) else {
            throw ConfigurationProblem("a value without its closing \(quote)", line: number)
        }
        return String(rest[..<end])
    }

    private static func isComment(_ text: Substring) -> Bool {
        let text = text.trimmed
        return text.isEmpty || text.hasPrefix(";") || text.hasPrefix("#")
    }

    private static func withoutComment(_ text: String) -> String {
        var isBehindBlank = true
        for index in text.indices {
            if isBehindBlank, text[index] == ";" || text[index] == "#" { return text[..<index].trimmed }
            isBehindBlank = text[index].isWhitespace
        }
        return text
    }
}
