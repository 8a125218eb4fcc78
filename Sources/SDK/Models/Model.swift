public import PlatformCore

#if canImport(FoundationEssentials)
    public import FoundationEssentials
#else
    public import Foundation
#endif

/// A JSON object with the properties of a schema.
///
/// ```swift
/// var user = User { $0.name = "Ann" }
/// user.department = "Sales"
/// user.title = nil           // the property is not sent
/// user.setNull(\.title)      // the property is sent as null, which clears it
/// user.name                  // "Ann"
/// ```
///
/// Every property is optional, because responses leave properties out. What the schema does not know is kept: unknown
/// properties and unknown enum values survive reading, changing and sending.
@dynamicMemberLookup
public struct Model<Fields: FieldSet>: JSONValue, Hashable {
    /// The object.
    public var asJSON: JSON

    /// Makes an object without properties.
    public init() { asJSON = .object(JSONObject()) }

    /// Makes an object of properties.
    public init(_ build: (inout Model) -> Void) {
        self.init()
        build(&self)
    }

    /// Adopts a JSON object; nil when `json` is something else.
    public init?(json: JSON) {
        guard case .object = json else { return nil }
        asJSON = json
    }

    /// An object without properties.
    public static var empty: Model? { Model() }

    /// A property; nil when it is missing, null, or of another type than the schema says.
    ///
    /// Setting nil leaves it out; ``setNull(_:)`` sends it as null.
    public subscript<Value: JSONValue>(dynamicMember field: KeyPath<Fields, Field<Value>>) -> Value? {
        // Inlined where it is used, a key path is no more than a call of the getter that it names.
        @inlinable get {
            guard let member = asJSON[Fields()[keyPath: field].name] else { return nil }
            return Value(json: member)
        }
        @inlinable set { asJSON[Fields()[keyPath: field].name] = newValue?.asJSON }
    }

    /// Sets a property to null, which tells the platform to clear it.
    public mutating func setNull<Value>(_ field: KeyPath<Fields, Field<Value>>) {
        asJSON[Fields()[keyPath: field].name] = .some(.null)
    }

    /// Whether a property is there and null.
    public func isNull<Value>(_ field: KeyPath<Fields, Field<Value>>) -> Bool {
        asJSON[Fields()[keyPath: field].name]?.isNull ?? false
    }

    /// A property that has to be there.
    ///
    /// - Throws: what is there instead, and where.
    public func require<Value>(_ field: KeyPath<Fields, Field<Value>>) throws(DecodingFailure) -> Value {
        let name = Fields()[keyPath: field].name
        guard let value = asJSON[name].flatMap(Value.init(json:)) else {
            throw DecodingFailure("$.\(name)", expected: Value.self, asJSON[name])
        }
        return value
    }
}

extension Model {
    /// Reads the object as a type of your own.
    ///
    /// ```swift
    /// struct Contact: Decodable { let name: String, department: String? }
    /// let contact = try user.decode(as: Contact.self)
    /// ```
    ///
    /// - Throws: what the decoder throws, a `DecodingError`.
    public func decode<T: Decodable>(as type: T.Type, decoder: JSONDecoder = JSONDecoder()) throws -> T {
        try decoder.decode(type, from: Data(asJSON.serialized()))
    }
}

// Not `CustomStringConvertible`: `description` is a property of many schemas.
extension Model: CustomDebugStringConvertible {
    /// The object as JSON text on one line; secrets in it are not hidden.
    public var debugDescription: String { asJSON.text }
}
