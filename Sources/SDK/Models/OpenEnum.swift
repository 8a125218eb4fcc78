public import PlatformCore

/// An enum of the API, open to values that this version does not know: they are kept and sent as they came.
///
/// ```swift
/// public struct UserState: OpenEnum {
///     public let rawValue: String
///     public init(rawValue: String) { self.rawValue = rawValue }
///     public static var active: Self { "active" }
/// }
/// ```
public protocol OpenEnum: RawRepresentable, JSONValue, Hashable, ExpressibleByStringLiteral, CustomStringConvertible
where RawValue == String {
    /// Makes the value of that text, known or not.
    init(rawValue: String)
}

extension OpenEnum {
    /// Makes the value of a literal.
    public init(stringLiteral value: String) { self.init(rawValue: value) }
    /// Makes the value of a JSON string, known or not.
    public init?(json: JSON) {
        guard let text = json.string else { return nil }
        self.init(rawValue: text)
    }
    /// A JSON string.
    public var asJSON: JSON { .string(rawValue) }
    /// The text.
    public var description: String { rawValue }
}
