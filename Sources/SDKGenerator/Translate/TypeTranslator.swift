import PlatformDefinition

/// Makes Swift types of schemas.
struct TypeTranslator {
    let definition: APIDefinition
    let names: TypeNames
    /// The schemas that are generated; any other is plain JSON.
    let schemas: Set<String>

    /// The type of a value in JSON.
    ///
    /// - Parameter values: the type of its listed values, if it has such.
    func type(of schema: APISchema, values: String? = nil) -> String {
        switch schema.kind {
        case .reference(let name): type(named: name)
        case .string: schema.values.isEmpty ? Self.text(schema) : values ?? "String"
        case .integer: "Int"
        case .number: "Double"
        case .boolean: "Bool"
        case .array(let element): "[\(type(of: element, values: values))]"
        case .object(let object):
            if case .schema(let value) = object.additional, object.properties.isEmpty {
                "[String: \(type(of: value, values: values))]"
            } else {
                "JSON"
            }
        case .allOf(let parts): parts.count == 1 ? type(of: parts[0], values: values) : "JSON"
        case .any, .oneOf, .anyOf: "JSON"
        }
    }

    /// The type of a parameter, which goes as text.
    func type(of parameter: APIParameter, values: String?) -> String {
        if case .array(let element) = parameter.schema.kind, parameter.place == .query {
            return "[\(scalar(element, values))]"
        }
        return scalar(parameter.schema, values)
    }

    /// What a schema that is no object stands for; nil when it is an object.
    func alias(_ named: NamedSchema) -> String? {
        guard !named.schema.isModel else { return nil }
        return isCircular(named.name) ? "JSON" : type(of: named.schema)
    }

    private func type(named name: String) -> String {
        name == "ErrorBody" || schemas.contains(name) ? names.model(of: name) : "JSON"
    }

    private func scalar(_ schema: APISchema, _ values: String?) -> String {
        switch schema.kind {
        case .string, .integer, .number, .boolean: type(of: schema, values: values)
        default: "String"
        }
    }

    private static func text(_ schema: APISchema) -> String { schema.format == "date-time" ? "Instant" : "String" }

    /// Whether a schema leads back to itself through others that are no objects: Swift's type aliases cannot.
    private func isCircular(_ start: String) -> Bool {
        var (seen, open): (Set<String>, [String]) = ([], [start])
        while let name = open.popLast() {
            guard let schema = definition.schema(named: name), !schema.isModel, seen.insert(name).inserted else {
                continue
            }
            var back = false
            schema.forEachReference {
                back = back || $0 == start
                open.append($0)
            }
            if back { return true }
        }
        return false
    }
}
