/// The header fields of one HTTP message: in order, any number of values for a name, names compared without case.
///
/// The fields share one byte buffer, so that a parsed message costs no String until one is asked for.
///
/// ```swift
/// var fields: HTTPFields = ["Content-Type": "application/json"]
/// fields.append("a=1", for: .setCookie)
/// fields[.contentType]  // "application/json"
/// ```
public struct HTTPFields: Sendable {
    /// Where one field stands in the buffer.
    package struct Entry: Sendable {
        package var nameStart: UInt32
        package var nameEnd: UInt32
        package var valueStart: UInt32
        package var valueEnd: UInt32

        package init(nameStart: UInt32, nameEnd: UInt32, valueStart: UInt32, valueEnd: UInt32) {
            self.nameStart = nameStart
            self.nameEnd = nameEnd
            self.valueStart = valueStart
            self.valueEnd = valueEnd
        }

        package var name: Range<Int> { Int(nameStart)..<Int(nameEnd) }
        package var value: Range<Int> { Int(valueStart)..<Int(valueEnd) }
    }

    /// The text that the entries point into; a parsed message keeps its start line in front of its fields.
    package private(set) var bytes: [UInt8]
    /// The fields in order.
    package private(set) var entries: [Entry]
    /// Whether `bytes` are just these fields as they go over the wire, each a line `Name: value` with its CRLF.
    package private(set) var isWireForm: Bool

    /// Makes an empty set of fields.
    public init() {
        bytes = []
        entries = []
        isWireForm = true
    }

    /// Adopts a parsed head: `entries` point into `bytes`.
    package init(bytes: [UInt8], entries: [Entry]) {
        self.bytes = bytes
        self.entries = entries
        isWireForm = false
    }

    /// The number of fields; a name with two values counts twice.
    public var count: Int { entries.count }

    /// Whether there are no fields.
    public var isEmpty: Bool { entries.isEmpty }

    /// The first value of `name`; setting replaces every value, setting nil removes the name.
    public subscript(name: HTTPField.Name) -> String? {
        get { firstEntry(of: name).map { text(at: $0.value) } }
        set {
            remove(name)
            if let newValue { append(newValue, for: name) }
        }
    }

    /// Every value of `name`, in order.
    public func values(for name: HTTPField.Name) -> [String] {
        entries.filter { matches($0, name) }.map { text(at: $0.value) }
    }

    /// Whether there is a field of that name.
    public func contains(_ name: HTTPField.Name) -> Bool { firstEntry(of: name) != nil }

    /// Adds a field behind the others, beside any of the same name.
    public mutating func append(_ value: String, for name: HTTPField.Name) {
        let nameStart = UInt32(bytes.count)
        bytes.append(contentsOf: name.rawName.utf8)
        let nameEnd = UInt32(bytes.count)
        bytes.append(UInt8(ascii: ":"))
        bytes.append(UInt8(ascii: " "))
        let valueStart = UInt32(bytes.count)
        bytes.append(contentsOf: value.utf8)
        entries.append(
            Entry(nameStart: nameStart, nameEnd: nameEnd, valueStart: valueStart, valueEnd: UInt32(bytes.count)))
        bytes.append(UInt8(ascii: "\r"))
        bytes.append(UInt8(ascii: "\n"))
    }

    /// Writes a number over the value of the field at `index`, without making a String; false when another width is there.
    package mutating func overwriteValue(at index: Int, with number: Int) -> Bool {
        let range = entries[index].value
        var rest = number
        for position in range.reversed() {
            // Too short a number for the place: a zero in front, unless it is the only digit.
            guard rest > 0 || (number == 0 && range.count == 1) else { return false }
            bytes[position] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
            rest /= 10
        }
        return rest == 0
    }

    /// Adds every field of `others` behind these.
    public mutating func append(contentsOf others: HTTPFields) {
        for field in others { append(field.value, for: field.name) }
    }

    /// Removes every field of that name.
    public mutating func remove(_ name: HTTPField.Name) {
        guard firstEntry(of: name) != nil else { return }
        entries = entries.filter { !matches($0, name) }
        isWireForm = false
    }

