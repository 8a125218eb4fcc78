import PlatformCore

/// Turns responses into bytes; one for each loop, because it remembers the second's `Date`.
struct ResponseEncoder {
    /// How the end of the body is told.
    enum Framing {
        case none
        case length(Int)
        case chunked
        case untilClose
    }

    private var dateSeconds = Int64.min
    private var dateLine: [UInt8] = []

    /// Appends status line, fields and the empty line.
    mutating func appendHead(
        of response: HTTPResponse, framing: Framing, connection: StaticString?, to output: inout [UInt8]
    ) {
        appendStatusLine(response.status, to: &output)
        append(response.fields, to: &output)
        append(response.addedFields, to: &output)
        appendDate(response.dateSeconds ?? Instant.real().seconds, to: &output)
        switch framing {
        case .none, .untilClose: break
        case .length(let count):
            output.append("Content-Length: ")
            output.append(decimal: count)
            output.append("\r\n")
        case .chunked: output.append("Transfer-Encoding: chunked\r\n")
        }
        if let connection {
            output.append("Connection: ")
            output.append(connection)
            output.append("\r\n")
        }
        output.append("\r\n")
    }

    private func appendStatusLine(_ status: HTTPStatus, to output: inout [UInt8]) {
        if status.code == 200 { return output.append("HTTP/1.1 200 OK\r\n") }
        output.append("HTTP/1.1 ")
        output.append(decimal: status.code)
        output.append(" ")
        output.append(contentsOf: status.reasonPhrase.utf8)
        output.append("\r\n")
    }

    private func append(_ fields: HTTPFields, to output: inout [UInt8]) {
        // What was built here is in wire form: one copy, however many fields.
        if fields.isWireForm { return output.append(contentsOf: fields.bytes) }
        fields.bytes.withUnsafeBufferPointer { text in
            // Neighbours that are lines already, as most of an upstream's are, go in one copy.
            var lines = 0..<0
            for entry in fields.entries {
                let end = Int(entry.valueEnd) + 2
                let isLine = entry.isLine(in: text)
                if isLine, Int(entry.nameStart) == lines.upperBound {
                    lines = lines.lowerBound..<end
                    continue
                }
                output.append(contentsOf: UnsafeBufferPointer(rebasing: text[lines]))
                lines = isLine ? Int(entry.nameStart)..<end : 0..<0
                if isLine { continue }
                output.append(contentsOf: UnsafeBufferPointer(rebasing: text[entry.name]))
                output.append(": ")
                output.append(contentsOf: UnsafeBufferPointer(rebasing: text[entry.value]))
                output.append("\r\n")
            }
            output.append(contentsOf: UnsafeBufferPointer(rebasing: text[lines]))
        }
    }

    private mutating func appendDate(_ seconds: Int64, to output: inout [UInt8]) {
        if seconds != dateSeconds {
            dateSeconds = seconds
            dateLine = Array("Date: \(Instant(milliseconds: seconds * 1000).httpDate)\r\n".utf8)
        }
        output.append(contentsOf: dateLine)
    }
}

extension HTTPFields.Entry {
    /// Whether it stands in the text as it goes over the wire: `Name: value` with its CRLF.
    fileprivate func isLine(in text: UnsafeBufferPointer<UInt8>) -> Bool {
        let (name, value) = (Int(nameEnd), Int(valueEnd))
        return valueStart == nameEnd + 2 && text[name] == UInt8(ascii: ":") && text[name + 1] == UInt8(ascii: " ")
            && value + 1 < text.count && text[value] == UInt8(ascii: "\r") && text[value + 1] == UInt8(ascii: "\n")
    }
}

extension Array where Element == UInt8 {
    @inline(__always)
    mutating func append(_ text: StaticString) {
        append(contentsOf: UnsafeBufferPointer(text))
    }

    /// Appends a number of at least 0 in decimal digits.
    mutating func append(decimal number: Int) {
        if number >= 10 { append(decimal: number / 10) }
        append(UInt8(ascii: "0") + UInt8(number % 10))
    }
}
