import PlatformCore

extension DefinitionReader {
    /// Reads a schema, of a property or parameter too.
    mutating func schema(_ node: DefinitionNode) -> APISchema {
        // JSON Schema's `true` and `false` (OpenAPI 3.1): what nothing can follow is of no use here.
        if node.value.bool == true { return APISchema(.any) }
        guard node.value.object != nil else {
            report(node, "expected a schema, which is an object")
            return APISchema(.any)
        }
        if let reference = node["$ref"] { return self.reference(reference, in: node) }
        var schema = APISchema(kind(node))
        if let type = node["type"], type.value.array?.contains("null") == true { schema.isNullable = true }
        if node["type"]?.value.string == "file" { schema.format = "binary" }
        readFacts(node, &schema)
        return schema
    }

    /// A reference; what stands beside it holds too, as the platform means it, though the specifications say no.
    private mutating func reference(_ reference: DefinitionNode, in node: DefinitionNode) -> APISchema {
        let plain = APISchema(.reference(schemaName(reference)))
        var schema = plain
        readFacts(node, &schema)
        guard schema != plain else { return plain }
        schema.kind = .allOf([plain])
        return schema
    }

    /// The name of the schema that a reference means.
    private mutating func schemaName(_ reference: DefinitionNode) -> String {
        guard let text = reference.value.string else {
            report(reference, "expected text")
            return ""
        }
        let prefix = format.schemas
        guard text.hasPrefix(prefix) else {
            report(reference, "expected a reference to \(prefix)…, not '\(text)'")
            return ""
        }
        let token = text.dropFirst(prefix.count)
        guard !token.contains("/"), let name = Self.name(token), schemaNames.contains(name) else {
            report(reference, "the reference leads nowhere: there is no schema '\(token)'")
            return ""
        }
        return name
    }

    private static func name(_ token: Substring) -> String? {
        let text = PercentCoding.decode(token) ?? String(token)
        guard text.contains("~") else { return text }
        let parts = text.split(separator: "~1", omittingEmptySubsequences: false).map {
            $0.split(separator: "~0", omittingEmptySubsequences: false).joined(separator: "~")
        }
        return parts.joined(separator: "/")
    }

    private mutating func kind(_ node: DefinitionNode) -> APISchema.Kind {
        if let parts = node["allOf"] { return combination(parts, node, APISchema.Kind.allOf) }
        if let parts = node["oneOf"] { return combination(parts, node, APISchema.Kind.oneOf) }
        if let parts = node["anyOf"] { return combination(parts, node, APISchema.Kind.anyOf) }
        guard let type = node["type"] else { return untyped(node) }
        guard let name = typeName(type) else { return .any }
        switch name {
        case "string", "file": return .string
        case "integer": return .integer
        case "number": return .number
        case "boolean": return .boolean
        case "array":
            guard let items = node["items"] else {
                warn(node, "an array without 'items' is taken for one of anything")
                return .array(APISchema(.any))
            }
            return .array(schema(items))
        case "object": return .object(object(node))
        default:
            report(type, "unknown type '\(name)'; there are: string, integer, number, boolean, array, object")
            return .any
        }
    }

    /// The one type; OpenAPI 3.1 writes `["string", "null"]` for a text that may be null.
    private mutating func typeName(_ type: DefinitionNode) -> String? {
        if let name = type.value.string { return name }
        let names = type.value.array?.compactMap(\.string).filter { $0 != "null" } ?? []
        if names.count != 1 { report(type, "expected one type, such as \"string\"") }
        return names.first
    }

    /// A schema that has a shape without saying so.
    private mutating func untyped(_ node: DefinitionNode) -> APISchema.Kind {
        if node["properties"] != nil || node["additionalProperties"] != nil { return .object(object(node)) }
        if let items = node["items"] { return .array(schema(items)) }
        if node["enum"]?.value.array?.first?.string != nil { return .string }
        return .any
    }

    /// The parts of `allOf` and its like; properties beside it are one more part.
    private mutating func combination(
        _ parts: DefinitionNode, _ node: DefinitionNode, _ make: ([APISchema]) -> APISchema.Kind
    ) -> APISchema.Kind {
        if parts.value.array?.isEmpty ?? true { report(parts, "expected an array of schemas") }
        var schemas = parts.elements.map { schema($0) }
        let own = object(node)
        guard own != APIObject() else { return make(schemas) }
        guard case .allOf = make([]) else { return .allOf([APISchema(make(schemas)), APISchema(.object(own))]) }
        schemas.append(APISchema(.object(own)))
        return make(schemas)
    }

    private mutating func object(_ node: DefinitionNode) -> APIObject {
        var object = APIObject()
        if let properties = node["properties"] {
            if properties.value.object == nil { report(properties, "expected an object") }
            for (name, member) in properties.members {
                if name.isEmpty { report(member, "a property needs a name") }
                object.properties.append(NamedSchema(name: name, schema: schema(member)))
            }
        }
        object.required = texts(node["required"])
        switch node["additionalProperties"] {
        case nil: break
        case let additional? where additional.value == false: object.additional = .none
        case let additional?:
            let schema = schema(additional)
            object.additional = schema == APISchema(.any) ? .any : .schema(schema)
        }
        return object
    }
}

// MARK: - Facts

extension DefinitionReader {
    /// What every shape may say besides.
    private mutating func readFacts(_ node: DefinitionNode, _ schema: inout APISchema) {
        if let format = node["format"] {
            if format.value.string == nil { report(format, "expected text") }
            schema.format = format.value.string
        }
        if let values = node["enum"] {
            if values.value.array?.isEmpty ?? true { report(values, "expected an array of values") }
            schema.values = values.value.array ?? []
        }
        schema.valuesSource = node["x-genesys-enum-source"]?.value.string
        schema.defaultValue = (node["default"] ?? node["x-genesys-default"])?.value
        schema.isReadOnly = flag(node, "readOnly")
        schema.isWriteOnly = flag(node, "writeOnly")
        schema.isDeprecated = flag(node, "deprecated")
        if flag(node, "nullable") || flag(node, "x-nullable") { schema.isNullable = true }
        schema.discriminator = node["discriminator"].flatMap { $0["propertyName"]?.value.string ?? $0.value.string }
        schema.limits = limits(node)
    }

    private mutating func limits(_ node: DefinitionNode) -> APILimits {
        for name in ["minimum", "maximum"] {
            if let member = node[name], member.value.number == nil { report(member, "expected a number") }
        }
        for name in ["minLength", "maxLength", "minItems", "maxItems"] {
            guard let member = node[name], member.value.int.map({ $0 < 0 }) ?? true else { continue }
            report(member, "expected a whole number of at least 0")
        }
        return APILimits(node.value)
    }
}
