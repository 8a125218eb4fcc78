/// A JSON value that keeps what Foundation's loses: the order of members and the text of numbers.
///
/// ```swift
/// var user = try JSON.parse(#"{"id": "7", "version": 1.0}"#)
/// user["name"] = "Ann"
/// user["version"]?.int  // 1
/// user.text             // {"id":"7","version":1.0,"name":"Ann"}
/// ```
///
/// Equality is that of JSON: the order of members and the spelling of a number do not matter, and strings are the same
/// when their code points are (unlike `String`, which takes "é" and "e" with a combining accent for the same).
public enum JSON: Sendable {
    /// `null`.
    case null
    /// `true` or `false`.
    case bool(Bool)
    /// A number.
    case number(JSONNumber)
    /// A string.
    case string(String)
    /// An array.
    case array([JSON])
    /// An object.
    case object(JSONObject)
}

extension JSON: Equatable {
    /// Whether both are the same JSON value.
    public static func == (a: JSON, b: JSON) -> Bool {
        switch (a, b) {
        case (.null, .null): true
        case (.bool(let a), .bool(let b)): a == b
        case (.number(let a), .number(let b)): a == b
        case (.string(let a), .string(let b)): a.hasSameBytes(as: b)
        case (.array(let a), .array(let b)): a == b
        case (.object(let a), .object(let b)): a == b
        default: false
        }
    }
}

// MARK: - Access

extension JSON {
    /// The text of a string; nil for any other value.
    public var string: String? { if case .string(let text) = self { text } else { nil } }

    /// The value of `true` or `false`; nil for any other value.
    public var bool: Bool? { if case .bool(let value) = self { value } else { nil } }

    /// The elements of an array; nil for any other value.
    public var array: [JSON]? { if case .array(let elements) = self { elements } else { nil } }

    /// The members of an object; nil for any other value.
    public var object: JSONObject? { if case .object(let members) = self { members } else { nil } }

    /// A number with its text; nil for any other value.
    public var number: JSONNumber? { if case .number(let number) = self { number } else { nil } }

    /// The value of a number that is a whole number and fits; nil for any other value.
    public var int: Int? { number?.int }

    /// The value of a number, rounded to what a `Double` can hold; nil for any other value.
    public var double: Double? { number?.double }

    /// Whether this is `null`.
    public var isNull: Bool { if case .null = self { true } else { false } }

    /// The member of that name; nil when there is none, or when this is no object.
    ///
    /// Setting nil removes the member. Setting a member of what is no object makes it an object.
    public subscript(key: String) -> JSON? {
        get { if case .object(let members) = self { members[key] } else { nil } }
        set {
            var members = takeObject() ?? JSONObject()
            members[key] = newValue
            self = .object(members)
        }
    }

    /// The element at `index`; nil when there is none, or when this is no array.
    ///
    /// Setting needs an index that is there, as with `Array`; setting nil writes `null`.
    public subscript(index: Int) -> JSON? {
        get {
            guard case .array(let elements) = self, elements.indices.contains(index) else { return nil }
            return elements[index]
        }
        set {
            guard case .array(var elements) = self else { preconditionFailure("no JSON array") }
            self = .null  // leaves `elements` the only owner, so that nothing is copied
            elements[index] = newValue ?? .null
            self = .array(elements)
        }
    }

    /// Moves the members out, so that changing them copies nothing.
    private mutating func takeObject() -> JSONObject? {
        guard case .object(let members) = self else { return nil }
        self = .null
        return members
    }
}

// MARK: - Making

extension JSON {
    /// Makes a number of a whole number.
    public init(_ value: some BinaryInteger) { self = .number(JSONNumber(value)) }

    /// Makes a number of a finite `Double`.
    public init(_ value: Double) { self = .number(JSONNumber(value)) }

    /// Makes a string.
    public init(_ text: String) { self = .string(text) }

    /// Makes `true` or `false`.
    public init(_ value: Bool) { self = .bool(value) }
}

extension JSON: ExpressibleByNilLiteral {
    /// Makes `null`.
    public init(nilLiteral: ()) { self = .null }
}

extension JSON: ExpressibleByBooleanLiteral {
    /// Makes `true` or `false` from a literal.
    public init(booleanLiteral value: Bool) { self = .bool(value) }
}

extension JSON: ExpressibleByIntegerLiteral {
    /// Makes a number from a literal.
    public init(integerLiteral value: Int) { self = .number(JSONNumber(value)) }
}

extension JSON: ExpressibleByFloatLiteral {
    /// Makes a number from a literal.
    public init(floatLiteral value: Double) { self = .number(JSONNumber(value)) }
}

extension JSON: ExpressibleByStringInterpolation {
    /// Makes a string from a literal.
    public init(stringLiteral value: String) { self = .string(value) }
}

extension JSON: ExpressibleByArrayLiteral {
    /// Makes an array from a literal.
    public init(arrayLiteral elements: JSON...) { self = .array(elements) }
}

extension JSON: ExpressibleByDictionaryLiteral {
    /// Makes an object from a literal, in its order; of a name that stands twice, the later value holds.
    public init(dictionaryLiteral elements: (String, JSON)...) { self = .object(JSONObject(elements)) }
}

extension JSON: CustomStringConvertible {
    /// The value as JSON text on one line; secrets in it are not hidden.
    public var description: String { text }
}
