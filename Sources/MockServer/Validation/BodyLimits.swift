import PlatformCore

/// How large a body may be that is taken apart: told by one look at its bytes, before anything is made of them.
enum BodyLimits {
    /// Values that one body may hold.
    static let values = 200_000

    /// A smaller body cannot hold more: a field of a form takes one byte at least, its `&`.
    static let smallest = values

    /// Refuses a body that holds more values than a request has use for.
    static func check(_ body: [UInt8]) throws(PlatformError) {
        guard exceeds(body) else { return }
        throw PlatformError(400, "bad.request", "The request body holds more than \(values) values.", field: "body")
    }

    /// Whether the body of a request, JSON or a form, holds more values than that.
    static func exceeds(_ request: HTTPRequest) -> Bool {
        let body = request.body
        guard body.count > smallest else { return false }
        let isForm = request.fields[.contentType]?.lowercased().hasPrefix("application/x-www-form-urlencoded") ?? false
        return isForm ? body.count { $0 == UInt8(ascii: "&") } > values : exceeds(body)
    }

    private static func exceeds(_ body: [UInt8]) -> Bool {
        // A value takes two bytes at least: `1,`.
        guard body.count / 2 > values else { return false }
        var count = 0
        var isText = false
        var isEscaped = false
        for byte in body {
            if isText {
                if isEscaped {
                    isEscaped = false
                } else if byte == UInt8(ascii: "\\") {
                    isEscaped = true
                } else if byte == UInt8(ascii: "\"") {
                    isText = false
                }
            } else if byte == UInt8(ascii: "\"") {
                isText = true
            } else if byte == UInt8(ascii: ",") || byte == UInt8(ascii: "[") || byte == UInt8(ascii: "{") {
                count += 1
            }
        }
        return count > values
    }
}
