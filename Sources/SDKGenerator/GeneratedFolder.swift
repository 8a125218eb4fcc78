#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// A folder whose Swift files are all generated, and what they should be.
struct GeneratedFolder {
    private let url: URL
    /// What each file should hold, by its path below the folder.
    let files: [String: String]

    init(_ url: URL, _ files: [GeneratedFile]) {
        self.url = url
        self.files = Dictionary(files.map { ($0.path, $0.text) }, uniquingKeysWith: { first, _ in first })
    }

    /// The paths of files that are missing, different or superfluous.
    var stale: [String] {
        let present = (try? FileManager.default.subpathsOfDirectory(atPath: url.path)) ?? []
        let paths = Set(present.filter { $0.hasSuffix(".swift") }).union(files.keys)
        return paths.sorted().filter { path in
            guard let text = files[path] else { return true }
            return (try? Data(contentsOf: url.appendingPathComponent(path))) != Data(text.utf8)
        }
    }

    /// Makes the files what they should be, and tells how many there are.
    func write() throws {
        let stale = stale
        for path in stale {
            let file = url.appendingPathComponent(path)
            guard let text = files[path] else {
                try FileManager.default.removeItem(at: file)
                continue
            }
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: file, options: .atomic)
        }
        print("\(url.relativePath): \(files.count) files, \(stale.count) changed")
    }
}

/// What is committed is not what the definition makes.
struct StaleCode: Error, CustomStringConvertible {
    let paths: [String]
    /// What makes it anew.
    let command: String

    var description: String {
        let more = paths.count > 5 ? " and \(paths.count - 5) more" : ""
        let some = paths.prefix(5).joined(separator: ", ")
        return "not what the definition makes: \(some)\(more): swift run \(command)"
    }
}
