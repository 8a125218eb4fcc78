/// A value bound to a `?` of a statement.
package enum SQLiteValue: Sendable, Equatable {
    /// NULL.
    case null
    /// A 64 bit integer.
    case integer(Int64)
    /// Text.
    case text(String)
    /// Text as the bytes it came in, which need not be UTF-8: SQLite keeps them as they are.
    case textBytes([UInt8])
    /// Bytes.
    case blob([UInt8])
}

extension SQLiteValue {
    /// The text, or NULL for nil.
    static func optional(_ text: String?) -> SQLiteValue { text.map { .text($0) } ?? .null }

    /// The integer, or NULL for nil.
    static func optional(_ integer: Int64?) -> SQLiteValue { integer.map { .integer($0) } ?? .null }

    /// Text where the bytes are readable text, so that plain `sqlite3` shows them, else a blob.
    static func readable(_ bytes: [UInt8]) -> SQLiteValue {
        let isText = !bytes.contains(0) && String(validating: bytes, as: UTF8.self) != nil
        return isText ? .textBytes(bytes) : .blob(bytes)
    }
}

extension SQLiteValue: ExpressibleByIntegerLiteral, ExpressibleByStringLiteral {
    /// An integer.
    package init(integerLiteral value: Int64) { self = .integer(value) }

    /// Text.
    package init(stringLiteral value: String) { self = .text(value) }
}
