/// Which schemas lead to which.
package struct SchemaGraph {
    private let definition: APIDefinition

    /// Looks at the schemas of a definition.
    package init(_ definition: APIDefinition) { self.definition = definition }

    /// Every schema that the roots lead to, themselves included.
    ///
    /// - Parameter depth: how many steps are taken at most; nil: as many as there are.
    package func reached(from roots: some Sequence<String>, depth: Int? = nil) -> Set<String> {
        var reached: Set<String> = []
        var layer = Set(roots)
        var left = depth ?? .max
        while !layer.isEmpty, left >= 0 {
            reached.formUnion(layer)
            var next: Set<String> = []
            for name in layer {
                guard let schema = definition.schema(named: name) else { continue }
                schema.forEachReference { if !reached.contains($0) { next.insert($0) } }
            }
            layer = next
            left -= 1
        }
        return reached
    }

    /// The schemas that an operation itself names: of its parameters, its body and its successes.
    package static func roots(of operation: APIOperation) -> Set<String> {
        var roots: Set<String> = []
        for parameter in operation.parameters { parameter.schema.forEachReference { roots.insert($0) } }
        operation.body?.schema.forEachReference { roots.insert($0) }
        operation.success?.schema?.forEachReference { roots.insert($0) }
        return roots
    }
}

extension APIOperation {
    /// The answer to a request that was fine.
    package var success: APIResponse? { responses.first { $0.status.map { 200..<300 ~= $0 } ?? false } }
}

extension APISchema {
    /// The names of the schemas that this one refers to, itself or in its parts.
    package var references: [String] {
        var names: [String] = []
        forEachReference { names.append($0) }
        return names
    }

    /// Calls `body` with the name of each schema that this one names.
    package func forEachReference(_ body: (String) -> Void) {
        switch kind {
        case .reference(let name): body(name)
        case .array(let element): element.forEachReference(body)
        case .allOf(let parts), .oneOf(let parts), .anyOf(let parts): for part in parts { part.forEachReference(body) }
        case .object(let object):
            for property in object.properties { property.schema.forEachReference(body) }
            if case .schema(let schema) = object.additional { schema.forEachReference(body) }
        default: break
        }
    }
}
