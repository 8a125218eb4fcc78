import PlatformDefinition

/// The part of the API that an app takes into a module of its own.
struct Slice: Equatable {
    /// Tags, by their names or the names of their classes.
    var tags: [String] = []
    /// Operations, by id.
    var operations: [String] = []
    /// How many schemas may stand between an operation and a model; what lies deeper is plain JSON.
    var depth: Int?
    /// `public ` or nothing.
    var access = ""

    /// What the definition does not have.
    func unknown(in definition: APIDefinition) -> [String] {
        tags.filter { tag in !definition.tags.contains { Self.matches($0, tag) } }
            + operations.filter { id in !definition.operations.contains { $0.id == id } }
    }

    /// The operations, each under the classes that it is taken for.
    func classes(in definition: APIDefinition) -> [(APITag, [APIOperation])] {
        definition.tags.compactMap { tag in
            let isWhole = tags.contains { Self.matches(tag, $0) }
            let chosen = definition.operations.filter { operation in
                guard operation.tags.contains(tag.name) else { return false }
                return isWhole || operations.contains(operation.id) && operation.tags.first == tag.name
            }
            return chosen.isEmpty ? nil : (tag, chosen)
        }
    }

    /// The operations, each once.
    func operations(in definition: APIDefinition) -> [APIOperation] {
        let ids = Set(classes(in: definition).flatMap { $0.1.map(\.id) })
        return definition.operations.filter { ids.contains($0.id) }
    }

    /// The schemas that become models.
    func schemas(in definition: APIDefinition) -> Set<String> {
        let roots = operations(in: definition).flatMap(SchemaGraph.roots)
        return SchemaGraph(definition).reached(from: roots, depth: depth)
    }

    private static func matches(_ tag: APITag, _ name: String) -> Bool {
        [tag.name, tag.identifier, tag.apiName].contains { $0.lowercased() == name.lowercased() }
    }
}
