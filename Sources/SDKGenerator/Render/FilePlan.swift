/// One file that is generated.
struct GeneratedFile: Equatable {
    /// The path below the folder of all generated files.
    let path: String
    let text: String
}

/// A file would be longer than anybody opens.
struct FileTooLong: Error, CustomStringConvertible {
    let path: String
    let lines: Int

    var description: String { "\(path) has \(lines) lines, more than \(FilePlan.longest): split it further" }
}

/// Lays declarations out in files that a person can open.
///
/// What fits goes into one file. What does not is divided by the next step of its place: the next letter of a type's
/// name, the next segment of an operation's path. So a new schema or operation changes one file, not where others are.
struct FilePlan {
    /// One declaration with what belongs to it.
    struct Entry {
        /// The names of the files that it may be in, from the coarsest to the finest; each begins with the one before.
        let place: [String]
        let text: SourceText
    }

    /// From so many lines on, a file is divided.
    static let full = 2_500
    /// Parts of fewer lines stay together.
    static let small = 400
    /// No file has more lines.
    static let longest = 5_000

    /// The entries of each file, by its name without the suffix; no two names differ only in case.
    static func files(_ entries: [Entry], _ name: String) -> [(name: String, entries: [Entry])] {
        var files: [String: (name: String, entries: [Entry])] = [:]
        for file in divide(entries, name, depth: 0).sorted(by: { $0.name < $1.name }) {
            files[file.name.lowercased(), default: (file.name, [])].entries += file.entries
        }
        return files.values.sorted { $0.name < $1.name }
    }

    private static func divide(_ entries: [Entry], _ name: String, depth: Int) -> [(name: String, entries: [Entry])] {
        guard !entries.isEmpty else { return [] }
        guard lines(entries) > full, entries.contains(where: { $0.place.count > depth }) else {
            return [(name, entries)]
        }
        let groups = Dictionary(grouping: entries) { $0.place.count > depth ? $0.place[depth] : "" }
        let keeps = { (key: String) in key.isEmpty || lines(groups[key] ?? []) < small }
        let rest = entries.filter { keeps($0.place.count > depth ? $0.place[depth] : "") }
        let staysTogether = lines(rest) <= longest - 500
        var files: [(name: String, entries: [Entry])] = staysTogether && !rest.isEmpty ? [(name, rest)] : []
        for (key, group) in groups where !(staysTogether && keeps(key)) {
            let stem = name.prefix { $0 != "+" }
            files += divide(group, key.isEmpty ? name : "\(stem)+\(key)", depth: depth + 1)
        }
        return files
    }

    private static func lines(_ entries: [Entry]) -> Int { entries.reduce(0) { $0 + $1.text.lines.count + 1 } }
}
