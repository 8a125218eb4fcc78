/// An HTTP request method; case-sensitive, open to methods that are not listed (RFC 9110 section 9).
public struct HTTPMethod: RawRepresentable, Sendable, Hashable, ExpressibleByStringLiteral, CustomStringConvertible {
    /// The method as it stands in the request line.
    public let rawValue: String

    /// Makes a method of that name.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Makes a method from a literal.
    public init(stringLiteral value: String) { self.init(rawValue: value) }

    /// The method as it stands in the request line.
    public var description: String { rawValue }

    /// `GET`.
    public static let get: Self = "GET"
    /// `HEAD`.
    public static let head: Self = "HEAD"
    /// `POST`.
    public static let post: Self = "POST"
    /// `PUT`.
    public static let put: Self = "PUT"
    /// `PATCH`.
    public static let patch: Self = "PATCH"
    /// `DELETE`.
    public static let delete: Self = "DELETE"
    /// `OPTIONS`.
    public static let options: Self = "OPTIONS"
}
