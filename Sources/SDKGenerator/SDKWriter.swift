import PlatformDefinition

/// Makes the sources of the typed API of a definition.
///
/// ```swift
/// let files = try SDKWriter(definition).files()  // Users/UsersApi.swift, Users/UsersModels.swift …
/// ```
struct SDKWriter {
    private let definition: APIDefinition
    private let names: TypeNames

    init(_ definition: APIDefinition) {
        self.definition = definition
        names = TypeNames(definition)
    }

    /// Every file of every module, by path.
    func files() throws(FileTooLong) -> [GeneratedFile] {
        let modules = Modules(definition)
        let shared = modules.common.schemas
        let common = typeNames(of: modules.common)
        var files = try self.files(of: modules.common, schemas: shared, common: [])
        for module in [modules.events] + modules.tags {
            files += try self.files(of: module, schemas: module.schemas.union(shared), common: common)
        }
        files.append(exports("All/Exports.swift", (modules.tags + [modules.events]).map(\.name)))
        return files.sorted { $0.path < $1.path }
    }

    /// The modules of the tags, by name, without the `Platform` that each begins with.
    func tagNames() -> [String] { Modules(definition).tags.map(\.folder) }

    /// A part of the API for one module.
    func files(of slice: Slice) throws(FileTooLong) -> [GeneratedFile] {
        var files: [GeneratedFile] = []
        let schemas = slice.schemas(in: definition)
        for (tag, operations) in slice.classes(in: definition) {
            let module = Module(name: "", folder: tag.identifier, tag: tag, operations: operations)
            files += try self.files(of: module, schemas: schemas, common: [], access: slice.access)
        }
        let rest = Module(name: "", folder: "Platform", enumsOf: slice.operations(in: definition), schemas: schemas)
        files += try self.files(of: rest, schemas: schemas, common: [], access: slice.access)
        // One target, one folder: the files' names differ.
        return files.map { file in
            GeneratedFile(path: String(file.path.split(separator: "/").last ?? ""), text: file.text)
        }
    }

    /// The tests of the API: a file for each class, which calls its functions, and one that knows them all.
    func tests() throws(FileTooLong) -> [GeneratedFile] {
        // No type is named in a test: which schemas are models makes no difference.
        let translator = OperationTranslator(types: TypeTranslator(definition: definition, names: names, schemas: []))
        var renderers: [TestRenderer] = []
        var files: [GeneratedFile] = []
        for module in Modules(definition).tags {
            guard let tag = module.tag else { continue }
            let renderer = TestRenderer(api: tag.apiName)
            let text = renderer.text(of: module.operations.map(translator.operation))
            files.append(
                try file("\(tag.apiName)Tests.swift", ["import \(module.name)", "import Testing"], [text]))
            renderers.append(renderer)
        }
        files.append(try file("TypedCall+ByClass.swift", [], [TestRenderer.text(of: renderers)]))
        return files
    }

    // MARK: One module

    private func files(
        of module: Module, schemas: Set<String>, common: Set<Substring>, access: String = "public "
    ) throws(FileTooLong) -> [GeneratedFile] {
        let types = TypeTranslator(definition: definition, names: names, schemas: schemas)
        var files: [GeneratedFile] = []
        let add = { (name: String, entries: [FilePlan.Entry]) throws(FileTooLong) in
            for file in FilePlan.files(entries, name) {
                files.append(try self.file("\(module.folder)/\(file.name).swift", file.entries, common, access))
            }
        }
        if let tag = module.tag { try add("\(module.folder)Api", operations(of: module, tag, types, access)) }
        try add("\(module.folder)Parameters", parameters(of: module, types, access))
        try add("\(module.folder)Models", models(of: module, types, access))
        if !module.name.isEmpty {
            files.append(exports("\(module.folder)/Exports.swift", ["PlatformClient"] + module.imports))
        }
        return files
    }

