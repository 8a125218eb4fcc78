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

        /// Makes a name; no check is made that it is an HTTP token.
        public init(_ name: String) { rawName = name }

        /// Makes a name from a literal.
        public init(stringLiteral value: String) { rawName = value }

        /// The name with its ASCII letters in lower case.
        public var canonicalName: String {
            String(decoding: rawName.utf8.map(\.asciiLowercased), as: UTF8.self)
        }

        /// The name as it was written.
        public var description: String { rawName }

        /// Whether both names are the same but for the case of ASCII letters.
        public static func == (a: Name, b: Name) -> Bool {
            a.rawName.utf8.count == b.rawName.utf8.count && a.isSpelled(b.rawName.utf8)
        }

        /// Feeds what names that differ in case only have in common to the hasher.
        public func hash(into hasher: inout Hasher) {
            // Length and ends tell the names that occur apart; reading all of them would cost more than it saves.
            hasher.combine(rawName.utf8.count)
            hasher.combine(rawName.utf8.first?.asciiLowercased)
            hasher.combine(rawName.utf8.last?.asciiLowercased)
        }

        /// Whether the name starts with the bytes, but for the case of ASCII letters; there must not be more of them.
        package func isSpelled(_ bytes: some Sequence<UInt8>) -> Bool {
            let compared = rawName.utf8.withContiguousStorageIfAvailable { name in
                var index = 0
                for byte in bytes {
                    guard name[index].asciiLowercased == byte.asciiLowercased else { return false }
                    index += 1
                }
                return true
            }
            return compared ?? zip(rawName.utf8, bytes).allSatisfy { $0.asciiLowercased == $1.asciiLowercased }
        }

        /// Whether the name starts with `prefix`, which is in lower case.
        package func hasPrefix(_ prefix: StaticString) -> Bool {
            rawName.utf8.count >= prefix.utf8CodeUnitCount
                && isSpelled(UnsafeBufferPointer(prefix))
        }
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
    /// `X-Mock-Recording`, which names the recording that a request goes into.
    public static let mockRecording: Self = "X-Mock-Recording"
    /// `Vary`.
    public static let vary: Self = "Vary"
}
