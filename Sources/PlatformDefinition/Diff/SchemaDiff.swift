import PlatformCore

/// Where a schema is met: what is harmless in a reply may break a request, and the other way round.
struct SchemaUses: OptionSet {
    let rawValue: Int

    static let request = SchemaUses(rawValue: 1)
    static let reply = SchemaUses(rawValue: 2)
}

/// Which schemas requests and replies reach.
struct SchemaUse {
    private let definition: APIDefinition
    private var uses: [String: SchemaUses] = [:]

    init(_ definition: APIDefinition) {
        self.definition = definition
        for operation in definition.operations {
            for parameter in operation.parameters { mark(parameter.schema, .request) }
            if let body = operation.body { mark(body.schema, .request) }
            for response in operation.responses { if let schema = response.schema { mark(schema, .reply) } }
        }
        for topic in definition.topics { mark(APISchema(.reference(topic.schema)), .reply) }
    }

    /// Where a schema is met; of one that nothing reaches, anything is possible.
    func use(of name: String) -> SchemaUses { uses[name] ?? [.request, .reply] }

    private mutating func mark(_ schema: APISchema, _ use: SchemaUses) {
        var open = schema.references
        while let name = open.popLast() {
            guard !(uses[name] ?? []).contains(use) else { continue }
            uses[name, default: []].insert(use)
            open += definition.schema(named: name)?.references ?? []
        }
    }
}

/// What changed of a schema.
enum SchemaDiff {
    /// - Parameter place: what is compared, for people; empty for a whole schema.
    static func changes(
        _ old: APISchema, _ new: APISchema, use: SchemaUses, at place: String = ""
    ) -> [Difference] {
        guard old != new else { return [] }
        guard old.typeName == new.typeName else {
            return [.breaking(named(place, "is \(new.typeName) instead of \(old.typeName)"))]
        }
        var changes = facts(old, new, use, place)
        switch (old.kind, new.kind) {
        case (.array(let old), .array(let new)):
            changes += self.changes(old, new, use: use, at: place.isEmpty ? "its elements" : "\(place)[]")
        case (.object(let old), .object(let new)): changes += object(old, new, use, place)
        case (.allOf(let old), .allOf(let new)), (.oneOf(let old), .oneOf(let new)), (.anyOf(let old), .anyOf(let new)):
            guard old != new else { break }
            if old.count == 1, new.count == 1 { return changes + self.changes(old[0], new[0], use: use, at: place) }
            changes.append(.breaking(named(place, "is made of other parts")))
        default: break
        }
        return changes
    }

    private static func named(_ place: String, _ text: String) -> String {
        (place.isEmpty ? "it" : place) + " " + text
    }

    private static func facts(
        _ old: APISchema, _ new: APISchema, _ use: SchemaUses, _ place: String
    ) -> [Difference] {
        var changes = values(old.values, new.values, use, place)
        changes += Difference.of(
            named(place, "has the format"), old.format, new.format, isBreaking: false, { $0 ?? "none" })
        changes += Difference.of(
            named(place, "has the default"), old.defaultValue, new.defaultValue, isBreaking: false,
            { $0?.text ?? "none" })
        changes += Difference.of(
            named(place, "has the limits"), old.limits, new.limits, isBreaking: use.contains(.request),
            { $0.isEmpty ? "none" : JSON.object($0.json).text })
        changes += Difference.of(
            named(place, "is"), old.isReadOnly, new.isReadOnly, isBreaking: new.isReadOnly && use.contains(.request),
            { $0 ? "read-only" : "writable" })
        changes += Difference.of(
            named(place, "is"), old.isNullable, new.isNullable, isBreaking: use.contains(.reply) || !new.isNullable,
            { $0 ? "nullable" : "never null" })
        changes += Difference.of(
            named(place, "is"), old.isDeprecated, new.isDeprecated, isBreaking: false,
            { $0 ? "deprecated" : "not deprecated" })
        return changes
    }

    /// A request may not send what is gone any more; of replies, everybody has to expect values that are new.
    private static func values(
        _ old: [JSON], _ new: [JSON], _ use: SchemaUses, _ place: String
    ) -> [Difference] {
        guard !old.isEmpty, !new.isEmpty else {
            guard old.isEmpty != new.isEmpty else { return [] }
            let text = named(place, new.isEmpty ? "may have any value" : "may only have certain values")
            return [Difference(isBreaking: !new.isEmpty && use.contains(.request), text: text)]
        }
        let gone = old.filter { !new.contains($0) }
        let added = new.filter { !old.contains($0) }
        var changes: [Difference] = []
        if !gone.isEmpty {
            let text = named(place, "has no value \(list(gone)) any more")
            changes.append(Difference(isBreaking: use.contains(.request), text: text))
        }
        if !added.isEmpty { changes.append(.compatible(named(place, "has the new value \(list(added))"))) }
        return changes
    }

    private static func list(_ values: [JSON]) -> String { values.map(\.text).joined(separator: ", ") }

    private static func object(
        _ old: APIObject, _ new: APIObject, _ use: SchemaUses, _ place: String
    ) -> [Difference] {
        let prefix = place.isEmpty ? "" : "\(place)."
        var changes: [Difference] = []
        for property in old.properties {
            guard let twin = new.property(property.name) else {
                changes.append(.breaking("\(prefix)\(property.name) is gone"))
                continue
            }
            changes += self.changes(property.schema, twin, use: use, at: prefix + property.name)
        }
        for property in new.properties where old.property(property.name) == nil {
            changes.append(.compatible("\(prefix)\(property.name) is new"))
        }
        for name in new.required where !old.required.contains(name) {
            let isBreaking = use.contains(.request)
            changes.append(Difference(isBreaking: isBreaking, text: "\(prefix)\(name) is required"))
        }
        for name in old.required where !new.required.contains(name) && new.property(name) != nil {
            changes.append(.compatible("\(prefix)\(name) is optional"))
        }
        return changes + additional(old.additional, new.additional, use, place)
    }

    private static func additional(
        _ old: APIObject.Additional, _ new: APIObject.Additional, _ use: SchemaUses, _ place: String
    ) -> [Difference] {
        if case .schema(let old) = old, case .schema(let new) = new {
            return changes(old, new, use: use, at: place.isEmpty ? "any other member" : "\(place).*")
        }
        guard old != new else { return [] }
        return [Difference(isBreaking: new == .none, text: named(place, "allows other members beside its properties"))]
    }
}

extension APISchema {
    /// What the schema is, for people.
    fileprivate var typeName: String {
        switch kind {
        case .any: "anything"
        case .reference(let name): name
        case .string: "a string"
        case .integer: "an integer"
        case .number: "a number"
        case .boolean: "a boolean"
        case .array: "an array"
        case .object: "an object"
        // One part is written so to say more about it than a reference may.
        case .allOf(let parts): parts.count == 1 ? parts[0].typeName : "all of several"
        case .oneOf: "one of several"
        case .anyOf: "any of several"
        }
    }
}
