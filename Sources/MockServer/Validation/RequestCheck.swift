import PlatformCore
import PlatformDefinition

/// Compares a request with the operation that it calls.
///
/// What the official SDKs send is let through: arrays joined by commas, flags without a value, a body `null` for none.
struct RequestCheck {
    let schemas: SchemaBook

    /// What is wrong, parameters first.
    func violations(
        of request: HTTPRequest, _ operation: APIOperation, path: [(name: String, value: String)], query: FormFields,
        body: JSON?
    ) -> [Violation] {
        var violations: [Violation] = []
        for parameter in operation.parameters {
            let values =
                switch parameter.place {
                case .path: path.filter { $0.name == parameter.name }.map(\.value)
                case .query: query.values(of: parameter.name)
                case .header: request.fields[HTTPField.Name(parameter.name)].map { [$0] } ?? []
                }
            if let found = violation(parameter, values) { violations.append(found) }
        }
        guard let expected = operation.body else { return violations }
        if let body {
            var check = SchemaCheck(schemas, .request)
            check.check(body, expected.schema, at: "")
            violations += check.violations
        } else if expected.isRequired {
            violations.append(
                Violation(code: "bad.request", message: "The request needs a body, in JSON.", field: "body"))
        }
        return violations
    }

    private func violation(_ parameter: APIParameter, _ values: [String]) -> Violation? {
        let place = parameter.place.rawValue
        guard !values.isEmpty else {
            guard parameter.isRequired else { return nil }
            return Violation(
                code: "bad.request", message: "The \(place) parameter '\(parameter.name)' is required.",
                field: parameter.name)
        }
        let schema = schemas.resolve(parameter.schema).schema
        if case .array(let element) = schema.kind {
            let element = schemas.resolve(element).schema
            for value in values.flatMap({ $0.split(separator: ",") }) {
                if let found = violation(parameter, String(value), element) { return found }
            }
            return nil
        }
        for value in values where !value.isEmpty {
            if let found = violation(parameter, value, schema) { return found }
        }
        return nil
    }

    private func violation(_ parameter: APIParameter, _ value: String, _ schema: APISchema) -> Violation? {
        let name = parameter.name
        func wrong(_ expected: String) -> Violation {
            Violation(
                code: "invalid.query.param.value",
                message: "Value [\(SchemaCheck.shown(value))] is not valid for parameter [\(name)]. "
                    + "Allowable values are: \(expected)", field: name)
        }
        // The case of letters does not matter in a query.
        if !schema.allows(value) { return wrong(SchemaCheck.list(schema.values)) }
        switch schema.kind {
        case .integer:
            guard let number = Int(value) else { return wrong("whole numbers") }
            if schema.format == "int32", Int32(exactly: number) == nil { return wrong("whole numbers of 32 bits") }
            let least = schema.limits.minimum?.int ?? (name == "pageSize" || name == "pageNumber" ? 1 : Int.min)
            guard number >= least else { return wrong("whole numbers from \(least)") }
        case .number: guard JSONNumber(text: value) != nil else { return wrong("numbers") }
        case .boolean: guard ["true", "false"].contains(value.lowercased()) else { return wrong("true, false") }
        case .string where !SchemaCheck.isWellFormed(value, schema.format):
            return Violation(
                code: "invalid.date",
                message: "Dates must be specified as ISO-8601 strings. For example: yyyy-MM-ddTHH:mm:ss.SSSZ. "
                    + "The parameter '\(name)' is [\(SchemaCheck.shown(value))].", field: name)
        default: break
        }
        return nil
    }
}
