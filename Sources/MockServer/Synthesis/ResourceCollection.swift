import PlatformCore
import PlatformDefinition

/// A collection whose members can be asked for one by one, such as `/api/v2/users`.
struct ResourceCollection: Sendable, Hashable {
    /// The path up to the id, for example `/api/v2/users/`.
    let prefix: [UInt8]
    /// What the ids of its members are drawn from.
    let hash: UInt64

    /// The collection at a path without a slash at its end.
    init(path: String) {
        prefix = Array(path.utf8) + [UInt8(ascii: "/")]
        hash = Draw.hash(path)
    }
}

/// Where resources are found: by the schema that describes them, and by what a path calls their id.
struct ResourceCollections: Sendable {
    /// By the schema that a GET of a member answers.
    private(set) var bySchema: [String: ResourceCollection] = [:]
    /// By the placeholder of the id without `Id`: `queue` of `{queueId}`.
    private(set) var byName: [String: ResourceCollection] = [:]

    /// Finds the collections that hang on no other resource; of several the one with the shortest path counts.
    init(_ index: DefinitionIndex) {
        let found = index.operations.compactMap { operation -> (path: String, operation: DefinitionIndex.Operation)? in
            guard index.method(of: operation) == .get else { return nil }
            let path = index.path(of: operation)
            guard path.hasSuffix("}"), path.utf8.count(where: { $0 == UInt8(ascii: "{") }) == 1 else { return nil }
            return (path, operation)
        }
        for (path, operation) in found.sorted(by: { ($0.path.utf8.count, $0.path) < ($1.path.utf8.count, $1.path) }) {
            guard let brace = path.lastIndex(of: "{"), path[..<brace].hasSuffix("/") else { continue }
            let collection = ResourceCollection(path: String(path[..<brace].dropLast()))
            let parameter = path[brace...].dropFirst().dropLast()
            if parameter.hasSuffix("Id") {
                let name = parameter.dropLast(2).lowercased()
                if byName[name] == nil { byName[name] = collection }
            }
            let answer = index.details(of: operation).responses.first { $0.schema != nil }?.schema
            if case .reference(let name)? = answer?.kind, bySchema[name] == nil { bySchema[name] = collection }
        }
        // What people are called where they do something.
        for name in ["agent", "manager", "modifiedby", "createdby", "updatedby", "owner", "assignee", "evaluator"] {
            if byName[name] == nil { byName[name] = byName["user"] }
        }
    }

    /// The collection of what a property such as `queue` or `queueId` refers to.
    func named(_ property: String) -> ResourceCollection? {
        let name = property.hasSuffix("Id") ? String(property.dropLast(2)) : property
        return byName[name.lowercased()]
    }
}