    private func operations(
        of module: Module, _ tag: APITag, _ types: TypeTranslator, _ access: String
    ) -> [FilePlan.Entry] {
        let renderer = OperationRenderer(access: access, api: tag.apiName)
        let translator = OperationTranslator(types: types)
        return [FilePlan.Entry(place: [], text: renderer.declaration(of: tag.name))]
            + module.operations.map { operation in
                FilePlan.Entry(
                    place: Self.place(of: operation.path), text: renderer.text(of: translator.operation(operation)))
            }
    }

    private func parameters(of module: Module, _ types: TypeTranslator, _ access: String) -> [FilePlan.Entry] {
        let renderer = ModelRenderer(access: access)
        return module.enumsOf.flatMap(OperationTranslator(types: types).enums).map {
            FilePlan.Entry(place: Self.place(ofType: $0.name), text: renderer.text(of: $0))
        }
    }

    private func models(of module: Module, _ types: TypeTranslator, _ access: String) -> [FilePlan.Entry] {
        let renderer = ModelRenderer(access: access)
        return ModelTranslator(types: types).models(of: module.schemas).map {
            FilePlan.Entry(place: Self.place(ofType: $0.name), text: renderer.text(of: $0))
        }
    }

    // MARK: One file

    /// How every generated file begins.
    static let mark = "// DO NOT EDIT: sdkgen made this of the definition of the Platform API."

    private static let head = mark + "\n// swift-format-ignore-file"

    private func file(
        _ path: String, _ entries: [FilePlan.Entry], _ common: Set<Substring>, _ access: String
    ) throws(FileTooLong) -> GeneratedFile {
        let keyword = access.isEmpty ? "import" : "public import"
        var imports = ["\(keyword) PlatformClient"]
        let usesCommon = entries.contains { !$0.text.types.isDisjoint(with: common) }
        if usesCommon { imports.append("\(keyword) \(Modules.common)") }
        return try file(path, imports, entries.map(\.text))
    }

    private func file(_ path: String, _ imports: [String], _ texts: [SourceText]) throws(FileTooLong) -> GeneratedFile {
        let body = texts.map { $0.lines.joined(separator: "\n") }.joined(separator: "\n\n")
        let text = Self.head + "\n\n" + imports.map { $0 + "\n" }.joined() + (imports.isEmpty ? "" : "\n") + body + "\n"
        let lines = text.utf8.count { $0 == UInt8(ascii: "\n") }
        guard lines <= FilePlan.longest else { throw FileTooLong(path: path, lines: lines) }
        return GeneratedFile(path: path, text: text)
    }

    private func exports(_ path: String, _ modules: [String]) -> GeneratedFile {
        let lines = modules.map { "@_exported public import \($0)" }.joined(separator: "\n")
        return GeneratedFile(path: path, text: Self.head + "\n\n" + lines + "\n")
    }

    /// The types that a module declares.
    private func typeNames(of module: Module) -> Set<Substring> {
        var names = module.schemas.map(self.names.model)
        for operation in module.enumsOf {
            names += operation.parameters.compactMap { self.names.parameterEnum(operation.id, $0.name) }
        }
        return Set(names.map { $0[...] })
    }

    /// The segments of a path that are no placeholders, such as `Users` and `UsersRoles`.
    private static func place(of path: String) -> [String] {
        path.split(separator: "/").drop { $0 == "api" || $0 == "v2" }.filter { $0.first != "{" }
            .reduce(into: []) { $0.append(($0.last ?? "") + Identifier.upperCamel(String($1))) }
    }

    /// The first letters of a name, then its words, such as `U`, `Us`, `User` and `UserPresence`.
    private static func place(ofType name: String) -> [String] {
        let words = Identifier.camelWords(of: name)
        let start = words.first ?? ""
        let letters = [String(start.prefix(1)), String(start.prefix(2))]
        let prefixes: [String] = words.reduce(into: []) { $0.append(($0.last ?? "") + $1) }
        return (letters + prefixes).reduce(into: []) { if $0.last != $1 { $0.append($1) } }
    }
}
