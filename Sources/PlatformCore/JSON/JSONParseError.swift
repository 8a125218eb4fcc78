/// Why a text is no JSON, and where.
///
/// ```swift
/// do { _ = try JSON.parse("[1,,2]") } catch { print(error) }  // unexpected ',' at line 1, column 4 (byte 3)
/// ```
public struct JSONParseError: Error, Sendable, Equatable, CustomStringConvertible {
    /// What is wrong.
    public enum Code: Sendable, Equatable {
        /// A byte that cannot stand there, a trailing comma or text behind the value among others.
        case unexpectedByte(UInt8)
        /// The text ends inside a value, or holds none.
        case unexpectedEnd
        /// A control character in a string, which has to be written as an escape.
        case controlCharacter(UInt8)
        /// A backslash with something behind it that is no escape.
        case invalidEscape
        /// An escape for half of a surrogate pair, which stands for no character.
        case loneSurrogate
        /// Bytes in a string that are no UTF-8.
        case invalidUTF8
        /// A name that stands twice in one object.
        case duplicateKey(String)
        /// Arrays and objects nested deeper than the limit.
        case tooDeep(limit: Int)
    }

    /// What is wrong.
    public let code: Code
    /// Where: the number of bytes before the culprit.
    public let offset: Int
    /// The line of the culprit, from 1.
    public let line: Int
    /// The column of the culprit in characters (code points), from 1.
    public let column: Int

    /// The name that stands twice, when that is what is wrong.
    public var duplicateKey: String? { if case .duplicateKey(let name) = code { name } else { nil } }

    /// What is wrong and where, for example `unexpected ',' at line 3, column 14 (byte 57)`.
    public var description: String { "\(code.message) at line \(line), column \(column) (byte \(offset))" }
}

extension JSONParseError {
    /// Counts the lines up to the culprit.
    init(_ code: Code, at offset: Int, in bytes: UnsafeRawBufferPointer) {
        var line = 1
        var column = 1
        for byte in bytes.prefix(offset) {
            if byte == UInt8(ascii: "\n") {
                line += 1
                column = 1
            } else if byte & 0xC0 != 0x80 {
                column += 1
            }
        }
        self.code = code
        self.offset = offset
        self.line = line
        self.column = column
    }
}

extension JSONParseError.Code {
    fileprivate var message: String {
        switch self {
        case .unexpectedByte(let byte) where (0x20..<0x7F).contains(byte):
            "unexpected '\(Character(Unicode.Scalar(byte)))'"
        case .unexpectedByte(let byte): "unexpected byte \(hexadecimal(byte))"
        case .unexpectedEnd: "unexpected end of text"
        case .controlCharacter(let byte): "control character \(hexadecimal(byte)) in a string"
        case .invalidEscape: "invalid escape"
        case .loneSurrogate: "escape of half a surrogate pair"
        case .invalidUTF8: "invalid UTF-8"
        case .duplicateKey(let name): "duplicate key \(JSON.string(name).text)"
        case .tooDeep(let limit): "nesting deeper than \(limit)"
        }
    }

    private func hexadecimal(_ byte: UInt8) -> String {
        "0x" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
    }
}
