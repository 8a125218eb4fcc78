import PlatformCore

/// The rules for header fields that an app adds, with the official SDK's words for what breaks them.
enum RequestHeaders {
    /// What is wrong with a field; nil when it can be sent.
    static func problem(name: String, value: String) -> String? {
        guard !name.isEmpty, name.utf8.allSatisfy(\.isTokenByte) else {
            return "Invalid header name: \"\(printable(name))\" - must be a valid HTTP token"
        }
        guard value.utf8.allSatisfy(\.isFieldValueByte) else {
            return "Invalid header value for \"\(name)\": contains invalid characters"
        }
        return nil
    }

    /// What is wrong with the first field that cannot be sent.
    static func problem(in fields: HTTPFields) -> String? {
        guard !fields.isEmpty else { return nil }
        return fields.lazy.compactMap { problem(name: $0.name.rawName, value: $0.value) }.first
    }

    private static func printable(_ name: String) -> String {
        String(name.unicodeScalars.map { $0.value < 0x20 || $0.value == 0x7F ? "?" : Character($0) })
    }
}
