/// An HTTP request as a value: its head is one byte buffer with ranges, Strings are made on demand.
///
/// ```swift
/// let request = HTTPRequest(method: .get, target: "/api/v2/users/me?expand=presence")
/// request.path   // "/api/v2/users/me"
/// request.query  // "expand=presence"
/// ```
public struct HTTPRequest: Sendable {
    /// The request line and the fields in one buffer; the ranges below point into it.
    private var head: HTTPFields
    /// The body, decoded from its framing; empty if there is none.
    public var body: [UInt8]
    /// Which connection brought the request, unique within the process; 0 when none did.
    public var connectionID: UInt64

    package private(set) var methodRange: Range<Int>
    /// The host and port that the request was sent to; nil for one that was made here and has no Host field.
    package private(set) var authorityRange: Range<Int>?
    package private(set) var pathRange: Range<Int>
    /// The query without its `?`; nil when the target has no `?`.
    package private(set) var queryRange: Range<Int>?

    /// Makes a request; `target` is the origin form, a path with or without a query.
    public init(
        method: HTTPMethod, target: String, fields: HTTPFields = HTTPFields(), body: [UInt8] = []
    ) {
        var bytes = Array(method.rawValue.utf8)
        methodRange = 0..<bytes.count
        bytes.append(UInt8(ascii: " "))
        let start = bytes.count
        bytes.append(contentsOf: target.utf8)
        let mark = bytes[start...].firstIndex(of: UInt8(ascii: "?"))
        pathRange = start..<(mark ?? bytes.count)
        queryRange = mark.map { $0 + 1..<bytes.count }
        bytes.append(contentsOf: "\r\n".utf8)
        head = HTTPFields(bytes: bytes, entries: [])
        head.append(contentsOf: fields)
        self.body = body
        connectionID = 0
        authorityRange = self.fields.range(of: .host)
    }

    /// Adopts a parsed head.
    package init(
        head: HTTPFields, method: Range<Int>, authority: Range<Int>?, path: Range<Int>, query: Range<Int>?,
        body: [UInt8], connectionID: UInt64
    ) {
        self.head = head
        methodRange = method
        authorityRange = authority
        pathRange = path
        queryRange = query
        self.body = body
        self.connectionID = connectionID
    }

    /// The header fields.
    public var fields: HTTPFields {
        get { head }
        set {
            // Fields that were changed in place still carry the request line; those from elsewhere get it in front.
            let lineEnd = queryRange?.upperBound ?? pathRange.upperBound
            if newValue.bytes.starts(with: head.bytes[..<lineEnd]) {
                head = newValue
            } else {
                head = HTTPFields(bytes: Array(head.bytes[..<lineEnd]) + Array("\r\n".utf8), entries: [])
                head.append(contentsOf: newValue)
            }
            // An authority of the request line stays, one of the Host field goes with it.
            if authorityRange.map({ $0.lowerBound > lineEnd }) ?? true { authorityRange = head.range(of: .host) }
        }
    }

    /// The method.
    public var method: HTTPMethod { HTTPMethod(rawValue: head.text(at: methodRange)) }

    /// The host, with its port if it has one, that the request was sent to; empty if it names none.
    public var authority: String { authorityRange.map { fields.text(at: $0) } ?? fields[.host] ?? "" }

    /// The path as it was sent, percent-encoded.
    public var path: String { head.text(at: pathRange) }

    /// The query as it was sent, without its `?`; empty if there is none.
    public var query: String { queryRange.map { head.text(at: $0) } ?? "" }

    /// Path and query as they were sent.
    public var target: String { queryRange == nil ? path : path + "?" + query }

    /// Whether the method is `method`, without making a String.
    package func isMethod(_ method: StaticString) -> Bool {
        guard method.utf8CodeUnitCount == methodRange.count else { return false }
        for index in methodRange where head.bytes[index] != method.utf8Start[index - methodRange.lowerBound] {
            return false
        }
        return true
    }

    /// This request with `count` bytes cut off the front of its path, as when a session's prefix is stripped.
    package func droppingPathPrefix(_ count: Int) -> HTTPRequest {
        var shorter = self
        shorter.pathRange = pathRange.lowerBound + count..<pathRange.upperBound
        return shorter
    }
}

extension UnsafeBufferPointer where Element == UInt8 {
    /// The bytes of a static string.
    package init(_ string: StaticString) {
        self.init(start: string.utf8Start, count: string.utf8CodeUnitCount)
    }
}
