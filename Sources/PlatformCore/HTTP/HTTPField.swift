/// One header field of an HTTP message: a name and a value.
public struct HTTPField: Sendable, Equatable {
    /// The field's name; compared without regard to case.
    public var name: Name
    /// The field's value, without surrounding white space.
    public var value: String

    /// Makes a field of `name` and `value`.
    public init(name: Name, value: String) {
        self.name = name
        self.value = value
    }
}

extension HTTPField {
    /// A header field name: kept as written, compared in lower case (RFC 9110 section 5.1).
    ///
    /// ```swift
    /// HTTPField.Name("Content-Type") == .contentType
    /// ```
    public struct Name: Sendable, Hashable, ExpressibleByStringLiteral, CustomStringConvertible {
        /// The name as it was written.
        public let rawName: String
        /// The name with its ASCII letters in lower case, the form that is compared.
        public let canonicalName: String
        /// The bytes of `canonicalName`, for a search that makes no String.
        package let canonicalBytes: [UInt8]

        /// Makes a name; no check is made that it is an HTTP token.
        public init(_ name: String) {
            rawName = name
            canonicalBytes = name.utf8.map(\.asciiLowercased)
            canonicalName = String(decoding: canonicalBytes, as: UTF8.self)
        }

        /// Makes a name from a literal.
        public init(stringLiteral value: StaticString) {
            self.init(value.description)
        }

        /// The name as it was written.
        public var description: String { rawName }

        /// Whether both names are the same but for case.
        public static func == (a: Name, b: Name) -> Bool { a.canonicalName == b.canonicalName }

        /// Feeds the lower-case name to the hasher.
        public func hash(into hasher: inout Hasher) { hasher.combine(canonicalName) }
    }
}

extension HTTPField.Name {
    /// `Accept`.
    public static let accept: Self = "Accept"
    /// `Allow`, the methods that a resource supports.
    public static let allow: Self = "Allow"
    /// `Authorization`.
    public static let authorization: Self = "Authorization"
    /// `Cache-Control`.
    public static let cacheControl: Self = "Cache-Control"
    /// `Connection`.
    public static let connection: Self = "Connection"
    /// `Content-Encoding`.
    public static let contentEncoding: Self = "Content-Encoding"
    /// `Content-Length`.
    public static let contentLength: Self = "Content-Length"
    /// `Content-Type`.
    public static let contentType: Self = "Content-Type"
    /// `Date`.
    public static let date: Self = "Date"
    /// `Expect`.
    public static let expect: Self = "Expect"
    /// `Host`.
    public static let host: Self = "Host"
    /// `ININ-Correlation-Id`, the platform's id of one request.
    public static let correlationID: Self = "ININ-Correlation-Id"
    /// `Location`.
    public static let location: Self = "Location"
    /// `Origin`.
    public static let origin: Self = "Origin"
    /// `Retry-After`.
    public static let retryAfter: Self = "Retry-After"
    /// `Set-Cookie`.
    public static let setCookie: Self = "Set-Cookie"
    /// `Transfer-Encoding`.
    public static let transferEncoding: Self = "Transfer-Encoding"
    /// `X-Mock-Session`, which names the session of a mock that a request is for.
    public static let mockSession: Self = "X-Mock-Session"
    /// `Vary`.
    public static let vary: Self = "Vary"
}
