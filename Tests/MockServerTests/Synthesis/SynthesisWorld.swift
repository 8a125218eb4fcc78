@testable import MockServer
import PlatformCore
import PlatformDefinition
import XCTest

/// A test of mocks without recordings, asked in process by one token.
class SynthesisTestCase: XCTestCase {
    /// A mock that makes its replies up, and a token for it.
    func world(
        _ configure: (inout MockConfiguration) -> Void = { _ in }
    ) async throws -> (mock: MockPlatform, ask: (String, String?) async -> HTTPResponse) {
        var configuration = MockConfiguration(.synthesize)
        configuration.log = Log(level: .error)
        configure(&configuration)
        let mock = try MockPlatform(configuration)
        let token = try await mock.token()
        return (mock, { line, json in await mock.answer(.of(line, token: token, json: json)) })
    }
}

/// What the tests call an operation with: as little as it takes, made from the definition by rules of their own.
struct SampleCall {
    let index = DefinitionIndex.shared

    /// A request line, and the body if one is needed.
    func line(for operation: APIOperation) -> (line: String, body: String?) {
        var path = operation.path
        var query: [String] = []
        for parameter in operation.parameters where parameter.isRequired || parameter.place == .path {
            let value = text(of: parameter.schema, name: parameter.name)
            switch parameter.place {
            case .path: path = path.replacing("{\(parameter.name)}", with: PercentCoding.encode(value))
            case .query: query.append("\(PercentCoding.encode(parameter.name))=\(PercentCoding.encode(value))")
            case .header: break
            }
        }
        let target = query.isEmpty ? path : path + "?" + query.joined(separator: "&")
        return ("\(operation.method) \(target)", operation.body.map { json(of: $0.schema, depth: 0).text })
    }

    private func text(of schema: APISchema, name: String) -> String {
        let value = json(of: schema, depth: 0)
        return value.string ?? value.array?.first?.string ?? value.text
    }

    /// A value with what is required and nothing else.
    func json(of schema: APISchema, depth: Int) -> JSON {
        if let first = schema.values.first { return first }
        switch schema.kind {
        case .reference(let name): return index.schema(named: name).map { json(of: $0, depth: depth) } ?? .null
        case .allOf(let parts): return parts.first.map { json(of: $0, depth: depth) } ?? .null
        case .string:
            return switch schema.format {
            case "date": "2026-01-05"
            case "date-time": "2026-01-05T10:00:00.000Z"
            case "local-date-time": "2026-01-05T10:00:00.000"
            case "interval": "2026-01-05T00:00:00Z/2026-01-06T00:00:00Z"
            default: "5f0c7a52-1c4e-4f0e-9a33-000000000001"
            }
        case .integer, .number: return 7
        case .boolean: return true
        case .array(let element): return depth < 4 ? [json(of: element, depth: depth + 1)] : []
        case .object(let object):
            var members = JSONObject()
            for name in object.required where depth < 6 {
                if let property = object.property(name) { members[name] = json(of: property, depth: depth + 1) }
            }
            return .object(members)
        default: return [:]
        }
    }
}

/// A validator of the tests' own: what a reply must be by its schema, to the letter.
struct StrictValidator {
    let index = DefinitionIndex.shared
    private(set) var problems: [String] = []
    private var schemas: [String: APISchema] = [:]

    mutating func validate(_ value: JSON, _ schema: APISchema, _ place: String = "$") {
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
