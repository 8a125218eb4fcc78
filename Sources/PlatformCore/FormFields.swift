/// The fields of an `application/x-www-form-urlencoded` body or of a query string, in order.
///
/// ```swift
/// let fields = FormFields.parse(Array("id=7&expand=a&expand=b+c".utf8))
/// fields["id"]             // "7"
/// fields.values(of: "expand")  // ["a", "b c"]
/// ```
///
/// Reading is lenient, as in browsers (WHATWG URL, section 5.1): empty parts are skipped, a part without `=` is a name
/// with an empty value, and a broken escape stays as it is written; `hasBrokenEscape` tells of it.
public struct FormFields: Sendable {
    /// One field.
    public typealias Element = (name: String, value: String)

    /// The fields in order; names may repeat.
    public private(set) var fields: [Element]

    /// Whether a `%` had no two hexadecimal digits behind it, or a name or value was no UTF-8.
    public private(set) var hasBrokenEscape: Bool

    /// Makes fields of names and values.
    public init(_ fields: some Sequence<(String, String)>) {
        self.fields = fields.map { (name: $0.0, value: $0.1) }
        hasBrokenEscape = false
    }

    /// Reads the fields of a body or of a query string without its `?`.
    public static func parse(_ bytes: [UInt8]) -> FormFields {
        var fields = FormFields([])
        var start = 0
        while start < bytes.count {
            var end = start
            while end < bytes.count, bytes[end] != UInt8(ascii: "&") { end += 1 }
            var mark = start
            while mark < end, bytes[mark] != UInt8(ascii: "=") { mark += 1 }
            if start < end {
                let (name, value) = (
                    fields.decode(bytes[start..<mark]), fields.decode(bytes[Swift.min(mark + 1, end)..<end])
                )
                fields.fields.append((name, value))
            }
            start = end + 1
        }
        return fields
    }

    /// Reads the fields of a query string without its `?`.
    public static func parse(_ text: String) -> FormFields { parse(Array(text.utf8)) }

    /// The value of the first field of that name.
    public subscript(name: String) -> String? { fields.first { $0.name == name }?.value }

    /// Every value of that name, in order.
    public func values(of name: String) -> [String] { fields.filter { $0.name == name }.map(\.value) }

    /// The fields as a body: spaces become `+`, unreserved characters stay, all else is escaped.
    public var encoded: [UInt8] {
        var bytes: [UInt8] = []
        for (name, value) in fields {
            if !bytes.isEmpty { bytes.append(UInt8(ascii: "&")) }
            Self.encode(name, to: &bytes)
            bytes.append(UInt8(ascii: "="))
            Self.encode(value, to: &bytes)
        }
        return bytes
    }

    private static func encode(_ text: String, to bytes: inout [UInt8]) {
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: " "): bytes.append(UInt8(ascii: "+"))
            case _ where byte.isUnreserved: bytes.append(byte)
            default: PercentCoding.appendEscape(of: byte, to: &bytes)
            }
        }
    }

    private mutating func decode(_ part: ArraySlice<UInt8>) -> String {
        let isPlain = part.allSatisfy { $0 < 0x80 && $0 != UInt8(ascii: "%") && $0 != UInt8(ascii: "+") }
        if isPlain { return String(decoding: part, as: UTF8.self) }
        if let decoded = PercentCoding.decode(part, plusIsSpace: true),
            let text = String(validating: decoded, as: UTF8.self)
        {
            return text
        }
        hasBrokenEscape = true
        return String(decoding: Self.decodeWhatIsWhole(part), as: UTF8.self)
    }

    private static func decodeWhatIsWhole(_ part: ArraySlice<UInt8>) -> [UInt8] {
        var decoded: [UInt8] = []
        var rest = part
        while let byte = rest.first {
            let length = byte == UInt8(ascii: "%") ? 3 : 1
            if let bytes = PercentCoding.decode(rest.prefix(length), plusIsSpace: true) {
                decoded.append(contentsOf: bytes)
                rest = rest.dropFirst(length)
            } else {
                decoded.append(byte)
                rest = rest.dropFirst()
            }
        }
        return decoded
    }
}

extension FormFields: RandomAccessCollection {
    /// The place of the first field.
    public var startIndex: Int { 0 }

    /// The place behind the last field.
    public var endIndex: Int { fields.count }

    /// The field at a place.
    public subscript(position: Int) -> Element { fields[position] }
}

extension FormFields: Equatable {
    /// Whether both hold the same fields in the same order.
    public static func == (a: FormFields, b: FormFields) -> Bool { a.elementsEqual(b, by: ==) }
}
