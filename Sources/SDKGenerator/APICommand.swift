import PlatformDefinition

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// `sdkgen api`: the typed API of the whole definition, and its modules' names in the package's manifest.
struct APICommand {
    private static let path = "Sources/SDK/API"

    private let folder: GeneratedFolder
    private let manifest: URL
    private let tags: [String]

    /// What the definition makes, by path.
    var files: [String: String] { folder.files }

    /// Makes the files of a definition, for the repository at `root`.
    init(
        _ definition: APIDefinition = DefinitionIndex.shared.definition, root: URL = URL(fileURLWithPath: ".")
    ) throws {
        let writer = SDKWriter(definition)
        folder = GeneratedFolder(URL(fileURLWithPath: Self.path, relativeTo: root), try writer.files())
        manifest = root.appendingPathComponent("Package.swift")
        tags = writer.tagNames()
    }

    func write() throws {
        try folder.write()
        let text = try String(contentsOf: manifest, encoding: .utf8)
        let renewed = try Manifest.replacingTags(in: text, by: tags)
        if renewed != text { try Data(renewed.utf8).write(to: manifest, options: .atomic) }
    }

    func check() throws {
        var stale = folder.stale
        let text = try String(contentsOf: manifest, encoding: .utf8)
        if try Manifest.replacingTags(in: text, by: tags) != text { stale.append("Package.swift") }
        guard stale.isEmpty else { throw StaleCode(paths: stale, command: "sdkgen api") }
        print("\(Self.path) is what the definition makes")
    }
}