    /// These fields without those that `isExcluded` picks.
    public func removing(where isExcluded: (HTTPField.Name) -> Bool) -> HTTPFields {
        keeping { !isExcluded(HTTPField.Name(text(at: $0.name))) }
    }

    /// These fields without those that `isKept` does not pick.
    func keeping(where isKept: (Entry) -> Bool) -> HTTPFields {
        var kept = self
        // Not `filter`, which makes room for the rest step by step.
        kept.entries.removeAll { !isKept($0) }
        kept.isWireForm = isWireForm && kept.entries.count == entries.count
        return kept
    }

    /// These fields with nothing else in their buffer, as they go over the wire.
    package func inWireForm() -> HTTPFields {
        guard !isWireForm else { return self }
        var built = HTTPFields()
        for field in self { built.append(field.value, for: field.name) }
        return built
    }
}

// MARK: - Bytes

extension HTTPFields {
    /// Where the first value of `name` stands in the buffer.
    package func range(of name: HTTPField.Name) -> Range<Int>? { firstEntry(of: name)?.value }

    /// Calls `body` with the bytes of the first value of `name`, or answers nil when there is none.
    package func withValue<R>(of name: HTTPField.Name, _ body: (UnsafeRawBufferPointer) throws -> R) rethrows -> R? {
        guard let entry = firstEntry(of: name) else { return nil }
        return try bytes.withUnsafeBytes { try body(UnsafeRawBufferPointer(rebasing: $0[entry.value])) }
    }

    /// The text of a part of the buffer; bytes that are no UTF-8 are read as ISO 8859-1, as RFC 9110 5.5 allows.
    package func text(at range: Range<Int>) -> String {
        bytes.withUnsafeBufferPointer { bytes in
            let part = UnsafeBufferPointer(rebasing: bytes[range])
            // ASCII, as nearly always: `String(validating:)` costs three times as much.
            if part.allSatisfy({ $0 < 0x80 }) { return String(decoding: part, as: UTF8.self) }
            if let text = String(validating: part, as: UTF8.self) { return text }
            return String(String.UnicodeScalarView(part.map { Unicode.Scalar($0) }))
        }
    }

    private func firstEntry(of name: HTTPField.Name) -> Entry? {
        for entry in entries where matches(entry, name) { return entry }
        return nil
    }

    private func matches(_ entry: Entry, _ name: HTTPField.Name) -> Bool {
        guard Int(entry.nameEnd &- entry.nameStart) == name.rawName.utf8.count else { return false }
        return name.isSpelled(bytes[entry.name])
    }
}

extension UInt8 {
    /// The byte with ASCII capitals made small.
    @inlinable
    package var asciiLowercased: UInt8 { self &- 0x41 < 26 ? self | 0x20 : self }
}

// MARK: - Conformances

extension HTTPFields: Sequence {
    /// Walks the fields in order.
    public struct Iterator: IteratorProtocol {
        private let fields: HTTPFields
        private var index = 0

        init(_ fields: HTTPFields) { self.fields = fields }

        /// The next field, or nil at the end.
        public mutating func next() -> HTTPField? {
            guard index < fields.entries.count else { return nil }
            defer { index += 1 }
            let entry = fields.entries[index]
            return HTTPField(
                name: HTTPField.Name(fields.text(at: entry.name)), value: fields.text(at: entry.value))
        }
    }

    /// An iterator over the fields in order.
    public func makeIterator() -> Iterator { Iterator(self) }
}

extension HTTPFields: Equatable {
    /// Whether both hold the same fields in the same order.
    public static func == (a: HTTPFields, b: HTTPFields) -> Bool { a.elementsEqual(b) }
}

extension HTTPFields: ExpressibleByDictionaryLiteral {
    /// Makes fields from a literal, in its order.
    public init(dictionaryLiteral elements: (HTTPField.Name, String)...) {
        self.init()
        for (name, value) in elements { append(value, for: name) }
    }
}

extension HTTPFields: CustomStringConvertible {
    /// The fields as lines; secrets are not hidden, so this is for tests and for what was redacted before.
    public var description: String { map { "\($0.name): \($0.value)" }.joined(separator: "\n") }
}
