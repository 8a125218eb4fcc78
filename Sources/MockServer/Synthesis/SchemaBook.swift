import PlatformCore
import PlatformDefinition
import Synchronization

/// The schemas of a definition, decoded when they are first asked for and with their references followed.
final class SchemaBook: Sendable {
    /// A schema that says what it is by itself, and the name that it was found under.
    struct Resolved {
        var schema: APISchema
        var name: String?
    }

    let index: DefinitionIndex
    private let known = Mutex<[String: APISchema]>([:])

    init(_ index: DefinitionIndex) { self.index = index }

    /// The schema of that name.
    func schema(named name: String) -> APISchema? {
        if let schema = known.withLock({ $0[name] }) { return schema }
        guard let schema = index.schema(named: name) else { return nil }
        known.withLock { $0[name] = schema }
        return schema
    }

    /// Follows references and joins what several schemas say; what refers to itself and nothing else may be anything.
    func resolve(_ schema: APISchema) -> Resolved {
        var found = Resolved(schema: schema)
        for _ in 0..<16 {
            switch found.schema.kind {
            case .reference(let name):
                guard let next = self.schema(named: name) else { return Resolved(schema: APISchema(.any)) }
                found = Resolved(schema: next, name: name)
            case .allOf(let parts) where parts.count == 1: found.schema = parts[0]
            case .oneOf(let parts) where !parts.isEmpty, .anyOf(let parts) where !parts.isEmpty:
                found.schema = parts[0]
            case .allOf(let parts): return Resolved(schema: joined(parts), name: found.name)
            default: return found
            }
        }
        return Resolved(schema: APISchema(.any))
    }

    /// What a schema says of an object, nothing where it may be anything; nil when it is of another kind.
    func object(_ schema: APISchema) -> APIObject? {
        switch resolve(schema).schema.kind {
        case .object(let object): object
        case .any: APIObject()
        default: nil
        }
    }

    private func joined(_ parts: [APISchema]) -> APISchema {
        var object = APIObject()
        for part in parts {
            guard case .object(let members) = resolve(part).schema.kind else { continue }
            object.properties += members.properties.filter { object.property($0.name) == nil }
            object.required += members.required
        }
        return APISchema(object.properties.isEmpty ? .any : .object(object))
    }
}
