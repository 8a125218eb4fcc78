package import PlatformCore

/// Which header fields enter a recording.
package enum RecordedFields {
    /// The fields that never do, and whose they are.
    private static let dropped: [HTTPField.Name: String] = [
        "Date": "the session's clock sets it on replay",
        "Host": "a recording matches whatever host was used",
        "X-Mock-Session": "names a session of the run that recorded",
        "X-Mock-Recording": "names the recording itself",

        "Content-Length": "framing, made anew for every reply",
        "Transfer-Encoding": "framing, made anew for every reply",
        "Trailer": "framing, made anew for every reply",
        "Connection": "of one hop (RFC 9110 section 7.6.1)",
        "Keep-Alive": "of one hop (RFC 9110 section 7.6.1)",
        "TE": "of one hop (RFC 9110 section 7.6.1)",
        "Upgrade": "of one hop (RFC 9110 section 7.6.1)",

        "Authorization": "a secret",
        "Cookie": "a secret",
        "Set-Cookie": "a secret",
    ]

    /// `Proxy-Authorization`, `Proxy-Connection` and the like: of one hop.
    private static let droppedPrefix: StaticString = "proxy-"

    /// Whether a field of that name enters a recording.
    package static func isKept(_ name: HTTPField.Name) -> Bool {
        dropped[name] == nil && !name.hasPrefix(droppedPrefix)
    }
}

extension RecordedFields {
    private static let droppedNames = HTTPFieldNameSet(dropped.keys)

    /// Whether a field of that name enters a recording.
    static func isKept(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
        !droppedNames.contains(name) && !name.hasLowercasedPrefix(droppedPrefix)
    }
}

// MARK: - As text

extension RecordedFields {
    /// The fields that a recording keeps, as lines `Name: value`: in their order, names as written, bytes untouched.
    static func lines(of fields: HTTPFields) -> [UInt8] {
        var lines: [UInt8] = []
        fields.bytes.withUnsafeBufferPointer { bytes in
            for entry in fields.entries where isKept(UnsafeBufferPointer(rebasing: bytes[entry.name])) {
                append(
                    UnsafeBufferPointer(rebasing: bytes[entry.name]), UnsafeBufferPointer(rebasing: bytes[entry.value]),
                    to: &lines)
            }
        }
        return lines
    }

    /// Adds a field as a line.
    ///
    /// A CR, LF or NUL, which no HTTP parser lets into a value, becomes a blank (RFC 9110 section 5.5).
    static func append(
        _ name: UnsafeBufferPointer<UInt8>, _ value: UnsafeBufferPointer<UInt8>, to lines: inout [UInt8]
    ) {
        if !lines.isEmpty { lines.append(UInt8(ascii: "\n")) }
        lines.append(contentsOf: name)
        lines.append(UInt8(ascii: ":"))
        lines.append(UInt8(ascii: " "))
        let start = lines.count
        lines.append(contentsOf: value)
        guard breaks.contains(where: { value.firstPosition(of: $0) != nil }) else { return }
        for index in start..<lines.count where breaks.contains(lines[index]) { lines[index] = 0x20 }
    }

    private static let breaks: [UInt8] = [0, 0x0a, 0x0d]

    /// The fields that `lines` holds, in one buffer behind `start`; nil when a line is no field.
    static func fields(lines: [UInt8], behind start: [UInt8] = []) -> HTTPFields? {
        let bytes = start + lines
        var entries: [HTTPFields.Entry] = []
        var lineStart = start.count
        while lineStart < bytes.count {
            let lineEnd = bytes[lineStart...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
            let line = bytes[lineStart..<lineEnd]
            guard let colon = line.firstIndex(of: UInt8(ascii: ":")), colon > lineStart, colon + 2 <= lineEnd,
                bytes[colon + 1] == UInt8(ascii: " ")
            else { return nil }
            entries.append(
                HTTPFields.Entry(
                    nameStart: UInt32(lineStart), nameEnd: UInt32(colon), valueStart: UInt32(colon + 2),
                    valueEnd: UInt32(lineEnd)))
            lineStart = lineEnd + 1
        }
        return HTTPFields(bytes: bytes, entries: entries)
    }
}
