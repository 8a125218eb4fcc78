import PlatformCore
import PlatformDefinition

/// What bodies call the id that stands in the path of a resource: `id`, or as `…/jobs/{jobId}` has it, `jobId`.
enum MemberKey {
    /// The name of the property; nil when there is none.
    static func name(in object: APIObject, placeholder: String, _ schemas: SchemaBook) -> String? {
        let texts = object.properties.filter { property in
            guard case .string = schemas.resolve(property.schema).schema.kind else { return false }
            return true
        }
        .map(\.name)
        for name in ["id", placeholder] where texts.contains(name) { return name }
        // `jid` of `…/rooms/{roomJid}`, and `screenMonitoringSessionId` of `…/{sessionId}`.
        let (wanted, least) = (placeholder.lowercased(), 3)
        return texts.first { name in
            let name = name.lowercased()
            return name.utf8.count >= least && (wanted.hasSuffix(name) || name.hasSuffix(wanted))
        }
    }

    /// What the members of the collection at a path are called in a schema; nil when the path has none.
    static func name(in schema: APISchema, membersOf path: String, _ schemas: SchemaBook) -> String? {
        guard case .object(let object) = schemas.resolve(schema).schema.kind,
            let placeholder = placeholder(membersOf: path, schemas.index)
        else { return nil }
        return name(in: object, placeholder: placeholder, schemas)
    }

    /// Whether the members of a collection have a path, whatever may be done there.
    static func placeholder(membersOf path: String, _ index: DefinitionIndex) -> String? {
        for method in [HTTPMethod.get, .put, .patch, .delete] {
            guard case .operation(let operation)? = index.route(method: method, path: path + "/0") else { continue }
            let path = index.path(of: operation)
            guard path.hasSuffix("}"), let brace = path.lastIndex(of: "{") else { return nil }
            return String(path[brace...].dropFirst().dropLast())
        }
        return nil
    }
}
