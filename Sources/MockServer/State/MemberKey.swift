import PlatformCore
import PlatformDefinition

/// What bodies call the id that stands in the path of a resource: `id`, or as `…/jobs/{jobId}` has it, `jobId` or `job.id`.
struct MemberKey {
    private let names: [String]
    private let isNumber: Bool

    /// Nil when an object has no such property.
    private init?(in object: APIObject, of placeholder: APIParameter, _ schemas: SchemaBook) {
        let (name, least) = (placeholder.name.lowercased(), 3)
        let stem = name.hasSuffix("id") ? String(name.dropLast(2)) : name
        func first(_ kind: (APISchema.Kind) -> Bool, _ fits: (String) -> Bool) -> String? {
            let found = object.properties.first { property in
                fits(property.name.lowercased()) && kind(schemas.resolve(property.schema).schema.kind)
            }
            return found?.name
        }
        /// `jid` of `…/rooms/{roomJid}`, and `screenMonitoringId` of `…/sessions/{id}`.
        func isClose(_ other: String) -> Bool {
            other.utf8.count >= least && (name.hasSuffix(other) || other.hasSuffix(name))
        }
        isNumber = schemas.resolve(placeholder.schema).schema.kind.isInteger
        if isNumber {
            guard let number = first(\.isInteger, isClose) else { return nil }
            names = [number]
        } else if let text = first(\.isString, { $0 == "id" }) ?? first(\.isString, { $0 == name }) {
            names = [text]
        } else if let owner = first({ $0.hasTextID(schemas) }, { $0 == stem }) {
            names = [owner, "id"]
        } else if let text = first(\.isString, { $0 == stem }) ?? first(\.isString, isClose) {
            names = [text]
        } else {
            return nil
        }
    }

    /// What the members of the collection at a path are called in a schema; nil when they are called nothing there.
    init?(in schema: APISchema, membersOf path: String, _ schemas: SchemaBook) {
        guard case .object(let object) = schemas.resolve(schema).schema.kind,
            let placeholder = Self.placeholder(membersOf: path, schemas.index)
        else { return nil }
        self.init(in: object, of: placeholder, schemas)
    }

    /// The last parameter of the path that the members of a collection have, whatever may be done there.
    static func placeholder(membersOf path: String, _ index: DefinitionIndex) -> APIParameter? {
        for method in [HTTPMethod.get, .put, .patch, .delete, .post, .head] {
            guard case .operation(let operation)? = index.route(method: method, path: path + "/0") else { continue }
            let details = index.details(of: operation)
            guard details.path.hasSuffix("}"), let brace = details.path.lastIndex(of: "{") else { return nil }
            let name = details.path[brace...].dropFirst().dropLast()
            return details.parameters.first { $0.place == .path && $0.name == name }
        }
        return nil
    }

    /// The property that is the id itself; nil when the id is a number, or stands deeper.
    var name: String? { names.count > 1 || isNumber ? nil : names[0] }

    /// Puts the id into what a body is about.
    func put(_ id: String, into body: inout JSONObject) {
        guard self.id(of: body) != id else { return }
        guard names.count > 1 else { return body[names[0]] = isNumber ? Int(id).map { JSON($0) } : .string(id) }
        var owner = body[names[0]]?.object ?? [:]
        owner[names[1]] = .string(id)
        body[names[0]] = .object(owner)
    }

    /// The id of what a body is about.
    func id(of body: JSONObject) -> String? {
        let value = names.dropFirst().reduce(body[names[0]]) { $0?[$1] }
        return (value?.string ?? value?.int.map(String.init)).flatMap { $0.isEmpty ? nil : $0 }
    }
}

extension APISchema.Kind {
    fileprivate var isString: Bool { if case .string = self { true } else { false } }
    fileprivate var isInteger: Bool { if case .integer = self { true } else { false } }

    fileprivate func hasTextID(_ schemas: SchemaBook) -> Bool {
        guard case .object(let object) = self, let id = object.property("id") else { return false }
        return schemas.resolve(id).schema.kind.isString
    }
}
