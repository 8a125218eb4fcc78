import PlatformCore

/// Writes JSON so that a value which fits into a line stands on one, and any other has a line for each of its parts.
struct LineWriter {
    /// The longest line that holds a whole array or object.
    private static let width = 120

    private(set) var bytes: [UInt8] = []

    /// Writes a whole document.
    mutating func write(_ document: JSON) {
        write(document, indentation: 0, room: Self.width)
        bytes.append(UInt8(ascii: "\n"))
    }

    /// Writes a value; `room` is what is left of the line.
    private mutating func write(_ value: JSON, indentation: Int, room: Int) {
        switch value {
        case .array(let elements) where !fits(value, room):
            writeParts("[", elements.map { (nil, $0) }, "]", indentation)
        case .object(let object) where !fits(value, room):
            writeParts("{", object.map { ($0.key, $0.value) }, "}", indentation)
        default: bytes += Self.line(value).utf8
        }
    }

    private mutating func writeParts(
        _ start: String, _ parts: [(key: String?, value: JSON)], _ end: String, _ indentation: Int
    ) {
        bytes += start.utf8
        for (position, part) in parts.enumerated() {
            startLine(indentation + 1, after: position)
            let lead = part.key.map { JSON.string($0).text + ": " } ?? ""
            bytes += lead.utf8
            // A comma may follow.
            let room = Self.width - indentation - 1 - lead.utf8.count - 1
            write(part.value, indentation: indentation + 1, room: room)
        }
        startLine(indentation, after: 0)
        bytes += end.utf8
    }

    private mutating func startLine(_ indentation: Int, after position: Int) {
        if position > 0 { bytes.append(UInt8(ascii: ",")) }
        bytes.append(UInt8(ascii: "\n"))
        bytes += repeatElement(UInt8(ascii: " "), count: indentation)
    }

    private func fits(_ value: JSON, _ room: Int) -> Bool {
        var room = room
        return Self.take(value, from: &room)
    }

    /// Takes the width of a value off the room; false as soon as it does not fit.
    private static func take(_ value: JSON, from room: inout Int) -> Bool {
        switch value {
        case .array(let elements):
            room -= max(2, elements.count * 2)
            for element in elements { guard room >= 0, take(element, from: &room) else { return false } }
        case .object(let object):
            room -= max(2, object.count * 4)
            for (key, value) in object {
                room -= key.utf8.count + 2
                guard room >= 0, take(value, from: &room) else { return false }
            }
        default: room -= value.text.utf8.count
        }
        return room >= 0
    }

    /// A value on one line, with blanks between its parts.
    private static func line(_ value: JSON) -> String {
        switch value {
        case .array(let elements): "[" + elements.map(line).joined(separator: ", ") + "]"
        case .object(let object) where object.isEmpty: "{}"
        case .object(let object):
            "{" + object.map { JSON.string($0.key).text + ": " + line($0.value) }.joined(separator: ", ") + "}"
        default: value.text
        }
    }
}
