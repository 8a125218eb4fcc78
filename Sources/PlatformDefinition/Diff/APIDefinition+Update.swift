extension APIDefinition {
    /// A newer version of this definition, with what only this one tells: the names of the official SDKs' classes, and
    /// the topics with their schemas, which the vendor's own document lacks.
    package func updated(to newer: APIDefinition) -> APIDefinition {
        var classNames: [String: String] = [:]
        for tag in tags { classNames[tag.name] = tag.className }
        let tags = newer.tags.map { APITag(name: $0.name, className: $0.className ?? classNames[$0.name]) }
        let keepsTopics = newer.topics.isEmpty
        return APIDefinition(
            title: newer.title, version: newer.version, sources: newer.sources, tags: tags,
            operations: newer.operations,
            schemas: newer.schemas + (keepsTopics ? missingSchemas(in: newer) : []),
            topics: keepsTopics ? topics : newer.topics)
    }

    /// The schemas that our topics reach and a newer version lacks.
    private func missingSchemas(in newer: APIDefinition) -> [NamedSchema] {
        var names = Set(newer.schemas.map(\.name))
        var missing: [NamedSchema] = []
        var open = topics.map(\.schema)
        while let name = open.popLast() {
            guard names.insert(name).inserted, let schema = schema(named: name) else { continue }
            missing.append(NamedSchema(name: name, schema: schema))
            open += schema.references
        }
        return missing
    }
}
