package import PlatformCore
package import PlatformDefinition

/// A validator of the tests' own: what a reply must be by its schema, to the letter.
package struct StrictValidator {
    private let index = DefinitionIndex.shared
    /// What was wrong so far, and where.
    package private(set) var problems: [String] = []
    private var schemas: [String: APISchema] = [:]

    /// Makes a validator that has found nothing yet.
    package init() {}

    /// Looks a value through; `place` is where it stands.
    package mutating func validate(_ value: JSON, _ schema: APISchema, _ place: String = "$") {
        if !schema.values.isEmpty, !schema.values.contains(value) { problems.append("\(place): \(value) is no choice") }
        switch schema.kind {
        case .any, .oneOf, .anyOf: break
        case .reference(let name):
            let known = schemas[name] ?? index.schema(named: name)
            schemas[name] = known
            if let known { validate(value, known, place) } else { problems.append("\(place): no schema \(name)") }
        case .allOf(let parts): for part in parts { validate(value, part, place) }
        case .string:
            guard let text = value.string else { return problems.append("\(place): \(value) is no string") }
            if !Self.fits(text, schema.format) { problems.append("\(place): \(text) is no \(schema.format ?? "")") }
        case .integer:
            guard case .number(let number) = value, let whole = Int(number.text) else {
                return problems.append("\(place): \(value) is no integer")
            }
            if schema.format == "int32", Int32(exactly: whole) == nil { problems.append("\(place): \(whole)") }
        case .number: if value.number == nil { problems.append("\(place): \(value) is no number") }
        case .boolean: if value.bool == nil { problems.append("\(place): \(value) is no boolean") }
        case .array(let element):
            guard let elements = value.array else { return problems.append("\(place): \(value) is no array") }
            for (offset, value) in elements.enumerated() { validate(value, element, "\(place)[\(offset)]") }
        case .object(let object): validate(value, object, place)
        }
    }

    private mutating func validate(_ value: JSON, _ object: APIObject, _ place: String) {
        guard let members = value.object else { return problems.append("\(place): \(value) is no object") }
        for name in object.required where members[name] == nil { problems.append("\(place): lacks \(name)") }
        for (name, value) in members {
            if let property = object.property(name) {
                validate(value, property, "\(place).\(name)")
            } else if case .schema(let schema) = object.additional {
                validate(value, schema, "\(place).\(name)")
            } else if !object.properties.isEmpty {
                problems.append("\(place): has \(name), which the schema lacks")
            }
        }
    }

    private static func fits(_ text: String, _ format: String?) -> Bool {
        switch format {
        case "date-time": text.utf8.count == 24 && text.hasSuffix("Z") && Instant(iso8601: text) != nil
        case "date": text.utf8.count == 10 && Instant(iso8601: text + "T00:00:00Z") != nil
        case "local-date-time": text.utf8.count == 23 && Instant(iso8601: text + "Z") != nil
        case "year-month": text.utf8.count == 7 && Instant(iso8601: text + "-01T00:00:00Z") != nil
        case "interval": text.split(separator: "/").compactMap { Instant(iso8601: String($0)) }.count == 2
        default: true
        }
    }
}
