package import PlatformCore
package import PlatformDefinition

/// What an operation is called with when it is called with everything it takes.
///
/// No two arguments are the same, and texts hold what has to be encoded, so that a call shows which of them went where
/// and that it came as it was.
package struct SampleArguments: Sendable {
    /// A parameter with its value.
    package struct Argument: Sendable {
        /// The parameter.
        package let parameter: APIParameter
        /// The value as JSON: a text, a number, a flag, or an array of them.
        package let value: JSON

        /// What arrives of it, decoded: a text for each time that it is sent.
        package var texts: [String] {
            let texts = (value.array ?? [value]).map { $0.string ?? $0.text }
            return switch parameter.collection {
            case .csv: [texts.joined(separator: ",")]
            case .ssv: [texts.joined(separator: " ")]
            case .pipes: [texts.joined(separator: "|")]
            case .multi, nil: texts
            }
        }
    }

    /// A value for each parameter, in the order of the definition.
    package let arguments: [Argument]
    /// The body, if the operation takes one.
    package let body: JSON?

    /// Makes arguments for an operation.
    package init(_ operation: APIOperation) {
        arguments = operation.parameters.enumerated().map { place, parameter in
            Argument(parameter: parameter, value: Self.value(of: parameter, at: place))
        }
        body = operation.body.map { SampleValues(level: .full).json(of: $0.schema) }
    }

    /// The value of the parameter of that name.
    package func value(_ name: String) -> JSON? { arguments.first { $0.parameter.name == name }?.value }

    private static func value(of parameter: APIParameter, at place: Int) -> JSON {
        guard case .array(let element) = parameter.schema.kind else {
            return scalar(parameter.schema, of: parameter, at: place)
        }
        return [scalar(element, of: parameter, at: place), scalar(element, of: parameter, at: place + 1)]
    }

    private static func scalar(_ schema: APISchema, of parameter: APIParameter, at place: Int) -> JSON {
        if !schema.values.isEmpty { return schema.values[place % schema.values.count] }
        return switch schema.kind {
        case .integer: JSON(SampleValues.number(number(parameter.name, at: place), schema.limits))
        case .number: JSON(Double(place) + 0.5)
        case .boolean: JSON.bool(place.isMultiple(of: 2))
        default: .string(text(schema.format, of: parameter, at: place))
        }
    }

    /// A page that is there, or a number of the parameter's own.
    private static func number(_ name: String, at place: Int) -> Int {
        switch name {
        case "pageNumber", "startIndex": 1
        case "pageSize", "limit", "count": 25
        default: 7 + place
        }
    }

    private static func text(_ format: String?, of parameter: APIParameter, at place: Int) -> String {
        let digits = String(100 + place)
        switch format {
        case "date": return "2026-01-" + String(11 + place % 18)
        case "date-time": return "2026-01-05T10:00:00.\(digits)Z"
        case let format?: return SampleValues.text(format)
        case nil where parameter.place == .header: return "\(parameter.name) \(digits)"
        // Where a page begins, only an earlier reply could tell; nothing stands for the first.
        case nil where parameter.place == .query && !parameter.isRequired && cursors.contains(parameter.name): return ""
        case nil where parameter.name.hasSuffix("Id"): return "5f0c7a52-1c4e-4f0e-9a33-000000000\(digits)"
        case nil: return "\(parameter.name) \(digits) & a/b+ü"
        }
    }

    private static let cursors: Set<String> = ["after", "before", "cursor", "nextPage", "previousPage", "pageToken"]
}
