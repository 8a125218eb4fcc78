import PlatformCore

/// A path with parameters in braces, such as `/api/v2/users/{userId}`.
struct PathTemplate {
    /// The path with its parameters in place, percent-encoded: a `/` in a value does not end its segment.
    let path: String
    /// Why no path could be made, in the official words where there are some.
    let problem: String?

    init(_ template: String, _ parameters: [(String, any JSONValue)], operation: String) {
        // Anything else would become part of the host's name, and the token go there.
        guard template.utf8.first == UInt8(ascii: "/") else {
            (path, problem) = (template, "The path of \(operation) has to begin with \"/\"")
            return
        }
        guard template.utf8.contains(UInt8(ascii: "{")) else {
            (path, problem) = (template, nil)
            return
        }
        var path = ""
        var rest = template[...]
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            path += rest[..<open]
            let name = String(rest[rest.index(after: open)..<close])
            let value = parameters.first { $0.0 == name }?.1.parameterText ?? ""
            guard !value.isEmpty else {
                (self.path, problem) = (
                    template, "Missing the required parameter \"\(name)\" when calling \(operation)"
                )
                return
            }
            // Servers and proxies take these segments for "here" and "up", escaped or not.
            guard value != ".", value != ".." else {
                (self.path, problem) = (template, "The parameter \"\(name)\" of \(operation) must not be \"\(value)\"")
                return
            }
            path += PercentCoding.encode(value)
            rest = rest[rest.index(after: close)...]
        }
        (self.path, problem) = (path + rest, nil)
    }
}
