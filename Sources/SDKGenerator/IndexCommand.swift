import PlatformDefinition

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// `sdkgen index`: the definition in the form that is embedded.
struct IndexCommand {
    /// The index is not that of the definition.
    private struct Stale: Error, CustomStringConvertible {
        let description: String
    }

    private let definition = URL(fileURLWithPath: "Definitions/platform-api-v2.json")
    private let index = URL(fileURLWithPath: "Sources/CDefinition/platform-api.index")

    func write() throws {
        let bytes = try made()
        try Data(bytes).write(to: index, options: .atomic)
        print("\(index.relativePath): \(bytes.count) bytes")
    }

    func check() throws {
        guard try made() == [UInt8](Data(contentsOf: index)) else {
            throw Stale(
                description: "\(index.relativePath) is not that of \(definition.relativePath): swift run sdkgen index")
        }
        print("\(index.relativePath) is that of \(definition.relativePath)")
    }

    private func made() throws -> [UInt8] {
        IndexWriter.write(try DefinitionReader.read([UInt8](Data(contentsOf: definition))).definition)
    }
}
