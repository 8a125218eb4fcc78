import PlatformCore
import PlatformDefinition

/// Works out from schemas how replies are made.
struct PlanBuilder {
    private struct Key: Hashable {
        let schema: String
        let title: String
        let depth: Int
        let collection: ResourceCollection?
    }

    /// Deeper than this a schema that cannot be without itself gets an empty object.
    private static let maximumDepth = 8

    let level: SynthesisLevel
    let schemas: SchemaBook
    let collections: ResourceCollections
    private var known: [Key: ObjectPlan] = [:]

    init(level: SynthesisLevel, schemas: SchemaBook) {
        self.level = level
        self.schemas = schemas
        collections = ResourceCollections(schemas.index)
    }
}

// MARK: - Values

extension PlanBuilder {
    /// How a value is made that belongs to the property `name` of a schema called `owner`.
    mutating func value(
        _ schema: APISchema, name: String = "", owner: String = "", isPerson: Bool = false, depth: Int
    ) -> ValuePlan {
        let found = schemas.resolve(schema)
        let schema = found.schema
        if !schema.values.isEmpty { return choice(schema.values, isState: name == "state" || name == "status") }
        switch schema.kind {
        case .string:
            return text(
                SampleText(
                    format: schema.format, name: name, owner: owner, isPerson: isPerson, collections: collections),
                schema.limits)
        case .integer: return .integer(range(schema, name))
        case .number: return .number
        case .boolean: return name.lowercased().contains("delet") ? .constant(Array("false".utf8)) : .flag
        case .array(let element): return array(element, schema.limits, name: name, owner: owner, depth: depth)
        case .object(let object) where object.properties.isEmpty: return map(object, name: name, depth: depth)
        case .object(let object):
            guard depth < Self.maximumDepth else { return .constant(Array("{}".utf8)) }
            return .object(
                plan(
                    object, called: found.name, by: name, at: collection(found.name, property: name), depth: depth))
        default: return .constant(Array("{}".utf8))
        }
    }

    private func choice(_ values: [JSON], isState: Bool) -> ValuePlan {
        let usual = values.filter { SampleWords.usualStates.contains($0.string?.lowercased() ?? "") }
        if isState, let first = usual.first { return .constant(first.serialized()) }
        let others = values.filter { !SampleWords.unusualValues.contains($0.string?.lowercased() ?? "") }
        return .choice((others.isEmpty ? values : others).map { $0.serialized() })
    }

    private func text(_ text: SampleText, _ limits: APILimits) -> ValuePlan {
        guard limits.minLength != nil || limits.maxLength != nil || limits.pattern != nil else { return .text(text) }
        // A pattern may ask for anything; the bounds of a length are kept.
        let count = max(limits.minLength ?? 1, min(limits.maxLength ?? 8, 8))
        return .constant(JSON.string(String(repeating: "x", count: min(count, 4096))).serialized())
    }

    private func range(_ schema: APISchema, _ name: String) -> ClosedRange<Int> {
        let least = schema.limits.minimum?.int.map { min($0, Int(Int32.max)) }
        let low = least ?? (name == "version" ? 1 : 0)
        let high = schema.limits.maximum?.int ?? (name == "version" ? low + 8 : low + 100)
        return low...max(low, min(high, low + 1_000_000))
    }

    private mutating func array(
        _ element: APISchema, _ limits: APILimits, name: String, owner: String, depth: Int
    ) -> ValuePlan {
        let usual = depth > (level == .full ? 2 : 1) || level == .required ? 0 : isScalar(element) ? 2 : 1
        let count = max(limits.minItems ?? 0, min(usual, limits.maxItems ?? usual))
        guard count > 0, depth < Self.maximumDepth else { return .constant(Array("[]".utf8)) }
        // Elements stand where their array does, but arrays of arrays have an end.
        var depth = depth
        if case .array = schemas.resolve(element).schema.kind { depth += 1 }
        return .array(value(element, name: name, owner: owner, depth: depth), count: min(count, 100))
    }

    private mutating func map(_ object: APIObject, name: String, depth: Int) -> ValuePlan {
        guard case .schema(let value) = object.additional, depth < 2, level != .required else {
            return .constant(Array("{}".utf8))
        }
        return .map(self.value(value, name: name, depth: depth + 1))
    }

    func isScalar(_ schema: APISchema) -> Bool {
        let schema = schemas.resolve(schema).schema
        if !schema.values.isEmpty { return true }
        return switch schema.kind {
        case .string, .integer, .number, .boolean: true
        default: false
        }
    }
}

