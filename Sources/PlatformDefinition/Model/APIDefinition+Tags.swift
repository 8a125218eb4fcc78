extension APIDefinition {
    /// The part of this definition that belongs to some tags: their operations and the schemas that those lead to.
    ///
    /// Topics have no tag, and are left out.
    package func part(of tags: [APITag]) -> APIDefinition {
        let names = Set(tags.map(\.name))
        let operations = self.operations.filter { !names.isDisjoint(with: $0.tags) }
        let kept = Set(operations.flatMap(\.tags))
        let reached = SchemaGraph(self).reached(from: operations.flatMap(\.references))
        return APIDefinition(
            title: title, version: version, sources: sources, tags: self.tags.filter { kept.contains($0.name) },
            operations: operations, schemas: schemas.filter { reached.contains($0.name) })
    }

    /// The tag that is called so, or whose operations' class is, whatever the case of the letters.
    package func tag(named name: String) -> APITag? {
        tags.first { tag in [tag.name, tag.className].contains { $0?.lowercased() == name.lowercased() } }
    }
}

extension APIOperation {
    /// The names of the schemas that it refers to itself.
    fileprivate var references: [String] {
        let schemas = parameters.map(\.schema) + [body?.schema].compactMap(\.self) + responses.compactMap(\.schema)
        return schemas.flatMap(\.references)
    }
}
