import PlatformDefinition

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// `sdkgen slice`: a part of the typed API for a target of somebody else's package.
struct SliceCommand {
    /// The arguments make no sense.
    struct UsageError: Error, Equatable, CustomStringConvertible {
        let description: String
    }

    let slice: Slice
    let output: String

    init(_ arguments: some Sequence<String>) throws(UsageError) {
        var (slice, output, rest) = (Slice(), "", Array(arguments)[...])
        while let option = rest.popFirst() {
            guard ["--tags", "--operations", "--depth", "--access", "--output"].contains(option) else {
                throw UsageError(description: "unknown argument '\(option)'")
            }
            guard let value = rest.popFirst(), !value.isEmpty else {
                throw UsageError(description: "\(option) needs a value")
            }
            switch option {
            case "--tags": slice.tags += Self.list(value)
            case "--operations": slice.operations += Self.list(value)
            case "--access": slice.access = try Self.access(value)
            case "--output": output = value
            default: slice.depth = try Self.depth(value)
            }
        }
        guard !slice.tags.isEmpty || !slice.operations.isEmpty else {
            throw UsageError(description: "which part? name --tags or --operations")
        }
        guard !output.isEmpty else { throw UsageError(description: "where to? name --output") }
        (self.slice, self.output) = (slice, output)
    }

    func write() throws {
        let definition = DefinitionIndex.shared.definition
        try check(definition)
        let files = try SDKWriter(definition).files(of: slice)
        let folder = URL(fileURLWithPath: output)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try removeGenerated(in: folder)
        for file in files {
            try Data(file.text.utf8).write(to: folder.appendingPathComponent(file.path), options: .atomic)
        }
        let operations = slice.operations(in: definition).count
        let models = slice.schemas(in: definition).count
        print("\(output): \(files.count) files, \(operations) operations, \(models) models")
    }

    /// Names what the definition lacks, and what was perhaps meant.
    private func check(_ definition: APIDefinition) throws(UsageError) {
        guard let name = slice.unknown(in: definition).first else { return }
        let known = definition.tags.map(\.identifier) + definition.operations.map(\.id)
        let near = known.filter { $0.lowercased().hasPrefix(name.lowercased()) }.prefix(5).joined(separator: ", ")
        throw UsageError(
            description: "the API has no '\(name)'" + (near.isEmpty ? "" : "; did you mean one of: \(near)?"))
    }

    /// Removes what an earlier run wrote; whatever else is in the folder stays.
    private func removeGenerated(in folder: URL) throws {
        let mark = Data(SDKWriter.mark.utf8)
        for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) where name.hasSuffix(".swift") {
            let file = folder.appendingPathComponent(name)
            if try Data(contentsOf: file).starts(with: mark) { try FileManager.default.removeItem(at: file) }
        }
    }

    private static func list(_ value: String) -> [String] {
        value.split(separator: ",").map { String($0.drop { $0 == " " }) }.filter { !$0.isEmpty }
    }

    private static func access(_ value: String) throws(UsageError) -> String {
        guard ["public", "internal"].contains(value) else {
            throw UsageError(description: "--access is public or internal, not '\(value)'")
        }
        return value == "public" ? "public " : ""
    }

    private static func depth(_ value: String) throws(UsageError) -> Int {
        guard let depth = Int(value), depth >= 0 else {
            throw UsageError(description: "--depth is a number from 0 on, not '\(value)'")
        }
        return depth
    }
}
