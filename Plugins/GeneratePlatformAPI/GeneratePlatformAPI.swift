import Foundation
import PackagePlugin

/// `swift package generate-platform-api --tags Users,Routing`: writes a part of the typed API into a target of the app.
@main
struct GeneratePlatformAPI: CommandPlugin {
    /// The command cannot be carried out.
    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    func performCommand(context: PluginContext, arguments: [String]) throws {
        var extractor = ArgumentExtractor(arguments)
        let name = extractor.extractOption(named: "target").last
        var rest = extractor.remainingArguments
        let isHelp = rest.contains("--help")
        if !isHelp, !rest.contains("--output") {
            let folder = try target(name, in: context.package).directoryURL.appending(path: "PlatformAPI")
            rest += ["--output", folder.path(percentEncoded: false)]
        }
        let process = Process()
        process.executableURL = try context.tool(named: "SDKGenerator").url
        process.arguments = isHelp ? ["--help"] : ["slice"] + rest
        process.currentDirectoryURL = context.package.directoryURL
        try process.run()
        process.waitUntilExit()
        // The generator has told what is wrong.
        if process.terminationStatus != 0 { throw Failure(description: "nothing was generated") }
    }

    /// The target of that name, or the only one that could be meant.
    private func target(_ name: String?, in package: Package) throws -> any SourceModuleTarget {
        let all = package.targets.compactMap { $0 as? any SourceModuleTarget }.filter { $0.kind != .test }
        let names = all.map(\.name).joined(separator: ", ")
        if let name {
            guard let target = all.first(where: { $0.name == name }) else {
                throw Failure(description: "there is no target '\(name)'; there are: \(names)")
            }
            return target
        }
        guard let only = all.first, all.count == 1 else {
            throw Failure(description: "into which target? name one with --target: \(names)")
        }
        return only
    }
}
