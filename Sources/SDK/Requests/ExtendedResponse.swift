public import PlatformCore

/// A response with all that came with its body.
public struct ExtendedResponse<Body: Sendable>: Sendable {
    /// The status code.
    public let status: Int
    /// Empty: HTTP/2 has no reason phrase, and nothing may hang on that of HTTP/1.1.
    public let statusText: String
    /// The header fields; names are compared without regard to case.
    public let headers: HTTPFields
    /// The body's value.
    public let body: Body
    /// The body's bytes as they came.
    public let bytes: [UInt8]

    init(status: Int, statusText: String = "", headers: HTTPFields, body: Body, bytes: [UInt8]) {
        self.status = status
        self.statusText = statusText
        self.headers = headers
        self.body = body
        self.bytes = bytes
    }

    /// Always nil: a response that is an error is thrown as ``ApiError``.
    public var error: (any Error)? { nil }

    /// The body as text; bytes that are no UTF-8 become replacement characters.
    public var text: String { String(decoding: bytes, as: UTF8.self) }
    /// The platform's id of the request, for its support.
    public var correlationId: String? { headers[.correlationID] }
    /// How much of the token's rate limit is used, if the response tells.
    public var rateLimit: RateLimit? { RateLimit(headers) }
}

extension ExtendedResponse where Body: JSONValue {
    /// The six members of the official SDK's extended response.
    public var asJSON: JSON {
        [
            "status": JSON(status), "statusText": .string(statusText), "headers": headers.asJSON,
            "body": body.asJSON, "text": .string(text), "error": nil,
        ]
    }
}

extension HTTPFields {
    /// The fields as an object: names in lower case, the values of a name that stands twice joined with commas.
    var asJSON: JSON {
        var object = JSONObject()
        for field in self {
            let name = field.name.canonicalName
            let earlier = object[name]?.string
            object[name] = .string(earlier.map { "\($0), \(field.value)" } ?? field.value)
        }
        return .object(object)
    }
}
