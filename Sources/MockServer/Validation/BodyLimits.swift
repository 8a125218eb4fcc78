import PlatformCore

/// How large a body may be that is read as JSON: told by one look at its bytes, before anything is made of them.
enum BodyLimits {
    /// Values that one body may hold.
    static let values = 200_000

    /// Refuses a body that holds more values than a request has use for.
    static func check(_ body: [UInt8]) throws(PlatformError) {
        // A value takes two bytes at least: `1,`.
        guard body.count / 2 > values else { return }
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
        guard count <= values else {
            throw PlatformError(
                400, "bad.request", "The request body holds more than \(values) values.", field: "body")
        }
    }
}
