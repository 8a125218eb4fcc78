import PlatformDefinition

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// `sdkgen api`: the typed API of the whole definition, and its modules' names in the package's manifest.
struct APICommand {
    /// What is committed is not what the definition makes.
    private struct Stale: Error, CustomStringConvertible {
        let paths: [String]

        var description: String {
            let more = paths.count > 5 ? " and \(paths.count - 5) more" : ""
            let some = paths.prefix(5).joined(separator: ", ")
            return "not what the definition makes: \(some)\(more): swift run sdkgen api"
        }
    }

    private let root: URL
    /// What the definition makes, by path.
    let files: [String: String]
    private let tags: [String]

    /// Makes the files of a definition, for the repository at `root`.
    init(
        _ definition: APIDefinition = DefinitionIndex.shared.definition, root: URL = URL(fileURLWithPath: ".")
    ) throws {
        let writer = SDKWriter(definition)
        self.root = root
        files = Dictionary(try writer.files().map { ($0.path, $0.text) }, uniquingKeysWith: { first, _ in first })
        tags = writer.tagNames()
    }

    private var folder: URL { root.appendingPathComponent("Sources/SDK/API") }
    private var manifest: URL { root.appendingPathComponent("Package.swift") }

    func write() throws {
        let stale = staleFiles()
        for path in stale {
            let url = folder.appendingPathComponent(path)
            guard let text = files[path] else {
                try FileManager.default.removeItem(at: url)
                continue
            }
            try FileManager.default.createDirectory(
                at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: url, options: .atomic)
        }
        let text = try String(contentsOf: manifest, encoding: .utf8)
        let renewed = try Manifest.replacingTags(in: text, by: tags)
        if renewed != text { try Data(renewed.utf8).write(to: manifest, options: .atomic) }
        print("Sources/SDK/API: \(files.count) files, \(stale.count) changed")
    }

    func check() throws {
        var stale = staleFiles()
        let text = try String(contentsOf: manifest, encoding: .utf8)
        if try Manifest.replacingTags(in: text, by: tags) != text { stale.append("Package.swift") }
        guard stale.isEmpty else { throw Stale(paths: stale) }
        print("Sources/SDK/API is what the definition makes")
    }

    /// The paths of files that are missing, different or superfluous.
    private func staleFiles() -> [String] {
        let present = (try? FileManager.default.subpathsOfDirectory(atPath: folder.path)) ?? []
        let paths = Set(present.filter { $0.hasSuffix(".swift") }).union(files.keys)
        return paths.sorted().filter { path in
            guard let text = files[path] else { return true }
            return (try? Data(contentsOf: folder.appendingPathComponent(path))) != Data(text.utf8)
        }
    }
}
