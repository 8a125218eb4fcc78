import PlatformClient
import PlatformCore
import Testing

/// A function of the typed API, made ready to be called with arguments that come later.
struct TypedCall: Sendable, Identifiable {
    /// The operation's name in the definition.
    let id: String
    /// Makes the call.
    let reply: @Sendable (TypedArguments, ApiClient) async throws -> TypedReply
}

extension TypedCall: CustomTestStringConvertible {
    var testDescription: String { id }
}

extension [TypedCall] {
    /// Adds a function; `make` calls it with arguments of the types that it asks for.
    mutating func add<Response: Sendable>(
        _ id: String, _ make: @escaping @Sendable (TypedArguments) throws -> APICall<Response>
    ) {
        append(TypedCall(id: id) { try await TypedReply($1.sendExtended(make($0))) })
    }
}

/// What came back of a call, whatever its type.
struct TypedReply {
    let status: Int
    let bytes: [UInt8]
    /// The value that was made of it.
    let value: any Sendable

    init<Body>(_ response: ExtendedResponse<Body>) {
        (status, bytes, value) = (response.status, response.bytes, response.body)
    }

    var text: String { String(decoding: bytes, as: UTF8.self) }
}
