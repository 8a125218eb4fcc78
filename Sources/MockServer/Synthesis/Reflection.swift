import PlatformCore
import PlatformDefinition

/// What was sent, made into what a reply may hold.
struct Reflection {
    let book: PlanBook
    let seed: UInt64
    let now: Instant

    /// The value as the schema of a reply has it: without what the schema lacks, with what it requires; nil when it is of
    /// another kind.
    func reflected(_ value: JSON, _ schema: APISchema, name: String, depth: Int = 0) -> JSON? {
        guard depth < 16 else { return nil }
        let found = book.schemas.resolve(schema).schema
        switch (found.kind, value) {
        case (.object(let object), .object(let members)):
            return .object(reflected(members, object, depth: depth + 1))
        case (.array(let element), .array(let values)):
            return .array(values.compactMap { reflected($0, element, name: name, depth: depth + 1) })
        default:
            guard !value.isNull, SchemaCheck.accepts(value, found, book.schemas) else { return nil }
            return value
        }
    }

    private func reflected(_ members: JSONObject, _ object: APIObject, depth: Int) -> JSONObject {
        var result = JSONObject()
        for property in object.properties where !property.schema.isWriteOnly {
            if let sent = members[property.name],
                let value = reflected(sent, property.schema, name: property.name, depth: depth)
            {
                result[property.name] = value
            } else if object.required.contains(property.name) {
                result[property.name] = made(property)
            }
        }
        for (name, value) in beside(members, object, depth: depth) { result[name] = value }
        return result
    }

    /// The members that no property of an object names, as far as it may have others.
    func beside(_ members: JSONObject, _ object: APIObject, depth: Int = 0) -> [(String, JSON)] {
        members.compactMap { name, value in
            guard object.property(name) == nil else { return nil }
            switch object.additional {
            case .schema(let schema): return reflected(value, schema, name: name, depth: depth).map { (name, $0) }
            case .any: return (name, value)
            // An object that says nothing of its members may have any.
            case .unspecified, .none: return object.properties.isEmpty ? (name, value) : nil
            }
        }
    }

    /// What nobody has sent and nothing may lack.
    private func made(_ property: NamedSchema) -> JSON? {
        var writer = ReplyWriter(seed: seed, now: now)
        let drawn = Draw(seed, Draw.hash(property.name)).bits
        writer.write(book.plan(property.schema, name: property.name), drawn: drawn, owner: drawn)
        return try? JSON.parse(writer.bytes)
    }
}
