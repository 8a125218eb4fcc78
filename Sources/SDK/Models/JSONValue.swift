public import PlatformCore

#if canImport(FoundationEssentials)
    public import FoundationEssentials
#else
    public import Foundation
#endif

/// A type that is written as a JSON value: what a model's field, a body or a response may be.
public protocol JSONValue: Sendable {
    /// Makes the value, or nil when `json` is of another type or does not fit.
    init?(json: JSON)
    /// The value as JSON.
    var asJSON: JSON { get }
    /// What an empty response stands for; nil where that is no value of the type.
    static var empty: Self? { get }
}

extension JSONValue {
    /// Nothing: an empty response is an error.
    public static var empty: Self? { nil }

    /// The value as it stands in a path or a query, not yet percent-encoded: text as it is, nothing for null, anything
    /// else in JSON.
    ///
    /// `false`, `0` and the empty text are values like any other and are sent; only what is `nil` is left out.
    public var parameterText: String {
        switch asJSON {
        case .null: ""
        case .string(let text): text
        case let other: other.text
        }
    }
}

extension JSONValue {
    /// Reads a response's body.
    static func decode(_ body: [UInt8]) throws(DecodingFailure) -> Self {
        guard !body.isEmpty else {
            guard let empty = Self.empty else { throw DecodingFailure("$", "the response has no body") }
            return empty
        }
        let json: JSON
        do throws(JSONParseError) {
            // A name that stands twice is the server's matter; what came last holds, as in every other SDK.
            json = try JSON.parse(body, duplicateKeys: .keepLast)
        } catch {
            throw DecodingFailure("$", "the response is no JSON: \(error)")
        }
        guard let value = Self(json: json) else { throw DecodingFailure("$", expected: Self.self, json) }
        return value
    }
}

extension JSON: JSONValue {
    /// The value itself.
    public init(json: JSON) { self = json }
    /// The value itself.
    public var asJSON: JSON { self }
    /// `null`.
    public static var empty: JSON? { .some(.null) }
}

extension String: JSONValue {
    /// The text of a JSON string.
    public init?(json: JSON) {
        guard let text = json.string else { return nil }
        self = text
    }
    /// A JSON string.
    public var asJSON: JSON { .string(self) }
}

extension Bool: JSONValue {
    /// The value of `true` or `false`.
    public init?(json: JSON) {
        guard let value = json.bool else { return nil }
        self = value
    }
    /// `true` or `false`.
    public var asJSON: JSON { .bool(self) }
}

extension Int: JSONValue {
    /// The value of a whole number that fits.
    public init?(json: JSON) {
        guard let value = json.int else { return nil }
        self = value
    }
    /// A JSON number.
    public var asJSON: JSON { JSON(self) }
}

extension Int32: JSONValue {
    /// The value of a whole number that fits.
    public init?(json: JSON) {
        guard let value = json.int.flatMap(Self.init(exactly:)) else { return nil }
        self = value
    }
    /// A JSON number.
    public var asJSON: JSON { JSON(Int(self)) }
}

extension Int64: JSONValue {
    /// The value of a whole number that fits.
    public init?(json: JSON) {
        guard let value = json.int.flatMap(Self.init(exactly:)) else { return nil }
        self = value
    }
    /// A JSON number.
    public var asJSON: JSON { .number(JSONNumber(self)) }
}

extension Double: JSONValue {
    /// The value of a number.
    public init?(json: JSON) {
        guard let value = json.double else { return nil }
        self = value
    }
    /// A JSON number; `null` for what JSON has no number for.
    public var asJSON: JSON { isFinite ? JSON(self) : .null }
}

extension Instant: JSONValue {
    /// The instant of a string in ISO 8601.
    public init?(json: JSON) {
        guard let text = json.string, let instant = Instant(iso8601: text) else { return nil }
        self = instant
    }
    /// ISO 8601 in UTC with milliseconds.
    public var asJSON: JSON { .string(iso8601) }
}

extension Date: JSONValue {
    /// The date of a string in ISO 8601.
    public init?(json: JSON) {
        guard let instant = Instant(json: json) else { return nil }
        self = instant.date
    }
    /// ISO 8601 in UTC with milliseconds.
    public var asJSON: JSON { .string(Instant(self).iso8601) }
}

extension Array: JSONValue where Element: JSONValue {
    /// The elements of a JSON array, all of which have to fit.
    public init?(json: JSON) {
        guard let elements = json.array else { return nil }
        var values: [Element] = []
        values.reserveCapacity(elements.count)
        for element in elements {
            guard let value = Element(json: element) else { return nil }
            values.append(value)
        }
        self = values
    }
    /// A JSON array.
    public var asJSON: JSON { .array(map(\.asJSON)) }
    /// No elements.
    public static var empty: [Element]? { [] }
}

extension Dictionary: JSONValue where Key == String, Value: JSONValue {
    /// The members of a JSON object, all of which have to fit.
    public init?(json: JSON) {
        guard let members = json.object else { return nil }
        var values: [String: Value] = [:]
        for (key, member) in members {
            guard let value = Value(json: member) else { return nil }
            values[key] = value
        }
        self = values
    }
    /// A JSON object, its names sorted.
    public var asJSON: JSON { .object(JSONObject(sorted { $0.key < $1.key }.map { ($0.key, $0.value.asJSON) })) }
    /// No members.
    public static var empty: [String: Value]? { [:] }
}

/// Why a body, or a part of it, is not the value that it should be.
public struct DecodingFailure: Error, Sendable, Equatable, CustomStringConvertible {
    /// Where, from the top of the body, such as `$.entities[3].id`.
    public let path: String
    /// What is wrong.
    public let message: String

    /// Makes a failure.
    public init(_ path: String, _ message: String) {
        self.path = path
        self.message = message
    }

    init<T>(_ path: String, expected type: T.Type, _ found: JSON?) {
        self.init(path, "expected \(type), found \(found.map(\.kind) ?? "nothing")")
    }

    /// What is wrong and where.
    public var description: String { "\(message) at \(path)" }
}

extension JSON {
    /// The name of the kind of value, for messages.
    fileprivate var kind: String {
        switch self {
        case .null: "null"
        case .bool: "a boolean"
        case .number(let number): "the number \(number.text.prefix(40))"
        case .string: "a string"
        case .array: "an array"
        case .object: "an object"
        }
    }
}
