package import PlatformCore
package import PlatformDefinition

/// Values that follow a schema, made by rules of the tests' own.
package struct SampleValues: Sendable {
    /// How much an object holds.
    package enum Level: Sendable {
        /// What is required and nothing else.
        case required
        /// Every property that a request may have, as far as the third object in an object.
        case full
    }

    private let index = DefinitionIndex.shared
    private let level: Level

    /// Makes a source of values.
    package init(level: Level) { self.level = level }

    /// A value that follows a schema.
    package func json(of schema: APISchema, depth: Int = 0) -> JSON {
        if let first = schema.values.first { return first }
        switch schema.kind {
        case .reference(let name): return index.schema(named: name).map { json(of: $0, depth: depth) } ?? .null
        case .allOf(let parts): return parts.first.map { json(of: $0, depth: depth) } ?? .null
        case .string: return .string(Self.text(schema.format))
        case .integer, .number: return JSON(Self.number(7, schema.limits))
        case .boolean: return true
        case .array(let element): return depth < 4 ? [json(of: element, depth: depth + 1)] : []
        case .object(let object): return .object(members(of: object, depth: depth))
        default: return [:]
        }
    }

    private func members(of object: APIObject, depth: Int) -> JSONObject {
        var members = JSONObject()
        for property in object.properties {
            let isWanted = level == .full && depth < 3 && !property.schema.isReadOnly
            guard isWanted || depth < 6 && object.required.contains(property.name) else { continue }
            members[property.name] = json(of: property.schema, depth: depth + 1)
        }
        if level == .full, depth < 3, case .schema(let schema) = object.additional {
            members["one & more"] = json(of: schema, depth: depth + 1)
        }
        return members
    }

    static func text(_ format: String?) -> String {
        switch format {
        case "date": "2026-01-05"
        case "date-time": "2026-01-05T10:00:00.000Z"
        case "local-date-time": "2026-01-05T10:00:00.000"
        case "interval": "2026-01-05T00:00:00Z/2026-01-06T00:00:00Z"
        default: "5f0c7a52-1c4e-4f0e-9a33-000000000001"
        }
    }

    /// The number within the bounds that is nearest to one.
    static func number(_ number: Int, _ limits: APILimits) -> Int {
        min(max(number, limits.minimum?.int ?? number), limits.maximum?.int ?? .max)
    }
}
