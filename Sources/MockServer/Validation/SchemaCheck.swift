import PlatformCore
import PlatformDefinition

/// Compares a JSON value with a schema.
///
/// It is as lenient as the platform: members that the schema lacks are allowed, `null` stands for a member that is not
/// there, and an enum whose values were gathered elsewhere refuses nothing.
struct SchemaCheck {
    /// What a value is part of.
    enum Direction {
        /// A request has to have what is required, unless only replies have it.
        case request
        /// A reply may lack anything.
        case reply
    }

    /// So many are reported.
    private static let limit = 20
    /// Values that nest deeper are taken as they are.
    private static let maximumDepth = 64

    let schemas: SchemaBook
    let direction: Direction
    private(set) var violations: [Violation] = []

    init(_ schemas: SchemaBook, _ direction: Direction) {
        self.schemas = schemas
        self.direction = direction
    }

    /// Whether a value is what the schema says.
    static func accepts(_ value: JSON, _ schema: APISchema, _ schemas: SchemaBook) -> Bool {
        var check = SchemaCheck(schemas, .reply)
        check.check(value, schema, at: "")
        return check.violations.isEmpty
    }

    /// Looks a value through; `place` is where it stands.
    mutating func check(_ value: JSON, _ schema: APISchema, at place: String, depth: Int = 0) {
        guard !value.isNull, depth < Self.maximumDepth, violations.count < Self.limit else { return }
        if schema.oneOfMany { return }
        let schema = schemas.resolve(schema).schema
        guard schema.allows(value) else { return report(value, unknownOf: schema, place) }
        switch (schema.kind, value) {
        case (.string, .string(let text)):
            if !Self.isWellFormed(text, schema.format) {
                add(
                    "invalid.date", "Dates must be specified as ISO-8601 strings. '\(place)' is [\(Self.shown(text))].",
                    place)
            }
        case (.integer, .number(let number)):
            guard let whole = number.int else { return report(value, "integer", place) }
            if schema.format == "int32", Int32(exactly: whole) == nil { report(value, "int32", place) }
            checkBounds(number, schema.limits, value, place)
        case (.number, .number(let number)): checkBounds(number, schema.limits, value, place)
        case (.boolean, .bool), (.any, _), (.reference, _), (.allOf, _), (.oneOf, _), (.anyOf, _): break
        case (.array(let element), .array(let values)):
            for (index, value) in values.enumerated() {
                guard violations.count < Self.limit else { return }
                let place = "\(place)[\(index)]"
                // In an array `null` stands for nothing; a reply is taken as it is.
                if value.isNull, direction == .request, !element.isNullable { reportNull(element, place) }
                check(value, element, at: place, depth: depth + 1)
            }
        case (.object(let object), .object(let members)): check(members, object, at: place, depth: depth + 1)
        default: report(value, Self.name(of: schema.kind), place)
        }
    }

    private mutating func check(_ members: JSONObject, _ object: APIObject, at place: String, depth: Int) {
        let start = place.isEmpty ? "" : place + "."
        if direction == .request {
            for name in object.required where members[name]?.isNull ?? true {
                guard object.property(name)?.isReadOnly != true else { continue }
                add("constraint.validation", "The field '\(start + name)' is required.", start + name)
            }
        }
        for property in object.properties {
            if let value = members[property.name] {
                check(value, property.schema, at: start + property.name, depth: depth)
            }
        }
        guard case .schema(let schema) = object.additional else { return }
        for (name, value) in members where object.property(name) == nil {
            check(value, schema, at: start + name, depth: depth)
        }
    }

    private mutating func checkBounds(_ number: JSONNumber, _ limits: APILimits, _ value: JSON, _ place: String) {
        if let least = limits.minimum, number.double < least.double { report(value, "at least \(least)", place) }
        if let most = limits.maximum, number.double > most.double { report(value, "at most \(most)", place) }
    }
}

// MARK: - Single values

extension SchemaCheck {
    /// Whether text is a date as clients write it: anything that begins with a day of the calendar; of a local one the
    /// day may be missing.
    static func isWellFormed(_ text: String, _ format: String?) -> Bool {
        guard format == "date-time" || format == "date" || format == "local-date-time" else { return true }
        if format == "local-date-time", Instant(iso8601: "2000-01-01T" + text.prefix(5) + ":00Z") != nil { return true }
        let day = text.prefix(10)
        guard day.utf8.count == 10, Instant(iso8601: day + "T00:00:00Z") != nil else { return false }
        let rest = text.utf8.dropFirst(10).first
        return rest == nil || rest == UInt8(ascii: "T") || rest == UInt8(ascii: "t") || rest == UInt8(ascii: " ")
    }

    private mutating func report(_ value: JSON, _ type: String, _ place: String) {
        let shown = Self.shown(value.string ?? value.text)
        add("invalid.value", "Value [\(shown)] of '\(place)' is not valid for field type [\(type)].", place)
    }

    private mutating func reportNull(_ schema: APISchema, _ place: String) {
        let schema = schemas.resolve(schema).schema
        guard !schema.isNullable, schema.kind != .any else { return }
        report(.null, Self.name(of: schema.kind), place)
    }

    private mutating func report(_ value: JSON, unknownOf schema: APISchema, _ place: String) {
        add(
            "invalid.value",
            "Value [\(Self.shown(value.string ?? value.text))] is not valid for field '\(place)'. Allowable values are: "
                + Self.list(schema.values), place)
    }

    private mutating func add(_ code: String, _ message: String, _ place: String) {
        guard violations.count < Self.limit else { return }
        violations.append(Violation(code: code, message: message, field: place.isEmpty ? "body" : place))
    }

    static func list(_ values: [JSON]) -> String {
        let names = values.prefix(40).map { $0.string ?? $0.text }
        return names.joined(separator: ", ") + (values.count > names.count ? ", …" : "")
    }

    /// The start of a value: what is long is not sent back whole.
    static func shown(_ text: String) -> String { text.count > 100 ? text.prefix(100) + "…" : text }

    private static func name(of kind: APISchema.Kind) -> String {
        switch kind {
        case .string: "string"
        case .integer: "integer"
        case .number: "number"
        case .boolean: "boolean"
        case .array: "array"
        default: "object"
        }
    }
}

extension APISchema {
    /// Whether a value may follow any of several schemas, which no check tells apart.
    fileprivate var oneOfMany: Bool {
        switch kind {
        case .oneOf(let parts), .anyOf(let parts): parts.count > 1
        default: false
        }
    }
}
