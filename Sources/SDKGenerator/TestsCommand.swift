import PlatformDefinition

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// `sdkgen tests`: a test of each function of the typed API.
struct TestsCommand {
    private static let path = "Tests/PlatformAPITests/Generated"

    private let folder: GeneratedFolder

    /// Makes the files of a definition, for the repository at `root`.
    init(
        _ definition: APIDefinition = DefinitionIndex.shared.definition, root: URL = URL(fileURLWithPath: ".")
    ) throws {
        folder = GeneratedFolder(
            URL(fileURLWithPath: Self.path, relativeTo: root), try SDKWriter(definition).tests())
    }

    func write() throws { try folder.write() }

    func check() throws {
        let stale = folder.stale
        guard stale.isEmpty else { throw StaleCode(paths: stale, command: "sdkgen tests") }
        print("\(Self.path) is what the definition makes")
    }
}
