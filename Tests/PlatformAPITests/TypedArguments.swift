import DefinitionWitness
import PlatformClient
import PlatformCore

/// The arguments of a call as values of the types that the generated function asks for.
struct TypedArguments {
    /// The function asks for something that there is no such value for.
    struct Mismatch: Error, CustomStringConvertible {
        let description: String
    }

    private let sample: SampleArguments

    init(_ sample: SampleArguments) { self.sample = sample }

    /// What a parameter that has to be given is given.
    func value<Value: JSONValue>(_ name: String) throws -> Value { try Self.typed(sample.value(name), name) }

    /// What a parameter is given that may be left out.
    func optional<Value: JSONValue>(_ name: String) throws -> Value? { try Self.typed(sample.value(name), name) }

    /// The body.
    func body<Value: JSONValue>() throws -> Value { try Self.typed(sample.body, "the body") }

    private static func typed<Value: JSONValue>(_ json: JSON?, _ name: String) throws -> Value {
        guard let json else { throw Mismatch(description: "the definition does not have \(name)") }
        guard let value = Value(json: json), value.asJSON == json else {
            throw Mismatch(description: "\(name) is \(json.text), which \(Value.self) does not hold")
        }
        return value
    }
}
