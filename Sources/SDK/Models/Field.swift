/// One property of a schema: its name in JSON and its type.
public struct Field<Value: JSONValue>: Sendable {
    /// The name in JSON.
    public let name: String

    /// Makes a field of that name in JSON.
    @inlinable
    public init(_ name: String) { self.name = name }
}

/// The properties of one schema, which a ``Model`` reads and writes.
public protocol FieldSet: Sendable {
    /// Makes the set; it holds nothing.
    init()
}
