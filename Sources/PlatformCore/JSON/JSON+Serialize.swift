extension JSON {
    /// The value as JSON text in UTF-8, with its members in order and its numbers as they were written.
    ///
    /// - Parameter pretty: one member or element a line, indented by two spaces; no newline at the end.
    /// - Returns: the text; only `"`, `\` and control characters are escaped.
    public func serialized(pretty: Bool = false) -> [UInt8] {
        var writer = JSONWriter()
        if pretty { writer.writePretty(self, indentation: 0) } else { writer.write(self) }
        return writer.bytes.array
    }

    /// The value as JSON text on one line.
    public var text: String { String(decoding: serialized(), as: UTF8.self) }
}

/// Writes JSON values into one growing buffer.
struct JSONWriter: ~Copyable {
    var bytes = ByteWriter()

    mutating func write(_ value: borrowing JSON) {
        switch value {
        case .null: bytes.append("null")
        case .bool(true): bytes.append("true")
        case .bool(false): bytes.append("false")
        case .number(let number): bytes.append(number.text)
        case .string(let text): write(text)
        case .array(let elements): write(elements)
        case .object(let object): write(object)
        }
    }

    private mutating func write(_ elements: [JSON]) {
        bytes.append(UInt8(ascii: "["))
        var isFirst = true
        for element in elements {
            if !isFirst { bytes.append(UInt8(ascii: ",")) }
            isFirst = false
            write(element)
        }
        bytes.append(UInt8(ascii: "]"))
    }

    private mutating func write(_ object: JSONObject) {
        bytes.append(UInt8(ascii: "{"))
        var isFirst = true
        for member in object.members {
            if !isFirst { bytes.append(UInt8(ascii: ",")) }
            isFirst = false
            write(member.key)
            bytes.append(UInt8(ascii: ":"))
            write(member.value)
        }
        bytes.append(UInt8(ascii: "}"))
    }

    mutating func writePretty(_ value: JSON, indentation: Int) {
        switch value {
        case .array(let elements) where !elements.isEmpty:
            bytes.append(UInt8(ascii: "["))
            for (position, element) in elements.enumerated() {
                startLine(indentation + 2, after: position)
                writePretty(element, indentation: indentation + 2)
            }
            startLine(indentation, after: 0)
            bytes.append(UInt8(ascii: "]"))
        case .object(let object) where !object.isEmpty:
            bytes.append(UInt8(ascii: "{"))
            for (position, member) in object.members.enumerated() {
                startLine(indentation + 2, after: position)
                write(member.key)
                bytes.append(": ")
                writePretty(member.value, indentation: indentation + 2)
            }
            startLine(indentation, after: 0)
            bytes.append(UInt8(ascii: "}"))
        default: write(value)
        }
    }

    private mutating func startLine(_ indentation: Int, after position: Int) {
        if position > 0 { bytes.append(UInt8(ascii: ",")) }
        bytes.append(UInt8(ascii: "\n"))
        for _ in 0..<indentation { bytes.append(UInt8(ascii: " ")) }
    }

    /// Writes a string with the escapes that RFC 8259 section 7 requires, and no other.
    mutating func write(_ text: String) {
        var text = text
        bytes.append(UInt8(ascii: "\""))
        text.withUTF8 { source in
            var plain = 0
            for position in source.indices where source[position].isEscapedInJSON {
                bytes.append(UnsafeBufferPointer(rebasing: source[plain..<position]))
                writeEscape(source[position])
                plain = position + 1
            }
            bytes.append(UnsafeBufferPointer(rebasing: source[plain...]))
        }
        bytes.append(UInt8(ascii: "\""))
    }

    private mutating func writeEscape(_ byte: UInt8) {
        bytes.append(UInt8(ascii: "\\"))
        switch byte {
        case 0x08: bytes.append(UInt8(ascii: "b"))
        case 0x09: bytes.append(UInt8(ascii: "t"))
        case 0x0A: bytes.append(UInt8(ascii: "n"))
        case 0x0C: bytes.append(UInt8(ascii: "f"))
        case 0x0D: bytes.append(UInt8(ascii: "r"))
        case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes.append(byte)
        default:
            bytes.append(byte < 0x10 ? "u000" : "u001")
            let digit = byte & 0x0F
            bytes.append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
        }
    }
}

extension UInt8 {
    @inline(__always)
    fileprivate var isEscapedInJSON: Bool { self < 0x20 || self == 0x22 || self == 0x5C }
}