// MARK: - Objects

extension PlanBuilder {
    private func collection(_ schema: String?, property: String) -> ResourceCollection? {
        schema.flatMap { collections.bySchema[$0] } ?? (property.isEmpty ? nil : collections.named(property))
    }

    /// How an object is made; one that the definition has a name for only once.
    private mutating func plan(
        _ object: APIObject, called name: String?, by property: String, at collection: ResourceCollection?, depth: Int
    ) -> ObjectPlan {
        // A reference of the plainest kind is called after what holds it.
        let title = name?.hasSuffix("EntityRef") == true ? property : name ?? property
        let key = name.map { Key(schema: $0, title: title, depth: depth, collection: collection) }
        if let key, let plan = known[key] { return plan }
        let plan = ObjectPlan(members(of: object, called: title, depth: depth), collection: collection)
        if let key { known[key] = plan }
        return plan
    }

    /// How the resource is made that a reply is about, with what `expansions` name only where the request asks for it.
    ///
    /// - Parameter path: that of the collection whose member it is.
    mutating func resource(
        _ schema: APISchema, memberOf path: String?, expansions: Set<String>?, collection: ResourceCollection?
    ) -> ValuePlan {
        let found = schemas.resolve(schema)
        guard case .object(let object) = found.schema.kind, !object.properties.isEmpty else {
            return value(schema, depth: 0)
        }
        let key = idName(in: schema, membersOf: path)
        let members = members(of: object, called: found.name ?? "", depth: 0, expansions: expansions, key: key)
        return .object(ObjectPlan(members, collection: collection ?? self.collection(found.name, property: "")))
    }

    private mutating func members(
        of object: APIObject, called owner: String, depth: Int, expansions: Set<String>? = nil,
        key: String = "id"
    ) -> [ObjectPlan.Member] {
        let isPerson = Self.isPerson(object, owner)
        let required = Set(object.required)
        // What has an id of its own is told in full where it is asked for.
        let isStub = level == .typical && depth > 0 && object.property("id") != nil
        var members: [ObjectPlan.Member] = []
        for property in object.properties where !property.schema.isWriteOnly {
            let name = property.name
            let isRequired = required.contains(name)
            let isNamed = expansions?.contains(name.lowercased()) ?? false
            let isIncluded =
                isRequired || name == "id" || name == key
                || (isStub ? Self.isReference(name) : includes(property.schema, name, depth))
            let isExpansion = expansions != nil && !isRequired && (!isIncluded || isNamed && level != .full)
            guard isIncluded || isExpansion else { continue }
            members.append(
                ObjectPlan.Member(
                    property,
                    value(property.schema, name: name, owner: owner, isPerson: isPerson, depth: depth + 1),
                    role(name, property.schema, key), isRequired: isRequired, isExpansion: isExpansion))
        }
        return members
    }

    private func role(_ name: String, _ schema: APISchema, _ key: String) -> ObjectPlan.Role {
        guard case .string = schemas.resolve(schema).schema.kind, schema.values.isEmpty else { return .plain }
        return name == key ? .id : name == "selfUri" ? .selfURI : .plain
    }

    /// What the members of a collection call their id: `fileId` of `…/uploads/{fileId}`.
    private func idName(in schema: APISchema, membersOf path: String?) -> String {
        guard let path, let name = MemberKey(in: schema, membersOf: path, schemas)?.name,
            let property = schemas.object(schema)?.property(name).map({ schemas.resolve($0).schema }),
            property.format == nil || property.format == "uuid", property.limits == APILimits()
        else { return "id" }
        return name
    }

    /// Whether a reply of this level has a property that it could do without.
    private func includes(_ schema: APISchema, _ name: String, _ depth: Int) -> Bool {
        switch level {
        case .required: return false
        case .full: return depth < 2 || depth < 3 && isScalar(schema) || Self.isReference(name)
        case .typical:
            if schema.isDeprecated || name == "password" { return false }
            return depth == 0 || (depth == 1 ? isScalar(schema) : Self.isReference(name))
        }
    }

    private static func isReference(_ name: String) -> Bool { name == "name" || name == "selfUri" }

    private static func isPerson(_ object: APIObject, _ name: String) -> Bool {
        name.hasPrefix("User") && !name.contains("Queue") && !name.contains("Skill") && !name.contains("Language")
            || name.contains("Agent") && object.properties.count <= 4
            || object.properties.contains { $0.name == "firstName" }
    }
}
